/* What programs call about device and pinned memory. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

static int allocate(void **out, size_t size, bool pad, const char *function)
{
    if (!out || !size)
        return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s. [FUNC:%s]", out ? "size is 0" : "devPtr is null", function);
    uint64_t address = 0;
    int code = 0;
    sim_lock();
    sim_device *device = sim_current_device(&code);
    if (device)
        code = sim_device_broken(device, false);
    if (!code) {
        code = sim_memory_allocate(device, size, pad, &address);
        if (code)
            sim_fail(code, "EL0004", "Failed to allocate memory. Possible cause: %zu bytes asked for, %" PRIu64 " of %" PRIu64 " in use on device %d.",
                     size, device->used, device->size, device->index);
    }
    sim_unlock();
    if (!code)
        *out = (void *)(uintptr_t)address;
    return code;
}

SIM_EXPORT aclError aclrtMalloc(void **devPtr, size_t size, aclrtMemMallocPolicy policy)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:N size:u policy:i", (const void *)devPtr, (uint64_t)size, (int64_t)policy);
    int code = allocate(devPtr, size, true, __func__);
    SIM_RETURN_OUT(code, "devPtr:p", code ? NULL : (const void *)*devPtr);
}

SIM_EXPORT aclError aclrtMallocAlign32(void **devPtr, size_t size, aclrtMemMallocPolicy policy)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:N size:u policy:i", (const void *)devPtr, (uint64_t)size, (int64_t)policy);
    int code = allocate(devPtr, size, false, __func__);
    SIM_RETURN_OUT(code, "devPtr:p", code ? NULL : (const void *)*devPtr);
}

SIM_EXPORT aclError aclrtMallocCached(void **devPtr, size_t size, aclrtMemMallocPolicy policy)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:N size:u policy:i", (const void *)devPtr, (uint64_t)size, (int64_t)policy);
    int code = allocate(devPtr, size, true, __func__);
    SIM_RETURN_OUT(code, "devPtr:p", code ? NULL : (const void *)*devPtr);
}

/* The attributes of a configuration say who allocates, which is nothing to do with how. */
SIM_EXPORT aclError aclrtMallocWithCfg(void **devPtr, size_t size, aclrtMemMallocPolicy policy, aclrtMallocConfig *cfg)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:N size:u policy:i cfg:p", (const void *)devPtr, (uint64_t)size, (int64_t)policy, (const void *)cfg);
    int code = allocate(devPtr, size, true, __func__);
    SIM_RETURN_OUT(code, "devPtr:p", code ? NULL : (const void *)*devPtr);
}

/* There is no cache between the host and the device's memory here. */
static int flush(const void *devPtr, size_t size, const char *function)
{
    sim_lock();
    bool known = sim_translate((uint64_t)(uintptr_t)devPtr, size, false, function, ACL_ERROR_RT_PARAM_INVALID) != NULL;
    sim_unlock();
    return known ? 0 : ACL_ERROR_RT_PARAM_INVALID;
}

SIM_EXPORT aclError aclrtMemFlush(void *devPtr, size_t size)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:P size:u", (const void *)devPtr, (uint64_t)size);
    SIM_RETURN(flush(devPtr, size, __func__));
}

SIM_EXPORT aclError aclrtMemInvalidate(void *devPtr, size_t size)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:P size:u", (const void *)devPtr, (uint64_t)size);
    SIM_RETURN(flush(devPtr, size, __func__));
}

static int free_device_memory(void *devPtr, const char *function)
{
    uint64_t address = (uint64_t)(uintptr_t)devPtr;
    int code = 0;
    sim_lock();
    sim_block *block = sim_block_at(address);
    if (!block || block->address != address || block->mappings) {
        sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID, "%s of %p, which aclrtMalloc did not give", function, devPtr);
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else if (block->freed) {
        sim_finding("double-free", ACL_ERROR_RT_PARAM_INVALID, "%s of %p, a block of %" PRIu64 " bytes that was freed before", function, devPtr,
                    block->requested);
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else {
        const char *what = aclsim_fast_mode || block->device->failed ? NULL : sim_shadow_unfinished(block, &sim.host_clock);
        if (what)
            code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID,
                               "%s of %p while %s may still use it: nobody waited for that work", function, devPtr, what);
        if (!code)
            sim_memory_free(block);
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtFree(void *devPtr)
{
    SIM_ENTER(SIM_NEEDS_INIT, "devPtr:P", (const void *)devPtr);
    SIM_RETURN(free_device_memory(devPtr, __func__));
}

int sim_settle(void)
{
    int code = 0;
    sim_lock();
    sim_device *device = sim_current_device(&code);
    if (device)
        code = sim_device_wait(device, -1);
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtFreeWithDevSync(void *devPtr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:P", (const void *)devPtr);
    int code = sim_settle();
    SIM_RETURN(code ? code : free_device_memory(devPtr, __func__));
}

SIM_EXPORT aclError aclrtGetMemInfo(aclrtMemAttr attr, size_t *free_bytes, size_t *total)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "attr:i", (int64_t)attr);
    if (!free_bytes || !total || (int)attr < 0 || attr > ACL_MEM_P2P_HUGE1G)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. [FUNC:aclrtGetMemInfo]"));
    sim_lock();
    int code = 0;
    sim_device *device = sim_current_device(&code);
    if (device)
        code = sim_device_broken(device, false);
    if (!code) {
        *total = device->size;
        *free_bytes = device->size - device->used;
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "free:u total:u", (uint64_t)(code ? 0 : *free_bytes), (uint64_t)(code ? 0 : *total));
}

SIM_EXPORT aclError aclrtPointerGetAttributes(const void *ptr, aclrtPtrAttributes *attributes)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "ptr:p", ptr);
    if (!ptr || !attributes)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: a pointer is null. [FUNC:aclrtPointerGetAttributes]"));
    memset(attributes, 0, sizeof *attributes);
    uint64_t address = (uint64_t)(uintptr_t)ptr;
    sim_lock();
    sim_block *block = sim_block_at(address);
    if (block && !block->freed) {
        attributes->location.id = (uint32_t)block->device->index;
        attributes->location.type = ACL_MEM_LOCATION_TYPE_DEVICE;
        attributes->pageSize = 4096;
    } else if (sim_pinned_at(address) || sim_mapped_within(address, 1)) {
        attributes->location.type = ACL_MEM_LOCATION_TYPE_HOST;
        attributes->pageSize = 4096;
    } else {
        attributes->location.type = ACL_MEM_LOCATION_TYPE_UNREGISTERED;
    }
    sim_unlock();
    SIM_RETURN_OUT(0, "type:i id:u", (int64_t)attributes->location.type, (uint64_t)attributes->location.id);
}
