/* aclnnGroupQuant: groups of rows, each multiplied by a row of scales of its own.
 *
 * Checks and numbers follow hicann/ops-nn: quant/group_quant. The values of
 * groupIndex are looked at by the kernel, which stops the device at wrong ones.
 */
#include "kernel_lines.h"
#include "operator_checks.h"

enum { X, SCALE, GROUPS, OFFSET, DST_TYPE, Y };

static const sim_dtype_list FLOATS = {3, {ACL_FLOAT, ACL_FLOAT16, ACL_BF16}};
static const sim_dtype_list INDICES = {2, {ACL_INT32, ACL_INT64}};
static const sim_dtype_list OUTPUTS = {2, {ACL_INT8, ACL_INT32}};

static const sim_tensor *tensor(const sim_operands *operands, int place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

static aclnnStatus check_dtypes(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *offset = tensor(operands, OFFSET), *scale = tensor(operands, SCALE);
    aclnnStatus status = sim_check_dtype(function, "x", tensor(operands, X), &FLOATS);
    if (!status)
        status = sim_check_dtype(function, "scale", scale, &FLOATS);
    if (!status)
        status = sim_check_dtype(function, "groupIndex", tensor(operands, GROUPS), &INDICES);
    if (!status && offset && offset->dtype != scale->dtype)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: offset has another dtype than scale.", function);
    if (!status)
        status = sim_check_dtype(function, "y", tensor(operands, Y), &OUTPUTS);
    if (!status && (int64_t)tensor(operands, Y)->dtype != operands->values[DST_TYPE].integer)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: y does not have the dtype of dstType.", function);
    return status;
}

static aclnnStatus check(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *x = tensor(operands, X), *scale = tensor(operands, SCALE), *y = tensor(operands, Y), *offset = tensor(operands, OFFSET);
    if (operands->product->arch != SIM_ARCH_A2_A3 && operands->product->arch != SIM_ARCH_950)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not supported.", function, operands->product->soc);
    aclnnStatus status = check_dtypes(operands);
    if (status)
        return status;
    if (x->rank != 2 || scale->rank != 2 || scale->shape[0] < 1 || scale->shape[1] != x->shape[1])
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x has shape %s and scale %s.", function, sim_describe_shape(x).text,
                        sim_describe_shape(scale).text);
    status = sim_check_shape_is(function, "groupIndex", tensor(operands, GROUPS), 1, scale->shape);
    int64_t shape[] = {x->shape[0], x->shape[1]};
    if (!status && y->dtype == ACL_INT32) {
        if (shape[1] % 8)
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the last dimension of x is no multiple of 8.", function);
        shape[1] /= 8;
    }
    if (!status)
        status = sim_check_shape_is(function, "y", y, 2, shape);
    if (!status && offset && aclsim_elements(offset) != 1)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: offset has shape %s.", function, sim_describe_shape(offset).text);
    if (!status && offset && offset->rank > 1)
        status = sim_fail(561103, "EZ9999", "%s: tiling of GroupQuant failed: offset has shape %s.", function, sim_describe_shape(offset).text);
    return status;
}

static int group_quant(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, X), *offset = tensor(operands, OFFSET);
    sim_lines from, scales, groups, addend, to;
    if (aclsim_elements(x) == 0)
        return 0;
    if (!sim_lines_open(task, x, 1, false, &from) || !sim_lines_open(task, tensor(operands, SCALE), 1, false, &scales)
        || !sim_lines_open(task, tensor(operands, GROUPS), 0, false, &groups) || !sim_lines_open(task, tensor(operands, Y), 1, true, &to)
        || (offset && !sim_lines_open(task, offset, offset->rank, false, &addend)))
        return SIM_KERNEL_FAULT;
    int64_t row = 0, count = sim_lines_length(&groups);
    for (int64_t group = 0; group < count; group++) {
        int64_t end = sim_lines_integer(&groups, 0, group);
        bool is_last = group + 1 == count;
        if (end < row || end > x->shape[0] || (is_last && end != x->shape[0]))
            return 507015; /* the kernel traps */
        for (; row < end; row++) {
            for (int64_t i = 0; i < x->shape[1]; i++) {
                float value = sim_lines_float(&from, row, i) * sim_lines_float(&scales, group, i);
                if (offset)
                    value += sim_lines_float(&addend, 0, 0);
                sim_lines_store_integer(&to, row, i, value);
            }
        }
    }
    return 0;
}

static const sim_parameter PARAMETERS[] = {
    {"x", SIM_TENSOR, SIM_IN, false},     {"scale", SIM_TENSOR, SIM_IN, false}, {"groupIndex", SIM_TENSOR, SIM_IN, false},
    {"offsetOptional", SIM_TENSOR, SIM_IN, true}, {"dstType", SIM_INT, SIM_IN, false},  {"y", SIM_TENSOR, SIM_OUT, false},
};
static const sim_operator GROUP_QUANT = {.name = "aclnnGroupQuant", .parameters = PARAMETERS, .count = 6, .check = check, .kernel = group_quant};
SIM_OWN(GROUP_QUANT)
