/* Devices and contexts. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

/* The list of ASCEND_RT_VISIBLE_DEVICES: read up to the first entry that is no
 * number of a device, and nothing at all when a number is not above the one
 * before it. */
void sim_visible_from_environment(void)
{
    const char *list = getenv("ASCEND_RT_VISIBLE_DEVICES"), *at = list;
    sim.visible_count = 0;
    sim.visible_error[0] = 0;
    if (!list) {
        for (int i = 0; i < sim.device_count; i++)
            sim.visible[sim.visible_count++] = i;
        return;
    }
    uint64_t device;
    while (sim.visible_count < sim.device_count && sim_read_decimal(&at, &device) && (!*at || *at == ',') && device < (uint64_t)sim.device_count) {
        if (sim.visible_count && (int)device <= sim.visible[sim.visible_count - 1]) {
            bool twice = (int)device == sim.visible[sim.visible_count - 1];
            snprintf(sim.visible_error, sizeof sim.visible_error, "ASCEND_RT_VISIBLE_DEVICES is \"%.100s\": %s", list,
                     twice ? "a device cannot be named twice" : "the numbers must be in ascending order");
            sim.visible_count = 0;
            return;
        }
        sim.visible[sim.visible_count++] = (int)device;
        at += *at == ',';
    }
    if (!sim.visible_count)
        snprintf(sim.visible_error, sizeof sim.visible_error, "ASCEND_RT_VISIBLE_DEVICES is \"%.100s\": it names none of the devices [0, %d)", list, sim.device_count);
}

sim_device *sim_device_at(int index)
{
    return index >= 0 && index < sim.visible_count ? &sim.devices[index] : NULL;
}

unsigned sim_device_stream_limit(const sim_device *device)
{
    return device->product.arch == 2002 ? 1024 : device->product.arch == 3002 ? 512 : 1984;
}

unsigned sim_device_event_limit(const sim_device *device)
{
    return device->product.arch == 2002 ? 1023 : 65536;
}

/* Maps the device and makes its primary context. */
int sim_device_prepare(int index, sim_device **out)
{
    sim_device *device = sim_device_at(index);
    if (!device)
        return sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: Set device failed, invalid device, set device=%d, valid device range is [0, %d)", index,
                        sim.visible_count);
    device->index = index;
    if (device->ready && !device->users && !device->used && device->size != sim.device_memory && !device->primary) {
        sim_memory_release_all(device);
        sim_pages_unmap(device);
        device->ready = false;
    }
    if (!device->ready) {
        uint64_t size = (sim.device_memory + 4095) & ~(uint64_t)4095;
        if (!sim_pages_map(device, size))
            return sim_fail(ACL_ERROR_RT_DEV_SETUP_ERROR, "EE9999", "Device %d does not start: no room for %" PRIu64 " bytes of simulated memory.", index, size);
        device->ready = true;
    }
    if (!device->users)
        sim_product_set(&device->product, sim.soc);
    if (!device->primary) {
        device->primary = sim_context_new(device, true);
        if (!device->primary)
            return sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a context.");
    }
    *out = device;
    return 0;
}

void sim_device_fault(sim_device *device, int code, const char *format, ...)
{
    if (device->failed)
        return;
    device->failed = code;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(device->failure, sizeof device->failure, format, arguments);
    va_end(arguments);
    pthread_cond_broadcast(&sim.changed);
}

int sim_device_broken(sim_device *device, bool waits)
{
    if (!device->failed || (!waits && !device->surfaced))
        return 0;
    device->surfaced = true;
    return sim_fail(device->failed, "EZ9999", "Inner Error! Device %d failed and stays so until it is reset: %s", device->index,
                    device->failure);
}

void aclsim_lose_device(int index)
{
    sim_lock();
    sim_device *device = sim_device_at(index);
    if (device) {
        sim_device_fault(device, ACL_ERROR_RT_DRV_INTERNAL_ERROR, "the link to the device is lost");
        device->surfaced = true;
    }
    sim_unlock();
}

struct end_contexts {
    sim_device *device;
    bool drop_work;
    sim_context *found;
};

static void find_context(void *handle, void *object, void *argument)
{
    (void)handle;
    struct end_contexts *end = argument;
    sim_context *context = object;
    if (context->device == end->device && !context->primary)
        end->found = context;
}

void sim_device_release(sim_device *device, bool drop_work)
{
    if (drop_work || device->failed)
        for (sim_stream *stream = device->streams; stream; stream = stream->next)
            stream->drop = true;
    struct end_contexts end = {device, drop_work, NULL};
    do {
        end.found = NULL;
        sim_handle_each(ACLSIM_CONTEXT, find_context, &end);
        if (end.found)
            sim_context_free(end.found, drop_work);
    } while (end.found);
    if (device->primary)
        sim_context_free(device->primary, drop_work);
    device->primary = NULL;
    sim_memory_release_all(device);
    sim_virtual_release(device);
    device->users = 0;
    device->failed = 0;
    device->surfaced = false;
    device->event_count = 0;
    device->peers = 0;
}

SIM_EXPORT aclError aclrtGetDeviceCount(uint32_t *count)
{
    SIM_ENTER(SIM_ANYTIME, "");
    if (!count)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: count is null. [FUNC:aclrtGetDeviceCount]"));
    sim_lock();
    int found = sim.visible_count;
    if (!found)
        sim_fail(ACL_ERROR_RT_NO_DEVICE, sim.visible_error[0] ? "EE2002" : "EE9999", "Inner Error! Get device count failed: %s.",
                 sim.visible_error[0] ? sim.visible_error : "no device can be used");
    sim_unlock();
    if (!found)
        SIM_RETURN(ACL_ERROR_RT_NO_DEVICE);
    *count = (uint32_t)found;
    SIM_RETURN_OUT(0, "count:u", (uint64_t)found);
}

SIM_EXPORT aclError aclrtSetDevice(int32_t deviceId)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i", (int64_t)deviceId);
    sim_device *device = NULL;
    sim_lock();
    int code = sim_device_prepare(deviceId, &device);
    if (!code) {
        device->users++;
        sim_self()->context = device->primary->handle;
    }
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtGetDevice(int32_t *deviceId)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_QUIET_WITHOUT_CONTEXT, "deviceId:N", (const void *)deviceId);
    if (!deviceId)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: deviceId is null. [FUNC:aclrtGetDevice]"));
    sim_lock();
    int code = 0;
    sim_device *device = sim_current_device(&code);
    if (device)
        *deviceId = device->index;
    sim_unlock();
    SIM_RETURN_OUT(code, "deviceId:i", (int64_t)(code ? -1 : *deviceId));
}

SIM_EXPORT aclError aclrtResetDevice(int32_t deviceId)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i", (int64_t)deviceId);
    int code = 0;
    sim_lock();
    sim_device *device = sim_device_at(deviceId);
    if (!device || !device->users)
        code = sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: device %d is not set.", (int)deviceId);
    else if (--device->users == 0)
        sim_device_release(device, false);
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtResetDeviceForce(int32_t deviceId)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i", (int64_t)deviceId);
    int code = 0;
    sim_lock();
    sim_device *device = sim_device_at(deviceId);
    if (!device || !device->users)
        code = sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: device %d is not set.", (int)deviceId);
    else
        sim_device_release(device, true);
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtQueryDeviceStatus(int32_t deviceId, aclrtDeviceStatus *deviceStatus)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i", (int64_t)deviceId);
    sim_lock();
    sim_device *device = sim_device_at(deviceId);
    int code = 0;
    if (!device || !deviceStatus)
        code = sim_fail(device ? ACL_ERROR_INVALID_PARAM : ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. [FUNC:aclrtQueryDeviceStatus]");
    else
        *deviceStatus = device->failed ? ACL_RT_DEVICE_STATUS_ABNORMAL : ACL_RT_DEVICE_STATUS_NORMAL;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtGetDeviceInfo(uint32_t deviceId, aclrtDevAttr attr, int64_t *value)
{
    SIM_ENTER(SIM_ANYTIME, "deviceId:u attr:i", (uint64_t)deviceId, (int64_t)attr);
    sim_lock();
    sim_device *device = sim_device_at((int)deviceId);
    sim_product product;
    sim_product_set(&product, sim.soc);
    uint64_t memory = device && device->ready ? device->size : sim.device_memory;
    sim_unlock();
    if (!device)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: there is no device %u.", deviceId));
    if (!value)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: value is null. [FUNC:aclrtGetDeviceInfo]"));
    sim_cores cores = sim_product_cores(&product);
    switch (attr) {
    case ACL_DEV_ATTR_AICPU_CORE_NUM:
        *value = 6;
        break;
    case ACL_DEV_ATTR_AICORE_CORE_NUM:
    case ACL_DEV_ATTR_CUBE_CORE_NUM:
        *value = cores.cube;
        break;
    case ACL_DEV_ATTR_VECTOR_CORE_NUM:
        *value = cores.vector;
        break;
    case ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE:
        *value = (int64_t)memory;
        break;
    case ACL_DEV_ATTR_L2_CACHE_SIZE:
        *value = 16 << 20;
        break;
    case ACL_DEV_ATTR_PHY_CHIP_ID:
        *value = sim.visible[deviceId];
        break;
    case ACL_DEV_ATTR_IS_VIRTUAL:
        *value = 0;
        break;
    case ACL_DEV_ATTR_NPU_ARCH:
        *value = product.arch;
        break;
    default:
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: attribute %d is not known.", (int)attr));
    }
    SIM_RETURN_OUT(0, "value:i", *value);
}

SIM_EXPORT aclError aclrtDeviceGetStreamPriorityRange(int32_t *leastPriority, int32_t *greatestPriority)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "");
    if (leastPriority)
        *leastPriority = 7;
    if (greatestPriority)
        *greatestPriority = 0;
    SIM_RETURN(0);
}

