#include "kernel_elements.h"

#include <math.h>
#include <string.h>

#include "kernel_numbers.h"

/* ---- numbers ---- */

bool sim_is_whole(aclDataType dtype)
{
    switch (dtype) {
    case ACL_INT8:
    case ACL_UINT8:
    case ACL_INT16:
    case ACL_UINT16:
    case ACL_INT32:
    case ACL_UINT32:
    case ACL_INT64:
    case ACL_UINT64:
    case ACL_BOOL:
        return true;
    default:
        return false;
    }
}

bool sim_is_float8(aclDataType dtype)
{
    return dtype == ACL_FLOAT8_E4M3FN || dtype == ACL_FLOAT8_E5M2 || dtype == ACL_HIFLOAT8;
}

bool sim_is_complex(aclDataType dtype)
{
    return dtype == ACL_COMPLEX32 || dtype == ACL_COMPLEX64 || dtype == ACL_COMPLEX128;
}

bool sim_elements_supported(aclDataType dtype)
{
    switch (dtype) {
    case ACL_FLOAT:
    case ACL_FLOAT16:
    case ACL_BF16:
    case ACL_DOUBLE:
        return true;
    default:
        return sim_is_whole(dtype) || sim_is_complex(dtype);
    }
}

sim_number sim_whole(int64_t value)
{
    return (sim_number){.whole = true, .integer = value};
}

sim_number sim_real(double value)
{
    return (sim_number){.real = value};
}

double sim_as_double(sim_number number)
{
    return number.whole ? (double)number.integer : number.real;
}

static int64_t saturated(double value, double lowest, double highest)
{
    if (isnan(value))
        return 0;
    if (value <= lowest)
        return lowest <= -9.2e18 ? INT64_MIN : (int64_t)lowest;
    if (value >= highest)
        return highest >= 9.2e18 ? INT64_MAX : (int64_t)highest;
    return (int64_t)value;
}

int64_t sim_as_integer(sim_number number)
{
    return number.whole ? number.integer : saturated(number.real, -9223372036854775808.0, 9223372036854775808.0);
}

bool sim_as_truth(sim_number number)
{
    return number.whole ? number.integer != 0 : number.real != 0 || number.imaginary != 0;
}

/* Rounds to a format with so many bits behind the leading one and this smallest
 * exponent of a normal number. */
static double round_to(double value, int fraction, int lowest)
{
    int exponent;
    if (value == 0 || !isfinite(value))
        return value;
    frexp(value, &exponent);
    exponent--;
    int unit = (exponent < lowest ? lowest : exponent) - fraction;
    return ldexp(nearbyint(ldexp(value, -unit)), unit);
}

static uint16_t half_of(double value)
{
    double rounded = round_to(value, 10, -14), size = fabs(rounded);
    uint16_t sign = signbit(value) ? 0x8000 : 0;
    if (isnan(value))
        return 0x7E00;
    if (size > 65504)
        return sign | 0x7C00;
    if (size < ldexp(1, -14))
        return sign | (uint16_t)ldexp(size, 24);
    int exponent;
    double fraction = frexp(size, &exponent);
    return sign | (uint16_t)((exponent + 14) << 10) | ((uint16_t)ldexp(fraction, 11) & 0x3FF);
}

static uint16_t bfloat16_of(double value)
{
    if (isnan(value))
        return 0x7FC0;
    float exact = (float)round_to(value, 7, -126);
    uint32_t bits;
    memcpy(&bits, &exact, sizeof bits);
    return (uint16_t)(bits >> 16);
}

/* ---- loading and storing ---- */

#define LOAD(type)                      \
    do {                                \
        type value_;                    \
        memcpy(&value_, bytes, sizeof value_); \
        return sim_whole((int64_t)value_);     \
    } while (0)

static sim_number load_complex(const void *bytes, aclDataType dtype)
{
    sim_number number = {0};
    if (dtype == ACL_COMPLEX32) {
        uint16_t parts[2];
        memcpy(parts, bytes, sizeof parts);
        number.real = sim_half_to_float(parts[0]);
        number.imaginary = sim_half_to_float(parts[1]);
    } else if (dtype == ACL_COMPLEX64) {
        float parts[2];
        memcpy(parts, bytes, sizeof parts);
        number.real = parts[0];
        number.imaginary = parts[1];
    } else {
        double parts[2];
        memcpy(parts, bytes, sizeof parts);
        number.real = parts[0];
        number.imaginary = parts[1];
    }
    return number;
}

