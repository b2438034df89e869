//! Where the elements of a tensor lie: shape, strides, offset.

use std::fmt;

use smallvec::SmallVec;

use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};

type Dims = SmallVec<[usize; 8]>;

/// Shape, strides and offset of a tensor, in elements, over a block of memory.
///
/// Element `[i, j, ..]` is element number `offset + i * strides[0] + j * strides[1] + ..` of the
/// block. Any rank can be described (operators take 1 to 8); up to rank 8 nothing is allocated. A
/// stride of 0 repeats elements. Every layout has at most `isize::MAX` elements and reaches at most
/// that far.
///
/// ```
/// use aclnn::Layout;
///
/// let layout = Layout::contiguous([2, 3])?;
/// assert_eq!(layout.strides(), [3, 1]);
/// let transposed = layout.transpose(0, 1)?;
/// assert_eq!(transposed.shape(), [3, 2]);
/// assert_eq!(transposed.strides(), [1, 3]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(PartialEq, Eq, Hash)]
pub struct Layout {
    /// The number of dimensions, and in the lowest bit whether the shape alone tells all: the strides are those of a new
    /// tensor, of dimensions of size 1 too, from the start of the block on.
    kind: usize,
    offset: usize,
    /// The shape, then as many strides, then zeros: layouts are copied and compared for each tensor of each
    /// call, the first numbers without looking at the rank.
    few: [usize; 2 * FEW],
    /// The same without zeros, of more than eight dimensions.
    many: Option<Box<[usize]>>,
}

/// Dimensions that are described without an allocation; operators take no more.
const FEW: usize = 8;

impl Clone for Layout {
    #[inline]
    fn clone(&self) -> Layout {
        Layout {
            many: self.many.clone(),
            ..*self
        }
    }
}

impl Layout {
    /// Row-major without gaps.
    ///
    /// # Errors
    /// [`ErrorKind::LayoutOverflow`] when the elements cannot be counted in an `isize`.
    pub fn contiguous(shape: impl AsRef<[usize]>) -> Result<Layout> {
        let shape = shape.as_ref();
        let mut strides = Dims::from_elem(1, shape.len());
        for dim in (1..shape.len()).rev() {
            // A dimension of 0 must not hide the overflow of the others: strides count it as 1.
            strides[dim - 1] = strides[dim]
                .checked_mul(shape[dim].max(1))
                .filter(|&stride| isize::try_from(stride).is_ok())
                .ok_or_else(|| overflow(shape))?;
        }
        Layout::strided(shape, strides, 0)
    }

    /// Any strides and offset, in elements.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when there is not one stride for each dimension;
    /// [`ErrorKind::LayoutOverflow`] when elements or their positions cannot be counted in an `isize`.
    pub fn strided(
        shape: impl AsRef<[usize]>,
        strides: impl AsRef<[usize]>,
        offset: usize,
    ) -> Result<Layout> {
        let (shape, strides) = (shape.as_ref(), strides.as_ref());
        if shape.len() != strides.len() {
            return Err(invalid(
                "strides",
                format!(
                    "a shape of {} dimensions has {} strides",
                    shape.len(),
                    strides.len()
                ),
            ));
        }
        let layout = Layout::of_parts(shape, strides, offset);
        let elements = shape
            .iter()
            .try_fold(1usize, |product, &dim| product.checked_mul(dim.max(1)));
        let fits = elements.is_some_and(|elements| isize::try_from(elements).is_ok())
            && layout
                .checked_end()
                .is_some_and(|end| isize::try_from(end).is_ok());
        if fits {
            Ok(layout.look_at())
        } else {
            Err(overflow(shape))
        }
    }

    /// One dimension of no elements.
    pub(crate) const NO_ELEMENTS: Layout = Layout {
        kind: 1 << 1 | 1,
        offset: 0,
        few: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        many: None,
    };

    /// One dimension of `elements` elements that are known to fit in memory.
    #[inline]
    pub(crate) fn vector(elements: usize) -> Layout {
        Layout::of_parts(&[elements], &[1], 0).look_at()
    }

    /// Who calls it has seen that there are as many strides as sizes, sees that the end can be counted, and looks
    /// at the layout then.
    #[inline]
    fn of_parts(shape: &[usize], strides: &[usize], offset: usize) -> Layout {
        let rank = shape.len();
        let mut few = [0; 2 * FEW];
        let many = match few.get_mut(..2 * rank) {
            Some(numbers) => {
                numbers[..rank].copy_from_slice(shape);
                numbers[rank..].copy_from_slice(strides);
                None
            }
            None => Some([shape, strides].concat().into_boxed_slice()),
        };
        Layout {
            kind: rank << 1,
            offset,
            few,
            many,
        }
    }

