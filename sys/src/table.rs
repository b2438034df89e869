//! The functions that were found, each under its C name.

#[cfg(unix)]
use core::ffi::{CStr, c_void};
#[cfg(unix)]
use core::ptr::NonNull;

use crate::bindings;

/// A function whose real type the caller knows: cast it with [`core::mem::transmute`] before calling it.
pub type UntypedFunction = unsafe extern "C" fn();

/// The second phase of every operator: queue the prepared executor on a stream.
pub type PhaseTwo = bindings::aclnnQuantize;

/// Both phases of one operator, from one library.
#[derive(Clone, Copy, Debug)]
pub struct EntryPoints<PhaseOne> {
    /// Phase one: checks the arguments, gives the size of the workspace and an executor.
    pub get_workspace_size: PhaseOne,
    /// Phase two: queues the executor on a stream.
    pub execute: PhaseTwo,
}

/// Where symbols are looked up.
#[cfg(unix)]
pub(crate) trait Symbols {
    fn address(&self, name: &CStr) -> Option<NonNull<c_void>>;
}

/// Looks up `$name` and gives it the type of the C function of that name.
#[cfg(unix)]
macro_rules! lookup {
    ($symbols:expr, $name:ident) => {
        $symbols.address(c_name(concat!(stringify!($name), "\0"))).map(|address| {
            // SAFETY: the library says that this is the address of the C function of this name, and the type comes from
            // the declaration of that function, which is checked against the public interface of CANN by tests/abi.rs.
            unsafe { core::mem::transmute::<NonNull<c_void>, bindings::$name>(address) }
        })
    };
}

