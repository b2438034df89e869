/** Status numbers of the runtime. A number missing here can still come back from newer software. */

#ifndef ACLNN_SYS_ACL_ERROR_CODES_H
#define ACLNN_SYS_ACL_ERROR_CODES_H

/** Done (older name). */
#define ACL_ERROR_NONE 0
/** Done (runtime name). */
#define ACL_RT_SUCCESS 0
/** Done. */
#define ACL_SUCCESS 0
/** An argument is wrong. */
#define ACL_ERROR_INVALID_PARAM 100000
/** aclInit (or the init of that feature) was not called. */
#define ACL_ERROR_UNINITIALIZE 100001
/** aclInit was called before in this process; go on. */
#define ACL_ERROR_REPEAT_INITIALIZE 100002
/** A file is missing or cannot be read. */
#define ACL_ERROR_INVALID_FILE 100003
/** A file cannot be written. */
#define ACL_ERROR_WRITE_FILE 100004
/** A file has the wrong size. */
#define ACL_ERROR_INVALID_FILE_SIZE 100005
/** A file cannot be parsed. */
#define ACL_ERROR_PARSE_FILE 100006
/** A file lacks an entry. */
#define ACL_ERROR_FILE_MISSING_ATTR 100007
/** A file has a wrong entry. */
#define ACL_ERROR_FILE_ATTR_INVALID 100008
/** Dump settings are wrong. */
#define ACL_ERROR_INVALID_DUMP_CONFIG 100009
/** Profiling settings are wrong. */
#define ACL_ERROR_INVALID_PROFILING_CONFIG 100010
/** No loaded model has this number. */
#define ACL_ERROR_INVALID_MODEL_ID 100011
/** A model cannot be read back from its stored form. */
#define ACL_ERROR_DESERIALIZE_MODEL 100012
/** A model cannot be parsed. */
#define ACL_ERROR_PARSE_MODEL 100013
/** A model file cannot be read. */
#define ACL_ERROR_READ_MODEL_FAILURE 100014
/** A model has the wrong size. */
#define ACL_ERROR_MODEL_SIZE_INVALID 100015
/** A model lacks an entry. */
#define ACL_ERROR_MODEL_MISSING_ATTR 100016
/** The inputs do not fit the model. */
#define ACL_ERROR_MODEL_INPUT_NOT_MATCH 100017
/** The outputs do not fit the model. */
#define ACL_ERROR_MODEL_OUTPUT_NOT_MATCH 100018
/** The model takes fixed shapes only. */
#define ACL_ERROR_MODEL_NOT_DYNAMIC 100019
/** No single operator of this type was loaded. */
#define ACL_ERROR_OP_TYPE_NOT_MATCH 100020
/** The inputs do not fit the single operator. */
#define ACL_ERROR_OP_INPUT_NOT_MATCH 100021
/** The outputs do not fit the single operator. */
#define ACL_ERROR_OP_OUTPUT_NOT_MATCH 100022
/** The attributes do not fit the single operator. */
#define ACL_ERROR_OP_ATTR_NOT_MATCH 100023
/** The single operator is not there. */
#define ACL_ERROR_OP_NOT_FOUND 100024
/** The single operator cannot be loaded. */
#define ACL_ERROR_OP_LOAD_FAILED 100025
/** Data type not known or not offered. */
#define ACL_ERROR_UNSUPPORTED_DATA_TYPE 100026
/** Tensor format does not fit. */
#define ACL_ERROR_FORMAT_NOT_MATCH 100027
/** No kernel selector was registered. */
#define ACL_ERROR_BIN_SELECTOR_NOT_REGISTERED 100028
/** No such kernel was registered. */
#define ACL_ERROR_KERNEL_NOT_FOUND 100029
/** A kernel selector was registered before. */
#define ACL_ERROR_BIN_SELECTOR_ALREADY_REGISTERED 100030
/** This kernel was registered before. */
#define ACL_ERROR_KERNEL_ALREADY_REGISTERED 100031
/** No queue has this number. */
#define ACL_ERROR_INVALID_QUEUE_ID 100032
/** The stream has a callback thread already. */
#define ACL_ERROR_REPEAT_SUBSCRIBE 100033
/** The stream has no callback thread (older name). */
#define ACL_ERROR_STREAM_NOT_SUBSCRIBE 100034
/** The thread serves no stream (older name). */
#define ACL_ERROR_THREAD_NOT_SUBSCRIBE 100035
/** No callback came in time (older name). */
#define ACL_ERROR_WAIT_CALLBACK_TIMEOUT 100036
/** aclFinalize was called before. */
#define ACL_ERROR_REPEAT_FINALIZE 100037
/** The picture preprocessing of this model is not fixed. */
#define ACL_ERROR_NOT_STATIC_AIPP 100038
/** A link-time stub library was loaded in place of the real one. */
#define ACL_ERROR_COMPILING_STUB_MODE 100039
/** No group was chosen (older name). */
#define ACL_ERROR_GROUP_NOT_SET 100040
/** No such group (older name). */
#define ACL_ERROR_GROUP_NOT_CREATE 100041
/** Profiling was started before. */
#define ACL_ERROR_PROF_ALREADY_RUN 100042
/** Profiling was not started. */
#define ACL_ERROR_PROF_NOT_RUN 100043
/** Dumping was started before. */
#define ACL_ERROR_DUMP_ALREADY_RUN 100044
/** Dumping was not started. */
#define ACL_ERROR_DUMP_NOT_RUN 100045
/** An argument is wrong. */
#define ACL_ERROR_RT_PARAM_INVALID 107000
/** No such device number; also seen when the driver is not loaded. */
#define ACL_ERROR_RT_INVALID_DEVICEID 107001
/** This thread has no current context (no device chosen). */
#define ACL_ERROR_RT_CONTEXT_NULL 107002
/** The stream belongs to another context. */
#define ACL_ERROR_RT_STREAM_CONTEXT 107003
/** The graph belongs to another context. */
#define ACL_ERROR_RT_MODEL_CONTEXT 107004
/** The stream does not belong to the graph. */
#define ACL_ERROR_RT_STREAM_MODEL 107005
/** The event has no time stamp (not recorded, or made without timing). */
#define ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID 107006
/** The end event lies before the start event. */
#define ACL_ERROR_RT_EVENT_TIMESTAMP_REVERSAL 107007
/** An address is not aligned as asked. */
#define ACL_ERROR_RT_ADDR_UNALIGNED 107008
/** A file cannot be opened. */
#define ACL_ERROR_RT_FILE_OPEN 107009
/** A file cannot be written. */
#define ACL_ERROR_RT_FILE_WRITE 107010
/** The stream has no callback thread, or has one twice. */
#define ACL_ERROR_RT_STREAM_SUBSCRIBE 107011
/** The thread serves no stream, or one twice. */
#define ACL_ERROR_RT_THREAD_SUBSCRIBE 107012
/** No group was chosen. */
#define ACL_ERROR_RT_GROUP_NOT_SET 107013
/** No such group. */
#define ACL_ERROR_RT_GROUP_NOT_CREATE 107014
/** The callback's stream is not bound to a thread. */
#define ACL_ERROR_RT_STREAM_NO_CB_REG 107015
/** Memory of the wrong type. */
#define ACL_ERROR_RT_INVALID_MEMORY_TYPE 107016
/** A handle is not valid. */
#define ACL_ERROR_RT_INVALID_HANDLE 107017
/** Wrong memory policy. */
#define ACL_ERROR_RT_INVALID_MALLOC_TYPE 107018
/** Waited too long. */
#define ACL_ERROR_RT_WAIT_TIMEOUT 107019
/** A task took too long. */
#define ACL_ERROR_RT_TASK_TIMEOUT 107020
/** The parameter was never set, so it cannot be read. */
#define ACL_ERROR_RT_SYSPARAMOPT_NOT_SET 107021
/** The device's tasks are being stopped. */
#define ACL_ERROR_RT_DEVICE_TASK_ABORT 107022
/** The stream's tasks are being dropped. */
#define ACL_ERROR_RT_STREAM_ABORT 107023
/** A wait was captured for an event never recorded. */
#define ACL_ERROR_RT_CAPTURE_DEPENDENCY 107024
/** A side stream did not come back to the first stream. */
#define ACL_ERROR_RT_STREAM_UNJOINED 107025
/** The graph is being captured. */
#define ACL_ERROR_RT_MODEL_CAPTURED 107026
/** The stream is being captured: this call is not allowed now. */
#define ACL_ERROR_RT_STREAM_CAPTURED 107027
/** The event belongs to a capture: this call is not allowed now. */
#define ACL_ERROR_RT_EVENT_CAPTURED 107028
/** The stream is not being captured. */
#define ACL_ERROR_RT_STREAM_NOT_CAPTURED 107029
/** The capture mode forbids this call. */
#define ACL_ERROR_RT_CAPTURE_MODE_NOT_SUPPORT 107030
/** The default stream cannot be used in a capture. */
#define ACL_ERROR_RT_STREAM_CAPTURE_IMPLICIT 107031
/** Event and stream belong to two captures. */
#define ACL_ERROR_STREAM_CAPTURE_CONFLICT 107032
/** Task group in the wrong state. */
#define ACL_ERROR_STREAM_TASK_GROUP_STATUS 107033
/** A task went to another stream inside a task group. */
#define ACL_ERROR_STREAM_TASK_GROUP_INTR 107034
/** Tasks were stopped. */
#define ACL_ERROR_RT_TASK_ABORT_STOP 107035
/** Capture ended on a stream where it was not begun. */
#define ACL_ERROR_RT_STREAM_CAPTURE_UNMATCHED 107036
/** The graph runs and cannot be destroyed yet. */
#define ACL_ERROR_RT_MODEL_RUNNING 107037
/** Capture ended on another thread than begun. */
#define ACL_ERROR_RT_STREAM_CAPTURE_WRONG_THREAD 107038
/** The caller's array is too small. */
#define ACL_ERROR_RT_INSUFFICIENT_INPUT_ARRAY 107039
/** The graph could not be updated. */
#define ACL_ERROR_RT_MODEL_UPDATE_FAILED 107040
/** The capture mode forbids a call that would wait. */
#define ACL_ERROR_RT_CAPTURE_MODE_BLOCK_ASYNC 107041
/** No such device variable. */
#define ACL_ERROR_RT_SYMBOL_NOT_FOUND 107042
/** Not a device variable. */
#define ACL_ERROR_RT_INVALID_SYMBOL 107043
/** Not a device function. */
#define ACL_ERROR_RT_INVALID_DEVICE_FUNCTION 107044
/* 107045 has no name here: headers of CANN 9 give it to two different errors. */
/** The model was subscribed for profiling before. */
#define ACL_ERROR_PROF_REPEAT_SUBSCRIBE 148046
/** Two ways of profiling are in use that exclude each other. */
#define ACL_ERROR_PROF_API_CONFLICT 148047
/** Op cache setting is wrong. */
#define ACL_ERROR_INVALID_MAX_OPQUEUE_NUM_CONFIG 148048
/** ASCEND_OPP_PATH is not set or wrong. */
#define ACL_ERROR_INVALID_OPP_PATH 148049
/** The operator takes fixed shapes only. */
#define ACL_ERROR_OP_UNSUPPORTED_DYNAMIC 148050
/** Something still uses the object. */
#define ACL_ERROR_RELATIVE_RESOURCE_NOT_CLEARED 148051
/** Picture coding not offered. */
#define ACL_ERROR_UNSUPPORTED_JPEG 148052
/** No bundle of models has this number. */
#define ACL_ERROR_INVALID_BUNDLE_MODEL_ID 148053
/** Host memory ran out. */
#define ACL_ERROR_BAD_ALLOC 200000
/** This call is not offered here. */
#define ACL_ERROR_API_NOT_SUPPORT 200001
/** No such device (older name). */
#define ACL_ERROR_INVALID_DEVICE 200002
/** An address is not aligned as asked. */
#define ACL_ERROR_MEMORY_ADDRESS_UNALIGNED 200003
/** A stream or context does not belong here. */
#define ACL_ERROR_RESOURCE_NOT_MATCH 200004
/** A handle was destroyed or is not valid. */
#define ACL_ERROR_INVALID_RESOURCE_HANDLE 200005
/** This feature is not offered here. */
#define ACL_ERROR_FEATURE_UNSUPPORTED 200006
/** Profiling module not offered. */
#define ACL_ERROR_PROF_MODULES_UNSUPPORTED 200007
/** This feature is not offered by driver or chip. */
#define ACL_ERROR_RT_FEATURE_NOT_SUPPORT 207000
/** Memory could not be given, on the device or pinned on the host. */
#define ACL_ERROR_RT_MEMORY_ALLOCATION 207001
/** Memory could not be freed. */
#define ACL_ERROR_RT_MEMORY_FREE 207002
/** Number overflow in an AI Core. */
#define ACL_ERROR_RT_AICORE_OVER_FLOW 207003
/** The driver sees no usable device, or ASCEND_RT_VISIBLE_DEVICES leaves none. */
#define ACL_ERROR_RT_NO_DEVICE 207004
/** A device resource ran out. */
#define ACL_ERROR_RT_RESOURCE_ALLOC_FAIL 207005
/** Not permitted (device files, user group). */
#define ACL_ERROR_RT_NO_PERMISSION 207006
/** No events left. */
#define ACL_ERROR_RT_NO_EVENT_RESOURCE 207007
/** No streams left. */
#define ACL_ERROR_RT_NO_STREAM_RESOURCE 207008
/** No notifies left. */
#define ACL_ERROR_RT_NO_NOTIFY_RESOURCE 207009
/** No graphs left. */
#define ACL_ERROR_RT_NO_MODEL_RESOURCE 207010
/** No queues left. */
#define ACL_ERROR_RT_NO_CDQ_RESOURCE 207011
/** Over a limit. */
#define ACL_ERROR_RT_OVER_LIMIT 207012
/** A queue is empty. */
#define ACL_ERROR_RT_QUEUE_EMPTY 207013
/** A queue is full. */
#define ACL_ERROR_RT_QUEUE_FULL 207014
/** A queue was set up twice. */
#define ACL_ERROR_RT_REPEATED_INIT 207015
/** Number overflow in a vector core. */
#define ACL_ERROR_RT_AIVEC_OVER_FLOW 207016
/** Number overflow. */
#define ACL_ERROR_RT_OVER_FLOW 207017
/** Device memory ran out. */
#define ACL_ERROR_RT_DEVICE_OOM 207018
/** The driver is too old to update this task. */
#define ACL_ERROR_RT_FEATURE_NOT_SUPPORT_UPDATE_OP 207019
/** Waited too long. */
#define ACL_ERROR_RT_TIMEOUT 207020
/** Link type not offered. */
#define ACL_ERROR_RT_LINK_TYPE_NOT_SUPPORTED 207021
/** Over the storage limit. */
#define ACL_ERROR_STORAGE_OVER_LIMIT 300000
/** Unknown error; aclInit returns it when the chip has no name. */
#define ACL_ERROR_INTERNAL_ERROR 500000
/** Error inside ACL. */
#define ACL_ERROR_FAILURE 500001
/** Error in the graph engine. */
#define ACL_ERROR_GE_FAILURE 500002
/** Error in the runtime. */
#define ACL_ERROR_RT_FAILURE 500003
/** The driver failed. */
#define ACL_ERROR_DRV_FAILURE 500004
/** Error in profiling. */
#define ACL_ERROR_PROFILING_FAILURE 500005
/** Error in the runtime. */
#define ACL_ERROR_RT_INTERNAL_ERROR 507000
/** Error in the device's scheduler. */
#define ACL_ERROR_RT_TS_ERROR 507001
/** The stream holds as many tasks as it can. */
#define ACL_ERROR_RT_STREAM_TASK_FULL 507002
/** The stream has no task. */
#define ACL_ERROR_RT_STREAM_TASK_EMPTY 507003
/** The stream still works. */
#define ACL_ERROR_RT_STREAM_NOT_COMPLETE 507004
/** No more data for an AI CPU task. */
#define ACL_ERROR_RT_END_OF_SEQUENCE 507005
/** The event is not there yet. */
#define ACL_ERROR_RT_EVENT_NOT_COMPLETE 507006
/** A context could not be released. */
#define ACL_ERROR_RT_CONTEXT_RELEASE_ERROR 507007
/** The chip's name cannot be found: device not reachable from here, or software too old for it. */
#define ACL_ERROR_RT_SOC_VERSION 507008
/** Task type not offered (for example inside a task group). */
#define ACL_ERROR_RT_TASK_TYPE_NOT_SUPPORT 507009
/** The device's scheduler does not answer. */
#define ACL_ERROR_RT_LOST_HEARTBEAT 507010
/** A graph failed while it ran. */
#define ACL_ERROR_RT_MODEL_EXECUTE 507011
/** No report from the scheduler in time; also the normal result of an idle callback loop. */
#define ACL_ERROR_RT_REPORT_TIMEOUT 507012
/** A copy engine failed. */
#define ACL_ERROR_RT_SYS_DMA 507013
/** A kernel took too long on an AI Core. */
#define ACL_ERROR_RT_AICORE_TIMEOUT 507014
/** A kernel failed on an AI Core. */
#define ACL_ERROR_RT_AICORE_EXCEPTION 507015
/** A kernel trapped on an AI Core. */
#define ACL_ERROR_RT_AICORE_TRAP_EXCEPTION 507016
/** An AI CPU task took too long. */
#define ACL_ERROR_RT_AICPU_TIMEOUT 507017
/** An AI CPU task failed. */
#define ACL_ERROR_RT_AICPU_EXCEPTION 507018
/** AI CPU gave no answer after a dump. */
#define ACL_ERROR_RT_AICPU_DATADUMP_RSP_ERR 507019
/** AI CPU gave no answer after a graph. */
#define ACL_ERROR_RT_AICPU_MODEL_RSP_ERR 507020
/** Error in profiling. */
#define ACL_ERROR_RT_PROFILING_ERROR 507021
/** Error between processes. */
#define ACL_ERROR_RT_IPC_ERROR 507022
/** The graph was ended. */
#define ACL_ERROR_RT_MODEL_ABORT_NORMAL 507023
/** The kernel is being taken away. */
#define ACL_ERROR_RT_KERNEL_UNREGISTERING 507024
/** Ring buffer not set up. */
#define ACL_ERROR_RT_RINGBUFFER_NOT_INIT 507025
/** Nothing in the ring buffer. */
#define ACL_ERROR_RT_RINGBUFFER_NO_DATA 507026
/** An inner kernel is not known. */
#define ACL_ERROR_RT_KERNEL_LOOKUP 507027
/** An inner kernel is known twice. */
#define ACL_ERROR_RT_KERNEL_DUPLICATE 507028
/** Debug could not start. */
#define ACL_ERROR_RT_DEBUG_REGISTER_FAIL 507029
/** Debug could not stop. */
#define ACL_ERROR_RT_DEBUG_UNREGISTER_FAIL 507030
/** A label belongs to another context. */
#define ACL_ERROR_RT_LABEL_CONTEXT 507031
/** Too many programs. */
#define ACL_ERROR_RT_PROGRAM_USE_OUT 507032
/** The device did not start. */
#define ACL_ERROR_RT_DEV_SETUP_ERROR 507033
/** A kernel took too long on a vector core. */
#define ACL_ERROR_RT_VECTOR_CORE_TIMEOUT 507034
/** A kernel failed on a vector core. */
#define ACL_ERROR_RT_VECTOR_CORE_EXCEPTION 507035
/** A kernel trapped on a vector core. */
#define ACL_ERROR_RT_VECTOR_CORE_TRAP_EXCEPTION 507036
/** An inner queue failed. */
#define ACL_ERROR_RT_CDQ_BATCH_ABNORMAL 507037
/** Die mode could not change. */
#define ACL_ERROR_RT_DIE_MODE_CHANGE_ERROR 507038
/** A die cannot be chosen in this mode. */
#define ACL_ERROR_RT_DIE_SET_ERROR 507039
/** No such die. */
#define ACL_ERROR_RT_INVALID_DIEID 507040
/** Die mode is not set. */
#define ACL_ERROR_RT_DIE_MODE_NOT_SET 507041
/** Read outside memory on an AI Core. */
#define ACL_ERROR_RT_AICORE_TRAP_READ_OVERFLOW 507042
/** Write outside memory on an AI Core. */
#define ACL_ERROR_RT_AICORE_TRAP_WRITE_OVERFLOW 507043
/** Read outside memory on a vector core. */
#define ACL_ERROR_RT_VECTOR_CORE_TRAP_READ_OVERFLOW 507044
/** Write outside memory on a vector core. */
#define ACL_ERROR_RT_VECTOR_CORE_TRAP_WRITE_OVERFLOW 507045
/** The stream was not done within the given limit; its work goes on. */
#define ACL_ERROR_RT_STREAM_SYNC_TIMEOUT 507046
/** The event was not there within the given limit; its work goes on. */
#define ACL_ERROR_RT_EVENT_SYNC_TIMEOUT 507047
/** An inner task took too long. */
#define ACL_ERROR_RT_FFTS_PLUS_TIMEOUT 507048
/** An inner task failed. */
#define ACL_ERROR_RT_FFTS_PLUS_EXCEPTION 507049
/** An inner task trapped. */
#define ACL_ERROR_RT_FFTS_PLUS_TRAP_EXCEPTION 507050
/** A message could not be sent. */
#define ACL_ERROR_RT_SEND_MSG 507051
/** Data could not be copied to a queue. */
#define ACL_ERROR_RT_COPY_DATA 507052
/** Memory of the device has an uncorrectable error. */
#define ACL_ERROR_RT_DEVICE_MEM_ERROR 507053
/** Memory of the device has a multi-bit error. */
#define ACL_ERROR_RT_HBM_MULTI_BIT_ECC_ERROR 507054
/** Memory of a peer may have an error. */
#define ACL_ERROR_RT_SUSPECT_DEVICE_MEM_ERROR 507055
/** Link to a peer broke. */
#define ACL_ERROR_RT_LINK_ERROR 507056
/** A peer may have failed. */
#define ACL_ERROR_RT_SUSPECT_REMOTE_ERROR 507057
/** The driver failed; also what a host without a device reports. */
#define ACL_ERROR_RT_DRV_INTERNAL_ERROR 507899
/** AI CPU error. */
#define ACL_ERROR_RT_AICPU_INTERNAL_ERROR 507900
/** The connection to the device broke. */
#define ACL_ERROR_RT_SOCKET_CLOSE 507901
/** AI CPU could not take its task. */
#define ACL_ERROR_RT_AICPU_INFO_LOAD_RSP_ERR 507902
/** The capture was spoiled by an earlier illegal call. */
#define ACL_ERROR_RT_STREAM_CAPTURE_INVALIDATED 507903
/** A collective could not be repeated. */
#define ACL_ERROR_RT_COMM_OP_RETRY_FAIL 507904
/** The process could not be locked in time. */
#define ACL_ERROR_SNAPSHOT_LOCK_TIMEOUT 507905
/** The process could not be locked for a snapshot. */
#define ACL_ERROR_SNAPSHOT_LOCK_FAILED 507906
/** The process could not be unlocked after a snapshot. */
#define ACL_ERROR_SNAPSHOT_UNLOCK_FAILED 507907
/** A snapshot could not be taken. */
#define ACL_ERROR_SNAPSHOT_BACKUP_FAILED 507908
/** A snapshot could not be put back. */
#define ACL_ERROR_SNAPSHOT_RESTORE_FAILED 507909
/** The host range is registered already. */
#define ACL_ERROR_HOST_MEMORY_ALREADY_REGISTERED 507910
/** The host range is not registered. */
#define ACL_ERROR_HOST_MEMORY_NOT_REGISTERED 507911
/** A function called around a snapshot failed. */
#define ACL_ERROR_SNAPSHOT_CALLBACK_FAILED 507912
/** A function to call around snapshots could not be registered. */
#define ACL_ERROR_SNAPSHOT_REGISTER_CALLBACK_FAILED 507913
/** A port failed. */
#define ACL_ERROR_RT_L3_PORT_ERROR 507914
/** A CCU task took too long. */
#define ACL_ERROR_RT_CCU_TIMEOUT 507915
/** A CCU task failed. */
#define ACL_ERROR_RT_CCU_EXCEPTION 507916

#endif /* ACLNN_SYS_ACL_ERROR_CODES_H */
