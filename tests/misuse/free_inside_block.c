/* An address inside a block is freed. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
#ifdef MISUSE
    STEP(aclrtFree((char *)p.x + 64));
#else
    STEP(aclrtFree(p.x));
#endif
    return 0;
}
