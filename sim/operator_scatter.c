/*
 * Elements written to where an index tensor says, along one dimension: the scatter
 * operators, aclnnIndexAdd, aclnnIndexCopy, aclnnIndexFill; and
 * aclnnOneHot. Their entry points are generated.
 *
 * The values of the indices are looked at by the kernel, which stops the device at
 * one that names no element.
 */
#include <inttypes.h>
#include <string.h>

#include "operator_elements.h"

/* What an operator writes: each element of the index has a value of its own (scatter), or each names a whole slice. */
typedef struct form {
    size_t index, source; /* places among the values; the index may be numbers of the call's, the source a scalar */
    bool slices;
    int reduce; /* place of the number that says how, or one of: */
} form;
enum { REPLACE = -1, ADD = -2 };

static const sim_tensor *tensor(const sim_operands *operands, size_t place)
{
    return operands->values[place].tensors;
}

static int64_t dim_of(const sim_operands *operands)
{
    return sim_dimension(operands->values[1].integer, tensor(operands, 0));
}

/* How many slices the index names. */
static int64_t slices_of(const sim_operands *operands, const form *form)
{
    const sim_tensor *index = tensor(operands, form->index);
    return index ? aclsim_elements(index) : (int64_t)operands->values[form->index].count;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    const sim_tensor *index = tensor(operands, 2);
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; self has shape %s and index %s.", operands->operator->name, what,
                    sim_describe_shape(tensor(operands, 0)).text, index ? sim_describe_shape(index).text : "numbers");
}

static aclnnStatus check(const sim_operands *operands, const form *form)
{
    const sim_tensor *self = tensor(operands, 0), *index = tensor(operands, form->index), *source = tensor(operands, form->source);
    const sim_tensor *out = sim_result_of(operands);
    int64_t dim = dim_of(operands), reduce = form->reduce < 0 ? 0 : operands->values[form->reduce].integer;
    aclnnStatus status = sim_check_number(operands->operator->name, "self", self);
    if (status)
        return status;
    if (dim < 0 || reduce < 0 || reduce > 2)
        return wrong(operands, "dim or reduce is out of range");
    if (index && index->dtype != ACL_INT32 && index->dtype != ACL_INT64)
        return wrong(operands, "index has a dtype other than INT64 and INT32");
    if (source && source->dtype != self->dtype)
        return wrong(operands, "src has another dtype than self");
    if (out->dtype != self->dtype || !sim_same_shape(out, self))
        return wrong(operands, "out has another dtype or shape than self");
    if (form->slices && index && index->rank > 1)
        return wrong(operands, "index has more than one dimension");
    sim_tensor shape = *self;
    if (form->slices && self->rank)
        shape.shape[dim] = slices_of(operands, form);
    if (form->slices)
        return source && !sim_same_shape(source, &shape) ? wrong(operands, "src has another shape than what is written") : ACLNN_SUCCESS;
    bool fits = index->rank == self->rank && (!source || source->rank == index->rank);
    for (int64_t d = 0; fits && d < (int64_t)self->rank; d++)
        fits = (d == dim || index->shape[d] <= self->shape[d]) && (!source || index->shape[d] <= source->shape[d]);
    return fits ? ACLNN_SUCCESS : wrong(operands, "index is longer than self or src, or has another number of dimensions");
}

/* Of self with what is written there. 1 adds, 2 multiplies. */
static sim_number joined(sim_number there, sim_number value, int64_t how)
{
    return how == 1 ? sim_sum_of(there, value) : how == 2 ? sim_product_of(there, value) : value;
}

