//! `aclnnSoftmax`: shares that sum to one.
//!
//! Source: `hicann/ops-nn`, `activation/softmax_v2/docs/aclnnSoftmax.md`.

use std::ops::Range;
use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation, Kernel};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::Operator;
use crate::operators::basic::check::{
    accepted, dtype, formats_and_function, not_computed, output_dtype, ranks,
};
use crate::operators::basic::math;
use crate::operators::basic::number::{Class, Number};
use crate::operators::checked::elementwise::Room;
use crate::operators::checked::rules::{self, dimension, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnSoftmax`.
        pub(in crate::operators) Softmax, SoftmaxOperands = aclnnSoftmax { input: In, dim: i64, out: Out }
    }
}

/// `aclnnSoftmax`: `e` to the power of each element, by the sum of those along a dimension; the largest element is taken off
/// first, so that nothing overflows.
///
/// - `input`: float32, float16, bfloat16 or float64, up to eight dimensions. `out` has its type, or another one of these that
///   the caller brings.
/// - `dim`: negative ones count from the end.
///
/// Computed in float32, sums in float64, and rounded once; float64 in float64. Differences from the largest element are rounded
/// to float32 before anything else: of one up to 8 the share is within six units in the last place, and
/// of a larger one within two more than it.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`](crate::ErrorKind) tells, or
/// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::Softmax};
///
/// let input = Tensor::from_slice(&[1.0f32, 1.0, 50.0, -100.0], [2, 2], &Device::cpu())?;
/// assert_eq!(Softmax::new(-1).run(&input)?.to_vec::<f32>()?[..3], [0.5, 0.5, 1.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Softmax {
    dim: i64,
    stream: Option<Stream>,
}

impl Softmax {
    /// Along this dimension.
    pub fn new(dim: i64) -> Softmax {
        Softmax { dim, stream: None }
    }
}

checked_operator! { Softmax, step softmax, inputs { input: In }, output out }

impl Check for Softmax {
    const NAME: &'static str = "Softmax";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.dim)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, brought) = (given.input(0)?, given.output(0));
        let types = [
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Float64,
        ];
        dtype(target, "input", input.dtype, &types)?;
        if let Some(out) = brought {
            dtype(target, "out", out.dtype, &types)?;
        }
        output_dtype(brought, input.dtype)?;
        ranks(&[("input", input)])?;
        let rank = input.layout.rank();
        let dim = dimension("dim", self.dim, rank)?;
        let definition = entry_points::Softmax::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", brought, input.dtype, input.shape())?;
        let arguments = vec![
            Argument::Operand(0),
            value(Attribute::Int(self.dim)),
            Argument::Operand(1),
        ];
        let from_end = rank.max(1) - 1 - dim;
        Ok(accepted(definition, arguments, out, |out| {
            let (x, out) = (Rows::along(input, from_end), Rows::along(out, from_end));
            let isa = Isa::active();
            match Class::of(input.dtype) {
                Some(Class::Float) => Computation::Kernel(Arc::new(Shares { x, out, isa })),
                Some(Class::Double) => Computation::Kernel(Arc::new(WideShares { x, out, isa })),
                _ => not_computed(Self::NAME, input.dtype),
            }
        }))
    }
}

/// Elements of a row that are kept as they are computed with, so that their powers are found once.
const KEPT: usize = 8192;

/// Shares in binary32.
#[derive(Debug)]
struct Shares {
    x: Rows,
    out: Rows,
    isa: Isa,
}

/// The greatest of some values and one before; NaN counts for nothing, and makes the sum NaN.
#[inline(always)]
fn greatest(before: f32, values: &[f32]) -> f32 {
    const LANES: usize = 16;
    let greater = |a: f32, b: f32| if b > a { b } else { a };
    let mut lanes = [before; LANES];
    let (whole, rest) = values.as_chunks::<LANES>();
    for values in whole {
        for (lane, value) in lanes.iter_mut().zip(values) {
            *lane = greater(*lane, *value);
        }
    }
    for (lane, value) in lanes.iter_mut().zip(rest) {
        *lane = greater(*lane, *value);
    }
    lanes.into_iter().fold(before, greater)
}

