/*
 * Order of accesses, by happens-before.
 *
 * Each stream is a component of a vector clock, and the host is one. All host
 * threads together are one component: how they are ordered among themselves (by
 * locks, by joining) cannot be seen from here, so their calls count as ordered
 * in the order they came.
 *
 * A task's clock and its accesses are known when it is queued, so races are
 * looked for then and do not depend on when the work really runs. Each block of
 * memory keeps a list of segments, each with its last writer and the readers
 * since.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

enum { MAX_RUNS = 1 << 17 };

void sim_clock_join(sim_clock *into, const sim_clock *from)
{
    for (int i = 0; i < SIM_COMPONENTS; i++)
        if (from->at[i] > into->at[i])
            into->at[i] = from->at[i];
}

/* ---- lists of ranges ---- */

static uint64_t serial_at(uint64_t address)
{
    sim_block *block = sim_block_at(address);
    if (!block)
        block = sim_pinned_at(address);
    return block ? block->serial : 0;
}

void sim_access_range(sim_access_list *list, uint64_t start, uint64_t bytes, bool write)
{
    if (!bytes)
        return;
    if (list->count) {
        sim_access *last = &list->items[list->count - 1];
        if (last->write == write && last->end == start) {
            last->end += bytes;
            return;
        }
    }
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? list->capacity * 2 : 8;
        sim_access *items = realloc(list->items, capacity * sizeof *items);
        if (!items)
            return;
        list->items = items;
        list->capacity = capacity;
    }
    sim_access *access = &list->items[list->count++];
    access->start = start;
    access->end = start + bytes;
    access->serial = 0;
    access->write = write;
}

static int by_start(const void *a, const void *b)
{
    const sim_access *left = a, *right = b;
    return left->start < right->start ? -1 : left->start > right->start;
}

/* Sorts the ranges from `first` on and merges those that touch. */
static void tidy(sim_access_list *list, size_t first)
{
    if (list->count - first > 1) {
        qsort(list->items + first, list->count - first, sizeof *list->items, by_start);
        size_t kept = first;
        for (size_t i = first + 1; i < list->count; i++) {
            if (list->items[i].start <= list->items[kept].end) {
                if (list->items[i].end > list->items[kept].end)
                    list->items[kept].end = list->items[i].end;
            } else {
                list->items[++kept] = list->items[i];
            }
        }
        list->count = kept + 1;
    }
    uint64_t serial = first < list->count ? serial_at(list->items[first].start) : 0;
    for (size_t i = first; i < list->count; i++)
        list->items[i].serial = serial;
}

/* A tensor that is stored in blocks: its strides do not say where. */
static void access_storage(sim_access_list *list, const sim_tensor *tensor, unsigned bits, bool write)
{
    int64_t elements = 1;
    for (uint64_t d = 0; d < tensor->storage_rank && d < SIM_MAX_RANK; d++)
        if (__builtin_mul_overflow(elements, tensor->storage_shape[d], &elements))
            return;
    int64_t bit = tensor->offset * (int64_t)bits, length;
    if (!__builtin_mul_overflow(elements, (int64_t)bits, &length))
        sim_access_range(list, tensor->address + (uint64_t)(bit / 8), (uint64_t)(length + 7) / 8, write);
}

void sim_access_tensor(sim_access_list *list, const sim_tensor *tensor, bool write)
{
    unsigned bits = aclsim_dtype_bits(tensor->dtype);
    if (!tensor->present || !bits || tensor->rank > SIM_MAX_RANK || !aclsim_elements(tensor))
        return;
    if (tensor->format == ACL_FORMAT_FRACTAL_NZ) {
        size_t only = list->count;
        access_storage(list, tensor, bits, write);
        tidy(list, only);
        return;
    }
    /* The longest tail of dimensions that is contiguous makes one run. */
    int64_t run = 1;
    int rank = (int)tensor->rank;
    while (rank > 0 && (tensor->shape[rank - 1] == 1 || tensor->strides[rank - 1] == run)) {
        run *= tensor->shape[rank - 1];
        rank--;
    }
    int64_t runs = 1;
    for (int d = 0; d < rank; d++) {
        if (tensor->strides[d] && tensor->shape[d] > MAX_RUNS / runs)
            return;
        runs *= tensor->strides[d] ? tensor->shape[d] : 1;
    }
    size_t first = list->count;
    int64_t index[SIM_MAX_RANK] = {0};
    for (;;) {
        int64_t element = tensor->offset;
        for (int d = 0; d < rank; d++)
            element += index[d] * tensor->strides[d];
        int64_t bit = element * (int64_t)bits;
        int64_t end = (bit + run * (int64_t)bits + 7) / 8;
        sim_access_range(list, tensor->address + (uint64_t)(bit / 8), (uint64_t)(end - bit / 8), write);
        int d = rank - 1;
        for (; d >= 0; d--) {
            if (tensor->strides[d] && ++index[d] < tensor->shape[d])
                break;
            index[d] = 0;
        }
        if (d < 0)
            break;
    }
    tidy(list, first);
}

