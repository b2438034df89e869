//! A line: elements that lie side by side in x and in y, quantized four registers at a time.
//!
//! This is the one source for every instruction set. [`Lanes`] is what a set has to offer; the types
//! below say what is read, computed and written, and each combination of them that
//! [`choice`](super::choice) asks for is compiled once for each set, by the loops in [`run`](super::run).

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
    /// The function that carries out many lines in this set.
    fn lines_entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LinesFn;

    unsafe fn splat(value: f32) -> Self::Float;
    unsafe fn load_f32(at: *const f32) -> Self::Float;
    unsafe fn load_f16(at: *const f16) -> Self::Float;
    unsafe fn load_bf16(at: *const bf16) -> Self::Float;
    unsafe fn load_i8(at: *const i8) -> Self::Float;

    unsafe fn multiply(a: Self::Float, b: Self::Float) -> Self::Float;
    unsafe fn divide(a: Self::Float, b: Self::Float) -> Self::Float;
    unsafe fn add(a: Self::Float, b: Self::Float) -> Self::Float;
    /// a * b + c, rounded once.
    unsafe fn multiply_add(a: Self::Float, b: Self::Float, c: Self::Float) -> Self::Float;
    /// x / scale by way of the scale's reciprocal, as [`quotient`](super::quotient) explains.
    unsafe fn quotient(x: Self::Float, scale: Self::Float, reciprocal: Self::Float) -> Self::Float;
    /// Asks for a cache line, at any address.
    unsafe fn prefetch(at: *const u8) {
        let _ = at;
    }
    /// As [`Lanes::quotient`], for integers: zeros may have any sign, and what is beyond int32 may be NaN
    /// if the set's `store_` functions find that out.
    #[inline(always)]
    unsafe fn quotient_for_integer(
        x: Self::Float,
        scale: Self::Float,
        reciprocal: Self::Float,
    ) -> Self::Float {
        // SAFETY: upheld by the caller.
        unsafe { Self::quotient(x, scale, reciprocal) }
    }
    /// The same for 16-bit floats x, by way of the two parts of the scale's reciprocal.
    unsafe fn quotient_of_parts(
        x: Self::Float,
        reciprocal: Self::Float,
        rest: Self::Float,
    ) -> Self::Float;
    /// The magnitude, or a positive limit where that is less; any number for NaN.
    #[inline(always)]
    unsafe fn magnitude_up_to(value: Self::Float, limit: f32) -> Self::Float {
        // SAFETY: upheld by the caller.
        unsafe {
            // Positive floats are ordered as their bits are.
            Self::from_bits(Self::min(
                Self::and(Self::bits(value), Self::splat_integer(i32::MAX)),
                Self::splat_integer(limit.to_bits().cast_signed()),
            ))
        }
    }
    /// 1 - a * b, rounded once.
    unsafe fn rest(a: Self::Float, b: Self::Float) -> Self::Float;
    /// The value itself.
    unsafe fn same(a: Self::Float) -> Self::Float {
        a
    }
    unsafe fn floor(a: Self::Float) -> Self::Float;
    unsafe fn ceil(a: Self::Float) -> Self::Float;
    unsafe fn trunc(a: Self::Float) -> Self::Float;

    unsafe fn store_f32(values: [Self::Float; 4], y: *mut u8);
    /// Rounds to nearest, ties to even, and saturates; NaN becomes 0.
    unsafe fn store_i32(values: [Self::Float; 4], y: *mut u8, writing: Writing);
    /// As [`Lanes::store_i32`]; so are the next two. Whether that was done is what they return: see
    /// [`Writing::quick`].
    unsafe fn store_i8(values: [Self::Float; 4], y: *mut u8, writing: Writing) -> bool;
    unsafe fn store_u8(values: [Self::Float; 4], y: *mut u8, writing: Writing) -> bool;
    unsafe fn store_i4(values: [Self::Float; 4], y: *mut u8, writing: Writing) -> bool;
    /// The lowest byte of each integer, all of which are 0 to 255.
    unsafe fn store_bytes(values: [Self::Integer; 4], y: *mut u8, writing: Writing);
    /// The codes of 8-bit floats, of which `DROPPED` bits of binary32's mantissa are left out: of the values and of what
    /// [`sum`](super::float8::sum) made of them.
    #[inline(always)]
    unsafe fn store_codes<const DROPPED: u32>(
        sums: [Self::Integer; 4],
        values: [Self::Float; 4],
        y: *mut u8,
        writing: Writing,
    ) {
        // SAFETY: upheld by the caller.
        unsafe {
            let codes = each!([0, 1, 2, 3], register => {
                let value = match writing.signs {
                    // The upper half of a register's element has the sign, whatever the type.
                    Some(signs) => Self::load_bf16(signs.add(register * Self::LANES).cast()),
                    None => values[register],
                };
                super::float8::code::<Self, DROPPED>(sums[register], value)
            });
            Self::store_bytes(codes, y, writing);
        }
    }
    /// The lowest two bytes of each integer, all of which are 0 to 65535.
    unsafe fn store_halves(values: [Self::Integer; 4], y: *mut u8, writing: Writing);
    /// Rounds to binary16, nearest with ties to even; what is beyond becomes infinite.
    #[inline(always)]
    unsafe fn store_f16(values: [Self::Float; 4], y: *mut u8, writing: Writing) {
        // SAFETY: upheld by the caller.
        unsafe { super::float16::store_f16::<Self>(values, y, writing) }
    }

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
    /// The difference, modulo 2^32.
    unsafe fn difference(a: Self::Integer, b: Self::Integer) -> Self::Integer;
    /// `table[index]` for each index, which must be inside the table.
    unsafe fn look_up(table: &[u8; 48], index: Self::Integer) -> Self::Integer;

    unsafe fn is_not_nan(value: Self::Float) -> Self::Mask;
    /// Whether one of them is NaN.
    unsafe fn has_nan(values: [Self::Float; 4]) -> bool;
    /// Whether a < b, signed.
    unsafe fn is_less(a: Self::Integer, b: Self::Integer) -> Self::Mask;
    unsafe fn select(mask: Self::Mask, yes: Self::Integer, no: Self::Integer) -> Self::Integer;
}

