/** Communicators: making, asking, ending. Exported by libhcomm.so since CANN 8.5, by libhccl.so before. */

#ifndef ACLNN_SYS_HCCL_COMM_H
#define ACLNN_SYS_HCCL_COMM_H

#include "hccl/hccl_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Begins a communicator on one rank: its process listens for the others from now on. */
ACL_FUNC_VISIBILITY HcclResult HcclGetRootInfo(HcclRootInfo *rootInfo);

/** Joins a communicator of `nRanks` as `rank`; returns when all have joined. */
ACL_FUNC_VISIBILITY HcclResult HcclCommInitRootInfo(
    uint32_t nRanks, const HcclRootInfo *rootInfo, uint32_t rank, HcclComm *comm);

/** The same with settings. */
ACL_FUNC_VISIBILITY HcclResult HcclCommInitRootInfoConfig(
    uint32_t nRanks, const HcclRootInfo *rootInfo, uint32_t rank, const HcclCommConfig *config,
    HcclComm *comm);

/** Joins the communicator that a rank table describes; `clusterInfo` is its path. */
ACL_FUNC_VISIBILITY HcclResult HcclCommInitClusterInfo(
    const char *clusterInfo, uint32_t rank, HcclComm *comm);

/** The same with settings. */
ACL_FUNC_VISIBILITY HcclResult HcclCommInitClusterInfoConfig(
    const char *clusterInfo, uint32_t rank, HcclCommConfig *config, HcclComm *comm);

/** Makes communicators of this process alone, one on each of `devices`, the ranks in that order. */
ACL_FUNC_VISIBILITY HcclResult HcclCommInitAll(uint32_t ndev, int32_t *devices, HcclComm *comms);

/** Makes a communicator of some ranks of a global one. Ranks outside pass NULL for `rankIds` and 0xFFFFFFFF for `subCommId`. */
ACL_FUNC_VISIBILITY HcclResult HcclCreateSubCommConfig(
    HcclComm *comm, uint32_t rankNum, uint32_t *rankIds, uint64_t subCommId,
    uint32_t subCommRankId, HcclCommConfig *config, HcclComm *subComm);

/** Ends a communicator. HCCL_E_AGAIN when it is busy. */
ACL_FUNC_VISIBILITY HcclResult HcclCommDestroy(HcclComm comm);

/** Writes the name and its NUL to 128 bytes. */
ACL_FUNC_VISIBILITY HcclResult HcclGetCommName(HcclComm comm, char *commName);

/** How many ranks there are. */
ACL_FUNC_VISIBILITY HcclResult HcclGetRankSize(HcclComm comm, uint32_t *rankSize);

/** Which of them this one is. */
ACL_FUNC_VISIBILITY HcclResult HcclGetRankId(HcclComm comm, uint32_t *rank);

/** What became known of a communicator since: HCCL_SUCCESS, or what failed. Timeouts are not told here. */
ACL_FUNC_VISIBILITY HcclResult HcclGetCommAsyncError(HcclComm comm, HcclResult *asyncError);

/** What an answer means. The text belongs to the library. */
ACL_FUNC_VISIBILITY const char *HcclGetErrorString(HcclResult code);

/** One more than the last HcclCommConfigCapability that this library knows. */
ACL_FUNC_VISIBILITY uint32_t HcclGetCommConfigCapability(void);

/** Changes a setting of the process. */
ACL_FUNC_VISIBILITY HcclResult HcclSetConfig(HcclConfig config, HcclConfigValue configValue);

/** Asks for a setting of the process. */
ACL_FUNC_VISIBILITY HcclResult HcclGetConfig(HcclConfig config, HcclConfigValue *configValue);

/** Work that is queued later begins when every rank has come to this. */
ACL_FUNC_VISIBILITY HcclResult HcclBarrier(HcclComm comm, aclrtStream stream);

/** Begins a group of this thread: what is called until its end is queued together. */
ACL_FUNC_VISIBILITY HcclResult HcclGroupStart(void);

/** Ends the group, and tells what failed in it. */
ACL_FUNC_VISIBILITY HcclResult HcclGroupEnd(void);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_HCCL_COMM_H */
