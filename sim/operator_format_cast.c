/* aclnnNpuFormatCast and aclnnTransMatmulWeight: row-major matrices to FRACTAL_NZ; the
 * first also takes them back.
 *
 * Checks follow hicann/ops-math: conversion/npu_format_cast and conversion/trans_data.
 */
#include <stdlib.h>
#include <string.h>

#include "kernel_matrix.h"
#include "kernel_view.h"
#include "operator_checks.h"
#include "sim_objects.h"

enum { PLATFORM = 361001 };

static const sim_dtype_list CAST = {7, {ACL_INT8, ACL_UINT8, ACL_INT32, ACL_UINT32, ACL_FLOAT, ACL_FLOAT16, ACL_BF16}};
static const sim_dtype_list CAST_950 = {7, {ACL_INT8, ACL_INT32, ACL_FLOAT, ACL_FLOAT16, ACL_BF16, ACL_FLOAT8_E4M3FN, ACL_HIFLOAT8}};
static const sim_dtype_list WEIGHTS = {3, {ACL_INT8, ACL_FLOAT16, ACL_BF16}};

static aclnnStatus invalid(const char *function, const char *reason)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s.", function, reason);
}

static bool is_nz(const sim_tensor *tensor)
{
    return tensor->format == ACL_FORMAT_FRACTAL_NZ;
}

/* Elements of the storage in FRACTAL_NZ of a tensor of that shape. */
static int64_t nz_elements(const sim_tensor *tensor)
{
    return sim_nz_elements(tensor->shape, tensor->rank, tensor->dtype);
}

/* What both functions ask of a tensor. */
static aclnnStatus check_tensor(const char *function, const char *argument, const sim_tensor *tensor, const sim_dtype_list *dtypes)
{
    aclnnStatus status = sim_check_dtype(function, argument, tensor, dtypes);
    if (status)
        return status;
    if (tensor->rank < 2 || tensor->rank > 6)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has %d dimensions; 2 to 6 are supported.", function, argument, (int)tensor->rank);
    if (!aclsim_elements(tensor))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is empty.", function, argument);
    if (!sim_view_is_contiguous(tensor))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s is not contiguous.", function, argument);
    /* In bits, as sizes of views are counted. */
    if (nz_elements(tensor) > INT64_MAX / aclsim_dtype_bits(tensor->dtype))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s takes more bytes in FRACTAL_NZ than can be counted.", function, argument);
    if (is_nz(tensor) && sim_stored_elements(tensor) != nz_elements(tensor))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the storage of %s has %lld elements; its FRACTAL_NZ takes %lld.", function, argument,
                        (long long)sim_stored_elements(tensor), (long long)nz_elements(tensor));
    return ACLNN_SUCCESS;
}

/* ---- copies ---- */

/* Takes each element of a row-major tensor to its place in FRACTAL_NZ, or back. */
static void rearrange(const sim_tensor *tensor, unsigned char *rows, unsigned char *blocks, bool to_blocks)
{
    int64_t width = sim_nz_width(tensor->dtype), size = aclsim_dtype_bits(tensor->dtype) / 8;
    int64_t height = tensor->shape[tensor->rank - 2], length = tensor->shape[tensor->rank - 1];
    int64_t matrices = aclsim_elements(tensor) / (height * length), one = nz_elements(tensor) / matrices;
    for (int64_t matrix = 0; matrix < matrices; matrix++)
        for (int64_t row = 0; row < height; row++)
            for (int64_t column = 0; column < length; column++) {
                unsigned char *plain = rows + ((matrix * height + row) * length + column) * size;
                unsigned char *block = blocks + (matrix * one + sim_nz_place(height, width, row, column)) * size;
                memcpy(to_blocks ? block : plain, to_blocks ? plain : block, (size_t)size);
            }
}

static uint64_t start_of(const sim_tensor *tensor)
{
    return tensor->address + (uint64_t)(tensor->offset * (int64_t)aclsim_dtype_bits(tensor->dtype) / 8);
}

static uint64_t bytes_of(const sim_tensor *tensor, bool nz)
{
    return (uint64_t)(nz ? nz_elements(tensor) : aclsim_elements(tensor)) * aclsim_dtype_bits(tensor->dtype) / 8;
}

