/* The task of a graph is replaced by none. */
#include "group.h"

static void tasks(const problem *p, const problem *other, aclrtStream stream)
{
    (void)p;
#ifdef MISUSE
    (void)other;
    (void)stream;
#else
    quantize(other, stream);
#endif
}

int main(void)
{
    replay_updated(tasks);
    return 0;
}
