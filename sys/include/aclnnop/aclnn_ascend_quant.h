/**
 * y = round(x * scale + offset), or x * scale * scale in sqrt mode, along the last axis. Exported
 * by the operator libraries.
 */

#ifndef ACLNN_SYS_ACLNN_ASCEND_QUANT_H
#define ACLNN_SYS_ACLNN_ASCEND_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Prepares the operator. offset may be NULL. roundMode and dstType as in aclnnAscendQuantV3; scale
 * and offset run along the last axis of x.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclnnAscendQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *offset,
    bool sqrtMode,
    const char *roundMode,
    int32_t dstType,
    const aclTensor *y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

/**
 * Queues the prepared operator on a stream. Takes the executor, on failure too, unless it is
 * repeatable.
 */
ACL_FUNC_VISIBILITY aclnnStatus aclnnAscendQuant(
    void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_ACLNN_ASCEND_QUANT_H */
