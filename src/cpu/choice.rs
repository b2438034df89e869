//! Which loops a line takes, and how lines of any length come to be steps of these loops.
//!
//! What matters has one loop. Combinations that are rare, or slow anyway, take two, with binary32
//! values in between that stay in the first-level cache: some 250 loops for each instruction set,
//! where one for each combination would be a thousand.

use std::mem::MaybeUninit;

use half::{bf16, f16};

use crate::cpu::line::*;
use crate::cpu::problem::{Arithmetic, Problem, X, Y};
use crate::dtype::{DType, RoundMode};

/// Elements that go through two loops at a time, with what lies between them in the cache.
const BLOCK: usize = 1024;

/// The largest number of elements in a step of any set.
pub(super) const MAX_STEP: usize = 64;

/// For loops that compute nothing: they only have to find a scale. It is also what reciprocals are
/// made with, as it is 1.
pub(super) const NONE: Operands = Operands {
    scales: &raw const ONE,
    reciprocals: std::ptr::null(),
    rests: std::ptr::null(),
    zero_points: std::ptr::null(),
    ahead: 0,
    past: false,
};

static ONE: f32 = 1.0;

/// How a line is carried out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    first: LineFn,
    /// What to use instead of `first` where there are reciprocals.
    by_reciprocal: Option<LineFn>,
    /// Converts what `first` left in binary32.
    second: Option<LineFn>,
    /// What `by_reciprocal` does, or `first` where there is none, for many lines at once: with one scale for each line, or
    /// with the same for each element.
    many: Option<LinesFn>,
    /// Whether `by_reciprocal` also uses what the reciprocals lack.
    by_parts: bool,
    /// Whether y may tell zeros apart by their signs.
    signed: bool,
    /// Whether there are scales for each element.
    each: bool,
    has_zero_points: bool,
    step: usize,
    x_bytes: usize,
    y_bits: usize,
}

/// Up to three loops.
struct Loops {
    first: LineFn,
    by_reciprocal: Option<LineFn>,
    second: Option<LineFn>,
    many: Option<LinesFn>,
    by_parts: bool,
}

impl Line {
    /// The line for a problem, or `None` for data types that it cannot have.
    pub fn new<L: Lanes>(problem: &Problem, each: bool) -> Option<Line> {
        let x = problem.dtypes[X];
        let loops = match x {
            DType::Float32 => loops::<L, f32>(problem, each),
            DType::Float16 => loops::<L, f16>(problem, each),
            DType::BFloat16 => loops::<L, bf16>(problem, each),
            _ => None,
        }?;
        Some(Line {
            first: loops.first,
            by_reciprocal: loops.by_reciprocal,
            second: loops.second,
            many: loops.many,
            by_parts: loops.by_parts,
            signed: loops.second.is_some() || is_float8(problem.dtypes[Y]),
            each,
            has_zero_points: problem.has_zero_points,
            step: 4 * L::LANES,
            x_bytes: x.bits()? / 8,
            y_bits: problem.dtypes[Y].bits()?,
        })
    }

    /// Whether the line takes a scale and a zero point for each element.
    pub fn takes_each(&self) -> bool {
        self.each
    }

    /// Whether reciprocals are of use.
    pub fn takes_reciprocals(&self) -> bool {
        self.by_reciprocal.is_some()
    }

    /// Whether what the reciprocals lack is of use too.
    pub fn takes_parts(&self) -> bool {
        self.by_parts
    }

    /// The fewest elements that are not slow.
    pub fn step(&self) -> usize {
        self.step
    }

    /// Whether y may tell zeros apart by their signs.
    pub fn is_signed(&self) -> bool {
        self.signed
    }

    /// Whether what is computed lies in a buffer before it is converted.
    pub fn takes_two_loops(&self) -> bool {
        self.second.is_some()
    }

    /// Carries out a line of any length. (The operands are never copied: that would wait for what was
    /// written just before to get to the cache.)
    ///
    /// # Safety
    /// As for [`LineFn`], but for the length. An int4 line starts on a whole byte; where its length is
    /// odd, the other half of the last byte is read and written back.
    #[inline]
    pub unsafe fn run(&self, x: *const u8, operands: &Operands, y: *mut u8, length: usize) {
        // An odd element of int4 goes last, on its own.
        let odd = if self.y_bits == 4 { length % 2 } else { 0 };
        let whole = length - odd;
        // SAFETY: upheld by the caller; the lengths are those that the functions take.
        unsafe {
            if whole < self.step {
                self.run_short(x, operands, y, length);
                return;
            }
            self.run_whole(x, operands, y, whole);
            if odd == 1 {
                let (x, y) = (x.add(whole * self.x_bytes), y.add(whole / 2));
                self.run_short(x, &self.advance(operands, whole), y, 1);
            }
        }
    }

