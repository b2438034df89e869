//! Division without the divider, which does one register in the time of ten other instructions.
//!
//! With `r` the correctly rounded reciprocal of the scale `s`, and each step rounded once,
//!
//! ```text
//! q0 = x * r      rest = x - q0 * s (fused)      q = q0 + rest * r (fused)
//! ```
//!
//! gives the correctly rounded quotient as long as nothing over- or underflows. Why: `q0` is less than
//! 1.5 units in the last place off, so that the sum before it is rounded is less than 3 * 2^-24 units
//! off: `r` contributes half of that, the rounding of `rest` the other half. With 24-bit whole numbers
//! X and S for the mantissas, the quotient lies c / 2S units beside the middle between two floats, c
//! being a whole number that is not 0. Only if c is 6 or less can the sum be rounded to the wrong
//! side. There are 87 million pairs (X, S) with c up to 15: in all of them `q` is right. The test
//! below goes through a sample of those with c up to 7, and through all of them with a stride of 1.
//!
//! What over- or underflows is taken care of as follows. Where `q0` is infinite or NaN it is also the
//! result: x is infinite or NaN, or the quotient is beyond 2^127. Where x is below 2^-100 the quotient
//! is below 2^-70 and may be off in its last bit, which no output shows: by itself it becomes a zero
//! of its own sign in every type, and added to one of the zero points let through below it leaves no
//! trace. A zero gets its sign from `q0`.
//!
//! Where x has eleven bits of mantissa or fewer and only the nearest integer matters, less will do. With
//! `t = (1 - r * s (fused)) / s`, what `r` lacks,
//!
//! ```text
//! q = x * r + x * t (fused)
//! ```
//!
//! is the correctly rounded quotient for all but 12 of the 2^33 pairs of mantissas, which have been gone
//! through, every one. In these it is the float beside it, and neither has a mantissa as short as that of
//! a number halfway between two integers up to 256: both go to the same integer.
//!
//! What is said of integers is true of 8-bit floats, of whose halfway points none has a mantissa longer than five
//! bits. There the sign of a zero counts, which the sum of two zeros of different signs does not have: x lends
//! it, as it does where the second product is infinite and the first one's opposite.
//!
//! For integers, only a quotient inside int32 has to come out right, for which no product over- or
//! underflows so that it counts. Whatever else goes in, NaN, infinity or too much, comes out as NaN or
//! beyond int32. On x86 the conversion to integers shows that, and the step is done again with the
//! divider. On aarch64 it does not: the quotient is computed with the cares above, or x is kept within
//! 2^90, and what is NaN becomes 0.

/// 2^90. Divided by any scale that is let through it saturates every integer, and is finite.
#[cfg(target_arch = "aarch64")]
pub(super) const LARGE: f32 = power_of_two(90);

/// The least and the largest magnitude of these scales, NaN being the largest of all.
pub(super) fn magnitudes(scales: &[f32]) -> [f32; 2] {
    // Magnitudes are ordered as their bits are, and whole numbers may be compared in any order, so that
    // the compiler takes many at a time.
    let bits = scales.iter().map(|scale| scale.abs().to_bits() as i32);
    let (least, most) = bits.fold((i32::MAX, 0), |(least, most), bits| {
        (bits.min(least), bits.max(most))
    });
    [least, most].map(|bits| f32::from_bits(bits as u32))
}

const fn power_of_two(exponent: i32) -> f32 {
    f32::from_bits(((127 + exponent) as u32) << 23)
}

