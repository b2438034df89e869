//! The functions of CANN behind `npu_quant_matmul`.
//!
//! The fifth serves every plain weight, and the older ones calls that they have arguments for: the third knows no scales of
//! tokens (`Ascend/op-plugin`, `QuantMatmulKernelNpuOpApi.cpp`).

#![allow(
    dead_code,
    reason = "of the declared operators only what CANN knows of them is used"
)]

use crate::operator;

operator! {
    /// `aclnnQuantMatmulV5`.
    pub(super) QuantMatmulV5, QuantMatmulV5Operands = aclnnQuantMatmulV5 {
        x1: In,
        x2: In,
        x1_scale: Option<In>,
        x2_scale: In,
        y_scale: Option<In>,
        x1_offset: Option<In>,
        x2_offset: Option<In>,
        y_offset: Option<In>,
        bias: Option<In>,
        transpose_x1: bool,
        transpose_x2: bool,
        group_size: i64,
        out: Out,
    }
}

operator! {
    /// `aclnnQuantMatmulWeightNz`: the weight in FRACTAL_NZ.
    pub(super) QuantMatmulWeightNz, QuantMatmulWeightNzOperands = aclnnQuantMatmulWeightNz {
        x1: In,
        x2: In,
        x1_scale: Option<In>,
        x2_scale: In,
        y_scale: Option<In>,
        x1_offset: Option<In>,
        x2_offset: Option<In>,
        y_offset: Option<In>,
        bias: Option<In>,
        transpose_x1: bool,
        transpose_x2: bool,
        group_size: i64,
        out: Out,
    }.changing_descriptors()
}

operator! {
    /// `aclnnQuantMatmulV4`.
    pub(super) QuantMatmulV4, QuantMatmulV4Operands = aclnnQuantMatmulV4 {
        x1: In,
        x2: In,
        scale: In,
        offset: Option<In>,
        pertoken_scale: Option<In>,
        bias: Option<In>,
        transpose_x1: bool,
        transpose_x2: bool,
        out: Out,
    }
}

operator! {
    /// `aclnnQuantMatmulV3`: without scales of tokens.
    pub(super) QuantMatmulV3, QuantMatmulV3Operands = aclnnQuantMatmulV3 {
        x1: In,
        x2: In,
        scale: In,
        offset: Option<In>,
        bias: Option<In>,
        transpose_x1: bool,
        transpose_x2: bool,
        out: Out,
    }
}
