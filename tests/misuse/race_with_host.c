/* The host reads a result that nobody waited for. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    quantize(&p, stream);
#ifndef MISUSE
    STEP(aclrtSynchronizeStream(stream));
#endif
    check(&p);
    return 0;
}