    /// Whether [`Line::run_lines`] is worth it: many lines that are short take little longer than one that
    /// is long.
    pub fn takes_lines(&self) -> bool {
        self.many.is_some() || (self.each && self.second.is_none())
    }

    /// Carries out many lines of any length, with the operands for all of them: where there are scales
    /// for each element these serve every line. Where each line has a scale of its own, what lies in y
    /// between the lines is overwritten.
    ///
    /// # Safety
    /// As for [`LinesFn`] and [`Line::run`]; where each line has a scale of its own, also for what lies
    /// between the lines of y, whose elements are bytes.
    pub unsafe fn run_lines(
        &self,
        x: *const u8,
        operands: &Operands,
        y: *mut u8,
        length: usize,
        lines: &Lines,
    ) {
        let is_ready = self.by_reciprocal.is_none() || !operands.reciprocals.is_null();
        // SAFETY: upheld by the caller.
        unsafe {
            if let Some(many) = self.many
                && is_ready
                && length >= self.step
            {
                return match self.second {
                    None => many(x, operands, y, length, lines),
                    Some(second) => run_lines_twice(many, second, x, operands, y, length, lines),
                };
            }
            for line in 0..lines.count {
                let (x, y) = (x.add(line * lines.x_stride), y.add(line * lines.y_stride));
                if self.each {
                    self.run(x, operands, y, length);
                } else {
                    self.run(x, &operands.skip(line), y, length);
                }
            }
        }
    }

    /// # Safety
    /// As for [`LineFn`].
    #[inline(always)]
    unsafe fn run_whole(&self, x: *const u8, operands: &Operands, y: *mut u8, length: usize) {
        // SAFETY: upheld by the caller.
        unsafe {
            match self.second {
                None => self.run_first(x, operands, y, length),
                Some(second) => self.run_both(second, x, operands, y, length),
            }
        }
    }

    /// # Safety
    /// As for [`LineFn`]; `y` is what the first loop writes.
    #[inline(always)]
    unsafe fn run_first(&self, x: *const u8, operands: &Operands, y: *mut u8, length: usize) {
        // SAFETY: upheld by the caller; reciprocals are used only if there are some.
        unsafe {
            match self.by_reciprocal {
                Some(line) if !operands.reciprocals.is_null() => line(x, operands, y, length),
                _ => (self.first)(x, operands, y, length),
            }
        }
    }

    /// # Safety
    /// As for [`LineFn`].
    unsafe fn run_both(
        &self,
        second: LineFn,
        x: *const u8,
        operands: &Operands,
        y: *mut u8,
        length: usize,
    ) {
        let mut buffer = [MaybeUninit::<f32>::uninit(); BLOCK];
        let buffer = buffer.as_mut_ptr().cast::<u8>();
        for_blocks(length, BLOCK, self.step, |done, block| {
            // SAFETY: upheld by the caller; the first loop writes the part of the buffer that the
            // second one reads, and the second only has to find some scale and zero point.
            unsafe {
                let (x, y) = (x.add(done * self.x_bytes), y.add(done * self.y_bits / 8));
                self.run_first(x, &self.advance(operands, done), buffer, block);
                second(buffer, &NONE, y, block);
            }
        });
    }

