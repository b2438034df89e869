//! Several streams: results are right, nothing races, and each wait is needed.

#![cfg(feature = "sim")]

mod common;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use aclnn::sim::Session;
use aclnn::{
    DType, Device, ErrorKind, Event, PinnedBuffer, QuantDType, Quantize, Stream, Tensor, TensorView,
};
use common::{a2, calls_of, filled, functions, multiply};

/// Microseconds that a kernel takes longer, so that what does not wait comes first.
const SLOW: u64 = 3000;

const ELEMENTS: usize = 256;

/// Queues `y = x * scale` on a stream.
fn queue(stream: &Stream, x: &Tensor, scale: &Tensor, y: &mut Tensor) {
    multiply()
        .stream(stream)
        .run_into(x, scale, None, y)
        .unwrap();
}

fn output(device: &Device) -> Tensor {
    Tensor::empty(DType::Int8, [ELEMENTS], device).unwrap()
}

fn all(tensor: &Tensor, value: i8) {
    let values = tensor.to_vec::<i8>().unwrap();
    assert!(
        values.iter().all(|&got| got == value),
        "{:?}, expected {value}",
        &values[..8]
    );
}

/// A stream that writes what another reads, writes it again behind the reads, and a host that reads from both: each
/// wait that there is.
fn two_streams(device: &Device) -> Result<Vec<f32>, aclnn::Error> {
    let (a, b) = (device.new_stream()?, device.new_stream()?);
    let mut staged = PinnedBuffer::<f32>::new(device, ELEMENTS)?;
    staged.as_mut_slice().fill(3.0);
    let mut x = Tensor::zeros(DType::Float32, [ELEMENTS], device)?;
    let scale = filled(2.0, 1, device);
    // A writes x, B reads it, A writes it again behind B's read.
    let staged = a.upload(staged, &mut x)?;
    let mut first = Tensor::zeros(DType::Int8, [ELEMENTS], device)?;
    multiply()
        .stream(&b)
        .run_into(&x, &scale, None, &mut first)?;
    let mut again = PinnedBuffer::<f32>::new(device, ELEMENTS)?;
    again.as_mut_slice().fill(5.0);
    let again = a.upload(again, &mut x)?;
    let mut second = Tensor::zeros(DType::Int8, [ELEMENTS], device)?;
    multiply()
        .stream(&b)
        .run_into(&x, &scale, None, &mut second)?;
    let mut last = PinnedBuffer::<f32>::new(device, ELEMENTS)?;
    last.as_mut_slice().fill(8.0);
    let last = a.upload(last, &mut x)?;
    // The host reads what B wrote, and what A wrote.
    let read = [
        first.to_vec::<i8>()?[7].into(),
        second.to_vec::<i8>()?[7].into(),
        x.to_vec::<f32>()?[7],
    ];
    drop((staged.wait()?, again.wait()?, last.wait()?));
    Ok(read.to_vec())
}

