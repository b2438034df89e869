//! A statically linked program has no loader for CANN's libraries: it says so, also where there is a toolkit.
#![cfg(all(target_os = "linux", target_env = "gnu"))]

use std::path::Path;
use std::process::Command;

mod common;
use common::*;

#[test]
fn a_static_program_says_that_it_is_static() {
    let folder = Folder::toolkit();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("static");
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    // The target is named, so that the flags are not those of build scripts and macros, which have to be loaded.
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--example", "load", "--target", &host])
        .arg("--manifest-path")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .env("RUSTFLAGS", "-C target-feature=+crt-static")
        .output()
        .unwrap();
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    let program = target.join(host).join("debug/examples/load");
    let output = Command::new(program)
        .env("ASCEND_TOOLKIT_HOME", folder.path())
        .output()
        .unwrap();
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        (output.status.code(), words.trim_end()),
        (
            Some(1),
            "this program is statically linked and cannot open the libraries of CANN: build it with \
             RUSTFLAGS=\"-C target-feature=-crt-static\""
        )
    );
}
