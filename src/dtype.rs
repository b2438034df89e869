//! Data types: what a tensor holds, and what quantizing operators may be asked to produce.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind};

/// The element type of a tensor: every `aclDataType` that CANN names.
///
/// The discriminant is CANN's number, so `DType::Float16 as i32` is what `aclCreateTensor` takes.
/// Names are PyTorch's where PyTorch has one. Some (strings, floats of 4 and 6 bits) are taken by no
/// operator that this crate checks; they exist so that a wrong tensor can be described and refused by name, and for the
/// operators that CANN alone checks.
///
/// ```
/// use aclnn::DType;
///
/// assert_eq!(DType::BFloat16.acl(), 27);
/// assert_eq!(DType::Int4.bits(), Some(4));
/// assert_eq!("bfloat16".parse::<DType>()?, DType::BFloat16);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
#[repr(i32)]
pub enum DType {
    /// `ACL_DT_UNDEFINED`: no type was given.
    Undefined = -1,
    /// IEEE binary32.
    Float32 = 0,
    /// IEEE binary16.
    Float16 = 1,
    /// Signed 8-bit integer.
    Int8 = 2,
    /// Signed 32-bit integer; also eight packed [`Int4`](DType::Int4) values, element 0 in the lowest bits.
    Int32 = 3,
    /// Unsigned 8-bit integer.
    UInt8 = 4,
    /// Signed 16-bit integer.
    Int16 = 6,
    /// Unsigned 16-bit integer.
    UInt16 = 7,
    /// Unsigned 32-bit integer.
    UInt32 = 8,
    /// Signed 64-bit integer.
    Int64 = 9,
    /// Unsigned 64-bit integer.
    UInt64 = 10,
    /// IEEE binary64 (`ACL_DOUBLE`).
    Float64 = 11,
    /// One byte, zero or one.
    Bool = 12,
    /// `ACL_STRING`: has no element size.
    String = 13,
    /// Two binary32 numbers.
    Complex64 = 16,
    /// Two binary64 numbers.
    Complex128 = 17,
    /// bfloat16: the upper half of a binary32.
    BFloat16 = 27,
    /// Signed 4-bit integer, two to a byte, the even element in the low half.
    Int4 = 29,
    /// One bit.
    UInt1 = 30,
    /// Two binary16 numbers.
    Complex32 = 33,
    /// HiFloat8 (CANN 9 and later).
    HiFloat8 = 34,
    /// 8-bit float, 5 exponent and 2 mantissa bits (CANN 9 and later).
    Float8E5M2 = 35,
    /// 8-bit float, 4 exponent and 3 mantissa bits, no infinities (CANN 9 and later).
    Float8E4M3FN = 36,
    /// 8-bit power of two (CANN 9 and later).
    Float8E8M0 = 37,
    /// 6-bit float, 3 exponent and 2 mantissa bits (CANN 9 and later).
    Float6E3M2 = 38,
    /// 6-bit float, 2 exponent and 3 mantissa bits (CANN 9 and later).
    Float6E2M3 = 39,
    /// 4-bit float, 2 exponent bits and 1 mantissa bit (CANN 9 and later).
    Float4E2M1 = 40,
    /// 4-bit float, 1 exponent bit and 2 mantissa bits (CANN 9 and later).
    Float4E1M2 = 41,
}

