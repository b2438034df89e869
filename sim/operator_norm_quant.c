/*
 * aclnnAddRmsNormQuantV2: the norm of a sum, with a bias, in 8 bits.
 *
 * A row's sum of squares is added up in double; each step after that is rounded to
 * binary32. The entry points are generated.
 */
#include <math.h>

#include "kernel_elements.h"
#include "kernel_lines.h"
#include "kernel_numbers.h"
#include "operator_checks.h"

enum { X1, X2, GAMMA, SCALES1, SCALES2, ZERO_POINTS1, ZERO_POINTS2, BETA, AXIS, EPSILON, DIV_MODE, Y1, Y2, X, RMS_NORM, COUNT };

static const sim_tensor *tensor(const sim_operands *operands, int place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

static bool is_small(const sim_tensor *y)
{
    return y->dtype == ACL_INT8 || y->dtype == ACL_HIFLOAT8 || y->dtype == ACL_FLOAT8_E5M2 || y->dtype == ACL_FLOAT8_E4M3FN;
}

static aclnnStatus wrong(const sim_operands *operands, int place, const char *what)
{
    const sim_tensor *found = tensor(operands, place);
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has dtype %s and shape %s; %s.", operands->operator->name,
                    operands->operator->parameters[place].name, aclsim_dtype_name(found->dtype), sim_describe_shape(found).text, what);
}

static aclnnStatus check(const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, X1), *gamma = tensor(operands, GAMMA);
    bool older = operands->product->arch != SIM_ARCH_950;
    if (x->rank < gamma->rank || !gamma->rank || x->rank > SIM_OPERATOR_MAX_RANK)
        return wrong(operands, X1, "that does not go with gamma");
    for (uint64_t d = 0; d < gamma->rank; d++)
        if (gamma->shape[d] != x->shape[x->rank - gamma->rank + d])
            return wrong(operands, GAMMA, "expected the last dimensions of x1");
    for (int place = X2; place < COUNT; place++) {
        bool scaled = place >= SCALES1 && place <= BETA;
        if (place >= AXIS && place <= DIV_MODE)
            continue;
        const sim_tensor *found = tensor(operands, place);
        if (!found)
            continue;
        if (!sim_same_shape(found, scaled || place == GAMMA ? gamma : x))
            return wrong(operands, place, "the shape is not the one expected");
        if ((place == Y1 || place == Y2) && (!is_small(found) || (older && found->dtype != ACL_INT8)))
            return wrong(operands, place, "codes are written, and int8 alone but on Ascend 950");
        if (!scaled && place != Y1 && place != Y2 && found->dtype != x->dtype)
            return wrong(operands, place, "expected the type of x1");
    }
    if (!older || !tensor(operands, RMS_NORM))
        return ACLNN_SUCCESS;
    if (tensor(operands, X) || tensor(operands, BETA))
        return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: rmsNormOut goes neither with xOut nor with betaOptional here.", operands->operator->name);
    if (!operands->values[DIV_MODE].integer)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: divMode has to be true beside rmsNormOut here.", operands->operator->name);
    return ACLNN_SUCCESS;
}

static float load(const sim_walk *walk, const sim_view *views, const sim_operands *operands, int place)
{
    return (float)sim_as_double(sim_load_element(sim_walk_at(walk, &views[place]), tensor(operands, place)->dtype));
}

static void store_code(const sim_walk *walk, const sim_view *views, const sim_operands *operands, int way, float value)
{
    int scales = way == Y1 ? SCALES1 : SCALES2, zero_points = way == Y1 ? ZERO_POINTS1 : ZERO_POINTS2;
    if (tensor(operands, scales)) {
        float scale = load(walk, views, operands, scales);
        value = operands->values[DIV_MODE].integer ? value / scale : value * scale;
    }
    if (tensor(operands, zero_points))
        value += load(walk, views, operands, zero_points);
    unsigned char *at = sim_walk_at(walk, &views[way]);
    aclDataType dtype = tensor(operands, way)->dtype;
    if (dtype == ACL_INT8)
        *at = (unsigned char)sim_float_to_integer(value, SIM_ROUND_NEAREST, -128, 127);
    else
        sim_store_element(at, dtype, sim_real(value));
}

static int norm_quant(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, X1);
    bool has_second = tensor(operands, SCALES2) || tensor(operands, ZERO_POINTS2);
    sim_view views[COUNT];
    for (int place = X1; place < COUNT; place++) {
        const sim_tensor *given = place >= AXIS && place <= DIV_MODE ? NULL : tensor(operands, place);
        if (given && !sim_view_open(task, given, x, place >= Y1, &views[place]))
            return SIM_KERNEL_FAULT;
    }
    sim_tensor kept = *x, row = *x;
    int64_t count = 1;
    for (uint64_t d = 0; d < x->rank; d++) {
        bool inside = d >= x->rank - tensor(operands, GAMMA)->rank;
        count *= inside ? x->shape[d] : 1;
        (inside ? &kept : &row)->shape[d] = 1;
    }
    sim_walk rows = sim_walk_over(&kept);
    while (sim_walk_next(&rows)) {
        double square = 0;
        float scale = 0;
        for (int pass = 0; pass < 2; pass++) {
            sim_walk at = sim_walk_over(&row);
            while (sim_walk_next(&at)) {
                sim_walk here = at;
                here.shape = x;
                for (uint64_t d = 0; d < x->rank; d++)
                    here.index[d] += rows.index[d];
                float value = load(&here, views, operands, X1) + load(&here, views, operands, X2);
                if (pass == 0) {
                    square += (double)value * value;
                    continue;
                }
                if (tensor(operands, X))
                    sim_store_element(sim_walk_at(&here, &views[X]), x->dtype, sim_real(value));
                value = value * scale * load(&here, views, operands, GAMMA);
                if (tensor(operands, RMS_NORM))
                    sim_store_element(sim_walk_at(&here, &views[RMS_NORM]), x->dtype, sim_real(value));
                if (tensor(operands, BETA))
                    value += load(&here, views, operands, BETA);
                store_code(&here, views, operands, Y1, value);
                if (has_second && tensor(operands, Y2))
                    store_code(&here, views, operands, Y2, value);
            }
            scale = (float)(1 / sqrt(square / (double)count + operands->values[EPSILON].real));
        }
    }
    return 0;
}

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define OPTIONAL(name) {name, SIM_TENSOR, SIM_IN, true}
static const sim_parameter PARAMETERS[] = {IN("x1"),
                                           IN("x2"),
                                           IN("gamma"),
                                           IN("scales1"),
                                           OPTIONAL("scales2Optional"),
                                           OPTIONAL("zeroPoints1Optional"),
                                           OPTIONAL("zeroPoints2Optional"),
                                           OPTIONAL("betaOptional"),
                                           {"axis", SIM_INT64, SIM_IN, false},
                                           {"epsilon", SIM_REAL, SIM_IN, false},
                                           {"divMode", SIM_BOOL, SIM_IN, false},
                                           {"y1Out", SIM_TENSOR, SIM_OUT, false},
                                           {"y2Out", SIM_TENSOR, SIM_OUT, false},
                                           {"xOut", SIM_TENSOR, SIM_OUT, true},
                                           {"rmsNormOut", SIM_TENSOR, SIM_OUT, true}};
static const sim_operator NORM_QUANT = {.name = "aclnnAddRmsNormQuantV2", .parameters = PARAMETERS, .count = COUNT, .check = check, .kernel = norm_quant};
SIM_OWN(NORM_QUANT)
