//! Calls of the simulator, and resets of it that wait for them.
//!
//! A reset frees what calls of other threads may be using. CANN's own reset is the caller's care
//! ([`Device::reset`](crate::Device::reset) is unsafe); [`Session::start`](crate::sim::Session::start) is safe, so it
//! closes a gate that every call passes, and waits for those that have.

use std::cell::Cell;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering, compiler_fence, fence};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

static GATE: Gate = Gate {
    closed: AtomicBool::new(false),
    places: Mutex::new(Vec::new()),
    opened: Condvar::new(),
};

struct Gate {
    closed: AtomicBool,
    places: Mutex<Vec<&'static Place>>,
    opened: Condvar,
}

/// Where a thread says how many calls it is in, one in the other: on cache lines of its own, since each call writes it.
#[repr(align(128))]
struct Place {
    calls: AtomicUsize,
    is_taken: AtomicBool,
}

/// Whether the system makes every thread of this process pass a barrier for who closes the gate, so that calls need none
/// of their own. It costs them half of what passing the gate does.
static HAS_BARRIER: AtomicBool = AtomicBool::new(false);

thread_local! {
    static HERE: Cell<Option<&'static Place>> = const { Cell::new(None) };
    /// Gives the place to another thread when this one ends.
    static LEAVE: Leave = const { Leave };
}

struct Leave;

impl Drop for Leave {
    fn drop(&mut self) {
        if let Some(place) = HERE.take() {
            place.is_taken.store(false, Ordering::Release);
        }
    }
}

fn places() -> MutexGuard<'static, Vec<&'static Place>> {
    GATE.places.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cold]
fn take_place() -> &'static Place {
    let mut places = places();
    let free = places.iter().copied().find(|place| {
        let order = Ordering::Acquire;
        let taken = place.is_taken.compare_exchange(false, true, order, order);
        taken.is_ok()
    });
    let place = free.unwrap_or_else(|| {
        let place: &'static Place = Box::leak(Box::new(Place {
            calls: AtomicUsize::new(0),
            is_taken: AtomicBool::new(true),
        }));
        places.push(place);
        place
    });
    HERE.set(Some(place));
    // A thread that is ending keeps the place for good.
    let _ = LEAVE.try_with(|_| ());
    place
}

/// A call that is under way on this thread. No reset begins as long as this lives.
#[must_use = "resets are kept away only as long as this lives"]
pub(crate) struct Pass {
    place: &'static Place,
    /// The place is this thread's.
    not_send: PhantomData<*mut ()>,
}

/// Begins a call, once no reset is under way.
#[inline(always)]
pub(crate) fn pass() -> Pass {
    let place = HERE.get().unwrap_or_else(take_place);
    let calls = place.calls.load(Ordering::Relaxed);
    place.calls.store(calls + 1, Ordering::Relaxed);
    if calls == 0 {
        // Either this thread sees that the gate is closed, or who closes it sees this.
        if HAS_BARRIER.load(Ordering::Relaxed) {
            compiler_fence(Ordering::SeqCst);
        } else {
            fence(Ordering::SeqCst);
        }
        if GATE.closed.load(Ordering::Acquire) {
            wait_until_open(place);
        }
    }
    Pass {
        place,
        not_send: PhantomData,
    }
}

#[cold]
fn wait_until_open(place: &Place) {
    loop {
        place.calls.store(0, Ordering::SeqCst);
        let mut places = places();
        while GATE.closed.load(Ordering::SeqCst) {
            places = GATE
                .opened
                .wait(places)
                .unwrap_or_else(PoisonError::into_inner);
        }
        drop(places);
        place.calls.store(1, Ordering::SeqCst);
        if !GATE.closed.load(Ordering::SeqCst) {
            return;
        }
    }
}

impl Drop for Pass {
    #[inline(always)]
    fn drop(&mut self) {
        let calls = &self.place.calls;
        // What this thread did comes before whatever a reset does.
        calls.store(calls.load(Ordering::Relaxed) - 1, Ordering::Release);
    }
}

/// Lets every thread of the process pass a barrier, if the system can.
#[cfg(all(target_os = "linux", not(miri)))]
fn barrier_for_all() -> bool {
    /// From linux/membarrier.h.
    const MEMBARRIER_CMD_PRIVATE_EXPEDITED: libc::c_int = 1 << 3;
    const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED: libc::c_int = 1 << 4;
    // SAFETY: the call changes nothing but the order in which memory is seen.
    let membarrier =
        |command: libc::c_int| unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) };
    // A process that is registered already may be registered again.
    membarrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED) == 0
        && membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED) == 0
}

#[cfg(not(all(target_os = "linux", not(miri))))]
fn barrier_for_all() -> bool {
    false
}

/// The gate, closed: no other thread is in a call. Calls of this thread pass.
#[must_use = "the gate is closed only as long as this lives"]
pub(crate) struct Closed {
    own: &'static Place,
    not_send: PhantomData<*mut ()>,
}

/// Whether this thread is in a call.
pub(crate) fn is_in_call() -> bool {
    HERE.get()
        .is_some_and(|own| own.calls.load(Ordering::Relaxed) > 0)
}

/// Closes the gate and waits until no thread is in a call. `None` when this thread is in one itself. Only one thread
/// at a time may do so.
pub(crate) fn close() -> Option<Closed> {
    if is_in_call() {
        return None;
    }
    let own = HERE.get().unwrap_or_else(take_place);
    GATE.closed.store(true, Ordering::SeqCst);
    fence(Ordering::SeqCst);
    // Calls that begin before this is known pass a barrier of their own, which does as well.
    if barrier_for_all() {
        HAS_BARRIER.store(true, Ordering::SeqCst);
    }
    let is_occupied = || {
        let places = places();
        places
            .iter()
            .any(|place| place.calls.load(Ordering::SeqCst) > 0)
    };
    while is_occupied() {
        std::thread::sleep(Duration::from_micros(50));
    }
    own.calls.store(1, Ordering::Relaxed);
    Some(Closed {
        own,
        not_send: PhantomData,
    })
}

impl Drop for Closed {
    fn drop(&mut self) {
        self.own.calls.store(0, Ordering::Relaxed);
        let _places = places();
        GATE.closed.store(false, Ordering::SeqCst);
        GATE.opened.notify_all();
    }
}
