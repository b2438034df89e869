/* A kernel is queued on memory that was freed before. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
#ifdef MISUSE
    STEP(aclrtFree(p.x));
#endif
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
