/* A view is made by moving the pointer in place of an offset. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    int64_t view = COUNT - 1, storage = COUNT;
    int8_t got[COUNT - 1];
#ifdef MISUSE
    p.tx = aclCreateTensor(&view, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, &storage, 1, (char *)p.x + sizeof(float));
#else
    p.tx = aclCreateTensor(&view, 1, ACL_FLOAT, NULL, 1, ACL_FORMAT_ND, &storage, 1, p.x);
#endif
    p.ty = new_tensor(p.y, view, ACL_INT8);
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    STEP(aclrtMemcpy(got, sizeof got, p.y, sizeof got, ACL_MEMCPY_DEVICE_TO_HOST));
    if (got[0] != 1)
        return WRONG_RESULT;
    return 0;
}
