/* aclnnDynamicQuant, V2, V3 and V4: each row is quantized by a scale that is found in it.
 *
 * Checks and numbers follow hicann/ops-nn: quant/dynamic_quant/op_host/op_api/aclnn_dynamic_quant.cpp, its tiling,
 * and op_kernel with one file for each product.
 */
#include <math.h>
#include <string.h>

#include "kernel_lines.h"
#include "operator_checks.h"

/* Where the arguments of V4 are. The others have fewer, and are looked up by name. */
typedef struct call {
    const sim_tensor *x, *smooth, *groups, *y, *scale, *offset;
    const char *mode;
    float most; /* of HIFLOAT8; 0 unless given */
    int arch;
} call;

static const sim_value *find(const sim_operands *operands, const char *name)
{
    for (size_t i = 0; i < operands->operator->count; i++)
        if (strcmp(operands->operator->parameters[i].name, name) == 0)
            return &operands->values[i];
    return NULL;
}

static const sim_tensor *tensor(const sim_operands *operands, const char *name)
{
    const sim_value *value = find(operands, name);
    return value && value->count && value->tensors->present ? value->tensors : NULL;
}

static call call_of(const sim_operands *operands)
{
    const sim_value *mode = find(operands, "quantMode"), *most = find(operands, "dstTypeMax");
    return (call){
        .x = tensor(operands, "x"),
        .smooth = tensor(operands, "smoothScalesOptional"),
        .groups = tensor(operands, "groupIndexOptional"),
        .y = tensor(operands, "yOut"),
        .scale = tensor(operands, "scaleOut"),
        .offset = tensor(operands, "offsetOut"),
        .mode = mode && mode->text ? mode->text : "pertoken",
        .most = most ? (float)most->real : 0,
        .arch = operands->product->arch,
    };
}

/* ---- checks ---- */

static const sim_dtype_list HALF = {1, {ACL_FLOAT16}};
static const sim_dtype_list HALVES = {2, {ACL_FLOAT16, ACL_BF16}};
static const sim_dtype_list INDICES = {2, {ACL_INT32, ACL_INT64}};
static const sim_dtype_list FLOAT = {1, {ACL_FLOAT}};
static const sim_dtype_list BYTES = {1, {ACL_INT8}};
static const sim_dtype_list INTEGERS = {2, {ACL_INT8, ACL_INT32}};
static const sim_dtype_list ALL = {5, {ACL_INT8, ACL_INT32, ACL_FLOAT8_E4M3FN, ACL_FLOAT8_E5M2, ACL_HIFLOAT8}};

static aclnnStatus tiling(const char *function, const char *reason)
{
    return sim_fail(561103, "EZ9999", "%s: tiling of DynamicQuant failed: %s.", function, reason);
}

static aclnnStatus check_dtypes(const char *function, const call *c)
{
    const sim_dtype_list *floats = c->arch == SIM_ARCH_310P ? &HALF : &HALVES;
    const sim_dtype_list *outputs = c->arch == SIM_ARCH_310P ? &BYTES : c->arch == SIM_ARCH_950 ? &ALL : &INTEGERS;
    aclnnStatus status = sim_check_dtype(function, "x", c->x, floats);
    if (!status && c->smooth)
        status = sim_check_dtype(function, "smoothScales", c->smooth, floats);
    if (!status && c->smooth && c->smooth->dtype != c->x->dtype)
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: smoothScales has another dtype than x.", function);
    if (!status && c->groups)
        status = sim_check_dtype(function, "groupIndex", c->groups, &INDICES);
    if (!status)
        status = sim_check_dtype(function, "yOut", c->y, outputs);
    if (!status)
        status = sim_check_dtype(function, "scaleOut", c->scale, &FLOAT);
    if (!status && c->offset)
        status = sim_check_dtype(function, "offsetOut", c->offset, &FLOAT);
    return status;
}

static aclnnStatus check_smooth(const char *function, const call *c, int64_t values)
{
    if (!c->groups)
        return sim_check_shape_is(function, "smoothScales", c->smooth, 1, &values);
    if (c->groups->rank != 1)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: groupIndex has %d dimensions; expected 1.", function, (int)c->groups->rank);
    if (c->groups->dtype != ACL_INT32)
        return tiling(function, "groupIndex is not INT32");
    if (c->groups->shape[0] > 1024)
        return tiling(function, "more than 1024 groups");
    if (c->smooth->rank != 2 || c->smooth->shape[0] != c->groups->shape[0] || c->smooth->shape[1] != values)
        return tiling(function, "smoothScales does not go with groupIndex and x");
    return ACLNN_SUCCESS;
}

