/* aclnnAscendQuantV3 and aclnnAscendQuant, the entry points of AscendQuantV2:
 * y = round(x * scale + offset).
 *
 * Checks, their order and the product tables follow hicann/ops-nn:
 * quant/ascend_quant_v2/op_host/op_api. Neither entry point looks at formats.
 * ACLNN_SIM_WITHOUT_V3 leaves out the newer one, as toolkits before it do.
 */
#include "aclnnop/aclnn_ascend_quant.h"
#include "aclnnop/aclnn_ascend_quant_v3.h"

#include <inttypes.h>
#include <string.h>

#include "generic.h"
#include "operator_checks.h"

/* What one call was given beside its tensors. */
typedef struct attributes {
    bool sqrt_mode;
    const char *round_mode;
    int32_t dst_type;
    int32_t axis;
} attributes;

/* ---- dtypes ------------------------------------------------------------------ */

static const sim_dtype_list NO_DTYPE = {0};
static const sim_dtype_list FLOATS_310P = {2, {ACL_FLOAT, ACL_FLOAT16}};
static const sim_dtype_list FLOATS = {3, {ACL_FLOAT, ACL_FLOAT16, ACL_BF16}};
static const sim_dtype_list OUTPUTS_310P = {1, {ACL_INT8}};
static const sim_dtype_list OUTPUTS_A2_A3 = {3, {ACL_INT8, ACL_INT32, ACL_INT4}};
static const sim_dtype_list OUTPUTS_950 = {
    6, {ACL_INT8, ACL_INT32, ACL_INT4, ACL_FLOAT8_E4M3FN, ACL_FLOAT8_E5M2, ACL_HIFLOAT8}};

/* The same for x, scale and offset. The older entry point knows no 950. */
static const sim_dtype_list *input_dtypes(bool is_v3)
{
    switch (aclsim_current_product()->arch) {
    case SIM_ARCH_310P:
        return &FLOATS_310P;
    case SIM_ARCH_A2_A3:
        return &FLOATS;
    case SIM_ARCH_950:
        return is_v3 ? &FLOATS : &NO_DTYPE;
    default:
        return &NO_DTYPE;
    }
}

static const sim_dtype_list *output_dtypes(bool is_v3)
{
    switch (aclsim_current_product()->arch) {
    case SIM_ARCH_310P:
        return &OUTPUTS_310P;
    case SIM_ARCH_950:
        return is_v3 ? &OUTPUTS_950 : &OUTPUTS_A2_A3;
    default:
        return &OUTPUTS_A2_A3;
    }
}

static aclnnStatus check_dtypes(const sim_quantize_operands *operands, bool is_v3, int32_t dst_type)
{
    const char *function = operands->function;
    const sim_dtype_list *inputs = input_dtypes(is_v3);
    aclDataType x = operands->x->dtype;
    aclDataType scale = operands->scale->dtype;

    aclnnStatus status = sim_check_dtype(function, "x", operands->x, inputs);
    if (status == ACLNN_SUCCESS) {
        status = sim_check_dtype(function, "y", operands->y, output_dtypes(is_v3));
    }
    if (status == ACLNN_SUCCESS) {
        status = sim_check_dtype(function, "scale", operands->scale, inputs);
    }
    if (status == ACLNN_SUCCESS && operands->offset != NULL) {
        status = sim_check_dtype(function, "offset", operands->offset, inputs);
        if (status == ACLNN_SUCCESS && operands->offset->dtype != scale) {
            status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: offset has dtype %s; scale has another, %s.",
                              function, aclsim_dtype_name(operands->offset->dtype), aclsim_dtype_name(scale));
        }
    }
    if (status != ACLNN_SUCCESS) {
        return status;
    }
    if (x != ACL_FLOAT && scale != x) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: scale has dtype %s; with x of %s it must be %s too.",
                        function, aclsim_dtype_name(scale), aclsim_dtype_name(x), aclsim_dtype_name(x));
    }
    if ((int32_t)operands->y->dtype != dst_type) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: dstType is %" PRId32 "; y has dtype %s (%d).", function,
                        dst_type, aclsim_dtype_name(operands->y->dtype), (int)operands->y->dtype);
    }
    return ACLNN_SUCCESS;
}

