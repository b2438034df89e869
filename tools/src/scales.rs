//! Scales and zero points, in an arithmetic that any reader can repeat.
//!
//! A *slice* is what shares a scale: one index of the axis, or one group. With `lo` its smallest
//! and `hi` its largest element, widened to binary32 and 0 included, every step below being rounded
//! to binary32 (ties to even):
//!
//! - symmetric: `scale = max(-lo, hi) / qmax`;
//! - affine: `scale = (hi - lo) / (qmax - qmin)`;
//! - in a format that stores scales in 16 bits, it is then raised to the next number of that type;
//! - the scale of an all-zero slice is 1, any other is 2^-126 at least, the smallest normal binary32: a
//!   device may take a smaller one for 0, and its reciprocal, which int4 is multiplied with, may be
//!   infinite;
//! - affine: `zero_point = clamp(round(qmin - lo / scale), qmin, qmax)`, ties to even.
//!
//! | dtype | qmin | qmax |
//! |---|---|---|
//! | qint8 | -128 | 127 |
//! | quint8 (affine only) | 0 | 255 |
//! | quint4x2, which is signed | -8 | 7 |
//! | float8_e4m3fn (symmetric only) | | 448 |
//! | float8_e5m2 (symmetric only) | | 57344 |
//! | hifloat8 (symmetric only) | | 32768 |

use half::{bf16, f16};

use aclnn::{Float8E4M3FN, Float8E5M2, HiFloat8, QuantDType};

/// How scales are found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Scheme {
    /// absmax / qmax, no zero points.
    Symmetric,
    /// (max - min) / (qmax - qmin) with zero points; integers only.
    Affine,
}

/// What a scale is stored as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScaleType {
    /// binary32.
    Float32,
    /// binary16.
    Float16,
    /// bfloat16.
    BFloat16,
}

impl ScaleType {
    /// The type's name in safetensors files.
    pub fn stored(self) -> &'static str {
        match self {
            ScaleType::Float32 => "F32",
            ScaleType::Float16 => "F16",
            ScaleType::BFloat16 => "BF16",
        }
    }

    /// Bytes of a scale.
    pub fn bytes(self) -> u64 {
        if self == ScaleType::Float32 { 4 } else { 2 }
    }

    /// The smallest number of the type that is not below a positive one: no value of the slice lies
    /// further out than the codes reach.
    fn round_up(self, scale: f32) -> f32 {
        match self {
            ScaleType::Float32 => scale,
            ScaleType::Float16 => {
                let near = f16::from_f32(scale);
                let up = f16::from_bits(near.to_bits() + u16::from(near.to_f32() < scale));
                up.to_f32()
            }
            ScaleType::BFloat16 => {
                let near = bf16::from_f32(scale);
                let up = bf16::from_bits(near.to_bits() + u16::from(near.to_f32() < scale));
                up.to_f32()
            }
        }
    }

    /// Appends a scale as it is stored.
    pub fn push(self, scale: f32, bytes: &mut Vec<u8>) {
        match self {
            ScaleType::Float32 => bytes.extend_from_slice(&scale.to_le_bytes()),
            ScaleType::Float16 => bytes.extend_from_slice(&f16::from_f32(scale).to_le_bytes()),
            ScaleType::BFloat16 => bytes.extend_from_slice(&bf16::from_f32(scale).to_le_bytes()),
        }
    }
}

/// What values are quantized to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Encoding {
    /// The data type.
    pub dtype: QuantDType,
    /// How scales are found.
    pub scheme: Scheme,
    qmin: f32,
    qmax: f32,
}

