//! Ends: objects dropped in any order, on any thread, at any time; long runs; waits that give up.

#![cfg(feature = "sim")]

mod common;

use std::any::Any;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use aclnn::sim::Session;
use aclnn::{DType, Device, ErrorClass, ErrorKind, Event, PinnedBuffer, Plan, Stream, Tensor};
use common::{a2, calls_of, filled, functions, multiply, orders};

const ELEMENTS: usize = 256;

/// A kernel fault: the vector core raised an exception.
const KERNEL_FAULT: i32 = 507_015;

/// Only so that a test that hangs ends: nothing here takes long.
const WATCHDOG: Duration = Duration::from_secs(60);

type Object = Box<dyn Any + Send>;

/// One of each kind of object, with work queued that uses them all.
fn objects(device: &Device) -> Vec<Object> {
    let stream = device.new_stream().unwrap();
    let x = filled(2.0, ELEMENTS, device);
    let scale = filled(3.0, 1, device);
    let mut y = Tensor::empty(DType::Int8, [ELEMENTS], device).unwrap();
    let mut plan = multiply().plan(device, &x, &scale, None).unwrap();
    plan.run(&stream, &x, &scale, None, &mut y).unwrap();
    vec![
        Box::new(x),
        Box::new(scale),
        Box::new(y),
        Box::new(plan),
        Box::new(stream),
        Box::new(device.clone()),
    ]
}

fn drop_in_order(objects: Vec<Object>, order: &[usize]) {
    let mut objects: Vec<Option<Object>> = objects.into_iter().map(Some).collect();
    for &index in order {
        drop(objects[index].take().unwrap());
    }
}

fn works(device: &Device) {
    let y = multiply()
        .run(
            &filled(2.0, ELEMENTS, device),
            &filled(3.0, 1, device),
            None,
        )
        .unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [6; ELEMENTS]);
}

#[test]
fn every_order_while_work_runs() {
    let session = Session::start().unwrap();
    session.slow_kernels(200);
    let device = a2(&session);
    let orders = orders(6);
    assert_eq!(orders.len(), 720);
    for order in &orders {
        drop_in_order(objects(&device), order);
    }
    works(&device);
    drop(device);
    session.finish().unwrap();
}

#[test]
fn every_order_on_other_threads() {
    let session = Session::start().unwrap();
    session.slow_kernels(200);
    let device = a2(&session);
    for order in orders(6).iter().step_by(30) {
        // Each object goes on a thread of its own that knows no context.
        let mut objects: Vec<Option<Object>> = objects(&device).into_iter().map(Some).collect();
        for &index in order {
            let object = objects[index].take().unwrap();
            thread::spawn(move || drop(object)).join().unwrap();
        }
        // And all at once.
        let objects = self::objects(&device);
        thread::scope(|scope| {
            for object in objects {
                scope.spawn(move || drop(object));
            }
        });
    }
    works(&device);
    drop(device);
    session.finish().unwrap();
}

