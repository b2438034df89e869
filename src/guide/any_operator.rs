//! Operators that are checked, and all others of CANN.
//!
//! # Checked
//!
//! What models are made of beside quantization is in [`operators`](crate::operators), under CANN's names: arithmetic, functions,
//! products, norms, softmax, reductions, indices, caches, attention. Each is checked before anything runs and needs no `unsafe`.
//!
//! ```
//! use aclnn::operators::{Add, Matmul, Silu};
//! use aclnn::{Device, Tensor};
//!
//! let device = Device::auto()?;
//! let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?;
//! let weight = Tensor::from_slice(&[1.0f32, 0.0, 0.0, -1.0], [2, 2], &device)?;
//! let bias = Tensor::from_slice(&[0.5f32, 4.0], [2], &device)?;
//! let y = Matmul::new().run(&x, &weight)?;
//! let y = Add::new().run(&y, &bias)?; // broadcast
//! assert_eq!(y.to_vec::<f32>()?, [1.5, 2.0, 3.5, 0.0]);
//! let y = Silu::new().run(&y)?;
//! # let _ = y;
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! A builder like these has `run` (new outputs), `run_into` (outputs of the caller's), `plan` and `plan_into` (page
//! [`plans`](super::plans)), `check` (no device, no memory), and a method of [`GraphBuilder`](crate::GraphBuilder).
//!
//! # All others
//!
//! CANN has about 1,100 public operators. The package `aclnn-operators` has each as a typed item; any is declared by
//! [`operator!`](crate::operator) too. What CANN alone checks is `unsafe` to run, since it does not check all of it. Plans, the plan
//! cache, graphs, workspaces, the order of work between streams and CANN's words in errors are the same.
//!
//! ```
//! use aclnn::operators::{Operator, bring_kernel};
//! use aclnn::{Device, Tensor};
//!
//! aclnn::operator! {
//!     /// The greater of two, element by element.
//!     pub Maximum, MaximumOperands = aclnnMaximum { x: In, other: In, out: Out }
//! }
//!
//! // On a machine without an Atlas somebody has to compute it.
//! bring_kernel("aclnnMaximum", |mut call| {
//!     let (x, other) = (call.input("x")?.to_vec::<f32>()?, call.input("other")?.to_vec::<f32>()?);
//!     let greater: Vec<f32> = x.iter().zip(&other).map(|(x, other)| x.max(*other)).collect();
//!     call.output("out")?.copy_from(&greater)?;
//!     Ok(())
//! });
//!
//! /// Safe, since it sees to what the operator's document asks for.
//! fn maximum(x: &Tensor, other: &Tensor) -> aclnn::Result<Tensor> {
//!     assert!(x.dtype() == other.dtype() && x.shape() == other.shape());
//!     let mut out = Tensor::empty(x.dtype(), x.shape(), x.device())?;
//!     let operands = MaximumOperands { x: x.view(), other: other.view(), out: out.view_mut() };
//!     // SAFETY: all three have one type and one shape, which the operator takes.
//!     unsafe { Maximum {}.run_unchecked(&x.device().stream(), operands)? };
//!     Ok(out)
//! }
//!
//! let device = Device::cpu();
//! let x = Tensor::from_slice(&[1.0f32, 5.0], [2], &device)?;
//! let other = Tensor::from_slice(&[3.0f32, 4.0], [2], &device)?;
//! assert_eq!(maximum(&x, &other)?.to_vec::<f32>()?, [3.0, 5.0]);
//! # Ok::<(), aclnn::Error>(())
//! ```
