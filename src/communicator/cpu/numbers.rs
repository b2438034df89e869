//! Reductions over the parts of all ranks, in one order whatever the number of elements and of threads.
//!
//! While m parts are left, M is the largest power of two below m, part i takes part i + M in for all i from 0 to m - M,
//! and M parts are left. Of four ranks that is (0 + 2) + (1 + 3). It is the order that HCCL's `strict` mode has where its
//! source shows one. Each step is one operation of the elements' own type, rounded once.

use std::ops::Range;

use half::{bf16, f16};

use crate::communicator::ReduceOp;
use crate::cpu::Isa;
use crate::cpu::rows::{self, RowWork};
use crate::dtype::DType;

/// Elements in which what is reduced so far is kept, on the stack.
const SCRATCH: usize = 2048;

/// The most ranks of a communicator: half of them, rounded up to a power of two, have an element each in the scratch.
pub(in crate::communicator) const MOST_RANKS: usize = 2 * SCRATCH;

/// What an element of one part takes one thread, in picoseconds.
const COST: u64 = 300;

/// A number that is reduced. Integers wrap around; of equal numbers the first is kept, and a NaN wins.
trait Number: Copy + Send + Sync + 'static {
    const ZERO: Self;
    fn sum(self, other: Self) -> Self;
    fn product(self, other: Self) -> Self;
    fn larger(self, other: Self) -> Self;
    fn smaller(self, other: Self) -> Self;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Number for $type {
            const ZERO: $type = 0;
            #[inline(always)]
            fn sum(self, other: $type) -> $type {
                self.wrapping_add(other)
            }
            #[inline(always)]
            fn product(self, other: $type) -> $type {
                self.wrapping_mul(other)
            }
            #[inline(always)]
            fn larger(self, other: $type) -> $type {
                if self < other { other } else { self }
            }
            #[inline(always)]
            fn smaller(self, other: $type) -> $type {
                if other < self { other } else { self }
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 u64 }

/// Floats. One operation of 16-bit floats in float32, rounded to the type, is that operation rounded once.
macro_rules! floats {
    ($($type:ty, $zero:expr, $wide:expr, $narrow:expr;)*) => {$(
        impl Number for $type {
            const ZERO: $type = $zero;
            #[inline(always)]
            fn sum(self, other: $type) -> $type {
                $narrow($wide(self) + $wide(other))
            }
            #[inline(always)]
            fn product(self, other: $type) -> $type {
                $narrow($wide(self) * $wide(other))
            }
            #[inline(always)]
            fn larger(self, other: $type) -> $type {
                let (a, b) = ($wide(self), $wide(other));
                if a.is_nan() || !(b.is_nan() || a < b) { self } else { other }
            }
            #[inline(always)]
            fn smaller(self, other: $type) -> $type {
                let (a, b) = ($wide(self), $wide(other));
                if a.is_nan() || !(b.is_nan() || b < a) { self } else { other }
            }
        }
    )*};
}

floats! {
    f32, 0.0, std::convert::identity, std::convert::identity;
    f64, 0.0, std::convert::identity, std::convert::identity;
    f16, f16::ZERO, f16::to_f32, f16::from_f32;
    bf16, bf16::ZERO, bf16::to_f32, bf16::from_f32;
}

/// One reduction: of blocks `0..parts` into each of the others.
struct Reduction<T, F> {
    parts: usize,
    elements: usize,
    /// Parts that are left after the first step.
    half: usize,
    /// Elements that are reduced at a time.
    row: usize,
    combine: F,
    zero: T,
}

impl<T: Number, F: Fn(T, T) -> T + Sync> Reduction<T, F> {
    /// # Safety
    /// `blocks` are as many parts and then outputs, each valid for the elements.
    #[inline(always)]
    unsafe fn reduce(
        &self,
        elements: Range<usize>,
        blocks: &[*mut u8],
        scratch: &mut [T; SCRATCH],
    ) {
        let length = elements.len();
        let (parts, outputs) = blocks.split_at(self.parts);
        let at =
            |block: *mut u8, index: usize| block.cast::<T>().wrapping_add(elements.start + index);
        for index in 0..self.half {
            let row = &mut scratch[index * self.row..][..length];
            let first = parts[index];
            match parts.get(index + self.half) {
                Some(&second) => {
                    for (index, kept) in row.iter_mut().enumerate() {
                        // SAFETY: upheld by the caller: both parts have this element.
                        *kept = unsafe {
                            let first = at(first, index).read_unaligned();
                            (self.combine)(first, at(second, index).read_unaligned())
                        };
                    }
                }
                None => {
                    for (index, kept) in row.iter_mut().enumerate() {
                        // SAFETY: as above.
                        *kept = unsafe { at(first, index).read_unaligned() };
                    }
                }
            }
        }
        let mut left = self.half;
        while left > 1 {
            left /= 2;
            let (kept, taken) = scratch.split_at_mut(left * self.row);
            for index in 0..left {
                let kept = &mut kept[index * self.row..][..length];
                let taken = &taken[index * self.row..][..length];
                for (kept, taken) in kept.iter_mut().zip(taken) {
                    *kept = (self.combine)(*kept, *taken);
                }
            }
        }
        for &output in outputs {
            for (index, &value) in scratch[..length].iter().enumerate() {
                // SAFETY: upheld by the caller: the output has this element, and nobody else uses it now.
                unsafe { at(output, index).write_unaligned(value) };
            }
        }
    }
}

impl<T: Number, F: Fn(T, T) -> T + Sync> RowWork for Reduction<T, F> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut scratch = [self.zero; SCRATCH];
        for row in rows {
            let start = row * self.row;
            let end = self.elements.min(start + self.row);
            // SAFETY: upheld by the caller; the elements are those of this row.
            unsafe { self.reduce(start..end, blocks, &mut scratch) };
        }
    }
}

