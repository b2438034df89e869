//! The numbers of a dynamic quantization, row by row.
//!
//! Sources: `hicann/ops-nn`, `quant/dynamic_quant/op_kernel` (A2, A3), its `dynamic_quant_align_310p.h` and `arch35`
//! (Ascend 950). Each line below is one instruction of theirs, rounded to binary32 by itself.

use std::ops::Range;

use half::f16;

use crate::call::recipe;
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, Extremes, RowWork, Rows};
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::checked::groups::Groups;
use crate::operators::dynamic_quant::{DynamicQuant, QuantMode};
use crate::soc::ProductFamily;
use crate::tensor::TensorSpec;

/// The smallest scale of an asymmetric quantization on A2 and A3, and the magnitude up to which a row counts as zero on 310P.
const FLOOR: f32 = 1e-12;

/// Factors for x before the quantization, one row for all of x's rows or one for each group of them.
pub(super) struct SmoothScales<'a> {
    pub values: &'a TensorSpec,
    pub group_index: Option<&'a TensorSpec>,
}

/// A call made ready for the CPU.
#[derive(Debug)]
pub(super) struct Kernel {
    numbers: Numbers,
    /// Whether one scale serves all rows.
    per_tensor: bool,
    x: Rows,
    smooth_scales: Option<Rows>,
    groups: Option<Groups>,
    y: Rows,
    scale: Rows,
    offset: Option<Rows>,
    isa: Isa,
}

/// What the numbers depend on.
#[derive(Clone, Copy, Debug)]
struct Numbers {
    family: ProductFamily,
    symmetric: bool,
    has_groups: bool,
    /// The greatest value of y's type, and how far the type reaches from one end to the other.
    most: f32,
    reach: f32,
}

/// What one scale does to values.
#[derive(Clone, Copy, Debug)]
struct Quantization {
    /// By which values are multiplied or divided.
    factor: f32,
    /// What is added afterwards; `None` adds nothing.
    offset: Option<f32>,
    /// What the operator writes.
    scale: f32,
}

/// The place of each operand's block.
const X: usize = 0;
const SMOOTH_SCALES: usize = 1;
const GROUP_INDEX: usize = 2;
const Y: usize = 3;
const SCALE: usize = 4;
const OFFSET: usize = 5;

impl Kernel {
    pub fn new(
        call: &DynamicQuant,
        family: ProductFamily,
        x: &TensorSpec,
        smooth: Option<SmoothScales<'_>>,
        (y, scale, offset): (&TensorSpec, &TensorSpec, Option<&TensorSpec>),
    ) -> Kernel {
        // Rows along the dimension that shares a scale.
        let from_end = usize::from(call.quant_mode == QuantMode::PerChannel);
        let (most, reach) = match y.dtype {
            DType::Int32 => (7.0, 15.0),
            DType::Float8E4M3FN => (448.0, 896.0),
            DType::Float8E5M2 => (57344.0, 114688.0),
            DType::HiFloat8 if call.dst_type_max != 0.0 => {
                (call.dst_type_max, 2.0 * call.dst_type_max)
            }
            DType::HiFloat8 => (32768.0, 65536.0),
            _ => (127.0, 255.0),
        };
        let group_index = smooth.as_ref().and_then(|smooth| smooth.group_index);
        Kernel {
            numbers: Numbers {
                family,
                symmetric: call.symmetric,
                has_groups: group_index.is_some(),
                most,
                reach,
            },
            per_tensor: call.quant_mode == QuantMode::PerTensor,
            x: Rows::along(x, from_end),
            smooth_scales: smooth.map(|smooth| Rows::along(smooth.values, 0)),
            groups: group_index.map(|spec| Groups(Rows::along(spec, 0))),
            y: Rows::along(y, from_end),
            scale: Rows::elements(scale),
            offset: offset.map(Rows::elements),
            isa: Isa::active(),
        }
    }

    /// Reads values of x, multiplied with their smooth scales.
    ///
    /// # Safety
    /// As for [`Rows::read`].
    #[inline(always)]
    unsafe fn read(
        &self,
        blocks: &[*mut u8],
        (row, group): (usize, usize),
        column: usize,
        values: &mut [f32],
    ) {
        // SAFETY: upheld by the caller; smooth scales have as many values as a row.
        unsafe {
            self.x.read(blocks[X], row, column, values);
            if let Some(smooth_scales) = &self.smooth_scales {
                let mut buffer = [0f32; BLOCK];
                let factors = &mut buffer[..values.len()];
                smooth_scales.read(blocks[SMOOTH_SCALES], group, column, factors);
                for (value, factor) in values.iter_mut().zip(factors) {
                    *value *= *factor;
                }
            }
        }
    }

