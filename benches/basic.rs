//! Operators that models are made of beside products, on the CPU.
//!
//! ```text
//! cargo bench --bench basic -- [--json] [--seconds 0.2] [--threads 1] [--shape 512x4096] [--dtype float32] [OPERATOR...]
//! ```
//!
//! Prints how long a call of a plan takes, the median of all in the time given, and nanoseconds for each element.
//! `benches/basic_peers.py` holds this beside torch.

use std::time::{Duration, Instant};

use aclnn::operators::{
    Add, ArgMax, Cast, Cumsum, Exp, Gelu, GeluApproximation, GeluV2, LayerNorm, LayerNormOutputs,
    Mean, Mul, Permute, ReduceSum, RmsNorm, RmsNormOutputs, Sigmoid, Silu, Softmax, Tanh,
};
use aclnn::{DType, Device, Result, Tensor};
use clap::Parser;

#[derive(Parser)]
struct Options {
    /// Lines of JSON instead of a table
    #[arg(long)]
    json: bool,

    /// Seconds for each
    #[arg(long, default_value_t = 0.2)]
    seconds: f64,

    /// Threads
    #[arg(long, default_value_t = 1)]
    threads: usize,

    /// Rows and columns
    #[arg(long, default_value = "512x4096", value_parser = shape)]
    shape: [usize; 2],

    /// Data type
    #[arg(long, default_value_t = DType::Float32)]
    dtype: DType,

    /// Which; all unless some are named
    #[arg(default_values_t = NAMES.map(str::to_owned))]
    operators: Vec<String>,

    /// Cargo says so
    #[arg(long, hide = true)]
    bench: bool,
}

fn shape(text: &str) -> std::result::Result<[usize; 2], String> {
    let sizes: Vec<usize> = text.split('x').flat_map(str::parse).collect();
    sizes
        .try_into()
        .map_err(|_| "two sizes are expected, as in 512x4096".to_owned())
}

const NAMES: [&str; 21] = [
    "add",
    "add_row",
    "mul",
    "exp",
    "tanh",
    "sigmoid",
    "silu",
    "gelu",
    "gelu_tanh",
    "cast",
    "permute",
    "strided",
    "sum_rows",
    "sum_columns",
    "mean_rows",
    "mean_columns",
    "softmax",
    "arg_max",
    "cumsum",
    "layer_norm",
    "rms_norm",
];

/// A call, made ready.
type Call = Box<dyn FnMut() -> Result<()>>;

/// A plan of an operator of one output with its tensors.
macro_rules! call {
    ($device:ident, $operator:expr; $($input:expr),+) => {{
        let (operator, stream) = ($operator, $device.stream());
        let mut plan = operator.plan(&$device, $($input.spec()),+)?;
        let mut out = Tensor::empty(plan.outputs()?.dtype, plan.outputs()?.shape(), &$device)?;
        Box::new(move || plan.run(&stream, $($input),+, out.view_mut()))
    }};
}

