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
    /// Whether rows have something in common that is made anew for each piece, so that a piece should
    /// have many of them, and rather be narrow than low.
    #[cfg_attr(
        not(feature = "rayon"),
        expect(dead_code, reason = "only work that is spread is cut")
    )]
    pub narrow: bool,
}

/// Elements below which a call stays on its thread: about what is done in the time that waking
/// another one takes.
#[cfg(feature = "rayon")]
const SMALL: usize = 1 << 16;

/// The fewest elements that a thread is asked for.
#[cfg(feature = "rayon")]
const SHARE: usize = SMALL / 2;

/// The fewest elements that are worth taking as one piece. It takes 2 to 12 microseconds, about as long as
/// a thread that finds nothing to do keeps looking: with larger pieces one that wakes up during the
/// last of a call would be asleep again before the next call, and so on for ever.
#[cfg(feature = "rayon")]
const GRAIN: usize = 1 << 15;

/// Pieces for each thread, so that one that is held up does not hold up the call.
#[cfg(feature = "rayon")]
const PIECES: usize = 8;

/// The most threads that one call is spread over: what they share is kept on the stack.
#[cfg(feature = "rayon")]
const MOST: usize = 64;

/// Rows that are enough to have something in common.
#[cfg(feature = "rayon")]
const MANY: usize = 128;

/// The fewest columns of a narrow piece, so that lines are not too short.
#[cfg(feature = "rayon")]
const NARROW: usize = 512;

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

        /// The next piece of a part, apart from the others in memory.
        #[repr(align(128))]
        struct Next(AtomicUsize);

        let elements = self.rows.saturating_mul(self.columns);
        let threads = threads.min(elements / SHARE).min(MOST);
        let (rows, columns) = self.piece((elements / GRAIN).clamp(threads, threads * PIECES));
        let across = self.columns.div_ceil(columns);
        let pieces = self.rows.div_ceil(rows) * across;
        let carry_out = |index: usize| {
            let (row, column) = (index / across * rows, index % across * columns);
            piece(
                row..self.rows.min(row + rows),
                column..self.columns.min(column + columns),
            );
        };
        if pieces <= threads {
            return share(0..pieces, &carry_out);
        }
        // Each thread begins with a part of its own, so that repeated calls find their data in the
        // same caches, and then helps the others out.
        let part = |thread: usize| thread * pieces / threads;
        let next: [Next; MOST] = std::array::from_fn(|thread| Next(AtomicUsize::new(part(thread))));
        share(0..threads, &|thread: usize| {
            for helped in (thread..threads).chain(0..thread) {
                loop {
                    let index = next[helped].0.fetch_add(1, Ordering::Relaxed);
                    if index >= part(helped + 1) {
                        break;
                    }
                    carry_out(index);
                }
            }
        });
    }

    /// Rows and columns of a piece, of which there are to be about `wanted`.
    #[cfg(feature = "rayon")]
    fn piece(&self, wanted: usize) -> (usize, usize) {
        let cut = |length: usize, parts: usize, unit: usize| {
            length.div_ceil(parts).next_multiple_of(unit)
        };
        if self.narrow {
            let down = (self.rows / MANY).clamp(1, wanted);
            let across = wanted.div_ceil(down).min(self.columns / NARROW).max(1);
            (
                cut(self.rows, wanted.div_ceil(across), self.row_unit),
                cut(self.columns, across, self.column_unit),
            )
        } else if self.rows >= wanted {
            (cut(self.rows, wanted, self.row_unit), self.columns)
        } else {
            // Parts of as few rows as may be.
            let across = wanted.div_ceil(self.rows);
            (self.row_unit, cut(self.columns, across, self.column_unit))
        }
    }
}

/// Calls `each` for every one of `shares`, on as many threads. The calling thread is one of them, so
/// that nothing waits for another one to wake up.
#[cfg(feature = "rayon")]
fn share(shares: Range<usize>, each: &(impl Fn(usize) + Sync)) {
    if rayon::current_thread_index().is_some() {
        return share_in_pool(shares, each);
    }
    rayon::in_place_scope(|scope| {
        for share in shares.start + 1..shares.end {
            scope.spawn(move |_| each(share));
        }
        each(shares.start);
    });
}

/// As [`share`], on a thread of the pool, where a join is the quickest way to hand work over.
#[cfg(feature = "rayon")]
fn share_in_pool(shares: Range<usize>, each: &(impl Fn(usize) + Sync)) {
    if shares.len() <= 1 {
        return shares.for_each(each);
    }
    let middle = shares.start + shares.len().div_ceil(2);
    rayon::join(
        || share_in_pool(shares.start..middle, each),
        || share_in_pool(middle..shares.end, each),
    );
}

#[cfg(all(test, feature = "rayon"))]
mod tests {
    use std::sync::Mutex;

    use super::*;

    /// The pieces of `work` on so many threads, in any order.
    fn pieces(work: Work, threads: usize) -> Vec<(Range<usize>, Range<usize>)> {
        let pieces = Mutex::new(Vec::new());
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.unwrap().install(|| {
            work.spread(|rows, columns| pieces.lock().unwrap().push((rows, columns)));
        });
        pieces.into_inner().unwrap()
    }

    #[test]
    fn pieces_cover_the_work_once_and_keep_to_its_units() {
        let sizes = [
            (1, 65536),
            (3, 65537),
            (37, 4099),
            (70000, 1),
            (513, 2048),
            (1024, 1024),
        ];
        let units = |rows, columns| [(1, 1), (1, 4096), (16, 256), (32, 256), (rows, columns)];
        for (rows, columns) in sizes {
            for (row_unit, column_unit) in units(rows, columns) {
                for (threads, narrow) in [(1, true), (2, true), (2, false), (3, true), (5, false)] {
                    let work = Work {
                        rows,
                        columns,
                        row_unit,
                        column_unit,
                        narrow,
                    };
                    let mut times = vec![0u8; rows * columns];
                    for (piece_rows, piece_columns) in pieces(work, threads) {
                        for (range, unit, end) in [
                            (&piece_rows, row_unit, rows),
                            (&piece_columns, column_unit, columns),
                        ] {
                            assert!(range.start.is_multiple_of(unit), "{work:?}");
                            assert!(
                                range.end == end || range.end.is_multiple_of(unit),
                                "{work:?}"
                            );
                        }
                        for row in piece_rows {
                            times[row * columns..][piece_columns.clone()]
                                .iter_mut()
                                .for_each(|times| *times += 1);
                        }
                    }
                    assert!(
                        times.iter().all(|times| *times == 1),
                        "{work:?}, {threads} threads"
                    );
                }
            }
        }
    }

    #[test]
    fn work_that_may_not_be_cut_is_one_piece() {
        let work = Work {
            rows: 3,
            columns: 65537,
            row_unit: 3,
            column_unit: 65537,
            narrow: false,
        };
        assert_eq!(pieces(work, 4), [(0..3, 0..65537)]);
    }

    #[test]
    fn calls_from_outside_the_pool_are_spread_too() {
        let work = Work {
            rows: 1,
            columns: 1 << 20,
            row_unit: 1,
            column_unit: 1,
            narrow: false,
        };
        let count = std::sync::atomic::AtomicUsize::new(0);
        work.spread(|_, columns| {
            count.fetch_add(columns.len(), std::sync::atomic::Ordering::Relaxed);
        });
        assert_eq!(count.into_inner(), 1 << 20);
    }
}
