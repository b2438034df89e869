/**
 * y = round(x * scale + offset), or x * scale * scale in sqrt mode, along one axis. This is the
 * entry point of the operator AscendQuantV2; there is no aclnnAscendQuantV2. Exported by the
 * operator libraries.
 */

#ifndef ACLNN_SYS_ACLNN_ASCEND_QUANT_V3_H
#define ACLNN_SYS_ACLNN_ASCEND_QUANT_V3_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Prepares the operator. offset may be NULL. roundMode is "round", "floor", "ceil", "trunc" or
 * "hybrid"; dstType is a number of aclDataType and the element type of y; axis is the one that
 * scale and offset run along.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclnnAscendQuantV3GetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *offset,
    bool sqrtMode,
    const char *roundMode,
    int32_t dstType,
    int32_t axis,
    const aclTensor *y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

/**
 * Queues the prepared operator on a stream. Takes the executor, on failure too, unless it is
 * repeatable.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclnnAscendQuantV3(
    void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_ACLNN_ASCEND_QUANT_V3_H */
