/* libnnopbase.so: executors, and where their tensors are. */
#include <stdlib.h>
#include <string.h>

#include "sim_objects.h"

SIM_EXPORT aclnnStatus aclnnInit(const char *configPath)
{
    SIM_ENTER(SIM_ANYTIME, "configPath:s", configPath);
    SIM_RETURN(aclsim_operators_init(true));
}

SIM_EXPORT aclnnStatus aclnnFinalize(void)
{
    SIM_ENTER(SIM_ANYTIME, "");
    SIM_RETURN(aclsim_operators_init(false));
}

/* Nothing is built ahead here. */
SIM_EXPORT aclnnStatus aclnnReselectStaticKernel(void)
{
    SIM_ENTER(SIM_ANYTIME, "");
    SIM_RETURN(0);
}

SIM_EXPORT aclnnStatus aclnnReselectStaticKernelWithPath(const char *staticKernelPath)
{
    SIM_ENTER(SIM_ANYTIME, "staticKernelPath:s", staticKernelPath);
    SIM_RETURN(staticKernelPath ? 0 : sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "%s: staticKernelPath is null.", __func__));
}

SIM_EXPORT aclnnStatus aclSetAclOpExecutorRepeatable(aclOpExecutor *executor)
{
    SIM_ENTER(SIM_ANYTIME, "executor:p", (const void *)executor);
    SIM_RETURN(aclsim_executor_repeat(executor));
}

SIM_EXPORT aclnnStatus aclDestroyAclOpExecutor(aclOpExecutor *executor)
{
    SIM_ENTER(SIM_ANYTIME, "executor:p", (const void *)executor);
    SIM_RETURN(aclsim_executor_destroy(executor));
}

/* ---- new addresses: one tensor, or one of a list; each has an older spelling ---- */

#define SET_TENSOR(name, among)                                                                                                      \
    SIM_EXPORT aclnnStatus name(aclOpExecutor *executor, const size_t index, aclTensor *tensor, void *addr)                          \
    {                                                                                                                                \
        SIM_ENTER(SIM_ANYTIME, "executor:p index:u tensor:p addr:p", (const void *)executor, (uint64_t)index, (const void *)tensor,  \
                  (const void *)addr);                                                                                               \
        sim_argument_place at = {among, index, 0};                                                                                   \
        SIM_RETURN(aclsim_executor_set_address(__func__, executor, &at, tensor, (uint64_t)(uintptr_t)addr));                         \
    }

SET_TENSOR(aclSetTensorAddr, SIM_AMONG_ALL)
SET_TENSOR(AclSetTensorAddr, SIM_AMONG_ALL)
SET_TENSOR(aclSetInputTensorAddr, SIM_AMONG_INPUTS)
SET_TENSOR(AclSetInputTensorAddr, SIM_AMONG_INPUTS)
SET_TENSOR(aclSetOutputTensorAddr, SIM_AMONG_OUTPUTS)
SET_TENSOR(AclSetOutputTensorAddr, SIM_AMONG_OUTPUTS)

#define SET_LISTED_TENSOR(name, among)                                                                                               \
    SIM_EXPORT aclnnStatus name(aclOpExecutor *executor, size_t irIndex, const size_t relativeIndex, aclTensorList *tensors,         \
                                void *addr)                                                                                          \
    {                                                                                                                                \
        SIM_ENTER(SIM_ANYTIME, "executor:p irIndex:u relativeIndex:u tensors:p addr:p", (const void *)executor, (uint64_t)irIndex,   \
                  (uint64_t)relativeIndex, (const void *)tensors, (const void *)addr);                                               \
        sim_argument_place at = {among, irIndex, relativeIndex};                                                                     \
        SIM_RETURN(aclsim_executor_set_list_address(__func__, executor, &at, tensors, (uint64_t)(uintptr_t)addr));                   \
    }