#[test]
fn two_streams_are_right_and_each_wait_is_needed() {
    let waits = [
        "aclrtRecordEvent",
        "aclrtStreamWaitEvent",
        "aclrtSynchronizeStream",
    ];
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let before = waits.map(|wait| session.calls(wait).unwrap());
    assert_eq!(two_streams(&device).unwrap(), [6.0, 10.0, 8.0]);
    let calls: Vec<u64> = waits
        .iter()
        .zip(before)
        .map(|(wait, before)| session.calls(wait).unwrap() - before)
        .collect();
    drop(device);
    session.finish().unwrap();
    assert!(calls.iter().all(|&calls| calls > 0), "{calls:?}");

    let mut missed = Vec::new();
    for (wait, calls) in waits.iter().zip(calls) {
        for k in 1..=calls {
            let session = Session::start().unwrap();
            session.slow_kernels(SLOW);
            let device = a2(&session);
            session.swallow_call(wait, k as i32).unwrap();
            let _ = two_streams(&device);
            let reports = session.reports();
            // A wait for an event that was never recorded is found as such.
            if !reports.iter().any(|report| {
                report.starts_with("race:") || report.starts_with("event-not-recorded:")
            }) {
                missed.push(format!("{wait} number {k}: {reports:?}"));
            }
            drop(device);
            let _ = session.finish();
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn one_stream_makes_no_event() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let scale = filled(2.0, 1, &device);
    let mut y = output(&device);
    for round in 1..20 {
        let x = filled(round as f32, ELEMENTS, &device);
        queue(&device.stream(), &x, &scale, &mut y);
        let copy = y.try_clone().unwrap();
        all(&copy, 2 * round);
    }
    assert_eq!(calls_of(&session, "aclrtCreateEvent"), 0);
    assert_eq!(calls_of(&session, "aclrtStreamWaitEvent"), 0);
    // A second stream that shares nothing with the first needs none either.
    let other = device.new_stream().unwrap();
    let x = filled(4.0, ELEMENTS, &device);
    let mut mine = output(&device);
    queue(&other, &x, &scale, &mut mine);
    all(&mine, 8);
    assert_eq!(calls_of(&session, "aclrtCreateEvent"), 0);
    drop((scale, x, y, mine, other, device));
    session.finish().unwrap();
}

#[test]
fn producers_and_consumers_in_every_arrangement() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let [a, b, c] = [(); 3].map(|()| device.new_stream().unwrap());
    let streams = [&a, &b, &c];
    let one = filled(1.0, 1, &device);

    // x is written on one stream and read on all at once, then written again on each in turn.
    let mut x = filled(1.0, ELEMENTS, &device);
    let mut value = 1;
    for writer in streams {
        value += 1;
        let mut buffer = PinnedBuffer::<f32>::new(&device, ELEMENTS).unwrap();
        buffer.as_mut_slice().fill(f32::from(value));
        let pending = writer.upload(buffer, &mut x).unwrap();
        let mut results: Vec<Tensor> = streams.iter().map(|_| output(&device)).collect();
        for (reader, y) in streams.iter().zip(&mut results) {
            queue(reader, &x, &one, y);
        }
        // Write after three reads, by another stream.
        let mut buffer = PinnedBuffer::<f32>::new(&device, ELEMENTS).unwrap();
        buffer.as_mut_slice().fill(99.0);
        drop(
            streams[usize::from(value as u8) % 3]
                .upload(buffer, &mut x)
                .unwrap(),
        );
        for y in &results {
            all(y, value);
        }
        drop(pending);
    }

    // A chain over three streams: the output of one call goes to another as a copy, and is written over meanwhile.
    let mut y = output(&device);
    for round in 1..6 {
        let stream = streams[round % 3];
        let x = filled(round as f32, ELEMENTS, &device);
        queue(stream, &x, &one, &mut y);
        let next = streams[(round + 1) % 3];
        let buffer = PinnedBuffer::<i8>::new(&device, ELEMENTS).unwrap();
        let pending = next.download(&y, buffer).unwrap();
        // Writes y again, which the copy still reads; x goes away while it is read.
        let x2 = filled(-(round as f32), ELEMENTS, &device);
        queue(streams[(round + 2) % 3], &x2, &one, &mut y);
        drop((x, x2));
        assert!(
            pending
                .wait()
                .unwrap()
                .as_slice()
                .iter()
                .all(|&got| got == round as i8),
            "round {round}"
        );
        all(&y, -(round as i8));
    }

    // Two streams write disjoint halves of one tensor, a third reads the whole.
    let mut whole = output(&device);
    {
        let (left, right) = whole.view_mut().split_at(0, ELEMENTS / 2).unwrap();
        let x = filled(7.0, ELEMENTS / 2, &device);
        multiply()
            .stream(&a)
            .run_into(&x, &one, None, left)
            .unwrap();
        multiply()
            .stream(&b)
            .run_into(&x, &one, None, right)
            .unwrap();
    }
    let copy = whole.try_clone().unwrap();
    all(&copy, 7);

    assert_eq!(session.reports(), Vec::<String>::new());
    drop((one, x, y, whole, copy, a, b, c, device));
    session.finish().unwrap();
}

#[test]
fn memory_that_goes_from_stream_to_stream_is_ordered() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let one = filled(1.0, 1, &device);
    let x = filled(5.0, ELEMENTS, &device);
    let events = calls_of(&session, "aclrtStreamWaitEvent");
    for _ in 0..8 {
        // Written on A and let go of at once; the block that B gets is the same.
        drop(multiply().stream(&a).run(&x, &one, None).unwrap());
        let y = multiply().stream(&b).run(&x, &one, None).unwrap();
        all(&y, 5);
    }
    assert!(calls_of(&session, "aclrtStreamWaitEvent") > events);
    // Blocks are used again: x, the scale, and one for the results.
    assert!(
        device.memory_statistics().unwrap().allocations <= 4,
        "{:?}",
        device.memory_statistics()
    );
    drop((one, x, a, b, device));
    session.finish().unwrap();
}

