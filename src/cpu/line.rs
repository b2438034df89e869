//! A line: elements that lie side by side in x and in y, quantized four registers at a time.
//!
//! This is the one source for every instruction set. [`Lanes`] is what a set has to offer; the types
//! below say what is read, computed and written, and each combination of them that
//! [`choice`](super::choice) asks for is compiled once for each set.

use half::{bf16, f16};

/// What an instruction set does with registers of binary32 and of 32-bit integers.
///
/// # Safety
/// For all functions that are unsafe: the processor has the instruction set, and pointers are valid
/// for as many elements as a register (the `store_` functions: four registers) holds. No pointer
/// needs any alignment.
pub(super) trait Lanes: Sized + 'static {
    type Float: Copy;
    type Integer: Copy;
    type Mask: Copy;

    /// Elements in a register.
    const LANES: usize;

    /// The function that carries out a line in this set.
    fn entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LineFn;

    unsafe fn splat(value: f32) -> Self::Float;
    unsafe fn load_f32(at: *const f32) -> Self::Float;
    unsafe fn load_f16(at: *const f16) -> Self::Float;
    unsafe fn load_bf16(at: *const bf16) -> Self::Float;

    unsafe fn multiply(a: Self::Float, b: Self::Float) -> Self::Float;
    unsafe fn divide(a: Self::Float, b: Self::Float) -> Self::Float;
    unsafe fn add(a: Self::Float, b: Self::Float) -> Self::Float;
    /// x / scale by way of the scale's reciprocal, as [`quotient`](super::quotient) explains.
    unsafe fn quotient(x: Self::Float, scale: Self::Float, reciprocal: Self::Float) -> Self::Float;
    /// Asks for a cache line, at any address.
    unsafe fn prefetch(at: *const u8) {
        let _ = at;
    }
    /// As [`Lanes::quotient`], for integers: zeros may have any sign.
    #[inline(always)]
    unsafe fn quotient_for_integer(
        x: Self::Float,
        scale: Self::Float,
        reciprocal: Self::Float,
    ) -> Self::Float {
        // SAFETY: upheld by the caller.
        unsafe { Self::quotient(x, scale, reciprocal) }
    }
    /// The value itself.
    unsafe fn same(a: Self::Float) -> Self::Float {
        a
    }
    unsafe fn floor(a: Self::Float) -> Self::Float;
    unsafe fn ceil(a: Self::Float) -> Self::Float;
    unsafe fn trunc(a: Self::Float) -> Self::Float;

    unsafe fn store_f32(values: [Self::Float; 4], y: *mut u8);
    /// Rounds to nearest, ties to even, and saturates; NaN becomes 0. So do the next three.
    unsafe fn store_i8(values: [Self::Float; 4], y: *mut u8);
    unsafe fn store_u8(values: [Self::Float; 4], y: *mut u8);
    unsafe fn store_i32(values: [Self::Float; 4], y: *mut u8);
    unsafe fn store_i4(values: [Self::Float; 4], y: *mut u8);
    /// The lowest byte of each integer, all of which are 0 to 255.
    unsafe fn store_bytes(values: [Self::Integer; 4], y: *mut u8);

    unsafe fn bits(value: Self::Float) -> Self::Integer;
    unsafe fn from_bits(bits: Self::Integer) -> Self::Float;
    unsafe fn splat_integer(value: i32) -> Self::Integer;
    unsafe fn and(a: Self::Integer, b: Self::Integer) -> Self::Integer;
    unsafe fn or(a: Self::Integer, b: Self::Integer) -> Self::Integer;
    /// The sum, modulo 2^32.
    unsafe fn sum(a: Self::Integer, b: Self::Integer) -> Self::Integer;
    /// The smaller and the larger of signed integers.
    unsafe fn min(a: Self::Integer, b: Self::Integer) -> Self::Integer;
    unsafe fn max(a: Self::Integer, b: Self::Integer) -> Self::Integer;
    /// Shifts zeros in from the left, by a number of bits below 32.
    unsafe fn shift_right<const BITS: u32>(a: Self::Integer) -> Self::Integer;
    unsafe fn shift_right_each(a: Self::Integer, bits: Self::Integer) -> Self::Integer;
    /// `table[index]` for each index, which must be inside the table.
    unsafe fn look_up(table: &[i32; 64], index: Self::Integer) -> Self::Integer;

    unsafe fn is_not_nan(value: Self::Float) -> Self::Mask;
    /// Whether a < b, signed.
    unsafe fn is_less(a: Self::Integer, b: Self::Integer) -> Self::Mask;
    unsafe fn select(mask: Self::Mask, yes: Self::Integer, no: Self::Integer) -> Self::Integer;
}

