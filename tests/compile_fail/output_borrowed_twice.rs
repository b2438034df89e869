//! Two views to write the same tensor cannot be in use at once; `split_at` makes disjoint ones.

use aclnn::{Device, Tensor};

fn main() -> aclnn::Result<()> {
    let mut y = Tensor::from_slice(&[0i8; 4], [4], &Device::cpu())?;
    let first = y.view_mut();
    let second = y.view_mut();
    drop((first, second));
    Ok(())
}
