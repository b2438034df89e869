//! Futures and waits with a deadline for the work of streams.

#![cfg(feature = "sim")]

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

use aclnn::sim::Session;
use aclnn::{Device, Done, ErrorClass, ErrorKind, Event, Graph};

mod common;

use common::{Call, a2, call};

/// Counts how often it is woken.
#[derive(Default)]
struct Counted(AtomicUsize);

impl Wake for Counted {
    fn wake(self: Arc<Counted>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

fn poll(done: &mut Done, waker: &Waker) -> Poll<aclnn::Result<()>> {
    Pin::new(done).poll(&mut Context::from_waker(waker))
}

#[test]
fn what_is_done_is_ready_at_once() {
    let session = Session::start().unwrap();
    let stream = a2(&session).new_stream().unwrap();
    stream.done().unwrap().wait().unwrap();
    assert_eq!(session.calls("aclrtCreateEventExWithFlag").unwrap(), 0);
    Device::cpu().stream().done().unwrap().wait().unwrap();
}

#[test]
fn a_future_is_woken_when_its_work_is_done_and_not_before() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut call = call(&device);
    session.stick_kernel(1);
    call.run(&stream);
    let mut done = stream.done().unwrap();
    let counted = Arc::<Counted>::default();
    let waker = Waker::from(counted.clone());
    assert!(poll(&mut done, &waker).is_pending());
    let error = done.wait_timeout(Duration::from_millis(5)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(poll(&mut done, &waker).is_pending());
    assert_eq!(counted.0.load(Ordering::SeqCst), 0);
    session.release_stuck();
    let began = Instant::now();
    while counted.0.load(Ordering::SeqCst) == 0 {
        assert!(began.elapsed() < Duration::from_secs(20));
        std::thread::yield_now();
    }
    assert!(matches!(poll(&mut done, &waker), Poll::Ready(Ok(()))));
    done.wait().unwrap();
    assert!(stream.query().unwrap());
}

#[test]
fn a_failure_is_the_answer() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut call = call(&device);
    session.slow_kernels(20_000);
    session.fault_kernel(1, 0);
    call.run(&stream);
    let error = stream.done().unwrap().wait().unwrap_err();
    assert_eq!(error.class(), Some(ErrorClass::KernelFault), "{error}");
    assert!(stream.done().is_err());
}

#[test]
fn ten_thousand_futures_share_events_and_one_thread() {
    fn threads() -> Vec<String> {
        let tasks = std::fs::read_dir("/proc/self/task").unwrap();
        let name = |task: std::io::Result<std::fs::DirEntry>| {
            std::fs::read_to_string(task.unwrap().path().join("comm")).unwrap_or_default()
        };
        tasks
            .map(name)
            .filter(|name| name.starts_with("aclnn-done"))
            .collect()
    }
    let session = Session::start().unwrap();
    let device = a2(&session);
    let streams = [(); 4].map(|()| device.new_stream().unwrap());
    let mut calls: Vec<Call> = streams.iter().map(|_| call(&device)).collect();
    let counted = Arc::<Counted>::default();
    let waker = Waker::from(counted.clone());
    // One kernel holds up all four.
    session.stick_kernel(1);
    calls[0].run(&streams[0]);
    let held = Event::new(&device).unwrap();
    streams[0].record(&held).unwrap();
    streams[1..]
        .iter()
        .for_each(|stream| stream.wait(&held).unwrap());
    let mut futures = Vec::new();
    for round in 0..2500 {
        for (stream, call) in streams.iter().zip(&mut calls) {
            if round % 10 == 0 {
                call.run(stream);
            }
            futures.push(stream.done().unwrap());
        }
    }
    let events = session.calls("aclrtCreateEventExWithFlag").unwrap();
    assert!(events <= 1 + 4 * 16, "{events}");
    for done in &mut futures {
        assert!(poll(done, &waker).is_pending());
    }
    // Nobody is woken for what was dropped, and for the rest with the waker that it was polled with last.
    drop(futures.split_off(9_000));
    let last = Arc::<Counted>::default();
    let other = Waker::from(last.clone());
    for done in &mut futures[..1_000] {
        assert!(poll(done, &other).is_pending());
    }
    assert_eq!(threads().len(), 1);
    session.release_stuck();
    let began = Instant::now();
    let woken = || [&counted, &last].map(|waker| waker.0.load(Ordering::SeqCst));
    while woken() != [8_000, 1_000] {
        assert!(began.elapsed() < Duration::from_secs(60), "{:?}", woken());
        std::thread::yield_now();
    }
    for done in &mut futures {
        assert!(matches!(poll(done, &waker), Poll::Ready(Ok(()))));
    }
    streams
        .iter()
        .for_each(|stream| assert!(stream.query().unwrap()));
    assert_eq!(threads().len(), 1);
}

/// Another thread asks for futures of the same stream all the time, so that they might share one that it has just recorded.
#[test]
fn a_future_is_never_early_where_threads_share_a_stream() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    drop(stream.done().unwrap());
                }
            });
        }
        for round in 0..300 {
            let called = Arc::new(AtomicBool::new(false));
            let own = called.clone();
            let function = move || {
                std::thread::sleep(Duration::from_micros(50));
                own.store(true, Ordering::SeqCst);
            };
            stream.host_function(function).unwrap();
            stream.done().unwrap().wait().unwrap();
            let was_called = called.load(Ordering::SeqCst);
            if !was_called {
                over.store(true, Ordering::Relaxed);
            }
            assert!(was_called, "in round {round}");
        }
        over.store(true, Ordering::Relaxed);
    });
    drop((stream, device));
    session.finish().unwrap();
}

