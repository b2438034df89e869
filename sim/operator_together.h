/*
 * Operators that compute a matrix and sum it over all ranks of a communicator: what aclnnMatmulAllReduce and
 * aclnnQuantMatmulAllReduce have in common. Rules follow hicann/ops-transformer: mc2/matmul_all_reduce, its documents,
 * op_api, op_host/op_tiling and op_kernel.
 */
#ifndef SIM_OPERATOR_TOGETHER_H
#define SIM_OPERATOR_TOGETHER_H

#include "operator_checks.h"
#include "operator_named.h"

/* What all versions ask of product, reduceOp, streamMode, commTurn, commMode, of the shapes of x1, x2, bias and x3, and of
 * the type of x3. */
aclnnStatus sim_check_together(const sim_operands *operands);

/* The first of two parameters, which versions have under one name or the other. */
const sim_tensor *sim_either(const sim_operands *operands, const char *name, const char *other);

/* The part of a rank is the whole output, in its type, or quantized to int8 by scales for its columns. */
sim_together sim_part_of(const sim_operands *operands, bool quantized);

/* Adds x3, where there is one, to what is in the output, rounding once more. */
int sim_add_rest(sim_task *task, const sim_operands *operands, const sim_tensor *out);

/* Puts the sum over all ranks in the place of what the output holds. */
int sim_sum_over_ranks(sim_task *task, const sim_tensor *out);
/* The same by way of int8: by `first` what is sent, by `second` what the sums become on their way back. */
int sim_sum_quantized(sim_task *task, const sim_tensor *out, const sim_tensor *first, const sim_tensor *second);

#endif
