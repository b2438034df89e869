//! Products of matrices of float32, float16 and bfloat16, added up in binary32.
//!
//! What is multiplied lies along the inner dimension, where it lies so already (a weight that is seen transposed), where it
//! was packed once ([`Packed`]), or in a copy of the part that a thread is about to read ([`operand`]). The innermost loops
//! ([`tile`]) multiply a few rows with four columns at a time. As soon as the sums of a part are complete they are handed to
//! what makes the output of them ([`Finish`]), on the same thread.
//!
//! In which order products are added up depends on the inner dimension and the processor alone: not on the threads, nor on how
//! many rows there are.

#[cfg(target_arch = "aarch64")]
mod aarch64;
pub(crate) mod operand;
mod packed;
#[cfg(test)]
mod tests;
mod tile;
#[cfg(target_arch = "x86_64")]
mod x86;

use std::ops::Range;
use std::sync::OnceLock;
use std::time::Duration;

use crate::blocks::packed_line;
use crate::cpu::isa::Isa;
use crate::cpu::kept::Kept;
use crate::cpu::line;
use crate::cpu::threads::Crew;
use crate::dtype::DType;
use crate::error::Result;

use operand::{Copying, Operand, size_of_element};
pub(crate) use packed::Packed;
use tile::{COLUMNS, Tile, Tiles};

/// What becomes of the sums.
pub(crate) trait Finish: Sync {
    /// Takes the sums of one row, for columns from `column` on. Rows are counted through all matrices of the batch.
    ///
    /// # Safety
    /// Nobody else takes these sums, and memory that is written for them stays until the product returns.
    unsafe fn finish(&self, row: usize, column: usize, sums: &mut [f32]);
}

/// A product of matrices, a batch of them.
#[derive(Clone, Debug)]
pub(crate) struct Product {
    /// The sizes of the batch.
    pub batch: Vec<usize>,
    pub left: Operand,
    pub right: Operand,
    pub columns: usize,
}

/// Bytes of a row or column that are multiplied before the next one: what a few of them take stays in the first cache.
const BLOCK_BYTES: usize = 4096;
/// Rows that a thread multiplies with the same columns: as many as stay in the second cache.
const ROWS: usize = 120;
/// Columns that a thread takes at a time, at most.
const MOST_COLUMNS: usize = 256;
/// Columns that are copied at a time.
const COPIED: usize = 16;
/// A right operand of so many bytes is in no cache of one processor.
const FAR: usize = 8 << 20;
/// With more rows than this, rows are copied for the loops also where these could read them in place: rows that are powers of
/// two apart push each other out of the caches.
const FEW_ROWS: usize = 12;

/// Memory that threads share.
#[derive(Clone, Copy)]
struct Blocks {
    left: *const u8,
    right: *const u8,
}

// SAFETY: memory that the caller of a product promised to be there for reads.
unsafe impl Send for Blocks {}
// SAFETY: as for Send.
unsafe impl Sync for Blocks {}

/// How a product is carried out by a set of instructions.
struct Method {
    /// For right operands as binary32, or as what is multiplied without being widened.
    tiles: &'static Tiles,
    /// For right operands that are widened in registers.
    widening: Option<&'static Tiles>,
    left: Copying,
    right: Copying,
    /// Bytes of an element that the loops read of the left operand.
    bytes: usize,
}

impl Method {
    fn new(isa: Isa, left: DType, right: DType) -> Method {
        let pairs = match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512
                if isa.is_available()
                    && is_x86_feature_detected!("avx512bf16")
                    && (left, right) == (DType::BFloat16, DType::BFloat16) =>
            {
                Some(&x86::AVX512_PAIRS)
            }
            _ => None,
        };
        let widens = pairs.is_none();
        let isa = if isa.is_available() { isa } else { Isa::Scalar };
        Method {
            tiles: pairs.unwrap_or_else(|| tiles(isa, DType::Float32)),
            widening: (widens && right != DType::Float32).then(|| tiles(isa, right)),
            left: Copying::new(isa, left, widens),
            right: Copying::new(isa, right, widens),
            bytes: if widens { 4 } else { 2 },
        }
    }
}

