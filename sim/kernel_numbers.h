/* The number formats of the quantization kernels: decoding to binary32, the
 * four rounding modes, and the conversions of a binary32 value to each output.
 *
 * Nothing here knows of tensors or of memory. The tables come from the public
 * descriptions of the conversions (hicann/asc-devkit: docs/api) and of the
 * operators (hicann/ops-nn: quant/ascend_quant_v2, quant/quantize).
 */
#ifndef ACLNN_SIM_KERNEL_NUMBERS_H
#define ACLNN_SIM_KERNEL_NUMBERS_H

#include <stdint.h>

enum sim_round_mode {
    SIM_ROUND_NEAREST, /* "round": nearest, ties to even */
    SIM_ROUND_FLOOR,
    SIM_ROUND_CEIL,
    SIM_ROUND_TRUNC,
};

/* Both widenings are exact, subnormals included. */
float sim_half_to_float(uint16_t bits);
float sim_bfloat16_to_float(uint16_t bits);

/* Rounds to an integral value; infinities and NaN come back unchanged. */
float sim_round_to_integral(float value, enum sim_round_mode mode);

/* Rounds, then saturates at the two limits. NaN gives 0. The limits are those
 * of an integer type of at most 32 bits.
 */
int32_t sim_float_to_integer(float value, enum sim_round_mode mode, int32_t lowest, int32_t highest);

/* Saturating conversions to 8-bit floats: what is too large, infinities
 * included, becomes the largest finite value, NaN becomes +0.
 */
uint8_t sim_float_to_float8_e4m3fn(float value);
uint8_t sim_float_to_float8_e5m2(float value);
uint8_t sim_float_to_hifloat8(float value);
float sim_float8_e4m3fn_to_float(uint8_t code);
float sim_float8_e5m2_to_float(uint8_t code);
float sim_hifloat8_to_float(uint8_t code);

#endif