/// `text` ends in its only NUL.
#[cfg(unix)]
fn c_name(text: &'static str) -> &'static CStr {
    CStr::from_bytes_until_nul(text.as_bytes()).unwrap_or_default()
}

/// Declares a table of functions: for each library those without which nothing works, and those that may be missing.
/// `runtime { required { aclInit, } optional { aclFinalize, } }` becomes the fields `pub aclInit: bindings::aclInit`
/// and `pub aclFinalize: Option<bindings::aclFinalize>`, looked up in the library `runtime`.
macro_rules! functions {
    (
        $(#[$attribute:meta])*
        $table:ident {
            $($library:ident { required { $($required:ident,)* } optional { $($optional:ident,)* } })*
        }
    ) => {
        $(#[$attribute])*
        #[allow(non_snake_case)]
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct $table {
            $(
                $(#[doc = concat!("`", stringify!($required), "`.")] pub $required: bindings::$required,)*
                $(#[doc = concat!("`", stringify!($optional), "`, where this CANN has it.")]
                pub $optional: Option<bindings::$optional>,)*
            )*
        }

        impl $table {
            /// Names of the functions without which the libraries are refused.
            pub const REQUIRED: &'static [&'static str] = &[$($(stringify!($required),)*)*];

            /// Names of the functions that may be missing.
            pub const OPTIONAL: &'static [&'static str] = &[$($(stringify!($optional),)*)*];

            /// Names of the optional functions that this CANN lacks.
            pub fn missing(&self) -> Vec<&'static str> {
                let mut missing = Vec::new();
                $($(
                    if self.$optional.is_none() {
                        missing.push(stringify!($optional));
                    }
                )*)*
                missing
            }

            /// Looks everything up. Fails with the name of the library's part and of the first required function that is
            /// not there.
            #[cfg(unix)]
            pub(crate) fn resolve($($library: &dyn Symbols),*) -> Result<$table, (&'static str, &'static str)> {
                Ok($table {
                    $(
                        $($required: lookup!($library, $required)
                            .ok_or((stringify!($library), stringify!($required)))?,)*
                        $($optional: lookup!($library, $optional),)*
                    )*
                })
            }
        }
    };
}

functions! {
    /// The runtime, the descriptors and the executors. A required function is always there; an optional one is `None`
    /// when this CANN does not have it.
    Functions {
        runtime {
            required {
                aclInit,
                aclrtGetDeviceCount,
                aclrtSetDevice,
                aclrtGetCurrentContext,
                aclrtSetCurrentContext,
                aclrtCreateStream,
                aclrtDestroyStream,
                aclrtSynchronizeStream,
                aclrtMalloc,
                aclrtFree,
                aclrtMemcpy,
            }
            optional {
                aclFinalize,
                aclFinalizeReference,
                aclGetRecentErrMsg,
                aclrtGetSocName,
                aclrtGetVersion,
                aclsysGetCANNVersion,
                aclsysGetVersionStr,
                aclsysGetVersionNum,
                aclrtGetRunMode,
                aclrtSetSysParamOpt,
                aclrtGetSysParamOpt,
                aclrtGetLastError,
                aclrtPeekAtLastError,
                aclrtGetDevice,
                aclrtResetDevice,
                aclrtResetDeviceForce,
                aclrtSynchronizeDevice,
                aclrtSynchronizeDeviceWithTimeout,
                aclrtQueryDeviceStatus,
                aclrtGetDeviceInfo,
                aclGetDeviceCapability,
                aclrtDeviceGetUuid,
                aclrtDeviceGetPCIBusId,
                aclrtGetDeviceUtilizationRate,
                aclrtGetMemUsageInfo,
                aclrtSetOpExecuteTimeOut,
                aclrtSetOpExecuteTimeOutV2,
                aclrtGetOpExecuteTimeout,
                aclrtDeviceGetStreamPriorityRange,
                aclrtCreateContext,
                aclrtDestroyContext,
                aclrtCreateStreamWithConfig,
                aclrtDestroyStreamForce,
                aclrtSynchronizeStreamWithTimeout,
                aclrtStreamQuery,
                aclrtStreamGetId,
                aclrtSetStreamFailureMode,
                aclrtCreateEventWithFlag,
                aclrtCreateEventExWithFlag,
                aclrtDestroyEvent,
                aclrtRecordEvent,
                aclrtResetEvent,
                aclrtStreamWaitEvent,
                aclrtQueryEventStatus,
                aclrtQueryEventWaitStatus,
                aclrtSynchronizeEvent,
                aclrtSynchronizeEventWithTimeout,
                aclrtEventElapsedTime,
                aclrtMallocHost,
                aclrtFreeHost,
                aclrtMemcpyAsync,
                aclrtMemset,
                aclrtMemsetAsync,
                aclrtGetMemInfo,
                aclrtDeviceCanAccessPeer,
                aclrtDeviceEnablePeerAccess,
                aclrtDevicePeerAccessStatus,
                aclrtPointerGetAttributes,
                aclmdlRICaptureBegin,
                aclmdlRICaptureEnd,
                aclmdlRICaptureGetInfo,
                aclmdlRICaptureThreadExchangeMode,
                aclmdlRICaptureTaskGrpBegin,
                aclmdlRICaptureTaskGrpEnd,
                aclmdlRICaptureTaskUpdateBegin,
                aclmdlRICaptureTaskUpdateEnd,
                aclmdlRIExecuteAsync,
                aclmdlRIDestroy,
                aclmdlRIDebugPrint,
                aclmdlRIDebugJsonPrint,
                aclrtBinaryLoadFromFile,
                aclrtBinaryLoadFromData,
                aclrtBinaryUnLoad,
                aclrtBinaryGetFunction,
                aclrtGetFunctionAttribute,
                aclrtGetFunctionName,
                aclrtFunctionGetParamCount,
                aclrtFunctionGetParamInfo,
                aclrtGetHardwareSyncAddr,
                aclrtKernelArgsInit,
                aclrtKernelArgsAppend,
                aclrtKernelArgsAppendPlaceHolder,
                aclrtKernelArgsGetPlaceHolderBuffer,
                aclrtKernelArgsFinalize,
                aclrtLaunchKernelWithConfig,
                aclrtLaunchKernelWithHostArgs,
                aclrtLaunchHostFunc,
                aclrtExceptionInfoCallbackRegister,
                aclrtExceptionInfoCallbackUnregister,
                aclrtSetExceptionInfoCallback,
                aclrtGetTaskIdFromExceptionInfo,
                aclrtGetStreamIdFromExceptionInfo,
                aclrtGetThreadIdFromExceptionInfo,
                aclrtGetDeviceIdFromExceptionInfo,
                aclrtGetErrorCodeFromExceptionInfo,
                aclrtGetFuncHandleFromExceptionInfo,
                aclrtGetErrorVerbose,
            }
        }
        nnopbase {
            required {
                aclCreateTensor,
                aclDestroyTensor,
            }
            optional {
                aclCreateScalar,
                aclDestroyScalar,
                aclCreateIntArray,
                aclDestroyIntArray,
                aclCreateFloatArray,
                aclDestroyFloatArray,
                aclCreateBoolArray,
                aclDestroyBoolArray,
                aclCreateTensorList,
                aclDestroyTensorList,
                aclCreateScalarList,
                aclDestroyScalarList,
                aclGetViewShape,
                aclSetAclOpExecutorRepeatable,
                aclDestroyAclOpExecutor,
                aclSetInputTensorAddr,
                aclSetOutputTensorAddr,
                aclSetDynamicInputTensorAddr,
                aclSetDynamicOutputTensorAddr,
                AclSetDynamicInputTensorAddr,
                AclSetDynamicOutputTensorAddr,
                aclSetRawTensorAddr,
            }
        }
    }
}

functions! {
    /// HCCL: communicators and what they do. The required functions are in every release; the others came later, or are
    /// missing in libraries for some products.
    CollectiveFunctions {
        collectives {
            required {
                HcclGetRootInfo,
                HcclCommInitRootInfo,
                HcclCommInitAll,
                HcclCommDestroy,
                HcclAllReduce,
                HcclBroadcast,
                HcclAllGather,
                HcclReduceScatter,
                HcclSend,
                HcclRecv,
            }
            optional {
                HcclCommInitRootInfoConfig,
                HcclCommInitClusterInfo,
                HcclCommInitClusterInfoConfig,
                HcclCreateSubCommConfig,
                HcclGetCommName,
                HcclGetRankSize,
                HcclGetRankId,
                HcclGetCommAsyncError,
                HcclGetErrorString,
                HcclGetCommConfigCapability,
                HcclSetConfig,
                HcclGetConfig,
                HcclBarrier,
                HcclGroupStart,
                HcclGroupEnd,
                HcclReduce,
                HcclAllGatherV,
                HcclReduceScatterV,
                HcclScatter,
                HcclAlltoAll,
                HcclAlltoAllV,
                HcclAlltoAllVC,
                HcclBatchSendRecv,
            }
        }
    }
}

functions! {
    /// Marks and ranges for CANN's profilers. An older CANN may lack some.
    Tools {
        tools {
            required {}
            optional {
                mstxMarkA,
                mstxRangeStartA,
                mstxRangeEnd,
                mstxDomainCreateA,
                mstxDomainDestroy,
                mstxDomainMarkA,
                mstxDomainRangeStartA,
                mstxDomainRangeEnd,
            }
        }
    }
}

functions! {
    /// The compiler of Ascend C. An older one may lack some.
    Compiler {
        compiler {
            required {
                aclrtcCreateProg,
                aclrtcCompileProg,
                aclrtcDestroyProg,
                aclrtcGetBinData,
                aclrtcGetBinDataSize,
                aclrtcGetCompileLogSize,
                aclrtcGetCompileLog,
            }
            optional {
                aclrtcAddNameExpr,
                aclrtcGetLoweredName,
            }
        }
    }
}

/// Declares [`Operators`]. `aclnnQuantize / aclnnQuantizeGetWorkspaceSize,` becomes a field of that name with both
/// phases, taken from the first library that has them both.
macro_rules! operators {
    ($($operator:ident / $phase_one:ident,)*) => {
        /// The operators that `include/` declares, each where an operator library has both of its phases.
        #[allow(non_snake_case)]
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct Operators {
            $(
                #[doc = concat!("`", stringify!($operator), "`, where an operator library has it.")]
                pub $operator: Option<EntryPoints<bindings::$phase_one>>,
            )*
        }

        impl Operators {
            /// Names of the operators.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($operator),)*];

            /// Names of the operators that no library has.
            pub fn missing(&self) -> Vec<&'static str> {
                let mut missing = Vec::new();
                $(
                    if self.$operator.is_none() {
                        missing.push(stringify!($operator));
                    }
                )*
                missing
            }

            /// Looks everything up in `libraries`, the first of which goes first.
            #[cfg(unix)]
            pub(crate) fn resolve(libraries: &[&dyn Symbols]) -> Operators {
                Operators {
                    $($operator: libraries.iter().find_map(|library| Some(EntryPoints {
                        get_workspace_size: lookup!(library, $phase_one)?,
                        execute: lookup!(library, $operator)?,
                    })),)*
                }
            }
        }
    };
}

operators! {
    aclnnAscendQuantV3 / aclnnAscendQuantV3GetWorkspaceSize,
    aclnnAscendQuant / aclnnAscendQuantGetWorkspaceSize,
    aclnnQuantize / aclnnQuantizeGetWorkspaceSize,
}
