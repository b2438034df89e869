/**
 * The runtime: process, devices, contexts, streams, events, memory and captured graphs. Exported by
 * libascendcl.so and, since CANN 8.5, by libacl_rt.so.
 */

#ifndef ACLNN_SYS_ACL_RT_H
#define ACLNN_SYS_ACL_RT_H

#include "acl/acl_base.h"
#include "acl/acl_rt_kernel.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Flags and enumerations ---- */

/** Event flag: other streams may wait for the event. */
#define ACL_EVENT_SYNC 0x00000001U
/** Event flag: the event follows the progress of its stream. */
#define ACL_EVENT_CAPTURE_STREAM_PROGRESS 0x00000002U
/** Event flag: the event takes a time stamp. */
#define ACL_EVENT_TIME_LINE 0x00000008U
/** Event flag: a captured graph waits for the event and resets it while it runs; others record it. */
#define ACL_EVENT_EXTERNAL 0x00000020U
/** Stream flag: device resources are taken when the stream is made. */
#define ACL_STREAM_FAST_LAUNCH 0x00000001U
/** Stream flag: waits for the stream poll. */
#define ACL_STREAM_FAST_SYNC 0x00000002U
/** Failure mode: later tasks run although one failed. The default. */
#define ACL_CONTINUE_ON_FAILURE 0x00000000U
/** Failure mode: every stream of the context stops at its next task. */
#define ACL_STOP_ON_FAILURE 0x00000001U
/** aclmdlRIDebugJsonPrint: the outline of the graph. */
#define ACL_MDLRI_DEBUG_JSON_PRINT_SUMMARY 0x00000000U
/** aclmdlRIDebugJsonPrint: all that is known of the graph. */
#define ACL_MDLRI_DEBUG_JSON_PRINT_VERBOSE 0x00000001U
/** Room for the whole version text in aclCANNPackageVersion. */
#define ACL_PKG_VERSION_MAX_SIZE 128
/** Room for one part of the version in aclCANNPackageVersion. */
#define ACL_PKG_VERSION_PARTS_MAX_SIZE 64

/** Where the calling program runs: on the device's own CPU, or on a host. */
typedef enum aclrtRunMode {
    ACL_DEVICE = 0,
    ACL_HOST = 1,
} aclrtRunMode;

/** Whose last error is meant. */
typedef enum aclrtLastErrLevel {
    ACL_RT_THREAD_LEVEL = 0,
} aclrtLastErrLevel;

/** Settings of a whole process. */
typedef enum aclSysParamOpt {
    ACL_OPT_DETERMINISTIC = 0,
    ACL_OPT_ENABLE_DEBUG_KERNEL = 1,
    ACL_OPT_STRONG_CONSISTENCY = 2,
    ACL_OPT_ENABLE_KERNEL_EARLY_START = 3,
} aclSysParamOpt;

/** A package of the toolkit, to ask for its version. */
typedef enum aclCANNPackageName {
    ACL_PKG_NAME_CANN = 0,
    ACL_PKG_NAME_RUNTIME = 1,
    ACL_PKG_NAME_COMPILER = 2,
    ACL_PKG_NAME_HCCL = 3,
    ACL_PKG_NAME_TOOLKIT = 4,
    ACL_PKG_NAME_OPP = 5,
    ACL_PKG_NAME_OPP_KERNEL = 6,
    ACL_PKG_NAME_DRIVER = 7,
} aclCANNPackageName;

/** Answer of aclrtQueryDeviceStatus. */
typedef enum aclrtDeviceStatus {
    ACL_RT_DEVICE_STATUS_NORMAL = 0,
    ACL_RT_DEVICE_STATUS_ABNORMAL = 1,
    ACL_RT_DEVICE_STATUS_END = 65535,
} aclrtDeviceStatus;

