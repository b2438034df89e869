/*
 * Operators on lines of elements: aclnnSoftmax, aclnnLayerNorm, aclnnRmsNorm,
 * aclnnAddRmsNorm, aclnnGroupNorm.
 *
 * Source of the last: hicann/ops-nn, norm/group_norm, docs/aclnnGroupNorm.md.
 * Computed as doubles and rounded once to the type of the result.
 */
#include <inttypes.h>
#include <math.h>

#include "kernel_elements.h"
#include "operator_checks.h"

static const sim_tensor *tensor(const sim_operands *operands, int place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

static bool is_real(const sim_tensor *tensor)
{
    return sim_elements_supported(tensor->dtype) && !sim_is_whole(tensor->dtype) && !sim_is_complex(tensor->dtype);
}

static aclnnStatus check_like(const sim_operands *operands, int place, const sim_tensor *shape)
{
    const char *function = operands->operator->name, *name = operands->operator->parameters[place].name;
    const sim_tensor *found = tensor(operands, place);
    if (!found)
        return ACLNN_SUCCESS;
    if (!is_real(found) || found->rank > SIM_OPERATOR_MAX_RANK)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s and shape %s, which is not supported.", function, name,
                        aclsim_dtype_name(found->dtype), sim_describe_shape(found).text);
    if (!sim_same_shape(found, shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s; expected %s.", function, name, sim_describe_shape(found).text,
                        sim_describe_shape(shape).text);
    return ACLNN_SUCCESS;
}

/* ---- shares ---- */

enum { SELF, DIM, SOFTMAX_OUT };

static int64_t dimension(const sim_operands *operands)
{
    return sim_dimension(operands->values[DIM].integer, tensor(operands, SELF));
}

static aclnnStatus check_softmax(const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, SELF);
    if (dimension(operands) < 0 || !is_real(self))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "aclnnSoftmax: self has dtype %s and shape %s, and dim is not one of its dimensions.",
                        aclsim_dtype_name(self->dtype), sim_describe_shape(self).text);
    return check_like(operands, SOFTMAX_OUT, self);
}

static int softmax(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, SELF), *out = tensor(operands, SOFTMAX_OUT);
    int64_t dim = dimension(operands), size = self->rank ? self->shape[dim] : 1;
    sim_view from, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_tensor firsts = *self;
    if (self->rank && size)
        firsts.shape[dim] = 1;
    int64_t step = self->rank ? self->strides[dim] * (int64_t)from.size : 0, step_out = self->rank ? out->strides[dim] * (int64_t)to.size : 0;
    sim_walk walk = sim_walk_over(&firsts);
    while (sim_walk_next(&walk)) {
        const unsigned char *at = sim_walk_at(&walk, &from);
        unsigned char *target = sim_walk_at(&walk, &to);
        double most = -INFINITY, sum = 0;
        for (int64_t i = 0; i < size; i++)
            most = fmax(most, sim_as_double(sim_load_element(at + i * step, self->dtype)));
        for (int64_t i = 0; i < size; i++)
            sum += exp(sim_as_double(sim_load_element(at + i * step, self->dtype)) - most);
        for (int64_t i = 0; i < size; i++) {
            double share = exp(sim_as_double(sim_load_element(at + i * step, self->dtype)) - most) / sum;
            sim_store_element(target + i * step_out, out->dtype, sim_real(share));
        }
    }
    return 0;
}

/* ---- norms ---- */

/* The tensors of a norm; those that a call does not have are null. */
typedef struct norm {
    const sim_tensor *x, *added, *weight, *bias, *y, *sum, *mean, *rstd;
    uint64_t inner; /* how many dimensions are a row */
    bool centered;
    double epsilon;
} norm;

static bool open(sim_task *task, const sim_tensor *tensor, const sim_tensor *shape, bool write, sim_view *view)
{
    return !tensor || sim_view_open(task, tensor, shape, write, view);
}

static double load(const sim_walk *walk, const sim_view *view, const sim_tensor *tensor)
{
    return sim_as_double(sim_load_element(sim_walk_at(walk, view), tensor->dtype));
}

