/* A blocking copy while the thread captures. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    aclmdlRI graph = NULL;
    float number = 0.0f;
    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL));
    quantize(&p, stream);
#ifdef MISUSE
    STEP(aclrtMemcpy(&number, sizeof number, p.x, sizeof number, ACL_MEMCPY_DEVICE_TO_HOST));
#endif
    STEP(aclmdlRICaptureEnd(stream, &graph));
    STEP(aclrtMemcpy(&number, sizeof number, p.x, sizeof number, ACL_MEMCPY_DEVICE_TO_HOST));
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
