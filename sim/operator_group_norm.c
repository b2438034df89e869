/*
 * aclnnGroupNorm: the channels of a sample in groups, each group less its mean and by the root of its variance,
 * then by the weight and plus the bias of its channel.
 *
 * Source: hicann/ops-nn, norm/group_norm, docs/aclnnGroupNorm.md. Computed as doubles and rounded once.
 */
#include <inttypes.h>
#include <math.h>

#include "kernel_elements.h"
#include "operator_checks.h"

enum { SELF, GAMMA, BETA, SAMPLES, CHANNELS, PLANE, GROUP, EPSILON, OUT, MEAN, RSTD };

static const sim_tensor *tensor(const sim_operands *operands, int place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

static int64_t integer(const sim_operands *operands, int place)
{
    return operands->values[place].integer;
}

static aclnnStatus check_tensor(const sim_operands *operands, int place, uint64_t rank, const int64_t *shape)
{
    const char *function = operands->operator->name, *name = operands->operator->parameters[place].name;
    const sim_tensor *found = tensor(operands, place);
    if (!found)
        return ACLNN_SUCCESS;
    bool fits = found->rank == rank && sim_elements_supported(found->dtype) && !sim_is_whole(found->dtype) && !sim_is_complex(found->dtype);
    for (uint64_t d = 0; fits && d < rank; d++)
        fits = found->shape[d] == shape[d];
    return fits ? ACLNN_SUCCESS
                : sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s and shape %s, which does not go with N, C, HxW and group.", function, name,
                           aclsim_dtype_name(found->dtype), sim_describe_shape(found).text);
}

static aclnnStatus check_group_norm(const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, SELF);
    int64_t samples = integer(operands, SAMPLES), channels = integer(operands, CHANNELS), group = integer(operands, GROUP), plane = 1;
    for (uint64_t d = 2; d < self->rank; d++)
        plane *= self->shape[d];
    if (self->rank < 2 || self->rank > SIM_OPERATOR_MAX_RANK || self->shape[0] != samples || self->shape[1] != channels ||
        plane != integer(operands, PLANE) || group <= 0 || channels % group != 0 || operands->values[EPSILON].real <= 0)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "aclnnGroupNorm: self has shape %s; N is %" PRId64 ", C %" PRId64 ", HxW %" PRId64 " and group %" PRId64
                        ", by which C has to be divisible, and eps %g, which has to be more than 0.",
                        sim_describe_shape(self).text, samples, channels, integer(operands, PLANE), group, operands->values[EPSILON].real);
    aclnnStatus status = check_tensor(operands, SELF, self->rank, self->shape);
    if (!status)
        status = check_tensor(operands, OUT, self->rank, self->shape);
    for (int place = GAMMA; !status && place <= BETA; place++)
        status = check_tensor(operands, place, 1, (int64_t[]){channels});
    for (int place = MEAN; !status && place <= RSTD; place++)
        status = check_tensor(operands, place, 2, (int64_t[]){samples, group});
    return status;
}

/* The element of a vector, or what stands for one that is not there. */
static double factor(const sim_tensor *tensor, const sim_view *view, int64_t place, double otherwise)
{
    if (!tensor)
        return otherwise;
    const unsigned char *at = view->origin + (tensor->offset + place * tensor->strides[0]) * (int64_t)view->size;
    return sim_as_double(sim_load_element(at, tensor->dtype));
}

static void keep(const sim_tensor *tensor, const sim_view *view, int64_t sample, int64_t group, double value)
{
    int64_t place = tensor->offset + sample * tensor->strides[0] + group * tensor->strides[1];
    sim_store_element(view->origin + place * (int64_t)view->size, tensor->dtype, sim_real(value));
}

static int group_norm(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, SELF), *gamma = tensor(operands, GAMMA), *beta = tensor(operands, BETA);
    const sim_tensor *out = tensor(operands, OUT), *mean = tensor(operands, MEAN), *rstd = tensor(operands, RSTD);
    sim_view from, to, means, rstds, weight = {0}, bias = {0};
    if (!sim_view_open(task, self, self, false, &from) || (gamma && !sim_view_open(task, gamma, gamma, false, &weight)) ||
        (beta && !sim_view_open(task, beta, beta, false, &bias)) || !sim_view_open(task, out, out, true, &to) ||
        !sim_view_open(task, mean, mean, true, &means) || !sim_view_open(task, rstd, rstd, true, &rstds))
        return SIM_KERNEL_FAULT;
    int64_t groups = integer(operands, GROUP), wide = integer(operands, CHANNELS) / groups;
    int64_t count = wide * integer(operands, PLANE);
    sim_tensor part = *self;
    part.shape[0] = 1;
    part.shape[1] = wide;
    for (int64_t place = 0; place < integer(operands, SAMPLES) * groups; place++) {
        int64_t sample = place / groups, group = place % groups;
        double average = 0, square = 0, scale = 0;
        for (int pass = 0; pass < 3; pass++) {
            sim_walk inside = sim_walk_over(&part);
            while (sim_walk_next(&inside)) {
                sim_walk at = inside;
                at.shape = self;
                at.index[0] += sample;
                at.index[1] += group * wide;
                double value = sim_as_double(sim_load_element(sim_walk_at(&at, &from), self->dtype));
                if (pass == 0) {
                    average += value;
                } else if (pass == 1) {
                    square += (value - average) * (value - average);
                } else {
                    int64_t channel = at.index[1];
                    value = (value - average) * scale * factor(gamma, &weight, channel, 1) + factor(beta, &bias, channel, 0);
                    sim_store_element(sim_walk_at(&at, &to), out->dtype, sim_real(value));
                }
            }
            if (pass == 0)
                average /= (double)count;
            if (pass == 1)
                scale = 1 / sqrt(square / (double)count + operands->values[EPSILON].real);
        }
        keep(mean, &means, sample, group, average);
        keep(rstd, &rstds, sample, group, scale);
    }
    return 0;
}

#define TENSOR(name, way, optional) {name, SIM_TENSOR, way, optional}
#define INTEGER(name) {name, SIM_INT64, SIM_IN, false}

SIM_TABLE(GROUP_NORM, "aclnnGroupNorm", check_group_norm, group_norm, TENSOR("self", SIM_IN, false), TENSOR("gamma", SIM_IN, true),
          TENSOR("beta", SIM_IN, true), INTEGER("N"), INTEGER("C"), INTEGER("HxW"), INTEGER("group"), {"eps", SIM_REAL, SIM_IN, false},
          TENSOR("out", SIM_OUT, false), TENSOR("meanOut", SIM_OUT, false), TENSOR("rstdOut", SIM_OUT, false))
