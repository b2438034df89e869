/*
 * Arithmetic, comparisons and tests, element by element: aclnnAdd, aclnnSub,
 * aclnnMul, aclnnDiv, their scalar and in-place forms, aclnnEqTensor and the like.
 *
 * Numbers are computed as doubles, or as 64-bit integers where both operands are
 * integers, and rounded once to the type of the result.
 */
#include <math.h>

#include "operator_elements.h"

/* ---- one element ---- */

static sim_number subtract(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole((int64_t)((uint64_t)a.integer - (uint64_t)b.integer));
    return (sim_number){.real = sim_as_double(a) - sim_as_double(b), .imaginary = a.imaginary - b.imaginary};
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

/* ---- tables ---- */

#define KERNEL(name, compute, alpha)                                            \
    static int name(sim_task *task, const sim_operands *operands)               \
    {                                                                           \
        return sim_combine(task, operands, compute, alpha);                     \
    }

#define ALPHA operands->values[2].scalars

KERNEL(add_kernel, sim_sum_of, ALPHA)
KERNEL(subtract_kernel, subtract, ALPHA)
KERNEL(multiply_kernel, sim_product_of, NULL)
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

/* With a factor for the second operand. */
#define WITH_ALPHA(name, label, kernel_name)                                                                                                         \
    TABLE(label, "aclnn" #name, kernel_name, SELF, OTHER, BY, OUT)                                                                                   \
    TABLE(label##S, "aclnn" #name "s", kernel_name, SELF, OTHER_SCALAR, BY, OUT)                                                                     \
    TABLE(INPLACE_##label, "aclnnInplace" #name, kernel_name, SELF_REF, OTHER, BY)                                                                   \
    TABLE(INPLACE_##label##S, "aclnnInplace" #name "s", kernel_name, SELF_REF, OTHER_SCALAR, BY)

WITH_ALPHA(Add, ADD, add_kernel)
WITH_ALPHA(Sub, SUB, subtract_kernel)

#define TENSORS(name, label, kernel_name)                                                                                                            \
    TABLE(label, "aclnn" #name, kernel_name, SELF, OTHER, OUT)
#define TENSOR_AND_SCALAR(name, label, kernel_name)                                                                                                  \
    TABLE(label, "aclnn" #name, kernel_name, SELF, OTHER_SCALAR, OUT)
#define INPLACE_TENSORS(name, label, kernel_name)                                                                                                    \
    TABLE(label, "aclnnInplace" #name, kernel_name, SELF_REF, OTHER)
#define INPLACE_SCALAR(name, label, kernel_name)                                                                                                     \
    TABLE(label, "aclnnInplace" #name, kernel_name, SELF_REF, OTHER_SCALAR)

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

UNARY(Abs, magnitude)
UNARY(Neg, negative)
UNARY(Ceil, upwards)
UNARY(Floor, downwards)
UNARY(IsFinite, finite)
UNARY(LogicalNot, untrue)
