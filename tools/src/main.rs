//! The program `aclnn`: jobs around `npu_quantize`, and what the machine has for it.

use std::io::Write;
use std::process::ExitCode;

use aclnn::Report;
use aclnn_tools::checkpoint;
use clap::{Parser, Subcommand};

/// Jobs around npu_quantize on Huawei Atlas devices, or on the CPU.
#[derive(Parser)]
#[command(name = "aclnn", version)]
struct Command {
    #[command(subcommand)]
    job: Job,
}

#[derive(Subcommand)]
enum Job {
    /// Quantizes the weights of a safetensors checkpoint
    #[command(after_help = checkpoint::AFTER_HELP)]
    QuantizeCheckpoint(Box<checkpoint::Arguments>),
    /// Tells what this machine has for an Atlas, what is missing, and what to do
    ///
    /// All devices are looked at, which takes each of them up for a moment. Exit status: 0 when an Atlas
    /// works here, 1 when none does.
    Report {
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
}

fn main() -> ExitCode {
    match Command::parse().job {
        Job::QuantizeCheckpoint(arguments) => checkpoint::main(&arguments),
        Job::Report { json } => report(json),
    }
}

fn report(json: bool) -> ExitCode {
    let report = Report::of_all_devices();
    let text = if json {
        report.to_json() + "\n"
    } else {
        report.to_string()
    };
    // Nobody may be reading any more, as behind `head`: that is no reason to fail.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::from(u8::from(!report.works()))
}
