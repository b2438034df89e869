// Generated from include/ by build.rs (feature `bindgen`). Do not edit: run .ci/bindings --write.

pub const ACL_RT_BINARY_MAGIC_ELF_AICORE: u32 = 1129660997;
pub const ACL_RT_BINARY_MAGIC_ELF_VECTOR_CORE: u32 = 1094799942;
pub const ACL_RT_BINARY_MAGIC_ELF_CUBE_CORE: u32 = 1095320387;
pub const ACL_EVENT_SYNC: u32 = 1;
pub const ACL_EVENT_CAPTURE_STREAM_PROGRESS: u32 = 2;
pub const ACL_EVENT_TIME_LINE: u32 = 8;
pub const ACL_EVENT_EXTERNAL: u32 = 32;
pub const ACL_STREAM_FAST_LAUNCH: u32 = 1;
pub const ACL_STREAM_FAST_SYNC: u32 = 2;
pub const ACL_CONTINUE_ON_FAILURE: u32 = 0;
pub const ACL_STOP_ON_FAILURE: u32 = 1;
pub const ACL_MDLRI_DEBUG_JSON_PRINT_SUMMARY: u32 = 0;
pub const ACL_MDLRI_DEBUG_JSON_PRINT_VERBOSE: u32 = 1;
pub const ACL_PKG_VERSION_MAX_SIZE: u32 = 128;
pub const ACL_PKG_VERSION_PARTS_MAX_SIZE: u32 = 64;
pub const HCCL_ROOT_INFO_BYTES: u32 = 4108;
pub const COMM_NAME_MAX_LENGTH: u32 = 128;
pub const BUFFER_NAME_MAX_LENGTH: u32 = 128;
pub const UDI_MAX_LENGTH: u32 = 128;
pub const HCCL_COMM_ALGO_MAX_LENGTH: u32 = 1600;
pub const HCCL_COMM_RETRY_ENABLE_MAX_LENGTH: u32 = 50;
pub const HCCL_COMM_RETRY_PARAMS_MAX_LENGTH: u32 = 128;
pub const HCCL_COMM_CONFIG_INFO_BYTES: u32 = 24;
/// Status of a runtime call: ACL_SUCCESS, or one of the ACL_ERROR_ numbers, or a number newer than these headers.
pub type aclError = ::core::ffi::c_int;
/// A queue of work on one device. NULL stands for the default stream of the current context.
pub type aclrtStream = *mut ::core::ffi::c_void;
/// A point in a stream's work.
pub type aclrtEvent = *mut ::core::ffi::c_void;
/// What streams, events and graphs belong to; each thread has at most one current context.
pub type aclrtContext = *mut ::core::ffi::c_void;
/// A captured graph.
pub type aclmdlRI = *mut ::core::ffi::c_void;
/// Tasks of a graph that can be given new arguments.
pub type aclrtTaskGrp = *mut ::core::ffi::c_void;
impl aclDataType {
    pub const ACL_DT_UNDEFINED: aclDataType = aclDataType(-1);
    pub const ACL_FLOAT: aclDataType = aclDataType(0);
    pub const ACL_FLOAT16: aclDataType = aclDataType(1);
    pub const ACL_INT8: aclDataType = aclDataType(2);
    pub const ACL_INT32: aclDataType = aclDataType(3);
    pub const ACL_UINT8: aclDataType = aclDataType(4);
    pub const ACL_INT16: aclDataType = aclDataType(6);
    pub const ACL_UINT16: aclDataType = aclDataType(7);
    pub const ACL_UINT32: aclDataType = aclDataType(8);
    pub const ACL_INT64: aclDataType = aclDataType(9);
    pub const ACL_UINT64: aclDataType = aclDataType(10);
    pub const ACL_DOUBLE: aclDataType = aclDataType(11);
    pub const ACL_BOOL: aclDataType = aclDataType(12);
    pub const ACL_STRING: aclDataType = aclDataType(13);
    pub const ACL_COMPLEX64: aclDataType = aclDataType(16);
    pub const ACL_COMPLEX128: aclDataType = aclDataType(17);
    pub const ACL_BF16: aclDataType = aclDataType(27);
    pub const ACL_INT4: aclDataType = aclDataType(29);
    pub const ACL_UINT1: aclDataType = aclDataType(30);
    pub const ACL_COMPLEX32: aclDataType = aclDataType(33);
    pub const ACL_HIFLOAT8: aclDataType = aclDataType(34);
    pub const ACL_FLOAT8_E5M2: aclDataType = aclDataType(35);
    pub const ACL_FLOAT8_E4M3FN: aclDataType = aclDataType(36);
    pub const ACL_FLOAT8_E8M0: aclDataType = aclDataType(37);
    pub const ACL_FLOAT6_E3M2: aclDataType = aclDataType(38);
    pub const ACL_FLOAT6_E2M3: aclDataType = aclDataType(39);
    pub const ACL_FLOAT4_E2M1: aclDataType = aclDataType(40);
    pub const ACL_FLOAT4_E1M2: aclDataType = aclDataType(41);
}
#[repr(transparent)]
/** Type of one element. ACL_INT4 is two to the byte; types of fewer than eight bits have no size in
 bytes.*/
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclDataType(pub ::core::ffi::c_int);
impl aclFormat {
    pub const ACL_FORMAT_UNDEFINED: aclFormat = aclFormat(-1);
    pub const ACL_FORMAT_NCHW: aclFormat = aclFormat(0);
    pub const ACL_FORMAT_NHWC: aclFormat = aclFormat(1);
    pub const ACL_FORMAT_ND: aclFormat = aclFormat(2);
    pub const ACL_FORMAT_NC1HWC0: aclFormat = aclFormat(3);
    pub const ACL_FORMAT_FRACTAL_Z: aclFormat = aclFormat(4);
    pub const ACL_FORMAT_NC1HWC0_C04: aclFormat = aclFormat(12);
    pub const ACL_FORMAT_HWCN: aclFormat = aclFormat(16);
    pub const ACL_FORMAT_NDHWC: aclFormat = aclFormat(27);
    pub const ACL_FORMAT_FRACTAL_NZ: aclFormat = aclFormat(29);
    pub const ACL_FORMAT_NCDHW: aclFormat = aclFormat(30);
    pub const ACL_FORMAT_NDC1HWC0: aclFormat = aclFormat(32);
    pub const ACL_FRACTAL_Z_3D: aclFormat = aclFormat(33);
    pub const ACL_FORMAT_NC: aclFormat = aclFormat(35);
    pub const ACL_FORMAT_NCL: aclFormat = aclFormat(47);
    pub const ACL_FORMAT_FRACTAL_NZ_C0_16: aclFormat = aclFormat(50);
    pub const ACL_FORMAT_FRACTAL_NZ_C0_32: aclFormat = aclFormat(51);
    pub const ACL_FORMAT_FRACTAL_NZ_C0_2: aclFormat = aclFormat(52);
    pub const ACL_FORMAT_FRACTAL_NZ_C0_4: aclFormat = aclFormat(53);
    pub const ACL_FORMAT_FRACTAL_NZ_C0_8: aclFormat = aclFormat(54);
}
#[repr(transparent)]
/// How the elements of a block of memory are ordered. ACL_FORMAT_ND is plain row-major order.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclFormat(pub ::core::ffi::c_int);
/** Name of the chip, for example "Ascend910B3"; NULL when there is none to be found. The text
 belongs to the library.*/
pub type aclrtGetSocName = unsafe extern "C" fn() -> *const ::core::ffi::c_char;
impl aclDeviceInfo {
    pub const ACL_DEVICE_INFO_UNDEFINED: aclDeviceInfo = aclDeviceInfo(-1);
    pub const ACL_DEVICE_INFO_AI_CORE_NUM: aclDeviceInfo = aclDeviceInfo(0);
    pub const ACL_DEVICE_INFO_VECTOR_CORE_NUM: aclDeviceInfo = aclDeviceInfo(1);
    pub const ACL_DEVICE_INFO_L2_SIZE: aclDeviceInfo = aclDeviceInfo(2);
}
#[repr(transparent)]
/// A fact that aclGetDeviceCapability tells.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclDeviceInfo(pub ::core::ffi::c_int);
/// One fact of a device: how aclrtGetDeviceInfo's facts are asked for where a CANN lacks that.
pub type aclGetDeviceCapability = unsafe extern "C" fn(
    deviceId: u32,
    deviceInfo: aclDeviceInfo,
    value: *mut i64,
) -> aclError;
/// A loaded file of kernels.
pub type aclrtBinHandle = *mut ::core::ffi::c_void;
/// One kernel of it, on the device on which it was first asked for.
pub type aclrtFuncHandle = *mut ::core::ffi::c_void;
/// Arguments of a launch while they are put together.
pub type aclrtArgsHandle = *mut ::core::ffi::c_void;
/// One of these arguments.
pub type aclrtParamHandle = *mut ::core::ffi::c_void;
impl aclrtBinaryLoadOptionType {
    pub const ACL_RT_BINARY_LOAD_OPT_LAZY_LOAD: aclrtBinaryLoadOptionType = aclrtBinaryLoadOptionType(
        1,
    );
    pub const ACL_RT_BINARY_LOAD_OPT_MAGIC: aclrtBinaryLoadOptionType = aclrtBinaryLoadOptionType(
        2,
    );
    pub const ACL_RT_BINARY_LOAD_OPT_CPU_KERNEL_MODE: aclrtBinaryLoadOptionType = aclrtBinaryLoadOptionType(
        3,
    );
}
#[repr(transparent)]
/// How a file of kernels is loaded.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtBinaryLoadOptionType(pub ::core::ffi::c_uint);
/// The value of such an option.
#[repr(C)]
#[derive(Copy, Clone)]
pub union aclrtBinaryLoadOptionValue {
    pub isLazyLoad: u32,
    pub magic: u32,
    pub cpuKernelMode: i32,
    pub rsv: [u32; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtBinaryLoadOptionValue",
    ][::core::mem::size_of::<aclrtBinaryLoadOptionValue>() - 16usize];
    [
        "Alignment of aclrtBinaryLoadOptionValue",
    ][::core::mem::align_of::<aclrtBinaryLoadOptionValue>() - 4usize];
    [
        "Offset of field: aclrtBinaryLoadOptionValue::isLazyLoad",
    ][::core::mem::offset_of!(aclrtBinaryLoadOptionValue, isLazyLoad) - 0usize];
    [
        "Offset of field: aclrtBinaryLoadOptionValue::magic",
    ][::core::mem::offset_of!(aclrtBinaryLoadOptionValue, magic) - 0usize];
    [
        "Offset of field: aclrtBinaryLoadOptionValue::cpuKernelMode",
    ][::core::mem::offset_of!(aclrtBinaryLoadOptionValue, cpuKernelMode) - 0usize];
    [
        "Offset of field: aclrtBinaryLoadOptionValue::rsv",
    ][::core::mem::offset_of!(aclrtBinaryLoadOptionValue, rsv) - 0usize];
};
/// An option with its value.
#[repr(C)]
#[derive(Copy, Clone)]
pub struct aclrtBinaryLoadOption {
    pub type_: aclrtBinaryLoadOptionType,
    pub value: aclrtBinaryLoadOptionValue,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtBinaryLoadOption",
    ][::core::mem::size_of::<aclrtBinaryLoadOption>() - 20usize];
    [
        "Alignment of aclrtBinaryLoadOption",
    ][::core::mem::align_of::<aclrtBinaryLoadOption>() - 4usize];
    [
        "Offset of field: aclrtBinaryLoadOption::type_",
    ][::core::mem::offset_of!(aclrtBinaryLoadOption, type_) - 0usize];
    [
        "Offset of field: aclrtBinaryLoadOption::value",
    ][::core::mem::offset_of!(aclrtBinaryLoadOption, value) - 4usize];
};
/// Several options.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtBinaryLoadOptions {
    pub options: *mut aclrtBinaryLoadOption,
    pub numOpt: usize,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtBinaryLoadOptions",
    ][::core::mem::size_of::<aclrtBinaryLoadOptions>() - 16usize];
    [
        "Alignment of aclrtBinaryLoadOptions",
    ][::core::mem::align_of::<aclrtBinaryLoadOptions>() - 8usize];
    [
        "Offset of field: aclrtBinaryLoadOptions::options",
    ][::core::mem::offset_of!(aclrtBinaryLoadOptions, options) - 0usize];
    [
        "Offset of field: aclrtBinaryLoadOptions::numOpt",
    ][::core::mem::offset_of!(aclrtBinaryLoadOptions, numOpt) - 8usize];
};
impl aclrtFuncAttribute {
    pub const ACL_FUNC_ATTR_KERNEL_TYPE: aclrtFuncAttribute = aclrtFuncAttribute(1);
    pub const ACL_FUNC_ATTR_KERNEL_RATIO: aclrtFuncAttribute = aclrtFuncAttribute(2);
    pub const ACL_FUNC_ATTR_KERNEL_SCHED_MODE: aclrtFuncAttribute = aclrtFuncAttribute(
        3,
    );
}
#[repr(transparent)]
/// What can be asked of a kernel.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtFuncAttribute(pub ::core::ffi::c_uint);
impl aclrtEngineType {
    pub const ACL_RT_ENGINE_TYPE_AIC: aclrtEngineType = aclrtEngineType(0);
    pub const ACL_RT_ENGINE_TYPE_AIV: aclrtEngineType = aclrtEngineType(1);
}
#[repr(transparent)]
/// Which cores a kernel of both kinds begins with, on a 310P.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtEngineType(pub ::core::ffi::c_uint);
impl aclrtLaunchKernelAttrId {
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_SCHEM_MODE: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        1,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_DYN_UBUF_SIZE: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        2,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_ENGINE_TYPE: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        3,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_BLOCKDIM_OFFSET: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        4,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_BLOCK_TASK_PREFETCH: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        5,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_DATA_DUMP: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        6,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_TIMEOUT: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        7,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_TIMEOUT_US: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        8,
    );
    pub const ACL_RT_LAUNCH_KERNEL_ATTR_ENABLE_PROFILING: aclrtLaunchKernelAttrId = aclrtLaunchKernelAttrId(
        9,
    );
}
#[repr(transparent)]
/// What a launch may say beside its arguments. The two times exclude each other.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtLaunchKernelAttrId(pub ::core::ffi::c_uint);
/// A time in microseconds, in two halves.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtTimeoutUs {
    pub timeoutLow: u32,
    pub timeoutHigh: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of aclrtTimeoutUs"][::core::mem::size_of::<aclrtTimeoutUs>() - 8usize];
    ["Alignment of aclrtTimeoutUs"][::core::mem::align_of::<aclrtTimeoutUs>() - 4usize];
    [
        "Offset of field: aclrtTimeoutUs::timeoutLow",
    ][::core::mem::offset_of!(aclrtTimeoutUs, timeoutLow) - 0usize];
    [
        "Offset of field: aclrtTimeoutUs::timeoutHigh",
    ][::core::mem::offset_of!(aclrtTimeoutUs, timeoutHigh) - 4usize];
};
/// The value of an attribute of a launch. timeout is in seconds.
#[repr(C)]
#[derive(Copy, Clone)]
pub union aclrtLaunchKernelAttrValue {
    pub schemMode: u8,
    pub localMemorySize: u32,
    pub dynUBufSize: u32,
    pub engineType: aclrtEngineType,
    pub blockDimOffset: u32,
    pub isBlockTaskPrefetch: u8,
    pub isDataDump: u8,
    pub timeout: u16,
    pub timeoutUs: aclrtTimeoutUs,
    pub enableProfiling: u8,
    pub rsv: [u32; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtLaunchKernelAttrValue",
    ][::core::mem::size_of::<aclrtLaunchKernelAttrValue>() - 16usize];
    [
        "Alignment of aclrtLaunchKernelAttrValue",
    ][::core::mem::align_of::<aclrtLaunchKernelAttrValue>() - 4usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::schemMode",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, schemMode) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::localMemorySize",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, localMemorySize) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::dynUBufSize",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, dynUBufSize) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::engineType",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, engineType) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::blockDimOffset",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, blockDimOffset) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::isBlockTaskPrefetch",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, isBlockTaskPrefetch) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::isDataDump",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, isDataDump) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::timeout",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, timeout) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::timeoutUs",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, timeoutUs) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::enableProfiling",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, enableProfiling) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttrValue::rsv",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttrValue, rsv) - 0usize];
};
/// An attribute of a launch with its value.
#[repr(C)]
#[derive(Copy, Clone)]
pub struct aclrtLaunchKernelAttr {
    pub id: aclrtLaunchKernelAttrId,
    pub value: aclrtLaunchKernelAttrValue,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtLaunchKernelAttr",
    ][::core::mem::size_of::<aclrtLaunchKernelAttr>() - 20usize];
    [
        "Alignment of aclrtLaunchKernelAttr",
    ][::core::mem::align_of::<aclrtLaunchKernelAttr>() - 4usize];
    [
        "Offset of field: aclrtLaunchKernelAttr::id",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttr, id) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelAttr::value",
    ][::core::mem::offset_of!(aclrtLaunchKernelAttr, value) - 4usize];
};
/// Several attributes.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtLaunchKernelCfg {
    pub attrs: *mut aclrtLaunchKernelAttr,
    pub numAttrs: usize,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtLaunchKernelCfg",
    ][::core::mem::size_of::<aclrtLaunchKernelCfg>() - 16usize];
    [
        "Alignment of aclrtLaunchKernelCfg",
    ][::core::mem::align_of::<aclrtLaunchKernelCfg>() - 8usize];
    [
        "Offset of field: aclrtLaunchKernelCfg::attrs",
    ][::core::mem::offset_of!(aclrtLaunchKernelCfg, attrs) - 0usize];
    [
        "Offset of field: aclrtLaunchKernelCfg::numAttrs",
    ][::core::mem::offset_of!(aclrtLaunchKernelCfg, numAttrs) - 8usize];
};
/// Where in a launch's arguments an address stands, and where in the same memory what it is to point at.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtPlaceHolderInfo {
    pub addrOffset: u32,
    pub dataOffset: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtPlaceHolderInfo",
    ][::core::mem::size_of::<aclrtPlaceHolderInfo>() - 8usize];
    [
        "Alignment of aclrtPlaceHolderInfo",
    ][::core::mem::align_of::<aclrtPlaceHolderInfo>() - 4usize];
    [
        "Offset of field: aclrtPlaceHolderInfo::addrOffset",
    ][::core::mem::offset_of!(aclrtPlaceHolderInfo, addrOffset) - 0usize];
    [
        "Offset of field: aclrtPlaceHolderInfo::dataOffset",
    ][::core::mem::offset_of!(aclrtPlaceHolderInfo, dataOffset) - 4usize];
};
/// A function of the host that a stream calls.
pub type aclrtHostFunc = ::core::option::Option<
    unsafe extern "C" fn(args: *mut ::core::ffi::c_void),
