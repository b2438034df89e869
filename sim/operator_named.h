/* Arguments of an operator by the names that its table gives them, for functions that several versions share. */
#ifndef SIM_OPERATOR_NAMED_H
#define SIM_OPERATOR_NAMED_H

#include "sim_operator.h"

/* NULL for a version that has no such parameter. */
const sim_value *sim_named(const sim_operands *operands, const char *name);
/* NULL too where the program passed none. */
const sim_tensor *sim_named_tensor(const sim_operands *operands, const char *name);
/* 0 for a version without it. */
int64_t sim_named_integer(const sim_operands *operands, const char *name);
bool sim_named_flag(const sim_operands *operands, const char *name);

#endif
