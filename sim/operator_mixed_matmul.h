/* aclnnQuantMatmulV5 of int8 rows and int4 weights, whose scales are for groups along the inner dimension. */
#ifndef SIM_OPERATOR_MIXED_MATMUL_H
#define SIM_OPERATOR_MIXED_MATMUL_H

#include "sim_operator.h"

/* Whether a call of aclnnQuantMatmulV5 is such a product. */
bool sim_is_mixed_matmul(const sim_operands *operands);
aclnnStatus sim_check_mixed_matmul(const sim_operands *operands);
int sim_run_mixed_matmul(sim_task *task, const sim_operands *operands);

#endif
