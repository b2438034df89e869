//! Random requests, right and wrong ones, to quantized operators and those of models: the CPU, the simulated Atlas and a
//! plain reference, which shares no code with either, have to agree on every byte, or on what is wrong and with which
//! argument. What a refused call was to write has to stay as it was.
//!
//! `cargo run --release --features sim --example fuzz -- --requests 200000`

mod run;

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;

#[derive(Parser)]
#[command(about = "Makes random requests to operators and compares what answers them")]
struct Options {
    /// How many requests to each operator.
    #[arg(long, default_value_t = 200_000)]
    requests: u64,
    /// What random requests begin from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The operators: all of them unless some are named.
    operators: Vec<String>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let known = run::operators();
    for name in &options.operators {
        if !known.iter().any(|(known, _)| known == name) {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            eprintln!("error: {name} is none of {}", names.join(", "));
            return ExitCode::FAILURE;
        }
    }
    let mut failed = false;
    for (name, fuzz) in known {
        if !options.operators.is_empty() && !options.operators.iter().any(|wanted| wanted == name) {
            continue;
        }
        let start = Instant::now();
        match fuzz(options.seed, options.requests) {
            Ok(counts) => println!(
                "{name}: {counts}, in {:.0} s",
                start.elapsed().as_secs_f64()
            ),
            Err(problem) => {
                println!("{name}: {problem}");
                failed = true;
            }
        }
    }
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
