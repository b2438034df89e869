//! The way back, on the CPU, for measuring what quantization cost.

use crate::device::Device;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};
use crate::int4;
use crate::layout::Layout;
use crate::tensor::{Tensor, TensorView};

/// Approximates the tensor that was quantized: `(q - zero_points) * scales` for divide mode,
/// `(q - zero_points) / scales` for multiply mode, in binary32.
///
/// `quantized` holds int8, uint8, int4 or an 8-bit float; int32 is qint32 in divide mode and packed
/// int4 in multiply mode. `scales` and `zero_points` broadcast along `axis` as in
/// [`npu_quantize`](crate::npu_quantize); `axis` counts from the end when negative. The result is a
/// float32 tensor on the CPU. CANN has no such function; use this to check errors.
///
/// # Errors
/// [`ErrorKind::XDType`], [`ErrorKind::ScalesDType`] or [`ErrorKind::ZeroPointsDType`] for data types
/// that cannot be, [`ErrorKind::Axis`], and [`ErrorKind::ScalesShape`] or [`ErrorKind::ZeroPointsShape`]
/// when scales or zero points do not fit.
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
    zero_points: Option<TensorView<'_>>,
    axis: i64,
    div_mode: bool,
) -> Result<Tensor> {
    let (quantized, scales) = (quantized.into(), scales.into());
    let mut shape = quantized.shape().to_vec();
    let packed = !div_mode && quantized.dtype() == DType::Int32;
    if packed && let Some(last) = shape.last_mut() {
        // What is too large stays so: the layout below refuses it.
        *last = last.saturating_mul(8);
    }
    let layout = Layout::contiguous(&shape)?;
    let mut values = widen(&quantized, packed)
        .ok_or_else(|| wrong_dtype(ErrorKind::XDType, "quantized", quantized.dtype()))??;
    let rank = shape.len() as i64;
    if !(-rank..rank).contains(&axis) {
        return Err(Error::new(
            ErrorKind::Axis,
            format!("axis {axis} is out of range for {rank} dimensions"),
        )
        .with_argument("axis"));
    }
    let axis = axis.rem_euclid(rank) as usize;
    let along = |view: &TensorView<'_>, dtype, shape_kind, argument| -> Result<Vec<f32>> {
        let values =
            widen(view, false).ok_or_else(|| wrong_dtype(dtype, argument, view.dtype()))??;
        if values.len() != 1 && values.len() != shape[axis] {
            return Err(Error::new(
                shape_kind,
                format!(
                    "{argument} has {} values; axis {axis} has {}: expected {} or 1",
                    values.len(),
                    shape[axis],
                    shape[axis]
                ),
            )
            .with_argument(argument));
        }
        Ok(values)
    };
    let scales = along(
        &scales,
        ErrorKind::ScalesDType,
        ErrorKind::ScalesShape,
        "scales",
    )?;
    let zero_points = match &zero_points {
        Some(view) => along(
            view,
            ErrorKind::ZeroPointsDType,
            ErrorKind::ZeroPointsShape,
            "zero_points",
        )?,
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

/// All values in logical order as binary32, or `None` for data types that cannot be here.
fn widen(view: &TensorView<'_>, packed: bool) -> Option<Result<Vec<f32>>> {
    fn each<T: crate::Element>(
        view: &TensorView<'_>,
        to_f32: impl Fn(T) -> f32,
    ) -> Option<Result<Vec<f32>>> {
        Some(
            view.to_vec::<T>()
                .map(|values| values.into_iter().map(to_f32).collect()),
        )
    }
    let int4s = |values: Vec<i8>| values.into_iter().map(f32::from).collect();
    match view.dtype() {
        DType::Float32 => each::<f32>(view, |value| value),
        DType::Float16 => each(view, half::f16::to_f32),
        DType::BFloat16 => each(view, half::bf16::to_f32),
        DType::Int8 => each::<i8>(view, f32::from),
        DType::UInt8 => each::<u8>(view, f32::from),
        DType::Int32 if packed => Some(
            view.to_vec::<i32>()
                .map(|words| int4s(int4::unpack(&words))),
        ),
        DType::Int32 => each::<i32>(view, |value| value as f32),
        DType::Int4 => Some(
            view.to_bytes()
                .map(|bytes| int4s(int4::unpack_bytes(&bytes, view.layout().elements()))),
        ),
        DType::Float8E4M3FN => each(view, Float8E4M3FN::to_f32),
        DType::Float8E5M2 => each(view, Float8E5M2::to_f32),
        DType::HiFloat8 => each(view, HiFloat8::to_f32),
        _ => None,
    }
}

fn wrong_dtype(kind: ErrorKind, argument: &'static str, dtype: DType) -> Error {
    Error::new(
        kind,
        format!("{argument} has dtype {dtype}, which dequantize does not take"),
    )
    .with_argument(argument)
}
