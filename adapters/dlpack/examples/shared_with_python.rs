//! A library for Python: `quantize` takes a DLPack tensor of float32 or 16-bit floats where it is and gives a new one of int8.
//!
//! `shared_with_python.py` beside this file calls it with tensors of torch.

use aclnn::{Device, QuantDType, Quantize};
use aclnn_dlpack::{export, tensor_view};
use dlpark::ffi::DLManagedTensor;
use dlpark::legacy::Dlpack;

/// Multiplies by `scale` and rounds to int8; null where that cannot be, with the reason on standard error.
///
/// # Safety
/// `x` is what a capsule named `dltensor` holds, and its memory changes for nobody meanwhile. It is given back here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quantize(x: *mut DLManagedTensor, scale: f32) -> *mut DLManagedTensor {
    // SAFETY: as the caller vouches.
    match unsafe { try_quantize(x, scale) } {
        Ok(y) => y.into_raw(),
        Err(error) => {
            eprintln!("quantize: {error}");
            std::ptr::null_mut()
        }
    }
}

/// # Safety
/// As [`quantize`].
unsafe fn try_quantize(
    x: *mut DLManagedTensor,
    scale: f32,
) -> Result<Dlpack, Box<dyn std::error::Error>> {
    // SAFETY: as the caller vouches.
    let x = unsafe { Dlpack::from_raw(x)? };
    let device = Device::cpu();
    // SAFETY: as the caller vouches.
    let view = unsafe { tensor_view(&x, &device)? };
    println!("x is read at {:p}", view.as_ptr());
    let y = Quantize::multiply(QuantDType::QInt8).run(&view, &[scale], None)?;
    Ok(export(y)?)
}
