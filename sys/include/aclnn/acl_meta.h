/** Descriptors of tensors and arguments, and executors. Exported by libnnopbase.so. */

#ifndef ACLNN_SYS_ACL_META_H
#define ACLNN_SYS_ACL_META_H

#include "acl/acl_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Status of an operator call: ACLNN_SUCCESS, one of the ACLNN_ERR_ numbers, or a runtime status passed through. */
typedef int32_t aclnnStatus;

/** A tensor as operators see it: element type, shape, strides, offset, format and address. */
typedef struct aclTensor aclTensor;
/** A number that an operator takes by value. */
typedef struct aclScalar aclScalar;
/** A list of 64-bit integers. */
typedef struct aclIntArray aclIntArray;
/** A list of 32-bit floating-point numbers. */
typedef struct aclFloatArray aclFloatArray;
/** A list of truth values. */
typedef struct aclBoolArray aclBoolArray;
/** A list of tensors, which it owns. */
typedef struct aclTensorList aclTensorList;
/** A list of numbers, which it owns. */
typedef struct aclScalarList aclScalarList;
/** An operator that phase one prepared and phase two runs. */
typedef struct aclOpExecutor aclOpExecutor;

/** Done. */
#define ACLNN_SUCCESS 0
/** A pointer argument is null that may not be. */
#define ACLNN_ERR_PARAM_NULLPTR 161001
/** An argument is wrong, for example data types that do not go together or a bad index. */
#define ACLNN_ERR_PARAM_INVALID 161002
/** A call to the ACL runtime inside the operator failed; read the error text. */
#define ACLNN_ERR_RUNTIME_ERROR 361001
/** Internal error. */
#define ACLNN_ERR_INNER 561000
/** The output shape could not be inferred. */
#define ACLNN_ERR_INNER_INFERSHAPE_ERROR 561001
/** Tiling of the kernel failed. */
#define ACLNN_ERR_INNER_TILING_ERROR 561002
/** No kernel found; usually the operator kernel package is not installed. */
#define ACLNN_ERR_INNER_FIND_KERNEL_ERROR 561003
/** The executor could not be made. */
#define ACLNN_ERR_INNER_CREATE_EXECUTOR 561101
/** The operator did not hand its executor over. */
#define ACLNN_ERR_INNER_NOT_TRANS_EXECUTOR 561102
/** Null pointer inside, also returned for a null executor or tensor in the reuse calls. */
#define ACLNN_ERR_INNER_NULLPTR 561103
/** Wrong number of attributes. */
#define ACLNN_ERR_INNER_WRONG_ATTR_INFO_SIZE 561104
/** Two kernels have one key (older spelling: KEY_CONFILICT). */
#define ACLNN_ERR_INNER_KEY_CONFLICT 561105
/** Wrong implementation mode. */
#define ACLNN_ERR_INNER_INVALID_IMPL_MODE 561106
/** ASCEND_OPP_PATH is not set. */
#define ACLNN_ERR_INNER_OPP_PATH_NOT_FOUND 561107
/** Kernel description file could not be read. */
#define ACLNN_ERR_INNER_LOAD_JSON_FAILED 561108
/** Kernel description file lacks a field. */
#define ACLNN_ERR_INNER_JSON_VALUE_NOT_FOUND 561109
/** Kernel description file has a bad format entry. */
#define ACLNN_ERR_INNER_JSON_FORMAT_INVALID 561110
/** Kernel description file has a bad dtype entry. */
#define ACLNN_ERR_INNER_JSON_DTYPE_INVALID 561111
/** Operator kernel package is not loaded (not installed for this chip). */
#define ACLNN_ERR_INNER_OPP_KERNEL_PKG_NOT_FOUND 561112
/** Kernel description file is broken. */
#define ACLNN_ERR_INNER_OP_FILE_INVALID 561113
/** More attributes than described. */
#define ACLNN_ERR_INNER_ATTR_NUM_OUT_OF_BOUND 561114
/** Fewer attributes than described. */
#define ACLNN_ERR_INNER_ATTR_LEN_NOT_ENOUGH 561115
/** More than 32 inputs. */
#define ACLNN_ERR_INNER_INPUT_NUM_IN_JSON_TOO_LARGE 561116
/** Kernel description file is incomplete. */
#define ACLNN_ERR_INNER_INPUT_JSON_IS_NULL 561117
/** Workspace entry of a static kernel is broken. */
#define ACLNN_ERR_INNER_STATIC_WORKSPACE_INVALID 561118
/** Core-count entry of a static kernel is broken. */
#define ACLNN_ERR_INNER_STATIC_BLOCK_DIM_INVALID 561119

/* ---- Descriptors ---- */

