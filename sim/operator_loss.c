/*
 * How far predictions are from what was wanted: aclnnMseLoss, aclnnL1Loss,
 * aclnnSmoothL1Loss, aclnnNLLLoss. Their entry points are generated.
 */
#include <inttypes.h>
#include <math.h>

#include "operator_elements.h"

/* What becomes of the losses of single elements. */
enum { EACH, MEAN, SUM };

static aclnnStatus check_reduction(const sim_operands *operands, int64_t reduction, const sim_tensor *out, const sim_tensor *shape)
{
    const char *function = operands->operator->name;
    if (reduction < EACH || reduction > SUM)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: reduction is %" PRId64 "; expected 0, 1 or 2.", function, reduction);
    sim_tensor one = *shape;
    one.rank = 0;
    return sim_check_shape(function, "out", out, reduction == EACH ? shape : &one);
}

/* ---- of numbers ---- */

enum { PREDICTED, TARGET, REDUCTION, BETA };

static aclnnStatus check_distance(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[PREDICTED].tensors, *target = operands->values[TARGET].tensors;
    sim_tensor shape;
    aclnnStatus status = sim_check_number(function, "self", self);
    if (!status)
        status = sim_check_number(function, "target", target);
    if (!status)
        status = sim_check_number(function, "out", sim_last_tensor(operands));
    if (!status && !sim_broadcast_shape(self, target, &shape))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has shape %s and target %s, which cannot be broadcast to each other.", function,
                          sim_describe_shape(self).text, sim_describe_shape(target).text);
    return status ? status : check_reduction(operands, operands->values[REDUCTION].integer, sim_last_tensor(operands), &shape);
}

static int distance(sim_task *task, const sim_operands *operands, double (*of)(double off, double beta))
{
    const sim_tensor *self = operands->values[PREDICTED].tensors, *target = operands->values[TARGET].tensors, *out = sim_last_tensor(operands);
    int64_t reduction = operands->values[REDUCTION].integer;
    double beta = operands->operator->count > BETA + 1 ? operands->values[BETA].real : 0, sum = 0;
    sim_tensor shape;
    sim_view a, b, to;
    if (!sim_broadcast_shape(self, target, &shape) || !sim_view_open(task, self, &shape, false, &a) || !sim_view_open(task, target, &shape, false, &b) ||
        !sim_view_open(task, out, reduction == EACH ? &shape : out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(&shape);
    while (sim_walk_next(&walk)) {
        double loss = of(sim_as_double(sim_load_element(sim_walk_at(&walk, &a), self->dtype)) -
                             sim_as_double(sim_load_element(sim_walk_at(&walk, &b), target->dtype)), beta);
        sum += loss;
        if (reduction == EACH)
            sim_store_element(sim_walk_at(&walk, &to), out->dtype, sim_real(loss));
    }
    if (reduction != EACH)
        sim_store_element(to.origin + out->offset * (int64_t)to.size, out->dtype,
                          sim_real(reduction == MEAN ? sum / (double)aclsim_elements(&shape) : sum));
    return 0;
}

static double square(double off, double beta)
{
    (void)beta;
    return off * off;
}

static double length(double off, double beta)
{
    (void)beta;
    return fabs(off);
}

/* A square near 0 and a line further out. */
static double smooth_length(double off, double beta)
{
    return fabs(off) < beta ? 0.5 * off * off / beta : fabs(off) - 0.5 * beta;
}

#define DISTANCE(label, text, function, ...)                                    \
    static int label##_kernel(sim_task *task, const sim_operands *operands)     \
    {                                                                           \
        return distance(task, operands, function);                              \
    }                                                                           \
    SIM_TABLE(label, text, check_distance, label##_kernel, SELF, {"target", SIM_TENSOR, SIM_IN, false}, \
              {"reduction", SIM_INT64, SIM_IN, false}, __VA_ARGS__)

DISTANCE(MSE_LOSS, "aclnnMseLoss", square, OUT)
DISTANCE(MSE_LOSS_OUT, "aclnnMseLossOut", square, OUT)
DISTANCE(L1_LOSS, "aclnnL1Loss", length, OUT)
DISTANCE(SMOOTH_L1_LOSS, "aclnnSmoothL1Loss", smooth_length, {"beta", SIM_REAL, SIM_IN, false}, {"result", SIM_TENSOR, SIM_OUT, false})

/* ---- of classes ---- */

enum { CLASSES, WEIGHT = 2, CLASS_REDUCTION, IGNORED, CLASS_OUT, TOTAL };

static aclnnStatus check_classes(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[CLASSES].tensors, *target = operands->values[TARGET].tensors, *weight = operands->values[WEIGHT].tensors;
    aclnnStatus status = sim_check_number(function, "self", self);
    if (!status && (self->rank < 1 || self->rank > 2 || target->rank + 1 != self->rank || (self->rank == 2 && target->shape[0] != self->shape[0])))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has shape %s and target %s; expected [N, C] and [N], or [C] and [].", function,
                          sim_describe_shape(self).text, sim_describe_shape(target).text);
    if (!status && target->dtype != ACL_INT64 && target->dtype != ACL_INT32 && target->dtype != ACL_UINT8)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: target has dtype %s; expected INT64, INT32 or UINT8.", function,
                          aclsim_dtype_name(target->dtype));
    if (!status && (weight->rank != 1 || weight->shape[0] != self->shape[self->rank - 1]))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: weight has shape %s; expected one weight for each class.", function,
                          sim_describe_shape(weight).text);
    return status ? status : check_reduction(operands, operands->values[CLASS_REDUCTION].integer, operands->values[CLASS_OUT].tensors, target);
}

