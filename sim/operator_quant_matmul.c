/* aclnnQuantMatmulV3, V4, V5 and aclnnQuantMatmulWeightNz: the product of quantized
 * matrices, and what becomes of its sums.
 *
 * Checks follow hicann/ops-nn: matmul/quant_batch_matmul_v3/op_api/quant_matmul_checker.cpp,
 * aclnn_quant_matmul_v4.cpp, and the tilings; numbers follow op_kernel beside them for
 * scales that the vector unit multiplies by, and the documents of the matrix unit's
 * exit for words. Only plain int8 and int4 modes are here: no groups, no 8-bit floats;
 * int8 rows with int4 weights are in operator_mixed_matmul.c.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_elements.h"
#include "kernel_lines.h"
#include "kernel_matrix.h"
#include "kernel_numbers.h"
#include "operator_checks.h"
#include "operator_mixed_matmul.h"
#include "operator_named.h"
#include "operator_products.h"

enum { PLATFORM = 361001, TILING = ACLNN_ERR_INNER_TILING_ERROR, MOST = 65535 };

/* A call of any of the functions. What one lacks is null or false. */
typedef struct call {
    const char *function;
    const sim_tensor *x1, *x2, *scale, *tokens, *y_scale, *offset, *bias, *out;
    sim_matrix left, right;
    int64_t groups;
    int arch;
    bool newest, weight_nz, int4, whole; /* whole: an int32 bias, or none */
} call;

/* The fifth function and its like have other names for it than the older ones. */
static const sim_tensor *either(const sim_operands *operands, const char *name, const char *older)
{
    const sim_tensor *found = sim_named_tensor(operands, name);
    return found ? found : sim_named_tensor(operands, older);
}

static call call_of(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_value *groups = sim_named(operands, "groupSize");
    call c = {
        .function = function,
        .x1 = sim_named_tensor(operands, "x1"),
        .x2 = sim_named_tensor(operands, "x2"),
        .scale = either(operands, "x2Scale", "scale"),
        .tokens = either(operands, "x1Scale", "pertokenScaleOptional"),
        .y_scale = sim_named_tensor(operands, "yScale"),
        .offset = either(operands, "x2Offset", "offset"),
        .bias = sim_named_tensor(operands, "bias"),
        .out = sim_named_tensor(operands, "out"),
        .groups = groups ? groups->integer : 0,
        .arch = operands->product->arch,
        .weight_nz = strcmp(function, "aclnnQuantMatmulWeightNz") == 0,
        .newest = strcmp(function, "aclnnQuantMatmulV5") == 0,
    };
    c.int4 = c.x1->dtype == ACL_INT32 && c.x2->dtype == ACL_INT32;
    c.whole = !c.bias || c.bias->dtype == ACL_INT32;
    if (c.x1->rank >= 2 && c.x1->rank <= 6 && c.x2->rank >= 2 && c.x2->rank <= 6) {
        c.left = sim_matrix_of(c.x1, sim_named_flag(operands, "transposeX1"));
        c.right = sim_matrix_of(c.x2, sim_named_flag(operands, "transposeX2"));
    }
    return c;
}

static bool is_nz(const call *c)
{
    return c->x2->format == ACL_FORMAT_FRACTAL_NZ;
}

/* ---- data types ---- */

static const sim_dtype_list INTEGERS = {2, {ACL_INT8, ACL_INT32}};
static const sim_dtype_list SCALES = {4, {ACL_FLOAT, ACL_BF16, ACL_INT64, ACL_UINT64}};
static const sim_dtype_list WORDS = {2, {ACL_INT64, ACL_UINT64}};
static const sim_dtype_list FLOATS = {2, {ACL_FLOAT, ACL_BF16}};
static const sim_dtype_list FLOAT = {1, {ACL_FLOAT}};
static const sim_dtype_list ALL_SCALES_OF_950 = {4, {ACL_FLOAT, ACL_BF16, ACL_INT64, ACL_UINT64}};
static const sim_dtype_list WHOLE = {1, {ACL_INT32}};
static const sim_dtype_list WITH_BF16 = {3, {ACL_INT32, ACL_BF16, ACL_FLOAT}};
static const sim_dtype_list WITH_FLOAT16 = {3, {ACL_INT32, ACL_FLOAT16, ACL_FLOAT}};
static const sim_dtype_list OF_310P = {2, {ACL_FLOAT16, ACL_INT8}};
static const sim_dtype_list OF_INT4 = {2, {ACL_FLOAT16, ACL_BF16}};
static const sim_dtype_list OF_INT8 = {4, {ACL_INT8, ACL_FLOAT16, ACL_BF16, ACL_INT32}};

