//! Quantizes an array per channel on any device, and prints how far the numbers that come back are from it.
//!
//! `cargo run -p aclnn-ndarray --example quantize_array -- cpu` (or `npu`, `auto`)

use aclnn::{Device, QuantDType, Quantize};
use aclnn_ndarray::{array, tensor_view};
use ndarray::{Array2, Axis};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let device: Device = std::env::args()
        .nth(1)
        .as_deref()
        .unwrap_or("auto")
        .parse()?;
    let weight = Array2::from_shape_fn((4, 8), |(row, column)| {
        (row as f32 + 1.0) * (column as f32 - 3.5) / 3.5
    });
    let scales = weight.map_axis(Axis(1), |row| {
        row.fold(0.0f32, |most, x| most.max(x.abs())) / 127.0
    });

    let x = tensor_view(&weight)?.to(&device)?;
    let on_device = tensor_view(&scales)?.to(&device)?;
    let y = Quantize::divide(QuantDType::QInt8)
        .axis(0)
        .run(&x, &on_device, None)?;
    let y = array::<i8>(&y)?.into_dimensionality::<ndarray::Ix2>()?;

    let back = y.mapv(f32::from) * scales.insert_axis(Axis(1));
    let error = (&back - &weight)
        .mapv(f32::abs)
        .fold(0.0f32, |most, &x| most.max(x));
    println!("{y}");
    println!("largest error: {error:.4}, on {device}");
    Ok(())
}
