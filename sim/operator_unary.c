/*
 * Functions of one element and one or two numbers beside those of
 * operator_functions.c: roots, logarithms, activations, powers, bits, bounds. Their
 * entry points are generated.
 */
#include <math.h>

#include "operator_elements.h"

/* ---- of one number ---- */

REAL(square_root, sqrt(x))
REAL(exponential, exp(x))
REAL(logarithm, log(x))
REAL(sine, sin(x))
REAL(cosine, cos(x))
REAL(hyperbolic, tanh(x))
REAL(error_function, erf(x))
REAL(inverse, 1 / x)
REAL(logistic, 1 / (1 + exp(-x)))
REAL(hard_logistic, fmin(fmax(x / 6 + 0.5, 0), 1))
REAL(times_hard_logistic, x * fmin(fmax(x + 3, 0), 6) / 6)

static sim_number ramp(sim_number a)
{
    if (a.whole)
        return sim_whole(a.integer > 0 ? a.integer : 0);
    return sim_real(a.real > 0 || isnan(a.real) ? a.real : 0);
}

static sim_number nearest(sim_number a)
{
    return a.whole ? a : sim_real(rint(a.real));
}

static sim_number toward_zero(sim_number a)
{
    return a.whole ? a : sim_real(trunc(a.real));
}

static sim_number sign_of(sim_number a)
{
    if (a.whole)
        return sim_whole((a.integer > 0) - (a.integer < 0));
    return isnan(a.real) ? a : sim_real((a.real > 0) - (a.real < 0));
}

static sim_number negative(sim_number a)
{
    return a.whole ? sim_whole((int64_t)(0 - (uint64_t)a.integer)) : sim_real(-a.real);
}

UNARY(Sqrt, square_root)
UNARY(Log, logarithm)
UNARY(Erf, error_function)
UNARY(Reciprocal, inverse)
UNARY(Hardsigmoid, hard_logistic)
UNARY(Hardswish, times_hard_logistic)
UNARY(Relu, ramp)
UNARY(Round, nearest)
UNARY(Trunc, toward_zero)
UNARY(Sign, sign_of)
INPLACE(Sqrt, square_root)
INPLACE(Exp, exponential)
INPLACE(Log, logarithm)
INPLACE(Sin, sine)
INPLACE(Cos, cosine)
INPLACE(Tanh, hyperbolic)
INPLACE(Reciprocal, inverse)
INPLACE(Sigmoid, logistic)
INPLACE(Relu, ramp)
INPLACE(Neg, negative)

static sim_number not_bits(sim_number a)
{
    return sim_whole(~sim_as_integer(a));
}

static sim_number not_truth(sim_number a)
{
    return sim_whole(!sim_as_truth(a));
}

static int bitwise_not(sim_task *task, const sim_operands *operands)
{
    return sim_each(task, operands, operands->values[0].tensors->dtype == ACL_BOOL ? not_truth : not_bits);
}

TABLE(BITWISE_NOT, "aclnnBitwiseNot", bitwise_not, SELF, OUT)

/* ---- of two ---- */

static sim_number to_the_power(sim_number a, sim_number b)
{
    if (a.whole && b.whole && b.integer >= 0) {
        uint64_t result = 1, base = (uint64_t)a.integer;
        for (int64_t left = b.integer; left; left >>= 1, base *= base)
            result *= left & 1 ? base : 1;
        return sim_whole((int64_t)result);
    }
    return sim_real(pow(sim_as_double(a), sim_as_double(b)));
}

/* Rounded down; a whole number divided by 0 is 0 here. */
static sim_number quotient(sim_number a, sim_number b)
{
    if (!a.whole || !b.whole)
        return sim_real(floor(sim_as_double(a) / sim_as_double(b)));
    if (!b.integer || (b.integer == -1 && a.integer == INT64_MIN))
        return sim_whole(b.integer ? INT64_MIN : 0);
    int64_t result = a.integer / b.integer;
    return sim_whole(result - (a.integer % b.integer && (a.integer < 0) != (b.integer < 0)));
}

/* With the sign of the divisor. */
static sim_number rest(sim_number a, sim_number b)
{
    if (a.whole && b.whole) {
        if (!b.integer || b.integer == -1)
            return sim_whole(0);
        int64_t left = a.integer % b.integer;
        return sim_whole(left && (left < 0) != (b.integer < 0) ? left + b.integer : left);
    }
    double x = sim_as_double(a), y = sim_as_double(b), left = fmod(x, y);
    return sim_real(left != 0 && (left < 0) != (y < 0) ? left + y : left);
}

