/* Copies and fills, blocking and queued. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

typedef struct copy_job {
    uint64_t to, from; /* device addresses or host pointers */
    uint64_t bytes;
    bool to_device, from_device, to_pinned, from_pinned;
    bool fill;
    int value;
    const char *name;
} copy_job;

static int bad(const char *function, const char *reason)
{
    return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: %s. [FUNC:%s]", reason, function);
}

/* What ACL refuses before it asks the runtime. */
static int refused(const char *function, const char *reason)
{
    return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s. [FUNC:%s]", reason, function);
}

/* Within the device's memory: that both ends do not overlap. Between devices:
 * that both work, and that the one may send to the other. */
static int check_devices(const copy_job *job)
{
    sim_device *from = sim_device_of_address(job->from), *to = sim_device_of_address(job->to);
    int code = from == to ? 0 : sim_device_broken(from, true);
    if (!code && from != to)
        code = sim_device_broken(to, true);
    if (code)
        return code;
    if (!sim_peers(from, to))
        return sim_finding("no-peer-access", ACL_ERROR_RT_DRV_INTERNAL_ERROR,
                           "%s from device %d to device %d, which aclrtDeviceEnablePeerAccess was not called for", job->name, from->index, to->index);
    if (job->from != job->to && job->from < job->to + job->bytes && job->to < job->from + job->bytes)
        return sim_finding("operands-overlap", ACL_ERROR_RT_PARAM_INVALID, "%s of %" PRIu64 " bytes from 0x%" PRIx64 " to 0x%" PRIx64 ": the two ranges overlap",
                           job->name, job->bytes, job->from, job->to);
    return 0;
}

/* The address by which kernels reach registered host memory is for them alone. */
static int check_seen(uint64_t address, const char *function)
{
    if (!sim_is_seen(address))
        return 0;
    sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID,
                "%s of 0x%" PRIx64 ", by which only kernels reach registered host memory: copies take the host's own address", function, address);
    return ACL_ERROR_RT_PARAM_INVALID;
}

