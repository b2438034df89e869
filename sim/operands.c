/* Phase one of every operator with a kernel here, behind its generated entry point: arguments, checks, the executor. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"
#include "sim_objects.h"
#include "sim_operator.h"

/* A call's own copy of all it was given; freed with its executor. */
typedef struct operands {
    sim_operands view;
    sim_product product;
    sim_value *values;
    sim_tensor *tensors;      /* of all parameters, in their order */
    const aclTensor **handles;
    size_t *order;            /* place in the executor -> place in tensors */
    size_t tensor_count;
} operands;

static void free_operands(void *state)
{
    operands *all = state;
    for (size_t i = 0; all->values && i < all->view.operator->count; i++) {
        free((void *)all->values[i].scalars);
        free((void *)all->values[i].integers);
        free((void *)all->values[i].floats);
        free((void *)all->values[i].truths);
        free((void *)all->values[i].text);
    }
    free(all->values);
    free(all->tensors);
    free(all->handles);
    free(all->order);
    free(all);
}

static bool is_pointer(sim_parameter_type type)
{
    return type < SIM_INT;
}

/* ---- copies of what was handed over ---- */

aclnnStatus sim_check_tensor(const char *function, const char *argument, const aclTensor *handle)
{
    if (!handle)
        return 0;
    const sim_tensor *tensor = aclsim_tensor(handle);
    if (!tensor)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not a live aclTensor.", function, argument);
    const char *flaw = aclsim_tensor_flaw(tensor);
    if (flaw)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s cannot be used: %s.", function, argument, flaw);
    if (tensor->rank > SIM_MAX_RANK)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has %" PRIu64 " dimensions.", function, argument, tensor->rank);
    if (!aclsim_dtype_bits(tensor->dtype))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s.", function, argument, aclsim_dtype_name(tensor->dtype));
    if (tensor->format < 0 || tensor->format > ACL_FORMAT_FRACTAL_NZ_C0_8)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has the format %d, which there is not.", function, argument, (int)tensor->format);
    if (!tensor->address && aclsim_elements(tensor))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has elements and no memory.", function, argument);
    return 0;
}

static aclnnStatus no_memory(const char *function)
{
    return sim_fail(ACLNN_ERR_INNER_CREATE_EXECUTOR, "EZ9999", "%s: no host memory for the executor.", function);
}

static aclnnStatus not_alive(const char *function, const char *argument, const char *kind)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not a live %s.", function, argument, kind);
}

static int kind_of(sim_parameter_type type)
{
    static const int kinds[] = {
        [SIM_TENSOR] = ACLSIM_TENSOR,       [SIM_TENSOR_LIST] = ACLSIM_TENSOR_LIST, [SIM_SCALAR] = ACLSIM_SCALAR, [SIM_SCALAR_LIST] = ACLSIM_SCALAR_LIST,
        [SIM_INT_ARRAY] = ACLSIM_INT_ARRAY, [SIM_FLOAT_ARRAY] = ACLSIM_FLOAT_ARRAY, [SIM_BOOL_ARRAY] = ACLSIM_BOOL_ARRAY,
    };
    return kinds[type];
}

/* Null pointers first, for all parameters, as operators look for them. */
static aclnnStatus check_pointers(const sim_operator *operator, const sim_raw *arguments)
{
    for (size_t i = 0; i < operator->count; i++) {
        const sim_parameter *parameter = &operator->parameters[i];
        if (is_pointer(parameter->type) && !parameter->optional && !arguments[i].pointer)
            return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: %s is null.", operator->name, parameter->name);
    }
    return 0;
}

static size_t tensors_in(const sim_parameter *parameter, const sim_raw *argument)
{
    if (!argument->pointer)
        return 0;
    if (parameter->type == SIM_TENSOR)
        return 1;
    const sim_list *list = parameter->type == SIM_TENSOR_LIST ? sim_handle_peek(argument->pointer, ACLSIM_TENSOR_LIST) : NULL;
    return list ? list->size : 0;
}

static aclnnStatus copy_tensor(operands *all, const char *argument, const aclTensor *handle)
{
    sim_tensor *copy = &all->tensors[all->tensor_count];
    all->handles[all->tensor_count++] = handle;
    memset(copy, 0, sizeof *copy);
    aclnnStatus status = sim_check_tensor(all->view.operator->name, argument, handle);
    if (status || !handle)
        return status;
    *copy = *aclsim_tensor(handle);
    copy->present = true;
    return 0;
}

static void *copy_bytes(const void *values, size_t bytes)
{
    void *copy = malloc(bytes ? bytes : 1);
    if (copy && bytes)
        memcpy(copy, values, bytes);
    return copy;
}

