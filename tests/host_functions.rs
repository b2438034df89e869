//! Functions of the host on a stream: in order, once, without harm when they panic or call back.

#![cfg(feature = "sim")]

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use aclnn::sim::Session;
use aclnn::{Device, Done, ErrorKind, Graph, PinnedBuffer, Tensor};
use common::{a2, filled, multiply};

#[test]
fn functions_run_in_the_order_of_their_stream() {
    let session = Session::start().unwrap();
    session.slow_kernels(2000);
    let device = a2(&session);
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (x, two) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
    for number in 0..4 {
        let y = multiply().stream(&a).run(&x, &two, None).unwrap();
        let own = seen.clone();
        a.host_function(move || own.lock().unwrap().push(number))
            .unwrap();
        drop(y);
    }
    b.host_function(|| ()).unwrap();
    b.synchronize().unwrap();
    a.synchronize().unwrap();
    assert_eq!(*seen.lock().unwrap(), [0, 1, 2, 3]);
    drop((x, two, a, b, device));
    session.finish().unwrap();
}

/// On a device the call would never end.
#[test]
fn calls_inside_are_refused() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let x = filled(3.0, 8, &device);
    let answers = Arc::new(Mutex::new(Vec::new()));
    let (own, other, again) = (answers.clone(), device.clone(), stream.clone());
    stream
        .host_function(move || {
            let kinds = [
                again.synchronize().map_err(|error| error.kind()),
                other.new_stream().map(drop).map_err(|error| error.kind()),
                x.to_vec::<f32>().map(drop).map_err(|error| error.kind()),
                again.host_function(|| ()).map_err(|error| error.kind()),
                // SAFETY: the call is refused.
                unsafe { other.reset() }.map_err(|error| error.kind()),
                "sim:a2"
                    .parse::<Device>()
                    .map(drop)
                    .map_err(|error| error.kind()),
                Tensor::zeros(aclnn::DType::Int8, [1 << 16], &other)
                    .map(drop)
                    .map_err(|error| error.kind()),
            ];
            own.lock().unwrap().extend(kinds);
        })
        .unwrap();
    stream.synchronize().unwrap();
    assert_eq!(*answers.lock().unwrap(), [Err(ErrorKind::HostFunction); 7]);
    drop((stream, device));
    session.finish().unwrap();
}

/// It would wait for itself.
#[test]
fn a_function_does_not_wait_for_a_future_of_its_stream() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let (give, take) = mpsc::channel::<Done>();
    let (tell, hear) = mpsc::channel();
    let function = move || {
        let mut done = take.recv().unwrap();
        let late = done.wait_timeout(Duration::from_secs(5));
        tell.send(late.map_err(|error| error.kind())).unwrap();
    };
    stream.host_function(function).unwrap();
    give.send(stream.done().unwrap()).unwrap();
    assert_eq!(hear.recv(), Ok(Err(ErrorKind::HostFunction)));
    stream.done().unwrap().wait().unwrap();
    drop((stream, device));
    session.finish().unwrap();
}

/// What waits on its own account leaves a panic to a wait of the user's.
#[test]
fn a_panic_is_not_told_to_calls_that_wait_on_their_own() {
    let session = Session::start().unwrap();
    session.slow_kernels(2000);
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let (x, two) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
    // What the pool keeps is waited for before it is given back.
    drop(multiply().stream(&stream).run(&x, &two, None).unwrap());
    stream.host_function(|| panic!("not the pool's")).unwrap();
    device.trim().unwrap();
    // A capture begins when the stream is idle.
    let common::Call { plan, x, scales, y } = common::call(&device);
    stream.host_function(|| ()).unwrap();
    let mut builder = Graph::builder(&stream);
    let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
    builder.quantize(plan, x, scales, None, y).unwrap();
    let graph = builder.capture().unwrap();
    let error = stream.synchronize().unwrap_err();
    assert!(error.to_string().ends_with("not the pool's"), "{error}");
    // To read a tensor is a wait of the user's.
    let (x, two) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
    let y = multiply().stream(&stream).run(&x, &two, None).unwrap();
    stream.host_function(|| panic!("the reader's")).unwrap();
    let error = y.to_vec::<i8>().unwrap_err();
    assert!(error.to_string().ends_with("the reader's"), "{error}");
    assert_eq!(y.to_vec::<i8>().unwrap(), [6; 8]);
    drop((graph, x, two, y, stream, device));
    session.finish().unwrap();
}

