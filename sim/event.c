/* Events. Each recording makes a new mark; waits hold the mark they were made for. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "sim_core.h"

typedef struct sim_event {
    sim_device *device;
    uint32_t id, flags;
    bool reusable; /* made by aclrtCreateEventExWithFlag */
    sim_record *record; /* the latest mark, NULL before any */
} sim_event;

sim_record *sim_record_keep(sim_record *record)
{
    record->references++;
    return record;
}

void sim_record_release(sim_record *record)
{
    if (record && --record->references == 0) {
        sim_clock_unwatch(&record->holder);
        free(record);
    }
}

void sim_event_free(void *event)
{
    sim_record_release(((sim_event *)event)->record);
    free(event);
}

static uint32_t next_id;

static int create(aclrtEvent *out, uint32_t flags, bool reusable, const char *function)
{
    if (!out)
        return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: event is null. [FUNC:%s]", function);
    if (!flags || flags & ~0x7fu)
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: event flag 0x%x is not known. [FUNC:%s]", flags, function);
    sim_lock();
    int code = 0;
    sim_device *device = sim_current_device(&code);
    if (device)
        code = sim_device_broken(device, false);
    bool scarce = !reusable && (flags & ACL_EVENT_SYNC);
    if (!code && scarce && device->event_count >= (int)sim_device_event_limit(device))
        code = sim_fail(ACL_ERROR_RT_NO_EVENT_RESOURCE, "EE9999", "No event is left on device %d.", device->index);
    sim_event *event = code ? NULL : calloc(1, sizeof *event);
    void *handle = event ? sim_handle_new(ACLSIM_EVENT, event) : NULL;
    if (handle) {
        event->device = device;
        event->id = ++next_id;
        event->flags = flags;
        event->reusable = reusable;
        device->event_count += scarce;
        *out = handle;
    } else if (!code) {
        free(event);
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for an event.");
    }
    sim_unlock();
    return code;
}

/* Can be waited for and timed. */
SIM_EXPORT aclError aclrtCreateEvent(aclrtEvent *event)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:N", (const void *)event);
    int code = create(event, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE, false, __func__);
    SIM_RETURN_OUT(code, "event:p", (const void *)(code ? NULL : *event));
}

SIM_EXPORT aclError aclrtCreateEventWithFlag(aclrtEvent *event, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "flag:u", (uint64_t)flag);
    int code = create(event, flag, false, __func__);
    SIM_RETURN_OUT(code, "event:p", (const void *)(code ? NULL : *event));
}

SIM_EXPORT aclError aclrtCreateEventExWithFlag(aclrtEvent *event, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "flag:u", (uint64_t)flag);
    int code = create(event, flag, true, __func__);
    SIM_RETURN_OUT(code, "event:p", (const void *)(code ? NULL : *event));
}

SIM_EXPORT aclError aclrtDestroyEvent(aclrtEvent event)
{
    SIM_ENTER(SIM_NEEDS_INIT, "event:P", (const void *)event);
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    if (found) {
        sim_handle_drop(event);
        if (!found->reusable && (found->flags & ACL_EVENT_SYNC) && found->device->event_count > 0)
            found->device->event_count--;
        sim_event_free(found);
    } else {
        code = ACL_ERROR_RT_INVALID_HANDLE;
    }
    sim_unlock();
    SIM_RETURN(code);
}

/* ---- marks in streams ---- */

static void record_finished(sim_task *task)
{
    sim_record *record = *(sim_record **)task->data;
    record->done = !task->lost;
    record->lost = task->lost;
    record->nanoseconds = sim_now();
}

static void mark_destroyed(sim_task *task)
{
    sim_record_release(*(sim_record **)task->data);
}

static bool record_reached(sim_task *task)
{
    return (*(sim_record **)task->data)->done;
}

static void wait_finished(sim_task *task)
{
    (*(sim_record **)task->data)->waits--;
}

