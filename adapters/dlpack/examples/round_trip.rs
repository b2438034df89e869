//! Hands a tensor of any device on by DLPack, takes it back, and quantizes it where it is.
//!
//! `cargo run -p aclnn-dlpack --example round_trip -- cpu` (or `npu`, `auto`)

use aclnn::{Device, QuantDType, Quantize, Tensor};
use aclnn_dlpack::{export, tensor_view};
use dlpark::versioned::Dlpack;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let device: Device = std::env::args()
        .nth(1)
        .as_deref()
        .unwrap_or("auto")
        .parse()?;
    let x = Tensor::from_slice(&[0.5f32, 1.0, -1.5], [3], &device)?;
    let scale = Tensor::from_slice(&[2.0f32], [1], &device)?;
    println!("x lies at {:p} of {device}", x.as_ptr());

    // What another library, in Rust, C or Python, is given, and gives.
    let capsule = export::<dlpark::ffi::DLManagedTensorVersioned>(x)?.into_raw();
    // SAFETY: it was just made, and is owned here.
    let shared = unsafe { Dlpack::from_raw(capsule)? };

    // SAFETY: nobody else has the memory.
    let x = unsafe { tensor_view(&shared, &device)? };
    println!("x is read at {:p}", x.as_ptr());
    let y = Quantize::multiply(QuantDType::QInt8).run(&x, &scale, None)?;
    println!("{y}");
    Ok(())
}
