/* Pinned host memory is freed while a queued copy may use it. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    void *pinned = NULL;
    STEP(aclrtMallocHost(&pinned, COUNT));
    STEP(aclrtMemcpyAsync(pinned, COUNT, p.x, COUNT, ACL_MEMCPY_DEVICE_TO_HOST, stream));
#ifndef MISUSE
    STEP(aclrtSynchronizeStream(stream));
#endif
    STEP(aclrtFreeHost(pinned));
    STEP(aclrtSynchronizeStream(stream));
    return 0;
}
