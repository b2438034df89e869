/* libnnopbase.so: the exported descriptor and executor functions. */
#include <string.h>

#include "sim_objects.h"

SIM_TELLS_NAMES(SIM_BASE)

/* Fills `tensor` from the arguments; false after a message. */
static bool describe(sim_tensor *tensor, const int64_t *view, uint64_t rank, aclDataType dtype, const int64_t *strides, int64_t offset, aclFormat format,
                     const int64_t *storage, uint64_t storage_rank, const void *data)
{
    if ((!view && rank) || (!storage && storage_rank)) {
        sim_fail(ACLNN_ERR_PARAM_NULLPTR, "EZ1001", "aclCreateTensor: a null list comes with a length over 0.");
        return false;
    }
    memset(tensor, 0, sizeof *tensor);
    tensor->dtype = dtype;
    tensor->format = format;
    tensor->rank = rank;
    tensor->offset = offset;
    tensor->storage_rank = storage_rank;
    tensor->address = (uint64_t)(uintptr_t)data;
    tensor->present = true;
    uint64_t kept = rank < SIM_MAX_RANK ? rank : SIM_MAX_RANK;
    for (uint64_t d = 0; d < kept; d++)
        tensor->shape[d] = view[d];
    for (uint64_t d = 0; d < storage_rank && d < SIM_MAX_RANK; d++)
        tensor->storage_shape[d] = storage[d];
    int64_t step = 1;
    for (uint64_t d = kept; d-- > 0;) {
        tensor->strides[d] = strides ? strides[d] : step;
        if (__builtin_mul_overflow(step, tensor->shape[d], &step))
            step = INT64_MAX; /* an operator refuses the tensor */
    }
    return true;
}

SIM_EXPORT aclTensor *aclCreateTensor(const int64_t *viewDims, uint64_t viewDimsNum, aclDataType dataType, const int64_t *stride, int64_t offset,
                                      aclFormat format, const int64_t *storageDims, uint64_t storageDimsNum, void *tensorData)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "view:a dtype:i stride:a offset:i format:i storage:a address:p", viewDims, viewDimsNum, (int64_t)dataType, stride,
                      stride ? viewDimsNum : 0, offset, (int64_t)format, storageDims, storageDimsNum, (const void *)tensorData);
    sim_tensor tensor;
    aclTensor *handle = NULL;
    if (describe(&tensor, viewDims, viewDimsNum, dataType, stride, offset, format, storageDims, storageDimsNum, tensorData))
        handle = aclsim_tensor_new(&tensor);
    SIM_RETURN_POINTER(aclTensor *, handle);
}

SIM_EXPORT aclnnStatus aclInitTensor(aclTensor *tensor, const int64_t *viewDims, uint64_t viewDimsNum, aclDataType dataType, const int64_t *stride,
                                     int64_t offset, aclFormat format, const int64_t *storageDims, uint64_t storageDimsNum, void *tensorDataAddr)
{
    SIM_ENTER(SIM_ANYTIME, "tensor:p view:a dtype:i stride:a offset:i format:i storage:a address:p", (const void *)tensor, viewDims, viewDimsNum,
              (int64_t)dataType, stride, stride ? viewDimsNum : 0, offset, (int64_t)format, storageDims, storageDimsNum, (const void *)tensorDataAddr);
    sim_tensor described;
    if (!aclsim_object(__func__, ACLSIM_TENSOR, tensor))
        SIM_RETURN(ACLNN_ERR_INNER_NULLPTR);
    if (!describe(&described, viewDims, viewDimsNum, dataType, stride, offset, format, storageDims, storageDimsNum, tensorDataAddr))
        SIM_RETURN(ACLNN_ERR_PARAM_NULLPTR);
    SIM_RETURN(aclsim_tensor_init(tensor, &described));
}

SIM_EXPORT aclnnStatus aclDestroyTensor(const aclTensor *tensor)
{
    SIM_ENTER(SIM_ANYTIME, "tensor:p", (const void *)tensor);
    SIM_RETURN(aclsim_object_destroy(ACLSIM_TENSOR, tensor));
}

