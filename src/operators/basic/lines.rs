//! Tensors of one shape as lines that are as long as they can be.

use smallvec::SmallVec;

use crate::cpu::rows::Rows;
use crate::tensor::TensorSpec;

/// A size, and each tensor's stride.
pub(super) type Dim = (usize, SmallVec<[usize; 4]>);

/// The dimensions of tensors of one shape, those that all of them step through alike as one, in the order of the first tensor's
/// strides.
pub(super) fn merged(tensors: &[&TensorSpec]) -> Vec<Dim> {
    let shape = tensors.first().map_or(&[][..], |first| first.shape());
    let mut dims: Vec<Dim> = shape
        .iter()
        .enumerate()
        .filter(|&(_, &size)| size != 1)
        .map(|(dim, &size)| {
            let strides = tensors.iter().map(|tensor| tensor.layout.strides()[dim]);
            (size, strides.collect())
        })
        .collect();
    dims.sort_by_key(|(_, strides)| std::cmp::Reverse(strides.first().copied()));
    let mut merged: Vec<Dim> = Vec::new();
    for (size, strides) in dims {
        match merged.last_mut() {
            Some((outer, steps)) if continues(steps, &strides, size) => {
                *outer *= size;
                *steps = strides;
            }
            _ => merged.push((size, strides)),
        }
    }
    merged
}

/// The tensors, which have one shape, as rows of the same length in the same order: neighbouring dimensions that all of them
/// step through alike are one. The first tensor, which is the written one, decides the order.
pub(super) fn lines(tensors: &[&TensorSpec]) -> SmallVec<[Rows; 4]> {
    let mut merged = merged(tensors);
    let inner = merged.pop();
    let rows = |(place, &tensor): (usize, &&TensorSpec)| {
        let outer = merged.iter().map(|(size, strides)| (*size, strides[place]));
        let (length, stride) = match &inner {
            Some((length, strides)) => (*length, strides[place]),
            None => (1, 1),
        };
        Rows::new(tensor, outer.collect(), length, stride).kept_near(tensor)
    };
    tensors.iter().enumerate().map(rows).collect()
}

/// Whether a step of the outer dimension is `size` steps of the inner one, for each tensor.
fn continues(outer: &[usize], inner: &[usize], size: usize) -> bool {
    let mut both = outer.iter().zip(inner);
    both.all(|(outer, inner)| inner.checked_mul(size) == Some(*outer))
}

/// Tensors of one shape as rows of all elements of their last `inner` dimensions, each row in parts that are as long as they
/// can be.
#[derive(Debug)]
pub(in crate::operators) struct Grouped {
    /// The parts of each tensor, those of a row after one another.
    pub tensors: SmallVec<[Rows; 4]>,
    /// How many rows there are.
    pub rows: usize,
    /// How many parts a row has.
    pub parts: usize,
    /// Elements of a part.
    pub length: usize,
}

/// The tensors, which have one shape, as rows of all elements of their last `inner` dimensions.
pub(in crate::operators) fn grouped(tensors: &[&TensorSpec], inner: usize) -> Grouped {
    let shape = tensors.first().map_or(&[][..], |first| first.shape());
    let (kept, _) = shape.split_at(shape.len().saturating_sub(inner));
    let mut parts: Vec<Dim> = Vec::new();
    for (dim, &size) in shape.iter().enumerate().skip(kept.len()) {
        let strides = tensors.iter().map(|tensor| tensor.layout.strides()[dim]);
        let strides: SmallVec<[usize; 4]> = strides.collect();
        match parts.last_mut() {
            _ if size == 1 => {}
            Some((outer, steps)) if continues(steps, &strides, size) => {
                *outer *= size;
                *steps = strides;
            }
            _ => parts.push((size, strides)),
        }
    }
    let last = parts.pop();
    let length = last.as_ref().map_or(1, |(length, _)| *length);
    let rows = |(place, &tensor): (usize, &&TensorSpec)| {
        let strides = tensor.layout.strides();
        let outer = kept.iter().copied().zip(strides.iter().copied());
        let parts = parts.iter().map(|(size, strides)| (*size, strides[place]));
        let stride = last.as_ref().map_or(1, |(_, strides)| strides[place]);
        Rows::new(tensor, outer.chain(parts).collect(), length, stride).kept_near(tensor)
    };
    Grouped {
        tensors: tensors.iter().enumerate().map(rows).collect(),
        rows: kept.iter().product(),
        parts: parts.iter().map(|(size, _)| size).product(),
        length,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DType, Layout};

    fn spec(layout: Layout) -> TensorSpec {
        TensorSpec {
            dtype: DType::Float32,
            layout,
            format: Default::default(),
        }
    }

    /// The number and the length of the lines.
    fn shape(tensors: &[&TensorSpec]) -> (usize, usize) {
        let lines = lines(tensors);
        (lines[0].count(), lines[0].length)
    }

    #[test]
    fn dimensions_are_merged_where_all_step_alike() -> crate::Result<()> {
        let whole = spec(Layout::contiguous([2, 3, 4])?);
        assert_eq!(shape(&[&whole, &whole]), (1, 24));
        let row = spec(Layout::contiguous([4])?.broadcast_to([2, 3, 4])?);
        assert_eq!(shape(&[&whole, &row]), (6, 4));
        let one = spec(Layout::contiguous([])?.broadcast_to([2, 3, 4])?);
        assert_eq!(shape(&[&whole, &one]), (1, 24));
        let transposed = spec(Layout::contiguous([4, 3, 2])?.permute([2, 1, 0])?);
        assert_eq!(shape(&[&transposed, &transposed]), (1, 24));
        assert_eq!(shape(&[&whole, &transposed]), (6, 4));
        let narrowed = spec(Layout::contiguous([2, 3, 8])?.narrow(2, 1, 4)?);
        assert_eq!(shape(&[&whole, &narrowed]), (6, 4));
        let scalar = spec(Layout::contiguous([])?);
        assert_eq!(shape(&[&scalar]), (1, 1));
        Ok(())
    }
}