/// What a line is computed with: one binary32 number each, or one for each element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operands {
    pub scales: *const f32,
    /// One over each scale, where it may be used to divide; else null.
    pub reciprocals: *const f32,
    /// May be anything where there are none.
    pub zero_points: *const f32,
    /// How far ahead in x something will be needed next, in bytes.
    pub ahead: usize,
}

/// Quantizes `length` elements of x into y.
///
/// # Safety
/// The processor has the instruction set. x is valid for reads and y, apart from the inputs, for
/// writes of `length` elements, which are at least a step (four registers); for int4 their number is
/// even. What the operation uses of scales, reciprocals and zero points is valid for reads of
/// `length` elements or of one, as the pattern says; there is one scale in any case. Nothing but x's type needs alignment.
pub(super) type LineFn = unsafe fn(x: *const u8, operands: &Operands, y: *mut u8, length: usize);

/// The type of x.
pub(super) trait Input: Copy + 'static {
    /// # Safety
    /// As for [`Lanes`].
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float;
}

/// Whether there are scales (and zero points) for each element or one for all, and whether there are zero
/// points.
pub(super) trait Pattern: 'static {
    const EACH: bool;
    const ZERO_POINTS: bool;
}

/// What is computed in binary32.
pub(super) trait Operation: 'static {
    /// Whether it uses the reciprocals of the scales.
    const RECIPROCALS: bool;
    /// # Safety
    /// As for [`Lanes`].
    unsafe fn apply<L: Lanes>(x: L::Float, scale: L::Float, reciprocal: L::Float) -> L::Float;
}

/// The type of y.
pub(super) trait Output: 'static {
    const BITS: usize;
    /// # Safety
    /// As for [`Lanes`].
    unsafe fn store<L: Lanes>(values: [L::Float; 4], y: *mut u8);
}

/// An expression of each of four registers. (A closure is not sure to be inlined, and out of line it
/// would lack the instructions.)
macro_rules! each {
    ($values:expr, $value:ident => $body:expr) => {{
        let [a, b, c, d] = $values;
        [
            {
                let $value = a;
                $body
            },
            {
                let $value = b;
                $body
            },
            {
                let $value = c;
                $body
            },
            {
                let $value = d;
                $body
            },
        ]
    }};
}
pub(super) use each;

/// The loop. It is compiled into each set's [`Lanes::entry`].
///
/// # Safety
/// As for [`LineFn`].
#[inline(always)]
pub(super) unsafe fn run<L: Lanes, X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
) {
    let x = x.cast::<X>();
    let Operands {
        scales,
        reciprocals,
        zero_points,
        ahead,
    } = *operands;
    // SAFETY: upheld by the caller: every index below is less than `length`.
    unsafe {
        let constant_scale = L::splat(*scales);
        let constant_reciprocal = if O::RECIPROCALS {
            L::splat(*reciprocals)
        } else {
            constant_scale
        };
        let constant_zero_point = if P::ZERO_POINTS {
            L::splat(*zero_points)
        } else {
            constant_scale
        };
        let step = 4 * L::LANES;
        let last = length - step;
        let mut index = 0;
        loop {
            let values = each!([0, 1, 2, 3], register => {
                let index = index + register * L::LANES;
                let scale = if P::EACH {
                    L::load_f32(scales.add(index))
                } else {
                    constant_scale
                };
                let reciprocal = if P::EACH && O::RECIPROCALS {
                    L::load_f32(reciprocals.add(index))
                } else {
                    constant_reciprocal
                };
                let value = O::apply::<L>(X::load::<L>(x.add(index)), scale, reciprocal);
                match (P::ZERO_POINTS, P::EACH) {
                    (false, _) => value,
                    (true, false) => L::add(value, constant_zero_point),
                    (true, true) => L::add(value, L::load_f32(zero_points.add(index))),
                }
            });
            let next = x.cast::<u8>().wrapping_add(index * size_of::<X>() + ahead);
            for line in (0..step * size_of::<X>()).step_by(64) {
                L::prefetch(next.wrapping_add(line));
            }
            Y::store::<L>(values, y.add(index * Y::BITS / 8));
            if index == last {
                break;
            }
            // The last step may do some elements a second time.
            index = (index + step).min(last);
        }
    }
}

