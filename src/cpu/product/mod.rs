//! Products of int8 and int4 matrices with exact int32 sums.
//!
//! Both operands are packed ([`pack`]) into the order in which the innermost loops ([`method`]) read them: the left one at
//! the start of a call, the right one panel by panel on the thread that multiplies it, or ahead of all calls ([`Packed`]).
//! A single row reads a plain right operand once, where it lies ([`direct`]).
//! As soon as the sums of a block are complete they are handed to what makes the output of them ([`Finish`]), on the same
//! thread.
//!
//! Sums wrap around at 2^32, as no sum of fewer than 131072 products does.

#[cfg(target_arch = "aarch64")]
mod aarch64;
mod direct;
pub(crate) mod matrix;
mod method;
mod pack;
mod portable;
#[cfg(test)]
mod tests;
#[cfg(target_arch = "x86_64")]
mod x86;

use std::sync::OnceLock;
use std::time::Duration;

use matrix::Matrix;
use method::Method;
use pack::Left;

use crate::cpu::isa::Isa;
use crate::cpu::kept::Kept;
use crate::cpu::threads::Crew;
use crate::error::Result;

/// The most columns of a panel, and so of sums that are handed over at a time.
const MOST_COLUMNS: usize = 64;
/// The most rows of a block.
const MOST_ROWS: usize = 32;

/// What becomes of the sums.
pub(crate) trait Finish: Sync {
    /// Takes the sums of one row of one product of the batch, for columns from `column` on.
    ///
    /// # Safety
    /// Nobody else takes these sums, and memory that is written for them stays until the product returns.
    unsafe fn finish(&self, batch: usize, row: usize, column: usize, sums: &[i32]);
}

/// The form of a right operand that was made ready once: panels, in the order of the columns, of one matrix after the other.
#[derive(Clone, Copy)]
pub(crate) struct Packed {
    inner: usize,
    columns: usize,
    batches: usize,
    method: &'static Method,
}

impl std::fmt::Debug for Packed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Packed {
            inner,
            columns,
            batches,
            ..
        } = self;
        write!(f, "Packed({batches} x {inner} x {columns})")
    }
}

/// The right operand of a product.
#[derive(Clone, Copy)]
pub(crate) enum Right<'a> {
    Plain(&'a Matrix, *const u8),
    /// With memory that [`Packed::pack`] wrote.
    Packed(&'a Packed, *const u8),
}

// SAFETY: an operand is memory that the caller of a product promised to be there for reads.
unsafe impl Send for Right<'_> {}
// SAFETY: as for Send.
unsafe impl Sync for Right<'_> {}

impl Packed {
    /// The form that an instruction set reads.
    pub fn new(isa: Isa, inner: usize, columns: usize, batches: usize) -> Packed {
        let method = Method::of(isa);
        Packed {
            inner,
            columns,
            batches,
            method,
        }
    }

    pub fn columns(&self) -> usize {
        self.columns
    }

    fn panels(&self) -> usize {
        self.columns.div_ceil(self.method.columns)
    }

    /// Bytes of all panels. They begin on a multiple of 64.
    pub fn bytes(&self) -> usize {
        self.batches * self.panels() * panel_bytes(self.method, self.inner)
    }

    /// Packs an operand, shared out among threads.
    ///
    /// # Safety
    /// `block` is valid for reads of the matrices, which have this form's sizes, and `to` for writes of [`Packed::bytes`].
    pub unsafe fn pack(&self, matrix: &Matrix, block: *const u8, to: *mut u8) {
        struct Target(*mut u8);
        // SAFETY: pieces write panels apart.
        unsafe impl Sync for Target {}
        impl Target {
            fn get(&self) -> *mut u8 {
                self.0
            }
        }
        let (panels, bytes) = (self.panels(), panel_bytes(self.method, self.inner));
        let target = Target(to);
        let right = Right::Plain(matrix, block);
        let crew = Crew::new(Duration::from_nanos((self.bytes() / 4) as u64));
        let each = panels.div_ceil(crew.threads() * 4).max(1);
        let pieces = panels.div_ceil(each);
        crew.spread(self.batches * pieces, |piece| {
            let (batch, first) = (piece / pieces, piece % pieces * each);
            for panel in first..panels.min(first + each) {
                // SAFETY: upheld by the caller; the panel lies in the memory and is written once.
                unsafe {
                    let to = target.get().add((batch * panels + panel) * bytes);
                    right.pack(self.method, (batch, panel), to);
                }
            }
        });
    }
}

/// Bytes of a panel, whole lines.
fn panel_bytes(method: &Method, inner: usize) -> usize {
    (inner.div_ceil(method.group) * method.group * method.columns).next_multiple_of(64)
}

impl Right<'_> {
    fn columns(&self) -> usize {
        match self {
            Right::Plain(matrix, _) => matrix.columns.size,
            Right::Packed(packed, _) => packed.columns,
        }
    }

    fn inner(&self) -> usize {
        match self {
            Right::Plain(matrix, _) => matrix.rows.size,
            Right::Packed(packed, _) => packed.inner,
        }
    }

    fn method(&self, isa: Isa) -> &'static Method {
        match self {
            Right::Plain(..) => Method::of(isa),
            Right::Packed(packed, _) => packed.method,
        }
    }

    /// Packs a panel of a plain operand.
    ///
    /// # Safety
    /// The operand is there for reads, and `to` for writes of a panel.
    unsafe fn pack(&self, method: &Method, (batch, panel): (usize, usize), to: *mut u8) {
        if let Right::Plain(matrix, block) = *self {
            let column = panel * method.columns;
            let count = method.columns.min(matrix.columns.size - column);
            let place = (batch, column, count);
            // SAFETY: upheld by the caller; the method is one that the processor has.
            unsafe { (method.panel)(matrix, block, place, method.flip, method.transpose, to) }
        }
    }
}

