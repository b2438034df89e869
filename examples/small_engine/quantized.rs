//! All that a small engine adds to quantize: in fixed scales, in scales that are found, and a linear layer of 8 bits.

use aclnn::{DType, Device, DynamicQuant, Element, QuantDType, QuantMatmul, Quantize};
use aclnn::{Result, Tensor, TensorView, f16};

use crate::engine::Matrix;

fn view<T: Element>(matrix: &Matrix<T>) -> Result<TensorView<'_>> {
    TensorView::from(&matrix.values[..]).reshape([matrix.rows, matrix.columns])
}

fn matrix<T: Element>(tensor: &Tensor) -> Result<Matrix<T>> {
    Ok(Matrix::new(tensor.shape()[0], tensor.to_vec()?))
}

/// `x / scale`, to int8, with a scale for each row.
pub fn quantize(x: &Matrix<f32>, scales: &[f32], device: &Device) -> Result<Matrix<i8>> {
    let call = Quantize::divide(QuantDType::QInt8).axis(0);
    let scales = Tensor::from_slice(scales, [scales.len()], device)?;
    matrix(&call.run(&view(x)?.to(device)?, &scales, None)?)
}

/// Each row to int8 by a scale of its own, which comes with it.
pub fn dynamic_quantize(x: &Matrix<f16>, device: &Device) -> Result<(Matrix<i8>, Vec<f32>)> {
    let call = DynamicQuant::symmetric(QuantDType::Int8);
    let low = call.run(&view(x)?.to(device)?, None, None)?;
    Ok((matrix(&low.y)?, low.scale.to_vec()?))
}

/// A linear layer in 8 bits, whose weight is on the device and ready for it.
pub struct Linear {
    weight: Tensor,
    scales: Tensor,
    device: Device,
}

impl Linear {
    /// Of codes by outputs and inputs, and a scale for each output.
    pub fn new(codes: &Matrix<i8>, scales: &[f32], device: &Device) -> Result<Linear> {
        let codes = view(codes)?.to(device)?;
        Ok(Linear {
            weight: QuantMatmul::prepare_weight(codes.view().transpose(0, 1)?)?,
            scales: Tensor::from_slice(scales, [scales.len()], device)?,
            device: device.clone(),
        })
    }

    pub fn forward(&self, x: &Matrix<f16>) -> Result<Matrix<f16>> {
        let x = view(x)?.to(&self.device)?;
        let low = DynamicQuant::symmetric(QuantDType::Int8).run(&x, None, None)?;
        let (call, rows) = (QuantMatmul::new(DType::Float16), Some(&low.scale as _));
        matrix(&call.run(&low.y, &self.weight, &self.scales, None, rows, None, None)?)
    }
}
