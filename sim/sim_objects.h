/*
 * What libnnopbase.so asks of libascendcl.so: the objects behind descriptors and
 * executors. The functions take sim.lock themselves.
 */
#ifndef SIM_OBJECTS_H
#define SIM_OBJECTS_H

#include "sim_internal.h"

#pragma GCC visibility push(default)

/* A new handle, or NULL after a message. Arrays copy `size` values of `width` bytes. */
void *aclsim_tensor_new(const sim_tensor *tensor);
void *aclsim_scalar_new(aclDataType dtype, const void *value);
void *aclsim_array_new(int kind, const void *values, uint64_t size, size_t width);
/* Takes the handles over: destroying the list destroys them. NULL after a message
 * when one of them is not of kind `of`. */
void *aclsim_list_new(int kind, int of, const void *const *handles, uint64_t size);
/* Makes a live tensor another one. A null address keeps the one it has. */
aclnnStatus aclsim_tensor_init(aclTensor *handle, const sim_tensor *tensor);
/* The object behind a handle of that kind, or NULL after a message that names the
 * function: a null handle is 561103 and no finding. */
const void *aclsim_object(const char *function, int kind, const void *handle);
/* Null is accepted. */
aclnnStatus aclsim_object_destroy(int kind, const void *handle);
aclnnStatus aclsim_tensor_set_address(aclTensor *tensor, uint64_t address);

/* aclnnInit and aclnnFinalize. */
aclnnStatus aclsim_operators_init(bool up);

aclnnStatus aclsim_executor_repeat(aclOpExecutor *executor);
aclnnStatus aclsim_executor_destroy(aclOpExecutor *executor);
/* Which tensor of an executor is meant: an argument, counted among the inputs, the
 * outputs or inputs then outputs, and the place in it when it is a list. */
typedef struct sim_argument_place {
    enum { SIM_AMONG_INPUTS, SIM_AMONG_OUTPUTS, SIM_AMONG_ALL } kind;
    size_t argument, index;
} sim_argument_place;
aclnnStatus aclsim_executor_set_address(const char *function, aclOpExecutor *executor, const sim_argument_place *at, aclTensor *tensor, uint64_t address);
aclnnStatus aclsim_executor_set_list_address(const char *function, aclOpExecutor *executor, const sim_argument_place *at, aclTensorList *tensors, uint64_t address);

#pragma GCC visibility pop

/* Frees what a handle stood for; for aclsim_reset. */
void sim_object_free(int kind, void *object);
void sim_executor_free(sim_executor *executor);

#endif