/** A property of a device, to be asked for with aclrtGetDeviceInfo. */
typedef enum aclrtDevAttr {
    ACL_DEV_ATTR_AICPU_CORE_NUM = 1,
    ACL_DEV_ATTR_AICORE_CORE_NUM = 101,
    ACL_DEV_ATTR_CUBE_CORE_NUM = 102,
    ACL_DEV_ATTR_VECTOR_CORE_NUM = 201,
    ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE = 301,
    ACL_DEV_ATTR_L2_CACHE_SIZE = 302,
    ACL_DEV_ATTR_PHY_CHIP_ID = 402,
    ACL_DEV_ATTR_IS_VIRTUAL = 501,
    ACL_DEV_ATTR_NPU_ARCH = 601,
} aclrtDevAttr;

/** Sixteen bytes that tell a device from all others. */
typedef struct aclrtUuid {
    char bytes[16];
} aclrtUuid;

/** Reserved by CANN. */
typedef struct aclrtUtilizationExtendInfo aclrtUtilizationExtendInfo;

/** Load of a device's units in percent; -1 where there is no such unit, or where nothing is known. */
typedef struct aclrtUtilizationInfo {
    int32_t cubeUtilization;
    int32_t vectorUtilization;
    int32_t aicpuUtilization;
    int32_t memoryUtilization;
    aclrtUtilizationExtendInfo *utilizationExtend;
} aclrtUtilizationInfo;

/** Device memory that one component of CANN holds, in bytes. */
typedef struct aclrtMemUsageInfo {
    char name[32];
    uint64_t curMemSize;
    uint64_t memPeakSize;
    size_t reserved[8];
} aclrtMemUsageInfo;

/** Answer of aclrtStreamQuery. */
typedef enum aclrtStreamStatus {
    ACL_STREAM_STATUS_COMPLETE = 0,
    ACL_STREAM_STATUS_NOT_READY = 1,
    ACL_STREAM_STATUS_RESERVED = 65535,
} aclrtStreamStatus;

/** Answer of aclrtQueryEventStatus. Note that done is 1 here and 0 in aclrtStreamStatus. */
typedef enum aclrtEventRecordedStatus {
    ACL_EVENT_RECORDED_STATUS_NOT_READY = 0,
    ACL_EVENT_RECORDED_STATUS_COMPLETE = 1,
} aclrtEventRecordedStatus;

/** Answer of aclrtQueryEventWaitStatus. */
typedef enum aclrtEventWaitStatus {
    ACL_EVENT_WAIT_STATUS_COMPLETE = 0,
    ACL_EVENT_WAIT_STATUS_NOT_READY = 1,
    ACL_EVENT_WAIT_STATUS_RESERVED = 65535,
} aclrtEventWaitStatus;

/** Which pages device memory is made of. The _HUGE_FIRST values fall back to small pages. */
typedef enum aclrtMemMallocPolicy {
    ACL_MEM_MALLOC_HUGE_FIRST = 0,
    ACL_MEM_MALLOC_HUGE_ONLY = 1,
    ACL_MEM_MALLOC_NORMAL_ONLY = 2,
    ACL_MEM_MALLOC_HUGE_FIRST_P2P = 3,
    ACL_MEM_MALLOC_HUGE_ONLY_P2P = 4,
    ACL_MEM_MALLOC_NORMAL_ONLY_P2P = 5,
    ACL_MEM_MALLOC_HUGE1G_ONLY = 6,
    ACL_MEM_MALLOC_HUGE1G_ONLY_P2P = 7,
    ACL_MEM_TYPE_LOW_BAND_WIDTH = 256,
    ACL_MEM_TYPE_HIGH_BAND_WIDTH = 4096,
    ACL_MEM_ACCESS_USER_SPACE_READONLY = 1048576,
} aclrtMemMallocPolicy;

/** Direction of a copy. */
typedef enum aclrtMemcpyKind {
    ACL_MEMCPY_HOST_TO_HOST = 0,
    ACL_MEMCPY_HOST_TO_DEVICE = 1,
    ACL_MEMCPY_DEVICE_TO_HOST = 2,
    ACL_MEMCPY_DEVICE_TO_DEVICE = 3,
    ACL_MEMCPY_DEFAULT = 4,
    ACL_MEMCPY_HOST_TO_BUF_TO_DEVICE = 5,
    ACL_MEMCPY_INNER_DEVICE_TO_DEVICE = 6,
    ACL_MEMCPY_INTER_DEVICE_TO_DEVICE = 7,
} aclrtMemcpyKind;

