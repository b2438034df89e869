//! The quantized product on the CPU, `K = N = 4096`: prepared and plain weights, and what a thread reads meanwhile.
//!
//! ```text
//! cargo bench --bench product -- [--json] [--seconds 1] [--threads 1] [ROWS...]
//! ```
//!
//! Prints for each number of rows how long a call takes with the weight prepared, stored as columns by rows and seen
//! transposed, and stored as rows by columns, in turns; and billions of int8 operations a second. `read` is the part of the
//! rate at which a thread reads the packed weight's bytes (sums of them, nothing else) that the call reaches: one row cannot be
//! faster than that. The output is bfloat16 with scales of tokens and channels. `benches/product_peers.py` holds this beside
//! torch and onnxruntime.

use std::hint::black_box;
use std::time::{Duration, Instant};

use aclnn::{DType, Device, QuantMatmul, Tensor, TensorView};
use clap::Parser;

const SIZE: usize = 4096;

#[derive(Parser)]
struct Options {
    /// Lines of JSON instead of a table
    #[arg(long)]
    json: bool,

    /// Seconds for each
    #[arg(long, default_value_t = 1.0)]
    seconds: f64,

    /// Threads
    #[arg(long, default_value_t = 1)]
    threads: usize,

    /// Rows of the left matrix
    #[arg(default_values_t = [1, 16, 128, 512])]
    rows: Vec<usize>,

    /// Cargo says so
    #[arg(long, hide = true)]
    bench: bool,
}

/// Sums of a weight's bytes, as fast as this thread can have them.
fn read(words: &[u64]) -> u64 {
    let (chunks, _) = words.as_chunks::<32>();
    let mut sums = [0u64; 32];
    for chunk in chunks {
        for (sum, word) in sums.iter_mut().zip(chunk) {
            *sum = sum.wrapping_add(*word);
        }
    }
    sums.iter().fold(0, |all, sum| all.wrapping_add(*sum))
}

#[cfg(target_arch = "x86_64")]
fn read_fast(words: &[u64]) -> u64 {
    /// # Safety
    /// The processor has AVX-512.
    #[target_feature(enable = "avx512f")]
    unsafe fn wide(words: &[u64]) -> u64 {
        read(words)
    }
    /// # Safety
    /// The processor has AVX2.
    #[target_feature(enable = "avx2")]
    unsafe fn narrow(words: &[u64]) -> u64 {
        read(words)
    }
    // SAFETY: the processor was asked.
    unsafe {
        if is_x86_feature_detected!("avx512f") {
            wide(words)
        } else if is_x86_feature_detected!("avx2") {
            narrow(words)
        } else {
            read(words)
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn read_fast(words: &[u64]) -> u64 {
    read(words)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The median of calls, the first left out.
fn time(budget: Duration, mut call: impl FnMut()) -> f64 {
    call();
    let mut times = Vec::new();
    let end = Instant::now() + budget;
    while times.len() < 5 || Instant::now() < end {
        let start = Instant::now();
        call();
        times.push(start.elapsed().as_secs_f64());
    }
    median(times)
}

/// A matrix of some bytes.
fn bytes(count: usize) -> Vec<i8> {
    let byte = |place: u32| (place.wrapping_mul(0x9e37_79b9) >> 24) as u8 as i8;
    (0..count as u32).map(byte).collect()
}

fn main() -> aclnn::Result<()> {
    let options = Options::parse();
    aclnn::with_threads(options.threads, || run(&options))
}

fn run(options: &Options) -> aclnn::Result<()> {
    let device = Device::cpu();
    let stream = device.stream();
    let by_rows = Tensor::from_slice(&bytes(SIZE * SIZE), [SIZE, SIZE], &device)?;
    let stored = by_rows.view().transpose(0, 1)?.to(&device)?;
    let by_columns = stored.view().transpose(0, 1)?;
    let prepared = QuantMatmul::prepare_weight(by_columns.clone())?;
    let of_columns = time(Duration::from_secs_f64(options.seconds), || {
        black_box(QuantMatmul::prepare_weight(by_columns.clone()).is_ok());
    });
    let of_rows = time(Duration::from_secs_f64(options.seconds), || {
        black_box(QuantMatmul::prepare_weight(&by_rows).is_ok());
    });
    if !options.json {
        let (columns, rows) = (of_columns * 1e3, of_rows * 1e3);
        println!("{} threads, K = N = {SIZE}", options.threads);
        println!("prepared in {columns:.2} ms of columns by rows, {rows:.2} ms of rows by columns");
        println!(" rows  prepared us   Gop/s   read    columns us       rows us");
    }
    let words = vec![0x0102_0304_0506_0708u64; SIZE * SIZE / 8];
    let scale: Vec<f32> = (0..SIZE)
        .map(|place| 1e-4 * (place % 7 + 1) as f32)
        .collect();
    let weights = [prepared.view(), by_columns.clone(), by_rows.view()];
    for &rows in &options.rows {
        let x = Tensor::from_slice(&bytes(rows * SIZE), [rows, SIZE], &device)?;
        let tokens = vec![0.5f32; rows];
        let tokens = TensorView::from(&tokens);
        let mut plans = Vec::new();
        for weight in &weights {
            let scale = TensorView::from(&scale).spec();
            let tokens = tokens.spec();
            let product = QuantMatmul::new(DType::BFloat16);
            plans.push(product.plan(
                &device,
                &x,
                weight.spec(),
                scale,
                None,
                Some(&tokens),
                None,
                None,
            )?);
        }
        let mut out = Tensor::empty(DType::BFloat16, [rows, SIZE], &device)?;
        let mut times = [const { Vec::new() }; 4];
        let end = Instant::now() + Duration::from_secs_f64(options.seconds) * 2;
        while times[0].len() < 6 || Instant::now() < end {
            for (index, times) in times.iter_mut().enumerate() {
                let start = Instant::now();
                match (plans.get_mut(index), weights.get(index)) {
                    (Some(plan), Some(weight)) => plan.run(
                        &stream,
                        &x,
                        weight,
                        &scale,
                        None,
                        Some(&tokens),
                        None,
                        None,
                        out.view_mut(),
                    )?,
                    _ => {
                        black_box(read_fast(black_box(&words)));
                    }
                }
                times.push(start.elapsed().as_secs_f64());
            }
        }
        let [ready, columns, plain, read] = times.map(median);
        let operations = 2.0 * (rows * SIZE * SIZE) as f64;
        if options.json {
            println!(
                "{{\"rows\": {rows}, \"threads\": {}, \"prepared\": {ready}, \"read\": {read}, \"columns\": {columns}, \"plain\": {plain}, \"prepare\": {of_columns}}}",
                options.threads
            );
        } else {
            println!(
                "{rows:>5} {:>12.1} {:>7.1} {:>6.2} {:>13.1} {:>13.1}",
                ready * 1e6,
                operations / ready / 1e9,
                read / ready,
                columns * 1e6,
                plain * 1e6
            );
        }
    }
    Ok(())
}