SIM_EXPORT aclnnStatus aclSetRawTensorAddr(aclTensor *tensor, void *addr)
{
    SIM_ENTER(SIM_ANYTIME, "tensor:p addr:p", (const void *)tensor, (const void *)addr);
    if (!tensor)
        SIM_RETURN(sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "aclSetRawTensorAddr: tensor is null."));
    SIM_RETURN(aclsim_tensor_set_address(tensor, (uint64_t)(uintptr_t)addr));
}

SIM_EXPORT aclScalar *aclCreateScalar(void *value, aclDataType dataType)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "value:p dtype:i", (const void *)value, (int64_t)dataType);
    SIM_RETURN_POINTER(aclScalar *, value ? aclsim_scalar_new(dataType, value) : NULL);
}

SIM_EXPORT aclnnStatus aclDestroyScalar(const aclScalar *scalar)
{
    SIM_ENTER(SIM_ANYTIME, "scalar:p", (const void *)scalar);
    SIM_RETURN(aclsim_object_destroy(ACLSIM_SCALAR, scalar));
}

SIM_EXPORT aclIntArray *aclCreateIntArray(const int64_t *value, uint64_t size)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "value:a", value, size);
    SIM_RETURN_POINTER(aclIntArray *, aclsim_array_new(ACLSIM_INT_ARRAY, value, size, sizeof *value));
}

SIM_EXPORT aclnnStatus aclDestroyIntArray(const aclIntArray *array)
{
    SIM_ENTER(SIM_ANYTIME, "array:p", (const void *)array);
    SIM_RETURN(aclsim_object_destroy(ACLSIM_INT_ARRAY, array));
}

SIM_EXPORT aclFloatArray *aclCreateFloatArray(const float *value, uint64_t size)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "value:p size:u", (const void *)value, size);
    SIM_RETURN_POINTER(aclFloatArray *, aclsim_array_new(ACLSIM_FLOAT_ARRAY, value, size, sizeof *value));
}

SIM_EXPORT aclnnStatus aclDestroyFloatArray(const aclFloatArray *array)
{
    SIM_ENTER(SIM_ANYTIME, "array:p", (const void *)array);
    SIM_RETURN(aclsim_object_destroy(ACLSIM_FLOAT_ARRAY, array));
}

SIM_EXPORT aclBoolArray *aclCreateBoolArray(const bool *value, uint64_t size)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "value:p size:u", (const void *)value, size);
    SIM_RETURN_POINTER(aclBoolArray *, aclsim_array_new(ACLSIM_BOOL_ARRAY, value, size, sizeof *value));
}

SIM_EXPORT aclnnStatus aclDestroyBoolArray(const aclBoolArray *array)
{
    SIM_ENTER(SIM_ANYTIME, "array:p", (const void *)array);
    SIM_RETURN(aclsim_object_destroy(ACLSIM_BOOL_ARRAY, array));
}

SIM_EXPORT aclTensorList *aclCreateTensorList(const aclTensor *const *value, uint64_t size)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "value:p size:u", (const void *)value, size);
    SIM_RETURN_POINTER(aclTensorList *, aclsim_list_new(ACLSIM_TENSOR_LIST, ACLSIM_TENSOR, (const void *const *)value, size));
}

SIM_EXPORT aclnnStatus aclDestroyTensorList(const aclTensorList *array)
{
    SIM_ENTER(SIM_ANYTIME, "array:p", (const void *)array);
    SIM_RETURN(aclsim_object_destroy(ACLSIM_TENSOR_LIST, array));
}

SIM_EXPORT aclScalarList *aclCreateScalarList(const aclScalar *const *value, uint64_t size)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "value:p size:u", (const void *)value, size);
    SIM_RETURN_POINTER(aclScalarList *, aclsim_list_new(ACLSIM_SCALAR_LIST, ACLSIM_SCALAR, (const void *const *)value, size));
}

SIM_EXPORT aclnnStatus aclDestroyScalarList(const aclScalarList *array)
{
    SIM_ENTER(SIM_ANYTIME, "array:p", (const void *)array);
    SIM_RETURN(aclsim_object_destroy(ACLSIM_SCALAR_LIST, array));
}