static int format_cast(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *source = operands->values[0].tensors, *target = operands->values[1].tensors;
    const void *from = aclsim_read(task, start_of(source), bytes_of(source, is_nz(source)));
    void *to = from ? aclsim_write(task, start_of(target), bytes_of(target, is_nz(target))) : NULL;
    if (!to)
        return SIM_KERNEL_FAULT;
    if (is_nz(source) == is_nz(target)) {
        memcpy(to, from, bytes_of(source, is_nz(source)));
    } else if (is_nz(target)) {
        memset(to, 0, bytes_of(target, true));
        rearrange(source, (void *)from, to, true);
    } else {
        rearrange(source, to, (void *)from, false);
    }
    return 0;
}

static int trans_matmul_weight(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *weight = operands->values[0].tensors;
    uint64_t before = bytes_of(weight, false), after = bytes_of(weight, true);
    unsigned char *rows = malloc(before);
    unsigned char *memory = rows ? aclsim_write(task, start_of(weight), after) : NULL;
    if (memory) {
        memcpy(rows, memory, before);
        memset(memory, 0, after);
        rearrange(weight, rows, memory, true);
    }
    free(rows);
    return memory ? 0 : SIM_KERNEL_FAULT;
}

/* ---- aclnnNpuFormatCast ---- */

/* The types that a product casts; not every product has the operator. */
static aclnnStatus check_product(const char *function, const sim_product *product, const sim_dtype_list **dtypes)
{
    if (product->arch != SIM_ARCH_A2_A3 && product->arch != SIM_ARCH_950)
        return sim_fail(PLATFORM, "EZ9999", "%s: %s is not supported.", function, product->soc);
    *dtypes = product->arch == SIM_ARCH_950 ? &CAST_950 : &CAST;
    return ACLNN_SUCCESS;
}

static aclnnStatus check_cast(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *source = operands->values[0].tensors, *target = operands->values[1].tensors;
    const sim_dtype_list *dtypes = NULL;
    aclnnStatus status = check_product(function, operands->product, &dtypes);
    if (!status)
        status = check_tensor(function, "srcTensor", source, dtypes);
    if (!status)
        status = check_tensor(function, "dstTensor", target, dtypes);
    if (!status && (source->dtype != target->dtype || !sim_same_shape(source, target)))
        status = invalid(function, "dstTensor has another dtype or shape than srcTensor");
    return status;
}

static const sim_parameter CAST_PARAMETERS[] = {{"srcTensor", SIM_TENSOR, SIM_IN, false}, {"dstTensor", SIM_TENSOR, SIM_OUT, false}};
static const sim_operator NPU_FORMAT_CAST = {
    .name = "aclnnNpuFormatCast", .parameters = CAST_PARAMETERS, .count = 2, .check = check_cast, .kernel = format_cast};
SIM_OWN(NPU_FORMAT_CAST)

static aclnnStatus size_and_format(const char *function, const aclTensor *srcTensor, int dstFormat, int additionalDtype, int64_t **dstShape,
                                   uint64_t *dstShapeSize, int *actualFormat)
{
    if (!srcTensor || !dstShape || !dstShapeSize || !actualFormat)
        return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: a pointer is null.", function);
    const sim_tensor *source = aclsim_tensor(srcTensor);
    if (!source || aclsim_tensor_flaw(source))
        return invalid(function, "srcTensor cannot be used");
    const sim_dtype_list *dtypes = NULL;
    aclnnStatus status = check_product(function, aclsim_current_product(), &dtypes);
    if (!status)
        status = check_tensor(function, "srcTensor", source, dtypes);
    if (status)
        return status;
    int64_t width = sim_nz_width(additionalDtype == -1 ? source->dtype : (aclDataType)additionalDtype);
    if (!width || (dstFormat != ACL_FORMAT_FRACTAL_NZ && dstFormat != ACL_FORMAT_ND))
        return invalid(function, "dstFormat or additionalDtype is not supported");
    int64_t *shape = calloc(SIM_MAX_RANK, sizeof *shape);
    if (!shape)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: no host memory.", function);
    memcpy(shape, source->shape, source->rank * sizeof *shape);
    *dstShapeSize = dstFormat == ACL_FORMAT_ND ? source->rank : sim_nz_storage(source->shape, source->rank, width, shape);
    *dstShape = shape;
    *actualFormat = dstFormat;
    return ACLNN_SUCCESS;
}

