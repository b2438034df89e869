use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::Instant;

use super::*;

/// A call that is worth waking threads for.
const AGES: Duration = Duration::from_secs(1);

/// Takes about so long.
fn work_for(microseconds: u64) {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_micros(microseconds) {
        std::hint::spin_loop();
    }
}

/// Spreads pieces over at most so many threads, however short they are.
fn spread(pieces: usize, threads: usize, piece: impl Fn(usize) + Sync) {
    with_threads(threads, || Crew::new(AGES).spread(pieces, piece));
}

#[test]
fn each_piece_is_carried_out_once_whatever_the_numbers() {
    for pieces in [0, 1, 2, 3, 63, 64, 65, 1000] {
        for threads in [0, 1, 2, 3, 7, 64, 65, usize::MAX] {
            for _ in 0..10 {
                let times: Vec<AtomicUsize> = (0..pieces).map(|_| AtomicUsize::new(0)).collect();
                spread(pieces, threads, |piece| {
                    times[piece].fetch_add(1, Ordering::Relaxed);
                });
                assert!(
                    times.iter().all(|times| times.load(Ordering::Relaxed) == 1),
                    "{pieces} pieces, {threads} threads"
                );
            }
        }
    }
}

#[test]
fn helpers_help_and_are_no_more_than_allowed() {
    for allowed in [2, 3, 5] {
        let all = Mutex::new(std::collections::HashSet::new());
        let begin = Instant::now();
        // Other tests' calls may have every helper for a while.
        while all.lock().unwrap().len() < 2 && begin.elapsed() < Duration::from_secs(60) {
            let seen = Mutex::new(std::collections::HashSet::new());
            spread(64, allowed, |_| {
                work_for(50);
                seen.lock().unwrap().insert(thread::current().id());
            });
            let seen = seen.into_inner().unwrap();
            assert!(seen.len() <= allowed, "{} of {allowed}", seen.len());
            all.lock().unwrap().extend(seen);
        }
        assert!(all.into_inner().unwrap().len() > 1, "nobody helped");
    }
}

#[test]
fn what_helpers_wrote_is_there_when_the_call_returns() {
    for round in 0..2000 {
        let mut values = vec![0usize; 256];
        let at = values.as_mut_ptr().addr();
        spread(256, 4, |piece| {
            let value = std::ptr::with_exposed_provenance_mut::<usize>(at).wrapping_add(piece);
            // SAFETY: each piece writes one value of its own, and the vector outlives the call.
            unsafe { value.write(piece + round) };
        });
        values.as_mut_ptr().expose_provenance();
        assert!(
            values
                .iter()
                .enumerate()
                .all(|(piece, &value)| value == piece + round)
        );
    }
}

#[test]
fn a_panic_in_any_piece_reaches_the_caller_when_no_piece_runs_any_more() {
    for culprit in 0..64 {
        let running = AtomicUsize::new(0);
        let result = catch_unwind(AssertUnwindSafe(|| {
            spread(64, 4, |piece| {
                running.fetch_add(1, Ordering::SeqCst);
                if piece == culprit {
                    running.fetch_sub(1, Ordering::SeqCst);
                    // Without the panic hook's text.
                    std::panic::resume_unwind(Box::new(piece));
                }
                work_for(20);
                running.fetch_sub(1, Ordering::SeqCst);
            });
        }));
        let payload = result.expect_err("a piece panicked");
        assert_eq!(payload.downcast_ref(), Some(&culprit));
        assert_eq!(running.load(Ordering::SeqCst), 0);
    }
    // The helpers are still there.
    let done = AtomicUsize::new(0);
    spread(64, 4, |_| {
        done.fetch_add(1, Ordering::Relaxed);
    });
    assert_eq!(done.into_inner(), 64);
}

#[test]
fn pieces_that_spread_work_do_so_on_their_own_thread() {
    let done = AtomicUsize::new(0);
    spread(16, 4, |_| {
        let own = thread::current().id();
        Crew::new(AGES).spread(16, |_| {
            assert_eq!(thread::current().id(), own);
            done.fetch_add(1, Ordering::Relaxed);
        });
        work_for(10);
    });
    assert_eq!(done.into_inner(), 256);
    // The limit was for the length of the call.
    with_threads(7, || {
        Crew::new(AGES).spread(4, |_| ());
        assert_eq!(allowed(), 7);
    });
}

#[test]
fn many_callers_at_once_all_get_their_work_done() {
    let callers = 12;
    let begin = Barrier::new(callers);
    thread::scope(|scope| {
        for caller in 0..callers {
            let begin = &begin;
            scope.spawn(move || {
                begin.wait();
                for call in 0..300 {
                    let done = AtomicUsize::new(0);
                    let pieces = 1 + (caller * 7 + call) % 40;
                    spread(pieces, 2 + call % 6, |piece| {
                        work_for(piece as u64 % 5);
                        done.fetch_add(piece + 1, Ordering::Relaxed);
                    });
                    assert_eq!(done.into_inner(), pieces * (pieces + 1) / 2);
                }
            });
        }
    });
}

#[test]
fn a_caller_waits_for_a_slow_helper_and_for_nobody_else() {
    // Held by this thread while its call is spread: a call that ran other people's work here would stop.
    let lock = Mutex::new(0u32);
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let mut held = lock.lock().unwrap();
                    spread(8, 4, |_| work_for(5));
                    *held += 1;
                }
            });
        }
        for _ in 0..200 {
            let held = lock.lock().unwrap();
            spread(16, 8, |piece| work_for(if piece == 15 { 300 } else { 2 }));
            drop(held);
        }
        stop.store(true, Ordering::Relaxed);
    });
}

#[test]
fn short_calls_get_no_crew_and_long_ones_do() {
    with_threads(3, || {
        assert_eq!(Crew::new(SHORT - Duration::from_nanos(1)).threads(), 1);
        assert_eq!(Crew::new(LONG).threads(), 3);
    });
    single_threaded(|| assert_eq!(Crew::new(LONG).threads(), 1));
}
