/*
 * aclnnDequantSwigluQuant and its second version: sums made numbers, one half of them
 * through Swish with the other, and that in 8 bits.
 *
 * Each step is rounded to binary32, with the sigmoid in double. The values of groupIndex are looked at by the
 * kernel, which stops the device at wrong ones; rows of no group stay as they are. The
 * entry points are generated.
 */
#include <math.h>
#include <string.h>

#include "kernel_elements.h"
#include "kernel_lines.h"
#include "operator_checks.h"

enum { X, WEIGHT_SCALE, ACTIVATION_SCALE, BIAS, QUANT_SCALE, QUANT_OFFSET, GROUP_INDEX, ACTIVATE_LEFT, QUANT_MODE, DST_TYPE, ROUND_MODE, ACTIVATE_DIM, SWIGLU_MODE, CLAMP_LIMIT, GLU_ALPHA, GLU_BIAS };
enum { SWISH, INTERLEAVED, CLAMPED, SWISH_CLAMPED };

static const sim_dtype_list SUMS = {3, {ACL_INT32, ACL_BF16, ACL_FLOAT16}}, OLDER_SUMS = {2, {ACL_INT32, ACL_BF16}};
static const sim_dtype_list SINGLE = {1, {ACL_FLOAT}}, LONG = {1, {ACL_INT64}};
static const sim_dtype_list BIASES = {4, {ACL_FLOAT, ACL_FLOAT16, ACL_BF16, ACL_INT32}};
static const sim_dtype_list CODES = {4, {ACL_INT8, ACL_HIFLOAT8, ACL_FLOAT8_E5M2, ACL_FLOAT8_E4M3FN}}, OLDER_CODES = {1, {ACL_INT8}};

static const sim_tensor *tensor(const sim_operands *operands, int place)
{
    const sim_value *value = &operands->values[place];
    return value->count && value->tensors->present ? value->tensors : NULL;
}

/* The outputs are the last two parameters of both versions. */
static const sim_tensor *output(const sim_operands *operands, int from_end)
{
    return tensor(operands, (int)operands->operator->count - from_end);
}

static bool has_attributes(const sim_operands *operands)
{
    return operands->operator->count > GLU_BIAS;
}

static bool is_dynamic(const sim_operands *operands)
{
    const char *mode = operands->values[QUANT_MODE].text;
    return mode && strcmp(mode, "dynamic") == 0;
}

static int64_t mode_of(const sim_operands *operands)
{
    return has_attributes(operands) ? operands->values[SWIGLU_MODE].integer : SWISH;
}

static uint64_t dim_of(const sim_operands *operands)
{
    int64_t dim = has_attributes(operands) ? operands->values[ACTIVATE_DIM].integer : -1;
    return (uint64_t)sim_dimension(dim, tensor(operands, X));
}

static aclnnStatus wrong(const sim_operands *operands, int place, const char *what)
{
    const sim_tensor *found = tensor(operands, place);
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s %s; %s.", operands->operator->name, operands->operator->parameters[place].name,
                    found ? sim_describe_shape(found).text : "is null", what);
}

static aclnnStatus check_presence(const sim_operands *operands, bool is_950)
{
    bool sums = tensor(operands, X)->dtype == ACL_INT32, dynamic = is_dynamic(operands);
    const char *function = operands->operator->name;
    if (sums && !tensor(operands, WEIGHT_SCALE))
        return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: weightScaleOptional is null beside sums.", function);
    if (!dynamic && (!tensor(operands, QUANT_SCALE) || (!is_950 && !tensor(operands, QUANT_OFFSET))))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: a static quantization lacks its scale or offset.", function);
    for (int place = WEIGHT_SCALE; place <= BIAS; place++)
        if (!sums && tensor(operands, place))
            return wrong(operands, place, "only sums have it");
    if (dynamic && tensor(operands, QUANT_OFFSET))
        return wrong(operands, QUANT_OFFSET, "a dynamic quantization has none");
    return ACLNN_SUCCESS;
}

