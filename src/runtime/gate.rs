//! Calls of the simulator, and resets of it that wait for them.
//!
//! A reset frees what calls of other threads may be using. CANN's own reset is the caller's care
//! ([`Device::reset`](crate::Device::reset) is unsafe); [`Session::start`](crate::sim::Session::start) is safe, so it
//! closes a gate that every call passes, and waits for those that have.

use std::cell::Cell;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, Ordering};
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

/// Where a thread says whether it is in a call: on cache lines of its own, since each call writes it.
#[repr(align(128))]
struct Place {
    is_inside: AtomicBool,
    is_taken: AtomicBool,
}

thread_local! {
    /// How many calls this thread is in, one in the other.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    static PLACE: Cell<Option<&'static Place>> = const { Cell::new(None) };
    /// Gives the place to another thread when this one ends.
    static LEAVE: Leave = const { Leave };
}

struct Leave;

impl Drop for Leave {
    fn drop(&mut self) {
        if let Some(place) = PLACE.take() {
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
            is_inside: AtomicBool::new(false),
            is_taken: AtomicBool::new(true),
        }));
        places.push(place);
        place
    });
    PLACE.set(Some(place));
    // A thread that is ending keeps the place for good.
    let _ = LEAVE.try_with(|_| ());
    place
}

/// A call that is under way on this thread. No reset begins as long as this lives.
#[must_use = "resets are kept away only as long as this lives"]
pub(crate) struct Pass {
    not_send: PhantomData<*mut ()>,
}

/// Begins a call, once no reset is under way.
#[inline]
pub(crate) fn pass() -> Pass {
    let depth = DEPTH.get();
    if depth == 0 {
        let place = PLACE.get().unwrap_or_else(take_place);
        // Either this thread sees that the gate is closed, or who closes it sees this.
        place.is_inside.store(true, Ordering::SeqCst);
        if GATE.closed.load(Ordering::SeqCst) {
            wait_until_open(place);
        }
    }
    DEPTH.set(depth + 1);
    Pass {
        not_send: PhantomData,
    }
}

#[cold]
fn wait_until_open(place: &Place) {
    loop {
        place.is_inside.store(false, Ordering::SeqCst);
        let mut places = places();
        while GATE.closed.load(Ordering::SeqCst) {
            places = GATE
                .opened
                .wait(places)
                .unwrap_or_else(PoisonError::into_inner);
        }
        drop(places);
        place.is_inside.store(true, Ordering::SeqCst);
        if !GATE.closed.load(Ordering::SeqCst) {
            return;
        }
    }
}

impl Drop for Pass {
    #[inline]
    fn drop(&mut self) {
        let depth = DEPTH.get() - 1;
        DEPTH.set(depth);
        if depth == 0
            && let Some(place) = PLACE.get()
        {
            place.is_inside.store(false, Ordering::Release);
        }
    }
}

/// The gate, closed: no other thread is in a call. Calls of this thread pass.
#[must_use = "the gate is closed only as long as this lives"]
pub(crate) struct Closed {
    not_send: PhantomData<*mut ()>,
}

/// Closes the gate and waits until no thread is in a call. `None` when this thread is in one itself. Only one thread
/// at a time may do so.
pub(crate) fn close() -> Option<Closed> {
    if DEPTH.get() > 0 {
        return None;
    }
    GATE.closed.store(true, Ordering::SeqCst);
    let is_occupied = || {
        let places = places();
        places
            .iter()
            .any(|place| place.is_inside.load(Ordering::SeqCst))
    };
    while is_occupied() {
        std::thread::sleep(Duration::from_micros(50));
    }
    DEPTH.set(1);
    Some(Closed {
        not_send: PhantomData,
    })
}

impl Drop for Closed {
    fn drop(&mut self) {
        DEPTH.set(0);
        let _places = places();
        GATE.closed.store(false, Ordering::SeqCst);
        GATE.opened.notify_all();
    }
}
