//! What sums and means compute: row by row, or of many rows at once where those lie side by side.

use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

use crate::call::recipe::{Computation, Kernel};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::basic::lines::grouped;
use crate::operators::basic::number::Number;
use crate::operators::basic::pointwise::{input_through, lies};
use crate::operators::checked::elementwise::Room;
use crate::tensor::TensorSpec;

/// A type that is summed.
pub(super) trait Summed: Number {
    type Sum: Copy + Default;

    /// # Safety
    /// The processor has the instruction set.
    unsafe fn add(isa: Isa, sum: Self::Sum, values: &[Self]) -> Self::Sum;

    /// The sum of some elements and one more.
    fn plus(part: Self, value: Self) -> Self;

    /// The sum with that of some elements.
    fn join(sum: Self::Sum, part: Self) -> Self::Sum;

    /// The sum, or the mean of so many.
    fn finish(sum: Self::Sum, count: Option<usize>) -> Self;
}

impl Summed for f32 {
    type Sum = f64;

    #[inline(always)]
    unsafe fn add(isa: Isa, sum: f64, values: &[f32]) -> f64 {
        // SAFETY: upheld by the caller.
        sum + unsafe { rows::total::<false>(isa, values, 0.0) }
    }

    #[inline(always)]
    fn plus(part: f32, value: f32) -> f32 {
        part + value
    }

    #[inline(always)]
    fn join(sum: f64, part: f32) -> f64 {
        sum + f64::from(part)
    }

    #[inline(always)]
    fn finish(sum: f64, count: Option<usize>) -> f32 {
        <f64 as Summed>::finish(sum, count) as f32
    }
}

impl Summed for f64 {
    type Sum = f64;

    #[inline(always)]
    unsafe fn add(_: Isa, sum: f64, values: &[f64]) -> f64 {
        sum + values.iter().sum::<f64>()
    }

    #[inline(always)]
    fn plus(part: f64, value: f64) -> f64 {
        part + value
    }

    #[inline(always)]
    fn join(sum: f64, part: f64) -> f64 {
        sum + part
    }

    #[inline(always)]
    fn finish(sum: f64, count: Option<usize>) -> f64 {
        count.map_or(sum, |count| sum / count as f64)
    }
}

impl Summed for i64 {
    type Sum = i64;

    #[inline(always)]
    unsafe fn add(_: Isa, sum: i64, values: &[i64]) -> i64 {
        let all = values.iter();
        all.fold(sum, |sum, value| sum.wrapping_add(*value))
    }

    #[inline(always)]
    fn plus(part: i64, value: i64) -> i64 {
        part.wrapping_add(value)
    }

    #[inline(always)]
    fn join(sum: i64, part: i64) -> i64 {
        sum.wrapping_add(part)
    }

    #[inline(always)]
    fn finish(sum: i64, _: Option<usize>) -> i64 {
        sum
    }
}

/// What a reduction makes of its input.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub mean: bool,
    /// The type that elements become first.
    pub made: DType,
}

/// What sums each row, which is all elements of the last `inner` dimensions, into an element of the output.
pub(super) fn reduction<T: Summed>(
    x: &TensorSpec,
    inner: usize,
    out: Rows,
    kind: Kind,
) -> Computation {
    let isa = Isa::active();
    let through = (x.dtype != kind.made).then_some(kind.made);
    if let Some(columns) = columns(x, inner) {
        let (x, gone) = columns;
        return Computation::Kernel(Arc::new(Columns::<T> {
            x,
            gone,
            mean: kind.mean,
            through,
            out,
            isa,
            number: PhantomData,
        }));
    }
    let grouped = grouped(&[x], inner);
    let (rows, parts, length) = (grouped.rows, grouped.parts, grouped.length);
    match grouped.tensors.into_iter().next() {
        Some(x) => Computation::Kernel(Arc::new(Reduction::<T> {
            x,
            rows,
            parts,
            length,
            mean: kind.mean,
            through,
            out,
            isa,
            number: PhantomData,
        })),
        None => Computation::Nothing,
    }
}

/// The tensor as rows along the last dimension that stays, where its elements lie side by side and those of what goes do not;
/// and how many of these rows are one output's.
fn columns(x: &TensorSpec, inner: usize) -> Option<(Rows, usize)> {
    let (shape, strides) = (x.shape(), x.layout.strides());
    let last = shape.len().checked_sub(inner + 1)?;
    let apart = strides.last().is_some_and(|&stride| stride > 1);
    if inner == 0 || !apart || strides[last] != 1 || shape[last] < 8 {
        return None;
    }
    let dims = shape.iter().copied().zip(strides.iter().copied());
    let outer = dims.enumerate().filter(|&(dim, _)| dim != last);
    let outer = outer.map(|(_, dim)| dim).collect();
    let gone = shape[last + 1..].iter().product();
    Some((Rows::new(x, outer, shape[last], 1), gone))
}

