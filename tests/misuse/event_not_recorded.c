/* A stream waits for an event that nobody recorded. */
#include "misuse.h"

int main(void)
{
    start();
    aclrtStream first = new_stream(), second = new_stream();
    aclrtEvent event = NULL;
    STEP(aclrtCreateEventWithFlag(&event, ACL_EVENT_SYNC));
#ifndef MISUSE
    STEP(aclrtRecordEvent(event, first));
#endif
    STEP(aclrtStreamWaitEvent(second, event));
    STEP(aclrtSynchronizeStream(first));
    STEP(aclrtSynchronizeDevice());
    return 0;
}
