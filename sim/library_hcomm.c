/* libhcomm.so: communicators, their settings, groups. */
#include "sim_hccl.h"

SIM_TELLS_NAMES(SIM_COMMUNICATORS)

extern const int aclsim_variant_hccl_8_3 __attribute__((weak, visibility("hidden")));

/* ---- making ---- */

SIM_EXPORT HcclResult HcclGetRootInfo(HcclRootInfo *rootInfo)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "rootInfo:N", (const void *)rootInfo);
    SIM_RETURN(aclsim_hccl_root_info(rootInfo));
}

SIM_EXPORT HcclResult HcclCommInitRootInfo(uint32_t nRanks, const HcclRootInfo *rootInfo, uint32_t rank, HcclComm *comm)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "nRanks:u rootInfo:N rank:u comm:N", (uint64_t)nRanks, (const void *)rootInfo, (uint64_t)rank, (const void *)comm);
    int code = aclsim_hccl_join(__func__, nRanks, rootInfo, rank, NULL, comm);
    SIM_RETURN(code);
}

SIM_EXPORT HcclResult HcclCommInitRootInfoConfig(uint32_t nRanks, const HcclRootInfo *rootInfo, uint32_t rank, const HcclCommConfig *config, HcclComm *comm)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "nRanks:u rootInfo:N rank:u config:N comm:N", (uint64_t)nRanks, (const void *)rootInfo, (uint64_t)rank, (const void *)config,
                   (const void *)comm);
    SIM_RETURN(aclsim_hccl_join(__func__, nRanks, rootInfo, rank, config, comm));
}

SIM_EXPORT HcclResult HcclCommInitClusterInfo(const char *clusterInfo, uint32_t rank, HcclComm *comm)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "clusterInfo:N path:s rank:u comm:N", (const void *)clusterInfo, clusterInfo, (uint64_t)rank, (const void *)comm);
    SIM_RETURN(aclsim_hccl_join_table(__func__, clusterInfo, rank, NULL, comm));
}

SIM_EXPORT HcclResult HcclCommInitClusterInfoConfig(const char *clusterInfo, uint32_t rank, HcclCommConfig *config, HcclComm *comm)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "clusterInfo:N path:s rank:u config:N comm:N", (const void *)clusterInfo, clusterInfo, (uint64_t)rank, (const void *)config,
                   (const void *)comm);
    SIM_RETURN(aclsim_hccl_join_table(__func__, clusterInfo, rank, config, comm));
}

SIM_EXPORT HcclResult HcclCommInitAll(uint32_t ndev, int32_t *devices, HcclComm *comms)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "ndev:u devices:N comms:N", (uint64_t)ndev, (const void *)devices, (const void *)comms);
    SIM_RETURN(aclsim_hccl_all(ndev, devices, comms));
}

SIM_EXPORT HcclResult HcclCreateSubCommConfig(HcclComm *comm, uint32_t rankNum, uint32_t *rankIds, uint64_t subCommId, uint32_t subCommRankId, HcclCommConfig *config,
                                              HcclComm *subComm)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "rankNum:u subCommId:u subCommRankId:u", (uint64_t)rankNum, subCommId, (uint64_t)subCommRankId);
    SIM_RETURN(aclsim_hccl_part(comm, rankNum, rankIds, subCommId, subCommRankId, config, subComm));
}

SIM_EXPORT HcclResult HcclCommDestroy(HcclComm comm)
{
    SIM_ENTER_HCCL(SIM_NEEDS_INIT, "comm:p", (const void *)comm);
    SIM_RETURN(aclsim_hccl_destroy(comm));
}

/* ---- asking ---- */

SIM_EXPORT HcclResult HcclGetCommName(HcclComm comm, char *commName)
{
    SIM_ENTER_HCCL(SIM_NEEDS_INIT, "comm:p", (const void *)comm);
    SIM_RETURN(aclsim_hccl_name(comm, commName));
}

SIM_EXPORT HcclResult HcclGetRankSize(HcclComm comm, uint32_t *rankSize)
{
    SIM_ENTER_HCCL(SIM_NEEDS_INIT, "comm:p", (const void *)comm);
    SIM_RETURN(aclsim_hccl_ask(__func__, comm, SIM_ASK_SIZE, rankSize));
}

