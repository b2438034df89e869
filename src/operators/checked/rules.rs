//! Rules that the checks of operators share, and what they say when one is broken.

use smallvec::SmallVec;

use crate::dispatch::attribute::{Attribute, Text, Value};
use crate::dtype::{DType, QuantDType};
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

use crate::call::recipe::Argument;

/// CANN's tiling refused the call, inside phase one of a hand-written entry point.
pub(crate) const STATUS_TILING: i32 = 561_103;

/// The same inside phase one of a generated entry point.
#[allow(dead_code, reason = "for operators whose entry points CANN generates")]
pub(crate) const STATUS_GENERATED_TILING: i32 = 561_002;

/// A broken rule: what kind, which argument, and what it was and what is allowed.
#[cold]
pub(crate) fn broken(kind: ErrorKind, argument: &'static str, message: impl Into<String>) -> Error {
    Error::new(kind, message).with_argument(argument)
}

/// `float16, bfloat16`
pub(crate) fn names(dtypes: &[DType]) -> String {
    let names: SmallVec<[&str; 8]> = dtypes.iter().map(|dtype| dtype.name()).collect();
    names.join(", ")
}

/// The product has no such operator, or not this part of it. CANN itself may take the call.
#[cold]
pub(crate) fn unsupported(target: &Target, argument: &'static str, message: String) -> Error {
    target.explain(broken(ErrorKind::UnsupportedProduct, argument, message).with_aclnn_status(None))
}

/// The product's family, if the operator is to be had on it. Products that nobody knows are given the benefit of the doubt
/// as the newest one: their own library has the last word.
pub(crate) fn family(
    target: &Target,
    operator: &'static str,
    argument: &'static str,
    offered: &[ProductFamily],
) -> Result<ProductFamily> {
    let newest = offered.last().copied();
    match (target.soc().family(), newest) {
        (Some(family), _) if offered.contains(&family) => Ok(family),
        (None, Some(newest)) => Ok(newest),
        _ => Err(unsupported(
            target,
            argument,
            format!("{operator} is not available on {}", target.soc()),
        )),
    }
}

/// The tensor has one of these data types on this product.
pub(crate) fn dtype(
    target: &Target,
    kind: ErrorKind,
    argument: &'static str,
    found: DType,
    allowed: &[DType],
) -> Result<()> {
    if allowed.contains(&found) {
        return Ok(());
    }
    let message = format!(
        "{argument} has dtype {found}; {} supports {}",
        target.soc(),
        names(allowed)
    );
    Err(target.explain(broken(kind, argument, message)))
}

/// The tensor has from `least` to `most` dimensions. More than eight are another kind than fewer than that.
pub(crate) fn rank(
    argument: &'static str,
    spec: &TensorSpec,
    least: usize,
    most: usize,
) -> Result<()> {
    let rank = spec.layout.rank();
    let kind = match rank {
        0 if least > 0 => ErrorKind::ScalarInput,
        9.. => ErrorKind::RankTooLarge,
        _ if rank < least || rank > most => ErrorKind::Rank,
        _ => return Ok(()),
    };
    let allowed = if least == most {
        format!("{least} expected")
    } else {
        format!("{least} to {most} are supported")
    };
    let message = format!("{argument} has {rank} dimensions; {allowed}");
    Err(broken(kind, argument, message))
}

/// No tensor is in one of CANN's private formats; the status is what CANN answers to one that is.
pub(crate) fn formats(
    tensors: &[(&'static str, Option<&TensorSpec>)],
    status: Option<i32>,
) -> Result<()> {
    for &(argument, spec) in tensors {
        if let Some(spec) = spec.filter(|spec| spec.format.is_private()) {
            let message = format!(
                "{argument} has format {}; only ND is supported",
                spec.format
            );
            return Err(broken(ErrorKind::Format, argument, message).with_aclnn_status(status));
        }
    }
    Ok(())
}

/// The last dimension of the tensor is a multiple.
pub(crate) fn last_dimension(
    argument: &'static str,
    spec: &TensorSpec,
    multiple: usize,
    why: &str,
) -> Result<()> {
    match spec.shape().last() {
        Some(&last) if last % multiple != 0 => Err(broken(
            ErrorKind::LastDimNotMultiple,
            argument,
            format!(
                "{why} needs a last dimension that is a multiple of {multiple}; {argument} has {last}"
            ),
        )),
        _ => Ok(()),
    }
}

/// The tensor has this shape.
pub(crate) fn shape(
    kind: ErrorKind,
    argument: &'static str,
    spec: &TensorSpec,
    expected: &[usize],
) -> Result<()> {
    if spec.shape() == expected {
        return Ok(());
    }
    let message = format!(
        "{argument} has shape {:?}; expected {expected:?}",
        spec.shape()
    );
    Err(broken(kind, argument, message))
}

/// The data type of an output that the caller brings.
pub(crate) fn output_dtype(
    argument: &'static str,
    brought: Option<&TensorSpec>,
    expected: DType,
) -> Result<()> {
    match brought {
        Some(spec) if spec.dtype != expected => {
            let message = format!("{argument} has dtype {}; expected {expected}", spec.dtype);
            Err(broken(ErrorKind::OutDType, argument, message))
        }
        _ => Ok(()),
    }
}

/// An output: the caller's, if it has this shape, or a contiguous one.
pub(crate) fn output(
    argument: &'static str,
    brought: Option<&TensorSpec>,
    dtype: DType,
    expected: &[usize],
) -> Result<TensorSpec> {
    match brought {
        Some(spec) => shape(ErrorKind::OutShape, argument, spec, expected).map(|()| spec.clone()),
        None => Ok(TensorSpec {
            dtype,
            layout: Layout::contiguous(expected).map_err(|error| error.with_argument(argument))?,
            format: Default::default(),
        }),
    }
}

/// A data type that was asked for by name is none of those that can be had.
#[cold]
pub(crate) fn requested_dtype(
    target: &Target,
    argument: &'static str,
    requested: QuantDType,
    allowed: &str,
) -> Error {
    let message = format!(
        "{argument} {requested} is not available on {}; use {allowed}",
        target.soc()
    );
    target.explain(broken(ErrorKind::OutDType, argument, message))
}

/// A function that the call needs is not in this CANN.
#[cold]
pub(crate) fn entry_point_missing(target: &Target, functions: &str, what: &str) -> Error {
    let message = format!("this CANN has no {functions}, which {what} needs");
    target.explain(broken(ErrorKind::EntryPointMissing, "device", message))
}

/// An argument that is no tensor and has no storage.
pub(crate) fn value(attribute: Attribute<'static>) -> Argument {
    Argument::Value(Value::Plain(attribute))
}

/// A string as an argument.
pub(crate) fn text(text: &std::ffi::CStr) -> Argument {
    Argument::Value(Value::Text(Text::from(text)))
}
