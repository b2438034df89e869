/*
 * Arithmetic, comparisons and tests, element by element: aclnnAdd, aclnnSub,
 * aclnnMul, aclnnDiv, their scalar and in-place forms, aclnnEqTensor and the like.
 *
 * Numbers are computed as doubles, or as 64-bit integers where both operands are
 * integers, and rounded once to the type of the result.
 */
#include <math.h>

#include "kernel_elements.h"
#include "operator_checks.h"

/* ---- one element ---- */

typedef sim_number (*binary)(sim_number a, sim_number b);

static sim_number add(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole((int64_t)((uint64_t)a.integer + (uint64_t)b.integer));
    return (sim_number){.real = sim_as_double(a) + sim_as_double(b), .imaginary = a.imaginary + b.imaginary};
}

static sim_number subtract(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole((int64_t)((uint64_t)a.integer - (uint64_t)b.integer));
    return (sim_number){.real = sim_as_double(a) - sim_as_double(b), .imaginary = a.imaginary - b.imaginary};
}

static sim_number multiply(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole((int64_t)((uint64_t)a.integer * (uint64_t)b.integer));
    double x = sim_as_double(a), y = sim_as_double(b);
    if (!a.imaginary && !b.imaginary)
        return sim_real(x * y);
    return (sim_number){.real = x * y - a.imaginary * b.imaginary, .imaginary = x * b.imaginary + a.imaginary * y};
}

static sim_number divide(sim_number a, sim_number b)
{
    return sim_real(sim_as_double(a) / sim_as_double(b));
}

static sim_number greater_of(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return a.integer >= b.integer ? a : b;
    double x = sim_as_double(a), y = sim_as_double(b);
    return sim_real(isnan(x) || x >= y ? x : y);
}

static sim_number lesser_of(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return a.integer <= b.integer ? a : b;
    double x = sim_as_double(a), y = sim_as_double(b);
    return sim_real(isnan(x) || x <= y ? x : y);
}

static sim_number bitwise_and(sim_number a, sim_number b)
{
    return sim_whole(sim_as_integer(a) & sim_as_integer(b));
}

static sim_number logical_and(sim_number a, sim_number b)
{
    return sim_whole(sim_as_truth(a) && sim_as_truth(b));
}

static sim_number logical_or(sim_number a, sim_number b)
{
    return sim_whole(sim_as_truth(a) || sim_as_truth(b));
}

#define COMPARISON(name, relation)                                              \
    static sim_number name(sim_number a, sim_number b)                          \
    {                                                                           \
        if (a.whole && b.whole)                                                 \
            return sim_whole(a.integer relation b.integer);                     \
        return sim_whole(sim_as_double(a) relation sim_as_double(b));           \
    }

COMPARISON(greater, >)
COMPARISON(not_less, >=)
COMPARISON(less, <)
COMPARISON(not_greater, <=)

static sim_number equal(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole(a.integer == b.integer);
    return sim_whole(sim_as_double(a) == sim_as_double(b) && a.imaginary == b.imaginary);
}

static sim_number different(sim_number a, sim_number b)
{
    return sim_whole(!equal(a, b).integer);
}

/* ---- operands ---- */

/* Where a tensor stands among the values, or that it is a scalar. */
enum { FIRST, SECOND };

static aclnnStatus check_number(const char *function, const char *argument, const sim_tensor *tensor)
{
    aclnnStatus status = sim_check_rank(function, argument, tensor);
    if (status == ACLNN_SUCCESS && !sim_elements_supported(tensor->dtype))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s, which is not supported.", function, argument,
                          aclsim_dtype_name(tensor->dtype));
    return status;
}

static aclnnStatus check_shape(const char *function, const char *argument, const sim_tensor *out, const sim_tensor *shape)
{
    if (sim_same_shape(out, shape))
        return ACLNN_SUCCESS;
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s; expected %s.", function, argument, sim_describe_shape(out).text,
                    sim_describe_shape(shape).text);
}

