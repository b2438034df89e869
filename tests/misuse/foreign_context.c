/* A stream is used while another context is current. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    aclrtContext own = NULL, other = NULL;
    STEP(aclrtGetCurrentContext(&own));
    STEP(aclrtCreateContext(&other, 0));
#ifndef MISUSE
    STEP(aclrtSetCurrentContext(own));
#endif
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
