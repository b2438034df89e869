//! Rows of tensors: read as binary32 whatever their type and strides, and written as what they become.
//!
//! Operators that work on whole rows put their arithmetic between [`Rows::read`] and the functions that write. Their loops
//! are plain Rust over short blocks of neighbours: [`spread`] compiles them for each instruction set of [`Isa`], and shares
//! the rows out among threads.

use std::ops::Range;
use std::time::Duration;

use half::{bf16, f16};
use smallvec::SmallVec;

use crate::cpu::isa::Isa;
use crate::cpu::threads::Crew;
use crate::dtype::DType;
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};
use crate::tensor::TensorSpec;

/// Elements that are worked on at a time, in buffers that stay in the first-level cache.
pub(crate) const BLOCK: usize = 512;

/// A tensor as rows: elements along one dimension, for each index of the others in row-major order.
#[derive(Clone, Debug)]
pub(crate) struct Rows {
    pub dtype: DType,
    /// Size and stride of the other dimensions.
    outer: SmallVec<[(usize, usize); 8]>,
    offset: usize,
    /// Elements of a row.
    pub length: usize,
    stride: usize,
}

impl Rows {
    /// Rows along the dimension that is `from_end` before the last: 0 is the last.
    pub fn along(spec: &TensorSpec, from_end: usize) -> Rows {
        let layout = &spec.layout;
        let dims = layout.shape().iter().copied();
        let mut outer: SmallVec<[(usize, usize); 8]> =
            dims.zip(layout.strides().iter().copied()).collect();
        let (length, stride) = match outer.len().checked_sub(from_end + 1) {
            Some(axis) => outer.remove(axis),
            // A tensor without dimensions has one element.
            None => (1, 0),
        };
        Rows {
            dtype: spec.dtype,
            outer,
            offset: layout.offset(),
            length,
            stride,
        }
    }

    /// Each element is a row of its own.
    pub fn elements(spec: &TensorSpec) -> Rows {
        let layout = &spec.layout;
        let dims = layout.shape().iter().copied();
        Rows {
            dtype: spec.dtype,
            outer: dims.zip(layout.strides().iter().copied()).collect(),
            offset: layout.offset(),
            length: 1,
            stride: 0,
        }
    }

    /// A row of one element, which stands for a row of any length.
    pub fn repeated_if_single(mut self) -> Rows {
        if self.length == 1 {
            self.stride = 0;
        }
        self
    }

    /// How many rows there are.
    pub fn count(&self) -> usize {
        self.outer.iter().map(|&(size, _)| size).product()
    }

    /// The place of the first element of a row, counted from the block.
    #[inline]
    fn start(&self, row: usize) -> usize {
        if let [(_, stride)] = self.outer[..] {
            return self.offset + row * stride;
        }
        let mut rest = row;
        let mut start = self.offset;
        for &(size, stride) in self.outer.iter().rev() {
            start += rest % size * stride;
            rest /= size;
        }
        start
    }

    /// Where element `column` of a row is, in elements from the block, and how far the next one is from it.
    #[inline(always)]
    fn place(&self, row: usize, column: usize) -> (usize, usize) {
        (self.start(row) + column * self.stride, self.stride)
    }

