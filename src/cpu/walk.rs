//! From a problem to lines: in which order the elements are visited, and where the lines get their
//! scales and zero points from.

use std::mem::MaybeUninit;
use std::ops::Range;

use smallvec::SmallVec;

use crate::cpu::isa::{Isa, Widening};
use crate::cpu::choice::{Line, MAX_STEP, NONE};
use crate::cpu::line::{LineFn, Operands};
use crate::cpu::problem::{Arithmetic, Dim, Problem, SCALES, X, Y, ZERO_POINTS};
use crate::cpu::quotient::divides_by_reciprocal;
use crate::cpu::threads::Work;
use crate::cpu::tile::Tile;
use crate::dtype::DType;

/// Columns whose scales and zero points are laid out ready for the loops at a time.
pub(super) const STRIP: usize = 2048;

/// Runs of one scale from this length on are lines of their own; shorter ones are laid out in strips.
const RUN: usize = 256;

/// Rows from this length on whose scales can be used where they are; shorter ones are laid out, many
/// in a row, where x and y allow it.
const DIRECT: usize = 512;

/// How far ahead x is fetched, in bytes: two pages, for the processor's own fetching ends with each.
const AHEAD: usize = 8192;

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
}

/// Columns `run * c` up to `run * (c + 1)` have scale `c`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Channels {
    pub run: usize,
    /// Columns after which the scales begin anew.
    pub period: usize,
    pub strides: [usize; 4],
}

/// How scales and zero points are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Factors {
    scales: Widening,
    zero_points: Option<Widening>,
    /// The loop that makes reciprocals, where they are of use.
    reciprocals: Option<LineFn>,
    /// As [`divides_by_reciprocal`] takes it.
    signed: bool,
}

/// What a line with one scale is computed with.
pub(super) struct One {
    scale: f32,
    reciprocal: f32,
    zero_point: f32,
    by_reciprocal: bool,
}

impl One {
    pub fn operands(&self, ahead: usize) -> Operands {
        Operands {
            ahead,
            scales: &raw const self.scale,
            reciprocals: if self.by_reciprocal {
                &raw const self.reciprocal
            } else {
                std::ptr::null()
            },
            zero_points: &raw const self.zero_point,
        }
    }
}

/// What lines with many scales are computed with, laid out, with room for runs to be written past
/// their end.
pub(super) struct Strip {
    scales: [MaybeUninit<f32>; STRIP + SPLAT],
    reciprocals: [MaybeUninit<f32>; STRIP + SPLAT],
    zero_points: [MaybeUninit<f32>; STRIP + SPLAT],
}

/// Elements that are written at once when a run is laid out.
const SPLAT: usize = 16;

/// Rows that have to share reciprocals to be worth making them.
const SHARED: usize = 4;

impl Factors {
    /// What the line at a place is computed with.
    ///
    /// # Safety
    /// As for [`Walk::run`]; `starts` are elements of the blocks.
    #[inline(always)]
    pub unsafe fn at(&self, pointers: [*mut u8; 4], starts: &[usize; 4]) -> One {
        // SAFETY: upheld by the caller.
        let (scale, zero_point) = unsafe {
            let zero_point = match &self.zero_points {
                Some(widening) => widening.one(pointers[ZERO_POINTS], starts[ZERO_POINTS]),
                None => -0.0,
            };
            (self.scales.one(pointers[SCALES], starts[SCALES]), zero_point)
        };
        let by_reciprocal =
            self.reciprocals.is_some() && divides_by_reciprocal(scale, zero_point, self.signed);
        One {
            scale,
            reciprocal: if by_reciprocal { 1.0 / scale } else { 0.0 },
            zero_point,
            by_reciprocal,
        }
    }