/* The result is the last tensor, or the first where the operator works in place. */
static const sim_tensor *result_of(const sim_operands *operands)
{
    size_t last = operands->operator->count - 1;
    return operands->operator->parameters[last].direction == SIM_OUT ? operands->values[last].tensors : operands->values[FIRST].tensors;
}

static const char *result_name(const sim_operands *operands)
{
    size_t last = operands->operator->count - 1;
    return operands->operator->parameters[operands->operator->parameters[last].direction == SIM_OUT ? last : FIRST].name;
}

static aclnnStatus check_elements(const sim_operands *operands)
{
    const sim_operator *operator = operands->operator;
    sim_tensor shape = *operands->values[FIRST].tensors;
    for (size_t i = 0; i < operator->count; i++) {
        if (operator->parameters[i].type == SIM_TENSOR) {
            aclnnStatus status = check_number(operator->name, operator->parameters[i].name, operands->values[i].tensors);
            if (status != ACLNN_SUCCESS)
                return status;
        }
    }
    bool two = operator->count > SECOND && operator->parameters[SECOND].type == SIM_TENSOR && operator->parameters[SECOND].direction == SIM_IN;
    if (two && !sim_broadcast_shape(operands->values[FIRST].tensors, operands->values[SECOND].tensors, &shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has shape %s and other %s, which cannot be broadcast to each other.", operator->name,
                        sim_describe_shape(operands->values[FIRST].tensors).text, sim_describe_shape(operands->values[SECOND].tensors).text);
    return check_shape(operator->name, result_name(operands), result_of(operands), &shape);
}

/* self (op) alpha * other, where other is a tensor or a scalar. */
static int combine(sim_task *task, const sim_operands *operands, binary compute, const sim_scalar *alpha)
{
    const sim_tensor *self = operands->values[FIRST].tensors, *other = operands->values[SECOND].tensors, *out = result_of(operands);
    sim_view a, b, to;
    if (!sim_view_open(task, self, out, false, &a) || (other && !sim_view_open(task, other, out, false, &b)) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_number scalar = other ? sim_whole(0) : sim_scalar_number(operands->values[SECOND].scalars);
    sim_number factor = alpha ? sim_scalar_number(alpha) : sim_whole(1);
    bool scaled = alpha && !(sim_as_double(factor) == 1 && !factor.imaginary);
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        sim_number second = other ? sim_load_element(sim_walk_at(&walk, &b), other->dtype) : scalar;
        if (scaled)
            second = multiply(factor, second);
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, compute(sim_load_element(sim_walk_at(&walk, &a), self->dtype), second));
    }
    return 0;
}

/* ---- tables ---- */

#define KERNEL(name, compute, alpha)                                            \
    static int name(sim_task *task, const sim_operands *operands)               \
    {                                                                           \
        return combine(task, operands, compute, alpha);                         \
    }

#define ALPHA operands->values[2].scalars

KERNEL(add_kernel, add, ALPHA)
KERNEL(subtract_kernel, subtract, ALPHA)
KERNEL(multiply_kernel, multiply, NULL)
KERNEL(divide_kernel, divide, NULL)
KERNEL(greater_of_kernel, greater_of, NULL)
KERNEL(lesser_of_kernel, lesser_of, NULL)
KERNEL(bitwise_and_kernel, bitwise_and, NULL)
KERNEL(logical_and_kernel, logical_and, NULL)
KERNEL(logical_or_kernel, logical_or, NULL)
KERNEL(equal_kernel, equal, NULL)
KERNEL(different_kernel, different, NULL)
KERNEL(greater_kernel, greater, NULL)
KERNEL(not_less_kernel, not_less, NULL)
KERNEL(less_kernel, less, NULL)
KERNEL(not_greater_kernel, not_greater, NULL)

