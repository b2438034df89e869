/* Phase two: an executor becomes a task of a stream; memory seen from kernels. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "executor.h"
#include "sim_objects.h"

typedef struct launch {
    sim_program *program;
    uint64_t workspace, workspace_size;
    size_t count;
    sim_tensor tensors[];
} launch;

static uint8_t pattern(uint64_t seed, uint64_t at)
{
    return (uint8_t)((seed * 2654435761u + at * 40503u) >> 7);
}

/* Another thread may have freed the block meanwhile. */
static void leave_workspace(const launch *job, uint8_t *scratch)
{
    sim_lock();
    const sim_block *block = sim_block_at(job->workspace);
    if (block && !block->freed)
        memset(scratch, SIM_POISON_WORKSPACE, job->workspace_size);
    sim_unlock();
}

/* Uses the workspace as a kernel would: what it wrote must still be there. */
static int launch_run(sim_task *task)
{
    launch *job = task->data;
    uint8_t *scratch = NULL;
    if (job->workspace_size) {
        scratch = aclsim_write(task, job->workspace, job->workspace_size);
        if (!scratch)
            return SIM_KERNEL_FAULT;
        for (uint64_t i = 0; i < job->workspace_size; i++)
            scratch[i] = pattern(task->sequence + job->workspace, i);
    }
    int code = job->program->kernel(task, job->tensors, job->count, job->program->state);
    for (uint64_t i = 0; scratch && !code && i < job->workspace_size; i++) {
        if (scratch[i] != pattern(task->sequence + job->workspace, i)) {
            code = sim_finding("workspace-clobbered", SIM_KERNEL_FAULT, "%s found byte %" PRIu64 " of its workspace changed by someone else", task->name, i);
            break;
        }
    }
    if (scratch)
        leave_workspace(job, scratch);
    return code ? code : task->faulted ? SIM_KERNEL_FAULT : 0;
}

static void launch_destroy(sim_task *task)
{
    sim_program_release(((launch *)task->data)->program);
}

static int check_tensors(const sim_executor *executor, launch *job)
{
    for (size_t i = 0; i < executor->count; i++) {
        const aclTensor *handle = executor->places[i].handle;
        if (!handle)
            continue;
        const sim_tensor *tensor = sim_handle_peek(handle, ACLSIM_TENSOR);
        if (!tensor) {
            sim_finding("tensor-destroyed-early", ACLNN_ERR_INNER_NULLPTR, "%s: the aclTensor at place %zu was destroyed before phase two returned", executor->function, i);
            return ACLNN_ERR_INNER_NULLPTR;
        }
        if (!executor->repeatable && tensor->address != executor->places[i].address) {
            sim_finding("address-changed-between-phases", ACLNN_ERR_PARAM_INVALID, "%s: the address of the tensor at place %zu was changed between the phases", executor->function, i);
            return ACLNN_ERR_PARAM_INVALID;
        }
        job->tensors[i] = *tensor;
        job->tensors[i].present = true;
    }
    return 0;
}

static void describe_part(char *text, size_t size, const sim_executor *executor, const launch *job, size_t part)
{
    if (part == job->count)
        snprintf(text, size, "workspace");
    else if (part < executor->inputs)
        snprintf(text, size, "input %zu", part);
    else
        snprintf(text, size, "output %zu", part - executor->inputs);
}

/* Two tensors that are the same elements in the same places. */
static bool same_view(const sim_tensor *a, const sim_tensor *b)
{
    if (a->address != b->address || a->offset != b->offset || a->rank != b->rank || aclsim_dtype_bits(a->dtype) != aclsim_dtype_bits(b->dtype))
        return false;
    for (uint64_t d = 0; d < a->rank && d < SIM_MAX_RANK; d++)
        if (a->shape[d] != b->shape[d] || a->strides[d] != b->strides[d])
            return false;
    return true;
}

/* Fewer bytes are touched than the elements have. */
static bool writes_twice(const sim_tensor *tensor, const sim_access *ranges, size_t count)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < count; i++)
        bytes += ranges[i].end - ranges[i].start;
    return count && bytes < (uint64_t)aclsim_elements(tensor) * aclsim_dtype_bits(tensor->dtype) / 8;
}

/* Looks for bytes that the parts, each a sorted run of ranges, write and have in
 * common with another. `first` holds where each part begins, and the end. */
static int check_overlaps(const sim_executor *executor, const launch *job, const sim_access_list *list, const size_t *first, size_t parts)
{
    for (size_t i = executor->inputs; i < parts; i++) {
        if (i < job->count && writes_twice(&job->tensors[i], list->items + first[i], first[i + 1] - first[i]))
            return sim_finding("operands-overlap", ACL_ERROR_RT_INTERNAL_ERROR, "%s writes several elements of its output %zu to one place", executor->function,
                               i - executor->inputs);
        for (size_t j = 0; j < i; j++) {
            uint64_t at;
            bool in_place = executor->in_place && i < job->count && same_view(&job->tensors[i], &job->tensors[j]);
            if (in_place || !sim_access_overlap(list->items + first[i], first[i + 1] - first[i], list->items + first[j], first[j + 1] - first[j], &at))
                continue;
            /* What leaves its own block is out of bounds, not an overlap. */
            const sim_block *block = sim_block_at(at);
            if (block != sim_block_at(list->items[first[i]].start) || block != sim_block_at(list->items[first[j]].start))
                continue;
            char writes[32], other[32];
            describe_part(writes, sizeof writes, executor, job, i);
            describe_part(other, sizeof other, executor, job, j);
            return sim_finding("operands-overlap", ACL_ERROR_RT_INTERNAL_ERROR, "%s writes its %s over its %s, from device memory 0x%" PRIx64 " on", executor->function,
                               writes, other, at);
        }
    }
    return 0;
}

