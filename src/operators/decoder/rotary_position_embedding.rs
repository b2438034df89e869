//! `aclnnRotaryPositionEmbedding`: positions of heads as rotations.
//!
//! Sources: `hicann/ops-transformer`, `posembedding/rotary_position_embedding/docs/aclnnRotaryPositionEmbedding.md` and
//! `posembedding/rotary_position_embedding/op_host/rope_rotate_half_tiling.cpp`.

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{accepted, formats_and_function, seen_as};
use crate::operators::checked::rules::{self, broken, dtype, shape, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::operators::decoder::rotation::{MOST, RotaryMode, rotated};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnRotaryPositionEmbedding`.
        pub(in crate::operators) RotaryPositionEmbedding, RotaryPositionEmbeddingOperands = aclnnRotaryPositionEmbedding {
            x: In, cos: In, sin: In, mode: i64, out: Out,
        }
    }
}

pub(super) const FLOATS: &[DType] = &[DType::Float32, DType::Float16, DType::BFloat16];

pub(super) const PRODUCTS: &[ProductFamily] = &[
    ProductFamily::Atlas310P,
    ProductFamily::AtlasA2,
    ProductFamily::AtlasA3,
    ProductFamily::Ascend950,
];

/// What rotations are of on a product.
pub(super) fn floats(product: ProductFamily) -> &'static [DType] {
    match product {
        ProductFamily::Atlas310P => &FLOATS[..2],
        _ => FLOATS,
    }
}

/// `aclnnRotaryPositionEmbedding`: each head rotated by its position's angles.
///
/// `x * cos + rotated(x) * sin`, where [`RotaryMode`] says which elements go together. Computed in float32 and rounded once;
/// an Atlas computes float16 in float16.
///
/// - `x`: `(tokens, heads, size)` or four dimensions, in any order of sequences, tokens and heads, the size last; float32,
///   float16 or, not on Atlas 310P, bfloat16. The size is less than 896 and even; on Ascend 950 at most 1,024, and in
///   [`RotaryMode::Quarter`] a multiple of four; on Atlas 310P at most 128 and a multiple of 32.
/// - `cos`, `sin`: of x's type and of one shape, which is broadcast to x: on Ascend 950 in any way. Elsewhere they are for one
///   of the other dimensions of x, for the first and another one, or for all; of three dimensions for the first, or both; and
///   in [`RotaryMode::Interleave`] for one alone.
/// - mode: [`RotaryMode::Half`]; but for Atlas 310P [`RotaryMode::Interleave`]; on Ascend 950 each.
/// - `out`: like x, without gaps.
///
/// How many heads and sequences an Atlas takes depends on which dimension is which, which no argument says: CANN has the last
/// word.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::operators::{RotaryMode, RotaryPositionEmbedding};
/// use aclnn::{Device, Tensor};
///
/// let device = Device::cpu();
/// let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [1, 1, 4], &device)?;
/// let cos = Tensor::from_slice(&[0.0f32; 4], [1, 1, 4], &device)?;
/// let sin = Tensor::from_slice(&[1.0f32; 4], [1, 1, 4], &device)?;
/// let out = RotaryPositionEmbedding::new(RotaryMode::Half).run(&x, &cos, &sin)?;
/// assert_eq!(out.to_vec::<f32>()?, [-3.0, -4.0, 1.0, 2.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct RotaryPositionEmbedding {
    mode: RotaryMode,
    stream: Option<Stream>,
}

impl RotaryPositionEmbedding {
    /// A rotation of these pairs.
    pub fn new(mode: RotaryMode) -> RotaryPositionEmbedding {
        RotaryPositionEmbedding { mode, stream: None }
    }

    fn check_size(&self, target: &Target, product: ProductFamily, size: usize) -> Result<()> {
        let (most, multiple) = match product {
            ProductFamily::Ascend950 => (MOST, self.mode.multiple()),
            ProductFamily::Atlas310P => (128, 32),
            _ => (895, 2),
        };
        if size > most {
            let message = format!(
                "x has heads of {size} elements; {} takes {most}",
                target.soc()
            );
            return Err(target.explain(broken(ErrorKind::ShapeLimit, "x", message)));
        }
        if !size.is_multiple_of(multiple) {
            let message = format!(
                "x has heads of {size} elements; {} takes multiples of {multiple}",
                target.soc()
            );
            let error = broken(ErrorKind::LastDimNotMultiple, "x", message);
            return Err(target.explain(error));
        }
        Ok(())
    }
}

checked_operator! {
    RotaryPositionEmbedding, step rotary_position_embedding,
    inputs { x: In, cos: In, sin: In },
    output out
}

/// The dimensions before the last for which a product takes angles, each set as bits.
fn taken(mode: RotaryMode, rank: usize) -> &'static [u8] {
    match (mode, rank) {
        (RotaryMode::Half, 3) => &[0b01, 0b11],
        (RotaryMode::Half, _) => &[0b001, 0b010, 0b100, 0b101, 0b011, 0b111],
        (_, 3) => &[0b01],
        _ => &[0b001, 0b010, 0b100],
    }
}

/// Angles of this shape are for x.
fn goes_with(product: ProductFamily, mode: RotaryMode, cos: &[usize], x: &[usize]) -> bool {
    let (Some((last, cos)), Some((size, x))) = (cos.split_last(), x.split_last()) else {
        return false;
    };
    let pairs = || cos.iter().zip(x).enumerate();
    if last != size || cos.len() != x.len() {
        return false;
    }
    if product == ProductFamily::Ascend950 {
        return pairs().all(|(_, (cos, x))| *cos == 1 || cos == x);
    }
    taken(mode, x.len() + 1)
        .iter()
        .any(|set| pairs().all(|(dim, (cos, x))| *cos == if set >> dim & 1 == 1 { *x } else { 1 }))
}

impl Check for RotaryPositionEmbedding {
    const NAME: &'static str = "RotaryPositionEmbedding";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.mode as i64)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, cos, sin) = (given.input(0)?, given.input(1)?, given.input(2)?);
        let product = rules::family(target, Self::NAME, "x", PRODUCTS)?;
        let offered = match product {
            ProductFamily::Ascend950 => true,
            ProductFamily::Atlas310P => self.mode == RotaryMode::Half,
            _ => matches!(self.mode, RotaryMode::Half | RotaryMode::Interleave),
        };
        if !offered {
            let name = self.mode.name();
            let message = format!("mode {name} is not available on {}", target.soc());
            return Err(rules::unsupported(target, "mode", message));
        }
        dtype(target, "x", x.dtype, floats(product))?;
        for (argument, tensor) in [("cos", cos), ("sin", sin)] {
            rules::same_dtype((argument, Some(tensor)), ("x", x.dtype))?;
        }
        rules::output_dtype("out", given.output(0), x.dtype)?;
        rules::rank("x", x, 3, 4)?;
        let rank = x.layout.rank();
        for (argument, tensor) in [("cos", cos), ("sin", sin)] {
            rules::rank(argument, tensor, rank, rank)?;
        }
        // Where there is nothing to rotate, angles are not looked at.
        if !x.layout.is_empty() {
            self.check_size(target, product, x.shape()[rank - 1])?;
            if !goes_with(product, self.mode, cos.shape(), x.shape()) {
                let (found, of) = (cos.shape(), x.shape());
                let message = format!(
                    "cos has shape {found:?}, which is not for x of shape {of:?} on {}",
                    target.soc()
                );
                return Err(target.explain(broken(ErrorKind::Shape, "cos", message)));
            }
            shape("sin", sin, cos.shape())?;
        }
        let definition = entry_points::RotaryPositionEmbedding::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", given.output(0), x.dtype, x.shape())?;
        if !out.layout.is_contiguous() {
            let message = "out has gaps, which the operator does not take";
            return Err(broken(ErrorKind::NotContiguous, "out", message).with_aclnn_status(None));
        }
        let mut arguments = [0, 1, 2].map(Argument::Operand).to_vec();
        arguments.push(value(Attribute::Int(self.mode as i64)));
        arguments.push(Argument::Operand(3));
        Ok(accepted(definition, arguments, out, |out| {
            match (seen_as(cos, x.shape()), seen_as(sin, x.shape())) {
                (Ok(cos), Ok(sin)) => rotated(self.mode, [x, &cos, &sin, out], [0, 1, 2, 3]),
                _ => Computation::Nothing,
            }
        }))
    }
}
