/* A wait for a stream that is being captured. */
#include "misuse.h"

int main(void)
{
    start();
    aclrtStream stream = new_stream();
    aclmdlRI graph = NULL;
    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_RELAXED));
#ifdef MISUSE
    STEP(aclrtSynchronizeStream(stream));
#endif
    STEP(aclmdlRICaptureEnd(stream, &graph));
    STEP(aclrtSynchronizeStream(stream));
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
