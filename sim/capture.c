/* Graph capture and replay. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

static uint32_t next_graph_id;

sim_graph *sim_capture_under_way(uint32_t id)
{
    for (sim_graph *graph = sim.captures; graph; graph = graph->next)
        if (graph->id == id)
            return graph;
    return NULL;
}

/* The thread's own mode counts as well: relaxed allows all, thread-local hides
 * the captures of other threads. */
int sim_capture_forbids(const char *function)
{
    aclmdlRICaptureMode mode = sim_self()->capture_mode;
    if (mode == ACL_MODEL_RI_CAPTURE_MODE_RELAXED)
        return 0;
    for (sim_graph *graph = sim.captures; graph; graph = graph->next) {
        bool own = pthread_equal(graph->thread, pthread_self()) && graph->mode != ACL_MODEL_RI_CAPTURE_MODE_RELAXED;
        bool global = graph->mode == ACL_MODEL_RI_CAPTURE_MODE_GLOBAL && mode == ACL_MODEL_RI_CAPTURE_MODE_GLOBAL;
        if (own || global) {
            graph->spoiled = true;
            return sim_fail(ACL_ERROR_RT_CAPTURE_MODE_NOT_SUPPORT, "EE9999", "A capture is under way and its mode forbids this call; the capture is spoiled. [FUNC:%s]",
                            function);
        }
    }
    return 0;
}

int sim_capture_spoil(sim_stream *stream, int code, const char *function)
{
    if (!stream->capture)
        return 0;
    stream->capture->spoiled = true;
    return sim_fail(code, "EE9999", "Stream %d is being captured: this call is not allowed now; the capture is spoiled. [FUNC:%s]", stream->id, function);
}

int sim_capture_blocks_device(sim_device *device, const char *function)
{
    for (sim_graph *graph = sim.captures; graph; graph = graph->next) {
        if (graph->context->device == device) {
            graph->spoiled = true;
            return sim_fail(ACL_ERROR_RT_CAPTURE_MODE_BLOCK_ASYNC, "EE9999", "A stream of device %d is being captured: this call would wait for it; the capture is spoiled. [FUNC:%s]",
                            device->index, function);
        }
    }
    return 0;
}

static int spoiled(const sim_graph *graph)
{
    return sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_INVALIDATED, "EE9999", "The capture of graph %u was spoiled by an earlier call.", graph->id);
}

int sim_capture_add(sim_stream *stream, sim_task *task)
{
    sim_graph *graph = stream->capture;
    int code = graph->spoiled ? spoiled(graph) : 0;
    if (!code && graph->count == graph->capacity) {
        size_t capacity = graph->capacity ? graph->capacity * 2 : 16;
        sim_task **nodes = realloc(graph->nodes, capacity * sizeof *nodes);
        if (nodes) {
            graph->nodes = nodes;
            graph->capacity = capacity;
        } else {
            code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a graph.");
        }
    }
    if (!code && task->kind == SIM_GRAPH)
        code = sim_fail(ACL_ERROR_RT_STREAM_CAPTURED, "EE9999", "A graph cannot be run on stream %d, which is being captured.", stream->id);
    if (!code && !(task->capture_clock = malloc(sizeof *task->capture_clock)))
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a graph.");
    if (!code && stream->group)
        code = sim_group_join(stream, task);
    if (!code) {
        stream->capture_clock.at[stream->component] = ++stream->capture_tick;
        *task->capture_clock = stream->capture_clock;
        task->capture_component = stream->component;
        task->capture_epoch = stream->capture_tick;
    }
    /* Marks only order the capture; the clock keeps what they said. */
    if (code || task->kind == SIM_RECORD || task->kind == SIM_WAIT)
        sim_task_free(task);
    else
        graph->nodes[graph->count++] = task;
    return code;
}

