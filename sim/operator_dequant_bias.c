/* aclnnDequantBias: int32 sums times scales of columns and of rows, with a bias.
 *
 * Checks and numbers follow hicann/ops-nn: quant/dequant_bias. Its entry point is
 * generated: data types are 161002, what its tiling refuses is 561002.
 */
#include "kernel_lines.h"
#include "kernel_view.h"
#include "operator_checks.h"

enum { X, WEIGHT_SCALE, ACTIVATION_SCALE, BIAS, OUTPUT_DTYPE, OUT, COUNT };
enum { MOST_ROWS = 25000 };

static const sim_dtype_list INTEGER = {1, {ACL_INT32}};
static const sim_dtype_list FLOAT = {1, {ACL_FLOAT}};
static const sim_dtype_list BFLOAT = {1, {ACL_BF16}};
static const sim_dtype_list HALVES = {2, {ACL_FLOAT16, ACL_BF16}};
static const sim_dtype_list BIASES = {4, {ACL_FLOAT, ACL_FLOAT16, ACL_BF16, ACL_INT32}};

static const sim_tensor *tensor(const sim_operands *operands, int place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

static aclnnStatus check_shapes(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *x = tensor(operands, X);
    bool fits = x->rank == 2 && x->shape[0] <= MOST_ROWS;
    int64_t rows = x->shape[0], columns = x->shape[1];
    for (int place = WEIGHT_SCALE; fits && place <= BIAS; place++) {
        const sim_tensor *vector = tensor(operands, place);
        fits = !vector || (vector->rank == 1 && vector->shape[0] == (place == ACTIVATION_SCALE ? rows : columns));
    }
    if (!fits || !sim_same_shape(x, tensor(operands, OUT)))
        return sim_fail(ACLNN_ERR_INNER_TILING_ERROR, "EZ9999", "%s: tiling of DequantBias failed: shapes do not go with x, %s.", function,
                        sim_describe_shape(x).text);
    return ACLNN_SUCCESS;
}

static aclnnStatus check(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *out = tensor(operands, OUT);
    if (operands->product->arch != SIM_ARCH_A2_A3)
        return sim_fail(561003, "EZ9999", "%s: no kernel for %s.", function, operands->product->soc);
    aclnnStatus status = sim_check_dtype(function, "x", tensor(operands, X), &INTEGER);
    if (!status)
        status = sim_check_dtype(function, "out", out, &HALVES);
    if (!status)
        status = sim_check_dtype(function, "weightScale", tensor(operands, WEIGHT_SCALE), out->dtype == ACL_BF16 ? &BFLOAT : &FLOAT);
    if (!status && tensor(operands, ACTIVATION_SCALE))
        status = sim_check_dtype(function, "activateScale", tensor(operands, ACTIVATION_SCALE), &FLOAT);
    if (!status && tensor(operands, BIAS))
        status = sim_check_dtype(function, "bias", tensor(operands, BIAS), &BIASES);
    return status ? status : check_shapes(operands);
}

/* Nothing makes strided tensors contiguous here: they are read as if they were. */
static bool open_packed(sim_task *task, const sim_tensor *tensor, sim_tensor *packed, bool write, sim_lines *lines)
{
    *packed = sim_view_as_contiguous(tensor);
    return sim_lines_open(task, packed, packed->rank - 1, write, lines);
}

static int dequant_bias(sim_task *task, const sim_operands *operands)
{
    sim_tensor packed[COUNT];
    sim_lines lines[COUNT];
    if (aclsim_elements(tensor(operands, X)) == 0)
        return 0;
    for (int place = X; place < COUNT; place++) {
        const sim_tensor *given = place == OUTPUT_DTYPE ? NULL : tensor(operands, place);
        if (given && !open_packed(task, given, &packed[place], place == OUT, &lines[place]))
            return SIM_KERNEL_FAULT;
    }
    const sim_tensor *bias = tensor(operands, BIAS);
    bool whole = bias && bias->dtype == ACL_INT32;
    for (int64_t row = 0; row < packed[X].shape[0]; row++) {
        for (int64_t column = 0; column < packed[X].shape[1]; column++) {
            uint32_t sum = (uint32_t)sim_lines_integer(&lines[X], row, column);
            if (whole)
                sum += (uint32_t)sim_lines_integer(&lines[BIAS], 0, column);
            float value = (float)(int32_t)sum;
            value *= sim_lines_float(&lines[WEIGHT_SCALE], 0, column);
            if (tensor(operands, ACTIVATION_SCALE))
                value *= sim_lines_float(&lines[ACTIVATION_SCALE], 0, row);
            if (bias && !whole)
                value += sim_lines_float(&lines[BIAS], 0, column);
            sim_lines_store_float(&lines[OUT], row, column, value);
        }
    }
    return 0;
}

static const sim_parameter PARAMETERS[] = {
    {"x", SIM_TENSOR, SIM_IN, false},   {"weightScale", SIM_TENSOR, SIM_IN, false}, {"activateScaleOptional", SIM_TENSOR, SIM_IN, true},
    {"biasOptional", SIM_TENSOR, SIM_IN, true}, {"outputDtype", SIM_INT64, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false},
};
static const sim_operator DEQUANT_BIAS = {.name = "aclnnDequantBias", .parameters = PARAMETERS, .count = 6, .check = check, .kernel = dequant_bias};
SIM_OWN(DEQUANT_BIAS)