    /// The same, once it was looked at whether the shape tells all.
    #[inline]
    fn look_at(mut self) -> Layout {
        self.kind = self.rank() << 1 | usize::from(self.offset == 0 && self.has_new_strides());
        self
    }

    /// The shape, then the strides.
    #[inline]
    fn numbers(&self) -> &[usize] {
        match &self.many {
            None => &self.few[..2 * self.rank()],
            Some(numbers) => numbers,
        }
    }

    /// Shape and strides.
    #[inline]
    fn parts(&self) -> (&[usize], &[usize]) {
        self.numbers().split_at(self.rank())
    }

    #[inline]
    fn parts_mut(&mut self) -> (&mut [usize], &mut [usize]) {
        let rank = self.rank();
        match &mut self.many {
            None => self.few[..2 * rank].split_at_mut(rank),
            Some(numbers) => numbers.split_at_mut(rank),
        }
    }

    /// Sizes and strides, dimension by dimension.
    fn dims(&self) -> impl DoubleEndedIterator<Item = (usize, usize)> + ExactSizeIterator {
        let (shape, strides) = self.parts();
        shape.iter().copied().zip(strides.iter().copied())
    }

    /// Whether both reach the same elements in the same order: strides of dimensions of size 1 do
    /// not count unless all do, and of empty layouts only the shape.
    pub(crate) fn walks_like(&self, other: &Layout, all_strides: bool) -> bool {
        let same_stride = |((size, stride), (_, other)): ((usize, usize), (usize, usize))| {
            size == 1 && !all_strides || stride == other
        };
        self.shape() == other.shape()
            && (self.kind & other.kind & 1 != 0
                || self.is_empty()
                || self.offset == other.offset && self.dims().zip(other.dims()).all(same_stride))
    }

    /// Three numbers that tell all of a layout that [`Layout::is_told_by_glance`].
    #[inline(always)]
    pub(crate) fn glance(&self) -> [usize; 3] {
        let [a, b, ..] = self.few;
        [self.kind, a, b]
    }

    /// Whether it has one or two dimensions, and its shape tells all.
    pub(crate) fn is_told_by_glance(&self) -> bool {
        matches!(self.rank(), 1 | 2) && self.kind & 1 != 0
    }

    /// The size of each dimension.
    #[inline]
    pub fn shape(&self) -> &[usize] {
        self.parts().0
    }

    /// Elements from one index to the next, for each dimension.
    #[inline]
    pub fn strides(&self) -> &[usize] {
        self.parts().1
    }

    /// The element of the block at which this layout starts.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The number of dimensions.
    #[inline]
    pub fn rank(&self) -> usize {
        self.kind >> 1
    }

    /// The number of elements; 1 without dimensions.
    pub fn elements(&self) -> usize {
        self.shape().iter().product()
    }

