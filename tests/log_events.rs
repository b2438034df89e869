//! What a subscriber of the crate's log events may do: call the crate, and panic.

#![cfg(feature = "sim")]

mod common;

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::time::Duration;

use aclnn::sim::Session;
use aclnn::{DType, Device, Graph, Result, Stream, Tensor, TensorSpec};
use common::{a2, filled, is_child, multiply, passed, with_toolkit};
use tracing::{Event, Metadata, Subscriber, span};

thread_local! {
    /// Whether this thread is in the subscriber.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Does something at each event of the crate, but not at those that come of it.
struct Reacts<F>(F);

/// Writes the fields of an event down.
struct Text(String);

impl tracing::field::Visit for Text {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        self.0 += &format!(" {field}={value:?}");
    }
}

impl<F: Fn(&str, &str) + 'static> Subscriber for Reacts<F> {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("aclnn")
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &Event<'_>) {
        if INSIDE.replace(true) {
            return;
        }
        let mut text = Text(event.metadata().level().to_string());
        event.record(&mut text);
        let target = event.metadata().target();
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.0)(target, &text.0)));
        INSIDE.set(false);
        if let Err(panic) = outcome {
            std::panic::resume_unwind(panic);
        }
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// Runs this test in a process of its own, which nothing has opened CANN in; inside it, with a subscriber that
/// reacts so. A process that stands still is ended.
fn react(test: &str, reaction: impl Fn(&str, &str) + Send + Sync + 'static, body: impl FnOnce()) {
    if !is_child("lib64/..") {
        passed(&with_toolkit("lib64/..", test));
        return;
    }
    tracing::subscriber::set_global_default(Reacts(reaction)).unwrap();
    std::thread::spawn(|| {
        std::thread::sleep(Duration::from_secs(120));
        eprintln!("stands still");
        std::process::exit(9);
    });
    body();
}

/// Ends at the first call that fails.
fn many_calls(device: &Device, stream: &Stream, x: &Tensor, scale: &Tensor) -> Result<()> {
    let other = device.new_stream()?;
    let y = multiply().stream(stream).run(x, scale, None);
    let again = multiply().stream(&other).run(x, scale, None);
    drop((y?.to_vec::<i8>()?, again?));
    let event = aclnn::Event::new(device)?;
    other.record(&event)?;
    stream.wait(&event)?;
    let mut builder = Graph::builder(&other);
    let x = builder.tensor(Tensor::from_slice(&[3.0f32; 8], [8], device)?)?;
    let factor = builder.tensor(Tensor::from_slice(&[2.0f32], [1], device)?)?;
    let y = builder.tensor(Tensor::zeros(DType::Int8, [8], device)?)?;
    let [a, b] = [[8], [1]].map(|shape| TensorSpec::contiguous(DType::Float32, shape));
    builder.quantize(multiply().plan(device, a?, b?, None)?, x, factor, None, y)?;
    builder.capture()?.replay()
}

/// Calls that log at every level, some of which fail; each is tried until it went through, or several times.
fn calls_that_log(attempt: impl Fn(&mut dyn FnMut())) {
    let mut made = None;
    attempt(&mut || made = "sim:a2".parse::<Device>().ok());
    attempt(&mut || drop(Device::npu(0)));
    attempt(&mut || drop(Device::auto()));
    drop(made);
    let mut session = None;
    attempt(&mut || session = session.take().or_else(|| Session::start().ok()));
    let session = session.unwrap();
    let mut device = None;
    attempt(&mut || device = Some(a2(&session)));
    let device = device.unwrap();
    let stream = device.new_stream().unwrap();
    let (x, scale) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
    let right = |y: Tensor| assert_eq!(y.to_vec::<i8>().unwrap(), [6; 8]);
    for failing in [
        "aclnnAscendQuantV3GetWorkspaceSize",
        "aclnnAscendQuantV3",
        "aclSetAclOpExecutorRepeatable",
        "aclDestroyAclOpExecutor",
        "aclDestroyTensor",
        "aclrtMalloc",
        "aclrtRecordEvent",
        "aclrtStreamWaitEvent",
        "aclrtSynchronizeStream",
        "aclrtDestroyStream",
        "aclrtDestroyEvent",
        "aclmdlRICaptureEnd",
        "aclmdlRIExecuteAsync",
        "aclmdlRIDestroy",
        "aclrtFreeHost",
        "aclrtSetCurrentContext",
    ] {
        session.fail_call(failing, 1, 107_000).unwrap();
        // Whatever happens in here, an error or a panic, the next round gives what it should.
        for _ in 0..2 {
            attempt(&mut || drop(many_calls(&device, &stream, &x, &scale)));
        }
        session.clear_faults();
        let mut outcome = None;
        attempt(&mut || outcome = Some(multiply().stream(&stream).run(&x, &scale, None).unwrap()));
        right(outcome.unwrap());
    }
    let findings = session.reports();
    assert!(findings.is_empty(), "{findings:?}");
}

