//! Operators of CANN from safe Rust: quantized inference on Huawei Atlas devices, and the same on the CPU where there is none,
//! `torch_npu.npu_quantize` and its family bit for bit.
//!
//! ```
//! use aclnn::{Device, QuantDType, Quantize, Tensor, npu_quantize};
//!
//! let device = Device::auto()?; // an Atlas if one works here, else the CPU
//! let x = Tensor::from_slice(&[0.5f32; 12], [1, 1, 12], &device)?;
//! let scales = Tensor::from_slice(&[0.1f32; 12], [12], &device)?;
//! let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false)?; // as in torch_npu
//! let same = Quantize::multiply(QuantDType::QInt8).axis(-1).run(&x, &scales, None)?;
//! assert_eq!(y.to_vec::<i8>()?, same.to_vec::<i8>()?);
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # Where to begin
//! - [`guide`]: the guide, page by page: devices, tensors, quantizing, plans and graphs, an engine's own memory, tests without
//!   hardware, from torch_npu and from C++.
//! - [`npu_quantize`] and the builder [`Quantize`]: the call. [`Plan`]: the same call many times.
//!   [`Graph`]: many calls with one launch.
//! - [`operators`]: what an operator is, and how any other of CANN is declared and called; a small one that is checked here is
//!   [`operators::Embedding`]. The catalogue of all 1,121 public ones is the package
//!   [`aclnn-operators`](https://docs.rs/aclnn-operators).
//! - [`Communicator`]: what ranks on many devices do together, over HCCL, and among threads on the CPU.
//! - [`kernel`]: kernels of one's own, compiled by Ascend C or triton-ascend, launched beside operators and in graphs.
//! - [`Tensor`] owns memory, [`TensorView`] and [`TensorViewMut`] borrow it: parts of tensors, host slices,
//!   an engine's own device memory.
//! - [`Device`] says where; [`Stream`] in which order; [`Event`] and [`PinnedBuffer`] are for timing and
//!   for copies in the background.
//! - [`Tensor::as_ptr`], [`Stream::foreign`], [`Device::functions`] hand memory, order and CANN on to code beside
//!   this crate; [`Tensor::as_slice`] is for the CPU.
//! - [`profile`]: ranges that CANN's profiler shows. [`operators::bring_kernel`]: a kernel of the program's own for an operator
//!   that nobody computes on the CPU. The module `sim` (feature `sim`): the simulated Atlas in tests.
//! - [`Error`] says what was wrong; [`report()`] what was found on this machine.
//!
//! CANN's libraries are opened at run time, so one binary runs with and without them. There is no entry
//! point called `aclnnAscendQuantV2` in any CANN release: AscendQuantV2 is the operator's and kernel's
//! name, reached through `aclnnAscendQuantV3` or, where a toolkit lacks that, `aclnnAscendQuant`. See
//! [`EntryPoints`].
//!
//! # Status and versions
//! **This crate has not run on Atlas hardware yet**: [`guide::hardware`] says what it is held against, and what only hardware can
//! tell. It needs Rust 1.89 and, on an Atlas, CANN 8.1 or later and a program that is linked dynamically. What needs more says so
//! by [`ErrorKind::EntryPointMissing`] where it is not there; the table of it is in [`guide::hardware`] too.
//!
//! # Numbers
//! All arithmetic of the quantizing operators is IEEE binary32, each step rounded on its own, to nearest with ties to even at
//! the end, and the zero point is added before that. Two traps, the axis and the reciprocal, and the rest of it are in
//! [`guide::quantizing`]; what only hardware can settle is in [`guide::hardware`].
//!
//! # Threads and streams
//! Tensors, views, devices, streams, communicators and errors are `Send` and `Sync`; plans, graphs, events and pinned buffers are
//! `Send`. Work on a
//! device is asynchronous and ordered by the library: a call on one stream waits, on the device, for what
//! other streams still do to its tensors; reading a tensor back waits for the work that wrote it and
//! returns that work's failure. Dropping anything waits for nothing.
//!
//! On the CPU a call is complete when it returns. One that is large enough is spread over the processors, by threads
//! of the library's own that are started when they are first worth it (feature `threads`): [`with_threads`] says how
//! many, [`single_threaded`] keeps a call on its thread. The calling thread works too, waits only for helpers in the
//! middle of a piece, and never runs anybody else's work meanwhile. So a call may be made with locks held and from
//! the items of any thread pool. Where no threads can be started the calling thread does it all, with one warning.
//!
//! **After a fork** a child has one thread. Its CPU calls stay on the thread that makes them. CANN cannot be used
//! across a fork: where the parent had opened it, every call on a device answers [`ErrorKind::Forked`] in the child,
//! [`Device::auto`] gives the CPU with that reason, and dropping what the child inherited does nothing. To use an Atlas
//! in a child, fork before the parent uses one, or start a new program.
//!
//! # Environment
//! | variable | meaning |
//! | --- | --- |
//! | `ACLNN_DEVICE` | what [`Device::auto`] gives: `auto`, `cpu`, `cpu:SOC`, `npu`, `npu:N`, `sim`, `sim:SOC`, `sim:SOC:N` |
//! | `ACLNN_SYNC` | `1` waits after each launch, so that a failure names the launch that caused it; `0` is as if it were not set, and anything else is a warning and no more |
//! | `ACLNN_RANGES` | `1` puts a [range](profile) around each operator that is queued on an Atlas |
//! | `ACLNN_CPU_THREADS` | how many threads a CPU call uses at most, from 1 on; with the feature `rayon`, `RAYON_NUM_THREADS` counts where it is not set |
//! | `ACLNN_CPU_ISA` | the instructions that the CPU kernels use, for tests: `scalar`, `avx2`, `avx512`, `amx` (AVX-512, and products of int8 by AMX), `neon`; the best that the processor has unless set. What is none of these, or not to be had, is warned of and changes nothing |
//! | `ACLNN_SIM_DIR` | the folder of the simulated toolkit (feature `sim`); where the build put it unless set |
//! | `ASCEND_TOOLKIT_HOME` and the like | where CANN is, as its `set_env.sh` sets them |
//! | `ASCEND_CUSTOM_OPP_PATH` | CANN's list of folders with packages of other operators |
//! | `RANK`, `WORLD_SIZE`, `LOCAL_RANK`, `MASTER_ADDR`, `MASTER_PORT` | what [`Launched::from_environment`] reads, as `torchrun` sets them |
//! | `ASCEND_RT_VISIBLE_DEVICES` | CANN's list of devices that the process may see; `npu:N` counts within it |
//!
//! # Logs
//! Through `tracing`, targets `aclnn::load`, `aclnn::runtime`, `aclnn::quantize` and `aclnn::cpu`: one line at info when a device
//! is chosen, warnings where something had to be leaked or no threads are to be had, errors when a device fails.
//! A subscriber may call this crate: events are emitted when the call holds nothing any more.
//!
//! # Features
//! `threads` (default) spreads CPU work over the processors. `rayon` (default, with `threads`) sees to it that a call
//! in a rayon pool uses no more threads than that pool has; nothing runs on the pool. `sim` builds the simulated Atlas,
//! needs a C compiler, and is for tests: never turn it on in a library's default features.

