/*
 * aclnnQuantMatmulAllReduce, V2 to V5, for int8: output = the sum over all ranks of (x1 @ x2 + bias) * scales + x3. Each
 * rank's product is dequantized and rounded to the output's type, again with x3, and then reduced as HCCL reduces, or by
 * way of int8 where there are scales for the traffic. 8- and 4-bit floats of the 950 are not simulated. Entry points are
 * generated.
 */
#include "operator_products.h"
#include "operator_together.h"

enum { MOST = 65535 };

typedef struct call {
    const sim_tensor *x1, *x2, *bias, *scale, *tokens, *first, *second, *out;
} call;

static call call_of(const sim_operands *operands)
{
    return (call){
        .x1 = sim_named_tensor(operands, "x1"),
        .x2 = sim_named_tensor(operands, "x2"),
        .bias = sim_either(operands, "bias", "biasOptional"),
        .scale = sim_either(operands, "dequantScale", "x2Scale"),
        .tokens = sim_either(operands, "pertokenScaleOptional", "x1ScaleOptional"),
        .first = sim_named_tensor(operands, "commQuantScale1Optional"),
        .second = sim_named_tensor(operands, "commQuantScale2Optional"),
        .out = sim_named_tensor(operands, "output"),
    };
}

static aclnnStatus refused(const sim_operands *operands, aclnnStatus status, const char *reason)
{
    return sim_fail(status, status == ACLNN_ERR_PARAM_INVALID ? "EZ1001" : "EZ9999", "%s: %s.", operands->operator->name, reason);
}

/* One scale, or one for each column, with or without a dimension of 1 before. */
static bool is_row(const sim_tensor *scale, int64_t columns, bool one)
{
    if (scale->rank == 1 && one && scale->shape[0] == 1)
        return true;
    return scale->rank <= 2 && scale->rank >= 1 && scale->shape[scale->rank - 1] == columns && (scale->rank == 1 || scale->shape[0] == 1);
}

static aclnnStatus check_dtypes(const sim_operands *operands, const call *c)
{
    static const sim_dtype_list BYTES = {1, {ACL_INT8}}, HALVES = {2, {ACL_FLOAT16, ACL_BF16}}, WHOLE = {1, {ACL_INT32}}, FLOAT = {1, {ACL_FLOAT}};
    static const sim_dtype_list BFLOAT = {1, {ACL_BF16}}, WORDS = {2, {ACL_INT64, ACL_UINT64}};
    const char *function = operands->operator->name;
    bool newer = sim_named(operands, "groupSize") != NULL;
    if (newer && operands->product->arch == SIM_ARCH_950 && c->x1->dtype != ACL_INT8)
        return refused(operands, ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "matrices of other types than INT8 are not simulated");
    aclnnStatus status = sim_check_dtype(function, "x1", c->x1, &BYTES);
    if (!status)
        status = sim_check_dtype(function, "x2", c->x2, &BYTES);
    if (!status)
        status = sim_check_dtype(function, "output", c->out, &HALVES);
    if (!status && c->bias)
        status = sim_check_dtype(function, "bias", c->bias, &WHOLE);
    if (!status && c->tokens)
        status = sim_check_dtype(function, "the scale of x1", c->tokens, &FLOAT);
    if (!status)
        status = sim_check_dtype(function, "the scale of x2", c->scale, c->out->dtype == ACL_BF16 ? &BFLOAT : c->tokens ? &FLOAT : &WORDS);
    if (!status && c->first && c->second && (c->first->dtype != c->out->dtype || c->second->dtype != c->out->dtype))
        status = refused(operands, ACLNN_ERR_PARAM_INVALID, "scales of the traffic have another type than output");
    return status;
}

static aclnnStatus check_shapes(const sim_operands *operands, const call *c)
{
    int64_t inner = c->x2->shape[0], columns = c->x2->shape[1], rows = 1;
    for (uint64_t d = 0; d + 1 < c->x1->rank; d++)
        rows *= c->x1->shape[d];
    if (!is_row(c->scale, columns, true))
        return refused(operands, ACLNN_ERR_PARAM_INVALID, "x2 takes one scale, or one for each column");
    if (c->tokens && (c->tokens->rank != 1 || c->tokens->shape[0] != rows))
        return refused(operands, ACLNN_ERR_PARAM_INVALID, "x1 takes a scale for each row");
    if (!c->first != !c->second)
        return refused(operands, ACLNN_ERR_PARAM_INVALID, "one scale of the traffic is null and the other is not");
    if (c->first && (!is_row(c->first, columns, false) || !sim_same_shape(c->first, c->second)))
        return refused(operands, ACLNN_ERR_PARAM_INVALID, "scales of the traffic are one for each column");
    if (!inner || !aclsim_elements(c->out))
        return refused(operands, ACLNN_ERR_INNER_TILING_ERROR, "tiling failed: a matrix is empty");
    bool transposed = c->x2->strides[0] == 1 && c->x2->strides[1] == inner;
    if (inner > MOST || (!transposed && columns > MOST))
        return refused(operands, ACLNN_ERR_INNER_TILING_ERROR, "tiling failed: the last dimension of x1 or x2 is larger than 65535");
    return ACLNN_SUCCESS;
}

