/* Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
 * The operators of libopapi_cv.so. */
#include "generic.h"

/* What changes is told of few parameters. */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

static const sim_parameter parameters_aclnnBackgroundReplace[] = {
    {"bkg", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"src", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mask", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBackgroundReplace = {"aclnnBackgroundReplace", "aclnnBackgroundReplaceGetWorkspaceSize", parameters_aclnnBackgroundReplace, 4, 0};

SIM_GENERIC aclnnStatus aclnnBackgroundReplaceGetWorkspaceSize(const aclTensor *bkg, const aclTensor *src, const aclTensor *mask, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBackgroundReplace;
    const sim_argument sim_arguments_[] = {{.pointer = bkg}, {.pointer = src}, {.pointer = mask}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBackgroundReplace(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnBlendImagesCustom[] = {
    {"rgb", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"frame", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnBlendImagesCustom = {"aclnnBlendImagesCustom", "aclnnBlendImagesCustomGetWorkspaceSize", parameters_aclnnBlendImagesCustom, 4, 0};

SIM_GENERIC aclnnStatus aclnnBlendImagesCustomGetWorkspaceSize(const aclTensor *rgb, const aclTensor *alpha, const aclTensor *frame, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnBlendImagesCustom;
    const sim_argument sim_arguments_[] = {{.pointer = rgb}, {.pointer = alpha}, {.pointer = frame}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnBlendImagesCustom(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnCIoU[] = {
    {"bBoxes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gtBoxes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"trans", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"isCross", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"overlap", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"atanSub", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnCIoU = {"aclnnCIoU", "aclnnCIoUGetWorkspaceSize", parameters_aclnnCIoU, 7, 0};

SIM_GENERIC aclnnStatus aclnnCIoUGetWorkspaceSize(const aclTensor *bBoxes, const aclTensor *gtBoxes, bool trans, bool isCross, const char *mode, aclTensor *overlap, aclTensor *atanSub, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnCIoU;
    const sim_argument sim_arguments_[] = {{.pointer = bBoxes}, {.pointer = gtBoxes}, {.integer = trans}, {.integer = isCross}, {.pointer = mode}, {.pointer = overlap}, {.pointer = atanSub}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnCIoU(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGridSampler2D[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"grid", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"interpolationMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddingMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGridSampler2D = {"aclnnGridSampler2D", "aclnnGridSampler2DGetWorkspaceSize", parameters_aclnnGridSampler2D, 6, 0};

SIM_GENERIC aclnnStatus aclnnGridSampler2DGetWorkspaceSize(const aclTensor *input, const aclTensor *grid, int64_t interpolationMode, int64_t paddingMode, bool alignCorners, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGridSampler2D;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = grid}, {.integer = interpolationMode}, {.integer = paddingMode}, {.integer = alignCorners}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGridSampler2D(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGridSampler2DBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"grid", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"interpolationMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddingMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, false},
    {"inputGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gridGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGridSampler2DBackward = {"aclnnGridSampler2DBackward", "aclnnGridSampler2DBackwardGetWorkspaceSize", parameters_aclnnGridSampler2DBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnGridSampler2DBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *input, const aclTensor *grid, int64_t interpolationMode, int64_t paddingMode, bool alignCorners, const aclBoolArray *outputMask, aclTensor *inputGrad, aclTensor *gridGrad, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGridSampler2DBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = input}, {.pointer = grid}, {.integer = interpolationMode}, {.integer = paddingMode}, {.integer = alignCorners}, {.pointer = outputMask}, {.pointer = inputGrad}, {.pointer = gridGrad}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGridSampler2DBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGridSampler3D[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"grid", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"interpolationMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddingMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGridSampler3D = {"aclnnGridSampler3D", "aclnnGridSampler3DGetWorkspaceSize", parameters_aclnnGridSampler3D, 6, 0};

SIM_GENERIC aclnnStatus aclnnGridSampler3DGetWorkspaceSize(const aclTensor *input, const aclTensor *grid, int64_t interpolationMode, int64_t paddingMode, bool alignCorners, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGridSampler3D;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = grid}, {.integer = interpolationMode}, {.integer = paddingMode}, {.integer = alignCorners}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGridSampler3D(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnGridSampler3DBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"grid", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"interpolationMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"paddingMode", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"outputMask", ACLSIM_ARGUMENT_BOOL_ARRAY, ACLSIM_IN, false},
    {"inputGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"gridGrad", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnGridSampler3DBackward = {"aclnnGridSampler3DBackward", "aclnnGridSampler3DBackwardGetWorkspaceSize", parameters_aclnnGridSampler3DBackward, 9, 0};

SIM_GENERIC aclnnStatus aclnnGridSampler3DBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *input, const aclTensor *grid, int64_t interpolationMode, int64_t paddingMode, bool alignCorners, const aclBoolArray *outputMask, aclTensor *inputGrad, aclTensor *gridGrad, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnGridSampler3DBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = input}, {.pointer = grid}, {.integer = interpolationMode}, {.integer = paddingMode}, {.integer = alignCorners}, {.pointer = outputMask}, {.pointer = inputGrad}, {.pointer = gridGrad}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnGridSampler3DBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIm2colBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"kernelSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"dilation", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"padding", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"stride", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIm2colBackward = {"aclnnIm2colBackward", "aclnnIm2colBackwardGetWorkspaceSize", parameters_aclnnIm2colBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnIm2colBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclIntArray *inputSize, const aclIntArray *kernelSize, const aclIntArray *dilation, const aclIntArray *padding, const aclIntArray *stride, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIm2colBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = inputSize}, {.pointer = kernelSize}, {.pointer = dilation}, {.pointer = padding}, {.pointer = stride}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIm2colBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnIou[] = {
    {"bBoxes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gtBoxes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"eps", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"aligned", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"overlap", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnIou = {"aclnnIou", "aclnnIouGetWorkspaceSize", parameters_aclnnIou, 6, 0};

SIM_GENERIC aclnnStatus aclnnIouGetWorkspaceSize(const aclTensor *bBoxes, const aclTensor *gtBoxes, const char *mode, float eps, bool aligned, aclTensor *overlap, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnIou;
    const sim_argument sim_arguments_[] = {{.pointer = bBoxes}, {.pointer = gtBoxes}, {.pointer = mode}, {.number = eps}, {.integer = aligned}, {.pointer = overlap}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnIou(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnMrgbaCustom[] = {
    {"rgb", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"alpha", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnMrgbaCustom = {"aclnnMrgbaCustom", "aclnnMrgbaCustomGetWorkspaceSize", parameters_aclnnMrgbaCustom, 3, 0};

SIM_GENERIC aclnnStatus aclnnMrgbaCustomGetWorkspaceSize(const aclTensor *rgb, const aclTensor *alpha, const aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnMrgbaCustom;
    const sim_argument sim_arguments_[] = {{.pointer = rgb}, {.pointer = alpha}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnMrgbaCustom(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnNonMaxSuppression[] = {
    {"boxes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scores", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"maxOutputBoxesPerClass", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"iouThreshold", ACLSIM_ARGUMENT_FLOAT_ARRAY, ACLSIM_IN, false},
    {"scoreThreshold", ACLSIM_ARGUMENT_FLOAT_ARRAY, ACLSIM_IN, false},
    {"centerPointBox", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"selectedIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false, SIM_SHAPE_FROM_DATA},
};
const sim_operator operator_aclnnNonMaxSuppression = {"aclnnNonMaxSuppression", "aclnnNonMaxSuppressionGetWorkspaceSize", parameters_aclnnNonMaxSuppression, 7, SIM_SHAPES_FROM_DATA};

SIM_GENERIC aclnnStatus aclnnNonMaxSuppressionGetWorkspaceSize(const aclTensor *boxes, const aclTensor *scores, aclIntArray *maxOutputBoxesPerClass, aclFloatArray *iouThreshold, aclFloatArray *scoreThreshold, int32_t centerPointBox, aclTensor *selectedIndices, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnNonMaxSuppression;
    const sim_argument sim_arguments_[] = {{.pointer = boxes}, {.pointer = scores}, {.pointer = maxOutputBoxesPerClass}, {.pointer = iouThreshold}, {.pointer = scoreThreshold}, {.integer = centerPointBox}, {.pointer = selectedIndices}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnNonMaxSuppression(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRasterizer[] = {
    {"v", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"f", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"dOptional", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, true},
    {"width", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"height", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"occlusionTruncation", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"useDepthPrior", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"findicesOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"barycentricOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRasterizer = {"aclnnRasterizer", "aclnnRasterizerGetWorkspaceSize", parameters_aclnnRasterizer, 9, 0};

SIM_GENERIC aclnnStatus aclnnRasterizerGetWorkspaceSize(const aclTensor *v, const aclTensor *f, const aclTensor *dOptional, int64_t width, int64_t height, double occlusionTruncation, int64_t useDepthPrior, const aclTensor *findicesOut, const aclTensor *barycentricOut, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRasterizer;
    const sim_argument sim_arguments_[] = {{.pointer = v}, {.pointer = f}, {.pointer = dOptional}, {.integer = width}, {.integer = height}, {.number = occlusionTruncation}, {.integer = useDepthPrior}, {.pointer = findicesOut}, {.pointer = barycentricOut}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRasterizer(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnResize[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_FLOAT_ARRAY, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnResize = {"aclnnResize", "aclnnResizeGetWorkspaceSize", parameters_aclnnResize, 4, 0};

SIM_GENERIC aclnnStatus aclnnResizeGetWorkspaceSize(const aclTensor *self, const aclFloatArray *scales, const char *mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnResize;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = scales}, {.pointer = mode}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnResize(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRoiAlign[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rois", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"batchIndices", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"mode", ACLSIM_ARGUMENT_STRING, ACLSIM_IN, false},
    {"outputHeight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"outputWidth", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"samplingRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"spatialScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRoiAlign = {"aclnnRoiAlign", "aclnnRoiAlignGetWorkspaceSize", parameters_aclnnRoiAlign, 9, 0};

SIM_GENERIC aclnnStatus aclnnRoiAlignGetWorkspaceSize(const aclTensor *self, const aclTensor *rois, const aclTensor *batchIndices, const char *mode, int outputHeight, int outputWidth, int samplingRatio, float spatialScale, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRoiAlign;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = rois}, {.pointer = batchIndices}, {.pointer = mode}, {.integer = outputHeight}, {.integer = outputWidth}, {.integer = samplingRatio}, {.number = spatialScale}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRoiAlign(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRoiAlignV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"boxes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pooledHeight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pooledWidth", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"spatialScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"samplingRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"aligned", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRoiAlignV2 = {"aclnnRoiAlignV2", "aclnnRoiAlignV2GetWorkspaceSize", parameters_aclnnRoiAlignV2, 8, 0};

SIM_GENERIC aclnnStatus aclnnRoiAlignV2GetWorkspaceSize(const aclTensor *self, const aclTensor *boxes, int64_t pooledHeight, int64_t pooledWidth, float spatialScale, int64_t samplingRatio, bool aligned, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRoiAlignV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = boxes}, {.integer = pooledHeight}, {.integer = pooledWidth}, {.number = spatialScale}, {.integer = samplingRatio}, {.integer = aligned}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRoiAlignV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRoiAlignV2Backward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"boxes", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"inputShape", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"pooledHeight", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pooledWidth", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"spatialScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"samplingRatio", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"aligned", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRoiAlignV2Backward = {"aclnnRoiAlignV2Backward", "aclnnRoiAlignV2BackwardGetWorkspaceSize", parameters_aclnnRoiAlignV2Backward, 9, 0};

SIM_GENERIC aclnnStatus aclnnRoiAlignV2BackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *boxes, const aclIntArray *inputShape, int64_t pooledHeight, int64_t pooledWidth, float spatialScale, int64_t samplingRatio, bool aligned, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRoiAlignV2Backward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = boxes}, {.pointer = inputShape}, {.integer = pooledHeight}, {.integer = pooledWidth}, {.number = spatialScale}, {.integer = samplingRatio}, {.integer = aligned}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRoiAlignV2Backward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRoiPoolingGradWithArgMax[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"gradInputRef", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN_OUT, false},
    {"rois", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"argmax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pooledH", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pooledW", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"spatialScale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
};
const sim_operator operator_aclnnRoiPoolingGradWithArgMax = {"aclnnRoiPoolingGradWithArgMax", "aclnnRoiPoolingGradWithArgMaxGetWorkspaceSize", parameters_aclnnRoiPoolingGradWithArgMax, 7, 0};

SIM_GENERIC aclnnStatus aclnnRoiPoolingGradWithArgMaxGetWorkspaceSize(const aclTensor *gradOutput, const aclTensor *gradInputRef, const aclTensor *rois, const aclTensor *argmax, int64_t pooledH, int64_t pooledW, double spatialScale, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRoiPoolingGradWithArgMax;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = gradInputRef}, {.pointer = rois}, {.pointer = argmax}, {.integer = pooledH}, {.integer = pooledW}, {.number = spatialScale}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRoiPoolingGradWithArgMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnRoiPoolingWithArgMax[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"rois", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"pooled_h", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"pooled_w", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"spatial_scale_h", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"spatial_scale_w", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
    {"argmax", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnRoiPoolingWithArgMax = {"aclnnRoiPoolingWithArgMax", "aclnnRoiPoolingWithArgMaxGetWorkspaceSize", parameters_aclnnRoiPoolingWithArgMax, 8, 0};

SIM_GENERIC aclnnStatus aclnnRoiPoolingWithArgMaxGetWorkspaceSize(const aclTensor *x, const aclTensor *rois, int64_t pooled_h, int64_t pooled_w, float spatial_scale_h, float spatial_scale_w, aclTensor *y, aclTensor *argmax, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnRoiPoolingWithArgMax;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = rois}, {.integer = pooled_h}, {.integer = pooled_w}, {.number = spatial_scale_h}, {.number = spatial_scale_w}, {.pointer = y}, {.pointer = argmax}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnRoiPoolingWithArgMax(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnThreeInterpolateBackward[] = {
    {"grad_x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"idx", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"weight", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"m", ACLSIM_ARGUMENT_INTEGER, ACLSIM_IN, false},
    {"grad_y", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnThreeInterpolateBackward = {"aclnnThreeInterpolateBackward", "aclnnThreeInterpolateBackwardGetWorkspaceSize", parameters_aclnnThreeInterpolateBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnThreeInterpolateBackwardGetWorkspaceSize(const aclTensor *grad_x, const aclTensor *idx, const aclTensor *weight, int m, aclTensor *grad_y, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnThreeInterpolateBackward;
    const sim_argument sim_arguments_[] = {{.pointer = grad_x}, {.pointer = idx}, {.pointer = weight}, {.integer = m}, {.pointer = grad_y}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnThreeInterpolateBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBicubic2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBicubic2d = {"aclnnUpsampleBicubic2d", "aclnnUpsampleBicubic2dGetWorkspaceSize", parameters_aclnnUpsampleBicubic2d, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBicubic2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBicubic2dAA[] = {
    {"x", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBicubic2dAA = {"aclnnUpsampleBicubic2dAA", "aclnnUpsampleBicubic2dAAGetWorkspaceSize", parameters_aclnnUpsampleBicubic2dAA, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2dAAGetWorkspaceSize(const aclTensor *x, const aclIntArray *outputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBicubic2dAA;
    const sim_argument sim_arguments_[] = {{.pointer = x}, {.pointer = outputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2dAA(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBicubic2dAAGrad[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBicubic2dAAGrad = {"aclnnUpsampleBicubic2dAAGrad", "aclnnUpsampleBicubic2dAAGradGetWorkspaceSize", parameters_aclnnUpsampleBicubic2dAAGrad, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2dAAGradGetWorkspaceSize(const aclTensor *gradOutput, const aclIntArray *outputSize, const aclIntArray *inputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBicubic2dAAGrad;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = outputSize}, {.pointer = inputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2dAAGrad(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBicubic2dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBicubic2dBackward = {"aclnnUpsampleBicubic2dBackward", "aclnnUpsampleBicubic2dBackwardGetWorkspaceSize", parameters_aclnnUpsampleBicubic2dBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBicubic2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBicubic2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBilinear2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBilinear2d = {"aclnnUpsampleBilinear2d", "aclnnUpsampleBilinear2dGetWorkspaceSize", parameters_aclnnUpsampleBilinear2d, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBilinear2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBilinear2dAA[] = {
    {"input", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBilinear2dAA = {"aclnnUpsampleBilinear2dAA", "aclnnUpsampleBilinear2dAAGetWorkspaceSize", parameters_aclnnUpsampleBilinear2dAA, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dAAGetWorkspaceSize(const aclTensor *input, const aclIntArray *outputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBilinear2dAA;
    const sim_argument sim_arguments_[] = {{.pointer = input}, {.pointer = outputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dAA(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBilinear2dAABackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBilinear2dAABackward = {"aclnnUpsampleBilinear2dAABackward", "aclnnUpsampleBilinear2dAABackwardGetWorkspaceSize", parameters_aclnnUpsampleBilinear2dAABackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dAABackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclIntArray *outputSize, const aclIntArray *inputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBilinear2dAABackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = outputSize}, {.pointer = inputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dAABackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBilinear2dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBilinear2dBackward = {"aclnnUpsampleBilinear2dBackward", "aclnnUpsampleBilinear2dBackwardGetWorkspaceSize", parameters_aclnnUpsampleBilinear2dBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBilinear2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleBilinear2dBackwardV2[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleBilinear2dBackwardV2 = {"aclnnUpsampleBilinear2dBackwardV2", "aclnnUpsampleBilinear2dBackwardV2GetWorkspaceSize", parameters_aclnnUpsampleBilinear2dBackwardV2, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dBackwardV2GetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, bool alignCorners, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleBilinear2dBackwardV2;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.integer = alignCorners}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleBilinear2dBackwardV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleLinear1d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scale", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleLinear1d = {"aclnnUpsampleLinear1d", "aclnnUpsampleLinear1dGetWorkspaceSize", parameters_aclnnUpsampleLinear1d, 5, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleLinear1dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, bool alignCorners, double scale, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleLinear1d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.integer = alignCorners}, {.number = scale}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleLinear1d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleLinear1dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleLinear1dBackward = {"aclnnUpsampleLinear1dBackward", "aclnnUpsampleLinear1dBackwardGetWorkspaceSize", parameters_aclnnUpsampleLinear1dBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleLinear1dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, bool alignCorners, double scales, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleLinear1dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.integer = alignCorners}, {.number = scales}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleLinear1dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest1d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest1d = {"aclnnUpsampleNearest1d", "aclnnUpsampleNearest1dGetWorkspaceSize", parameters_aclnnUpsampleNearest1d, 3, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest1dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest1d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest1d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest1dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest1dBackward = {"aclnnUpsampleNearest1dBackward", "aclnnUpsampleNearest1dBackwardGetWorkspaceSize", parameters_aclnnUpsampleNearest1dBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest1dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, double scales, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest1dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.number = scales}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest1dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest1dV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scaleL", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest1dV2 = {"aclnnUpsampleNearest1dV2", "aclnnUpsampleNearest1dV2GetWorkspaceSize", parameters_aclnnUpsampleNearest1dV2, 4, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest1dV2GetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, float scaleL, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest1dV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.number = scaleL}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest1dV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest2d = {"aclnnUpsampleNearest2d", "aclnnUpsampleNearest2dGetWorkspaceSize", parameters_aclnnUpsampleNearest2d, 3, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest2dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest2dBackward = {"aclnnUpsampleNearest2dBackward", "aclnnUpsampleNearest2dBackwardGetWorkspaceSize", parameters_aclnnUpsampleNearest2dBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest2dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, double scalesH, double scalesW, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.number = scalesH}, {.number = scalesW}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest2dV2[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest2dV2 = {"aclnnUpsampleNearest2dV2", "aclnnUpsampleNearest2dV2GetWorkspaceSize", parameters_aclnnUpsampleNearest2dV2, 5, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest2dV2GetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, float scalesH, float scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest2dV2;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest2dV2(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesD", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest3d = {"aclnnUpsampleNearest3d", "aclnnUpsampleNearest3dGetWorkspaceSize", parameters_aclnnUpsampleNearest3d, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, double scalesD, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.number = scalesD}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearest3dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesD", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearest3dBackward = {"aclnnUpsampleNearest3dBackward", "aclnnUpsampleNearest3dBackwardGetWorkspaceSize", parameters_aclnnUpsampleNearest3dBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearest3dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, double scalesD, double scalesH, double scalesW, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearest3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.number = scalesD}, {.number = scalesH}, {.number = scalesW}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearest3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearestExact1d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearestExact1d = {"aclnnUpsampleNearestExact1d", "aclnnUpsampleNearestExact1dGetWorkspaceSize", parameters_aclnnUpsampleNearestExact1d, 4, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact1dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, double scales, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearestExact1d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.number = scales}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact1d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearestExact1dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scales", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearestExact1dBackward = {"aclnnUpsampleNearestExact1dBackward", "aclnnUpsampleNearestExact1dBackwardGetWorkspaceSize", parameters_aclnnUpsampleNearestExact1dBackward, 5, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact1dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclIntArray *outputSize, const aclIntArray *inputSize, double scales, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearestExact1dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = outputSize}, {.pointer = inputSize}, {.number = scales}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact1dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearestExact2d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearestExact2d = {"aclnnUpsampleNearestExact2d", "aclnnUpsampleNearestExact2dGetWorkspaceSize", parameters_aclnnUpsampleNearestExact2d, 5, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact2dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearestExact2d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact2d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearestExact2dBackward[] = {
    {"gradOutput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearestExact2dBackward = {"aclnnUpsampleNearestExact2dBackward", "aclnnUpsampleNearestExact2dBackwardGetWorkspaceSize", parameters_aclnnUpsampleNearestExact2dBackward, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact2dBackwardGetWorkspaceSize(const aclTensor *gradOutput, const aclIntArray *outputSize, const aclIntArray *inputSize, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearestExact2dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOutput}, {.pointer = outputSize}, {.pointer = inputSize}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact2dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearestExact3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesD", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearestExact3d = {"aclnnUpsampleNearestExact3d", "aclnnUpsampleNearestExact3dGetWorkspaceSize", parameters_aclnnUpsampleNearestExact3d, 6, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, double scalesD, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearestExact3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.number = scalesD}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleNearestExact3dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"scalesD", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleNearestExact3dBackward = {"aclnnUpsampleNearestExact3dBackward", "aclnnUpsampleNearestExact3dBackwardGetWorkspaceSize", parameters_aclnnUpsampleNearestExact3dBackward, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact3dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, double scalesD, double scalesH, double scalesW, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleNearestExact3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.number = scalesD}, {.number = scalesH}, {.number = scalesW}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleNearestExact3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleTrilinear3d[] = {
    {"self", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesD", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"out", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleTrilinear3d = {"aclnnUpsampleTrilinear3d", "aclnnUpsampleTrilinear3dGetWorkspaceSize", parameters_aclnnUpsampleTrilinear3d, 7, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleTrilinear3dGetWorkspaceSize(const aclTensor *self, const aclIntArray *outputSize, bool alignCorners, double scalesD, double scalesH, double scalesW, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleTrilinear3d;
    const sim_argument sim_arguments_[] = {{.pointer = self}, {.pointer = outputSize}, {.integer = alignCorners}, {.number = scalesD}, {.number = scalesH}, {.number = scalesW}, {.pointer = out}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleTrilinear3d(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO

static const sim_parameter parameters_aclnnUpsampleTrilinear3dBackward[] = {
    {"gradOut", ACLSIM_ARGUMENT_TENSOR, ACLSIM_IN, false},
    {"outputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"inputSize", ACLSIM_ARGUMENT_INT_ARRAY, ACLSIM_IN, false},
    {"alignCorners", ACLSIM_ARGUMENT_BOOL, ACLSIM_IN, false},
    {"scalesD", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesH", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"scalesW", ACLSIM_ARGUMENT_NUMBER, ACLSIM_IN, false},
    {"gradInput", ACLSIM_ARGUMENT_TENSOR, ACLSIM_OUT, false},
};
const sim_operator operator_aclnnUpsampleTrilinear3dBackward = {"aclnnUpsampleTrilinear3dBackward", "aclnnUpsampleTrilinear3dBackwardGetWorkspaceSize", parameters_aclnnUpsampleTrilinear3dBackward, 8, 0};

SIM_GENERIC aclnnStatus aclnnUpsampleTrilinear3dBackwardGetWorkspaceSize(const aclTensor *gradOut, const aclIntArray *outputSize, const aclIntArray *inputSize, bool alignCorners, double scalesD, double scalesH, double scalesW, aclTensor *gradInput, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const sim_operator *sim_operator_ = &operator_aclnnUpsampleTrilinear3dBackward;
    const sim_argument sim_arguments_[] = {{.pointer = gradOut}, {.pointer = outputSize}, {.pointer = inputSize}, {.integer = alignCorners}, {.number = scalesD}, {.number = scalesH}, {.number = scalesW}, {.pointer = gradInput}};
    SIM_PHASE_ONE;
}

SIM_GENERIC aclnnStatus aclnnUpsampleTrilinear3dBackward(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO
