//! Matrices of small integers, wherever their elements lie.

use crate::blocks::{Blocks, NZ_ROWS};

/// How elements along one dimension lie: runs of `run` neighbours `inner` apart, one run `outer` behind the other.
///
/// That is enough for strides, for words of eight int4 values, and for FRACTAL_NZ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Axis {
    pub size: usize,
    pub run: usize,
    pub inner: usize,
    pub outer: usize,
}

impl Axis {
    /// Elements at a fixed distance.
    pub fn strided(size: usize, stride: usize) -> Axis {
        Axis {
            size,
            run: 1,
            inner: 0,
            outer: stride,
        }
    }

    /// The rows and the columns of a matrix as it is stored in blocks of FRACTAL_NZ, of whose elements each is `packed` values.
    pub fn in_blocks(blocks: &Blocks, packed: usize) -> [Axis; 2] {
        let width = blocks.width * packed;
        let down = Axis {
            size: blocks.rows,
            run: NZ_ROWS,
            inner: width,
            outer: NZ_ROWS * width,
        };
        let across = Axis {
            size: blocks.columns,
            run: width,
            inner: 1,
            outer: blocks.rows.next_multiple_of(NZ_ROWS) * width,
        };
        [down, across]
    }

    /// Where an element is, from the first one.
    #[inline(always)]
    pub fn place(&self, index: usize) -> usize {
        if self.run == 1 {
            index * self.outer
        } else {
            index / self.run * self.outer + index % self.run * self.inner
        }
    }

    /// Whether so many elements from `start` on are neighbours.
    #[inline(always)]
    pub fn are_neighbours(&self, start: usize, count: usize) -> bool {
        if self.run == 1 {
            self.outer == 1 || count < 2
        } else {
            count < 2
                || self.inner == 1 && start % self.run + count <= self.run
                || self.inner == 1 && self.outer == self.run
        }
    }
}

/// The size of an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bits {
    /// int8; places count bytes.
    Eight,
    /// int4 in int32 words, the first in the lowest bits; places count values.
    Four,
}

/// Matrices of one form, a batch of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Matrix {
    pub bits: Bits,
    pub rows: Axis,
    pub columns: Axis,
    /// Where each matrix of the batch begins.
    pub starts: Vec<usize>,
}

impl Matrix {
    /// The value at a place.
    ///
    /// # Safety
    /// `block` is valid for reads of the place.
    #[inline(always)]
    pub unsafe fn value(&self, block: *const u8, place: usize) -> i8 {
        // SAFETY: upheld by the caller; the byte of a value of a word lies in the word.
        unsafe {
            match self.bits {
                Bits::Eight => *block.add(place) as i8,
                Bits::Four => {
                    let byte = if cfg!(target_endian = "little") {
                        place / 2
                    } else {
                        (place / 2) ^ 3
                    };
                    let byte = *block.add(byte) as i8;
                    if place.is_multiple_of(2) {
                        (byte << 4) >> 4
                    } else {
                        byte >> 4
                    }
                }
            }
        }
    }
}
