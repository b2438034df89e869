/* A task of a graph is replaced while a replay may still come to it. */
#include "group.h"

int main(void)
{
    start();
    problem p = new_problem(), other = new_problem();
    aclrtStream stream = new_stream(), updates = new_stream();
    aclrtTaskGrp group = NULL;
    aclmdlRI graph = capture_group(&p, stream, NULL, &group);
    STEP(aclmdlRIExecuteAsync(graph, stream));
#ifndef MISUSE
    order(stream, updates);
#endif
    update_group(&other, updates, group);
    order(updates, stream);
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    check(&other);
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
