//! The references' numbers, in plain words.

use half::{bf16, f16};

use aclnn::DType;

/// The number that bits of a type are. A type without numbers here gives NaN, as the references take none.
pub fn widen(dtype: DType, bits: u64) -> f32 {
    match dtype {
        DType::Float32 => f32::from_bits(bits as u32),
        DType::Float16 => f16::from_bits(bits as u16).to_f32(),
        DType::BFloat16 => bf16::from_bits(bits as u16).to_f32(),
        DType::Int8 => f32::from(bits as u8 as i8),
        DType::Int32 => (bits as u32 as i32) as f32,
        DType::Float8E4M3FN => match bits & 0x7f {
            0x7f => f32::NAN,
            _ => small_float(bits, 3, 7) as f32,
        },
        DType::Float8E5M2 => match bits & 0x7f {
            0x7c => f32::INFINITY * if bits & 0x80 == 0 { 1.0 } else { -1.0 },
            0x7d.. => f32::NAN,
            _ => small_float(bits, 2, 15) as f32,
        },
        DType::HiFloat8 | DType::UInt8 => hifloat8(bits) as f32,
        _ => f32::NAN,
    }
}

/// An 8-bit float with so many bits of mantissa and this bias.
fn small_float(bits: u64, mantissa: u32, bias: i32) -> f64 {
    let sign = if bits & 0x80 == 0 { 1.0 } else { -1.0 };
    let exponent = ((bits & 0x7f) >> mantissa) as i32;
    let fraction = (bits & ((1 << mantissa) - 1)) as f64 / f64::from(1 << mantissa);
    let magnitude = match exponent {
        0 => fraction * 2f64.powi(1 - bias),
        _ => (1.0 + fraction) * 2f64.powi(exponent - bias),
    };
    sign * magnitude
}

fn hifloat8(bits: u64) -> f64 {
    let code = bits & 0x7f;
    let magnitude = match code {
        0 if bits & 0x80 != 0 => return f64::NAN,
        0 => 0.0,
        0x6f => f64::INFINITY,
        1..=7 => 2f64.powi(code as i32 - 23),
        _ => {
            // A prefix of so many bits, an exponent's field and a mantissa.
            let (prefix, width) = match code >> 3 {
                0b0001 => (4, 0),
                0b0010 | 0b0011 => (3, 1),
                0b0100..=0b0111 => (2, 2),
                0b1000..=0b1011 => (2, 3),
                _ => (2, 4),
            };
            let mantissa = 7 - prefix - width;
            let field = code >> mantissa & ((1 << width) - 1);
            let fraction = (code & ((1 << mantissa) - 1)) as f64 / 2f64.powi(mantissa);
            let exponent = match width {
                0 => 0,
                _ => {
                    let sign = field >> (width - 1);
                    let size = (1 << (width - 1)) | field & ((1 << (width - 1)) - 1);
                    if sign == 0 {
                        size as i32
                    } else {
                        -(size as i32)
                    }
                }
            };
            (1.0 + fraction) * 2f64.powi(exponent)
        }
    };
    if bits & 0x80 == 0 {
        magnitude
    } else {
        -magnitude
    }
}

/// The bits of the number of a type that is nearest, as the operators convert: integers and 8-bit floats saturate, and make
/// 0 of NaN. A type that nothing is converted to gives more bits than an element has, which no output agrees with.
pub fn narrow(dtype: DType, value: f32) -> u64 {
    match dtype {
        DType::Float32 => u64::from(value.to_bits()),
        DType::Float16 => u64::from(f16::from_f32(value).to_bits()),
        DType::BFloat16 => u64::from(bf16::from_f32(value).to_bits()),
        DType::Int8 => u64::from(integer(value, 8) as u8),
        DType::Float8E4M3FN => nearest_code(value, 448.0, true, |code| small_float(code, 3, 7)),
        DType::Float8E5M2 => nearest_code(value, 57344.0, true, |code| small_float(code, 2, 15)),
        DType::HiFloat8 => nearest_code(value, 32768.0, false, hifloat8),
        _ => u64::MAX,
    }
}

/// A float32 that rounds to the same half as the number does: where none is equal, the neighbour whose last bit is set, which
/// is no tie. `half` itself reads the upper 32 bits of a float64 alone, and takes for a tie what lies just above one.
pub fn to_odd(value: f64) -> f32 {
    let near = value as f32;
    if near.is_nan() || f64::from(near) == value {
        return near;
    }
    let is_beyond = f64::from(near).abs() > value.abs();
    f32::from_bits((near.to_bits() - u32::from(is_beyond)) | 1)
}

/// The nearest integer of so many bits, ties to even, saturating; NaN gives 0.
pub fn integer(value: f32, bits: u32) -> i32 {
    let most = (1 << (bits - 1)) as f32;
    if value.is_nan() {
        return 0;
    }
    value.round_ties_even().clamp(-most, most - 1.0) as i32
}

/// Eight integers of four bits as a word, the first in the lowest bits.
pub fn word(values: &[f32]) -> u64 {
    let nibbles = values.iter().enumerate();
    nibbles.fold(0, |word, (place, &value)| {
        word | ((integer(value, 4) & 0xf) as u64) << (4 * place)
    })
}

/// The code whose number is nearest, of those up to a limit. Ties go to the even code, or away from zero; signs of zeros are
/// kept with the former.
fn nearest_code(value: f32, limit: f64, ties_to_even: bool, number: impl Fn(u64) -> f64) -> u64 {
    if value.is_nan() {
        return 0;
    }
    let magnitude = f64::from(value.abs()).min(limit);
    let codes = (0..0x80).filter(|&code| number(code) <= limit);
    let closer = |&a: &u64, &b: &u64| {
        let distance = |code| (number(code) - magnitude).abs();
        let by_distance = distance(a).total_cmp(&distance(b));
        let by_tie = if ties_to_even {
            (a & 1).cmp(&(b & 1))
        } else {
            number(b).total_cmp(&number(a))
        };
        by_distance.then(by_tie)
    };
    let code = codes.min_by(closer).unwrap_or(0);
    match (code, ties_to_even) {
        (0, false) => 0,
        _ => code | if value.is_sign_negative() { 0x80 } else { 0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_just_above_a_tie_is_no_tie() {
        let tie = f64::from(f32::from_bits(0x4474_8000));
        let above = f64::from(f32::from_bits(0x4474_8003));
        let bits = |value| bf16::from_f32(to_odd(value)).to_bits();
        assert_eq!(
            [bits(tie), bits(above), bits(-above)],
            [0x4474, 0x4475, 0xc475]
        );
        // Float32 holds none of these.
        assert_eq!(bits(tie * (1.0 + 1e-12)), 0x4475);
        assert_eq!(bits(tie * (1.0 - 1e-12)), 0x4474);
        let bits = |value| f16::from_f32(to_odd(value)).to_bits();
        let tie = 1.0 + 2f64.powi(-11);
        assert_eq!([bits(tie), bits(tie + 2f64.powi(-40))], [0x3c00, 0x3c01]);
        assert_eq!([bits(1e300), bits(-1e-300)], [0x7c00, 0x8000]);
    }
}