int sim_capture_join(sim_stream *stream, sim_record *record)
{
    sim_graph *graph = sim_capture_under_way(record->capture);
    if (graph->spoiled)
        return spoiled(graph);
    if (stream->capture && stream->capture != graph) {
        graph->spoiled = stream->capture->spoiled = true;
        return sim_fail(ACL_ERROR_STREAM_CAPTURE_CONFLICT, "EE9999", "Event and stream belong to two captures.");
    }
    if (stream->is_default) {
        graph->spoiled = true;
        return sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_IMPLICIT, "EE9999", "The default stream cannot join a capture.");
    }
    if (!stream->capture) {
        stream->capture = graph;
        memset(&stream->capture_clock, 0, sizeof stream->capture_clock);
        stream->capture_tick = 0;
    }
    stream->capture_clock.at[stream->component] = ++stream->capture_tick;
    sim_clock_join(&stream->capture_clock, &record->capture_clock);
    return 0;
}

void sim_graph_free(sim_graph *graph)
{
    for (sim_graph **link = &sim.captures; *link; link = &(*link)->next) {
        if (*link == graph) {
            *link = graph->next;
            break;
        }
    }
    for (int d = 0; d < SIM_MAX_DEVICES; d++)
        for (sim_stream *stream = sim.devices[d].streams; stream; stream = stream->next)
            if (stream->capture == graph)
                stream->capture = NULL;
    for (size_t i = 0; i < graph->count; i++)
        sim_task_free(graph->nodes[i]);
    free(graph->nodes);
    sim_groups_free(graph);
    sim_handle_drop(graph->handle);
    free(graph);
}

/* A captured stream goes away. */
void sim_capture_abandon(sim_stream *stream)
{
    sim_graph *graph = stream->capture;
    if (graph->origin == stream)
        sim_graph_free(graph);
    else
        graph->spoiled = true;
    stream->capture = NULL;
}

struct graph_search {
    const sim_context *context;
    sim_graph *found;
    int count;
};

static void visit_graph(void *handle, void *object, void *argument)
{
    (void)handle;
    struct graph_search *search = argument;
    sim_graph *graph = object;
    if (graph->context == search->context) {
        search->found = graph;
        search->count++;
    }
}

int sim_graphs_of(const sim_context *context, bool free_them)
{
    struct graph_search search;
    int freed = 0;
    do {
        search = (struct graph_search){context, NULL, 0};
        sim_handle_each(ACLSIM_GRAPH, visit_graph, &search);
        if (search.found && free_them) {
            sim_graph_free(search.found);
            freed++;
        }
    } while (search.found && free_them);
    return free_them ? freed : search.count;
}

/* Two nodes on different streams that touch the same bytes, without an order. */
static int race_in_graph(const sim_graph *graph)
{
    for (size_t later = 1; later < graph->count; later++) {
        const sim_task *b = graph->nodes[later];
        for (size_t earlier = 0; earlier < later; earlier++) {
            const sim_task *a = graph->nodes[earlier];
            if (b->capture_clock->at[a->capture_component] >= a->capture_epoch)
                continue;
            for (size_t i = 0; i < a->accesses.count; i++) {
                for (size_t j = 0; j < b->accesses.count; j++) {
                    const sim_access *x = &a->accesses.items[i], *y = &b->accesses.items[j];
                    if (x->start < y->end && y->start < x->end && (x->write || y->write))
                        return sim_finding("race", ACL_ERROR_RT_INTERNAL_ERROR, "In captured graph %u, %s and %s both use device memory 0x%" PRIx64 "; nothing orders the two",
                                           graph->id, a->name, b->name, x->start > y->start ? x->start : y->start);
                }
            }
        }
    }
    return 0;
}

/* ---- what programs call ---- */

