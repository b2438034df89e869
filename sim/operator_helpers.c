/* Functions of the operator libraries that are no operator in two phases: sizes,
 * weights prepared on the host, a switch. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "generic.h"
#include "kernel_numbers.h"
#include "sim_objects.h"

/* CANN's own allocates with C++ new[]; that of GCC's library is malloc. */
static void *list_of(const void *values, size_t bytes)
{
    void *list = calloc(1, bytes ? bytes : 1);
    if (list && values)
        memcpy(list, values, bytes);
    return list;
}

static aclnnStatus is_null(const char *function, const char *argument)
{
    return sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: %s is null.", function, argument);
}

static const sim_array *sizes_of(const char *function, const aclIntArray *shape, uint64_t least)
{
    const sim_array *sizes = shape ? aclsim_object(function, ACLSIM_INT_ARRAY, shape) : NULL;
    bool right = sizes && sizes->size >= least;
    for (uint64_t i = 0; right && i < sizes->size; i++)
        right = ((const int64_t *)sizes->values)[i] >= 0;
    if (sizes && !right)
        sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the shape has too few dimensions or a negative one.", function);
    return right ? sizes : NULL;
}

static int64_t blocks(int64_t size, int64_t block)
{
    return size / block + (size % block != 0);
}

static aclnnStatus beyond(const char *function)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the shape has more elements than can be counted.", function);
}

/* Elements in a block of 32 bytes; 0 for types that weights do not have. */
static int64_t block_of(aclDataType dtype)
{
    switch (dtype) {
    case ACL_FLOAT16:
    case ACL_BF16:
        return 16;
    case ACL_INT8:
        return 32;
    default:
        return 0;
    }
}

static aclnnStatus matmul_size(const char *function, const aclIntArray *shape, uint64_t *size)
{
    if (!shape || !size)
        return is_null(function, shape ? "weightTensorSize" : "tensorShape");
    const sim_array *sizes = sizes_of(function, shape, 2);
    if (!sizes)
        return ACLNN_ERR_PARAM_INVALID;
    const int64_t *values = sizes->values;
    uint64_t last = sizes->size - 1;
    const int64_t factors[] = {aclsim_product(values, last - 1), blocks(values[last - 1], 16), blocks(values[last], 16), 16 * 16};
    int64_t elements = aclsim_product(factors, 4);
    if (elements == INT64_MAX)
        return beyond(function);
    *size = (uint64_t)elements;
    return 0;
}

/* With a data type it stands beside the casts to FRACTAL_NZ (operator_format_cast.c). */
SIM_EXPORT aclnnStatus aclnnCalculateMatmulWeightSize(const aclIntArray *tensorShape, uint64_t *weightTensorSize)
{
    SIM_ENTER(SIM_ANYTIME, "tensorShape:p", (const void *)tensorShape);
    SIM_RETURN(matmul_size(__func__, tensorShape, weightTensorSize));
}

/* FRACTAL_Z, group by group: blocks of channels, the other dimensions, blocks of 16 outputs. */
static aclnnStatus convolution_size(const char *function, const aclIntArray *shape, bool transposed, int64_t groups, aclDataType dtype, uint64_t *size)
{
    if (!shape || !size)
        return is_null(function, shape ? "weightTensorSize" : "tensorShape");
    const sim_array *sizes = sizes_of(function, shape, 3);
    int64_t block = block_of(dtype);
    if (!sizes)
        return ACLNN_ERR_PARAM_INVALID;
    if (!block || groups < 1)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: groups %" PRId64 " and dtype %s do not go.", function, groups, aclsim_dtype_name(dtype));
    const int64_t *values = sizes->values;
    int64_t outputs = transposed ? values[1] : values[0] / groups, channels = transposed ? values[0] / groups : values[1];
    const int64_t factors[] = {groups, blocks(channels, block), block, blocks(outputs, 16), 16, aclsim_product(values + 2, sizes->size - 2)};
    int64_t elements = aclsim_product(factors, 6);
    if (elements == INT64_MAX)
        return beyond(function);
    *size = (uint64_t)elements;
    return 0;
}

SIM_EXPORT aclnnStatus aclnnCalculateConvolutionWeightSize(const aclIntArray *tensorShape, bool transposed, int64_t groups, aclDataType dataType,
                                                           uint64_t *weightTensorSize)
{
    SIM_ENTER(SIM_ANYTIME, "tensorShape:p transposed:b groups:i dataType:i", (const void *)tensorShape, (int)transposed, groups, (int64_t)dataType);
    SIM_RETURN(convolution_size(__func__, tensorShape, transposed, groups, dataType, weightTensorSize));
}

