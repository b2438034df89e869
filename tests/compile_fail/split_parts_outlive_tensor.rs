//! The parts of a split tensor keep it borrowed.

use aclnn::{Device, Tensor};

fn main() -> aclnn::Result<()> {
    let mut y = Tensor::from_slice(&[0i8; 4], [4], &Device::cpu())?;
    let (first, second) = y.view_mut().split_at(0, 2)?;
    drop(first);
    drop(y);
    drop(second);
    Ok(())
}