    /// What the scale of rows has to span: the greatest magnitude, or both ends.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn span(&self, rows: Range<usize>, group: usize, blocks: &[*mut u8]) -> Span {
        let mut buffer = [0f32; BLOCK];
        let (mut magnitude, mut extremes) = (0f32, Extremes::NONE);
        for row in rows {
            let mut column = 0;
            while column < self.x.length {
                let values = &mut buffer[..BLOCK.min(self.x.length - column)];
                // SAFETY: upheld by the caller.
                unsafe { self.read(blocks, (row, group), column, values) };
                if self.numbers.symmetric {
                    magnitude = rows::greatest_magnitude(magnitude, values);
                } else {
                    extremes.add(values);
                }
                column += values.len();
            }
        }
        if self.numbers.symmetric {
            Span::Magnitude(magnitude)
        } else {
            let (least, most) = extremes.get();
            Span::Ends(least, most)
        }
    }

    /// Quantizes a row.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn quantize(
        &self,
        place: (usize, usize),
        quantization: Quantization,
        blocks: &[*mut u8],
    ) {
        let mut buffer = [0f32; BLOCK];
        let mut column = 0;
        while column < self.x.length {
            let values = &mut buffer[..BLOCK.min(self.x.length - column)];
            // SAFETY: upheld by the caller; y has the shape of x.
            unsafe {
                self.read(blocks, place, column, values);
                self.numbers.apply(quantization, values);
                match self.y.dtype {
                    DType::Int8 | DType::Int32 => {
                        self.y.write_integers(blocks[Y], place.0, column, values);
                    }
                    _ => self.y.write_floats(blocks[Y], place.0, column, values),
                }
            }
            column += values.len();
        }
    }

    /// # Safety
    /// As for [`RowWork::carry_out`], of the row's scale.
    #[inline(always)]
    unsafe fn write_scale(&self, row: usize, quantization: Quantization, blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller.
        unsafe {
            self.scale
                .write_floats(blocks[SCALE], row, 0, &[quantization.scale]);
            if let (Some(rows), Some(offset)) = (&self.offset, quantization.offset) {
                rows.write_floats(blocks[OFFSET], row, 0, &[offset]);
            }
        }
    }
}

/// What a scale has to span.
#[derive(Clone, Copy, Debug)]
enum Span {
    Magnitude(f32),
    Ends(f32, f32),
}

impl Numbers {
    /// The scale of values that span so far.
    fn quantization(&self, span: Span) -> Quantization {
        let Numbers { most, reach, .. } = *self;
        match (span, self.family) {
            (Span::Magnitude(magnitude), ProductFamily::Atlas310P) => {
                let factor = if magnitude <= FLOOR {
                    0.0
                } else {
                    most / magnitude
                };
                Quantization {
                    factor,
                    offset: None,
                    scale: magnitude * (1.0 / most),
                }
            }
            (Span::Magnitude(magnitude), ProductFamily::Ascend950) => {
                let scale = magnitude * (1.0 / most);
                Quantization {
                    factor: scale,
                    offset: None,
                    scale,
                }
            }
            (Span::Magnitude(magnitude), _) => {
                let factor = most / magnitude;
                Quantization {
                    factor,
                    offset: None,
                    // Kernels for groups take the reciprocal; those for rows of up to 15040 elements (10288 with smooth
                    // scales) multiply. Longer ones may differ in the last bits.
                    scale: if self.has_groups {
                        1.0 / factor
                    } else {
                        magnitude * (1.0 / most)
                    },
                }
            }
            (Span::Ends(low, high), ProductFamily::Ascend950) => {
                let scale = (high - low) * (1.0 / reach);
                Quantization {
                    factor: scale,
                    offset: Some(most - high / scale),
                    scale,
                }
            }
            (Span::Ends(low, high), _) => {
                let scale = (high - low) / reach;
                // A NaN is kept: of the two it is what is not less than the floor.
                let scale = if scale <= FLOOR { FLOOR } else { scale };
                Quantization {
                    factor: 1.0 / scale,
                    offset: Some(most - high / scale),
                    scale,
                }
            }
        }
    }

    /// Brings values to the range of y's type; what is left is to convert them.
    #[inline(always)]
    fn apply(&self, quantization: Quantization, values: &mut [f32]) {
        let factor = quantization.factor;
        match self.family {
            ProductFamily::Atlas310P => {
                // In binary16, of which the product of two is exact in binary32. Integers are the nearest, ties away from
                // zero, so that nothing is left for the conversion to round.
                let factor = f16::from_f32(factor).to_f32();
                for value in values.iter_mut() {
                    *value = f16::from_f32(*value * factor).to_f32().round();
                }
            }
            ProductFamily::Ascend950 => {
                for value in values.iter_mut() {
                    *value /= factor;
                }
            }
            _ => {
                for value in values.iter_mut() {
                    *value *= factor;
                }
            }
        }
        if let Some(offset) = quantization.offset {
            for value in values.iter_mut() {
                *value += offset;
            }
        }
    }
}

impl RowWork for Kernel {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut group = 0;
        for row in rows {
            // SAFETY: upheld by the caller.
            unsafe {
                if let Some(groups) = &self.groups {
                    group = groups.of(row, group, blocks[GROUP_INDEX]);
                }
                let span = self.span(row..row + 1, group, blocks);
                let quantization = self.numbers.quantization(span);
                self.write_scale(row, quantization, blocks);
                self.quantize((row, group), quantization, blocks);
            }
        }
    }
}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let rows = self.x.count();
        // SAFETY: upheld by the caller, for the operands in their order.
        unsafe {
            if self.x.length == 0 || rows == 0 {
                // The device leaves scales unwritten; 0 is what a row of zeros has.
                let zero = Quantization {
                    factor: 0.0,
                    offset: (!self.numbers.symmetric).then_some(0.0),
                    scale: 0.0,
                };
                (0..self.scale.count()).for_each(|row| self.write_scale(row, zero, blocks));
            } else if self.per_tensor {
                let span = self.span(0..rows, 0, blocks);
                let quantization = self.numbers.quantization(span);
                self.write_scale(0, quantization, blocks);
                (0..rows).for_each(|row| self.quantize((row, 0), quantization, blocks));
            } else {
                rows::spread(self, rows, self.x.length, 400, self.isa, blocks);
            }
        }
        Ok(())
    }
}
