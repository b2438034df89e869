//! Tries random inputs for a time, and tells what was tried and what is wrong, with what repeats it.
//!
//! `cargo run --release -p aclnn-fuzz -- --seconds 60`

mod attempt;
mod supervise;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use aclnn_fuzz::{Entry, JOB, job, targets};
use clap::Parser;

#[derive(Parser)]
#[command(
    name = "aclnn-fuzz",
    about = "Tries random inputs, and compares what comes of them with something plainer"
)]
struct Options {
    /// How long, all targets together
    #[arg(long, default_value_t = 60, conflicts_with = "cases")]
    seconds: u64,
    /// How many inputs for each target, instead of a time
    #[arg(long)]
    cases: Option<u64>,
    /// What random inputs begin from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// A target, or `requests` for all operators (may be repeated) [default: all]
    #[arg(long = "target", value_name = "NAME")]
    targets: Vec<String>,
    /// Try this one input of the seed alone, in this process
    #[arg(long, requires = "targets")]
    case: Option<u64>,
    /// Try this file alone, in this process: one of the corpus, or one that a fault was written to
    #[arg(long, requires = "targets", conflicts_with = "case")]
    input: Option<PathBuf>,
    /// Where inputs that show a fault are written to
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/fuzz-found"))]
    found: PathBuf,
    /// Tell the targets
    #[arg(long)]
    list: bool,
    /// A file that says which input is being tried; for the process that tries them
    #[arg(long, hide = true)]
    progress: Option<PathBuf>,
}

/// The targets that were asked for.
fn chosen(names: &[String]) -> Result<Vec<Entry>, String> {
    let all = targets();
    for name in names {
        if !all
            .iter()
            .any(|entry| entry.name == *name || entry.group == name)
        {
            let known: Vec<&str> = all.iter().map(|entry| entry.name.as_str()).collect();
            return Err(format!("{name} is none of requests, {}", known.join(", ")));
        }
    }
    let is_chosen = |entry: &Entry| {
        names.is_empty()
            || names
                .iter()
                .any(|name| entry.name == *name || entry.group == name)
    };
    Ok(all.into_iter().filter(is_chosen).collect())
}

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some(JOB) {
        return job();
    }
    let options = Options::parse();
    let entries = match chosen(&options.targets) {
        Ok(entries) => entries,
        Err(problem) => {
            eprintln!("error: {problem}");
            return ExitCode::from(2);
        }
    };
    if options.list {
        entries.iter().for_each(|entry| println!("{}", entry.name));
        return ExitCode::SUCCESS;
    }
    let alone = options.case.is_some() || options.input.is_some() || options.progress.is_some();
    let right = if alone {
        entries.iter().all(|entry| attempt::target(entry, &options))
    } else {
        supervise::all(&entries, &options)
    };
    ExitCode::from(u8::from(!right))
}

impl Options {
    /// How long one target may take of the time for all.
    fn share(&self, entry: &Entry, entries: &[Entry]) -> Duration {
        let mut groups: Vec<&str> = entries.iter().map(|entry| entry.group).collect();
        groups.dedup();
        let members = entries
            .iter()
            .filter(|other| other.group == entry.group)
            .count();
        Duration::from_secs(self.seconds) / groups.len().max(1) as u32 / members.max(1) as u32
    }
}
