//! Opens CANN and tells which files answer, or why it does not open.

use std::process::ExitCode;

use aclnn_sys::{LoadOptions, Toolkit};

fn main() -> ExitCode {
    match Toolkit::load(&LoadOptions::new()) {
        Ok(toolkit) => {
            for library in toolkit.libraries() {
                let file = library.file.as_ref().unwrap_or(&library.path);
                println!("{}: {}", library.role, file.display());
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
