//! 8-bit floats: the three encodings that an Ascend 950 can quantize into, and their exact conversions.

use std::fmt;

/// `2^exponent` for an exponent well inside the range of binary64, by its bits.
fn exp2(exponent: i32) -> f64 {
    f64::from_bits(((1023 + i64::from(exponent)) as u64) << 52)
}

/// `magnitude / 2^exponent`; exact in binary64.
fn scaled(magnitude: f32, exponent: i32) -> f64 {
    f64::from(magnitude) * exp2(-exponent)
}

/// The exponent of the leading bit of a normal binary32.
fn leading_exponent(magnitude: f32) -> i32 {
    ((magnitude.to_bits() >> 23) & 0xff) as i32 - 127
}

/// Nearest with ties to even, saturating at `limit`; NaN gives +0. What the Ascend 950's converters
/// are documented to do when saturation is on (`hicann/asc-devkit`, `__asc_cvt_float_to_fp8`).
fn encode(value: f32, mantissa_bits: i32, bias: i32, limit: f32) -> u8 {
    if value.is_nan() {
        return 0;
    }
    let sign = u8::from(value.is_sign_negative()) << 7;
    let magnitude = value.abs().min(limit);
    // Below the smallest normal the spacing stays that of the smallest normal: subnormals.
    let exponent = leading_exponent(magnitude).max(1 - bias);
    let steps = scaled(magnitude, exponent - mantissa_bits).round_ties_even() as i32;
    // A carry out of the mantissa runs into the exponent field, as it should.
    let code = ((exponent + bias - 1) << mantissa_bits) + steps;
    sign | code as u8
}

fn decode(code: u8, mantissa_bits: i32, bias: i32) -> f32 {
    let field = i32::from(code & 0x7f) >> mantissa_bits;
    let mantissa = i32::from(code & 0x7f) & ((1 << mantissa_bits) - 1);
    let (whole, exponent) = if field == 0 {
        (mantissa, 1 - bias)
    } else {
        (mantissa + (1 << mantissa_bits), field - bias)
    };
    let magnitude = f64::from(whole) * exp2(exponent - mantissa_bits);
    let magnitude = magnitude as f32;
    if code & 0x80 == 0 {
        magnitude
    } else {
        -magnitude
    }
}

macro_rules! float8 {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default, bytemuck::Pod, bytemuck::Zeroable)]
        #[repr(transparent)]
        pub struct $name(
            /// The code.
            pub u8,
        );

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.to_f32(), f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.to_f32(), f)
            }
        }

        impl From<$name> for f32 {
            fn from(value: $name) -> f32 {
                value.to_f32()
            }
        }
    };
}

float8! {
    /// 8-bit float with 4 exponent and 3 mantissa bits, no infinities; 0x7F and 0xFF are NaN.
    ///
    /// ```
    /// use aclnn::Float8E4M3FN;
    ///
    /// assert_eq!(Float8E4M3FN::from_f32(1.0).0, 0x38);
    /// assert_eq!(Float8E4M3FN::from_f32(1e9).to_f32(), 448.0);
    /// ```
    Float8E4M3FN
}

impl Float8E4M3FN {
    /// Nearest, ties to even; beyond ±448 the limit, NaN gives +0.
    pub fn from_f32(value: f32) -> Self {
        Self(encode(value, 3, 7, 448.0))
    }

    /// The value, exactly.
    pub fn to_f32(self) -> f32 {
        if self.0 & 0x7f == 0x7f {
            f32::NAN
        } else {
            decode(self.0, 3, 7)
        }
    }
}

float8! {
    /// 8-bit float with 5 exponent and 2 mantissa bits, the upper half of a binary16.
    ///
    /// ```
    /// use aclnn::Float8E5M2;
    ///
    /// assert_eq!(Float8E5M2::from_f32(1.0).0, 0x3c);
    /// assert_eq!(Float8E5M2::from_f32(f32::INFINITY).to_f32(), 57344.0);
    /// ```
    Float8E5M2
}

