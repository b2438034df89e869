//! Installs the simulated Atlas into a folder, for programs in any language:
//!
//! ```sh
//! cargo run --features sim --example simulator -- /opt/simulated-atlas
//! /opt/simulated-atlas/run --soc Ascend310P3 python3 program.py
//! ```
//!
//! It does what `sim/install.sh` does without Rust, and needs the same: a C compiler and a shell.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Parser;

/// Installs the simulated Atlas as CANN's installer would install CANN.
#[derive(Parser)]
#[command(name = "simulator", version)]
struct Arguments {
    /// Where to; the folder is made when it is not there
    folder: PathBuf,
    /// A toolkit that differs in one thing: split, cann_8_1 or without_v3
    #[arg(long)]
    variant: Option<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("sim/install.sh");
    let mut command = Command::new("sh");
    command
        .arg(script)
        .arg("--headers")
        .arg(aclnn::aclnn_sys::INCLUDE_DIRECTORY);
    if let Some(variant) = &arguments.variant {
        command.args(["--variant", variant]);
    }
    match command.arg(&arguments.folder).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: sh cannot be run: {error}");
            ExitCode::FAILURE
        }
    }
}
