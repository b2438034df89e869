//! What the doctor says about libraries that are there and do not open, about toolkits that are mixed and devices that are
//! hidden: the cause in the first line, and nothing twice. Each case in a process of its own.

#![cfg(all(feature = "sim", target_os = "linux"))]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use aclnn::sim::toolkit_directory;
use serde_json::Value;

#[path = "../examples/doctor.rs"]
#[allow(dead_code)]
mod doctor;

/// What a child is to do: the arguments of the doctor.
const TASK: &str = "ACLNN_TEST_DOCTOR";

/// The test that child processes enter.
const ENTRY: &str = "libraries_for_another_processor_are_told";

/// A toolkit of one's own, to be damaged.
struct Copy(tempfile::TempDir);

impl Copy {
    fn new() -> Copy {
        let folder = tempfile::tempdir().unwrap();
        std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).unwrap();
        std::fs::create_dir(folder.path().join("lib64")).unwrap();
        for entry in std::fs::read_dir(toolkit_directory().join("lib64")).unwrap() {
            let file = entry.unwrap().path();
            let copy = folder.path().join("lib64").join(file.file_name().unwrap());
            std::fs::copy(file, copy).unwrap();
        }
        Copy(folder)
    }

    fn home(&self) -> &Path {
        self.0.path()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.home().join("lib64").join(name)
    }

    /// Makes a library one for another processor, and gives the name of that.
    fn make_foreign(&self, name: &str) -> &'static str {
        let (number, processor) = if cfg!(target_arch = "aarch64") {
            (62u16, "x86_64")
        } else {
            (183, "aarch64")
        };
        let mut bytes = std::fs::read(self.file(name)).unwrap();
        bytes[18..20].copy_from_slice(&number.to_ne_bytes());
        std::fs::write(self.file(name), bytes).unwrap();
        processor
    }
}

struct Told {
    json: Value,
    text: String,
    next: String,
}

/// What the doctor says in both forms, to a user that nothing is allowed to if `as_nobody`.
fn told(variables: &[(&str, &Path)], as_nobody: Option<&Copy>) -> Told {
    let run = |arguments: &str| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        if let Some(folder) = as_nobody {
            // The program has to be where that user may look.
            let program = folder.home().join("program");
            if !program.exists() {
                std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
            }
            command = Command::new(program);
            use std::os::unix::{fs::MetadataExt, process::CommandExt};
            if std::fs::metadata("/proc/self").unwrap().uid() == 0 {
                command.uid(65534).gid(65534);
            }
        }
        command.args([ENTRY, "--exact", "--nocapture", "--test-threads=1"]);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("ACLNN_")
                || text.starts_with("ASCEND_")
                || text == "LD_LIBRARY_PATH"
            {
                command.env_remove(&name);
            }
        }
        command.env(TASK, arguments).envs(variables.iter().copied());
        let output = loop {
            match command.output() {
                // Another thread that was starting a process just now still holds the fresh copy open for writing.
                Err(error) if error.kind() == std::io::ErrorKind::ExecutableFileBusy => {
                    std::thread::sleep(std::time::Duration::from_millis(5));
                }
                output => break output.unwrap(),
            }
        };
        let out = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(
            output.status.code().is_some(),
            "{}\n{out}\n{errors}",
            output.status
        );
        // Before it stands what the test harness prints.
        let (_, out) = out.split_once(&format!("{ENTRY} ... ")).unwrap();
        let out = out.to_owned();
        (out, errors)
    };
    let (json, errors) = run("doctor --json");
    let (text, _) = run("doctor");
    let json: Value =
        serde_json::from_str(json.trim()).unwrap_or_else(|error| panic!("{error}: {json}"));
    let next = errors.lines().find_map(|line| line.strip_prefix("next: "));
    let next = next.unwrap_or_else(|| panic!("{errors}")).to_owned();
    assert!(text.ends_with(&format!("next: {next}\n")), "{next}\n{text}");
    assert!(text.contains(json["reason"].as_str().unwrap().lines().next().unwrap()));
    nothing_twice(&text);
    Told { json, text, next }
}

