//! The work of a call on rows and columns, and how it is cut into pieces.

use std::ops::Range;
use std::time::Duration;

use crate::cpu::threads::Crew;

/// The work of a call: columns of rows, and what they may be cut into multiples of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Work {
    pub rows: usize,
    pub columns: usize,
    pub row_unit: usize,
    pub column_unit: usize,
    /// Whether rows have something in common that is made anew for each piece, so that a piece should
    /// have many of them, and rather be narrow than low.
    pub narrow: bool,
    /// Picoseconds that an element takes, within a factor of a few.
    pub time: usize,
}

/// The fewest elements that a thread is asked for, and that are worth taking as one piece, at [`QUICK`]: as many as
/// take one or two microseconds.
const GRAIN: usize = 1 << 15;

/// Pieces for each thread, so that one that is held up does not hold up the call, and so that it is soon known how
/// long a piece takes.
const PIECES: usize = 32;

/// Picoseconds that an element takes in the quickest loops, about.
pub(super) const QUICK: usize = 50;

/// Rows that are enough to have something in common.
const MANY: usize = 128;

/// The fewest columns of a narrow piece, so that lines are not too short.
const NARROW: usize = 512;

impl Work {
    /// Carries out `piece` on rows and columns that together are all of the work, each once.
    #[inline]
    pub fn spread(self, piece: impl Fn(Range<usize>, Range<usize>) + Sync) {
        let elements = self.rows.saturating_mul(self.columns);
        let nanoseconds = elements.saturating_mul(self.time) / 1000;
        let crew = Crew::new(Duration::from_nanos(nanoseconds as u64));
        if crew.threads() > 1 {
            self.spread_over(crew, elements, piece);
        } else {
            piece(0..self.rows, 0..self.columns);
        }
    }

    fn spread_over(
        self,
        crew: Crew,
        elements: usize,
        piece: impl Fn(Range<usize>, Range<usize>) + Sync,
    ) {
        let most = (elements / self.grain()).max(1);
        let threads = crew.threads().min(most);
        let (rows, columns) = self.piece(most.min(threads * PIECES));
        let across = self.columns.div_ceil(columns);
        let pieces = self.rows.div_ceil(rows) * across;
        crew.spread(pieces, |index| {
            let (row, column) = (index / across * rows, index % across * columns);
            piece(
                row..self.rows.min(row + rows),
                column..self.columns.min(column + columns),
            );
        });
    }

    /// The fewest elements that are worth taking as one piece.
    fn grain(&self) -> usize {
        (GRAIN * QUICK / self.time.max(1)).clamp(1, GRAIN)
    }

    /// Rows and columns of a piece, of which there are to be about `wanted`.
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    /// The pieces of `work` on so many threads, in any order.
    fn pieces(work: Work, threads: usize) -> Vec<(Range<usize>, Range<usize>)> {
        let pieces = Mutex::new(Vec::new());
        crate::with_threads(threads, || {
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
                        time: 5000,
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
            time: 5000,
        };
        assert_eq!(pieces(work, 4), [(0..3, 0..65537)]);
    }
}
