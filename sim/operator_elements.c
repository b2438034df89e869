/* Operators that work element by element: what their tables share. */
#include "operator_elements.h"

/* Where a tensor stands among the values, or that it is a scalar. */
enum { FIRST, SECOND };

aclnnStatus sim_check_number(const char *function, const char *argument, const sim_tensor *tensor)
{
    aclnnStatus status = sim_check_rank(function, argument, tensor);
    if (status == ACLNN_SUCCESS && !sim_elements_supported(tensor->dtype))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s, which is not supported.", function, argument,
                          aclsim_dtype_name(tensor->dtype));
    return status;
}

aclnnStatus sim_check_shape(const char *function, const char *argument, const sim_tensor *out, const sim_tensor *shape)
{
    if (sim_same_shape(out, shape))
        return ACLNN_SUCCESS;
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s; expected %s.", function, argument, sim_describe_shape(out).text,
                    sim_describe_shape(shape).text);
}

/* The result is the last tensor, or the first where the operator works in place. */
const sim_tensor *sim_result_of(const sim_operands *operands)
{
    size_t last = operands->operator->count - 1;
    return operands->operator->parameters[last].direction == SIM_OUT ? operands->values[last].tensors : operands->values[FIRST].tensors;
}

static const char *result_name(const sim_operands *operands)
{
    size_t last = operands->operator->count - 1;
    return operands->operator->parameters[operands->operator->parameters[last].direction == SIM_OUT ? last : FIRST].name;
}

aclnnStatus sim_check_elements(const sim_operands *operands)
{
    const sim_operator *operator = operands->operator;
    sim_tensor shape = *operands->values[FIRST].tensors;
    for (size_t i = 0; i < operator->count; i++) {
        if (operator->parameters[i].type == SIM_TENSOR) {
            aclnnStatus status = sim_check_number(operator->name, operator->parameters[i].name, operands->values[i].tensors);
            if (status != ACLNN_SUCCESS)
                return status;
        }
    }
    bool two = operator->count > SECOND && operator->parameters[SECOND].type == SIM_TENSOR && operator->parameters[SECOND].direction == SIM_IN;
    if (two && !sim_broadcast_shape(operands->values[FIRST].tensors, operands->values[SECOND].tensors, &shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has shape %s and other %s, which cannot be broadcast to each other.", operator->name,
                        sim_describe_shape(operands->values[FIRST].tensors).text, sim_describe_shape(operands->values[SECOND].tensors).text);
    return sim_check_shape(operator->name, result_name(operands), sim_result_of(operands), &shape);
}

/* A float beside an integer makes a float of it first, float32 where it is a scalar. */
static aclDataType computed_type(aclDataType self, aclDataType other, bool scalar)
{
    if (sim_is_whole(self) == sim_is_whole(other))
        return ACL_DT_UNDEFINED;
    aclDataType real = sim_is_whole(self) ? other : self;
    if (sim_is_complex(real) || real == ACL_DOUBLE)
        return scalar && sim_is_whole(self) ? ACL_FLOAT : ACL_DT_UNDEFINED;
    return scalar ? ACL_FLOAT : real;
}

static sim_number as_computed(sim_number number, aclDataType computed)
{
    return number.whole && computed != ACL_DT_UNDEFINED ? sim_rounded(number, computed) : number;
}

int sim_combine(sim_task *task, const sim_operands *operands, sim_binary compute, const sim_scalar *alpha)
{
    const sim_tensor *self = operands->values[FIRST].tensors, *other = operands->values[SECOND].tensors, *out = sim_result_of(operands);
    sim_view a, b, to;
    if (!sim_view_open(task, self, out, false, &a) || (other && !sim_view_open(task, other, out, false, &b)) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_number scalar = other ? sim_whole(0) : sim_scalar_number(operands->values[SECOND].scalars);
    sim_number factor = alpha ? sim_scalar_number(alpha) : sim_whole(1);
    bool scaled = alpha && !(sim_as_double(factor) == 1 && !factor.imaginary);
    aclDataType computed = computed_type(self->dtype, other ? other->dtype : operands->values[SECOND].scalars->dtype, !other);
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        sim_number first = as_computed(sim_load_element(sim_walk_at(&walk, &a), self->dtype), computed);
        sim_number second = other ? as_computed(sim_load_element(sim_walk_at(&walk, &b), other->dtype), computed) : scalar;
        if (scaled)
            second = sim_product_of(factor, second);
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, compute(first, second));
    }
    return 0;
}

int sim_combine_scalar(sim_task *task, const sim_operands *operands, const sim_tensor *tensor, const sim_scalar *scalar, sim_binary compute)
{
    const sim_tensor *out = sim_result_of(operands);
    sim_number number = sim_scalar_number(scalar);
    sim_view from, to;
    if (!sim_view_open(task, tensor, out, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk))
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, compute(sim_load_element(sim_walk_at(&walk, &from), tensor->dtype), number));
    return 0;
}

int sim_each(sim_task *task, const sim_operands *operands, sim_unary compute)
{
    const sim_tensor *self = operands->values[FIRST].tensors, *out = sim_result_of(operands);
    sim_view from, to;
    if (!sim_view_open(task, self, out, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk))
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, compute(sim_load_element(sim_walk_at(&walk, &from), self->dtype)));
    return 0;
}

