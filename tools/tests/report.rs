//! `aclnn report`: what the library knows of the machine, from an installed program.

use std::process::{Command, Output};

use serde_json::Value;

fn report(options: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aclnn"));
    command.arg("report").args(options).output().unwrap()
}

#[test]
fn the_report_tells_whether_an_atlas_works_and_what_to_do() {
    let json = report(&["--json"]);
    let facts: Value = serde_json::from_slice(&json.stdout).unwrap();
    let status = i32::from(!facts["works"].as_bool().unwrap());
    assert_eq!(json.status.code(), Some(status));
    let text = report(&[]);
    assert_eq!(text.status.code(), Some(status));
    let text = String::from_utf8(text.stdout).unwrap();
    let advice = facts["advice"].as_array().unwrap();
    // Where no Atlas works there is something to be said.
    assert!(status == 0 || !advice.is_empty(), "{text}");
    for line in advice {
        assert!(text.contains(line.as_str().unwrap()), "{text}");
    }
}