static int scatter(sim_task *task, const sim_operands *operands, const form *form, const sim_number *factor)
{
    const sim_tensor *self = tensor(operands, 0), *index = tensor(operands, form->index), *source = tensor(operands, form->source);
    const sim_tensor *out = sim_result_of(operands);
    int64_t dim = dim_of(operands), how = form->reduce == ADD ? 1 : form->reduce < 0 ? 0 : operands->values[form->reduce].integer;
    sim_view from, chosen, to, values;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to) || (index && !sim_view_open(task, index, index, false, &chosen)) ||
        (source && !sim_view_open(task, source, source, false, &values)))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(self);
    while (out != self && sim_walk_next(&walk))
        memmove(sim_walk_at(&walk, &to), sim_walk_at(&walk, &from), to.size);
    sim_number number = source ? sim_whole(0) : sim_scalar_number(operands->values[form->source].scalars);
    sim_tensor shape = form->slices ? *self : *index;
    if (form->slices && self->rank)
        shape.shape[dim] = slices_of(operands, form);
    walk = sim_walk_over(&shape);
    while (sim_walk_next(&walk)) {
        sim_walk at = walk;
        at.shape = index;
        if (form->slices)
            at.index[0] = self->rank ? walk.index[dim] : 0;
        int64_t place = index ? sim_load_element(sim_walk_at(&at, &chosen), index->dtype).integer : operands->values[form->index].integers[at.index[0]];
        int64_t size = self->rank ? self->shape[dim] : 1;
        place += place < 0 ? size : 0;
        if (place < 0 || place >= size)
            return SIM_KERNEL_FAULT;
        sim_number value = number;
        at = walk;
        at.shape = source;
        if (source)
            value = sim_load_element(sim_walk_at(&at, &values), source->dtype);
        at.shape = out;
        at.index[dim] = place;
        unsigned char *target = sim_walk_at(&at, &to);
        if (factor)
            value = sim_product_of(*factor, value);
        sim_store_element(target, out->dtype, how ? joined(sim_load_element(target, out->dtype), value, how) : value);
    }
    return 0;
}

/* ---- one number in each line ---- */

enum { CLASSES = 1, ON, OFF, AXIS, HOT };

/* Where the line of the classes stands in the result; -1: last. */
static int64_t hot_axis(const sim_operands *operands)
{
    int64_t rank = (int64_t)tensor(operands, 0)->rank, axis = operands->values[AXIS].integer;
    return axis == -1 ? rank : axis < 0 || axis > rank ? -1 : axis;
}

static aclnnStatus check_hot(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = tensor(operands, 0), *out = tensor(operands, HOT);
    int64_t axis = hot_axis(operands), classes = operands->values[CLASSES].integer;
    aclnnStatus status = sim_check_number(function, "self", self);
    if (!status)
        status = sim_check_number(function, "out", out);
    if (!status && (axis < 0 || classes < 0 || self->rank >= SIM_OPERATOR_MAX_RANK || !sim_is_whole(self->dtype)))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: axis or numClasses is out of range, or self holds no whole numbers.", function);
    for (size_t i = ON; !status && i <= OFF; i++)
        if (aclsim_elements(tensor(operands, i)) != 1 || tensor(operands, i)->dtype != out->dtype)
            status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not one number of the dtype of out.", function,
                              operands->operator->parameters[i].name);
    if (status)
        return status;
    sim_tensor shape = *self;
    memmove(shape.shape + axis + 1, shape.shape + axis, (self->rank - (uint64_t)axis) * sizeof *shape.shape);
    shape.shape[axis] = classes;
    shape.rank++;
    return sim_check_shape(function, "out", out, &shape);
}