/* The class that is wanted has to exist, or be the one that is left out. */
static int classes(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[CLASSES].tensors, *target = operands->values[TARGET].tensors, *weight = operands->values[WEIGHT].tensors;
    const sim_tensor *out = operands->values[CLASS_OUT].tensors, *total = operands->values[TOTAL].tensors;
    int64_t reduction = operands->values[CLASS_REDUCTION].integer, ignored = operands->values[IGNORED].integer, count = self->shape[self->rank - 1];
    double sum = 0, weights = 0;
    sim_view from, wanted, heavy, to, all;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, target, target, false, &wanted) ||
        !sim_view_open(task, weight, weight, false, &heavy) || !sim_view_open(task, out, out, true, &to) || !sim_view_open(task, total, total, true, &all))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(target);
    while (sim_walk_next(&walk)) {
        int64_t class = sim_as_integer(sim_load_element(sim_walk_at(&walk, &wanted), target->dtype));
        double loss = 0, factor = 0;
        if (class != ignored) {
            if (class < 0 || class >= count)
                return 507015;
            int64_t element = self->offset + class * self->strides[self->rank - 1] + (self->rank == 2 ? walk.index[0] * self->strides[0] : 0);
            factor = sim_as_double(sim_load_element(heavy.origin + (weight->offset + class * weight->strides[0]) * (int64_t)heavy.size, weight->dtype));
            loss = -factor * sim_as_double(sim_load_element(from.origin + element * (int64_t)from.size, self->dtype));
        }
        sum += loss;
        weights += factor;
        if (reduction == EACH)
            sim_store_element(sim_walk_at(&walk, &to), out->dtype, sim_real(loss));
    }
    if (reduction != EACH)
        sim_store_element(to.origin + out->offset * (int64_t)to.size, out->dtype, sim_real(reduction == MEAN ? sum / weights : sum));
    sim_store_element(all.origin + total->offset * (int64_t)all.size, total->dtype, sim_real(weights));
    return 0;
}

static const sim_parameter NLL_PARAMETERS[] = {SELF,
                                               {"target", SIM_TENSOR, SIM_IN, false},
                                               {"weight", SIM_TENSOR, SIM_IN, false},
                                               {"reduction", SIM_INT64, SIM_IN, false},
                                               {"ignoreIndex", SIM_INT64, SIM_IN, false},
                                               OUT,
                                               {"totalWeightOut", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator NLL = {.name = "aclnnNLLLoss", .parameters = NLL_PARAMETERS, .count = 7, .check = check_classes, .kernel = classes};
SIM_OWN(NLL)