    /// Widens elements from `column` on to binary32: exactly, but for int32 beyond 2^24, which goes to the nearest, ties to
    /// even.
    ///
    /// # Safety
    /// `block` is the start of the block that the rows were made for, aligned for their type and valid for reads; the row
    /// has as many elements behind `column` as there are values.
    #[inline(always)]
    pub unsafe fn read(&self, block: *const u8, row: usize, column: usize, values: &mut [f32]) {
        let at = self.place(row, column);
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match self.dtype {
                DType::Float32 => load::<f32>(block, at, values, |value| value),
                DType::Float16 => load::<u16>(block, at, values, half),
                DType::BFloat16 => load::<u16>(block, at, values, bfloat16),
                DType::Int8 => load::<i8>(block, at, values, f32::from),
                DType::Int32 => load::<i32>(block, at, values, |value| value as f32),
                DType::Float8E4M3FN => {
                    load::<u8>(block, at, values, |code| Float8E4M3FN(code).to_f32())
                }
                DType::Float8E5M2 => {
                    load::<u8>(block, at, values, |code| Float8E5M2(code).to_f32())
                }
                DType::HiFloat8 | DType::UInt8 => {
                    load::<u8>(block, at, values, |code| HiFloat8(code).to_f32())
                }
                // Checks let no other type through.
                _ => values.fill(0.0),
            }
        }
    }

    /// Widens int4 values, eight to an int32 word with the first in the lowest bits. `column` counts single ones and is a
    /// multiple of eight, as is the number of values.
    ///
    /// # Safety
    /// As for [`Rows::read`].
    #[inline(always)]
    pub unsafe fn read_int4(
        &self,
        block: *const u8,
        row: usize,
        column: usize,
        values: &mut [f32],
    ) {
        let (start, stride) = self.place(row, column / 8);
        let (eights, _) = values.as_chunks_mut::<8>();
        for (index, eight) in eights.iter_mut().enumerate() {
            // SAFETY: upheld by the caller.
            let word = unsafe { *block.cast::<u32>().add(start + index * stride) };
            for (place, value) in eight.iter_mut().enumerate() {
                let nibble = (word >> (4 * place)) << 28;
                *value = (nibble.cast_signed() >> 28) as f32;
            }
        }
    }

    /// One int32 element after another.
    ///
    /// # Safety
    /// As for [`Rows::read`], of rows of int32.
    #[inline(always)]
    pub unsafe fn read_int32(
        &self,
        block: *const u8,
        row: usize,
        column: usize,
        values: &mut [i32],
    ) {
        let (start, stride) = self.place(row, column);
        let block = block.cast::<i32>();
        for (index, value) in values.iter_mut().enumerate() {
            // SAFETY: upheld by the caller.
            *value = unsafe { *block.add(start + index * stride) };
        }
    }

    /// One element as an integer, of an integer type.
    ///
    /// # Safety
    /// As for [`Rows::read`].
    #[inline(always)]
    pub unsafe fn integer(&self, block: *const u8, row: usize, column: usize) -> i64 {
        let (at, _) = self.place(row, column);
        // SAFETY: upheld by the caller.
        unsafe {
            match self.dtype {
                DType::Int64 => *block.cast::<i64>().add(at),
                DType::Int32 => i64::from(*block.cast::<i32>().add(at)),
                _ => 0,
            }
        }
    }

    /// Writes elements from `column` on.
    ///
    /// # Safety
    /// As for [`Rows::read`], with writes in place of reads and `T` the type of the elements; nobody else accesses them
    /// meanwhile.
    #[inline(always)]
    pub unsafe fn write<T: Copy>(
        &self,
        block: *mut u8,
        row: usize,
        column: usize,
        values: impl ExactSizeIterator<Item = T>,
    ) {
        let (start, stride) = self.place(row, column);
        // SAFETY: upheld by the caller.
        unsafe {
            let block = block.cast::<T>().add(start);
            if stride == 1 {
                for (index, value) in values.enumerate() {
                    *block.add(index) = value;
                }
            } else {
                for (index, value) in values.enumerate() {
                    *block.add(index * stride) = value;
                }
            }
        }
    }

    /// Writes values as integers of `bits` bits, nearest with ties to even and saturating: int8, or eight int4 in an int32
    /// word, of which `column` counts single ones and is a multiple.
    ///
    /// # Safety
    /// As for [`Rows::write`].
    #[inline(always)]
    pub unsafe fn write_integers(&self, block: *mut u8, row: usize, column: usize, values: &[f32]) {
        // SAFETY: upheld by the caller.
        unsafe {
            if self.dtype == DType::Int32 {
                let (words, _) = values.as_chunks::<8>();
                let words = words.iter().map(|eight| {
                    let nibbles = eight.iter().enumerate();
                    nibbles.fold(0u32, |word, (place, &value)| {
                        word | (nearest(value, -8.0, 7.0) as u32 & 0xf) << (4 * place)
                    })
                });
                self.write(block, row, column / 8, words);
            } else {
                let values = values
                    .iter()
                    .map(|&value| nearest(value, -128.0, 127.0) as i8);
                self.write(block, row, column, values);
            }
        }
    }

    /// Writes values as floats of the rows' type: 16 bits, nearest with ties to even, overflow to infinity; or 8 bits,
    /// saturating.
    ///
    /// # Safety
    /// As for [`Rows::write`].
    #[inline(always)]
    pub unsafe fn write_floats(&self, block: *mut u8, row: usize, column: usize, values: &[f32]) {
        let values = values.iter().copied();
        // SAFETY: upheld by the caller.
        unsafe {
            match self.dtype {
                DType::Float32 => self.write(block, row, column, values),
                DType::Float16 => self.write(block, row, column, values.map(f16::from_f32)),
                DType::BFloat16 => self.write(block, row, column, values.map(narrow_bfloat16)),
                DType::Float8E4M3FN => {
                    self.write(block, row, column, values.map(Float8E4M3FN::from_f32))
                }
                DType::Float8E5M2 => {
                    self.write(block, row, column, values.map(Float8E5M2::from_f32))
                }
                DType::HiFloat8 => self.write(block, row, column, values.map(HiFloat8::from_f32)),
                // Checks let no other type through.
                _ => {}
            }
        }
    }
}