/* Looks at where both ends are and whether the kind says so. */
static int resolve(copy_job *job, const void *to, size_t room, const void *from, size_t count, int kind, const char *function)
{
    job->name = function;
    job->to = (uint64_t)(uintptr_t)to;
    job->from = (uint64_t)(uintptr_t)from;
    job->bytes = count;
    if (!to || !from)
        return refused(function, to ? "src is null" : "dst is null");
    if (kind < 0 || kind > ACL_MEMCPY_INTER_DEVICE_TO_DEVICE || kind == ACL_MEMCPY_HOST_TO_BUF_TO_DEVICE)
        return refused(function, "kind is not known");
    if (count > room)
        return bad(function, "count is larger than destMax");
    if (check_seen(job->to, function) || check_seen(job->from, function))
        return ACL_ERROR_RT_PARAM_INVALID;
    job->to_device = sim_device_of_address(job->to) != NULL;
    job->from_device = sim_device_of_address(job->from) != NULL;
    bool to_device = kind == ACL_MEMCPY_DEFAULT ? job->to_device : kind != ACL_MEMCPY_HOST_TO_HOST && kind != ACL_MEMCPY_DEVICE_TO_HOST;
    bool from_device = kind == ACL_MEMCPY_DEFAULT ? job->from_device : kind != ACL_MEMCPY_HOST_TO_HOST && kind != ACL_MEMCPY_HOST_TO_DEVICE;
    if (to_device != job->to_device || from_device != job->from_device) {
        sim_finding("copy-direction", ACL_ERROR_RT_PARAM_INVALID, "%s: kind %d, but dst is on the %s and src on the %s", function, kind,
                    job->to_device ? "device" : "host", job->from_device ? "device" : "host");
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    job->to_pinned = !job->to_device && sim_pinned_at(job->to);
    job->from_pinned = !job->from_device && sim_pinned_at(job->from);
    return job->from_device && job->to_device && !aclsim_fast_mode ? check_devices(job) : 0;
}

static void accesses_of(const copy_job *job, sim_access_list *list)
{
    if (!job->fill && (job->from_device || job->from_pinned))
        sim_access_range(list, job->from, job->bytes, false);
    if (job->to_device || job->to_pinned)
        sim_access_range(list, job->to, job->bytes, true);
    for (size_t i = 0; i < list->count; i++) {
        sim_block *block = sim_block_at(list->items[i].start);
        if (!block)
            block = sim_pinned_at(list->items[i].start);
        list->items[i].serial = block ? block->serial : 0;
    }
}

/* Pointers for both ends; false after a finding. With the lock held. */
static bool translate(const copy_job *job, uint8_t **to, const uint8_t **from, int code)
{
    *to = (uint8_t *)(uintptr_t)job->to;
    *from = (const uint8_t *)(uintptr_t)job->from;
    if (job->to_device && !(*to = sim_translate(job->to, job->bytes, false, job->name, code)))
        return false;
    if (!job->fill && job->from_device && !(*from = sim_translate(job->from, job->bytes, false, job->name, code)))
        return false;
    uint64_t host = job->to_pinned ? job->to : job->from_pinned ? job->from : 0;
    if (host) {
        sim_block *block = sim_pinned_at(host);
        if (!block) {
            sim_finding("use-after-free", code, "%s uses pinned host memory 0x%" PRIx64 " that was freed", job->name, host);
            return false;
        }
        if (job->bytes > block->reserved - (host - block->address)) {
            sim_finding("out-of-bounds", code, "%s uses %" PRIu64 " bytes at byte %" PRIu64 " of a pinned block of %" PRIu64 " bytes", job->name, job->bytes,
                        host - block->address, block->requested);
            return false;
        }
    }
    return true;
}

static void perform(const copy_job *job, uint8_t *to, const uint8_t *from)
{
    if (job->fill)
        memset(to, job->value, job->bytes);
    else
        memmove(to, from, job->bytes);
}

static int blocking(copy_job *job)
{
    int code = 0;
    sim_device *device = sim_current_device(&code);
    if (device)
        code = sim_device_broken(device, true);
    uint8_t *to;
    const uint8_t *from;
    if (code)
        return code;
    if (!translate(job, &to, &from, ACL_ERROR_RT_PARAM_INVALID))
        return ACL_ERROR_RT_PARAM_INVALID;
    sim_access_list list = {NULL, 0, 0};
    if (!aclsim_fast_mode) {
        accesses_of(job, &list);
        code = sim_shadow_host(&list, job->name);
        sim_access_free(&list);
    }
    if (!code)
        perform(job, to, from);
    return code;
}

static int copy_run(sim_task *task)
{
    copy_job *job = task->data;
    uint8_t *to;
    const uint8_t *from;
    sim_lock();
    bool good = translate(job, &to, &from, SIM_KERNEL_FAULT);
    sim_unlock();
    if (!good)
        return ACL_ERROR_RT_AICORE_EXCEPTION;
    perform(job, to, from);
    return 0;
}

static int queued(const copy_job *job, aclrtStream stream)
{
    int code = 0;
    sim_stream *on = sim_stream_of(stream, &code);
    if (!on)
        return code;
    bool pageable = (!job->to_device && !job->to_pinned) || (!job->fill && !job->from_device && !job->from_pinned);
    if (pageable && (code = sim_capture_forbids(job->name)))
        return code;
    sim_task *task = sim_task_new(SIM_COPY, job->name, sizeof *job);
    if (task) {
        memcpy(task->data, job, sizeof *job);
        task->run = copy_run;
        if (!aclsim_fast_mode)
            accesses_of(job, &task->accesses);
    }
    code = sim_enqueue(on, task);
    /* Pageable memory: correct, but the call comes back when the copy is done. */
    if (!code && pageable && !on->capture)
        code = sim_stream_wait(on, -1);
    return code;
}

SIM_EXPORT aclError aclrtMemcpy(void *dst, size_t destMax, const void *src, size_t count, aclrtMemcpyKind kind)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, "dst:p destMax:u src:p count:u kind:i", (const void *)dst, (uint64_t)destMax, src, (uint64_t)count,
              (int64_t)kind);
    if (!count)
        SIM_RETURN(0);
    copy_job job;
    memset(&job, 0, sizeof job);
    sim_lock();
    int code = resolve(&job, dst, destMax, src, count, (int)kind, "aclrtMemcpy");
    if (!code)
        code = blocking(&job);
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtMemcpyAsync(void *dst, size_t destMax, const void *src, size_t count, aclrtMemcpyKind kind, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "dst:p destMax:u src:p count:u kind:i stream:p", (const void *)dst, (uint64_t)destMax, src, (uint64_t)count, (int64_t)kind,
              (const void *)stream);
    if (!count)
        SIM_RETURN(0);
    copy_job job;
    memset(&job, 0, sizeof job);
    sim_lock();
    int code = resolve(&job, dst, destMax, src, count, (int)kind, "aclrtMemcpyAsync");
    if (!code && !job.to_device && !job.from_device)
        code = bad("aclrtMemcpyAsync", "a copy from host to host cannot be queued");
    if (!code)
        code = queued(&job, stream);
    sim_unlock();
    SIM_RETURN(code);
}