/// The loops for right operands of a type, beside left ones of binary32. The set is one that the processor has.
fn tiles(isa: Isa, right: DType) -> &'static Tiles {
    match (isa, right) {
        #[cfg(target_arch = "x86_64")]
        (Isa::Avx512, DType::Float16) => &x86::AVX512_F16,
        #[cfg(target_arch = "x86_64")]
        (Isa::Avx512, DType::BFloat16) => &x86::AVX512_BF16,
        #[cfg(target_arch = "x86_64")]
        (Isa::Avx512, _) => &x86::AVX512_F32,
        #[cfg(target_arch = "x86_64")]
        (Isa::Avx2, DType::Float16) => &x86::AVX2_F16,
        #[cfg(target_arch = "x86_64")]
        (Isa::Avx2, DType::BFloat16) => &x86::AVX2_BF16,
        #[cfg(target_arch = "x86_64")]
        (Isa::Avx2, _) => &x86::AVX2_F32,
        #[cfg(target_arch = "aarch64")]
        (Isa::Neon, DType::Float16) => &aarch64::NEON_F16,
        #[cfg(target_arch = "aarch64")]
        (Isa::Neon, DType::BFloat16) => &aarch64::NEON_BF16,
        #[cfg(target_arch = "aarch64")]
        (Isa::Neon, _) => &aarch64::NEON_F32,
        (_, DType::Float16) => &tile::PORTABLE_F16,
        (_, DType::BFloat16) => &tile::PORTABLE_BF16,
        _ => &tile::PORTABLE_F32,
    }
}

/// A part of the output.
struct Part {
    matrix: usize,
    rows: Range<usize>,
    columns: Range<usize>,
}

/// Rows that the loops read.
struct Rows {
    at: *const u8,
    /// How far the next one is, in elements.
    stride: usize,
}

/// Columns that the loops read, and these loops.
struct Columns<'m> {
    tiles: &'m Tiles,
    at: *const u8,
    /// Bytes of an element.
    size: usize,
    /// How far the next one is, in elements.
    stride: usize,
    /// From how many rows on the next columns are brought near: where these are read in place, which may be far away.
    asks_from: Option<usize>,
}

