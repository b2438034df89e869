//! Wider and narrower numbers, without branches, so that loops over them become vector instructions.

use half::bf16;

/// Widens a half by its bits, exactly and without a branch, so that loops over it become vector instructions.
#[inline(always)]
pub(in crate::cpu) fn half(bits: u16) -> f32 {
    let magnitude = u32::from(bits & 0x7fff) << 13;
    // The exponent's bias grows from 15 to 127. A product with a power of two makes normal numbers of subnormal ones too.
    let finite = (f32::from_bits(magnitude) * f32::from_bits((127 + 112) << 23)).to_bits();
    let special = magnitude | 0xff << 23;
    let magnitude = if magnitude >= 0x1f << 23 {
        special
    } else {
        finite
    };
    f32::from_bits(magnitude | u32::from(bits & 0x8000) << 16)
}

#[inline(always)]
pub(in crate::cpu) fn bfloat16(bits: u16) -> f32 {
    f32::from_bits(u32::from(bits) << 16)
}

/// The nearest binary16 as binary32, ties to even; beyond 65504 infinity. Without a branch.
#[inline(always)]
pub(crate) fn to_half_precision(value: f32) -> f32 {
    let bits = value.to_bits();
    let (sign, magnitude) = (bits & 1 << 31, bits & !(1 << 31));
    let normal = (magnitude + 0xfff + (magnitude >> 13 & 1)) & !0x1fff;
    // Below 2^-14 numbers are 2^-24 apart, as binary32 is beside 1/2.
    let subnormal = ((f32::from_bits(magnitude) + 0.5) - 0.5).to_bits();
    let finite = if magnitude < 113 << 23 {
        subnormal
    } else {
        normal
    };
    let rounded = if finite >= 143 << 23 {
        255 << 23
    } else {
        finite
    };
    let is_nan = magnitude > 255 << 23;
    f32::from_bits(sign | if is_nan { magnitude } else { rounded })
}

/// To bfloat16, nearest with ties to even; without a branch. A NaN becomes one that is quiet.
#[inline(always)]
pub(super) fn narrow_bfloat16(value: f32) -> bf16 {
    let bits = value.to_bits();
    let rounded = bits.wrapping_add(0x7fff + (bits >> 16 & 1)) >> 16;
    let quiet = bits >> 16 | 0x40;
    let is_nan = bits & 0x7fff_ffff > 0xff << 23;
    bf16::from_bits(if is_nan { quiet } else { rounded } as u16)
}

/// The nearest integer, ties to even, between two limits that are integers of few bits; NaN gives 0.
#[inline(always)]
pub(crate) fn nearest(value: f32, least: f32, most: f32) -> i32 {
    let value = if value.is_nan() { 0.0 } else { value };
    let value = if value < least { least } else { value };
    let value = if value > most { most } else { value };
    // Beside this number neighbours are 1 apart, so the sum is rounded to a whole one.
    const ANCHOR: f32 = (3 << 22) as f32;
    (value + ANCHOR).to_bits().wrapping_sub(ANCHOR.to_bits()) as i32
}

#[cfg(test)]
mod tests {
    use half::f16;

    use super::*;

    #[test]
    fn each_half_is_widened_as_the_library_does() {
        for bits in 0..=u16::MAX {
            let expected = f16::from_bits(bits).to_f32();
            let found = half(bits);
            assert!(
                found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan(),
                "{bits:#06x}: {found} {expected}"
            );
        }
    }

    #[test]
    fn bfloat16_is_narrowed_as_the_library_does() {
        for high in 0..=u16::MAX {
            for low in [0, 1, 0x7fff, 0x8000, 0x8001, 0xffff] {
                let value = f32::from_bits(u32::from(high) << 16 | low);
                let (found, expected) = (narrow_bfloat16(value), bf16::from_f32(value));
                assert!(
                    found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan(),
                    "{value}: {found} {expected}"
                );
            }
        }
    }

    #[test]
    fn half_precision_is_that_of_the_library() {
        for high in 0..=u16::MAX {
            for low in [0, 1, 0xfff, 0x1000, 0x1001, 0x2fff, 0x3000, 0xffff] {
                let value = f32::from_bits(u32::from(high) << 16 | low);
                let (found, expected) = (to_half_precision(value), f16::from_f32(value).to_f32());
                assert!(
                    found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan(),
                    "{value}: {found} {expected}"
                );
            }
        }
    }

    #[test]
    fn integers_are_the_nearest_and_saturate() {
        for step in -2000..2000 {
            let value = step as f32 / 8.0;
            let expected = i32::from(value.round_ties_even() as i8);
            assert_eq!(nearest(value, -128.0, 127.0), expected, "{value}");
        }
        for (value, expected) in [
            (f32::NAN, 0),
            (f32::INFINITY, 127),
            (f32::NEG_INFINITY, -128),
            (1e30, 127),
            (-0.5, 0),
            (f32::MIN_POSITIVE, 0),
        ] {
            assert_eq!(nearest(value, -128.0, 127.0), expected, "{value}");
        }
    }
}
