//! A tensor cannot be read while a view to write it is in use.

use aclnn::{Device, QuantDType, Quantize, Tensor};

fn main() -> aclnn::Result<()> {
    let mut y = Tensor::from_slice(&[0i8; 4], [4], &Device::cpu())?;
    let place = y.view_mut();
    println!("{:?}", y.to_vec::<i8>()?);
    Quantize::multiply(QuantDType::QInt8).run_into(&[1.0f32; 4], &[1.0f32], None, place)
}
