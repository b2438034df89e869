/* The kernel behind aclnnAscendQuant, aclnnAscendQuantV3 and aclnnQuantize. */
#ifndef ACLNN_SIM_KERNEL_QUANTIZE_H
#define ACLNN_SIM_KERNEL_QUANTIZE_H

#include "kernel_numbers.h"
#include "sim_internal.h"

enum sim_quantize_operation {
    SIM_MULTIPLY, /* AscendQuantV2: x * scale + offset; INT32 output is packed int4 */
    SIM_DIVIDE,   /* Quantize: x / scale + offset */
};

/* What phase one has settled. The kernel's state; never changed by it. */
typedef struct sim_quantization {
    enum sim_quantize_operation operation;
    bool sqrt_mode;           /* multiply by the scale twice */
    bool squares_scale_first; /* the 950's order in sqrt mode */
    enum sim_round_mode round;
    uint64_t axis;            /* of x, counted from 0; the scales run along it */
    bool scale_as_contiguous; /* reads scale and offset without regard to strides */
    bool moves_blocks;        /* the 310P's: whole 32-byte blocks, past the end too */
} sim_quantization;

/* A sim_kernel over x, scale, offset (may be absent) and y, none of them empty;
 * `state` is a sim_quantization.
 */
int sim_quantize_kernel(sim_task *task, const sim_tensor *tensors, size_t count, void *state);

#endif
