//! Faults of kernels, of the device and of memory, as a Rust program sees them.

#![cfg(feature = "sim")]

mod common;

use std::time::Duration;

use aclnn::sim::Session;
use aclnn::{
    DType, Device, Error, ErrorClass, ErrorKind, Event, Graph, PinnedBuffer, Stream, Tensor,
};
use common::{a2, calls_of, filled, is_child, multiply, passed, with_toolkit};

const KERNEL_FAULT: i32 = 507_015;

const DEVICE_LOST: i32 = 507_899;

/// Tensors for one call that gives 6 everywhere.
struct Call {
    x: Tensor,
    scale: Tensor,
    y: Tensor,
}

impl Call {
    fn new(device: &Device, elements: usize) -> Call {
        let y = Tensor::empty(DType::Int8, [elements], device).unwrap();
        Call {
            x: filled(3.0, elements, device),
            scale: filled(2.0, 1, device),
            y,
        }
    }

    fn run(&mut self, stream: &Stream) -> Result<(), Error> {
        multiply()
            .stream(stream)
            .run_into(&self.x, &self.scale, None, &mut self.y)
    }
}

fn works(device: &Device) {
    let mut call = Call::new(device, 8);
    call.run(&device.stream()).unwrap();
    assert_eq!(call.y.to_vec::<i8>().unwrap(), [6; 8]);
}

/// Asserts what the first report of a fault says.
fn is_first_failure(error: &Error, code: i32, class: ErrorClass, call: &str) {
    assert_eq!(error.kind(), ErrorKind::Library, "{error}");
    assert_eq!(error.code(), Some(code));
    assert_eq!(error.class(), Some(class));
    assert_eq!(error.call(), Some(call));
    assert!(
        error
            .report()
            .is_some_and(|report| report.starts_with("EZ9999: ")),
        "{error}"
    );
    assert!(
        error
            .to_string()
            .contains(error.report().unwrap().trim_end()),
        "{error}"
    );
}

/// Each way to wait for work.
type Wait = fn(&Device, &Stream, &Call) -> Result<(), Error>;

#[test]
fn a_kernel_fault_surfaces_at_the_next_wait_and_names_suspects() {
    let waits: [(&str, Wait); 6] = [
        ("aclrtSynchronizeStream", |_, stream, _| {
            stream.synchronize()
        }),
        ("aclrtSynchronizeStreamWithTimeout", |_, stream, _| {
            stream.synchronize_timeout(Duration::from_secs(60))
        }),
        ("aclrtSynchronizeStream", |_, _, call| {
            call.y.to_vec::<i8>().map(|_| ())
        }),
        ("aclrtSynchronizeStream", |_, _, call| {
            call.y.to(&Device::cpu()).map(|_| ())
        }),
        ("aclrtSynchronizeDevice", |device, _, _| {
            device.synchronize()
        }),
        ("aclrtSynchronizeDeviceWithTimeout", |device, _, _| {
            device.synchronize_timeout(Duration::from_secs(60))
        }),
    ];
    for (name, wait) in waits {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let stream = device.new_stream().unwrap();
        let (mut small, mut large) = (Call::new(&device, 8), Call::new(&device, 24));
        small.run(&stream).unwrap();
        stream.synchronize().unwrap();
        session.fault_kernel(1, KERNEL_FAULT);
        // The launches succeed: the fault is not known yet.
        large.run(&stream).unwrap();
        let error = wait(&device, &stream, &large).unwrap_err();
        is_first_failure(&error, KERNEL_FAULT, ErrorClass::KernelFault, name);
        if name.contains("Stream") {
            let text = error.to_string();
            let suspects = "newest first: aclnnAscendQuantV3 on 24 elements, aclnnAscendQuantV3 on 8 elements; ACLNN_SYNC=1";
            assert!(text.contains(suspects), "{text}");
        }

        // Every later entry is refused with the first failure; nothing is read as a result.
        let first = format!(
            "failed earlier and takes no more work until it is reset: {}",
            error
                .to_string()
                .lines()
                .next()
                .unwrap()
                .split(" (last")
                .next()
                .unwrap()
        );
        let refused = |what: &str, result: Result<(), Error>| {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::DeviceFailed, "{what}: {error}");
            assert!(
                error.to_string().contains(&first),
                "{what}: {error}\n{first}"
            );
        };
        refused("run", large.run(&stream));
        refused("run elsewhere", small.run(&device.stream()));
        refused("to_vec", small.y.to_vec::<i8>().map(drop));
        refused("to_vec of finished work", large.x.to_vec::<f32>().map(drop));
        refused("synchronize", stream.synchronize());
        refused("query", stream.query().map(drop));
        refused("device", device.synchronize());
        refused("trim", device.trim());
        refused("new stream", device.new_stream().map(drop));
        refused(
            "new tensor",
            Tensor::empty(DType::Int8, [1 << 20], &device).map(drop),
        );
        refused("new event", Event::new(&device).map(drop));
        refused("copy", large.y.try_clone().map(drop));
        refused("memory", device.memory_info().map(drop));

        // SAFETY: nobody else uses the device.
        unsafe { device.reset() }.unwrap();
        let is_reset = |what: &str, result: Result<(), Error>| {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::DeviceReset, "{what}: {error}");
        };
        is_reset("run", large.run(&stream));
        is_reset("to_vec", small.y.to_vec::<i8>().map(drop));
        is_reset("synchronize", stream.synchronize());
        is_reset("new stream", device.new_stream().map(drop));
        is_reset(
            "new tensor",
            Tensor::empty(DType::Int8, [8], &device).map(drop),
        );
        // SAFETY: as above. A second reset has nothing to do.
        unsafe { device.reset() }.unwrap();

        let again = a2(&session);
        assert_ne!(again, device);
        works(&again);
        // Old and new do not mix.
        let error = multiply()
            .run(
                &small.x,
                &Tensor::from_slice(&[1.0f32], [1], &again).unwrap(),
                None,
            )
            .unwrap_err();
        assert!(
            matches!(
                error.kind(),
                ErrorKind::DeviceMismatch | ErrorKind::DeviceReset
            ),
            "{error}"
        );
        drop((small, large, stream, device, again));
        session.finish().unwrap();
    }
}

