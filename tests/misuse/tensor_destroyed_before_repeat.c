/* A descriptor of a repeatable executor is destroyed while the executor lives. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    STEP(aclSetAclOpExecutorRepeatable(executor));
    STEP(aclnnQuantize(NULL, size, executor, stream));
#ifdef MISUSE
    STEP(aclDestroyTensor(p.ty));
#endif
    STEP(aclnnQuantize(NULL, size, executor, stream));
    STEP(aclDestroyAclOpExecutor(executor));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
