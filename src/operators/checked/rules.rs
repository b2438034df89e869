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
    Err(target.explain(broken(ErrorKind::DType, argument, message)))
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

/// A dimension that is counted from the end where it is negative; a tensor without dimensions is taken for one with one.
pub(crate) fn dimension(argument: &'static str, dim: i64, rank: usize) -> Result<usize> {
    let count = rank.max(1) as i64;
    let place = if dim < 0 {
        dim.saturating_add(count)
    } else {
        dim
    };
    match usize::try_from(place) {
        Ok(place) if place < rank.max(1) => Ok(place),
        _ => {
            let message = format!("{argument} is {dim}; {rank} dimensions are there");
            Err(broken(ErrorKind::Value, argument, message))
        }
    }
}

/// The tensor is in none of CANN's private formats; the status is what CANN answers to one that is.
pub(crate) fn format(
    argument: &'static str,
    spec: Option<&TensorSpec>,
    status: Option<i32>,
) -> Result<()> {
    match spec.filter(|spec| spec.format.is_private()) {
        None => Ok(()),
        Some(spec) => {
            let message = format!(
                "{argument} has format {}; only ND is supported",
                spec.format
            );
            Err(broken(ErrorKind::Format, argument, message).with_aclnn_status(status))
        }
    }
}

/// As [`format()`], for several tensors.
pub(crate) fn formats(
    tensors: &[(&'static str, Option<&TensorSpec>)],
    status: Option<i32>,
) -> Result<()> {
    tensors
        .iter()
        .try_for_each(|&(argument, spec)| format(argument, spec, status))
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
pub(crate) fn shape(argument: &'static str, spec: &TensorSpec, expected: &[usize]) -> Result<()> {
    if spec.shape() == expected {
        return Ok(());
    }
    let message = format!(
        "{argument} has shape {:?}; expected {expected:?}",
        spec.shape()
    );
    Err(broken(ErrorKind::Shape, argument, message))
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
            Err(broken(ErrorKind::DType, argument, message))
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
        Some(spec) => shape(argument, spec, expected).map(|()| spec.clone()),
        None => Ok(TensorSpec {
            dtype,
            layout: Layout::contiguous(expected).map_err(|error| error.with_argument(argument))?,
            format: Default::default(),
        }),
    }
}

/// An output whose elements lie without gaps, as those operators want it that write none.
pub(crate) fn without_gaps(argument: &'static str, output: &TensorSpec) -> Result<()> {
    if output.layout.is_contiguous() {
        return Ok(());
    }
    let message = format!(
        "{argument} is {:?}; the operator writes no gaps",
        output.layout
    );
    Err(broken(ErrorKind::NotContiguous, argument, message).with_aclnn_status(None))
}

/// The data type of an output that is asked for by name: one of those offered, and that of the tensor that the caller
/// brings, if there is one. `names` are those offered, for people.
pub(crate) fn requested_dtype(
    target: &Target,
    argument: &'static str,
    requested: QuantDType,
    (offered, names): (&[QuantDType], &str),
    (output, brought): (&'static str, Option<&TensorSpec>),
) -> Result<DType> {
    if !offered.contains(&requested) {
        let message = format!(
            "{argument} {requested} is not available on {}; use {names}",
            target.soc()
        );
        return Err(target.explain(broken(ErrorKind::DType, argument, message)));
    }
    let dtype = requested.tensor_dtype();
    output_dtype(output, brought, dtype).map(|()| dtype)
}

/// The type of quantized elements, as the output of the caller's has it or `dst_type` asks for it: int8, and 8-bit floats on
/// Ascend 950.
pub(crate) fn codes(
    target: &Target,
    is_950: bool,
    (output, brought): (&'static str, Option<&TensorSpec>),
    dst_type: DType,
) -> Result<DType> {
    const CODES: [DType; 4] = [
        DType::Int8,
        DType::HiFloat8,
        DType::Float8E5M2,
        DType::Float8E4M3FN,
    ];
    let (argument, made) = match brought {
        Some(brought) => (output, brought.dtype),
        None => ("dst_type", dst_type),
    };
    let offered = if is_950 { &CODES[..] } else { &CODES[..1] };
    dtype(target, argument, made, offered).map(|()| made)
}

/// The function is in this CANN.
pub(crate) fn require(target: &Target, function: &'static str, what: &str) -> Result<()> {
    if target.exports(function) {
        return Ok(());
    }
    Err(entry_point_missing(target, function, what))
}

/// As [`dtype`], for a tensor that may be missing.
pub(crate) fn optional_dtype(
    target: &Target,
    argument: &'static str,
    spec: Option<&TensorSpec>,
    allowed: &[DType],
) -> Result<()> {
    spec.map_or(Ok(()), |spec| dtype(target, argument, spec.dtype, allowed))
}

/// A tensor of the same data type as another one, if it is there.
pub(crate) fn same_dtype(
    (argument, spec): (&'static str, Option<&TensorSpec>),
    (other, expected): (&'static str, DType),
) -> Result<()> {
    match spec.map(|spec| spec.dtype) {
        Some(found) if found != expected => {
            let message =
                format!("{argument} is {found} but {other} is {expected}; they must be the same");
            Err(broken(ErrorKind::DTypeCombination, argument, message))
        }
        _ => Ok(()),
    }
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

#[cfg(test)]
mod tests;
