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
    /* What cannot be counted is refused: aclsim_tensor_flaw. */
    return aclsim_product(tensor->shape, tensor->rank < SIM_MAX_RANK ? tensor->rank : SIM_MAX_RANK);
}

int64_t aclsim_product(const int64_t *sizes, uint64_t count)
{
    int64_t product = 1;
    bool beyond = false;
    for (uint64_t i = 0; i < count; i++) {
        if (!sizes[i])
            return 0;
        beyond = __builtin_mul_overflow(product, sizes[i], &product) || beyond;
    }
    return beyond ? INT64_MAX : product;
}

/* The sizes of a view as far as they can be told; `bits` of an element. */
static const char *flaw(const sim_tensor *tensor, int64_t bits)
{
    int64_t elements = 1, first = tensor->offset, last = tensor->offset;
    bool empty = false;
    for (uint64_t d = 0; d < tensor->rank; d++) {
        if (tensor->shape[d] < 0)
            return "a dimension is negative";
        empty = empty || !tensor->shape[d];
    }
    for (uint64_t d = 0; d < tensor->storage_rank && d < SIM_MAX_RANK; d++)
        if (tensor->storage_shape[d] < 0)
            return "a dimension of the storage is negative";
    if (tensor->offset < 0)
        return "the offset is negative";
    for (uint64_t d = 0; d < tensor->rank && !empty; d++)
        if (__builtin_mul_overflow(elements, tensor->shape[d], &elements))
            return "it has more elements than can be counted";
    for (uint64_t d = 0; d < tensor->rank && !empty; d++) {
        int64_t reach;
        if (__builtin_mul_overflow(tensor->shape[d] - 1, tensor->strides[d], &reach))
            return "its strides reach further than can be counted";
        if (__builtin_add_overflow(reach < 0 ? first : last, reach, reach < 0 ? &first : &last))
            return "its strides reach further than can be counted";
    }
    int64_t end;
    if (!empty && first < 0)
        return "its strides reach back before the start of its memory";
    if (!empty && (__builtin_add_overflow(last, 1, &end) || __builtin_mul_overflow(end, bits, &end) || __builtin_mul_overflow(elements, bits, &end)))
        return "it has more bytes than can be counted";
    return NULL;
}

const char *aclsim_tensor_flaw(const sim_tensor *tensor)
{
    if (tensor->rank > SIM_MAX_RANK)
        return NULL; /* operators refuse it by its rank */
    unsigned bits = aclsim_dtype_bits(tensor->dtype);
    return flaw(tensor, bits ? bits : 128);
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

aclnnStatus aclsim_tensor_init(aclTensor *handle, const sim_tensor *tensor)
{
    sim_lock();
    sim_tensor *object = sim_handle_get(handle, ACLSIM_TENSOR);
    if (object) {
        uint64_t address = tensor->address ? tensor->address : object->address;
        *object = *tensor;
        object->address = address;
    }
    sim_unlock();
    return object ? 0 : ACLNN_ERR_INNER_NULLPTR;
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

void *aclsim_array_new(int kind, const void *values, uint64_t size, size_t width)
{
    uint64_t bytes;
    if ((!values && size) || __builtin_mul_overflow(size, width, &bytes)) {
        sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "A %s of %llu values cannot be made of %p.", sim_kind_name(kind), (unsigned long long)size, values);
        return NULL;
    }
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

void *aclsim_list_new(int kind, int of, const void *const *handles, uint64_t size)
{
    uint64_t bytes;
    if ((!handles && size) || __builtin_mul_overflow(size, sizeof *handles, &bytes)) {
        sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "A %s of %llu cannot be made of %p.", sim_kind_name(kind), (unsigned long long)size, (const void *)handles);
        return NULL;
    }
    for (uint64_t i = 0; i < size; i++)
        if (handles[i] && !sim_handle_get(handles[i], of))
            return NULL;
    sim_list *list = calloc(1, sizeof *list);
    void **copies = list ? malloc(bytes ? bytes : 1) : NULL;
    if (!copies) {
        free(list);
        sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for a %s.", sim_kind_name(kind));
        return NULL;
    }
    memcpy(copies, handles, bytes);
    list->size = size;
    list->handles = copies;
    void *handle = sim_handle_new(kind, list);
    if (!handle) { /* what it was made of stays the caller's */
        free(copies);
        free(list);
        sim_fail(ACLNN_ERR_INNER, "EZ9999", "No room for another %s.", sim_kind_name(kind));
    }
    return handle;
}

static int kind_in_list(int kind)
{
    return kind == ACLSIM_TENSOR_LIST ? ACLSIM_TENSOR : ACLSIM_SCALAR;
}

static bool is_list(int kind)
{
    return kind == ACLSIM_TENSOR_LIST || kind == ACLSIM_SCALAR_LIST;
}

void sim_object_free(int kind, void *object)
{
    if (object && (kind == ACLSIM_INT_ARRAY || kind == ACLSIM_FLOAT_ARRAY || kind == ACLSIM_BOOL_ARRAY))
        free(((sim_array *)object)->values);
    if (object && is_list(kind))
        free(((sim_list *)object)->handles);
    free(object);
}

const void *aclsim_object(const char *function, int kind, const void *handle)
{
    if (handle)
        return sim_handle_get(handle, kind);
    sim_fail(ACLNN_ERR_INNER_NULLPTR, "EZ9999", "%s: a pointer is null.", function);
    return NULL;
}

aclnnStatus aclsim_object_destroy(int kind, const void *handle)
{
    if (!handle)
        return 0;
    sim_lock();
    void *object = sim_handle_get(handle, kind);
    bool destroyed = object != NULL;
    if (object) {
        sim_handle_drop(handle);
        const sim_list *list = object;
        for (uint64_t i = 0; is_list(kind) && i < list->size; i++) {
            void *member = list->handles[i] ? sim_handle_get(list->handles[i], kind_in_list(kind)) : NULL;
            destroyed = destroyed && (member || !list->handles[i]);
            if (member) {
                sim_handle_drop(list->handles[i]);
                sim_object_free(kind_in_list(kind), member);
            }
        }
        sim_object_free(kind, object);
    }
    sim_unlock();
    return destroyed ? 0 : ACLNN_ERR_INNER_NULLPTR;
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