static aclnnStatus copy_scalars(operands *all, const sim_parameter *parameter, void *const *handles, size_t count, sim_value *value)
{
    sim_scalar *scalars = calloc(count ? count : 1, sizeof *scalars);
    if (!scalars)
        return no_memory(all->view.operator->name);
    value->scalars = scalars;
    value->count = count;
    for (size_t i = 0; i < count; i++) {
        const sim_scalar *scalar = sim_handle_get(handles[i], ACLSIM_SCALAR);
        if (!scalar)
            return not_alive(all->view.operator->name, parameter->name, "aclScalar");
        scalars[i] = *scalar;
    }
    return 0;
}

static aclnnStatus copy_array(operands *all, const sim_parameter *parameter, const sim_array *array, sim_value *value)
{
    void *copy;
    value->count = array->size;
    if (parameter->type == SIM_INT_ARRAY)
        copy = (void *)(value->integers = copy_bytes(array->values, array->size * sizeof(int64_t)));
    else if (parameter->type == SIM_FLOAT_ARRAY)
        copy = (void *)(value->floats = copy_bytes(array->values, array->size * sizeof(float)));
    else
        copy = (void *)(value->truths = copy_bytes(array->values, array->size * sizeof(bool)));
    return copy ? 0 : no_memory(all->view.operator->name);
}

static aclnnStatus copy_pointer(operands *all, const sim_parameter *parameter, const void *pointer, sim_value *value)
{
    const char *function = all->view.operator->name;
    if (!pointer) {
        if (parameter->type == SIM_TENSOR)
            return copy_tensor(all, parameter->name, NULL);
        return 0;
    }
    if (parameter->type == SIM_STRING) {
        value->count = 1;
        value->text = strdup(pointer);
        return value->text ? 0 : no_memory(function);
    }
    const void *object = sim_handle_get(pointer, kind_of(parameter->type));
    if (!object)
        return not_alive(function, parameter->name, sim_kind_name(kind_of(parameter->type)));
    if (parameter->type == SIM_SCALAR) {
        void *const handle = (void *)pointer;
        return copy_scalars(all, parameter, &handle, 1, value);
    }
    const sim_list *list = object;
    if (parameter->type == SIM_SCALAR_LIST)
        return copy_scalars(all, parameter, list->handles, list->size, value);
    if (parameter->type != SIM_TENSOR && parameter->type != SIM_TENSOR_LIST)
        return copy_array(all, parameter, object, value);
    value->count = parameter->type == SIM_TENSOR ? 1 : list->size;
    value->tensors = &all->tensors[all->tensor_count];
    value->handles = &all->handles[all->tensor_count];
    for (size_t i = 0; i < value->count; i++) {
        aclnnStatus status = copy_tensor(all, parameter->name, parameter->type == SIM_TENSOR ? pointer : list->handles[i]);
        if (status)
            return status;
    }
    return 0;
}

static aclnnStatus copy_all(operands *all, const sim_raw *arguments)
{
    const sim_operator *operator = all->view.operator;
    size_t tensors = 0;
    for (size_t i = 0; i < operator->count; i++)
        tensors += tensors_in(&operator->parameters[i], &arguments[i]) + 1;
    all->values = calloc(operator->count ? operator->count : 1, sizeof *all->values);
    all->tensors = calloc(tensors + 1, sizeof *all->tensors);
    all->handles = calloc(tensors + 1, sizeof *all->handles);
    all->order = calloc(tensors + 1, sizeof *all->order);
    if (!all->values || !all->tensors || !all->handles || !all->order)
        return no_memory(operator->name);
    all->view.values = all->values;
    for (size_t i = 0; i < operator->count; i++) {
        const sim_parameter *parameter = &operator->parameters[i];
        all->values[i].integer = arguments[i].integer;
        all->values[i].real = arguments[i].real;
        aclnnStatus status = is_pointer(parameter->type) ? copy_pointer(all, parameter, arguments[i].pointer, &all->values[i]) : 0;
        if (status)
            return status;
    }
    return 0;
}

/* ---- the executor ---- */

/* An operator has nothing to do when nothing it writes has an element. */
static bool nothing_to_write(const operands *all)
{
    const sim_operator *operator = all->view.operator;
    for (size_t i = 0; i < operator->count; i++)
        for (size_t t = 0; operator->parameters[i].direction != SIM_IN && all->values[i].tensors && t < all->values[i].count; t++)
            if (aclsim_elements(&all->values[i].tensors[t]))
                return false;
    return true;
}

