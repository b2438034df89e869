/* Streams: queues of tasks, each with a thread of its own. */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "sim_core.h"

/* ---- tasks ---- */

static uint32_t this_thread(void)
{
    static __thread uint32_t number;
    if (!number)
        number = (uint32_t)syscall(SYS_gettid);
    return number;
}

sim_task *sim_task_new(sim_task_kind kind, const char *name, size_t data_bytes)
{
    sim_task *task = calloc(1, sizeof *task);
    if (!task)
        return NULL;
    task->kind = kind;
    task->name = name;
    task->thread = this_thread();
    if (data_bytes && !(task->data = calloc(1, data_bytes))) {
        free(task);
        return NULL;
    }
    return task;
}

void sim_task_free(sim_task *task)
{
    if (task->destroy)
        task->destroy(task);
    sim_collective_free(task);
    sim_access_free(&task->accesses);
    free(task->capture_clock);
    free(task->data);
    free(task);
}

/* Keeps a kernel until a time, or until an operator may take no longer; 0, or the failure of that. */
static int pause_until(sim_task *task, uint64_t until, uint64_t longest)
{
    int code = until > longest ? ACL_ERROR_RT_AICORE_TIMEOUT : 0;
    until = code ? longest : until;
    sim_lock();
    while (!task->stream->drop && !task->device->failed && sim_now() < until) {
        struct timespec at = {(time_t)(until / 1000000000u), (long)(until % 1000000000u)};
        pthread_cond_timedwait(&sim.changed, &sim.lock, &at);
    }
    sim_unlock();
    return code;
}

/* The same until stuck kernels are let go. */
static int hold(sim_task *task, uint64_t generation, uint64_t longest)
{
    int code = 0;
    sim_lock();
    while (!code && !task->stream->drop && !task->device->failed && sim_fault_still_stuck(generation)) {
        struct timespec at = {(time_t)(longest / 1000000000u), (long)(longest % 1000000000u)};
        if (longest == UINT64_MAX)
            pthread_cond_wait(&sim.changed, &sim.lock);
        else
            pthread_cond_timedwait(&sim.changed, &sim.lock, &at);
        code = sim_now() >= longest ? ACL_ERROR_RT_AICORE_TIMEOUT : 0;
    }
    sim_unlock();
    return code;
}

static bool dropped(const sim_task *task)
{
    sim_lock();
    bool drop = task->stream->drop;
    sim_unlock();
    return drop;
}

void sim_task_run(sim_task *task)
{
    int code = 0;
    sim_thread *thread = sim_self();
    thread->finding[0] = 0;
    task->faulted = false;
    if (task->kind == SIM_KERNEL) {
        uint64_t generation = sim_fault_stuck_generation();
        sim_kernel_fate fate = sim_fault_kernel_fate();
        uint64_t longest = fate.delay || fate.stuck ? sim_operator_end() : 0;
        if (longest && task->longest)
            longest = sim_now() + task->longest;
        if (fate.delay)
            code = pause_until(task, sim_now() + fate.delay * 1000u, longest);
        if (fate.stuck && !code)
            code = hold(task, generation, longest);
        code = code ? code : fate.fault;
    }
    if (!code && task->run && !dropped(task))
        code = task->run(task);
    if (code) {
        sim_lock();
        sim_device_fault(task->device, code, "%s failed on stream %d with %d. %s", task->name, task->stream->id, code, thread->finding);
        sim_collective_missed(task);
        sim_unlock();
        sim_tell_failure(task, code);
    }
}

/* Takes the first task off the queue; with the lock held. */
static void complete(sim_stream *stream)
{
    sim_task *task = stream->head;
    stream->head = task->next;
    if (!stream->head)
        stream->tail = NULL;
    stream->done = task->sequence;
    task->lost = stream->drop && !stream->device->failed;
    stream->lost += task->lost;
    stream->device->lost += task->lost;
    if (task->finished)
        task->finished(task);
    sim_task_free(task);
    pthread_cond_broadcast(&sim.changed);
}

static void *worker(void *argument)
{
    sim_stream *stream = argument;
    sim_lock();
    for (;;) {
        while (!stream->head && !stream->closing && !stream->ending)
            pthread_cond_wait(&stream->wake, &sim.lock);
        sim_task *task = stream->head;
        if (!task)
            break;
        while (task->ready && !stream->drop && !stream->device->failed && !task->ready(task))
            pthread_cond_wait(&sim.changed, &sim.lock);
        if (!stream->drop && !stream->device->failed) {
            sim_unlock();
            sim_task_run(task);
            sim_lock();
        }
        complete(stream);
    }
    sim_unlock();
    return NULL;
}

