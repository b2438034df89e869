//! The program `aclnn`: jobs around `npu_quantize`, and what the machine has for it.

use std::process::ExitCode;

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
}

fn main() -> ExitCode {
    match Command::parse().job {
        Job::QuantizeCheckpoint(arguments) => checkpoint::main(&arguments),
    }
}
