//! `aclnnSwiGlu`: one half of a tensor, through Swish, times the other.
//!
//! Source: `hicann/ops-nn`, `activation/swi_glu/docs/aclnnSwiGlu.md`.

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::Argument;
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::check::{accepted, dtype, formats_and_function};
use crate::operators::basic::math;
use crate::operators::basic::pointwise::{Combine, combine_at};
use crate::operators::checked::rules::{self, broken, dimension, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnSwiGlu`.
        pub(in crate::operators) SwiGlu, SwiGluOperands = aclnnSwiGlu { x: In, dim: i64, out: Out }
    }
}

/// `aclnnSwiGlu`: the first half of `x` along a dimension, through [`Silu`](crate::operators::Silu), times the second half.
///
/// - `x`: float32, float16 or bfloat16, of one to eight dimensions; the halved one has an even size. One with gaps is copied
///   together first.
/// - `dim`: the last dimension unless set; negative ones count from the end.
/// - `out`: of x's type, half as long along `dim`, without gaps.
///
/// Computed in float32 within four units in the last place, and rounded once.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::SwiGlu};
///
/// let x = Tensor::from_slice(&[0.0f32, 100.0, 5.0, 0.5], [1, 4], &Device::cpu())?;
/// assert_eq!(SwiGlu::new().run(&x)?.to_vec::<f32>()?, [0.0, 50.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct SwiGlu {
    dim: i64,
    stream: Option<Stream>,
}

impl Default for SwiGlu {
    fn default() -> SwiGlu {
        SwiGlu {
            dim: -1,
            stream: None,
        }
    }
}

impl SwiGlu {
    /// Along the last dimension.
    pub fn new() -> SwiGlu {
        SwiGlu::default()
    }

    /// Along this dimension.
    pub fn dim(mut self, dim: i64) -> SwiGlu {
        self.dim = dim;
        self
    }
}

checked_operator! { SwiGlu, step swi_glu, inputs { x: In }, output out }

#[derive(Clone, Copy, Debug)]
struct Gated;

impl Combine<f32> for Gated {
    const COST: u64 = 500;

    #[inline(always)]
    fn combine(self, a: f32, b: f32) -> f32 {
        math::silu(a) * b
    }
}

impl Check for SwiGlu {
    const NAME: &'static str = "SwiGlu";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.dim)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, brought) = (given.input(0)?, given.output(0));
        let types = [DType::Float32, DType::Float16, DType::BFloat16];
        dtype(target, "x", x.dtype, &types)?;
        rules::output_dtype("out", brought, x.dtype)?;
        rules::rank("x", x, 1, 8)?;
        let dim = dimension("dim", self.dim, x.layout.rank())?;
        let mut shape: SmallVec<[usize; 8]> = x.shape().into();
        if !shape[dim].is_multiple_of(2) {
            let message = format!(
                "x has shape {:?}; dimension {dim} has to be even",
                x.shape()
            );
            let error = broken(ErrorKind::LastDimNotMultiple, "x", message);
            return Err(error.with_aclnn_status(None));
        }
        shape[dim] /= 2;
        let definition = entry_points::SwiGlu::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", brought, x.dtype, &shape)?;
        rules::without_gaps("out", &out)?;
        let arguments = vec![
            Argument::WithoutGaps(0),
            value(Attribute::Int(self.dim)),
            Argument::Operand(1),
        ];
        let half = |start| -> Result<TensorSpec> {
            let layout = Layout::narrow(&x.layout, dim as isize, start, shape[dim])?;
            Ok(TensorSpec {
                layout,
                ..x.clone()
            })
        };
        let (a, b) = (half(0)?, half(shape[dim])?);
        Ok(accepted(definition, arguments, out, |out| {
            combine_at::<f32>(Gated, [(&a, 0), (&b, 0)], (out, 1))
        }))
    }
}
