//! A place for one boxed value that threads exchange without a lock.

use std::marker::PhantomData;
use std::ptr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicPtr, Ordering};

pub(super) struct Slot<T> {
    value: AtomicPtr<T>,
    /// Shared where a lock around the box would be: the value goes from thread to thread.
    owned: PhantomData<Mutex<Box<T>>>,
}

impl<T> Slot<T> {
    pub const fn new() -> Slot<T> {
        Slot {
            value: AtomicPtr::new(ptr::null_mut()),
            owned: PhantomData,
        }
    }

    /// Puts a value in, or none, and gives what was there.
    #[inline]
    pub fn swap(&self, value: Option<Box<T>>) -> Option<Box<T>> {
        let value = value.map_or(ptr::null_mut(), Box::into_raw);
        let before = self.value.swap(value, Ordering::SeqCst);
        // SAFETY: what is not null came out of a box here, and the exchange gave it to this caller alone.
        (!before.is_null()).then(|| unsafe { Box::from_raw(before) })
    }

    #[inline]
    pub fn take(&self) -> Option<Box<T>> {
        self.swap(None)
    }
}

impl<T> Drop for Slot<T> {
    fn drop(&mut self) {
        drop(self.take());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[test]
    fn a_value_is_given_to_one_taker_and_dropped_once() {
        struct Counted(Arc<AtomicUsize>);
        impl Drop for Counted {
            fn drop(&mut self) {
                self.0.fetch_add(1, Ordering::Relaxed);
            }
        }
        const VALUES: usize = 10_000;
        let drops = Arc::new(AtomicUsize::new(0));
        let (slot, seen) = (Slot::new(), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for _ in 0..VALUES {
                        let before = slot.swap(Some(Box::new(Counted(drops.clone()))));
                        let taken = slot.take();
                        let found = usize::from(before.is_some()) + usize::from(taken.is_some());
                        seen.fetch_add(found, Ordering::Relaxed);
                    }
                });
            }
        });
        let left = usize::from(slot.take().is_some());
        assert_eq!(seen.into_inner() + left, 2 * VALUES);
        drop(slot.swap(Some(Box::new(Counted(drops.clone())))));
        drop(slot);
        assert_eq!(drops.load(Ordering::Relaxed), 2 * VALUES + 1);
    }
}
