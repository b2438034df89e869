//! AscendQuantV2, the operator behind multiply mode: `y = round(x * scale + offset)`.
//!
//! No release of CANN exports a function called `aclnnAscendQuantV2`. The operator is reached through
//! `aclnnAscendQuantV3`, which takes an axis, or through the older `aclnnAscendQuant`, which quantizes
//! along the last axis only and reads a strided scale or offset as if it were contiguous.

use std::ffi::CStr;

use crate::dispatch::descriptor::TensorDescriptor;
use crate::dispatch::operator::operator;

operator! {
    /// `aclnnAscendQuantV3`.
    AscendQuantV3 = aclnnAscendQuantV3 {
        x: &'a TensorDescriptor,
        scale: &'a TensorDescriptor,
        offset: Option<&'a TensorDescriptor>,
        sqrt_mode: bool,
        round_mode: &'static CStr,
        dst_type: i32,
        axis: i32,
        y: &'a TensorDescriptor,
    }
}

operator! {
    /// `aclnnAscendQuant`.
    AscendQuant = aclnnAscendQuant {
        x: &'a TensorDescriptor,
        scale: &'a TensorDescriptor,
        offset: Option<&'a TensorDescriptor>,
        sqrt_mode: bool,
        round_mode: &'static CStr,
        dst_type: i32,
        y: &'a TensorDescriptor,
    }
}
