/* A destroyed event is recorded. */
#include "misuse.h"

int main(void)
{
    start();
    aclrtStream stream = new_stream();
    aclrtEvent event = NULL;
    STEP(aclrtCreateEventWithFlag(&event, ACL_EVENT_SYNC));
#ifdef MISUSE
    STEP(aclrtDestroyEvent(event));
#endif
    STEP(aclrtRecordEvent(event, stream));
    STEP(aclrtSynchronizeStream(stream));
    return 0;
}
