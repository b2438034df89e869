/* A device is set before aclInit. */
#include "misuse.h"

int main(void)
{
#ifndef MISUSE
    STEP(aclInit(NULL));
#endif
    STEP(aclrtSetDevice(0));
    return 0;
}
