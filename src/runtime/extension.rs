//! Where a front end keeps what belongs to a stream, or to a CPU device.

use std::any::Any;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::atomic::{AtomicPtr, Ordering};

use crate::fork;

/// What can be kept. It can be emptied before the stream or the device goes, and is whole also after a panic: whoever
/// catches one goes on with the stream.
pub(crate) trait Extend: Any + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Drops everything that refers to the stream or the device.
    fn clear(&self);
}

/// A place for one thing, made when it is first asked for. The runtime does not know what it is.
///
/// A forked process makes one of its own, since a thread of the parent may have held a lock of the one that is here:
/// that one is never touched again, nor freed.
#[derive(Default)]
pub(crate) struct Extension(AtomicPtr<Kept>);

struct Kept {
    value: Box<dyn Extend>,
    /// How many forks lie before the process that made it.
    forks: usize,
}

impl Extension {
    /// What is kept here; `None` when something of another type is.
    #[inline]
    pub fn get<T: Extend + Default>(&self) -> Option<&T> {
        let kept = match self.kept() {
            Some(kept) => kept,
            None => self.make(Box::<T>::default()),
        };
        let extension: &dyn Any = &*kept.value;
        extension.downcast_ref()
    }

    pub fn clear(&self) {
        if let Some(kept) = self.kept() {
            kept.value.clear();
        }
    }

    #[inline]
    fn kept(&self) -> Option<&Kept> {
        // SAFETY: what is here came out of a box in `make`, and stays until this is dropped.
        let kept = unsafe { self.0.load(Ordering::Acquire).as_ref() }?;
        (kept.forks == fork::forks()).then_some(kept)
    }

    #[cold]
    fn make(&self, value: Box<dyn Extend>) -> &Kept {
        fork::watch();
        let forks = fork::forks();
        let new = Box::into_raw(Box::new(Kept { value, forks }));
        let mut present = self.0.load(Ordering::Acquire);
        loop {
            // SAFETY: as in `kept`.
            if let Some(kept) = unsafe { present.as_ref() }.filter(|kept| kept.forks == forks) {
                // SAFETY: the box was made above, and nobody else has seen it.
                drop(unsafe { Box::from_raw(new) });
                return kept;
            }
            let order = Ordering::AcqRel;
            match self
                .0
                .compare_exchange(present, new, order, Ordering::Acquire)
            {
                // SAFETY: the box was made above, and is freed when this is dropped.
                Ok(_) => return unsafe { &*new },
                Err(other) => present = other,
            }
        }
    }
}

impl Drop for Extension {
    fn drop(&mut self) {
        if self.kept().is_some() {
            // SAFETY: it came out of a box in `make`, and is reached by nobody else any more.
            drop(unsafe { Box::from_raw(*self.0.get_mut()) });
        }
    }
}

impl fmt::Debug for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}