static sim_number either_bit(sim_number a, sim_number b)
{
    return sim_whole(sim_as_integer(a) | sim_as_integer(b));
}

static sim_number one_bit(sim_number a, sim_number b)
{
    return sim_whole(sim_as_integer(a) ^ sim_as_integer(b));
}

static sim_number upwards(sim_number a, sim_number b)
{
    return sim_whole(b.integer < 0 || b.integer > 63 ? 0 : (int64_t)((uint64_t)a.integer << b.integer));
}

static sim_number downwards(sim_number a, sim_number b)
{
    return sim_whole(a.integer >> (b.integer < 0 || b.integer > 63 ? 63 : b.integer));
}

BINARY(PowTensorScalar, to_the_power, OTHER_SCALAR)
BINARY(PowTensorTensor, to_the_power, OTHER)
BINARY(FloorDivides, quotient, OTHER_SCALAR)
BINARY(FloorDivide, quotient, OTHER)
BINARY(RemainderTensorScalar, rest, OTHER_SCALAR)
BINARY(RemainderTensorTensor, rest, OTHER)
BINARY(BitwiseOrScalar, either_bit, OTHER_SCALAR)
BINARY(BitwiseOrTensor, either_bit, OTHER)
BINARY(BitwiseXorScalar, one_bit, OTHER_SCALAR)
BINARY(BitwiseXorTensor, one_bit, OTHER)
BINARY(LeftShifts, upwards, OTHER_SCALAR)
BINARY(RightShift, downwards, OTHER)

/* A number to the power of each element. */
static sim_number power_of(sim_number exponent, sim_number base)
{
    return to_the_power(base, exponent);
}

static int power_of_kernel(sim_task *task, const sim_operands *operands)
{
    return sim_combine_scalar(task, operands, operands->values[1].tensors, operands->values[0].scalars, power_of);
}

static aclnnStatus check_power_of(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    aclnnStatus status = sim_check_number(function, "exponent", operands->values[1].tensors);
    if (!status)
        status = sim_check_number(function, "out", operands->values[2].tensors);
    return status ? status : sim_check_shape(function, "out", operands->values[2].tensors, operands->values[1].tensors);
}

static const sim_parameter POWER_OF_PARAMETERS[] = {{"self", SIM_SCALAR, SIM_IN, false}, {"exponent", SIM_TENSOR, SIM_IN, false}, OUT};
static const sim_operator POWER_OF = {.name = "aclnnPowScalarTensor",
                                      .parameters = POWER_OF_PARAMETERS,
                                      .count = 3,
                                      .check = check_power_of,
                                      .kernel = power_of_kernel,
                                      .in_place = true};
SIM_OWN(POWER_OF)

/* ---- with numbers of the call's ---- */

/* Applies a function of an element and the call's numbers. */
static int each_with(sim_task *task, const sim_operands *operands, sim_number (*compute)(sim_number a, const sim_operands *operands))
{
    const sim_tensor *self = operands->values[0].tensors, *out = sim_result_of(operands);
    sim_view from, to;
    if (!sim_view_open(task, self, out, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk))
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, compute(sim_load_element(sim_walk_at(&walk, &from), self->dtype), operands));
    return 0;
}

static bool given(const sim_operands *operands, size_t place)
{
    return operands->values[place].count != 0;
}

static sim_number number_of(const sim_operands *operands, size_t place)
{
    return sim_scalar_number(operands->values[place].scalars);
}

static double real_of(const sim_operands *operands, size_t place)
{
    return sim_as_double(number_of(operands, place));
}

static sim_number at_least(sim_number a, sim_number bound)
{
    if (a.whole && bound.whole)
        return a.integer < bound.integer ? bound : a;
    return sim_as_double(a) < sim_as_double(bound) ? bound : a;
}

static sim_number at_most(sim_number a, sim_number bound)
{
    if (a.whole && bound.whole)
        return a.integer > bound.integer ? bound : a;
    return sim_as_double(a) > sim_as_double(bound) ? bound : a;
}

static sim_number bounded(sim_number a, const sim_operands *operands)
{
    if (given(operands, 1))
        a = at_least(a, number_of(operands, 1));
    return given(operands, 2) ? at_most(a, number_of(operands, 2)) : a;
}

static sim_number bounded_below(sim_number a, const sim_operands *operands)
{
    return at_least(a, number_of(operands, 1));
}

static sim_number bounded_above(sim_number a, const sim_operands *operands)
{
    return at_most(a, number_of(operands, 1));
}

