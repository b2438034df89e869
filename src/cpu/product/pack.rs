//! Copies operands into the order in which the innermost loops read them.
//!
//! The inner dimension is cut into groups of a few elements ([`Method::group`]), as many as one instruction adds up, and
//! padded with zeros of the left operand, so that it does not matter what the right one holds there. The left operand lies
//! in blocks of rows, group by group, each row's elements of the group side by side. The right operand lies in panels of
//! columns in the same way.

use crate::cpu::kept::Kept;
use crate::cpu::product::matrix::{Bits, Matrix};
use crate::cpu::product::method::Method;
use crate::cpu::transpose::TransposeFn;
use crate::error::Result;

/// The left operand of a product, packed, with what is to be taken from the sums of each row.
pub(super) struct Left {
    bytes: Kept<u8>,
    /// By matrix, and in it by row: the sum of the row times what the packed right operand has too much.
    corrections: Kept<i32>,
    rows: usize,
    row_bytes: usize,
}

impl Left {
    /// # Safety
    /// `block` is valid for reads of all matrices.
    ///
    /// # Errors
    /// [`OutOfMemory`](crate::ErrorKind::OutOfMemory).
    pub unsafe fn new(method: &Method, matrix: &Matrix, block: *const u8) -> Result<Left> {
        let (rows, inner) = (matrix.rows.size, matrix.columns.size);
        let groups = inner.div_ceil(method.group);
        let width = if method.wide { 2 } else { 1 };
        let row_bytes = groups * method.group * width;
        let mut left = Left {
            bytes: Kept::any(matrix.starts.len() * rows * row_bytes)?,
            corrections: Kept::none(),
            rows,
            row_bytes,
        };
        if method.flip != 0 {
            left.corrections = Kept::any(matrix.starts.len() * rows)?;
        }
        let base = left.bytes.as_mut_ptr();
        // Groups that are not full end with zeros.
        let mut values = Kept::filled(groups * method.group, 0i8)?;
        for (batch, &start) in matrix.starts.iter().enumerate() {
            for row in 0..rows {
                let from = start + matrix.rows.place(row);
                // SAFETY: upheld by the caller; the block of rows lies in the bytes.
                unsafe {
                    read(matrix, block, from, &mut values[..inner]);
                    let block_row = row / method.rows * method.rows;
                    let together = method.rows.min(rows - block_row);
                    let step = method.group * width;
                    let to = base
                        .add((batch * rows + block_row) * row_bytes)
                        .add((row - block_row) * step);
                    scatter(method, &values, to, together * step);
                }
                if method.flip != 0 {
                    // Sums wrap around.
                    let sum = values[..inner]
                        .iter()
                        .fold(0i32, |sum, &value| sum.wrapping_add(value.into()));
                    left.corrections[batch * rows + row] = sum.wrapping_mul(128);
                }
            }
        }
        Ok(left)
    }

    /// The block of rows that begins with this one.
    pub fn block(&self, batch: usize, row: usize) -> *const u8 {
        let bytes = (batch * self.rows + row) * self.row_bytes;
        self.bytes.as_ptr().wrapping_add(bytes)
    }

    /// What the sums of a row have too much.
    pub fn correction(&self, batch: usize, row: usize) -> i32 {
        let place = batch * self.rows + row;
        self.corrections.get(place).copied().unwrap_or(0)
    }
}

/// Reads a row of a matrix.
///
/// # Safety
/// `block` is valid for reads of these elements of the row that starts at `from`.
pub(super) unsafe fn read(matrix: &Matrix, block: *const u8, from: usize, values: &mut [i8]) {
    // SAFETY: upheld by the caller.
    unsafe {
        if matrix.bits == Bits::Eight && matrix.columns.are_neighbours(0, values.len()) {
            let row = block.add(from).cast::<i8>();
            std::ptr::copy_nonoverlapping(row, values.as_mut_ptr(), values.len());
        } else {
            for (index, value) in values.iter_mut().enumerate() {
                *value = matrix.value(block, from + matrix.columns.place(index));
            }
        }
    }
}

