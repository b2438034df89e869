/*
 * Elements at places that tensors name, as x[i, :, j] does: aclnnIndex,
 * aclnnIndexPutImpl; where elements are not zero: aclnnNonzero, aclnnNonzeroV2; and
 * aclnnInplaceMaskedScatter. Their entry points are generated.
 *
 * The values of the indices are looked at by the kernel, which stops the device at
 * one that names no element.
 */
#include <inttypes.h>
#include <string.h>

#include "operator_elements.h"

/* ---- what the indices of a call choose ---- */

/* A dimension of self is chosen from by a tensor, or stays whole. Those of the tensors, broadcast to each other, stand in
 * the place of the dimensions that they choose from where these are neighbours, and first where they are not. */
typedef struct choice {
    const sim_tensor *self;
    const sim_tensor *index[SIM_MAX_RANK]; /* by dimension of self; NULL: whole */
    sim_tensor together;                   /* the indices' shape */
    sim_tensor shape;                      /* of all that is chosen */
    uint64_t before;                       /* dimensions of the result before those of the indices */
} choice;

static aclnnStatus wrong_index(const char *function, size_t place, const sim_tensor *index)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: index %zu has shape %s and dtype %s; expected INT64 or INT32, in a shape that broadcasts to the others'.",
                    function, place, sim_describe_shape(index).text, aclsim_dtype_name(index->dtype));
}

/* A tensor without elements stands for a dimension that stays whole, as torch_npu passes one for it. */
static aclnnStatus read_choice(const char *function, const sim_tensor *self, const sim_value *indices, choice *choice)
{
    memset(choice, 0, sizeof *choice);
    choice->self = self;
    choice->together.rank = 0;
    choice->shape = *self;
    if (indices->count > self->rank)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: there are %zu indices for %" PRIu64 " dimensions.", function, indices->count, self->rank);
    bool begun = false, ended = false, apart = false;
    for (size_t d = 0; d < indices->count; d++) {
        const sim_tensor *index = &indices->tensors[d];
        if (!index->present || !aclsim_elements(index)) {
            ended = begun;
            continue;
        }
        sim_tensor both;
        if ((index->dtype != ACL_INT64 && index->dtype != ACL_INT32) || !sim_broadcast_shape(&choice->together, index, &both))
            return wrong_index(function, d, index);
        choice->together = both;
        choice->index[d] = index;
        if (!begun)
            choice->before = d;
        apart = apart || ended;
        begun = true;
    }
    if (apart || !begun)
        choice->before = 0;
    uint64_t whole = 0;
    choice->shape.rank = 0;
    for (uint64_t d = 0; d < self->rank; d++) {
        if (choice->index[d])
            continue;
        if (whole++ == choice->before)
            for (uint64_t i = 0; i < choice->together.rank && choice->shape.rank < SIM_MAX_RANK; i++)
                choice->shape.shape[choice->shape.rank++] = choice->together.shape[i];
        if (choice->shape.rank < SIM_MAX_RANK)
            choice->shape.shape[choice->shape.rank++] = self->shape[d];
    }
    if (whole <= choice->before)
        for (uint64_t i = 0; i < choice->together.rank && choice->shape.rank < SIM_MAX_RANK; i++)
            choice->shape.shape[choice->shape.rank++] = choice->together.shape[i];
    return sim_check_rank(function, "what is chosen", &choice->shape);
}

/* The indices in memory. */
static bool open_indices(sim_task *task, const choice *choice, sim_view *views)
{
    for (uint64_t d = 0; d < choice->self->rank; d++)
        if (choice->index[d] && !sim_view_open(task, choice->index[d], &choice->together, false, &views[d]))
            return false;
    return true;
}

