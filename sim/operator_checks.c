#include "operator_checks.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_view.h"

/* ---- pointers -------------------------------------------------------------- */

static aclnnStatus null_argument(const char *function, const char *argument)
{
    return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: %s is null.", function, argument);
}

static aclnnStatus resolve(const char *function, const char *argument, const aclTensor *handle,
                           const sim_tensor **tensor)
{
    *tensor = aclsim_tensor(handle);
    if (*tensor == NULL) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not a live aclTensor.", function, argument);
    }
    const char *flaw = aclsim_tensor_flaw(*tensor);
    if (flaw != NULL) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s cannot be used: %s.", function, argument, flaw);
    }
    return ACLNN_SUCCESS;
}

aclnnStatus sim_resolve_operands(sim_quantize_operands *operands, const void *workspace_size, const void *executor)
{
    const char *function = operands->function;
    if (operands->x_handle == NULL) {
        return null_argument(function, "x");
    }
    if (operands->scale_handle == NULL) {
        return null_argument(function, operands->scale_name);
    }
    if (operands->y_handle == NULL) {
        return null_argument(function, operands->y_name);
    }
    if (workspace_size == NULL) {
        return null_argument(function, "workspaceSize");
    }
    if (executor == NULL) {
        return null_argument(function, "executor");
    }
    aclnnStatus status = resolve(function, "x", operands->x_handle, &operands->x);
    if (status == ACLNN_SUCCESS) {
        status = resolve(function, operands->scale_name, operands->scale_handle, &operands->scale);
    }
    if (status == ACLNN_SUCCESS && operands->offset_handle != NULL) {
        status = resolve(function, operands->offset_name, operands->offset_handle, &operands->offset);
    }
    if (status == ACLNN_SUCCESS) {
        status = resolve(function, operands->y_name, operands->y_handle, &operands->y);
    }
    return status;
}

/* ---- dtypes ---------------------------------------------------------------- */

bool sim_dtype_listed(const sim_dtype_list *list, aclDataType dtype)
{
    for (size_t i = 0; i < list->count; i++) {
        if (list->types[i] == dtype) {
            return true;
        }
    }
    return false;
}

void sim_dtype_list_text(const sim_dtype_list *list, char *text, size_t size)
{
    size_t used = 0;
    snprintf(text, size, "no dtype");
    for (size_t i = 0; i < list->count && used < size; i++) {
        int wrote = snprintf(text + used, size - used, "%s%s", i == 0 ? "" : ", ", aclsim_dtype_name(list->types[i]));
        used += wrote < 0 ? 0 : (size_t)wrote;
    }
}

aclnnStatus sim_check_dtype(const char *function, const char *argument, const sim_tensor *tensor,
                            const sim_dtype_list *supported)
{
    if (sim_dtype_listed(supported, tensor->dtype)) {
        return ACLNN_SUCCESS;
    }
    char list[128];
    sim_dtype_list_text(supported, list, sizeof list);
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s; %s supports %s.", function, argument,
                    aclsim_dtype_name(tensor->dtype), aclsim_current_product()->soc, list);
}

/* ---- shapes ---------------------------------------------------------------- */

bool sim_same_shape(const sim_tensor *a, const sim_tensor *b)
{
    if (a->rank != b->rank || a->rank > SIM_MAX_RANK) {
        return false;
    }
    for (uint64_t d = 0; d < a->rank; d++) {
        if (a->shape[d] != b->shape[d]) {
            return false;
        }
    }
    return true;
}

sim_shape_text sim_describe_shape(const sim_tensor *tensor)
{
    sim_shape_text shape;
    if (tensor->rank > SIM_MAX_RANK) {
        snprintf(shape.text, sizeof shape.text, "of %" PRIu64 " dimensions", tensor->rank);
        return shape;
    }
    size_t used = (size_t)snprintf(shape.text, sizeof shape.text, "[");
    for (uint64_t d = 0; d < tensor->rank && used < sizeof shape.text; d++) {
        int wrote = snprintf(shape.text + used, sizeof shape.text - used, "%s%" PRId64, d == 0 ? "" : ", ",
                             tensor->shape[d]);
        used += wrote < 0 ? 0 : (size_t)wrote;
    }
    if (used < sizeof shape.text) {
        snprintf(shape.text + used, sizeof shape.text - used, "]");
    }
    return shape;
}

