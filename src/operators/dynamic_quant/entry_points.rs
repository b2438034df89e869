//! The functions of CANN behind `npu_dynamic_quant`.
//!
//! The second one serves every call per token. The first takes neither groups nor an offset; the third and the fourth know
//! other modes, on Ascend 950 alone (`hicann/ops-nn: quant/dynamic_quant/op_host/op_api/aclnn_dynamic_quant.cpp`).

#![allow(
    dead_code,
    reason = "of the declared operators only what CANN knows of them is used"
)]

use crate::operator;

operator! {
    /// `aclnnDynamicQuant`: symmetric, without groups.
    pub(super) DynamicQuantV1, DynamicQuantV1Operands = aclnnDynamicQuant {
        x: In,
        smooth_scales: Option<In>,
        y: Out,
        scale: Out,
    }
}

operator! {
    /// `aclnnDynamicQuantV2`: symmetric without an offset, asymmetric with one.
    pub(super) DynamicQuantV2, DynamicQuantV2Operands = aclnnDynamicQuantV2 {
        x: In,
        smooth_scales: Option<In>,
        group_index: Option<In>,
        dst_type: i64,
        y: Out,
        scale: Out,
        offset: Option<Out>,
    }
}

operator! {
    /// `aclnnDynamicQuantV3`: with a mode.
    pub(super) DynamicQuantV3, DynamicQuantV3Operands = aclnnDynamicQuantV3 {
        x: In,
        smooth_scales: Option<In>,
        group_index: Option<In>,
        dst_type: i64,
        is_symmetrical: bool,
        quant_mode: Text,
        y: Out,
        scale: Out,
        offset: Option<Out>,
    }
}

operator! {
    /// `aclnnDynamicQuantV4`: with a mode, and the greatest value of HiFloat8.
    pub(super) DynamicQuantV4, DynamicQuantV4Operands = aclnnDynamicQuantV4 {
        x: In,
        smooth_scales: Option<In>,
        group_index: Option<In>,
        dst_type: i64,
        is_symmetrical: bool,
        quant_mode: Text,
        dst_type_max: f32,
        y: Out,
        scale: Out,
        offset: Option<Out>,
    }
}

operator! {
    /// `aclnnInplaceZero`, for scales of rows without elements.
    pub(super) InplaceZero, InplaceZeroOperands = aclnnInplaceZero {
        self_ref: InOut,
    }
}
