//! The engine as it was: matrices in memory of its own.

/// Rows of numbers.
#[derive(Debug)]
pub struct Matrix<T> {
    pub rows: usize,
    pub columns: usize,
    pub values: Vec<T>,
}

impl<T> Matrix<T> {
    pub fn new(rows: usize, values: Vec<T>) -> Matrix<T> {
        let columns = values.len() / rows.max(1);
        Matrix {
            rows,
            columns,
            values,
        }
    }

    /// Number by number.
    pub fn map<U>(&self, function: impl FnMut(&T) -> U) -> Matrix<U> {
        Matrix::new(self.rows, self.values.iter().map(function).collect())
    }
}

/// The product with a weight by outputs and inputs.
pub fn linear(x: &Matrix<f32>, weight: &Matrix<f32>) -> Matrix<f32> {
    let product = |x: &[f32], weight: &[f32]| x.iter().zip(weight).map(|(x, w)| x * w).sum::<f32>();
    let rows = x.values.chunks(x.columns);
    let row = |x| {
        let outputs = weight.values.chunks(weight.columns);
        outputs.map(move |weight| product(x, weight))
    };
    Matrix::new(x.rows, rows.flat_map(row).collect())
}
