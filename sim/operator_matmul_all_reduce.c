/*
 * aclnnMatmulAllReduce, V2 and V3: output = the sum over all ranks of x1 @ x2 + bias + x3. Each rank's product is rounded
 * to the output's type, again with x3, and then reduced as HCCL reduces. Entry points are generated.
 */
#include "operator_products.h"
#include "operator_together.h"

static aclnnStatus check(const sim_operands *operands)
{
    static const sim_dtype_list HALVES = {2, {ACL_FLOAT16, ACL_BF16}};
    const char *function = operands->operator->name;
    const sim_tensor *x1 = sim_named_tensor(operands, "x1"), *bias = sim_named_tensor(operands, "bias");
    aclnnStatus status = sim_check_dtype(function, "x1", x1, &HALVES);
    if (status)
        return status;
    if (sim_named_tensor(operands, "x2")->dtype != x1->dtype || sim_named_tensor(operands, "output")->dtype != x1->dtype || (bias && bias->dtype != x1->dtype))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: x1, x2, bias and output have different dtypes.", function);
    return sim_check_together(operands);
}

static sim_together together(const sim_operands *operands)
{
    return sim_part_of(operands, false);
}

static int matmul_all_reduce(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *out = sim_named_tensor(operands, "output");
    int code = sim_float_product(task, sim_named_tensor(operands, "x1"), sim_named_tensor(operands, "x2"), sim_named_tensor(operands, "bias"), out);
    if (!code)
        code = sim_add_rest(task, operands, out);
    return code ? code : sim_sum_over_ranks(task, out);
}

#define MATRICES {"x1", SIM_TENSOR, SIM_IN, false}, {"x2", SIM_TENSOR, SIM_IN, false}, {"bias", SIM_TENSOR, SIM_IN, true}
#define REST {"x3", SIM_TENSOR, SIM_IN, true}
#define GROUP {"group", SIM_STRING, SIM_IN, false}, {"reduceOp", SIM_STRING, SIM_IN, false}
#define MODES {"commTurn", SIM_INT64, SIM_IN, false}, {"streamMode", SIM_INT64, SIM_IN, false}, {"output", SIM_TENSOR, SIM_OUT, false}

#define MATMUL_ALL_REDUCE(label, text, ...) SIM_TABLE_WITH(label, text, check, matmul_all_reduce, .together = together, __VA_ARGS__)

MATMUL_ALL_REDUCE(V1, "aclnnMatmulAllReduce", MATRICES, GROUP, MODES)
MATMUL_ALL_REDUCE(V2, "aclnnMatmulAllReduceV2", MATRICES, REST, GROUP, MODES)
MATMUL_ALL_REDUCE(V3, "aclnnMatmulAllReduceV3", MATRICES, REST, GROUP, {"commMode", SIM_STRING, SIM_IN, false}, MODES)
