//! Products against plain sums in binary64, for each set of instructions, way to lie and size.

use std::sync::Mutex;

use half::{bf16, f16};
use smallvec::smallvec;

use super::*;
use crate::cpu::product::matrix::Axis;
use crate::cpu::threads::with_threads;

/// Elements of a type, from numbers that it holds, in memory that is aligned for each.
fn elements(values: &[f32], dtype: DType) -> Vec<u64> {
    let bytes = values.iter().flat_map(|&value| match dtype {
        DType::Float32 => value.to_ne_bytes().to_vec(),
        DType::Float16 => f16::from_f32(value).to_ne_bytes().to_vec(),
        _ => bf16::from_f32(value).to_ne_bytes().to_vec(),
    });
    let bytes: Vec<u8> = bytes.collect();
    let word = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        u64::from_ne_bytes(word)
    };
    bytes.chunks(8).map(word).collect()
}

/// Numbers that every type holds, so that products are exact and their sums nearly so.
fn numbers(count: usize, seed: usize) -> Vec<f32> {
    let number = |place: usize| ((place * 7919 + seed * 31 + place / 13) % 251) as f32 - 125.0;
    (0..count).map(|place| number(place) / 64.0).collect()
}

struct Sums(Mutex<Vec<f32>>, usize);

impl Finish for Sums {
    unsafe fn finish(&self, row: usize, column: usize, sums: &mut [f32]) {
        let start = row * self.1 + column;
        self.0.lock().unwrap()[start..start + sums.len()].copy_from_slice(sums);
    }
}

/// How a matrix lies: `outer` rows or columns of `inner` elements each.
fn lying(outer: usize, inner: usize, turned: bool, dtype: DType) -> Operand {
    let (outer_stride, inner_stride) = if turned { (1, outer) } else { (inner, 1) };
    Operand {
        dtype,
        outer: Axis::strided(outer, outer_stride),
        inner: Axis::strided(inner, inner_stride),
        offset: 0,
        batch: smallvec![],
    }
}

/// The elements of a matrix in the order in which it lies.
fn stored(values: &[f32], outer: usize, inner: usize, turned: bool) -> Vec<f32> {
    if !turned {
        return values.to_vec();
    }
    (0..outer * inner)
        .map(|place| values[place % outer * inner + place / outer])
        .collect()
}

fn check(
    isa: Isa,
    (rows, columns, inner): (usize, usize, usize),
    (left_type, right_type): (DType, DType),
    turned: [bool; 2],
) {
    let (a, b) = (numbers(rows * inner, 1), numbers(columns * inner, 2));
    let left = elements(&stored(&a, rows, inner, turned[0]), left_type);
    let right = elements(&stored(&b, columns, inner, turned[1]), right_type);
    let operand = lying(columns, inner, turned[1], right_type);
    let packed = Packed {
        dtype: right_type,
        inner,
        columns,
    };
    let mut memory = vec![0u64; packed.bytes() / 8];
    // SAFETY: the vectors hold what the operand and the packed form say.
    unsafe {
        packed.pack(
            isa,
            &operand,
            right.as_ptr().cast(),
            memory.as_mut_ptr().cast(),
        )
    };
    let mut found = Vec::new();
    let ready = (packed.operand(), memory.as_ptr().cast::<u8>());
    for (right_operand, memory) in [(operand, right.as_ptr().cast()), ready] {
        let product = Product {
            batch: vec![],
            left: lying(rows, inner, turned[0], left_type),
            right: right_operand,
            columns,
        };
        for threads in [1, 3] {
            let sums = Sums(Mutex::new(vec![f32::NAN; rows * columns]), columns);
            with_threads(threads, || {
                // SAFETY: as above.
                unsafe { product.run(isa, (left.as_ptr().cast(), memory), &sums) }.unwrap();
            });
            found.push(sums.0.into_inner().unwrap());
        }
    }
    for row in 0..rows {
        for column in 0..columns {
            let products = (0..inner)
                .map(|k| f64::from(a[row * inner + k]) * f64::from(b[column * inner + k]));
            let bound = products.clone().map(f64::abs).sum::<f64>() * inner as f64 * 2f64.powi(-24);
            let expected: f64 = products.sum();
            let value = found[0][row * columns + column];
            assert!(
                (f64::from(value) - expected).abs() <= bound,
                "{isa:?} {rows} x {columns} x {inner} {left_type} {right_type} {turned:?} [{row}, {column}]: {value}, expected {expected}"
            );
        }
    }
    // Neither threads nor where things lie change anything.
    assert!(
        found.iter().all(|other| *other == found[0]),
        "{isa:?} {rows} {columns} {inner}"
    );
}

