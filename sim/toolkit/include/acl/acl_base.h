
/* What clients of CANN ask for beyond the binding's own headers: numbers, facts, logs, tensors by description. */

#ifndef ACLNN_SIM_ACL_BASE_H
#define ACLNN_SIM_ACL_BASE_H

#ifdef __cplusplus
extern "C" {
#endif

/** The 16 bits of a half-precision number. */
typedef uint16_t aclFloat16;
/** Memory of an operator that is called by its description. */
typedef struct aclDataBuffer aclDataBuffer;
/** Type, shape and format of an operator that is called by its description. */
typedef struct aclTensorDesc aclTensorDesc;

/** How grave a line of the log is. */
typedef enum aclLogLevel {
    ACL_DEBUG = 0,
    ACL_INFO = 1,
    ACL_WARNING = 2,
    ACL_ERROR = 3,
} aclLogLevel;

/** A fact that aclGetCannAttribute tells. */
typedef enum aclCannAttr {
    ACL_CANN_ATTR_UNDEFINED = -1,
    ACL_CANN_ATTR_INF_NAN = 0,
    ACL_CANN_ATTR_BF16 = 1,
    ACL_CANN_ATTR_JIT_COMPILE = 2,
} aclCannAttr;

/** Where the memory of a tensor description lives. */
typedef enum aclMemType {
    ACL_MEMTYPE_DEVICE = 0,
    ACL_MEMTYPE_HOST = 1,
    ACL_MEMTYPE_HOST_COMPILE_INDEPENDENT = 2,
} aclMemType;

/** Bytes of one element; 1 for types of fewer than eight bits. */
ACL_FUNC_VISIBILITY size_t aclDataTypeSize(aclDataType dataType);
/** Half to single precision, which loses nothing. */
ACL_FUNC_VISIBILITY float aclFloat16ToFloat(aclFloat16 value);
/** Single to half precision, rounded to the nearest. */
ACL_FUNC_VISIBILITY aclFloat16 aclFloatToFloat16(float value);
/** Whether CANN can do something on this chip: 1 or 0. */
ACL_FUNC_VISIBILITY aclError aclGetCannAttribute(aclCannAttr cannAttr, int32_t *value);
/** All that CANN can do on this chip. */
ACL_FUNC_VISIBILITY aclError aclGetCannAttributeList(const aclCannAttr **cannAttrList, size_t *num);
/** Writes a line to the log. */
ACL_FUNC_VISIBILITY void aclAppLog(
    aclLogLevel logLevel, const char *func, const char *file, uint32_t line, const char *fmt, ...);

/* ---- Operators by description, which are refused by name when they are run, but for Identity ---- */

ACL_FUNC_VISIBILITY aclDataBuffer *aclCreateDataBuffer(void *data, size_t size);
ACL_FUNC_VISIBILITY aclError aclDestroyDataBuffer(const aclDataBuffer *dataBuffer);
ACL_FUNC_VISIBILITY void *aclGetDataBufferAddr(const aclDataBuffer *dataBuffer);
ACL_FUNC_VISIBILITY size_t aclGetDataBufferSizeV2(const aclDataBuffer *dataBuffer);
ACL_FUNC_VISIBILITY aclTensorDesc *aclCreateTensorDesc(
    aclDataType dataType, int numDims, const int64_t *dims, aclFormat format);
ACL_FUNC_VISIBILITY void aclDestroyTensorDesc(const aclTensorDesc *desc);
ACL_FUNC_VISIBILITY void aclSetTensorDescName(aclTensorDesc *desc, const char *name);
ACL_FUNC_VISIBILITY aclError aclSetTensorFormat(aclTensorDesc *desc, aclFormat format);
ACL_FUNC_VISIBILITY aclError aclSetTensorPlaceMent(aclTensorDesc *desc, aclMemType memType);
ACL_FUNC_VISIBILITY aclError aclSetTensorShape(aclTensorDesc *desc, int numDims, const int64_t *dims);
ACL_FUNC_VISIBILITY aclDataType aclGetTensorDescType(const aclTensorDesc *desc);
ACL_FUNC_VISIBILITY aclFormat aclGetTensorDescFormat(const aclTensorDesc *desc);
ACL_FUNC_VISIBILITY size_t aclGetTensorDescNumDims(const aclTensorDesc *desc);
ACL_FUNC_VISIBILITY aclError aclGetTensorDescDimV2(const aclTensorDesc *desc, size_t index, int64_t *dimSize);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SIM_ACL_BASE_H */
