/*
 * Device and pinned memory. Programs get addresses inside a range that nobody
 * can read or write; kernels and copies use a second mapping of the same size.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "sim_core.h"

enum { ALIGNMENT = 64 };

static struct {
    sim_block **items;
    size_t count, capacity;
} pinned;

sim_device *sim_device_of_address(uint64_t address)
{
    for (int i = 0; i < SIM_MAX_DEVICES; i++) {
        sim_device *device = &sim.devices[i];
        if (device->ready && address - (uint64_t)(uintptr_t)device->base < device->size)
            return device;
    }
    return NULL;
}

uint8_t *sim_host_view(const sim_device *device, uint64_t address)
{
    return device->backing + (address - (uint64_t)(uintptr_t)device->base);
}

/* Place of the first block whose end lies behind the address. */
static size_t place(const sim_device *device, uint64_t address)
{
    size_t low = 0, high = device->block_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (device->blocks[middle]->address + device->blocks[middle]->reserved <= address)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

sim_block *sim_block_at(uint64_t address)
{
    sim_device *device = sim_device_of_address(address);
    if (!device)
        return NULL;
    size_t at = place(device, address);
    return at < device->block_count && device->blocks[at]->address <= address ? device->blocks[at] : NULL;
}

sim_block *sim_pinned_at(uint64_t address)
{
    for (size_t i = 0; i < pinned.count; i++)
        if (address - pinned.items[i]->address < pinned.items[i]->reserved)
            return pinned.items[i];
    return NULL;
}

static void free_block(sim_block *block)
{
    sim_shadow_clear(block);
    free(block);
}

/* Takes the oldest freed block out of quarantine; false when there is none. */
static bool forget_oldest(sim_device *device)
{
    size_t oldest = device->block_count;
    for (size_t i = 0; i < device->block_count; i++)
        if (device->blocks[i]->freed &&
            (oldest == device->block_count || device->blocks[i]->serial < device->blocks[oldest]->serial))
            oldest = i;
    if (oldest == device->block_count)
        return false;
    free_block(device->blocks[oldest]);
    device->block_count--;
    memmove(device->blocks + oldest, device->blocks + oldest + 1, (device->block_count - oldest) * sizeof *device->blocks);
    return true;
}

/* First gap that holds `size` bytes; block_count + 1 when there is none. */
static size_t find_gap(const sim_device *device, uint64_t size, uint64_t *address)
{
    uint64_t at = (uint64_t)(uintptr_t)device->base + ALIGNMENT;
    for (size_t i = 0; i < device->block_count; i++) {
        if (device->blocks[i]->address - at >= size) {
            *address = at;
            return i;
        }
        /* At least one alignment between two blocks that belongs to none. */
        at = (device->blocks[i]->address + device->blocks[i]->reserved + 2 * ALIGNMENT - 1) & ~(uint64_t)(ALIGNMENT - 1);
    }
    if ((uint64_t)(uintptr_t)device->base + device->size - at >= size && at < (uint64_t)(uintptr_t)device->base + device->size) {
        *address = at;
        return device->block_count;
    }
    return device->block_count + 1;
}

int sim_memory_allocate(sim_device *device, uint64_t size, uint64_t *address)
{
    uint64_t reserved = (size + 31) / 32 * 32 + (device->product.arch == 3510 ? 0 : 32);
    if (reserved < size || reserved > device->size || sim_fault_allocation(reserved, device->used))
        return ACL_ERROR_RT_MEMORY_ALLOCATION;
    size_t gap;
    uint64_t room = reserved + ALIGNMENT;
    /* Freed blocks rest as long as there is other room, but not without end. */
    size_t resting = 0;
    for (size_t i = 0; i < device->block_count; i++)
        resting += device->blocks[i]->freed;
    while (resting > 1024 && forget_oldest(device))
        resting--;
    while ((gap = find_gap(device, room, address)) > device->block_count)
        if (!forget_oldest(device))
            return ACL_ERROR_RT_MEMORY_ALLOCATION;
    sim_block *block = calloc(1, sizeof *block);
    if (block && device->block_count == device->block_capacity) {
        size_t capacity = device->block_capacity ? device->block_capacity * 2 : 64;
        sim_block **blocks = realloc(device->blocks, capacity * sizeof *blocks);
        if (blocks) {
            device->blocks = blocks;
            device->block_capacity = capacity;
        }
    }
    if (!block || device->block_count == device->block_capacity) {
        free(block);
        return ACL_ERROR_BAD_ALLOC;
    }
    memmove(device->blocks + gap + 1, device->blocks + gap, (device->block_count - gap) * sizeof *device->blocks);
    device->blocks[gap] = block;
    device->block_count++;
    block->address = *address;
    block->requested = size;
    block->reserved = reserved;
    block->serial = ++sim.next_serial;
    block->device = device;
    device->used += reserved;
    if (!aclsim_fast_mode)
        memset(sim_host_view(device, *address), SIM_POISON_FRESH, reserved);
    return 0;
}

static void release(sim_block *block)
{
    sim_device *device = block->device;
    block->freed = true;
    block->serial = ++sim.next_serial; /* age in quarantine */
    device->used -= block->reserved;
    sim_shadow_clear(block);
    if (!aclsim_fast_mode)
        memset(sim_host_view(device, block->address), SIM_POISON_FREED, block->reserved);
}

void sim_memory_release_all(sim_device *device)
{
    for (size_t i = 0; i < device->block_count; i++)
        free_block(device->blocks[i]);
    free(device->blocks);
    device->blocks = NULL;
    device->block_count = device->block_capacity = 0;
    device->used = 0;
    if (device->ready)
        madvise(device->backing, device->size, MADV_DONTNEED);
}

void sim_pinned_release_all(void)
{
    for (size_t i = 0; i < pinned.count; i++) {
        /* Pinned memory belongs to the process, which may still read it: it
         * is forgotten, not freed. */
        free_block(pinned.items[i]);
    }
    free(pinned.items);
    memset(&pinned, 0, sizeof pinned);
}

void sim_memory_each(void (*visit)(const sim_block *block, void *argument), void *argument)
{
    for (int d = 0; d < SIM_MAX_DEVICES; d++)
        for (size_t i = 0; i < sim.devices[d].block_count; i++)
            if (!sim.devices[d].blocks[i]->freed)
                visit(sim.devices[d].blocks[i], argument);
    for (size_t i = 0; i < pinned.count; i++)
        visit(pinned.items[i], argument);
}

int sim_memory_live(bool device_memory, uint64_t *bytes)
{
    int live = device_memory ? 0 : (int)pinned.count;
    for (int d = 0; device_memory && d < SIM_MAX_DEVICES; d++) {
        *bytes += sim.devices[d].used;
        for (size_t i = 0; i < sim.devices[d].block_count; i++)
            live += !sim.devices[d].blocks[i]->freed;
    }
    return live;
}

uint8_t *sim_translate(uint64_t address, uint64_t bytes, bool padded, const char *who, int code)
{
    sim_device *device = sim_device_of_address(address);
    if (!device) {
        sim_finding("out-of-bounds", code, "%s uses 0x%" PRIx64 ", which is no device address", who, address);
        return NULL;
    }
    sim_block *block = sim_block_at(address);
    if (!block) {
        sim_finding("out-of-bounds", code, "%s uses device address 0x%" PRIx64 ", which lies in no block", who, address);
        return NULL;
    }
    if (block->freed) {
        sim_finding("use-after-free", code, "%s uses device address 0x%" PRIx64 " in a block of %" PRIu64 " bytes that was freed", who,
                    address, block->requested);
        return NULL;
    }
    uint64_t limit = padded ? block->reserved : block->requested;
    if (address - block->address > limit || bytes > limit - (address - block->address)) {
        sim_finding("out-of-bounds", code,
                    "%s uses %" PRIu64 " bytes at device address 0x%" PRIx64 ", byte %" PRIu64 " of a block of %" PRIu64 " bytes",
                    who, bytes, address, address - block->address, block->requested);
        return NULL;
    }
    return sim_host_view(device, address);
}

/* ---- what programs call ---- */

SIM_EXPORT aclError aclrtMalloc(void **devPtr, size_t size, aclrtMemMallocPolicy policy)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "size:u policy:i", (uint64_t)size, (int64_t)policy);
    if (!devPtr || !size)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s. [FUNC:aclrtMalloc]",
                            devPtr ? "size is 0" : "devPtr is null"));
    uint64_t address = 0;
    sim_lock();
    int code = 0;
    sim_device *device = sim_current_device(&code);
    if (device)
        code = sim_device_broken(device, false);
    if (!code) {
        code = sim_memory_allocate(device, size, &address);
        if (code)
            sim_fail(code, "EL0004", "Failed to allocate memory. Possible cause: %zu bytes asked for, %" PRIu64 " of %" PRIu64 " in use on device %d.",
                     size, device->used, device->size, device->index);
    }
    sim_unlock();
    if (!code)
        *devPtr = (void *)(uintptr_t)address;
    SIM_RETURN_OUT(code, "devPtr:p", (const void *)(uintptr_t)address);
}