/* ---- y ------------------------------------------------------------------------ */

/* INT32 stands for int4, eight to the word. */
static bool is_packed_shape(const sim_tensor *x, const sim_tensor *y)
{
    enum { PER_WORD = 8 };
    if (x->rank == 0 || x->rank != y->rank || x->rank > SIM_MAX_RANK) {
        return false;
    }
    sim_tensor unpacked = *y;
    unpacked.shape[y->rank - 1] *= PER_WORD;
    return sim_same_shape(x, &unpacked);
}

static aclnnStatus check_y(const sim_quantize_operands *operands)
{
    const sim_tensor *x = operands->x;
    const sim_tensor *y = operands->y;
    if (y->dtype == ACL_INT32) {
        if (is_packed_shape(x, y)) {
            return ACLNN_SUCCESS;
        }
        sim_shape_text x_shape = sim_describe_shape(x);
        sim_shape_text y_shape = sim_describe_shape(y);
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: y has shape %s; with dtype INT32 it must be that of x, %s, with 1/8 of its last dimension.",
                        operands->function, y_shape.text, x_shape.text);
    }
    aclnnStatus status = sim_check_y_has_shape_of_x(operands);
    if (status == ACLNN_SUCCESS && y->dtype == ACL_INT4 && (x->rank == 0 || x->shape[x->rank - 1] % 2 != 0)) {
        sim_shape_text x_shape = sim_describe_shape(x);
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: y of dtype INT4 needs an even last dimension; x has shape %s.", operands->function,
                        x_shape.text);
    }
    return status;
}

/* ---- the round mode -------------------------------------------------------------- */

static bool is_float8(int32_t dst_type)
{
    return dst_type == ACL_FLOAT8_E4M3FN || dst_type == ACL_FLOAT8_E5M2 || dst_type == ACL_HIFLOAT8;
}

/* *mode and *hybrid come in as "round" and false; *hybrid is set for the one mode
 * whose results are random.
 */
static aclnnStatus check_round_mode(const char *function, const attributes *given, enum sim_round_mode *mode,
                                    bool *hybrid)
{
    static const char *const NAMES[] = {"round", "floor", "ceil", "trunc"};
    static const enum sim_round_mode MODES[] = {SIM_ROUND_NEAREST, SIM_ROUND_FLOOR, SIM_ROUND_CEIL, SIM_ROUND_TRUNC};
    const char *name = given->round_mode;
    if (name == NULL) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: roundMode is null.", function);
    }
    size_t allowed = is_float8(given->dst_type) ? 1 : sizeof NAMES / sizeof NAMES[0];
    for (size_t i = 0; i < allowed; i++) {
        if (strcmp(name, NAMES[i]) == 0) {
            *mode = MODES[i];
            return ACLNN_SUCCESS;
        }
    }
    if (given->dst_type == ACL_HIFLOAT8 && strcmp(name, "hybrid") == 0) {
        *hybrid = true;
        return ACLNN_SUCCESS;
    }
    const char *expected = "round, floor, ceil, trunc";
    if (is_float8(given->dst_type)) {
        expected = given->dst_type == ACL_HIFLOAT8 ? "round, hybrid" : "round";
    }
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: roundMode \"%s\" is not one of %s, which y of dtype %s takes.",
                    function, name, expected, aclsim_dtype_name((aclDataType)given->dst_type));
}

/* ---- the end of both ---------------------------------------------------------------- */