/** A kind of device memory, to ask how much of it is free. */
typedef enum aclrtMemAttr {
    ACL_DDR_MEM = 0,
    ACL_HBM_MEM = 1,
    ACL_DDR_MEM_HUGE = 2,
    ACL_DDR_MEM_NORMAL = 3,
    ACL_HBM_MEM_HUGE = 4,
    ACL_HBM_MEM_NORMAL = 5,
    ACL_DDR_MEM_P2P_HUGE = 6,
    ACL_DDR_MEM_P2P_NORMAL = 7,
    ACL_HBM_MEM_P2P_HUGE = 8,
    ACL_HBM_MEM_P2P_NORMAL = 9,
    ACL_HBM_MEM_HUGE1G = 10,
    ACL_HBM_MEM_P2P_HUGE1G = 11,
    ACL_MEM_NORMAL = 12,
    ACL_MEM_HUGE = 13,
    ACL_MEM_HUGE1G = 14,
    ACL_MEM_P2P_NORMAL = 15,
    ACL_MEM_P2P_HUGE = 16,
    ACL_MEM_P2P_HUGE1G = 17,
} aclrtMemAttr;

/** Where a piece of memory lives. */
typedef enum aclrtMemLocationType {
    ACL_MEM_LOCATION_TYPE_HOST = 0,
    ACL_MEM_LOCATION_TYPE_DEVICE = 1,
    ACL_MEM_LOCATION_TYPE_UNREGISTERED = 2,
    ACL_MEM_LOCATION_TYPE_MANAGED = 3,
    ACL_MEM_LOCATION_TYPE_HOST_NUMA = 4,
} aclrtMemLocationType;

/** Which threads' unsafe calls a capture refuses: every thread's, its own thread's, or nobody's. */
typedef enum aclmdlRICaptureMode {
    ACL_MODEL_RI_CAPTURE_MODE_GLOBAL = 0,
    ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL = 1,
    ACL_MODEL_RI_CAPTURE_MODE_RELAXED = 2,
} aclmdlRICaptureMode;

/** Whether a stream is being captured, and whether that capture can still succeed. */
typedef enum aclmdlRICaptureStatus {
    ACL_MODEL_RI_CAPTURE_STATUS_NONE = 0,
    ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE = 1,
    ACL_MODEL_RI_CAPTURE_STATUS_INVALIDATED = 2,
} aclmdlRICaptureStatus;

/** Version of one package, whole and in parts. */
typedef struct aclCANNPackageVersion {
    char version[ACL_PKG_VERSION_MAX_SIZE];
    char majorVersion[ACL_PKG_VERSION_PARTS_MAX_SIZE];
    char minorVersion[ACL_PKG_VERSION_PARTS_MAX_SIZE];
    char releaseVersion[ACL_PKG_VERSION_PARTS_MAX_SIZE];
    char patchVersion[ACL_PKG_VERSION_PARTS_MAX_SIZE];
    char reserved[ACL_PKG_VERSION_MAX_SIZE];
} aclCANNPackageVersion;

/** A place for memory: its kind, and which one of that kind. */
typedef struct aclrtMemLocation {
    uint32_t id;
    aclrtMemLocationType type;
} aclrtMemLocation;

/** Answer of aclrtPointerGetAttributes. */
typedef struct aclrtPtrAttributes {
    aclrtMemLocation location;
    uint32_t pageSize;
    uint32_t rsv[4];
} aclrtPtrAttributes;

/* ---- Process ---- */

/**
 * Starts ACL for the process. configPath names a JSON file; NULL takes the default settings. A
 * repeated call fails with ACL_ERROR_REPEAT_INITIALIZE, which a guest in somebody else's process
 * takes for success.
 */