>;
#[repr(C)]
#[derive(Debug)]
pub struct rtExceptionInfo {
    _unused: [u8; 0],
}
/// What is known of a task that failed.
pub type aclrtExceptionInfo = rtExceptionInfo;
/// A function of the host that is told of tasks that failed.
pub type aclrtExceptionInfoCallback = ::core::option::Option<
    unsafe extern "C" fn(exceptionInfo: *mut aclrtExceptionInfo),
>;
impl aclrtErrorType {
    pub const ACL_RT_NO_ERROR: aclrtErrorType = aclrtErrorType(0);
    pub const ACL_RT_ERROR_MEMORY: aclrtErrorType = aclrtErrorType(1);
    pub const ACL_RT_ERROR_L2: aclrtErrorType = aclrtErrorType(2);
    pub const ACL_RT_ERROR_AICORE: aclrtErrorType = aclrtErrorType(3);
    pub const ACL_RT_ERROR_LINK: aclrtErrorType = aclrtErrorType(4);
    pub const ACL_RT_ERROR_L3_PORT: aclrtErrorType = aclrtErrorType(5);
    pub const ACL_RT_ERROR_OTHERS: aclrtErrorType = aclrtErrorType(65535);
}
#[repr(transparent)]
/// What failed in a device.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtErrorType(pub ::core::ffi::c_uint);
impl aclrtAicoreErrorType {
    pub const ACL_RT_AICORE_ERROR_UNKNOWN: aclrtAicoreErrorType = aclrtAicoreErrorType(
        0,
    );
    pub const ACL_RT_AICORE_ERROR_SW: aclrtAicoreErrorType = aclrtAicoreErrorType(1);
    pub const ACL_RT_AICORE_ERROR_HW_LOCAL: aclrtAicoreErrorType = aclrtAicoreErrorType(
        2,
    );
}
#[repr(transparent)]
/// Whose fault an error of an AI core is: nobody knows, the program's, the core's.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtAicoreErrorType(pub ::core::ffi::c_uint);
/// Memory that can no longer be read.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtMemUceInfo {
    pub addr: *mut ::core::ffi::c_void,
    pub len: usize,
    pub reserved: [usize; 14usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of aclrtMemUceInfo"][::core::mem::size_of::<aclrtMemUceInfo>() - 128usize];
    [
        "Alignment of aclrtMemUceInfo",
    ][::core::mem::align_of::<aclrtMemUceInfo>() - 8usize];
    [
        "Offset of field: aclrtMemUceInfo::addr",
    ][::core::mem::offset_of!(aclrtMemUceInfo, addr) - 0usize];
    [
        "Offset of field: aclrtMemUceInfo::len",
    ][::core::mem::offset_of!(aclrtMemUceInfo, len) - 8usize];
    [
        "Offset of field: aclrtMemUceInfo::reserved",
    ][::core::mem::offset_of!(aclrtMemUceInfo, reserved) - 16usize];
};
/// Several such places; the first arraySize count.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtMemUceInfoArray {
    pub arraySize: usize,
    pub memUceInfoArray: [aclrtMemUceInfo; 20usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtMemUceInfoArray",
    ][::core::mem::size_of::<aclrtMemUceInfoArray>() - 2568usize];
    [
        "Alignment of aclrtMemUceInfoArray",
    ][::core::mem::align_of::<aclrtMemUceInfoArray>() - 8usize];
    [
        "Offset of field: aclrtMemUceInfoArray::arraySize",
    ][::core::mem::offset_of!(aclrtMemUceInfoArray, arraySize) - 0usize];
    [
        "Offset of field: aclrtMemUceInfoArray::memUceInfoArray",
    ][::core::mem::offset_of!(aclrtMemUceInfoArray, memUceInfoArray) - 8usize];
};
/// Of an error of memory the places, of one of an AI core whose fault it is.
#[repr(C)]
#[derive(Copy, Clone)]
pub union aclrtErrorInfoDetail {
    pub uceInfo: aclrtMemUceInfoArray,
    pub aicoreErrType: aclrtAicoreErrorType,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtErrorInfoDetail",
    ][::core::mem::size_of::<aclrtErrorInfoDetail>() - 2568usize];
    [
        "Alignment of aclrtErrorInfoDetail",
    ][::core::mem::align_of::<aclrtErrorInfoDetail>() - 8usize];
    [
        "Offset of field: aclrtErrorInfoDetail::uceInfo",
    ][::core::mem::offset_of!(aclrtErrorInfoDetail, uceInfo) - 0usize];
    [
        "Offset of field: aclrtErrorInfoDetail::aicoreErrType",
    ][::core::mem::offset_of!(aclrtErrorInfoDetail, aicoreErrType) - 0usize];
};
/// What a device says of its error.
#[repr(C)]
#[derive(Copy, Clone)]
pub struct aclrtErrorInfo {
    pub tryRepair: u8,
    pub hasDetail: u8,
    pub reserved: [u8; 2usize],
    pub errorType: aclrtErrorType,
    pub detail: aclrtErrorInfoDetail,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of aclrtErrorInfo"][::core::mem::size_of::<aclrtErrorInfo>() - 2576usize];
    ["Alignment of aclrtErrorInfo"][::core::mem::align_of::<aclrtErrorInfo>() - 8usize];
    [
        "Offset of field: aclrtErrorInfo::tryRepair",
    ][::core::mem::offset_of!(aclrtErrorInfo, tryRepair) - 0usize];
    [
        "Offset of field: aclrtErrorInfo::hasDetail",
    ][::core::mem::offset_of!(aclrtErrorInfo, hasDetail) - 1usize];
    [
        "Offset of field: aclrtErrorInfo::reserved",
    ][::core::mem::offset_of!(aclrtErrorInfo, reserved) - 2usize];
    [
        "Offset of field: aclrtErrorInfo::errorType",
    ][::core::mem::offset_of!(aclrtErrorInfo, errorType) - 4usize];
    [
        "Offset of field: aclrtErrorInfo::detail",
    ][::core::mem::offset_of!(aclrtErrorInfo, detail) - 8usize];
};
/// Loads kernels from a file, beside which stands its description (.json). It takes no magic.
pub type aclrtBinaryLoadFromFile = unsafe extern "C" fn(
    binPath: *const ::core::ffi::c_char,
    options: *mut aclrtBinaryLoadOptions,
    binHandle: *mut aclrtBinHandle,
) -> aclError;
/// Loads kernels from memory, onto the device of the current context.
pub type aclrtBinaryLoadFromData = unsafe extern "C" fn(
    data: *const ::core::ffi::c_void,
    length: usize,
    options: *const aclrtBinaryLoadOptions,
    binHandle: *mut aclrtBinHandle,
) -> aclError;
/// Unloads kernels, in the context in which they were loaded. No task that uses one may be queued or captured.
pub type aclrtBinaryUnLoad = unsafe extern "C" fn(binHandle: aclrtBinHandle) -> aclError;
/// Finds a kernel by its name, without the endings _mix_aic and _mix_aiv. It goes with its file.
pub type aclrtBinaryGetFunction = unsafe extern "C" fn(
    binHandle: aclrtBinHandle,
    kernelName: *const ::core::ffi::c_char,
    funcHandle: *mut aclrtFuncHandle,
) -> aclError;
/// Type (0 AI core, 1 cube, 2 vector, 3 both, 100 AI CPU), ratio of cores or mode of a kernel.
pub type aclrtGetFunctionAttribute = unsafe extern "C" fn(
    funcHandle: aclrtFuncHandle,
    attrType: aclrtFuncAttribute,
    attrValue: *mut i64,
) -> aclError;
/// The name of a kernel, cut to maxLen bytes with its end.
pub type aclrtGetFunctionName = unsafe extern "C" fn(
    funcHandle: aclrtFuncHandle,
    maxLen: u32,
    name: *mut ::core::ffi::c_char,
) -> aclError;
/// How many parameters a kernel has, where its file says so.
pub type aclrtFunctionGetParamCount = unsafe extern "C" fn(
    func: *const ::core::ffi::c_void,
    paramCount: *mut usize,
) -> aclError;
/// Where one of them stands among the arguments, and its size.
pub type aclrtFunctionGetParamInfo = unsafe extern "C" fn(
    func: *const ::core::ffi::c_void,
    paramIndex: usize,
    paramOffset: *mut usize,
    paramSize: *mut usize,
) -> aclError;
/// The address by which cores of both kinds wait for each other; products without answer 207000.
pub type aclrtGetHardwareSyncAddr = unsafe extern "C" fn(
    addr: *mut *mut ::core::ffi::c_void,
) -> aclError;
/// Begins to put arguments together. Each thread has one set: a second call begins it anew.
pub type aclrtKernelArgsInit = unsafe extern "C" fn(
    funcHandle: aclrtFuncHandle,
    argsHandle: *mut aclrtArgsHandle,
) -> aclError;
/// Adds an argument, copied, on the next multiple of 8 bytes.
pub type aclrtKernelArgsAppend = unsafe extern "C" fn(
    argsHandle: aclrtArgsHandle,
    param: *mut ::core::ffi::c_void,
    paramSize: usize,
    paramHandle: *mut aclrtParamHandle,
) -> aclError;
/// Adds the address of memory that goes with the launch.
pub type aclrtKernelArgsAppendPlaceHolder = unsafe extern "C" fn(
    argsHandle: aclrtArgsHandle,
    paramHandle: *mut aclrtParamHandle,
) -> aclError;
/// That memory, for the host to fill; no argument is added after it.
pub type aclrtKernelArgsGetPlaceHolderBuffer = unsafe extern "C" fn(
    argsHandle: aclrtArgsHandle,
    paramHandle: aclrtParamHandle,
    dataSize: usize,
    bufferAddr: *mut *mut ::core::ffi::c_void,
) -> aclError;
/// Ends the arguments, and puts in what the runtime adds.
pub type aclrtKernelArgsFinalize = unsafe extern "C" fn(
    argsHandle: aclrtArgsHandle,
) -> aclError;
/// Queues a kernel with arguments put together. reserve is null.
pub type aclrtLaunchKernelWithConfig = unsafe extern "C" fn(
    funcHandle: aclrtFuncHandle,
    numBlocks: u32,
    stream: aclrtStream,
    cfg: *mut aclrtLaunchKernelCfg,
    argsHandle: aclrtArgsHandle,
    reserve: *mut ::core::ffi::c_void,
) -> aclError;
/// Queues a kernel with arguments as they lie in the host's memory, which is copied; nothing is added.
pub type aclrtLaunchKernelWithHostArgs = unsafe extern "C" fn(
    funcHandle: aclrtFuncHandle,
    numBlocks: u32,
    stream: aclrtStream,
    cfg: *mut aclrtLaunchKernelCfg,
    hostArgs: *mut ::core::ffi::c_void,
    argsSize: usize,
    placeHolderArray: *mut aclrtPlaceHolderInfo,
    placeHolderNum: usize,
) -> aclError;
/// Queues a call of a function of the host, for which the stream waits. It may call nothing of CANN.
pub type aclrtLaunchHostFunc = unsafe extern "C" fn(
    stream: aclrtStream,
    fn_: aclrtHostFunc,
    args: *mut ::core::ffi::c_void,
) -> aclError;
/// One more function that is told of each task that failed, on any thread.
pub type aclrtExceptionInfoCallbackRegister = unsafe extern "C" fn(
    callback: aclrtExceptionInfoCallback,
) -> aclError;
/// Takes such a function back; calls that are under way are not waited for.
pub type aclrtExceptionInfoCallbackUnregister = unsafe extern "C" fn(
    callback: aclrtExceptionInfoCallback,
) -> aclError;
/// The one function of before: replaces whatever was set. Null: none.
pub type aclrtSetExceptionInfoCallback = unsafe extern "C" fn(
    callback: aclrtExceptionInfoCallback,
) -> aclError;
/// Facts of a task that failed; 4294967295 where it is not known.
pub type aclrtGetTaskIdFromExceptionInfo = unsafe extern "C" fn(
    info: *const aclrtExceptionInfo,
) -> u32;
/// The number of its stream.
pub type aclrtGetStreamIdFromExceptionInfo = unsafe extern "C" fn(
    info: *const aclrtExceptionInfo,
) -> u32;
/// The number of the thread that queued it.
pub type aclrtGetThreadIdFromExceptionInfo = unsafe extern "C" fn(
    info: *const aclrtExceptionInfo,
) -> u32;
/// Its device.
pub type aclrtGetDeviceIdFromExceptionInfo = unsafe extern "C" fn(
    info: *const aclrtExceptionInfo,
) -> u32;
/// What it failed with.
pub type aclrtGetErrorCodeFromExceptionInfo = unsafe extern "C" fn(
    info: *const aclrtExceptionInfo,
) -> u32;
/// Its kernel.
pub type aclrtGetFuncHandleFromExceptionInfo = unsafe extern "C" fn(
    info: *const aclrtExceptionInfo,
    func: *mut aclrtFuncHandle,
) -> aclError;
/// What a device says of its last error.
pub type aclrtGetErrorVerbose = unsafe extern "C" fn(
    deviceId: i32,
    errorInfo: *mut aclrtErrorInfo,
) -> aclError;
impl aclrtRunMode {
    pub const ACL_DEVICE: aclrtRunMode = aclrtRunMode(0);
    pub const ACL_HOST: aclrtRunMode = aclrtRunMode(1);
}
#[repr(transparent)]
/// Where the calling program runs: on the device's own CPU, or on a host.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtRunMode(pub ::core::ffi::c_uint);
impl aclrtLastErrLevel {
    pub const ACL_RT_THREAD_LEVEL: aclrtLastErrLevel = aclrtLastErrLevel(0);
}
#[repr(transparent)]
/// Whose last error is meant.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtLastErrLevel(pub ::core::ffi::c_uint);
impl aclSysParamOpt {
    pub const ACL_OPT_DETERMINISTIC: aclSysParamOpt = aclSysParamOpt(0);
    pub const ACL_OPT_ENABLE_DEBUG_KERNEL: aclSysParamOpt = aclSysParamOpt(1);
    pub const ACL_OPT_STRONG_CONSISTENCY: aclSysParamOpt = aclSysParamOpt(2);
    pub const ACL_OPT_ENABLE_KERNEL_EARLY_START: aclSysParamOpt = aclSysParamOpt(3);
}
#[repr(transparent)]
/// Settings of a whole process.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclSysParamOpt(pub ::core::ffi::c_uint);
impl aclCANNPackageName {
    pub const ACL_PKG_NAME_CANN: aclCANNPackageName = aclCANNPackageName(0);
    pub const ACL_PKG_NAME_RUNTIME: aclCANNPackageName = aclCANNPackageName(1);
    pub const ACL_PKG_NAME_COMPILER: aclCANNPackageName = aclCANNPackageName(2);
    pub const ACL_PKG_NAME_HCCL: aclCANNPackageName = aclCANNPackageName(3);
    pub const ACL_PKG_NAME_TOOLKIT: aclCANNPackageName = aclCANNPackageName(4);
    pub const ACL_PKG_NAME_OPP: aclCANNPackageName = aclCANNPackageName(5);
    pub const ACL_PKG_NAME_OPP_KERNEL: aclCANNPackageName = aclCANNPackageName(6);
    pub const ACL_PKG_NAME_DRIVER: aclCANNPackageName = aclCANNPackageName(7);
}
#[repr(transparent)]
/// A package of the toolkit, to ask for its version.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclCANNPackageName(pub ::core::ffi::c_uint);
impl aclrtDeviceStatus {
    pub const ACL_RT_DEVICE_STATUS_NORMAL: aclrtDeviceStatus = aclrtDeviceStatus(0);
    pub const ACL_RT_DEVICE_STATUS_ABNORMAL: aclrtDeviceStatus = aclrtDeviceStatus(1);
    pub const ACL_RT_DEVICE_STATUS_END: aclrtDeviceStatus = aclrtDeviceStatus(65535);
}
#[repr(transparent)]
/// Answer of aclrtQueryDeviceStatus.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtDeviceStatus(pub ::core::ffi::c_uint);
impl aclrtDevAttr {
    pub const ACL_DEV_ATTR_AICPU_CORE_NUM: aclrtDevAttr = aclrtDevAttr(1);
    pub const ACL_DEV_ATTR_AICORE_CORE_NUM: aclrtDevAttr = aclrtDevAttr(101);
    pub const ACL_DEV_ATTR_CUBE_CORE_NUM: aclrtDevAttr = aclrtDevAttr(102);
    pub const ACL_DEV_ATTR_VECTOR_CORE_NUM: aclrtDevAttr = aclrtDevAttr(201);
    pub const ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE: aclrtDevAttr = aclrtDevAttr(301);
    pub const ACL_DEV_ATTR_L2_CACHE_SIZE: aclrtDevAttr = aclrtDevAttr(302);
    pub const ACL_DEV_ATTR_PHY_CHIP_ID: aclrtDevAttr = aclrtDevAttr(402);
    pub const ACL_DEV_ATTR_IS_VIRTUAL: aclrtDevAttr = aclrtDevAttr(501);
    pub const ACL_DEV_ATTR_NPU_ARCH: aclrtDevAttr = aclrtDevAttr(601);
}
#[repr(transparent)]
/// A property of a device, to be asked for with aclrtGetDeviceInfo.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtDevAttr(pub ::core::ffi::c_uint);
/// Sixteen bytes that tell a device from all others.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtUuid {
    pub bytes: [::core::ffi::c_char; 16usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of aclrtUuid"][::core::mem::size_of::<aclrtUuid>() - 16usize];
    ["Alignment of aclrtUuid"][::core::mem::align_of::<aclrtUuid>() - 1usize];
    [
        "Offset of field: aclrtUuid::bytes",
    ][::core::mem::offset_of!(aclrtUuid, bytes) - 0usize];
};
/// Reserved by CANN.
#[repr(C)]
#[derive(Debug)]
pub struct aclrtUtilizationExtendInfo {
    _unused: [u8; 0],
}
/// Load of a device's units in percent; -1 where there is no such unit, or where nothing is known.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtUtilizationInfo {
    pub cubeUtilization: i32,
    pub vectorUtilization: i32,
    pub aicpuUtilization: i32,
    pub memoryUtilization: i32,
    pub utilizationExtend: *mut aclrtUtilizationExtendInfo,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtUtilizationInfo",
    ][::core::mem::size_of::<aclrtUtilizationInfo>() - 24usize];
    [
        "Alignment of aclrtUtilizationInfo",
    ][::core::mem::align_of::<aclrtUtilizationInfo>() - 8usize];
    [
        "Offset of field: aclrtUtilizationInfo::cubeUtilization",
    ][::core::mem::offset_of!(aclrtUtilizationInfo, cubeUtilization) - 0usize];
    [
        "Offset of field: aclrtUtilizationInfo::vectorUtilization",
    ][::core::mem::offset_of!(aclrtUtilizationInfo, vectorUtilization) - 4usize];
    [
        "Offset of field: aclrtUtilizationInfo::aicpuUtilization",
    ][::core::mem::offset_of!(aclrtUtilizationInfo, aicpuUtilization) - 8usize];
    [
        "Offset of field: aclrtUtilizationInfo::memoryUtilization",
    ][::core::mem::offset_of!(aclrtUtilizationInfo, memoryUtilization) - 12usize];
    [
        "Offset of field: aclrtUtilizationInfo::utilizationExtend",
    ][::core::mem::offset_of!(aclrtUtilizationInfo, utilizationExtend) - 16usize];
};
/// Device memory that one component of CANN holds, in bytes.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtMemUsageInfo {
    pub name: [::core::ffi::c_char; 32usize],
    pub curMemSize: u64,
    pub memPeakSize: u64,
    pub reserved: [usize; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtMemUsageInfo",
    ][::core::mem::size_of::<aclrtMemUsageInfo>() - 112usize];
    [
        "Alignment of aclrtMemUsageInfo",
    ][::core::mem::align_of::<aclrtMemUsageInfo>() - 8usize];
    [
        "Offset of field: aclrtMemUsageInfo::name",
    ][::core::mem::offset_of!(aclrtMemUsageInfo, name) - 0usize];
    [
        "Offset of field: aclrtMemUsageInfo::curMemSize",
    ][::core::mem::offset_of!(aclrtMemUsageInfo, curMemSize) - 32usize];
    [
        "Offset of field: aclrtMemUsageInfo::memPeakSize",
    ][::core::mem::offset_of!(aclrtMemUsageInfo, memPeakSize) - 40usize];
    [
        "Offset of field: aclrtMemUsageInfo::reserved",
    ][::core::mem::offset_of!(aclrtMemUsageInfo, reserved) - 48usize];
};
impl aclrtStreamStatus {
    pub const ACL_STREAM_STATUS_COMPLETE: aclrtStreamStatus = aclrtStreamStatus(0);
    pub const ACL_STREAM_STATUS_NOT_READY: aclrtStreamStatus = aclrtStreamStatus(1);
    pub const ACL_STREAM_STATUS_RESERVED: aclrtStreamStatus = aclrtStreamStatus(65535);
}
#[repr(transparent)]
/// Answer of aclrtStreamQuery.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtStreamStatus(pub ::core::ffi::c_uint);
impl aclrtEventRecordedStatus {
    pub const ACL_EVENT_RECORDED_STATUS_NOT_READY: aclrtEventRecordedStatus = aclrtEventRecordedStatus(
        0,
    );
    pub const ACL_EVENT_RECORDED_STATUS_COMPLETE: aclrtEventRecordedStatus = aclrtEventRecordedStatus(
        1,
    );
}
#[repr(transparent)]
/// Answer of aclrtQueryEventStatus. Note that done is 1 here and 0 in aclrtStreamStatus.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtEventRecordedStatus(pub ::core::ffi::c_uint);
impl aclrtEventWaitStatus {
    pub const ACL_EVENT_WAIT_STATUS_COMPLETE: aclrtEventWaitStatus = aclrtEventWaitStatus(
        0,
    );
    pub const ACL_EVENT_WAIT_STATUS_NOT_READY: aclrtEventWaitStatus = aclrtEventWaitStatus(
        1,
    );
    pub const ACL_EVENT_WAIT_STATUS_RESERVED: aclrtEventWaitStatus = aclrtEventWaitStatus(
        65535,
    );
}
#[repr(transparent)]
/// Answer of aclrtQueryEventWaitStatus.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtEventWaitStatus(pub ::core::ffi::c_uint);
impl aclrtMemMallocPolicy {
    pub const ACL_MEM_MALLOC_HUGE_FIRST: aclrtMemMallocPolicy = aclrtMemMallocPolicy(0);
    pub const ACL_MEM_MALLOC_HUGE_ONLY: aclrtMemMallocPolicy = aclrtMemMallocPolicy(1);
    pub const ACL_MEM_MALLOC_NORMAL_ONLY: aclrtMemMallocPolicy = aclrtMemMallocPolicy(2);
    pub const ACL_MEM_MALLOC_HUGE_FIRST_P2P: aclrtMemMallocPolicy = aclrtMemMallocPolicy(
        3,
    );
    pub const ACL_MEM_MALLOC_HUGE_ONLY_P2P: aclrtMemMallocPolicy = aclrtMemMallocPolicy(
        4,
    );
    pub const ACL_MEM_MALLOC_NORMAL_ONLY_P2P: aclrtMemMallocPolicy = aclrtMemMallocPolicy(
        5,
    );
    pub const ACL_MEM_MALLOC_HUGE1G_ONLY: aclrtMemMallocPolicy = aclrtMemMallocPolicy(6);
    pub const ACL_MEM_MALLOC_HUGE1G_ONLY_P2P: aclrtMemMallocPolicy = aclrtMemMallocPolicy(
        7,
    );
    pub const ACL_MEM_TYPE_LOW_BAND_WIDTH: aclrtMemMallocPolicy = aclrtMemMallocPolicy(
        256,
    );
    pub const ACL_MEM_TYPE_HIGH_BAND_WIDTH: aclrtMemMallocPolicy = aclrtMemMallocPolicy(
        4096,
    );
    pub const ACL_MEM_ACCESS_USER_SPACE_READONLY: aclrtMemMallocPolicy = aclrtMemMallocPolicy(
        1048576,
    );
}
#[repr(transparent)]
/// Which pages device memory is made of. The _HUGE_FIRST values fall back to small pages.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtMemMallocPolicy(pub ::core::ffi::c_uint);
impl aclrtMemcpyKind {
    pub const ACL_MEMCPY_HOST_TO_HOST: aclrtMemcpyKind = aclrtMemcpyKind(0);
    pub const ACL_MEMCPY_HOST_TO_DEVICE: aclrtMemcpyKind = aclrtMemcpyKind(1);
    pub const ACL_MEMCPY_DEVICE_TO_HOST: aclrtMemcpyKind = aclrtMemcpyKind(2);
    pub const ACL_MEMCPY_DEVICE_TO_DEVICE: aclrtMemcpyKind = aclrtMemcpyKind(3);
    pub const ACL_MEMCPY_DEFAULT: aclrtMemcpyKind = aclrtMemcpyKind(4);
    pub const ACL_MEMCPY_HOST_TO_BUF_TO_DEVICE: aclrtMemcpyKind = aclrtMemcpyKind(5);
    pub const ACL_MEMCPY_INNER_DEVICE_TO_DEVICE: aclrtMemcpyKind = aclrtMemcpyKind(6);
    pub const ACL_MEMCPY_INTER_DEVICE_TO_DEVICE: aclrtMemcpyKind = aclrtMemcpyKind(7);
}
#[repr(transparent)]
/// Direction of a copy.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtMemcpyKind(pub ::core::ffi::c_uint);
impl aclrtMemAttr {
    pub const ACL_DDR_MEM: aclrtMemAttr = aclrtMemAttr(0);
    pub const ACL_HBM_MEM: aclrtMemAttr = aclrtMemAttr(1);
    pub const ACL_DDR_MEM_HUGE: aclrtMemAttr = aclrtMemAttr(2);
    pub const ACL_DDR_MEM_NORMAL: aclrtMemAttr = aclrtMemAttr(3);
    pub const ACL_HBM_MEM_HUGE: aclrtMemAttr = aclrtMemAttr(4);
    pub const ACL_HBM_MEM_NORMAL: aclrtMemAttr = aclrtMemAttr(5);
    pub const ACL_DDR_MEM_P2P_HUGE: aclrtMemAttr = aclrtMemAttr(6);
    pub const ACL_DDR_MEM_P2P_NORMAL: aclrtMemAttr = aclrtMemAttr(7);
    pub const ACL_HBM_MEM_P2P_HUGE: aclrtMemAttr = aclrtMemAttr(8);
    pub const ACL_HBM_MEM_P2P_NORMAL: aclrtMemAttr = aclrtMemAttr(9);
    pub const ACL_HBM_MEM_HUGE1G: aclrtMemAttr = aclrtMemAttr(10);
    pub const ACL_HBM_MEM_P2P_HUGE1G: aclrtMemAttr = aclrtMemAttr(11);
    pub const ACL_MEM_NORMAL: aclrtMemAttr = aclrtMemAttr(12);
    pub const ACL_MEM_HUGE: aclrtMemAttr = aclrtMemAttr(13);
    pub const ACL_MEM_HUGE1G: aclrtMemAttr = aclrtMemAttr(14);
    pub const ACL_MEM_P2P_NORMAL: aclrtMemAttr = aclrtMemAttr(15);
    pub const ACL_MEM_P2P_HUGE: aclrtMemAttr = aclrtMemAttr(16);
    pub const ACL_MEM_P2P_HUGE1G: aclrtMemAttr = aclrtMemAttr(17);
}
#[repr(transparent)]
/// A kind of device memory, to ask how much of it is free.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtMemAttr(pub ::core::ffi::c_uint);
impl aclrtMemLocationType {
    pub const ACL_MEM_LOCATION_TYPE_HOST: aclrtMemLocationType = aclrtMemLocationType(0);
    pub const ACL_MEM_LOCATION_TYPE_DEVICE: aclrtMemLocationType = aclrtMemLocationType(
        1,
    );
    pub const ACL_MEM_LOCATION_TYPE_UNREGISTERED: aclrtMemLocationType = aclrtMemLocationType(
        2,
    );
    pub const ACL_MEM_LOCATION_TYPE_MANAGED: aclrtMemLocationType = aclrtMemLocationType(
        3,
    );
    pub const ACL_MEM_LOCATION_TYPE_HOST_NUMA: aclrtMemLocationType = aclrtMemLocationType(
        4,
    );
}
#[repr(transparent)]
/// Where a piece of memory lives.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclrtMemLocationType(pub ::core::ffi::c_uint);
impl aclmdlRICaptureMode {
    pub const ACL_MODEL_RI_CAPTURE_MODE_GLOBAL: aclmdlRICaptureMode = aclmdlRICaptureMode(
        0,
    );
    pub const ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL: aclmdlRICaptureMode = aclmdlRICaptureMode(
        1,
    );
    pub const ACL_MODEL_RI_CAPTURE_MODE_RELAXED: aclmdlRICaptureMode = aclmdlRICaptureMode(
        2,
    );
}
#[repr(transparent)]
/// Which threads' unsafe calls a capture refuses: every thread's, its own thread's, or nobody's.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclmdlRICaptureMode(pub ::core::ffi::c_uint);
impl aclmdlRICaptureStatus {
    pub const ACL_MODEL_RI_CAPTURE_STATUS_NONE: aclmdlRICaptureStatus = aclmdlRICaptureStatus(
        0,
    );
    pub const ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE: aclmdlRICaptureStatus = aclmdlRICaptureStatus(
        1,
    );
    pub const ACL_MODEL_RI_CAPTURE_STATUS_INVALIDATED: aclmdlRICaptureStatus = aclmdlRICaptureStatus(
        2,
    );
}
#[repr(transparent)]
/// Whether a stream is being captured, and whether that capture can still succeed.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct aclmdlRICaptureStatus(pub ::core::ffi::c_uint);
/// Version of one package, whole and in parts.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclCANNPackageVersion {
    pub version: [::core::ffi::c_char; 128usize],
    pub majorVersion: [::core::ffi::c_char; 64usize],
    pub minorVersion: [::core::ffi::c_char; 64usize],
    pub releaseVersion: [::core::ffi::c_char; 64usize],
    pub patchVersion: [::core::ffi::c_char; 64usize],
    pub reserved: [::core::ffi::c_char; 128usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclCANNPackageVersion",
    ][::core::mem::size_of::<aclCANNPackageVersion>() - 512usize];
    [
        "Alignment of aclCANNPackageVersion",
    ][::core::mem::align_of::<aclCANNPackageVersion>() - 1usize];
    [
        "Offset of field: aclCANNPackageVersion::version",
    ][::core::mem::offset_of!(aclCANNPackageVersion, version) - 0usize];
    [
        "Offset of field: aclCANNPackageVersion::majorVersion",
    ][::core::mem::offset_of!(aclCANNPackageVersion, majorVersion) - 128usize];
    [
        "Offset of field: aclCANNPackageVersion::minorVersion",
    ][::core::mem::offset_of!(aclCANNPackageVersion, minorVersion) - 192usize];
    [
        "Offset of field: aclCANNPackageVersion::releaseVersion",
    ][::core::mem::offset_of!(aclCANNPackageVersion, releaseVersion) - 256usize];
    [
        "Offset of field: aclCANNPackageVersion::patchVersion",
    ][::core::mem::offset_of!(aclCANNPackageVersion, patchVersion) - 320usize];
    [
        "Offset of field: aclCANNPackageVersion::reserved",
    ][::core::mem::offset_of!(aclCANNPackageVersion, reserved) - 384usize];
};
/// A place for memory: its kind, and which one of that kind.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtMemLocation {
    pub id: u32,
    pub type_: aclrtMemLocationType,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of aclrtMemLocation"][::core::mem::size_of::<aclrtMemLocation>() - 8usize];
    [
        "Alignment of aclrtMemLocation",
    ][::core::mem::align_of::<aclrtMemLocation>() - 4usize];
    [
        "Offset of field: aclrtMemLocation::id",
    ][::core::mem::offset_of!(aclrtMemLocation, id) - 0usize];
    [
        "Offset of field: aclrtMemLocation::type_",
    ][::core::mem::offset_of!(aclrtMemLocation, type_) - 4usize];
};
/// Answer of aclrtPointerGetAttributes.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aclrtPtrAttributes {
    pub location: aclrtMemLocation,
    pub pageSize: u32,
    pub rsv: [u32; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of aclrtPtrAttributes",
    ][::core::mem::size_of::<aclrtPtrAttributes>() - 28usize];
    [
        "Alignment of aclrtPtrAttributes",
    ][::core::mem::align_of::<aclrtPtrAttributes>() - 4usize];
    [
        "Offset of field: aclrtPtrAttributes::location",
    ][::core::mem::offset_of!(aclrtPtrAttributes, location) - 0usize];
    [
        "Offset of field: aclrtPtrAttributes::pageSize",
    ][::core::mem::offset_of!(aclrtPtrAttributes, pageSize) - 8usize];
    [
        "Offset of field: aclrtPtrAttributes::rsv",
    ][::core::mem::offset_of!(aclrtPtrAttributes, rsv) - 12usize];
};
/** Starts ACL for the process. configPath names a JSON file; NULL takes the default settings. A
 repeated call fails with ACL_ERROR_REPEAT_INITIALIZE, which a guest in somebody else's process
 takes for success.*/
