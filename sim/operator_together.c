/* Operators that compute a matrix and sum it over all ranks of a communicator. */
#include "operator_together.h"

#include <stdlib.h>
#include <string.h>

#include "kernel_elements.h"
#include "kernel_lines.h"
#include "kernel_numbers.h"

enum { MOST_OF_A2 = 8, MOST_OF_950 = 64 };

static aclnnStatus refused(const sim_operands *operands, const char *reason)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s.", operands->operator->name, reason);
}

static aclnnStatus wrong_shape(const sim_operands *operands, const char *argument, const sim_tensor *tensor)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s, which does not go with the matrices.", operands->operator->name, argument,
                    sim_describe_shape(tensor).text);
}

const sim_tensor *sim_either(const sim_operands *operands, const char *name, const char *other)
{
    const sim_tensor *found = sim_named_tensor(operands, name);
    return found ? found : sim_named_tensor(operands, other);
}

static bool is_a2(const sim_product *product)
{
    return product->arch == SIM_ARCH_A2_A3 && strcmp(product->short_name, "Ascend910_93");
}

/* ---- checks ---- */

static aclnnStatus check_attributes(const sim_operands *operands)
{
    const sim_value *mode = sim_named(operands, "commMode");
    bool engine = !mode || !strcmp(mode->text, "ai_cpu") || (operands->product->arch == SIM_ARCH_950 && !strcmp(mode->text, "ccu"));
    if (strcmp(sim_named(operands, "reduceOp")->text, "sum"))
        return refused(operands, "reduceOp has to be \"sum\"");
    if (sim_named_integer(operands, "streamMode") != 1)
        return refused(operands, "streamMode has to be 1");
    if (sim_named_integer(operands, "commTurn"))
        return refused(operands, "commTurn has to be 0");
    return engine ? ACLNN_SUCCESS : refused(operands, "commMode is \"ai_cpu\", or \"ccu\" on the 950");
}

/* A transposed view is taken as it is; of what is neither that nor dense A2 takes nothing. */
static bool is_laid_out(const sim_tensor *matrix)
{
    bool dense = matrix->strides[1] == 1 && matrix->strides[0] == matrix->shape[1];
    bool transposed = matrix->strides[0] == 1 && matrix->strides[1] == matrix->shape[0];
    return dense || transposed || !aclsim_elements(matrix);
}

aclnnStatus sim_check_together(const sim_operands *operands)
{
    const sim_tensor *x1 = sim_named_tensor(operands, "x1"), *x2 = sim_named_tensor(operands, "x2"), *out = sim_named_tensor(operands, "output");
    const sim_tensor *bias = sim_either(operands, "bias", "biasOptional"), *x3 = sim_either(operands, "x3", "x3Optional");
    if (!is_a2(operands->product) && operands->product->arch != SIM_ARCH_950)
        return sim_fail(ACLNN_ERR_RUNTIME_ERROR, "EZ9999", "%s: %s is not supported.", operands->operator->name, operands->product->soc);
    aclnnStatus status = check_attributes(operands);
    if (status)
        return status;
    if (x2->format == ACL_FORMAT_FRACTAL_NZ)
        return sim_fail(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "EZ9999", "%s with x2 in FRACTAL_NZ is not simulated.", operands->operator->name);
    if (x1->rank < 2 || x1->rank > 3)
        return wrong_shape(operands, "x1", x1);
    if (x2->rank != 2 || x1->shape[x1->rank - 1] != x2->shape[0])
        return wrong_shape(operands, "x2", x2);
    if (is_a2(operands->product) && !is_laid_out(x2))
        return refused(operands, "x2 is neither contiguous nor transposed");
    sim_tensor whole = *x1;
    whole.shape[x1->rank - 1] = x2->shape[1];
    if (!sim_same_shape(out, &whole))
        return wrong_shape(operands, "output", out);
    if (bias && (bias->rank != 1 || bias->shape[0] != x2->shape[1]))
        return wrong_shape(operands, "bias", bias);
    if (x3 && !sim_same_shape(x3, out))
        return wrong_shape(operands, "x3", x3);
    return x3 && x3->dtype != out->dtype ? refused(operands, "x3 and output have different dtypes") : ACLNN_SUCCESS;
}

