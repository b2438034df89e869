/*
 * What is told of many numbers at once: means, deviations, norms and the logarithm
 * of a sum of exponentials. Their entry points are generated.
 *
 * Computed as doubles, in two passes where a mean is needed, and rounded once.
 */
#include <math.h>

#include "operator_reductions.h"

enum { SELF, DIM };

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; self has shape %s and dtype %s.", operands->operator->name, what,
                    sim_describe_shape(operands->values[SELF].tensors).text, aclsim_dtype_name(operands->values[SELF].tensors->dtype));
}

/* `floats`: whether whole numbers are refused. Every tensor behind self is a result. */
static aclnnStatus check(const sim_operands *operands, const sim_value *dimensions, size_t keep, bool floats)
{
    const sim_tensor *self = operands->values[SELF].tensors;
    if (sim_is_complex(self->dtype) || (floats && sim_is_whole(self->dtype)))
        return wrong(operands, "self has a dtype that is not supported");
    aclnnStatus status = ACLNN_SUCCESS;
    for (size_t i = 1; !status && i < operands->operator->count; i++)
        if (operands->operator->parameters[i].type == SIM_TENSOR)
            status = sim_check_reduction(operands, dimensions, operands->values[keep].integer != 0, operands->values[i].tensors);
    return status;
}

/* What is computed of a part; begins it as often as it needs to. */
typedef struct sim_told {
    double first, second; /* for the first and the second result */
} sim_told;

typedef struct question {
    const sim_operands *operands;
    const sim_reduction *reduction;
    const sim_view *from;
    const sim_walk *at;
    double number;  /* of the call's */
    aclDataType as; /* what elements become first, or ACL_DT_UNDEFINED */
} question;

static void begin(const question *question, sim_part *part)
{
    sim_part_begin(part, question->operands->values[SELF].tensors, question->from, question->reduction, question->at);
}

static int tell_as(sim_task *task, const sim_operands *operands, const sim_value *dimensions, size_t keep, double number, sim_told (*compute)(const question *),
                   aclDataType as)
{
    const sim_tensor *self = operands->values[SELF].tensors, *results[2] = {NULL, NULL};
    size_t count = 0;
    for (size_t i = 1; i < operands->operator->count; i++)
        if (operands->operator->parameters[i].type == SIM_TENSOR)
            results[count++] = operands->values[i].tensors;
    sim_reduction reduction;
    sim_view from, to[2];
    if (sim_read_reduction(operands->operator->name, self, dimensions, operands->values[keep].integer != 0, &reduction) != ACLNN_SUCCESS ||
        !sim_view_open(task, self, self, false, &from))
        return SIM_KERNEL_FAULT;
    for (size_t i = 0; i < count; i++)
        if (!sim_view_open(task, results[i], results[0], true, &to[i]))
            return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(results[0]);
    while (sim_walk_next(&walk)) {
        question question = {operands, &reduction, &from, &walk, number, as};
        sim_told told = compute(&question);
        sim_store_element(sim_walk_at(&walk, &to[0]), results[0]->dtype, sim_real(told.first));
        if (count == 2)
            sim_store_element(sim_walk_at(&walk, &to[1]), results[1]->dtype, sim_real(told.second));
    }
    return 0;
}

static int tell(sim_task *task, const sim_operands *operands, const sim_value *dimensions, size_t keep, double number, sim_told (*compute)(const question *))
{
    return tell_as(task, operands, dimensions, keep, number, compute, ACL_DT_UNDEFINED);
}

/* ---- means and deviations ---- */

static double mean_of(const question *question, double *count)
{
    sim_part part;
    begin(question, &part);
    sim_number next;
    double sum = 0;
    for (*count = 0; sim_part_next(&part, &next); ++*count)
        sum += sim_as_double(question->as == ACL_DT_UNDEFINED ? next : sim_rounded(next, question->as));
    return sum / *count;
}

static sim_told mean_told(const question *question)
{
    double count;
    return (sim_told){.first = mean_of(question, &count)};
}

/* The mean square of what each is off by. `number` is taken from the count. */
static sim_told variance_told(const question *question)
{
    double count, mean = mean_of(question, &count), sum = 0;
    sim_part part;
    begin(question, &part);
    sim_number next;
    while (sim_part_next(&part, &next)) {
        double off = sim_as_double(next) - mean;
        sum += off * off;
    }
    return (sim_told){sum / fmax(count - question->number, 0), mean};
}

static sim_told deviation_told(const question *question)
{
    sim_told told = variance_told(question);
    return (sim_told){sqrt(told.first), told.second};
}

enum { MEAN_KEEP = 2, MEAN_DTYPE, CORRECTION = 2, KEEP };

static aclnnStatus check_mean(const sim_operands *operands)
{
    const sim_tensor *self = operands->values[SELF].tensors;
    const sim_value *dims = &operands->values[DIM];
    sim_reduction reduction;
    size_t gone = 0;
    if (!sim_elements_supported(self->dtype))
        return wrong(operands, "self has a dtype that is not supported");
    aclnnStatus status = sim_read_reduction(operands->operator->name, self, dims, false, &reduction);
    for (uint64_t d = 0; d < self->rank; d++)
        gone += reduction.gone[d];
    if (!status && self->rank && dims->count && gone != dims->count)
        return wrong(operands, "a dim is named twice");
    return status ? status : check(operands, dims, MEAN_KEEP, false);
}