pub type aclInit = unsafe extern "C" fn(
    configPath: *const ::core::ffi::c_char,
) -> aclError;
/// Stops ACL for the process, however often it was started.
pub type aclFinalize = unsafe extern "C" fn() -> aclError;
/// Takes back one aclInit and stops ACL when none is left; the number left is stored.
pub type aclFinalizeReference = unsafe extern "C" fn(refCount: *mut u64) -> aclError;
/** Text of the recent failures of the calling thread, newest first, or NULL. Reading clears it; the
 text is valid until the next call on the same thread.*/
pub type aclGetRecentErrMsg = unsafe extern "C" fn() -> *const ::core::ffi::c_char;
/// Version of this interface (not of the toolkit).
pub type aclrtGetVersion = unsafe extern "C" fn(
    majorVersion: *mut i32,
    minorVersion: *mut i32,
    patchVersion: *mut i32,
) -> aclError;
/// Version of one package of the toolkit.
pub type aclsysGetCANNVersion = unsafe extern "C" fn(
    name: aclCANNPackageName,
    version: *mut aclCANNPackageVersion,
) -> aclError;
/** Version text of a package named by text. The caller gives the room: ACL_PKG_VERSION_MAX_SIZE
 bytes.*/
pub type aclsysGetVersionStr = unsafe extern "C" fn(
    pkgName: *mut ::core::ffi::c_char,
    versionStr: *mut ::core::ffi::c_char,
) -> aclError;
/// Version of a package named by text, as a number that grows with each release.
pub type aclsysGetVersionNum = unsafe extern "C" fn(
    pkgName: *mut ::core::ffi::c_char,
    versionNum: *mut i32,
) -> aclError;
/// Whether the program runs on a host or on the device's own CPU.
pub type aclrtGetRunMode = unsafe extern "C" fn(runMode: *mut aclrtRunMode) -> aclError;
/** Sets a parameter of the process, for example whether results must be reproducible. It is read
 when an operator is prepared.*/
