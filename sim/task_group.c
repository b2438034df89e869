/* Tasks of a captured graph that others replace later: groups, and updates of them. With sim.lock held but in what programs call. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

struct sim_task_group {
    void *handle;
    uint32_t id;
    sim_graph *graph;
    size_t count; /* of its tasks */
    int pending;  /* updates that are queued and not done */
    uint32_t component, epoch; /* of the last update that was queued */
    sim_task_group *next; /* of the graph */
};

/* Tasks that are to replace those of a group. */
typedef struct update {
    sim_task_group *group;
    sim_task **tasks;
    size_t count;
} update;

static uint32_t next_group_id;

/* ---- groups ---- */

static int spoil(sim_stream *stream, int code)
{
    stream->capture->spoiled = true;
    return code;
}

int sim_group_join(sim_stream *stream, sim_task *task)
{
    if (task->kind != SIM_KERNEL)
        return spoil(stream, sim_fail(ACL_ERROR_RT_TASK_TYPE_NOT_SUPPORT, "EE9999", "%s cannot be part of a task group: operators alone can.", task->name));
    task->group = stream->group;
    task->place = stream->group->count++;
    return 0;
}

/* The tasks that updates took the place of. */
static void free_replaced(sim_graph *graph)
{
    while (graph->replaced) {
        sim_task *task = graph->replaced;
        graph->replaced = task->next;
        sim_task_free(task);
    }
}

void sim_groups_free(sim_graph *graph)
{
    for (int d = 0; d < SIM_MAX_DEVICES; d++) {
        for (sim_stream *stream = sim.devices[d].streams; stream; stream = stream->next) {
            if (stream->group && stream->group->graph == graph)
                stream->group = NULL;
            if (stream->update && stream->update->graph == graph)
                sim_update_abandon(stream);
        }
    }
    while (graph->groups) {
        sim_task_group *group = graph->groups;
        graph->groups = group->next;
        sim_handle_drop(group->handle);
        free(group);
    }
    free_replaced(graph);
}

static sim_task_group *group_new(sim_graph *graph)
{
    sim_task_group *group = calloc(1, sizeof *group);
    if (group && !(group->handle = sim_handle_new(ACLSIM_TASK_GROUP, group))) {
        free(group);
        group = NULL;
    }
    if (group) {
        group->id = ++next_group_id;
        group->graph = graph;
        group->next = graph->groups;
        graph->groups = group;
    }
    return group;
}

/* The stream of a call about a group, which has to be captured. */
static sim_stream *captured(aclrtStream handle, int *code)
{
    sim_stream *stream = sim_stream_of(handle, code);
    if (stream && !stream->capture) {
        *code = sim_fail(ACL_ERROR_RT_STREAM_NOT_CAPTURED, "EE9999", "Stream %d is not being captured.", stream->id);
        return NULL;
    }
    if (stream && stream->capture->spoiled) {
        *code = sim_fail(ACL_ERROR_RT_STREAM_CAPTURE_INVALIDATED, "EE9999", "The capture of graph %u was spoiled by an earlier call.", stream->capture->id);
        return NULL;
    }
    return stream;
}

SIM_EXPORT aclError aclmdlRICaptureTaskGrpBegin(aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    if (!stream)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: stream is null. [FUNC:%s]", __func__));
    int code = 0;
    sim_lock();
    sim_stream *on = captured(stream, &code);
    if (on && on->group)
        code = spoil(on, sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "Stream %d has a task group that was not ended.", on->id));
    else if (on && !(on->group = group_new(on->capture)))
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a task group.");
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclmdlRICaptureTaskGrpEnd(aclrtStream stream, aclrtTaskGrp *handle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    if (!stream || !handle)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s is null. [FUNC:%s]", stream ? "handle" : "stream", __func__));
    int code = 0;
    *handle = NULL;
    sim_lock();
    sim_stream *on = captured(stream, &code);
    if (on && !on->group)
        code = spoil(on, sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "Stream %d has no task group that was begun.", on->id));
    if (on && !code) {
        *handle = on->group->handle;
        on->group = NULL;
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "handle:P", (const void *)*handle);
}

