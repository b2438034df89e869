/* A new address is set in an executor that serves one run. */
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
    p.y = new_block(COUNT);
    STEP(aclSetOutputTensorAddr(executor, 0, p.ty, p.y));
    STEP(aclnnQuantize(NULL, size, executor, stream));
    STEP(aclDestroyAclOpExecutor(executor));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
