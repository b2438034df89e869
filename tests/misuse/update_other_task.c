/* A task of a graph is replaced by another operator. */
#include "group.h"

static void tasks(const problem *p, const problem *other, aclrtStream stream)
{
    (void)p;
#ifdef MISUSE
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    STEP(aclnnAscendQuantV3GetWorkspaceSize(other->tx, other->tscale, NULL, false, "round", ACL_INT8, -1, other->ty, &size, &executor));
    STEP(aclnnAscendQuantV3(NULL, size, executor, stream));
#else
    quantize(other, stream);
#endif
}

int main(void)
{
    replay_updated(tasks);
    return 0;
}
