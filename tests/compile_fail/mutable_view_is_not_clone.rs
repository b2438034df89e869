//! A view to write is the only one: it cannot be cloned.

use aclnn::{Device, Tensor};

fn main() -> aclnn::Result<()> {
    let mut y = Tensor::from_slice(&[0i8; 4], [4], &Device::cpu())?;
    let place = y.view_mut();
    let again = place.clone();
    drop((place, again));
    Ok(())
}