/// Puts the powers of values, less the greatest, in their place; gives their sum.
///
/// # Safety
/// The processor has the instruction set.
#[inline(always)]
unsafe fn powers(isa: Isa, values: &mut [f32], greatest: f32) -> f64 {
    for value in values.iter_mut() {
        *value = math::exp(*value - greatest);
    }
    // SAFETY: upheld by the caller.
    unsafe { rows::total::<false>(isa, values, 0.0) }
}

#[inline(always)]
fn shares(values: &mut [f32], sum: f64) {
    let sum = sum as f32;
    for value in values {
        *value /= sum;
    }
}

impl Shares {
    /// Computes a row that is kept.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn short(&self, row: usize, room: &mut Room<KEPT>, blocks: &[*mut u8]) {
        let values = room.get(self.x.length);
        // SAFETY: upheld by the caller.
        unsafe { f32::read(&self.x, blocks[0], row, 0, values) };
        let most = greatest(f32::NEG_INFINITY, values);
        let mut sum = 0.0;
        for values in values.chunks_mut(BLOCK) {
            // SAFETY: the set is one that the processor has.
            sum += unsafe { powers(self.isa, values, most) };
        }
        shares(values, sum);
        // SAFETY: upheld by the caller.
        unsafe { f32::write(&self.out, blocks[1], row, 0, values) };
    }

    /// Computes a row block by block, twice the powers.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn long(&self, row: usize, room: &mut Room<KEPT>, blocks: &[*mut u8]) {
        let (mut most, mut sum) = (f32::NEG_INFINITY, 0.0);
        for pass in 0..3 {
            for column in (0..self.x.length).step_by(BLOCK) {
                let values = room.get(BLOCK.min(self.x.length - column));
                // SAFETY: upheld by the caller.
                unsafe { f32::read(&self.x, blocks[0], row, column, values) };
                if pass == 0 {
                    most = greatest(most, values);
                    continue;
                }
                // SAFETY: the set is one that the processor has.
                let part = unsafe { powers(self.isa, values, most) };
                if pass == 1 {
                    sum += part;
                    continue;
                }
                shares(values, sum);
                // SAFETY: upheld by the caller.
                unsafe { f32::write(&self.out, blocks[1], row, column, values) };
            }
        }
    }
}

impl RowWork for Shares {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Room::new();
        for row in rows {
            // SAFETY: upheld by the caller.
            unsafe {
                match self.x.length <= KEPT {
                    true => self.short(row, &mut room, blocks),
                    false => self.long(row, &mut room, blocks),
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.out.writes_past()
    }
}

impl Kernel for Shares {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (rows, length) = (self.x.count(), self.x.length);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, rows, length, 800, self.isa, blocks) };
        Ok(())
    }
}

/// Shares in binary64.
#[derive(Debug)]
struct WideShares {
    x: Rows,
    out: Rows,
    isa: Isa,
}

impl RowWork for WideShares {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        for row in rows {
            let (mut most, mut sum) = (f64::NEG_INFINITY, 0.0);
            for pass in 0..3 {
                for column in 0..self.x.length {
                    let mut one = [0.0];
                    // SAFETY: upheld by the caller.
                    unsafe { f64::read(&self.x, blocks[0], row, column, &mut one) };
                    let [value] = one;
                    match pass {
                        0 => most = if value > most { value } else { most },
                        1 => sum += (value - most).exp(),
                        _ => {
                            let share = (value - most).exp() / sum;
                            // SAFETY: upheld by the caller.
                            unsafe { f64::write(&self.out, blocks[1], row, column, &[share]) };
                        }
                    }
                }
            }
        }
    }
}

impl Kernel for WideShares {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (rows, length) = (self.x.count(), self.x.length);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, rows, length, 10_000, self.isa, blocks) };
        Ok(())
    }
}