/// Every data type with its name and its size in bits (0: no element size).
///
/// The sizes are this crate's own: CANN's `aclDataTypeSize` answers whole bytes even for `int4`.
const DTYPES: &[(DType, &str, u16)] = &[
    (DType::Undefined, "undefined", 0),
    (DType::Float32, "float32", 32),
    (DType::Float16, "float16", 16),
    (DType::Int8, "int8", 8),
    (DType::Int32, "int32", 32),
    (DType::UInt8, "uint8", 8),
    (DType::Int16, "int16", 16),
    (DType::UInt16, "uint16", 16),
    (DType::UInt32, "uint32", 32),
    (DType::Int64, "int64", 64),
    (DType::UInt64, "uint64", 64),
    (DType::Float64, "float64", 64),
    (DType::Bool, "bool", 8),
    (DType::String, "string", 0),
    (DType::Complex64, "complex64", 64),
    (DType::Complex128, "complex128", 128),
    (DType::BFloat16, "bfloat16", 16),
    (DType::Int4, "int4", 4),
    (DType::UInt1, "uint1", 1),
    (DType::Complex32, "complex32", 32),
    (DType::HiFloat8, "hifloat8", 8),
    (DType::Float8E5M2, "float8_e5m2", 8),
    (DType::Float8E4M3FN, "float8_e4m3fn", 8),
    (DType::Float8E8M0, "float8_e8m0fnu", 8),
    (DType::Float6E3M2, "float6_e3m2", 6),
    (DType::Float6E2M3, "float6_e2m3", 6),
    (DType::Float4E2M1, "float4_e2m1", 4),
    (DType::Float4E1M2, "float4_e1m2", 4),
];

impl DType {
    /// Every data type, in the order of CANN's numbers.
    pub fn all() -> impl Iterator<Item = DType> {
        DTYPES.iter().map(|&(dtype, _, _)| dtype)
    }

    /// CANN's number for this type (`aclDataType`).
    pub fn acl(self) -> i32 {
        self as i32
    }

    /// The type with CANN's number `acl`, if that number is known.
    pub fn from_acl(acl: i32) -> Option<DType> {
        DType::all().find(|dtype| dtype.acl() == acl)
    }

    /// PyTorch's name where there is one (`float32`, `bfloat16`, `float8_e4m3fn`), else CANN's in lower case.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// Bits that one element takes, or `None` for types without an element size.
    pub fn bits(self) -> Option<usize> {
        match self.entry().2 {
            0 => None,
            bits => Some(usize::from(bits)),
        }
    }

    /// Bytes that `elements` elements take when stored without gaps, or `None` when that does not
    /// fit in memory or the type has no element size. A partly filled last byte counts.
    pub fn byte_len(self, elements: usize) -> Option<usize> {
        let bits = self.bits()?;
        let bytes = if bits % 8 == 0 {
            elements.checked_mul(bits / 8)?
        } else {
            elements.checked_mul(bits)?.checked_add(7)? / 8
        };
        isize::try_from(bytes).is_ok().then_some(bytes)
    }

    /// Whether this is a floating type of 16 bits or more, that is, something to quantize.
    pub fn is_float(self) -> bool {
        matches!(
            self,
            DType::Float32 | DType::Float16 | DType::BFloat16 | DType::Float64
        )
    }

    fn entry(self) -> &'static (DType, &'static str, u16) {
        DTYPES
            .iter()
            .find(|entry| entry.0 == self)
            .unwrap_or(&DTYPES[0])
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for DType {
    type Err = Error;

    /// Takes the names of [`DType::name`], with or without a leading `torch.`.
    fn from_str(name: &str) -> Result<DType, Error> {
        let bare = name.strip_prefix("torch.").unwrap_or(name);
        DTYPES
            .iter()
            .find(|entry| entry.1 == bare)
            .map(|entry| entry.0)
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::UnknownName,
                    format!(
                        "{name:?} is not a data type; known are {}",
                        names(DTYPES.iter().map(|entry| entry.1))
                    ),
                )
                .with_argument("dtype")
            })
    }
}