static int normalize(sim_task *task, const norm *norm)
{
    const sim_tensor *x = norm->x;
    sim_view from, added, weight, bias, y, sum, mean, rstd;
    if (!open(task, x, x, false, &from) || !open(task, norm->added, x, false, &added) || !open(task, norm->weight, x, false, &weight) ||
        !open(task, norm->bias, x, false, &bias) || !open(task, norm->y, x, true, &y) || !open(task, norm->sum, x, true, &sum) ||
        !open(task, norm->mean, x, true, &mean) || !open(task, norm->rstd, x, true, &rstd))
        return SIM_KERNEL_FAULT;
    sim_tensor kept = *x, row = *x;
    int64_t count = 1;
    for (uint64_t d = 0; d < x->rank; d++) {
        bool inside = d >= x->rank - norm->inner;
        count *= inside ? x->shape[d] : 1;
        (inside ? &kept : &row)->shape[d] = 1;
    }
    sim_walk rows = sim_walk_over(&kept);
    while (sim_walk_next(&rows)) {
        /* Sums are divided at their end, so that those of whole numbers are exact. The mean of nothing is not a number. */
        double average = 0, square = 0, scale = 0;
        for (int pass = 0; pass < 3; pass++) {
            sim_walk inside = sim_walk_over(&row);
            while (sim_walk_next(&inside)) {
                sim_walk at = inside;
                at.shape = x;
                for (uint64_t d = 0; d < x->rank; d++)
                    at.index[d] += rows.index[d];
                double value = load(&at, &from, x) + (norm->added ? load(&at, &added, norm->added) : 0);
                if (pass == 0) {
                    average += norm->centered ? value : 0;
                    continue;
                }
                if (pass == 1) {
                    square += (value - average) * (value - average);
                    continue;
                }
                if (norm->sum)
                    sim_store_element(sim_walk_at(&at, &sum), norm->sum->dtype, sim_real(value));
                value = (value - average) * scale;
                value *= norm->weight ? load(&at, &weight, norm->weight) : 1;
                value += norm->bias ? load(&at, &bias, norm->bias) : 0;
                sim_store_element(sim_walk_at(&at, &y), norm->y->dtype, sim_real(value));
            }
            if (pass == 0 && norm->centered)
                average /= (double)count;
            if (pass == 1)
                scale = 1 / sqrt(square / (double)count + norm->epsilon);
        }
        rows.shape = x;
        if (norm->mean)
            sim_store_element(sim_walk_at(&rows, &mean), norm->mean->dtype, sim_real(average));
        if (norm->rstd)
            sim_store_element(sim_walk_at(&rows, &rstd), norm->rstd->dtype, sim_real(scale));
        rows.shape = &kept;
    }
    return 0;
}

/* The last dimensions of x, or x with 1 in their place. */
static sim_tensor last_dimensions(const sim_tensor *x, uint64_t count)
{
    sim_tensor shape = *x;
    shape.rank = count;
    for (uint64_t d = 0; d < count; d++)
        shape.shape[d] = x->shape[x->rank - count + d];
    return shape;
}

static sim_tensor kept_dimensions(const sim_tensor *x, uint64_t count)
{
    sim_tensor shape = *x;
    for (uint64_t d = x->rank - count; d < x->rank; d++)
        shape.shape[d] = 1;
    return shape;
}

/* With dimensions of length 1 at its end, so that it has so many. */
static sim_tensor with_rank(const sim_tensor *tensor, uint64_t rank)
{
    sim_tensor whole = *tensor;
    for (; whole.rank < rank; whole.rank++) {
        whole.shape[whole.rank] = 1;
        whole.strides[whole.rank] = 0;
    }
    return whole;
}

static aclnnStatus check_norm(const sim_operands *operands, uint64_t inner, const int *like, const int *last, const int *kept)
{
    const sim_tensor *x = tensor(operands, 0);
    if (!is_real(x) || x->rank < inner || inner == 0)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the first tensor has dtype %s and shape %s, which is not supported.",
                        operands->operator->name, aclsim_dtype_name(x->dtype), sim_describe_shape(x).text);
    sim_tensor row = last_dimensions(x, inner), shape = kept_dimensions(x, inner);
    aclnnStatus status = ACLNN_SUCCESS;
    for (; !status && *like >= 0; like++)
        status = check_like(operands, *like, x);
    for (; !status && *last >= 0; last++)
        status = check_like(operands, *last, &row);
    for (; !status && *kept >= 0; kept++)
        status = check_like(operands, *kept, &shape);
    return status;
}

enum { INPUT, NORMALIZED_SHAPE, WEIGHT, BIAS, EPS, LAYER_OUT, MEAN, LAYER_RSTD };

