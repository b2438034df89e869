/* Operators along dimensions: aclnnMean, aclnnArgMax, aclnnCumsum. */
#include <math.h>

#include "kernel_elements.h"
#include "operator_checks.h"

enum { SELF, DIM, KEEP, MEAN_DTYPE };

static const sim_tensor *self_of(const sim_operands *operands)
{
    return operands->values[SELF].tensors;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; self has shape %s and out %s.", operands->operator->name, what,
                    sim_describe_shape(self_of(operands)).text, sim_describe_shape(sim_last_tensor(operands)).text);
}

static aclnnStatus check_numbers(const sim_operands *operands)
{
    const sim_tensor *self = self_of(operands), *out = sim_last_tensor(operands);
    aclnnStatus status = sim_check_rank(operands->operator->name, "self", self);
    if (status == ACLNN_SUCCESS && (!sim_elements_supported(self->dtype) || sim_is_complex(self->dtype) || !sim_elements_supported(out->dtype)))
        status = wrong(operands, "a dtype is not supported");
    return status;
}

/* ---- means ---- */

static aclnnStatus split(const sim_operands *operands, bool *gone)
{
    const sim_tensor *self = self_of(operands);
    const sim_value *dims = &operands->values[DIM];
    for (uint64_t d = 0; d < SIM_MAX_RANK; d++)
        gone[d] = !dims->count;
    for (size_t i = 0; i < dims->count; i++) {
        int64_t dim = sim_dimension(dims->integers[i], self);
        if (dim < 0 || gone[dim])
            return wrong(operands, "dim is out of range or named twice");
        gone[dim] = true;
    }
    return ACLNN_SUCCESS;
}

static sim_tensor kept_shape(const sim_tensor *self, const bool *gone, bool keep)
{
    sim_tensor shape = *self;
    shape.rank = 0;
    for (uint64_t d = 0; d < self->rank; d++)
        if (!gone[d] || keep)
            shape.shape[shape.rank++] = gone[d] ? 1 : self->shape[d];
    return shape;
}

static aclnnStatus check_mean(const sim_operands *operands)
{
    bool gone[SIM_MAX_RANK];
    aclnnStatus status = check_numbers(operands);
    if (status == ACLNN_SUCCESS)
        status = split(operands, gone);
    if (status != ACLNN_SUCCESS)
        return status;
    sim_tensor shape = kept_shape(self_of(operands), gone, operands->values[KEEP].integer != 0);
    return sim_same_shape(sim_last_tensor(operands), &shape) ? ACLNN_SUCCESS : wrong(operands, "out has another shape than the means");
}

