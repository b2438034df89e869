//! Ascend NPU kernels from safe Rust.

mod cpu;
mod device;
mod dispatch;
mod dtype;
mod error;
mod float8;
mod gather;
pub mod int4;
mod layout;
mod quantize;
mod runtime;
#[cfg(feature = "sim")]
pub mod sim;
mod soc;
mod stream;
mod tensor;

pub use cpu::single_threaded;
pub use device::Device;
pub use dispatch::plan::ExecutorReuse;
pub use dtype::{DType, QuantDType, RoundMode};
pub use error::{Error, ErrorClass, ErrorKind, Result};
pub use float8::{Float8E4M3FN, Float8E5M2, HiFloat8};
pub use half::{bf16, f16};
pub use layout::{Format, Layout};
pub use quantize::{Plan, Quantize, Request, ValidRequest, dequantize, npu_quantize};
pub use runtime::memory::MemoryStatistics;
pub use soc::{EntryPoint, EntryPoints, ProductFamily, Soc, Target};
pub use stream::Stream;
pub use tensor::{Element, Tensor, TensorSpec, TensorView, TensorViewMut};