    /// Whether there are no elements.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.shape().contains(&0)
    }

    /// Elements that a block must have to hold this layout: one past the last that it touches.
    /// An empty layout touches none.
    pub fn end(&self) -> usize {
        self.checked_end().unwrap_or(usize::MAX)
    }

    fn checked_end(&self) -> Option<usize> {
        if self.is_empty() {
            return Some(0);
        }
        let mut last = self.offset;
        for (dim, stride) in self.dims() {
            last = last.checked_add((dim - 1).checked_mul(stride)?)?;
        }
        last.checked_add(1)
    }

    /// Whether the elements lie row-major without gaps. Strides of dimensions of size 1 do not matter.
    pub fn is_contiguous(&self) -> bool {
        let mut expected = 1usize;
        for (dim, stride) in self.dims().rev() {
            if dim != 1 && stride != expected {
                return self.is_empty();
            }
            expected *= dim;
        }
        true
    }

    /// Whether the strides are those of a new tensor of this shape, also where the size is 1.
    fn has_new_strides(&self) -> bool {
        let mut expected = 1usize;
        self.dims().rev().all(|(dim, stride)| {
            let found = stride == expected;
            expected = expected.saturating_mul(dim.max(1));
            found
        })
    }

    /// Whether this is the layout of a new tensor: its shape alone tells it.
    #[inline]
    pub(crate) fn is_new(&self) -> bool {
        self.kind & 1 != 0
    }

    /// Whether the last two dimensions lie exchanged, as CANN's `matmul_util.cpp` tells it. Where one of them has the size 1
    /// both orders are without gaps, and the strides tell which it is.
    pub(crate) fn is_transposed(&self) -> bool {
        let ([batch @ .., rows, columns], [batch_strides @ .., row_stride, column_stride]) =
            self.parts()
        else {
            return false;
        };
        let mut dense = rows.saturating_mul(*columns);
        let is_dense = batch.iter().zip(batch_strides).rev().all(|(size, stride)| {
            let found = *stride == dense;
            dense = dense.saturating_mul(*size);
            found
        });
        *row_stride == 1 && column_stride == rows && is_dense && (*rows, *columns) != (1, 1)
    }

    /// Whether no element is reached twice, as far as strides alone can tell: sorted by stride, each
    /// dimension must step over the whole of the smaller ones.
    pub fn is_injective(&self) -> bool {
        if self.is_empty() {
            return true;
        }
        let mut dims: SmallVec<[(usize, usize); 8]> = self
            .dims()
            .filter(|&(dim, _)| dim != 1)
            .map(|(dim, stride)| (stride, dim))
            .collect();
        dims.sort_unstable();
        let mut reach = 0usize;
        for (stride, dim) in dims {
            if stride <= reach {
                return false;
            }
            reach += (dim - 1) * stride;
        }
        true
    }

    /// Exchanges two dimensions; negative numbers count from the end.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when a dimension does not exist.
    pub fn transpose(&self, dim0: isize, dim1: isize) -> Result<Layout> {
        let (dim0, dim1) = (self.dim(dim0)?, self.dim(dim1)?);
        let mut layout = self.clone();
        let (shape, strides) = layout.parts_mut();
        shape.swap(dim0, dim1);
        strides.swap(dim0, dim1);
        Ok(layout.look_at())
    }

    /// Reorders the dimensions: dimension `i` of the result is dimension `dims[i]` of this layout.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when `dims` does not name each dimension once.
    pub fn permute(&self, dims: impl AsRef<[usize]>) -> Result<Layout> {
        let dims = dims.as_ref();
        let mut seen: SmallVec<[bool; 8]> = SmallVec::from_elem(false, self.rank());
        for &dim in dims {
            match seen.get_mut(dim) {
                Some(seen) if !*seen => *seen = true,
                _ => {
                    return Err(invalid(
                        "dims",
                        format!("{dims:?} is not an order of {} dimensions", self.rank()),
                    ));
                }
            }
        }
        if dims.len() != self.rank() {
            return Err(invalid(
                "dims",
                format!("{dims:?} is not an order of {} dimensions", self.rank()),
            ));
        }
        let (shape, strides) = self.parts();
        let ordered = |numbers: &[usize]| dims.iter().map(|&dim| numbers[dim]).collect::<Dims>();
        Ok(Layout::of_parts(&ordered(shape), &ordered(strides), self.offset).look_at())
    }

    /// Keeps `length` indices of a dimension, from `start` on.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the dimension does not have them.
    pub fn narrow(&self, dim: isize, start: usize, length: usize) -> Result<Layout> {
        let dim = self.dim(dim)?;
        let size = self.shape()[dim];
        if start.checked_add(length).is_none_or(|end| end > size) {
            let argument = if start > size { "start" } else { "length" };
            return Err(invalid(
                argument,
                format!(
                    "dimension {dim} has {size} indices; {length} from {start} on were asked for"
                ),
            ));
        }
        let mut layout = self.clone();
        layout.parts_mut().0[dim] = length;
        if !layout.is_empty() {
            layout.offset += start * self.strides()[dim];
        }
        Ok(layout.look_at())
    }

    /// Keeps every `step`-th index of a dimension, from the first on.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the dimension does not exist or `step` is 0.
    pub fn step(&self, dim: isize, step: usize) -> Result<Layout> {
        let dim = self.dim(dim)?;
        if step == 0 {
            return Err(invalid("step", "a step of 0 was asked for".to_owned()));
        }
        let is_empty = self.is_empty();
        let mut layout = self.clone();
        let (shape, strides) = layout.parts_mut();
        shape[dim] = shape[dim].div_ceil(step);
        // With one index left, or without elements, the stride is never used and may be anything: the
        // product could overflow.
        if shape[dim] > 1 && !is_empty {
            strides[dim] *= step;
        }
        Ok(layout.look_at())
    }

    /// Repeats elements to `shape`, as PyTorch's `expand`: dimensions are added in front, and
    /// dimensions of size 1 take any size by a stride of 0.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when a dimension that is not 1 would have to change;
    /// [`ErrorKind::LayoutOverflow`] when the result cannot be counted.
    pub fn broadcast_to(&self, shape: impl AsRef<[usize]>) -> Result<Layout> {
        let shape = shape.as_ref();
        let wrong = || {
            invalid(
                "shape",
                format!("shape {:?} does not broadcast to {shape:?}", self.shape()),
            )
        };
        let added = shape.len().checked_sub(self.rank()).ok_or_else(wrong)?;
        let mut strides = Dims::from_elem(0, shape.len());
        for (dim, (size, stride)) in self.dims().enumerate() {
            if size == shape[added + dim] {
                strides[added + dim] = stride;
            } else if size != 1 {
                return Err(wrong());
            }
        }
        Layout::strided(shape, strides, self.offset)
    }

    /// Gives the same elements another shape, without moving them.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the number of elements differs, or the strides do not allow
    /// it: copy first then.
    pub fn reshape(&self, shape: impl AsRef<[usize]>) -> Result<Layout> {
        let shape = shape.as_ref();
        let target = Layout::contiguous(shape)?;
        if target.elements() != self.elements() {
            return Err(invalid(
                "shape",
                format!(
                    "shape {:?} has {} elements, {shape:?} has {}",
                    self.shape(),
                    self.elements(),
                    target.elements()
                ),
            ));
        }
        if self.is_empty() || self.is_contiguous() {
            let layout = Layout {
                offset: self.offset,
                ..target
            };
            return Ok(layout.look_at());
        }
        // Merge what is contiguous among itself, then cut the merged runs into the new dimensions.
        let mut runs: SmallVec<[(usize, usize); 8]> = SmallVec::new();
        for (dim, stride) in self.dims().filter(|&(dim, _)| dim != 1) {
            match runs.last_mut() {
                Some((size, inner)) if *inner == dim * stride => {
                    (*size, *inner) = (*size * dim, stride)
                }
                _ => runs.push((dim, stride)),
            }
        }
        let refused = || {
            invalid(
                "shape",
                format!(
                    "the strides {:?} of shape {:?} do not allow shape {shape:?}",
                    self.strides(),
                    self.shape()
                ),
            )
        };
        let mut strides = Dims::from_elem(1, shape.len());
        let mut dim = shape.len();
        for &(size, stride) in runs.iter().rev() {
            let (mut left, mut step) = (size, stride);
            while left > 1 {
                dim = dim.checked_sub(1).ok_or_else(refused)?;
                strides[dim] = step;
                if left % shape[dim] != 0 {
                    return Err(refused());
                }
                left /= shape[dim];
                step *= shape[dim];
            }
        }
        Layout::strided(shape, strides, self.offset)
    }

    /// Cuts a dimension in two at an index: `(0..index, index..)`.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the dimension is shorter.
    pub fn split_at(&self, dim: isize, index: usize) -> Result<(Layout, Layout)> {
        let size = self.shape()[self.dim(dim)?];
        let rest = size.checked_sub(index).ok_or_else(|| {
            invalid(
                "index",
                format!("a dimension of {size} cannot be split at {index}"),
            )
        })?;
        Ok((self.narrow(dim, 0, index)?, self.narrow(dim, index, rest)?))
    }

    /// The number from 0 on of a dimension that may be counted from the end.
    fn dim(&self, dim: isize) -> Result<usize> {
        let rank = self.rank();
        let resolved = if dim < 0 {
            rank.checked_sub(dim.unsigned_abs())
        } else {
            Some(dim.unsigned_abs())
        };
        resolved.filter(|&dim| dim < rank).ok_or_else(|| {
            invalid(
                "dim",
                format!("dimension {dim} does not exist in {rank} dimensions"),
            )
        })
    }

    /// Bytes from the start of the block to the end of this layout, for elements of `dtype`.
    pub(crate) fn end_bytes(&self, dtype: DType) -> Result<usize> {
        if dtype.bits().is_none() {
            return Err(Error::new(
                ErrorKind::ElementType,
                format!("elements of dtype {dtype} have no size"),
            )
            .with_argument("dtype"));
        }
        dtype
            .byte_len(self.end())
            .ok_or_else(|| overflow(self.shape()))
    }
}

impl fmt::Debug for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.shape())?;
        if !self.is_contiguous() {
            write!(f, " strides {:?}", self.strides())?;
        }
        if self.offset != 0 {
            write!(f, " offset {}", self.offset)?;
        }
        Ok(())
    }
}

fn overflow(shape: &[usize]) -> Error {
    Error::new(
        ErrorKind::LayoutOverflow,
        format!("shape {shape:?} is larger than memory can be"),
    )
    .with_argument("shape")
}

fn invalid(argument: &'static str, message: String) -> Error {
    Error::new(ErrorKind::InvalidView, message).with_argument(argument)
}

#[cfg(test)]
mod tests;