static int mean(sim_task *task, const sim_operands *operands)
{
    /* Elements become the type that the mean was asked for in first. */
    return tell_as(task, operands, &operands->values[DIM], MEAN_KEEP, 0, mean_told, (aclDataType)operands->values[MEAN_DTYPE].integer);
}

static aclnnStatus check_deviation(const sim_operands *operands)
{
    return check(operands, &operands->values[DIM], KEEP, true);
}

static int variance(sim_task *task, const sim_operands *operands)
{
    return tell(task, operands, &operands->values[DIM], KEEP, (double)operands->values[CORRECTION].integer, variance_told);
}

static int deviation(sim_task *task, const sim_operands *operands)
{
    return tell(task, operands, &operands->values[DIM], KEEP, (double)operands->values[CORRECTION].integer, deviation_told);
}

/* ---- norms ---- */

/* `number` is the order. */
static sim_told norm_told(const question *question)
{
    double order = question->number, sum = 0;
    sim_part part;
    begin(question, &part);
    sim_number next;
    for (bool first = true; sim_part_next(&part, &next); first = false) {
        double x = fabs(sim_as_double(next));
        if (isinf(order))
            sum = isnan(x) || first || (order > 0 ? x > sum : x < sum) ? x : sum;
        else if (order == 0)
            sum += x != 0;
        else
            sum += order == 2 ? x * x : pow(x, order);
    }
    if (order == 2)
        sum = sqrt(sum);
    else if (order && !isinf(order))
        sum = pow(sum, 1 / order);
    return (sim_told){.first = sum};
}

enum { ORDER = 1, DIMS = 2 };

static aclnnStatus check_norm(const sim_operands *operands)
{
    return check(operands, &operands->values[DIMS], KEEP, true);
}

static int norm(sim_task *task, const sim_operands *operands)
{
    return tell(task, operands, &operands->values[DIMS], KEEP, sim_as_double(sim_scalar_number(operands->values[ORDER].scalars)), norm_told);
}

/* ---- the logarithm of a sum of exponentials ---- */

static sim_told log_sum_told(const question *question)
{
    sim_part part;
    begin(question, &part);
    sim_number next;
    double most = -INFINITY, sum = 0;
    while (sim_part_next(&part, &next))
        most = fmax(most, sim_as_double(next));
    double shift = isinf(most) ? 0 : most;
    begin(question, &part);
    while (sim_part_next(&part, &next))
        sum += exp(sim_as_double(next) - shift);
    return (sim_told){.first = shift + log(sum)};
}

static aclnnStatus check_log_sum(const sim_operands *operands)
{
    return check(operands, &operands->values[DIM], MEAN_KEEP, false);
}

static int log_sum(sim_task *task, const sim_operands *operands)
{
    return tell(task, operands, &operands->values[DIM], MEAN_KEEP, 0, log_sum_told);
}

/* ---- tables ---- */

#define IN {"self", SIM_TENSOR, SIM_IN, false}
#define RESULT(name) {name, SIM_TENSOR, SIM_OUT, false}
#define ALONG {"dim", SIM_INT_ARRAY, SIM_IN, true}
#define FLAG(name) {name, SIM_INT, SIM_IN, false}

SIM_TABLE(MEAN, "aclnnMean", check_mean, mean, IN, {"dim", SIM_INT_ARRAY, SIM_IN, false}, FLAG("keepDim"), FLAG("dtype"), RESULT("out"))
SIM_TABLE(STD, "aclnnStd", check_deviation, deviation, IN, ALONG, {"correction", SIM_INT64, SIM_IN, false}, FLAG("keepdim"), RESULT("out"))
/* One is taken from the count where the result is to be unbiased. */
SIM_TABLE(VAR, "aclnnVar", check_deviation, variance, IN, ALONG, FLAG("unbiased"), FLAG("keepdim"), RESULT("out"))
SIM_TABLE(VAR_CORRECTION, "aclnnVarCorrection", check_deviation, variance, IN, ALONG, {"correction", SIM_INT64, SIM_IN, false}, FLAG("keepdim"),
          RESULT("out"))
SIM_TABLE(VAR_MEAN, "aclnnVarMean", check_deviation, variance, IN, ALONG, {"correction", SIM_INT64, SIM_IN, false}, FLAG("keepdim"), RESULT("varOut"),
          RESULT("meanOut"))
SIM_TABLE(STD_MEAN, "aclnnStdMeanCorrection", check_deviation, deviation, IN, ALONG, {"correction", SIM_INT64, SIM_IN, false}, FLAG("keepdim"),
          RESULT("stdOut"), RESULT("meanOut"))
SIM_TABLE(NORM, "aclnnNorm", check_norm, norm, IN, {"pScalar", SIM_SCALAR, SIM_IN, false}, {"dim", SIM_INT_ARRAY, SIM_IN, false}, FLAG("keepdim"),
          RESULT("out"))
SIM_TABLE(VECTOR_NORM, "aclnnLinalgVectorNorm", check_norm, norm, IN, {"ord", SIM_SCALAR, SIM_IN, false}, {"dims", SIM_INT_ARRAY, SIM_IN, false},
          FLAG("keepDims"), FLAG("dtype"), RESULT("out"))
SIM_TABLE(LOG_SUM_EXP, "aclnnLogSumExp", check_log_sum, log_sum, IN, {"dim", SIM_INT_ARRAY, SIM_IN, false}, FLAG("keepDim"), RESULT("out"))