/* The element of self that stands at a place of the result, from the block's start. False where an index names none. */
static bool chosen(const choice *choice, const sim_view *views, const sim_walk *walk, int64_t *element)
{
    sim_walk at = {.shape = &choice->together};
    memcpy(at.index, walk->index + choice->before, choice->together.rank * sizeof *at.index);
    uint64_t whole = 0;
    *element = choice->self->offset;
    for (uint64_t d = 0; d < choice->self->rank; d++) {
        int64_t place;
        if (choice->index[d]) {
            place = sim_load_element(sim_walk_at(&at, &views[d]), choice->index[d]->dtype).integer;
            place += place < 0 ? choice->self->shape[d] : 0;
            if (place < 0 || place >= choice->self->shape[d])
                return false;
        } else {
            place = walk->index[whole < choice->before ? whole : whole + choice->together.rank];
            whole++;
        }
        *element += place * choice->self->strides[d];
    }
    return true;
}

/* ---- reading ---- */

enum { SELF_PLACE, INDICES };

static aclnnStatus check_index(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[SELF_PLACE].tensors, *out = sim_last_tensor(operands);
    choice choice;
    aclnnStatus status = sim_check_rank(function, "self", self);
    if (!status && (self->dtype != out->dtype || aclsim_dtype_bits(self->dtype) < 8))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has dtype %s and out %s; expected the same, of whole bytes.", function,
                          aclsim_dtype_name(self->dtype), aclsim_dtype_name(out->dtype));
    if (!status)
        status = read_choice(function, self, &operands->values[INDICES], &choice);
    return status ? status : sim_check_shape(function, "out", out, &choice.shape);
}

static int index_of(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[SELF_PLACE].tensors, *out = sim_last_tensor(operands);
    choice choice;
    sim_view from, to, views[SIM_MAX_RANK];
    if (read_choice(operands->operator->name, self, &operands->values[INDICES], &choice) != ACLNN_SUCCESS ||
        !sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to) || !open_indices(task, &choice, views))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        int64_t element;
        if (!chosen(&choice, views, &walk, &element))
            return SIM_KERNEL_FAULT;
        memcpy(sim_walk_at(&walk, &to), from.origin + element * (int64_t)from.size, to.size);
    }
    return 0;
}

/* ---- writing ---- */

enum { VALUES = 2, ACCUMULATE };

static aclnnStatus check_put(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[SELF_PLACE].tensors, *values = operands->values[VALUES].tensors;
    choice choice;
    aclnnStatus status = sim_check_number(function, "selfRef", self);
    if (!status && values->dtype != self->dtype)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: values has dtype %s; expected that of selfRef, %s.", function,
                          aclsim_dtype_name(values->dtype), aclsim_dtype_name(self->dtype));
    if (!status)
        status = read_choice(function, self, &operands->values[INDICES], &choice);
    if (!status && !sim_broadcasts_to(values, &choice.shape))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: values has shape %s, which cannot be broadcast to what is chosen, %s.", function,
                          sim_describe_shape(values).text, sim_describe_shape(&choice.shape).text);
    return status;
}

/* The last of several values for one place stays, or all are added. */
static int put(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[SELF_PLACE].tensors, *values = operands->values[VALUES].tensors;
    bool accumulate = operands->values[ACCUMULATE].integer != 0;
    choice choice;
    sim_view to, from, views[SIM_MAX_RANK];
    if (read_choice(operands->operator->name, self, &operands->values[INDICES], &choice) != ACLNN_SUCCESS ||
        !sim_view_open(task, self, self, true, &to) || !sim_view_open(task, values, &choice.shape, false, &from) || !open_indices(task, &choice, views))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(&choice.shape);
    while (sim_walk_next(&walk)) {
        int64_t element;
        if (!chosen(&choice, views, &walk, &element))
            return SIM_KERNEL_FAULT;
        unsigned char *target = to.origin + element * (int64_t)to.size;
        sim_number value = sim_load_element(sim_walk_at(&walk, &from), values->dtype);
        if (accumulate)
            value = sim_sum_of(value, sim_load_element(target, self->dtype));
        sim_store_element(target, self->dtype, value);
    }
    return 0;
}

/* ---- where elements are not zero ---- */

