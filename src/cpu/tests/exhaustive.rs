//! Data types and values: every combination, and every input where there are 2^16.

use super::*;

/// All 2^16 values of a 16-bit float with one scale and zero point.
fn all_values(problem: &Problem, scale: f32, zero_point: f32) {
    let x: Vec<u16> = (0..=u16::MAX).collect();
    let (scale, zero_point) = ([scale], [zero_point]);
    let length = bytes(problem.dtypes[Y], x.len());
    let run = |isa: Isa| {
        let mut y = vec![0u8; length];
        // SAFETY: the vectors hold what the problem reaches; u16 is aligned as the 16-bit floats are,
        // and y has elements of one byte.
        unsafe {
            Kernel::with_isa(problem.clone(), isa).run(&[
                x.as_ptr().cast_mut().cast(),
                scale.as_ptr().cast_mut().cast(),
                zero_point.as_ptr().cast_mut().cast(),
                y.as_mut_ptr(),
            ]);
        }
        y
    };
    let expected = run(Isa::Scalar);
    for isa in isas() {
        let got = run(isa);
        if let Some(place) = got.iter().zip(&expected).position(|(a, b)| a != b) {
            panic!(
                "{}: byte {place} is {:#x}, not {:#x}; {scale:?} and {zero_point:?} in {problem:?}",
                isa.name(),
                got[place],
                expected[place],
            );
        }
    }
}

#[test]
fn every_16_bit_value_is_as_in_the_reference() {
    let scales = [
        (1.0, 0.0),
        (0.5, -0.0),
        (1.0 / 3.0, 3.0),
        (-117.25, 0.5),
        (1e-40, 0.0),
        (f32::INFINITY, 1.0),
        (0.0, f32::NAN),
    ];

    for dtype in [DType::Float16, DType::BFloat16] {
        for y in Y_DTYPES {
            if y == DType::Int32 {
                continue; // four bytes each: below, with random values
            }
            for (index, (scale, zero_point)) in scales.into_iter().enumerate() {
                let mut problem = problem(contiguous(&[1 << 16], None));
                problem.dtypes = [dtype, DType::Float32, DType::Float32, y];
                problem.has_zero_points = index > 0;
                for arithmetic in [ARITHMETICS[0], ARITHMETICS[2]] {
                    problem.arithmetic = arithmetic;
                    all_values(&problem, scale, zero_point);
                }
            }
        }
    }
}

#[test]
fn every_16_bit_value_is_divided_as_in_the_reference() {
    let scales = [1.0, 1.0 / 3.0, 0.017, -117.25, 1e-5, 1e6, 2f32.powi(-30)];

    for dtype in [DType::Float16, DType::BFloat16] {
        for y in Y_DTYPES {
            if y == DType::Int32 {
                continue; // four bytes each
            }
            for scale in scales {
                let mut problem = problem(contiguous(&[1 << 16], None));
                problem.dtypes = [dtype, DType::Float32, DType::Undefined, y];
                problem.arithmetic = Arithmetic::Divide;
                all_values(&problem, scale, 0.0);
            }
        }
    }
}

/// Scales for each column that serve enough rows to be turned into reciprocals.
#[test]
fn rows_divided_by_the_same_scales_are_as_in_the_reference() {
    let mut random = random(9);

    for x in X_DTYPES {
        for y in Y_DTYPES {
            for shape in [[20, 7], [33, 130], [20, 600]] {
                for zero_points in [false, true] {
                    let mut problem = problem(contiguous(&shape, Some(1)));
                    problem.dtypes = [x, DType::BFloat16, DType::Float32, y];
                    problem.has_zero_points = zero_points;
                    problem.arithmetic = Arithmetic::Divide;
                    check_with_ordinary_scales(&problem, &mut random);
                }
            }
        }
    }
}

#[test]
fn every_round_mode_of_every_16_bit_value_is_as_in_the_reference() {
    for dtype in [DType::Float16, DType::BFloat16] {
        for y in [DType::Int8, DType::UInt8, DType::Int4] {
            for round_mode in ROUND_MODES {
                let mut problem = problem(contiguous(&[1 << 16], None));
                problem.dtypes = [dtype, DType::Float32, DType::Float32, y];
                problem.round_mode = round_mode;
                all_values(&problem, 0.75, 0.0);
            }
        }
    }
}

#[test]
fn every_combination_of_data_types_is_as_in_the_reference() {
    let mut random = random(1);

    for x in X_DTYPES {
        for scales in X_DTYPES {
            for zero_points in ZERO_POINT_DTYPES.into_iter().map(Some).chain([None]) {
                for y in Y_DTYPES {
                    for arithmetic in ARITHMETICS {
                        for axis in [None, Some(0), Some(1)] {
                            let mut problem = problem(contiguous(&[3, 70], axis));
                            problem.dtypes =
                                [x, scales, zero_points.unwrap_or(DType::Undefined), y];
                            problem.has_zero_points = zero_points.is_some();
                            problem.arithmetic = arithmetic;
                            let integer = !matches!(
                                y,
                                DType::Float8E4M3FN | DType::Float8E5M2 | DType::HiFloat8
                            );
                            if integer {
                                problem.round_mode = ROUND_MODES[random.random_range(0..4)];
                            }
                            check(&problem, [0, 0], &mut random);
                        }
                    }
                }
            }
        }
    }
}

