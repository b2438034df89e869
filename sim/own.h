/*
 * Kernels of the program's own: loaded files, their functions, the arguments of launches, and what the kernels do, which
 * the program says by aclsim_define_kernel.
 */
#ifndef SIM_OWN_H
#define SIM_OWN_H

#include "sim_core.h"

enum { SIM_OWN_NAME = 128, SIM_OWN_PARAMETERS = 128, SIM_OWN_BUFFER = 65536 };

/* A loaded file. `tasks` counts the tasks, queued or captured, that launch a kernel of it. */
typedef struct sim_binary {
    void *handle;
    sim_context *context;
    sim_device *device;
    int tasks;
    struct sim_function *functions;
    char *text;      /* what aclsim_binary wrote behind the header */
    bool cores_wait; /* by the description beside the file, "intercoreSync" */
} sim_binary;

/* A function that was asked for. Its handle goes with the file. */
typedef struct sim_function {
    struct sim_function *next;
    void *handle;
    sim_binary *binary;
    int type;         /* as ACL_FUNC_ATTR_KERNEL_TYPE tells it */
    size_t parameters; /* of the file's table; 0 without one */
    uint32_t sizes[SIM_OWN_PARAMETERS], offsets[SIM_OWN_PARAMETERS];
    char name[SIM_OWN_NAME];
} sim_function;

/* What aclsim_define_kernel said. */
typedef struct sim_definition {
    struct sim_definition *next;
    int layout, per_block;
    aclsim_body body;
    void *data;
    size_t count;
    aclsim_parameter parameters[SIM_OWN_PARAMETERS];
    char name[SIM_OWN_NAME];
} sim_definition;

/* The definition of a kernel, or NULL. Stays until aclsim_reset. */
const sim_definition *sim_definition_of(const char *name);
void sim_own_reset(void);
void sim_binary_free(void *object);

/* Arguments of a launch as they lie: `size` bytes, of which those from `data` on are the launch's own memory. */
typedef struct sim_argument_bytes {
    const uint8_t *bytes;
    size_t size, data;
    const aclrtPlaceHolderInfo *places;
    size_t place_count;
} sim_argument_bytes;

/* Queues a launch; with the lock held. */
int sim_own_launch(const sim_function *function, uint32_t blocks, sim_stream *stream, const aclrtLaunchKernelCfg *cfg, const sim_argument_bytes *arguments,
                   const char *called);

/* Whether cores of both kinds wait for each other by an address, and which. */
bool sim_has_sync_address(const sim_device *device);
uint64_t sim_sync_address(const sim_device *device);
enum { SIM_TYPE_CUBE = 1, SIM_TYPE_VECTOR = 2, SIM_TYPE_MIX = 3 };
/* Whether the runtime puts that address before a kernel's arguments. */
bool sim_wants_sync(const sim_function *function);

/* The thread's set of arguments. */
void sim_arguments_free(void *arguments);

#endif
