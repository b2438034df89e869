//! The encoders of the 8-bit floats, on integer registers. `crate::float8` has them in plain words.

use crate::cpu::line::{Lanes, Writing, each};

/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_e4m3fn<L: Lanes>(
    values: [L::Float; 4],
    y: *mut u8,
    writing: Writing,
) -> bool {
    // SAFETY: upheld by the caller.
    unsafe { store::<L, 20, 7>(values, 448.0, y, writing) }
}

/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_e5m2<L: Lanes>(
    values: [L::Float; 4],
    y: *mut u8,
    writing: Writing,
) -> bool {
    // SAFETY: upheld by the caller.
    unsafe { store::<L, 21, 15>(values, 57344.0, y, writing) }
}

/// Nearest with ties to even, saturating at `limit`; NaN gives 0.
///
/// # Safety
/// As for [`Lanes`].
#[inline(always)]
unsafe fn store<L: Lanes, const DROPPED: u32, const BIAS: i32>(
    values: [L::Float; 4],
    limit: f32,
    y: *mut u8,
    writing: Writing,
) -> bool {
    // SAFETY: upheld by the caller.
    unsafe {
        let mut values = values;
        if L::has_nan(values) {
            if writing.quick {
                return false;
            }
            values = each!(values, value => L::from_bits(L::select(
                L::is_not_nan(value),
                L::bits(value),
                L::splat_integer(0),
            )));
        }
        let sums = each!(values, value => sum::<L, DROPPED, BIAS>(value, limit));
        L::store_codes::<DROPPED>(sums, values, y, writing);
        true
    }
}

/// The bits of a sum whose addition rounds a magnitude, at most `limit`, to the nearest narrower one with ties to even:
/// added to themselves without the lowest `DROPPED` bits, they are its code below the code's sign. Of NaN they are any.
///
/// Beside a number with the exponent `e + DROPPED` floats are as far apart as narrower numbers are beside one with the
/// exponent `e`. So what is added is a power of two with that exponent, where `e` is the magnitude's own, but no less than
/// that of the smallest normal number, whose spacing subnormal ones keep. The lowest bits of the sum count the steps from
/// zero, which reach from one exponent to the next but one; with those of its exponent above them that makes the code, up to
/// how far apart zero exponents are. That many steps, as far as the code's bits show them, are added to begin with.
///
/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn sum<L: Lanes, const DROPPED: u32, const BIAS: i32>(
    value: L::Float,
    limit: f32,
) -> L::Integer {
    // SAFETY: upheld by the caller.
    unsafe {
        let magnitude = L::magnitude_up_to(value, limit);
        let exponent = L::and(L::bits(magnitude), L::splat_integer(0xff << 23));
        let smallest_normal = L::splat_integer((127 + 1 - BIAS) << 23);
        let power = L::from_bits(L::max(exponent, smallest_normal));
        let apart = (BIAS - 128 - DROPPED as i32).rem_euclid(2 * (BIAS + 1));
        let factor = L::splat(((1 << DROPPED) + apart) as f32);
        L::bits(L::multiply_add(power, factor, magnitude))
    }
}

/// The code that [`sum`] tells of below `DROPPED` bits, with the sign of the value; the other bits are 0.
///
/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn code<L: Lanes, const DROPPED: u32>(
    sum: L::Integer,
    value: L::Float,
) -> L::Integer {
    // SAFETY: upheld by the caller.
    unsafe {
        let code = L::sum(L::shift_right::<DROPPED>(sum), sum);
        let bits = L::bits(value);
        // Of binary16 13 bits are dropped.
        let (sign, mask) = if DROPPED == 13 {
            (L::shift_right::<16>(bits), 0x7fff)
        } else {
            (L::shift_right::<24>(bits), 0x7f)
        };
        L::or(
            L::and(code, L::splat_integer(mask)),
            L::and(sign, L::splat_integer(!mask)),
        )
    }
}

/// Exponents, biased as in binary32, of the smallest HiFloat8 and of the entry before it.
const SMALLEST: i32 = 127 - 22;

/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_hifloat8<L: Lanes>(values: [L::Float; 4], y: *mut u8, writing: Writing) {
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
    unsafe { L::store_bytes(each!(values, value => encode::<L>(value)), y, writing) }
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