/// Each 8-bit float near all boundaries between its codes: the 2^16 upper halves of binary32, and
/// what lies one and two steps beside them.
#[test]
fn eight_bit_floats_are_as_in_the_reference_near_every_boundary() {
    for isa in isas() {
        for y in [DType::Float8E4M3FN, DType::Float8E5M2, DType::HiFloat8] {
            let mut problem = problem(contiguous(&[5 << 16], None));
            problem.dtypes[Y] = y;
            let x: Vec<f32> = (0..=u16::MAX)
                .flat_map(|high| {
                    (-2..=2).map(move |step: i32| {
                        f32::from_bits((u32::from(high) << 16).wrapping_add_signed(step))
                    })
                })
                .collect();
            let one = 1f32;
            let run = |isa: Isa| {
                let mut y = vec![0u8; x.len()];
                // SAFETY: the vectors hold what the problem reaches.
                unsafe {
                    Kernel::with_isa(problem.clone(), isa).run(&[
                        x.as_ptr().cast_mut().cast(),
                        (&raw const one).cast_mut().cast(),
                        std::ptr::null_mut(),
                        y.as_mut_ptr(),
                    ]);
                }
                y
            };
            let (got, expected) = (run(isa), run(Isa::Scalar));
            for ((x, got), expected) in x.iter().zip(got).zip(expected) {
                assert_eq!(got, expected, "{} of {x:e} in {}", y, isa.name());
            }
        }
    }
}

#[test]
fn random_binary32_values_are_as_in_the_reference() {
    let mut random = random(2);

    for y in Y_DTYPES {
        for arithmetic in ARITHMETICS {
            for (axis, zero_points) in [(None, true), (Some(1), false), (Some(1), true)] {
                let mut problem = problem(contiguous(&[4, 5000], axis));
                problem.dtypes = [DType::Float32, DType::Float32, DType::Float32, y];
                problem.has_zero_points = zero_points;
                problem.arithmetic = arithmetic;
                check(&problem, [0, 0], &mut random);
            }
        }
    }
}

/// Numbers that were worked out by hand, for the vector loops as for the reference.
#[test]
fn integers_saturate_and_nan_becomes_zero() {
    let x = [
        f32::NAN,
        f32::INFINITY,
        f32::NEG_INFINITY,
        -0.0,
        2.5,
        3.5,
        -2.5,
        127.5,
        -128.5,
        255.5,
        2147483520.0,
        2147483648.0,
        -2147483648.0,
        1e30,
        -1e30,
        0.5,
    ];
    let i8s = [
        0, 127, -128, 0, 2, 4, -2, 127, -128, 127, 127, 127, -128, 127, -128, 0i8,
    ];
    let u8s = [0, 255, 0, 0, 2, 4, 0, 128, 0, 255, 255, 255, 0, 255, 0, 0u8];
    let (max, min) = (i32::MAX, i32::MIN);
    let i32s = [
        0, max, min, 0, 2, 4, -2, 128, -128, 256, 2147483520, max, min, max, min, 0,
    ];
    let i4s = [0x70, 0x08, 0x42, 0x7e, 0x78, 0x77, 0x78, 0x08u8];
    for isa in Isa::ALL.into_iter().filter(|isa| isa.is_available()) {
        // Seven times over, so that whole registers and what is left over both take part.
        let repeated = x.repeat(7);
        let run = |dtype: DType| {
            let mut problem = problem(contiguous(&[repeated.len()], None));
            problem.dtypes[Y] = dtype;
            let one = 1f32;
            let mut y = vec![0u32; repeated.len()];
            // SAFETY: the vectors hold what the problem reaches.
            unsafe {
                Kernel::with_isa(problem, isa).run(&[
                    repeated.as_ptr().cast_mut().cast(),
                    (&raw const one).cast_mut().cast(),
                    std::ptr::null_mut(),
                    y.as_mut_ptr().cast(),
                ]);
            }
            bytemuck::cast_slice::<u32, u8>(&y)[..bytes(dtype, repeated.len())].to_vec()
        };
        assert_eq!(
            run(DType::Int8),
            bytemuck::cast_slice::<i8, u8>(&i8s).repeat(7)
        );
        assert_eq!(run(DType::UInt8), u8s.repeat(7));
        assert_eq!(
            run(DType::Int32),
            bytemuck::cast_slice::<i32, u8>(&i32s).repeat(7)
        );
        assert_eq!(run(DType::Int4), i4s.repeat(7));
    }
}
