/*
 * Operators that work element by element, on tensors that are broadcast to each
 * other and scalars: checks, loops and the beginnings of their tables.
 */
#ifndef SIM_OPERATOR_ELEMENTS_H
#define SIM_OPERATOR_ELEMENTS_H

#include "kernel_elements.h"
#include "operator_checks.h"

typedef sim_number (*sim_unary)(sim_number a);
typedef sim_number (*sim_binary)(sim_number a, sim_number b);

sim_number sim_product_of(sim_number a, sim_number b);

/* 161002 with a message unless the tensor has elements that are numbers; unless it has the other's shape. */
aclnnStatus sim_check_number(const char *function, const char *argument, const sim_tensor *tensor);
aclnnStatus sim_check_shape(const char *function, const char *argument, const sim_tensor *out, const sim_tensor *shape);

/* The result is the last tensor, or the first where the operator works in place. */
const sim_tensor *sim_result_of(const sim_operands *operands);

/* That all tensors are numbers, that the first two are broadcast to each other, and that the result has their shape. */
aclnnStatus sim_check_elements(const sim_operands *operands);

/* The first operand, each element of it. */
int sim_each(sim_task *task, const sim_operands *operands, sim_unary compute);
/* self (op) alpha * other, where other is a tensor or a scalar, and alpha may be null. */
int sim_combine(sim_task *task, const sim_operands *operands, sim_binary compute, const sim_scalar *alpha);

#define SELF {"self", SIM_TENSOR, SIM_IN, false}
#define SELF_REF {"selfRef", SIM_TENSOR, SIM_INOUT, false}
#define OTHER {"other", SIM_TENSOR, SIM_IN, false}
#define OTHER_SCALAR {"other", SIM_SCALAR, SIM_IN, false}
#define BY {"alpha", SIM_SCALAR, SIM_IN, false}
#define OUT {"out", SIM_TENSOR, SIM_OUT, false}
#define TABLE(label, text, kernel_name, ...)                                                                     \
    static const sim_parameter label##_PARAMETERS[] = {__VA_ARGS__};                                             \
    static const sim_operator label = {.name = text,                                                             \
                                       .parameters = label##_PARAMETERS,                                         \
                                       .count = sizeof label##_PARAMETERS / sizeof *label##_PARAMETERS,          \
                                       .check = sim_check_elements,                                                  \
                                       .kernel = kernel_name,                                                    \
                                       .in_place = true};

#endif
