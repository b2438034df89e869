//! Every instruction set that the machine has against three plain loops.

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::matrix::{Axis, Bits, Matrix};
use super::method::Method;
use super::{Finish, Packed, Product, Right, pack};
use crate::cpu::isa::Isa;
use crate::cpu::kept::Kept;

/// Keeps the sums.
struct Sums {
    sums: *mut i32,
    rows: usize,
    columns: usize,
}

// SAFETY: pieces write elements apart.
unsafe impl Sync for Sums {}

impl Finish for Sums {
    unsafe fn finish(&self, batch: usize, row: usize, column: usize, sums: &[i32]) {
        for (index, &sum) in sums.iter().enumerate() {
            let place = (batch * self.rows + row) * self.columns + column + index;
            // SAFETY: the sums have room for all batches, rows and columns.
            unsafe {
                let to = self.sums.add(place);
                assert_eq!(*to, UNTOUCHED, "finished twice");
                *to = sum;
            }
        }
    }
}

/// No sum of the tests.
const UNTOUCHED: i32 = i32::MIN + 7;

/// A matrix of a batch in one of the forms that operators give, over random bytes.
struct Operand {
    matrix: Matrix,
    bytes: Vec<u8>,
    skew: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum FormOf {
    Rows,
    Columns,
    Gaps,
    Words,
    WordColumns,
    Nz,
    NzTransposed,
}

const FORMS: [FormOf; 7] = [
    FormOf::Rows,
    FormOf::Columns,
    FormOf::Gaps,
    FormOf::Words,
    FormOf::WordColumns,
    FormOf::Nz,
    FormOf::NzTransposed,
];

impl Operand {
    fn new(
        random: &mut StdRng,
        form: FormOf,
        batch: usize,
        rows: usize,
        columns: usize,
        skew: usize,
    ) -> Operand {
        let words = |size: usize| size.next_multiple_of(8);
        let nz = |rows: usize, columns: usize| {
            let across = Axis {
                size: columns,
                run: 32,
                inner: 1,
                outer: rows.next_multiple_of(16) * 32,
            };
            (Axis::strided(rows, 32), across)
        };
        let (row_axis, column_axis, whole, bits) = match form {
            FormOf::Rows => (
                Axis::strided(rows, columns),
                Axis::strided(columns, 1),
                rows * columns,
                Bits::Eight,
            ),
            FormOf::Columns => (
                Axis::strided(rows, 1),
                Axis::strided(columns, rows),
                rows * columns,
                Bits::Eight,
            ),
            FormOf::Gaps => (
                Axis::strided(rows, 3 * columns + 5),
                Axis::strided(columns, 3),
                rows * (3 * columns + 5),
                Bits::Eight,
            ),
            FormOf::Words => (
                Axis::strided(rows, words(columns)),
                Axis {
                    size: columns,
                    run: 8,
                    inner: 1,
                    outer: 8,
                },
                rows * words(columns),
                Bits::Four,
            ),
            FormOf::WordColumns => (
                Axis {
                    size: rows,
                    run: 8,
                    inner: 1,
                    outer: 8,
                },
                Axis::strided(columns, words(rows)),
                columns * words(rows),
                Bits::Four,
            ),
            FormOf::Nz => {
                let (rows_axis, columns_axis) = nz(rows, columns);
                (
                    rows_axis,
                    columns_axis,
                    columns.div_ceil(32) * rows.next_multiple_of(16) * 32,
                    Bits::Eight,
                )
            }
            FormOf::NzTransposed => {
                let (columns_axis, rows_axis) = nz(columns, rows);
                (
                    rows_axis,
                    columns_axis,
                    rows.div_ceil(32) * columns.next_multiple_of(16) * 32,
                    Bits::Eight,
                )
            }
        };
        let extremes = random.random_range(0..3);
        let bytes = (0..batch * whole + skew)
            .map(|_| match extremes {
                0 => 0x80,
                1 => *[0x80u8, 0x7f, 0x88, 0x77]
                    .get(random.random_range(0..4usize))
                    .unwrap_or(&0),
                _ => random.random(),
            })
            .collect();
        let matrix = Matrix {
            bits,
            rows: row_axis,
            columns: column_axis,
            starts: (0..batch).map(|index| index * whole).collect(),
        };
        Operand {
            matrix,
            bytes,
            skew,
        }
    }