#[test]
fn after_a_kernel_fault_and_after_device_loss() {
    for lost in [false, true] {
        for order in orders(6).iter().step_by(60) {
            let session = Session::start().unwrap();
            let device = a2(&session);
            works(&device);
            if !lost {
                session.fault_kernel(1, KERNEL_FAULT);
            }
            let objects = objects(&device);
            if lost {
                session.lose_device(0);
            }
            let y = objects[2].downcast_ref::<Tensor>().unwrap();
            let first = y.to_vec::<i8>().unwrap_err();
            let class = if lost {
                ErrorClass::DeviceLost
            } else {
                ErrorClass::KernelFault
            };
            assert_eq!(first.class(), Some(class), "{first:?}");
            // From now on everything fails at once, and names the first failure.
            let calls = calls_of(&session, "");
            let later = [
                y.to_vec::<i8>().unwrap_err(),
                multiply()
                    .run(
                        objects[0].downcast_ref::<Tensor>().unwrap(),
                        scale_of(&objects),
                        None,
                    )
                    .unwrap_err(),
                Tensor::from_slice(&[1.0f32], [1], &device).unwrap_err(),
                device.new_stream().unwrap_err(),
                objects[4]
                    .downcast_ref::<Stream>()
                    .unwrap()
                    .synchronize()
                    .unwrap_err(),
            ];
            for error in later {
                assert_eq!(error.kind(), ErrorKind::DeviceFailed, "{error:?}");
                assert!(error.to_string().contains(first.call().unwrap()), "{error}");
                assert_eq!(
                    (error.call(), error.code(), error.class()),
                    (first.call(), first.code(), first.class())
                );
                assert_eq!(error.aclnn_status(), first.aclnn_status());
                assert_eq!(error.report(), first.report());
                let source = std::error::Error::source(&error).unwrap();
                assert_eq!(source.to_string(), first.to_string());
                assert!(source.is::<aclnn::Error>());
            }
            assert_eq!(
                calls_of(&session, ""),
                calls,
                "a failed device is not asked"
            );
            drop_in_order(objects, order);

            // The way back.
            session.clear_faults();
            // SAFETY: nobody else uses the device.
            unsafe { device.reset() }.unwrap();
            let again = a2(&session);
            assert_ne!(again, device);
            works(&again);
            drop((again, device));
            session.finish().unwrap();
        }
    }
}

/// The scale among the objects.
fn scale_of(objects: &[Object]) -> aclnn::TensorView<'_> {
    objects[1].downcast_ref::<Tensor>().unwrap().view()
}

#[test]
fn after_a_reset_older_objects_say_so() {
    let session = Session::start().unwrap();
    session.slow_kernels(200);
    session.set_workspace(1024);
    let device = a2(&session);
    for order in orders(6).iter().step_by(90) {
        let device = a2(&session);
        let mut objects = objects(&device);
        // SAFETY: nobody else uses the device.
        unsafe { device.reset() }.unwrap();
        let (x, stream) = (
            objects[0].downcast_ref::<Tensor>().unwrap(),
            objects[4].downcast_ref::<Stream>().unwrap(),
        );
        assert_eq!(
            x.to_vec::<f32>().unwrap_err().kind(),
            ErrorKind::DeviceReset
        );
        assert_eq!(
            stream.synchronize().unwrap_err().kind(),
            ErrorKind::DeviceReset
        );
        let scale = scale_of(&objects);
        assert_eq!(
            multiply().run(x, scale, None).unwrap_err().kind(),
            ErrorKind::DeviceReset
        );
        let again = a2(&session);
        works(&again);
        let plan = objects.remove(3);
        drop_in_order(
            objects,
            &order
                .iter()
                .copied()
                .filter(|&index| index < 5)
                .collect::<Vec<_>>(),
        );
        drop(plan);
        works(&again);
    }
    drop(device);
    session.finish().unwrap();
}

#[test]
fn forgetting_leaks_and_nothing_worse() {
    for index in 0..6 {
        let session = Session::start().unwrap();
        session.slow_kernels(200);
        let device = a2(&session);
        let mut objects = objects(&device);
        std::mem::forget(objects.remove(index));
        drop(objects);
        works(&device);
        drop(device);
        match session.finish() {
            Err(error) => assert!(error.to_string().contains("found 0 mistakes"), "{error}"),
            // A plan's descriptors belong to the process; the rest went with the device.
            Ok(()) => assert_ne!(index, 3),
        }
    }
    // The one after is not harmed.
    let session = Session::start().unwrap();
    let device = a2(&session);
    works(&device);
    drop(device);
    session.finish().unwrap();
}

