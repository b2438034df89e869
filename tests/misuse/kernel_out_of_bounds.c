/* A descriptor says more than its block holds. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
#ifdef MISUSE
    p.ty = new_tensor(new_block(COUNT / 2), COUNT, ACL_INT8);
#endif
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
