/* Another phase one comes before the question whether an executor may be repeated. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem(), q = new_problem();
    uint64_t size = 0;
    aclOpExecutor *first = phase_one(&p, &size);
#ifndef MISUSE
    STEP(aclSetAclOpExecutorRepeatable(first));
#endif
    aclOpExecutor *second = phase_one(&q, &size);
#ifdef MISUSE
    STEP(aclSetAclOpExecutorRepeatable(first));
#endif
    STEP(aclDestroyAclOpExecutor(first));
    STEP(aclDestroyAclOpExecutor(second));
    return 0;
}
