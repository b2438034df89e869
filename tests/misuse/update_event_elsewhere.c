/* The event that a graph waits for says nothing about the update (run with slow kernels). */
#include "group.h"

int main(void)
{
    start();
    problem p = new_problem(), other = new_problem(), before = new_problem();
    aclrtStream stream = new_stream(), updates = new_stream(), third = new_stream();
    aclrtEvent event = NULL;
    aclrtTaskGrp group = NULL;
    STEP(aclrtCreateEventWithFlag(&event, ACL_EVENT_EXTERNAL));
    aclmdlRI graph = capture_group(&p, stream, event, &group);
    STEP(aclmdlRIExecuteAsync(graph, stream));
    quantize(&before, updates);
    update_group(&other, updates, group);
#ifdef MISUSE
    STEP(aclrtRecordEvent(event, third));
#else
    STEP(aclrtRecordEvent(event, updates));
#endif
    STEP(aclrtSynchronizeStream(stream));
    check(&other);
    /* Without an update, and once more: the graph has reset the event. */
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtRecordEvent(event, third));
    STEP(aclrtSynchronizeStream(stream));
    STEP(aclmdlRIDestroy(graph));
    return 0;
}
