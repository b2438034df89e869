//! What a call that is spread over threads takes from Rust's heap, by who takes it: nothing by this crate, and
//! what rayon hands work over with apart. In a process of its own, since every thread is watched.
#![cfg(feature = "rayon")]

use std::alloc::{GlobalAlloc, Layout as AllocLayout, System};
use std::backtrace::Backtrace;
use std::cell::Cell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use aclnn::{DType, Device, Plan, QuantDType, Quantize, Tensor};

/// The system's allocator, which notes where it is called from.
struct Watching;

static WATCHED: AtomicBool = AtomicBool::new(false);
static PLACES: Mutex<Vec<Backtrace>> = Mutex::new(Vec::new());

thread_local! {
    /// Whether this thread is taking a note, which allocates too.
    static NOTING: Cell<bool> = const { Cell::new(false) };
}

fn note() {
    if !WATCHED.load(Ordering::Acquire) {
        return;
    }
    // A thread that is ending has no flag any more, and has nothing to do with a call.
    let _ = NOTING.try_with(|noting| {
        if !noting.replace(true) {
            let place = Backtrace::force_capture();
            PLACES.lock().unwrap().push(place);
            noting.set(false);
        }
    });
}

// SAFETY: all calls go to the system's allocator unchanged; a note that allocates is not noted.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: AllocLayout) -> *mut u8 {
        note();
        // SAFETY: upheld by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: AllocLayout) -> *mut u8 {
        note();
        // SAFETY: upheld by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: AllocLayout, size: usize) -> *mut u8 {
        note();
        // SAFETY: upheld by the caller.
        unsafe { System.realloc(block, layout, size) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: AllocLayout) {
        // SAFETY: upheld by the caller.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Watching = Watching;

/// Allocations of all threads.
#[derive(Debug, Default, PartialEq, Eq)]
struct Allocations {
    ours: usize,
    rayons: usize,
    others: usize,
}

/// Allocations during `work`, each put down to the innermost crate on the stack that is no allocator.
fn allocations(work: impl FnOnce()) -> Allocations {
    PLACES.lock().unwrap().clear();
    WATCHED.store(true, Ordering::Release);
    work();
    WATCHED.store(false, Ordering::Release);
    let mut counts = Allocations::default();
    for place in PLACES.lock().unwrap().drain(..) {
        let frames = place.to_string();
        let whose = frames.lines().find_map(|line| {
            let function = line.trim_start().split_once(": ")?.1;
            let function = function.trim_start_matches('<');
            ["rayon", "crossbeam", "aclnn"]
                .into_iter()
                .find(|name| function.starts_with(name))
        });
        match whose {
            Some("aclnn") => counts.ours += 1,
            Some(_) => counts.rayons += 1,
            None => counts.others += 1,
        }
    }
    counts
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
fn calls_that_are_spread_over_threads_allocate_nothing_themselves() {
    // Notes are put down right: a plan is this crate's, a pool is rayon's, a box of the test is neither's.
    let made = allocations(|| drop(Call::new(false, DType::Float32)));
    assert!(made.ours > 0 && made.rayons == 0, "{made:?}");
    // Before there is a pool, whose threads allocate while they start.
    let boxed = allocations(|| drop(std::hint::black_box(Box::new(7u64))));
    assert_eq!((boxed.ours, boxed.rayons), (0, 0));
    assert!(boxed.others >= 1);
    let mut pool = None;
    let made = allocations(|| {
        pool = Some(rayon::ThreadPoolBuilder::new().num_threads(12).build());
    });
    assert!(made.rayons > 0 && made.ours == 0, "{made:?}");
    let pool = pool.unwrap().unwrap();
    // Machines with one core spread as well.
    rayon::ThreadPoolBuilder::new()
        .num_threads(3)
        .build_global()
        .unwrap();

    let mut calls: Vec<Call> = [(false, DType::Float32), (true, DType::Float32)]
        .into_iter()
        .chain([(false, DType::Float16), (true, DType::Float16)])
        .map(|(divide, dtype)| Call::new(divide, dtype))
        .collect();
    for call in &mut calls {
        call.run();
        pool.install(|| call.run());
    }
    const RUNS: usize = 20;
    for call in &mut calls {
        let outside = allocations(|| (0..RUNS).for_each(|_| call.run()));
        let inside = allocations(|| pool.install(|| (0..RUNS).for_each(|_| call.run())));
        println!(
            "{RUNS} calls: by rayon {} on 3 threads from outside a pool, {} inside one of 12",
            outside.rayons, inside.rayons
        );
        assert_eq!(outside.ours, 0, "{outside:?}");
        assert_eq!(inside.ours, 0, "{inside:?}");
    }
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
