//! How a tensor of any size is cut to fit bounded buffers.
//!
//! A tensor is seen as `[outer, slices, inner]`. It is worked off in *tiles* of whole slices, and a tile
//! in *blocks* that are contiguous in the file. A tile of one block is read once. A larger one is too,
//! where all of it fits a buffer; elsewhere twice: first for the ranges, then for the values. Neither a
//! tensor of any size nor a slice of any size needs more memory.

use super::grid::Grid;

/// A part of a tensor that is contiguous in the file: shape `[rows, slices, inner]`, from an element on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    pub start: u64,
    pub rows: usize,
    pub slices: usize,
    pub inner: usize,
}

impl Block {
    pub fn elements(&self) -> usize {
        self.rows * self.slices * self.inner
    }

    /// The fewest dimensions that say it, and the axis of the scales: one of the last two is one that
    /// both modes take.
    pub fn shape(&self) -> ([usize; 3], usize, i64) {
        match (self.rows, self.inner) {
            (_, 1) => ([self.rows, self.slices, 0], 2, 1),
            (1, _) => ([self.slices, self.inner, 0], 2, 0),
            _ => ([self.rows, self.slices, self.inner], 3, 1),
        }
    }
}

/// How many slices a tile has, for blocks of `block` elements: as even a share as possible, since a
/// narrow tile of a wide tensor would be read in crumbs.
pub fn tile_slices(grid: Grid, block: u64) -> u64 {
    let most = (block / grid.inner).clamp(1, grid.slices);
    if grid.outer == 1 {
        return most;
    }
    grid.slices.div_ceil(grid.slices.div_ceil(most))
}

/// The blocks of a tile, slices `first` to `first + slices` of the grid.
///
/// All slices together are contiguous over several outer indices; some of them within one; parts of
/// one slice within that. Wherever a word of packed int4 would be cut, sizes are multiples of 8.
pub fn tile_blocks(grid: Grid, first: u64, slices: u64, block: u64) -> impl Iterator<Item = Block> {
    let row = grid.slices * grid.inner;
    let rows = if slices == grid.slices {
        (block / row).max(1)
    } else {
        1
    };
    let parts = if slices == 1 && grid.inner > block {
        grid.inner.div_ceil(block)
    } else {
        1
    };
    let part = grid.inner.min(block);
    // What is left is at most a block's elements, which fits a usize.
    (0..grid.outer.div_ceil(rows)).flat_map(move |step| {
        let outer = step * rows;
        (0..parts).map(move |index| Block {
            start: outer * row + first * grid.inner + index * part,
            rows: rows.min(grid.outer - outer) as usize,
            slices: slices as usize,
            inner: part.min(grid.inner - index * part) as usize,
        })
    })
}
