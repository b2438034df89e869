/* Notifies: a mark that one stream sets and another waits for and takes back. */
#include <stdlib.h>

#include "sim_core.h"

typedef struct notify {
    uint32_t id;
    int set;    /* how often it was recorded and not yet waited for */
    int references;
    sim_clock clock; /* of the last recording */
    sim_clock_holder holder;
} notify;

static uint32_t next_id;

static void release(notify *object)
{
    if (--object->references == 0) {
        sim_clock_unwatch(&object->holder);
        free(object);
    }
}

void sim_notify_free(void *object)
{
    release(object);
}

SIM_EXPORT aclError aclrtCreateNotify(void **notifyHandle, uint64_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "notify:N flag:u", (const void *)notifyHandle, flag);
    notify *made = calloc(1, sizeof *made);
    void *handle = made ? sim_handle_new(ACLSIM_NOTIFY, made) : NULL;
    if (!handle) {
        free(made);
        SIM_RETURN(sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a notify."));
    }
    sim_lock();
    made->id = ++next_id;
    made->references = 1;
    sim_clock_watch(&made->holder, &made->clock);
    sim_unlock();
    *notifyHandle = handle;
    SIM_RETURN_OUT(0, "notify:p", (const void *)handle);
}

SIM_EXPORT aclError aclrtDestroyNotify(void *handle)
{
    SIM_ENTER(SIM_NEEDS_INIT, "notify:P", (const void *)handle);
    sim_lock();
    notify *found = sim_handle_get(handle, ACLSIM_NOTIFY);
    if (found) {
        sim_handle_drop(handle);
        release(found);
    }
    sim_unlock();
    SIM_RETURN(found ? 0 : ACL_ERROR_RT_INVALID_HANDLE);
}

SIM_EXPORT aclError aclrtGetNotifyId(void *handle, uint32_t *notifyId)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "notify:P notifyId:N", (const void *)handle, (const void *)notifyId);
    sim_lock();
    notify *found = sim_handle_get(handle, ACLSIM_NOTIFY);
    if (found)
        *notifyId = found->id;
    sim_unlock();
    SIM_RETURN(found ? 0 : ACL_ERROR_RT_INVALID_HANDLE);
}

static notify *of(sim_task *task)
{
    return *(notify **)task->data;
}

static void recorded(sim_task *task)
{
    of(task)->set += !task->lost;
}

static bool is_set(sim_task *task)
{
    return of(task)->set > 0;
}

static void taken(sim_task *task)
{
    if (of(task)->set > 0 && !task->lost)
        of(task)->set--;
}

static void forget(sim_task *task)
{
    release(of(task));
}

static int queue(void *handle, aclrtStream stream, bool record, const char *function)
{
    int code = 0;
    sim_lock();
    notify *found = sim_handle_get(handle, ACLSIM_NOTIFY);
    sim_stream *on = found ? sim_stream_of(stream, &code) : NULL;
    if (!found)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    sim_task *task = on ? sim_task_new(SIM_NOTHING, function, sizeof found) : NULL;
    if (task) {
        found->references++;
        *(notify **)task->data = found;
        task->destroy = forget;
        task->ready = record ? NULL : is_set;
        task->finished = record ? recorded : taken;
    }
    if (on)
        code = sim_enqueue(on, task);
    if (on && !code && record)
        found->clock = on->clock;
    else if (on && !code)
        sim_clock_join(&on->clock, &found->clock);
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtRecordNotify(void *handle, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "notify:P stream:p", (const void *)handle, (const void *)stream);
    SIM_RETURN(queue(handle, stream, true, __func__));
}

SIM_EXPORT aclError aclrtWaitAndResetNotify(void *handle, aclrtStream stream, uint32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "notify:P stream:p timeout:u", (const void *)handle, (const void *)stream, (uint64_t)timeout);
    SIM_RETURN(queue(handle, stream, false, __func__));
}
