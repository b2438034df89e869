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

struct Options {
    json: bool,
    budget: Duration,
    threads: usize,
    size: usize,
    dtype: DType,
    rows: Vec<usize>,
}

fn options() -> Options {
    let mut options = Options {
        json: false,
        budget: Duration::from_millis(500),
        threads: 1,
        size: 4096,
        dtype: DType::Float32,
        rows: Vec::new(),
    };
    let mut arguments = std::env::args().skip(1);
    let wrong = |what: &str| -> ! {
        eprintln!(
            "{what}; [--json] [--seconds S] [--threads N] [--size K] [--type T] [ROWS...] expected"
        );
        std::process::exit(2)
    };
    while let Some(argument) = arguments.next() {
        let mut text = || match arguments.next() {
            Some(text) => text,
            None => wrong(&argument),
        };
        let number = |text: &str| match text.parse::<f64>() {
            Ok(number) => number,
            Err(_) => wrong(text),
        };
        match argument.as_str() {
            "--json" => options.json = true,
            "--seconds" => options.budget = Duration::from_secs_f64(number(&text())),
            "--threads" => options.threads = number(&text()) as usize,
            "--size" => options.size = number(&text()) as usize,
            "--type" => {
                let text = text();
                options.dtype = text.parse().unwrap_or_else(|_| wrong(&text));
            }
            // Cargo says so.
            "--bench" => {}
            rows => options.rows.push(number(rows) as usize),
        }
    }
    if options.rows.is_empty() {
        options.rows = vec![1, 16, 128, 512];
    }
    options
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
    let options = options();
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
            let end = Instant::now() + options.budget;
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