/// # Safety
/// As for [`Rows::read`], with `T` the type of the elements.
#[inline(always)]
unsafe fn load<T: Copy>(
    block: *const u8,
    (start, stride): (usize, usize),
    values: &mut [f32],
    widen: impl Fn(T) -> f32,
) {
    // SAFETY: upheld by the caller.
    unsafe {
        let block = block.cast::<T>().add(start);
        if stride == 1 {
            for (index, value) in values.iter_mut().enumerate() {
                *value = widen(*block.add(index));
            }
        } else {
            for (index, value) in values.iter_mut().enumerate() {
                *value = widen(*block.add(index * stride));
            }
        }
    }
}

/// Widens a half by its bits, exactly and without a branch, so that loops over it become vector instructions.
#[inline(always)]
fn half(bits: u16) -> f32 {
    let magnitude = u32::from(bits & 0x7fff) << 13;
    // The exponent's bias grows from 15 to 127. A product with a power of two makes normal numbers of subnormal ones too.
    let finite = (f32::from_bits(magnitude) * f32::from_bits((127 + 112) << 23)).to_bits();
    let special = magnitude | 0xff << 23;
    let magnitude = if magnitude >= 0x1f << 23 {
        special
    } else {
        finite
    };
    f32::from_bits(magnitude | u32::from(bits & 0x8000) << 16)
}

#[inline(always)]
fn bfloat16(bits: u16) -> f32 {
    f32::from_bits(u32::from(bits) << 16)
}

/// To bfloat16, nearest with ties to even; without a branch. A NaN becomes one that is quiet.
#[inline(always)]
fn narrow_bfloat16(value: f32) -> bf16 {
    let bits = value.to_bits();
    let rounded = bits.wrapping_add(0x7fff + (bits >> 16 & 1)) >> 16;
    let quiet = bits >> 16 | 0x40;
    let is_nan = bits & 0x7fff_ffff > 0xff << 23;
    bf16::from_bits(if is_nan { quiet } else { rounded } as u16)
}

/// The nearest integer, ties to even, between two limits that are integers of few bits; NaN gives 0.
#[inline(always)]
fn nearest(value: f32, least: f32, most: f32) -> i32 {
    let value = if value.is_nan() { 0.0 } else { value };
    let value = if value < least { least } else { value };
    let value = if value > most { most } else { value };
    // Beside this number neighbours are 1 apart, so the sum is rounded to a whole one.
    const ANCHOR: f32 = (3 << 22) as f32;
    (value + ANCHOR).to_bits().wrapping_sub(ANCHOR.to_bits()) as i32
}

/// The extremes of a row, NaN included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extremes {
    least: i32,
    most: i32,
}

/// A number whose order as an integer is that of the floats, with NaN beyond the infinities on its sign's side. It is its own
/// inverse.
#[inline(always)]
fn ordered(bits: i32) -> i32 {
    bits ^ ((bits >> 31) as u32 >> 1) as i32
}

impl Extremes {
    pub const NONE: Extremes = Extremes {
        least: i32::MAX,
        most: i32::MIN,
    };

    #[inline(always)]
    pub fn add(&mut self, values: &[f32]) {
        let (mut least, mut most) = (self.least, self.most);
        for value in values {
            let value = ordered(value.to_bits() as i32);
            least = least.min(value);
            most = most.max(value);
        }
        *self = Extremes { least, most };
    }

    /// The least and the greatest value; both NaN when one of the values was.
    pub fn get(self) -> (f32, f32) {
        let float = |value| f32::from_bits(ordered(value) as u32);
        let (least, most) = (float(self.least), float(self.most));
        if least.is_nan() || most.is_nan() {
            (f32::NAN, f32::NAN)
        } else {
            (least, most)
        }
    }
}

/// The greatest magnitude among values, at least `before`; NaN when one of them is.
#[inline(always)]
pub(crate) fn greatest_magnitude(before: f32, values: &[f32]) -> f32 {
    // Magnitudes are ordered as their bits are, and NaN is beyond all.
    let bits = values.iter().map(|value| value.to_bits() & 0x7fff_ffff);
    f32::from_bits(bits.fold(before.to_bits(), u32::max))
}

/// What is done to rows.
pub(crate) trait RowWork: Sync {
    /// Carries out these rows. To be inlined always, with all that it calls in its loops: it is compiled for each instruction
    /// set.
    ///
    /// # Safety
    /// `blocks` are those of the operands, as for [`Kernel::run`](crate::call::recipe::Kernel::run); nobody else writes what
    /// belongs to these rows meanwhile.
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]);
}

