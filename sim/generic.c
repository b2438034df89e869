/*
 * Operators that are known by their table alone. What needs no kernel is checked
 * as for any other; what they compute is a kernel that the program brought, or one
 * of the simulator's own, or a pattern where it asked for one. Without any of them
 * phase one refuses.
 */
#define _GNU_SOURCE
#include "generic.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"
#include "sim_objects.h"

/* ---- a call, kept for its runs ---------------------------------------------- */

typedef struct generic_call {
    const sim_operator *operator;
    aclsim_kernel kernel;
    void *data;
    size_t tensor_count;
    aclsim_kernel_argument *arguments; /* tensors are filled in by each run */
    size_t *places;                    /* the first tensor of each argument among those of the executor */
    sim_tensor *originals;             /* by place, as phase one was given them; where it changes descriptors */
    const void **handles;              /* by place; where the data decide shapes */
} generic_call;

static void destroy_call(void *state)
{
    generic_call *call = state;
    if (!call)
        return;
    for (size_t i = 0; call->arguments && i < call->operator->count; i++)
        free((void *)call->arguments[i].values);
    free(call->arguments);
    free(call->places);
    free(call->originals);
    free(call->handles);
    free(call);
}

static bool is_tensors(const sim_parameter *parameter)
{
    return parameter->kind == ACLSIM_ARGUMENT_TENSOR || parameter->kind == ACLSIM_ARGUMENT_TENSOR_LIST;
}

static bool is_pointer(const sim_parameter *parameter)
{
    return parameter->kind <= ACLSIM_ARGUMENT_STRING;
}

static size_t width_of(int kind)
{
    switch (kind) {
    case ACLSIM_ARGUMENT_INT_ARRAY:
        return sizeof(int64_t);
    case ACLSIM_ARGUMENT_FLOAT_ARRAY:
        return sizeof(float);
    default:
        return sizeof(bool);
    }
}

static int kind_of_handle(int kind)
{
    switch (kind) {
    case ACLSIM_ARGUMENT_TENSOR:
        return ACLSIM_TENSOR;
    case ACLSIM_ARGUMENT_TENSOR_LIST:
        return ACLSIM_TENSOR_LIST;
    case ACLSIM_ARGUMENT_SCALAR:
        return ACLSIM_SCALAR;
    case ACLSIM_ARGUMENT_SCALAR_LIST:
        return ACLSIM_SCALAR_LIST;
    case ACLSIM_ARGUMENT_INT_ARRAY:
        return ACLSIM_INT_ARRAY;
    case ACLSIM_ARGUMENT_FLOAT_ARRAY:
        return ACLSIM_FLOAT_ARRAY;
    default:
        return ACLSIM_BOOL_ARRAY;
    }
}

/* The tensors of an argument: one, those of a list, or none. */
static size_t tensors_of(const sim_parameter *parameter, const sim_argument *argument, const void *const **handles)
{
    if (!argument->pointer || !is_tensors(parameter))
        return 0;
    if (parameter->kind == ACLSIM_ARGUMENT_TENSOR) {
        *handles = &argument->pointer;
        return 1;
    }
    const sim_list *list = sim_handle_peek(argument->pointer, ACLSIM_TENSOR_LIST);
    if (!list)
        return 0;
    *handles = (const void *const *)list->handles;
    return list->size;
}

/* ---- checks ----------------------------------------------------------------- */

static aclnnStatus check_argument(const sim_operator *operator, const sim_parameter *parameter, const sim_argument *argument)
{
    if (!is_pointer(parameter))
        return 0;
    if (!argument->pointer) {
        if (parameter->optional)
            return 0;
        return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: %s is null.", operator->name, parameter->name);
    }
    if (parameter->kind == ACLSIM_ARGUMENT_STRING)
        return 0;
    if (parameter->kind == ACLSIM_ARGUMENT_TENSOR)
        return sim_check_tensor(operator->name, parameter->name, argument->pointer);
    if (!sim_handle_get(argument->pointer, kind_of_handle(parameter->kind)))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is no live object of its kind.", operator->name, parameter->name);
    const void *const *handles;
    size_t count = tensors_of(parameter, argument, &handles);
    for (size_t i = 0; i < count; i++) {
        aclnnStatus status = sim_check_tensor(operator->name, parameter->name, handles[i]);
        if (status)
            return status;
    }
    return 0;
}

