/*
 * Elements taken to other places beside those of operator_parts.c: stacked,
 * interleaved, flipped, rolled, padded, triangles; and units. Their entry points are
 * generated.
 */
#include <inttypes.h>
#include <string.h>

#include "operator_elements.h"

/* An element of `out` comes from the element of `self` that `from` gives for its index, or is left where that says no. */
typedef bool (*place_of)(const sim_operands *operands, const int64_t *index, int64_t *from);

static aclnnStatus read_dim(const char *function, int64_t dim, uint64_t rank, uint64_t *axis)
{
    int64_t limit = rank ? (int64_t)rank : 1;
    if (dim < -limit || dim >= limit)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: dim %" PRId64 " is out of range for %" PRIu64 " dimensions.", function, dim, rank);
    *axis = (uint64_t)(dim < 0 ? dim + limit : dim);
    return ACLNN_SUCCESS;
}

static aclnnStatus check_moved(const char *function, const sim_tensor *self, const sim_tensor *out)
{
    aclnnStatus status = sim_check_rank(function, "self", self);
    if (!status)
        status = sim_check_rank(function, "out", out);
    if (!status && (self->dtype != out->dtype || aclsim_dtype_bits(self->dtype) < 8))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has dtype %s and out %s; expected the same, of whole bytes.", function,
                          aclsim_dtype_name(self->dtype), aclsim_dtype_name(out->dtype));
    return status;
}

static unsigned char *at(const sim_tensor *tensor, const sim_view *view, const int64_t *index)
{
    int64_t element = tensor->offset;
    for (uint64_t d = 0; d < tensor->rank; d++)
        element += index[d] * tensor->strides[d];
    return view->origin + element * (int64_t)view->size;
}

static int move(sim_task *task, const sim_operands *operands, place_of from)
{
    const sim_tensor *self = operands->values[0].tensors, *out = sim_last_tensor(operands);
    sim_view source, target;
    if (!sim_view_open(task, self, self, false, &source) || !sim_view_open(task, out, out, true, &target))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        int64_t place[SIM_MAX_RANK] = {0};
        if (from(operands, walk.index, place))
            memcpy(at(out, &target, walk.index), at(self, &source, place), target.size);
    }
    return 0;
}

/* ---- turned and repeated ---- */

static aclnnStatus check_interleave(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    int64_t repeats = operands->values[1].integer;
    uint64_t axis = 0;
    aclnnStatus status = check_moved(function, self, sim_last_tensor(operands));
    if (!status)
        status = read_dim(function, operands->values[2].integer, self->rank, &axis);
    sim_tensor shape = *self;
    if (!status && (repeats < 0 || !self->rank || __builtin_mul_overflow(self->shape[axis], repeats, &shape.shape[axis])))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: repeats is %" PRId64 ".", function, repeats);
    return status ? status : sim_check_shape(function, "out", sim_last_tensor(operands), &shape);
}

static bool interleaved(const sim_operands *operands, const int64_t *index, int64_t *from)
{
    const sim_tensor *self = operands->values[0].tensors;
    int64_t dim = operands->values[2].integer;
    memcpy(from, index, self->rank * sizeof *from);
    from[dim < 0 ? dim + (int64_t)self->rank : dim] /= operands->values[1].integer;
    return true;
}

static int interleave(sim_task *task, const sim_operands *operands)
{
    return move(task, operands, interleaved);
}

static aclnnStatus check_flip(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    uint64_t axis;
    aclnnStatus status = check_moved(function, self, sim_last_tensor(operands));
    for (size_t i = 0; !status && i < operands->values[1].count; i++)
        status = read_dim(function, operands->values[1].integers[i], self->rank, &axis);
    return status ? status : sim_check_shape(function, "out", sim_last_tensor(operands), self);
}