ACL_FUNC_VISIBILITY aclError aclInit(const char *configPath);

/** Stops ACL for the process, however often it was started. */
ACL_FUNC_VISIBILITY aclError aclFinalize(void);

/** Takes back one aclInit and stops ACL when none is left; the number left is stored. */
ACL_FUNC_VISIBILITY aclError aclFinalizeReference(uint64_t *refCount);

/**
 * Text of the recent failures of the calling thread, newest first, or NULL. Reading clears it; the
 * text is valid until the next call on the same thread.
 */
ACL_FUNC_VISIBILITY const char *aclGetRecentErrMsg(void);

/** Version of this interface (not of the toolkit). */
ACL_FUNC_VISIBILITY aclError aclrtGetVersion(
    int32_t *majorVersion, int32_t *minorVersion, int32_t *patchVersion);

/** Version of one package of the toolkit. */
ACL_FUNC_VISIBILITY aclError aclsysGetCANNVersion(
    aclCANNPackageName name, aclCANNPackageVersion *version);

/**
 * Version text of a package named by text. The caller gives the room: ACL_PKG_VERSION_MAX_SIZE
 * bytes.
 */
ACL_FUNC_VISIBILITY aclError aclsysGetVersionStr(char *pkgName, char *versionStr);

/** Version of a package named by text, as a number that grows with each release. */
ACL_FUNC_VISIBILITY aclError aclsysGetVersionNum(char *pkgName, int32_t *versionNum);

/** Whether the program runs on a host or on the device's own CPU. */
ACL_FUNC_VISIBILITY aclError aclrtGetRunMode(aclrtRunMode *runMode);

/**
 * Sets a parameter of the process, for example whether results must be reproducible. It is read
 * when an operator is prepared.
 */
ACL_FUNC_VISIBILITY aclError aclrtSetSysParamOpt(aclSysParamOpt opt, int64_t value);

/** Reads a parameter of the process; ACL_ERROR_RT_SYSPARAMOPT_NOT_SET when nobody set it. */
ACL_FUNC_VISIBILITY aclError aclrtGetSysParamOpt(aclSysParamOpt opt, int64_t *value);

/** Last runtime error of the calling thread, and forgets it. */
ACL_FUNC_VISIBILITY aclError aclrtGetLastError(aclrtLastErrLevel level);

/** Last runtime error of the calling thread, and keeps it. */
ACL_FUNC_VISIBILITY aclError aclrtPeekAtLastError(aclrtLastErrLevel level);

/* ---- Device ---- */

/**
 * Number of devices the process may use. Set count to 0 before the call: a stub driver reports
 * success and stores nothing.
 */
ACL_FUNC_VISIBILITY aclError aclrtGetDeviceCount(uint32_t *count);

/**
 * Chooses the device of the calling thread and makes its primary context current. Counted;
 * aclrtResetDevice is the counterpart.
 */
ACL_FUNC_VISIBILITY aclError aclrtSetDevice(int32_t deviceId);

/** Device of the calling thread; ACL_ERROR_RT_CONTEXT_NULL when it has none. */
ACL_FUNC_VISIBILITY aclError aclrtGetDevice(int32_t *deviceId);

/** Takes back one aclrtSetDevice; the last one waits for the work and releases the device. */
ACL_FUNC_VISIBILITY aclError aclrtResetDevice(int32_t deviceId);

/** Releases the device however often it was set. */
ACL_FUNC_VISIBILITY aclError aclrtResetDeviceForce(int32_t deviceId);

/** Waits for all work on the device of the current context. */
ACL_FUNC_VISIBILITY aclError aclrtSynchronizeDevice(void);

/** The same, but no longer than timeout milliseconds; -1 waits for ever. */
ACL_FUNC_VISIBILITY aclError aclrtSynchronizeDeviceWithTimeout(int32_t timeout);

/** Whether a device works. */
ACL_FUNC_VISIBILITY aclError aclrtQueryDeviceStatus(
    int32_t deviceId, aclrtDeviceStatus *deviceStatus);

