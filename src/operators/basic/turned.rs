//! Copies of tensors whose neighbours lie along another dimension than those of the copy: tile by tile, so that of both each
//! cache line is met once.

use std::ops::Range;
use std::sync::Arc;

use crate::call::recipe::{Computation, Kernel};
use crate::cpu::rows::{self, RowWork};
use crate::cpu::{Isa, TransposeFn};
use crate::error::Result;
use crate::operators::basic::lines::{Dim, merged};
use crate::tensor::TensorSpec;

/// Bytes of a cache line, which a tile is as many elements of high and twice as many wide.
const LINE: usize = 64;

/// Tiles down that are one piece of the work.
const DOWN: usize = 8;

/// One of both dimensions that change places.
#[derive(Clone, Copy, Debug)]
struct Side {
    size: usize,
    /// How far its elements are apart in the tensor in which they are no neighbours.
    stride: usize,
}

#[derive(Debug)]
struct Turned {
    /// Size and strides of the other dimensions: the copy's and the original's.
    outer: Vec<Dim>,
    offsets: [usize; 2],
    /// Neighbours in the original, and in the copy.
    rows: Side,
    columns: Side,
    bytes: usize,
    transpose: TransposeFn,
    isa: Isa,
}

/// What copies elements of so many bytes, 1 to 8, where it is worth it: there are neighbours in both tensors, along different
/// dimensions.
pub(super) fn turned(input: &TensorSpec, out: &TensorSpec, bytes: usize) -> Option<Computation> {
    let mut outer = merged(&[out, input]);
    let (length, steps) = outer.pop()?;
    let [1, apart] = steps[..] else { return None };
    let place = outer.iter().position(|(_, steps)| steps[1] == 1)?;
    let (size, steps) = outer.remove(place);
    if apart <= 1 || size < 8 || length < 8 {
        return None;
    }
    let isa = Isa::active();
    Some(Computation::Kernel(Arc::new(Turned {
        outer,
        offsets: [out.layout.offset(), input.layout.offset()],
        rows: Side {
            size,
            stride: steps[0],
        },
        columns: Side {
            size: length,
            stride: apart,
        },
        bytes,
        transpose: isa.transpose(bytes),
        isa,
    })))
}

impl Turned {
    /// Elements of a tile: down and across.
    fn tile(&self) -> [usize; 2] {
        [LINE / self.bytes, 2 * LINE / self.bytes]
    }

    /// How many pieces of tiles there are in a turned matrix: down and across.
    fn pieces(&self) -> [usize; 2] {
        let [down, across] = self.tile();
        [
            self.rows.size.div_ceil(DOWN * down),
            self.columns.size.div_ceil(across),
        ]
    }
}

impl RowWork for Turned {
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let [tall, wide] = self.tile();
        let [down, across] = self.pieces();
        for piece in pieces {
            let (mut matrix, place) = (piece / (down * across), piece % (down * across));
            let [mut to, mut from] = self.offsets;
            for (size, strides) in self.outer.iter().rev() {
                to += matrix % size * strides[0];
                from += matrix % size * strides[1];
                matrix /= size;
            }
            // Tiles under each other follow each other: the copy asks for the next one so.
            let column = place / down * wide;
            let columns = wide.min(self.columns.size - column);
            let first = place % down * DOWN * tall;
            for row in (first..self.rows.size.min(first + DOWN * tall)).step_by(tall) {
                let rows = tall.min(self.rows.size - row);
                let from = from + row + column * self.columns.stride;
                let to = to + row * self.rows.stride + column;
                // SAFETY: upheld by the caller; these are elements of both tensors, and the set is one that the processor has.
                unsafe {
                    (self.transpose)(
                        blocks[0].add(from * self.bytes),
                        self.columns.stride,
                        blocks[1].add(to * self.bytes),
                        self.rows.stride,
                        rows,
                        columns,
                    );
                }
            }
        }
    }
}

impl Kernel for Turned {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let [down, across] = self.pieces();
        let [tall, wide] = self.tile();
        let matrices: usize = self.outer.iter().map(|(size, _)| size).product();
        let pieces = matrices * down * across;
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, pieces, DOWN * tall * wide, 300, self.isa, blocks) };
        Ok(())
    }
}