static aclnnStatus check(const sim_operands *operands)
{
    call c = call_of(operands);
    aclnnStatus status = check_dtypes(operands, &c);
    if (!status)
        status = sim_check_together(operands);
    if (!status && (sim_named_integer(operands, "groupSize") || sim_named_integer(operands, "commQuantMode")))
        status = refused(operands, ACLNN_ERR_PARAM_INVALID, "groupSize and commQuantMode have to be 0 for INT8");
    return status ? status : check_shapes(operands, &c);
}

static sim_together together(const sim_operands *operands)
{
    return sim_part_of(operands, call_of(operands).first != NULL);
}

/* ---- numbers ---- */

/* One matrix of a batch of them. */
static sim_tensor matrix_of(const sim_tensor *tensor, int64_t place)
{
    sim_tensor matrix = *tensor;
    if (tensor->rank != 3)
        return matrix;
    matrix.rank = 2;
    matrix.offset += place * tensor->strides[0];
    for (int d = 0; d < 2; d++) {
        matrix.shape[d] = tensor->shape[d + 1];
        matrix.strides[d] = tensor->strides[d + 1];
    }
    return matrix;
}

/* Its last dimension alone, without that of 1 before. */
static sim_tensor line_of(const sim_tensor *scale)
{
    sim_tensor line = *scale;
    line.rank = 1;
    line.shape[0] = scale->shape[scale->rank - 1];
    line.strides[0] = scale->strides[scale->rank - 1];
    return line;
}

static int product(sim_task *task, const sim_operands *operands, const call *c)
{
    int64_t batch = c->x1->rank == 3 ? c->x1->shape[0] : 1;
    sim_tensor scale = line_of(c->scale);
    int code = 0;
    for (int64_t place = 0; place < batch && !code; place++) {
        sim_tensor x1 = matrix_of(c->x1, place), out = matrix_of(c->out, place), tokens;
        if (c->tokens) {
            tokens = *c->tokens;
            tokens.shape[0] = x1.shape[0];
            tokens.offset += place * x1.shape[0] * tokens.strides[0];
        }
        sim_quant_operands of = {&x1, c->x2, &scale, c->tokens ? &tokens : NULL, c->bias, &out};
        code = sim_quant_product(task, operands->product->arch, &of);
    }
    return code;
}

static int quant_matmul_all_reduce(sim_task *task, const sim_operands *operands)
{
    call c = call_of(operands);
    int code = product(task, operands, &c);
    if (!code)
        code = sim_add_rest(task, operands, c.out);
    if (code)
        return code;
    if (!c.first)
        return sim_sum_over_ranks(task, c.out);
    sim_tensor first = line_of(c.first), second = line_of(c.second);
    return sim_sum_quantized(task, c.out, &first, &second);
}

/* ---- the functions ---- */

#define TENSOR(name) {name, SIM_TENSOR, SIM_IN, false}
#define MAYBE(name) {name, SIM_TENSOR, SIM_IN, true}
#define INTEGER(name) {name, SIM_INT64, SIM_IN, false}
#define TEXT(name) {name, SIM_STRING, SIM_IN, false}
#define MODES INTEGER("commTurn"), INTEGER("streamMode")
#define RESULT {"output", SIM_TENSOR, SIM_OUT, false}
#define TRAFFIC MAYBE("commQuantScale1Optional"), MAYBE("commQuantScale2Optional")

#define QUANT_MATMUL_ALL_REDUCE(label, text, ...) \
    SIM_TABLE_WITH(label, text, check, quant_matmul_all_reduce, .together = together, TENSOR("x1"), TENSOR("x2"), __VA_ARGS__, RESULT)

QUANT_MATMUL_ALL_REDUCE(V1, "aclnnQuantMatmulAllReduce", MAYBE("bias"), MAYBE("x3"), TENSOR("dequantScale"), TEXT("group"), TEXT("reduceOp"), MODES)
QUANT_MATMUL_ALL_REDUCE(V2, "aclnnQuantMatmulAllReduceV2", MAYBE("biasOptional"), MAYBE("x3Optional"), TENSOR("dequantScale"), MAYBE("pertokenScaleOptional"),
                        TEXT("group"), TEXT("reduceOp"), MODES)
QUANT_MATMUL_ALL_REDUCE(V3, "aclnnQuantMatmulAllReduceV3", MAYBE("biasOptional"), MAYBE("x3Optional"), TENSOR("dequantScale"), MAYBE("pertokenScaleOptional"),
                        TRAFFIC, TEXT("group"), TEXT("reduceOp"), MODES)
QUANT_MATMUL_ALL_REDUCE(V4, "aclnnQuantMatmulAllReduceV4", MAYBE("biasOptional"), MAYBE("x3Optional"), MAYBE("x1ScaleOptional"), TENSOR("x2Scale"), TRAFFIC,
                        TEXT("group"), TEXT("reduceOp"), MODES, INTEGER("groupSize"), INTEGER("commQuantMode"))
QUANT_MATMUL_ALL_REDUCE(V5, "aclnnQuantMatmulAllReduceV5", MAYBE("biasOptional"), MAYBE("x3Optional"), MAYBE("x1ScaleOptional"), TENSOR("x2Scale"), TRAFFIC,
                        TEXT("group"), TEXT("reduceOp"), TEXT("commMode"), MODES, INTEGER("groupSize"), INTEGER("commQuantMode"))