SIM_EXPORT aclError aclmdlRICaptureBegin(aclrtStream stream, aclmdlRICaptureMode mode)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p mode:i", (const void *)stream, (int64_t)mode);
    if (!stream)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_IMPLICIT, "EE9999", "The default stream cannot be captured."));
    if ((int)mode < 0 || mode > ACL_MODEL_RI_CAPTURE_MODE_RELAXED)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: capture mode %d is not known.", (int)mode));
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found) {
        int arch = found->device->product.arch;
        if (found->is_default)
            code = sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_IMPLICIT, "EE9999", "The default stream cannot be captured.");
        else if (arch == 3002 || arch == 1001)
            code = sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "%s offers no graph capture.", found->device->product.soc);
        else if (found->capture)
            code = sim_capture_spoil(found, ACL_ERROR_RT_STREAM_CAPTURED, "aclmdlRICaptureBegin");
        else
            code = sim_device_broken(found->device, false);
    }
    sim_graph *graph = found && !code ? calloc(1, sizeof *graph) : NULL;
    if (graph)
        graph->handle = sim_handle_new(ACLSIM_GRAPH, graph);
    if (graph && graph->handle) {
        graph->id = ++next_graph_id;
        graph->context = found->context;
        graph->origin = found;
        graph->mode = mode;
        graph->thread = pthread_self();
        graph->capturing = true;
        graph->next = sim.captures;
        sim.captures = graph;
        found->capture = graph;
        memset(&found->capture_clock, 0, sizeof found->capture_clock);
        found->capture_tick = 0;
    } else if (!code) {
        free(graph);
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a graph.");
    }
    sim_unlock();
    SIM_RETURN(code);
}

static int end(sim_stream *stream, aclmdlRI *modelRI)
{
    sim_graph *graph = stream->capture;
    if (!graph)
        return sim_fail(ACL_ERROR_RT_STREAM_NOT_CAPTURED, "EE9999", "Stream %d is not being captured.", stream->id);
    if (graph->origin != stream)
        return sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_UNMATCHED, "EE9999", "The capture was not begun on stream %d.", stream->id);
    if (graph->mode != ACL_MODEL_RI_CAPTURE_MODE_RELAXED && !pthread_equal(graph->thread, pthread_self()))
        return sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_WRONG_THREAD, "EE9999", "The capture was begun on another thread.");
    int code = graph->spoiled ? spoiled(graph) : 0;
    for (sim_stream *side = stream->device->streams; side && !code; side = side->next)
        if (side->capture == graph && side->group)
            code = sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_UNMATCHED, "EE9999", "Stream %d has a task group that was not ended.", side->id);
    for (sim_stream *side = stream->device->streams; side; side = side->next)
        if (!code && side->capture == graph && side != stream && stream->capture_clock.at[side->component] < side->capture_tick)
            code = sim_fail(ACL_ERROR_RT_STREAM_UNJOINED, "EE9999", "Stream %d joined the capture and did not come back to stream %d.", side->id, stream->id);
    if (!code)
        code = race_in_graph(graph);
    for (int d = 0; d < SIM_MAX_DEVICES; d++)
        for (sim_stream *side = sim.devices[d].streams; side; side = side->next)
            if (side->capture == graph)
                side->capture = NULL;
    for (sim_graph **link = &sim.captures; *link; link = &(*link)->next) {
        if (*link == graph) {
            *link = graph->next;
            break;
        }
    }
    graph->capturing = false;
    graph->origin = NULL;
    if (code)
        sim_graph_free(graph);
    else
        *modelRI = graph->handle;
    return code;
}

SIM_EXPORT aclError aclmdlRICaptureEnd(aclrtStream stream, aclmdlRI *modelRI)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    if (!modelRI)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: modelRI is null. [FUNC:aclmdlRICaptureEnd]"));
    int code = 0;
    *modelRI = NULL;
    sim_lock();
    sim_stream *found = stream ? sim_stream_of(stream, &code) : NULL;
    if (!stream)
        code = sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_IMPLICIT, "EE9999", "The default stream cannot be captured.");
    if (found)
        code = end(found, modelRI);
    sim_unlock();
    SIM_RETURN_OUT(code, "modelRI:P", (const void *)*modelRI);
}