/* ---- contexts ---- */

sim_context *sim_current(void)
{
    return sim_handle_peek(sim_self()->context, ACLSIM_CONTEXT);
}

sim_device *sim_current_device(int *code)
{
    sim_context *context = sim_current();
    if (context)
        return context->device;
    *code = sim_fail(ACL_ERROR_RT_CONTEXT_NULL, "EE9999", "The thread's current context was destroyed.");
    return NULL;
}

sim_context *sim_context_new(sim_device *device, bool primary)
{
    sim_context *context = calloc(1, sizeof *context);
    if (!context)
        return NULL;
    context->device = device;
    context->primary = primary;
    context->handle = sim_handle_new(ACLSIM_CONTEXT, context);
    if (!context->handle) {
        free(context);
        return NULL;
    }
    return context;
}

void sim_context_free(sim_context *context, bool drop_work)
{
    sim_device *device = context->device;
    for (;;) {
        sim_stream *stream = device->streams;
        while (stream && (stream->context != context || stream->closing))
            stream = stream->next;
        if (!stream)
            break;
        sim_stream_free(stream, drop_work);
    }
    sim_graphs_of(context, true);
    sim_binaries_free(context);
    sim_handle_drop(context->handle);
    free(context);
}

SIM_EXPORT aclError aclrtCreateContext(aclrtContext *context, int32_t deviceId)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i", (int64_t)deviceId);
    if (!context)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: context is null. [FUNC:aclrtCreateContext]"));
    sim_device *device = NULL;
    sim_lock();
    int code = sim_device_prepare(deviceId, &device);
    if (!code) {
        sim_context *made = sim_context_new(device, false);
        if (made)
            sim_self()->context = *context = made->handle;
        else
            code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a context.");
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "context:p", (const void *)(code ? NULL : *context));
}

SIM_EXPORT aclError aclrtDestroyContext(aclrtContext context)
{
    SIM_ENTER(SIM_NEEDS_INIT, "context:P", (const void *)context);
    int code = 0;
    sim_lock();
    sim_context *found = sim_handle_get(context, ACLSIM_CONTEXT);
    if (!found)
        code = ACL_ERROR_RT_CONTEXT_NULL;
    else if (found->primary)
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: a primary context goes with its device, it cannot be destroyed.");
    else
        sim_context_free(found, found->device->failed != 0);
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtSetCurrentContext(aclrtContext context)
{
    SIM_ENTER(SIM_NEEDS_INIT, "context:P", (const void *)context);
    sim_context *found = sim_handle_get(context, ACLSIM_CONTEXT);
    if (!found)
        SIM_RETURN(ACL_ERROR_RT_CONTEXT_NULL);
    sim_self()->context = context;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtGetCurrentContext(aclrtContext *context)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_QUIET_WITHOUT_CONTEXT, "context:N", (const void *)context);
    if (!context)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: context is null. [FUNC:aclrtGetCurrentContext]"));
    *context = sim_self()->context;
    SIM_RETURN_OUT(0, "context:p", (const void *)*context);
}
