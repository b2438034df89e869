//! Rows whose elements are not neighbours in x or in y: transposed and sliced tensors, in tiles that
//! stay in the first-level cache.

use std::mem::MaybeUninit;
use std::ops::Range;

use smallvec::SmallVec;

use crate::cpu::factors::{Channels, Strip};
use crate::cpu::line::Operands;
use crate::cpu::problem::{Dim, X, Y};
use crate::cpu::transpose::{TransposeFn, portable};
use crate::cpu::walk::Walk;

/// Columns of a tile where rows are neighbours in x.
const WIDTH: usize = 256;

/// Bytes of x that such a tile takes of each column: a cache line.
const HEIGHT: usize = 64;

/// Columns of a tile of one row.
const LENGTH: usize = 1024;

/// The largest element of y, in bytes.
const WIDEST: usize = 4;

/// How rows lie in memory.
#[derive(Clone, Debug)]
pub(super) struct Tile {
    /// The innermost dimension.
    inner: Dim,
    /// The dimension along which x is contiguous, which is the innermost of the others then; else a
    /// dimension of size 1.
    band: Dim,
    /// How columns of x become rows.
    transpose: TransposeFn,
    /// Rows of a tile.
    height: usize,
}

impl Tile {
    /// Moves the dimension along which x is contiguous, if there is one, to the end of `outer`.
    pub fn new(
        outer: &mut SmallVec<[Dim; 9]>,
        inner: Dim,
        x_bytes: usize,
        transpose: TransposeFn,
    ) -> Tile {
        let mut band = Dim {
            size: 1,
            strides: [0; 4],
        };
        if inner.strides[X] != 1
            && let Some(index) = outer.iter().position(|dim| dim.strides[X] == 1)
        {
            band = outer.remove(index);
            outer.push(band);
        }
        Tile {
            inner,
            band,
            transpose,
            height: HEIGHT / x_bytes,
        }
    }

    /// The rows of a tile.
    pub fn rows(&self) -> usize {
        if self.band.size > 1 { self.height } else { 1 }
    }

    /// The columns of a tile.
    pub fn width(&self) -> usize {
        if self.band.size > 1 { WIDTH } else { LENGTH }
    }

    /// Carries out these columns of these rows.
    ///
    /// # Safety
    /// As for [`Walk::run`].
    pub unsafe fn run(
        &self,
        walk: &Walk,
        rows: Range<usize>,
        columns: Range<usize>,
        pointers: [*mut u8; 4],
    ) {
        let mut strip = Strip::new();
        let channels = Channels {
            run: 1,
            period: self.inner.size,
            strides: self.inner.strides,
        };
        let varies = walk.line.takes_each();
        let past = walk.is_past(pointers) && self.inner.strides[Y] == 1;
        let width = self.width();
        let mut row = rows.start;
        while row < rows.end {
            let starts = walk.starts(row);
            let band = (self.band.size - row % self.band.size).min(rows.end - row);
            for column in columns.clone().step_by(width) {
                let part = column..columns.end.min(column + width);
                // SAFETY: upheld by the caller.
                unsafe {
                    let mut operands = varies.then(|| {
                        let part = part.clone();
                        walk.factors
                            .lay_out(&mut strip, pointers, starts, &channels, part, band)
                    });
                    if let Some(operands) = &mut operands {
                        operands.past = past;
                    }
                    for first in (0..band).step_by(self.height) {
                        self.run_tile(
                            walk,
                            pointers,
                            starts,
                            first..band,
                            part.clone(),
                            operands.as_ref(),
                        );
                    }
                }
            }
            row += band;
        }
    }

