/* An executor of one operator is given to another. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    STEP(aclnnAscendQuantV3GetWorkspaceSize(p.tx, p.tscale, NULL, false, "round", ACL_INT8, -1, p.ty, &size, &executor));
#ifdef MISUSE
    STEP(aclnnQuantize(NULL, size, executor, stream));
#else
    STEP(aclnnAscendQuantV3(NULL, size, executor, stream));
#endif
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
