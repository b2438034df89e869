/* Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
 * The operators of libopapi_nn.so. */
#include "generic.h"

/* What changes is told of few parameters. */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

static const sim_parameter parameters_aclnnAdaLayerNorm[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaLayerNorm = {"aclnnAdaLayerNorm", "aclnnAdaLayerNormGetWorkspaceSize", parameters_aclnnAdaLayerNorm, 7, 0};

SIM_GENERIC aclnnStatus aclnnAdaLayerNormGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *shift, const aclTensor *weightOptional, const aclTensor *biasOptional, double epsilon, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaLayerNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = shift}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.number = epsilon}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaLayerNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaLayerNormBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normalizedShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gradInputOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradShiftOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradWeightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradBiasOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAdaLayerNormBackward = {"aclnnAdaLayerNormBackward", "aclnnAdaLayerNormBackwardGetWorkspaceSize", parameters_aclnnAdaLayerNormBackward, 14, 0};

SIM_GENERIC aclnnStatus aclnnAdaLayerNormBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *input, const aclIntArray *normalizedShape, const aclTensor *rstd, const aclTensor *mean, const aclTensor *scale, const aclTensor *shift, const aclTensor *weightOptional, const aclTensor *biasOptional, aclTensor *gradInputOut, aclTensor *gradScaleOut, aclTensor *gradShiftOut, aclTensor *gradWeightOut, aclTensor *gradBiasOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaLayerNormBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = input}, {.pointer = normalizedShape}, {.pointer = rstd}, {.pointer = mean}, {.pointer = scale}, {.pointer = shift}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.pointer = gradInputOut}, {.pointer = gradScaleOut}, {.pointer = gradShiftOut}, {.pointer = gradWeightOut}, {.pointer = gradBiasOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaLayerNormBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaLayerNormQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"quantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAdaLayerNormQuant = {"aclnnAdaLayerNormQuant", "aclnnAdaLayerNormQuantGetWorkspaceSize", parameters_aclnnAdaLayerNormQuant, 11, 0};

SIM_GENERIC aclnnStatus aclnnAdaLayerNormQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *shift, const aclTensor *weightOptional, const aclTensor *biasOptional, const aclTensor *smoothScalesOptional, double epsilon, const char *quantMode, aclTensor *out, aclTensor *quantScale, aclTensor *quantOffsetOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaLayerNormQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = shift}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.pointer = smoothScalesOptional}, {.number = epsilon}, {.pointer = quantMode}, {.pointer = out}, {.pointer = quantScale}, {.pointer = quantOffsetOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaLayerNormQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaLayerNormV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"shift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"rstdOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAdaLayerNormV2 = {"aclnnAdaLayerNormV2", "aclnnAdaLayerNormV2GetWorkspaceSize", parameters_aclnnAdaLayerNormV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnAdaLayerNormV2GetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *shift, const aclTensor *weightOptional, const aclTensor *biasOptional, double epsilon, aclTensor *out, aclTensor *meanOutOptional, aclTensor *rstdOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaLayerNormV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = shift}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.number = epsilon}, {.pointer = out}, {.pointer = meanOutOptional}, {.pointer = rstdOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaLayerNormV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveAvgPool2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveAvgPool2d = {"aclnnAdaptiveAvgPool2d", "aclnnAdaptiveAvgPool2dGetWorkspaceSize", parameters_aclnnAdaptiveAvgPool2d, 3, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveAvgPool2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveAvgPool2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveAvgPool2dBackward = {"aclnnAdaptiveAvgPool2dBackward", "aclnnAdaptiveAvgPool2dBackwardGetWorkspaceSize", parameters_aclnnAdaptiveAvgPool2dBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveAvgPool2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveAvgPool3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveAvgPool3d = {"aclnnAdaptiveAvgPool3d", "aclnnAdaptiveAvgPool3dGetWorkspaceSize", parameters_aclnnAdaptiveAvgPool3d, 3, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveAvgPool3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveAvgPool3dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveAvgPool3dBackward = {"aclnnAdaptiveAvgPool3dBackward", "aclnnAdaptiveAvgPool3dBackwardGetWorkspaceSize", parameters_aclnnAdaptiveAvgPool3dBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool3dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveAvgPool3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveAvgPool3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveMaxPool2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"outputOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveMaxPool2d = {"aclnnAdaptiveMaxPool2d", "aclnnAdaptiveMaxPool2dGetWorkspaceSize", parameters_aclnnAdaptiveMaxPool2d, 4, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, aclTensor *outputOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveMaxPool2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.pointer = outputOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveMaxPool2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveMaxPool2dBackward = {"aclnnAdaptiveMaxPool2dBackward", "aclnnAdaptiveMaxPool2dBackwardGetWorkspaceSize", parameters_aclnnAdaptiveMaxPool2dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *indices, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveMaxPool2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = indices}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveMaxPool3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"outputOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveMaxPool3d = {"aclnnAdaptiveMaxPool3d", "aclnnAdaptiveMaxPool3dGetWorkspaceSize", parameters_aclnnAdaptiveMaxPool3d, 4, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, aclTensor *outputOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveMaxPool3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.pointer = outputOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdaptiveMaxPool3dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAdaptiveMaxPool3dBackward = {"aclnnAdaptiveMaxPool3dBackward", "aclnnAdaptiveMaxPool3dBackwardGetWorkspaceSize", parameters_aclnnAdaptiveMaxPool3dBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool3dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *indices, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdaptiveMaxPool3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = indices}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdaptiveMaxPool3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddLayerNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"additionalOutput", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddLayerNorm = {"aclnnAddLayerNorm", "aclnnAddLayerNormGetWorkspaceSize", parameters_aclnnAddLayerNorm, 11, 0};

SIM_GENERIC aclnnStatus aclnnAddLayerNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *beta, const aclTensor *biasOptional, double epsilon, bool additionalOutput, const aclTensor *yOut, const aclTensor *meanOut, const aclTensor *rstdOut, const aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddLayerNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = beta}, {.pointer = biasOptional}, {.number = epsilon}, {.integer = additionalOutput}, {.pointer = yOut}, {.pointer = meanOut}, {.pointer = rstdOut}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddLayerNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddLayerNormGrad[] = {
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dsumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dgammaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dbetaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddLayerNormGrad = {"aclnnAddLayerNormGrad", "aclnnAddLayerNormGradGetWorkspaceSize", parameters_aclnnAddLayerNormGrad, 10, 0};

SIM_GENERIC aclnnStatus aclnnAddLayerNormGradGetWorkspaceSize(const aclTensor *dy, const aclTensor *x1, const aclTensor *x2, const aclTensor *rstd, const aclTensor *mean, const aclTensor *gamma, const aclTensor *dsumOptional, const aclTensor *dxOut, const aclTensor *dgammaOut, const aclTensor *dbetaOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddLayerNormGrad;
    const sim_argument sim_arguments_[] = {{.pointer = dy}, {.pointer = x1}, {.pointer = x2}, {.pointer = rstd}, {.pointer = mean}, {.pointer = gamma}, {.pointer = dsumOptional}, {.pointer = dxOut}, {.pointer = dgammaOut}, {.pointer = dbetaOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddLayerNormGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddLayerNormQuant[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scales1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scales2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"additionalOutput", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"divMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outScales1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outScales2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddLayerNormQuant = {"aclnnAddLayerNormQuant", "aclnnAddLayerNormQuantGetWorkspaceSize", parameters_aclnnAddLayerNormQuant, 18, 0};

SIM_GENERIC aclnnStatus aclnnAddLayerNormQuantGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *beta, const aclTensor *biasOptional, const aclTensor *scales1Optional, const aclTensor *scales2Optional, const aclTensor *zeroPoints1Optional, const aclTensor *zeroPoints2Optional, const char *quantMode, double epsilon, bool additionalOutput, bool divMode, aclTensor *y1Out, aclTensor *y2Out, aclTensor *xOut, aclTensor *outScales1Out, aclTensor *outScales2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddLayerNormQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = beta}, {.pointer = biasOptional}, {.pointer = scales1Optional}, {.pointer = scales2Optional}, {.pointer = zeroPoints1Optional}, {.pointer = zeroPoints2Optional}, {.pointer = quantMode}, {.number = epsilon}, {.integer = additionalOutput}, {.integer = divMode}, {.pointer = y1Out}, {.pointer = y2Out}, {.pointer = xOut}, {.pointer = outScales1Out}, {.pointer = outScales2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddLayerNormQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddLayerNormQuantV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scales1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scales2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"additionalOutput", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"divMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"layernormRes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outScales1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outScales2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddLayerNormQuantV2 = {"aclnnAddLayerNormQuantV2", "aclnnAddLayerNormQuantV2GetWorkspaceSize", parameters_aclnnAddLayerNormQuantV2, 19, 0};

SIM_GENERIC aclnnStatus aclnnAddLayerNormQuantV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *beta, const aclTensor *biasOptional, const aclTensor *scales1Optional, const aclTensor *scales2Optional, const aclTensor *zeroPoints1Optional, const aclTensor *zeroPoints2Optional, const char *quantMode, double epsilon, bool additionalOutput, bool divMode, aclTensor *y1Out, aclTensor *y2Out, aclTensor *xOut, aclTensor *layernormRes, aclTensor *outScales1Out, aclTensor *outScales2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddLayerNormQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = beta}, {.pointer = biasOptional}, {.pointer = scales1Optional}, {.pointer = scales2Optional}, {.pointer = zeroPoints1Optional}, {.pointer = zeroPoints2Optional}, {.pointer = quantMode}, {.number = epsilon}, {.integer = additionalOutput}, {.integer = divMode}, {.pointer = y1Out}, {.pointer = y2Out}, {.pointer = xOut}, {.pointer = layernormRes}, {.pointer = outScales1Out}, {.pointer = outScales2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddLayerNormQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddRelu = {"aclnnAddRelu", "aclnnAddReluGetWorkspaceSize", parameters_aclnnAddRelu, 4, 0};

SIM_GENERIC aclnnStatus aclnnAddReluGetWorkspaceSize(const aclTensor *self, const aclTensor *other, aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = other}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRmsNorm[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAddRmsNorm = {"aclnnAddRmsNorm", "aclnnAddRmsNormGetWorkspaceSize", parameters_aclnnAddRmsNorm, 7, 0};

SIM_GENERIC aclnnStatus aclnnAddRmsNormGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, double epsilon, aclTensor *yOut, aclTensor *rstdOut, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.number = epsilon}, {.pointer = yOut}, {.pointer = rstdOut}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRmsNormCast[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddRmsNormCast = {"aclnnAddRmsNormCast", "aclnnAddRmsNormCastGetWorkspaceSize", parameters_aclnnAddRmsNormCast, 8, 0};

SIM_GENERIC aclnnStatus aclnnAddRmsNormCastGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, double epsilon, const aclTensor *y1Out, const aclTensor *y2Out, const aclTensor *rstdOut, const aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRmsNormCast;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.number = epsilon}, {.pointer = y1Out}, {.pointer = y2Out}, {.pointer = rstdOut}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRmsNormCast(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRmsNormDynamicMxQuant[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputRstd", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddRmsNormDynamicMxQuant = {"aclnnAddRmsNormDynamicMxQuant", "aclnnAddRmsNormDynamicMxQuantGetWorkspaceSize", parameters_aclnnAddRmsNormDynamicMxQuant, 13, 0};

SIM_GENERIC aclnnStatus aclnnAddRmsNormDynamicMxQuantGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *beta, double epsilon, int64_t scaleAlg, char *roundMode, int64_t dstType, bool outputRstd, aclTensor *yOut, aclTensor *xOut, aclTensor *mxscaleOut, aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRmsNormDynamicMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = beta}, {.number = epsilon}, {.integer = scaleAlg}, {.pointer = roundMode}, {.integer = dstType}, {.integer = outputRstd}, {.pointer = yOut}, {.pointer = xOut}, {.pointer = mxscaleOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRmsNormDynamicMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRmsNormDynamicQuant[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddRmsNormDynamicQuant = {"aclnnAddRmsNormDynamicQuant", "aclnnAddRmsNormDynamicQuantGetWorkspaceSize", parameters_aclnnAddRmsNormDynamicQuant, 11, 0};

SIM_GENERIC aclnnStatus aclnnAddRmsNormDynamicQuantGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *smoothScale1Optional, const aclTensor *smoothScale2Optional, double epsilon, aclTensor *y1Out, aclTensor *y2Out, aclTensor *xOut, aclTensor *scale1Out, aclTensor *scale2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRmsNormDynamicQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = smoothScale1Optional}, {.pointer = smoothScale2Optional}, {.number = epsilon}, {.pointer = y1Out}, {.pointer = y2Out}, {.pointer = xOut}, {.pointer = scale1Out}, {.pointer = scale2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRmsNormDynamicQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRmsNormDynamicQuantV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScale1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScale2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"betaOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, true},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddRmsNormDynamicQuantV2 = {"aclnnAddRmsNormDynamicQuantV2", "aclnnAddRmsNormDynamicQuantV2GetWorkspaceSize", parameters_aclnnAddRmsNormDynamicQuantV2, 13, 0};

SIM_GENERIC aclnnStatus aclnnAddRmsNormDynamicQuantV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *smoothScale1Optional, const aclTensor *smoothScale2Optional, const aclTensor *betaOptional, double epsilon, const aclBoolArray *outputMask, aclTensor *y1Out, aclTensor *y2Out, aclTensor *xOut, aclTensor *scale1Out, aclTensor *scale2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRmsNormDynamicQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = smoothScale1Optional}, {.pointer = smoothScale2Optional}, {.pointer = betaOptional}, {.number = epsilon}, {.pointer = outputMask}, {.pointer = y1Out}, {.pointer = y2Out}, {.pointer = xOut}, {.pointer = scale1Out}, {.pointer = scale2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRmsNormDynamicQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRmsNormQuant[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"divMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAddRmsNormQuant = {"aclnnAddRmsNormQuant", "aclnnAddRmsNormQuantGetWorkspaceSize", parameters_aclnnAddRmsNormQuant, 13, 0};

SIM_GENERIC aclnnStatus aclnnAddRmsNormQuantGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *scales1, const aclTensor *scales2Optional, const aclTensor *zeroPoints1Optional, const aclTensor *zeroPoints2Optional, int64_t axis, double epsilon, bool divMode, aclTensor *y1Out, aclTensor *y2Out, aclTensor *xOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRmsNormQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = scales1}, {.pointer = scales2Optional}, {.pointer = zeroPoints1Optional}, {.pointer = zeroPoints2Optional}, {.integer = axis}, {.number = epsilon}, {.integer = divMode}, {.pointer = y1Out}, {.pointer = y2Out}, {.pointer = xOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRmsNormQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddRmsNormQuantV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints1Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"zeroPoints2Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"betaOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"divMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"xOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rmsNormOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnAddRmsNormQuantV2 = {"aclnnAddRmsNormQuantV2", "aclnnAddRmsNormQuantV2GetWorkspaceSize", parameters_aclnnAddRmsNormQuantV2, 15, 0};

SIM_GENERIC aclnnStatus aclnnAddRmsNormQuantV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *gamma, const aclTensor *scales1, const aclTensor *scales2Optional, const aclTensor *zeroPoints1Optional, const aclTensor *zeroPoints2Optional, const aclTensor *betaOptional, int64_t axis, double epsilon, bool divMode, aclTensor *y1Out, aclTensor *y2Out, aclTensor *xOut, aclTensor *rmsNormOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddRmsNormQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = gamma}, {.pointer = scales1}, {.pointer = scales2Optional}, {.pointer = zeroPoints1Optional}, {.pointer = zeroPoints2Optional}, {.pointer = betaOptional}, {.integer = axis}, {.number = epsilon}, {.integer = divMode}, {.pointer = y1Out}, {.pointer = y2Out}, {.pointer = xOut}, {.pointer = rmsNormOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddRmsNormQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddbmm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batch1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batch2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnAddbmm = {"aclnnAddbmm", "aclnnAddbmmGetWorkspaceSize", parameters_aclnnAddbmm, 7, 0};

SIM_GENERIC aclnnStatus aclnnAddbmmGetWorkspaceSize(const aclTensor *self, const aclTensor *batch1, const aclTensor *batch2, const aclScalar *beta, const aclScalar *alpha, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddbmm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = batch1}, {.pointer = batch2}, {.pointer = beta}, {.pointer = alpha}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddbmm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddmm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mat1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnAddmm = {"aclnnAddmm", "aclnnAddmmGetWorkspaceSize", parameters_aclnnAddmm, 7, 0};

SIM_GENERIC aclnnStatus aclnnAddmmGetWorkspaceSize(const aclTensor *self, const aclTensor *mat1, const aclTensor *mat2, const aclScalar *beta, const aclScalar *alpha, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddmm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat1}, {.pointer = mat2}, {.pointer = beta}, {.pointer = alpha}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddmm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddmmWeightNz[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnAddmmWeightNz = {"aclnnAddmmWeightNz", "aclnnAddmmWeightNzGetWorkspaceSize", parameters_aclnnAddmmWeightNz, 7, 0};

SIM_GENERIC aclnnStatus aclnnAddmmWeightNzGetWorkspaceSize(const aclTensor *self, const aclTensor *mat1, const aclTensor *mat2, const aclScalar *beta, const aclScalar *alpha, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddmmWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat1}, {.pointer = mat2}, {.pointer = beta}, {.pointer = alpha}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddmmWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAddmv[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vec", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnAddmv = {"aclnnAddmv", "aclnnAddmvGetWorkspaceSize", parameters_aclnnAddmv, 7, 0};

SIM_GENERIC aclnnStatus aclnnAddmvGetWorkspaceSize(const aclTensor *self, const aclTensor *mat, const aclTensor *vec, const aclScalar *alpha, const aclScalar *beta, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAddmv;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat}, {.pointer = vec}, {.pointer = alpha}, {.pointer = beta}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAddmv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdvanceStep[] = {
    {"inputTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"sampledTokenIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputPositions", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"seqLens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"blockTables", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numSeqs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numQueries", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnAdvanceStep = {"aclnnAdvanceStep", "aclnnAdvanceStepGetWorkspaceSize", parameters_aclnnAdvanceStep, 9, 0};

SIM_GENERIC aclnnStatus aclnnAdvanceStepGetWorkspaceSize(const aclTensor *inputTokens, const aclTensor *sampledTokenIds, const aclTensor *inputPositions, const aclTensor *seqLens, const aclTensor *slotMapping, const aclTensor *blockTables, int64_t numSeqs, int64_t numQueries, int64_t blockSize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdvanceStep;
    const sim_argument sim_arguments_[] = {{.pointer = inputTokens}, {.pointer = sampledTokenIds}, {.pointer = inputPositions}, {.pointer = seqLens}, {.pointer = slotMapping}, {.pointer = blockTables}, {.integer = numSeqs}, {.integer = numQueries}, {.integer = blockSize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdvanceStep(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAdvanceStepV2[] = {
    {"inputTokens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"sampledTokenIds", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputPositions", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"seqLens", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"slotMapping", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"blockTables", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"specTokenOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"acceptedNumOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numSeqs", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"numQueries", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnAdvanceStepV2 = {"aclnnAdvanceStepV2", "aclnnAdvanceStepV2GetWorkspaceSize", parameters_aclnnAdvanceStepV2, 11, 0};

SIM_GENERIC aclnnStatus aclnnAdvanceStepV2GetWorkspaceSize(const aclTensor *inputTokens, const aclTensor *sampledTokenIds, const aclTensor *inputPositions, const aclTensor *seqLens, const aclTensor *slotMapping, const aclTensor *blockTables, const aclTensor *specTokenOptional, const aclTensor *acceptedNumOptional, int64_t numSeqs, int64_t numQueries, int64_t blockSize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAdvanceStepV2;
    const sim_argument sim_arguments_[] = {{.pointer = inputTokens}, {.pointer = sampledTokenIds}, {.pointer = inputPositions}, {.pointer = seqLens}, {.pointer = slotMapping}, {.pointer = blockTables}, {.pointer = specTokenOptional}, {.pointer = acceptedNumOptional}, {.integer = numSeqs}, {.integer = numQueries}, {.integer = blockSize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAdvanceStepV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAntiMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mxscale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAntiMxQuant = {"aclnnAntiMxQuant", "aclnnAntiMxQuantGetWorkspaceSize", parameters_aclnnAntiMxQuant, 5, 0};

SIM_GENERIC aclnnStatus aclnnAntiMxQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *mxscale, int64_t axis, int64_t dstType, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAntiMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = mxscale}, {.integer = axis}, {.integer = dstType}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAntiMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyAdam[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"m", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"v", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"beta1Power", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta2Power", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"useLocking", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"useNesterov", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnApplyAdam = {"aclnnApplyAdam", "aclnnApplyAdamGetWorkspaceSize", parameters_aclnnApplyAdam, 12, 0};

SIM_GENERIC aclnnStatus aclnnApplyAdamGetWorkspaceSize(aclTensor *varRef, const aclTensor *m, const aclTensor *v, const aclTensor *beta1Power, const aclTensor *beta2Power, const aclTensor *lr, const aclTensor *beta1, const aclTensor *beta2, const aclTensor *epsilon, const aclTensor *grad, bool useLocking, bool useNesterov, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyAdam;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = m}, {.pointer = v}, {.pointer = beta1Power}, {.pointer = beta2Power}, {.pointer = lr}, {.pointer = beta1}, {.pointer = beta2}, {.pointer = epsilon}, {.pointer = grad}, {.integer = useLocking}, {.integer = useNesterov}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyAdam(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyAdamW[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"vRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"beta1Power", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta2Power", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lr", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightDecay", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"maxGradNormOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"amsgrad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"maximize", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnApplyAdamW = {"aclnnApplyAdamW", "aclnnApplyAdamWGetWorkspaceSize", parameters_aclnnApplyAdamW, 14, 0};

SIM_GENERIC aclnnStatus aclnnApplyAdamWGetWorkspaceSize(aclTensor *varRef, aclTensor *mRef, aclTensor *vRef, const aclTensor *beta1Power, const aclTensor *beta2Power, const aclTensor *lr, const aclTensor *weightDecay, const aclTensor *beta1, const aclTensor *beta2, const aclTensor *eps, const aclTensor *grad, const aclTensor *maxGradNormOptional, bool amsgrad, bool maximize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyAdamW;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = mRef}, {.pointer = vRef}, {.pointer = beta1Power}, {.pointer = beta2Power}, {.pointer = lr}, {.pointer = weightDecay}, {.pointer = beta1}, {.pointer = beta2}, {.pointer = eps}, {.pointer = grad}, {.pointer = maxGradNormOptional}, {.integer = amsgrad}, {.integer = maximize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyAdamW(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyAdamWQuant[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"vRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"qmapM", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qmapV", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"absmaxMRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"absmaxVRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"step", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lr", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta2", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"weightDecay", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gnormScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"quantModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnApplyAdamWQuant = {"aclnnApplyAdamWQuant", "aclnnApplyAdamWQuantGetWorkspaceSize", parameters_aclnnApplyAdamWQuant, 17, 0};

SIM_GENERIC aclnnStatus aclnnApplyAdamWQuantGetWorkspaceSize(aclTensor *varRef, const aclTensor *grad, aclTensor *mRef, aclTensor *vRef, const aclTensor *qmapM, const aclTensor *qmapV, aclTensor *absmaxMRef, aclTensor *absmaxVRef, const aclTensor *step, double lr, double beta1, double beta2, double weightDecay, double eps, double gnormScale, char *quantModeOptional, int64_t blockSize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyAdamWQuant;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = grad}, {.pointer = mRef}, {.pointer = vRef}, {.pointer = qmapM}, {.pointer = qmapV}, {.pointer = absmaxMRef}, {.pointer = absmaxVRef}, {.pointer = step}, {.number = lr}, {.number = beta1}, {.number = beta2}, {.number = weightDecay}, {.number = eps}, {.number = gnormScale}, {.pointer = quantModeOptional}, {.integer = blockSize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyAdamWQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyAdamWV2[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"vRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"maxGradNormOptionalRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"step", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lr", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta2", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"weightDecay", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"amsgrad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"maximize", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnApplyAdamWV2 = {"aclnnApplyAdamWV2", "aclnnApplyAdamWV2GetWorkspaceSize", parameters_aclnnApplyAdamWV2, 13, 0};

SIM_GENERIC aclnnStatus aclnnApplyAdamWV2GetWorkspaceSize(aclTensor *varRef, aclTensor *mRef, aclTensor *vRef, aclTensor *maxGradNormOptionalRef, const aclTensor *grad, const aclTensor *step, float lr, float beta1, float beta2, float weightDecay, float eps, bool amsgrad, bool maximize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyAdamWV2;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = mRef}, {.pointer = vRef}, {.pointer = maxGradNormOptionalRef}, {.pointer = grad}, {.pointer = step}, {.number = lr}, {.number = beta1}, {.number = beta2}, {.number = weightDecay}, {.number = eps}, {.integer = amsgrad}, {.integer = maximize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyAdamWV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyFusedEmaAdam[] = {
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"vRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"sRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"step", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lr", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"emaDecay", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta2", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"biasCorrection", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"weightDecay", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnApplyFusedEmaAdam = {"aclnnApplyFusedEmaAdam", "aclnnApplyFusedEmaAdamGetWorkspaceSize", parameters_aclnnApplyFusedEmaAdam, 14, 0};

SIM_GENERIC aclnnStatus aclnnApplyFusedEmaAdamGetWorkspaceSize(const aclTensor *grad, aclTensor *varRef, aclTensor *mRef, aclTensor *vRef, aclTensor *sRef, const aclTensor *step, double lr, double emaDecay, double beta1, double beta2, double eps, int64_t mode, bool biasCorrection, double weightDecay, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyFusedEmaAdam;
    const sim_argument sim_arguments_[] = {{.pointer = grad}, {.pointer = varRef}, {.pointer = mRef}, {.pointer = vRef}, {.pointer = sRef}, {.pointer = step}, {.number = lr}, {.number = emaDecay}, {.number = beta1}, {.number = beta2}, {.number = eps}, {.integer = mode}, {.integer = biasCorrection}, {.number = weightDecay}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyFusedEmaAdam(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnApplyTopKTopP[] = {
    {"logits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"p", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"k", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnApplyTopKTopP = {"aclnnApplyTopKTopP", "aclnnApplyTopKTopPGetWorkspaceSize", parameters_aclnnApplyTopKTopP, 4, 0};

SIM_GENERIC aclnnStatus aclnnApplyTopKTopPGetWorkspaceSize(const aclTensor *logits, const aclTensor *p, const aclTensor *k, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnApplyTopKTopP;
    const sim_argument sim_arguments_[] = {{.pointer = logits}, {.pointer = p}, {.pointer = k}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnApplyTopKTopP(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAscendAntiQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sqrtMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAscendAntiQuant = {"aclnnAscendAntiQuant", "aclnnAscendAntiQuantGetWorkspaceSize", parameters_aclnnAscendAntiQuant, 6, 0};

SIM_GENERIC aclnnStatus aclnnAscendAntiQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *offset, int64_t dstType, bool sqrtMode, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAscendAntiQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = offset}, {.integer = dstType}, {.integer = sqrtMode}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAscendAntiQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAscendQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sqrtMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAscendQuant = {"aclnnAscendQuant", "aclnnAscendQuantGetWorkspaceSize", parameters_aclnnAscendQuant, 7, 0};

SIM_GENERIC aclnnStatus aclnnAscendQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *offset, bool sqrtMode, const char *roundMode, int32_t dstType, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAscendQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = offset}, {.integer = sqrtMode}, {.pointer = roundMode}, {.integer = dstType}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAscendQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAscendQuantV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sqrtMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAscendQuantV3 = {"aclnnAscendQuantV3", "aclnnAscendQuantV3GetWorkspaceSize", parameters_aclnnAscendQuantV3, 8, 0};

SIM_GENERIC aclnnStatus aclnnAscendQuantV3GetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *offset, bool sqrtMode, const char *roundMode, int32_t dstType, int32_t axis, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAscendQuantV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = offset}, {.integer = sqrtMode}, {.pointer = roundMode}, {.integer = dstType}, {.integer = axis}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAscendQuantV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAvgPool2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"strides", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"paddings", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"countIncludePad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"divisorOverride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAvgPool2d = {"aclnnAvgPool2d", "aclnnAvgPool2dGetWorkspaceSize", parameters_aclnnAvgPool2d, 9, 0};

SIM_GENERIC aclnnStatus aclnnAvgPool2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *strides, const aclIntArray *paddings, bool ceilMode, bool countIncludePad, int64_t divisorOverride, int8_t cubeMathType, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAvgPool2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = kernelSize}, {.pointer = strides}, {.pointer = paddings}, {.integer = ceilMode}, {.integer = countIncludePad}, {.integer = divisorOverride}, {.integer = cubeMathType}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAvgPool2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAvgPool2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"countIncludePad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"divisorOverride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAvgPool2dBackward = {"aclnnAvgPool2dBackward", "aclnnAvgPool2dBackwardGetWorkspaceSize", parameters_aclnnAvgPool2dBackward, 10, 0};

SIM_GENERIC aclnnStatus aclnnAvgPool2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, bool ceilMode, bool countIncludePad, int64_t divisorOverride, int8_t cubeMathType, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAvgPool2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.integer = ceilMode}, {.integer = countIncludePad}, {.integer = divisorOverride}, {.integer = cubeMathType}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAvgPool2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAvgPool3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"countIncludePad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"divisorOverride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAvgPool3d = {"aclnnAvgPool3d", "aclnnAvgPool3dGetWorkspaceSize", parameters_aclnnAvgPool3d, 8, 0};

SIM_GENERIC aclnnStatus aclnnAvgPool3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, bool ceilMode, bool countIncludePad, int64_t divisorOverride, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAvgPool3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.integer = ceilMode}, {.integer = countIncludePad}, {.integer = divisorOverride}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAvgPool3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnAvgPool3dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"countIncludePad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"divisorOverride", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnAvgPool3dBackward = {"aclnnAvgPool3dBackward", "aclnnAvgPool3dBackwardGetWorkspaceSize", parameters_aclnnAvgPool3dBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnAvgPool3dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, bool ceilMode, bool countIncludePad, int64_t divisorOverride, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnAvgPool3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.integer = ceilMode}, {.integer = countIncludePad}, {.integer = divisorOverride}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnAvgPool3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBaddbmm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batch1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batch2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnBaddbmm = {"aclnnBaddbmm", "aclnnBaddbmmGetWorkspaceSize", parameters_aclnnBaddbmm, 7, 0};

SIM_GENERIC aclnnStatus aclnnBaddbmmGetWorkspaceSize(const aclTensor *self, const aclTensor *batch1, const aclTensor *batch2, const aclScalar *beta, const aclScalar *alpha, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBaddbmm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = batch1}, {.pointer = batch2}, {.pointer = beta}, {.pointer = alpha}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBaddbmm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchMatMul[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnBatchMatMul = {"aclnnBatchMatMul", "aclnnBatchMatMulGetWorkspaceSize", parameters_aclnnBatchMatMul, 4, 0};

SIM_GENERIC aclnnStatus aclnnBatchMatMulGetWorkspaceSize(const aclTensor *self, const aclTensor *mat2, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchMatMul;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat2}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchMatMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchMatMulWeightNz[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnBatchMatMulWeightNz = {"aclnnBatchMatMulWeightNz", "aclnnBatchMatMulWeightNzGetWorkspaceSize", parameters_aclnnBatchMatMulWeightNz, 4, 0};

SIM_GENERIC aclnnStatus aclnnBatchMatMulWeightNzGetWorkspaceSize(const aclTensor *self, const aclTensor *mat2, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchMatMulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat2}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchMatMulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchMatmulQuant[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantParam", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchMatmulQuant = {"aclnnBatchMatmulQuant", "aclnnBatchMatmulQuantGetWorkspaceSize", parameters_aclnnBatchMatmulQuant, 7, 0};

SIM_GENERIC aclnnStatus aclnnBatchMatmulQuantGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *quantParam, const aclTensor *bias, bool transposeX1, bool transposeX2, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchMatmulQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = quantParam}, {.pointer = bias}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchMatmulQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNorm[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"runningMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"runningVar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"training", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"momentum", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"saveMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"saveInvstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchNorm = {"aclnnBatchNorm", "aclnnBatchNormGetWorkspaceSize", parameters_aclnnBatchNorm, 11, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclTensor *bias, aclTensor *runningMean, aclTensor *runningVar, bool training, double momentum, double eps, aclTensor *output, aclTensor *saveMean, aclTensor *saveInvstd, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNorm;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = bias}, {.pointer = runningMean}, {.pointer = runningVar}, {.integer = training}, {.number = momentum}, {.number = eps}, {.pointer = output}, {.pointer = saveMean}, {.pointer = saveInvstd}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNormBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"runningMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"runningVar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"saveMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"saveInvstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"training", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, true},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnBatchNormBackward = {"aclnnBatchNormBackward", "aclnnBatchNormBackwardGetWorkspaceSize", parameters_aclnnBatchNormBackward, 13, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *input, const aclTensor *weight, const aclTensor *runningMean, const aclTensor *runningVar, const aclTensor *saveMean, const aclTensor *saveInvstd, bool training, double eps, const aclBoolArray *outputMask, aclTensor *gradInput, aclTensor *gradWeight, aclTensor *gradBias, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNormBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = input}, {.pointer = weight}, {.pointer = runningMean}, {.pointer = runningVar}, {.pointer = saveMean}, {.pointer = saveInvstd}, {.integer = training}, {.number = eps}, {.pointer = outputMask}, {.pointer = gradInput}, {.pointer = gradWeight}, {.pointer = gradBias}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNormBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNormElemt[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"invstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchNormElemt = {"aclnnBatchNormElemt", "aclnnBatchNormElemtGetWorkspaceSize", parameters_aclnnBatchNormElemt, 7, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormElemtGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclTensor *bias, aclTensor *mean, aclTensor *invstd, double eps, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNormElemt;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = bias}, {.pointer = mean}, {.pointer = invstd}, {.number = eps}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNormElemt(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNormElemtBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"invstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sumDy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sumDyXmu", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"counter", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchNormElemtBackward = {"aclnnBatchNormElemtBackward", "aclnnBatchNormElemtBackwardGetWorkspaceSize", parameters_aclnnBatchNormElemtBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormElemtBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *input, const aclTensor *mean, const aclTensor *invstd, const aclTensor *weight, const aclTensor *sumDy, const aclTensor *sumDyXmu, aclTensor *counter, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNormElemtBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = input}, {.pointer = mean}, {.pointer = invstd}, {.pointer = weight}, {.pointer = sumDy}, {.pointer = sumDyXmu}, {.pointer = counter}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNormElemtBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNormGatherStatsWithCounts[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"invstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"runningMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"runningVar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"momentum", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"counts", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"meanAll", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"invstdAll", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchNormGatherStatsWithCounts = {"aclnnBatchNormGatherStatsWithCounts", "aclnnBatchNormGatherStatsWithCountsGetWorkspaceSize", parameters_aclnnBatchNormGatherStatsWithCounts, 10, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormGatherStatsWithCountsGetWorkspaceSize(const aclTensor *input, const aclTensor *mean, const aclTensor *invstd, aclTensor *runningMean, aclTensor *runningVar, double momentum, double eps, const aclTensor *counts, aclTensor *meanAll, aclTensor *invstdAll, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNormGatherStatsWithCounts;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = mean}, {.pointer = invstd}, {.pointer = runningMean}, {.pointer = runningVar}, {.number = momentum}, {.number = eps}, {.pointer = counts}, {.pointer = meanAll}, {.pointer = invstdAll}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNormGatherStatsWithCounts(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNormReduce[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"squareSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBatchNormReduce = {"aclnnBatchNormReduce", "aclnnBatchNormReduceGetWorkspaceSize", parameters_aclnnBatchNormReduce, 3, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormReduceGetWorkspaceSize(const aclTensor *x, aclTensor *sum, aclTensor *squareSum, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNormReduce;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = sum}, {.pointer = squareSum}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNormReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBatchNormReduceBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"invstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"inputG", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"weightG", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"biasG", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"sumDy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"sumDyXmu", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnBatchNormReduceBackward = {"aclnnBatchNormReduceBackward", "aclnnBatchNormReduceBackwardGetWorkspaceSize", parameters_aclnnBatchNormReduceBackward, 12, 0};

SIM_GENERIC aclnnStatus aclnnBatchNormReduceBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *input, const aclTensor *mean, const aclTensor *invstd, const aclTensor *weight, bool inputG, bool weightG, bool biasG, aclTensor *sumDy, aclTensor *sumDyXmu, aclTensor *gradWeight, aclTensor *gradBias, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBatchNormReduceBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = input}, {.pointer = mean}, {.pointer = invstd}, {.pointer = weight}, {.integer = inputG}, {.integer = weightG}, {.integer = biasG}, {.pointer = sumDy}, {.pointer = sumDyXmu}, {.pointer = gradWeight}, {.pointer = gradBias}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBatchNormReduceBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBidirectionLSTM[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"initH", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"initC", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wIh", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wHh", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bIhOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bHhOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"wIhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"wHhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bIhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bHhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numLayers", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"isbias", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"batchFirst", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"bidirection", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputHOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputCOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBidirectionLSTM = {"aclnnBidirectionLSTM", "aclnnBidirectionLSTMGetWorkspaceSize", parameters_aclnnBidirectionLSTM, 18, 0};

SIM_GENERIC aclnnStatus aclnnBidirectionLSTMGetWorkspaceSize(const aclTensor *x, const aclTensor *initH, const aclTensor *initC, const aclTensor *wIh, const aclTensor *wHh, const aclTensor *bIhOptional, const aclTensor *bHhOptional, const aclTensor *wIhReverseOptional, const aclTensor *wHhReverseOptional, const aclTensor *bIhReverseOptional, const aclTensor *bHhReverseOptional, int64_t numLayers, bool isbias, bool batchFirst, bool bidirection, const aclTensor *yOut, const aclTensor *outputHOut, const aclTensor *outputCOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBidirectionLSTM;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = initH}, {.pointer = initC}, {.pointer = wIh}, {.pointer = wHh}, {.pointer = bIhOptional}, {.pointer = bHhOptional}, {.pointer = wIhReverseOptional}, {.pointer = wHhReverseOptional}, {.pointer = bIhReverseOptional}, {.pointer = bHhReverseOptional}, {.integer = numLayers}, {.integer = isbias}, {.integer = batchFirst}, {.integer = bidirection}, {.pointer = yOut}, {.pointer = outputHOut}, {.pointer = outputCOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBidirectionLSTM(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBidirectionLSTMV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"initH", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"initC", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wIh", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wHh", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bIhOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bHhOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"wIhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"wHhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bIhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bHhReverseOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"batchSizeOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"numLayers", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"isbias", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"batchFirst", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"bidirection", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"packed", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputHOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outputCOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBidirectionLSTMV2 = {"aclnnBidirectionLSTMV2", "aclnnBidirectionLSTMV2GetWorkspaceSize", parameters_aclnnBidirectionLSTMV2, 20, 0};

SIM_GENERIC aclnnStatus aclnnBidirectionLSTMV2GetWorkspaceSize(const aclTensor *x, const aclTensor *initH, const aclTensor *initC, const aclTensor *wIh, const aclTensor *wHh, const aclTensor *bIhOptional, const aclTensor *bHhOptional, const aclTensor *wIhReverseOptional, const aclTensor *wHhReverseOptional, const aclTensor *bIhReverseOptional, const aclTensor *bHhReverseOptional, const aclTensor *batchSizeOptional, int64_t numLayers, bool isbias, bool batchFirst, bool bidirection, bool packed, const aclTensor *yOut, const aclTensor *outputHOut, const aclTensor *outputCOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBidirectionLSTMV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = initH}, {.pointer = initC}, {.pointer = wIh}, {.pointer = wHh}, {.pointer = bIhOptional}, {.pointer = bHhOptional}, {.pointer = wIhReverseOptional}, {.pointer = wHhReverseOptional}, {.pointer = bIhReverseOptional}, {.pointer = bHhReverseOptional}, {.pointer = batchSizeOptional}, {.integer = numLayers}, {.integer = isbias}, {.integer = batchFirst}, {.integer = bidirection}, {.integer = packed}, {.pointer = yOut}, {.pointer = outputHOut}, {.pointer = outputCOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBidirectionLSTMV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBinaryCrossEntropy[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_VIEW},
};
const sim_operator operator_aclnnBinaryCrossEntropy = {"aclnnBinaryCrossEntropy", "aclnnBinaryCrossEntropyGetWorkspaceSize", parameters_aclnnBinaryCrossEntropy, 5, 0};

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyGetWorkspaceSize(const aclTensor *self, const aclTensor *target, const aclTensor *weight, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBinaryCrossEntropy;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.pointer = weight}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropy(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBinaryCrossEntropyBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBinaryCrossEntropyBackward = {"aclnnBinaryCrossEntropyBackward", "aclnnBinaryCrossEntropyBackwardGetWorkspaceSize", parameters_aclnnBinaryCrossEntropyBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, const aclTensor *weightOptional, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBinaryCrossEntropyBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.pointer = weightOptional}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBinaryCrossEntropyWithLogits[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"posWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBinaryCrossEntropyWithLogits = {"aclnnBinaryCrossEntropyWithLogits", "aclnnBinaryCrossEntropyWithLogitsGetWorkspaceSize", parameters_aclnnBinaryCrossEntropyWithLogits, 6, 0};

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyWithLogitsGetWorkspaceSize(const aclTensor *self, const aclTensor *target, const aclTensor *weightOptional, const aclTensor *posWeightOptional, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBinaryCrossEntropyWithLogits;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.pointer = weightOptional}, {.pointer = posWeightOptional}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyWithLogits(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBinaryCrossEntropyWithLogitsBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"posWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBinaryCrossEntropyWithLogitsBackward = {"aclnnBinaryCrossEntropyWithLogitsBackward", "aclnnBinaryCrossEntropyWithLogitsBackwardGetWorkspaceSize", parameters_aclnnBinaryCrossEntropyWithLogitsBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyWithLogitsBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, const aclTensor *weightOptional, const aclTensor *posWeightOptional, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBinaryCrossEntropyWithLogitsBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.pointer = weightOptional}, {.pointer = posWeightOptional}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyWithLogitsBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBinaryCrossEntropyWithLogitsTargetBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"posWeightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradTarget", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBinaryCrossEntropyWithLogitsTargetBackward = {"aclnnBinaryCrossEntropyWithLogitsTargetBackward", "aclnnBinaryCrossEntropyWithLogitsTargetBackwardGetWorkspaceSize", parameters_aclnnBinaryCrossEntropyWithLogitsTargetBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyWithLogitsTargetBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, const aclTensor *weightOptional, const aclTensor *posWeightOptional, int64_t reduction, aclTensor *gradTarget, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBinaryCrossEntropyWithLogitsTargetBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.pointer = weightOptional}, {.pointer = posWeightOptional}, {.integer = reduction}, {.pointer = gradTarget}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBinaryCrossEntropyWithLogitsTargetBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBucketize[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"boundaries", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outInt32", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"right", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBucketize = {"aclnnBucketize", "aclnnBucketizeGetWorkspaceSize", parameters_aclnnBucketize, 5, 0};

SIM_GENERIC aclnnStatus aclnnBucketizeGetWorkspaceSize(const aclTensor *self, const aclTensor *boundaries, bool outInt32, bool right, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBucketize;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = boundaries}, {.integer = outInt32}, {.integer = right}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBucketize(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCelu = {"aclnnCelu", "aclnnCeluGetWorkspaceSize", parameters_aclnnCelu, 3, 0};

SIM_GENERIC aclnnStatus aclnnCeluGetWorkspaceSize(const aclTensor *self, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnChamferDistanceBackward[] = {
    {"xyz1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"xyz2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"idx1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"idx2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradDist1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradDist2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradXyz1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradXyz2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnChamferDistanceBackward = {"aclnnChamferDistanceBackward", "aclnnChamferDistanceBackwardGetWorkspaceSize", parameters_aclnnChamferDistanceBackward, 8, 0};

SIM_GENERIC aclnnStatus aclnnChamferDistanceBackwardGetWorkspaceSize(const aclTensor *xyz1, const aclTensor *xyz2, const aclTensor *idx1, const aclTensor *idx2, const aclTensor *gradDist1, const aclTensor *gradDist2, aclTensor *gradXyz1, aclTensor *gradXyz2, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnChamferDistanceBackward;
    const sim_argument sim_arguments_[] = {{.pointer = xyz1}, {.pointer = xyz2}, {.pointer = idx1}, {.pointer = idx2}, {.pointer = gradDist1}, {.pointer = gradDist2}, {.pointer = gradXyz1}, {.pointer = gradXyz2}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnChamferDistanceBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClippedSwiglu[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"limit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"interleaved", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnClippedSwiglu = {"aclnnClippedSwiglu", "aclnnClippedSwigluGetWorkspaceSize", parameters_aclnnClippedSwiglu, 8, 0};

SIM_GENERIC aclnnStatus aclnnClippedSwigluGetWorkspaceSize(const aclTensor *x, const aclTensor *groupIndexOptional, int64_t dim, double alpha, double limit, double bias, bool interleaved, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClippedSwiglu;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupIndexOptional}, {.integer = dim}, {.number = alpha}, {.number = limit}, {.number = bias}, {.integer = interleaved}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClippedSwiglu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClippedSwigluGrad[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"limit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"interleaved", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnClippedSwigluGrad = {"aclnnClippedSwigluGrad", "aclnnClippedSwigluGradGetWorkspaceSize", parameters_aclnnClippedSwigluGrad, 9, 0};

SIM_GENERIC aclnnStatus aclnnClippedSwigluGradGetWorkspaceSize(const aclTensor *gradY, const aclTensor *x, const aclTensor *groupIndexOptional, int64_t dim, double alpha, double limit, double bias, bool interleaved, const aclTensor *gradXOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClippedSwigluGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = x}, {.pointer = groupIndexOptional}, {.integer = dim}, {.number = alpha}, {.number = limit}, {.number = bias}, {.integer = interleaved}, {.pointer = gradXOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClippedSwigluGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnClippedSwigluV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"limit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"interleaved", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"clampMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnClippedSwigluV2 = {"aclnnClippedSwigluV2", "aclnnClippedSwigluV2GetWorkspaceSize", parameters_aclnnClippedSwigluV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnClippedSwigluV2GetWorkspaceSize(const aclTensor *x, const aclTensor *groupIndexOptional, int64_t dim, double alpha, double limit, double bias, bool interleaved, int64_t clampMode, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnClippedSwigluV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupIndexOptional}, {.integer = dim}, {.number = alpha}, {.number = limit}, {.number = bias}, {.integer = interleaved}, {.integer = clampMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnClippedSwigluV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConvDepthwise2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnConvDepthwise2d = {"aclnnConvDepthwise2d", "aclnnConvDepthwise2dGetWorkspaceSize", parameters_aclnnConvDepthwise2d, 9, 0};

SIM_GENERIC aclnnStatus aclnnConvDepthwise2dGetWorkspaceSize(const aclTensor *self, const aclTensor *weight, const aclIntArray *kernelSize, const aclTensor *bias, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConvDepthwise2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = weight}, {.pointer = kernelSize}, {.pointer = bias}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConvDepthwise2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConvTbc[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pad", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnConvTbc = {"aclnnConvTbc", "aclnnConvTbcGetWorkspaceSize", parameters_aclnnConvTbc, 6, 0};

SIM_GENERIC aclnnStatus aclnnConvTbcGetWorkspaceSize(const aclTensor *self, const aclTensor *weight, const aclTensor *bias, int64_t pad, aclTensor *output, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConvTbc;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = weight}, {.pointer = bias}, {.integer = pad}, {.pointer = output}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConvTbc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConvTbcBackward[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pad", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_FORMAT},
    {"gradWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnConvTbcBackward = {"aclnnConvTbcBackward", "aclnnConvTbcBackwardGetWorkspaceSize", parameters_aclnnConvTbcBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnConvTbcBackwardGetWorkspaceSize(const aclTensor *self, const aclTensor *input, const aclTensor *weight, const aclTensor *bias, int64_t pad, int8_t cubeMathType, aclTensor *gradInput, aclTensor *gradWeight, aclTensor *gradBias, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConvTbcBackward;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = input}, {.pointer = weight}, {.pointer = bias}, {.integer = pad}, {.integer = cubeMathType}, {.pointer = gradInput}, {.pointer = gradWeight}, {.pointer = gradBias}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConvTbcBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConvertWeightToINT4Pack[] = {
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightInt4Pack", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE},
};
const sim_operator operator_aclnnConvertWeightToINT4Pack = {"aclnnConvertWeightToINT4Pack", "aclnnConvertWeightToINT4PackGetWorkspaceSize", parameters_aclnnConvertWeightToINT4Pack, 2, SIM_WORKS_IN_PHASE_ONE};

SIM_GENERIC aclnnStatus aclnnConvertWeightToINT4PackGetWorkspaceSize(const aclTensor *weight, aclTensor *weightInt4Pack, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConvertWeightToINT4Pack;
    const sim_argument sim_arguments_[] = {{.pointer = weight}, {.pointer = weightInt4Pack}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConvertWeightToINT4Pack(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConvolution[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transposed", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputPadding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnConvolution = {"aclnnConvolution", "aclnnConvolutionGetWorkspaceSize", parameters_aclnnConvolution, 11, 0};

SIM_GENERIC aclnnStatus aclnnConvolutionGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclTensor *bias, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool transposed, const aclIntArray *outputPadding, int64_t groups, aclTensor *output, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConvolution;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = bias}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = transposed}, {.pointer = outputPadding}, {.integer = groups}, {.pointer = output}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConvolution(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnConvolutionBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"biasSizes", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transposed", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputPadding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, true},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_FORMAT},
    {"gradWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnConvolutionBackward = {"aclnnConvolutionBackward", "aclnnConvolutionBackwardGetWorkspaceSize", parameters_aclnnConvolutionBackward, 15, 0};

SIM_GENERIC aclnnStatus aclnnConvolutionBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *input, const aclTensor *weight, const aclIntArray *biasSizes, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool transposed, const aclIntArray *outputPadding, int groups, const aclBoolArray *outputMask, int8_t cubeMathType, aclTensor *gradInput, aclTensor *gradWeight, aclTensor *gradBias, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnConvolutionBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = input}, {.pointer = weight}, {.pointer = biasSizes}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = transposed}, {.pointer = outputPadding}, {.integer = groups}, {.pointer = outputMask}, {.integer = cubeMathType}, {.pointer = gradInput}, {.pointer = gradWeight}, {.pointer = gradBias}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnConvolutionBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCrossEntropyLoss[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reductionOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"ignoreIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"labelSmoothing", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"lseSquareScaleForZloss", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"returnZloss", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"lossOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"logProbOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"zlossOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"lseForZlossOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCrossEntropyLoss = {"aclnnCrossEntropyLoss", "aclnnCrossEntropyLossGetWorkspaceSize", parameters_aclnnCrossEntropyLoss, 12, 0};

SIM_GENERIC aclnnStatus aclnnCrossEntropyLossGetWorkspaceSize(const aclTensor *input, const aclTensor *target, const aclTensor *weightOptional, char *reductionOptional, int64_t ignoreIndex, double labelSmoothing, double lseSquareScaleForZloss, bool returnZloss, const aclTensor *lossOut, const aclTensor *logProbOut, const aclTensor *zlossOut, const aclTensor *lseForZlossOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCrossEntropyLoss;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = target}, {.pointer = weightOptional}, {.pointer = reductionOptional}, {.integer = ignoreIndex}, {.number = labelSmoothing}, {.number = lseSquareScaleForZloss}, {.integer = returnZloss}, {.pointer = lossOut}, {.pointer = logProbOut}, {.pointer = zlossOut}, {.pointer = lseForZlossOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCrossEntropyLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCrossEntropyLossGrad[] = {
    {"gradLoss", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"logProb", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gradZlossOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"lseForZlossOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reductionOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"ignoreIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"labelSmoothing", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"lseSquareScaleForZloss", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCrossEntropyLossGrad = {"aclnnCrossEntropyLossGrad", "aclnnCrossEntropyLossGradGetWorkspaceSize", parameters_aclnnCrossEntropyLossGrad, 11, 0};

SIM_GENERIC aclnnStatus aclnnCrossEntropyLossGradGetWorkspaceSize(const aclTensor *gradLoss, const aclTensor *logProb, const aclTensor *target, const aclTensor *weightOptional, const aclTensor *gradZlossOptional, const aclTensor *lseForZlossOptional, char *reductionOptional, int64_t ignoreIndex, double labelSmoothing, double lseSquareScaleForZloss, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCrossEntropyLossGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradLoss}, {.pointer = logProb}, {.pointer = target}, {.pointer = weightOptional}, {.pointer = gradZlossOptional}, {.pointer = lseForZlossOptional}, {.pointer = reductionOptional}, {.integer = ignoreIndex}, {.number = labelSmoothing}, {.number = lseSquareScaleForZloss}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCrossEntropyLossGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCrossEntropySumExpAndIndexLogit[] = {
    {"vocabParallelLogits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"globalLogitsMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vocabStartIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"vocabEndIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"predictedLogitsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sumExpLogitsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"expLogitsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"targetOffsetOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"targetMaskOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCrossEntropySumExpAndIndexLogit = {"aclnnCrossEntropySumExpAndIndexLogit", "aclnnCrossEntropySumExpAndIndexLogitGetWorkspaceSize", parameters_aclnnCrossEntropySumExpAndIndexLogit, 10, 0};

SIM_GENERIC aclnnStatus aclnnCrossEntropySumExpAndIndexLogitGetWorkspaceSize(const aclTensor *vocabParallelLogits, const aclTensor *target, const aclTensor *globalLogitsMax, int64_t vocabStartIndex, int64_t vocabEndIndex, const aclTensor *predictedLogitsOut, const aclTensor *sumExpLogitsOut, const aclTensor *expLogitsOut, const aclTensor *targetOffsetOut, const aclTensor *targetMaskOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCrossEntropySumExpAndIndexLogit;
    const sim_argument sim_arguments_[] = {{.pointer = vocabParallelLogits}, {.pointer = target}, {.pointer = globalLogitsMax}, {.integer = vocabStartIndex}, {.integer = vocabEndIndex}, {.pointer = predictedLogitsOut}, {.pointer = sumExpLogitsOut}, {.pointer = expLogitsOut}, {.pointer = targetOffsetOut}, {.pointer = targetMaskOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCrossEntropySumExpAndIndexLogit(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCtcLoss[] = {
    {"logProbs", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"targets", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"targetlengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"blank", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"zeroInfinity", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"negLogLikelihoodOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"logAlphaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCtcLoss = {"aclnnCtcLoss", "aclnnCtcLossGetWorkspaceSize", parameters_aclnnCtcLoss, 8, 0};

SIM_GENERIC aclnnStatus aclnnCtcLossGetWorkspaceSize(const aclTensor *logProbs, const aclTensor *targets, const aclIntArray *inputLengths, const aclIntArray *targetlengths, int64_t blank, bool zeroInfinity, aclTensor *negLogLikelihoodOut, aclTensor *logAlphaOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCtcLoss;
    const sim_argument sim_arguments_[] = {{.pointer = logProbs}, {.pointer = targets}, {.pointer = inputLengths}, {.pointer = targetlengths}, {.integer = blank}, {.integer = zeroInfinity}, {.pointer = negLogLikelihoodOut}, {.pointer = logAlphaOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCtcLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCtcLossBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"logProbs", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"targets", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"targetLengths", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"negLogLikelihood", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"logAlpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"blank", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"zeroInfinity", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCtcLossBackward = {"aclnnCtcLossBackward", "aclnnCtcLossBackwardGetWorkspaceSize", parameters_aclnnCtcLossBackward, 10, 0};

SIM_GENERIC aclnnStatus aclnnCtcLossBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *logProbs, const aclTensor *targets, const aclIntArray *inputLengths, const aclIntArray *targetLengths, const aclTensor *negLogLikelihood, const aclTensor *logAlpha, int64_t blank, bool zeroInfinity, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCtcLossBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = logProbs}, {.pointer = targets}, {.pointer = inputLengths}, {.pointer = targetLengths}, {.pointer = negLogLikelihood}, {.pointer = logAlpha}, {.integer = blank}, {.integer = zeroInfinity}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCtcLossBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDeepNorm[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDeepNorm = {"aclnnDeepNorm", "aclnnDeepNormGetWorkspaceSize", parameters_aclnnDeepNorm, 9, 0};

SIM_GENERIC aclnnStatus aclnnDeepNormGetWorkspaceSize(const aclTensor *x, const aclTensor *gx, const aclTensor *beta, const aclTensor *gamma, double alpha, double epsilon, const aclTensor *meanOut, const aclTensor *rstdOut, const aclTensor *yOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDeepNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gx}, {.pointer = beta}, {.pointer = gamma}, {.number = alpha}, {.number = epsilon}, {.pointer = meanOut}, {.pointer = rstdOut}, {.pointer = yOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDeepNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDeepNormGrad[] = {
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dgxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dbetaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dgammaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDeepNormGrad = {"aclnnDeepNormGrad", "aclnnDeepNormGradGetWorkspaceSize", parameters_aclnnDeepNormGrad, 11, 0};

SIM_GENERIC aclnnStatus aclnnDeepNormGradGetWorkspaceSize(const aclTensor *dy, const aclTensor *x, const aclTensor *gx, const aclTensor *gamma, const aclTensor *mean, const aclTensor *rstd, double alpha, const aclTensor *dxOut, const aclTensor *dgxOut, const aclTensor *dbetaOut, const aclTensor *dgammaOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDeepNormGrad;
    const sim_argument sim_arguments_[] = {{.pointer = dy}, {.pointer = x}, {.pointer = gx}, {.pointer = gamma}, {.pointer = mean}, {.pointer = rstd}, {.number = alpha}, {.pointer = dxOut}, {.pointer = dgxOut}, {.pointer = dbetaOut}, {.pointer = dgammaOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDeepNormGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDeformableConv2d[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"deformableGroups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"modulated", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"deformOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnDeformableConv2d = {"aclnnDeformableConv2d", "aclnnDeformableConv2dGetWorkspaceSize", parameters_aclnnDeformableConv2d, 13, 0};

SIM_GENERIC aclnnStatus aclnnDeformableConv2dGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *offset, const aclTensor *biasOptional, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, int64_t groups, int64_t deformableGroups, bool modulated, aclTensor *out, aclTensor *deformOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDeformableConv2d;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = offset}, {.pointer = biasOptional}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = groups}, {.integer = deformableGroups}, {.integer = modulated}, {.pointer = out}, {.pointer = deformOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDeformableConv2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDeformableConv2dBackward[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"deformableGroups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"modulated", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_FORMAT},
    {"gradWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDeformableConv2dBackward = {"aclnnDeformableConv2dBackward", "aclnnDeformableConv2dBackwardGetWorkspaceSize", parameters_aclnnDeformableConv2dBackward, 16, 0};

SIM_GENERIC aclnnStatus aclnnDeformableConv2dBackwardGetWorkspaceSize(const aclTensor *input, const aclTensor *gradOutput, const aclTensor *offsetOut, const aclTensor *weight, const aclTensor *offset, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, int64_t groups, int64_t deformableGroups, bool modulated, aclTensor *gradInput, aclTensor *gradWeight, aclTensor *gradOffset, aclTensor *gradBias, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDeformableConv2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = gradOutput}, {.pointer = offsetOut}, {.pointer = weight}, {.pointer = offset}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = groups}, {.integer = deformableGroups}, {.integer = modulated}, {.pointer = gradInput}, {.pointer = gradWeight}, {.pointer = gradOffset}, {.pointer = gradBias}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDeformableConv2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDequantBias[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"activateScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"outputDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDequantBias = {"aclnnDequantBias", "aclnnDequantBiasGetWorkspaceSize", parameters_aclnnDequantBias, 6, 0};

SIM_GENERIC aclnnStatus aclnnDequantBiasGetWorkspaceSize(const aclTensor *x, const aclTensor *weightScale, const aclTensor *activateScaleOptional, const aclTensor *biasOptional, int64_t outputDtype, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDequantBias;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weightScale}, {.pointer = activateScaleOptional}, {.pointer = biasOptional}, {.integer = outputDtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDequantBias(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDequantSituQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"beta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"linearBeta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantTypeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"yScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDequantSituQuant = {"aclnnDequantSituQuant", "aclnnDequantSituQuantGetWorkspaceSize", parameters_aclnnDequantSituQuant, 13, 0};

SIM_GENERIC aclnnStatus aclnnDequantSituQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *weightScaleOptional, const aclTensor *activationScaleOptional, const aclTensor *biasOptional, const aclTensor *quantScaleOptional, const aclTensor *quantOffsetOptional, const aclTensor *groupIndexOptional, float beta, float linearBeta, bool activateLeft, char *quantTypeOptional, const aclTensor *yOut, const aclTensor *yScaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDequantSituQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weightScaleOptional}, {.pointer = activationScaleOptional}, {.pointer = biasOptional}, {.pointer = quantScaleOptional}, {.pointer = quantOffsetOptional}, {.pointer = groupIndexOptional}, {.number = beta}, {.number = linearBeta}, {.integer = activateLeft}, {.pointer = quantTypeOptional}, {.pointer = yOut}, {.pointer = yScaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDequantSituQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDequantSwigluQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDequantSwigluQuant = {"aclnnDequantSwigluQuant", "aclnnDequantSwigluQuantGetWorkspaceSize", parameters_aclnnDequantSwigluQuant, 11, 0};

SIM_GENERIC aclnnStatus aclnnDequantSwigluQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *weightScaleOptional, const aclTensor *activationScaleOptional, const aclTensor *biasOptional, const aclTensor *quantScaleOptional, const aclTensor *quantOffsetOptional, const aclTensor *groupIndexOptional, bool activateLeft, char *quantModeOptional, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDequantSwigluQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weightScaleOptional}, {.pointer = activationScaleOptional}, {.pointer = biasOptional}, {.pointer = quantScaleOptional}, {.pointer = quantOffsetOptional}, {.pointer = groupIndexOptional}, {.integer = activateLeft}, {.pointer = quantModeOptional}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDequantSwigluQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDequantSwigluQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activationScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"activateDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"swigluMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"clampLimit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gluAlpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gluBias", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDequantSwigluQuantV2 = {"aclnnDequantSwigluQuantV2", "aclnnDequantSwigluQuantV2GetWorkspaceSize", parameters_aclnnDequantSwigluQuantV2, 18, 0};

SIM_GENERIC aclnnStatus aclnnDequantSwigluQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensor *weightScaleOptional, const aclTensor *activationScaleOptional, const aclTensor *biasOptional, const aclTensor *quantScaleOptional, const aclTensor *quantOffsetOptional, const aclTensor *groupIndexOptional, bool activateLeft, char *quantModeOptional, int64_t dstType, char *roundModeOptional, int64_t activateDim, int64_t swigluMode, double clampLimit, double gluAlpha, double gluBias, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDequantSwigluQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weightScaleOptional}, {.pointer = activationScaleOptional}, {.pointer = biasOptional}, {.pointer = quantScaleOptional}, {.pointer = quantOffsetOptional}, {.pointer = groupIndexOptional}, {.integer = activateLeft}, {.pointer = quantModeOptional}, {.integer = dstType}, {.pointer = roundModeOptional}, {.integer = activateDim}, {.integer = swigluMode}, {.number = clampLimit}, {.number = gluAlpha}, {.number = gluBias}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDequantSwigluQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDualLevelQuantMatmulWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Level0Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2Level0Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Level1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2Level1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"optionalBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"level0GroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"level1GroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDualLevelQuantMatmulWeightNz = {"aclnnDualLevelQuantMatmulWeightNz", "aclnnDualLevelQuantMatmulWeightNzGetWorkspaceSize", parameters_aclnnDualLevelQuantMatmulWeightNz, 12, 0};

SIM_GENERIC aclnnStatus aclnnDualLevelQuantMatmulWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1Level0Scale, const aclTensor *x2Level0Scale, const aclTensor *x1Level1Scale, const aclTensor *x2Level1Scale, const aclTensor *optionalBias, bool transposeX1, bool transposeX2, int64_t level0GroupSize, int64_t level1GroupSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDualLevelQuantMatmulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1Level0Scale}, {.pointer = x2Level0Scale}, {.pointer = x1Level1Scale}, {.pointer = x2Level1Scale}, {.pointer = optionalBias}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = level0GroupSize}, {.integer = level1GroupSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDualLevelQuantMatmulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicBlockMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicBlockMxQuant = {"aclnnDynamicBlockMxQuant", "aclnnDynamicBlockMxQuantGetWorkspaceSize", parameters_aclnnDynamicBlockMxQuant, 8, 0};

SIM_GENERIC aclnnStatus aclnnDynamicBlockMxQuantGetWorkspaceSize(const aclTensor *x, char *roundModeOptional, int64_t dstType, int64_t scaleAlg, double dstTypeMax, const aclTensor *yOut, const aclTensor *scale1Out, const aclTensor *scale2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicBlockMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.pointer = yOut}, {.pointer = scale1Out}, {.pointer = scale2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicBlockMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicBlockQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"minScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rowBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"colBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicBlockQuant = {"aclnnDynamicBlockQuant", "aclnnDynamicBlockQuantGetWorkspaceSize", parameters_aclnnDynamicBlockQuant, 8, 0};

SIM_GENERIC aclnnStatus aclnnDynamicBlockQuantGetWorkspaceSize(const aclTensor *x, double minScale, char *roundModeOptional, int64_t dstType, int64_t rowBlockSize, int64_t colBlockSize, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicBlockQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.number = minScale}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = rowBlockSize}, {.integer = colBlockSize}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicBlockQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicBlockQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"minScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rowBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"colBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicBlockQuantV2 = {"aclnnDynamicBlockQuantV2", "aclnnDynamicBlockQuantV2GetWorkspaceSize", parameters_aclnnDynamicBlockQuantV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnDynamicBlockQuantV2GetWorkspaceSize(const aclTensor *x, double minScale, char *roundModeOptional, int64_t dstType, int64_t rowBlockSize, int64_t colBlockSize, double dstTypeMax, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicBlockQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.number = minScale}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = rowBlockSize}, {.integer = colBlockSize}, {.number = dstTypeMax}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicBlockQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicDualLevelMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"level0BlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"level1BlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"level0ScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"level1ScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicDualLevelMxQuant = {"aclnnDynamicDualLevelMxQuant", "aclnnDynamicDualLevelMxQuantGetWorkspaceSize", parameters_aclnnDynamicDualLevelMxQuant, 8, 0};

SIM_GENERIC aclnnStatus aclnnDynamicDualLevelMxQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *smoothScaleOptional, char *roundModeOptional, int64_t level0BlockSize, int64_t level1BlockSize, const aclTensor *yOut, const aclTensor *level0ScaleOut, const aclTensor *level1ScaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicDualLevelMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = smoothScaleOptional}, {.pointer = roundModeOptional}, {.integer = level0BlockSize}, {.integer = level1BlockSize}, {.pointer = yOut}, {.pointer = level0ScaleOut}, {.pointer = level1ScaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicDualLevelMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blocksize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicMxQuant = {"aclnnDynamicMxQuant", "aclnnDynamicMxQuantGetWorkspaceSize", parameters_aclnnDynamicMxQuant, 8, 0};

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantGetWorkspaceSize(const aclTensor *x, int64_t axis, char *roundModeOptional, int64_t dstType, int64_t blocksize, int64_t scaleAlg, const aclTensor *yOut, const aclTensor *mxscaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.integer = axis}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = blocksize}, {.integer = scaleAlg}, {.pointer = yOut}, {.pointer = mxscaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicMxQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blocksize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicMxQuantV2 = {"aclnnDynamicMxQuantV2", "aclnnDynamicMxQuantV2GetWorkspaceSize", parameters_aclnnDynamicMxQuantV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantV2GetWorkspaceSize(const aclTensor *x, int64_t axis, char *roundModeOptional, int64_t dstType, int64_t blocksize, int64_t scaleAlg, double dstTypeMax, const aclTensor *yOut, const aclTensor *mxscaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicMxQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.integer = axis}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = blocksize}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.pointer = yOut}, {.pointer = mxscaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicMxQuantV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blocksize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"maxLowBound", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicMxQuantV3 = {"aclnnDynamicMxQuantV3", "aclnnDynamicMxQuantV3GetWorkspaceSize", parameters_aclnnDynamicMxQuantV3, 10, 0};

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantV3GetWorkspaceSize(const aclTensor *x, int64_t axis, char *roundModeOptional, int64_t dstType, int64_t blocksize, int64_t scaleAlg, double dstTypeMax, double maxLowBound, const aclTensor *yOut, const aclTensor *mxscaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicMxQuantV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.integer = axis}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = blocksize}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.number = maxLowBound}, {.pointer = yOut}, {.pointer = mxscaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicMxQuantWithDualAxis[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicMxQuantWithDualAxis = {"aclnnDynamicMxQuantWithDualAxis", "aclnnDynamicMxQuantWithDualAxisGetWorkspaceSize", parameters_aclnnDynamicMxQuantWithDualAxis, 8, 0};

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantWithDualAxisGetWorkspaceSize(const aclTensor *x, char *roundModeOptional, int64_t dstType, int64_t scaleAlg, const aclTensor *y1Out, const aclTensor *mxscale1Out, const aclTensor *y2Out, const aclTensor *mxscale2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicMxQuantWithDualAxis;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = scaleAlg}, {.pointer = y1Out}, {.pointer = mxscale1Out}, {.pointer = y2Out}, {.pointer = mxscale2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantWithDualAxis(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicMxQuantWithDualAxisV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicMxQuantWithDualAxisV2 = {"aclnnDynamicMxQuantWithDualAxisV2", "aclnnDynamicMxQuantWithDualAxisV2GetWorkspaceSize", parameters_aclnnDynamicMxQuantWithDualAxisV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantWithDualAxisV2GetWorkspaceSize(const aclTensor *x, char *roundModeOptional, int64_t dstType, int64_t scaleAlg, double dstTypeMax, const aclTensor *y1Out, const aclTensor *mxscale1Out, const aclTensor *y2Out, const aclTensor *mxscale2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicMxQuantWithDualAxisV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.pointer = y1Out}, {.pointer = mxscale1Out}, {.pointer = y2Out}, {.pointer = mxscale2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicMxQuantWithDualAxisV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicQuant = {"aclnnDynamicQuant", "aclnnDynamicQuantGetWorkspaceSize", parameters_aclnnDynamicQuant, 4, 0};

SIM_GENERIC aclnnStatus aclnnDynamicQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *smoothScalesOptional, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = smoothScalesOptional}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"offsetOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnDynamicQuantV2 = {"aclnnDynamicQuantV2", "aclnnDynamicQuantV2GetWorkspaceSize", parameters_aclnnDynamicQuantV2, 7, 0};

SIM_GENERIC aclnnStatus aclnnDynamicQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensor *smoothScalesOptional, const aclTensor *groupIndexOptional, int64_t dstType, const aclTensor *yOut, const aclTensor *scaleOut, const aclTensor *offsetOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = smoothScalesOptional}, {.pointer = groupIndexOptional}, {.integer = dstType}, {.pointer = yOut}, {.pointer = scaleOut}, {.pointer = offsetOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicQuantV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"isSymmetrical", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"offsetOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnDynamicQuantV3 = {"aclnnDynamicQuantV3", "aclnnDynamicQuantV3GetWorkspaceSize", parameters_aclnnDynamicQuantV3, 9, 0};

SIM_GENERIC aclnnStatus aclnnDynamicQuantV3GetWorkspaceSize(const aclTensor *x, const aclTensor *smoothScalesOptional, const aclTensor *groupIndexOptional, int64_t dstType, bool isSymmetrical, const char *quantMode, const aclTensor *yOut, const aclTensor *scaleOut, const aclTensor *offsetOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicQuantV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = smoothScalesOptional}, {.pointer = groupIndexOptional}, {.integer = dstType}, {.integer = isSymmetrical}, {.pointer = quantMode}, {.pointer = yOut}, {.pointer = scaleOut}, {.pointer = offsetOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicQuantV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnDynamicQuantV4[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"isSymmetrical", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"offsetOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnDynamicQuantV4 = {"aclnnDynamicQuantV4", "aclnnDynamicQuantV4GetWorkspaceSize", parameters_aclnnDynamicQuantV4, 10, 0};

SIM_GENERIC aclnnStatus aclnnDynamicQuantV4GetWorkspaceSize(const aclTensor *x, const aclTensor *smoothScalesOptional, const aclTensor *groupIndexOptional, int64_t dstType, bool isSymmetrical, const char *quantMode, float dstTypeMax, const aclTensor *yOut, const aclTensor *scaleOut, const aclTensor *offsetOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnDynamicQuantV4;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = smoothScalesOptional}, {.pointer = groupIndexOptional}, {.integer = dstType}, {.integer = isSymmetrical}, {.pointer = quantMode}, {.number = dstTypeMax}, {.pointer = yOut}, {.pointer = scaleOut}, {.pointer = offsetOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnDynamicQuantV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEinsum[] = {
    {"tensors", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"equation", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEinsum = {"aclnnEinsum", "aclnnEinsumGetWorkspaceSize", parameters_aclnnEinsum, 3, 0};

SIM_GENERIC aclnnStatus aclnnEinsumGetWorkspaceSize(const aclTensorList *tensors, const char *equation, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEinsum;
    const sim_argument sim_arguments_[] = {{.pointer = tensors}, {.pointer = equation}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEinsum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnElu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"inputScale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnElu = {"aclnnElu", "aclnnEluGetWorkspaceSize", parameters_aclnnElu, 5, 0};

SIM_GENERIC aclnnStatus aclnnEluGetWorkspaceSize(const aclTensor *self, const aclScalar *alpha, const aclScalar *scale, const aclScalar *inputScale, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnElu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = alpha}, {.pointer = scale}, {.pointer = inputScale}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnElu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"inputScale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"isResult", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"selfOrResult", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEluBackward = {"aclnnEluBackward", "aclnnEluBackwardGetWorkspaceSize", parameters_aclnnEluBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnEluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclScalar *alpha, const aclScalar *scale, const aclScalar *inputScale, bool isResult, const aclTensor *selfOrResult, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = alpha}, {.pointer = scale}, {.pointer = inputScale}, {.integer = isResult}, {.pointer = selfOrResult}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEmbedding[] = {
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEmbedding = {"aclnnEmbedding", "aclnnEmbeddingGetWorkspaceSize", parameters_aclnnEmbedding, 3, 0};

SIM_GENERIC aclnnStatus aclnnEmbeddingGetWorkspaceSize(const aclTensor *weight, const aclTensor *indices, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEmbedding;
    const sim_argument sim_arguments_[] = {{.pointer = weight}, {.pointer = indices}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEmbedding(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEmbeddingBag[] = {
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsets", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleGradByFreq", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"sparse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"perSampleWeights", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"includeLastOffset", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"paddingIdx", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"offset2bag", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"bagSize", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"maxIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEmbeddingBag = {"aclnnEmbeddingBag", "aclnnEmbeddingBagGetWorkspaceSize", parameters_aclnnEmbeddingBag, 13, 0};

SIM_GENERIC aclnnStatus aclnnEmbeddingBagGetWorkspaceSize(const aclTensor *weight, const aclTensor *indices, const aclTensor *offsets, bool scaleGradByFreq, int64_t mode, bool sparse, const aclTensor *perSampleWeights, bool includeLastOffset, int64_t paddingIdx, aclTensor *output, aclTensor *offset2bag, aclTensor *bagSize, aclTensor *maxIndices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEmbeddingBag;
    const sim_argument sim_arguments_[] = {{.pointer = weight}, {.pointer = indices}, {.pointer = offsets}, {.integer = scaleGradByFreq}, {.integer = mode}, {.integer = sparse}, {.pointer = perSampleWeights}, {.integer = includeLastOffset}, {.integer = paddingIdx}, {.pointer = output}, {.pointer = offset2bag}, {.pointer = bagSize}, {.pointer = maxIndices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEmbeddingBag(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEmbeddingDenseBackward[] = {
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numWeights", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"paddingIdx", ACLSIM_ARGUMENT_NATURAL, ACLSIM_IN, false},
    {"scaleGradByFreq", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnEmbeddingDenseBackward = {"aclnnEmbeddingDenseBackward", "aclnnEmbeddingDenseBackwardGetWorkspaceSize", parameters_aclnnEmbeddingDenseBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnEmbeddingDenseBackwardGetWorkspaceSize(const aclTensor *grad, const aclTensor *indices, uint64_t numWeights, uint64_t paddingIdx, bool scaleGradByFreq, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEmbeddingDenseBackward;
    const sim_argument sim_arguments_[] = {{.pointer = grad}, {.pointer = indices}, {.natural = numWeights}, {.natural = paddingIdx}, {.integer = scaleGradByFreq}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEmbeddingDenseBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnEmbeddingRenorm[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"maxNorm", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"normType", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnEmbeddingRenorm = {"aclnnEmbeddingRenorm", "aclnnEmbeddingRenormGetWorkspaceSize", parameters_aclnnEmbeddingRenorm, 4, 0};

SIM_GENERIC aclnnStatus aclnnEmbeddingRenormGetWorkspaceSize(aclTensor *selfRef, const aclTensor *indices, double maxNorm, double normType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnEmbeddingRenorm;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = indices}, {.number = maxNorm}, {.number = normType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnEmbeddingRenorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnErfinv[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnErfinv = {"aclnnErfinv", "aclnnErfinvGetWorkspaceSize", parameters_aclnnErfinv, 2, 0};

SIM_GENERIC aclnnStatus aclnnErfinvGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnErfinv;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnErfinv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnExpandIntoJaggedPermute[] = {
    {"permute", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputOffsets", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputOffsets", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnExpandIntoJaggedPermute = {"aclnnExpandIntoJaggedPermute", "aclnnExpandIntoJaggedPermuteGetWorkspaceSize", parameters_aclnnExpandIntoJaggedPermute, 5, 0};

SIM_GENERIC aclnnStatus aclnnExpandIntoJaggedPermuteGetWorkspaceSize(const aclTensor *permute, const aclTensor *inputOffsets, const aclTensor *outputOffsets, int64_t outputSize, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnExpandIntoJaggedPermute;
    const sim_argument sim_arguments_[] = {{.pointer = permute}, {.pointer = inputOffsets}, {.pointer = outputOffsets}, {.integer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnExpandIntoJaggedPermute(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFakeQuantPerChannelAffineCachemask[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"zeroPoint", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMin", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMax", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFakeQuantPerChannelAffineCachemask = {"aclnnFakeQuantPerChannelAffineCachemask", "aclnnFakeQuantPerChannelAffineCachemaskGetWorkspaceSize", parameters_aclnnFakeQuantPerChannelAffineCachemask, 8, 0};

SIM_GENERIC aclnnStatus aclnnFakeQuantPerChannelAffineCachemaskGetWorkspaceSize(const aclTensor *self, const aclTensor *scale, const aclTensor *zeroPoint, int64_t axis, int64_t quantMin, int64_t quantMax, aclTensor *out, aclTensor *mask, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFakeQuantPerChannelAffineCachemask;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = scale}, {.pointer = zeroPoint}, {.integer = axis}, {.integer = quantMin}, {.integer = quantMax}, {.pointer = out}, {.pointer = mask}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFakeQuantPerChannelAffineCachemask(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFakeQuantPerTensorAffineCachemask[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"zeroPoint", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"fakeQuantEnabled", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"quantMin", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMax", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFakeQuantPerTensorAffineCachemask = {"aclnnFakeQuantPerTensorAffineCachemask", "aclnnFakeQuantPerTensorAffineCachemaskGetWorkspaceSize", parameters_aclnnFakeQuantPerTensorAffineCachemask, 8, 0};

SIM_GENERIC aclnnStatus aclnnFakeQuantPerTensorAffineCachemaskGetWorkspaceSize(const aclTensor *self, const aclTensor *scale, const aclTensor *zeroPoint, float fakeQuantEnabled, int64_t quantMin, int64_t quantMax, aclTensor *out, aclTensor *mask, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFakeQuantPerTensorAffineCachemask;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = scale}, {.pointer = zeroPoint}, {.number = fakeQuantEnabled}, {.integer = quantMin}, {.integer = quantMax}, {.pointer = out}, {.pointer = mask}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFakeQuantPerTensorAffineCachemask(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFastBatchNormBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"runningMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"runningVar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"saveMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"saveInvstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"training", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, false},
    {"version", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFastBatchNormBackward = {"aclnnFastBatchNormBackward", "aclnnFastBatchNormBackwardGetWorkspaceSize", parameters_aclnnFastBatchNormBackward, 14, 0};

SIM_GENERIC aclnnStatus aclnnFastBatchNormBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *input, const aclTensor *weight, const aclTensor *runningMean, const aclTensor *runningVar, const aclTensor *saveMean, const aclTensor *saveInvstd, bool training, double eps, const aclBoolArray *outputMask, int version, aclTensor *gradInput, aclTensor *gradWeight, aclTensor *gradBias, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFastBatchNormBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = input}, {.pointer = weight}, {.pointer = runningMean}, {.pointer = runningVar}, {.pointer = saveMean}, {.pointer = saveInvstd}, {.integer = training}, {.number = eps}, {.pointer = outputMask}, {.integer = version}, {.pointer = gradInput}, {.pointer = gradWeight}, {.pointer = gradBias}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFastBatchNormBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFastGelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFastGelu = {"aclnnFastGelu", "aclnnFastGeluGetWorkspaceSize", parameters_aclnnFastGelu, 2, 0};

SIM_GENERIC aclnnStatus aclnnFastGeluGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFastGelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFastGelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFastGeluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFastGeluBackward = {"aclnnFastGeluBackward", "aclnnFastGeluBackwardGetWorkspaceSize", parameters_aclnnFastGeluBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnFastGeluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFastGeluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFastGeluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFastLayerNorm[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normalizedShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"rstdOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFastLayerNorm = {"aclnnFastLayerNorm", "aclnnFastLayerNormGetWorkspaceSize", parameters_aclnnFastLayerNorm, 8, 0};

SIM_GENERIC aclnnStatus aclnnFastLayerNormGetWorkspaceSize(const aclTensor *input, const aclIntArray *normalizedShape, const aclTensor *weightOptional, const aclTensor *biasOptional, double eps, aclTensor *out, aclTensor *meanOutOptional, aclTensor *rstdOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFastLayerNorm;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = normalizedShape}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.number = eps}, {.pointer = out}, {.pointer = meanOutOptional}, {.pointer = rstdOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFastLayerNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFatreluMul[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"threshold", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFatreluMul = {"aclnnFatreluMul", "aclnnFatreluMulGetWorkspaceSize", parameters_aclnnFatreluMul, 3, 0};

SIM_GENERIC aclnnStatus aclnnFatreluMulGetWorkspaceSize(const aclTensor *input, const aclTensor *threshold, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFatreluMul;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = threshold}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFatreluMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlatQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kroneckerP1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kroneckerP2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipRatio", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlatQuant = {"aclnnFlatQuant", "aclnnFlatQuantGetWorkspaceSize", parameters_aclnnFlatQuant, 6, 0};

SIM_GENERIC aclnnStatus aclnnFlatQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *kroneckerP1, const aclTensor *kroneckerP2, double clipRatio, aclTensor *out, aclTensor *quantScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlatQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = kroneckerP1}, {.pointer = kroneckerP2}, {.number = clipRatio}, {.pointer = out}, {.pointer = quantScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlatQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlatQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kroneckerP1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kroneckerP2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"clipRatio", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlatQuantV2 = {"aclnnFlatQuantV2", "aclnnFlatQuantV2GetWorkspaceSize", parameters_aclnnFlatQuantV2, 7, 0};

SIM_GENERIC aclnnStatus aclnnFlatQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensor *kroneckerP1, const aclTensor *kroneckerP2, double clipRatio, double dstTypeMax, aclTensor *out, aclTensor *quantScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlatQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = kroneckerP1}, {.pointer = kroneckerP2}, {.number = clipRatio}, {.number = dstTypeMax}, {.pointer = out}, {.pointer = quantScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlatQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlatQuantV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kroneckerP1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kroneckerP2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupListOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"clipRatio", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlatQuantV3 = {"aclnnFlatQuantV3", "aclnnFlatQuantV3GetWorkspaceSize", parameters_aclnnFlatQuantV3, 9, 0};

SIM_GENERIC aclnnStatus aclnnFlatQuantV3GetWorkspaceSize(const aclTensor *x, const aclTensor *kroneckerP1, const aclTensor *kroneckerP2, const aclTensor *groupListOptional, double clipRatio, double dstTypeMax, int64_t groupListType, aclTensor *out, aclTensor *quantScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlatQuantV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = kroneckerP1}, {.pointer = kroneckerP2}, {.pointer = groupListOptional}, {.number = clipRatio}, {.number = dstTypeMax}, {.integer = groupListType}, {.pointer = out}, {.pointer = quantScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlatQuantV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFlip[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dims", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFlip = {"aclnnFlip", "aclnnFlipGetWorkspaceSize", parameters_aclnnFlip, 3, 0};

SIM_GENERIC aclnnStatus aclnnFlipGetWorkspaceSize(const aclTensor *self, const aclIntArray *dims, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFlip;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = dims}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFlip(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachACosInplace[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnForeachACosInplace = {"aclnnForeachACosInplace", "aclnnForeachACosInplaceGetWorkspaceSize", parameters_aclnnForeachACosInplace, 1, 0};

SIM_GENERIC aclnnStatus aclnnForeachACosInplaceGetWorkspaceSize(const aclTensorList *x, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachACosInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachACosInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAbs[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAbs = {"aclnnForeachAbs", "aclnnForeachAbsGetWorkspaceSize", parameters_aclnnForeachAbs, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachAbsGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAbs;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAbs(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAcos[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAcos = {"aclnnForeachAcos", "aclnnForeachAcosGetWorkspaceSize", parameters_aclnnForeachAcos, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachAcosGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAcos;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAcos(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddList = {"aclnnForeachAddList", "aclnnForeachAddListGetWorkspaceSize", parameters_aclnnForeachAddList, 4, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachAddListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensor *alpha, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddListInplace[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnForeachAddListInplace = {"aclnnForeachAddListInplace", "aclnnForeachAddListInplaceGetWorkspaceSize", parameters_aclnnForeachAddListInplace, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddListInplaceGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensor *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddListInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddListInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddListV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddListV2 = {"aclnnForeachAddListV2", "aclnnForeachAddListV2GetWorkspaceSize", parameters_aclnnForeachAddListV2, 4, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddListV2GetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclScalar *alpha, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddListV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddListV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddScalar[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddScalar = {"aclnnForeachAddScalar", "aclnnForeachAddScalarGetWorkspaceSize", parameters_aclnnForeachAddScalar, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachAddScalarGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddScalarList[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_SCALAR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddScalarList = {"aclnnForeachAddScalarList", "aclnnForeachAddScalarListGetWorkspaceSize", parameters_aclnnForeachAddScalarList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddScalarListGetWorkspaceSize(const aclTensorList *x, const aclScalarList *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddScalarV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddScalarV2 = {"aclnnForeachAddScalarV2", "aclnnForeachAddScalarV2GetWorkspaceSize", parameters_aclnnForeachAddScalarV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddScalarV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcdivList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcdivList = {"aclnnForeachAddcdivList", "aclnnForeachAddcdivListGetWorkspaceSize", parameters_aclnnForeachAddcdivList, 5, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddcdivListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclTensor *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcdivList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcdivList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcdivScalar[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcdivScalar = {"aclnnForeachAddcdivScalar", "aclnnForeachAddcdivScalarGetWorkspaceSize", parameters_aclnnForeachAddcdivScalar, 5, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachAddcdivScalarGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclTensor *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcdivScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcdivScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcdivScalarList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcdivScalarList = {"aclnnForeachAddcdivScalarList", "aclnnForeachAddcdivScalarListGetWorkspaceSize", parameters_aclnnForeachAddcdivScalarList, 5, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddcdivScalarListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclTensor *scalars, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcdivScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcdivScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcdivScalarV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcdivScalarV2 = {"aclnnForeachAddcdivScalarV2", "aclnnForeachAddcdivScalarV2GetWorkspaceSize", parameters_aclnnForeachAddcdivScalarV2, 5, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddcdivScalarV2GetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcdivScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcdivScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcmulList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcmulList = {"aclnnForeachAddcmulList", "aclnnForeachAddcmulListGetWorkspaceSize", parameters_aclnnForeachAddcmulList, 5, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddcmulListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclTensor *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcmulList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcmulList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcmulScalar[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcmulScalar = {"aclnnForeachAddcmulScalar", "aclnnForeachAddcmulScalarGetWorkspaceSize", parameters_aclnnForeachAddcmulScalar, 5, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachAddcmulScalarGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclTensor *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcmulScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcmulScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcmulScalarList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcmulScalarList = {"aclnnForeachAddcmulScalarList", "aclnnForeachAddcmulScalarListGetWorkspaceSize", parameters_aclnnForeachAddcmulScalarList, 5, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddcmulScalarListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclTensor *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcmulScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcmulScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAddcmulScalarV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x3", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAddcmulScalarV2 = {"aclnnForeachAddcmulScalarV2", "aclnnForeachAddcmulScalarV2GetWorkspaceSize", parameters_aclnnForeachAddcmulScalarV2, 5, 0};

SIM_GENERIC aclnnStatus aclnnForeachAddcmulScalarV2GetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *x3, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAddcmulScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x3}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAddcmulScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAsin[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAsin = {"aclnnForeachAsin", "aclnnForeachAsinGetWorkspaceSize", parameters_aclnnForeachAsin, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachAsinGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAsin;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAsin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachAtan[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachAtan = {"aclnnForeachAtan", "aclnnForeachAtanGetWorkspaceSize", parameters_aclnnForeachAtan, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachAtanGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachAtan;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachAtan(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachCopy[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachCopy = {"aclnnForeachCopy", "aclnnForeachCopyGetWorkspaceSize", parameters_aclnnForeachCopy, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachCopyGetWorkspaceSize(const aclTensorList *x, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachCopy;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachCopy(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachCos[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachCos = {"aclnnForeachCos", "aclnnForeachCosGetWorkspaceSize", parameters_aclnnForeachCos, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachCosGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachCos;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachCos(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachCosh[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachCosh = {"aclnnForeachCosh", "aclnnForeachCoshGetWorkspaceSize", parameters_aclnnForeachCosh, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachCoshGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachCosh;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachCosh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachDivList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachDivList = {"aclnnForeachDivList", "aclnnForeachDivListGetWorkspaceSize", parameters_aclnnForeachDivList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachDivListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachDivList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachDivList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachDivListInplace[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
};
const sim_operator operator_aclnnForeachDivListInplace = {"aclnnForeachDivListInplace", "aclnnForeachDivListInplaceGetWorkspaceSize", parameters_aclnnForeachDivListInplace, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachDivListInplaceGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachDivListInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachDivListInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachDivScalar[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachDivScalar = {"aclnnForeachDivScalar", "aclnnForeachDivScalarGetWorkspaceSize", parameters_aclnnForeachDivScalar, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachDivScalarGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachDivScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachDivScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachDivScalarList[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_SCALAR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachDivScalarList = {"aclnnForeachDivScalarList", "aclnnForeachDivScalarListGetWorkspaceSize", parameters_aclnnForeachDivScalarList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachDivScalarListGetWorkspaceSize(const aclTensorList *x, const aclScalarList *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachDivScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachDivScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachDivScalarV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachDivScalarV2 = {"aclnnForeachDivScalarV2", "aclnnForeachDivScalarV2GetWorkspaceSize", parameters_aclnnForeachDivScalarV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachDivScalarV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachDivScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachDivScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachErf[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachErf = {"aclnnForeachErf", "aclnnForeachErfGetWorkspaceSize", parameters_aclnnForeachErf, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachErfGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachErf;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachErf(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachErfc[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachErfc = {"aclnnForeachErfc", "aclnnForeachErfcGetWorkspaceSize", parameters_aclnnForeachErfc, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachErfcGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachErfc;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachErfc(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachExp[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachExp = {"aclnnForeachExp", "aclnnForeachExpGetWorkspaceSize", parameters_aclnnForeachExp, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachExpGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachExp;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachExp(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachExpm1[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachExpm1 = {"aclnnForeachExpm1", "aclnnForeachExpm1GetWorkspaceSize", parameters_aclnnForeachExpm1, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachExpm1GetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachExpm1;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachExpm1(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachLerpList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachLerpList = {"aclnnForeachLerpList", "aclnnForeachLerpListGetWorkspaceSize", parameters_aclnnForeachLerpList, 4, 0};

SIM_GENERIC aclnnStatus aclnnForeachLerpListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *weight, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachLerpList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = weight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachLerpList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachLerpScalar[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachLerpScalar = {"aclnnForeachLerpScalar", "aclnnForeachLerpScalarGetWorkspaceSize", parameters_aclnnForeachLerpScalar, 4, 0};

SIM_GENERIC aclnnStatus aclnnForeachLerpScalarGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclScalar *weight, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachLerpScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = weight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachLerpScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachLog[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachLog = {"aclnnForeachLog", "aclnnForeachLogGetWorkspaceSize", parameters_aclnnForeachLog, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachLogGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachLog;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachLog(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachLog10[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachLog10 = {"aclnnForeachLog10", "aclnnForeachLog10GetWorkspaceSize", parameters_aclnnForeachLog10, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachLog10GetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachLog10;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachLog10(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachLog1p[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachLog1p = {"aclnnForeachLog1p", "aclnnForeachLog1pGetWorkspaceSize", parameters_aclnnForeachLog1p, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachLog1pGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachLog1p;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachLog1p(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachLog2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachLog2 = {"aclnnForeachLog2", "aclnnForeachLog2GetWorkspaceSize", parameters_aclnnForeachLog2, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachLog2GetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachLog2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachLog2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachLogInplace[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnForeachLogInplace = {"aclnnForeachLogInplace", "aclnnForeachLogInplaceGetWorkspaceSize", parameters_aclnnForeachLogInplace, 1, 0};

SIM_GENERIC aclnnStatus aclnnForeachLogInplaceGetWorkspaceSize(const aclTensorList *x, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachLogInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachLogInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMaximumList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMaximumList = {"aclnnForeachMaximumList", "aclnnForeachMaximumListGetWorkspaceSize", parameters_aclnnForeachMaximumList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMaximumListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMaximumList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMaximumList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMaximumScalar[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMaximumScalar = {"aclnnForeachMaximumScalar", "aclnnForeachMaximumScalarGetWorkspaceSize", parameters_aclnnForeachMaximumScalar, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachMaximumScalarGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMaximumScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMaximumScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMaximumScalarList[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_SCALAR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMaximumScalarList = {"aclnnForeachMaximumScalarList", "aclnnForeachMaximumScalarListGetWorkspaceSize", parameters_aclnnForeachMaximumScalarList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMaximumScalarListGetWorkspaceSize(const aclTensorList *x, const aclScalarList *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMaximumScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMaximumScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMaximumScalarV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMaximumScalarV2 = {"aclnnForeachMaximumScalarV2", "aclnnForeachMaximumScalarV2GetWorkspaceSize", parameters_aclnnForeachMaximumScalarV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMaximumScalarV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMaximumScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMaximumScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMinimumList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMinimumList = {"aclnnForeachMinimumList", "aclnnForeachMinimumListGetWorkspaceSize", parameters_aclnnForeachMinimumList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMinimumListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMinimumList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMinimumList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMinimumScalar[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMinimumScalar = {"aclnnForeachMinimumScalar", "aclnnForeachMinimumScalarGetWorkspaceSize", parameters_aclnnForeachMinimumScalar, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachMinimumScalarGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMinimumScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMinimumScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMinimumScalarList[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_SCALAR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMinimumScalarList = {"aclnnForeachMinimumScalarList", "aclnnForeachMinimumScalarListGetWorkspaceSize", parameters_aclnnForeachMinimumScalarList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMinimumScalarListGetWorkspaceSize(const aclTensorList *x, const aclScalarList *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMinimumScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMinimumScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMinimumScalarV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMinimumScalarV2 = {"aclnnForeachMinimumScalarV2", "aclnnForeachMinimumScalarV2GetWorkspaceSize", parameters_aclnnForeachMinimumScalarV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMinimumScalarV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMinimumScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMinimumScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMulList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMulList = {"aclnnForeachMulList", "aclnnForeachMulListGetWorkspaceSize", parameters_aclnnForeachMulList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMulListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMulList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMulList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMulListInplace[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
};
const sim_operator operator_aclnnForeachMulListInplace = {"aclnnForeachMulListInplace", "aclnnForeachMulListInplaceGetWorkspaceSize", parameters_aclnnForeachMulListInplace, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachMulListInplaceGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMulListInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMulListInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMulScalar[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMulScalar = {"aclnnForeachMulScalar", "aclnnForeachMulScalarGetWorkspaceSize", parameters_aclnnForeachMulScalar, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachMulScalarGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMulScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMulScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMulScalarInplace[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnForeachMulScalarInplace = {"aclnnForeachMulScalarInplace", "aclnnForeachMulScalarInplaceGetWorkspaceSize", parameters_aclnnForeachMulScalarInplace, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachMulScalarInplaceGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMulScalarInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMulScalarInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMulScalarList[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_SCALAR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMulScalarList = {"aclnnForeachMulScalarList", "aclnnForeachMulScalarListGetWorkspaceSize", parameters_aclnnForeachMulScalarList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMulScalarListGetWorkspaceSize(const aclTensorList *x, const aclScalarList *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMulScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMulScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachMulScalarV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachMulScalarV2 = {"aclnnForeachMulScalarV2", "aclnnForeachMulScalarV2GetWorkspaceSize", parameters_aclnnForeachMulScalarV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachMulScalarV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachMulScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachMulScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachNeg[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachNeg = {"aclnnForeachNeg", "aclnnForeachNegGetWorkspaceSize", parameters_aclnnForeachNeg, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachNegGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachNeg;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachNeg(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachNonFiniteCheckAndUnscale[] = {
    {"scaledGrads", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"foundInf", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"invScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnForeachNonFiniteCheckAndUnscale = {"aclnnForeachNonFiniteCheckAndUnscale", "aclnnForeachNonFiniteCheckAndUnscaleGetWorkspaceSize", parameters_aclnnForeachNonFiniteCheckAndUnscale, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachNonFiniteCheckAndUnscaleGetWorkspaceSize(const aclTensorList *scaledGrads, const aclTensor *foundInf, const aclTensor *invScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachNonFiniteCheckAndUnscale;
    const sim_argument sim_arguments_[] = {{.pointer = scaledGrads}, {.pointer = foundInf}, {.pointer = invScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachNonFiniteCheckAndUnscale(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachNorm[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachNorm = {"aclnnForeachNorm", "aclnnForeachNormGetWorkspaceSize", parameters_aclnnForeachNorm, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachNormGetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachPowList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachPowList = {"aclnnForeachPowList", "aclnnForeachPowListGetWorkspaceSize", parameters_aclnnForeachPowList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachPowListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachPowList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachPowList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachPowScalar[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachPowScalar = {"aclnnForeachPowScalar", "aclnnForeachPowScalarGetWorkspaceSize", parameters_aclnnForeachPowScalar, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachPowScalarGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachPowScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachPowScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachPowScalarAndTensor[] = {
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachPowScalarAndTensor = {"aclnnForeachPowScalarAndTensor", "aclnnForeachPowScalarAndTensorGetWorkspaceSize", parameters_aclnnForeachPowScalarAndTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachPowScalarAndTensorGetWorkspaceSize(const aclScalar *scalar, const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachPowScalarAndTensor;
    const sim_argument sim_arguments_[] = {{.pointer = scalar}, {.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachPowScalarAndTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachPowScalarList[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_SCALAR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachPowScalarList = {"aclnnForeachPowScalarList", "aclnnForeachPowScalarListGetWorkspaceSize", parameters_aclnnForeachPowScalarList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachPowScalarListGetWorkspaceSize(const aclTensorList *x, const aclScalarList *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachPowScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachPowScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachPowScalarV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachPowScalarV2 = {"aclnnForeachPowScalarV2", "aclnnForeachPowScalarV2GetWorkspaceSize", parameters_aclnnForeachPowScalarV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachPowScalarV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachPowScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachPowScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachReciprocal[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachReciprocal = {"aclnnForeachReciprocal", "aclnnForeachReciprocalGetWorkspaceSize", parameters_aclnnForeachReciprocal, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachReciprocalGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachReciprocal;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachReciprocal(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachRoundOffNumber[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachRoundOffNumber = {"aclnnForeachRoundOffNumber", "aclnnForeachRoundOffNumberGetWorkspaceSize", parameters_aclnnForeachRoundOffNumber, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachRoundOffNumberGetWorkspaceSize(const aclTensorList *x, const aclTensor *roundMode, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachRoundOffNumber;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = roundMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachRoundOffNumber(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachRoundOffNumberV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachRoundOffNumberV2 = {"aclnnForeachRoundOffNumberV2", "aclnnForeachRoundOffNumberV2GetWorkspaceSize", parameters_aclnnForeachRoundOffNumberV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachRoundOffNumberV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *roundMode, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachRoundOffNumberV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = roundMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachRoundOffNumberV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSigmoid[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSigmoid = {"aclnnForeachSigmoid", "aclnnForeachSigmoidGetWorkspaceSize", parameters_aclnnForeachSigmoid, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachSigmoidGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSigmoid;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSigmoid(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSign[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSign = {"aclnnForeachSign", "aclnnForeachSignGetWorkspaceSize", parameters_aclnnForeachSign, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachSignGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSign;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSign(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSin[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSin = {"aclnnForeachSin", "aclnnForeachSinGetWorkspaceSize", parameters_aclnnForeachSin, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachSinGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSin;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSinh[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSinh = {"aclnnForeachSinh", "aclnnForeachSinhGetWorkspaceSize", parameters_aclnnForeachSinh, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachSinhGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSinh;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSinh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSqrt[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSqrt = {"aclnnForeachSqrt", "aclnnForeachSqrtGetWorkspaceSize", parameters_aclnnForeachSqrt, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachSqrtGetWorkspaceSize(const aclTensorList *x, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSqrt;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSqrt(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSubList[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSubList = {"aclnnForeachSubList", "aclnnForeachSubListGetWorkspaceSize", parameters_aclnnForeachSubList, 4, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachSubListGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensor *alpha, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSubList;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSubList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSubListInplace[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnForeachSubListInplace = {"aclnnForeachSubListInplace", "aclnnForeachSubListInplaceGetWorkspaceSize", parameters_aclnnForeachSubListInplace, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachSubListInplaceGetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclTensor *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSubListInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSubListInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSubListV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSubListV2 = {"aclnnForeachSubListV2", "aclnnForeachSubListV2GetWorkspaceSize", parameters_aclnnForeachSubListV2, 4, 0};

SIM_GENERIC aclnnStatus aclnnForeachSubListV2GetWorkspaceSize(const aclTensorList *x1, const aclTensorList *x2, const aclScalar *alpha, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSubListV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSubListV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSubScalar[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSubScalar = {"aclnnForeachSubScalar", "aclnnForeachSubScalarGetWorkspaceSize", parameters_aclnnForeachSubScalar, 3, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnForeachSubScalarGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSubScalar;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSubScalar(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSubScalarInplace[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"scalar", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnForeachSubScalarInplace = {"aclnnForeachSubScalarInplace", "aclnnForeachSubScalarInplaceGetWorkspaceSize", parameters_aclnnForeachSubScalarInplace, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachSubScalarInplaceGetWorkspaceSize(const aclTensorList *x, const aclTensor *scalar, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSubScalarInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSubScalarInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSubScalarList[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalars", ACLSIM_ARGUMENT_SCALAR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSubScalarList = {"aclnnForeachSubScalarList", "aclnnForeachSubScalarListGetWorkspaceSize", parameters_aclnnForeachSubScalarList, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachSubScalarListGetWorkspaceSize(const aclTensorList *x, const aclScalarList *scalars, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSubScalarList;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalars}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSubScalarList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachSubScalarV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"scalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachSubScalarV2 = {"aclnnForeachSubScalarV2", "aclnnForeachSubScalarV2GetWorkspaceSize", parameters_aclnnForeachSubScalarV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnForeachSubScalarV2GetWorkspaceSize(const aclTensorList *x, const aclScalar *scalar, aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachSubScalarV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scalar}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachSubScalarV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachTan[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachTan = {"aclnnForeachTan", "aclnnForeachTanGetWorkspaceSize", parameters_aclnnForeachTan, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachTanGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachTan;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachTan(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachTanh[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnForeachTanh = {"aclnnForeachTanh", "aclnnForeachTanhGetWorkspaceSize", parameters_aclnnForeachTanh, 2, 0};

SIM_GENERIC aclnnStatus aclnnForeachTanhGetWorkspaceSize(const aclTensorList *x, const aclTensorList *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachTanh;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachTanh(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnForeachZeroInplace[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnForeachZeroInplace = {"aclnnForeachZeroInplace", "aclnnForeachZeroInplaceGetWorkspaceSize", parameters_aclnnForeachZeroInplace, 1, 0};

SIM_GENERIC aclnnStatus aclnnForeachZeroInplaceGetWorkspaceSize(const aclTensorList *x, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnForeachZeroInplace;
    const sim_argument sim_arguments_[] = {{.pointer = x}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnForeachZeroInplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedAdamw[] = {
    {"paramsRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"grads", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"expAvgsRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"expAvgSqsRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"maxExpAvgSqsRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, true},
    {"stateSteps", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"gradScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"foundInfOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"lr", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta1", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta2", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"weightDecay", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"amsgrad", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"maximize", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnFusedAdamw = {"aclnnFusedAdamw", "aclnnFusedAdamwGetWorkspaceSize", parameters_aclnnFusedAdamw, 15, 0};

SIM_GENERIC aclnnStatus aclnnFusedAdamwGetWorkspaceSize(const aclTensorList *paramsRef, const aclTensorList *grads, const aclTensorList *expAvgsRef, const aclTensorList *expAvgSqsRef, const aclTensorList *maxExpAvgSqsRef, const aclTensorList *stateSteps, const aclTensor *gradScaleOptional, const aclTensor *foundInfOptional, double lr, double beta1, double beta2, double weightDecay, double eps, bool amsgrad, bool maximize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedAdamw;
    const sim_argument sim_arguments_[] = {{.pointer = paramsRef}, {.pointer = grads}, {.pointer = expAvgsRef}, {.pointer = expAvgSqsRef}, {.pointer = maxExpAvgSqsRef}, {.pointer = stateSteps}, {.pointer = gradScaleOptional}, {.pointer = foundInfOptional}, {.number = lr}, {.number = beta1}, {.number = beta2}, {.number = weightDecay}, {.number = eps}, {.integer = amsgrad}, {.integer = maximize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedAdamw(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedCrossEntropyLossWithMaxSum[] = {
    {"logitsMax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sumExpLogits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"predictedLogits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"labelSmoothing", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"inputOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"vocabParallelLogitsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"lossOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"softMaxOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFusedCrossEntropyLossWithMaxSum = {"aclnnFusedCrossEntropyLossWithMaxSum", "aclnnFusedCrossEntropyLossWithMaxSumGetWorkspaceSize", parameters_aclnnFusedCrossEntropyLossWithMaxSum, 9, 0};

SIM_GENERIC aclnnStatus aclnnFusedCrossEntropyLossWithMaxSumGetWorkspaceSize(const aclTensor *logitsMax, const aclTensor *sumExpLogits, const aclTensor *predictedLogits, float labelSmoothing, const aclTensor *inputOptional, const aclTensor *weightOptional, const aclTensor *vocabParallelLogitsOptional, aclTensor *lossOut, aclTensor *softMaxOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedCrossEntropyLossWithMaxSum;
    const sim_argument sim_arguments_[] = {{.pointer = logitsMax}, {.pointer = sumExpLogits}, {.pointer = predictedLogits}, {.number = labelSmoothing}, {.pointer = inputOptional}, {.pointer = weightOptional}, {.pointer = vocabParallelLogitsOptional}, {.pointer = lossOut}, {.pointer = softMaxOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedCrossEntropyLossWithMaxSum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedLinearCrossEntropyLossGrad[] = {
    {"grad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"targetMask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"maskedTarget", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"labelSmoothing", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"logitsMaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"sumExpLogitsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"softmaxOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, true},
    {"inputGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"weightGradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedLinearCrossEntropyLossGrad = {"aclnnFusedLinearCrossEntropyLossGrad", "aclnnFusedLinearCrossEntropyLossGradGetWorkspaceSize", parameters_aclnnFusedLinearCrossEntropyLossGrad, 11, 0};

SIM_GENERIC aclnnStatus aclnnFusedLinearCrossEntropyLossGradGetWorkspaceSize(const aclTensor *grad, const aclTensor *input, const aclTensor *weight, const aclTensor *targetMask, const aclTensor *maskedTarget, float labelSmoothing, const aclTensor *logitsMaxOptional, const aclTensor *sumExpLogitsOptional, const aclTensor *softmaxOptional, aclTensor *inputGradOut, aclTensor *weightGradOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedLinearCrossEntropyLossGrad;
    const sim_argument sim_arguments_[] = {{.pointer = grad}, {.pointer = input}, {.pointer = weight}, {.pointer = targetMask}, {.pointer = maskedTarget}, {.number = labelSmoothing}, {.pointer = logitsMaxOptional}, {.pointer = sumExpLogitsOptional}, {.pointer = softmaxOptional}, {.pointer = inputGradOut}, {.pointer = weightGradOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedLinearCrossEntropyLossGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedLinearOnlineMaxSum[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vocabStartIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"vocabEndIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"logitsMaxLocalOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"sumExpLogitsLocalOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"predictedLogitsLocalOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"targetMaskOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"maskedTargetOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"vocabParallelLogitsOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnFusedLinearOnlineMaxSum = {"aclnnFusedLinearOnlineMaxSum", "aclnnFusedLinearOnlineMaxSumGetWorkspaceSize", parameters_aclnnFusedLinearOnlineMaxSum, 11, 0};

SIM_GENERIC aclnnStatus aclnnFusedLinearOnlineMaxSumGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclTensor *target, int64_t vocabStartIndex, int64_t vocabEndIndex, aclTensor *logitsMaxLocalOut, aclTensor *sumExpLogitsLocalOut, aclTensor *predictedLogitsLocalOut, aclTensor *targetMaskOut, aclTensor *maskedTargetOut, aclTensor *vocabParallelLogitsOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedLinearOnlineMaxSum;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = target}, {.integer = vocabStartIndex}, {.integer = vocabEndIndex}, {.pointer = logitsMaxLocalOut}, {.pointer = sumExpLogitsLocalOut}, {.pointer = predictedLogitsLocalOut}, {.pointer = targetMaskOut}, {.pointer = maskedTargetOut}, {.pointer = vocabParallelLogitsOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedLinearOnlineMaxSum(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedMatmul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"fusedOpType", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedMatmul = {"aclnnFusedMatmul", "aclnnFusedMatmulGetWorkspaceSize", parameters_aclnnFusedMatmul, 7, 0};

SIM_GENERIC aclnnStatus aclnnFusedMatmulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *x3, const char *fusedOpType, int8_t cubeMathType, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = x3}, {.pointer = fusedOpType}, {.integer = cubeMathType}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedQuantMatmul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"fusedOpType", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"groupSizeOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedQuantMatmul = {"aclnnFusedQuantMatmul", "aclnnFusedQuantMatmulGetWorkspaceSize", parameters_aclnnFusedQuantMatmul, 13, 0};

SIM_GENERIC aclnnStatus aclnnFusedQuantMatmulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *yScaleOptional, const aclTensor *x1OffsetOptional, const aclTensor *x2OffsetOptional, const aclTensor *yOffsetOptional, const aclTensor *biasOptional, const aclTensor *x3Optional, const char *fusedOpType, int64_t groupSizeOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedQuantMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = yScaleOptional}, {.pointer = x1OffsetOptional}, {.pointer = x2OffsetOptional}, {.pointer = yOffsetOptional}, {.pointer = biasOptional}, {.pointer = x3Optional}, {.pointer = fusedOpType}, {.integer = groupSizeOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedQuantMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedQuantMatmulWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2OffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x3Optional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"fusedOpType", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"groupSizeOptional", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnFusedQuantMatmulWeightNz = {"aclnnFusedQuantMatmulWeightNz", "aclnnFusedQuantMatmulWeightNzGetWorkspaceSize", parameters_aclnnFusedQuantMatmulWeightNz, 13, 0};

SIM_GENERIC aclnnStatus aclnnFusedQuantMatmulWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *yScaleOptional, const aclTensor *x1OffsetOptional, const aclTensor *x2OffsetOptional, const aclTensor *yOffsetOptional, const aclTensor *biasOptional, const aclTensor *x3Optional, const char *fusedOpType, int64_t groupSizeOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedQuantMatmulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = yScaleOptional}, {.pointer = x1OffsetOptional}, {.pointer = x2OffsetOptional}, {.pointer = yOffsetOptional}, {.pointer = biasOptional}, {.pointer = x3Optional}, {.pointer = fusedOpType}, {.integer = groupSizeOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedQuantMatmulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnFusedSgd[] = {
    {"paramsRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"gradsRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"momentumBufferListOptionalRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"gradScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightDecay", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"momentum", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"lr", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dampening", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"nesterov", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"maximize", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"isFirstStep", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnFusedSgd = {"aclnnFusedSgd", "aclnnFusedSgdGetWorkspaceSize", parameters_aclnnFusedSgd, 11, 0};

SIM_GENERIC aclnnStatus aclnnFusedSgdGetWorkspaceSize(const aclTensorList *paramsRef, const aclTensorList *gradsRef, const aclTensorList *momentumBufferListOptionalRef, const aclTensor *gradScaleOptional, float weightDecay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool isFirstStep, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnFusedSgd;
    const sim_argument sim_arguments_[] = {{.pointer = paramsRef}, {.pointer = gradsRef}, {.pointer = momentumBufferListOptionalRef}, {.pointer = gradScaleOptional}, {.number = weightDecay}, {.number = momentum}, {.number = lr}, {.number = dampening}, {.integer = nesterov}, {.integer = maximize}, {.integer = isFirstStep}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnFusedSgd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGRU[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"params", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"hx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"batchSizes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hasBias", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"numLayers", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropout", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"train", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"bidirection", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"batchFirst", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"hy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
    {"zOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
    {"nOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
    {"hnOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
    {"hOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGRU = {"aclnnGRU", "aclnnGRUGetWorkspaceSize", parameters_aclnnGRU, 17, 0};

SIM_GENERIC aclnnStatus aclnnGRUGetWorkspaceSize(const aclTensor *input, const aclTensorList *params, const aclTensor *hx, const aclTensor *batchSizes, bool hasBias, int64_t numLayers, double dropout, bool train, bool bidirection, bool batchFirst, aclTensor *output, aclTensor *hy, aclTensorList *rOut, aclTensorList *zOut, aclTensorList *nOut, aclTensorList *hnOut, aclTensorList *hOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGRU;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = params}, {.pointer = hx}, {.pointer = batchSizes}, {.integer = hasBias}, {.integer = numLayers}, {.number = dropout}, {.integer = train}, {.integer = bidirection}, {.integer = batchFirst}, {.pointer = output}, {.pointer = hy}, {.pointer = rOut}, {.pointer = zOut}, {.pointer = nOut}, {.pointer = hnOut}, {.pointer = hOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGRU(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGRUBackward[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"params", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"hx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dh", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"r", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"z", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"n", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"hn", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"h", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"batchSizes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hasBias", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"numLayers", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"bidirection", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"batchFirst", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dhPrevOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dparamsOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGRUBackward = {"aclnnGRUBackward", "aclnnGRUBackwardGetWorkspaceSize", parameters_aclnnGRUBackward, 18, 0};

SIM_GENERIC aclnnStatus aclnnGRUBackwardGetWorkspaceSize(const aclTensor *input, const aclTensorList *params, const aclTensor *hx, const aclTensor *dy, const aclTensor *dh, const aclTensorList *r, const aclTensorList *z, const aclTensorList *n, const aclTensorList *hn, const aclTensorList *h, const aclTensor *batchSizes, bool hasBias, int64_t numLayers, bool bidirection, bool batchFirst, aclTensor *dxOut, aclTensor *dhPrevOut, aclTensorList *dparamsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGRUBackward;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = params}, {.pointer = hx}, {.pointer = dy}, {.pointer = dh}, {.pointer = r}, {.pointer = z}, {.pointer = n}, {.pointer = hn}, {.pointer = h}, {.pointer = batchSizes}, {.integer = hasBias}, {.integer = numLayers}, {.integer = bidirection}, {.integer = batchFirst}, {.pointer = dxOut}, {.pointer = dhPrevOut}, {.pointer = dparamsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGRUBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGather[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGather = {"aclnnGather", "aclnnGatherGetWorkspaceSize", parameters_aclnnGather, 4, 0};

SIM_GENERIC aclnnStatus aclnnGatherGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGather;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGather(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGatherNd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"negativeIndexSupport", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGatherNd = {"aclnnGatherNd", "aclnnGatherNdGetWorkspaceSize", parameters_aclnnGatherNd, 4, 0};

SIM_GENERIC aclnnStatus aclnnGatherNdGetWorkspaceSize(const aclTensor *self, const aclTensor *indices, bool negativeIndexSupport, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGatherNd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = indices}, {.integer = negativeIndexSupport}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGatherNd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGatherV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGatherV2 = {"aclnnGatherV2", "aclnnGatherV2GetWorkspaceSize", parameters_aclnnGatherV2, 4, 0};

SIM_GENERIC aclnnStatus aclnnGatherV2GetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGatherV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGatherV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGatherV3[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batchDims", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGatherV3 = {"aclnnGatherV3", "aclnnGatherV3GetWorkspaceSize", parameters_aclnnGatherV3, 6, 0};

SIM_GENERIC aclnnStatus aclnnGatherV3GetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, int64_t batchDims, int64_t mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGatherV3;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.integer = batchDims}, {.integer = mode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGatherV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeGlu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"approximate", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outGelu", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeGlu = {"aclnnGeGlu", "aclnnGeGluGetWorkspaceSize", parameters_aclnnGeGlu, 5, 0};

SIM_GENERIC aclnnStatus aclnnGeGluGetWorkspaceSize(const aclTensor *self, int64_t dim, int64_t approximate, aclTensor *out, aclTensor *outGelu, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeGlu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = approximate}, {.pointer = out}, {.pointer = outGelu}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeGlu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeGluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gelu", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"approximate", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeGluBackward = {"aclnnGeGluBackward", "aclnnGeGluBackwardGetWorkspaceSize", parameters_aclnnGeGluBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnGeGluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *gelu, int64_t dim, int64_t approximate, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeGluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = gelu}, {.integer = dim}, {.integer = approximate}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeGluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeGluV3[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"approximate", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outGelu", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeGluV3 = {"aclnnGeGluV3", "aclnnGeGluV3GetWorkspaceSize", parameters_aclnnGeGluV3, 6, 0};

SIM_GENERIC aclnnStatus aclnnGeGluV3GetWorkspaceSize(const aclTensor *self, int64_t dim, int64_t approximate, bool activateLeft, aclTensor *out, aclTensor *outGelu, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeGluV3;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = approximate}, {.integer = activateLeft}, {.pointer = out}, {.pointer = outGelu}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeGluV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeGluV3Backward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gelu", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"approximate", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeGluV3Backward = {"aclnnGeGluV3Backward", "aclnnGeGluV3BackwardGetWorkspaceSize", parameters_aclnnGeGluV3Backward, 7, 0};

SIM_GENERIC aclnnStatus aclnnGeGluV3BackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *gelu, int64_t dim, int64_t approximate, bool activateLeft, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeGluV3Backward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = gelu}, {.integer = dim}, {.integer = approximate}, {.integer = activateLeft}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeGluV3Backward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGelu = {"aclnnGelu", "aclnnGeluGetWorkspaceSize", parameters_aclnnGelu, 2, 0};

SIM_GENERIC aclnnStatus aclnnGeluGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeluBackward = {"aclnnGeluBackward", "aclnnGeluBackwardGetWorkspaceSize", parameters_aclnnGeluBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnGeluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeluBackwardV2[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"approximate", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeluBackwardV2 = {"aclnnGeluBackwardV2", "aclnnGeluBackwardV2GetWorkspaceSize", parameters_aclnnGeluBackwardV2, 4, 0};

SIM_GENERIC aclnnStatus aclnnGeluBackwardV2GetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, char *approximate, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeluBackwardV2;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = approximate}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeluBackwardV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeluMul[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"approximateOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeluMul = {"aclnnGeluMul", "aclnnGeluMulGetWorkspaceSize", parameters_aclnnGeluMul, 3, 0};

SIM_GENERIC aclnnStatus aclnnGeluMulGetWorkspaceSize(const aclTensor *input, char *approximateOptional, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeluMul;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = approximateOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeluMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeluQuant[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"inputOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"approximate", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"outScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnGeluQuant = {"aclnnGeluQuant", "aclnnGeluQuantGetWorkspaceSize", parameters_aclnnGeluQuant, 9, 0};

SIM_GENERIC aclnnStatus aclnnGeluQuantGetWorkspaceSize(const aclTensor *self, const aclTensor *inputScaleOptional, const aclTensor *inputOffsetOptional, const char *approximate, const char *quantMode, const char *roundMode, int64_t dstType, const aclTensor *y, const aclTensor *outScaleOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeluQuant;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = inputScaleOptional}, {.pointer = inputOffsetOptional}, {.pointer = approximate}, {.pointer = quantMode}, {.pointer = roundMode}, {.integer = dstType}, {.pointer = y}, {.pointer = outScaleOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeluQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGeluV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"approximate", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGeluV2 = {"aclnnGeluV2", "aclnnGeluV2GetWorkspaceSize", parameters_aclnnGeluV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnGeluV2GetWorkspaceSize(const aclTensor *x, int64_t approximate, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGeluV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.integer = approximate}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGeluV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGemm[] = {
    {"A", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"B", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"C", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"transA", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"transB", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnGemm = {"aclnnGemm", "aclnnGemmGetWorkspaceSize", parameters_aclnnGemm, 9, 0};

SIM_GENERIC aclnnStatus aclnnGemmGetWorkspaceSize(const aclTensor *A, const aclTensor *B, const aclTensor *C, float alpha, float beta, int64_t transA, int64_t transB, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGemm;
    const sim_argument sim_arguments_[] = {{.pointer = A}, {.pointer = B}, {.pointer = C}, {.number = alpha}, {.number = beta}, {.integer = transA}, {.integer = transB}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGemm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGemmaRmsNorm[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGemmaRmsNorm = {"aclnnGemmaRmsNorm", "aclnnGemmaRmsNormGetWorkspaceSize", parameters_aclnnGemmaRmsNorm, 5, 0};

SIM_GENERIC aclnnStatus aclnnGemmaRmsNormGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, double epsilon, const aclTensor *yOut, const aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGemmaRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.number = epsilon}, {.pointer = yOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGemmaRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGlu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGlu = {"aclnnGlu", "aclnnGluGetWorkspaceSize", parameters_aclnnGlu, 3, 0};

SIM_GENERIC aclnnStatus aclnnGluGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGlu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGlu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGluBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGluBackward = {"aclnnGluBackward", "aclnnGluBackwardGetWorkspaceSize", parameters_aclnnGluBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnGluBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *self, int64_t dim, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = self}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupNorm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"N", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"C", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"HxW", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupNorm = {"aclnnGroupNorm", "aclnnGroupNormGetWorkspaceSize", parameters_aclnnGroupNorm, 11, 0};

SIM_GENERIC aclnnStatus aclnnGroupNormGetWorkspaceSize(const aclTensor *self, const aclTensor *gamma, const aclTensor *beta, int64_t N, int64_t C, int64_t HxW, int64_t group, double eps, aclTensor *out, aclTensor *meanOut, aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupNorm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = gamma}, {.pointer = beta}, {.integer = N}, {.integer = C}, {.integer = HxW}, {.integer = group}, {.number = eps}, {.pointer = out}, {.pointer = meanOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupNormBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"N", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"C", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"HxW", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, true},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradGammaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradBetaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupNormBackward = {"aclnnGroupNormBackward", "aclnnGroupNormBackwardGetWorkspaceSize", parameters_aclnnGroupNormBackward, 13, 0};

SIM_GENERIC aclnnStatus aclnnGroupNormBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *input, const aclTensor *mean, const aclTensor *rstd, const aclTensor *gamma, int64_t N, int64_t C, int64_t HxW, int64_t group, const aclBoolArray *outputMask, aclTensor *gradInput, aclTensor *gradGammaOut, aclTensor *gradBetaOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupNormBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = input}, {.pointer = mean}, {.pointer = rstd}, {.pointer = gamma}, {.integer = N}, {.integer = C}, {.integer = HxW}, {.integer = group}, {.pointer = outputMask}, {.pointer = gradInput}, {.pointer = gradGammaOut}, {.pointer = gradBetaOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupNormBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupNormSilu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupNormSilu = {"aclnnGroupNormSilu", "aclnnGroupNormSiluGetWorkspaceSize", parameters_aclnnGroupNormSilu, 8, 0};

SIM_GENERIC aclnnStatus aclnnGroupNormSiluGetWorkspaceSize(const aclTensor *self, const aclTensor *gamma, const aclTensor *beta, int64_t group, double eps, aclTensor *out, aclTensor *meanOut, aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupNormSilu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = gamma}, {.pointer = beta}, {.integer = group}, {.number = eps}, {.pointer = out}, {.pointer = meanOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupNormSilu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupNormSiluQuant[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"activateSilu", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupNormSiluQuant = {"aclnnGroupNormSiluQuant", "aclnnGroupNormSiluQuantGetWorkspaceSize", parameters_aclnnGroupNormSiluQuant, 10, 0};

SIM_GENERIC aclnnStatus aclnnGroupNormSiluQuantGetWorkspaceSize(const aclTensor *self, const aclTensor *gamma, const aclTensor *beta, const aclTensor *quantScale, int64_t group, double eps, bool activateSilu, aclTensor *out, aclTensor *meanOut, aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupNormSiluQuant;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = gamma}, {.pointer = beta}, {.pointer = quantScale}, {.integer = group}, {.number = eps}, {.integer = activateSilu}, {.pointer = out}, {.pointer = meanOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupNormSiluQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupNormSiluV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"group", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"activateSilu", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupNormSiluV2 = {"aclnnGroupNormSiluV2", "aclnnGroupNormSiluV2GetWorkspaceSize", parameters_aclnnGroupNormSiluV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnGroupNormSiluV2GetWorkspaceSize(const aclTensor *self, const aclTensor *gamma, const aclTensor *beta, int64_t group, double eps, bool activateSilu, aclTensor *out, aclTensor *meanOut, aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupNormSiluV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = gamma}, {.pointer = beta}, {.integer = group}, {.number = eps}, {.integer = activateSilu}, {.pointer = out}, {.pointer = meanOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupNormSiluV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupNormSwish[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numGroups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dataFormatOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"activateSwish", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"swishScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupNormSwish = {"aclnnGroupNormSwish", "aclnnGroupNormSwishGetWorkspaceSize", parameters_aclnnGroupNormSwish, 11, 0};

SIM_GENERIC aclnnStatus aclnnGroupNormSwishGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, const aclTensor *beta, int64_t numGroups, char *dataFormatOptional, double eps, bool activateSwish, double swishScale, const aclTensor *yOut, const aclTensor *meanOut, const aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupNormSwish;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.pointer = beta}, {.integer = numGroups}, {.pointer = dataFormatOptional}, {.number = eps}, {.integer = activateSwish}, {.number = swishScale}, {.pointer = yOut}, {.pointer = meanOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupNormSwish(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupNormSwishGrad[] = {
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"numGroups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dataFormatOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"swishScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dgammaIsRequire", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dbetaIsRequire", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dgammaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dbetaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupNormSwishGrad = {"aclnnGroupNormSwishGrad", "aclnnGroupNormSwishGradGetWorkspaceSize", parameters_aclnnGroupNormSwishGrad, 14, 0};

SIM_GENERIC aclnnStatus aclnnGroupNormSwishGradGetWorkspaceSize(const aclTensor *dy, const aclTensor *mean, const aclTensor *rstd, const aclTensor *x, const aclTensor *gamma, const aclTensor *beta, int64_t numGroups, char *dataFormatOptional, double swishScale, bool dgammaIsRequire, bool dbetaIsRequire, const aclTensor *dxOut, const aclTensor *dgammaOut, const aclTensor *dbetaOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupNormSwishGrad;
    const sim_argument sim_arguments_[] = {{.pointer = dy}, {.pointer = mean}, {.pointer = rstd}, {.pointer = x}, {.pointer = gamma}, {.pointer = beta}, {.integer = numGroups}, {.pointer = dataFormatOptional}, {.number = swishScale}, {.integer = dgammaIsRequire}, {.integer = dbetaIsRequire}, {.pointer = dxOut}, {.pointer = dgammaOut}, {.pointer = dbetaOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupNormSwishGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupQuant = {"aclnnGroupQuant", "aclnnGroupQuantGetWorkspaceSize", parameters_aclnnGroupQuant, 6, 0};

SIM_GENERIC aclnnStatus aclnnGroupQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *groupIndex, const aclTensor *offsetOptional, int32_t dstType, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = groupIndex}, {.pointer = offsetOptional}, {.integer = dstType}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedDynamicBlockQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"minScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rowBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"colBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedDynamicBlockQuant = {"aclnnGroupedDynamicBlockQuant", "aclnnGroupedDynamicBlockQuantGetWorkspaceSize", parameters_aclnnGroupedDynamicBlockQuant, 10, 0};

SIM_GENERIC aclnnStatus aclnnGroupedDynamicBlockQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *groupList, double minScale, char *roundModeOptional, int64_t dstType, int64_t rowBlockSize, int64_t colBlockSize, int64_t groupListType, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedDynamicBlockQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupList}, {.number = minScale}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = rowBlockSize}, {.integer = colBlockSize}, {.integer = groupListType}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedDynamicBlockQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedDynamicBlockQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"minScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"rowBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"colBlockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedDynamicBlockQuantV2 = {"aclnnGroupedDynamicBlockQuantV2", "aclnnGroupedDynamicBlockQuantV2GetWorkspaceSize", parameters_aclnnGroupedDynamicBlockQuantV2, 11, 0};

SIM_GENERIC aclnnStatus aclnnGroupedDynamicBlockQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensor *groupList, double minScale, char *roundModeOptional, int64_t dstType, int64_t rowBlockSize, int64_t colBlockSize, int64_t groupListType, double dstTypeMax, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedDynamicBlockQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupList}, {.number = minScale}, {.pointer = roundModeOptional}, {.integer = dstType}, {.integer = rowBlockSize}, {.integer = colBlockSize}, {.integer = groupListType}, {.number = dstTypeMax}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedDynamicBlockQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedDynamicMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blocksize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedDynamicMxQuant = {"aclnnGroupedDynamicMxQuant", "aclnnGroupedDynamicMxQuantGetWorkspaceSize", parameters_aclnnGroupedDynamicMxQuant, 7, 0};

SIM_GENERIC aclnnStatus aclnnGroupedDynamicMxQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *groupIndex, const char *roundMode, int64_t dstType, int64_t blocksize, const aclTensor *y, const aclTensor *mxscale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedDynamicMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupIndex}, {.pointer = roundMode}, {.integer = dstType}, {.integer = blocksize}, {.pointer = y}, {.pointer = mxscale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedDynamicMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedDynamicMxQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blocksize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedDynamicMxQuantV2 = {"aclnnGroupedDynamicMxQuantV2", "aclnnGroupedDynamicMxQuantV2GetWorkspaceSize", parameters_aclnnGroupedDynamicMxQuantV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnGroupedDynamicMxQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensor *groupIndex, const char *roundMode, int64_t dstType, int64_t blocksize, int64_t scaleAlg, double dstTypeMax, const aclTensor *y, const aclTensor *mxscale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedDynamicMxQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupIndex}, {.pointer = roundMode}, {.integer = dstType}, {.integer = blocksize}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.pointer = y}, {.pointer = mxscale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedDynamicMxQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedDynamicMxQuantWithDualAxis[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxDtypeValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y1ScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2ScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedDynamicMxQuantWithDualAxis = {"aclnnGroupedDynamicMxQuantWithDualAxis", "aclnnGroupedDynamicMxQuantWithDualAxisGetWorkspaceSize", parameters_aclnnGroupedDynamicMxQuantWithDualAxis, 10, 0};

SIM_GENERIC aclnnStatus aclnnGroupedDynamicMxQuantWithDualAxisGetWorkspaceSize(const aclTensor *x, const aclTensor *groupIndex, char *roundModeOptional, int64_t scaleAlg, int64_t dstDtype, double maxDtypeValue, const aclTensor *y1Out, const aclTensor *y1ScaleOut, const aclTensor *y2Out, const aclTensor *y2ScaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedDynamicMxQuantWithDualAxis;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupIndex}, {.pointer = roundModeOptional}, {.integer = scaleAlg}, {.integer = dstDtype}, {.number = maxDtypeValue}, {.pointer = y1Out}, {.pointer = y1ScaleOut}, {.pointer = y2Out}, {.pointer = y2ScaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedDynamicMxQuantWithDualAxis(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGroupedQuantMax[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupList", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"amax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGroupedQuantMax = {"aclnnGroupedQuantMax", "aclnnGroupedQuantMaxGetWorkspaceSize", parameters_aclnnGroupedQuantMax, 7, 0};

SIM_GENERIC aclnnStatus aclnnGroupedQuantMaxGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, const aclTensor *groupList, const char *roundMode, int64_t dstType, const aclTensor *y, const aclTensor *amax, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGroupedQuantMax;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = groupList}, {.pointer = roundMode}, {.integer = dstType}, {.pointer = y}, {.pointer = amax}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGroupedQuantMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardshrink[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lambd", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardshrink = {"aclnnHardshrink", "aclnnHardshrinkGetWorkspaceSize", parameters_aclnnHardshrink, 3, 0};

SIM_GENERIC aclnnStatus aclnnHardshrinkGetWorkspaceSize(const aclTensor *self, const aclScalar *lambd, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardshrink;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = lambd}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardshrink(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardshrinkBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lambd", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardshrinkBackward = {"aclnnHardshrinkBackward", "aclnnHardshrinkBackwardGetWorkspaceSize", parameters_aclnnHardshrinkBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnHardshrinkBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclScalar *lambd, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardshrinkBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = lambd}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardshrinkBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardsigmoid[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardsigmoid = {"aclnnHardsigmoid", "aclnnHardsigmoidGetWorkspaceSize", parameters_aclnnHardsigmoid, 2, 0};

SIM_GENERIC aclnnStatus aclnnHardsigmoidGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardsigmoid;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardsigmoid(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardsigmoidBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardsigmoidBackward = {"aclnnHardsigmoidBackward", "aclnnHardsigmoidBackwardGetWorkspaceSize", parameters_aclnnHardsigmoidBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnHardsigmoidBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardsigmoidBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardsigmoidBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardswish[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardswish = {"aclnnHardswish", "aclnnHardswishGetWorkspaceSize", parameters_aclnnHardswish, 2, 0};

SIM_GENERIC aclnnStatus aclnnHardswishGetWorkspaceSize(const aclTensor *self, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardswish;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardswish(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardswishBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardswishBackward = {"aclnnHardswishBackward", "aclnnHardswishBackwardGetWorkspaceSize", parameters_aclnnHardswishBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnHardswishBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardswishBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardswishBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardswishBackwardV2[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardswishBackwardV2 = {"aclnnHardswishBackwardV2", "aclnnHardswishBackwardV2GetWorkspaceSize", parameters_aclnnHardswishBackwardV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnHardswishBackwardV2GetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardswishBackwardV2;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardswishBackwardV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHardtanhBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"min", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"max", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHardtanhBackward = {"aclnnHardtanhBackward", "aclnnHardtanhBackwardGetWorkspaceSize", parameters_aclnnHardtanhBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnHardtanhBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclScalar *min, const aclScalar *max, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHardtanhBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = min}, {.pointer = max}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHardtanhBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnHeaviside[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"values", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnHeaviside = {"aclnnHeaviside", "aclnnHeavisideGetWorkspaceSize", parameters_aclnnHeaviside, 3, 0};

SIM_GENERIC aclnnStatus aclnnHeavisideGetWorkspaceSize(const aclTensor *input, const aclTensor *values, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnHeaviside;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = values}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnHeaviside(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndex[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIndex = {"aclnnIndex", "aclnnIndexGetWorkspaceSize", parameters_aclnnIndex, 3, 0};

SIM_GENERIC aclnnStatus aclnnIndexGetWorkspaceSize(const aclTensor *self, const aclTensorList *indices, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndex;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = indices}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndex(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexAdd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"source", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIndexAdd = {"aclnnIndexAdd", "aclnnIndexAddGetWorkspaceSize", parameters_aclnnIndexAdd, 6, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnIndexAddGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, const aclTensor *source, const aclScalar *alpha, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexAdd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = source}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexAddV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"source", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIndexAddV2 = {"aclnnIndexAddV2", "aclnnIndexAddV2GetWorkspaceSize", parameters_aclnnIndexAddV2, 7, 0};

SIM_GENERIC aclnnStatus aclnnIndexAddV2GetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, const aclTensor *source, const aclScalar *alpha, int64_t mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexAddV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = source}, {.pointer = alpha}, {.integer = mode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexAddV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexCopy[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"source", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnIndexCopy = {"aclnnIndexCopy", "aclnnIndexCopyGetWorkspaceSize", parameters_aclnnIndexCopy, 5, 0};

SIM_GENERIC aclnnStatus aclnnIndexCopyGetWorkspaceSize(aclTensor *selfRef, int64_t dim, const aclTensor *index, const aclTensor *source, aclTensor *outRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexCopy;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = dim}, {.pointer = index}, {.pointer = source}, {.pointer = outRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexCopy(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexFill[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIndexFill = {"aclnnIndexFill", "aclnnIndexFillGetWorkspaceSize", parameters_aclnnIndexFill, 5, 0};

SIM_GENERIC aclnnStatus aclnnIndexFillGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, const aclScalar *value, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexFill;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = value}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexFill(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexFillTensor[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIndexFillTensor = {"aclnnIndexFillTensor", "aclnnIndexFillTensorGetWorkspaceSize", parameters_aclnnIndexFillTensor, 5, 0};

SIM_GENERIC aclnnStatus aclnnIndexFillTensorGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclIntArray *index, const aclScalar *value, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexFillTensor;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = value}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexFillTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexPutImpl[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"values", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"accumulate", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"unsafe", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnIndexPutImpl = {"aclnnIndexPutImpl", "aclnnIndexPutImplGetWorkspaceSize", parameters_aclnnIndexPutImpl, 5, 0};

SIM_GENERIC aclnnStatus aclnnIndexPutImplGetWorkspaceSize(aclTensor *selfRef, const aclTensorList *indices, const aclTensor *values, bool accumulate, bool unsafe, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexPutImpl;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = indices}, {.pointer = values}, {.integer = accumulate}, {.integer = unsafe}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexPutImpl(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIndexSelect[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIndexSelect = {"aclnnIndexSelect", "aclnnIndexSelectGetWorkspaceSize", parameters_aclnnIndexSelect, 4, 0};

SIM_GENERIC aclnnStatus aclnnIndexSelectGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIndexSelect;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIndexSelect(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddRelu[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"other", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAddRelu = {"aclnnInplaceAddRelu", "aclnnInplaceAddReluGetWorkspaceSize", parameters_aclnnInplaceAddRelu, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddReluGetWorkspaceSize(aclTensor *selfRef, const aclTensor *other, aclScalar *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddRelu;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = other}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddRelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddRmsNorm[] = {
    {"x1Ref", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"x2Ref", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnInplaceAddRmsNorm = {"aclnnInplaceAddRmsNorm", "aclnnInplaceAddRmsNormGetWorkspaceSize", parameters_aclnnInplaceAddRmsNorm, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddRmsNormGetWorkspaceSize(aclTensor *x1Ref, aclTensor *x2Ref, const aclTensor *gamma, double epsilon, const aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x1Ref}, {.pointer = x2Ref}, {.pointer = gamma}, {.number = epsilon}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddbmm[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"batch1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batch2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAddbmm = {"aclnnInplaceAddbmm", "aclnnInplaceAddbmmGetWorkspaceSize", parameters_aclnnInplaceAddbmm, 6, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddbmmGetWorkspaceSize(aclTensor *selfRef, const aclTensor *batch1, const aclTensor *batch2, const aclScalar *beta, const aclScalar *alpha, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddbmm;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = batch1}, {.pointer = batch2}, {.pointer = beta}, {.pointer = alpha}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddbmm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceAddmm[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mat1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceAddmm = {"aclnnInplaceAddmm", "aclnnInplaceAddmmGetWorkspaceSize", parameters_aclnnInplaceAddmm, 6, 0};

SIM_GENERIC aclnnStatus aclnnInplaceAddmmGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *mat1, const aclTensor *mat2, const aclScalar *beta, const aclScalar *alpha, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceAddmm;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = mat1}, {.pointer = mat2}, {.pointer = beta}, {.pointer = alpha}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceAddmm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceBaddbmm[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"batch1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batch2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceBaddbmm = {"aclnnInplaceBaddbmm", "aclnnInplaceBaddbmmGetWorkspaceSize", parameters_aclnnInplaceBaddbmm, 6, 0};

SIM_GENERIC aclnnStatus aclnnInplaceBaddbmmGetWorkspaceSize(const aclTensor *selfRef, const aclTensor *batch1, const aclTensor *batch2, const aclScalar *beta, const aclScalar *alpha, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceBaddbmm;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = batch1}, {.pointer = batch2}, {.pointer = beta}, {.pointer = alpha}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceBaddbmm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceCelu[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceCelu = {"aclnnInplaceCelu", "aclnnInplaceCeluGetWorkspaceSize", parameters_aclnnInplaceCelu, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceCeluGetWorkspaceSize(aclTensor *selfRef, const aclScalar *alpha, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceCelu;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = alpha}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceCelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceElu[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"alpha", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"inputScale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceElu = {"aclnnInplaceElu", "aclnnInplaceEluGetWorkspaceSize", parameters_aclnnInplaceElu, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceEluGetWorkspaceSize(aclTensor *selfRef, const aclScalar *alpha, const aclScalar *scale, const aclScalar *inputScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceElu;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = alpha}, {.pointer = scale}, {.pointer = inputScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceElu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceErfinv[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceErfinv = {"aclnnInplaceErfinv", "aclnnInplaceErfinvGetWorkspaceSize", parameters_aclnnInplaceErfinv, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceErfinvGetWorkspaceSize(const aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceErfinv;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceErfinv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceHardsigmoid[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceHardsigmoid = {"aclnnInplaceHardsigmoid", "aclnnInplaceHardsigmoidGetWorkspaceSize", parameters_aclnnInplaceHardsigmoid, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceHardsigmoidGetWorkspaceSize(const aclTensor *self, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceHardsigmoid;
    const sim_argument sim_arguments_[] = {{.pointer = self}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceHardsigmoid(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceHardswish[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceHardswish = {"aclnnInplaceHardswish", "aclnnInplaceHardswishGetWorkspaceSize", parameters_aclnnInplaceHardswish, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceHardswishGetWorkspaceSize(const aclTensor *self, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceHardswish;
    const sim_argument sim_arguments_[] = {{.pointer = self}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceHardswish(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceIndexCopy[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"source", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceIndexCopy = {"aclnnInplaceIndexCopy", "aclnnInplaceIndexCopyGetWorkspaceSize", parameters_aclnnInplaceIndexCopy, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceIndexCopyGetWorkspaceSize(aclTensor *selfRef, int64_t dim, const aclTensor *index, const aclTensor *source, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceIndexCopy;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = dim}, {.pointer = index}, {.pointer = source}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceIndexCopy(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceIndexFill[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceIndexFill = {"aclnnInplaceIndexFill", "aclnnInplaceIndexFillGetWorkspaceSize", parameters_aclnnInplaceIndexFill, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceIndexFillGetWorkspaceSize(aclTensor *selfRef, int64_t dim, const aclTensor *index, const aclScalar *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceIndexFill;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = dim}, {.pointer = index}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceIndexFill(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceIndexFillTensor[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceIndexFillTensor = {"aclnnInplaceIndexFillTensor", "aclnnInplaceIndexFillTensorGetWorkspaceSize", parameters_aclnnInplaceIndexFillTensor, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceIndexFillTensorGetWorkspaceSize(aclTensor *selfRef, int64_t dim, const aclIntArray *index, const aclScalar *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceIndexFillTensor;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = dim}, {.pointer = index}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceIndexFillTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceLeakyRelu[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"negativeSlope", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceLeakyRelu = {"aclnnInplaceLeakyRelu", "aclnnInplaceLeakyReluGetWorkspaceSize", parameters_aclnnInplaceLeakyRelu, 2, 0};

SIM_GENERIC aclnnStatus aclnnInplaceLeakyReluGetWorkspaceSize(aclTensor *selfRef, const aclScalar *negativeSlope, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceLeakyRelu;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = negativeSlope}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceLeakyRelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceMaskedScatter[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"source", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceMaskedScatter = {"aclnnInplaceMaskedScatter", "aclnnInplaceMaskedScatterGetWorkspaceSize", parameters_aclnnInplaceMaskedScatter, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceMaskedScatterGetWorkspaceSize(aclTensor *selfRef, const aclTensor *mask, const aclTensor *source, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceMaskedScatter;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = mask}, {.pointer = source}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceMaskedScatter(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceMish[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceMish = {"aclnnInplaceMish", "aclnnInplaceMishGetWorkspaceSize", parameters_aclnnInplaceMish, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceMishGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceMish;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceMish(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplacePut[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"source", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"accumulate", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplacePut = {"aclnnInplacePut", "aclnnInplacePutGetWorkspaceSize", parameters_aclnnInplacePut, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplacePutGetWorkspaceSize(aclTensor *selfRef, const aclTensor *index, const aclTensor *source, bool accumulate, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplacePut;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = index}, {.pointer = source}, {.integer = accumulate}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplacePut(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceQuantScatter[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantZeroPoints", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantAxis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceQuantScatter = {"aclnnInplaceQuantScatter", "aclnnInplaceQuantScatterGetWorkspaceSize", parameters_aclnnInplaceQuantScatter, 8, 0};

SIM_GENERIC aclnnStatus aclnnInplaceQuantScatterGetWorkspaceSize(aclTensor *selfRef, const aclTensor *indices, const aclTensor *updates, const aclTensor *quantScales, const aclTensor *quantZeroPoints, int64_t axis, int64_t quantAxis, int64_t reduction, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceQuantScatter;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = indices}, {.pointer = updates}, {.pointer = quantScales}, {.pointer = quantZeroPoints}, {.integer = axis}, {.integer = quantAxis}, {.integer = reduction}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceQuantScatter(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceQuantScatterV2[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantScales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"quantZeroPoints", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantAxis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceQuantScatterV2 = {"aclnnInplaceQuantScatterV2", "aclnnInplaceQuantScatterV2GetWorkspaceSize", parameters_aclnnInplaceQuantScatterV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnInplaceQuantScatterV2GetWorkspaceSize(aclTensor *selfRef, const aclTensor *indices, const aclTensor *updates, const aclTensor *quantScales, const aclTensor *quantZeroPoints, int64_t axis, int64_t quantAxis, int64_t reduction, const char *roundMode, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceQuantScatterV2;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = indices}, {.pointer = updates}, {.pointer = quantScales}, {.pointer = quantZeroPoints}, {.integer = axis}, {.integer = quantAxis}, {.integer = reduction}, {.pointer = roundMode}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceQuantScatterV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRReluWithNoise[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"noise", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"lower", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"upper", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"training", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRReluWithNoise = {"aclnnInplaceRReluWithNoise", "aclnnInplaceRReluWithNoiseGetWorkspaceSize", parameters_aclnnInplaceRReluWithNoise, 7, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRReluWithNoiseGetWorkspaceSize(const aclTensor *self, const aclTensor *noise, const aclScalar *lower, const aclScalar *upper, bool training, int64_t seed, int64_t offset, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRReluWithNoise;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = noise}, {.pointer = lower}, {.pointer = upper}, {.integer = training}, {.integer = seed}, {.integer = offset}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRReluWithNoise(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRelu[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceRelu = {"aclnnInplaceRelu", "aclnnInplaceReluGetWorkspaceSize", parameters_aclnnInplaceRelu, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceReluGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRelu;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceRenorm[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"p", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxNorm", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceRenorm = {"aclnnInplaceRenorm", "aclnnInplaceRenormGetWorkspaceSize", parameters_aclnnInplaceRenorm, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceRenormGetWorkspaceSize(aclTensor *selfRef, const aclScalar *p, int64_t dim, const aclScalar *maxNorm, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceRenorm;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = p}, {.integer = dim}, {.pointer = maxNorm}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceRenorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceScatter[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"src", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduce", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceScatter = {"aclnnInplaceScatter", "aclnnInplaceScatterGetWorkspaceSize", parameters_aclnnInplaceScatter, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplaceScatterGetWorkspaceSize(aclTensor *selfRef, int64_t dim, const aclTensor *index, const aclTensor *src, int64_t reduce, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceScatter;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = dim}, {.pointer = index}, {.pointer = src}, {.integer = reduce}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceScatter(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceScatterReduce[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"src", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduce", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"includeSelf", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceScatterReduce = {"aclnnInplaceScatterReduce", "aclnnInplaceScatterReduceGetWorkspaceSize", parameters_aclnnInplaceScatterReduce, 6, 0};

SIM_GENERIC aclnnStatus aclnnInplaceScatterReduceGetWorkspaceSize(aclTensor *selfRef, int64_t dim, const aclTensor *index, const aclTensor *src, int64_t reduce, bool includeSelf, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceScatterReduce;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = dim}, {.pointer = index}, {.pointer = src}, {.integer = reduce}, {.integer = includeSelf}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceScatterReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceScatterUpdate[] = {
    {"data", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceScatterUpdate = {"aclnnInplaceScatterUpdate", "aclnnInplaceScatterUpdateGetWorkspaceSize", parameters_aclnnInplaceScatterUpdate, 4, 0};

SIM_GENERIC aclnnStatus aclnnInplaceScatterUpdateGetWorkspaceSize(aclTensor *data, const aclTensor *indices, const aclTensor *updates, int64_t axis, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceScatterUpdate;
    const sim_argument sim_arguments_[] = {{.pointer = data}, {.pointer = indices}, {.pointer = updates}, {.integer = axis}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceScatterUpdate(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceScatterValue[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"reduce", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceScatterValue = {"aclnnInplaceScatterValue", "aclnnInplaceScatterValueGetWorkspaceSize", parameters_aclnnInplaceScatterValue, 5, 0};

SIM_GENERIC aclnnStatus aclnnInplaceScatterValueGetWorkspaceSize(aclTensor *selfRef, int64_t dim, const aclTensor *index, const aclScalar *value, int64_t reduce, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceScatterValue;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.integer = dim}, {.pointer = index}, {.pointer = value}, {.integer = reduce}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceScatterValue(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSelu[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceSelu = {"aclnnInplaceSelu", "aclnnInplaceSeluGetWorkspaceSize", parameters_aclnnInplaceSelu, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSeluGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSelu;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceSigmoid[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnInplaceSigmoid = {"aclnnInplaceSigmoid", "aclnnInplaceSigmoidGetWorkspaceSize", parameters_aclnnInplaceSigmoid, 1, 0};

SIM_GENERIC aclnnStatus aclnnInplaceSigmoidGetWorkspaceSize(aclTensor *selfRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceSigmoid;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceSigmoid(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInplaceThreshold[] = {
    {"selfRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"threshold", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnInplaceThreshold = {"aclnnInplaceThreshold", "aclnnInplaceThresholdGetWorkspaceSize", parameters_aclnnInplaceThreshold, 3, 0};

SIM_GENERIC aclnnStatus aclnnInplaceThresholdGetWorkspaceSize(aclTensor *selfRef, const aclScalar *threshold, const aclScalar *value, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInplaceThreshold;
    const sim_argument sim_arguments_[] = {{.pointer = selfRef}, {.pointer = threshold}, {.pointer = value}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInplaceThreshold(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInstanceNorm[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dataFormat", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"variance", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnInstanceNorm = {"aclnnInstanceNorm", "aclnnInstanceNormGetWorkspaceSize", parameters_aclnnInstanceNorm, 8, 0};

SIM_GENERIC aclnnStatus aclnnInstanceNormGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, const aclTensor *beta, const char *dataFormat, double eps, aclTensor *y, aclTensor *mean, aclTensor *variance, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInstanceNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.pointer = beta}, {.pointer = dataFormat}, {.number = eps}, {.pointer = y}, {.pointer = mean}, {.pointer = variance}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInstanceNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnInverse[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnInverse = {"aclnnInverse", "aclnnInverseGetWorkspaceSize", parameters_aclnnInverse, 2, 0};

SIM_GENERIC aclnnStatus aclnnInverseGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnInverse;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnInverse(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnKlDivBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"logTarget", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnKlDivBackward = {"aclnnKlDivBackward", "aclnnKlDivBackwardGetWorkspaceSize", parameters_aclnnKlDivBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnKlDivBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, int64_t reduction, bool logTarget, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnKlDivBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.integer = reduction}, {.integer = logTarget}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnKlDivBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnKlDivTargetBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"logTarget", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradTarget", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnKlDivTargetBackward = {"aclnnKlDivTargetBackward", "aclnnKlDivTargetBackwardGetWorkspaceSize", parameters_aclnnKlDivTargetBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnKlDivTargetBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, int64_t reduction, bool logTarget, aclTensor *gradTarget, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnKlDivTargetBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.integer = reduction}, {.integer = logTarget}, {.pointer = gradTarget}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnKlDivTargetBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnKthvalue[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"k", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnKthvalue = {"aclnnKthvalue", "aclnnKthvalueGetWorkspaceSize", parameters_aclnnKthvalue, 6, 0};

SIM_GENERIC aclnnStatus aclnnKthvalueGetWorkspaceSize(const aclTensor *self, int64_t k, int64_t dim, bool keepdim, aclTensor *valuesOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnKthvalue;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = k}, {.integer = dim}, {.integer = keepdim}, {.pointer = valuesOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnKthvalue(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnL1Loss[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnL1Loss = {"aclnnL1Loss", "aclnnL1LossGetWorkspaceSize", parameters_aclnnL1Loss, 4, 0};

SIM_GENERIC aclnnStatus aclnnL1LossGetWorkspaceSize(const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnL1Loss;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnL1Loss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnL1LossBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnL1LossBackward = {"aclnnL1LossBackward", "aclnnL1LossBackwardGetWorkspaceSize", parameters_aclnnL1LossBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnL1LossBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnL1LossBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnL1LossBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLSTM[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"params", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"hx", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, true},
    {"batchSizes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hasBias", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"numLayers", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropout", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"train", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"bidirectional", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"batchFirst", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"hy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"iOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"jOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"fOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"oOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"hOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"cOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
    {"tanhCOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLSTM = {"aclnnLSTM", "aclnnLSTMGetWorkspaceSize", parameters_aclnnLSTM, 20, 0};

SIM_GENERIC aclnnStatus aclnnLSTMGetWorkspaceSize(const aclTensor *input, const aclTensorList *params, const aclTensorList *hx, const aclTensor *batchSizes, bool hasBias, int64_t numLayers, double dropout, bool train, bool bidirectional, bool batchFirst, aclTensor *output, aclTensor *hy, aclTensor *cy, aclTensorList *iOut, aclTensorList *jOut, aclTensorList *fOut, aclTensorList *oOut, aclTensorList *hOut, aclTensorList *cOut, aclTensorList *tanhCOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLSTM;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = params}, {.pointer = hx}, {.pointer = batchSizes}, {.integer = hasBias}, {.integer = numLayers}, {.number = dropout}, {.integer = train}, {.integer = bidirectional}, {.integer = batchFirst}, {.pointer = output}, {.pointer = hy}, {.pointer = cy}, {.pointer = iOut}, {.pointer = jOut}, {.pointer = fOut}, {.pointer = oOut}, {.pointer = hOut}, {.pointer = cOut}, {.pointer = tanhCOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLSTM(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLayerNorm[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normalizedShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"rstdOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnLayerNorm = {"aclnnLayerNorm", "aclnnLayerNormGetWorkspaceSize", parameters_aclnnLayerNorm, 8, 0};

SIM_GENERIC aclnnStatus aclnnLayerNormGetWorkspaceSize(const aclTensor *input, const aclIntArray *normalizedShape, const aclTensor *weightOptional, const aclTensor *biasOptional, double eps, aclTensor *out, aclTensor *meanOutOptional, aclTensor *rstdOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLayerNorm;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = normalizedShape}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.number = eps}, {.pointer = out}, {.pointer = meanOutOptional}, {.pointer = rstdOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLayerNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLayerNormBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normalizedShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, true},
    {"gradInputOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradWeightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"gradBiasOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnLayerNormBackward = {"aclnnLayerNormBackward", "aclnnLayerNormBackwardGetWorkspaceSize", parameters_aclnnLayerNormBackward, 11, 0};

SIM_GENERIC aclnnStatus aclnnLayerNormBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *input, const aclIntArray *normalizedShape, const aclTensor *mean, const aclTensor *rstd, const aclTensor *weightOptional, const aclTensor *biasOptional, const aclBoolArray *outputMask, aclTensor *gradInputOut, aclTensor *gradWeightOut, aclTensor *gradBiasOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLayerNormBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = input}, {.pointer = normalizedShape}, {.pointer = mean}, {.pointer = rstd}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.pointer = outputMask}, {.pointer = gradInputOut}, {.pointer = gradWeightOut}, {.pointer = gradBiasOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLayerNormBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLayerNormQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gammma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"zeroPointsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"res", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLayerNormQuant = {"aclnnLayerNormQuant", "aclnnLayerNormQuantGetWorkspaceSize", parameters_aclnnLayerNormQuant, 9, 0};

SIM_GENERIC aclnnStatus aclnnLayerNormQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *gammma, const aclTensor *beta, const aclTensor *scale, const aclTensor *zeroPointsOptional, int quantMode, double epsilon, aclTensor *res, aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLayerNormQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gammma}, {.pointer = beta}, {.pointer = scale}, {.pointer = zeroPointsOptional}, {.integer = quantMode}, {.number = epsilon}, {.pointer = res}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLayerNormQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLayerNormWithImplMode[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"normalizedShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"meanOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"rstdOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
    {"implMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnLayerNormWithImplMode = {"aclnnLayerNormWithImplMode", "aclnnLayerNormWithImplModeGetWorkspaceSize", parameters_aclnnLayerNormWithImplMode, 9, 0};

SIM_GENERIC aclnnStatus aclnnLayerNormWithImplModeGetWorkspaceSize(const aclTensor *input, const aclIntArray *normalizedShape, const aclTensor *weightOptional, const aclTensor *biasOptional, double eps, aclTensor *out, aclTensor *meanOutOptional, aclTensor *rstdOutOptional, int32_t implMode, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLayerNormWithImplMode;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = normalizedShape}, {.pointer = weightOptional}, {.pointer = biasOptional}, {.number = eps}, {.pointer = out}, {.pointer = meanOutOptional}, {.pointer = rstdOutOptional}, {.integer = implMode}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLayerNormWithImplMode(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLeakyRelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"negativeSlope", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLeakyRelu = {"aclnnLeakyRelu", "aclnnLeakyReluGetWorkspaceSize", parameters_aclnnLeakyRelu, 3, 0};

SIM_GENERIC aclnnStatus aclnnLeakyReluGetWorkspaceSize(const aclTensor *self, const aclScalar *negativeSlope, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLeakyRelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = negativeSlope}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLeakyRelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLeakyReluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"negativeSlope", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"selfIsResult", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLeakyReluBackward = {"aclnnLeakyReluBackward", "aclnnLeakyReluBackwardGetWorkspaceSize", parameters_aclnnLeakyReluBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnLeakyReluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclScalar *negativeSlope, bool selfIsResult, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLeakyReluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = negativeSlope}, {.integer = selfIsResult}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLeakyReluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLinalgVectorNorm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"ord", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"dims", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDims", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLinalgVectorNorm = {"aclnnLinalgVectorNorm", "aclnnLinalgVectorNormGetWorkspaceSize", parameters_aclnnLinalgVectorNorm, 6, 0};

SIM_GENERIC aclnnStatus aclnnLinalgVectorNormGetWorkspaceSize(const aclTensor *self, const aclScalar *ord, const aclIntArray *dims, bool keepDims, aclDataType dtype, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLinalgVectorNorm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = ord}, {.pointer = dims}, {.integer = keepDims}, {.integer = dtype}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLinalgVectorNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogSigmoid[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogSigmoid = {"aclnnLogSigmoid", "aclnnLogSigmoidGetWorkspaceSize", parameters_aclnnLogSigmoid, 2, 0};

SIM_GENERIC aclnnStatus aclnnLogSigmoidGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogSigmoid;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogSigmoid(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogSigmoidBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"buffer", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogSigmoidBackward = {"aclnnLogSigmoidBackward", "aclnnLogSigmoidBackwardGetWorkspaceSize", parameters_aclnnLogSigmoidBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnLogSigmoidBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *buffer, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogSigmoidBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = buffer}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogSigmoidBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogSigmoidForward[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"buffer", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogSigmoidForward = {"aclnnLogSigmoidForward", "aclnnLogSigmoidForwardGetWorkspaceSize", parameters_aclnnLogSigmoidForward, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogSigmoidForwardGetWorkspaceSize(const aclTensor *self, aclTensor *out, aclTensor *buffer, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogSigmoidForward;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}, {.pointer = buffer}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogSigmoidForward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogSoftmax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogSoftmax = {"aclnnLogSoftmax", "aclnnLogSoftmaxGetWorkspaceSize", parameters_aclnnLogSoftmax, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogSoftmaxGetWorkspaceSize(const aclTensor *self, int64_t dim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogSoftmax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogSoftmax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogSoftmaxBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogSoftmaxBackward = {"aclnnLogSoftmaxBackward", "aclnnLogSoftmaxBackwardGetWorkspaceSize", parameters_aclnnLogSoftmaxBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnLogSoftmaxBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *output, int64_t dim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogSoftmaxBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = output}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogSoftmaxBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogit[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogit = {"aclnnLogit", "aclnnLogitGetWorkspaceSize", parameters_aclnnLogit, 3, 0};

SIM_GENERIC aclnnStatus aclnnLogitGetWorkspaceSize(const aclTensor *input, double eps, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogit;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.number = eps}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogit(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLogitGrad[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLogitGrad = {"aclnnLogitGrad", "aclnnLogitGradGetWorkspaceSize", parameters_aclnnLogitGrad, 4, 0};

SIM_GENERIC aclnnStatus aclnnLogitGradGetWorkspaceSize(const aclTensor *x, const aclTensor *dy, double eps, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLogitGrad;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = dy}, {.number = eps}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLogitGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnLstmBackward[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hx", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"params", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dh", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dc", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"i", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"g", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"f", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"o", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"h", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"c", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"tanhc", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN, false},
    {"batchSizesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hasBias", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"numLayers", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dropout", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"train", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"bidirectional", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"batchFirst", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, false},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dhPrevOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dcPrevOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dparamsOut", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnLstmBackward = {"aclnnLstmBackward", "aclnnLstmBackwardGetWorkspaceSize", parameters_aclnnLstmBackward, 25, 0};

SIM_GENERIC aclnnStatus aclnnLstmBackwardGetWorkspaceSize(const aclTensor *input, const aclTensorList *hx, const aclTensorList *params, const aclTensor *dy, const aclTensor *dh, const aclTensor *dc, const aclTensorList *i, const aclTensorList *g, const aclTensorList *f, const aclTensorList *o, const aclTensorList *h, const aclTensorList *c, const aclTensorList *tanhc, const aclTensor *batchSizesOptional, bool hasBias, int64_t numLayers, double dropout, bool train, bool bidirectional, bool batchFirst, const aclBoolArray *outputMask, aclTensor *dxOut, aclTensor *dhPrevOut, aclTensor *dcPrevOut, aclTensorList *dparamsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnLstmBackward;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = hx}, {.pointer = params}, {.pointer = dy}, {.pointer = dh}, {.pointer = dc}, {.pointer = i}, {.pointer = g}, {.pointer = f}, {.pointer = o}, {.pointer = h}, {.pointer = c}, {.pointer = tanhc}, {.pointer = batchSizesOptional}, {.integer = hasBias}, {.integer = numLayers}, {.number = dropout}, {.integer = train}, {.integer = bidirectional}, {.integer = batchFirst}, {.pointer = outputMask}, {.pointer = dxOut}, {.pointer = dhPrevOut}, {.pointer = dcPrevOut}, {.pointer = dparamsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnLstmBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaskedSoftmaxWithRelPosBias[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attenMaskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"relativePosBias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"innerPrecisionMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaskedSoftmaxWithRelPosBias = {"aclnnMaskedSoftmaxWithRelPosBias", "aclnnMaskedSoftmaxWithRelPosBiasGetWorkspaceSize", parameters_aclnnMaskedSoftmaxWithRelPosBias, 6, 0};

SIM_GENERIC aclnnStatus aclnnMaskedSoftmaxWithRelPosBiasGetWorkspaceSize(const aclTensor *x, const aclTensor *attenMaskOptional, const aclTensor *relativePosBias, double scaleValue, int64_t innerPrecisionMode, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaskedSoftmaxWithRelPosBias;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = attenMaskOptional}, {.pointer = relativePosBias}, {.number = scaleValue}, {.integer = innerPrecisionMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaskedSoftmaxWithRelPosBias(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmul[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnMatmul = {"aclnnMatmul", "aclnnMatmulGetWorkspaceSize", parameters_aclnnMatmul, 4, 0};

SIM_GENERIC aclnnStatus aclnnMatmulGetWorkspaceSize(const aclTensor *self, const aclTensor *mat2, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat2}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulCompress[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"compressIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulCompress = {"aclnnMatmulCompress", "aclnnMatmulCompressGetWorkspaceSize", parameters_aclnnMatmulCompress, 5, 0};

SIM_GENERIC aclnnStatus aclnnMatmulCompressGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *bias, const aclTensor *compressIndex, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulCompress;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = bias}, {.pointer = compressIndex}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulCompress(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulCompressDequant[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"compressIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"deqScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetW", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetX", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"compressInfo", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMatmulCompressDequant = {"aclnnMatmulCompressDequant", "aclnnMatmulCompressDequantGetWorkspaceSize", parameters_aclnnMatmulCompressDequant, 9, 0};

SIM_GENERIC aclnnStatus aclnnMatmulCompressDequantGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *compressIndex, const aclTensor *bias, const aclTensor *deqScale, const aclTensor *offsetW, int offsetX, const aclIntArray *compressInfo, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulCompressDequant;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = compressIndex}, {.pointer = bias}, {.pointer = deqScale}, {.pointer = offsetW}, {.integer = offsetX}, {.pointer = compressInfo}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulCompressDequant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulEmuSplitWeight[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wHigh", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"wLow", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"wLowScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnMatmulEmuSplitWeight = {"aclnnMatmulEmuSplitWeight", "aclnnMatmulEmuSplitWeightGetWorkspaceSize", parameters_aclnnMatmulEmuSplitWeight, 6, 0};

SIM_GENERIC aclnnStatus aclnnMatmulEmuSplitWeightGetWorkspaceSize(const aclTensor *x, const aclTensor *wHigh, const aclTensor *wLow, const aclTensor *y, float wLowScale, int8_t yDtype, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulEmuSplitWeight;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = wHigh}, {.pointer = wLow}, {.pointer = y}, {.number = wLowScale}, {.integer = yDtype}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulEmuSplitWeight(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMatmulWeightNz[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnMatmulWeightNz = {"aclnnMatmulWeightNz", "aclnnMatmulWeightNzGetWorkspaceSize", parameters_aclnnMatmulWeightNz, 4, 0};

SIM_GENERIC aclnnStatus aclnnMatmulWeightNzGetWorkspaceSize(const aclTensor *self, const aclTensor *mat2, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMatmulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat2}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMatmulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxPool[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"strides", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"autoPad", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pads", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilations", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxPool = {"aclnnMaxPool", "aclnnMaxPoolGetWorkspaceSize", parameters_aclnnMaxPool, 8, 0};

SIM_GENERIC aclnnStatus aclnnMaxPoolGetWorkspaceSize(const aclTensor *self, const aclIntArray *kernelShape, const aclIntArray *strides, int64_t autoPad, const aclIntArray *pads, const aclIntArray *dilations, int64_t ceilMode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxPool;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = kernelShape}, {.pointer = strides}, {.integer = autoPad}, {.pointer = pads}, {.pointer = dilations}, {.integer = ceilMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxPool(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxPool2dWithIndices[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxPool2dWithIndices = {"aclnnMaxPool2dWithIndices", "aclnnMaxPool2dWithIndicesGetWorkspaceSize", parameters_aclnnMaxPool2dWithIndices, 8, 0};

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithIndicesGetWorkspaceSize(const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool ceilMode, aclTensor *out, aclTensor *indices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxPool2dWithIndices;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = ceilMode}, {.pointer = out}, {.pointer = indices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithIndices(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxPool2dWithIndicesBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxPool2dWithIndicesBackward = {"aclnnMaxPool2dWithIndicesBackward", "aclnnMaxPool2dWithIndicesBackwardGetWorkspaceSize", parameters_aclnnMaxPool2dWithIndicesBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithIndicesBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *indices, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool ceilMode, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxPool2dWithIndicesBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = indices}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = ceilMode}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithIndicesBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxPool2dWithMask[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxPool2dWithMask = {"aclnnMaxPool2dWithMask", "aclnnMaxPool2dWithMaskGetWorkspaceSize", parameters_aclnnMaxPool2dWithMask, 8, 0};

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithMaskGetWorkspaceSize(const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool ceilMode, aclTensor *out, aclTensor *indices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxPool2dWithMask;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = ceilMode}, {.pointer = out}, {.pointer = indices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithMask(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxPool2dWithMaskBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxPool2dWithMaskBackward = {"aclnnMaxPool2dWithMaskBackward", "aclnnMaxPool2dWithMaskBackwardGetWorkspaceSize", parameters_aclnnMaxPool2dWithMaskBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithMaskBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *indices, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool ceilMode, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxPool2dWithMaskBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = indices}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = ceilMode}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxPool2dWithMaskBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxPool3dWithArgmax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxPool3dWithArgmax = {"aclnnMaxPool3dWithArgmax", "aclnnMaxPool3dWithArgmaxGetWorkspaceSize", parameters_aclnnMaxPool3dWithArgmax, 8, 0};

SIM_GENERIC aclnnStatus aclnnMaxPool3dWithArgmaxGetWorkspaceSize(const aclTensor *self, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool ceilMode, aclTensor *out, aclTensor *indices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxPool3dWithArgmax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = ceilMode}, {.pointer = out}, {.pointer = indices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxPool3dWithArgmax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxPool3dWithArgmaxBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"ceilMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxPool3dWithArgmaxBackward = {"aclnnMaxPool3dWithArgmaxBackward", "aclnnMaxPool3dWithArgmaxBackwardGetWorkspaceSize", parameters_aclnnMaxPool3dWithArgmaxBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnMaxPool3dWithArgmaxBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *indices, const aclIntArray *kernelSize, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool ceilMode, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxPool3dWithArgmaxBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = indices}, {.pointer = kernelSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = ceilMode}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxPool3dWithArgmaxBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxUnpool2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxUnpool2d = {"aclnnMaxUnpool2d", "aclnnMaxUnpool2dGetWorkspaceSize", parameters_aclnnMaxUnpool2d, 4, 0};

SIM_GENERIC aclnnStatus aclnnMaxUnpool2dGetWorkspaceSize(const aclTensor *self, const aclTensor *indices, const aclIntArray *outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxUnpool2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = indices}, {.pointer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxUnpool2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxUnpool2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxUnpool2dBackward = {"aclnnMaxUnpool2dBackward", "aclnnMaxUnpool2dBackwardGetWorkspaceSize", parameters_aclnnMaxUnpool2dBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnMaxUnpool2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *indices, const aclIntArray *outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxUnpool2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = indices}, {.pointer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxUnpool2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxUnpool3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"outRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
};
const sim_operator operator_aclnnMaxUnpool3d = {"aclnnMaxUnpool3d", "aclnnMaxUnpool3dGetWorkspaceSize", parameters_aclnnMaxUnpool3d, 6, 0};

SIM_GENERIC aclnnStatus aclnnMaxUnpool3dGetWorkspaceSize(const aclTensor *self, const aclTensor *indices, const aclIntArray *outputSize, const aclIntArray *stride, const aclIntArray *padding, aclTensor *outRef, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxUnpool3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = indices}, {.pointer = outputSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = outRef}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxUnpool3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMaxUnpool3dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMaxUnpool3dBackward = {"aclnnMaxUnpool3dBackward", "aclnnMaxUnpool3dBackwardGetWorkspaceSize", parameters_aclnnMaxUnpool3dBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnMaxUnpool3dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *indices, const aclIntArray *outputSize, const aclIntArray *stride, const aclIntArray *padding, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMaxUnpool3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = indices}, {.pointer = outputSize}, {.pointer = stride}, {.pointer = padding}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMaxUnpool3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMedian[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMedian = {"aclnnMedian", "aclnnMedianGetWorkspaceSize", parameters_aclnnMedian, 2, 0};

SIM_GENERIC aclnnStatus aclnnMedianGetWorkspaceSize(const aclTensor *self, aclTensor *valuesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMedian;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = valuesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMedian(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMedianDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMedianDim = {"aclnnMedianDim", "aclnnMedianDimGetWorkspaceSize", parameters_aclnnMedianDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnMedianDimGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepDim, aclTensor *valuesOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMedianDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepDim}, {.pointer = valuesOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMedianDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMish[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMish = {"aclnnMish", "aclnnMishGetWorkspaceSize", parameters_aclnnMish, 2, 0};

SIM_GENERIC aclnnStatus aclnnMishGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMish;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMish(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMishBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMishBackward = {"aclnnMishBackward", "aclnnMishBackwardGetWorkspaceSize", parameters_aclnnMishBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnMishBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMishBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMishBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mat2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnMm = {"aclnnMm", "aclnnMmGetWorkspaceSize", parameters_aclnnMm, 4, 0};

SIM_GENERIC aclnnStatus aclnnMmGetWorkspaceSize(const aclTensor *self, const aclTensor *mat2, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = mat2}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnModulate[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"shiftOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnModulate = {"aclnnModulate", "aclnnModulateGetWorkspaceSize", parameters_aclnnModulate, 4, 0};

SIM_GENERIC aclnnStatus aclnnModulateGetWorkspaceSize(const aclTensor *self, const aclTensor *scaleOptional, const aclTensor *shiftOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnModulate;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = scaleOptional}, {.pointer = shiftOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnModulate(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnModulateBackward[] = {
    {"grad_output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"shift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"grad_input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"grad_scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"grad_shift", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnModulateBackward = {"aclnnModulateBackward", "aclnnModulateBackwardGetWorkspaceSize", parameters_aclnnModulateBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnModulateBackwardGetWorkspaceSize(const aclTensor *grad_output, const aclTensor *input, const aclTensor *scale, const aclTensor *shift, const aclTensor *grad_input, const aclTensor *grad_scale, const aclTensor *grad_shift, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnModulateBackward;
    const sim_argument sim_arguments_[] = {{.pointer = grad_output}, {.pointer = input}, {.pointer = scale}, {.pointer = shift}, {.pointer = grad_input}, {.pointer = grad_scale}, {.pointer = grad_shift}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnModulateBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMseLoss[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMseLoss = {"aclnnMseLoss", "aclnnMseLossGetWorkspaceSize", parameters_aclnnMseLoss, 4, 0};

SIM_GENERIC aclnnStatus aclnnMseLossGetWorkspaceSize(const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMseLoss;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMseLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMseLossBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMseLossBackward = {"aclnnMseLossBackward", "aclnnMseLossBackwardGetWorkspaceSize", parameters_aclnnMseLossBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnMseLossBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMseLossBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMseLossBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMseLossOut[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMseLossOut = {"aclnnMseLossOut", "aclnnMseLossOutGetWorkspaceSize", parameters_aclnnMseLossOut, 4, 0};

SIM_GENERIC aclnnStatus aclnnMseLossOutGetWorkspaceSize(const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMseLossOut;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMseLossOut(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMultiScaleDeformableAttentionGrad[] = {
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"spatialShape", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"levelStartIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"location", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attnWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradValue", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradLocation", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradAttnWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMultiScaleDeformableAttentionGrad = {"aclnnMultiScaleDeformableAttentionGrad", "aclnnMultiScaleDeformableAttentionGradGetWorkspaceSize", parameters_aclnnMultiScaleDeformableAttentionGrad, 9, 0};

SIM_GENERIC aclnnStatus aclnnMultiScaleDeformableAttentionGradGetWorkspaceSize(const aclTensor *value, const aclTensor *spatialShape, const aclTensor *levelStartIndex, const aclTensor *location, const aclTensor *attnWeight, const aclTensor *gradOutput, aclTensor *gradValue, aclTensor *gradLocation, aclTensor *gradAttnWeight, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMultiScaleDeformableAttentionGrad;
    const sim_argument sim_arguments_[] = {{.pointer = value}, {.pointer = spatialShape}, {.pointer = levelStartIndex}, {.pointer = location}, {.pointer = attnWeight}, {.pointer = gradOutput}, {.pointer = gradValue}, {.pointer = gradLocation}, {.pointer = gradAttnWeight}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMultiScaleDeformableAttentionGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMultiScaleDeformableAttnFunction[] = {
    {"value", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"spatialShape", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"levelStartIndex", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"location", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"attnWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMultiScaleDeformableAttnFunction = {"aclnnMultiScaleDeformableAttnFunction", "aclnnMultiScaleDeformableAttnFunctionGetWorkspaceSize", parameters_aclnnMultiScaleDeformableAttnFunction, 6, 0};

SIM_GENERIC aclnnStatus aclnnMultiScaleDeformableAttnFunctionGetWorkspaceSize(const aclTensor *value, const aclTensor *spatialShape, const aclTensor *levelStartIndex, const aclTensor *location, const aclTensor *attnWeight, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMultiScaleDeformableAttnFunction;
    const sim_argument sim_arguments_[] = {{.pointer = value}, {.pointer = spatialShape}, {.pointer = levelStartIndex}, {.pointer = location}, {.pointer = attnWeight}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMultiScaleDeformableAttnFunction(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMultilabelMarginLoss[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"isTarget", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMultilabelMarginLoss = {"aclnnMultilabelMarginLoss", "aclnnMultilabelMarginLossGetWorkspaceSize", parameters_aclnnMultilabelMarginLoss, 5, 0};

SIM_GENERIC aclnnStatus aclnnMultilabelMarginLossGetWorkspaceSize(const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *out, aclTensor *isTarget, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMultilabelMarginLoss;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = out}, {.pointer = isTarget}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMultilabelMarginLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMv[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"vec", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnMv = {"aclnnMv", "aclnnMvGetWorkspaceSize", parameters_aclnnMv, 4, 0};

SIM_GENERIC aclnnStatus aclnnMvGetWorkspaceSize(const aclTensor *self, const aclTensor *vec, aclTensor *out, int8_t cubeMathType, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMv;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = vec}, {.pointer = out}, {.integer = cubeMathType}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMxToBlockMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mxscale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scale2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMxToBlockMxQuant = {"aclnnMxToBlockMxQuant", "aclnnMxToBlockMxQuantGetWorkspaceSize", parameters_aclnnMxToBlockMxQuant, 6, 0};

SIM_GENERIC aclnnStatus aclnnMxToBlockMxQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *mxscale, int64_t dstType, const aclTensor *y, const aclTensor *scale1, const aclTensor *scale2, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMxToBlockMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = mxscale}, {.integer = dstType}, {.pointer = y}, {.pointer = scale1}, {.pointer = scale2}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMxToBlockMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNLLLoss[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ignoreIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"totalWeightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNLLLoss = {"aclnnNLLLoss", "aclnnNLLLossGetWorkspaceSize", parameters_aclnnNLLLoss, 7, 0};

SIM_GENERIC aclnnStatus aclnnNLLLossGetWorkspaceSize(const aclTensor *self, const aclTensor *target, const aclTensor *weight, int64_t reduction, int64_t ignoreIndex, aclTensor *out, aclTensor *totalWeightOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNLLLoss;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.pointer = weight}, {.integer = reduction}, {.integer = ignoreIndex}, {.pointer = out}, {.pointer = totalWeightOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNLLLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNLLLoss2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ignoreIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"totalWeightOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNLLLoss2d = {"aclnnNLLLoss2d", "aclnnNLLLoss2dGetWorkspaceSize", parameters_aclnnNLLLoss2d, 7, 0};

SIM_GENERIC aclnnStatus aclnnNLLLoss2dGetWorkspaceSize(const aclTensor *self, const aclTensor *target, const aclTensor *weight, int64_t reduction, int64_t ignoreIndex, aclTensor *out, aclTensor *totalWeightOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNLLLoss2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.pointer = weight}, {.integer = reduction}, {.integer = ignoreIndex}, {.pointer = out}, {.pointer = totalWeightOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNLLLoss2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNLLLoss2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ignoreIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"totalWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNLLLoss2dBackward = {"aclnnNLLLoss2dBackward", "aclnnNLLLoss2dBackwardGetWorkspaceSize", parameters_aclnnNLLLoss2dBackward, 8, 0};

SIM_GENERIC aclnnStatus aclnnNLLLoss2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, const aclTensor *weight, int64_t reduction, int64_t ignoreIndex, aclTensor *totalWeight, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNLLLoss2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.pointer = weight}, {.integer = reduction}, {.integer = ignoreIndex}, {.pointer = totalWeight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNLLLoss2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNLLLossBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ignoreIndex", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"totalWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNLLLossBackward = {"aclnnNLLLossBackward", "aclnnNLLLossBackwardGetWorkspaceSize", parameters_aclnnNLLLossBackward, 8, 0};

SIM_GENERIC aclnnStatus aclnnNLLLossBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, const aclTensor *weight, int64_t reduction, int64_t ignoreIndex, const aclTensor *totalWeight, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNLLLossBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.pointer = weight}, {.integer = reduction}, {.integer = ignoreIndex}, {.pointer = totalWeight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNLLLossBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNanMedian[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNanMedian = {"aclnnNanMedian", "aclnnNanMedianGetWorkspaceSize", parameters_aclnnNanMedian, 2, 0};

SIM_GENERIC aclnnStatus aclnnNanMedianGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNanMedian;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNanMedian(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNanMedianDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"keepDim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNanMedianDim = {"aclnnNanMedianDim", "aclnnNanMedianDimGetWorkspaceSize", parameters_aclnnNanMedianDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnNanMedianDimGetWorkspaceSize(const aclTensor *self, int64_t dim, bool keepDim, aclTensor *valuesOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNanMedianDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.integer = keepDim}, {.pointer = valuesOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNanMedianDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNonzero[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE | SIM_SHAPE_FROM_DATA},
};
const sim_operator operator_aclnnNonzero = {"aclnnNonzero", "aclnnNonzeroGetWorkspaceSize", parameters_aclnnNonzero, 2, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnNonzeroGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNonzero;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNonzero(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNonzeroV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE | SIM_SHAPE_FROM_DATA},
};
const sim_operator operator_aclnnNonzeroV2 = {"aclnnNonzeroV2", "aclnnNonzeroV2GetWorkspaceSize", parameters_aclnnNonzeroV2, 2, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnNonzeroV2GetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNonzeroV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNonzeroV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNorm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pScalar", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepdim", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnNorm = {"aclnnNorm", "aclnnNormGetWorkspaceSize", parameters_aclnnNorm, 5, 0};

SIM_GENERIC aclnnStatus aclnnNormGetWorkspaceSize(const aclTensor *self, const aclScalar *pScalar, const aclIntArray *dim, bool keepdim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNorm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = pScalar}, {.pointer = dim}, {.integer = keepdim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPrelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPrelu = {"aclnnPrelu", "aclnnPreluGetWorkspaceSize", parameters_aclnnPrelu, 3, 0};

SIM_GENERIC aclnnStatus aclnnPreluGetWorkspaceSize(const aclTensor *self, const aclTensor *weight, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPrelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = weight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPrelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnPreluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnPreluBackward = {"aclnnPreluBackward", "aclnnPreluBackwardGetWorkspaceSize", parameters_aclnnPreluBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnPreluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *weight, aclTensor *gradInput, aclTensor *gradWeight, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnPreluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = weight}, {.pointer = gradInput}, {.pointer = gradWeight}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnPreluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantBatchMatmulInplaceAdd[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"x1ScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnQuantBatchMatmulInplaceAdd = {"aclnnQuantBatchMatmulInplaceAdd", "aclnnQuantBatchMatmulInplaceAddGetWorkspaceSize", parameters_aclnnQuantBatchMatmulInplaceAdd, 8, 0};

SIM_GENERIC aclnnStatus aclnnQuantBatchMatmulInplaceAddGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1ScaleOptional, const aclTensor *x2Scale, aclTensor *yRef, bool transposeX1, bool transposeX2, int64_t groupSize, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantBatchMatmulInplaceAdd;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1ScaleOptional}, {.pointer = x2Scale}, {.pointer = yRef}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupSize}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantBatchMatmulInplaceAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantConvolution[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transposed", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputPadding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offsetx", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantConvolution = {"aclnnQuantConvolution", "aclnnQuantConvolutionGetWorkspaceSize", parameters_aclnnQuantConvolution, 14, 0};

SIM_GENERIC aclnnStatus aclnnQuantConvolutionGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclTensor *bias, const aclTensor *scale, const aclTensor *offset, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool transposed, const aclIntArray *outputPadding, int64_t groups, int32_t offsetx, const char *roundMode, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantConvolution;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = bias}, {.pointer = scale}, {.pointer = offset}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = transposed}, {.pointer = outputPadding}, {.integer = groups}, {.integer = offsetx}, {.pointer = roundMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantConvolution(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantConvolutionWeightNz[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"transposed", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputPadding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, true},
    {"groups", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offsetx", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantConvolutionWeightNz = {"aclnnQuantConvolutionWeightNz", "aclnnQuantConvolutionWeightNzGetWorkspaceSize", parameters_aclnnQuantConvolutionWeightNz, 14, 0};

SIM_GENERIC aclnnStatus aclnnQuantConvolutionWeightNzGetWorkspaceSize(const aclTensor *input, const aclTensor *weight, const aclTensor *bias, const aclTensor *scale, const aclTensor *offset, const aclIntArray *stride, const aclIntArray *padding, const aclIntArray *dilation, bool transposed, const aclIntArray *outputPadding, int64_t groups, int32_t offsetx, const char *roundMode, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantConvolutionWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = weight}, {.pointer = bias}, {.pointer = scale}, {.pointer = offset}, {.pointer = stride}, {.pointer = padding}, {.pointer = dilation}, {.integer = transposed}, {.pointer = outputPadding}, {.integer = groups}, {.integer = offsetx}, {.pointer = roundMode}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantConvolutionWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"deqScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmul = {"aclnnQuantMatmul", "aclnnQuantMatmulGetWorkspaceSize", parameters_aclnnQuantMatmul, 5, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, float deqScale, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.number = deqScale}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulActivationQuantWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"x1ScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"activationType", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"yScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulActivationQuantWeightNz = {"aclnnQuantMatmulActivationQuantWeightNz", "aclnnQuantMatmulActivationQuantWeightNzGetWorkspaceSize", parameters_aclnnQuantMatmulActivationQuantWeightNz, 15, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulActivationQuantWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1ScaleOptional, const aclTensor *x2Scale, const aclTensor *biasOptional, bool transposeX1, bool transposeX2, int64_t groupSize, const char *activationType, const char *quantMode, const char *roundMode, int64_t scaleAlg, double dstTypeMax, aclTensor *yOut, aclTensor *yScaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulActivationQuantWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1ScaleOptional}, {.pointer = x2Scale}, {.pointer = biasOptional}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupSize}, {.pointer = activationType}, {.pointer = quantMode}, {.pointer = roundMode}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.pointer = yOut}, {.pointer = yScaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulActivationQuantWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulDequant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"smoothScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"xQuantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"transposeWeight", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulDequant = {"aclnnQuantMatmulDequant", "aclnnQuantMatmulDequantGetWorkspaceSize", parameters_aclnnQuantMatmulDequant, 10, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulDequantGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *weightScale, const aclTensor *biasOptional, const aclTensor *xScaleOptional, const aclTensor *xOffsetOptional, const aclTensor *smoothScaleOptional, char *xQuantMode, bool transposeWeight, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulDequant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = weightScale}, {.pointer = biasOptional}, {.pointer = xScaleOptional}, {.pointer = xOffsetOptional}, {.pointer = smoothScaleOptional}, {.pointer = xQuantMode}, {.integer = transposeWeight}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulDequant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulReduceSumWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dims", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"keepDims", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulReduceSumWeightNz = {"aclnnQuantMatmulReduceSumWeightNz", "aclnnQuantMatmulReduceSumWeightNzGetWorkspaceSize", parameters_aclnnQuantMatmulReduceSumWeightNz, 15, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulReduceSumWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *yScale, const aclTensor *x1Offset, const aclTensor *x2Offset, const aclTensor *yOffset, const aclTensor *bias, bool transposeX1, bool transposeX2, int64_t groupSize, const aclIntArray *dims, bool keepDims, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulReduceSumWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = yScale}, {.pointer = x1Offset}, {.pointer = x2Offset}, {.pointer = yOffset}, {.pointer = bias}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupSize}, {.pointer = dims}, {.integer = keepDims}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulReduceSumWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulV2[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"deqScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_FORMAT | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"adjX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"adjX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulV2 = {"aclnnQuantMatmulV2", "aclnnQuantMatmulV2GetWorkspaceSize", parameters_aclnnQuantMatmulV2, 7, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulV2GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *deqScale, bool adjX1, bool adjX2, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulV2;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = deqScale}, {.integer = adjX1}, {.integer = adjX2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulV3[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulV3 = {"aclnnQuantMatmulV3", "aclnnQuantMatmulV3GetWorkspaceSize", parameters_aclnnQuantMatmulV3, 8, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulV3GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *scale, const aclTensor *offset, const aclTensor *bias, bool transposeX1, bool transposeX2, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulV3;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = scale}, {.pointer = offset}, {.pointer = bias}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulV4[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"pertokenScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulV4 = {"aclnnQuantMatmulV4", "aclnnQuantMatmulV4GetWorkspaceSize", parameters_aclnnQuantMatmulV4, 9, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulV4GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *scale, const aclTensor *offset, const aclTensor *pertokenScaleOptional, const aclTensor *bias, bool transposeX1, bool transposeX2, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulV4;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = scale}, {.pointer = offset}, {.pointer = pertokenScaleOptional}, {.pointer = bias}, {.integer = transposeX1}, {.integer = transposeX2}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulV4(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulV5[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulV5 = {"aclnnQuantMatmulV5", "aclnnQuantMatmulV5GetWorkspaceSize", parameters_aclnnQuantMatmulV5, 13, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulV5GetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *yScale, const aclTensor *x1Offset, const aclTensor *x2Offset, const aclTensor *yOffset, const aclTensor *bias, bool transposeX1, bool transposeX2, int64_t groupSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulV5;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = yScale}, {.pointer = x1Offset}, {.pointer = x2Offset}, {.pointer = yOffset}, {.pointer = bias}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulV5(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMatmulWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_DTYPE | SIM_CHANGES_STORAGE | SIM_CHANGES_VIEW},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_STORAGE},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"yScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x2Offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMatmulWeightNz = {"aclnnQuantMatmulWeightNz", "aclnnQuantMatmulWeightNzGetWorkspaceSize", parameters_aclnnQuantMatmulWeightNz, 13, 0};

SIM_GENERIC aclnnStatus aclnnQuantMatmulWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *x1Scale, const aclTensor *x2Scale, const aclTensor *yScale, const aclTensor *x1Offset, const aclTensor *x2Offset, const aclTensor *yOffset, const aclTensor *bias, bool transposeX1, bool transposeX2, int64_t groupSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMatmulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.pointer = yScale}, {.pointer = x1Offset}, {.pointer = x2Offset}, {.pointer = yOffset}, {.pointer = bias}, {.integer = transposeX1}, {.integer = transposeX2}, {.integer = groupSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMatmulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantMax[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"amax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantMax = {"aclnnQuantMax", "aclnnQuantMaxGetWorkspaceSize", parameters_aclnnQuantMax, 6, 0};

SIM_GENERIC aclnnStatus aclnnQuantMaxGetWorkspaceSize(const aclTensor *x, const aclTensor *scale, char *roundMode, int64_t dstType, const aclTensor *y, const aclTensor *amax, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantMax;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scale}, {.pointer = roundMode}, {.integer = dstType}, {.pointer = y}, {.pointer = amax}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantize[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"zeroPoints", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dtype", ACLSIM_ARGUMENT_DATA_TYPE, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantize = {"aclnnQuantize", "aclnnQuantizeGetWorkspaceSize", parameters_aclnnQuantize, 6, 0};

SIM_GENERIC aclnnStatus aclnnQuantizeGetWorkspaceSize(const aclTensor *x, const aclTensor *scales, const aclTensor *zeroPoints, aclDataType dtype, int32_t axis, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantize;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = scales}, {.pointer = zeroPoints}, {.integer = dtype}, {.integer = axis}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantize(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnQuantizedBatchNorm[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"var", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputScale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"inputZeroPoint", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"outputScale", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"outputZeroPoint", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnQuantizedBatchNorm = {"aclnnQuantizedBatchNorm", "aclnnQuantizedBatchNormGetWorkspaceSize", parameters_aclnnQuantizedBatchNorm, 11, 0};

SIM_GENERIC aclnnStatus aclnnQuantizedBatchNormGetWorkspaceSize(const aclTensor *input, const aclTensor *mean, const aclTensor *var, const aclScalar *inputScale, const aclScalar *inputZeroPoint, const aclScalar *outputScale, const aclScalar *outputZeroPoint, aclTensor *weight, aclTensor *bias, float epsilon, aclTensor *output, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnQuantizedBatchNorm;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = mean}, {.pointer = var}, {.pointer = inputScale}, {.pointer = inputZeroPoint}, {.pointer = outputScale}, {.pointer = outputZeroPoint}, {.pointer = weight}, {.pointer = bias}, {.number = epsilon}, {.pointer = output}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnQuantizedBatchNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRReluWithNoise[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"noise", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"lower", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"upper", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"training", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"seed", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRReluWithNoise = {"aclnnRReluWithNoise", "aclnnRReluWithNoiseGetWorkspaceSize", parameters_aclnnRReluWithNoise, 8, 0};

SIM_GENERIC aclnnStatus aclnnRReluWithNoiseGetWorkspaceSize(const aclTensor *self, const aclTensor *noise, const aclScalar *lower, const aclScalar *upper, bool training, int64_t seed, int64_t offset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRReluWithNoise;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = noise}, {.pointer = lower}, {.pointer = upper}, {.integer = training}, {.integer = seed}, {.integer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRReluWithNoise(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRelu = {"aclnnRelu", "aclnnReluGetWorkspaceSize", parameters_aclnnRelu, 2, 0};

SIM_GENERIC aclnnStatus aclnnReluGetWorkspaceSize(const aclTensor *self, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRenorm[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"p", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxNorm", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRenorm = {"aclnnRenorm", "aclnnRenormGetWorkspaceSize", parameters_aclnnRenorm, 5, 0};

SIM_GENERIC aclnnStatus aclnnRenormGetWorkspaceSize(const aclTensor *self, const aclScalar *p, int64_t dim, const aclScalar *maxNorm, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRenorm;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = p}, {.integer = dim}, {.pointer = maxNorm}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRenorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRepeatInterleave[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"repeats", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRepeatInterleave = {"aclnnRepeatInterleave", "aclnnRepeatInterleaveGetWorkspaceSize", parameters_aclnnRepeatInterleave, 4, 0};

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveGetWorkspaceSize(const aclTensor *self, const aclTensor *repeats, int64_t outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRepeatInterleave;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = repeats}, {.integer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRepeatInterleave(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRepeatInterleaveGrad[] = {
    {"yGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"repeats", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRepeatInterleaveGrad = {"aclnnRepeatInterleaveGrad", "aclnnRepeatInterleaveGradGetWorkspaceSize", parameters_aclnnRepeatInterleaveGrad, 4, 0};

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveGradGetWorkspaceSize(const aclTensor *yGrad, const aclTensor *repeats, int64_t axis, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRepeatInterleaveGrad;
    const sim_argument sim_arguments_[] = {{.pointer = yGrad}, {.pointer = repeats}, {.integer = axis}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRepeatInterleaveInt[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"repeats", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRepeatInterleaveInt = {"aclnnRepeatInterleaveInt", "aclnnRepeatInterleaveIntGetWorkspaceSize", parameters_aclnnRepeatInterleaveInt, 4, 0};

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveIntGetWorkspaceSize(const aclTensor *self, int64_t repeats, int64_t outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRepeatInterleaveInt;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = repeats}, {.integer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveInt(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRepeatInterleaveIntWithDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"repeats", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRepeatInterleaveIntWithDim = {"aclnnRepeatInterleaveIntWithDim", "aclnnRepeatInterleaveIntWithDimGetWorkspaceSize", parameters_aclnnRepeatInterleaveIntWithDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveIntWithDimGetWorkspaceSize(const aclTensor *self, int64_t repeats, int64_t dim, int64_t outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRepeatInterleaveIntWithDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = repeats}, {.integer = dim}, {.integer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveIntWithDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRepeatInterleaveTensor[] = {
    {"repeats", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRepeatInterleaveTensor = {"aclnnRepeatInterleaveTensor", "aclnnRepeatInterleaveTensorGetWorkspaceSize", parameters_aclnnRepeatInterleaveTensor, 3, 0};

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveTensorGetWorkspaceSize(const aclTensor *repeats, int64_t outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRepeatInterleaveTensor;
    const sim_argument sim_arguments_[] = {{.pointer = repeats}, {.integer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveTensor(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRepeatInterleaveWithDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"repeats", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRepeatInterleaveWithDim = {"aclnnRepeatInterleaveWithDim", "aclnnRepeatInterleaveWithDimGetWorkspaceSize", parameters_aclnnRepeatInterleaveWithDim, 5, 0};

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveWithDimGetWorkspaceSize(const aclTensor *self, const aclTensor *repeats, int64_t dim, int64_t outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRepeatInterleaveWithDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = repeats}, {.integer = dim}, {.integer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRepeatInterleaveWithDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRmsNorm[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRmsNorm = {"aclnnRmsNorm", "aclnnRmsNormGetWorkspaceSize", parameters_aclnnRmsNorm, 5, 0};

SIM_GENERIC aclnnStatus aclnnRmsNormGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, double epsilon, const aclTensor *yOut, const aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRmsNorm;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.number = epsilon}, {.pointer = yOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRmsNorm(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRmsNormDynamicMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputRstd", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstdOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRmsNormDynamicMxQuant = {"aclnnRmsNormDynamicMxQuant", "aclnnRmsNormDynamicMxQuantGetWorkspaceSize", parameters_aclnnRmsNormDynamicMxQuant, 11, 0};

SIM_GENERIC aclnnStatus aclnnRmsNormDynamicMxQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, const aclTensor *beta, double epsilon, int64_t scaleAlg, char *roundMode, int64_t dstType, bool outputRstd, aclTensor *yOut, aclTensor *mxscaleOut, aclTensor *rstdOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRmsNormDynamicMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.pointer = beta}, {.number = epsilon}, {.integer = scaleAlg}, {.pointer = roundMode}, {.integer = dstType}, {.integer = outputRstd}, {.pointer = yOut}, {.pointer = mxscaleOut}, {.pointer = rstdOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRmsNormDynamicMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRmsNormDynamicQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"betaOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRmsNormDynamicQuant = {"aclnnRmsNormDynamicQuant", "aclnnRmsNormDynamicQuantGetWorkspaceSize", parameters_aclnnRmsNormDynamicQuant, 8, 0};

SIM_GENERIC aclnnStatus aclnnRmsNormDynamicQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, const aclTensor *smoothScalesOptional, const aclTensor *betaOptional, double epsilon, int64_t dstType, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRmsNormDynamicQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.pointer = smoothScalesOptional}, {.pointer = betaOptional}, {.number = epsilon}, {.integer = dstType}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRmsNormDynamicQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRmsNormGrad[] = {
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dgammaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRmsNormGrad = {"aclnnRmsNormGrad", "aclnnRmsNormGradGetWorkspaceSize", parameters_aclnnRmsNormGrad, 6, 0};

SIM_GENERIC aclnnStatus aclnnRmsNormGradGetWorkspaceSize(const aclTensor *dy, const aclTensor *x, const aclTensor *rstd, const aclTensor *gamma, const aclTensor *dxOut, const aclTensor *dgammaOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRmsNormGrad;
    const sim_argument sim_arguments_[] = {{.pointer = dy}, {.pointer = x}, {.pointer = rstd}, {.pointer = gamma}, {.pointer = dxOut}, {.pointer = dgammaOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRmsNormGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRmsNormGradQuant[] = {
    {"dy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scalesX", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offsetXOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"divMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"dgammaOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRmsNormGradQuant = {"aclnnRmsNormGradQuant", "aclnnRmsNormGradQuantGetWorkspaceSize", parameters_aclnnRmsNormGradQuant, 10, 0};

SIM_GENERIC aclnnStatus aclnnRmsNormGradQuantGetWorkspaceSize(const aclTensor *dy, const aclTensor *x, const aclTensor *rstd, const aclTensor *gamma, const aclTensor *scalesX, const aclTensor *offsetXOptional, const char *quantMode, bool divMode, aclTensor *dxOut, aclTensor *dgammaOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRmsNormGradQuant;
    const sim_argument sim_arguments_[] = {{.pointer = dy}, {.pointer = x}, {.pointer = rstd}, {.pointer = gamma}, {.pointer = scalesX}, {.pointer = offsetXOptional}, {.pointer = quantMode}, {.integer = divMode}, {.pointer = dxOut}, {.pointer = dgammaOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRmsNormGradQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRmsNormQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRmsNormQuant = {"aclnnRmsNormQuant", "aclnnRmsNormQuantGetWorkspaceSize", parameters_aclnnRmsNormQuant, 7, 0};

SIM_GENERIC aclnnStatus aclnnRmsNormQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, const aclTensor *beta, const aclTensor *scale, const aclTensor *offset, double epsilon, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRmsNormQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.pointer = beta}, {.pointer = scale}, {.pointer = offset}, {.number = epsilon}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRmsNormQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRmsNormQuantV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gamma", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"beta", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"epsilon", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"divMode", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputRstd", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"rstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRmsNormQuantV3 = {"aclnnRmsNormQuantV3", "aclnnRmsNormQuantV3GetWorkspaceSize", parameters_aclnnRmsNormQuantV3, 10, 0};

SIM_GENERIC aclnnStatus aclnnRmsNormQuantV3GetWorkspaceSize(const aclTensor *x, const aclTensor *gamma, const aclTensor *scale, const aclTensor *offset, const aclTensor *beta, double epsilon, bool divMode, bool outputRstd, aclTensor *y, aclTensor *rstd, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRmsNormQuantV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = gamma}, {.pointer = scale}, {.pointer = offset}, {.pointer = beta}, {.number = epsilon}, {.integer = divMode}, {.integer = outputRstd}, {.pointer = y}, {.pointer = rstd}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRmsNormQuantV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRotateQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rotation", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundMode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"trans", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRotateQuant = {"aclnnRotateQuant", "aclnnRotateQuantGetWorkspaceSize", parameters_aclnnRotateQuant, 10, 0};

SIM_GENERIC aclnnStatus aclnnRotateQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *rotation, const aclTensor *alpha, int64_t axis, char *roundMode, int64_t scaleAlg, double dstTypeMax, bool trans, aclTensor *yOut, aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRotateQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = rotation}, {.pointer = alpha}, {.integer = axis}, {.pointer = roundMode}, {.integer = scaleAlg}, {.number = dstTypeMax}, {.integer = trans}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRotateQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScaledMaskedSoftmax[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"fixedTriuMask", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnScaledMaskedSoftmax = {"aclnnScaledMaskedSoftmax", "aclnnScaledMaskedSoftmaxGetWorkspaceSize", parameters_aclnnScaledMaskedSoftmax, 5, 0};

SIM_GENERIC aclnnStatus aclnnScaledMaskedSoftmaxGetWorkspaceSize(const aclTensor *x, const aclTensor *mask, double scale, bool fixedTriuMask, aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScaledMaskedSoftmax;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = mask}, {.number = scale}, {.integer = fixedTriuMask}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScaledMaskedSoftmax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScaledMaskedSoftmaxBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"fixTriuMask", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_DTYPE},
};
const sim_operator operator_aclnnScaledMaskedSoftmaxBackward = {"aclnnScaledMaskedSoftmaxBackward", "aclnnScaledMaskedSoftmaxBackwardGetWorkspaceSize", parameters_aclnnScaledMaskedSoftmaxBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnScaledMaskedSoftmaxBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *y, const aclTensor *mask, double scale, bool fixTriuMask, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScaledMaskedSoftmaxBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = y}, {.pointer = mask}, {.number = scale}, {.integer = fixTriuMask}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScaledMaskedSoftmaxBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatter[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"src", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduce", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnScatter = {"aclnnScatter", "aclnnScatterGetWorkspaceSize", parameters_aclnnScatter, 6, 0};

SIM_GENERIC aclnnStatus aclnnScatterGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, const aclTensor *src, int64_t reduce, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatter;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = src}, {.integer = reduce}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatter(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterAdd[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"src", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnScatterAdd = {"aclnnScatterAdd", "aclnnScatterAddGetWorkspaceSize", parameters_aclnnScatterAdd, 5, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnScatterAddGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, const aclTensor *src, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterAdd;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = src}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterDiv[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"useLocking", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnScatterDiv = {"aclnnScatterDiv", "aclnnScatterDivGetWorkspaceSize", parameters_aclnnScatterDiv, 4, 0};

SIM_GENERIC aclnnStatus aclnnScatterDivGetWorkspaceSize(aclTensor *varRef, const aclTensor *indices, const aclTensor *updates, bool useLocking, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterDiv;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = indices}, {.pointer = updates}, {.integer = useLocking}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterDiv(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterList[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR_LIST, ACLSIM_IN_OUT, false},
    {"indice", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"maskOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"reduceOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnScatterList = {"aclnnScatterList", "aclnnScatterListGetWorkspaceSize", parameters_aclnnScatterList, 6, 0};

SIM_GENERIC aclnnStatus aclnnScatterListGetWorkspaceSize(aclTensorList *varRef, const aclTensor *indice, const aclTensor *updates, const aclTensor *maskOptional, char *reduceOptional, int64_t axis, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterList;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = indice}, {.pointer = updates}, {.pointer = maskOptional}, {.pointer = reduceOptional}, {.integer = axis}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterList(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterMax[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"useLocking", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnScatterMax = {"aclnnScatterMax", "aclnnScatterMaxGetWorkspaceSize", parameters_aclnnScatterMax, 4, 0};

SIM_GENERIC aclnnStatus aclnnScatterMaxGetWorkspaceSize(aclTensor *varRef, const aclTensor *indices, const aclTensor *updates, bool useLocking, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterMax;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = indices}, {.pointer = updates}, {.integer = useLocking}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterMin[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"useLocking", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnScatterMin = {"aclnnScatterMin", "aclnnScatterMinGetWorkspaceSize", parameters_aclnnScatterMin, 4, 0};

SIM_GENERIC aclnnStatus aclnnScatterMinGetWorkspaceSize(aclTensor *varRef, const aclTensor *indices, const aclTensor *updates, bool useLocking, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterMin;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = indices}, {.pointer = updates}, {.integer = useLocking}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterMin(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterMul[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"useLocking", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
};
const sim_operator operator_aclnnScatterMul = {"aclnnScatterMul", "aclnnScatterMulGetWorkspaceSize", parameters_aclnnScatterMul, 4, 0};

SIM_GENERIC aclnnStatus aclnnScatterMulGetWorkspaceSize(aclTensor *varRef, const aclTensor *indices, const aclTensor *updates, bool useLocking, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterMul;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = indices}, {.pointer = updates}, {.integer = useLocking}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterNd[] = {
    {"data", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnScatterNd = {"aclnnScatterNd", "aclnnScatterNdGetWorkspaceSize", parameters_aclnnScatterNd, 4, 0};

SIM_GENERIC aclnnStatus aclnnScatterNdGetWorkspaceSize(const aclTensor *data, const aclTensor *indices, const aclTensor *updates, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterNd;
    const sim_argument sim_arguments_[] = {{.pointer = data}, {.pointer = indices}, {.pointer = updates}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterNd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterNdUpdate[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnScatterNdUpdate = {"aclnnScatterNdUpdate", "aclnnScatterNdUpdateGetWorkspaceSize", parameters_aclnnScatterNdUpdate, 3, 0};

SIM_GENERIC aclnnStatus aclnnScatterNdUpdateGetWorkspaceSize(aclTensor *varRef, const aclTensor *indices, const aclTensor *updates, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterNdUpdate;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = indices}, {.pointer = updates}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterNdUpdate(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterReduce[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"src", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduce", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"includeSelf", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnScatterReduce = {"aclnnScatterReduce", "aclnnScatterReduceGetWorkspaceSize", parameters_aclnnScatterReduce, 7, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnScatterReduceGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, const aclTensor *src, int64_t reduce, bool includeSelf, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterReduce;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = src}, {.integer = reduce}, {.integer = includeSelf}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterReduce(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnScatterValue[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_VIEW},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"reduce", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnScatterValue = {"aclnnScatterValue", "aclnnScatterValueGetWorkspaceSize", parameters_aclnnScatterValue, 6, 0};

SIM_GENERIC aclnnStatus aclnnScatterValueGetWorkspaceSize(const aclTensor *self, int64_t dim, const aclTensor *index, const aclScalar *value, int64_t reduce, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnScatterValue;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = index}, {.pointer = value}, {.integer = reduce}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnScatterValue(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSelu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSelu = {"aclnnSelu", "aclnnSeluGetWorkspaceSize", parameters_aclnnSelu, 2, 0};

SIM_GENERIC aclnnStatus aclnnSeluGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSelu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSeluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"result", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSeluBackward = {"aclnnSeluBackward", "aclnnSeluBackwardGetWorkspaceSize", parameters_aclnnSeluBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnSeluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *result, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSeluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = result}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSeluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnShrink[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lambd", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnShrink = {"aclnnShrink", "aclnnShrinkGetWorkspaceSize", parameters_aclnnShrink, 4, 0};

SIM_GENERIC aclnnStatus aclnnShrinkGetWorkspaceSize(const aclTensor *self, const aclScalar *lambd, const aclScalar *bias, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnShrink;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = lambd}, {.pointer = bias}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnShrink(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSigmoid[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSigmoid = {"aclnnSigmoid", "aclnnSigmoidGetWorkspaceSize", parameters_aclnnSigmoid, 2, 0};

SIM_GENERIC aclnnStatus aclnnSigmoidGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSigmoid;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSigmoid(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSigmoidBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSigmoidBackward = {"aclnnSigmoidBackward", "aclnnSigmoidBackwardGetWorkspaceSize", parameters_aclnnSigmoidBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnSigmoidBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *output, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSigmoidBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = output}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSigmoidBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSilu[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSilu = {"aclnnSilu", "aclnnSiluGetWorkspaceSize", parameters_aclnnSilu, 2, 0};

SIM_GENERIC aclnnStatus aclnnSiluGetWorkspaceSize(const aclTensor *self, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSilu;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSilu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSiluBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSiluBackward = {"aclnnSiluBackward", "aclnnSiluBackwardGetWorkspaceSize", parameters_aclnnSiluBackward, 3, 0};

SIM_GENERIC aclnnStatus aclnnSiluBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSiluBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSiluBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSituGlu[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"linearBeta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSituGlu = {"aclnnSituGlu", "aclnnSituGluGetWorkspaceSize", parameters_aclnnSituGlu, 6, 0};

SIM_GENERIC aclnnStatus aclnnSituGluGetWorkspaceSize(const aclTensor *x, int64_t dim, double beta, double linearBeta, bool activateLeft, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSituGlu;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.integer = dim}, {.number = beta}, {.number = linearBeta}, {.integer = activateLeft}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSituGlu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSituGluGrad[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"linearBeta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSituGluGrad = {"aclnnSituGluGrad", "aclnnSituGluGradGetWorkspaceSize", parameters_aclnnSituGluGrad, 7, 0};

SIM_GENERIC aclnnStatus aclnnSituGluGradGetWorkspaceSize(const aclTensor *gradY, const aclTensor *x, int64_t dim, double beta, double linearBeta, bool activateLeft, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSituGluGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = x}, {.integer = dim}, {.number = beta}, {.number = linearBeta}, {.integer = activateLeft}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSituGluGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSituMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"linearBeta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"yScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSituMxQuant = {"aclnnSituMxQuant", "aclnnSituMxQuantGetWorkspaceSize", parameters_aclnnSituMxQuant, 9, 0};

SIM_GENERIC aclnnStatus aclnnSituMxQuantGetWorkspaceSize(const aclTensor *x, float beta, float linearBeta, bool activateLeft, int64_t axis, int64_t dstType, char *roundModeOptional, const aclTensor *yOut, const aclTensor *yScaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSituMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.number = beta}, {.number = linearBeta}, {.integer = activateLeft}, {.integer = axis}, {.integer = dstType}, {.pointer = roundModeOptional}, {.pointer = yOut}, {.pointer = yScaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSituMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSleep[] = {
    {"cycles", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
};
const sim_operator operator_aclnnSleep = {"aclnnSleep", "aclnnSleepGetWorkspaceSize", parameters_aclnnSleep, 1, 0};

SIM_GENERIC aclnnStatus aclnnSleepGetWorkspaceSize(const aclIntArray *cycles, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSleep;
    const sim_argument sim_arguments_[] = {{.pointer = cycles}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSleep(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSmoothL1Loss[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"result", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSmoothL1Loss = {"aclnnSmoothL1Loss", "aclnnSmoothL1LossGetWorkspaceSize", parameters_aclnnSmoothL1Loss, 5, 0};

SIM_GENERIC aclnnStatus aclnnSmoothL1LossGetWorkspaceSize(const aclTensor *self, const aclTensor *target, int64_t reduction, float beta, aclTensor *result, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSmoothL1Loss;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.integer = reduction}, {.number = beta}, {.pointer = result}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSmoothL1Loss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSmoothL1LossBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSmoothL1LossBackward = {"aclnnSmoothL1LossBackward", "aclnnSmoothL1LossBackwardGetWorkspaceSize", parameters_aclnnSmoothL1LossBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnSmoothL1LossBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclTensor *self, const aclTensor *target, int64_t reduction, float beta, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSmoothL1LossBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = self}, {.pointer = target}, {.integer = reduction}, {.number = beta}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSmoothL1LossBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftMarginLoss[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftMarginLoss = {"aclnnSoftMarginLoss", "aclnnSoftMarginLossGetWorkspaceSize", parameters_aclnnSoftMarginLoss, 4, 0};

SIM_GENERIC aclnnStatus aclnnSoftMarginLossGetWorkspaceSize(const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftMarginLoss;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftMarginLoss(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftMarginLossBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"target", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"reduction", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftMarginLossBackward = {"aclnnSoftMarginLossBackward", "aclnnSoftMarginLossBackwardGetWorkspaceSize", parameters_aclnnSoftMarginLossBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnSoftMarginLossBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclTensor *target, int64_t reduction, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftMarginLossBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = target}, {.integer = reduction}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftMarginLossBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftmax[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftmax = {"aclnnSoftmax", "aclnnSoftmaxGetWorkspaceSize", parameters_aclnnSoftmax, 3, 0};

SIM_GENERIC aclnnStatus aclnnSoftmaxGetWorkspaceSize(const aclTensor *self, int64_t dim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftmax;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftmax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftmaxBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"output", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftmaxBackward = {"aclnnSoftmaxBackward", "aclnnSoftmaxBackwardGetWorkspaceSize", parameters_aclnnSoftmaxBackward, 4, SIM_IN_PLACE};

SIM_GENERIC aclnnStatus aclnnSoftmaxBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *output, int64_t dim, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftmaxBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = output}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftmaxBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftmaxCrossEntropyWithLogits[] = {
    {"features", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"labels", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"loss", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"backprop", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftmaxCrossEntropyWithLogits = {"aclnnSoftmaxCrossEntropyWithLogits", "aclnnSoftmaxCrossEntropyWithLogitsGetWorkspaceSize", parameters_aclnnSoftmaxCrossEntropyWithLogits, 4, 0};

SIM_GENERIC aclnnStatus aclnnSoftmaxCrossEntropyWithLogitsGetWorkspaceSize(const aclTensor *features, aclTensor *labels, aclTensor *loss, aclTensor *backprop, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftmaxCrossEntropyWithLogits;
    const sim_argument sim_arguments_[] = {{.pointer = features}, {.pointer = labels}, {.pointer = loss}, {.pointer = backprop}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftmaxCrossEntropyWithLogits(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftplus[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"threshold", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftplus = {"aclnnSoftplus", "aclnnSoftplusGetWorkspaceSize", parameters_aclnnSoftplus, 4, 0};

SIM_GENERIC aclnnStatus aclnnSoftplusGetWorkspaceSize(const aclTensor *self, const aclScalar *beta, const aclScalar *threshold, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftplus;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = beta}, {.pointer = threshold}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftplus(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftplusBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"beta", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"threshold", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftplusBackward = {"aclnnSoftplusBackward", "aclnnSoftplusBackwardGetWorkspaceSize", parameters_aclnnSoftplusBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnSoftplusBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclScalar *beta, const aclScalar *threshold, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftplusBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = beta}, {.pointer = threshold}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftplusBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftshrink[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lambd", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftshrink = {"aclnnSoftshrink", "aclnnSoftshrinkGetWorkspaceSize", parameters_aclnnSoftshrink, 3, 0};

SIM_GENERIC aclnnStatus aclnnSoftshrinkGetWorkspaceSize(const aclTensor *self, const aclScalar *lambd, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftshrink;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = lambd}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftshrink(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSoftshrinkBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"lambda", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSoftshrinkBackward = {"aclnnSoftshrinkBackward", "aclnnSoftshrinkBackwardGetWorkspaceSize", parameters_aclnnSoftshrinkBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnSoftshrinkBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclScalar *lambda, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSoftshrinkBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = lambda}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSoftshrinkBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSparse4to2QuantMatmulWeightNz[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"sparseWeight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false, SIM_CHANGES_STORAGE},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"xScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sparseWeightScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSparse4to2QuantMatmulWeightNz = {"aclnnSparse4to2QuantMatmulWeightNz", "aclnnSparse4to2QuantMatmulWeightNzGetWorkspaceSize", parameters_aclnnSparse4to2QuantMatmulWeightNz, 7, 0};

SIM_GENERIC aclnnStatus aclnnSparse4to2QuantMatmulWeightNzGetWorkspaceSize(const aclTensor *x, const aclTensor *sparseWeight, const aclTensor *index, const aclTensor *xScale, const aclTensor *sparseWeightScale, const aclTensor *biasOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSparse4to2QuantMatmulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = sparseWeight}, {.pointer = index}, {.pointer = xScale}, {.pointer = sparseWeightScale}, {.pointer = biasOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSparse4to2QuantMatmulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSquaredRelu[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSquaredRelu = {"aclnnSquaredRelu", "aclnnSquaredReluGetWorkspaceSize", parameters_aclnnSquaredRelu, 2, 0};

SIM_GENERIC aclnnStatus aclnnSquaredReluGetWorkspaceSize(const aclTensor *input, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSquaredRelu;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSquaredRelu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwiGlu[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwiGlu = {"aclnnSwiGlu", "aclnnSwiGluGetWorkspaceSize", parameters_aclnnSwiGlu, 3, 0};

SIM_GENERIC aclnnStatus aclnnSwiGluGetWorkspaceSize(const aclTensor *x, int64_t dim, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwiGlu;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwiGlu(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwiGluGrad[] = {
    {"yGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwiGluGrad = {"aclnnSwiGluGrad", "aclnnSwiGluGradGetWorkspaceSize", parameters_aclnnSwiGluGrad, 4, 0};

SIM_GENERIC aclnnStatus aclnnSwiGluGradGetWorkspaceSize(const aclTensor *yGrad, const aclTensor *x, int64_t dim, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwiGluGrad;
    const sim_argument sim_arguments_[] = {{.pointer = yGrad}, {.pointer = x}, {.integer = dim}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwiGluGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwiGluQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwiGluQuant = {"aclnnSwiGluQuant", "aclnnSwiGluQuantGetWorkspaceSize", parameters_aclnnSwiGluQuant, 8, 0};

SIM_GENERIC aclnnStatus aclnnSwiGluQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *smoothScalesOptional, const aclTensor *offsetsOptional, const aclTensor *groupIndexOptional, bool activateLeft, char *quantModeOptional, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwiGluQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = smoothScalesOptional}, {.pointer = offsetsOptional}, {.pointer = groupIndexOptional}, {.integer = activateLeft}, {.pointer = quantModeOptional}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwiGluQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwiGluQuantV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"smoothScalesOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offsetsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"quantModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"groupListType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"scaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwiGluQuantV2 = {"aclnnSwiGluQuantV2", "aclnnSwiGluQuantV2GetWorkspaceSize", parameters_aclnnSwiGluQuantV2, 10, 0};

SIM_GENERIC aclnnStatus aclnnSwiGluQuantV2GetWorkspaceSize(const aclTensor *x, const aclTensor *smoothScalesOptional, const aclTensor *offsetsOptional, const aclTensor *groupIndexOptional, bool activateLeft, char *quantModeOptional, int64_t groupListType, int64_t dstType, const aclTensor *yOut, const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwiGluQuantV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = smoothScalesOptional}, {.pointer = offsetsOptional}, {.pointer = groupIndexOptional}, {.integer = activateLeft}, {.pointer = quantModeOptional}, {.integer = groupListType}, {.integer = dstType}, {.pointer = yOut}, {.pointer = scaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwiGluQuantV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwigluBackwardMxQuantWithDualAxis[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"yGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstDtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxDtypeValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y1OutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale1OutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2OutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscale2OutOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwigluBackwardMxQuantWithDualAxis = {"aclnnSwigluBackwardMxQuantWithDualAxis", "aclnnSwigluBackwardMxQuantWithDualAxisGetWorkspaceSize", parameters_aclnnSwigluBackwardMxQuantWithDualAxis, 12, 0};

SIM_GENERIC aclnnStatus aclnnSwigluBackwardMxQuantWithDualAxisGetWorkspaceSize(const aclTensor *x, const aclTensor *yGrad, const aclTensor *groupIndexOptional, bool activateLeft, char *roundModeOptional, int64_t scaleAlg, int64_t dstDtype, double maxDtypeValue, const aclTensor *y1OutOut, const aclTensor *mxscale1OutOut, const aclTensor *y2OutOut, const aclTensor *mxscale2OutOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwigluBackwardMxQuantWithDualAxis;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = yGrad}, {.pointer = groupIndexOptional}, {.integer = activateLeft}, {.pointer = roundModeOptional}, {.integer = scaleAlg}, {.integer = dstDtype}, {.number = maxDtypeValue}, {.pointer = y1OutOut}, {.pointer = mxscale1OutOut}, {.pointer = y2OutOut}, {.pointer = mxscale2OutOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwigluBackwardMxQuantWithDualAxis(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwigluGroup[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"clampLimit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwigluGroup = {"aclnnSwigluGroup", "aclnnSwigluGroupGetWorkspaceSize", parameters_aclnnSwigluGroup, 5, 0};

SIM_GENERIC aclnnStatus aclnnSwigluGroupGetWorkspaceSize(const aclTensor *x, const aclTensor *weightOptional, const aclTensor *groupIndexOptional, double clampLimit, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwigluGroup;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weightOptional}, {.pointer = groupIndexOptional}, {.number = clampLimit}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwigluGroup(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwigluGroupGrad[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOriginOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"clampLimit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradWeightOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnSwigluGroupGrad = {"aclnnSwigluGroupGrad", "aclnnSwigluGroupGradGetWorkspaceSize", parameters_aclnnSwigluGroupGrad, 8, 0};

SIM_GENERIC aclnnStatus aclnnSwigluGroupGradGetWorkspaceSize(const aclTensor *gradY, const aclTensor *x, const aclTensor *weightOptional, const aclTensor *yOriginOptional, const aclTensor *groupIndexOptional, float clampLimit, aclTensor *gradXOut, aclTensor *gradWeightOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwigluGroupGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = x}, {.pointer = weightOptional}, {.pointer = yOriginOptional}, {.pointer = groupIndexOptional}, {.number = clampLimit}, {.pointer = gradXOut}, {.pointer = gradWeightOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwigluGroupGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwigluGroupQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"quantMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"blockSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundScale", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"clampLimit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"dstTypeMax", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"outputOrigin", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"yScaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"yOriginOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnSwigluGroupQuant = {"aclnnSwigluGroupQuant", "aclnnSwigluGroupQuantGetWorkspaceSize", parameters_aclnnSwigluGroupQuant, 14, 0};

SIM_GENERIC aclnnStatus aclnnSwigluGroupQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *weightOptional, const aclTensor *groupIndexOptional, const aclTensor *scaleOptional, int64_t dstType, int64_t quantMode, int64_t blockSize, bool roundScale, double clampLimit, double dstTypeMax, bool outputOrigin, const aclTensor *yOut, const aclTensor *yScaleOut, const aclTensor *yOriginOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwigluGroupQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weightOptional}, {.pointer = groupIndexOptional}, {.pointer = scaleOptional}, {.integer = dstType}, {.integer = quantMode}, {.integer = blockSize}, {.integer = roundScale}, {.number = clampLimit}, {.number = dstTypeMax}, {.integer = outputOrigin}, {.pointer = yOut}, {.pointer = yScaleOut}, {.pointer = yOriginOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwigluGroupQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwigluGroupQuantGrad[] = {
    {"gradY", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weightOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"yOriginOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"clampLimit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradXOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradWeightOutOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true},
};
const sim_operator operator_aclnnSwigluGroupQuantGrad = {"aclnnSwigluGroupQuantGrad", "aclnnSwigluGroupQuantGradGetWorkspaceSize", parameters_aclnnSwigluGroupQuantGrad, 8, 0};

SIM_GENERIC aclnnStatus aclnnSwigluGroupQuantGradGetWorkspaceSize(const aclTensor *gradY, const aclTensor *x, const aclTensor *weightOptional, const aclTensor *yOriginOptional, const aclTensor *groupIndexOptional, double clampLimit, const aclTensor *gradXOut, const aclTensor *gradWeightOutOptional, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwigluGroupQuantGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradY}, {.pointer = x}, {.pointer = weightOptional}, {.pointer = yOriginOptional}, {.pointer = groupIndexOptional}, {.number = clampLimit}, {.pointer = gradXOut}, {.pointer = gradWeightOutOptional}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwigluGroupQuantGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwigluMxQuant[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activateDim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"swigluMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"clampLimit", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gluAlpha", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gluBias", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"groupMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"axis", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxDtypeValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"yOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxscaleOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwigluMxQuant = {"aclnnSwigluMxQuant", "aclnnSwigluMxQuantGetWorkspaceSize", parameters_aclnnSwigluMxQuant, 16, 0};

SIM_GENERIC aclnnStatus aclnnSwigluMxQuantGetWorkspaceSize(const aclTensor *x, const aclTensor *groupIndexOptional, int64_t activateDim, bool activateLeft, int64_t swigluMode, double clampLimit, double gluAlpha, double gluBias, int64_t groupMode, int64_t axis, int64_t dstType, char *roundModeOptional, int64_t scaleAlg, double maxDtypeValue, const aclTensor *yOut, const aclTensor *mxscaleOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwigluMxQuant;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupIndexOptional}, {.integer = activateDim}, {.integer = activateLeft}, {.integer = swigluMode}, {.number = clampLimit}, {.number = gluAlpha}, {.number = gluBias}, {.integer = groupMode}, {.integer = axis}, {.integer = dstType}, {.pointer = roundModeOptional}, {.integer = scaleAlg}, {.number = maxDtypeValue}, {.pointer = yOut}, {.pointer = mxscaleOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwigluMxQuant(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwigluMxQuantWithDualAxis[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"groupIndexOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"activateLeft", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"roundModeOptional", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, true},
    {"scaleAlg", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dstType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"maxDtypeValue", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxScale1Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"y2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"mxScale2Out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwigluMxQuantWithDualAxis = {"aclnnSwigluMxQuantWithDualAxis", "aclnnSwigluMxQuantWithDualAxisGetWorkspaceSize", parameters_aclnnSwigluMxQuantWithDualAxis, 11, 0};

SIM_GENERIC aclnnStatus aclnnSwigluMxQuantWithDualAxisGetWorkspaceSize(const aclTensor *x, const aclTensor *groupIndexOptional, bool activateLeft, char *roundModeOptional, int64_t scaleAlg, int64_t dstType, double maxDtypeValue, const aclTensor *y1Out, const aclTensor *mxScale1Out, const aclTensor *y2Out, const aclTensor *mxScale2Out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwigluMxQuantWithDualAxis;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = groupIndexOptional}, {.integer = activateLeft}, {.pointer = roundModeOptional}, {.integer = scaleAlg}, {.integer = dstType}, {.number = maxDtypeValue}, {.pointer = y1Out}, {.pointer = mxScale1Out}, {.pointer = y2Out}, {.pointer = mxScale2Out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwigluMxQuantWithDualAxis(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwish[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"betaOptional", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwish = {"aclnnSwish", "aclnnSwishGetWorkspaceSize", parameters_aclnnSwish, 3, 0};

SIM_GENERIC aclnnStatus aclnnSwishGetWorkspaceSize(const aclTensor *self, const aclScalar *betaOptional, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwish;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = betaOptional}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwish(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSwishBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"betaOptional", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, true},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSwishBackward = {"aclnnSwishBackward", "aclnnSwishBackwardGetWorkspaceSize", parameters_aclnnSwishBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnSwishBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclScalar *betaOptional, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSwishBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = betaOptional}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSwishBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnSyncBatchNormGatherStats[] = {
    {"totalSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"totalSquareSum", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sampleCount", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"variance", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"momentum", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"batchMean", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"batchInvstd", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnSyncBatchNormGatherStats = {"aclnnSyncBatchNormGatherStats", "aclnnSyncBatchNormGatherStatsGetWorkspaceSize", parameters_aclnnSyncBatchNormGatherStats, 9, 0};

SIM_GENERIC aclnnStatus aclnnSyncBatchNormGatherStatsGetWorkspaceSize(const aclTensor *totalSum, const aclTensor *totalSquareSum, const aclTensor *sampleCount, aclTensor *mean, aclTensor *variance, float momentum, float eps, aclTensor *batchMean, aclTensor *batchInvstd, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnSyncBatchNormGatherStats;
    const sim_argument sim_arguments_[] = {{.pointer = totalSum}, {.pointer = totalSquareSum}, {.pointer = sampleCount}, {.pointer = mean}, {.pointer = variance}, {.number = momentum}, {.number = eps}, {.pointer = batchMean}, {.pointer = batchInvstd}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnSyncBatchNormGatherStats(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTake[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"index", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTake = {"aclnnTake", "aclnnTakeGetWorkspaceSize", parameters_aclnnTake, 3, 0};

SIM_GENERIC aclnnStatus aclnnTakeGetWorkspaceSize(const aclTensor *self, const aclTensor *index, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTake;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = index}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTake(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTfScatterAdd[] = {
    {"varRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"indices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"updates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
};
const sim_operator operator_aclnnTfScatterAdd = {"aclnnTfScatterAdd", "aclnnTfScatterAddGetWorkspaceSize", parameters_aclnnTfScatterAdd, 3, 0};

SIM_GENERIC aclnnStatus aclnnTfScatterAddGetWorkspaceSize(aclTensor *varRef, const aclTensor *indices, const aclTensor *updates, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTfScatterAdd;
    const sim_argument sim_arguments_[] = {{.pointer = varRef}, {.pointer = indices}, {.pointer = updates}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTfScatterAdd(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnThnnFusedLstmCell[] = {
    {"inputGates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hiddenGates", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputBiasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hiddenBiasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"hyOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"cyOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"storageOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnThnnFusedLstmCell = {"aclnnThnnFusedLstmCell", "aclnnThnnFusedLstmCellGetWorkspaceSize", parameters_aclnnThnnFusedLstmCell, 8, 0};

SIM_GENERIC aclnnStatus aclnnThnnFusedLstmCellGetWorkspaceSize(const aclTensor *inputGates, const aclTensor *hiddenGates, const aclTensor *cx, const aclTensor *inputBiasOptional, const aclTensor *hiddenBiasOptional, aclTensor *hyOut, aclTensor *cyOut, aclTensor *storageOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnThnnFusedLstmCell;
    const sim_argument sim_arguments_[] = {{.pointer = inputGates}, {.pointer = hiddenGates}, {.pointer = cx}, {.pointer = inputBiasOptional}, {.pointer = hiddenBiasOptional}, {.pointer = hyOut}, {.pointer = cyOut}, {.pointer = storageOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnThnnFusedLstmCell(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnThnnFusedLstmCellBackward[] = {
    {"gradHyOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"gradCOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"cx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"cy", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"storage", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"hasBias", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradGatesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradCxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gradBiasOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnThnnFusedLstmCellBackward = {"aclnnThnnFusedLstmCellBackward", "aclnnThnnFusedLstmCellBackwardGetWorkspaceSize", parameters_aclnnThnnFusedLstmCellBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnThnnFusedLstmCellBackwardGetWorkspaceSize(const aclTensor *gradHyOptional, const aclTensor *gradCOptional, const aclTensor *cx, const aclTensor *cy, const aclTensor *storage, bool hasBias, aclTensor *gradGatesOut, aclTensor *gradCxOut, aclTensor *gradBiasOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnThnnFusedLstmCellBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradHyOptional}, {.pointer = gradCOptional}, {.pointer = cx}, {.pointer = cy}, {.pointer = storage}, {.integer = hasBias}, {.pointer = gradGatesOut}, {.pointer = gradCxOut}, {.pointer = gradBiasOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnThnnFusedLstmCellBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnThreshold[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"threshold", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"value", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnThreshold = {"aclnnThreshold", "aclnnThresholdGetWorkspaceSize", parameters_aclnnThreshold, 4, 0};

SIM_GENERIC aclnnStatus aclnnThresholdGetWorkspaceSize(const aclTensor *self, const aclScalar *threshold, const aclScalar *value, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnThreshold;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = threshold}, {.pointer = value}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnThreshold(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnThresholdBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"threshold", ACLSIM_ARGUMENT_SCALAR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnThresholdBackward = {"aclnnThresholdBackward", "aclnnThresholdBackwardGetWorkspaceSize", parameters_aclnnThresholdBackward, 4, 0};

SIM_GENERIC aclnnStatus aclnnThresholdBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *self, const aclScalar *threshold, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnThresholdBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = self}, {.pointer = threshold}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnThresholdBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTopKTopPSample[] = {
    {"logits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topK", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topP", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"isNeedLogits", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"topKGuess", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"logitsSelectIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"logitsTopKpSelectOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTopKTopPSample = {"aclnnTopKTopPSample", "aclnnTopKTopPSampleGetWorkspaceSize", parameters_aclnnTopKTopPSample, 9, 0};

SIM_GENERIC aclnnStatus aclnnTopKTopPSampleGetWorkspaceSize(const aclTensor *logits, const aclTensor *topK, const aclTensor *topP, const aclTensor *qOptional, double eps, bool isNeedLogits, int64_t topKGuess, const aclTensor *logitsSelectIdxOut, const aclTensor *logitsTopKpSelectOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTopKTopPSample;
    const sim_argument sim_arguments_[] = {{.pointer = logits}, {.pointer = topK}, {.pointer = topP}, {.pointer = qOptional}, {.number = eps}, {.integer = isNeedLogits}, {.integer = topKGuess}, {.pointer = logitsSelectIdxOut}, {.pointer = logitsTopKpSelectOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTopKTopPSample(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTopKTopPSampleV2[] = {
    {"logits", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topK", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"topP", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"qOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"minPsOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"isNeedLogits", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"topKGuess", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"ksMax", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"inputIsLogits", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"isNeedSampleResult", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"logitsSelectIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"logitsTopKpSelectOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"logitsIdxOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"logitsSortMaskedOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTopKTopPSampleV2 = {"aclnnTopKTopPSampleV2", "aclnnTopKTopPSampleV2GetWorkspaceSize", parameters_aclnnTopKTopPSampleV2, 15, 0};

SIM_GENERIC aclnnStatus aclnnTopKTopPSampleV2GetWorkspaceSize(const aclTensor *logits, const aclTensor *topK, const aclTensor *topP, const aclTensor *qOptional, const aclTensor *minPsOptional, double eps, bool isNeedLogits, int64_t topKGuess, int64_t ksMax, bool inputIsLogits, bool isNeedSampleResult, const aclTensor *logitsSelectIdxOut, const aclTensor *logitsTopKpSelectOut, const aclTensor *logitsIdxOut, const aclTensor *logitsSortMaskedOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTopKTopPSampleV2;
    const sim_argument sim_arguments_[] = {{.pointer = logits}, {.pointer = topK}, {.pointer = topP}, {.pointer = qOptional}, {.pointer = minPsOptional}, {.number = eps}, {.integer = isNeedLogits}, {.integer = topKGuess}, {.integer = ksMax}, {.integer = inputIsLogits}, {.integer = isNeedSampleResult}, {.pointer = logitsSelectIdxOut}, {.pointer = logitsTopKpSelectOut}, {.pointer = logitsIdxOut}, {.pointer = logitsSortMaskedOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTopKTopPSampleV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTopk[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"k", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"largest", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"sorted", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valuesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"indicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTopk = {"aclnnTopk", "aclnnTopkGetWorkspaceSize", parameters_aclnnTopk, 7, 0};

SIM_GENERIC aclnnStatus aclnnTopkGetWorkspaceSize(const aclTensor *self, int64_t k, int64_t dim, bool largest, bool sorted, aclTensor *valuesOut, aclTensor *indicesOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTopk;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = k}, {.integer = dim}, {.integer = largest}, {.integer = sorted}, {.pointer = valuesOut}, {.pointer = indicesOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTopk(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransQuantParamV2[] = {
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_DTYPE},
};
const sim_operator operator_aclnnTransQuantParamV2 = {"aclnnTransQuantParamV2", "aclnnTransQuantParamV2GetWorkspaceSize", parameters_aclnnTransQuantParamV2, 3, 0};

SIM_GENERIC aclnnStatus aclnnTransQuantParamV2GetWorkspaceSize(const aclTensor *scale, const aclTensor *offset, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransQuantParamV2;
    const sim_argument sim_arguments_[] = {{.pointer = scale}, {.pointer = offset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransQuantParamV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransQuantParamV3[] = {
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"offset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"roundMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, true, SIM_CHANGES_DTYPE},
};
const sim_operator operator_aclnnTransQuantParamV3 = {"aclnnTransQuantParamV3", "aclnnTransQuantParamV3GetWorkspaceSize", parameters_aclnnTransQuantParamV3, 4, 0};

SIM_GENERIC aclnnStatus aclnnTransQuantParamV3GetWorkspaceSize(const aclTensor *scale, const aclTensor *offset, int64_t roundMode, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransQuantParamV3;
    const sim_argument sim_arguments_[] = {{.pointer = scale}, {.pointer = offset}, {.integer = roundMode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransQuantParamV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransposeBatchMatMul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"permX1", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"permX2", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"permY", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"batchSplitFactor", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTransposeBatchMatMul = {"aclnnTransposeBatchMatMul", "aclnnTransposeBatchMatMulGetWorkspaceSize", parameters_aclnnTransposeBatchMatMul, 10, 0};

SIM_GENERIC aclnnStatus aclnnTransposeBatchMatMulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *scale, const aclIntArray *permX1, const aclIntArray *permX2, const aclIntArray *permY, int8_t cubeMathType, int32_t batchSplitFactor, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransposeBatchMatMul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = scale}, {.pointer = permX1}, {.pointer = permX2}, {.pointer = permY}, {.integer = cubeMathType}, {.integer = batchSplitFactor}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransposeBatchMatMul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransposeBatchMatMulWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"permX1", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"permX2", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"permY", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"cubeMathType", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"batchSplitFactor", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTransposeBatchMatMulWeightNz = {"aclnnTransposeBatchMatMulWeightNz", "aclnnTransposeBatchMatMulWeightNzGetWorkspaceSize", parameters_aclnnTransposeBatchMatMulWeightNz, 10, 0};

SIM_GENERIC aclnnStatus aclnnTransposeBatchMatMulWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *scale, const aclIntArray *permX1, const aclIntArray *permX2, const aclIntArray *permY, int8_t cubeMathType, int32_t batchSplitFactor, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransposeBatchMatMulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = scale}, {.pointer = permX1}, {.pointer = permX2}, {.pointer = permY}, {.integer = cubeMathType}, {.integer = batchSplitFactor}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransposeBatchMatMulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnTransposeQuantBatchMatMulWeightNz[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"x1Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"x2Scale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_DTYPE},
    {"dtype", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"groupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"permX1", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"permX2", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"permY", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"batchSplitFactor", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnTransposeQuantBatchMatMulWeightNz = {"aclnnTransposeQuantBatchMatMulWeightNz", "aclnnTransposeQuantBatchMatMulWeightNzGetWorkspaceSize", parameters_aclnnTransposeQuantBatchMatMulWeightNz, 12, 0};

SIM_GENERIC aclnnStatus aclnnTransposeQuantBatchMatMulWeightNzGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *bias, const aclTensor *x1Scale, const aclTensor *x2Scale, int32_t dtype, int64_t groupSize, const aclIntArray *permX1, const aclIntArray *permX2, const aclIntArray *permY, int32_t batchSplitFactor, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnTransposeQuantBatchMatMulWeightNz;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = bias}, {.pointer = x1Scale}, {.pointer = x2Scale}, {.integer = dtype}, {.integer = groupSize}, {.pointer = permX1}, {.pointer = permX2}, {.pointer = permY}, {.integer = batchSplitFactor}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnTransposeQuantBatchMatMulWeightNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUnique[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sorted", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"returnInverse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valueOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_SHAPE_FROM_DATA},
    {"inverseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE},
};
const sim_operator operator_aclnnUnique = {"aclnnUnique", "aclnnUniqueGetWorkspaceSize", parameters_aclnnUnique, 5, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnUniqueGetWorkspaceSize(const aclTensor *self, bool sorted, bool returnInverse, aclTensor *valueOut, aclTensor *inverseOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUnique;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = sorted}, {.integer = returnInverse}, {.pointer = valueOut}, {.pointer = inverseOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUnique(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUnique2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sorted", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"returnInverse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"returnCounts", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"valueOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_SHAPE_FROM_DATA},
    {"inverseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE},
    {"countsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_SHAPE_FROM_DATA},
};
const sim_operator operator_aclnnUnique2 = {"aclnnUnique2", "aclnnUnique2GetWorkspaceSize", parameters_aclnnUnique2, 7, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnUnique2GetWorkspaceSize(const aclTensor *self, bool sorted, bool returnInverse, bool returnCounts, aclTensor *valueOut, aclTensor *inverseOut, aclTensor *countsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUnique2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = sorted}, {.integer = returnInverse}, {.integer = returnCounts}, {.pointer = valueOut}, {.pointer = inverseOut}, {.pointer = countsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUnique2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUniqueConsecutive[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"returnInverse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"returnCounts", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valueOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE | SIM_SHAPE_FROM_DATA},
    {"inverseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE},
    {"countsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_SHAPE_FROM_DATA},
};
const sim_operator operator_aclnnUniqueConsecutive = {"aclnnUniqueConsecutive", "aclnnUniqueConsecutiveGetWorkspaceSize", parameters_aclnnUniqueConsecutive, 7, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnUniqueConsecutiveGetWorkspaceSize(const aclTensor *self, bool returnInverse, bool returnCounts, int64_t dim, aclTensor *valueOut, aclTensor *inverseOut, aclTensor *countsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUniqueConsecutive;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = returnInverse}, {.integer = returnCounts}, {.integer = dim}, {.pointer = valueOut}, {.pointer = inverseOut}, {.pointer = countsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUniqueConsecutive(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUniqueDim[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"sorted", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"returnInverse", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"dim", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"valueOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE | SIM_SHAPE_FROM_DATA},
    {"inverseOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"countsOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_CHANGES_STORAGE | SIM_SHAPE_FROM_DATA},
};
const sim_operator operator_aclnnUniqueDim = {"aclnnUniqueDim", "aclnnUniqueDimGetWorkspaceSize", parameters_aclnnUniqueDim, 7, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnUniqueDimGetWorkspaceSize(const aclTensor *self, bool sorted, bool returnInverse, int64_t dim, aclTensor *valueOut, aclTensor *inverseOut, aclTensor *countsOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUniqueDim;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.integer = sorted}, {.integer = returnInverse}, {.integer = dim}, {.pointer = valueOut}, {.pointer = inverseOut}, {.pointer = countsOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUniqueDim(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantBatchMatmul[] = {
    {"x1", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"x2", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"diagonalMatrix", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"deqScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true, SIM_CHANGES_FORMAT},
    {"addOffset", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"mulScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"bias", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"transposeX1", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"transposeX2", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"antiquantScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"antiquantOffset", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnWeightQuantBatchMatmul = {"aclnnWeightQuantBatchMatmul", "aclnnWeightQuantBatchMatmulGetWorkspaceSize", parameters_aclnnWeightQuantBatchMatmul, 13, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmulGetWorkspaceSize(const aclTensor *x1, const aclTensor *x2, const aclTensor *diagonalMatrix, const aclTensor *deqOffset, const aclTensor *deqScale, const aclTensor *addOffset, const aclTensor *mulScale, const aclTensor *bias, bool transposeX1, bool transposeX2, float antiquantScale, float antiquantOffset, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantBatchMatmul;
    const sim_argument sim_arguments_[] = {{.pointer = x1}, {.pointer = x2}, {.pointer = diagonalMatrix}, {.pointer = deqOffset}, {.pointer = deqScale}, {.pointer = addOffset}, {.pointer = mulScale}, {.pointer = bias}, {.integer = transposeX1}, {.integer = transposeX2}, {.number = antiquantScale}, {.number = antiquantOffset}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmul(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantBatchMatmulNz[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnWeightQuantBatchMatmulNz = {"aclnnWeightQuantBatchMatmulNz", "aclnnWeightQuantBatchMatmulNzGetWorkspaceSize", parameters_aclnnWeightQuantBatchMatmulNz, 9, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmulNzGetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *antiquantScale, const aclTensor *antiquantOffsetOptional, const aclTensor *quantScaleOptional, const aclTensor *quantOffsetOptional, const aclTensor *biasOptional, int antiquantGroupSize, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantBatchMatmulNz;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = antiquantScale}, {.pointer = antiquantOffsetOptional}, {.pointer = quantScaleOptional}, {.pointer = quantOffsetOptional}, {.pointer = biasOptional}, {.integer = antiquantGroupSize}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmulNz(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantBatchMatmulV2[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnWeightQuantBatchMatmulV2 = {"aclnnWeightQuantBatchMatmulV2", "aclnnWeightQuantBatchMatmulV2GetWorkspaceSize", parameters_aclnnWeightQuantBatchMatmulV2, 9, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmulV2GetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *antiquantScale, const aclTensor *antiquantOffsetOptional, const aclTensor *quantScaleOptional, const aclTensor *quantOffsetOptional, const aclTensor *biasOptional, int antiquantGroupSize, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantBatchMatmulV2;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = antiquantScale}, {.pointer = antiquantOffsetOptional}, {.pointer = quantScaleOptional}, {.pointer = quantOffsetOptional}, {.pointer = biasOptional}, {.integer = antiquantGroupSize}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmulV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnWeightQuantBatchMatmulV3[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantScale", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"antiquantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantScaleOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"quantOffsetOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"biasOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"antiquantGroupSize", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"innerPrecise", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnWeightQuantBatchMatmulV3 = {"aclnnWeightQuantBatchMatmulV3", "aclnnWeightQuantBatchMatmulV3GetWorkspaceSize", parameters_aclnnWeightQuantBatchMatmulV3, 10, 0};

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmulV3GetWorkspaceSize(const aclTensor *x, const aclTensor *weight, const aclTensor *antiquantScale, const aclTensor *antiquantOffsetOptional, const aclTensor *quantScaleOptional, const aclTensor *quantOffsetOptional, const aclTensor *biasOptional, int antiquantGroupSize, int innerPrecise, const aclTensor *y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnWeightQuantBatchMatmulV3;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = weight}, {.pointer = antiquantScale}, {.pointer = antiquantOffsetOptional}, {.pointer = quantScaleOptional}, {.pointer = quantOffsetOptional}, {.pointer = biasOptional}, {.integer = antiquantGroupSize}, {.integer = innerPrecise}, {.pointer = y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnWeightQuantBatchMatmulV3(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO
