//! Threads that share streams and tensors while calls of CANN fail at random: errors are allowed, and nothing else.

#![cfg(feature = "sim")]

mod common;

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use aclnn::sim::Session;
use aclnn::{DType, Device, Event, Graph, PinnedBuffer, Result, Stream, Tensor};
use common::{a2, filled, multiply};
use rand::prelude::*;
use rand::rngs::SmallRng;

const ELEMENTS: usize = 256;
const THREADS: u64 = 3;
const ROUNDS: usize = 150;

/// Functions that may fail without anything being left behind that only CANN could have destroyed.
const FAILING: &[&str] = &[
    "aclrtMalloc",
    "aclrtMemcpy",
    "aclrtMemcpyAsync",
    "aclrtMemset",
    "aclrtMemsetAsync",
    "aclrtMallocHost",
    "aclrtRecordEvent",
    "aclrtStreamWaitEvent",
    "aclrtQueryEventStatus",
    "aclrtStreamQuery",
    "aclrtSynchronizeStream",
    "aclrtSynchronizeEvent",
    "aclrtCreateEventExWithFlag",
    "aclrtCreateStreamWithConfig",
    "aclnnAscendQuantV3GetWorkspaceSize",
    "aclnnAscendQuantV3",
    "aclCreateTensor",
    "aclSetInputTensorAddr",
    "aclSetOutputTensorAddr",
    "aclSetRawTensorAddr",
    "aclSetAclOpExecutorRepeatable",
    "aclmdlRICaptureBegin",
    "aclmdlRIExecuteAsync",
];

struct Shared {
    device: Device,
    streams: Vec<Stream>,
    /// Each full of its number.
    inputs: Vec<Tensor>,
    scale: Tensor,
    /// Outputs on their way to another thread, with what they hold.
    passed: Mutex<Vec<(Tensor, i8)>>,
}

/// Asserts that all is as it was computed.
fn check(values: &[i8], expected: i8) {
    assert!(values.iter().all(|&value| value == expected));
}

fn step(shared: &Shared, random: &mut SmallRng) -> Result<()> {
    let Shared {
        device,
        streams,
        inputs,
        scale,
        passed,
    } = shared;
    let own;
    let stream = if random.random_ratio(1, 6) {
        own = device.new_stream()?;
        &own
    } else {
        &streams[random.random_range(..streams.len())]
    };
    let other = &streams[random.random_range(..streams.len())];
    let number = random.random_range(..inputs.len());
    let call = multiply().stream(stream);
    match random.random_range(0..7) {
        0 => {
            let y = call.run(&inputs[number], scale, None)?;
            passed.lock().unwrap().push((y, number as i8));
        }
        1 => {
            let taken = {
                let mut passed = passed.lock().unwrap();
                let index = random.random_range(..=passed.len());
                (index < passed.len()).then(|| passed.swap_remove(index))
            };
            if let Some((y, expected)) = taken {
                check(&y.to_vec::<i8>()?, expected);
            }
        }
        2 => {
            let mut y = Tensor::empty(DType::Int8, [ELEMENTS], device)?;
            let (first, second) = y.view_mut().split_at(0, ELEMENTS / 2)?;
            let half = inputs[number].view().narrow(0, 0, ELEMENTS / 2)?;
            let outcomes = std::thread::scope(|scope| {
                let beside = scope.spawn(|| call.run_into(half.clone(), scale, None, first));
                let here = multiply().stream(other);
                let here = here.run_into(half.clone(), scale, None, second);
                (beside.join().unwrap(), here)
            });
            let values = y.to_vec::<i8>();
            outcomes.0?;
            outcomes.1?;
            check(&values?, number as i8);
        }
        3 => {
            let mut buffer = PinnedBuffer::<f32>::new(device, ELEMENTS)?;
            buffer.as_mut_slice().fill(7.0);
            let mut x = Tensor::empty(DType::Float32, [ELEMENTS], device)?;
            // Dropped at once or waited for.
            let pending = stream.upload(buffer, &mut x)?;
            if random.random() {
                pending.wait()?;
            } else {
                drop(pending);
            }
            let y = multiply().stream(other).run(&x, scale, None)?;
            drop(x);
            let buffer = PinnedBuffer::<i8>::new(device, ELEMENTS)?;
            check(stream.download(&y, buffer)?.wait()?.as_slice(), 7);
        }
        4 => {
            let event = Event::new(device)?;
            stream.record(&event)?;
            other.wait(&event)?;
            if random.random() {
                event.synchronize()?;
            }
        }
        5 => {
            let own = device.new_stream()?;
            let mut builder = Graph::builder(&own);
            let plan = multiply().plan(device, &inputs[0], scale, None)?;
            let [x, factor] = [(1.0, ELEMENTS), (1.0f32, 1)].map(|(value, elements)| {
                let values = vec![value; elements];
                let tensor = Tensor::from_slice(&values, [elements], device)?;
                builder.tensor(tensor)
            });
            let (x, factor) = (x?, factor?);
            let y = builder.tensor(Tensor::empty(DType::Int8, [ELEMENTS], device)?)?;
            builder.quantize(plan, x, factor, None, y)?;
            let mut graph = builder.capture()?;
            for round in 0..3 {
                graph.tensor_mut(x)?.copy_from(&[round as f32; ELEMENTS])?;
                graph.replay()?;
                check(&graph.tensor(y)?.to_vec::<i8>()?, round);
            }
        }
        _ => match random.random_range(0..4) {
            0 => device.trim()?,
            1 => stream.synchronize()?,
            2 => drop(stream.query()?),
            _ => stream.set_plan_cache_capacity(random.random_range(..4)),
        },
    }
    Ok(())
}