aclnnStatus sim_check_rank(const char *function, const char *argument, const sim_tensor *tensor)
{
    if (tensor->rank <= SIM_OPERATOR_MAX_RANK) {
        return ACLNN_SUCCESS;
    }
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has %" PRIu64 " dimensions; at most %d are supported.",
                    function, argument, tensor->rank, SIM_OPERATOR_MAX_RANK);
}

aclnnStatus sim_check_y_has_shape_of_x(const sim_quantize_operands *operands)
{
    if (sim_same_shape(operands->x, operands->y)) {
        return ACLNN_SUCCESS;
    }
    sim_shape_text x = sim_describe_shape(operands->x);
    sim_shape_text y = sim_describe_shape(operands->y);
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s; expected %s, the shape of x.",
                    operands->function, operands->y_name, y.text, x.text);
}

/* ---- the end of phase one --------------------------------------------------- */

/* Room for one intermediate tensor, with the slack that kernels need behind it. */
static uint64_t workspace_for(uint64_t bytes)
{
    enum { SLACK = 32, UNIT = 512 };
    return (bytes + SLACK + UNIT - 1) / UNIT * UNIT;
}

/* A tensor that is not contiguous is packed into the workspace, and a parameter
 * of another type than the kernel takes is converted there.
 */
static uint64_t workspace_of_parameter(const sim_tensor *tensor, const sim_quantization *call, aclDataType wanted)
{
    uint64_t bytes = 0;
    if (!call->scale_as_contiguous && !sim_view_is_contiguous(tensor)) {
        bytes += workspace_for(sim_view_packed_bytes(tensor));
    }
    if (tensor->dtype != wanted) {
        bytes += workspace_for((uint64_t)aclsim_elements(tensor) * aclsim_dtype_bits(wanted) / 8);
    }
    return bytes;
}

static uint64_t workspace_of(const sim_quantize_operands *operands, const sim_quantization *call)
{
    uint64_t bytes = 0;
    if (!sim_view_is_contiguous(operands->x)) {
        bytes += workspace_for(sim_view_packed_bytes(operands->x));
    }
    if (!sim_view_is_contiguous(operands->y)) {
        bytes += workspace_for(sim_view_packed_bytes(operands->y));
    }
    /* Quantize widens FLOAT16 scales and takes all others, and every zero point,
     * as they are; AscendQuantV2 wants both in x's type.
     */
    aclDataType scale_dtype = operands->x->dtype;
    aclDataType offset_dtype = operands->x->dtype;
    if (call->operation == SIM_DIVIDE) {
        scale_dtype = operands->scale->dtype == ACL_FLOAT16 ? ACL_FLOAT : operands->scale->dtype;
        offset_dtype = operands->offset == NULL ? scale_dtype : operands->offset->dtype;
    }
    bytes += workspace_of_parameter(operands->scale, call, scale_dtype);
    if (operands->offset != NULL) {
        bytes += workspace_of_parameter(operands->offset, call, offset_dtype);
    }
    return bytes;
}

aclnnStatus sim_prepare_quantization(const sim_quantize_operands *operands, const sim_quantization *call, bool empty,
                                     uint64_t *workspace_size, aclOpExecutor **executor)
{
    sim_quantization *state = NULL;
    if (!empty) {
        state = malloc(sizeof *state);
        if (state == NULL) {
            return sim_fail(ACLNN_ERR_INNER_CREATE_EXECUTOR, "EZ9999", "%s: no memory for the executor.",
                            operands->function);
        }
        *state = *call;
    }
    sim_executor *prepared = aclsim_executor_new(operands->function);
    if (prepared == NULL) {
        free(state);
        return sim_fail(ACLNN_ERR_INNER_CREATE_EXECUTOR, "EZ9999", "%s: no memory for the executor.",
                        operands->function);
    }
    aclsim_executor_input(prepared, operands->x_handle);
    aclsim_executor_input(prepared, operands->scale_handle);
    aclsim_executor_input(prepared, operands->offset_handle);
    aclsim_executor_output(prepared, operands->y_handle);
    if (!empty) {
        aclsim_executor_kernel(prepared, sim_quantize_kernel, state, free);
    }
    return aclsim_executor_finish(prepared, empty ? 0 : workspace_of(operands, call), workspace_size, executor);
}
