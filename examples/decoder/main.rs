//! A decoder of Llama's shape, of checked operators alone: prompts call by call, then one replay of one graph for each token.

#![forbid(unsafe_code)]

mod eager;
mod generate;
mod step;
mod weights;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;

use aclnn::Device;
use clap::Parser;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use safetensors::Dtype;
use safetensors::tensor::TensorView as Stored;

use generate::{Generated, generate};
use weights::{Drawn, SIZE, Sizes, Weights, draw};

/// Generates tokens with a decoder of Llama's shape and random weights: grouped heads, rotary positions, RMS norm, SwiGLU, a
/// paged cache, bfloat16.
///
/// A prompt is read call by call. Each further step of all sequences is one replay of one captured graph: tokens, places and
/// slots are tensors that are written before it, and how long the sequences are is changed in the calls of attention. Then the
/// same is generated call by call, whose logits have to be the same to the bit.
#[derive(Parser)]
#[command(name = "decoder", version)]
struct Arguments {
    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    device: Device,

    /// How many sequences are generated at once
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    sequences: usize,

    /// How many tokens of each
    #[arg(long, value_name = "NUMBER", default_value_t = 64)]
    steps: usize,

    /// How many tokens the prompt of the first sequence has; each further one has three more
    #[arg(long, value_name = "NUMBER", default_value_t = 12)]
    prompt: usize,

    /// Multiply in 8 bits: weights by a scale for each output, activations by one for each token
    #[arg(long)]
    quantized: bool,

    /// Elements of a token
    #[arg(long, value_name = "NUMBER", default_value_t = 1024)]
    hidden: usize,

    /// How many layers there are
    #[arg(long, value_name = "NUMBER", default_value_t = 8)]
    layers: usize,

    /// Heads of queries, of 64 elements each; a quarter as many of keys and values
    #[arg(long, value_name = "NUMBER", default_value_t = 16)]
    heads: usize,

    /// How many tokens there are to choose from
    #[arg(long, value_name = "NUMBER", default_value_t = 32_000)]
    vocabulary: usize,

    /// Which random weights and prompts
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// Do not generate the same once more call by call: for measuring time and memory
    #[arg(long)]
    unchecked: bool,

    /// Write weights, prompts, tokens and logits to this file of safetensors
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let device = &arguments.device;
    println!("device: {device} ({})", device.target().soc());
    let (steps, count) = (arguments.steps.max(2), arguments.sequences.max(1));
    let sizes = Sizes {
        hidden: arguments.hidden,
        layers: arguments.layers,
        heads: arguments.heads,
        key_heads: (arguments.heads / 4).max(1),
        // Eight thirds, as three matrices take the place of two; in whole pieces of 64.
        wide: (arguments.hidden * 8 / 3).next_multiple_of(64),
        vocabulary: arguments.vocabulary,
    };
    let mut numbers = StdRng::seed_from_u64(arguments.seed);
    let prompts: Vec<Vec<i64>> = (0..count)
        .map(|sequence| {
            let length = arguments.prompt.max(1) + 3 * sequence;
            let token = |_| numbers.random_range(0..sizes.vocabulary as i64);
            (0..length).map(token).collect()
        })
        .collect();
    let longest = prompts.iter().map(Vec::len).max().unwrap_or(0) + steps;
    let drawn = draw(sizes, arguments.seed);
    let weights = Weights::new(sizes, &drawn, arguments.quantized, longest, device)?;
    let keep_all = arguments.out.is_some() || !arguments.unchecked;
    let replayed = generate(&weights, &prompts, steps, true, keep_all)?;
    let first = replayed.tokens.iter().step_by(count).take(16);
    let first: Vec<String> = first.map(i64::to_string).collect();
    println!("the first sequence goes on with {} ...", first.join(" "));
    let kind = if arguments.quantized {
        "W8A8"
    } else {
        "bfloat16"
    };
    let replays = steps - 1;
    println!(
        "{count} sequences, {kind}: {:.2} ms for the prompts, {replays} replays, {:.3} ms a token",
        1e3 * replayed.prompts.as_secs_f64(),
        1e3 * replayed.steps.as_secs_f64() / (replays * count) as f64
    );
    if let Some(path) = &arguments.out {
        write(path, sizes, &drawn, &prompts, &replayed, count)?;
    }
    if arguments.unchecked {
        return Ok(());
    }
    let eager = generate(&weights, &prompts, steps, false, true)?;
    let differ = eager.logits.iter().zip(&replayed.logits);
    let differ = differ.filter(|(a, b)| a.to_bits() != b.to_bits()).count();
    println!(
        "{} logits of {steps} steps, {differ} of which differ from those of the calls one by one; {:.3} ms a token so",
        eager.logits.len(),
        1e3 * eager.steps.as_secs_f64() / (replays * count) as f64
    );
    let same = differ == 0
        && eager.tokens == replayed.tokens
        && eager.logits.len() == replayed.logits.len();
    same.then_some(())
        .ok_or_else(|| "the graph and the calls one by one differ".into())
}

/// Everything that another program needs to compute the same.
fn write(
    path: &std::path::Path,
    sizes: Sizes,
    drawn: &Drawn,
    prompts: &[Vec<i64>],
    generated: &Generated,
    count: usize,
) -> Result<(), Box<dyn Error>> {
    let mut bytes: BTreeMap<String, (Dtype, Vec<usize>, Vec<u8>)> = BTreeMap::new();
    let halves = |values: &[aclnn::bf16]| values.iter().flat_map(|x| x.to_le_bytes()).collect();
    let words = |values: &[i64]| values.iter().flat_map(|x| x.to_le_bytes()).collect();
    for (name, (shape, values)) in drawn {
        bytes.insert(
            format!("weights.{name}"),
            (Dtype::BF16, shape.clone(), halves(values)),
        );
    }
    for (sequence, prompt) in prompts.iter().enumerate() {
        bytes.insert(
            format!("prompts.{sequence}"),
            (Dtype::I64, vec![prompt.len()], words(prompt)),
        );
    }
    let steps = generated.tokens.len() / count;
    bytes.insert(
        "tokens".to_owned(),
        (Dtype::I64, vec![steps, count], words(&generated.tokens)),
    );
    let shape = vec![steps, count, sizes.vocabulary];
    bytes.insert(
        "logits".to_owned(),
        (Dtype::BF16, shape, halves(&generated.logits)),
    );
    let sizes = [
        sizes.hidden,
        sizes.layers,
        sizes.heads,
        sizes.key_heads,
        sizes.wide,
        sizes.vocabulary,
        SIZE,
    ];
    let sizes = sizes.map(|size| size as i64);
    bytes.insert(
        "sizes".to_owned(),
        (Dtype::I64, vec![sizes.len()], words(&sizes)),
    );
    let mut tensors = Vec::new();
    for (name, (dtype, shape, bytes)) in &bytes {
        tensors.push((name.clone(), Stored::new(*dtype, shape.clone(), bytes)?));
    }
    safetensors::serialize_to_file(tensors, None, path)?;
    Ok(())
}