bool sim_access_overlap(const sim_access *a, size_t a_count, const sim_access *b, size_t b_count, uint64_t *at)
{
    size_t i = 0, j = 0;
    while (i < a_count && j < b_count) {
        if (a[i].end <= b[j].start) {
            i++;
        } else if (b[j].end <= a[i].start) {
            j++;
        } else {
            *at = a[i].start > b[j].start ? a[i].start : b[j].start;
            return true;
        }
    }
    return false;
}

void sim_access_free(sim_access_list *list)
{
    free(list->items);
    memset(list, 0, sizeof *list);
}

/* ---- history ---- */

void sim_shadow_clear(sim_block *block)
{
    free(block->segments);
    block->segments = NULL;
    block->segment_count = block->segment_capacity = 0;
}

static bool seen(const sim_clock *clock, const sim_reader *past)
{
    return past->epoch <= clock->at[past->component];
}

const char *sim_shadow_unfinished(const sim_block *block, const sim_clock *clock)
{
    for (size_t i = 0; i < block->segment_count; i++) {
        const sim_segment *segment = &block->segments[i];
        if (!seen(clock, &segment->writer))
            return segment->writer.what;
        for (unsigned r = 0; r < segment->readers; r++)
            if (!seen(clock, &segment->reader[r]))
                return segment->reader[r].what;
    }
    return NULL;
}

static void describe(char *text, size_t size, const sim_reader *past)
{
    if (past->component == SIM_HOST)
        snprintf(text, size, "%s on the host", past->what);
    else
        snprintf(text, size, "%s on stream %u", past->what, sim.component_streams[past->component]);
}

int sim_race(const sim_actor *actor, bool write, const sim_reader *past, bool past_write, uint64_t start, uint64_t end)
{
    char now[128], then[128];
    sim_reader self = {actor->component, actor->epoch, actor->what};
    describe(now, sizeof now, &self);
    describe(then, sizeof then, past);
    return sim_finding("race", ACL_ERROR_RT_INTERNAL_ERROR,
                       "%s %s device memory 0x%" PRIx64 "..0x%" PRIx64 " that %s %s; nothing orders the two", now,
                       write ? "writes" : "reads", start, end, then, past_write ? "writes" : "reads");
}

/* Looks for one access that the actor has not seen. */
static int conflict(const sim_block *block, const sim_access *access, const sim_actor *actor, bool *found)
{
    for (size_t i = 0; i < block->segment_count; i++) {
        const sim_segment *segment = &block->segments[i];
        if (segment->end <= access->start || segment->start >= access->end)
            continue;
        uint64_t start = segment->start > access->start ? segment->start : access->start;
        uint64_t end = segment->end < access->end ? segment->end : access->end;
        if (!seen(actor->clock, &segment->writer) && !sim_race_waits(actor, access->write, &segment->writer, true, start, end)) {
            *found = true;
            return sim_race(actor, access->write, &segment->writer, true, start, end);
        }
        for (unsigned r = 0; access->write && r < segment->readers; r++) {
            if (!seen(actor->clock, &segment->reader[r]) && !sim_race_waits(actor, true, &segment->reader[r], false, start, end)) {
                *found = true;
                return sim_race(actor, true, &segment->reader[r], false, start, end);
            }
        }
    }
    return 0;
}

static void enter(sim_segment *segment, const sim_actor *actor, bool write)
{
    sim_reader self = {actor->component, actor->epoch, actor->what};
    if (write) {
        segment->writer = self;
        segment->readers = 0;
        return;
    }
    unsigned kept = 0;
    for (unsigned r = 0; r < segment->readers; r++)
        if (!seen(actor->clock, &segment->reader[r]) && segment->reader[r].component != actor->component)
            segment->reader[kept++] = segment->reader[r];
    if (kept == SIM_READERS) {
        memmove(segment->reader, segment->reader + 1, (SIM_READERS - 1) * sizeof *segment->reader);
        kept--;
    }
    segment->reader[kept++] = self;
    segment->readers = kept;
}

