/* Executors: what phase one leaves and phase two takes. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"
#include "sim_objects.h"

enum { MAX_TENSORS = 16 };

/* What runs; shared by an executor and the tasks made of it. */
typedef struct program {
    int references;
    sim_kernel kernel;
    void *state;
    void (*destroy)(void *state);
} program;

struct sim_executor {
    void *handle;
    const char *function; /* of phase two */
    program *program;
    size_t count, inputs;
    struct {
        const aclTensor *handle;
        uint64_t address; /* in phase one */
    } tensors[MAX_TENSORS];
    uint64_t workspace;
    bool repeatable, single_use, broken;
};

typedef struct launch {
    program *program;
    size_t count;
    sim_tensor tensors[MAX_TENSORS];
    uint64_t workspace, workspace_size;
} launch;

static void release(program *program)
{
    if (!program || --program->references)
        return;
    if (program->destroy)
        program->destroy(program->state);
    free(program);
}

void sim_executor_free(sim_executor *executor)
{
    release(executor->program);
    free(executor);
}

/* ---- phase one ---- */

sim_executor *aclsim_executor_new(const char *function)
{
    sim_executor *executor = calloc(1, sizeof *executor);
    sim_self()->fresh_executor = NULL;
    if (executor) {
        executor->function = function;
        executor->program = calloc(1, sizeof *executor->program);
        if (executor->program)
            executor->program->references = 1;
        else
            executor->broken = true;
    }
    return executor;
}

static void add(sim_executor *executor, const aclTensor *handle)
{
    if (!executor)
        return;
    if (executor->count == MAX_TENSORS) {
        executor->broken = true;
        return;
    }
    const sim_tensor *tensor = aclsim_tensor(handle);
    executor->broken = executor->broken || (handle && !tensor);
    executor->tensors[executor->count].handle = handle;
    executor->tensors[executor->count++].address = tensor ? tensor->address : 0;
}

void aclsim_executor_input(sim_executor *executor, const aclTensor *tensor)
{
    add(executor, tensor);
    if (executor)
        executor->inputs = executor->count;
}

void aclsim_executor_output(sim_executor *executor, const aclTensor *tensor)
{
    add(executor, tensor);
}

void aclsim_executor_kernel(sim_executor *executor, sim_kernel kernel, void *state, void (*destroy)(void *))
{
    if (!executor || !executor->program) {
        if (destroy)
            destroy(state);
        return;
    }
    executor->program->kernel = kernel;
    executor->program->state = state;
    executor->program->destroy = destroy;
}

void aclsim_executor_single_use(sim_executor *executor)
{
    if (executor)
        executor->single_use = true;
}

aclnnStatus aclsim_executor_finish(sim_executor *executor, uint64_t own_workspace, uint64_t *workspace_size, aclOpExecutor **out)
{
    if (!executor)
        return sim_fail(ACLNN_ERR_INNER_CREATE_EXECUTOR, "EZ9999", "No host memory for an executor.");
    int code = executor->broken ? ACLNN_ERR_INNER_NULLPTR : 0;
    for (size_t i = 0; i < executor->count && !code && !aclsim_fast_mode && executor->program->kernel; i++) {
        if (executor->tensors[i].address % 32) {
            sim_finding("unaligned-address", ACLNN_ERR_PARAM_INVALID, "%s: tensor %zu has address 0x%" PRIx64 ", which is no multiple of 32", executor->function,
                        i, executor->tensors[i].address);
            code = ACLNN_ERR_PARAM_INVALID;
        }
    }
    if (!code && !(workspace_size && out))
        code = sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: workspaceSize or executor is null.", executor->function);
    if (!code && !(executor->handle = sim_handle_new(ACLSIM_EXECUTOR, executor)))
        code = sim_fail(ACLNN_ERR_INNER_CREATE_EXECUTOR, "EZ9999", "No room for another executor.");
    if (code) {
        sim_executor_free(executor);
        return code;
    }
    if (executor->program->kernel)
        executor->workspace = sim.workspace > own_workspace ? sim.workspace : own_workspace;
    *workspace_size = executor->workspace;
    *out = executor->handle;
    sim_self()->fresh_executor = executor->handle;
    return 0;
}

/* ---- repeating ---- */

/* The executor of a handle, or NULL after a finding. */
static sim_executor *find(const aclOpExecutor *handle, const char *function)
{
    sim_executor *executor = sim_handle_peek(handle, ACLSIM_EXECUTOR);
    if (executor)
        return executor;
    if (!handle)
        sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "%s: executor is null.", function);
    else if (sim_handle_destroyed(handle, ACLSIM_EXECUTOR))
        sim_finding("executor-reused", ACLNN_ERR_INNER_NULLPTR, "%s: the executor %p was used up by phase two or destroyed before", function,
                    (const void *)handle);
    else
        sim_handle_get(handle, ACLSIM_EXECUTOR);
    return NULL;
}