    /// Fewer elements than a step has: through buffers that hold a whole one.
    ///
    /// # Safety
    /// As for [`Line::run`]; `length` is less than a step.
    #[inline(never)]
    unsafe fn run_short(&self, x: *const u8, operands: &Operands, y: *mut u8, length: usize) {
        let mut values = [0u32; MAX_STEP];
        let mut buffers = [[1f32; MAX_STEP]; 4];
        let mut results = [0u32; MAX_STEP];
        let values = values.as_mut_ptr().cast::<u8>();
        let results = results.as_mut_ptr().cast::<u8>();
        let [scales, reciprocals, rests, zero_points] = buffers.each_mut().map(|b| b.as_mut_ptr());
        // SAFETY: upheld by the caller for its pointers; the buffers hold MAX_STEP elements of any type
        // that there is, and no set's step is larger.
        unsafe {
            x.copy_to_nonoverlapping(values, length * self.x_bytes);
            let mut padded = Operands {
                past: false,
                ..*operands
            };
            if self.each {
                operands.scales.copy_to_nonoverlapping(scales, length);
                padded.scales = scales;
                if !operands.reciprocals.is_null() {
                    operands
                        .reciprocals
                        .copy_to_nonoverlapping(reciprocals, length);
                    padded.reciprocals = reciprocals;
                    if self.by_parts {
                        operands.rests.copy_to_nonoverlapping(rests, length);
                        padded.rests = rests;
                    }
                }
            }
            if self.each && self.has_zero_points {
                operands
                    .zero_points
                    .copy_to_nonoverlapping(zero_points, length);
                padded.zero_points = zero_points;
            }
            self.run_whole(values, &padded, results, self.step);
            results.copy_to_nonoverlapping(y, length * self.y_bits / 8);
            if self.y_bits == 4 && length % 2 == 1 {
                let last = length / 2;
                *y.add(last) = (*y.add(last) & 0xf0) | (*results.add(last) & 0x0f);
            }
        }
    }

    /// The operands from element `by` on, of which there are as many.
    #[inline(always)]
    pub fn advance(&self, operands: &Operands, by: usize) -> Operands {
        if !self.each {
            return *operands;
        }
        operands.skip(by)
    }
}

/// Many lines in two loops, as many at a time as what lies between them has room for.
///
/// # Safety
/// As for [`Line::run_lines`]; `length` is at least a step.
unsafe fn run_lines_twice(
    many: LinesFn,
    second: LineFn,
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
    lines: &Lines,
) {
    let mut buffer = [0f32; BLOCK];
    let buffer = buffer.as_mut_ptr().cast::<u8>();
    let pitch = lines.y_stride;
    let group = BLOCK / pitch;
    for first in (0..lines.count).step_by(group) {
        let part = Lines {
            count: group.min(lines.count - first),
            x_stride: lines.x_stride,
            y_stride: pitch * size_of::<f32>(),
        };
        // SAFETY: upheld by the caller; the lines lie in the buffer as they do in y, so that the second
        // loop takes all of them as one.
        unsafe {
            let x = x.add(first * lines.x_stride);
            many(x, &operands.skip(first), buffer, length, &part);
            second(buffer, &NONE, y.add(first * pitch), part.count * pitch);
        }
    }
}

/// Calls `each` with starts and lengths of blocks that cover `length` elements. Blocks have at least
/// `step` elements, for which the last one may begin before the end of the one before.
#[inline(always)]
fn for_blocks(length: usize, block: usize, step: usize, mut each: impl FnMut(usize, usize)) {
    let mut done = 0;
    while done < length {
        let part = block.min(length - done);
        if part < step {
            each(length - step, step);
        } else {
            each(done, part);
        }
        done += part;
    }
}

/// The loop that widens 16-bit floats to binary32, or `None` for other types.
pub(super) fn widen<L: Lanes>(dtype: DType) -> Option<LineFn> {
    match dtype {
        DType::Float32 => Some(L::entry::<f32, One, Keep, Binary32>()),
        DType::Float16 => Some(L::entry::<f16, One, Keep, Binary32>()),
        DType::BFloat16 => Some(L::entry::<bf16, One, Keep, Binary32>()),
        _ => None,
    }
}

/// The loop that widens 16-bit floats and multiplies each with a scale, or `None` for other types.
pub(super) fn products<L: Lanes>(dtype: DType) -> Option<LineFn> {
    match dtype {
        DType::Float16 => Some(L::entry::<f16, Each, Multiply, Binary32>()),
        DType::BFloat16 => Some(L::entry::<bf16, Each, Multiply, Binary32>()),
        _ => None,
    }
}

/// The loop that takes binary32 to another type, or `None` where there is none.
pub(super) fn narrow<L: Lanes>(dtype: DType) -> Option<LineFn> {
    Some(match dtype {
        DType::Float32 => L::entry::<f32, One, Keep, Binary32>(),
        DType::Float16 => L::entry::<f32, One, Keep, Binary16>(),
        DType::BFloat16 => L::entry::<f32, One, Keep, BrainFloat>(),
        DType::Int8 => L::entry::<f32, One, Keep, Int8>(),
        DType::Int4 => L::entry::<f32, One, Keep, Int4>(),
        DType::Float8E4M3FN => L::entry::<f32, One, Keep, E4M3FN>(),
        DType::Float8E5M2 => L::entry::<f32, One, Keep, E5M2>(),
        DType::HiFloat8 => L::entry::<f32, One, Keep, Hi>(),
        _ => return None,
    })
}

