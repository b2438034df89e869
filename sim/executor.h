/* What phase one leaves and phase two takes. With sim.lock held. */
#ifndef SIM_EXECUTOR_H
#define SIM_EXECUTOR_H

#include "sim_core.h"

/* What runs; shared by an executor and the tasks made of it. */
typedef struct sim_program {
    int references;
    sim_kernel kernel;
    void *state;
    void (*destroy)(void *state);
} sim_program;

/* One tensor of an operator. Those of a list have one argument in common. */
typedef struct sim_place {
    const aclTensor *handle; /* NULL when the program passed none */
    uint64_t address;        /* in phase one */
    size_t argument, index;  /* number among the inputs or the outputs, place in its list */
} sim_place;

struct sim_executor {
    void *handle;
    const char *function; /* of phase two */
    sim_program *program;
    sim_place *places; /* inputs, then outputs */
    size_t count, capacity, inputs;
    size_t input_arguments, output_arguments;
    uint64_t workspace;
    bool repeatable, single_use, in_place, broken;
    sim_together *together; /* of an operator that names a communicator, the name behind it; NULL for most */
};

void sim_program_release(sim_program *program);
/* The executor of a handle, or NULL after a finding. */
sim_executor *sim_executor_find(const aclOpExecutor *handle, const char *function);

#endif
