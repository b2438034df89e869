//! The tensors of a graph, and views of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::call::overlap::overlap;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::tensor::{RawView, Tensor, TensorSpec};

/// A tensor of a graph.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct GraphTensor {
    /// Which graph it belongs to.
    pub(super) graph: u64,
    pub(super) index: usize,
}

/// A view of a tensor of a graph, for one call: the whole tensor (`graph_tensor.into()`), or a part of it seen some way
/// ([`GraphBuilder::view`](crate::GraphBuilder::view)).
///
/// ```
/// use aclnn::{Device, Graph, Tensor};
///
/// let device = Device::cpu();
/// let mut builder = Graph::builder(&device.stream());
/// let weight = builder.tensor(Tensor::from_slice(&[1.0f32; 6], [2, 3], &device)?)?;
/// let transposed = builder.view(weight)?.transpose(0, 1)?;
/// assert_eq!(transposed.shape(), Some(&[3, 2][..]));
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GraphView {
    /// `None` for a null pointer.
    pub(super) tensor: Option<GraphTensor>,
    /// `None` for the whole tensor.
    pub(super) spec: Option<TensorSpec>,
}

/// An operand of a step.
#[derive(Clone, Debug)]
pub enum StepOperand {
    /// A tensor of the graph.
    Tensor(GraphView),
    /// A list of so many, which follow.
    List(usize),
    /// No tensor.
    Absent,
}

/// A tensor that a graph keeps.
#[allow(
    clippy::large_enum_variant,
    reason = "most tensors of a graph are owned, and a box would be one more step for each replay"
)]
pub(crate) enum Held {
    Owned(Tensor),
    /// Read only: others may use it as well.
    Shared(Arc<Tensor>),
}

impl Held {
    pub fn tensor(&self) -> &Tensor {
        match self {
            Held::Owned(tensor) => tensor,
            Held::Shared(tensor) => tensor,
        }
    }
}

/// The tensors that are not shared.
pub(super) fn owned(tensors: Vec<Held>) -> Vec<Tensor> {
    let owned = |held| match held {
        Held::Owned(tensor) => Some(tensor),
        Held::Shared(_) => None,
    };
    tensors.into_iter().filter_map(owned).collect()
}

/// A number that no other graph of the process has.
pub(super) fn new_number() -> u64 {
    static NUMBERS: AtomicU64 = AtomicU64::new(0);
    NUMBERS.fetch_add(1, Ordering::Relaxed)
}

/// The tensor with this handle, if it belongs to this graph.
pub(super) fn find(graph: u64, tensors: &[Held], tensor: GraphTensor) -> Result<&Held> {
    tensors
        .get(tensor.index)
        .filter(|_| tensor.graph == graph)
        .ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidView,
                "the tensor belongs to another graph",
            )
            .with_argument("tensor")
        })
}

impl From<GraphTensor> for GraphView {
    fn from(tensor: GraphTensor) -> GraphView {
        GraphView {
            tensor: Some(tensor),
            spec: None,
        }
    }
}

impl GraphView {
    /// A null pointer where an operator of CANN takes a tensor, also where its document asks for one.
    pub fn null() -> GraphView {
        GraphView {
            tensor: None,
            spec: None,
        }
    }

    /// The size of each dimension; `None` for a whole tensor, of which this view knows no more than that.
    pub fn shape(&self) -> Option<&[usize]> {
        self.spec.as_ref().map(TensorSpec::shape)
    }

    /// The view's memory, in the tensor that it is of.
    pub(super) fn raw<'a>(&self, tensors: &'a [Held]) -> Option<RawView<'a>> {
        let raw = tensors.get(self.tensor?.index)?.tensor().raw();
        Some(match &self.spec {
            None => raw,
            Some(spec) => raw.with_spec(spec.clone()),
        })
    }

    /// Whether both are of one tensor and share elements.
    pub(super) fn meets(&self, other: &GraphView, tensors: &[Held]) -> bool {
        if self.tensor.is_none() || self.tensor != other.tensor {
            return false;
        }
        match (self.raw(tensors), other.raw(tensors)) {
            (Some(a), Some(b)) if self.spec.is_some() && other.spec.is_some() => {
                overlap((&a.spec, a.block), (&b.spec, b.block))
            }
            // The whole of it.
            _ => true,
        }
    }

    fn with_layout(mut self, layout: impl FnOnce(&Layout) -> Result<Layout>) -> Result<GraphView> {
        let Some(spec) = &mut self.spec else {
            return Err(Error::new(
                ErrorKind::InvalidView,
                "a whole tensor is seen another way through GraphBuilder::view",
            )
            .with_argument("tensor"));
        };
        spec.layout = layout(&spec.layout)?;
        Ok(self)
    }

    /// Exchanges two dimensions; negative numbers count from the end.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when a dimension does not exist.
    pub fn transpose(self, dim0: isize, dim1: isize) -> Result<GraphView> {
        self.with_layout(|layout| layout.transpose(dim0, dim1))
    }

    /// Reorders the dimensions: dimension `i` of the result is dimension `dims[i]` of this view.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when `dims` does not name each dimension once.
    pub fn permute(self, dims: impl AsRef<[usize]>) -> Result<GraphView> {
        self.with_layout(|layout| layout.permute(dims))
    }

    /// Keeps `length` indices of a dimension, from `start` on.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the dimension does not have them.
    pub fn narrow(self, dim: isize, start: usize, length: usize) -> Result<GraphView> {
        self.with_layout(|layout| layout.narrow(dim, start, length))
    }

    /// Keeps every `step`-th index of a dimension, from the first on.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the dimension does not exist or `step` is 0.
    pub fn step(self, dim: isize, step: usize) -> Result<GraphView> {
        self.with_layout(|layout| layout.step(dim, step))
    }

    /// Gives the same elements another shape, without moving them.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the number of elements differs or the strides do not allow it.
    pub fn reshape(self, shape: impl AsRef<[usize]>) -> Result<GraphView> {
        self.with_layout(|layout| layout.reshape(shape))
    }

    /// Repeats elements to `shape`. Only for tensors that a call reads.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when a dimension that is not 1 would have to change.
    pub fn broadcast_to(self, shape: impl AsRef<[usize]>) -> Result<GraphView> {
        self.with_layout(|layout| layout.broadcast_to(shape))
    }

    /// The same elements under another format's name.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] as [`GraphView::transpose`].
    pub fn with_format(self, format: Format) -> Result<GraphView> {
        let mut view = self.with_layout(|layout| Ok(layout.clone()))?;
        if let Some(spec) = &mut view.spec {
            spec.format = format;
        }
        Ok(view)
    }
}
