//! Runs the three calls of torch_npu's document on `npu_quantize`, and prints them as torch would.

use std::io::Write;
use std::process::ExitCode;

use aclnn::{
    DType, Device, Element, Error, ErrorKind, Graph, QuantDType, Quantize, Result, Tensor, bf16,
    f16, npu_quantize,
};
use clap::Parser;
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};

/// Runs the calls of torch_npu's document on npu_quantize and prints inputs and outputs.
///
/// Without arguments all of them run on the best device here: an Atlas if there is one, else the CPU.
///
/// A call that the device's product does not have is named and left out.
///
/// Exit status: 0 when all others ran, 1 when one failed, 2 when the arguments cannot be followed.
#[derive(Parser)]
#[command(name = "npu_quantize", version)]
struct Arguments {
    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N (SOC: 310p, a2, a3, 950 or a chip's name)
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    device: String,

    /// Run this call only; --list shows the names
    #[arg(long, value_name = "NAME")]
    only: Option<String>,

    /// Start of the random numbers in x
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// List the calls and do nothing
    #[arg(long)]
    list: bool,
}

/// A call of the document.
struct Call {
    name: &'static str,
    title: &'static str,
    /// In torch's terms.
    torch: &'static str,
    run: fn(&Device, &mut StdRng) -> Result<Results>,
}

struct Results {
    x: Tensor,
    scales: Tensor,
    y: Tensor,
}

const CALLS: [Call; 3] = [
    Call {
        name: "bfloat16",
        title: "single call, bfloat16, Atlas A2",
        torch: "torch_npu.npu_quantize(x, scale, None, torch.qint8, -1, False)",
        run: |device, numbers| {
            let x = normal(numbers, [1, 1, 12], bf16::from_f32, device)?;
            let scales = Tensor::from_slice(&[bf16::from_f32(0.1); 12], [12], device)?;
            let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false)?;
            Ok(Results { x, scales, y })
        },
    },
    Call {
        name: "float32",
        title: "single call, float32, Atlas inference products",
        torch: "torch_npu.npu_quantize(x, scale, None, torch.qint8, -1, False)",
        run: |device, numbers| {
            let x = normal(numbers, [2, 3, 12], |value| value, device)?;
            let scales = Tensor::from_slice(&[3.0f32; 12], [12], device)?;
            let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false)?;
            Ok(Results { x, scales, y })
        },
    },
    Call {
        name: "graph",
        title: "graph mode, float16: captured once, replayed",
        // The axis is torch_npu's default, 1. In multiply mode that is the last one.
        torch: "torch_npu.npu_quantize(x, scale, zero_points=None, dtype=torch.qint8, div_mode=False)",
        run: |device, numbers| {
            let x = normal(numbers, [2, 3, 12], f16::from_f32, device)?;
            let scales = Tensor::from_slice(&[f16::from_f32(3.0); 12], [12], device)?;
            let y = Tensor::empty(DType::Int8, x.shape(), device)?;
            let plan = Quantize::multiply(QuantDType::QInt8).plan(device, &x, &scales, None)?;
            let mut builder = Graph::builder(&device.stream());
            let (x, scales, y) = (
                builder.tensor(x)?,
                builder.tensor(scales)?,
                builder.tensor(y)?,
            );
            builder.quantize(plan, x, scales, None, y)?;
            let mut graph = builder.capture()?;
            graph.replay()?;
            Ok(Results {
                x: graph.tensor(x)?.to(device)?,
                scales: graph.tensor(scales)?.to(device)?,
                y: graph.tensor(y)?.to(device)?,
            })
        },
    },
];

/// What `torch.randn` gives: numbers of the standard normal distribution.
fn normal<T: Element, const N: usize>(
    numbers: &mut StdRng,
    shape: [usize; N],
    narrow: impl Fn(f32) -> T,
    device: &Device,
) -> Result<Tensor> {
    let values: Vec<T> = (0..shape.iter().product())
        .map(|_| narrow(StandardNormal.sample(numbers)))
        .collect();
    Tensor::from_vec(values, shape, device)
}

/// Prints a line. Nobody may be reading any more, as behind `head`: that is no reason to fail.
fn say(line: std::fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Whether a call of the document was refused because the product does not have it: its data types, or
/// the operator as a whole.
fn is_products_limit(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::UnsupportedProduct | ErrorKind::DType
    )
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// Makes the calls; one that fails does not keep the others from running. Returns whether none failed.
fn run(device: &Device, calls: &[&Call], seed: u64) -> bool {
    say(format_args!("device: {device} ({})", device.target().soc()));
    if let Some(reason) = device.fallback_reason() {
        let reason = first_line(reason);
        say(format_args!(
            "the CPU stands in, because {reason} (the example doctor tells more)"
        ));
    }
    let mut none_failed = true;
    for call in calls {
        // Each call starts anew, so that --only shows the same numbers.
        let mut numbers = StdRng::seed_from_u64(seed);
        say(format_args!(
            "\n{}: {}\n>>> {}",
            call.name, call.title, call.torch
        ));
        match (call.run)(device, &mut numbers) {
            Ok(Results { x, scales, y }) => {
                say(format_args!("x\n{x}\nscale\n{scales}\nout\n{y}"));
            }
            Err(error) if is_products_limit(&error) => say(format_args!(
                "not on this product: {}",
                first_line(&error.to_string())
            )),
            Err(error) => {
                none_failed = false;
                eprintln!("error: {}: {error}", call.name);
            }
        }
    }
    none_failed
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.list {
        for call in &CALLS {
            say(format_args!("{:<10}{}", call.name, call.title));
        }
        return ExitCode::SUCCESS;
    }
    let chosen = |call: &&Call| {
        let only = arguments.only.as_deref();
        only.is_none_or(|name| name == call.name)
    };
    let calls: Vec<&Call> = CALLS.iter().filter(chosen).collect();
    if calls.is_empty() {
        let name = arguments.only.as_deref().unwrap_or_default();
        eprintln!("error: there is no call {name:?}; see --list");
        return ExitCode::from(2);
    }
    match arguments.device.parse() {
        Ok(device) => ExitCode::from(u8::from(!run(&device, &calls, arguments.seed))),
        Err(error) => {
            let error: aclnn::Error = error;
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
