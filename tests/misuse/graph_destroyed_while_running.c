/* A graph is destroyed before its replay ended (run with slow kernels). */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    aclmdlRI graph = NULL;
    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL));
    quantize(&p, stream);
    STEP(aclmdlRICaptureEnd(stream, &graph));
    STEP(aclmdlRIExecuteAsync(graph, stream));
#ifndef MISUSE
    STEP(aclrtSynchronizeStream(stream));
#endif
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
