/* A copy from one device to another that nobody gave access. Needs two devices. */
#include "misuse.h"

aclError aclrtDeviceEnablePeerAccess(int32_t peerDeviceId, uint32_t flags);

int main(void)
{
    start();
    void *from = new_block(64);
    STEP(aclrtMemset(from, 64, 1, 64));
#ifndef MISUSE
    STEP(aclrtDeviceEnablePeerAccess(1, 0));
#endif
    STEP(aclrtSetDevice(1));
    void *to = new_block(64);
    STEP(aclrtMemcpy(to, 64, from, 64, ACL_MEMCPY_DEVICE_TO_DEVICE));
    return 0;
}
