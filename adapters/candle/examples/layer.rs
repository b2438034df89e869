//! Runs a linear layer of a checkpoint that the package `aclnn-tools` quantized, in candle, and prints how far it is from the
//! product of the weights as they were quantized, in float32.
//!
//! `aclnn quantize-checkpoint MODEL OUT --format compressed-tensors`, then
//! `cargo run -p aclnn-candle --example layer -- OUT/model.safetensors LAYER [DEVICE]`, where `LAYER.weight` is in the file.

use std::error::Error;

use aclnn_candle::QuantLinear;
use candle_core::safetensors::Load;
use candle_core::{DType, Device, Tensor};
use safetensors::SafeTensors;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("which file?")?;
    let name = arguments.next().ok_or("which layer?")?;
    let device: aclnn::Device = arguments.next().as_deref().unwrap_or("auto").parse()?;

    let bytes = std::fs::read(&file)?;
    let file = SafeTensors::deserialize(&bytes)?;
    let stored = file.tensor(&format!("{name}.weight"))?;
    if stored.dtype() != safetensors::Dtype::I8 {
        return Err(format!("{name}.weight is {:?}, and not I8", stored.dtype()).into());
    }
    // candle has no int8: it gets the bytes.
    let weight = Tensor::from_slice(stored.data(), stored.shape(), &Device::Cpu)?;
    let scale = file
        .tensor(&format!("{name}.weight_scale"))?
        .load(&Device::Cpu)?;
    let scale = scale.to_dtype(DType::F32)?;
    let layer = QuantLinear::new(&weight, &scale, None, &device)?;

    let (outputs, inputs) = weight.dims2()?;
    let x = Tensor::randn(0f32, 1.0, (16, inputs), &Device::Cpu)?.to_dtype(DType::F16)?;
    let y = x.apply_op1_no_bwd(&layer)?.to_dtype(DType::F32)?;

    let signed: Vec<f32> = stored
        .data()
        .iter()
        .map(|&byte| f32::from(byte.cast_signed()))
        .collect();
    let wide = Tensor::from_vec(signed, (outputs, inputs), &Device::Cpu)?;
    let wide = wide.broadcast_mul(&scale.reshape((outputs, 1))?)?;
    let exact = x.to_dtype(DType::F32)?.matmul(&wide.t()?)?;
    let off = (&y - &exact)?.sqr()?.sum_all()?.to_scalar::<f32>()?;
    let size = exact.sqr()?.sum_all()?.to_scalar::<f32>()?;
    let error = (off / size).sqrt();
    println!(
        "{name} {outputs} x {inputs} on {device}: error {:.2} %",
        100.0 * error
    );
    if error < 0.03 {
        Ok(())
    } else {
        Err("the layer is 3 % off or more".into())
    }
}