/* The scale's upper 19 bits, a mark, and the offset as an integer of nine bits. */
static aclnnStatus trans_quant_param(const char *function, const float *scales, uint64_t count, const float *offsets, uint64_t offset_count, uint64_t **words,
                                     uint64_t *word_count)
{
    if (!scales || !words || !word_count)
        return is_null(function, scales ? "a result" : "scaleArray");
    if (!count || (offsets && offset_count != count && offset_count != 1 && count != 1))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %" PRIu64 " scales do not go with %" PRIu64 " offsets.", function, count, offset_count);
    uint64_t length = offsets && offset_count > count ? offset_count : count;
    uint64_t *made = calloc(length, sizeof *made);
    if (!made)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: no host memory.", function);
    for (uint64_t i = 0; i < length; i++) {
        uint32_t bits; /* not by way of a float, which would change a NaN */
        memcpy(&bits, &scales[count == 1 ? 0 : i], sizeof bits);
        made[i] = (bits & ~(uint32_t)0x1fff) | (uint64_t)1 << 46;
        if (offsets) {
            float offset = offsets[offset_count == 1 ? 0 : i];
            made[i] |= (uint64_t)((uint32_t)sim_float_to_integer(offset, SIM_ROUND_NEAREST, -256, 255) & 0x1ff) << 37;
        }
    }
    *words = made;
    *word_count = length;
    return 0;
}

SIM_EXPORT aclnnStatus aclnnTransQuantParam(const float *scaleArray, uint64_t scaleSize, const float *offsetArray, uint64_t offsetSize, uint64_t **quantParam,
                                            uint64_t *quantParamSize)
{
    SIM_ENTER(SIM_ANYTIME, "scaleArray:p scaleSize:u offsetArray:p offsetSize:u", (const void *)scaleArray, scaleSize, (const void *)offsetArray, offsetSize);
    SIM_RETURN(trans_quant_param(__func__, scaleArray, scaleSize, offsetArray, offsetSize, quantParam, quantParamSize));
}

/* Of each four values two that may be other than zero, and where they stood, two
 * bits each. In rows: the order in which CANN puts blocks is not known here. */
static aclnnStatus sparse(const char *function, const int8_t *weight, const aclIntArray *shape, int8_t **values, int64_t **dims, uint64_t *rank, uint8_t **index,
                          int64_t **index_dims, uint64_t *index_rank)
{
    if (!weight || !shape || !values || !dims || !rank || !index || !index_dims || !index_rank)
        return is_null(function, weight ? shape ? "a result" : "shape" : "weight");
    const sim_array *sizes = sizes_of(function, shape, 2);
    if (!sizes)
        return ACLNN_ERR_PARAM_INVALID;
    int64_t rows = ((const int64_t *)sizes->values)[0], columns = ((const int64_t *)sizes->values)[1];
    if (sizes->size != 2 || columns % 8)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the weight has not two dimensions of which the second is a multiple of 8.", function);
    int64_t kept[] = {rows, columns / 2}, places[] = {rows, columns / 8}, elements = aclsim_product(sizes->values, 2);
    if (elements == INT64_MAX)
        return beyond(function);
    int8_t *made = calloc((size_t)(elements / 2 + 1), 1);
    uint8_t *where = calloc((size_t)(elements / 8 + 1), 1);
    int64_t *made_dims = list_of(kept, sizeof kept), *where_dims = list_of(places, sizeof places);
    bool room = made && where && made_dims && where_dims, right = room;
    for (int64_t group = 0; right && group < elements / 4; group++) {
        int found = 0, at[2] = {0, 1};
        for (int i = 0; i < 4; i++) {
            if (weight[group * 4 + i] && found < 2)
                at[found] = i;
            found += weight[group * 4 + i] != 0;
        }
        if (found == 1)
            at[1] = at[0] == 3 ? 2 : 3;
        right = found <= 2;
        for (int i = 0; right && i < 2; i++) {
            made[group * 2 + i] = weight[group * 4 + at[i]];
            where[group / 2] |= (uint8_t)(at[i] << (group % 2 * 4 + i * 2));
        }
    }
    if (!right) {
        free(made);
        free(where);
        free(made_dims);
        free(where_dims);
        if (!room)
            return sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: no host memory.", function);
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: more than two of four values are not zero.", function);
    }
    *values = made;
    *index = where;
    *dims = made_dims;
    *index_dims = where_dims;
    *rank = *index_rank = 2;
    return 0;
}

SIM_EXPORT aclnnStatus aclnnTransSparse4to2Para(const int8_t *weight, aclIntArray *shape, int8_t **sparseWeight, int64_t **sparseWeightDims,
                                                uint64_t *sparseWeightDimsNum, uint8_t **index, int64_t **indexDims, uint64_t *indexDimsNum)
{
    SIM_ENTER(SIM_ANYTIME, "weight:p shape:p", (const void *)weight, (const void *)shape);
    SIM_RETURN(sparse(__func__, weight, shape, sparseWeight, sparseWeightDims, sparseWeightDimsNum, index, indexDims, indexDimsNum));
}

