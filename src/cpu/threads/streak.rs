//! Calls of a thread that follow each other closely.
//!
//! Waking a thread takes longer than a short call, so no short call wakes one for itself. But an engine that makes one
//! after the other keeps a helper that it woke once awake: then a hundred short calls are as good a reason as one long
//! one. Such calls are a streak, which ends with a pause. After a pause a short call is carried out as if there
//! were no other threads, for even looking for them costs it a tenth.

use std::cell::Cell;
use std::time::{Duration, Instant};

/// What is left to do, or what could have been shared, from which on it pays to wake a thread that sleeps. It takes
/// the caller a few microseconds to wake it, and a few dozen until it is there.
pub(super) const WORTH_WAKING: Duration = Duration::from_micros(200);

#[derive(Clone, Copy)]
struct Streak {
    /// When the last call ended, and how long it took.
    end: Instant,
    last: Duration,
    /// What calls took that had fewer helpers than they could have used, since somebody was woken.
    alone: Duration,
    /// Whether anybody was asked to help with the last call.
    helped: bool,
}

thread_local! {
    static STREAK: Cell<Option<Streak>> = const { Cell::new(None) };
}

/// A call that may be shared. It is noted when it is dropped.
#[derive(Debug)]
pub(super) struct Call {
    begin: Instant,
    /// As in [`Streak`], before this call.
    alone: Duration,
    was_helped: bool,
    /// Whether it gets all the help that it could use.
    has_all: bool,
    is_helped: bool,
}

impl Call {
    pub fn begin() -> Call {
        Call::begin_at(Instant::now())
    }

    fn begin_at(begin: Instant) -> Call {
        // The thread spent more time in the last call than since.
        let before = STREAK
            .get()
            .filter(|streak| begin.saturating_duration_since(streak.end) < streak.last);
        Call {
            begin,
            alone: before.map_or(Duration::ZERO, |streak| streak.alone),
            was_helped: before.is_some_and(|streak| streak.helped),
            has_all: false,
            is_helped: false,
        }
    }

    /// Whether a short call should look for helpers.
    pub fn is_worth_sharing(&self) -> bool {
        self.was_helped || self.alone >= WORTH_WAKING
    }

    /// How many sleepers are worth waking now that the first of so many pieces is done.
    pub fn worth_waking(&self, pieces: usize) -> usize {
        self.worth_waking_after(self.begin.elapsed(), pieces)
    }

    fn worth_waking_after(&self, first: Duration, pieces: usize) -> usize {
        let rest = u32::try_from(pieces - 1).unwrap_or(u32::MAX);
        let left = first.saturating_mul(rest);
        let reason = left.saturating_add(self.alone).as_nanos() / WORTH_WAKING.as_nanos();
        usize::try_from(reason).unwrap_or(usize::MAX)
    }

    /// Somebody is woken for this call.
    pub fn wakes(&mut self) {
        self.alone = Duration::ZERO;
    }

    /// So many of the helpers that it could use were asked.
    pub fn is_helped_by(&mut self, asked: usize, helpers: usize) {
        self.is_helped = asked > 0;
        self.has_all = asked >= helpers;
    }
}

impl Call {
    fn end_at(&self, end: Instant) {
        let last = end.saturating_duration_since(self.begin);
        let alone = if self.has_all {
            Duration::ZERO
        } else {
            self.alone.saturating_add(last)
        };
        STREAK.set(Some(Streak {
            end,
            last,
            alone,
            helped: self.is_helped,
        }));
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.end_at(Instant::now());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Duration = Duration::from_micros(10);

    /// Calls of ten microseconds with pauses in between; what the last one finds.
    fn after(calls: usize, pause: Duration, helpers: [usize; 2]) -> Call {
        STREAK.set(None);
        let mut now = Instant::now();
        for _ in 0..calls {
            let mut call = Call::begin_at(now);
            call.is_helped_by(helpers[0], helpers[1]);
            call.end_at(now + TEN);
            // Else it would be noted again, at another time.
            std::mem::forget(call);
            now += TEN + pause;
        }
        Call::begin_at(now)
    }

    #[test]
    fn short_calls_look_for_helpers_once_they_follow_each_other_closely() {
        let close = Duration::from_micros(9);
        assert!(!after(0, close, [0, 1]).is_worth_sharing());
        assert!(!after(19, close, [0, 1]).is_worth_sharing());
        assert!(after(20, close, [0, 1]).is_worth_sharing());
        assert!(!after(1000, TEN, [0, 1]).is_worth_sharing());
    }

    #[test]
    fn who_was_helped_looks_for_helpers_until_there_is_a_pause() {
        let close = Duration::from_micros(9);
        assert!(after(1, close, [1, 1]).is_worth_sharing());
        assert!(after(1, close, [1, 2]).is_worth_sharing());
        assert!(!after(1, TEN, [1, 1]).is_worth_sharing());
    }

    #[test]
    fn sleepers_are_woken_for_long_calls_and_for_many_short_ones() {
        let close = Duration::from_micros(9);
        // Alone, by what is left after the first piece.
        let call = after(0, close, [0, 3]);
        assert_eq!(call.worth_waking_after(TEN, 20), 0);
        assert_eq!(call.worth_waking_after(TEN, 21), 1);
        assert_eq!(call.worth_waking_after(TEN, 101), 5);
        // With helpers missing, also by what was done without them.
        assert_eq!(after(20, close, [1, 3]).worth_waking_after(TEN, 2), 1);
        // Who has them all misses none.
        assert_eq!(after(20, close, [3, 3]).worth_waking_after(TEN, 20), 0);
        // Once somebody was woken it takes as long again.
        let mut call = after(20, close, [1, 3]);
        call.wakes();
        assert_eq!(call.worth_waking_after(TEN, 20), 0);
    }
}