static int resolve_fill(copy_job *job, void *to, size_t room, int value, size_t count, const char *function)
{
    job->name = function;
    job->fill = true;
    job->to = (uint64_t)(uintptr_t)to;
    job->bytes = count;
    job->value = value;
    if (!to)
        return refused(function, "devPtr is null");
    if (count > room)
        return bad(function, "count is larger than maxCount");
    if (check_seen(job->to, function))
        return ACL_ERROR_RT_PARAM_INVALID;
    job->to_device = sim_device_of_address(job->to) != NULL;
    job->to_pinned = !job->to_device && sim_pinned_at(job->to);
    if (!job->to_device && !job->to_pinned) {
        sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID, "%s of %p, which is neither device memory nor from aclrtMallocHost", function, to);
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    return 0;
}

SIM_EXPORT aclError aclrtMemset(void *devPtr, size_t maxCount, int32_t value, size_t count)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, "devPtr:p maxCount:u value:i count:u", (const void *)devPtr, (uint64_t)maxCount, (int64_t)value,
              (uint64_t)count);
    if (!count)
        SIM_RETURN(0);
    copy_job job;
    memset(&job, 0, sizeof job);
    sim_lock();
    int code = resolve_fill(&job, devPtr, maxCount, value, count, "aclrtMemset");
    if (!code)
        code = blocking(&job);
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtMemsetAsync(void *devPtr, size_t maxCount, int32_t value, size_t count, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "devPtr:p maxCount:u value:i count:u stream:p", (const void *)devPtr, (uint64_t)maxCount, (int64_t)value, (uint64_t)count,
              (const void *)stream);
    if (!count)
        SIM_RETURN(0);
    copy_job job;
    memset(&job, 0, sizeof job);
    sim_lock();
    int code = resolve_fill(&job, devPtr, maxCount, value, count, "aclrtMemsetAsync");
    if (!code)
        code = queued(&job, stream);
    sim_unlock();
    SIM_RETURN(code);
}

/* ---- rows of a width, a pitch apart ---- */

static int check_rows(const void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, int kind, const char *function)
{
    if (!dst || !src)
        return refused(function, dst ? "src is null" : "dst is null");
    if (kind != ACL_MEMCPY_HOST_TO_DEVICE && kind != ACL_MEMCPY_DEVICE_TO_HOST && kind != ACL_MEMCPY_DEVICE_TO_DEVICE)
        return refused(function, "kind is not known");
    if (width > dpitch || width > spitch)
        return bad(function, "width is larger than a pitch");
    uint64_t end;
    if (height && (__builtin_mul_overflow(dpitch > spitch ? dpitch : spitch, height - 1, &end) || __builtin_add_overflow(end, width, &end)))
        return bad(function, "the rows reach further than can be counted");
    return 0;
}

/* Row by row; with a stream each row is a copy of its own in it. */
static int copy_rows(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, int kind, const aclrtStream *stream,
                     const char *function)
{
    int code = check_rows(dst, dpitch, src, spitch, width, height, kind, function);
    sim_lock();
    for (size_t row = 0; row < height && width && !code; row++) {
        copy_job job;
        memset(&job, 0, sizeof job);
        code = resolve(&job, (char *)dst + row * dpitch, width, (const char *)src + row * spitch, width, kind, function);
        if (!code)
            code = stream ? queued(&job, *stream) : blocking(&job);
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtMemcpy2d(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, aclrtMemcpyKind kind)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, "dst:p dpitch:u src:p spitch:u width:u height:u kind:i", (const void *)dst, (uint64_t)dpitch, src,
              (uint64_t)spitch, (uint64_t)width, (uint64_t)height, (int64_t)kind);
    SIM_RETURN(copy_rows(dst, dpitch, src, spitch, width, height, (int)kind, NULL, "aclrtMemcpy2d"));
}

SIM_EXPORT aclError aclrtMemcpy2dAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, aclrtMemcpyKind kind,
                                       aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "dst:p dpitch:u src:p spitch:u width:u height:u kind:i stream:p", (const void *)dst, (uint64_t)dpitch, src, (uint64_t)spitch,
              (uint64_t)width, (uint64_t)height, (int64_t)kind, (const void *)stream);
    SIM_RETURN(copy_rows(dst, dpitch, src, spitch, width, height, (int)kind, &stream, "aclrtMemcpy2dAsync"));
}