int sim_enqueue(sim_stream *stream, sim_task *task)
{
    if (!task)
        return sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a task.");
    task->stream = stream;
    task->device = stream->device;
    int code = sim_device_broken(stream->device, false);
    if (!code && stream->closing)
        code = sim_fail(ACL_ERROR_RT_INVALID_HANDLE, "EE9999", "Stream %d is being destroyed.", stream->id);
    if (!code && stream->capture)
        return sim_capture_add(stream, task);
    if (!code && stream->update)
        return sim_update_add(stream, task);
    if (!code && !aclsim_fast_mode) {
        sim_clock_join(&stream->clock, &sim.host_clock);
        sim_actor actor = {&stream->clock, stream->component, ++sim.tick[stream->component], task->name};
        stream->clock.at[stream->component] = actor.epoch;
        code = sim_shadow_check(&task->accesses, &actor);
    }
    bool inline_run = aclsim_fast_mode && !stream->head;
    if (!code && !inline_run && !stream->started) {
        if (pthread_create(&stream->thread, NULL, worker, stream))
            code = sim_fail(ACL_ERROR_RT_RESOURCE_ALLOC_FAIL, "EE9999", "No thread for stream %d.", stream->id);
        else
            stream->started = true;
    }
    if (code) {
        if (task->finished)
            task->finished(task);
        sim_task_free(task);
        return code;
    }
    task->sequence = ++stream->queued;
    if (stream->tail)
        stream->tail->next = task;
    else
        stream->head = task;
    stream->tail = task;
    if (inline_run) {
        sim_unlock();
        sim_task_run(task);
        sim_lock();
        complete(stream);
    } else {
        pthread_cond_signal(&stream->wake);
    }
    return 0;
}

/* ---- waits ---- */

bool sim_wait_until(bool (*done)(void *argument), void *argument, int64_t milliseconds)
{
    uint64_t until = milliseconds < 0 ? 0 : sim_now() + (uint64_t)milliseconds * 1000000u;
    struct timespec at = {(time_t)(until / 1000000000u), (long)(until % 1000000000u)};
    while (!done(argument)) {
        if (milliseconds < 0)
            pthread_cond_wait(&sim.changed, &sim.lock);
        else if (pthread_cond_timedwait(&sim.changed, &sim.lock, &at) == ETIMEDOUT)
            return done(argument);
    }
    return true;
}

struct stream_target {
    sim_stream *stream;
    uint64_t sequence;
};

static bool stream_reached(void *argument)
{
    struct stream_target *target = argument;
    return target->stream->done >= target->sequence;
}

static int aborted(const char *what, int number)
{
    return sim_fail(ACL_ERROR_RT_STREAM_ABORT, "EE9999", "Inner Error! Work of %s %d was thrown away while it was waited for.", what, number);
}

int sim_stream_wait(sim_stream *stream, int64_t milliseconds)
{
    struct stream_target target = {stream, stream->queued};
    uint64_t lost = stream->lost;
    int id = stream->id;
    sim_clock clock = stream->clock;
    sim_clock_holder holder;
    sim_device *device = stream->device;
    stream->waiters++;
    sim_clock_watch(&holder, &clock);
    bool reached = sim_wait_until(stream_reached, &target, milliseconds);
    sim_clock_unwatch(&holder);
    lost = stream->lost - lost;
    stream->waiters--;
    if (stream->closing)
        pthread_cond_broadcast(&sim.changed);
    int code = sim_device_broken(device, true);
    if (!reached && !code)
        return sim_fail(ACL_ERROR_RT_STREAM_SYNC_TIMEOUT, "EE9999", "Inner Error! Synchronize stream timeout: stream %d was not done within %" PRId64 " ms.",
                        id, milliseconds);
    if (lost && !code)
        return aborted("stream", id);
    if (reached)
        sim_clock_join(&sim.host_clock, &clock);
    return code;
}

static bool device_idle(void *argument)
{
    sim_device *device = argument;
    for (sim_stream *stream = device->streams; stream; stream = stream->next)
        if (stream->done < stream->queued)
            return false;
    return true;
}

int sim_device_wait(sim_device *device, int64_t milliseconds)
{
    uint64_t lost = device->lost;
    bool reached = sim_wait_until(device_idle, device, milliseconds);
    int code = sim_device_broken(device, true);
    if (!reached && !code)
        return sim_fail(ACL_ERROR_RT_STREAM_SYNC_TIMEOUT, "EE9999", "Inner Error! Synchronize device timeout: device %d was not done within %" PRId64 " ms.",
                        device->index, milliseconds);
    if (lost != device->lost && !code)
        return aborted("device", device->index);
    for (sim_stream *stream = device->streams; reached && stream; stream = stream->next)
        sim_clock_join(&sim.host_clock, &stream->clock);
    return code;
}

/* ---- making and ending ---- */

void sim_stream_forget_order(sim_stream *stream)
{
    uint32_t own = stream->component, *seen = &sim.host_clock.at[own];
    if (*seen < stream->clock.at[own])
        *seen = stream->clock.at[own];
    stream->clock = sim.host_clock;
}

