/* Phase two is told of less workspace than phase one asked for (run with a simulated workspace size). */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
#ifdef MISUSE
    size /= 2;
#endif
    STEP(aclnnQuantize(new_block(size ? size : 1), size, executor, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