/// No line says what another one says as well.
fn nothing_twice(text: &str) {
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.trim().trim_start_matches("next: "))
        .filter(|line| line.len() > 24 && !line.starts_with("ASCEND_RT_VISIBLE_DEVICES="))
        .collect();
    for (index, line) in lines.iter().enumerate() {
        for (other, longer) in lines.iter().enumerate() {
            assert!(
                index == other || !longer.contains(line),
                "{line:?} is said twice:\n{text}"
            );
        }
        // Nor does one line say a thing twice.
        let words: Vec<&str> = line.split(' ').collect();
        let repeated = words
            .windows(8)
            .enumerate()
            .any(|(at, part)| words[at + 8..].windows(8).any(|later| later == part));
        assert!(!repeated, "{line:?} repeats itself");
    }
}

fn first_reason(told: &Told) -> &str {
    told.json["reason"]
        .as_str()
        .unwrap()
        .lines()
        .next()
        .unwrap()
}

#[test]
fn libraries_for_another_processor_are_told() {
    if let Ok(arguments) = std::env::var(TASK) {
        let code = doctor::run(arguments.split(' ').map(Into::into));
        std::process::exit(code.into());
    }
    for files in [
        &["libascendcl.so", "libnnopbase.so", "libopapi.so"][..],
        &["libnnopbase.so"],
        &["libopapi.so"],
    ] {
        let toolkit = Copy::new();
        let mut processor = "";
        for file in files {
            processor = toolkit.make_foreign(file);
        }
        let told = told(&[("ASCEND_TOOLKIT_HOME", toolkit.home())], None);
        assert_eq!(told.json["condition"], "broken_library", "{files:?}");
        let words = format!(
            "is there but does not open: {} is for {processor}, and this program is for {}",
            toolkit.file(files[0]).display(),
            std::env::consts::ARCH
        );
        assert!(first_reason(&told).contains(&words), "{}", told.text);
        assert!(told.next.contains(std::env::consts::ARCH), "{}", told.next);
        let attempts = told.json["attempts"].as_array().unwrap();
        let path = toolkit.file(files[0]);
        let attempt = attempts
            .iter()
            .find(|attempt| attempt["path"] == path.to_str().unwrap());
        assert_eq!(attempt.unwrap()["absent"], false);
    }
}

#[test]
fn what_is_not_allowed_is_told_with_who_may() {
    for file in ["libascendcl.so", "libopapi.so"] {
        let toolkit = Copy::new();
        std::fs::set_permissions(toolkit.file(file), PermissionsExt::from_mode(0o000)).unwrap();
        let told = told(&[("ASCEND_TOOLKIT_HOME", toolkit.home())], Some(&toolkit));
        assert_eq!(told.json["condition"], "no_permission", "{}", told.text);
        assert!(
            first_reason(&told).contains("mode 000, so only root may"),
            "{}",
            told.text
        );
        assert!(told.next.contains("run chmod o+r "), "{}", told.next);
    }
}

#[test]
fn a_library_that_is_cut_short_is_told() {
    let toolkit = Copy::new();
    let bytes = std::fs::read(toolkit.file("libopapi.so")).unwrap();
    std::fs::write(toolkit.file("libopapi.so"), &bytes[..bytes.len() / 2]).unwrap();
    let told = told(&[("ASCEND_TOOLKIT_HOME", toolkit.home())], None);
    assert_eq!(told.json["condition"], "broken_library");
    assert!(
        first_reason(&told).contains("libopapi.so is cut short"),
        "{}",
        told.text
    );
    assert!(told.next.contains("disk space"), "{}", told.next);
}

