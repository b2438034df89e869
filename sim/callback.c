/*
 * Host functions in a stream. The newer way runs them on one thread of the runtime, while the stream waits;
 * the older one hands them to a thread of the program that asks for reports.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>

#include "sim_core.h"

/* A call that waits for its thread, or is done. */
typedef struct report {
    aclrtHostFunc function;
    void *argument;
    uint64_t thread;
    bool blocks; /* the stream waits for it */
    bool done;
    int references;
    struct report *next;
} report;

static report *reports; /* in the order they came */

static void release(report *made)
{
    if (--made->references == 0)
        free(made);
}

/* Calls that no thread of the program came for. */
void sim_callback_reset(void)
{
    while (reports) {
        report *made = reports;
        reports = made->next;
        release(made);
    }
}

/* ---- on a thread of the runtime ---- */

typedef struct host_call {
    aclrtHostFunc function;
    void *argument;
    struct host_call *next;
    bool begun, done;
} host_call;

/* With sim.lock held. */
static struct {
    host_call *first;
    pthread_t thread;
    bool started, ending;
} host;

static void *serve(void *unused)
{
    (void)unused;
    sim_lock();
    for (;;) {
        while (!host.first && !host.ending)
            pthread_cond_wait(&sim.changed, &sim.lock);
        host_call *call = host.first;
        if (!call)
            break;
        host.first = call->next;
        call->begun = true;
        sim_unlock();
        sim_thread *self = sim_self();
        self->in_host_function = true;
        call->function(call->argument);
        self->in_host_function = false;
        sim_lock();
        call->done = true;
        pthread_cond_broadcast(&sim.changed);
    }
    sim_unlock();
    return NULL;
}

static int call_run(sim_task *task)
{
    host_call *call = task->data;
    int code = 0;
    sim_lock();
    call->begun = call->done = false;
    call->next = NULL;
    if (!host.started && pthread_create(&host.thread, NULL, serve, NULL))
        code = ACL_ERROR_RT_RESOURCE_ALLOC_FAIL;
    else
        host.started = true;
    host_call **link = &host.first;
    while (*link)
        link = &(*link)->next;
    if (!code) {
        *link = call;
        pthread_cond_broadcast(&sim.changed);
    }
    while (!code && !call->done && (call->begun || (!task->stream->drop && !task->device->failed)))
        pthread_cond_wait(&sim.changed, &sim.lock);
    /* What is thrown away before it began is not called any more. */
    for (link = &host.first; !code && !call->begun && *link; link = &(*link)->next) {
        if (*link == call) {
            *link = call->next;
            break;
        }
    }
    sim_unlock();
    return code;
}

void sim_callback_end(void)
{
    bool started = host.started;
    host.ending = true;
    host.started = false;
    pthread_cond_broadcast(&sim.changed);
    if (started) {
        sim_unlock();
        pthread_join(host.thread, NULL);
        sim_lock();
    }
    host.ending = false;
}

void sim_callback_forked(void)
{
    host.first = NULL;
    host.started = host.ending = false;
}

SIM_EXPORT aclError aclrtLaunchHostFunc(aclrtStream stream, aclrtHostFunc fn, void *args)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p fn:P args:p", (const void *)stream, (const void *)(uintptr_t)fn, (const void *)args);
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(stream, &code);
    sim_task *task = on ? sim_task_new(SIM_HOST_CALL, "aclrtLaunchHostFunc", sizeof(host_call)) : NULL;
    if (task) {
        *(host_call *)task->data = (host_call){.function = fn, .argument = args};
        task->run = call_run;
    }
    if (on)
        code = sim_enqueue(on, task);
    sim_unlock();
    SIM_RETURN(code);
}

/* ---- on a thread of the program ---- */

