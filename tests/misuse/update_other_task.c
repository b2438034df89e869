/* A task of a graph is replaced by another operator. */
#include "group.h"

int main(void)
{
    start();
    problem p = new_problem(), other = new_problem();
    aclrtStream stream = new_stream();
    aclrtTaskGrp group = NULL;
    aclmdlRI graph = capture_group(&p, stream, NULL, &group);
    STEP(aclmdlRICaptureTaskUpdateBegin(stream, group));
#ifdef MISUSE
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    STEP(aclnnAscendQuantV3GetWorkspaceSize(other.tx, other.tscale, NULL, false, "round", ACL_INT8, -1, other.ty, &size, &executor));
    STEP(aclnnAscendQuantV3(NULL, size, executor, stream));
#else
    quantize(&other, stream);
#endif
    STEP(aclmdlRICaptureTaskUpdateEnd(stream));
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&other);
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