/// Nothing can be freed inside; the pool keeps it, also where it has much already.
#[test]
fn pinned_memory_that_is_dropped_inside_is_not_lost() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let buffer = |bytes| PinnedBuffer::<u8>::new(&device, bytes).unwrap();
    let inside = buffer(4096);
    drop(buffer((256 << 20) + 1));
    stream.host_function(move || drop(inside)).unwrap();
    stream.synchronize().unwrap();
    let before = session.calls("aclrtMallocHost").unwrap();
    drop(buffer(4096));
    assert_eq!(session.calls("aclrtMallocHost").unwrap(), before);
    drop((stream, device));
    session.finish().unwrap();
}

/// What is called beside this crate is found by the simulator.
#[test]
fn the_simulator_finds_calls_of_others_inside() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let synchronize = device.functions().unwrap().aclrtSynchronizeStream;
    let raw = stream.as_raw().expose_provenance();
    stream
        .host_function(move || {
            // SAFETY: the stream is there; the simulator refuses the call.
            let code = unsafe { synchronize(std::ptr::with_exposed_provenance_mut(raw)) };
            assert_eq!(code, 107_000);
        })
        .unwrap();
    stream.synchronize().unwrap();
    let reports = session.reports();
    assert!(
        reports[0].starts_with("call-in-host-function:"),
        "{reports:?}"
    );
    drop((stream, device));
    let _ = session.finish();
}

/// What a function panics with may panic once more when it is dropped.
#[test]
fn a_panic_with_what_panics_is_told_too() {
    struct Again;
    impl Drop for Again {
        fn drop(&mut self) {
            panic!("again");
        }
    }

    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let queued = stream.host_function(|| std::panic::panic_any(Again));
    let error = queued.and_then(|()| stream.synchronize()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::HostFunction);
    stream.synchronize().unwrap();
    drop((stream, device));
    session.finish().unwrap();
}

#[test]
fn a_panic_is_told_by_the_next_wait_once() {
    for device in ["cpu", "sim"] {
        let session = (device == "sim").then(|| Session::start().unwrap());
        let device = match &session {
            Some(session) => a2(session),
            None => Device::cpu(),
        };
        let stream = device.new_stream().unwrap();
        let panic = || panic!("in the midst of {}", "it");
        let queued = stream.host_function(panic);
        let error = queued.and_then(|()| stream.synchronize()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::HostFunction);
        assert!(error.to_string().ends_with("in the midst of it"), "{error}");
        stream.synchronize().unwrap();
        drop((stream, device));
        if let Some(session) = session {
            session.finish().unwrap();
        }
    }
}

/// A value that counts how often it was dropped.
struct Dropped(Arc<AtomicUsize>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn functions_that_are_never_called_are_dropped() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    session.stick_kernel(1);
    let (x, two) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
    let y = multiply().stream(&stream).run(&x, &two, None).unwrap();
    let dropped = Arc::new(AtomicUsize::new(0));
    for _ in 0..3 {
        let own = Dropped(dropped.clone());
        stream
            .host_function(move || unreachable!("{}", own.0.load(Ordering::SeqCst)))
            .unwrap();
    }
    assert_eq!(dropped.load(Ordering::SeqCst), 0);
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    assert_eq!(dropped.load(Ordering::SeqCst), 3);
    drop((x, two, y, stream, device));
    session.finish().unwrap();
}

#[test]
fn a_function_is_no_part_of_a_capture() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let functions = device.functions().unwrap();
    let mode = aclnn_sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL;
    // SAFETY: the stream is there, and the capture is ended below.
    let code = unsafe { functions.aclmdlRICaptureBegin.unwrap()(stream.as_raw(), mode) };
    assert_eq!(code, 0);
    let error = stream.host_function(|| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Capture);
    let mut graph = std::ptr::null_mut();
    // SAFETY: as above; the graph is destroyed at once.
    unsafe {
        assert_eq!(
            functions.aclmdlRICaptureEnd.unwrap()(stream.as_raw(), &mut graph),
            0
        );
        assert_eq!(functions.aclmdlRIDestroy.unwrap()(graph), 0);
    }
    drop((stream, device));
    session.finish().unwrap();
}
