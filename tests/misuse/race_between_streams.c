/* The second stream reads what the first one writes, without waiting for it. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream first = new_stream(), second = new_stream();
    void *copy = new_block(COUNT);
    aclrtEvent event = NULL;
    STEP(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC));
    quantize(&p, first);
    STEP(aclrtRecordEvent(event, first));
#ifndef MISUSE
    STEP(aclrtStreamWaitEvent(second, event));
#endif
    STEP(aclrtMemcpyAsync(copy, COUNT, p.y, COUNT, ACL_MEMCPY_DEVICE_TO_DEVICE, second));
    STEP(aclrtSynchronizeStream(second));
    STEP(aclrtSynchronizeStream(first));
    check(&p);
    return 0;
}
