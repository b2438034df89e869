//! A long run over the simulated Atlas: many threads on shared streams, with tensors, plans and streams
//! dropped at random while work is queued on them. Memory has to stay flat, the simulator has to find
//! nothing, and every byte that is read back has to be the CPU's.
//!
//! `cargo run --release --features sim --example stress -- --runs 1000000`

mod work;

use std::process::ExitCode;
use std::time::Instant;

use aclnn::sim::Session;
use clap::Parser;

#[derive(Parser)]
#[command(about = "Quantizes on a simulated Atlas from many threads, dropping things at random")]
struct Options {
    /// How many calls in all.
    #[arg(long, default_value_t = 100_000)]
    runs: u64,
    /// How many threads.
    #[arg(long, default_value_t = 4)]
    threads: u64,
    /// The simulated product.
    #[arg(long, default_value = "a2")]
    soc: String,
    /// By how many MiB resident memory may grow from the first tenth of the runs to the end.
    #[arg(long, default_value_t = 8)]
    growth: usize,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let text = |error: aclnn::Error| error.to_string();
    let session = Session::start().map_err(text)?;
    let device = session
        .device(options.soc.parse().map_err(text)?)
        .map_err(text)?;
    let start = Instant::now();
    let samples = std::sync::Mutex::new(Vec::new());
    let sample = |runs: u64| {
        let resident = resident();
        println!(
            "{runs:>9} runs  {:>7.1} s  {:>6} KiB resident  {:>8} bytes on the device",
            start.elapsed().as_secs_f64(),
            resident.map_or_else(|| "?".to_owned(), |bytes| (bytes >> 10).to_string()),
            session.live_bytes()
        );
        if let (Ok(mut samples), Some(bytes)) = (samples.lock(), resident) {
            samples.push(bytes);
        }
    };
    let outcome = work::work(&device, options.runs, options.threads, sample)?;
    println!(
        "{} runs, {} outputs compared with the CPU",
        outcome.runs, outcome.compared
    );
    drop(device);
    session.finish().map_err(text)?;
    println!("the simulator found nothing, and nothing was left alive");
    let samples = samples.into_inner().unwrap_or_default();
    match (samples.first(), samples.last()) {
        (Some(first), Some(last)) if last.saturating_sub(*first) > options.growth << 20 => {
            Err(format!("resident memory grew from {first} to {last} bytes"))
        }
        _ => Ok(()),
    }
}

/// Bytes of this process that are in memory, where the system tells.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: usize = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes << 10)
}
