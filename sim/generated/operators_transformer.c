/* Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
 * The operators of libopapi_transformer.so. */
#include "generic.h"

/* What changes is told of few parameters. */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

static const sim_parameter parameters_aclnnAllGatherMatmul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"gatherIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gatherOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAllGatherMatmul = {"aclnnAllGatherMatmul", "aclnnAllGatherMatmulGetWorkspaceSize", parameters_aclnnAllGatherMatmul, 9, 0};

SIM_GENERIC aclnnStatus aclnnAllGatherMatmulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const char *group, int64_t gatherIndex, int64_t commTurn, int64_t streamMode, const aclTensor *output, const aclTensor *gatherOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAllGatherMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = group}, {.integer = gatherIndex}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}, {.pointer = gatherOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAllGatherMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAllGatherMatmulV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"gatherIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gatherOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"amaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAllGatherMatmulV2 = {"aclnnAllGatherMatmulV2", "aclnnAllGatherMatmulV2GetWorkspaceSize", parameters_aclnnAllGatherMatmulV2, 16, 0};

SIM_GENERIC aclnnStatus aclnnAllGatherMatmulV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *quantScale, int64_t blockSize, const char *group, int64_t gatherIndex, int64_t commTurn, int64_t streamMode, int64_t groupSize, const char *commMode, aclTensor *output, aclTensor *gatherOut, aclTensor *amaxOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAllGatherMatmulV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = quantScale}, {.integer = blockSize}, {.pointer = group}, {.integer = gatherIndex}, {.integer = commTurn}, {.integer = streamMode}, {.integer = groupSize}, {.pointer = commMode}, {.pointer = output}, {.pointer = gatherOut}, {.pointer = amaxOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAllGatherMatmulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllAllGatherBatchMatMul[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"xShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"actType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2OutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"y3OutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllAllGatherBatchMatMul = {"aclnnAlltoAllAllGatherBatchMatMul", "aclnnAlltoAllAllGatherBatchMatMulGetWorkspaceSize", parameters_aclnnAlltoAllAllGatherBatchMatMul, 12, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllAllGatherBatchMatMulGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *biasOptional, const char *groupEp, const char *groupTp, int64_t epWorldSize, int64_t tpWorldSize, int64_t xShardType, int64_t actType, aclTensor *y1Out, aclTensor *y2OutOptional, aclTensor *y3OutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllAllGatherBatchMatMul;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = groupEp}, {.pointer = groupTp}, {.integer = epWorldSize}, {.integer = tpWorldSize}, {.integer = xShardType}, {.integer = actType}, {.pointer = y1Out}, {.pointer = y2OutOptional}, {.pointer = y3OutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllAllGatherBatchMatMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllMatmul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"alltoAllOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllMatmul = {"aclnnAlltoAllMatmul", "aclnnAlltoAllMatmulGetWorkspaceSize", parameters_aclnnAlltoAllMatmul, 9, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllMatmulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclIntArray *alltoAllAxesOptional, const char *group, bool transposeX1, bool transposeX2, const aclTensor *output, const aclTensor *alltoAllOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = alltoAllAxesOptional}, {.pointer = group}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}, {.pointer = alltoAllOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllMatmulV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"alltoAllOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllMatmulV2 = {"aclnnAlltoAllMatmulV2", "aclnnAlltoAllMatmulV2GetWorkspaceSize", parameters_aclnnAlltoAllMatmulV2, 10, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllMatmulV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclIntArray *alltoAllAxesOptional, const char *group, const char *commMode, bool transposeX1, bool transposeX2, const aclTensor *output, const aclTensor *alltoAllOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllMatmulV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = alltoAllAxesOptional}, {.pointer = group}, {.pointer = commMode}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}, {.pointer = alltoAllOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllMatmulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllQuantMatmul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1ScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"commScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"x1QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"x2QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"x1QuantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"alltoAllOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllQuantMatmul = {"aclnnAlltoAllQuantMatmul", "aclnnAlltoAllQuantMatmulGetWorkspaceSize", parameters_aclnnAlltoAllQuantMatmul, 20, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllQuantMatmulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x1ScaleOptional, const aclTensor *x2Scale, const aclTensor *commScaleOptional, const aclTensor *x1OffsetOptional, const aclTensor *x2OffsetOptional, const char *group, const aclIntArray *alltoAllAxesOptional, int64_t x1QuantMode, int64_t x2QuantMode, int64_t commQuantMode, int64_t commQuantDtype, int64_t x1QuantDtype, int64_t groupSize, bool transposeX1, bool transposeX2, const aclTensor *output, const aclTensor *alltoAllOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllQuantMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x1ScaleOptional}, {.pointer = x2Scale}, {.pointer = commScaleOptional}, {.pointer = x1OffsetOptional}, {.pointer = x2OffsetOptional}, {.pointer = group}, {.pointer = alltoAllAxesOptional}, {.integer = x1QuantMode}, {.integer = x2QuantMode}, {.integer = commQuantMode}, {.integer = commQuantDtype}, {.integer = x1QuantDtype}, {.integer = groupSize}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}, {.pointer = alltoAllOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllQuantMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllQuantMatmulV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1ScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"commScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"x1QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"x2QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"x1QuantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"alltoAllOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllQuantMatmulV2 = {"aclnnAlltoAllQuantMatmulV2", "aclnnAlltoAllQuantMatmulV2GetWorkspaceSize", parameters_aclnnAlltoAllQuantMatmulV2, 21, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllQuantMatmulV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x1ScaleOptional, const aclTensor *x2Scale, const aclTensor *commScaleOptional, const aclTensor *x1OffsetOptional, const aclTensor *x2OffsetOptional, const char *group, const char *commMode, const aclIntArray *alltoAllAxesOptional, int64_t x1QuantMode, int64_t x2QuantMode, int64_t commQuantMode, int64_t commQuantDtype, int64_t x1QuantDtype, int64_t groupSize, bool transposeX1, bool transposeX2, const aclTensor *output, const aclTensor *alltoAllOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllQuantMatmulV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x1ScaleOptional}, {.pointer = x2Scale}, {.pointer = commScaleOptional}, {.pointer = x1OffsetOptional}, {.pointer = x2OffsetOptional}, {.pointer = group}, {.pointer = commMode}, {.pointer = alltoAllAxesOptional}, {.integer = x1QuantMode}, {.integer = x2QuantMode}, {.integer = commQuantMode}, {.integer = commQuantDtype}, {.integer = x1QuantDtype}, {.integer = groupSize}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}, {.pointer = alltoAllOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllQuantMatmulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllvGroupedMatMul[] = {
    {"gmmX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sendCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"recvCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sendCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"recvCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transGmmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transMmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"permuteOutFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gmmY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mmYOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"permuteOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllvGroupedMatMul = {"aclnnAlltoAllvGroupedMatMul", "aclnnAlltoAllvGroupedMatMulGetWorkspaceSize", parameters_aclnnAlltoAllvGroupedMatMul, 16, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllvGroupedMatMulGetWorkspaceSize(const aclTensor *gmmX, const aclTensor *gmmWeight, const aclTensor *sendCountsTensorOptional, const aclTensor *recvCountsTensorOptional, const aclTensor *mmXOptional, const aclTensor *mmWeightOptional, const char *group, int64_t epWorldSize, const aclIntArray *sendCounts, const aclIntArray *recvCounts, bool transGmmWeight, bool transMmWeight, bool permuteOutFlag, aclTensor *gmmY, aclTensor *mmYOptional, aclTensor *permuteOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllvGroupedMatMul;
    const sim_argument sim_arguments_[] = {{.pointer = gmmX}, {.pointer = gmmWeight}, {.pointer = sendCountsTensorOptional}, {.pointer = recvCountsTensorOptional}, {.pointer = mmXOptional}, {.pointer = mmWeightOptional}, {.pointer = group}, {.integer = epWorldSize}, {.pointer = sendCounts}, {.pointer = recvCounts}, {.integer = transGmmWeight}, {.integer = transMmWeight}, {.integer = permuteOutFlag}, {.pointer = gmmY}, {.pointer = mmYOptional}, {.pointer = permuteOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllvGroupedMatMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllvGroupedMatMulV2[] = {
    {"gmmX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sendCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"recvCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sendCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"recvCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transGmmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transMmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"permuteOutFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gmmY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mmYOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"permuteOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllvGroupedMatMulV2 = {"aclnnAlltoAllvGroupedMatMulV2", "aclnnAlltoAllvGroupedMatMulV2GetWorkspaceSize", parameters_aclnnAlltoAllvGroupedMatMulV2, 17, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllvGroupedMatMulV2GetWorkspaceSize(const aclTensor *gmmX, const aclTensor *gmmWeight, const aclTensor *sendCountsTensorOptional, const aclTensor *recvCountsTensorOptional, const aclTensor *mmXOptional, const aclTensor *mmWeightOptional, const char *group, const char *commMode, int64_t epWorldSize, const aclIntArray *sendCounts, const aclIntArray *recvCounts, bool transGmmWeight, bool transMmWeight, bool permuteOutFlag, aclTensor *gmmY, aclTensor *mmYOptional, aclTensor *permuteOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllvGroupedMatMulV2;
    const sim_argument sim_arguments_[] = {{.pointer = gmmX}, {.pointer = gmmWeight}, {.pointer = sendCountsTensorOptional}, {.pointer = recvCountsTensorOptional}, {.pointer = mmXOptional}, {.pointer = mmWeightOptional}, {.pointer = group}, {.pointer = commMode}, {.integer = epWorldSize}, {.pointer = sendCounts}, {.pointer = recvCounts}, {.integer = transGmmWeight}, {.integer = transMmWeight}, {.integer = permuteOutFlag}, {.pointer = gmmY}, {.pointer = mmYOptional}, {.pointer = permuteOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllvGroupedMatMulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAlltoAllvQuantGroupedMatMulV2[] = {
    {"gmmX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmXScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sendCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"recvCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gmmXQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gmmWeightQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mmXQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mmWeightQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sendCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"recvCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transGmmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transMmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"permuteOutFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gmmY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mmYOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"permuteOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAlltoAllvQuantGroupedMatMulV2 = {"aclnnAlltoAllvQuantGroupedMatMulV2", "aclnnAlltoAllvQuantGroupedMatMulV2GetWorkspaceSize", parameters_aclnnAlltoAllvQuantGroupedMatMulV2, 26, 0};

SIM_GENERIC aclnnStatus aclnnAlltoAllvQuantGroupedMatMulV2GetWorkspaceSize(const aclTensor *gmmX, const aclTensor *gmmWeight, const aclTensor *gmmXScale, const aclTensor *gmmWeightScale, const aclTensor *sendCountsTensorOptional, const aclTensor *recvCountsTensorOptional, const aclTensor *mmXOptional, const aclTensor *mmWeightOptional, const aclTensor *mmXScaleOptional, const aclTensor *mmWeightScaleOptional, int64_t gmmXQuantMode, int64_t gmmWeightQuantMode, int64_t mmXQuantMode, int64_t mmWeightQuantMode, const char *group, const char *commMode, int64_t epWorldSize, const aclIntArray *sendCounts, const aclIntArray *recvCounts, bool transGmmWeight, bool transMmWeight, int64_t groupSize, bool permuteOutFlag, aclTensor *gmmY, aclTensor *mmYOptional, aclTensor *permuteOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAlltoAllvQuantGroupedMatMulV2;
    const sim_argument sim_arguments_[] = {{.pointer = gmmX}, {.pointer = gmmWeight}, {.pointer = gmmXScale}, {.pointer = gmmWeightScale}, {.pointer = sendCountsTensorOptional}, {.pointer = recvCountsTensorOptional}, {.pointer = mmXOptional}, {.pointer = mmWeightOptional}, {.pointer = mmXScaleOptional}, {.pointer = mmWeightScaleOptional}, {.integer = gmmXQuantMode}, {.integer = gmmWeightQuantMode}, {.integer = mmXQuantMode}, {.integer = mmWeightQuantMode}, {.pointer = group}, {.pointer = commMode}, {.integer = epWorldSize}, {.pointer = sendCounts}, {.pointer = recvCounts}, {.integer = transGmmWeight}, {.integer = transMmWeight}, {.integer = groupSize}, {.integer = permuteOutFlag}, {.pointer = gmmY}, {.pointer = mmYOptional}, {.pointer = permuteOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAlltoAllvQuantGroupedMatMulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyRotaryPosEmb[] = {
    {"queryRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"keyRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"layout", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnApplyRotaryPosEmb = {"aclnnApplyRotaryPosEmb", "aclnnApplyRotaryPosEmbGetWorkspaceSize", parameters_aclnnApplyRotaryPosEmb, 5, 0};

SIM_GENERIC aclnnStatus aclnnApplyRotaryPosEmbGetWorkspaceSize(aclTensor *queryRef, aclTensor *keyRef, const aclTensor *cos, const aclTensor *sin, int64_t layout, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyRotaryPosEmb;
    const sim_argument sim_arguments_[] = {{.pointer = queryRef}, {.pointer = keyRef}, {.pointer = cos}, {.pointer = sin}, {.integer = layout}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyRotaryPosEmb(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyRotaryPosEmbV2[] = {
    {"queryRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"keyRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"layout", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rotaryMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
};
const sim_operator operator_aclnnApplyRotaryPosEmbV2 = {"aclnnApplyRotaryPosEmbV2", "aclnnApplyRotaryPosEmbV2GetWorkspaceSize", parameters_aclnnApplyRotaryPosEmbV2, 6, 0};

SIM_GENERIC aclnnStatus aclnnApplyRotaryPosEmbV2GetWorkspaceSize(aclTensor *queryRef, aclTensor *keyRef, const aclTensor *cos, const aclTensor *sin, int64_t layout, char *rotaryMode, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyRotaryPosEmbV2;
    const sim_argument sim_arguments_[] = {{.pointer = queryRef}, {.pointer = keyRef}, {.pointer = cos}, {.pointer = sin}, {.integer = layout}, {.pointer = rotaryMode}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyRotaryPosEmbV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAttentionToFFN[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sessionId", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"microBatchId", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"layerId", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertRankTable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activeMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"worldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ffnTokenInfoTableShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ffnTokenDataShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"attnTokenInfoTableShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"syncFlag", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ffnStartRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnAttentionToFFN = {"aclnnAttentionToFFN", "aclnnAttentionToFFNGetWorkspaceSize", parameters_aclnnAttentionToFFN, 17, 0};

SIM_GENERIC aclnnStatus aclnnAttentionToFFNGetWorkspaceSize(const aclTensor *x, const aclTensor *sessionId, const aclTensor *microBatchId, const aclTensor *layerId, const aclTensor *expertIds, const aclTensor *expertRankTable, const aclTensor *scales, const aclTensor *activeMask, const char *group, int64_t worldSize, const aclIntArray *ffnTokenInfoTableShape, const aclIntArray *ffnTokenDataShape, const aclIntArray *attnTokenInfoTableShape, int64_t moeExpertNum, int64_t quantMode, int64_t syncFlag, int64_t ffnStartRankId, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAttentionToFFN;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = sessionId}, {.pointer = microBatchId}, {.pointer = layerId}, {.pointer = expertIds}, {.pointer = expertRankTable}, {.pointer = scales}, {.pointer = activeMask}, {.pointer = group}, {.integer = worldSize}, {.pointer = ffnTokenInfoTableShape}, {.pointer = ffnTokenDataShape}, {.pointer = attnTokenInfoTableShape}, {.integer = moeExpertNum}, {.integer = quantMode}, {.integer = syncFlag}, {.integer = ffnStartRankId}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAttentionToFFN(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAttentionUpdate[] = {
    {"lse", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"localOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"updateType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"lseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAttentionUpdate = {"aclnnAttentionUpdate", "aclnnAttentionUpdateGetWorkspaceSize", parameters_aclnnAttentionUpdate, 5, 0};

SIM_GENERIC aclnnStatus aclnnAttentionUpdateGetWorkspaceSize(const aclTensorList *lse, const aclTensorList *localOut, int64_t updateType, aclTensor *out, aclTensor *lseOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAttentionUpdate;
    const sim_argument sim_arguments_[] = {{.pointer = lse}, {.pointer = localOut}, {.integer = updateType}, {.pointer = out}, {.pointer = lseOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAttentionUpdate(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAttentionWorkerCombine[] = {
    {"scheduleContext", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"layerId", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hiddenSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tokenDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"needSchedule", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"nextLayerIdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAttentionWorkerCombine = {"aclnnAttentionWorkerCombine", "aclnnAttentionWorkerCombineGetWorkspaceSize", parameters_aclnnAttentionWorkerCombine, 8, 0};

SIM_GENERIC aclnnStatus aclnnAttentionWorkerCombineGetWorkspaceSize(const aclTensor *scheduleContext, const aclTensor *expertScales, const aclTensor *layerId, int64_t hiddenSize, int64_t tokenDtype, int64_t needSchedule, const aclTensor *yOut, const aclTensor *nextLayerIdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAttentionWorkerCombine;
    const sim_argument sim_arguments_[] = {{.pointer = scheduleContext}, {.pointer = expertScales}, {.pointer = layerId}, {.integer = hiddenSize}, {.integer = tokenDtype}, {.integer = needSchedule}, {.pointer = yOut}, {.pointer = nextLayerIdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAttentionWorkerCombine(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBSASelectBlockMask[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"postBlockShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKV", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualBlockLenQuery", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualBlockLenKey", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"kvInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sparsity", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"blockSparseMaskOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBSASelectBlockMask = {"aclnnBSASelectBlockMask", "aclnnBSASelectBlockMaskGetWorkspaceSize", parameters_aclnnBSASelectBlockMask, 14, 0};

SIM_GENERIC aclnnStatus aclnnBSASelectBlockMaskGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclIntArray *blockShape, const aclIntArray *postBlockShape, const aclIntArray *actualSeqLengths, const aclIntArray *actualSeqLengthsKV, const aclIntArray *actualBlockLenQuery, const aclIntArray *actualBlockLenKey, char *qInputLayout, char *kvInputLayout, int64_t numKeyValueHeads, double scaleValue, double sparsity, aclTensor *blockSparseMaskOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBSASelectBlockMask;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = blockShape}, {.pointer = postBlockShape}, {.pointer = actualSeqLengths}, {.pointer = actualSeqLengthsKV}, {.pointer = actualBlockLenQuery}, {.pointer = actualBlockLenKey}, {.pointer = qInputLayout}, {.pointer = kvInputLayout}, {.integer = numKeyValueHeads}, {.number = scaleValue}, {.number = sparsity}, {.pointer = blockSparseMaskOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBSASelectBlockMask(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBandwidthTest[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dstRankId", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"worldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"aivNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"receiveCnt", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBandwidthTest = {"aclnnBandwidthTest", "aclnnBandwidthTestGetWorkspaceSize", parameters_aclnnBandwidthTest, 10, 0};

SIM_GENERIC aclnnStatus aclnnBandwidthTestGetWorkspaceSize(const aclTensor *x, const aclTensor *dstRankId, char *group, int64_t worldSize, int64_t maxBs, int64_t mode, char *commAlg, int64_t aivNum, aclTensor *y, aclTensor *receiveCnt, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBandwidthTest;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = dstRankId}, {.pointer = group}, {.integer = worldSize}, {.integer = maxBs}, {.integer = mode}, {.pointer = commAlg}, {.integer = aivNum}, {.pointer = y}, {.pointer = receiveCnt}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBandwidthTest(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchMatMulReduceScatterAlltoAll[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchMatMulReduceScatterAlltoAll = {"aclnnBatchMatMulReduceScatterAlltoAll", "aclnnBatchMatMulReduceScatterAlltoAllGetWorkspaceSize", parameters_aclnnBatchMatMulReduceScatterAlltoAll, 9, 0};

SIM_GENERIC aclnnStatus aclnnBatchMatMulReduceScatterAlltoAllGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *biasOptional, const char *groupEp, const char *groupTp, int64_t epWorldSize, int64_t tpWorldSize, int64_t yShardType, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchMatMulReduceScatterAlltoAll;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = groupEp}, {.pointer = groupTp}, {.integer = epWorldSize}, {.integer = tpWorldSize}, {.integer = yShardType}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchMatMulReduceScatterAlltoAll(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBlockSparseAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockSparseMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"qInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"kvInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maskType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxLseFlag", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnBlockSparseAttention = {"aclnnBlockSparseAttention", "aclnnBlockSparseAttentionGetWorkspaceSize", parameters_aclnnBlockSparseAttention, 21, 0};

SIM_GENERIC aclnnStatus aclnnBlockSparseAttentionGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *blockSparseMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *blockShapeOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *blockTableOptional, char *qInputLayout, char *kvInputLayout, int64_t numKeyValueHeads, int64_t maskType, double scaleValue, int64_t innerPrecise, int64_t blockSize, int64_t preTokens, int64_t nextTokens, int64_t softmaxLseFlag, aclTensor *attentionOut, aclTensor *softmaxLseOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBlockSparseAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = blockSparseMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = blockShapeOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = blockTableOptional}, {.pointer = qInputLayout}, {.pointer = kvInputLayout}, {.integer = numKeyValueHeads}, {.integer = maskType}, {.number = scaleValue}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = softmaxLseFlag}, {.pointer = attentionOut}, {.pointer = softmaxLseOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBlockSparseAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBlockSparseAttentionGrad[] = {
    {"dout", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxLse", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockSparseMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"kvInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maskType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dk", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBlockSparseAttentionGrad = {"aclnnBlockSparseAttentionGrad", "aclnnBlockSparseAttentionGradGetWorkspaceSize", parameters_aclnnBlockSparseAttentionGrad, 21, 0};

SIM_GENERIC aclnnStatus aclnnBlockSparseAttentionGradGetWorkspaceSize(const aclTensor *dout, const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *attentionOut, const aclTensor *softmaxLse, const aclTensor *blockSparseMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *blockShapeOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, char *qInputLayout, char *kvInputLayout, int64_t numKeyValueHeads, int64_t maskType, double scaleValue, int64_t preTokens, int64_t nextTokens, aclTensor *dq, aclTensor *dk, aclTensor *dv, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBlockSparseAttentionGrad;
    const sim_argument sim_arguments_[] = {{.pointer = dout}, {.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = attentionOut}, {.pointer = softmaxLse}, {.pointer = blockSparseMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = blockShapeOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = qInputLayout}, {.pointer = kvInputLayout}, {.integer = numKeyValueHeads}, {.integer = maskType}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = dq}, {.pointer = dk}, {.pointer = dv}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBlockSparseAttentionGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBlockSparseAttentionV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockSparseMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"qDequantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kDequantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vDequantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"qInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"kvInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maskType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxLseFlag", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnBlockSparseAttentionV2 = {"aclnnBlockSparseAttentionV2", "aclnnBlockSparseAttentionV2GetWorkspaceSize", parameters_aclnnBlockSparseAttentionV2, 24, 0};

SIM_GENERIC aclnnStatus aclnnBlockSparseAttentionV2GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *blockSparseMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *blockShapeOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *blockTableOptional, const aclTensor *qDequantScaleOptional, const aclTensor *kDequantScaleOptional, const aclTensor *vDequantScaleOptional, char *qInputLayout, char *kvInputLayout, int64_t numKeyValueHeads, int64_t maskType, double scaleValue, int64_t innerPrecise, int64_t blockSize, int64_t preTokens, int64_t nextTokens, int64_t softmaxLseFlag, aclTensor *attentionOut, aclTensor *softmaxLseOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBlockSparseAttentionV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = blockSparseMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = blockShapeOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = blockTableOptional}, {.pointer = qDequantScaleOptional}, {.pointer = kDequantScaleOptional}, {.pointer = vDequantScaleOptional}, {.pointer = qInputLayout}, {.pointer = kvInputLayout}, {.integer = numKeyValueHeads}, {.integer = maskType}, {.number = scaleValue}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = softmaxLseFlag}, {.pointer = attentionOut}, {.pointer = softmaxLseOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBlockSparseAttentionV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCausalConv1dFn[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"convStatesRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryStartLocOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cacheIndicesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"initialStateModeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockIdxFirstScheduledTokenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockIdxLastScheduledTokenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"initialStateIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numComputedTokensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activation", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"nullBlockId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSizeToAlign", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCausalConv1dFn = {"aclnnCausalConv1dFn", "aclnnCausalConv1dFnGetWorkspaceSize", parameters_aclnnCausalConv1dFn, 15, 0};

SIM_GENERIC aclnnStatus aclnnCausalConv1dFnGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, aclTensor *convStatesRef, const aclTensor *biasOptional, const aclTensor *queryStartLocOptional, const aclTensor *cacheIndicesOptional, const aclTensor *initialStateModeOptional, const aclTensor *blockIdxFirstScheduledTokenOptional, const aclTensor *blockIdxLastScheduledTokenOptional, const aclTensor *initialStateIdxOptional, const aclTensor *numComputedTokensOptional, const char *activation, int64_t nullBlockId, int64_t blockSizeToAlign, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCausalConv1dFn;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = convStatesRef}, {.pointer = biasOptional}, {.pointer = queryStartLocOptional}, {.pointer = cacheIndicesOptional}, {.pointer = initialStateModeOptional}, {.pointer = blockIdxFirstScheduledTokenOptional}, {.pointer = blockIdxLastScheduledTokenOptional}, {.pointer = initialStateIdxOptional}, {.pointer = numComputedTokensOptional}, {.pointer = activation}, {.integer = nullBlockId}, {.integer = blockSizeToAlign}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCausalConv1dFn(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCausalConv1dUpdate[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"convStatesRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryStartLocOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cacheIndicesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numAcceptedTokensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockIdxLastScheduledTokenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"initialStateIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activation", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"nullBlockId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxQueryLen", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCausalConv1dUpdate = {"aclnnCausalConv1dUpdate", "aclnnCausalConv1dUpdateGetWorkspaceSize", parameters_aclnnCausalConv1dUpdate, 13, 0};

SIM_GENERIC aclnnStatus aclnnCausalConv1dUpdateGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, aclTensor *convStatesRef, const aclTensor *biasOptional, const aclTensor *queryStartLocOptional, const aclTensor *cacheIndicesOptional, const aclTensor *numAcceptedTokensOptional, const aclTensor *blockIdxLastScheduledTokenOptional, const aclTensor *initialStateIdxOptional, const char *activation, int64_t nullBlockId, int64_t maxQueryLen, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCausalConv1dUpdate;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = convStatesRef}, {.pointer = biasOptional}, {.pointer = queryStartLocOptional}, {.pointer = cacheIndicesOptional}, {.pointer = numAcceptedTokensOptional}, {.pointer = blockIdxLastScheduledTokenOptional}, {.pointer = initialStateIdxOptional}, {.pointer = activation}, {.integer = nullBlockId}, {.integer = maxQueryLen}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCausalConv1dUpdate(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnChunkGatedDeltaRule[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_STORAGE},
    {"initialState", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_STORAGE},
    {"actualSeqLengths", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_STORAGE},
    {"gOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"finalState", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnChunkGatedDeltaRule = {"aclnnChunkGatedDeltaRule", "aclnnChunkGatedDeltaRuleGetWorkspaceSize", parameters_aclnnChunkGatedDeltaRule, 10, 0};

SIM_GENERIC aclnnStatus aclnnChunkGatedDeltaRuleGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *beta, const aclTensor *initialState, const aclTensor *actualSeqLengths, const aclTensor *gOptional, float scaleValue, const aclTensor *out, const aclTensor *finalState, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnChunkGatedDeltaRule;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = beta}, {.pointer = initialState}, {.pointer = actualSeqLengths}, {.pointer = gOptional}, {.number = scaleValue}, {.pointer = out}, {.pointer = finalState}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnChunkGatedDeltaRule(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCompressor[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wgate", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"stateCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"ape", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"stateBlockTable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"seqused", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"startPos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"coff", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cacheMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"stateCacheStrideDim0", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpKv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCompressor = {"aclnnCompressor", "aclnnCompressorGetWorkspaceSize", parameters_aclnnCompressor, 14, 0};

SIM_GENERIC aclnnStatus aclnnCompressorGetWorkspaceSize(const aclTensor *x, const aclTensor *wkv, const aclTensor *wgate, aclTensor *stateCacheRef, const aclTensor *ape, const aclTensor *stateBlockTable, const aclTensor *cuSeqlens, const aclTensor *seqused, const aclTensor *startPos, int64_t cmpRatio, int64_t coff, int64_t cacheMode, int64_t stateCacheStrideDim0, const aclTensor *cmpKv, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCompressor;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = wkv}, {.pointer = wgate}, {.pointer = stateCacheRef}, {.pointer = ape}, {.pointer = stateBlockTable}, {.pointer = cuSeqlens}, {.pointer = seqused}, {.pointer = startPos}, {.integer = cmpRatio}, {.integer = coff}, {.integer = cacheMode}, {.integer = stateCacheStrideDim0}, {.pointer = cmpKv}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCompressor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDenseLightningIndexerGradKLLoss[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxMaxIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxSumIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKeyOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dQueryIndexOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dKeyIndexOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dWeightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"lossOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDenseLightningIndexerGradKLLoss = {"aclnnDenseLightningIndexerGradKLLoss", "aclnnDenseLightningIndexerGradKLLossGetWorkspaceSize", parameters_aclnnDenseLightningIndexerGradKLLoss, 22, 0};

SIM_GENERIC aclnnStatus aclnnDenseLightningIndexerGradKLLossGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *queryIndex, const aclTensor *keyIndex, const aclTensor *weight, const aclTensor *softmaxMax, const aclTensor *softmaxSum, const aclTensor *softmaxMaxIndex, const aclTensor *softmaxSumIndex, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclIntArray *actualSeqLengthsQueryOptional, const aclIntArray *actualSeqLengthsKeyOptional, double scaleValue, char *layoutOptional, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, const aclTensor *dQueryIndexOut, const aclTensor *dKeyIndexOut, const aclTensor *dWeightOut, const aclTensor *lossOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDenseLightningIndexerGradKLLoss;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = queryIndex}, {.pointer = keyIndex}, {.pointer = weight}, {.pointer = softmaxMax}, {.pointer = softmaxSum}, {.pointer = softmaxMaxIndex}, {.pointer = softmaxSumIndex}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKeyOptional}, {.number = scaleValue}, {.pointer = layoutOptional}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = dQueryIndexOut}, {.pointer = dKeyIndexOut}, {.pointer = dWeightOut}, {.pointer = lossOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDenseLightningIndexerGradKLLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDenseLightningIndexerSoftmaxLse[] = {
    {"queryIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKeyOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDenseLightningIndexerSoftmaxLse = {"aclnnDenseLightningIndexerSoftmaxLse", "aclnnDenseLightningIndexerSoftmaxLseGetWorkspaceSize", parameters_aclnnDenseLightningIndexerSoftmaxLse, 11, 0};

SIM_GENERIC aclnnStatus aclnnDenseLightningIndexerSoftmaxLseGetWorkspaceSize(const aclTensor *queryIndex, const aclTensor *keyIndex, const aclTensor *weight, const aclIntArray *actualSeqLengthsQueryOptional, const aclIntArray *actualSeqLengthsKeyOptional, char *layoutOptional, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDenseLightningIndexerSoftmaxLse;
    const sim_argument sim_arguments_[] = {{.pointer = queryIndex}, {.pointer = keyIndex}, {.pointer = weight}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKeyOptional}, {.pointer = layoutOptional}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDenseLightningIndexerSoftmaxLse(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDequantRopeQuantKvcache[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"vCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleK", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleV", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetVOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sizeSplits", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"quantModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"kvOutput", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"qOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"kOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"vOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDequantRopeQuantKvcache = {"aclnnDequantRopeQuantKvcache", "aclnnDequantRopeQuantKvcacheGetWorkspaceSize", parameters_aclnnDequantRopeQuantKvcache, 21, 0};

SIM_GENERIC aclnnStatus aclnnDequantRopeQuantKvcacheGetWorkspaceSize(const aclTensor *x, const aclTensor *cos, const aclTensor *sin, aclTensor *kCacheRef, aclTensor *vCacheRef, const aclTensor *indices, const aclTensor *scaleK, const aclTensor *scaleV, const aclTensor *offsetKOptional, const aclTensor *offsetVOptional, const aclTensor *weightScaleOptional, const aclTensor *activationScaleOptional, const aclTensor *biasOptional, const aclIntArray *sizeSplits, char *quantModeOptional, char *layoutOptional, bool kvOutput, char *cacheModeOptional, const aclTensor *qOut, const aclTensor *kOut, const aclTensor *vOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDequantRopeQuantKvcache;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = cos}, {.pointer = sin}, {.pointer = kCacheRef}, {.pointer = vCacheRef}, {.pointer = indices}, {.pointer = scaleK}, {.pointer = scaleV}, {.pointer = offsetKOptional}, {.pointer = offsetVOptional}, {.pointer = weightScaleOptional}, {.pointer = activationScaleOptional}, {.pointer = biasOptional}, {.pointer = sizeSplits}, {.pointer = quantModeOptional}, {.pointer = layoutOptional}, {.integer = kvOutput}, {.pointer = cacheModeOptional}, {.pointer = qOut}, {.pointer = kOut}, {.pointer = vOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDequantRopeQuantKvcache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDistributeBarrier[] = {
    {"xRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"worldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnDistributeBarrier = {"aclnnDistributeBarrier", "aclnnDistributeBarrierGetWorkspaceSize", parameters_aclnnDistributeBarrier, 3, 0};

SIM_GENERIC aclnnStatus aclnnDistributeBarrierGetWorkspaceSize(aclTensor *xRef, const char *group, int64_t worldSize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDistributeBarrier;
    const sim_argument sim_arguments_[] = {{.pointer = xRef}, {.pointer = group}, {.integer = worldSize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDistributeBarrier(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDistributeBarrierV2[] = {
    {"xRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"timeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"elasticInfo", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"worldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnDistributeBarrierV2 = {"aclnnDistributeBarrierV2", "aclnnDistributeBarrierV2GetWorkspaceSize", parameters_aclnnDistributeBarrierV2, 5, 0};

SIM_GENERIC aclnnStatus aclnnDistributeBarrierV2GetWorkspaceSize(const aclTensor *xRef, const aclTensor *timeOut, const aclTensor *elasticInfo, const char *group, int64_t worldSize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDistributeBarrierV2;
    const sim_argument sim_arguments_[] = {{.pointer = xRef}, {.pointer = timeOut}, {.pointer = elasticInfo}, {.pointer = group}, {.integer = worldSize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDistributeBarrierV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFFN[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weight1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weight2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertTokens", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"bias1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"deqScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"antiquantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activation", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFFN = {"aclnnFFN", "aclnnFFNGetWorkspaceSize", parameters_aclnnFFN, 17, 0};

SIM_GENERIC aclnnStatus aclnnFFNGetWorkspaceSize(const aclTensor *x, const aclTensor *weight1, const aclTensor *weight2, const aclIntArray *expertTokens, const aclTensor *bias1, const aclTensor *bias2, const aclTensor *scale, const aclTensor *offset, const aclTensor *deqScale1, const aclTensor *deqScale2, const aclTensor *antiquantScale1, const aclTensor *antiquantScale2, const aclTensor *antiquantOffset1, const aclTensor *antiquantOffset2, const char *activation, int64_t innerPrecise, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFFN;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight1}, {.pointer = weight2}, {.pointer = expertTokens}, {.pointer = bias1}, {.pointer = bias2}, {.pointer = scale}, {.pointer = offset}, {.pointer = deqScale1}, {.pointer = deqScale2}, {.pointer = antiquantScale1}, {.pointer = antiquantScale2}, {.pointer = antiquantOffset1}, {.pointer = antiquantOffset2}, {.pointer = activation}, {.integer = innerPrecise}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFFN(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFFNToAttention[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sessionIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"microBatchIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tokenIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertOffsets", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualTokenNum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attnRankTable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"worldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tokenInfoTableShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"tokenDataShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
};
const sim_operator operator_aclnnFFNToAttention = {"aclnnFFNToAttention", "aclnnFFNToAttentionGetWorkspaceSize", parameters_aclnnFFNToAttention, 11, 0};

SIM_GENERIC aclnnStatus aclnnFFNToAttentionGetWorkspaceSize(const aclTensor *x, const aclTensor *sessionIds, const aclTensor *microBatchIds, const aclTensor *tokenIds, const aclTensor *expertOffsets, const aclTensor *actualTokenNum, const aclTensor *attnRankTable, const char *group, int64_t worldSize, const aclIntArray *tokenInfoTableShape, const aclIntArray *tokenDataShape, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFFNToAttention;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = sessionIds}, {.pointer = microBatchIds}, {.pointer = tokenIds}, {.pointer = expertOffsets}, {.pointer = actualTokenNum}, {.pointer = attnRankTable}, {.pointer = group}, {.integer = worldSize}, {.pointer = tokenInfoTableShape}, {.pointer = tokenDataShape}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFFNToAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFFNV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertTokens", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"bias1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"deqScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"antiquantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activation", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tokensIndexFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFFNV2 = {"aclnnFFNV2", "aclnnFFNV2GetWorkspaceSize", parameters_aclnnFFNV2, 18, 0};

SIM_GENERIC aclnnStatus aclnnFFNV2GetWorkspaceSize(const aclTensor *x, const aclTensor *weight1, const aclTensor *weight2, const aclIntArray *expertTokens, const aclTensor *bias1, const aclTensor *bias2, const aclTensor *scale, const aclTensor *offset, const aclTensor *deqScale1, const aclTensor *deqScale2, const aclTensor *antiquantScale1, const aclTensor *antiquantScale2, const aclTensor *antiquantOffset1, const aclTensor *antiquantOffset2, const char *activation, int64_t innerPrecise, bool tokensIndexFlag, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFFNV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight1}, {.pointer = weight2}, {.pointer = expertTokens}, {.pointer = bias1}, {.pointer = bias2}, {.pointer = scale}, {.pointer = offset}, {.pointer = deqScale1}, {.pointer = deqScale2}, {.pointer = antiquantScale1}, {.pointer = antiquantScale2}, {.pointer = antiquantOffset1}, {.pointer = antiquantOffset2}, {.pointer = activation}, {.integer = innerPrecise}, {.integer = tokensIndexFlag}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFFNV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFFNV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertTokensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activation", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tokensIndexFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFFNV3 = {"aclnnFFNV3", "aclnnFFNV3GetWorkspaceSize", parameters_aclnnFFNV3, 18, 0};

SIM_GENERIC aclnnStatus aclnnFFNV3GetWorkspaceSize(const aclTensor *x, const aclTensor *weight1, const aclTensor *weight2, const aclTensor *expertTokensOptional, const aclTensor *bias1Optional, const aclTensor *bias2Optional, const aclTensor *scaleOptional, const aclTensor *offsetOptional, const aclTensor *deqScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *antiquantScale1Optional, const aclTensor *antiquantScale2Optional, const aclTensor *antiquantOffset1Optional, const aclTensor *antiquantOffset2Optional, const char *activation, int64_t innerPrecise, bool tokensIndexFlag, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFFNV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight1}, {.pointer = weight2}, {.pointer = expertTokensOptional}, {.pointer = bias1Optional}, {.pointer = bias2Optional}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.pointer = deqScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = antiquantScale1Optional}, {.pointer = antiquantScale2Optional}, {.pointer = antiquantOffset1Optional}, {.pointer = antiquantOffset2Optional}, {.pointer = activation}, {.integer = innerPrecise}, {.integer = tokensIndexFlag}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFFNV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFfnWorkerBatching[] = {
    {"scheduleContext", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"expertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxOutShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"tokenDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"needSchedule", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layerNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"groupListOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sessionIdsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"microBatchIdsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"tokenIdsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertOffsetsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dynamicScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"actualTokenNumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFfnWorkerBatching = {"aclnnFfnWorkerBatching", "aclnnFfnWorkerBatchingGetWorkspaceSize", parameters_aclnnFfnWorkerBatching, 14, 0};

SIM_GENERIC aclnnStatus aclnnFfnWorkerBatchingGetWorkspaceSize(const aclTensor *scheduleContext, int64_t expertNum, const aclIntArray *maxOutShape, int64_t tokenDtype, int64_t needSchedule, int64_t layerNum, const aclTensor *yOut, const aclTensor *groupListOut, const aclTensor *sessionIdsOut, const aclTensor *microBatchIdsOut, const aclTensor *tokenIdsOut, const aclTensor *expertOffsetsOut, const aclTensor *dynamicScaleOut, const aclTensor *actualTokenNumOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFfnWorkerBatching;
    const sim_argument sim_arguments_[] = {{.pointer = scheduleContext}, {.integer = expertNum}, {.pointer = maxOutShape}, {.integer = tokenDtype}, {.integer = needSchedule}, {.integer = layerNum}, {.pointer = yOut}, {.pointer = groupListOut}, {.pointer = sessionIdsOut}, {.pointer = microBatchIdsOut}, {.pointer = tokenIdsOut}, {.pointer = expertOffsetsOut}, {.pointer = dynamicScaleOut}, {.pointer = actualTokenNumOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFfnWorkerBatching(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScore[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionScore = {"aclnnFlashAttentionScore", "aclnnFlashAttentionScoreGetWorkspaceSize", parameters_aclnnFlashAttentionScore, 20, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *prefixOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScore;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = prefixOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScore(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScoreGrad[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionScoreGrad = {"aclnnFlashAttentionScoreGrad", "aclnnFlashAttentionScoreGradGetWorkspaceSize", parameters_aclnnFlashAttentionScoreGrad, 25, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGradGetWorkspaceSize(const aclTensor *query, const aclTensor *keyIn, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclIntArray *prefixOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, const aclTensor *dpseOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScoreGrad;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = keyIn}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = prefixOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}, {.pointer = dpseOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScoreGradV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionScoreGradV2 = {"aclnnFlashAttentionScoreGradV2", "aclnnFlashAttentionScoreGradV2GetWorkspaceSize", parameters_aclnnFlashAttentionScoreGradV2, 28, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGradV2GetWorkspaceSize(const aclTensor *query, const aclTensor *keyIn, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclIntArray *prefixOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, const aclTensor *dpseOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScoreGradV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = keyIn}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = prefixOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}, {.pointer = dpseOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGradV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScoreGradV3[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinkInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dsinkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionScoreGradV3 = {"aclnnFlashAttentionScoreGradV3", "aclnnFlashAttentionScoreGradV3GetWorkspaceSize", parameters_aclnnFlashAttentionScoreGradV3, 30, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGradV3GetWorkspaceSize(const aclTensor *query, const aclTensor *keyIn, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclTensor *sinkInOptional, const aclIntArray *prefixOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, const aclTensor *dpseOut, const aclTensor *dsinkOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScoreGradV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = keyIn}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = sinkInOptional}, {.pointer = prefixOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}, {.pointer = dpseOut}, {.pointer = dsinkOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGradV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScoreGradV4[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinkInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleVOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleDyOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleOOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"softmaxInLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dqRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"dkRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dsinkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFlashAttentionScoreGradV4 = {"aclnnFlashAttentionScoreGradV4", "aclnnFlashAttentionScoreGradV4GetWorkspaceSize", parameters_aclnnFlashAttentionScoreGradV4, 45, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGradV4GetWorkspaceSize(const aclTensor *query, const aclTensor *keyIn, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclTensor *sinkInOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *dScaleQOptional, const aclTensor *dScaleKOptional, const aclTensor *dScaleVOptional, const aclTensor *dScaleDyOptional, const aclTensor *dScaleOOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, char *softmaxInLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, int64_t seed, int64_t offset, int64_t outDtype, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, const aclTensor *dqRopeOut, const aclTensor *dkRopeOut, const aclTensor *dpseOut, const aclTensor *dsinkOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScoreGradV4;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = keyIn}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = sinkInOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = dScaleQOptional}, {.pointer = dScaleKOptional}, {.pointer = dScaleVOptional}, {.pointer = dScaleDyOptional}, {.pointer = dScaleOOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.pointer = softmaxInLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.integer = seed}, {.integer = offset}, {.integer = outDtype}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}, {.pointer = dqRopeOut}, {.pointer = dkRopeOut}, {.pointer = dpseOut}, {.pointer = dsinkOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreGradV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScoreV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionScoreV2 = {"aclnnFlashAttentionScoreV2", "aclnnFlashAttentionScoreV2GetWorkspaceSize", parameters_aclnnFlashAttentionScoreV2, 23, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreV2GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *prefixOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScoreV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = prefixOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScoreV3[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinkOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionScoreV3 = {"aclnnFlashAttentionScoreV3", "aclnnFlashAttentionScoreV3GetWorkspaceSize", parameters_aclnnFlashAttentionScoreV3, 24, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreV3GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *sinkOptional, const aclIntArray *prefixOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScoreV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = sinkOptional}, {.pointer = prefixOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionScoreV4[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleVOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinkOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxOutLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionScoreV4 = {"aclnnFlashAttentionScoreV4", "aclnnFlashAttentionScoreV4GetWorkspaceSize", parameters_aclnnFlashAttentionScoreV4, 35, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreV4GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *dScaleQOptional, const aclTensor *dScaleKOptional, const aclTensor *dScaleVOptional, const aclTensor *sinkOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t outDtype, int64_t pseType, char *softmaxOutLayout, int64_t seed, int64_t offset, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionScoreV4;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = dScaleQOptional}, {.pointer = dScaleKOptional}, {.pointer = dScaleVOptional}, {.pointer = sinkOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = outDtype}, {.integer = pseType}, {.pointer = softmaxOutLayout}, {.integer = seed}, {.integer = offset}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionScoreV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionUnpaddingScoreGrad[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionUnpaddingScoreGrad = {"aclnnFlashAttentionUnpaddingScoreGrad", "aclnnFlashAttentionUnpaddingScoreGradGetWorkspaceSize", parameters_aclnnFlashAttentionUnpaddingScoreGrad, 27, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradGetWorkspaceSize(const aclTensor *query, const aclTensor *keyIn, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, const aclTensor *dpseOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionUnpaddingScoreGrad;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = keyIn}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}, {.pointer = dpseOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionUnpaddingScoreGradV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionUnpaddingScoreGradV2 = {"aclnnFlashAttentionUnpaddingScoreGradV2", "aclnnFlashAttentionUnpaddingScoreGradV2GetWorkspaceSize", parameters_aclnnFlashAttentionUnpaddingScoreGradV2, 30, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV2GetWorkspaceSize(const aclTensor *query, const aclTensor *keyIn, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, const aclTensor *dpseOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionUnpaddingScoreGradV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = keyIn}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}, {.pointer = dpseOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionUnpaddingScoreGradV3[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyInRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dqRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionUnpaddingScoreGradV3 = {"aclnnFlashAttentionUnpaddingScoreGradV3", "aclnnFlashAttentionUnpaddingScoreGradV3GetWorkspaceSize", parameters_aclnnFlashAttentionUnpaddingScoreGradV3, 34, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV3GetWorkspaceSize(const aclTensor *query, const aclTensor *queryRope, const aclTensor *keyIn, const aclTensor *keyInRope, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *dqOut, const aclTensor *dqRopeOut, const aclTensor *dkOut, const aclTensor *dkRopeOut, const aclTensor *dvOut, const aclTensor *dpseOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionUnpaddingScoreGradV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = queryRope}, {.pointer = keyIn}, {.pointer = keyInRope}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = dqOut}, {.pointer = dqRopeOut}, {.pointer = dkOut}, {.pointer = dkRopeOut}, {.pointer = dvOut}, {.pointer = dpseOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionUnpaddingScoreGradV4[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxInLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
};
const sim_operator operator_aclnnFlashAttentionUnpaddingScoreGradV4 = {"aclnnFlashAttentionUnpaddingScoreGradV4", "aclnnFlashAttentionUnpaddingScoreGradV4GetWorkspaceSize", parameters_aclnnFlashAttentionUnpaddingScoreGradV4, 28, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV4GetWorkspaceSize(const aclTensor *query, const aclTensor *keyIn, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, const aclTensor *dpseOut, char *softmaxInLayout, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionUnpaddingScoreGradV4;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = keyIn}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}, {.pointer = dpseOut}, {.pointer = softmaxInLayout}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionUnpaddingScoreGradV5[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyInRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinkInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxInLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dqRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dpseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dsinkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionUnpaddingScoreGradV5 = {"aclnnFlashAttentionUnpaddingScoreGradV5", "aclnnFlashAttentionUnpaddingScoreGradV5GetWorkspaceSize", parameters_aclnnFlashAttentionUnpaddingScoreGradV5, 37, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV5GetWorkspaceSize(const aclTensor *query, const aclTensor *queryRope, const aclTensor *keyIn, const aclTensor *keyInRope, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclTensor *sinkInOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, char *softmaxInLayout, const aclTensor *dqOut, const aclTensor *dqRopeOut, const aclTensor *dkOut, const aclTensor *dkRopeOut, const aclTensor *dvOut, const aclTensor *dpseOut, const aclTensor *dsinkOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionUnpaddingScoreGradV5;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = queryRope}, {.pointer = keyIn}, {.pointer = keyInRope}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = sinkInOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxInLayout}, {.pointer = dqOut}, {.pointer = dqRopeOut}, {.pointer = dkOut}, {.pointer = dkRopeOut}, {.pointer = dvOut}, {.pointer = dpseOut}, {.pointer = dsinkOut}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnFlashAttentionUnpaddingScoreGradV5 = {"aclnnFlashAttentionUnpaddingScoreGradV5", "aclnnFlashAttentionUnpaddingScoreGradV5GetMaxWorkspaceSize", parameters_aclnnFlashAttentionUnpaddingScoreGradV5, 37, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV5GetMaxWorkspaceSize(const aclTensor *query, const aclTensor *queryRope, const aclTensor *keyIn, const aclTensor *keyInRope, const aclTensor *value, const aclTensor *dy, const aclTensor *pseShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *softmaxInOptional, const aclTensor *attentionInOptional, const aclTensor *sinkInOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, char *softmaxInLayout, const aclTensor *dqOut, const aclTensor *dqRopeOut, const aclTensor *dkOut, const aclTensor *dkRopeOut, const aclTensor *dvOut, const aclTensor *dpseOut, const aclTensor *dsinkOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnFlashAttentionUnpaddingScoreGradV5;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = queryRope}, {.pointer = keyIn}, {.pointer = keyInRope}, {.pointer = value}, {.pointer = dy}, {.pointer = pseShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = softmaxInOptional}, {.pointer = attentionInOptional}, {.pointer = sinkInOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxInLayout}, {.pointer = dqOut}, {.pointer = dqRopeOut}, {.pointer = dkOut}, {.pointer = dkRopeOut}, {.pointer = dvOut}, {.pointer = dpseOut}, {.pointer = dsinkOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV5(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionVarLenScore[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionVarLenScore = {"aclnnFlashAttentionVarLenScore", "aclnnFlashAttentionVarLenScoreGetWorkspaceSize", parameters_aclnnFlashAttentionVarLenScore, 22, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionVarLenScore;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScore(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionVarLenScoreV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionVarLenScoreV2 = {"aclnnFlashAttentionVarLenScoreV2", "aclnnFlashAttentionVarLenScoreV2GetWorkspaceSize", parameters_aclnnFlashAttentionVarLenScoreV2, 25, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV2GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionVarLenScoreV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionVarLenScoreV3[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionVarLenScoreV3 = {"aclnnFlashAttentionVarLenScoreV3", "aclnnFlashAttentionVarLenScoreV3GetWorkspaceSize", parameters_aclnnFlashAttentionVarLenScoreV3, 27, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV3GetWorkspaceSize(const aclTensor *query, const aclTensor *queryRope, const aclTensor *key, const aclTensor *keyRope, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionVarLenScoreV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = queryRope}, {.pointer = key}, {.pointer = keyRope}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionVarLenScoreV4[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxOutLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionVarLenScoreV4 = {"aclnnFlashAttentionVarLenScoreV4", "aclnnFlashAttentionVarLenScoreV4GetWorkspaceSize", parameters_aclnnFlashAttentionVarLenScoreV4, 23, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV4GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, char *softmaxOutLayout, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionVarLenScoreV4;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.pointer = softmaxOutLayout}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlashAttentionVarLenScoreV5[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinkOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"prefixOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"keepProb", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxOutLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlashAttentionVarLenScoreV5 = {"aclnnFlashAttentionVarLenScoreV5", "aclnnFlashAttentionVarLenScoreV5GetWorkspaceSize", parameters_aclnnFlashAttentionVarLenScoreV5, 29, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV5GetWorkspaceSize(const aclTensor *query, const aclTensor *queryRope, const aclTensor *key, const aclTensor *keyRope, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *sinkOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, char *softmaxOutLayout, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlashAttentionVarLenScoreV5;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = queryRope}, {.pointer = key}, {.pointer = keyRope}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = sinkOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxOutLayout}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnFlashAttentionVarLenScoreV5 = {"aclnnFlashAttentionVarLenScoreV5", "aclnnFlashAttentionVarLenScoreV5GetMaxWorkspaceSize", parameters_aclnnFlashAttentionVarLenScoreV5, 29, 0};

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV5GetMaxWorkspaceSize(const aclTensor *query, const aclTensor *queryRope, const aclTensor *key, const aclTensor *keyRope, const aclTensor *value, const aclTensor *realShiftOptional, const aclTensor *dropMaskOptional, const aclTensor *paddingMaskOptional, const aclTensor *attenMaskOptional, const aclTensor *sinkOptional, const aclIntArray *prefixOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, double scaleValue, double keepProb, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t innerPrecise, int64_t sparseMode, int64_t pseType, char *softmaxOutLayout, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *softmaxOutOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnFlashAttentionVarLenScoreV5;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = queryRope}, {.pointer = key}, {.pointer = keyRope}, {.pointer = value}, {.pointer = realShiftOptional}, {.pointer = dropMaskOptional}, {.pointer = paddingMaskOptional}, {.pointer = attenMaskOptional}, {.pointer = sinkOptional}, {.pointer = prefixOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.number = scaleValue}, {.number = keepProb}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = innerPrecise}, {.integer = sparseMode}, {.integer = pseType}, {.pointer = softmaxOutLayout}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlashAttentionVarLenScoreV5(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedFloydAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedFloydAttention = {"aclnnFusedFloydAttention", "aclnnFusedFloydAttentionGetWorkspaceSize", parameters_aclnnFusedFloydAttention, 10, 0};

SIM_GENERIC aclnnStatus aclnnFusedFloydAttentionGetWorkspaceSize(const aclTensor *query, const aclTensor *key1, const aclTensor *value1, const aclTensor *key2, const aclTensor *value2, const aclTensor *attenMaskOptional, double scaleValue, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedFloydAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key1}, {.pointer = value1}, {.pointer = key2}, {.pointer = value2}, {.pointer = attenMaskOptional}, {.number = scaleValue}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedFloydAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedFloydAttentionGrad[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxSumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attentionInOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dk1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dv1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dk2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dv2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedFloydAttentionGrad = {"aclnnFusedFloydAttentionGrad", "aclnnFusedFloydAttentionGradGetWorkspaceSize", parameters_aclnnFusedFloydAttentionGrad, 16, 0};

SIM_GENERIC aclnnStatus aclnnFusedFloydAttentionGradGetWorkspaceSize(const aclTensor *query, const aclTensor *key1, const aclTensor *value1, const aclTensor *key2, const aclTensor *value2, const aclTensor *dy, const aclTensor *attenMaskOptional, const aclTensor *softmaxMaxOptional, const aclTensor *softmaxSumOptional, const aclTensor *attentionInOptional, double scaleValue, const aclTensor *dqOut, const aclTensor *dk1Out, const aclTensor *dv1Out, const aclTensor *dk2Out, const aclTensor *dv2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedFloydAttentionGrad;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key1}, {.pointer = value1}, {.pointer = key2}, {.pointer = value2}, {.pointer = dy}, {.pointer = attenMaskOptional}, {.pointer = softmaxMaxOptional}, {.pointer = softmaxSumOptional}, {.pointer = attentionInOptional}, {.number = scaleValue}, {.pointer = dqOut}, {.pointer = dk1Out}, {.pointer = dv1Out}, {.pointer = dk2Out}, {.pointer = dv2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedFloydAttentionGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedInferAttentionScore[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKv", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"deqScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryPaddingSize", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kvPaddingSize", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxLseFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLse", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedInferAttentionScore = {"aclnnFusedInferAttentionScore", "aclnnFusedInferAttentionScoreGetWorkspaceSize", parameters_aclnnFusedInferAttentionScore, 30, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreGetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, const aclIntArray *actualSeqLengthsKv, const aclTensor *deqScale1, const aclTensor *quantScale1, const aclTensor *deqScale2, const aclTensor *quantScale2, const aclTensor *quantOffset2, const aclTensor *antiquantScale, const aclTensor *antiquantOffset, const aclTensor *blockTable, const aclTensor *queryPaddingSize, const aclTensor *kvPaddingSize, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedInferAttentionScore;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.pointer = actualSeqLengthsKv}, {.pointer = deqScale1}, {.pointer = quantScale1}, {.pointer = deqScale2}, {.pointer = quantScale2}, {.pointer = quantOffset2}, {.pointer = antiquantScale}, {.pointer = antiquantOffset}, {.pointer = blockTable}, {.pointer = queryPaddingSize}, {.pointer = kvPaddingSize}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScore(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedInferAttentionScoreV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"deqScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kvPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keySharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"valueSharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"actualSharedPrefixLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxLseFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"keyAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valueAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLse", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFusedInferAttentionScoreV2 = {"aclnnFusedInferAttentionScoreV2", "aclnnFusedInferAttentionScoreV2GetWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV2, 39, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV2GetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedInferAttentionScoreV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnFusedInferAttentionScoreV2 = {"aclnnFusedInferAttentionScoreV2", "aclnnFusedInferAttentionScoreV2GetMaxWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV2, 39, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV2GetMaxWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnFusedInferAttentionScoreV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedInferAttentionScoreV3[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"deqScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kvPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keySharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"valueSharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"actualSharedPrefixLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxLseFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"keyAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valueAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLse", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedInferAttentionScoreV3 = {"aclnnFusedInferAttentionScoreV3", "aclnnFusedInferAttentionScoreV3GetWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV3, 42, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV3GetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *keyRopeAntiquantScaleOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedInferAttentionScoreV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = keyRopeAntiquantScaleOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnFusedInferAttentionScoreV3 = {"aclnnFusedInferAttentionScoreV3", "aclnnFusedInferAttentionScoreV3GetMaxWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV3, 42, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV3GetMaxWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *keyRopeAntiquantScaleOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnFusedInferAttentionScoreV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = keyRopeAntiquantScaleOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedInferAttentionScoreV4[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"deqScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kvPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keySharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"valueSharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"actualSharedPrefixLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleQueryOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"learnableSinkOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxLseFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"keyAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valueAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"queryQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLse", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFusedInferAttentionScoreV4 = {"aclnnFusedInferAttentionScoreV4", "aclnnFusedInferAttentionScoreV4GetWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV4, 45, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV4GetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *keyRopeAntiquantScaleOptional, const aclTensor *dequantScaleQueryOptional, const aclTensor *learnableSinkOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, int64_t queryQuantMode, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedInferAttentionScoreV4;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = keyRopeAntiquantScaleOptional}, {.pointer = dequantScaleQueryOptional}, {.pointer = learnableSinkOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.integer = queryQuantMode}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnFusedInferAttentionScoreV4 = {"aclnnFusedInferAttentionScoreV4", "aclnnFusedInferAttentionScoreV4GetMaxWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV4, 45, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV4GetMaxWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *keyRopeAntiquantScaleOptional, const aclTensor *dequantScaleQueryOptional, const aclTensor *learnableSinkOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, int64_t queryQuantMode, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnFusedInferAttentionScoreV4;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = keyRopeAntiquantScaleOptional}, {.pointer = dequantScaleQueryOptional}, {.pointer = learnableSinkOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.integer = queryQuantMode}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedInferAttentionScoreV5[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"pseShiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"deqScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kvPaddingSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"valueAntiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keySharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"valueSharedPrefixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE | SIM_CHANGES_VIEW},
    {"actualSharedPrefixLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeAntiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleQueryOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"learnableSinkOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"qStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"kvStartIdxOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxLseFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"keyAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valueAntiquantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"queryQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pseType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLse", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFusedInferAttentionScoreV5 = {"aclnnFusedInferAttentionScoreV5", "aclnnFusedInferAttentionScoreV5GetWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV5, 48, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV5GetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *keyRopeAntiquantScaleOptional, const aclTensor *dequantScaleQueryOptional, const aclTensor *learnableSinkOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, int64_t queryQuantMode, int64_t pseType, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedInferAttentionScoreV5;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = keyRopeAntiquantScaleOptional}, {.pointer = dequantScaleQueryOptional}, {.pointer = learnableSinkOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.integer = queryQuantMode}, {.integer = pseType}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnFusedInferAttentionScoreV5 = {"aclnnFusedInferAttentionScoreV5", "aclnnFusedInferAttentionScoreV5GetMaxWorkspaceSize", parameters_aclnnFusedInferAttentionScoreV5, 48, 0};

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV5GetMaxWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShiftOptional, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *deqScale1Optional, const aclTensor *quantScale1Optional, const aclTensor *deqScale2Optional, const aclTensor *quantScale2Optional, const aclTensor *quantOffset2Optional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *blockTableOptional, const aclTensor *queryPaddingSizeOptional, const aclTensor *kvPaddingSizeOptional, const aclTensor *keyAntiquantScaleOptional, const aclTensor *keyAntiquantOffsetOptional, const aclTensor *valueAntiquantScaleOptional, const aclTensor *valueAntiquantOffsetOptional, const aclTensor *keySharedPrefixOptional, const aclTensor *valueSharedPrefixOptional, const aclIntArray *actualSharedPrefixLenOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *keyRopeAntiquantScaleOptional, const aclTensor *dequantScaleQueryOptional, const aclTensor *learnableSinkOptional, const aclIntArray *qStartIdxOptional, const aclIntArray *kvStartIdxOptional, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, int64_t blockSize, int64_t antiquantMode, bool softmaxLseFlag, int64_t keyAntiquantMode, int64_t valueAntiquantMode, int64_t queryQuantMode, int64_t pseType, const aclTensor *attentionOut, const aclTensor *softmaxLse, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnFusedInferAttentionScoreV5;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShiftOptional}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = deqScale1Optional}, {.pointer = quantScale1Optional}, {.pointer = deqScale2Optional}, {.pointer = quantScale2Optional}, {.pointer = quantOffset2Optional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = blockTableOptional}, {.pointer = queryPaddingSizeOptional}, {.pointer = kvPaddingSizeOptional}, {.pointer = keyAntiquantScaleOptional}, {.pointer = keyAntiquantOffsetOptional}, {.pointer = valueAntiquantScaleOptional}, {.pointer = valueAntiquantOffsetOptional}, {.pointer = keySharedPrefixOptional}, {.pointer = valueSharedPrefixOptional}, {.pointer = actualSharedPrefixLenOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = keyRopeAntiquantScaleOptional}, {.pointer = dequantScaleQueryOptional}, {.pointer = learnableSinkOptional}, {.pointer = qStartIdxOptional}, {.pointer = kvStartIdxOptional}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.integer = blockSize}, {.integer = antiquantMode}, {.integer = softmaxLseFlag}, {.integer = keyAntiquantMode}, {.integer = valueAntiquantMode}, {.integer = queryQuantMode}, {.integer = pseType}, {.pointer = attentionOut}, {.pointer = softmaxLse}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedInferAttentionScoreV5(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGatherPaKvCache[] = {
    {"keyCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"valueCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockTables", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"seqLens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"valueRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"seqOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cacheMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"isSeqLensCumsum", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnGatherPaKvCache = {"aclnnGatherPaKvCache", "aclnnGatherPaKvCacheGetWorkspaceSize", parameters_aclnnGatherPaKvCache, 9, 0};

SIM_GENERIC aclnnStatus aclnnGatherPaKvCacheGetWorkspaceSize(const aclTensor *keyCache, const aclTensor *valueCache, const aclTensor *blockTables, const aclTensor *seqLens, aclTensor *keyRef, aclTensor *valueRef, const aclTensor *seqOffsetOptional, char *cacheMode, bool isSeqLensCumsum, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGatherPaKvCache;
    const sim_argument sim_arguments_[] = {{.pointer = keyCache}, {.pointer = valueCache}, {.pointer = blockTables}, {.pointer = seqLens}, {.pointer = keyRef}, {.pointer = valueRef}, {.pointer = seqOffsetOptional}, {.pointer = cacheMode}, {.integer = isSeqLensCumsum}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGatherPaKvCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatMulAllReduce[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"splitItem", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatMulAllReduce = {"aclnnGroupedMatMulAllReduce", "aclnnGroupedMatMulAllReduceGetWorkspaceSize", parameters_aclnnGroupedMatMulAllReduce, 10, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatMulAllReduceGetWorkspaceSize(const aclTensorList *x, const aclTensorList *weight, const aclTensorList *bias, const aclIntArray *groupListOptional, int64_t splitItem, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensorList *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatMulAllReduce;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = bias}, {.pointer = groupListOptional}, {.integer = splitItem}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatMulAllReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatMulAlltoAllv[] = {
    {"gmmX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sendCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"recvCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sendCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"recvCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transGmmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transMmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mmYOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGroupedMatMulAlltoAllv = {"aclnnGroupedMatMulAlltoAllv", "aclnnGroupedMatMulAlltoAllvGetWorkspaceSize", parameters_aclnnGroupedMatMulAlltoAllv, 14, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatMulAlltoAllvGetWorkspaceSize(const aclTensor *gmmX, const aclTensor *gmmWeight, const aclTensor *sendCountsTensorOptional, const aclTensor *recvCountsTensorOptional, const aclTensor *mmXOptional, const aclTensor *mmWeightOptional, const char *group, int64_t epWorldSize, const aclIntArray *sendCounts, const aclIntArray *recvCounts, bool transGmmWeight, bool transMmWeight, aclTensor *y, aclTensor *mmYOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatMulAlltoAllv;
    const sim_argument sim_arguments_[] = {{.pointer = gmmX}, {.pointer = gmmWeight}, {.pointer = sendCountsTensorOptional}, {.pointer = recvCountsTensorOptional}, {.pointer = mmXOptional}, {.pointer = mmWeightOptional}, {.pointer = group}, {.integer = epWorldSize}, {.pointer = sendCounts}, {.pointer = recvCounts}, {.integer = transGmmWeight}, {.integer = transMmWeight}, {.pointer = y}, {.pointer = mmYOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatMulAlltoAllv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatMulAlltoAllvV2[] = {
    {"gmmX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sendCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"recvCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sendCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"recvCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transGmmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transMmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mmYOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGroupedMatMulAlltoAllvV2 = {"aclnnGroupedMatMulAlltoAllvV2", "aclnnGroupedMatMulAlltoAllvV2GetWorkspaceSize", parameters_aclnnGroupedMatMulAlltoAllvV2, 15, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatMulAlltoAllvV2GetWorkspaceSize(const aclTensor *gmmX, const aclTensor *gmmWeight, const aclTensor *sendCountsTensorOptional, const aclTensor *recvCountsTensorOptional, const aclTensor *mmXOptional, const aclTensor *mmWeightOptional, const char *group, const char *commMode, int64_t epWorldSize, const aclIntArray *sendCounts, const aclIntArray *recvCounts, bool transGmmWeight, bool transMmWeight, aclTensor *y, aclTensor *mmYOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatMulAlltoAllvV2;
    const sim_argument sim_arguments_[] = {{.pointer = gmmX}, {.pointer = gmmWeight}, {.pointer = sendCountsTensorOptional}, {.pointer = recvCountsTensorOptional}, {.pointer = mmXOptional}, {.pointer = mmWeightOptional}, {.pointer = group}, {.pointer = commMode}, {.integer = epWorldSize}, {.pointer = sendCounts}, {.pointer = recvCounts}, {.integer = transGmmWeight}, {.integer = transMmWeight}, {.pointer = y}, {.pointer = mmYOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatMulAlltoAllvV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmul[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"splitItem", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmul = {"aclnnGroupedMatmul", "aclnnGroupedMatmulGetWorkspaceSize", parameters_aclnnGroupedMatmul, 10, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulGetWorkspaceSize(const aclTensorList *x, const aclTensorList *weight, const aclTensorList *biasOptional, const aclTensorList *scaleOptional, const aclTensorList *offsetOptional, const aclTensorList *antiquantScaleOptional, const aclTensorList *antiquantOffsetOptional, const aclIntArray *groupListOptional, int64_t splitItem, const aclTensorList *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = groupListOptional}, {.integer = splitItem}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulActivationQuantWeightNz[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"xScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationType", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tuningConfig", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"yScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulActivationQuantWeightNz = {"aclnnGroupedMatmulActivationQuantWeightNz", "aclnnGroupedMatmulActivationQuantWeightNzGetWorkspaceSize", parameters_aclnnGroupedMatmulActivationQuantWeightNz, 15, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulActivationQuantWeightNzGetWorkspaceSize(const aclTensor *x, const aclTensor *groupList, const aclTensorList *weight, const aclTensorList *weightScale, const aclTensorList *bias, const aclTensor *xScaleOptional, const char *activationType, int64_t groupListType, const aclIntArray *tuningConfig, const char *quantMode, const char *roundMode, int64_t scaleAlg, float dstTypeMax, aclTensor *y, aclTensor *yScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulActivationQuantWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupList}, {.pointer = weight}, {.pointer = weightScale}, {.pointer = bias}, {.pointer = xScaleOptional}, {.pointer = activationType}, {.integer = groupListType}, {.pointer = tuningConfig}, {.pointer = quantMode}, {.pointer = roundMode}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.pointer = y}, {.pointer = yScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulActivationQuantWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulAdd[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"transposeX", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnGroupedMatmulAdd = {"aclnnGroupedMatmulAdd", "aclnnGroupedMatmulAddGetWorkspaceSize", parameters_aclnnGroupedMatmulAdd, 7, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulAddGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *groupList, aclTensor *yRef, bool transposeX, bool transposeWeight, int64_t groupType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulAdd;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = groupList}, {.pointer = yRef}, {.integer = transposeX}, {.integer = transposeWeight}, {.integer = groupType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulAddV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"transposeX", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnGroupedMatmulAddV2 = {"aclnnGroupedMatmulAddV2", "aclnnGroupedMatmulAddV2GetWorkspaceSize", parameters_aclnnGroupedMatmulAddV2, 8, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulAddV2GetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *groupList, aclTensor *yRef, bool transposeX, bool transposeWeight, int64_t groupType, int64_t groupListType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulAddV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = groupList}, {.pointer = yRef}, {.integer = transposeX}, {.integer = transposeWeight}, {.integer = groupType}, {.integer = groupListType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulAddV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulFinalizeRouting[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"w", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_STORAGE},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedInputOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"logitOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rowIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedInputWeight", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sharedInputOffset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeW", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulFinalizeRouting = {"aclnnGroupedMatmulFinalizeRouting", "aclnnGroupedMatmulFinalizeRoutingGetWorkspaceSize", parameters_aclnnGroupedMatmulFinalizeRouting, 16, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingGetWorkspaceSize(const aclTensor *x, aclTensor *w, const aclTensor *scaleOptional, const aclTensor *biasOptional, const aclTensor *pertokenScaleOptional, const aclTensor *groupListOptional, const aclTensor *sharedInputOptional, const aclTensor *logitOptional, const aclTensor *rowIndexOptional, int64_t dtype, float sharedInputWeight, int64_t sharedInputOffset, bool transposeX, bool transposeW, int64_t groupListType, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulFinalizeRouting;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = w}, {.pointer = scaleOptional}, {.pointer = biasOptional}, {.pointer = pertokenScaleOptional}, {.pointer = groupListOptional}, {.pointer = sharedInputOptional}, {.pointer = logitOptional}, {.pointer = rowIndexOptional}, {.integer = dtype}, {.number = sharedInputWeight}, {.integer = sharedInputOffset}, {.integer = transposeX}, {.integer = transposeW}, {.integer = groupListType}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRouting(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulFinalizeRoutingV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedInputOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"logitOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rowIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedInputWeight", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sharedInputOffset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulFinalizeRoutingV2 = {"aclnnGroupedMatmulFinalizeRoutingV2", "aclnnGroupedMatmulFinalizeRoutingV2GetWorkspaceSize", parameters_aclnnGroupedMatmulFinalizeRoutingV2, 19, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingV2GetWorkspaceSize(const aclTensor *x1, aclTensor *x2, const aclTensor *scaleOptional, const aclTensor *biasOptional, const aclTensor *offsetOptional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *pertokenScaleOptional, const aclTensor *groupListOptional, const aclTensor *sharedInputOptional, const aclTensor *logitOptional, const aclTensor *rowIndexOptional, int64_t dtype, float sharedInputWeight, int64_t sharedInputOffset, bool transposeX1, bool transposeX2, int64_t groupListType, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulFinalizeRoutingV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = scaleOptional}, {.pointer = biasOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = pertokenScaleOptional}, {.pointer = groupListOptional}, {.pointer = sharedInputOptional}, {.pointer = logitOptional}, {.pointer = rowIndexOptional}, {.integer = dtype}, {.number = sharedInputWeight}, {.integer = sharedInputOffset}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupListType}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulFinalizeRoutingV3[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedInputOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"logitOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rowIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedInputWeight", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sharedInputOffset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tuningConfigOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulFinalizeRoutingV3 = {"aclnnGroupedMatmulFinalizeRoutingV3", "aclnnGroupedMatmulFinalizeRoutingV3GetWorkspaceSize", parameters_aclnnGroupedMatmulFinalizeRoutingV3, 20, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingV3GetWorkspaceSize(const aclTensor *x1, aclTensor *x2, const aclTensor *scaleOptional, const aclTensor *biasOptional, const aclTensor *offsetOptional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *pertokenScaleOptional, const aclTensor *groupListOptional, const aclTensor *sharedInputOptional, const aclTensor *logitOptional, const aclTensor *rowIndexOptional, int64_t dtype, float sharedInputWeight, int64_t sharedInputOffset, bool transposeX1, bool transposeX2, int64_t groupListType, const aclIntArray *tuningConfigOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulFinalizeRoutingV3;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = scaleOptional}, {.pointer = biasOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = pertokenScaleOptional}, {.pointer = groupListOptional}, {.pointer = sharedInputOptional}, {.pointer = logitOptional}, {.pointer = rowIndexOptional}, {.integer = dtype}, {.number = sharedInputWeight}, {.integer = sharedInputOffset}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupListType}, {.pointer = tuningConfigOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulFinalizeRoutingWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sharedInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"logit", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rowIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedInputWeight", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sharedInputOffset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulFinalizeRoutingWeightNz = {"aclnnGroupedMatmulFinalizeRoutingWeightNz", "aclnnGroupedMatmulFinalizeRoutingWeightNzGetWorkspaceSize", parameters_aclnnGroupedMatmulFinalizeRoutingWeightNz, 16, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *scale, const aclTensor *bias, const aclTensor *pertokenScaleOptional, const aclTensor *groupList, const aclTensor *sharedInput, const aclTensor *logit, const aclTensor *rowIndex, int64_t dtype, float sharedInputWeight, int64_t sharedInputOffset, bool transposeX1, bool transposeX2, int64_t groupListType, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulFinalizeRoutingWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = scale}, {.pointer = bias}, {.pointer = pertokenScaleOptional}, {.pointer = groupList}, {.pointer = sharedInput}, {.pointer = logit}, {.pointer = rowIndex}, {.integer = dtype}, {.number = sharedInputWeight}, {.integer = sharedInputOffset}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupListType}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulFinalizeRoutingWeightNzV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sharedInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"logit", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rowIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedInputWeight", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sharedInputOffset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tuningConfigOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulFinalizeRoutingWeightNzV2 = {"aclnnGroupedMatmulFinalizeRoutingWeightNzV2", "aclnnGroupedMatmulFinalizeRoutingWeightNzV2GetWorkspaceSize", parameters_aclnnGroupedMatmulFinalizeRoutingWeightNzV2, 20, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingWeightNzV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *scale, const aclTensor *bias, const aclTensor *offsetOptional, const aclTensor *antiquantScaleOptional, const aclTensor *antiquantOffsetOptional, const aclTensor *pertokenScaleOptional, const aclTensor *groupList, const aclTensor *sharedInput, const aclTensor *logit, const aclTensor *rowIndex, int64_t dtype, float sharedInputWeight, int64_t sharedInputOffset, bool transposeX1, bool transposeX2, int64_t groupListType, const aclIntArray *tuningConfigOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulFinalizeRoutingWeightNzV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = scale}, {.pointer = bias}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = pertokenScaleOptional}, {.pointer = groupList}, {.pointer = sharedInput}, {.pointer = logit}, {.pointer = rowIndex}, {.integer = dtype}, {.number = sharedInputWeight}, {.integer = sharedInputOffset}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupListType}, {.pointer = tuningConfigOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulFinalizeRoutingWeightNzV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulSwigluQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE},
    {"xScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGroupedMatmulSwigluQuant = {"aclnnGroupedMatmulSwigluQuant", "aclnnGroupedMatmulSwigluQuantGetWorkspaceSize", parameters_aclnnGroupedMatmulSwigluQuant, 10, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *bias, const aclTensor *offset, const aclTensor *weightScale, const aclTensor *xScale, const aclTensor *groupList, aclTensor *output, aclTensor *outputScale, aclTensor *outputOffset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulSwigluQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = bias}, {.pointer = offset}, {.pointer = weightScale}, {.pointer = xScale}, {.pointer = groupList}, {.pointer = output}, {.pointer = outputScale}, {.pointer = outputOffset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulSwigluQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weightAssistMatrix", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dequantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dequantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tuningConfigOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulSwigluQuantV2 = {"aclnnGroupedMatmulSwigluQuantV2", "aclnnGroupedMatmulSwigluQuantV2GetWorkspaceSize", parameters_aclnnGroupedMatmulSwigluQuantV2, 15, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensorList *weight, const aclTensorList *weightScale, const aclTensorList *weightAssistMatrix, const aclTensor *bias, const aclTensor *xScale, const aclTensor *smoothScale, const aclTensor *groupList, int64_t dequantMode, int64_t dequantDtype, int64_t quantMode, int64_t groupListType, const aclIntArray *tuningConfigOptional, aclTensor *output, aclTensor *outputScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulSwigluQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = weightScale}, {.pointer = weightAssistMatrix}, {.pointer = bias}, {.pointer = xScale}, {.pointer = smoothScale}, {.pointer = groupList}, {.integer = dequantMode}, {.integer = dequantDtype}, {.integer = quantMode}, {.integer = groupListType}, {.pointer = tuningConfigOptional}, {.pointer = output}, {.pointer = outputScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulSwigluQuantWeightNZ[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_FORMAT | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE},
    {"xScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGroupedMatmulSwigluQuantWeightNZ = {"aclnnGroupedMatmulSwigluQuantWeightNZ", "aclnnGroupedMatmulSwigluQuantWeightNZGetWorkspaceSize", parameters_aclnnGroupedMatmulSwigluQuantWeightNZ, 10, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuantWeightNZGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *bias, const aclTensor *offset, const aclTensor *weightScale, const aclTensor *xScale, const aclTensor *groupList, aclTensor *output, aclTensor *outputScale, aclTensor *outputOffset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulSwigluQuantWeightNZ;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = bias}, {.pointer = offset}, {.pointer = weightScale}, {.pointer = xScale}, {.pointer = groupList}, {.pointer = output}, {.pointer = outputScale}, {.pointer = outputOffset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuantWeightNZ(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulSwigluQuantWeightNzV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weightAssistMatrix", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dequantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dequantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tuningConfigOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulSwigluQuantWeightNzV2 = {"aclnnGroupedMatmulSwigluQuantWeightNzV2", "aclnnGroupedMatmulSwigluQuantWeightNzV2GetWorkspaceSize", parameters_aclnnGroupedMatmulSwigluQuantWeightNzV2, 15, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuantWeightNzV2GetWorkspaceSize(const aclTensor *x, const aclTensorList *weight, const aclTensorList *weightScale, const aclTensorList *weightAssistMatrix, const aclTensor *bias, const aclTensor *xScale, const aclTensor *smoothScale, const aclTensor *groupList, int64_t dequantMode, int64_t dequantDtype, int64_t quantMode, int64_t groupListType, const aclIntArray *tuningConfigOptional, aclTensor *output, aclTensor *outputScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulSwigluQuantWeightNzV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = weightScale}, {.pointer = weightAssistMatrix}, {.pointer = bias}, {.pointer = xScale}, {.pointer = smoothScale}, {.pointer = groupList}, {.integer = dequantMode}, {.integer = dequantDtype}, {.integer = quantMode}, {.integer = groupListType}, {.pointer = tuningConfigOptional}, {.pointer = output}, {.pointer = outputScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulSwigluQuantWeightNzV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"splitItem", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulV2 = {"aclnnGroupedMatmulV2", "aclnnGroupedMatmulV2GetWorkspaceSize", parameters_aclnnGroupedMatmulV2, 11, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV2GetWorkspaceSize(const aclTensorList *x, const aclTensorList *weight, const aclTensorList *biasOptional, const aclTensorList *scaleOptional, const aclTensorList *offsetOptional, const aclTensorList *antiquantScaleOptional, const aclTensorList *antiquantOffsetOptional, const aclIntArray *groupListOptional, int64_t splitItem, int64_t groupType, const aclTensorList *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = groupListOptional}, {.integer = splitItem}, {.integer = groupType}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"splitItem", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedMatmulV3 = {"aclnnGroupedMatmulV3", "aclnnGroupedMatmulV3GetWorkspaceSize", parameters_aclnnGroupedMatmulV3, 11, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV3GetWorkspaceSize(const aclTensorList *x, const aclTensorList *weight, const aclTensorList *biasOptional, const aclTensorList *scaleOptional, const aclTensorList *offsetOptional, const aclTensorList *antiquantScaleOptional, const aclTensorList *antiquantOffsetOptional, const aclTensor *groupListOptional, int64_t splitItem, int64_t groupType, const aclTensorList *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = groupListOptional}, {.integer = splitItem}, {.integer = groupType}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulV4[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"perTokenScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationInputOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"activationQuantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"activationQuantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"splitItem", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"actType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"activationFeatureOutOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
    {"dynQuantScaleOutOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGroupedMatmulV4 = {"aclnnGroupedMatmulV4", "aclnnGroupedMatmulV4GetWorkspaceSize", parameters_aclnnGroupedMatmulV4, 19, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV4GetWorkspaceSize(const aclTensorList *x, const aclTensorList *weight, const aclTensorList *biasOptional, const aclTensorList *scaleOptional, const aclTensorList *offsetOptional, const aclTensorList *antiquantScaleOptional, const aclTensorList *antiquantOffsetOptional, const aclTensorList *perTokenScaleOptional, const aclTensor *groupListOptional, const aclTensorList *activationInputOptional, const aclTensorList *activationQuantScaleOptional, const aclTensorList *activationQuantOffsetOptional, int64_t splitItem, int64_t groupType, int64_t groupListType, int64_t actType, aclTensorList *out, aclTensorList *activationFeatureOutOptional, aclTensorList *dynQuantScaleOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulV4;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = perTokenScaleOptional}, {.pointer = groupListOptional}, {.pointer = activationInputOptional}, {.pointer = activationQuantScaleOptional}, {.pointer = activationQuantOffsetOptional}, {.integer = splitItem}, {.integer = groupType}, {.integer = groupListType}, {.integer = actType}, {.pointer = out}, {.pointer = activationFeatureOutOptional}, {.pointer = dynQuantScaleOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulV5[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"perTokenScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationInputOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"activationQuantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"activationQuantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"splitItem", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"actType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tuningConfigOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"activationFeatureOutOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
    {"dynQuantScaleOutOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGroupedMatmulV5 = {"aclnnGroupedMatmulV5", "aclnnGroupedMatmulV5GetWorkspaceSize", parameters_aclnnGroupedMatmulV5, 20, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV5GetWorkspaceSize(const aclTensorList *x, const aclTensorList *weight, const aclTensorList *biasOptional, const aclTensorList *scaleOptional, const aclTensorList *offsetOptional, const aclTensorList *antiquantScaleOptional, const aclTensorList *antiquantOffsetOptional, const aclTensorList *perTokenScaleOptional, const aclTensor *groupListOptional, const aclTensorList *activationInputOptional, const aclTensorList *activationQuantScaleOptional, const aclTensorList *activationQuantOffsetOptional, int64_t splitItem, int64_t groupType, int64_t groupListType, int64_t actType, aclIntArray *tuningConfigOptional, aclTensorList *out, aclTensorList *activationFeatureOutOptional, aclTensorList *dynQuantScaleOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulV5;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = perTokenScaleOptional}, {.pointer = groupListOptional}, {.pointer = activationInputOptional}, {.pointer = activationQuantScaleOptional}, {.pointer = activationQuantOffsetOptional}, {.integer = splitItem}, {.integer = groupType}, {.integer = groupListType}, {.integer = actType}, {.pointer = tuningConfigOptional}, {.pointer = out}, {.pointer = activationFeatureOutOptional}, {.pointer = dynQuantScaleOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulV5(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedMatmulWeightNz[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"perTokenScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationInputOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"activationQuantScaleOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"activationQuantOffsetOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"splitItem", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"actType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tuningConfigOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"quantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"activationFeatureOutOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
    {"dynQuantScaleOutOptional", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGroupedMatmulWeightNz = {"aclnnGroupedMatmulWeightNz", "aclnnGroupedMatmulWeightNzGetWorkspaceSize", parameters_aclnnGroupedMatmulWeightNz, 21, 0};

SIM_GENERIC aclnnStatus aclnnGroupedMatmulWeightNzGetWorkspaceSize(const aclTensorList *x, const aclTensorList *weight, const aclTensorList *biasOptional, const aclTensorList *scaleOptional, const aclTensorList *offsetOptional, const aclTensorList *antiquantScaleOptional, const aclTensorList *antiquantOffsetOptional, const aclTensorList *perTokenScaleOptional, const aclTensor *groupListOptional, const aclTensorList *activationInputOptional, const aclTensorList *activationQuantScaleOptional, const aclTensorList *activationQuantOffsetOptional, int64_t splitItem, int64_t groupType, int64_t groupListType, int64_t actType, aclIntArray *tuningConfigOptional, int64_t quantGroupSize, aclTensorList *out, aclTensorList *activationFeatureOutOptional, aclTensorList *dynQuantScaleOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedMatmulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = biasOptional}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.pointer = antiquantScaleOptional}, {.pointer = antiquantOffsetOptional}, {.pointer = perTokenScaleOptional}, {.pointer = groupListOptional}, {.pointer = activationInputOptional}, {.pointer = activationQuantScaleOptional}, {.pointer = activationQuantOffsetOptional}, {.integer = splitItem}, {.integer = groupType}, {.integer = groupListType}, {.integer = actType}, {.pointer = tuningConfigOptional}, {.integer = quantGroupSize}, {.pointer = out}, {.pointer = activationFeatureOutOptional}, {.pointer = dynQuantScaleOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedMatmulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIncreFlashAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIncreFlashAttention = {"aclnnIncreFlashAttention", "aclnnIncreFlashAttentionGetWorkspaceSize", parameters_aclnnIncreFlashAttention, 11, 0};

SIM_GENERIC aclnnStatus aclnnIncreFlashAttentionGetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, int64_t numHeads, double scaleValue, char *inputLayout, int64_t numKeyValueHeads, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIncreFlashAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.integer = numHeads}, {.number = scaleValue}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIncreFlashAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIncreFlashAttentionV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dequantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dequantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIncreFlashAttentionV2 = {"aclnnIncreFlashAttentionV2", "aclnnIncreFlashAttentionV2GetWorkspaceSize", parameters_aclnnIncreFlashAttentionV2, 16, 0};

SIM_GENERIC aclnnStatus aclnnIncreFlashAttentionV2GetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, const aclTensor *dequantScale1, const aclTensor *quantScale1, const aclTensor *dequantScale2, const aclTensor *quantScale2, const aclTensor *quantOffset2, int64_t numHeads, double scaleValue, char *inputLayout, int64_t numKeyValueHeads, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIncreFlashAttentionV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.pointer = dequantScale1}, {.pointer = quantScale1}, {.pointer = dequantScale2}, {.pointer = quantScale2}, {.pointer = quantOffset2}, {.integer = numHeads}, {.number = scaleValue}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIncreFlashAttentionV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIncreFlashAttentionV3[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dequantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dequantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blocktable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIncreFlashAttentionV3 = {"aclnnIncreFlashAttentionV3", "aclnnIncreFlashAttentionV3GetWorkspaceSize", parameters_aclnnIncreFlashAttentionV3, 21, 0};

SIM_GENERIC aclnnStatus aclnnIncreFlashAttentionV3GetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, const aclTensor *dequantScale1, const aclTensor *quantScale1, const aclTensor *dequantScale2, const aclTensor *quantScale2, const aclTensor *quantOffset2, const aclTensor *antiquantScale, const aclTensor *antiquantOffset, const aclTensor *blocktable, int64_t numHeads, double scaleValue, char *inputLayout, int64_t numKeyValueHeads, int64_t blockSize, int64_t innerPrecise, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIncreFlashAttentionV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.pointer = dequantScale1}, {.pointer = quantScale1}, {.pointer = dequantScale2}, {.pointer = quantScale2}, {.pointer = quantOffset2}, {.pointer = antiquantScale}, {.pointer = antiquantOffset}, {.pointer = blocktable}, {.integer = numHeads}, {.number = scaleValue}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = blockSize}, {.integer = innerPrecise}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIncreFlashAttentionV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIncreFlashAttentionV4[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"dequantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blocktable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kvPaddingSize", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIncreFlashAttentionV4 = {"aclnnIncreFlashAttentionV4", "aclnnIncreFlashAttentionV4GetWorkspaceSize", parameters_aclnnIncreFlashAttentionV4, 22, 0};

SIM_GENERIC aclnnStatus aclnnIncreFlashAttentionV4GetWorkspaceSize(const aclTensor *query, const aclTensorList *key, const aclTensorList *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, const aclTensor *dequantScale1, const aclTensor *quantScale1, const aclTensor *dequantScale2, const aclTensor *quantScale2, const aclTensor *quantOffset2, const aclTensor *antiquantScale, const aclTensor *antiquantOffset, const aclTensor *blocktable, const aclTensor *kvPaddingSize, int64_t numHeads, double scaleValue, char *inputLayout, int64_t numKeyValueHeads, int64_t blockSize, int64_t innerPrecise, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIncreFlashAttentionV4;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.pointer = dequantScale1}, {.pointer = quantScale1}, {.pointer = dequantScale2}, {.pointer = quantScale2}, {.pointer = quantOffset2}, {.pointer = antiquantScale}, {.pointer = antiquantOffset}, {.pointer = blocktable}, {.pointer = kvPaddingSize}, {.integer = numHeads}, {.number = scaleValue}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = blockSize}, {.integer = innerPrecise}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIncreFlashAttentionV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexerQuantCache[] = {
    {"cacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cacheScaleRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundScale", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"xScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnIndexerQuantCache = {"aclnnIndexerQuantCache", "aclnnIndexerQuantCacheGetWorkspaceSize", parameters_aclnnIndexerQuantCache, 7, 0};

SIM_GENERIC aclnnStatus aclnnIndexerQuantCacheGetWorkspaceSize(aclTensor *cacheRef, aclTensor *cacheScaleRef, const aclTensor *x, const aclTensor *slotMapping, int64_t quantMode, bool roundScale, float xScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexerQuantCache;
    const sim_argument sim_arguments_[] = {{.pointer = cacheRef}, {.pointer = cacheScaleRef}, {.pointer = x}, {.pointer = slotMapping}, {.integer = quantMode}, {.integer = roundScale}, {.number = xScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexerQuantCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAttentionWorkerScheduler[] = {
    {"scheduleContextRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceAttentionWorkerScheduler = {"aclnnInplaceAttentionWorkerScheduler", "aclnnInplaceAttentionWorkerSchedulerGetWorkspaceSize", parameters_aclnnInplaceAttentionWorkerScheduler, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAttentionWorkerSchedulerGetWorkspaceSize(aclTensor *scheduleContextRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAttentionWorkerScheduler;
    const sim_argument sim_arguments_[] = {{.pointer = scheduleContextRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAttentionWorkerScheduler(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFfnWorkerScheduler[] = {
    {"scheduleContextRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"syncGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"executeMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFfnWorkerScheduler = {"aclnnInplaceFfnWorkerScheduler", "aclnnInplaceFfnWorkerSchedulerGetWorkspaceSize", parameters_aclnnInplaceFfnWorkerScheduler, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFfnWorkerSchedulerGetWorkspaceSize(aclTensor *scheduleContextRef, int32_t syncGroupSize, int32_t executeMode, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFfnWorkerScheduler;
    const sim_argument sim_arguments_[] = {{.pointer = scheduleContextRef}, {.integer = syncGroupSize}, {.integer = executeMode}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFfnWorkerScheduler(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFusedCausalConv1d[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"convStates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"queryStartLoc", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cacheIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"initialStateMode", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numAcceptedTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numComputedTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockIdxFirstScheduledToken", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockIdxLastScheduledToken", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"initialStateIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"padSlotId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"runMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxQueryLen", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"residualConnection", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"convMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFusedCausalConv1d = {"aclnnInplaceFusedCausalConv1d", "aclnnInplaceFusedCausalConv1dGetWorkspaceSize", parameters_aclnnInplaceFusedCausalConv1d, 19, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFusedCausalConv1dGetWorkspaceSize(aclTensor *x, const aclTensor *weight, aclTensor *convStates, const aclTensor *queryStartLoc, const aclTensor *cacheIndices, const aclTensor *initialStateMode, const aclTensor *bias, const aclTensor *numAcceptedTokens, const aclTensor *numComputedTokens, const aclTensor *blockIdxFirstScheduledToken, const aclTensor *blockIdxLastScheduledToken, const aclTensor *initialStateIdx, int64_t activationMode, int64_t padSlotId, int64_t runMode, int64_t maxQueryLen, int64_t residualConnection, int64_t blockSize, int64_t convMode, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFusedCausalConv1d;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = convStates}, {.pointer = queryStartLoc}, {.pointer = cacheIndices}, {.pointer = initialStateMode}, {.pointer = bias}, {.pointer = numAcceptedTokens}, {.pointer = numComputedTokens}, {.pointer = blockIdxFirstScheduledToken}, {.pointer = blockIdxLastScheduledToken}, {.pointer = initialStateIdx}, {.integer = activationMode}, {.integer = padSlotId}, {.integer = runMode}, {.integer = maxQueryLen}, {.integer = residualConnection}, {.integer = blockSize}, {.integer = convMode}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFusedCausalConv1d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceMatmulAllReduceAddRmsNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"residual", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnInplaceMatmulAllReduceAddRmsNorm = {"aclnnInplaceMatmulAllReduceAddRmsNorm", "aclnnInplaceMatmulAllReduceAddRmsNormGetWorkspaceSize", parameters_aclnnInplaceMatmulAllReduceAddRmsNorm, 11, 0};

SIM_GENERIC aclnnStatus aclnnInplaceMatmulAllReduceAddRmsNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *residual, const aclTensor *gamma, double epsilon, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *normOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceMatmulAllReduceAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = residual}, {.pointer = gamma}, {.number = epsilon}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = normOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceMatmulAllReduceAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplacePartialRotaryMul[] = {
    {"xRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rotary_mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"partialSlice", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplacePartialRotaryMul = {"aclnnInplacePartialRotaryMul", "aclnnInplacePartialRotaryMulGetWorkspaceSize", parameters_aclnnInplacePartialRotaryMul, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplacePartialRotaryMulGetWorkspaceSize(const aclTensor *xRef, const aclTensor *cos, const aclTensor *sin, int64_t rotary_mode, const aclIntArray *partialSlice, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplacePartialRotaryMul;
    const sim_argument sim_arguments_[] = {{.pointer = xRef}, {.pointer = cos}, {.pointer = sin}, {.integer = rotary_mode}, {.pointer = partialSlice}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplacePartialRotaryMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplacePartialRotaryMulGrad[] = {
    {"dyRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rotaryMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"partialSlice", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
};
const sim_operator operator_aclnnInplacePartialRotaryMulGrad = {"aclnnInplacePartialRotaryMulGrad", "aclnnInplacePartialRotaryMulGradGetWorkspaceSize", parameters_aclnnInplacePartialRotaryMulGrad, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplacePartialRotaryMulGradGetWorkspaceSize(aclTensor *dyRef, const aclTensor *cos, const aclTensor *sin, int64_t rotaryMode, const aclIntArray *partialSlice, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplacePartialRotaryMulGrad;
    const sim_argument sim_arguments_[] = {{.pointer = dyRef}, {.pointer = cos}, {.pointer = sin}, {.integer = rotaryMode}, {.pointer = partialSlice}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplacePartialRotaryMulGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceQuantMatmulAllReduceAddRmsNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE},
    {"residual", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnInplaceQuantMatmulAllReduceAddRmsNorm = {"aclnnInplaceQuantMatmulAllReduceAddRmsNorm", "aclnnInplaceQuantMatmulAllReduceAddRmsNormGetWorkspaceSize", parameters_aclnnInplaceQuantMatmulAllReduceAddRmsNorm, 12, 0};

SIM_GENERIC aclnnStatus aclnnInplaceQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *dequantScale, const aclTensor *residual, const aclTensor *gamma, double epsilon, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *normOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceQuantMatmulAllReduceAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = dequantScale}, {.pointer = residual}, {.pointer = gamma}, {.number = epsilon}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = normOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceQuantMatmulAllReduceAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"residual", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm = {"aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm", "aclnnInplaceWeightQuantMatmulAllReduceAddRmsNormGetWorkspaceSize", parameters_aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm, 14, 0};

SIM_GENERIC aclnnStatus aclnnInplaceWeightQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *antiquantScale, const aclTensor *antiquantOffset, const aclTensor *residual, const aclTensor *gamma, double epsilon, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, int64_t antiquantGroupSize, const aclTensor *normOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = antiquantScale}, {.pointer = antiquantOffset}, {.pointer = residual}, {.pointer = gamma}, {.number = epsilon}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.integer = antiquantGroupSize}, {.pointer = normOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInterleaveRope[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnInterleaveRope = {"aclnnInterleaveRope", "aclnnInterleaveRopeGetWorkspaceSize", parameters_aclnnInterleaveRope, 4, 0};

SIM_GENERIC aclnnStatus aclnnInterleaveRopeGetWorkspaceSize(const aclTensor *x, const aclTensor *cos, const aclTensor *sin, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInterleaveRope;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = cos}, {.pointer = sin}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInterleaveRope(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnKvCompressEpilog[] = {
    {"cacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundScale", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"xScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnKvCompressEpilog = {"aclnnKvCompressEpilog", "aclnnKvCompressEpilogGetWorkspaceSize", parameters_aclnnKvCompressEpilog, 7, 0};

SIM_GENERIC aclnnStatus aclnnKvCompressEpilogGetWorkspaceSize(aclTensor *cacheRef, const aclTensor *x, const aclTensor *slotMapping, int64_t quantGroupSize, int64_t quantMode, bool roundScale, float xScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnKvCompressEpilog;
    const sim_argument sim_arguments_[] = {{.pointer = cacheRef}, {.pointer = x}, {.pointer = slotMapping}, {.integer = quantGroupSize}, {.integer = quantMode}, {.integer = roundScale}, {.number = xScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnKvCompressEpilog(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnKvRmsNormRopeCache[] = {
    {"kv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"ckvCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"kRopeScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cKvScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kRopeOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cKvOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"isOutputKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"kRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cKvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnKvRmsNormRopeCache = {"aclnnKvRmsNormRopeCache", "aclnnKvRmsNormRopeCacheGetWorkspaceSize", parameters_aclnnKvRmsNormRopeCache, 16, 0};

SIM_GENERIC aclnnStatus aclnnKvRmsNormRopeCacheGetWorkspaceSize(const aclTensor *kv, const aclTensor *gamma, const aclTensor *cos, const aclTensor *sin, const aclTensor *index, aclTensor *kCacheRef, aclTensor *ckvCacheRef, const aclTensor *kRopeScaleOptional, const aclTensor *cKvScaleOptional, const aclTensor *kRopeOffsetOptional, const aclTensor *cKvOffsetOptional, double epsilon, char *cacheModeOptional, bool isOutputKv, const aclTensor *kRopeOut, const aclTensor *cKvOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnKvRmsNormRopeCache;
    const sim_argument sim_arguments_[] = {{.pointer = kv}, {.pointer = gamma}, {.pointer = cos}, {.pointer = sin}, {.pointer = index}, {.pointer = kCacheRef}, {.pointer = ckvCacheRef}, {.pointer = kRopeScaleOptional}, {.pointer = cKvScaleOptional}, {.pointer = kRopeOffsetOptional}, {.pointer = cKvOffsetOptional}, {.number = epsilon}, {.pointer = cacheModeOptional}, {.integer = isOutputKv}, {.pointer = kRopeOut}, {.pointer = cKvOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnKvRmsNormRopeCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnKvRmsNormRopeCacheV2[] = {
    {"kv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"ckvCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"kRopeScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cKvScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kRopeOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cKvOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"isOutputKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"kRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cKvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnKvRmsNormRopeCacheV2 = {"aclnnKvRmsNormRopeCacheV2", "aclnnKvRmsNormRopeCacheV2GetWorkspaceSize", parameters_aclnnKvRmsNormRopeCacheV2, 17, 0};

SIM_GENERIC aclnnStatus aclnnKvRmsNormRopeCacheV2GetWorkspaceSize(const aclTensor *kv, const aclTensor *gamma, const aclTensor *cos, const aclTensor *sin, const aclTensor *index, aclTensor *kCacheRef, aclTensor *ckvCacheRef, const aclTensor *kRopeScaleOptional, const aclTensor *cKvScaleOptional, const aclTensor *kRopeOffsetOptional, const aclTensor *cKvOffsetOptional, const aclTensor *vOptional, double epsilon, char *cacheModeOptional, bool isOutputKv, const aclTensor *kRopeOut, const aclTensor *cKvOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnKvRmsNormRopeCacheV2;
    const sim_argument sim_arguments_[] = {{.pointer = kv}, {.pointer = gamma}, {.pointer = cos}, {.pointer = sin}, {.pointer = index}, {.pointer = kCacheRef}, {.pointer = ckvCacheRef}, {.pointer = kRopeScaleOptional}, {.pointer = cKvScaleOptional}, {.pointer = kRopeOffsetOptional}, {.pointer = cKvOffsetOptional}, {.pointer = vOptional}, {.number = epsilon}, {.pointer = cacheModeOptional}, {.integer = isOutputKv}, {.pointer = kRopeOut}, {.pointer = cKvOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnKvRmsNormRopeCacheV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLightningIndexer[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weights", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsKeyOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"layoutQueryOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKeyOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"returnValues", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"sparseIndicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sparseValuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLightningIndexer = {"aclnnLightningIndexer", "aclnnLightningIndexerGetWorkspaceSize", parameters_aclnnLightningIndexer, 15, 0};

SIM_GENERIC aclnnStatus aclnnLightningIndexerGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *weights, const aclTensor *actualSeqLengthsQueryOptional, const aclTensor *actualSeqLengthsKeyOptional, const aclTensor *blockTableOptional, char *layoutQueryOptional, char *layoutKeyOptional, int64_t sparseCount, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, bool returnValues, const aclTensor *sparseIndicesOut, const aclTensor *sparseValuesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLightningIndexer;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = weights}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKeyOptional}, {.pointer = blockTableOptional}, {.pointer = layoutQueryOptional}, {.pointer = layoutKeyOptional}, {.integer = sparseCount}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = returnValues}, {.pointer = sparseIndicesOut}, {.pointer = sparseValuesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLightningIndexer(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLightningIndexerGrad[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sparseIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weights", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"deterministic", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dweightsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLightningIndexerGrad = {"aclnnLightningIndexerGrad", "aclnnLightningIndexerGradGetWorkspaceSize", parameters_aclnnLightningIndexerGrad, 16, 0};

SIM_GENERIC aclnnStatus aclnnLightningIndexerGradGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *dy, const aclTensor *sparseIndices, const aclTensor *weights, const aclTensor *actualSeqQLenOptional, const aclTensor *actualSeqKvLenOptional, int64_t headNum, char *inputLayout, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, bool deterministic, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dweightsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLightningIndexerGrad;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = dy}, {.pointer = sparseIndices}, {.pointer = weights}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = deterministic}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dweightsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLightningIndexerGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLightningIndexerV2[] = {
    {"q", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"k", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"w", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"outputIdxOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"metadataOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"topk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"maskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"returnValue", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseIndicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sparseValuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLightningIndexerV2 = {"aclnnLightningIndexerV2", "aclnnLightningIndexerV2GetWorkspaceSize", parameters_aclnnLightningIndexerV2, 20, 0};

SIM_GENERIC aclnnStatus aclnnLightningIndexerV2GetWorkspaceSize(const aclTensor *q, const aclTensor *k, const aclTensor *w, const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensKOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedKOptional, const aclTensor *cmpResidualKOptional, const aclTensor *blockTableOptional, const aclTensor *outputIdxOffsetOptional, const aclTensor *metadataOptional, int64_t topk, int64_t maxSeqlenQ, char *layoutQOptional, char *layoutKOptional, int64_t maskMode, int64_t cmpRatio, int64_t returnValue, const aclTensor *sparseIndicesOut, const aclTensor *sparseValuesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLightningIndexerV2;
    const sim_argument sim_arguments_[] = {{.pointer = q}, {.pointer = k}, {.pointer = w}, {.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensKOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedKOptional}, {.pointer = cmpResidualKOptional}, {.pointer = blockTableOptional}, {.pointer = outputIdxOffsetOptional}, {.pointer = metadataOptional}, {.integer = topk}, {.integer = maxSeqlenQ}, {.pointer = layoutQOptional}, {.pointer = layoutKOptional}, {.integer = maskMode}, {.integer = cmpRatio}, {.integer = returnValue}, {.pointer = sparseIndicesOut}, {.pointer = sparseValuesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLightningIndexerV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLightningIndexerV2Metadata[] = {
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeadsQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numHeadsK", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"topk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"batchSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenK", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"maskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"metadata", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLightningIndexerV2Metadata = {"aclnnLightningIndexerV2Metadata", "aclnnLightningIndexerV2MetadataGetWorkspaceSize", parameters_aclnnLightningIndexerV2Metadata, 17, 0};

SIM_GENERIC aclnnStatus aclnnLightningIndexerV2MetadataGetWorkspaceSize(const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensKOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedKOptional, const aclTensor *cmpResidualKOptional, int64_t numHeadsQ, int64_t numHeadsK, int64_t headDim, int64_t topk, int64_t batchSize, int64_t maxSeqlenQ, int64_t maxSeqlenK, char *layoutQOptional, char *layoutKOptional, int64_t maskMode, int64_t cmpRatio, const aclTensor *metadata, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLightningIndexerV2Metadata;
    const sim_argument sim_arguments_[] = {{.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensKOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedKOptional}, {.pointer = cmpResidualKOptional}, {.integer = numHeadsQ}, {.integer = numHeadsK}, {.integer = headDim}, {.integer = topk}, {.integer = batchSize}, {.integer = maxSeqlenQ}, {.integer = maxSeqlenK}, {.pointer = layoutQOptional}, {.pointer = layoutKOptional}, {.integer = maskMode}, {.integer = cmpRatio}, {.pointer = metadata}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLightningIndexerV2Metadata(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaskedCausalConv1d[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"maskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaskedCausalConv1d = {"aclnnMaskedCausalConv1d", "aclnnMaskedCausalConv1dGetWorkspaceSize", parameters_aclnnMaskedCausalConv1d, 4, 0};

SIM_GENERIC aclnnStatus aclnnMaskedCausalConv1dGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *maskOptional, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaskedCausalConv1d;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = maskOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaskedCausalConv1d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaskedCausalConv1dBackward[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"maskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gradXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradWeightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaskedCausalConv1dBackward = {"aclnnMaskedCausalConv1dBackward", "aclnnMaskedCausalConv1dBackwardGetWorkspaceSize", parameters_aclnnMaskedCausalConv1dBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnMaskedCausalConv1dBackwardGetWorkspaceSize(const aclTensor *gradY, const aclTensor *x, const aclTensor *weight, const aclTensor *maskOptional, const aclTensor *gradXOut, const aclTensor *gradWeightOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaskedCausalConv1dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = x}, {.pointer = weight}, {.pointer = maskOptional}, {.pointer = gradXOut}, {.pointer = gradWeightOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaskedCausalConv1dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulAllReduce[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulAllReduce = {"aclnnMatmulAllReduce", "aclnnMatmulAllReduceGetWorkspaceSize", parameters_aclnnMatmulAllReduce, 8, 0};

SIM_GENERIC aclnnStatus aclnnMatmulAllReduceGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulAllReduce;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulAllReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulAllReduceAddRmsNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"residual", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulAllReduceAddRmsNorm = {"aclnnMatmulAllReduceAddRmsNorm", "aclnnMatmulAllReduceAddRmsNormGetWorkspaceSize", parameters_aclnnMatmulAllReduceAddRmsNorm, 12, 0};

SIM_GENERIC aclnnStatus aclnnMatmulAllReduceAddRmsNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *residual, const aclTensor *gamma, double epsilon, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *y, const aclTensor *normOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulAllReduceAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = residual}, {.pointer = gamma}, {.number = epsilon}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = y}, {.pointer = normOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulAllReduceAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulAllReduceV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulAllReduceV2 = {"aclnnMatmulAllReduceV2", "aclnnMatmulAllReduceV2GetWorkspaceSize", parameters_aclnnMatmulAllReduceV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnMatmulAllReduceV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *x3, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulAllReduceV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = x3}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulAllReduceV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulAllReduceV3[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulAllReduceV3 = {"aclnnMatmulAllReduceV3", "aclnnMatmulAllReduceV3GetWorkspaceSize", parameters_aclnnMatmulAllReduceV3, 10, 0};

SIM_GENERIC aclnnStatus aclnnMatmulAllReduceV3GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *x3, const char *group, const char *reduceOp, const char *commMode, int64_t commTurn, int64_t streamMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulAllReduceV3;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = x3}, {.pointer = group}, {.pointer = reduceOp}, {.pointer = commMode}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulAllReduceV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulAlltoAll[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulAlltoAll = {"aclnnMatmulAlltoAll", "aclnnMatmulAlltoAllGetWorkspaceSize", parameters_aclnnMatmulAlltoAll, 8, 0};

SIM_GENERIC aclnnStatus aclnnMatmulAlltoAllGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclIntArray *alltoAllAxesOptional, const char *group, bool transposeX1, bool transposeX2, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulAlltoAll;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = alltoAllAxesOptional}, {.pointer = group}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulAlltoAll(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulAlltoAllV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulAlltoAllV2 = {"aclnnMatmulAlltoAllV2", "aclnnMatmulAlltoAllV2GetWorkspaceSize", parameters_aclnnMatmulAlltoAllV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnMatmulAlltoAllV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclIntArray *alltoAllAxesOptional, const char *group, const char *commMode, bool transposeX1, bool transposeX2, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulAlltoAllV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = alltoAllAxesOptional}, {.pointer = group}, {.pointer = commMode}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulAlltoAllV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulReduceScatter[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulReduceScatter = {"aclnnMatmulReduceScatter", "aclnnMatmulReduceScatterGetWorkspaceSize", parameters_aclnnMatmulReduceScatter, 8, 0};

SIM_GENERIC aclnnStatus aclnnMatmulReduceScatterGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulReduceScatter;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulReduceScatter(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulReduceScatterV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"amaxOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMatmulReduceScatterV2 = {"aclnnMatmulReduceScatterV2", "aclnnMatmulReduceScatterV2GetWorkspaceSize", parameters_aclnnMatmulReduceScatterV2, 15, 0};

SIM_GENERIC aclnnStatus aclnnMatmulReduceScatterV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *quantScale, int64_t blockSize, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, int64_t groupSize, const char *commMode, aclTensor *output, aclTensor *amaxOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulReduceScatterV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = quantScale}, {.integer = blockSize}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.integer = groupSize}, {.pointer = commMode}, {.pointer = output}, {.pointer = amaxOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulReduceScatterV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcPost[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMhcPost = {"aclnnMhcPost", "aclnnMhcPostGetWorkspaceSize", parameters_aclnnMhcPost, 5, 0};

SIM_GENERIC aclnnStatus aclnnMhcPostGetWorkspaceSize(const aclTensor *x, const aclTensor *hRes, const aclTensor *hOut, const aclTensor *hPost, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcPost;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = hRes}, {.pointer = hOut}, {.pointer = hPost}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcPost(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcPostBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradHRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradHOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradHPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMhcPostBackward = {"aclnnMhcPostBackward", "aclnnMhcPostBackwardGetWorkspaceSize", parameters_aclnnMhcPostBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnMhcPostBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *x, const aclTensor *hRes, const aclTensor *hOut, const aclTensor *hPost, aclTensor *gradX, aclTensor *gradHRes, aclTensor *gradHOut, aclTensor *gradHPost, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcPostBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = x}, {.pointer = hRes}, {.pointer = hOut}, {.pointer = hPost}, {.pointer = gradX}, {.pointer = gradHRes}, {.pointer = gradHOut}, {.pointer = gradHPost}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcPostBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcPre[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"phi", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gammaOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"hcEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"hIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"hPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"hRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"invRmsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"hMixOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"hPreOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMhcPre = {"aclnnMhcPre", "aclnnMhcPreGetWorkspaceSize", parameters_aclnnMhcPre, 13, 0};

SIM_GENERIC aclnnStatus aclnnMhcPreGetWorkspaceSize(const aclTensor *x, const aclTensor *phi, const aclTensor *alpha, const aclTensor *bias, const aclTensor *gammaOptional, double normEps, double hcEps, aclTensor *hIn, aclTensor *hPost, aclTensor *hRes, aclTensor *invRmsOptional, aclTensor *hMixOptional, aclTensor *hPreOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcPre;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = phi}, {.pointer = alpha}, {.pointer = bias}, {.pointer = gammaOptional}, {.number = normEps}, {.number = hcEps}, {.pointer = hIn}, {.pointer = hPost}, {.pointer = hRes}, {.pointer = invRmsOptional}, {.pointer = hMixOptional}, {.pointer = hPreOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcPre(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcPreBackward[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"phi", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradHIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradHPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradHRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"invRms", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hMix", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hPre", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gradXPostOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hcEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradPhi", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradAlpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradGamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMhcPreBackward = {"aclnnMhcPreBackward", "aclnnMhcPreBackwardGetWorkspaceSize", parameters_aclnnMhcPreBackward, 18, 0};

SIM_GENERIC aclnnStatus aclnnMhcPreBackwardGetWorkspaceSize(const aclTensor *x, const aclTensor *phi, const aclTensor *alpha, const aclTensor *gradHIn, const aclTensor *gradHPost, const aclTensor *gradHRes, const aclTensor *invRms, const aclTensor *hMix, const aclTensor *hPre, const aclTensor *hPost, const aclTensor *gamma, const aclTensor *gradXPostOptional, float hcEps, const aclTensor *gradX, const aclTensor *gradPhi, const aclTensor *gradAlpha, const aclTensor *gradBias, const aclTensor *gradGamma, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcPreBackward;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = phi}, {.pointer = alpha}, {.pointer = gradHIn}, {.pointer = gradHPost}, {.pointer = gradHRes}, {.pointer = invRms}, {.pointer = hMix}, {.pointer = hPre}, {.pointer = hPost}, {.pointer = gamma}, {.pointer = gradXPostOptional}, {.number = hcEps}, {.pointer = gradX}, {.pointer = gradPhi}, {.pointer = gradAlpha}, {.pointer = gradBias}, {.pointer = gradGamma}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcPreBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcPreSinkhorn[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"phi", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hcMult", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numIters", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"hcEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"normEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"needBackward", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"hin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"hPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"hRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"hPre", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"hcBeforeNorm", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"invRms", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"sumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMhcPreSinkhorn = {"aclnnMhcPreSinkhorn", "aclnnMhcPreSinkhornGetWorkspaceSize", parameters_aclnnMhcPreSinkhorn, 17, 0};

SIM_GENERIC aclnnStatus aclnnMhcPreSinkhornGetWorkspaceSize(const aclTensor *x, const aclTensor *phi, const aclTensor *alpha, const aclTensor *bias, int64_t hcMult, int64_t numIters, double hcEps, double normEps, bool needBackward, aclTensor *hin, aclTensor *hPost, aclTensor *hRes, aclTensor *hPre, aclTensor *hcBeforeNorm, aclTensor *invRms, aclTensor *sumOut, aclTensor *normOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcPreSinkhorn;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = phi}, {.pointer = alpha}, {.pointer = bias}, {.integer = hcMult}, {.integer = numIters}, {.number = hcEps}, {.number = normEps}, {.integer = needBackward}, {.pointer = hin}, {.pointer = hPost}, {.pointer = hRes}, {.pointer = hPre}, {.pointer = hcBeforeNorm}, {.pointer = invRms}, {.pointer = sumOut}, {.pointer = normOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcPreSinkhorn(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcPreSinkhornBackward[] = {
    {"gradHin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradHPost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradHRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"phi", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hPre", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hcBeforeNorm", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"invRms", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hcEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradPhiOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradAlphaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradBiasOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMhcPreSinkhornBackward = {"aclnnMhcPreSinkhornBackward", "aclnnMhcPreSinkhornBackwardGetWorkspaceSize", parameters_aclnnMhcPreSinkhornBackward, 17, 0};

SIM_GENERIC aclnnStatus aclnnMhcPreSinkhornBackwardGetWorkspaceSize(const aclTensor *gradHin, const aclTensor *gradHPost, const aclTensor *gradHRes, const aclTensor *x, const aclTensor *phi, const aclTensor *alpha, const aclTensor *bias, const aclTensor *hPre, const aclTensor *hcBeforeNorm, const aclTensor *invRms, const aclTensor *sumOut, const aclTensor *normOut, double hcEps, const aclTensor *gradXOut, const aclTensor *gradPhiOut, const aclTensor *gradAlphaOut, const aclTensor *gradBiasOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcPreSinkhornBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradHin}, {.pointer = gradHPost}, {.pointer = gradHRes}, {.pointer = x}, {.pointer = phi}, {.pointer = alpha}, {.pointer = bias}, {.pointer = hPre}, {.pointer = hcBeforeNorm}, {.pointer = invRms}, {.pointer = sumOut}, {.pointer = normOut}, {.number = hcEps}, {.pointer = gradXOut}, {.pointer = gradPhiOut}, {.pointer = gradAlphaOut}, {.pointer = gradBiasOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcPreSinkhornBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcSinkhorn[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"numIters", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMhcSinkhorn = {"aclnnMhcSinkhorn", "aclnnMhcSinkhornGetWorkspaceSize", parameters_aclnnMhcSinkhorn, 6, 0};

SIM_GENERIC aclnnStatus aclnnMhcSinkhornGetWorkspaceSize(const aclTensor *x, float eps, int64_t numIters, aclTensor *output, aclTensor *normOut, aclTensor *sumOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcSinkhorn;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.number = eps}, {.integer = numIters}, {.pointer = output}, {.pointer = normOut}, {.pointer = sumOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcSinkhorn(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMhcSinkhornBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMhcSinkhornBackward = {"aclnnMhcSinkhornBackward", "aclnnMhcSinkhornBackwardGetWorkspaceSize", parameters_aclnnMhcSinkhornBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnMhcSinkhornBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *normOut, const aclTensor *sumOut, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMhcSinkhornBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = normOut}, {.pointer = sumOut}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMhcSinkhornBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMixedQuantSparseFlashMla[] = {
    {"q", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"oriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriSparseIndicesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpSparseIndicesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriBlockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpBlockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinksOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"metadataOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ropeHeadDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinLeft", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinRight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKvOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"topkValueMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"returnSoftmaxLse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"attnOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLseOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMixedQuantSparseFlashMla = {"aclnnMixedQuantSparseFlashMla", "aclnnMixedQuantSparseFlashMlaGetWorkspaceSize", parameters_aclnnMixedQuantSparseFlashMla, 32, 0};

SIM_GENERIC aclnnStatus aclnnMixedQuantSparseFlashMlaGetWorkspaceSize(const aclTensor *q, const aclTensor *oriKvOptional, const aclTensor *cmpKvOptional, const aclTensor *oriSparseIndicesOptional, const aclTensor *cmpSparseIndicesOptional, const aclTensor *oriBlockTableOptional, const aclTensor *cmpBlockTableOptional, const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensOriKvOptional, const aclTensor *cuSeqlensCmpKvOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedOriKvOptional, const aclTensor *sequsedCmpKvOptional, const aclTensor *cmpResidualKvOptional, const aclTensor *oriTopkLengthOptional, const aclTensor *cmpTopkLengthOptional, const aclTensor *sinksOptional, const aclTensor *metadataOptional, int64_t quantMode, int64_t ropeHeadDim, double softmaxScale, int64_t cmpRatio, int64_t oriMaskMode, int64_t cmpMaskMode, int64_t oriWinLeft, int64_t oriWinRight, char *layoutQOptional, char *layoutKvOptional, int64_t topkValueMode, bool returnSoftmaxLse, const aclTensor *attnOutOut, const aclTensor *softmaxLseOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMixedQuantSparseFlashMla;
    const sim_argument sim_arguments_[] = {{.pointer = q}, {.pointer = oriKvOptional}, {.pointer = cmpKvOptional}, {.pointer = oriSparseIndicesOptional}, {.pointer = cmpSparseIndicesOptional}, {.pointer = oriBlockTableOptional}, {.pointer = cmpBlockTableOptional}, {.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensOriKvOptional}, {.pointer = cuSeqlensCmpKvOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedOriKvOptional}, {.pointer = sequsedCmpKvOptional}, {.pointer = cmpResidualKvOptional}, {.pointer = oriTopkLengthOptional}, {.pointer = cmpTopkLengthOptional}, {.pointer = sinksOptional}, {.pointer = metadataOptional}, {.integer = quantMode}, {.integer = ropeHeadDim}, {.number = softmaxScale}, {.integer = cmpRatio}, {.integer = oriMaskMode}, {.integer = cmpMaskMode}, {.integer = oriWinLeft}, {.integer = oriWinRight}, {.pointer = layoutQOptional}, {.pointer = layoutKvOptional}, {.integer = topkValueMode}, {.integer = returnSoftmaxLse}, {.pointer = attnOutOut}, {.pointer = softmaxLseOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMixedQuantSparseFlashMla(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMixedQuantSparseFlashMlaMetadata[] = {
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeadsQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numHeadsKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"batchSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenOriKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenCmpKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ropeHeadDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinLeft", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinRight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKvOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"hasOriKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"hasCmpKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"metaData", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMixedQuantSparseFlashMlaMetadata = {"aclnnMixedQuantSparseFlashMlaMetadata", "aclnnMixedQuantSparseFlashMlaMetadataGetWorkspaceSize", parameters_aclnnMixedQuantSparseFlashMlaMetadata, 30, 0};

SIM_GENERIC aclnnStatus aclnnMixedQuantSparseFlashMlaMetadataGetWorkspaceSize(const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensOriKvOptional, const aclTensor *cuSeqlensCmpKvOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedOriKvOptional, const aclTensor *sequsedCmpKvOptional, const aclTensor *cmpResidualKvOptional, const aclTensor *oriTopkLengthOptional, const aclTensor *cmpTopkLengthOptional, int64_t numHeadsQ, int64_t numHeadsKv, int64_t headDim, int64_t quantMode, int64_t batchSize, int64_t maxSeqlenQ, int64_t maxSeqlenOriKv, int64_t maxSeqlenCmpKv, int64_t oriTopk, int64_t cmpTopk, int64_t ropeHeadDim, int64_t cmpRatio, int64_t oriMaskMode, int64_t cmpMaskMode, int64_t oriWinLeft, int64_t oriWinRight, const char *layoutQOptional, const char *layoutKvOptional, bool hasOriKv, bool hasCmpKv, const aclTensor *metaData, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMixedQuantSparseFlashMlaMetadata;
    const sim_argument sim_arguments_[] = {{.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensOriKvOptional}, {.pointer = cuSeqlensCmpKvOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedOriKvOptional}, {.pointer = sequsedCmpKvOptional}, {.pointer = cmpResidualKvOptional}, {.pointer = oriTopkLengthOptional}, {.pointer = cmpTopkLengthOptional}, {.integer = numHeadsQ}, {.integer = numHeadsKv}, {.integer = headDim}, {.integer = quantMode}, {.integer = batchSize}, {.integer = maxSeqlenQ}, {.integer = maxSeqlenOriKv}, {.integer = maxSeqlenCmpKv}, {.integer = oriTopk}, {.integer = cmpTopk}, {.integer = ropeHeadDim}, {.integer = cmpRatio}, {.integer = oriMaskMode}, {.integer = cmpMaskMode}, {.integer = oriWinLeft}, {.integer = oriWinRight}, {.pointer = layoutQOptional}, {.pointer = layoutKvOptional}, {.integer = hasOriKv}, {.integer = hasCmpKv}, {.pointer = metaData}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMixedQuantSparseFlashMlaMetadata(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMlaPreprocess[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantOffset0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wdqkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"deScale0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantOffset1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wuq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"deScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wuk", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kvCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kvCacheRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ctkvScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qNopeScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wdqDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"qRopeDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"kRopeDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"qRotaryCoeff", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"kRotaryCoeff", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeWdq", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeWuq", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeWuk", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"cacheMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"doRmsNorm", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"wdkvSplitCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"qOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"kvCacheOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"qRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"krCacheOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnMlaPreprocess = {"aclnnMlaPreprocess", "aclnnMlaPreprocessGetWorkspaceSize", parameters_aclnnMlaPreprocess, 41, 0};

SIM_GENERIC aclnnStatus aclnnMlaPreprocessGetWorkspaceSize(const aclTensor *input, const aclTensor *gamma0, const aclTensor *beta0, const aclTensor *quantScale0, const aclTensor *quantOffset0, const aclTensor *wdqkv, const aclTensor *deScale0, const aclTensor *bias0, const aclTensor *gamma1, const aclTensor *beta1, const aclTensor *quantScale1, const aclTensor *quantOffset1, const aclTensor *wuq, const aclTensor *deScale1, const aclTensor *bias1, const aclTensor *gamma2, const aclTensor *cos, const aclTensor *sin, const aclTensor *wuk, const aclTensor *kvCache, const aclTensor *kvCacheRope, const aclTensor *slotMapping, const aclTensor *ctkvScale, const aclTensor *qNopeScale, int64_t wdqDim, int64_t qRopeDim, int64_t kRopeDim, double epsilon, int64_t qRotaryCoeff, int64_t kRotaryCoeff, bool transposeWdq, bool transposeWuq, bool transposeWuk, int64_t cacheMode, int64_t quantMode, bool doRmsNorm, int64_t wdkvSplitCount, const aclTensor *qOut, const aclTensor *kvCacheOut, const aclTensor *qRopeOut, const aclTensor *krCacheOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMlaPreprocess;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = gamma0}, {.pointer = beta0}, {.pointer = quantScale0}, {.pointer = quantOffset0}, {.pointer = wdqkv}, {.pointer = deScale0}, {.pointer = bias0}, {.pointer = gamma1}, {.pointer = beta1}, {.pointer = quantScale1}, {.pointer = quantOffset1}, {.pointer = wuq}, {.pointer = deScale1}, {.pointer = bias1}, {.pointer = gamma2}, {.pointer = cos}, {.pointer = sin}, {.pointer = wuk}, {.pointer = kvCache}, {.pointer = kvCacheRope}, {.pointer = slotMapping}, {.pointer = ctkvScale}, {.pointer = qNopeScale}, {.integer = wdqDim}, {.integer = qRopeDim}, {.integer = kRopeDim}, {.number = epsilon}, {.integer = qRotaryCoeff}, {.integer = kRotaryCoeff}, {.integer = transposeWdq}, {.integer = transposeWuq}, {.integer = transposeWuk}, {.integer = cacheMode}, {.integer = quantMode}, {.integer = doRmsNorm}, {.integer = wdkvSplitCount}, {.pointer = qOut}, {.pointer = kvCacheOut}, {.pointer = qRopeOut}, {.pointer = krCacheOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMlaPreprocess(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMlaPreprocessV2[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantOffset0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wdqkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"descale0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias0", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantOffset1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wuq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"descale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wuk", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kvCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kvCacheRope", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ctkvScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qNopeScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wdqDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"qRopeDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"kRopeDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"qRotaryCoeff", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"kRotaryCoeff", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transeposeWdq", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transeposeWuq", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transeposeWuk", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"cacheMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"doRmsNorm", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"wdkvSplitCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"qDownOutFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"qOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"kvCacheOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"qRopeOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"krCacheOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"qDownOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMlaPreprocessV2 = {"aclnnMlaPreprocessV2", "aclnnMlaPreprocessV2GetWorkspaceSize", parameters_aclnnMlaPreprocessV2, 43, 0};

SIM_GENERIC aclnnStatus aclnnMlaPreprocessV2GetWorkspaceSize(const aclTensor *input, const aclTensor *gamma0, const aclTensor *beta0, const aclTensor *quantScale0, const aclTensor *quantOffset0, const aclTensor *wdqkv, const aclTensor *descale0, const aclTensor *bias0, const aclTensor *gamma1, const aclTensor *beta1, const aclTensor *quantScale1, const aclTensor *quantOffset1, const aclTensor *wuq, const aclTensor *descale1, const aclTensor *bias1, const aclTensor *gamma2, const aclTensor *cos, const aclTensor *sin, const aclTensor *wuk, const aclTensor *kvCache, const aclTensor *kvCacheRope, const aclTensor *slotMapping, const aclTensor *ctkvScale, const aclTensor *qNopeScale, int64_t wdqDim, int64_t qRopeDim, int64_t kRopeDim, double epsilon, int64_t qRotaryCoeff, int64_t kRotaryCoeff, bool transeposeWdq, bool transeposeWuq, bool transeposeWuk, int64_t cacheMode, int64_t quantMode, bool doRmsNorm, int64_t wdkvSplitCount, bool qDownOutFlag, const aclTensor *qOutOut, const aclTensor *kvCacheOutOut, const aclTensor *qRopeOutOut, const aclTensor *krCacheOutOut, const aclTensor *qDownOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMlaPreprocessV2;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = gamma0}, {.pointer = beta0}, {.pointer = quantScale0}, {.pointer = quantOffset0}, {.pointer = wdqkv}, {.pointer = descale0}, {.pointer = bias0}, {.pointer = gamma1}, {.pointer = beta1}, {.pointer = quantScale1}, {.pointer = quantOffset1}, {.pointer = wuq}, {.pointer = descale1}, {.pointer = bias1}, {.pointer = gamma2}, {.pointer = cos}, {.pointer = sin}, {.pointer = wuk}, {.pointer = kvCache}, {.pointer = kvCacheRope}, {.pointer = slotMapping}, {.pointer = ctkvScale}, {.pointer = qNopeScale}, {.integer = wdqDim}, {.integer = qRopeDim}, {.integer = kRopeDim}, {.number = epsilon}, {.integer = qRotaryCoeff}, {.integer = kRotaryCoeff}, {.integer = transeposeWdq}, {.integer = transeposeWuq}, {.integer = transeposeWuk}, {.integer = cacheMode}, {.integer = quantMode}, {.integer = doRmsNorm}, {.integer = wdkvSplitCount}, {.integer = qDownOutFlag}, {.pointer = qOutOut}, {.pointer = kvCacheOutOut}, {.pointer = qRopeOutOut}, {.pointer = krCacheOutOut}, {.pointer = qDownOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMlaPreprocessV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMlaProlog[] = {
    {"tokenX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightDq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightUqQr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightUk", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightDkvKr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rmsnormGammaCq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rmsnormGammaCkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ropeSin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ropeCos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cacheIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kvCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"krCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dequantScaleXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWDqOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWUqQrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWDkvKrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleCkvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleCkrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScalesCqOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rmsnormEpsilonCq", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"rmsnormEpsilonCkv", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"queryOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"queryRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMlaProlog = {"aclnnMlaProlog", "aclnnMlaPrologGetWorkspaceSize", parameters_aclnnMlaProlog, 24, 0};

SIM_GENERIC aclnnStatus aclnnMlaPrologGetWorkspaceSize(const aclTensor *tokenX, const aclTensor *weightDq, const aclTensor *weightUqQr, const aclTensor *weightUk, const aclTensor *weightDkvKr, const aclTensor *rmsnormGammaCq, const aclTensor *rmsnormGammaCkv, const aclTensor *ropeSin, const aclTensor *ropeCos, const aclTensor *cacheIndex, aclTensor *kvCacheRef, aclTensor *krCacheRef, const aclTensor *dequantScaleXOptional, const aclTensor *dequantScaleWDqOptional, const aclTensor *dequantScaleWUqQrOptional, const aclTensor *dequantScaleWDkvKrOptional, const aclTensor *quantScaleCkvOptional, const aclTensor *quantScaleCkrOptional, const aclTensor *smoothScalesCqOptional, double rmsnormEpsilonCq, double rmsnormEpsilonCkv, char *cacheModeOptional, const aclTensor *queryOut, const aclTensor *queryRopeOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMlaProlog;
    const sim_argument sim_arguments_[] = {{.pointer = tokenX}, {.pointer = weightDq}, {.pointer = weightUqQr}, {.pointer = weightUk}, {.pointer = weightDkvKr}, {.pointer = rmsnormGammaCq}, {.pointer = rmsnormGammaCkv}, {.pointer = ropeSin}, {.pointer = ropeCos}, {.pointer = cacheIndex}, {.pointer = kvCacheRef}, {.pointer = krCacheRef}, {.pointer = dequantScaleXOptional}, {.pointer = dequantScaleWDqOptional}, {.pointer = dequantScaleWUqQrOptional}, {.pointer = dequantScaleWDkvKrOptional}, {.pointer = quantScaleCkvOptional}, {.pointer = quantScaleCkrOptional}, {.pointer = smoothScalesCqOptional}, {.number = rmsnormEpsilonCq}, {.number = rmsnormEpsilonCkv}, {.pointer = cacheModeOptional}, {.pointer = queryOut}, {.pointer = queryRopeOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMlaProlog(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMlaPrologV2WeightNz[] = {
    {"tokenX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightDq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightUqQr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightUk", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightDkvKr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rmsnormGammaCq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rmsnormGammaCkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ropeSin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ropeCos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cacheIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kvCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"krCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dequantScaleXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWDqOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWUqQrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWDkvKrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleCkvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleCkrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScalesCqOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rmsnormEpsilonCq", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"rmsnormEpsilonCkv", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"queryOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"queryRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dequantScaleQNopeOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMlaPrologV2WeightNz = {"aclnnMlaPrologV2WeightNz", "aclnnMlaPrologV2WeightNzGetWorkspaceSize", parameters_aclnnMlaPrologV2WeightNz, 25, 0};

SIM_GENERIC aclnnStatus aclnnMlaPrologV2WeightNzGetWorkspaceSize(const aclTensor *tokenX, const aclTensor *weightDq, const aclTensor *weightUqQr, const aclTensor *weightUk, const aclTensor *weightDkvKr, const aclTensor *rmsnormGammaCq, const aclTensor *rmsnormGammaCkv, const aclTensor *ropeSin, const aclTensor *ropeCos, const aclTensor *cacheIndex, aclTensor *kvCacheRef, aclTensor *krCacheRef, const aclTensor *dequantScaleXOptional, const aclTensor *dequantScaleWDqOptional, const aclTensor *dequantScaleWUqQrOptional, const aclTensor *dequantScaleWDkvKrOptional, const aclTensor *quantScaleCkvOptional, const aclTensor *quantScaleCkrOptional, const aclTensor *smoothScalesCqOptional, double rmsnormEpsilonCq, double rmsnormEpsilonCkv, char *cacheModeOptional, const aclTensor *queryOut, const aclTensor *queryRopeOut, const aclTensor *dequantScaleQNopeOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMlaPrologV2WeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = tokenX}, {.pointer = weightDq}, {.pointer = weightUqQr}, {.pointer = weightUk}, {.pointer = weightDkvKr}, {.pointer = rmsnormGammaCq}, {.pointer = rmsnormGammaCkv}, {.pointer = ropeSin}, {.pointer = ropeCos}, {.pointer = cacheIndex}, {.pointer = kvCacheRef}, {.pointer = krCacheRef}, {.pointer = dequantScaleXOptional}, {.pointer = dequantScaleWDqOptional}, {.pointer = dequantScaleWUqQrOptional}, {.pointer = dequantScaleWDkvKrOptional}, {.pointer = quantScaleCkvOptional}, {.pointer = quantScaleCkrOptional}, {.pointer = smoothScalesCqOptional}, {.number = rmsnormEpsilonCq}, {.number = rmsnormEpsilonCkv}, {.pointer = cacheModeOptional}, {.pointer = queryOut}, {.pointer = queryRopeOut}, {.pointer = dequantScaleQNopeOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMlaPrologV2WeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMlaPrologV3WeightNz[] = {
    {"tokenX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightDq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightUqQr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightUk", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightDkvKr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rmsnormGammaCq", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rmsnormGammaCkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ropeSin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ropeCos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kvCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"krCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cacheIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWDqOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWUqQrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScaleWDkvKrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleCkvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleCkrOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScalesCqOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kNopeClipAlphaOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rmsnormEpsilonCq", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"rmsnormEpsilonCkv", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"weightQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"kvCacheQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"queryQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ckvkrRepoMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantScaleRepoMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tileSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"qcQrScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"kcScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"queryOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"queryRopeOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dequantScaleQNopeOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"queryNormOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"dequantScaleQNormOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMlaPrologV3WeightNz = {"aclnnMlaPrologV3WeightNz", "aclnnMlaPrologV3WeightNzGetWorkspaceSize", parameters_aclnnMlaPrologV3WeightNz, 37, 0};

SIM_GENERIC aclnnStatus aclnnMlaPrologV3WeightNzGetWorkspaceSize(const aclTensor *tokenX, const aclTensor *weightDq, const aclTensor *weightUqQr, const aclTensor *weightUk, const aclTensor *weightDkvKr, const aclTensor *rmsnormGammaCq, const aclTensor *rmsnormGammaCkv, const aclTensor *ropeSin, const aclTensor *ropeCos, aclTensor *kvCacheRef, aclTensor *krCacheRef, const aclTensor *cacheIndexOptional, const aclTensor *dequantScaleXOptional, const aclTensor *dequantScaleWDqOptional, const aclTensor *dequantScaleWUqQrOptional, const aclTensor *dequantScaleWDkvKrOptional, const aclTensor *quantScaleCkvOptional, const aclTensor *quantScaleCkrOptional, const aclTensor *smoothScalesCqOptional, const aclTensor *actualSeqLenOptional, const aclTensor *kNopeClipAlphaOptional, double rmsnormEpsilonCq, double rmsnormEpsilonCkv, char *cacheModeOptional, int64_t weightQuantMode, int64_t kvCacheQuantMode, int64_t queryQuantMode, int64_t ckvkrRepoMode, int64_t quantScaleRepoMode, int64_t tileSize, double qcQrScale, double kcScale, const aclTensor *queryOut, const aclTensor *queryRopeOut, const aclTensor *dequantScaleQNopeOutOptional, const aclTensor *queryNormOutOptional, const aclTensor *dequantScaleQNormOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMlaPrologV3WeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = tokenX}, {.pointer = weightDq}, {.pointer = weightUqQr}, {.pointer = weightUk}, {.pointer = weightDkvKr}, {.pointer = rmsnormGammaCq}, {.pointer = rmsnormGammaCkv}, {.pointer = ropeSin}, {.pointer = ropeCos}, {.pointer = kvCacheRef}, {.pointer = krCacheRef}, {.pointer = cacheIndexOptional}, {.pointer = dequantScaleXOptional}, {.pointer = dequantScaleWDqOptional}, {.pointer = dequantScaleWUqQrOptional}, {.pointer = dequantScaleWDkvKrOptional}, {.pointer = quantScaleCkvOptional}, {.pointer = quantScaleCkrOptional}, {.pointer = smoothScalesCqOptional}, {.pointer = actualSeqLenOptional}, {.pointer = kNopeClipAlphaOptional}, {.number = rmsnormEpsilonCq}, {.number = rmsnormEpsilonCkv}, {.pointer = cacheModeOptional}, {.integer = weightQuantMode}, {.integer = kvCacheQuantMode}, {.integer = queryQuantMode}, {.integer = ckvkrRepoMode}, {.integer = quantScaleRepoMode}, {.integer = tileSize}, {.number = qcQrScale}, {.number = kcScale}, {.pointer = queryOut}, {.pointer = queryRopeOut}, {.pointer = dequantScaleQNopeOutOptional}, {.pointer = queryNormOutOptional}, {.pointer = dequantScaleQNormOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMlaPrologV3WeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeComputeExpertTokens[] = {
    {"sortedExperts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numExperts", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeComputeExpertTokens = {"aclnnMoeComputeExpertTokens", "aclnnMoeComputeExpertTokensGetWorkspaceSize", parameters_aclnnMoeComputeExpertTokens, 3, 0};

SIM_GENERIC aclnnStatus aclnnMoeComputeExpertTokensGetWorkspaceSize(const aclTensor *sortedExperts, int64_t numExperts, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeComputeExpertTokens;
    const sim_argument sim_arguments_[] = {{.pointer = sortedExperts}, {.integer = numExperts}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeComputeExpertTokens(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombine[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epSendCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tpSendCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombine = {"aclnnMoeDistributeCombine", "aclnnMoeDistributeCombineGetWorkspaceSize", parameters_aclnnMoeDistributeCombine, 26, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineGetWorkspaceSize(const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *expandIdx, const aclTensor *epSendCounts, const aclTensor *expertScales, const aclTensor *tpSendCounts, const aclTensor *xActiveMask, const aclTensor *activationScale, const aclTensor *weightScale, const aclTensor *groupList, const aclTensor *expandScales, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t outDtype, int64_t commQuantMode, int64_t groupListType, aclTensor *x, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombine;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = expertIds}, {.pointer = expandIdx}, {.pointer = epSendCounts}, {.pointer = expertScales}, {.pointer = tpSendCounts}, {.pointer = xActiveMask}, {.pointer = activationScale}, {.pointer = weightScale}, {.pointer = groupList}, {.pointer = expandScales}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = outDtype}, {.integer = commQuantMode}, {.integer = groupListType}, {.pointer = x}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombine(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombineAddRmsNorm[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"assistInfoForCombine", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epSendCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"residualX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tpSendCountsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedExpertXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"normEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombineAddRmsNorm = {"aclnnMoeDistributeCombineAddRmsNorm", "aclnnMoeDistributeCombineAddRmsNormGetWorkspaceSize", parameters_aclnnMoeDistributeCombineAddRmsNorm, 33, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineAddRmsNormGetWorkspaceSize(const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *assistInfoForCombine, const aclTensor *epSendCounts, const aclTensor *expertScales, const aclTensor *residualX, const aclTensor *gamma, const aclTensor *tpSendCountsOptional, const aclTensor *xActiveMaskOptional, const aclTensor *activationScaleOptional, const aclTensor *weightScaleOptional, const aclTensor *groupListOptional, const aclTensor *expandScalesOptional, const aclTensor *sharedExpertXOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t outDtype, int64_t commQuantMode, int64_t groupListType, const char *commAlg, float normEps, aclTensor *yOut, aclTensor *rstdOut, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombineAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = expertIds}, {.pointer = assistInfoForCombine}, {.pointer = epSendCounts}, {.pointer = expertScales}, {.pointer = residualX}, {.pointer = gamma}, {.pointer = tpSendCountsOptional}, {.pointer = xActiveMaskOptional}, {.pointer = activationScaleOptional}, {.pointer = weightScaleOptional}, {.pointer = groupListOptional}, {.pointer = expandScalesOptional}, {.pointer = sharedExpertXOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = outDtype}, {.integer = commQuantMode}, {.integer = groupListType}, {.pointer = commAlg}, {.number = normEps}, {.pointer = yOut}, {.pointer = rstdOut}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombineAddRmsNormV2[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"assistInfoForCombine", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epSendCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"residualX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tpSendCountsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedExpertXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"elasticInfoOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertAlpha1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertAlpha2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertVOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"normEps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"zeroExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"copyExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"constExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombineAddRmsNormV2 = {"aclnnMoeDistributeCombineAddRmsNormV2", "aclnnMoeDistributeCombineAddRmsNormV2GetWorkspaceSize", parameters_aclnnMoeDistributeCombineAddRmsNormV2, 41, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineAddRmsNormV2GetWorkspaceSize(const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *assistInfoForCombine, const aclTensor *epSendCounts, const aclTensor *expertScales, const aclTensor *residualX, const aclTensor *gamma, const aclTensor *tpSendCountsOptional, const aclTensor *xActiveMaskOptional, const aclTensor *activationScaleOptional, const aclTensor *weightScaleOptional, const aclTensor *groupListOptional, const aclTensor *expandScalesOptional, const aclTensor *sharedExpertXOptional, const aclTensor *elasticInfoOptional, const aclTensor *oriXOptional, const aclTensor *constExpertAlpha1Optional, const aclTensor *constExpertAlpha2Optional, const aclTensor *constExpertVOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t outDtype, int64_t commQuantMode, int64_t groupListType, const char *commAlg, float normEps, int64_t zeroExpertNum, int64_t copyExpertNum, int64_t constExpertNum, aclTensor *yOut, aclTensor *rstdOut, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombineAddRmsNormV2;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = expertIds}, {.pointer = assistInfoForCombine}, {.pointer = epSendCounts}, {.pointer = expertScales}, {.pointer = residualX}, {.pointer = gamma}, {.pointer = tpSendCountsOptional}, {.pointer = xActiveMaskOptional}, {.pointer = activationScaleOptional}, {.pointer = weightScaleOptional}, {.pointer = groupListOptional}, {.pointer = expandScalesOptional}, {.pointer = sharedExpertXOptional}, {.pointer = elasticInfoOptional}, {.pointer = oriXOptional}, {.pointer = constExpertAlpha1Optional}, {.pointer = constExpertAlpha2Optional}, {.pointer = constExpertVOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = outDtype}, {.integer = commQuantMode}, {.integer = groupListType}, {.pointer = commAlg}, {.number = normEps}, {.integer = zeroExpertNum}, {.integer = copyExpertNum}, {.integer = constExpertNum}, {.pointer = yOut}, {.pointer = rstdOut}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineAddRmsNormV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombineSetup[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"assistInfoForCombine", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertSharedType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"quantExpandXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"commCmdInfoOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombineSetup = {"aclnnMoeDistributeCombineSetup", "aclnnMoeDistributeCombineSetupGetWorkspaceSize", parameters_aclnnMoeDistributeCombineSetup, 16, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineSetupGetWorkspaceSize(const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *assistInfoForCombine, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, int64_t expertSharedType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t commQuantMode, int64_t commType, const char *commAlg, aclTensor *quantExpandXOut, aclTensor *commCmdInfoOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombineSetup;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = expertIds}, {.pointer = assistInfoForCombine}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.integer = expertSharedType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = commQuantMode}, {.integer = commType}, {.pointer = commAlg}, {.pointer = quantExpandXOut}, {.pointer = commCmdInfoOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineSetup(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombineTeardown[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantExpandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"commCmdInfo", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedExpertXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombineTeardown = {"aclnnMoeDistributeCombineTeardown", "aclnnMoeDistributeCombineTeardownGetWorkspaceSize", parameters_aclnnMoeDistributeCombineTeardown, 20, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineTeardownGetWorkspaceSize(const aclTensor *expandX, const aclTensor *quantExpandX, const aclTensor *expertIds, const aclTensor *expandIdx, const aclTensor *expertScales, const aclTensor *commCmdInfo, const aclTensor *xActiveMaskOptional, const aclTensor *sharedExpertXOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t commQuantMode, int64_t commType, const char *commAlg, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombineTeardown;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = quantExpandX}, {.pointer = expertIds}, {.pointer = expandIdx}, {.pointer = expertScales}, {.pointer = commCmdInfo}, {.pointer = xActiveMaskOptional}, {.pointer = sharedExpertXOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = commQuantMode}, {.integer = commType}, {.pointer = commAlg}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineTeardown(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombineV2[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"assistInfoForCombine", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epSendCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tpSendCountsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedExpertXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombineV2 = {"aclnnMoeDistributeCombineV2", "aclnnMoeDistributeCombineV2GetWorkspaceSize", parameters_aclnnMoeDistributeCombineV2, 28, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineV2GetWorkspaceSize(const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *assistInfoForCombine, const aclTensor *epSendCounts, const aclTensor *expertScales, const aclTensor *tpSendCountsOptional, const aclTensor *xActiveMaskOptional, const aclTensor *activationScaleOptional, const aclTensor *weightScaleOptional, const aclTensor *groupListOptional, const aclTensor *expandScalesOptional, const aclTensor *sharedExpertXOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t outDtype, int64_t commQuantMode, int64_t groupListType, const char *commAlg, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombineV2;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = expertIds}, {.pointer = assistInfoForCombine}, {.pointer = epSendCounts}, {.pointer = expertScales}, {.pointer = tpSendCountsOptional}, {.pointer = xActiveMaskOptional}, {.pointer = activationScaleOptional}, {.pointer = weightScaleOptional}, {.pointer = groupListOptional}, {.pointer = expandScalesOptional}, {.pointer = sharedExpertXOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = outDtype}, {.integer = commQuantMode}, {.integer = groupListType}, {.pointer = commAlg}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombineV3[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"assistInfoForCombine", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epSendCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tpSendCountsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedExpertXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"elasticInfoOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertAlpha1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertAlpha2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertVOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"zeroExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"copyExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"constExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombineV3 = {"aclnnMoeDistributeCombineV3", "aclnnMoeDistributeCombineV3GetWorkspaceSize", parameters_aclnnMoeDistributeCombineV3, 36, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineV3GetWorkspaceSize(const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *assistInfoForCombine, const aclTensor *epSendCounts, const aclTensor *expertScales, const aclTensor *tpSendCountsOptional, const aclTensor *xActiveMaskOptional, const aclTensor *activationScaleOptional, const aclTensor *weightScaleOptional, const aclTensor *groupListOptional, const aclTensor *expandScalesOptional, const aclTensor *sharedExpertXOptional, const aclTensor *elasticInfoOptional, const aclTensor *oriXOptional, const aclTensor *constExpertAlpha1Optional, const aclTensor *constExpertAlpha2Optional, const aclTensor *constExpertVOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t outDtype, int64_t commQuantMode, int64_t groupListType, const char *commAlg, int64_t zeroExpertNum, int64_t copyExpertNum, int64_t constExpertNum, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombineV3;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = expertIds}, {.pointer = assistInfoForCombine}, {.pointer = epSendCounts}, {.pointer = expertScales}, {.pointer = tpSendCountsOptional}, {.pointer = xActiveMaskOptional}, {.pointer = activationScaleOptional}, {.pointer = weightScaleOptional}, {.pointer = groupListOptional}, {.pointer = expandScalesOptional}, {.pointer = sharedExpertXOptional}, {.pointer = elasticInfoOptional}, {.pointer = oriXOptional}, {.pointer = constExpertAlpha1Optional}, {.pointer = constExpertAlpha2Optional}, {.pointer = constExpertVOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = outDtype}, {.integer = commQuantMode}, {.integer = groupListType}, {.pointer = commAlg}, {.integer = zeroExpertNum}, {.integer = copyExpertNum}, {.integer = constExpertNum}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeCombineV4[] = {
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"assistInfoForCombine", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epSendCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tpSendCountsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sharedExpertXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"elasticInfoOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertAlpha1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertAlpha2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"constExpertVOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"performanceInfoOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"zeroExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"copyExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"constExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeCombineV4 = {"aclnnMoeDistributeCombineV4", "aclnnMoeDistributeCombineV4GetWorkspaceSize", parameters_aclnnMoeDistributeCombineV4, 37, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineV4GetWorkspaceSize(const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *assistInfoForCombine, const aclTensor *epSendCounts, const aclTensor *expertScales, const aclTensor *tpSendCountsOptional, const aclTensor *xActiveMaskOptional, const aclTensor *activationScaleOptional, const aclTensor *weightScaleOptional, const aclTensor *groupListOptional, const aclTensor *expandScalesOptional, const aclTensor *sharedExpertXOptional, const aclTensor *elasticInfoOptional, const aclTensor *oriXOptional, const aclTensor *constExpertAlpha1Optional, const aclTensor *constExpertAlpha2Optional, const aclTensor *constExpertVOptional, const aclTensor *performanceInfoOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t outDtype, int64_t commQuantMode, int64_t groupListType, const char *commAlg, int64_t zeroExpertNum, int64_t copyExpertNum, int64_t constExpertNum, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeCombineV4;
    const sim_argument sim_arguments_[] = {{.pointer = expandX}, {.pointer = expertIds}, {.pointer = assistInfoForCombine}, {.pointer = epSendCounts}, {.pointer = expertScales}, {.pointer = tpSendCountsOptional}, {.pointer = xActiveMaskOptional}, {.pointer = activationScaleOptional}, {.pointer = weightScaleOptional}, {.pointer = groupListOptional}, {.pointer = expandScalesOptional}, {.pointer = sharedExpertXOptional}, {.pointer = elasticInfoOptional}, {.pointer = oriXOptional}, {.pointer = constExpertAlpha1Optional}, {.pointer = constExpertAlpha2Optional}, {.pointer = constExpertVOptional}, {.pointer = performanceInfoOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = globalBs}, {.integer = outDtype}, {.integer = commQuantMode}, {.integer = groupListType}, {.pointer = commAlg}, {.integer = zeroExpertNum}, {.integer = copyExpertNum}, {.integer = constExpertNum}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeCombineV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeDispatch[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokenNumsType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expandX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dynamicScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokenNums", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"epRecvCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"tpRecvCounts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"expandScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeDispatch = {"aclnnMoeDistributeDispatch", "aclnnMoeDistributeDispatchGetWorkspaceSize", parameters_aclnnMoeDistributeDispatch, 25, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchGetWorkspaceSize(const aclTensor *x, const aclTensor *expertIds, const aclTensor *scales, const aclTensor *xActiveMask, const aclTensor *expertScales, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t quantMode, int64_t globalBs, int64_t expertTokenNumsType, aclTensor *expandX, aclTensor *dynamicScales, aclTensor *expandIdx, aclTensor *expertTokenNums, aclTensor *epRecvCounts, aclTensor *tpRecvCounts, aclTensor *expandScales, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeDispatch;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIds}, {.pointer = scales}, {.pointer = xActiveMask}, {.pointer = expertScales}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = quantMode}, {.integer = globalBs}, {.integer = expertTokenNumsType}, {.pointer = expandX}, {.pointer = dynamicScales}, {.pointer = expandIdx}, {.pointer = expertTokenNums}, {.pointer = epRecvCounts}, {.pointer = tpRecvCounts}, {.pointer = expandScales}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatch(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeDispatchSetup[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"commCmdInfoOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeDispatchSetup = {"aclnnMoeDistributeDispatchSetup", "aclnnMoeDistributeDispatchSetupGetWorkspaceSize", parameters_aclnnMoeDistributeDispatchSetup, 18, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchSetupGetWorkspaceSize(const aclTensor *x, const aclTensor *expertIds, const aclTensor *scalesOptional, const aclTensor *xActiveMaskOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t quantMode, int64_t globalBs, int64_t commType, const char *commAlg, aclTensor *yOut, aclTensor *expandIdxOut, aclTensor *commCmdInfoOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeDispatchSetup;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIds}, {.pointer = scalesOptional}, {.pointer = xActiveMaskOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = quantMode}, {.integer = globalBs}, {.integer = commType}, {.pointer = commAlg}, {.pointer = yOut}, {.pointer = expandIdxOut}, {.pointer = commCmdInfoOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchSetup(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeDispatchTeardown[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"commCmdInfo", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokenNumsType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"expandXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dynamicScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"assistInfoForCombineOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokenNumsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeDispatchTeardown = {"aclnnMoeDistributeDispatchTeardown", "aclnnMoeDistributeDispatchTeardownGetWorkspaceSize", parameters_aclnnMoeDistributeDispatchTeardown, 20, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchTeardownGetWorkspaceSize(const aclTensor *x, const aclTensor *y, const aclTensor *expertIds, const aclTensor *commCmdInfo, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t quantMode, int64_t globalBs, int64_t expertTokenNumsType, int64_t commType, char *commAlg, aclTensor *expandXOut, aclTensor *dynamicScalesOut, aclTensor *assistInfoForCombineOut, aclTensor *expertTokenNumsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeDispatchTeardown;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = y}, {.pointer = expertIds}, {.pointer = commCmdInfo}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = quantMode}, {.integer = globalBs}, {.integer = expertTokenNumsType}, {.integer = commType}, {.pointer = commAlg}, {.pointer = expandXOut}, {.pointer = dynamicScalesOut}, {.pointer = assistInfoForCombineOut}, {.pointer = expertTokenNumsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchTeardown(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeDispatchV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokenNumsType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"expandXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dynamicScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"assistInfoForCombineOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokenNumsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"epRecvCountsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"tpRecvCountsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"expandScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeDispatchV2 = {"aclnnMoeDistributeDispatchV2", "aclnnMoeDistributeDispatchV2GetWorkspaceSize", parameters_aclnnMoeDistributeDispatchV2, 26, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchV2GetWorkspaceSize(const aclTensor *x, const aclTensor *expertIds, const aclTensor *scalesOptional, const aclTensor *xActiveMaskOptional, const aclTensor *expertScalesOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t quantMode, int64_t globalBs, int64_t expertTokenNumsType, const char *commAlg, aclTensor *expandXOut, aclTensor *dynamicScalesOut, aclTensor *assistInfoForCombineOut, aclTensor *expertTokenNumsOut, aclTensor *epRecvCountsOut, aclTensor *tpRecvCountsOut, aclTensor *expandScalesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeDispatchV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIds}, {.pointer = scalesOptional}, {.pointer = xActiveMaskOptional}, {.pointer = expertScalesOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = quantMode}, {.integer = globalBs}, {.integer = expertTokenNumsType}, {.pointer = commAlg}, {.pointer = expandXOut}, {.pointer = dynamicScalesOut}, {.pointer = assistInfoForCombineOut}, {.pointer = expertTokenNumsOut}, {.pointer = epRecvCountsOut}, {.pointer = tpRecvCountsOut}, {.pointer = expandScalesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeDispatchV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"elasticInfoOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokenNumsType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"zeroExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"copyExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"constExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expandXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dynamicScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"assistInfoForCombineOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokenNumsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"epRecvCountsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"tpRecvCountsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"expandScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeDispatchV3 = {"aclnnMoeDistributeDispatchV3", "aclnnMoeDistributeDispatchV3GetWorkspaceSize", parameters_aclnnMoeDistributeDispatchV3, 30, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchV3GetWorkspaceSize(const aclTensor *x, const aclTensor *expertIds, const aclTensor *scalesOptional, const aclTensor *xActiveMaskOptional, const aclTensor *expertScalesOptional, const aclTensor *elasticInfoOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t quantMode, int64_t globalBs, int64_t expertTokenNumsType, const char *commAlg, int64_t zeroExpertNum, int64_t copyExpertNum, int64_t constExpertNum, aclTensor *expandXOut, aclTensor *dynamicScalesOut, aclTensor *assistInfoForCombineOut, aclTensor *expertTokenNumsOut, aclTensor *epRecvCountsOut, aclTensor *tpRecvCountsOut, aclTensor *expandScalesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeDispatchV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIds}, {.pointer = scalesOptional}, {.pointer = xActiveMaskOptional}, {.pointer = expertScalesOptional}, {.pointer = elasticInfoOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = quantMode}, {.integer = globalBs}, {.integer = expertTokenNumsType}, {.pointer = commAlg}, {.integer = zeroExpertNum}, {.integer = copyExpertNum}, {.integer = constExpertNum}, {.pointer = expandXOut}, {.pointer = dynamicScalesOut}, {.pointer = assistInfoForCombineOut}, {.pointer = expertTokenNumsOut}, {.pointer = epRecvCountsOut}, {.pointer = tpRecvCountsOut}, {.pointer = expandScalesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeDistributeDispatchV4[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xActiveMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"elasticInfoOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"performanceInfoOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"groupEp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"moeExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupTp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"tpWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tpRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertShardType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sharedExpertRankNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"globalBs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokenNumsType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commAlg", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"zeroExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"copyExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"constExpertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expandXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dynamicScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"assistInfoForCombineOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokenNumsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"epRecvCountsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"tpRecvCountsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"expandScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeDistributeDispatchV4 = {"aclnnMoeDistributeDispatchV4", "aclnnMoeDistributeDispatchV4GetWorkspaceSize", parameters_aclnnMoeDistributeDispatchV4, 31, 0};

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchV4GetWorkspaceSize(const aclTensor *x, const aclTensor *expertIds, const aclTensor *scalesOptional, const aclTensor *xActiveMaskOptional, const aclTensor *expertScalesOptional, const aclTensor *elasticInfoOptional, const aclTensor *performanceInfoOptional, const char *groupEp, int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, const char *groupTp, int64_t tpWorldSize, int64_t tpRankId, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t quantMode, int64_t globalBs, int64_t expertTokenNumsType, const char *commAlg, int64_t zeroExpertNum, int64_t copyExpertNum, int64_t constExpertNum, aclTensor *expandXOut, aclTensor *dynamicScalesOut, aclTensor *assistInfoForCombineOut, aclTensor *expertTokenNumsOut, aclTensor *epRecvCountsOut, aclTensor *tpRecvCountsOut, aclTensor *expandScalesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeDistributeDispatchV4;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIds}, {.pointer = scalesOptional}, {.pointer = xActiveMaskOptional}, {.pointer = expertScalesOptional}, {.pointer = elasticInfoOptional}, {.pointer = performanceInfoOptional}, {.pointer = groupEp}, {.integer = epWorldSize}, {.integer = epRankId}, {.integer = moeExpertNum}, {.pointer = groupTp}, {.integer = tpWorldSize}, {.integer = tpRankId}, {.integer = expertShardType}, {.integer = sharedExpertNum}, {.integer = sharedExpertRankNum}, {.integer = quantMode}, {.integer = globalBs}, {.integer = expertTokenNumsType}, {.pointer = commAlg}, {.integer = zeroExpertNum}, {.integer = copyExpertNum}, {.integer = constExpertNum}, {.pointer = expandXOut}, {.pointer = dynamicScalesOut}, {.pointer = assistInfoForCombineOut}, {.pointer = expertTokenNumsOut}, {.pointer = epRecvCountsOut}, {.pointer = tpRecvCountsOut}, {.pointer = expandScalesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeDistributeDispatchV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeFinalizeRouting[] = {
    {"expandedX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandedRowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandedExpertIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeFinalizeRouting = {"aclnnMoeFinalizeRouting", "aclnnMoeFinalizeRoutingGetWorkspaceSize", parameters_aclnnMoeFinalizeRouting, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingGetWorkspaceSize(const aclTensor *expandedX, const aclTensor *x1, const aclTensor *x2Optional, const aclTensor *bias, const aclTensor *scales, const aclTensor *expandedRowIdx, const aclTensor *expandedExpertIdx, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeFinalizeRouting;
    const sim_argument sim_arguments_[] = {{.pointer = expandedX}, {.pointer = x1}, {.pointer = x2Optional}, {.pointer = bias}, {.pointer = scales}, {.pointer = expandedRowIdx}, {.pointer = expandedExpertIdx}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRouting(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeFinalizeRoutingV2[] = {
    {"expandedX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandedRowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropPadMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeFinalizeRoutingV2 = {"aclnnMoeFinalizeRoutingV2", "aclnnMoeFinalizeRoutingV2GetWorkspaceSize", parameters_aclnnMoeFinalizeRoutingV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV2GetWorkspaceSize(const aclTensor *expandedX, const aclTensor *expandedRowIdx, const aclTensor *x1Optional, const aclTensor *x2Optional, const aclTensor *biasOptional, const aclTensor *scalesOptional, const aclTensor *expertIdxOptional, int64_t dropPadMode, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeFinalizeRoutingV2;
    const sim_argument sim_arguments_[] = {{.pointer = expandedX}, {.pointer = expandedRowIdx}, {.pointer = x1Optional}, {.pointer = x2Optional}, {.pointer = biasOptional}, {.pointer = scalesOptional}, {.pointer = expertIdxOptional}, {.integer = dropPadMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeFinalizeRoutingV2Grad[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandedRowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expandedXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropPadMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"activeNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertCapacity", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradExpandedXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradScalesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMoeFinalizeRoutingV2Grad = {"aclnnMoeFinalizeRoutingV2Grad", "aclnnMoeFinalizeRoutingV2GradGetWorkspaceSize", parameters_aclnnMoeFinalizeRoutingV2Grad, 12, 0};

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV2GradGetWorkspaceSize(const aclTensor *gradY, const aclTensor *expandedRowIdx, const aclTensor *expandedXOptional, const aclTensor *scalesOptional, const aclTensor *expertIdxOptional, const aclTensor *biasOptional, int64_t dropPadMode, int64_t activeNum, int64_t expertNum, int64_t expertCapacity, const aclTensor *gradExpandedXOut, const aclTensor *gradScalesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeFinalizeRoutingV2Grad;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = expandedRowIdx}, {.pointer = expandedXOptional}, {.pointer = scalesOptional}, {.pointer = expertIdxOptional}, {.pointer = biasOptional}, {.integer = dropPadMode}, {.integer = activeNum}, {.integer = expertNum}, {.integer = expertCapacity}, {.pointer = gradExpandedXOut}, {.pointer = gradScalesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV2Grad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeFinalizeRoutingV3[] = {
    {"expandedX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandedRowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"a1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"a2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropPadMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"zeroExpertRange", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"copyExpertRange", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"constantExpertRange", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeFinalizeRoutingV3 = {"aclnnMoeFinalizeRoutingV3", "aclnnMoeFinalizeRoutingV3GetWorkspaceSize", parameters_aclnnMoeFinalizeRoutingV3, 16, 0};

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV3GetWorkspaceSize(const aclTensor *expandedX, const aclTensor *expandedRowIdx, const aclTensor *x1Optional, const aclTensor *x2Optional, const aclTensor *biasOptional, const aclTensor *scalesOptional, const aclTensor *expertIdxOptional, const aclTensor *xOptional, const aclTensor *a1Optional, const aclTensor *a2Optional, const aclTensor *vOptional, int64_t dropPadMode, const aclIntArray *zeroExpertRange, const aclIntArray *copyExpertRange, const aclIntArray *constantExpertRange, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeFinalizeRoutingV3;
    const sim_argument sim_arguments_[] = {{.pointer = expandedX}, {.pointer = expandedRowIdx}, {.pointer = x1Optional}, {.pointer = x2Optional}, {.pointer = biasOptional}, {.pointer = scalesOptional}, {.pointer = expertIdxOptional}, {.pointer = xOptional}, {.pointer = a1Optional}, {.pointer = a2Optional}, {.pointer = vOptional}, {.integer = dropPadMode}, {.pointer = zeroExpertRange}, {.pointer = copyExpertRange}, {.pointer = constantExpertRange}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeFinalizeRoutingV4[] = {
    {"expandedX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandedRowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"expertIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"a1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"a2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropPadMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"zeroExpertRange", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"copyExpertRange", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"constantExpertRange", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"k", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeFinalizeRoutingV4 = {"aclnnMoeFinalizeRoutingV4", "aclnnMoeFinalizeRoutingV4GetWorkspaceSize", parameters_aclnnMoeFinalizeRoutingV4, 17, 0};

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV4GetWorkspaceSize(const aclTensor *expandedX, const aclTensor *expandedRowIdx, const aclTensor *x1Optional, const aclTensor *x2Optional, const aclTensor *biasOptional, const aclTensor *scalesOptional, const aclTensor *expertIdxOptional, const aclTensor *xOptional, const aclTensor *a1Optional, const aclTensor *a2Optional, const aclTensor *vOptional, int64_t dropPadMode, const aclIntArray *zeroExpertRange, const aclIntArray *copyExpertRange, const aclIntArray *constantExpertRange, int64_t k, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeFinalizeRoutingV4;
    const sim_argument sim_arguments_[] = {{.pointer = expandedX}, {.pointer = expandedRowIdx}, {.pointer = x1Optional}, {.pointer = x2Optional}, {.pointer = biasOptional}, {.pointer = scalesOptional}, {.pointer = expertIdxOptional}, {.pointer = xOptional}, {.pointer = a1Optional}, {.pointer = a2Optional}, {.pointer = vOptional}, {.integer = dropPadMode}, {.pointer = zeroExpertRange}, {.pointer = copyExpertRange}, {.pointer = constantExpertRange}, {.integer = k}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeFinalizeRoutingV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeFusedTopk[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"addNum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mappingNum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mappingTable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupNum", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"groupTopk", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"topN", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"topK", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"activateType", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"isNorm", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"enableExpertMapping", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeFusedTopk = {"aclnnMoeFusedTopk", "aclnnMoeFusedTopkGetWorkspaceSize", parameters_aclnnMoeFusedTopk, 14, 0};

SIM_GENERIC aclnnStatus aclnnMoeFusedTopkGetWorkspaceSize(const aclTensor *x, const aclTensor *addNum, const aclTensor *mappingNum, const aclTensor *mappingTable, uint32_t groupNum, uint32_t groupTopk, uint32_t topN, uint32_t topK, uint32_t activateType, bool isNorm, float scale, bool enableExpertMapping, aclTensor *y, aclTensor *indices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeFusedTopk;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = addNum}, {.pointer = mappingNum}, {.pointer = mappingTable}, {.natural = groupNum}, {.natural = groupTopk}, {.natural = topN}, {.natural = topK}, {.natural = activateType}, {.integer = isNorm}, {.number = scale}, {.integer = enableExpertMapping}, {.pointer = y}, {.pointer = indices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeFusedTopk(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeGatingTopK[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"k", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"kGroup", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSelectMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"renorm", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"routedScalingFactor", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeGatingTopK = {"aclnnMoeGatingTopK", "aclnnMoeGatingTopKGetWorkspaceSize", parameters_aclnnMoeGatingTopK, 14, 0};

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKGetWorkspaceSize(const aclTensor *x, const aclTensor *biasOptional, int64_t k, int64_t kGroup, int64_t groupCount, int64_t groupSelectMode, int64_t renorm, int64_t normType, bool outFlag, double routedScalingFactor, double eps, const aclTensor *yOut, const aclTensor *expertIdxOut, const aclTensor *outOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeGatingTopK;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = biasOptional}, {.integer = k}, {.integer = kGroup}, {.integer = groupCount}, {.integer = groupSelectMode}, {.integer = renorm}, {.integer = normType}, {.integer = outFlag}, {.number = routedScalingFactor}, {.number = eps}, {.pointer = yOut}, {.pointer = expertIdxOut}, {.pointer = outOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeGatingTopK(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeGatingTopKBackward[] = {
    {"xNorm", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"renorm", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"routedScalingFactor", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeGatingTopKBackward = {"aclnnMoeGatingTopKBackward", "aclnnMoeGatingTopKBackwardGetWorkspaceSize", parameters_aclnnMoeGatingTopKBackward, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKBackwardGetWorkspaceSize(const aclTensor *xNorm, const aclTensor *gradY, const aclTensor *expertIdx, int64_t renorm, int64_t normType, double routedScalingFactor, double eps, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeGatingTopKBackward;
    const sim_argument sim_arguments_[] = {{.pointer = xNorm}, {.pointer = gradY}, {.pointer = expertIdx}, {.integer = renorm}, {.integer = normType}, {.number = routedScalingFactor}, {.number = eps}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeGatingTopKSoftmax[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"finishedOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"k", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rowIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeGatingTopKSoftmax = {"aclnnMoeGatingTopKSoftmax", "aclnnMoeGatingTopKSoftmaxGetWorkspaceSize", parameters_aclnnMoeGatingTopKSoftmax, 6, 0};

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKSoftmaxGetWorkspaceSize(const aclTensor *x, const aclTensor *finishedOptional, int64_t k, const aclTensor *yOut, const aclTensor *expertIdxOut, const aclTensor *rowIdxOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeGatingTopKSoftmax;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = finishedOptional}, {.integer = k}, {.pointer = yOut}, {.pointer = expertIdxOut}, {.pointer = rowIdxOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKSoftmax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeGatingTopKSoftmaxV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"finishedOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"k", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"renorm", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputSoftmaxResultFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxResultOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMoeGatingTopKSoftmaxV2 = {"aclnnMoeGatingTopKSoftmaxV2", "aclnnMoeGatingTopKSoftmaxV2GetWorkspaceSize", parameters_aclnnMoeGatingTopKSoftmaxV2, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKSoftmaxV2GetWorkspaceSize(const aclTensor *x, const aclTensor *finishedOptional, int64_t k, int64_t renorm, bool outputSoftmaxResultFlag, const aclTensor *yOut, const aclTensor *expertIdxOut, const aclTensor *softmaxResultOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeGatingTopKSoftmaxV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = finishedOptional}, {.integer = k}, {.integer = renorm}, {.integer = outputSoftmaxResultFlag}, {.pointer = yOut}, {.pointer = expertIdxOut}, {.pointer = softmaxResultOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKSoftmaxV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeGatingTopKV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"inputIdsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"tid2eidOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"k", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"kGroup", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSelectMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"renorm", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"routedScalingFactor", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeGatingTopKV2 = {"aclnnMoeGatingTopKV2", "aclnnMoeGatingTopKV2GetWorkspaceSize", parameters_aclnnMoeGatingTopKV2, 16, 0};

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKV2GetWorkspaceSize(const aclTensor *x, const aclTensor *biasOptional, const aclTensor *inputIdsOptional, const aclTensor *tid2eidOptional, int64_t k, int64_t kGroup, int64_t groupCount, int64_t groupSelectMode, int64_t renorm, int64_t normType, bool outFlag, double routedScalingFactor, double eps, const aclTensor *yOut, const aclTensor *expertIdxOut, const aclTensor *outOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeGatingTopKV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = biasOptional}, {.pointer = inputIdsOptional}, {.pointer = tid2eidOptional}, {.integer = k}, {.integer = kGroup}, {.integer = groupCount}, {.integer = groupSelectMode}, {.integer = renorm}, {.integer = normType}, {.integer = outFlag}, {.number = routedScalingFactor}, {.number = eps}, {.pointer = yOut}, {.pointer = expertIdxOut}, {.pointer = outOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeGatingTopKV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeInitRouting[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"activeNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expandedXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedRowIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedExpertIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeInitRouting = {"aclnnMoeInitRouting", "aclnnMoeInitRoutingGetWorkspaceSize", parameters_aclnnMoeInitRouting, 7, 0};

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingGetWorkspaceSize(const aclTensor *x, const aclTensor *rowIdx, const aclTensor *expertIdx, int64_t activeNum, const aclTensor *expandedXOut, const aclTensor *expandedRowIdxOut, const aclTensor *expandedExpertIdxOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeInitRouting;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = rowIdx}, {.pointer = expertIdx}, {.integer = activeNum}, {.pointer = expandedXOut}, {.pointer = expandedRowIdxOut}, {.pointer = expandedExpertIdxOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeInitRouting(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeInitRoutingQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"activeNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"expandedXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedRowIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedExpertIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeInitRoutingQuant = {"aclnnMoeInitRoutingQuant", "aclnnMoeInitRoutingQuantGetWorkspaceSize", parameters_aclnnMoeInitRoutingQuant, 9, 0};

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *rowIdx, const aclTensor *expertIdx, int64_t activeNum, double scale, double offset, const aclTensor *expandedXOut, const aclTensor *expandedRowIdxOut, const aclTensor *expandedExpertIdxOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeInitRoutingQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = rowIdx}, {.pointer = expertIdx}, {.integer = activeNum}, {.number = scale}, {.number = offset}, {.pointer = expandedXOut}, {.pointer = expandedRowIdxOut}, {.pointer = expandedExpertIdxOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeInitRoutingQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activeNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertCapacity", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropPadMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokensCountOrCumsumFlag", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokensBeforeCapacityFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expandedXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedRowIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokensCountOrCumsumOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"expertTokensBeforeCapacityOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"dynamicQuantScaleOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMoeInitRoutingQuantV2 = {"aclnnMoeInitRoutingQuantV2", "aclnnMoeInitRoutingQuantV2GetWorkspaceSize", parameters_aclnnMoeInitRoutingQuantV2, 16, 0};

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensor *expertIdx, const aclTensor *scaleOptional, const aclTensor *offsetOptional, int64_t activeNum, int64_t expertCapacity, int64_t expertNum, int64_t dropPadMode, int64_t expertTokensCountOrCumsumFlag, bool expertTokensBeforeCapacityFlag, int64_t quantMode, const aclTensor *expandedXOut, const aclTensor *expandedRowIdxOut, const aclTensor *expertTokensCountOrCumsumOutOptional, const aclTensor *expertTokensBeforeCapacityOutOptional, const aclTensor *dynamicQuantScaleOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeInitRoutingQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIdx}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.integer = activeNum}, {.integer = expertCapacity}, {.integer = expertNum}, {.integer = dropPadMode}, {.integer = expertTokensCountOrCumsumFlag}, {.integer = expertTokensBeforeCapacityFlag}, {.integer = quantMode}, {.pointer = expandedXOut}, {.pointer = expandedRowIdxOut}, {.pointer = expertTokensCountOrCumsumOutOptional}, {.pointer = expertTokensBeforeCapacityOutOptional}, {.pointer = dynamicQuantScaleOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeInitRoutingV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"activeNumOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertCapacityOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertNumOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropPadModeOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokensCountOrCumsumFlagOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokensBeforeCapacityFlagOptional", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"expandedXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedRowIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokensCountOrCumsumOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"expertTokensBeforeCapacityOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMoeInitRoutingV2 = {"aclnnMoeInitRoutingV2", "aclnnMoeInitRoutingV2GetWorkspaceSize", parameters_aclnnMoeInitRoutingV2, 12, 0};

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingV2GetWorkspaceSize(const aclTensor *x, const aclTensor *expertIdx, int64_t activeNumOptional, int64_t expertCapacityOptional, int64_t expertNumOptional, int64_t dropPadModeOptional, int64_t expertTokensCountOrCumsumFlagOptional, bool expertTokensBeforeCapacityFlagOptional, const aclTensor *expandedXOut, const aclTensor *expandedRowIdxOut, const aclTensor *expertTokensCountOrCumsumOutOptional, const aclTensor *expertTokensBeforeCapacityOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeInitRoutingV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIdx}, {.integer = activeNumOptional}, {.integer = expertCapacityOptional}, {.integer = expertNumOptional}, {.integer = dropPadModeOptional}, {.integer = expertTokensCountOrCumsumFlagOptional}, {.integer = expertTokensBeforeCapacityFlagOptional}, {.pointer = expandedXOut}, {.pointer = expandedRowIdxOut}, {.pointer = expertTokensCountOrCumsumOutOptional}, {.pointer = expertTokensBeforeCapacityOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeInitRoutingV2Grad[] = {
    {"gradExpandedX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expandedRowIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topK", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropPadMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"activeNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeInitRoutingV2Grad = {"aclnnMoeInitRoutingV2Grad", "aclnnMoeInitRoutingV2GradGetWorkspaceSize", parameters_aclnnMoeInitRoutingV2Grad, 6, 0};

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingV2GradGetWorkspaceSize(const aclTensor *gradExpandedX, const aclTensor *expandedRowIdx, int64_t topK, int64_t dropPadMode, int64_t activeNum, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeInitRoutingV2Grad;
    const sim_argument sim_arguments_[] = {{.pointer = gradExpandedX}, {.pointer = expandedRowIdx}, {.integer = topK}, {.integer = dropPadMode}, {.integer = activeNum}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingV2Grad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeInitRoutingV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activeNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertCapacity", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropPadMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokensNumType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expertTokensNumFlag", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"activeExpertRangeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"rowIdxType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"expandedXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedRowIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expertTokensCountOrCumsumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeInitRoutingV3 = {"aclnnMoeInitRoutingV3", "aclnnMoeInitRoutingV3GetWorkspaceSize", parameters_aclnnMoeInitRoutingV3, 17, 0};

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingV3GetWorkspaceSize(const aclTensor *x, const aclTensor *expertIdx, const aclTensor *scaleOptional, const aclTensor *offsetOptional, int64_t activeNum, int64_t expertCapacity, int64_t expertNum, int64_t dropPadMode, int64_t expertTokensNumType, bool expertTokensNumFlag, int64_t quantMode, const aclIntArray *activeExpertRangeOptional, int64_t rowIdxType, const aclTensor *expandedXOut, const aclTensor *expandedRowIdxOut, const aclTensor *expertTokensCountOrCumsumOut, const aclTensor *expandedScaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeInitRoutingV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = expertIdx}, {.pointer = scaleOptional}, {.pointer = offsetOptional}, {.integer = activeNum}, {.integer = expertCapacity}, {.integer = expertNum}, {.integer = dropPadMode}, {.integer = expertTokensNumType}, {.integer = expertTokensNumFlag}, {.integer = quantMode}, {.pointer = activeExpertRangeOptional}, {.integer = rowIdxType}, {.pointer = expandedXOut}, {.pointer = expandedRowIdxOut}, {.pointer = expertTokensCountOrCumsumOut}, {.pointer = expandedScaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeInitRoutingV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenPermute[] = {
    {"tokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numOutTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"permuteTokensOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sortedIndicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenPermute = {"aclnnMoeTokenPermute", "aclnnMoeTokenPermuteGetWorkspaceSize", parameters_aclnnMoeTokenPermute, 6, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteGetWorkspaceSize(const aclTensor *tokens, const aclTensor *indices, int64_t numOutTokens, bool paddedMode, const aclTensor *permuteTokensOut, const aclTensor *sortedIndicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenPermute;
    const sim_argument sim_arguments_[] = {{.pointer = tokens}, {.pointer = indices}, {.integer = numOutTokens}, {.integer = paddedMode}, {.pointer = permuteTokensOut}, {.pointer = sortedIndicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenPermute(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenPermuteGrad[] = {
    {"permutedOutputGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenPermuteGrad = {"aclnnMoeTokenPermuteGrad", "aclnnMoeTokenPermuteGradGetWorkspaceSize", parameters_aclnnMoeTokenPermuteGrad, 5, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteGradGetWorkspaceSize(const aclTensor *permutedOutputGrad, const aclTensor *sortedIndices, int64_t numTopk, bool paddedMode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenPermuteGrad;
    const sim_argument sim_arguments_[] = {{.pointer = permutedOutputGrad}, {.pointer = sortedIndices}, {.integer = numTopk}, {.integer = paddedMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenPermuteV2[] = {
    {"tokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numOutTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"permuteTokensOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sortedIndicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expandedScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenPermuteV2 = {"aclnnMoeTokenPermuteV2", "aclnnMoeTokenPermuteV2GetWorkspaceSize", parameters_aclnnMoeTokenPermuteV2, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteV2GetWorkspaceSize(const aclTensor *tokens, const aclTensor *indices, int64_t numOutTokens, bool paddedMode, int64_t quantMode, const aclTensor *permuteTokensOut, const aclTensor *sortedIndicesOut, const aclTensor *expandedScaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenPermuteV2;
    const sim_argument sim_arguments_[] = {{.pointer = tokens}, {.pointer = indices}, {.integer = numOutTokens}, {.integer = paddedMode}, {.integer = quantMode}, {.pointer = permuteTokensOut}, {.pointer = sortedIndicesOut}, {.pointer = expandedScaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenPermuteWithEp[] = {
    {"tokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rangeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"numOutTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"permuteTokensOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sortedIndicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"permuteProbsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenPermuteWithEp = {"aclnnMoeTokenPermuteWithEp", "aclnnMoeTokenPermuteWithEpGetWorkspaceSize", parameters_aclnnMoeTokenPermuteWithEp, 9, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithEpGetWorkspaceSize(const aclTensor *tokens, const aclTensor *indices, const aclTensor *probsOptional, const aclIntArray *rangeOptional, int64_t numOutTokens, bool paddedMode, const aclTensor *permuteTokensOut, const aclTensor *sortedIndicesOut, const aclTensor *permuteProbsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenPermuteWithEp;
    const sim_argument sim_arguments_[] = {{.pointer = tokens}, {.pointer = indices}, {.pointer = probsOptional}, {.pointer = rangeOptional}, {.integer = numOutTokens}, {.integer = paddedMode}, {.pointer = permuteTokensOut}, {.pointer = sortedIndicesOut}, {.pointer = permuteProbsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithEp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenPermuteWithEpGrad[] = {
    {"permutedTokensOutputGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"permutedProbsOutputGradOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rangeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"tokenGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"probsGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenPermuteWithEpGrad = {"aclnnMoeTokenPermuteWithEpGrad", "aclnnMoeTokenPermuteWithEpGradGetWorkspaceSize", parameters_aclnnMoeTokenPermuteWithEpGrad, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithEpGradGetWorkspaceSize(const aclTensor *permutedTokensOutputGrad, const aclTensor *sortedIndices, const aclTensor *permutedProbsOutputGradOptional, int64_t numTopk, const aclIntArray *rangeOptional, bool paddedMode, const aclTensor *tokenGradOut, const aclTensor *probsGradOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenPermuteWithEpGrad;
    const sim_argument sim_arguments_[] = {{.pointer = permutedTokensOutputGrad}, {.pointer = sortedIndices}, {.pointer = permutedProbsOutputGradOptional}, {.integer = numTopk}, {.pointer = rangeOptional}, {.integer = paddedMode}, {.pointer = tokenGradOut}, {.pointer = probsGradOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithEpGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenPermuteWithRoutingMap[] = {
    {"tokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"routingMap", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numOutTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropAndPad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"permuteTokensOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"permuteProbsOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"sortedIndicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenPermuteWithRoutingMap = {"aclnnMoeTokenPermuteWithRoutingMap", "aclnnMoeTokenPermuteWithRoutingMapGetWorkspaceSize", parameters_aclnnMoeTokenPermuteWithRoutingMap, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithRoutingMapGetWorkspaceSize(const aclTensor *tokens, const aclTensor *routingMap, const aclTensor *probsOptional, int64_t numOutTokens, bool dropAndPad, aclTensor *permuteTokensOut, aclTensor *permuteProbsOutOptional, aclTensor *sortedIndicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenPermuteWithRoutingMap;
    const sim_argument sim_arguments_[] = {{.pointer = tokens}, {.pointer = routingMap}, {.pointer = probsOptional}, {.integer = numOutTokens}, {.integer = dropAndPad}, {.pointer = permuteTokensOut}, {.pointer = permuteProbsOutOptional}, {.pointer = sortedIndicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithRoutingMap(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenPermuteWithRoutingMapGrad[] = {
    {"permutedTokenOutputGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"permutedProbsOutputGradOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"routingMapOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numExperts", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"tokensNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropAndPad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"tokensGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"probsGradOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMoeTokenPermuteWithRoutingMapGrad = {"aclnnMoeTokenPermuteWithRoutingMapGrad", "aclnnMoeTokenPermuteWithRoutingMapGradGetWorkspaceSize", parameters_aclnnMoeTokenPermuteWithRoutingMapGrad, 9, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithRoutingMapGradGetWorkspaceSize(const aclTensor *permutedTokenOutputGrad, const aclTensor *permutedProbsOutputGradOptional, const aclTensor *sortedIndices, const aclTensor *routingMapOptional, int64_t numExperts, int64_t tokensNum, bool dropAndPad, aclTensor *tokensGradOut, aclTensor *probsGradOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenPermuteWithRoutingMapGrad;
    const sim_argument sim_arguments_[] = {{.pointer = permutedTokenOutputGrad}, {.pointer = permutedProbsOutputGradOptional}, {.pointer = sortedIndices}, {.pointer = routingMapOptional}, {.integer = numExperts}, {.integer = tokensNum}, {.integer = dropAndPad}, {.pointer = tokensGradOut}, {.pointer = probsGradOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenPermuteWithRoutingMapGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenUnpermute[] = {
    {"permutedTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"restoreShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenUnpermute = {"aclnnMoeTokenUnpermute", "aclnnMoeTokenUnpermuteGetWorkspaceSize", parameters_aclnnMoeTokenUnpermute, 6, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteGetWorkspaceSize(const aclTensor *permutedTokens, const aclTensor *sortedIndices, const aclTensor *probsOptional, bool paddedMode, const aclIntArray *restoreShapeOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenUnpermute;
    const sim_argument sim_arguments_[] = {{.pointer = permutedTokens}, {.pointer = sortedIndices}, {.pointer = probsOptional}, {.integer = paddedMode}, {.pointer = restoreShapeOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermute(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenUnpermuteGrad[] = {
    {"permuteTokensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"unpermutedTokensGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"restoreShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"permutedTokensGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"probsGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenUnpermuteGrad = {"aclnnMoeTokenUnpermuteGrad", "aclnnMoeTokenUnpermuteGradGetWorkspaceSize", parameters_aclnnMoeTokenUnpermuteGrad, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteGradGetWorkspaceSize(const aclTensor *permuteTokensOptional, const aclTensor *unpermutedTokensGrad, const aclTensor *sortedIndices, const aclTensor *probsOptional, bool paddedMode, const aclIntArray *restoreShapeOptional, aclTensor *permutedTokensGradOut, aclTensor *probsGradOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenUnpermuteGrad;
    const sim_argument sim_arguments_[] = {{.pointer = permuteTokensOptional}, {.pointer = unpermutedTokensGrad}, {.pointer = sortedIndices}, {.pointer = probsOptional}, {.integer = paddedMode}, {.pointer = restoreShapeOptional}, {.pointer = permutedTokensGradOut}, {.pointer = probsGradOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenUnpermuteWithEp[] = {
    {"permutedTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rangeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"restoreShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenUnpermuteWithEp = {"aclnnMoeTokenUnpermuteWithEp", "aclnnMoeTokenUnpermuteWithEpGetWorkspaceSize", parameters_aclnnMoeTokenUnpermuteWithEp, 8, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithEpGetWorkspaceSize(const aclTensor *permutedTokens, const aclTensor *sortedIndices, const aclTensor *probsOptional, int64_t numTopk, const aclIntArray *rangeOptional, bool paddedMode, const aclIntArray *restoreShapeOptional, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenUnpermuteWithEp;
    const sim_argument sim_arguments_[] = {{.pointer = permutedTokens}, {.pointer = sortedIndices}, {.pointer = probsOptional}, {.integer = numTopk}, {.pointer = rangeOptional}, {.integer = paddedMode}, {.pointer = restoreShapeOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithEp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenUnpermuteWithEpGrad[] = {
    {"unpermutedTokensGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"permutedTokensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"restoreShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"rangeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"topkNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"permutedTokensGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"probsGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenUnpermuteWithEpGrad = {"aclnnMoeTokenUnpermuteWithEpGrad", "aclnnMoeTokenUnpermuteWithEpGradGetWorkspaceSize", parameters_aclnnMoeTokenUnpermuteWithEpGrad, 10, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithEpGradGetWorkspaceSize(const aclTensor *unpermutedTokensGrad, const aclTensor *sortedIndices, const aclTensor *permutedTokensOptional, const aclTensor *probsOptional, bool paddedMode, const aclIntArray *restoreShapeOptional, const aclIntArray *rangeOptional, int64_t topkNum, const aclTensor *permutedTokensGradOut, const aclTensor *probsGradOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenUnpermuteWithEpGrad;
    const sim_argument sim_arguments_[] = {{.pointer = unpermutedTokensGrad}, {.pointer = sortedIndices}, {.pointer = permutedTokensOptional}, {.pointer = probsOptional}, {.integer = paddedMode}, {.pointer = restoreShapeOptional}, {.pointer = rangeOptional}, {.integer = topkNum}, {.pointer = permutedTokensGradOut}, {.pointer = probsGradOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithEpGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenUnpermuteWithRoutingMap[] = {
    {"permutedTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sortedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"routingMapOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddedMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"restoreShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"unpermutedTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"permuteTokenId", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"permuteProbs", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeTokenUnpermuteWithRoutingMap = {"aclnnMoeTokenUnpermuteWithRoutingMap", "aclnnMoeTokenUnpermuteWithRoutingMapGetWorkspaceSize", parameters_aclnnMoeTokenUnpermuteWithRoutingMap, 10, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithRoutingMapGetWorkspaceSize(const aclTensor *permutedTokens, const aclTensor *sortedIndices, const aclTensor *routingMapOptional, const aclTensor *probsOptional, bool paddedMode, const aclIntArray *restoreShapeOptional, aclTensor *unpermutedTokens, aclTensor *outIndex, aclTensor *permuteTokenId, aclTensor *permuteProbs, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenUnpermuteWithRoutingMap;
    const sim_argument sim_arguments_[] = {{.pointer = permutedTokens}, {.pointer = sortedIndices}, {.pointer = routingMapOptional}, {.pointer = probsOptional}, {.integer = paddedMode}, {.pointer = restoreShapeOptional}, {.pointer = unpermutedTokens}, {.pointer = outIndex}, {.pointer = permuteTokenId}, {.pointer = permuteProbs}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithRoutingMap(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeTokenUnpermuteWithRoutingMapGrad[] = {
    {"unpermutedTokensGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"permuteTokenId", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"routingMapOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"permutedTokensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"probsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dropAndPad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"restoreShapeOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"permutedTokensGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"probsGradOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnMoeTokenUnpermuteWithRoutingMapGrad = {"aclnnMoeTokenUnpermuteWithRoutingMapGrad", "aclnnMoeTokenUnpermuteWithRoutingMapGradGetWorkspaceSize", parameters_aclnnMoeTokenUnpermuteWithRoutingMapGrad, 10, 0};

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithRoutingMapGradGetWorkspaceSize(const aclTensor *unpermutedTokensGrad, const aclTensor *outIndex, const aclTensor *permuteTokenId, const aclTensor *routingMapOptional, const aclTensor *permutedTokensOptional, const aclTensor *probsOptional, bool dropAndPad, const aclIntArray *restoreShapeOptional, const aclTensor *permutedTokensGradOut, const aclTensor *probsGradOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeTokenUnpermuteWithRoutingMapGrad;
    const sim_argument sim_arguments_[] = {{.pointer = unpermutedTokensGrad}, {.pointer = outIndex}, {.pointer = permuteTokenId}, {.pointer = routingMapOptional}, {.pointer = permutedTokensOptional}, {.pointer = probsOptional}, {.integer = dropAndPad}, {.pointer = restoreShapeOptional}, {.pointer = permutedTokensGradOut}, {.pointer = probsGradOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeTokenUnpermuteWithRoutingMapGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMoeUpdateExpert[] = {
    {"expertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"eplbTable", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"expertScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pruningThresholdOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activeMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"localRankId", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"worldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"balanceMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"balancedExpertIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"balancedActiveMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMoeUpdateExpert = {"aclnnMoeUpdateExpert", "aclnnMoeUpdateExpertGetWorkspaceSize", parameters_aclnnMoeUpdateExpert, 10, 0};

SIM_GENERIC aclnnStatus aclnnMoeUpdateExpertGetWorkspaceSize(const aclTensor *expertIds, const aclTensor *eplbTable, const aclTensor *expertScalesOptional, const aclTensor *pruningThresholdOptional, const aclTensor *activeMaskOptional, int64_t localRankId, int64_t worldSize, int64_t balanceMode, aclTensor *balancedExpertIds, aclTensor *balancedActiveMask, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMoeUpdateExpert;
    const sim_argument sim_arguments_[] = {{.pointer = expertIds}, {.pointer = eplbTable}, {.pointer = expertScalesOptional}, {.pointer = pruningThresholdOptional}, {.pointer = activeMaskOptional}, {.integer = localRankId}, {.integer = worldSize}, {.integer = balanceMode}, {.pointer = balancedExpertIds}, {.pointer = balancedActiveMask}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMoeUpdateExpert(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNormRopeConcat[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"encoderQuery", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"encoderKey", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"encoderValue", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normQueryWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normQueryBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normKeyWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normKeyBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedQueryWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedQueryBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedKeyWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedKeyBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"ropeSin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ropeCos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normAddedType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ropeType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"concatOrder", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"isTraining", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"queryOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"keyOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"valueOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normQueryMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normQueryRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normKeyMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normKeyRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normAddedQueryMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normAddedQueryRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normAddedKeyMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normAddedKeyRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNormRopeConcat = {"aclnnNormRopeConcat", "aclnnNormRopeConcatGetWorkspaceSize", parameters_aclnnNormRopeConcat, 33, 0};

SIM_GENERIC aclnnStatus aclnnNormRopeConcatGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *encoderQuery, const aclTensor *encoderKey, const aclTensor *encoderValue, const aclTensor *normQueryWeight, const aclTensor *normQueryBias, const aclTensor *normKeyWeight, const aclTensor *normKeyBias, const aclTensor *normAddedQueryWeight, const aclTensor *normAddedQueryBias, const aclTensor *normAddedKeyWeight, const aclTensor *normAddedKeyBias, const aclTensor *ropeSin, const aclTensor *ropeCos, int64_t normType, int64_t normAddedType, int64_t ropeType, int64_t concatOrder, double eps, bool isTraining, const aclTensor *queryOutput, const aclTensor *keyOutput, const aclTensor *valueOutput, const aclTensor *normQueryMean, const aclTensor *normQueryRstd, const aclTensor *normKeyMean, const aclTensor *normKeyRstd, const aclTensor *normAddedQueryMean, const aclTensor *normAddedQueryRstd, const aclTensor *normAddedKeyMean, const aclTensor *normAddedKeyRstd, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNormRopeConcat;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = encoderQuery}, {.pointer = encoderKey}, {.pointer = encoderValue}, {.pointer = normQueryWeight}, {.pointer = normQueryBias}, {.pointer = normKeyWeight}, {.pointer = normKeyBias}, {.pointer = normAddedQueryWeight}, {.pointer = normAddedQueryBias}, {.pointer = normAddedKeyWeight}, {.pointer = normAddedKeyBias}, {.pointer = ropeSin}, {.pointer = ropeCos}, {.integer = normType}, {.integer = normAddedType}, {.integer = ropeType}, {.integer = concatOrder}, {.number = eps}, {.integer = isTraining}, {.pointer = queryOutput}, {.pointer = keyOutput}, {.pointer = valueOutput}, {.pointer = normQueryMean}, {.pointer = normQueryRstd}, {.pointer = normKeyMean}, {.pointer = normKeyRstd}, {.pointer = normAddedQueryMean}, {.pointer = normAddedQueryRstd}, {.pointer = normAddedKeyMean}, {.pointer = normAddedKeyRstd}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNormRopeConcat(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNormRopeConcatBackward[] = {
    {"gradQueryOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gradKeyOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gradValueOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"encoderQuery", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"encoderKey", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normQueryWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normQueryMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normQueryRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normKeyWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normKeyMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normKeyRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedQueryWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedQueryMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedQueryRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedKeyWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedKeyMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normAddedKeyRstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"ropeSin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"ropeCos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"normType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"normAddedType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ropeType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"concatOrder", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradQuery", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradKey", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradValue", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradEncoderQuery", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradEncoderKey", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradEncoderValue", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormQueryWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormQueryBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormKeyWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormKeyBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormAddedQueryWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormAddedQueryBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormAddedKeyWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradNormAddedKeyBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnNormRopeConcatBackward = {"aclnnNormRopeConcatBackward", "aclnnNormRopeConcatBackwardGetWorkspaceSize", parameters_aclnnNormRopeConcatBackward, 39, 0};

SIM_GENERIC aclnnStatus aclnnNormRopeConcatBackwardGetWorkspaceSize(const aclTensor *gradQueryOutput, const aclTensor *gradKeyOutput, const aclTensor *gradValueOutput, const aclTensor *query, const aclTensor *key, const aclTensor *encoderQuery, const aclTensor *encoderKey, const aclTensor *normQueryWeight, const aclTensor *normQueryMean, const aclTensor *normQueryRstd, const aclTensor *normKeyWeight, const aclTensor *normKeyMean, const aclTensor *normKeyRstd, const aclTensor *normAddedQueryWeight, const aclTensor *normAddedQueryMean, const aclTensor *normAddedQueryRstd, const aclTensor *normAddedKeyWeight, const aclTensor *normAddedKeyMean, const aclTensor *normAddedKeyRstd, const aclTensor *ropeSin, const aclTensor *ropeCos, int64_t normType, int64_t normAddedType, int64_t ropeType, int64_t concatOrder, const aclTensor *gradQuery, const aclTensor *gradKey, const aclTensor *gradValue, const aclTensor *gradEncoderQuery, const aclTensor *gradEncoderKey, const aclTensor *gradEncoderValue, const aclTensor *gradNormQueryWeight, const aclTensor *gradNormQueryBias, const aclTensor *gradNormKeyWeight, const aclTensor *gradNormKeyBias, const aclTensor *gradNormAddedQueryWeight, const aclTensor *gradNormAddedQueryBias, const aclTensor *gradNormAddedKeyWeight, const aclTensor *gradNormAddedKeyBias, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNormRopeConcatBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradQueryOutput}, {.pointer = gradKeyOutput}, {.pointer = gradValueOutput}, {.pointer = query}, {.pointer = key}, {.pointer = encoderQuery}, {.pointer = encoderKey}, {.pointer = normQueryWeight}, {.pointer = normQueryMean}, {.pointer = normQueryRstd}, {.pointer = normKeyWeight}, {.pointer = normKeyMean}, {.pointer = normKeyRstd}, {.pointer = normAddedQueryWeight}, {.pointer = normAddedQueryMean}, {.pointer = normAddedQueryRstd}, {.pointer = normAddedKeyWeight}, {.pointer = normAddedKeyMean}, {.pointer = normAddedKeyRstd}, {.pointer = ropeSin}, {.pointer = ropeCos}, {.integer = normType}, {.integer = normAddedType}, {.integer = ropeType}, {.integer = concatOrder}, {.pointer = gradQuery}, {.pointer = gradKey}, {.pointer = gradValue}, {.pointer = gradEncoderQuery}, {.pointer = gradEncoderKey}, {.pointer = gradEncoderValue}, {.pointer = gradNormQueryWeight}, {.pointer = gradNormQueryBias}, {.pointer = gradNormKeyWeight}, {.pointer = gradNormKeyBias}, {.pointer = gradNormAddedQueryWeight}, {.pointer = gradNormAddedQueryBias}, {.pointer = gradNormAddedKeyWeight}, {.pointer = gradNormAddedKeyBias}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNormRopeConcatBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaCompress[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actSeqLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"compressBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressStride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"actSeqLenType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNsaCompress = {"aclnnNsaCompress", "aclnnNsaCompressGetWorkspaceSize", parameters_aclnnNsaCompress, 8, 0};

SIM_GENERIC aclnnStatus aclnnNsaCompressGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclIntArray *actSeqLenOptional, char *layoutOptional, int64_t compressBlockSize, int64_t compressStride, int64_t actSeqLenType, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaCompress;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = actSeqLenOptional}, {.pointer = layoutOptional}, {.integer = compressBlockSize}, {.integer = compressStride}, {.integer = actSeqLenType}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaCompress(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaCompressAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"topkMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualCmpSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSelSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressStride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectBlockCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"topkIndicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNsaCompressAttention = {"aclnnNsaCompressAttention", "aclnnNsaCompressAttentionGetWorkspaceSize", parameters_aclnnNsaCompressAttention, 20, 0};

SIM_GENERIC aclnnStatus aclnnNsaCompressAttentionGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *attenMaskOptional, const aclTensor *topkMaskOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualCmpSeqKvLenOptional, const aclIntArray *actualSelSeqKvLenOptional, double scaleValue, int64_t headNum, char *inputLayout, int64_t sparseMode, int64_t compressBlockSize, int64_t compressStride, int64_t selectBlockSize, int64_t selectBlockCount, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *attentionOutOut, const aclTensor *topkIndicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaCompressAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = attenMaskOptional}, {.pointer = topkMaskOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualCmpSeqKvLenOptional}, {.pointer = actualSelSeqKvLenOptional}, {.number = scaleValue}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = sparseMode}, {.integer = compressBlockSize}, {.integer = compressStride}, {.integer = selectBlockSize}, {.integer = selectBlockCount}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = attentionOutOut}, {.pointer = topkIndicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaCompressAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaCompressAttentionInfer[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attentionMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualQSeqLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualCmpKvSeqLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSelKvSeqLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"topKMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectBlockCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressBlockStride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"pageBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"topKOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNsaCompressAttentionInfer = {"aclnnNsaCompressAttentionInfer", "aclnnNsaCompressAttentionInferGetWorkspaceSize", parameters_aclnnNsaCompressAttentionInfer, 21, 0};

SIM_GENERIC aclnnStatus aclnnNsaCompressAttentionInferGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *attentionMaskOptional, const aclTensor *blockTableOptional, const aclIntArray *actualQSeqLenOptional, const aclIntArray *actualCmpKvSeqLenOptional, const aclIntArray *actualSelKvSeqLenOptional, const aclTensor *topKMaskOptional, int64_t numHeads, int64_t numKeyValueHeads, int64_t selectBlockSize, int64_t selectBlockCount, int64_t compressBlockSize, int64_t compressBlockStride, double scaleValue, char *layoutOptional, int64_t pageBlockSize, int64_t sparseMode, const aclTensor *output, const aclTensor *topKOutput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaCompressAttentionInfer;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = attentionMaskOptional}, {.pointer = blockTableOptional}, {.pointer = actualQSeqLenOptional}, {.pointer = actualCmpKvSeqLenOptional}, {.pointer = actualSelKvSeqLenOptional}, {.pointer = topKMaskOptional}, {.integer = numHeads}, {.integer = numKeyValueHeads}, {.integer = selectBlockSize}, {.integer = selectBlockCount}, {.integer = compressBlockSize}, {.integer = compressBlockStride}, {.number = scaleValue}, {.pointer = layoutOptional}, {.integer = pageBlockSize}, {.integer = sparseMode}, {.pointer = output}, {.pointer = topKOutput}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnNsaCompressAttentionInfer = {"aclnnNsaCompressAttentionInfer", "aclnnNsaCompressAttentionInferGetMaxWorkspaceSize", parameters_aclnnNsaCompressAttentionInfer, 21, 0};

SIM_GENERIC aclnnStatus aclnnNsaCompressAttentionInferGetMaxWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *attentionMaskOptional, const aclTensor *blockTableOptional, const aclIntArray *actualQSeqLenOptional, const aclIntArray *actualCmpKvSeqLenOptional, const aclIntArray *actualSelKvSeqLenOptional, const aclTensor *topKMaskOptional, int64_t numHeads, int64_t numKeyValueHeads, int64_t selectBlockSize, int64_t selectBlockCount, int64_t compressBlockSize, int64_t compressBlockStride, double scaleValue, char *layoutOptional, int64_t pageBlockSize, int64_t sparseMode, const aclTensor *output, const aclTensor *topKOutput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnNsaCompressAttentionInfer;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = attentionMaskOptional}, {.pointer = blockTableOptional}, {.pointer = actualQSeqLenOptional}, {.pointer = actualCmpKvSeqLenOptional}, {.pointer = actualSelKvSeqLenOptional}, {.pointer = topKMaskOptional}, {.integer = numHeads}, {.integer = numKeyValueHeads}, {.integer = selectBlockSize}, {.integer = selectBlockCount}, {.integer = compressBlockSize}, {.integer = compressBlockStride}, {.number = scaleValue}, {.pointer = layoutOptional}, {.integer = pageBlockSize}, {.integer = sparseMode}, {.pointer = output}, {.pointer = topKOutput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaCompressAttentionInfer(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaCompressGrad[] = {
    {"outputGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actSeqLenOptionalOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"compressBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressStride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"actSeqLenType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutOptionalOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"inputGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"weightGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNsaCompressGrad = {"aclnnNsaCompressGrad", "aclnnNsaCompressGradGetWorkspaceSize", parameters_aclnnNsaCompressGrad, 10, 0};

SIM_GENERIC aclnnStatus aclnnNsaCompressGradGetWorkspaceSize(const aclTensor *outputGrad, const aclTensor *input, const aclTensor *weight, const aclIntArray *actSeqLenOptionalOptional, int64_t compressBlockSize, int64_t compressStride, int64_t actSeqLenType, char *layoutOptionalOptional, const aclTensor *inputGradOut, const aclTensor *weightGradOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaCompressGrad;
    const sim_argument sim_arguments_[] = {{.pointer = outputGrad}, {.pointer = input}, {.pointer = weight}, {.pointer = actSeqLenOptionalOptional}, {.integer = compressBlockSize}, {.integer = compressStride}, {.integer = actSeqLenType}, {.pointer = layoutOptionalOptional}, {.pointer = inputGradOut}, {.pointer = weightGradOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaCompressGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaCompressWithCache[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actSeqLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"compressBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressStride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"actSeqLenType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pageBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnNsaCompressWithCache = {"aclnnNsaCompressWithCache", "aclnnNsaCompressWithCacheGetWorkspaceSize", parameters_aclnnNsaCompressWithCache, 11, 0};

SIM_GENERIC aclnnStatus aclnnNsaCompressWithCacheGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclTensor *slotMapping, const aclIntArray *actSeqLenOptional, const aclTensor *blockTableOptional, char *layoutOptional, int64_t compressBlockSize, int64_t compressStride, int64_t actSeqLenType, int64_t pageBlockSize, aclTensor *outputCache, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaCompressWithCache;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = slotMapping}, {.pointer = actSeqLenOptional}, {.pointer = blockTableOptional}, {.pointer = layoutOptional}, {.integer = compressBlockSize}, {.integer = compressStride}, {.integer = actSeqLenType}, {.integer = pageBlockSize}, {.pointer = outputCache}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaCompressWithCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaSelectedAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topkIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectedBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectedBlockCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNsaSelectedAttention = {"aclnnNsaSelectedAttention", "aclnnNsaSelectedAttentionGetWorkspaceSize", parameters_aclnnNsaSelectedAttention, 16, 0};

SIM_GENERIC aclnnStatus aclnnNsaSelectedAttentionGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *topkIndices, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, double scaleValue, int64_t headNum, char *inputLayout, int64_t sparseMode, int64_t selectedBlockSize, int64_t selectedBlockCount, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaSelectedAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = topkIndices}, {.pointer = attenMaskOptional}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.number = scaleValue}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = sparseMode}, {.integer = selectedBlockSize}, {.integer = selectedBlockCount}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaSelectedAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaSelectedAttentionGrad[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attentionOutGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topkIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqQLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqKvLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"selectedBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectedBlockCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dvOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNsaSelectedAttentionGrad = {"aclnnNsaSelectedAttentionGrad", "aclnnNsaSelectedAttentionGradGetWorkspaceSize", parameters_aclnnNsaSelectedAttentionGrad, 20, 0};

SIM_GENERIC aclnnStatus aclnnNsaSelectedAttentionGradGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *attentionOut, const aclTensor *attentionOutGrad, const aclTensor *softmaxMax, const aclTensor *softmaxSum, const aclTensor *topkIndices, const aclIntArray *actualSeqQLenOptional, const aclIntArray *actualSeqKvLenOptional, const aclTensor *attenMaskOptional, double scaleValue, int64_t selectedBlockSize, int64_t selectedBlockCount, int64_t headNum, char *inputLayout, int64_t sparseMode, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dvOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaSelectedAttentionGrad;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = attentionOut}, {.pointer = attentionOutGrad}, {.pointer = softmaxMax}, {.pointer = softmaxSum}, {.pointer = topkIndices}, {.pointer = actualSeqQLenOptional}, {.pointer = actualSeqKvLenOptional}, {.pointer = attenMaskOptional}, {.number = scaleValue}, {.integer = selectedBlockSize}, {.integer = selectedBlockCount}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = sparseMode}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dvOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaSelectedAttentionGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNsaSelectedAttentionInfer[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topkIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualQSeqLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualKvSeqLenOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectBlockCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pageBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNsaSelectedAttentionInfer = {"aclnnNsaSelectedAttentionInfer", "aclnnNsaSelectedAttentionInferGetWorkspaceSize", parameters_aclnnNsaSelectedAttentionInfer, 17, 0};

SIM_GENERIC aclnnStatus aclnnNsaSelectedAttentionInferGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *topkIndices, const aclTensor *attenMaskOptional, const aclTensor *blockTableOptional, const aclIntArray *actualQSeqLenOptional, const aclIntArray *actualKvSeqLenOptional, char *layoutOptional, int64_t numHeads, int64_t numKeyValueHeads, int64_t selectBlockSize, int64_t selectBlockCount, int64_t pageBlockSize, double scaleValue, int64_t sparseMode, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNsaSelectedAttentionInfer;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = topkIndices}, {.pointer = attenMaskOptional}, {.pointer = blockTableOptional}, {.pointer = actualQSeqLenOptional}, {.pointer = actualKvSeqLenOptional}, {.pointer = layoutOptional}, {.integer = numHeads}, {.integer = numKeyValueHeads}, {.integer = selectBlockSize}, {.integer = selectBlockCount}, {.integer = pageBlockSize}, {.number = scaleValue}, {.integer = sparseMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

const sim_operator max_operator_aclnnNsaSelectedAttentionInfer = {"aclnnNsaSelectedAttentionInfer", "aclnnNsaSelectedAttentionInferGetMaxWorkspaceSize", parameters_aclnnNsaSelectedAttentionInfer, 17, 0};

SIM_GENERIC aclnnStatus aclnnNsaSelectedAttentionInferGetMaxWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *topkIndices, const aclTensor *attenMaskOptional, const aclTensor *blockTableOptional, const aclIntArray *actualQSeqLenOptional, const aclIntArray *actualKvSeqLenOptional, char *layoutOptional, int64_t numHeads, int64_t numKeyValueHeads, int64_t selectBlockSize, int64_t selectBlockCount, int64_t pageBlockSize, double scaleValue, int64_t sparseMode, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &max_operator_aclnnNsaSelectedAttentionInfer;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = topkIndices}, {.pointer = attenMaskOptional}, {.pointer = blockTableOptional}, {.pointer = actualQSeqLenOptional}, {.pointer = actualKvSeqLenOptional}, {.pointer = layoutOptional}, {.integer = numHeads}, {.integer = numKeyValueHeads}, {.integer = selectBlockSize}, {.integer = selectBlockCount}, {.integer = pageBlockSize}, {.number = scaleValue}, {.integer = sparseMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNsaSelectedAttentionInfer(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPromptFlashAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPromptFlashAttention = {"aclnnPromptFlashAttention", "aclnnPromptFlashAttentionGetWorkspaceSize", parameters_aclnnPromptFlashAttention, 13, 0};

SIM_GENERIC aclnnStatus aclnnPromptFlashAttentionGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPromptFlashAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPromptFlashAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPromptFlashAttentionV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKv", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"deqScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPromptFlashAttentionV2 = {"aclnnPromptFlashAttentionV2", "aclnnPromptFlashAttentionV2GetWorkspaceSize", parameters_aclnnPromptFlashAttentionV2, 20, 0};

SIM_GENERIC aclnnStatus aclnnPromptFlashAttentionV2GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, const aclIntArray *actualSeqLengthsKv, const aclTensor *deqScale1, const aclTensor *quantScale1, const aclTensor *deqScale2, const aclTensor *quantScale2, const aclTensor *quantOffset2, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPromptFlashAttentionV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.pointer = actualSeqLengthsKv}, {.pointer = deqScale1}, {.pointer = quantScale1}, {.pointer = deqScale2}, {.pointer = quantScale2}, {.pointer = quantOffset2}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPromptFlashAttentionV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPromptFlashAttentionV3[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pseShift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"attenMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKv", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"deqScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffset2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPromptFlashAttentionV3 = {"aclnnPromptFlashAttentionV3", "aclnnPromptFlashAttentionV3GetWorkspaceSize", parameters_aclnnPromptFlashAttentionV3, 21, 0};

SIM_GENERIC aclnnStatus aclnnPromptFlashAttentionV3GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *pseShift, const aclTensor *attenMask, const aclIntArray *actualSeqLengths, const aclIntArray *actualSeqLengthsKv, const aclTensor *deqScale1, const aclTensor *quantScale1, const aclTensor *deqScale2, const aclTensor *quantScale2, const aclTensor *quantOffset2, int64_t numHeads, double scaleValue, int64_t preTokens, int64_t nextTokens, char *inputLayout, int64_t numKeyValueHeads, int64_t sparseMode, int64_t innerPrecise, const aclTensor *attentionOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPromptFlashAttentionV3;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = pseShift}, {.pointer = attenMask}, {.pointer = actualSeqLengths}, {.pointer = actualSeqLengthsKv}, {.pointer = deqScale1}, {.pointer = quantScale1}, {.pointer = deqScale2}, {.pointer = quantScale2}, {.pointer = quantOffset2}, {.integer = numHeads}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = inputLayout}, {.integer = numKeyValueHeads}, {.integer = sparseMode}, {.integer = innerPrecise}, {.pointer = attentionOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPromptFlashAttentionV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQkvRmsNormRopeCache[] = {
    {"qkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qGamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kGamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"kCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"vCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"kScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"qkvSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"headNums", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"qOutBeforeQuant", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"kOutBeforeQuant", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"vOutBeforeQuant", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQkvRmsNormRopeCache = {"aclnnQkvRmsNormRopeCache", "aclnnQkvRmsNormRopeCacheGetWorkspaceSize", parameters_aclnnQkvRmsNormRopeCache, 20, 0};

SIM_GENERIC aclnnStatus aclnnQkvRmsNormRopeCacheGetWorkspaceSize(const aclTensor *qkv, const aclTensor *qGamma, const aclTensor *kGamma, const aclTensor *cos, const aclTensor *sin, const aclTensor *index, aclTensor *qOut, aclTensor *kCache, aclTensor *vCache, const aclTensor *kScaleOptional, const aclTensor *vScaleOptional, const aclTensor *kOffsetOptional, const aclTensor *vOffsetOptional, const aclIntArray *qkvSize, const aclIntArray *headNums, double epsilon, char *cacheModeOptional, const aclTensor *qOutBeforeQuant, const aclTensor *kOutBeforeQuant, const aclTensor *vOutBeforeQuant, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQkvRmsNormRopeCache;
    const sim_argument sim_arguments_[] = {{.pointer = qkv}, {.pointer = qGamma}, {.pointer = kGamma}, {.pointer = cos}, {.pointer = sin}, {.pointer = index}, {.pointer = qOut}, {.pointer = kCache}, {.pointer = vCache}, {.pointer = kScaleOptional}, {.pointer = vScaleOptional}, {.pointer = kOffsetOptional}, {.pointer = vOffsetOptional}, {.pointer = qkvSize}, {.pointer = headNums}, {.number = epsilon}, {.pointer = cacheModeOptional}, {.pointer = qOutBeforeQuant}, {.pointer = kOutBeforeQuant}, {.pointer = vOutBeforeQuant}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQkvRmsNormRopeCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQkvRmsNormRopeCacheWithKScale[] = {
    {"qkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"qGamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kGamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cosSin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"vCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"kScaleCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"queryStartLoc", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"seqLens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"rotationOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"headNums", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"layoutQkv", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutQOut", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"qOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"qScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnQkvRmsNormRopeCacheWithKScale = {"aclnnQkvRmsNormRopeCacheWithKScale", "aclnnQkvRmsNormRopeCacheWithKScaleGetWorkspaceSize", parameters_aclnnQkvRmsNormRopeCacheWithKScale, 18, 0};

SIM_GENERIC aclnnStatus aclnnQkvRmsNormRopeCacheWithKScaleGetWorkspaceSize(const aclTensor *qkv, const aclTensor *qGamma, const aclTensor *kGamma, const aclTensor *cosSin, const aclTensor *slotMapping, aclTensor *kCacheRef, aclTensor *vCacheRef, aclTensor *kScaleCacheRef, const aclTensor *queryStartLoc, const aclTensor *seqLens, const aclTensor *rotationOptional, const aclTensor *vScaleOptional, const aclIntArray *headNums, const char *layoutQkv, const char *layoutQOut, float epsilon, aclTensor *qOut, aclTensor *qScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQkvRmsNormRopeCacheWithKScale;
    const sim_argument sim_arguments_[] = {{.pointer = qkv}, {.pointer = qGamma}, {.pointer = kGamma}, {.pointer = cosSin}, {.pointer = slotMapping}, {.pointer = kCacheRef}, {.pointer = vCacheRef}, {.pointer = kScaleCacheRef}, {.pointer = queryStartLoc}, {.pointer = seqLens}, {.pointer = rotationOptional}, {.pointer = vScaleOptional}, {.pointer = headNums}, {.pointer = layoutQkv}, {.pointer = layoutQOut}, {.number = epsilon}, {.pointer = qOut}, {.pointer = qScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQkvRmsNormRopeCacheWithKScale(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantAllReduce[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantAllReduce = {"aclnnQuantAllReduce", "aclnnQuantAllReduceGetWorkspaceSize", parameters_aclnnQuantAllReduce, 5, 0};

SIM_GENERIC aclnnStatus aclnnQuantAllReduceGetWorkspaceSize(const aclTensor *x, const aclTensor *scales, const char *group, const char *reduceOp, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantAllReduce;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scales}, {.pointer = group}, {.pointer = reduceOp}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantAllReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantFlashAttentionScore[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dScaleQ", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dScaleK", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dScaleV", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutout", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"attentionOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantFlashAttentionScore = {"aclnnQuantFlashAttentionScore", "aclnnQuantFlashAttentionScoreGetWorkspaceSize", parameters_aclnnQuantFlashAttentionScore, 18, 0};

SIM_GENERIC aclnnStatus aclnnQuantFlashAttentionScoreGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *attenMaskOptional, const aclTensor *dScaleQ, const aclTensor *dScaleK, const aclTensor *dScaleV, const aclTensor *pScale, double scaleValue, int64_t preTokens, int64_t nextTokens, int64_t headNum, char *inputLayout, int64_t sparseMode, aclTensor *softmaxMaxOut, aclTensor *softmaxSumOut, aclTensor *softmaxOutout, aclTensor *attentionOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantFlashAttentionScore;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = attenMaskOptional}, {.pointer = dScaleQ}, {.pointer = dScaleK}, {.pointer = dScaleV}, {.pointer = pScale}, {.number = scaleValue}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = headNum}, {.pointer = inputLayout}, {.integer = sparseMode}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}, {.pointer = softmaxOutout}, {.pointer = attentionOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantFlashAttentionScore(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantGroupedMatMulAlltoAllv[] = {
    {"gmmX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmXScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sendCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"recvCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"commQuantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gmmXQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gmmWeightQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mmXQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mmWeightQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantDtypeOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sendCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"recvCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transGmmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transMmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mmYOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnQuantGroupedMatMulAlltoAllv = {"aclnnQuantGroupedMatMulAlltoAllv", "aclnnQuantGroupedMatMulAlltoAllvGetWorkspaceSize", parameters_aclnnQuantGroupedMatMulAlltoAllv, 26, 0};

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatMulAlltoAllvGetWorkspaceSize(const aclTensor *gmmX, const aclTensor *gmmWeight, const aclTensor *gmmXScale, const aclTensor *gmmWeightScale, const aclTensor *sendCountsTensorOptional, const aclTensor *recvCountsTensorOptional, const aclTensor *mmXOptional, const aclTensor *mmWeightOptional, const aclTensor *mmXScaleOptional, const aclTensor *mmWeightScaleOptional, const aclTensor *commQuantScaleOptional, int64_t gmmXQuantMode, int64_t gmmWeightQuantMode, int64_t mmXQuantMode, int64_t mmWeightQuantMode, int64_t commQuantMode, int64_t commQuantDtypeOptional, int64_t groupSize, const char *group, int64_t epWorldSize, const aclIntArray *sendCounts, const aclIntArray *recvCounts, bool transGmmWeight, bool transMmWeight, const aclTensor *y, const aclTensor *mmYOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantGroupedMatMulAlltoAllv;
    const sim_argument sim_arguments_[] = {{.pointer = gmmX}, {.pointer = gmmWeight}, {.pointer = gmmXScale}, {.pointer = gmmWeightScale}, {.pointer = sendCountsTensorOptional}, {.pointer = recvCountsTensorOptional}, {.pointer = mmXOptional}, {.pointer = mmWeightOptional}, {.pointer = mmXScaleOptional}, {.pointer = mmWeightScaleOptional}, {.pointer = commQuantScaleOptional}, {.integer = gmmXQuantMode}, {.integer = gmmWeightQuantMode}, {.integer = mmXQuantMode}, {.integer = mmWeightQuantMode}, {.integer = commQuantMode}, {.integer = commQuantDtypeOptional}, {.integer = groupSize}, {.pointer = group}, {.integer = epWorldSize}, {.pointer = sendCounts}, {.pointer = recvCounts}, {.integer = transGmmWeight}, {.integer = transMmWeight}, {.pointer = y}, {.pointer = mmYOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatMulAlltoAllv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantGroupedMatMulAlltoAllvV2[] = {
    {"gmmX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmXScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gmmWeightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sendCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"recvCountsTensorOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmXScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mmWeightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"commQuantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gmmXQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gmmWeightQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mmXQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mmWeightQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantDtypeOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epWorldSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sendCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"recvCounts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transGmmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transMmWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mmYOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnQuantGroupedMatMulAlltoAllvV2 = {"aclnnQuantGroupedMatMulAlltoAllvV2", "aclnnQuantGroupedMatMulAlltoAllvV2GetWorkspaceSize", parameters_aclnnQuantGroupedMatMulAlltoAllvV2, 27, 0};

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatMulAlltoAllvV2GetWorkspaceSize(const aclTensor *gmmX, const aclTensor *gmmWeight, const aclTensor *gmmXScale, const aclTensor *gmmWeightScale, const aclTensor *sendCountsTensorOptional, const aclTensor *recvCountsTensorOptional, const aclTensor *mmXOptional, const aclTensor *mmWeightOptional, const aclTensor *mmXScaleOptional, const aclTensor *mmWeightScaleOptional, const aclTensor *commQuantScaleOptional, int64_t gmmXQuantMode, int64_t gmmWeightQuantMode, int64_t mmXQuantMode, int64_t mmWeightQuantMode, int64_t commQuantMode, int64_t commQuantDtypeOptional, int64_t groupSize, const char *group, const char *commMode, int64_t epWorldSize, const aclIntArray *sendCounts, const aclIntArray *recvCounts, bool transGmmWeight, bool transMmWeight, const aclTensor *y, const aclTensor *mmYOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantGroupedMatMulAlltoAllvV2;
    const sim_argument sim_arguments_[] = {{.pointer = gmmX}, {.pointer = gmmWeight}, {.pointer = gmmXScale}, {.pointer = gmmWeightScale}, {.pointer = sendCountsTensorOptional}, {.pointer = recvCountsTensorOptional}, {.pointer = mmXOptional}, {.pointer = mmWeightOptional}, {.pointer = mmXScaleOptional}, {.pointer = mmWeightScaleOptional}, {.pointer = commQuantScaleOptional}, {.integer = gmmXQuantMode}, {.integer = gmmWeightQuantMode}, {.integer = mmXQuantMode}, {.integer = mmWeightQuantMode}, {.integer = commQuantMode}, {.integer = commQuantDtypeOptional}, {.integer = groupSize}, {.pointer = group}, {.pointer = commMode}, {.integer = epWorldSize}, {.pointer = sendCounts}, {.pointer = recvCounts}, {.integer = transGmmWeight}, {.integer = transMmWeight}, {.pointer = y}, {.pointer = mmYOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatMulAlltoAllvV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantGroupedMatmulDequant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xQuantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"transposeWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantGroupedMatmulDequant = {"aclnnQuantGroupedMatmulDequant", "aclnnQuantGroupedMatmulDequantGetWorkspaceSize", parameters_aclnnQuantGroupedMatmulDequant, 11, 0};

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatmulDequantGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *weightScale, const aclTensor *groupList, const aclTensor *biasOptional, const aclTensor *xScaleOptional, const aclTensor *xOffsetOptional, const aclTensor *smoothScaleOptional, char *xQuantMode, bool transposeWeight, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantGroupedMatmulDequant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = weightScale}, {.pointer = groupList}, {.pointer = biasOptional}, {.pointer = xScaleOptional}, {.pointer = xOffsetOptional}, {.pointer = smoothScaleOptional}, {.pointer = xQuantMode}, {.integer = transposeWeight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatmulDequant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantGroupedMatmulDequantWeightNZ[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xQuantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"transposeWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantGroupedMatmulDequantWeightNZ = {"aclnnQuantGroupedMatmulDequantWeightNZ", "aclnnQuantGroupedMatmulDequantWeightNZGetWorkspaceSize", parameters_aclnnQuantGroupedMatmulDequantWeightNZ, 11, 0};

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatmulDequantWeightNZGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *weightScale, const aclTensor *groupList, const aclTensor *biasOptional, const aclTensor *xScaleOptional, const aclTensor *xOffsetOptional, const aclTensor *smoothScaleOptional, char *xQuantMode, bool transposeWeight, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantGroupedMatmulDequantWeightNZ;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = weightScale}, {.pointer = groupList}, {.pointer = biasOptional}, {.pointer = xScaleOptional}, {.pointer = xOffsetOptional}, {.pointer = smoothScaleOptional}, {.pointer = xQuantMode}, {.integer = transposeWeight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatmulDequantWeightNZ(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantGroupedMatmulInplaceAdd[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnQuantGroupedMatmulInplaceAdd = {"aclnnQuantGroupedMatmulInplaceAdd", "aclnnQuantGroupedMatmulInplaceAddGetWorkspaceSize", parameters_aclnnQuantGroupedMatmulInplaceAdd, 8, 0};

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatmulInplaceAddGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *scale1Optional, const aclTensor *scale2, const aclTensor *groupList, aclTensor *yRef, int64_t groupListType, int64_t groupSize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantGroupedMatmulInplaceAdd;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = scale1Optional}, {.pointer = scale2}, {.pointer = groupList}, {.pointer = yRef}, {.integer = groupListType}, {.integer = groupSize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantGroupedMatmulInplaceAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantLightningIndexer[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weights", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryDequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyDequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsKeyOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keyQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQueryOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKeyOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseCount", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantLightningIndexer = {"aclnnQuantLightningIndexer", "aclnnQuantLightningIndexerGetWorkspaceSize", parameters_aclnnQuantLightningIndexer, 17, 0};

SIM_GENERIC aclnnStatus aclnnQuantLightningIndexerGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *weights, const aclTensor *queryDequantScale, const aclTensor *keyDequantScale, const aclTensor *actualSeqLengthsQueryOptional, const aclTensor *actualSeqLengthsKeyOptional, const aclTensor *blockTableOptional, int64_t queryQuantMode, int64_t keyQuantMode, char *layoutQueryOptional, char *layoutKeyOptional, int64_t sparseCount, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantLightningIndexer;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = weights}, {.pointer = queryDequantScale}, {.pointer = keyDequantScale}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKeyOptional}, {.pointer = blockTableOptional}, {.integer = queryQuantMode}, {.integer = keyQuantMode}, {.pointer = layoutQueryOptional}, {.pointer = layoutKeyOptional}, {.integer = sparseCount}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantLightningIndexer(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAllReduce[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAllReduce = {"aclnnQuantMatmulAllReduce", "aclnnQuantMatmulAllReduceGetWorkspaceSize", parameters_aclnnQuantMatmulAllReduce, 10, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *x3, const aclTensor *dequantScale, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAllReduce;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = x3}, {.pointer = dequantScale}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAllReduceAddRmsNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE},
    {"residual", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAllReduceAddRmsNorm = {"aclnnQuantMatmulAllReduceAddRmsNorm", "aclnnQuantMatmulAllReduceAddRmsNormGetWorkspaceSize", parameters_aclnnQuantMatmulAllReduceAddRmsNorm, 13, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *dequantScale, const aclTensor *residual, const aclTensor *gamma, double epsilon, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *y, const aclTensor *normOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAllReduceAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = dequantScale}, {.pointer = residual}, {.pointer = gamma}, {.number = epsilon}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = y}, {.pointer = normOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAllReduceV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAllReduceV2 = {"aclnnQuantMatmulAllReduceV2", "aclnnQuantMatmulAllReduceV2GetWorkspaceSize", parameters_aclnnQuantMatmulAllReduceV2, 11, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x3Optional, const aclTensor *dequantScale, const aclTensor *pertokenScaleOptional, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAllReduceV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x3Optional}, {.pointer = dequantScale}, {.pointer = pertokenScaleOptional}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAllReduceV3[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"commQuantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"commQuantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAllReduceV3 = {"aclnnQuantMatmulAllReduceV3", "aclnnQuantMatmulAllReduceV3GetWorkspaceSize", parameters_aclnnQuantMatmulAllReduceV3, 13, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV3GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x3Optional, const aclTensor *dequantScale, const aclTensor *pertokenScaleOptional, const aclTensor *commQuantScale1Optional, const aclTensor *commQuantScale2Optional, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAllReduceV3;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x3Optional}, {.pointer = dequantScale}, {.pointer = pertokenScaleOptional}, {.pointer = commQuantScale1Optional}, {.pointer = commQuantScale2Optional}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAllReduceV4[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1ScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE},
    {"commQuantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"commQuantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAllReduceV4 = {"aclnnQuantMatmulAllReduceV4", "aclnnQuantMatmulAllReduceV4GetWorkspaceSize", parameters_aclnnQuantMatmulAllReduceV4, 15, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV4GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x3Optional, const aclTensor *x1ScaleOptional, const aclTensor *x2Scale, const aclTensor *commQuantScale1Optional, const aclTensor *commQuantScale2Optional, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, int64_t groupSize, int64_t commQuantMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAllReduceV4;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x3Optional}, {.pointer = x1ScaleOptional}, {.pointer = x2Scale}, {.pointer = commQuantScale1Optional}, {.pointer = commQuantScale2Optional}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.integer = groupSize}, {.integer = commQuantMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAllReduceV5[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1ScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"commQuantScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"commQuantScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAllReduceV5 = {"aclnnQuantMatmulAllReduceV5", "aclnnQuantMatmulAllReduceV5GetWorkspaceSize", parameters_aclnnQuantMatmulAllReduceV5, 16, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV5GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x3Optional, const aclTensor *x1ScaleOptional, const aclTensor *x2Scale, const aclTensor *commQuantScale1Optional, const aclTensor *commQuantScale2Optional, const char *group, const char *reduceOp, const char *commMode, int64_t commTurn, int64_t streamMode, int64_t groupSize, int64_t commQuantMode, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAllReduceV5;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x3Optional}, {.pointer = x1ScaleOptional}, {.pointer = x2Scale}, {.pointer = commQuantScale1Optional}, {.pointer = commQuantScale2Optional}, {.pointer = group}, {.pointer = reduceOp}, {.pointer = commMode}, {.integer = commTurn}, {.integer = streamMode}, {.integer = groupSize}, {.integer = commQuantMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAllReduceV5(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAlltoAll[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"commScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"x1QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"x2QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAlltoAll = {"aclnnQuantMatmulAlltoAll", "aclnnQuantMatmulAlltoAllGetWorkspaceSize", parameters_aclnnQuantMatmulAlltoAll, 18, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAlltoAllGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *commScaleOptional, const aclTensor *x1OffsetOptional, const aclTensor *x2OffsetOptional, const aclIntArray *alltoAllAxesOptional, const char *group, int64_t x1QuantMode, int64_t x2QuantMode, int64_t commQuantMode, int64_t commQuantDtype, int64_t groupSize, bool transposeX1, bool transposeX2, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAlltoAll;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = commScaleOptional}, {.pointer = x1OffsetOptional}, {.pointer = x2OffsetOptional}, {.pointer = alltoAllAxesOptional}, {.pointer = group}, {.integer = x1QuantMode}, {.integer = x2QuantMode}, {.integer = commQuantMode}, {.integer = commQuantDtype}, {.integer = groupSize}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAlltoAll(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulAlltoAllV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"commScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"alltoAllAxesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"x1QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"x2QuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"commQuantDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulAlltoAllV2 = {"aclnnQuantMatmulAlltoAllV2", "aclnnQuantMatmulAlltoAllV2GetWorkspaceSize", parameters_aclnnQuantMatmulAlltoAllV2, 19, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulAlltoAllV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *biasOptional, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *commScaleOptional, const aclTensor *x1OffsetOptional, const aclTensor *x2OffsetOptional, const aclIntArray *alltoAllAxesOptional, const char *group, const char *commMode, int64_t x1QuantMode, int64_t x2QuantMode, int64_t commQuantMode, int64_t commQuantDtype, int64_t groupSize, bool transposeX1, bool transposeX2, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulAlltoAllV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = biasOptional}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = commScaleOptional}, {.pointer = x1OffsetOptional}, {.pointer = x2OffsetOptional}, {.pointer = alltoAllAxesOptional}, {.pointer = group}, {.pointer = commMode}, {.integer = x1QuantMode}, {.integer = x2QuantMode}, {.integer = commQuantMode}, {.integer = commQuantDtype}, {.integer = groupSize}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulAlltoAllV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantReduceScatter[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantReduceScatter = {"aclnnQuantReduceScatter", "aclnnQuantReduceScatterGetWorkspaceSize", parameters_aclnnQuantReduceScatter, 5, 0};

SIM_GENERIC aclnnStatus aclnnQuantReduceScatterGetWorkspaceSize(const aclTensor *x, const aclTensor *scales, const char *group, const char *reduceOp, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantReduceScatter;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scales}, {.pointer = group}, {.pointer = reduceOp}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantReduceScatter(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRainFusionAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"selectIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"selectNumIdx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"qInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"kvInputLayout", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"numKeyValueHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maskType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnRainFusionAttention = {"aclnnRainFusionAttention", "aclnnRainFusionAttentionGetWorkspaceSize", parameters_aclnnRainFusionAttention, 19, 0};

SIM_GENERIC aclnnStatus aclnnRainFusionAttentionGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *selectIdx, const aclTensor *selectNumIdx, const aclIntArray *blockShape, const aclTensor *attenMaskOptional, const aclIntArray *actualSeqLengthsOptional, const aclIntArray *actualSeqLengthsKvOptional, const aclTensor *blockTableOptional, char *qInputLayout, char *kvInputLayout, int64_t numKeyValueHeads, int64_t maskType, double scaleValue, int64_t innerPrecise, int64_t blockSize, const aclTensor *attentionOut, const aclTensor *softmaxLseOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRainFusionAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = selectIdx}, {.pointer = selectNumIdx}, {.pointer = blockShape}, {.pointer = attenMaskOptional}, {.pointer = actualSeqLengthsOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = blockTableOptional}, {.pointer = qInputLayout}, {.pointer = kvInputLayout}, {.integer = numKeyValueHeads}, {.integer = maskType}, {.number = scaleValue}, {.integer = innerPrecise}, {.integer = blockSize}, {.pointer = attentionOut}, {.pointer = softmaxLseOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRainFusionAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRecurrentGatedDeltaRule[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_STORAGE},
    {"stateRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"actualSeqLengths", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"ssmStateIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"g", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gk", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numAcceptedTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRecurrentGatedDeltaRule = {"aclnnRecurrentGatedDeltaRule", "aclnnRecurrentGatedDeltaRuleGetWorkspaceSize", parameters_aclnnRecurrentGatedDeltaRule, 12, 0};

SIM_GENERIC aclnnStatus aclnnRecurrentGatedDeltaRuleGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *beta, aclTensor *stateRef, const aclTensor *actualSeqLengths, const aclTensor *ssmStateIndices, const aclTensor *g, const aclTensor *gk, const aclTensor *numAcceptedTokens, float scaleValue, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRecurrentGatedDeltaRule;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = beta}, {.pointer = stateRef}, {.pointer = actualSeqLengths}, {.pointer = ssmStateIndices}, {.pointer = g}, {.pointer = gk}, {.pointer = numAcceptedTokens}, {.number = scaleValue}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRecurrentGatedDeltaRule(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRingAttentionUpdate[] = {
    {"prevAttnOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"prevSoftmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"prevSoftmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"curAttnOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"curSoftmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"curSoftmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqQlenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"inputLayoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"attnOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRingAttentionUpdate = {"aclnnRingAttentionUpdate", "aclnnRingAttentionUpdateGetWorkspaceSize", parameters_aclnnRingAttentionUpdate, 11, 0};

SIM_GENERIC aclnnStatus aclnnRingAttentionUpdateGetWorkspaceSize(const aclTensor *prevAttnOut, const aclTensor *prevSoftmaxMax, const aclTensor *prevSoftmaxSum, const aclTensor *curAttnOut, const aclTensor *curSoftmaxMax, const aclTensor *curSoftmaxSum, const aclTensor *actualSeqQlenOptional, char *inputLayoutOptional, const aclTensor *attnOutOut, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRingAttentionUpdate;
    const sim_argument sim_arguments_[] = {{.pointer = prevAttnOut}, {.pointer = prevSoftmaxMax}, {.pointer = prevSoftmaxSum}, {.pointer = curAttnOut}, {.pointer = curSoftmaxMax}, {.pointer = curSoftmaxSum}, {.pointer = actualSeqQlenOptional}, {.pointer = inputLayoutOptional}, {.pointer = attnOutOut}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRingAttentionUpdate(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRingAttentionUpdateV2[] = {
    {"prevAttnOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"prevSoftmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"prevSoftmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"curAttnOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"curSoftmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"curSoftmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqQlenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"inputLayoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"inputSoftmaxLayoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"attnOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxMaxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSumOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRingAttentionUpdateV2 = {"aclnnRingAttentionUpdateV2", "aclnnRingAttentionUpdateV2GetWorkspaceSize", parameters_aclnnRingAttentionUpdateV2, 12, 0};

SIM_GENERIC aclnnStatus aclnnRingAttentionUpdateV2GetWorkspaceSize(const aclTensor *prevAttnOut, const aclTensor *prevSoftmaxMax, const aclTensor *prevSoftmaxSum, const aclTensor *curAttnOut, const aclTensor *curSoftmaxMax, const aclTensor *curSoftmaxSum, const aclTensor *actualSeqQlenOptional, char *inputLayoutOptional, char *inputSoftmaxLayoutOptional, const aclTensor *attnOutOut, const aclTensor *softmaxMaxOut, const aclTensor *softmaxSumOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRingAttentionUpdateV2;
    const sim_argument sim_arguments_[] = {{.pointer = prevAttnOut}, {.pointer = prevSoftmaxMax}, {.pointer = prevSoftmaxSum}, {.pointer = curAttnOut}, {.pointer = curSoftmaxMax}, {.pointer = curSoftmaxSum}, {.pointer = actualSeqQlenOptional}, {.pointer = inputLayoutOptional}, {.pointer = inputSoftmaxLayoutOptional}, {.pointer = attnOutOut}, {.pointer = softmaxMaxOut}, {.pointer = softmaxSumOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRingAttentionUpdateV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRopeWithSinCosCache[] = {
    {"positions", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cosSinCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mropeSection", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"headSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"isNeoxStyle", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"queryOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"keyOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRopeWithSinCosCache = {"aclnnRopeWithSinCosCache", "aclnnRopeWithSinCosCacheGetWorkspaceSize", parameters_aclnnRopeWithSinCosCache, 9, 0};

SIM_GENERIC aclnnStatus aclnnRopeWithSinCosCacheGetWorkspaceSize(const aclTensor *positions, const aclTensor *queryIn, const aclTensor *keyIn, const aclTensor *cosSinCache, const aclIntArray *mropeSection, int64_t headSize, bool isNeoxStyle, aclTensor *queryOut, aclTensor *keyOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRopeWithSinCosCache;
    const sim_argument sim_arguments_[] = {{.pointer = positions}, {.pointer = queryIn}, {.pointer = keyIn}, {.pointer = cosSinCache}, {.pointer = mropeSection}, {.integer = headSize}, {.integer = isNeoxStyle}, {.pointer = queryOut}, {.pointer = keyOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRopeWithSinCosCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRopeWithSinCosCacheV2[] = {
    {"positions", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cosSinCache", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mropeSection", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"headSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"isNeoxStyle", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"cacheMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"queryOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"keyOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRopeWithSinCosCacheV2 = {"aclnnRopeWithSinCosCacheV2", "aclnnRopeWithSinCosCacheV2GetWorkspaceSize", parameters_aclnnRopeWithSinCosCacheV2, 10, 0};

SIM_GENERIC aclnnStatus aclnnRopeWithSinCosCacheV2GetWorkspaceSize(const aclTensor *positions, const aclTensor *queryIn, const aclTensor *keyIn, const aclTensor *cosSinCache, const aclIntArray *mropeSection, int64_t headSize, bool isNeoxStyle, int64_t cacheMode, aclTensor *queryOut, aclTensor *keyOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRopeWithSinCosCacheV2;
    const sim_argument sim_arguments_[] = {{.pointer = positions}, {.pointer = queryIn}, {.pointer = keyIn}, {.pointer = cosSinCache}, {.pointer = mropeSection}, {.integer = headSize}, {.integer = isNeoxStyle}, {.integer = cacheMode}, {.pointer = queryOut}, {.pointer = keyOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRopeWithSinCosCacheV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRotaryPositionEmbedding[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRotaryPositionEmbedding = {"aclnnRotaryPositionEmbedding", "aclnnRotaryPositionEmbeddingGetWorkspaceSize", parameters_aclnnRotaryPositionEmbedding, 5, 0};

SIM_GENERIC aclnnStatus aclnnRotaryPositionEmbeddingGetWorkspaceSize(const aclTensor *x, const aclTensor *cos, const aclTensor *sin, int64_t mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRotaryPositionEmbedding;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = cos}, {.pointer = sin}, {.integer = mode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRotaryPositionEmbedding(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRotaryPositionEmbeddingGrad[] = {
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"xOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dcosOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dsinOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRotaryPositionEmbeddingGrad = {"aclnnRotaryPositionEmbeddingGrad", "aclnnRotaryPositionEmbeddingGradGetWorkspaceSize", parameters_aclnnRotaryPositionEmbeddingGrad, 8, 0};

SIM_GENERIC aclnnStatus aclnnRotaryPositionEmbeddingGradGetWorkspaceSize(const aclTensor *dy, const aclTensor *cos, const aclTensor *sin, const aclTensor *xOptional, int64_t mode, const aclTensor *dxOut, const aclTensor *dcosOut, const aclTensor *dsinOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRotaryPositionEmbeddingGrad;
    const sim_argument sim_arguments_[] = {{.pointer = dy}, {.pointer = cos}, {.pointer = sin}, {.pointer = xOptional}, {.integer = mode}, {.pointer = dxOut}, {.pointer = dcosOut}, {.pointer = dsinOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRotaryPositionEmbeddingGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRotaryPositionEmbeddingV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cos", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rotate", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRotaryPositionEmbeddingV2 = {"aclnnRotaryPositionEmbeddingV2", "aclnnRotaryPositionEmbeddingV2GetWorkspaceSize", parameters_aclnnRotaryPositionEmbeddingV2, 6, 0};

SIM_GENERIC aclnnStatus aclnnRotaryPositionEmbeddingV2GetWorkspaceSize(const aclTensor *x, const aclTensor *cos, const aclTensor *sin, int64_t mode, const aclTensor *rotate, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRotaryPositionEmbeddingV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = cos}, {.pointer = sin}, {.integer = mode}, {.pointer = rotate}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRotaryPositionEmbeddingV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterPaCache[] = {
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"compressLensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"compressSeqOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"seqLensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
};
const sim_operator operator_aclnnScatterPaCache = {"aclnnScatterPaCache", "aclnnScatterPaCacheGetWorkspaceSize", parameters_aclnnScatterPaCache, 7, 0};

SIM_GENERIC aclnnStatus aclnnScatterPaCacheGetWorkspaceSize(const aclTensor *key, aclTensor *keyCacheRef, const aclTensor *slotMapping, const aclTensor *compressLensOptional, const aclTensor *compressSeqOffsetOptional, const aclTensor *seqLensOptional, char *cacheModeOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterPaCache;
    const sim_argument sim_arguments_[] = {{.pointer = key}, {.pointer = keyCacheRef}, {.pointer = slotMapping}, {.pointer = compressLensOptional}, {.pointer = compressSeqOffsetOptional}, {.pointer = seqLensOptional}, {.pointer = cacheModeOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterPaCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterPaKvCache[] = {
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"valueCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"compressLensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"compressSeqOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"seqLensOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cacheModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scatterModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"stridesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"offsetsOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
};
const sim_operator operator_aclnnScatterPaKvCache = {"aclnnScatterPaKvCache", "aclnnScatterPaKvCacheGetWorkspaceSize", parameters_aclnnScatterPaKvCache, 12, 0};

SIM_GENERIC aclnnStatus aclnnScatterPaKvCacheGetWorkspaceSize(const aclTensor *key, aclTensor *keyCacheRef, const aclTensor *slotMapping, const aclTensor *value, aclTensor *valueCacheRef, const aclTensor *compressLensOptional, const aclTensor *compressSeqOffsetOptional, const aclTensor *seqLensOptional, char *cacheModeOptional, char *scatterModeOptional, const aclIntArray *stridesOptional, const aclIntArray *offsetsOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterPaKvCache;
    const sim_argument sim_arguments_[] = {{.pointer = key}, {.pointer = keyCacheRef}, {.pointer = slotMapping}, {.pointer = value}, {.pointer = valueCacheRef}, {.pointer = compressLensOptional}, {.pointer = compressSeqOffsetOptional}, {.pointer = seqLensOptional}, {.pointer = cacheModeOptional}, {.pointer = scatterModeOptional}, {.pointer = stridesOptional}, {.pointer = offsetsOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterPaKvCache(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterPaKvCacheWithKScale[] = {
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"valueCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyScaleCacheRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cacheLayoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
};
const sim_operator operator_aclnnScatterPaKvCacheWithKScale = {"aclnnScatterPaKvCacheWithKScale", "aclnnScatterPaKvCacheWithKScaleGetWorkspaceSize", parameters_aclnnScatterPaKvCacheWithKScale, 8, 0};

SIM_GENERIC aclnnStatus aclnnScatterPaKvCacheWithKScaleGetWorkspaceSize(const aclTensor *key, const aclTensor *value, aclTensor *keyCacheRef, aclTensor *valueCacheRef, const aclTensor *slotMapping, aclTensor *keyScale, aclTensor *keyScaleCacheRef, char *cacheLayoutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterPaKvCacheWithKScale;
    const sim_argument sim_arguments_[] = {{.pointer = key}, {.pointer = value}, {.pointer = keyCacheRef}, {.pointer = valueCacheRef}, {.pointer = slotMapping}, {.pointer = keyScale}, {.pointer = keyScaleCacheRef}, {.pointer = cacheLayoutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterPaKvCacheWithKScale(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseFlashAttention[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sparseIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sparseBlockSizeOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQueryOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKvOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"returnSoftmaxLse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparseFlashAttention = {"aclnnSparseFlashAttention", "aclnnSparseFlashAttentionGetWorkspaceSize", parameters_aclnnSparseFlashAttention, 21, 0};

SIM_GENERIC aclnnStatus aclnnSparseFlashAttentionGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *sparseIndices, const aclTensor *blockTableOptional, const aclTensor *actualSeqLengthsQueryOptional, const aclTensor *actualSeqLengthsKvOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, double scaleValue, int64_t sparseBlockSizeOptional, char *layoutQueryOptional, char *layoutKvOptional, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, int64_t attentionMode, bool returnSoftmaxLse, const aclTensor *attentionOut, const aclTensor *softmaxMax, const aclTensor *softmaxSum, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseFlashAttention;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = sparseIndices}, {.pointer = blockTableOptional}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.number = scaleValue}, {.integer = sparseBlockSizeOptional}, {.pointer = layoutQueryOptional}, {.pointer = layoutKvOptional}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = attentionMode}, {.integer = returnSoftmaxLse}, {.pointer = attentionOut}, {.pointer = softmaxMax}, {.pointer = softmaxSum}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseFlashAttention(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseFlashAttentionGrad[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sparseIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sparseBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"deterministic", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dQueryOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dKeyOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dValueOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dQueryRopeOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"dKeyRopeOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnSparseFlashAttentionGrad = {"aclnnSparseFlashAttentionGrad", "aclnnSparseFlashAttentionGradGetWorkspaceSize", parameters_aclnnSparseFlashAttentionGrad, 24, 0};

SIM_GENERIC aclnnStatus aclnnSparseFlashAttentionGradGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *sparseIndices, const aclTensor *dOut, const aclTensor *out, const aclTensor *softmaxMax, const aclTensor *softmaxSum, const aclTensor *actualSeqLengthsQueryOptional, const aclTensor *actualSeqLengthsKvOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, double scaleValue, int64_t sparseBlockSize, char *layoutOptional, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, bool deterministic, const aclTensor *dQueryOut, const aclTensor *dKeyOut, const aclTensor *dValueOut, const aclTensor *dQueryRopeOutOptional, const aclTensor *dKeyRopeOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseFlashAttentionGrad;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = sparseIndices}, {.pointer = dOut}, {.pointer = out}, {.pointer = softmaxMax}, {.pointer = softmaxSum}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.number = scaleValue}, {.integer = sparseBlockSize}, {.pointer = layoutOptional}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = deterministic}, {.pointer = dQueryOut}, {.pointer = dKeyOut}, {.pointer = dValueOut}, {.pointer = dQueryRopeOutOptional}, {.pointer = dKeyRopeOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseFlashAttentionGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseFlashAttentionV2[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sparseIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinksOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"sparseBlockSizeOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQueryOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKvOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"attentionMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"returnSoftmaxLse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"attentionOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparseFlashAttentionV2 = {"aclnnSparseFlashAttentionV2", "aclnnSparseFlashAttentionV2GetWorkspaceSize", parameters_aclnnSparseFlashAttentionV2, 22, 0};

SIM_GENERIC aclnnStatus aclnnSparseFlashAttentionV2GetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *sparseIndices, const aclTensor *blockTableOptional, const aclTensor *actualSeqLengthsQueryOptional, const aclTensor *actualSeqLengthsKvOptional, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclTensor *sinksOptional, double scaleValue, int64_t sparseBlockSizeOptional, char *layoutQueryOptional, char *layoutKvOptional, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, int64_t attentionMode, bool returnSoftmaxLse, const aclTensor *attentionOut, const aclTensor *softmaxMax, const aclTensor *softmaxSum, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseFlashAttentionV2;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = sparseIndices}, {.pointer = blockTableOptional}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKvOptional}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = sinksOptional}, {.number = scaleValue}, {.integer = sparseBlockSizeOptional}, {.pointer = layoutQueryOptional}, {.pointer = layoutKvOptional}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = attentionMode}, {.integer = returnSoftmaxLse}, {.pointer = attentionOut}, {.pointer = softmaxMax}, {.pointer = softmaxSum}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseFlashAttentionV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseFlashMla[] = {
    {"q", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"oriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriSparseIndicesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpSparseIndicesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriBlockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpBlockTableOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sinksOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"metadataOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinLeft", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinRight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKvOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"topkValueMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"returnSoftmaxLse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"attnOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxLseOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnSparseFlashMla = {"aclnnSparseFlashMla", "aclnnSparseFlashMlaGetWorkspaceSize", parameters_aclnnSparseFlashMla, 30, 0};

SIM_GENERIC aclnnStatus aclnnSparseFlashMlaGetWorkspaceSize(const aclTensor *q, const aclTensor *oriKvOptional, const aclTensor *cmpKvOptional, const aclTensor *oriSparseIndicesOptional, const aclTensor *cmpSparseIndicesOptional, const aclTensor *oriBlockTableOptional, const aclTensor *cmpBlockTableOptional, const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensOriKvOptional, const aclTensor *cuSeqlensCmpKvOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedOriKvOptional, const aclTensor *sequsedCmpKvOptional, const aclTensor *cmpResidualKvOptional, const aclTensor *oriTopkLengthOptional, const aclTensor *cmpTopkLengthOptional, const aclTensor *sinksOptional, const aclTensor *metadataOptional, double softmaxScale, int64_t cmpRatio, int64_t oriMaskMode, int64_t cmpMaskMode, int64_t oriWinLeft, int64_t oriWinRight, char *layoutQOptional, char *layoutKvOptional, int64_t topkValueMode, bool returnSoftmaxLse, const aclTensor *attnOutOut, const aclTensor *softmaxLseOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseFlashMla;
    const sim_argument sim_arguments_[] = {{.pointer = q}, {.pointer = oriKvOptional}, {.pointer = cmpKvOptional}, {.pointer = oriSparseIndicesOptional}, {.pointer = cmpSparseIndicesOptional}, {.pointer = oriBlockTableOptional}, {.pointer = cmpBlockTableOptional}, {.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensOriKvOptional}, {.pointer = cuSeqlensCmpKvOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedOriKvOptional}, {.pointer = sequsedCmpKvOptional}, {.pointer = cmpResidualKvOptional}, {.pointer = oriTopkLengthOptional}, {.pointer = cmpTopkLengthOptional}, {.pointer = sinksOptional}, {.pointer = metadataOptional}, {.number = softmaxScale}, {.integer = cmpRatio}, {.integer = oriMaskMode}, {.integer = cmpMaskMode}, {.integer = oriWinLeft}, {.integer = oriWinRight}, {.pointer = layoutQOptional}, {.pointer = layoutKvOptional}, {.integer = topkValueMode}, {.integer = returnSoftmaxLse}, {.pointer = attnOutOut}, {.pointer = softmaxLseOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseFlashMla(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseFlashMlaGradMetadata[] = {
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeadsQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numHeadsKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"batchSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenOriKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenCmpKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinLeft", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinRight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKvOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"hasOriKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"hasCmpKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"metaData", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparseFlashMlaGradMetadata = {"aclnnSparseFlashMlaGradMetadata", "aclnnSparseFlashMlaGradMetadataGetWorkspaceSize", parameters_aclnnSparseFlashMlaGradMetadata, 28, 0};

SIM_GENERIC aclnnStatus aclnnSparseFlashMlaGradMetadataGetWorkspaceSize(const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensOriKvOptional, const aclTensor *cuSeqlensCmpKvOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedOriKvOptional, const aclTensor *sequsedCmpKvOptional, const aclTensor *cmpResidualKvOptional, const aclTensor *oriTopkLengthOptional, const aclTensor *cmpTopkLengthOptional, int64_t numHeadsQ, int64_t numHeadsKv, int64_t headDim, int64_t batchSize, int64_t maxSeqlenQ, int64_t maxSeqlenOriKv, int64_t maxSeqlenCmpKv, int64_t oriTopk, int64_t cmpTopk, int64_t cmpRatio, int64_t oriMaskMode, int64_t cmpMaskMode, int64_t oriWinLeft, int64_t oriWinRight, const char *layoutQOptional, const char *layoutKvOptional, bool hasOriKv, bool hasCmpKv, const aclTensor *metaData, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseFlashMlaGradMetadata;
    const sim_argument sim_arguments_[] = {{.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensOriKvOptional}, {.pointer = cuSeqlensCmpKvOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedOriKvOptional}, {.pointer = sequsedCmpKvOptional}, {.pointer = cmpResidualKvOptional}, {.pointer = oriTopkLengthOptional}, {.pointer = cmpTopkLengthOptional}, {.integer = numHeadsQ}, {.integer = numHeadsKv}, {.integer = headDim}, {.integer = batchSize}, {.integer = maxSeqlenQ}, {.integer = maxSeqlenOriKv}, {.integer = maxSeqlenCmpKv}, {.integer = oriTopk}, {.integer = cmpTopk}, {.integer = cmpRatio}, {.integer = oriMaskMode}, {.integer = cmpMaskMode}, {.integer = oriWinLeft}, {.integer = oriWinRight}, {.pointer = layoutQOptional}, {.pointer = layoutKvOptional}, {.integer = hasOriKv}, {.integer = hasCmpKv}, {.pointer = metaData}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseFlashMlaGradMetadata(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseFlashMlaMetadata[] = {
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedOriKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedCmpKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKvOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"oriTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpTopkLengthOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numHeadsQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numHeadsKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"batchSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenOriKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenCmpKv", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpTopk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpMaskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinLeft", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWinRight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKvOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"hasOriKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"hasCmpKv", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"metaData", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparseFlashMlaMetadata = {"aclnnSparseFlashMlaMetadata", "aclnnSparseFlashMlaMetadataGetWorkspaceSize", parameters_aclnnSparseFlashMlaMetadata, 28, 0};

SIM_GENERIC aclnnStatus aclnnSparseFlashMlaMetadataGetWorkspaceSize(const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensOriKvOptional, const aclTensor *cuSeqlensCmpKvOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedOriKvOptional, const aclTensor *sequsedCmpKvOptional, const aclTensor *cmpResidualKvOptional, const aclTensor *oriTopkLengthOptional, const aclTensor *cmpTopkLengthOptional, int64_t numHeadsQ, int64_t numHeadsKv, int64_t headDim, int64_t batchSize, int64_t maxSeqlenQ, int64_t maxSeqlenOriKv, int64_t maxSeqlenCmpKv, int64_t oriTopk, int64_t cmpTopk, int64_t cmpRatio, int64_t oriMaskMode, int64_t cmpMaskMode, int64_t oriWinLeft, int64_t oriWinRight, const char *layoutQOptional, const char *layoutKvOptional, bool hasOriKv, bool hasCmpKv, const aclTensor *metaData, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseFlashMlaMetadata;
    const sim_argument sim_arguments_[] = {{.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensOriKvOptional}, {.pointer = cuSeqlensCmpKvOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedOriKvOptional}, {.pointer = sequsedCmpKvOptional}, {.pointer = cmpResidualKvOptional}, {.pointer = oriTopkLengthOptional}, {.pointer = cmpTopkLengthOptional}, {.integer = numHeadsQ}, {.integer = numHeadsKv}, {.integer = headDim}, {.integer = batchSize}, {.integer = maxSeqlenQ}, {.integer = maxSeqlenOriKv}, {.integer = maxSeqlenCmpKv}, {.integer = oriTopk}, {.integer = cmpTopk}, {.integer = cmpRatio}, {.integer = oriMaskMode}, {.integer = cmpMaskMode}, {.integer = oriWinLeft}, {.integer = oriWinRight}, {.pointer = layoutQOptional}, {.pointer = layoutKvOptional}, {.integer = hasOriKv}, {.integer = hasCmpKv}, {.pointer = metaData}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseFlashMlaMetadata(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseLightningIndexerGradKLLoss[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"keyIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sparseIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"softmaxSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"queryRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"keyRopeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"actualSeqLengthsQueryOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"actualSeqLengthsKeyOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"layoutOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"sparseMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"preTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"nextTokens", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"deterministic", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dQueryIndexOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dKeyIndexOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dWeightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"lossOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparseLightningIndexerGradKLLoss = {"aclnnSparseLightningIndexerGradKLLoss", "aclnnSparseLightningIndexerGradKLLossGetWorkspaceSize", parameters_aclnnSparseLightningIndexerGradKLLoss, 22, 0};

SIM_GENERIC aclnnStatus aclnnSparseLightningIndexerGradKLLossGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *queryIndex, const aclTensor *keyIndex, const aclTensor *weight, const aclTensor *sparseIndices, const aclTensor *softmaxMax, const aclTensor *softmaxSum, const aclTensor *queryRopeOptional, const aclTensor *keyRopeOptional, const aclIntArray *actualSeqLengthsQueryOptional, const aclIntArray *actualSeqLengthsKeyOptional, double scaleValue, char *layoutOptional, int64_t sparseMode, int64_t preTokens, int64_t nextTokens, bool deterministic, const aclTensor *dQueryIndexOut, const aclTensor *dKeyIndexOut, const aclTensor *dWeightOut, const aclTensor *lossOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseLightningIndexerGradKLLoss;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = queryIndex}, {.pointer = keyIndex}, {.pointer = weight}, {.pointer = sparseIndices}, {.pointer = softmaxMax}, {.pointer = softmaxSum}, {.pointer = queryRopeOptional}, {.pointer = keyRopeOptional}, {.pointer = actualSeqLengthsQueryOptional}, {.pointer = actualSeqLengthsKeyOptional}, {.number = scaleValue}, {.pointer = layoutOptional}, {.integer = sparseMode}, {.integer = preTokens}, {.integer = nextTokens}, {.integer = deterministic}, {.pointer = dQueryIndexOut}, {.pointer = dKeyIndexOut}, {.pointer = dWeightOut}, {.pointer = lossOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseLightningIndexerGradKLLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseLightningIndexerKLLossGrad[] = {
    {"q", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"k", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"w", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sparseIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attnSoftmaxL1Norm", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"metadataOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"maskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dqOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dkOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dwOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softmaxOutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparseLightningIndexerKLLossGrad = {"aclnnSparseLightningIndexerKLLossGrad", "aclnnSparseLightningIndexerKLLossGradGetWorkspaceSize", parameters_aclnnSparseLightningIndexerKLLossGrad, 19, 0};

SIM_GENERIC aclnnStatus aclnnSparseLightningIndexerKLLossGradGetWorkspaceSize(const aclTensor *q, const aclTensor *k, const aclTensor *w, const aclTensor *sparseIndices, const aclTensor *attnSoftmaxL1Norm, const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensKOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedKOptional, const aclTensor *cmpResidualKOptional, const aclTensor *metadataOptional, char *layoutQOptional, char *layoutKOptional, int64_t maskMode, int64_t cmpRatio, const aclTensor *dqOut, const aclTensor *dkOut, const aclTensor *dwOut, const aclTensor *softmaxOutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseLightningIndexerKLLossGrad;
    const sim_argument sim_arguments_[] = {{.pointer = q}, {.pointer = k}, {.pointer = w}, {.pointer = sparseIndices}, {.pointer = attnSoftmaxL1Norm}, {.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensKOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedKOptional}, {.pointer = cmpResidualKOptional}, {.pointer = metadataOptional}, {.pointer = layoutQOptional}, {.pointer = layoutKOptional}, {.integer = maskMode}, {.integer = cmpRatio}, {.pointer = dqOut}, {.pointer = dkOut}, {.pointer = dwOut}, {.pointer = softmaxOutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseLightningIndexerKLLossGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparseLightningIndexerKLLossGradMetadata[] = {
    {"cuSeqlensQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cuSeqlensKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedQOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sequsedKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cmpResidualKOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"batchSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxSeqlenK", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numHeadsQ", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numHeadsK", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"headDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"topk", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"layoutQOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"layoutKOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"maskMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cmpRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"metadata", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparseLightningIndexerKLLossGradMetadata = {"aclnnSparseLightningIndexerKLLossGradMetadata", "aclnnSparseLightningIndexerKLLossGradMetadataGetWorkspaceSize", parameters_aclnnSparseLightningIndexerKLLossGradMetadata, 17, 0};

SIM_GENERIC aclnnStatus aclnnSparseLightningIndexerKLLossGradMetadataGetWorkspaceSize(const aclTensor *cuSeqlensQOptional, const aclTensor *cuSeqlensKOptional, const aclTensor *sequsedQOptional, const aclTensor *sequsedKOptional, const aclTensor *cmpResidualKOptional, int64_t batchSize, int64_t maxSeqlenQ, int64_t maxSeqlenK, int64_t numHeadsQ, int64_t numHeadsK, int64_t headDim, int64_t topk, char *layoutQOptional, char *layoutKOptional, int64_t maskMode, int64_t cmpRatio, const aclTensor *metadata, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparseLightningIndexerKLLossGradMetadata;
    const sim_argument sim_arguments_[] = {{.pointer = cuSeqlensQOptional}, {.pointer = cuSeqlensKOptional}, {.pointer = sequsedQOptional}, {.pointer = sequsedKOptional}, {.pointer = cmpResidualKOptional}, {.integer = batchSize}, {.integer = maxSeqlenQ}, {.integer = maxSeqlenK}, {.integer = numHeadsQ}, {.integer = numHeadsK}, {.integer = headDim}, {.integer = topk}, {.pointer = layoutQOptional}, {.pointer = layoutKOptional}, {.integer = maskMode}, {.integer = cmpRatio}, {.pointer = metadata}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparseLightningIndexerKLLossGradMetadata(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwinAttentionScoreQuant[] = {
    {"query", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"key", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleQuant", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleDequant1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleDequant2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasQuantOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasDequant1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasDequant2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMask1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"paddingMask2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"queryTranspose", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"keyTranspose", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valueTranspose", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"softmaxAxes", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwinAttentionScoreQuant = {"aclnnSwinAttentionScoreQuant", "aclnnSwinAttentionScoreQuantGetWorkspaceSize", parameters_aclnnSwinAttentionScoreQuant, 16, 0};

SIM_GENERIC aclnnStatus aclnnSwinAttentionScoreQuantGetWorkspaceSize(const aclTensor *query, const aclTensor *key, const aclTensor *value, const aclTensor *scaleQuant, const aclTensor *scaleDequant1, const aclTensor *scaleDequant2, const aclTensor *biasQuantOptional, const aclTensor *biasDequant1Optional, const aclTensor *biasDequant2Optional, const aclTensor *paddingMask1Optional, const aclTensor *paddingMask2Optional, bool queryTranspose, bool keyTranspose, bool valueTranspose, int64_t softmaxAxes, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwinAttentionScoreQuant;
    const sim_argument sim_arguments_[] = {{.pointer = query}, {.pointer = key}, {.pointer = value}, {.pointer = scaleQuant}, {.pointer = scaleDequant1}, {.pointer = scaleDequant2}, {.pointer = biasQuantOptional}, {.pointer = biasDequant1Optional}, {.pointer = biasDequant2Optional}, {.pointer = paddingMask1Optional}, {.pointer = paddingMask2Optional}, {.integer = queryTranspose}, {.integer = keyTranspose}, {.integer = valueTranspose}, {.integer = softmaxAxes}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwinAttentionScoreQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwinTransformerLnQkvQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dequantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"headNum", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"seqLength", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"oriHeight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"oriWeight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"hWinSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"wWinSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"weightTranspose", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"queryOutputOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"keyOutputOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"valueOutputOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwinTransformerLnQkvQuant = {"aclnnSwinTransformerLnQkvQuant", "aclnnSwinTransformerLnQkvQuantGetWorkspaceSize", parameters_aclnnSwinTransformerLnQkvQuant, 19, 0};

SIM_GENERIC aclnnStatus aclnnSwinTransformerLnQkvQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, const aclTensor *beta, const aclTensor *weight, const aclTensor *bias, const aclTensor *quantScale, const aclTensor *quantOffset, const aclTensor *dequantScale, int64_t headNum, int64_t seqLength, double epsilon, int64_t oriHeight, int64_t oriWeight, int64_t hWinSize, int64_t wWinSize, bool weightTranspose, const aclTensor *queryOutputOut, const aclTensor *keyOutputOut, const aclTensor *valueOutputOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwinTransformerLnQkvQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.pointer = beta}, {.pointer = weight}, {.pointer = bias}, {.pointer = quantScale}, {.pointer = quantOffset}, {.pointer = dequantScale}, {.integer = headNum}, {.integer = seqLength}, {.number = epsilon}, {.integer = oriHeight}, {.integer = oriWeight}, {.integer = hWinSize}, {.integer = wWinSize}, {.integer = weightTranspose}, {.pointer = queryOutputOut}, {.pointer = keyOutputOut}, {.pointer = valueOutputOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwinTransformerLnQkvQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantMatmulAllReduce[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnWeightQuantMatmulAllReduce = {"aclnnWeightQuantMatmulAllReduce", "aclnnWeightQuantMatmulAllReduceGetWorkspaceSize", parameters_aclnnWeightQuantMatmulAllReduce, 12, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantMatmulAllReduceGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *antiquantScale, const aclTensor *antiquantOffset, const aclTensor *x3, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, int64_t antiquantGroupSize, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantMatmulAllReduce;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = antiquantScale}, {.pointer = antiquantOffset}, {.pointer = x3}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.integer = antiquantGroupSize}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantMatmulAllReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantMatmulAllReduceAddRmsNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"residual", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"normOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnWeightQuantMatmulAllReduceAddRmsNorm = {"aclnnWeightQuantMatmulAllReduceAddRmsNorm", "aclnnWeightQuantMatmulAllReduceAddRmsNormGetWorkspaceSize", parameters_aclnnWeightQuantMatmulAllReduceAddRmsNorm, 15, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *antiquantScale, const aclTensor *antiquantOffset, const aclTensor *residual, const aclTensor *gamma, double epsilon, const char *group, const char *reduceOp, int64_t commTurn, int64_t streamMode, int64_t antiquantGroupSize, const aclTensor *y, const aclTensor *normOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantMatmulAllReduceAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = antiquantScale}, {.pointer = antiquantOffset}, {.pointer = residual}, {.pointer = gamma}, {.number = epsilon}, {.pointer = group}, {.pointer = reduceOp}, {.integer = commTurn}, {.integer = streamMode}, {.integer = antiquantGroupSize}, {.pointer = y}, {.pointer = normOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantMatmulAllReduceAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantMatmulAllReduceV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"group", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"reduceOp", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"commTurn", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"streamMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"antiquantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnWeightQuantMatmulAllReduceV2 = {"aclnnWeightQuantMatmulAllReduceV2", "aclnnWeightQuantMatmulAllReduceV2GetWorkspaceSize", parameters_aclnnWeightQuantMatmulAllReduceV2, 13, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantMatmulAllReduceV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *antiquantScale, const aclTensor *antiquantOffset, const aclTensor *x3, const char *group, const char *reduceOp, const char *commMode, int64_t commTurn, int64_t streamMode, int64_t antiquantGroupSize, const aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantMatmulAllReduceV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = antiquantScale}, {.pointer = antiquantOffset}, {.pointer = x3}, {.pointer = group}, {.pointer = reduceOp}, {.pointer = commMode}, {.integer = commTurn}, {.integer = streamMode}, {.integer = antiquantGroupSize}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantMatmulAllReduceV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO
