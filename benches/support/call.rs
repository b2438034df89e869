//! The call that the device benches time.

use aclnn::{DType, Device, Plan, QuantDType, Quantize, Tensor, TensorSpec};

pub const ROWS: usize = 16;
pub const COLUMNS: usize = 4096;

/// By scales along the last axis, to int8.
pub fn multiply() -> Quantize {
    Quantize::multiply(QuantDType::QInt8).axis(-1)
}

pub struct Tensors {
    pub x: Tensor,
    pub scales: Tensor,
    pub y: Tensor,
}

pub fn tensors(device: &Device) -> Tensors {
    Tensors {
        x: Tensor::zeros(DType::Float32, [ROWS, COLUMNS], device).unwrap(),
        scales: Tensor::from_slice(&vec![1.0f32; COLUMNS], [COLUMNS], device).unwrap(),
        y: Tensor::empty(DType::Int8, [ROWS, COLUMNS], device).unwrap(),
    }
}

pub fn plan(device: &Device) -> Plan {
    let x = TensorSpec::contiguous(DType::Float32, [ROWS, COLUMNS]).unwrap();
    let scales = TensorSpec::contiguous(DType::Float32, [COLUMNS]).unwrap();
    multiply().plan(device, x, scales, None).unwrap()
}
