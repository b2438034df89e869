/** out = round(x / scales + zeroPoints) along one axis. Exported by the operator libraries. */

#ifndef ACLNN_SYS_ACLNN_QUANTIZE_H
#define ACLNN_SYS_ACLNN_QUANTIZE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Prepares the operator. zeroPoints may be NULL; dtype is the element type of out; axis is the one
 * that scales and zeroPoints run along.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclnnQuantizeGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scales,
    const aclTensor *zeroPoints,
    aclDataType dtype,
    int32_t axis,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

/**
 * Queues the prepared operator on a stream. Takes the executor, on failure too, unless it is
 * repeatable.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclnnQuantize(
    void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_ACLNN_QUANTIZE_H */