#[test]
fn a_fault_on_one_stream_is_seen_by_the_user_of_another() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let (mut first, mut second) = (Call::new(&device, 8), Call::new(&device, 8));
    session.fault_kernel(1, KERNEL_FAULT);
    first.run(&a).unwrap();
    // It may be refused or not, depending on how far the first is; the wait is what has to fail.
    let _ = second.run(&b);
    assert!(first.y.to_vec::<i8>().is_err());
    assert_eq!(
        second.y.to_vec::<i8>().unwrap_err().kind(),
        ErrorKind::DeviceFailed
    );
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    drop((first, second, a, b, device));
    works(&a2(&session));
    session.finish().unwrap();
}

#[test]
fn everything_may_be_dropped_after_a_fault_in_any_order() {
    for order in 0..4 {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let stream = device.new_stream().unwrap();
        let event = Event::new(&device).unwrap();
        let mut call = Call::new(&device, 8);
        let mut staged = PinnedBuffer::<f32>::new(&device, 8).unwrap();
        staged.as_mut_slice().fill(3.0);
        let pending = stream.upload(staged, &mut call.x).unwrap();
        let plan = multiply()
            .plan(&device, &call.x, &call.scale, None)
            .unwrap();
        let mut builder = Graph::builder(&stream);
        let [x, scale, y] = [
            filled(1.0, 8, &device),
            filled(1.0, 1, &device),
            call.y.try_clone().unwrap(),
        ]
        .map(|tensor| builder.tensor(tensor).unwrap());
        builder.quantize(plan, x, scale, None, y).unwrap();
        let mut graph = builder.capture().unwrap();
        session.fault_kernel(1, KERNEL_FAULT);
        call.run(&stream).unwrap();
        stream.record(&event).unwrap();
        let _ = graph.replay();
        assert!(stream.synchronize().is_err());
        match order {
            0 => drop((device, stream, event, call, pending, graph)),
            1 => drop((graph, pending, call, event, stream, device)),
            2 => {
                std::thread::spawn(move || drop((call, graph, device, pending, stream, event)))
                    .join()
                    .unwrap();
            }
            _ => {
                // SAFETY: nobody else uses the device.
                unsafe { device.reset() }.unwrap();
                drop((event, pending, graph, call, stream, device));
            }
        }
        session.clear_faults();
        // SAFETY: as above; whoever took the device up again does not know yet that it failed.
        unsafe { a2(&session).reset() }.unwrap();
        works(&a2(&session));
        session
            .finish()
            .unwrap_or_else(|error| panic!("order {order}: {error}"));
    }
}