static aclnnStatus check_dtypes(const sim_operands *operands, bool is_950)
{
    const sim_dtype_list *lists[] = {is_950 ? &SUMS : &OLDER_SUMS, &SINGLE, &SINGLE, &BIASES, &SINGLE, &SINGLE, &LONG};
    for (int place = X; place <= GROUP_INDEX; place++) {
        if (!tensor(operands, place))
            continue;
        aclnnStatus status = sim_check_dtype(operands->operator->name, operands->operator->parameters[place].name, tensor(operands, place), lists[place]);
        if (status)
            return status;
    }
    return sim_check_dtype(operands->operator->name, "yOut", output(operands, 2), is_950 ? &CODES : &OLDER_CODES);
}

/* So many rows of a width, or where it may be one element for each; with groups one
 * dimension is that of these elements then. */
static bool is_shared(const sim_tensor *found, int64_t groups, bool grouped, int64_t width, bool single, bool has_index)
{
    if (!found)
        return true;
    if (found->rank == 1 && single && has_index)
        return found->shape[0] == groups;
    if (found->rank == 1)
        return (single && found->shape[0] == groups) || (!grouped && found->shape[0] == width);
    return found->rank == 2 && found->shape[0] == groups && (found->shape[1] == width || (single && found->shape[1] == 1));
}

static aclnnStatus check(const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, X), *index = tensor(operands, GROUP_INDEX), *y = output(operands, 2), *scale = output(operands, 1);
    const char *function = operands->operator->name;
    bool is_950 = operands->product->arch == SIM_ARCH_950;
    if (!is_950 && operands->product->arch != SIM_ARCH_A2_A3)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not supported.", function, operands->product->soc);
    if (x->rank < 2 || x->rank > (is_950 ? SIM_OPERATOR_MAX_RANK : 2))
        return wrong(operands, X, "the number of dimensions is not one that is supported");
    aclnnStatus status = check_presence(operands, is_950);
    if (!status)
        status = check_dtypes(operands, is_950);
    if (status)
        return status;
    uint64_t dim = dim_of(operands), last = x->rank - 1;
    int64_t mode = mode_of(operands), width = x->shape[last];
    if (dim > last || !width || x->shape[dim] % 2 || (!is_950 && (dim != last || width % 64)))
        return wrong(operands, X, "activateDim cannot halve that");
    if (dim != last && (index || is_dynamic(operands)))
        return wrong(operands, X, "activateDim has to be the last dimension here");
    if (mode < SWISH || mode > (is_950 ? INTERLEAVED : SWISH_CLAMPED) || (mode == INTERLEAVED && !operands->values[ACTIVATE_LEFT].integer))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: swigluMode is %lld.", function, (long long)mode);
    if (has_attributes(operands) && !(operands->values[CLAMP_LIMIT].real > 0 && isfinite(operands->values[CLAMP_LIMIT].real)))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: clampLimit has to be above 0 and finite.", function);
    if (index ? !(index->rank == 1 || (is_950 && index->rank == 2 && index->shape[1] == 2)) || index->shape[0] < 1 : !is_950)
        return wrong(operands, GROUP_INDEX, "expected how many rows each group has");
    int64_t groups = index ? index->shape[0] : 1, half = dim == last ? width / 2 : width;
    bool grouped = index && (is_950 || groups > 1), dynamic = is_dynamic(operands);
    for (int place = WEIGHT_SCALE; place <= QUANT_OFFSET; place++) {
        bool quantizes = place >= QUANT_SCALE;
        if (place != ACTIVATION_SCALE && !is_shared(tensor(operands, place), groups, grouped, quantizes ? half : width, quantizes && !dynamic, index != NULL))
            return wrong(operands, place, "the shape is not the one expected");
    }
    sim_tensor shape = *x;
    shape.shape[dim] /= 2;
    if (!sim_same_shape(y, &shape))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: yOut has shape %s.", function, sim_describe_shape(y).text);
    if (dynamic || scale->rank == last)
        status = sim_check_shape_is(function, "scaleOut", scale, last, shape.shape);
    if (!status && tensor(operands, ACTIVATION_SCALE))
        status = sim_check_shape_is(function, "activationScaleOptional", tensor(operands, ACTIVATION_SCALE), last, x->shape);
    return status;
}

/* The tensors of a call in memory, and what it does. */
typedef struct swiglu {
    const sim_operands *operands;
    sim_lines lines[GROUP_INDEX + 1], y, scale;
    int64_t columns, mode; /* of y */
    bool along_rows;       /* halves lie in one row */
    int64_t half, inner;   /* else: rows of a half, and how many rows are between its neighbours */
    float limit, alpha, bias;
} swiglu;

