//! A place for one boxed value that threads exchange without a lock.

use std::marker::PhantomData;
use std::ptr;
use std::sync::Mutex;

use crate::sync::atomic::{AtomicPtr, Ordering};

pub(super) struct Slot<T> {
    value: AtomicPtr<T>,
    /// Shared where a lock around the box would be: the value goes from thread to thread.
    owned: PhantomData<Mutex<Box<T>>>,
}

impl<T> Slot<T> {
    pub fn new() -> Slot<T> {
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

#[cfg(all(test, aclnn_loom))]
mod orders {
    use loom::sync::Arc;
    use loom::thread;

    use super::*;
    use crate::sync::every_order;

    /// Two threads exchange values: each is given out once, whole, in every order.
    #[test]
    fn loom_gives_each_value_to_one() {
        every_order(4, || {
            let slot = Arc::new(Slot::new());
            let other = {
                let slot = slot.clone();
                thread::spawn(move || slot.swap(Some(Box::new(1u32))).map(|value| *value))
            };
            let mut found = vec![slot.swap(Some(Box::new(2))).map(|value| *value)];
            found.push(slot.take().map(|value| *value));
            found.push(other.join().unwrap());
            found.push(slot.take().map(|value| *value));
            let mut values: Vec<u32> = found.into_iter().flatten().collect();
            values.sort_unstable();
            assert_eq!(values, [1, 2]);
        });
    }
}

#[cfg(all(test, not(aclnn_loom)))]
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
        const VALUES: usize = if cfg!(miri) { 50 } else { 10_000 };
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