pub type aclrtSetSysParamOpt = unsafe extern "C" fn(
    opt: aclSysParamOpt,
    value: i64,
) -> aclError;
/// Reads a parameter of the process; ACL_ERROR_RT_SYSPARAMOPT_NOT_SET when nobody set it.
pub type aclrtGetSysParamOpt = unsafe extern "C" fn(
    opt: aclSysParamOpt,
    value: *mut i64,
) -> aclError;
/// Last runtime error of the calling thread, and forgets it.
pub type aclrtGetLastError = unsafe extern "C" fn(level: aclrtLastErrLevel) -> aclError;
/// Last runtime error of the calling thread, and keeps it.
pub type aclrtPeekAtLastError = unsafe extern "C" fn(
    level: aclrtLastErrLevel,
) -> aclError;
/** Number of devices the process may use. Set count to 0 before the call: a stub driver reports
 success and stores nothing.*/
pub type aclrtGetDeviceCount = unsafe extern "C" fn(count: *mut u32) -> aclError;
/** Chooses the device of the calling thread and makes its primary context current. Counted;
 aclrtResetDevice is the counterpart.*/
pub type aclrtSetDevice = unsafe extern "C" fn(deviceId: i32) -> aclError;
/// Device of the calling thread; ACL_ERROR_RT_CONTEXT_NULL when it has none.
pub type aclrtGetDevice = unsafe extern "C" fn(deviceId: *mut i32) -> aclError;
/// Takes back one aclrtSetDevice; the last one waits for the work and releases the device.
pub type aclrtResetDevice = unsafe extern "C" fn(deviceId: i32) -> aclError;
/// Releases the device however often it was set.
pub type aclrtResetDeviceForce = unsafe extern "C" fn(deviceId: i32) -> aclError;
/// Waits for all work on the device of the current context.
pub type aclrtSynchronizeDevice = unsafe extern "C" fn() -> aclError;
/// The same, but no longer than timeout milliseconds; -1 waits for ever.
pub type aclrtSynchronizeDeviceWithTimeout = unsafe extern "C" fn(
    timeout: i32,
) -> aclError;
/// Whether a device works.
pub type aclrtQueryDeviceStatus = unsafe extern "C" fn(
    deviceId: i32,
    deviceStatus: *mut aclrtDeviceStatus,
) -> aclError;
/// One property of a device.
pub type aclrtGetDeviceInfo = unsafe extern "C" fn(
    deviceId: u32,
    attr: aclrtDevAttr,
    value: *mut i64,
) -> aclError;
/// What tells a device from all others.
pub type aclrtDeviceGetUuid = unsafe extern "C" fn(
    deviceId: i32,
    uuid: *mut aclrtUuid,
) -> aclError;
/// Where a device is on the PCI bus, as text in len bytes, of which 13 are enough. Devices that are on none are refused.
pub type aclrtDeviceGetPCIBusId = unsafe extern "C" fn(
    deviceId: i32,
    pciBusId: *mut ::core::ffi::c_char,
    len: i32,
) -> aclError;
/// How busy a device's units are. Means nothing during profiling and on virtual devices.
pub type aclrtGetDeviceUtilizationRate = unsafe extern "C" fn(
    deviceId: i32,
    utilizationInfo: *mut aclrtUtilizationInfo,
) -> aclError;
/// What each component holds of a device's memory: up to inputNum of them, and how many were written.
pub type aclrtGetMemUsageInfo = unsafe extern "C" fn(
    deviceId: i32,
    memUsageInfo: *mut aclrtMemUsageInfo,
    inputNum: usize,
    outputNum: *mut usize,
) -> aclError;
/// How long one operator may take on any device of the process, in seconds.
pub type aclrtSetOpExecuteTimeOut = unsafe extern "C" fn(timeout: u32) -> aclError;
/// The same in microseconds, 0 being the longest; tells what the hardware made of it, the largest number for no end.
pub type aclrtSetOpExecuteTimeOutV2 = unsafe extern "C" fn(
    timeout: u64,
    actualTimeout: *mut u64,
) -> aclError;
/// How long one operator may take, in milliseconds.
pub type aclrtGetOpExecuteTimeout = unsafe extern "C" fn(
    timeoutMs: *mut u32,
) -> aclError;
/** Lowest and highest priority for streams of the current device; the smaller number is the higher
 priority.*/
