//! `aclnnInplaceIndexCopy`: slices along a dimension, each where its index says.
//!
//! Sources: `hicann/ops-nn`, `index/scatter_update/docs/aclnnIndexCopy&aclnnInplaceIndexCopy.md` and
//! `index/scatter_update/op_api/aclnn_index_copy.cpp`.

use smallvec::smallvec;

use crate::call::recipe::Argument;
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::Result;
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::check::{accepted, formats_and_function};
use crate::operators::checked::rules::{self, dimension, dtype, shape, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points, vouched};
use crate::operators::decoder::check::{INDICES, below, written};
use crate::operators::decoder::placing::{Place, Step};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnInplaceIndexCopy`.
        pub(in crate::operators) InplaceIndexCopy, InplaceIndexCopyOperands = aclnnInplaceIndexCopy {
            self_ref: InOut, dim: i64, index: In, source: In,
        }
    }
}

/// What is copied on each product, and what the Ascend 950 takes beside it.
const TYPES: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
    DType::Int64,
    DType::Int32,
    DType::Int16,
    DType::Int8,
    DType::UInt8,
    DType::Bool,
    DType::Complex64,
    DType::Complex128,
];
const UNSIGNED: &[DType] = &[DType::UInt32, DType::UInt64];

const PRODUCTS: &[ProductFamily] = &[
    ProductFamily::AtlasA2,
    ProductFamily::AtlasA3,
    ProductFamily::Ascend950,
];

/// `aclnnInplaceIndexCopy`: slices of `source` along a dimension, each at its index in a tensor of the caller's, as
/// PyTorch's `index_copy_`.
///
/// - `self_ref`: float32, float16, bfloat16, float64, int8 to int64, uint8, bool, complex64, complex128, and on Ascend 950
///   uint32 and uint64; up to eight dimensions, any strides. One without dimensions counts as one with one element.
/// - `dim`: negative ones count from the end.
/// - `index`: int32 or int64, of one dimension or none; each 0 or more and less than the dimension's size. On an Atlas the
///   values are read back before the kernel is queued, since CANN does not look at them. Of those that are the same the CPU
///   keeps the last slice, and an Atlas any.
/// - `source`: of self_ref's type and shape, but for the dimension, which is as long as `index`.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`](crate::ErrorKind) tells, or
/// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch); [`ErrorKind::Value`](crate::ErrorKind::Value) of an index when
/// it runs.
///
/// ```
/// use aclnn::operators::InplaceIndexCopy;
/// use aclnn::{DType, Device, Tensor};
///
/// let device = Device::cpu();
/// let mut cache = Tensor::zeros(DType::Float32, [4, 2], &device)?;
/// let rows = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?;
/// InplaceIndexCopy::new(0).run(&mut cache, &[3i64, 1], &rows)?;
/// assert_eq!(cache.to_vec::<f32>()?, [0.0, 0.0, 3.0, 4.0, 0.0, 0.0, 1.0, 2.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct InplaceIndexCopy {
    dim: i64,
    vouched: bool,
    stream: Option<Stream>,
}

impl InplaceIndexCopy {
    /// Along this dimension.
    pub fn new(dim: i64) -> InplaceIndexCopy {
        InplaceIndexCopy {
            dim,
            vouched: false,
            stream: None,
        }
    }
}

checked_operator! {
    InplaceIndexCopy, step inplace_index_copy,
    in_place self_ref,
    inputs { index: In, source: In }
}
vouched!(
    InplaceIndexCopy,
    vouch_for_index,
    "index",
    "Others write beside a tensor."
);

/// A tensor without dimensions as one of one element.
fn as_vector(tensor: &TensorSpec) -> Result<TensorSpec> {
    let layout = match tensor.layout.rank() {
        0 => Layout::strided([1], [1], tensor.layout.offset())?,
        _ => tensor.layout.clone(),
    };
    Ok(TensorSpec {
        layout,
        ..tensor.clone()
    })
}

/// The dimension first, and the others behind it.
fn turned(tensor: &TensorSpec, dim: usize) -> Result<TensorSpec> {
    let others = (0..tensor.layout.rank()).filter(|&other| other != dim);
    let order: Vec<usize> = [dim].into_iter().chain(others).collect();
    Ok(TensorSpec {
        layout: tensor.layout.permute(&order)?,
        ..tensor.clone()
    })
}

impl Check for InplaceIndexCopy {
    const NAME: &'static str = "InplaceIndexCopy";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.dim), Attribute::Bool(self.vouched)]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let to = written(given, 0, "self_ref")?;
        let (index, source) = (given.input(0)?, given.input(1)?);
        let product = rules::family(target, Self::NAME, "self_ref", PRODUCTS)?;
        let types = match product {
            ProductFamily::Ascend950 => [TYPES, UNSIGNED].concat(),
            _ => TYPES.to_vec(),
        };
        dtype(target, "self_ref", to.dtype, &types)?;
        dtype(target, "index", index.dtype, INDICES)?;
        rules::same_dtype(("source", Some(source)), ("self_ref", to.dtype))?;
        rules::rank("self_ref", to, 0, 8)?;
        rules::rank("index", index, 0, 1)?;
        rules::rank("source", source, 0, 8)?;
        let (seen_to, seen_source) = (as_vector(to)?, as_vector(source)?);
        let rank = seen_to.layout.rank();
        let dim = dimension("dim", self.dim, rank)?;
        let mut wanted = seen_to.shape().to_vec();
        let size = std::mem::replace(&mut wanted[dim], index.layout.elements());
        shape("source", &seen_source, &wanted)?;
        let definition = entry_points::InplaceIndexCopy::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let arguments = vec![
            Argument::Operand(2),
            value(Attribute::Int(self.dim)),
            Argument::Operand(0),
            Argument::Operand(1),
        ];
        let step = Step::along(seen_to.layout.strides()[dim]);
        // Where the first slice goes, for each of those that are written.
        let mut strides = seen_to.layout.strides().to_vec();
        strides[dim] = 0;
        let layout = Layout::strided(&wanted, strides, seen_to.layout.offset())?;
        let first = turned(&TensorSpec { layout, ..seen_to }, dim)?;
        let source = turned(&seen_source, dim)?;
        let accepted = accepted(definition, arguments, to.clone(), |_| {
            let place = Place {
                index,
                steps: smallvec![step],
                along: 1,
                from: &source,
                to: &first,
                operands: [0, 1, 2],
            };
            place.computation(Self::NAME)
        });
        Ok(accepted.watching(below("index", 0, &[size])))
    }
}
