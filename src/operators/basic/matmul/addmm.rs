//! `aclnnAddmm`.

use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::cpu::product::matrix::Axis;
use crate::cpu::rows::Rows;
use crate::dispatch::attribute::{Attribute, AttributeList, Scalar};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{
    accepted, dtype, formats_and_function, promoted_type, scalar_is_there, seen_as, value,
};
use crate::operators::basic::matmul::kernel::{Added, Kernel};
use crate::operators::basic::matmul::shapes::Sizes;
use crate::operators::basic::matmul::{CubeMathType, FLOATS, STATUS_INVALID, result_dtype};
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnAddmm`.
        pub(in crate::operators) Addmm, AddmmOperands = aclnnAddmm {
            input: In, mat1: In, mat2: In, beta: Scalar, alpha: Scalar, out: Out, cube_math_type: i8,
        }
    }
}

/// `aclnnAddmm`: `beta * input + alpha * (mat1 @ mat2)`, as `torch.addmm` has it.
///
/// - `mat1`: `[m, k]`, `mat2`: `[k, n]`, any strides: of a weight that is stored as `[n, k]` the transposed view is multiplied
///   without a copy. `input`: one or two dimensions, broadcast to `[m, n]`, the shape of `out`.
/// - Types: float32, float16, bfloat16. Where they differ the result has the type that all go into. `out` has that type, or
///   another one of these that the caller brings.
/// - `beta`, `alpha`: 1 unless set; real numbers. What is multiplied by 0 is not looked at, infinite or not.
///
/// Computed in float32 and rounded once: the product before that is as exact as [`Matmul`](super::Matmul)'s. (An Atlas takes
/// factors within `2^-23` of 0 or 1 for these.)
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::Addmm};
///
/// let device = Device::cpu();
/// let x = Tensor::from_slice(&[1.0f32, 2.0], [1, 2], &device)?;
/// let weight = Tensor::from_slice(&[3.0f32, 4.0, 5.0, 6.0], [2, 2], &device)?;
/// let out = Addmm::new().run(&[0.5f32, -1.0], &x, weight.view().transpose(0, 1)?)?;
/// assert_eq!(out.to_vec::<f32>()?, [11.5, 16.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Addmm {
    beta: Scalar,
    alpha: Scalar,
    cube_math_type: CubeMathType,
    stream: Option<Stream>,
}

impl Default for Addmm {
    fn default() -> Addmm {
        Addmm::new()
    }
}

impl Addmm {
    /// The sum of input and product.
    pub fn new() -> Addmm {
        Addmm {
            beta: Scalar::from(1.0f32),
            alpha: Scalar::from(1.0f32),
            cube_math_type: CubeMathType::default(),
            stream: None,
        }
    }

    /// The factor of `input`.
    pub fn beta(mut self, beta: impl Into<Scalar>) -> Addmm {
        self.beta = beta.into();
        self
    }

    /// The factor of the product.
    pub fn alpha(mut self, alpha: impl Into<Scalar>) -> Addmm {
        self.alpha = alpha.into();
        self
    }

    /// In this way on an Atlas.
    pub fn cube_math_type(mut self, cube_math_type: CubeMathType) -> Addmm {
        self.cube_math_type = cube_math_type;
        self
    }
}

checked_operator! { Addmm, step addmm, inputs { input: In, mat1: In, mat2: In }, output out }

/// The types of factors.
const FACTORS: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::Float64,
    DType::Int8,
    DType::Int16,
    DType::Int32,
    DType::Int64,
    DType::UInt8,
];

/// A factor, in binary32.
fn factor(argument: &'static str, scalar: &Scalar) -> Result<f32> {
    scalar_is_there(argument, scalar)?;
    match scalar.to_f64() {
        Some(number) if FACTORS.contains(&scalar.dtype()) => Ok(number as f32),
        _ => {
            let message = format!(
                "{argument} is {}; expected {}",
                scalar.dtype(),
                rules::names(FACTORS)
            );
            let error = broken(ErrorKind::DType, argument, message);
            // CANN does not look at it.
            Err(error.with_aclnn_status(None))
        }
    }
}

impl Check for Addmm {
    const NAME: &'static str = "Addmm";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Scalar(self.beta),
            Attribute::Scalar(self.alpha),
            self.cube_math_type.attribute(),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, mat1, mat2) = (given.input(0)?, given.input(1)?, given.input(2)?);
        let (beta, alpha) = (factor("beta", &self.beta)?, factor("alpha", &self.alpha)?);
        dtype(target, "input", input.dtype, FLOATS)?;
        let tensors = [("mat1", mat1), ("mat2", mat2)];
        let products = result_dtype(target, tensors, given.output(0), self.cube_math_type)?;
        let computed = promoted_type(input.dtype, products)?;
        for (name, tensor) in tensors {
            rules::rank(name, tensor, 2, 2)?;
        }
        rules::rank("input", input, 1, 2)?;
        let [left, right] = tensors;
        let sizes = Sizes::new(left, right)?;
        let shape = sizes.out();
        let added = seen_as(input, &shape).map_err(|_| {
            let found = input.shape();
            let message = format!("input has shape {found:?}, which is not broadcast to {shape:?}");
            let error = broken(ErrorKind::ShapeMismatch, "input", message);
            error.with_aclnn_status(Some(STATUS_INVALID))
        })?;
        let definition = entry_points::Addmm::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", given.output(0), computed, &shape)?;
        let arguments = vec![
            Argument::Operand(0),
            Argument::Operand(1),
            Argument::Operand(2),
            value(&Attribute::Scalar(self.beta)),
            value(&Attribute::Scalar(self.alpha)),
            Argument::Operand(3),
            value(&self.cube_math_type.attribute()),
        ];
        let mut product = sizes.product(mat1, mat2)?;
        if alpha == 0.0 {
            // A sum over nothing.
            product.left.inner = Axis::strided(0, 1);
        }
        Ok(accepted(definition, arguments, out, |out| {
            Computation::Kernel(Arc::new(Kernel {
                product,
                left: 1,
                right: 2,
                out: 3,
                rows: Rows::along(out, 0),
                added: Some(Added {
                    rows: Rows::along(&added, 0),
                    place: 0,
                    alpha,
                    beta,
                }),
            }))
        }))
    }
}
