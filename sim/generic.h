/*
 * Operators that are known by their table alone: what the generated functions of
 * generated/operators_*.c tell, and what libascendcl.so does with it.
 */
#ifndef SIM_GENERIC_H
#define SIM_GENERIC_H

#include <stdatomic.h>

#include "sim_internal.h"

/* An argument of phase one; the parameter's kind says which member counts. */
typedef union sim_argument {
    const void *pointer;
    int64_t integer; /* and bool, enumerations */
    uint64_t natural;
    double number; /* and float */
} sim_argument;

typedef struct sim_parameter {
    const char *name;
    uint8_t kind;      /* ACLSIM_ARGUMENT_... */
    uint8_t direction; /* ACLSIM_IN... */
    bool optional;     /* may be null */
    uint8_t changes;   /* what phase one leaves changed in the program's descriptors: SIM_CHANGES_... */
} sim_parameter;

enum {
    SIM_CHANGES_VIEW = 1,    /* view shape and strides */
    SIM_CHANGES_DTYPE = 2,
    SIM_CHANGES_FORMAT = 4,
    SIM_CHANGES_STORAGE = 8, /* storage shape */
    SIM_SHAPE_FROM_DATA = 16 /* the kernel gives the output its true shape when it runs */
};

enum {
    SIM_WORKS_IN_PHASE_ONE = 1,
    SIM_IN_PLACE = 2,        /* an output may be an input, element for element */
    SIM_SHAPES_FROM_DATA = 4 /* some outputs are SIM_SHAPE_FROM_DATA */
};

typedef struct sim_operator {
    const char *name, *phase_one;
    const sim_parameter *parameters;
    size_t count;
    unsigned flags;
} sim_operator;

#pragma GCC visibility push(default)
/* Whether the program brought a kernel for the operator. */
bool aclsim_kernel_is_brought(const char *name);
/* Whether the program asked for results of a fixed pattern. */
bool aclsim_generic_opaque(void);
/* `own` is the table of the simulator's own kernel (sim_operator.h), or null. */
aclnnStatus aclsim_generic_prepare(const sim_operator *operator, const void *own, const sim_argument *arguments, uint64_t *workspace_size,
                                   aclOpExecutor **executor);
#pragma GCC visibility pop

/* The table of the operator's own kernel in the library that exports it (operator_own.c). */
const void *sim_own_operator(const char *name);

/* Writes `"name":value` for each argument (log.c). */
typedef struct sim_generic_call {
    const sim_operator *operator;
    const sim_argument *arguments;
} sim_generic_call;

/* A function that an operator with a kernel of its own in the same library replaces. */
#define SIM_GENERIC __attribute__((weak, visibility("default")))

/* The body of a generated phase one, behind `sim_operator_` and `sim_arguments_`. The table is looked for once. */
#define SIM_PHASE_ONE                                                                                         \
    static const char *const sim_name_ __attribute__((section("sim_names"), used)) = __func__;                \
    (void)sim_name_;                                                                                          \
    static const void *_Atomic sim_own_;                                                                      \
    const void *sim_found_ = atomic_load_explicit(&sim_own_, memory_order_relaxed);                           \
    if (!sim_found_)                                                                                          \
        atomic_store_explicit(&sim_own_, sim_found_ = sim_own_operator(sim_operator_->name), memory_order_relaxed); \
    return aclsim_generic_prepare(sim_operator_, sim_found_, sim_arguments_, workspaceSize, executor)

/* At the beginning of a phase one that is written by hand, with its generated table and its arguments: what the program
 * brought comes first. */
#define SIM_BROUGHT_FIRST(table, ...)                                                              \
    if (__builtin_expect(!aclsim_fast_mode, 1) && aclsim_kernel_is_brought((table).name)) {        \
        const sim_argument sim_arguments_[] = {__VA_ARGS__};                                       \
        return aclsim_generic_prepare(&(table), NULL, sim_arguments_, workspaceSize, executor);    \
    }

#endif
