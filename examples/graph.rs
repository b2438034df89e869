//! The graph-mode call of torch_npu's document on `npu_quantize`: captured once, replayed with one launch.

use std::path::PathBuf;
use std::process::ExitCode;

use aclnn::{DType, Device, Graph, QuantDType, Quantize, Result, Tensor, TensorView, f16};
use clap::Parser;
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};

const SHAPE: [usize; 3] = [2, 3, 12];

/// Captures one call in a graph, replays it on fresh inputs, and holds each result against a plain call.
///
/// On the CPU a replay runs the plan again. An Atlas needs CANN 8.1 or newer.
///
/// Exit status: 0 when all results agree, 1 when one does not or a call fails, 2 when the arguments
/// cannot be followed.
#[derive(Parser)]
#[command(name = "graph", version)]
struct Arguments {
    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    device: String,

    /// How often to replay
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    replays: usize,

    /// Start of the random numbers in x
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// Write CANN's description of the graph to this file; only an Atlas has one
    #[arg(long, value_name = "PATH")]
    dump: Option<PathBuf>,
}

/// What `torch.randn` gives, as float16.
fn normal(numbers: &mut StdRng) -> Vec<f16> {
    let count = SHAPE.iter().product();
    let mut value = || -> f32 { StandardNormal.sample(numbers) };
    (0..count).map(|_| f16::from_f32(value())).collect()
}

/// Returns whether each replay gave what a plain call gives.
fn run(arguments: &Arguments, device: &Device) -> Result<bool> {
    println!("device: {device} ({})", device.target().soc());
    let mut numbers = StdRng::seed_from_u64(arguments.seed);

    // torch_npu.npu_quantize(x, scales, zero_points=None, dtype=torch.qint8, div_mode=False). The axis is
    // torch_npu's default, 1, which is the last one when multiplying.
    let call = Quantize::multiply(QuantDType::QInt8).axis(-1);
    let x = Tensor::from_vec(normal(&mut numbers), SHAPE, device)?;
    let scales = Tensor::from_slice(&[f16::from_f32(3.0); 12], [12], device)?;
    let y = Tensor::empty(DType::Int8, SHAPE, device)?;
    let plan = call.clone().plan(device, &x, &scales, None)?;

    let mut builder = Graph::builder(&device.new_stream()?);
    let (x, scales, y) = (
        builder.tensor(x)?,
        builder.tensor(scales)?,
        builder.tensor(y)?,
    );
    builder.quantize(plan, x, scales, None, y)?;
    let mut graph = builder.capture()?;
    if let Some(path) = &arguments.dump {
        graph.dump(path)?;
        println!("graph written to {}", path.display());
    }

    let mut all_agree = true;
    for replay in 1..=arguments.replays {
        if replay > 1 {
            let fresh = normal(&mut numbers);
            let fresh = TensorView::from(&fresh).reshape(SHAPE)?;
            graph.tensor_mut(x)?.copy_from(&fresh)?;
        }
        graph.replay()?;
        let replayed = graph.tensor(y)?.to_vec::<i8>()?;
        let plain = call.run(&graph.tensor(x)?, &graph.tensor(scales)?, None)?;
        let agrees = replayed == plain.to_vec::<i8>()?;
        all_agree &= agrees;
        let first = &replayed[..SHAPE[2]];
        println!(
            "replay {replay}: {first:?} ... {}",
            if agrees { "as a plain call" } else { "DIFFERS" }
        );
    }
    Ok(all_agree)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let device: Device = match arguments.device.parse() {
        Ok(device) => device,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    match run(&arguments, &device) {
        Ok(all_agree) => ExitCode::from(u8::from(!all_agree)),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