/// Reduces `parts` and writes the result to each of `outputs`, all of which hold `elements` elements of `dtype`. An output
/// may be a part, for an element is read before it is written.
///
/// # Safety
/// Parts are valid for reads and outputs for writes of so many elements, and but for an output that is a part they share
/// no memory. There are at most [`MOST_RANKS`] parts.
pub(super) unsafe fn reduce(
    dtype: DType,
    op: ReduceOp,
    parts: &[*mut u8],
    outputs: &[*mut u8],
    elements: usize,
) {
    /// # Safety
    /// As for [`reduce`]; the elements are of type `T`.
    unsafe fn of<T: Number>(op: ReduceOp, parts: &[*mut u8], outputs: &[*mut u8], elements: usize) {
        // SAFETY: upheld by the caller.
        unsafe {
            match op {
                ReduceOp::Sum => by(T::sum, parts, outputs, elements),
                ReduceOp::Product => by(T::product, parts, outputs, elements),
                ReduceOp::Max => by(T::larger, parts, outputs, elements),
                ReduceOp::Min => by(T::smaller, parts, outputs, elements),
            }
        }
    }
    /// # Safety
    /// As for [`of`].
    unsafe fn by<T: Number>(
        combine: impl Fn(T, T) -> T + Sync,
        parts: &[*mut u8],
        outputs: &[*mut u8],
        elements: usize,
    ) {
        let half = (parts.len().max(2)).next_power_of_two() / 2;
        let row = SCRATCH / half;
        let reduction = Reduction {
            parts: parts.len(),
            elements,
            half,
            row,
            combine,
            zero: T::ZERO,
        };
        let mut blocks = Vec::with_capacity(parts.len() + outputs.len());
        blocks.extend_from_slice(parts);
        blocks.extend_from_slice(outputs);
        let cost = COST * parts.len() as u64;
        let rows = elements.div_ceil(row);
        // SAFETY: upheld by the caller; rows are disjoint elements.
        unsafe { rows::spread(&reduction, rows, row, cost, Isa::active(), &blocks) };
    }
    // SAFETY: upheld by the caller.
    unsafe {
        match dtype {
            DType::Int8 => of::<i8>(op, parts, outputs, elements),
            DType::Int16 => of::<i16>(op, parts, outputs, elements),
            DType::Int32 => of::<i32>(op, parts, outputs, elements),
            DType::Int64 => of::<i64>(op, parts, outputs, elements),
            DType::UInt64 => of::<u64>(op, parts, outputs, elements),
            DType::Float16 => of::<f16>(op, parts, outputs, elements),
            DType::BFloat16 => of::<bf16>(op, parts, outputs, elements),
            DType::Float32 => of::<f32>(op, parts, outputs, elements),
            DType::Float64 => of::<f64>(op, parts, outputs, elements),
            // The rules let no other type come here.
            _ => {}
        }
    }
}
