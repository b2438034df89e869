//! Log events, told when nothing of the crate's is held.
//!
//! A subscriber of `tracing` is code of the program's. It may call this crate, which must not stand still then, and
//! it may panic, which must leave nothing half done. So an event that comes up while this thread holds a lock of the
//! crate's, makes something that is made once, or has changed ACL's current context, waits until that is over. All
//! events go through [`tell!`].

use std::cell::{Cell, RefCell};
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Event = Box<dyn FnOnce()>;

thread_local! {
    /// Twice the number of what this thread holds, and one if events wait.
    static HELD: Cell<usize> = const { Cell::new(0) };
    static WAITING: RefCell<Vec<Event>> = const { RefCell::new(Vec::new()) };
}

/// As long as this lives, events of this thread wait.
#[must_use = "events wait only as long as this lives"]
pub(crate) struct Hold {
    /// It counts for the thread that made it.
    not_send: PhantomData<*mut ()>,
}

impl Hold {
    #[inline(always)]
    pub fn new() -> Hold {
        HELD.set(HELD.get() + 2);
        Hold {
            not_send: PhantomData,
        }
    }
}

impl Drop for Hold {
    #[inline(always)]
    fn drop(&mut self) {
        let held = HELD.get() - 2;
        HELD.set(held);
        if held == 1 {
            tell_waiting();
        }
    }
}

/// Emits an event, at once or when this thread holds nothing any more.
#[cold]
pub(crate) fn tell_event(event: impl FnOnce() + 'static) {
    let held = HELD.get();
    if held < 2 {
        return emit(event);
    }
    // A thread that is ending has no place for events any more; what it tells last is lost.
    let _ = WAITING.try_with(|waiting| waiting.borrow_mut().push(Box::new(event)));
    HELD.set(held | 1);
}

#[cold]
fn tell_waiting() {
    HELD.set(0);
    let events = WAITING.try_with(RefCell::take).unwrap_or_default();
    events.into_iter().for_each(emit);
}

fn emit(event: impl FnOnce()) {
    if std::thread::panicking() {
        // A second panic would end the process.
        let _ = catch_unwind(AssertUnwindSafe(event));
    } else {
        event();
    }
}

/// `tell!(warn, ...)` is `tracing::warn!(...)`, emitted by [`tell_event`]. The arguments are moved.
macro_rules! tell {
    ($level:ident, $($event:tt)*) => {
        $crate::log::tell_event(move || tracing::$level!($($event)*))
    };
}

pub(crate) use tell;

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;

    #[test]
    fn events_wait_until_nothing_is_held_and_keep_their_order() {
        let told = Rc::new(RefCell::new(Vec::new()));
        let say = |number: i32| {
            let told = told.clone();
            tell_event(move || told.borrow_mut().push(number));
        };
        say(1);
        let outer = Hold::new();
        let inner = Hold::new();
        say(2);
        drop(inner);
        say(3);
        assert_eq!(*told.borrow(), [1]);
        drop(outer);
        assert_eq!(*told.borrow(), [1, 2, 3]);
        say(4);
        assert_eq!(*told.borrow(), [1, 2, 3, 4]);
    }

    #[test]
    fn an_event_that_panics_harms_no_later_one() {
        let told = Rc::new(Cell::new(0));
        let hold = Hold::new();
        tell_event(|| panic!("in the subscriber"));
        assert!(catch_unwind(AssertUnwindSafe(|| drop(hold))).is_err());
        let again = told.clone();
        let hold = Hold::new();
        tell_event(move || again.set(1));
        drop(hold);
        assert_eq!(told.get(), 1);
    }
}
