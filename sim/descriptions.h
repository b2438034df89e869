/* What stands behind the descriptions of operators that are called by description. */
#ifndef SIM_DESCRIPTIONS_H
#define SIM_DESCRIPTIONS_H

#include "sim_internal.h"

struct aclTensorDesc {
    aclDataType dtype;
    int rank;
    int64_t shape[SIM_MAX_RANK];
    aclFormat format;
    /* How it is stored, where that was told. */
    aclFormat storage_format;
    int storage_rank;
    int64_t storage_shape[SIM_MAX_RANK];
    char name[128];
};

struct aclDataBuffer {
    void *data;
    size_t size;
};

/* Queues "Identity" (library_op_compiler_identity.c). */
int sim_identity(const aclTensorDesc *from, const aclDataBuffer *source, const aclTensorDesc *to, const aclDataBuffer *target, aclrtStream stream);

#endif
