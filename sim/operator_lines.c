/*
 * Operators along one dimension beside those of operator_along.c: the largest with its
 * place, sorting, the logarithm of softmax. Their entry points are generated.
 */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "operator_elements.h"

/* ---- lines of elements ---- */

typedef struct line {
    const sim_tensor *tensor;
    sim_view view;
    uint64_t axis;
    int64_t step; /* of the tensor's axis */
} line;

static bool open_line(sim_task *task, const sim_tensor *tensor, uint64_t axis, bool write, line *line)
{
    line->tensor = tensor;
    line->axis = axis;
    line->step = tensor->rank ? tensor->strides[axis] : 0;
    return sim_view_open(task, tensor, tensor, write, &line->view);
}

static unsigned char *line_at(const line *line, const int64_t *index, int64_t element)
{
    const sim_tensor *tensor = line->tensor;
    int64_t place = tensor->offset + element * line->step;
    for (uint64_t d = 0; d < tensor->rank; d++)
        if (d != line->axis)
            place += index[d] * tensor->strides[d];
    return line->view.origin + place * (int64_t)line->view.size;
}

static sim_number load(const line *line, const int64_t *index, int64_t element)
{
    return sim_load_element(line_at(line, index, element), line->tensor->dtype);
}

static void store(const line *line, const int64_t *index, int64_t element, sim_number number)
{
    sim_store_element(line_at(line, index, element), line->tensor->dtype, number);
}

/* A tensor of the same dimensions with that one of length 1: a walk over it meets each line once. */
static sim_tensor lines_of(const sim_tensor *tensor, uint64_t axis)
{
    sim_tensor lines = *tensor;
    if (lines.rank)
        lines.shape[axis] = lines.shape[axis] ? 1 : 0;
    return lines;
}

static int64_t length_of(const sim_tensor *tensor, uint64_t axis)
{
    return tensor->rank ? tensor->shape[axis] : 1;
}

static aclnnStatus read_axis(const char *function, const sim_tensor *self, int64_t dim, uint64_t *axis)
{
    int64_t rank = (int64_t)self->rank ? (int64_t)self->rank : 1;
    if (dim < -rank || dim >= rank)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: dim %" PRId64 " is out of range for self of %" PRId64 " dimensions.", function, dim, rank);
    *axis = (uint64_t)(dim < 0 ? dim + rank : dim);
    return ACLNN_SUCCESS;
}

/* The tensor with the line's dimension put back as one of length 1 where it went. */
static sim_tensor with_axis(const sim_tensor *reduced, uint64_t rank, uint64_t axis)
{
    sim_tensor whole = *reduced;
    if (whole.rank == rank || whole.rank >= SIM_MAX_RANK)
        return whole;
    for (uint64_t d = whole.rank; d > axis; d--) {
        whole.shape[d] = whole.shape[d - 1];
        whole.strides[d] = whole.strides[d - 1];
    }
    whole.rank++;
    whole.shape[axis] = 1;
    whole.strides[axis] = 0;
    return whole;
}

/* ---- the largest and the smallest, and where they are ---- */

static bool is_whole_type(const sim_tensor *tensor)
{
    return tensor->dtype == ACL_INT64 || tensor->dtype == ACL_INT32;
}

/* `out` of one element for each line. */
static aclnnStatus check_reduced(const char *function, const char *argument, const sim_tensor *out, const sim_tensor *self, uint64_t axis, bool keep)
{
    sim_tensor shape = *self;
    if (self->rank && keep)
        shape.shape[axis] = 1;
    for (uint64_t d = axis; self->rank && !keep && d + 1 < self->rank; d++)
        shape.shape[d] = self->shape[d + 1];
    shape.rank -= self->rank && !keep;
    aclnnStatus status = sim_check_number(function, argument, out);
    return status ? status : sim_check_shape(function, argument, out, &shape);
}

static aclnnStatus check_extreme(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    bool keep = operands->values[2].integer != 0;
    uint64_t axis = 0;
    aclnnStatus status = sim_check_number(function, "self", self);
    if (!status)
        status = read_axis(function, self, operands->values[1].integer, &axis);
    if (!status && length_of(self, axis) == 0)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has no element along dim.", function);
    for (size_t i = 3; !status && i < operands->operator->count; i++)
        status = check_reduced(function, operands->operator->parameters[i].name, operands->values[i].tensors, self, axis, keep);
    const char *last = operands->operator->parameters[operands->operator->count - 1].name;
    const sim_tensor *places = operands->values[operands->operator->count - 1].tensors;
    if (!status && !is_whole_type(places))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s; expected INT64 or INT32.", function, last, aclsim_dtype_name(places->dtype));
    return status;
}

