/*
 * Elements chosen by index: aclnnEmbedding, aclnnIndexSelect, aclnnGather.
 *
 * The values of the indices are looked at by the kernel, which stops the device at
 * one that names no element.
 */
#include <string.h>

#include "kernel_elements.h"
#include "operator_checks.h"

static const sim_tensor *tensor(const sim_operands *operands, size_t place)
{
    return operands->values[place].tensors;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; the first tensor has shape %s and out %s.", operands->operator->name, what,
                    sim_describe_shape(tensor(operands, 0)).text, sim_describe_shape(sim_last_tensor(operands)).text);
}

static aclnnStatus check(const sim_operands *operands, const sim_tensor *index, const sim_tensor *shape)
{
    const sim_tensor *self = tensor(operands, 0), *out = sim_last_tensor(operands);
    if (index->dtype != ACL_INT32 && index->dtype != ACL_INT64)
        return wrong(operands, "indices are INT32 or INT64");
    if (out->dtype != self->dtype || aclsim_dtype_bits(self->dtype) < 8)
        return wrong(operands, "out has another dtype");
    if (self->rank > SIM_OPERATOR_MAX_RANK || shape->rank > SIM_OPERATOR_MAX_RANK || !sim_same_shape(out, shape))
        return wrong(operands, "out has another shape than what is chosen");
    return ACLNN_SUCCESS;
}

/* An index among so many; -1 for one that names none. */
static int64_t named(const void *bytes, const sim_tensor *index, int64_t size, bool from_end)
{
    int64_t value = sim_load_element(bytes, index->dtype).integer;
    if (from_end && value < 0)
        value += size;
    return value < 0 || value >= size ? -1 : value;
}

/* ---- rows of a matrix ---- */

static aclnnStatus check_embedding(const sim_operands *operands)
{
    const sim_tensor *weight = tensor(operands, 0), *indices = tensor(operands, 1);
    if (weight->rank != 2 || indices->rank >= SIM_OPERATOR_MAX_RANK)
        return wrong(operands, "weight is a matrix");
    sim_tensor shape = *indices;
    shape.shape[shape.rank++] = weight->shape[1];
    return check(operands, indices, &shape);
}

static int embedding(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *weight = tensor(operands, 0), *indices = tensor(operands, 1), *out = sim_last_tensor(operands);
    sim_view from, chosen, to;
    if (!sim_view_open(task, weight, weight, false, &from) || !sim_view_open(task, indices, indices, false, &chosen) ||
        !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        sim_walk at = walk;
        at.shape = indices;
        int64_t row = named(sim_walk_at(&at, &chosen), indices, weight->shape[0], false);
        if (row < 0)
            return 507015;
        int64_t element = weight->offset + row * weight->strides[0] + walk.index[out->rank - 1] * weight->strides[1];
        memcpy(sim_walk_at(&walk, &to), from.origin + element * (int64_t)from.size, to.size);
    }
    return 0;
}

/* ---- along a dimension ---- */

enum { SELF, DIM, INDEX };

static aclnnStatus check_select(const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, SELF), *index = tensor(operands, INDEX);
    int64_t dim = sim_dimension(operands->values[DIM].integer, self);
    if (dim < 0 || index->rank > 1 || (!self->rank && aclsim_elements(index) != 1))
        return wrong(operands, "dim is out of range, or index has too many dimensions");
    sim_tensor shape = *self;
    if (self->rank)
        shape.shape[dim] = aclsim_elements(index);
    return check(operands, index, &shape);
}

static aclnnStatus check_gather(const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, SELF), *index = tensor(operands, INDEX);
    int64_t dim = sim_dimension(operands->values[DIM].integer, self);
    if (dim < 0 || index->rank != self->rank)
        return wrong(operands, "dim is out of range, or index has another number of dimensions");
    for (int64_t d = 0; d < (int64_t)self->rank; d++)
        if (d != dim && index->shape[d] > self->shape[d])
            return wrong(operands, "index is longer");
    return check(operands, index, index);
}

/* `each`: whether each element has an index of its own. */
static int choose(sim_task *task, const sim_operands *operands, bool each)
{
    const sim_tensor *self = tensor(operands, SELF), *index = tensor(operands, INDEX), *out = sim_last_tensor(operands);
    int64_t dim = sim_dimension(operands->values[DIM].integer, self), size = self->rank ? self->shape[dim] : 1;
    sim_view from, chosen, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, index, index, false, &chosen) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        sim_walk at = walk;
        at.shape = index;
        if (!each)
            at.index[0] = self->rank ? walk.index[dim] : 0;
        int64_t place = named(sim_walk_at(&at, &chosen), index, size, each);
        if (place < 0)
            return 507015;
        int64_t element = self->offset;
        for (int64_t d = 0; d < (int64_t)self->rank; d++)
            element += (d == dim ? place : walk.index[d]) * self->strides[d];
        memcpy(sim_walk_at(&walk, &to), from.origin + element * (int64_t)from.size, to.size);
    }
    return 0;
}

static int select_index(sim_task *task, const sim_operands *operands)
{
    return choose(task, operands, false);
}

static int gather(sim_task *task, const sim_operands *operands)
{
    return choose(task, operands, true);
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define OUT {"out", SIM_TENSOR, SIM_OUT, false}

SIM_TABLE(EMBEDDING, "aclnnEmbedding", check_embedding, embedding, IN("weight"), IN("indices"), OUT)

SIM_TABLE(INDEX_SELECT, "aclnnIndexSelect", check_select, select_index, IN("self"), {"dim", SIM_INT64, SIM_IN, false}, IN("index"), OUT)

SIM_TABLE(GATHER, "aclnnGather", check_gather, gather, IN("self"), {"dim", SIM_INT64, SIM_IN, false}, IN("index"), OUT)
