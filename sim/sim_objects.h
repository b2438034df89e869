/*
 * What libnnopbase.so asks of libascendcl.so: the objects behind descriptors and
 * executors. The functions take sim.lock themselves.
 */
#ifndef SIM_OBJECTS_H
#define SIM_OBJECTS_H

#include "sim_internal.h"

#pragma GCC visibility push(default)

/* A new handle, or NULL after a message. Arrays copy `bytes` bytes of values. */
void *aclsim_tensor_new(const sim_tensor *tensor);
void *aclsim_scalar_new(aclDataType dtype, const void *value);
void *aclsim_array_new(int kind, const void *values, uint64_t size, size_t bytes);
/* Null is accepted. */
aclnnStatus aclsim_object_destroy(int kind, const void *handle);
aclnnStatus aclsim_tensor_set_address(aclTensor *tensor, uint64_t address);

aclnnStatus aclsim_executor_repeat(aclOpExecutor *executor);
aclnnStatus aclsim_executor_destroy(aclOpExecutor *executor);
aclnnStatus aclsim_executor_set_address(aclOpExecutor *executor, size_t index, aclTensor *tensor, uint64_t address, bool output);

#pragma GCC visibility pop

/* Frees what a handle stood for; for aclsim_reset. */
void sim_object_free(int kind, void *object);
void sim_executor_free(sim_executor *executor);

#endif
