/*
 * Handles. A handle is an address inside a range that nobody can read or write,
 * so a program cannot look behind it and the simulator never follows one: the
 * number of the slot and its generation are in the address.
 */
#define _GNU_SOURCE
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "sim_core.h"

enum {
    SLOT_BITS = 20,
    GENERATION_BITS = 8,
    STEP_BITS = 4,
    SLOTS = 1 << SLOT_BITS,
    GENERATIONS = 1 << GENERATION_BITS,
    CHUNK = 1024,
    KINDS = 21,
    /* Freed slots that rest before the first of them is used again. */
    RESTING = 4096
};

typedef struct slot {
    _Atomic(void *) object;
    _Atomic uint16_t kind;
    _Atomic uint16_t last_kind;
    _Atomic uint32_t generation;
    uint32_t next_free;
} slot;

pthread_mutex_t sim_handle_lock = PTHREAD_MUTEX_INITIALIZER;

static struct {
    _Atomic uintptr_t base;
    _Atomic(slot *) chunks[SLOTS / CHUNK];
    _Atomic uint32_t used;
    uint32_t free_head, free_tail, free_count;
    int live[KINDS];
} table;

static const char *const kind_names[KINDS] = {
    "object",       "context",     "stream",      "event",      "graph",       "aclTensor",    "aclScalar",
    "aclIntArray",  "aclFloatArray", "aclBoolArray", "aclOpExecutor", "device memory", "host memory", "aclTensorList", "aclScalarList", "physical memory", "notify", "task group",
    "communicator", "binary", "function",
};

const char *sim_kind_name(int kind)
{
    return kind >= 0 && kind < KINDS ? kind_names[kind] : "object";
}

static slot *slot_at(uint32_t index)
{
    slot *chunk = atomic_load_explicit(&table.chunks[index / CHUNK], memory_order_acquire);
    return chunk ? &chunk[index % CHUNK] : NULL;
}

static uintptr_t span(void)
{
    return (uintptr_t)1 << (SLOT_BITS + GENERATION_BITS + STEP_BITS);
}

void *sim_handle_new(int kind, void *object)
{
    void *handle = NULL;
    pthread_mutex_lock(&sim_handle_lock);
    if (!table.base) {
        void *range = mmap(NULL, span(), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (range == MAP_FAILED)
            goto out;
        table.base = (uintptr_t)range;
        table.used = 1; /* slot 0 stays empty: 0 ends the free list */
    }
    uint32_t index;
    if (table.free_count > RESTING || (table.free_count && table.used == SLOTS)) {
        index = table.free_head;
        table.free_head = slot_at(index)->next_free;
        table.free_count--;
    } else if (table.used < SLOTS) {
        index = table.used++;
        if (!slot_at(index)) {
            slot *chunk = calloc(CHUNK, sizeof *chunk);
            if (!chunk) {
                table.used--;
                goto out;
            }
            atomic_store_explicit(&table.chunks[index / CHUNK], chunk, memory_order_release);
        }
    } else {
        goto out;
    }
    slot *entry = slot_at(index);
    if (!entry)
        goto out;
    entry->kind = (uint16_t)kind;
    entry->next_free = 0;
    table.live[kind]++;
    atomic_store_explicit(&entry->object, object, memory_order_release);
    handle = (void *)(table.base + ((((uintptr_t)entry->generation << SLOT_BITS) | index) << STEP_BITS));
out:
    pthread_mutex_unlock(&sim_handle_lock);
    return handle;
}

/* The slot of an address that could be a handle; *current tells whether it is
 * of the slot's present generation. Every function of the interface asks. */
static inline __attribute__((always_inline)) slot *find(const void *handle, bool *current)
{
    uintptr_t offset = (uintptr_t)handle - table.base;
    if (!table.base || offset >= span() || offset % (1 << STEP_BITS))
        return NULL;
    offset >>= STEP_BITS;
    slot *entry = slot_at((uint32_t)(offset & (SLOTS - 1)));
    if (entry)
        *current = entry->generation == (uint32_t)(offset >> SLOT_BITS);
    return entry;
}

void *sim_handle_peek(const void *handle, int kind)
{
    bool current = false;
    slot *entry = find(handle, &current);
    if (!entry || !current || entry->kind != kind)
        return NULL;
    return atomic_load_explicit(&entry->object, memory_order_acquire);
}

bool sim_handle_destroyed(const void *handle, int kind)
{
    bool current = false;
    slot *entry = find(handle, &current);
    return entry && (!current || !atomic_load(&entry->object)) && entry->last_kind == kind;
}

void *sim_handle_get(const void *handle, int kind)
{
    void *object = sim_handle_peek(handle, kind);
    if (object)
        return object;
    bool current = false;
    slot *entry = find(handle, &current);
    const char *wanted = sim_kind_name(kind);
    if (!entry)
        sim_finding("unknown-handle", 1, "%p is no %s: no handle of this library", handle, wanted);
    else if (current && atomic_load(&entry->object))
        sim_finding("unknown-handle", 1, "%p is a handle of kind %s where a %s is asked for", handle,
                    sim_kind_name(entry->kind), wanted);
    else
        sim_finding("destroyed-handle", 1, "%p is a handle of kind %s that was destroyed; a live %s is asked for", handle,
                    sim_kind_name(entry->last_kind), wanted);
    return NULL;
}

void sim_handle_drop(const void *handle)
{
    pthread_mutex_lock(&sim_handle_lock);
    bool current = false;
    slot *entry = find(handle, &current);
    if (entry && current && atomic_load(&entry->object)) {
        uint32_t index = (uint32_t)((((uintptr_t)handle - table.base) >> STEP_BITS) & (SLOTS - 1));
        table.live[entry->kind]--;
        entry->last_kind = entry->kind;
        entry->kind = 0;
        atomic_store_explicit(&entry->object, NULL, memory_order_release);
        entry->generation = (entry->generation + 1) % GENERATIONS;
        entry->next_free = 0;
        if (table.free_count)
            slot_at(table.free_tail)->next_free = index;
        else
            table.free_head = index;
        table.free_tail = index;
        table.free_count++;
    }
    pthread_mutex_unlock(&sim_handle_lock);
}

int sim_handle_live(int kind)
{
    pthread_mutex_lock(&sim_handle_lock);
    int live = kind > 0 && kind < KINDS ? table.live[kind] : 0;
    if (kind == ACLSIM_ANY)
        for (int k = 1; k < KINDS; k++)
            live += table.live[k];
    pthread_mutex_unlock(&sim_handle_lock);
    return live;
}

void sim_handle_each(int kind, void (*visit)(void *handle, void *object, void *argument), void *argument)
{
    for (uint32_t index = 1; index < table.used; index++) {
        slot *entry = slot_at(index);
        void *object = entry ? atomic_load(&entry->object) : NULL;
        if (!object || (kind != ACLSIM_ANY && entry->kind != kind))
            continue;
        uintptr_t number = ((uintptr_t)entry->generation << SLOT_BITS) | index;
        visit((void *)(table.base + (number << STEP_BITS)), object, argument);
    }
}
