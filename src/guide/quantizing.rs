//! The two modes, the axis, and the tie at a half.
//!
//! [`npu_quantize`](crate::npu_quantize) is two operators of CANN, between which `div_mode` chooses.
//!
//! | | multiply mode (`div_mode = false`) | divide mode (`div_mode = true`) |
//! | --- | --- | --- |
//! | computes | `x * scale + zero point` | `x / scale + zero point` |
//! | axis of torch_npu's function | -1 and every axis from 0 on mean the **last**, -2 the one before | the axis that it says |
//! | scales | of x's rank, or one dimension | one dimension |
//! | zero points | of the scales' type | int32, int8, uint8, or floats |
//! | here | [`Quantize::multiply`](crate::Quantize::multiply) | [`Quantize::divide`](crate::Quantize::divide) |
//!
//! torch_npu's default `axis = 1` is the second axis in divide mode, and the last in multiply mode. The functions here
//! have no defaults. The builders start from the last axis ([`Quantize::multiply`](crate::Quantize::multiply)) and from the second
//! ([`Quantize::divide`](crate::Quantize::divide)), take the operator's axis otherwise, and refuse what the operator refuses.
//!
//! # The tie at a half
//!
//! Scale, shift, round: each step is rounded to float32, and the last one to an integer, to nearest with **ties to even**. The zero
//! point is added **before** that, as a float. PyTorch's own quantizer rounds first and adds an integer then: at a tie the two differ
//! by one where the zero point is odd.
//!
//! ```
//! use aclnn::{QuantDType, Quantize};
//!
//! let x = [0.5f32, 1.5, 2.5];
//! let call = Quantize::divide(QuantDType::QInt8).axis(0);
//! let even = call.run(&x, &[1.0f32], None)?;
//! assert_eq!(even.to_vec::<i8>()?, [0, 2, 2]);
//! let shifted = call.run(&x, &[1.0f32], Some(&[1i32]))?;
//! assert_eq!(shifted.to_vec::<i8>()?, [2, 2, 4]); // 1.5, 2.5, 3.5, rounded
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # The reciprocal
//!
//! Engines pass `1 / scale` to multiply mode, which is quicker on a device. It is not the same number as dividing by `scale`: it
//! rounds twice, and results next to a tie differ by one.
//!
//! ```
//! use aclnn::{QuantDType, Quantize};
//!
//! let (x, scale) = ([1.55f32], 0.1f32);
//! let divided = Quantize::divide(QuantDType::QInt8).axis(0).run(&x, &[scale], None)?;
//! let multiplied = Quantize::multiply(QuantDType::QInt8).run(&x, &[1.0 / scale], None)?;
//! assert_eq!((divided.to_vec::<i8>()?, multiplied.to_vec::<i8>()?), (vec![15], vec![16]));
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # What is said of numbers
//!
//! All arithmetic is IEEE binary32 with subnormals. Integers saturate; NaN becomes 0. The 8-bit floats are converted from binary32
//! directly, saturating: e4m3fn and e5m2 to nearest with ties to even, HiFloat8 with ties away from zero; NaN becomes +0. Multiply
//! mode's sqrt mode multiplies by the scale once more. What of this an Atlas may do otherwise is on the page
//! [`hardware`](super::hardware).
//!
//! # A quantized layer
//!
//! Weights have a scale for each output, found once (`aclnn quantize-checkpoint` does whole checkpoints); activations get one for
//! each token as they come.
//!
//! ```
//! use aclnn::{DType, Device, DynamicQuant, QuantDType, QuantMatmul, Tensor, f16};
//!
//! let device = Device::auto()?;
//! let codes = Tensor::from_slice(&[1i8, 0, 0, 1, 1, 1], [2, 3], &device)?; // two outputs of three inputs
//! let weight = QuantMatmul::prepare_weight(codes.view().transpose(0, 1)?)?; // once
//! let scale = Tensor::from_slice(&[0.5f32, 0.25], [2], &device)?;
//!
//! let x = Tensor::from_slice(&[1.0f32, 2.0, 127.0].map(f16::from_f32), [1, 3], &device)?;
//! let low = DynamicQuant::symmetric(QuantDType::Int8).run(&x, None, None)?;
//! let y = QuantMatmul::new(DType::Float16).run(&low.y, &weight, &scale, None, Some(&low.scale), None, None)?;
//! assert_eq!(y.to_vec::<f16>()?.iter().map(|y| y.to_f32()).collect::<Vec<_>>(), [0.5, 32.5]);
//! # Ok::<(), aclnn::Error>(())
//! ```