sim_together sim_part_of(const sim_operands *operands, bool quantized)
{
    const sim_tensor *out = sim_named_tensor(operands, "output");
    uint64_t count = (uint64_t)aclsim_elements(out), columns = (uint64_t)out->shape[out->rank - 1];
    return (sim_together){.group = sim_named(operands, "group")->text,
                          .dtype = quantized ? ACL_INT8 : out->dtype,
                          .count = count,
                          .rows = columns ? count / columns : 0,
                          .most = operands->product->arch == SIM_ARCH_950 ? MOST_OF_950 : MOST_OF_A2,
                          .gathers = quantized};
}

/* ---- numbers ---- */

int sim_add_rest(sim_task *task, const sim_operands *operands, const sim_tensor *out)
{
    const sim_tensor *x3 = sim_either(operands, "x3", "x3Optional");
    sim_view sum, rest;
    if (!x3)
        return 0;
    if (!sim_view_open(task, out, out, true, &sum) || !sim_view_open(task, x3, out, false, &rest))
        return SIM_KERNEL_FAULT;
    for (sim_walk walk = sim_walk_over(out); sim_walk_next(&walk);) {
        unsigned char *at = sim_walk_at(&walk, &sum);
        sim_store_element(at, out->dtype, sim_sum_of(sim_load_element(at, out->dtype), sim_load_element(sim_walk_at(&walk, &rest), out->dtype)));
    }
    return 0;
}

int sim_sum_over_ranks(sim_task *task, const sim_tensor *out)
{
    sim_view view;
    if (!sim_view_open(task, out, out, true, &view))
        return SIM_KERNEL_FAULT;
    /* Ranks reach each other's parts where they are dense. */
    unsigned char *part = malloc((size_t)aclsim_elements(out) * view.size), *at = part;
    if (!part)
        return ACL_ERROR_RT_INTERNAL_ERROR;
    for (sim_walk walk = sim_walk_over(out); sim_walk_next(&walk); at += view.size)
        memcpy(at, sim_walk_at(&walk, &view), view.size);
    int code = aclsim_meet(task, part, part);
    at = part;
    for (sim_walk walk = sim_walk_over(out); !code && sim_walk_next(&walk); at += view.size)
        memcpy(sim_walk_at(&walk, &view), at, view.size);
    free(part);
    return code;
}

/* A value as one of the type. */
static float rounded(double value, aclDataType dtype)
{
    return (float)sim_as_double(sim_rounded(sim_real(value), dtype));
}

static signed char to_byte(float half)
{
    return (signed char)sim_float_to_integer(half, SIM_ROUND_NEAREST, -128, 127);
}

/* The vector unit divides and multiplies halves as such, and bfloat16 as binary32; int8 comes from and goes to halves. */
static signed char sent(float value, float scale, aclDataType dtype)
{
    float quotient = value / scale;
    return to_byte(rounded(dtype == ACL_FLOAT16 ? (double)value / scale : quotient, ACL_FLOAT16));
}

int sim_sum_quantized(sim_task *task, const sim_tensor *out, const sim_tensor *first, const sim_tensor *second)
{
    sim_lines lines, by, back;
    if (!sim_lines_open(task, out, out->rank, true, &lines) || !sim_lines_open(task, first, first->rank, false, &by) ||
        !sim_lines_open(task, second, second->rank, false, &back))
        return SIM_KERNEL_FAULT;
    int64_t count = aclsim_elements(out), columns = out->shape[out->rank - 1];
    uint32_t ranks = aclsim_ranks(task);
    signed char *part = malloc((size_t)count * (ranks + 1)), *all = part + count;
    if (!part)
        return ACL_ERROR_RT_INTERNAL_ERROR;
    for (int64_t i = 0; i < count; i++)
        part[i] = sent(sim_lines_float(&lines, i, 0), sim_lines_float(&by, i % columns, 0), out->dtype);
    int code = aclsim_meet(task, part, all);
    for (int64_t i = 0; i < count && !code; i++) {
        float sum = 0, scale = sim_lines_float(&back, i % columns, 0);
        for (uint32_t rank = 0; rank < ranks; rank++)
            sum += all[rank * count + i];
        float ratio = sim_lines_float(&by, i % columns, 0) / scale, product = sum * ratio;
        float result = (float)to_byte(rounded(product, ACL_FLOAT16)) * scale;
        sim_lines_store_float(&lines, i, 0, result);
    }
    free(part);
    return code;
}
