//! What a kernel is to do, with every difference of shape reduced to dimensions and strides.

use smallvec::SmallVec;

use crate::dtype::{DType, RoundMode};

/// What happens to a value before it is converted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Arithmetic {
    /// `x * scale (+ zero point)`; with `sqrt_mode` `(x * scale) * scale (+ zero point)`.
    Multiply { sqrt_mode: bool },
    /// `x / scale (+ zero point)`.
    Divide,
}

/// The four tensors of a call, in the order in which arrays of four are kept here.
pub(crate) const X: usize = 0;
pub(crate) const SCALES: usize = 1;
pub(crate) const ZERO_POINTS: usize = 2;
pub(crate) const Y: usize = 3;

/// One dimension of the walk: its size, and each tensor's stride in elements (0 where the tensor
/// repeats along it). An int4 output counts its strides in 4-bit elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Dim {
    pub size: usize,
    pub strides: [usize; 4],
}

/// A validated call as the kernels see it.
///
/// The dimensions are those of x. Once [`merged`](Problem::merged) they are in the order in which they
/// lie in y, outermost first, and neighbours are one wherever all tensors step over both as over one:
/// a contiguous per-tensor call has one dimension, a per-channel call along the last axis two, along
/// any other axis three. There is always at least one dimension, and none of size 0 (empty calls do
/// not get this far).
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub dims: SmallVec<[Dim; 9]>,
    /// First element of each tensor in its block.
    pub offsets: [usize; 4],
    pub dtypes: [DType; 4],
    /// Whether an int4 output is in int32 words, which some processors store with the high byte first.
    pub has_words: bool,
    pub has_zero_points: bool,
    pub arithmetic: Arithmetic,
    pub round_mode: RoundMode,
}

impl Problem {
    /// Drops dimensions of size 1, orders the others as they lie in y, and merges them.
    pub fn merged(mut self) -> Problem {
        self.dims.retain(|dim| dim.size != 1);
        self.dims
            .sort_by_key(|dim| std::cmp::Reverse(dim.strides[Y]));
        let mut dims: SmallVec<[Dim; 9]> = SmallVec::new();
        for dim in &self.dims {
            match dims.last_mut() {
                Some(outer)
                    if (0..4)
                        .all(|tensor| outer.strides[tensor] == dim.strides[tensor] * dim.size) =>
                {
                    *outer = Dim {
                        size: outer.size * dim.size,
                        strides: dim.strides,
                    };
                }
                _ => dims.push(*dim),
            }
        }
        if dims.is_empty() {
            dims.push(Dim {
                size: 1,
                strides: [1, 0, 0, 1],
            });
        }
        self.dims = dims;
        self
    }

    /// Whether each row of y starts on a whole byte and its elements follow each other, or y is not
    /// int4. Where this does not hold two rows may share a byte.
    pub fn has_whole_bytes(&self) -> bool {
        self.dtypes[Y] != DType::Int4
            || (self.inner().strides[Y] == 1
                && self.offsets[Y].is_multiple_of(2)
                && self
                    .outer()
                    .iter()
                    .all(|dim| dim.strides[Y].is_multiple_of(2)))
    }

    /// The innermost dimension.
    pub fn inner(&self) -> Dim {
        self.dims.last().copied().unwrap_or(Dim {
            size: 1,
            strides: [0; 4],
        })
    }

    /// Everything but the innermost dimension.
    pub fn outer(&self) -> &[Dim] {
        &self.dims[..self.dims.len().saturating_sub(1)]
    }

    /// Number of rows, that is, of walks over the innermost dimension.
    pub fn rows(&self) -> usize {
        self.outer().iter().map(|dim| dim.size).product()
    }

    /// Where each tensor's row `row` begins, in elements.
    pub fn row_starts(&self, mut row: usize) -> [usize; 4] {
        let mut starts = self.offsets;
        for dim in self.outer().iter().rev() {
            let index = row % dim.size;
            row /= dim.size;
            for (start, stride) in starts.iter_mut().zip(dim.strides) {
                *start += index * stride;
            }
        }
        starts
    }
}
