/* aclnnQuantize: out = round(x / scales + zeroPoints).
 *
 * Checks, their order and the product tables follow hicann/ops-nn:
 * quant/quantize/op_host/op_api/aclnn_quantize.cpp.
 */
#include "aclnnop/aclnn_quantize.h"

#include <inttypes.h>

#include "generic.h"
#include "operator_checks.h"

/* ---- shapes ------------------------------------------------------------------ */

static aclnnStatus check_shapes(const sim_quantize_operands *operands, int32_t axis)
{
    const char *function = operands->function;
    const sim_tensor *x = operands->x;
    const sim_tensor *scales = operands->scale;
    const sim_tensor *zero_points = operands->offset;

    aclnnStatus status = sim_check_rank(function, "x", x);
    if (status == ACLNN_SUCCESS) {
        status = sim_check_y_has_shape_of_x(operands);
    }
    if (status != ACLNN_SUCCESS) {
        return status;
    }
    if (scales->rank != 1) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: scales has %" PRIu64 " dimensions; expected 1.", function,
                        scales->rank);
    }
    int64_t length = scales->shape[0];
    if (zero_points != NULL && zero_points->rank != 1) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: zeroPoints has %" PRIu64 " dimensions; expected 1.",
                        function, zero_points->rank);
    }
    if (zero_points != NULL && zero_points->shape[0] != length) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: zeroPoints has %" PRId64 " values; expected %" PRId64 ", as in scales.", function,
                        zero_points->shape[0], length);
    }
    if (length == 1) {
        return ACLNN_SUCCESS; /* one scale for all: the axis has no say */
    }
    int64_t rank = (int64_t)x->rank;
    if (axis < -rank || axis >= rank) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: axis %" PRId32 " is out of range for x of %" PRId64 " dimensions.", function, axis, rank);
    }
    int64_t expected = x->shape[axis < 0 ? axis + rank : axis];
    if (length != expected) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "%s: scales has %" PRId64 " values; expected %" PRId64 ", as in x along axis %" PRId32 ", or 1.",
                        function, length, expected, axis);
    }
    return ACLNN_SUCCESS;
}

/* ---- dtypes ------------------------------------------------------------------ */

/* `floats` serves x and scales. */
typedef struct product_dtypes {
    sim_dtype_list floats;
    sim_dtype_list zero_points;
    sim_dtype_list outputs;
} product_dtypes;

static const product_dtypes ON_310P_AND_910 = {
    .floats = {2, {ACL_FLOAT, ACL_FLOAT16}},
    .zero_points = {3, {ACL_INT8, ACL_UINT8, ACL_INT32}},
    .outputs = {3, {ACL_INT8, ACL_UINT8, ACL_INT32}},
};
static const product_dtypes ON_A2_A3 = {
    .floats = {3, {ACL_FLOAT, ACL_FLOAT16, ACL_BF16}},
    .zero_points = {4, {ACL_INT8, ACL_UINT8, ACL_INT32, ACL_BF16}},
    .outputs = {3, {ACL_INT8, ACL_UINT8, ACL_INT32}},
};
static const product_dtypes ON_950 = {
    .floats = {3, {ACL_FLOAT, ACL_FLOAT16, ACL_BF16}},
    .zero_points = {5, {ACL_INT8, ACL_UINT8, ACL_INT32, ACL_FLOAT, ACL_BF16}},
    .outputs = {6, {ACL_INT8, ACL_UINT8, ACL_INT32, ACL_HIFLOAT8, ACL_FLOAT8_E4M3FN, ACL_FLOAT8_E5M2}},
};
static const product_dtypes ON_OTHERS = {.floats = {0}, .zero_points = {0}, .outputs = {0}};

static const product_dtypes *dtypes_of_product(void)
{
    switch (aclsim_current_product()->arch) {
    case SIM_ARCH_310P:
    case SIM_ARCH_910:
        return &ON_310P_AND_910;
    case SIM_ARCH_A2_A3:
        return &ON_A2_A3;
    case SIM_ARCH_950:
        return &ON_950;
    default:
        return &ON_OTHERS;
    }
}

/* BF16 scales or zero points want BF16 everywhere. */
static aclnnStatus check_bfloat16(const sim_quantize_operands *operands)
{
    const sim_tensor *tensors[] = {operands->x, operands->scale, operands->offset};
    const char *const names[] = {"x", operands->scale_name, operands->offset_name};
    bool scales_are = operands->scale->dtype == ACL_BF16;
    bool zero_points_are = operands->offset != NULL && operands->offset->dtype == ACL_BF16;
    if (!scales_are && !zero_points_are) {
        return ACLNN_SUCCESS;
    }
    for (size_t i = 0; i < sizeof tensors / sizeof tensors[0]; i++) {
        if (tensors[i] != NULL && tensors[i]->dtype != ACL_BF16) {
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s; with %s of BF16 it must be BF16 too.",
                            operands->function, names[i], aclsim_dtype_name(tensors[i]->dtype),
                            scales_are ? operands->scale_name : operands->offset_name);
        }
    }
    return ACLNN_SUCCESS;
}

