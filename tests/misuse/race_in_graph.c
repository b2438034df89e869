/* A captured side stream reads what the first stream writes, without waiting for it. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream first = new_stream(), second = new_stream();
    void *copy = new_block(COUNT);
    aclrtEvent fork = NULL, work = NULL, join = NULL;
    STEP(aclrtCreateEventExWithFlag(&fork, ACL_EVENT_SYNC));
    STEP(aclrtCreateEventExWithFlag(&work, ACL_EVENT_SYNC));
    STEP(aclrtCreateEventExWithFlag(&join, ACL_EVENT_SYNC));
    aclmdlRI graph = NULL;
    STEP(aclmdlRICaptureBegin(first, ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL));
    STEP(aclrtRecordEvent(fork, first));
    STEP(aclrtStreamWaitEvent(second, fork));
    quantize(&p, first);
#ifndef MISUSE
    STEP(aclrtRecordEvent(work, first));
    STEP(aclrtStreamWaitEvent(second, work));
#endif
    STEP(aclrtMemcpyAsync(copy, COUNT, p.y, COUNT, ACL_MEMCPY_DEVICE_TO_DEVICE, second));
    STEP(aclrtRecordEvent(join, second));
    STEP(aclrtStreamWaitEvent(first, join));
    STEP(aclmdlRICaptureEnd(first, &graph));
    STEP(aclmdlRIExecuteAsync(graph, first));
    STEP(aclrtSynchronizeStream(first));
    check(&p);
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
