//! Locks and atomics of code whose order between threads is checked: the standard library's, or loom's where `--cfg aclnn_loom`
//! builds its models, which try every order that the code allows (`.ci/nightly loom`).

#[cfg(aclnn_loom)]
mod switched {
    pub(crate) use loom::sync::atomic;
    pub(crate) use loom::sync::{Condvar, Mutex, MutexGuard};

    use crate::log::Hold;

    /// As [`crate::lock::lock`].
    pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
        mutex
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// As [`crate::lock::lock_within`].
    pub(crate) fn lock_within<'a, T>(mutex: &'a Mutex<T>, _: &'a Hold) -> MutexGuard<'a, T> {
        lock(mutex)
    }
}

#[cfg(not(aclnn_loom))]
mod switched {
    pub(crate) use std::sync::atomic;
    pub(crate) use std::sync::{Condvar, Mutex, MutexGuard};

    pub(crate) use crate::lock::{lock, lock_within};
}

pub(crate) use switched::*;

/// Does `check` in every order of its threads, and of what they see of one another's stores, with up to so many interruptions of
/// a thread that could go on.
#[cfg(all(test, aclnn_loom))]
pub(crate) fn every_order(preemptions: usize, check: impl Fn() + Sync + Send + 'static) {
    let orders = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = orders.clone();
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(preemptions);
    builder.max_branches = 100_000;
    builder.check(move || {
        counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        check();
    });
    let orders = orders.load(std::sync::atomic::Ordering::Relaxed);
    println!(
        "{orders} orders of {}",
        std::thread::current().name().unwrap_or("a model")
    );
}
