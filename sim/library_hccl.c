/* libhccl.so: collective operations and messages. */
#include "sim_hccl.h"

SIM_TELLS_NAMES(SIM_COLLECTIVES)

static sim_request request(int kind, const char *function, const void *send, const void *receive, uint64_t count, HcclDataType type)
{
    return (sim_request){.kind = kind,
                         .function = function,
                         .send = send,
                         .receive = (void *)receive,
                         .count = count,
                         .other_count = count,
                         .dtype = type,
                         .other_dtype = type,
                         .reduce = SIM_NO_REDUCTION,
                         .root = SIM_NO_ROOT};
}

SIM_EXPORT HcclResult HcclAllReduce(void *sendBuf, void *recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p recvBuf:p count:u dataType:i op:i comm:p stream:p", (const void *)sendBuf, (const void *)recvBuf, count,
                   (int64_t)dataType, (int64_t)op, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_ALL_REDUCE, __func__, sendBuf, recvBuf, count, dataType);
    call.reduce = (int)op;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclReduce(void *sendBuf, void *recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op, uint32_t root, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p recvBuf:p count:u dataType:i op:i root:u comm:p stream:p", (const void *)sendBuf, (const void *)recvBuf, count,
                   (int64_t)dataType, (int64_t)op, (uint64_t)root, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_REDUCE, __func__, sendBuf, recvBuf, count, dataType);
    call.reduce = (int)op;
    call.root = root;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclBroadcast(void *buf, uint64_t count, HcclDataType dataType, uint32_t root, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "buf:p count:u dataType:i root:u comm:p stream:p", (const void *)buf, count, (int64_t)dataType, (uint64_t)root, (const void *)comm,
                   (const void *)stream);
    sim_request call = request(SIM_BROADCAST, __func__, buf, NULL, count, dataType);
    call.root = root;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclAllGather(void *sendBuf, void *recvBuf, uint64_t sendCount, HcclDataType dataType, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p recvBuf:p sendCount:u dataType:i comm:p stream:p", (const void *)sendBuf, (const void *)recvBuf, sendCount,
                   (int64_t)dataType, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_ALL_GATHER, __func__, sendBuf, recvBuf, sendCount, dataType);
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclAllGatherV(void *sendBuf, uint64_t sendCount, void *recvBuf, const void *recvCounts, const void *recvDispls, HcclDataType dataType, HcclComm comm,
                                     aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p sendCount:u recvBuf:p recvCounts:p recvDispls:p dataType:i comm:p stream:p", (const void *)sendBuf, sendCount,
                   (const void *)recvBuf, recvCounts, recvDispls, (int64_t)dataType, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_ALL_GATHER_V, __func__, sendBuf, recvBuf, sendCount, dataType);
    call.received = recvCounts;
    call.received_at = recvDispls;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclReduceScatter(void *sendBuf, void *recvBuf, uint64_t recvCount, HcclDataType dataType, HcclReduceOp op, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p recvBuf:p recvCount:u dataType:i op:i comm:p stream:p", (const void *)sendBuf, (const void *)recvBuf, recvCount,
                   (int64_t)dataType, (int64_t)op, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_REDUCE_SCATTER, __func__, sendBuf, recvBuf, recvCount, dataType);
    call.reduce = (int)op;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclReduceScatterV(void *sendBuf, const void *sendCounts, const void *sendDispls, void *recvBuf, uint64_t recvCount, HcclDataType dataType,
                                         HcclReduceOp op, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p sendCounts:p sendDispls:p recvBuf:p recvCount:u dataType:i op:i comm:p stream:p", (const void *)sendBuf, sendCounts,
                   sendDispls, (const void *)recvBuf, recvCount, (int64_t)dataType, (int64_t)op, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_REDUCE_SCATTER_V, __func__, sendBuf, recvBuf, recvCount, dataType);
    call.reduce = (int)op;
    call.sent = sendCounts;
    call.sent_at = sendDispls;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclScatter(void *sendBuf, void *recvBuf, uint64_t recvCount, HcclDataType dataType, uint32_t root, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p recvBuf:p recvCount:u dataType:i root:u comm:p stream:p", (const void *)sendBuf, (const void *)recvBuf, recvCount,
                   (int64_t)dataType, (uint64_t)root, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_SCATTER, __func__, sendBuf, recvBuf, recvCount, dataType);
    call.root = root;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclAlltoAll(const void *sendBuf, uint64_t sendCount, HcclDataType sendType, const void *recvBuf, uint64_t recvCount, HcclDataType recvType,
                                   HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p sendCount:u sendType:i recvBuf:p recvCount:u recvType:i comm:p stream:p", sendBuf, sendCount, (int64_t)sendType, recvBuf,
                   recvCount, (int64_t)recvType, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_ALL_TO_ALL, __func__, sendBuf, recvBuf, sendCount, sendType);
    call.other_count = recvCount;
    call.other_dtype = recvType;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclAlltoAllV(const void *sendBuf, const void *sendCounts, const void *sdispls, HcclDataType sendType, const void *recvBuf, const void *recvCounts,
                                    const void *rdispls, HcclDataType recvType, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p sendCounts:p sdispls:p sendType:i recvBuf:p recvCounts:p rdispls:p recvType:i comm:p stream:p", sendBuf, sendCounts,
                   sdispls, (int64_t)sendType, recvBuf, recvCounts, rdispls, (int64_t)recvType, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_ALL_TO_ALL_V, __func__, sendBuf, recvBuf, 0, sendType);
    call.other_dtype = recvType;
    call.sent = sendCounts;
    call.sent_at = sdispls;
    call.received = recvCounts;
    call.received_at = rdispls;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclAlltoAllVC(const void *sendBuf, const void *sendCountMatrix, HcclDataType sendType, const void *recvBuf, HcclDataType recvType, HcclComm comm,
                                     aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p sendCountMatrix:p sendType:i recvBuf:p recvType:i comm:p stream:p", sendBuf, sendCountMatrix, (int64_t)sendType, recvBuf,
                   (int64_t)recvType, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_ALL_TO_ALL_VC, __func__, sendBuf, recvBuf, 0, sendType);
    call.other_dtype = recvType;
    call.sent = sendCountMatrix;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclSend(void *sendBuf, uint64_t count, HcclDataType dataType, uint32_t destRank, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendBuf:p count:u dataType:i destRank:u comm:p stream:p", (const void *)sendBuf, count, (int64_t)dataType, (uint64_t)destRank,
                   (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_SEND, __func__, sendBuf, NULL, count, dataType);
    call.root = destRank;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclRecv(void *recvBuf, uint64_t count, HcclDataType dataType, uint32_t srcRank, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "recvBuf:p count:u dataType:i srcRank:u comm:p stream:p", (const void *)recvBuf, count, (int64_t)dataType, (uint64_t)srcRank,
                   (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_RECV, __func__, NULL, recvBuf, count, dataType);
    call.root = srcRank;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}

SIM_EXPORT HcclResult HcclBatchSendRecv(HcclSendRecvItem *sendRecvInfo, uint32_t itemNum, HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "sendRecvInfo:p itemNum:u comm:p stream:p", (const void *)sendRecvInfo, (uint64_t)itemNum, (const void *)comm, (const void *)stream);
    sim_request call = request(SIM_BATCH, __func__, NULL, NULL, 0, HCCL_DATA_TYPE_INT8);
    call.items = sendRecvInfo;
    call.item_count = itemNum;
    SIM_RETURN(aclsim_hccl_call(&call, comm, stream));
}
