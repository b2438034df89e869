//! The library of the program `aclnn`, whose job is to quantize model checkpoints.
//!
//! - [`checkpoint`] is the job: a folder or a file in, a folder that engines load out, in bounded memory.
//! - [`safetensors`] reads headers of files that may be anything, without their data.
//! - [`scales`] finds scales and zero points in an arithmetic that any reader can repeat.
//!
//! ```
//! use aclnn::QuantDType;
//! use aclnn_tools::scales::{Encoding, ScaleType, Scheme};
//!
//! let int8 = Encoding::new(QuantDType::QInt8, Some(Scheme::Symmetric))?;
//! assert_eq!(int8.scale(-254.0, 100.0, ScaleType::Float32), Some((2.0, 0.0)));
//! # Ok::<(), String>(())
//! ```

pub mod checkpoint;
pub mod failure;
pub mod safetensors;
pub mod scales;