/** One property of a device. */
ACL_FUNC_VISIBILITY aclError aclrtGetDeviceInfo(
    uint32_t deviceId, aclrtDevAttr attr, int64_t *value);

/** What tells a device from all others. */
ACL_FUNC_VISIBILITY aclError aclrtDeviceGetUuid(int32_t deviceId, aclrtUuid *uuid);

/** Where a device is on the PCI bus, as text in len bytes, of which 13 are enough. Devices that are on none are refused. */
ACL_FUNC_VISIBILITY aclError aclrtDeviceGetPCIBusId(int32_t deviceId, char *pciBusId, int32_t len);

/** How busy a device's units are. Means nothing during profiling and on virtual devices. */
ACL_FUNC_VISIBILITY aclError aclrtGetDeviceUtilizationRate(
    int32_t deviceId, aclrtUtilizationInfo *utilizationInfo);

/** What each component holds of a device's memory: up to inputNum of them, and how many were written. */
ACL_FUNC_VISIBILITY aclError aclrtGetMemUsageInfo(
    int32_t deviceId, aclrtMemUsageInfo *memUsageInfo, size_t inputNum, size_t *outputNum);

/** How long one operator may take on any device of the process, in seconds. */
ACL_FUNC_VISIBILITY aclError aclrtSetOpExecuteTimeOut(uint32_t timeout);

/** The same in microseconds, 0 being the longest; tells what the hardware made of it, the largest number for no end. */
ACL_FUNC_VISIBILITY aclError aclrtSetOpExecuteTimeOutV2(uint64_t timeout, uint64_t *actualTimeout);

/** How long one operator may take, in milliseconds. */
ACL_FUNC_VISIBILITY aclError aclrtGetOpExecuteTimeout(uint32_t *const timeoutMs);

/**
 * Lowest and highest priority for streams of the current device; the smaller number is the higher
 * priority.
 */
ACL_FUNC_VISIBILITY aclError aclrtDeviceGetStreamPriorityRange(
    int32_t *leastPriority, int32_t *greatestPriority);

/* ---- Context ---- */

/** Makes a context on a device and makes it current on the calling thread. */
ACL_FUNC_VISIBILITY aclError aclrtCreateContext(aclrtContext *context, int32_t deviceId);

/**
 * Destroys a context made by aclrtCreateContext, with its streams and graphs. Never a primary
 * context.
 */
ACL_FUNC_VISIBILITY aclError aclrtDestroyContext(aclrtContext context);

/** Makes a context, and with it a device, current on the calling thread. */
ACL_FUNC_VISIBILITY aclError aclrtSetCurrentContext(aclrtContext context);

/** Current context of the calling thread; ACL_ERROR_RT_CONTEXT_NULL when it has none. */
ACL_FUNC_VISIBILITY aclError aclrtGetCurrentContext(aclrtContext *context);

/* ---- Stream ---- */

/** Makes a stream in the current context. */
ACL_FUNC_VISIBILITY aclError aclrtCreateStream(aclrtStream *stream);

/** Makes a stream with a priority and ACL_STREAM_ flags in the current context. */
ACL_FUNC_VISIBILITY aclError aclrtCreateStreamWithConfig(
    aclrtStream *stream, uint32_t priority, uint32_t flag);

/** Destroys a stream after waiting for its work. Its context must be current. */
ACL_FUNC_VISIBILITY aclError aclrtDestroyStream(aclrtStream stream);

/** Destroys a stream and drops what it has not done yet. */
ACL_FUNC_VISIBILITY aclError aclrtDestroyStreamForce(aclrtStream stream);

/** Waits for all work of a stream, and reports a failure of it. */
ACL_FUNC_VISIBILITY aclError aclrtSynchronizeStream(aclrtStream stream);

/**
 * The same, but no longer than timeout milliseconds; -1 waits for ever.
 * ACL_ERROR_RT_STREAM_SYNC_TIMEOUT leaves the work going.
 */
