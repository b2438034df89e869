//! Writing rows.

use half::f16;

use crate::cpu::choice::{MAX_STEP, NONE};
use crate::cpu::line::Operands;
use crate::cpu::rows::Rows;
use crate::cpu::rows::narrow::{narrow_bfloat16, nearest};
use crate::dtype::DType;
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};

impl Rows {
    /// Narrows values into neighbours, in the loop for that if there is one.
    ///
    /// # Safety
    /// As for [`Rows::write`]; `to` is where they go.
    #[inline(always)]
    unsafe fn narrow(&self, to: Option<*const u8>, block: *mut u8, values: &[f32]) -> bool {
        let (Some(to), Some(narrow)) = (to, self.narrow) else {
            return false;
        };
        if values.len() < MAX_STEP {
            return false;
        }
        let operands = Operands {
            past: self.is_past(block),
            ..NONE
        };
        // SAFETY: upheld by the caller; there are enough elements for the loop, which computes nothing.
        unsafe {
            narrow(
                values.as_ptr().cast(),
                &operands,
                to.cast_mut(),
                values.len(),
            );
        }
        true
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
        let packed = if self.dtype == DType::Int32 { 8 } else { 1 };
        let to = self.neighbours(block, row, column / packed);
        // SAFETY: upheld by the caller.
        unsafe {
            if self.narrow(to, block, values) {
                return;
            }
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
        let to = self.neighbours(block, row, column);
        // SAFETY: upheld by the caller.
        if unsafe { self.narrow(to, block, values) } {
            return;
        }
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

#[cfg(test)]
mod tests {
    use half::{bf16, f16};

    use super::*;
    use crate::cpu::Isa;

    /// In each set that this processor has.
    #[test]
    fn loops_narrow_to_16_bits_as_the_library_does() {
        let mut values = Vec::new();
        for high in 0..=u16::MAX {
            for low in [0, 1, 0xfff, 0x1000, 0x1001, 0x7fff, 0x8000, 0x8001, 0xffff] {
                values.push(f32::from_bits(u32::from(high) << 16 | low));
            }
        }
        for isa in Isa::ALL {
            for dtype in [DType::Float16, DType::BFloat16] {
                let Some(narrow) = isa.narrow(dtype) else {
                    continue;
                };
                // Past the caches too, which wants whole cache lines.
                for past in [false, true] {
                    let mut halves = vec![0u16; values.len() + 64];
                    let start = halves.as_ptr().addr() % 64 / 2;
                    let operands = Operands { past, ..NONE };
                    // SAFETY: there is room for all values, on the processor that was asked for the set.
                    unsafe {
                        let to = halves.as_mut_ptr().add(start);
                        narrow(values.as_ptr().cast(), &operands, to.cast(), values.len());
                        crate::cpu::line::finish_writes();
                    }
                    for (value, bits) in values.iter().zip(&halves[start..]) {
                        let (found, expected) = match dtype {
                            DType::Float16 => (
                                f16::from_bits(*bits).to_f32(),
                                f16::from_f32(*value).to_f32(),
                            ),
                            _ => (
                                bf16::from_bits(*bits).to_f32(),
                                bf16::from_f32(*value).to_f32(),
                            ),
                        };
                        assert!(
                            found.to_bits() == expected.to_bits()
                                || found.is_nan() && expected.is_nan(),
                            "{isa:?} {dtype} {value}: {found} {expected}"
                        );
                    }
                }
            }
        }
    }
}
