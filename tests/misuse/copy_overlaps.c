/* A copy inside the device's memory whose two ends overlap. */
#include "misuse.h"

int main(void)
{
    start();
    char *block = new_block(256);
    aclrtStream stream = new_stream();
#ifdef MISUSE
    size_t distance = 32;
#else
    size_t distance = 128;
#endif
    STEP(aclrtMemset(block, 256, 1, 256));
    STEP(aclrtMemcpyAsync(block + distance, 128, block, 128, ACL_MEMCPY_DEVICE_TO_DEVICE, stream));
    STEP(aclrtSynchronizeStream(stream));
    return 0;
}