static int mean(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = self_of(operands), *out = sim_last_tensor(operands);
    bool gone[SIM_MAX_RANK], keep = operands->values[KEEP].integer != 0;
    sim_view from, to;
    if (split(operands, gone) != ACLNN_SUCCESS || !sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk results = sim_walk_over(out);
    while (sim_walk_next(&results)) {
        sim_tensor part = *self;
        int64_t base = self->offset;
        uint64_t result = 0;
        for (uint64_t d = 0; d < self->rank; d++) {
            if (!gone[d]) {
                base += results.index[result++] * self->strides[d];
                part.shape[d] = 1;
            } else if (keep) {
                result++;
            }
        }
        double sum = 0;
        sim_walk walk = sim_walk_over(&part);
        while (sim_walk_next(&walk)) {
            int64_t element = base;
            for (uint64_t d = 0; d < self->rank; d++)
                element += walk.index[d] * self->strides[d];
            sim_number next = sim_load_element(from.origin + element * (int64_t)from.size, self->dtype);
            /* Elements become the type that the mean was asked for in first. */
            sum += sim_as_double(sim_rounded(next, (aclDataType)operands->values[MEAN_DTYPE].integer));
        }
        sim_store_element(sim_walk_at(&results, &to), out->dtype, sim_real(sum / (double)aclsim_elements(&part)));
    }
    return 0;
}

/* ---- along one dimension ---- */

/* self with one element in the dimension: where its lines begin. */
static sim_tensor beginnings(const sim_tensor *self, int64_t dim)
{
    sim_tensor firsts = *self;
    if (self->rank && self->shape[dim])
        firsts.shape[dim] = 1;
    return firsts;
}

static aclnnStatus check_arg_max(const sim_operands *operands)
{
    const sim_tensor *self = self_of(operands), *out = sim_last_tensor(operands);
    bool gone[SIM_MAX_RANK] = {false};
    aclnnStatus status = check_numbers(operands);
    if (status != ACLNN_SUCCESS)
        return status;
    int64_t dim = sim_dimension(operands->values[DIM].integer, self);
    if (dim < 0 || (self->rank && !self->shape[dim]) || (out->dtype != ACL_INT32 && out->dtype != ACL_INT64))
        return wrong(operands, "dim is out of range or empty, or out holds no indices");
    gone[dim] = true;
    sim_tensor shape = kept_shape(self, gone, operands->values[KEEP].integer != 0);
    return sim_same_shape(out, &shape) ? ACLNN_SUCCESS : wrong(operands, "out has another shape than the indices");
}

static int arg_max(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = self_of(operands), *out = sim_last_tensor(operands);
    int64_t dim = sim_dimension(operands->values[DIM].integer, self), size = self->rank ? self->shape[dim] : 1;
    sim_view from, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    int64_t step = self->rank ? self->strides[dim] * (int64_t)from.size : 0;
    sim_tensor firsts = beginnings(self, dim);
    sim_walk walk = sim_walk_over(&firsts), results = sim_walk_over(out);
    while (sim_walk_next(&walk) && sim_walk_next(&results)) {
        const unsigned char *at = sim_walk_at(&walk, &from);
        sim_number best = sim_load_element(at, self->dtype);
        int64_t place = 0;
        for (int64_t i = 1; i < size; i++) {
            sim_number next = sim_load_element(at + i * step, self->dtype);
            bool greater = next.whole ? next.integer > best.integer : !isnan(best.real) && (isnan(next.real) || next.real > best.real);
            if (greater) {
                best = next;
                place = i;
            }
        }
        sim_store_element(sim_walk_at(&results, &to), out->dtype, sim_whole(place));
    }
    return 0;
}

static aclnnStatus check_cumsum(const sim_operands *operands)
{
    aclnnStatus status = check_numbers(operands);
    if (status != ACLNN_SUCCESS)
        return status;
    if (sim_dimension(operands->values[DIM].integer, self_of(operands)) < 0 || !sim_same_shape(self_of(operands), sim_last_tensor(operands)) ||
        (int64_t)sim_last_tensor(operands)->dtype != operands->values[2].integer)
        return wrong(operands, "dim is out of range, or out has another shape or dtype than it should");
    return ACLNN_SUCCESS;
}

static int cumsum(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = self_of(operands), *out = sim_last_tensor(operands);
    int64_t dim = sim_dimension(operands->values[DIM].integer, self), size = self->rank ? self->shape[dim] : 1;
    sim_view from, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    int64_t step = self->rank ? self->strides[dim] * (int64_t)from.size : 0, step_out = self->rank ? out->strides[dim] * (int64_t)to.size : 0;
    bool whole = sim_is_whole(out->dtype);
    sim_tensor firsts = beginnings(self, dim);
    sim_walk walk = sim_walk_over(&firsts);
    while (sim_walk_next(&walk)) {
        const unsigned char *at = sim_walk_at(&walk, &from);
        unsigned char *target = sim_walk_at(&walk, &to);
        sim_number sum = whole ? sim_whole(0) : sim_real(0);
        for (int64_t i = 0; i < size; i++) {
            sim_number next = sim_rounded(sim_load_element(at + i * step, self->dtype), out->dtype);
            if (whole)
                sum.integer = (int64_t)((uint64_t)sum.integer + (uint64_t)sim_as_integer(next));
            else
                sum.real += sim_as_double(next);
            sim_store_element(target + i * step_out, out->dtype, sum);
        }
    }
    return 0;
}

/* ---- tables ---- */

#define SELF_IN {"self", SIM_TENSOR, SIM_IN, false}
#define OUT {"out", SIM_TENSOR, SIM_OUT, false}
#define DIM_IN {"dim", SIM_INT64, SIM_IN, false}
#define TABLE(label, text, check_name, kernel_name, ...)                                                         \
    static const sim_parameter label##_PARAMETERS[] = {__VA_ARGS__};                                             \
    static const sim_operator label = {.name = text,                                                             \
                                       .parameters = label##_PARAMETERS,                                         \
                                       .count = sizeof label##_PARAMETERS / sizeof *label##_PARAMETERS,          \
                                       .check = check_name,                                                      \
                                       .kernel = kernel_name};
#define ENDS uint64_t *workspaceSize, aclOpExecutor **executor

TABLE(MEAN, "aclnnMean", check_mean, mean, SELF_IN, {"dim", SIM_INT_ARRAY, SIM_IN, false}, {"keepDim", SIM_BOOL, SIM_IN, false},
      {"dtype", SIM_INT, SIM_IN, false}, OUT)
SIM_OPERATOR(MEAN, aclnnMean, (const aclTensor *self, const aclIntArray *dim, bool keepDim, aclDataType dtype, aclTensor *out, ENDS), self, dim,
             (int)keepDim, (int)dtype, out)

TABLE(ARG_MAX, "aclnnArgMax", check_arg_max, arg_max, SELF_IN, DIM_IN, {"keepdim", SIM_BOOL, SIM_IN, false}, OUT)
SIM_OPERATOR(ARG_MAX, aclnnArgMax, (const aclTensor *self, const int64_t dim, const bool keepdim, aclTensor *out, ENDS), self, dim, (int)keepdim, out)

TABLE(CUMSUM, "aclnnCumsum", check_cumsum, cumsum, SELF_IN, DIM_IN, {"dtype", SIM_INT, SIM_IN, false}, OUT)
SIM_OPERATOR(CUMSUM, aclnnCumsum, (const aclTensor *self, int64_t dim, aclDataType dtype, aclTensor *out, ENDS), self, dim, (int)dtype, out)
