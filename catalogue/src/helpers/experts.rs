//! Sizes that a mixture of experts over several devices needs.

use std::ffi::c_char;
use std::mem::transmute;

use aclnn::aclnn_sys::UntypedFunction;
use aclnn::operators::{CommunicatorName, HelperFunction, Text};
use aclnn::{Device, Result, TensorView};

use super::Pointer;

pub(super) static COMBINE_SIZES: HelperFunction =
    HelperFunction::new("aclnnMoeDistributeCombineSetupTeardownCalcOutputSize").since("9.1.0");

pub(super) static DISPATCH_SIZES: HelperFunction =
    HelperFunction::new("aclnnMoeDistributeDispatchSetupTeardownCalcOutputSize").since("9.1.0");

/// What both functions that calculate sizes for a mixture of experts take, beside their tensors.
#[derive(Clone, Debug)]
pub struct ExpertGroup {
    /// `groupEp`: the communicator of the group.
    pub communicator: CommunicatorName,
    /// `epWorldSize`.
    pub world_size: i64,
    /// `epRankId`.
    pub rank_id: i64,
    /// `moeExpertNum`.
    pub moe_expert_num: i64,
    /// `expertShardType`, which the function for combining calls `expertSharedType`.
    pub expert_shard_type: i64,
    /// `sharedExpertNum`.
    pub shared_expert_num: i64,
    /// `sharedExpertRankNum`.
    pub shared_expert_rank_num: i64,
    /// `globalBs`.
    pub global_bs: i64,
    /// `commType`.
    pub comm_type: i64,
    /// `commAlg`.
    pub comm_alg: Text,
}

/// Sizes of the outputs of the two halves of dispatch.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub struct DispatchSizes {
    /// `tokenMsgSize`.
    pub token_msg: u64,
    /// `expandIdxOutSize`.
    pub expand_idx_out: u64,
    /// `assistInfoForCombineOutSize`.
    pub assist_info_for_combine_out: u64,
    /// `commCmdInfoOutSize`.
    pub comm_cmd_info_out: u64,
}

/// `aclnnMoeDistributeDispatchSetupTeardownCalcOutputSize`: sizes of the outputs of the two halves of dispatch.
///
/// # Errors
/// As [`HelperFunction::call`].
#[allow(clippy::too_many_arguments, reason = "they are CANN's")]
pub fn moe_distribute_dispatch_setup_teardown_calc_output_size(
    device: &Device,
    x: &TensorView<'_>,
    expert_ids: &TensorView<'_>,
    scales: Option<&TensorView<'_>>,
    x_active_mask: Option<&TensorView<'_>>,
    group: &ExpertGroup,
    quant_mode: i64,
    expert_token_nums_type: i64,
) -> Result<DispatchSizes> {
    type Function = unsafe extern "C" fn(
        Pointer,
        Pointer,
        Pointer,
        Pointer,
        *const c_char,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        *const c_char,
        *mut u64,
        *mut u64,
        *mut u64,
        *mut u64,
    ) -> i32;
    let none = TensorView::null();
    let given = [
        x.into(),
        expert_ids.into(),
        scales.unwrap_or(&none).into(),
        x_active_mask.unwrap_or(&none).into(),
        (&group.communicator).into(),
        (&group.comm_alg).into(),
    ];
    let mut sizes = DispatchSizes::default();
    // SAFETY: the function has this type: its references are pointers in C. The results are valid for writes.
    unsafe {
        DISPATCH_SIZES.call(device, &given, |function, arguments| {
            let function = transmute::<UntypedFunction, Function>(function);
            function(
                arguments.pointer(0),
                arguments.pointer(1),
                arguments.pointer(2),
                arguments.pointer(3),
                arguments.text(4),
                group.world_size,
                group.rank_id,
                group.moe_expert_num,
                group.expert_shard_type,
                group.shared_expert_num,
                group.shared_expert_rank_num,
                quant_mode,
                group.global_bs,
                expert_token_nums_type,
                group.comm_type,
                arguments.text(5),
                &mut sizes.token_msg,
                &mut sizes.expand_idx_out,
                &mut sizes.assist_info_for_combine_out,
                &mut sizes.comm_cmd_info_out,
            )
        })?;
    }
    Ok(sizes)
}

/// Sizes of the outputs of the two halves of combining.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub struct CombineSizes {
    /// `tokenMsgSize`.
    pub token_msg: u64,
    /// `commCmdInfoOutSize`.
    pub comm_cmd_info_out: u64,
}

/// `aclnnMoeDistributeCombineSetupTeardownCalcOutputSize`: sizes of the outputs of the two halves of combining.
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn moe_distribute_combine_setup_teardown_calc_output_size(
    device: &Device,
    expand_x: &TensorView<'_>,
    expert_ids: &TensorView<'_>,
    assist_info_for_combine: &TensorView<'_>,
    group: &ExpertGroup,
    comm_quant_mode: i64,
) -> Result<CombineSizes> {
    type Function = unsafe extern "C" fn(
        Pointer,
        Pointer,
        Pointer,
        *const c_char,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        *const c_char,
        *mut u64,
        *mut u64,
    ) -> i32;
    let given = [
        expand_x.into(),
        expert_ids.into(),
        assist_info_for_combine.into(),
        (&group.communicator).into(),
        (&group.comm_alg).into(),
    ];
    let mut sizes = CombineSizes::default();
    // SAFETY: as for dispatch.
    unsafe {
        COMBINE_SIZES.call(device, &given, |function, arguments| {
            let function = transmute::<UntypedFunction, Function>(function);
            function(
                arguments.pointer(0),
                arguments.pointer(1),
                arguments.pointer(2),
                arguments.text(3),
                group.world_size,
                group.rank_id,
                group.moe_expert_num,
                group.expert_shard_type,
                group.shared_expert_num,
                group.shared_expert_rank_num,
                group.global_bs,
                comm_quant_mode,
                group.comm_type,
                arguments.text(4),
                &mut sizes.token_msg,
                &mut sizes.comm_cmd_info_out,
            )
        })?;
    }
    Ok(sizes)
}
