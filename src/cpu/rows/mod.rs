//! Rows of tensors: read as binary32 whatever their type and strides, and written as what they become.
//!
//! Operators that work on whole rows put their arithmetic between [`Rows::read`] and the functions that write. Their loops
//! are plain Rust over short blocks of neighbours: [`spread()`] compiles them for each instruction set of [`Isa`], and shares
//! the rows out among threads.

mod narrow;
mod quantizer;
mod read;
mod span;
mod spread;
mod total;
mod write;

use smallvec::SmallVec;

use crate::cpu::isa::Isa;
use crate::cpu::line::LineFn;
pub(crate) use crate::cpu::line::Lines;
use crate::dtype::DType;
use crate::tensor::TensorSpec;

pub(in crate::cpu) use narrow::{bfloat16, half};
pub(crate) use narrow::{nearest, to_half_precision};
pub(crate) use quantizer::{Dequantizer, Quantizer};
pub(crate) use span::{HalfBounds, Reach, Span, reaching_nowhere, widen_each, widen_halves};
pub(crate) use spread::{RowWork, spread};
pub(crate) use total::total;

/// Elements that are worked on at a time, in buffers that stay in the first-level cache.
pub(crate) const BLOCK: usize = 1024;

/// A tensor of at least so many bytes is written past the caches, which it would only sweep.
const PAST: usize = 8 << 20;

/// A tensor that is as soon read again as results of models are is written past the caches from so many bytes on: up to there
/// the last cache may hold it with what it is made of.
const FAR_PAST: usize = 64 << 20;

/// How far ahead of what is read of such a tensor something is asked for, in bytes. Blocks are read, computed with and
/// written in turns, and the processor's own prefetching ends with a page, which a block may be. Whole pages ahead would
/// take each other's places in the first cache.
const AHEAD: usize = 6144;

