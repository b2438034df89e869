//! The doctor with the catalogue: what this machine has for running on an Atlas, and which operators of the catalogue its CANN
//! has. Without an Atlas none is.

#[path = "../../examples/doctor.rs"]
#[allow(dead_code, reason = "it is a program too")]
mod doctor;

use std::process::ExitCode;

use aclnn::Device;

fn main() -> ExitCode {
    ExitCode::from(run(std::env::args_os()))
}

/// Does what the arguments say; gives the exit status.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> u8 {
    doctor::run_with(arguments, Some(&operators))
}

fn operators(device: &Device) -> doctor::Addition {
    let report = aclnn_operators::report(device);
    let lines = report.to_string();
    let lines: String = lines.lines().map(|line| format!("  {line}\n")).collect();
    doctor::Addition {
        text: format!("operators of the catalogue on {device}:\n{lines}"),
        json: ("catalogue", report.to_json()),
    }
}