static bool alike(const sim_segment *a, const sim_segment *b)
{
    return a->end == b->start && a->writer.epoch == b->writer.epoch && a->writer.component == b->writer.component &&
           a->readers == b->readers && !memcmp(a->reader, b->reader, a->readers * sizeof *a->reader);
}

typedef struct builder {
    sim_segment *items;
    size_t count, capacity;
} builder;

static void emit(builder *out, const sim_segment *segment)
{
    if (segment->start >= segment->end)
        return;
    if (out->count && alike(&out->items[out->count - 1], segment)) {
        out->items[out->count - 1].end = segment->end;
        return;
    }
    if (out->count == out->capacity) {
        size_t capacity = out->capacity ? out->capacity * 2 : 8;
        sim_segment *items = realloc(out->items, capacity * sizeof *items);
        if (!items)
            return;
        out->items = items;
        out->capacity = capacity;
    }
    out->items[out->count++] = *segment;
}

/* Merges the sorted ranges [first, last) into the block's sorted segments. */
static void record(sim_block *block, const sim_access *first, const sim_access *last, const sim_actor *actor)
{
    builder out = {NULL, 0, 0};
    size_t i = 0;
    sim_segment rest;
    bool have = false;
    for (const sim_access *access = first; access < last; access++) {
        uint64_t at = access->start;
        for (;;) {
            if (!have && i < block->segment_count) {
                rest = block->segments[i++];
                have = true;
            }
            if (!have || rest.start >= access->end) {
                /* Nobody has touched what is left of this range. */
                sim_segment fresh = {.start = at, .end = access->end};
                enter(&fresh, actor, access->write);
                emit(&out, &fresh);
                break;
            }
            if (rest.end <= at) {
                emit(&out, &rest);
                have = false;
                continue;
            }
            if (rest.start < at) {
                sim_segment before = rest;
                before.end = at;
                emit(&out, &before);
                rest.start = at;
            } else if (rest.start > at) {
                sim_segment fresh = {.start = at, .end = rest.start};
                enter(&fresh, actor, access->write);
                emit(&out, &fresh);
                at = rest.start;
            }
            sim_segment both = rest;
            both.end = rest.end < access->end ? rest.end : access->end;
            rest.start = both.end;
            enter(&both, actor, access->write);
            emit(&out, &both);
            at = both.end;
            if (rest.start >= rest.end)
                have = false;
            if (at >= access->end)
                break;
        }
    }
    if (have)
        emit(&out, &rest);
    while (i < block->segment_count)
        emit(&out, &block->segments[i++]);
    free(block->segments);
    block->segments = out.items;
    block->segment_count = out.count;
    block->segment_capacity = out.capacity;
}

static sim_block *block_of(uint64_t address)
{
    sim_block *block = sim_block_at(address);
    return block ? block : sim_pinned_at(address);
}

int sim_shadow_check(const sim_access_list *list, const sim_actor *actor)
{
    if (aclsim_fast_mode)
        return 0;
    bool found = false;
    for (size_t i = 0; i < list->count && !found; i++) {
        sim_block *block = block_of(list->items[i].start);
        if (!block || block->freed)
            continue;
        int code = conflict(block, &list->items[i], actor, &found);
        if (code)
            return code;
    }
    for (size_t i = 0; i < list->count;) {
        sim_block *block = block_of(list->items[i].start);
        size_t last = i + 1;
        uint64_t limit = block ? block->address + block->reserved : 0;
        while (last < list->count && list->items[last].write == list->items[i].write &&
               list->items[last].start >= list->items[last - 1].end && list->items[last].start < limit)
            last++;
        if (block && !block->freed)
            record(block, list->items + i, list->items + last, actor);
        i = last;
    }
    return 0;
}

int sim_shadow_host(const sim_access_list *list, const char *what)
{
    sim_actor actor = {&sim.host_clock, SIM_HOST, 0, what};
    actor.epoch = ++sim.tick[SIM_HOST];
    sim.host_clock.at[SIM_HOST] = actor.epoch;
    return sim_shadow_check(list, &actor);
}
