/* A descriptor gets another address between the phases. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
#ifndef MISUSE
    p.y = new_block(COUNT);
    STEP(aclSetRawTensorAddr(p.ty, p.y));
#endif
    aclOpExecutor *executor = phase_one(&p, &size);
#ifdef MISUSE
    STEP(aclSetRawTensorAddr(p.ty, new_block(COUNT)));
#endif
    STEP(aclnnQuantize(NULL, size, executor, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