/* A class that is not there leaves its line off. */
static int hot(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, 0), *out = tensor(operands, HOT), *on = tensor(operands, ON), *off = tensor(operands, OFF);
    int64_t axis = hot_axis(operands);
    sim_view from, yes, no, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, on, on, false, &yes) || !sim_view_open(task, off, off, false, &no) ||
        !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        sim_walk at = walk;
        at.shape = self;
        memmove(at.index + axis, at.index + axis + 1, (self->rank - (uint64_t)axis) * sizeof *at.index);
        bool chosen = sim_load_element(sim_walk_at(&at, &from), self->dtype).integer == walk.index[axis];
        const unsigned char *value = chosen ? yes.origin + on->offset * (int64_t)yes.size : no.origin + off->offset * (int64_t)no.size;
        memcpy(sim_walk_at(&walk, &to), value, to.size);
    }
    return 0;
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define NUMBER(name) {name, SIM_INT64, SIM_IN, false}
#define NUMBERS(name) {name, SIM_INT_ARRAY, SIM_IN, false}
#define VALUE(name) {name, SIM_SCALAR, SIM_IN, false}
#define SCATTER(label, text, form_, factor_, ...)                                                                \
    static const form label##_form = form_;                                                                      \
    static aclnnStatus label##_check(const sim_operands *operands)                                               \
    {                                                                                                            \
        return check(operands, &label##_form);                                                                   \
    }                                                                                                            \
    static int label##_kernel(sim_task *task, const sim_operands *operands)                                      \
    {                                                                                                            \
        sim_number factor = sim_whole(1);                                                                        \
        if (factor_)                                                                                             \
            factor = sim_scalar_number(operands->values[factor_].scalars);                                       \
        return scatter(task, operands, &label##_form, factor_ ? &factor : NULL);                                 \
    }                                                                                                            \
    SIM_TABLE_IN_PLACE(label, text, label##_check, label##_kernel, true, __VA_ARGS__)
#define FORM(...) {__VA_ARGS__}

SCATTER(SCATTER_TO, "aclnnScatter", FORM(2, 3, false, 4), 0, SELF, NUMBER("dim"), IN("index"), IN("src"), NUMBER("reduce"), OUT)
SCATTER(INPLACE_SCATTER, "aclnnInplaceScatter", FORM(2, 3, false, 4), 0, SELF_REF, NUMBER("dim"), IN("index"), IN("src"), NUMBER("reduce"))
SCATTER(SCATTER_VALUE, "aclnnScatterValue", FORM(2, 3, false, 4), 0, SELF, NUMBER("dim"), IN("index"), VALUE("value"), NUMBER("reduce"), OUT)
SCATTER(INPLACE_SCATTER_VALUE, "aclnnInplaceScatterValue", FORM(2, 3, false, 4), 0, SELF_REF, NUMBER("dim"), IN("index"), VALUE("value"),
        NUMBER("reduce"))
SCATTER(SCATTER_ADD, "aclnnScatterAdd", FORM(2, 3, false, ADD), 0, SELF, NUMBER("dim"), IN("index"), IN("src"), OUT)
SCATTER(INDEX_ADD, "aclnnIndexAdd", FORM(2, 3, true, ADD), 4, SELF, NUMBER("dim"), IN("index"), IN("source"), VALUE("alpha"), OUT)
SCATTER(INDEX_COPY, "aclnnIndexCopy", FORM(2, 3, true, REPLACE), 0, SELF, NUMBER("dim"), IN("index"), IN("source"), OUT)
SCATTER(INDEX_FILL, "aclnnIndexFill", FORM(2, 3, true, REPLACE), 0, SELF, NUMBER("dim"), IN("index"), VALUE("value"), OUT)
SCATTER(INPLACE_INDEX_FILL, "aclnnInplaceIndexFill", FORM(2, 3, true, REPLACE), 0, SELF_REF, NUMBER("dim"), IN("index"), VALUE("value"))
SCATTER(INDEX_FILL_NUMBERS, "aclnnIndexFillTensor", FORM(2, 3, true, REPLACE), 0, SELF, NUMBER("dim"), NUMBERS("index"), VALUE("value"), OUT)
SCATTER(INPLACE_INDEX_FILL_NUMBERS, "aclnnInplaceIndexFillTensor", FORM(2, 3, true, REPLACE), 0, SELF_REF, NUMBER("dim"), NUMBERS("index"),
        VALUE("value"))

static const sim_parameter ONE_HOT_PARAMETERS[] = {SELF, {"numClasses", SIM_INT, SIM_IN, false}, IN("onValue"), IN("offValue"), NUMBER("axis"), OUT};
static const sim_operator ONE_HOT = {.name = "aclnnOneHot", .parameters = ONE_HOT_PARAMETERS, .count = 6, .check = check_hot, .kernel = hot};
SIM_OWN(ONE_HOT)
