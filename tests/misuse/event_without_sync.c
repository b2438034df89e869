/* A stream waits for an event that was made for time stamps only. */
#include "misuse.h"

int main(void)
{
    start();
    aclrtStream first = new_stream(), second = new_stream();
    aclrtEvent event = NULL;
#ifdef MISUSE
    STEP(aclrtCreateEventWithFlag(&event, ACL_EVENT_TIME_LINE));
#else
    STEP(aclrtCreateEventWithFlag(&event, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE));
#endif
    STEP(aclrtRecordEvent(event, first));
    STEP(aclrtStreamWaitEvent(second, event));
    STEP(aclrtSynchronizeDevice());
    return 0;
}