    /// Carries out the first tile of these rows. `starts` are those of the band, `rows` count from there.
    ///
    /// # Safety
    /// As for [`Walk::run`]; there are no more columns than a tile has.
    unsafe fn run_tile(
        &self,
        walk: &Walk,
        pointers: [*mut u8; 4],
        starts: [usize; 4],
        rows: Range<usize>,
        columns: Range<usize>,
        operands: Option<&Operands>,
    ) {
        let last = rows.end;
        let rows = rows.start..last.min(rows.start + self.height);
        let mut x_tile = [MaybeUninit::<u32>::uninit(); WIDTH * HEIGHT / 4];
        let mut y_row = [MaybeUninit::<u32>::uninit(); LENGTH];
        let x_tile = x_tile.as_mut_ptr().cast::<u8>();
        let y_row = y_row.as_mut_ptr().cast::<u8>();
        let (x_stride, y_stride) = (self.inner.strides[X], self.inner.strides[Y]);
        let x_start = starts[X] + columns.start * x_stride + rows.start * self.band.strides[X];
        let y_bytes = walk.y_bits / 8;
        let past = walk.is_past(pointers) && y_stride == 1;
        // SAFETY: upheld by the caller for the blocks; the buffers hold a tile and a row of the widest
        // elements, and their parts are written before they are read.
        unsafe {
            let x = pointers[X].add(x_start * walk.x_bytes).cast_const();
            if x_stride == 0 {
                // Broadcast: one value of x for the whole row, read once.
                let (columns, stride) = (columns.len(), self.band.strides[X]);
                match walk.x_bytes {
                    4 => repeat_each::<u32>(x, stride, x_tile, columns, rows.len()),
                    _ => repeat_each::<u16>(x, stride, x_tile, columns, rows.len()),
                }
            } else if x_stride != 1 {
                (self.transpose)(
                    x,
                    x_stride,
                    x_tile,
                    columns.len(),
                    rows.len(),
                    columns.len(),
                );
            }
            for (index, row) in rows.enumerate() {
                let x = if x_stride == 1 {
                    x
                } else {
                    x_tile.add(index * columns.len() * walk.x_bytes)
                };
                // The tile that follows this one writes to the rows below. Beyond those of this piece
                // another thread may be writing, which it should not have to share.
                let next = row + self.height;
                if !past && next < last {
                    let next = (starts[Y] + next * self.band.strides[Y] + columns.start * y_stride)
                        * walk.y_bits
                        / 8;
                    let bytes = if y_stride == 1 {
                        columns.len() * walk.y_bits / 8
                    } else {
                        1
                    };
                    for line in (0..bytes).step_by(64) {
                        prefetch(pointers[Y].wrapping_add(next + line));
                    }
                }
                let y_start = starts[Y] + row * self.band.strides[Y] + columns.start * y_stride;
                let y = if y_stride == 1 {
                    pointers[Y].add(y_start * walk.y_bits / 8)
                } else {
                    y_row
                };
                match operands {
                    Some(operands) => walk.line.run(x, operands, y, columns.len()),
                    None => {
                        let mut starts = starts;
                        for (start, stride) in starts.iter_mut().zip(self.band.strides) {
                            *start += row * stride;
                        }
                        let one = walk.factors.at(pointers, &starts);
                        walk.line.run(x, &one.operands(0, past), y, columns.len());
                    }
                }
                if y_stride != 1 {
                    let y = pointers[Y].add(y_start * y_bytes);
                    if y_bytes == WIDEST {
                        portable::<u32>(y_row, 1, y, y_stride, columns.len(), 1);
                    } else {
                        portable::<u8>(y_row, 1, y, y_stride, columns.len(), 1);
                    }
                }
            }
        }
    }
}

/// Fills each row of a tile with the value that x has for it.
///
/// # Safety
/// `x` is valid for reads of `rows` values, so many elements apart, and `tile` for writes of as many rows of `columns`;
/// both are aligned for T.
unsafe fn repeat_each<T: Copy>(
    x: *const u8,
    stride: usize,
    tile: *mut u8,
    columns: usize,
    rows: usize,
) {
    for row in 0..rows {
        // SAFETY: upheld by the caller.
        unsafe {
            let value = x.cast::<T>().add(row * stride).read();
            let start = tile.cast::<MaybeUninit<T>>().add(row * columns);
            std::slice::from_raw_parts_mut(start, columns).fill(MaybeUninit::new(value));
        }
    }
}

/// Asks for a cache line, at any address.
#[inline(always)]
fn prefetch(at: *const u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: every x86_64 processor has the instruction, which takes any address.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(at.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = at;
}