static sim_number leaky(sim_number a, const sim_operands *operands)
{
    double x = sim_as_double(a);
    return sim_real(x > 0 ? x : x * real_of(operands, 1));
}

static sim_number exponential_below(sim_number a, const sim_operands *operands)
{
    double x = sim_as_double(a), alpha = real_of(operands, 1), scale = real_of(operands, 2), steepness = real_of(operands, 3);
    return sim_real(x > 0 ? x * scale : alpha * scale * expm1(x * steepness));
}

static sim_number smooth_ramp(sim_number a, const sim_operands *operands)
{
    double x = sim_as_double(a), beta = real_of(operands, 1);
    return sim_real(x * beta > real_of(operands, 2) ? x : log1p(exp(x * beta)) / beta);
}

/* other - alpha * self */
static sim_number reversed(sim_number a, const sim_operands *operands)
{
    sim_number other = number_of(operands, 1), scaled = sim_product_of(number_of(operands, 2), a);
    if (other.whole && scaled.whole)
        return sim_whole((int64_t)((uint64_t)other.integer - (uint64_t)scaled.integer));
    return sim_real(sim_as_double(other) - sim_as_double(scaled));
}

static sim_number above_threshold(sim_number a, const sim_operands *operands)
{
    return sim_as_double(a) <= real_of(operands, 1) ? number_of(operands, 2) : a;
}

/* With so many digits behind the point, or zeros before it. */
static sim_number rounded_to(sim_number a, const sim_operands *operands)
{
    double decimals = (double)operands->values[1].integer, factor = pow(10, fabs(decimals));
    if (a.whole && decimals >= 0)
        return a;
    double x = sim_as_double(a);
    double rounded = decimals < 0 ? rint(x / factor) * factor : rint(x * factor) / factor;
    return a.whole ? sim_whole((int64_t)rounded) : sim_real(rounded);
}

static sim_number with_numbers(sim_number a, const sim_operands *operands)
{
    if (a.whole || isfinite(a.real))
        return a;
    return sim_real(isnan(a.real) ? operands->values[1].real : a.real > 0 ? operands->values[2].real : operands->values[3].real);
}

#define NUMBER(name) {name, SIM_SCALAR, SIM_IN, false}
#define FLOAT(name) {name, SIM_REAL, SIM_IN, false}
#define WITH(label, text, function, ...)                                        \
    static int label##_kernel(sim_task *task, const sim_operands *operands)     \
    {                                                                           \
        return each_with(task, operands, function);                             \
    }                                                                           \
    TABLE(label, text, label##_kernel, __VA_ARGS__)

WITH(CLAMP, "aclnnClamp", bounded, SELF, {"clipValueMin", SIM_SCALAR, SIM_IN, true}, {"clipValueMax", SIM_SCALAR, SIM_IN, true}, OUT)
WITH(CLAMP_MIN, "aclnnClampMin", bounded_below, SELF, NUMBER("clipValueMin"), OUT)
WITH(CLAMP_MAX, "aclnnInplaceClampMax", bounded_above, SELF_REF, NUMBER("clipValueMax"))
WITH(LEAKY_RELU, "aclnnLeakyRelu", leaky, SELF, NUMBER("negativeSlope"), OUT)
WITH(INPLACE_LEAKY_RELU, "aclnnInplaceLeakyRelu", leaky, SELF_REF, NUMBER("negativeSlope"))
WITH(ELU, "aclnnElu", exponential_below, SELF, NUMBER("alpha"), NUMBER("scale"), NUMBER("inputScale"), OUT)
WITH(SOFTPLUS, "aclnnSoftplus", smooth_ramp, SELF, NUMBER("beta"), NUMBER("threshold"), OUT)
WITH(RSUBS, "aclnnRsubs", reversed, SELF, OTHER_SCALAR, BY, OUT)
WITH(HARD_TANH, "aclnnHardtanh", bounded, SELF, NUMBER("clipValueMin"), NUMBER("clipValueMax"), OUT)
WITH(THRESHOLD, "aclnnThreshold", above_threshold, SELF, NUMBER("threshold"), NUMBER("value"), OUT)
WITH(ROUND_DECIMALS, "aclnnRoundDecimals", rounded_to, SELF, {"decimals", SIM_INT64, SIM_IN, false}, OUT)
WITH(NAN_TO_NUM, "aclnnNanToNum", with_numbers, SELF, FLOAT("nan"), FLOAT("posinf"), FLOAT("neginf"), OUT)
