//! Kernels of operators whose elements depend on nothing but their like: an element of x, and factors of its column.
//!
//! Work is cut into strips of columns, and factors are read once for a strip and for all rows that share them.

use std::fmt::Debug;
use std::mem::MaybeUninit;
use std::ops::Range;
use std::panic::{RefUnwindSafe, UnwindSafe};

use crate::call::recipe;
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::error::Result;

/// Columns whose factors are kept at a time.
pub(crate) const STRIP: usize = 4096;

/// An element's place, or that of the first of some neighbours.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At {
    pub row: usize,
    pub column: usize,
}

/// What an operator does to the elements of its output.
///
/// All functions are inlined into loops that are compiled for each instruction set, and theirs should be.
pub(crate) trait Elementwise: Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// What an element takes one thread, in picoseconds: a guess.
    const COST: u64;

    /// How many factors go with a column: up to two.
    fn factors(&self) -> usize;

    /// Which factors rows take from this one on, and the first row behind them that takes others.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn shared(&self, row: usize, blocks: &[*mut u8]) -> (usize, usize) {
        let _ = (row, blocks);
        (0, usize::MAX)
    }

    /// Reads factor `which` of the columns from `at.column` on; `at.row` is what [`Elementwise::shared`] told.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    unsafe fn read(&self, which: usize, at: At, factors: &mut [f32], blocks: &[*mut u8]);

    /// Computes neighbours, with their factors, and writes them. There is room for as many numbers.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    unsafe fn compute(&self, at: At, factors: [&[f32]; 2], room: &mut [f32], blocks: &[*mut u8]);
}

/// A kernel for an output of these rows.
#[derive(Debug)]
pub(crate) struct Kernel<W> {
    work: W,
    rows: usize,
    columns: usize,
    writes_past: bool,
    isa: Isa,
}

impl<W: Elementwise> Kernel<W> {
    /// An output of `columns` elements in a row; packed ones count one by one.
    pub fn new(work: W, y: &Rows, columns: usize) -> Kernel<W> {
        Kernel {
            work,
            rows: y.count(),
            columns,
            writes_past: y.writes_past(),
            isa: Isa::active(),
        }
    }
}

/// Room for numbers, of which no more are made zero at first than are asked for.
pub(crate) struct Room<const N: usize, T = f32> {
    numbers: [MaybeUninit<T>; N],
    written: usize,
}

impl<const N: usize, T: Copy + Default> Room<N, T> {
    #[inline(always)]
    pub const fn new() -> Room<N, T> {
        Room {
            numbers: [MaybeUninit::uninit(); N],
            written: 0,
        }
    }

    /// The first so many numbers, at most `N`: what was written there last.
    #[inline(always)]
    pub fn get(&mut self, length: usize) -> &mut [T] {
        if length > self.written {
            self.numbers[self.written..length].fill(MaybeUninit::new(T::default()));
            self.written = length;
        }
        let numbers = &mut self.numbers[..length];
        // SAFETY: all of them are written, with zeros at least.
        unsafe { std::slice::from_raw_parts_mut(numbers.as_mut_ptr().cast(), length) }
    }
}

impl<W: Elementwise> RowWork for Kernel<W> {
    /// The rows of one strip come before those of the next.
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let (mut first, mut second) = (Room::<STRIP>::new(), Room::<STRIP>::new());
        let mut values = Room::<BLOCK>::new();
        let values = values.get(BLOCK.min(self.columns));
        let mut piece = pieces.start;
        while piece < pieces.end {
            let (strip, row) = (piece / self.rows, piece % self.rows);
            let columns = strip * STRIP..self.columns.min((strip + 1) * STRIP);
            let width = columns.len();
            // SAFETY: upheld by the caller.
            let (shared, end) = unsafe { self.work.shared(row, blocks) };
            let most = self.rows.min(row + (pieces.end - piece));
            let rows = row..end.clamp(row + 1, most);
            let at = At {
                row: shared,
                column: columns.start,
            };
            let used = self.work.factors();
            let first = first.get(if used > 0 { width } else { 0 });
            let second = second.get(if used > 1 { width } else { 0 });
            // SAFETY: upheld by the caller.
            unsafe {
                if used > 0 {
                    self.work.read(0, at, first, blocks);
                }
                if used > 1 {
                    self.work.read(1, at, second, blocks);
                }
            }
            piece += rows.len();
            for row in rows {
                for from in (0..width).step_by(BLOCK) {
                    let length = BLOCK.min(width - from);
                    let at = At {
                        row,
                        column: columns.start + from,
                    };
                    let factors = [
                        first.get(from..from + length).unwrap_or_default(),
                        second.get(from..from + length).unwrap_or_default(),
                    ];
                    let values = &mut values[..length];
                    // SAFETY: upheld by the caller.
                    unsafe { self.work.compute(at, factors, values, blocks) };
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.writes_past
    }
}

impl<W: Elementwise> recipe::Kernel for Kernel<W> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let strips = self.columns.div_ceil(STRIP);
        let width = STRIP.min(self.columns);
        // SAFETY: upheld by the caller.
        unsafe {
            rows::spread(self, strips * self.rows, width, W::COST, self.isa, blocks);
        }
        Ok(())
    }
}
