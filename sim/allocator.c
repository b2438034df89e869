/*
 * Blocks of device memory and of pinned memory: which are there, and where the
 * next one goes. With sim.lock held.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "sim_core.h"

enum {
    UNIT = 64, /* extents begin and end at multiples of it; no less lies between two blocks */
    /* Freed blocks that rest at most. */
    RESTING = 1 << 18
};

/* Addresses of a device that belong to no block. */
typedef struct gap {
    sim_node by_start; /* key: start */
    sim_node by_size;  /* key: size, second: start */
} gap;

static sim_node *pinned;   /* key: address */
static sim_node *pageable; /* registered, and not pinned by that; key: address */
static sim_block *seen;    /* registered memory that kernels reach */
static int host_count; /* of both */

sim_device *sim_device_of_address(uint64_t address)
{
    for (int i = 0; i < SIM_MAX_DEVICES; i++) {
        sim_device *device = &sim.devices[i];
        if (device->ready && address - (uint64_t)(uintptr_t)device->base < device->span)
            return device;
    }
    return NULL;
}

uint8_t *sim_host_view(const sim_device *device, uint64_t address)
{
    return device->backing + (address - (uint64_t)(uintptr_t)device->base);
}

static sim_block *block_in(sim_node *blocks, uint64_t address)
{
    sim_node *node = sim_tree_at_or_below(blocks, address);
    sim_block *block = node ? SIM_HOLDER(node, sim_block, by_address) : NULL;
    return block && address - block->address < block->reserved ? block : NULL;
}

sim_block *sim_block_at(uint64_t address)
{
    sim_device *device = sim_device_of_address(address);
    return device ? block_in(device->blocks, address) : NULL;
}

static bool any_within(sim_node *blocks, uint64_t start, uint64_t size)
{
    sim_node *last = sim_tree_at_or_below(blocks, start + size - 1);
    const sim_block *block = last ? SIM_HOLDER(last, sim_block, by_address) : NULL;
    return block && block->address + block->reserved > start;
}

sim_block *sim_pinned_at(uint64_t address)
{
    return block_in(pinned, address);
}

static void free_block(sim_block *block)
{
    sim_shadow_clear(block);
    free(block);
}

/* ---- gaps ---- */

static bool add_gap(sim_device *device, uint64_t start, uint64_t size)
{
    gap *added = calloc(1, sizeof *added);
    if (!added)
        return false;
    added->by_start.key = start;
    added->by_size.key = size;
    added->by_size.second = start;
    sim_tree_insert(&device->gaps_by_start, &added->by_start);
    sim_tree_insert(&device->gaps_by_size, &added->by_size);
    return true;
}

static void remove_gap(sim_device *device, gap *removed)
{
    sim_tree_remove(&device->gaps_by_start, &removed->by_start);
    sim_tree_remove(&device->gaps_by_size, &removed->by_size);
    free(removed);
}

/* Makes [start, start + size) a gap, one with those beside it. */
static void give_back(sim_device *device, uint64_t start, uint64_t size)
{
    sim_node *before = sim_tree_at_or_below(device->gaps_by_start, start);
    if (before) {
        gap *left = SIM_HOLDER(before, gap, by_start);
        if (left->by_start.key + left->by_size.key == start) {
            start = left->by_start.key;
            size += left->by_size.key;
            remove_gap(device, left);
        }
    }
    sim_node *after = sim_tree_at_or_above(device->gaps_by_start, start + size);
    if (after && after->key == start + size) {
        gap *right = SIM_HOLDER(after, gap, by_start);
        size += right->by_size.key;
        remove_gap(device, right);
    }
    /* Without host memory for the record the addresses are lost, nothing else. */
    add_gap(device, start, size);
}

/* ---- freed blocks rest before their addresses are used again ---- */

static void rest(sim_device *device, sim_block *block)
{
    block->next_resting = NULL;
    *(device->newest_resting ? &device->newest_resting->next_resting : &device->oldest_resting) = block;
    device->newest_resting = block;
    device->resting++;
}

static bool forget_oldest(sim_device *device)
{
    sim_block *oldest = device->oldest_resting;
    if (!oldest)
        return false;
    device->oldest_resting = oldest->next_resting;
    if (!device->oldest_resting)
        device->newest_resting = NULL;
    device->resting--;
    sim_tree_remove(&device->blocks, &oldest->by_address);
    give_back(device, oldest->extent, oldest->extent_size);
    free_block(oldest);
    return true;
}

/* ---- device memory ---- */

/* Addresses are multiples of the alignment and of nothing more, so that a
 * program which relies on more than was promised is found. */
static uint64_t place(uint64_t extent)
{
    uint64_t step = 2 * sim.alignment;
    uint64_t lowest = extent + UNIT;
    return (lowest - sim.alignment + step - 1) / step * step + sim.alignment;
}