#define SELF {"self", SIM_TENSOR, SIM_IN, false}
#define SELF_REF {"selfRef", SIM_TENSOR, SIM_INOUT, false}
#define OTHER {"other", SIM_TENSOR, SIM_IN, false}
#define OTHER_SCALAR {"other", SIM_SCALAR, SIM_IN, false}
#define BY {"alpha", SIM_SCALAR, SIM_IN, false}
#define OUT {"out", SIM_TENSOR, SIM_OUT, false}
#define TABLE(label, text, kernel_name, ...)                                                                     \
    static const sim_parameter label##_PARAMETERS[] = {__VA_ARGS__};                                             \
    static const sim_operator label = {.name = text,                                                             \
                                       .parameters = label##_PARAMETERS,                                         \
                                       .count = sizeof label##_PARAMETERS / sizeof *label##_PARAMETERS,          \
                                       .check = check_elements,                                                  \
                                       .kernel = kernel_name,                                                    \
                                       .in_place = true};
#define ENDS uint64_t *workspaceSize, aclOpExecutor **executor

/* With a factor for the second operand. */
#define WITH_ALPHA(name, label, kernel_name)                                                                                                         \
    TABLE(label, "aclnn" #name, kernel_name, SELF, OTHER, BY, OUT)                                                                                   \
    SIM_OPERATOR(label, aclnn##name, (const aclTensor *self, const aclTensor *other, const aclScalar *alpha, aclTensor *out, ENDS), self, other,      \
                 alpha, out)                                                                                                                         \
    TABLE(label##S, "aclnn" #name "s", kernel_name, SELF, OTHER_SCALAR, BY, OUT)                                                                     \
    SIM_OPERATOR(label##S, aclnn##name##s, (const aclTensor *self, const aclScalar *other, const aclScalar *alpha, aclTensor *out, ENDS), self,       \
                 other, alpha, out)                                                                                                                  \
    TABLE(INPLACE_##label, "aclnnInplace" #name, kernel_name, SELF_REF, OTHER, BY)                                                                   \
    SIM_OPERATOR(INPLACE_##label, aclnnInplace##name, (const aclTensor *selfRef, const aclTensor *other, const aclScalar *alpha, ENDS), selfRef,      \
                 other, alpha)                                                                                                                       \
    TABLE(INPLACE_##label##S, "aclnnInplace" #name "s", kernel_name, SELF_REF, OTHER_SCALAR, BY)                                                     \
    SIM_OPERATOR(INPLACE_##label##S, aclnnInplace##name##s, (const aclTensor *selfRef, const aclScalar *other, const aclScalar *alpha, ENDS),         \
                 selfRef, other, alpha)

WITH_ALPHA(Add, ADD, add_kernel)
WITH_ALPHA(Sub, SUB, subtract_kernel)

#define TENSORS(name, label, kernel_name)                                                                                                            \
    TABLE(label, "aclnn" #name, kernel_name, SELF, OTHER, OUT)                                                                                       \
    SIM_OPERATOR(label, aclnn##name, (const aclTensor *self, const aclTensor *other, aclTensor *out, ENDS), self, other, out)
#define TENSOR_AND_SCALAR(name, label, kernel_name)                                                                                                  \
    TABLE(label, "aclnn" #name, kernel_name, SELF, OTHER_SCALAR, OUT)                                                                                \
    SIM_OPERATOR(label, aclnn##name, (const aclTensor *self, const aclScalar *other, aclTensor *out, ENDS), self, other, out)
#define INPLACE_TENSORS(name, label, kernel_name)                                                                                                    \
    TABLE(label, "aclnnInplace" #name, kernel_name, SELF_REF, OTHER)                                                                                 \
    SIM_OPERATOR(label, aclnnInplace##name, (aclTensor *selfRef, const aclTensor *other, ENDS), selfRef, other)
#define INPLACE_SCALAR(name, label, kernel_name)                                                                                                     \
    TABLE(label, "aclnnInplace" #name, kernel_name, SELF_REF, OTHER_SCALAR)                                                                          \
    SIM_OPERATOR(label, aclnnInplace##name, (aclTensor *selfRef, const aclScalar *other, ENDS), selfRef, other)

TENSORS(Mul, MUL, multiply_kernel)
TENSOR_AND_SCALAR(Muls, MULS, multiply_kernel)
INPLACE_TENSORS(Mul, INPLACE_MUL, multiply_kernel)
INPLACE_SCALAR(Muls, INPLACE_MULS, multiply_kernel)
TENSORS(Div, DIV, divide_kernel)
TENSOR_AND_SCALAR(Divs, DIVS, divide_kernel)
INPLACE_TENSORS(Div, INPLACE_DIV, divide_kernel)
INPLACE_SCALAR(Divs, INPLACE_DIVS, divide_kernel)
TENSORS(Maximum, MAXIMUM, greater_of_kernel)
TENSORS(Minimum, MINIMUM, lesser_of_kernel)
TENSORS(BitwiseAndTensor, BITWISE_AND_TENSOR, bitwise_and_kernel)
TENSOR_AND_SCALAR(BitwiseAndScalar, BITWISE_AND_SCALAR, bitwise_and_kernel)
TENSORS(LogicalAnd, LOGICAL_AND, logical_and_kernel)
TENSORS(LogicalOr, LOGICAL_OR, logical_or_kernel)
TENSORS(EqTensor, EQ_TENSOR, equal_kernel)
TENSOR_AND_SCALAR(EqScalar, EQ_SCALAR, equal_kernel)
TENSORS(NeTensor, NE_TENSOR, different_kernel)
TENSOR_AND_SCALAR(NeScalar, NE_SCALAR, different_kernel)
TENSORS(GtTensor, GT_TENSOR, greater_kernel)
TENSOR_AND_SCALAR(GtScalar, GT_SCALAR, greater_kernel)
TENSORS(GeTensor, GE_TENSOR, not_less_kernel)
TENSOR_AND_SCALAR(GeScalar, GE_SCALAR, not_less_kernel)
TENSORS(LtTensor, LT_TENSOR, less_kernel)
TENSOR_AND_SCALAR(LtScalar, LT_SCALAR, less_kernel)
TENSORS(LeTensor, LE_TENSOR, not_greater_kernel)
TENSOR_AND_SCALAR(LeScalar, LE_SCALAR, not_greater_kernel)

/* ---- one operand ---- */

typedef sim_number (*unary)(sim_number a);

static sim_number magnitude(sim_number a)
{
    if (a.whole)
        return sim_whole(a.integer < 0 ? (int64_t)(0 - (uint64_t)a.integer) : a.integer);
    return sim_real(a.imaginary ? hypot(a.real, a.imaginary) : fabs(a.real));
}

static sim_number negative(sim_number a)
{
    if (a.whole)
        return sim_whole((int64_t)(0 - (uint64_t)a.integer));
    return (sim_number){.real = -a.real, .imaginary = -a.imaginary};
}

static sim_number upwards(sim_number a)
{
    return a.whole ? a : sim_real(ceil(a.real));
}

static sim_number downwards(sim_number a)
{
    return a.whole ? a : sim_real(floor(a.real));
}

static sim_number finite(sim_number a)
{
    return sim_whole(a.whole || (isfinite(a.real) && isfinite(a.imaginary)));
}

static sim_number untrue(sim_number a)
{
    return sim_whole(!sim_as_truth(a));
}

static int each(sim_task *task, const sim_operands *operands, unary compute)
{
    const sim_tensor *self = operands->values[FIRST].tensors, *out = result_of(operands);
    sim_view from, to;
    if (!sim_view_open(task, self, out, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk))
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, compute(sim_load_element(sim_walk_at(&walk, &from), self->dtype)));
    return 0;
}

#define UNARY(name, label, compute)                                                                             \
    static int compute##_kernel(sim_task *task, const sim_operands *operands)                                   \
    {                                                                                                           \
        return each(task, operands, compute);                                                                   \
    }                                                                                                           \
    TABLE(label, "aclnn" #name, compute##_kernel, SELF, OUT)                                                    \
    SIM_OPERATOR(label, aclnn##name, (const aclTensor *self, aclTensor *out, ENDS), self, out)

UNARY(Abs, ABS, magnitude)
UNARY(Neg, NEG, negative)
UNARY(Ceil, CEIL, upwards)
UNARY(Floor, FLOOR, downwards)
UNARY(IsFinite, IS_FINITE, finite)
UNARY(LogicalNot, LOGICAL_NOT, untrue)
