/* Work that is thrown away, by aclrtStreamAbort or with its stream: who waits for it is told, and nobody takes it for done. */
#define _DEFAULT_SOURCE
#include <pthread.h>
#include <unistd.h>

#include "aclnnop/aclnn_zero.h"
#include "program.h"

enum { BYTES = 64 };

static aclrtContext context;

/* ---- a wait on a thread of its own ---- */

typedef enum wait_kind { STREAM, TIMED_STREAM, DEVICE, EVENT, COPY, WAIT_KINDS } wait_kind;

typedef struct waiting {
    wait_kind kind;
    aclrtStream on;
    aclrtEvent event;
    void *device;
    int result;
    pthread_t thread;
} waiting;

static void *run_wait(void *argument)
{
    waiting *self = argument;
    char got[BYTES];
    WORKS(aclrtSetCurrentContext(context));
    switch (self->kind) {
    case STREAM:
        self->result = aclrtSynchronizeStream(self->on);
        break;
    case TIMED_STREAM:
        self->result = aclrtSynchronizeStreamWithTimeout(self->on, 60000);
        break;
    case DEVICE:
        self->result = aclrtSynchronizeDevice();
        break;
    case EVENT:
        self->result = aclrtSynchronizeEvent(self->event);
        break;
    default:
        self->result = aclrtMemcpyAsync(got, BYTES, self->device, BYTES, ACL_MEMCPY_DEVICE_TO_HOST, self->on);
    }
    return NULL;
}

static const char *function_of(wait_kind kind)
{
    static const char *const names[] = {"aclrtSynchronizeStream", "aclrtSynchronizeStreamWithTimeout", "aclrtSynchronizeDevice", "aclrtSynchronizeEvent",
                                        "aclrtMemcpyAsync"};
    return names[kind];
}

static void begin_wait(waiting *self)
{
    uint64_t before = aclsim_calls(function_of(self->kind));
    EXPECT(pthread_create(&self->thread, NULL, run_wait, self) == 0);
    while (aclsim_calls(function_of(self->kind)) == before)
        usleep(1000);
    usleep(50000); /* from the count of the call to its wait */
}

static int end_wait(waiting *self)
{
    EXPECT(pthread_join(self->thread, NULL) == 0);
    return self->result;
}

/* ---- programs ---- */

static void *new_mark(void)
{
    void *mark = NULL;
    WORKS(aclrtCreateNotify(&mark, 0));
    return mark;
}

static aclrtEvent new_event(void)
{
    aclrtEvent event = NULL;
    WORKS(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC));
    return event;
}

static aclrtEventRecordedStatus status_of(aclrtEvent event)
{
    aclrtEventRecordedStatus status = ACL_EVENT_RECORDED_STATUS_NOT_READY;
    WORKS(aclrtQueryEventStatus(event, &status));
    return status;
}

/* A wait of each kind runs while its work is thrown away. */
static void waits_end(wait_kind kind, int with_stream)
{
    aclrtStream on = stream();
    void *mark = new_mark(), *memory = block(BYTES);
    aclrtEvent event = new_event();
    waiting wait = {.kind = kind, .on = on, .event = event, .device = memory};
    WORKS(aclrtWaitAndResetNotify(mark, on, 0)); /* nobody records it */
    WORKS(aclrtRecordEvent(event, on));
    begin_wait(&wait);
    WORKS(with_stream ? aclrtDestroyStreamForce(on) : aclrtStreamAbort(on));
    GIVES(end_wait(&wait), ACL_ERROR_RT_STREAM_ABORT);
    EXPECT(status_of(event) == ACL_EVENT_RECORDED_STATUS_NOT_READY);
    GIVES(aclrtSynchronizeEvent(event), ACL_ERROR_RT_STREAM_ABORT); /* later, too: it is never reached */
    if (!with_stream) {
        WORKS(aclrtSynchronizeStream(on));
        WORKS(aclrtRecordEvent(event, on));
        WORKS(aclrtSynchronizeEvent(event));
        EXPECT(status_of(event) == ACL_EVENT_RECORDED_STATUS_COMPLETE);
        WORKS(aclrtDestroyStream(on));
    }
    WORKS(aclrtDestroyEvent(event));
    WORKS(aclrtDestroyNotify(mark));
    WORKS(aclrtFree(memory));
}

/* Nothing was thrown away: what was done is done. */
static void idle(void)
{
    aclrtStream on = stream();
    aclrtEvent event = new_event();
    WORKS(aclrtRecordEvent(event, on));
    WORKS(aclrtSynchronizeStream(on));
    WORKS(aclrtStreamAbort(on));
    WORKS(aclrtSynchronizeStream(on));
    WORKS(aclrtSynchronizeEvent(event));
    EXPECT(status_of(event) == ACL_EVENT_RECORDED_STATUS_COMPLETE);
    WORKS(aclrtDestroyEvent(event));
    WORKS(aclrtDestroyStream(on));
}