static bool component_used[SIM_COMPONENTS];

/* The last component is shared by all streams that find no other free: races
 * among those can be missed, none is made up. */
static uint32_t take_component(void)
{
    for (uint32_t c = SIM_HOST + 1; c < SIM_COMPONENTS - 1; c++) {
        if (!component_used[c]) {
            component_used[c] = true;
            return c;
        }
    }
    return SIM_COMPONENTS - 1;
}

sim_stream *sim_stream_new(sim_context *context)
{
    sim_device *device = context->device;
    sim_stream *stream = calloc(1, sizeof *stream);
    if (!stream)
        return NULL;
    stream->handle = sim_handle_new(ACLSIM_STREAM, stream);
    if (!stream->handle) {
        free(stream);
        return NULL;
    }
    stream->context = context;
    stream->device = device;
    stream->id = ++sim.next_stream_id;
    stream->component = take_component();
    sim.component_streams[stream->component] = (uint32_t)stream->id;
    stream->clock = sim.host_clock;
    stream->clock.at[stream->component] = sim.tick[stream->component];
    pthread_cond_init(&stream->wake, NULL);
    stream->next = device->streams;
    device->streams = stream;
    device->stream_count++;
    return stream;
}

static bool nobody_waits(void *argument)
{
    return ((sim_stream *)argument)->waiters == 0;
}

void sim_stream_free(sim_stream *stream, bool drop_work)
{
    sim_device *device = stream->device;
    uint64_t lost = stream->lost;
    if (stream->capture)
        sim_capture_abandon(stream);
    if (stream->update)
        sim_update_abandon(stream);
    stream->closing = true;
    stream->drop = stream->drop || drop_work;
    sim_handle_drop(stream->handle);
    pthread_cond_broadcast(&stream->wake);
    pthread_cond_broadcast(&sim.changed);
    if (stream->started) {
        sim_unlock();
        pthread_join(stream->thread, NULL);
        sim_lock();
    }
    /* In a forked child nobody ever ran what its parent had queued. */
    while (stream->head)
        complete(stream);
    sim_wait_until(nobody_waits, stream, -1);
    if (lost == stream->lost)
        sim_clock_join(&sim.host_clock, &stream->clock);
    else
        sim_stream_forget_order(stream);
    for (sim_stream **link = &device->streams; *link; link = &(*link)->next) {
        if (*link == stream) {
            *link = stream->next;
            break;
        }
    }
    device->stream_count--;
    if (stream->component < SIM_COMPONENTS - 1)
        component_used[stream->component] = false;
    if (stream->is_default)
        stream->context->default_stream = NULL;
    pthread_cond_destroy(&stream->wake);
    free(stream);
}

sim_stream *sim_stream_of(aclrtStream handle, int *code)
{
    if (!sim_current_device(code))
        return NULL;
    sim_context *context = sim_current();
    if (!handle) {
        if (!context->default_stream) {
            context->default_stream = sim_stream_new(context);
            if (context->default_stream)
                context->default_stream->is_default = true;
            else
                *code = sim_fail(ACL_ERROR_RT_NO_STREAM_RESOURCE, "EE9999", "No stream is left on device %d.", context->device->index);
        }
        return context->default_stream;
    }
    sim_stream *stream = sim_handle_get(handle, ACLSIM_STREAM);
    if (!stream) {
        *code = ACL_ERROR_RT_INVALID_HANDLE;
        return NULL;
    }
    if (stream->context != context) {
        sim_finding("foreign-context", ACL_ERROR_RT_STREAM_CONTEXT, "Stream %d of device %d is used under another context (of device %d)",
                    stream->id, stream->device->index, context->device->index);
        *code = ACL_ERROR_RT_STREAM_CONTEXT;
        return NULL;
    }
    return stream;
}

/* ---- what programs call ---- */

static int create(aclrtStream *out, uint32_t priority, uint32_t flags, const char *function)
{
    if (!out)
        return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: stream is null. [FUNC:%s]", function);
    if (flags & ~0x3fu)
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: flag 0x%x is not known. [FUNC:%s]", flags, function);
    sim_lock();
    int code = 0;
    sim_context *context = sim_current_device(&code) ? sim_current() : NULL;
    if (context)
        code = sim_device_broken(context->device, false);
    if (!code && context->device->stream_count >= (int)sim_device_stream_limit(context->device))
        code = sim_fail(ACL_ERROR_RT_NO_STREAM_RESOURCE, "EE9999", "No stream is left on device %d.", context->device->index);
    sim_stream *stream = code ? NULL : sim_stream_new(context);
    if (stream) {
        stream->priority = priority;
        stream->flags = flags;
        *out = stream->handle;
    } else if (!code) {
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a stream.");
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtCreateStream(aclrtStream *stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "");
    int code = create(stream, 0, 0, __func__);
    SIM_RETURN_OUT(code, "stream:p", (const void *)(code ? NULL : *stream));
}

SIM_EXPORT aclError aclrtCreateStreamWithConfig(aclrtStream *stream, uint32_t priority, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "priority:u flag:u", (uint64_t)priority, (uint64_t)flag);
    int code = create(stream, priority, flag, __func__);
    SIM_RETURN_OUT(code, "stream:p", (const void *)(code ? NULL : *stream));
}

