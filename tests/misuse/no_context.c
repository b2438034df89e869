/* A stream is made on a thread that has no device. */
#include "misuse.h"

int main(void)
{
    STEP(aclInit(NULL));
#ifndef MISUSE
    STEP(aclrtSetDevice(0));
#endif
    aclrtStream stream = new_stream();
    STEP(aclrtDestroyStream(stream));
    return 0;
}
