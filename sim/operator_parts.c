/*
 * Tensors made of the elements of others: aclnnPermute, aclnnSlice, aclnnRepeat, aclnnCat;
 * aclnnInplaceMaskedFillScalar, aclnnArange; and aclnnSwiGlu, which multiplies the
 * two halves of one.
 */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "kernel_elements.h"
#include "operator_checks.h"

enum { FIRST, SECOND };

static const sim_tensor *first_of(const sim_operands *operands)
{
    return operands->values[FIRST].tensors;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; self has shape %s.", operands->operator->name, what,
                    sim_describe_shape(first_of(operands)).text);
}

/* out has the type of the first tensor and this shape. */
static aclnnStatus check_out(const sim_operands *operands, const sim_tensor *shape)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = first_of(operands), *out = sim_last_tensor(operands);
    aclnnStatus status = sim_check_rank(function, "self", self);
    if (status != ACLNN_SUCCESS)
        return status;
    if (out->dtype != self->dtype || aclsim_dtype_bits(self->dtype) < 8)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has dtype %s; expected that of self, %s.", function, aclsim_dtype_name(out->dtype),
                        aclsim_dtype_name(self->dtype));
    if (!sim_same_shape(out, shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has shape %s; expected %s.", function, sim_describe_shape(out).text,
                        sim_describe_shape(shape).text);
    return ACLNN_SUCCESS;
}

/* Copies into each element of out the one of self that `place` names, in elements from the first. */
static int move(sim_task *task, const sim_operands *operands, int64_t (*place)(const sim_operands *operands, const int64_t *index))
{
    const sim_tensor *self = first_of(operands), *out = sim_last_tensor(operands);
    sim_view from, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk))
        memcpy(sim_walk_at(&walk, &to), from.origin + (self->offset + place(operands, walk.index)) * (int64_t)from.size, to.size);
    return 0;
}

/* ---- another order of dimensions ---- */

static aclnnStatus check_permute(const sim_operands *operands)
{
    const sim_tensor *self = first_of(operands);
    const sim_value *dims = &operands->values[SECOND];
    bool seen[SIM_MAX_RANK] = {false};
    sim_tensor shape = *self;
    if (dims->count != self->rank || self->rank > SIM_OPERATOR_MAX_RANK)
        return wrong(operands, "dims does not name each dimension");
    for (size_t d = 0; d < dims->count; d++) {
        int64_t dim = sim_dimension(dims->integers[d], self);
        if (dim < 0 || seen[dim])
            return wrong(operands, "dims does not name each dimension once");
        seen[dim] = true;
        shape.shape[d] = self->shape[dim];
    }
    return check_out(operands, &shape);
}

static int64_t permuted(const sim_operands *operands, const int64_t *index)
{
    const sim_tensor *self = first_of(operands);
    int64_t place = 0;
    for (uint64_t d = 0; d < self->rank; d++)
        place += index[d] * self->strides[sim_dimension(operands->values[SECOND].integers[d], self)];
    return place;
}

static int permute(sim_task *task, const sim_operands *operands)
{
    return move(task, operands, permuted);
}

/* ---- a part ---- */

enum { DIM = 1, START, END, STEP };

/* An index as it is brought into a dimension of that size. */
static int64_t within(int64_t index, int64_t size)
{
    if (index < -size)
        return 0;
    if (index >= size)
        return size;
    return index < 0 ? index + size : index;
}

static aclnnStatus check_slice(const sim_operands *operands)
{
    const sim_tensor *self = first_of(operands);
    int64_t dim = sim_dimension(operands->values[DIM].integer, self), step = operands->values[STEP].integer;
    if (self->rank == 0 || dim < 0 || step <= 0)
        return wrong(operands, "dim or step is out of range");
    sim_tensor shape = *self;
    int64_t start = within(operands->values[START].integer, self->shape[dim]), end = within(operands->values[END].integer, self->shape[dim]);
    shape.shape[dim] = end <= start ? 0 : (end - start - 1) / step + 1;
    return check_out(operands, &shape);
}

static int64_t sliced(const sim_operands *operands, const int64_t *index)
{
    const sim_tensor *self = first_of(operands);
    int64_t dim = sim_dimension(operands->values[DIM].integer, self), place = 0;
    for (int64_t d = 0; d < (int64_t)self->rank; d++) {
        int64_t at = index[d];
        if (d == dim)
            at = within(operands->values[START].integer, self->shape[d]) + at * operands->values[STEP].integer;
        place += at * self->strides[d];
    }
    return place;
}

static int slice(sim_task *task, const sim_operands *operands)
{
    return move(task, operands, sliced);
}

/* ---- repetitions ---- */

static aclnnStatus check_repeat(const sim_operands *operands)
{
    const sim_tensor *self = first_of(operands);
    const sim_value *repeats = &operands->values[SECOND];
    if (repeats->count < self->rank || repeats->count > SIM_OPERATOR_MAX_RANK)
        return wrong(operands, "repeats has too few or too many numbers");
    sim_tensor shape = *self;
    uint64_t added = repeats->count - self->rank;
    shape.rank = repeats->count;
    for (uint64_t d = 0; d < repeats->count; d++) {
        if (repeats->integers[d] < 0)
            return wrong(operands, "repeats has a number below 0");
        shape.shape[d] = repeats->integers[d] * (d < added ? 1 : self->shape[d - added]);
    }
    return check_out(operands, &shape);
}