sim_number sim_load_element(const void *bytes, aclDataType dtype)
{
    uint16_t half;
    float single;
    double real;
    switch (dtype) {
    case ACL_INT8:
        LOAD(int8_t);
    case ACL_UINT8:
    case ACL_BOOL:
        LOAD(uint8_t);
    case ACL_INT16:
        LOAD(int16_t);
    case ACL_UINT16:
        LOAD(uint16_t);
    case ACL_INT32:
        LOAD(int32_t);
    case ACL_UINT32:
        LOAD(uint32_t);
    case ACL_INT64:
    case ACL_UINT64:
        LOAD(int64_t);
    case ACL_FLOAT16:
        memcpy(&half, bytes, sizeof half);
        return sim_real(sim_half_to_float(half));
    case ACL_BF16:
        memcpy(&half, bytes, sizeof half);
        return sim_real(sim_bfloat16_to_float(half));
    case ACL_FLOAT:
        memcpy(&single, bytes, sizeof single);
        return sim_real(single);
    case ACL_DOUBLE:
        memcpy(&real, bytes, sizeof real);
        return sim_real(real);
    case ACL_FLOAT8_E4M3FN:
        return sim_real(sim_float8_e4m3fn_to_float(*(const unsigned char *)bytes));
    case ACL_FLOAT8_E5M2:
        return sim_real(sim_float8_e5m2_to_float(*(const unsigned char *)bytes));
    case ACL_HIFLOAT8:
        return sim_real(sim_hifloat8_to_float(*(const unsigned char *)bytes));
    default:
        return load_complex(bytes, dtype);
    }
}

static void store_complex(void *bytes, aclDataType dtype, double real, double imaginary)
{
    if (dtype == ACL_COMPLEX32) {
        uint16_t parts[2] = {half_of(real), half_of(imaginary)};
        memcpy(bytes, parts, sizeof parts);
    } else if (dtype == ACL_COMPLEX64) {
        float parts[2] = {(float)real, (float)imaginary};
        memcpy(bytes, parts, sizeof parts);
    } else {
        double parts[2] = {real, imaginary};
        memcpy(bytes, parts, sizeof parts);
    }
}

static void store_whole(void *bytes, aclDataType dtype, sim_number number)
{
    size_t size = aclsim_dtype_bits(dtype) / 8;
    int64_t value = number.integer;
    if (dtype == ACL_BOOL)
        value = sim_as_truth(number);
    else if (!number.whole && size < 8)
        value = dtype == ACL_UINT32 ? saturated(number.real, 0, 4294967295.0) : saturated(number.real, -2147483648.0, 2147483647.0);
    else if (!number.whole)
        value = sim_as_integer(number);
    /* Both architectures have the low byte first. */
    memcpy(bytes, &value, size);
}

void sim_store_element(void *bytes, aclDataType dtype, sim_number number)
{
    if (sim_is_whole(dtype)) {
        store_whole(bytes, dtype, number);
        return;
    }
    double real = sim_as_double(number);
    float single = number.whole ? (float)number.integer : (float)real;
    uint16_t half;
    switch (dtype) {
    case ACL_FLOAT16:
        half = half_of(real);
        memcpy(bytes, &half, sizeof half);
        break;
    case ACL_BF16:
        half = bfloat16_of(real);
        memcpy(bytes, &half, sizeof half);
        break;
    case ACL_FLOAT:
        memcpy(bytes, &single, sizeof single);
        break;
    case ACL_DOUBLE:
        memcpy(bytes, &real, sizeof real);
        break;
    case ACL_FLOAT8_E4M3FN:
        *(unsigned char *)bytes = sim_float_to_float8_e4m3fn(single);
        break;
    case ACL_FLOAT8_E5M2:
        *(unsigned char *)bytes = sim_float_to_float8_e5m2(single);
        break;
    case ACL_HIFLOAT8:
        *(unsigned char *)bytes = sim_float_to_hifloat8(single);
        break;
    default:
        store_complex(bytes, dtype, real, number.imaginary);
    }
}

