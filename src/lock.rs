//! The crate's locks: while a thread has one, its log events wait.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::log::Hold;

/// A lock that is held.
pub(crate) struct Guard<'a, T: ?Sized> {
    // Given back before the events that waited for it are told.
    guard: MutexGuard<'a, T>,
    _hold: Hold,
}

impl<T: ?Sized> Deref for Guard<'_, T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        &self.guard
    }
}

impl<T: ?Sized> DerefMut for Guard<'_, T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.guard
    }
}

/// Waits for a lock. One whose holder panicked still guards consistent data here: nothing is left half done.
#[inline(always)]
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> Guard<'_, T> {
    let hold = Hold::new();
    Guard {
        guard: mutex.lock().unwrap_or_else(PoisonError::into_inner),
        _hold: hold,
    }
}

/// As [`lock`], where events wait already, for longer than the lock is held.
#[inline(always)]
pub(crate) fn lock_within<'a, T: ?Sized>(mutex: &'a Mutex<T>, _: &'a Hold) -> MutexGuard<'a, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes a lock if nobody has it.
#[inline(always)]
pub(crate) fn try_lock<T: ?Sized>(mutex: &Mutex<T>) -> Option<Guard<'_, T>> {
    let hold = Hold::new();
    let guard = match mutex.try_lock() {
        Ok(guard) => guard,
        Err(std::sync::TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        Err(std::sync::TryLockError::WouldBlock) => return None,
    };
    Some(Guard { guard, _hold: hold })
}
