//! The 8-bit floats, int4 and half precision against definitions of their own, over whole input spaces.

use aclnn::{
    Device, Float8E4M3FN, Float8E5M2, HiFloat8, QuantDType, Soc, Tensor, bf16, f16, int4,
    npu_quantize,
};

/// An encoding: what its codes mean, and how a value between two of them goes.
struct Encoding {
    name: &'static str,
    /// Finite values from 0 up with their codes, in order.
    table: Vec<(f64, u8)>,
    ties_away: bool,
    negative_zero: bool,
    encode: fn(f32) -> u8,
    decode: fn(u8) -> f32,
    dtype: QuantDType,
}

/// A float of `mantissa` bits below `bits - 1 - mantissa` exponent bits, by its definition.
fn ieee_like(code: u8, mantissa: i32, bias: i32) -> f64 {
    let exponent = i32::from(code) >> mantissa;
    let fraction = f64::from(i32::from(code) % (1 << mantissa)) / f64::from(1 << mantissa);
    if exponent == 0 {
        fraction * 2f64.powi(1 - bias)
    } else {
        (1.0 + fraction) * 2f64.powi(exponent - bias)
    }
}

/// HiFloat8 by its table, bit by bit: a prefix, then a signed exponent with its leading one left out,
/// then the mantissa.
fn hifloat8(code: u8) -> f64 {
    let bits: String = format!("{:07b}", code & 0x7f);
    let (exponent_bits, rest) = if let Some(rest) = bits.strip_prefix("11") {
        (4, rest)
    } else if let Some(rest) = bits.strip_prefix("10") {
        (3, rest)
    } else if let Some(rest) = bits.strip_prefix("01") {
        (2, rest)
    } else if let Some(rest) = bits.strip_prefix("0001") {
        (0, rest)
    } else if let Some(rest) = bits.strip_prefix("001") {
        (1, rest)
    } else {
        let m = i32::from(code & 7);
        return if m == 0 { 0.0 } else { 2f64.powi(m - 23) };
    };
    let (field, mantissa) = rest.split_at(exponent_bits);
    let exponent = if field.is_empty() {
        0
    } else {
        let size = i32::from_str_radix(&format!("1{}", &field[1..]), 2).unwrap();
        if field.starts_with('1') { -size } else { size }
    };
    let fraction =
        f64::from(u32::from_str_radix(mantissa, 2).unwrap()) / 2f64.powi(mantissa.len() as i32);
    (1.0 + fraction) * 2f64.powi(exponent)
}

fn encodings() -> [Encoding; 3] {
    let sorted = |mut table: Vec<(f64, u8)>| {
        table.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0));
        table
    };
    [
        Encoding {
            name: "float8_e4m3fn",
            table: sorted(
                (0..0x7f)
                    .map(|code| (ieee_like(code, 3, 7), code))
                    .collect(),
            ),
            ties_away: false,
            negative_zero: true,
            encode: |value| Float8E4M3FN::from_f32(value).0,
            decode: |code| Float8E4M3FN(code).to_f32(),
            dtype: QuantDType::Float8E4M3FN,
        },
        Encoding {
            name: "float8_e5m2",
            table: sorted(
                (0..0x7c)
                    .map(|code| (ieee_like(code, 2, 15), code))
                    .collect(),
            ),
            ties_away: false,
            negative_zero: true,
            encode: |value| Float8E5M2::from_f32(value).0,
            decode: |code| Float8E5M2(code).to_f32(),
            dtype: QuantDType::Float8E5M2,
        },
        Encoding {
            name: "hifloat8",
            table: sorted(
                (0..0x80)
                    .filter(|&code| code != 0x6f)
                    .map(|code| (hifloat8(code), code))
                    .collect(),
            ),
            ties_away: true,
            negative_zero: false,
            encode: |value| HiFloat8::from_f32(value).0,
            decode: |code| HiFloat8(code).to_f32(),
            dtype: QuantDType::HiFloat8,
        },
    ]
}