const TYPES: [DType; 3] = [DType::Float32, DType::Float16, DType::BFloat16];

#[test]
fn all_sizes_types_and_ways_to_lie() {
    let sizes = [
        (1, 1, 1),
        (1, 5, 3),
        (2, 4, 16),
        (3, 17, 31),
        (6, 16, 64),
        (7, 33, 70),
        (13, 21, 100),
        (5, 300, 9),
        (1, 19, 1100),
        (130, 7, 33),
        (4, 3, 0),
        (9, 8, 2050),
    ];
    for isa in Isa::ALL.into_iter().filter(|isa| isa.is_available()) {
        for sizes in sizes {
            for left in TYPES {
                for right in TYPES {
                    for turned in [[false, false], [false, true], [true, false], [true, true]] {
                        if left == right || turned[1] != turned[0] {
                            check(isa, sizes, (left, right), turned);
                        }
                    }
                }
            }
        }
    }
}

/// FRACTAL_NZ and batches: elements lie in runs, and operands are repeated.
#[test]
fn runs_and_batches() {
    let (rows, columns, inner) = (5, 40, 35);
    let (a, b) = (numbers(2 * rows * inner, 3), numbers(columns * inner, 4));
    // As blocks of sixteen rows and columns, once by rows and once by columns.
    for turned in [false, true] {
        let (down, across) = if turned {
            (columns, inner)
        } else {
            (inner, columns)
        };
        let (down_stored, across_stored) = (down.next_multiple_of(16), across.next_multiple_of(16));
        let mut blocks = vec![0f32; down_stored * across_stored];
        for k in 0..inner {
            for column in 0..columns {
                let (d, c) = if turned { (column, k) } else { (k, column) };
                blocks[c / 16 * down_stored * 16 + d * 16 + c % 16] = b[column * inner + k];
            }
        }
        let along_down = |size| Axis {
            size,
            run: 16,
            inner: 16,
            outer: 256,
        };
        let along_across = |size| Axis {
            size,
            run: 16,
            inner: 1,
            outer: down_stored * 16,
        };
        for dtype in TYPES {
            let (outer, inner_axis) = match turned {
                true => (along_down(columns), along_across(inner)),
                false => (along_across(columns), along_down(inner)),
            };
            let product = Product {
                batch: vec![2, 3],
                left: Operand {
                    batch: smallvec![rows * inner, 0],
                    ..lying(rows, inner, false, dtype)
                },
                right: Operand {
                    dtype,
                    outer,
                    inner: inner_axis,
                    offset: 0,
                    batch: smallvec![0, 0],
                },
                columns,
            };
            let (left, right) = (elements(&a, dtype), elements(&blocks, dtype));
            let sums = Sums(Mutex::new(vec![f32::NAN; 6 * rows * columns]), columns);
            // SAFETY: the vectors hold what the operands say.
            unsafe {
                product.run(
                    Isa::active(),
                    (left.as_ptr().cast(), right.as_ptr().cast()),
                    &sums,
                )
            }
            .unwrap();
            let sums = sums.0.into_inner().unwrap();
            for matrix in 0..6 {
                for row in 0..rows {
                    for column in 0..columns {
                        let start = (matrix / 3 * rows + row) * inner;
                        let expected: f64 = (0..inner)
                            .map(|k| f64::from(a[start + k]) * f64::from(b[column * inner + k]))
                            .sum();
                        let value = sums[(matrix * rows + row) * columns + column];
                        assert!(
                            (f64::from(value) - expected).abs() < 1e-4,
                            "{value} {expected}"
                        );
                    }
                }
            }
        }
    }
}
