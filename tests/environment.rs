//! The environment variables of this crate: values that are none are told, with the variable's name.

use std::fmt::Write;
use std::process::Command;
use std::sync::{Arc, Mutex};

use aclnn::{Device, QuantDType, Quantize};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// Names the work of a child process.
const CHILD: &str = "ACLNN_TEST_ENVIRONMENT";

/// Collects warnings, and calls the crate for each, as a subscriber may.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<String>>);

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("aclnn") && *metadata.level() <= Level::WARN
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        struct Text<'a>(&'a mut String);
        impl Visit for Text<'_> {
            fn record_debug(&mut self, _: &Field, value: &dyn std::fmt::Debug) {
                writeln!(self.0, "{value:?}").unwrap();
            }
        }
        quantize();
        event.record(&mut Text(&mut self.0.lock().unwrap()));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn quantize() {
    let y = Quantize::multiply(QuantDType::QInt8)
        .run(&[1.5f32; 40], &[2.0f32], None)
        .unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [3; 40]);
}

/// In the parent, what a child running `test` printed with a variable set; a child does not come back.
fn with(test: &str, variable: &str, value: &str, work: fn() -> String) -> String {
    if std::env::var_os(CHILD).is_some() {
        let warnings = Warnings::default();
        tracing::subscriber::set_global_default(warnings.clone()).unwrap();
        let answer = work();
        print!("<<<{}{answer}>>>", warnings.0.lock().unwrap());
        std::process::exit(0);
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env_remove("ACLNN_CPU_ISA")
        .env_remove("ACLNN_SIM_DIR")
        .env_remove("ACLNN_DEVICE")
        .env(CHILD, "1")
        .env(variable, value)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    let (_, rest) = text
        .split_once("<<<")
        .unwrap_or_else(|| panic!("{text}\n{errors}"));
    rest.split_once(">>>").unwrap().0.to_owned()
}

#[test]
fn an_instruction_set_that_is_none_is_warned_of() {
    let warnings = |value| {
        with(
            "an_instruction_set_that_is_none_is_warned_of",
            "ACLNN_CPU_ISA",
            value,
            || {
                quantize();
                quantize();
                String::new()
            },
        )
    };
    for value in ["", "scalar"] {
        assert_eq!(warnings(value), "", "{value:?}");
    }
    let foreign = if cfg!(target_arch = "aarch64") {
        "avx2"
    } else {
        "neon"
    };
    for (value, reason) in [
        ("avx3", "is no instruction set"),
        ("AVX2", "is no instruction set"),
        ("avx2 ", "is no instruction set"),
        (foreign, "is not to be had on this processor"),
    ] {
        let warnings = warnings(value);
        let expected = format!("ACLNN_CPU_ISA={value:?} {reason}: the CPU kernels use ");
        assert!(warnings.starts_with(&expected), "{warnings}");
        assert!(warnings.contains("scalar, avx2, avx512, amx or neon"));
        assert_eq!(warnings.lines().count(), 1, "{warnings}");
    }
}

#[test]
fn a_device_that_is_none_is_an_error() {
    let answer = |value| {
        with(
            "a_device_that_is_none_is_an_error",
            "ACLNN_DEVICE",
            value,
            || match Device::auto() {
                Ok(device) => device.to_string(),
                Err(error) => format!("{}: {error}", error.kind()),
            },
        )
    };
    assert_eq!(answer("cpu:950"), "cpu:950");
    for value in ["CPU", "gpu", " ", "cpu:a9", "npu:x"] {
        let answer = answer(value);
        assert!(
            answer.starts_with("invalid_device_string: "),
            "{value:?}: {answer}"
        );
        assert!(answer.contains("ACLNN_DEVICE"), "{value:?}: {answer}");
    }
}

#[cfg(feature = "sim")]
#[test]
fn a_simulator_that_is_not_there_is_told_with_the_variable() {
    let answer = |value| {
        with(
            "a_simulator_that_is_not_there_is_told_with_the_variable",
            "ACLNN_SIM_DIR",
            value,
            || match "sim".parse::<Device>() {
                Ok(device) => format!("{}", device.is_simulated()),
                Err(error) => format!("{}: {error}", error.kind()),
            },
        )
    };
    assert_eq!(answer(""), "true");
    let answer = answer("/no/such/folder");
    assert!(answer.starts_with("unavailable: "), "{answer}");
    assert!(answer.contains("/no/such/folder"), "{answer}");
    assert!(answer.contains("ACLNN_SIM_DIR"), "{answer}");
}