static int64_t repeated(const sim_operands *operands, const int64_t *index)
{
    const sim_tensor *self = first_of(operands);
    uint64_t added = operands->values[SECOND].count - self->rank;
    int64_t place = 0;
    for (uint64_t d = 0; d < self->rank; d++)
        place += index[added + d] % self->shape[d] * self->strides[d];
    return place;
}

static int repeat(sim_task *task, const sim_operands *operands)
{
    return move(task, operands, repeated);
}

/* ---- behind one another ---- */

static aclnnStatus check_cat(const sim_operands *operands)
{
    const sim_value *list = &operands->values[FIRST];
    const sim_tensor *out = sim_last_tensor(operands);
    if (!list->count)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "aclnnCat: tensors is empty.");
    int64_t dim = sim_dimension(operands->values[SECOND].integer, list->tensors);
    if (list->tensors->rank == 0 || dim < 0)
        return wrong(operands, "dim is out of range");
    sim_tensor shape = list->tensors[0];
    shape.shape[dim] = 0;
    for (size_t i = 0; i < list->count; i++) {
        const sim_tensor *tensor = &list->tensors[i];
        if (tensor->rank != shape.rank || !sim_elements_supported(tensor->dtype))
            return wrong(operands, "tensors have different numbers of dimensions, or a dtype that is not supported");
        for (int64_t d = 0; d < (int64_t)shape.rank; d++)
            if (d != dim && tensor->shape[d] != shape.shape[d])
                return wrong(operands, "tensors have different sizes beside dim");
        shape.shape[dim] += tensor->shape[dim];
    }
    if (!sim_elements_supported(out->dtype) || !sim_same_shape(out, &shape))
        return wrong(operands, "out has another shape than all tensors together");
    return ACLNN_SUCCESS;
}

static int cat(sim_task *task, const sim_operands *operands)
{
    const sim_value *list = &operands->values[FIRST];
    const sim_tensor *out = sim_last_tensor(operands);
    int64_t dim = sim_dimension(operands->values[SECOND].integer, list->tensors), start = 0;
    sim_view to;
    if (!sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    for (size_t i = 0; i < list->count; i++) {
        const sim_tensor *tensor = &list->tensors[i];
        sim_view from;
        if (!sim_view_open(task, tensor, tensor, false, &from))
            return SIM_KERNEL_FAULT;
        sim_walk walk = sim_walk_over(tensor);
        while (sim_walk_next(&walk)) {
            unsigned char *at = sim_walk_at(&walk, &to) + start * out->strides[dim] * (int64_t)to.size;
            if (tensor->dtype == out->dtype)
                memcpy(at, sim_walk_at(&walk, &from), to.size);
            else
                sim_store_element(at, out->dtype, sim_load_element(sim_walk_at(&walk, &from), tensor->dtype));
        }
        start += tensor->shape[dim];
    }
    return 0;
}

/* ---- a number where a mask is true ---- */

static aclnnStatus check_masked_fill(const sim_operands *operands)
{
    const sim_tensor *self = first_of(operands), *mask = operands->values[SECOND].tensors;
    aclnnStatus status = sim_check_rank(operands->operator->name, "selfRef", self);
    if (status == ACLNN_SUCCESS && (mask->dtype != ACL_BOOL || !sim_elements_supported(self->dtype)))
        status = wrong(operands, "selfRef or mask has a dtype that is not supported");
    if (status == ACLNN_SUCCESS && !sim_broadcasts_to(mask, self))
        status = wrong(operands, "mask does not broadcast to selfRef");
    return status;
}

static int masked_fill(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = first_of(operands), *mask = operands->values[SECOND].tensors;
    sim_view chosen, to;
    if (!sim_view_open(task, mask, self, false, &chosen) || !sim_view_open(task, self, self, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(self);
    while (sim_walk_next(&walk))
        if (*sim_walk_at(&walk, &chosen))
            sim_store_element(sim_walk_at(&walk, &to), self->dtype, sim_scalar_number(operands->values[2].scalars));
    return 0;
}

/* ---- numbers at equal distances ---- */

static aclnnStatus check_arange(const sim_operands *operands)
{
    const sim_tensor *out = sim_last_tensor(operands);
    if (sim_elements_supported(out->dtype))
        return ACLNN_SUCCESS;
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "aclnnArange: out has dtype %s and shape %s.", aclsim_dtype_name(out->dtype),
                    sim_describe_shape(out).text);
}

static int arange(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *out = sim_last_tensor(operands);
    sim_number start = sim_scalar_number(operands->values[0].scalars), step = sim_scalar_number(operands->values[2].scalars);
    bool whole = start.whole && step.whole;
    sim_view to;
    if (!sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    /* Callers name an output of several dimensions too: ggml's backend has always four. */
    for (int64_t place = 0; sim_walk_next(&walk); place++) {
        sim_number number = whole ? sim_whole(start.integer + place * step.integer) : sim_real(sim_as_double(start) + (double)place * sim_as_double(step));
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, number);
    }
    return 0;
}

/* From both ends to the middle, so that both are exact. */
static double even_step(const sim_operands *operands, int64_t place)
{
    double start = sim_as_double(sim_scalar_number(operands->values[0].scalars)), end = sim_as_double(sim_scalar_number(operands->values[1].scalars));
    int64_t steps = operands->values[2].integer;
    double step = steps > 1 ? (end - start) / (double)(steps - 1) : 0;
    return place < steps / 2 || steps == 1 ? start + step * (double)place : end - step * (double)(steps - 1 - place);
}

static aclnnStatus check_even_steps(const sim_operands *operands)
{
    const sim_tensor *out = sim_last_tensor(operands);
    if (sim_elements_supported(out->dtype) && out->rank == 1 && out->shape[0] == operands->values[2].integer)
        return ACLNN_SUCCESS;
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has dtype %s and shape %s; expected one dimension of %" PRId64 " numbers.",
                    operands->operator->name, aclsim_dtype_name(out->dtype), sim_describe_shape(out).text, operands->values[2].integer);
}

static int even_steps(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *out = sim_last_tensor(operands);
    bool powers = operands->operator->count == 5;
    sim_view to;
    if (!sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        double number = even_step(operands, walk.index[0]);
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, sim_real(powers ? pow(operands->values[3].real, number) : number));
    }
    return 0;
}

