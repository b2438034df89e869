//! Adding an operator.
//!
//! # In a program
//!
//! No operator of CANN has to be added to this crate to be used: the page [`any_operator`](super::any_operator) declares one, brings a
//! kernel for machines without an Atlas, and wraps both in a safe function.
//!
//! # In this crate, checked
//!
//! An operator that is checked is one file or folder in `src/operators`:
//!
//! 1. its functions of CANN, declared by `entry_points!` around `operator!`;
//! 2. the check, pure: from the forms of the tensors and a product to the first rule that is broken, or to the forms of the outputs,
//!    the functions to call with their arguments, and a kernel for the CPU;
//! 3. that kernel, for which `cpu::rows` and `operators/checked/elementwise.rs` do strips, threads and instruction sets;
//! 4. the builder, of which `checked_operator!` makes `run`, `run_into`, `plan`, `plan_into`, `check`, the plan's `run` and the graph's
//!    method.
//!
//! `group_quant.rs` is whole in one file; `dynamic_quant` is a folder. Beside it come a line in `src/operators/mod.rs` and `src/lib.rs`,
//! its simulated kernel in `sim/`, cases in `tests/data/operators`, a reference in `fuzz/src/requests`, and tests. `CONTRIBUTING.md` tells
//! where everything is.
//!
//! What then comes by itself: looking functions up, descriptors, workspaces, executors, the order of work, plans, the cache, graphs,
//! errors.
//!
//! ```
//! use aclnn::{DType, GroupQuant, QuantDType, Target, Soc, TensorSpec};
//!
//! // A check needs no device: the rules of a product, and the forms of the outputs.
//! let spec = |dtype, shape: &[usize]| TensorSpec::contiguous(dtype, shape);
//! let (x, scale) = (spec(DType::Float16, &[4, 8])?, spec(DType::Float32, &[2, 8])?);
//! let groups = spec(DType::Int32, &[2])?;
//! let a2 = Target::new("a2".parse::<Soc>()?);
//! let y = GroupQuant::new(QuantDType::Int8).check(&a2, &x, &scale, &groups, None)?;
//! assert_eq!((y.dtype, y.shape()), (DType::Int8, &[4, 8][..]));
//! # Ok::<(), aclnn::Error>(())
//! ```