static aclnnStatus check_layer_norm(const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, INPUT);
    const sim_value *dims = &operands->values[NORMALIZED_SHAPE];
    for (size_t d = 0; d < dims->count; d++)
        if (dims->count > x->rank || dims->integers[d] != x->shape[x->rank - dims->count + d])
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "aclnnLayerNorm: normalizedShape is not the end of input's shape, %s.",
                            sim_describe_shape(x).text);
    return check_norm(operands, dims->count, (int[]){LAYER_OUT, -1}, (int[]){WEIGHT, BIAS, -1}, (int[]){MEAN, LAYER_RSTD, -1});
}

static int layer_norm(sim_task *task, const sim_operands *operands)
{
    norm norm = {.x = tensor(operands, INPUT),
                 .weight = tensor(operands, WEIGHT),
                 .bias = tensor(operands, BIAS),
                 .y = tensor(operands, LAYER_OUT),
                 .mean = tensor(operands, MEAN),
                 .rstd = tensor(operands, LAYER_RSTD),
                 .inner = operands->values[NORMALIZED_SHAPE].count,
                 .centered = true,
                 .epsilon = operands->values[EPS].real};
    return normalize(task, &norm);
}

enum { X, GAMMA, EPSILON, Y, RSTD };

/* Callers leave the dimensions of length 1 at its end out, as ggml's backend does. */
static sim_tensor whole_rstd(const sim_operands *operands)
{
    const sim_tensor *rstd = tensor(operands, RSTD), *x = tensor(operands, X);
    bool short_by_rows = rstd->rank + tensor(operands, GAMMA)->rank == x->rank;
    return short_by_rows ? with_rank(rstd, x->rank) : *rstd;
}

static aclnnStatus check_rms_norm(const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, X);
    uint64_t inner = tensor(operands, GAMMA)->rank;
    aclnnStatus status = check_norm(operands, inner, (int[]){Y, -1}, (int[]){GAMMA, -1}, (int[]){-1});
    if (status)
        return status;
    sim_tensor shape = kept_dimensions(x, inner), rstd = whole_rstd(operands);
    return is_real(&rstd) && sim_same_shape(&rstd, &shape) ? ACLNN_SUCCESS : check_like(operands, RSTD, &shape);
}

static int rms_norm(sim_task *task, const sim_operands *operands)
{
    sim_tensor rstd = whole_rstd(operands);
    norm norm = {.x = tensor(operands, X),
                 .weight = tensor(operands, GAMMA),
                 .y = tensor(operands, Y),
                 .rstd = &rstd,
                 .inner = tensor(operands, GAMMA)->rank,
                 .epsilon = operands->values[EPSILON].real};
    return normalize(task, &norm);
}

enum { X1, X2, ADD_GAMMA, ADD_EPSILON, ADD_Y, ADD_RSTD, SUM };

static aclnnStatus check_add_rms_norm(const sim_operands *operands)
{
    return check_norm(operands, tensor(operands, ADD_GAMMA)->rank, (int[]){X2, ADD_Y, SUM, -1}, (int[]){ADD_GAMMA, -1}, (int[]){ADD_RSTD, -1});
}

static int add_rms_norm(sim_task *task, const sim_operands *operands)
{
    norm norm = {.x = tensor(operands, X1),
                 .added = tensor(operands, X2),
                 .weight = tensor(operands, ADD_GAMMA),
                 .y = tensor(operands, ADD_Y),
                 .rstd = tensor(operands, ADD_RSTD),
                 .sum = tensor(operands, SUM),
                 .inner = tensor(operands, ADD_GAMMA)->rank,
                 .epsilon = operands->values[ADD_EPSILON].real};
    return normalize(task, &norm);
}

enum { GROUP_SELF, GROUP_GAMMA, GROUP_BETA, SAMPLES, CHANNELS, PLANE, GROUP, GROUP_EPSILON, GROUP_OUT, GROUP_MEAN, GROUP_RSTD };

static int64_t integer(const sim_operands *operands, int place)
{
    return operands->values[place].integer;
}

