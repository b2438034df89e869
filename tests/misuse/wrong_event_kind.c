/* An event that cannot be reset is reset. */
#include "misuse.h"

int main(void)
{
    start();
    aclrtStream stream = new_stream();
    aclrtEvent event = NULL;
#ifdef MISUSE
    STEP(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC));
#else
    STEP(aclrtCreateEventWithFlag(&event, ACL_EVENT_SYNC));
#endif
    STEP(aclrtRecordEvent(event, stream));
    STEP(aclrtResetEvent(event, stream));
    STEP(aclrtSynchronizeStream(stream));
    return 0;
}
