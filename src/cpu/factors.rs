//! Scales and zero points in the form in which the loops take them.

use std::mem::MaybeUninit;
use std::ops::Range;

use crate::cpu::choice::{Line, MAX_STEP, NONE};
use crate::cpu::isa::{Isa, Widening};
use crate::cpu::line::{LineFn, Operands};
use crate::cpu::problem::{Problem, SCALES, ZERO_POINTS};
use crate::cpu::quotient::{divides_by_reciprocal, magnitudes};

/// Columns whose scales and zero points are laid out ready for the loops at a time.
pub(super) const STRIP: usize = 4096;

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
    /// The loops that make reciprocals and what these lack, where they are of use.
    reciprocals: Option<[LineFn; 2]>,
    /// Whether what they lack is of use.
    parts: bool,
    /// As [`divides_by_reciprocal`] takes it.
    signed: bool,
}

/// What a line with one scale is computed with.
pub(super) struct One {
    scale: f32,
    reciprocal: f32,
    rest: f32,
    zero_point: f32,
    by_reciprocal: bool,
}

impl One {
    /// For a line that takes one scale.
    #[inline(always)]
    pub fn new(scale: f32, zero_point: f32, line: &Line) -> One {
        let takes = [
            line.takes_reciprocals(),
            line.takes_parts(),
            line.is_signed(),
        ];
        One::of(scale, zero_point, takes)
    }

    /// For a line that takes reciprocals or not, what these lack or not, and tells signs of zeros or not.
    #[inline(always)]
    fn of(scale: f32, zero_point: f32, [reciprocals, parts, signed]: [bool; 3]) -> One {
        let by_reciprocal = reciprocals && divides_by_reciprocal(scale, zero_point, signed);
        let reciprocal = if by_reciprocal { 1.0 / scale } else { 0.0 };
        One {
            scale,
            reciprocal,
            rest: if by_reciprocal && parts {
                (-reciprocal).mul_add(scale, 1.0) / scale
            } else {
                0.0
            },
            zero_point,
            by_reciprocal,
        }
    }

    pub fn operands(&self, ahead: usize, past: bool) -> Operands {
        Operands {
            ahead,
            past,
            scales: &raw const self.scale,
            reciprocals: if self.by_reciprocal {
                &raw const self.reciprocal
            } else {
                std::ptr::null()
            },
            rests: &raw const self.rest,
            zero_points: &raw const self.zero_point,
        }
    }
}

/// What lines with many scales are computed with, laid out, with room for runs to be written past
/// their end.
pub(super) struct Strip {
    scales: [MaybeUninit<f32>; STRIP + SPLAT],
    reciprocals: [MaybeUninit<f32>; STRIP + SPLAT],
    rests: [MaybeUninit<f32>; STRIP + SPLAT],
    zero_points: [MaybeUninit<f32>; STRIP + SPLAT],
}

/// Elements that are written at once when a run is laid out.
const SPLAT: usize = 16;

/// Rows that have to share reciprocals to be worth making them.
pub(super) const SHARED: usize = 4;

impl Factors {
    /// Those of a problem that is carried out in these lines.
    pub fn new(problem: &Problem, line: &Line, isa: Isa) -> Factors {
        let widening = |tensor: usize| isa.widening(problem.dtypes[tensor]);
        Factors {
            scales: widening(SCALES),
            zero_points: problem.has_zero_points.then(|| widening(ZERO_POINTS)),
            reciprocals: if line.takes_reciprocals() {
                isa.reciprocals()
            } else {
                None
            },
            parts: line.takes_parts(),
            signed: line.is_signed(),
        }
    }

    /// Whether there are zero points.
    pub fn has_zero_points(&self) -> bool {
        self.zero_points.is_some()
    }

    /// What the line at a place is computed with.
    ///
    /// # Safety
    /// As for [`Walk::run`](super::walk::Walk::run); `starts` are elements of the blocks.
    #[inline(always)]
    pub unsafe fn at(&self, pointers: [*mut u8; 4], starts: &[usize; 4]) -> One {
        // SAFETY: upheld by the caller.
        let (scale, zero_point) = unsafe {
            let zero_point = match &self.zero_points {
                Some(widening) => widening.one(pointers[ZERO_POINTS], starts[ZERO_POINTS]),
                None => -0.0,
            };
            (
                self.scales.one(pointers[SCALES], starts[SCALES]),
                zero_point,
            )
        };
        let takes = [self.reciprocals.is_some(), self.parts, self.signed];
        One::of(scale, zero_point, takes)
    }

    /// Lays out what `columns` are computed with, each channel `run` columns wide. `uses` is how many
    /// rows share it.
    ///
    /// # Safety
    /// As for [`Walk::run`](super::walk::Walk::run); there are at most [`STRIP`] columns.
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
        let rests = strip.rests.as_mut_ptr().cast::<f32>();
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
            past: false,
            scales,
            reciprocals: std::ptr::null(),
            rests: std::ptr::null(),
            zero_points,
        };
        let shared = if self.parts { 2 * SHARED } else { SHARED };
        if let Some([line, rest]) = self.reciprocals
            && uses >= shared
        {
            // SAFETY: what was laid out is initialised, `length` elements or one; the loop takes at least
            // a step, and reads one scale, 1, for all.
            unsafe {
                let scale_values = std::slice::from_raw_parts(scales, length);
                let magnitudes = magnitudes(scale_values);
                let fits = match self.zero_points {
                    Some(_) => {
                        let zero_points = std::slice::from_raw_parts(zero_points, length);
                        let pairs = scale_values.iter().zip(zero_points);
                        pairs.fold(true, |fits, (&scale, &zero_point)| {
                            fits & divides_by_reciprocal(scale, zero_point, self.signed)
                        })
                    }
                    // What lies between two that fit does too.
                    None => {
                        let fits = |&scale: &f32| divides_by_reciprocal(scale, -0.0, false);
                        let negative = |scale: &f32| scale.is_sign_negative();
                        magnitudes.iter().all(fits)
                            && !(self.signed && scale_values.iter().any(negative))
                    }
                };
                if fits {
                    if length >= MAX_STEP {
                        line(scales.cast(), &NONE, reciprocals.cast(), length);
                        if self.parts {
                            rest(scales.cast(), &NONE, rests.cast(), length);
                        }
                    } else {
                        for (index, scale) in scale_values.iter().enumerate() {
                            let reciprocal = 1.0 / scale;
                            *reciprocals.add(index) = reciprocal;
                            *rests.add(index) = (-reciprocal).mul_add(*scale, 1.0) / scale;
                        }
                    }
                    operands.reciprocals = reciprocals;
                    if self.parts {
                        operands.rests = rests;
                    }
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
            rests: [MaybeUninit::uninit(); STRIP + SPLAT],
            zero_points: [MaybeUninit::uninit(); STRIP + SPLAT],
        }
    }
}

/// Fills `values[period..length]` with what precedes it by a period.
///
/// # Safety
/// `values` is valid for `length` elements, the first `period` of which are initialised.
pub(super) unsafe fn repeat(values: *mut f32, period: usize, length: usize) {
    let mut done = period;
    while done < length {
        let part = done.min(length - done);
        // SAFETY: upheld by the caller; the source ends where the target begins.
        unsafe { values.copy_to_nonoverlapping(values.add(done), part) };
        done += part;
    }
}
