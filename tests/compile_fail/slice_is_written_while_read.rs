//! The slice of a tensor is a borrow of it.

use aclnn::{Device, Tensor};

fn main() -> aclnn::Result<()> {
    let mut x = Tensor::from_slice(&[1.0f32], [1], &Device::cpu())?;
    let read = x.as_slice::<f32>()?;
    x.as_mut_slice::<f32>()?[0] = 2.0;
    assert_eq!(read, [1.0]);
    Ok(())
}
