//! Tensors that are contiguous along different dimensions.

use super::*;

/// Sizes beside those of registers, blocks and tiles.
const ROWS: [usize; 5] = [5, 48, 64, 65, 150];
const COLUMNS: [usize; 4] = [2, 17, 256, 257];

#[test]
fn transposed_tensors_are_as_in_the_reference() {
    let mut random = random(11);
    let mut turn = 0;

    for (index, rows) in ROWS.into_iter().enumerate() {
        turn += 1;
        for columns in COLUMNS {
            // One scale, one for each column, one for each row.
            for [down, across] in [[0, 0], [0, 1], [1, 0]] {
                let outputs = [
                    (DType::Int8, ARITHMETICS[0]),
                    (DType::Int8, ARITHMETICS[2]),
                    (DType::UInt8, ARITHMETICS[2]),
                    (DType::Int4, ARITHMETICS[0]),
                    (DType::Float8E5M2, ARITHMETICS[2]),
                    (DType::HiFloat8, ARITHMETICS[0]),
                    (DType::Float8E4M3FN, ARITHMETICS[1]),
                ];
                // Every second one, not the same ones for each size.
                turn += 1;
                for (y, arithmetic) in outputs.into_iter().skip(turn % 2).step_by(2) {
                    let pitch = columns.next_multiple_of(2);
                    let dims = [
                        (rows, [1, down, down, pitch]),
                        (columns, [rows, across, across, 1]),
                    ];
                    let mut problem = problem(
                        dims.into_iter()
                            .map(|(size, strides)| Dim { size, strides })
                            .collect(),
                    );
                    let x = X_DTYPES[(index + columns) % 3];
                    problem.dtypes = [x, DType::Float32, DType::Float32, y];
                    problem.has_zero_points = random.random();
                    problem.arithmetic = arithmetic;
                    check(&problem, [0, random.random_range(0..3) * 32], &mut random);
                    if arithmetic == Arithmetic::Divide {
                        check_with_ordinary_scales(&problem, &mut random);
                    }
                }
            }
        }
    }
}

/// Scales that some columns can be divided by by way of the reciprocal and others not, and zero
/// points that go with neither dimension that the scales go with.
#[test]
fn scales_and_zero_points_of_every_kind_are_as_in_the_reference() {
    let mut random = random(12);
    let strides = [[0, 0], [0, 1], [1, 0], [2, 0], [0, 3], [1, 70]];

    for [scales_down, scales_across] in strides {
        for [zeros_down, zeros_across] in strides {
            for x in X_DTYPES {
                let dims = [
                    (70, [1, scales_down, zeros_down, 300]),
                    (300, [70, scales_across, zeros_across, 1]),
                ];
                let mut problem = problem(
                    dims.into_iter()
                        .map(|(size, strides)| Dim { size, strides })
                        .collect(),
                );
                problem.dtypes[X] = x;
                problem.dtypes[ZERO_POINTS] = DType::Int32;
                problem.has_zero_points = true;
                problem.arithmetic = Arithmetic::Divide;
                check(&problem, [0, 0], &mut random);
            }
        }
    }
}

#[test]
fn copies_transpose_tiles_of_any_size() {
    let mut random = random(13);
    let mut from = vec![0u8; 4 * 80 * 80];
    random.fill(from.as_mut_slice());

    for isa in isas() {
        for size in [1, 2, 4] {
            for rows in (0..70).step_by(3) {
                for columns in 0..40 {
                    let (from_stride, to_stride) = (rows + 5, columns + 7);
                    let mut to = vec![0xee; size * (rows * to_stride + 8)];
                    let mut expected = to.clone();
                    for row in 0..rows {
                        for column in 0..columns {
                            let (at, to) = (column * from_stride + row, row * to_stride + column);
                            expected[to * size..][..size]
                                .copy_from_slice(&from[at * size..][..size]);
                        }
                    }
                    let copy = isa.transpose(size);
                    // SAFETY: the vectors hold all of both tiles.
                    unsafe {
                        copy(
                            from.as_ptr(),
                            from_stride,
                            to.as_mut_ptr(),
                            to_stride,
                            rows,
                            columns,
                        );
                    }
                    assert_eq!(to, expected, "{isa:?}: {rows} by {columns} of {size} bytes");
                }
            }
        }
    }
}