/// A product of matrices, `batches` of them: for each of these the place of its left and its right matrix.
pub(crate) struct Product<'a> {
    pub left: &'a Matrix,
    pub right: Right<'a>,
    pub batches: &'a [(usize, usize)],
}

impl Product<'_> {
    /// Multiplies, and hands the sums over.
    ///
    /// # Safety
    /// `left_block` is valid for reads of the left matrices, and the right operand is where it says.
    ///
    /// # Errors
    /// [`OutOfMemory`](crate::ErrorKind::OutOfMemory), when some sums may have been handed over.
    pub unsafe fn run(&self, isa: Isa, left_block: *const u8, finish: &impl Finish) -> Result<()> {
        if let Right::Plain(matrix, block) = self.right
            && self.left.rows.size == 1
            && let Some(way) = direct::Way::of(isa, matrix)
        {
            // SAFETY: upheld by the caller.
            return unsafe { direct::run(self, &way, left_block, block, finish) };
        }
        let method = self.right.method(isa);
        let (rows, columns, inner) = (
            self.left.rows.size,
            self.right.columns(),
            self.right.inner(),
        );
        // SAFETY: upheld by the caller.
        let left = unsafe { Left::new(method, self.left, left_block) }?;
        let panels = columns.div_ceil(method.columns);
        let bytes = panel_bytes(method, inner);
        // Few rows take as long as the weights to come from memory, many as long as the arithmetic.
        let products = (rows * columns).saturating_mul(inner);
        let guess = (products / 200 + columns * inner / 25).saturating_mul(self.batches.len());
        let crew = Crew::new(Duration::from_nanos(guess as u64));
        // Panels that one thread takes at a time stay in its second-level cache while all rows pass by.
        let fitting = ((1 << 20) / bytes.max(1)).clamp(1, panels.max(1));
        let each = match crew.threads() {
            1 => fitting,
            threads => fitting.min(panels.div_ceil(threads * 4)).max(1),
        };
        let pieces = panels.div_ceil(each);
        let failure = OnceLock::new();
        crew.spread(self.batches.len() * pieces, |piece| {
            let (batch, first) = (piece / pieces, piece % pieces * each);
            let part = Part {
                batch,
                panels: first..panels.min(first + each),
                bytes,
                groups: inner.div_ceil(method.group),
            };
            // SAFETY: upheld by the caller; pieces have panels of their own.
            if let Err(error) = unsafe { self.run_part(method, &left, &part, finish) } {
                let _ = failure.set(error);
            }
        });
        failure.into_inner().map_or(Ok(()), Err)
    }

    /// # Safety
    /// As for [`Product::run`].
    unsafe fn run_part(
        &self,
        method: &Method,
        left: &Left,
        part: &Part,
        finish: &impl Finish,
    ) -> Result<()> {
        let (rows, columns) = (self.left.rows.size, self.right.columns());
        let (left_matrix, right_matrix) = self.batches[part.batch];
        let mut scratch = Kept::<u8>::none();
        let base = match self.right {
            Right::Packed(packed, memory) => {
                let before = (right_matrix * packed.panels() + part.panels.start) * part.bytes;
                memory.wrapping_add(before)
            }
            Right::Plain(..) => {
                scratch.resize(part.panels.len() * part.bytes)?;
                let base = scratch.as_mut_ptr();
                for (place, panel) in part.panels.clone().enumerate() {
                    // SAFETY: upheld by the caller; the scratch has room for all panels.
                    unsafe {
                        let to = base.add(place * part.bytes);
                        self.right.pack(method, (right_matrix, panel), to);
                    }
                }
                base.cast_const()
            }
        };
        let mut sums = [0i32; MOST_ROWS * MOST_COLUMNS];
        for row in (0..rows).step_by(method.rows) {
            let together = method.rows.min(rows - row);
            let block = left.block(left_matrix, row);
            for (place, panel) in part.panels.clone().enumerate() {
                let column = panel * method.columns;
                let width = method.columns.min(columns - column);
                // SAFETY: the block and the panel are packed for this method, whose instructions the processor has; each row
                // of a panel is finished once.
                unsafe {
                    let panel = base.add(place * part.bytes);
                    method.micro[together - 1](block, panel, part.groups, sums.as_mut_ptr());
                    for (index, sums) in sums
                        .chunks_exact_mut(method.columns)
                        .take(together)
                        .enumerate()
                    {
                        let sums = &mut sums[..width];
                        let correction = left.correction(left_matrix, row + index);
                        if correction != 0 {
                            for sum in &mut *sums {
                                *sum = sum.wrapping_sub(correction);
                            }
                        }
                        finish.finish(part.batch, row + index, column, sums);
                    }
                }
            }
        }
        drop(scratch);
        Ok(())
    }
}

/// What one piece of work is about.
struct Part {
    batch: usize,
    panels: std::ops::Range<usize>,
    bytes: usize,
    groups: usize,
}
