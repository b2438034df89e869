//! Positions as rotations: pairs of a head's elements, each by an angle whose cosine and sine are given.

use std::ops::Range;
use std::sync::Arc;

use crate::call::recipe::{Computation, Kernel};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::error::Result;
use crate::operators::basic::number::Number;
use crate::operators::basic::pointwise::output;
use crate::operators::checked::elementwise::Room;
use crate::tensor::TensorSpec;

/// Which elements of a head a rotation takes together, in CANN's numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RotaryMode {
    /// One of the first half and its like of the second: Llama's as Transformers stores it, GPT-NeoX's.
    Half = 0,
    /// Neighbours: GPT-J's.
    Interleave = 1,
    /// As [`RotaryMode::Half`], in each half of the head.
    Quarter = 2,
    /// Neighbours, of which the first go to the first half and the second to the second.
    InterleaveHalf = 3,
}

impl RotaryMode {
    /// CANN's name.
    pub(super) fn name(self) -> &'static str {
        match self {
            RotaryMode::Half => "half",
            RotaryMode::Interleave => "interleave",
            RotaryMode::Quarter => "quarter",
            RotaryMode::InterleaveHalf => "interleave-half",
        }
    }

    /// What the number of elements is a multiple of.
    pub(super) fn multiple(self) -> usize {
        match self {
            RotaryMode::Quarter => 4,
            _ => 2,
        }
    }
}

/// The most elements of a head: those of a block.
pub(super) const MOST: usize = BLOCK;

/// Rotates rows of `x`, of at most [`MOST`] elements, into those of `out`, which may be the same; the operands are in this
/// order. All have one shape.
pub(super) fn rotated(
    mode: RotaryMode,
    [x, cos, sin, out]: [&TensorSpec; 4],
    operands: [usize; 4],
) -> Computation {
    if out.layout.is_empty() {
        return Computation::Nothing;
    }
    Computation::Kernel(Arc::new(Rotating {
        mode,
        x: Rows::along(x, 0),
        cos: Rows::along(cos, 0),
        sin: Rows::along(sin, 0),
        out: Rows::along(out, 0),
        operands,
        isa: Isa::active(),
    }))
}

#[derive(Debug)]
struct Rotating {
    mode: RotaryMode,
    x: Rows,
    cos: Rows,
    sin: Rows,
    out: Rows,
    operands: [usize; 4],
    isa: Isa,
}

/// A pair by its two pairs of cosine and sine.
#[inline(always)]
fn pair(x: [f32; 2], cos: [f32; 2], sin: [f32; 2]) -> [f32; 2] {
    [x[0] * cos[0] - x[1] * sin[0], x[1] * cos[1] + x[0] * sin[1]]
}

/// Pairs of which one half is in the first half of the slices and the other in the second.
#[inline(always)]
fn halves(x: &[f32], cos: &[f32], sin: &[f32], y: &mut [f32]) {
    let half = y.len() / 2;
    let (x, cos, sin) = (x.split_at(half), cos.split_at(half), sin.split_at(half));
    let (first, second) = y.split_at_mut(half);
    let xs = x.0.iter().zip(x.1);
    let coses = cos.0.iter().zip(cos.1);
    let sines = sin.0.iter().zip(sin.1);
    let written = first.iter_mut().zip(second);
    for (((x, cos), sin), y) in xs.zip(coses).zip(sines).zip(written) {
        let [first, second] = pair([*x.0, *x.1], [*cos.0, *cos.1], [*sin.0, *sin.1]);
        (*y.0, *y.1) = (first, second);
    }
}

#[inline(always)]
fn rotate(mode: RotaryMode, x: &[f32], cos: &[f32], sin: &[f32], y: &mut [f32]) {
    let half = y.len() / 2;
    match mode {
        RotaryMode::Half => halves(x, cos, sin, y),
        RotaryMode::Quarter => {
            let (first, second) = y.split_at_mut(half);
            halves(&x[..half], &cos[..half], &sin[..half], first);
            halves(&x[half..], &cos[half..], &sin[half..], second);
        }
        RotaryMode::Interleave => {
            let (x, cos, sin) = (x.as_chunks().0, cos.as_chunks().0, sin.as_chunks().0);
            for (((x, cos), sin), y) in x.iter().zip(cos).zip(sin).zip(y.as_chunks_mut().0) {
                *y = pair(*x, *cos, *sin);
            }
        }
        RotaryMode::InterleaveHalf => {
            for (place, x) in x.as_chunks().0.iter().enumerate() {
                let (cos, sin) = (
                    [cos[place], cos[half + place]],
                    [sin[place], sin[half + place]],
                );
                let [first, second] = pair(*x, cos, sin);
                (y[place], y[half + place]) = (first, second);
            }
        }
    }
}

impl RowWork for Rotating {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let [x_block, cos_block, sin_block, out_block] = self.operands.map(|place| blocks[place]);
        let mut rooms = [const { Room::<BLOCK>::new() }; 4];
        let [x_room, cos_room, sin_room, y_room] = &mut rooms;
        let length = self.out.length;
        let columns = 0..length;
        let mut before = None;
        for row in rows {
            let (x, cos, sin) = (
                x_room.get(length),
                cos_room.get(length),
                sin_room.get(length),
            );
            // SAFETY: upheld by the caller; a row of x is read before that of the output is written, which may be the same.
            unsafe {
                f32::read(&self.x, x_block, row, 0, x);
                // Heads of a position share their angles.
                let is_same =
                    |angles: &Rows| before.is_some_and(|before| angles.apart(before, row) == 0);
                if !(is_same(&self.cos) && is_same(&self.sin)) {
                    f32::read(&self.cos, cos_block, row, 0, cos);
                    f32::read(&self.sin, sin_block, row, 0, sin);
                }
                before = Some(row);
                output(&self.out, out_block, row, &columns, y_room, |y| {
                    rotate(self.mode, x, cos, sin, y);
                });
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.out.writes_past()
    }
}

impl Kernel for Rotating {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (rows, length) = (self.out.count(), self.out.length);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, rows, length, 400, self.isa, blocks) };
        Ok(())
    }
}
