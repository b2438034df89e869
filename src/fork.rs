//! Whether this process was forked from one that had already used the library.
//!
//! A forked child has a copy of all memory, but of all threads only the one that forked. Whatever waits for
//! another thread there waits for ever. Asking costs a load of one number, no system call: the system's
//! library counts for us, inside `fork`.

use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

static FORKS: AtomicUsize = AtomicUsize::new(0);

/// How many forks lie between this process and the one in which [`watch`] was first called. What is made in one
/// process notes the number, and cannot be used where it is another one.
#[inline]
pub(crate) fn forks() -> usize {
    FORKS.load(Ordering::Relaxed)
}

/// Has forks counted from now on. Whether they are: if not, because the system has no memory for that, or because
/// another thread is about to say so, nothing may be made that a fork would break.
///
/// It never waits, since a child that was forked while another thread was in here would wait for ever.
pub(crate) fn watch() -> bool {
    const NOT_ASKED: u8 = 0;
    const ASKING: u8 = 1;
    const WATCHED: u8 = 2;
    static STATE: AtomicU8 = AtomicU8::new(NOT_ASKED);
    let asked = STATE.compare_exchange(NOT_ASKED, ASKING, Ordering::Acquire, Ordering::Acquire);
    match asked {
        Ok(_) => {
            let watched = ask();
            let state = if watched { WATCHED } else { NOT_ASKED };
            STATE.store(state, Ordering::Release);
            watched
        }
        Err(state) => state == WATCHED,
    }
}

#[cfg(unix)]
fn ask() -> bool {
    unsafe extern "C" fn count() {
        FORKS.fetch_add(1, Ordering::Relaxed);
    }
    // SAFETY: the handler does nothing but add to a number, which is allowed in a forked child; it is there as
    // long as this library is, and a system that unloads the library forgets its handlers.
    unsafe { libc::pthread_atfork(None, None, Some(count)) == 0 }
}

/// Other systems do not fork.
#[cfg(not(unix))]
fn ask() -> bool {
    true
}