/// The `dtype` argument of `npu_quantize`, by PyTorch's names.
///
/// Which of them a call accepts depends on its mode and on the product; the others are here so that
/// they can be refused with a message ([`ErrorKind::DType`]). `QInt8` and `Int8` mean the same,
/// and so on, except that `int32` in multiply mode means packed int4 and is only accepted together
/// with an explicit output tensor.
///
/// ```
/// use aclnn::{DType, QuantDType};
///
/// let dtype: QuantDType = "torch.quint4x2".parse()?;
/// assert_eq!(dtype, QuantDType::QUInt4x2);
/// // Packed int4 comes back as int32 words of eight values.
/// assert_eq!(dtype.tensor_dtype(), DType::Int32);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum QuantDType {
    /// `torch.qint8`: int8 storage.
    QInt8,
    /// `torch.quint8`: uint8 storage, divide mode only.
    QUInt8,
    /// `torch.qint32`: int32 storage, divide mode only.
    QInt32,
    /// `torch.quint4x2`: int32 words of eight **signed** 4-bit values, multiply mode only.
    QUInt4x2,
    /// `torch.quint2x4`: never accepted.
    QUInt2x4,
    /// `torch.int8`, the same as [`QInt8`](QuantDType::QInt8).
    Int8,
    /// `torch.uint8`, the same as [`QUInt8`](QuantDType::QUInt8).
    UInt8,
    /// `torch.int32`: as [`QInt32`](QuantDType::QInt32) in divide mode; in multiply mode packed int4, and only with an explicit output.
    Int32,
    /// CANN's int4: an output of [`DType::Int4`] in the shape of `x`, multiply mode only. Not reachable from PyTorch's own names.
    Int4,
    /// `torch.float8_e4m3fn`, Ascend 950 only.
    Float8E4M3FN,
    /// `torch.float8_e5m2`, Ascend 950 only.
    Float8E5M2,
    /// `torch_npu.hifloat8`, Ascend 950 only.
    HiFloat8,
    /// `torch.float32`: never accepted.
    Float32,
    /// `torch.float16`: never accepted.
    Float16,
    /// `torch.bfloat16`: never accepted.
    BFloat16,
    /// `torch.float64`: never accepted.
    Float64,
    /// `torch.int16`: never accepted.
    Int16,
    /// `torch.int64`: never accepted.
    Int64,
    /// `torch.uint16`: never accepted.
    UInt16,
    /// `torch.uint32`: never accepted.
    UInt32,
    /// `torch.uint64`: never accepted.
    UInt64,
    /// `torch.bool`: never accepted.
    Bool,
}

const QUANT_DTYPES: &[(QuantDType, &str, DType)] = &[
    (QuantDType::QInt8, "qint8", DType::Int8),
    (QuantDType::QUInt8, "quint8", DType::UInt8),
    (QuantDType::QInt32, "qint32", DType::Int32),
    (QuantDType::QUInt4x2, "quint4x2", DType::Int32),
    (QuantDType::QUInt2x4, "quint2x4", DType::Undefined),
    (QuantDType::Int8, "int8", DType::Int8),
    (QuantDType::UInt8, "uint8", DType::UInt8),
    (QuantDType::Int32, "int32", DType::Int32),
    (QuantDType::Int4, "int4", DType::Int4),
    (
        QuantDType::Float8E4M3FN,
        "float8_e4m3fn",
        DType::Float8E4M3FN,
    ),
    (QuantDType::Float8E5M2, "float8_e5m2", DType::Float8E5M2),
    (QuantDType::HiFloat8, "hifloat8", DType::HiFloat8),
    (QuantDType::Float32, "float32", DType::Float32),
    (QuantDType::Float16, "float16", DType::Float16),
    (QuantDType::BFloat16, "bfloat16", DType::BFloat16),
    (QuantDType::Float64, "float64", DType::Float64),
    (QuantDType::Int16, "int16", DType::Int16),
    (QuantDType::Int64, "int64", DType::Int64),
    (QuantDType::UInt16, "uint16", DType::UInt16),
    (QuantDType::UInt32, "uint32", DType::UInt32),
    (QuantDType::UInt64, "uint64", DType::UInt64),
    (QuantDType::Bool, "bool", DType::Bool),
];

impl QuantDType {
    /// Every name that PyTorch could pass, accepted by some call or not.
    pub fn all() -> impl Iterator<Item = QuantDType> {
        QUANT_DTYPES.iter().map(|&(dtype, _, _)| dtype)
    }