SIM_EXPORT aclError aclmdlRICaptureGetInfo(aclrtStream stream, aclmdlRICaptureStatus *status, aclmdlRI *modelRI)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found) {
        sim_graph *graph = found->capture;
        if (status)
            *status = !graph ? ACL_MODEL_RI_CAPTURE_STATUS_NONE
                      : graph->spoiled ? ACL_MODEL_RI_CAPTURE_STATUS_INVALIDATED
                                       : ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE;
        if (modelRI)
            *modelRI = graph ? graph->handle : NULL;
    }
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclmdlRICaptureThreadExchangeMode(aclmdlRICaptureMode *mode)
{
    SIM_ENTER(SIM_NEEDS_INIT, "");
    if (!mode || (int)*mode < 0 || *mode > ACL_MODEL_RI_CAPTURE_MODE_RELAXED)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: mode is null or not known. [FUNC:aclmdlRICaptureThreadExchangeMode]"));
    sim_thread *thread = sim_self();
    aclmdlRICaptureMode old = thread->capture_mode;
    thread->capture_mode = *mode;
    *mode = old;
    SIM_RETURN(0);
}

static int graph_run(sim_task *task)
{
    sim_graph *graph = *(sim_graph **)task->data;
    if (graph->waits_outside)
        memset(&graph->outside, 0, sizeof graph->outside);
    for (size_t i = 0; i < graph->count; i++) {
        sim_lock();
        sim_task *node = graph->nodes[i];
        node->stream = task->stream;
        node->device = task->device;
        int code = graph->waits_outside && node->group ? sim_update_reached(node, &graph->outside) : 0;
        sim_unlock();
        if (code)
            return code;
        sim_task_run(node);
        if (task->device->failed)
            break;
    }
    return 0;
}

static void graph_finished(sim_task *task)
{
    (*(sim_graph **)task->data)->running--;
}

/* What a graph uses must still be what was there when it was captured. */
static int memory_kept(const sim_graph *graph, sim_access_list *accesses)
{
    for (size_t n = 0; n < graph->count; n++) {
        const sim_task *node = graph->nodes[n];
        for (size_t i = 0; i < node->accesses.count; i++) {
            const sim_access *access = &node->accesses.items[i];
            sim_block *block = sim_block_at(access->start);
            if (!block)
                block = sim_pinned_at(access->start);
            if (access->serial && (!block || block->freed || block->serial != access->serial)) {
                int code = sim_finding("graph-memory-freed", ACL_ERROR_RT_MODEL_EXECUTE,
                                       "Graph %u replays %s on memory 0x%" PRIx64 " that was freed since the capture", graph->id, node->name, access->start);
                return code ? code : ACL_ERROR_RT_MODEL_EXECUTE;
            }
            sim_access_range(accesses, access->start, access->end - access->start, access->write);
        }
    }
    return 0;
}

/* Queues a graph; with the lock held. */
static int execute(aclmdlRI modelRI, sim_stream *on, const char *function)
{
    sim_graph *graph = sim_handle_get(modelRI, ACLSIM_GRAPH);
    if (!graph)
        return ACL_ERROR_RT_INVALID_HANDLE;
    if (graph->capturing)
        return sim_fail(ACL_ERROR_RT_MODEL_CAPTURED, "EE9999", "Graph %u is being captured.", graph->id);
    int code = graph->context == on->context ? 0 : sim_finding("foreign-context", ACL_ERROR_RT_MODEL_CONTEXT, "Graph %u belongs to another context than stream %d", graph->id, on->id);
    if (!code && aclsim_fast_mode)
        sim_spend_launch();
    if (!code && !aclsim_fast_mode)
        code = sim_updates_waited(graph, on);
    if (!code && !aclsim_fast_mode)
        code = sim_hccl_before_replay(graph, on);
    sim_task *task = code ? NULL : sim_task_new(SIM_GRAPH, function, sizeof graph);
    if (task) {
        *(sim_graph **)task->data = graph;
        task->run = graph_run;
        code = memory_kept(graph, &task->accesses);
        if (code)
            sim_task_free(task);
    }
    if (code)
        return code;
    graph->running++;
    if (task)
        task->finished = graph_finished;
    code = sim_enqueue(on, task);
    if (!task)
        graph->running--;
    if (!code)
        graph->replays.at[on->component] = on->clock.at[on->component];
    return code || aclsim_fast_mode ? code : sim_hccl_after_replay(graph, on);
}

