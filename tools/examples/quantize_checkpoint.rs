//! Quantizes the weights of a safetensors checkpoint with `npu_quantize`, in bounded memory: what
//! `aclnn quantize-checkpoint` does, for a checkout of the project.
//!
//! ```text
//! cargo run --release --example quantize_checkpoint -- model out
//! ```

use std::process::ExitCode;

use aclnn_tools::checkpoint::{self, Arguments};
use clap::Parser;

/// Quantizes the weights of a safetensors checkpoint with npu_quantize.
#[derive(Parser)]
#[command(name = "quantize_checkpoint", after_help = checkpoint::AFTER_HELP)]
struct Command {
    #[command(flatten)]
    arguments: Arguments,
}

fn main() -> ExitCode {
    checkpoint::main(&Command::parse().arguments)
}
