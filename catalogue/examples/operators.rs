//! Tells which operators of the catalogue the CANN of this machine has.
//!
//! The only argument is a device (`npu:0`, `sim`); `auto` unless said.

use std::process::ExitCode;

use aclnn::Device;

fn main() -> ExitCode {
    let device = match std::env::args().nth(1) {
        Some(name) => name.parse::<Device>(),
        None => Device::auto(),
    };
    match device {
        Ok(device) => {
            println!("on {device}:");
            print!("{}", aclnn_operators::report(&device));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
