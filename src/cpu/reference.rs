//! The numbers, written to be read: one value at a time, in binary32, as the device's kernels do it.
//!
//! The rules are those of CANN's kernels and documents: `hicann/ops-nn: quant/ascend_quant_v2/op_kernel`
//! for multiply mode, `quant/quantize` for divide mode, `hicann/asc-devkit` for the 8-bit floats. On
//! hardware a few results may differ: see [`guide::hardware`](crate::guide::hardware).

use half::{bf16, f16};

use crate::cpu::problem::{Arithmetic, Problem, SCALES, X, Y, ZERO_POINTS};
use crate::dtype::{DType, RoundMode};
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};

/// Picoseconds that an element takes, within a factor of a few.
pub(super) const TIME: usize = 5000;

/// Elements that are worked on at a time, in buffers that stay in the first-level cache.
const BLOCK: usize = 512;

/// What becomes of one value before it is converted to the output's type.
///
/// Each step is rounded to binary32 on its own: the device multiplies and adds in two instructions.
/// Without a zero point nothing is added, which keeps the sign of a zero.
#[inline(always)]
pub(crate) fn scale_value(
    arithmetic: Arithmetic,
    x: f32,
    scale: f32,
    zero_point: Option<f32>,
) -> f32 {
    let value = match arithmetic {
        Arithmetic::Multiply { sqrt_mode: false } => x * scale,
        // Ascend 950 squares the scale first; the other products multiply twice.
        Arithmetic::Multiply { sqrt_mode: true } => (x * scale) * scale,
        Arithmetic::Divide => x / scale,
    };
    match zero_point {
        Some(zero_point) => value + zero_point,
        None => value,
    }
}

/// Makes a value a whole number. `Hybrid` never gets here: only HiFloat8 outputs take it, and the CPU refuses it.
#[inline(always)]
pub(crate) fn round_value(round_mode: RoundMode, value: f32) -> f32 {
    match round_mode {
        RoundMode::Round | RoundMode::Hybrid => value.round_ties_even(),
        RoundMode::Floor => value.floor(),
        RoundMode::Ceil => value.ceil(),
        RoundMode::Trunc => value.trunc(),
    }
}

/// Carries out rows `first..last` of columns `columns` of the problem.
///
/// # Safety
/// Each pointer is the start of the block that the problem's layout for it was checked against, is
/// aligned for its data type, is valid for reads (`y`: for writes) for the length of the call, and
/// nobody else writes these elements or reads those of `y` meanwhile. `zero_points` may be anything
/// when the problem has none.
pub(crate) unsafe fn run_rows(
    problem: &Problem,
    rows: std::ops::Range<usize>,
    columns: std::ops::Range<usize>,
    pointers: [*mut u8; 4],
) {
    let inner = problem.inner();
    let mut buffers = [[0f32; BLOCK]; 3];
    let [x_values, scale_values, zero_point_values] = &mut buffers;
    for row in rows {
        let starts = problem.row_starts(row);
        let mut column = columns.start;
        while column < columns.end {
            let length = BLOCK.min(columns.end - column);
            let at = |tensor: usize| starts[tensor] + column * inner.strides[tensor];
            // SAFETY: elements `at(t) + i * stride` for i < length belong to the tensor's layout, whose
            // block the caller vouches for.
            unsafe {
                load(
                    problem.dtypes[X],
                    pointers[X],
                    at(X),
                    inner.strides[X],
                    &mut x_values[..length],
                );
                load(
                    problem.dtypes[SCALES],
                    pointers[SCALES],
                    at(SCALES),
                    inner.strides[SCALES],
                    &mut scale_values[..length],
                );
                if problem.has_zero_points {
                    load(
                        problem.dtypes[ZERO_POINTS],
                        pointers[ZERO_POINTS],
                        at(ZERO_POINTS),
                        inner.strides[ZERO_POINTS],
                        &mut zero_point_values[..length],
                    );
                }
            }
            for index in 0..length {
                let zero_point = problem.has_zero_points.then(|| zero_point_values[index]);
                x_values[index] = scale_value(
                    problem.arithmetic,
                    x_values[index],
                    scale_values[index],
                    zero_point,
                );
            }
            // SAFETY: as above, for the output's layout.
            unsafe {
                store(
                    problem,
                    pointers[Y],
                    at(Y),
                    inner.strides[Y],
                    &x_values[..length],
                )
            };
            column += length;
        }
    }
}

