//! What is told of the catalogue's operators on machines that have all, some or none of them.

#[path = "../examples/operators.rs"]
#[allow(dead_code, reason = "it is a program too")]
mod operators;

use std::collections::BTreeSet;
use std::process::{Command, Output};

use aclnn::sim::toolkit_directory;
use aclnn_operators::DEFINITIONS;
use serde_json::Value;

/// Set in a child to the arguments that it is to follow.
const ARGUMENTS: &str = "ACLNN_TEST_ARGUMENTS";

#[test]
fn child() {
    if let Ok(arguments) = std::env::var(ARGUMENTS) {
        std::process::exit(i32::from(operators::run(
            arguments.split(' ').map(Into::into),
        )));
    }
}

/// Runs the program with another simulated toolkit; gives what it printed.
fn run(variant: &str, arguments: &str) -> (Option<i32>, String) {
    let folder = toolkit_directory().join(variant);
    assert!(folder.is_dir(), "{} is missing", folder.display());
    let program = std::env::current_exe().expect("this program");
    let output: Output = Command::new(program)
        .args(["child", "--exact", "--nocapture", "--test-threads=1"])
        .env("ACLNN_SIM_DIR", folder)
        .env(ARGUMENTS, format!("operators {arguments}"))
        .output()
        .expect("a child");
    let text = String::from_utf8(output.stdout).expect("a text");
    (output.status.code(), text)
}

fn names(list: &Value) -> BTreeSet<String> {
    let list = list.as_array().expect("a list").iter();
    list.map(|item| {
        let name = item.get("name").unwrap_or(item);
        name.as_str().expect("a name").to_owned()
    })
    .collect()
}

#[test]
fn what_this_cann_has_is_told_to_people_and_programs() {
    let (code, text) = run("", "--device sim");
    assert_eq!(code, Some(0), "{text}");
    let section = "\noperators of the catalogue on sim:Ascend910B2:0:\n  1116 of 1121 operators of the catalogue are here\n";
    assert!(text.contains(section), "{text}");
    assert!(text.contains("\n  missing, from 9.1.0: "), "{text}");
    assert!(
        text.lines().last().expect("a line").starts_with("next: "),
        "{text}"
    );

    let (code, text) = run("", "--device sim --json");
    assert_eq!(code, Some(0), "{text}");
    let json: Value = serde_json::from_str(
        text[text.find('{').expect("an object")..]
            .lines()
            .next()
            .expect("a line"),
    )
    .expect("an object");
    assert_eq!(json["condition"], "works");
    let catalogue = &json["catalogue"];
    let (present, missing) = (names(&catalogue["present"]), names(&catalogue["missing"]));
    assert_eq!((present.len(), missing.len()), (1116, 5));
    assert_eq!(names(&catalogue["missing_helpers"]), BTreeSet::new());
    let all: BTreeSet<String> = DEFINITIONS
        .iter()
        .map(|definition| definition.name().to_owned())
        .collect();
    assert_eq!(&present | &missing, all);
    for item in catalogue["missing"].as_array().expect("a list") {
        let definition = DEFINITIONS
            .iter()
            .find(|definition| item["name"] == definition.name());
        let release = definition
            .expect("an operator of the catalogue")
            .first_release();
        assert_eq!(item["first_release"], Value::from(release));
    }
}

#[test]
fn split_libraries_are_looked_through_and_missing_ones_told() {
    let (code, text) = run("split", "--device sim");
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("\n  1116 of 1121 operators"), "{text}");
    let (code, text) = run("no_operators", "--device sim");
    assert_eq!(code, Some(1), "{text}");
    let none = "\n  none of 1121 operators of the catalogue is here\n";
    assert!(text.contains(none), "{text}");
    let (_, text) = run("", "--device cpu");
    assert!(text.contains(none), "{text}");
}