/* ---- running ------------------------------------------------------------------ */

/* First and one past the last element that the view reaches, from the block's start. */
static void reach(const sim_tensor *tensor, int64_t *first, int64_t *end)
{
    *first = tensor->offset;
    *end = tensor->offset + 1;
    for (uint64_t d = 0; d < tensor->rank; d++) {
        int64_t far = (tensor->shape[d] - 1) * tensor->strides[d];
        *(far < 0 ? first : end) += far;
    }
}

static void *view_of(sim_task *task, const sim_tensor *tensor, bool write, uint64_t *bytes)
{
    int64_t first, end;
    unsigned bits = aclsim_dtype_bits(tensor->dtype);
    *bytes = 0;
    if (!aclsim_elements(tensor))
        return NULL;
    reach(tensor, &first, &end);
    uint64_t from = tensor->address + (uint64_t)first * bits / 8;
    uint64_t to = tensor->address + ((uint64_t)end * bits + 7) / 8;
    *bytes = to - tensor->address;
    uint8_t *memory;
    if (task) {
        memory = write ? aclsim_write(task, from, to - from) : (void *)(uintptr_t)aclsim_read(task, from, to - from);
    } else {
        sim_lock();
        memory = sim_translate(from, to - from, false, "phase one", ACLNN_ERR_INNER);
        sim_unlock();
    }
    return memory ? memory - (from - tensor->address) : NULL;
}

/* The pattern: byte number i of each output is 0xA0 + i % 16. */
static void fill(const sim_tensor *tensor, uint8_t *block)
{
    unsigned bits = aclsim_dtype_bits(tensor->dtype);
    unsigned width = bits < 8 ? 1 : bits / 8;
    int64_t index[SIM_MAX_RANK] = {0}, count = aclsim_elements(tensor);
    for (int64_t i = 0; i < count; i++) {
        int64_t element = tensor->offset;
        for (uint64_t d = 0; d < tensor->rank; d++)
            element += index[d] * tensor->strides[d];
        uint8_t *at = block + element * (int64_t)bits / 8;
        for (unsigned b = 0; b < width; b++)
            at[b] = (uint8_t)(0xA0 + ((uint64_t)i * width + b) % 16);
        for (uint64_t d = tensor->rank; d-- > 0 && ++index[d] == tensor->shape[d];)
            index[d] = 0;
    }
}

typedef struct sim_true_shape {
    uint64_t rank;
    int64_t shape[SIM_MAX_RANK];
} sim_true_shape;

/* Writes the shapes that the data decided into the program's descriptors. */
static void tell_shapes(const generic_call *call, const sim_true_shape *shapes, size_t count)
{
    sim_lock();
    for (size_t place = 0; place < count; place++) {
        sim_tensor *tensor = call->handles[place] ? sim_handle_peek(call->handles[place], ACLSIM_TENSOR) : NULL;
        if (!tensor || shapes[place].rank > SIM_MAX_RANK)
            continue;
        tensor->rank = shapes[place].rank;
        memcpy(tensor->shape, shapes[place].shape, sizeof tensor->shape);
    }
    sim_unlock();
}

