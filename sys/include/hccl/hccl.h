/**
 * Collective operations and sends. Exported by libhccl.so. Counts are elements; counts, places and matrices of the
 * uneven forms are arrays of uint64_t on the host, buffers are on the device.
 */

#ifndef ACLNN_SYS_HCCL_H
#define ACLNN_SYS_HCCL_H

#include "hccl/hccl_types.h"
#include "hccl/hccl_comm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Reduces `count` elements over all ranks, and gives all of them the result. */
ACL_FUNC_VISIBILITY HcclResult HcclAllReduce(
    void *sendBuf, void *recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op,
    HcclComm comm, aclrtStream stream);

/** The same, and gives the rank `root` the result. */
ACL_FUNC_VISIBILITY HcclResult HcclReduce(
    void *sendBuf, void *recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op,
    uint32_t root, HcclComm comm, aclrtStream stream);

/** Gives all ranks the elements of `root`. */
ACL_FUNC_VISIBILITY HcclResult HcclBroadcast(
    void *buf, uint64_t count, HcclDataType dataType, uint32_t root, HcclComm comm,
    aclrtStream stream);

/** Gives all ranks the `sendCount` elements of each, in the order of the ranks. */
ACL_FUNC_VISIBILITY HcclResult HcclAllGather(
    void *sendBuf, void *recvBuf, uint64_t sendCount, HcclDataType dataType, HcclComm comm,
    aclrtStream stream);

/** The same with a count and a place for each rank. */
ACL_FUNC_VISIBILITY HcclResult HcclAllGatherV(
    void *sendBuf, uint64_t sendCount, void *recvBuf, const void *recvCounts,
    const void *recvDispls, HcclDataType dataType, HcclComm comm, aclrtStream stream);

/** Reduces over all ranks, and gives each its part of `recvCount` elements. */
ACL_FUNC_VISIBILITY HcclResult HcclReduceScatter(
    void *sendBuf, void *recvBuf, uint64_t recvCount, HcclDataType dataType, HcclReduceOp op,
    HcclComm comm, aclrtStream stream);

/** The same with a count and a place for each rank. */
ACL_FUNC_VISIBILITY HcclResult HcclReduceScatterV(
    void *sendBuf, const void *sendCounts, const void *sendDispls, void *recvBuf,
    uint64_t recvCount, HcclDataType dataType, HcclReduceOp op, HcclComm comm,
    aclrtStream stream);

/** Gives each rank its part of the elements of `root`. */
ACL_FUNC_VISIBILITY HcclResult HcclScatter(
    void *sendBuf, void *recvBuf, uint64_t recvCount, HcclDataType dataType, uint32_t root,
    HcclComm comm, aclrtStream stream);

/** Gives each rank a part of the elements of each rank, all parts of one size. */
ACL_FUNC_VISIBILITY HcclResult HcclAlltoAll(
    const void *sendBuf, uint64_t sendCount, HcclDataType sendType, const void *recvBuf,
    uint64_t recvCount, HcclDataType recvType, HcclComm comm, aclrtStream stream);

/** The same with a count and a place for each pair, of which each rank tells its own. */
ACL_FUNC_VISIBILITY HcclResult HcclAlltoAllV(
    const void *sendBuf, const void *sendCounts, const void *sdispls, HcclDataType sendType,
    const void *recvBuf, const void *recvCounts, const void *rdispls, HcclDataType recvType,
    HcclComm comm, aclrtStream stream);

/** The same with all counts in one matrix, that of rank i for rank j at i * size + j. */
ACL_FUNC_VISIBILITY HcclResult HcclAlltoAllVC(
    const void *sendBuf, const void *sendCountMatrix, HcclDataType sendType,
    const void *recvBuf, HcclDataType recvType, HcclComm comm, aclrtStream stream);

/** Sends to one rank, which receives. */
ACL_FUNC_VISIBILITY HcclResult HcclSend(
    void *sendBuf, uint64_t count, HcclDataType dataType, uint32_t destRank, HcclComm comm,
    aclrtStream stream);

/** Receives what one rank sends. */
ACL_FUNC_VISIBILITY HcclResult HcclRecv(
    void *recvBuf, uint64_t count, HcclDataType dataType, uint32_t srcRank, HcclComm comm,
    aclrtStream stream);

/** Sends and receives several times; none of them waits for another one. */
ACL_FUNC_VISIBILITY HcclResult HcclBatchSendRecv(
    HcclSendRecvItem *sendRecvInfo, uint32_t itemNum, HcclComm comm, aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_HCCL_H */