static aclnnStatus check(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    call c = call_of(operands);
    if (c.arch != SIM_ARCH_310P && c.arch != SIM_ARCH_A2_A3 && c.arch != SIM_ARCH_950)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not supported.", function, operands->product->soc);
    if (find(operands, "quantMode") && c.arch != SIM_ARCH_950)
        return sim_fail(561000, "EZ9999", "%s is there on Ascend950 only.", function);
    bool channels = strcmp(c.mode, "perchannel") == 0, all = strcmp(c.mode, "pertensor") == 0;
    if (!channels && !all && strcmp(c.mode, "pertoken") != 0)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: quantMode is %s.", function, c.mode);
    if (channels && c.groups)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: perchannel goes without groupIndex.", function);
    aclnnStatus status = check_dtypes(function, &c);
    if (status)
        return status;
    uint64_t rank = c.x->rank;
    if (rank < 2 || rank > SIM_OPERATOR_MAX_RANK)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x has %d dimensions; 2 to 8 are supported.", function, (int)rank);
    int64_t last = c.x->shape[rank - 1], shape[SIM_MAX_RANK];
    if (c.smooth)
        status = check_smooth(function, &c, channels ? c.x->shape[rank - 2] : last);
    memcpy(shape, c.x->shape, sizeof shape);
    if (!status && c.y->dtype == ACL_INT32) {
        if (last % 8)
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the last dimension of x is no multiple of 8.", function);
        shape[rank - 1] /= 8;
    }
    if (!status)
        status = sim_check_shape_is(function, "yOut", c.y, rank, shape);
    shape[rank - 1] = last;
    if (channels)
        shape[rank - 2] = last;
    if (all)
        shape[0] = 1;
    if (!status)
        status = sim_check_shape_is(function, "scaleOut", c.scale, all ? 1 : rank - 1, shape);
    if (!status && c.offset)
        status = sim_check_shape_is(function, "offsetOut", c.offset, all ? 1 : rank - 1, shape);
    if (!status && c.arch == SIM_ARCH_310P && last % 32)
        status = tiling(function, "the last dimension of x is no multiple of 32");
    return status;
}

/* ---- the kernel ---- */

typedef struct tensors {
    sim_lines x, smooth, groups, y, scale, offset;
} tensors;

static float value_at(const call *c, const tensors *t, int64_t line, int64_t group, int64_t i)
{
    float value = sim_lines_float(&t->x, line, i);
    return c->smooth ? value * sim_lines_float(&t->smooth, group, i) : value;
}

/* Nearest, ties away from zero: what the 310P's conversion does. */
static float half_of(float value)
{
    unsigned char bytes[2];
    sim_tensor one = {.dtype = ACL_FLOAT16};
    sim_lines lines = {.tensor = &one, .origin = bytes, .size = 2};
    sim_lines_store_float(&lines, 0, 0, value);
    return sim_lines_float(&lines, 0, 0);
}

typedef struct range {
    float low, high, magnitude;
} range;

static void widen(range *range, float value)
{
    if (isnan(value) || isnan(range->magnitude)) {
        range->low = range->high = range->magnitude = NAN;
        return;
    }
    range->low = value < range->low ? value : range->low;
    range->high = value > range->high ? value : range->high;
    range->magnitude = fabsf(value) > range->magnitude ? fabsf(value) : range->magnitude;
}

static float greatest_of(const call *c)
{
    switch (c->y->dtype) {
    case ACL_INT8:
        return 127;
    case ACL_INT32:
        return 7;
    case ACL_FLOAT8_E4M3FN:
        return 448;
    case ACL_FLOAT8_E5M2:
        return 57344;
    default:
        return c->most != 0 ? c->most : 32768;
    }
}

static float quantized(const call *c, float value, float factor, float offset)
{
    if (c->arch == SIM_ARCH_310P)
        return roundf(half_of(value * half_of(factor)));
    value = c->arch == SIM_ARCH_950 ? value / factor : value * factor;
    return c->offset ? value + offset : value;
}

/* Finds the scale of a range, and by what values are multiplied or divided. */
static float scale_of(const call *c, range range, float *factor, float *offset)
{
    float most = greatest_of(c);
    bool whole = c->y->dtype == ACL_INT8 || c->y->dtype == ACL_INT32;
    float reach = whole ? 2 * most + 1 : 2 * most;
    float scale;
    if (!c->offset) {
        scale = range.magnitude * (1 / most);
        *factor = most / range.magnitude;
        if (c->arch == SIM_ARCH_950)
            *factor = scale;
        else if (c->arch == SIM_ARCH_310P && range.magnitude <= 1e-12f)
            *factor = 0;
        else if (c->groups && c->smooth)
            scale = 1 / *factor;
        return scale;
    }
    float distance = range.high - range.low;
    if (c->arch == SIM_ARCH_950) {
        scale = distance * (1 / reach);
        *factor = scale;
    } else {
        scale = distance / reach;
        scale = scale <= 1e-12f ? 1e-12f : scale;
        *factor = 1 / scale;
    }
    *offset = most - range.high / scale;
    return scale;
}

/* Lines of y go along the last dimension, whose neighbours share a word, also where x is read along columns. */
static void quantize_line(const call *c, const tensors *t, int64_t line, int64_t group, float factor, float offset)
{
    int64_t length = sim_lines_length(&t->x), columns = c->x->shape[c->x->rank - 1];
    bool across = t->x.axis != c->x->rank - 1;
    for (int64_t i = 0; i < length; i++) {
        float value = quantized(c, value_at(c, t, line, group, i), factor, offset);
        int64_t row = across ? line / columns * length + i : line, column = across ? line % columns : i;
        if (c->y->dtype == ACL_INT8 || c->y->dtype == ACL_INT32)
            sim_lines_store_integer(&t->y, row, column, value);
        else
            sim_lines_store_float(&t->y, row, column, value);
    }
}

