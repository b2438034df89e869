//! A call that is spread over threads takes nothing from Rust's heap once its helpers are there. In a process of its
//! own, since every thread is watched.
#![cfg(feature = "threads")]

mod watching;

use aclnn::{DType, Device, Plan, QuantDType, Quantize, Tensor, with_threads};
use watching::allocations;

/// Threads of this process.
fn threads() -> Option<usize> {
    Some(std::fs::read_dir("/proc/self/task").ok()?.count())
}

const ROWS: usize = 512;
const COLUMNS: usize = 2048;

struct Call {
    plan: Plan,
    x: Tensor,
    scales: Tensor,
    y: Tensor,
}

impl Call {
    /// With a scale for each column: scales are prepared, and results may be put down across a tile.
    fn new(divide: bool, dtype: DType) -> Call {
        let device = Device::cpu();
        let x = Tensor::from_slice(&vec![3.0f32; ROWS * COLUMNS], [ROWS, COLUMNS], &device);
        let x = if dtype == DType::Float16 {
            let values = vec![aclnn::f16::from_f32(3.0); ROWS * COLUMNS];
            Tensor::from_slice(&values, [ROWS, COLUMNS], &device)
        } else {
            x
        };
        let x = x.unwrap();
        let scales = if dtype == DType::Float16 && !divide {
            Tensor::from_slice(&[aclnn::f16::from_f32(0.5); COLUMNS], [COLUMNS], &device)
        } else {
            Tensor::from_slice(&[0.5f32; COLUMNS], [COLUMNS], &device)
        };
        let scales = scales.unwrap();
        let quantize = if divide {
            Quantize::divide(QuantDType::QInt8)
        } else {
            Quantize::multiply(QuantDType::QInt8)
        };
        Call {
            plan: quantize.axis(-1).plan(&device, &x, &scales, None).unwrap(),
            y: Tensor::empty(DType::Int8, [ROWS, COLUMNS], &device).unwrap(),
            x,
            scales,
        }
    }

    fn run(&mut self) {
        let stream = self.x.device().stream();
        self.plan
            .run(&stream, &self.x, &self.scales, None, &mut self.y)
            .unwrap();
    }
}

/// One test, since the allocator watches the whole process.
#[test]
fn calls_that_are_spread_over_threads_allocate_nothing() {
    // Other threads' allocations are seen too.
    let made = allocations(|| {
        let boxed = std::thread::spawn(|| drop(std::hint::black_box(Box::new(7u64))));
        boxed.join().unwrap();
    });
    assert!(made.len() > 1, "{made:?}");
    let mut calls: Vec<Call> = [(false, DType::Float32), (true, DType::Float32)]
        .into_iter()
        .chain([(false, DType::Float16), (true, DType::Float16)])
        .map(|(divide, dtype)| Call::new(divide, dtype))
        .collect();
    const THREADS: usize = 3;
    let before = threads();
    // Machines with one core spread as well. The helpers come as calls take long enough.
    let all_there = |now: Option<usize>| match (before, now) {
        (Some(before), Some(now)) => now == before + THREADS - 1,
        _ => false,
    };
    // Where the system does not tell the threads, some seconds have to do.
    let patience = std::time::Duration::from_secs(if before.is_some() { 300 } else { 5 });
    let begun = std::time::Instant::now();
    while !all_there(threads()) && begun.elapsed() < patience {
        with_threads(THREADS, || calls.iter_mut().for_each(Call::run));
    }
    assert!(
        before.is_none() || all_there(threads()),
        "there are no helpers"
    );
    const RUNS: usize = 50;
    // Threads allocate while they start, which takes as long as a busy machine lets it.
    for _ in 0..200 {
        std::thread::sleep(std::time::Duration::from_millis(50));
        let made = allocations(|| {
            with_threads(THREADS, || calls.iter_mut().for_each(Call::run));
        });
        if made.is_empty() {
            break;
        }
    }
    for call in &mut calls {
        let made = allocations(|| {
            with_threads(THREADS, || (0..RUNS).for_each(|_| call.run()));
        });
        assert!(made.is_empty(), "{made:?}");
    }
    assert!(before.is_none() || all_there(threads()));
    for call in &calls {
        let expected = if call.plan.request().request().div_mode {
            6
        } else {
            // 1.5 is a tie and goes to the even 2.
            2
        };
        assert!(
            call.y
                .to_vec::<i8>()
                .unwrap()
                .iter()
                .all(|&value| value == expected)
        );
    }
}