static bool flipped(const sim_operands *operands, const int64_t *index, int64_t *from)
{
    const sim_tensor *self = operands->values[0].tensors;
    memcpy(from, index, self->rank * sizeof *from);
    for (size_t i = 0; self->rank && i < operands->values[1].count; i++) {
        int64_t dim = operands->values[1].integers[i];
        uint64_t axis = (uint64_t)(dim < 0 ? dim + (int64_t)self->rank : dim);
        from[axis] = self->shape[axis] - 1 - index[axis];
    }
    return true;
}

static int flip(sim_task *task, const sim_operands *operands)
{
    return move(task, operands, flipped);
}

/* One shift for each dimension; without dimensions, one for all elements as one line. */
static aclnnStatus check_roll(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    const sim_value *shifts = &operands->values[1], *dims = &operands->values[2];
    uint64_t axis;
    aclnnStatus status = check_moved(function, self, sim_last_tensor(operands));
    if (!status && (dims->count ? shifts->count != dims->count : shifts->count != 1))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: there are %zu shifts for %zu dims.", function, shifts->count, dims->count);
    for (size_t i = 0; !status && i < dims->count; i++)
        status = read_dim(function, dims->integers[i], self->rank, &axis);
    return status ? status : sim_check_shape(function, "out", sim_last_tensor(operands), self);
}

/* Where an element of a line stood before the line was shifted. */
static int64_t before_shift(int64_t place, int64_t shift, int64_t size)
{
    int64_t from = (place - shift % size) % size;
    return from < 0 ? from + size : from;
}

static bool rolled(const sim_operands *operands, const int64_t *index, int64_t *from)
{
    const sim_tensor *self = operands->values[0].tensors;
    const int64_t *shifts = operands->values[1].integers;
    memcpy(from, index, self->rank * sizeof *from);
    for (size_t i = 0; self->rank && i < operands->values[2].count; i++) {
        int64_t dim = sim_dimension(operands->values[2].integers[i], self);
        from[dim] = before_shift(from[dim], shifts[i], self->shape[dim]);
    }
    if (operands->values[2].count)
        return true;
    int64_t line = 0;
    for (uint64_t d = 0; d < self->rank; d++)
        line = line * self->shape[d] + index[d];
    line = before_shift(line, shifts[0], aclsim_elements(self));
    for (uint64_t d = self->rank; d-- > 0; line /= self->shape[d])
        from[d] = line % self->shape[d];
    return true;
}

static int roll(sim_task *task, const sim_operands *operands)
{
    return move(task, operands, rolled);
}

/* ---- padded ---- */

/* Pairs of what comes before and behind, from the last dimension on. Less than nothing takes away. */
static int64_t padding(const sim_operands *operands, uint64_t dimension, bool behind)
{
    const sim_value *pad = &operands->values[1];
    uint64_t pair = operands->values[0].tensors->rank - 1 - dimension;
    return 2 * pair + 1 < pad->count ? pad->integers[2 * pair + behind] : 0;
}

static aclnnStatus check_pad(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    size_t count = operands->values[1].count;
    aclnnStatus status = check_moved(function, self, sim_last_tensor(operands));
    if (!status && (count % 2 || count > 2 * self->rank))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: pad has %zu numbers for %" PRIu64 " dimensions; expected pairs.", function, count, self->rank);
    sim_tensor shape = *self;
    for (uint64_t d = 0; !status && d < self->rank; d++) {
        int64_t before = padding(operands, d, false), behind = padding(operands, d, true);
        if (__builtin_add_overflow(shape.shape[d], before, &shape.shape[d]) || __builtin_add_overflow(shape.shape[d], behind, &shape.shape[d]) ||
            shape.shape[d] < 0)
            status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: pad has %" PRId64 " and %" PRId64 " for a dimension of %" PRId64 ".", function, before, behind,
                              self->shape[d]);
    }
    return status ? status : sim_check_shape(function, "out", sim_last_tensor(operands), &shape);
}

