/* aclnnTransQuantParamV2 and V3: scales and offsets as words for the matrix unit.
 *
 * Checks and bits follow hicann/ops-nn: quant/trans_quant_param_v2. Its tensors are
 * documented as contiguous, and read as if they were.
 */
#include <math.h>
#include <string.h>

#include "kernel_lines.h"
#include "kernel_numbers.h"
#include "kernel_view.h"
#include "operator_checks.h"

static const sim_dtype_list FLOAT = {1, {ACL_FLOAT}};
static const sim_dtype_list WORDS = {2, {ACL_INT64, ACL_UINT64}};

static const sim_value *round_mode_of(const sim_operands *operands)
{
    return operands->operator->count == 4 ? &operands->values[2] : NULL;
}

static const sim_tensor *offset_of(const sim_operands *operands)
{
    const sim_value *value = &operands->values[1];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

static aclnnStatus check(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *scale = operands->values[0].tensors, *offset = offset_of(operands);
    const sim_tensor *out = operands->values[operands->operator->count - 1].tensors;
    aclnnStatus status = sim_check_dtype(function, "scale", scale, &FLOAT);
    if (!status && offset)
        status = sim_check_dtype(function, "offset", offset, &FLOAT);
    if (!status)
        status = sim_check_dtype(function, "out", out, &WORDS);
    if (status)
        return status;
    bool grouped = scale->rank == 2 && scale->shape[0] != 1;
    if ((scale->rank != 1 && scale->rank != 2) || (grouped && operands->product->arch != SIM_ARCH_950) || aclsim_elements(scale) == 0)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: scale has shape %s.", function, sim_describe_shape(scale).text);
    if (offset && scale->rank == 1) {
        int64_t a = scale->shape[0], b = offset->rank == 1 ? offset->shape[0] : 0;
        if (b == 0 || (a != b && a != 1 && b != 1))
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: offset has shape %s.", function, sim_describe_shape(offset).text);
    }
    const sim_value *mode = round_mode_of(operands);
    if (mode && mode->integer != 0 && mode->integer != 1)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: roundMode is neither 0 nor 1.", function);
    return ACLNN_SUCCESS;
}

/* Keeps the upper 19 bits: cut off, or the nearest with ties to even. */
static uint32_t shortened(uint32_t bits, bool nearest)
{
    uint32_t upper = bits >> 13, rest = bits & 0x1fff, exponent = bits >> 23 & 0xff;
    if (nearest && exponent == 0)
        upper = bits >> 31 << 18;
    else if (nearest && exponent != 0xff && (rest > 0x1000 || (rest == 0x1000 && upper % 2 == 1)))
        upper++;
    return upper << 13;
}

static int trans_quant_param(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *offset = offset_of(operands);
    const sim_value *mode = round_mode_of(operands);
    sim_tensor scale = sim_view_as_contiguous(operands->values[0].tensors);
    sim_tensor out = sim_view_as_contiguous(operands->values[operands->operator->count - 1].tensors);
    sim_tensor packed = offset ? sim_view_as_contiguous(offset) : scale;
    sim_lines scales, offsets, words;
    if (!sim_lines_open(task, &scale, scale.rank, false, &scales) || !sim_lines_open(task, &packed, packed.rank, false, &offsets)
        || !sim_lines_open(task, &out, out.rank, true, &words))
        return SIM_KERNEL_FAULT;
    for (int64_t i = 0; i < aclsim_elements(&out); i++) {
        uint32_t bits; /* not by way of a float, which would change a NaN */
        memcpy(&bits, sim_lines_at(&scales, aclsim_elements(&scale) == 1 ? 0 : i, 0), sizeof bits);
        uint64_t word = shortened(bits, mode && mode->integer == 1) | (uint64_t)1 << 46;
        if (offset) {
            float added = sim_lines_float(&offsets, aclsim_elements(&packed) == 1 ? 0 : i, 0);
            word |= (uint64_t)((uint32_t)sim_float_to_integer(added, SIM_ROUND_NEAREST, -256, 255) & 0x1ff) << 37;
        }
        memcpy(sim_lines_at(&words, i, 0), &word, sizeof word);
    }
    return 0;
}

static const sim_parameter V3[] = {
    {"scale", SIM_TENSOR, SIM_IN, false}, {"offset", SIM_TENSOR, SIM_IN, true}, {"roundMode", SIM_INT64, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_parameter V2[] = {{"scale", SIM_TENSOR, SIM_IN, false}, {"offset", SIM_TENSOR, SIM_IN, true}, {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator TRANS_QUANT_PARAM_V3 = {
    .name = "aclnnTransQuantParamV3", .parameters = V3, .count = 4, .check = check, .kernel = trans_quant_param};
static const sim_operator TRANS_QUANT_PARAM_V2 = {
    .name = "aclnnTransQuantParamV2", .parameters = V2, .count = 3, .check = check, .kernel = trans_quant_param};
SIM_OWN(TRANS_QUANT_PARAM_V3)
SIM_OWN(TRANS_QUANT_PARAM_V2)
