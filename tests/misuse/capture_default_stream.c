/* The default stream is captured. */
#include "misuse.h"

int main(void)
{
    start();
    aclmdlRI graph = NULL;
#ifdef MISUSE
    aclrtStream stream = NULL;
#else
    aclrtStream stream = new_stream();
#endif
    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL));
    STEP(aclmdlRICaptureEnd(stream, &graph));
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
