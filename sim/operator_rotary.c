/*
 * Positions as rotations of heads: aclnnRotaryPositionEmbedding,
 * aclnnApplyRotaryPosEmbV2. Their entry points are generated.
 *
 * Computed as doubles and rounded once.
 */
#include <string.h>

#include "kernel_elements.h"
#include "operator_checks.h"

static const sim_tensor *tensor(const sim_operands *operands, size_t place)
{
    return operands->values[place].tensors;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; the first tensor has dtype %s and shape %s.", operands->operator->name, what,
                    aclsim_dtype_name(tensor(operands, 0)->dtype), sim_describe_shape(tensor(operands, 0)).text);
}

enum mode { HALF, INTERLEAVE, QUARTER, INTERLEAVE_HALF };

/* Of the element at `at` of a head of `size`: which two elements it is made of, and
 * whether the second one counts negative. */
typedef struct parts {
    int64_t straight, turned;
    bool negative;
} parts;

static parts parts_of(enum mode mode, int64_t size, int64_t at)
{
    if (mode == INTERLEAVE)
        return (parts){at, at ^ 1, at % 2 == 0};
    if (mode == INTERLEAVE_HALF) {
        int64_t pair = at % (size / 2) * 2;
        bool first = at < size / 2;
        return (parts){first ? pair : pair + 1, first ? pair + 1 : pair, first};
    }
    int64_t span = mode == QUARTER ? size / 2 : size, begin = at / span * span, half = span / 2;
    bool first = at - begin < half;
    return (parts){at, first ? at + half : at - half, first};
}

static bool is_float(const sim_tensor *tensor)
{
    return tensor->dtype == ACL_FLOAT || tensor->dtype == ACL_FLOAT16 || tensor->dtype == ACL_BF16;
}