/* The storage of the target, in memory that the program frees. */
SIM_EXPORT aclnnStatus aclnnNpuFormatCastCalculateSizeAndFormat(const aclTensor *srcTensor, const int dstFormat, int additionalDtype, int64_t **dstShape,
                                                                uint64_t *dstShapeSize, int *actualFormat)
{
    SIM_ENTER(SIM_ANYTIME, "srcTensor:t dstFormat:i additionalDtype:i", srcTensor, (int64_t)dstFormat, (int64_t)additionalDtype);
    SIM_RETURN(size_and_format(__func__, srcTensor, dstFormat, additionalDtype, dstShape, dstShapeSize, actualFormat));
}

/* ---- aclnnTransMatmulWeight ---- */

/* The caller's descriptor tells the rearranged weight from then on. */
static aclnnStatus check_weight(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    sim_tensor weight = *operands->values[0].tensors;
    int arch = operands->product->arch;
    if (arch != SIM_ARCH_310P && arch != SIM_ARCH_A2_A3 && arch != SIM_ARCH_950)
        return sim_fail(PLATFORM, "EZ9999", "%s: %s is not supported.", function, operands->product->soc);
    aclnnStatus status = check_tensor(function, "mmWeightRef", &weight, &WEIGHTS);
    if (status)
        return status;
    if (is_nz(&weight))
        return invalid(function, "mmWeightRef is in FRACTAL_NZ already");
    weight.storage_rank = sim_nz_storage(weight.shape, weight.rank, sim_nz_width(weight.dtype), weight.storage_shape);
    weight.format = ACL_FORMAT_FRACTAL_NZ;
    return aclsim_tensor_init((aclTensor *)operands->values[0].handles[0], &weight);
}

static const sim_parameter WEIGHT_PARAMETERS[] = {{"mmWeightRef", SIM_TENSOR, SIM_INOUT, false}};
static const sim_operator TRANS_MATMUL_WEIGHT = {
    .name = "aclnnTransMatmulWeight", .parameters = WEIGHT_PARAMETERS, .count = 1, .check = check_weight, .kernel = trans_matmul_weight};
SIM_OWN(TRANS_MATMUL_WEIGHT)

static aclnnStatus weight_size(const char *function, const aclIntArray *tensorShape, aclDataType dataType, uint64_t *weightTensorSize)
{
    const sim_array *sizes = tensorShape ? aclsim_object(function, ACLSIM_INT_ARRAY, tensorShape) : NULL;
    if (!sizes || !weightTensorSize)
        return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: a pointer is null.", function);
    if (!sim_dtype_listed(&WEIGHTS, dataType) || sizes->size < 2 || sizes->size > 6)
        return invalid(function, "tensorShape or dataType is not supported");
    sim_tensor weight = {.dtype = dataType, .rank = sizes->size};
    memcpy(weight.shape, sizes->values, sizes->size * sizeof *weight.shape);
    for (uint64_t d = 0; d < weight.rank; d++)
        if (weight.shape[d] <= 0)
            return invalid(function, "tensorShape holds a size that is not positive");
    if (nz_elements(&weight) == INT64_MAX)
        return invalid(function, "tensorShape has more elements in FRACTAL_NZ than can be counted");
    *weightTensorSize = (uint64_t)nz_elements(&weight);
    return ACLNN_SUCCESS;
}

/* Elements of a weight of that shape when it is rearranged. */
SIM_EXPORT aclnnStatus aclnnCalculateMatmulWeightSizeV2(const aclIntArray *tensorShape, aclDataType dataType, uint64_t *weightTensorSize)
{
    SIM_ENTER(SIM_ANYTIME, "tensorShape:p dataType:i", (const void *)tensorShape, (int64_t)dataType);
    SIM_RETURN(weight_size(__func__, tensorShape, dataType, weightTensorSize));
}