static int64_t group_of(const tensors *t, int64_t line)
{
    int64_t group = 0;
    while (group + 1 < t->groups.tensor->shape[0] && sim_lines_integer(&t->groups, 0, group) <= line)
        group++;
    return group;
}

static int dynamic_quant(sim_task *task, const sim_operands *operands)
{
    call c = call_of(operands);
    tensors t;
    uint64_t axis = c.x->rank - (strcmp(c.mode, "perchannel") == 0 ? 2 : 1);
    bool all = strcmp(c.mode, "pertensor") == 0;
    if (aclsim_elements(c.x) == 0)
        return 0; /* scales stay as they are */
    if (!sim_lines_open(task, c.x, axis, false, &t.x) || !sim_lines_open(task, c.y, c.y->rank - 1, true, &t.y)
        || !sim_lines_open(task, c.scale, c.scale->rank, true, &t.scale)
        || (c.offset && !sim_lines_open(task, c.offset, c.offset->rank, true, &t.offset))
        || (c.smooth && !sim_lines_open(task, c.smooth, c.smooth->rank - 1, false, &t.smooth))
        || (c.groups && !sim_lines_open(task, c.groups, 0, false, &t.groups)))
        return SIM_KERNEL_FAULT;
    int64_t lines = sim_lines_count(&t.x), length = sim_lines_length(&t.x);
    range range = {INFINITY, -INFINITY, 0};
    float factor = 0, offset = 0;
    for (int64_t line = 0; line < lines; line++) {
        int64_t group = c.groups && c.smooth ? group_of(&t, line) : 0;
        for (int64_t i = 0; i < length; i++)
            widen(&range, value_at(&c, &t, line, group, i));
        if (all)
            continue;
        sim_lines_store_float(&t.scale, line, 0, scale_of(&c, range, &factor, &offset));
        if (c.offset)
            sim_lines_store_float(&t.offset, line, 0, offset);
        quantize_line(&c, &t, line, group, factor, offset);
        range = (struct range){INFINITY, -INFINITY, 0};
    }
    if (!all)
        return 0;
    sim_lines_store_float(&t.scale, 0, 0, scale_of(&c, range, &factor, &offset));
    if (c.offset)
        sim_lines_store_float(&t.offset, 0, 0, offset);
    for (int64_t line = 0; line < lines; line++)
        quantize_line(&c, &t, line, 0, factor, offset);
    return 0;
}

/* ---- the entry points ---- */

#define X {"x", SIM_TENSOR, SIM_IN, false}
#define SMOOTH {"smoothScalesOptional", SIM_TENSOR, SIM_IN, true}
#define GROUPS {"groupIndexOptional", SIM_TENSOR, SIM_IN, true}
#define DST_TYPE {"dstType", SIM_INT64, SIM_IN, false}
#define SYMMETRICAL {"isSymmetrical", SIM_BOOL, SIM_IN, false}
#define MODE {"quantMode", SIM_STRING, SIM_IN, false}
#define MOST {"dstTypeMax", SIM_REAL, SIM_IN, false}
#define Y {"yOut", SIM_TENSOR, SIM_OUT, false}
#define SCALE {"scaleOut", SIM_TENSOR, SIM_OUT, false}
#define OFFSET {"offsetOut", SIM_TENSOR, SIM_OUT, true}

static const sim_parameter V1[] = {X, SMOOTH, Y, SCALE};
static const sim_parameter V2[] = {X, SMOOTH, GROUPS, DST_TYPE, Y, SCALE, OFFSET};
static const sim_parameter V3[] = {X, SMOOTH, GROUPS, DST_TYPE, SYMMETRICAL, MODE, Y, SCALE, OFFSET};
static const sim_parameter V4[] = {X, SMOOTH, GROUPS, DST_TYPE, SYMMETRICAL, MODE, MOST, Y, SCALE, OFFSET};
#define TABLE(function, list) \
    {.name = function, .parameters = list, .count = sizeof list / sizeof list[0], .check = check, .kernel = dynamic_quant}
static const sim_operator DYNAMIC_QUANT = TABLE("aclnnDynamicQuant", V1);
static const sim_operator DYNAMIC_QUANT_V2 = TABLE("aclnnDynamicQuantV2", V2);
static const sim_operator DYNAMIC_QUANT_V3 = TABLE("aclnnDynamicQuantV3", V3);
static const sim_operator DYNAMIC_QUANT_V4 = TABLE("aclnnDynamicQuantV4", V4);

SIM_OWN(DYNAMIC_QUANT)
SIM_OWN(DYNAMIC_QUANT_V2)
SIM_OWN(DYNAMIC_QUANT_V3)
SIM_OWN(DYNAMIC_QUANT_V4)
