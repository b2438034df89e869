/* Reductions to one of many, or to a sum or product: aclnnAll, aclnnAny, aclnnMax, aclnnMin, aclnnReduceSum, aclnnProd; and aclnnMaskedSelect, whose result is as long as its data say. */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "operator_reductions.h"

/* Folds all elements of self, once they have become another type where one is
 * given, into those of out, which begin with `start`; or with their own first
 * element where there is none. */
static int reduce_as(sim_task *task, const sim_operands *operands, const sim_value *dimensions, bool keep, const sim_tensor *out, const sim_number *start,
                     sim_number (*fold)(sim_number sum, sim_number next), aclDataType as)
{
    const sim_tensor *self = operands->values[0].tensors;
    sim_reduction reduction;
    sim_view from, to;
    if (sim_read_reduction(operands->operator->name, self, dimensions, keep, &reduction) != ACLNN_SUCCESS ||
        !sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk results = sim_walk_over(out);
    while (sim_walk_next(&results)) {
        sim_part part;
        sim_part_begin(&part, self, &from, &reduction, &results);
        bool begun = start != NULL;
        sim_number sum = start ? *start : sim_whole(0), next;
        while (sim_part_next(&part, &next)) {
            if (as != ACL_DT_UNDEFINED)
                next = sim_rounded(next, as);
            sum = begun ? fold(sum, next) : next;
            begun = true;
        }
        sim_store_element(sim_walk_at(&results, &to), out->dtype, sum);
    }
    return 0;
}

static int reduce(sim_task *task, const sim_operands *operands, const sim_value *dimensions, bool keep, const sim_tensor *out, const sim_number *start,
                  sim_number (*fold)(sim_number sum, sim_number next))
{
    return reduce_as(task, operands, dimensions, keep, out, start, fold, ACL_DT_UNDEFINED);
}

/* ---- folds ---- */

static sim_number both(sim_number sum, sim_number next)
{
    return sim_whole(sim_as_truth(sum) && sim_as_truth(next));
}

static sim_number either(sim_number sum, sim_number next)
{
    return sim_whole(sim_as_truth(sum) || sim_as_truth(next));
}

/* NaN wins over any number. */
static sim_number largest(sim_number sum, sim_number next)
{
    if (sum.whole && next.whole)
        return next.integer > sum.integer ? next : sum;
    return isnan(next.real) || next.real > sum.real ? next : sum;
}

static sim_number smallest(sim_number sum, sim_number next)
{
    if (sum.whole && next.whole)
        return next.integer < sum.integer ? next : sum;
    return isnan(next.real) || next.real < sum.real ? next : sum;
}

/* ---- with dimensions ---- */

enum { SELF, DIMENSIONS, KEEP, OUT };

static aclnnStatus check_dimensions(const sim_operands *operands)
{
    return sim_check_reduction(operands, &operands->values[DIMENSIONS], operands->values[KEEP].integer != 0, operands->values[OUT].tensors);
}

static int fold_dimensions(sim_task *task, const sim_operands *operands, const sim_number *start, sim_number (*fold)(sim_number, sim_number))
{
    return reduce(task, operands, &operands->values[DIMENSIONS], operands->values[KEEP].integer != 0, operands->values[OUT].tensors, start, fold);
}

static int all(sim_task *task, const sim_operands *operands)
{
    sim_number start = sim_whole(1);
    return fold_dimensions(task, operands, &start, both);
}

static int any(sim_task *task, const sim_operands *operands)
{
    sim_number start = sim_whole(0);
    return fold_dimensions(task, operands, &start, either);
}

static int amax(sim_task *task, const sim_operands *operands)
{
    return fold_dimensions(task, operands, NULL, largest);
}

static int amin(sim_task *task, const sim_operands *operands)
{
    return fold_dimensions(task, operands, NULL, smallest);
}

static const sim_parameter PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false},
                                           {"dim", SIM_INT_ARRAY, SIM_IN, false},
                                           {"keepdim", SIM_BOOL, SIM_IN, false},
                                           {"out", SIM_TENSOR, SIM_OUT, false}};