static aclnnStatus prepare(const sim_quantize_operands *operands, const attributes *given, bool is_v3,
                           uint64_t *workspace_size, aclOpExecutor **executor)
{
    enum sim_round_mode mode = SIM_ROUND_NEAREST;
    bool hybrid = false;
    aclnnStatus status = check_round_mode(operands->function, given, &mode, &hybrid);
    if (status != ACLNN_SUCCESS) {
        return status;
    }
    bool empty = aclsim_elements(operands->x) == 0;
    if (hybrid && !empty) {
        return sim_fail(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "EZ9999",
                        "%s: roundMode \"hybrid\" draws random bits and is not simulated.", operands->function);
    }
    int arch = aclsim_current_product()->arch;
    sim_quantization call = {
        .operation = SIM_MULTIPLY,
        .sqrt_mode = given->sqrt_mode,
        .squares_scale_first = arch == SIM_ARCH_950,
        .round = mode,
        .axis = given->axis >= 0 ? (uint64_t)given->axis : operands->x->rank - (uint64_t)(-(int64_t)given->axis),
        .scale_as_contiguous = !is_v3,
        .moves_blocks = arch == SIM_ARCH_310P,
    };
    return sim_prepare_quantization(operands, &call, empty, workspace_size, executor);
}

/* ---- aclnnAscendQuantV3 --------------------------------------------------------------- */

#ifndef ACLNN_SIM_WITHOUT_V3

static aclnnStatus invalid_axis(const char *function, int32_t axis, const char *reason, uint64_t rank)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: axis %" PRId32 " %s %" PRIu64 "-dimensional x.", function,
                    axis, reason, rank);
}

static aclnnStatus check_v3_axis(const sim_quantize_operands *operands, int32_t axis)
{
    enum { LAST_AXES = 2 };
    int64_t rank = (int64_t)operands->x->rank;
    if (aclsim_current_product()->arch == SIM_ARCH_310P && axis != -1 && axis != rank - 1) {
        return invalid_axis(operands->function, axis, "is not the last one, the only one on Ascend310P, of the",
                            operands->x->rank);
    }
    if (axis < -rank || axis >= rank) {
        return invalid_axis(operands->function, axis, "is out of range for the", operands->x->rank);
    }
    int64_t counted = axis < 0 ? axis + rank : axis;
    if (counted < rank - LAST_AXES) {
        return invalid_axis(operands->function, axis, "is not one of the last two axes of the", operands->x->rank);
    }
    return ACLNN_SUCCESS;
}

static aclnnStatus check_v3_scale(const sim_quantize_operands *operands, int32_t axis)
{
    const char *function = operands->function;
    const sim_tensor *x = operands->x;
    const sim_tensor *scale = operands->scale;
    sim_shape_text shape = sim_describe_shape(scale);
    if (operands->offset != NULL && !sim_same_shape(scale, operands->offset)) {
        sim_shape_text offset_shape = sim_describe_shape(operands->offset);
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: offset has shape %s; expected %s, the shape of scale.",
                        function, offset_shape.text, shape.text);
    }
    if (scale->rank == 0 || (scale->rank != 1 && scale->rank != x->rank)) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: scale has %" PRIu64 " dimensions; expected 1 or %" PRIu64 ", the rank of x.", function,
                        scale->rank, x->rank);
    }
    uint64_t x_axis = axis < 0 ? x->rank - (uint64_t)(-(int64_t)axis) : (uint64_t)axis;
    int64_t length = scale->shape[scale->rank == 1 ? 0 : x_axis];
    if (length != 1 && length != x->shape[x_axis]) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: scale of shape %s has %" PRId64 " values along axis %" PRId32 "; expected %" PRId64
                        ", as in x, or 1.",
                        function, shape.text, length, axis, x->shape[x_axis]);
    }
    if (aclsim_elements(scale) != length) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: scale has shape %s; all dimensions but that of axis %" PRId32 " must be 1.", function,
                        shape.text, axis);
    }
    return ACLNN_SUCCESS;
}

