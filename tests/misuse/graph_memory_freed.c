/* A graph is replayed on memory that was freed since it was captured. */
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
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
#ifdef MISUSE
    STEP(aclrtFree(p.scale));
#endif
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