static int run_call(sim_task *task, const sim_tensor *tensors, size_t count, void *state)
{
    const generic_call *call = state;
    const sim_operator *operator = call->operator;
    aclsim_kernel_tensor *views = calloc(count + 1, sizeof *views);
    aclsim_kernel_argument *arguments = calloc(operator->count + 1, sizeof *arguments);
    sim_true_shape *shapes = call->handles ? calloc(count + 1, sizeof *shapes) : NULL;
    /* Of this run alone: others of the same executor have other addresses. Kernels are pointed to the shapes in it. */
    sim_tensor *originals = call->originals ? calloc(count + 1, sizeof *originals) : NULL;
    int code = views && arguments && (shapes || !call->handles) && (originals || !call->originals) ? 0 : SIM_KERNEL_FAULT;
    for (size_t i = 0; i < operator->count && !code; i++) {
        const sim_parameter *parameter = &operator->parameters[i];
        arguments[i] = call->arguments[i];
        if (!is_tensors(parameter))
            continue;
        aclsim_kernel_tensor *view = views + call->places[i];
        arguments[i].tensors = view;
        for (size_t t = 0; t < arguments[i].count && !code; t++, view++) {
            size_t place = call->places[i] + t;
            const sim_tensor *tensor = &tensors[place];
            if (!tensor->present)
                continue;
            if (originals && call->originals[place].present) {
                originals[place] = call->originals[place];
                originals[place].address = tensor->address;
                tensor = &originals[place];
            }
            *view = (aclsim_kernel_tensor){.present = 1, .dtype = tensor->dtype, .format = tensor->format, .rank = tensor->rank, .shape = tensor->shape,
                                           .strides = tensor->strides, .offset = tensor->offset};
            if (shapes && parameter->changes & SIM_SHAPE_FROM_DATA && tensor->rank <= SIM_MAX_RANK) {
                shapes[place].rank = tensor->rank;
                memcpy(shapes[place].shape, tensor->shape, sizeof tensor->shape);
                view->true_shape = shapes[place].shape;
                view->true_rank = &shapes[place].rank;
            }
            view->block = view_of(task, tensor, parameter->direction != ACLSIM_IN, &view->bytes);
            if (!view->block && aclsim_elements(tensor))
                code = SIM_KERNEL_FAULT;
            else if (!call->kernel && parameter->direction != ACLSIM_IN && view->block)
                fill(tensor, view->block);
        }
    }
    if (!code && call->kernel)
        code = call->kernel(operator->name, arguments, operator->count, call->data);
    if (!code && shapes)
        tell_shapes(call, shapes, count);
    free(views);
    free(arguments);
    free(shapes);
    free(originals);
    return code;
}

/* ---- phase one ------------------------------------------------------------------ */

static void *copy_of(const void *values, size_t bytes)
{
    void *copy = malloc(bytes ? bytes : 1);
    if (copy && bytes)
        memcpy(copy, values, bytes);
    return copy;
}

static bool keep_value(const sim_parameter *parameter, const sim_argument *given, aclsim_kernel_argument *kept)
{
    switch (parameter->kind) {
    case ACLSIM_ARGUMENT_INTEGER:
    case ACLSIM_ARGUMENT_BOOL:
    case ACLSIM_ARGUMENT_DATA_TYPE:
        kept->integer = given->integer;
        return true;
    case ACLSIM_ARGUMENT_NATURAL:
        kept->integer = (int64_t)given->natural;
        return true;
    case ACLSIM_ARGUMENT_NUMBER:
        kept->number = given->number;
        return true;
    default:
        break;
    }
    if (!given->pointer)
        return true;
    kept->present = 1;
    if (parameter->kind == ACLSIM_ARGUMENT_STRING) {
        kept->count = strlen(given->pointer);
        kept->values = copy_of(given->pointer, kept->count + 1);
    } else if (parameter->kind == ACLSIM_ARGUMENT_SCALAR) {
        const sim_scalar *scalar = sim_handle_peek(given->pointer, ACLSIM_SCALAR);
        kept->dtype = scalar->dtype;
        kept->count = 1;
        kept->values = copy_of(scalar->value, sizeof scalar->value);
    } else if (parameter->kind == ACLSIM_ARGUMENT_SCALAR_LIST) {
        const sim_list *list = sim_handle_peek(given->pointer, ACLSIM_SCALAR_LIST);
        aclsim_kernel_scalar *scalars = calloc(list->size + 1, sizeof *scalars);
        for (uint64_t i = 0; scalars && i < list->size; i++) {
            const sim_scalar *scalar = sim_handle_peek(list->handles[i], ACLSIM_SCALAR);
            scalars[i].dtype = scalar ? scalar->dtype : ACL_DT_UNDEFINED;
            if (scalar)
                memcpy(scalars[i].value, scalar->value, sizeof scalars[i].value);
        }
        kept->count = list->size;
        kept->values = scalars;
    } else {
        const sim_array *array = sim_handle_peek(given->pointer, kind_of_handle(parameter->kind));
        kept->count = array->size;
        kept->values = copy_of(array->values, array->size * width_of(parameter->kind));
    }
    return kept->values != NULL;
}