static aclnnStatus check_v3(sim_quantize_operands *operands, const attributes *given, const void *workspace_size,
                            const void *executor)
{
    aclnnStatus status = sim_resolve_operands(operands, workspace_size, executor);
    if (status == ACLNN_SUCCESS && operands->x->rank == 0) {
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x has 0 dimensions; 1 to 8 are supported.",
                          operands->function);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_dtypes(operands, true, given->dst_type);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_v3_axis(operands, given->axis);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_y(operands);
    }
    if (status == ACLNN_SUCCESS) {
        status = sim_check_rank(operands->function, "x", operands->x);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_v3_scale(operands, given->axis);
    }
    return status;
}

/* generated/operators_nn.c */
extern const sim_operator operator_aclnnAscendQuantV3;

SIM_EXPORT aclnnStatus aclnnAscendQuantV3GetWorkspaceSize(const aclTensor *x, const aclTensor *scale,
                                                          const aclTensor *offset, bool sqrtMode,
                                                          const char *roundMode, int32_t dstType, int32_t axis,
                                                          const aclTensor *y, uint64_t *workspaceSize,
                                                          aclOpExecutor **executor)
{
    SIM_BROUGHT_FIRST(operator_aclnnAscendQuantV3, {.pointer = x}, {.pointer = scale}, {.pointer = offset}, {.integer = sqrtMode}, {.pointer = roundMode},
                      {.integer = dstType}, {.integer = axis}, {.pointer = y})
    SIM_ENTER(SIM_NEEDS_CONTEXT, "x:t scale:t offset:t sqrtMode:b roundMode:s dstType:i axis:i y:t", x, scale, offset,
              (int)sqrtMode, roundMode, (int64_t)dstType, (int64_t)axis, y);
    if (aclsim_operator_hidden(__func__)) {
        SIM_RETURN(aclsim_unsimulated(__func__));
    }
    sim_quantize_operands operands = {
        .function = "aclnnAscendQuantV3",
        .scale_name = "scale",
        .offset_name = "offset",
        .y_name = "y",
        .x_handle = x,
        .scale_handle = scale,
        .offset_handle = offset,
        .y_handle = y,
    };
    attributes given = {sqrtMode, roundMode, dstType, axis};
    aclnnStatus status = check_v3(&operands, &given, workspaceSize, executor);
    if (status == ACLNN_SUCCESS) {
        status = prepare(&operands, &given, true, workspaceSize, executor);
    }
    if (status != ACLNN_SUCCESS) {
        SIM_RETURN(status);
    }
    SIM_RETURN_OUT(status, "workspaceSize:u executor:p", *workspaceSize, (const void *)*executor);
}

SIM_EXPORT aclnnStatus aclnnAscendQuantV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor,
                                          aclrtStream stream) SIM_PHASE_TWO

#endif

/* ---- aclnnAscendQuant ------------------------------------------------------------------ */

static int64_t last_dimension(const sim_tensor *tensor)
{
    return tensor->shape[tensor->rank - 1];
}

/* All dimensions but the last are 1, and there are no more than x has: what is
 * left of a broadcast to x.
 */
static aclnnStatus check_v1_leading(const sim_quantize_operands *operands, const char *argument,
                                    const sim_tensor *tensor)
{
    bool fits = tensor->rank <= operands->x->rank;
    for (uint64_t d = 0; fits && d + 1 < tensor->rank; d++) {
        fits = tensor->shape[d] == 1;
    }
    if (fits) {
        return ACLNN_SUCCESS;
    }
    sim_shape_text shape = sim_describe_shape(tensor);
    sim_shape_text x_shape = sim_describe_shape(operands->x);
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                    "%s: %s has shape %s; all dimensions but the last must be 1 and it must broadcast to x, %s.",
                    operands->function, argument, shape.text, x_shape.text);
}