static int destroy(aclrtStream handle, bool force, const char *function)
{
    if (!handle)
        return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: stream is null; the default stream cannot be destroyed. [FUNC:%s]",
                        function);
    int code = 0;
    sim_lock();
    sim_stream *stream = sim_stream_of(handle, &code);
    if (stream && stream->is_default)
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: the default stream cannot be destroyed. [FUNC:%s]", function);
    else if (stream && !force)
        code = sim_capture_spoil(stream, ACL_ERROR_RT_STREAM_CAPTURED, function);
    if (stream && !code)
        sim_stream_free(stream, force || stream->device->failed);
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtDestroyStream(aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    SIM_RETURN(destroy(stream, false, __func__));
}

SIM_EXPORT aclError aclrtDestroyStreamForce(aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    SIM_RETURN(destroy(stream, true, __func__));
}

static int synchronize(aclrtStream handle, int32_t timeout, const char *function)
{
    if (timeout < -1)
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: timeout %d is below -1. [FUNC:%s]", (int)timeout, function);
    int code = 0;
    sim_lock();
    sim_stream *stream = sim_stream_of(handle, &code);
    if (stream)
        code = sim_capture_spoil(stream, ACL_ERROR_RT_STREAM_CAPTURED, function);
    if (stream && !code)
        code = sim_stream_wait(stream, timeout);
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtSynchronizeStream(aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    SIM_RETURN(synchronize(stream, -1, __func__));
}

SIM_EXPORT aclError aclrtSynchronizeStreamWithTimeout(aclrtStream stream, int32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p timeout:i", (const void *)stream, (int64_t)timeout);
    SIM_RETURN(synchronize(stream, timeout, __func__));
}

static int synchronize_device(int32_t timeout, const char *function)
{
    if (timeout < -1)
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: timeout %d is below -1. [FUNC:%s]", (int)timeout, function);
    sim_lock();
    int code = 0;
    sim_device *device = sim_current_device(&code);
    if (device)
        code = sim_capture_blocks_device(device, function);
    if (!code)
        code = sim_device_wait(device, timeout);
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtSynchronizeDevice(void)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "");
    SIM_RETURN(synchronize_device(-1, __func__));
}

SIM_EXPORT aclError aclrtSynchronizeDeviceWithTimeout(int32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "timeout:i", (int64_t)timeout);
    SIM_RETURN(synchronize_device(timeout, __func__));
}

SIM_EXPORT aclError aclrtStreamQuery(aclrtStream stream, aclrtStreamStatus *status)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    if (!status)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: status is null. [FUNC:aclrtStreamQuery]"));
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found)
        code = sim_capture_spoil(found, ACL_ERROR_RT_STREAM_CAPTURED, "aclrtStreamQuery");
    if (found && !code)
        code = sim_device_broken(found->device, true);
    if (found && !code) {
        bool idle = found->done >= found->queued;
        *status = idle ? ACL_STREAM_STATUS_COMPLETE : ACL_STREAM_STATUS_NOT_READY;
        if (idle)
            sim_clock_join(&sim.host_clock, &found->clock);
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "status:i", (int64_t)(code ? -1 : (int64_t)*status));
}

SIM_EXPORT aclError aclrtStreamGetId(aclrtStream stream, int32_t *streamId)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p", (const void *)stream);
    if (!streamId)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: streamId is null. [FUNC:aclrtStreamGetId]"));
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found)
        *streamId = found->id;
    sim_unlock();
    SIM_RETURN_OUT(code, "streamId:i", (int64_t)(code ? -1 : *streamId));
}

SIM_EXPORT aclError aclrtSetStreamFailureMode(aclrtStream stream, uint64_t mode)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p mode:u", (const void *)stream, mode);
    if (mode > ACL_STOP_ON_FAILURE)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: failure mode %" PRIu64 " is not known.", mode));
    int code = 0;
    sim_lock();
    sim_stream *found = sim_stream_of(stream, &code);
    if (found) {
        int arch = found->device->product.arch;
        if (found->is_default && (arch == 2002 || arch == 3002 || arch == 1001))
            code = sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The default stream of %s takes no failure mode.", found->device->product.soc);
        else
            found->failure_mode = mode;
    }
    sim_unlock();
    SIM_RETURN(code);
}