/* Room for all elements: [elements, dimensions], or the other way round. */
static aclnnStatus check_nonzero(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors, *out = operands->values[1].tensors;
    bool turned = !strcmp(function, "aclnnNonzeroV2");
    aclnnStatus status = sim_check_number(function, "self", self);
    if (!status && out->dtype != ACL_INT64)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has dtype %s; expected INT64.", function, aclsim_dtype_name(out->dtype));
    sim_tensor shape = *out;
    shape.rank = 2;
    shape.shape[turned] = aclsim_elements(self);
    shape.shape[!turned] = (int64_t)self->rank;
    return status ? status : sim_check_shape(function, "out", out, &shape);
}

/* The places are written one behind the other, in the shape that they have in the end. */
static int nonzero(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors, *out = operands->values[1].tensors;
    bool turned = !strcmp(operands->operator->name, "aclnnNonzeroV2");
    sim_view from, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    int64_t count = 0, found = 0;
    sim_walk walk = sim_walk_over(self);
    while (sim_walk_next(&walk))
        count += sim_as_truth(sim_load_element(sim_walk_at(&walk, &from), self->dtype));
    walk = sim_walk_over(self);
    while (sim_walk_next(&walk)) {
        if (!sim_as_truth(sim_load_element(sim_walk_at(&walk, &from), self->dtype)))
            continue;
        for (int64_t d = 0; d < (int64_t)self->rank; d++) {
            int64_t element = turned ? d * count + found : found * (int64_t)self->rank + d;
            memcpy(to.origin + (out->offset + element) * (int64_t)to.size, &walk.index[d], sizeof walk.index[d]);
        }
        found++;
    }
    const int64_t shape[2] = {turned ? (int64_t)self->rank : count, turned ? count : (int64_t)self->rank};
    aclsim_set_shape(operands->values[1].handles[0], 2, shape);
    return 0;
}

/* ---- one after the other, where a mask is true ---- */

static aclnnStatus check_masked(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors, *mask = operands->values[1].tensors, *source = operands->values[2].tensors;
    aclnnStatus status = sim_check_number(function, "selfRef", self);
    if (!status && mask->dtype != ACL_BOOL && mask->dtype != ACL_UINT8)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: mask has dtype %s; expected BOOL or UINT8.", function, aclsim_dtype_name(mask->dtype));
    if (!status && source->dtype != self->dtype)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: source has dtype %s; expected that of selfRef, %s.", function,
                          aclsim_dtype_name(source->dtype), aclsim_dtype_name(self->dtype));
    if (!status && !sim_broadcasts_to(mask, self))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: mask has shape %s, which cannot be broadcast to selfRef, %s.", function,
                          sim_describe_shape(mask).text, sim_describe_shape(self).text);
    return status;
}

/* A source with too few elements stops the device. */
static int masked(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors, *mask = operands->values[1].tensors, *source = operands->values[2].tensors;
    sim_view to, where, from;
    if (!sim_view_open(task, self, self, true, &to) || !sim_view_open(task, mask, self, false, &where) ||
        !sim_view_open(task, source, source, false, &from))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(self), next = sim_walk_over(source);
    while (sim_walk_next(&walk)) {
        if (!*sim_walk_at(&walk, &where))
            continue;
        if (!sim_walk_next(&next))
            return SIM_KERNEL_FAULT;
        memcpy(sim_walk_at(&walk, &to), sim_walk_at(&next, &from), to.size);
    }
    return 0;
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define LIST {"indices", SIM_TENSOR_LIST, SIM_IN, false}

SIM_TABLE(INDEX, "aclnnIndex", check_index, index_of, SELF, LIST, OUT)
SIM_TABLE(INDEX_PUT, "aclnnIndexPutImpl", check_put, put, SELF_REF, LIST, IN("values"), {"accumulate", SIM_INT, SIM_IN, false},
          {"unsafe", SIM_INT, SIM_IN, false})
SIM_TABLE(NONZERO, "aclnnNonzero", check_nonzero, nonzero, SELF, OUT)
SIM_TABLE(NONZERO_V2, "aclnnNonzeroV2", check_nonzero, nonzero, SELF, OUT)
SIM_TABLE(MASKED_SCATTER, "aclnnInplaceMaskedScatter", check_masked, masked, SELF_REF, IN("mask"), IN("source"))
