/* One block is freed twice. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    STEP(aclrtFree(p.x));
#ifdef MISUSE
    STEP(aclrtFree(p.x));
#endif
    return 0;
}