// `operator!` takes two steps for each parameter, of which attention has 49.
#![recursion_limit = "256"]

mod blocks;
mod call;
mod communicator;
mod cpu;
mod device;
mod dispatch;
mod done;
mod dtype;
mod error;
mod event;
mod float8;
mod foreign;
mod fork;
mod format;
mod gather;
mod graph;
pub mod guide;
pub mod int4;
pub mod kernel;
mod layout;
mod lock;
mod log;
pub mod operators;
mod pinned;
pub mod profile;
mod report;
mod runtime;
#[cfg(feature = "sim")]
pub mod sim;
mod soc;
mod stream;
mod sync;
mod tensor;

/// The declarations of CANN's C interface, of the version that [`Device::functions`] gives.
pub use aclnn_sys;
pub use call::cache::PlanCacheStatistics;
pub use communicator::{
    BatchRank, BatchSendRecv, Communicator, CommunicatorOptions, FileRendezvous, GraphRank, Group,
    GroupRank, Launched, ReduceOp, Rendezvous, RootInfo, TcpRendezvous,
};
pub use cpu::{single_threaded, with_threads};
pub use device::Device;
pub use dispatch::call::ExecutorReuse;
pub use done::Done;
pub use dtype::{DType, QuantDType, RoundMode};
pub use error::{Error, ErrorClass, ErrorKind, Result};
pub use event::Event;
pub use float8::{Float8E4M3FN, Float8E5M2, HiFloat8};
pub use foreign::Foreign;
pub use format::Format;
pub use graph::{CallTime, CaptureMode, Graph, GraphBuilder, GraphStep, GraphTensor, GraphView};
pub use half::{bf16, f16};
pub use layout::Layout;
pub use operators::anti_quant::{AntiQuant, npu_anti_quant};
pub use operators::convert_weight::{ConvertWeightToInt4Pack, npu_convert_weight_to_int4pack};
pub use operators::dequant_bias::{DequantBias, npu_dequant_bias};
pub use operators::format_cast::{FormatCast, npu_format_cast};
pub use operators::group_quant::{GroupQuant, npu_group_quant};
pub use operators::quantize::{Quantize, Request, ValidRequest, dequantize, npu_quantize};
pub use operators::trans_quant_param::{TransQuantParam, npu_trans_quant_param};
pub use operators::{
    DynamicQuant, Plan, QuantMatmul, QuantMode, npu_dynamic_quant, npu_dynamic_quant_asymmetric,
    npu_quant_matmul,
};
pub use pinned::{PendingCopy, PinnedBuffer};
pub use report::{
    Condition, Report, ReportedAttempt, ReportedCollectives, ReportedDevice, ReportedDeviceFile,
    ReportedLibrary, ReportedOperator, report,
};
pub use runtime::exceptions::replace_exception_callback;
pub use runtime::facts::{DeviceInfo, MemoryUsage, Utilization};
pub use runtime::memory::MemoryStatistics;
pub use runtime::shutdown;
pub use soc::{EntryPoints, ProductFamily, Soc, Target};
pub use stream::Stream;
pub use tensor::{
    AsTensorSpec, AsTensorView, Element, Tensor, TensorSpec, TensorView, TensorViewMut,
};

/// The README's examples, so that they are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