/* What scale and bias may be of; false where nothing goes with the output. */
static bool row_of(const call *c, const sim_dtype_list **scales, const sim_dtype_list **biases)
{
    aclDataType out = c->out->dtype;
    bool old = c->arch == SIM_ARCH_310P, words = sim_dtype_listed(&WORDS, c->scale->dtype);
    *biases = &WHOLE;
    if (c->tokens) {
        *scales = out == ACL_BF16 ? &FLOATS : &FLOAT;
        if (!old)
            *biases = out == ACL_BF16 ? &WITH_BF16 : &WITH_FLOAT16;
        return out == ACL_FLOAT16 || (out == ACL_BF16 && !old);
    }
    if (out == ACL_FLOAT16 || (out == ACL_INT8 && !c->int4)) {
        *scales = &WORDS;
        return true;
    }
    *scales = out == ACL_BF16 && c->arch == SIM_ARCH_950 ? &ALL_SCALES_OF_950 : &FLOATS;
    if (out == ACL_BF16 && !words)
        *biases = &WITH_BF16;
    return !c->int4 && !old;
}

static aclnnStatus check_dtypes(const call *c)
{
    const sim_dtype_list *scales, *biases;
    const sim_dtype_list *outputs = c->int4 ? &OF_INT4 : c->arch == SIM_ARCH_310P ? &OF_310P : &OF_INT8;
    aclnnStatus status = sim_check_dtype(c->function, "x1", c->x1, &INTEGERS);
    if (!status)
        status = sim_check_dtype(c->function, "x2", c->x2, &INTEGERS);
    if (!status && c->x1->dtype != c->x2->dtype)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x1 and x2 have different dtypes.", c->function);
    if (!status)
        status = sim_check_dtype(c->function, "out", c->out, outputs);
    if (!status)
        status = sim_check_dtype(c->function, "x2Scale", c->scale, &SCALES);
    if (!status && c->tokens)
        status = sim_check_dtype(c->function, "x1Scale", c->tokens, &FLOAT);
    if (status)
        return status;
    if (!row_of(c, &scales, &biases) || !sim_dtype_listed(scales, c->scale->dtype))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out %s does not go with x2Scale %s%s.", c->function, aclsim_dtype_name(c->out->dtype),
                        aclsim_dtype_name(c->scale->dtype), c->tokens ? " and x1Scale" : "");
    if (c->bias)
        status = sim_check_dtype(c->function, "bias", c->bias, biases);
    if (!status && c->offset && c->out->dtype != ACL_INT8) {
        bool ignored = c->newest && c->arch == SIM_ARCH_A2_A3 && (c->tokens || c->out->dtype == ACL_INT32);
        if (!ignored)
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x2Offset goes with an INT8 output.", c->function);
    }
    if (!status && c->offset)
        status = sim_check_dtype(c->function, "x2Offset", c->offset, &FLOAT);
    return status;
}

/* ---- shapes ---- */

static aclnnStatus wrong_shape(const call *c, const char *argument, const sim_tensor *tensor)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s, which does not go with the matrices.", c->function, argument,
                    sim_describe_shape(tensor).text);
}

static bool is_vector(const sim_tensor *tensor, int64_t length)
{
    return tensor->rank == 1 && tensor->shape[0] == length;
}

/* The batch of the output. */
static bool batch_of(const call *c, sim_tensor *batch)
{
    sim_tensor a = c->left.tensor, b = c->right.tensor;
    a.rank -= 2;
    b.rank -= 2;
    return sim_broadcast_shape(&a, &b, batch);
}

