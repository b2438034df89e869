/* The output begins inside the input: elements are overwritten before they are read. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
#ifdef MISUSE
    p.ty = new_tensor((char *)p.x + 32, COUNT, ACL_INT8);
#endif
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