impl Encoding {
    /// `scheme` is `None` when the user has not named one: symmetric, affine for quint8.
    ///
    /// # Errors
    ///
    /// A text for the user, for a data type that is none of these and a scheme that it cannot have.
    pub fn new(dtype: QuantDType, scheme: Option<Scheme>) -> Result<Encoding, String> {
        let (qmin, qmax) = match dtype {
            QuantDType::QInt8 => (-128.0, 127.0),
            QuantDType::QUInt8 => (0.0, 255.0),
            QuantDType::QUInt4x2 => (-8.0, 7.0),
            QuantDType::Float8E4M3FN => (-448.0, 448.0),
            QuantDType::Float8E5M2 => (-57344.0, 57344.0),
            QuantDType::HiFloat8 => (-32768.0, 32768.0),
            _ => {
                return Err(format!(
                    "--dtype {dtype} is not one of qint8, quint8, quint4x2, float8_e4m3fn, float8_e5m2, hifloat8"
                ));
            }
        };
        let unsigned = dtype == QuantDType::QUInt8;
        let scheme = scheme.unwrap_or(if unsigned {
            Scheme::Affine
        } else {
            Scheme::Symmetric
        });
        let encoding = Encoding {
            dtype,
            scheme,
            qmin,
            qmax,
        };
        match scheme {
            Scheme::Symmetric if unsigned => Err(
                "--scheme symmetric has no zero points, so quint8 would lose all negative values; use --scheme affine, or --dtype qint8"
                    .to_owned(),
            ),
            Scheme::Affine if encoding.is_float8() => Err(format!(
                "--scheme affine is for integers; {dtype} needs --scheme symmetric"
            )),
            _ => Ok(encoding),
        }
    }

    /// Whether values are stored as 8-bit floats.
    pub fn is_float8(&self) -> bool {
        matches!(
            self.dtype,
            QuantDType::Float8E4M3FN | QuantDType::Float8E5M2 | QuantDType::HiFloat8
        )
    }

    /// Whether values are stored as int4, eight in a word. That exists in multiply mode only.
    pub fn is_packed(&self) -> bool {
        self.dtype == QuantDType::QUInt4x2
    }

    /// Whether each slice has a zero point.
    pub fn has_zero_points(&self) -> bool {
        self.scheme == Scheme::Affine
    }

    /// Bits of a stored value.
    pub fn bits(&self) -> u64 {
        if self.is_packed() { 4 } else { 8 }
    }

    /// Bytes of what the call writes values to: of a word of eight int4, else of a value.
    pub(crate) fn word_bytes(&self) -> u64 {
        if self.is_packed() { 4 } else { 1 }
    }

    /// The stored type of the values. HiFloat8 has no name in safetensors files.
    pub fn stored_dtype(&self) -> &'static str {
        match self.dtype {
            QuantDType::QInt8 => "I8",
            QuantDType::Float8E4M3FN => "F8_E4M3",
            QuantDType::Float8E5M2 => "F8_E5M2",
            QuantDType::QUInt4x2 => "I32",
            _ => "U8",
        }
    }

    /// The stored type of the zero points: that of a value; int8 for int4.
    pub fn zero_point_dtype(&self) -> &'static str {
        if self.dtype == QuantDType::QUInt8 {
            "U8"
        } else {
            "I8"
        }
    }

    /// Scale and zero point of a slice; `None` when its range is larger than the type.
    pub fn scale(&self, lo: f32, hi: f32, stored: ScaleType) -> Option<(f32, f32)> {
        let scale = match self.scheme {
            Scheme::Symmetric => hi.max(-lo) / self.qmax,
            Scheme::Affine => (hi - lo) / (self.qmax - self.qmin),
        };
        if !scale.is_finite() {
            return None;
        }
        let scale = if lo == 0.0 && hi == 0.0 {
            1.0
        } else {
            stored.round_up(scale.max(f32::MIN_POSITIVE))
        };
        if !scale.is_finite() {
            return None;
        }
        let zero_point = match self.scheme {
            Scheme::Symmetric => 0.0,
            Scheme::Affine => (self.qmin - lo / scale)
                .round_ties_even()
                .clamp(self.qmin, self.qmax),
        };
        Some((scale, zero_point))
    }

    /// A zero point as it is stored.
    pub fn zero_point_byte(&self, zero_point: f32) -> u8 {
        if self.dtype == QuantDType::QUInt8 {
            zero_point as u8
        } else {
            (zero_point as i8).cast_unsigned()
        }
    }

    /// What each code stands for before zero point and scale; of int4 the first sixteen count.
    pub fn decoded(&self) -> [f32; 256] {
        std::array::from_fn(|code| {
            let code = code as u8;
            match self.dtype {
                QuantDType::QUInt8 => f32::from(code),
                QuantDType::QUInt4x2 => f32::from((code << 4).cast_signed() >> 4),
                QuantDType::Float8E4M3FN => Float8E4M3FN(code).to_f32(),
                QuantDType::Float8E5M2 => Float8E5M2(code).to_f32(),
                QuantDType::HiFloat8 => HiFloat8(code).to_f32(),
                _ => f32::from(code.cast_signed()),
            }
        })
    }
}