/* The ranges of each tensor and of the workspace, in the task's list. A kernel
 * reads and writes in no order of its own, so what it writes may have nothing in
 * common with anything else of it. */
static int collect_accesses(const sim_executor *executor, sim_task *task)
{
    const launch *job = task->data;
    sim_access_list *list = &task->accesses;
    size_t *first = calloc(job->count + 2, sizeof *first);
    if (!first)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for a task.");
    for (size_t i = 0; i < job->count; i++) {
        sim_access_tensor(list, &job->tensors[i], i >= executor->inputs);
        first[i + 1] = list->count;
    }
    size_t parts = job->count;
    if (job->workspace_size) {
        sim_block *block = sim_block_at(job->workspace);
        sim_access_range(list, job->workspace, job->workspace_size, true);
        list->items[list->count - 1].serial = block ? block->serial : 0;
        first[++parts] = list->count;
    }
    int code = check_overlaps(executor, job, list, first, parts);
    free(first);
    return code;
}

static int queue(sim_executor *executor, void *workspace, uint64_t workspace_size, aclrtStream stream)
{
    int code = 0;
    if (executor->workspace && !workspace)
        return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: workspace is null, %" PRIu64 " bytes are needed.", executor->function, executor->workspace);
    if (workspace_size < executor->workspace) {
        sim_finding("workspace-too-small", ACLNN_ERR_PARAM_INVALID, "%s: workspaceSize is %" PRIu64 ", phase one asked for %" PRIu64, executor->function, workspace_size,
                    executor->workspace);
        return ACLNN_ERR_PARAM_INVALID;
    }
    sim_stream *on = sim_stream_of(stream, &code);
    if (!on)
        return code;
    sim_task *task = sim_task_new(SIM_KERNEL, executor->function, sizeof(launch) + executor->count * sizeof(sim_tensor));
    if (!task)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for a task.");
    launch *job = task->data;
    job->program = executor->program;
    job->program->references++;
    job->count = executor->count;
    task->destroy = launch_destroy;
    task->run = launch_run;
    code = check_tensors(executor, job);
    if (!code && executor->workspace) {
        job->workspace = (uint64_t)(uintptr_t)workspace;
        job->workspace_size = executor->workspace;
    }
    if (code || !executor->program->kernel) {
        sim_task_free(task);
        return code;
    }
    code = collect_accesses(executor, task);
    if (code) {
        sim_task_free(task);
        return code;
    }
    return executor->together ? sim_together_queue(executor->together, executor->function, on, task) : sim_enqueue(on, task);
}

void sim_spend_launch(void)
{
    if (!sim.launch_cost)
        return;
    uint64_t until = sim_now() + sim.launch_cost;
    while (sim_now() < until)
        ;
}

aclnnStatus aclsim_launch(const char *function, void *workspace, uint64_t workspace_size, aclOpExecutor *handle, aclrtStream stream)
{
    if (aclsim_fast_mode) {
        sim_executor *executor = sim_handle_peek(handle, ACLSIM_EXECUTOR);
        if (!executor)
            return ACLNN_ERR_INNER_NULLPTR;
        sim_spend_launch();
        return executor->repeatable ? 0 : aclsim_executor_destroy(handle);
    }
    sim_lock();
    sim_executor *executor = sim_executor_find(handle, function);
    if (!executor) {
        sim_unlock();
        return ACLNN_ERR_INNER_NULLPTR;
    }
    int code;
    if (strcmp(function, executor->function)) {
        sim_finding("wrong-executor", ACLNN_ERR_PARAM_INVALID, "%s was given an executor of %s", function, executor->function);
        code = ACLNN_ERR_PARAM_INVALID;
    } else {
        code = queue(executor, workspace, workspace_size, stream);
    }
    /* Who waited for other ranks gave the lock up. */
    executor = sim_handle_peek(handle, ACLSIM_EXECUTOR);
    if (executor && !executor->repeatable) {
        sim_handle_drop(handle);
        sim_executor_free(executor);
    }
    sim_unlock();
    return code;
}

aclnnStatus aclsim_launch_answered(aclOpExecutor *handle, aclnnStatus code)
{
    sim_lock();
    sim_executor *executor = sim_handle_peek(handle, ACLSIM_EXECUTOR);
    if (executor && !executor->repeatable) {
        sim_handle_drop(handle);
        sim_executor_free(executor);
    }
    sim_unlock();
    return code;
}

/* ---- memory seen from a kernel ---- */

static void *view(sim_task *task, uint64_t address, uint64_t bytes, bool padded)
{
    sim_lock();
    uint8_t *pointer = sim_translate(address, bytes, padded, task->name, SIM_KERNEL_FAULT);
    if (pointer && sim_device_of_address(address) != task->device) {
        sim_finding("wrong-device", SIM_KERNEL_FAULT, "%s runs on device %d and uses memory of another", task->name, task->device->index);
        pointer = NULL;
    }
    if (!pointer)
        task->faulted = true;
    sim_unlock();
    return pointer;
}

const void *aclsim_read(sim_task *task, uint64_t address, uint64_t bytes)
{
    return view(task, address, bytes, false);
}

void *aclsim_write(sim_task *task, uint64_t address, uint64_t bytes)
{
    return view(task, address, bytes, false);
}

const void *aclsim_read_block(sim_task *task, uint64_t address, uint64_t bytes)
{
    return view(task, address, bytes, true);
}

void *aclsim_write_block(sim_task *task, uint64_t address, uint64_t bytes)
{
    return view(task, address, bytes, true);
}
