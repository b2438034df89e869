/* aclnnAscendAntiQuant: y = (x + offset) * scale.
 *
 * Checks and numbers follow hicann/ops-nn: quant/ascend_anti_quant_v2.
 */
#include <string.h>

#include "kernel_lines.h"
#include "operator_checks.h"

enum { X, SCALE, OFFSET, DST_TYPE, SQRT_MODE, Y };

static const sim_dtype_list INPUTS_310P = {1, {ACL_INT8}};
static const sim_dtype_list INPUTS_A2_A3 = {2, {ACL_INT8, ACL_INT32}};
static const sim_dtype_list INPUTS_950 = {6, {ACL_INT8, ACL_INT32, ACL_HIFLOAT8, ACL_UINT8, ACL_FLOAT8_E4M3FN, ACL_FLOAT8_E5M2}};
static const sim_dtype_list FLOAT = {1, {ACL_FLOAT}};
static const sim_dtype_list FLOATS = {2, {ACL_FLOAT, ACL_BF16}};
static const sim_dtype_list HALF = {1, {ACL_FLOAT16}};
static const sim_dtype_list HALVES = {2, {ACL_FLOAT16, ACL_BF16}};

static const sim_tensor *optional(const sim_operands *operands, int place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

/* Which dimension the scales go with: the last, or the one before it. */
static uint64_t axis_of(const sim_tensor *scale, const sim_tensor *y)
{
    uint64_t last = y->rank == 0 ? 0 : y->rank - 1;
    if (aclsim_elements(scale) == 1 || y->rank < 2)
        return last;
    if (scale->rank == 1)
        return scale->shape[0] == y->shape[last] ? last : last - 1;
    return scale->shape[scale->rank - 1] != 1 ? last : last - 1;
}

static aclnnStatus check_scale(const sim_operands *operands, const sim_tensor *scale, const sim_tensor *y)
{
    const char *function = operands->operator->name;
    int64_t count = aclsim_elements(scale), last = y->rank == 0 ? 1 : y->shape[y->rank - 1];
    int64_t before = y->rank < 2 ? last : y->shape[y->rank - 2];
    bool on_950 = operands->product->arch == SIM_ARCH_950;
    if (count == 0 || (scale->rank != 1 && !(on_950 && scale->rank == y->rank)))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: scale has shape %s.", function, sim_describe_shape(scale).text);
    int longer = 0;
    for (uint64_t d = 0; d < scale->rank; d++)
        longer += scale->shape[d] != 1;
    if (longer > 1)
        return sim_fail(561103, "EZ9999", "%s: tiling of AscendAntiQuantV2 failed: scale has shape %s.", function, sim_describe_shape(scale).text);
    if (count != 1 && count != last && !(on_950 && count == before))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: scale has %d values.", function, (int)count);
    return ACLNN_SUCCESS;
}

static aclnnStatus check(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    int arch = operands->product->arch;
    const sim_tensor *x = operands->values[X].tensors, *scale = operands->values[SCALE].tensors, *y = operands->values[Y].tensors;
    const sim_tensor *offset = optional(operands, OFFSET);
    if (arch != SIM_ARCH_310P && arch != SIM_ARCH_A2_A3 && arch != SIM_ARCH_950)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not supported.", function, operands->product->soc);
    bool old = arch == SIM_ARCH_310P;
    aclnnStatus status = sim_check_dtype(function, "x", x, old ? &INPUTS_310P : arch == SIM_ARCH_950 ? &INPUTS_950 : &INPUTS_A2_A3);
    bool narrow = x->dtype != ACL_INT8 && x->dtype != ACL_INT32;
    if (!status)
        status = sim_check_dtype(function, "scale", scale, old || narrow ? &FLOAT : &FLOATS);
    if (!status && offset && offset->dtype != scale->dtype)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: offset has another dtype than scale.", function);
    if (!status)
        status = sim_check_dtype(function, "y", y, old ? &HALF : &HALVES);
    if (!status && y->dtype != (aclDataType)operands->values[DST_TYPE].integer)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: y does not have the dtype of dstType.", function);
    if (!status)
        status = sim_check_rank(function, "x", x);
    if (status)
        return status;
    int64_t shape[SIM_MAX_RANK];
    memcpy(shape, x->shape, sizeof shape);
    if (x->dtype == ACL_INT32 && x->rank > 0)
        shape[x->rank - 1] *= 8;
    status = sim_check_shape_is(function, "y", y, x->rank, shape);
    if (!status)
        status = check_scale(operands, scale, y);
    if (!status && offset && !sim_same_shape(offset, scale))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: offset has another shape than scale.", function);
    if (!status && narrow && operands->values[SQRT_MODE].integer)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: sqrtMode goes with integers.", function);
    return status;
}

static int anti_quant(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *x = operands->values[X].tensors, *scale = operands->values[SCALE].tensors, *y = operands->values[Y].tensors;
    const sim_tensor *offset = optional(operands, OFFSET);
    bool sqrt_mode = operands->values[SQRT_MODE].integer, squares = operands->product->arch == SIM_ARCH_950;
    if (aclsim_elements(y) == 0)
        return 0;
    uint64_t last = y->rank == 0 ? 0 : y->rank - 1;
    sim_lines from, to, scales, offsets;
    if (!sim_lines_open(task, x, last, false, &from) || !sim_lines_open(task, y, last, true, &to)
        || !sim_lines_open(task, scale, scale->rank, false, &scales) || (offset && !sim_lines_open(task, offset, offset->rank, false, &offsets)))
        return SIM_KERNEL_FAULT;
    bool along_lines = axis_of(scale, y) == last;
    int64_t values = aclsim_elements(scale);
    for (int64_t line = 0; line < sim_lines_count(&to); line++) {
        for (int64_t i = 0; i < sim_lines_length(&to); i++) {
            int64_t place = values == 1 ? 0 : along_lines ? i : line % values;
            float value = x->dtype == ACL_INT32 ? (float)sim_lines_nibble(&from, line, i) : sim_lines_float(&from, line, i);
            float factor = sim_lines_float(&scales, place, 0);
            if (offset)
                value += sim_lines_float(&offsets, place, 0);
            if (!sqrt_mode)
                value *= factor;
            else if (squares)
                value *= factor * factor;
            else
                value = value * factor * factor;
            sim_lines_store_float(&to, line, i, value);
        }
    }
    return 0;
}

static const sim_parameter PARAMETERS[] = {
    {"x", SIM_TENSOR, SIM_IN, false},         {"scale", SIM_TENSOR, SIM_IN, false}, {"offset", SIM_TENSOR, SIM_IN, true},
    {"dstType", SIM_INT64, SIM_IN, false}, {"sqrtMode", SIM_BOOL, SIM_IN, false}, {"y", SIM_TENSOR, SIM_OUT, false},
};
static const sim_operator ANTI_QUANT = {.name = "aclnnAscendAntiQuant", .parameters = PARAMETERS, .count = 6, .check = check, .kernel = anti_quant};
SIM_OWN(ANTI_QUANT)