static sim_task *mark_task(sim_task_kind kind, const char *name, sim_record *record)
{
    sim_task *task = sim_task_new(kind, name, sizeof record);
    if (task) {
        *(sim_record **)task->data = sim_record_keep(record);
        task->destroy = mark_destroyed;
    }
    return task;
}

static int record_event(aclrtEvent event, aclrtStream stream)
{
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    sim_stream *on = found ? sim_stream_of(stream, &code) : NULL;
    if (!found)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    sim_record *record = on ? calloc(1, sizeof *record) : NULL;
    if (on && !record)
        code = sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for an event.");
    if (record) {
        record->references = 1;
        sim_clock_watch(&record->holder, &record->clock);
        record->capture = on->capture ? on->capture->id : 0;
        sim_task *task = mark_task(SIM_RECORD, "aclrtRecordEvent", record);
        if (task)
            task->finished = record_finished;
        code = sim_enqueue(on, task);
        if (code) {
            sim_record_release(record);
        } else {
            record->clock = on->clock;
            record->capture_clock = on->capture_clock;
            sim_record_release(found->record);
            found->record = record;
        }
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtRecordEvent(aclrtEvent event, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P stream:p", (const void *)event, (const void *)stream);
    SIM_RETURN(record_event(event, stream));
}

/* ---- external events: a graph waits for them and resets them while it runs ---- */

typedef struct external {
    aclrtEvent event;
    sim_graph *graph;
} external;

static int external_wait(sim_task *task)
{
    const external *wait = task->data;
    sim_lock();
    const sim_event *event;
    while ((event = sim_handle_peek(wait->event, ACLSIM_EVENT)) && !(event->record && event->record->done) && !task->stream->drop && !task->device->failed)
        pthread_cond_wait(&sim.changed, &sim.lock);
    if (event && event->record)
        sim_clock_join(&wait->graph->outside, &event->record->clock);
    sim_unlock();
    return 0;
}

static int external_reset(sim_task *task)
{
    const external *reset = task->data;
    sim_lock();
    sim_event *event = sim_handle_peek(reset->event, ACLSIM_EVENT);
    if (event) {
        sim_record_release(event->record);
        event->record = NULL;
    }
    sim_unlock();
    return 0;
}

static sim_task *external_task(const char *name, aclrtEvent event, sim_graph *graph, int (*run)(sim_task *task))
{
    sim_task *task = sim_task_new(SIM_NOTHING, name, sizeof(external));
    if (task) {
        *(external *)task->data = (external){event, graph};
        task->run = run;
    }
    return task;
}

static int wait_event(aclrtStream stream, aclrtEvent event)
{
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    sim_stream *on = found ? sim_stream_of(stream, &code) : NULL;
    if (!found)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    if (on && found->flags & ACL_EVENT_EXTERNAL && on->capture) {
        on->capture->waits_outside = true;
        code = sim_enqueue(on, external_task("aclrtStreamWaitEvent", event, on->capture, external_wait));
        sim_unlock();
        return code;
    }
    if (on && !found->reusable && !(found->flags & (ACL_EVENT_SYNC | ACL_EVENT_EXTERNAL))) {
        sim_finding("event-without-sync", ACL_ERROR_RT_PARAM_INVALID, "aclrtStreamWaitEvent for an event made without ACL_EVENT_SYNC");
        code = ACL_ERROR_RT_PARAM_INVALID;
    }
    sim_record *record = on && !code ? found->record : NULL;
    if (on && !code && on->capture && (!record || record->capture != on->capture->id)) {
        code = sim_capture_spoil(on, ACL_ERROR_RT_CAPTURE_DEPENDENCY, "aclrtStreamWaitEvent for an event that was not recorded in the capture");
    } else if (on && !code && !record) {
        /* A reusable event that nobody recorded counts as complete. */
        if (!found->reusable)
            code = sim_finding("event-not-recorded", ACL_ERROR_RT_PARAM_INVALID, "Stream %d waits for an event that was never recorded: the wait orders nothing",
                               on->id);
    } else if (record && record->capture && sim_capture_under_way(record->capture)) {
        code = sim_capture_join(on, record);
    } else if (record) {
        sim_task *task = mark_task(SIM_WAIT, "aclrtStreamWaitEvent", record);
        if (task) {
            task->ready = record_reached;
            task->finished = wait_finished;
            record->waits++;
        }
        sim_record_keep(record);
        code = sim_enqueue(on, task);
        if (!code)
            sim_clock_join(&on->clock, &record->clock);
        sim_record_release(record);
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtStreamWaitEvent(aclrtStream stream, aclrtEvent event)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p event:P", (const void *)stream, (const void *)event);
    SIM_RETURN(wait_event(stream, event));
}

/* Flags that let a captured wait look outside its graph: not offered here. */
static int ordinary(uint32_t flag, const char *function)
{
    if (!flag)
        return 0;
    if (flag > 1)
        return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: flag %u is not known. [FUNC:%s]", flag, function);
    return sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas has no external events in graphs. [FUNC:%s]", function);
}

SIM_EXPORT aclError aclrtRecordEventWithFlag(aclrtEvent event, aclrtStream stream, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P stream:p flag:u", (const void *)event, (const void *)stream, (uint64_t)flag);
    int code = ordinary(flag, __func__);
    SIM_RETURN(code ? code : record_event(event, stream));
}

/* A stream's wait has no end of its own here: what it waits for is queued work, which ends or fails. */
SIM_EXPORT aclError aclrtStreamWaitEventWithTimeout(aclrtStream stream, aclrtEvent event, int32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p event:P timeout:i", (const void *)stream, (const void *)event, (int64_t)timeout);
    if (timeout < 0)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: timeout is %d. [FUNC:%s]", (int)timeout, __func__));
    SIM_RETURN(wait_event(stream, event));
}

SIM_EXPORT aclError aclrtStreamWaitEventWithFlag(aclrtStream stream, aclrtEvent event, uint32_t timeout, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p event:P timeout:u flag:u", (const void *)stream, (const void *)event, (uint64_t)timeout, (uint64_t)flag);
    int code = ordinary(flag, __func__);
    SIM_RETURN(code ? code : wait_event(stream, event));
}

SIM_EXPORT aclError aclrtGetEventId(aclrtEvent event, uint32_t *eventId)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P eventId:N", (const void *)event, (const void *)eventId);
    sim_lock();
    const sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    if (found)
        *eventId = found->id;
    sim_unlock();
    SIM_RETURN(found ? 0 : ACL_ERROR_RT_INVALID_HANDLE);
}

SIM_EXPORT aclError aclrtGetEventAvailNum(uint32_t *eventCount)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "eventCount:N", (const void *)eventCount);
    int code = 0;
    sim_lock();
    const sim_device *device = sim_current_device(&code);
    if (device)
        *eventCount = sim_device_event_limit(device) - (uint32_t)device->event_count;
    sim_unlock();
    SIM_RETURN(code);
}

