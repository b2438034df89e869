/* An output with stride 0: several elements are written to one place. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    int64_t shape = COUNT, stride = 1;
#ifdef MISUSE
    stride = 0;
#endif
    p.ty = aclCreateTensor(&shape, 1, ACL_INT8, &stride, 0, ACL_FORMAT_ND, &shape, 1, p.y);
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