#[test]
fn a_subscriber_may_call_the_crate() {
    static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let reaction = |target: &str, _: &str| {
        HEARD.lock().unwrap().push(target.to_owned());
        drop((Device::auto(), Device::list(), Device::npu(0)));
        drop(aclnn::report());
        if let Ok(device) = "sim:a2".parse::<Device>() {
            drop(device.synchronize());
            drop(device.stream().query());
            let _ = device.memory_statistics();
            if let (Ok(x), Ok(scale)) = (
                Tensor::from_slice(&[3.0f32], [1], &device),
                Tensor::from_slice(&[2.0f32], [1], &device),
            ) {
                let y = multiply().run(&x, &scale, None);
                drop(y.and_then(|y| y.to_vec::<i8>()));
            }
            drop(device.trim());
        }
    };
    react("a_subscriber_may_call_the_crate", reaction, || {
        calls_that_log(|call| call());
        let heard = HEARD.lock().unwrap();
        for target in ["aclnn::load", "aclnn::runtime", "aclnn::quantize"] {
            assert!(heard.iter().any(|heard| heard == target), "{target}");
        }
    });
}

#[test]
fn a_subscriber_may_panic() {
    static PANICS: Mutex<u32> = Mutex::new(0);
    // What is planned is logged each time, and by no call that does anything else.
    let reaction =
        |target: &str, _: &str| assert_eq!(target, "aclnn::quantize", "in the subscriber");
    react("a_subscriber_may_panic", reaction, || {
        calls_that_log(|call| {
            // Some log each time.
            for _ in 0..5 {
                match catch_unwind(AssertUnwindSafe(&mut *call)) {
                    Ok(()) => return,
                    Err(_) => *PANICS.lock().unwrap() += 1,
                }
            }
        });
        assert!(*PANICS.lock().unwrap() > 10);
    });
}

/// The thread that looks at events goes on, and whose work was done at that moment hears of it.
#[test]
fn a_subscriber_that_panics_ends_no_futures() {
    static PANICS: Mutex<u32> = Mutex::new(0);
    let reaction = |_: &str, _: &str| {
        if std::thread::current().name() == Some("aclnn-done") {
            *PANICS.lock().unwrap() += 1;
            panic!("in the subscriber");
        }
    };
    react("a_subscriber_that_panics_ends_no_futures", reaction, || {
        let session = Session::start().unwrap();
        let device = a2(&session);
        session.slow_kernels(5000);
        let (x, scale) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
        for round in 1..4 {
            let stream = device.new_stream().unwrap();
            let y = multiply().stream(&stream).run(&x, &scale, None).unwrap();
            let mut done = stream.done().unwrap();
            // The thread has the last handle of the stream, and tells that it cannot be destroyed.
            drop(stream);
            session.fail_call("aclrtDestroyStream", 1, 107_000).unwrap();
            done.wait_timeout(Duration::from_secs(20)).unwrap();
            session.clear_faults();
            session.slow_kernels(5000);
            assert_eq!(y.to_vec::<i8>().unwrap(), [6; 8]);
            assert_eq!(*PANICS.lock().unwrap(), round);
        }
    });
}

#[test]
fn other_values_of_aclnn_sync_are_a_warning() {
    static WARNINGS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let reaction = |_: &str, text: &str| {
        if text.starts_with("WARN") {
            WARNINGS.lock().unwrap().push(text.to_owned());
        }
    };
    react("other_values_of_aclnn_sync_are_a_warning", reaction, || {
        for (value, warns) in [
            ("1", false),
            ("0", false),
            ("", false),
            ("yes", true),
            ("2", true),
        ] {
            // SAFETY: this process has one thread that reads the environment.
            unsafe { std::env::set_var("ACLNN_SYNC", value) };
            WARNINGS.lock().unwrap().clear();
            let session = Session::start().unwrap();
            let device = a2(&session);
            let before = session.calls("aclrtSynchronizeStream").unwrap();
            let (x, scale) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
            drop(multiply().run(&x, &scale, None).unwrap());
            let waits = session.calls("aclrtSynchronizeStream").unwrap() - before;
            assert_eq!(waits > 0, value == "1", "{value:?}");
            let warnings = WARNINGS.lock().unwrap().clone();
            let told = warnings
                .iter()
                .filter(|text| text.contains("ACLNN_SYNC") && text.contains(value))
                .count();
            assert_eq!(
                (told, warnings.len()),
                (usize::from(warns), usize::from(warns)),
                "{warnings:?}"
            );
            drop((x, scale, device));
            session.finish().unwrap();
        }
    });
}
