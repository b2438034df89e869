/*
 * aclnnWeightQuantBatchMatmulV2, V3 and aclnnWeightQuantBatchMatmulNz: floats times a
 * weight of 8 or 4 bits.
 *
 *     y = x @ ((weight + antiquantOffset) * antiquantScale) + bias
 *
 * With one scale, one for each column, or one for each column of a group along the
 * inner dimension. Follows hicann/ops-nn: matmul/weight_quant_batch_matmul_v2 (docs
 * and op_host/op_api). Summed up in doubles and rounded once. A y of int8, scales in
 * words and batches, which 310P has, are not simulated.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_elements.h"
#include "kernel_lines.h"
#include "kernel_matrix.h"
#include "operator_checks.h"

enum { X, WEIGHT, SCALE, OFFSET, QUANT_SCALE, QUANT_OFFSET, BIAS, GROUP };

static const sim_tensor *given(const sim_operands *operands, size_t place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present && aclsim_elements(value->tensors) ? value->tensors : NULL;
}

static bool is_four_bit_float(aclDataType dtype)
{
    return dtype == ACL_FLOAT;
}

static bool is_eight_bit_float(aclDataType dtype)
{
    return dtype == ACL_HIFLOAT8 || dtype == ACL_FLOAT8_E4M3FN;
}

/* The weight's codes as a matrix of small integers. */
static sim_matrix codes_of(const sim_tensor *weight)
{
    sim_tensor codes = *weight;
    if (is_four_bit_float(weight->dtype))
        codes.dtype = ACL_INT32;
    else if (is_eight_bit_float(weight->dtype))
        codes.dtype = ACL_INT8;
    return sim_matrix_of(&codes, false);
}

/* ---- checks ---- */

static aclnnStatus refused(const sim_operands *operands, const char *reason)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; x has shape %s and weight %s.", operands->operator->name, reason,
                    sim_describe_shape(operands->values[X].tensors).text, sim_describe_shape(operands->values[WEIGHT].tensors).text);
}

/* How many rows of scales there are, or 0 with a message. */
static int64_t groups_of(const sim_operands *operands, int64_t k)
{
    int64_t size = operands->values[GROUP].integer;
    if (size == 0)
        return 1;
    if (size >= 32 && size < k && size % 32 == 0)
        return (k + size - 1) / size;
    refused(operands, "antiquantGroupSize is 0 or a multiple of 32 from 32 to k - 1");
    return 0;
}

static bool is_parameter(const sim_tensor *tensor, int64_t groups, int64_t n)
{
    if (tensor->rank == 0 || tensor->rank > 2)
        return false;
    int64_t columns = tensor->shape[tensor->rank - 1], rows = tensor->rank == 2 ? tensor->shape[0] : 1;
    return rows == groups && (columns == n || (columns == 1 && groups == 1));
}

static aclnnStatus check_types(const sim_operands *operands)
{
    static const sim_dtype_list inputs = {2, {ACL_FLOAT16, ACL_BF16}}, inputs_310p = {1, {ACL_FLOAT16}};
    static const sim_dtype_list weights = {2, {ACL_INT8, ACL_INT32}}, weights_310p = {1, {ACL_INT8}};
    static const sim_dtype_list weights_950 = {5, {ACL_INT8, ACL_INT32, ACL_FLOAT, ACL_HIFLOAT8, ACL_FLOAT8_E4M3FN}};
    const char *function = operands->operator->name;
    const sim_tensor *x = operands->values[X].tensors, *weight = operands->values[WEIGHT].tensors, *scale = operands->values[SCALE].tensors;
    const sim_tensor *offset = given(operands, OFFSET), *bias = given(operands, BIAS), *y = sim_last_tensor(operands);
    int arch = operands->product->arch;
    const sim_dtype_list same = {1, {x->dtype}}, exponents = {2, {ACL_FLOAT8_E8M0, ACL_UINT8}}, wide = {2, {x->dtype, x->dtype == ACL_BF16 ? ACL_FLOAT : x->dtype}};
    if (arch != SIM_ARCH_A2_A3 && arch != SIM_ARCH_310P && arch != SIM_ARCH_950)
        return refused(operands, "there is none on this product");
    aclnnStatus status = sim_check_dtype(function, "x", x, arch == SIM_ARCH_310P ? &inputs_310p : &inputs);
    if (!status)
        status = sim_check_dtype(function, "weight", weight, arch == SIM_ARCH_950 ? &weights_950 : arch == SIM_ARCH_310P ? &weights_310p : &weights);
    if (!status)
        status = sim_check_dtype(function, "antiquantScale", scale, is_four_bit_float(weight->dtype) ? &exponents : &same);
    if (!status && offset)
        status = sim_check_dtype(function, "antiquantOffsetOptional", offset, &same);
    if (!status && bias)
        status = sim_check_dtype(function, "biasOptional", bias, &wide);
    return status ? status : sim_check_dtype(function, "y", y, &same);
}

