//! Functions of binary32 numbers, without branches and without tables, so that loops over them become vector instructions;
//! the same bits in every instruction set, since what is fused is fused in all of them. A processor of x86-64 that lacks FMA
//! has it computed by the standard library, slowly.
//!
//! How far results are from the true ones, in units in the last place, is what the tests below hold for numbers of all
//! sizes: 1.0 for [`exp`], 1.5 for [`sin`], [`cos`] and [`reciprocal_sqrt`], 2.5 for [`sigmoid`] and [`tanh`], 3.0 for [`silu`]
//! and [`gelu_by_tanh`], 6.0 for [`gelu`], also where they vanish. Below 2^-126 one step of the numbers there is added.

/// 1.5 * 2^23: a sum with it holds the nearest integer in its lowest bits.
const ROUND: f32 = 12_582_912.0;

/// 1.5 * 2^52.
const ROUND_DOUBLE: f64 = 6_755_399_441_055_744.0;

/// a * b + c, rounded once.
#[inline(always)]
fn fused(a: f32, b: f32, c: f32) -> f32 {
    a.mul_add(b, c)
}

/// The polynomial of these factors, that of the highest power last.
#[inline(always)]
fn polynomial<const COUNT: usize>(factors: &[f32; COUNT], x: f32) -> f32 {
    let mut factors = factors.iter().rev();
    let highest = factors.next().copied().unwrap_or_default();
    factors.fold(highest, |sum, factor| fused(sum, x, *factor))
}

/// (e^r - 1 - r) / r^2 for |r| up to 0.36: the polynomial that has its values at the zeros of one of Chebyshev's.
#[inline(always)]
fn beyond_linear(r: f32) -> f32 {
    const FACTORS: [f32; 5] = [
        0.5,
        0.166_665_63,
        0.041_666_538,
        0.008_365_534,
        0.001_392_912_6,
    ];
    polynomial(&FACTORS, r)
}

/// e^r for |r| up to 0.36.
#[inline(always)]
fn power(r: f32) -> f32 {
    fused(fused(beyond_linear(r), r, 1.0), r, 1.0)
}

/// 2^n, for n from -126 to 127, of which the lowest nine bits count.
#[inline(always)]
fn power_of_two(n: u32) -> f32 {
    f32::from_bits((n << 23).wrapping_add(127 << 23))
}

/// 2^n as a product, since it may be too large or too small itself; `n` as [`reduce`] gives it.
#[inline(always)]
fn powers_of_two(n: u32) -> (f32, f32) {
    let half = n >> 1;
    (power_of_two(half), power_of_two(n.wrapping_sub(half)))
}

/// e^r * factor * 2^n. Only the last step rounds a number that is smaller than others are.
#[inline(always)]
fn scaled(n: u32, r: f32, factor: f32) -> f32 {
    let (first, second) = powers_of_two(n);
    let beyond_one = r * fused(beyond_linear(r), r, 1.0);
    fused(beyond_one, factor, factor) * first * second
}

/// An integer n, in the lowest bits of those of a sum with [`ROUND`], and a rest r so that `x = n ln 2 + r`, for |x| up to
/// 2^10.
#[inline(always)]
fn reduce(x: f32) -> (u32, f32) {
    const HIGH: f32 = std::f32::consts::LN_2;
    const LOW: f32 = -1.904_654_2e-9;
    let shifted = fused(x, std::f32::consts::LOG2_E, ROUND);
    let n = shifted - ROUND;
    (shifted.to_bits(), fused(n, -LOW, fused(n, -HIGH, x)))
}

/// Not below `least` and not above `most`; NaN stays.
#[inline(always)]
fn clamp<T: PartialOrd>(x: T, least: T, most: T) -> T {
    let x = if x < least { least } else { x };
    if x > most { most } else { x }
}

/// e^x.
#[inline(always)]
pub(in crate::operators) fn exp(x: f32) -> f32 {
    let (n, r) = reduce(clamp(x, -110.0, 89.0));
    let (first, second) = powers_of_two(n);
    power(r) * first * second
}

/// As [`reduce`], for a number that is known better than binary32 holds it.
#[inline(always)]
fn reduce_double(x: f64) -> (u32, f32) {
    let x = clamp(x, -120.0, 89.0);
    let shifted = x * std::f64::consts::LOG2_E + ROUND_DOUBLE;
    let n = shifted - ROUND_DOUBLE;
    let r = x - n * std::f64::consts::LN_2;
    let n = (shifted.to_bits() as u32).wrapping_add(ROUND.to_bits());
    (n, r as f32)
}

/// 1 / sqrt(x).
#[inline(always)]
pub(super) fn reciprocal_sqrt(x: f32) -> f32 {
    1.0 / x.sqrt()
}

/// 1 / (1 + e^-x).
#[inline(always)]
pub(super) fn sigmoid(x: f32) -> f32 {
    let e = exp(-x.abs());
    let above = if x < 0.0 { e } else { 1.0 };
    above / (1.0 + e)
}