/* The tensors of one direction, in the executor's order. */
static void place_tensors(operands *all, sim_executor *executor, bool outputs, size_t *placed)
{
    const sim_operator *operator = all->view.operator;
    size_t argument = 0, tensor = 0;
    for (size_t i = 0; i < operator->count; i++) {
        const sim_parameter *parameter = &operator->parameters[i];
        if (parameter->type != SIM_TENSOR && parameter->type != SIM_TENSOR_LIST)
            continue;
        size_t count = parameter->type == SIM_TENSOR ? 1 : all->values[i].count;
        bool mine = outputs == (parameter->direction != SIM_IN);
        for (size_t t = 0; mine && t < count; t++) {
            aclsim_executor_place(executor, all->handles[tensor + t], argument, t, outputs);
            all->order[(*placed)++] = tensor + t;
        }
        argument += mine;
        tensor += count;
    }
}

/* The kernel of all executors: puts the tensors back into the parameters' order. */
static int run(sim_task *task, const sim_tensor *tensors, size_t count, void *state)
{
    const operands *all = state;
    const sim_operator *operator = all->view.operator;
    sim_value *values = calloc(operator->count ? operator->count : 1, sizeof *values);
    sim_tensor *ordered = calloc(count ? count : 1, sizeof *ordered);
    int code = ACL_ERROR_RT_INTERNAL_ERROR;
    if (values && ordered) {
        for (size_t i = 0; i < count; i++) {
            /* As phase one was given it, at the address of now: phase one may have changed the program's descriptor since. */
            sim_tensor *tensor = &ordered[all->order[i]];
            *tensor = all->tensors[all->order[i]];
            tensor->present = tensors[i].present;
            tensor->address = tensors[i].address;
        }
        memcpy(values, all->values, operator->count * sizeof *values);
        for (size_t i = 0; i < operator->count; i++)
            if (values[i].tensors)
                values[i].tensors = ordered + (values[i].tensors - all->tensors);
        sim_operands operands = {operator, &all->product, values};
        code = operator->kernel(task, &operands);
    }
    free(values);
    free(ordered);
    return code;
}

void aclsim_set_shape(const aclTensor *handle, uint64_t rank, const int64_t *shape)
{
    sim_lock();
    sim_tensor *tensor = sim_handle_peek(handle, ACLSIM_TENSOR);
    if (tensor) {
        tensor->rank = rank;
        memcpy(tensor->shape, shape, rank * sizeof *shape);
    }
    sim_unlock();
}

static aclnnStatus make_executor(operands *all, const sim_together *together, uint64_t *workspace_size, aclOpExecutor **out)
{
    const sim_operator *operator = all->view.operator;
    sim_executor *executor = aclsim_executor_new(operator->name);
    if (!executor) {
        free_operands(all);
        return no_memory(operator->name);
    }
    size_t placed = 0;
    place_tensors(all, executor, false, &placed);
    place_tensors(all, executor, true, &placed);
    if (operator->in_place)
        aclsim_executor_in_place(executor);
    bool empty = nothing_to_write(all);
    if (together && !empty)
        sim_executor_together(executor, together);
    uint64_t own = !empty && operator->workspace ? operator->workspace(&all->view) : 0;
    if (empty)
        free_operands(all);
    else
        aclsim_executor_kernel(executor, run, all, free_operands);
    return aclsim_executor_finish(executor, own, workspace_size, out);
}

aclnnStatus sim_prepare_own(const void *own, const sim_raw *arguments, size_t count, uint64_t *workspace_size, aclOpExecutor **executor)
{
    const sim_operator *operator = own;
    if (operator->count != count)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: the table of its kernel has %zu parameters, not %zu.", operator->name, operator->count, count);
    aclnnStatus status = check_pointers(operator, arguments);
    if (!status && !(workspace_size && executor))
        status = sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: %s is null.", operator->name, workspace_size ? "executor" : "workspaceSize");
    if (status)
        return status;
    operands *all = calloc(1, sizeof *all);
    if (!all)
        return no_memory(operator->name);
    all->product = *aclsim_current_product();
    all->view.operator = operator;
    all->view.product = &all->product;
    status = copy_all(all, arguments);
    if (!status && operator->check)
        status = operator->check(&all->view);
    sim_together together;
    if (!status && operator->together) {
        together = operator->together(&all->view);
        status = sim_together_check(operator->name, &together);
    }
    if (status) {
        free_operands(all);
        return status;
    }
    return make_executor(all, operator->together ? &together : NULL, workspace_size, executor);
}