/* Element `column` of what all rows of a group share. */
static float shared(const swiglu *call, int place, int64_t group, int64_t column)
{
    const sim_lines *lines = &call->lines[place];
    const sim_tensor *given = lines->tensor;
    bool single = given->shape[given->rank - 1] == 1 || (given->rank == 1 && place >= QUANT_SCALE && !is_dynamic(call->operands) && tensor(call->operands, GROUP_INDEX));
    if (given->rank == 1)
        return sim_lines_float(lines, 0, single ? group : column);
    return sim_lines_float(lines, group, single ? 0 : column);
}

/* An element of a half as a number. */
static float number(const swiglu *call, bool first, int64_t group, int64_t row, int64_t column)
{
    const sim_tensor *bias = tensor(call->operands, BIAS);
    int64_t line = row, place = column;
    if (call->mode == INTERLEAVED) {
        place = 2 * column + !first;
    } else if (call->along_rows) {
        place = column + (first ? 0 : call->columns);
    } else {
        int64_t block = row / (call->half * call->inner);
        line = row + (block + !first) * call->half * call->inner;
    }
    const sim_lines *x = &call->lines[X];
    float value = sim_lines_float(x, line, place);
    if (bias && bias->dtype == ACL_INT32) {
        const sim_lines *lines = &call->lines[BIAS];
        uint32_t sum = (uint32_t)sim_lines_integer(x, line, place) + (uint32_t)sim_lines_integer(lines, bias->rank == 1 ? 0 : group, place);
        value = (float)(int32_t)sum;
    }
    if (tensor(call->operands, WEIGHT_SCALE))
        value *= shared(call, WEIGHT_SCALE, group, place);
    if (tensor(call->operands, ACTIVATION_SCALE))
        value *= sim_lines_float(&call->lines[ACTIVATION_SCALE], line, 0);
    if (bias && bias->dtype != ACL_INT32)
        value += shared(call, BIAS, group, place);
    return value;
}

static float below(float value, float limit)
{
    return value > limit ? limit : value;
}

static float between(float value, float limit)
{
    value = below(value, limit);
    return value < -limit ? -limit : value;
}

/* x by one and a power of e, which would be none of binary32 where the share vanishes. */
static float shared_out(float x, float power)
{
    return (float)(x / (1 + exp(-(double)power)));
}

static float gated(const swiglu *call, int64_t group, int64_t row, int64_t column)
{
    bool left = call->operands->values[ACTIVATE_LEFT].integer != 0;
    float a = number(call, left, group, row, column), b = number(call, !left, group, row, column);
    switch (call->mode) {
    case SWISH:
        return shared_out(a, a) * b;
    case SWISH_CLAMPED:
        return below(shared_out(a, a), call->limit) * between(b, call->limit);
    default:
        a = below(a, call->limit);
        return shared_out(a, call->alpha * a) * (between(b, call->limit) + call->bias);
    }
}

static float greatest_of(aclDataType dtype)
{
    switch (dtype) {
    case ACL_FLOAT8_E4M3FN:
        return 448;
    case ACL_FLOAT8_E5M2:
        return 57344;
    case ACL_HIFLOAT8:
        return 32768;
    default:
        return 127;
    }
}

static void quantize_row(const swiglu *call, int64_t group, int64_t row)
{
    bool dynamic = is_dynamic(call->operands), scaled = tensor(call->operands, QUANT_SCALE) != NULL;
    aclDataType dtype = call->y.tensor->dtype;
    float scale = 0;
    for (int pass = dynamic ? 0 : 1; pass < 2; pass++) {
        float greatest = 0;
        for (int64_t column = 0; column < call->columns; column++) {
            float value = gated(call, group, row, column);
            if (dynamic && scaled)
                value *= shared(call, QUANT_SCALE, group, column);
            if (pass == 0) {
                greatest = fabsf(value) > greatest ? fabsf(value) : greatest;
                continue;
            }
            value /= dynamic ? scale : shared(call, QUANT_SCALE, group, column);
            if (tensor(call->operands, QUANT_OFFSET))
                value += shared(call, QUANT_OFFSET, group, column);
            if (dtype == ACL_INT8)
                sim_lines_store_integer(&call->y, row, column, value);
            else
                sim_lines_store_float(&call->y, row, column, value);
        }
        if (pass == 0) {
            bool divides = call->operands->product->arch == SIM_ARCH_950;
            scale = divides ? greatest / greatest_of(dtype) : greatest * (1 / greatest_of(dtype));
            sim_lines_store_float(&call->scale, row, 0, scale);
        }
    }
}

