//! Operands of a product: batches of matrices of bytes, or of words with eight values each.

use aclnn::DType;
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{Form, Place};

/// An operand as the product sees it.
pub struct Operand<'a> {
    pub form: &'a Form,
    /// Whether it is the transposed view of a tensor that lies row by row.
    pub transposed: bool,
    /// Rows and columns of a matrix, in values.
    pub sizes: (usize, usize),
    words_down: bool,
}

impl<'a> Operand<'a> {
    /// Words lie along rows, however it is stored.
    pub fn left(form: &'a Form) -> Operand<'a> {
        Operand::new(form, false)
    }

    /// Words lie along the dimension that is stored last.
    pub fn right(form: &'a Form) -> Operand<'a> {
        Operand::new(form, is_transposed(form))
    }

    fn new(form: &'a Form, words_down: bool) -> Operand<'a> {
        let rank = form.shape.len();
        let (rows, columns) = (form.shape[rank - 2], form.shape[rank - 1]);
        let sizes = match (form.dtype, words_down) {
            (DType::Int32, true) => (rows * 8, columns),
            (DType::Int32, false) => (rows, columns * 8),
            _ => (rows, columns),
        };
        Operand {
            form,
            transposed: is_transposed(form),
            sizes,
            words_down,
        }
    }

    pub fn batch(&self) -> &'a [usize] {
        &self.form.shape[..self.form.shape.len() - 2]
    }

    /// Values along the dimension that is stored last.
    pub fn stored_last(&self) -> usize {
        let (rows, columns) = self.sizes;
        if self.transposed { rows } else { columns }
    }

    /// The values of one matrix, row by row.
    pub fn values(&self, matrix: usize) -> Vec<i64> {
        let (rows, columns) = self.sizes;
        let is_int4 = self.form.dtype == DType::Int32;
        let packed = if is_int4 { 8 } else { 1 };
        let start = matrix * rows * columns / packed;
        let mut values = Vec::new();
        for row in 0..rows {
            for column in 0..columns {
                let (element, nibble) = match (is_int4, self.words_down) {
                    (false, _) => (row * columns + column, 0),
                    (true, false) => (row * (columns / 8) + column / 8, column % 8),
                    (true, true) => (row / 8 * columns + column, row % 8),
                };
                let bits = self.form.bits[start + element];
                values.push(match is_int4 {
                    false => i64::from(bits as u8 as i8),
                    true => (bits << (60 - 4 * nibble)) as i64 >> 60,
                });
            }
        }
        values
    }
}

/// The rule by strides: one from row to row, the rows' number from column to column, and batches without gaps.
fn is_transposed(form: &Form) -> bool {
    let shape = &form.shape;
    let rank = shape.len();
    let dense = |shape: &[usize]| -> Vec<usize> {
        let after = |dim: usize| shape[dim + 1..].iter().map(|&size| size.max(1)).product();
        (0..shape.len()).map(after).collect()
    };
    let mut strides = dense(shape);
    match form.place {
        Place::Together => {}
        Place::Apart => {
            let mut stored = shape.clone();
            stored[rank - 1] *= 2;
            strides = dense(&stored);
            strides[rank - 1] = 2;
        }
        Place::Inside => {
            let mut stored = shape.clone();
            stored[rank - 1] += 3;
            strides = dense(&stored);
        }
        Place::Turned => {
            let mut stored = shape.clone();
            stored.rotate_right(1);
            strides = dense(&stored);
            strides.rotate_left(1);
        }
        Place::Exchanged => {
            let mut stored = shape.clone();
            stored.swap(rank - 2, rank - 1);
            strides = dense(&stored);
            strides.swap(rank - 2, rank - 1);
        }
    }
    let (rows, columns) = (shape[rank - 2], shape[rank - 1]);
    let batches =
        (0..rank - 2).all(|dim| strides[dim] == shape[dim + 1..].iter().product::<usize>());
    let last = [strides[rank - 2], strides[rank - 1]] == [1, rows];
    last && batches && (rows, columns) != (1, 1)
}

/// A size of a matrix: small, and now and then one that ends in the midst of every loop.
pub fn size(random: &mut SmallRng) -> usize {
    match random.random_range(0..60) {
        0 => 0,
        1..6 => random.random_range(15..36),
        6 => random.random_range(60..140),
        _ => random.random_range(1..9),
    }
}

/// The batches of both operands.
pub fn batches(random: &mut SmallRng) -> [Vec<usize>; 2] {
    let rank = match random.random_range(0..10) {
        0..5 => 0,
        5..8 => 1,
        8 => 2,
        _ => random.random_range(3..5),
    };
    let size = |random: &mut SmallRng| {
        if random.random_bool(0.01) {
            0
        } else {
            random.random_range(1..4)
        }
    };
    let whole: Vec<usize> = (0..rank).map(|_| size(random)).collect();
    [0, 1].map(|_| {
        let mut own = whole.clone();
        if random.random_bool(0.3) {
            own.drain(..random.random_range(0..=rank));
        }
        if random.random_bool(0.3) {
            let ones = random.random_range(0..=own.len());
            own[..ones].fill(1);
        }
        if random.random_bool(0.05)
            && let Some(size) = own.choose_mut(random)
        {
            *size = 1;
        }
        own
    })
}
