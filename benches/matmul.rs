//! Products of floats on the CPU: weights that are prepared, stored as columns by rows and seen transposed, and stored as rows
//! by columns.
//!
//! ```text
//! cargo bench --bench matmul -- [--json] [--seconds 0.5] [--threads 1] [--size 4096] [--type float32] [ROWS...]
//! ```
//!
//! Prints for each number of rows how long a call takes with each of them, and billions of operations a second with the prepared
//! one. The weight is square. `benches/matmul_peers.py` holds this beside torch.

use std::time::{Duration, Instant};

use aclnn::operators::{Matmul, MatmulWeightNz};
use aclnn::{DType, Device, Tensor};
use clap::Parser;

#[derive(Parser)]
struct Options {
    /// Lines of JSON instead of a table
    #[arg(long)]
    json: bool,

    /// Seconds for each
    #[arg(long, default_value_t = 0.5)]
    seconds: f64,

    /// Threads
    #[arg(long, default_value_t = 1)]
    threads: usize,

    /// Rows and columns of the weight
    #[arg(long, default_value_t = 4096)]
    size: usize,

    /// Data type
    #[arg(long = "type", default_value_t = DType::Float32)]
    dtype: DType,

    /// Rows of the left matrix
    #[arg(default_values_t = [1, 16, 128, 512])]
    rows: Vec<usize>,

    /// Cargo says so
    #[arg(long, hide = true)]
    bench: bool,
}

/// A matrix of numbers around 0.
fn matrix(rows: usize, columns: usize, dtype: DType, device: &Device) -> aclnn::Result<Tensor> {
    let value = |place: usize| ((place * 7919) % 2003) as f32 / 1001.0 - 1.0;
    let values: Vec<f32> = (0..rows * columns).map(value).collect();
    let plain = Tensor::from_slice(&values, [rows, columns], device)?;
    aclnn::operators::Cast::new(dtype).run(&plain)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() -> aclnn::Result<()> {
    let options = Options::parse();
    aclnn::with_threads(options.threads, || run(&options))
}

fn run(options: &Options) -> aclnn::Result<()> {
    let (device, size, dtype) = (Device::cpu(), options.size, options.dtype);
    let stream = device.stream();
    let plain = matrix(size, size, dtype, &device)?;
    let columns = plain.view().transpose(0, 1)?;
    let start = Instant::now();
    let prepared = MatmulWeightNz::prepare_weight(columns.clone())?;
    let prepare = start.elapsed().as_secs_f64();
    if !options.json {
        let (threads, milliseconds) = (options.threads, prepare * 1e3);
        println!("{dtype}, {threads} threads, K = N = {size}, prepared in {milliseconds:.1} ms");
        println!(" rows  prepared us   Gop/s  transposed us      plain us");
    }
    for &rows in &options.rows {
        let x = matrix(rows, size, dtype, &device)?;
        let mut out = Tensor::empty(dtype, [rows, size], &device)?;
        let mut ready = MatmulWeightNz::new().plan(&device, &x, &prepared)?;
        let mut turned = Matmul::new().plan(&device, &x, columns.spec())?;
        let mut by_rows = Matmul::new().plan(&device, &x, &plain)?;
        let mut times = [const { Vec::new() }; 3];
        // Each by itself, as a peer is: what of a weight stays in the caches stays there.
        for (index, times) in times.iter_mut().enumerate() {
            let end = Instant::now() + Duration::from_secs_f64(options.seconds);
            while times.len() < 5 || Instant::now() < end {
                let start = Instant::now();
                match index {
                    0 => ready.run(&stream, &x, &prepared, out.view_mut())?,
                    1 => turned.run(&stream, &x, columns.clone(), out.view_mut())?,
                    _ => by_rows.run(&stream, &x, &plain, out.view_mut())?,
                }
                times.push(start.elapsed().as_secs_f64());
            }
        }
        let [ready, turned, by_rows] = times.map(median);
        let operations = 2.0 * (rows * size * size) as f64;
        if options.json {
            println!(
                "{{\"rows\": {rows}, \"prepared\": {ready}, \"transposed\": {turned}, \"plain\": {by_rows}}}"
            );
        } else {
            println!(
                "{rows:>5} {:>12.1} {:>7.1} {:>14.1} {:>13.1}",
                ready * 1e6,
                operations / ready / 1e9,
                turned * 1e6,
                by_rows * 1e6
            );
        }
    }
    Ok(())
}
