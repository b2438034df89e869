//! The sizes of a product, and where its matrices lie.

use smallvec::SmallVec;

use crate::blocks::Blocks;
use crate::cpu::Isa;
use crate::cpu::product::Packed;
use crate::cpu::product::matrix::{Axis, Bits, Matrix};
use crate::dtype::DType;
use crate::error::Result;
use crate::format::Format;
use crate::gather::collected;
use crate::layout::Layout;
use crate::tensor::TensorSpec;

/// A tensor of a batch of matrices.
pub(super) struct Matrices<'a> {
    spec: &'a TensorSpec,
    layout: &'a Layout,
    pub is_int4: bool,
    /// Whether the library sees the transposed view of a tensor that lies row by row.
    pub is_transposed: bool,
    /// Of a tensor in FRACTAL_NZ.
    blocks: Option<Blocks>,
}

impl<'a> Matrices<'a> {
    /// Of a tensor with two dimensions at least.
    pub fn new(spec: &'a TensorSpec) -> Matrices<'a> {
        Matrices {
            spec,
            layout: &spec.layout,
            is_int4: spec.dtype == DType::Int32,
            is_transposed: spec.layout.is_transposed(),
            blocks: spec.blocks().filter(|_| spec.format == Format::FractalNz),
        }
    }

    pub fn batch(&self) -> &'a [usize] {
        let shape = self.layout.shape();
        &shape[..shape.len() - 2]
    }

    /// Rows and columns; a word counts eight, along the axis that lies last in memory.
    fn sizes(&self, words_along_rows: bool) -> (usize, usize) {
        let shape = self.layout.shape();
        let (rows, columns) = (shape[shape.len() - 2], shape[shape.len() - 1]);
        match (self.is_int4, words_along_rows) {
            (false, _) => (rows, columns),
            (true, true) => (rows.saturating_mul(8), columns),
            (true, false) => (rows, columns.saturating_mul(8)),
        }
    }

    /// As the left operand: rows and the inner dimension.
    pub fn left_sizes(&self) -> (usize, usize) {
        self.sizes(false)
    }

    /// As the right operand: the inner dimension and columns.
    pub fn right_sizes(&self) -> (usize, usize) {
        self.sizes(self.is_transposed)
    }

    /// The size of the axis that lies last in memory, in elements.
    pub fn stored_last(&self) -> usize {
        let (rows, columns) = self.sizes(self.is_int4 && self.is_transposed);
        if self.is_transposed { rows } else { columns }
    }

    /// Where the values of blocks lie, of which `packed` make an element.
    fn blocked(
        &self,
        blocks: &Blocks,
        (rows, columns): (usize, usize),
        packed: usize,
    ) -> Result<Matrix> {
        let [down, across] = Axis::in_blocks(blocks, packed);
        // The sizes are what the check saw; blocks tell where the elements lie.
        let (first, second) = match blocks.is_transposed {
            false => (down, across),
            true => (across, down),
        };
        let rows = Axis {
            size: rows,
            ..first
        };
        let columns = Axis {
            size: columns,
            ..second
        };
        let matrices = blocks.matrices();
        let starts = (0..matrices).map(|matrix| matrix * blocks.matrix_elements() * packed);
        Ok(Matrix {
            bits: self.bits(),
            rows,
            columns,
            starts: collected(matrices, starts)?,
        })
    }

    fn bits(&self) -> Bits {
        match self.is_int4 {
            true => Bits::Four,
            false => Bits::Eight,
        }
    }

    fn matrix(&self, words_along_rows: bool) -> Result<Matrix> {
        // Places are counted in values, eight a word: what fits in memory can be counted so.
        self.spec.memory_bytes()?;
        if let Some(blocks) = &self.blocks {
            let sizes = self.sizes(words_along_rows);
            return self.blocked(blocks, sizes, if self.is_int4 { 8 } else { 1 });
        }
        let strides = self.layout.strides();
        let (row_stride, column_stride) = (strides[strides.len() - 2], strides[strides.len() - 1]);
        let (rows, columns) = self.sizes(words_along_rows);
        let axis = |size, stride, has_words| match (self.is_int4, has_words) {
            (false, _) => Axis::strided(size, stride),
            // The stride of a dimension of size 1 may be anything.
            (true, false) => Axis::strided(size, stride.saturating_mul(8)),
            (true, true) => Axis {
                size,
                run: 8,
                inner: 1,
                outer: stride.saturating_mul(8),
            },
        };
        let unit = if self.is_int4 { 8 } else { 1 };
        let (count, starts) = places(self.batch(), strides);
        let starts = starts.map(|start| (self.layout.offset() + start) * unit);
        Ok(Matrix {
            bits: self.bits(),
            rows: axis(rows, row_stride, words_along_rows),
            columns: axis(columns, column_stride, !words_along_rows),
            starts: collected(count, starts)?,
        })
    }

