/* A copy comes into a task group, in which operators alone may be. */
#include "group.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    aclrtTaskGrp group = NULL;
    aclmdlRI graph = NULL;
    void *copy = new_block(COUNT);
    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL));
    STEP(aclmdlRICaptureTaskGrpBegin(stream));
    quantize(&p, stream);
#ifdef MISUSE
    STEP(aclrtMemcpyAsync(copy, COUNT, p.y, COUNT, ACL_MEMCPY_DEVICE_TO_DEVICE, stream));
    STEP(aclmdlRICaptureTaskGrpEnd(stream, &group));
#else
    STEP(aclmdlRICaptureTaskGrpEnd(stream, &group));
    STEP(aclrtMemcpyAsync(copy, COUNT, p.y, COUNT, ACL_MEMCPY_DEVICE_TO_DEVICE, stream));
#endif
    STEP(aclmdlRICaptureEnd(stream, &graph));
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