/* The largest and the smallest spell the flag another way. */
static const sim_parameter EXTREME_PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false},
                                                   {"dim", SIM_INT_ARRAY, SIM_IN, false},
                                                   {"keepDim", SIM_BOOL, SIM_IN, false},
                                                   {"out", SIM_TENSOR, SIM_OUT, false}};
#define REDUCTION(label, operator_name, kernel_name, names)                                                                                     \
    static const sim_operator label = {.name = #operator_name, .parameters = names, .count = 4, .check = check_dimensions, .kernel = kernel_name}; \
    SIM_OWN(label)

REDUCTION(ALL, aclnnAll, all, PARAMETERS)
REDUCTION(ANY, aclnnAny, any, PARAMETERS)
REDUCTION(AMAX, aclnnAmax, amax, EXTREME_PARAMETERS)
REDUCTION(AMIN, aclnnAmin, amin, EXTREME_PARAMETERS)

static aclnnStatus check_sum(const sim_operands *operands)
{
    return sim_check_reduction(operands, &operands->values[DIMENSIONS], operands->values[KEEP].integer != 0, operands->values[4].tensors);
}

static int sum(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *out = operands->values[4].tensors;
    /* A sum that is a bool is true where what is summed is not 0, so elements stay what they are. */
    aclDataType as = out->dtype == ACL_BOOL ? operands->values[SELF].tensors->dtype : out->dtype;
    sim_number start = sim_is_whole(as) ? sim_whole(0) : sim_real(0);
    return reduce_as(task, operands, &operands->values[DIMENSIONS], operands->values[KEEP].integer != 0, out, &start, sim_sum_of, as);
}

static const sim_parameter SUM_PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false},
                                               {"dims", SIM_INT_ARRAY, SIM_IN, true},
                                               {"keepDims", SIM_BOOL, SIM_IN, false},
                                               {"dtype", SIM_INT, SIM_IN, false},
                                               {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator SUM = {.name = "aclnnReduceSum", .parameters = SUM_PARAMETERS, .count = 5, .check = check_sum, .kernel = sum};
SIM_OWN(SUM)

static sim_number plus_numbers(sim_number sum, sim_number next)
{
    return isnan(next.real) ? sum : sim_sum_of(sum, next);
}

static int sum_of_numbers(sim_task *task, const sim_operands *operands)
{
    sim_number start = sim_real(0);
    return reduce(task, operands, &operands->values[DIMENSIONS], operands->values[KEEP].integer != 0, operands->values[4].tensors, &start, plus_numbers);
}

static const sim_operator SUM_OF_NUMBERS = {
    .name = "aclnnReduceNansum", .parameters = SUM_PARAMETERS, .count = 5, .check = check_sum, .kernel = sum_of_numbers};
SIM_OWN(SUM_OF_NUMBERS)

/* ---- products ---- */

static aclnnStatus check_product(const sim_operands *operands)
{
    return sim_check_reduction(operands, NULL, false, operands->values[2].tensors);
}

static int product(sim_task *task, const sim_operands *operands)
{
    sim_number start = sim_whole(1);
    return reduce(task, operands, NULL, false, operands->values[2].tensors, &start, sim_product_of);
}

static const sim_parameter PRODUCT_PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false}, {"dtype", SIM_INT, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator PRODUCT = {.name = "aclnnProd", .parameters = PRODUCT_PARAMETERS, .count = 3, .check = check_product, .kernel = product};
SIM_OWN(PRODUCT)

static aclnnStatus check_product_along(const sim_operands *operands)
{
    const sim_value dimension = {.count = 1, .integers = &operands->values[1].integer};
    return sim_check_reduction(operands, &dimension, operands->values[2].integer != 0, operands->values[4].tensors);
}

static int product_along(sim_task *task, const sim_operands *operands)
{
    const sim_value dimension = {.count = 1, .integers = &operands->values[1].integer};
    sim_number start = sim_whole(1);
    return reduce(task, operands, &dimension, operands->values[2].integer != 0, operands->values[4].tensors, &start, sim_product_of);
}

static const sim_parameter PRODUCT_ALONG_PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false},
                                                         {"dim", SIM_INT64, SIM_IN, false},
                                                         {"keepDim", SIM_INT, SIM_IN, false},
                                                         {"dtype", SIM_INT, SIM_IN, false},
                                                         {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator PRODUCT_ALONG = {
    .name = "aclnnProdDim", .parameters = PRODUCT_ALONG_PARAMETERS, .count = 5, .check = check_product_along, .kernel = product_along};
SIM_OWN(PRODUCT_ALONG)

/* ---- of everything ---- */

static aclnnStatus check_whole(const sim_operands *operands)
{
    return sim_check_reduction(operands, NULL, false, operands->values[1].tensors);
}

static int max_of_all(sim_task *task, const sim_operands *operands)
{
    return reduce(task, operands, NULL, false, operands->values[1].tensors, NULL, largest);
}

static int min_of_all(sim_task *task, const sim_operands *operands)
{
    return reduce(task, operands, NULL, false, operands->values[1].tensors, NULL, smallest);
}

static const sim_parameter WHOLE_PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator MAX = {.name = "aclnnMax", .parameters = WHOLE_PARAMETERS, .count = 2, .check = check_whole, .kernel = max_of_all};
static const sim_operator MIN = {.name = "aclnnMin", .parameters = WHOLE_PARAMETERS, .count = 2, .check = check_whole, .kernel = min_of_all};
SIM_OWN(MAX)
SIM_OWN(MIN)

/* ---- selection ---- */

static aclnnStatus check_select(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors, *mask = operands->values[1].tensors, *out = operands->values[2].tensors;
    sim_tensor shape;
    if (mask->dtype != ACL_BOOL && mask->dtype != ACL_UINT8)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: mask has dtype %s; expected BOOL or UINT8.", function, aclsim_dtype_name(mask->dtype));
    if (self->dtype != out->dtype || aclsim_dtype_bits(self->dtype) < 8)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has dtype %s; expected that of self, %s.", function, aclsim_dtype_name(out->dtype),
                        aclsim_dtype_name(self->dtype));
    if (!sim_broadcast_shape(self, mask, &shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has shape %s and mask %s, which cannot be broadcast to each other.", function,
                        sim_describe_shape(self).text, sim_describe_shape(mask).text);
    if (out->rank != 1 || out->shape[0] < aclsim_elements(&shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has shape %s; expected one dimension of %" PRId64 " elements at least.", function,
                        sim_describe_shape(out).text, aclsim_elements(&shape));
    return ACLNN_SUCCESS;
}

static int select(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = operands->values[0].tensors, *mask = operands->values[1].tensors, *out = operands->values[2].tensors;
    sim_tensor shape;
    sim_view from, chosen, to;
    if (!sim_broadcast_shape(self, mask, &shape) || !sim_view_open(task, self, &shape, false, &from) || !sim_view_open(task, mask, &shape, false, &chosen) ||
        !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    int64_t count = 0;
    sim_walk walk = sim_walk_over(&shape);
    while (sim_walk_next(&walk)) {
        if (!*sim_walk_at(&walk, &chosen))
            continue;
        memcpy(to.origin + (out->offset + count * out->strides[0]) * (int64_t)to.size, sim_walk_at(&walk, &from), to.size);
        count++;
    }
    aclsim_set_shape(operands->values[2].handles[0], 1, &count);
    return 0;
}

static const sim_parameter SELECT_PARAMETERS[] = {{"self", SIM_TENSOR, SIM_IN, false}, {"mask", SIM_TENSOR, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator SELECT = {.name = "aclnnMaskedSelect", .parameters = SELECT_PARAMETERS, .count = 3, .check = check_select, .kernel = select};
SIM_OWN(SELECT)