static bool before(sim_number a, sim_number b, bool descending)
{
    if (a.whole && b.whole)
        return descending ? a.integer > b.integer : a.integer < b.integer;
    double x = sim_as_double(a), y = sim_as_double(b);
    /* NaN is larger than every number. */
    if (isnan(x) || isnan(y))
        return descending ? isnan(x) && !isnan(y) : isnan(y) && !isnan(x);
    return descending ? x > y : x < y;
}

/* Values may be null: only where they are is asked for. NaN wins. */
static int extreme(sim_task *task, const sim_operands *operands, const sim_tensor *values, const sim_tensor *places, bool largest)
{
    const sim_tensor *self = operands->values[0].tensors;
    uint64_t axis = 0;
    line from, value, place;
    if (read_axis(operands->operator->name, self, operands->values[1].integer, &axis) || !open_line(task, self, axis, false, &from))
        return SIM_KERNEL_FAULT;
    sim_tensor whole_places = with_axis(places, self->rank, axis), whole_values = values ? with_axis(values, self->rank, axis) : whole_places;
    if (!open_line(task, &whole_places, axis, true, &place) || (values && !open_line(task, &whole_values, axis, true, &value)))
        return SIM_KERNEL_FAULT;
    sim_tensor lines = lines_of(self, axis);
    sim_walk walk = sim_walk_over(&lines);
    while (sim_walk_next(&walk)) {
        int64_t best = 0;
        sim_number found = load(&from, walk.index, 0);
        for (int64_t i = 1; i < length_of(self, axis); i++) {
            sim_number next = load(&from, walk.index, i);
            bool number = !isnan(sim_as_double(found));
            if (number && (isnan(sim_as_double(next)) || before(next, found, largest))) {
                found = next;
                best = i;
            }
        }
        if (values)
            store(&value, walk.index, 0, found);
        store(&place, walk.index, 0, sim_whole(best));
    }
    return 0;
}

static int max_dim(sim_task *task, const sim_operands *operands)
{
    return extreme(task, operands, operands->values[3].tensors, operands->values[4].tensors, true);
}

static int min_dim(sim_task *task, const sim_operands *operands)
{
    return extreme(task, operands, operands->values[3].tensors, operands->values[4].tensors, false);
}

static int arg_min(sim_task *task, const sim_operands *operands)
{
    return extreme(task, operands, NULL, operands->values[3].tensors, false);
}

#define DIM {"dim", SIM_INT64, SIM_IN, false}
#define FLAG(name) {name, SIM_BOOL, SIM_IN, false}
#define OUTPUT(name) {name, SIM_TENSOR, SIM_OUT, false}

SIM_TABLE(MAX_DIM, "aclnnMaxDim", check_extreme, max_dim, SELF, DIM, FLAG("keepdim"), OUT, OUTPUT("indices"))
SIM_TABLE(MIN_DIM, "aclnnMinDim", check_extreme, min_dim, SELF, DIM, FLAG("keepdim"), OUT, OUTPUT("indices"))
SIM_TABLE(ARG_MIN, "aclnnArgMin", check_extreme, arg_min, SELF, DIM, FLAG("keepdim"), OUT)

/* ---- order ---- */

typedef struct ranked {
    sim_number number;
    int64_t place;
    bool descending;
} ranked;

static int compare(const void *left, const void *right)
{
    const ranked *a = left, *b = right;
    if (before(a->number, b->number, a->descending))
        return -1;
    if (before(b->number, a->number, a->descending))
        return 1;
    return (a->place > b->place) - (a->place < b->place);
}

/* The first `count` of each line in order; values may be null. */
static int sort_lines(sim_task *task, const sim_tensor *self, uint64_t axis, bool descending, int64_t count, const sim_tensor *values, const sim_tensor *places)
{
    line from, value, place;
    int64_t length = length_of(self, axis);
    if (!open_line(task, self, axis, false, &from) || (values && !open_line(task, values, axis, true, &value)) || !open_line(task, places, axis, true, &place))
        return SIM_KERNEL_FAULT;
    ranked *all = calloc((size_t)length + 1, sizeof *all);
    if (!all)
        return ACL_ERROR_RT_INTERNAL_ERROR;
    sim_tensor lines = lines_of(self, axis);
    sim_walk walk = sim_walk_over(&lines);
    while (sim_walk_next(&walk)) {
        for (int64_t i = 0; i < length; i++)
            all[i] = (ranked){load(&from, walk.index, i), i, descending};
        qsort(all, (size_t)length, sizeof *all, compare);
        for (int64_t i = 0; i < count; i++) {
            if (values)
                store(&value, walk.index, i, all[i].number);
            store(&place, walk.index, i, sim_whole(all[i].place));
        }
    }
    free(all);
    return 0;
}

