/* Phase one of every operator that is a table: arguments, checks, the executor. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
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

static void read_arguments(const sim_operator *operator, sim_raw *arguments, va_list list)
{
    for (size_t i = 0; i < operator->count; i++) {
        sim_parameter_type type = operator->parameters[i].type;
        if (is_pointer(type))
            arguments[i].pointer = va_arg(list, const void *);
        else if (type == SIM_INT || type == SIM_BOOL)
            arguments[i].integer = va_arg(list, int);
        else if (type == SIM_REAL)
            arguments[i].real = va_arg(list, double);
        else
            arguments[i].integer = va_arg(list, int64_t);
    }
}

/* ---- the call log ---- */

/* Writes the arguments as generated entry points do. */
static void log_arguments(sim_call *call, const sim_operator *operator, const sim_raw *arguments)
{
    static const int kinds[] = {
        [SIM_TENSOR] = ACLSIM_ARGUMENT_TENSOR,           [SIM_TENSOR_LIST] = ACLSIM_ARGUMENT_TENSOR_LIST,
        [SIM_SCALAR] = ACLSIM_ARGUMENT_SCALAR,           [SIM_SCALAR_LIST] = ACLSIM_ARGUMENT_SCALAR_LIST,
        [SIM_INT_ARRAY] = ACLSIM_ARGUMENT_INT_ARRAY,     [SIM_FLOAT_ARRAY] = ACLSIM_ARGUMENT_FLOAT_ARRAY,
        [SIM_BOOL_ARRAY] = ACLSIM_ARGUMENT_BOOL_ARRAY,   [SIM_STRING] = ACLSIM_ARGUMENT_STRING,
        [SIM_INT] = ACLSIM_ARGUMENT_INTEGER,             [SIM_BOOL] = ACLSIM_ARGUMENT_BOOL,
        [SIM_INT64] = ACLSIM_ARGUMENT_INTEGER,           [SIM_UINT64] = ACLSIM_ARGUMENT_NATURAL,
        [SIM_REAL] = ACLSIM_ARGUMENT_NUMBER,
    };
    for (size_t i = 0; i < operator->count; i++) {
        const sim_parameter *parameter = &operator->parameters[i];
        aclsim_log_name(call, parameter->name, i == 0);
        aclsim_log_argument(call, kinds[parameter->type], arguments[i].pointer, arguments[i].integer, arguments[i].real);
    }
}

/* ---- copies of what was handed over ---- */

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
    const char *function = all->view.operator->name;
    sim_tensor *copy = &all->tensors[all->tensor_count];
    all->handles[all->tensor_count++] = handle;
    memset(copy, 0, sizeof *copy);
    if (!handle)
        return 0;
    const sim_tensor *tensor = aclsim_tensor(handle);
    if (!tensor)
        return not_alive(function, argument, "aclTensor");
    const char *flaw = aclsim_tensor_flaw(tensor);
    if (flaw)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s cannot be used: %s.", function, argument, flaw);
    *copy = *tensor;
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

void aclsim_set_length(const aclTensor *handle, int64_t length)
{
    sim_lock();
    sim_tensor *tensor = sim_handle_peek(handle, ACLSIM_TENSOR);
    if (tensor && tensor->rank)
        tensor->shape[0] = length;
    sim_unlock();
}

static aclnnStatus make_executor(operands *all, uint64_t *workspace_size, aclOpExecutor **out)
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
    uint64_t own = !empty && operator->workspace ? operator->workspace(&all->view) : 0;
    if (empty)
        free_operands(all);
    else
        aclsim_executor_kernel(executor, run, all, free_operands);
    return aclsim_executor_finish(executor, own, workspace_size, out);
}

static aclnnStatus prepare(const sim_operator *operator, const char *function, const sim_raw *arguments, uint64_t *workspace_size, aclOpExecutor **executor)
{
    if (!operator->kernel || aclsim_operator_hidden(function))
        return aclsim_unsimulated(function);
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
    if (status) {
        free_operands(all);
        return status;
    }
    return make_executor(all, workspace_size, executor);
}

aclnnStatus aclsim_prepare(const sim_operator *operator, uint64_t *workspace_size, aclOpExecutor **executor, ...)
{
    char function[128];
    sim_raw *arguments = calloc(operator->count ? operator->count : 1, sizeof *arguments);
    if (!arguments)
        return no_memory(operator->name);
    va_list list;
    va_start(list, executor);
    read_arguments(operator, arguments, list);
    va_end(list);
    snprintf(function, sizeof function, "%sGetWorkspaceSize", operator->name);
    sim_call call = {.function = function};
    if (!aclsim_fast_mode) {
        aclsim_log_begin(&call);
        log_arguments(&call, operator, arguments);
        aclsim_judge(&call, SIM_NEEDS_CONTEXT, NULL, 0);
    }
    if (!call.answered) {
        call.code = prepare(operator, function, arguments, workspace_size, executor);
        if (call.code)
            aclsim_returned(call.code);
        if (call.line && call.code)
            aclsim_leave(&call, call.code, "");
        else if (call.line)
            aclsim_leave(&call, 0, "workspaceSize:u executor:p", *workspace_size, (const void *)*executor);
    }
    free(arguments);
    return call.code;
}

aclnnStatus sim_prepare_own(const void *own, const sim_raw *arguments, size_t count, uint64_t *workspace_size, aclOpExecutor **executor)
{
    const sim_operator *operator = own;
    char function[128];
    if (operator->count != count)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: the table of its kernel has %zu parameters, not %zu.", operator->name, operator->count, count);
    snprintf(function, sizeof function, "%sGetWorkspaceSize", operator->name);
    return prepare(operator, function, arguments, workspace_size, executor);
}
