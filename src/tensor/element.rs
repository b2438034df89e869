//! Rust types that elements of a tensor can be read and written as.

use half::{bf16, f16};

use crate::dtype::DType;
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};

mod sealed {
    pub trait Sealed {}
}

/// A Rust type that is the element of some [`DType`].
///
/// Implemented for the integers of 8 to 64 bits, `f32`, `f64`, [`f16`](struct@f16), [`bf16`] and the 8-bit
/// floats of this crate. The trait is sealed. `int4` has no Rust type; see [`crate::int4`].
///
/// ```
/// use aclnn::{DType, Element};
///
/// assert_eq!(<half::bf16 as Element>::DTYPE, DType::BFloat16);
/// ```
pub trait Element: bytemuck::Pod + Send + Sync + sealed::Sealed {
    /// The data type whose elements are of this type.
    const DTYPE: DType;
}

macro_rules! elements {
    ($($type:ty => $dtype:ident),* $(,)?) => {
        $(
            impl sealed::Sealed for $type {}
            impl Element for $type {
                const DTYPE: DType = DType::$dtype;
            }
        )*
    };
}

elements! {
    f32 => Float32,
    f64 => Float64,
    f16 => Float16,
    bf16 => BFloat16,
    i8 => Int8,
    u8 => UInt8,
    i16 => Int16,
    u16 => UInt16,
    i32 => Int32,
    u32 => UInt32,
    i64 => Int64,
    u64 => UInt64,
    Float8E4M3FN => Float8E4M3FN,
    Float8E5M2 => Float8E5M2,
    HiFloat8 => HiFloat8,
}
