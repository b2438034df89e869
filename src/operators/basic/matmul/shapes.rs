//! The sizes of a product, and how its operands lie.

use smallvec::SmallVec;

use crate::cpu::matmul::operand::Operand;
use crate::cpu::matmul::{Packed, Product};
use crate::cpu::product::matrix::Axis;
use crate::error::{ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::operators::checked::rules::broken;
use crate::tensor::TensorSpec;

type Shape = SmallVec<[usize; 8]>;

/// The sizes of a product. A vector is a matrix with one row on the left, and with one column on the right.
pub(super) struct Sizes {
    batch: Shape,
    rows: usize,
    inner: usize,
    columns: usize,
    /// Whether the operands are vectors, which their dimension of one is taken away for again.
    vectors: [bool; 2],
}

/// The name of an operand and its form.
pub(super) type Named<'a> = (&'static str, &'a TensorSpec);

impl Sizes {
    /// Of operands with one dimension at least.
    ///
    /// # Errors
    /// [`ErrorKind::InnerDimMismatch`], [`ErrorKind::BatchMismatch`].
    pub fn new((left_name, left): Named<'_>, (right_name, right): Named<'_>) -> Result<Sizes> {
        let vectors = [left, right].map(|spec| spec.layout.rank() == 1);
        let (left_batch, rows, inner) = match left.shape() {
            [batch @ .., rows, inner] => (batch, *rows, *inner),
            whole => (&[][..], 1, whole.iter().product()),
        };
        let (right_batch, right_inner, columns) = match right.shape() {
            [batch @ .., inner, columns] => (batch, *inner, *columns),
            whole => (&[][..], whole.iter().product(), 1),
        };
        if inner != right_inner {
            let message = format!(
                "{left_name} has shape {:?} and {right_name} {:?}: {inner} columns and {right_inner} rows; as many expected",
                left.shape(),
                right.shape()
            );
            return Err(broken(ErrorKind::InnerDimMismatch, right_name, message));
        }
        let Some(batch) = broadcast(left_batch, right_batch) else {
            let message = format!(
                "{left_name} has shape {:?} and {right_name} {:?}, whose batches do not go together",
                left.shape(),
                right.shape()
            );
            return Err(broken(ErrorKind::BatchMismatch, right_name, message));
        };
        Ok(Sizes {
            batch,
            rows,
            inner,
            columns,
            vectors,
        })
    }

    /// The shape of the output.
    pub fn out(&self) -> Shape {
        let mut shape = self.batch.clone();
        let [left, right] = self.vectors;
        shape.extend([self.rows].into_iter().filter(|_| !left));
        shape.extend([self.columns].into_iter().filter(|_| !right));
        shape
    }

    /// The output with the dimensions that vectors took.
    pub fn whole_out(&self, out: &TensorSpec) -> Result<TensorSpec> {
        let mut shape = self.batch.clone();
        let mut strides = Shape::from_slice(&out.layout.strides()[..shape.len()]);
        let mut own = out.layout.strides()[shape.len()..].iter();
        for (size, is_vector) in [
            (self.rows, self.vectors[0]),
            (self.columns, self.vectors[1]),
        ] {
            shape.push(size);
            let stride = if is_vector { None } else { own.next() };
            strides.push(stride.copied().unwrap_or(1));
        }
        Ok(TensorSpec {
            layout: Layout::strided(shape, strides, out.layout.offset())?,
            ..out.clone()
        })
    }

    /// The product of two plain tensors.
    pub fn product(&self, left: &TensorSpec, right: &TensorSpec) -> Result<Product> {
        let left = self.operand(left, true)?;
        let right = self.operand(right, false)?;
        Ok(self.folded(left, right))
    }

    /// The product with a weight of two dimensions that lies in blocks, or was packed.
    ///
    /// # Errors
    /// [`ErrorKind::Format`] where it is neither.
    pub fn product_with_weight(
        &self,
        left: &TensorSpec,
        (name, weight): Named<'_>,
    ) -> Result<Product> {
        let left = self.operand(left, true)?;
        let right = match weight.format {
            Format::CpuPacked => {
                let packed = Packed {
                    dtype: weight.dtype,
                    inner: self.inner,
                    columns: self.columns,
                };
                packed.operand()
            }
            _ => blocked((name, weight))?,
        };
        Ok(Product {
            batch: Vec::new(),
            left,
            right,
            columns: self.columns,
        })
    }

    fn operand(&self, spec: &TensorSpec, is_left: bool) -> Result<Operand> {
        let layout = &spec.layout;
        let strides = layout.strides();
        let (batch, [down, across]) = match *strides {
            [ref batch @ .., down, across] => (batch, [down, across]),
            [along] if is_left => (&[][..], [1, along]),
            [along] => (&[][..], [along, 1]),
            [] => (&[][..], [1, 1]),
        };
        // Broadcast to the whole batch: a size of 1 is at the same place for all.
        let own = layout.shape().iter().zip(batch);
        let missing = self.batch.len() - batch.len();
        let steps = own.map(|(&size, &stride)| if size == 1 { 0 } else { stride });
        let batch = std::iter::repeat_n(0, missing).chain(steps).collect();
        let (outer, inner) = match is_left {
            true => ((self.rows, down), (self.inner, across)),
            false => ((self.columns, across), (self.inner, down)),
        };
        Ok(Operand {
            dtype: spec.dtype,
            outer: Axis::strided(outer.0, outer.1),
            inner: Axis::strided(inner.0, inner.1),
            offset: layout.offset(),
            batch,
        })
    }

    /// A batch of products with one right matrix is one product, where the rows of all left ones lie at the same distance.
    fn folded(&self, mut left: Operand, mut right: Operand) -> Product {
        let mut batch = self.batch.to_vec();
        while let (Some(&size), Some(&step), Some(&0)) =
            (batch.last(), left.batch.last(), right.batch.last())
        {
            let (rows, stride) = (left.outer.size, left.outer.outer);
            let stride = match (size, rows) {
                (1, _) => stride,
                (_, 1) => step,
                _ if rows.checked_mul(stride) == Some(step) => stride,
                _ => break,
            };
            // Of a batch without elements the other sizes may be anything.
            let Some(rows) = rows.checked_mul(size) else {
                break;
            };
            left.outer = Axis::strided(rows, stride);
            batch.pop();
            left.batch.pop();
            right.batch.pop();
        }
        Product {
            batch,
            left,
            right,
            columns: self.columns,
        }
    }
}

/// A right operand of two dimensions in FRACTAL_NZ.
pub(super) fn blocked((name, weight): Named<'_>) -> Result<Operand> {
    let Some(blocks) = weight.blocks() else {
        let message = format!(
            "{name} is {:?} in {}; the whole matrix as it is stored, or its transposed view, is expected",
            weight.layout, weight.format
        );
        return Err(broken(ErrorKind::Format, name, message));
    };
    let [down, across] = Axis::in_blocks(&blocks, 1);
    let (outer, inner) = if blocks.is_transposed {
        (down, across)
    } else {
        (across, down)
    };
    Ok(Operand {
        dtype: weight.dtype,
        outer,
        inner,
        offset: 0,
        batch: SmallVec::new(),
    })
}

/// A right operand of two dimensions that lies plainly.
pub(super) fn plain(weight: &TensorSpec) -> Operand {
    let (shape, strides) = (weight.shape(), weight.layout.strides());
    Operand {
        dtype: weight.dtype,
        outer: Axis::strided(shape[1], strides[1]),
        inner: Axis::strided(shape[0], strides[0]),
        offset: weight.layout.offset(),
        batch: SmallVec::new(),
    }
}

/// Two batches against each other; `None` where they do not go together.
fn broadcast(a: &[usize], b: &[usize]) -> Option<Shape> {
    let rank = a.len().max(b.len());
    let at = |batch: &[usize], dim: usize| {
        let own = (dim + batch.len()).checked_sub(rank);
        own.map_or(1, |dim| batch[dim])
    };
    let sizes = (0..rank).map(|dim| match (at(a, dim), at(b, dim)) {
        (a, b) if a == b || b == 1 => Some(a),
        (1, b) => Some(b),
        _ => None,
    });
    sizes.collect()
}