/// Whether `x / scale + zero_point`, rounded to the nearest of an output type, comes out right by way
/// of the reciprocal for every x.
///
/// "No zero point" is a zero point of -0.0: to add that would change no value, not even a zero's sign.
/// `signed` says that the type tells zeros apart by their signs. Then adding +0 could bring to light
/// whether a tiny negative quotient was rounded to zero; and scales are to be positive, so that zeros may
/// have the signs of x.
#[inline(always)]
pub(super) fn divides_by_reciprocal(scale: f32, zero_point: f32, signed: bool) -> bool {
    let no_zero_point = (zero_point.to_bits() == 1 << 31) | (!signed & (zero_point.to_bits() == 0));
    let sign_fits = !signed | (scale > 0.0);
    let (scale, zero_point) = (scale.abs(), zero_point.abs());
    let scale_fits = sign_fits & (scale >= power_of_two(-30)) & (scale <= power_of_two(20));
    let zero_point_fits = (zero_point >= power_of_two(-40)) & (zero_point <= power_of_two(80));
    scale_fits & (no_zero_point | zero_point_fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::float8::{Float8E4M3FN, Float8E5M2};

    /// `base` to the power of `exponent`, modulo `modulus`.
    fn power(base: u64, exponent: u32, modulus: u64) -> u64 {
        (0..exponent).fold(1 % modulus, |product, _| product * base % modulus)
    }

    /// As the kernels compute it, one at a time.
    fn quotient(x: f32, scale: f32) -> f32 {
        let reciprocal = 1.0 / scale;
        let first = x * reciprocal;
        let rest = (-first).mul_add(scale, x);
        rest.mul_add(reciprocal, first)
    }

    /// All mantissas X and S whose quotient lies c / 2S beside the middle between two floats, c up to 7,
    /// for every `stride`-th S: solutions of 2^24 X = (2k + 1) S + c, or 2^25 X where X < S.
    fn check_hard_cases(stride: usize) -> u64 {
        let mut checked = 0;
        for s in ((1u64 << 23)..(1 << 24)).step_by(stride) {
            let twos = s.trailing_zeros();
            let odd = s >> twos;
            for shift in [24, 25] {
                // c has as many factors of two as S; without them, X is c over a power of two mod S.
                let inverse = power(odd.div_ceil(2), shift - twos.min(24), odd);
                for c in (1u64..=7).step_by(2).take_while(|c| c << twos <= 7) {
                    let solution = c % odd * inverse % odd;
                    for solution in [solution, odd - solution] {
                        let first = (1u64 << 23).saturating_sub(solution).div_ceil(odd);
                        for x in (solution + first * odd..1 << 24).step_by(odd as usize) {
                            if (shift == 24) == (x >= s) {
                                let (x, s) = (x as f32, s as f32);
                                assert_eq!(quotient(x, s), x / s, "{x} / {s}");
                                checked += 1;
                            }
                        }
                    }
                }
            }
        }
        checked
    }

    #[test]
    fn quotients_near_the_middle_of_two_floats_are_rounded_correctly() {
        // Every S takes a minute without optimization; 8191 has no factor in common with 2^23.
        assert!(check_hard_cases(8191) > 3000);
    }

    #[test]
    fn ordinary_quotients_are_rounded_correctly() {
        for index in 0..200_000u32 {
            let mantissa = |factor: u32| 0x3f80_0000 | (index.wrapping_mul(factor) >> 9);
            let x = f32::from_bits(mantissa(2_654_435_761));
            let scale = f32::from_bits(mantissa(2_246_822_519));
            assert_eq!(quotient(x, scale), x / scale, "{x} / {scale}");
        }
    }

    /// As the kernels compute it for 16-bit floats, one at a time.
    fn quotient_of_parts(x: f32, scale: f32) -> f32 {
        let reciprocal = 1.0 / scale;
        let rest = (-reciprocal).mul_add(scale, 1.0) / scale;
        x.mul_add(reciprocal, x * rest)
    }

    #[test]
    fn quotients_of_short_mantissas_go_to_the_right_integer_and_8_bit_float() {
        // The pairs that are a unit off.
        let off = [
            (0x3fc7_0000, 0x3fd0_ab43),
            (0x3fb1_e000, 0x3fd5_62af),
            (0x3fcb_a000, 0x3fd6_edff),
            (0x3fbd_4000, 0x3fd9_c6cb),
            (0x3fac_4000, 0x3fde_ca3f),
            (0x3fb0_8000, 0x3fe8_28eb),
            (0x3fc9_e000, 0x3ff2_2cf3),
            (0x3fb3_4000, 0x3ff4_2bcb),
            (0x3fa3_c000, 0x3ff4_458f),
            (0x3fde_2000, 0x3ff4_53bb),
            (0x3ff4_0000, 0x3ff9_2863),
            (0x3fbc_6000, 0x3fff_3c33),
        ];
        let sample = (0x3f80_0000u32..0x4000_0000)
            .step_by(65521)
            .flat_map(|scale| (0..1 << 10).map(move |x| (0x3f80_0000 | x << 13, scale)));
        for (x, scale) in sample.chain(off) {
            let scale = f32::from_bits(scale);
            for exponent in 0..9 {
                let x = f32::from_bits(x) * f32::from(1u16 << exponent);
                let (got, exact) = (quotient_of_parts(x, scale), x / scale);
                assert_eq!(
                    got.round_ties_even(),
                    exact.round_ties_even(),
                    "{x} / {scale}"
                );
                assert_eq!(
                    (Float8E4M3FN::from_f32(got), Float8E5M2::from_f32(got)),
                    (Float8E4M3FN::from_f32(exact), Float8E5M2::from_f32(exact)),
                    "{x} / {scale}"
                );
            }
        }
        for (x, scale) in off.map(|(x, scale)| (f32::from_bits(x), f32::from_bits(scale))) {
            assert_eq!(
                quotient_of_parts(x, scale)
                    .to_bits()
                    .abs_diff((x / scale).to_bits()),
                1
            );
        }
    }

    #[test]
    fn magnitudes_are_those_of_all_scales() {
        let mut scales = [1.5; 37];
        scales[3] = -0.25;
        scales[36] = -8.0;
        assert_eq!(magnitudes(&scales), [0.25, 8.0]);
        scales[20] = f32::INFINITY;
        assert_eq!(magnitudes(&scales), [0.25, f32::INFINITY]);
        scales[21] = -f32::NAN;
        let [least, most] = magnitudes(&scales);
        assert!(least == 0.25 && most.is_nan());
        scales[22] = -0.0;
        assert_eq!(magnitudes(&scales)[0].to_bits(), 0);
    }

    #[test]
    fn extremes_are_left_to_the_divider() {
        assert!(divides_by_reciprocal(0.01, -0.0, true));
        assert!(divides_by_reciprocal(-1000.0, 3.0, false));
        assert!(!divides_by_reciprocal(-1000.0, 3.0, true));
        assert!(divides_by_reciprocal(0.01, 0.0, false));
        assert!(!divides_by_reciprocal(0.01, 0.0, true));
        for scale in [0.0, f32::NAN, f32::INFINITY, 1e-10, 1e7, f32::MIN_POSITIVE] {
            assert!(!divides_by_reciprocal(scale, -0.0, false), "{scale}");
        }
        for zero_point in [f32::NAN, f32::INFINITY, 1e-13, 1e25] {
            assert!(
                !divides_by_reciprocal(1.0, zero_point, false),
                "{zero_point}"
            );
        }
    }
}