static aclnnStatus check_group_norm(const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, GROUP_SELF);
    int64_t samples = integer(operands, SAMPLES), channels = integer(operands, CHANNELS), group = integer(operands, GROUP), plane = 1;
    for (uint64_t d = 2; d < self->rank; d++)
        plane *= self->shape[d];
    if (self->rank < 2 || self->rank > SIM_OPERATOR_MAX_RANK || self->shape[0] != samples || self->shape[1] != channels ||
        plane != integer(operands, PLANE) || group <= 0 || channels % group != 0 || operands->values[GROUP_EPSILON].real <= 0)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001",
                        "aclnnGroupNorm: self has shape %s; N is %" PRId64 ", C %" PRId64 ", HxW %" PRId64 " and group %" PRId64
                        ", by which C has to be divisible, and eps %g, which has to be more than 0.",
                        sim_describe_shape(self).text, samples, channels, integer(operands, PLANE), group, operands->values[GROUP_EPSILON].real);
    sim_tensor factors = {.rank = 1, .shape = {channels}}, kept = {.rank = 2, .shape = {samples, group}};
    aclnnStatus status = check_like(operands, GROUP_SELF, self);
    if (!status)
        status = check_like(operands, GROUP_OUT, self);
    for (int place = GROUP_GAMMA; !status && place <= GROUP_BETA; place++)
        status = check_like(operands, place, &factors);
    for (int place = GROUP_MEAN; !status && place <= GROUP_RSTD; place++)
        status = check_like(operands, place, &kept);
    return status;
}

/* With a dimension of groups before that of the channels of one. */
static sim_tensor in_groups(const sim_tensor *tensor, uint64_t dim, int64_t groups)
{
    sim_tensor parts = *tensor;
    for (uint64_t d = parts.rank++; d > dim; d--) {
        parts.shape[d] = tensor->shape[d - 1];
        parts.strides[d] = tensor->strides[d - 1];
    }
    parts.shape[dim] = groups;
    parts.shape[dim + 1] /= groups;
    parts.strides[dim] *= parts.shape[dim + 1];
    return parts;
}

/* A norm of rows that are the channels of a group, by factors that go with channels. */
static int group_norm(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *gamma = tensor(operands, GROUP_GAMMA), *beta = tensor(operands, GROUP_BETA);
    int64_t groups = integer(operands, GROUP);
    sim_tensor x = in_groups(tensor(operands, GROUP_SELF), 1, groups), y = in_groups(tensor(operands, GROUP_OUT), 1, groups);
    sim_tensor mean = with_rank(tensor(operands, GROUP_MEAN), x.rank), rstd = with_rank(tensor(operands, GROUP_RSTD), x.rank);
    norm norm = {.x = &x, .y = &y, .mean = &mean, .rstd = &rstd, .inner = x.rank - 2, .centered = true, .epsilon = operands->values[GROUP_EPSILON].real};
    sim_tensor weight, bias;
    if (gamma) {
        weight = in_groups(gamma, 0, groups);
        weight = with_rank(&weight, x.rank - 1);
        norm.weight = &weight;
    }
    if (beta) {
        bias = in_groups(beta, 0, groups);
        bias = with_rank(&bias, x.rank - 1);
        norm.bias = &bias;
    }
    return normalize(task, &norm);
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define OPTIONAL(name) {name, SIM_TENSOR, SIM_IN, true}
#define OUT(name) {name, SIM_TENSOR, SIM_OUT, false}
#define OPTIONAL_OUT(name) {name, SIM_TENSOR, SIM_OUT, true}
#define REAL(name) {name, SIM_REAL, SIM_IN, false}
#define INTEGER(name) {name, SIM_INT64, SIM_IN, false}

SIM_TABLE(SOFTMAX, "aclnnSoftmax", check_softmax, softmax, IN("self"), INTEGER("dim"), OUT("out"))

SIM_TABLE(LAYER_NORM, "aclnnLayerNorm", check_layer_norm, layer_norm, IN("input"), {"normalizedShape", SIM_INT_ARRAY, SIM_IN, false},
          OPTIONAL("weightOptional"), OPTIONAL("biasOptional"), REAL("eps"), OUT("out"), OPTIONAL_OUT("meanOutOptional"), OPTIONAL_OUT("rstdOutOptional"))

SIM_TABLE(RMS_NORM, "aclnnRmsNorm", check_rms_norm, rms_norm, IN("x"), IN("gamma"), REAL("epsilon"), OUT("yOut"), OUT("rstdOut"))

SIM_TABLE(ADD_RMS_NORM, "aclnnAddRmsNorm", check_add_rms_norm, add_rms_norm, IN("x1"), IN("x2"), IN("gamma"), REAL("epsilon"), OUT("yOut"),
          OPTIONAL_OUT("rstdOut"), OPTIONAL_OUT("xOut"))

SIM_TABLE(GROUP_NORM, "aclnnGroupNorm", check_group_norm, group_norm, IN("self"), OPTIONAL("gamma"), OPTIONAL("beta"), INTEGER("N"), INTEGER("C"),
          INTEGER("HxW"), INTEGER("group"), REAL("eps"), OUT("out"), OUT("meanOut"), OUT("rstdOut"))