#[test]
fn a_runtime_and_operators_of_two_toolkits_are_told() {
    let (first, second) = (Copy::new(), Copy::new());
    std::fs::remove_file(first.file("libnnopbase.so")).unwrap();
    std::fs::remove_file(first.file("libopapi.so")).unwrap();
    for (toolkit, text) in [
        (&first, "version=8.1.RC1\n"),
        (&second, "\u{0}Version=8.5.0\n"),
    ] {
        let folder = toolkit.home().join("opp");
        std::fs::create_dir(&folder).unwrap();
        let mut bytes = vec![0xff, b'\n'];
        bytes.extend(text.trim_start_matches('\0').bytes());
        std::fs::write(folder.join("version.info"), bytes).unwrap();
    }
    let path = first.home().join("lib64");
    let variables = [
        ("LD_LIBRARY_PATH", &*path),
        ("ASCEND_TOOLKIT_HOME", second.home()),
    ];
    let mixed = told(&variables, None);
    assert_eq!(mixed.json["condition"], "works");
    let real = |toolkit: &Copy| toolkit.home().canonicalize().unwrap().display().to_string();
    let warning = format!(
        "the runtime and the operators come from different toolkits: libascendcl.so of {} (version 8.1.RC1); \
         libnnopbase.so, libopapi.so of {} (version 8.5.0)",
        real(&first),
        real(&second)
    );
    assert_eq!(mixed.json["warnings"][0], warning);
    assert!(mixed.next.ends_with(&warning), "{}", mixed.next);
    assert!(
        mixed.text.contains("ASCEND_TOOLKIT_HOME names "),
        "{}",
        mixed.text
    );

    // A whole toolkit on the library path, and another one in the variable.
    let other = Copy::new();
    let path = other.home().join("lib64");
    let variables = [
        ("LD_LIBRARY_PATH", &*path),
        ("ASCEND_TOOLKIT_HOME", second.home()),
    ];
    let unused = told(&variables, None);
    let warnings = unused.json["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let warning = warnings[0].as_str().unwrap();
    for part in ["ASCEND_TOOLKIT_HOME names", "version 8.5.0", &real(&other)] {
        assert!(warning.contains(part), "{warning}");
    }

    // The same toolkit in both is as it should be, through a link too.
    let link = second.home().join("latest");
    std::os::unix::fs::symlink(".", &link).unwrap();
    let path = second.home().join("lib64");
    let variables = [("LD_LIBRARY_PATH", &*path), ("ASCEND_TOOLKIT_HOME", &*link)];
    assert_eq!(
        told(&variables, None).json["warnings"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
}

#[test]
fn hidden_devices_are_told_with_the_list() {
    let home = toolkit_directory();
    let on = |visible: &str, devices: &str| {
        told(
            &[
                ("ASCEND_TOOLKIT_HOME", &*home),
                ("ASCEND_RT_VISIBLE_DEVICES", Path::new(visible)),
                ("ACLNN_SIM_DEVICES", Path::new(devices)),
            ],
            None,
        )
    };
    for (visible, why) in [
        ("7", "device 7 is not there"),
        ("", "it is empty"),
        ("a,0", "\"a\" is no number of a device"),
    ] {
        let told = on(visible, "2");
        assert_eq!(told.json["condition"], "no_visible_device");
        let words = format!("ASCEND_RT_VISIBLE_DEVICES={visible:?} leaves no device");
        let reason = first_reason(&told);
        assert!(reason.contains(&words) && reason.contains(why), "{reason}");
        assert!(
            told.next.contains("ASCEND_RT_VISIBLE_DEVICES"),
            "{}",
            told.next
        );
    }
    let numbered = on("2,3", "4");
    assert_eq!(
        numbered.json["visible_devices"],
        "ASCEND_RT_VISIBLE_DEVICES=\"2,3\" leaves 2 devices; numbers count within it (npu:0 is device 2, npu:1 is device 3)"
    );
    assert_eq!(numbered.json["warnings"].as_array().unwrap().len(), 0);
    let partly = on("0,9", "2");
    assert_eq!(partly.json["condition"], "works");
    assert!(
        partly
            .next
            .contains("leaves 1 device of the 2 that it lists: device 9 is not there"),
        "{}",
        partly.next
    );
}

#[test]
fn nothing_is_said_twice_about_any_toolkit() {
    for variant in [
        "",
        "broken",
        "cann_8_1",
        "empty",
        "missing_optional",
        "missing_required",
        "no_base",
        "no_driver",
        "no_operators",
        "no_task_groups",
        "split",
        "stub",
        "without_v3",
    ] {
        told(
            &[("ASCEND_TOOLKIT_HOME", &*toolkit_directory().join(variant))],
            None,
        );
    }
}