/// How integers are stored.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "only x86 sets make use of it")
)]
pub(super) struct Writing {
    /// Past the caches, where the set does that; y is then a multiple of a register, or of a cache line.
    pub past: bool,
    /// Values that are NaN or beyond int32 may come from a quick way of computing them: then nothing is
    /// written.
    pub quick: bool,
    /// Where as many 16-bit floats lie, whose signs the values should have: zeros may have lost theirs.
    pub signs: Option<*const u16>,
}

/// What a line is computed with: one binary32 number each, or one for each element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operands {
    pub scales: *const f32,
    /// One over each scale, where it may be used to divide; else null.
    pub reciprocals: *const f32,
    /// What the reciprocals lack, where the operation uses that.
    pub rests: *const f32,
    /// May be anything where there are none.
    pub zero_points: *const f32,
    /// How far ahead in x something will be needed next, in bytes.
    pub ahead: usize,
    /// Whether y is to be written past the caches. Whoever asks for it calls [`finish_writes`] before
    /// anything else may look at y.
    pub past: bool,
}

impl Operands {
    /// Those from element `by` on.
    #[inline(always)]
    pub fn skip(&self, by: usize) -> Operands {
        // What the operation does not use may be anything.
        Operands {
            scales: self.scales.wrapping_add(by),
            reciprocals: if self.reciprocals.is_null() {
                self.reciprocals
            } else {
                self.reciprocals.wrapping_add(by)
            },
            rests: self.rests.wrapping_add(by),
            zero_points: self.zero_points.wrapping_add(by),
            ..*self
        }
    }
}

/// Makes what was written past the caches visible in the order of the program, as everything else is.
#[inline(always)]
pub(super) fn finish_writes() {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: every x86_64 processor has the instruction.
    unsafe {
        std::arch::x86_64::_mm_sfence();
    }
}

/// Quantizes `length` elements of x into y.
///
/// # Safety
/// The processor has the instruction set. x is valid for reads and y, apart from the inputs, for
/// writes of `length` elements, which are at least a step (four registers); for int4 their number is
/// even. What the operation uses of scales, reciprocals, rests and zero points is valid for reads of
/// `length` elements or of one, as the pattern says; there is one scale in any case. Nothing but x's type needs alignment.
pub(super) type LineFn = unsafe fn(x: *const u8, operands: &Operands, y: *mut u8, length: usize);

/// Lines that have a scale each, or the same scales for each element, and how far they are apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines {
    pub count: usize,
    /// In bytes.
    pub x_stride: usize,
    /// In bytes.
    pub y_stride: usize,
}

impl Lines {
    /// A line by itself.
    pub const ONE: Lines = Lines {
        count: 1,
        x_stride: 0,
        y_stride: 0,
    };
}

/// Quantizes `length` elements of each line; of operands there is one for each line, or for each element of all of them.
///
/// # Safety
/// As for [`LineFn`], for each line.
pub(super) type LinesFn =
    unsafe fn(x: *const u8, operands: &Operands, y: *mut u8, length: usize, lines: &Lines);

/// The type of x.
pub(super) trait Input: Copy + 'static {
    /// Whether it has eleven bits of mantissa or fewer.
    const IS_SHORT: bool;
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
    /// Whether it takes what the reciprocals lack in place of the scales, for which x are 16-bit floats.
    const PARTS: bool;
    /// What to do where the result is not sure to be right: itself where it always is.
    type Exact: Operation;
    /// # Safety
    /// As for [`Lanes`].
    unsafe fn apply<L: Lanes>(x: L::Float, scale: L::Float, reciprocal: L::Float) -> L::Float;
}

