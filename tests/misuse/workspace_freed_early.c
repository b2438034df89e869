/* A workspace is freed right after the launch (run with a simulated workspace size). */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    void *workspace = new_block(size ? size : 1);
    STEP(aclnnQuantize(workspace, size, executor, stream));
#ifndef MISUSE
    STEP(aclrtSynchronizeStream(stream));
#endif
    STEP(aclrtFree(workspace));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
