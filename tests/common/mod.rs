//! What the device tests share.

#![allow(dead_code)]

pub mod views;

use std::ffi::c_void;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;

use aclnn::sim::{Session, toolkit_directory};
use aclnn::{DType, Device, Plan, QuantDType, Quantize, Stream, Tensor};
use aclnn_sys::{Functions, LoadOptions, Operators, Toolkit, aclmdlRICaptureMode};
pub use views::soc;

/// Names the folder of the toolkit that a child process is to use.
const CHILD: &str = "ACLNN_TEST_CHILD";

pub fn a2(session: &Session) -> Device {
    session.device(soc("910b")).unwrap()
}

fn toolkit() -> &'static Toolkit {
    static TOOLKIT: OnceLock<Toolkit> = OnceLock::new();
    TOOLKIT.get_or_init(|| {
        let options = LoadOptions::new()
            .directory(toolkit_directory())
            .custom_operators(false);
        Toolkit::load(&options).unwrap()
    })
}

/// The simulator's own functions, as an engine beside this crate calls them.
pub fn functions() -> &'static Functions {
    toolkit().functions()
}

pub fn operators() -> &'static Operators {
    toolkit().operators()
}

/// Whether this process was started by [`with_toolkit`] for `variant`.
pub fn is_child(variant: &str) -> bool {
    std::env::var_os(CHILD).is_some_and(|value| value == variant)
}

/// Runs one test of this program in a process of its own, with another simulated toolkit.
pub fn with_toolkit(variant: &str, test: &str) -> Output {
    let folder = toolkit_directory().join(variant);
    assert!(folder.is_dir(), "{} is missing", folder.display());
    Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env("ACLNN_SIM_DIR", folder)
        .env(CHILD, variant)
        .output()
        .unwrap()
}

/// Asserts that a child passed its one test, and gives what it printed.
pub fn passed(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}\n{text}\n{errors}",
        output.status
    );
    assert!(text.contains("1 passed"), "{text}");
    text
}

pub fn vectors() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/vectors")
}

/// Multiplies by one scale for all, to int8, along the last axis.
pub fn multiply() -> Quantize {
    Quantize::multiply(QuantDType::QInt8).axis(-1)
}

/// A float32 vector on a device.
pub fn floats(values: &[f32], device: &Device) -> Tensor {
    Tensor::from_slice(values, [values.len()], device).unwrap()
}

/// `elements` float32 values that all are `value`.
pub fn filled(value: f32, elements: usize, device: &Device) -> Tensor {
    floats(&vec![value; elements], device)
}

/// The calls of one function in a log.
pub fn named<'a>(log: &'a [String], function: &str) -> Vec<&'a str> {
    let name = format!("\"fn\":\"{function}\"");
    log.iter()
        .map(String::as_str)
        .filter(|line| line.contains(&name))
        .collect()
}

/// The names of the functions in a log, in order.
pub fn names(log: &[String]) -> Vec<String> {
    let name = |line: &String| {
        let (_, rest) = line.split_once("\"fn\":\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    log.iter().map(name).collect()
}

/// Calls of all functions whose names begin so.
pub fn calls_of(session: &Session, prefix: &str) -> u64 {
    let called = session.called();
    called
        .iter()
        .filter(|name| name.starts_with(prefix))
        .map(|name| session.calls(name).unwrap())
        .sum()
}

/// A small call with all that it needs.
pub struct Call {
    pub x: Tensor,
    pub scales: Tensor,
    pub y: Tensor,
    pub plan: Plan,
}

pub fn call(device: &Device) -> Call {
    let x = Tensor::from_slice(&[1.0f32, -2.0, 3.0, 200.0], [2, 2], device).unwrap();
    let scales = Tensor::from_slice(&[1.0f32, 2.0], [2], device).unwrap();
    let y = Tensor::empty(DType::Int8, [2, 2], device).unwrap();
    let plan = multiply().plan(device, &x, &scales, None).unwrap();
    Call { x, scales, y, plan }
}

impl Call {
    pub fn run(&mut self, stream: &Stream) {
        self.plan
            .run(stream, &self.x, &self.scales, None, &mut self.y)
            .unwrap();
    }

    pub fn assert_right(&self) {
        assert_eq!(self.y.to_vec::<i8>().unwrap(), [1, -4, 3, 127]);
    }
}

/// All orders of `count` things.
pub fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut orders = Vec::new();
    for shorter in self::orders(count - 1) {
        for place in 0..count {
            let mut order = shorter.clone();
            order.insert(place, count - 1);
            orders.push(order);
        }
    }
    orders
}

/// Captures `work` on a stream as an engine does, and gives the graph.
pub fn capture(
    device: &Device,
    stream: *mut c_void,
    mode: aclmdlRICaptureMode,
    work: impl FnOnce(),
) -> *mut c_void {
    let functions = device.functions().unwrap();
    let mut graph = std::ptr::null_mut();
    // SAFETY: the stream is idle, the context current, `graph` valid for the write.
    unsafe {
        assert_eq!(
            (functions.aclrtSetCurrentContext)(device.as_raw_context()),
            0
        );
        assert_eq!(functions.aclmdlRICaptureBegin.unwrap()(stream, mode), 0);
        work();
        assert_eq!(functions.aclmdlRICaptureEnd.unwrap()(stream, &mut graph), 0);
    }
    graph
}
