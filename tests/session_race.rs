//! A session that starts while other threads use simulated devices, which it takes away.

#![cfg(feature = "sim")]

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use aclnn::sim::Session;
use aclnn::{
    DType, Device, ErrorKind, Event, Graph, PinnedBuffer, QuantDType, Quantize, Result, Tensor,
};

/// Uses a simulated device in most ways that there are.
fn work() -> Result<()> {
    let device: Device = "sim:a2".parse()?;
    let stream = device.new_stream()?;
    let x = Tensor::from_slice(&[1.5f32; 300], [300], &device)?;
    let scale = Tensor::from_slice(&[1.0f32], [1], &device)?;
    let event = Event::new(&device)?;
    let call = Quantize::multiply(QuantDType::QInt8).stream(&stream);
    for _ in 0..4 {
        let y = call.run(&x, &scale, None)?;
        stream.record(&event)?;
        assert_eq!(y.to_vec::<i8>()?, [2; 300]);
        event.synchronize()?;
    }
    let mut buffer = PinnedBuffer::<f32>::new(&device, 300)?;
    buffer.as_mut_slice().fill(4.0);
    let mut uploaded = Tensor::empty(DType::Float32, [300], &device)?;
    let buffer = stream.upload(buffer, &mut uploaded)?.wait()?;
    assert_eq!(buffer.as_slice(), [4.0; 300]);
    let mut builder = Graph::builder(&stream);
    let y = Tensor::empty(DType::Int8, [300], &device)?;
    let plan = call.plan(&device, &x, &scale, None)?;
    let [x, scale, y] = [x, scale, y].map(|tensor| builder.tensor(tensor));
    let (x, scale, y) = (x?, scale?, y?);
    builder.quantize(plan, x, scale, None, y)?;
    let mut graph = builder.capture()?;
    graph.replay()?;
    assert_eq!(graph.tensor(y)?.to_vec::<i8>()?, [2; 300]);
    drop(aclnn::report());
    Ok(())
}

#[test]
fn a_session_waits_for_calls_of_other_threads_and_frees_nothing_under_them() {
    let (done, worked) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    match work() {
                        Ok(()) => _ = worked.fetch_add(1, Ordering::Relaxed),
                        Err(error) => assert_eq!(error.kind(), ErrorKind::DeviceReset, "{error}"),
                    }
                }
            });
        }
        let _done = Done(&done);
        // On a busy machine it takes longer until a call gets between two sessions.
        for round in 0..10_000 {
            if round >= 60 && worked.load(Ordering::Relaxed) > 0 {
                break;
            }
            let session = Session::start().unwrap();
            std::thread::sleep(std::time::Duration::from_millis(3));
            assert_eq!(session.reports(), Vec::<String>::new(), "round {round}");
            drop(session);
        }
    });
    assert!(worked.load(Ordering::Relaxed) > 0);
    Session::start().unwrap().finish().unwrap();
}

/// Ends the threads that look at it, also when the test fails.
struct Done<'a>(&'a AtomicBool);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}
