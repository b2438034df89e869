//! Attention on the CPU, bfloat16: 16 heads over 4 of size 64, for a step of a decoder and for prompts, causal.
//!
//! ```text
//! cargo bench --bench attention -- [--json] [--seconds 1] [--threads 1]
//! ```
//!
//! Prints for each number of sequences, queries and keys how long a call takes. `benches/attention_peers.py` holds this beside
//! torch.

use std::hint::black_box;
use std::time::{Duration, Instant};

use aclnn::operators::{FusedInferAttentionScore, InputLayout};
use aclnn::{DType, Device, Tensor, bf16};
use clap::Parser;

const HEADS: usize = 16;
const KEY_HEADS: usize = 4;
const SIZE: usize = 64;

/// Sequences, queries and keys of each.
const CALLS: [[usize; 3]; 6] = [
    [1, 1, 512],
    [1, 1, 4096],
    [4, 1, 512],
    [4, 1, 4096],
    [1, 512, 512],
    [1, 2048, 2048],
];

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

    /// Cargo says so
    #[arg(long, hide = true)]
    bench: bool,
}

fn random(shape: &[usize], device: &Device) -> aclnn::Result<Tensor> {
    let mut state = 1u32;
    let values: Vec<bf16> = (0..shape.iter().product())
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            bf16::from_f32(state as f32 / u32::MAX as f32 * 2.0 - 1.0)
        })
        .collect();
    Tensor::from_slice(&values, shape, device)
}

/// The median of calls within the budget.
fn median(budget: Duration, mut call: impl FnMut() -> aclnn::Result<()>) -> aclnn::Result<f64> {
    call()?;
    let (mut times, begin) = (Vec::new(), Instant::now());
    while times.len() < 5 || begin.elapsed() < budget {
        let start = Instant::now();
        call()?;
        times.push(start.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2] * 1e6)
}

fn main() -> aclnn::Result<()> {
    let options = Options::parse();
    let device = Device::cpu();
    let triangle: Vec<u8> = (0..2048 * 2048)
        .map(|at| u8::from(at % 2048 > at / 2048))
        .collect();
    let mask = Tensor::from_bytes(&triangle, DType::Bool, [2048, 2048], &device)?;
    for [sequences, queries, keys] in CALLS {
        let query = random(&[sequences, HEADS, queries, SIZE], &device)?;
        let key = random(&[sequences, KEY_HEADS, keys, SIZE], &device)?;
        let value = random(&[sequences, KEY_HEADS, keys, SIZE], &device)?;
        let attention = FusedInferAttentionScore::new(HEADS as i64, 0.125, InputLayout::Bnsd)
            .num_key_value_heads(KEY_HEADS as i64)
            .sparse_mode(3);
        let mut plan = attention.plan(&device, &query, &key, &value, Some(&mask), None)?;
        let mut out = Tensor::empty(DType::BFloat16, query.shape(), &device)?;
        let stream = device.stream();
        let microseconds = aclnn::with_threads(options.threads, || {
            median(Duration::from_secs_f64(options.seconds), || {
                let outputs = aclnn::operators::FusedInferAttentionScoreOutputs {
                    attention_out: out.view_mut(),
                    softmax_lse: None,
                };
                plan.run(&stream, &query, &key, &value, Some(&mask), None, outputs)?;
                black_box(&out);
                Ok(())
            })
        })?;
        match options.json {
            true => println!(
                "{{\"sequences\": {sequences}, \"queries\": {queries}, \"keys\": {keys}, \"us\": {microseconds:.2}}}"
            ),
            false => println!(
                "{sequences} sequences of {queries} queries and {keys} keys: {microseconds:.1} us"
            ),
        }
    }
    Ok(())
}
