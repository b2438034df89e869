/*
 * aclnnQuantMatmulV5 of int8 rows and int4 weights, on A2 and A3. A row x is taken
 * as x - 8, as the device splits it into halves of four bits without a sign; what
 * that takes away comes back by yOffset, which the program prepares:
 *
 *     out = x1Scale * (sum over groups g of x2Scale[g] * sum over k in g of (x - 8) * w[k] + yOffset)
 *
 * Follows Ascend/op-plugin: test/test_custom_ops/test_npu_quant_matmul.py. Sums are
 * kept in doubles; the device adds up the groups in half precision.
 */
#include "operator_mixed_matmul.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_elements.h"
#include "kernel_lines.h"
#include "kernel_matrix.h"
#include "operator_checks.h"

enum { X1, X2, X1_SCALE, X2_SCALE, Y_SCALE, X1_OFFSET, X2_OFFSET, Y_OFFSET, BIAS, TRANSPOSE_1, TRANSPOSE_2, GROUP_SIZE, OUT };
enum { GROUP = 256, HALF_RANGE = 8 };

static const sim_tensor *tensor(const sim_operands *operands, size_t place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present && aclsim_elements(value->tensors) ? value->tensors : NULL;
}

bool sim_is_mixed_matmul(const sim_operands *operands)
{
    return !strcmp(operands->operator->name, "aclnnQuantMatmulV5") && operands->values[X1].tensors->dtype == ACL_INT8 &&
           operands->values[X2].tensors->dtype == ACL_INT32;
}

static aclnnStatus refused(const sim_operands *operands, const char *reason)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s of int8 rows and int4 weights: %s.", operands->operator->name, reason);
}

aclnnStatus sim_check_mixed_matmul(const sim_operands *operands)
{
    static const sim_dtype_list words = {2, {ACL_INT64, ACL_UINT64}}, floats = {1, {ACL_FLOAT}}, outputs = {2, {ACL_FLOAT16, ACL_BF16}};
    const char *function = operands->operator->name;
    const sim_tensor *x1 = operands->values[X1].tensors, *x2 = operands->values[X2].tensors, *out = operands->values[OUT].tensors;
    const sim_tensor *tokens = tensor(operands, X1_SCALE), *scale = operands->values[X2_SCALE].tensors, *offset = tensor(operands, Y_OFFSET);
    if (operands->product->arch != SIM_ARCH_A2_A3)
        return refused(operands, "there is none on this product");
    if (x1->rank != 2 || x2->rank != 2 || operands->values[TRANSPOSE_1].integer || operands->values[TRANSPOSE_2].integer)
        return refused(operands, "x1 and x2 have two dimensions, and neither is transposed");
    if (!tokens || !offset || tensor(operands, BIAS) || tensor(operands, Y_SCALE))
        return refused(operands, "x1Scale and yOffset are asked for, and neither bias nor yScale are taken");
    if ((operands->values[GROUP_SIZE].integer & 0xffff) != GROUP)
        return refused(operands, "groups have 256 elements along the inner dimension");
    sim_matrix left = sim_matrix_of(x1, false), right = sim_matrix_of(x2, false);
    if (left.columns != right.rows || left.columns % GROUP)
        return refused(operands, "the inner dimensions differ or are no multiple of 256");
    aclnnStatus status = sim_check_dtype(function, "x2Scale", scale, &words);
    if (!status)
        status = sim_check_dtype(function, "x1Scale", tokens, &floats);
    if (!status)
        status = sim_check_dtype(function, "yOffset", offset, &floats);
    if (!status)
        status = sim_check_dtype(function, "out", out, &outputs);
    if (!status)
        status = sim_check_shape_is(function, "x2Scale", scale, 2, (int64_t[]){left.columns / GROUP, right.columns});
    if (!status)
        status = sim_check_shape_is(function, "yOffset", offset, 1, (int64_t[]){right.columns});
    if (!status && aclsim_elements(tokens) != left.rows)
        status = sim_check_shape_is(function, "x1Scale", tokens, 2, (int64_t[]){left.rows, 1});
    return status ? status : sim_check_shape_is(function, "out", out, 2, (int64_t[]){left.rows, right.columns});
}

/* The scale in the low half of a word. */
static float scale_at(const sim_lines *scales, int64_t place)
{
    float scale;
    uint32_t bits = (uint32_t)sim_lines_integer(scales, place, 0);
    memcpy(&scale, &bits, sizeof scale);
    return scale;
}

int sim_run_mixed_matmul(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *scale = operands->values[X2_SCALE].tensors, *offset = tensor(operands, Y_OFFSET), *tokens = tensor(operands, X1_SCALE);
    const sim_tensor *out = operands->values[OUT].tensors;
    sim_matrix left = sim_matrix_of(operands->values[X1].tensors, false), right = sim_matrix_of(operands->values[X2].tensors, false);
    int64_t m = left.rows, n = right.columns, k = left.columns;
    sim_lines scales, offsets, factors, results;
    if (!sim_lines_open(task, scale, 2, false, &scales) || !sim_lines_open(task, offset, 1, false, &offsets) ||
        !sim_lines_open(task, tokens, tokens->rank, false, &factors) || !sim_lines_open(task, out, 2, true, &results))
        return SIM_KERNEL_FAULT;
    signed char *rows = malloc((size_t)(m * k)), *weights = malloc((size_t)(k * n));
    bool fine = rows && weights && sim_matrix_unpack(task, &left, 0, rows) && sim_matrix_unpack(task, &right, 0, weights);
    for (int64_t row = 0; fine && row < m; row++) {
        for (int64_t column = 0; column < n; column++) {
            double total = sim_lines_float(&offsets, column, 0);
            for (int64_t group = 0; group < k / GROUP; group++) {
                int64_t sum = 0;
                for (int64_t i = group * GROUP; i < (group + 1) * GROUP; i++)
                    sum += (rows[row * k + i] - HALF_RANGE) * weights[i * n + column];
                total += (double)sum * scale_at(&scales, group * n + column);
            }
            sim_lines_store_float(&results, row * n + column, 0, (float)(total * sim_lines_float(&factors, row, 0)));
        }
    }
    free(rows);
    free(weights);
    return fine ? 0 : SIM_KERNEL_FAULT;
}
