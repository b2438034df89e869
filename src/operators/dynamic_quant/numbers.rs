//! The numbers of a dynamic quantization.
//!
//! Sources: `hicann/ops-nn`, `quant/dynamic_quant/op_kernel` (A2, A3), its `dynamic_quant_align_310p.h` and `arch35`
//! (Ascend 950). Each line below is one instruction of theirs, rounded to binary32 by itself.

use crate::cpu::rows::{Reach, Span, to_half_precision};
use crate::soc::ProductFamily;

/// The smallest scale of an asymmetric quantization on A2 and A3, and the magnitude up to which a row counts as zero on 310P.
const FLOOR: f32 = 1e-12;

/// What the numbers depend on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers {
    pub family: ProductFamily,
    pub symmetric: bool,
    pub has_groups: bool,
    /// The greatest value of y's type, and how far the type reaches from one end to the other.
    pub most: f32,
    pub reach: f32,
}

/// What one scale does to values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantization {
    /// By which values are multiplied or divided.
    pub factor: f32,
    /// What is added afterwards; `None` adds nothing.
    pub offset: Option<f32>,
    /// What the operator writes.
    pub scale: f32,
}

impl Numbers {
    /// The scale of values that span so far.
    pub fn quantization(&self, span: Span) -> Quantization {
        let Numbers { most, reach, .. } = *self;
        match (span.reach(), self.family) {
            (Reach::Magnitude(magnitude), ProductFamily::Atlas310P) => {
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
            (Reach::Magnitude(magnitude), ProductFamily::Ascend950) => {
                let scale = magnitude * (1.0 / most);
                Quantization {
                    factor: scale,
                    offset: None,
                    scale,
                }
            }
            (Reach::Magnitude(magnitude), _) => {
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
            (Reach::Ends(low, high), ProductFamily::Ascend950) => {
                let scale = (high - low) * (1.0 / reach);
                Quantization {
                    factor: scale,
                    offset: Some(most - high / scale),
                    scale,
                }
            }
            (Reach::Ends(low, high), _) => {
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

    /// Brings values to the range of y's type, each by a scale of its own; what is left is to convert them. Without offsets
    /// nothing is added.
    #[inline(always)]
    pub fn apply_each(&self, factors: &[f32], offsets: &[f32], values: &mut [f32]) {
        for (value, factor) in values.iter_mut().zip(factors) {
            *value = match self.family {
                ProductFamily::Ascend950 => *value / factor,
                _ => *value * factor,
            };
        }
        for (value, offset) in values.iter_mut().zip(offsets) {
            *value += offset;
        }
    }

    /// The same by one scale for all.
    #[inline(always)]
    pub fn apply_one(&self, factor: f32, offset: Option<f32>, values: &mut [f32]) {
        match self.family {
            ProductFamily::Atlas310P => {
                // In binary16, of which the product of two is exact in binary32. Integers are the nearest, ties away from
                // zero, so that nothing is left for the conversion to round.
                let factor = to_half_precision(factor);
                for value in values.iter_mut() {
                    *value = round_away(to_half_precision(*value * factor));
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
        if let Some(offset) = offset {
            for value in values.iter_mut() {
                *value += offset;
            }
        }
    }
}

/// The nearest whole number, ties away from zero, of a number with eleven bits of mantissa.
#[inline(always)]
fn round_away(value: f32) -> f32 {
    // The sum is exact below 2^12, and above there is nothing to round. Infinities and NaN stay.
    let magnitude = value.abs();
    let whole = (magnitude + 0.5).floor();
    if magnitude < 4096.0 {
        whole.copysign(value)
    } else {
        value
    }
}
