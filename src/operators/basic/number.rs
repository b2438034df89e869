//! The types that elements are computed in, and how elements of any type become such and back.

use std::fmt::Debug;
use std::panic::{RefUnwindSafe, UnwindSafe};

use half::{bf16, f16};

use crate::cpu::rows::Rows;
use crate::dtype::DType;

/// The type that elements of a data type are computed in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// binary32, for it and all narrower floats.
    Float,
    /// binary64.
    Double,
    /// 64-bit integers, of which a narrower type keeps the low bits. Bool is 0 or 1, and true for all but 0.
    Integer,
}

impl Class {
    /// `None` for what is not computed on the CPU.
    pub fn of(dtype: DType) -> Option<Class> {
        Some(match dtype {
            DType::Float32
            | DType::Float16
            | DType::BFloat16
            | DType::Float8E4M3FN
            | DType::Float8E5M2
            | DType::HiFloat8 => Class::Float,
            DType::Float64 => Class::Double,
            DType::Bool
            | DType::Int8
            | DType::UInt8
            | DType::Int16
            | DType::UInt16
            | DType::Int32
            | DType::UInt32
            | DType::Int64
            | DType::UInt64 => Class::Integer,
            _ => return None,
        })
    }

    /// Whether elements of this type can be written.
    pub fn writes(dtype: DType) -> bool {
        let narrow = matches!(
            dtype,
            DType::Float8E4M3FN | DType::Float8E5M2 | DType::HiFloat8
        );
        Class::of(dtype).is_some() && !narrow
    }
}

/// A type that elements are computed in.
pub(in crate::operators) trait Number:
    Copy + Default + Debug + Send + Sync + UnwindSafe + RefUnwindSafe + 'static
{
    /// Whether elements of the data type are such as they lie.
    fn is_same(dtype: DType) -> bool;

    /// Converts elements from `column` on.
    ///
    /// # Safety
    /// As for [`Rows::read`].
    unsafe fn read(rows: &Rows, block: *const u8, row: usize, column: usize, values: &mut [Self]);

    /// Converts values to elements from `column` on: floats to the nearest, ties to even; floats to integers toward zero,
    /// saturating at 32 bits or 64 for a type of that many, NaN to 0, and of narrower integers the low bits of 32.
    ///
    /// # Safety
    /// As for [`Rows::write`].
    unsafe fn write(rows: &Rows, block: *mut u8, row: usize, column: usize, values: &[Self]);

    /// Rounds values to what a narrower float holds; a type of another kind changes nothing.
    #[inline(always)]
    fn round_to(_: DType, _: &mut [Self]) {}
}

/// The float32 that stands for a float64 where it is rounded further: if it is not the number itself, the one of both
/// neighbours whose last bit is set, so that rounding twice is as rounding once.
#[inline(always)]
fn to_odd(x: f64) -> f32 {
    let single = x as f32;
    let bits = single.to_bits();
    let near = f64::from(single);
    if near == x || x.is_nan() || bits & 1 == 1 {
        return single;
    }
    f32::from_bits(if near.abs() > x.abs() {
        bits - 1
    } else {
        bits + 1
    })
}

/// The float64 that stands for an integer where it is rounded further, as [`to_odd`].
#[inline(always)]
fn whole_to_odd(x: i64) -> f64 {
    const BEYOND: i64 = (1 << 11) - 1;
    if x.unsigned_abs() < 1 << 53 {
        return x as f64;
    }
    ((x >> 11) | i64::from(x & BEYOND != 0)) as f64 * 2048.0
}

/// Float64 rounded once to 16 bits.
#[inline(always)]
fn half(x: f64) -> f16 {
    f16::from_f32(to_odd(x))
}

/// Float64 rounded once to bfloat16.
#[inline(always)]
fn bfloat(x: f64) -> bf16 {
    bf16::from_f32(to_odd(x))
}

/// Reads elements of a whole type, each converted by `$from`.
macro_rules! read_whole {
    ($rows:ident, $block:ident, $row:ident, $column:ident, $values:ident, $to:ty) => {
        match $rows.dtype {
            DType::Bool => $rows.load($block, $row, $column, $values, |value: u8| {
                <$to>::from(value != 0)
            }),
            DType::UInt8 => $rows.load($block, $row, $column, $values, |value: u8| value as $to),
            DType::Int8 => $rows.load($block, $row, $column, $values, |value: i8| value as $to),
            DType::UInt16 => $rows.load($block, $row, $column, $values, |value: u16| value as $to),
            DType::Int16 => $rows.load($block, $row, $column, $values, |value: i16| value as $to),
            DType::UInt32 => $rows.load($block, $row, $column, $values, |value: u32| value as $to),
            DType::Int32 => $rows.load($block, $row, $column, $values, |value: i32| value as $to),
            DType::UInt64 => $rows.load($block, $row, $column, $values, |value: u64| value as $to),
            DType::Int64 => $rows.load($block, $row, $column, $values, |value: i64| value as $to),
            // Checks let no other type through.
            _ => $values.fill(<$to>::default()),
        }
    };
}

/// Writes floats as elements of a whole type.
macro_rules! write_whole {
    ($rows:ident, $block:ident, $row:ident, $column:ident, $values:ident) => {
        match $rows.dtype {
            DType::Bool => {
                $rows.write($block, $row, $column, $values.map(|x| u8::from(x != 0.0)));
            }
            DType::UInt8 | DType::Int8 => {
                $rows.write($block, $row, $column, $values.map(|x| x as i32 as i8));
            }
            DType::UInt16 | DType::Int16 => {
                $rows.write($block, $row, $column, $values.map(|x| x as i32 as i16));
            }
            DType::UInt32 => $rows.write($block, $row, $column, $values.map(|x| x as u32)),
            DType::Int32 => $rows.write($block, $row, $column, $values.map(|x| x as i32)),
            DType::UInt64 | DType::Int64 => {
                $rows.write($block, $row, $column, $values.map(|x| x as i64));
            }
            // Checks let no other type through.
            _ => {}
        }
    };
}

