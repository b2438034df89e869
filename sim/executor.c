/* Executors: made by phase one, repeated, given other addresses, destroyed. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "executor.h"
#include "sim_objects.h"

void sim_program_release(sim_program *program)
{
    if (!program || --program->references)
        return;
    if (program->destroy)
        program->destroy(program->state);
    free(program);
}

void sim_executor_free(sim_executor *executor)
{
    sim_program_release(executor->program);
    free(executor->places);
    free(executor->together);
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

void aclsim_executor_place(sim_executor *executor, const aclTensor *handle, size_t argument, size_t index, bool output)
{
    if (!executor || executor->broken)
        return;
    if (executor->count == executor->capacity) {
        size_t capacity = executor->capacity ? executor->capacity * 2 : 8;
        sim_place *places = realloc(executor->places, capacity * sizeof *places);
        if (!places) {
            executor->broken = true;
            return;
        }
        executor->places = places;
        executor->capacity = capacity;
    }
    const sim_tensor *tensor = aclsim_tensor(handle);
    executor->broken = handle && (!tensor || aclsim_tensor_flaw(tensor));
    executor->places[executor->count++] = (sim_place){handle, tensor ? tensor->address : 0, argument, index};
    if (output) {
        executor->output_arguments = argument + 1;
    } else {
        executor->inputs = executor->count;
        executor->input_arguments = argument + 1;
    }
}

void aclsim_executor_input(sim_executor *executor, const aclTensor *tensor)
{
    if (executor)
        aclsim_executor_place(executor, tensor, executor->input_arguments, 0, false);
}

void aclsim_executor_output(sim_executor *executor, const aclTensor *tensor)
{
    if (executor)
        aclsim_executor_place(executor, tensor, executor->output_arguments, 0, true);
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

void sim_executor_together(sim_executor *executor, const sim_together *together)
{
    if (!executor)
        return;
    size_t length = strlen(together->group) + 1;
    executor->together = malloc(sizeof *together + length);
    if (!executor->together) {
        executor->broken = true;
        return;
    }
    *executor->together = *together;
    executor->together->group = memcpy(executor->together + 1, together->group, length);
}

void aclsim_executor_single_use(sim_executor *executor)
{
    if (executor)
        executor->single_use = true;
}

void aclsim_executor_in_place(sim_executor *executor)
{
    if (executor)
        executor->in_place = true;
}

aclnnStatus aclsim_executor_finish(sim_executor *executor, uint64_t own_workspace, uint64_t *workspace_size, aclOpExecutor **out)
{
    if (!executor)
        return sim_fail(ACLNN_ERR_INNER_CREATE_EXECUTOR, "EZ9999", "No host memory for an executor.");
    int code = executor->broken ? ACLNN_ERR_INNER_NULLPTR : 0;
    for (size_t i = 0; i < executor->count && !code && !aclsim_fast_mode && executor->program->kernel; i++) {
        if (executor->places[i].address % 32) {
            sim_finding("unaligned-address", ACLNN_ERR_PARAM_INVALID, "%s: tensor %zu has address 0x%" PRIx64 ", which is no multiple of 32", executor->function,
                        i, executor->places[i].address);
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

sim_executor *sim_executor_find(const aclOpExecutor *handle, const char *function)
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
    sim_executor *executor = sim_executor_find(handle, "aclSetAclOpExecutorRepeatable");
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
    sim_executor *executor = sim_executor_find(handle, "aclDestroyAclOpExecutor");
    if (executor) {
        sim_handle_drop(handle);
        sim_executor_free(executor);
    }
    sim_unlock();
    return executor ? 0 : ACLNN_ERR_INNER_NULLPTR;
}

/* The place of a tensor of an argument, or NULL. */
static const sim_place *place_of(const sim_executor *executor, size_t argument, size_t index, bool output)
{
    size_t last = output ? executor->count : executor->inputs;
    for (size_t i = output ? executor->inputs : 0; i < last; i++)
        if (executor->places[i].argument == argument && executor->places[i].index == index)
            return &executor->places[i];
    return NULL;
}

static int check_place(const char *function, const sim_executor *executor, const sim_place *place, size_t argument, const aclTensor *tensor)
{
    if (!executor->repeatable) {
        sim_finding("executor-not-repeatable", ACLNN_ERR_INNER, "%s: the executor of %s is not repeatable", function, executor->function);
        return ACLNN_ERR_INNER;
    }
    if (!place)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: index %zu is out of range for %s.", function, argument, executor->function);
    if (!place->handle)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: tensor %zu of %s was null in phase one.", function, argument, executor->function);
    if (place->handle == tensor)
        return 0;
    sim_finding("wrong-tensor", ACLNN_ERR_PARAM_INVALID, "%s: this is not the aclTensor that phase one of %s was given at place %zu", function, executor->function,
                argument);
    return ACLNN_ERR_PARAM_INVALID;
}

static __attribute__((noinline)) aclnnStatus set_address(const char *function, aclOpExecutor *handle, const sim_argument_place *at, aclTensor *tensor,
                                                          uint64_t address)
{
    if (!tensor)
        return sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "%s: tensor is null.", function);
    sim_lock();
    /* The address is written first, so a call that fails has changed it too. */
    int code = aclsim_tensor_set_address(tensor, address);
    sim_executor *executor = code ? NULL : sim_executor_find(handle, function);
    if (!code && !executor)
        code = ACLNN_ERR_INNER_NULLPTR;
    if (!code) {
        bool output = at->kind == SIM_AMONG_OUTPUTS || (at->kind == SIM_AMONG_ALL && at->argument >= executor->input_arguments);
        size_t argument = at->kind == SIM_AMONG_ALL && output ? at->argument - executor->input_arguments : at->argument;
        code = check_place(function, executor, place_of(executor, argument, at->index, output), at->argument, tensor);
    }
    sim_unlock();
    return code;
}

aclnnStatus aclsim_executor_set_address(const char *function, aclOpExecutor *handle, const sim_argument_place *at, aclTensor *tensor, uint64_t address)
{
    if (!aclsim_fast_mode)
        return set_address(function, handle, at, tensor, address);
    sim_tensor *object = sim_handle_peek(tensor, ACLSIM_TENSOR);
    if (!object || !sim_handle_peek(handle, ACLSIM_EXECUTOR))
        return ACLNN_ERR_INNER_NULLPTR;
    object->address = address;
    return 0;
}

aclnnStatus aclsim_executor_set_list_address(const char *function, aclOpExecutor *handle, const sim_argument_place *at, aclTensorList *tensors, uint64_t address)
{
    if (!tensors)
        return sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "%s: tensors is null.", function);
    const sim_list *list = sim_handle_get(tensors, ACLSIM_TENSOR_LIST);
    if (!list)
        return ACLNN_ERR_INNER_NULLPTR;
    if (at->index >= list->size)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: relativeIndex %zu is out of range for a list of %" PRIu64 ".", function, at->index, list->size);
    return aclsim_executor_set_address(function, handle, at, list->handles[at->index], address);
}
