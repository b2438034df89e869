/* A graph is replayed without waiting for the update of its task on another stream. */
#include "group.h"

int main(void)
{
    start();
    problem p = new_problem(), other = new_problem();
    aclrtStream stream = new_stream(), updates = new_stream();
    aclrtTaskGrp group = NULL;
    aclmdlRI graph = capture_group(&p, stream, NULL, &group);
    update_group(&other, updates, group);
#ifndef MISUSE
    order(updates, stream);
#endif
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&other);
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
