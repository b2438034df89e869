/* Operators along one dimension: aclnnArgMax, aclnnCumsum, aclnnCumprod. */
#include <math.h>

#include "operator_reductions.h"

enum { SELF, DIM, KEEP };

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
    sim_reduction reduction = {.keep = operands->values[KEEP].integer != 0};
    aclnnStatus status = check_numbers(operands);
    if (status != ACLNN_SUCCESS)
        return status;
    int64_t dim = sim_dimension(operands->values[DIM].integer, self);
    if (dim < 0 || (self->rank && !self->shape[dim]) || (out->dtype != ACL_INT32 && out->dtype != ACL_INT64))
        return wrong(operands, "dim is out of range or empty, or out holds no indices");
    reduction.gone[dim] = true;
    sim_tensor shape = sim_reduced_shape(self, &reduction);
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

/* The dimension is a number, or a scalar. */
static int64_t running_dim(const sim_operands *operands)
{
    const sim_value *dim = &operands->values[DIM];
    return sim_dimension(dim->scalars ? sim_as_integer(sim_scalar_number(dim->scalars)) : dim->integer, self_of(operands));
}

static aclnnStatus check_running(const sim_operands *operands)
{
    aclnnStatus status = check_numbers(operands);
    if (status != ACLNN_SUCCESS)
        return status;
    if (running_dim(operands) < 0 || !sim_same_shape(self_of(operands), sim_last_tensor(operands)) ||
        (int64_t)sim_last_tensor(operands)->dtype != operands->values[2].integer)
        return wrong(operands, "dim is out of range, or out has another shape or dtype than it should");
    return ACLNN_SUCCESS;
}

/* Each element with all before it. */
static int running(sim_task *task, const sim_operands *operands, bool product)
{
    const sim_tensor *self = self_of(operands), *out = sim_last_tensor(operands);
    int64_t dim = running_dim(operands), size = self->rank ? self->shape[dim] : 1;
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
        uint64_t integer = product;
        double real = product;
        for (int64_t i = 0; i < size; i++) {
            sim_number next = sim_rounded(sim_load_element(at + i * step, self->dtype), out->dtype);
            if (product) {
                integer *= (uint64_t)sim_as_integer(next);
                real *= sim_as_double(next);
            } else {
                integer += (uint64_t)sim_as_integer(next);
                real += sim_as_double(next);
            }
            sim_store_element(target + i * step_out, out->dtype, whole ? sim_whole((int64_t)integer) : sim_real(real));
        }
    }
    return 0;
}

static int cumsum(sim_task *task, const sim_operands *operands)
{
    return running(task, operands, false);
}

static int cumprod(sim_task *task, const sim_operands *operands)
{
    return running(task, operands, true);
}

/* ---- tables ---- */

#define SELF_IN {"self", SIM_TENSOR, SIM_IN, false}
#define OUT {"out", SIM_TENSOR, SIM_OUT, false}
#define DIM_IN {"dim", SIM_INT64, SIM_IN, false}

SIM_TABLE(ARG_MAX, "aclnnArgMax", check_arg_max, arg_max, SELF_IN, DIM_IN, {"keepdim", SIM_INT, SIM_IN, false}, OUT)

SIM_TABLE(CUMSUM, "aclnnCumsum", check_running, cumsum, SELF_IN, DIM_IN, {"dtype", SIM_INT, SIM_IN, false}, OUT)

SIM_TABLE(CUMPROD, "aclnnCumprod", check_running, cumprod, {"input", SIM_TENSOR, SIM_IN, false}, {"dim", SIM_SCALAR, SIM_IN, false},
          {"dtype", SIM_INT, SIM_IN, false}, OUT)