static int pad(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors, *out = sim_last_tensor(operands);
    sim_number value = sim_scalar_number(operands->values[2].scalars);
    sim_view source, target;
    if (!sim_view_open(task, self, self, false, &source) || !sim_view_open(task, out, out, true, &target))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        int64_t place[SIM_MAX_RANK];
        bool inside = true;
        for (uint64_t d = 0; d < out->rank; d++) {
            place[d] = walk.index[d] - padding(operands, d, false);
            inside = inside && place[d] >= 0 && place[d] < self->shape[d];
        }
        if (inside)
            memcpy(sim_walk_at(&walk, &target), at(self, &source, place), target.size);
        else
            sim_store_element(sim_walk_at(&walk, &target), out->dtype, value);
    }
    return 0;
}

/* ---- triangles ---- */

static aclnnStatus check_triangle(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors, *out = sim_result_of(operands);
    aclnnStatus status = check_moved(function, self, out);
    if (!status && self->rank < 2)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has %" PRIu64 " dimensions; expected two at least.", function, self->rank);
    return status ? status : sim_check_shape(function, "out", out, self);
}

static int triangle(sim_task *task, const sim_operands *operands, bool upper)
{
    const sim_tensor *self = operands->values[0].tensors, *out = sim_result_of(operands);
    int64_t diagonal = operands->values[1].integer;
    sim_view source, target;
    if (!sim_view_open(task, self, out, false, &source) || !sim_view_open(task, out, out, true, &target))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        int64_t beyond = walk.index[out->rank - 1] - walk.index[out->rank - 2];
        bool kept = upper ? beyond >= diagonal : beyond <= diagonal;
        unsigned char *to = sim_walk_at(&walk, &target);
        if (kept)
            memmove(to, sim_walk_at(&walk, &source), target.size);
        else
            memset(to, 0, target.size);
    }
    return 0;
}

static int upper_triangle(sim_task *task, const sim_operands *operands)
{
    return triangle(task, operands, true);
}

static int lower_triangle(sim_task *task, const sim_operands *operands)
{
    return triangle(task, operands, false);
}

/* ---- joined ---- */

/* The shape of all, joined along a dimension that is there or is new. */
static aclnnStatus joined_shape(const sim_operands *operands, bool stacked, sim_tensor *shape, uint64_t *axis)
{
    const char *function = operands->operator->name;
    const sim_value *list = &operands->values[0];
    const sim_tensor *out = sim_last_tensor(operands);
    if (!list->count)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: tensors is empty.", function);
    const sim_tensor *first = &list->tensors[0];
    aclnnStatus status = read_dim(function, operands->values[1].integer, first->rank + stacked, axis);
    *shape = *first;
    if (!status && stacked) {
        for (uint64_t d = first->rank; d > *axis; d--)
            shape->shape[d] = first->shape[d - 1];
        shape->rank++;
        shape->shape[*axis] = (int64_t)list->count;
    }
    for (size_t i = 0; !status && i < list->count; i++) {
        const sim_tensor *next = &list->tensors[i];
        bool fits = next->present && next->rank == first->rank;
        for (uint64_t d = 0; fits && d < first->rank; d++)
            fits = next->shape[d] == first->shape[d] || (!stacked && d == *axis);
        if (!fits)
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: tensor %zu has shape %s, which does not go with the first one's, %s.", function, i,
                            sim_describe_shape(next).text, sim_describe_shape(first).text);
        status = sim_check_number(function, "tensors", next);
        if (i && !stacked)
            shape->shape[*axis] += next->shape[*axis];
    }
    return status ? status : sim_check_number(function, "out", out);
}

static aclnnStatus check_joined(const sim_operands *operands, bool stacked)
{
    sim_tensor shape;
    uint64_t axis;
    aclnnStatus status = joined_shape(operands, stacked, &shape, &axis);
    return status ? status : sim_check_shape(operands->operator->name, "out", sim_last_tensor(operands), &shape);
}

