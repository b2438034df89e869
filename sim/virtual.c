/*
 * Virtual memory: ranges of addresses without memory, memory without an address,
 * and the one mapped into the other. What a piece of memory holds stays with it
 * when it is mapped elsewhere.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "sim_core.h"

enum { GRANULARITY = 2 << 20 };

typedef struct physical {
    sim_device *device;
    uint64_t size;
    int file;
    int mappings;
} physical;

typedef struct range {
    sim_device *device;
    uint64_t start, size;
    struct range *next;
} range;

static range *ranges;

static int bad(const char *function, const char *reason)
{
    return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: %s. [FUNC:%s]", reason, function);
}

static range **range_at(uint64_t address, uint64_t size)
{
    for (range **link = &ranges; *link; link = &(*link)->next)
        if (address - (*link)->start < (*link)->size && size <= (*link)->size - (address - (*link)->start))
            return link;
    return NULL;
}

/* A device is released: its ranges and memory go with it. */
void sim_virtual_release(const sim_device *device)
{
    for (range **link = &ranges; *link;) {
        range *found = *link;
        if (found->device != device) {
            link = &found->next;
            continue;
        }
        *link = found->next;
        free(found);
    }
}

void sim_physical_free(void *object)
{
    physical *memory = object;
    if (memory->device->ready && memory->device->used >= memory->size)
        memory->device->used -= memory->size;
    close(memory->file);
    free(memory);
}

SIM_EXPORT aclError aclrtMemGetAllocationGranularity(aclrtPhysicalMemProp *prop, aclrtMemGranularityOptions option, size_t *granularity)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "prop:P option:u granularity:N", prop, (uint64_t)option, (const void *)granularity);
    *granularity = GRANULARITY;
    SIM_RETURN(option > 1 ? bad(__func__, "option is not known") : 0);
}

SIM_EXPORT aclError aclrtReserveMemAddress(void **virPtr, size_t size, size_t alignment, void *expectPtr, uint64_t flags)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "virPtr:N size:u alignment:u expectPtr:p flags:u", (const void *)virPtr, (uint64_t)size, (uint64_t)alignment,
              (const void *)expectPtr, flags);
    int code = !size ? bad(__func__, "size is 0") : alignment ? bad(__func__, "alignment must be 0") : 0;
    uint64_t start = 0;
    sim_lock();
    sim_device *device = code ? NULL : sim_current_device(&code);
    range *reserved = device ? calloc(1, sizeof *reserved) : NULL;
    uint64_t rounded = ((uint64_t)size + GRANULARITY - 1) / GRANULARITY * GRANULARITY;
    if (device && (!reserved || rounded < size || !sim_addresses_reserve(device, rounded, GRANULARITY, &start)))
        code = sim_fail(ACL_ERROR_RT_MEMORY_ALLOCATION, "EL0004", "No room for %zu addresses on device %d. [FUNC:%s]", size, device->index, __func__);
    if (!code) {
        *reserved = (range){device, start, rounded, ranges};
        ranges = reserved;
        *virPtr = (void *)(uintptr_t)start;
    } else {
        free(reserved);
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "virPtr:p", (const void *)(uintptr_t)start);
}

SIM_EXPORT aclError aclrtReleaseMemAddress(void *virPtr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "virPtr:P", (const void *)virPtr);
    uint64_t start = (uint64_t)(uintptr_t)virPtr;
    int code = 0;
    sim_lock();
    range **link = range_at(start, 0);
    range *found = link ? *link : NULL;
    if (!found || found->start != start) {
        sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID, "%s of %p, which aclrtReserveMemAddress did not give", __func__, virPtr);
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else if (sim_blocks_within(found->device, found->start, found->size)) {
        code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID, "%s of %p while memory is mapped into it", __func__, virPtr);
    }
    if (!code) {
        sim_addresses_release(found->device, found->start, found->size);
        *link = found->next;
        free(found);
    }
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtMallocPhysical(aclrtDrvMemHandle *handle, size_t size, const aclrtPhysicalMemProp *prop, uint64_t flags)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "handle:N size:u prop:P flags:u", (const void *)handle, (uint64_t)size, (const void *)prop, flags);
    int code = flags ? bad(__func__, "flags must be 0") : !size || size % GRANULARITY ? bad(__func__, "size is no multiple of the granularity, 2 MiB") : 0;
    sim_lock();
    sim_device *device = code ? NULL : sim_device_at((int)prop->location.id);
    if (!code && (!device || !device->ready))
        code = sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: device %u is not set. [FUNC:%s]", prop->location.id, __func__);
    if (!code && (size > device->size - device->used || sim_fault_allocation(size, device->used)))
        code = sim_fail(ACL_ERROR_RT_MEMORY_ALLOCATION, "EL0004", "Failed to allocate memory. Possible cause: %zu bytes asked for, %" PRIu64 " of %" PRIu64
                        " in use on device %d.", size, device->used, device->size, device->index);
    physical *memory = code ? NULL : calloc(1, sizeof *memory);
    if (memory) {
        memory->device = device;
        memory->size = size;
        memory->file = memfd_create("simulated device memory", MFD_CLOEXEC);
        bool made = memory->file >= 0 && !ftruncate(memory->file, (off_t)size);
        void *object = made ? sim_handle_new(ACLSIM_PHYSICAL_MEMORY, memory) : NULL;
        if (object) {
            device->used += size;
            *handle = object;
        } else {
            if (memory->file >= 0)
                close(memory->file);
            free(memory);
            memory = NULL;
        }
    }
    if (!code && !memory)
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory. [FUNC:%s]", __func__);
    sim_unlock();
    SIM_RETURN_OUT(code, "handle:p", code ? NULL : (const void *)*handle);
}