/* A stream that waits for a mark which was thrown away stays where it is until it is given up itself. */
static void others_stay(void)
{
    aclrtStream first = stream(), second = stream();
    aclrtStreamStatus status;
    aclrtEvent event = new_event();
    void *mark = new_mark(), *second_mark = new_mark();
    WORKS(aclrtWaitAndResetNotify(mark, first, 0));
    WORKS(aclrtRecordEvent(event, first));
    WORKS(aclrtRecordNotify(second_mark, first));
    WORKS(aclrtStreamWaitEvent(second, event));
    WORKS(aclrtStreamAbort(first));
    GIVES(aclrtSynchronizeStreamWithTimeout(second, 50), ACL_ERROR_RT_STREAM_SYNC_TIMEOUT);
    WORKS(aclrtStreamAbort(second));
    WORKS(aclrtSynchronizeStream(second));
    WORKS(aclrtWaitAndResetNotify(second_mark, second, 0)); /* its record was thrown away as well */
    WORKS(aclrtStreamQuery(second, &status));
    EXPECT(status == ACL_STREAM_STATUS_NOT_READY);
    WORKS(aclrtStreamAbort(second));
    /* A wait that is thrown away takes no mark. */
    WORKS(aclrtWaitAndResetNotify(mark, first, 0));
    WORKS(aclrtWaitAndResetNotify(second_mark, first, 0));
    WORKS(aclrtStreamAbort(first));
    WORKS(aclrtRecordNotify(second_mark, second));
    WORKS(aclrtSynchronizeStream(second));
    WORKS(aclrtWaitAndResetNotify(second_mark, first, 0));
    WORKS(aclrtSynchronizeStream(first));
    WORKS(aclrtDestroyNotify(mark));
    WORKS(aclrtDestroyNotify(second_mark));
    WORKS(aclrtDestroyEvent(event));
    WORKS(aclrtDestroyStream(first));
    WORKS(aclrtDestroyStream(second));
}

/* Zeroes the memory with a kernel that does not end by itself. */
static void stuck_kernel(void *memory, aclrtStream on)
{
    int64_t shape[] = {BYTES};
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    aclTensor *x = aclCreateTensor(shape, 1, ACL_INT8, NULL, 0, ACL_FORMAT_ND, shape, 1, memory);
    aclsim_stick_kernel(1);
    WORKS(aclnnInplaceZeroGetWorkspaceSize(x, &size, &executor));
    WORKS(aclnnInplaceZero(NULL, 0, executor, on));
    WORKS(aclDestroyTensor(x));
}

/* What a stream would have waited for is not over because the wait was thrown away. */
static void no_order_from_dropped_waits(int with_stream)
{
    aclrtStream busy = stream(), waits = stream();
    aclrtEvent event = new_event();
    void *memory = block(BYTES);
    stuck_kernel(memory, busy);
    WORKS(aclrtRecordEvent(event, busy));
    WORKS(aclrtStreamWaitEvent(waits, event));
    WORKS(with_stream ? aclrtDestroyStreamForce(waits) : aclrtStreamAbort(waits));
    GIVES(aclrtFree(memory), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(aclsim_reported("free-while-in-use") == 1);
    if (!with_stream) {
        GIVES(aclrtMemsetAsync(memory, BYTES, 1, BYTES, waits), ACL_ERROR_RT_INTERNAL_ERROR);
        EXPECT(aclsim_reported("race") == 1);
        WORKS(aclrtDestroyStream(waits));
    }
    aclsim_clear_reports();
    aclsim_release_stuck();
    WORKS(aclrtSynchronizeStream(busy));
    WORKS(aclrtFree(memory));
    WORKS(aclrtDestroyEvent(event));
    WORKS(aclrtDestroyStream(busy));
}

/* The kernel that runs is let go, and its own memory is free then. */
static void own_work_is_over(void)
{
    aclrtStream on = stream();
    void *memory = block(BYTES);
    stuck_kernel(memory, on);
    WORKS(aclrtMemsetAsync(memory, BYTES, 1, BYTES, on));
    WORKS(aclrtStreamAbort(on));
    WORKS(aclrtMemsetAsync(memory, BYTES, 1, BYTES, on));
    WORKS(aclrtSynchronizeStream(on));
    WORKS(aclrtMemsetAsync(memory, BYTES, 1, BYTES, on));
    WORKS(aclrtStreamAbort(on)); /* begun or not, it is over */
    WORKS(aclrtFree(memory));
    WORKS(aclrtDestroyStream(on));
}

int main(void)
{
    start(0);
    WORKS(aclrtGetCurrentContext(&context));
    for (int kind = 0; kind < WAIT_KINDS; kind++) {
        waits_end((wait_kind)kind, 0);
        waits_end((wait_kind)kind, 1);
    }
    idle();
    others_stay();
    no_order_from_dropped_waits(0);
    no_order_from_dropped_waits(1);
    own_work_is_over();
    EXPECT(aclsim_report_count() == 0);
    EXPECT(aclsim_live(ACLSIM_ANY) == 0);
    return 0;
}