SIM_EXPORT aclError aclmdlRIExecuteAsync(aclmdlRI modelRI, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "modelRI:P stream:p", (const void *)modelRI, (const void *)stream);
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(stream, &code);
    if (on)
        code = execute(modelRI, on, "aclmdlRIExecuteAsync");
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclmdlRIExecute(aclmdlRI modelRI, int32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, "modelRI:P timeout:i", (const void *)modelRI, (int64_t)timeout);
    if (timeout < -1 || timeout == 0)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: timeout is %d. [FUNC:%s]", (int)timeout, __func__));
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(NULL, &code);
    if (on)
        code = execute(modelRI, on, "aclmdlRIExecute");
    if (on && !code)
        code = sim_stream_wait(on, timeout);
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclmdlRIGetId(aclmdlRI modelRI, uint32_t *modelRIId)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "modelRI:P modelRIId:N", (const void *)modelRI, (const void *)modelRIId);
    sim_lock();
    const sim_graph *graph = sim_handle_get(modelRI, ACLSIM_GRAPH);
    if (graph)
        *modelRIId = graph->id;
    sim_unlock();
    SIM_RETURN(graph ? 0 : ACL_ERROR_RT_INVALID_HANDLE);
}

SIM_EXPORT aclError aclmdlRIDestroy(aclmdlRI modelRI)
{
    SIM_ENTER(SIM_NEEDS_INIT, "modelRI:P", (const void *)modelRI);
    int code = 0;
    sim_lock();
    sim_graph *graph = sim_handle_get(modelRI, ACLSIM_GRAPH);
    if (!graph)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (graph->capturing)
        code = sim_fail(ACL_ERROR_RT_MODEL_CAPTURED, "EE9999", "Graph %u is being captured.", graph->id);
    else if (graph->running)
        code = sim_fail(ACL_ERROR_RT_MODEL_RUNNING, "EE9999", "Graph %u runs and cannot be destroyed yet.", graph->id);
    else
        sim_graph_free(graph);
    sim_unlock();
    SIM_RETURN(code);
}

static int print_graph(aclmdlRI modelRI, FILE *out, bool json)
{
    sim_lock();
    sim_graph *graph = sim_handle_get(modelRI, ACLSIM_GRAPH);
    int code = graph ? 0 : ACL_ERROR_RT_INVALID_HANDLE;
    if (graph) {
        fprintf(out, json ? "{\"graph\":%u,\"nodes\":[" : "graph %u:\n", graph->id);
        for (size_t i = 0; i < graph->count; i++)
            fprintf(out, json ? "%s{\"name\":\"%s\"}" : "%s%s\n", json ? (i ? "," : "") : "  ", graph->nodes[i]->name);
        if (json)
            fputs("]}\n", out);
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclmdlRIDebugPrint(aclmdlRI modelRI)
{
    SIM_ENTER(SIM_NEEDS_INIT, "modelRI:P", (const void *)modelRI);
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    int code = out ? print_graph(modelRI, out, false) : ACL_ERROR_BAD_ALLOC;
    if (out)
        fclose(out);
    if (!code && getenv("ASCEND_SLOG_PRINT_TO_STDOUT"))
        fputs(text, stdout);
    free(text);
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclmdlRIDebugJsonPrint(aclmdlRI modelRI, const char *path, uint32_t flags)
{
    SIM_ENTER(SIM_NEEDS_INIT, "modelRI:P path:s flags:u", (const void *)modelRI, path, (uint64_t)flags);
    if (!path || flags > ACL_MDLRI_DEBUG_JSON_PRINT_VERBOSE)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: %s.", path ? "flags are not known" : "path is null"));
    FILE *out = fopen(path, "we");
    if (!out)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_FILE_OPEN, "EE9999", "The file %s cannot be opened.", path));
    int code = print_graph(modelRI, out, true);
    fclose(out);
    SIM_RETURN(code);
}
