//! The way back, on the CPU, for measuring what quantization cost.

use crate::device::Device;
use crate::dtype::{DType, QuantDType};
use crate::error::{Error, ErrorKind, Result};
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};
use crate::gather::collected;
use crate::int4;
use crate::layout::Layout;
use crate::operators::quantize::request::Request;
use crate::tensor::{AsTensorView, Tensor, TensorSpec, TensorView};

/// Approximates the tensor that was quantized: `(q - zero_points) * scales` for divide mode,
/// `(q - zero_points) / scales` for multiply mode, in binary32.
///
/// `quantized` holds int8, uint8, int4 or an 8-bit float; int32 is qint32 in divide mode and packed
/// int4 in multiply mode. `scales`, `zero_points` and `axis` are those that
/// [`npu_quantize`](crate::npu_quantize) was called with: their shapes are checked as strictly, but scales of
/// x's rank with 1 in all dimensions but the axis, which checkpoints hold, are taken in divide mode too. The
/// axis is taken as there. In multiply mode, every axis above -2 is therefore the last one; in divide mode, it
/// does not count when there is one scale. The result is a float32 tensor on the CPU. CANN has no such
/// function; use this to check errors.
///
/// # Errors
/// [`ErrorKind::ScalarInput`] when `quantized` has no dimensions, [`ErrorKind::DType`] for data types that cannot be,
/// [`ErrorKind::Value`] for an axis that is not there, [`ErrorKind::Rank`] or [`ErrorKind::Shape`] when scales or zero points
/// do not fit, [`ErrorKind::OutOfMemory`].
///
/// ```
/// use aclnn::{QuantDType, Quantize, dequantize};
///
/// let x = [0.1f32, -0.7, 1.0];
/// let y = Quantize::divide(QuantDType::QInt8).axis(0).run(&x, &[0.01f32], None)?;
/// let back = dequantize(&y, &[0.01f32], None, 0, true)?.to_vec::<f32>()?;
/// assert!(x.iter().zip(&back).all(|(x, back)| (x - back).abs() <= 0.005));
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn dequantize<'q, 's>(
    quantized: impl Into<TensorView<'q>>,
    scales: impl Into<TensorView<'s>>,
    zero_points: Option<&dyn AsTensorView>,
    axis: i64,
    div_mode: bool,
) -> Result<Tensor> {
    let (quantized, scales) = (quantized.into(), scales.into());
    let zero_points = zero_points.map(AsTensorView::as_tensor_view);
    let mut shape = quantized.shape().to_vec();
    let packed = !div_mode && quantized.dtype() == DType::Int32;
    if packed && let Some(last) = shape.last_mut() {
        // What is too large stays so: the layout below refuses it.
        *last = last.saturating_mul(8);
    }
    let layout = Layout::contiguous(&shape)?;
    let mut values =
        widen(&quantized, packed).ok_or_else(|| wrong_dtype("quantized", quantized.dtype()))??;
    let request = Request::new(
        TensorSpec {
            layout: layout.clone(),
            ..quantized.spec()
        },
        scales.spec(),
        zero_points.as_ref().map(|view| view.spec()),
        // What the values were quantized to makes no difference to how scales lie along x.
        QuantDType::QInt8,
        // As `npu_quantize`.
        if div_mode { axis } else { axis.min(-1) },
        div_mode,
    );
    let axis = resolved_axis(&request)?;
    // Scales as checkpoints hold them, of x's rank, mean the same in both modes.
    request.check_scales(axis, true)?;
    request.check_zero_points()?;
    let widened = |view: &TensorView<'_>, argument| {
        widen(view, false).ok_or_else(|| wrong_dtype(argument, view.dtype()))?
    };
    let scales = widened(&scales, "scales")?;
    let zero_points = match &zero_points {
        Some(view) => widened(view, "zero_points")?,
        None => vec![0.0],
    };
    // With elements the product fits: the layout was counted. Without, it is not used.
    let inner: usize = if values.is_empty() {
        1
    } else {
        shape[axis + 1..].iter().product()
    };
    for (index, value) in values.iter_mut().enumerate() {
        let channel = index / inner % shape[axis];
        let scale = scales[if scales.len() == 1 { 0 } else { channel }];
        let difference = *value - zero_points[if zero_points.len() == 1 { 0 } else { channel }];
        *value = if div_mode {
            difference * scale
        } else {
            difference / scale
        };
    }
    Tensor::from_vec(values, layout.shape(), &Device::cpu())
}

/// The axis of a call that was made, counted from 0.
fn resolved_axis(request: &Request) -> Result<usize> {
    let rank = request.x.layout.rank();
    let wrong = |kind, argument, message| Err(Error::new(kind, message).with_argument(argument));
    if rank == 0 {
        return wrong(
            ErrorKind::ScalarInput,
            "quantized",
            "quantized has 0 dimensions; npu_quantize gives 1 to 8".to_owned(),
        );
    }
    if request.div_mode && request.scales.layout.elements() == 1 {
        return Ok(rank - 1);
    }
    // Multiply mode knows the last two axes only.
    let first = if request.div_mode {
        0
    } else {
        rank.saturating_sub(2)
    };
    let axis = if request.axis < 0 {
        rank.checked_sub(usize::try_from(request.axis.unsigned_abs()).unwrap_or(usize::MAX))
    } else {
        usize::try_from(request.axis).ok()
    };
    match axis.filter(|axis| (first..rank).contains(axis)) {
        Some(axis) => Ok(axis),
        None => wrong(
            ErrorKind::Value,
            "axis",
            format!(
                "axis {} is not one of the axes {first} to {} of {rank} dimensions",
                request.axis,
                rank - 1
            ),
        ),
    }
}

/// All values in logical order as binary32, or `None` for data types that cannot be here.
fn widen(view: &TensorView<'_>, packed: bool) -> Option<Result<Vec<f32>>> {
    fn each<T: crate::Element>(
        view: &TensorView<'_>,
        to_f32: impl Fn(T) -> f32,
    ) -> Option<Result<Vec<f32>>> {
        Some(view.to_vec::<T>().and_then(|values| {
            let elements = values.len();
            collected(elements, values.into_iter().map(to_f32))
        }))
    }
    let int4s = |values: Vec<i8>| collected(values.len(), values.iter().copied().map(f32::from));
    match view.dtype() {
        DType::Float32 => Some(view.to_vec::<f32>()),
        DType::Float16 => each(view, half::f16::to_f32),
        DType::BFloat16 => each(view, half::bf16::to_f32),
        DType::Int8 => each::<i8>(view, f32::from),
        DType::UInt8 => each::<u8>(view, f32::from),
        DType::Int32 if packed => Some(
            view.to_vec::<i32>()
                .and_then(|words| int4s(int4::unpack_words(&words)?)),
        ),
        DType::Int32 => each::<i32>(view, |value| value as f32),
        DType::Int4 => Some(
            view.to_bytes()
                .and_then(|bytes| int4s(int4::unpack_bytes(&bytes, view.layout().elements())?)),
        ),
        DType::Float8E4M3FN => each(view, Float8E4M3FN::to_f32),
        DType::Float8E5M2 => each(view, Float8E5M2::to_f32),
        DType::HiFloat8 => each(view, HiFloat8::to_f32),
        _ => None,
    }
}

fn wrong_dtype(argument: &'static str, dtype: DType) -> Error {
    Error::new(
        ErrorKind::DType,
        format!("{argument} has dtype {dtype}, which dequantize does not take"),
    )
    .with_argument(argument)
}
