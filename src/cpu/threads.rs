//! Spreading a call over threads.

use std::cell::Cell;
use std::ops::Range;

thread_local! {
    static SINGLE: Cell<bool> = const { Cell::new(false) };
}

/// Runs `f`; CPU calls that it makes on this thread stay on this thread.
///
/// Without it, calls that are large enough are spread over the rayon pool that they run in: the one of
/// `pool.install(...)`, else rayon's global one. The results are the same in every case.
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
    /// Puts back what was there, also when `f` panics.
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            SINGLE.set(self.0);
        }
    }
    let _restore = Restore(SINGLE.replace(true));
    f()
}

/// The work of a call: columns of rows, and what they may be cut into multiples of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Work {
    pub rows: usize,
    pub columns: usize,
    pub row_unit: usize,
    pub column_unit: usize,
}

/// Elements below which a call stays on its thread: about what is done in the time that waking
/// another one takes.
#[cfg(feature = "rayon")]
const SMALL: usize = 1 << 16;

/// The fewest elements that are worth taking as one piece.
#[cfg(feature = "rayon")]
const GRAIN: usize = 1 << 15;

/// Pieces for each thread, so that one that is held up does not hold up the call.
#[cfg(feature = "rayon")]
const PIECES: usize = 8;

impl Work {
    /// Carries out `piece` on rows and columns that together are all of the work, each once.
    #[inline]
    pub fn spread(self, piece: impl Fn(Range<usize>, Range<usize>) + Sync) {
        #[cfg(feature = "rayon")]
        if self.rows.saturating_mul(self.columns) >= SMALL && !SINGLE.get() {
            let threads = rayon::current_num_threads();
            if threads > 1 {
                return self.spread_over(threads, piece);
            }
        }
        piece(0..self.rows, 0..self.columns);
    }

    #[cfg(feature = "rayon")]
    fn spread_over(self, threads: usize, piece: impl Fn(Range<usize>, Range<usize>) + Sync) {
        use std::sync::atomic::{AtomicUsize, Ordering};

        use smallvec::SmallVec;

        let elements = self.rows.saturating_mul(self.columns);
        let wanted = (elements / GRAIN).clamp(1, threads * PIECES);
        // Whole rows if there are enough of them, else parts of single rows.
        let (rows, columns) = if self.rows >= wanted {
            let rows = self.rows.div_ceil(wanted);
            (rows.next_multiple_of(self.row_unit), self.columns)
        } else {
            let columns = self.columns.div_ceil(wanted.div_ceil(self.rows));
            (1, columns.next_multiple_of(self.column_unit))
        };
        let across = self.columns.div_ceil(columns);
        let pieces = self.rows.div_ceil(rows) * across;
        let participants = threads.min(pieces);
        // Each participant begins with a part of its own, so that repeated calls find their data in
        // the same caches, and then helps the others out.
        let part = |participant: usize| participant * pieces / participants;
        let next: SmallVec<[AtomicUsize; 8]> = (0..participants)
            .map(|participant| AtomicUsize::new(part(participant)))
            .collect();
        let take_pieces = |participant: usize| {
            for helped in (participant..participants).chain(0..participant) {
                loop {
                    let index = next[helped].fetch_add(1, Ordering::Relaxed);
                    if index >= part(helped + 1) {
                        break;
                    }
                    let (row, column) = (index / across * rows, index % across * columns);
                    piece(
                        row..self.rows.min(row + rows),
                        column..self.columns.min(column + columns),
                    );
                }
            }
        };
        // The calling thread takes pieces too, so that nothing waits for another one to wake up.
        rayon::in_place_scope(|scope| {
            for participant in 1..participants {
                let take_pieces = &take_pieces;
                scope.spawn(move |_| take_pieces(participant));
            }
            take_pieces(0);
        });
    }
}