static aclnnStatus check_dtypes(const sim_quantize_operands *operands, aclDataType dtype)
{
    const char *function = operands->function;
    const product_dtypes *supported = dtypes_of_product();

    aclnnStatus status = sim_check_dtype(function, "x", operands->x, &supported->floats);
    if (status == ACLNN_SUCCESS) {
        status = sim_check_dtype(function, "scales", operands->scale, &supported->floats);
    }
    if (status == ACLNN_SUCCESS && operands->offset != NULL) {
        status = sim_check_dtype(function, "zeroPoints", operands->offset, &supported->zero_points);
    }
    if (status != ACLNN_SUCCESS) {
        return status;
    }
    if (!sim_dtype_listed(&supported->outputs, dtype)) {
        char list[128];
        sim_dtype_list_text(&supported->outputs, list, sizeof list);
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: dtype is %s; %s supports %s.", function,
                        aclsim_dtype_name(dtype), aclsim_current_product()->soc, list);
    }
    status = sim_check_dtype(function, "out", operands->y, &supported->outputs);
    if (status != ACLNN_SUCCESS) {
        return status;
    }
    if (operands->y->dtype != dtype) {
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has dtype %s; dtype is %s.", function,
                        aclsim_dtype_name(operands->y->dtype), aclsim_dtype_name(dtype));
    }
    return check_bfloat16(operands);
}

/* ---- formats ------------------------------------------------------------------ */

/* The layouts that only the device's own operators read. */
static bool is_private_format(aclFormat format)
{
    switch (format) {
    case ACL_FORMAT_NC1HWC0:
    case ACL_FORMAT_FRACTAL_Z:
    case ACL_FORMAT_NC1HWC0_C04:
    case ACL_FORMAT_FRACTAL_NZ:
    case ACL_FORMAT_NDC1HWC0:
    case ACL_FRACTAL_Z_3D:
    case ACL_FORMAT_FRACTAL_NZ_C0_16:
    case ACL_FORMAT_FRACTAL_NZ_C0_32:
    case ACL_FORMAT_FRACTAL_NZ_C0_2:
    case ACL_FORMAT_FRACTAL_NZ_C0_4:
    case ACL_FORMAT_FRACTAL_NZ_C0_8:
        return true;
    default:
        return false;
    }
}

static aclnnStatus check_formats(const sim_quantize_operands *operands)
{
    const sim_tensor *tensors[] = {operands->x, operands->scale, operands->y, operands->offset};
    const char *const names[] = {"x", operands->scale_name, operands->y_name, operands->offset_name};
    for (size_t i = 0; i < sizeof tensors / sizeof tensors[0]; i++) {
        if (tensors[i] != NULL && is_private_format(tensors[i]->format)) {
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has the private format %d; only ND is supported.",
                            operands->function, names[i], (int)tensors[i]->format);
        }
    }
    return ACLNN_SUCCESS;
}

/* ---- the entry point ------------------------------------------------------------ */

static aclnnStatus check(sim_quantize_operands *operands, aclDataType dtype, int32_t axis, const void *workspace_size,
                         const void *executor)
{
    aclnnStatus status = sim_resolve_operands(operands, workspace_size, executor);
    if (status == ACLNN_SUCCESS) {
        status = check_shapes(operands, axis);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_dtypes(operands, dtype);
    }
    if (status == ACLNN_SUCCESS) {
        status = check_formats(operands);
    }
    return status;
}

static aclnnStatus prepare(const sim_quantize_operands *operands, int32_t axis, uint64_t *workspace_size,
                           aclOpExecutor **executor)
{
    const sim_tensor *x = operands->x;
    int arch = aclsim_current_product()->arch;
    bool empty = aclsim_elements(x) == 0 || aclsim_elements(operands->scale) == 0;
    if (x->rank == 0 && arch == SIM_ARCH_950) {
        return sim_fail(ACLNN_ERR_INNER_TILING_ERROR, "EZ9999", "%s: tiling of Quantize failed: x has 0 dimensions.",
                        operands->function);
    }
    sim_quantization call = {
        .operation = SIM_DIVIDE,
        .round = SIM_ROUND_NEAREST,
        .moves_blocks = arch == SIM_ARCH_310P,
    };
    /* With a single scale the axis was not checked and is not used. */
    if (aclsim_elements(operands->scale) != 1) {
        call.axis = axis < 0 ? x->rank - (uint64_t)(-(int64_t)axis) : (uint64_t)axis;
    }
    return sim_prepare_quantization(operands, &call, empty, workspace_size, executor);
}

/* generated/operators_nn.c */
extern const sim_operator operator_aclnnQuantize;

SIM_EXPORT aclnnStatus aclnnQuantizeGetWorkspaceSize(const aclTensor *x, const aclTensor *scales,
                                                     const aclTensor *zeroPoints, aclDataType dtype, int32_t axis,
                                                     aclTensor *out, uint64_t *workspaceSize,
                                                     aclOpExecutor **executor)
{
    SIM_BROUGHT_FIRST(operator_aclnnQuantize, {.pointer = x}, {.pointer = scales}, {.pointer = zeroPoints}, {.integer = dtype}, {.integer = axis}, {.pointer = out})
    SIM_ENTER(SIM_NEEDS_CONTEXT, "x:t scales:t zeroPoints:t dtype:i axis:i out:t", x, scales, zeroPoints,
              (int64_t)dtype, (int64_t)axis, (const aclTensor *)out);
    if (aclsim_operator_hidden(__func__)) {
        SIM_RETURN(aclsim_unsimulated(__func__));
    }
    sim_quantize_operands operands = {
        .function = "aclnnQuantize",
        .scale_name = "scales",
        .offset_name = "zeroPoints",
        .y_name = "out",
        .x_handle = x,
        .scale_handle = scales,
        .offset_handle = zeroPoints,
        .y_handle = out,
    };
    aclnnStatus status = check(&operands, dtype, axis, workspaceSize, executor);
    if (status == ACLNN_SUCCESS) {
        status = prepare(&operands, axis, workspaceSize, executor);
    }
    if (status != ACLNN_SUCCESS) {
        SIM_RETURN(status);
    }
    SIM_RETURN_OUT(status, "workspaceSize:u executor:p", *workspaceSize, (const void *)*executor);
}

SIM_EXPORT aclnnStatus aclnnQuantize(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor,
                                     aclrtStream stream) SIM_PHASE_TWO
