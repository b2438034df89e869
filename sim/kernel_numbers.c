#include "kernel_numbers.h"

#include <math.h>
#include <string.h>

static float float_from_bits(uint32_t bits)
{
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static uint32_t bits_of(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

float sim_half_to_float(uint16_t bits)
{
    uint32_t sign = (uint32_t)(bits & 0x8000u) << 16;
    uint32_t exponent = (bits >> 10) & 0x1Fu;
    uint32_t fraction = bits & 0x3FFu;
    if (exponent == 0x1F) {
        return float_from_bits(sign | 0x7F800000u | (fraction << 13));
    }
    if (exponent == 0) {
        float magnitude = (float)fraction * 0x1p-24f;
        return sign != 0 ? -magnitude : magnitude;
    }
    return float_from_bits(sign | ((exponent + 127 - 15) << 23) | (fraction << 13));
}

float sim_bfloat16_to_float(uint16_t bits)
{
    return float_from_bits((uint32_t)bits << 16);
}

/* The distance from the truncated value is exact in binary32, the distance from
 * the floor is not: 0.5 - 2^-25 below zero would look like a tie.
 */
static int32_t nearest_even(float value)
{
    int32_t whole = (int32_t)value;
    float distance = value - (float)whole;
    if (distance < 0) {
        distance = -distance;
    }
    if (distance > 0.5f || (distance == 0.5f && whole % 2 != 0)) {
        whole += value < 0 ? -1 : 1;
    }
    return whole;
}

float sim_round_to_integral(float value, enum sim_round_mode mode)
{
    /* From 2^23 on every binary32 value is integral already; NaN fails both. */
    if (!(value > -8388608.0f && value < 8388608.0f)) {
        return value;
    }
    int32_t whole = (int32_t)value;
    switch (mode) {
    case SIM_ROUND_FLOOR:
        return (float)(whole - ((float)whole > value));
    case SIM_ROUND_CEIL:
        return (float)(whole + ((float)whole < value));
    case SIM_ROUND_TRUNC:
        return (float)whole;
    case SIM_ROUND_NEAREST:
        break;
    }
    return (float)nearest_even(value);
}

/* The device gets there in up to three conversions (to int32 or int16, to half,
 * to the output), each of which saturates. They never differ from one: half is
 * exact as far as 2048, and what lies beyond is outside int8, uint8 and int4 on
 * the same side before and after.
 */
int32_t sim_float_to_integer(float value, enum sim_round_mode mode, int32_t lowest, int32_t highest)
{
    if (isnan(value)) {
        return 0;
    }
    double rounded = (double)sim_round_to_integral(value, mode);
    if (rounded <= (double)lowest) {
        return lowest;
    }
    if (rounded >= (double)highest) {
        return highest;
    }
    return (int32_t)rounded;
}

/* A finite value other than zero: significand * 2^(exponent - 23), where the
 * significand has 24 bits, subnormals too.
 */
typedef struct magnitude {
    int exponent;
    uint32_t significand;
} magnitude;

static magnitude magnitude_of(float value)
{
    uint32_t bits = bits_of(value);
    magnitude parts = {(int)(bits >> 23 & 0xFFu) - 127, bits & 0x7FFFFFu};
    if (parts.exponent != -127) {
        parts.significand |= 1u << 23;
        return parts;
    }
    parts.exponent = -126;
    while (parts.significand < 1u << 23) {
        parts.significand <<= 1;
        parts.exponent--;
    }
    return parts;
}

/* A sign, then exponent and fraction fields with subnormals, as in IEEE 754.
 * The code counts quanta, so a fraction that rounds up to the next power of two
 * carries into the exponent field on its own.
 */
static uint8_t encode_float8(float value, int fraction_bits, int bias, uint8_t largest)
{
    if (isnan(value)) {
        return 0;
    }
    uint8_t sign = signbit(value) ? 0x80 : 0;
    if (value == 0) {
        return sign;
    }
    magnitude parts = magnitude_of(value);
    if (isinf(value) || parts.exponent > bias + 1) {
        return sign | largest; /* beyond the exponent field, whatever the fraction */
    }
    int lowest_exponent = 1 - bias;
    int exponent = parts.exponent < lowest_exponent ? lowest_exponent : parts.exponent;
    int dropped = 23 - fraction_bits + (exponent - parts.exponent);
    if (dropped > 25) {
        return sign; /* less than half of the smallest value */
    }
    uint32_t count = parts.significand >> dropped;
    uint32_t rest = parts.significand & ((1u << dropped) - 1u);
    uint32_t half = 1u << (dropped - 1);
    if (rest > half || (rest == half && (count & 1u) != 0)) {
        count++;
    }
    uint32_t code = ((uint32_t)(exponent - lowest_exponent) << fraction_bits) + count;
    return sign | (code > largest ? largest : (uint8_t)code);
}

uint8_t sim_float_to_float8_e4m3fn(float value)
{
    return encode_float8(value, 3, 7, 0x7E);
}

uint8_t sim_float_to_float8_e5m2(float value)
{
    return encode_float8(value, 2, 15, 0x7B);
}

/* How many fraction bits HiFloat8 spends at an exponent. */
static int hifloat8_fraction_bits(int exponent)
{
    int distance = exponent < 0 ? -exponent : exponent;
    if (distance <= 3) {
        return 3;
    }
    if (distance <= 7) {
        return 2;
    }
    return exponent >= -15 ? 1 : 0;
}

/* The exponent field: its own sign first, then the bits below the leading one. */
static unsigned hifloat8_exponent_field(int exponent, int bits)
{
    unsigned distance = (unsigned)(exponent < 0 ? -exponent : exponent);
    unsigned below_leading = distance & ((1u << (bits - 1)) - 1u);
    return (exponent < 0 ? 1u << (bits - 1) : 0u) | below_leading;
}

static uint8_t hifloat8_code(int exponent, unsigned fraction)
{
    int distance = exponent < 0 ? -exponent : exponent;
    if (exponent < -15) {
        return (uint8_t)(exponent + 23); /* no fraction: the code counts powers of two from 2^-22 */
    }
    if (distance >= 8) {
        return (uint8_t)(0x60u | hifloat8_exponent_field(exponent, 4) << 1 | fraction);
    }
    if (distance >= 4) {
        return (uint8_t)(0x40u | hifloat8_exponent_field(exponent, 3) << 2 | fraction);
    }
    if (distance >= 2) {
        return (uint8_t)(0x20u | hifloat8_exponent_field(exponent, 2) << 3 | fraction);
    }
    if (distance == 1) {
        return (uint8_t)(0x10u | hifloat8_exponent_field(exponent, 1) << 3 | fraction);
    }
    return (uint8_t)(0x08u | fraction);
}

uint8_t sim_float_to_hifloat8(float value)
{
    /* There is no -0: its code is NaN's. */
    if (isnan(value) || value == 0) {
        return 0;
    }
    uint8_t sign = signbit(value) ? 0x80 : 0;
    magnitude parts = magnitude_of(value);
    if (isinf(value) || parts.exponent >= 15) {
        return sign | 0x6E;
    }
    /* The smallest value is 2^-22; half of it is a tie, which goes away from zero. */
    if (parts.exponent < -22) {
        return parts.exponent == -23 ? sign | 0x01 : 0;
    }
    int bits = hifloat8_fraction_bits(parts.exponent);
    int dropped = 23 - bits;
    uint32_t count = (parts.significand + (1u << (dropped - 1))) >> dropped;
    if (count == 2u << bits) {
        /* Rounded up to a power of two, whose fraction is zero at any width. */
        return sign | hifloat8_code(parts.exponent + 1, 0);
    }
    return sign | hifloat8_code(parts.exponent, count - (1u << bits));
}

/* ---- 8-bit floats as numbers ---- */

static float narrow_float(unsigned code, int mantissa_bits, int bias)
{
    unsigned field = (code & 0x7f) >> mantissa_bits, mantissa = code & ((1u << mantissa_bits) - 1);
    float magnitude = field == 0 ? ldexpf((float)mantissa, 1 - bias - mantissa_bits)
                                 : ldexpf((float)(mantissa + (1u << mantissa_bits)), (int)field - bias - mantissa_bits);
    return code & 0x80 ? -magnitude : magnitude;
}

float sim_float8_e4m3fn_to_float(uint8_t code)
{
    return (code & 0x7f) == 0x7f ? NAN : narrow_float(code, 3, 7);
}

float sim_float8_e5m2_to_float(uint8_t code)
{
    if ((code & 0x7c) != 0x7c)
        return narrow_float(code, 2, 15);
    if (code & 3)
        return NAN;
    return code & 0x80 ? -INFINITY : INFINITY;
}

/* The number of leading bits tells how many bits the exponent has: its sign, and
 * its size without the leading one. */
float sim_hifloat8_to_float(uint8_t code)
{
    unsigned low = code & 0x7f;
    float magnitude;
    if (code == 0x80)
        return NAN;
    if (low == 0x6f) {
        magnitude = INFINITY;
    } else if (low < 8) {
        magnitude = low == 0 ? 0 : ldexpf(1, (int)low - 23);
    } else {
        int exponent_bits = low < 0x10 ? -1 : low < 0x20 ? 0 : (int)(low >> 5);
        int mantissa_bits = exponent_bits < 2 ? 3 : exponent_bits == 2 ? 2 : 1;
        int exponent = 0;
        if (exponent_bits >= 0) {
            unsigned field = low >> mantissa_bits;
            exponent = (int)((field & ((1u << exponent_bits) - 1)) + (1u << exponent_bits));
            if (field >> exponent_bits & 1)
                exponent = -exponent;
        }
        unsigned mantissa = low & ((1u << mantissa_bits) - 1);
        magnitude = ldexpf((float)(mantissa + (1u << mantissa_bits)), exponent - mantissa_bits);
    }
    return code & 0x80 ? -magnitude : magnitude;
}
