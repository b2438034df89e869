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

/// 2^100. Quotients from here on saturate every integer, with any zero point that is let through.
#[cfg(target_arch = "x86_64")]
pub(super) const LARGE: f32 = power_of_two(100);

const fn power_of_two(exponent: i32) -> f32 {
    f32::from_bits(((127 + exponent) as u32) << 23)
}

/// Whether `x / scale + zero_point`, rounded to the nearest of an output type, comes out right by way
/// of the reciprocal for every x.
///
/// "No zero point" is a zero point of -0.0: to add that would change no value, not even a zero's sign.
/// `signed` says that the type tells zeros apart by their signs. Then adding +0 could bring to light
/// whether a tiny negative quotient was rounded to zero.
#[inline(always)]
pub(super) fn divides_by_reciprocal(scale: f32, zero_point: f32, signed: bool) -> bool {
    let no_zero_point = (zero_point.to_bits() == 1 << 31) | (!signed & (zero_point.to_bits() == 0));
    let (scale, zero_point) = (scale.abs(), zero_point.abs());
    let scale_fits = (scale >= power_of_two(-30)) & (scale <= power_of_two(20));
    let zero_point_fits = (zero_point >= power_of_two(-40)) & (zero_point <= power_of_two(80));
    scale_fits & (no_zero_point | zero_point_fits)
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn extremes_are_left_to_the_divider() {
        assert!(divides_by_reciprocal(0.01, -0.0, true));
        assert!(divides_by_reciprocal(-1000.0, 3.0, true));
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
