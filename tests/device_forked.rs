//! A process that is forked after its parent used an Atlas: every entry says so, nothing hangs, CANN is not called.

#![cfg(all(feature = "sim", unix))]

mod common;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use aclnn::sim::Session;
use aclnn::{
    Condition, DType, Device, Error, ErrorKind, Event, Graph, GraphTensor, PinnedBuffer, Plan,
    QuantDType, Quantize, Stream, Tensor,
};
use common::{a2, calls_of, filled, multiply};

/// Runs `child` in a forked process; gives its exit status. One that does not end in time is killed.
fn fork(child: impl FnOnce() -> Result<(), String>) -> i32 {
    // SAFETY: the child runs what this file tests, and ends without unwinding into the harness.
    match unsafe { libc::fork() } {
        0 => {
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(child));
            let status = match outcome {
                Ok(Ok(())) => 0,
                Ok(Err(message)) => {
                    eprintln!("{message}");
                    1
                }
                Err(_) => 2,
            };
            // SAFETY: ends the process at once.
            unsafe { libc::_exit(status) }
        }
        child => {
            assert!(child > 0, "fork failed");
            let begun = Instant::now();
            let mut status = 0;
            // SAFETY: `child` is a child of this process, the status valid for the write.
            while unsafe { libc::waitpid(child, &mut status, libc::WNOHANG) } == 0 {
                if begun.elapsed() > Duration::from_secs(120) {
                    // SAFETY: as above.
                    unsafe {
                        libc::kill(child, libc::SIGKILL);
                        libc::waitpid(child, &mut status, 0);
                    }
                    panic!("the forked process stands still");
                }
                std::thread::sleep(Duration::from_millis(1));
            }
            status
        }
    }
}

/// All that a program may hold on a device.
struct Objects {
    device: Device,
    stream: Stream,
    borrowed: Stream,
    _lender: Stream,
    x: Tensor,
    scale: Tensor,
    y: Tensor,
    plan: Plan,
    event: Event,
    pinned: PinnedBuffer<f32>,
    graph: Graph,
    graph_y: GraphTensor,
}

impl Objects {
    fn new(device: &Device) -> Objects {
        let stream = device.new_stream().unwrap();
        let lender = device.new_stream().unwrap();
        // SAFETY: the lender is kept beside it, and used for nothing else; its work is waited for below.
        let borrowed = unsafe { Stream::from_raw(device, lender.as_raw()) }.unwrap();
        let (x, scale) = (filled(3.0, 8, device), filled(2.0, 1, device));
        let y = multiply().stream(&stream).run(&x, &scale, None).unwrap();
        let other = multiply().stream(&borrowed).run(&x, &scale, None).unwrap();
        borrowed.synchronize().unwrap();
        drop(other);
        let plan = multiply().plan(device, &x, &scale, None).unwrap();
        let event = Event::new(device).unwrap();
        stream.record(&event).unwrap();
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let tensors = [filled(3.0, 8, device), filled(2.0, 1, device)];
        let output = Tensor::empty(DType::Int8, [8], device).unwrap();
        let [a, b] = tensors.map(|tensor| builder.tensor(tensor).unwrap());
        let graph_y = builder.tensor(output).unwrap();
        builder
            .quantize(plan.try_clone().unwrap(), a, b, None, graph_y)
            .unwrap();
        let mut graph = builder.capture().unwrap();
        graph.replay().unwrap();
        Objects {
            device: device.clone(),
            stream,
            borrowed,
            _lender: lender,
            x,
            scale,
            y,
            plan,
            event,
            pinned: PinnedBuffer::new(device, 8).unwrap(),
            graph,
            graph_y,
        }
    }

    /// What each entry answers.
    fn answers(&mut self) -> Vec<(&'static str, Result<(), Error>)> {
        let Objects {
            device,
            stream,
            borrowed,
            x,
            scale,
            y,
            plan,
            event,
            graph,
            graph_y,
            ..
        } = self;
        let other = Event::new(device);
        vec![
            ("read", y.to_vec::<i8>().map(drop)),
            ("copy", x.try_clone().map(drop)),
            ("make", Tensor::from_slice(&[1.0f32], [1], device).map(drop)),
            ("empty", Tensor::empty(DType::Int8, [8], device).map(drop)),
            ("call", multiply().run(&*x, &*scale, None).map(drop)),
            (
                "call on a stream",
                multiply().stream(stream).run(&*x, &*scale, None).map(drop),
            ),
            (
                "call of another form",
                Quantize::multiply(QuantDType::QUInt4x2)
                    .stream(stream)
                    .run(&*x, &*scale, None)
                    .map(drop),
            ),
            (
                "call on a borrowed stream",
                multiply()
                    .stream(borrowed)
                    .run(&*x, &*scale, None)
                    .map(drop),
            ),
            ("plan", plan.run(stream, &*x, &*scale, None, &mut *y)),
            ("replay", graph.replay()),
            (
                "read of a graph",
                graph
                    .tensor(*graph_y)
                    .and_then(|y| y.to_vec::<i8>())
                    .map(drop),
            ),
            ("new stream", device.new_stream().map(drop)),
            ("synchronize", stream.synchronize()),
            ("query", stream.query().map(drop)),
            ("fill", stream.fill_zero(&mut *y)),
            ("new event", other.map(drop)),
            ("record", stream.record(event)),
            ("wait", stream.wait(event)),
            ("event", event.synchronize()),
            ("event query", event.query().map(drop)),
            ("pinned", PinnedBuffer::<f32>::new(device, 8).map(drop)),
            ("device", device.synchronize()),
            ("memory", device.memory_info().map(drop)),
            ("trim", device.trim()),
            // SAFETY: nobody else is in this process.
            ("reset", unsafe { device.reset() }),
            // SAFETY: as above.
            ("shutdown", unsafe { aclnn::shutdown() }),
            ("npu", Device::npu(0).map(drop)),
            ("sim", "sim".parse::<Device>().map(drop)),
            ("session", Session::start().map(drop)),
        ]
    }
}

