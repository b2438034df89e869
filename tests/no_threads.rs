//! Where no threads are to be had, calls do their work on the calling thread and say so once. In a process of its own,
//! since no other test is to run out of memory.
#![cfg(all(target_os = "linux", feature = "threads"))]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aclnn::{QuantDType, Quantize, TensorView, with_threads};
use tracing::span;

/// Counts warnings about CPU work.
struct Warnings(Arc<AtomicUsize>);

impl tracing::Subscriber for Warnings {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target() == "aclnn::cpu" && *metadata.level() == tracing::Level::WARN
    }

    fn event(&self, _: &tracing::Event<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
        // Whoever is told may call again.
        let y = with_threads(8, || {
            Quantize::multiply(QuantDType::QInt8).run(&[1.0f32], &[2.0f32], None)
        });
        assert_eq!(y.unwrap().to_vec::<i8>().unwrap(), [2]);
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").unwrap().count()
}

/// Runs `work` in a process whose memory may not grow by as much as a thread's stack.
fn without_memory(work: impl FnOnce()) {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = pages.split(' ').next().unwrap().parse().unwrap();
    let mut before = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: asks for a number, and gives and takes a struct of the right type.
    unsafe {
        assert_eq!(libc::getrlimit(libc::RLIMIT_AS, &mut before), 0);
        let page = libc::sysconf(libc::_SC_PAGESIZE) as u64;
        let limit = libc::rlimit {
            rlim_cur: pages * page + (1 << 20),
            ..before
        };
        assert_eq!(libc::setrlimit(libc::RLIMIT_AS, &limit), 0);
    }
    work();
    // SAFETY: as above.
    unsafe { assert_eq!(libc::setrlimit(libc::RLIMIT_AS, &before), 0) };
}

#[test]
fn without_threads_calls_work_on_the_calling_thread_and_warn_once() {
    const ELEMENTS: usize = 1 << 22;
    let device = aclnn::Device::cpu();
    let x = vec![3.0f32; ELEMENTS];
    let mut y = vec![0i8; ELEMENTS];
    let scales = [2.0f32];
    let view = TensorView::from(&x[..]).spec();
    let scale = TensorView::from(&scales).spec();
    let mut plan = Quantize::multiply(QuantDType::QInt8)
        .plan(&device, view, scale, None)
        .unwrap();
    let mut run = || {
        y.fill(0);
        with_threads(8, || {
            plan.run(&device.stream(), &x[..], &scales, None, &mut y[..])
        })
        .unwrap();
        assert!(y.iter().all(|&value| value == 6));
    };
    let warnings = Arc::new(AtomicUsize::new(0));
    let before = threads();
    tracing::subscriber::with_default(Warnings(warnings.clone()), || {
        without_memory(|| (0..3).for_each(|_| run()));
        assert_eq!(warnings.load(Ordering::Relaxed), 1);
        // Nor later: each call would try again.
        (0..3).for_each(|_| run());
        assert_eq!(warnings.load(Ordering::Relaxed), 1);
    });
    assert_eq!(threads(), before);
}