/// x / (1 + e^-x).
#[inline(always)]
pub(super) fn silu(x: f32) -> f32 {
    let size = -x.abs();
    let size = if size < -120.0 { -120.0 } else { size };
    let (n, r) = reduce(size);
    let (first, second) = powers_of_two(n);
    let inner = fused(beyond_linear(r), r, 1.0);
    let part = fused(inner, r, 1.0) * first;
    // Below -120 results vanish as there; minus infinity times nothing is NaN.
    let below = fused(r * inner, size, size) * first * second;
    let below = fused(0.0, x, below);
    (if x < 0.0 { below } else { x }) / fused(part, second, 1.0)
}

/// x where it is above 0, else `x e^r 2^n`, and NaN for minus infinity, as the product with 0 is that it stands for.
#[inline(always)]
fn product_below(x: f32, n: u32, r: f32) -> f32 {
    let below = scaled(n, r, clamp(x, -1000.0, 0.0)) + 0.0 * x;
    if x < 0.0 { below } else { x }
}

/// The hyperbolic tangent.
#[inline(always)]
pub(super) fn tanh(x: f32) -> f32 {
    let (n, r) = reduce(clamp(2.0 * x.abs(), 0.0, 20.0));
    let power = power_of_two(n);
    // e^2x - 1, without the loss that the difference would bring for small x.
    let part = fused(r * r, beyond_linear(r), r);
    let beyond_one = fused(power, part, power - 1.0);
    (beyond_one / (beyond_one + 2.0)).copysign(x)
}

/// x times the share of the normal distribution below x.
#[inline(always)]
pub(super) fn gelu(x: f32) -> f32 {
    // The share above z is e^(-z^2 / 2) / (z + 3) times this polynomial of (z - 3) / (z + 3), whose largest error, of any
    // of its degree, for z from 0 to 14.7 is the least; and 2^-64 of it, since e^(-z^2 / 2) is smaller than a power of two
    // can be.
    const SHARE: [f32; 9] = of_64_halvings([
        0.729_083_66,
        -0.509_332_36,
        0.230_019_42,
        -0.047_254_957,
        -0.010_480_126,
        0.006_918_461,
        0.001_074_155_1,
        -0.000_895_631_97,
        -0.000_261_504_93,
    ]);
    let z = x.abs();
    let z = if z > 15.0 { 15.0 } else { z };
    let square = z * z;
    let (n, r) = reduce(-0.5 * square);
    let r = fused(fused(z, z, -square), -0.5, r);
    // One division for both: they take longer than all else.
    let by = 1.0 / (z + 3.0);
    let share = polynomial(&SHARE, (z - 3.0) * by) * by;
    // e^r - 1.
    let beyond_one = r * fused(beyond_linear(r), r, 1.0);
    let share = fused(beyond_one, share, share);
    // Minus infinity times nothing is NaN.
    let above = if x > 0.0 { x } else { 0.0 * x };
    // No factor is so small that it has lost bits; only the last step rounds a number that is smaller than others are.
    fused(-share, z * power_of_two(n.wrapping_add(64)), above)
}

/// Each of `factors` times 2^-64.
const fn of_64_halvings<const COUNT: usize>(mut factors: [f32; COUNT]) -> [f32; COUNT] {
    let mut next = 0;
    while next < COUNT {
        factors[next] *= 1.0 / 18_446_744_073_709_551_616.0;
        next += 1;
    }
    factors
}

/// x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2.
#[inline(always)]
pub(super) fn gelu_by_tanh(x: f32) -> f32 {
    let z = f64::from(x.abs());
    let argument = 2.0 * 0.797_884_560_802_865_4 * z * (1.0 + 0.044_715 * z * z);
    let (n, r) = reduce_double(-argument);
    product_below(x, n, r) / (1.0 + scaled(n, r, 1.0))
}

/// Beyond this the reduction by multiples of a quarter turn is not exact enough.
pub(super) const LARGE_ANGLE: f32 = 1e6;

/// The sine of |x| up to [`LARGE_ANGLE`], `quarters` quarter turns further.
#[inline(always)]
fn sine(x: f32, quarters: i32) -> f32 {
    // A quarter turn in two parts, of which the first has few bits.
    const HIGH: f64 = f64::from_bits(0x3ff9_21fb_5440_0000);
    const LOW: f64 = 6.077_100_506_506_192e-11;
    let x = f64::from(x);
    let shifted = x * std::f64::consts::FRAC_2_PI + ROUND_DOUBLE;
    let n = shifted - ROUND_DOUBLE;
    let quarters = (shifted.to_bits() as i32).wrapping_add(quarters);
    let r = ((x - n * HIGH) - n * LOW) as f32;
    let square = r * r;
    let high = 1.0 / 120.0 + square * (-1.0 / 5040.0 + square * (1.0 / 362_880.0));
    let sine = (r + r * square * (-1.0 / 6.0 + square * high)).copysign(r);
    let high = 1.0 / 40_320.0 - square * (1.0 / 3_628_800.0);
    let high = 1.0 / 24.0 + square * (-1.0 / 720.0 + square * high);
    let cosine = 1.0 + (square * square * high - 0.5 * square);
    let value = if quarters & 1 == 0 { sine } else { cosine };
    let sign = (quarters & 2).cast_unsigned() << 30;
    f32::from_bits(value.to_bits() ^ sign)
}

