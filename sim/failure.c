/* Tasks that fail are told to the program, and a stream's work is dropped when it asks. */
#include "sim_core.h"

struct rtExceptionInfo {
    uint32_t task, stream, thread, device, code;
};

static _Atomic(aclrtExceptionInfoCallback) callback;

SIM_EXPORT aclError aclrtSetExceptionInfoCallback(aclrtExceptionInfoCallback function)
{
    SIM_ENTER(SIM_ANYTIME, "callback:p", (const void *)(uintptr_t)function);
    callback = function;
    SIM_RETURN(0);
}

void sim_failure_reset(void)
{
    callback = NULL;
}

void sim_tell_failure(const sim_task *task, int code)
{
    aclrtExceptionInfoCallback function = callback;
    aclrtExceptionInfo info = {(uint32_t)task->sequence, (uint32_t)task->stream->id, task->thread, (uint32_t)task->device->index, (uint32_t)code};
    if (function)
        function(&info);
}

/* One fact of a task that failed. */
#define TELL(name, fact)                                                                        \
    SIM_EXPORT uint32_t name(const aclrtExceptionInfo *info)                                    \
    {                                                                                           \
        return info ? info->fact : UINT32_MAX;                                                  \
    }

TELL(aclrtGetTaskIdFromExceptionInfo, task)
TELL(aclrtGetStreamIdFromExceptionInfo, stream)
TELL(aclrtGetThreadIdFromExceptionInfo, thread)
TELL(aclrtGetDeviceIdFromExceptionInfo, device)
TELL(aclrtGetErrorCodeFromExceptionInfo, code)

static bool stream_empty(void *argument)
{
    return !((sim_stream *)argument)->head;
}

SIM_EXPORT aclError aclrtStreamAbort(aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found)
        code = sim_capture_spoil(found, ACL_ERROR_RT_STREAM_CAPTURED, __func__);
    if (found && !code) {
        /* What runs ends, or is let go where it waits; what waits behind it never begins. Waits for it end with 107023. */
        found->drop = true;
        found->waiters++;
        pthread_cond_broadcast(&found->wake);
        pthread_cond_broadcast(&sim.changed);
        sim_wait_until(stream_empty, found, -1);
        found->waiters--;
        if (found->closing)
            pthread_cond_broadcast(&sim.changed);
        else
            found->drop = false;
        sim_stream_forget_order(found);
    }
    sim_unlock();
    SIM_RETURN(code);
}
