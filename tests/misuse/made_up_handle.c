/* A stream that the library never gave. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
#ifdef MISUSE
    int number = 0;
    aclrtStream stream = &number;
#else
    aclrtStream stream = new_stream();
#endif
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