/* ---- updates ---- */

void sim_update_abandon(sim_stream *stream)
{
    for (size_t i = 0; i < stream->update_count; i++)
        sim_task_free(stream->updates[i]);
    free(stream->updates);
    stream->updates = NULL;
    stream->update_count = 0;
    stream->update = NULL;
}

static const sim_task *captured_task(const sim_task_group *group, size_t place)
{
    for (size_t i = 0; i < group->graph->count; i++)
        if (group->graph->nodes[i]->group == group && group->graph->nodes[i]->place == place)
            return group->graph->nodes[i];
    return NULL;
}

static int mismatch(const sim_task_group *group, const char *what, const char *task)
{
    return sim_finding("task-group-mismatch", ACL_ERROR_RT_MODEL_UPDATE_FAILED, "Task group %u of graph %u has %zu tasks; the update has %s%s", group->id,
                       group->graph->id, group->count, what, task);
}

int sim_update_add(sim_stream *stream, sim_task *task)
{
    sim_task_group *group = stream->update;
    int code = 0;
    const sim_task *old = captured_task(group, stream->update_count);
    if (task->kind != SIM_KERNEL)
        code = sim_fail(ACL_ERROR_RT_TASK_TYPE_NOT_SUPPORT, "EE9999", "%s cannot replace a task of a group: operators alone can.", task->name);
    else if (!old)
        code = mismatch(group, "one more, ", task->name);
    else if (strcmp(old->name, task->name))
        code = mismatch(group, "another in a task's place, ", task->name);
    sim_task **updates = code || !old ? NULL : realloc(stream->updates, (stream->update_count + 1) * sizeof *updates);
    if (updates && (task->capture_clock = malloc(sizeof *task->capture_clock))) {
        *task->capture_clock = *old->capture_clock;
        task->capture_component = old->capture_component;
        task->capture_epoch = old->capture_epoch;
        task->group = group;
        task->place = stream->update_count;
        stream->updates = updates;
        stream->updates[stream->update_count++] = task;
        return 0;
    }
    if (updates)
        stream->updates = updates;
    if (!code && old)
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for an update.");
    if (task->finished)
        task->finished(task);
    sim_task_free(task);
    return code;
}

static void update_finished(sim_task *task)
{
    update *job = task->data;
    sim_graph *graph = job->group->graph;
    job->group->pending--;
    bool alone = --graph->running == 0;
    if (alone)
        free_replaced(graph);
    for (size_t i = 0; !task->lost && !task->device->failed && i < graph->count; i++) {
        sim_task *old = graph->nodes[i];
        if (old->group != job->group || old->place >= job->count)
            continue;
        graph->nodes[i] = job->tasks[old->place];
        job->tasks[old->place] = NULL;
        if (alone) {
            sim_task_free(old);
        } else {
            old->next = graph->replaced;
            graph->replaced = old;
        }
    }
}

static void update_destroyed(sim_task *task)
{
    update *job = task->data;
    for (size_t i = 0; i < job->count; i++)
        if (job->tasks[i])
            sim_task_free(job->tasks[i]);
    free(job->tasks);
}