SIM_EXPORT aclError aclrtFreePhysical(void *handle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "handle:P", (const void *)handle);
    int code = 0;
    sim_lock();
    physical *memory = sim_handle_get(handle, ACLSIM_PHYSICAL_MEMORY);
    if (!memory)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (memory->mappings)
        code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID, "%s of memory that is still mapped", __func__);
    if (memory && !code) {
        sim_handle_drop(handle);
        sim_physical_free(memory);
    }
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtMapMem(void *virPtr, size_t size, size_t offset, void *handle, uint64_t flags)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "virPtr:P size:u offset:u handle:P flags:u", (const void *)virPtr, (uint64_t)size, (uint64_t)offset, (const void *)handle, flags);
    uint64_t start = (uint64_t)(uintptr_t)virPtr;
    int code = 0;
    sim_lock();
    physical *memory = sim_handle_get(handle, ACLSIM_PHYSICAL_MEMORY);
    range **link = range_at(start, size);
    if (!memory)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (offset || flags || size != memory->size)
        code = bad(__func__, "offset and flags must be 0, and size that of the memory");
    else if (!link || (*link)->device != memory->device || start % GRANULARITY)
        code = bad(__func__, "the addresses were not reserved on the memory's device, or do not begin with 2 MiB");
    else if (sim_blocks_within(memory->device, start, size))
        code = bad(__func__, "memory is mapped there already");
    if (!code)
        code = sim_block_map(memory->device, start, size, memory->file, &memory->mappings);
    if (code == ACL_ERROR_BAD_ALLOC)
        sim_fail(code, "EE9999", "No host memory. [FUNC:%s]", __func__);
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtUnmapMem(void *virPtr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "virPtr:P", (const void *)virPtr);
    int code = 0;
    sim_lock();
    sim_block *block = sim_block_at((uint64_t)(uintptr_t)virPtr);
    if (!block || !block->mappings || block->address != (uint64_t)(uintptr_t)virPtr) {
        sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID, "%s of %p, where nothing is mapped", __func__, virPtr);
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else {
        const char *what = block->device->failed ? NULL : sim_shadow_unfinished(block, &sim.host_clock);
        if (what)
            code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID, "%s of %p while %s may still use it: nobody waited for that work", __func__, virPtr, what);
        if (!code)
            sim_block_unmap(block);
    }
    sim_unlock();
    SIM_RETURN(code);
}

/* Processes share nothing here. */
SIM_EXPORT aclError aclrtMemExportToShareableHandle(void *handle, aclrtMemHandleType handleType, uint64_t flags, uint64_t *shareableHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "handle:P handleType:u flags:u shareableHandle:N", (const void *)handle, (uint64_t)handleType, flags, (const void *)shareableHandle);
    SIM_RETURN(sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas shares no memory between processes. [FUNC:%s]", __func__));
}

SIM_EXPORT aclError aclrtMemImportFromShareableHandle(uint64_t shareableHandle, int32_t deviceId, void **handle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "shareableHandle:u deviceId:i handle:N", shareableHandle, (int64_t)deviceId, (const void *)handle);
    SIM_RETURN(sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas shares no memory between processes. [FUNC:%s]", __func__));
}

SIM_EXPORT aclError aclrtMemSetPidToShareableHandle(uint64_t shareableHandle, int32_t *pid, size_t pidNum)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "shareableHandle:u pid:N pidNum:u", shareableHandle, (const void *)pid, (uint64_t)pidNum);
    SIM_RETURN(sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas shares no memory between processes. [FUNC:%s]", __func__));
}