SIM_EXPORT aclError aclrtFree(void *devPtr)
{
    SIM_ENTER(SIM_NEEDS_INIT, "devPtr:p", (const void *)devPtr);
    uint64_t address = (uint64_t)(uintptr_t)devPtr;
    if (!devPtr)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: devPtr is null. [FUNC:aclrtFree]"));
    int code = 0;
    sim_lock();
    sim_block *block = sim_block_at(address);
    if (!block || block->address != address) {
        sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID, "aclrtFree of %p, which aclrtMalloc did not give", devPtr);
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else if (block->freed) {
        sim_finding("double-free", ACL_ERROR_RT_PARAM_INVALID, "aclrtFree of %p, a block of %" PRIu64 " bytes that was freed before", devPtr,
                    block->requested);
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else {
        const char *what = aclsim_fast_mode || block->device->failed ? NULL : sim_shadow_unfinished(block, &sim.host_clock);
        if (what)
            code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID,
                               "aclrtFree of %p while %s may still use it: nobody waited for that work", devPtr, what);
        if (!code)
            release(block);
    }
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtMallocHost(void **hostPtr, size_t size)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "size:u", (uint64_t)size);
    if (!hostPtr || !size)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s. [FUNC:aclrtMallocHost]",
                            hostPtr ? "size is 0" : "hostPtr is null"));
    uint64_t reserved = ((uint64_t)size + 31) / 32 * 32;
    void *memory = NULL;
    sim_block *block = NULL;
    sim_lock();
    int code = reserved < size || sim_fault_allocation(reserved, 0) ? ACL_ERROR_RT_MEMORY_ALLOCATION : 0;
    if (!code && pinned.count == pinned.capacity) {
        size_t capacity = pinned.capacity ? pinned.capacity * 2 : 16;
        sim_block **items = realloc(pinned.items, capacity * sizeof *items);
        if (items) {
            pinned.items = items;
            pinned.capacity = capacity;
        } else {
            code = ACL_ERROR_BAD_ALLOC;
        }
    }
    if (!code) {
        block = calloc(1, sizeof *block);
        if (!block || posix_memalign(&memory, ALIGNMENT, reserved)) {
            free(block);
            code = ACL_ERROR_RT_MEMORY_ALLOCATION;
        }
    }
    if (!code) {
        memset(memory, SIM_POISON_FRESH, reserved);
        block->address = (uint64_t)(uintptr_t)memory;
        block->requested = size;
        block->reserved = reserved;
        block->serial = ++sim.next_serial;
        pinned.items[pinned.count++] = block;
        *hostPtr = memory;
    } else {
        sim_fail(code, "EL0004", "Failed to allocate memory. Possible cause: %zu bytes of pinned host memory asked for.", size);
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "hostPtr:p", (const void *)memory);
}