#[test]
fn threads_on_one_stream_and_on_streams_of_their_own() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let shared = device.new_stream().unwrap();
    let one = filled(1.0, 1, &device);
    std::thread::scope(|scope| {
        for thread in 0..4i8 {
            let (device, shared, one) = (&device, &shared, &one);
            scope.spawn(move || {
                let own = device.new_stream().unwrap();
                for round in 0..25i8 {
                    let value = thread * 25 + round;
                    let x = filled(f32::from(value), ELEMENTS, device);
                    let mut y = output(device);
                    queue(if round % 2 == 0 { shared } else { &own }, &x, one, &mut y);
                    all(&y, value);
                    if round % 5 == 0 {
                        drop(device.new_stream().unwrap());
                    }
                }
            });
        }
    });
    drop((one, shared, device));
    session.finish().unwrap();
}

/// Ends the threads that look at it, also when the test fails.
struct Done(AtomicBool);

impl Done {
    fn at_end(&self) -> impl Drop + '_ {
        struct End<'a>(&'a AtomicBool);
        impl Drop for End<'_> {
            fn drop(&mut self) {
                self.0.store(true, Ordering::Relaxed);
            }
        }
        End(&self.0)
    }
}

#[test]
fn a_thread_that_waits_for_a_stream_does_not_vouch_for_what_another_is_just_queueing() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let shared = device.new_stream().unwrap();
    let one = filled(1.0, 1, &device);
    let done = Done(AtomicBool::new(false));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.0.load(Ordering::Relaxed) && shared.query().is_ok() {
                    let _ = shared.synchronize();
                }
            });
        }
        let _done = done.at_end();
        for round in 0..2000 {
            let value = (round % 100) as i8;
            let x = filled(f32::from(value), ELEMENTS, &device);
            let y = multiply().stream(&shared).run(&x, &one, None).unwrap();
            all(&y, value);
        }
    });
    drop((one, shared, device));
    session.finish().unwrap();
}

#[test]
fn an_event_that_a_thread_waits_for_answers_others() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let (x, scale) = (filled(2.0, 8, &device), filled(1.0, 1, &device));
    let event = Event::new(&device).unwrap();
    session.stick_kernel(1);
    let y = multiply().stream(&stream).run(&x, &scale, None).unwrap();
    stream.record(&event).unwrap();
    let (tell, hear) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(|| event.synchronize().unwrap());
        let began = Instant::now();
        while session.calls("aclrtSynchronizeEvent").unwrap() == 0 {
            assert!(began.elapsed() < Duration::from_secs(20));
            std::thread::yield_now();
        }
        scope.spawn(|| {
            let late = event.synchronize_timeout(Duration::from_millis(5));
            let other = device.new_stream()?;
            // Nor does a stream wait to be told to wait for it.
            other.wait(&event)?;
            let answers = (event.query()?, late.map_err(|error| error.kind()));
            tell.send(answers).unwrap();
            Ok::<_, aclnn::Error>(())
        });
        let heard = hear.recv_timeout(Duration::from_secs(10));
        session.release_stuck();
        assert_eq!(heard.unwrap(), (false, Err(ErrorKind::Timeout)));
    });
    assert!(event.query().unwrap());
    assert_eq!(y.to_vec::<i8>().unwrap(), [2; 8]);
    drop((x, scale, y, event, stream, device));
    session.finish().unwrap();
}

#[test]
fn a_stream_dropped_with_work_queued_finishes_it() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let one = filled(1.0, 1, &device);
    let x = filled(9.0, ELEMENTS, &device);
    let mut results = Vec::new();
    for _ in 0..6 {
        let stream = device.new_stream().unwrap();
        let mut y = output(&device);
        queue(&stream, &x, &one, &mut y);
        drop(stream);
        results.push(y);
    }
    for y in &results {
        all(y, 9);
    }
    // Their work is known to be done now: the next stream finds them gone.
    let created = calls_of(&session, "aclrtCreateStream");
    let last = device.new_stream().unwrap();
    let destroyed = session.calls("aclrtDestroyStream").unwrap();
    assert_eq!(
        created - destroyed,
        1,
        "all streams but the device's own were destroyed"
    );
    drop((one, x, results, last, device));
    session.finish().unwrap();
}

