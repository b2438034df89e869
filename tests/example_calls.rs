//! The example `npu_quantize`, run as a program.

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
    Command::new(program).args(arguments).output().unwrap()
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
