//! A tensor owns its memory alone; `try_clone` copies it.

use aclnn::{Device, Tensor};

fn main() -> aclnn::Result<()> {
    let x = Tensor::from_slice(&[1.0f32], [1], &Device::cpu())?;
    let copy = x.clone();
    drop((x, copy));
    Ok(())
}
