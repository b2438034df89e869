/* Tensors, scalars and arrays behind their handles; element types. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"
#include "sim_objects.h"

static const struct {
    aclDataType dtype;
    unsigned bits;
    const char *name;
} types[] = {
    {ACL_FLOAT, 32, "FLOAT"},
    {ACL_FLOAT16, 16, "FLOAT16"},
    {ACL_INT8, 8, "INT8"},
    {ACL_INT32, 32, "INT32"},
    {ACL_UINT8, 8, "UINT8"},
    {ACL_INT16, 16, "INT16"},
    {ACL_UINT16, 16, "UINT16"},
    {ACL_UINT32, 32, "UINT32"},
    {ACL_INT64, 64, "INT64"},
    {ACL_UINT64, 64, "UINT64"},
    {ACL_DOUBLE, 64, "DOUBLE"},
    {ACL_BOOL, 8, "BOOL"},
    {ACL_COMPLEX64, 64, "COMPLEX64"},
    {ACL_COMPLEX128, 128, "COMPLEX128"},
    {ACL_BF16, 16, "BFLOAT16"},
    {ACL_INT4, 4, "INT4"},
    {ACL_UINT1, 1, "UINT1"},
    {ACL_COMPLEX32, 32, "COMPLEX32"},
    {ACL_HIFLOAT8, 8, "HIFLOAT8"},
    {ACL_FLOAT8_E5M2, 8, "FLOAT8_E5M2"},
    {ACL_FLOAT8_E4M3FN, 8, "FLOAT8_E4M3FN"},
    {ACL_FLOAT8_E8M0, 8, "FLOAT8_E8M0"},
    {ACL_FLOAT6_E3M2, 6, "FLOAT6_E3M2"},
    {ACL_FLOAT6_E2M3, 6, "FLOAT6_E2M3"},
    {ACL_FLOAT4_E2M1, 4, "FLOAT4_E2M1"},
    {ACL_FLOAT4_E1M2, 4, "FLOAT4_E1M2"},
};

unsigned aclsim_dtype_bits(aclDataType dtype)
{
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].dtype == dtype)
            return types[i].bits;
    return 0;
}

const char *aclsim_dtype_name(aclDataType dtype)
{
    static __thread char text[32];
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].dtype == dtype)
            return types[i].name;
    snprintf(text, sizeof text, "UNKNOWN(%d)", (int)dtype);
    return text;
}

int64_t aclsim_elements(const sim_tensor *tensor)
{
    int64_t count = 1;
    for (uint64_t d = 0; d < tensor->rank && d < SIM_MAX_RANK; d++)
        count *= tensor->shape[d];
    return count;
}

const sim_tensor *aclsim_tensor(const aclTensor *tensor)
{
    return tensor ? sim_handle_get(tensor, ACLSIM_TENSOR) : NULL;
}

static void *register_object(int kind, void *object)
{
    void *handle = object ? sim_handle_new(kind, object) : NULL;
    if (!handle) {
        sim_object_free(kind, object);
        sim_fail(ACLNN_ERR_INNER, "EZ9999", "No room for another %s.", sim_kind_name(kind));
    }
    return handle;
}

void *aclsim_tensor_new(const sim_tensor *tensor)
{
    sim_tensor *copy = malloc(sizeof *copy);
    if (copy)
        *copy = *tensor;
    return register_object(ACLSIM_TENSOR, copy);
}

void *aclsim_scalar_new(aclDataType dtype, const void *value)
{
    sim_scalar *scalar = calloc(1, sizeof *scalar);
    size_t bytes = (aclsim_dtype_bits(dtype) + 7) / 8;
    if (scalar) {
        scalar->dtype = dtype;
        memcpy(scalar->value, value, bytes < sizeof scalar->value ? bytes : sizeof scalar->value);
    }
    return register_object(ACLSIM_SCALAR, scalar);
}

void *aclsim_array_new(int kind, const void *values, uint64_t size, size_t bytes)
{
    sim_array *array = calloc(1, sizeof *array);
    if (array) {
        array->size = size;
        array->values = malloc(bytes ? bytes : 1);
        if (array->values && bytes)
            memcpy(array->values, values, bytes);
        if (!array->values) {
            free(array);
            array = NULL;
        }
    }
    return register_object(kind, array);
}

void sim_object_free(int kind, void *object)
{
    if (object && (kind == ACLSIM_INT_ARRAY || kind == ACLSIM_FLOAT_ARRAY || kind == ACLSIM_BOOL_ARRAY))
        free(((sim_array *)object)->values);
    free(object);
}

aclnnStatus aclsim_object_destroy(int kind, const void *handle)
{
    if (!handle)
        return 0;
    sim_lock();
    void *object = sim_handle_get(handle, kind);
    if (object) {
        sim_handle_drop(handle);
        sim_object_free(kind, object);
    }
    sim_unlock();
    return object ? 0 : ACLNN_ERR_INNER_NULLPTR;
}

aclnnStatus aclsim_tensor_set_address(aclTensor *handle, uint64_t address)
{
    sim_tensor *tensor = aclsim_fast_mode ? sim_handle_peek(handle, ACLSIM_TENSOR) : sim_handle_get(handle, ACLSIM_TENSOR);
    if (!tensor)
        return ACLNN_ERR_INNER_NULLPTR;
    tensor->address = address;
    if (address % 32 && !aclsim_fast_mode) {
        sim_finding("unaligned-address", ACLNN_ERR_PARAM_INVALID, "A tensor's address 0x%llx is no multiple of 32", (unsigned long long)address);
        return ACLNN_ERR_PARAM_INVALID;
    }
    return 0;
}