impl Product {
    /// Multiplies, and hands the sums over.
    ///
    /// # Safety
    /// `left` is valid for reads of the left matrices, `right` of the right operand as it is described.
    ///
    /// # Errors
    /// [`OutOfMemory`](crate::ErrorKind::OutOfMemory), when some sums may have been handed over.
    pub unsafe fn run(
        &self,
        isa: Isa,
        (left, right): (*const u8, *const u8),
        finish: &impl Finish,
    ) -> Result<()> {
        let blocks = Blocks { left, right };
        let method = Method::new(isa, self.left.dtype, self.right.dtype);
        let matrices: usize = self.batch.iter().product();
        let (rows, columns, inner) = (self.left.outer.size, self.columns, self.left.inner.size);
        // Few rows take as long as the weights to come from memory, many as long as the arithmetic.
        let products = (rows * columns).saturating_mul(inner);
        let read = columns
            .saturating_mul(inner)
            .saturating_mul(size_of_element(self.right.dtype));
        let guess = (products / 60)
            .saturating_add(read / 20)
            .saturating_mul(matrices);
        let crew = Crew::new(Duration::from_nanos(guess as u64));
        let row_parts = rows.div_ceil(ROWS).max(1);
        let most_rows = rows.div_ceil(row_parts).next_multiple_of(6);
        let wanted = match crew.threads() {
            1 => 1,
            threads => (threads * 4).div_ceil(matrices.saturating_mul(row_parts)),
        };
        let most_columns = columns
            .div_ceil(wanted)
            .next_multiple_of(COPIED)
            .clamp(COPIED, MOST_COLUMNS);
        let row_parts = rows.div_ceil(most_rows.max(1));
        let column_parts = columns.div_ceil(most_columns);
        let failure = OnceLock::new();
        crew.spread(matrices * row_parts * column_parts, |piece| {
            // Threads that share columns are one behind the other.
            let (rest, column) = (piece / column_parts, piece % column_parts * most_columns);
            let (matrix, row) = (rest / row_parts, rest % row_parts * most_rows);
            let part = Part {
                matrix,
                rows: row..rows.min(row + most_rows),
                columns: column..columns.min(column + most_columns),
            };
            // SAFETY: upheld by the caller; parts do not overlap.
            if let Err(error) = unsafe { self.run_part(&method, blocks, &part, finish) } {
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
        blocks: Blocks,
        part: &Part,
        finish: &impl Finish,
    ) -> Result<()> {
        let (count, width) = (part.rows.len(), part.columns.len());
        let inner = self.left.inner.size;
        let block = BLOCK_BYTES / method.bytes;
        let mut sums = Kept::filled(count * width, 0f32)?;
        let (mut left_room, mut right_room) = (Kept::none(), Kept::none());
        for first in (0..inner).step_by(block) {
            let along = first..inner.min(first + block);
            // SAFETY: upheld by the caller.
            unsafe {
                let left = self.left_part(method, blocks, part, &along, &mut left_room)?;
                for column in (0..width).step_by(COPIED) {
                    let columns = COPIED.min(width - column);
                    let place = (part.columns.start + column, columns);
                    let room = &mut right_room;
                    let right = self.right_part(method, blocks, (part, place), &along, room)?;
                    let tile = Tile {
                        left: left.at,
                        left_stride: left.stride,
                        right: right.at,
                        right_stride: right.stride,
                        ahead: None,
                        length: along.len(),
                        sums: sums.as_mut_ptr().add(column),
                        sums_stride: width,
                    };
                    run_tiles(&right, &tile, method.bytes, (count, columns));
                }
            }
        }
        let first = part.matrix * self.left.outer.size + part.rows.start;
        for (row, sums) in sums.chunks_exact_mut(width.max(1)).enumerate() {
            // SAFETY: upheld by the caller.
            unsafe { finish.finish(first + row, part.columns.start, sums) };
        }
        line::finish_writes();
        Ok(())
    }

    /// The rows of a part, as the loops read them.
    ///
    /// # Safety
    /// As for [`Product::run`].
    unsafe fn left_part(
        &self,
        method: &Method,
        blocks: Blocks,
        part: &Part,
        along: &Range<usize>,
        room: &mut Kept<u8>,
    ) -> Result<Rows> {
        let start = self.left.start(&self.batch, part.matrix);
        let count = part.rows.len();
        if let Some(stride) = self.left.stride()
            && !method.left.widens
            && count <= FEW_ROWS
        {
            let place = start + part.rows.start * stride + along.start;
            let at = blocks.left.wrapping_add(place * method.bytes);
            return Ok(Rows { at, stride });
        }
        let stride = padded(along.len(), method.bytes);
        room.resize(count * stride * method.bytes)?;
        let at = room.as_mut_ptr();
        let from = (&self.left, blocks.left, start);
        let (rows, along) = ((part.rows.start, count), (along.start, along.len()));
        // SAFETY: upheld by the caller; the memory has room for the rows.
        unsafe { method.left.part(from, rows, along, (at, stride)) };
        Ok(Rows { at, stride })
    }

    /// Some columns of a part, as the loops read them.
    ///
    /// # Safety
    /// As for [`Product::run`].
    unsafe fn right_part<'m>(
        &self,
        method: &'m Method,
        blocks: Blocks,
        (part, (column, count)): (&Part, (usize, usize)),
        along: &Range<usize>,
        room: &mut Kept<u8>,
    ) -> Result<Columns<'m>> {
        // What several tiles read is widened once.
        let in_place = match method.widening {
            Some(tiles) => Some(tiles).filter(|tiles| part.rows.len() <= tiles.four.len()),
            None => Some(method.tiles),
        };
        let operand = &self.right;
        let start = operand.start(&self.batch, part.matrix);
        if let (Some(stride), Some(tiles)) = (operand.stride(), in_place) {
            let size = size_of_element(operand.dtype);
            let place = start + column * stride + along.start;
            return Ok(Columns {
                tiles,
                at: blocks.right.wrapping_add(place * size),
                size,
                stride,
                asks_from: Some(match method.widening {
                    // Loops that widen have too much to do to look far ahead by themselves.
                    Some(_) if operand.inner.size.saturating_mul(self.columns * size) >= FAR => 1,
                    _ => tiles.four.len() + 1,
                }),
            });
        }
        let stride = padded(along.len(), method.bytes);
        room.resize(COPIED * stride * method.bytes)?;
        let at = room.as_mut_ptr();
        let from = (operand, blocks.right, start);
        let along = (along.start, along.len());
        // SAFETY: upheld by the caller; the memory has room for the columns.
        unsafe {
            method
                .right
                .part(from, (column, count), along, (at, stride))
        };
        Ok(Columns {
            tiles: method.tiles,
            at,
            size: method.bytes,
            stride,
            asks_from: None,
        })
    }
}

/// How far copied rows are apart: not a power of two, of which few fit in a cache at a time.
fn padded(length: usize, bytes: usize) -> usize {
    packed_line(length, bytes)
}

/// Multiplies all rows with all columns; rows have elements of so many bytes.
///
/// # Safety
/// As for [`TileFn`](tile::TileFn), of so many rows and columns.
unsafe fn run_tiles(
    right: &Columns<'_>,
    whole: &Tile,
    left_bytes: usize,
    (rows, columns): (usize, usize),
) {
    let tiles = right.tiles;
    let asks = right.asks_from.is_some_and(|least| rows >= least);
    let mut column = 0;
    while column < columns {
        let (loops, step) = match columns - column {
            COLUMNS.. => (tiles.four, COLUMNS),
            _ => (tiles.one, 1),
        };
        let next = (step * right.size).wrapping_mul(right.stride);
        for row in (0..rows).step_by(loops.len()) {
            let together = loops.len().min(rows - row);
            let left = row * whole.left_stride * left_bytes;
            let tile = Tile {
                left: whole.left.wrapping_add(left),
                right: whole.right.wrapping_add(column * right.stride * right.size),
                // The first rows bring the next columns near, for all.
                ahead: Some(next).filter(|_| row == 0 && asks),
                sums: whole.sums.wrapping_add(row * whole.sums_stride + column),
                ..*whole
            };
            // SAFETY: upheld by the caller.
            unsafe { loops[together - 1](&tile) };
        }
        column += step;
    }
}