impl Number for f32 {
    fn round_to(dtype: DType, values: &mut [f32]) {
        match dtype {
            DType::Float16 => values
                .iter_mut()
                .for_each(|x| *x = f16::from_f32(*x).to_f32()),
            DType::BFloat16 => values
                .iter_mut()
                .for_each(|x| *x = bf16::from_f32(*x).to_f32()),
            _ => {}
        }
    }

    fn is_same(dtype: DType) -> bool {
        dtype == DType::Float32
    }

    #[inline(always)]
    unsafe fn read(rows: &Rows, block: *const u8, row: usize, column: usize, values: &mut [f32]) {
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match rows.dtype {
                DType::Float32
                | DType::Float16
                | DType::BFloat16
                | DType::Float8E4M3FN
                | DType::Float8E5M2
                | DType::HiFloat8 => rows.read(block, row, column, values),
                DType::Float64 => rows.load(block, row, column, values, |value: f64| value as f32),
                _ => read_whole!(rows, block, row, column, values, f32),
            }
        }
    }

    #[inline(always)]
    unsafe fn write(rows: &Rows, block: *mut u8, row: usize, column: usize, values: &[f32]) {
        let each = values.iter().copied();
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match rows.dtype {
                DType::Float32 | DType::Float16 | DType::BFloat16 => {
                    rows.write_floats(block, row, column, values);
                }
                DType::Float64 => rows.write(block, row, column, each.map(f64::from)),
                _ => write_whole!(rows, block, row, column, each),
            }
        }
    }
}

impl Number for f64 {
    fn round_to(dtype: DType, values: &mut [f64]) {
        match dtype {
            DType::Float16 => values.iter_mut().for_each(|x| *x = half(*x).to_f64()),
            DType::BFloat16 => values.iter_mut().for_each(|x| *x = bfloat(*x).to_f64()),
            DType::Float32 => values.iter_mut().for_each(|x| *x = f64::from(*x as f32)),
            _ => {}
        }
    }

    fn is_same(dtype: DType) -> bool {
        dtype == DType::Float64
    }

    #[inline(always)]
    unsafe fn read(rows: &Rows, block: *const u8, row: usize, column: usize, values: &mut [f64]) {
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match rows.dtype {
                DType::Float64 => rows.load(block, row, column, values, |value: f64| value),
                DType::Float32 => rows.load(block, row, column, values, |x: f32| f64::from(x)),
                DType::Float16 => rows.load(block, row, column, values, f16::to_f64),
                DType::BFloat16 => rows.load(block, row, column, values, bf16::to_f64),
                _ => read_whole!(rows, block, row, column, values, f64),
            }
        }
    }

    #[inline(always)]
    unsafe fn write(rows: &Rows, block: *mut u8, row: usize, column: usize, values: &[f64]) {
        let values = values.iter().copied();
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match rows.dtype {
                DType::Float64 => rows.write(block, row, column, values),
                DType::Float32 => rows.write(block, row, column, values.map(|value| value as f32)),
                DType::Float16 => rows.write(block, row, column, values.map(half)),
                DType::BFloat16 => rows.write(block, row, column, values.map(bfloat)),
                _ => write_whole!(rows, block, row, column, values),
            }
        }
    }
}

impl Number for i64 {
    fn is_same(dtype: DType) -> bool {
        dtype == DType::Int64
    }

    #[inline(always)]
    unsafe fn read(rows: &Rows, block: *const u8, row: usize, column: usize, values: &mut [i64]) {
        // Floats toward zero, saturating, and NaN as 0.
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match rows.dtype {
                DType::Float64 => rows.load(block, row, column, values, |value: f64| value as i64),
                DType::Float32 => rows.load(block, row, column, values, |value: f32| value as i64),
                DType::Float16 => {
                    rows.load(block, row, column, values, |x: f16| x.to_f32() as i64);
                }
                DType::BFloat16 => {
                    rows.load(block, row, column, values, |x: bf16| x.to_f32() as i64);
                }
                _ => read_whole!(rows, block, row, column, values, i64),
            }
        }
    }

    #[inline(always)]
    unsafe fn write(rows: &Rows, block: *mut u8, row: usize, column: usize, values: &[i64]) {
        let values = values.iter().copied();
        // SAFETY: upheld by the caller; the types are those that the data types name.
        unsafe {
            match rows.dtype {
                DType::Bool => rows.write(block, row, column, values.map(|x| u8::from(x != 0))),
                DType::UInt8 | DType::Int8 => {
                    rows.write(block, row, column, values.map(|x| x as i8));
                }
                DType::UInt16 | DType::Int16 => {
                    rows.write(block, row, column, values.map(|x| x as i16));
                }
                DType::UInt32 | DType::Int32 => {
                    rows.write(block, row, column, values.map(|x| x as i32));
                }
                DType::UInt64 | DType::Int64 => rows.write(block, row, column, values),
                DType::Float64 => rows.write(block, row, column, values.map(|x| x as f64)),
                DType::Float32 => rows.write(block, row, column, values.map(|x| x as f32)),
                DType::Float16 => {
                    rows.write(block, row, column, values.map(|x| half(whole_to_odd(x))));
                }
                DType::BFloat16 => {
                    rows.write(block, row, column, values.map(|x| bfloat(whole_to_odd(x))));
                }
                // Checks let no other type through.
                _ => {}
            }
        }
    }
}