/* ---- several copies at once ---- */

typedef struct copy_batch {
    void **to, **from;
    size_t *room, *bytes, count;
    const aclrtMemcpyBatchAttr *places;
    const size_t *first; /* the copy that each of the places begins with */
    size_t place_count;
    size_t *failed;
} copy_batch;

static bool on_device(const aclrtMemLocation *location)
{
    return location->type == ACL_MEM_LOCATION_TYPE_DEVICE;
}

static int check_batch(const copy_batch *batch, const char *function)
{
    if (!batch->count || !batch->place_count || batch->place_count > batch->count)
        return refused(function, "numBatches or numAttrs is 0, or there are more attrs than copies");
    for (size_t k = 0; k < batch->place_count; k++) {
        if (k ? batch->first[k] <= batch->first[k - 1] || batch->first[k] >= batch->count : batch->first[0] != 0)
            return refused(function, "attrsIndexes does not begin with 0, does not ascend or names a copy that is not there");
        if (on_device(&batch->places[k].dstLoc) == on_device(&batch->places[k].srcLoc))
            return refused(function, "attrs names a copy that is not between the host and a device");
    }
    return 0;
}

/* Where an end is must be what its place says. */
static int check_place(const aclrtMemLocation *location, uint64_t address, const char *function)
{
    const sim_device *device = sim_device_of_address(address);
    if (on_device(location) && device && location->id != (uint32_t)device->index)
        return bad(function, "attrs names another device than the one that the memory is on");
    return 0;
}

static int copy_batch_run(const copy_batch *batch, const aclrtStream *stream, const char *function)
{
    *batch->failed = SIZE_MAX;
    int code = check_batch(batch, function);
    sim_lock();
    for (size_t i = 0, k = 0; i < batch->count && !code; i++) {
        k += k + 1 < batch->place_count && batch->first[k + 1] == i;
        const aclrtMemcpyBatchAttr *place = &batch->places[k];
        int kind = on_device(&place->dstLoc) ? ACL_MEMCPY_HOST_TO_DEVICE : ACL_MEMCPY_DEVICE_TO_HOST;
        copy_job job;
        memset(&job, 0, sizeof job);
        code = batch->bytes[i] ? resolve(&job, batch->to[i], batch->room[i], batch->from[i], batch->bytes[i], kind, function) : bad(function, "a size is 0");
        if (!code)
            code = check_place(&place->dstLoc, job.to, function);
        if (!code)
            code = check_place(&place->srcLoc, job.from, function);
        if (!code)
            code = stream ? queued(&job, *stream) : blocking(&job);
        if (code)
            *batch->failed = i;
    }
    sim_unlock();
    return code;
}

#define BATCH_FORMAT "dsts:N destMaxs:N srcs:N sizes:N attrs:N attrsIndexes:N failIndex:N numBatches:u numAttrs:u"
#define BATCH_VALUES                                                                                                                            \
    (const void *)dsts, (const void *)destMaxs, (const void *)srcs, (const void *)sizes, (const void *)attrs, (const void *)attrsIndexes,          \
        (const void *)failIndex, (uint64_t)numBatches, (uint64_t)numAttrs

SIM_EXPORT aclError aclrtMemcpyBatch(void **dsts, size_t *destMaxs, void **srcs, size_t *sizes, size_t numBatches, aclrtMemcpyBatchAttr *attrs,
                                     size_t *attrsIndexes, size_t numAttrs, size_t *failIndex)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, BATCH_FORMAT, BATCH_VALUES);
    copy_batch batch = {dsts, srcs, destMaxs, sizes, numBatches, attrs, attrsIndexes, numAttrs, failIndex};
    SIM_RETURN(copy_batch_run(&batch, NULL, "aclrtMemcpyBatch"));
}

SIM_EXPORT aclError aclrtMemcpyBatchAsync(void **dsts, size_t *destMaxs, void **srcs, size_t *sizes, size_t numBatches, aclrtMemcpyBatchAttr *attrs,
                                          size_t *attrsIndexes, size_t numAttrs, size_t *failIndex, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, BATCH_FORMAT " stream:p", BATCH_VALUES, (const void *)stream);
    copy_batch batch = {dsts, srcs, destMaxs, sizes, numBatches, attrs, attrsIndexes, numAttrs, failIndex};
    SIM_RETURN(copy_batch_run(&batch, &stream, "aclrtMemcpyBatchAsync"));
}