    /// Lays out what `columns` are computed with, each channel `run` columns wide. `uses` is how many
    /// rows share it.
    ///
    /// # Safety
    /// As for [`Walk::run`]; there are at most [`STRIP`] columns.
    pub unsafe fn lay_out(
        &self,
        strip: &mut Strip,
        pointers: [*mut u8; 4],
        starts: [usize; 4],
        channels: &Channels,
        columns: Range<usize>,
        uses: usize,
    ) -> Operands {
        let length = columns.len();
        let Channels { run, strides, .. } = *channels;
        let scales = strip.scales.as_mut_ptr().cast::<f32>();
        let reciprocals = strip.reciprocals.as_mut_ptr().cast::<f32>();
        let zero_points = strip.zero_points.as_mut_ptr().cast::<f32>();
        let lay = |widening, tensor: usize, values| {
            let (block, start, stride) = (pointers[tensor], starts[tensor], strides[tensor]);
            // SAFETY: upheld by the caller; the columns fit.
            unsafe { lay_out(widening, block, start, stride, run, columns.clone(), values) };
        };
        lay(&self.scales, SCALES, scales);
        if let Some(widening) = &self.zero_points {
            lay(widening, ZERO_POINTS, zero_points);
        }
        let mut operands = Operands {
            ahead: 0,
            scales,
            reciprocals: std::ptr::null(),
            zero_points,
        };
        if let Some(line) = self.reciprocals
            && uses >= SHARED
        {
            // SAFETY: what was laid out is initialised, `length` elements or one; the loop takes at least
            // a step, and reads one scale, 1, for all.
            unsafe {
                let scale_values = std::slice::from_raw_parts(scales, length);
                let fits = match self.zero_points {
                    Some(_) => {
                        let zero_points = std::slice::from_raw_parts(zero_points, length);
                        let pairs = scale_values.iter().zip(zero_points);
                        pairs.fold(true, |fits, (&scale, &zero_point)| {
                            fits & divides_by_reciprocal(scale, zero_point, self.signed)
                        })
                    }
                    None => scale_values.iter().fold(true, |fits, &scale| {
                        fits & divides_by_reciprocal(scale, -0.0, self.signed)
                    }),
                };
                if fits {
                    if length >= MAX_STEP {
                        line(scales.cast(), &NONE, reciprocals.cast(), length);
                    } else {
                        for (index, scale) in scale_values.iter().enumerate() {
                            *reciprocals.add(index) = 1.0 / scale;
                        }
                    }
                    operands.reciprocals = reciprocals;
                }
            }
        }
        operands
    }
}

/// One value for each column, channels being `run` columns wide.
///
/// # Safety
/// As for [`Widening::many`] for the channels of these columns; `values` has room for one value for
/// each column and [`SPLAT`] more.
unsafe fn lay_out(
    widening: &Widening,
    block: *const u8,
    start: usize,
    stride: usize,
    run: usize,
    columns: Range<usize>,
    values: *mut f32,
) {
    // SAFETY: upheld by the caller.
    unsafe {
        if run == 1 {
            let start = start + columns.start * stride;
            widening.many(block, start, stride, values, columns.len());
            return;
        }
        let mut column = columns.start;
        while column < columns.end {
            let channel = column / run;
            let end = columns.end.min((channel + 1) * run);
            let value = [widening.one(block, start + channel * stride); SPLAT];
            let mut at = column - columns.start;
            while at < end - columns.start {
                values.add(at).cast::<[f32; SPLAT]>().write_unaligned(value);
                at += SPLAT;
            }
            column = end;
        }
    }
}

