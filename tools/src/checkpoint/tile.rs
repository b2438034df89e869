//! What the slices of a tile share: scales and zero points, found from ranges.

use aclnn::{DType, QuantDType, TensorView};

use super::grid::Grid;
use super::plan::{Settings, Task};
use super::vector::{Codes, Ranges, Values};
use crate::failure::{Exit, Failure, Result, shown};
use crate::scales::Encoding;

/// Scales and zero points of a tile, in all forms that are needed.
#[derive(Default)]
pub struct TileScales {
    pub scales: Vec<f32>,
    pub zero_points: Vec<f32>,
    /// What the call multiplies by or divides by.
    factors: Vec<f32>,
    /// As the call takes them, where it takes bytes.
    zero_point_bytes: Vec<u8>,
    /// As they are stored.
    pub stored: Vec<u8>,
}

/// One value for each slice.
#[derive(Clone, Copy)]
pub struct Operand<'a> {
    pub bytes: &'a [u8],
    pub dtype: DType,
    pub elements: usize,
}

impl<'a> Operand<'a> {
    pub fn view(self) -> Result<TensorView<'a>> {
        Ok(TensorView::from_bytes(
            self.bytes,
            self.dtype,
            [self.elements],
        )?)
    }
}

impl TileScales {
    /// Finds them for the ranges of a tensor's slices.
    pub fn find(
        &mut self,
        settings: &Settings,
        task: &Task,
        grid: Grid,
        ranges: &Ranges,
    ) -> Result<()> {
        let encoding = &settings.encoding;
        self.scales.clear();
        self.zero_points.clear();
        self.stored.clear();
        for (lo, hi) in ranges.bounds(task.source()) {
            let Some((scale, zero_point)) = encoding.scale(lo, hi, grid.scale_type) else {
                return Err(Failure::new(
                    Exit::Values,
                    format!(
                        "tensor {} has values from {lo:e} to {hi:e} in one slice: their range is larger than float32 (--exclude keeps a tensor as it is)",
                        shown(&task.entry.name)
                    ),
                ));
            };
            self.scales.push(scale);
            self.zero_points.push(zero_point);
            grid.scale_type.push(scale, &mut self.stored);
        }
        self.factors.clear();
        if encoding.is_packed() {
            self.factors
                .extend(self.scales.iter().map(|scale| 1.0 / scale));
        } else {
            self.factors.extend_from_slice(&self.scales);
        }
        self.zero_point_bytes.clear();
        let bytes = self
            .zero_points
            .iter()
            .map(|&z| encoding.zero_point_byte(z));
        self.zero_point_bytes.extend(bytes);
        Ok(())
    }

    /// The scales and zero points of the call.
    pub fn operands(&self, settings: &Settings) -> (Operand<'_>, Option<Operand<'_>>) {
        let of = |bytes, dtype| Operand {
            bytes,
            dtype,
            elements: self.factors.len(),
        };
        let zero_points = settings.encoding.has_zero_points().then(|| {
            let dtype = settings.zero_point_dtype();
            if dtype == DType::Float32 {
                of(bytemuck::cast_slice(&self.zero_points), dtype)
            } else {
                of(&self.zero_point_bytes, dtype)
            }
        });
        (
            of(bytemuck::cast_slice(&self.factors), DType::Float32),
            zero_points,
        )
    }

    /// The zero points as bytes of a code each.
    pub fn zero_point_bytes(&self) -> &[u8] {
        &self.zero_point_bytes
    }
}

/// Packs zero points `[rows, columns]` into words of several rows, as compressed-tensors does.
pub fn packed_zero_points(encoding: &Encoding, zero_points: &[u8], columns: usize) -> Vec<u8> {
    let bits = encoding.bits() as usize;
    let offset = 1u32 << (bits - 1);
    let rows_in_a_word = 32 / bits;
    let mut words = Vec::with_capacity(zero_points.len() * bits / 8);
    for rows in zero_points.chunks(rows_in_a_word * columns) {
        for column in 0..columns {
            let mut word = 0u32;
            for (row, zero_points) in rows.chunks(columns).enumerate() {
                // Signed codes count from the lowest.
                let code = i32::from(zero_points[column].cast_signed()).cast_unsigned();
                word |= (code.wrapping_add(offset) & ((1 << bits) - 1)) << (bits * row);
            }
            words.extend_from_slice(&word.to_le_bytes());
        }
    }
    words
}

/// Ends the run at a value that has no scale.
pub fn check_finite(ranges: &Ranges, values: Values<'_>, task: &Task, start: u64) -> Result<()> {
    if ranges
        .bounds(task.source())
        .all(|(lo, hi)| lo.is_finite() && hi.is_finite())
    {
        return Ok(());
    }
    let mut all = (0..values.len()).map(|index| (index, values.get(index)));
    let (index, value) = all
        .find(|(_, value)| !value.is_finite())
        .unwrap_or((0, f32::NAN));
    let mut rest = start + index as u64;
    let mut place = vec![0; task.entry.shape.len()];
    for (index, &size) in place.iter_mut().zip(&task.entry.shape).rev() {
        *index = rest % size;
        rest /= size;
    }
    Err(Failure::new(
        Exit::Values,
        format!(
            "tensor {} has {value} at {place:?}: non-finite values have no scale (--exclude keeps a tensor as it is)",
            shown(&task.entry.name)
        ),
    ))
}

/// Bytes as the values that they are.
pub fn values(bytes: &[u8], dtype: DType) -> Values<'_> {
    match dtype {
        DType::Float16 => Values::Float16(bytemuck::cast_slice(bytes)),
        DType::BFloat16 => Values::BFloat16(bytemuck::cast_slice(bytes)),
        _ => Values::Float32(bytemuck::cast_slice(bytes)),
    }
}

/// Codes as CANN gives them, with what each stands for.
pub fn codes<'a>(encoding: &Encoding, bytes: &'a [u8], table: &'a [f32; 256]) -> Codes<'a> {
    match encoding.dtype {
        QuantDType::QInt8 => Codes::Int8(bytes),
        QuantDType::QUInt8 => Codes::UInt8(bytes),
        QuantDType::QUInt4x2 => Codes::Int4(bytes),
        _ => Codes::Table(bytes, table),
    }
}
