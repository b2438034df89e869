/* Calls as they are made: what their arguments become, their tasks, callers that are held up. */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_hccl.h"

/* ---- callers that are held up ---- */

/* Of ranks that differ HCCL tells each. */
static int failed(const sim_world *world, int code, const char *function)
{
    return sim_fail(code, sim_mismatch_id(world->failure, "EI9999"), "%s: communicator %s failed: %s", function, world->name, world->failure);
}

static bool *link_of(sim_rank *rank, const sim_operation *operation)
{
    if (operation->kind == SIM_SEND)
        return &rank->linked_to[operation->root];
    return operation->kind == SIM_RECV ? &rank->linked_from[operation->root] : NULL;
}

static bool is_linked(sim_rank *rank, const sim_operation *operation)
{
    const bool *message = link_of(rank, operation);
    return message ? *message : rank->linked >> operation->kind & 1;
}

static void set_linked(sim_rank *rank, const sim_operation *operation)
{
    bool *message = link_of(rank, operation);
    if (message)
        *message = true;
    else
        rank->linked |= 1u << operation->kind;
}

static int not_linked(sim_rank *rank, const sim_operation *operation, const sim_gathering *gathering, uint64_t seconds)
{
    char missing[160], text[128];
    sim_operation_text(text, sizeof text, operation);
    sim_ranks_text(missing, sizeof missing, rank->world->size, sim_gathering_misses, gathering);
    sim_finding("collective-timeout", HCCL_E_TIMEOUT,
                "The first %s on rank %u of %u of communicator %s waits for %s, which did not call it within %" PRIu64 " s (HCCL_CONNECT_TIMEOUT and 20)", text,
                rank->number, rank->world->size, rank->world->name, missing, seconds);
    sim_world_fail(rank->world, HCCL_E_TIMEOUT, "%s", sim_self()->finding);
    return HCCL_E_TIMEOUT;
}

int sim_call_link(sim_rank *rank, const sim_operation *operation, const sim_call_key *key)
{
    sim_world *world = rank->world;
    if (!sim_hccl_blocks() || is_linked(rank, operation))
        return 0;
    uint64_t seconds = sim_hccl_seconds("HCCL_CONNECT_TIMEOUT", 120, 1) + 20, until = sim_hccl_deadline(seconds);
    struct timespec at = {(time_t)(until / 1000000000u), (long)(until % 1000000000u)};
    const sim_gathering *gathering;
    int code = 0;
    rank->references++;
    rank->inside++;
    rank->thread = pthread_self();
    if (rank->link && !world->failed)
        code = sim_mirror_link(rank, operation, key);
    if (code && world->failed)
        code = failed(world, code, operation->function);
    while (!code && !rank->link && (gathering = sim_gathering_find(world, key)) && !world->failed && !rank->aborted) {
        if (until == UINT64_MAX)
            pthread_cond_wait(&sim.changed, &sim.lock);
        else if (pthread_cond_timedwait(&sim.changed, &sim.lock, &at) == ETIMEDOUT && (gathering = sim_gathering_find(world, key)) && !world->failed)
            code = not_linked(rank, operation, gathering, seconds);
    }
    if (rank->aborted)
        code = sim_fail(HCCL_E_INTERNAL, "EI9999", "Terminating operation due to external request: communicator %s is being destroyed.", world->name);
    else if (!code && !rank->link && world->failed && sim_gathering_find(world, key))
        code = failed(world, world->failed, operation->function);
    rank->inside--;
    if (!code)
        set_linked(rank, operation);
    pthread_cond_broadcast(&sim.changed);
    sim_rank_release(rank);
    return code;
}

/* ---- queueing ---- */

/* All operations of a communicator share its buffers: one comes after the other on the rank. */
static int check_order(const sim_rank *rank, const sim_stream *stream, const char *function)
{
    const sim_graph *graph = stream->capture;
    bool ordered = true;
    if (graph)
        ordered = rank->graph != graph->id || stream->capture_clock.at[rank->captured_component] >= rank->captured_epoch;
    else if (rank->last_epoch)
        ordered = stream->clock.at[rank->last_component] >= rank->last_epoch || sim.host_clock.at[rank->last_component] >= rank->last_epoch;
    if (ordered)
        return 0;
    return sim_finding("collective-order", HCCL_E_PARA, "%s on rank %u, on stream %d, does not wait for %s of the same communicator %s on stream %u: both use its buffers", function,
                       rank->number, stream->id, rank->last_name, rank->world->name, sim.component_streams[graph ? rank->captured_component : rank->last_component]);
}

static void note_capture(sim_rank *rank, sim_operation *operations, const sim_graph *graph)
{
    if (rank->graph != graph->id) {
        rank->graph = graph->id;
        rank->captures++;
        rank->places = 0;
        rank->captured_epoch = 0;
    }
    for (sim_operation *operation = operations; operation; operation = operation->next) {
        operation->capture = rank->captures;
        operation->place = ++rank->places;
    }
}

