//! Every public operator of Huawei's CANN as a typed item, run by the crate [`aclnn`].
//!
//! An operator is a struct of its attributes, [`RmsNorm`] for `aclnnRmsNorm`; its tensors are a struct of their own,
//! [`RmsNormOperands`], over what stands for a tensor: memory in a run, forms when a plan is made, tensors of a graph. What can
//! be done with them is the trait [`Operator`]; [`Plan`](aclnn::Plan) and [`GraphBuilder`](aclnn::GraphBuilder) take them too.
//!
//! ```
//! use aclnn::operators::Operator;
//! use aclnn::{DType, Device, Tensor};
//! use aclnn_operators::{RmsNorm, RmsNormOperands};
//!
//! # fn run(device: &Device) -> aclnn::Result<()> {
//! let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [1, 4], device)?;
//! let gamma = Tensor::from_slice(&[1.0f32; 4], [4], device)?;
//! let mut y = Tensor::empty(DType::Float32, [1, 4], device)?;
//! let mut rstd = Tensor::empty(DType::Float32, [1, 1], device)?;
//! let operands = RmsNormOperands {
//!     x: x.view(),
//!     gamma: gamma.view(),
//!     y_out: y.view_mut(),
//!     rstd_out: rstd.view_mut(),
//! };
//! // SAFETY: types and shapes are those that CANN's document of the operator allows.
//! unsafe { RmsNorm { epsilon: 1e-6 }.run_unchecked(&device.stream(), operands)? };
//! # Ok(())
//! # }
//! # let _ = run;
//! ```
//!
//! # Checked by CANN, not by us
//! The items know names, types, directions and exceptions, from public headers, documents and sources. They know no rules:
//! CANN alone checks a call, and not all of it. So running one is `unsafe`; what the caller answers for is said at
//! [`Operator::run_unchecked`]. Lists of types and products stand in the documentation of the items as CANN's documents have
//! them, some of which are known to be wrong; nothing is refused because of them.
//!
//! # Names
//! Items have CANN's name without `aclnn`, fields the parameter's name in snake case; one that is a keyword of Rust has an
//! underscore behind it: `self_`, `unsafe_`. An item that ends in `SameTensor` is the form in place of an operator that has an
//! output of its own, to which callers give an input's tensor: Rust cannot say `&` and `&mut` of one tensor.
//!
//! # Null pointers
//! What may be left out is an `Option`, and so is each list of tensors: `Some(&tensors[..])`, `Some(&mut outputs[..])`. Where the documents ask for a tensor or a value,
//! [`TensorView::null`](aclnn::TensorView::null) and its like give a null pointer all the same.
//!
//! # Functions that are no operators
//! CANN's libraries have a few functions that are no operator in two phases: they calculate sizes, prepare weights on the host,
//! or are switches. They are in [`helpers`]. The functions that tell the largest workspace of some operators of attention are
//! behind [`Plan::max_workspace_size_unchecked`](aclnn::Plan::max_workspace_size_unchecked).
//!
//! # Which operators a machine has
//! An operator is looked up when it is first called; one that this CANN lacks is
//! [`ErrorKind::EntryPointMissing`](aclnn::ErrorKind::EntryPointMissing), with the release that brought it where that is known.
//! [`report()`] looks for all of them.

#[rustfmt::skip]
#[allow(deprecated, unused_imports, clippy::all)]
mod generated;
pub mod helpers;
mod report;
mod visit;

#[doc(no_inline)]
pub use aclnn::operators::Operator;
pub use generated::DEFINITIONS;
pub use generated::{cv, math, nn, transformer};
#[doc(no_inline)]
pub use generated::{cv::*, math::*, nn::*, transformer::*};
pub use report::{OperatorReport, report};

/// The README's example, so that it is compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