/// Elements that are summed at a time where they need no conversion.
const IN_PLACE: usize = 4 * BLOCK;

/// Each row to its sum or its mean.
#[derive(Debug)]
struct Reduction<T> {
    x: Rows,
    rows: usize,
    parts: usize,
    length: usize,
    mean: bool,
    /// What elements become first, if that is another type than theirs.
    through: Option<DType>,
    out: Rows,
    isa: Isa,
    number: PhantomData<T>,
}

impl<T: Summed> RowWork for Reduction<T> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Room::<BLOCK, T>::new();
        let count = self.mean.then_some(self.parts * self.length);
        let lies = self.through.is_none() && lies::<T>(&self.x);
        let step = if lies { IN_PLACE } else { BLOCK };
        for row in rows {
            let mut sum = T::Sum::default();
            for part in row * self.parts..(row + 1) * self.parts {
                for column in (0..self.length).step_by(step) {
                    let columns = column..self.length.min(column + step);
                    let place = (part, &columns);
                    // SAFETY: upheld by the caller.
                    unsafe {
                        let values =
                            input_through(&self.x, self.through, blocks[0], place, &mut room);
                        sum = T::add(self.isa, sum, values);
                    }
                }
            }
            // SAFETY: upheld by the caller.
            unsafe { T::write(&self.out, blocks[1], row, 0, &[T::finish(sum, count)]) };
        }
    }
}

impl<T: Summed> Kernel for Reduction<T> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let width = self.parts * self.length;
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, self.rows, width, 300, self.isa, blocks) };
        Ok(())
    }
}

/// Outputs that are summed side by side.
const WIDTH: usize = BLOCK;

/// Elements that are summed in the type itself, of each output.
const IN_PART: usize = 64;

/// Neighbouring outputs, from rows that hold one element of each.
#[derive(Debug)]
struct Columns<T> {
    x: Rows,
    /// How many rows hold elements of the same outputs.
    gone: usize,
    mean: bool,
    /// What elements become first, if that is another type than theirs.
    through: Option<DType>,
    out: Rows,
    isa: Isa,
    number: PhantomData<T>,
}

impl<T: Summed> Columns<T> {
    /// How many pieces the outputs of one set of rows are.
    #[inline(always)]
    fn across(&self) -> usize {
        self.x.length.div_ceil(WIDTH)
    }
}

impl<T: Summed> RowWork for Columns<T> {
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Room::<BLOCK, T>::new();
        let count = self.mean.then_some(self.gone);
        for piece in pieces {
            let (set, start) = (piece / self.across(), piece % self.across() * WIDTH);
            let width = WIDTH.min(self.x.length - start);
            let columns = start..start + width;
            let mut sums = [T::Sum::default(); WIDTH];
            let sums = &mut sums[..width];
            let rows = set * self.gone..(set + 1) * self.gone;
            for first in rows.clone().step_by(IN_PART) {
                let mut parts = [T::default(); WIDTH];
                let parts = &mut parts[..width];
                for row in first..rows.end.min(first + IN_PART) {
                    let place = (row, &columns);
                    // SAFETY: upheld by the caller.
                    let values = unsafe {
                        input_through(&self.x, self.through, blocks[0], place, &mut room)
                    };
                    for (part, value) in parts.iter_mut().zip(values) {
                        *part = T::plus(*part, *value);
                    }
                }
                for (sum, part) in sums.iter_mut().zip(&*parts) {
                    *sum = T::join(*sum, *part);
                }
            }
            for (place, sum) in sums.iter().enumerate() {
                let row = set * self.x.length + start + place;
                // SAFETY: upheld by the caller.
                unsafe { T::write(&self.out, blocks[1], row, 0, &[T::finish(*sum, count)]) };
            }
        }
    }
}

impl<T: Summed> Kernel for Columns<T> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let sets = self.x.count().checked_div(self.gone).unwrap_or_else(|| {
            // Of sums over nothing there are as many as outputs.
            self.out.count() / self.x.length.max(1)
        });
        let width = self.gone * WIDTH.min(self.x.length);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, sets * self.across(), width, 300, self.isa, blocks) };
        Ok(())
    }
}
