//! Values taken to a quantized type by one scale, in the loops of `npu_quantize`.

use smallvec::SmallVec;

use crate::cpu::choice::{Line, MAX_STEP, NONE};
use crate::cpu::factors::One;
use crate::cpu::isa::Isa;
use crate::cpu::line::{LineFn, Lines, Operands};
use crate::cpu::problem::{Arithmetic, Problem};
use crate::cpu::quotient::divides_by_reciprocal;
use crate::dtype::{DType, RoundMode};

/// `x * scale (+ offset)`, or `x / scale (+ offset)`, to the nearest number of a type, saturating.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quantizer {
    line: Line,
    writes_past: bool,
}

/// What [`Quantizer::reciprocals`] found, one of each for each scale.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reciprocals<'r> {
    reciprocals: &'r [f32],
    rests: &'r [f32],
}

impl Quantizer {
    /// By one scale for all. `None` where there is no loop for it. y is int8, int32 words of eight int4 values, or an 8-bit
    /// float.
    pub fn for_all(
        types: (DType, DType),
        arithmetic: Arithmetic,
        has_offset: bool,
    ) -> Option<Quantizer> {
        Quantizer::new(types, arithmetic, has_offset, false)
    }

    /// By a scale for each element.
    pub fn for_each(
        types: (DType, DType),
        arithmetic: Arithmetic,
        has_offset: bool,
    ) -> Option<Quantizer> {
        Quantizer::new(types, arithmetic, has_offset, true)
    }

    fn new(
        (x, y): (DType, DType),
        arithmetic: Arithmetic,
        has_offset: bool,
        each: bool,
    ) -> Option<Quantizer> {
        if cfg!(target_endian = "big") {
            return None;
        }
        let y = if y == DType::Int32 { DType::Int4 } else { y };
        let problem = Problem {
            dims: SmallVec::new(),
            offsets: [0; 4],
            dtypes: [x, DType::Float32, DType::Float32, y],
            has_words: false,
            has_zero_points: has_offset,
            arithmetic,
            round_mode: RoundMode::Round,
        };
        let line = Isa::active().line(&problem, each)?;
        // What takes two loops, or puts two elements in a byte, gains nothing by it.
        let writes_past = !line.takes_two_loops() && y != DType::Int4;
        Some(Quantizer { line, writes_past })
    }

    /// Finds the reciprocals of scales, by which is divided faster where all of them let it, and what these lack.
    #[inline(always)]
    pub fn reciprocals<'r>(
        &self,
        scales: &[f32],
        offsets: &[f32],
        [reciprocals, rests]: [&'r mut [f32]; 2],
    ) -> Option<Reciprocals<'r>> {
        if !self.line.takes_reciprocals() {
            return None;
        }
        let signed = self.line.is_signed();
        // All of them are looked at, many at a time.
        let fits = if offsets.is_empty() {
            let fits = scales
                .iter()
                .map(|&scale| divides_by_reciprocal(scale, -0.0, signed));
            fits.fold(true, |all, fits| all & fits)
        } else {
            let pairs = scales.iter().zip(offsets);
            let fits = pairs.map(|(&scale, &offset)| divides_by_reciprocal(scale, offset, signed));
            fits.fold(true, |all, fits| all & fits)
        };
        if !fits {
            return None;
        }
        for ((reciprocal, rest), scale) in reciprocals.iter_mut().zip(&mut *rests).zip(scales) {
            *reciprocal = 1.0 / scale;
            *rest = (-*reciprocal).mul_add(*scale, 1.0) / scale;
        }
        Some(Reciprocals { reciprocals, rests })
    }

    /// Quantizes neighbours in each line by a scale, and an offset, for each, the same in all lines; what
    /// [`Quantizer::reciprocals`] found helps.
    ///
    /// # Safety
    /// As for [`Quantizer::run`], of a quantizer for that, and for each line.
    #[inline(always)]
    pub unsafe fn run_each(
        &self,
        x: *const u8,
        (scales, offsets): (&[f32], &[f32]),
        reciprocals: Option<Reciprocals<'_>>,
        (y, past): (*mut u8, bool),
        (length, ahead): (usize, usize),
        lines: &Lines,
    ) {
        let operands = Operands {
            ahead,
            scales: scales.as_ptr(),
            reciprocals: reciprocals.map_or(std::ptr::null(), |found| found.reciprocals.as_ptr()),
            rests: reciprocals.map_or(std::ptr::null(), |found| found.rests.as_ptr()),
            zero_points: offsets.as_ptr(),
            past: past && self.writes_past,
        };
        // SAFETY: upheld by the caller; without reciprocals the divider divides.
        unsafe { self.line.run_lines(x, &operands, y, length, lines) };
    }

    /// Quantizes neighbours by one scale, and asks for what lies `ahead` bytes behind them.
    ///
    /// # Safety
    /// x is valid for reads, and y for writes, of `length` elements; of int4 they are a multiple of eight. Where it is
    /// written past the caches, `finish_writes` comes before anybody reads it.
    #[inline(always)]
    pub unsafe fn run(
        &self,
        x: *const u8,
        (scale, offset): (f32, Option<f32>),
        (y, past): (*mut u8, bool),
        length: usize,
        ahead: usize,
    ) {
        let one = One::new(scale, offset.unwrap_or(-0.0), &self.line);
        // SAFETY: upheld by the caller.
        unsafe {
            self.line
                .run(x, &one.operands(ahead, past && self.writes_past), y, length);
        }
    }
}

/// `(x (+ offset)) * scale` of bytes, with a scale and an offset for each, to a 16-bit float.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dequantizer(LineFn);

impl Dequantizer {
    /// Fewer elements are not taken at a time.
    pub const LEAST: usize = MAX_STEP;

    /// `None` where there is no loop for it.
    pub fn new(y: DType, has_offsets: bool) -> Option<Dequantizer> {
        Isa::active().widen_scaled(y, has_offsets).map(Dequantizer)
    }

    /// Takes neighbours to y. Without offsets, theirs may be any.
    ///
    /// # Safety
    /// There are at least [`Dequantizer::LEAST`] elements, and as many scales and offsets. y is valid for writes of them;
    /// where it is written past the caches, `finish_writes` comes before anybody reads it.
    #[inline(always)]
    pub unsafe fn run(
        &self,
        x: &[i8],
        scales: &[f32],
        offsets: &[f32],
        (y, past): (*mut u8, bool),
        ahead: usize,
    ) {
        let operands = Operands {
            ahead,
            scales: scales.as_ptr(),
            reciprocals: offsets.as_ptr(),
            past,
            ..NONE
        };
        // SAFETY: upheld by the caller.
        unsafe { (self.0)(x.as_ptr().cast(), &operands, y, x.len()) };
    }
}
