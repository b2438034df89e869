/*
 * One operator of libopapi.so: a table of its parameters, what it checks, and a
 * kernel.
 *
 *   static const sim_parameter PARAMETERS[] = {
 *       {"self", SIM_TENSOR, SIM_IN, false}, {"value", SIM_SCALAR, SIM_IN, false}, {"out", SIM_TENSOR, SIM_OUT, false}};
 *   static const sim_operator FILL = {.name = "aclnnFill", .parameters = PARAMETERS, .count = 3, .check = check, .kernel = fill};
 *   SIM_OWN(FILL)
 *
 * Everything else is done for every operator alike: the call log, injected faults,
 * hidden operators and kernels that the program brought, which come first
 * (generic.c); null pointers (161001), handles that are not alive, views that cannot
 * be (161002), copies of scalars and arrays, the executor (operands.c).
 */
#ifndef SIM_OPERATOR_H
#define SIM_OPERATOR_H

#include "sim_internal.h"

#pragma GCC visibility push(default)

/* Types of parameters, by what is handed over. */
typedef enum sim_parameter_type {
    SIM_TENSOR,
    SIM_TENSOR_LIST,
    SIM_SCALAR,
    SIM_SCALAR_LIST,
    SIM_INT_ARRAY,
    SIM_FLOAT_ARRAY,
    SIM_BOOL_ARRAY,
    SIM_STRING,
    SIM_INT,    /* int, int8_t, int32_t, aclDataType: what C hands over as int */
    SIM_BOOL,   /* bool, which C hands over as int too */
    SIM_INT64,  /* int64_t */
    SIM_UINT64, /* uint64_t */
    SIM_REAL    /* float and double: what C hands over as double */
} sim_parameter_type;

typedef enum sim_direction { SIM_IN, SIM_OUT, SIM_INOUT } sim_direction;

typedef struct sim_parameter {
    const char *name;
    sim_parameter_type type;
    sim_direction direction; /* of tensors and lists of them; all else is SIM_IN */
    bool optional;           /* a pointer that may be null */
} sim_parameter;

/* One argument. What the program passed as pointers are copies here, so it may
 * destroy its scalars and arrays after phase one. */
typedef struct sim_value {
    size_t count; /* of tensors, scalars or array values; 0 when an optional one is null */
    const sim_tensor *tensors;
    const aclTensor *const *handles; /* of the tensors; they may be gone when a kernel runs */
    const sim_scalar *scalars;
    const int64_t *integers;
    const float *floats;
    const bool *truths;
    const char *text;
    int64_t integer; /* of SIM_INT, SIM_BOOL, SIM_INT64, SIM_UINT64 */
    double real;
} sim_value;

typedef struct sim_operands {
    const struct sim_operator *operator;
    const sim_product *product;
    const sim_value *values; /* one for each parameter */
} sim_operands;

typedef struct sim_operator {
    const char *name; /* of phase two */
    const sim_parameter *parameters;
    size_t count;
    /* ACLNN_SUCCESS, or the status to answer after a message. May be NULL. */
    aclnnStatus (*check)(const sim_operands *operands);
    /* Bytes of workspace beside what the setting asks for. May be NULL: none. */
    uint64_t (*workspace)(const sim_operands *operands);
    /* Runs on the stream's thread. 0, or the code of a device fault. With NULL
     * phase one answers that the operator is not simulated (561003). */
    int (*kernel)(sim_task *task, const sim_operands *operands);
    /* An output may be an input, element for element. */
    bool in_place;
    /* Of an operator that names a communicator: its part there. Its kernel calls aclsim_meet once. NULL for most. */
    sim_together (*together)(const sim_operands *operands);
} sim_operator;

/* The tensor of the last parameter, which is the output of most operators. */
static inline const sim_tensor *sim_last_tensor(const sim_operands *operands)
{
    return operands->values[operands->operator->count - 1].tensors;
}

/* A dimension that may be counted from the end; -1 for one that is not there. A tensor without dimensions has one. */
static inline int64_t sim_dimension(int64_t dim, const sim_tensor *tensor)
{
    int64_t rank = tensor->rank ? (int64_t)tensor->rank : 1;
    if (dim < 0)
        dim += rank;
    return dim < 0 || dim >= rank ? -1 : dim;
}

/* For results whose shape the data say: the program's aclTensor, if it is still
 * there, has that shape from now on (aclGetViewShape). */
void aclsim_set_shape(const aclTensor *handle, uint64_t rank, const int64_t *shape);

/* Joins the table to the operator's entry points, which are generated (generated/operators_*.c) and have the same parameters. */
#define SIM_OWN(table) static const sim_operator *const own_##table __attribute__((section("sim_own"), used)) = &(table);

/* Both in one: a table by the parameters that follow, joined. The second says whether the operator works in place. */
#define SIM_TABLE(label, text, check_name, kernel_name, ...) SIM_TABLE_IN_PLACE(label, text, check_name, kernel_name, false, __VA_ARGS__)
#define SIM_TABLE_IN_PLACE(label, text, check_name, kernel_name, works_in_place, ...)                            \
    SIM_TABLE_WITH(label, text, check_name, kernel_name, .in_place = works_in_place, __VA_ARGS__)
/* The same with another member of the table. */
#define SIM_TABLE_WITH(label, text, check_name, kernel_name, member, ...)                                        \
    static const sim_parameter label##_PARAMETERS[] = {__VA_ARGS__};                                             \
    static const sim_operator label = {.name = text,                                                             \
                                       .parameters = label##_PARAMETERS,                                         \
                                       .count = sizeof label##_PARAMETERS / sizeof *label##_PARAMETERS,          \
                                       .check = check_name,                                                      \
                                       .kernel = kernel_name,                                                    \
                                       member};                                                                  \
    SIM_OWN(label)

#pragma GCC visibility pop

#endif
