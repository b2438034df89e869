//! A vector addition of one's own, as Ascend C and as triton-ascend make one, beside `npu_quantize` and an operator of the
//! catalogue's kind in one captured graph. It runs on the simulated Atlas, which is told what the kernels do.

use std::process::ExitCode;

use aclnn::kernel::{Binary, Blocks, Grid, Kind, Module, TritonKernel, TritonMetadata};
use aclnn::operators::Muls;
use aclnn::sim::{KernelRun, Parameter, ParameterLayout, Session};
use aclnn::{DType, Device, Graph, QuantDType, Quantize, Result, Tensor};
use clap::Parser;

/// Adds vectors by a kernel of Ascend C and by one of triton's, alone and in a graph with operators.
///
/// What a real program reads from files the simulator makes here: the kernels' file, and triton's metadata. The rest is what
/// a program on an Atlas does.
///
/// Exit status: 0 when all results are right, 1 when one is not or a call fails, 2 when the arguments cannot be followed.
#[derive(Parser)]
#[command(name = "own_kernel", version)]
struct Arguments {
    /// Which simulated Atlas: sim, sim:310p, sim:a2, sim:a3, sim:950
    #[arg(long, value_name = "DEVICE", default_value = "sim:a2")]
    device: String,

    /// How long the vectors are
    #[arg(long, value_name = "NUMBER", default_value_t = 1000)]
    elements: usize,
}

/// Elements that each program of the triton kernel adds.
const BLOCK: usize = 256;

/// What both kernels do with the elements from `at` on.
fn add_from(run: &KernelRun<'_>, at: usize, count: usize) -> Result<()> {
    let (x, y) = (
        run.read::<f32>(0, at, count)?,
        run.read::<f32>(1, at, count)?,
    );
    let sums: Vec<f32> = x.iter().zip(&y).map(|(x, y)| x + y).collect();
    run.write(2, at, &sums)
}

/// Tells the simulator what the kernels do, and gives their file.
///
/// `add_custom` takes its length in a tiling structure, as kernels of Ascend C do, and shares it among its blocks;
/// `add_kernel` takes it as an argument.
fn kernels(session: &Session, device: &Device) -> Result<Vec<u8>> {
    let [reads, writes] = [Parameter::reads(), Parameter::writes()];
    let custom = [reads, reads, writes, Parameter::data()];
    session.define_kernel(
        "add_custom",
        ParameterLayout::AscendC,
        &custom,
        true,
        |run| {
            let n = run.read::<u32>(3, 0, 1)?[0] as usize;
            let share = n.div_ceil(run.blocks());
            let at = (run.block() * share).min(n);
            add_from(run, at, share.min(n - at))
        },
    )?;
    let triton = [reads, reads, writes, Parameter::value::<i32>()];
    session.define_kernel(
        "add_kernel",
        ParameterLayout::Triton,
        &triton,
        true,
        |run| {
            let (n, at) = (run.value::<i32>(3)? as usize, run.block() * BLOCK);
            add_from(run, at, BLOCK.min(n - at))
        },
    )?;
    session.kernel_binary(device.target().soc(), &["add_custom", "add_kernel"])
}

fn is(what: &str, got: &[f32], wanted: impl Fn(usize) -> f32) -> bool {
    let right = got
        .iter()
        .enumerate()
        .all(|(place, &value)| value == wanted(place));
    println!("{what}: {}", if right { "right" } else { "wrong" });
    right
}