static aclnnStatus check_nz(const call *c)
{
    if (!is_nz(c))
        return ACLNN_SUCCESS;
    if (c->left.columns == 1 || c->right.columns == 1)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x2 in FRACTAL_NZ is %lld by %lld.", c->function, (long long)c->right.rows,
                        (long long)c->right.columns);
    if (c->arch == SIM_ARCH_310P && !c->right.transposed)
        return sim_fail(TILING, "EZ9999", "%s: tiling of QuantBatchMatmulV3 failed: x2 in FRACTAL_NZ is not transposed.", c->function);
    int64_t stored[SIM_MAX_RANK];
    const sim_tensor *t = &c->right.tensor;
    memcpy(stored, t->shape, sizeof stored);
    if (c->right.transposed) {
        stored[t->rank - 2] = t->shape[t->rank - 1];
        stored[t->rank - 1] = t->shape[t->rank - 2];
    }
    int64_t expected = sim_nz_elements(stored, t->rank, t->dtype), found = sim_stored_elements(t);
    if (expected != found || expected == INT64_MAX)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the storage of x2 has %lld elements; its FRACTAL_NZ takes %lld.", c->function,
                        (long long)found, (long long)expected);
    return ACLNN_SUCCESS;
}

static aclnnStatus check_vectors(const call *c)
{
    int64_t n = c->right.columns;
    if (c->tokens && !is_vector(c->tokens, c->left.rows)) {
        if (c->int4)
            return sim_fail(TILING, "EZ9999", "%s: tiling of QuantBatchMatmulV3 failed: x1Scale has shape %s.", c->function,
                            sim_describe_shape(c->tokens).text);
        return wrong_shape(c, "x1Scale", c->tokens);
    }
    bool one = is_vector(c->scale, 1) && !(c->arch == SIM_ARCH_310P && c->tokens);
    if (!one && !is_vector(c->scale, n))
        return wrong_shape(c, "x2Scale", c->scale);
    if (c->offset && !is_vector(c->offset, 1) && !is_vector(c->offset, n))
        return wrong_shape(c, "x2Offset", c->offset);
    return ACLNN_SUCCESS;
}

static aclnnStatus check_output(const call *c, const sim_tensor *batch)
{
    int64_t m = c->left.rows, n = c->right.columns;
    sim_tensor whole = *batch;
    whole.shape[whole.rank++] = m;
    whole.shape[whole.rank++] = n;
    bool plain = c->bias && is_vector(c->bias, n);
    bool each = c->bias && !c->int4 && batch->rank == 1 && c->bias->rank == 3 && c->bias->shape[0] == batch->shape[0] && c->bias->shape[1] == 1
                && c->bias->shape[2] == n;
    if (c->bias && !plain && !each)
        return wrong_shape(c, "bias", c->bias);
    bool thick = !batch->rank && c->out->rank == 3 && c->out->shape[0] == m && c->out->shape[1] == 1 && c->out->shape[2] == n;
    if (!thick && !sim_same_shape(c->out, &whole))
        return wrong_shape(c, "out", c->out);
    return ACLNN_SUCCESS;
}

static aclnnStatus check_shapes(const call *c)
{
    sim_tensor batch;
    if (c->scale->rank != 1)
        return wrong_shape(c, "x2Scale", c->scale);
    if (c->groups && (c->weight_nz || c->arch == SIM_ARCH_950))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: groupSize is %lld; expected 0.", c->function, (long long)c->groups);
    if (c->int4 && c->left.transposed)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x1 of INT4 values is transposed.", c->function);
    if (c->left.columns != c->right.rows)
        return wrong_shape(c, "x2", c->x2);
    aclnnStatus status = check_nz(c);
    if (!status)
        status = check_vectors(c);
    if (status)
        return status;
    if (!batch_of(c, &batch))
        return wrong_shape(c, "x2", c->x2);
    return check_output(c, &batch);
}

static aclnnStatus check_sizes(const call *c)
{
    bool free = c->arch == SIM_ARCH_950 || (c->arch == SIM_ARCH_A2_A3 && !c->int4 && c->tokens);
    for (int side = 0; side < 2 && !free; side++) {
        if (sim_matrix_stored_last(side ? &c->right : &c->left) > MOST)
            return sim_fail(c->newest ? TILING : ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the last dimension of %s is larger than %d.", c->function,
                            side ? "x2" : "x1", MOST);
    }
    return ACLNN_SUCCESS;
}

