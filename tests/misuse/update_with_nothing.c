/* The task of a graph is replaced by none. */
#include "group.h"

int main(void)
{
    start();
    problem p = new_problem(), other = new_problem();
    aclrtStream stream = new_stream();
    aclrtTaskGrp group = NULL;
    aclmdlRI graph = capture_group(&p, stream, NULL, &group);
    STEP(aclmdlRICaptureTaskUpdateBegin(stream, group));
#ifndef MISUSE
    quantize(&other, stream);
#endif
    STEP(aclmdlRICaptureTaskUpdateEnd(stream));
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&other);
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
