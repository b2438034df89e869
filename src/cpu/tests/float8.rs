//! Codes of 8-bit floats that were worked out by hand from the formats: halfway points and what is beside them, subnormal
//! numbers, and the ends.

use super::*;

/// 2^-23.
const TINY: f32 = f32::EPSILON;

/// Three bits of mantissa, and the exponent's zero is 7: subnormal numbers are 2^-9 apart. NaN last.
const E4M3FN: &[(f32, u8)] = &[
    (0.0, 0x00),
    (-0.0, 0x80),
    (1.0, 0x38),
    (1.0625, 0x38),
    (1.0625 + TINY, 0x39),
    (-1.1875, 0xba),
    (-1.1875 + TINY, 0xb9),
    (1.9375, 0x40),
    (448.0, 0x7e),
    (-432.0, 0xfe),
    (431.5, 0x7d),
    (-464.0, 0xfe),
    (-1e30, 0xfe),
    (0.015625, 0x08),
    (7.5 / 512.0, 0x08),
    (5.5 / 512.0, 0x06),
    (-4.5 / 512.0, 0x84),
    (1.0 / 512.0, 0x01),
    (0.5 / 512.0, 0x00),
    (-0.5 / 512.0, 0x80),
    (0.5 / 512.0 + TINY, 0x01),
    (-1e-30, 0x80),
    (1e-42, 0x00),
    (f32::INFINITY, 0x7e),
    (f32::NEG_INFINITY, 0xfe),
    (f32::NAN, 0x00),
    (-f32::NAN, 0x00),
];

/// Two bits of mantissa, and the exponent's zero is 15: subnormal numbers are 2^-16 apart. NaN last.
const E5M2: &[(f32, u8)] = &[
    (0.0, 0x00),
    (-0.0, 0x80),
    (1.0, 0x3c),
    (1.125, 0x3c),
    (-1.125 - TINY, 0xbd),
    (1.375, 0x3e),
    (1.875, 0x40),
    (57344.0, 0x7b),
    (-53248.0, 0xfa),
    (65536.0, 0x7b),
    (1e30, 0x7b),
    (4.0 / 65536.0, 0x04),
    (3.5 / 65536.0, 0x04),
    (-1.5 / 65536.0, 0x82),
    (1.0 / 65536.0, 0x01),
    (0.5 / 65536.0, 0x00),
    (-1e-30, 0x80),
    (f32::INFINITY, 0x7b),
    (f32::NEG_INFINITY, 0xfb),
    (f32::NAN, 0x00),
    (-f32::NAN, 0x00),
];

/// Quantizes in a set of instructions.
fn quantized(
    isa: Isa,
    x: &[f32],
    types: (DType, DType),
    arithmetic: Arithmetic,
    scale: f32,
) -> Vec<u8> {
    let mut problem = problem(contiguous(&[x.len()], None));
    problem.dtypes = [types.0, DType::Float32, DType::Undefined, types.1];
    problem.arithmetic = arithmetic;
    let halves: Vec<bf16> = x.iter().map(|&value| bf16::from_f32(value)).collect();
    let block: *const u8 = match types.0 {
        DType::BFloat16 => halves.as_ptr().cast(),
        _ => x.as_ptr().cast(),
    };
    let mut y = vec![0u8; x.len()];
    // SAFETY: the vectors hold what the problem reaches.
    unsafe {
        Kernel::with_isa(problem, isa).run(&[
            block.cast_mut(),
            (&raw const scale).cast_mut().cast(),
            std::ptr::null_mut(),
            y.as_mut_ptr(),
        ]);
    }
    y
}

#[test]
fn eight_bit_floats_are_rounded_to_even_and_saturate() {
    let (multiply, divide) = (ARITHMETICS[0], ARITHMETICS[2]);
    for (y, expected) in [(DType::Float8E4M3FN, E4M3FN), (DType::Float8E5M2, E5M2)] {
        for isa in Isa::ALL.into_iter().filter(|isa| isa.is_available()) {
            // Scales that change nothing but exponents and signs.
            for (dtype, arithmetic, scale) in [
                (DType::Float32, multiply, 1.0),
                (DType::Float32, divide, 0.25),
                (DType::BFloat16, multiply, 4.0),
                (DType::BFloat16, divide, 0.25),
                (DType::BFloat16, divide, -0.25),
            ] {
                let (mut x, mut codes) = (Vec::new(), Vec::new());
                for &(value, code) in expected {
                    let value = match arithmetic {
                        Arithmetic::Divide => value * scale,
                        _ => value / scale,
                    };
                    let is_exact =
                        dtype == DType::Float32 || bf16::from_f32(value).to_f32() == value;
                    if is_exact || value.is_nan() {
                        x.push(value);
                        codes.push(code);
                    }
                }
                // As they are, and without a NaN or an infinity among them.
                for length in [x.len(), x.len() - 4] {
                    let found =
                        quantized(isa, &x[..length].repeat(11), (dtype, y), arithmetic, scale);
                    for (place, found) in found.into_iter().enumerate() {
                        let (x, code) = (x[place % length], codes[place % length]);
                        let isa = isa.name();
                        assert_eq!(
                            found, code,
                            "{y} of {x:e} by {scale}, {arithmetic:?}, {isa}"
                        );
                    }
                }
            }
        }
    }
}
