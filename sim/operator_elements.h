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

/* The same of a tensor and a scalar that stand in other places. */
int sim_combine_scalar(sim_task *task, const sim_operands *operands, const sim_tensor *tensor, const sim_scalar *scalar, sim_binary compute);

#define SELF {"self", SIM_TENSOR, SIM_IN, false}
#define SELF_REF {"selfRef", SIM_TENSOR, SIM_INOUT, false}
#define OTHER {"other", SIM_TENSOR, SIM_IN, false}
#define OTHER_SCALAR {"other", SIM_SCALAR, SIM_IN, false}
#define BY {"alpha", SIM_SCALAR, SIM_IN, false}
#define OUT {"out", SIM_TENSOR, SIM_OUT, false}
/* What is computed element by element, in place too. */
#define TABLE(label, text, kernel_name, ...) SIM_TABLE_IN_PLACE(label, text, sim_check_elements, kernel_name, true, __VA_ARGS__)

/* A function of one real number. */
#define REAL(name, expression)                                                  \
    static sim_number name(sim_number a)                                        \
    {                                                                           \
        double x = sim_as_double(a);                                            \
        return sim_real(expression);                                            \
    }

/* Operators that are one such function, and functions of two. `second` is a tensor or a scalar. */
#define UNARY_TABLE(label, text, function, ...)                                 \
    static int label##_kernel(sim_task *task, const sim_operands *operands)     \
    {                                                                           \
        return sim_each(task, operands, function);                              \
    }                                                                           \
    TABLE(label, text, label##_kernel, __VA_ARGS__)
#define UNARY(name, function) UNARY_TABLE(name, "aclnn" #name, function, SELF, OUT)
#define INPLACE(name, function) UNARY_TABLE(Inplace##name, "aclnnInplace" #name, function, SELF_REF)
#define BINARY(name, function, second)                                          \
    static int name##_kernel(sim_task *task, const sim_operands *operands)      \
    {                                                                           \
        return sim_combine(task, operands, function, NULL);                     \
    }                                                                           \
    TABLE(name, "aclnn" #name, name##_kernel, SELF, second, OUT)

#endif