/* x and out may be the same memory. The angles may have fewer elements than heads have. */
static int rotate(sim_task *task, const sim_tensor *x, const sim_tensor *cos, const sim_tensor *sin, const sim_tensor *out, enum mode mode)
{
    int64_t size = cos->shape[cos->rank - 1];
    sim_tensor rotated = *x, written = *out, rows = *x;
    rotated.shape[x->rank - 1] = written.shape[x->rank - 1] = size;
    rows.shape[x->rank - 1] = 1;
    if (!aclsim_elements(&rotated))
        return 0;
    sim_view from, by_cos, by_sin, to;
    if (!sim_view_open(task, &rotated, &rotated, false, &from) || !sim_view_open(task, cos, &rotated, false, &by_cos) ||
        !sim_view_open(task, sin, &rotated, false, &by_sin) || !sim_view_open(task, &written, &rotated, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(&rows);
    while (sim_walk_next(&walk)) {
        double head[1024];
        sim_walk at = walk;
        at.shape = &rotated;
        for (int64_t i = 0; i < size; i++) {
            at.index[x->rank - 1] = i;
            head[i] = sim_as_double(sim_load_element(sim_walk_at(&at, &from), x->dtype));
        }
        for (int64_t i = 0; i < size; i++) {
            at.index[x->rank - 1] = i;
            parts parts = parts_of(mode, size, i);
            double c = sim_as_double(sim_load_element(sim_walk_at(&at, &by_cos), cos->dtype));
            double s = sim_as_double(sim_load_element(sim_walk_at(&at, &by_sin), sin->dtype));
            double value = head[parts.straight] * c + (parts.negative ? -head[parts.turned] : head[parts.turned]) * s;
            sim_store_element(sim_walk_at(&at, &to), out->dtype, sim_real(value));
        }
    }
    return 0;
}

static aclnnStatus check_angles(const sim_operands *operands, const sim_tensor *x, const sim_tensor *cos, const sim_tensor *sin)
{
    if (!is_float(x) || cos->dtype != x->dtype || sin->dtype != x->dtype)
        return wrong(operands, "the dtypes do not go together");
    if (x->rank < 3 || x->rank > 4 || cos->rank != x->rank || !sim_same_shape(cos, sin))
        return wrong(operands, "there are other numbers of dimensions, or cos and sin have different shapes");
    int64_t size = cos->shape[cos->rank - 1];
    if (size > x->shape[x->rank - 1] || size > 1024)
        return wrong(operands, "a head has fewer elements than there are angles, or more than 1024");
    sim_tensor first = *x;
    first.shape[x->rank - 1] = size;
    return !aclsim_elements(x) || sim_broadcasts_to(cos, &first) ? ACLNN_SUCCESS : wrong(operands, "cos cannot be broadcast to it");
}

/* ---- into another tensor ---- */

enum { X, COS, SIN, MODE, OUT };

static aclnnStatus check_embedding(const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, X), *cos = tensor(operands, COS), *out = tensor(operands, OUT);
    int64_t mode = operands->values[MODE].integer;
    if (mode < HALF || mode > INTERLEAVE_HALF)
        return wrong(operands, "mode is none from 0 to 3");
    if (out->dtype != x->dtype || !sim_same_shape(out, x))
        return wrong(operands, "out has another dtype or shape");
    aclnnStatus status = check_angles(operands, x, cos, tensor(operands, SIN));
    if (!status && aclsim_elements(x) && (cos->shape[x->rank - 1] != x->shape[x->rank - 1] || x->shape[x->rank - 1] % (mode == QUARTER ? 4 : 2)))
        status = wrong(operands, "a head has another size than there are angles, or no whole pairs");
    return status;
}

static int embedding(sim_task *task, const sim_operands *operands)
{
    if (!aclsim_elements(tensor(operands, X)))
        return 0;
    return rotate(task, tensor(operands, X), tensor(operands, COS), tensor(operands, SIN), tensor(operands, OUT),
                  (enum mode)operands->values[MODE].integer);
}

/* ---- in place ---- */

enum { QUERY, KEY, APPLIED_COS, APPLIED_SIN, LAYOUT, ROTARY_MODE };

static int named_mode(const sim_operands *operands)
{
    static const char *const names[] = {"half", "interleave", "quarter"};
    const char *text = operands->values[ROTARY_MODE].text;
    for (int mode = HALF; text && mode <= QUARTER; mode++)
        if (!strcmp(text, names[mode]))
            return mode;
    return -1;
}

static aclnnStatus check_apply(const sim_operands *operands)
{
    const sim_tensor *query = tensor(operands, QUERY), *key = tensor(operands, KEY);
    int64_t layout = operands->values[LAYOUT].integer;
    if (named_mode(operands) < 0 || layout < 1 || layout > 4)
        return wrong(operands, "layout is none from 1 to 4, or rotaryMode is not known");
    if (query->rank != (layout == 4 ? 3 : 4) || key->rank != query->rank || key->dtype != query->dtype)
        return wrong(operands, "query and key do not go together");
    for (int d = 0; d < (int)query->rank; d++)
        if (d != (layout >= 3 ? 1 : 2) && key->shape[d] != query->shape[d])
            return wrong(operands, "query and key differ in more than heads");
    aclnnStatus status = check_angles(operands, query, tensor(operands, APPLIED_COS), tensor(operands, APPLIED_SIN));
    return status ? status : check_angles(operands, key, tensor(operands, APPLIED_COS), tensor(operands, APPLIED_SIN));
}

static int apply(sim_task *task, const sim_operands *operands)
{
    enum mode mode = (enum mode)named_mode(operands);
    for (size_t place = QUERY; place <= KEY; place++) {
        const sim_tensor *x = tensor(operands, place);
        int fault = aclsim_elements(x) ? rotate(task, x, tensor(operands, APPLIED_COS), tensor(operands, APPLIED_SIN), x, mode) : 0;
        if (fault)
            return fault;
    }
    return 0;
}

/* ---- tables ---- */

#define TENSOR(name, direction) {name, SIM_TENSOR, direction, false}

SIM_TABLE(EMBEDDING, "aclnnRotaryPositionEmbedding", check_embedding, embedding, TENSOR("x", SIM_IN), TENSOR("cos", SIM_IN), TENSOR("sin", SIM_IN),
          {"mode", SIM_INT64, SIM_IN, false}, TENSOR("out", SIM_OUT))
SIM_TABLE(APPLIED, "aclnnApplyRotaryPosEmbV2", check_apply, apply, TENSOR("queryRef", SIM_INOUT), TENSOR("keyRef", SIM_INOUT), TENSOR("cos", SIM_IN),
          TENSOR("sin", SIM_IN), {"layout", SIM_INT64, SIM_IN, false}, {"rotaryMode", SIM_STRING, SIM_IN, false})