int sim_memory_allocate(sim_device *device, uint64_t size, bool pad, uint64_t *address)
{
    uint64_t reserved = (size + 31) / 32 * 32 + (!pad || device->product.arch == 3510 ? 0 : 32);
    if (reserved < size || reserved > device->size - device->used || sim_fault_allocation(reserved, device->used))
        return ACL_ERROR_RT_MEMORY_ALLOCATION;
    if (!device->blocks && !device->gaps_by_start && !add_gap(device, (uint64_t)(uintptr_t)device->base, device->span))
        return ACL_ERROR_BAD_ALLOC;
    sim_block *block = calloc(1, sizeof *block);
    if (!block)
        return ACL_ERROR_BAD_ALLOC;
    while (device->resting > RESTING)
        forget_oldest(device);
    uint64_t padded = (reserved + UNIT - 1) / UNIT * UNIT;
    sim_node *found;
    while (!(found = sim_tree_at_or_above(device->gaps_by_size, padded + UNIT + 2 * sim.alignment))) {
        if (!forget_oldest(device)) {
            free(block);
            return ACL_ERROR_RT_MEMORY_ALLOCATION;
        }
    }
    uint64_t start = found->second, room = found->key;
    remove_gap(device, SIM_HOLDER(found, gap, by_size));
    block->address = block->by_address.key = place(start);
    block->extent = start;
    block->extent_size = block->address + padded - start;
    if (room > block->extent_size)
        add_gap(device, start + block->extent_size, room - block->extent_size);
    block->requested = size;
    block->reserved = reserved;
    block->serial = ++sim.next_serial;
    block->device = device;
    sim_tree_insert(&device->blocks, &block->by_address);
    device->used += reserved;
    device->live++;
    if (!aclsim_fast_mode)
        sim_pages_fresh(block);
    *address = block->address;
    return 0;
}

void sim_memory_free(sim_block *block)
{
    sim_device *device = block->device;
    block->freed = true;
    block->serial = ++sim.next_serial;
    device->used -= block->reserved;
    device->live--;
    sim_shadow_clear(block);
    if (!aclsim_fast_mode)
        sim_pages_freed(block);
    rest(device, block);
}

/* ---- ranges of addresses and what is mapped into them (virtual.c) ---- */

bool sim_addresses_reserve(sim_device *device, uint64_t size, uint64_t alignment, uint64_t *start)
{
    if (!device->blocks && !device->gaps_by_start && !add_gap(device, (uint64_t)(uintptr_t)device->base, device->span))
        return false;
    sim_node *found;
    while (!(found = sim_tree_at_or_above(device->gaps_by_size, size + alignment)))
        if (!forget_oldest(device))
            return false;
    uint64_t from = found->second, room = found->key;
    remove_gap(device, SIM_HOLDER(found, gap, by_size));
    *start = (from + alignment - 1) / alignment * alignment;
    if (*start > from)
        add_gap(device, from, *start - from);
    if (from + room > *start + size)
        add_gap(device, *start + size, from + room - (*start + size));
    return true;
}

void sim_addresses_release(sim_device *device, uint64_t start, uint64_t size)
{
    give_back(device, start, size);
}

bool sim_blocks_within(const sim_device *device, uint64_t start, uint64_t size)
{
    return any_within(device->blocks, start, size);
}

int sim_block_map(sim_device *device, uint64_t start, uint64_t size, int file, int *mappings)
{
    sim_block *block = calloc(1, sizeof *block);
    if (!block || !sim_pages_attach(device, start, size, file)) {
        free(block);
        return ACL_ERROR_BAD_ALLOC;
    }
    block->address = block->by_address.key = start;
    block->requested = block->reserved = size;
    block->serial = ++sim.next_serial;
    block->device = device;
    block->mappings = mappings;
    ++*mappings;
    sim_tree_insert(&device->blocks, &block->by_address);
    return 0;
}

void sim_block_unmap(sim_block *block)
{
    --*block->mappings;
    sim_pages_detach(block->device, block->address, block->reserved);
    sim_tree_remove(&block->device->blocks, &block->by_address);
    free_block(block);
}

static void drop_block(sim_node *node, void *argument)
{
    (void)argument;
    free_block(SIM_HOLDER(node, sim_block, by_address));
}

static void drop_gap(sim_node *node, void *argument)
{
    (void)argument;
    free(SIM_HOLDER(node, gap, by_start));
}

void sim_memory_release_all(sim_device *device)
{
    sim_tree_each(device->blocks, drop_block, NULL);
    sim_tree_each(device->gaps_by_start, drop_gap, NULL);
    device->blocks = device->gaps_by_start = device->gaps_by_size = NULL;
    device->oldest_resting = device->newest_resting = NULL;
    device->resting = 0;
    device->live = 0;
    device->used = 0;
    if (device->ready)
        sim_pages_clear(device);
}

/* ---- pinned memory ---- */

