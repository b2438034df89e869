//! Spreading a call over threads.
//!
//! [`Crew`] is the one way in, for every operator: it says for how many threads to cut the
//! work, and has the pieces carried out. The calling thread carries out pieces itself until none are left. Threads of a [`pool`] of our own may help: they are handed a
//! ticket each and take pieces like the caller does.
//!
//! # Why a call cannot stand still
//! The caller waits for nobody but helpers that have begun, and they are not waiting for anything: a piece is
//! arithmetic on memory, takes no lock, and is carried out on the thread that took it, also where it calls
//! [`Crew`] again. A helper that has not begun when no pieces are left has its ticket taken back. While it waits
//! the caller does not run other people's work, as threads of work-stealing pools do: what they find may want a lock
//! that the caller's own thread holds. So whatever the caller holds, whichever pool its thread belongs to and
//! whoever waits for it, the call ends. Where there are no threads to be had, and in a forked child, which has none,
//! the caller does all of it.

#[cfg(feature = "threads")]
mod pool;
#[cfg(feature = "threads")]
mod streak;

use std::cell::Cell;
use std::time::Duration;

/// The most threads that one call is spread over.
#[cfg(feature = "threads")]
const MOST: usize = 64;

thread_local! {
    /// How many threads calls of this thread may use; 0 where nobody said.
    static LIMIT: Cell<usize> = const { Cell::new(0) };
}

/// Runs `f`; CPU calls that it makes on this thread use at most `threads` threads, this one included.
///
/// Without it a call that is large enough uses as many as the environment variable `ACLNN_CPU_THREADS` says, else
/// as there are processors for this process. With the feature `rayon`, a call that is made in a rayon pool uses no
/// more threads than that pool has, and `RAYON_NUM_THREADS` counts where `ACLNN_CPU_THREADS` is not set. This
/// function has the last word, up or down; no call uses more than 64. 0 counts as 1. The results are the same in
/// every case.
///
/// ```
/// use aclnn::{QuantDType, Quantize};
///
/// let x = vec![1.5f32; 1 << 20];
/// let y = aclnn::with_threads(2, || {
///     Quantize::multiply(QuantDType::QInt8).run(&x, &[1.0f32], None)
/// })?;
/// assert!(y.to_vec::<i8>()?.iter().all(|&value| value == 2));
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn with_threads<R>(threads: usize, f: impl FnOnce() -> R) -> R {
    let _limit = Limit::new(threads);
    f()
}

/// Runs `f`; CPU calls that it makes on this thread stay on this thread. The same as [`with_threads`] with 1.
///
/// ```
/// use aclnn::{QuantDType, Quantize};
///
/// let y = aclnn::single_threaded(|| {
///     Quantize::multiply(QuantDType::QInt8).run(&[1.5f32, 2.5], &[1.0f32], None)
/// })?;
/// assert_eq!(y.to_vec::<i8>()?, [2, 2]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn single_threaded<R>(f: impl FnOnce() -> R) -> R {
    with_threads(1, f)
}

/// A limit for this thread; puts back what was there when it is dropped, also when something panics.
struct Limit(usize);

impl Limit {
    fn new(threads: usize) -> Limit {
        Limit(LIMIT.replace(threads.max(1)))
    }
}

impl Drop for Limit {
    fn drop(&mut self) {
        LIMIT.set(self.0);
    }
}

/// How many threads a call that this thread makes may use, itself included.
#[cfg(feature = "threads")]
fn allowed() -> usize {
    let threads = match LIMIT.get() {
        0 => unless_limited(),
        limit => limit,
    };
    threads.min(MOST)
}

#[cfg(feature = "threads")]
fn unless_limited() -> usize {
    let threads = pool::default_threads();
    // Rayon is asked for a pool that this thread belongs to, and for no other: it would make one for everybody, and
    // panic where no threads are to be had.
    #[cfg(feature = "rayon")]
    if rayon_core::current_thread_index().is_some() {
        return threads.min(rayon_core::current_num_threads());
    }
    threads
}

/// What a call takes one thread from which on others may help, if they are awake anyway: less is done in about the
/// time that it takes to share it.
#[cfg(feature = "threads")]
const SHORT: Duration = Duration::from_micros(3);

/// What a call takes one thread from which on it may be worth waking others for it alone.
#[cfg(feature = "threads")]
const LONG: Duration = Duration::from_micros(50);

/// The threads that a call gets.
#[derive(Debug)]
pub(super) struct Crew {
    threads: usize,
    #[cfg(feature = "threads")]
    call: Option<streak::Call>,
}

impl Crew {
    /// The threads for a call that takes one thread about so long. A guess within a factor of four is good enough:
    /// it tells calls that are over before anybody could help from those that may be worth sharing. Whether one of
    /// these is worth waking somebody is measured.
    #[inline]
    pub fn new(guess: Duration) -> Crew {
        #[cfg(feature = "threads")]
        if guess >= SHORT {
            let threads = allowed();
            if threads > 1 {
                let call = streak::Call::begin();
                let is_worth_it = guess >= LONG || call.is_worth_sharing();
                return Crew {
                    threads: if is_worth_it { threads } else { 1 },
                    call: Some(call),
                };
            }
        }
        let _ = guess;
        Crew {
            threads: 1,
            #[cfg(feature = "threads")]
            call: None,
        }
    }

    /// How many they are, the calling one included: what the work should be cut for.
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// Calls `piece` for 0 to `pieces - 1`, each once, on at most so many threads. It returns, or unwinds with what
    /// a piece panicked with, when none of them runs any more.
    ///
    /// The pieces are shared out in as many parts as there are threads, and each thread begins with a part of its
    /// own, so that repeated calls find their data in the same caches; who is done with it helps with the others.
    /// Helpers that are awake are handed their tickets at once. One that sleeps is woken when what is left takes long
    /// enough for that, as the caller sees by how long its first piece took. So it is best to cut large work into
    /// several pieces for each thread, but none that takes less than one or two microseconds.
    #[inline]
    pub fn spread(self, pieces: usize, piece: impl Fn(usize) + Sync) {
        #[cfg(feature = "threads")]
        {
            let threads = self.threads.min(pieces);
            if threads > 1
                && let Some(mut call) = self.call
            {
                let _limit = Limit::new(1);
                return pool::run(pieces, threads, &mut call, &piece);
            }
        }
        (0..pieces).for_each(piece);
    }
}

#[cfg(all(test, feature = "threads"))]
mod tests;