fn call(name: &str, shape: [usize; 2], dtype: DType) -> Result<Call> {
    let device = Device::cpu();
    let tensor = |seed: usize, shape: [usize; 2]| -> Result<&'static Tensor> {
        let count = shape[0] * shape[1];
        let values: Vec<f32> = (0..count)
            .map(|place| ((place * 7919 + seed) % 2003) as f32 / 500.0 - 2.0)
            .collect();
        let values = Tensor::from_slice(&values, shape, &device)?;
        // Of the program's whole life.
        Ok(Box::leak(Box::new(Cast::new(dtype).run(&values)?)))
    };
    let (x, other) = (tensor(0, shape)?.view(), tensor(11, shape)?.view());
    let row = tensor(5, [1, shape[1]])?.view();
    let line = || row.clone().reshape([shape[1]]);
    let (x2, stream) = (x.clone(), device.stream());
    Ok(match name {
        "add" => call!(device, Add::new(); x.clone(), other.clone()),
        "add_row" => call!(device, Add::new(); x.clone(), row.clone()),
        "mul" => call!(device, Mul::new(); x.clone(), other.clone()),
        "exp" => call!(device, Exp::new(); x.clone()),
        "tanh" => call!(device, Tanh::new(); x.clone()),
        "sigmoid" => call!(device, Sigmoid::new(); x.clone()),
        "silu" => call!(device, Silu::new(); x.clone()),
        "gelu" => call!(device, GeluV2::new(GeluApproximation::None); x.clone()),
        "gelu_tanh" => call!(device, Gelu::new(); x.clone()),
        "cast" => {
            let to = match dtype {
                DType::Float32 => DType::BFloat16,
                _ => DType::Float32,
            };
            call!(device, Cast::new(to); x.clone())
        }
        "permute" => call!(device, Permute::new([1, 0]); x.clone()),
        "strided" => {
            let turned = tensor(0, [shape[1], shape[0]])?.view().transpose(0, 1)?;
            call!(device, Add::new(); turned.clone(), other.clone())
        }
        "sum_rows" => call!(device, ReduceSum::new([-1]); x.clone()),
        "sum_columns" => call!(device, ReduceSum::new([0]); x.clone()),
        "mean_rows" => call!(device, Mean::new([-1]); x.clone()),
        "mean_columns" => call!(device, Mean::new([0]); x.clone()),
        "softmax" => call!(device, Softmax::new(-1); x.clone()),
        "arg_max" => call!(device, ArgMax::new(-1); x.clone()),
        "cumsum" => call!(device, Cumsum::new(-1); x.clone()),
        "layer_norm" => {
            let norm = LayerNorm::new([shape[1] as i64], 1e-5);
            let (weight, bias) = (line()?, line()?);
            let (first, second) = (weight.spec(), bias.spec());
            let mut plan = norm.plan(&device, x.spec(), Some(&first), Some(&second))?;
            let mut out = Tensor::empty(dtype, shape, &device)?;
            Box::new(move || {
                let outputs = LayerNormOutputs {
                    out: out.view_mut(),
                    mean: None,
                    rstd: None,
                };
                plan.run(&stream, x2.clone(), Some(&weight), Some(&bias), outputs)
            })
        }
        "rms_norm" => {
            let gamma = line()?;
            let mut plan = RmsNorm::new(1e-6).plan(&device, x.spec(), gamma.spec())?;
            let mut y = Tensor::empty(dtype, shape, &device)?;
            let mut rstd = Tensor::empty(DType::Float32, [shape[0], 1], &device)?;
            Box::new(move || {
                let outputs = RmsNormOutputs {
                    y: y.view_mut(),
                    rstd: rstd.view_mut(),
                };
                plan.run(&stream, x2.clone(), gamma.clone(), outputs)
            })
        }
        other => {
            eprintln!("{other} is none of {}", NAMES.join(", "));
            std::process::exit(2)
        }
    })
}

/// The median of calls, the first left out.
fn time(budget: Duration, call: &mut Call) -> Result<f64> {
    call()?;
    let mut times = Vec::new();
    let end = Instant::now() + budget;
    while times.len() < 5 || Instant::now() < end {
        let start = Instant::now();
        call()?;
        times.push(start.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}

fn main() -> Result<()> {
    let options = Options::parse();
    let elements = (options.shape[0] * options.shape[1]) as f64;
    for name in &options.operators {
        let mut call = call(name, options.shape, options.dtype)?;
        let seconds = aclnn::with_threads(options.threads, || {
            time(Duration::from_secs_f64(options.seconds), &mut call)
        })?;
        let each = 1e9 * seconds / elements;
        match options.json {
            true => println!("{{\"operator\":\"{name}\",\"seconds\":{seconds}}}"),
            false => println!(
                "{name:<14}{:>12.1} us {each:>9.4} ns an element",
                1e6 * seconds
            ),
        }
    }
    Ok(())
}