/* ---- one half through Swish, times the other ---- */

static aclnnStatus check_gated(const sim_operands *operands)
{
    const sim_tensor *x = first_of(operands);
    int64_t dim = sim_dimension(operands->values[SECOND].integer, x);
    if (x->rank == 0 || dim < 0 || x->shape[dim] % 2)
        return wrong(operands, "dim is out of range, or names an odd dimension");
    if (!sim_elements_supported(x->dtype) || sim_is_whole(x->dtype) || sim_is_complex(x->dtype))
        return wrong(operands, "x has a dtype that is not supported");
    sim_tensor shape = *x;
    shape.shape[dim] /= 2;
    return check_out(operands, &shape);
}

static int gated(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *x = first_of(operands), *out = sim_last_tensor(operands);
    int64_t dim = sim_dimension(operands->values[SECOND].integer, x), half = out->shape[dim] * x->strides[dim];
    sim_view from, to;
    if (!sim_view_open(task, x, x, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        const unsigned char *at = sim_walk_at(&walk, &from);
        double a = sim_as_double(sim_load_element(at, x->dtype)), b = sim_as_double(sim_load_element(at + half * (int64_t)from.size, x->dtype));
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, sim_real(a / (1 + exp(-a)) * b));
    }
    return 0;
}

/* ---- tables ---- */

#define SELF {"self", SIM_TENSOR, SIM_IN, false}
#define SELF_REF {"selfRef", SIM_TENSOR, SIM_INOUT, false}
#define OUT {"out", SIM_TENSOR, SIM_OUT, false}
#define NUMBERS(name) {name, SIM_INT_ARRAY, SIM_IN, false}
#define NUMBER(name) {name, SIM_INT64, SIM_IN, false}
#define SCALAR(name) {name, SIM_SCALAR, SIM_IN, false}

SIM_TABLE(PERMUTE, "aclnnPermute", check_permute, permute, SELF, NUMBERS("dims"), OUT)

SIM_TABLE(SLICE, "aclnnSlice", check_slice, slice, SELF, NUMBER("dim"), NUMBER("start"), NUMBER("end"), NUMBER("step"), OUT)

SIM_TABLE(REPEAT, "aclnnRepeat", check_repeat, repeat, SELF, NUMBERS("repeats"), OUT)

SIM_TABLE(CAT, "aclnnCat", check_cat, cat, {"tensors", SIM_TENSOR_LIST, SIM_IN, false}, NUMBER("dim"), OUT)

SIM_TABLE(MASKED_FILL, "aclnnInplaceMaskedFillScalar", check_masked_fill, masked_fill, SELF_REF, {"mask", SIM_TENSOR, SIM_IN, false}, SCALAR("value"))

SIM_TABLE(ARANGE, "aclnnArange", check_arange, arange, SCALAR("start"), SCALAR("end"), SCALAR("step"), OUT)

SIM_TABLE(SWI_GLU, "aclnnSwiGlu", check_gated, gated, {"x", SIM_TENSOR, SIM_IN, false}, NUMBER("dim"), OUT)

SIM_TABLE(LINSPACE, "aclnnLinspace", check_even_steps, even_steps, SCALAR("start"), SCALAR("end"), NUMBER("steps"), OUT)

SIM_TABLE(LOG_SPACE, "aclnnLogSpace", check_even_steps, even_steps, SCALAR("start"), SCALAR("end"), NUMBER("steps"), {"base", SIM_REAL, SIM_IN, false},
          {"result", SIM_TENSOR, SIM_OUT, false})
