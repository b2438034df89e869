/** Types and constants of HCCL, the library for communication between devices. */

#ifndef ACLNN_SYS_HCCL_TYPES_H
#define ACLNN_SYS_HCCL_TYPES_H

#include "acl/acl_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Bytes of HcclRootInfo. */
#define HCCL_ROOT_INFO_BYTES 4108
/** Room for the name of a communicator with its NUL. */
#define COMM_NAME_MAX_LENGTH 128
/** Room for the name of a buffer that communicators share, with its NUL. */
#define BUFFER_NAME_MAX_LENGTH 128
/** Room for a description of the program's own, with its NUL. */
#define UDI_MAX_LENGTH 128
/** Room for the choice of algorithms, with its NUL. */
#define HCCL_COMM_ALGO_MAX_LENGTH 1600
/** Room for the levels at which operations are tried again, with its NUL. */
#define HCCL_COMM_RETRY_ENABLE_MAX_LENGTH 50
/** Room for how often and when they are, with its NUL. */
#define HCCL_COMM_RETRY_PARAMS_MAX_LENGTH 128
/** Bytes at the beginning of HcclCommConfig: size, magic word, version, and eight bytes of zero. */
#define HCCL_COMM_CONFIG_INFO_BYTES 24

/** A communicator as one of its ranks holds it. */
typedef void *HcclComm;

/** What a function of HCCL answers. */
typedef enum HcclResult {
    HCCL_SUCCESS = 0,
    HCCL_E_PARA = 1,
    HCCL_E_PTR = 2,
    HCCL_E_MEMORY = 3,
    HCCL_E_INTERNAL = 4,
    HCCL_E_NOT_SUPPORT = 5,
    HCCL_E_NOT_FOUND = 6,
    HCCL_E_UNAVAIL = 7,
    HCCL_E_SYSCALL = 8,
    HCCL_E_TIMEOUT = 9,
    HCCL_E_OPEN_FILE_FAILURE = 10,
    HCCL_E_TCP_CONNECT = 11,
    HCCL_E_ROCE_CONNECT = 12,
    HCCL_E_TCP_TRANSFER = 13,
    HCCL_E_ROCE_TRANSFER = 14,
    HCCL_E_RUNTIME = 15,
    HCCL_E_DRV = 16,
    HCCL_E_PROFILING = 17,
    HCCL_E_CCE = 18,
    HCCL_E_NETWORK = 19,
    HCCL_E_AGAIN = 20,
    HCCL_E_REMOTE = 21,
    HCCL_E_SUSPENDING = 22,
    HCCL_E_OPRETRY_FAIL = 23,
    HCCL_E_OOM = 24,
    HCCL_E_IN_STATUS = 1041,
} HcclResult;

/**
 * Type of one element. The 8-bit floats had the numbers 13 to 15 before CANN 8.5, and are taken from CANN 9.0 on only.
 */
typedef enum HcclDataType {
    HCCL_DATA_TYPE_INT8 = 0,
    HCCL_DATA_TYPE_INT16 = 1,
    HCCL_DATA_TYPE_INT32 = 2,
    HCCL_DATA_TYPE_FP16 = 3,
    HCCL_DATA_TYPE_FP32 = 4,
    HCCL_DATA_TYPE_INT64 = 5,
    HCCL_DATA_TYPE_UINT64 = 6,
    HCCL_DATA_TYPE_UINT8 = 7,
    HCCL_DATA_TYPE_UINT16 = 8,
    HCCL_DATA_TYPE_UINT32 = 9,
    HCCL_DATA_TYPE_FP64 = 10,
    HCCL_DATA_TYPE_BFP16 = 11,
    HCCL_DATA_TYPE_INT128 = 12,
    HCCL_DATA_TYPE_HIF8 = 14,
    HCCL_DATA_TYPE_FP8E4M3 = 15,
    HCCL_DATA_TYPE_FP8E5M2 = 16,
    HCCL_DATA_TYPE_FP8E8M0 = 17,
} HcclDataType;