static int join(sim_task *task, const sim_operands *operands, bool stacked)
{
    const sim_tensor *out = sim_last_tensor(operands);
    sim_tensor shape;
    uint64_t axis;
    sim_view target;
    if (joined_shape(operands, stacked, &shape, &axis) || !sim_view_open(task, out, out, true, &target))
        return SIM_KERNEL_FAULT;
    int64_t begin = 0;
    for (size_t i = 0; i < operands->values[0].count; i++) {
        const sim_tensor *next = &operands->values[0].tensors[i];
        sim_view source;
        if (!sim_view_open(task, next, next, false, &source))
            return SIM_KERNEL_FAULT;
        sim_walk walk = sim_walk_over(next);
        while (sim_walk_next(&walk)) {
            int64_t place[SIM_MAX_RANK];
            for (uint64_t d = 0; d < out->rank; d++)
                place[d] = stacked ? (d == axis ? begin : walk.index[d - (d > axis)]) : walk.index[d] + (d == axis ? begin : 0);
            sim_store_element(at(out, &target, place), out->dtype, sim_load_element(sim_walk_at(&walk, &source), next->dtype));
        }
        begin += stacked ? 1 : next->shape[axis];
    }
    return 0;
}

static aclnnStatus check_stack(const sim_operands *operands)
{
    return check_joined(operands, true);
}

static int stack(sim_task *task, const sim_operands *operands)
{
    return join(task, operands, true);
}

/* ---- units ---- */

static aclnnStatus check_eye(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    sim_tensor shape = {.rank = 2, .shape = {operands->values[0].integer, operands->values[1].integer}};
    aclnnStatus status = sim_check_number(function, "out", sim_last_tensor(operands));
    return status ? status : sim_check_shape(function, "out", sim_last_tensor(operands), &shape);
}

static int eye(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *out = sim_last_tensor(operands);
    sim_view target;
    if (!sim_view_open(task, out, out, true, &target))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk))
        sim_store_element(sim_walk_at(&walk, &target), out->dtype, sim_whole(walk.index[0] == walk.index[1]));
    return 0;
}

/* ---- tables ---- */

#define DIM {"dim", SIM_INT64, SIM_IN, false}
#define DIMS(name) {name, SIM_INT_ARRAY, SIM_IN, false}
#define WHOLE(name) {name, SIM_INT64, SIM_IN, false}
#define TENSORS {"tensors", SIM_TENSOR_LIST, SIM_IN, false}

SIM_TABLE(INTERLEAVE, "aclnnRepeatInterleaveIntWithDim", check_interleave, interleave, SELF, WHOLE("repeats"), DIM, WHOLE("outputSize"), OUT)
SIM_TABLE(FLIP, "aclnnFlip", check_flip, flip, SELF, DIMS("dims"), OUT)
SIM_TABLE(ROLL, "aclnnRoll", check_roll, roll, {"x", SIM_TENSOR, SIM_IN, false}, DIMS("shifts"), {"dims", SIM_INT_ARRAY, SIM_IN, true}, OUT)
SIM_TABLE(PAD, "aclnnConstantPadNd", check_pad, pad, SELF, DIMS("pad"), {"value", SIM_SCALAR, SIM_IN, false}, OUT)
SIM_TABLE_IN_PLACE(TRIU, "aclnnTriu", check_triangle, upper_triangle, true, SELF, WHOLE("diagonal"), OUT)
SIM_TABLE_IN_PLACE(TRIL, "aclnnTril", check_triangle, lower_triangle, true, SELF, WHOLE("diagonal"), OUT)
SIM_TABLE_IN_PLACE(INPLACE_TRIU, "aclnnInplaceTriu", check_triangle, upper_triangle, true, SELF_REF, WHOLE("diagonal"))
SIM_TABLE_IN_PLACE(INPLACE_TRIL, "aclnnInplaceTril", check_triangle, lower_triangle, true, SELF_REF, WHOLE("diagonal"))
SIM_TABLE(STACK, "aclnnStack", check_stack, stack, TENSORS, DIM, OUT)
SIM_TABLE(EYE, "aclnnEye", check_eye, eye, WHOLE("n"), WHOLE("m"), OUT)
