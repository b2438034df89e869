//! From a problem to lines: in which order the elements are visited, and where the lines get their
//! scales and zero points from.

use std::ops::Range;

use smallvec::SmallVec;

use crate::cpu::choice::Line;
use crate::cpu::columns::Columns;
use crate::cpu::factors::{Channels, Factors, SHARED, STRIP, Strip, repeat};
use crate::cpu::isa::Isa;
use crate::cpu::line::Operands;
use crate::cpu::problem::{Arithmetic, Dim, Problem, SCALES, X, Y, ZERO_POINTS};
use crate::cpu::tile::Tile;
use crate::cpu::work::{QUICK, Work};
use crate::dtype::DType;

/// Runs of one scale from this length on are lines of their own; shorter ones are laid out in strips.
const RUN: usize = 256;

/// Rows from this length on whose scales can be used where they are; shorter ones are laid out, many
/// in a row, where x and y allow it.
const DIRECT: usize = 512;

/// How far ahead x is fetched, in bytes: two pages, for the processor's own fetching ends with each.
const AHEAD: usize = 8192;

/// Bytes of y from which on it is written past the caches, which it would not stay in anyway: that
/// saves reading what is overwritten.
const PAST: usize = 8 << 20;

/// Bits of a cache line.
const CACHE_LINE: usize = 512;

/// Bits of a line from which on it is written past the caches even if it begins in the middle of a cache
/// line. The cache line there, and the one where the line ends, are written in both ways then, which
/// costs about what 4096 bytes save: rows of 500 int8 took four times as long past the caches.
const LONG: usize = 8 * 8192;

/// A way through a problem in lines.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    pub line: Line,
    /// Everything but the columns, outermost first.
    pub outer: SmallVec<[Dim; 9]>,
    pub offsets: [usize; 4],
    pub columns: usize,
    pub factors: Factors,
    pub x_bytes: usize,
    pub y_bits: usize,
    way: Way,
    /// Scales differ both along a row and between rows.
    refill: bool,
    /// When y is written past the caches.
    pub past: Past,
    /// As [`Work::time`] has it.
    time: usize,
}

/// When to write past the caches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Past {
    Never,
    /// If y begins with a cache line.
    Aligned,
    Always,
}

/// What the columns of a row are.
#[derive(Clone, Debug)]
enum Way {
    /// One line with one scale.
    Constant,
    /// One line with a scale for each column, used where they are.
    Direct,
    /// The scales are laid out in strips, which serve all rows.
    Strips(Channels),
    /// The same scales again and again, laid out a few times over.
    Cycle(Channels),
    /// Neighbours along the row are not neighbours in memory.
    Tiles(Tile),
    /// The same, where x is contiguous along another dimension and y has 8 or 4 bits.
    Columns(Columns),
}

