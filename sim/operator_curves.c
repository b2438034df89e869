/*
 * Functions of one and two real numbers beside those of operator_unary.c: angles,
 * hyperbolic functions, logarithms, rests. Their entry points are generated.
 */
#include <math.h>

#include "operator_elements.h"

#define PI 3.14159265358979323846

/* ---- of one number ---- */

REAL(tangent, tan(x))
REAL(arc_sine, asin(x))
REAL(arc_cosine, acos(x))
REAL(arc_tangent, atan(x))
REAL(hyperbolic_sine, sinh(x))
REAL(hyperbolic_cosine, cosh(x))
REAL(area_sine, asinh(x))
REAL(area_cosine, acosh(x))
REAL(area_tangent, atanh(x))
REAL(power_of_two, exp2(x))
REAL(exponential_less_one, expm1(x))
REAL(logarithm_of_two, log2(x))
REAL(logarithm_of_ten, log10(x))
REAL(logarithm_of_one_more, log1p(x))
REAL(rest_of_error_function, erfc(x))
REAL(wave, x == 0 ? 1 : sin(PI * x) / (PI * x))
REAL(softplus_gate, x * tanh(fmax(x, 0) + log1p(exp(-fabs(x)))))

static sim_number behind_the_point(sim_number a)
{
    return a.whole ? sim_whole(0) : sim_real(a.real - trunc(a.real));
}

UNARY(Tan, tangent)
UNARY(Asin, arc_sine)
UNARY(Acos, arc_cosine)
UNARY(Atan, arc_tangent)
UNARY(Sinh, hyperbolic_sine)
UNARY(Cosh, hyperbolic_cosine)
UNARY(Asinh, area_sine)
UNARY(Acosh, area_cosine)
UNARY(Atanh, area_tangent)
UNARY(Exp2, power_of_two)
UNARY(Expm1, exponential_less_one)
UNARY(Log2, logarithm_of_two)
UNARY(Log10, logarithm_of_ten)
UNARY(Log1p, logarithm_of_one_more)
UNARY(Erfc, rest_of_error_function)
UNARY(Sinc, wave)
UNARY(Mish, softplus_gate)
UNARY(Frac, behind_the_point)

/* ---- of two ---- */

static sim_number angle(sim_number a, sim_number b)
{
    return sim_real(atan2(sim_as_double(a), sim_as_double(b)));
}

/* With the sign of what is divided; a whole number by 0 leaves 0 here. */
static sim_number truncated_rest(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole(b.integer && b.integer != -1 ? a.integer % b.integer : 0);
    return sim_real(fmod(sim_as_double(a), sim_as_double(b)));
}

static sim_number log_of_sum(sim_number a, sim_number b)
{
    double x = sim_as_double(a), y = sim_as_double(b), most = fmax(x, y);
    return sim_real(isinf(most) ? most : most + log1p(exp(-fabs(x - y))));
}

/* 0 where x is, whatever the logarithm. */
static sim_number times_logarithm(sim_number a, sim_number b)
{
    double x = sim_as_double(a), y = sim_as_double(b);
    return sim_real(isnan(y) ? y : x == 0 ? 0 : x * log(y));
}

static sim_number one_truth(sim_number a, sim_number b)
{
    return sim_whole(sim_as_truth(a) != sim_as_truth(b));
}

BINARY(Atan2, angle, OTHER)
BINARY(FmodTensor, truncated_rest, OTHER)
BINARY(FmodScalar, truncated_rest, OTHER_SCALAR)
BINARY(LogAddExp, log_of_sum, OTHER)
BINARY(XLogYTensor, times_logarithm, OTHER)
BINARY(LogicalXor, one_truth, OTHER)

/* ---- quotients, with how they are rounded ---- */

/* The mode is 0 for not at all, 1 for toward zero, 2 for down. */
static sim_number as_it_is(sim_number a, sim_number b)
{
    return sim_real(sim_as_double(a) / sim_as_double(b));
}

static sim_number toward_zero(sim_number a, sim_number b)
{
    if (a.whole && b.whole && b.integer)
        return sim_whole(b.integer == -1 ? (int64_t)(0 - (uint64_t)a.integer) : a.integer / b.integer);
    return sim_real(trunc(sim_as_double(a) / sim_as_double(b)));
}

static sim_number down(sim_number a, sim_number b)
{
    if (a.whole && b.whole && b.integer) {
        int64_t quotient = toward_zero(a, b).integer;
        return sim_whole(quotient - (truncated_rest(a, b).integer && (a.integer < 0) != (b.integer < 0)));
    }
    return sim_real(floor(sim_as_double(a) / sim_as_double(b)));
}

static int divided(sim_task *task, const sim_operands *operands)
{
    static const sim_binary MODES[] = {as_it_is, toward_zero, down};
    return sim_combine(task, operands, MODES[operands->values[2].integer], NULL);
}

static aclnnStatus check_mode(const sim_operands *operands)
{
    int64_t mode = operands->values[2].integer;
    if (mode < 0 || mode > 2)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: mode is %d; expected 0, 1 or 2.", operands->operator->name, (int)mode);
    return sim_check_elements(operands);
}

#define MODE {"mode", SIM_INT, SIM_IN, false}
#define QUOTIENT(label, name, second)                                                                              \
    SIM_TABLE_IN_PLACE(label, "aclnn" #name, check_mode, divided, true, SELF, second, MODE, OUT)                   \
    SIM_TABLE_IN_PLACE(INPLACE_##label, "aclnnInplace" #name, check_mode, divided, true, SELF_REF, second, MODE)

QUOTIENT(DIV_MOD, DivMod, OTHER)
QUOTIENT(DIV_MODS, DivMods, OTHER_SCALAR)