fn expect(is: bool, what: impl std::fmt::Display) -> Result<(), String> {
    if is { Ok(()) } else { Err(what.to_string()) }
}

/// In the child: all that it inherited refuses, and goes.
fn refuses(mut objects: Objects) -> Result<(), String> {
    for (entry, answer) in objects.answers() {
        let kind = answer.as_ref().err().map(Error::kind);
        expect(
            kind == Some(ErrorKind::Forked),
            format!("{entry}: {answer:?}"),
        )?;
    }
    let device = objects.device.clone();
    expect(device.memory_statistics().is_none(), "statistics")?;
    device.set_memory_limit(Some(1));
    objects.stream.set_plan_cache_capacity(3);
    let upload = objects.stream.upload(objects.pinned, &mut objects.x);
    expect(
        upload.is_err_and(|error| error.kind() == ErrorKind::Forked),
        "upload",
    )?;
    drop(objects.borrowed);
    drop(objects.graph);
    drop(objects.plan);
    drop((objects.x, objects.scale, objects.y, objects.event));
    drop((objects.stream, device, objects.device));
    Ok(())
}

#[test]
fn every_entry_refuses_in_a_forked_process() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    // Others hold locks of the device while the process is forked.
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let (x, scale) = (filled(1.0, 64, &device), filled(1.0, 1, &device));
                while !done.load(Ordering::Relaxed) {
                    drop(multiply().run(&x, &scale, None).unwrap());
                }
            });
        }
        let _done = Done(&done);
        for _ in 0..20 {
            let objects = Objects::new(&device);
            let (sent, status) = {
                let mut objects = Some(objects);
                let status = fork(|| refuses(objects.take().ok_or("no objects")?));
                (objects, status)
            };
            assert_eq!(status, 0);
            // The parent goes on.
            let mut objects = sent.unwrap();
            assert_eq!(objects.y.to_vec::<i8>().unwrap(), [6; 8]);
            objects.graph.replay().unwrap();
            let y = objects.graph.tensor(objects.graph_y).unwrap();
            assert_eq!(y.to_vec::<i8>().unwrap(), [6; 8]);
        }
    });
    drop(device);
    session.finish().unwrap();
}

/// Ends the threads that look at it, also when the test fails.
struct Done<'a>(&'a AtomicBool);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn cann_is_not_called_in_a_forked_process() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let mut objects = Some(Objects::new(&device));
    device.synchronize().unwrap();
    let status = fork(|| {
        let before = calls_of(&session, "");
        refuses(objects.take().ok_or("no objects")?)?;
        let after = calls_of(&session, "");
        expect(before == after, format!("{before} calls, then {after}"))
    });
    assert_eq!(status, 0);
    drop((objects, device));
    session.finish().unwrap();
}

#[test]
fn a_forked_process_uses_the_cpu_and_says_why() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let status = fork(|| {
        let auto = Device::auto().map_err(|error| error.to_string())?;
        expect(auto.is_cpu(), "auto")?;
        let reason = auto.fallback_reason().unwrap_or_default().to_owned();
        expect(reason.contains("forked"), reason)?;
        expect(Device::list() == ["cpu"], "list")?;
        let report = aclnn::report();
        expect(report.condition == Condition::Forked, &report)?;
        expect(report.to_json().contains("\"forked\""), report.to_json())?;
        expect(!report.advice.is_empty(), &report)?;
        let y = multiply()
            .run(&[3.0f32, 1.0], &[2.0f32], None)
            .and_then(|y| y.to_vec::<i8>())
            .map_err(|error| error.to_string())?;
        expect(y == [6, 2], "the CPU's result")
    });
    assert_eq!(status, 0);
    drop(device);
    session.finish().unwrap();
}