static int dequant_swiglu(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *x = tensor(operands, X), *y = output(operands, 2), *index = tensor(operands, GROUP_INDEX);
    uint64_t dim = dim_of(operands), last = x->rank - 1;
    swiglu call = {.operands = operands, .columns = y->shape[last], .mode = mode_of(operands), .along_rows = dim == last, .half = y->shape[dim], .inner = 1};
    if (aclsim_elements(y) == 0)
        return 0;
    for (uint64_t d = dim + 1; d < last; d++)
        call.inner *= x->shape[d];
    if (has_attributes(operands)) {
        call.limit = (float)operands->values[CLAMP_LIMIT].real;
        call.alpha = (float)operands->values[GLU_ALPHA].real;
        call.bias = (float)operands->values[GLU_BIAS].real;
    }
    for (int place = X; place <= GROUP_INDEX; place++) {
        const sim_tensor *given = tensor(operands, place);
        uint64_t axis = given && place != ACTIVATION_SCALE ? given->rank - 1 : given ? given->rank : 0;
        if (given && !sim_lines_open(task, given, axis, false, &call.lines[place]))
            return SIM_KERNEL_FAULT;
    }
    const sim_tensor *scale = output(operands, 1);
    if (!sim_lines_open(task, y, last, true, &call.y) || (is_dynamic(operands) && !sim_lines_open(task, scale, scale->rank, true, &call.scale)))
        return SIM_KERNEL_FAULT;
    int64_t rows = sim_lines_count(&call.y), row = 0, groups = index ? index->shape[0] : 1;
    for (int64_t place = 0; place < groups; place++) {
        int64_t group = place, count = rows;
        if (index && index->rank == 2) {
            group = sim_lines_integer(&call.lines[GROUP_INDEX], place, 0);
            count = sim_lines_integer(&call.lines[GROUP_INDEX], place, 1);
            if (count <= 0)
                break;
        } else if (index) {
            count = sim_lines_integer(&call.lines[GROUP_INDEX], 0, place);
        }
        if (count > rows - row || group < 0 || group >= groups)
            return 507015; /* the kernel reads behind its tensors */
        for (int64_t end = count > 0 ? row + count : row; row < end; row++)
            quantize_row(&call, group, row);
    }
    return 0;
}

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define OPTIONAL(name) {name, SIM_TENSOR, SIM_IN, true}
#define OUT(name) {name, SIM_TENSOR, SIM_OUT, false}
#define INPUTS                                                                                                                                   \
    IN("x"), OPTIONAL("weightScaleOptional"), OPTIONAL("activationScaleOptional"), OPTIONAL("biasOptional"), OPTIONAL("quantScaleOptional"),     \
        OPTIONAL("quantOffsetOptional"), OPTIONAL("groupIndexOptional"), {"activateLeft", SIM_BOOL, SIM_IN, false},                               \
        {"quantModeOptional", SIM_STRING, SIM_IN, true}
SIM_TABLE(SWIGLU, "aclnnDequantSwigluQuant", check, dequant_swiglu, INPUTS, OUT("yOut"), OUT("scaleOut"))
SIM_TABLE(SWIGLU_V2, "aclnnDequantSwigluQuantV2", check, dequant_swiglu, INPUTS, {"dstType", SIM_INT64, SIM_IN, false},
          {"roundModeOptional", SIM_STRING, SIM_IN, true}, {"activateDim", SIM_INT64, SIM_IN, false}, {"swigluMode", SIM_INT64, SIM_IN, false},
          {"clampLimit", SIM_REAL, SIM_IN, false}, {"gluAlpha", SIM_REAL, SIM_IN, false}, {"gluBias", SIM_REAL, SIM_IN, false}, OUT("yOut"),
          OUT("scaleOut"))
