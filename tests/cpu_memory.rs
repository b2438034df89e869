//! What a call on the CPU takes at its peak: the output, and no more than a little that does not grow with it.

use std::alloc::{GlobalAlloc, Layout as AllocLayout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use aclnn::{
    DType, Device, ProductFamily, QuantDType, Quantize, Soc, Tensor, TensorView, single_threaded,
};

/// The system's allocator, which keeps count of the bytes that are taken, by all threads, and of the most
/// that ever were.
struct Counting;

static TAKEN: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn take(bytes: usize) {
    let taken = TAKEN.fetch_add(bytes, Ordering::SeqCst) + bytes;
    PEAK.fetch_max(taken, Ordering::SeqCst);
}

// SAFETY: all calls go to the system's allocator unchanged; counting does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: AllocLayout) -> *mut u8 {
        take(layout.size());
        // SAFETY: upheld by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: AllocLayout) -> *mut u8 {
        take(layout.size());
        // SAFETY: upheld by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: AllocLayout, size: usize) -> *mut u8 {
        // The old and the new block may exist at the same time.
        take(size);
        // SAFETY: upheld by the caller.
        let moved = unsafe { System.realloc(block, layout, size) };
        TAKEN.fetch_sub(layout.size(), Ordering::SeqCst);
        moved
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: AllocLayout) {
        TAKEN.fetch_sub(layout.size(), Ordering::SeqCst);
        // SAFETY: upheld by the caller.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Bytes taken at the peak of `work`, beyond those that were taken before.
fn peak<R>(work: impl FnOnce() -> R) -> usize {
    let before = TAKEN.load(Ordering::SeqCst);
    PEAK.store(before, Ordering::SeqCst);
    let result = work();
    let peak = PEAK.load(Ordering::SeqCst);
    drop(result);
    peak - before
}

/// What a call may take besides its output: a plan, and jobs of the thread pool.
const LITTLE: usize = 16 << 10;

const COLUMNS: usize = 1008;

/// The views of a matrix that are walked through differently, and the number of their columns.
fn views(x: &Tensor) -> Vec<(TensorView<'_>, usize)> {
    let rows = x.shape()[0];
    let narrow = x.view().narrow(1, 0, COLUMNS / 2).unwrap();
    let transposed = x.view().transpose(0, 1).unwrap();
    vec![
        (x.view(), COLUMNS),
        (narrow, COLUMNS / 2),
        (transposed, rows),
    ]
}

/// Checks every kind of call on matrices of `rows` rows.
fn check(rows: usize) {
    let device = Device::cpu_as(Soc::of_family(ProductFamily::Ascend950));
    let outputs = [
        QuantDType::QInt8,
        QuantDType::QUInt8,
        QuantDType::QInt32,
        QuantDType::QUInt4x2,
        QuantDType::Float8E4M3FN,
        QuantDType::HiFloat8,
    ];
    for x_dtype in [DType::Float32, DType::Float16] {
        let x = Tensor::zeros(x_dtype, [rows, COLUMNS], &device).unwrap();
        for (view, columns) in views(&x) {
            for output in outputs {
                let bits = match output {
                    QuantDType::QInt32 => 32,
                    QuantDType::QUInt4x2 => 4,
                    _ => 8,
                };
                let bytes = view.shape().iter().product::<usize>() * bits / 8;
                let quantize = match output {
                    QuantDType::QUInt4x2 => Quantize::multiply(output).axis(-1),
                    _ => Quantize::divide(output).axis(-1),
                };
                for count in [1, columns] {
                    let scales = Tensor::zeros(x_dtype, [count], &device).unwrap();
                    let call = || quantize.run(view.clone(), &scales, None).unwrap();
                    // Starts the threads.
                    drop(call());
                    let name = format!("{x_dtype:?} {:?} to {output:?}", view.shape());
                    let taken = peak(call);
                    assert!(taken >= bytes, "{name}: {taken}, output {bytes}");
                    assert!(taken <= bytes + LITTLE, "{name}: {taken}, output {bytes}");
                    let taken = single_threaded(|| peak(call));
                    assert!(
                        taken <= bytes + LITTLE,
                        "{name}: {taken}, output {bytes}, one thread"
                    );
                    // Into an output that is there.
                    let mut plan = quantize
                        .plan(&device, view.spec(), scales.view().spec(), None)
                        .unwrap();
                    let mut y = call();
                    let stream = device.stream();
                    let taken = peak(|| {
                        plan.run(&stream, view.clone(), &scales, None, &mut y)
                            .unwrap()
                    });
                    assert!(
                        taken <= LITTLE,
                        "{name}: {taken} for an output that is there"
                    );
                }
            }
        }
    }
}

// One test, so that no other one takes memory meanwhile.
#[test]
fn a_call_takes_its_output_and_a_little_that_does_not_grow() {
    assert!(peak(|| vec![1u8; 100_000]) >= 100_000);
    check(104);
    check(800);
}
