//! What each product's operators take, by mode: data types and axes.
//!
//! Sources: `hicann/ops-nn`, `aclnn_ascend_quant_v3.cpp` for multiply mode and `aclnn_quantize.cpp`
//! for divide mode. Where CANN's documents say less than its code (float32 on 310P, scales of another
//! type than x in divide mode) this follows the code; where they exclude a product (Atlas 910) it
//! follows the documents.

use crate::dtype::DType;
use crate::soc::ProductFamily;

use DType::{
    BFloat16, Float8E4M3FN, Float8E5M2, Float16, Float32, HiFloat8, Int4, Int8, Int32, UInt8,
};

/// The data types that one mode takes on one product.
pub(crate) struct Limits {
    pub x: &'static [DType],
    pub scales: &'static [DType],
    pub zero_points: &'static [DType],
    /// Data types of the output tensor. In multiply mode int32 stands for packed int4.
    pub output: &'static [DType],
    /// Whether multiply mode takes the last but one axis.
    pub last_but_one_axis: bool,
}

const MULTIPLY_310P: Limits = Limits {
    x: &[Float32, Float16],
    scales: &[Float32, Float16],
    zero_points: &[Float32, Float16],
    output: &[Int8],
    last_but_one_axis: false,
};

const MULTIPLY_A2_A3: Limits = Limits {
    x: &[Float32, Float16, BFloat16],
    scales: &[Float32, Float16, BFloat16],
    zero_points: &[Float32, Float16, BFloat16],
    output: &[Int8, Int4, Int32],
    last_but_one_axis: true,
};

const MULTIPLY_950: Limits = Limits {
    output: &[Int8, Int4, Int32, HiFloat8, Float8E5M2, Float8E4M3FN],
    ..MULTIPLY_A2_A3
};

const DIVIDE_310P: Limits = Limits {
    x: &[Float32, Float16],
    scales: &[Float32, Float16],
    zero_points: &[Int8, UInt8, Int32],
    output: &[Int8, UInt8, Int32],
    last_but_one_axis: true,
};

const DIVIDE_A2_A3: Limits = Limits {
    x: &[Float32, Float16, BFloat16],
    scales: &[Float32, Float16, BFloat16],
    zero_points: &[Int8, UInt8, Int32, BFloat16],
    ..DIVIDE_310P
};

const DIVIDE_950: Limits = Limits {
    zero_points: &[Int8, UInt8, Int32, Float32, BFloat16],
    output: &[Int8, UInt8, Int32, HiFloat8, Float8E4M3FN, Float8E5M2],
    ..DIVIDE_A2_A3
};

/// The limits of a product, or `None` where it does not offer the mode at all.
///
/// A product that is not known gets the widest limits: its own library has the last word.
pub(crate) fn limits(family: Option<ProductFamily>, div_mode: bool) -> Option<&'static Limits> {
    match (family, div_mode) {
        (Some(ProductFamily::Atlas310P), false) => Some(&MULTIPLY_310P),
        (Some(ProductFamily::AtlasA2 | ProductFamily::AtlasA3), false) => Some(&MULTIPLY_A2_A3),
        (Some(ProductFamily::Ascend950) | None, false) => Some(&MULTIPLY_950),
        (Some(ProductFamily::Atlas310P), true) => Some(&DIVIDE_310P),
        (Some(ProductFamily::AtlasA2 | ProductFamily::AtlasA3), true) => Some(&DIVIDE_A2_A3),
        (Some(ProductFamily::Ascend950) | None, true) => Some(&DIVIDE_950),
        (Some(ProductFamily::Atlas910 | ProductFamily::Atlas310B | ProductFamily::Kirin), _) => {
            None
        }
    }
}
