/* A repeatable executor gets an address that is no multiple of 32. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    STEP(aclSetAclOpExecutorRepeatable(executor));
    char *block = new_block(2 * COUNT);
#ifdef MISUSE
    p.y = block + 16;
#else
    p.y = block + 32;
#endif
    STEP(aclSetOutputTensorAddr(executor, 0, p.ty, p.y));
    STEP(aclnnQuantize(NULL, size, executor, stream));
    STEP(aclDestroyAclOpExecutor(executor));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