pub type aclrtDeviceGetStreamPriorityRange = unsafe extern "C" fn(
    leastPriority: *mut i32,
    greatestPriority: *mut i32,
) -> aclError;
/// Makes a context on a device and makes it current on the calling thread.
pub type aclrtCreateContext = unsafe extern "C" fn(
    context: *mut aclrtContext,
    deviceId: i32,
) -> aclError;
/** Destroys a context made by aclrtCreateContext, with its streams and graphs. Never a primary
 context.*/
pub type aclrtDestroyContext = unsafe extern "C" fn(context: aclrtContext) -> aclError;
/// Makes a context, and with it a device, current on the calling thread.
pub type aclrtSetCurrentContext = unsafe extern "C" fn(
    context: aclrtContext,
) -> aclError;
/// Current context of the calling thread; ACL_ERROR_RT_CONTEXT_NULL when it has none.
pub type aclrtGetCurrentContext = unsafe extern "C" fn(
    context: *mut aclrtContext,
) -> aclError;
/// Makes a stream in the current context.
pub type aclrtCreateStream = unsafe extern "C" fn(stream: *mut aclrtStream) -> aclError;
/// Makes a stream with a priority and ACL_STREAM_ flags in the current context.
pub type aclrtCreateStreamWithConfig = unsafe extern "C" fn(
    stream: *mut aclrtStream,
    priority: u32,
    flag: u32,
) -> aclError;
/// Destroys a stream after waiting for its work. Its context must be current.
pub type aclrtDestroyStream = unsafe extern "C" fn(stream: aclrtStream) -> aclError;
/// Destroys a stream and drops what it has not done yet.
pub type aclrtDestroyStreamForce = unsafe extern "C" fn(stream: aclrtStream) -> aclError;
/// Waits for all work of a stream, and reports a failure of it.
pub type aclrtSynchronizeStream = unsafe extern "C" fn(stream: aclrtStream) -> aclError;
/** The same, but no longer than timeout milliseconds; -1 waits for ever.
 ACL_ERROR_RT_STREAM_SYNC_TIMEOUT leaves the work going.*/
pub type aclrtSynchronizeStreamWithTimeout = unsafe extern "C" fn(
    stream: aclrtStream,
    timeout: i32,
) -> aclError;
/// Whether all work of a stream is done.
pub type aclrtStreamQuery = unsafe extern "C" fn(
    stream: aclrtStream,
    status: *mut aclrtStreamStatus,
) -> aclError;
/// Number of a stream, as it appears in logs.
pub type aclrtStreamGetId = unsafe extern "C" fn(
    stream: aclrtStream,
    streamId: *mut i32,
) -> aclError;
/// What happens to later tasks after one failed: ACL_CONTINUE_ON_FAILURE or ACL_STOP_ON_FAILURE.
pub type aclrtSetStreamFailureMode = unsafe extern "C" fn(
    stream: aclrtStream,
    mode: u64,
) -> aclError;
/** Makes an event from ACL_EVENT_ flags. With ACL_EVENT_SYNC it holds one of the device's scarce
 event numbers.*/
pub type aclrtCreateEventWithFlag = unsafe extern "C" fn(
    event: *mut aclrtEvent,
    flag: u32,
) -> aclError;
/** Makes an event that holds no event number of the device, can be recorded again and again, and
 must not be reset.*/
pub type aclrtCreateEventExWithFlag = unsafe extern "C" fn(
    event: *mut aclrtEvent,
    flag: u32,
) -> aclError;
/// Destroys an event without waiting for it.
pub type aclrtDestroyEvent = unsafe extern "C" fn(event: aclrtEvent) -> aclError;
/// Marks the present end of a stream's work.
pub type aclrtRecordEvent = unsafe extern "C" fn(
    event: aclrtEvent,
    stream: aclrtStream,
) -> aclError;
/// Takes a mark back, in the order of the stream. Only for events of aclrtCreateEventWithFlag.
pub type aclrtResetEvent = unsafe extern "C" fn(
    event: aclrtEvent,
    stream: aclrtStream,
) -> aclError;
/// Lets the later work of a stream wait for the mark; the host does not wait.
pub type aclrtStreamWaitEvent = unsafe extern "C" fn(
    stream: aclrtStream,
    event: aclrtEvent,
) -> aclError;
/// Whether the work before the mark is done.
pub type aclrtQueryEventStatus = unsafe extern "C" fn(
    event: aclrtEvent,
    status: *mut aclrtEventRecordedStatus,
) -> aclError;
/// Whether all waits for the event are over. Only for events of aclrtCreateEventWithFlag.
pub type aclrtQueryEventWaitStatus = unsafe extern "C" fn(
    event: aclrtEvent,
    status: *mut aclrtEventWaitStatus,
) -> aclError;
/// Waits on the host for the mark.
pub type aclrtSynchronizeEvent = unsafe extern "C" fn(event: aclrtEvent) -> aclError;
/// The same, but no longer than timeout milliseconds; -1 waits for ever.
pub type aclrtSynchronizeEventWithTimeout = unsafe extern "C" fn(
    event: aclrtEvent,
    timeout: i32,
) -> aclError;
/// Milliseconds between two marks with time stamps, both reached.
pub type aclrtEventElapsedTime = unsafe extern "C" fn(
    ms: *mut f32,
    startEvent: aclrtEvent,
    endEvent: aclrtEvent,
) -> aclError;
/** Device memory, 64-byte aligned, contents undefined. The runtime rounds the size up to 32 bytes
 and adds 32. Size 0 is an error.*/