static bool plain_only(const sim_event *event, const char *function)
{
    if (!event->reusable)
        return true;
    sim_finding("wrong-event-kind", ACL_ERROR_RT_PARAM_INVALID, "%s does not take an event of aclrtCreateEventExWithFlag", function);
    return false;
}

SIM_EXPORT aclError aclrtResetEvent(aclrtEvent event, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P stream:p", (const void *)event, (const void *)stream);
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    sim_stream *on = found ? sim_stream_of(stream, &code) : NULL;
    if (!found)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (on && !plain_only(found, "aclrtResetEvent"))
        code = ACL_ERROR_RT_PARAM_INVALID;
    bool outside = on && on->capture && found->flags & ACL_EVENT_EXTERNAL;
    if (on && !code)
        code = sim_enqueue(on, outside ? external_task("aclrtResetEvent", event, on->capture, external_reset) : sim_task_new(SIM_NOTHING, "aclrtResetEvent", 0));
    if (on && !code && !outside) {
        sim_record_release(found->record);
        found->record = NULL;
    }
    sim_unlock();
    SIM_RETURN(code);
}

/* ---- questions and waits of the host ---- */

/* The latest mark, NULL with code 0 when there is none; a mark inside a capture
 * that goes on is refused and spoils it. */
static sim_record *mark_of(sim_event *event, int *code, const char *function)
{
    sim_record *record = event->record;
    if (!record || !record->capture)
        return record;
    sim_graph *graph = sim_capture_under_way(record->capture);
    if (graph) {
        graph->spoiled = true;
        *code = sim_fail(ACL_ERROR_RT_EVENT_CAPTURED, "EE9999", "The event was recorded in a capture that goes on; the capture is spoiled. [FUNC:%s]", function);
    }
    return NULL;
}

