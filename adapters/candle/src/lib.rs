//! Tensors of [`candle_core`] as tensors of the crate [`aclnn`] without a copy, and quantized operations for candle.
//!
//! candle has no Atlas device: its tensors are in host memory, and the operations here compute them there, or on an Atlas with
//! a copy there and back for each call. Weights are on the device all the time ([`QuantLinear`]).
//!
//! ```
//! use aclnn::{QuantDType, Quantize};
//! use aclnn_candle::QuantizeOp;
//! use candle_core::{DType, Device, Tensor};
//!
//! let x = Tensor::new(&[[0.5f32, 1.0], [-1.5, 200.0]], &Device::Cpu)?;
//! let scales = Tensor::new(&[2.0f32], &Device::Cpu)?;
//! let operation = QuantizeOp::new(Quantize::multiply(QuantDType::QInt8), aclnn::Device::auto()?);
//! let y = x.apply_op2_no_bwd(&scales, &operation)?;
//! // candle has no int8: the bytes are those of int8.
//! assert_eq!(y.dtype(), DType::U8);
//! assert_eq!(y.to_vec2::<u8>()?, [[1, 2], [0xfd, 127]]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Types
//! | candle | here |
//! | --- | --- |
//! | `U8`, `U32`, `I16`, `I32`, `I64`, `F16`, `BF16`, `F32`, `F64` | the type of that name |
//! | `F8E4M3` | `Float8E4M3FN` |
//! | `F8E8M0`, `F4` | `Float8E8M0`, `Float4E2M1`, to be read only: candle makes no tensors of these |
//! | `F6E2M3`, `F6E3M2` | refused: CANN packs them otherwise |
//!
//! Other types of CANN are none of candle's. Results of **int8** are `U8` with the same bytes ([`int8`] reads a `U8` so, and
//! `y.to_dtype(DType::F32)` of such a tensor gives 253 for -3: it is for what reads int8). Packed int4 is `I32`, as in
//! torch_npu. Results of `Float8E5M2` and `HiFloat8` are `U8` too. `bool`, `U16`, `U64` and complex numbers cannot be had.

mod linear;
mod operations;
mod tensors;

pub use linear::QuantLinear;
pub use operations::{QuantizeOp, dynamic_quant};
pub use tensors::{dtype, int8, tensor, tensor_view, with_tensor_view};

/// What cannot be had on the other side.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// CANN has no such type, or packs it otherwise.
    #[error("argument tensor: {0:?} is no type that CANN has as candle has it")]
    TypeOfCandle(candle_core::DType),
    /// candle has no such type, and no other stands for it.
    #[error("argument tensor: candle has no {0}")]
    TypeOfTensor(aclnn::DType),
    /// What is read as int8 has another type than `U8`.
    #[error("argument weight: it is {0}; int8 is read from the bytes of U8")]
    TypeOfWeight(aclnn::DType),
    /// A linear layer has one scale, and one number of the bias, for each output.
    #[error("argument {argument}: it has {found} elements; the weight has {outputs} outputs")]
    Length {
        /// `scale` or `bias`.
        argument: &'static str,
        /// How many there are.
        found: usize,
        /// How many there must be.
        outputs: usize,
    },
    /// The tensor is in the memory of another kind of device.
    #[error("argument tensor: it is on {0}, and only host memory can be had")]
    Device(&'static str),
    /// What `aclnn` says.
    #[error(transparent)]
    Aclnn(#[from] aclnn::Error),
    /// What candle says.
    #[error(transparent)]
    Candle(#[from] candle_core::Error),
}

/// What this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// So that `?` serves in functions of candle's.
impl From<Error> for candle_core::Error {
    fn from(error: Error) -> candle_core::Error {
        match error {
            Error::Candle(error) => error,
            other => candle_core::Error::wrap(other),
        }
    }
}

/// The README's example, so that it is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