static generic_call *keep_call(const sim_operator *operator, const sim_argument *arguments)
{
    generic_call *call = calloc(1, sizeof *call);
    if (!call)
        return NULL;
    call->operator = operator;
    call->arguments = calloc(operator->count + 1, sizeof *call->arguments);
    call->places = calloc(operator->count + 1, sizeof *call->places);
    bool complete = call->arguments && call->places;
    for (size_t i = 0; complete && i < operator->count; i++) {
        const sim_parameter *parameter = &operator->parameters[i];
        aclsim_kernel_argument *kept = &call->arguments[i];
        *kept = (aclsim_kernel_argument){.name = parameter->name, .kind = parameter->kind, .direction = parameter->direction};
        const void *const *handles;
        if (is_tensors(parameter)) {
            kept->present = arguments[i].pointer != NULL;
            kept->count = tensors_of(parameter, &arguments[i], &handles);
        } else {
            complete = keep_value(parameter, &arguments[i], kept);
        }
    }
    /* The executor has what is only read first. */
    for (int written = 0; complete && written < 2; written++) {
        for (size_t i = 0; i < operator->count; i++) {
            const sim_parameter *parameter = &operator->parameters[i];
            if (is_tensors(parameter) && (parameter->direction != ACLSIM_IN) == (written != 0)) {
                call->places[i] = call->tensor_count;
                /* A null tensor or list has a place too. */
                call->tensor_count += call->arguments[i].count ? call->arguments[i].count : 1;
            }
        }
    }
    if (!complete) {
        destroy_call(call);
        return NULL;
    }
    return call;
}

/* A type of the same width: what phase one reads as, or casts in place. */
static aclDataType sibling(aclDataType dtype)
{
    switch (aclsim_dtype_bits(dtype)) {
    case 64:
        return dtype == ACL_UINT64 ? ACL_INT64 : ACL_UINT64;
    case 32:
        return dtype == ACL_UINT32 ? ACL_INT32 : ACL_UINT32;
    case 16:
        return dtype == ACL_UINT16 ? ACL_INT16 : ACL_UINT16;
    case 8:
        return dtype == ACL_UINT8 ? ACL_INT8 : ACL_UINT8;
    default:
        return dtype;
    }
}

/* Changes a descriptor of the program's as phase one of some operators does, in a
 * way that a second use of it shows. */
static void change(sim_tensor *tensor, unsigned changes)
{
    if (changes & SIM_CHANGES_VIEW && tensor->rank < SIM_MAX_RANK) {
        memmove(tensor->shape + 1, tensor->shape, tensor->rank * sizeof *tensor->shape);
        memmove(tensor->strides + 1, tensor->strides, tensor->rank * sizeof *tensor->strides);
        tensor->shape[0] = 1;
        tensor->strides[0] = tensor->rank ? tensor->shape[1] * tensor->strides[1] : 1;
        tensor->rank++;
    }
    if (changes & SIM_CHANGES_DTYPE)
        tensor->dtype = sibling(tensor->dtype);
    if (changes & SIM_CHANGES_FORMAT)
        tensor->format = tensor->format == ACL_FORMAT_ND ? ACL_FORMAT_NCHW : ACL_FORMAT_ND;
    if (changes & SIM_CHANGES_STORAGE && tensor->storage_rank < SIM_MAX_RANK)
        tensor->storage_shape[tensor->storage_rank++] = 1;
}

