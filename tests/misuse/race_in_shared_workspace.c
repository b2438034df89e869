/* Two streams use one workspace (run with a simulated workspace size). */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem(), q = new_problem();
    aclrtStream first = new_stream(), second = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    void *workspace = new_block(size ? size : 1);
    STEP(aclnnQuantize(workspace, size, executor, first));
    executor = phase_one(&q, &size);
#ifndef MISUSE
    workspace = new_block(size ? size : 1);
#endif
    STEP(aclnnQuantize(workspace, size, executor, second));
    STEP(aclrtSynchronizeDevice());
    check(&p);
    check(&q);
    return 0;
}
