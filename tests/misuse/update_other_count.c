/* One task of a graph is replaced by two. */
#include "group.h"

static void tasks(const problem *p, const problem *other, aclrtStream stream)
{
    (void)p;
    quantize(other, stream);
#ifdef MISUSE
    quantize(p, stream);
#endif
}

int main(void)
{
    replay_updated(tasks);
    return 0;
}
