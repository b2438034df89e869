/* Tasks that fail are told to the program, and a stream's work is dropped when it asks. */
#include <string.h>

#include "own.h"

struct rtExceptionInfo {
    uint32_t task, stream, thread, device, code;
    void *function; /* the handle of a kernel, or of an operator's name */
};

enum { CALLBACKS = 8 };

static _Atomic(aclrtExceptionInfoCallback) callback, registered[CALLBACKS];

/* The operator that failed on this thread. Its address stands for a handle of its kernel, while callbacks are told. */
static __thread char failed_operator[SIM_OWN_NAME];

SIM_EXPORT aclError aclrtSetExceptionInfoCallback(aclrtExceptionInfoCallback function)
{
    SIM_ENTER(SIM_ANYTIME, "callback:p", (const void *)(uintptr_t)function);
    callback = function;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtExceptionInfoCallbackRegister(aclrtExceptionInfoCallback function)
{
    SIM_ENTER(SIM_ANYTIME, "callback:P", (const void *)(uintptr_t)function);
    for (int i = 0; i < CALLBACKS; i++) {
        aclrtExceptionInfoCallback none = NULL;
        if (atomic_compare_exchange_strong(&registered[i], &none, function))
            SIM_RETURN(0);
    }
    SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "There is room for %d callbacks. [FUNC:%s]", CALLBACKS, __func__));
}

SIM_EXPORT aclError aclrtExceptionInfoCallbackUnregister(aclrtExceptionInfoCallback function)
{
    SIM_ENTER(SIM_ANYTIME, "callback:P", (const void *)(uintptr_t)function);
    for (int i = 0; i < CALLBACKS; i++) {
        aclrtExceptionInfoCallback own = function;
        if (atomic_compare_exchange_strong(&registered[i], &own, (aclrtExceptionInfoCallback)NULL))
            SIM_RETURN(0);
    }
    SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "The callback was not registered. [FUNC:%s]", __func__));
}

void sim_failure_reset(void)
{
    callback = NULL;
    for (int i = 0; i < CALLBACKS; i++)
        registered[i] = NULL;
}

void sim_tell_failure(const sim_task *task, int code)
{
    if (task->kind == SIM_GRAPH)
        return; /* its own task was told of */
    strncpy(failed_operator, !strncmp(task->name, "aclnn", 5) ? task->name + 5 : task->name, sizeof failed_operator - 1);
    aclrtExceptionInfo info = {(uint32_t)task->sequence, (uint32_t)task->stream->id, task->thread, (uint32_t)task->device->index, (uint32_t)code,
                               task->function ? task->function : failed_operator};
    aclrtExceptionInfoCallback function = callback;
    if (function)
        function(&info);
    for (int i = 0; i < CALLBACKS; i++)
        if ((function = registered[i]))
            function(&info);
}

SIM_EXPORT aclError aclrtGetFuncHandleFromExceptionInfo(const aclrtExceptionInfo *info, aclrtFuncHandle *func)
{
    SIM_ENTER(SIM_ANYTIME, "info:P func:P", (const void *)info, (const void *)func);
    *func = info->function;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtGetFunctionName(aclrtFuncHandle funcHandle, uint32_t maxLen, char *name)
{
    SIM_ENTER(SIM_ANYTIME, "funcHandle:P maxLen:u name:N", (const void *)funcHandle, (uint64_t)maxLen, (const void *)name);
    if (!maxLen || !name)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: there is no room for the name. [FUNC:%s]", __func__));
    const char *text = funcHandle == failed_operator ? failed_operator : NULL;
    const sim_function *function = text ? NULL : sim_handle_get(funcHandle, ACLSIM_FUNCTION);
    if (!text && !function)
        SIM_RETURN(ACL_ERROR_RT_INVALID_HANDLE);
    strncpy(name, text ? text : function->name, maxLen - 1);
    name[maxLen - 1] = 0;
    SIM_RETURN_OUT(0, "name:s", name);
}

SIM_EXPORT aclError aclrtGetErrorVerbose(int32_t deviceId, aclrtErrorInfo *errorInfo)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i errorInfo:P", (int64_t)deviceId, (const void *)errorInfo);
    sim_lock();
    const sim_device *device = sim_device_at(deviceId);
    int code = device ? 0 : sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: device %d is not there. [FUNC:%s]", (int)deviceId, __func__);
    if (device) {
        memset(errorInfo, 0, sizeof *errorInfo);
        bool kernel = device->failed && device->failed != ACL_ERROR_RT_DRV_INTERNAL_ERROR;
        errorInfo->errorType = !device->failed ? ACL_RT_NO_ERROR : kernel ? ACL_RT_ERROR_AICORE : ACL_RT_ERROR_OTHERS;
        errorInfo->hasDetail = kernel;
        errorInfo->detail.aicoreErrType = ACL_RT_AICORE_ERROR_SW;
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "errorType:u", (uint64_t)(code ? 0 : errorInfo->errorType));
}

/* One fact of a task that failed. */
#define TELL(name, fact)                                                                        \
    SIM_EXPORT uint32_t name(const aclrtExceptionInfo *info)                                    \
    {                                                                                           \
        SIM_ENTER_VALUE(SIM_ANYTIME, UINT32_MAX, "info:p", (const void *)info);                 \
        if (sim_call_.line)                                                                     \
            aclsim_leave(&sim_call_, 0, "");                                                    \
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
