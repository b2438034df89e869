//! A forked child works on the thread that it has, also when it was forked in the middle of its parent's work.
#![cfg(unix)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use aclnn::{QuantDType, Quantize, TensorView, with_threads};

const ELEMENTS: usize = 1 << 20;

/// Quantizes in a call that is spread, and in one for each of several forms; whether the results are right.
fn work(x: &[f32]) -> bool {
    let call = |elements: usize| {
        let y = Quantize::multiply(QuantDType::QInt8).run(&x[..elements], &[2.0f32], None);
        y.and_then(|y| y.to_vec::<i8>())
            .is_ok_and(|y| y.len() == elements && y.iter().all(|&value| value == 6))
    };
    with_threads(4, || call(ELEMENTS)) && (1..40).all(call)
}

/// Forks; what `child` says, or `None` if it does not end.
fn forked(child: impl FnOnce() -> bool) -> Option<bool> {
    // SAFETY: the child uses this library and the allocator, which the C library keeps usable in a forked child, and
    // ends without going back to the tests.
    let pid = unsafe { libc::fork() };
    assert!(pid >= 0);
    if pid == 0 {
        let code = if child() { 0 } else { 1 };
        // SAFETY: ends the child.
        unsafe { libc::_exit(code) };
    }
    let begin = Instant::now();
    let mut status = 0;
    loop {
        // SAFETY: the status is ours, and the child is nobody else's.
        let ended = unsafe { libc::waitpid(pid, &mut status, libc::WNOHANG) };
        if ended == pid {
            return Some(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0);
        }
        if begin.elapsed() > Duration::from_secs(60) {
            // SAFETY: it is our child, which is still there.
            unsafe {
                libc::kill(pid, libc::SIGKILL);
                libc::waitpid(pid, &mut status, 0);
            }
            return None;
        }
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_child_of_a_busy_parent_works_and_so_does_its_own_child() {
    let x = vec![3.0f32; ELEMENTS];
    assert!(work(&x));
    assert_eq!(
        forked(|| work(&x)),
        Some(true),
        "forked from an idle parent"
    );
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    assert!(work(&x));
                }
            });
        }
        let children: Vec<Option<bool>> = (0..30)
            .map(|_| forked(|| work(&x) && forked(|| work(&x)) == Some(true)))
            .collect();
        stop.store(true, Ordering::Relaxed);
        assert_eq!(children, [Some(true); 30]);
    });
    // The parent goes on as before.
    assert!(work(&x));
}

#[test]
fn a_plan_of_the_parent_is_as_good_in_the_child() {
    let x = vec![3.0f32; ELEMENTS];
    let device = aclnn::Device::cpu();
    let scales = [2.0f32];
    let (view, scale) = (TensorView::from(&x[..]), TensorView::from(&scales));
    let mut plan = Quantize::multiply(QuantDType::QInt8)
        .plan(&device, view.spec(), scale.spec(), None)
        .unwrap();
    let mut run = || {
        let mut y = vec![0i8; ELEMENTS];
        let result = with_threads(4, || {
            plan.run(&device.stream(), &x[..], &scales, None, &mut y[..])
        });
        result.is_ok() && y.iter().all(|&value| value == 6)
    };
    assert!(run());
    assert_eq!(forked(&mut run), Some(true));
    assert!(run());
}
