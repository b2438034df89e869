//! The encoders of the 8-bit floats, on integer registers. `crate::float8` has them in plain words.

use crate::cpu::line::{Lanes, each};

/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_e4m3fn<L: Lanes>(values: [L::Float; 4], y: *mut u8) {
    // SAFETY: upheld by the caller.
    unsafe {
        L::store_bytes(
            each!(values, value => encode::<L, 20, 7>(value, 448.0, 0)),
            y,
        )
    }
}

/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_e5m2<L: Lanes>(values: [L::Float; 4], y: *mut u8) {
    // SAFETY: upheld by the caller.
    unsafe {
        L::store_bytes(
            each!(values, value => encode::<L, 21, 15>(value, 57344.0, 0)),
            y,
        )
    }
}

/// Nearest with ties to even, saturating at `limit`; NaN gives `nan`. `DROPPED` bits of binary32's
/// mantissa are rounded away.
///
/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn encode<L: Lanes, const DROPPED: u32, const BIAS: i32>(
    value: L::Float,
    limit: f32,
    nan: i32,
) -> L::Integer {
    // SAFETY: upheld by the caller.
    unsafe {
        let bits = L::bits(value);
        // Positive floats are ordered as their bits are.
        let magnitude = L::min(
            L::and(bits, L::splat_integer(i32::MAX)),
            L::splat_integer(limit.to_bits() as i32),
        );
        // Normal results: add half of the last place, a little less where that is even, and move
        // the exponent's zero. A carry runs into the exponent, as it should.
        let odd = L::and(L::shift_right::<DROPPED>(magnitude), L::splat_integer(1));
        let half = (1 << (DROPPED - 1)) - 1 - ((127 - BIAS) << 23);
        let normal =
            L::shift_right::<DROPPED>(L::sum(L::sum(magnitude, odd), L::splat_integer(half)));
        // Subnormal results have one spacing, that of `anchor`: the adder rounds to it.
        let anchor_bits = (127 + DROPPED as i32 + 1 - BIAS) << 23;
        let anchored = L::add(
            L::from_bits(magnitude),
            L::splat(f32::from_bits(anchor_bits as u32)),
        );
        let subnormal = L::sum(L::bits(anchored), L::splat_integer(-anchor_bits));
        let smallest_normal = L::splat_integer((127 + 1 - BIAS) << 23);
        let code = L::select(L::is_less(magnitude, smallest_normal), subnormal, normal);
        let sign = if DROPPED == 13 {
            L::and(L::shift_right::<16>(bits), L::splat_integer(0x8000))
        } else {
            L::and(L::shift_right::<24>(bits), L::splat_integer(0x80))
        };
        L::select(
            L::is_not_nan(value),
            L::or(code, sign),
            L::splat_integer(nan),
        )
    }
}

/// Exponents, biased as in binary32, of the smallest HiFloat8 and of the entry before it.
const SMALLEST: i32 = 127 - 22;

/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_hifloat8<L: Lanes>(values: [L::Float; 4], y: *mut u8) {
    /// Nearest with ties away from zero, saturating at 32768; NaN gives 0, and so does what is below
    /// half of the smallest value, 2^-22.
    ///
    /// # Safety
    /// As for [`Lanes`].
    #[inline(always)]
    unsafe fn encode<L: Lanes>(value: L::Float) -> L::Integer {
        // SAFETY: upheld by the caller; exponents are 2^-22 to 2^15 after the clamp, which is 0 to 37
        // in the tables.
        unsafe {
            let bits = L::bits(value);
            let magnitude = L::and(bits, L::splat_integer(i32::MAX));
            let vanishes = L::is_less(magnitude, L::splat_integer((SMALLEST - 1) << 23));
            let clamped = L::max(
                L::min(magnitude, L::splat_integer((127 + 15) << 23)),
                L::splat_integer(SMALLEST << 23),
            );
            let smallest = L::splat_integer(SMALLEST);
            let index = L::difference(L::shift_right::<23>(clamped), smallest);
            let kept = L::look_up(&KEPT, index);
            let half = L::shift_right_each(L::splat_integer(1 << 22), kept);
            let rounded = L::sum(clamped, half);
            // A carry moves on to the next exponent and leaves a mantissa of 0, of which any number of bits
            // is right.
            let index = L::difference(L::shift_right::<23>(rounded), smallest);
            let mantissa = L::shift_right_each(
                L::and(rounded, L::splat_integer((1 << 23) - 1)),
                L::difference(L::splat_integer(23), kept),
            );
            let code = L::sum(mantissa, L::look_up(&BASES, index));
            let sign = L::and(L::shift_right::<24>(bits), L::splat_integer(0x80));
            let code = L::select(vanishes, L::splat_integer(0), L::or(code, sign));
            L::select(L::is_not_nan(value), code, L::splat_integer(0))
        }
    }
    // SAFETY: upheld by the caller.
    unsafe { L::store_bytes(each!(values, value => encode::<L>(value)), y) }
}

/// Mantissa bits of a HiFloat8 with this exponent.
const fn mantissa_bits(exponent: i32) -> i32 {
    match exponent {
        -3..=3 => 3,
        -7..=7 => 2,
        -15..=15 => 1,
        _ => 0,
    }
}

/// Mantissa bits for each exponent from 2^-22 on.
const KEPT: [u8; 48] = {
    let mut table = [0; 48];
    let mut index = 0;
    while index < 38 {
        table[index as usize] = mantissa_bits(index - 22) as u8;
        index += 1;
    }
    table
};

/// The codes of the powers of two from 2^-22 on.
const BASES: [u8; 48] = {
    let mut table = [0; 48];
    let mut index = 0;
    while index < 38 {
        let exponent: i32 = index - 22;
        let code = match exponent.abs() {
            _ if exponent < -15 => exponent + 23,
            0 => 0b000_1000,
            size => {
                // The prefix tells how many bits the exponent's size takes; its leading bit is left out
                // and its sign put in front.
                let bits = size.ilog2() as i32;
                let prefix = [0b001, 0b01, 0b10, 0b11][bits as usize];
                let field = ((exponent < 0) as i32) << bits | (size - (1 << bits));
                (prefix << (bits + 1) | field) << mantissa_bits(exponent)
            }
        };
        table[index as usize] = code as u8;
        index += 1;
    }
    table
};