SIM_EXPORT aclError aclrtQueryEventStatus(aclrtEvent event, aclrtEventRecordedStatus *status)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P status:N", (const void *)event, (const void *)status);
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    if (!found || !status) {
        code = found ? sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: status is null.") : ACL_ERROR_RT_INVALID_HANDLE;
    } else {
        sim_record *record = mark_of(found, &code, "aclrtQueryEventStatus");
        if (!code)
            code = sim_device_broken(found->device, true);
        if (!code) {
            bool complete = record ? record->done : found->reusable;
            *status = complete ? ACL_EVENT_RECORDED_STATUS_COMPLETE : ACL_EVENT_RECORDED_STATUS_NOT_READY;
            if (record && record->done)
                sim_clock_join(&sim.host_clock, &record->clock);
        }
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "status:i", (int64_t)(code ? -1 : (int64_t)*status));
}

/* The older question: 0 is complete, 1 is not. */
SIM_EXPORT aclError aclrtQueryEvent(aclrtEvent event, aclrtEventStatus *status)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P status:N", (const void *)event, (const void *)status);
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    sim_record *record = found ? mark_of(found, &code, "aclrtQueryEvent") : NULL;
    if (!found)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (!code && !plain_only(found, "aclrtQueryEvent"))
        code = ACL_ERROR_RT_PARAM_INVALID;
    if (found && !code)
        code = sim_device_broken(found->device, true);
    if (found && !code) {
        *status = !(record && record->done);
        if (record && record->done)
            sim_clock_join(&sim.host_clock, &record->clock);
    }
    sim_unlock();
    SIM_RETURN(code);
}

/* Microseconds on the device's clock. */
SIM_EXPORT aclError aclrtEventGetTimestamp(aclrtEvent event, uint64_t *timestamp)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P timestamp:N", (const void *)event, (const void *)timestamp);
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    sim_record *record = found ? mark_of(found, &code, "aclrtEventGetTimestamp") : NULL;
    if (!found)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (!code && (!record || !(found->flags & ACL_EVENT_TIME_LINE)))
        code = sim_fail(ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID, "EE9999", "The event has no time stamp: it was not recorded, or made without ACL_EVENT_TIME_LINE.");
    else if (!code && !record->done)
        code = sim_fail(ACL_ERROR_RT_EVENT_NOT_COMPLETE, "EE9999", "The event is not complete yet.");
    if (found && !code)
        *timestamp = record->nanoseconds / 1000;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtQueryEventWaitStatus(aclrtEvent event, aclrtEventWaitStatus *status)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P status:N", (const void *)event, (const void *)status);
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    if (!found || !status) {
        code = found ? sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: status is null.") : ACL_ERROR_RT_INVALID_HANDLE;
    } else if (!plain_only(found, "aclrtQueryEventWaitStatus")) {
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else {
        sim_record *record = mark_of(found, &code, "aclrtQueryEventWaitStatus");
        if (!code)
            *status = record && record->waits ? ACL_EVENT_WAIT_STATUS_NOT_READY : ACL_EVENT_WAIT_STATUS_COMPLETE;
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "status:i", (int64_t)(code ? -1 : (int64_t)*status));
}