/// Widens `values.len()` elements to binary32: exactly, but for int32 beyond 2^24, which goes to the
/// nearest binary32, ties to even.
///
/// # Safety
/// `block` is aligned for `dtype` and valid for reads of elements `start + i * stride`.
unsafe fn load(dtype: DType, block: *const u8, start: usize, stride: usize, values: &mut [f32]) {
    /// # Safety
    /// As for [`load`], with `T` the type of the elements.
    unsafe fn each<T: Copy>(
        block: *const u8,
        start: usize,
        stride: usize,
        values: &mut [f32],
        widen: impl Fn(T) -> f32,
    ) {
        let block = block.cast::<T>();
        for (index, value) in values.iter_mut().enumerate() {
            // SAFETY: upheld by the caller of `load`.
            *value = widen(unsafe { *block.add(start + index * stride) });
        }
    }
    // SAFETY: upheld by the caller; the type is the one that `dtype` names.
    unsafe {
        match dtype {
            DType::Float32 => each::<f32>(block, start, stride, values, |value| value),
            DType::Float16 => each::<f16>(block, start, stride, values, f16::to_f32),
            DType::BFloat16 => each::<bf16>(block, start, stride, values, bf16::to_f32),
            DType::Int8 => each::<i8>(block, start, stride, values, f32::from),
            DType::UInt8 => each::<u8>(block, start, stride, values, f32::from),
            DType::Int32 => each::<i32>(block, start, stride, values, |value| value as f32),
            // Validation lets no other input type through.
            _ => values.fill(0.0),
        }
    }
}

/// Converts values to the output's type and writes them.
///
/// Rust's `as` is what the device documents: it saturates, and NaN becomes 0.
///
/// # Safety
/// `block` is aligned for the output's type and valid for writes of elements `start + i * stride`,
/// which nobody else accesses meanwhile; for int4 the same holds for the whole bytes they lie in.
unsafe fn store(problem: &Problem, block: *mut u8, start: usize, stride: usize, values: &[f32]) {
    /// # Safety
    /// As for [`store`], with `T` the type of the elements.
    unsafe fn each<T>(
        block: *mut u8,
        start: usize,
        stride: usize,
        values: &[f32],
        convert: impl Fn(f32) -> T,
    ) {
        let block = block.cast::<T>();
        for (index, &value) in values.iter().enumerate() {
            // SAFETY: upheld by the caller of `store`.
            unsafe { *block.add(start + index * stride) = convert(value) };
        }
    }
    let round = |value| round_value(problem.round_mode, value);
    // SAFETY: upheld by the caller; the type is the one that the output's data type names.
    unsafe {
        match problem.dtypes[Y] {
            DType::Int8 => each(block, start, stride, values, |value| round(value) as i8),
            DType::UInt8 => each(block, start, stride, values, |value| round(value) as u8),
            DType::Int32 => each(block, start, stride, values, |value| round(value) as i32),
            DType::Float8E4M3FN => each(block, start, stride, values, Float8E4M3FN::from_f32),
            DType::Float8E5M2 => each(block, start, stride, values, Float8E5M2::from_f32),
            DType::HiFloat8 => each(block, start, stride, values, HiFloat8::from_f32),
            DType::Int4 => {
                for (index, &value) in values.iter().enumerate() {
                    let element = start + index * stride;
                    let nibble = (round(value) as i8).clamp(-8, 7) as u8 & 0xf;
                    let byte = if problem.has_words && cfg!(target_endian = "big") {
                        // The lowest byte of a word is its last.
                        (element / 2) ^ 3
                    } else {
                        element / 2
                    };
                    let byte = block.add(byte);
                    *byte = if element.is_multiple_of(2) {
                        (*byte & 0xf0) | nibble
                    } else {
                        (*byte & 0x0f) | (nibble << 4)
                    };
                }
            }
            // Validation lets no other output type through.
            _ => {}
        }
    }
}
