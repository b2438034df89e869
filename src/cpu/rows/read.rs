//! Reading rows.

use crate::cpu::choice::{MAX_STEP, NONE};
use crate::cpu::line::Operands;
use crate::cpu::rows::narrow::{bfloat16, half};
use crate::cpu::rows::{CACHE_LINE, Rows, ask};
use crate::dtype::DType;
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};

impl Rows {
    /// Widens elements from `column` on to binary32: exactly, but for int32 beyond 2^24, which goes to the nearest, ties to
    /// even.
    ///
    /// # Safety
    /// `block` is the start of the block that the rows were made for, aligned for their type and valid for reads; the row
    /// has as many elements behind `column` as there are values.
    #[inline(always)]
    pub unsafe fn read(&self, block: *const u8, row: usize, column: usize, values: &mut [f32]) {
        // SAFETY: upheld by the caller.
        unsafe { self.read_asking(block, (row, row), column, values) }
    }

    /// As [`Rows::read`], and asks for the same elements of a second row, which need not be there.
    ///
    /// # Safety
    /// As for [`Rows::read`].
    #[inline(always)]
    pub unsafe fn read_asking(
        &self,
        block: *const u8,
        (row, asked): (usize, usize),
        column: usize,
        values: &mut [f32],
    ) {
        if let (Some(from), Some(widen)) = (self.neighbours(block, row, column), self.widen)
            && values.len() >= MAX_STEP
        {
            let operands = Operands {
                ahead: match self.apart(row, asked) {
                    0 => self.ahead,
                    apart => apart,
                },
                ..NONE
            };
            // SAFETY: upheld by the caller; there are enough elements for the loop, which computes nothing.
            unsafe { widen(from, &operands, values.as_mut_ptr().cast(), values.len()) };
            return;
        }
        let at = self.place(row, column);
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match self.dtype {
                DType::Float32 => load::<f32, _>(block, at, values, |value| value),
                DType::Float16 => load::<u16, _>(block, at, values, half),
                DType::BFloat16 => load::<u16, _>(block, at, values, bfloat16),
                DType::Int8 => load::<i8, _>(block, at, values, f32::from),
                DType::Int32 => load::<i32, _>(block, at, values, |value| value as f32),
                DType::Float8E4M3FN => {
                    load::<u8, _>(block, at, values, |code| Float8E4M3FN(code).to_f32())
                }
                DType::Float8E5M2 => {
                    load::<u8, _>(block, at, values, |code| Float8E5M2(code).to_f32())
                }
                DType::HiFloat8 | DType::UInt8 => {
                    load::<u8, _>(block, at, values, |code| HiFloat8(code).to_f32())
                }
                // Checks let no other type through.
                _ => values.fill(0.0),
            }
        }
    }

    /// Converts elements of type `T` from `column` on.
    ///
    /// # Safety
    /// As for [`Rows::read`], with `T` the type of the elements.
    #[inline(always)]
    pub unsafe fn load<T: Copy, N>(
        &self,
        block: *const u8,
        row: usize,
        column: usize,
        values: &mut [N],
        convert: impl Fn(T) -> N,
    ) {
        // SAFETY: upheld by the caller.
        unsafe { load(block, self.place(row, column), values, convert) }
    }

    /// Widens elements as [`Rows::read`] does, and multiplies each with its factor.
    ///
    /// # Safety
    /// As for [`Rows::read`]; there is a factor for each value.
    #[inline(always)]
    pub unsafe fn read_products(
        &self,
        block: *const u8,
        row: usize,
        column: usize,
        factors: &[f32],
        values: &mut [f32],
    ) {
        if let (Some(from), Some(products)) = (self.neighbours(block, row, column), self.products)
            && values.len() >= MAX_STEP
        {
            let operands = Operands {
                scales: factors.as_ptr(),
                ahead: self.ahead,
                ..NONE
            };
            let to = values.as_mut_ptr().cast();
            // SAFETY: upheld by the caller; there are enough elements for the loop.
            unsafe { products(from, &operands, to, values.len()) };
            return;
        }
        // SAFETY: upheld by the caller.
        unsafe { self.read(block, row, column, values) };
        for (value, factor) in values.iter_mut().zip(factors) {
            *value *= factor;
        }
    }

    /// Neighbouring int8 elements as they are.
    ///
    /// # Safety
    /// As for [`Rows::read`], of rows of int8; they are not written as long as they are looked at.
    #[inline(always)]
    pub unsafe fn bytes<'b>(
        &self,
        block: *const u8,
        row: usize,
        column: usize,
        length: usize,
    ) -> Option<&'b [i8]> {
        let start = self.neighbours(block, row, column)?;
        // SAFETY: upheld by the caller.
        Some(unsafe { std::slice::from_raw_parts(start.cast(), length) })
    }

    /// Neighbouring int4 elements as bytes; false, and nothing done, where they are no neighbours. `column` and the number
    /// of elements are as for [`Rows::read_int4`].
    ///
    /// # Safety
    /// As for [`Rows::read`].
    #[inline(always)]
    pub unsafe fn unpack(
        &self,
        block: *const u8,
        row: usize,
        column: usize,
        values: &mut [i8],
    ) -> bool {
        let Some(from) = self.neighbours(block, row, column / 8) else {
            return false;
        };
        if cfg!(target_endian = "big") {
            return false;
        }
        // The even element is in the lower half of a byte, and the odd one in the upper.
        for (line, values) in values.chunks_mut(2 * CACHE_LINE).enumerate() {
            let from = from.wrapping_add(line * CACHE_LINE);
            ask(from.wrapping_add(self.ahead));
            let (pairs, _) = values.as_chunks_mut::<2>();
            for (index, pair) in pairs.iter_mut().enumerate() {
                // SAFETY: upheld by the caller.
                let byte = unsafe { *from.cast::<i8>().add(index) };
                *pair = [byte << 4 >> 4, byte >> 4];
            }
        }
        true
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
        if stride == 1 {
            // A cache line at a time.
            for (line, values) in values.chunks_mut(CACHE_LINE / 4).enumerate() {
                let from = block.wrapping_add(start + line * (CACHE_LINE / 4));
                ask(from.cast::<u8>().wrapping_add(self.ahead));
                for (index, value) in values.iter_mut().enumerate() {
                    // SAFETY: upheld by the caller.
                    *value = unsafe { *from.add(index) };
                }
            }
            return;
        }
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
}

/// # Safety
/// As for [`Rows::read`], with `T` the type of the elements.
#[inline(always)]
unsafe fn load<T: Copy, N>(
    block: *const u8,
    (start, stride): (usize, usize),
    values: &mut [N],
    widen: impl Fn(T) -> N,
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