/// An executor's waker may hold futures, and lets go of them where it is replaced or dropped.
#[test]
fn a_waker_that_holds_a_future_of_the_same_work_may_be_replaced() {
    struct Holds(Mutex<Option<Done>>);
    impl Wake for Holds {
        fn wake(self: Arc<Holds>) {
            drop(self.0.lock().unwrap().take());
        }
    }

    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut call = call(&device);
    session.stick_kernel(1);
    call.run(&stream);
    let [mut done, other] = [(); 2].map(|()| stream.done().unwrap());
    let last = stream.done().unwrap();
    let (tell, hear) = mpsc::channel();
    // Standing still is told by the main thread.
    std::thread::spawn(move || {
        for held in [Some(other), Some(last), None] {
            let waker = Waker::from(Arc::new(Holds(Mutex::new(held))));
            assert!(poll(&mut done, &waker).is_pending());
        }
        tell.send(done).unwrap();
    });
    let done = hear.recv_timeout(Duration::from_secs(20)).unwrap();
    session.release_stuck();
    done.wait().unwrap();
    drop((call, stream, device));
    session.finish().unwrap();
}

#[test]
fn a_captured_stream_is_not_waited_for_and_a_reset_ends_waiting() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let Call { plan, x, scales, y } = call(&device);
    let mut builder = Graph::builder(&stream);
    let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
    builder.quantize(plan, x, scales, None, y).unwrap();
    let mut graph = builder.capture().unwrap();
    graph.replay().unwrap();
    stream.done().unwrap().wait().unwrap();

    // A capture that somebody else began goes on as if nobody had asked.
    let mode = aclnn_sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL;
    let captured = common::capture(&device, stream.as_raw(), mode, || {
        for kind in [
            stream.done().unwrap_err().kind(),
            stream.query().unwrap_err().kind(),
            stream.synchronize().unwrap_err().kind(),
        ] {
            assert_eq!(kind, ErrorKind::Capture);
        }
    });
    // SAFETY: the graph is not used any more.
    let code = unsafe { device.functions().unwrap().aclmdlRIDestroy.unwrap()(captured) };
    assert_eq!(code, 0);
    stream.done().unwrap().wait().unwrap();

    session.stick_kernel(1);
    graph.replay().unwrap();
    let done = stream.done().unwrap();
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    let error = done.wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceReset, "{error}");

    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut call = call(&device);
    session.stick_kernel(1);
    call.run(&stream);
    let done = stream.done().unwrap();
    session.lose_device(0);
    let error = done.wait().unwrap_err();
    assert_eq!(error.class(), Some(ErrorClass::DeviceLost), "{error}");
}
