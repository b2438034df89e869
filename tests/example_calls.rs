//! The example `npu_quantize`, run as a program, on a machine without CANN in `/usr/local/Ascend`.

use std::path::PathBuf;
use std::process::{Command, Output};

/// Cargo builds the examples along with the tests, beside them.
fn example(arguments: &[&str]) -> Output {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().unwrap().parent().unwrap();
    let name = format!("npu_quantize{}", std::env::consts::EXE_SUFFIX);
    let program: PathBuf = profile.join("examples").join(name);
    assert!(
        program.is_file(),
        "{} is missing: build it with `cargo build --example npu_quantize`",
        program.display()
    );
    let mut command = Command::new(program);
    command.args(arguments);
    // Where CANN would be found, and what chooses a device.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("ACLNN_") || text.starts_with("ASCEND_") || text == "LD_LIBRARY_PATH" {
            command.env_remove(name);
        }
    }
    command.output().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn all_calls_run_where_the_product_has_them() {
    let output = example(&["--device", "cpu:a2"]);
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert_eq!(text.matches("\nout\n").count(), 3, "{text}");
    assert!(!text.contains("not on this product"), "{text}");
}

#[test]
fn a_call_that_the_product_does_not_have_is_no_failure() {
    let output = example(&["--device", "cpu:310p"]);
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    // The 310P has no bfloat16; the other two calls run.
    assert!(
        text.contains("\nnot on this product: x has dtype bfloat16; "),
        "{text}"
    );
    assert_eq!(text.matches("\nout\n").count(), 2, "{text}");
}

#[test]
fn arguments_that_cannot_be_followed_have_a_status_of_their_own() {
    assert_eq!(example(&["--device", "gpu"]).status.code(), Some(2));
    assert_eq!(example(&["--only", "gpu"]).status.code(), Some(2));
}

#[test]
fn without_an_atlas_one_line_says_why() {
    let output = example(&[]);
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    let lines: Vec<&str> = text.lines().take(4).collect();
    assert!(lines[0].starts_with("device: cpu "), "{text}");
    assert!(
        lines[1].starts_with("the CPU stands in, because "),
        "{text}"
    );
    assert!(
        lines[1].ends_with(" (the example doctor tells more)"),
        "{text}"
    );
    assert_eq!(lines[2], "", "{text}");
    assert!(lines[3].starts_with("bfloat16: "), "{text}");
}
