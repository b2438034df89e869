/* Calls as they are made, against those of the other ranks: numbers, whether they are the same, what their order means. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_hccl.h"

typedef struct entry {
    sim_exit exit;
    sim_operation *operation;
    uint32_t zeros; /* calls of no elements before it */
} entry;

/* A call to which not all of its ranks have come. */
struct sim_gathering {
    sim_call_key key;
    uint32_t places, arrived;
    entry *entries; /* by place */
    sim_gathering *next;
};

/* ---- keys ---- */

bool sim_call_key_same(const sim_call_key *a, const sim_call_key *b)
{
    return a->number == b->number && a->from == b->from && a->to == b->to;
}

sim_call_key sim_call_key_of(sim_rank *rank, const sim_operation *operation, bool of_stream, bool take)
{
    sim_call_key key = {0, SIM_NO_ROOT, SIM_NO_ROOT};
    uint64_t *counter = of_stream ? &rank->ran : &rank->called;
    if (operation->kind == SIM_SEND) {
        key.from = rank->number;
        key.to = operation->root;
        counter = &(of_stream ? rank->ran_to : rank->called_to)[operation->root];
    } else if (operation->kind == SIM_RECV) {
        key.from = operation->root;
        key.to = rank->number;
        counter = &(of_stream ? rank->ran_from : rank->called_from)[operation->root];
    }
    key.number = *counter;
    *counter += take;
    return key;
}

static bool is_message(const sim_call_key *key)
{
    return key->from != SIM_NO_ROOT;
}

uint32_t sim_call_place(const sim_call_key *key, uint32_t rank)
{
    return is_message(key) ? rank == key->to : rank;
}

uint32_t sim_call_places(const sim_world *world, const sim_call_key *key)
{
    return is_message(key) ? 2 : world->size;
}

uint32_t sim_call_rank(const sim_call_key *key, uint32_t place)
{
    return !is_message(key) ? place : place ? key->to : key->from;
}

sim_gathering *sim_gathering_find(const sim_world *world, const sim_call_key *key)
{
    for (sim_gathering *gathering = world->gatherings; gathering; gathering = gathering->next)
        if (sim_call_key_same(&gathering->key, key))
            return gathering;
    return NULL;
}

static void gathering_free(sim_world *world, sim_gathering *gathering)
{
    for (sim_gathering **link = &world->gatherings; *link; link = &(*link)->next) {
        if (*link == gathering) {
            *link = gathering->next;
            break;
        }
    }
    for (uint32_t place = 0; place < gathering->places; place++) {
        entry *one = &gathering->entries[place];
        if (one->exit.there && !one->exit.known)
            sim_exit_known(&one->exit, NULL);
        sim_clock_unwatch(&one->exit.holder);
        if (one->operation)
            sim_operation_release(one->operation);
    }
    free(gathering->entries);
    free(gathering);
}

void sim_gatherings_free(sim_world *world)
{
    while (world->gatherings)
        gathering_free(world, world->gatherings);
}

/* ---- comparison ---- */

static bool same_list(const uint64_t *a, const uint64_t *b, uint32_t count)
{
    return (!a && !b) || (a && b && !memcmp(a, b, count * sizeof *a));
}

/* Whether two ranks make the same call. Who sends and who receives make one. */
static bool agree(const sim_operation *a, const sim_operation *b)
{
    bool messages = (a->kind == SIM_SEND && b->kind == SIM_RECV) || (a->kind == SIM_RECV && b->kind == SIM_SEND);
    if (messages)
        return a->dtype == b->dtype && a->count == b->count;
    if (a->kind != b->kind || a->dtype != b->dtype || a->reduce != b->reduce || a->root != b->root)
        return false;
    switch (a->kind) {
    case SIM_ALL_GATHER_V:
        return same_list(a->received, b->received, a->size);
    case SIM_REDUCE_SCATTER_V:
        return same_list(a->sent, b->sent, a->size);
    case SIM_ALL_TO_ALL_VC:
        return same_list(a->matrix, b->matrix, a->size * a->size);
    case SIM_ALL_TO_ALL_V:
        return true;
    default:
        return a->count == b->count && a->rows == b->rows;
    }
}