    /// # Errors
    /// [`LayoutOverflow`](crate::ErrorKind::LayoutOverflow) and [`OutOfMemory`](crate::ErrorKind::OutOfMemory).
    pub fn left_matrix(&self) -> Result<Matrix> {
        self.matrix(false)
    }

    /// The form of a right operand that was packed for this processor.
    pub fn packed(&self) -> Packed {
        let (inner, columns) = self.right_sizes();
        Packed::new(Isa::active(), inner, columns, self.batch().iter().product())
    }

    /// # Errors
    /// As [`Matrices::left_matrix`].
    pub fn right_matrix(&self) -> Result<Matrix> {
        self.matrix(self.is_transposed)
    }
}

/// How many indices some leading dimensions have, and where each of them is, in row-major order.
pub(super) fn places<'a>(
    sizes: &'a [usize],
    strides: &'a [usize],
) -> (usize, impl Iterator<Item = usize> + 'a) {
    let count: usize = sizes.iter().product();
    let places = (0..count).map(move |index| {
        let mut rest = index;
        let mut place = 0;
        for (size, stride) in sizes.iter().zip(strides).rev() {
            place += rest % size * stride;
            rest /= size;
        }
        place
    });
    (count, places)
}

/// How many matrices a batch has; of one without elements, whose other sizes may be anything, the most that can be counted.
pub(super) fn count(batch: &[usize]) -> usize {
    batch
        .iter()
        .fold(1, |count, &size| size.saturating_mul(count))
}

/// Two batches against each other; `None` where they do not go together.
pub(super) fn broadcast(a: &[usize], b: &[usize]) -> Option<SmallVec<[usize; 6]>> {
    let rank = a.len().max(b.len());
    let at = |batch: &[usize], axis: usize| {
        (axis + batch.len())
            .checked_sub(rank)
            .map_or(1, |axis| batch[axis])
    };
    (0..rank)
        .map(|axis| match (at(a, axis), at(b, axis)) {
            (a, b) if a == b || b == 1 => Some(a),
            (1, b) => Some(b),
            _ => None,
        })
        .collect()
}

/// Which matrix of a batch stands at each place of a batch that it is broadcast to.
///
/// # Errors
/// [`OutOfMemory`](crate::ErrorKind::OutOfMemory).
pub(super) fn members(batch: &[usize], whole: &[usize]) -> Result<Vec<usize>> {
    let skipped = whole.len() - batch.len();
    let mut strides: SmallVec<[usize; 6]> = SmallVec::from_elem(0, whole.len());
    let mut step = 1;
    for (axis, &size) in batch.iter().enumerate().rev() {
        if size != 1 {
            strides[skipped + axis] = step;
        }
        step *= size;
    }
    let (count, members) = places(whole, &strides);
    collected(count, members)
}

/// Whether kernels that count matrices modulo the operand's own number find the right ones.
pub(super) fn repeats_whole(batch: &[usize], whole: &[usize]) -> bool {
    // Sizes of 1 in front repeat all that follows; one behind another size would repeat each of some.
    let ones = batch.iter().take_while(|&&size| size == 1).count();
    whole.contains(&0) || whole.ends_with(&batch[ones..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_are_broadcast_as_in_pytorch() {
        assert_eq!(broadcast(&[2, 1], &[3]).unwrap()[..], [2, 3]);
        assert_eq!(broadcast(&[], &[4]).unwrap()[..], [4]);
        assert_eq!(broadcast(&[2], &[3]), None);
        assert_eq!(members(&[2, 1], &[2, 3]).unwrap(), [0, 0, 0, 1, 1, 1]);
        assert_eq!(members(&[3], &[2, 3]).unwrap(), [0, 1, 2, 0, 1, 2]);
        assert!(repeats_whole(&[3], &[2, 3]));
        assert!(!repeats_whole(&[2, 1], &[2, 3]));
        assert!(repeats_whole(&[1, 2, 1], &[3, 2, 1]));
        assert!(repeats_whole(&[1, 1], &[2, 3]));
        assert!(!repeats_whole(&[2, 1, 3], &[2, 2, 3]));
        assert!(repeats_whole(&[1 << 40], &[1 << 20, 1 << 40]));
        assert!(repeats_whole(&[2, 1], &[2, 0]));
    }
}