#[test]
fn many_calls_on_two_streams_need_few_events() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let one = filled(1.0, 1, &device);
    let mut x = filled(1.0, ELEMENTS, &device);
    let mut y = output(&device);
    // A fills x, B reads it. An engine waits now and then by itself, and nobody tells the library.
    for round in 0..1500 {
        let buffer = PinnedBuffer::<f32>::new(&device, ELEMENTS).unwrap();
        drop(a.upload(buffer, &mut x).unwrap());
        queue(&b, &x, &one, &mut y);
        if round % 8 == 7 {
            // SAFETY: the context is the stream's, which is alive.
            unsafe {
                assert_eq!(
                    (functions().aclrtSetCurrentContext)(device.as_raw_context()),
                    0
                );
                assert_eq!((functions().aclrtSynchronizeStream)(b.as_raw()), 0);
            }
        }
    }
    let events = calls_of(&session, "aclrtCreateEvent");
    assert!(events <= 128, "{events} events");
    all(&y, 0);
    drop((one, x, y, a, b, device));
    session.finish().unwrap();
}

#[test]
fn parts_of_a_split_tensor_are_written_at_the_same_time() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    session.slow_kernels(300);
    {
        let x = Tensor::from_slice(&[3.0f32; 64], [64], &device).unwrap();
        let scales = Tensor::from_slice(&[1.0f32], [1], &device).unwrap();
        let streams = [device.new_stream().unwrap(), device.new_stream().unwrap()];
        for round in 0..30 {
            let mut y = Tensor::zeros(DType::Int8, [128], &device).unwrap();
            let both = std::sync::Barrier::new(2);
            let (first, second) = y.view_mut().split_at(0, 64).unwrap();
            std::thread::scope(|scope| {
                for (stream, part, busy) in
                    [(&streams[0], first, true), (&streams[1], second, false)]
                {
                    let (x, scales, both) = (&x, &scales, &both);
                    scope.spawn(move || {
                        let call = Quantize::multiply(QuantDType::QInt8).stream(stream);
                        // One stream is far behind the other when the tensor is read back.
                        for _ in 0..if busy { 3 } else { 0 } {
                            drop(call.run(x, scales, None).unwrap());
                        }
                        both.wait();
                        call.run_into(x, scales, None, part).unwrap();
                    });
                }
            });
            assert_eq!(y.to_vec::<i8>().unwrap(), [3; 128], "round {round}");
        }
    }
    drop(device);
    session.finish().unwrap();
}

#[test]
fn a_part_is_read_back_right_while_the_other_is_written_over_and_over() {
    const ROUNDS: usize = 4000;
    let session = Session::start().unwrap();
    let device = a2(&session);
    {
        let x = [1.0f32, 2.0].map(|value| Tensor::from_slice(&[value; 4096], [4096], &device));
        let x = x.map(Result::unwrap);
        let small = Tensor::from_slice(&[1.0f32; 32], [32], &device).unwrap();
        let scale = Tensor::from_slice(&[3.0f32], [1], &device).unwrap();
        let mut y = Tensor::zeros(DType::Int8, [4096 + 32], &device).unwrap();
        let (mut read, mut other) = y.view_mut().split_at(0, 4096).unwrap();
        let streams = [device.new_stream().unwrap(), device.new_stream().unwrap()];
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let call = multiply().stream(&streams[1]);
                while !done.load(Ordering::Relaxed) {
                    for _ in 0..8 {
                        call.run_into(&small, &scale, None, &mut other).unwrap();
                    }
                    streams[1].synchronize().unwrap();
                }
            });
            let call = multiply().stream(&streams[0]);
            // A panic would leave the other thread without an end.
            let wrong = (0..ROUNDS).find_map(|round| {
                let x = &x[round % 2];
                let got = call.run_into(x, &scale, None, &mut read).and_then(|()| {
                    let last = TensorView::from(&read).narrow(0, 4095, 1)?;
                    last.to_vec::<i8>()
                });
                let expected = [[3i8], [6]][round % 2];
                let right = matches!(&got, Ok(got) if got[..] == expected);
                (!right).then(|| format!("round {round}: {got:?}, expected {expected:?}"))
            });
            done.store(true, Ordering::Relaxed);
            assert_eq!(wrong, None);
        });
    }
    drop(device);
    session.finish().unwrap();
}