/// Returns whether all results are right.
fn run(session: &Session, device: &Device, n: usize) -> Result<bool> {
    println!("device: {device} ({})", device.target().soc());
    let bytes = kernels(session, device)?;
    let stream = device.new_stream()?;
    let values: Vec<f32> = (0..n).map(|place| (place % 16) as f32).collect();
    let x = Tensor::from_slice(&values, [n], device)?;
    let mut right = true;

    // Ascend C: `bisheng` or `opc` made the file.
    // SAFETY: the file is the simulator's own.
    let module = unsafe { Module::load(device, Binary::new(&bytes, Kind::Vector))? };
    let custom = module.function("add_custom")?;
    let tiling = (n as u32).to_ne_bytes();
    let mut y = Tensor::empty(DType::Float32, [n], device)?;
    let launch = custom
        .launch(&stream, Blocks::new(8)?)
        .input(&x)
        .input(&x)
        .output(&mut y)
        .data(&tiling);
    // SAFETY: the kernel takes two inputs, an output and its tiling, and adds as many elements as that says.
    unsafe { launch.queue()? };
    right &= is("Ascend C", &y.to_vec()?, |place| 2.0 * values[place]);

    // triton-ascend: the file and its metadata lie in triton's cache.
    let metadata =
        TritonMetadata::from_json(r#"{"kernel_name": "add_kernel", "mix_mode": "aiv"}"#)?;
    // SAFETY: as above.
    let triton = unsafe { TritonKernel::load(device, &bytes, &metadata)? };
    let grid = Grid::new(n.div_ceil(BLOCK), 1, 1)?;
    let mut z = Tensor::empty(DType::Float32, [n], device)?;
    let launch = triton
        .launch(&stream, grid)
        .input(&x)
        .input(&y)
        .output(&mut z)
        .scalar(n as i32);
    // SAFETY: the kernel takes these, and adds as many elements.
    unsafe { launch.queue()? };
    right &= is("triton", &z.to_vec()?, |place| 3.0 * values[place]);

    // All in one graph: y = x + x, z = y + x, w = z / 3, q = w in 8 bits.
    let scales = Tensor::from_slice(&[2.0f32], [1], device)?;
    let w = Tensor::empty(DType::Float32, [n], device)?;
    let q = Tensor::empty(DType::Int8, [n], device)?;
    let third = Muls::new(1.0 / 3.0).plan(device, &z)?;
    let quantize = Quantize::multiply(QuantDType::QInt8).plan(device, &w, &scales, None)?;
    let mut builder = Graph::builder(&stream);
    let (x, y, z) = (builder.tensor(x)?, builder.tensor(y)?, builder.tensor(z)?);
    let (w, scales, q) = (
        builder.tensor(w)?,
        builder.tensor(scales)?,
        builder.tensor(q)?,
    );
    let first = custom
        .in_graph(Blocks::new(8)?)
        .input(x)
        .input(x)
        .output(y)
        .data(&tiling);
    let second = triton
        .in_graph(grid)
        .input(y)
        .input(x)
        .output(z)
        .scalar(n as i32);
    // SAFETY: as above.
    unsafe {
        builder.launch(first)?;
        builder.launch(second)?;
    }
    builder.muls(third, z, w.into())?;
    builder.quantize(quantize, w, scales, None, q)?;
    let mut graph = builder.capture()?;
    // The graph keeps the kernels.
    drop((module, custom, triton));
    graph.replay()?;
    let quantized: Vec<f32> = graph
        .tensor(q)?
        .to_vec::<i8>()?
        .into_iter()
        .map(f32::from)
        .collect();
    right &= is("graph", &quantized, |place| 2.0 * values[place]);
    Ok(right)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let n = arguments.elements;
    let Some(soc) = arguments
        .device
        .strip_prefix("sim")
        .filter(|_| (1..1 << 22).contains(&n))
    else {
        eprintln!("own_kernel: --device takes a simulated Atlas, --elements 1 to 4194303");
        return ExitCode::from(2);
    };
    let soc = soc
        .strip_prefix(':')
        .filter(|soc| !soc.is_empty())
        .unwrap_or("a2");
    let done = (|| {
        let session = Session::start()?;
        let device = session.device(soc.parse()?)?;
        let right = run(&session, &device, n)?;
        drop(device);
        session.finish()?; // no findings, nothing left alive
        Ok::<bool, aclnn::Error>(right)
    })();
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("own_kernel: {error}");
            ExitCode::FAILURE
        }
    }
}
