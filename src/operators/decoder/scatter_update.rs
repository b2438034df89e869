//! `aclnnInplaceScatterUpdate`: a piece of each sequence's cache, from an index of its own on.
//!
//! Sources: `hicann/ops-nn`, `index/scatter/docs/aclnnInplaceScatterUpdate.md` and
//! `index/scatter/op_api/aclnn_scatter_update.cpp`.

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::Argument;
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::check::{accepted, formats_and_function};
use crate::operators::checked::rules::{self, broken, dimension, dtype, shape, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points, vouched};
use crate::operators::decoder::check::{INDICES, below, not_empty, written};
use crate::operators::decoder::placing::{Place, Step};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnInplaceScatterUpdate`.
        pub(in crate::operators) InplaceScatterUpdate, InplaceScatterUpdateOperands = aclnnInplaceScatterUpdate {
            data: InOut, indices: In, updates: In, axis: i64,
        }
    }
}

/// What every product takes, what the training products of 2019 do not, and what only the Ascend 950 does.
const TYPES: &[DType] = &[DType::Float32, DType::Float16, DType::Int32, DType::Int8];
const NEWER: &[DType] = &[DType::BFloat16, DType::UInt8];
const NEWEST: &[DType] = &[DType::Float8E4M3FN, DType::Float8E5M2, DType::HiFloat8];

const PRODUCTS: &[ProductFamily] = &[
    ProductFamily::Atlas910,
    ProductFamily::AtlasA2,
    ProductFamily::AtlasA3,
    ProductFamily::Ascend950,
];

/// `aclnnInplaceScatterUpdate`: for each sequence a piece of its cache, along an axis and from an index on.
///
/// - `data`: the caches, `(batch, ..., size, ...)`; float32, float16, int32, int8, but on the training products of 2019 also
///   bfloat16 and uint8, and on Ascend 950 float8_e4m3fn, float8_e5m2 and hifloat8; two to eight dimensions, any strides.
/// - `axis`: negative ones count from the end; not the first.
/// - `updates`: of data's type and as many dimensions; the same sizes but for the axis and the first dimension, which are not
///   longer.
/// - `indices`: int32 or int64. `(sequences)`, the first dimension of updates: where each begins along the axis. `(sequences,
///   2)`: which sequence of data it is, and where it begins. Without dimensions, where there is one: where it begins. Each
///   piece is inside data. On an Atlas the values are read back before the kernel is queued, since CANN does not look at them.
///   Of pieces that overlap the CPU keeps the last, and an Atlas any.
///
/// None is without elements. How many indices fit an Atlas's buffers is not looked at: CANN says so.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch); [`ErrorKind::Value`] of an index when it runs.
///
/// ```
/// use aclnn::operators::InplaceScatterUpdate;
/// use aclnn::{DType, Device, Tensor};
///
/// let device = Device::cpu();
/// let mut cache = Tensor::zeros(DType::Float32, [2, 3, 1], &device)?;
/// let new = Tensor::from_slice(&[1.0f32, 2.0], [2, 1, 1], &device)?;
/// InplaceScatterUpdate::new(-2).run(&mut cache, &[2i64, 0], &new)?;
/// assert_eq!(cache.to_vec::<f32>()?, [0.0, 0.0, 1.0, 2.0, 0.0, 0.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct InplaceScatterUpdate {
    axis: i64,
    vouched: bool,
    stream: Option<Stream>,
}

impl InplaceScatterUpdate {
    /// Along this axis, which is not the first.
    pub fn new(axis: i64) -> InplaceScatterUpdate {
        InplaceScatterUpdate {
            axis,
            vouched: false,
            stream: None,
        }
    }

    /// The axis of tensors with so many dimensions.
    fn axis(&self, rank: usize) -> Result<usize> {
        match dimension("axis", self.axis, rank)? {
            0 => {
                let message = format!("axis is {}, the first; any other is expected", self.axis);
                Err(broken(ErrorKind::Value, "axis", message))
            }
            axis => Ok(axis),
        }
    }
}

checked_operator! {
    InplaceScatterUpdate, step inplace_scatter_update,
    in_place data,
    inputs { indices: In, updates: In }
}
vouched!(
    InplaceScatterUpdate,
    vouch_for_indices,
    "indices",
    "Others write beside a tensor."
);

impl Check for InplaceScatterUpdate {
    const NAME: &'static str = "InplaceScatterUpdate";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.axis), Attribute::Bool(self.vouched)]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let data = written(given, 0, "data")?;
        let (indices, updates) = (given.input(0)?, given.input(1)?);
        let types = match rules::family(target, Self::NAME, "data", PRODUCTS)? {
            ProductFamily::Atlas910 => TYPES.to_vec(),
            ProductFamily::Ascend950 => [TYPES, NEWER, NEWEST].concat(),
            _ => [TYPES, NEWER].concat(),
        };
        dtype(target, "data", data.dtype, &types)?;
        dtype(target, "indices", indices.dtype, INDICES)?;
        rules::same_dtype(("updates", Some(updates)), ("data", data.dtype))?;
        rules::rank("data", data, 2, 8)?;
        rules::rank("indices", indices, 0, 2)?;
        let rank = data.layout.rank();
        rules::rank("updates", updates, rank, rank)?;
        let axis = self.axis(rank)?;
        not_empty(&[("data", data), ("indices", indices), ("updates", updates)])?;
        let sequences = updates.shape()[0];
        let (named, wanted) = match *indices.shape() {
            [] => (false, vec![]),
            [_] => (false, vec![sequences]),
            _ => (true, vec![sequences, 2]),
        };
        shape("indices", indices, &wanted)?;
        let mut wanted = data.shape().to_vec();
        wanted[axis] = wanted[axis].min(updates.shape()[axis]);
        wanted[0] = match indices.layout.rank() {
            0 => 1,
            _ => wanted[0].min(sequences),
        };
        shape("updates", updates, &wanted)?;
        let definition = entry_points::InplaceScatterUpdate::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let arguments = vec![
            Argument::Operand(2),
            Argument::Operand(0),
            Argument::Operand(1),
            value(Attribute::Int(self.axis)),
        ];
        let mut strides = data.layout.strides().to_vec();
        let mut steps: SmallVec<[Step; 2]> = smallvec![Step::along(strides[axis])];
        let mut ends: SmallVec<[usize; 2]> = smallvec![data.shape()[axis] - wanted[axis] + 1];
        if named {
            steps.insert(0, Step::along(strides[0]));
            ends.insert(0, data.shape()[0]);
            strides[0] = 0;
        }
        let first = TensorSpec {
            layout: Layout::strided(&wanted, strides, data.layout.offset())?,
            ..data.clone()
        };
        // Along the axis pieces of one sequence may overlap, so that one thread has to write all of it.
        let others = (1..rank).filter(|&other| other != axis);
        let order: Vec<usize> = [0, axis].into_iter().chain(others).collect();
        let turned = |tensor: &TensorSpec| -> Result<TensorSpec> {
            Ok(TensorSpec {
                layout: tensor.layout.permute(&order)?,
                ..tensor.clone()
            })
        };
        let (from, to) = (turned(updates)?, turned(&first)?);
        let accepted = accepted(definition, arguments, data.clone(), |_| {
            let place = Place {
                index: indices,
                steps,
                along: 2,
                from: &from,
                to: &to,
                operands: [0, 1, 2],
            };
            place.computation(Self::NAME)
        });
        Ok(accepted.watching(below("indices", 0, &ends)))
    }
}