/* The communicator works no more: the call that found it and all others say why. */
static int broken(sim_world *world)
{
    sim_world_fail(world, HCCL_E_PARA, "%s", sim_self()->finding);
    return HCCL_E_PARA;
}

/* A rank that sends another one as many elements as that does not receive: the sender, else SIM_NO_ROOT. */
static uint32_t unmatched(const sim_operation *a, uint32_t a_rank, const sim_operation *b, uint32_t b_rank)
{
    if (a->kind != SIM_ALL_TO_ALL_V)
        return SIM_NO_ROOT;
    if (a->sent[b_rank] != b->received[a_rank])
        return a_rank;
    return b->sent[a_rank] != a->received[b_rank] ? b_rank : SIM_NO_ROOT;
}

int sim_operations_compare(sim_world *world, const sim_call_key *key, const sim_operation *own, uint32_t rank, const sim_operation *other, uint32_t peer)
{
    char mine[128], theirs[128];
    sim_operation_text(mine, sizeof mine, own);
    sim_operation_text(theirs, sizeof theirs, other);
    if (!agree(own, other)) {
        sim_finding("collective-mismatch", HCCL_E_PARA, "Call %" PRIu64 " of communicator %s is %s on rank %u and %s on rank %u%s", key->number + 1, world->name, mine,
                    rank, theirs, peer, own->kind == other->kind && !strcmp(mine, theirs) ? ", with other counts" : "");
        return broken(world);
    }
    if (own->capture != other->capture || own->place != other->place) {
        sim_finding("capture-mismatch", HCCL_E_PARA,
                    "Call %" PRIu64 " of communicator %s, %s, is call %u of capture %u on rank %u and call %u of capture %u on rank %u (0: not captured)",
                    key->number + 1, world->name, mine, own->place, own->capture, rank, other->place, other->capture, peer);
        return broken(world);
    }
    uint32_t sender = unmatched(own, rank, other, peer), receiver = sender == rank ? peer : rank;
    if (sender == SIM_NO_ROOT)
        return 0;
    const sim_operation *from = sender == rank ? own : other, *to = sender == rank ? other : own;
    sim_finding("collective-mismatch", HCCL_E_PARA, "%s of communicator %s: rank %u sends %" PRIu64 " elements to rank %u, which receives %" PRIu64, mine, world->name,
                sender, from->sent[receiver], receiver, to->received[sender]);
    return broken(world);
}

static int zero_on_some(sim_world *world, uint32_t none, uint32_t some, const char *function)
{
    sim_finding("collective-count-zero-on-some", HCCL_E_PARA,
                "Rank %u of communicator %s calls with no elements, which HCCL skips, where rank %u calls %s with some and waits", none, world->name, some, function);
    return broken(world);
}

/* Compares a call with what other ranks called in its place. */
int sim_call_compare(sim_rank *rank, const sim_operation *operation)
{
    sim_world *world = rank->world;
    sim_call_key key = sim_call_key_of(rank, operation, false, false);
    for (uint32_t other = 0; !is_message(&key) && other < world->size; other++) {
        const sim_rank *peer = world->ranks[other];
        if (peer && peer != rank && peer->called == key.number && peer->zeros > rank->zeros)
            return zero_on_some(world, other, rank->number, operation->function);
    }
    const sim_gathering *gathering = sim_gathering_find(world, &key);
    for (uint32_t place = 0; gathering && place < gathering->places; place++) {
        const entry *other = &gathering->entries[place];
        int code = other->exit.there ? sim_operations_compare(world, &key, operation, rank->number, other->operation, sim_call_rank(&key, place)) : 0;
        if (code)
            return code;
    }
    return 0;
}

/* A call of no elements, which HCCL answers without doing anything. */
int sim_call_of_nothing(sim_rank *rank, const sim_request *request)
{
    sim_world *world = rank->world;
    if (request->kind >= SIM_SEND || world->failed)
        return 0;
    rank->zeros++;
    rank->zero_kind = request->kind;
    sim_call_key key = {rank->called, SIM_NO_ROOT, SIM_NO_ROOT};
    const sim_gathering *gathering = sim_gathering_find(world, &key);
    for (uint32_t place = 0; gathering && place < gathering->places; place++) {
        const entry *other = &gathering->entries[place];
        if (other->exit.there && other->zeros < rank->zeros)
            return zero_on_some(world, rank->number, place, other->operation->function);
    }
    return 0;
}