    fn block(&self) -> *const u8 {
        self.bytes[self.skew..].as_ptr()
    }

    fn value(&self, batch: usize, row: usize, column: usize) -> i32 {
        let Matrix {
            bits,
            rows,
            columns,
            starts,
        } = &self.matrix;
        let place = starts[batch] + rows.place(row) + columns.place(column);
        match bits {
            Bits::Eight => i32::from(self.bytes[self.skew + place] as i8),
            Bits::Four => {
                let word = self.skew + place / 8 * 4;
                let word = i32::from_ne_bytes(self.bytes[word..word + 4].try_into().unwrap());
                word << (28 - 4 * (place % 8)) >> 28
            }
        }
    }
}

fn isas() -> impl Iterator<Item = Isa> {
    Isa::ALL.into_iter().filter(|isa| isa.is_available())
}

/// The sums by three plain loops.
fn expected(left: &Operand, right: &Operand, batches: &[(usize, usize)]) -> Vec<i32> {
    let (rows, columns) = (left.matrix.rows.size, right.matrix.columns.size);
    let inner = left.matrix.columns.size;
    let mut expected = Vec::new();
    for &(a, b) in batches {
        for row in 0..rows {
            for column in 0..columns {
                let products =
                    (0..inner).map(|k| left.value(a, row, k) * right.value(b, k, column));
                expected.push(products.fold(0, i32::wrapping_add));
            }
        }
    }
    expected
}

/// The sums by this set, or by what the right operand was packed for.
fn found(isa: Isa, left: &Operand, right: Right<'_>, batches: &[(usize, usize)]) -> Vec<i32> {
    let (rows, columns) = (left.matrix.rows.size, right.columns());
    let mut found = vec![UNTOUCHED; batches.len() * rows * columns];
    let sums = Sums {
        sums: found.as_mut_ptr(),
        rows,
        columns,
    };
    let product = Product {
        left: &left.matrix,
        right,
        batches,
    };
    // SAFETY: the operands have their bytes.
    unsafe { product.run(isa, left.block(), &sums) }.unwrap();
    found
}

fn packed(packed: &Packed, right: &Operand) -> Kept<u8> {
    let mut memory = Kept::any(packed.bytes()).unwrap();
    // SAFETY: the operand has its bytes, and the memory those of the packed form.
    unsafe { packed.pack(&right.matrix, right.block(), memory.as_mut_ptr()) };
    memory
}

fn check(left: &Operand, right: &Operand, batches: &[(usize, usize)], what: &str) {
    let expected = expected(left, right, batches);
    let (inner, columns) = (right.matrix.rows.size, right.matrix.columns.size);
    let rows = left.matrix.rows.size;
    for isa in isas() {
        let form = Packed::new(isa, inner, columns, right.matrix.starts.len());
        let memory = packed(&form, right);
        let plain = Right::Plain(&right.matrix, right.block());
        let packed = Right::Packed(&form, memory.as_ptr());
        for (right, form) in [(plain, "plain"), (packed, "packed")] {
            assert_eq!(
                found(isa, left, right, batches),
                expected,
                "{isa:?}, {form}, {what}: {rows} x {inner} x {columns}"
            );
        }
    }
}

/// The loops for AMX, emulated where the processor has none, and those for AVX-512 where AMX goes before them.
#[test]
#[cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]
fn loops_that_are_chosen_on_other_processors_are_exact() {
    use super::x86;

    let mut methods = vec![x86::emulated::loops()];
    if is_x86_feature_detected!("avx512vnni") {
        methods.push(&x86::VNNI);
    }
    let mut random = StdRng::seed_from_u64(6);
    for rows in [1, 2, 4, 15, 16, 17, 31, 32, 33, 50] {
        for (inner, columns) in [(1, 1), (64, 64), (63, 65), (129, 31)] {
            let left = Operand::new(&mut random, FormOf::Gaps, 2, rows, inner, 0);
            let right = Operand::new(&mut random, FormOf::Columns, 1, inner, columns, 0);
            let batches = [(1, 0), (0, 0)];
            let expected = expected(&left, &right, &batches);
            for method in &methods {
                let form = Packed {
                    inner,
                    columns,
                    batches: 1,
                    method,
                };
                let memory = packed(&form, &right);
                let right = Right::Packed(&form, memory.as_ptr());
                let found = found(Isa::Scalar, &left, right, &batches);
                assert_eq!(found, expected, "{rows} x {inner} x {columns}");
            }
        }
    }
    // At least one for the configuration, one for each product and one for the release.
    assert!(x86::emulated::carried_out().is_none_or(|trapped| trapped > 1000));
}

#[test]
fn all_small_sizes_are_exact() {
    let mut random = StdRng::seed_from_u64(3);
    for rows in 1..=14 {
        for inner in [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33] {
            for columns in [1, 2, 15, 16, 17, 33, 63, 64, 65, 130] {
                let left = Operand::new(&mut random, FormOf::Rows, 1, rows, inner, 0);
                let right = Operand::new(&mut random, FormOf::Rows, 1, inner, columns, 0);
                check(&left, &right, &[(0, 0)], "small");
            }
        }
    }
}

#[test]
fn every_form_at_every_alignment_is_exact() {
    let mut random = StdRng::seed_from_u64(4);
    for left_form in FORMS {
        for right_form in FORMS {
            for skew in 0..4 {
                // Words are where their type allows.
                let skew_of = |form| match form {
                    FormOf::Words | FormOf::WordColumns => 4 * skew,
                    _ => skew,
                };
                for (rows, inner, columns) in
                    [(1, 40, 72), (7, 64, 64), (5, 33, 129), (13, 136, 48)]
                {
                    let left =
                        Operand::new(&mut random, left_form, 2, rows, inner, skew_of(left_form));
                    let right = Operand::new(
                        &mut random,
                        right_form,
                        2,
                        inner,
                        columns,
                        skew_of(right_form),
                    );
                    let what = format!("{left_form:?} x {right_form:?}, skew {skew}");
                    check(&left, &right, &[(0, 1), (1, 1), (1, 0)], &what);
                }
            }
        }
    }
}

#[test]
fn extremes_do_not_saturate() {
    // Sums that a 16-bit saturating multiply-add gets wrong, and a long inner dimension.
    for inner in [2, 64, 4099] {
        let all = |rows: usize, columns: usize, value: u8| Operand {
            matrix: Matrix {
                bits: Bits::Eight,
                rows: Axis::strided(rows, columns),
                columns: Axis::strided(columns, 1),
                starts: vec![0],
            },
            bytes: vec![value; rows * columns],
            skew: 0,
        };
        for (a, b) in [(0x80, 0x80), (0x80, 0x7f), (0x7f, 0x80), (0x7f, 0x7f)] {
            for rows in [1, 7] {
                check(
                    &all(rows, inner, a),
                    &all(inner, 66, b),
                    &[(0, 0)],
                    "extremes",
                );
            }
        }
    }
}

#[test]
fn threads_share_the_work_out() {
    let mut random = StdRng::seed_from_u64(5);
    for rows in [1, 19] {
        let left = Operand::new(&mut random, FormOf::Rows, 1, rows, 700, 0);
        for form in [FormOf::Rows, FormOf::Columns] {
            let right = Operand::new(&mut random, form, 1, 700, 1000, 0);
            for threads in [1, 2, 3, 7] {
                crate::with_threads(threads, || check(&left, &right, &[(0, 0)], "threads"));
            }
        }
    }
}

/// What is taken from the sums of a row whose sum is more than fits, as all sums wrap around.
#[test]
fn corrections_of_long_rows_wrap_around() {
    const LENGTH: usize = 17_000_000;
    let method = Method {
        flip: 0x80,
        ..*Method::of(Isa::Scalar)
    };
    let row = Matrix {
        bits: Bits::Eight,
        rows: Axis::strided(1, 0),
        columns: Axis::strided(LENGTH, 0),
        starts: vec![0],
    };
    // SAFETY: every element of the row is the one value.
    let left = unsafe { pack::Left::new(&method, &row, [127u8].as_ptr()) }.unwrap();
    let expected = (127 * 128 * LENGTH as i64) as i32;
    assert_eq!(left.correction(0, 0), expected);
}
