/* A setter is given another descriptor than phase one was. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    STEP(aclSetAclOpExecutorRepeatable(executor));
#ifdef MISUSE
    STEP(aclSetInputTensorAddr(executor, 0, p.tscale, p.x));
#else
    STEP(aclSetInputTensorAddr(executor, 0, p.tx, p.x));
#endif
    STEP(aclnnQuantize(NULL, size, executor, stream));
    STEP(aclDestroyAclOpExecutor(executor));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
