/* A side stream joins a capture and does not come back. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream first = new_stream(), second = new_stream();
    aclrtEvent fork = NULL, join = NULL;
    aclmdlRI graph = NULL;
    STEP(aclrtCreateEventExWithFlag(&fork, ACL_EVENT_SYNC));
    STEP(aclrtCreateEventExWithFlag(&join, ACL_EVENT_SYNC));
    STEP(aclmdlRICaptureBegin(first, ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL));
    STEP(aclrtRecordEvent(fork, first));
    STEP(aclrtStreamWaitEvent(second, fork));
    STEP(aclrtMemsetAsync(p.y, COUNT, 0, COUNT, second));
    STEP(aclrtRecordEvent(join, second));
#ifndef MISUSE
    STEP(aclrtStreamWaitEvent(first, join));
#endif
    STEP(aclmdlRICaptureEnd(first, &graph));
    STEP(aclmdlRIExecuteAsync(graph, first));
    STEP(aclrtSynchronizeStream(first));
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
