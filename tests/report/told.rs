//! A report that a child process made.

use std::process::{Command, Output};

use aclnn::sim::toolkit_directory;
use serde_json::Value;

use super::{ENTRY, PART, TASK};

/// Runs this program again in a bare environment with these variables.
pub fn run(task: &str, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([ENTRY, "--exact", "--nocapture", "--test-threads=1"])
        .env(TASK, task);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text != TASK && (text.starts_with("ACLNN_") || text.starts_with("ASCEND_")) {
            command.env_remove(name);
        }
    }
    command.envs(variables.iter().copied()).output().unwrap()
}

pub struct Told {
    pub json: Value,
    pub text: String,
}

/// A child's report, in both forms; the text names whatever the JSON says is missing or wrong.
pub fn told(task: &str, variables: &[(&str, &str)]) -> Told {
    let output = run(task, variables);
    let all = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}\n{all}\n{errors}",
        output.status
    );
    let parts: Vec<&str> = all.split(PART).collect();
    let [_, json, text, _] = parts[..] else {
        panic!("{all}")
    };
    let json: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    for key in ["missing_functions", "failures", "advice", "stubs"] {
        for item in list(&json, key) {
            let first = item.lines().next().unwrap();
            assert!(text.contains(first), "{first:?} is not in\n{text}");
        }
    }
    for attempt in json["attempts"].as_array().unwrap() {
        assert!(text.contains(attempt["path"].as_str().unwrap()), "{text}");
        assert!(
            text.contains(attempt["message"].as_str().unwrap()),
            "{text}"
        );
    }
    assert!(text.contains(json["condition"].as_str().unwrap()), "{text}");
    assert_eq!(json["works"], json["condition"] == "works");
    assert!(
        json["works"] == true || !list(&json, "advice").is_empty(),
        "{json}"
    );
    Told {
        json,
        text: text.to_owned(),
    }
}

pub fn list(json: &Value, key: &str) -> Vec<String> {
    let items = json[key].as_array().unwrap();
    items
        .iter()
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}

/// A report on one of the simulated toolkits, taken for CANN.
pub fn on(variant: &str, variables: &[(&str, &str)]) -> Told {
    told("report", &with(variant, variables))
}

pub fn home(variant: &str) -> String {
    let folder = toolkit_directory().join(variant);
    assert!(folder.is_dir(), "{} is missing", folder.display());
    folder.to_str().unwrap().to_owned()
}

pub fn with<'a>(variant: &str, variables: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let home: &'static str = home(variant).leak();
    let mut all = vec![("ASCEND_TOOLKIT_HOME", home)];
    all.extend(variables);
    all
}

pub fn contains(items: &[String], part: &str) -> bool {
    items.iter().any(|item| item.contains(part))
}

/// The condition, the one thing that the reason must name, and the one that the first advice must name.
pub fn expect(told: &Told, condition: &str, reason: &str, advice: &str) {
    let json = &told.json;
    assert_eq!(json["condition"], condition, "{json:#}");
    assert!(
        json["reason"].as_str().unwrap().contains(reason),
        "{json:#}"
    );
    let first = list(json, "advice").into_iter().next().unwrap_or_default();
    assert!(first.contains(advice), "{json:#}");
}