impl Float8E5M2 {
    /// Nearest, ties to even; beyond ±57344 (infinities too) the limit, NaN gives +0.
    pub fn from_f32(value: f32) -> Self {
        Self(encode(value, 2, 15, 57344.0))
    }

    /// The value, exactly.
    pub fn to_f32(self) -> f32 {
        match self.0 {
            0x7c => f32::INFINITY,
            0xfc => f32::NEG_INFINITY,
            code if code & 0x7c == 0x7c => f32::NAN,
            code => decode(code, 2, 15),
        }
    }
}

float8! {
    /// HiFloat8: 8-bit float whose precision tapers from 3 mantissa bits near 1 to none at the ends.
    ///
    /// 0x80 is NaN (there is no negative zero), 0x6F and 0xEF are the infinities.
    ///
    /// ```
    /// use aclnn::HiFloat8;
    ///
    /// assert_eq!(HiFloat8::from_f32(1.0).0, 0x08);
    /// assert_eq!(HiFloat8::from_f32(-1e9).to_f32(), -32768.0);
    /// ```
    HiFloat8
}

impl HiFloat8 {
    /// Nearest, ties away from zero; beyond ±32768 the limit, NaN gives 0.
    pub fn from_f32(value: f32) -> Self {
        let magnitude = value.abs().min(32768.0);
        // Half of the smallest value, 2^-22, is a tie and goes up.
        if value.is_nan() || magnitude < 2f32.powi(-23) {
            return Self(0);
        }
        let mut exponent = leading_exponent(magnitude).max(-22);
        let mut steps = scaled(magnitude, exponent - mantissa_bits(exponent)).round() as i32;
        if steps == 2 << mantissa_bits(exponent) {
            exponent += 1;
            steps = 1 << mantissa_bits(exponent);
        }
        let mantissa = steps - (1 << mantissa_bits(exponent));
        let code = match exponent.abs() {
            _ if exponent < -15 => exponent + 23,
            0 => 0b000_1000 | mantissa,
            size @ 1..=15 => {
                // A size of n bits has its leading bit left out and the exponent's sign put before it.
                let bits = size.ilog2() as i32;
                let field = (i32::from(exponent < 0) << bits) | (size - (1 << bits));
                let prefix = [0b001, 0b01, 0b10, 0b11][bits as usize];
                let field_bits = bits + 1;
                (((prefix << field_bits) | field) << mantissa_bits(exponent)) | mantissa
            }
            _ => 0x6e,
        };
        Self((u8::from(value.is_sign_negative()) << 7) | code as u8)
    }

    /// The value, exactly.
    pub fn to_f32(self) -> f32 {
        let code = i32::from(self.0 & 0x7f);
        let magnitude = match self.0 {
            0x80 => return f32::NAN,
            0x6f | 0xef => f32::INFINITY,
            _ if code == 0 => 0.0,
            _ if code < 0b000_1000 => exp2(code - 23) as f32,
            _ => {
                // The prefix fixes the widths of both fields.
                let (exponent_bits, mantissa_bits) = match code >> 3 {
                    0b0001 => (0, 3),
                    0b0010..0b0100 => (1, 3),
                    0b0100..0b1000 => (2, 3),
                    0b1000..0b1100 => (3, 2),
                    _ => (4, 1),
                };
                let exponent = if exponent_bits == 0 {
                    0
                } else {
                    let leading = 1 << (exponent_bits - 1);
                    let field = (code >> mantissa_bits) & (2 * leading - 1);
                    let size = leading | (field & (leading - 1));
                    if field & leading == 0 { size } else { -size }
                };
                let whole = (1 << mantissa_bits) + (code & ((1 << mantissa_bits) - 1));
                (f64::from(whole) * exp2(exponent - mantissa_bits)) as f32
            }
        };
        if self.0 & 0x80 == 0 {
            magnitude
        } else {
            -magnitude
        }
    }
}

/// Mantissa bits of a HiFloat8 with this exponent.
fn mantissa_bits(exponent: i32) -> i32 {
    match exponent {
        -3..=3 => 3,
        -7..=7 => 2,
        -15..=15 => 1,
        _ => 0,
    }
}
