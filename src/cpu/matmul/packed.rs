//! Right operands that were made ready once.
//!
//! Four columns lie together, in groups of 64 bytes of each: a product reads such an operand from one end to the other. What
//! does not come out even is filled up with zeros. The order is the same for every set of instructions.

use std::time::Duration;

use crate::cpu::isa::Isa;
use crate::cpu::matmul::operand::{Copying, Operand, size_of_element};
use crate::cpu::matmul::tile::{COLUMNS, GROUP_BYTES};
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
    /// Elements of a column that lie together.
    pub(super) fn group(&self) -> usize {
        GROUP_BYTES / size_of_element(self.dtype)
    }

    /// How far the next four columns are, in elements.
    pub(super) fn four(&self) -> usize {
        self.four_bytes() / size_of_element(self.dtype)
    }

    /// Bytes of four columns.
    fn four_bytes(&self) -> usize {
        self.inner.div_ceil(self.group()) * COLUMNS * GROUP_BYTES
    }

    /// Bytes of all.
    pub fn bytes(&self) -> usize {
        self.columns.div_ceil(COLUMNS) * self.four_bytes()
    }

    /// Where an element is, in bytes; `column` is the first of four, `inner` the first of a group.
    pub(super) fn place(&self, column: usize, inner: usize) -> usize {
        column / COLUMNS * self.four_bytes() + inner / self.group() * COLUMNS * GROUP_BYTES
    }

    /// Packs an operand, shared out among threads.
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
        const TOGETHER: usize = 4 * COLUMNS;
        let memory = Memory(block, to);
        let copying = Copying::new(isa, self.dtype, false);
        let (group, size) = (self.group(), size_of_element(self.dtype));
        let crew = Crew::new(Duration::from_nanos(self.bytes() as u64 / 4));
        crew.spread(self.columns.div_ceil(TOGETHER), |piece| {
            let (block, to) = memory.get();
            let first = piece * TOGETHER;
            let count = TOGETHER.min(self.columns - first);
            for inner in (0..self.inner).step_by(group) {
                let length = group.min(self.inner - inner);
                let mut part = [[0u8; GROUP_BYTES]; TOGETHER];
                let into = (part.as_mut_ptr().cast(), GROUP_BYTES / size);
                let from = (operand, block, operand.offset);
                // SAFETY: upheld by the caller; the part has room.
                unsafe { copying.part(from, (first, count), (inner, length), into) };
                for (four, columns) in part.chunks_exact(COLUMNS).enumerate() {
                    let column = first + four * COLUMNS;
                    if column >= self.columns {
                        break;
                    }
                    let columns = columns.as_flattened();
                    // SAFETY: upheld by the caller; the memory has room for four columns also where there are fewer.
                    unsafe {
                        let to = to.add(self.place(column, inner));
                        std::ptr::copy_nonoverlapping(columns.as_ptr(), to, columns.len());
                    }
                }
            }
        });
    }

    /// Widens four columns to binary32, `length` elements of each from `inner` on, which begins a group.
    ///
    /// # Safety
    /// `memory` holds the packed operand; `to` is valid for writes of four columns, `stride` elements apart.
    pub(super) unsafe fn widen(
        &self,
        copying: &Copying,
        memory: *const u8,
        (column, inner, length): (usize, usize, usize),
        (to, stride): (*mut u8, usize),
    ) {
        let group = self.group();
        for first in (0..length).step_by(group) {
            let count = group.min(length - first);
            // SAFETY: upheld by the caller.
            unsafe {
                let from = memory.add(self.place(column, inner + first));
                for column in 0..COLUMNS {
                    let to = to.add((column * stride + first) * 4);
                    copying.line(from.add(column * GROUP_BYTES), to, count);
                }
            }
        }
    }
}