/** What becomes of the elements that lie at one place on all ranks. There is no mean: a sum is divided afterwards. */
typedef enum HcclReduceOp {
    HCCL_REDUCE_SUM = 0,
    HCCL_REDUCE_PROD = 1,
    HCCL_REDUCE_MAX = 2,
    HCCL_REDUCE_MIN = 3,
} HcclReduceOp;

/** Settings of the whole process. */
typedef enum HcclConfig {
    HCCL_DETERMINISTIC = 0,
} HcclConfig;

/** Which way an HcclSendRecvItem goes. */
typedef enum HcclSendRecvType {
    HCCL_SEND = 0,
    HCCL_RECV = 1,
} HcclSendRecvType;

/** Fields of HcclCommConfig that the library reads: those whose number is less than what HcclGetCommConfigCapability answers. */
typedef enum HcclCommConfigCapability {
    HCCL_COMM_CONFIG_BUFFER_SIZE = 0,
    HCCL_COMM_CONFIG_DETERMINISTIC = 1,
    HCCL_COMM_CONFIG_COMM_NAME = 2,
    HCCL_COMM_CONFIG_OP_EXPANSION_MODE = 3,
    HCCL_COMM_CONFIG_SUPPORT_INIT_BY_ENV = 4,
    HCCL_COMM_CONFIG_WORLD_RANKID = 5,
    HCCL_COMM_CONFIG_JOBID = 6,
    HCCL_COMM_CONFIG_ACLGRAPH_ZEROCOPY_ENABLE = 7,
    HCCL_COMM_CONFIG_EXEC_TIMEOUT = 8,
    HCCL_COMM_CONFIG_ALGO = 9,
    HCCL_COMM_CONFIG_RETRY = 10,
    HCCL_COMM_CONFIG_BUFFER_NAME = 11,
} HcclCommConfigCapability;

/** How the ranks of a new communicator find each other: made by one of them, brought to the others by the program. */
typedef struct HcclRootInfo {
    char internal[HCCL_ROOT_INFO_BYTES];
} HcclRootInfo;

/**
 * Settings of one communicator. The first 24 bytes say how much of it is filled in, and the library reads as far as the
 * version there says: a version with fewer bytes than it has makes it read what nobody wrote.
 */
typedef struct HcclCommConfig {
    char reserved[HCCL_COMM_CONFIG_INFO_BYTES];
    uint32_t hcclBufferSize;
    uint32_t hcclDeterministic;
    char hcclCommName[COMM_NAME_MAX_LENGTH];
    char hcclUdi[UDI_MAX_LENGTH];
    uint32_t hcclOpExpansionMode;
    uint32_t hcclRdmaTrafficClass;
    uint32_t hcclRdmaServiceLevel;
    uint32_t hcclWorldRankID;
    uint64_t hcclJobID;
    uint8_t aclGraphZeroCopyEnable;
    int32_t hcclExecTimeOut;
    char hcclAlgo[HCCL_COMM_ALGO_MAX_LENGTH];
    char hcclRetryEnable[HCCL_COMM_RETRY_ENABLE_MAX_LENGTH];
    char hcclRetryParams[HCCL_COMM_RETRY_PARAMS_MAX_LENGTH];
    char hcclBufferName[BUFFER_NAME_MAX_LENGTH];
    uint32_t hcclQos;
    uint64_t hcclSymWinMaxMemSizePerRank;
    uint32_t hcclChannelSqDepth;
} HcclCommConfig;

/** One part of HcclBatchSendRecv. */
typedef struct HcclSendRecvItem {
    HcclSendRecvType sendRecvType;
    void *buf;
    uint64_t count;
    HcclDataType dataType;
    uint32_t remoteRank;
} HcclSendRecvItem;

/** Value of an HcclConfig. */
typedef union HcclConfigValue {
    int32_t value;
} HcclConfigValue;

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_HCCL_TYPES_H */
