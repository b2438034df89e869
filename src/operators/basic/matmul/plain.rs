//! `aclnnMatmul` and `aclnnBatchMatMul`.

use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::cpu::rows::Rows;
use crate::dispatch::attribute::AttributeList;
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::Operator;
use crate::operators::basic::check::{accepted, formats_and_function, value};
use crate::operators::basic::matmul::kernel::Kernel;
use crate::operators::basic::matmul::shapes::{Named, Sizes};
use crate::operators::basic::matmul::{
    CubeMathType, bfloat16_alone, most_dimensions, result_dtype,
};
use crate::operators::checked::rules;
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnMatmul`.
        pub(in crate::operators) Matmul, MatmulOperands = aclnnMatmul {
            input: In, mat2: In, out: Out, cube_math_type: i8,
        }
    }
    crate::operator! {
        /// `aclnnBatchMatMul`.
        pub(in crate::operators) BatchMatMul, BatchMatMulOperands = aclnnBatchMatMul {
            input: In, mat2: In, out: Out, cube_math_type: i8,
        }
    }
}

/// `aclnnMatmul`: the product of matrices, of vectors, and of batches of matrices, as `torch.matmul` has it.
///
/// - `input`: `[.., m, k]`, or `[k]`; `other`: `[.., k, n]`, or `[k]`. Batches are broadcast to each other. Any strides: of a
///   weight that is stored as `[n, k]` the transposed view is multiplied without a copy. Up to six dimensions, eight on
///   Atlas A2 and A3.
/// - Types: float32, float16, bfloat16. Where they differ the result has the type that both go into; bfloat16 goes with itself
///   alone on Atlas A2 and A3. `out` has the type of the result, or another one of these that the caller brings.
/// - A vector on the left is a row, and on the right a column; the output lacks that dimension. An inner dimension of nothing
///   gives zeros.
///
/// Added up in float32 and rounded once: before that the result is within `k * 2^-24` times the sum of the absolute values of
/// the products. With bfloat16 alone, processors with instructions for it take numbers below `2^-126` for 0.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`](crate::ErrorKind) tells, or
/// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::Matmul};
///
/// let device = Device::cpu();
/// let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?;
/// let weight = Tensor::from_slice(&[1.0f32, 0.0, 1.0, 1.0], [2, 2], &device)?;
/// let out = Matmul::new().run(&input, weight.view().transpose(0, 1)?)?;
/// assert_eq!(out.to_vec::<f32>()?, [1.0, 3.0, 3.0, 7.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Matmul {
    cube_math_type: CubeMathType,
    stream: Option<Stream>,
}

checked_operator! { Matmul, step matmul, inputs { input: In, other: In }, output out }

/// `aclnnBatchMatMul`: the products of matrices one by one, as `torch.bmm` has them.
///
/// - `input`: `[b, m, k]`, `mat2`: `[b, k, n]`, any strides; one of them may have 1 in place of b, and is then multiplied with
///   all. `out`: `[b, m, n]`.
/// - Types: as for [`Matmul`], and bfloat16 goes with the others everywhere.
///
/// Computed as [`Matmul`] is.
///
/// # Errors
/// As for [`Matmul`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::BatchMatMul};
///
/// let device = Device::cpu();
/// let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 1, 2], &device)?;
/// let mat2 = Tensor::from_slice(&[10.0f32, 1.0], [1, 2, 1], &device)?;
/// assert_eq!(BatchMatMul::new().run(&input, &mat2)?.to_vec::<f32>()?, [12.0, 34.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct BatchMatMul {
    cube_math_type: CubeMathType,
    stream: Option<Stream>,
}

checked_operator! { BatchMatMul, step batch_matmul, inputs { input: In, mat2: In }, output out }

macro_rules! builders {
    ($($operator:ident)*) => {
        $(impl Default for $operator {
            fn default() -> $operator {
                $operator::new()
            }
        }

        impl $operator {
            /// In the type that the matrices have.
            pub fn new() -> $operator {
                $operator {
                    cube_math_type: CubeMathType::default(),
                    stream: None,
                }
            }

            /// In this way on an Atlas.
            pub fn cube_math_type(mut self, cube_math_type: CubeMathType) -> $operator {
                self.cube_math_type = cube_math_type;
                self
            }
        })*
    };
}

builders! { Matmul BatchMatMul }

/// A call of either whose ranks and types are right.
fn product(
    given: &Given<'_>,
    target: &Target,
    (name, definition): (&'static str, &'static Definition),
    [left, right]: [Named<'_>; 2],
    (computed, cube_math_type): (DType, CubeMathType),
) -> Result<Accepted> {
    let sizes = Sizes::new(left, right)?;
    formats_and_function(given, target, definition, name)?;
    let out = rules::output("out", given.output(0), computed, &sizes.out())?;
    let arguments = vec![
        Argument::Operand(0),
        Argument::Operand(1),
        Argument::Operand(2),
        value(&cube_math_type.attribute()),
    ];
    let product = sizes.product(left.1, right.1)?;
    let whole = sizes.whole_out(&out)?;
    Ok(accepted(definition, arguments, out, |_| {
        Computation::Kernel(Arc::new(Kernel {
            product,
            left: 0,
            right: 1,
            out: 2,
            rows: Rows::along(&whole, 0),
            added: None,
        }))
    }))
}

impl Check for Matmul {
    const NAME: &'static str = "Matmul";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![self.cube_math_type.attribute()]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, other) = (given.input(0)?, given.input(1)?);
        let tensors = [("input", input), ("other", other)];
        let computed = result_dtype(target, tensors, given.output(0), self.cube_math_type)?;
        let family = target.soc().family();
        if let Some(ProductFamily::AtlasA2 | ProductFamily::AtlasA3) = family {
            bfloat16_alone("other", [input.dtype, other.dtype], &[])?;
        }
        for (name, tensor) in tensors {
            rules::rank(name, tensor, 1, most_dimensions(target))?;
        }
        let called = (Self::NAME, entry_points::Matmul::DEFINITION);
        product(
            given,
            target,
            called,
            tensors,
            (computed, self.cube_math_type),
        )
    }
}

impl Check for BatchMatMul {
    const NAME: &'static str = "BatchMatMul";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![self.cube_math_type.attribute()]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let tensors = [("input", given.input(0)?), ("mat2", given.input(1)?)];
        let computed = result_dtype(target, tensors, given.output(0), self.cube_math_type)?;
        for (name, tensor) in tensors {
            rules::rank(name, tensor, 3, 3)?;
        }
        let called = (Self::NAME, entry_points::BatchMatMul::DEFINITION);
        product(
            given,
            target,
            called,
            tensors,
            (computed, self.cube_math_type),
        )
    }
}