pub type aclrtMalloc = unsafe extern "C" fn(
    devPtr: *mut *mut ::core::ffi::c_void,
    size: usize,
    policy: aclrtMemMallocPolicy,
) -> aclError;
/// Frees device memory at once: no queued work may use it any more.
pub type aclrtFree = unsafe extern "C" fn(devPtr: *mut ::core::ffi::c_void) -> aclError;
/// Pinned host memory, 64-byte aligned, contents undefined. Needs a current context.
pub type aclrtMallocHost = unsafe extern "C" fn(
    hostPtr: *mut *mut ::core::ffi::c_void,
    size: usize,
) -> aclError;
/// Frees pinned host memory at once.
pub type aclrtFreeHost = unsafe extern "C" fn(
    hostPtr: *mut ::core::ffi::c_void,
) -> aclError;
/// Copies and waits for the copy. It waits for no stream. destMax is the room at dst.
pub type aclrtMemcpy = unsafe extern "C" fn(
    dst: *mut ::core::ffi::c_void,
    destMax: usize,
    src: *const ::core::ffi::c_void,
    count: usize,
    kind: aclrtMemcpyKind,
) -> aclError;
/// Queues a copy on a stream. Host memory must be pinned, or the call may wait.
pub type aclrtMemcpyAsync = unsafe extern "C" fn(
    dst: *mut ::core::ffi::c_void,
    destMax: usize,
    src: *const ::core::ffi::c_void,
    count: usize,
    kind: aclrtMemcpyKind,
    stream: aclrtStream,
) -> aclError;
/// Fills and waits for the filling. maxCount is the room at devPtr.
pub type aclrtMemset = unsafe extern "C" fn(
    devPtr: *mut ::core::ffi::c_void,
    maxCount: usize,
    value: i32,
    count: usize,
) -> aclError;
/// Queues a filling on a stream.
pub type aclrtMemsetAsync = unsafe extern "C" fn(
    devPtr: *mut ::core::ffi::c_void,
    maxCount: usize,
    value: i32,
    count: usize,
    stream: aclrtStream,
) -> aclError;
/// Free and whole memory of the current device, in bytes.
pub type aclrtGetMemInfo = unsafe extern "C" fn(
    attr: aclrtMemAttr,
    free: *mut usize,
    total: *mut usize,
) -> aclError;
/// Whether one device can send to the memory of another: 1 or 0. Both have to be there, and differ.
pub type aclrtDeviceCanAccessPeer = unsafe extern "C" fn(
    canAccessPeer: *mut i32,
    deviceId: i32,
    peerDeviceId: i32,
) -> aclError;
/// Lets the current device send to the memory of another; the other way is asked for by itself. flags is 0.
pub type aclrtDeviceEnablePeerAccess = unsafe extern "C" fn(
    peerDeviceId: i32,
    flags: u32,
) -> aclError;
/// Whether one device may send to another: 1 or 0.
pub type aclrtDevicePeerAccessStatus = unsafe extern "C" fn(
    deviceId: i32,
    peerDeviceId: i32,
    status: *mut i32,
) -> aclError;
/// Where the memory behind a pointer lives.
pub type aclrtPointerGetAttributes = unsafe extern "C" fn(
    ptr: *const ::core::ffi::c_void,
    attributes: *mut aclrtPtrAttributes,
) -> aclError;
/// From now on the tasks of a stream are recorded, not run. Not on the default stream.
pub type aclmdlRICaptureBegin = unsafe extern "C" fn(
    stream: aclrtStream,
    mode: aclmdlRICaptureMode,
) -> aclError;
/// Ends the recording and gives the graph.
pub type aclmdlRICaptureEnd = unsafe extern "C" fn(
    stream: aclrtStream,
    modelRI: *mut aclmdlRI,
) -> aclError;
/// Whether a stream is being captured, and into which graph.
pub type aclmdlRICaptureGetInfo = unsafe extern "C" fn(
    stream: aclrtStream,
    status: *mut aclmdlRICaptureStatus,
    modelRI: *mut aclmdlRI,
) -> aclError;
/// Swaps the capture mode of the calling thread; the old one comes back in *mode.
pub type aclmdlRICaptureThreadExchangeMode = unsafe extern "C" fn(
    mode: *mut aclmdlRICaptureMode,
) -> aclError;
/// Queues a graph on a stream.
pub type aclmdlRIExecuteAsync = unsafe extern "C" fn(
    modelRI: aclmdlRI,
    stream: aclrtStream,
) -> aclError;
/// From now on the tasks of a captured stream are a group that can be given new arguments later. Experimental in CANN.
pub type aclmdlRICaptureTaskGrpBegin = unsafe extern "C" fn(
    stream: aclrtStream,
) -> aclError;
/// Ends the group and gives it; it goes with its graph.
pub type aclmdlRICaptureTaskGrpEnd = unsafe extern "C" fn(
    stream: aclrtStream,
    handle: *mut aclrtTaskGrp,
) -> aclError;
/// From now on the tasks of a stream that is not captured replace those of a group, one by one.
pub type aclmdlRICaptureTaskUpdateBegin = unsafe extern "C" fn(
    stream: aclrtStream,
    handle: aclrtTaskGrp,
) -> aclError;
/// Ends that and queues the replacement, which is done when the stream gets there.
pub type aclmdlRICaptureTaskUpdateEnd = unsafe extern "C" fn(
    stream: aclrtStream,
) -> aclError;
/// Destroys a graph that no stream runs.
pub type aclmdlRIDestroy = unsafe extern "C" fn(modelRI: aclmdlRI) -> aclError;
/// Writes a graph to the log.
pub type aclmdlRIDebugPrint = unsafe extern "C" fn(modelRI: aclmdlRI) -> aclError;
/// Writes a graph to a file as JSON.
pub type aclmdlRIDebugJsonPrint = unsafe extern "C" fn(
    modelRI: aclmdlRI,
    path: *const ::core::ffi::c_char,
    flags: u32,
) -> aclError;
/// A source with what became of it.
pub type aclrtcProg = *mut ::core::ffi::c_void;
/// Takes a source. The ending of its name says its language: .asc, or .cce. Headers are not taken: 0 and null.
pub type aclrtcCreateProg = unsafe extern "C" fn(
    prog: *mut aclrtcProg,
    src: *const ::core::ffi::c_char,
    name: *const ::core::ffi::c_char,
    numHeaders: ::core::ffi::c_int,
    headers: *mut *const ::core::ffi::c_char,
    includeNames: *mut *const ::core::ffi::c_char,
) -> aclError;
/// Compiles it, with options of the compiler, such as --npu-arch=dav-2201.
pub type aclrtcCompileProg = unsafe extern "C" fn(
    prog: aclrtcProg,
    numOptions: ::core::ffi::c_int,
    options: *mut *const ::core::ffi::c_char,
) -> aclError;
/// Asks, before it is compiled, for what a function's name becomes.
pub type aclrtcAddNameExpr = unsafe extern "C" fn(
    prog: aclrtcProg,
    nameExpression: *const ::core::ffi::c_char,
) -> aclError;
/// What it became. The text goes with the program.
pub type aclrtcGetLoweredName = unsafe extern "C" fn(
    prog: aclrtcProg,
    nameExpression: *const ::core::ffi::c_char,
    loweredName: *mut *const ::core::ffi::c_char,
) -> aclError;
/// Destroys it and makes it null.
pub type aclrtcDestroyProg = unsafe extern "C" fn(prog: *mut aclrtcProg) -> aclError;
/// The compiled kernels.
pub type aclrtcGetBinData = unsafe extern "C" fn(
    prog: aclrtcProg,
    binData: *mut ::core::ffi::c_char,
) -> aclError;
/// How many bytes they are.
pub type aclrtcGetBinDataSize = unsafe extern "C" fn(
    prog: aclrtcProg,
    binDataSizeRet: *mut usize,
) -> aclError;
/// How long the compiler's words are, their end included.
pub type aclrtcGetCompileLogSize = unsafe extern "C" fn(
    prog: aclrtcProg,
    logSizeRet: *mut usize,
) -> aclError;
/// The compiler's words.
pub type aclrtcGetCompileLog = unsafe extern "C" fn(
    prog: aclrtcProg,
    log: *mut ::core::ffi::c_char,
) -> aclError;
/// Status of an operator call: ACLNN_SUCCESS, one of the ACLNN_ERR_ numbers, or a runtime status passed through.
pub type aclnnStatus = i32;
/// A tensor as operators see it: element type, shape, strides, offset, format and address.
#[repr(C)]
#[derive(Debug)]
pub struct aclTensor {
    _unused: [u8; 0],
}
/// A number that an operator takes by value.
#[repr(C)]
#[derive(Debug)]
pub struct aclScalar {
    _unused: [u8; 0],
}
/// A list of 64-bit integers.
#[repr(C)]
#[derive(Debug)]
pub struct aclIntArray {
    _unused: [u8; 0],
}
/// A list of 32-bit floating-point numbers.
#[repr(C)]
#[derive(Debug)]
pub struct aclFloatArray {
    _unused: [u8; 0],
}
/// A list of truth values.
#[repr(C)]
#[derive(Debug)]
pub struct aclBoolArray {
    _unused: [u8; 0],
}
/// A list of tensors, which it owns.
#[repr(C)]
#[derive(Debug)]
pub struct aclTensorList {
    _unused: [u8; 0],
}
/// A list of numbers, which it owns.
#[repr(C)]
#[derive(Debug)]
pub struct aclScalarList {
    _unused: [u8; 0],
}
/// An operator that phase one prepared and phase two runs.
#[repr(C)]
#[derive(Debug)]
pub struct aclOpExecutor {
    _unused: [u8; 0],
}
/** Describes a tensor; the lists are copied, the data is not. stride NULL means contiguous; offset
 counts elements from tensorData, which is the start of a block whose shape is storageDims. NULL
 on failure.*/
pub type aclCreateTensor = unsafe extern "C" fn(
    viewDims: *const i64,
    viewDimsNum: u64,
    dataType: aclDataType,
    stride: *const i64,
    offset: i64,
    format: aclFormat,
    storageDims: *const i64,
    storageDimsNum: u64,
    tensorData: *mut ::core::ffi::c_void,
) -> *mut aclTensor;
/// Drops a description; the data stays.
pub type aclDestroyTensor = unsafe extern "C" fn(
    tensor: *const aclTensor,
) -> aclnnStatus;
/// Copies one value of type dataType. NULL on failure.
pub type aclCreateScalar = unsafe extern "C" fn(
    value: *mut ::core::ffi::c_void,
    dataType: aclDataType,
) -> *mut aclScalar;
/// Drops a scalar.
pub type aclDestroyScalar = unsafe extern "C" fn(
    scalar: *const aclScalar,
) -> aclnnStatus;
/// Copies size integers. NULL on failure.
pub type aclCreateIntArray = unsafe extern "C" fn(
    value: *const i64,
    size: u64,
) -> *mut aclIntArray;
/// Drops a list of integers.
pub type aclDestroyIntArray = unsafe extern "C" fn(
    array: *const aclIntArray,
) -> aclnnStatus;
/// Copies size numbers. NULL on failure.
pub type aclCreateFloatArray = unsafe extern "C" fn(
    value: *const f32,
    size: u64,
) -> *mut aclFloatArray;
/// Drops a list of numbers.
pub type aclDestroyFloatArray = unsafe extern "C" fn(
    array: *const aclFloatArray,
) -> aclnnStatus;
/// Copies size truth values. NULL on failure.
pub type aclCreateBoolArray = unsafe extern "C" fn(
    value: *const bool,
    size: u64,
) -> *mut aclBoolArray;
/// Drops a list of truth values.
pub type aclDestroyBoolArray = unsafe extern "C" fn(
    array: *const aclBoolArray,
) -> aclnnStatus;
/// Takes size tensors into a list: from then on they belong to it. NULL on failure, and they stay the caller's.
pub type aclCreateTensorList = unsafe extern "C" fn(
    value: *const *const aclTensor,
    size: u64,
) -> *mut aclTensorList;
/// Drops a list and each tensor in it.
pub type aclDestroyTensorList = unsafe extern "C" fn(
    array: *const aclTensorList,
) -> aclnnStatus;
/// Takes size scalars into a list, as aclCreateTensorList does with tensors.
pub type aclCreateScalarList = unsafe extern "C" fn(
    value: *const *const aclScalar,
    size: u64,
) -> *mut aclScalarList;
/// Drops a list and each scalar in it.
pub type aclDestroyScalarList = unsafe extern "C" fn(
    array: *const aclScalarList,
) -> aclnnStatus;
/** The shape of a tensor as an operator left it. The list is allocated with the C++ operator new[] and belongs to the
 caller.*/
pub type aclGetViewShape = unsafe extern "C" fn(
    tensor: *const aclTensor,
    viewDims: *mut *mut i64,
    viewDimsNum: *mut u64,
) -> aclnnStatus;
/** Keeps an executor alive after phase two. Only directly after phase one and on its thread; can be
 refused, and the executor then serves one run.*/
pub type aclSetAclOpExecutorRepeatable = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
) -> aclnnStatus;
/// Drops an executor that phase two did not take: a repeatable one, or one that never ran.
pub type aclDestroyAclOpExecutor = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
) -> aclnnStatus;
/** New address for input number index of a repeatable executor; tensor is the one phase one was
 given. The address is a multiple of 32.*/
pub type aclSetInputTensorAddr = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
    index: usize,
    tensor: *mut aclTensor,
    addr: *mut ::core::ffi::c_void,
) -> aclnnStatus;
/// New address for output number index of a repeatable executor.
pub type aclSetOutputTensorAddr = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
    index: usize,
    tensor: *mut aclTensor,
    addr: *mut ::core::ffi::c_void,
) -> aclnnStatus;
/** New address for one tensor of a list: input number irIndex of a repeatable executor, tensor number relativeIndex of
 the list.*/
pub type aclSetDynamicInputTensorAddr = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
    irIndex: usize,
    relativeIndex: usize,
    tensors: *mut aclTensorList,
    addr: *mut ::core::ffi::c_void,
) -> aclnnStatus;
/// The same for a list of outputs.
pub type aclSetDynamicOutputTensorAddr = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
    irIndex: usize,
    relativeIndex: usize,
    tensors: *mut aclTensorList,
    addr: *mut ::core::ffi::c_void,
) -> aclnnStatus;
/// Older spelling of aclSetDynamicInputTensorAddr.
pub type AclSetDynamicInputTensorAddr = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
    irIndex: usize,
    relativeIndex: usize,
    tensors: *mut aclTensorList,
    addr: *mut ::core::ffi::c_void,
) -> aclnnStatus;
/// Older spelling of aclSetDynamicOutputTensorAddr.
pub type AclSetDynamicOutputTensorAddr = unsafe extern "C" fn(
    executor: *mut aclOpExecutor,
    irIndex: usize,
    relativeIndex: usize,
    tensors: *mut aclTensorList,
    addr: *mut ::core::ffi::c_void,
) -> aclnnStatus;
/// New address in a description, between two whole runs.
pub type aclSetRawTensorAddr = unsafe extern "C" fn(
    tensor: *mut aclTensor,
    addr: *mut ::core::ffi::c_void,
) -> aclnnStatus;
/** Prepares the operator. offset may be NULL. roundMode and dstType as in aclnnAscendQuantV3; scale
 and offset run along the last axis of x.*/
pub type aclnnAscendQuantGetWorkspaceSize = unsafe extern "C" fn(
    x: *const aclTensor,
    scale: *const aclTensor,
    offset: *const aclTensor,
    sqrtMode: bool,
    roundMode: *const ::core::ffi::c_char,
    dstType: i32,
    y: *const aclTensor,
    workspaceSize: *mut u64,
    executor: *mut *mut aclOpExecutor,
) -> aclnnStatus;
/** Queues the prepared operator on a stream. Takes the executor, on failure too, unless it is
 repeatable.*/