sim_number sim_scalar_number(const sim_scalar *scalar)
{
    return sim_load_element(scalar->value, scalar->dtype);
}

sim_number sim_sum_of(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole((int64_t)((uint64_t)a.integer + (uint64_t)b.integer));
    return (sim_number){.real = sim_as_double(a) + sim_as_double(b), .imaginary = a.imaginary + b.imaginary};
}

sim_number sim_product_of(sim_number a, sim_number b)
{
    if (a.whole && b.whole)
        return sim_whole((int64_t)((uint64_t)a.integer * (uint64_t)b.integer));
    double x = sim_as_double(a), y = sim_as_double(b);
    if (!a.imaginary && !b.imaginary)
        return sim_real(x * y);
    return (sim_number){.real = x * y - a.imaginary * b.imaginary, .imaginary = x * b.imaginary + a.imaginary * y};
}

sim_number sim_rounded(sim_number number, aclDataType dtype)
{
    unsigned char bytes[16];
    sim_store_element(bytes, dtype, number);
    return sim_load_element(bytes, dtype);
}

/* ---- views ---- */

bool sim_broadcasts_to(const sim_tensor *tensor, const sim_tensor *shape)
{
    if (tensor->rank > shape->rank || shape->rank > SIM_MAX_RANK)
        return false;
    uint64_t lead = shape->rank - tensor->rank;
    for (uint64_t d = 0; d < tensor->rank; d++)
        if (tensor->shape[d] != 1 && tensor->shape[d] != shape->shape[lead + d])
            return false;
    return true;
}

bool sim_broadcast_shape(const sim_tensor *a, const sim_tensor *b, sim_tensor *shape)
{
    const sim_tensor *longer = a->rank >= b->rank ? a : b, *other = longer == a ? b : a;
    if (longer->rank > SIM_MAX_RANK)
        return false;
    *shape = *longer;
    uint64_t lead = longer->rank - other->rank;
    for (uint64_t d = 0; d < other->rank; d++) {
        int64_t *size = &shape->shape[lead + d];
        if (*size == 1)
            *size = other->shape[d];
        else if (other->shape[d] != 1 && other->shape[d] != *size)
            return false;
    }
    return true;
}

bool sim_view_open(sim_task *task, const sim_tensor *tensor, const sim_tensor *shape, bool write, sim_view *view)
{
    int64_t first = tensor->offset, last = tensor->offset;
    uint64_t lead = shape->rank - tensor->rank;
    view->tensor = tensor;
    view->size = aclsim_dtype_bits(tensor->dtype) / 8;
    memset(view->strides, 0, sizeof view->strides);
    for (uint64_t d = 0; d < tensor->rank; d++) {
        int64_t reach = (tensor->shape[d] - 1) * tensor->strides[d];
        *(reach < 0 ? &first : &last) += reach;
        view->strides[lead + d] = tensor->shape[d] == 1 ? 0 : tensor->strides[d];
    }
    int64_t size = (int64_t)view->size;
    uint64_t start = tensor->address + (uint64_t)(first * size), bytes = (uint64_t)((last - first + 1) * size);
    if (!aclsim_elements(tensor)) {
        view->origin = NULL;
        return true;
    }
    unsigned char *memory = write ? aclsim_write(task, start, bytes) : (unsigned char *)aclsim_read(task, start, bytes);
    view->origin = memory ? memory - first * size : NULL;
    return memory != NULL;
}

sim_walk sim_walk_over(const sim_tensor *shape)
{
    sim_walk walk = {.shape = shape, .left = aclsim_elements(shape)};
    if (shape->rank)
        walk.index[shape->rank - 1] = -1;
    return walk;
}

bool sim_walk_next(sim_walk *walk)
{
    if (walk->left-- <= 0)
        return false;
    for (uint64_t d = walk->shape->rank; d > 0; d--) {
        if (++walk->index[d - 1] < walk->shape->shape[d - 1])
            break;
        walk->index[d - 1] = 0;
    }
    return true;
}