static aclnnStatus check_formats(const call *c)
{
    bool taken = c->x2->format == ACL_FORMAT_FRACTAL_NZ ? c->weight_nz && !(c->int4 && c->arch == SIM_ARCH_950) : !c->weight_nz;
    const sim_tensor *others[] = {c->x1, c->scale, c->tokens, c->offset, c->bias, c->out};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        taken = taken && !(others[i] && others[i]->format == ACL_FORMAT_FRACTAL_NZ);
    return taken ? ACLNN_SUCCESS : sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: a tensor has a format that the operator does not take.", c->function);
}

/* Sizes of 0 that no product takes. An output without rows or columns is nothing to do on the 950; with x2 in FRACTAL_NZ
 * one without rows is. */
static bool is_empty(const call *c)
{
    sim_tensor batch;
    bool nothing_to_do = c->arch == SIM_ARCH_950 && (!c->left.rows || (!c->right.columns && !is_nz(c)));
    return !c->left.columns || !batch_of(c, &batch) || !aclsim_elements(&batch) || (!aclsim_elements(c->out) && !nothing_to_do);
}

static aclnnStatus check(const sim_operands *operands)
{
    if (sim_is_mixed_matmul(operands))
        return sim_check_mixed_matmul(operands);
    call c = call_of(operands);
    const char *function = c.function;
    bool known = c.arch == SIM_ARCH_310P || c.arch == SIM_ARCH_A2_A3 || c.arch == SIM_ARCH_950;
    if (!known || (c.int4 && c.arch == SIM_ARCH_310P))
        return sim_fail(PLATFORM, "EZ9999", "%s: %s is not supported%s.", function, operands->product->soc, known ? " for INT4 values" : "");
    if (c.y_scale && aclsim_elements(c.y_scale))
        return sim_fail(c.newest ? ACLNN_ERR_PARAM_NULLPTR : ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: yScale goes with 8-bit floats only.", function);
    if (c.x1->rank < 2 || c.x1->rank > 6 || c.x2->rank < 2 || c.x2->rank > (c.int4 ? 2 : 6))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x1 has %d dimensions and x2 %d.", function, (int)c.x1->rank, (int)c.x2->rank);
    aclnnStatus status = check_dtypes(&c);
    if (!status)
        status = check_shapes(&c);
    if (!status)
        status = check_formats(&c);
    if (!status)
        status = check_sizes(&c);
    if (status)
        return status;
    return is_empty(&c) ? sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: a matrix is empty.", function) : ACLNN_SUCCESS;
}

/* ---- numbers ---- */

/* The small operands of a kernel that runs. */
typedef struct epilogue {
    const call *c;
    sim_lines scale, tokens, bias, out;
    bool unit; /* the matrix unit multiplies, by words or by scales cut like these */
} epilogue;

/* The matrix unit's word for a column. */
static uint64_t word_of(const epilogue *e, int64_t column)
{
    int64_t place = e->c->scale->shape[0] == 1 ? 0 : column;
    if (e->c->scale->dtype != ACL_FLOAT && e->c->scale->dtype != ACL_BF16)
        return (uint64_t)sim_lines_integer(&e->scale, place, 0);
    float scale = sim_lines_float(&e->scale, place, 0);
    uint32_t bits;
    memcpy(&bits, &scale, sizeof bits);
    return bits;
}

static float unit_product(const epilogue *e, int32_t sum, uint64_t word)
{
    uint32_t bits = (uint32_t)word & 0xffffe000;
    float factor;
    memcpy(&factor, &bits, sizeof factor);
    float value = (float)sum * factor;
    /* The unit has no infinities; a NaN stays what it is. */
    bool beyond = e->c->out->dtype == ACL_FLOAT16 && fabsf(value) > 65504;
    return beyond ? copysignf(65504, value) : value;
}

static signed char unit_byte(float value, uint64_t word)
{
    int rounded = sim_float_to_integer(value, SIM_ROUND_NEAREST, -256, 255);
    int offset = (int)(word >> 37 & 0x1ff);
    rounded += offset < 256 ? offset : offset - 512;
    int least = word >> 46 & 1 ? -128 : 0, most = word >> 46 & 1 ? 127 : 255;
    return (signed char)(rounded < least ? least : rounded > most ? most : rounded);
}

static float vector_product(const epilogue *e, int32_t sum, int64_t row, int64_t column, int64_t bias)
{
    int64_t place = e->c->scale->shape[0] == 1 ? 0 : column;
    float value = (float)sum;
    value *= sim_lines_float(&e->scale, place, 0);
    if (e->c->tokens)
        value *= sim_lines_float(&e->tokens, row, 0);
    if (!e->c->whole)
        value += sim_lines_float(&e->bias, bias, 0);
    return value;
}

/* Element `place` of the output, in its order. */
static void finish(const epilogue *e, int64_t sum, int64_t row, int64_t column, int64_t bias, int64_t place)
{
    uint32_t wrapped = (uint32_t)sum;
    if (e->c->bias && e->c->whole)
        wrapped += (uint32_t)sim_lines_integer(&e->bias, bias, 0);
    int32_t whole = (int32_t)wrapped;
    unsigned char *at = sim_lines_at(&e->out, place, 0);
    if (e->c->out->dtype == ACL_INT32) {
        memcpy(at, &whole, sizeof whole);
        return;
    }
    uint64_t word = e->unit ? word_of(e, column) : 0;
    float value = e->unit ? unit_product(e, whole, word) : vector_product(e, whole, row, column, bias);
    if (e->c->out->dtype == ACL_INT8) {
        signed char byte = unit_byte(value, word);
        memcpy(at, &byte, sizeof byte);
        return;
    }
    sim_lines_store_float(&e->out, place, 0, value);
}

/* Which matrix of an operand stands at a place of the output's batch. Kernels before
 * the 950 count modulo the operand's own number, whatever its axes are. */
static int64_t member(const call *c, const sim_matrix *operand, const sim_tensor *batch, int64_t place)
{
    if (c->arch != SIM_ARCH_950)
        return place % operand->batch;
    uint64_t own = operand->tensor.rank - 2, missing = batch->rank - own;
    int64_t found = 0, step = 1;
    for (uint64_t d = batch->rank; d-- > 0; place /= batch->shape[d]) {
        int64_t size = d < missing ? 1 : operand->tensor.shape[d - missing];
        found += size == 1 ? 0 : place % batch->shape[d] * step;
        step *= size;
    }
    return found;
}

static bool multiply(sim_task *task, const epilogue *e, const sim_tensor *batch, int64_t place, signed char *left, signed char *right)
{
    const call *c = e->c;
    int64_t m = c->left.rows, n = c->right.columns, k = c->left.columns;
    if (!sim_matrix_unpack(task, &c->left, member(c, &c->left, batch, place), left)
        || !sim_matrix_unpack(task, &c->right, member(c, &c->right, batch, place), right))
        return false;
    for (int64_t row = 0; row < m; row++)
        for (int64_t column = 0; column < n; column++) {
            int64_t sum = 0;
            for (int64_t i = 0; i < k; i++)
                sum += left[row * k + i] * right[i * n + column];
            int64_t bias = column + (c->bias && c->bias->rank == 3 ? place * n : 0);
            finish(e, sum, row, column, bias, (place * m + row) * n + column);
        }
    return true;
}

static int run(sim_task *task, const call *given)
{
    call c = *given;
    sim_tensor batch;
    bool cut = c.arch == SIM_ARCH_950 && c.scale->shape[0] == 1 && !c.tokens && c.out->dtype == ACL_BF16 && c.whole;
    epilogue e = {.c = &c, .unit = cut || sim_dtype_listed(&WORDS, c.scale->dtype)};
    if (!sim_lines_open(task, c.scale, c.scale->rank, false, &e.scale) || !sim_lines_open(task, c.out, c.out->rank, true, &e.out)
        || (c.tokens && !sim_lines_open(task, c.tokens, c.tokens->rank, false, &e.tokens))
        || (c.bias && !sim_lines_open(task, c.bias, c.bias->rank, false, &e.bias)) || !batch_of(&c, &batch))
        return SIM_KERNEL_FAULT;
    signed char *left = malloc((size_t)(c.left.rows * c.left.columns)), *right = malloc((size_t)(c.right.rows * c.right.columns));
    int64_t places = 1;
    for (uint64_t d = 0; d < batch.rank; d++)
        places *= batch.shape[d];
    bool fine = left && right;
    for (int64_t place = 0; fine && place < places; place++)
        fine = multiply(task, &e, &batch, place, left, right);
    free(left);
    free(right);
    return fine ? 0 : SIM_KERNEL_FAULT;
}

static int quant_matmul(sim_task *task, const sim_operands *operands)
{
    if (sim_is_mixed_matmul(operands))
        return sim_run_mixed_matmul(task, operands);
    call c = call_of(operands);
    return run(task, &c);
}

int sim_quant_product(sim_task *task, int arch, const sim_quant_operands *of)
{
    call c = {.x1 = of->x1, .x2 = of->x2, .scale = of->scale, .tokens = of->tokens, .bias = of->bias, .out = of->out, .arch = arch, .whole = true};
    c.left = sim_matrix_of(c.x1, false);
    c.right = sim_matrix_of(c.x2, false);
    return run(task, &c);
}

/* ---- the functions ---- */

static const sim_parameter V5[] = {
    {"x1", SIM_TENSOR, SIM_IN, false},       {"x2", SIM_TENSOR, SIM_IN, false},          {"x1Scale", SIM_TENSOR, SIM_IN, true},
    {"x2Scale", SIM_TENSOR, SIM_IN, false},  {"yScale", SIM_TENSOR, SIM_IN, true},       {"x1Offset", SIM_TENSOR, SIM_IN, true},
    {"x2Offset", SIM_TENSOR, SIM_IN, true},  {"yOffset", SIM_TENSOR, SIM_IN, true},      {"bias", SIM_TENSOR, SIM_IN, true},
    {"transposeX1", SIM_BOOL, SIM_IN, false}, {"transposeX2", SIM_BOOL, SIM_IN, false},    {"groupSize", SIM_INT64, SIM_IN, false},
    {"out", SIM_TENSOR, SIM_OUT, false},
};
static const sim_parameter V4[] = {
    {"x1", SIM_TENSOR, SIM_IN, false},       {"x2", SIM_TENSOR, SIM_IN, false},       {"scale", SIM_TENSOR, SIM_IN, false},
    {"offset", SIM_TENSOR, SIM_IN, true},  {"pertokenScaleOptional", SIM_TENSOR, SIM_IN, true},   {"bias", SIM_TENSOR, SIM_IN, true},
    {"transposeX1", SIM_BOOL, SIM_IN, false}, {"transposeX2", SIM_BOOL, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false},
};
static const sim_parameter V3[] = {
    {"x1", SIM_TENSOR, SIM_IN, false},      {"x2", SIM_TENSOR, SIM_IN, false},       {"scale", SIM_TENSOR, SIM_IN, false},
    {"offset", SIM_TENSOR, SIM_IN, true}, {"bias", SIM_TENSOR, SIM_IN, true},      {"transposeX1", SIM_BOOL, SIM_IN, false},
    {"transposeX2", SIM_BOOL, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false},
};

#define QUANT_MATMUL(table, symbol, parameters_, count_) \
    static const sim_operator table = {.name = symbol, .parameters = parameters_, .count = count_, .check = check, .kernel = quant_matmul}
QUANT_MATMUL(QUANT_MATMUL_V5, "aclnnQuantMatmulV5", V5, 13);
QUANT_MATMUL(QUANT_MATMUL_WEIGHT_NZ, "aclnnQuantMatmulWeightNz", V5, 13);
QUANT_MATMUL(QUANT_MATMUL_V4, "aclnnQuantMatmulV4", V4, 9);
QUANT_MATMUL(QUANT_MATMUL_V3, "aclnnQuantMatmulV3", V3, 8);

SIM_OWN(QUANT_MATMUL_V5)
SIM_OWN(QUANT_MATMUL_WEIGHT_NZ)
SIM_OWN(QUANT_MATMUL_V4)
SIM_OWN(QUANT_MATMUL_V3)
