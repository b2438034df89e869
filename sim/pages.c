/*
 * The pages behind device memory. Programs get addresses inside a range that
 * nobody can read or write; kernels and copies use a second mapping of the same
 * length. Pages cost the host nothing until something writes to them, and a
 * freed block gives its pages back.
 */
#define _GNU_SOURCE
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "sim_core.h"

/* Blocks from this size on are not written when they are allocated: they are
 * mapped from a file of this length that holds what fresh memory reads as. */
enum { PATTERN = 16 << 20 };

static int pattern_file = -1;

static bool make_pattern(void)
{
    if (pattern_file >= 0)
        return true;
    int file = memfd_create("fresh device memory", MFD_CLOEXEC);
    void *view = MAP_FAILED;
    if (file >= 0 && !ftruncate(file, PATTERN))
        view = mmap(NULL, PATTERN, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (view == MAP_FAILED) {
        if (file >= 0)
            close(file);
        return false;
    }
    memset(view, SIM_POISON_FRESH, PATTERN);
    munmap(view, PATTERN);
    pattern_file = file;
    return true;
}

void sim_pages_forget_pattern(void)
{
    if (pattern_file >= 0)
        close(pattern_file);
    pattern_file = -1;
}

static void *reserve(uint64_t span, int protection, int where, void *at)
{
    return mmap(at, span, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | where, -1, 0);
}

bool sim_pages_map(sim_device *device, uint64_t size)
{
    /* Twice as many addresses as memory, so that freed blocks can rest and
     * what lies between blocks costs nothing. */
    uint64_t span = size * 2;
    void *base = reserve(span, PROT_NONE, 0, NULL);
    void *backing = base == MAP_FAILED ? MAP_FAILED : reserve(span, PROT_READ | PROT_WRITE, 0, NULL);
    if (backing == MAP_FAILED) {
        if (base != MAP_FAILED)
            munmap(base, span);
        return false;
    }
    device->base = base;
    device->backing = backing;
    device->size = size;
    device->span = span;
    return true;
}

void sim_pages_unmap(sim_device *device)
{
    munmap(device->base, device->span);
    munmap(device->backing, device->span);
    device->base = device->backing = NULL;
}

void sim_pages_clear(sim_device *device)
{
    reserve(device->span, PROT_READ | PROT_WRITE, MAP_FIXED, device->backing);
}

/* The whole pages inside a block; false when it holds none. */
static bool whole_pages(const sim_block *block, uint8_t **start, uint64_t *length)
{
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    uint64_t first = (uint64_t)(uintptr_t)sim_host_view(block->device, block->address);
    uint64_t last = (first + block->reserved) & ~(page - 1);
    first = (first + page - 1) & ~(page - 1);
    if (first >= last)
        return false;
    *start = (uint8_t *)(uintptr_t)first;
    *length = last - first;
    return true;
}

/* Fills what lies in the block but not in [start, start + length). */
static void fill_edges(const sim_block *block, uint8_t *start, uint64_t length, int value)
{
    uint8_t *first = sim_host_view(block->device, block->address);
    memset(first, value, (size_t)(start - first));
    memset(start + length, value, (size_t)(first + block->reserved - (start + length)));
}

void sim_pages_fresh(sim_block *block)
{
    uint8_t *start;
    uint64_t length;
    if (block->reserved < PATTERN || !whole_pages(block, &start, &length) || !make_pattern()) {
        memset(sim_host_view(block->device, block->address), SIM_POISON_FRESH, block->reserved);
        return;
    }
    fill_edges(block, start, length, SIM_POISON_FRESH);
    block->patterned = true;
    for (uint64_t at = 0; at < length; at += PATTERN) {
        uint64_t piece = length - at < PATTERN ? length - at : PATTERN;
        if (mmap(start + at, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED | MAP_NORESERVE, pattern_file, 0) == MAP_FAILED)
            memset(start + at, SIM_POISON_FRESH, piece);
    }
}

void sim_pages_freed(sim_block *block)
{
    uint8_t *start;
    uint64_t length;
    if (!whole_pages(block, &start, &length)) {
        memset(sim_host_view(block->device, block->address), SIM_POISON_FREED, block->reserved);
        return;
    }
    fill_edges(block, start, length, SIM_POISON_FREED);
    if (block->patterned)
        reserve(length, PROT_READ | PROT_WRITE, MAP_FIXED, start);
    else
        madvise(start, length, MADV_DONTNEED);
    block->patterned = false;
}

bool sim_pages_attach(sim_device *device, uint64_t address, uint64_t size, int file)
{
    return mmap(sim_host_view(device, address), size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0) != MAP_FAILED;
}

void sim_pages_detach(sim_device *device, uint64_t address, uint64_t size)
{
    reserve(size, PROT_READ | PROT_WRITE, MAP_FIXED, sim_host_view(device, address));
}
