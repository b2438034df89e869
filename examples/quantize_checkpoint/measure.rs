//! Ranges of slices before, errors after: the passes over elements that are not the device's.

use std::ops::Range;

/// Values that are compared side by side, so that the compiler can use vector instructions.
const LANES: usize = 16;

/// Runs `work` on parts of `0..slices`, on all cores if the crate is built to use them.
fn in_parts<R: Send>(slices: usize, work: impl Fn(Range<usize>) -> R + Sync) -> Vec<R> {
    #[cfg(feature = "rayon")]
    {
        use rayon::prelude::*;
        let parts = slices.min(2 * rayon::current_num_threads());
        (0..parts)
            .into_par_iter()
            .map(|part| work(slices * part / parts..slices * (part + 1) / parts))
            .collect()
    }
    #[cfg(not(feature = "rayon"))]
    vec![work(0..slices)]
}

/// The smallest and the largest value of each slice of a tile, 0 included.
#[derive(Default)]
pub struct Ranges {
    pub lo: Vec<f32>,
    pub hi: Vec<f32>,
}

impl Ranges {
    pub fn reset(&mut self, slices: usize) {
        for bounds in [&mut self.lo, &mut self.hi] {
            bounds.clear();
            bounds.resize(slices, 0.0);
        }
    }

    /// Takes in values of shape `[rows, slices, inner]`. False when one is NaN; infinities show in
    /// the ranges.
    pub fn include(&mut self, values: &[f32], inner: usize) -> bool {
        let slices = self.lo.len();
        let (lo, hi) = (&self.lo, &self.hi);
        // Each part starts from what is known and gives its bounds back, to be put in their place.
        let parts = in_parts(slices, |part| {
            let mut part_lo = lo[part.clone()].to_vec();
            let mut part_hi = hi[part.clone()].to_vec();
            let mut has_nan = false;
            for row in values.chunks_exact(slices * inner) {
                let row = &row[part.start * inner..part.end * inner];
                if inner == 1 {
                    has_nan |= extend_each(row, &mut part_lo, &mut part_hi);
                    continue;
                }
                for ((slice, lo), hi) in row.chunks_exact(inner).zip(&mut part_lo).zip(&mut part_hi)
                {
                    has_nan |= extend(slice, lo, hi);
                }
            }
            (part.start, part_lo, part_hi, has_nan)
        });
        let mut has_nan = false;
        for (start, part_lo, part_hi, part_has_nan) in parts {
            self.lo[start..start + part_lo.len()].copy_from_slice(&part_lo);
            self.hi[start..start + part_hi.len()].copy_from_slice(&part_hi);
            has_nan |= part_has_nan;
        }
        !has_nan
    }

    pub fn are_finite(&self) -> bool {
        self.lo
            .iter()
            .chain(&self.hi)
            .all(|bound| bound.is_finite())
    }
}

/// One value for each range.
fn extend_each(values: &[f32], lo: &mut [f32], hi: &mut [f32]) -> bool {
    let mut has_nan = false;
    for ((&value, lo), hi) in values.iter().zip(lo).zip(hi) {
        *lo = if value < *lo { value } else { *lo };
        *hi = if value > *hi { value } else { *hi };
        has_nan |= value.is_nan();
    }
    has_nan
}

/// All values for one range.
fn extend(values: &[f32], lo: &mut f32, hi: &mut f32) -> bool {
    let (chunks, rest) = values.as_chunks::<LANES>();
    let (mut lows, mut highs) = ([*lo; LANES], [*hi; LANES]);
    let mut has_nan = false;
    for chunk in chunks {
        has_nan |= extend_each(chunk, &mut lows, &mut highs);
    }
    for &value in rest {
        lows[0] = if value < lows[0] { value } else { lows[0] };
        highs[0] = if value > highs[0] { value } else { highs[0] };
        has_nan |= value.is_nan();
    }
    *lo = lows.into_iter().fold(*lo, f32::min);
    *hi = highs.into_iter().fold(*hi, f32::max);
    has_nan
}

/// What quantization cost, added up.
#[derive(Clone, Copy, Default, Debug)]
pub struct ErrorSums {
    pub max: f32,
    pub squares: f64,
    pub value_squares: f64,
    pub elements: u64,
}

impl ErrorSums {
    pub fn add(&mut self, other: &ErrorSums) {
        self.max = self.max.max(other.max);
        self.squares += other.squares;
        self.value_squares += other.value_squares;
        self.elements += other.elements;
    }

    /// Root mean square of the errors.
    pub fn root_mean_square(&self) -> f64 {
        (self.squares / self.elements.max(1) as f64).sqrt()
    }

    /// The same, relative to the root mean square of the values.
    pub fn relative(&self) -> f64 {
        if self.value_squares > 0.0 {
            (self.squares / self.value_squares).sqrt()
        } else {
            0.0
        }
    }
}

/// Scales and zero points of a tile.
#[derive(Default)]
pub struct Scales {
    pub scales: Vec<f32>,
    pub zero_points: Vec<f32>,
}

/// Compares values of shape `[rows, slices, inner]` with `(decoded[code] - zero_point) * scale`.
pub fn errors(
    values: &[f32],
    codes: &[u8],
    inner: usize,
    decoded: &[f32; 256],
    scales: &Scales,
) -> ErrorSums {
    let slices = scales.scales.len();
    let parts = in_parts(slices, |part| {
        let mut sums = ErrorSums::default();
        let rows = values
            .chunks_exact(slices * inner)
            .zip(codes.chunks_exact(slices * inner));
        for (row_values, row_codes) in rows {
            for slice in part.clone() {
                let (scale, zero_point) = (scales.scales[slice], scales.zero_points[slice]);
                let elements = slice * inner..(slice + 1) * inner;
                for (&value, &code) in row_values[elements.clone()]
                    .iter()
                    .zip(&row_codes[elements])
                {
                    let back = (decoded[usize::from(code)] - zero_point) * scale;
                    let error = value - back;
                    sums.max = sums.max.max(error.abs());
                    sums.squares += f64::from(error) * f64::from(error);
                    sums.value_squares += f64::from(value) * f64::from(value);
                }
            }
        }
        sums
    });
    let mut sums = ErrorSums {
        elements: values.len() as u64,
        ..ErrorSums::default()
    };
    for part in &parts {
        sums.add(part);
    }
    sums
}