static bool mark_settled(void *argument)
{
    const sim_record *record = argument;
    return record->done || record->lost;
}

static int synchronize(aclrtEvent event, int32_t timeout, const char *function)
{
    if (timeout < -1)
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: timeout %d is below -1. [FUNC:%s]", (int)timeout, function);
    int code = 0;
    sim_lock();
    sim_event *found = sim_handle_get(event, ACLSIM_EVENT);
    sim_record *record = found ? mark_of(found, &code, function) : NULL;
    if (!found)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    if (found && !code && !record && !found->reusable)
        code = sim_finding("event-not-recorded", ACL_ERROR_RT_PARAM_INVALID, "%s for an event that was never recorded", function);
    if (record && !code) {
        sim_device *device = found->device;
        sim_record_keep(record);
        bool reached = sim_wait_until(mark_settled, record, timeout);
        code = sim_device_broken(device, true);
        if (!reached && !code)
            code = sim_fail(ACL_ERROR_RT_EVENT_SYNC_TIMEOUT, "EE9999", "Inner Error! Synchronize event timeout: not reached within %d ms.", (int)timeout);
        if (record->lost && !code)
            code = sim_fail(ACL_ERROR_RT_STREAM_ABORT, "EE9999", "Inner Error! The record of the event was thrown away with the work of its stream. [FUNC:%s]", function);
        else if (reached)
            sim_clock_join(&sim.host_clock, &record->clock);
        sim_record_release(record);
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtSynchronizeEvent(aclrtEvent event)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P", (const void *)event);
    SIM_RETURN(synchronize(event, -1, __func__));
}

SIM_EXPORT aclError aclrtSynchronizeEventWithTimeout(aclrtEvent event, int32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "event:P timeout:i", (const void *)event, (int64_t)timeout);
    SIM_RETURN(synchronize(event, timeout, __func__));
}

SIM_EXPORT aclError aclrtEventElapsedTime(float *ms, aclrtEvent startEvent, aclrtEvent endEvent)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "ms:N startEvent:P endEvent:P", (const void *)ms, (const void *)startEvent, (const void *)endEvent);
    int code = 0;
    sim_lock();
    sim_event *start = sim_handle_get(startEvent, ACLSIM_EVENT);
    sim_event *end = sim_handle_get(endEvent, ACLSIM_EVENT);
    if (!start || !end) {
        code = ACL_ERROR_RT_INVALID_HANDLE;
    } else if (!ms) {
        code = sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: ms is null.");
    } else {
        sim_record *from = mark_of(start, &code, "aclrtEventElapsedTime");
        sim_record *to = code ? NULL : mark_of(end, &code, "aclrtEventElapsedTime");
        bool stamped = (start->flags & ACL_EVENT_TIME_LINE) && (end->flags & ACL_EVENT_TIME_LINE);
        if (code)
            ;
        else if (!stamped || !from || !to)
            code = sim_fail(ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID, "EE9999", "An event has no time stamp: it was not recorded, or made without ACL_EVENT_TIME_LINE.");
        else if (!from->done || !to->done)
            code = sim_fail(ACL_ERROR_RT_EVENT_NOT_COMPLETE, "EE9999", "An event is not complete yet.");
        else if (to->nanoseconds < from->nanoseconds)
            code = sim_fail(ACL_ERROR_RT_EVENT_TIMESTAMP_REVERSAL, "EE9999", "The end event lies before the start event.");
        else
            *ms = (float)((double)(to->nanoseconds - from->nanoseconds) / 1e6);
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "ms:d", (double)(code ? 0 : *ms));
}