/* `keys` has room for one key of each operation. */
int sim_call_submit(sim_rank *rank, sim_operation *operations, sim_stream *stream, sim_task *task, sim_call_key *keys)
{
    sim_world *world = rank->world;
    const char *function = operations->function;
    const sim_graph *graph = stream->capture;
    int code = world->failed ? failed(world, world->failed, function) : 0;
    for (sim_operation *operation = operations; operation && !code && !graph; operation = operation->next)
        code = sim_call_compare(rank, operation);
    if (!code)
        code = check_order(rank, stream, function);
    if (!code && graph)
        note_capture(rank, operations, graph);
    bool made = !code && (task ? sim_collective_attach(task, rank, operations) : (task = sim_meeting_task(rank, operations)) != NULL);
    if (!code && !made)
        code = sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for an operation.");
    if (code && task)
        sim_task_free(task);
    if (code)
        return code;
    if (sim_enqueue(stream, task))
        return HCCL_E_RUNTIME;
    if (graph) {
        rank->captured_component = stream->component;
        rank->captured_epoch = stream->capture_tick;
        rank->last_name = function;
        return 0;
    }
    rank->last_component = stream->component;
    rank->last_epoch = stream->clock.at[stream->component];
    rank->last_name = function;
    for (sim_operation *operation = operations; operation && !code; operation = operation->next)
        code = sim_call_post(rank, operation, stream, false, keys++);
    return code && world->failed ? failed(world, code, function) : code;
}

static void release_all(sim_operation *operations)
{
    while (operations) {
        sim_operation *next = operations->next;
        sim_operation_release(operations);
        operations = next;
    }
}

int sim_call_queue(sim_rank *rank, sim_operation *operations, sim_stream *stream, sim_task *task)
{
    size_t count = 0;
    for (sim_operation *operation = operations; operation; operation = operation->next)
        count++;
    sim_call_key *keys = calloc(count, sizeof *keys);
    bool captured = stream->capture != NULL;
    int code = keys ? sim_call_submit(rank, operations, stream, task, keys) : sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for an operation.");
    if (!keys && task)
        sim_task_free(task);
    size_t at = 0;
    for (sim_operation *operation = operations; operation && !code && !captured; operation = operation->next)
        code = sim_call_link(rank, operation, &keys[at++]);
    free(keys);
    release_all(operations);
    return code;
}

/* ---- what programs call ---- */

static uint64_t *copy_list(const uint64_t *values, size_t count, bool *failed)
{
    uint64_t *copy = values ? malloc(count * sizeof *copy) : NULL;
    if (copy)
        memcpy(copy, values, count * sizeof *copy);
    *failed = *failed || (values && !copy);
    return copy;
}

/* Counts and places of one rank, out of the matrix of all. */
static void from_matrix(sim_operation *operation, uint32_t rank)
{
    uint32_t size = operation->size;
    uint64_t sent = 0, received = 0;
    for (uint32_t other = 0; other < size; other++) {
        operation->sent[other] = operation->matrix[(size_t)rank * size + other];
        operation->received[other] = operation->matrix[(size_t)other * size + rank];
        operation->sent_at[other] = sent;
        operation->received_at[other] = received;
        sent += operation->sent[other];
        received += operation->received[other];
    }
}

static sim_operation *make(const sim_request *request, const sim_rank *rank)
{
    sim_operation *made = calloc(1, sizeof *made);
    if (!made)
        return NULL;
    uint32_t size = rank->world->size;
    bool failed = false, matrix = request->kind == SIM_ALL_TO_ALL_VC;
    *made = (sim_operation){.references = 1,
                            .kind = request->kind,
                            .function = request->function,
                            .send = (uint64_t)(uintptr_t)request->send,
                            .receive = (uint64_t)(uintptr_t)request->receive,
                            .count = request->count,
                            .dtype = request->dtype,
                            .reduce = request->reduce,
                            .root = request->root,
                            .size = size};
    if (matrix) {
        made->matrix = copy_list(request->sent, (size_t)size * size, &failed);
        made->sent = calloc(size, sizeof *made->sent);
        made->sent_at = calloc(size, sizeof *made->sent_at);
        made->received = calloc(size, sizeof *made->received);
        made->received_at = calloc(size, sizeof *made->received_at);
        failed = failed || !made->sent || !made->sent_at || !made->received || !made->received_at;
        if (!failed)
            from_matrix(made, rank->number);
    } else {
        made->sent = copy_list(request->sent, size, &failed);
        made->sent_at = copy_list(request->sent_at, size, &failed);
        made->received = copy_list(request->received, size, &failed);
        made->received_at = copy_list(request->received_at, size, &failed);
    }
    if (failed) {
        sim_operation_release(made);
        return NULL;
    }
    return made;
}