/// Asks for a cache line, at any address, to be brought near but not into the first cache.
#[inline(always)]
pub(crate) fn ask(at: *const u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a prefetch may be of any address; every x86_64 processor has it.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T1, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T1>(at.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = at;
}

/// Bytes of a cache line.
const CACHE_LINE: usize = 64;

/// A tensor as rows: elements along one dimension, for each index of the others in row-major order.
#[derive(Clone, Debug)]
pub(crate) struct Rows {
    pub dtype: DType,
    /// Size and stride of the other dimensions.
    outer: SmallVec<[(usize, usize); 8]>,
    offset: usize,
    /// Elements of a row.
    pub length: usize,
    stride: usize,
    /// The loops that take neighbours to binary32 and back.
    widen: Option<LineFn>,
    products: Option<LineFn>,
    narrow: Option<LineFn>,
    /// Whether the tensor is large, and its rows are whole cache lines if its block is.
    past: bool,
    /// How far ahead of what is read something is asked for, in bytes.
    ahead: usize,
}

impl Rows {
    /// Rows along the dimension that is `from_end` before the last: 0 is the last.
    pub fn along(spec: &TensorSpec, from_end: usize) -> Rows {
        let layout = &spec.layout;
        let dims = layout.shape().iter().copied();
        let mut outer: SmallVec<[(usize, usize); 8]> =
            dims.zip(layout.strides().iter().copied()).collect();
        let (length, stride) = match outer.len().checked_sub(from_end + 1) {
            Some(axis) => outer.remove(axis),
            // A tensor without dimensions has one element.
            None => (1, 0),
        };
        Rows::new(spec, outer, length, stride)
    }

    /// Rows of `length` elements, `stride` apart, one for each index of the outer dimensions, of which each has a size and a
    /// stride; the offset is the tensor's.
    pub fn new(
        spec: &TensorSpec,
        outer: SmallVec<[(usize, usize); 8]>,
        length: usize,
        stride: usize,
    ) -> Rows {
        let (dtype, isa) = (spec.dtype, Isa::active());
        let bytes = dtype.bits().unwrap_or(0) / 8;
        let offset = spec.layout.offset();
        let is_whole = |elements: usize| (elements * bytes).is_multiple_of(CACHE_LINE);
        let mut strides = outer.iter().map(|&(_, stride)| stride);
        let large = spec.layout.elements().saturating_mul(bytes) >= PAST;
        Rows {
            dtype,
            past: large
                && stride == 1
                && is_whole(offset)
                && is_whole(length)
                && strides.all(is_whole),
            ahead: if large { AHEAD } else { 0 },
            outer,
            offset,
            length,
            stride,
            widen: isa.widen(dtype),
            products: isa.products(dtype),
            narrow: match dtype {
                // Words of eight int4 values, the first in the lowest bits.
                DType::Int32 => isa
                    .narrow(DType::Int4)
                    .filter(|_| cfg!(target_endian = "little")),
                dtype => isa.narrow(dtype),
            },
        }
    }

    /// Each element is a row of its own.
    pub fn elements(spec: &TensorSpec) -> Rows {
        let layout = &spec.layout;
        let dims = layout.shape().iter().copied();
        let outer = dims.zip(layout.strides().iter().copied()).collect();
        Rows::new(spec, outer, 1, 0)
    }

    /// All elements as one row where they follow each other in memory, else each as a row of its own.
    pub fn flat(spec: &TensorSpec) -> Rows {
        if spec.layout.is_contiguous() {
            return Rows::new(spec, SmallVec::new(), spec.layout.elements(), 1);
        }
        Rows::elements(spec)
    }

    /// The rows of this tensor, kept in the caches unless it is much larger than these.
    pub fn kept_near(mut self, spec: &TensorSpec) -> Rows {
        let bytes = spec.dtype.bits().unwrap_or(0) / 8;
        self.past &= spec.layout.elements().saturating_mul(bytes) >= FAR_PAST;
        self
    }

    /// A row of one element, which stands for a row of any length.
    pub fn repeated_if_single(mut self) -> Rows {
        if self.length == 1 {
            self.stride = 0;
        }
        self
    }

    /// Whether elements lie beside those of the next rows, and apart from those of their own.
    pub fn is_turned(&self) -> bool {
        self.stride > 1 && matches!(self.outer.last(), Some(&(size, 1)) if size > 1)
    }

    /// Whether the elements of a row follow each other.
    #[inline(always)]
    pub fn has_neighbours(&self) -> bool {
        self.stride == 1
    }

    /// Where the elements of a row are from `column` on, if they follow each other.
    #[inline(always)]
    pub fn neighbours(&self, block: *const u8, row: usize, column: usize) -> Option<*const u8> {
        let (start, stride) = self.place(row, column);
        let bytes = self.dtype.bits().unwrap_or(0) / 8;
        (stride == 1).then(|| block.wrapping_add(start * bytes))
    }

    /// Whether the rows are written past the caches, where their block is aligned.
    pub fn writes_past(&self) -> bool {
        self.past
    }

    /// How far the same elements of two rows are apart, in bytes; the second row need not be there.
    #[inline(always)]
    pub fn apart(&self, row: usize, other: usize) -> usize {
        let apart = self.start(other).wrapping_sub(self.start(row));
        apart.wrapping_mul(self.dtype.bits().unwrap_or(0) / 8)
    }

    /// How far ahead of what is read something is to be asked for, in bytes.
    #[inline(always)]
    pub fn ahead(&self) -> usize {
        self.ahead
    }

    /// Whether the rows in this block are written past the caches.
    #[inline(always)]
    pub fn is_past(&self, block: *const u8) -> bool {
        self.past && block.addr().is_multiple_of(CACHE_LINE)
    }

    /// How many rows there are.
    pub fn count(&self) -> usize {
        self.outer.iter().map(|&(size, _)| size).product()
    }

    /// The place of the first element of a row, counted from the block.
    #[inline]
    fn start(&self, row: usize) -> usize {
        if let [(_, stride)] = self.outer[..] {
            return self.offset + row * stride;
        }
        let mut rest = row;
        let mut start = self.offset;
        for &(size, stride) in self.outer.iter().rev() {
            start += rest % size * stride;
            rest /= size;
        }
        start
    }

    /// Where element `column` of a row is, in elements from the block, and how far the next one is from it.
    #[inline(always)]
    fn place(&self, row: usize, column: usize) -> (usize, usize) {
        (self.start(row) + column * self.stride, self.stride)
    }
}
