//! Right operands that were made ready once.
//!
//! Each column lies along the inner dimension, as the loops read it and as a weight that is seen transposed lies already, in
//! whole cache lines and one more: columns that are powers of two apart would push each other out of the caches. The order is
//! the same for every set of instructions.

use std::time::Duration;

use smallvec::SmallVec;

use crate::blocks::packed_line;
use crate::cpu::isa::Isa;
use crate::cpu::matmul::operand::{Copying, Operand, size_of_element};
use crate::cpu::product::matrix::Axis;
use crate::cpu::threads::Crew;
use crate::dtype::DType;

/// The form of a right operand that was made ready.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Packed {
    pub dtype: DType,
    pub inner: usize,
    pub columns: usize,
}

impl Packed {
    /// How far the next column is, in elements.
    fn stride(&self) -> usize {
        packed_line(self.inner, size_of_element(self.dtype))
    }

    /// Bytes of all.
    pub fn bytes(&self) -> usize {
        self.columns * self.stride() * size_of_element(self.dtype)
    }

    /// As a product reads it.
    pub fn operand(&self) -> Operand {
        Operand {
            dtype: self.dtype,
            outer: Axis::strided(self.columns, self.stride()),
            inner: Axis::strided(self.inner, 1),
            offset: 0,
            batch: SmallVec::new(),
        }
    }

    /// Packs an operand, shared out among threads. What lies between columns is not written.
    ///
    /// # Safety
    /// `block` is valid for reads of the operand's matrix, which has this form's sizes and type, and `to` for writes of
    /// [`Packed::bytes`].
    pub unsafe fn pack(&self, isa: Isa, operand: &Operand, block: *const u8, to: *mut u8) {
        struct Memory(*const u8, *mut u8);
        // SAFETY: pieces write columns apart, and only read the rest.
        unsafe impl Sync for Memory {}
        impl Memory {
            fn get(&self) -> (*const u8, *mut u8) {
                (self.0, self.1)
            }
        }
        /// Columns and elements of them that are copied at a time.
        const TOGETHER: usize = 16;
        const ALONG: usize = 256;
        let memory = Memory(block, to);
        let copying = Copying::new(isa, self.dtype, false);
        let (stride, size) = (self.stride(), size_of_element(self.dtype));
        let crew = Crew::new(Duration::from_nanos(self.bytes() as u64 / 4));
        crew.spread(self.columns.div_ceil(TOGETHER), |piece| {
            let (block, to) = memory.get();
            let first = piece * TOGETHER;
            let count = TOGETHER.min(self.columns - first);
            for inner in (0..self.inner).step_by(ALONG) {
                let length = ALONG.min(self.inner - inner);
                let from = (operand, block, operand.offset);
                // SAFETY: upheld by the caller.
                unsafe {
                    let to = to.add((first * stride + inner) * size);
                    copying.part(from, (first, count), (inner, length), (to, stride));
                }
            }
        });
    }
}