impl Encoding {
    /// The nearest code, found by looking.
    fn nearest(&self, value: f32) -> u8 {
        if value.is_nan() {
            return 0;
        }
        let size = f64::from(value).abs();
        let above = self.table.partition_point(|&(entry, _)| entry < size);
        let code = if above == self.table.len() {
            self.table[above - 1].1
        } else if above == 0 {
            self.table[0].1
        } else {
            let (low, high) = (self.table[above - 1], self.table[above]);
            let middle = (low.0 + high.0) / 2.0;
            let up = size > middle || size == middle && (self.ties_away || high.1 % 2 == 0);
            if up { high.1 } else { low.1 }
        };
        if value.is_sign_negative() && (code != 0 || self.negative_zero) {
            code | 0x80
        } else {
            code
        }
    }

    fn check(&self, value: f32) {
        let (got, expected) = ((self.encode)(value), self.nearest(value));
        assert_eq!(
            got,
            expected,
            "{} of {value:e} ({:#010x})",
            self.name,
            value.to_bits()
        );
    }
}

#[test]
fn every_code_means_what_its_definition_says() {
    for encoding in encodings() {
        for &(value, code) in &encoding.table {
            assert_eq!(
                f64::from((encoding.decode)(code)),
                value,
                "{} {code:#x}",
                encoding.name
            );
            if code != 0 {
                assert_eq!(
                    f64::from((encoding.decode)(code | 0x80)),
                    -value,
                    "{} {code:#x}",
                    encoding.name
                );
            }
            assert_eq!((encoding.encode)(value as f32), code, "{}", encoding.name);
        }
    }
    for code in [0x7f, 0xff] {
        assert!(Float8E4M3FN(code).to_f32().is_nan());
    }
    for code in [0x7d, 0x7e, 0x7f, 0xfd, 0xfe, 0xff] {
        assert!(Float8E5M2(code).to_f32().is_nan());
    }
    assert!(HiFloat8(0x80).to_f32().is_nan());
    for (infinity, negative) in [
        (Float8E5M2(0x7c).to_f32(), Float8E5M2(0xfc).to_f32()),
        (HiFloat8(0x6f).to_f32(), HiFloat8(0xef).to_f32()),
    ] {
        assert_eq!((infinity, negative), (f32::INFINITY, f32::NEG_INFINITY));
    }
    // Known values.
    assert_eq!(Float8E4M3FN(0x7e).to_f32(), 448.0);
    assert_eq!(Float8E4M3FN(0x01).to_f32(), 2f32.powi(-9));
    assert_eq!(Float8E5M2(0x7b).to_f32(), 57344.0);
    assert_eq!(Float8E5M2(0x01).to_f32(), 2f32.powi(-16));
    assert_eq!(HiFloat8(0x6e).to_f32(), 32768.0);
    assert_eq!(HiFloat8(0x01).to_f32(), 2f32.powi(-22));
    // float8_e5m2 is the upper half of a binary16.
    for code in 0..=255u8 {
        let half = f16::from_bits(u16::from(code) << 8).to_f32();
        let value = Float8E5M2(code).to_f32();
        assert!(
            value == half || value.is_nan() && half.is_nan(),
            "{code:#x}"
        );
    }
}

#[test]
fn halves_go_to_the_nearest_code() {
    for encoding in encodings() {
        for bits in 0..=u16::MAX {
            encoding.check(f16::from_bits(bits).to_f32());
            encoding.check(bf16::from_bits(bits).to_f32());
        }
    }
}

#[test]
fn boundaries_between_neighbours_are_exact() {
    for encoding in encodings() {
        for pair in encoding.table.windows(2) {
            for value in [pair[0].0, (pair[0].0 + pair[1].0) / 2.0, pair[1].0] {
                let bits = (value as f32).to_bits();
                for bits in bits.saturating_sub(2)..=bits + 2 {
                    encoding.check(f32::from_bits(bits));
                    encoding.check(-f32::from_bits(bits));
                }
            }
        }
        let limit = encoding.table.last().unwrap().0 as f32;
        for value in [
            limit * 1.01,
            limit * 2.0,
            f32::MAX,
            f32::INFINITY,
            f32::NAN,
            f32::MIN_POSITIVE,
            f32::from_bits(1),
        ] {
            encoding.check(value);
            encoding.check(-value);
        }
    }
}

