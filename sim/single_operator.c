/*
 * Descriptions of tensors and of attributes for single operators (aclop). The
 * descriptions are real; an operator that is asked for by them is refused by name, but
 * for Identity, in libacl_op_compiler.so.
 */
#include <stdlib.h>
#include <string.h>

#include "descriptions.h"
#include "sim_core.h"

SIM_EXPORT aclTensorDesc *aclCreateTensorDesc(aclDataType dataType, int numDims, const int64_t *dims, aclFormat format)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "dataType:i dims:a format:i", (int64_t)dataType, dims, (uint64_t)(numDims < 0 ? 0 : numDims), (int64_t)format);
    aclTensorDesc *made = numDims < 0 || numDims > SIM_MAX_RANK || (numDims && !dims) ? NULL : calloc(1, sizeof *made);
    if (made) {
        made->dtype = dataType;
        made->format = made->storage_format = format;
        made->rank = numDims;
        memcpy(made->shape, dims ? dims : made->shape, (size_t)numDims * sizeof *dims);
    } else {
        sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %d dimensions. [FUNC:%s]", numDims, __func__);
    }
    SIM_RETURN_POINTER(aclTensorDesc *, made);
}

SIM_EXPORT void aclDestroyTensorDesc(const aclTensorDesc *desc)
{
    free((void *)desc);
}

SIM_EXPORT aclError aclSetTensorFormat(aclTensorDesc *desc, aclFormat format)
{
    SIM_ENTER(SIM_ANYTIME, "desc:P format:i", (const void *)desc, (int64_t)format);
    desc->storage_format = format;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclSetTensorShape(aclTensorDesc *desc, int numDims, const int64_t *dims)
{
    SIM_ENTER(SIM_ANYTIME, "desc:P dims:a", (const void *)desc, dims, (uint64_t)(numDims < 0 ? 0 : numDims));
    if (numDims < 0 || numDims > SIM_MAX_RANK || (numDims && !dims))
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %d dimensions. [FUNC:%s]", numDims, __func__));
    desc->storage_rank = numDims;
    memcpy(desc->storage_shape, dims ? dims : desc->storage_shape, (size_t)numDims * sizeof *dims);
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclSetTensorPlaceMent(aclTensorDesc *desc, aclMemType memType)
{
    SIM_ENTER(SIM_ANYTIME, "desc:P memType:i", (const void *)desc, (int64_t)memType);
    SIM_RETURN(0);
}

SIM_EXPORT void aclSetTensorDescName(aclTensorDesc *desc, const char *name)
{
    if (desc && name)
        strncpy(desc->name, name, sizeof desc->name - 1);
}

SIM_EXPORT aclDataType aclGetTensorDescType(const aclTensorDesc *desc)
{
    return desc ? desc->dtype : ACL_DT_UNDEFINED;
}

SIM_EXPORT aclFormat aclGetTensorDescFormat(const aclTensorDesc *desc)
{
    return desc ? desc->format : ACL_FORMAT_UNDEFINED;
}

SIM_EXPORT size_t aclGetTensorDescNumDims(const aclTensorDesc *desc)
{
    return desc ? (size_t)desc->rank : 0;
}

SIM_EXPORT aclError aclGetTensorDescDimV2(const aclTensorDesc *desc, size_t index, int64_t *dimSize)
{
    SIM_ENTER(SIM_ANYTIME, "desc:P index:u dimSize:N", (const void *)desc, (uint64_t)index, (const void *)dimSize);
    if (index >= (size_t)desc->rank)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: there is no dimension %zu of %d. [FUNC:%s]", index, desc->rank, __func__));
    *dimSize = desc->shape[index];
    SIM_RETURN(0);
}

/* ---- a place in memory ---- */

SIM_EXPORT aclDataBuffer *aclCreateDataBuffer(void *data, size_t size)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "data:p size:u", (const void *)data, (uint64_t)size);
    aclDataBuffer *made = calloc(1, sizeof *made);
    if (made)
        *made = (aclDataBuffer){data, size};
    SIM_RETURN_POINTER(aclDataBuffer *, made);
}

SIM_EXPORT aclError aclDestroyDataBuffer(const aclDataBuffer *dataBuffer)
{
    SIM_ENTER(SIM_ANYTIME, "dataBuffer:P", (const void *)dataBuffer);
    free((void *)dataBuffer);
    SIM_RETURN(0);
}

SIM_EXPORT void *aclGetDataBufferAddr(const aclDataBuffer *dataBuffer)
{
    return dataBuffer ? dataBuffer->data : NULL;
}

SIM_EXPORT size_t aclGetDataBufferSizeV2(const aclDataBuffer *dataBuffer)
{
    return dataBuffer ? dataBuffer->size : 0;
}

/* ---- attributes: nobody reads them, since every operator that has them is refused ---- */

SIM_EXPORT aclopAttr *aclopCreateAttr(void)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "");
    SIM_RETURN_POINTER(aclopAttr *, calloc(1, 1));
}

SIM_EXPORT void aclopDestroyAttr(const aclopAttr *attr)
{
    free((void *)attr);
}

#define SET_ATTRIBUTE(name, ...)                                                                    \
    SIM_EXPORT aclError name(aclopAttr *attr, const char *attrName, __VA_ARGS__)                         \
    {                                                                                               \
        SIM_ENTER(SIM_ANYTIME, "attr:P attrName:s", (const void *)attr, attrName);                  \
        SIM_RETURN(0);                                                                              \
    }

#pragma GCC diagnostic ignored "-Wunused-parameter"
SET_ATTRIBUTE(aclopSetAttrBool, uint8_t attrValue)
SET_ATTRIBUTE(aclopSetAttrInt, int64_t attrValue)
SET_ATTRIBUTE(aclopSetAttrFloat, float attrValue)
SET_ATTRIBUTE(aclopSetAttrString, const char *attrValue)
SET_ATTRIBUTE(aclopSetAttrDataType, aclDataType attrValue)
SET_ATTRIBUTE(aclopSetAttrListBool, int numValues, const uint8_t *values)
SET_ATTRIBUTE(aclopSetAttrListInt, int numValues, const int64_t *values)
SET_ATTRIBUTE(aclopSetAttrListFloat, int numValues, const float *values)
SET_ATTRIBUTE(aclopSetAttrListListInt, int numLists, const int *numValues, const int64_t *const values[])
