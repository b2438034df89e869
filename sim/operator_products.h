/* Products of matrices that are a part of other operators: each leaves in `out` what its own operator would. */
#ifndef SIM_OPERATOR_PRODUCTS_H
#define SIM_OPERATOR_PRODUCTS_H

#include "sim_operator.h"

/* x1 @ x2 + bias, of which the last may be NULL (operator_matmul.c). 0, or the code of a device fault. */
int sim_float_product(sim_task *task, const sim_tensor *x1, const sim_tensor *x2, const sim_tensor *bias, const sim_tensor *out);

/* What the product of two int8 matrices takes; tokens and bias may be NULL. */
typedef struct sim_quant_operands {
    const sim_tensor *x1, *x2, *scale, *tokens, *bias, *out;
} sim_quant_operands;

/* The product of aclnnQuantMatmulV5 (operator_quant_matmul.c). */
int sim_quant_product(sim_task *task, int arch, const sim_quant_operands *of);

#endif