/* What phase one leaves changed, and what the kernel sees all the same; without a call, that one has seen to itself. */
static bool change_descriptors(const sim_operator *operator, generic_call *call, const sim_argument *arguments)
{
    bool complete = true;
    for (size_t i = 0; complete && i < operator->count; i++) {
        unsigned changes = operator->parameters[i].changes & ~(unsigned)SIM_SHAPE_FROM_DATA;
        const void *const *handles;
        size_t count = changes ? tensors_of(&operator->parameters[i], &arguments[i], &handles) : 0;
        if (call && count && !call->originals)
            call->originals = calloc(call->tensor_count + 1, sizeof *call->originals);
        complete = !call || !count || call->originals;
        for (size_t t = 0; complete && t < count; t++) {
            sim_tensor *tensor = handles[t] ? sim_handle_peek(handles[t], ACLSIM_TENSOR) : NULL;
            if (!tensor)
                continue;
            if (call) {
                call->originals[call->places[i] + t] = *tensor;
                call->originals[call->places[i] + t].present = true;
            }
            change(tensor, changes);
        }
    }
    return complete;
}

static bool keep_handles(generic_call *call, const sim_argument *arguments)
{
    const sim_operator *operator = call->operator;
    call->handles = calloc(call->tensor_count + 1, sizeof *call->handles);
    for (size_t i = 0; call->handles && i < operator->count; i++) {
        const void *const *handles;
        bool decided = operator->parameters[i].changes & SIM_SHAPE_FROM_DATA;
        size_t count = decided ? tensors_of(&operator->parameters[i], &arguments[i], &handles) : 0;
        for (size_t t = 0; t < count; t++)
            call->handles[call->places[i] + t] = handles[t];
    }
    return call->handles != NULL;
}

static void place_tensors(sim_executor *executor, const sim_operator *operator, const sim_argument *arguments)
{
    for (int written = 0; written < 2; written++) {
        size_t argument = 0;
        for (size_t i = 0; i < operator->count; i++) {
            const sim_parameter *parameter = &operator->parameters[i];
            if (!is_tensors(parameter) || (parameter->direction != ACLSIM_IN) != (written != 0))
                continue;
            const void *const *handles;
            size_t count = tensors_of(parameter, &arguments[i], &handles);
            for (size_t t = 0; t < count; t++)
                aclsim_executor_place(executor, handles[t], argument, t, written != 0);
            if (!count)
                aclsim_executor_place(executor, NULL, argument, 0, written != 0);
            argument++;
        }
    }
}

/* An operator that does its work here and leaves no executor. */
static aclnnStatus run_at_once(generic_call *call, const sim_argument *arguments)
{
    const sim_operator *operator = call->operator;
    sim_tensor *tensors = calloc(call->tensor_count + 1, sizeof *tensors);
    aclnnStatus status = tensors ? 0 : ACLNN_ERR_INNER;
    for (size_t i = 0; i < operator->count && !status; i++) {
        const void *const *handles;
        size_t count = tensors_of(&operator->parameters[i], &arguments[i], &handles);
        for (size_t t = 0; t < count; t++) {
            const sim_tensor *tensor = handles[t] ? sim_handle_peek(handles[t], ACLSIM_TENSOR) : NULL;
            if (tensor) {
                tensors[call->places[i] + t] = *tensor;
                tensors[call->places[i] + t].present = true;
            }
        }
    }
    if (!status && (run_call(NULL, tensors, call->tensor_count, call) || !change_descriptors(operator, call, arguments)))
        status = sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: the work of phase one failed.", operator->name);
    free(tensors);
    destroy_call(call);
    return status;
}

/* Hands the arguments to the operator's own table (operands.c). */
static aclnnStatus prepare_own(const sim_operator *operator, const void *own, const sim_argument *arguments, uint64_t *workspace_size,
                               aclOpExecutor **executor)
{
    sim_raw *raw = calloc(operator->count + 1, sizeof *raw);
    if (!raw)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for a call of %s.", operator->name);
    for (size_t i = 0; i < operator->count; i++) {
        if (is_pointer(&operator->parameters[i]))
            raw[i].pointer = arguments[i].pointer;
        else if (operator->parameters[i].kind == ACLSIM_ARGUMENT_NUMBER)
            raw[i].real = arguments[i].number;
        else
            raw[i].integer = arguments[i].integer;
    }
    aclnnStatus status = sim_prepare_own(own, raw, operator->count, workspace_size, executor);
    free(raw);
    return status;
}