impl Walk {
    /// The way through a problem, or `None` where the scalar reference has to do.
    pub fn new(problem: &Problem, isa: Isa) -> Option<Walk> {
        let inner = problem.inner();
        let mut outer: SmallVec<[Dim; 9]> = problem.outer().into();
        if !problem.has_whole_bytes() {
            return None;
        }
        let scale_strides = |dim: &Dim| {
            let zero_point = problem.has_zero_points && dim.strides[ZERO_POINTS] != 0;
            (dim.strides[SCALES] != 0, zero_point)
        };
        let varies = |dim: &Dim| matches!(scale_strides(dim), (true, _) | (_, true));
        let contiguous = inner.strides[X] == 1 && inner.strides[Y] == 1;
        // Whether the rows follow each other in x and in y.
        let continues =
            |columns: usize, dim: &Dim| dim.strides[X] == columns && dim.strides[Y] == columns;
        let x_bytes = problem.dtypes[X].bits()? / 8;
        let mut columns = inner.size;
        let mut line = None;
        let way = if !contiguous && let Some(way) = Columns::new(problem, &mut outer, isa) {
            line = Some(way.1);
            Way::Columns(way.0)
        } else if !contiguous {
            Way::Tiles(Tile::new(
                &mut outer,
                inner,
                x_bytes,
                isa.transpose(x_bytes),
            ))
        } else if varies(&inner) {
            let channels = Channels {
                run: 1,
                period: columns,
                strides: inner.strides,
            };
            let direct = problem.dtypes[SCALES] == DType::Float32
                && inner.strides[SCALES] == 1
                && (!problem.has_zero_points
                    || (problem.dtypes[ZERO_POINTS] == DType::Float32
                        && inner.strides[ZERO_POINTS] == 1));
            let repeats = outer
                .last()
                .is_some_and(|dim| continues(columns, dim) && !varies(dim));
            let rows: usize = outer.iter().map(|dim| dim.size).product();
            let by_reciprocal = problem.arithmetic == Arithmetic::Divide && rows >= SHARED;
            if repeats && columns < DIRECT {
                Way::Cycle(channels)
            } else if direct && !by_reciprocal {
                Way::Direct
            } else {
                Way::Strips(channels)
            }
        } else {
            match outer.last().copied() {
                // These did not merge, so the scales differ from row to row.
                Some(dim) if columns < RUN && continues(columns, &dim) => {
                    outer.pop();
                    let channels = Channels {
                        run: columns,
                        period: columns * dim.size,
                        strides: dim.strides,
                    };
                    columns = channels.period;
                    let repeats = outer
                        .last()
                        .is_some_and(|dim| continues(columns, dim) && !varies(dim));
                    if repeats && columns < DIRECT {
                        Way::Cycle(channels)
                    } else {
                        Way::Strips(channels)
                    }
                }
                _ => Way::Constant,
            }
        };
        if matches!(way, Way::Cycle(_))
            && let Some(dim) = outer.pop()
        {
            columns *= dim.size;
        }
        let each = match way {
            Way::Constant => false,
            Way::Tiles(_) => varies(&inner),
            // It lays them out itself.
            Way::Columns(_) => false,
            _ => true,
        };
        let line = match line {
            Some(line) => line,
            None => isa.line(problem, each)?,
        };
        let y_bits = problem.dtypes[Y].bits()?;
        let mut walk = Walk {
            past: Past::Never,
            line,
            refill: each && outer.iter().any(varies),
            outer,
            offsets: problem.offsets,
            columns,
            factors: Factors::new(problem, &line, isa),
            x_bytes,
            y_bits,
            way,
            time: match problem.dtypes[Y] {
                DType::HiFloat8 => 8 * QUICK,
                DType::Float8E4M3FN | DType::Float8E5M2 => 4 * QUICK,
                _ => QUICK,
            },
        };
        let elements: usize = problem.dims.iter().map(|dim| dim.size).product();
        if elements / 8 * y_bits >= PAST {
            walk.past = walk.past_caches();
        }
        Some(walk)
    }

    /// When a large y is better written past the caches.
    fn past_caches(&self) -> Past {
        let length = match &self.way {
            Way::Constant | Way::Direct => self.columns,
            Way::Strips(_) => self.strip(),
            Way::Cycle(channels) => self.cycle(channels.period),
            Way::Tiles(tile) => tile.width(),
            // It writes nothing but whole cache lines so.
            Way::Columns(_) => return Past::Always,
        };
        let length = length.min(self.columns);
        // A plan can be made for more than memory can hold: whole lines are counted without the product.
        let is_whole =
            |elements: usize| (elements % CACHE_LINE * self.y_bits).is_multiple_of(CACHE_LINE);
        let is_aligned = is_whole(self.offsets[Y])
            && self.outer.iter().all(|dim| is_whole(dim.strides[Y]))
            && (length == self.columns || is_whole(length));
        // What takes two loops writes a block after it has read one, and gains nothing. Two elements in
        // a byte leave little to save.
        if self.line.takes_two_loops() || self.y_bits == 4 {
            Past::Never
        } else if length >= LONG.div_ceil(self.y_bits) {
            Past::Always
        } else if is_aligned {
            Past::Aligned
        } else {
            Past::Never
        }
    }

    /// Whether this y is written past the caches.
    pub fn is_past(&self, pointers: [*mut u8; 4]) -> bool {
        match self.past {
            Past::Never => false,
            Past::Aligned => pointers[Y].addr().is_multiple_of(CACHE_LINE / 8),
            Past::Always => true,
        }
    }