pub type aclnnAscendQuant = unsafe extern "C" fn(
    workspace: *mut ::core::ffi::c_void,
    workspaceSize: u64,
    executor: *mut aclOpExecutor,
    stream: aclrtStream,
) -> aclnnStatus;
/** Prepares the operator. offset may be NULL. roundMode is "round", "floor", "ceil", "trunc" or
 "hybrid"; dstType is a number of aclDataType and the element type of y; axis is the one that
 scale and offset run along.*/
pub type aclnnAscendQuantV3GetWorkspaceSize = unsafe extern "C" fn(
    x: *const aclTensor,
    scale: *const aclTensor,
    offset: *const aclTensor,
    sqrtMode: bool,
    roundMode: *const ::core::ffi::c_char,
    dstType: i32,
    axis: i32,
    y: *const aclTensor,
    workspaceSize: *mut u64,
    executor: *mut *mut aclOpExecutor,
) -> aclnnStatus;
/** Queues the prepared operator on a stream. Takes the executor, on failure too, unless it is
 repeatable.*/
pub type aclnnAscendQuantV3 = unsafe extern "C" fn(
    workspace: *mut ::core::ffi::c_void,
    workspaceSize: u64,
    executor: *mut aclOpExecutor,
    stream: aclrtStream,
) -> aclnnStatus;
/** Prepares the operator. zeroPoints may be NULL; dtype is the element type of out; axis is the one
 that scales and zeroPoints run along.*/
pub type aclnnQuantizeGetWorkspaceSize = unsafe extern "C" fn(
    x: *const aclTensor,
    scales: *const aclTensor,
    zeroPoints: *const aclTensor,
    dtype: aclDataType,
    axis: i32,
    out: *mut aclTensor,
    workspaceSize: *mut u64,
    executor: *mut *mut aclOpExecutor,
) -> aclnnStatus;
/** Queues the prepared operator on a stream. Takes the executor, on failure too, unless it is
 repeatable.*/