SIM_EXPORT HcclResult HcclGetRankId(HcclComm comm, uint32_t *rank)
{
    SIM_ENTER_HCCL(SIM_NEEDS_INIT, "comm:p", (const void *)comm);
    SIM_RETURN(aclsim_hccl_ask(__func__, comm, SIM_ASK_RANK, rank));
}

SIM_EXPORT HcclResult HcclGetCommAsyncError(HcclComm comm, HcclResult *asyncError)
{
    uint32_t error = 0;
    SIM_ENTER_HCCL(SIM_NEEDS_INIT, "comm:p asyncError:N", (const void *)comm, (const void *)asyncError);
    int code = aclsim_hccl_ask(__func__, comm, SIM_ASK_ERROR, &error);
    if (!code)
        *asyncError = (HcclResult)error;
    SIM_RETURN(code);
}

SIM_EXPORT const char *HcclGetErrorString(HcclResult code)
{
    static const char *const texts[] = {
        "no error",        "parameter error",    "empty pointer",      "memory error",    "internal error",      "not support feature", "not found specific resource",
        "resource unavailable", "call system interface error", "timeout", "open file fail", "tcp connect fail", "roce connect fail", "tcp transfer fail", "roce transfer fail",
        "call runtime api fail", "call driver api fail", "call profiling api fail", "call cce api fail", "call network api fail", "try again", "error cqe",
        "error communicator suspending", "retry constraint", "out of memory",
    };
    int number = (int)code;
    if (number >= 0 && number < (int)(sizeof texts / sizeof *texts))
        return texts[number];
    return number >= 0 && number <= HCCL_E_IN_STATUS ? "unknown err" : "unknown error";
}

SIM_EXPORT uint32_t HcclGetCommConfigCapability(void)
{
    enum { OF_8_3 = HCCL_COMM_CONFIG_JOBID + 1, NEWEST = HCCL_COMM_CONFIG_BUFFER_NAME + 1 };
    return &aclsim_variant_hccl_8_3 ? OF_8_3 : NEWEST;
}

/* ---- settings of the process ---- */

/* Off, on, and on in the same order too: kept, since results are the same each time here. */
static _Atomic int32_t deterministic;

SIM_EXPORT HcclResult HcclSetConfig(HcclConfig config, HcclConfigValue configValue)
{
    SIM_ENTER_HCCL(SIM_ANYTIME, "config:i value:i", (int64_t)config, (int64_t)configValue.value);
    if (config != HCCL_DETERMINISTIC)
        SIM_RETURN(HCCL_E_NOT_SUPPORT);
    if (configValue.value < 0 || configValue.value > 2)
        SIM_RETURN(HCCL_E_PARA);
    deterministic = configValue.value;
    SIM_RETURN(HCCL_SUCCESS);
}

SIM_EXPORT HcclResult HcclGetConfig(HcclConfig config, HcclConfigValue *configValue)
{
    SIM_ENTER_HCCL(SIM_ANYTIME, "config:i configValue:N", (int64_t)config, (const void *)configValue);
    if (!configValue)
        SIM_RETURN(HCCL_E_PTR);
    if (config != HCCL_DETERMINISTIC)
        SIM_RETURN(HCCL_E_NOT_SUPPORT);
    configValue->value = deterministic;
    SIM_RETURN(HCCL_SUCCESS);
}

/* ---- what belongs to both ---- */

SIM_EXPORT HcclResult HcclBarrier(HcclComm comm, aclrtStream stream)
{
    SIM_ENTER_HCCL(SIM_NEEDS_CONTEXT, "comm:p stream:p", (const void *)comm, (const void *)stream);
    sim_request request = {.kind = SIM_BARRIER, .function = __func__, .dtype = SIM_NO_TYPE, .other_dtype = SIM_NO_TYPE, .reduce = SIM_NO_REDUCTION, .root = SIM_NO_ROOT};
    SIM_RETURN(aclsim_hccl_call(&request, comm, stream));
}

SIM_EXPORT HcclResult HcclGroupStart(void)
{
    SIM_ENTER_HCCL(SIM_NEEDS_INIT, "");
    SIM_RETURN(aclsim_hccl_group(true));
}

SIM_EXPORT HcclResult HcclGroupEnd(void)
{
    SIM_ENTER_HCCL(SIM_NEEDS_INIT, "");
    SIM_RETURN(aclsim_hccl_group(false));
}