/**
 * Describes a tensor; the lists are copied, the data is not. stride NULL means contiguous; offset
 * counts elements from tensorData, which is the start of a block whose shape is storageDims. NULL
 * on failure.
 */
ACL_FUNC_VISIBILITY aclTensor *aclCreateTensor(
    const int64_t *viewDims, uint64_t viewDimsNum, aclDataType dataType, const int64_t *stride,
    int64_t offset, aclFormat format, const int64_t *storageDims, uint64_t storageDimsNum,
    void *tensorData);

/** Drops a description; the data stays. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyTensor(const aclTensor *tensor);

/** Copies one value of type dataType. NULL on failure. */
ACL_FUNC_VISIBILITY aclScalar *aclCreateScalar(void *value, aclDataType dataType);

/** Drops a scalar. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyScalar(const aclScalar *scalar);

/** Copies size integers. NULL on failure. */
ACL_FUNC_VISIBILITY aclIntArray *aclCreateIntArray(const int64_t *value, uint64_t size);

/** Drops a list of integers. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyIntArray(const aclIntArray *array);

/** Copies size numbers. NULL on failure. */
ACL_FUNC_VISIBILITY aclFloatArray *aclCreateFloatArray(const float *value, uint64_t size);

/** Drops a list of numbers. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyFloatArray(const aclFloatArray *array);

/** Copies size truth values. NULL on failure. */
ACL_FUNC_VISIBILITY aclBoolArray *aclCreateBoolArray(const bool *value, uint64_t size);

/** Drops a list of truth values. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyBoolArray(const aclBoolArray *array);

/** Takes size tensors into a list: from then on they belong to it. NULL on failure, and they stay the caller's. */
ACL_FUNC_VISIBILITY aclTensorList *aclCreateTensorList(const aclTensor *const *value, uint64_t size);

/** Drops a list and each tensor in it. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyTensorList(const aclTensorList *array);

/** Takes size scalars into a list, as aclCreateTensorList does with tensors. */
ACL_FUNC_VISIBILITY aclScalarList *aclCreateScalarList(const aclScalar *const *value, uint64_t size);

/** Drops a list and each scalar in it. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyScalarList(const aclScalarList *array);

/**
 * The shape of a tensor as an operator left it. The list is allocated with the C++ operator new[] and belongs to the
 * caller.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclGetViewShape(
    const aclTensor *tensor, int64_t **viewDims, uint64_t *viewDimsNum);

/* ---- Executors ---- */

/**
 * Keeps an executor alive after phase two. Only directly after phase one and on its thread; can be
 * refused, and the executor then serves one run.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclSetAclOpExecutorRepeatable(aclOpExecutor *executor);

/** Drops an executor that phase two did not take: a repeatable one, or one that never ran. */
ACL_FUNC_VISIBILITY aclnnStatus aclDestroyAclOpExecutor(aclOpExecutor *executor);

/**
 * New address for input number index of a repeatable executor; tensor is the one phase one was
 * given. The address is a multiple of 32.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclSetInputTensorAddr(
    aclOpExecutor *executor, const size_t index, aclTensor *tensor, void *addr);

/** New address for output number index of a repeatable executor. */
ACL_FUNC_VISIBILITY aclnnStatus aclSetOutputTensorAddr(
    aclOpExecutor *executor, const size_t index, aclTensor *tensor, void *addr);

/**
 * New address for one tensor of a list: input number irIndex of a repeatable executor, tensor number relativeIndex of
 * the list.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclSetDynamicInputTensorAddr(
    aclOpExecutor *executor, size_t irIndex, const size_t relativeIndex, aclTensorList *tensors,
    void *addr);

/** The same for a list of outputs. */
ACL_FUNC_VISIBILITY aclnnStatus aclSetDynamicOutputTensorAddr(
    aclOpExecutor *executor, size_t irIndex, const size_t relativeIndex, aclTensorList *tensors,
    void *addr);

/** Older spelling of aclSetDynamicInputTensorAddr. */
ACL_FUNC_VISIBILITY aclnnStatus AclSetDynamicInputTensorAddr(
    aclOpExecutor *executor, size_t irIndex, const size_t relativeIndex, aclTensorList *tensors,
    void *addr);

/** Older spelling of aclSetDynamicOutputTensorAddr. */
ACL_FUNC_VISIBILITY aclnnStatus AclSetDynamicOutputTensorAddr(
    aclOpExecutor *executor, size_t irIndex, const size_t relativeIndex, aclTensorList *tensors,
    void *addr);

/** New address in a description, between two whole runs. */
ACL_FUNC_VISIBILITY aclnnStatus aclSetRawTensorAddr(aclTensor *tensor, void *addr);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_ACL_META_H */