/* ---- order ---- */

/* Whether the end of one place's part comes after the beginning of another's: where data flows. */
static bool comes_after(const sim_gathering *gathering, const sim_operation *operation, uint32_t place, uint32_t other)
{
    if (place == other)
        return false;
    if (is_message(&gathering->key))
        return place == 1;
    if (operation->kind == SIM_BROADCAST || operation->kind == SIM_SCATTER)
        return other == operation->root;
    if (operation->kind == SIM_REDUCE)
        return place == operation->root;
    return true;
}

/* Whether a rank's calls are made in this process. What those of others use is not in it, so nothing orders that here. */
static bool is_here(const sim_world *world, uint32_t rank)
{
    return !world->mirror || world->seen[rank];
}

static uint32_t expected(const sim_world *world, const sim_gathering *gathering)
{
    uint32_t count = 0;
    for (uint32_t place = 0; place < gathering->places; place++)
        count += is_here(world, sim_call_rank(&gathering->key, place));
    return count;
}

/* Adds what is known now. */
static void settle(const sim_world *world, sim_gathering *gathering)
{
    for (uint32_t place = 0; place < gathering->places; place++) {
        entry *one = &gathering->entries[place];
        bool known = one->exit.there && !one->exit.known;
        for (uint32_t other = 0; known && other < gathering->places; other++)
            known = gathering->entries[other].exit.there || !is_here(world, sim_call_rank(&gathering->key, other)) || !comes_after(gathering, one->operation, place, other);
        if (!known)
            continue;
        sim_clock joined;
        memset(&joined, 0, sizeof joined);
        for (uint32_t other = 0; other < gathering->places; other++)
            if (comes_after(gathering, one->operation, place, other))
                sim_clock_join(&joined, &gathering->entries[other].exit.entry);
        sim_exit_known(&one->exit, &joined);
    }
}

/* A call whose task was queued, or a replay of one. */
int sim_call_post(sim_rank *rank, sim_operation *operation, const sim_stream *stream, bool replayed, sim_call_key *key)
{
    sim_world *world = rank->world;
    *key = sim_call_key_of(rank, operation, false, true);
    if (rank->link && !world->failed)
        sim_mirror_call(rank, operation);
    uint32_t zeros = rank->zeros;
    if (!is_message(key))
        rank->zeros = 0;
    if (world->failed)
        return world->failed;
    sim_gathering *gathering = sim_gathering_find(world, key);
    if (!gathering) {
        gathering = calloc(1, sizeof *gathering);
        uint32_t places = sim_call_places(world, key);
        entry *entries = gathering ? calloc(places, sizeof *entries) : NULL;
        if (!entries) {
            free(gathering);
            return sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for an operation.");
        }
        gathering->key = *key;
        gathering->places = places;
        gathering->entries = entries;
        gathering->next = world->gatherings;
        world->gatherings = gathering;
    }
    entry *own = &gathering->entries[sim_call_place(key, rank->number)];
    own->operation = sim_operation_keep(operation);
    own->zeros = zeros;
    own->exit.there = true;
    own->exit.known = !stream; /* of another process */
    if (stream) {
        own->exit.component = stream->component;
        own->exit.epoch = stream->clock.at[stream->component];
        own->exit.entry = stream->clock;
        /* A graph is one task: what it does before the operation cannot be told from what it does after it. */
        own->exit.entry.at[stream->component] -= !replayed;
        sim_clock_watch(&own->exit.holder, &own->exit.entry);
        sim_exit_open(&own->exit);
    }
    gathering->arrived++;
    settle(world, gathering);
    if (gathering->arrived == expected(world, gathering)) {
        gathering_free(world, gathering);
        pthread_cond_broadcast(&sim.changed);
    }
    return 0;
}

bool sim_gathering_misses(const void *argument, uint32_t rank)
{
    const sim_gathering *gathering = argument;
    if (!is_message(&gathering->key))
        return !gathering->entries[rank].exit.there;
    return (rank == gathering->key.from && !gathering->entries[0].exit.there) || (rank == gathering->key.to && !gathering->entries[1].exit.there);
}