static aclnnStatus check(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *x = operands->values[X].tensors, *weight = operands->values[WEIGHT].tensors, *scale = operands->values[SCALE].tensors;
    const sim_tensor *offset = given(operands, OFFSET), *bias = given(operands, BIAS);
    aclnnStatus status = check_types(operands);
    if (status)
        return status;
    if (given(operands, QUANT_SCALE) || given(operands, QUANT_OFFSET))
        return refused(operands, "quantScaleOptional and quantOffsetOptional are not simulated");
    if (x->rank != 2 || weight->rank != 2)
        return refused(operands, "x and weight have two dimensions");
    if (offset && (is_four_bit_float(weight->dtype) || is_eight_bit_float(weight->dtype)))
        return refused(operands, "a weight of floats takes no offset");
    if (is_four_bit_float(weight->dtype) && operands->values[GROUP].integer != 32)
        return refused(operands, "antiquantGroupSize is 32 for a weight of 4-bit floats");
    sim_matrix right = codes_of(weight);
    if (right.rows != x->shape[1])
        return refused(operands, "the inner dimensions differ");
    int64_t groups = groups_of(operands, right.rows);
    if (!groups)
        return ACLNN_ERR_PARAM_INVALID;
    if (!is_parameter(scale, groups, right.columns))
        return refused(operands, "antiquantScale has one scale, one for each column, or one for each group and column");
    if (offset && !sim_same_shape(offset, scale))
        return refused(operands, "antiquantOffsetOptional has the shape of antiquantScale");
    if (bias && (!is_parameter(bias, 1, right.columns) || aclsim_elements(bias) != right.columns))
        return refused(operands, "biasOptional has one number for each column");
    return sim_check_shape_is(function, "y", sim_last_tensor(operands), 2, (int64_t[]){x->shape[0], right.columns});
}

/* ---- the product ---- */

/* A code of the weight as a number. */
static double number_of(signed char code, aclDataType dtype)
{
    static const double FOURS[] = {0, 0.5, 1, 1.5, 2, 3, 4, 6};
    if (is_four_bit_float(dtype))
        return code & 8 ? -FOURS[code & 7] : FOURS[code & 7];
    return is_eight_bit_float(dtype) ? sim_as_double(sim_load_element(&code, dtype)) : code;
}

/* One of the scales or offsets, which may be the only one. */
static double parameter_at(const sim_lines *lines, int64_t group, int64_t column, int64_t n)
{
    int64_t place = aclsim_elements(lines->tensor) == 1 ? 0 : group * n + column;
    aclDataType dtype = lines->tensor->dtype;
    if (dtype == ACL_UINT8 || dtype == ACL_FLOAT8_E8M0)
        return ldexp(1, *sim_lines_at(lines, place, 0) - 127);
    return sim_lines_float(lines, place, 0);
}

/* The weight as numbers, row by row. */
static bool dequantize(sim_task *task, const sim_operands *operands, const sim_matrix *right, double *weights)
{
    const sim_tensor *scale = operands->values[SCALE].tensors, *offset = given(operands, OFFSET);
    int64_t k = right->rows, n = right->columns, size = operands->values[GROUP].integer;
    sim_lines scales, offsets;
    if (!sim_lines_open(task, scale, scale->rank, false, &scales) || (offset && !sim_lines_open(task, offset, offset->rank, false, &offsets)))
        return false;
    signed char *codes = malloc((size_t)(k * n));
    bool fine = codes && sim_matrix_unpack(task, right, 0, codes);
    for (int64_t i = 0; fine && i < k * n; i++) {
        int64_t group = size ? i / n / size : 0, column = i % n;
        double number = number_of(codes[i], operands->values[WEIGHT].tensors->dtype);
        if (offset)
            number += parameter_at(&offsets, group, column, n);
        weights[i] = number * parameter_at(&scales, group, column, n);
    }
    free(codes);
    return fine;
}

static int multiply(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *x = operands->values[X].tensors, *bias = given(operands, BIAS), *y = sim_last_tensor(operands);
    sim_matrix right = codes_of(operands->values[WEIGHT].tensors);
    int64_t m = x->shape[0], k = right.rows, n = right.columns;
    sim_lines left, biases, results;
    if (!sim_lines_open(task, x, 1, false, &left) || (bias && !sim_lines_open(task, bias, bias->rank, false, &biases)) ||
        !sim_lines_open(task, y, 1, true, &results))
        return SIM_KERNEL_FAULT;
    double *weights = malloc((size_t)(k * n) * sizeof *weights), *sums = malloc((size_t)n * sizeof *sums);
    bool fine = weights && sums && dequantize(task, operands, &right, weights);
    for (int64_t row = 0; fine && row < m; row++) {
        for (int64_t column = 0; column < n; column++)
            sums[column] = bias ? sim_lines_float(&biases, column, 0) : 0;
        for (int64_t i = 0; i < k; i++) {
            double factor = sim_lines_float(&left, row, i);
            for (int64_t column = 0; column < n; column++)
                sums[column] += factor * weights[i * n + column];
        }
        for (int64_t column = 0; column < n; column++)
            sim_lines_store_float(&results, row, column, (float)sums[column]);
    }
    free(weights);
    free(sums);
    return fine ? 0 : SIM_KERNEL_FAULT;
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define MAYBE(name) {name, SIM_TENSOR, SIM_IN, true}
#define INPUTS                                                                                                             \
    IN("x"), IN("weight"), IN("antiquantScale"), MAYBE("antiquantOffsetOptional"), MAYBE("quantScaleOptional"),            \
        MAYBE("quantOffsetOptional"), MAYBE("biasOptional"), {"antiquantGroupSize", SIM_INT, SIM_IN, false}
#define PRODUCT(label, text, ...) SIM_TABLE(label, text, check, multiply, INPUTS, __VA_ARGS__)

PRODUCT(V2, "aclnnWeightQuantBatchMatmulV2", {"y", SIM_TENSOR, SIM_OUT, false})
PRODUCT(V3, "aclnnWeightQuantBatchMatmulV3", {"innerPrecise", SIM_INT, SIM_IN, false}, {"y", SIM_TENSOR, SIM_OUT, false})
PRODUCT(NZ, "aclnnWeightQuantBatchMatmulNz", {"y", SIM_TENSOR, SIM_OUT, false})