SET_LISTED_TENSOR(aclSetDynamicTensorAddr, SIM_AMONG_ALL)
SET_LISTED_TENSOR(AclSetDynamicTensorAddr, SIM_AMONG_ALL)
SET_LISTED_TENSOR(aclSetDynamicInputTensorAddr, SIM_AMONG_INPUTS)
SET_LISTED_TENSOR(AclSetDynamicInputTensorAddr, SIM_AMONG_INPUTS)
SET_LISTED_TENSOR(aclSetDynamicOutputTensorAddr, SIM_AMONG_OUTPUTS)
SET_LISTED_TENSOR(AclSetDynamicOutputTensorAddr, SIM_AMONG_OUTPUTS)

/* ---- what descriptors say ---- */

/* A list for the caller, who frees it with C++ delete[]; that of GCC's library is free. */
static int64_t *copy_list(const int64_t *values, uint64_t count)
{
    int64_t *copy = malloc((count ? count : 1) * sizeof *copy);
    if (copy)
        memcpy(copy, values, count * sizeof *copy);
    return copy;
}

static int give_list(const char *function, const int64_t *values, uint64_t count, int64_t **list, uint64_t *length)
{
    if (!list || !length)
        return sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "%s: a pointer is null.", function);
    if (count > SIM_MAX_RANK)
        return sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: the tensor has more dimensions than are kept.", function);
    *list = copy_list(values, count);
    *length = count;
    return *list ? 0 : sim_fail(ACLNN_ERR_INNER, "EZ9999", "%s: no host memory.", function);
}

#define GET_LIST(name, values, count)                                                              \
    SIM_EXPORT aclnnStatus name(const aclTensor *tensor, int64_t **list, uint64_t *length)         \
    {                                                                                              \
        SIM_ENTER(SIM_ANYTIME, "tensor:t", tensor);                                                \
        const sim_tensor *found = aclsim_object(__func__, ACLSIM_TENSOR, tensor);                  \
        SIM_RETURN(found ? give_list(__func__, found->values, found->count, list, length) : ACLNN_ERR_INNER_NULLPTR); \
    }

GET_LIST(aclGetViewShape, shape, rank)
GET_LIST(aclGetStorageShape, storage_shape, storage_rank)
GET_LIST(aclGetViewStrides, strides, rank)

/* One number of an object. */
#define GET_NUMBER(name, handle_type, kind, object_type, value, out_type)                          \
    SIM_EXPORT aclnnStatus name(const handle_type *handle, out_type *out)                          \
    {                                                                                              \
        SIM_ENTER(SIM_ANYTIME, "handle:p", (const void *)handle);                                  \
        const object_type *found = aclsim_object(__func__, kind, handle);                          \
        if (!found || !out)                                                                        \
            SIM_RETURN(found ? sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "%s: a pointer is null.", __func__) : ACLNN_ERR_INNER_NULLPTR); \
        *out = (out_type)found->value;                                                             \
        SIM_RETURN(0);                                                                             \
    }

typedef void *address;
GET_NUMBER(aclGetViewOffset, aclTensor, ACLSIM_TENSOR, sim_tensor, offset, int64_t)
GET_NUMBER(aclGetFormat, aclTensor, ACLSIM_TENSOR, sim_tensor, format, aclFormat)
GET_NUMBER(aclGetDataType, aclTensor, ACLSIM_TENSOR, sim_tensor, dtype, aclDataType)
GET_NUMBER(aclGetRawTensorAddr, aclTensor, ACLSIM_TENSOR, sim_tensor, address, address)
GET_NUMBER(aclGetIntArraySize, aclIntArray, ACLSIM_INT_ARRAY, sim_array, size, uint64_t)
GET_NUMBER(aclGetFloatArraySize, aclFloatArray, ACLSIM_FLOAT_ARRAY, sim_array, size, uint64_t)
GET_NUMBER(aclGetBoolArraySize, aclBoolArray, ACLSIM_BOOL_ARRAY, sim_array, size, uint64_t)
GET_NUMBER(aclGetTensorListSize, aclTensorList, ACLSIM_TENSOR_LIST, sim_list, size, uint64_t)
GET_NUMBER(aclGetScalarListSize, aclScalarList, ACLSIM_SCALAR_LIST, sim_list, size, uint64_t)