ACL_FUNC_VISIBILITY aclError aclrtSynchronizeStreamWithTimeout(aclrtStream stream, int32_t timeout);

/** Whether all work of a stream is done. */
ACL_FUNC_VISIBILITY aclError aclrtStreamQuery(aclrtStream stream, aclrtStreamStatus *status);

/** Number of a stream, as it appears in logs. */
ACL_FUNC_VISIBILITY aclError aclrtStreamGetId(aclrtStream stream, int32_t *streamId);

/** What happens to later tasks after one failed: ACL_CONTINUE_ON_FAILURE or ACL_STOP_ON_FAILURE. */
ACL_FUNC_VISIBILITY aclError aclrtSetStreamFailureMode(aclrtStream stream, uint64_t mode);

/* ---- Event ---- */

/**
 * Makes an event from ACL_EVENT_ flags. With ACL_EVENT_SYNC it holds one of the device's scarce
 * event numbers.
 */
ACL_FUNC_VISIBILITY aclError aclrtCreateEventWithFlag(aclrtEvent *event, uint32_t flag);

/**
 * Makes an event that holds no event number of the device, can be recorded again and again, and
 * must not be reset.
 */
ACL_FUNC_VISIBILITY aclError aclrtCreateEventExWithFlag(aclrtEvent *event, uint32_t flag);

/** Destroys an event without waiting for it. */
ACL_FUNC_VISIBILITY aclError aclrtDestroyEvent(aclrtEvent event);

/** Marks the present end of a stream's work. */
ACL_FUNC_VISIBILITY aclError aclrtRecordEvent(aclrtEvent event, aclrtStream stream);

/** Takes a mark back, in the order of the stream. Only for events of aclrtCreateEventWithFlag. */
ACL_FUNC_VISIBILITY aclError aclrtResetEvent(aclrtEvent event, aclrtStream stream);

/** Lets the later work of a stream wait for the mark; the host does not wait. */
ACL_FUNC_VISIBILITY aclError aclrtStreamWaitEvent(aclrtStream stream, aclrtEvent event);

/** Whether the work before the mark is done. */
ACL_FUNC_VISIBILITY aclError aclrtQueryEventStatus(
    aclrtEvent event, aclrtEventRecordedStatus *status);

/** Whether all waits for the event are over. Only for events of aclrtCreateEventWithFlag. */
ACL_FUNC_VISIBILITY aclError aclrtQueryEventWaitStatus(
    aclrtEvent event, aclrtEventWaitStatus *status);

/** Waits on the host for the mark. */
ACL_FUNC_VISIBILITY aclError aclrtSynchronizeEvent(aclrtEvent event);

/** The same, but no longer than timeout milliseconds; -1 waits for ever. */
ACL_FUNC_VISIBILITY aclError aclrtSynchronizeEventWithTimeout(aclrtEvent event, int32_t timeout);

/** Milliseconds between two marks with time stamps, both reached. */
ACL_FUNC_VISIBILITY aclError aclrtEventElapsedTime(
    float *ms, aclrtEvent startEvent, aclrtEvent endEvent);

/* ---- Memory ---- */

/**
 * Device memory, 64-byte aligned, contents undefined. The runtime rounds the size up to 32 bytes
 * and adds 32. Size 0 is an error.
 */
ACL_FUNC_VISIBILITY aclError aclrtMalloc(void **devPtr, size_t size, aclrtMemMallocPolicy policy);

/** Frees device memory at once: no queued work may use it any more. */
ACL_FUNC_VISIBILITY aclError aclrtFree(void *devPtr);

/** Pinned host memory, 64-byte aligned, contents undefined. Needs a current context. */
ACL_FUNC_VISIBILITY aclError aclrtMallocHost(void **hostPtr, size_t size);

/** Frees pinned host memory at once. */
ACL_FUNC_VISIBILITY aclError aclrtFreeHost(void *hostPtr);

