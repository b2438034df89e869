//! Rows of y that are columns of x: quantized in the order in which they lie in x, and transposed then.
//!
//! That takes about two thirds of the time that [`tile`](super::tile) takes: bytes are less to transpose
//! than elements of x, lines with one scale less to compute than lines with many, and where rows of y
//! begin with cache lines, whole ones are written.

use std::ops::Range;

use smallvec::SmallVec;

use crate::cpu::choice::Line;
use crate::cpu::factors::{Channels, Strip};
use crate::cpu::int4::{HEIGHT, PackFn};
use crate::cpu::isa::Isa;
use crate::cpu::line::{Lines, Operands};
use crate::cpu::problem::{Dim, Problem, SCALES, X, Y, ZERO_POINTS};
use crate::cpu::transpose::TransposeFn;
use crate::cpu::walk::Walk;
use crate::dtype::DType;

/// Columns of a tile, of [`HEIGHT`] rows. With 128 rows, or with half or twice as many columns, it
/// takes as long.
const WIDTH: usize = 256;

/// The fewest rows that are worth it: less than two steps are computed as two.
const FEWEST: usize = 48;

/// What the transposing copies take at a time: rows and columns.
const BLOCK: (usize, usize) = (32, 16);

/// Two dimensions that lie the other way round in x.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// The dimension along which y is contiguous.
    inner: Dim,
    /// The dimension along which x is contiguous, which is the innermost of the others.
    band: Dim,
    transpose: TransposeFn,
    pack: PackFn,
}

/// Where the elements of a band lie.
#[derive(Clone, Copy)]
struct Band<'a> {
    walk: &'a Walk,
    pointers: [*mut u8; 4],
    /// Of its first row.
    starts: [usize; 4],
}

/// A tile of results as they are made, column after column, and transposed.
#[repr(align(64))]
struct Tile {
    columns: [[u8; HEIGHT]; WIDTH],
    rows: [[u8; WIDTH]; HEIGHT],
}

impl Columns {
    /// The way through a problem, and the line for its columns, where there is such a way. It moves the
    /// dimension along which x is contiguous to the end of `outer`.
    pub fn new(
        problem: &Problem,
        outer: &mut SmallVec<[Dim; 9]>,
        isa: Isa,
    ) -> Option<(Columns, Line)> {
        let inner = problem.inner();
        let index = outer.iter().position(|dim| dim.strides[X] == 1)?;
        let band = outer[index];
        let varies = |dim: &Dim| {
            dim.strides[SCALES] != 0 || (problem.has_zero_points && dim.strides[ZERO_POINTS] != 0)
        };
        let each = varies(&band);
        if inner.strides[Y] != 1 || (each && varies(&inner)) {
            return None;
        }
        // Int4 is packed when it is transposed; int8 saturates later.
        let mut bytes = problem.clone();
        if problem.dtypes[Y] == DType::Int4 {
            bytes.dtypes[Y] = DType::Int8;
        }
        let line = isa.line(&bytes, each)?;
        let is_byte = bytes.dtypes[Y].bits() == Some(8);
        if !is_byte || !line.takes_lines() || band.size < FEWEST.max(line.step()) {
            return None;
        }
        outer.remove(index);
        outer.push(band);
        let columns = Columns {
            inner,
            band,
            transpose: isa.transpose(1),
            pack: isa.pack(),
        };
        Some((columns, line))
    }

    /// Rows and columns that pieces of work are to be multiples of.
    pub fn units(&self) -> (usize, usize) {
        (HEIGHT, WIDTH)
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
        let mut tile = Tile {
            columns: [[0; HEIGHT]; WIDTH],
            rows: [[0; WIDTH]; HEIGHT],
        };
        let each = walk.line.takes_each();
        let channels = Channels {
            run: 1,
            period: usize::MAX,
            strides: if each { self.band } else { self.inner }.strides,
        };
        let mut row = rows.start;
        while row < rows.end {
            let first = row % self.band.size;
            let starts = walk.starts(row - first);
            let band_rows = first..self.band.size.min(first + rows.end - row);
            let band = Band {
                walk,
                pointers,
                starts,
            };
            for column in columns.clone().step_by(WIDTH) {
                let part = column..columns.end.min(column + WIDTH);
                let mut operands = None;
                for first in band_rows.clone().step_by(HEIGHT) {
                    let wanted = first..band_rows.end.min(first + HEIGHT);
                    // Fewer rows than a step are slow: others are computed with them.
                    let height = wanted.len().max(walk.line.step());
                    let first = first.min(self.band.size - height);
                    let rows = first..first + height;
                    let (laid, uses) = if each {
                        (rows.clone(), part.len())
                    } else {
                        (part.clone(), band_rows.len())
                    };
                    // SAFETY: upheld by the caller; a tile has fewer rows and columns than a strip.
                    unsafe {
                        if each || operands.is_none() {
                            operands = Some(
                                walk.factors
                                    .lay_out(&mut strip, pointers, starts, &channels, laid, uses),
                            );
                        }
                        if let Some(operands) = &mut operands {
                            // The tile that follows goes on where the columns end.
                            operands.ahead = rows.len() * walk.x_bytes;
                            let above = wanted.start - rows.start;
                            let part = part.clone();
                            self.compute(band, rows, part.clone(), operands, &mut tile);
                            self.write(band, wanted, part, above, &mut tile);
                        }
                    }
                }
            }
            row += band_rows.len();
        }
    }

