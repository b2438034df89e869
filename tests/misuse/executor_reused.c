/* Phase two is called twice with one executor. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    STEP(aclnnQuantize(NULL, size, executor, stream));
#ifndef MISUSE
    executor = phase_one(&p, &size);
#endif
    STEP(aclnnQuantize(NULL, size, executor, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