/* Sizes that depend on CANN's messages between devices: a pattern where the
 * program asked for one, as for operators without a kernel. */
static aclnnStatus pattern(const char *function, uint64_t *const *sizes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!sizes[i])
            return is_null(function, "a result");
    if (!aclsim_generic_opaque())
        return sim_fail(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "EZ9999",
                        "%s is not known to the simulated Atlas: ask for results of a fixed pattern (ACLNN_SIM_OPAQUE=1).", function);
    for (size_t i = 0; i < count; i++)
        *sizes[i] = 0xA0 + i;
    return 0;
}

SIM_EXPORT aclnnStatus aclnnMoeDistributeDispatchSetupTeardownCalcOutputSize(
    const aclTensor *x, const aclTensor *expertIds, const aclTensor *scalesOptional, const aclTensor *xActiveMaskOptional, const char *groupEp,
    int64_t epWorldSize, int64_t epRankId, int64_t moeExpertNum, int64_t expertShardType, int64_t sharedExpertNum, int64_t sharedExpertRankNum,
    int64_t quantMode, int64_t globalBs, int64_t expertTokenNumsType, int64_t commType, const char *commAlg, uint64_t *tokenMsgSize,
    uint64_t *expandIdxOutSize, uint64_t *assistInfoForCombineOutSize, uint64_t *commCmdInfoOutSize)
{
    SIM_ENTER(SIM_ANYTIME,
              "x:t expertIds:t scalesOptional:t xActiveMaskOptional:t groupEp:s epWorldSize:i epRankId:i moeExpertNum:i expertShardType:i sharedExpertNum:i "
              "sharedExpertRankNum:i quantMode:i globalBs:i expertTokenNumsType:i commType:i commAlg:s",
              x, expertIds, scalesOptional, xActiveMaskOptional, groupEp, epWorldSize, epRankId, moeExpertNum, expertShardType, sharedExpertNum,
              sharedExpertRankNum, quantMode, globalBs, expertTokenNumsType, commType, commAlg);
    uint64_t *const sizes[] = {tokenMsgSize, expandIdxOutSize, assistInfoForCombineOutSize, commCmdInfoOutSize};
    SIM_RETURN(pattern(__func__, sizes, 4));
}

SIM_EXPORT aclnnStatus aclnnMoeDistributeCombineSetupTeardownCalcOutputSize(
    const aclTensor *expandX, const aclTensor *expertIds, const aclTensor *assistInfoForCombine, const char *groupEp, int64_t epWorldSize, int64_t epRankId,
    int64_t moeExpertNum, int64_t expertSharedType, int64_t sharedExpertNum, int64_t sharedExpertRankNum, int64_t globalBs, int64_t commQuantMode,
    int64_t commType, const char *commAlg, uint64_t *tokenMsgSize, uint64_t *commCmdInfoOutSize)
{
    SIM_ENTER(SIM_ANYTIME,
              "expandX:t expertIds:t assistInfoForCombine:t groupEp:s epWorldSize:i epRankId:i moeExpertNum:i expertSharedType:i sharedExpertNum:i "
              "sharedExpertRankNum:i globalBs:i commQuantMode:i commType:i commAlg:s",
              expandX, expertIds, assistInfoForCombine, groupEp, epWorldSize, epRankId, moeExpertNum, expertSharedType, sharedExpertNum, sharedExpertRankNum,
              globalBs, commQuantMode, commType, commAlg);
    uint64_t *const sizes[] = {tokenMsgSize, commCmdInfoOutSize};
    SIM_RETURN(pattern(__func__, sizes, 2));
}

static int32_t pytorch_random;

SIM_EXPORT aclnnStatus aclnnSetPytorchRandom(int32_t pytorchRandom)
{
    SIM_ENTER(SIM_ANYTIME, "pytorchRandom:i", (int64_t)pytorchRandom);
    if (pytorchRandom != 0 && pytorchRandom != 1)
        SIM_RETURN(sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: pytorchRandom is neither 0 nor 1.", __func__));
    __atomic_store_n(&pytorch_random, pytorchRandom, __ATOMIC_RELAXED);
    SIM_RETURN(0);
}

SIM_EXPORT int32_t aclnnGetPytorchRandom(void)
{
    SIM_ENTER_VALUE(SIM_ANYTIME, 0, "");
    SIM_RETURN_VALUE(int32_t, __atomic_load_n(&pytorch_random, __ATOMIC_RELAXED));
}