    /// PyTorch's name, without `torch.`.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// The data type of the tensor that a call with this `dtype` returns.
    ///
    /// torch_npu returns `hifloat8` in a uint8 tensor; this crate labels it [`DType::HiFloat8`].
    pub fn tensor_dtype(self) -> DType {
        self.entry().2
    }

    fn entry(self) -> &'static (QuantDType, &'static str, DType) {
        QUANT_DTYPES
            .iter()
            .find(|entry| entry.0 == self)
            .unwrap_or(&QUANT_DTYPES[0])
    }
}

impl fmt::Display for QuantDType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for QuantDType {
    type Err = Error;

    /// Takes the names of [`QuantDType::name`], with or without a leading `torch.` or `torch_npu.`.
    fn from_str(name: &str) -> Result<QuantDType, Error> {
        let bare = name
            .strip_prefix("torch_npu.")
            .or_else(|| name.strip_prefix("torch."))
            .unwrap_or(name);
        QUANT_DTYPES
            .iter()
            .find(|entry| entry.1 == bare)
            .map(|entry| entry.0)
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::UnknownName,
                    format!(
                        "{name:?} is not a dtype of npu_quantize; known are {}",
                        names(QUANT_DTYPES.iter().map(|entry| entry.1))
                    ),
                )
                .with_argument("dtype")
            })
    }
}

/// How a value is made an integer, or names the conversion of an 8-bit float.
///
/// Names are CANN's: lower case, compared as whole strings.
///
/// ```
/// use aclnn::{ErrorKind, RoundMode};
///
/// assert_eq!("floor".parse::<RoundMode>()?, RoundMode::Floor);
/// assert_eq!("Floor".parse::<RoundMode>().unwrap_err().kind(), ErrorKind::Value);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum RoundMode {
    /// To nearest, ties to even: what `npu_quantize` uses.
    #[default]
    Round,
    /// Toward minus infinity.
    Floor,
    /// Toward plus infinity.
    Ceil,
    /// Toward zero.
    Trunc,
    /// HiFloat8 on Ascend 950 only. It uses random bits for part of the range, so the CPU cannot reproduce it and refuses it.
    Hybrid,
}

impl RoundMode {
    /// CANN's name for this mode.
    pub fn name(self) -> &'static str {
        match self {
            RoundMode::Round => "round",
            RoundMode::Floor => "floor",
            RoundMode::Ceil => "ceil",
            RoundMode::Trunc => "trunc",
            RoundMode::Hybrid => "hybrid",
        }
    }
}

impl fmt::Display for RoundMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for RoundMode {
    type Err = Error;

    fn from_str(name: &str) -> Result<RoundMode, Error> {
        [RoundMode::Round, RoundMode::Floor, RoundMode::Ceil, RoundMode::Trunc, RoundMode::Hybrid]
            .into_iter()
            .find(|mode| mode.name() == name)
            .ok_or_else(|| {
                Error::new(ErrorKind::Value, format!("round_mode {name:?} is not one of round, floor, ceil, trunc (hybrid for hifloat8)"))
                    .with_argument("round_mode")
            })
    }
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_lead_back_to_the_type() {
        for dtype in DType::all() {
            assert_eq!(DType::from_acl(dtype.acl()), Some(dtype));
            assert_eq!(dtype.name().parse::<DType>().ok(), Some(dtype));
        }
        assert_eq!(DType::all().count(), 28);
        assert_eq!(DType::from_acl(5), None);
        for dtype in QuantDType::all() {
            assert_eq!(dtype.name().parse::<QuantDType>().ok(), Some(dtype));
        }
    }

    #[test]
    fn byte_lengths() {
        assert_eq!(DType::Int4.byte_len(3), Some(2));
        assert_eq!(DType::UInt1.byte_len(17), Some(3));
        assert_eq!(DType::Float6E3M2.byte_len(4), Some(3));
        assert_eq!(DType::Complex128.byte_len(2), Some(32));
        assert_eq!(DType::String.byte_len(1), None);
        assert_eq!(DType::Float32.byte_len(usize::MAX / 2), None);
    }
}