#[test]
fn calls_that_fail_at_random_leave_everything_else_right() {
    for seed in 0..4u64 {
        let session = Session::start().unwrap();
        session.set_workspace(if seed % 2 == 0 { 4096 } else { 0 });
        session.refuse_repeatable(seed == 3);
        session.slow_kernels(10 * (seed % 2));
        let device = a2(&session);
        let shared = Shared {
            streams: (0..4).map(|_| device.new_stream().unwrap()).collect(),
            inputs: (0..4)
                .map(|value| filled(value as f32, ELEMENTS, &device))
                .collect(),
            scale: filled(1.0, 1, &device),
            passed: Mutex::default(),
            device,
        };
        let (done, successes, failures) =
            (AtomicBool::new(false), AtomicU64::new(0), AtomicU64::new(0));
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..THREADS)
                .map(|thread| {
                    let (shared, successes, failures) = (&shared, &successes, &failures);
                    scope.spawn(move || {
                        let mut random = SmallRng::seed_from_u64(seed * 100 + thread);
                        for _ in 0..ROUNDS {
                            let count = match step(shared, &mut random) {
                                Ok(()) => successes,
                                Err(_) => failures,
                            };
                            count.fetch_add(1, Ordering::Relaxed);
                        }
                    })
                })
                .collect();
            let (session, done) = (&session, &done);
            scope.spawn(move || {
                // A worker's panic is the test's, once the faults have stopped.
                let outcomes: Vec<_> = workers.into_iter().map(|worker| worker.join()).collect();
                done.store(true, Ordering::Relaxed);
                outcomes.into_iter().for_each(|outcome| outcome.unwrap());
            });
            let mut random = SmallRng::seed_from_u64(seed);
            while !done.load(Ordering::Relaxed) {
                let function = FAILING.choose(&mut random).unwrap();
                let code = *[107_000, 207_001, 507_000, 100_000]
                    .choose(&mut random)
                    .unwrap();
                session
                    .fail_call(function, random.random_range(1..6), code)
                    .unwrap();
                std::thread::sleep(Duration::from_micros(random.random_range(100..900)));
            }
        });
        session.clear_faults();
        assert!(successes.into_inner() > 0 && failures.into_inner() > 0);
        for (y, expected) in shared.passed.lock().unwrap().drain(..) {
            check(&y.to_vec::<i8>().unwrap(), expected);
        }
        drop(shared);
        session.finish().unwrap();
    }
}
