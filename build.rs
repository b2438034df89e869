//! Builds the simulated Atlas (`sim/`) into shared libraries when the feature `sim` is on, and does
//! nothing otherwise.
//!
//! The `cc` crate only makes archives, so it is asked for the target's compiler and flags, and the
//! linking is done here. Messages name what was run and why it failed, and nothing of the environment, which may
//! hold secrets while logs of builds are read by many.

use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    #[cfg(feature = "sim")]
    if let Err(message) = simulator::build() {
        eprintln!("the feature `sim` of aclnn: {message}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

#[cfg(feature = "sim")]
#[path = "build/simulator.rs"]
mod simulator;
