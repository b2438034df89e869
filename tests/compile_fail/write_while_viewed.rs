//! A tensor cannot be written while a view of it is in use.

use aclnn::{Device, QuantDType, Quantize, Tensor};

fn main() -> aclnn::Result<()> {
    let mut y = Tensor::from_slice(&[0i8; 4], [4], &Device::cpu())?;
    let view = y.view();
    Quantize::multiply(QuantDType::QInt8).run_into(&[1.0f32; 4], &[1.0f32], None, &mut y)?;
    println!("{:?}", view.to_vec::<i8>()?);
    Ok(())
}
