//! The bounded buffers, and how a tensor of any size is cut to fit them.

use aclnn::DType;
use half::slice::HalfFloatSliceExt;

use crate::pinned::Pinned;
use crate::plan::Grid;

/// Elements of a block, a multiple of 8: the largest buffer is 16 MiB.
pub const BLOCK: u64 = 1 << 22;

/// Bytes that start where any element type can.
#[derive(Default)]
pub struct Buffer(Vec<u64>);

impl Buffer {
    pub fn bytes(&self, length: usize) -> &[u8] {
        &bytemuck::cast_slice(self.0.as_slice())[..length]
    }

    pub fn bytes_mut(&mut self, length: usize) -> &mut [u8] {
        let words = length.div_ceil(8);
        if self.0.len() < words {
            self.0.resize(words, 0);
        }
        &mut bytemuck::cast_slice_mut(self.0.as_mut_slice())[..length]
    }
}

/// The memory of a block, here or on its way to a device and back.
pub enum Memory {
    Plain(Buffer),
    /// Just as long as the block.
    Pinned(Pinned),
}

impl Default for Memory {
    fn default() -> Memory {
        Memory::Plain(Buffer::default())
    }
}

impl Memory {
    pub fn bytes(&self, length: usize) -> &[u8] {
        match self {
            Memory::Plain(buffer) => buffer.bytes(length),
            Memory::Pinned(pinned) => &pinned.bytes()[..length],
        }
    }

    pub fn bytes_mut(&mut self, length: usize) -> &mut [u8] {
        match self {
            Memory::Plain(buffer) => buffer.bytes_mut(length),
            Memory::Pinned(pinned) => &mut pinned.bytes_mut()[..length],
        }
    }
}

/// A block as it was read, and widened to binary32.
pub struct Input {
    pub raw: Memory,
    widened: Vec<f32>,
    pub dtype: DType,
    elements: usize,
}

impl Input {
    pub fn new() -> Input {
        Input {
            raw: Memory::default(),
            widened: Vec::new(),
            dtype: DType::Float32,
            elements: 0,
        }
    }

    /// Widens what lies in `raw`; exact.
    pub fn widen(&mut self, dtype: DType, elements: usize) {
        (self.dtype, self.elements) = (dtype, elements);
        if dtype == DType::Float32 {
            return;
        }
        if self.widened.len() < elements {
            self.widened.resize(elements, 0.0);
        }
        let widened = &mut self.widened[..elements];
        let raw = self.raw.bytes(2 * elements);
        if dtype == DType::Float16 {
            bytemuck::cast_slice::<u8, half::f16>(raw).convert_to_f32_slice(widened);
        } else {
            bytemuck::cast_slice::<u8, half::bf16>(raw).convert_to_f32_slice(widened);
        }
    }

    /// The elements in binary32.
    pub fn values(&self) -> &[f32] {
        if self.dtype == DType::Float32 {
            bytemuck::cast_slice(self.raw.bytes(4 * self.elements))
        } else {
            &self.widened[..self.elements]
        }
    }

    /// The elements as they were read.
    pub fn bytes(&self) -> &[u8] {
        let element = if self.dtype == DType::Float32 { 4 } else { 2 };
        self.raw.bytes(element * self.elements)
    }
}

/// A contiguous part of a tensor: `[rows, slices, inner]`, from an element on.
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
}

/// A block with what becomes of it.
#[derive(Clone, Copy)]
pub struct Piece {
    /// Index of its tensor among the file's.
    pub task: usize,
    pub block: Block,
    /// Where its values go in the output.
    pub position: u64,
    /// Bytes of input that are worked off with it.
    pub progress: u64,
}

/// How many slices a tile has.
pub fn tile_slices(grid: Grid) -> u64 {
    (BLOCK / grid.inner).clamp(1, grid.slices)
}

/// The blocks of a tile, slices `first` to `first + slices` of the grid.
///
/// All slices together are contiguous over several outer indices; some of them within one; parts of
/// one slice within that. Wherever a word of packed int4 would be cut, sizes are multiples of 8.
pub fn tile_blocks(grid: Grid, first: u64, slices: u64) -> impl Iterator<Item = Block> {
    let row = grid.slices * grid.inner;
    let rows = if slices == grid.slices {
        (BLOCK / row).max(1)
    } else {
        1
    };
    let parts = if slices == 1 && grid.inner > BLOCK {
        grid.inner.div_ceil(BLOCK)
    } else {
        1
    };
    let part = grid.inner.min(BLOCK);
    // What is left is at most BLOCK elements, which fits a usize.
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
