//! One row times a plain matrix, which is read once and where it lies: packing it would take longer than the product.
//!
//! Where columns lie along the inner dimension, each is multiplied by the row as a whole. Where rows do, the sums of all
//! columns are kept and a few rows of the matrix are added to them at a time.

use std::sync::OnceLock;
use std::time::Duration;

use crate::cpu::isa::Isa;
use crate::cpu::kept::Kept;
use crate::cpu::product::matrix::{Bits, Matrix};
use crate::cpu::product::{Finish, MOST_COLUMNS, Product, pack};
use crate::cpu::threads::Crew;
use crate::error::Result;

#[cfg(target_arch = "x86_64")]
use crate::cpu::product::x86;

/// Writes the sums of columns that lie one `stride` after the other, each `row.len()` bytes long.
///
/// # Safety
/// The columns are valid for reads. The processor has the instructions that the function uses.
pub(super) type DotsFn = unsafe fn(row: &[i8], columns: *const i8, stride: usize, sums: &mut [i32]);

/// Adds the products of a row with rows of a matrix, one `stride` after the other, to the sums of their columns.
///
/// # Safety
/// The rows of the matrix, each as long as `sums`, are valid for reads. The processor has the instructions that the function
/// uses.
pub(super) type AddFn = unsafe fn(row: &[i8], rows: *const i8, stride: usize, sums: &mut [i32]);

/// How a matrix is read.
pub(super) enum Way {
    Columns(DotsFn, usize),
    Rows(AddFn, usize),
}

impl Way {
    /// For matrices of bytes whose columns or rows lie without gaps.
    pub fn of(isa: Isa, matrix: &Matrix) -> Option<Way> {
        if matrix.bits != Bits::Eight || matrix.rows.run != 1 || matrix.columns.run != 1 {
            return None;
        }
        let has_columns = matrix.rows.are_neighbours(0, matrix.rows.size);
        if !has_columns && !matrix.columns.are_neighbours(0, matrix.columns.size) {
            return None;
        }
        let (dots, add): (DotsFn, AddFn) = match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 if isa.is_available() && is_x86_feature_detected!("avx512vnni") => {
                (x86::dots_vnni, x86::add_vnni)
            }
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 | Isa::Avx2 if Isa::Avx2.is_available() => (x86::dots_avx2, x86::add_avx2),
            _ => (dots, add),
        };
        Some(match has_columns {
            true => Way::Columns(dots, matrix.columns.outer),
            false => Way::Rows(add, matrix.rows.outer),
        })
    }
}

/// Columns that a thread takes at a time, at least.
const FEWEST: usize = 256;

/// Multiplies rows by plain matrices.
///
/// # Safety
/// As for [`Product::run`]; the left matrices have one row, and `way` is for the right ones.
pub(super) unsafe fn run(
    product: &Product<'_>,
    way: &Way,
    left_block: *const u8,
    block: *const u8,
    finish: &impl Finish,
) -> Result<()> {
    struct Block(*const u8);
    // SAFETY: memory that the caller of a product promised to be there for reads.
    unsafe impl Sync for Block {}
    impl Block {
        fn get(&self) -> *const i8 {
            self.0.cast()
        }
    }
    let (matrix, inner, columns) = match product.right {
        super::Right::Plain(matrix, _) => (matrix, matrix.rows.size, matrix.columns.size),
        super::Right::Packed(..) => return Ok(()),
    };
    let left = product.left;
    let mut rows = Kept::<i8>::any(left.starts.len() * inner)?;
    for (row, &start) in rows.chunks_exact_mut(inner.max(1)).zip(&left.starts) {
        // SAFETY: upheld by the caller.
        unsafe { pack::read(left, left_block, start, row) };
    }
    let block = Block(block);
    let crew = Crew::new(Duration::from_nanos(
        (product.batches.len() * columns * inner / 25) as u64,
    ));
    let each = match crew.threads() {
        1 => columns,
        threads => columns.div_ceil(threads * 4).next_multiple_of(FEWEST),
    }
    .max(1);
    let pieces = columns.div_ceil(each);
    let failure = OnceLock::new();
    crew.spread(product.batches.len() * pieces, |piece| {
        let (batch, first) = (piece / pieces, piece % pieces * each);
        let (left_matrix, right_matrix) = product.batches[batch];
        let row = &rows[left_matrix * inner..(left_matrix + 1) * inner];
        let count = each.min(columns - first);
        let mut sums = match Kept::filled(count, 0i32) {
            Ok(sums) => sums,
            Err(error) => {
                let _ = failure.set(error);
                return;
            }
        };
        let start = matrix.starts[right_matrix] + matrix.columns.place(first);
        // SAFETY: upheld by the caller; pieces have columns of their own, each of which is finished once.
        unsafe {
            let from = block.get().add(start);
            match *way {
                Way::Columns(dots, stride) => dots(row, from, stride, &mut sums),
                Way::Rows(add, stride) => add(row, from, stride, &mut sums),
            }
            for (place, sums) in sums.chunks(MOST_COLUMNS).enumerate() {
                finish.finish(batch, 0, first + place * MOST_COLUMNS, sums);
            }
        }
    });
    failure.into_inner().map_or(Ok(()), Err)
}

/// [`DotsFn`] in plain Rust.
///
/// # Safety
/// As there.
#[inline(always)]
pub(super) unsafe fn dots(row: &[i8], columns: *const i8, stride: usize, sums: &mut [i32]) {
    for (column, sum) in sums.iter_mut().enumerate() {
        // SAFETY: upheld by the caller.
        let values = unsafe { std::slice::from_raw_parts(columns.add(column * stride), row.len()) };
        let products = row.iter().zip(values);
        *sum = products.fold(0, |sum, (&a, &b)| {
            sum.wrapping_add(i32::from(a) * i32::from(b))
        });
    }
}

/// [`AddFn`] in plain Rust.
///
/// # Safety
/// As there.
#[inline(always)]
pub(super) unsafe fn add(row: &[i8], rows: *const i8, stride: usize, sums: &mut [i32]) {
    // Sums are loaded and stored once for a few rows.
    let (fours, rest) = row.as_chunks::<4>();
    for (place, factors) in fours.iter().enumerate() {
        // SAFETY: upheld by the caller.
        let [a, b, c, d] = std::array::from_fn(|row| unsafe {
            std::slice::from_raw_parts(rows.add((4 * place + row) * stride), sums.len())
        });
        let [e, f, g, h] = factors.map(i32::from);
        for ((((sum, &a), &b), &c), &d) in sums.iter_mut().zip(a).zip(b).zip(c).zip(d) {
            let added = e * i32::from(a) + f * i32::from(b) + g * i32::from(c) + h * i32::from(d);
            *sum = sum.wrapping_add(added);
        }
    }
    for (place, &factor) in rest.iter().enumerate() {
        // SAFETY: upheld by the caller.
        let values = unsafe {
            std::slice::from_raw_parts(rows.add((4 * fours.len() + place) * stride), sums.len())
        };
        for (sum, &value) in sums.iter_mut().zip(values) {
            *sum = sum.wrapping_add(i32::from(factor) * i32::from(value));
        }
    }
}