/* The operations of a request: several of a batch, without those of no elements. */
static sim_operation *make_all(const sim_request *request, const sim_rank *rank)
{
    if (request->kind != SIM_BATCH)
        return make(request, rank);
    sim_operation *first = NULL, **end = &first;
    for (uint32_t i = 0; i < request->item_count; i++) {
        const HcclSendRecvItem *item = &request->items[i];
        bool sends = item->sendRecvType == HCCL_SEND;
        sim_request one = {.kind = sends ? SIM_SEND : SIM_RECV,
                           .function = request->function,
                           .send = sends ? item->buf : NULL,
                           .receive = sends ? NULL : item->buf,
                           .count = item->count,
                           .dtype = item->dataType,
                           .reduce = SIM_NO_REDUCTION,
                           .root = item->remoteRank};
        if (!item->count)
            continue;
        if (!(*end = make(&one, rank))) {
            release_all(first);
            return NULL;
        }
        end = &(*end)->next;
    }
    return first;
}

static int check_device(const sim_rank *rank, const char *function)
{
    int code = 0;
    const sim_device *device = sim_current_device(&code);
    if (!device)
        return HCCL_E_RUNTIME;
    if (device == rank->device)
        return 0;
    sim_finding("collective-wrong-device", HCCL_E_PARA, "%s of communicator %s, whose rank %u is on device %d: the thread's current device is %d", function,
                rank->world->name, rank->number, rank->device->index, device->index);
    return HCCL_E_PARA;
}

int sim_call_check_thread(const sim_rank *rank, const char *function)
{
    if (!rank->inside || pthread_equal(rank->thread, pthread_self()))
        return 0;
    sim_finding("two-threads-one-communicator", HCCL_E_PARA, "%s of communicator %s on rank %u while another thread is in a call of it: nothing says which comes first",
                function, rank->world->name, rank->number);
    return HCCL_E_PARA;
}

static int call(const sim_request *request, sim_rank *rank, aclrtStream handle)
{
    const char *function = request->function;
    int code = sim_call_check_thread(rank, function);
    if (!code)
        code = check_device(rank, function);
    if (!code)
        code = sim_request_check(request, rank);
    if (code == SIM_NOTHING_TO_DO)
        return sim_call_of_nothing(rank, request);
    if (code)
        return code;
    sim_stream *stream = sim_stream_of(handle, &code);
    if (!stream)
        return HCCL_E_PARA;
    code = sim_rank_take_memory(rank, function);
    sim_operation *operations = code ? NULL : make_all(request, rank);
    if (!code && !operations && request->kind == SIM_BATCH)
        return 0;
    if (!code && !operations)
        code = sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for an operation.");
    for (sim_operation *operation = operations; operation && !code; operation = operation->next)
        code = sim_operation_check_alias(operation, rank->number);
    if (code)
        release_all(operations);
    else if (sim_group_open())
        code = sim_group_add_call(request, rank, operations, handle);
    else
        code = sim_call_queue(rank, operations, stream, NULL);
    return code;
}

int aclsim_hccl_call(const sim_request *request, HcclComm comm, aclrtStream stream)
{
    int code = 0;
    sim_lock();
    sim_rank *rank = sim_rank_of(comm, request->function, &code);
    if (rank && aclsim_fast_mode)
        sim_spend_launch();
    else if (rank)
        code = call(request, rank, stream);
    sim_unlock();
    return code;
}

/* ---- replays of captured calls ---- */

int sim_hccl_before_replay(const sim_graph *graph, const sim_stream *stream)
{
    for (size_t i = 0; i < graph->count; i++) {
        const sim_rank *rank = sim_meeting_rank(graph->nodes[i]);
        if (rank && rank->destroyed) {
            sim_finding("destroyed-communicator", ACL_ERROR_RT_MODEL_EXECUTE, "Graph %u replays %s of communicator %s, whose rank %u was destroyed", graph->id,
                        graph->nodes[i]->name, rank->world->name, rank->number);
            return ACL_ERROR_RT_MODEL_EXECUTE;
        }
        if (rank && check_order(rank, stream, graph->nodes[i]->name))
            return ACL_ERROR_RT_MODEL_EXECUTE;
    }
    return 0;
}

int sim_hccl_after_replay(const sim_graph *graph, const sim_stream *stream)
{
    int code = 0;
    for (size_t i = 0; i < graph->count && !code; i++) {
        sim_rank *rank = sim_meeting_rank(graph->nodes[i]);
        if (!rank)
            continue;
        rank->last_component = stream->component;
        rank->last_epoch = stream->clock.at[stream->component];
        rank->last_name = graph->nodes[i]->name;
        for (sim_operation *operation = sim_meeting_operations(graph->nodes[i]); operation && !code; operation = operation->next) {
            sim_call_key key;
            code = rank->world->failed ? 0 : sim_call_compare(rank, operation);
            if (!code)
                sim_call_post(rank, operation, stream, true, &key);
        }
    }
    return code ? ACL_ERROR_RT_MODEL_EXECUTE : 0;
}