/// The type of y.
pub(super) trait Output: 'static {
    const BITS: usize;
    /// Returns whether it is done: see [`Writing::quick`].
    ///
    /// # Safety
    /// As for [`Lanes`].
    unsafe fn store<L: Lanes>(values: [L::Float; 4], y: *mut u8, writing: Writing) -> bool;
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

impl Input for f32 {
    const IS_SHORT: bool = false;

    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_f32(at) }
    }
}

impl Input for f16 {
    const IS_SHORT: bool = true;

    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_f16(at) }
    }
}

impl Input for bf16 {
    const IS_SHORT: bool = true;

    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_bf16(at) }
    }
}

impl Input for i8 {
    const IS_SHORT: bool = true;

    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_i8(at) }
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
    ($($(#[$doc:meta])* $name:ident<$l:ident>($($operand:ident),*) $body:expr, $reciprocals:literal, $parts:literal, $exact:ident;)*) => {$(
        $(#[$doc])*
        pub(super) struct $name;
        impl Operation for $name {
            const RECIPROCALS: bool = $reciprocals;
            const PARTS: bool = $parts;
            type Exact = $exact;
            #[inline(always)]
            unsafe fn apply<$l: Lanes>($($operand: $l::Float),*) -> $l::Float {
                // SAFETY: upheld by the caller.
                unsafe { $body }
            }
        }
    )*};
}

operations! {
    Multiply<L>(x, scale, _reciprocal) L::multiply(x, scale), false, false, Multiply;
    MultiplyTwice<L>(x, scale, _reciprocal) L::multiply(L::multiply(x, scale), scale), false, false, MultiplyTwice;
    Divide<L>(x, scale, _reciprocal) L::divide(x, scale), false, false, Divide;
    /// Division without the divider, for the scales and zero points that
    /// [`divides_by_reciprocal`](super::quotient::divides_by_reciprocal) lets through.
    DivideByReciprocal<L>(x, scale, reciprocal) L::quotient(x, scale, reciprocal), true, false, Divide;
    /// The same for integers.
    DivideByReciprocalForInteger<L>(x, scale, reciprocal) L::quotient_for_integer(x, scale, reciprocal), true, false, Divide;
    /// The same for integers or 8-bit floats, and 16-bit floats x, whose signs are those of the quotients.
    DivideByParts<L>(x, rest, reciprocal) L::quotient_of_parts(x, reciprocal, rest), true, true, Divide;
    /// What the reciprocals of x, rounded, lack.
    Rest<L>(x, scale, _reciprocal) L::divide(L::rest(L::divide(scale, x), x), x), false, false, Rest;
    /// The scale, 1, over x.
    Reciprocal<L>(x, scale, _reciprocal) L::divide(scale, x), false, false, Reciprocal;
    Floor<L>(x, _scale, _reciprocal) L::floor(x), false, false, Floor;
    Ceil<L>(x, _scale, _reciprocal) L::ceil(x), false, false, Ceil;
    Trunc<L>(x, _scale, _reciprocal) L::trunc(x), false, false, Trunc;
    /// The sum with an offset, which comes in the reciprocal's place, by the scale.
    AddThenMultiply<L>(x, scale, offset) L::multiply(L::add(x, offset), scale), true, false, AddThenMultiply;
    /// Nothing: widens, or converts what is computed already.
    Keep<L>(x, _scale, _reciprocal) L::same(x), false, false, Keep;
}

macro_rules! outputs {
    ($($name:ident<$l:ident>($values:ident, $y:ident, $writing:ident): $bits:literal, $body:expr;)*) => {$(
        pub(super) struct $name;
        impl Output for $name {
            const BITS: usize = $bits;
            #[inline(always)]
            unsafe fn store<$l: Lanes>(
                $values: [$l::Float; 4],
                $y: *mut u8,
                $writing: Writing,
            ) -> bool {
                // SAFETY: upheld by the caller.
                unsafe { $body }
            }
        }
    )*};
}

/// An output that is always done.
macro_rules! done {
    ($store:expr) => {{
        $store;
        true
    }};
}

outputs! {
    Binary32<L>(values, y, _writing): 32, done!(L::store_f32(values, y));
    Int8<L>(values, y, writing): 8, L::store_i8(values, y, writing);
    UInt8<L>(values, y, writing): 8, L::store_u8(values, y, writing);
    Int32<L>(values, y, writing): 32, done!(L::store_i32(values, y, writing));
    Int4<L>(values, y, writing): 4, L::store_i4(values, y, writing);
    Binary16<L>(values, y, writing): 16, done!(L::store_f16(values, y, writing));
    BrainFloat<L>(values, y, writing): 16, done!(super::float16::store_bf16::<L>(values, y, writing));
    E4M3FN<L>(values, y, writing): 8, super::float8::store_e4m3fn::<L>(values, y, writing);
    E5M2<L>(values, y, writing): 8, super::float8::store_e5m2::<L>(values, y, writing);
    Hi<L>(values, y, writing): 8, done!(super::float8::store_hifloat8::<L>(values, y, writing));
}
