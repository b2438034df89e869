//! A view lives no longer than its tensor.

use aclnn::{Device, Tensor, TensorView};

fn view(device: &Device) -> aclnn::Result<TensorView<'static>> {
    let x = Tensor::from_slice(&[1.0f32], [1], device)?;
    Ok(x.view())
}

fn main() {}
