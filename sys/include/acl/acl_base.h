/** Types and constants that the whole interface shares. */

#ifndef ACLNN_SYS_ACL_BASE_H
#define ACLNN_SYS_ACL_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "acl/error_codes.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifndef ACL_FUNC_VISIBILITY
#if defined(__GNUC__)
/** Marks a function that the library exports, also when it is built with hidden visibility. */
#define ACL_FUNC_VISIBILITY __attribute__((visibility("default")))
#else
#define ACL_FUNC_VISIBILITY
#endif
#endif

/** Status of a runtime call: ACL_SUCCESS, or one of the ACL_ERROR_ numbers, or a number newer than these headers. */
typedef int aclError;
/** A queue of work on one device. NULL stands for the default stream of the current context. */
typedef void *aclrtStream;
/** A point in a stream's work. */
typedef void *aclrtEvent;
/** What streams, events and graphs belong to; each thread has at most one current context. */
typedef void *aclrtContext;
/** A captured graph. */
typedef void *aclmdlRI;
/** Tasks of a graph that can be given new arguments. */
typedef void *aclrtTaskGrp;

/**
 * Type of one element. ACL_INT4 is two to the byte; types of fewer than eight bits have no size in
 * bytes.
 */
typedef enum aclDataType {
    ACL_DT_UNDEFINED = -1,
    ACL_FLOAT = 0,
    ACL_FLOAT16 = 1,
    ACL_INT8 = 2,
    ACL_INT32 = 3,
    ACL_UINT8 = 4,
    ACL_INT16 = 6,
    ACL_UINT16 = 7,
    ACL_UINT32 = 8,
    ACL_INT64 = 9,
    ACL_UINT64 = 10,
    ACL_DOUBLE = 11,
    ACL_BOOL = 12,
    ACL_STRING = 13,
    ACL_COMPLEX64 = 16,
    ACL_COMPLEX128 = 17,
    ACL_BF16 = 27,
    ACL_INT4 = 29,
    ACL_UINT1 = 30,
    ACL_COMPLEX32 = 33,
    ACL_HIFLOAT8 = 34,
    ACL_FLOAT8_E5M2 = 35,
    ACL_FLOAT8_E4M3FN = 36,
    ACL_FLOAT8_E8M0 = 37,
    ACL_FLOAT6_E3M2 = 38,
    ACL_FLOAT6_E2M3 = 39,
    ACL_FLOAT4_E2M1 = 40,
    ACL_FLOAT4_E1M2 = 41,
} aclDataType;

/** How the elements of a block of memory are ordered. ACL_FORMAT_ND is plain row-major order. */
typedef enum aclFormat {
    ACL_FORMAT_UNDEFINED = -1,
    ACL_FORMAT_NCHW = 0,
    ACL_FORMAT_NHWC = 1,
    ACL_FORMAT_ND = 2,
    ACL_FORMAT_NC1HWC0 = 3,
    ACL_FORMAT_FRACTAL_Z = 4,
    ACL_FORMAT_NC1HWC0_C04 = 12,
    ACL_FORMAT_HWCN = 16,
    ACL_FORMAT_NDHWC = 27,
    ACL_FORMAT_FRACTAL_NZ = 29,
    ACL_FORMAT_NCDHW = 30,
    ACL_FORMAT_NDC1HWC0 = 32,
    ACL_FRACTAL_Z_3D = 33,
    ACL_FORMAT_NC = 35,
    ACL_FORMAT_NCL = 47,
    ACL_FORMAT_FRACTAL_NZ_C0_16 = 50,
    ACL_FORMAT_FRACTAL_NZ_C0_32 = 51,
    ACL_FORMAT_FRACTAL_NZ_C0_2 = 52,
    ACL_FORMAT_FRACTAL_NZ_C0_4 = 53,
    ACL_FORMAT_FRACTAL_NZ_C0_8 = 54,
} aclFormat;

/**
 * Name of the chip, for example "Ascend910B3"; NULL when there is none to be found. The text
 * belongs to the library.
 */
ACL_FUNC_VISIBILITY const char *aclrtGetSocName(void);

/** A fact that aclGetDeviceCapability tells. */
typedef enum aclDeviceInfo {
    ACL_DEVICE_INFO_UNDEFINED = -1,
    ACL_DEVICE_INFO_AI_CORE_NUM = 0,
    ACL_DEVICE_INFO_VECTOR_CORE_NUM = 1,
    ACL_DEVICE_INFO_L2_SIZE = 2,
} aclDeviceInfo;

/**
 * One fact of a device: how aclrtGetDeviceInfo's facts are asked for where a CANN lacks that.
 */
ACL_FUNC_VISIBILITY aclError aclGetDeviceCapability(
    uint32_t deviceId, aclDeviceInfo deviceInfo, int64_t *value);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_ACL_BASE_H */