impl Strip {
    pub fn new() -> Strip {
        Strip {
            scales: [MaybeUninit::uninit(); STRIP + SPLAT],
            reciprocals: [MaybeUninit::uninit(); STRIP + SPLAT],
            zero_points: [MaybeUninit::uninit(); STRIP + SPLAT],
        }
    }
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
        let continues = |columns: usize, dim: &Dim| {
            dim.strides[X] == columns && dim.strides[Y] == columns
        };
        let x_bytes = problem.dtypes[X].bits()? / 8;
        let mut columns = inner.size;
        let way = if !contiguous {
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
            _ => true,
        };
        let line = isa.line(problem, each)?;
        let y_bits = problem.dtypes[Y].bits()?;
        let reciprocals = if line.takes_reciprocals() {
            isa.reciprocals()
        } else {
            None
        };
        let widening = |tensor: usize| isa.widening(problem.dtypes[tensor]);
        Some(Walk {
            line,
            refill: each && outer.iter().any(varies),
            outer,
            offsets: problem.offsets,
            columns,
            factors: Factors {
                scales: widening(SCALES),
                zero_points: problem.has_zero_points.then(|| widening(ZERO_POINTS)),
                reciprocals,
                signed: line.is_signed(),
            },
            x_bytes,
            y_bits,
            way,
        })
    }

    /// What there is to do, and how it may be cut.
    pub fn work(&self) -> Work {
        Work {
            rows: self.outer.iter().map(|dim| dim.size).product(),
            columns: self.columns,
            row_unit: match &self.way {
                Way::Tiles(tile) => tile.rows(),
                _ => 1,
            },
            column_unit: STRIP,
        }
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
    pub unsafe fn run(
        &self,
        rows: Range<usize>,
        columns: Range<usize>,
        pointers: [*mut u8; 4],
    ) {
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
        self.for_rows(rows, |starts| {
            // SAFETY: upheld by the caller.
            unsafe {
                let one = self.factors.at(pointers, starts);
                let (x, y) = self.places(pointers, starts, columns.start);
                self.line.run(x, one.operands(ahead), y, columns.len());
            }
        });
    }

    /// # Safety
    /// As for [`Walk::run`].
    unsafe fn run_direct(
        &self,
        rows: Range<usize>,
        columns: Range<usize>,
        pointers: [*mut u8; 4],
    ) {
        let ahead = self.ahead(columns.len());
        self.for_rows(rows, |starts| {
            // SAFETY: upheld by the caller; in this way scales and zero points are binary32.
            unsafe {
                let (x, y) = self.places(pointers, starts, columns.start);
                let scales = pointers[SCALES]
                    .cast::<f32>()
                    .add(starts[SCALES] + columns.start);
                let zero_points = match self.factors.zero_points {
                    Some(_) => pointers[ZERO_POINTS]
                        .cast::<f32>()
                        .add(starts[ZERO_POINTS] + columns.start),
                    None => std::ptr::null_mut(),
                };
                let operands = Operands {
                    scales,
                    reciprocals: std::ptr::null(),
                    zero_points,
                    ahead,
                };
                self.line.run(x, operands, y, columns.len());
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
        for start in columns.clone().step_by(STRIP) {
            let part = start..columns.end.min(start + STRIP);
            let length = part.len();
            // SAFETY: upheld by the caller.
            unsafe {
                let mut operands = self.factors.lay_out(
                    &mut strip,
                    pointers,
                    first,
                    channels,
                    part,
                    rows.len(),
                );
                operands.ahead = self.ahead(length);
                self.for_rows(rows.clone(), |starts| {
                    let (x, y) = self.places(pointers, starts, start);
                    self.line.run(x, operands, y, length);
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
        // As many periods as fit, or as are needed; an even number of columns keeps the int4 lines on
        // whole bytes.
        let fitting = (STRIP / period) & !1;
        let periods = fitting.min(columns.len().div_ceil(period).next_multiple_of(2));
        let length = periods * period;
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
            repeat(operands.scales.cast_mut(), period, length);
            if !operands.reciprocals.is_null() {
                repeat(operands.reciprocals.cast_mut(), period, length);
            }
            if self.factors.zero_points.is_some() {
                repeat(operands.zero_points.cast_mut(), period, length);
            }
            self.for_rows(rows, |starts| {
                let mut column = columns.start;
                while column < columns.end {
                    let phase = column % length;
                    let part = (length - phase).min(columns.end - column);
                    let (x, y) = self.places(pointers, starts, column);
                    self.line
                        .run(x, self.line.advance(operands, phase), y, part);
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

/// Fills `values[period..length]` with what precedes it by a period.
///
/// # Safety
/// `values` is valid for `length` elements, the first `period` of which are initialised.
unsafe fn repeat(values: *mut f32, period: usize, length: usize) {
    let mut done = period;
    while done < length {
        let part = done.min(length - done);
        // SAFETY: upheld by the caller; the source ends where the target begins.
        unsafe { values.copy_to_nonoverlapping(values.add(done), part) };
        done += part;
    }
}