#[test]
fn a_lost_device_is_told_and_comes_back_after_a_reset() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let mut call = Call::new(&device, 8);
    call.run(&device.stream()).unwrap();
    session.lose_device(0);
    let error = call.y.to_vec::<i8>().unwrap_err();
    is_first_failure(
        &error,
        DEVICE_LOST,
        ErrorClass::DeviceLost,
        "aclrtSynchronizeStream",
    );
    assert!(
        error
            .report()
            .unwrap()
            .contains("the link to the device is lost"),
        "{error}"
    );
    let error = call.run(&device.stream()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceFailed);
    assert!(
        error.to_string().contains("the link to the device is lost"),
        "{error}"
    );
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    drop((call, device));
    works(&a2(&session));
    session.finish().unwrap();
}

#[test]
fn a_timeout_marks_nothing_as_done_and_breaks_nothing() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut call = Call::new(&device, 8);
    session.stick_kernel(1);
    call.run(&stream).unwrap();
    for _ in 0..2 {
        let error = stream
            .synchronize_timeout(Duration::from_millis(20))
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert_eq!(error.class(), Some(ErrorClass::Timeout));
        assert!(
            error
                .to_string()
                .contains("aclnnAscendQuantV3 on 8 elements"),
            "{error}"
        );
        assert!(!stream.query().unwrap());
    }
    let error = device
        .synchronize_timeout(Duration::from_millis(20))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    // The other streams of the device work.
    works(&device);
    session.release_stuck();
    stream.synchronize().unwrap();
    assert_eq!(call.y.to_vec::<i8>().unwrap(), [6; 8]);
    drop((call, stream, device));
    session.finish().unwrap();
}

#[test]
fn a_stuck_device_can_be_reset() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let mut call = Call::new(&device, 8);
    session.stick_kernel(1);
    call.run(&device.stream()).unwrap();
    assert_eq!(
        device
            .synchronize_timeout(Duration::from_millis(20))
            .unwrap_err()
            .kind(),
        ErrorKind::Timeout
    );
    session.release_stuck();
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    drop((call, device));
    works(&a2(&session));
    session.finish().unwrap();
}

#[test]
fn out_of_device_memory_gives_the_cache_back_once() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    works(&device);
    let kept = filled(1.0, 1000, &device);
    drop(Tensor::empty(DType::Int8, [600_000], &device).unwrap());
    let cached = device.memory_statistics().unwrap().cached;
    assert!(cached > 600_000, "{cached}");
    session.limit_memory(session.live_bytes() + 100_000);
    // Fits only without what is cached.
    let before = (
        session.calls("aclrtMalloc").unwrap(),
        session.calls("aclrtFree").unwrap(),
    );
    let large = Tensor::empty(DType::Int8, [500_000], &device).unwrap();
    assert_eq!(
        session.calls("aclrtMalloc").unwrap() - before.0,
        2,
        "one try, and one more"
    );
    assert!(session.calls("aclrtFree").unwrap() > before.1);
    assert_eq!(device.memory_statistics().unwrap().cached, 0);

    // Does not fit at all: two tries, then the error; what is there stays.
    let before = session.calls("aclrtMalloc").unwrap();
    let error = Tensor::empty(DType::Int8, [2_000_000], &device).unwrap_err();
    assert_eq!(session.calls("aclrtMalloc").unwrap() - before, 2);
    assert_eq!(error.kind(), ErrorKind::OutOfMemory, "{error}");
    assert_eq!(
        (error.call(), error.code()),
        (Some("aclrtMalloc"), Some(207_001))
    );
    assert!(error.report().is_some(), "{error}");
    session.limit_memory(0);
    assert_eq!(kept.to_vec::<f32>().unwrap(), [1.0; 1000]);
    works(&device);
    drop((large, kept, device));
    session.finish().unwrap();
}

#[test]
fn out_of_memory_waits_for_work_on_cached_memory() {
    let session = Session::start().unwrap();
    session.slow_kernels(2000);
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut call = Call::new(&device, 100_000);
    call.run(&stream).unwrap();
    // Let go of while the kernel runs.
    let live = session.live_bytes();
    drop(call);
    session.limit_memory(live + 50_000);
    let other = Tensor::empty(DType::Int8, [300_000], &device).unwrap();
    assert_eq!(session.reports(), Vec::<String>::new());
    session.limit_memory(0);
    drop((other, stream, device));
    session.finish().unwrap();
}