SIM_EXPORT aclError aclmdlRICaptureTaskUpdateBegin(aclrtStream stream, aclrtTaskGrp handle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p handle:P", (const void *)stream, (const void *)handle);
    if (!stream || !handle)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s is null. [FUNC:%s]", stream ? "handle" : "stream", __func__));
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(stream, &code);
    sim_task_group *group = on ? sim_handle_get(handle, ACLSIM_TASK_GROUP) : NULL;
    if (on && !group)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (on && on->capture)
        code = sim_capture_spoil(on, ACL_ERROR_RT_STREAM_CAPTURED, __func__);
    else if (on && on->update)
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "Stream %d has an update that was not ended.", on->id);
    else if (on && group->graph->capturing)
        code = sim_fail(ACL_ERROR_RT_MODEL_CAPTURED, "EE9999", "Graph %u is being captured.", group->graph->id);
    else if (on && group->graph->context != on->context)
        code = sim_finding("foreign-context", ACL_ERROR_RT_MODEL_CONTEXT, "Graph %u belongs to another context than stream %d", group->graph->id, on->id);
    if (on && !code)
        on->update = group;
    sim_unlock();
    SIM_RETURN(code);
}

/* A replay that was queued before may still look at what the update replaces. */
static int check_replays(const sim_graph *graph, const sim_stream *on)
{
    if (graph->waits_outside)
        return 0;
    for (uint32_t c = 0; c < SIM_COMPONENTS; c++)
        if (graph->replays.at[c] > on->clock.at[c] && graph->replays.at[c] > sim.host_clock.at[c])
            return sim_finding("update-during-replay", ACL_ERROR_RT_MODEL_UPDATE_FAILED, "Stream %d updates graph %u, a replay of which on stream %u it does not wait for",
                               on->id, graph->id, sim.component_streams[c]);
    return 0;
}

static int end_update(sim_stream *on)
{
    sim_task_group *group = on->update;
    sim_graph *graph = group->graph;
    int code = 0;
    /* After a launch that failed a program cannot do better than end the update, so this is no finding. */
    if (on->update_count < group->count)
        code = sim_fail(ACL_ERROR_RT_MODEL_UPDATE_FAILED, "EE9999", "Task group %u of graph %u has %zu tasks; the update ends after %zu.", group->id, graph->id,
                        group->count, on->update_count);
    if (!code && !aclsim_fast_mode)
        code = check_replays(graph, on);
    sim_task *task = code ? NULL : sim_task_new(SIM_NOTHING, "aclmdlRICaptureTaskUpdateEnd", sizeof(update));
    if (!code && !task)
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for an update.");
    if (code) {
        sim_update_abandon(on);
        return code;
    }
    *(update *)task->data = (update){group, on->updates, on->update_count};
    on->update = NULL;
    on->updates = NULL;
    on->update_count = 0;
    task->destroy = update_destroyed;
    task->finished = update_finished;
    group->pending++;
    graph->running++;
    code = sim_enqueue(on, task);
    if (!code) {
        group->component = on->component;
        group->epoch = on->clock.at[on->component];
    }
    return code;
}

SIM_EXPORT aclError aclmdlRICaptureTaskUpdateEnd(aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    if (!stream)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: stream is null. [FUNC:%s]", __func__));
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(stream, &code);
    if (on && !on->update)
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "Stream %d has no update that was begun.", on->id);
    else if (on)
        code = end_update(on);
    sim_unlock();
    SIM_RETURN(code);
}

/* ---- replays ---- */

static int not_waited(const sim_task_group *group, int code)
{
    return sim_finding("update-not-waited-for", code, "Graph %u is replayed, and nothing makes it wait for the update of its task group %u", group->graph->id, group->id);
}

int sim_updates_waited(const sim_graph *graph, const sim_stream *stream)
{
    if (graph->waits_outside)
        return 0;
    for (const sim_task_group *group = graph->groups; group; group = group->next)
        if (group->epoch > stream->clock.at[group->component] && group->epoch > sim.host_clock.at[group->component])
            return not_waited(group, ACL_ERROR_RT_MODEL_EXECUTE);
    return 0;
}

int sim_update_reached(const sim_task *task, const sim_clock *seen)
{
    const sim_task_group *group = task->group;
    bool open = group->pending && group->epoch > seen->at[group->component] && group->component != task->stream->component;
    return open ? not_waited(group, SIM_KERNEL_FAULT) : 0;
}
