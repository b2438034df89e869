//! Calls that are spread over threads end whatever locks are held around them.
//!
//! A call that stands still is told from a slow one by time: the whole of a test takes seconds at most.
#![cfg(feature = "threads")]

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use aclnn::{DType, Device, Plan, QuantDType, Quantize, Tensor, with_threads};
use rayon::prelude::*;

const ROWS: usize = 256;
const COLUMNS: usize = 1024;

/// Runs `work`, which must end.
fn must_end(work: impl FnOnce() + Send + 'static) {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || {
        work();
        let _ = sender.send(());
    });
    match receiver.recv_timeout(Duration::from_secs(120)) {
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("the calls stand still"),
        _ => worker.join().unwrap(),
    }
}

struct Call {
    plan: Mutex<Plan>,
    x: Tensor,
    scales: Tensor,
}

impl Call {
    fn new() -> Call {
        let device = Device::cpu();
        let values: Vec<f32> = (0..ROWS * COLUMNS)
            .map(|index| (index % 50) as f32)
            .collect();
        let x = Tensor::from_vec(values, [ROWS, COLUMNS], &device).unwrap();
        let scales = Tensor::from_slice(&[2.0f32], [1], &device).unwrap();
        let plan = Quantize::multiply(QuantDType::QInt8).plan(&device, &x, &scales, None);
        Call {
            plan: Mutex::new(plan.unwrap()),
            x,
            scales,
        }
    }

    fn output(&self) -> Tensor {
        Tensor::empty(DType::Int8, [ROWS, COLUMNS], self.x.device()).unwrap()
    }

    /// With the plan's lock held all the while.
    fn run(&self, y: &mut Tensor) {
        let mut plan = self.plan.lock().unwrap();
        let stream = self.x.device().stream();
        plan.run(&stream, &self.x, &self.scales, None, y).unwrap();
    }

    fn check(&self, y: &Tensor) {
        let y = y.to_vec::<i8>().unwrap();
        assert!(
            y.iter()
                .enumerate()
                .all(|(index, &value)| value == (index % 50 * 2) as i8)
        );
    }
}

#[test]
fn a_plan_behind_a_lock_can_be_run_from_the_items_of_a_pool() {
    for threads in [3, 4, 8] {
        must_end(move || {
            let call = Call::new();
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .build()
                .unwrap();
            for _ in 0..40 {
                pool.install(|| {
                    (0..7).into_par_iter().with_max_len(1).for_each(|_| {
                        let mut y = call.output();
                        // As many threads as there may be anywhere, whatever the machine has.
                        with_threads(threads, || call.run(&mut y));
                        call.run(&mut y);
                        call.check(&y);
                    });
                });
            }
        });
    }
}

#[test]
fn a_thread_outside_the_pool_may_hold_the_lock_that_the_pools_workers_wait_for() {
    must_end(|| {
        let call = Arc::new(Call::new());
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(4)
            .build()
            .unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let outside: Vec<_> = (0..2)
            .map(|_| {
                let (call, stop) = (call.clone(), stop.clone());
                thread::spawn(move || {
                    let mut y = call.output();
                    while !stop.load(Ordering::Relaxed) {
                        with_threads(4, || call.run(&mut y));
                    }
                    call.run(&mut y);
                    call.check(&y);
                })
            })
            .collect();
        let calls = AtomicUsize::new(0);
        for _ in 0..40 {
            pool.install(|| {
                (0..8).into_par_iter().with_max_len(1).for_each(|_| {
                    let mut y = call.output();
                    with_threads(8, || call.run(&mut y));
                    call.check(&y);
                    calls.fetch_add(1, Ordering::Relaxed);
                });
            });
        }
        stop.store(true, Ordering::Relaxed);
        for outside in outside {
            outside.join().unwrap();
        }
        assert_eq!(calls.into_inner(), 320);
    });
}

#[test]
fn a_call_in_the_middle_of_other_parallel_work_ends_with_the_lock_held_across_all_of_it() {
    must_end(|| {
        let call = Call::new();
        let lock = Mutex::new(());
        rayon::scope(|scope| {
            for _ in 0..64 {
                scope.spawn(|_| {
                    let held = lock.lock().unwrap();
                    let mut y = call.output();
                    with_threads(3, || call.run(&mut y));
                    drop(held);
                    call.check(&y);
                });
            }
        });
    });
}
