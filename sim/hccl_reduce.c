/*
 * Reductions over the parts of all ranks.
 *
 * Strict: while m parts are left, M is the largest power of two below m, part i takes part i + M in for i below m - M,
 * and M parts are left; of four ranks that is (0 + 2) + (1 + 3). Each step is one operation of the elements' own type,
 * rounded once, so the result does not depend on where an element lies.
 * Shuffled: the same tree over an order of the ranks that differs from call to call and from 512 bytes to the next.
 * Exact: sums and products in a wider type, rounded once at the end.
 * Integers wrap around; of equal numbers the first is kept, and a NaN wins.
 */
#include <stdlib.h>
#include <string.h>

#include "sim_hccl.h"

enum { ROW = 4096, CHUNK = 512 };

/* ---- 16-bit floats ---- */

static float from_bits(uint32_t bits)
{
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static uint32_t to_bits(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static float half_to_float(uint16_t half)
{
    uint32_t sign = (uint32_t)(half & 0x8000u) << 16, exponent = half >> 10 & 0x1f, fraction = half & 0x3ff;
    if (exponent == 0x1f)
        return from_bits(sign | 0x7f800000u | fraction << 13);
    if (exponent)
        return from_bits(sign | (exponent + 112) << 23 | fraction << 13);
    float magnitude = (float)fraction * 0x1p-24f;
    return sign ? -magnitude : magnitude;
}

static uint16_t float_to_half(float value)
{
    uint32_t bits = to_bits(value), sign = bits >> 16 & 0x8000u, magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return (uint16_t)(sign | 0x7e00u | (magnitude >> 13 & 0x3ff));
    if (magnitude >= 0x477ff000u) /* 65520 and above */
        return (uint16_t)(sign | 0x7c00u);
    if (magnitude >= 0x38800000u) { /* 2^-14 and above */
        uint32_t rounded = magnitude + 0xfffu + (magnitude >> 13 & 1);
        return (uint16_t)(sign | (rounded - 0x38000000u) >> 13);
    }
    /* A subnormal half: a multiple of 2^-24, to which adding 0.5 rounds as float32 does. */
    return (uint16_t)(sign | (to_bits(from_bits(magnitude) + 0.5f) - 0x3f000000u));
}

static float bfloat_to_float(uint16_t value)
{
    return from_bits((uint32_t)value << 16);
}

static uint16_t float_to_bfloat(float value)
{
    uint32_t bits = to_bits(value);
    if ((bits & 0x7fffffffu) > 0x7f800000u)
        return (uint16_t)(bits >> 16 | 0x40);
    return (uint16_t)((bits + 0x7fffu + (bits >> 16 & 1)) >> 16);
}

/* ---- one step: `into` takes `from` in ---- */

#define STEPS(name, type, wide, load, store, nan)                                                \
    static void name(void *into_, const void *from_, uint64_t count, int reduce)                 \
    {                                                                                            \
        type *into = into_;                                                                      \
        const type *from = from_;                                                                \
        for (uint64_t i = 0; i < count; i++) {                                                   \
            wide a = load(into[i]), b = load(from[i]);                                           \
            switch (reduce) {                                                                    \
            case HCCL_REDUCE_SUM:                                                                \
                into[i] = (type)store((wide)(a + b));                                            \
                break;                                                                           \
            case HCCL_REDUCE_PROD:                                                               \
                into[i] = (type)store((wide)(a * b));                                            \
                break;                                                                           \
            case HCCL_REDUCE_MAX:                                                                \
                into[i] = nan(a) || !(nan(b) || a < b) ? into[i] : from[i];                      \
                break;                                                                           \
            default:                                                                             \
                into[i] = nan(a) || !(nan(b) || b < a) ? into[i] : from[i];                      \
            }                                                                                    \
        }                                                                                        \
    }

#define SAME(x) (x)
#define NEVER(x) (false)
#define IS_NAN(x) ((x) != (x))

/* Sums and products of integers wrap, as those of unsigned types of the same bits do; the larger and the smaller are of
 * the type itself. */
#define INTEGER_STEPS(name, type, bits)                                                          \
    static void name(void *into_, const void *from_, uint64_t count, int reduce)                 \
    {                                                                                            \
        type *into = into_;                                                                      \
        const type *from = from_;                                                                \
        for (uint64_t i = 0; i < count; i++) {                                                   \
            if (reduce == HCCL_REDUCE_SUM)                                                       \
                into[i] = (type)(bits)((uint64_t)into[i] + (uint64_t)from[i]);                   \
            else if (reduce == HCCL_REDUCE_PROD)                                                 \
                into[i] = (type)(bits)((uint64_t)into[i] * (uint64_t)from[i]);                   \
            else if (reduce == HCCL_REDUCE_MAX)                                                  \
                into[i] = into[i] < from[i] ? from[i] : into[i];                                 \
            else                                                                                 \
                into[i] = from[i] < into[i] ? from[i] : into[i];                                 \
        }                                                                                        \
    }

INTEGER_STEPS(steps_int8, int8_t, uint8_t)
INTEGER_STEPS(steps_int16, int16_t, uint16_t)
INTEGER_STEPS(steps_int32, int32_t, uint32_t)
INTEGER_STEPS(steps_int64, int64_t, uint64_t)
INTEGER_STEPS(steps_uint64, uint64_t, uint64_t)
STEPS(steps_float, float, float, SAME, SAME, IS_NAN)
STEPS(steps_double, double, double, SAME, SAME, IS_NAN)
STEPS(steps_half, uint16_t, float, half_to_float, float_to_half, IS_NAN)
STEPS(steps_bfloat, uint16_t, float, bfloat_to_float, float_to_bfloat, IS_NAN)

typedef void (*steps)(void *into, const void *from, uint64_t count, int reduce);

static steps steps_of(int dtype)
{
    switch (dtype) {
    case HCCL_DATA_TYPE_INT8:
        return steps_int8;
    case HCCL_DATA_TYPE_INT16:
        return steps_int16;
    case HCCL_DATA_TYPE_INT32:
        return steps_int32;
    case HCCL_DATA_TYPE_INT64:
        return steps_int64;
    case HCCL_DATA_TYPE_UINT64:
        return steps_uint64;
    case HCCL_DATA_TYPE_FP32:
        return steps_float;
    case HCCL_DATA_TYPE_FP64:
        return steps_double;
    case HCCL_DATA_TYPE_FP16:
        return steps_half;
    case HCCL_DATA_TYPE_BFP16:
        return steps_bfloat;
    default:
        return NULL;
    }
}

/* ---- orders ---- */

/* `copies` are rows of the parts' elements in the order in which the tree takes them; the first becomes the result. */
static void tree(steps step, uint8_t *copies, size_t stride, uint32_t count, uint64_t elements, int reduce)
{
    for (uint32_t left = count; left > 1;) {
        uint32_t kept = 1;
        while (kept * 2 < left)
            kept *= 2;
        for (uint32_t i = kept; i < left; i++)
            step(copies + (size_t)(i - kept) * stride, copies + (size_t)i * stride, elements, reduce);
        left = kept;
    }
}

static uint64_t mixed(uint64_t x)
{
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

static void shuffle(uint32_t *order, uint32_t count, uint64_t seed)
{
    for (uint32_t i = count; i > 1; i--) {
        seed = mixed(seed);
        uint32_t other = (uint32_t)(seed % i), kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

static long double load_wide(int dtype, const uint8_t *at)
{
    uint16_t bits;
    float single;
    double value;
    switch (dtype) {
    case HCCL_DATA_TYPE_FP16:
        memcpy(&bits, at, sizeof bits);
        return half_to_float(bits);
    case HCCL_DATA_TYPE_BFP16:
        memcpy(&bits, at, sizeof bits);
        return bfloat_to_float(bits);
    case HCCL_DATA_TYPE_FP32:
        memcpy(&single, at, sizeof single);
        return single;
    default:
        memcpy(&value, at, sizeof value);
        return value;
    }
}

/* The odd neighbour of a value that float32 does not hold: what is rounded once more then is rounded as if from it. */
static float odd_float(long double value)
{
    float near = (float)value;
    uint32_t bits = to_bits(near);
    if ((long double)near == value || near != near || bits << 1 == 0xff000000u || bits & 1)
        return near;
    bool further = (near < 0 ? -(long double)near : (long double)near) < (value < 0 ? -value : value);
    return from_bits(further ? bits | 1 : bits - 1);
}

static void store_wide(int dtype, uint8_t *at, long double wide)
{
    uint16_t bits;
    float single = (float)wide;
    double value = (double)wide;
    switch (dtype) {
    case HCCL_DATA_TYPE_FP16:
        bits = float_to_half(odd_float(wide));
        memcpy(at, &bits, sizeof bits);
        break;
    case HCCL_DATA_TYPE_BFP16:
        bits = float_to_bfloat(odd_float(wide));
        memcpy(at, &bits, sizeof bits);
        break;
    case HCCL_DATA_TYPE_FP32:
        memcpy(at, &single, sizeof single);
        break;
    default:
        memcpy(at, &value, sizeof value);
    }
}

static bool is_float(int dtype)
{
    return dtype == HCCL_DATA_TYPE_FP16 || dtype == HCCL_DATA_TYPE_FP32 || dtype == HCCL_DATA_TYPE_FP64 || dtype == HCCL_DATA_TYPE_BFP16;
}

static void exact(int dtype, unsigned bytes, uint8_t *copies, size_t stride, uint32_t count, uint64_t elements, int reduce)
{
    for (uint64_t i = 0; i < elements; i++) {
        long double value = load_wide(dtype, copies + i * bytes);
        for (uint32_t part = 1; part < count; part++) {
            long double other = load_wide(dtype, copies + part * stride + i * bytes);
            value = reduce == HCCL_REDUCE_SUM ? value + other : value * other;
        }
        store_wide(dtype, copies + i * bytes, value);
    }
}

bool sim_reduce_row(sim_posting *const *postings, uint32_t count, uint64_t at, uint64_t elements, sim_posting *const *outputs, uint32_t output_count,
                    uint64_t output_at, uint64_t call)
{
    const sim_operation *operation = postings[0]->operation;
    unsigned bytes = sim_hccl_type_bytes(operation->dtype);
    size_t stride = (size_t)ROW * bytes;
    steps step = steps_of(operation->dtype);
    uint8_t *copies = malloc(count * stride);
    uint32_t *order = malloc(count * sizeof *order);
    bool good = step && copies && order;
    if (good) {
        uint64_t seed;
        int how = sim_hccl_order(&seed);
        uint64_t chunk = how == SIM_SHUFFLED ? CHUNK / bytes : elements;
        for (uint64_t first = 0; first < elements && good; first += chunk) {
            uint64_t length = elements - first < chunk ? elements - first : chunk;
            for (uint32_t i = 0; i < count; i++)
                order[i] = i;
            if (how == SIM_SHUFFLED)
                shuffle(order, count, mixed(seed) ^ mixed(call) ^ (output_at + first * bytes) / CHUNK);
            for (uint32_t i = 0; i < count; i++)
                good = good && sim_reach_get(postings[order[i]], postings[order[i]]->send + at + first * bytes, copies + i * stride, length * bytes);
            if (how == SIM_EXACT && is_float(operation->dtype) && operation->reduce <= HCCL_REDUCE_PROD)
                exact(operation->dtype, bytes, copies, stride, count, length, operation->reduce);
            else
                tree(step, copies, stride, count, length, operation->reduce);
            for (uint32_t i = 0; i < output_count; i++)
                good = good && sim_reach_put(outputs[i], outputs[i]->receive + output_at + first * bytes, copies, length * bytes);
        }
    }
    free(copies);
    free(order);
    return good;
}
