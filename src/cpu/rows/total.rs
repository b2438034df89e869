//! Sums of values, and of what they are squared: in loops of their own for each instruction set, since compilers cut plain
//! ones into vectors of two where much else stands around them.

use crate::cpu::isa::Isa;

/// Sums side by side: more than one vector of the widest instruction set, since one sum waits for the other.
const LANES: usize = 64;

/// The sum of values, or of the squares of what they are apart from `mean`. Up to [`LANES`] times 64 values are added up in
/// binary32, in the same order in each instruction set, and all further sums in binary64.
///
/// # Safety
/// The processor has the instruction set.
#[inline]
pub(crate) unsafe fn total<const SQUARES: bool>(isa: Isa, values: &[f32], mean: f32) -> f64 {
    let mut sums = [0f32; LANES];
    let (whole, rest) = values.as_chunks::<LANES>();
    match isa {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: upheld by the caller.
        Isa::Avx512 => unsafe { avx512::<SQUARES>(whole, mean, &mut sums) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: upheld by the caller.
        Isa::Avx2 => unsafe { avx2::<SQUARES>(whole, mean, &mut sums) },
        _ => portable::<SQUARES>(whole, mean, &mut sums),
    }
    for (sum, value) in sums.iter_mut().zip(rest) {
        *sum += term::<SQUARES>(*value, mean);
    }
    let mut eight = [0f64; 8];
    for sums in sums.as_chunks::<8>().0 {
        for (eight, sum) in eight.iter_mut().zip(sums) {
            *eight += f64::from(*sum);
        }
    }
    let [a, b, c, d, e, f, g, h] = eight;
    ((a + e) + (c + g)) + ((b + f) + (d + h))
}

#[inline(always)]
fn term<const SQUARES: bool>(value: f32, mean: f32) -> f32 {
    match SQUARES {
        true => (value - mean) * (value - mean),
        false => value,
    }
}

fn portable<const SQUARES: bool>(values: &[[f32; LANES]], mean: f32, sums: &mut [f32; LANES]) {
    for values in values {
        for (sum, value) in sums.iter_mut().zip(values) {
            *sum += term::<SQUARES>(*value, mean);
        }
    }
}

/// # Safety
/// As for [`total`].
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
unsafe fn avx512<const SQUARES: bool>(values: &[[f32; LANES]], mean: f32, sums: &mut [f32; LANES]) {
    use std::arch::x86_64::{
        _mm512_add_ps, _mm512_loadu_ps, _mm512_mul_ps, _mm512_set1_ps, _mm512_setzero_ps,
        _mm512_storeu_ps, _mm512_sub_ps,
    };
    const WIDTH: usize = 16;
    let mean = _mm512_set1_ps(mean);
    let mut held = [_mm512_setzero_ps(); LANES / WIDTH];
    for values in values {
        for (place, held) in held.iter_mut().enumerate() {
            // SAFETY: there are so many values.
            let mut value = unsafe { _mm512_loadu_ps(values.as_ptr().add(place * WIDTH)) };
            if SQUARES {
                let apart = _mm512_sub_ps(value, mean);
                value = _mm512_mul_ps(apart, apart);
            }
            *held = _mm512_add_ps(*held, value);
        }
    }
    for (place, held) in held.into_iter().enumerate() {
        // SAFETY: there are so many sums.
        unsafe { _mm512_storeu_ps(sums.as_mut_ptr().add(place * WIDTH), held) };
    }
}

/// # Safety
/// As for [`total`].
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
unsafe fn avx2<const SQUARES: bool>(values: &[[f32; LANES]], mean: f32, sums: &mut [f32; LANES]) {
    use std::arch::x86_64::{
        _mm256_add_ps, _mm256_loadu_ps, _mm256_mul_ps, _mm256_set1_ps, _mm256_setzero_ps,
        _mm256_storeu_ps, _mm256_sub_ps,
    };
    const WIDTH: usize = 8;
    let mean = _mm256_set1_ps(mean);
    let mut held = [_mm256_setzero_ps(); LANES / WIDTH];
    for values in values {
        for (place, held) in held.iter_mut().enumerate() {
            // SAFETY: there are so many values.
            let mut value = unsafe { _mm256_loadu_ps(values.as_ptr().add(place * WIDTH)) };
            if SQUARES {
                let apart = _mm256_sub_ps(value, mean);
                value = _mm256_mul_ps(apart, apart);
            }
            *held = _mm256_add_ps(*held, value);
        }
    }
    for (place, held) in held.into_iter().enumerate() {
        // SAFETY: there are so many sums.
        unsafe { _mm256_storeu_ps(sums.as_mut_ptr().add(place * WIDTH), held) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_the_same_in_each_instruction_set() {
        for length in [0, 1, 63, 64, 65, 1000, 4096] {
            let values: Vec<f32> = (0..length).map(|at| (at * 37 % 101) as f32 / 7.0).collect();
            let exact: f64 = values.iter().map(|value| f64::from(*value)).sum();
            let apart = |value: &f32| (f64::from(*value) - 5.0).powi(2);
            let squares: f64 = values.iter().map(apart).sum();
            // SAFETY: every processor has the scalar set.
            let scalar = unsafe {
                [
                    total::<false>(Isa::Scalar, &values, 5.0),
                    total::<true>(Isa::Scalar, &values, 5.0),
                ]
            };
            assert!((scalar[0] - exact).abs() <= 1e-6 * exact, "{length}");
            assert!((scalar[1] - squares).abs() <= 1e-6 * squares, "{length}");
            for isa in Isa::ALL.into_iter().filter(|isa| isa.is_available()) {
                // SAFETY: the processor has the set.
                let found = unsafe {
                    [
                        total::<false>(isa, &values, 5.0),
                        total::<true>(isa, &values, 5.0),
                    ]
                };
                assert_eq!(
                    found.map(f64::to_bits),
                    scalar.map(f64::to_bits),
                    "{isa:?}, {length}"
                );
            }
        }
    }
}
