//! What computes a product on the CPU.

use crate::call::recipe;
use crate::cpu::Isa;
use crate::cpu::matmul::{Finish, Product};
use crate::cpu::rows::{BLOCK, Rows};
use crate::error::Result;

/// What is added to a product.
#[derive(Debug)]
pub(super) struct Added {
    /// Seen in the shape of the output.
    pub rows: Rows,
    pub place: usize,
    /// The factors of the product, and of what is added.
    pub alpha: f32,
    pub beta: f32,
}

/// A call made ready for the CPU.
#[derive(Debug)]
pub(super) struct Kernel {
    pub product: Product,
    /// The places of the operands.
    pub left: usize,
    pub right: usize,
    pub out: usize,
    /// The output with two dimensions at least.
    pub rows: Rows,
    /// None where nothing is added and the product is not multiplied.
    pub added: Option<Added>,
}

/// A run of it.
struct Run<'a> {
    kernel: &'a Kernel,
    blocks: &'a [*mut u8],
}

// SAFETY: pieces write elements apart and only read the rest.
unsafe impl Sync for Run<'_> {}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let run = Run {
            kernel: self,
            blocks,
        };
        let operands = (
            blocks[self.left].cast_const(),
            blocks[self.right].cast_const(),
        );
        // SAFETY: upheld by the caller, for the operands in their order.
        unsafe { self.product.run(Isa::active(), operands, &run) }
    }
}

impl Finish for Run<'_> {
    unsafe fn finish(&self, row: usize, column: usize, sums: &mut [f32]) {
        let Kernel {
            out, rows, added, ..
        } = self.kernel;
        if let Some(added) = added {
            let mut values = [0.0; BLOCK];
            for (part, sums) in sums.chunks_mut(BLOCK).enumerate() {
                sums.iter_mut().for_each(|sum| *sum *= added.alpha);
                // What a factor of nothing is before is not looked at, also where it is no number.
                if added.beta != 0.0 {
                    let values = &mut values[..sums.len()];
                    let block = self.blocks[added.place];
                    // SAFETY: upheld by the caller.
                    unsafe { added.rows.read(block, row, column + part * BLOCK, values) };
                    for (sum, value) in sums.iter_mut().zip(&*values) {
                        *sum += added.beta * *value;
                    }
                }
            }
        }
        // SAFETY: upheld by the caller.
        unsafe { rows.write_floats(self.blocks[*out], row, column, sums) };
    }
}