#[test]
fn dropping_never_waits() {
    let session = Session::start().unwrap();
    session.set_workspace(2048);
    let device = a2(&session);
    works(&device);
    session.stick_kernel(1);
    let mut objects = objects(&device);
    // Also work on the device's own stream behind the stuck kernel, a copy under way, and events.
    let stream = objects[4].downcast_ref::<Stream>().unwrap().clone();
    let event = Event::new(&device).unwrap();
    stream.record(&event).unwrap();
    device.stream().wait(&event).unwrap();
    let y = objects[2].downcast_ref::<Tensor>().unwrap();
    let copy = y.try_clone().unwrap();
    let pending = stream
        .download(y, PinnedBuffer::<i8>::new(&device, ELEMENTS).unwrap())
        .unwrap();
    objects.extend([
        Box::new(event) as Object,
        Box::new(copy),
        Box::new(pending),
        Box::new(stream),
    ]);
    let (sender, receiver) = mpsc::channel();
    let dropping = thread::spawn(move || {
        drop(objects);
        sender.send(()).unwrap();
    });
    let dropped = receiver.recv_timeout(WATCHDOG);
    session.release_stuck();
    dropped.expect("a drop waits for work that does not end");
    dropping.join().unwrap();
    works(&device);
    device.trim().unwrap();
    drop(device);
    session.finish().unwrap();
}

#[test]
fn a_timeout_leaves_memory_to_the_work() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let (x, scale) = (filled(2.0, ELEMENTS, &device), filled(3.0, 1, &device));
    session.stick_kernel(1);
    let mut y = Tensor::empty(DType::Int8, [ELEMENTS], &device).unwrap();
    multiply()
        .stream(&stream)
        .run_into(&x, &scale, None, &mut y)
        .unwrap();
    for _ in 0..2 {
        let error = stream
            .synchronize_timeout(Duration::from_millis(5))
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.class()),
            (ErrorKind::Timeout, Some(ErrorClass::Timeout)),
            "{error:?}"
        );
        assert!(error.to_string().contains("aclnnAscendQuantV3"), "{error}");
        assert!(!stream.query().unwrap());
    }
    // The blocks of x and y come back to the pool, but the host may not write them yet.
    let allocations = device.memory_statistics().unwrap().allocations;
    drop((x, y));
    let values: Vec<i8> = (0..ELEMENTS).map(|value| value as i8).collect();
    let fresh: Vec<Tensor> = (0..2)
        .map(|_| Tensor::from_slice(&values, [ELEMENTS], &device).unwrap())
        .collect();
    assert_eq!(
        device.memory_statistics().unwrap().allocations,
        allocations + 2
    );
    session.release_stuck();
    stream.synchronize_timeout(WATCHDOG).unwrap();
    for tensor in &fresh {
        assert_eq!(tensor.to_vec::<i8>().unwrap(), values);
    }
    // Now they may.
    let more = Tensor::from_slice(&values, [ELEMENTS], &device).unwrap();
    assert_eq!(
        device.memory_statistics().unwrap().allocations,
        allocations + 2
    );
    drop((fresh, more, scale, stream, device));
    session.finish().unwrap();
}

#[test]
fn memory_whose_work_ended_unnoticed_is_used_again() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let scale = filled(3.0, 1, &device);
    let mut allocations = None;
    for _ in 0..20 {
        let x = filled(2.0, ELEMENTS, &device);
        drop(multiply().stream(&stream).run(&x, &scale, None).unwrap());
        // An engine waits by itself, and nobody tells the library.
        // SAFETY: the context is the stream's, which is alive.
        unsafe {
            assert_eq!(
                (functions().aclrtSetCurrentContext)(device.as_raw_context()),
                0
            );
            assert_eq!((functions().aclrtSynchronizeStream)(stream.as_raw()), 0);
        }
        let now = device.memory_statistics().unwrap().allocations;
        assert_eq!(*allocations.get_or_insert(now), now);
    }
    drop((scale, stream, device));
    session.finish().unwrap();
}

