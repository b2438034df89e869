//! Builds the simulated Atlas and tells where it is, for programs that are not written in Rust:
//!
//! ```sh
//! toolkit=$(cargo run --quiet --features sim --example sim_toolkit)
//! cc -I "$toolkit/include" program.c -L "$toolkit/lib64" -lopapi -lnnopbase -lascendcl -Wl,-rpath,"$toolkit/lib64"
//! ```

use std::process::ExitCode;

use clap::Parser;

/// Prints the folder of the simulated toolkit: headers in include, libraries in lib64, and beside them folders
/// with incomplete and broken toolkits (sim/README.md).
#[derive(Parser)]
#[command(name = "sim_toolkit", version)]
struct Arguments {}

fn main() -> ExitCode {
    let Arguments {} = Arguments::parse();
    let folder = aclnn::sim::toolkit_directory();
    if !folder.join("lib64").is_dir() {
        eprintln!(
            "error: there is no simulated toolkit in {} (ACLNN_SIM_DIR names the folder, if it is set)",
            folder.display()
        );
        return ExitCode::FAILURE;
    }
    println!("{}", folder.display());
    ExitCode::SUCCESS
}