/// The same through the operator: the kernels convert as the types do.
#[test]
fn the_operator_converts_as_the_types_do() {
    let device = Device::cpu_as("950".parse::<Soc>().unwrap());
    let scales = Tensor::from_slice(&[f16::ONE], [1], &device).unwrap();
    let values: Vec<f16> = (0..=u16::MAX).map(f16::from_bits).collect();
    let x = Tensor::from_slice(&values, [256, 256], &device).unwrap();
    for encoding in encodings() {
        let y = npu_quantize(&x, &scales, None, encoding.dtype, -1, false).unwrap();
        let codes = y.to_bytes().unwrap();
        for (value, code) in values.iter().zip(codes) {
            // x * 1 is quiet about the sign of a NaN, and all of them are 0.
            assert_eq!(
                code,
                encoding.nearest(value.to_f32()),
                "{} of {value}",
                encoding.name
            );
        }
    }
}

#[test]
fn integers_from_every_half() {
    let device = Device::cpu();
    let scales = Tensor::from_slice(&[f16::ONE], [1], &device).unwrap();
    let values: Vec<f16> = (0..=u16::MAX).map(f16::from_bits).collect();
    let x = Tensor::from_slice(&values, [1 << 16], &device).unwrap();
    // To the nearest integer, ties to even, by looking at both neighbours.
    let nearest = |value: f16, low: i64, high: i64| {
        let value = value.to_f64();
        if value.is_nan() {
            return 0;
        }
        let value = value.clamp(low as f64, high as f64);
        let floor = value.floor();
        let up = match (value - floor).total_cmp(&0.5) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Equal => floor as i64 % 2 != 0,
        };
        floor as i64 + i64::from(up)
    };
    let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false).unwrap();
    let packed = npu_quantize(&x, &scales, None, QuantDType::QUInt4x2, -1, false).unwrap();
    let unsigned = npu_quantize(&x, &scales, None, QuantDType::QUInt8, 0, true).unwrap();
    let words = npu_quantize(&x, &scales, None, QuantDType::QInt32, 0, true).unwrap();
    let (bytes, packed) = (y.to_vec::<i8>().unwrap(), packed.to_vec_int4().unwrap());
    let (unsigned, words) = (
        unsigned.to_vec::<u8>().unwrap(),
        words.to_vec::<i32>().unwrap(),
    );
    for (index, &value) in values.iter().enumerate() {
        assert_eq!(
            i64::from(bytes[index]),
            nearest(value, -128, 127),
            "int8 of {value}"
        );
        assert_eq!(
            i64::from(packed[index]),
            nearest(value, -8, 7),
            "int4 of {value}"
        );
        assert_eq!(
            i64::from(unsigned[index]),
            nearest(value, 0, 255),
            "uint8 of {value}"
        );
        let (low, high) = (i64::from(i32::MIN), i64::from(i32::MAX));
        assert_eq!(
            i64::from(words[index]),
            nearest(value, low, high),
            "int32 of {value}"
        );
    }
}

#[test]
fn int4_words_hold_the_first_value_lowest() {
    for value in -8i8..=7 {
        for place in 0..8 {
            let mut values = [0i8; 8];
            values[place] = value;
            let word = ((i64::from(value) & 0xf) << (4 * place)) as u32 as i32;
            assert_eq!(int4::pack(&values).unwrap(), [word]);
            assert_eq!(int4::unpack(&[word]), values);
        }
    }
    for value in (i8::MIN..-8).chain(8..=i8::MAX) {
        assert!(int4::pack(&[0, 0, 0, 0, 0, 0, 0, value]).is_err());
    }
}