    /// What there is to do, and how it may be cut.
    pub fn work(&self) -> Work {
        Work {
            rows: self.outer.iter().map(|dim| dim.size).product(),
            columns: self.columns,
            row_unit: match &self.way {
                Way::Tiles(tile) => tile.rows(),
                Way::Columns(way) => way.units().0,
                // What is laid out for a piece should serve some rows.
                Way::Strips(_) => 16,
                _ => 1,
            },
            column_unit: match &self.way {
                Way::Strips(_) | Way::Tiles(_) => 256,
                Way::Columns(way) => way.units().1,
                _ => STRIP,
            },
            narrow: matches!(self.way, Way::Strips(_) | Way::Tiles(_) | Way::Columns(_)),
            time: self.time,
        }
    }

    /// Columns that are laid out at a time: fewer of 16-bit floats, whose lines take no longer for that,
    /// while what is laid out for a division stays in the first-level cache.
    fn strip(&self) -> usize {
        if self.line.takes_parts() {
            STRIP / 2
        } else {
            STRIP
        }
    }

    /// Columns of as many periods as fit into a strip: an even number of them, which keeps the int4 lines
    /// on whole bytes.
    fn cycle(&self, period: usize) -> usize {
        ((self.strip() / period) & !1) * period
    }

    /// Bytes of y that so many columns take, rounded up.
    pub fn row_bytes(&self, columns: usize) -> usize {
        (columns * self.y_bits).div_ceil(8)
    }

    /// How far ahead of a line of `length` elements x is needed next: in the rows that follow.
    fn ahead(&self, length: usize) -> usize {
        let bytes = length * self.x_bytes;
        match self.outer.last() {
            Some(dim) if bytes < self.columns * self.x_bytes || dim.strides[X] > length => {
                dim.strides[X] * self.x_bytes * (AHEAD / bytes).max(1)
            }
            _ => AHEAD,
        }
    }

    /// Where x and y of an element begin.
    ///
    /// # Safety
    /// The elements are in the blocks; that of y starts on a whole byte.
    #[inline(always)]
    unsafe fn places(
        &self,
        pointers: [*mut u8; 4],
        starts: &[usize; 4],
        column: usize,
    ) -> (*const u8, *mut u8) {
        // SAFETY: upheld by the caller.
        unsafe {
            (
                pointers[X].add((starts[X] + column) * self.x_bytes),
                pointers[Y].add((starts[Y] + column) * self.y_bits / 8),
            )
        }
    }

    /// Carries out these columns of these rows.
    ///
    /// # Safety
    /// As for [`reference::run_rows`](super::reference::run_rows); the columns start at a multiple of
    /// the work's unit.
    pub unsafe fn run(&self, rows: Range<usize>, columns: Range<usize>, pointers: [*mut u8; 4]) {
        if self.refill && rows.len() > 1 {
            for row in rows {
                // SAFETY: upheld by the caller.
                unsafe { self.run(row..row + 1, columns.clone(), pointers) };
            }
            return;
        }
        // SAFETY: upheld by the caller.
        unsafe {
            match &self.way {
                Way::Constant => self.run_constant(rows, columns, pointers),
                Way::Direct => self.run_direct(rows, columns, pointers),
                Way::Strips(channels) => self.run_strips(channels, rows, columns, pointers),
                Way::Cycle(channels) => self.run_cycle(channels, rows, columns, pointers),
                Way::Tiles(tile) => tile.run(self, rows, columns, pointers),
                Way::Columns(way) => way.run(self, rows, columns, pointers),
            }
        }
    }

    /// # Safety
    /// As for [`Walk::run`].
    unsafe fn run_constant(
        &self,
        rows: Range<usize>,
        columns: Range<usize>,
        pointers: [*mut u8; 4],
    ) {
        let ahead = self.ahead(columns.len());
        let past = self.is_past(pointers);
        self.for_rows(rows, |starts| {
            // SAFETY: upheld by the caller.
            unsafe {
                let one = self.factors.at(pointers, starts);
                let (x, y) = self.places(pointers, starts, columns.start);
                self.line
                    .run(x, &one.operands(ahead, past), y, columns.len());
            }
        });
    }