pub type aclnnQuantize = unsafe extern "C" fn(
    workspace: *mut ::core::ffi::c_void,
    workspaceSize: u64,
    executor: *mut aclOpExecutor,
    stream: aclrtStream,
) -> aclnnStatus;
/// A communicator as one of its ranks holds it.
pub type HcclComm = *mut ::core::ffi::c_void;
impl HcclResult {
    pub const HCCL_SUCCESS: HcclResult = HcclResult(0);
    pub const HCCL_E_PARA: HcclResult = HcclResult(1);
    pub const HCCL_E_PTR: HcclResult = HcclResult(2);
    pub const HCCL_E_MEMORY: HcclResult = HcclResult(3);
    pub const HCCL_E_INTERNAL: HcclResult = HcclResult(4);
    pub const HCCL_E_NOT_SUPPORT: HcclResult = HcclResult(5);
    pub const HCCL_E_NOT_FOUND: HcclResult = HcclResult(6);
    pub const HCCL_E_UNAVAIL: HcclResult = HcclResult(7);
    pub const HCCL_E_SYSCALL: HcclResult = HcclResult(8);
    pub const HCCL_E_TIMEOUT: HcclResult = HcclResult(9);
    pub const HCCL_E_OPEN_FILE_FAILURE: HcclResult = HcclResult(10);
    pub const HCCL_E_TCP_CONNECT: HcclResult = HcclResult(11);
    pub const HCCL_E_ROCE_CONNECT: HcclResult = HcclResult(12);
    pub const HCCL_E_TCP_TRANSFER: HcclResult = HcclResult(13);
    pub const HCCL_E_ROCE_TRANSFER: HcclResult = HcclResult(14);
    pub const HCCL_E_RUNTIME: HcclResult = HcclResult(15);
    pub const HCCL_E_DRV: HcclResult = HcclResult(16);
    pub const HCCL_E_PROFILING: HcclResult = HcclResult(17);
    pub const HCCL_E_CCE: HcclResult = HcclResult(18);
    pub const HCCL_E_NETWORK: HcclResult = HcclResult(19);
    pub const HCCL_E_AGAIN: HcclResult = HcclResult(20);
    pub const HCCL_E_REMOTE: HcclResult = HcclResult(21);
    pub const HCCL_E_SUSPENDING: HcclResult = HcclResult(22);
    pub const HCCL_E_OPRETRY_FAIL: HcclResult = HcclResult(23);
    pub const HCCL_E_OOM: HcclResult = HcclResult(24);
    pub const HCCL_E_IN_STATUS: HcclResult = HcclResult(1041);
}
#[repr(transparent)]
/// What a function of HCCL answers.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct HcclResult(pub ::core::ffi::c_uint);
impl HcclDataType {
    pub const HCCL_DATA_TYPE_INT8: HcclDataType = HcclDataType(0);
    pub const HCCL_DATA_TYPE_INT16: HcclDataType = HcclDataType(1);
    pub const HCCL_DATA_TYPE_INT32: HcclDataType = HcclDataType(2);
    pub const HCCL_DATA_TYPE_FP16: HcclDataType = HcclDataType(3);
    pub const HCCL_DATA_TYPE_FP32: HcclDataType = HcclDataType(4);
    pub const HCCL_DATA_TYPE_INT64: HcclDataType = HcclDataType(5);
    pub const HCCL_DATA_TYPE_UINT64: HcclDataType = HcclDataType(6);
    pub const HCCL_DATA_TYPE_UINT8: HcclDataType = HcclDataType(7);
    pub const HCCL_DATA_TYPE_UINT16: HcclDataType = HcclDataType(8);
    pub const HCCL_DATA_TYPE_UINT32: HcclDataType = HcclDataType(9);
    pub const HCCL_DATA_TYPE_FP64: HcclDataType = HcclDataType(10);
    pub const HCCL_DATA_TYPE_BFP16: HcclDataType = HcclDataType(11);
    pub const HCCL_DATA_TYPE_INT128: HcclDataType = HcclDataType(12);
    pub const HCCL_DATA_TYPE_HIF8: HcclDataType = HcclDataType(14);
    pub const HCCL_DATA_TYPE_FP8E4M3: HcclDataType = HcclDataType(15);
    pub const HCCL_DATA_TYPE_FP8E5M2: HcclDataType = HcclDataType(16);
    pub const HCCL_DATA_TYPE_FP8E8M0: HcclDataType = HcclDataType(17);
}
#[repr(transparent)]
/// Type of one element. The 8-bit floats had the numbers 13 to 15 before CANN 8.5, and are taken from CANN 9.0 on only.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct HcclDataType(pub ::core::ffi::c_uint);
impl HcclReduceOp {
    pub const HCCL_REDUCE_SUM: HcclReduceOp = HcclReduceOp(0);
    pub const HCCL_REDUCE_PROD: HcclReduceOp = HcclReduceOp(1);
    pub const HCCL_REDUCE_MAX: HcclReduceOp = HcclReduceOp(2);
    pub const HCCL_REDUCE_MIN: HcclReduceOp = HcclReduceOp(3);
}
#[repr(transparent)]
/// What becomes of the elements that lie at one place on all ranks. There is no mean: a sum is divided afterwards.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct HcclReduceOp(pub ::core::ffi::c_uint);
impl HcclConfig {
    pub const HCCL_DETERMINISTIC: HcclConfig = HcclConfig(0);
}
#[repr(transparent)]
/// Settings of the whole process.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct HcclConfig(pub ::core::ffi::c_uint);
impl HcclSendRecvType {
    pub const HCCL_SEND: HcclSendRecvType = HcclSendRecvType(0);
    pub const HCCL_RECV: HcclSendRecvType = HcclSendRecvType(1);
}
#[repr(transparent)]
/// Which way an HcclSendRecvItem goes.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct HcclSendRecvType(pub ::core::ffi::c_uint);
impl HcclCommConfigCapability {
    pub const HCCL_COMM_CONFIG_BUFFER_SIZE: HcclCommConfigCapability = HcclCommConfigCapability(
        0,
    );
    pub const HCCL_COMM_CONFIG_DETERMINISTIC: HcclCommConfigCapability = HcclCommConfigCapability(
        1,
    );
    pub const HCCL_COMM_CONFIG_COMM_NAME: HcclCommConfigCapability = HcclCommConfigCapability(
        2,
    );
    pub const HCCL_COMM_CONFIG_OP_EXPANSION_MODE: HcclCommConfigCapability = HcclCommConfigCapability(
        3,
    );
    pub const HCCL_COMM_CONFIG_SUPPORT_INIT_BY_ENV: HcclCommConfigCapability = HcclCommConfigCapability(
        4,
    );
    pub const HCCL_COMM_CONFIG_WORLD_RANKID: HcclCommConfigCapability = HcclCommConfigCapability(
        5,
    );
    pub const HCCL_COMM_CONFIG_JOBID: HcclCommConfigCapability = HcclCommConfigCapability(
        6,
    );
    pub const HCCL_COMM_CONFIG_ACLGRAPH_ZEROCOPY_ENABLE: HcclCommConfigCapability = HcclCommConfigCapability(
        7,
    );
    pub const HCCL_COMM_CONFIG_EXEC_TIMEOUT: HcclCommConfigCapability = HcclCommConfigCapability(
        8,
    );
    pub const HCCL_COMM_CONFIG_ALGO: HcclCommConfigCapability = HcclCommConfigCapability(
        9,
    );
    pub const HCCL_COMM_CONFIG_RETRY: HcclCommConfigCapability = HcclCommConfigCapability(
        10,
    );
    pub const HCCL_COMM_CONFIG_BUFFER_NAME: HcclCommConfigCapability = HcclCommConfigCapability(
        11,
    );
}
#[repr(transparent)]
/// Fields of HcclCommConfig that the library reads: those whose number is less than what HcclGetCommConfigCapability answers.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct HcclCommConfigCapability(pub ::core::ffi::c_uint);
/// How the ranks of a new communicator find each other: made by one of them, brought to the others by the program.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct HcclRootInfo {
    pub internal: [::core::ffi::c_char; 4108usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of HcclRootInfo"][::core::mem::size_of::<HcclRootInfo>() - 4108usize];
    ["Alignment of HcclRootInfo"][::core::mem::align_of::<HcclRootInfo>() - 1usize];
    [
        "Offset of field: HcclRootInfo::internal",
    ][::core::mem::offset_of!(HcclRootInfo, internal) - 0usize];
};
/** Settings of one communicator. The first 24 bytes say how much of it is filled in, and the library reads as far as the
 version there says: a version with fewer bytes than it has makes it read what nobody wrote.*/
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct HcclCommConfig {
    pub reserved: [::core::ffi::c_char; 24usize],
    pub hcclBufferSize: u32,
    pub hcclDeterministic: u32,
    pub hcclCommName: [::core::ffi::c_char; 128usize],
    pub hcclUdi: [::core::ffi::c_char; 128usize],
    pub hcclOpExpansionMode: u32,
    pub hcclRdmaTrafficClass: u32,
    pub hcclRdmaServiceLevel: u32,
    pub hcclWorldRankID: u32,
    pub hcclJobID: u64,
    pub aclGraphZeroCopyEnable: u8,
    pub hcclExecTimeOut: i32,
    pub hcclAlgo: [::core::ffi::c_char; 1600usize],
    pub hcclRetryEnable: [::core::ffi::c_char; 50usize],
    pub hcclRetryParams: [::core::ffi::c_char; 128usize],
    pub hcclBufferName: [::core::ffi::c_char; 128usize],
    pub hcclQos: u32,
    pub hcclSymWinMaxMemSizePerRank: u64,
    pub hcclChannelSqDepth: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of HcclCommConfig"][::core::mem::size_of::<HcclCommConfig>() - 2248usize];
    ["Alignment of HcclCommConfig"][::core::mem::align_of::<HcclCommConfig>() - 8usize];
    [
        "Offset of field: HcclCommConfig::reserved",
    ][::core::mem::offset_of!(HcclCommConfig, reserved) - 0usize];
    [
        "Offset of field: HcclCommConfig::hcclBufferSize",
    ][::core::mem::offset_of!(HcclCommConfig, hcclBufferSize) - 24usize];
    [
        "Offset of field: HcclCommConfig::hcclDeterministic",
    ][::core::mem::offset_of!(HcclCommConfig, hcclDeterministic) - 28usize];
    [
        "Offset of field: HcclCommConfig::hcclCommName",
    ][::core::mem::offset_of!(HcclCommConfig, hcclCommName) - 32usize];
    [
        "Offset of field: HcclCommConfig::hcclUdi",
    ][::core::mem::offset_of!(HcclCommConfig, hcclUdi) - 160usize];
    [
        "Offset of field: HcclCommConfig::hcclOpExpansionMode",
    ][::core::mem::offset_of!(HcclCommConfig, hcclOpExpansionMode) - 288usize];
    [
        "Offset of field: HcclCommConfig::hcclRdmaTrafficClass",
    ][::core::mem::offset_of!(HcclCommConfig, hcclRdmaTrafficClass) - 292usize];
    [
        "Offset of field: HcclCommConfig::hcclRdmaServiceLevel",
    ][::core::mem::offset_of!(HcclCommConfig, hcclRdmaServiceLevel) - 296usize];
    [
        "Offset of field: HcclCommConfig::hcclWorldRankID",
    ][::core::mem::offset_of!(HcclCommConfig, hcclWorldRankID) - 300usize];
    [
        "Offset of field: HcclCommConfig::hcclJobID",
    ][::core::mem::offset_of!(HcclCommConfig, hcclJobID) - 304usize];
    [
        "Offset of field: HcclCommConfig::aclGraphZeroCopyEnable",
    ][::core::mem::offset_of!(HcclCommConfig, aclGraphZeroCopyEnable) - 312usize];
    [
        "Offset of field: HcclCommConfig::hcclExecTimeOut",
    ][::core::mem::offset_of!(HcclCommConfig, hcclExecTimeOut) - 316usize];
    [
        "Offset of field: HcclCommConfig::hcclAlgo",
    ][::core::mem::offset_of!(HcclCommConfig, hcclAlgo) - 320usize];
    [
        "Offset of field: HcclCommConfig::hcclRetryEnable",
    ][::core::mem::offset_of!(HcclCommConfig, hcclRetryEnable) - 1920usize];
    [
        "Offset of field: HcclCommConfig::hcclRetryParams",
    ][::core::mem::offset_of!(HcclCommConfig, hcclRetryParams) - 1970usize];
    [
        "Offset of field: HcclCommConfig::hcclBufferName",
    ][::core::mem::offset_of!(HcclCommConfig, hcclBufferName) - 2098usize];
    [
        "Offset of field: HcclCommConfig::hcclQos",
    ][::core::mem::offset_of!(HcclCommConfig, hcclQos) - 2228usize];
    [
        "Offset of field: HcclCommConfig::hcclSymWinMaxMemSizePerRank",
    ][::core::mem::offset_of!(HcclCommConfig, hcclSymWinMaxMemSizePerRank) - 2232usize];
    [
        "Offset of field: HcclCommConfig::hcclChannelSqDepth",
    ][::core::mem::offset_of!(HcclCommConfig, hcclChannelSqDepth) - 2240usize];
};
/// One part of HcclBatchSendRecv.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct HcclSendRecvItem {
    pub sendRecvType: HcclSendRecvType,
    pub buf: *mut ::core::ffi::c_void,
    pub count: u64,
    pub dataType: HcclDataType,
    pub remoteRank: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of HcclSendRecvItem"][::core::mem::size_of::<HcclSendRecvItem>() - 32usize];
    [
        "Alignment of HcclSendRecvItem",
    ][::core::mem::align_of::<HcclSendRecvItem>() - 8usize];
    [
        "Offset of field: HcclSendRecvItem::sendRecvType",
    ][::core::mem::offset_of!(HcclSendRecvItem, sendRecvType) - 0usize];
    [
        "Offset of field: HcclSendRecvItem::buf",
    ][::core::mem::offset_of!(HcclSendRecvItem, buf) - 8usize];
    [
        "Offset of field: HcclSendRecvItem::count",
    ][::core::mem::offset_of!(HcclSendRecvItem, count) - 16usize];
    [
        "Offset of field: HcclSendRecvItem::dataType",
    ][::core::mem::offset_of!(HcclSendRecvItem, dataType) - 24usize];
    [
        "Offset of field: HcclSendRecvItem::remoteRank",
    ][::core::mem::offset_of!(HcclSendRecvItem, remoteRank) - 28usize];
};
/// Value of an HcclConfig.
#[repr(C)]
#[derive(Copy, Clone)]
pub union HcclConfigValue {
    pub value: i32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of HcclConfigValue"][::core::mem::size_of::<HcclConfigValue>() - 4usize];
    [
        "Alignment of HcclConfigValue",
    ][::core::mem::align_of::<HcclConfigValue>() - 4usize];
    [
        "Offset of field: HcclConfigValue::value",
    ][::core::mem::offset_of!(HcclConfigValue, value) - 0usize];
};
/// Begins a communicator on one rank: its process listens for the others from now on.
pub type HcclGetRootInfo = unsafe extern "C" fn(
    rootInfo: *mut HcclRootInfo,
) -> HcclResult;
/// Joins a communicator of `nRanks` as `rank`; returns when all have joined.
pub type HcclCommInitRootInfo = unsafe extern "C" fn(
    nRanks: u32,
    rootInfo: *const HcclRootInfo,
    rank: u32,
    comm: *mut HcclComm,
) -> HcclResult;
/// The same with settings.
pub type HcclCommInitRootInfoConfig = unsafe extern "C" fn(
    nRanks: u32,
    rootInfo: *const HcclRootInfo,
    rank: u32,
    config: *const HcclCommConfig,
    comm: *mut HcclComm,
) -> HcclResult;
/// Joins the communicator that a rank table describes; `clusterInfo` is its path.
pub type HcclCommInitClusterInfo = unsafe extern "C" fn(
    clusterInfo: *const ::core::ffi::c_char,
    rank: u32,
    comm: *mut HcclComm,
) -> HcclResult;
/// The same with settings.
pub type HcclCommInitClusterInfoConfig = unsafe extern "C" fn(
    clusterInfo: *const ::core::ffi::c_char,
    rank: u32,
    config: *mut HcclCommConfig,
    comm: *mut HcclComm,
) -> HcclResult;
/// Makes communicators of this process alone, one on each of `devices`, the ranks in that order.
pub type HcclCommInitAll = unsafe extern "C" fn(
    ndev: u32,
    devices: *mut i32,
    comms: *mut HcclComm,
) -> HcclResult;
/// Makes a communicator of some ranks of a global one. Ranks outside pass NULL for `rankIds` and 0xFFFFFFFF for `subCommId`.
pub type HcclCreateSubCommConfig = unsafe extern "C" fn(
    comm: *mut HcclComm,
    rankNum: u32,
    rankIds: *mut u32,
    subCommId: u64,
    subCommRankId: u32,
    config: *mut HcclCommConfig,
    subComm: *mut HcclComm,
) -> HcclResult;
/// Ends a communicator. HCCL_E_AGAIN when it is busy.
pub type HcclCommDestroy = unsafe extern "C" fn(comm: HcclComm) -> HcclResult;
/// Writes the name and its NUL to 128 bytes.
pub type HcclGetCommName = unsafe extern "C" fn(
    comm: HcclComm,
    commName: *mut ::core::ffi::c_char,
) -> HcclResult;
/// How many ranks there are.
pub type HcclGetRankSize = unsafe extern "C" fn(
    comm: HcclComm,
    rankSize: *mut u32,
) -> HcclResult;
/// Which of them this one is.
pub type HcclGetRankId = unsafe extern "C" fn(
    comm: HcclComm,
    rank: *mut u32,
) -> HcclResult;
/// What became known of a communicator since: HCCL_SUCCESS, or what failed. Timeouts are not told here.
pub type HcclGetCommAsyncError = unsafe extern "C" fn(
    comm: HcclComm,
    asyncError: *mut HcclResult,
) -> HcclResult;
/// What an answer means. The text belongs to the library.
pub type HcclGetErrorString = unsafe extern "C" fn(
    code: HcclResult,
) -> *const ::core::ffi::c_char;
/// One more than the last HcclCommConfigCapability that this library knows.
pub type HcclGetCommConfigCapability = unsafe extern "C" fn() -> u32;
/// Changes a setting of the process.
pub type HcclSetConfig = unsafe extern "C" fn(
    config: HcclConfig,
    configValue: HcclConfigValue,
) -> HcclResult;
/// Asks for a setting of the process.
pub type HcclGetConfig = unsafe extern "C" fn(
    config: HcclConfig,
    configValue: *mut HcclConfigValue,
) -> HcclResult;
/// Work that is queued later begins when every rank has come to this.
pub type HcclBarrier = unsafe extern "C" fn(
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Begins a group of this thread: what is called until its end is queued together.
pub type HcclGroupStart = unsafe extern "C" fn() -> HcclResult;
/// Ends the group, and tells what failed in it.
pub type HcclGroupEnd = unsafe extern "C" fn() -> HcclResult;
/// Reduces `count` elements over all ranks, and gives all of them the result.
pub type HcclAllReduce = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    recvBuf: *mut ::core::ffi::c_void,
    count: u64,
    dataType: HcclDataType,
    op: HcclReduceOp,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// The same, and gives the rank `root` the result.
pub type HcclReduce = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    recvBuf: *mut ::core::ffi::c_void,
    count: u64,
    dataType: HcclDataType,
    op: HcclReduceOp,
    root: u32,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Gives all ranks the elements of `root`.
pub type HcclBroadcast = unsafe extern "C" fn(
    buf: *mut ::core::ffi::c_void,
    count: u64,
    dataType: HcclDataType,
    root: u32,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Gives all ranks the `sendCount` elements of each, in the order of the ranks.
pub type HcclAllGather = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    recvBuf: *mut ::core::ffi::c_void,
    sendCount: u64,
    dataType: HcclDataType,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// The same with a count and a place for each rank.
pub type HcclAllGatherV = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    sendCount: u64,
    recvBuf: *mut ::core::ffi::c_void,
    recvCounts: *const ::core::ffi::c_void,
    recvDispls: *const ::core::ffi::c_void,
    dataType: HcclDataType,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Reduces over all ranks, and gives each its part of `recvCount` elements.
pub type HcclReduceScatter = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    recvBuf: *mut ::core::ffi::c_void,
    recvCount: u64,
    dataType: HcclDataType,
    op: HcclReduceOp,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// The same with a count and a place for each rank.
pub type HcclReduceScatterV = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    sendCounts: *const ::core::ffi::c_void,
    sendDispls: *const ::core::ffi::c_void,
    recvBuf: *mut ::core::ffi::c_void,
    recvCount: u64,
    dataType: HcclDataType,
    op: HcclReduceOp,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Gives each rank its part of the elements of `root`.
pub type HcclScatter = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    recvBuf: *mut ::core::ffi::c_void,
    recvCount: u64,
    dataType: HcclDataType,
    root: u32,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Gives each rank a part of the elements of each rank, all parts of one size.
pub type HcclAlltoAll = unsafe extern "C" fn(
    sendBuf: *const ::core::ffi::c_void,
    sendCount: u64,
    sendType: HcclDataType,
    recvBuf: *const ::core::ffi::c_void,
    recvCount: u64,
    recvType: HcclDataType,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// The same with a count and a place for each pair, of which each rank tells its own.
pub type HcclAlltoAllV = unsafe extern "C" fn(
    sendBuf: *const ::core::ffi::c_void,
    sendCounts: *const ::core::ffi::c_void,
    sdispls: *const ::core::ffi::c_void,
    sendType: HcclDataType,
    recvBuf: *const ::core::ffi::c_void,
    recvCounts: *const ::core::ffi::c_void,
    rdispls: *const ::core::ffi::c_void,
    recvType: HcclDataType,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// The same with all counts in one matrix, that of rank i for rank j at i * size + j.
pub type HcclAlltoAllVC = unsafe extern "C" fn(
    sendBuf: *const ::core::ffi::c_void,
    sendCountMatrix: *const ::core::ffi::c_void,
    sendType: HcclDataType,
    recvBuf: *const ::core::ffi::c_void,
    recvType: HcclDataType,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Sends to one rank, which receives.
pub type HcclSend = unsafe extern "C" fn(
    sendBuf: *mut ::core::ffi::c_void,
    count: u64,
    dataType: HcclDataType,
    destRank: u32,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Receives what one rank sends.
pub type HcclRecv = unsafe extern "C" fn(
    recvBuf: *mut ::core::ffi::c_void,
    count: u64,
    dataType: HcclDataType,
    srcRank: u32,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
/// Sends and receives several times; none of them waits for another one.
pub type HcclBatchSendRecv = unsafe extern "C" fn(
    sendRecvInfo: *mut HcclSendRecvItem,
    itemNum: u32,
    comm: HcclComm,
    stream: aclrtStream,
) -> HcclResult;
#[repr(C)]
#[derive(Debug)]
pub struct mstxDomainRegistration_st {
    _unused: [u8; 0],
}
/// A group of marks and ranges of its own.
pub type mstxDomainHandle_t = *mut mstxDomainRegistration_st;
/// Marks this moment. A message has at most 255 bytes.
pub type mstxMarkA = unsafe extern "C" fn(
    message: *const ::core::ffi::c_char,
    stream: aclrtStream,
);
/// Begins a range, whose number it gives; 0 when it failed, or when nobody records.
pub type mstxRangeStartA = unsafe extern "C" fn(
    message: *const ::core::ffi::c_char,
    stream: aclrtStream,
) -> u64;
/// Ends a range, on any thread.
pub type mstxRangeEnd = unsafe extern "C" fn(id: u64);
/// Makes a domain, or finds that of this name, which consists of letters, digits and underscores; NULL when it failed.
pub type mstxDomainCreateA = unsafe extern "C" fn(
    name: *const ::core::ffi::c_char,
) -> mstxDomainHandle_t;
/// Lets go of a domain.
pub type mstxDomainDestroy = unsafe extern "C" fn(domain: mstxDomainHandle_t);
/// Marks this moment in a domain.
pub type mstxDomainMarkA = unsafe extern "C" fn(
    domain: mstxDomainHandle_t,
    message: *const ::core::ffi::c_char,
    stream: aclrtStream,
);
/// Begins a range in a domain.
pub type mstxDomainRangeStartA = unsafe extern "C" fn(
    domain: mstxDomainHandle_t,
    message: *const ::core::ffi::c_char,
    stream: aclrtStream,
) -> u64;
/// Ends a range of a domain.
pub type mstxDomainRangeEnd = unsafe extern "C" fn(domain: mstxDomainHandle_t, id: u64);
