/* An executor that phase two took is destroyed once more. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
#ifndef MISUSE
    STEP(aclSetAclOpExecutorRepeatable(executor));
#endif
    STEP(aclnnQuantize(NULL, size, executor, stream));
    STEP(aclDestroyAclOpExecutor(executor));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