aclnnStatus aclsim_executor_repeat(aclOpExecutor *handle)
{
    sim_lock();
    sim_executor *executor = find(handle, "aclSetAclOpExecutorRepeatable");
    int code = executor ? 0 : ACLNN_ERR_INNER_NULLPTR;
    sim_thread *thread = sim_self();
    if (executor && !executor->repeatable && thread->fresh_executor != (void *)handle && !aclsim_fast_mode) {
        sim_finding("repeatable-too-late", ACLNN_ERR_INNER, "aclSetAclOpExecutorRepeatable must follow phase one at once, on its thread");
        code = ACLNN_ERR_INNER;
    } else if (executor && (executor->single_use || sim.refuse_repeatable)) {
        code = sim_fail(ACLNN_ERR_INNER, "EZ9999", "The executor of %s cannot be repeated; it stays valid for one run.", executor->function);
    } else if (executor) {
        executor->repeatable = true;
    }
    thread->fresh_executor = NULL;
    sim_unlock();
    return code;
}

aclnnStatus aclsim_executor_destroy(aclOpExecutor *handle)
{
    sim_lock();
    sim_executor *executor = find(handle, "aclDestroyAclOpExecutor");
    if (executor) {
        sim_handle_drop(handle);
        sim_executor_free(executor);
    }
    sim_unlock();
    return executor ? 0 : ACLNN_ERR_INNER_NULLPTR;
}

aclnnStatus aclsim_executor_set_address(aclOpExecutor *handle, size_t index, aclTensor *tensor, uint64_t address, bool output)
{
    if (aclsim_fast_mode) {
        sim_tensor *object = sim_handle_peek(tensor, ACLSIM_TENSOR);
        if (!object || !sim_handle_peek(handle, ACLSIM_EXECUTOR))
            return ACLNN_ERR_INNER_NULLPTR;
        object->address = address;
        return 0;
    }
    const char *function = output ? "aclSetOutputTensorAddr" : "aclSetInputTensorAddr";
    if (!tensor)
        return sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "%s: tensor is null.", function);
    sim_lock();
    /* The address is written first, so a call that fails has changed it too. */
    int code = aclsim_tensor_set_address(tensor, address);
    sim_executor *executor = code ? NULL : find(handle, function);
    if (!code && !executor)
        code = ACLNN_ERR_INNER_NULLPTR;
    if (!code) {
        size_t place = output ? executor->inputs + index : index;
        if (!executor->repeatable) {
            sim_finding("executor-not-repeatable", ACLNN_ERR_INNER, "%s: the executor of %s is not repeatable", function, executor->function);
            code = ACLNN_ERR_INNER;
        } else if (place >= (output ? executor->count : executor->inputs)) {
            code = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: index %zu is out of range for %s.", function, index, executor->function);
        } else if (!executor->tensors[place].handle) {
            code = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: tensor %zu of %s was null in phase one.", function, index, executor->function);
        } else if (executor->tensors[place].handle != tensor) {
            sim_finding("wrong-tensor", ACLNN_ERR_PARAM_INVALID, "%s: this is not the aclTensor that phase one of %s was given at place %zu", function,
                        executor->function, index);
            code = ACLNN_ERR_PARAM_INVALID;
        }
    }
    sim_unlock();
    return code;
}

/* ---- phase two ---- */

static uint8_t pattern(uint64_t seed, uint64_t at)
{
    return (uint8_t)((seed * 2654435761u + at * 40503u) >> 7);
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
    if (scratch && sim_block_at(job->workspace) && !sim_block_at(job->workspace)->freed)
        memset(scratch, SIM_POISON_WORKSPACE, job->workspace_size);
    return code ? code : task->faulted ? SIM_KERNEL_FAULT : 0;
}

static void launch_destroy(sim_task *task)
{
    release(((launch *)task->data)->program);
}

static int check_tensors(const sim_executor *executor, launch *job)
{
    for (size_t i = 0; i < executor->count; i++) {
        const aclTensor *handle = executor->tensors[i].handle;
        if (!handle)
            continue;
        const sim_tensor *tensor = sim_handle_peek(handle, ACLSIM_TENSOR);
        if (!tensor) {
            sim_finding("tensor-destroyed-early", ACLNN_ERR_INNER_NULLPTR, "%s: the aclTensor at place %zu was destroyed before phase two returned", executor->function, i);
            return ACLNN_ERR_INNER_NULLPTR;
        }
        if (!executor->repeatable && tensor->address != executor->tensors[i].address) {
            sim_finding("address-changed-between-phases", ACLNN_ERR_PARAM_INVALID, "%s: the address of the tensor at place %zu was changed between the phases", executor->function, i);
            return ACLNN_ERR_PARAM_INVALID;
        }
        job->tensors[i] = *tensor;
        job->tensors[i].present = true;
    }
    return 0;
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
    sim_task *task = sim_task_new(SIM_KERNEL, executor->function, sizeof(launch));
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
    for (size_t i = 0; i < job->count; i++)
        sim_access_tensor(&task->accesses, &job->tensors[i], i >= executor->inputs);
    if (job->workspace_size) {
        sim_block *block = sim_block_at(job->workspace);
        sim_access_range(&task->accesses, job->workspace, job->workspace_size, true);
        task->accesses.items[task->accesses.count - 1].serial = block ? block->serial : 0;
    }
    return sim_enqueue(on, task);
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
    sim_executor *executor = find(handle, function);
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
    if (!executor->repeatable) {
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
