/* The block behind a workspace is smaller than the size says (run with a simulated workspace size). */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
#ifdef MISUSE
    void *workspace = new_block(size / 2 + 1);
#else
    void *workspace = new_block(size ? size : 1);
#endif
    STEP(aclnnQuantize(workspace, size, executor, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
