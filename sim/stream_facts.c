/* What a stream was given and what can be asked about it. */
#include <inttypes.h>
#include <string.h>

#include "sim_core.h"

static int unknown_attribute(uint32_t attribute, const char *function)
{
    return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: attribute %u is not known. [FUNC:%s]", attribute, function);
}

SIM_EXPORT aclError aclrtSetStreamAttribute(aclrtStream stream, aclrtStreamAttr stmAttrType, aclrtStreamAttrValue *value)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p stmAttrType:u value:N", (const void *)stream, (uint64_t)stmAttrType, (const void *)value);
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found && (stmAttrType < ACL_STREAM_ATTR_FAILURE_MODE || stmAttrType > ACL_STREAM_ATTR_PRIORITY))
        code = unknown_attribute(stmAttrType, __func__);
    else if (found && stmAttrType == ACL_STREAM_ATTR_FAILURE_MODE)
        found->failure_mode = value->failureMode;
    else if (found)
        found->attributes[stmAttrType] = value->reserve[0];
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtGetStreamAttribute(aclrtStream stream, aclrtStreamAttr stmAttrType, aclrtStreamAttrValue *value)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p stmAttrType:u value:N", (const void *)stream, (uint64_t)stmAttrType, (const void *)value);
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found && (stmAttrType < ACL_STREAM_ATTR_FAILURE_MODE || stmAttrType > ACL_STREAM_ATTR_PRIORITY))
        code = unknown_attribute(stmAttrType, __func__);
    else if (found && stmAttrType == ACL_STREAM_ATTR_FAILURE_MODE)
        value->failureMode = found->failure_mode;
    else if (found)
        value->reserve[0] = found->attributes[stmAttrType];
    sim_unlock();
    SIM_RETURN(code);
}

static int exchange_overflow(aclrtStream stream, const uint32_t *set, uint32_t *get)
{
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found && set)
        found->attributes[ACL_STREAM_ATTR_FLOAT_OVERFLOW_CHECK] = *set;
    if (found && get)
        *get = found->attributes[ACL_STREAM_ATTR_FLOAT_OVERFLOW_CHECK];
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtSetStreamOverflowSwitch(aclrtStream stream, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p flag:u", (const void *)stream, (uint64_t)flag);
    if (flag > 1)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: flag is %u, expected 0 or 1. [FUNC:%s]", flag, __func__));
    SIM_RETURN(exchange_overflow(stream, &flag, NULL));
}

SIM_EXPORT aclError aclrtGetStreamOverflowSwitch(aclrtStream stream, uint32_t *flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p flag:N", (const void *)stream, (const void *)flag);
    SIM_RETURN(exchange_overflow(stream, NULL, flag));
}

SIM_EXPORT aclError aclrtStreamGetPriority(aclrtStream stream, uint32_t *priority)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p priority:N", (const void *)stream, (const void *)priority);
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found)
        *priority = found->priority;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtStreamGetFlags(aclrtStream stream, uint32_t *flags)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p flags:N", (const void *)stream, (const void *)flags);
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found)
        *flags = found->flags;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtGetStreamAvailableNum(uint32_t *streamCount)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "streamCount:N", (const void *)streamCount);
    int code = 0;
    sim_lock();
    sim_device *device = sim_current_device(&code);
    if (device)
        *streamCount = sim_device_stream_limit(device) - (uint32_t)device->stream_count;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtCtxGetCurrentDefaultStream(aclrtStream *stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:N", (const void *)stream);
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(NULL, &code);
    if (found)
        *stream = found->handle;
    sim_unlock();
    SIM_RETURN_OUT(code, "stream:p", code ? NULL : (const void *)*stream);
}

SIM_EXPORT aclError aclrtGetPrimaryCtxState(int32_t deviceId, uint32_t *flags, int32_t *active)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i flags:p active:N", (int64_t)deviceId, (const void *)flags, (const void *)active);
    if (flags)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: flags is reserved and must be null. [FUNC:%s]", __func__));
    int code = 0;
    sim_lock();
    sim_device *device = sim_device_at(deviceId);
    if (device)
        *active = device->primary != NULL;
    else
        code = sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: there is no device %d. [FUNC:%s]", (int)deviceId, __func__);
    sim_unlock();
    SIM_RETURN(code);
}