/// Writes the groups of a row, `stride` bytes apart.
///
/// # Safety
/// All of them are valid for writes.
unsafe fn scatter(method: &Method, values: &[i8], to: *mut u8, stride: usize) {
    // SAFETY: upheld by the caller.
    unsafe {
        match (method.group, method.wide) {
            (64, false) => groups::<64>(values, to, stride),
            (4, false) => groups::<4>(values, to, stride),
            (2, false) => groups::<2>(values, to, stride),
            _ => {
                for (group, two) in values.as_chunks::<2>().0.iter().enumerate() {
                    let wide = two.map(i16::from);
                    to.add(group * stride).cast::<[i16; 2]>().write(wide);
                }
            }
        }
    }
}

/// Writes groups of so many elements.
///
/// # Safety
/// As for [`scatter`].
#[inline(always)]
unsafe fn groups<const GROUP: usize>(values: &[i8], to: *mut u8, stride: usize) {
    for (group, values) in values.as_chunks::<GROUP>().0.iter().enumerate() {
        // SAFETY: upheld by the caller.
        unsafe { to.add(group * stride).cast::<[i8; GROUP]>().write(*values) };
    }
}

/// Packs `count` columns of a matrix, from `column` on, as a panel.
///
/// # Safety
/// `block` is valid for reads of them, `to` for writes of a panel.
#[inline(always)]
pub(super) unsafe fn panel<const GROUP: usize, const COLUMNS: usize>(
    matrix: &Matrix,
    block: *const u8,
    (batch, column, count): (usize, usize, usize),
    flip: u8,
    transpose: TransposeFn,
    to: *mut u8,
) {
    let inner = matrix.rows.size;
    let start = matrix.starts[batch];
    let is_bytes = matrix.bits == Bits::Eight;
    let mut first = 0;
    // SAFETY: upheld by the caller; what is copied as a whole are neighbours.
    unsafe {
        if is_bytes && count == COLUMNS && matrix.columns.are_neighbours(column, COLUMNS) {
            let from = block.add(start + matrix.columns.place(column));
            while first + GROUP <= inner {
                let rows: [[u8; COLUMNS]; GROUP] = std::array::from_fn(|row| {
                    from.add(matrix.rows.place(first + row))
                        .cast::<[u8; COLUMNS]>()
                        .read()
                });
                let groups = &mut *to.add(first * COLUMNS).cast::<[[u8; GROUP]; COLUMNS]>();
                for (column, group) in groups.iter_mut().enumerate() {
                    for (element, row) in group.iter_mut().zip(&rows) {
                        *element = row[column] ^ flip;
                    }
                }
                first += GROUP;
            }
        } else if is_bytes && matrix.columns.run == 1 {
            // Columns lie along the inner dimension: groups are elements to be transposed, a few cache lines at a time.
            while first + GROUP <= inner {
                let run = if matrix.rows.run == 1 {
                    128
                } else {
                    matrix.rows.run
                };
                let length = run.min(inner - first) / GROUP * GROUP;
                let stride = matrix.columns.outer;
                if length == 0
                    || !matrix.rows.are_neighbours(first, length)
                    || !stride.is_multiple_of(GROUP) && count > 1
                {
                    break;
                }
                let from =
                    block.add(start + matrix.columns.place(column) + matrix.rows.place(first));
                let to = to.add(first * COLUMNS);
                transpose(from, stride / GROUP, to, COLUMNS, length / GROUP, count);
                if flip != 0 {
                    let bytes = std::slice::from_raw_parts_mut(to, length * COLUMNS);
                    bytes.iter_mut().for_each(|byte| *byte ^= flip);
                }
                first += length;
            }
        }
        while first < inner {
            for index in 0..count {
                let from = start + matrix.columns.place(column + index);
                for row in 0..GROUP.min(inner - first) {
                    let value = matrix.value(block, from + matrix.rows.place(first + row));
                    *to.add(first * COLUMNS + index * GROUP + row) = value as u8 ^ flip;
                }
            }
            first += GROUP;
        }
    }
}