/// The loop that takes bytes to a 16-bit float by a scale for each, after an offset for each is added if there are such.
pub(super) fn scaled_bytes<L: Lanes>(y: DType, has_offsets: bool) -> Option<LineFn> {
    Some(match (y, has_offsets) {
        (DType::Float16, false) => L::entry::<i8, Each, Multiply, Binary16>(),
        (DType::Float16, true) => L::entry::<i8, Each, AddThenMultiply, Binary16>(),
        (DType::BFloat16, false) => L::entry::<i8, Each, Multiply, BrainFloat>(),
        (DType::BFloat16, true) => L::entry::<i8, Each, AddThenMultiply, BrainFloat>(),
        _ => return None,
    })
}

/// The loop that divides its scale by each x.
pub(super) fn reciprocals<L: Lanes>() -> LineFn {
    L::entry::<f32, One, Reciprocal, Binary32>()
}

/// The loop that finds what the reciprocals of each x lack.
pub(super) fn rests<L: Lanes>() -> LineFn {
    L::entry::<f32, One, Rest, Binary32>()
}

fn loops<L: Lanes, X: Input>(problem: &Problem, each: bool) -> Option<Loops> {
    match (each, problem.has_zero_points) {
        (false, false) => loops_for::<L, X, One>(problem),
        (false, true) => loops_for::<L, X, OneWithZeroPoint>(problem),
        (true, false) => loops_for::<L, X, Each>(problem),
        (true, true) => loops_for::<L, X, EachWithZeroPoint>(problem),
    }
}

fn loops_for<L: Lanes, X: Input, P: Pattern>(problem: &Problem) -> Option<Loops> {
    let (y, round_mode) = (problem.dtypes[Y], problem.round_mode);
    // `Hybrid` is refused earlier; the reference treats it as `Round`.
    let nearest = matches!(round_mode, RoundMode::Round | RoundMode::Hybrid);
    match y {
        DType::Int8 if nearest => one_loop::<L, X, P, Int8>(problem.arithmetic),
        DType::UInt8 if nearest => one_loop::<L, X, P, UInt8>(problem.arithmetic),
        DType::Int4 if nearest => one_loop::<L, X, P, Int4>(problem.arithmetic),
        DType::Int32 if nearest => int32_loop::<L, X, P>(problem.arithmetic),
        DType::Float8E4M3FN if nearest => float8_loop::<L, X, P, E4M3FN>(problem.arithmetic),
        DType::Float8E5M2 if nearest => float8_loop::<L, X, P, E5M2>(problem.arithmetic),
        _ => None,
    }
    .or_else(|| {
        let second = match y {
            DType::Int8 => rounding::<L, Int8>(round_mode),
            DType::UInt8 => rounding::<L, UInt8>(round_mode),
            DType::Int32 => rounding::<L, Int32>(round_mode),
            DType::Int4 => rounding::<L, Int4>(round_mode),
            DType::Float8E4M3FN => L::entry::<f32, One, Keep, E4M3FN>(),
            DType::Float8E5M2 => L::entry::<f32, One, Keep, E5M2>(),
            DType::HiFloat8 => L::entry::<f32, One, Keep, Hi>(),
            _ => return None,
        };
        let (first, by_reciprocal): (LineFn, Option<LineFn>) = match problem.arithmetic {
            Arithmetic::Multiply { sqrt_mode: false } => {
                (L::entry::<X, P, Multiply, Binary32>(), None)
            }
            Arithmetic::Multiply { sqrt_mode: true } => {
                (L::entry::<X, P, MultiplyTwice, Binary32>(), None)
            }
            Arithmetic::Divide => (
                L::entry::<X, P, Divide, Binary32>(),
                // In other modes the last bit of the tiniest quotients counts.
                nearest.then(|| L::entry::<X, P, DivideByReciprocal, Binary32>()),
            ),
        };
        let many = match problem.arithmetic {
            _ if P::EACH => None,
            Arithmetic::Multiply { sqrt_mode: false } => {
                Some(L::lines_entry::<X, P, Multiply, Binary32>())
            }
            Arithmetic::Divide if nearest => {
                Some(L::lines_entry::<X, P, DivideByReciprocal, Binary32>())
            }
            _ => None,
        };
        Some(Loops {
            first,
            by_reciprocal,
            second: Some(second),
            many,
            by_parts: false,
        })
    })
}