/* Only last dimensions are compared: offset may differ from scale in rank. */
static aclnnStatus check_v1_parameters(const sim_quantize_operands *operands)
{
    const char *function = operands->function;
    const sim_tensor *x = operands->x;
    const sim_tensor *scale = operands->scale;
    const sim_tensor *offset = operands->offset;
    if (scale->rank == 0 || (offset != NULL && offset->rank == 0)) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has 0 dimensions; at least 1 is needed.", function,
                        scale->rank == 0 ? "scale" : "offset");
    }
    sim_shape_text scale_shape = sim_describe_shape(scale);
    if (scale->rank > SIM_MAX_RANK || (offset != NULL && offset->rank > SIM_MAX_RANK)) {
        return sim_check_rank(function, scale->rank > SIM_MAX_RANK ? "scale" : "offset",
                              scale->rank > SIM_MAX_RANK ? scale : offset);
    }
    if (offset != NULL && last_dimension(offset) != last_dimension(scale)) {
        sim_shape_text offset_shape = sim_describe_shape(offset);
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: offset has shape %s; its last dimension must be that of scale, %s.", function,
                        offset_shape.text, scale_shape.text);
    }
    if (last_dimension(scale) != last_dimension(x) && last_dimension(scale) != 1) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: scale has shape %s; its last dimension must be %" PRId64 ", that of x, or 1.", function,
                        scale_shape.text, last_dimension(x));
    }
    aclnnStatus status = check_v1_leading(operands, "scale", scale);
    if (status == ACLNN_SUCCESS && offset != NULL) {
        status = check_v1_leading(operands, "offset", offset);
    }
    return status;
}

static aclnnStatus check_v1(sim_quantize_operands *operands, const attributes *given, const void *workspace_size,
                            const void *executor)
{
    aclnnStatus status = sim_resolve_operands(operands, workspace_size, executor);
    if (status == ACLNN_SUCCESS) {
        status = check_dtypes(operands, false, given->dst_type);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_y(operands);
    }
    if (status == ACLNN_SUCCESS) {
        status = sim_check_rank(operands->function, "x", operands->x);
    }
    if (status == ACLNN_SUCCESS && operands->x->rank == 0) {
        /* No shape of scale broadcasts to it. */
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x has 0 dimensions; 1 to 8 are supported.",
                          operands->function);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_v1_parameters(operands);
    }
    return status;
}

/* generated/operators_nn.c */
extern const sim_operator operator_aclnnAscendQuant;

SIM_EXPORT aclnnStatus aclnnAscendQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *scale,
                                                        const aclTensor *offset, bool sqrtMode, const char *roundMode,
                                                        int32_t dstType, const aclTensor *y, uint64_t *workspaceSize,
                                                        aclOpExecutor **executor)
{
    SIM_BROUGHT_FIRST(operator_aclnnAscendQuant, {.pointer = x}, {.pointer = scale}, {.pointer = offset}, {.integer = sqrtMode}, {.pointer = roundMode},
                      {.integer = dstType}, {.pointer = y})
    SIM_ENTER(SIM_NEEDS_CONTEXT, "x:t scale:t offset:t sqrtMode:b roundMode:s dstType:i y:t", x, scale, offset,
              (int)sqrtMode, roundMode, (int64_t)dstType, y);
    if (aclsim_operator_hidden(__func__)) {
        SIM_RETURN(aclsim_unsimulated(__func__));
    }
    sim_quantize_operands operands = {
        .function = "aclnnAscendQuant",
        .scale_name = "scale",
        .offset_name = "offset",
        .y_name = "y",
        .x_handle = x,
        .scale_handle = scale,
        .offset_handle = offset,
        .y_handle = y,
    };
    attributes given = {sqrtMode, roundMode, dstType, -1};
    aclnnStatus status = check_v1(&operands, &given, workspaceSize, executor);
    if (status == ACLNN_SUCCESS) {
        status = prepare(&operands, &given, false, workspaceSize, executor);
    }
    if (status != ACLNN_SUCCESS) {
        SIM_RETURN(status);
    }
    SIM_RETURN_OUT(status, "workspaceSize:u executor:p", *workspaceSize, (const void *)*executor);
}

SIM_EXPORT aclnnStatus aclnnAscendQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor,
                                        aclrtStream stream) SIM_PHASE_TWO