    /// Computes a tile; `rows` are those of the band.
    ///
    /// # Safety
    /// As for [`Walk::run`], but that nothing of y is written; there are no more rows and columns than a
    /// tile has.
    unsafe fn compute(
        &self,
        band: Band,
        rows: Range<usize>,
        columns: Range<usize>,
        operands: &Operands,
        tile: &mut Tile,
    ) {
        let Band {
            walk,
            pointers,
            starts,
        } = band;
        let stride = self.inner.strides[X];
        let lines = Lines {
            count: columns.len(),
            x_stride: stride * walk.x_bytes,
            y_stride: HEIGHT,
        };
        let x_start = starts[X] + columns.start * stride + rows.start;
        let bytes = walk.row_bytes(columns.len());
        // SAFETY: upheld by the caller for the blocks. The tile has room for whole blocks, all of it is
        // initialised, and its two parts are apart from each other.
        unsafe {
            let x = pointers[X].cast_const().add(x_start * walk.x_bytes);
            let results = tile.columns.as_mut_ptr().cast();
            walk.line
                .run_lines(x, operands, results, rows.len(), &lines);
            if walk.y_bits == 4 {
                (self.pack)(&mut tile.columns[..2 * bytes]);
            }
            (self.transpose)(
                tile.columns.as_ptr().cast(),
                HEIGHT,
                tile.rows.as_mut_ptr().cast(),
                WIDTH,
                rows.len().next_multiple_of(BLOCK.0),
                bytes.next_multiple_of(BLOCK.1),
            );
        }
    }

    /// Writes rows of a tile, from its row `above` on.
    ///
    /// # Safety
    /// As for [`Columns::compute`], but that y is written.
    unsafe fn write(
        &self,
        band: Band,
        rows: Range<usize>,
        columns: Range<usize>,
        above: usize,
        tile: &mut Tile,
    ) {
        let Band {
            walk,
            pointers,
            starts,
        } = band;
        let past = walk.is_past(pointers);
        let bytes = walk.row_bytes(columns.len());
        for (row, results) in rows.zip(&mut tile.rows[above..]) {
            let y_start = starts[Y] + row * self.band.strides[Y] + columns.start;
            let results = &mut results[..bytes];
            // SAFETY: upheld by the caller.
            unsafe {
                let y = pointers[Y].add(y_start * walk.y_bits / 8);
                if walk.y_bits == 4
                    && columns.len() % 2 == 1
                    && let Some(last) = results.last_mut()
                {
                    // The other half of the last byte stays as it is.
                    *last = (*y.add(bytes - 1) & 0xf0) | (*last & 0x0f);
                }
                copy(results, y, past);
            }
        }
    }
}

/// Copies a part of a row to y, past the caches where that is asked for.
///
/// # Safety
/// `y` is valid for writes of as many bytes. Whoever asks for `past` calls
/// [`finish_writes`](crate::cpu::line::finish_writes).
#[inline(always)]
unsafe fn copy(results: &[u8], y: *mut u8, past: bool) {
    #[cfg(target_arch = "x86_64")]
    if past && y.addr().is_multiple_of(64) && results.len().is_multiple_of(64) {
        use std::arch::x86_64::*;
        for (index, part) in results.chunks_exact(16).enumerate() {
            // SAFETY: upheld by the caller; every x86_64 processor has the instructions.
            unsafe {
                let part = _mm_loadu_si128(part.as_ptr().cast());
                _mm_stream_si128(y.add(16 * index).cast(), part);
            }
        }
        return;
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = past;
    // SAFETY: upheld by the caller.
    unsafe { results.as_ptr().copy_to_nonoverlapping(y, results.len()) };
}