    /// # Safety
    /// As for [`Walk::run`].
    unsafe fn run_direct(&self, rows: Range<usize>, columns: Range<usize>, pointers: [*mut u8; 4]) {
        let ahead = self.ahead(columns.len());
        let past = self.is_past(pointers);
        self.for_rows(rows, |starts| {
            // SAFETY: upheld by the caller; in this way scales and zero points are binary32.
            unsafe {
                let (x, y) = self.places(pointers, starts, columns.start);
                let scales = pointers[SCALES]
                    .cast::<f32>()
                    .add(starts[SCALES] + columns.start);
                let zero_points = if self.factors.has_zero_points() {
                    pointers[ZERO_POINTS]
                        .cast::<f32>()
                        .add(starts[ZERO_POINTS] + columns.start)
                } else {
                    std::ptr::null_mut()
                };
                let operands = Operands {
                    scales,
                    reciprocals: std::ptr::null(),
                    rests: std::ptr::null(),
                    zero_points,
                    ahead,
                    past,
                };
                self.line.run(x, &operands, y, columns.len());
            }
        });
    }

    /// # Safety
    /// As for [`Walk::run`].
    unsafe fn run_strips(
        &self,
        channels: &Channels,
        rows: Range<usize>,
        columns: Range<usize>,
        pointers: [*mut u8; 4],
    ) {
        let mut strip = Strip::new();
        let first = self.starts(rows.start);
        let past = self.is_past(pointers);
        let width = self.strip();
        for start in columns.clone().step_by(width) {
            let part = start..columns.end.min(start + width);
            let length = part.len();
            // SAFETY: upheld by the caller.
            unsafe {
                let mut operands =
                    self.factors
                        .lay_out(&mut strip, pointers, first, channels, part, rows.len());
                operands.ahead = self.ahead(length);
                operands.past = past;
                self.for_rows(rows.clone(), |starts| {
                    let (x, y) = self.places(pointers, starts, start);
                    self.line.run(x, &operands, y, length);
                });
            }
        }
    }

    /// # Safety
    /// As for [`Walk::run`].
    unsafe fn run_cycle(
        &self,
        channels: &Channels,
        rows: Range<usize>,
        columns: Range<usize>,
        pointers: [*mut u8; 4],
    ) {
        let period = channels.period;
        let mut strip = Strip::new();
        // As many periods as fit, or as are needed.
        let needed = columns.len().div_ceil(period).next_multiple_of(2) * period;
        let length = self.cycle(period).min(needed);
        let first = self.starts(rows.start);
        // SAFETY: upheld by the caller; `length` is at most STRIP.
        unsafe {
            let mut operands = self.factors.lay_out(
                &mut strip,
                pointers,
                first,
                channels,
                0..period,
                rows.len() * columns.len() / period,
            );
            operands.ahead = AHEAD;
            operands.past = self.is_past(pointers);
            repeat(operands.scales.cast_mut(), period, length);
            if !operands.reciprocals.is_null() {
                repeat(operands.reciprocals.cast_mut(), period, length);
            }
            if !operands.rests.is_null() {
                repeat(operands.rests.cast_mut(), period, length);
            }
            if self.factors.has_zero_points() {
                repeat(operands.zero_points.cast_mut(), period, length);
            }
            self.for_rows(rows, |starts| {
                let mut column = columns.start;
                while column < columns.end {
                    let phase = column % length;
                    let part = (length - phase).min(columns.end - column);
                    let (x, y) = self.places(pointers, starts, column);
                    self.line
                        .run(x, &self.line.advance(&operands, phase), y, part);
                    column += part;
                }
            });
        }
    }

    /// Where each tensor's row begins, in elements.
    pub fn starts(&self, mut row: usize) -> [usize; 4] {
        let mut starts = self.offsets;
        for dim in self.outer.iter().rev() {
            let index = row % dim.size;
            row /= dim.size;
            for (start, stride) in starts.iter_mut().zip(dim.strides) {
                *start += index * stride;
            }
        }
        starts
    }

    /// Calls `each` with the starts of each row, without dividing for every one.
    #[inline(always)]
    fn for_rows(&self, rows: Range<usize>, mut each: impl FnMut(&[usize; 4])) {
        let Some(last) = self.outer.last() else {
            if !rows.is_empty() {
                each(&self.offsets);
            }
            return;
        };
        let mut row = rows.start;
        while row < rows.end {
            let mut starts = self.starts(row);
            let length = (last.size - row % last.size).min(rows.end - row);
            for _ in 0..length {
                each(&starts);
                for (start, stride) in starts.iter_mut().zip(last.strides) {
                    *start += stride;
                }
            }
            row += length;
        }
    }
}