/** Copies and waits for the copy. It waits for no stream. destMax is the room at dst. */
ACL_FUNC_VISIBILITY aclError aclrtMemcpy(
    void *dst, size_t destMax, const void *src, size_t count, aclrtMemcpyKind kind);

/** Queues a copy on a stream. Host memory must be pinned, or the call may wait. */
ACL_FUNC_VISIBILITY aclError aclrtMemcpyAsync(
    void *dst, size_t destMax, const void *src, size_t count, aclrtMemcpyKind kind,
    aclrtStream stream);

/** Fills and waits for the filling. maxCount is the room at devPtr. */
ACL_FUNC_VISIBILITY aclError aclrtMemset(
    void *devPtr, size_t maxCount, int32_t value, size_t count);

/** Queues a filling on a stream. */
ACL_FUNC_VISIBILITY aclError aclrtMemsetAsync(
    void *devPtr, size_t maxCount, int32_t value, size_t count, aclrtStream stream);

/** Free and whole memory of the current device, in bytes. */
ACL_FUNC_VISIBILITY aclError aclrtGetMemInfo(aclrtMemAttr attr, size_t *free, size_t *total);

/** Whether one device can send to the memory of another: 1 or 0. Both have to be there, and differ. */
ACL_FUNC_VISIBILITY aclError aclrtDeviceCanAccessPeer(
    int32_t *canAccessPeer, int32_t deviceId, int32_t peerDeviceId);

/** Lets the current device send to the memory of another; the other way is asked for by itself. flags is 0. */
ACL_FUNC_VISIBILITY aclError aclrtDeviceEnablePeerAccess(int32_t peerDeviceId, uint32_t flags);

/** Whether one device may send to another: 1 or 0. */
ACL_FUNC_VISIBILITY aclError aclrtDevicePeerAccessStatus(
    int32_t deviceId, int32_t peerDeviceId, int32_t *status);

/** Where the memory behind a pointer lives. */
ACL_FUNC_VISIBILITY aclError aclrtPointerGetAttributes(
    const void *ptr, aclrtPtrAttributes *attributes);

/* ---- Graph capture ---- */

/** From now on the tasks of a stream are recorded, not run. Not on the default stream. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureBegin(aclrtStream stream, aclmdlRICaptureMode mode);

/** Ends the recording and gives the graph. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureEnd(aclrtStream stream, aclmdlRI *modelRI);

/** Whether a stream is being captured, and into which graph. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureGetInfo(
    aclrtStream stream, aclmdlRICaptureStatus *status, aclmdlRI *modelRI);

/** Swaps the capture mode of the calling thread; the old one comes back in *mode. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureThreadExchangeMode(aclmdlRICaptureMode *mode);

/** Queues a graph on a stream. */
ACL_FUNC_VISIBILITY aclError aclmdlRIExecuteAsync(aclmdlRI modelRI, aclrtStream stream);

/** From now on the tasks of a captured stream are a group that can be given new arguments later. Experimental in CANN. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureTaskGrpBegin(aclrtStream stream);

/** Ends the group and gives it; it goes with its graph. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureTaskGrpEnd(aclrtStream stream, aclrtTaskGrp *handle);

/** From now on the tasks of a stream that is not captured replace those of a group, one by one. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureTaskUpdateBegin(aclrtStream stream, aclrtTaskGrp handle);

/** Ends that and queues the replacement, which is done when the stream gets there. */
ACL_FUNC_VISIBILITY aclError aclmdlRICaptureTaskUpdateEnd(aclrtStream stream);

/** Destroys a graph that no stream runs. */
ACL_FUNC_VISIBILITY aclError aclmdlRIDestroy(aclmdlRI modelRI);

/** Writes a graph to the log. */
ACL_FUNC_VISIBILITY aclError aclmdlRIDebugPrint(aclmdlRI modelRI);

/** Writes a graph to a file as JSON. */
ACL_FUNC_VISIBILITY aclError aclmdlRIDebugJsonPrint(
    aclmdlRI modelRI, const char *path, uint32_t flags);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_ACL_RT_H */
