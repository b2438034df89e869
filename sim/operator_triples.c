/*
 * Operators on three tensors, element by element, that are broadcast to one shape:
 * aclnnAddcmul, aclnnAddcdiv, aclnnLerp, aclnnLerps, aclnnClampTensor. Their entry
 * points are generated.
 */
#include "operator_elements.h"

/* The third operand is a tensor, or a scalar as it is with aclnnLerps; `factor` is 1 where the call has none. */
typedef sim_number (*sim_ternary)(sim_number a, sim_number b, sim_number c, sim_number factor);

static const sim_tensor *operand(const sim_operands *operands, size_t place)
{
    return operands->values[place].tensors;
}

static aclnnStatus check(const sim_operands *operands)
{
    const sim_operator *operator = operands->operator;
    sim_tensor shape = *operand(operands, 0), both;
    for (size_t i = 0; i < operator->count; i++) {
        const sim_tensor *tensor = operator->parameters[i].type == SIM_TENSOR ? operand(operands, i) : NULL;
        aclnnStatus status = tensor ? sim_check_number(operator->name, operator->parameters[i].name, tensor) : ACLNN_SUCCESS;
        if (status)
            return status;
        if (!tensor || i + 1 == operator->count)
            continue;
        if (!sim_broadcast_shape(&shape, tensor, &both))
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s, which cannot be broadcast to %s.", operator->name,
                            operator->parameters[i].name, sim_describe_shape(tensor).text, sim_describe_shape(&shape).text);
        shape = both;
    }
    return sim_check_shape(operator->name, "out", sim_last_tensor(operands), &shape);
}

static int combine(sim_task *task, const sim_operands *operands, sim_ternary compute)
{
    const sim_tensor *out = sim_last_tensor(operands);
    size_t inputs = operand(operands, 2) ? 3 : 2, scalar = operands->operator->count == 5 ? 3 : 2;
    sim_view views[3], to;
    for (size_t i = 0; i < inputs; i++)
        if (!sim_view_open(task, operand(operands, i), out, false, &views[i]))
            return SIM_KERNEL_FAULT;
    if (!sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_number number = operands->values[scalar].scalars ? sim_scalar_number(operands->values[scalar].scalars) : sim_whole(1);
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        sim_number given[3];
        for (size_t i = 0; i < 3; i++)
            given[i] = i < inputs ? sim_load_element(sim_walk_at(&walk, &views[i]), operand(operands, i)->dtype) : number;
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, compute(given[0], given[1], given[2], number));
    }
    return 0;
}

/* ---- what is computed ---- */

static sim_number plus_product(sim_number a, sim_number b, sim_number c, sim_number factor)
{
    return sim_sum_of(a, sim_product_of(factor, sim_product_of(b, c)));
}

static sim_number plus_quotient(sim_number a, sim_number b, sim_number c, sim_number factor)
{
    return sim_real(sim_as_double(a) + sim_as_double(factor) * sim_as_double(b) / sim_as_double(c));
}

/* From the nearer end, as torch does. */
static sim_number between(sim_number a, sim_number b, sim_number c, sim_number factor)
{
    (void)factor;
    double from = sim_as_double(a), to = sim_as_double(b), weight = sim_as_double(c);
    return sim_real(weight < 0.5 && weight > -0.5 ? from + weight * (to - from) : to - (to - from) * (1 - weight));
}

/* Between two bounds; above wins where they cross. NaN stays. */
static sim_number bounded(sim_number a, sim_number b, sim_number c, sim_number factor)
{
    (void)factor;
    if (a.whole && b.whole && c.whole) {
        int64_t low = a.integer < b.integer ? b.integer : a.integer;
        return sim_whole(low > c.integer ? c.integer : low);
    }
    double x = sim_as_double(a), low = sim_as_double(b), high = sim_as_double(c);
    x = x < low ? low : x;
    return sim_real(x > high ? high : x);
}

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define TRIPLE(label, text, function, ...)                                      \
    static int label##_kernel(sim_task *task, const sim_operands *operands)     \
    {                                                                           \
        return combine(task, operands, function);                               \
    }                                                                           \
    SIM_TABLE_IN_PLACE(label, text, check, label##_kernel, true, SELF, __VA_ARGS__, OUT)

TRIPLE(ADDCMUL, "aclnnAddcmul", plus_product, IN("tensor1"), IN("tensor2"), {"value", SIM_SCALAR, SIM_IN, false})
TRIPLE(ADDCDIV, "aclnnAddcdiv", plus_quotient, IN("tensor1"), IN("tensor2"), {"value", SIM_SCALAR, SIM_IN, false})
TRIPLE(LERP, "aclnnLerp", between, IN("end"), IN("weight"))
TRIPLE(LERPS, "aclnnLerps", between, IN("end"), {"weight", SIM_SCALAR, SIM_IN, false})
TRIPLE(CLAMP_TENSOR, "aclnnClampTensor", bounded, IN("clipValueMin"), IN("clipValueMax"))