/// The sine of |x| up to [`LARGE_ANGLE`].
#[inline(always)]
pub(super) fn sin(x: f32) -> f32 {
    sine(x, 0)
}

/// The cosine of |x| up to [`LARGE_ANGLE`].
#[inline(always)]
pub(super) fn cos(x: f32) -> f32 {
    sine(x, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of all sizes and both signs, each size as often.
    fn numbers() -> impl Iterator<Item = f32> {
        (0..=u32::MAX)
            .step_by(2053)
            .map(f32::from_bits)
            .filter(|x| x.is_finite())
    }

    /// The largest error in units in the last place of the true values; below 2^-126 in steps there, less one.
    fn worst(function: fn(f32) -> f32, exact: fn(f64) -> f64, most: f32) -> (f64, f32) {
        let mut worst = (0.0, 0.0);
        for x in numbers().filter(|x| x.abs() <= most) {
            let (found, exact) = (function(x), exact(f64::from(x)));
            if exact.abs() >= 2f64.powi(128) {
                assert_eq!(f64::from(found), f64::INFINITY.copysign(exact), "{x}");
                continue;
            }
            let exponent = exact.abs().log2().floor().max(-126.0);
            let mut error = (f64::from(found) - exact).abs() / (exponent - 23.0).exp2();
            if exact.abs() < 2f64.powi(-126) {
                error -= 1.0;
            }
            assert!(!error.is_nan(), "{x}: {found} {exact}");
            if error > worst.0 {
                worst = (error, x);
            }
        }
        worst
    }

    /// The share of the normal distribution above z, from 0 on.
    fn share_above(z: f64) -> f64 {
        let density = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt();
        if z < 3.0 {
            // 1/2 less the series of the share between 0 and z.
            let (mut term, mut sum) = (z, z);
            for n in 1..200 {
                term *= z * z / (2.0 * f64::from(n) + 1.0);
                sum += term;
            }
            return 0.5 - density * sum;
        }
        // The continued fraction z + 1 / (z + 2 / (z + 3 / ...)).
        let fraction = (1..400).rev().fold(z, |below, n| z + f64::from(n) / below);
        density / fraction
    }

    fn exact_gelu(x: f64) -> f64 {
        match x > 0.0 {
            true => x - x * share_above(x),
            false => x * share_above(-x),
        }
    }

    fn exact_gelu_by_tanh(x: f64) -> f64 {
        let argument = 2.0 * (2.0 / std::f64::consts::PI).sqrt() * (x + 0.044_715 * x * x * x);
        x / (1.0 + (-argument).exp())
    }

    #[test]
    fn functions_are_as_near_as_is_said() {
        type Function = (&'static str, fn(f32) -> f32, fn(f64) -> f64, f32, f64);
        let sigmoid_of = |x: f64| 1.0 / (1.0 + (-x).exp());
        let functions: [Function; 9] = [
            ("exp", exp, f64::exp, f32::MAX, 1.0),
            ("sin", sin, f64::sin, LARGE_ANGLE, 1.5),
            ("cos", cos, f64::cos, LARGE_ANGLE, 1.5),
            ("tanh", tanh, f64::tanh, f32::MAX, 2.5),
            ("sigmoid", sigmoid, sigmoid_of, 700.0, 2.5),
            ("silu", silu, |x| x / (1.0 + (-x).exp()), 80.0, 3.0),
            ("gelu", gelu, exact_gelu, 36.0, 6.0),
            ("gelu by tanh", gelu_by_tanh, exact_gelu_by_tanh, 20.0, 3.0),
            (
                "rsqrt",
                |x| reciprocal_sqrt(x.abs()),
                |x| 1.0 / x.abs().sqrt(),
                f32::MAX,
                1.5,
            ),
        ];
        for (name, function, exact, most, bound) in functions {
            let (error, x) = worst(function, exact, most);
            assert!(error <= bound, "{name}: {error} at {x}");
        }
    }

    #[test]
    fn limits_are_kept() {
        let infinite = f32::INFINITY;
        assert_eq!((exp(infinite), exp(-infinite)), (infinite, 0.0));
        assert_eq!((tanh(infinite), tanh(-infinite)), (1.0, -1.0));
        assert_eq!((sigmoid(infinite), sigmoid(-infinite)), (1.0, 0.0));
        assert_eq!(gelu(infinite), infinite);
        assert_eq!(
            (gelu_by_tanh(infinite), silu(infinite)),
            (infinite, infinite)
        );
        let functions = [exp, tanh, sigmoid, silu, gelu, gelu_by_tanh, sin, cos];
        for function in functions {
            assert!(function(f32::NAN).is_nan());
        }
        for function in [silu, gelu, gelu_by_tanh] {
            assert!(function(-infinite).is_nan());
        }
        assert!(tanh(-0.0).is_sign_negative() && sin(-0.0).is_sign_negative());
    }
}