/// Carries out rows, shared out among threads where there is enough to do. `cost` is what an element takes one thread, in
/// picoseconds: a guess.
///
/// # Safety
/// As for [`RowWork::carry_out`], of all rows.
pub(crate) unsafe fn spread<W: RowWork>(
    work: &W,
    rows: usize,
    elements: usize,
    cost: u64,
    isa: Isa,
    blocks: &[*mut u8],
) {
    /// Elements that are worth taking as one piece.
    const GRAIN: usize = 1 << 15;
    struct Shared<'a>(&'a [*mut u8]);
    // SAFETY: pieces write disjoint rows and only read the rest, and `spread` returns when all of them are done.
    unsafe impl Sync for Shared<'_> {}
    impl Shared<'_> {
        fn get(&self) -> &[*mut u8] {
            self.0
        }
    }
    let blocks = Shared(blocks);
    let guess = Duration::from_nanos(rows.saturating_mul(elements) as u64 / 1000 * cost);
    let crew = Crew::new(guess);
    let each = rows
        .div_ceil(crew.threads() * 4)
        .max(GRAIN.div_ceil(elements.max(1)))
        .max(1);
    crew.spread(rows.div_ceil(each), |piece| {
        let rows = piece * each..rows.min((piece + 1) * each);
        // SAFETY: upheld by the caller; pieces do not share rows.
        unsafe { compiled_for(isa, work, rows, blocks.get()) };
    });
}

/// # Safety
/// As for [`RowWork::carry_out`].
unsafe fn compiled_for<W: RowWork>(isa: Isa, work: &W, rows: Range<usize>, blocks: &[*mut u8]) {
    /// # Safety
    /// As for [`RowWork::carry_out`], on a processor that has the instructions.
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,fma,f16c")]
    unsafe fn avx2<W: RowWork>(work: &W, rows: Range<usize>, blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller.
        unsafe { work.carry_out(rows, blocks) }
    }

    /// # Safety
    /// As for [`RowWork::carry_out`], on a processor that has the instructions.
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512dq,avx512vl")]
    unsafe fn avx512<W: RowWork>(work: &W, rows: Range<usize>, blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller.
        unsafe { work.carry_out(rows, blocks) }
    }

    // SAFETY: upheld by the caller; a set that is active is one that the processor has.
    unsafe {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => avx512(work, rows, blocks),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => avx2(work, rows, blocks),
            _ => work.carry_out(rows, blocks),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_half_is_widened_as_the_library_does() {
        for bits in 0..=u16::MAX {
            let expected = f16::from_bits(bits).to_f32();
            let found = half(bits);
            assert!(
                found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan(),
                "{bits:#06x}: {found} {expected}"
            );
        }
    }

    #[test]
    fn bfloat16_is_narrowed_as_the_library_does() {
        for high in 0..=u16::MAX {
            for low in [0, 1, 0x7fff, 0x8000, 0x8001, 0xffff] {
                let value = f32::from_bits(u32::from(high) << 16 | low);
                let (found, expected) = (narrow_bfloat16(value), bf16::from_f32(value));
                assert!(
                    found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan(),
                    "{value}: {found} {expected}"
                );
            }
        }
    }

    #[test]
    fn integers_are_the_nearest_and_saturate() {
        for step in -2000..2000 {
            let value = step as f32 / 8.0;
            let expected = i32::from(value.round_ties_even() as i8);
            assert_eq!(nearest(value, -128.0, 127.0), expected, "{value}");
        }
        for (value, expected) in [
            (f32::NAN, 0),
            (f32::INFINITY, 127),
            (f32::NEG_INFINITY, -128),
            (1e30, 127),
            (-0.5, 0),
            (f32::MIN_POSITIVE, 0),
        ] {
            assert_eq!(nearest(value, -128.0, 127.0), expected, "{value}");
        }
    }

    #[test]
    fn extremes_know_nan_and_signs() {
        let mut extremes = Extremes::NONE;
        extremes.add(&[1.0, -0.0, 0.0, -3.5, 2.25]);
        assert_eq!(extremes.get(), (-3.5, 2.25));
        extremes.add(&[-f32::NAN]);
        assert!(extremes.get().0.is_nan() && extremes.get().1.is_nan());
        assert!(greatest_magnitude(0.0, &[1.0, f32::NAN, 2.0]).is_nan());
        assert_eq!(greatest_magnitude(0.0, &[1.0, -7.0, 2.0]), 7.0);
    }
}