/// The one loop that does it all, or `None` where there is none.
fn one_loop<L: Lanes, X: Input, P: Pattern, Y: Output>(arithmetic: Arithmetic) -> Option<Loops> {
    let by_parts = X::IS_SHORT && !P::ZERO_POINTS && arithmetic == Arithmetic::Divide;
    // By a scale for each element, many lines are worth it where these take longer to read than x.
    let many = if Y::BITS != 8 || P::EACH && !by_parts {
        None
    } else {
        Some(match arithmetic {
            Arithmetic::Divide if by_parts => L::lines_entry::<X, P, DivideByParts, Y>(),
            Arithmetic::Divide => L::lines_entry::<X, P, DivideByReciprocalForInteger, Y>(),
            Arithmetic::Multiply { .. } => L::lines_entry::<X, P, Multiply, Y>(),
        })
    };
    let (first, by_reciprocal): (LineFn, Option<LineFn>) = match arithmetic {
        Arithmetic::Multiply { sqrt_mode: false } => (L::entry::<X, P, Multiply, Y>(), None),
        Arithmetic::Multiply { sqrt_mode: true } => return None,
        Arithmetic::Divide => (
            L::entry::<X, P, Divide, Y>(),
            Some(if by_parts {
                L::entry::<X, P, DivideByParts, Y>()
            } else {
                L::entry::<X, P, DivideByReciprocalForInteger, Y>()
            }),
        ),
    };
    Some(Loops {
        first,
        by_reciprocal,
        second: None,
        many,
        by_parts,
    })
}

fn is_float8(y: DType) -> bool {
    matches!(y, DType::Float8E4M3FN | DType::Float8E5M2 | DType::HiFloat8)
}

/// As [`one_loop`], for 8-bit floats, which tell zeros apart. Zero points are rare with these.
fn float8_loop<L: Lanes, X: Input, P: Pattern, Y: Output>(arithmetic: Arithmetic) -> Option<Loops> {
    let (first, by_reciprocal, many): (LineFn, Option<LineFn>, LinesFn) = match arithmetic {
        _ if P::ZERO_POINTS => return None,
        Arithmetic::Multiply { sqrt_mode: true } => return None,
        Arithmetic::Multiply { sqrt_mode: false } => (
            L::entry::<X, P, Multiply, Y>(),
            None,
            L::lines_entry::<X, P, Multiply, Y>(),
        ),
        Arithmetic::Divide if X::IS_SHORT => (
            L::entry::<X, P, Divide, Y>(),
            Some(L::entry::<X, P, DivideByParts, Y>()),
            L::lines_entry::<X, P, DivideByParts, Y>(),
        ),
        Arithmetic::Divide => (
            L::entry::<X, P, Divide, Y>(),
            Some(L::entry::<X, P, DivideByReciprocal, Y>()),
            L::lines_entry::<X, P, DivideByReciprocal, Y>(),
        ),
    };
    Some(Loops {
        first,
        by_reciprocal,
        second: None,
        many: Some(many),
        by_parts: X::IS_SHORT && arithmetic == Arithmetic::Divide,
    })
}

/// As [`one_loop`], for int32: every bit of the quotient may count.
fn int32_loop<L: Lanes, X: Input, P: Pattern>(arithmetic: Arithmetic) -> Option<Loops> {
    // Multiply mode does not go to int32.
    (arithmetic == Arithmetic::Divide).then(|| Loops {
        first: L::entry::<X, P, Divide, Int32>(),
        by_reciprocal: Some(L::entry::<X, P, DivideByReciprocal, Int32>()),
        second: None,
        many: None,
        by_parts: false,
    })
}

fn rounding<L: Lanes, Y: Output>(round_mode: RoundMode) -> LineFn {
    match round_mode {
        RoundMode::Round | RoundMode::Hybrid => L::entry::<f32, One, Keep, Y>(),
        RoundMode::Floor => L::entry::<f32, One, Floor, Y>(),
        RoundMode::Ceil => L::entry::<f32, One, Ceil, Y>(),
        RoundMode::Trunc => L::entry::<f32, One, Trunc, Y>(),
    }
}
