//! The functions of CANN behind `npu_quantize`.
//!
//! No release of CANN exports a function called `aclnnAscendQuantV2`. The operator AscendQuantV2 is reached through
//! `aclnnAscendQuantV3`, which takes an axis, or through the older `aclnnAscendQuant`, which quantizes along the last axis only
//! and reads a strided scale or offset as if it were contiguous.

#![allow(
    dead_code,
    reason = "of the declared operators only what CANN knows of them is used"
)]

use crate::operator;

operator! {
    /// `aclnnAscendQuantV3`: `y = round(x * scale + offset)` along an axis.
    pub(super) AscendQuantV3, AscendQuantV3Operands = aclnnAscendQuantV3 {
        x: In,
        scale: In,
        offset: Option<In>,
        sqrt_mode: bool,
        round_mode: Text,
        dst_type: i32,
        axis: i32,
        y: Out,
    }
}

operator! {
    /// `aclnnAscendQuant`: the same along the last axis.
    pub(super) AscendQuant, AscendQuantOperands = aclnnAscendQuant {
        x: In,
        scale: In,
        offset: Option<In>,
        sqrt_mode: bool,
        round_mode: Text,
        dst_type: i32,
        y: Out,
    }
}

operator! {
    /// `aclnnQuantize`: `out = round(x / scales + zero_points)`.
    pub(super) DivideQuantize, DivideQuantizeOperands = aclnnQuantize {
        x: In,
        scales: In,
        zero_points: Option<In>,
        dtype: DType,
        axis: i32,
        out: Out,
    }
}