/// Resident memory of this process in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// One round of what a program does all the time.
fn round(device: &Device, plan: &mut Plan, streams: &[Stream; 2], number: usize) {
    let value = (number % 40) as f32;
    let x = filled(value, ELEMENTS, device);
    let scale = filled(3.0, 1, device);
    let mut y = Tensor::empty(DType::Int8, [ELEMENTS], device).unwrap();
    plan.run(&streams[number % 2], &x, &scale, None, &mut y)
        .unwrap();
    let z = multiply()
        .stream(&streams[(number + 1) % 2])
        .run(&x, &scale, None)
        .unwrap();
    if number.is_multiple_of(7) {
        assert_eq!(y.to_vec::<i8>().unwrap()[9], (value * 3.0) as i8);
        assert_eq!(
            z.try_clone().unwrap().to_vec::<i8>().unwrap()[9],
            (value * 3.0) as i8
        );
    }
}

#[test]
fn ten_thousand_calls_take_no_more_memory_than_a_thousand() {
    let session = Session::start().unwrap();
    session.set_workspace(1024);
    let device = a2(&session);
    let streams = [device.new_stream().unwrap(), device.new_stream().unwrap()];
    let spec = |elements| aclnn::TensorSpec::contiguous(DType::Float32, [elements]).unwrap();
    let mut plan = multiply()
        .plan(&device, spec(ELEMENTS), spec(1), None)
        .unwrap();
    let mut state = Vec::new();
    for number in 0..5500 {
        round(&device, &mut plan, &streams, number);
        // Two calls a round.
        if [499, 5499].contains(&number) {
            for stream in &streams {
                stream.synchronize().unwrap();
            }
            let statistics = device.memory_statistics().unwrap();
            let objects = ["aclrtCreateEvent", "aclCreateTensor", "aclrtCreateStream"]
                .map(|name| calls_of(&session, name));
            state.push((
                statistics.current,
                statistics.allocations,
                objects,
                session.live_bytes(),
                resident(),
            ));
        }
    }
    let [early, late] = state.as_slice() else {
        panic!("{}", state.len())
    };
    assert_eq!(early.0, late.0, "bytes in use");
    assert!(
        late.1 <= early.1 + 64,
        "blocks: {} after 1,000 calls, {} after 11,000",
        early.1,
        late.1
    );
    assert_eq!(early.2[1..], late.2[1..], "descriptors and streams");
    assert!(
        late.2[0] <= early.2[0] + 64,
        "events: {:?}, {:?}",
        early.2,
        late.2
    );
    assert!(
        late.3 <= early.3 + 64 * 1024,
        "device bytes: {}, {}",
        early.3,
        late.3
    );
    assert!(
        late.4 <= early.4 + 16 * 1024,
        "KiB on the host: {}, {}",
        early.4,
        late.4
    );
    drop((plan, streams, device));
    session.finish().unwrap();
}

#[test]
fn what_is_parked_goes_with_a_reset() {
    let session = Session::start().unwrap();
    session.set_workspace(2048);
    let device = a2(&session);
    works(&device);
    session.stick_kernel(1);
    let objects = objects(&device);
    let stream = objects[4].downcast_ref::<Stream>().unwrap();
    let (event, kept) = (Event::new(&device).unwrap(), Event::new(&device).unwrap());
    stream.record(&event).unwrap();
    stream.record(&kept).unwrap();
    let y = objects[2].downcast_ref::<Tensor>().unwrap();
    let buffer = PinnedBuffer::<i8>::new(&device, ELEMENTS).unwrap();
    let pending = stream.download(y, buffer).unwrap();
    drop((event, pending, objects));
    session.release_stuck();
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    drop((kept, device));
    session.finish().unwrap();
}

#[test]
fn a_fault_that_an_event_tells_of_marks_the_device() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    works(&device);
    session.fault_kernel(1, KERNEL_FAULT);
    let objects = objects(&device);
    let event = Event::new(&device).unwrap();
    let stream = objects[4].downcast_ref::<Stream>().unwrap();
    let told = stream.record(&event).and_then(|()| event.synchronize());
    assert_eq!(told.unwrap_err().class(), Some(ErrorClass::KernelFault));
    let y = objects[2].downcast_ref::<Tensor>().unwrap();
    assert_eq!(
        y.to_vec::<i8>().unwrap_err().kind(),
        ErrorKind::DeviceFailed
    );
    drop((event, objects, device));
    session.finish().unwrap();
}