static aclnnStatus check_arguments(const sim_operator *operator, const sim_argument *arguments, const void *workspace_size, const void *executor)
{
    for (size_t i = 0; i < operator->count; i++) {
        aclnnStatus status = check_argument(operator, &operator->parameters[i], &arguments[i]);
        if (status)
            return status;
    }
    if (!workspace_size || !executor)
        return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: workspaceSize or executor is null.", operator->name);
    return 0;
}

static aclnnStatus prepare(const sim_operator *operator, const void *own, const sim_argument *arguments, uint64_t *workspace_size,
                           aclOpExecutor **executor)
{
    if (aclsim_operator_hidden(operator->phase_one))
        return aclsim_unsimulated(operator->phase_one);
    /* What the program brought comes before what is here, but in fast mode, where no kernel does anything. */
    aclsim_kernel kernel = NULL;
    void *data = NULL;
    bool brought = !aclsim_fast_mode && sim_find_kernel(operator->name, &kernel, &data);
    bool opaque = aclsim_generic_opaque();
    aclnnStatus status = ACLNN_ERR_PARAM_INVALID;
    if (!brought && own) {
        status = prepare_own(operator, own, arguments, workspace_size, executor);
        if (!status) {
            sim_lock();
            change_descriptors(operator, NULL, arguments);
            sim_unlock();
        }
        if (status != ACLNN_ERR_PARAM_INVALID || !opaque)
            return status;
    }
    status = check_arguments(operator, arguments, workspace_size, executor);
    if (status)
        return status;
    if (!brought && !opaque)
        return sim_fail(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "EZ9999",
                        "%s has no kernel in the simulated Atlas: bring one (aclsim_set_kernel), or ask for outputs of a fixed pattern (ACLNN_SIM_OPAQUE=1).",
                        operator->name);
    generic_call *call = keep_call(operator, arguments);
    if (!call)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for a call of %s.", operator->name);
    call->kernel = kernel;
    call->data = data;
    if (operator->flags & SIM_SHAPES_FROM_DATA && !keep_handles(call, arguments)) {
        destroy_call(call);
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for a call of %s.", operator->name);
    }
    if (operator->flags & SIM_WORKS_IN_PHASE_ONE)
        return run_at_once(call, arguments);
    sim_executor *made = aclsim_executor_new(operator->name);
    place_tensors(made, operator, arguments);
    if (made && operator->flags & SIM_IN_PLACE)
        aclsim_executor_in_place(made);
    aclsim_executor_kernel(made, run_call, call, destroy_call);
    sim_lock();
    bool changed = made && change_descriptors(operator, call, arguments);
    sim_unlock();
    if (made && !changed) {
        sim_executor_free(made);
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for a call of %s.", operator->name);
    }
    return aclsim_executor_finish(made, 0, workspace_size, executor);
}

aclnnStatus aclsim_generic_prepare(const sim_operator *operator, const void *own, const sim_argument *arguments, uint64_t *workspace_size,
                                   aclOpExecutor **executor)
{
    sim_call sim_call_ = {.function = operator->phase_one};
    sim_generic_call logged = {operator, arguments};
    if (__builtin_expect(!aclsim_fast_mode, 1)) {
        aclsim_enter(&sim_call_, SIM_NEEDS_CONTEXT, ":g", (const void *)&logged);
        if (sim_call_.answered)
            return sim_call_.code;
    }
    aclnnStatus status = prepare(operator, own, arguments, workspace_size, executor);
    if (status || operator->flags & SIM_WORKS_IN_PHASE_ONE)
        SIM_RETURN(status);
    SIM_RETURN_OUT(status, "workspaceSize:u executor:p", *workspace_size, (const void *)*executor);
}