SIM_EXPORT aclError aclrtSubscribeReport(uint64_t threadId, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "threadId:u stream:p", threadId, (const void *)stream);
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(stream, &code);
    if (on && on->subscribed)
        code = sim_fail(ACL_ERROR_RT_STREAM_SUBSCRIBE, "EE9999", "Stream %d has a callback thread already. [FUNC:%s]", on->id, __func__);
    else if (on)
        on->subscribed = threadId;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtUnSubscribeReport(uint64_t threadId, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "threadId:u stream:p", threadId, (const void *)stream);
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(stream, &code);
    if (on && (!on->subscribed || on->subscribed != threadId))
        code = sim_fail(ACL_ERROR_RT_STREAM_SUBSCRIBE, "EE9999", "Stream %d has no such callback thread. [FUNC:%s]", on->id, __func__);
    else if (on)
        on->subscribed = 0;
    sim_unlock();
    SIM_RETURN(code);
}

static int report_run(sim_task *task)
{
    report *made = *(report **)task->data;
    sim_lock();
    report **end = &reports;
    while (*end)
        end = &(*end)->next;
    made->references++;
    made->next = NULL;
    made->done = false;
    *end = made;
    pthread_cond_broadcast(&sim.changed);
    while (made->blocks && !made->done && !task->stream->drop && !task->device->failed)
        pthread_cond_wait(&sim.changed, &sim.lock);
    sim_unlock();
    return 0;
}

static void report_destroy(sim_task *task)
{
    release(*(report **)task->data);
}

SIM_EXPORT aclError aclrtLaunchCallback(aclrtHostFunc fn, void *userData, aclrtCallbackBlockType blockType, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "fn:P userData:p blockType:u stream:p", (const void *)(uintptr_t)fn, (const void *)userData, (uint64_t)blockType,
              (const void *)stream);
    if (blockType > 1)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: blockType is %u. [FUNC:%s]", blockType, __func__));
    int code = 0;
    sim_lock();
    sim_stream *on = sim_stream_of(stream, &code);
    if (on && !on->subscribed)
        code = sim_fail(ACL_ERROR_RT_STREAM_NO_CB_REG, "EE9999", "Stream %d has no callback thread: aclrtSubscribeReport names one. [FUNC:%s]", on->id, __func__);
    report *made = on && !code ? calloc(1, sizeof *made) : NULL;
    if (made) {
        sim_task *task = sim_task_new(SIM_HOST_CALL, "aclrtLaunchCallback", sizeof made);
        *made = (report){.function = fn, .argument = userData, .thread = on->subscribed, .blocks = blockType == 1, .references = 1};
        if (task) {
            *(report **)task->data = made;
            task->run = report_run;
            task->destroy = report_destroy;
        } else {
            free(made);
        }
        code = sim_enqueue(on, task);
    } else if (!code) {
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory. [FUNC:%s]", __func__);
    }
    sim_unlock();
    SIM_RETURN(code);
}

static bool serves_a_stream(uint64_t thread)
{
    for (int i = 0; i < SIM_MAX_DEVICES; i++)
        for (sim_stream *stream = sim.devices[i].streams; stream; stream = stream->next)
            if (stream->subscribed == thread)
                return true;
    return false;
}

/* The first report for this thread, taken off the list, or NULL. */
static report *take(uint64_t thread)
{
    for (report **link = &reports; *link; link = &(*link)->next) {
        report *found = *link;
        if (found->thread == thread) {
            *link = found->next;
            return found;
        }
    }
    return NULL;
}

static bool has_report(void *argument)
{
    for (report *made = reports; made; made = made->next)
        if (made->thread == *(uint64_t *)argument)
            return true;
    return false;
}

SIM_EXPORT aclError aclrtProcessReport(int32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_INIT, "timeout:i", (int64_t)timeout);
    uint64_t self = (uint64_t)pthread_self();
    if (timeout == 0 || timeout < -1)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: timeout is %d. [FUNC:%s]", (int)timeout, __func__));
    int code = 0;
    sim_lock();
    if (!serves_a_stream(self))
        code = sim_fail(ACL_ERROR_RT_THREAD_SUBSCRIBE, "EE9999", "This thread serves no stream. [FUNC:%s]", __func__);
    else if (!sim_wait_until(has_report, &self, timeout))
        code = ACL_ERROR_RT_REPORT_TIMEOUT;
    report *made = code ? NULL : take(self);
    sim_unlock();
    if (made) {
        made->function(made->argument);
        sim_lock();
        made->done = true;
        release(made);
        pthread_cond_broadcast(&sim.changed);
        sim_unlock();
    }
    SIM_RETURN(code);
}