#[test]
fn errors_carry_the_call_the_code_and_the_words_of_cann() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let mut call = Call::new(&device, 8);
    call.run(&device.stream()).unwrap();
    session
        .fail_call("aclrtSynchronizeStream", 1, 107_000)
        .unwrap();
    let error = device.stream().synchronize().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Library);
    assert_eq!(error.call(), Some("aclrtSynchronizeStream"));
    assert_eq!(error.code(), Some(107_000));
    assert_eq!(error.aclnn_status(), Some(107_000));
    let report = error.report().unwrap();
    assert!(
        report.contains("An injected fault answers for this call. [FUNC:aclrtSynchronizeStream]"),
        "{report}"
    );
    // A failure that is no fault of the device leaves it usable, and its message is not given again.
    session
        .fail_call("aclrtSynchronizeStream", 1, 123_456)
        .unwrap();
    let unknown = device.stream().synchronize().unwrap_err();
    assert_eq!((unknown.code(), unknown.class()), (Some(123_456), None));
    assert!(
        unknown
            .to_string()
            .contains("which no release known to this crate documents"),
        "{unknown}"
    );
    assert_eq!(
        unknown
            .report()
            .unwrap()
            .matches("An injected fault")
            .count(),
        1
    );
    works(&device);

    // Errors never call the library: not when they are read, printed, cloned or dropped.
    let total = calls_of(&session, "");
    for error in [&error, &unknown] {
        let copy = error.clone();
        let texts = [
            copy.to_string(),
            format!("{copy:?}"),
            format!("{:?}", (copy.kind(), copy.class(), copy.report())),
        ];
        assert!(texts.iter().all(|text| !text.is_empty()));
    }
    assert_eq!(calls_of(&session, ""), total);
    drop((call, device));
    session.finish().unwrap();
    // And they outlive the session.
    assert!(error.to_string().contains("107000"));
}

#[test]
fn phase_one_that_fails_leaks_nothing_and_the_next_call_is_right() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let mut call = Call::new(&device, 8);
    call.run(&device.stream()).unwrap();
    assert_eq!(call.y.to_vec::<i8>().unwrap(), [6; 8]);
    // Other shapes, so that no kept plan serves them.
    for (elements, code) in [(9, 161_002), (10, 561_103), (11, 561_003)] {
        session
            .fail_call("aclnnAscendQuantV3GetWorkspaceSize", 1, code)
            .unwrap();
        let mut other = Call::new(&device, elements);
        let error = other.run(&device.stream()).unwrap_err();
        assert_eq!(
            (error.code(), error.call()),
            (Some(code), Some("aclnnAscendQuantV3GetWorkspaceSize")),
            "{error}"
        );
        other.run(&device.stream()).unwrap();
        assert_eq!(other.y.to_vec::<i8>().unwrap(), vec![6; elements]);
        session.fail_call("aclnnAscendQuantV3", 1, code).unwrap();
        let error = other.run(&device.stream()).unwrap_err();
        assert_eq!(
            (error.code(), error.call()),
            (Some(code), Some("aclnnAscendQuantV3")),
            "{error}"
        );
        other.run(&device.stream()).unwrap();
        assert_eq!(other.y.to_vec::<i8>().unwrap(), vec![6; elements]);
    }
    drop((call, device));
    session.finish().unwrap();
}

/// In the child, which has `ACLNN_SYNC=1`: the launch itself gives the error.
fn synchronous() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut calls: Vec<Call> = [8, 16, 24]
        .map(|elements| Call::new(&device, elements))
        .into();
    session.fault_kernel(2, KERNEL_FAULT);
    calls[0].run(&stream).unwrap();
    let error = calls[1].run(&stream).unwrap_err();
    is_first_failure(
        &error,
        KERNEL_FAULT,
        ErrorClass::KernelFault,
        "aclrtSynchronizeStream",
    );
    assert!(
        error
            .to_string()
            .contains("newest first: aclnnAscendQuantV3 on 16 elements"),
        "{error}"
    );
    assert_eq!(
        calls[2].run(&stream).unwrap_err().kind(),
        ErrorKind::DeviceFailed
    );
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    drop((calls, stream, device));
    works(&a2(&session));
    session.finish().unwrap();
}

#[test]
fn aclnn_sync_names_the_launch_in_a_process_of_its_own() {
    if is_child("lib64/..") {
        // SAFETY: this process has one thread that reads the environment.
        unsafe { std::env::set_var("ACLNN_SYNC", "1") };
        return synchronous();
    }
    passed(&with_toolkit(
        "lib64/..",
        "aclnn_sync_names_the_launch_in_a_process_of_its_own",
    ));
}
