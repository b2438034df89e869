/*
 * Functions of one tensor, element by element: aclnnExp, aclnnRsqrt, aclnnCos,
 * aclnnSin, aclnnSigmoid, aclnnTanh, aclnnSilu, aclnnGelu, aclnnGeluV2.
 *
 * Computed as doubles and rounded once to the type of the result.
 */
#include <math.h>

#include "kernel_elements.h"
#include "operator_checks.h"

enum { SELF };

static aclnnStatus check_type(const char *function, const char *argument, const sim_tensor *tensor)
{
    aclnnStatus status = sim_check_rank(function, argument, tensor);
    if (status == ACLNN_SUCCESS && (!sim_elements_supported(tensor->dtype) || sim_is_complex(tensor->dtype)))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s, which is not supported.", function, argument,
                          aclsim_dtype_name(tensor->dtype));
    return status;
}

static aclnnStatus check(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[SELF].tensors, *out = sim_last_tensor(operands);
    aclnnStatus status = check_type(function, "self", self);
    if (status == ACLNN_SUCCESS)
        status = check_type(function, "out", out);
    if (status == ACLNN_SUCCESS && !sim_same_shape(self, out))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has shape %s; expected %s.", function, sim_describe_shape(out).text,
                          sim_describe_shape(self).text);
    return status;
}

static int each(sim_task *task, const sim_operands *operands, double (*compute)(double))
{
    const sim_tensor *self = operands->values[SELF].tensors, *out = sim_last_tensor(operands);
    sim_view from, to;
    if (!sim_view_open(task, self, out, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        sim_number element = sim_load_element(sim_walk_at(&walk, &from), self->dtype);
        /* An integer becomes a float32 before anything is computed. */
        double value = sim_as_double(element.whole ? sim_rounded(element, ACL_FLOAT) : element);
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, sim_real(compute(value)));
    }
    return 0;
}

static double reciprocal_root(double x)
{
    return 1 / sqrt(x);
}

static double sigmoid(double x)
{
    return 1 / (1 + exp(-x));
}

static double silu(double x)
{
    return x / (1 + exp(-x));
}

/* The share of the normal distribution below x, also where it is small. */
static double gelu(double x)
{
    return x * 0.5 * erfc(-x * sqrt(0.5));
}

static double gelu_by_tanh(double x)
{
    double argument = 2 * 0.7978845608028654 * (x + 0.044715 * x * x * x);
    return x * sigmoid(argument);
}

static const sim_parameter PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};

/* What others call self. */
static const sim_parameter INPUT_PARAMETERS[] = {{"input", SIM_TENSOR, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};

#define FUNCTION(symbol, label, compute) FUNCTION_OF(symbol, label, PARAMETERS, compute)
#define FUNCTION_OF(symbol, label, table, compute)                                                          \
    static int label##_kernel(sim_task *task, const sim_operands *operands)                                 \
    {                                                                                                       \
        return each(task, operands, compute);                                                               \
    }                                                                                                       \
    static const sim_operator label = {.name = #symbol,                                                     \
                                       .parameters = table,                                                 \
                                       .count = 2,                                                          \
                                       .check = check,                                                      \
                                       .kernel = label##_kernel,                                            \
                                       .in_place = true};                                                   \
    SIM_OWN(label)

FUNCTION(aclnnExp, EXP, exp)
FUNCTION(aclnnRsqrt, RSQRT, reciprocal_root)
FUNCTION_OF(aclnnCos, COS, INPUT_PARAMETERS, cos)
FUNCTION(aclnnSin, SIN, sin)
FUNCTION(aclnnSigmoid, SIGMOID, sigmoid)
FUNCTION(aclnnTanh, TANH, tanh)
FUNCTION(aclnnSilu, SILU, silu)
FUNCTION(aclnnGelu, GELU, gelu_by_tanh)

/* The approximation is chosen by a number: 0 none, 1 by tanh. */
static int gelu_v2(sim_task *task, const sim_operands *operands)
{
    return each(task, operands, operands->values[1].integer == 1 ? gelu_by_tanh : gelu);
}

static const sim_parameter GELU_PARAMETERS[] = {
    {"x", SIM_TENSOR, SIM_IN, false}, {"approximate", SIM_INT64, SIM_IN, false}, {"y", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator GELU_V2 = {
    .name = "aclnnGeluV2", .parameters = GELU_PARAMETERS, .count = 3, .check = check, .kernel = gelu_v2, .in_place = true};
SIM_OWN(GELU_V2)
