/* A descriptor is destroyed between the phases. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
#ifdef MISUSE
    STEP(aclDestroyTensor(p.tx));
#endif
    STEP(aclnnQuantize(NULL, size, executor, stream));
#ifndef MISUSE
    STEP(aclDestroyTensor(p.tx)); /* phase two has returned: the queued work does not need it */
#endif
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
