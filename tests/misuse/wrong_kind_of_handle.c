/* An event is used as a stream. */
#include "misuse.h"

int main(void)
{
    start();
    aclrtStream stream = new_stream();
    aclrtEvent event = NULL;
    STEP(aclrtCreateEventWithFlag(&event, ACL_EVENT_SYNC));
#ifdef MISUSE
    stream = event;
#endif
    STEP(aclrtSynchronizeStream(stream));
    return 0;
}
