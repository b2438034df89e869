//! What the checks of these operators have in common.

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, EntryCall};
use crate::dispatch::attribute::{Attribute, Scalar, Value};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::basic::promotion::{can_cast, promoted};
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Given};
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

/// All types that CANN's arithmetic takes.
pub(super) const NUMBERS: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
    DType::Int32,
    DType::Int64,
    DType::Int16,
    DType::Int8,
    DType::UInt8,
    DType::Bool,
    DType::Complex64,
    DType::Complex128,
];

/// Numbers of every kind, unsigned integers too: what is cast, filled and copied, with bfloat16 where the product has it.
pub(super) const ALL_NUMBERS: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
    DType::Int8,
    DType::UInt8,
    DType::Int16,
    DType::UInt16,
    DType::Int32,
    DType::UInt32,
    DType::Int64,
    DType::UInt64,
    DType::Bool,
    DType::Complex64,
    DType::Complex128,
];

/// Whether the product has bfloat16: newer ones than the Atlas 310P and the first training products. Of products that nobody
/// knows CANN has the last word.
pub(in crate::operators) fn has_bfloat16(target: &Target) -> bool {
    use ProductFamily::{Atlas310B, Atlas310P, Atlas910};
    !matches!(
        target.soc().family(),
        Some(Atlas310P | Atlas310B | Atlas910)
    )
}

/// The tensor has one of these data types; bfloat16 only on a product that has it.
pub(super) fn dtype(
    target: &Target,
    argument: &'static str,
    found: DType,
    types: &[DType],
) -> Result<()> {
    let has_bfloat16 = has_bfloat16(target);
    let offered = types.iter().copied();
    let offered: SmallVec<[DType; 24]> = offered
        .filter(|&dtype| dtype != DType::BFloat16 || has_bfloat16)
        .collect();
    rules::dtype(target, argument, found, &offered)
}

/// The output that the caller brings, if any, has a type that results of the first can become.
pub(super) fn output_dtype(brought: Option<&TensorSpec>, results: DType) -> Result<()> {
    match brought.map(|out| out.dtype) {
        Some(out) if !can_cast(results, out) => {
            let message = format!("out is {out}; results are {results}, which cannot become that");
            Err(broken(ErrorKind::DType, "out", message))
        }
        _ => Ok(()),
    }
}

/// A scalar goes with what is computed.
pub(super) fn scalar_goes_with(
    argument: &'static str,
    scalar: &Scalar,
    computed: DType,
) -> Result<()> {
    let found = scalar.dtype();
    let goes = match computed {
        // Unlike other floats, which are cut to integers, none is cut to a bool.
        DType::Bool => super::promotion::is_whole(found),
        _ => can_cast(found, computed),
    };
    if goes {
        return Ok(());
    }
    let message = format!("{argument} is {found}, which cannot become {computed}");
    Err(broken(ErrorKind::DTypeCombination, argument, message))
}

/// A scalar is a number.
pub(super) fn scalar_is_there(argument: &'static str, scalar: &Scalar) -> Result<()> {
    if !scalar.is_null() {
        return Ok(());
    }
    let message = format!("{argument} is null");
    Err(broken(ErrorKind::NullTensor, argument, message))
}

/// The type that two tensors are computed in.
pub(super) fn promoted_type(input: DType, other: DType) -> Result<DType> {
    promoted(input, other).ok_or_else(|| {
        let message = format!("input is {input} and other is {other}, which do not go together");
        broken(ErrorKind::DTypeCombination, "other", message)
    })
}

/// What two tensors are as they are seen in the shape that both are broadcast to.
pub(super) fn broadcast(input: &TensorSpec, other: &TensorSpec) -> Result<[TensorSpec; 2]> {
    let (a, b) = (input.shape(), other.shape());
    let rank = a.len().max(b.len());
    let size = |shape: &[usize], dim: usize| {
        let missing = rank - shape.len();
        dim.checked_sub(missing).map_or(1, |dim| shape[dim])
    };
    let mut shape: SmallVec<[usize; 8]> = SmallVec::new();
    for dim in 0..rank {
        shape.push(match (size(a, dim), size(b, dim)) {
            (a, b) if a == b => a,
            (1, b) => b,
            (a, 1) => a,
            _ => return Err(not_broadcast(a, b)),
        });
    }
    Ok([seen_as(input, &shape)?, seen_as(other, &shape)?])
}

#[cold]
fn not_broadcast(a: &[usize], b: &[usize]) -> Error {
    let message = format!("input has shape {a:?} and other {b:?}; they do not broadcast");
    let error = broken(ErrorKind::ShapeMismatch, "other", message);
    error.with_aclnn_status(Some(161_002))
}

/// The tensor repeated to a shape.
pub(in crate::operators) fn seen_as(tensor: &TensorSpec, shape: &[usize]) -> Result<TensorSpec> {
    Ok(TensorSpec {
        layout: Layout::broadcast_to(&tensor.layout, shape)?,
        ..tensor.clone()
    })
}

/// Tensors have eight dimensions at most.
pub(super) fn ranks(tensors: &[(&'static str, &TensorSpec)]) -> Result<()> {
    let mut tensors = tensors.iter();
    tensors.try_for_each(|(argument, tensor)| rules::rank(argument, tensor, 0, 8))
}

/// An argument that is no tensor.
pub(in crate::operators) fn value(attribute: &Attribute<'_>) -> Argument {
    Argument::Value(Value::new(attribute))
}

/// A call of one function with one output.
pub(in crate::operators) fn accepted(
    definition: &'static Definition,
    arguments: Vec<Argument>,
    out: TensorSpec,
    compute: impl FnOnce(&TensorSpec) -> Computation,
) -> Accepted {
    Accepted {
        computation: if out.layout.is_empty() {
            Computation::Nothing
        } else {
            compute(&out)
        },
        outputs: smallvec![Some(out)],
        calls: vec![EntryCall {
            definition,
            arguments,
        }],
        intermediates: Vec::new(),
        watched: Vec::new(),
    }
}

/// What stands for a kernel where elements of a type are not computed here.
pub(in crate::operators) fn not_computed(name: &str, dtype: DType) -> Computation {
    let message = format!("{name} of {dtype} is not computed on the CPU");
    let error = Error::new(ErrorKind::Unavailable, message);
    Computation::Refused(error.with_argument("device"))
}

/// No tensor is in one of CANN's private formats, which the CPU does not compute in; and the function is there.
pub(in crate::operators) fn formats_and_function(
    given: &Given<'_>,
    target: &Target,
    definition: &'static Definition,
    name: &str,
) -> Result<()> {
    given.check_formats(None)?;
    rules::require(target, definition.name(), name)
}