impl Input for f32 {
    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_f32(at) }
    }
}

impl Input for f16 {
    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_f16(at) }
    }
}

impl Input for bf16 {
    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_bf16(at) }
    }
}

macro_rules! patterns {
    ($($name:ident: $each:literal, $zero_points:literal;)*) => {$(
        pub(super) struct $name;
        impl Pattern for $name {
            const EACH: bool = $each;
            const ZERO_POINTS: bool = $zero_points;
        }
    )*};
}

patterns! {
    One: false, false;
    OneWithZeroPoint: false, true;
    Each: true, false;
    EachWithZeroPoint: true, true;
}

macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident<$l:ident>($($operand:ident),*) $body:expr, $reciprocals:literal;)*) => {$(
        $(#[$doc])*
        pub(super) struct $name;
        impl Operation for $name {
            const RECIPROCALS: bool = $reciprocals;
            #[inline(always)]
            unsafe fn apply<$l: Lanes>($($operand: $l::Float),*) -> $l::Float {
                // SAFETY: upheld by the caller.
                unsafe { $body }
            }
        }
    )*};
}

operations! {
    Multiply<L>(x, scale, _reciprocal) L::multiply(x, scale), false;
    MultiplyTwice<L>(x, scale, _reciprocal) L::multiply(L::multiply(x, scale), scale), false;
    Divide<L>(x, scale, _reciprocal) L::divide(x, scale), false;
    /// Division without the divider, for the scales and zero points that
    /// [`divides_by_reciprocal`](super::quotient::divides_by_reciprocal) lets through.
    DivideByReciprocal<L>(x, scale, reciprocal) L::quotient(x, scale, reciprocal), true;
    /// The same for integers.
    DivideByReciprocalForInteger<L>(x, scale, reciprocal) L::quotient_for_integer(x, scale, reciprocal), true;
    /// The scale, 1, over x.
    Reciprocal<L>(x, scale, _reciprocal) L::divide(scale, x), false;
    Floor<L>(x, _scale, _reciprocal) L::floor(x), false;
    Ceil<L>(x, _scale, _reciprocal) L::ceil(x), false;
    Trunc<L>(x, _scale, _reciprocal) L::trunc(x), false;
    /// Nothing: widens, or converts what is computed already.
    Keep<L>(x, _scale, _reciprocal) L::same(x), false;
}

macro_rules! outputs {
    ($($name:ident: $bits:literal, $store:path;)*) => {$(
        pub(super) struct $name;
        impl Output for $name {
            const BITS: usize = $bits;
            #[inline(always)]
            unsafe fn store<L: Lanes>(values: [L::Float; 4], y: *mut u8) {
                // SAFETY: upheld by the caller.
                unsafe { $store(values, y) }
            }
        }
    )*};
}

outputs! {
    Binary32: 32, L::store_f32;
    Int8: 8, L::store_i8;
    UInt8: 8, L::store_u8;
    Int32: 32, L::store_i32;
    Int4: 4, L::store_i4;
    E4M3FN: 8, super::float8::store_e4m3fn::<L>;
    E5M2: 8, super::float8::store_e5m2::<L>;
    Hi: 8, super::float8::store_hifloat8::<L>;
}
