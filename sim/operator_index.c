/*
 * Elements chosen by a condition, and whether two tensors are alike. Their entry points
 * are generated.
 */
#include <math.h>
#include <string.h>

#include "operator_elements.h"

/* ---- by a condition ---- */

static aclnnStatus check_mask(const char *function, const char *argument, const sim_tensor *mask)
{
    if (mask->dtype == ACL_BOOL || mask->dtype == ACL_UINT8)
        return sim_check_rank(function, argument, mask);
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s; expected BOOL or UINT8.", function, argument, aclsim_dtype_name(mask->dtype));
}

static aclnnStatus check_where(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *condition = operands->values[0].tensors, *self = operands->values[1].tensors, *other = operands->values[2].tensors;
    const sim_tensor *out = operands->values[3].tensors;
    sim_tensor both, shape;
    aclnnStatus status = check_mask(function, "condition", condition);
    for (size_t i = 1; !status && i < 4; i++)
        status = sim_check_number(function, operands->operator->parameters[i].name, operands->values[i].tensors);
    if (!status && (!sim_broadcast_shape(self, other, &both) || !sim_broadcast_shape(&both, condition, &shape)))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: condition, self and other cannot be broadcast to each other: %s, %s and %s.", function,
                          sim_describe_shape(condition).text, sim_describe_shape(self).text, sim_describe_shape(other).text);
    return status ? status : sim_check_shape(function, "out", out, &shape);
}

static int where(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[1].tensors, *other = operands->values[2].tensors, *out = operands->values[3].tensors;
    sim_view condition, yes, no, to;
    if (!sim_view_open(task, operands->values[0].tensors, out, false, &condition) || !sim_view_open(task, self, out, false, &yes) ||
        !sim_view_open(task, other, out, false, &no) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        bool chosen = *sim_walk_at(&walk, &condition) != 0;
        sim_number value = chosen ? sim_load_element(sim_walk_at(&walk, &yes), self->dtype) : sim_load_element(sim_walk_at(&walk, &no), other->dtype);
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, value);
    }
    return 0;
}

static aclnnStatus check_masked_fill(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors, *mask = operands->values[1].tensors;
    aclnnStatus status = sim_check_number(function, "selfRef", self);
    if (!status)
        status = check_mask(function, "mask", mask);
    if (!status && !sim_broadcasts_to(mask, self))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: mask has shape %s, which cannot be broadcast to selfRef, %s.", function,
                          sim_describe_shape(mask).text, sim_describe_shape(self).text);
    if (!status && aclsim_elements(operands->values[2].tensors) != 1)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: value has shape %s; expected one element.", function,
                          sim_describe_shape(operands->values[2].tensors).text);
    return status;
}

static int masked_fill(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors, *value = operands->values[2].tensors;
    sim_view mask, to, from;
    if (!sim_view_open(task, operands->values[1].tensors, self, false, &mask) || !sim_view_open(task, self, self, true, &to) ||
        !sim_view_open(task, value, value, false, &from))
        return SIM_KERNEL_FAULT;
    sim_number number = sim_load_element(from.origin + value->offset * (int64_t)from.size, value->dtype);
    sim_walk walk = sim_walk_over(self);
    while (sim_walk_next(&walk))
        if (*sim_walk_at(&walk, &mask))
            sim_store_element(sim_walk_at(&walk, &to), self->dtype, number);
    return 0;
}

/* ---- alike ---- */

static aclnnStatus check_close(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    sim_tensor shape;
    static const size_t tensors[] = {0, 1, 5};
    for (size_t i = 0; i < 3; i++) {
        aclnnStatus status = sim_check_number(function, operands->operator->parameters[tensors[i]].name, operands->values[tensors[i]].tensors);
        if (status)
            return status;
    }
    if (!sim_broadcast_shape(operands->values[0].tensors, operands->values[1].tensors, &shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self and other cannot be broadcast to each other.", function);
    return sim_check_shape(function, "out", operands->values[5].tensors, &shape);
}

static int close_to(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors, *other = operands->values[1].tensors, *out = operands->values[5].tensors;
    sim_view first, second, to;
    if (!sim_view_open(task, self, out, false, &first) || !sim_view_open(task, other, out, false, &second) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        double a = sim_as_double(sim_load_element(sim_walk_at(&walk, &first), self->dtype));
        double b = sim_as_double(sim_load_element(sim_walk_at(&walk, &second), other->dtype));
        bool alike = a == b || (operands->values[4].integer && isnan(a) && isnan(b)) ||
                     (isfinite(a) && isfinite(b) && fabs(a - b) <= operands->values[3].real + operands->values[2].real * fabs(b));
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, sim_whole(alike));
    }
    return 0;
}

static aclnnStatus check_equal(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    aclnnStatus status = sim_check_number(function, "self", operands->values[0].tensors);
    if (!status)
        status = sim_check_number(function, "other", operands->values[1].tensors);
    if (!status && aclsim_elements(operands->values[2].tensors) != 1)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has shape %s; expected one element.", function,
                          sim_describe_shape(operands->values[2].tensors).text);
    return status;
}

static int equal(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors, *other = operands->values[1].tensors, *out = operands->values[2].tensors;
    sim_view first, second, to;
    bool alike = sim_same_shape(self, other);
    if (!sim_view_open(task, out, out, true, &to) || !sim_view_open(task, self, self, false, &first) || !sim_view_open(task, other, other, false, &second))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(self);
    while (alike && sim_walk_next(&walk)) {
        sim_number a = sim_load_element(sim_walk_at(&walk, &first), self->dtype), b = sim_load_element(sim_walk_at(&walk, &second), other->dtype);
        alike = a.whole && b.whole ? a.integer == b.integer : sim_as_double(a) == sim_as_double(b) && a.imaginary == b.imaginary;
    }
    sim_store_element(to.origin + out->offset * (int64_t)to.size, out->dtype, sim_whole(alike));
    return 0;
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}

SIM_TABLE(WHERE, "aclnnSWhere", check_where, where, IN("condition"), SELF, OTHER, OUT)
SIM_TABLE(FILL_TENSOR, "aclnnInplaceMaskedFillTensor", check_masked_fill, masked_fill, SELF_REF, IN("mask"), IN("value"))
SIM_TABLE(IS_CLOSE, "aclnnIsClose", check_close, close_to, SELF, OTHER, {"rtol", SIM_REAL, SIM_IN, false}, {"atol", SIM_REAL, SIM_IN, false},
          {"equal_nan", SIM_BOOL, SIM_IN, false}, OUT)
SIM_TABLE(EQUAL, "aclnnEqual", check_equal, equal, SELF, OTHER, OUT)
