/* Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
 * The operators of libopapi_math.so. */
#include "generic.h"

/* What changes is told of few parameters. */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

static const sim_parameter parameters_aclnnAbs[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAbs = {"aclnnAbs", "aclnnAbsGetWorkspaceSize", parameters_aclnnAbs, 2, 0};

SIM_GENERIC aclnnStatus aclnnAbsGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAbs;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAbs(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAcos[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAcos = {"aclnnAcos", "aclnnAcosGetWorkspaceSize", parameters_aclnnAcos, 2, 0};

SIM_GENERIC aclnnStatus aclnnAcosGetWorkspaceSize(const aclTensor *input, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAcos;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAcos(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAcosh[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAcosh = {"aclnnAcosh", "aclnnAcoshGetWorkspaceSize", parameters_aclnnAcosh, 2, 0};

SIM_GENERIC aclnnStatus aclnnAcoshGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAcosh;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAcosh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdd = {"aclnnAdd", "aclnnAddGetWorkspaceSize", parameters_aclnnAdd, 4, 0};

SIM_GENERIC aclnnStatus aclnnAddGetWorkspaceSize(const aclTensor *self, const aclTensor *other, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddLora[] = {
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightB", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightAOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"layerIdx", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOffset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ySliceSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddLora = {"aclnnAddLora", "aclnnAddLoraGetWorkspaceSize", parameters_aclnnAddLora, 10, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnAddLoraGetWorkspaceSize(const aclTensor *y, const aclTensor *x, const aclTensor *weightB, const aclTensor *indices, const aclTensor *weightAOptional, int64_t layerIdx, double scale, int64_t yOffset, int64_t ySliceSize, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddLora;
    const sim_argument sim_arguments_[] = {{.pointer = y}, {.pointer = x}, {.pointer = weightB}, {.pointer = indices}, {.pointer = weightAOptional}, {.integer = layerIdx}, {.number = scale}, {.integer = yOffset}, {.integer = ySliceSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddLora(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddN[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddN = {"aclnnAddN", "aclnnAddNGetWorkspaceSize", parameters_aclnnAddN, 2, 0};

SIM_GENERIC aclnnStatus aclnnAddNGetWorkspaceSize(const aclTensorList *tensors, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddN;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddN(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddV3[] = {
    {"self", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddV3 = {"aclnnAddV3", "aclnnAddV3GetWorkspaceSize", parameters_aclnnAddV3, 4, 0};

SIM_GENERIC aclnnStatus aclnnAddV3GetWorkspaceSize(const aclScalar *self, const aclTensor *other, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddV3;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddcdiv[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tensor1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tensor2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddcdiv = {"aclnnAddcdiv", "aclnnAddcdivGetWorkspaceSize", parameters_aclnnAddcdiv, 5, 0};

SIM_GENERIC aclnnStatus aclnnAddcdivGetWorkspaceSize(const aclTensor *self, const aclTensor *tensor1, const aclTensor *tensor2, const aclScalar *value, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddcdiv;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = tensor1}, {.pointer = tensor2}, {.pointer = value}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddcdiv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddcmul[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tensor1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tensor2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddcmul = {"aclnnAddcmul", "aclnnAddcmulGetWorkspaceSize", parameters_aclnnAddcmul, 5, 0};

SIM_GENERIC aclnnStatus aclnnAddcmulGetWorkspaceSize(const aclTensor *self, const aclTensor *tensor1, const aclTensor *tensor2, const aclScalar *value, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddcmul;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = tensor1}, {.pointer = tensor2}, {.pointer = value}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddcmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddr[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vec1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vec2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"betaOptional", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"alphaOptional", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddr = {"aclnnAddr", "aclnnAddrGetWorkspaceSize", parameters_aclnnAddr, 6, 0};

SIM_GENERIC aclnnStatus aclnnAddrGetWorkspaceSize(const aclTensor *self, const aclTensor *vec1, const aclTensor *vec2, const aclScalar *betaOptional, const aclScalar *alphaOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddr;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = vec1}, {.pointer = vec2}, {.pointer = betaOptional}, {.pointer = alphaOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddr(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdds[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdds = {"aclnnAdds", "aclnnAddsGetWorkspaceSize", parameters_aclnnAdds, 4, 0};

SIM_GENERIC aclnnStatus aclnnAddsGetWorkspaceSize(const aclTensor *self, const aclScalar *other, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdds;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdds(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAffineGrid[] = {
    {"theta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"size", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAffineGrid = {"aclnnAffineGrid", "aclnnAffineGridGetWorkspaceSize", parameters_aclnnAffineGrid, 4, 0};

SIM_GENERIC aclnnStatus aclnnAffineGridGetWorkspaceSize(const aclTensor *theta, const aclIntArray *size, bool alignCorners, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAffineGrid;
    const sim_argument sim_arguments_[] = {{.pointer = theta}, {.pointer = size}, {.integer = alignCorners}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAffineGrid(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAll[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAll = {"aclnnAll", "aclnnAllGetWorkspaceSize", parameters_aclnnAll, 4, 0};

SIM_GENERIC aclnnStatus aclnnAllGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAll;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAll(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAmax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAmax = {"aclnnAmax", "aclnnAmaxGetWorkspaceSize", parameters_aclnnAmax, 4, 0};

SIM_GENERIC aclnnStatus aclnnAmaxGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepDim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAmax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepDim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAmax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAmin[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAmin = {"aclnnAmin", "aclnnAminGetWorkspaceSize", parameters_aclnnAmin, 4, 0};

SIM_GENERIC aclnnStatus aclnnAminGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepDim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAmin;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepDim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAmin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAminmax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"minOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"maxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAminmax = {"aclnnAminmax", "aclnnAminmaxGetWorkspaceSize", parameters_aclnnAminmax, 5, 0};

SIM_GENERIC aclnnStatus aclnnAminmaxGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepDim, aclTensor *minOut, aclTensor *maxOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAminmax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepDim}, {.pointer = minOut}, {.pointer = maxOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAminmax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAminmaxAll[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"minOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"maxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAminmaxAll = {"aclnnAminmaxAll", "aclnnAminmaxAllGetWorkspaceSize", parameters_aclnnAminmaxAll, 3, 0};

SIM_GENERIC aclnnStatus aclnnAminmaxAllGetWorkspaceSize(const aclTensor *self, aclTensor *minOut, aclTensor *maxOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAminmaxAll;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = minOut}, {.pointer = maxOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAminmaxAll(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAminmaxDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"minOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"maxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAminmaxDim = {"aclnnAminmaxDim", "aclnnAminmaxDimGetWorkspaceSize", parameters_aclnnAminmaxDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnAminmaxDimGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepDim, aclTensor *minOut, aclTensor *maxOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAminmaxDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepDim}, {.pointer = minOut}, {.pointer = maxOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAminmaxDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAmpUpdateScale[] = {
    {"currentScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"growthTracker", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"foundInf", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"growthFactor", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"backoffFactor", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"growthInterval", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"updatedScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"updatedGrowthTrackerOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAmpUpdateScale = {"aclnnAmpUpdateScale", "aclnnAmpUpdateScaleGetWorkspaceSize", parameters_aclnnAmpUpdateScale, 8, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnAmpUpdateScaleGetWorkspaceSize(const aclTensor *currentScale, const aclTensor *growthTracker, const aclTensor *foundInf, double growthFactor, double backoffFactor, int64_t growthInterval, const aclTensor *updatedScaleOut, const aclTensor *updatedGrowthTrackerOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAmpUpdateScale;
    const sim_argument sim_arguments_[] = {{.pointer = currentScale}, {.pointer = growthTracker}, {.pointer = foundInf}, {.number = growthFactor}, {.number = backoffFactor}, {.integer = growthInterval}, {.pointer = updatedScaleOut}, {.pointer = updatedGrowthTrackerOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAmpUpdateScale(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAngleV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAngleV2 = {"aclnnAngleV2", "aclnnAngleV2GetWorkspaceSize", parameters_aclnnAngleV2, 2, 0};

SIM_GENERIC aclnnStatus aclnnAngleV2GetWorkspaceSize(const aclTensor *x, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAngleV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAngleV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAny[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAny = {"aclnnAny", "aclnnAnyGetWorkspaceSize", parameters_aclnnAny, 4, 0};

SIM_GENERIC aclnnStatus aclnnAnyGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAny;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAny(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnArange[] = {
    {"start", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"step", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnArange = {"aclnnArange", "aclnnArangeGetWorkspaceSize", parameters_aclnnArange, 4, 0};

SIM_GENERIC aclnnStatus aclnnArangeGetWorkspaceSize(const aclScalar *start, const aclScalar *end, const aclScalar *step, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnArange;
    const sim_argument sim_arguments_[] = {{.pointer = start}, {.pointer = end}, {.pointer = step}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnArange(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnArgMax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnArgMax = {"aclnnArgMax", "aclnnArgMaxGetWorkspaceSize", parameters_aclnnArgMax, 4, 0};

SIM_GENERIC aclnnStatus aclnnArgMaxGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnArgMax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnArgMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnArgMin[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnArgMin = {"aclnnArgMin", "aclnnArgMinGetWorkspaceSize", parameters_aclnnArgMin, 4, 0};

SIM_GENERIC aclnnStatus aclnnArgMinGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnArgMin;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnArgMin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnArgsort[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"descending", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnArgsort = {"aclnnArgsort", "aclnnArgsortGetWorkspaceSize", parameters_aclnnArgsort, 4, 0};

SIM_GENERIC aclnnStatus aclnnArgsortGetWorkspaceSize(const aclTensor *self, int64_t dim, bool descending, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnArgsort;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = descending}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnArgsort(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAsin[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAsin = {"aclnnAsin", "aclnnAsinGetWorkspaceSize", parameters_aclnnAsin, 2, 0};

SIM_GENERIC aclnnStatus aclnnAsinGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAsin;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAsin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAsinh[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAsinh = {"aclnnAsinh", "aclnnAsinhGetWorkspaceSize", parameters_aclnnAsinh, 2, 0};

SIM_GENERIC aclnnStatus aclnnAsinhGetWorkspaceSize(const aclTensor *input, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAsinh;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAsinh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAtan[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAtan = {"aclnnAtan", "aclnnAtanGetWorkspaceSize", parameters_aclnnAtan, 2, 0};

SIM_GENERIC aclnnStatus aclnnAtanGetWorkspaceSize(const aclTensor *input, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAtan;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAtan(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAtan2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAtan2 = {"aclnnAtan2", "aclnnAtan2GetWorkspaceSize", parameters_aclnnAtan2, 3, 0};

SIM_GENERIC aclnnStatus aclnnAtan2GetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAtan2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAtan2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAtanh[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAtanh = {"aclnnAtanh", "aclnnAtanhGetWorkspaceSize", parameters_aclnnAtanh, 2, 0};

SIM_GENERIC aclnnStatus aclnnAtanhGetWorkspaceSize(const aclTensor *input, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAtanh;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAtanh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNormStats[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"invstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchNormStats = {"aclnnBatchNormStats", "aclnnBatchNormStatsGetWorkspaceSize", parameters_aclnnBatchNormStats, 4, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormStatsGetWorkspaceSize(const aclTensor *input, double eps, aclTensor *mean, aclTensor *invstd, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNormStats;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.number = eps}, {.pointer = mean}, {.pointer = invstd}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNormStats(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBernoulli[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"prob", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBernoulli = {"aclnnBernoulli", "aclnnBernoulliGetWorkspaceSize", parameters_aclnnBernoulli, 5, 0};

SIM_GENERIC aclnnStatus aclnnBernoulliGetWorkspaceSize(const aclTensor *self, const aclScalar *prob, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBernoulli;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = prob}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBernoulli(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBernoulliTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"prob", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBernoulliTensor = {"aclnnBernoulliTensor", "aclnnBernoulliTensorGetWorkspaceSize", parameters_aclnnBernoulliTensor, 5, 0};

SIM_GENERIC aclnnStatus aclnnBernoulliTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *prob, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBernoulliTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = prob}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBernoulliTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBincount[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weights", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"minlength", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBincount = {"aclnnBincount", "aclnnBincountGetWorkspaceSize", parameters_aclnnBincount, 4, 0};

SIM_GENERIC aclnnStatus aclnnBincountGetWorkspaceSize(const aclTensor *self, const aclTensor *weights, int64_t minlength, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBincount;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = weights}, {.integer = minlength}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBincount(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseAndScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseAndScalar = {"aclnnBitwiseAndScalar", "aclnnBitwiseAndScalarGetWorkspaceSize", parameters_aclnnBitwiseAndScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseAndScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseAndScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseAndScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseAndTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseAndTensor = {"aclnnBitwiseAndTensor", "aclnnBitwiseAndTensorGetWorkspaceSize", parameters_aclnnBitwiseAndTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseAndTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseAndTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseAndTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseAndTensorOut[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseAndTensorOut = {"aclnnBitwiseAndTensorOut", "aclnnBitwiseAndTensorOutGetWorkspaceSize", parameters_aclnnBitwiseAndTensorOut, 3, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseAndTensorOutGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseAndTensorOut;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseAndTensorOut(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseNot[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseNot = {"aclnnBitwiseNot", "aclnnBitwiseNotGetWorkspaceSize", parameters_aclnnBitwiseNot, 2, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseNotGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseNot;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseNot(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseOrScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseOrScalar = {"aclnnBitwiseOrScalar", "aclnnBitwiseOrScalarGetWorkspaceSize", parameters_aclnnBitwiseOrScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseOrScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseOrScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseOrScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseOrTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseOrTensor = {"aclnnBitwiseOrTensor", "aclnnBitwiseOrTensorGetWorkspaceSize", parameters_aclnnBitwiseOrTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseOrTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseOrTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseOrTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseXorScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseXorScalar = {"aclnnBitwiseXorScalar", "aclnnBitwiseXorScalarGetWorkspaceSize", parameters_aclnnBitwiseXorScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseXorScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseXorScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseXorScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBitwiseXorTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBitwiseXorTensor = {"aclnnBitwiseXorTensor", "aclnnBitwiseXorTensorGetWorkspaceSize", parameters_aclnnBitwiseXorTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnBitwiseXorTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBitwiseXorTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBitwiseXorTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCast[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCast = {"aclnnCast", "aclnnCastGetWorkspaceSize", parameters_aclnnCast, 3, 0};

SIM_GENERIC aclnnStatus aclnnCastGetWorkspaceSize(const aclTensor *self, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCast;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCast(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCat[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCat = {"aclnnCat", "aclnnCatGetWorkspaceSize", parameters_aclnnCat, 3, 0};

SIM_GENERIC aclnnStatus aclnnCatGetWorkspaceSize(const aclTensorList *tensors, int64_t dim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCat;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCat(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCdist[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"p", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"compute_mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCdist = {"aclnnCdist", "aclnnCdistGetWorkspaceSize", parameters_aclnnCdist, 5, 0};

SIM_GENERIC aclnnStatus aclnnCdistGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, float p, int64_t compute_mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCdist;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.number = p}, {.integer = compute_mode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCdist(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCdistBackward[] = {
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cdist", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"p", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCdistBackward = {"aclnnCdistBackward", "aclnnCdistBackwardGetWorkspaceSize", parameters_aclnnCdistBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnCdistBackwardGetWorkspaceSize(const aclTensor *grad, const aclTensor *x1, const aclTensor *x2, const aclTensor *cdist, float p, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCdistBackward;
    const sim_argument sim_arguments_[] = {{.pointer = grad}, {.pointer = x1}, {.pointer = x2}, {.pointer = cdist}, {.number = p}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCdistBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCeil[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCeil = {"aclnnCeil", "aclnnCeilGetWorkspaceSize", parameters_aclnnCeil, 2, 0};

SIM_GENERIC aclnnStatus aclnnCeilGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCeil;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCeil(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnChannelShuffle[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnChannelShuffle = {"aclnnChannelShuffle", "aclnnChannelShuffleGetWorkspaceSize", parameters_aclnnChannelShuffle, 3, 0};

SIM_GENERIC aclnnStatus aclnnChannelShuffleGetWorkspaceSize(const aclTensor *self, int64_t groups, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnChannelShuffle;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = groups}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnChannelShuffle(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnChunkCat[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numChunks", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnChunkCat = {"aclnnChunkCat", "aclnnChunkCatGetWorkspaceSize", parameters_aclnnChunkCat, 4, 0};

SIM_GENERIC aclnnStatus aclnnChunkCatGetWorkspaceSize(const aclTensorList *tensors, int64_t dim, int64_t numChunks, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnChunkCat;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.integer = dim}, {.integer = numChunks}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnChunkCat(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCircularPad2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCircularPad2d = {"aclnnCircularPad2d", "aclnnCircularPad2dGetWorkspaceSize", parameters_aclnnCircularPad2d, 3, 0};

SIM_GENERIC aclnnStatus aclnnCircularPad2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCircularPad2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCircularPad2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCircularPad2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCircularPad2dBackward = {"aclnnCircularPad2dBackward", "aclnnCircularPad2dBackwardGetWorkspaceSize", parameters_aclnnCircularPad2dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnCircularPad2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCircularPad2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCircularPad2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCircularPad3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCircularPad3d = {"aclnnCircularPad3d", "aclnnCircularPad3dGetWorkspaceSize", parameters_aclnnCircularPad3d, 3, 0};

SIM_GENERIC aclnnStatus aclnnCircularPad3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCircularPad3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCircularPad3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCircularPad3dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCircularPad3dBackward = {"aclnnCircularPad3dBackward", "aclnnCircularPad3dBackwardGetWorkspaceSize", parameters_aclnnCircularPad3dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnCircularPad3dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCircularPad3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCircularPad3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClamp[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipValueMin", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"clipValueMax", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnClamp = {"aclnnClamp", "aclnnClampGetWorkspaceSize", parameters_aclnnClamp, 4, 0};

SIM_GENERIC aclnnStatus aclnnClampGetWorkspaceSize(const aclTensor *self, const aclScalar *clipValueMin, const aclScalar *clipValueMax, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClamp;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = clipValueMin}, {.pointer = clipValueMax}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClamp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClampMax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipValueMax", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnClampMax = {"aclnnClampMax", "aclnnClampMaxGetWorkspaceSize", parameters_aclnnClampMax, 3, 0};

SIM_GENERIC aclnnStatus aclnnClampMaxGetWorkspaceSize(const aclTensor *self, const aclScalar *clipValueMax, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClampMax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = clipValueMax}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClampMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClampMaxTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"max", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnClampMaxTensor = {"aclnnClampMaxTensor", "aclnnClampMaxTensorGetWorkspaceSize", parameters_aclnnClampMaxTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnClampMaxTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *max, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClampMaxTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = max}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClampMaxTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClampMin[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipValueMin", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnClampMin = {"aclnnClampMin", "aclnnClampMinGetWorkspaceSize", parameters_aclnnClampMin, 3, 0};

SIM_GENERIC aclnnStatus aclnnClampMinGetWorkspaceSize(const aclTensor *self, const aclScalar *clipValueMin, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClampMin;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = clipValueMin}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClampMin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClampMinTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipValueMin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnClampMinTensor = {"aclnnClampMinTensor", "aclnnClampMinTensorGetWorkspaceSize", parameters_aclnnClampMinTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnClampMinTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *clipValueMin, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClampMinTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = clipValueMin}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClampMinTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClampTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipValueMin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipValueMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnClampTensor = {"aclnnClampTensor", "aclnnClampTensorGetWorkspaceSize", parameters_aclnnClampTensor, 4, 0};

SIM_GENERIC aclnnStatus aclnnClampTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *clipValueMin, const aclTensor *clipValueMax, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClampTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = clipValueMin}, {.pointer = clipValueMax}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClampTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnComplex[] = {
    {"real", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"imag", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnComplex = {"aclnnComplex", "aclnnComplexGetWorkspaceSize", parameters_aclnnComplex, 3, 0};

SIM_GENERIC aclnnStatus aclnnComplexGetWorkspaceSize(const aclTensor *real, const aclTensor *imag, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnComplex;
    const sim_argument sim_arguments_[] = {{.pointer = real}, {.pointer = imag}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnComplex(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConfusionTranspose[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"perm", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"shape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transpose_first", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnConfusionTranspose = {"aclnnConfusionTranspose", "aclnnConfusionTransposeGetWorkspaceSize", parameters_aclnnConfusionTranspose, 5, 0};

SIM_GENERIC aclnnStatus aclnnConfusionTransposeGetWorkspaceSize(const aclTensor *x, const aclIntArray *perm, const aclIntArray *shape, bool transpose_first, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConfusionTranspose;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = perm}, {.pointer = shape}, {.integer = transpose_first}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConfusionTranspose(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConstantPadNd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pad", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnConstantPadNd = {"aclnnConstantPadNd", "aclnnConstantPadNdGetWorkspaceSize", parameters_aclnnConstantPadNd, 4, 0};

SIM_GENERIC aclnnStatus aclnnConstantPadNdGetWorkspaceSize(const aclTensor *self, const aclIntArray *pad, const aclScalar *value, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConstantPadNd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = pad}, {.pointer = value}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConstantPadNd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCos[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCos = {"aclnnCos", "aclnnCosGetWorkspaceSize", parameters_aclnnCos, 2, 0};

SIM_GENERIC aclnnStatus aclnnCosGetWorkspaceSize(const aclTensor *input, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCos;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCos(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCosh[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCosh = {"aclnnCosh", "aclnnCoshGetWorkspaceSize", parameters_aclnnCosh, 2, 0};

SIM_GENERIC aclnnStatus aclnnCoshGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCosh;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCosh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCummax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCummax = {"aclnnCummax", "aclnnCummaxGetWorkspaceSize", parameters_aclnnCummax, 4, 0};

SIM_GENERIC aclnnStatus aclnnCummaxGetWorkspaceSize(const aclTensor *self, int64_t dim, aclTensor *valuesOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCummax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = valuesOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCummax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCummin[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCummin = {"aclnnCummin", "aclnnCumminGetWorkspaceSize", parameters_aclnnCummin, 4, 0};

SIM_GENERIC aclnnStatus aclnnCumminGetWorkspaceSize(const aclTensor *self, int64_t dim, aclTensor *valuesOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCummin;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = valuesOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCummin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCumprod[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCumprod = {"aclnnCumprod", "aclnnCumprodGetWorkspaceSize", parameters_aclnnCumprod, 4, 0};

SIM_GENERIC aclnnStatus aclnnCumprodGetWorkspaceSize(const aclTensor *input, const aclScalar *dim, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCumprod;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = dim}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCumprod(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCumsum[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCumsum = {"aclnnCumsum", "aclnnCumsumGetWorkspaceSize", parameters_aclnnCumsum, 4, 0};

SIM_GENERIC aclnnStatus aclnnCumsumGetWorkspaceSize(const aclTensor *self, int64_t dim, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCumsum;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCumsum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCumsumV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"exclusive", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"reverse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCumsumV2 = {"aclnnCumsumV2", "aclnnCumsumV2GetWorkspaceSize", parameters_aclnnCumsumV2, 5, 0};

SIM_GENERIC aclnnStatus aclnnCumsumV2GetWorkspaceSize(const aclTensor *self, int64_t dim, bool exclusive, bool reverse, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCumsumV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = exclusive}, {.integer = reverse}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCumsumV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDiag[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"diagonal", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDiag = {"aclnnDiag", "aclnnDiagGetWorkspaceSize", parameters_aclnnDiag, 3, 0};

SIM_GENERIC aclnnStatus aclnnDiagGetWorkspaceSize(const aclTensor *self, int64_t diagonal, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDiag;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = diagonal}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDiag(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDiagFlat[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"diagonal", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDiagFlat = {"aclnnDiagFlat", "aclnnDiagFlatGetWorkspaceSize", parameters_aclnnDiagFlat, 3, 0};

SIM_GENERIC aclnnStatus aclnnDiagFlatGetWorkspaceSize(const aclTensor *self, int64_t diagonal, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDiagFlat;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = diagonal}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDiagFlat(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDigamma[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDigamma = {"aclnnDigamma", "aclnnDigammaGetWorkspaceSize", parameters_aclnnDigamma, 2, 0};

SIM_GENERIC aclnnStatus aclnnDigammaGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDigamma;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDigamma(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDiv[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDiv = {"aclnnDiv", "aclnnDivGetWorkspaceSize", parameters_aclnnDiv, 3, 0};

SIM_GENERIC aclnnStatus aclnnDivGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDiv;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDiv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDivMod[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDivMod = {"aclnnDivMod", "aclnnDivModGetWorkspaceSize", parameters_aclnnDivMod, 4, 0};

SIM_GENERIC aclnnStatus aclnnDivModGetWorkspaceSize(const aclTensor *self, const aclTensor *other, int mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDivMod;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.integer = mode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDivMod(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDivMods[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDivMods = {"aclnnDivMods", "aclnnDivModsGetWorkspaceSize", parameters_aclnnDivMods, 4, 0};

SIM_GENERIC aclnnStatus aclnnDivModsGetWorkspaceSize(const aclTensor *self, const aclScalar *other, int mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDivMods;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.integer = mode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDivMods(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDivs[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDivs = {"aclnnDivs", "aclnnDivsGetWorkspaceSize", parameters_aclnnDivs, 3, 0};

SIM_GENERIC aclnnStatus aclnnDivsGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDivs;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDivs(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDot[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDot = {"aclnnDot", "aclnnDotGetWorkspaceSize", parameters_aclnnDot, 3, 0};

SIM_GENERIC aclnnStatus aclnnDotGetWorkspaceSize(const aclTensor *self, const aclTensor *tensor, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDot;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = tensor}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDot(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropout[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"p", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"train", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"maskOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropout = {"aclnnDropout", "aclnnDropoutGetWorkspaceSize", parameters_aclnnDropout, 7, 0};

SIM_GENERIC aclnnStatus aclnnDropoutGetWorkspaceSize(const aclTensor *input, double p, bool train, int64_t seed, int64_t offset, aclTensor *out, aclTensor *maskOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropout;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.number = p}, {.integer = train}, {.integer = seed}, {.integer = offset}, {.pointer = out}, {.pointer = maskOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropout(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropoutBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropoutBackward = {"aclnnDropoutBackward", "aclnnDropoutBackwardGetWorkspaceSize", parameters_aclnnDropoutBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnDropoutBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *mask, double scale, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropoutBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = mask}, {.number = scale}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropoutBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropoutDoMask[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"prob", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropoutDoMask = {"aclnnDropoutDoMask", "aclnnDropoutDoMaskGetWorkspaceSize", parameters_aclnnDropoutDoMask, 4, 0};

SIM_GENERIC aclnnStatus aclnnDropoutDoMaskGetWorkspaceSize(const aclTensor *self, const aclTensor *mask, double prob, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropoutDoMask;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mask}, {.number = prob}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropoutDoMask(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropoutGenMask[] = {
    {"shape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"prob", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropoutGenMask = {"aclnnDropoutGenMask", "aclnnDropoutGenMaskGetWorkspaceSize", parameters_aclnnDropoutGenMask, 5, 0};

SIM_GENERIC aclnnStatus aclnnDropoutGenMaskGetWorkspaceSize(const aclIntArray *shape, double prob, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropoutGenMask;
    const sim_argument sim_arguments_[] = {{.pointer = shape}, {.number = prob}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropoutGenMask(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropoutGenMaskV2[] = {
    {"shape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"prob", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"probDataType", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropoutGenMaskV2 = {"aclnnDropoutGenMaskV2", "aclnnDropoutGenMaskV2GetWorkspaceSize", parameters_aclnnDropoutGenMaskV2, 6, 0};

SIM_GENERIC aclnnStatus aclnnDropoutGenMaskV2GetWorkspaceSize(const aclIntArray *shape, double prob, int64_t seed, int64_t offset, aclDataType probDataType, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropoutGenMaskV2;
    const sim_argument sim_arguments_[] = {{.pointer = shape}, {.number = prob}, {.integer = seed}, {.integer = offset}, {.integer = probDataType}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropoutGenMaskV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropoutGenMaskV2Tensor[] = {
    {"shape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"prob", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seedTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"probDataType", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropoutGenMaskV2Tensor = {"aclnnDropoutGenMaskV2Tensor", "aclnnDropoutGenMaskV2TensorGetWorkspaceSize", parameters_aclnnDropoutGenMaskV2Tensor, 7, 0};

SIM_GENERIC aclnnStatus aclnnDropoutGenMaskV2TensorGetWorkspaceSize(const aclIntArray *shape, double prob, const aclTensor *seedTensor, const aclTensor *offsetTensor, int64_t offset, aclDataType probDataType, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropoutGenMaskV2Tensor;
    const sim_argument sim_arguments_[] = {{.pointer = shape}, {.number = prob}, {.pointer = seedTensor}, {.pointer = offsetTensor}, {.integer = offset}, {.integer = probDataType}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropoutGenMaskV2Tensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropoutV3[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"optionalNoiseShape", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"p", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"maskOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropoutV3 = {"aclnnDropoutV3", "aclnnDropoutV3GetWorkspaceSize", parameters_aclnnDropoutV3, 7, 0};

SIM_GENERIC aclnnStatus aclnnDropoutV3GetWorkspaceSize(const aclTensor *input, const aclTensor *optionalNoiseShape, double p, int64_t seed, int64_t offset, aclTensor *out, aclTensor *maskOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropoutV3;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = optionalNoiseShape}, {.number = p}, {.integer = seed}, {.integer = offset}, {.pointer = out}, {.pointer = maskOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropoutV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDropoutV3Grad[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDropoutV3Grad = {"aclnnDropoutV3Grad", "aclnnDropoutV3GradGetWorkspaceSize", parameters_aclnnDropoutV3Grad, 4, 0};

SIM_GENERIC aclnnStatus aclnnDropoutV3GradGetWorkspaceSize(const aclTensor *gradY, const aclTensor *mask, double scale, aclTensor *gradX, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDropoutV3Grad;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = mask}, {.number = scale}, {.pointer = gradX}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDropoutV3Grad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEqScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEqScalar = {"aclnnEqScalar", "aclnnEqScalarGetWorkspaceSize", parameters_aclnnEqScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnEqScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEqScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEqScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEqTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEqTensor = {"aclnnEqTensor", "aclnnEqTensorGetWorkspaceSize", parameters_aclnnEqTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnEqTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEqTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEqTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEqual[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEqual = {"aclnnEqual", "aclnnEqualGetWorkspaceSize", parameters_aclnnEqual, 3, 0};

SIM_GENERIC aclnnStatus aclnnEqualGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEqual;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEqual(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnErf[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnErf = {"aclnnErf", "aclnnErfGetWorkspaceSize", parameters_aclnnErf, 2, 0};

SIM_GENERIC aclnnStatus aclnnErfGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnErf;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnErf(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnErfc[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnErfc = {"aclnnErfc", "aclnnErfcGetWorkspaceSize", parameters_aclnnErfc, 2, 0};

SIM_GENERIC aclnnStatus aclnnErfcGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnErfc;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnErfc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnExp[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnExp = {"aclnnExp", "aclnnExpGetWorkspaceSize", parameters_aclnnExp, 2, 0};

SIM_GENERIC aclnnStatus aclnnExpGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnExp;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnExp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnExp2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnExp2 = {"aclnnExp2", "aclnnExp2GetWorkspaceSize", parameters_aclnnExp2, 2, 0};

SIM_GENERIC aclnnStatus aclnnExp2GetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnExp2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnExp2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnExpSegsum[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnExpSegsum = {"aclnnExpSegsum", "aclnnExpSegsumGetWorkspaceSize", parameters_aclnnExpSegsum, 2, 0};

SIM_GENERIC aclnnStatus aclnnExpSegsumGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnExpSegsum;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnExpSegsum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnExpSegsumBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradSelf", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnExpSegsumBackward = {"aclnnExpSegsumBackward", "aclnnExpSegsumBackwardGetWorkspaceSize", parameters_aclnnExpSegsumBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnExpSegsumBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *gradSelf, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnExpSegsumBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = gradSelf}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnExpSegsumBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnExpand[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"size", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnExpand = {"aclnnExpand", "aclnnExpandGetWorkspaceSize", parameters_aclnnExpand, 3, 0};

SIM_GENERIC aclnnStatus aclnnExpandGetWorkspaceSize(const aclTensor *self, const aclIntArray *size, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnExpand;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = size}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnExpand(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnExpm1[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnExpm1 = {"aclnnExpm1", "aclnnExpm1GetWorkspaceSize", parameters_aclnnExpm1, 2, 0};

SIM_GENERIC aclnnStatus aclnnExpm1GetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnExpm1;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnExpm1(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEye[] = {
    {"n", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"m", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEye = {"aclnnEye", "aclnnEyeGetWorkspaceSize", parameters_aclnnEye, 3, 0};

SIM_GENERIC aclnnStatus aclnnEyeGetWorkspaceSize(int64_t n, int64_t m, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEye;
    const sim_argument sim_arguments_[] = {{.integer = n}, {.integer = m}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEye(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlatten[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlatten = {"aclnnFlatten", "aclnnFlattenGetWorkspaceSize", parameters_aclnnFlatten, 3, 0};

SIM_GENERIC aclnnStatus aclnnFlattenGetWorkspaceSize(const aclTensor *self, int64_t axis, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlatten;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = axis}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlatten(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFloor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFloor = {"aclnnFloor", "aclnnFloorGetWorkspaceSize", parameters_aclnnFloor, 2, 0};

SIM_GENERIC aclnnStatus aclnnFloorGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFloor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFloor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFloorDivide[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFloorDivide = {"aclnnFloorDivide", "aclnnFloorDivideGetWorkspaceSize", parameters_aclnnFloorDivide, 3, 0};

SIM_GENERIC aclnnStatus aclnnFloorDivideGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFloorDivide;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFloorDivide(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFloorDivides[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFloorDivides = {"aclnnFloorDivides", "aclnnFloorDividesGetWorkspaceSize", parameters_aclnnFloorDivides, 3, 0};

SIM_GENERIC aclnnStatus aclnnFloorDividesGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFloorDivides;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFloorDivides(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFmodScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFmodScalar = {"aclnnFmodScalar", "aclnnFmodScalarGetWorkspaceSize", parameters_aclnnFmodScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnFmodScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFmodScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFmodScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFmodTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFmodTensor = {"aclnnFmodTensor", "aclnnFmodTensorGetWorkspaceSize", parameters_aclnnFmodTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnFmodTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFmodTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFmodTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFrac[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFrac = {"aclnnFrac", "aclnnFracGetWorkspaceSize", parameters_aclnnFrac, 2, 0};

SIM_GENERIC aclnnStatus aclnnFracGetWorkspaceSize(const aclTensor *input, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFrac;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFrac(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGcd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGcd = {"aclnnGcd", "aclnnGcdGetWorkspaceSize", parameters_aclnnGcd, 3, 0};

SIM_GENERIC aclnnStatus aclnnGcdGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGcd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGcd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeScalar = {"aclnnGeScalar", "aclnnGeScalarGetWorkspaceSize", parameters_aclnnGeScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnGeScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeTensor = {"aclnnGeTensor", "aclnnGeTensorGetWorkspaceSize", parameters_aclnnGeTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnGeTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGer[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vec2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGer = {"aclnnGer", "aclnnGerGetWorkspaceSize", parameters_aclnnGer, 3, 0};

SIM_GENERIC aclnnStatus aclnnGerGetWorkspaceSize(const aclTensor *self, const aclTensor *vec2, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGer;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = vec2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGer(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGlobalAveragePool[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGlobalAveragePool = {"aclnnGlobalAveragePool", "aclnnGlobalAveragePoolGetWorkspaceSize", parameters_aclnnGlobalAveragePool, 2, 0};

SIM_GENERIC aclnnStatus aclnnGlobalAveragePoolGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGlobalAveragePool;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGlobalAveragePool(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGlobalMaxPool[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGlobalMaxPool = {"aclnnGlobalMaxPool", "aclnnGlobalMaxPoolGetWorkspaceSize", parameters_aclnnGlobalMaxPool, 2, 0};

SIM_GENERIC aclnnStatus aclnnGlobalMaxPoolGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGlobalMaxPool;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGlobalMaxPool(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedBiasAddGrad[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedBiasAddGrad = {"aclnnGroupedBiasAddGrad", "aclnnGroupedBiasAddGradGetWorkspaceSize", parameters_aclnnGroupedBiasAddGrad, 3, 0};

SIM_GENERIC aclnnStatus aclnnGroupedBiasAddGradGetWorkspaceSize(const aclTensor *gradY, const aclTensor *groupIdxOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedBiasAddGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = groupIdxOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedBiasAddGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedBiasAddGradV2[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIdxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIdxType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedBiasAddGradV2 = {"aclnnGroupedBiasAddGradV2", "aclnnGroupedBiasAddGradV2GetWorkspaceSize", parameters_aclnnGroupedBiasAddGradV2, 4, 0};

SIM_GENERIC aclnnStatus aclnnGroupedBiasAddGradV2GetWorkspaceSize(const aclTensor *gradY, const aclTensor *groupIdxOptional, int64_t groupIdxType, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedBiasAddGradV2;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = groupIdxOptional}, {.integer = groupIdxType}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedBiasAddGradV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGtScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGtScalar = {"aclnnGtScalar", "aclnnGtScalarGetWorkspaceSize", parameters_aclnnGtScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnGtScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGtScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGtScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGtTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGtTensor = {"aclnnGtTensor", "aclnnGtTensorGetWorkspaceSize", parameters_aclnnGtTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnGtTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGtTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGtTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHansDecode[] = {
    {"mantissa", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"fixed", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"var", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pdf", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reshuff", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHansDecode = {"aclnnHansDecode", "aclnnHansDecodeGetWorkspaceSize", parameters_aclnnHansDecode, 6, 0};

SIM_GENERIC aclnnStatus aclnnHansDecodeGetWorkspaceSize(const aclTensor *mantissa, const aclTensor *fixed, const aclTensor *var, const aclTensor *pdf, bool reshuff, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHansDecode;
    const sim_argument sim_arguments_[] = {{.pointer = mantissa}, {.pointer = fixed}, {.pointer = var}, {.pointer = pdf}, {.integer = reshuff}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHansDecode(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHansEncode[] = {
    {"inputTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pdfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"statistic", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"reshuff", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"mantissaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"fixedOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"varOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHansEncode = {"aclnnHansEncode", "aclnnHansEncodeGetWorkspaceSize", parameters_aclnnHansEncode, 7, 0};

SIM_GENERIC aclnnStatus aclnnHansEncodeGetWorkspaceSize(const aclTensor *inputTensor, aclTensor *pdfRef, bool statistic, bool reshuff, const aclTensor *mantissaOut, const aclTensor *fixedOut, const aclTensor *varOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHansEncode;
    const sim_argument sim_arguments_[] = {{.pointer = inputTensor}, {.pointer = pdfRef}, {.integer = statistic}, {.integer = reshuff}, {.pointer = mantissaOut}, {.pointer = fixedOut}, {.pointer = varOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHansEncode(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardtanh[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipValueMin", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"clipValueMax", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardtanh = {"aclnnHardtanh", "aclnnHardtanhGetWorkspaceSize", parameters_aclnnHardtanh, 4, 0};

SIM_GENERIC aclnnStatus aclnnHardtanhGetWorkspaceSize(const aclTensor *self, const aclScalar *clipValueMin, const aclScalar *clipValueMax, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardtanh;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = clipValueMin}, {.pointer = clipValueMax}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardtanh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHistc[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bins", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"min", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"max", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHistc = {"aclnnHistc", "aclnnHistcGetWorkspaceSize", parameters_aclnnHistc, 5, 0};

SIM_GENERIC aclnnStatus aclnnHistcGetWorkspaceSize(const aclTensor *self, int64_t bins, const aclScalar *min, const aclScalar *max, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHistc;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = bins}, {.pointer = min}, {.pointer = max}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHistc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIm2col[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIm2col = {"aclnnIm2col", "aclnnIm2colGetWorkspaceSize", parameters_aclnnIm2col, 6, 0};

SIM_GENERIC aclnnStatus aclnnIm2colGetWorkspaceSize(const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *dilation, const aclIntArray *padding, const aclIntArray *stride, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIm2col;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = kernelSize}, {.pointer = dilation}, {.pointer = padding}, {.pointer = stride}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIm2col(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAcos[] = {
    {"inputRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceAcos = {"aclnnInplaceAcos", "aclnnInplaceAcosGetWorkspaceSize", parameters_aclnnInplaceAcos, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAcosGetWorkspaceSize(aclTensor *inputRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAcos;
    const sim_argument sim_arguments_[] = {{.pointer = inputRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAcos(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAcosh[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceAcosh = {"aclnnInplaceAcosh", "aclnnInplaceAcoshGetWorkspaceSize", parameters_aclnnInplaceAcosh, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAcoshGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAcosh;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAcosh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAdd[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAdd = {"aclnnInplaceAdd", "aclnnInplaceAddGetWorkspaceSize", parameters_aclnnInplaceAdd, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *other, const aclScalar *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAdd;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddV3[] = {
    {"selfRef", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAddV3 = {"aclnnInplaceAddV3", "aclnnInplaceAddV3GetWorkspaceSize", parameters_aclnnInplaceAddV3, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddV3GetWorkspaceSize(const aclScalar *selfRef, const aclTensor *other, const aclScalar *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddV3;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddcdiv[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"tensor1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tensor2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAddcdiv = {"aclnnInplaceAddcdiv", "aclnnInplaceAddcdivGetWorkspaceSize", parameters_aclnnInplaceAddcdiv, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddcdivGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *tensor1, const aclTensor *tensor2, const aclScalar *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddcdiv;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = tensor1}, {.pointer = tensor2}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddcdiv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddcmul[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"tensor1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tensor2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAddcmul = {"aclnnInplaceAddcmul", "aclnnInplaceAddcmulGetWorkspaceSize", parameters_aclnnInplaceAddcmul, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddcmulGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *tensor1, const aclTensor *tensor2, const aclScalar *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddcmul;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = tensor1}, {.pointer = tensor2}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddcmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddr[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"vec1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vec2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"betaOptional", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"alphaOptional", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
};
const sim_operator operator_aclnnInplaceAddr = {"aclnnInplaceAddr", "aclnnInplaceAddrGetWorkspaceSize", parameters_aclnnInplaceAddr, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddrGetWorkspaceSize(aclTensor *selfRef, const aclTensor *vec1, const aclTensor *vec2, const aclScalar *betaOptional, const aclScalar *alphaOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddr;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = vec1}, {.pointer = vec2}, {.pointer = betaOptional}, {.pointer = alphaOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddr(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAdds[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAdds = {"aclnnInplaceAdds", "aclnnInplaceAddsGetWorkspaceSize", parameters_aclnnInplaceAdds, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddsGetWorkspaceSize(const aclTensor *selfRef, const aclScalar *other, const aclScalar *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAdds;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAdds(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAsin[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceAsin = {"aclnnInplaceAsin", "aclnnInplaceAsinGetWorkspaceSize", parameters_aclnnInplaceAsin, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAsinGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAsin;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAsin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAsinh[] = {
    {"inputRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceAsinh = {"aclnnInplaceAsinh", "aclnnInplaceAsinhGetWorkspaceSize", parameters_aclnnInplaceAsinh, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAsinhGetWorkspaceSize(aclTensor *inputRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAsinh;
    const sim_argument sim_arguments_[] = {{.pointer = inputRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAsinh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAtan[] = {
    {"inputRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceAtan = {"aclnnInplaceAtan", "aclnnInplaceAtanGetWorkspaceSize", parameters_aclnnInplaceAtan, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAtanGetWorkspaceSize(aclTensor *inputRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAtan;
    const sim_argument sim_arguments_[] = {{.pointer = inputRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAtan(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAtan2[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAtan2 = {"aclnnInplaceAtan2", "aclnnInplaceAtan2GetWorkspaceSize", parameters_aclnnInplaceAtan2, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAtan2GetWorkspaceSize(aclTensor *selfRef, aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAtan2;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAtan2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAtanh[] = {
    {"inputRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceAtanh = {"aclnnInplaceAtanh", "aclnnInplaceAtanhGetWorkspaceSize", parameters_aclnnInplaceAtanh, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAtanhGetWorkspaceSize(aclTensor *inputRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAtanh;
    const sim_argument sim_arguments_[] = {{.pointer = inputRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAtanh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBernoulli[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"prob", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBernoulli = {"aclnnInplaceBernoulli", "aclnnInplaceBernoulliGetWorkspaceSize", parameters_aclnnInplaceBernoulli, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBernoulliGetWorkspaceSize(const aclTensor *selfRef, const aclScalar *prob, int64_t seed, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBernoulli;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = prob}, {.integer = seed}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBernoulli(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBernoulliTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"prob", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBernoulliTensor = {"aclnnInplaceBernoulliTensor", "aclnnInplaceBernoulliTensorGetWorkspaceSize", parameters_aclnnInplaceBernoulliTensor, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBernoulliTensorGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *prob, int64_t seed, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBernoulliTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = prob}, {.integer = seed}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBernoulliTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBitwiseAndScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBitwiseAndScalar = {"aclnnInplaceBitwiseAndScalar", "aclnnInplaceBitwiseAndScalarGetWorkspaceSize", parameters_aclnnInplaceBitwiseAndScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseAndScalarGetWorkspaceSize(const aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBitwiseAndScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseAndScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBitwiseAndTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBitwiseAndTensor = {"aclnnInplaceBitwiseAndTensor", "aclnnInplaceBitwiseAndTensorGetWorkspaceSize", parameters_aclnnInplaceBitwiseAndTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseAndTensorGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBitwiseAndTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseAndTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBitwiseAndTensorOut[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBitwiseAndTensorOut = {"aclnnInplaceBitwiseAndTensorOut", "aclnnInplaceBitwiseAndTensorOutGetWorkspaceSize", parameters_aclnnInplaceBitwiseAndTensorOut, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseAndTensorOutGetWorkspaceSize(const aclTensor *self, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBitwiseAndTensorOut;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseAndTensorOut(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBitwiseOrScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBitwiseOrScalar = {"aclnnInplaceBitwiseOrScalar", "aclnnInplaceBitwiseOrScalarGetWorkspaceSize", parameters_aclnnInplaceBitwiseOrScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseOrScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBitwiseOrScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseOrScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBitwiseOrTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBitwiseOrTensor = {"aclnnInplaceBitwiseOrTensor", "aclnnInplaceBitwiseOrTensorGetWorkspaceSize", parameters_aclnnInplaceBitwiseOrTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseOrTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBitwiseOrTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseOrTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBitwiseXorScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBitwiseXorScalar = {"aclnnInplaceBitwiseXorScalar", "aclnnInplaceBitwiseXorScalarGetWorkspaceSize", parameters_aclnnInplaceBitwiseXorScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseXorScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBitwiseXorScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseXorScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBitwiseXorTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBitwiseXorTensor = {"aclnnInplaceBitwiseXorTensor", "aclnnInplaceBitwiseXorTensorGetWorkspaceSize", parameters_aclnnInplaceBitwiseXorTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseXorTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBitwiseXorTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBitwiseXorTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceCeil[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceCeil = {"aclnnInplaceCeil", "aclnnInplaceCeilGetWorkspaceSize", parameters_aclnnInplaceCeil, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceCeilGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceCeil;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceCeil(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceClampMax[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"clipValueMax", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceClampMax = {"aclnnInplaceClampMax", "aclnnInplaceClampMaxGetWorkspaceSize", parameters_aclnnInplaceClampMax, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceClampMaxGetWorkspaceSize(const aclTensor *selfRef, const aclScalar *clipValueMax, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceClampMax;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = clipValueMax}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceClampMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceClampMaxTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"max", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceClampMaxTensor = {"aclnnInplaceClampMaxTensor", "aclnnInplaceClampMaxTensorGetWorkspaceSize", parameters_aclnnInplaceClampMaxTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceClampMaxTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *max, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceClampMaxTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = max}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceClampMaxTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceClampMinTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"clipValueMin", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceClampMinTensor = {"aclnnInplaceClampMinTensor", "aclnnInplaceClampMinTensorGetWorkspaceSize", parameters_aclnnInplaceClampMinTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceClampMinTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *clipValueMin, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceClampMinTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = clipValueMin}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceClampMinTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceCopy[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"src", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceCopy = {"aclnnInplaceCopy", "aclnnInplaceCopyGetWorkspaceSize", parameters_aclnnInplaceCopy, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceCopyGetWorkspaceSize(aclTensor *selfRef, const aclTensor *src, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceCopy;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = src}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceCopy(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceCos[] = {
    {"inputRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceCos = {"aclnnInplaceCos", "aclnnInplaceCosGetWorkspaceSize", parameters_aclnnInplaceCos, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceCosGetWorkspaceSize(aclTensor *inputRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceCos;
    const sim_argument sim_arguments_[] = {{.pointer = inputRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceCos(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceCosh[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceCosh = {"aclnnInplaceCosh", "aclnnInplaceCoshGetWorkspaceSize", parameters_aclnnInplaceCosh, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceCoshGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceCosh;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceCosh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceCumprod[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceCumprod = {"aclnnInplaceCumprod", "aclnnInplaceCumprodGetWorkspaceSize", parameters_aclnnInplaceCumprod, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceCumprodGetWorkspaceSize(aclTensor *input, const aclScalar *dim, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceCumprod;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = dim}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceCumprod(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceDiv[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceDiv = {"aclnnInplaceDiv", "aclnnInplaceDivGetWorkspaceSize", parameters_aclnnInplaceDiv, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceDivGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceDiv;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceDiv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceDivMod[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceDivMod = {"aclnnInplaceDivMod", "aclnnInplaceDivModGetWorkspaceSize", parameters_aclnnInplaceDivMod, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceDivModGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, int mode, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceDivMod;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.integer = mode}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceDivMod(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceDivMods[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceDivMods = {"aclnnInplaceDivMods", "aclnnInplaceDivModsGetWorkspaceSize", parameters_aclnnInplaceDivMods, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceDivModsGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, int mode, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceDivMods;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.integer = mode}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceDivMods(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceDivs[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceDivs = {"aclnnInplaceDivs", "aclnnInplaceDivsGetWorkspaceSize", parameters_aclnnInplaceDivs, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceDivsGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceDivs;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceDivs(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceEqScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceEqScalar = {"aclnnInplaceEqScalar", "aclnnInplaceEqScalarGetWorkspaceSize", parameters_aclnnInplaceEqScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceEqScalarGetWorkspaceSize(const aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceEqScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceEqScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceEqTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceEqTensor = {"aclnnInplaceEqTensor", "aclnnInplaceEqTensorGetWorkspaceSize", parameters_aclnnInplaceEqTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceEqTensorGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceEqTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceEqTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceErf[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceErf = {"aclnnInplaceErf", "aclnnInplaceErfGetWorkspaceSize", parameters_aclnnInplaceErf, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceErfGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceErf;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceErf(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceErfc[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceErfc = {"aclnnInplaceErfc", "aclnnInplaceErfcGetWorkspaceSize", parameters_aclnnInplaceErfc, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceErfcGetWorkspaceSize(const aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceErfc;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceErfc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceExp[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceExp = {"aclnnInplaceExp", "aclnnInplaceExpGetWorkspaceSize", parameters_aclnnInplaceExp, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceExpGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceExp;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceExp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceExp2[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceExp2 = {"aclnnInplaceExp2", "aclnnInplaceExp2GetWorkspaceSize", parameters_aclnnInplaceExp2, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceExp2GetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceExp2;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceExp2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceExpm1[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceExpm1 = {"aclnnInplaceExpm1", "aclnnInplaceExpm1GetWorkspaceSize", parameters_aclnnInplaceExpm1, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceExpm1GetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceExpm1;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceExpm1(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFillDiagonal[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"fillValue", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"wrap", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFillDiagonal = {"aclnnInplaceFillDiagonal", "aclnnInplaceFillDiagonalGetWorkspaceSize", parameters_aclnnInplaceFillDiagonal, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFillDiagonalGetWorkspaceSize(aclTensor *selfRef, const aclScalar *fillValue, bool wrap, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFillDiagonal;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = fillValue}, {.integer = wrap}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFillDiagonal(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFillScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFillScalar = {"aclnnInplaceFillScalar", "aclnnInplaceFillScalarGetWorkspaceSize", parameters_aclnnInplaceFillScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFillScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFillScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFillScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFillTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFillTensor = {"aclnnInplaceFillTensor", "aclnnInplaceFillTensorGetWorkspaceSize", parameters_aclnnInplaceFillTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFillTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFillTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFillTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFloor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceFloor = {"aclnnInplaceFloor", "aclnnInplaceFloorGetWorkspaceSize", parameters_aclnnInplaceFloor, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFloorGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFloor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFloor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFloorDivide[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFloorDivide = {"aclnnInplaceFloorDivide", "aclnnInplaceFloorDivideGetWorkspaceSize", parameters_aclnnInplaceFloorDivide, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFloorDivideGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFloorDivide;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFloorDivide(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFloorDivides[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFloorDivides = {"aclnnInplaceFloorDivides", "aclnnInplaceFloorDividesGetWorkspaceSize", parameters_aclnnInplaceFloorDivides, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFloorDividesGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFloorDivides;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFloorDivides(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFmodScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFmodScalar = {"aclnnInplaceFmodScalar", "aclnnInplaceFmodScalarGetWorkspaceSize", parameters_aclnnInplaceFmodScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFmodScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFmodScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFmodScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFmodTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceFmodTensor = {"aclnnInplaceFmodTensor", "aclnnInplaceFmodTensorGetWorkspaceSize", parameters_aclnnInplaceFmodTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFmodTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFmodTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFmodTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceFrac[] = {
    {"inputRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceFrac = {"aclnnInplaceFrac", "aclnnInplaceFracGetWorkspaceSize", parameters_aclnnInplaceFrac, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceFracGetWorkspaceSize(aclTensor *inputRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceFrac;
    const sim_argument sim_arguments_[] = {{.pointer = inputRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceFrac(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceGeScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceGeScalar = {"aclnnInplaceGeScalar", "aclnnInplaceGeScalarGetWorkspaceSize", parameters_aclnnInplaceGeScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceGeScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceGeScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceGeScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceGeTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceGeTensor = {"aclnnInplaceGeTensor", "aclnnInplaceGeTensorGetWorkspaceSize", parameters_aclnnInplaceGeTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceGeTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceGeTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceGeTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceGtScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceGtScalar = {"aclnnInplaceGtScalar", "aclnnInplaceGtScalarGetWorkspaceSize", parameters_aclnnInplaceGtScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceGtScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceGtScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceGtScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceGtTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceGtTensor = {"aclnnInplaceGtTensor", "aclnnInplaceGtTensorGetWorkspaceSize", parameters_aclnnInplaceGtTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceGtTensorGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceGtTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceGtTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceHardtanh[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"clipValueMin", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"clipValueMax", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceHardtanh = {"aclnnInplaceHardtanh", "aclnnInplaceHardtanhGetWorkspaceSize", parameters_aclnnInplaceHardtanh, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceHardtanhGetWorkspaceSize(aclTensor *selfRef, const aclScalar *clipValueMin, const aclScalar *clipValueMax, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceHardtanh;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = clipValueMin}, {.pointer = clipValueMax}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceHardtanh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLeScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLeScalar = {"aclnnInplaceLeScalar", "aclnnInplaceLeScalarGetWorkspaceSize", parameters_aclnnInplaceLeScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLeScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLeScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLeScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLeTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLeTensor = {"aclnnInplaceLeTensor", "aclnnInplaceLeTensorGetWorkspaceSize", parameters_aclnnInplaceLeTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLeTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLeTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLeTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLerp[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"end", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLerp = {"aclnnInplaceLerp", "aclnnInplaceLerpGetWorkspaceSize", parameters_aclnnInplaceLerp, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLerpGetWorkspaceSize(aclTensor *selfRef, const aclTensor *end, const aclTensor *weight, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLerp;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = end}, {.pointer = weight}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLerp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLerps[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"end", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLerps = {"aclnnInplaceLerps", "aclnnInplaceLerpsGetWorkspaceSize", parameters_aclnnInplaceLerps, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLerpsGetWorkspaceSize(aclTensor *selfRef, const aclTensor *end, const aclScalar *weight, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLerps;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = end}, {.pointer = weight}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLerps(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLog[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceLog = {"aclnnInplaceLog", "aclnnInplaceLogGetWorkspaceSize", parameters_aclnnInplaceLog, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLogGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLog;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLog(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLog10[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceLog10 = {"aclnnInplaceLog10", "aclnnInplaceLog10GetWorkspaceSize", parameters_aclnnInplaceLog10, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLog10GetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLog10;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLog10(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLog1p[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceLog1p = {"aclnnInplaceLog1p", "aclnnInplaceLog1pGetWorkspaceSize", parameters_aclnnInplaceLog1p, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLog1pGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLog1p;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLog1p(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLog2[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceLog2 = {"aclnnInplaceLog2", "aclnnInplaceLog2GetWorkspaceSize", parameters_aclnnInplaceLog2, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLog2GetWorkspaceSize(const aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLog2;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLog2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLogicalAnd[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLogicalAnd = {"aclnnInplaceLogicalAnd", "aclnnInplaceLogicalAndGetWorkspaceSize", parameters_aclnnInplaceLogicalAnd, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLogicalAndGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLogicalAnd;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLogicalAnd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLogicalNot[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceLogicalNot = {"aclnnInplaceLogicalNot", "aclnnInplaceLogicalNotGetWorkspaceSize", parameters_aclnnInplaceLogicalNot, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLogicalNotGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLogicalNot;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLogicalNot(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLogicalOr[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLogicalOr = {"aclnnInplaceLogicalOr", "aclnnInplaceLogicalOrGetWorkspaceSize", parameters_aclnnInplaceLogicalOr, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLogicalOrGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLogicalOr;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLogicalOr(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLtScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLtScalar = {"aclnnInplaceLtScalar", "aclnnInplaceLtScalarGetWorkspaceSize", parameters_aclnnInplaceLtScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLtScalarGetWorkspaceSize(const aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLtScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLtScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLtTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLtTensor = {"aclnnInplaceLtTensor", "aclnnInplaceLtTensorGetWorkspaceSize", parameters_aclnnInplaceLtTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLtTensorGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLtTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLtTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceMaskedFillScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceMaskedFillScalar = {"aclnnInplaceMaskedFillScalar", "aclnnInplaceMaskedFillScalarGetWorkspaceSize", parameters_aclnnInplaceMaskedFillScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceMaskedFillScalarGetWorkspaceSize(aclTensor *selfRef, const aclTensor *mask, const aclScalar *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceMaskedFillScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = mask}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceMaskedFillScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceMaskedFillTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceMaskedFillTensor = {"aclnnInplaceMaskedFillTensor", "aclnnInplaceMaskedFillTensorGetWorkspaceSize", parameters_aclnnInplaceMaskedFillTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceMaskedFillTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *mask, const aclTensor *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceMaskedFillTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = mask}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceMaskedFillTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceMul[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceMul = {"aclnnInplaceMul", "aclnnInplaceMulGetWorkspaceSize", parameters_aclnnInplaceMul, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceMulGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceMul;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceMuls[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceMuls = {"aclnnInplaceMuls", "aclnnInplaceMulsGetWorkspaceSize", parameters_aclnnInplaceMuls, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceMulsGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceMuls;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceMuls(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceNanToNum[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"nan", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"posinf", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"neginf", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceNanToNum = {"aclnnInplaceNanToNum", "aclnnInplaceNanToNumGetWorkspaceSize", parameters_aclnnInplaceNanToNum, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceNanToNumGetWorkspaceSize(aclTensor *selfRef, float nan, float posinf, float neginf, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceNanToNum;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.number = nan}, {.number = posinf}, {.number = neginf}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceNanToNum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceNeScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceNeScalar = {"aclnnInplaceNeScalar", "aclnnInplaceNeScalarGetWorkspaceSize", parameters_aclnnInplaceNeScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceNeScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceNeScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceNeScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceNeTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceNeTensor = {"aclnnInplaceNeTensor", "aclnnInplaceNeTensorGetWorkspaceSize", parameters_aclnnInplaceNeTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceNeTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceNeTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceNeTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceNeg[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceNeg = {"aclnnInplaceNeg", "aclnnInplaceNegGetWorkspaceSize", parameters_aclnnInplaceNeg, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceNegGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceNeg;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceNeg(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceNormal[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mean", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"std", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceNormal = {"aclnnInplaceNormal", "aclnnInplaceNormalGetWorkspaceSize", parameters_aclnnInplaceNormal, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplaceNormalGetWorkspaceSize(const aclTensor *selfRef, float mean, float std, int64_t seed, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceNormal;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.number = mean}, {.number = std}, {.integer = seed}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceNormal(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceNormalTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mean", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"std", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seedTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceNormalTensor = {"aclnnInplaceNormalTensor", "aclnnInplaceNormalTensorGetWorkspaceSize", parameters_aclnnInplaceNormalTensor, 6, 0};

SIM_GENERIC aclnnStatus aclnnInplaceNormalTensorGetWorkspaceSize(const aclTensor *selfRef, float mean, float std, const aclTensor *seedTensor, const aclTensor *offsetTensor, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceNormalTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.number = mean}, {.number = std}, {.pointer = seedTensor}, {.pointer = offsetTensor}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceNormalTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceOne[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceOne = {"aclnnInplaceOne", "aclnnInplaceOneGetWorkspaceSize", parameters_aclnnInplaceOne, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceOneGetWorkspaceSize(const aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceOne;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceOne(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplacePowTensorScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"exponent", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplacePowTensorScalar = {"aclnnInplacePowTensorScalar", "aclnnInplacePowTensorScalarGetWorkspaceSize", parameters_aclnnInplacePowTensorScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplacePowTensorScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *exponent, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplacePowTensorScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = exponent}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplacePowTensorScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplacePowTensorTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"exponent", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplacePowTensorTensor = {"aclnnInplacePowTensorTensor", "aclnnInplacePowTensorTensorGetWorkspaceSize", parameters_aclnnInplacePowTensorTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplacePowTensorTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *exponent, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplacePowTensorTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = exponent}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplacePowTensorTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRandom[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"from", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"to", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRandom = {"aclnnInplaceRandom", "aclnnInplaceRandomGetWorkspaceSize", parameters_aclnnInplaceRandom, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRandomGetWorkspaceSize(const aclTensor *selfRef, int64_t from, int64_t to, int64_t seed, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRandom;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = from}, {.integer = to}, {.integer = seed}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRandom(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRandomTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"from", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"to", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"seedTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRandomTensor = {"aclnnInplaceRandomTensor", "aclnnInplaceRandomTensorGetWorkspaceSize", parameters_aclnnInplaceRandomTensor, 6, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRandomTensorGetWorkspaceSize(const aclTensor *selfRef, int64_t from, int64_t to, const aclTensor *seedTensor, const aclTensor *offsetTensor, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRandomTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = from}, {.integer = to}, {.pointer = seedTensor}, {.pointer = offsetTensor}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRandomTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRandomWithoutFromTo[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRandomWithoutFromTo = {"aclnnInplaceRandomWithoutFromTo", "aclnnInplaceRandomWithoutFromToGetWorkspaceSize", parameters_aclnnInplaceRandomWithoutFromTo, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRandomWithoutFromToGetWorkspaceSize(const aclTensor *selfRef, int64_t seed, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRandomWithoutFromTo;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = seed}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRandomWithoutFromTo(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRandomWithoutFromToTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"seedTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRandomWithoutFromToTensor = {"aclnnInplaceRandomWithoutFromToTensor", "aclnnInplaceRandomWithoutFromToTensorGetWorkspaceSize", parameters_aclnnInplaceRandomWithoutFromToTensor, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRandomWithoutFromToTensorGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *seedTensor, const aclTensor *offsetTensor, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRandomWithoutFromToTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = seedTensor}, {.pointer = offsetTensor}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRandomWithoutFromToTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceReciprocal[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceReciprocal = {"aclnnInplaceReciprocal", "aclnnInplaceReciprocalGetWorkspaceSize", parameters_aclnnInplaceReciprocal, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceReciprocalGetWorkspaceSize(const aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceReciprocal;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceReciprocal(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRemainderTensorScalar[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRemainderTensorScalar = {"aclnnInplaceRemainderTensorScalar", "aclnnInplaceRemainderTensorScalarGetWorkspaceSize", parameters_aclnnInplaceRemainderTensorScalar, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRemainderTensorScalarGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRemainderTensorScalar;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRemainderTensorScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRemainderTensorTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRemainderTensorTensor = {"aclnnInplaceRemainderTensorTensor", "aclnnInplaceRemainderTensorTensorGetWorkspaceSize", parameters_aclnnInplaceRemainderTensorTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRemainderTensorTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRemainderTensorTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRemainderTensorTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRound[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceRound = {"aclnnInplaceRound", "aclnnInplaceRoundGetWorkspaceSize", parameters_aclnnInplaceRound, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRoundGetWorkspaceSize(const aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRound;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRound(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRoundDecimals[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"decimals", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRoundDecimals = {"aclnnInplaceRoundDecimals", "aclnnInplaceRoundDecimalsGetWorkspaceSize", parameters_aclnnInplaceRoundDecimals, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRoundDecimalsGetWorkspaceSize(aclTensor *selfRef, int64_t decimals, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRoundDecimals;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = decimals}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRoundDecimals(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRsqrt[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceRsqrt = {"aclnnInplaceRsqrt", "aclnnInplaceRsqrtGetWorkspaceSize", parameters_aclnnInplaceRsqrt, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRsqrtGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRsqrt;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRsqrt(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSin[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceSin = {"aclnnInplaceSin", "aclnnInplaceSinGetWorkspaceSize", parameters_aclnnInplaceSin, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSinGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSin;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSinc[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceSinc = {"aclnnInplaceSinc", "aclnnInplaceSincGetWorkspaceSize", parameters_aclnnInplaceSinc, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSincGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSinc;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSinc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSinh[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceSinh = {"aclnnInplaceSinh", "aclnnInplaceSinhGetWorkspaceSize", parameters_aclnnInplaceSinh, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSinhGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSinh;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSinh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSqrt[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceSqrt = {"aclnnInplaceSqrt", "aclnnInplaceSqrtGetWorkspaceSize", parameters_aclnnInplaceSqrt, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSqrtGetWorkspaceSize(aclTensor *self, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSqrt;
    const sim_argument sim_arguments_[] = {{.pointer = self}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSqrt(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSub[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceSub = {"aclnnInplaceSub", "aclnnInplaceSubGetWorkspaceSize", parameters_aclnnInplaceSub, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSubGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, const aclScalar *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSub;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSub(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSubs[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceSubs = {"aclnnInplaceSubs", "aclnnInplaceSubsGetWorkspaceSize", parameters_aclnnInplaceSubs, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSubsGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, const aclScalar *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSubs;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSubs(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceTan[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceTan = {"aclnnInplaceTan", "aclnnInplaceTanGetWorkspaceSize", parameters_aclnnInplaceTan, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceTanGetWorkspaceSize(const aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceTan;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceTan(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceTanh[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceTanh = {"aclnnInplaceTanh", "aclnnInplaceTanhGetWorkspaceSize", parameters_aclnnInplaceTanh, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceTanhGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceTanh;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceTanh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceTril[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"diagonal", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceTril = {"aclnnInplaceTril", "aclnnInplaceTrilGetWorkspaceSize", parameters_aclnnInplaceTril, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceTrilGetWorkspaceSize(const aclTensor *selfRef, int64_t diagonal, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceTril;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = diagonal}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceTril(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceTriu[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"diagonal", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceTriu = {"aclnnInplaceTriu", "aclnnInplaceTriuGetWorkspaceSize", parameters_aclnnInplaceTriu, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceTriuGetWorkspaceSize(aclTensor *selfRef, int64_t diagonal, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceTriu;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = diagonal}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceTriu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceTrunc[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceTrunc = {"aclnnInplaceTrunc", "aclnnInplaceTruncGetWorkspaceSize", parameters_aclnnInplaceTrunc, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceTruncGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceTrunc;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceTrunc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceUniform[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"from", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"to", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceUniform = {"aclnnInplaceUniform", "aclnnInplaceUniformGetWorkspaceSize", parameters_aclnnInplaceUniform, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplaceUniformGetWorkspaceSize(const aclTensor *selfRef, double from, double to, uint64_t seed, uint64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceUniform;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.number = from}, {.number = to}, {.natural = seed}, {.natural = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceUniform(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceUniformTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"from", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"to", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seedTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceUniformTensor = {"aclnnInplaceUniformTensor", "aclnnInplaceUniformTensorGetWorkspaceSize", parameters_aclnnInplaceUniformTensor, 6, 0};

SIM_GENERIC aclnnStatus aclnnInplaceUniformTensorGetWorkspaceSize(const aclTensor *selfRef, double from, double to, const aclTensor *seedTensor, const aclTensor *offsetTensor, uint64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceUniformTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.number = from}, {.number = to}, {.pointer = seedTensor}, {.pointer = offsetTensor}, {.natural = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceUniformTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceXLogYScalarOther[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceXLogYScalarOther = {"aclnnInplaceXLogYScalarOther", "aclnnInplaceXLogYScalarOtherGetWorkspaceSize", parameters_aclnnInplaceXLogYScalarOther, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceXLogYScalarOtherGetWorkspaceSize(aclTensor *selfRef, const aclScalar *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceXLogYScalarOther;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceXLogYScalarOther(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceXLogYTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceXLogYTensor = {"aclnnInplaceXLogYTensor", "aclnnInplaceXLogYTensorGetWorkspaceSize", parameters_aclnnInplaceXLogYTensor, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceXLogYTensorGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceXLogYTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceXLogYTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceZero[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceZero = {"aclnnInplaceZero", "aclnnInplaceZeroGetWorkspaceSize", parameters_aclnnInplaceZero, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceZeroGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceZero;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceZero(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIsClose[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rtol", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"atol", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"equalNan", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIsClose = {"aclnnIsClose", "aclnnIsCloseGetWorkspaceSize", parameters_aclnnIsClose, 6, 0};

SIM_GENERIC aclnnStatus aclnnIsCloseGetWorkspaceSize(const aclTensor *self, const aclTensor *other, double rtol, double atol, bool equalNan, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIsClose;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.number = rtol}, {.number = atol}, {.integer = equalNan}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIsClose(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIsFinite[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIsFinite = {"aclnnIsFinite", "aclnnIsFiniteGetWorkspaceSize", parameters_aclnnIsFinite, 2, 0};

SIM_GENERIC aclnnStatus aclnnIsFiniteGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIsFinite;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIsFinite(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIsInScalarTensor[] = {
    {"element", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"testElements", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"assumeUnique", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"invert", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIsInScalarTensor = {"aclnnIsInScalarTensor", "aclnnIsInScalarTensorGetWorkspaceSize", parameters_aclnnIsInScalarTensor, 5, 0};

SIM_GENERIC aclnnStatus aclnnIsInScalarTensorGetWorkspaceSize(const aclScalar *element, const aclTensor *testElements, bool assumeUnique, bool invert, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIsInScalarTensor;
    const sim_argument sim_arguments_[] = {{.pointer = element}, {.pointer = testElements}, {.integer = assumeUnique}, {.integer = invert}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIsInScalarTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIsInTensorScalar[] = {
    {"element", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"testElement", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"assumeUnique", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"invert", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIsInTensorScalar = {"aclnnIsInTensorScalar", "aclnnIsInTensorScalarGetWorkspaceSize", parameters_aclnnIsInTensorScalar, 5, 0};

SIM_GENERIC aclnnStatus aclnnIsInTensorScalarGetWorkspaceSize(const aclTensor *element, const aclScalar *testElement, bool assumeUnique, bool invert, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIsInTensorScalar;
    const sim_argument sim_arguments_[] = {{.pointer = element}, {.pointer = testElement}, {.integer = assumeUnique}, {.integer = invert}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIsInTensorScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIsInf[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIsInf = {"aclnnIsInf", "aclnnIsInfGetWorkspaceSize", parameters_aclnnIsInf, 2, 0};

SIM_GENERIC aclnnStatus aclnnIsInfGetWorkspaceSize(const aclTensor *x, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIsInf;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIsInf(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIsNegInf[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIsNegInf = {"aclnnIsNegInf", "aclnnIsNegInfGetWorkspaceSize", parameters_aclnnIsNegInf, 2, 0};

SIM_GENERIC aclnnStatus aclnnIsNegInfGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIsNegInf;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIsNegInf(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIsPosInf[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIsPosInf = {"aclnnIsPosInf", "aclnnIsPosInfGetWorkspaceSize", parameters_aclnnIsPosInf, 2, 0};

SIM_GENERIC aclnnStatus aclnnIsPosInfGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIsPosInf;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIsPosInf(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnKlDiv[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"logTarget", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnKlDiv = {"aclnnKlDiv", "aclnnKlDivGetWorkspaceSize", parameters_aclnnKlDiv, 5, 0};

SIM_GENERIC aclnnStatus aclnnKlDivGetWorkspaceSize(const aclTensor *self, const aclTensor *target, int64_t reduction, bool logTarget, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnKlDiv;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.integer = reduction}, {.integer = logTarget}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnKlDiv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLeScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLeScalar = {"aclnnLeScalar", "aclnnLeScalarGetWorkspaceSize", parameters_aclnnLeScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnLeScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLeScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLeScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLeTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLeTensor = {"aclnnLeTensor", "aclnnLeTensorGetWorkspaceSize", parameters_aclnnLeTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnLeTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLeTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLeTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLeftShift[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shiftBits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLeftShift = {"aclnnLeftShift", "aclnnLeftShiftGetWorkspaceSize", parameters_aclnnLeftShift, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnLeftShiftGetWorkspaceSize(const aclTensor *self, const aclTensor *shiftBits, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLeftShift;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = shiftBits}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLeftShift(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLeftShifts[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shiftBits", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLeftShifts = {"aclnnLeftShifts", "aclnnLeftShiftsGetWorkspaceSize", parameters_aclnnLeftShifts, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnLeftShiftsGetWorkspaceSize(const aclTensor *self, const aclScalar *shiftBits, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLeftShifts;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = shiftBits}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLeftShifts(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLerp[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLerp = {"aclnnLerp", "aclnnLerpGetWorkspaceSize", parameters_aclnnLerp, 4, 0};

SIM_GENERIC aclnnStatus aclnnLerpGetWorkspaceSize(const aclTensor *self, const aclTensor *end, const aclTensor *weight, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLerp;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = end}, {.pointer = weight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLerp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLerps[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLerps = {"aclnnLerps", "aclnnLerpsGetWorkspaceSize", parameters_aclnnLerps, 4, 0};

SIM_GENERIC aclnnStatus aclnnLerpsGetWorkspaceSize(const aclTensor *self, const aclTensor *end, const aclScalar *weight, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLerps;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = end}, {.pointer = weight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLerps(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLgamma[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLgamma = {"aclnnLgamma", "aclnnLgammaGetWorkspaceSize", parameters_aclnnLgamma, 2, 0};

SIM_GENERIC aclnnStatus aclnnLgammaGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLgamma;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLgamma(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLinalgCholesky[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"upper", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLinalgCholesky = {"aclnnLinalgCholesky", "aclnnLinalgCholeskyGetWorkspaceSize", parameters_aclnnLinalgCholesky, 3, 0};

SIM_GENERIC aclnnStatus aclnnLinalgCholeskyGetWorkspaceSize(const aclTensor *self, bool upper, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLinalgCholesky;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = upper}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLinalgCholesky(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLinalgCross[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLinalgCross = {"aclnnLinalgCross", "aclnnLinalgCrossGetWorkspaceSize", parameters_aclnnLinalgCross, 4, 0};

SIM_GENERIC aclnnStatus aclnnLinalgCrossGetWorkspaceSize(const aclTensor *self, const aclTensor *other, int64_t dim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLinalgCross;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLinalgCross(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLinalgQr[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"Q", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"R", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLinalgQr = {"aclnnLinalgQr", "aclnnLinalgQrGetWorkspaceSize", parameters_aclnnLinalgQr, 4, 0};

SIM_GENERIC aclnnStatus aclnnLinalgQrGetWorkspaceSize(const aclTensor *self, int64_t mode, aclTensor *Q, aclTensor *R, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLinalgQr;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = mode}, {.pointer = Q}, {.pointer = R}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLinalgQr(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLinspace[] = {
    {"start", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"steps", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLinspace = {"aclnnLinspace", "aclnnLinspaceGetWorkspaceSize", parameters_aclnnLinspace, 4, 0};

SIM_GENERIC aclnnStatus aclnnLinspaceGetWorkspaceSize(const aclScalar *start, const aclScalar *end, int64_t steps, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLinspace;
    const sim_argument sim_arguments_[] = {{.pointer = start}, {.pointer = end}, {.integer = steps}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLinspace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLog[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLog = {"aclnnLog", "aclnnLogGetWorkspaceSize", parameters_aclnnLog, 2, 0};

SIM_GENERIC aclnnStatus aclnnLogGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLog;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLog(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLog10[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLog10 = {"aclnnLog10", "aclnnLog10GetWorkspaceSize", parameters_aclnnLog10, 2, 0};

SIM_GENERIC aclnnStatus aclnnLog10GetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLog10;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLog10(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLog1p[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLog1p = {"aclnnLog1p", "aclnnLog1pGetWorkspaceSize", parameters_aclnnLog1p, 2, 0};

SIM_GENERIC aclnnStatus aclnnLog1pGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLog1p;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLog1p(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLog2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLog2 = {"aclnnLog2", "aclnnLog2GetWorkspaceSize", parameters_aclnnLog2, 2, 0};

SIM_GENERIC aclnnStatus aclnnLog2GetWorkspaceSize(const aclTensor *self, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLog2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLog2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogAddExp[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogAddExp = {"aclnnLogAddExp", "aclnnLogAddExpGetWorkspaceSize", parameters_aclnnLogAddExp, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogAddExpGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogAddExp;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogAddExp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogAddExp2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogAddExp2 = {"aclnnLogAddExp2", "aclnnLogAddExp2GetWorkspaceSize", parameters_aclnnLogAddExp2, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogAddExp2GetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogAddExp2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogAddExp2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogSpace[] = {
    {"start", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"steps", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"base", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"result", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogSpace = {"aclnnLogSpace", "aclnnLogSpaceGetWorkspaceSize", parameters_aclnnLogSpace, 5, 0};

SIM_GENERIC aclnnStatus aclnnLogSpaceGetWorkspaceSize(const aclScalar *start, const aclScalar *end, int64_t steps, double base, const aclTensor *result, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogSpace;
    const sim_argument sim_arguments_[] = {{.pointer = start}, {.pointer = end}, {.integer = steps}, {.number = base}, {.pointer = result}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogSpace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogSumExp[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogSumExp = {"aclnnLogSumExp", "aclnnLogSumExpGetWorkspaceSize", parameters_aclnnLogSumExp, 4, 0};

SIM_GENERIC aclnnStatus aclnnLogSumExpGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepDim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogSumExp;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepDim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogSumExp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogdet[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogdet = {"aclnnLogdet", "aclnnLogdetGetWorkspaceSize", parameters_aclnnLogdet, 2, 0};

SIM_GENERIC aclnnStatus aclnnLogdetGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogdet;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogdet(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogicalAnd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogicalAnd = {"aclnnLogicalAnd", "aclnnLogicalAndGetWorkspaceSize", parameters_aclnnLogicalAnd, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogicalAndGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogicalAnd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogicalAnd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogicalNot[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogicalNot = {"aclnnLogicalNot", "aclnnLogicalNotGetWorkspaceSize", parameters_aclnnLogicalNot, 2, 0};

SIM_GENERIC aclnnStatus aclnnLogicalNotGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogicalNot;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogicalNot(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogicalOr[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogicalOr = {"aclnnLogicalOr", "aclnnLogicalOrGetWorkspaceSize", parameters_aclnnLogicalOr, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogicalOrGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogicalOr;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogicalOr(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogicalXor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogicalXor = {"aclnnLogicalXor", "aclnnLogicalXorGetWorkspaceSize", parameters_aclnnLogicalXor, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogicalXorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogicalXor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogicalXor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLtScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLtScalar = {"aclnnLtScalar", "aclnnLtScalarGetWorkspaceSize", parameters_aclnnLtScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnLtScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLtScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLtScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLtTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLtTensor = {"aclnnLtTensor", "aclnnLtTensorGetWorkspaceSize", parameters_aclnnLtTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnLtTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLtTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLtTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaskedScale[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaskedScale = {"aclnnMaskedScale", "aclnnMaskedScaleGetWorkspaceSize", parameters_aclnnMaskedScale, 4, 0};

SIM_GENERIC aclnnStatus aclnnMaskedScaleGetWorkspaceSize(const aclTensor *self, const aclTensor *mask, float scale, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaskedScale;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mask}, {.number = scale}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaskedScale(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaskedSelect[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_SHAPE_FROM_DATA},
};
const sim_operator operator_aclnnMaskedSelect = {"aclnnMaskedSelect", "aclnnMaskedSelectGetWorkspaceSize", parameters_aclnnMaskedSelect, 3, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnMaskedSelectGetWorkspaceSize(const aclTensor *self, const aclTensor *mask, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaskedSelect;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mask}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaskedSelect(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMax = {"aclnnMax", "aclnnMaxGetWorkspaceSize", parameters_aclnnMax, 2, 0};

SIM_GENERIC aclnnStatus aclnnMaxGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxDim = {"aclnnMaxDim", "aclnnMaxDimGetWorkspaceSize", parameters_aclnnMaxDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnMaxDimGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepdim, aclTensor *out, aclTensor *indices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepdim}, {.pointer = out}, {.pointer = indices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxN[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxN = {"aclnnMaxN", "aclnnMaxNGetWorkspaceSize", parameters_aclnnMaxN, 2, 0};

SIM_GENERIC aclnnStatus aclnnMaxNGetWorkspaceSize(const aclTensorList *tensors, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxN;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxN(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dims", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDims", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"noopWithEmptyDims", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxV2 = {"aclnnMaxV2", "aclnnMaxV2GetWorkspaceSize", parameters_aclnnMaxV2, 5, 0};

SIM_GENERIC aclnnStatus aclnnMaxV2GetWorkspaceSize(const aclTensor *self, const aclIntArray *dims, bool keepDims, bool noopWithEmptyDims, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dims}, {.integer = keepDims}, {.integer = noopWithEmptyDims}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaximum[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaximum = {"aclnnMaximum", "aclnnMaximumGetWorkspaceSize", parameters_aclnnMaximum, 3, 0};

SIM_GENERIC aclnnStatus aclnnMaximumGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaximum;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaximum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMean[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMean = {"aclnnMean", "aclnnMeanGetWorkspaceSize", parameters_aclnnMean, 5, 0};

SIM_GENERIC aclnnStatus aclnnMeanGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepDim, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMean;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepDim}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMean(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMeanV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"noopWithEmptyAxes", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMeanV2 = {"aclnnMeanV2", "aclnnMeanV2GetWorkspaceSize", parameters_aclnnMeanV2, 5, 0};

SIM_GENERIC aclnnStatus aclnnMeanV2GetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepDim, bool noopWithEmptyAxes, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMeanV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepDim}, {.integer = noopWithEmptyAxes}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMeanV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMin[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMin = {"aclnnMin", "aclnnMinGetWorkspaceSize", parameters_aclnnMin, 2, 0};

SIM_GENERIC aclnnStatus aclnnMinGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMin;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMinDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMinDim = {"aclnnMinDim", "aclnnMinDimGetWorkspaceSize", parameters_aclnnMinDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnMinDimGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepdim, aclTensor *out, aclTensor *indices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMinDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepdim}, {.pointer = out}, {.pointer = indices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMinDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMinN[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMinN = {"aclnnMinN", "aclnnMinNGetWorkspaceSize", parameters_aclnnMinN, 2, 0};

SIM_GENERIC aclnnStatus aclnnMinNGetWorkspaceSize(const aclTensorList *tensors, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMinN;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMinN(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMinimum[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMinimum = {"aclnnMinimum", "aclnnMinimumGetWorkspaceSize", parameters_aclnnMinimum, 3, 0};

SIM_GENERIC aclnnStatus aclnnMinimumGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMinimum;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMinimum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMul[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMul = {"aclnnMul", "aclnnMulGetWorkspaceSize", parameters_aclnnMul, 3, 0};

SIM_GENERIC aclnnStatus aclnnMulGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMul;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMuls[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMuls = {"aclnnMuls", "aclnnMulsGetWorkspaceSize", parameters_aclnnMuls, 3, 0};

SIM_GENERIC aclnnStatus aclnnMulsGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMuls;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMuls(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMultinomial[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numsamples", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"replacement", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMultinomial = {"aclnnMultinomial", "aclnnMultinomialGetWorkspaceSize", parameters_aclnnMultinomial, 6, 0};

SIM_GENERIC aclnnStatus aclnnMultinomialGetWorkspaceSize(const aclTensor *self, int64_t numsamples, bool replacement, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMultinomial;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = numsamples}, {.integer = replacement}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMultinomial(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMultinomialTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numsamples", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"replacement", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"seedTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMultinomialTensor = {"aclnnMultinomialTensor", "aclnnMultinomialTensorGetWorkspaceSize", parameters_aclnnMultinomialTensor, 7, 0};

SIM_GENERIC aclnnStatus aclnnMultinomialTensorGetWorkspaceSize(const aclTensor *self, int64_t numsamples, bool replacement, const aclTensor *seedTensor, const aclTensor *offsetTensor, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMultinomialTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = numsamples}, {.integer = replacement}, {.pointer = seedTensor}, {.pointer = offsetTensor}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMultinomialTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNanToNum[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"nan", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"posinf", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"neginf", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNanToNum = {"aclnnNanToNum", "aclnnNanToNumGetWorkspaceSize", parameters_aclnnNanToNum, 5, 0};

SIM_GENERIC aclnnStatus aclnnNanToNumGetWorkspaceSize(const aclTensor *self, float nan, float posinf, float neginf, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNanToNum;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.number = nan}, {.number = posinf}, {.number = neginf}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNanToNum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNeScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNeScalar = {"aclnnNeScalar", "aclnnNeScalarGetWorkspaceSize", parameters_aclnnNeScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnNeScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNeScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNeScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNeTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNeTensor = {"aclnnNeTensor", "aclnnNeTensorGetWorkspaceSize", parameters_aclnnNeTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnNeTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNeTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNeTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNeg[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNeg = {"aclnnNeg", "aclnnNegGetWorkspaceSize", parameters_aclnnNeg, 2, 0};

SIM_GENERIC aclnnStatus aclnnNegGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNeg;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNeg(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNormalFloatFloat[] = {
    {"mean", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"std", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNormalFloatFloat = {"aclnnNormalFloatFloat", "aclnnNormalFloatFloatGetWorkspaceSize", parameters_aclnnNormalFloatFloat, 5, 0};

SIM_GENERIC aclnnStatus aclnnNormalFloatFloatGetWorkspaceSize(float mean, float std, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNormalFloatFloat;
    const sim_argument sim_arguments_[] = {{.number = mean}, {.number = std}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNormalFloatFloat(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNormalFloatTensor[] = {
    {"mean", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"std", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNormalFloatTensor = {"aclnnNormalFloatTensor", "aclnnNormalFloatTensorGetWorkspaceSize", parameters_aclnnNormalFloatTensor, 5, 0};

SIM_GENERIC aclnnStatus aclnnNormalFloatTensorGetWorkspaceSize(float mean, const aclTensor *std, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNormalFloatTensor;
    const sim_argument sim_arguments_[] = {{.number = mean}, {.pointer = std}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNormalFloatTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNormalTensorFloat[] = {
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"std", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNormalTensorFloat = {"aclnnNormalTensorFloat", "aclnnNormalTensorFloatGetWorkspaceSize", parameters_aclnnNormalTensorFloat, 5, 0};

SIM_GENERIC aclnnStatus aclnnNormalTensorFloatGetWorkspaceSize(const aclTensor *mean, float std, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNormalTensorFloat;
    const sim_argument sim_arguments_[] = {{.pointer = mean}, {.number = std}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNormalTensorFloat(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNormalTensorTensor[] = {
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"std", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNormalTensorTensor = {"aclnnNormalTensorTensor", "aclnnNormalTensorTensorGetWorkspaceSize", parameters_aclnnNormalTensorTensor, 5, 0};

SIM_GENERIC aclnnStatus aclnnNormalTensorTensorGetWorkspaceSize(const aclTensor *mean, const aclTensor *std, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNormalTensorTensor;
    const sim_argument sim_arguments_[] = {{.pointer = mean}, {.pointer = std}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNormalTensorTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNpuFormatCast[] = {
    {"srcTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"dstTensor", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_FORMAT | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
};
const sim_operator operator_aclnnNpuFormatCast = {"aclnnNpuFormatCast", "aclnnNpuFormatCastGetWorkspaceSize", parameters_aclnnNpuFormatCast, 2, 0};

SIM_GENERIC aclnnStatus aclnnNpuFormatCastGetWorkspaceSize(const aclTensor *srcTensor, aclTensor *dstTensor, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNpuFormatCast;
    const sim_argument sim_arguments_[] = {{.pointer = srcTensor}, {.pointer = dstTensor}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNpuFormatCast(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnOneHot[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numClasses", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"onValue", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offValue", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnOneHot = {"aclnnOneHot", "aclnnOneHotGetWorkspaceSize", parameters_aclnnOneHot, 6, 0};

SIM_GENERIC aclnnStatus aclnnOneHotGetWorkspaceSize(const aclTensor *self, int numClasses, const aclTensor *onValue, const aclTensor *offValue, int64_t axis, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnOneHot;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = numClasses}, {.pointer = onValue}, {.pointer = offValue}, {.integer = axis}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnOneHot(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPdist[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"p", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPdist = {"aclnnPdist", "aclnnPdistGetWorkspaceSize", parameters_aclnnPdist, 3, 0};

SIM_GENERIC aclnnStatus aclnnPdistGetWorkspaceSize(const aclTensor *self, float p, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPdist;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.number = p}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPdist(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPdistForward[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pScalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPdistForward = {"aclnnPdistForward", "aclnnPdistForwardGetWorkspaceSize", parameters_aclnnPdistForward, 3, 0};

SIM_GENERIC aclnnStatus aclnnPdistForwardGetWorkspaceSize(const aclTensor *self, const aclScalar *pScalar, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPdistForward;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = pScalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPdistForward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPermute[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dims", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPermute = {"aclnnPermute", "aclnnPermuteGetWorkspaceSize", parameters_aclnnPermute, 3, 0};

SIM_GENERIC aclnnStatus aclnnPermuteGetWorkspaceSize(const aclTensor *self, const aclIntArray *dims, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPermute;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dims}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPermute(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPolar[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"angle", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPolar = {"aclnnPolar", "aclnnPolarGetWorkspaceSize", parameters_aclnnPolar, 3, 0};

SIM_GENERIC aclnnStatus aclnnPolarGetWorkspaceSize(const aclTensor *input, const aclTensor *angle, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPolar;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = angle}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPolar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPowScalarTensor[] = {
    {"self", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"exponent", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPowScalarTensor = {"aclnnPowScalarTensor", "aclnnPowScalarTensorGetWorkspaceSize", parameters_aclnnPowScalarTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnPowScalarTensorGetWorkspaceSize(const aclScalar *self, const aclTensor *exponent, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPowScalarTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = exponent}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPowScalarTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPowTensorScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"exponent", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPowTensorScalar = {"aclnnPowTensorScalar", "aclnnPowTensorScalarGetWorkspaceSize", parameters_aclnnPowTensorScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnPowTensorScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *exponent, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPowTensorScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = exponent}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPowTensorScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPowTensorTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"exponent", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPowTensorTensor = {"aclnnPowTensorTensor", "aclnnPowTensorTensorGetWorkspaceSize", parameters_aclnnPowTensorTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnPowTensorTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *exponent, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPowTensorTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = exponent}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPowTensorTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPrecisionCompare[] = {
    {"golden", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"realdata", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPrecisionCompare = {"aclnnPrecisionCompare", "aclnnPrecisionCompareGetWorkspaceSize", parameters_aclnnPrecisionCompare, 3, 0};

SIM_GENERIC aclnnStatus aclnnPrecisionCompareGetWorkspaceSize(const aclTensor *golden, const aclTensor *realdata, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPrecisionCompare;
    const sim_argument sim_arguments_[] = {{.pointer = golden}, {.pointer = realdata}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPrecisionCompare(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnProd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnProd = {"aclnnProd", "aclnnProdGetWorkspaceSize", parameters_aclnnProd, 3, 0};

SIM_GENERIC aclnnStatus aclnnProdGetWorkspaceSize(const aclTensor *self, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnProd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnProd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnProdDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnProdDim = {"aclnnProdDim", "aclnnProdDimGetWorkspaceSize", parameters_aclnnProdDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnProdDimGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepDim, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnProdDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepDim}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnProdDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQr[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"some", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"Q", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"R", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQr = {"aclnnQr", "aclnnQrGetWorkspaceSize", parameters_aclnnQr, 4, 0};

SIM_GENERIC aclnnStatus aclnnQrGetWorkspaceSize(const aclTensor *self, bool some, aclTensor *Q, aclTensor *R, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQr;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = some}, {.pointer = Q}, {.pointer = R}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQr(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRandperm[] = {
    {"n", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRandperm = {"aclnnRandperm", "aclnnRandpermGetWorkspaceSize", parameters_aclnnRandperm, 4, 0};

SIM_GENERIC aclnnStatus aclnnRandpermGetWorkspaceSize(int64_t n, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRandperm;
    const sim_argument sim_arguments_[] = {{.integer = n}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRandperm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRange[] = {
    {"start", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"step", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRange = {"aclnnRange", "aclnnRangeGetWorkspaceSize", parameters_aclnnRange, 4, 0};

SIM_GENERIC aclnnStatus aclnnRangeGetWorkspaceSize(const aclScalar *start, const aclScalar *end, const aclScalar *step, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRange;
    const sim_argument sim_arguments_[] = {{.pointer = start}, {.pointer = end}, {.pointer = step}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRange(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReal[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReal = {"aclnnReal", "aclnnRealGetWorkspaceSize", parameters_aclnnReal, 2, 0};

SIM_GENERIC aclnnStatus aclnnRealGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReal;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReal(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReciprocal[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReciprocal = {"aclnnReciprocal", "aclnnReciprocalGetWorkspaceSize", parameters_aclnnReciprocal, 2, 0};

SIM_GENERIC aclnnStatus aclnnReciprocalGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReciprocal;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReciprocal(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReduceLogSum[] = {
    {"data", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axes", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDims", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"noopWithEmptyAxes", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"reduce", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReduceLogSum = {"aclnnReduceLogSum", "aclnnReduceLogSumGetWorkspaceSize", parameters_aclnnReduceLogSum, 5, 0};

SIM_GENERIC aclnnStatus aclnnReduceLogSumGetWorkspaceSize(const aclTensor *data, const aclIntArray *axes, bool keepDims, bool noopWithEmptyAxes, aclTensor *reduce, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReduceLogSum;
    const sim_argument sim_arguments_[] = {{.pointer = data}, {.pointer = axes}, {.integer = keepDims}, {.integer = noopWithEmptyAxes}, {.pointer = reduce}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReduceLogSum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReduceNansum[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReduceNansum = {"aclnnReduceNansum", "aclnnReduceNansumGetWorkspaceSize", parameters_aclnnReduceNansum, 5, 0};

SIM_GENERIC aclnnStatus aclnnReduceNansumGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool keepDim, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReduceNansum;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = keepDim}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReduceNansum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReduceSum[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dims", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDims", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReduceSum = {"aclnnReduceSum", "aclnnReduceSumGetWorkspaceSize", parameters_aclnnReduceSum, 5, 0};

SIM_GENERIC aclnnStatus aclnnReduceSumGetWorkspaceSize(const aclTensor *self, const aclIntArray *dims, bool keepDims, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReduceSum;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dims}, {.integer = keepDims}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReduceSum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReflectionPad1d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReflectionPad1d = {"aclnnReflectionPad1d", "aclnnReflectionPad1dGetWorkspaceSize", parameters_aclnnReflectionPad1d, 3, 0};

SIM_GENERIC aclnnStatus aclnnReflectionPad1dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReflectionPad1d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReflectionPad1d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReflectionPad1dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReflectionPad1dBackward = {"aclnnReflectionPad1dBackward", "aclnnReflectionPad1dBackwardGetWorkspaceSize", parameters_aclnnReflectionPad1dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnReflectionPad1dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReflectionPad1dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReflectionPad1dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReflectionPad2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReflectionPad2d = {"aclnnReflectionPad2d", "aclnnReflectionPad2dGetWorkspaceSize", parameters_aclnnReflectionPad2d, 3, 0};

SIM_GENERIC aclnnStatus aclnnReflectionPad2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReflectionPad2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReflectionPad2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReflectionPad2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReflectionPad2dBackward = {"aclnnReflectionPad2dBackward", "aclnnReflectionPad2dBackwardGetWorkspaceSize", parameters_aclnnReflectionPad2dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnReflectionPad2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReflectionPad2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReflectionPad2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReflectionPad3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReflectionPad3d = {"aclnnReflectionPad3d", "aclnnReflectionPad3dGetWorkspaceSize", parameters_aclnnReflectionPad3d, 3, 0};

SIM_GENERIC aclnnStatus aclnnReflectionPad3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReflectionPad3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReflectionPad3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReflectionPad3dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReflectionPad3dBackward = {"aclnnReflectionPad3dBackward", "aclnnReflectionPad3dBackwardGetWorkspaceSize", parameters_aclnnReflectionPad3dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnReflectionPad3dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReflectionPad3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReflectionPad3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRemainderScalarTensor[] = {
    {"self", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRemainderScalarTensor = {"aclnnRemainderScalarTensor", "aclnnRemainderScalarTensorGetWorkspaceSize", parameters_aclnnRemainderScalarTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnRemainderScalarTensorGetWorkspaceSize(const aclScalar *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRemainderScalarTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRemainderScalarTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRemainderTensorScalar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRemainderTensorScalar = {"aclnnRemainderTensorScalar", "aclnnRemainderTensorScalarGetWorkspaceSize", parameters_aclnnRemainderTensorScalar, 3, 0};

SIM_GENERIC aclnnStatus aclnnRemainderTensorScalarGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRemainderTensorScalar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRemainderTensorScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRemainderTensorTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRemainderTensorTensor = {"aclnnRemainderTensorTensor", "aclnnRemainderTensorTensorGetWorkspaceSize", parameters_aclnnRemainderTensorTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnRemainderTensorTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRemainderTensorTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRemainderTensorTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRepeat[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"repeats", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRepeat = {"aclnnRepeat", "aclnnRepeatGetWorkspaceSize", parameters_aclnnRepeat, 3, 0};

SIM_GENERIC aclnnStatus aclnnRepeatGetWorkspaceSize(const aclTensor *self, const aclIntArray *repeats, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRepeat;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = repeats}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRepeat(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReplicationPad1d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReplicationPad1d = {"aclnnReplicationPad1d", "aclnnReplicationPad1dGetWorkspaceSize", parameters_aclnnReplicationPad1d, 3, 0};

SIM_GENERIC aclnnStatus aclnnReplicationPad1dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReplicationPad1d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReplicationPad1d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReplicationPad1dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReplicationPad1dBackward = {"aclnnReplicationPad1dBackward", "aclnnReplicationPad1dBackwardGetWorkspaceSize", parameters_aclnnReplicationPad1dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnReplicationPad1dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReplicationPad1dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReplicationPad1dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReplicationPad2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReplicationPad2d = {"aclnnReplicationPad2d", "aclnnReplicationPad2dGetWorkspaceSize", parameters_aclnnReplicationPad2d, 3, 0};

SIM_GENERIC aclnnStatus aclnnReplicationPad2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReplicationPad2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReplicationPad2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReplicationPad2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReplicationPad2dBackward = {"aclnnReplicationPad2dBackward", "aclnnReplicationPad2dBackwardGetWorkspaceSize", parameters_aclnnReplicationPad2dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnReplicationPad2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReplicationPad2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReplicationPad2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReplicationPad3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReplicationPad3d = {"aclnnReplicationPad3d", "aclnnReplicationPad3dGetWorkspaceSize", parameters_aclnnReplicationPad3d, 3, 0};

SIM_GENERIC aclnnStatus aclnnReplicationPad3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReplicationPad3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReplicationPad3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnReplicationPad3dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnReplicationPad3dBackward = {"aclnnReplicationPad3dBackward", "aclnnReplicationPad3dBackwardGetWorkspaceSize", parameters_aclnnReplicationPad3dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnReplicationPad3dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *padding, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnReplicationPad3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = padding}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnReplicationPad3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRightShift[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shiftBits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRightShift = {"aclnnRightShift", "aclnnRightShiftGetWorkspaceSize", parameters_aclnnRightShift, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnRightShiftGetWorkspaceSize(const aclTensor *input, const aclTensor *shiftBits, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRightShift;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = shiftBits}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRightShift(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRoll[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shifts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dims", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRoll = {"aclnnRoll", "aclnnRollGetWorkspaceSize", parameters_aclnnRoll, 4, 0};

SIM_GENERIC aclnnStatus aclnnRollGetWorkspaceSize(const aclTensor *x, const aclIntArray *shifts, const aclIntArray *dims, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRoll;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = shifts}, {.pointer = dims}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRoll(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRound[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRound = {"aclnnRound", "aclnnRoundGetWorkspaceSize", parameters_aclnnRound, 2, 0};

SIM_GENERIC aclnnStatus aclnnRoundGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRound;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRound(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRoundDecimals[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"decimals", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRoundDecimals = {"aclnnRoundDecimals", "aclnnRoundDecimalsGetWorkspaceSize", parameters_aclnnRoundDecimals, 3, 0};

SIM_GENERIC aclnnStatus aclnnRoundDecimalsGetWorkspaceSize(const aclTensor *self, int64_t decimals, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRoundDecimals;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = decimals}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRoundDecimals(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRsqrt[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRsqrt = {"aclnnRsqrt", "aclnnRsqrtGetWorkspaceSize", parameters_aclnnRsqrt, 2, 0};

SIM_GENERIC aclnnStatus aclnnRsqrtGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRsqrt;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRsqrt(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRsub[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRsub = {"aclnnRsub", "aclnnRsubGetWorkspaceSize", parameters_aclnnRsub, 4, 0};

SIM_GENERIC aclnnStatus aclnnRsubGetWorkspaceSize(const aclTensor *self, const aclTensor *other, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRsub;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRsub(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRsubs[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRsubs = {"aclnnRsubs", "aclnnRsubsGetWorkspaceSize", parameters_aclnnRsubs, 4, 0};

SIM_GENERIC aclnnStatus aclnnRsubsGetWorkspaceSize(const aclTensor *self, const aclScalar *other, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRsubs;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRsubs(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSWhere[] = {
    {"condition", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSWhere = {"aclnnSWhere", "aclnnSWhereGetWorkspaceSize", parameters_aclnnSWhere, 4, 0};

SIM_GENERIC aclnnStatus aclnnSWhereGetWorkspaceSize(const aclTensor *condition, const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSWhere;
    const sim_argument sim_arguments_[] = {{.pointer = condition}, {.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSWhere(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScale[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numAxes", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleFromBlob", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnScale = {"aclnnScale", "aclnnScaleGetWorkspaceSize", parameters_aclnnScale, 7, 0};

SIM_GENERIC aclnnStatus aclnnScaleGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *bias, int64_t axis, int64_t numAxes, bool scaleFromBlob, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScale;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = bias}, {.integer = axis}, {.integer = numAxes}, {.integer = scaleFromBlob}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScale(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSearchSorted[] = {
    {"sortedSequence", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outInt32", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"right", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"sorter", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSearchSorted = {"aclnnSearchSorted", "aclnnSearchSortedGetWorkspaceSize", parameters_aclnnSearchSorted, 6, 0};

SIM_GENERIC aclnnStatus aclnnSearchSortedGetWorkspaceSize(const aclTensor *sortedSequence, const aclTensor *self, bool outInt32, bool right, const aclTensor *sorter, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSearchSorted;
    const sim_argument sim_arguments_[] = {{.pointer = sortedSequence}, {.pointer = self}, {.integer = outInt32}, {.integer = right}, {.pointer = sorter}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSearchSorted(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSearchSorteds[] = {
    {"sortedSequence", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"outInt32", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"right", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"sorter", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_VIEW},
};
const sim_operator operator_aclnnSearchSorteds = {"aclnnSearchSorteds", "aclnnSearchSortedsGetWorkspaceSize", parameters_aclnnSearchSorteds, 6, 0};

SIM_GENERIC aclnnStatus aclnnSearchSortedsGetWorkspaceSize(const aclTensor *sortedSequence, const aclScalar *self, bool outInt32, bool right, const aclTensor *sorter, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSearchSorteds;
    const sim_argument sim_arguments_[] = {{.pointer = sortedSequence}, {.pointer = self}, {.integer = outInt32}, {.integer = right}, {.pointer = sorter}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSearchSorteds(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSign[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"result", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSign = {"aclnnSign", "aclnnSignGetWorkspaceSize", parameters_aclnnSign, 2, 0};

SIM_GENERIC aclnnStatus aclnnSignGetWorkspaceSize(const aclTensor *self, aclTensor *result, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSign;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = result}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSign(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSignBitsPack[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"size", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSignBitsPack = {"aclnnSignBitsPack", "aclnnSignBitsPackGetWorkspaceSize", parameters_aclnnSignBitsPack, 3, 0};

SIM_GENERIC aclnnStatus aclnnSignBitsPackGetWorkspaceSize(const aclTensor *self, int64_t size, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSignBitsPack;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = size}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSignBitsPack(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSignBitsUnpack[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"size", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSignBitsUnpack = {"aclnnSignBitsUnpack", "aclnnSignBitsUnpackGetWorkspaceSize", parameters_aclnnSignBitsUnpack, 4, 0};

SIM_GENERIC aclnnStatus aclnnSignBitsUnpackGetWorkspaceSize(const aclTensor *self, int64_t size, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSignBitsUnpack;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = size}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSignBitsUnpack(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSignbit[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSignbit = {"aclnnSignbit", "aclnnSignbitGetWorkspaceSize", parameters_aclnnSignbit, 2, 0};

SIM_GENERIC aclnnStatus aclnnSignbitGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSignbit;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSignbit(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSilentCheck[] = {
    {"val", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputGradRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"sfdaRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"stepRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"cMinSteps", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cThreshL1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cCoeffL1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cThreshL2", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cCoeffL2", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"npuAsdDetect", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"result", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSilentCheck = {"aclnnSilentCheck", "aclnnSilentCheckGetWorkspaceSize", parameters_aclnnSilentCheck, 11, 0};

SIM_GENERIC aclnnStatus aclnnSilentCheckGetWorkspaceSize(const aclTensor *val, aclTensor *inputGradRef, aclTensor *sfdaRef, aclTensor *stepRef, int32_t cMinSteps, float cThreshL1, float cCoeffL1, float cThreshL2, float cCoeffL2, int32_t npuAsdDetect, aclTensor *result, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSilentCheck;
    const sim_argument sim_arguments_[] = {{.pointer = val}, {.pointer = inputGradRef}, {.pointer = sfdaRef}, {.pointer = stepRef}, {.integer = cMinSteps}, {.number = cThreshL1}, {.number = cCoeffL1}, {.number = cThreshL2}, {.number = cCoeffL2}, {.integer = npuAsdDetect}, {.pointer = result}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSilentCheck(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSilentCheckV2[] = {
    {"val", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"max", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"avgRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"inputGradRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"stepRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dstSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dstStride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dstOffset", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"cThreshL1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"cThreshL2", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"npuAsdDetect", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"result", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSilentCheckV2 = {"aclnnSilentCheckV2", "aclnnSilentCheckV2GetWorkspaceSize", parameters_aclnnSilentCheckV2, 13, 0};

SIM_GENERIC aclnnStatus aclnnSilentCheckV2GetWorkspaceSize(const aclTensor *val, const aclTensor *max, aclTensor *avgRef, aclTensor *inputGradRef, aclTensor *stepRef, aclIntArray *dstSize, aclIntArray *dstStride, aclIntArray *dstOffset, float cThreshL1, float cThreshL2, float beta1, int32_t npuAsdDetect, aclTensor *result, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSilentCheckV2;
    const sim_argument sim_arguments_[] = {{.pointer = val}, {.pointer = max}, {.pointer = avgRef}, {.pointer = inputGradRef}, {.pointer = stepRef}, {.pointer = dstSize}, {.pointer = dstStride}, {.pointer = dstOffset}, {.number = cThreshL1}, {.number = cThreshL2}, {.number = beta1}, {.integer = npuAsdDetect}, {.pointer = result}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSilentCheckV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSimThreadExponential[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"count", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"lambd", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnSimThreadExponential = {"aclnnSimThreadExponential", "aclnnSimThreadExponentialGetWorkspaceSize", parameters_aclnnSimThreadExponential, 5, 0};

SIM_GENERIC aclnnStatus aclnnSimThreadExponentialGetWorkspaceSize(aclTensor *selfRef, int64_t count, double lambd, int64_t seed, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSimThreadExponential;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = count}, {.number = lambd}, {.integer = seed}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSimThreadExponential(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSin[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSin = {"aclnnSin", "aclnnSinGetWorkspaceSize", parameters_aclnnSin, 2, 0};

SIM_GENERIC aclnnStatus aclnnSinGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSin;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSinc[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSinc = {"aclnnSinc", "aclnnSincGetWorkspaceSize", parameters_aclnnSinc, 2, 0};

SIM_GENERIC aclnnStatus aclnnSincGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSinc;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSinc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSinh[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSinh = {"aclnnSinh", "aclnnSinhGetWorkspaceSize", parameters_aclnnSinh, 2, 0};

SIM_GENERIC aclnnStatus aclnnSinhGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSinh;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSinh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSinkhorn[] = {
    {"cost", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"tol", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"p", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSinkhorn = {"aclnnSinkhorn", "aclnnSinkhornGetWorkspaceSize", parameters_aclnnSinkhorn, 3, 0};

SIM_GENERIC aclnnStatus aclnnSinkhornGetWorkspaceSize(const aclTensor *cost, const aclScalar *tol, aclTensor *p, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSinkhorn;
    const sim_argument sim_arguments_[] = {{.pointer = cost}, {.pointer = tol}, {.pointer = p}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSinkhorn(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSlice[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"start", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"step", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSlice = {"aclnnSlice", "aclnnSliceGetWorkspaceSize", parameters_aclnnSlice, 6, 0};

SIM_GENERIC aclnnStatus aclnnSliceGetWorkspaceSize(const aclTensor *self, int64_t dim, int64_t start, int64_t end, int64_t step, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSlice;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = start}, {.integer = end}, {.integer = step}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSlice(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSliceV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"starts", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ends", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"axes", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"steps", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSliceV2 = {"aclnnSliceV2", "aclnnSliceV2GetWorkspaceSize", parameters_aclnnSliceV2, 6, 0};

SIM_GENERIC aclnnStatus aclnnSliceV2GetWorkspaceSize(const aclTensor *self, const aclIntArray *starts, const aclIntArray *ends, const aclIntArray *axes, const aclIntArray *steps, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSliceV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = starts}, {.pointer = ends}, {.pointer = axes}, {.pointer = steps}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSliceV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSlogdet[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"signOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"logOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSlogdet = {"aclnnSlogdet", "aclnnSlogdetGetWorkspaceSize", parameters_aclnnSlogdet, 3, 0};

SIM_GENERIC aclnnStatus aclnnSlogdetGetWorkspaceSize(const aclTensor *self, aclTensor *signOut, aclTensor *logOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSlogdet;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = signOut}, {.pointer = logOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSlogdet(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSort[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"stable", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"descending", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSort = {"aclnnSort", "aclnnSortGetWorkspaceSize", parameters_aclnnSort, 6, 0};

SIM_GENERIC aclnnStatus aclnnSortGetWorkspaceSize(const aclTensor *self, bool stable, int64_t dim, bool descending, aclTensor *valuesOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSort;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = stable}, {.integer = dim}, {.integer = descending}, {.pointer = valuesOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSort(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSplitTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"splitSections", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSplitTensor = {"aclnnSplitTensor", "aclnnSplitTensorGetWorkspaceSize", parameters_aclnnSplitTensor, 4, 0};

SIM_GENERIC aclnnStatus aclnnSplitTensorGetWorkspaceSize(const aclTensor *self, uint64_t splitSections, int64_t dim, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSplitTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.natural = splitSections}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSplitTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSplitWithSize[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"splitSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSplitWithSize = {"aclnnSplitWithSize", "aclnnSplitWithSizeGetWorkspaceSize", parameters_aclnnSplitWithSize, 4, 0};

SIM_GENERIC aclnnStatus aclnnSplitWithSizeGetWorkspaceSize(const aclTensor *self, const aclIntArray *splitSize, int64_t dim, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSplitWithSize;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = splitSize}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSplitWithSize(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSqrt[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSqrt = {"aclnnSqrt", "aclnnSqrtGetWorkspaceSize", parameters_aclnnSqrt, 2, 0};

SIM_GENERIC aclnnStatus aclnnSqrtGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSqrt;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSqrt(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSquare[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSquare = {"aclnnSquare", "aclnnSquareGetWorkspaceSize", parameters_aclnnSquare, 2, 0};

SIM_GENERIC aclnnStatus aclnnSquareGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSquare;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSquare(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnStack[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnStack = {"aclnnStack", "aclnnStackGetWorkspaceSize", parameters_aclnnStack, 3, 0};

SIM_GENERIC aclnnStatus aclnnStackGetWorkspaceSize(const aclTensorList *tensors, int64_t dim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnStack;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnStack(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnStd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"correction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnStd = {"aclnnStd", "aclnnStdGetWorkspaceSize", parameters_aclnnStd, 5, 0};

SIM_GENERIC aclnnStatus aclnnStdGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, int64_t correction, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnStd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = correction}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnStd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnStdMeanCorrection[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"correction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"stdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnStdMeanCorrection = {"aclnnStdMeanCorrection", "aclnnStdMeanCorrectionGetWorkspaceSize", parameters_aclnnStdMeanCorrection, 6, 0};

SIM_GENERIC aclnnStatus aclnnStdMeanCorrectionGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, int64_t correction, bool keepdim, aclTensor *stdOut, aclTensor *meanOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnStdMeanCorrection;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = correction}, {.integer = keepdim}, {.pointer = stdOut}, {.pointer = meanOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnStdMeanCorrection(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnStridedSlice[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"begin", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"strides", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"beginMask", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"endMask", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ellipsisMask", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"newAxisMask", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"shrinkAxisMask", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnStridedSlice = {"aclnnStridedSlice", "aclnnStridedSliceGetWorkspaceSize", parameters_aclnnStridedSlice, 10, 0};

SIM_GENERIC aclnnStatus aclnnStridedSliceGetWorkspaceSize(const aclTensor *self, const aclIntArray *begin, const aclIntArray *end, const aclIntArray *strides, int64_t beginMask, int64_t endMask, int64_t ellipsisMask, int64_t newAxisMask, int64_t shrinkAxisMask, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnStridedSlice;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = begin}, {.pointer = end}, {.pointer = strides}, {.integer = beginMask}, {.integer = endMask}, {.integer = ellipsisMask}, {.integer = newAxisMask}, {.integer = shrinkAxisMask}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnStridedSlice(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnStridedSliceAssignV2[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"inputValue", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"begin", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"end", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"strides", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"axesOptional", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
};
const sim_operator operator_aclnnStridedSliceAssignV2 = {"aclnnStridedSliceAssignV2", "aclnnStridedSliceAssignV2GetWorkspaceSize", parameters_aclnnStridedSliceAssignV2, 6, 0};

SIM_GENERIC aclnnStatus aclnnStridedSliceAssignV2GetWorkspaceSize(aclTensor *varRef, const aclTensor *inputValue, const aclIntArray *begin, const aclIntArray *end, const aclIntArray *strides, const aclIntArray *axesOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnStridedSliceAssignV2;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = inputValue}, {.pointer = begin}, {.pointer = end}, {.pointer = strides}, {.pointer = axesOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnStridedSliceAssignV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSub[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSub = {"aclnnSub", "aclnnSubGetWorkspaceSize", parameters_aclnnSub, 4, 0};

SIM_GENERIC aclnnStatus aclnnSubGetWorkspaceSize(const aclTensor *self, const aclTensor *other, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSub;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSub(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSubs[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSubs = {"aclnnSubs", "aclnnSubsGetWorkspaceSize", parameters_aclnnSubs, 4, 0};

SIM_GENERIC aclnnStatus aclnnSubsGetWorkspaceSize(const aclTensor *self, const aclScalar *other, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSubs;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSubs(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSum[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSum = {"aclnnSum", "aclnnSumGetWorkspaceSize", parameters_aclnnSum, 2, 0};

SIM_GENERIC aclnnStatus aclnnSumGetWorkspaceSize(const aclTensorList *tensors, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSum;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSvd[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"fullMatrices", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"computeUV", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"sigma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"u", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"v", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSvd = {"aclnnSvd", "aclnnSvdGetWorkspaceSize", parameters_aclnnSvd, 6, 0};

SIM_GENERIC aclnnStatus aclnnSvdGetWorkspaceSize(const aclTensor *input, bool fullMatrices, bool computeUV, aclTensor *sigma, aclTensor *u, aclTensor *v, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSvd;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.integer = fullMatrices}, {.integer = computeUV}, {.pointer = sigma}, {.pointer = u}, {.pointer = v}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSvd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTan[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTan = {"aclnnTan", "aclnnTanGetWorkspaceSize", parameters_aclnnTan, 2, 0};

SIM_GENERIC aclnnStatus aclnnTanGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTan;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTan(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTanh[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTanh = {"aclnnTanh", "aclnnTanhGetWorkspaceSize", parameters_aclnnTanh, 2, 0};

SIM_GENERIC aclnnStatus aclnnTanhGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTanh;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTanh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTanhBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTanhBackward = {"aclnnTanhBackward", "aclnnTanhBackwardGetWorkspaceSize", parameters_aclnnTanhBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnTanhBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *output, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTanhBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = output}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTanhBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTrace[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTrace = {"aclnnTrace", "aclnnTraceGetWorkspaceSize", parameters_aclnnTrace, 2, 0};

SIM_GENERIC aclnnStatus aclnnTraceGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTrace;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTrace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransConvolutionWeight[] = {
    {"weightIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"transposed", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"weightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_FORMAT | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
};
const sim_operator operator_aclnnTransConvolutionWeight = {"aclnnTransConvolutionWeight", "aclnnTransConvolutionWeightGetWorkspaceSize", parameters_aclnnTransConvolutionWeight, 4, 0};

SIM_GENERIC aclnnStatus aclnnTransConvolutionWeightGetWorkspaceSize(const aclTensor *weightIn, bool transposed, int64_t groups, aclTensor *weightOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransConvolutionWeight;
    const sim_argument sim_arguments_[] = {{.pointer = weightIn}, {.integer = transposed}, {.integer = groups}, {.pointer = weightOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransConvolutionWeight(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransMatmulWeight[] = {
    {"mmWeightRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false, SIM_CHANGES_FORMAT | SIM_CHANGES_STORAGE},
};
const sim_operator operator_aclnnTransMatmulWeight = {"aclnnTransMatmulWeight", "aclnnTransMatmulWeightGetWorkspaceSize", parameters_aclnnTransMatmulWeight, 1, 0};

SIM_GENERIC aclnnStatus aclnnTransMatmulWeightGetWorkspaceSize(aclTensor *mmWeightRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransMatmulWeight;
    const sim_argument sim_arguments_[] = {{.pointer = mmWeightRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransMatmulWeight(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransformBiasRescaleQkv[] = {
    {"qkv", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qkvBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numHeads", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"qOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"kOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"vOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTransformBiasRescaleQkv = {"aclnnTransformBiasRescaleQkv", "aclnnTransformBiasRescaleQkvGetWorkspaceSize", parameters_aclnnTransformBiasRescaleQkv, 6, 0};

SIM_GENERIC aclnnStatus aclnnTransformBiasRescaleQkvGetWorkspaceSize(const aclTensor *qkv, const aclTensor *qkvBias, int64_t numHeads, const aclTensor *qOut, const aclTensor *kOut, const aclTensor *vOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransformBiasRescaleQkv;
    const sim_argument sim_arguments_[] = {{.pointer = qkv}, {.pointer = qkvBias}, {.integer = numHeads}, {.pointer = qOut}, {.pointer = kOut}, {.pointer = vOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransformBiasRescaleQkv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTriangularSolve[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"A", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"upper", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transpose", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"unitriangular", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTriangularSolve = {"aclnnTriangularSolve", "aclnnTriangularSolveGetWorkspaceSize", parameters_aclnnTriangularSolve, 7, 0};

SIM_GENERIC aclnnStatus aclnnTriangularSolveGetWorkspaceSize(const aclTensor *self, const aclTensor *A, bool upper, bool transpose, bool unitriangular, aclTensor *xOut, aclTensor *mOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTriangularSolve;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = A}, {.integer = upper}, {.integer = transpose}, {.integer = unitriangular}, {.pointer = xOut}, {.pointer = mOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTriangularSolve(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTril[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"diagonal", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTril = {"aclnnTril", "aclnnTrilGetWorkspaceSize", parameters_aclnnTril, 3, 0};

SIM_GENERIC aclnnStatus aclnnTrilGetWorkspaceSize(const aclTensor *self, int64_t diagonal, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTril;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = diagonal}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTril(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTriu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"diagonal", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTriu = {"aclnnTriu", "aclnnTriuGetWorkspaceSize", parameters_aclnnTriu, 3, 0};

SIM_GENERIC aclnnStatus aclnnTriuGetWorkspaceSize(const aclTensor *self, int64_t diagonal, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTriu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = diagonal}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTriu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTrunc[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTrunc = {"aclnnTrunc", "aclnnTruncGetWorkspaceSize", parameters_aclnnTrunc, 2, 0};

SIM_GENERIC aclnnStatus aclnnTruncGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTrunc;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTrunc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUnfoldGrad[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputSizes", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"size", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"step", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradIn", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUnfoldGrad = {"aclnnUnfoldGrad", "aclnnUnfoldGradGetWorkspaceSize", parameters_aclnnUnfoldGrad, 6, 0};

SIM_GENERIC aclnnStatus aclnnUnfoldGradGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *inputSizes, int64_t dim, int64_t size, int64_t step, const aclTensor *gradIn, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUnfoldGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = inputSizes}, {.integer = dim}, {.integer = size}, {.integer = step}, {.pointer = gradIn}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUnfoldGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnVar[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"unbiased", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnVar = {"aclnnVar", "aclnnVarGetWorkspaceSize", parameters_aclnnVar, 5, 0};

SIM_GENERIC aclnnStatus aclnnVarGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, bool unbiased, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnVar;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = unbiased}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnVar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnVarCorrection[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"correction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnVarCorrection = {"aclnnVarCorrection", "aclnnVarCorrectionGetWorkspaceSize", parameters_aclnnVarCorrection, 5, 0};

SIM_GENERIC aclnnStatus aclnnVarCorrectionGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, int64_t correction, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnVarCorrection;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = correction}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnVarCorrection(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnVarMean[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"correction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"varOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnVarMean = {"aclnnVarMean", "aclnnVarMeanGetWorkspaceSize", parameters_aclnnVarMean, 6, 0};

SIM_GENERIC aclnnStatus aclnnVarMeanGetWorkspaceSize(const aclTensor *self, const aclIntArray *dim, int64_t correction, bool keepdim, aclTensor *varOut, aclTensor *meanOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnVarMean;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dim}, {.integer = correction}, {.integer = keepdim}, {.pointer = varOut}, {.pointer = meanOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnVarMean(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantPreprocess[] = {
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xDtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"xScaleDtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"kGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outWeightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outWeightOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"outBiasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnWeightQuantPreprocess = {"aclnnWeightQuantPreprocess", "aclnnWeightQuantPreprocessGetWorkspaceSize", parameters_aclnnWeightQuantPreprocess, 11, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantPreprocessGetWorkspaceSize(const aclTensor *weight, const aclTensor *weightScale, const aclTensor *weightOffsetOptional, const aclTensor *biasOptional, aclDataType xDtype, aclDataType xScaleDtype, int64_t kGroupSize, aclTensor *outWeight, aclTensor *outWeightScale, aclTensor *outWeightOffsetOptional, aclTensor *outBiasOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantPreprocess;
    const sim_argument sim_arguments_[] = {{.pointer = weight}, {.pointer = weightScale}, {.pointer = weightOffsetOptional}, {.pointer = biasOptional}, {.integer = xDtype}, {.integer = xScaleDtype}, {.integer = kGroupSize}, {.pointer = outWeight}, {.pointer = outWeightScale}, {.pointer = outWeightOffsetOptional}, {.pointer = outBiasOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantPreprocess(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnXLogYScalarOther[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnXLogYScalarOther = {"aclnnXLogYScalarOther", "aclnnXLogYScalarOtherGetWorkspaceSize", parameters_aclnnXLogYScalarOther, 3, 0};

SIM_GENERIC aclnnStatus aclnnXLogYScalarOtherGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnXLogYScalarOther;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnXLogYScalarOther(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnXLogYScalarSelf[] = {
    {"self", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnXLogYScalarSelf = {"aclnnXLogYScalarSelf", "aclnnXLogYScalarSelfGetWorkspaceSize", parameters_aclnnXLogYScalarSelf, 3, 0};

SIM_GENERIC aclnnStatus aclnnXLogYScalarSelfGetWorkspaceSize(const aclScalar *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnXLogYScalarSelf;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnXLogYScalarSelf(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnXLogYTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnXLogYTensor = {"aclnnXLogYTensor", "aclnnXLogYTensorGetWorkspaceSize", parameters_aclnnXLogYTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnXLogYTensorGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnXLogYTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnXLogYTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnXlog1py[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"z", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnXlog1py = {"aclnnXlog1py", "aclnnXlog1pyGetWorkspaceSize", parameters_aclnnXlog1py, 3, 0};

SIM_GENERIC aclnnStatus aclnnXlog1pyGetWorkspaceSize(const aclTensor *x, const aclTensor *y, const aclTensor *z, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnXlog1py;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = y}, {.pointer = z}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnXlog1py(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO
