//! C programs over the simulated toolkit: how they are compiled and run.

#![allow(dead_code)]

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Where the libraries are that programs are linked with.
pub fn libraries() -> PathBuf {
    aclnn::sim::toolkit_directory().join("lib64")
}

/// Compiles one program against the simulated toolkit, and gives its path back.
pub fn compile(source: &Path, program: &Path, options: &[&str]) -> PathBuf {
    let libraries = libraries();
    let path = format!("-Wl,-rpath,{}", libraries.display());
    let folder = format!("-L{}", libraries.display());
    // Ubuntu's linker leaves out what a program names nothing of.
    let with = [
        &folder,
        "-Wl,--no-as-needed",
        "-lopapi",
        "-lnnopbase",
        "-lascendcl",
        &path,
    ];
    compile_with(source, program, &[options, &with].concat())
}

/// The same for a program that opens the libraries itself.
pub fn compile_alone(source: &Path, program: &Path) -> PathBuf {
    compile_with(source, program, &[])
}

fn compile_with(source: &Path, program: &Path, options: &[&str]) -> PathBuf {
    let compiler = env::var_os("ACLNN_SIM_CC").unwrap_or_else(|| env!("ACLNN_SIM_CC").into());
    let output = Command::new(compiler)
        .args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-pthread"])
        .arg("-I")
        .arg(aclnn::sim::toolkit_directory().join("include"))
        .arg(source)
        .arg("-o")
        .arg(program)
        .args(options)
        .args(["-ldl", "-lm"])
        .output()
        .unwrap_or_else(|error| {
            panic!(
                "{}: the C compiler cannot be run: {error}",
                source.display()
            )
        });
    assert!(
        output.status.success(),
        "{} does not compile: {}",
        source.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    program.to_owned()
}

/// Runs a program with these settings of the simulator and no other. `ACLNN_SIM_RUNNER` names what
/// runs programs of another architecture.
pub fn run(program: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let runner = env::var("ACLNN_SIM_RUNNER").unwrap_or_default();
    let mut words = runner.split_whitespace();
    let mut command = match words.next() {
        Some(first) => {
            let mut command = Command::new(first);
            command.args(words).arg(program);
            command
        }
        None => Command::new(program),
    };
    for (variable, _) in env::vars_os() {
        let text = variable.to_string_lossy();
        if text.starts_with("ACLNN_SIM_") || text == "ASCEND_RT_VISIBLE_DEVICES" {
            command.env_remove(&variable);
        }
    }
    command
        .args(arguments)
        .envs(settings.iter().copied())
        .output()
        .unwrap_or_else(|error| panic!("{} cannot be run: {error}", program.display()))
}

/// The program ends well, and what it printed if it does not.
pub fn assert_passes(output: &Output, name: &str) {
    assert_eq!(
        output.status.code(),
        Some(0),
        "{name}: {:?} {}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