/* The outputs are as long as `count` along the axis; the last of them holds places. */
static aclnnStatus check_order(const sim_operands *operands, size_t dim, size_t first_output, int64_t count)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    uint64_t axis = 0;
    aclnnStatus status = sim_check_number(function, "self", self);
    if (!status)
        status = read_axis(function, self, operands->values[dim].integer, &axis);
    if (!status && (count < -1 || count > length_of(self, axis)))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: k is %" PRId64 "; self has %" PRId64 " elements along dim.", function, count, length_of(self, axis));
    sim_tensor shape = *self;
    if (self->rank && count >= 0)
        shape.shape[axis] = count;
    for (size_t i = first_output; !status && i < operands->operator->count; i++) {
        const char *name = operands->operator->parameters[i].name;
        status = sim_check_number(function, name, operands->values[i].tensors);
        if (!status)
            status = sim_check_shape(function, name, operands->values[i].tensors, &shape);
    }
    return status;
}

static aclnnStatus check_sort(const sim_operands *operands)
{
    return check_order(operands, 2, 4, -1);
}

static int sort(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors;
    uint64_t axis = 0;
    if (read_axis(operands->operator->name, self, operands->values[2].integer, &axis))
        return SIM_KERNEL_FAULT;
    return sort_lines(task, self, axis, operands->values[3].integer != 0, length_of(self, axis), operands->values[4].tensors, operands->values[5].tensors);
}

static aclnnStatus check_argsort(const sim_operands *operands)
{
    return check_order(operands, 1, 3, -1);
}

static int argsort(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors;
    uint64_t axis = 0;
    if (read_axis(operands->operator->name, self, operands->values[1].integer, &axis))
        return SIM_KERNEL_FAULT;
    return sort_lines(task, self, axis, operands->values[2].integer != 0, length_of(self, axis), NULL, operands->values[3].tensors);
}

static aclnnStatus check_topk(const sim_operands *operands)
{
    return check_order(operands, 2, 5, operands->values[1].integer < 0 ? -2 : operands->values[1].integer);
}

static int topk(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors;
    uint64_t axis = 0;
    if (read_axis(operands->operator->name, self, operands->values[2].integer, &axis))
        return SIM_KERNEL_FAULT;
    /* What has no dimensions is its one element, also where it is asked for none. */
    int64_t count = self->rank ? operands->values[1].integer : 1;
    return sort_lines(task, self, axis, operands->values[3].integer != 0, count, operands->values[5].tensors, operands->values[6].tensors);
}

SIM_TABLE(SORT, "aclnnSort", check_sort, sort, SELF, FLAG("stable"), DIM, FLAG("descending"), OUTPUT("valuesOut"), OUTPUT("indicesOut"))
SIM_TABLE(ARGSORT, "aclnnArgsort", check_argsort, argsort, SELF, DIM, FLAG("descending"), OUT)
SIM_TABLE(TOPK, "aclnnTopk", check_topk, topk, SELF, {"k", SIM_INT64, SIM_IN, false}, DIM, FLAG("largest"), FLAG("sorted"), OUTPUT("valuesOut"),
          OUTPUT("indicesOut"))

/* ---- lines of the same length ---- */

static aclnnStatus check_same_lines(const sim_operands *operands)
{
    size_t last = operands->operator->count - 1;
    return check_order(operands, 1, last, -1);
}

/* The largest element, and the sum of all exponentials below it. */
static double exponentials(const line *from, const int64_t *index, int64_t length, double *largest)
{
    double sum = 0;
    *largest = -INFINITY;
    for (int64_t i = 0; i < length; i++)
        *largest = fmax(*largest, sim_as_double(load(from, index, i)));
    for (int64_t i = 0; i < length; i++)
        sum += exp(sim_as_double(load(from, index, i)) - *largest);
    return sum;
}

static void log_softmax_line(const line *from, const line *to, const int64_t *index, int64_t length)
{
    double largest, sum = exponentials(from, index, length, &largest);
    for (int64_t i = 0; i < length; i++)
        store(to, index, i, sim_real(sim_as_double(load(from, index, i)) - largest - log(sum)));
}

static int each_line(sim_task *task, const sim_operands *operands, void (*compute)(const line *, const line *, const int64_t *, int64_t))
{
    const sim_tensor *self = operands->values[0].tensors, *out = operands->values[operands->operator->count - 1].tensors;
    uint64_t axis = 0;
    line from, to;
    if (read_axis(operands->operator->name, self, operands->values[1].integer, &axis) || !open_line(task, self, axis, false, &from) ||
        !open_line(task, out, axis, true, &to))
        return SIM_KERNEL_FAULT;
    sim_tensor lines = lines_of(self, axis);
    sim_walk walk = sim_walk_over(&lines);
    while (sim_walk_next(&walk))
        compute(&from, &to, walk.index, length_of(self, axis));
    return 0;
}

static int log_softmax(sim_task *task, const sim_operands *operands)
{
    return each_line(task, operands, log_softmax_line);
}

SIM_TABLE(LOG_SOFTMAX, "aclnnLogSoftmax", check_same_lines, log_softmax, SELF, DIM, OUT)
