//! A small engine that computes in float32, and all that it adds to compute in 8 bits: `quantized.rs`, under 60 lines.

#![forbid(unsafe_code)]

mod engine;
mod quantized;

use aclnn::{Device, f16};
use clap::Parser;
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};

use engine::{Matrix, linear};
use quantized::{Linear, dynamic_quantize, quantize};

/// Runs a layer of a small engine in float32 and in 8 bits, and prints how far apart they are.
#[derive(Parser)]
#[command(name = "small_engine", version)]
struct Arguments {
    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    device: Device,
}

const TOKENS: usize = 16;
const INPUTS: usize = 256;
const OUTPUTS: usize = 128;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let device = Arguments::parse().device;
    let mut numbers = StdRng::seed_from_u64(0);
    let mut random = |rows: usize, columns: usize| {
        let values = (0..rows * columns).map(|_| StandardNormal.sample(&mut numbers));
        Matrix::<f32>::new(rows, values.collect())
    };
    let (x, weight) = (random(TOKENS, INPUTS), random(OUTPUTS, INPUTS));

    // A weight's codes are found once: each output by its greatest number.
    let greatest = |row: &[f32]| row.iter().fold(0.0f32, |most, w| most.max(w.abs()));
    let rows = weight.values.chunks(INPUTS);
    let scales: Vec<f32> = rows.map(|row| greatest(row) / 127.0).collect();
    let codes = quantize(&weight, &scales, &device)?;
    let layer = Linear::new(&codes, &scales, &device)?;

    let half = x.map(|&x| f16::from_f32(x));
    let (low, rows) = dynamic_quantize(&half, &device)?;
    println!("device: {device} ({})", device.target().soc());
    println!(
        "the first token: {:?}.. by {:.4}",
        &low.values[..4],
        rows[0]
    );
    let (found, wanted) = (layer.forward(&half)?, linear(&x, &weight));
    let pairs = found.values.iter().zip(&wanted.values);
    let off: f32 = pairs.map(|(y, exact)| (y.to_f32() - exact).powi(2)).sum();
    let size: f32 = wanted.values.iter().map(|exact| exact.powi(2)).sum();
    let error = (off / size).sqrt();
    println!(
        "{TOKENS} tokens, {INPUTS} inputs, {OUTPUTS} outputs: error {:.2} %",
        100.0 * error
    );
    match error < 0.03 {
        true => Ok(()),
        false => Err("the layer is 3 % off or more".into()),
    }
}