static void add_host(sim_block *block, uint64_t address, uint64_t size, uint64_t reserved)
{
    block->address = block->by_address.key = address;
    block->requested = size;
    block->reserved = reserved;
    block->serial = ++sim.next_serial;
    sim_tree_insert(block->pageable ? &pageable : &pinned, &block->by_address);
    host_count++;
}

int sim_pinned_allocate(uint64_t size, uint64_t *address)
{
    uint64_t reserved = (size + 31) / 32 * 32;
    if (reserved < size || sim_fault_allocation(reserved, 0))
        return ACL_ERROR_RT_MEMORY_ALLOCATION;
    void *memory = NULL;
    sim_block *block = calloc(1, sizeof *block);
    if (!block || posix_memalign(&memory, UNIT, reserved)) {
        free(block);
        return ACL_ERROR_RT_MEMORY_ALLOCATION;
    }
    if (!aclsim_fast_mode)
        memset(memory, SIM_POISON_FRESH, reserved);
    *address = (uint64_t)(uintptr_t)memory;
    add_host(block, *address, size, reserved);
    return 0;
}

static void forget_seen(sim_block *block)
{
    for (sim_block **link = &seen; *link; link = &(*link)->next_seen) {
        if (*link == block) {
            *link = block->next_seen;
            munmap(block->seen, block->reserved);
            return;
        }
    }
}

int sim_register(uint64_t address, uint64_t size, bool pin, bool map)
{
    /* What the runtime pinned may be mapped, not pinned again. */
    const sim_block *around = sim_pinned_at(address);
    bool inside = around && !around->registered && !pin && size <= around->reserved - (address - around->address);
    if (any_within(pageable, address, size) || (!inside && any_within(pinned, address, size)))
        return ACL_ERROR_RT_PARAM_INVALID;
    sim_block *block = calloc(1, sizeof *block);
    /* Addresses of their own that the host cannot use, as it cannot use a device's. */
    void *at = block && map ? mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) : NULL;
    if (!block || at == MAP_FAILED) {
        free(block);
        return ACL_ERROR_RT_MEMORY_ALLOCATION;
    }
    block->registered = true;
    block->pageable = !pin;
    if (at) {
        block->seen = at;
        block->next_seen = seen;
        seen = block;
    }
    add_host(block, address, size, size);
    return 0;
}

sim_block *sim_registered_from(uint64_t address)
{
    sim_block *block = block_in(pageable, address);
    if (!block)
        block = sim_pinned_at(address);
    return block && block->registered && block->address == address ? block : NULL;
}

bool sim_mapped_within(uint64_t start, uint64_t size)
{
    return any_within(pageable, start, size);
}

void *sim_seen(uint64_t address)
{
    const sim_block *block = block_in(pageable, address);
    if (!block)
        block = sim_pinned_at(address);
    return block && block->seen ? (char *)block->seen + (address - block->address) : NULL;
}

bool sim_is_seen(uint64_t address)
{
    for (const sim_block *block = seen; block; block = block->next_seen)
        if (address - (uint64_t)(uintptr_t)block->seen < block->reserved)
            return true;
    return false;
}

void sim_pinned_free(sim_block *block)
{
    void *memory = (void *)(uintptr_t)block->address;
    sim_tree_remove(block->pageable ? &pageable : &pinned, &block->by_address);
    host_count--;
    if (block->registered) {
        forget_seen(block);
    } else {
        memset(memory, SIM_POISON_FREED, block->reserved);
        free(memory);
    }
    free_block(block);
}

/* Pinned memory belongs to the process, which may still read it: it is
 * forgotten, not freed. */
void sim_pinned_release_all(void)
{
    while (seen)
        forget_seen(seen);
    sim_tree_each(pinned, drop_block, NULL);
    sim_tree_each(pageable, drop_block, NULL);
    pinned = pageable = NULL;
    host_count = 0;
}

/* ---- all of them ---- */

struct block_visit {
    void (*visit)(const sim_block *block, void *argument);
    void *argument;
};

static void visit_live(sim_node *node, void *argument)
{
    struct block_visit *visit = argument;
    sim_block *block = SIM_HOLDER(node, sim_block, by_address);
    if (!block->freed)
        visit->visit(block, visit->argument);
}

void sim_memory_each(void (*visit)(const sim_block *block, void *argument), void *argument)
{
    struct block_visit live = {visit, argument};
    for (int d = 0; d < SIM_MAX_DEVICES; d++)
        sim_tree_each(sim.devices[d].blocks, visit_live, &live);
    sim_tree_each(pinned, visit_live, &live);
    sim_tree_each(pageable, visit_live, &live);
}

int sim_memory_live(bool device_memory, uint64_t *bytes)
{
    int live = device_memory ? 0 : host_count;
    for (int d = 0; device_memory && d < SIM_MAX_DEVICES; d++) {
        *bytes += sim.devices[d].used;
        live += sim.devices[d].live;
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