SIM_EXPORT aclError aclrtFreeHost(void *hostPtr)
{
    SIM_ENTER(SIM_NEEDS_INIT, "hostPtr:p", (const void *)hostPtr);
    if (!hostPtr)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: hostPtr is null. [FUNC:aclrtFreeHost]"));
    int code = 0;
    sim_lock();
    sim_block *block = sim_pinned_at((uint64_t)(uintptr_t)hostPtr);
    if (!block || block->address != (uint64_t)(uintptr_t)hostPtr) {
        sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID, "aclrtFreeHost of %p, which aclrtMallocHost did not give or which was freed",
                    hostPtr);
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else {
        bool failed = false;
        for (int i = 0; i < SIM_MAX_DEVICES; i++)
            failed = failed || sim.devices[i].failed;
        const char *what = aclsim_fast_mode || failed ? NULL : sim_shadow_unfinished(block, &sim.host_clock);
        if (what)
            code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID,
                               "aclrtFreeHost of %p while %s may still use it: nobody waited for that work", hostPtr, what);
        if (!code) {
            for (size_t i = 0; i < pinned.count; i++)
                if (pinned.items[i] == block)
                    pinned.items[i] = pinned.items[--pinned.count];
            memset(hostPtr, SIM_POISON_FREED, block->reserved);
            free(hostPtr);
            free_block(block);
        }
    }
    sim_unlock();
    SIM_RETURN(code);
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
    } else if (sim_pinned_at(address)) {
        attributes->location.type = ACL_MEM_LOCATION_TYPE_HOST;
        attributes->pageSize = 4096;
    } else {
        attributes->location.type = ACL_MEM_LOCATION_TYPE_UNREGISTERED;
    }
    sim_unlock();
    SIM_RETURN_OUT(0, "type:i id:u", (int64_t)attributes->location.type, (uint64_t)attributes->location.id);
}
