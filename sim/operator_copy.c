/* Copies and fills: aclnnInplaceCopy, aclnnCast, aclnnInplaceZero, aclnnInplaceOne, aclnnInplaceFillScalar. */
#include <string.h>

#include "kernel_elements.h"
#include "kernel_view.h"
#include "operator_checks.h"

enum { TO, FROM };

/* ---- copies ---- */

/* 8-bit floats are made on Ascend 950 alone. */
static bool is_made(aclDataType dtype)
{
    return sim_elements_supported(dtype) || (sim_is_float8(dtype) && aclsim_current_product()->arch == SIM_ARCH_950);
}

/* Any element type is moved as it is; only those that are numbers are converted. */
static aclnnStatus check_types(const char *function, const sim_tensor *from, const sim_tensor *to)
{
    bool movable = from->dtype == to->dtype && aclsim_dtype_bits(from->dtype) >= 8;
    if (movable || ((sim_elements_supported(from->dtype) || sim_is_float8(from->dtype)) && is_made(to->dtype)))
        return ACLNN_SUCCESS;
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: elements of %s cannot be copied to %s.", function, aclsim_dtype_name(from->dtype),
                    aclsim_dtype_name(to->dtype));
}

static aclnnStatus check_copy(const char *function, const sim_tensor *from, const sim_tensor *to)
{
    aclnnStatus status = sim_check_rank(function, "src", from);
    if (status == ACLNN_SUCCESS)
        status = sim_check_rank(function, "selfRef", to);
    if (status == ACLNN_SUCCESS)
        status = check_types(function, from, to);
    if (status == ACLNN_SUCCESS && !sim_broadcasts_to(from, to)) {
        sim_shape_text source = sim_describe_shape(from), target = sim_describe_shape(to);
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: src has shape %s, which cannot be broadcast to selfRef, %s.", function, source.text,
                          target.text);
    }
    return status;
}

/* As sim_load_element, but for uint64 beyond what numbers with a sign hold. */
static sim_number load(const void *element, aclDataType from, aclDataType to)
{
    if (from == ACL_UINT64 && !sim_is_whole(to)) {
        uint64_t whole;
        memcpy(&whole, element, sizeof whole);
        return sim_real((double)whole);
    }
    return sim_load_element(element, from);
}

static int copy(sim_task *task, const sim_tensor *from, const sim_tensor *to)
{
    sim_view source, target;
    if (!sim_view_open(task, from, to, false, &source) || !sim_view_open(task, to, to, true, &target))
        return SIM_KERNEL_FAULT;
    bool same = from->dtype == to->dtype;
    if (same && sim_same_shape(from, to) && sim_view_is_contiguous(from) && sim_view_is_contiguous(to)) {
        memmove(target.origin + to->offset * (int64_t)target.size, source.origin + from->offset * (int64_t)source.size, sim_view_packed_bytes(to));
        return 0;
    }
    sim_walk walk = sim_walk_over(to);
    while (sim_walk_next(&walk)) {
        unsigned char *at = sim_walk_at(&walk, &target), *element = sim_walk_at(&walk, &source);
        if (same)
            memcpy(at, element, target.size);
        else
            sim_store_element(at, to->dtype, load(element, from->dtype, to->dtype));
    }
    return 0;
}

static aclnnStatus check_inplace_copy(const sim_operands *operands)
{
    return check_copy(operands->operator->name, operands->values[FROM].tensors, operands->values[TO].tensors);
}

static int inplace_copy(sim_task *task, const sim_operands *operands)
{
    return copy(task, operands->values[FROM].tensors, operands->values[TO].tensors);
}

static const sim_parameter COPY_PARAMETERS[] = {{"selfRef", SIM_TENSOR, SIM_INOUT, false}, {"src", SIM_TENSOR, SIM_IN, false}};
static const sim_operator INPLACE_COPY = {
    .name = "aclnnInplaceCopy", .parameters = COPY_PARAMETERS, .count = 2, .check = check_inplace_copy, .kernel = inplace_copy, .in_place = true};
SIM_OWN(INPLACE_COPY)

enum { CAST_SELF, CAST_DTYPE, CAST_OUT };

static aclnnStatus check_cast(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[CAST_SELF].tensors, *out = operands->values[CAST_OUT].tensors;
    if ((int64_t)out->dtype != operands->values[CAST_DTYPE].integer)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: dtype is %s; out has dtype %s.", function,
                        aclsim_dtype_name((aclDataType)operands->values[CAST_DTYPE].integer), aclsim_dtype_name(out->dtype));
    if (!sim_same_shape(self, out))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has shape %s; expected %s, the shape of self.", function, sim_describe_shape(out).text,
                        sim_describe_shape(self).text);
    return check_copy(function, self, out);
}

static int cast(sim_task *task, const sim_operands *operands)
{
    return copy(task, operands->values[CAST_SELF].tensors, operands->values[CAST_OUT].tensors);
}

static const sim_parameter CAST_PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false}, {"dtype", SIM_INT, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator CAST = {.name = "aclnnCast", .parameters = CAST_PARAMETERS, .count = 3, .check = check_cast, .kernel = cast, .in_place = true};
SIM_OWN(CAST)

/* ---- fills ---- */

static aclnnStatus check_fill(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    aclnnStatus status = sim_check_rank(function, "selfRef", self);
    if (status == ACLNN_SUCCESS && !sim_elements_supported(self->dtype))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: selfRef has dtype %s, which cannot be filled.", function, aclsim_dtype_name(self->dtype));
    return status;
}

static int fill(sim_task *task, const sim_tensor *self, sim_number number)
{
    unsigned char element[16];
    sim_view view;
    if (!sim_view_open(task, self, self, true, &view))
        return SIM_KERNEL_FAULT;
    sim_store_element(element, self->dtype, number);
    sim_walk walk = sim_walk_over(self);
    while (sim_walk_next(&walk))
        memcpy(sim_walk_at(&walk, &view), element, view.size);
    return 0;
}

static int zero(sim_task *task, const sim_operands *operands)
{
    return fill(task, operands->values[0].tensors, sim_whole(0));
}

static int one(sim_task *task, const sim_operands *operands)
{
    return fill(task, operands->values[0].tensors, sim_whole(1));
}

static int fill_scalar(sim_task *task, const sim_operands *operands)
{
    return fill(task, operands->values[0].tensors, sim_scalar_number(operands->values[1].scalars));
}

static const sim_parameter FILL_PARAMETERS[] = {{"selfRef", SIM_TENSOR, SIM_INOUT, false}, {"value", SIM_SCALAR, SIM_IN, false}};
static const sim_operator ZERO = {.name = "aclnnInplaceZero", .parameters = FILL_PARAMETERS, .count = 1, .check = check_fill, .kernel = zero};
static const sim_operator ONE = {.name = "aclnnInplaceOne", .parameters = FILL_PARAMETERS, .count = 1, .check = check_fill, .kernel = one};
static const sim_operator FILL_SCALAR = {
    .name = "aclnnInplaceFillScalar", .parameters = FILL_PARAMETERS, .count = 2, .check = check_fill, .kernel = fill_scalar};
SIM_OWN(ZERO)
SIM_OWN(ONE)
SIM_OWN(FILL_SCALAR)
