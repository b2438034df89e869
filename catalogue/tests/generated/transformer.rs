// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
use aclnn_operators::transformer::*;

use crate::caller::{Caller, Expected as E};

/// Calls each operator of the library.
pub fn all(c: &mut Caller) {
    call_allgathermatmul(c);
    call_allgathermatmulv2(c);
    call_alltoallallgatherbatchmatmul(c);
    call_alltoallmatmul(c);
    call_alltoallmatmulv2(c);
    call_alltoallquantmatmul(c);
    call_alltoallquantmatmulv2(c);
    call_alltoallvgroupedmatmul(c);
    call_alltoallvgroupedmatmulv2(c);
    call_alltoallvquantgroupedmatmul(c);
    call_alltoallvquantgroupedmatmulv2(c);
    call_applyrotaryposemb(c);
    call_applyrotaryposembv2(c);
    call_attentiontoffn(c);
    call_attentionupdate(c);
    call_attentionworkercombine(c);
    call_bsaselectblockmask(c);
    call_bandwidthtest(c);
    call_batchmatmulreducescatteralltoall(c);
    call_blocksparseattention(c);
    call_blocksparseattentiongrad(c);
    call_blocksparseattentionv2(c);
    call_causalconv1dfn(c);
    call_causalconv1dupdate(c);
    call_chunkgateddeltarule(c);
    call_compressor(c);
    call_denselightningindexergradklloss(c);
    call_denselightningindexersoftmaxlse(c);
    call_dequantropequantkvcache(c);
    call_distributebarrier(c);
    call_distributebarrierv2(c);
    call_ffn(c);
    call_ffntoattention(c);
    call_ffnv2(c);
    call_ffnv3(c);
    call_ffnworkerbatching(c);
    call_flashattentionscore(c);
    call_flashattentionscoregrad(c);
    call_flashattentionscoregradv2(c);
    call_flashattentionscoregradv3(c);
    call_flashattentionscoregradv4(c);
    call_flashattentionscorev2(c);
    call_flashattentionscorev3(c);
    call_flashattentionscorev4(c);
    call_flashattentionunpaddingscoregrad(c);
    call_flashattentionunpaddingscoregradv2(c);
    call_flashattentionunpaddingscoregradv3(c);
    call_flashattentionunpaddingscoregradv4(c);
    call_flashattentionunpaddingscoregradv5(c);
    call_flashattentionvarlenscore(c);
    call_flashattentionvarlenscorev2(c);
    call_flashattentionvarlenscorev3(c);
    call_flashattentionvarlenscorev4(c);
    call_flashattentionvarlenscorev5(c);
    call_fusedcausalconv1d(c);
    call_fusedfloydattention(c);
    call_fusedfloydattentiongrad(c);
    call_fusedinferattentionscore(c);
    call_fusedinferattentionscorev2(c);
    call_fusedinferattentionscorev3(c);
    call_fusedinferattentionscorev4(c);
    call_fusedinferattentionscorev5(c);
    call_gatherpakvcache(c);
    call_groupedmatmulallreduce(c);
    call_groupedmatmulalltoallv(c);
    call_groupedmatmulalltoallvv2(c);
    call_groupedmatmul(c);
    call_groupedmatmulactivationquantweightnz(c);
    call_groupedmatmuladd(c);
    call_groupedmatmuladdv2(c);
    call_groupedmatmulfinalizerouting(c);
    call_groupedmatmulfinalizeroutingv2(c);
    call_groupedmatmulfinalizeroutingv3(c);
    call_groupedmatmulfinalizeroutingweightnz(c);
    call_groupedmatmulfinalizeroutingweightnzv2(c);
    call_groupedmatmulswigluquant(c);
    call_groupedmatmulswigluquantv2(c);
    call_groupedmatmulswigluquantweightnz(c);
    call_groupedmatmulswigluquantweightnzv2(c);
    call_groupedmatmulv2(c);
    call_groupedmatmulv3(c);
    call_groupedmatmulv4(c);
    call_groupedmatmulv5(c);
    call_groupedmatmulweightnz(c);
    call_increflashattention(c);
    call_increflashattentionv2(c);
    call_increflashattentionv3(c);
    call_increflashattentionv4(c);
    call_indexerquantcache(c);
    call_inplaceattentionworkerscheduler(c);
    call_inplaceffnworkerscheduler(c);
    call_inplacefusedcausalconv1d(c);
    call_inplacematmulallreduceaddrmsnorm(c);
    call_inplacepartialrotarymul(c);
    call_inplacepartialrotarymulgrad(c);
    call_inplacequantmatmulallreduceaddrmsnorm(c);
    call_inplaceweightquantmatmulallreduceaddrmsnorm(c);
    call_interleaverope(c);
    call_kvcompressepilog(c);
    call_kvrmsnormropecache(c);
    call_kvrmsnormropecachev2(c);
    call_lightningindexer(c);
    call_lightningindexergrad(c);
    call_lightningindexerv2(c);
    call_lightningindexerv2metadata(c);
    call_maskedcausalconv1d(c);
    call_maskedcausalconv1dbackward(c);
    call_matmulallreduce(c);
    call_matmulallreduceaddrmsnorm(c);
    call_matmulallreducev2(c);
    call_matmulallreducev3(c);
    call_matmulalltoall(c);
    call_matmulalltoallv2(c);
    call_matmulreducescatter(c);
    call_matmulreducescatterv2(c);
    call_mhcpost(c);
    call_mhcpostbackward(c);
    call_mhcpre(c);
    call_mhcprebackward(c);
    call_mhcpresinkhorn(c);
    call_mhcpresinkhornbackward(c);
    call_mhcsinkhorn(c);
    call_mhcsinkhornbackward(c);
    call_mixedquantsparseflashmla(c);
    call_mixedquantsparseflashmlametadata(c);
    call_mlapreprocess(c);
    call_mlapreprocessv2(c);
    call_mlaprolog(c);
    call_mlaprologv2weightnz(c);
    call_mlaprologv3weightnz(c);
    call_moecomputeexperttokens(c);
    call_moedistributecombine(c);
    call_moedistributecombineaddrmsnorm(c);
    call_moedistributecombineaddrmsnormv2(c);
    call_moedistributecombinesetup(c);
    call_moedistributecombineteardown(c);
    call_moedistributecombinev2(c);
    call_moedistributecombinev3(c);
    call_moedistributecombinev4(c);
    call_moedistributedispatch(c);
    call_moedistributedispatchsetup(c);
    call_moedistributedispatchteardown(c);
    call_moedistributedispatchv2(c);
    call_moedistributedispatchv3(c);
    call_moedistributedispatchv4(c);
    call_moefinalizerouting(c);
    call_moefinalizeroutingv2(c);
    call_moefinalizeroutingv2grad(c);
    call_moefinalizeroutingv3(c);
    call_moefinalizeroutingv4(c);
    call_moefusedtopk(c);
    call_moegatingtopk(c);
    call_moegatingtopkbackward(c);
    call_moegatingtopksoftmax(c);
    call_moegatingtopksoftmaxv2(c);
    call_moegatingtopkv2(c);
    call_moeinitrouting(c);
    call_moeinitroutingquant(c);
    call_moeinitroutingquantv2(c);
    call_moeinitroutingv2(c);
    call_moeinitroutingv2grad(c);
    call_moeinitroutingv3(c);
    call_moetokenpermute(c);
    call_moetokenpermutegrad(c);
    call_moetokenpermutev2(c);
    call_moetokenpermutewithep(c);
    call_moetokenpermutewithepgrad(c);
    call_moetokenpermutewithroutingmap(c);
    call_moetokenpermutewithroutingmapgrad(c);
    call_moetokenunpermute(c);
    call_moetokenunpermutegrad(c);
    call_moetokenunpermutewithep(c);
    call_moetokenunpermutewithepgrad(c);
    call_moetokenunpermutewithroutingmap(c);
    call_moetokenunpermutewithroutingmapgrad(c);
    call_moeupdateexpert(c);
    call_normropeconcat(c);
    call_normropeconcatbackward(c);
    call_nsacompress(c);
    call_nsacompressattention(c);
    call_nsacompressattentioninfer(c);
    call_nsacompressgrad(c);
    call_nsacompresswithcache(c);
    call_nsaselectedattention(c);
    call_nsaselectedattentiongrad(c);
    call_nsaselectedattentioninfer(c);
    call_promptflashattention(c);
    call_promptflashattentionv2(c);
    call_promptflashattentionv3(c);
    call_qkvrmsnormropecache(c);
    call_qkvrmsnormropecachewithkscale(c);
    call_quantallreduce(c);
    call_quantflashattentionscore(c);
    call_quantgroupedmatmulalltoallv(c);
    call_quantgroupedmatmulalltoallvv2(c);
    call_quantgroupedmatmuldequant(c);
    call_quantgroupedmatmuldequantweightnz(c);
    call_quantgroupedmatmulinplaceadd(c);
    call_quantlightningindexer(c);
    call_quantlightningindexerv2metadata(c);
    call_quantmatmulallreduce(c);
    call_quantmatmulallreduceaddrmsnorm(c);
    call_quantmatmulallreducev2(c);
    call_quantmatmulallreducev3(c);
    call_quantmatmulallreducev4(c);
    call_quantmatmulallreducev5(c);
    call_quantmatmulalltoall(c);
    call_quantmatmulalltoallv2(c);
    call_quantreducescatter(c);
    call_rainfusionattention(c);
    call_recurrentgateddeltarule(c);
    call_ringattentionupdate(c);
    call_ringattentionupdatev2(c);
    call_ropewithsincoscache(c);
    call_ropewithsincoscachev2(c);
    call_rotarypositionembedding(c);
    call_rotarypositionembeddinggrad(c);
    call_rotarypositionembeddingv2(c);
    call_scatterpacache(c);
    call_scatterpakvcache(c);
    call_scatterpakvcachewithkscale(c);
    call_sparseflashattention(c);
    call_sparseflashattentiongrad(c);
    call_sparseflashattentionv2(c);
    call_sparseflashmla(c);
    call_sparseflashmlagrad(c);
    call_sparseflashmlagradmetadata(c);
    call_sparseflashmlametadata(c);
    call_sparselightningindexergradklloss(c);
    call_sparselightningindexerkllossgrad(c);
    call_sparselightningindexerkllossgradmetadata(c);
    call_swinattentionscorequant(c);
    call_swintransformerlnqkvquant(c);
    call_weightquantmatmulallreduce(c);
    call_weightquantmatmulallreduceaddrmsnorm(c);
    call_weightquantmatmulallreducev2(c);
}

fn call_allgathermatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("group", E::Json("\"group 6\"")), ("gatherIndex", E::Json("-7")), ("commTurn", E::Json("-8")), ("streamMode", E::Json("-9")), ("output", E::Tensor(7)), ("gatherOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = AllGatherMatmul { group: c.communicator(6), gather_index: -7, comm_turn: -8, stream_mode: -9 };
    let operands = AllGatherMatmulOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), output: tensors.output(7), gather_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_allgathermatmulv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x1Scale", c.or_null(1, E::Tensor(3))), ("x2Scale", c.or_null(1, E::Tensor(4))), ("quantScale", c.or_null(0, E::Tensor(5))), ("blockSize", E::Json("-9")), ("group", E::Json("\"group 10\"")), ("gatherIndex", E::Json("-11")), ("commTurn", E::Json("-12")), ("streamMode", E::Json("-13")), ("groupSize", E::Json("-14")), ("commMode", E::Json("\"text 15\"")), ("output", E::Tensor(13)), ("gatherOut", E::Tensor(14)), ("amaxOut", c.or_null(1, E::Tensor(15)))];
    let tensors = c.tensors(16);
    let operator = AllGatherMatmulV2 { block_size: -9, group: c.communicator(10), gather_index: -11, comm_turn: -12, stream_mode: -13, group_size: -14, comm_mode: c"text 15".into() };
    let operands = AllGatherMatmulV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x1_scale: c.optional(1, tensors.input(3)), x2_scale: c.optional(1, tensors.input(4)), quant_scale: c.optional(0, tensors.input(5)), output: tensors.output(13), gather_out: tensors.output(14), amax_out: c.optional(1, tensors.output(15)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallallgatherbatchmatmul(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("groupEp", E::Json("\"group 6\"")), ("groupTp", E::Json("\"group 7\"")), ("epWorldSize", E::Json("-8")), ("tpWorldSize", E::Json("-9")), ("xShardType", E::Json("-10")), ("actType", E::Json("-11")), ("y1Out", E::Tensor(9)), ("y2OutOptional", c.or_null(1, E::Tensor(10))), ("y3OutOptional", c.or_null(1, E::Tensor(11)))];
    let tensors = c.tensors(12);
    let operator = AlltoAllAllGatherBatchMatMul { group_ep: c.communicator(6), group_tp: c.communicator(7), ep_world_size: -8, tp_world_size: -9, x_shard_type: -10, act_type: -11 };
    let operands = AlltoAllAllGatherBatchMatMulOperands { x: tensors.input(0), weight: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), y1_out: tensors.output(9), y2_out_optional: c.optional(1, tensors.output(10)), y3_out_optional: c.optional(1, tensors.output(11)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("alltoAllAxesOptional", c.or_null(0, E::Json("[6,-1]"))), ("group", E::Json("\"group 7\"")), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("output", E::Tensor(7)), ("alltoAllOutOptional", c.or_null(1, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = AlltoAllMatmul { allto_all_axes_optional: c.optional(0, [6, -1].into()), group: c.communicator(7), transpose_x1: false, transpose_x2: true };
    let operands = AlltoAllMatmulOperands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), output: tensors.output(7), allto_all_out_optional: c.optional(1, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallmatmulv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("alltoAllAxesOptional", c.or_null(0, E::Json("[6,-1]"))), ("group", E::Json("\"group 7\"")), ("commMode", E::Json("\"text 8\"")), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("output", E::Tensor(8)), ("alltoAllOutOptional", c.or_null(1, E::Tensor(9)))];
    let tensors = c.tensors(10);
    let operator = AlltoAllMatmulV2 { allto_all_axes_optional: c.optional(0, [6, -1].into()), group: c.communicator(7), comm_mode: c"text 8".into(), transpose_x1: true, transpose_x2: false };
    let operands = AlltoAllMatmulV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), output: tensors.output(8), allto_all_out_optional: c.optional(1, tensors.output(9)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallquantmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x1ScaleOptional", c.or_null(1, E::Tensor(3))), ("x2Scale", E::Tensor(4)), ("commScaleOptional", c.or_null(1, E::Tensor(5))), ("x1OffsetOptional", c.or_null(0, E::Tensor(6))), ("x2OffsetOptional", c.or_null(0, E::Tensor(7))), ("group", E::Json("\"group 11\"")), ("alltoAllAxesOptional", c.or_null(0, E::Json("[12,-1]"))), ("x1QuantMode", E::Json("-13")), ("x2QuantMode", E::Json("-14")), ("commQuantMode", E::Json("-15")), ("commQuantDtype", E::Json("-16")), ("x1QuantDtype", E::Json("-17")), ("groupSize", E::Json("-18")), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("output", E::Tensor(18)), ("alltoAllOutOptional", c.or_null(1, E::Tensor(19)))];
    let tensors = c.tensors(20);
    let operator = AlltoAllQuantMatmul { group: c.communicator(11), allto_all_axes_optional: c.optional(0, [12, -1].into()), x1_quant_mode: -13, x2_quant_mode: -14, comm_quant_mode: -15, comm_quant_dtype: -16, x1_quant_dtype: -17, group_size: -18, transpose_x1: true, transpose_x2: false };
    let operands = AlltoAllQuantMatmulOperands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x1_scale_optional: c.optional(1, tensors.input(3)), x2_scale: tensors.input(4), comm_scale_optional: c.optional(1, tensors.input(5)), x1_offset_optional: c.optional(0, tensors.input(6)), x2_offset_optional: c.optional(0, tensors.input(7)), output: tensors.output(18), allto_all_out_optional: c.optional(1, tensors.output(19)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallquantmatmulv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x1ScaleOptional", c.or_null(1, E::Tensor(3))), ("x2Scale", E::Tensor(4)), ("commScaleOptional", c.or_null(1, E::Tensor(5))), ("x1OffsetOptional", c.or_null(0, E::Tensor(6))), ("x2OffsetOptional", c.or_null(0, E::Tensor(7))), ("group", E::Json("\"group 11\"")), ("commMode", E::Json("\"text 12\"")), ("alltoAllAxesOptional", c.or_null(0, E::Json("[13,-1]"))), ("x1QuantMode", E::Json("-14")), ("x2QuantMode", E::Json("-15")), ("commQuantMode", E::Json("-16")), ("commQuantDtype", E::Json("-17")), ("x1QuantDtype", E::Json("-18")), ("groupSize", E::Json("-19")), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("output", E::Tensor(19)), ("alltoAllOutOptional", c.or_null(1, E::Tensor(20)))];
    let tensors = c.tensors(21);
    let operator = AlltoAllQuantMatmulV2 { group: c.communicator(11), comm_mode: c"text 12".into(), allto_all_axes_optional: c.optional(0, [13, -1].into()), x1_quant_mode: -14, x2_quant_mode: -15, comm_quant_mode: -16, comm_quant_dtype: -17, x1_quant_dtype: -18, group_size: -19, transpose_x1: false, transpose_x2: true };
    let operands = AlltoAllQuantMatmulV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x1_scale_optional: c.optional(1, tensors.input(3)), x2_scale: tensors.input(4), comm_scale_optional: c.optional(1, tensors.input(5)), x1_offset_optional: c.optional(0, tensors.input(6)), x2_offset_optional: c.optional(0, tensors.input(7)), output: tensors.output(19), allto_all_out_optional: c.optional(1, tensors.output(20)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallvgroupedmatmul(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(2))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(3))), ("mmXOptional", c.or_null(1, E::Tensor(4))), ("mmWeightOptional", c.or_null(0, E::Tensor(5))), ("group", E::Json("\"group 9\"")), ("epWorldSize", E::Json("-10")), ("sendCounts", E::Json("[11,-1]")), ("recvCounts", E::Json("[12,-1]")), ("transGmmWeight", E::Json("true")), ("transMmWeight", E::Json("false")), ("permuteOutFlag", E::Json("true")), ("gmmY", E::Tensor(13)), ("mmYOptional", c.or_null(1, E::Tensor(14))), ("permuteOutOptional", c.or_null(0, E::Tensor(15)))];
    let tensors = c.tensors(16);
    let operator = AlltoAllvGroupedMatMul { group: c.communicator(9), ep_world_size: -10, send_counts: [11, -1].into(), recv_counts: [12, -1].into(), trans_gmm_weight: true, trans_mm_weight: false, permute_out_flag: true };
    let operands = AlltoAllvGroupedMatMulOperands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), send_counts_tensor_optional: c.optional(0, tensors.input(2)), recv_counts_tensor_optional: c.optional(0, tensors.input(3)), mm_x_optional: c.optional(1, tensors.input(4)), mm_weight_optional: c.optional(0, tensors.input(5)), gmm_y: tensors.output(13), mm_y_optional: c.optional(1, tensors.output(14)), permute_out_optional: c.optional(0, tensors.output(15)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallvgroupedmatmulv2(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(2))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(3))), ("mmXOptional", c.or_null(1, E::Tensor(4))), ("mmWeightOptional", c.or_null(0, E::Tensor(5))), ("group", E::Json("\"group 9\"")), ("commMode", E::Json("\"text 10\"")), ("epWorldSize", E::Json("-11")), ("sendCounts", E::Json("[12,-1]")), ("recvCounts", E::Json("[13,-1]")), ("transGmmWeight", E::Json("false")), ("transMmWeight", E::Json("true")), ("permuteOutFlag", E::Json("false")), ("gmmY", E::Tensor(14)), ("mmYOptional", c.or_null(1, E::Tensor(15))), ("permuteOutOptional", c.or_null(0, E::Tensor(16)))];
    let tensors = c.tensors(17);
    let operator = AlltoAllvGroupedMatMulV2 { group: c.communicator(9), comm_mode: c"text 10".into(), ep_world_size: -11, send_counts: [12, -1].into(), recv_counts: [13, -1].into(), trans_gmm_weight: false, trans_mm_weight: true, permute_out_flag: false };
    let operands = AlltoAllvGroupedMatMulV2Operands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), send_counts_tensor_optional: c.optional(0, tensors.input(2)), recv_counts_tensor_optional: c.optional(0, tensors.input(3)), mm_x_optional: c.optional(1, tensors.input(4)), mm_weight_optional: c.optional(0, tensors.input(5)), gmm_y: tensors.output(14), mm_y_optional: c.optional(1, tensors.output(15)), permute_out_optional: c.optional(0, tensors.output(16)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallvquantgroupedmatmul(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("gmmXScale", E::Tensor(2)), ("gmmWeightScale", E::Tensor(3)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(4))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(5))), ("mmXOptional", c.or_null(1, E::Tensor(6))), ("mmWeightOptional", c.or_null(0, E::Tensor(7))), ("mmXScaleOptional", c.or_null(0, E::Tensor(8))), ("mmWeightScaleOptional", c.or_null(1, E::Tensor(9))), ("gmmXQuantMode", E::Json("-13")), ("gmmWeightQuantMode", E::Json("-14")), ("mmXQuantMode", E::Json("-15")), ("mmWeightQuantMode", E::Json("-16")), ("group", E::Json("\"group 17\"")), ("epWorldSize", E::Json("-18")), ("sendCounts", E::Json("[19,-1]")), ("recvCounts", E::Json("[20,-1]")), ("transGmmWeight", E::Json("true")), ("transMmWeight", E::Json("false")), ("groupSize", E::Json("-23")), ("permuteOutFlag", E::Json("false")), ("gmmY", E::Tensor(22)), ("mmYOptional", c.or_null(1, E::Tensor(23))), ("permuteOutOptional", c.or_null(0, E::Tensor(24)))];
    let tensors = c.tensors(25);
    let operator = AlltoAllvQuantGroupedMatMul { gmm_x_quant_mode: -13, gmm_weight_quant_mode: -14, mm_x_quant_mode: -15, mm_weight_quant_mode: -16, group: c.communicator(17), ep_world_size: -18, send_counts: [19, -1].into(), recv_counts: [20, -1].into(), trans_gmm_weight: true, trans_mm_weight: false, group_size: -23, permute_out_flag: false };
    let operands = AlltoAllvQuantGroupedMatMulOperands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), gmm_x_scale: tensors.input(2), gmm_weight_scale: tensors.input(3), send_counts_tensor_optional: c.optional(0, tensors.input(4)), recv_counts_tensor_optional: c.optional(0, tensors.input(5)), mm_x_optional: c.optional(1, tensors.input(6)), mm_weight_optional: c.optional(0, tensors.input(7)), mm_x_scale_optional: c.optional(0, tensors.input(8)), mm_weight_scale_optional: c.optional(1, tensors.input(9)), gmm_y: tensors.output(22), mm_y_optional: c.optional(1, tensors.output(23)), permute_out_optional: c.optional(0, tensors.output(24)) };
    c.call(operator, operands, &expected);
}

fn call_alltoallvquantgroupedmatmulv2(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("gmmXScale", E::Tensor(2)), ("gmmWeightScale", E::Tensor(3)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(4))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(5))), ("mmXOptional", c.or_null(1, E::Tensor(6))), ("mmWeightOptional", c.or_null(0, E::Tensor(7))), ("mmXScaleOptional", c.or_null(0, E::Tensor(8))), ("mmWeightScaleOptional", c.or_null(1, E::Tensor(9))), ("gmmXQuantMode", E::Json("-13")), ("gmmWeightQuantMode", E::Json("-14")), ("mmXQuantMode", E::Json("-15")), ("mmWeightQuantMode", E::Json("-16")), ("group", E::Json("\"group 17\"")), ("commMode", E::Json("\"text 18\"")), ("epWorldSize", E::Json("-19")), ("sendCounts", E::Json("[20,-1]")), ("recvCounts", E::Json("[21,-1]")), ("transGmmWeight", E::Json("false")), ("transMmWeight", E::Json("true")), ("groupSize", E::Json("-24")), ("permuteOutFlag", E::Json("true")), ("gmmY", E::Tensor(23)), ("mmYOptional", c.or_null(1, E::Tensor(24))), ("permuteOutOptional", c.or_null(0, E::Tensor(25)))];
    let tensors = c.tensors(26);
    let operator = AlltoAllvQuantGroupedMatMulV2 { gmm_x_quant_mode: -13, gmm_weight_quant_mode: -14, mm_x_quant_mode: -15, mm_weight_quant_mode: -16, group: c.communicator(17), comm_mode: c"text 18".into(), ep_world_size: -19, send_counts: [20, -1].into(), recv_counts: [21, -1].into(), trans_gmm_weight: false, trans_mm_weight: true, group_size: -24, permute_out_flag: true };
    let operands = AlltoAllvQuantGroupedMatMulV2Operands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), gmm_x_scale: tensors.input(2), gmm_weight_scale: tensors.input(3), send_counts_tensor_optional: c.optional(0, tensors.input(4)), recv_counts_tensor_optional: c.optional(0, tensors.input(5)), mm_x_optional: c.optional(1, tensors.input(6)), mm_weight_optional: c.optional(0, tensors.input(7)), mm_x_scale_optional: c.optional(0, tensors.input(8)), mm_weight_scale_optional: c.optional(1, tensors.input(9)), gmm_y: tensors.output(23), mm_y_optional: c.optional(1, tensors.output(24)), permute_out_optional: c.optional(0, tensors.output(25)) };
    c.call(operator, operands, &expected);
}

fn call_applyrotaryposemb(c: &mut Caller) {
    let expected = [("queryRef", E::Tensor(0)), ("keyRef", E::Tensor(1)), ("cos", E::Tensor(2)), ("sin", E::Tensor(3)), ("layout", E::Json("-7"))];
    let tensors = c.tensors(5);
    let operator = ApplyRotaryPosEmb { layout: -7 };
    let operands = ApplyRotaryPosEmbOperands { query_ref: tensors.output(0), key_ref: tensors.output(1), cos: tensors.input(2), sin: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_applyrotaryposembv2(c: &mut Caller) {
    let expected = [("queryRef", E::Tensor(0)), ("keyRef", E::Tensor(1)), ("cos", E::Tensor(2)), ("sin", E::Tensor(3)), ("layout", E::Json("-7")), ("rotaryMode", E::Json("\"text 8\""))];
    let tensors = c.tensors(6);
    let operator = ApplyRotaryPosEmbV2 { layout: -7, rotary_mode: c"text 8".into() };
    let operands = ApplyRotaryPosEmbV2Operands { query_ref: tensors.output(0), key_ref: tensors.output(1), cos: tensors.input(2), sin: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_attentiontoffn(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("sessionId", E::Tensor(1)), ("microBatchId", E::Tensor(2)), ("layerId", E::Tensor(3)), ("expertIds", E::Tensor(4)), ("expertRankTable", E::Tensor(5)), ("scales", c.or_null(0, E::Tensor(6))), ("activeMask", c.or_null(0, E::Tensor(7))), ("group", E::Json("\"group 11\"")), ("worldSize", E::Json("-12")), ("ffnTokenInfoTableShape", E::Json("[13,-1]")), ("ffnTokenDataShape", E::Json("[14,-1]")), ("attnTokenInfoTableShape", E::Json("[15,-1]")), ("moeExpertNum", E::Json("-16")), ("quantMode", E::Json("-17")), ("syncFlag", E::Json("-18")), ("ffnStartRankId", E::Json("-19"))];
    let tensors = c.tensors(17);
    let operator = AttentionToFFN { group: c.communicator(11), world_size: -12, ffn_token_info_table_shape: [13, -1].into(), ffn_token_data_shape: [14, -1].into(), attn_token_info_table_shape: [15, -1].into(), moe_expert_num: -16, quant_mode: -17, sync_flag: -18, ffn_start_rank_id: -19 };
    let operands = AttentionToFFNOperands { x: tensors.input(0), session_id: tensors.input(1), micro_batch_id: tensors.input(2), layer_id: tensors.input(3), expert_ids: tensors.input(4), expert_rank_table: tensors.input(5), scales: c.optional(0, tensors.input(6)), active_mask: c.optional(0, tensors.input(7)) };
    c.call(operator, operands, &expected);
}

fn call_attentionupdate(c: &mut Caller) {
    let expected = [("lse", E::List(0)), ("localOut", E::List(1)), ("updateType", E::Json("-5")), ("out", E::Tensor(3)), ("lseOut", c.or_null(0, E::Tensor(4)))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let operator = AttentionUpdate { update_type: -5 };
    let operands = AttentionUpdateOperands { lse: Some(&list_0[..]), local_out: Some(&list_1[..]), out: tensors.output(3), lse_out: c.optional(0, tensors.output(4)) };
    c.call(operator, operands, &expected);
}

fn call_attentionworkercombine(c: &mut Caller) {
    let expected = [("scheduleContext", E::Tensor(0)), ("expertScales", E::Tensor(1)), ("layerId", E::Tensor(2)), ("hiddenSize", E::Json("-6")), ("tokenDtype", E::Json("-7")), ("needSchedule", E::Json("-8")), ("yOut", E::Tensor(6)), ("nextLayerIdOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = AttentionWorkerCombine { hidden_size: -6, token_dtype: -7, need_schedule: -8 };
    let operands = AttentionWorkerCombineOperands { schedule_context: tensors.output(0), expert_scales: tensors.input(1), layer_id: tensors.input(2), y_out: tensors.output(6), next_layer_id_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_bsaselectblockmask(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("blockShape", c.or_null(0, E::Json("[5,-1]"))), ("postBlockShape", c.or_null(0, E::Json("[6,-1]"))), ("actualSeqLengths", c.or_null(0, E::Json("[7,-1]"))), ("actualSeqLengthsKV", c.or_null(0, E::Json("[8,-1]"))), ("actualBlockLenQuery", c.or_null(1, E::Json("[9,-1]"))), ("actualBlockLenKey", c.or_null(1, E::Json("[10,-1]"))), ("qInputLayout", c.or_null(0, E::Json("\"text 11\""))), ("kvInputLayout", c.or_null(1, E::Json("\"text 12\""))), ("numKeyValueHeads", E::Json("-13")), ("scaleValue", E::Json("14.5")), ("sparsity", E::Json("15.5")), ("blockSparseMaskOut", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = BSASelectBlockMask { block_shape: c.optional(0, [5, -1].into()), post_block_shape: c.optional(0, [6, -1].into()), actual_seq_lengths: c.optional(0, [7, -1].into()), actual_seq_lengths_kv: c.optional(0, [8, -1].into()), actual_block_len_query: c.optional(1, [9, -1].into()), actual_block_len_key: c.optional(1, [10, -1].into()), q_input_layout: c.optional(0, c"text 11".into()), kv_input_layout: c.optional(1, c"text 12".into()), num_key_value_heads: -13, scale_value: 14.5, sparsity: 15.5 };
    let operands = BSASelectBlockMaskOperands { query: tensors.input(0), key: tensors.input(1), block_sparse_mask_out: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_bandwidthtest(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("dstRankId", E::Tensor(1)), ("group", E::Json("\"group 5\"")), ("worldSize", E::Json("-6")), ("maxBs", E::Json("-7")), ("mode", E::Json("-8")), ("commAlg", c.or_null(1, E::Json("\"text 9\""))), ("aivNum", E::Json("-10")), ("y", E::Tensor(8)), ("receiveCnt", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = BandwidthTest { group: c.communicator(5), world_size: -6, max_bs: -7, mode: -8, comm_alg: c.optional(1, c"text 9".into()), aiv_num: -10 };
    let operands = BandwidthTestOperands { x: tensors.input(0), dst_rank_id: tensors.input(1), y: tensors.output(8), receive_cnt: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_batchmatmulreducescatteralltoall(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("groupEp", E::Json("\"group 6\"")), ("groupTp", E::Json("\"group 7\"")), ("epWorldSize", E::Json("-8")), ("tpWorldSize", E::Json("-9")), ("yShardType", E::Json("-10")), ("out", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = BatchMatMulReduceScatterAlltoAll { group_ep: c.communicator(6), group_tp: c.communicator(7), ep_world_size: -8, tp_world_size: -9, y_shard_type: -10 };
    let operands = BatchMatMulReduceScatterAlltoAllOperands { x: tensors.input(0), weight: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_blocksparseattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("blockSparseMaskOptional", c.or_null(1, E::Tensor(3))), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("blockShapeOptional", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[9,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[10,-1]"))), ("blockTableOptional", c.or_null(0, E::Tensor(8))), ("qInputLayout", E::Json("\"text 12\"")), ("kvInputLayout", E::Json("\"text 13\"")), ("numKeyValueHeads", E::Json("-14")), ("maskType", E::Json("-15")), ("scaleValue", E::Json("16.5")), ("innerPrecise", E::Json("-17")), ("blockSize", E::Json("-18")), ("preTokens", E::Json("-19")), ("nextTokens", E::Json("-20")), ("softmaxLseFlag", E::Json("-21")), ("attentionOut", E::Tensor(19)), ("softmaxLseOptional", c.or_null(0, E::Tensor(20)))];
    let tensors = c.tensors(21);
    let operator = BlockSparseAttention { block_shape_optional: c.optional(0, [8, -1].into()), actual_seq_lengths_optional: c.optional(0, [9, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [10, -1].into()), q_input_layout: c"text 12".into(), kv_input_layout: c"text 13".into(), num_key_value_heads: -14, mask_type: -15, scale_value: 16.5, inner_precise: -17, block_size: -18, pre_tokens: -19, next_tokens: -20, softmax_lse_flag: -21 };
    let operands = BlockSparseAttentionOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), block_sparse_mask_optional: c.optional(1, tensors.input(3)), atten_mask_optional: c.optional(1, tensors.input(4)), block_table_optional: c.optional(0, tensors.input(8)), attention_out: tensors.output(19), softmax_lse_optional: c.optional(0, tensors.output(20)) };
    c.call(operator, operands, &expected);
}

fn call_blocksparseattentiongrad(c: &mut Caller) {
    let expected = [("dout", E::Tensor(0)), ("query", E::Tensor(1)), ("key", E::Tensor(2)), ("value", E::Tensor(3)), ("attentionOut", E::Tensor(4)), ("softmaxLse", E::Tensor(5)), ("blockSparseMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("blockShapeOptional", c.or_null(0, E::Json("[11,-1]"))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[12,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[13,-1]"))), ("qInputLayout", E::Json("\"text 14\"")), ("kvInputLayout", E::Json("\"text 15\"")), ("numKeyValueHeads", E::Json("-16")), ("maskType", E::Json("-17")), ("scaleValue", E::Json("18.5")), ("preTokens", E::Json("-19")), ("nextTokens", E::Json("-20")), ("dq", E::Tensor(18)), ("dk", E::Tensor(19)), ("dv", E::Tensor(20))];
    let tensors = c.tensors(21);
    let operator = BlockSparseAttentionGrad { block_shape_optional: c.optional(0, [11, -1].into()), actual_seq_lengths_optional: c.optional(0, [12, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [13, -1].into()), q_input_layout: c"text 14".into(), kv_input_layout: c"text 15".into(), num_key_value_heads: -16, mask_type: -17, scale_value: 18.5, pre_tokens: -19, next_tokens: -20 };
    let operands = BlockSparseAttentionGradOperands { dout: tensors.input(0), query: tensors.input(1), key: tensors.input(2), value: tensors.input(3), attention_out: tensors.input(4), softmax_lse: tensors.input(5), block_sparse_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), dq: tensors.output(18), dk: tensors.output(19), dv: tensors.output(20) };
    c.call(operator, operands, &expected);
}

fn call_blocksparseattentionv2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("blockSparseMaskOptional", c.or_null(1, E::Tensor(3))), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("blockShapeOptional", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[9,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[10,-1]"))), ("blockTableOptional", c.or_null(0, E::Tensor(8))), ("qDequantScaleOptional", c.or_null(1, E::Tensor(9))), ("kDequantScaleOptional", c.or_null(1, E::Tensor(10))), ("vDequantScaleOptional", c.or_null(1, E::Tensor(11))), ("qInputLayout", E::Json("\"text 15\"")), ("kvInputLayout", E::Json("\"text 16\"")), ("numKeyValueHeads", E::Json("-17")), ("maskType", E::Json("-18")), ("scaleValue", E::Json("19.5")), ("innerPrecise", E::Json("-20")), ("blockSize", E::Json("-21")), ("preTokens", E::Json("-22")), ("nextTokens", E::Json("-23")), ("softmaxLseFlag", E::Json("-24")), ("attentionOut", E::Tensor(22)), ("softmaxLseOptional", c.or_null(0, E::Tensor(23)))];
    let tensors = c.tensors(24);
    let operator = BlockSparseAttentionV2 { block_shape_optional: c.optional(0, [8, -1].into()), actual_seq_lengths_optional: c.optional(0, [9, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [10, -1].into()), q_input_layout: c"text 15".into(), kv_input_layout: c"text 16".into(), num_key_value_heads: -17, mask_type: -18, scale_value: 19.5, inner_precise: -20, block_size: -21, pre_tokens: -22, next_tokens: -23, softmax_lse_flag: -24 };
    let operands = BlockSparseAttentionV2Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), block_sparse_mask_optional: c.optional(1, tensors.input(3)), atten_mask_optional: c.optional(1, tensors.input(4)), block_table_optional: c.optional(0, tensors.input(8)), q_dequant_scale_optional: c.optional(1, tensors.input(9)), k_dequant_scale_optional: c.optional(1, tensors.input(10)), v_dequant_scale_optional: c.optional(1, tensors.input(11)), attention_out: tensors.output(22), softmax_lse_optional: c.optional(0, tensors.output(23)) };
    c.call(operator, operands, &expected);
}

fn call_causalconv1dfn(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("convStatesRef", E::Tensor(2)), ("biasOptional", c.or_null(0, E::Tensor(3))), ("queryStartLocOptional", c.or_null(1, E::Tensor(4))), ("cacheIndicesOptional", c.or_null(0, E::Tensor(5))), ("initialStateModeOptional", c.or_null(0, E::Tensor(6))), ("blockIdxFirstScheduledTokenOptional", c.or_null(1, E::Tensor(7))), ("blockIdxLastScheduledTokenOptional", c.or_null(0, E::Tensor(8))), ("initialStateIdxOptional", c.or_null(1, E::Tensor(9))), ("numComputedTokensOptional", c.or_null(1, E::Tensor(10))), ("activation", E::Json("\"text 14\"")), ("nullBlockId", E::Json("-15")), ("blockSizeToAlign", E::Json("-16")), ("y", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = CausalConv1dFn { activation: c"text 14".into(), null_block_id: -15, block_size_to_align: -16 };
    let operands = CausalConv1dFnOperands { x: tensors.input(0), weight: tensors.input(1), conv_states_ref: tensors.output(2), bias_optional: c.optional(0, tensors.input(3)), query_start_loc_optional: c.optional(1, tensors.input(4)), cache_indices_optional: c.optional(0, tensors.input(5)), initial_state_mode_optional: c.optional(0, tensors.input(6)), block_idx_first_scheduled_token_optional: c.optional(1, tensors.input(7)), block_idx_last_scheduled_token_optional: c.optional(0, tensors.input(8)), initial_state_idx_optional: c.optional(1, tensors.input(9)), num_computed_tokens_optional: c.optional(1, tensors.input(10)), y: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_causalconv1dupdate(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("convStatesRef", E::Tensor(2)), ("biasOptional", c.or_null(0, E::Tensor(3))), ("queryStartLocOptional", c.or_null(1, E::Tensor(4))), ("cacheIndicesOptional", c.or_null(0, E::Tensor(5))), ("numAcceptedTokensOptional", c.or_null(1, E::Tensor(6))), ("blockIdxLastScheduledTokenOptional", c.or_null(0, E::Tensor(7))), ("initialStateIdxOptional", c.or_null(1, E::Tensor(8))), ("activation", E::Json("\"text 12\"")), ("nullBlockId", E::Json("-13")), ("maxQueryLen", E::Json("-14")), ("y", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = CausalConv1dUpdate { activation: c"text 12".into(), null_block_id: -13, max_query_len: -14 };
    let operands = CausalConv1dUpdateOperands { x: tensors.input(0), weight: tensors.input(1), conv_states_ref: tensors.output(2), bias_optional: c.optional(0, tensors.input(3)), query_start_loc_optional: c.optional(1, tensors.input(4)), cache_indices_optional: c.optional(0, tensors.input(5)), num_accepted_tokens_optional: c.optional(1, tensors.input(6)), block_idx_last_scheduled_token_optional: c.optional(0, tensors.input(7)), initial_state_idx_optional: c.optional(1, tensors.input(8)), y: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_chunkgateddeltarule(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("beta", c.or_null(0, E::Tensor(3))), ("initialState", c.or_null(0, E::Tensor(4))), ("actualSeqLengths", c.or_null(0, E::Tensor(5))), ("gOptional", c.or_null(1, E::Tensor(6))), ("scaleValue", E::Json("10.5")), ("out", E::Tensor(8)), ("finalState", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = ChunkGatedDeltaRule { scale_value: 10.5 };
    let operands = ChunkGatedDeltaRuleOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), beta: c.optional(0, tensors.input(3)), initial_state: c.optional(0, tensors.input(4)), actual_seq_lengths: c.optional(0, tensors.input(5)), g_optional: c.optional(1, tensors.input(6)), out: tensors.output(8), final_state: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_compressor(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("wkv", E::Tensor(1)), ("wgate", E::Tensor(2)), ("stateCacheRef", E::Tensor(3)), ("ape", E::Tensor(4)), ("stateBlockTable", c.or_null(1, E::Tensor(5))), ("cuSeqlens", c.or_null(1, E::Tensor(6))), ("seqused", c.or_null(1, E::Tensor(7))), ("startPos", c.or_null(0, E::Tensor(8))), ("cmpRatio", E::Json("-12")), ("coff", E::Json("-13")), ("cacheMode", E::Json("-14")), ("stateCacheStrideDim0", E::Json("-15")), ("cmpKv", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = Compressor { cmp_ratio: -12, coff: -13, cache_mode: -14, state_cache_stride_dim0: -15 };
    let operands = CompressorOperands { x: tensors.input(0), wkv: tensors.input(1), wgate: tensors.input(2), state_cache_ref: tensors.output(3), ape: tensors.input(4), state_block_table: c.optional(1, tensors.input(5)), cu_seqlens: c.optional(1, tensors.input(6)), seqused: c.optional(1, tensors.input(7)), start_pos: c.optional(0, tensors.input(8)), cmp_kv: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_denselightningindexergradklloss(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("queryIndex", E::Tensor(2)), ("keyIndex", E::Tensor(3)), ("weight", E::Tensor(4)), ("softmaxMax", E::Tensor(5)), ("softmaxSum", E::Tensor(6)), ("softmaxMaxIndex", E::Tensor(7)), ("softmaxSumIndex", E::Tensor(8)), ("queryRopeOptional", c.or_null(1, E::Tensor(9))), ("keyRopeOptional", c.or_null(1, E::Tensor(10))), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Json("[14,-1]"))), ("actualSeqLengthsKeyOptional", c.or_null(1, E::Json("[15,-1]"))), ("scaleValue", E::Json("16.5")), ("layoutOptional", c.or_null(0, E::Json("\"text 17\""))), ("sparseMode", E::Json("-18")), ("preTokens", E::Json("-19")), ("nextTokens", E::Json("-20")), ("dQueryIndexOut", E::Tensor(18)), ("dKeyIndexOut", E::Tensor(19)), ("dWeightOut", E::Tensor(20)), ("lossOut", E::Tensor(21))];
    let tensors = c.tensors(22);
    let operator = DenseLightningIndexerGradKLLoss { actual_seq_lengths_query_optional: c.optional(1, [14, -1].into()), actual_seq_lengths_key_optional: c.optional(1, [15, -1].into()), scale_value: 16.5, layout_optional: c.optional(0, c"text 17".into()), sparse_mode: -18, pre_tokens: -19, next_tokens: -20 };
    let operands = DenseLightningIndexerGradKLLossOperands { query: tensors.input(0), key: tensors.input(1), query_index: tensors.input(2), key_index: tensors.input(3), weight: tensors.input(4), softmax_max: tensors.input(5), softmax_sum: tensors.input(6), softmax_max_index: tensors.input(7), softmax_sum_index: tensors.input(8), query_rope_optional: c.optional(1, tensors.input(9)), key_rope_optional: c.optional(1, tensors.input(10)), d_query_index_out: tensors.output(18), d_key_index_out: tensors.output(19), d_weight_out: tensors.output(20), loss_out: tensors.output(21) };
    c.call(operator, operands, &expected);
}

fn call_denselightningindexersoftmaxlse(c: &mut Caller) {
    let expected = [("queryIndex", E::Tensor(0)), ("keyIndex", E::Tensor(1)), ("weight", E::Tensor(2)), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Json("[6,-1]"))), ("actualSeqLengthsKeyOptional", c.or_null(1, E::Json("[7,-1]"))), ("layoutOptional", c.or_null(0, E::Json("\"text 8\""))), ("sparseMode", E::Json("-9")), ("preTokens", E::Json("-10")), ("nextTokens", E::Json("-11")), ("softmaxMaxOut", E::Tensor(9)), ("softmaxSumOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = DenseLightningIndexerSoftmaxLse { actual_seq_lengths_query_optional: c.optional(1, [6, -1].into()), actual_seq_lengths_key_optional: c.optional(1, [7, -1].into()), layout_optional: c.optional(0, c"text 8".into()), sparse_mode: -9, pre_tokens: -10, next_tokens: -11 };
    let operands = DenseLightningIndexerSoftmaxLseOperands { query_index: tensors.input(0), key_index: tensors.input(1), weight: tensors.input(2), softmax_max_out: tensors.output(9), softmax_sum_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_dequantropequantkvcache(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("cos", E::Tensor(1)), ("sin", E::Tensor(2)), ("kCacheRef", E::Tensor(3)), ("vCacheRef", E::Tensor(4)), ("indices", E::Tensor(5)), ("scaleK", E::Tensor(6)), ("scaleV", E::Tensor(7)), ("offsetKOptional", c.or_null(1, E::Tensor(8))), ("offsetVOptional", c.or_null(1, E::Tensor(9))), ("weightScaleOptional", c.or_null(1, E::Tensor(10))), ("activationScaleOptional", c.or_null(1, E::Tensor(11))), ("biasOptional", c.or_null(0, E::Tensor(12))), ("sizeSplits", E::Json("[16,-1]")), ("quantModeOptional", c.or_null(1, E::Json("\"text 17\""))), ("layoutOptional", c.or_null(0, E::Json("\"text 18\""))), ("kvOutput", E::Json("true")), ("cacheModeOptional", c.or_null(1, E::Json("\"text 20\""))), ("qOut", E::Tensor(18)), ("kOut", E::Tensor(19)), ("vOut", E::Tensor(20))];
    let tensors = c.tensors(21);
    let operator = DequantRopeQuantKvcache { size_splits: [16, -1].into(), quant_mode_optional: c.optional(1, c"text 17".into()), layout_optional: c.optional(0, c"text 18".into()), kv_output: true, cache_mode_optional: c.optional(1, c"text 20".into()) };
    let operands = DequantRopeQuantKvcacheOperands { x: tensors.input(0), cos: tensors.input(1), sin: tensors.input(2), k_cache_ref: tensors.output(3), v_cache_ref: tensors.output(4), indices: tensors.input(5), scale_k: tensors.input(6), scale_v: tensors.input(7), offset_k_optional: c.optional(1, tensors.input(8)), offset_v_optional: c.optional(1, tensors.input(9)), weight_scale_optional: c.optional(1, tensors.input(10)), activation_scale_optional: c.optional(1, tensors.input(11)), bias_optional: c.optional(0, tensors.input(12)), q_out: tensors.output(18), k_out: tensors.output(19), v_out: tensors.output(20) };
    c.call(operator, operands, &expected);
}

fn call_distributebarrier(c: &mut Caller) {
    let expected = [("xRef", E::Tensor(0)), ("group", E::Json("\"group 4\"")), ("worldSize", E::Json("-5"))];
    let tensors = c.tensors(3);
    let operator = DistributeBarrier { group: c.communicator(4), world_size: -5 };
    let operands = DistributeBarrierOperands { x_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_distributebarrierv2(c: &mut Caller) {
    let expected = [("xRef", E::Tensor(0)), ("timeOut", c.or_null(1, E::Tensor(1))), ("elasticInfo", c.or_null(1, E::Tensor(2))), ("group", E::Json("\"group 6\"")), ("worldSize", E::Json("-7"))];
    let tensors = c.tensors(5);
    let operator = DistributeBarrierV2 { group: c.communicator(6), world_size: -7 };
    let operands = DistributeBarrierV2Operands { x_ref: tensors.output(0), time_out: c.optional(1, tensors.input(1)), elastic_info: c.optional(1, tensors.input(2)) };
    c.call(operator, operands, &expected);
}

fn call_ffn(c: &mut Caller) {
    let expected = [("x", c.or_null(1, E::Tensor(0))), ("weight1", c.or_null(1, E::Tensor(1))), ("weight2", c.or_null(1, E::Tensor(2))), ("expertTokens", c.or_null(0, E::Json("[6,-1]"))), ("bias1", c.or_null(1, E::Tensor(4))), ("bias2", c.or_null(1, E::Tensor(5))), ("scale", c.or_null(1, E::Tensor(6))), ("offset", c.or_null(0, E::Tensor(7))), ("deqScale1", c.or_null(1, E::Tensor(8))), ("deqScale2", c.or_null(1, E::Tensor(9))), ("antiquantScale1", c.or_null(1, E::Tensor(10))), ("antiquantScale2", c.or_null(1, E::Tensor(11))), ("antiquantOffset1", c.or_null(0, E::Tensor(12))), ("antiquantOffset2", c.or_null(0, E::Tensor(13))), ("activation", c.or_null(0, E::Json("\"text 17\""))), ("innerPrecise", E::Json("-18")), ("y", c.or_null(1, E::Tensor(16)))];
    let tensors = c.tensors(17);
    let operator = FFN { expert_tokens: c.optional(0, [6, -1].into()), activation: c.optional(0, c"text 17".into()), inner_precise: -18 };
    let operands = FFNOperands { x: c.optional(1, tensors.input(0)), weight1: c.optional(1, tensors.input(1)), weight2: c.optional(1, tensors.input(2)), bias1: c.optional(1, tensors.input(4)), bias2: c.optional(1, tensors.input(5)), scale: c.optional(1, tensors.input(6)), offset: c.optional(0, tensors.input(7)), deq_scale1: c.optional(1, tensors.input(8)), deq_scale2: c.optional(1, tensors.input(9)), antiquant_scale1: c.optional(1, tensors.input(10)), antiquant_scale2: c.optional(1, tensors.input(11)), antiquant_offset1: c.optional(0, tensors.input(12)), antiquant_offset2: c.optional(0, tensors.input(13)), y: c.optional(1, tensors.output(16)) };
    c.call(operator, operands, &expected);
}

fn call_ffntoattention(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("sessionIds", E::Tensor(1)), ("microBatchIds", E::Tensor(2)), ("tokenIds", E::Tensor(3)), ("expertOffsets", E::Tensor(4)), ("actualTokenNum", E::Tensor(5)), ("attnRankTable", c.or_null(1, E::Tensor(6))), ("group", E::Json("\"group 10\"")), ("worldSize", E::Json("-11")), ("tokenInfoTableShape", E::Json("[12,-1]")), ("tokenDataShape", E::Json("[13,-1]"))];
    let tensors = c.tensors(11);
    let operator = FFNToAttention { group: c.communicator(10), world_size: -11, token_info_table_shape: [12, -1].into(), token_data_shape: [13, -1].into() };
    let operands = FFNToAttentionOperands { x: tensors.input(0), session_ids: tensors.input(1), micro_batch_ids: tensors.input(2), token_ids: tensors.input(3), expert_offsets: tensors.input(4), actual_token_num: tensors.input(5), attn_rank_table: c.optional(1, tensors.input(6)) };
    c.call(operator, operands, &expected);
}

fn call_ffnv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight1", E::Tensor(1)), ("weight2", E::Tensor(2)), ("expertTokens", c.or_null(0, E::Json("[6,-1]"))), ("bias1", c.or_null(1, E::Tensor(4))), ("bias2", c.or_null(1, E::Tensor(5))), ("scale", c.or_null(1, E::Tensor(6))), ("offset", c.or_null(0, E::Tensor(7))), ("deqScale1", c.or_null(1, E::Tensor(8))), ("deqScale2", c.or_null(1, E::Tensor(9))), ("antiquantScale1", c.or_null(1, E::Tensor(10))), ("antiquantScale2", c.or_null(1, E::Tensor(11))), ("antiquantOffset1", c.or_null(0, E::Tensor(12))), ("antiquantOffset2", c.or_null(0, E::Tensor(13))), ("activation", E::Json("\"text 17\"")), ("innerPrecise", E::Json("-18")), ("tokensIndexFlag", E::Json("true")), ("y", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = FFNV2 { expert_tokens: c.optional(0, [6, -1].into()), activation: c"text 17".into(), inner_precise: -18, tokens_index_flag: true };
    let operands = FFNV2Operands { x: tensors.input(0), weight1: tensors.input(1), weight2: tensors.input(2), bias1: c.optional(1, tensors.input(4)), bias2: c.optional(1, tensors.input(5)), scale: c.optional(1, tensors.input(6)), offset: c.optional(0, tensors.input(7)), deq_scale1: c.optional(1, tensors.input(8)), deq_scale2: c.optional(1, tensors.input(9)), antiquant_scale1: c.optional(1, tensors.input(10)), antiquant_scale2: c.optional(1, tensors.input(11)), antiquant_offset1: c.optional(0, tensors.input(12)), antiquant_offset2: c.optional(0, tensors.input(13)), y: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_ffnv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight1", E::Tensor(1)), ("weight2", E::Tensor(2)), ("expertTokensOptional", c.or_null(0, E::Tensor(3))), ("bias1Optional", c.or_null(1, E::Tensor(4))), ("bias2Optional", c.or_null(1, E::Tensor(5))), ("scaleOptional", c.or_null(1, E::Tensor(6))), ("offsetOptional", c.or_null(0, E::Tensor(7))), ("deqScale1Optional", c.or_null(1, E::Tensor(8))), ("deqScale2Optional", c.or_null(1, E::Tensor(9))), ("antiquantScale1Optional", c.or_null(1, E::Tensor(10))), ("antiquantScale2Optional", c.or_null(1, E::Tensor(11))), ("antiquantOffset1Optional", c.or_null(0, E::Tensor(12))), ("antiquantOffset2Optional", c.or_null(0, E::Tensor(13))), ("activation", E::Json("\"text 17\"")), ("innerPrecise", E::Json("-18")), ("tokensIndexFlag", E::Json("true")), ("y", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = FFNV3 { activation: c"text 17".into(), inner_precise: -18, tokens_index_flag: true };
    let operands = FFNV3Operands { x: tensors.input(0), weight1: tensors.input(1), weight2: tensors.input(2), expert_tokens_optional: c.optional(0, tensors.input(3)), bias1_optional: c.optional(1, tensors.input(4)), bias2_optional: c.optional(1, tensors.input(5)), scale_optional: c.optional(1, tensors.input(6)), offset_optional: c.optional(0, tensors.input(7)), deq_scale1_optional: c.optional(1, tensors.input(8)), deq_scale2_optional: c.optional(1, tensors.input(9)), antiquant_scale1_optional: c.optional(1, tensors.input(10)), antiquant_scale2_optional: c.optional(1, tensors.input(11)), antiquant_offset1_optional: c.optional(0, tensors.input(12)), antiquant_offset2_optional: c.optional(0, tensors.input(13)), y: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_ffnworkerbatching(c: &mut Caller) {
    let expected = [("scheduleContext", E::Tensor(0)), ("expertNum", E::Json("-4")), ("maxOutShape", E::Json("[5,-1]")), ("tokenDtype", E::Json("-6")), ("needSchedule", E::Json("-7")), ("layerNum", E::Json("-8")), ("yOut", E::Tensor(6)), ("groupListOut", E::Tensor(7)), ("sessionIdsOut", E::Tensor(8)), ("microBatchIdsOut", E::Tensor(9)), ("tokenIdsOut", E::Tensor(10)), ("expertOffsetsOut", E::Tensor(11)), ("dynamicScaleOut", E::Tensor(12)), ("actualTokenNumOut", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = FfnWorkerBatching { expert_num: -4, max_out_shape: [5, -1].into(), token_dtype: -6, need_schedule: -7, layer_num: -8 };
    let operands = FfnWorkerBatchingOperands { schedule_context: tensors.output(0), y_out: tensors.output(6), group_list_out: tensors.output(7), session_ids_out: tensors.output(8), micro_batch_ids_out: tensors.output(9), token_ids_out: tensors.output(10), expert_offsets_out: tensors.output(11), dynamic_scale_out: tensors.output(12), actual_token_num_out: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscore(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("realShiftOptional", c.or_null(1, E::Tensor(3))), ("dropMaskOptional", c.or_null(0, E::Tensor(4))), ("paddingMaskOptional", c.or_null(1, E::Tensor(5))), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("prefixOptional", c.or_null(0, E::Json("[10,-1]"))), ("scaleValue", E::Json("11.5")), ("keepProb", E::Json("12.5")), ("preTokens", E::Json("-13")), ("nextTokens", E::Json("-14")), ("headNum", E::Json("-15")), ("inputLayout", E::Json("\"text 16\"")), ("innerPrecise", E::Json("-17")), ("sparseMode", E::Json("-18")), ("softmaxMaxOut", E::Tensor(16)), ("softmaxSumOut", E::Tensor(17)), ("softmaxOutOut", E::Tensor(18)), ("attentionOutOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = FlashAttentionScore { prefix_optional: c.optional(0, [10, -1].into()), scale_value: 11.5, keep_prob: 12.5, pre_tokens: -13, next_tokens: -14, head_num: -15, input_layout: c"text 16".into(), inner_precise: -17, sparse_mode: -18 };
    let operands = FlashAttentionScoreOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), real_shift_optional: c.optional(1, tensors.input(3)), drop_mask_optional: c.optional(0, tensors.input(4)), padding_mask_optional: c.optional(1, tensors.input(5)), atten_mask_optional: c.optional(1, tensors.input(6)), softmax_max_out: tensors.output(16), softmax_sum_out: tensors.output(17), softmax_out_out: tensors.output(18), attention_out_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscoregrad(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("keyIn", E::Tensor(1)), ("value", E::Tensor(2)), ("dy", E::Tensor(3)), ("pseShiftOptional", c.or_null(0, E::Tensor(4))), ("dropMaskOptional", c.or_null(0, E::Tensor(5))), ("paddingMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(8))), ("softmaxSumOptional", c.or_null(0, E::Tensor(9))), ("softmaxInOptional", c.or_null(1, E::Tensor(10))), ("attentionInOptional", c.or_null(1, E::Tensor(11))), ("prefixOptional", c.or_null(0, E::Json("[15,-1]"))), ("scaleValue", E::Json("16.5")), ("keepProb", E::Json("17.5")), ("preTokens", E::Json("-18")), ("nextTokens", E::Json("-19")), ("headNum", E::Json("-20")), ("inputLayout", E::Json("\"text 21\"")), ("innerPrecise", E::Json("-22")), ("sparseMode", E::Json("-23")), ("dqOut", E::Tensor(21)), ("dkOut", E::Tensor(22)), ("dvOut", E::Tensor(23)), ("dpseOut", E::Tensor(24))];
    let tensors = c.tensors(25);
    let operator = FlashAttentionScoreGrad { prefix_optional: c.optional(0, [15, -1].into()), scale_value: 16.5, keep_prob: 17.5, pre_tokens: -18, next_tokens: -19, head_num: -20, input_layout: c"text 21".into(), inner_precise: -22, sparse_mode: -23 };
    let operands = FlashAttentionScoreGradOperands { query: tensors.input(0), key_in: tensors.input(1), value: tensors.input(2), dy: tensors.input(3), pse_shift_optional: c.optional(0, tensors.input(4)), drop_mask_optional: c.optional(0, tensors.input(5)), padding_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), softmax_max_optional: c.optional(0, tensors.input(8)), softmax_sum_optional: c.optional(0, tensors.input(9)), softmax_in_optional: c.optional(1, tensors.input(10)), attention_in_optional: c.optional(1, tensors.input(11)), dq_out: tensors.output(21), dk_out: tensors.output(22), dv_out: tensors.output(23), dpse_out: tensors.output(24) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscoregradv2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("keyIn", E::Tensor(1)), ("value", E::Tensor(2)), ("dy", E::Tensor(3)), ("pseShiftOptional", c.or_null(0, E::Tensor(4))), ("dropMaskOptional", c.or_null(0, E::Tensor(5))), ("paddingMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(8))), ("softmaxSumOptional", c.or_null(0, E::Tensor(9))), ("softmaxInOptional", c.or_null(1, E::Tensor(10))), ("attentionInOptional", c.or_null(1, E::Tensor(11))), ("prefixOptional", c.or_null(0, E::Json("[15,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[16,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[17,-1]"))), ("scaleValue", E::Json("18.5")), ("keepProb", E::Json("19.5")), ("preTokens", E::Json("-20")), ("nextTokens", E::Json("-21")), ("headNum", E::Json("-22")), ("inputLayout", E::Json("\"text 23\"")), ("innerPrecise", E::Json("-24")), ("sparseMode", E::Json("-25")), ("pseType", E::Json("-26")), ("dqOut", E::Tensor(24)), ("dkOut", E::Tensor(25)), ("dvOut", E::Tensor(26)), ("dpseOut", E::Tensor(27))];
    let tensors = c.tensors(28);
    let operator = FlashAttentionScoreGradV2 { prefix_optional: c.optional(0, [15, -1].into()), q_start_idx_optional: c.optional(1, [16, -1].into()), kv_start_idx_optional: c.optional(0, [17, -1].into()), scale_value: 18.5, keep_prob: 19.5, pre_tokens: -20, next_tokens: -21, head_num: -22, input_layout: c"text 23".into(), inner_precise: -24, sparse_mode: -25, pse_type: -26 };
    let operands = FlashAttentionScoreGradV2Operands { query: tensors.input(0), key_in: tensors.input(1), value: tensors.input(2), dy: tensors.input(3), pse_shift_optional: c.optional(0, tensors.input(4)), drop_mask_optional: c.optional(0, tensors.input(5)), padding_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), softmax_max_optional: c.optional(0, tensors.input(8)), softmax_sum_optional: c.optional(0, tensors.input(9)), softmax_in_optional: c.optional(1, tensors.input(10)), attention_in_optional: c.optional(1, tensors.input(11)), dq_out: tensors.output(24), dk_out: tensors.output(25), dv_out: tensors.output(26), dpse_out: tensors.output(27) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscoregradv3(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("keyIn", E::Tensor(1)), ("value", E::Tensor(2)), ("dy", E::Tensor(3)), ("pseShiftOptional", c.or_null(0, E::Tensor(4))), ("dropMaskOptional", c.or_null(0, E::Tensor(5))), ("paddingMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(8))), ("softmaxSumOptional", c.or_null(0, E::Tensor(9))), ("softmaxInOptional", c.or_null(1, E::Tensor(10))), ("attentionInOptional", c.or_null(1, E::Tensor(11))), ("sinkInOptional", c.or_null(0, E::Tensor(12))), ("prefixOptional", c.or_null(0, E::Json("[16,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[17,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[18,-1]"))), ("scaleValue", E::Json("19.5")), ("keepProb", E::Json("20.5")), ("preTokens", E::Json("-21")), ("nextTokens", E::Json("-22")), ("headNum", E::Json("-23")), ("inputLayout", E::Json("\"text 24\"")), ("innerPrecise", E::Json("-25")), ("sparseMode", E::Json("-26")), ("pseType", E::Json("-27")), ("dqOut", E::Tensor(25)), ("dkOut", E::Tensor(26)), ("dvOut", E::Tensor(27)), ("dpseOut", E::Tensor(28)), ("dsinkOut", E::Tensor(29))];
    let tensors = c.tensors(30);
    let operator = FlashAttentionScoreGradV3 { prefix_optional: c.optional(0, [16, -1].into()), q_start_idx_optional: c.optional(1, [17, -1].into()), kv_start_idx_optional: c.optional(0, [18, -1].into()), scale_value: 19.5, keep_prob: 20.5, pre_tokens: -21, next_tokens: -22, head_num: -23, input_layout: c"text 24".into(), inner_precise: -25, sparse_mode: -26, pse_type: -27 };
    let operands = FlashAttentionScoreGradV3Operands { query: tensors.input(0), key_in: tensors.input(1), value: tensors.input(2), dy: tensors.input(3), pse_shift_optional: c.optional(0, tensors.input(4)), drop_mask_optional: c.optional(0, tensors.input(5)), padding_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), softmax_max_optional: c.optional(0, tensors.input(8)), softmax_sum_optional: c.optional(0, tensors.input(9)), softmax_in_optional: c.optional(1, tensors.input(10)), attention_in_optional: c.optional(1, tensors.input(11)), sink_in_optional: c.optional(0, tensors.input(12)), dq_out: tensors.output(25), dk_out: tensors.output(26), dv_out: tensors.output(27), dpse_out: tensors.output(28), dsink_out: tensors.output(29) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscoregradv4(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("keyIn", E::Tensor(1)), ("value", E::Tensor(2)), ("dy", E::Tensor(3)), ("pseShiftOptional", c.or_null(0, E::Tensor(4))), ("dropMaskOptional", c.or_null(0, E::Tensor(5))), ("paddingMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(8))), ("softmaxSumOptional", c.or_null(0, E::Tensor(9))), ("softmaxInOptional", c.or_null(1, E::Tensor(10))), ("attentionInOptional", c.or_null(1, E::Tensor(11))), ("sinkInOptional", c.or_null(0, E::Tensor(12))), ("queryRopeOptional", c.or_null(1, E::Tensor(13))), ("keyRopeOptional", c.or_null(1, E::Tensor(14))), ("dScaleQOptional", c.or_null(1, E::Tensor(15))), ("dScaleKOptional", c.or_null(1, E::Tensor(16))), ("dScaleVOptional", c.or_null(1, E::Tensor(17))), ("dScaleDyOptional", c.or_null(0, E::Tensor(18))), ("dScaleOOptional", c.or_null(1, E::Tensor(19))), ("prefixOptional", c.or_null(0, E::Json("[23,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[24,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[25,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[26,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[27,-1]"))), ("scaleValue", E::Json("28.5")), ("keepProb", E::Json("29.5")), ("preTokens", E::Json("-30")), ("nextTokens", E::Json("-31")), ("headNum", E::Json("-32")), ("inputLayout", E::Json("\"text 33\"")), ("softmaxInLayout", E::Json("\"text 34\"")), ("innerPrecise", E::Json("-35")), ("sparseMode", E::Json("-36")), ("pseType", E::Json("-37")), ("seed", E::Json("-38")), ("offset", E::Json("-39")), ("outDtype", E::Json("-40")), ("dqOut", E::Tensor(38)), ("dkOut", E::Tensor(39)), ("dvOut", E::Tensor(40)), ("dqRopeOut", c.or_null(1, E::Tensor(41))), ("dkRopeOut", c.or_null(1, E::Tensor(42))), ("dpseOut", E::Tensor(43)), ("dsinkOut", c.or_null(0, E::Tensor(44)))];
    let tensors = c.tensors(45);
    let operator = FlashAttentionScoreGradV4 { prefix_optional: c.optional(0, [23, -1].into()), actual_seq_q_len_optional: c.optional(1, [24, -1].into()), actual_seq_kv_len_optional: c.optional(0, [25, -1].into()), q_start_idx_optional: c.optional(1, [26, -1].into()), kv_start_idx_optional: c.optional(0, [27, -1].into()), scale_value: 28.5, keep_prob: 29.5, pre_tokens: -30, next_tokens: -31, head_num: -32, input_layout: c"text 33".into(), softmax_in_layout: c"text 34".into(), inner_precise: -35, sparse_mode: -36, pse_type: -37, seed: -38, offset: -39, out_dtype: -40 };
    let operands = FlashAttentionScoreGradV4Operands { query: tensors.input(0), key_in: tensors.input(1), value: tensors.input(2), dy: tensors.input(3), pse_shift_optional: c.optional(0, tensors.input(4)), drop_mask_optional: c.optional(0, tensors.input(5)), padding_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), softmax_max_optional: c.optional(0, tensors.input(8)), softmax_sum_optional: c.optional(0, tensors.input(9)), softmax_in_optional: c.optional(1, tensors.input(10)), attention_in_optional: c.optional(1, tensors.input(11)), sink_in_optional: c.optional(0, tensors.input(12)), query_rope_optional: c.optional(1, tensors.input(13)), key_rope_optional: c.optional(1, tensors.input(14)), d_scale_q_optional: c.optional(1, tensors.input(15)), d_scale_k_optional: c.optional(1, tensors.input(16)), d_scale_v_optional: c.optional(1, tensors.input(17)), d_scale_dy_optional: c.optional(0, tensors.input(18)), d_scale_o_optional: c.optional(1, tensors.input(19)), dq_out: tensors.output(38), dk_out: tensors.output(39), dv_out: tensors.output(40), dq_rope_out: c.optional(1, tensors.output(41)), dk_rope_out: c.optional(1, tensors.output(42)), dpse_out: tensors.output(43), dsink_out: c.optional(0, tensors.output(44)) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscorev2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("realShiftOptional", c.or_null(1, E::Tensor(3))), ("dropMaskOptional", c.or_null(0, E::Tensor(4))), ("paddingMaskOptional", c.or_null(1, E::Tensor(5))), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("prefixOptional", c.or_null(0, E::Json("[10,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[11,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[12,-1]"))), ("scaleValue", E::Json("13.5")), ("keepProb", E::Json("14.5")), ("preTokens", E::Json("-15")), ("nextTokens", E::Json("-16")), ("headNum", E::Json("-17")), ("inputLayout", E::Json("\"text 18\"")), ("innerPrecise", E::Json("-19")), ("sparseMode", E::Json("-20")), ("pseType", E::Json("-21")), ("softmaxMaxOut", E::Tensor(19)), ("softmaxSumOut", E::Tensor(20)), ("softmaxOutOut", E::Tensor(21)), ("attentionOutOut", E::Tensor(22))];
    let tensors = c.tensors(23);
    let operator = FlashAttentionScoreV2 { prefix_optional: c.optional(0, [10, -1].into()), q_start_idx_optional: c.optional(1, [11, -1].into()), kv_start_idx_optional: c.optional(0, [12, -1].into()), scale_value: 13.5, keep_prob: 14.5, pre_tokens: -15, next_tokens: -16, head_num: -17, input_layout: c"text 18".into(), inner_precise: -19, sparse_mode: -20, pse_type: -21 };
    let operands = FlashAttentionScoreV2Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), real_shift_optional: c.optional(1, tensors.input(3)), drop_mask_optional: c.optional(0, tensors.input(4)), padding_mask_optional: c.optional(1, tensors.input(5)), atten_mask_optional: c.optional(1, tensors.input(6)), softmax_max_out: tensors.output(19), softmax_sum_out: tensors.output(20), softmax_out_out: tensors.output(21), attention_out_out: tensors.output(22) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscorev3(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("realShiftOptional", c.or_null(1, E::Tensor(3))), ("dropMaskOptional", c.or_null(0, E::Tensor(4))), ("paddingMaskOptional", c.or_null(1, E::Tensor(5))), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("sinkOptional", c.or_null(0, E::Tensor(7))), ("prefixOptional", c.or_null(0, E::Json("[11,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[12,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[13,-1]"))), ("scaleValue", E::Json("14.5")), ("keepProb", E::Json("15.5")), ("preTokens", E::Json("-16")), ("nextTokens", E::Json("-17")), ("headNum", E::Json("-18")), ("inputLayout", E::Json("\"text 19\"")), ("innerPrecise", E::Json("-20")), ("sparseMode", E::Json("-21")), ("pseType", E::Json("-22")), ("softmaxMaxOut", E::Tensor(20)), ("softmaxSumOut", E::Tensor(21)), ("softmaxOutOut", E::Tensor(22)), ("attentionOutOut", E::Tensor(23))];
    let tensors = c.tensors(24);
    let operator = FlashAttentionScoreV3 { prefix_optional: c.optional(0, [11, -1].into()), q_start_idx_optional: c.optional(1, [12, -1].into()), kv_start_idx_optional: c.optional(0, [13, -1].into()), scale_value: 14.5, keep_prob: 15.5, pre_tokens: -16, next_tokens: -17, head_num: -18, input_layout: c"text 19".into(), inner_precise: -20, sparse_mode: -21, pse_type: -22 };
    let operands = FlashAttentionScoreV3Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), real_shift_optional: c.optional(1, tensors.input(3)), drop_mask_optional: c.optional(0, tensors.input(4)), padding_mask_optional: c.optional(1, tensors.input(5)), atten_mask_optional: c.optional(1, tensors.input(6)), sink_optional: c.optional(0, tensors.input(7)), softmax_max_out: tensors.output(20), softmax_sum_out: tensors.output(21), softmax_out_out: tensors.output(22), attention_out_out: tensors.output(23) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionscorev4(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("realShiftOptional", c.or_null(1, E::Tensor(3))), ("dropMaskOptional", c.or_null(0, E::Tensor(4))), ("paddingMaskOptional", c.or_null(1, E::Tensor(5))), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("queryRopeOptional", c.or_null(1, E::Tensor(7))), ("keyRopeOptional", c.or_null(1, E::Tensor(8))), ("dScaleQOptional", c.or_null(1, E::Tensor(9))), ("dScaleKOptional", c.or_null(1, E::Tensor(10))), ("dScaleVOptional", c.or_null(1, E::Tensor(11))), ("sinkOptional", c.or_null(0, E::Tensor(12))), ("prefixOptional", c.or_null(0, E::Json("[16,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[17,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[18,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[19,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[20,-1]"))), ("scaleValue", E::Json("21.5")), ("keepProb", E::Json("22.5")), ("preTokens", E::Json("-23")), ("nextTokens", E::Json("-24")), ("headNum", E::Json("-25")), ("inputLayout", E::Json("\"text 26\"")), ("innerPrecise", E::Json("-27")), ("sparseMode", E::Json("-28")), ("outDtype", E::Json("-29")), ("pseType", E::Json("-30")), ("softmaxOutLayout", E::Json("\"text 31\"")), ("seed", E::Json("-32")), ("offset", E::Json("-33")), ("softmaxMaxOut", E::Tensor(31)), ("softmaxSumOut", E::Tensor(32)), ("softmaxOutOut", E::Tensor(33)), ("attentionOutOut", E::Tensor(34))];
    let tensors = c.tensors(35);
    let operator = FlashAttentionScoreV4 { prefix_optional: c.optional(0, [16, -1].into()), actual_seq_q_len_optional: c.optional(1, [17, -1].into()), actual_seq_kv_len_optional: c.optional(0, [18, -1].into()), q_start_idx_optional: c.optional(1, [19, -1].into()), kv_start_idx_optional: c.optional(0, [20, -1].into()), scale_value: 21.5, keep_prob: 22.5, pre_tokens: -23, next_tokens: -24, head_num: -25, input_layout: c"text 26".into(), inner_precise: -27, sparse_mode: -28, out_dtype: -29, pse_type: -30, softmax_out_layout: c"text 31".into(), seed: -32, offset: -33 };
    let operands = FlashAttentionScoreV4Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), real_shift_optional: c.optional(1, tensors.input(3)), drop_mask_optional: c.optional(0, tensors.input(4)), padding_mask_optional: c.optional(1, tensors.input(5)), atten_mask_optional: c.optional(1, tensors.input(6)), query_rope_optional: c.optional(1, tensors.input(7)), key_rope_optional: c.optional(1, tensors.input(8)), d_scale_q_optional: c.optional(1, tensors.input(9)), d_scale_k_optional: c.optional(1, tensors.input(10)), d_scale_v_optional: c.optional(1, tensors.input(11)), sink_optional: c.optional(0, tensors.input(12)), softmax_max_out: tensors.output(31), softmax_sum_out: tensors.output(32), softmax_out_out: tensors.output(33), attention_out_out: tensors.output(34) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionunpaddingscoregrad(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("keyIn", E::Tensor(1)), ("value", E::Tensor(2)), ("dy", E::Tensor(3)), ("pseShiftOptional", c.or_null(0, E::Tensor(4))), ("dropMaskOptional", c.or_null(0, E::Tensor(5))), ("paddingMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(8))), ("softmaxSumOptional", c.or_null(0, E::Tensor(9))), ("softmaxInOptional", c.or_null(1, E::Tensor(10))), ("attentionInOptional", c.or_null(1, E::Tensor(11))), ("prefixOptional", c.or_null(0, E::Json("[15,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[16,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[17,-1]"))), ("scaleValue", E::Json("18.5")), ("keepProb", E::Json("19.5")), ("preTokens", E::Json("-20")), ("nextTokens", E::Json("-21")), ("headNum", E::Json("-22")), ("inputLayout", E::Json("\"text 23\"")), ("innerPrecise", E::Json("-24")), ("sparseMode", E::Json("-25")), ("dqOut", E::Tensor(23)), ("dkOut", E::Tensor(24)), ("dvOut", E::Tensor(25)), ("dpseOut", E::Tensor(26))];
    let tensors = c.tensors(27);
    let operator = FlashAttentionUnpaddingScoreGrad { prefix_optional: c.optional(0, [15, -1].into()), actual_seq_q_len_optional: c.optional(1, [16, -1].into()), actual_seq_kv_len_optional: c.optional(0, [17, -1].into()), scale_value: 18.5, keep_prob: 19.5, pre_tokens: -20, next_tokens: -21, head_num: -22, input_layout: c"text 23".into(), inner_precise: -24, sparse_mode: -25 };
    let operands = FlashAttentionUnpaddingScoreGradOperands { query: tensors.input(0), key_in: tensors.input(1), value: tensors.input(2), dy: tensors.input(3), pse_shift_optional: c.optional(0, tensors.input(4)), drop_mask_optional: c.optional(0, tensors.input(5)), padding_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), softmax_max_optional: c.optional(0, tensors.input(8)), softmax_sum_optional: c.optional(0, tensors.input(9)), softmax_in_optional: c.optional(1, tensors.input(10)), attention_in_optional: c.optional(1, tensors.input(11)), dq_out: tensors.output(23), dk_out: tensors.output(24), dv_out: tensors.output(25), dpse_out: tensors.output(26) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionunpaddingscoregradv2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("keyIn", E::Tensor(1)), ("value", E::Tensor(2)), ("dy", E::Tensor(3)), ("pseShiftOptional", c.or_null(0, E::Tensor(4))), ("dropMaskOptional", c.or_null(0, E::Tensor(5))), ("paddingMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(8))), ("softmaxSumOptional", c.or_null(0, E::Tensor(9))), ("softmaxInOptional", c.or_null(1, E::Tensor(10))), ("attentionInOptional", c.or_null(1, E::Tensor(11))), ("prefixOptional", c.or_null(0, E::Json("[15,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[16,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[17,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[18,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[19,-1]"))), ("scaleValue", E::Json("20.5")), ("keepProb", E::Json("21.5")), ("preTokens", E::Json("-22")), ("nextTokens", E::Json("-23")), ("headNum", E::Json("-24")), ("inputLayout", E::Json("\"text 25\"")), ("innerPrecise", E::Json("-26")), ("sparseMode", E::Json("-27")), ("pseType", E::Json("-28")), ("dqOut", E::Tensor(26)), ("dkOut", E::Tensor(27)), ("dvOut", E::Tensor(28)), ("dpseOut", E::Tensor(29))];
    let tensors = c.tensors(30);
    let operator = FlashAttentionUnpaddingScoreGradV2 { prefix_optional: c.optional(0, [15, -1].into()), actual_seq_q_len_optional: c.optional(1, [16, -1].into()), actual_seq_kv_len_optional: c.optional(0, [17, -1].into()), q_start_idx_optional: c.optional(1, [18, -1].into()), kv_start_idx_optional: c.optional(0, [19, -1].into()), scale_value: 20.5, keep_prob: 21.5, pre_tokens: -22, next_tokens: -23, head_num: -24, input_layout: c"text 25".into(), inner_precise: -26, sparse_mode: -27, pse_type: -28 };
    let operands = FlashAttentionUnpaddingScoreGradV2Operands { query: tensors.input(0), key_in: tensors.input(1), value: tensors.input(2), dy: tensors.input(3), pse_shift_optional: c.optional(0, tensors.input(4)), drop_mask_optional: c.optional(0, tensors.input(5)), padding_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), softmax_max_optional: c.optional(0, tensors.input(8)), softmax_sum_optional: c.optional(0, tensors.input(9)), softmax_in_optional: c.optional(1, tensors.input(10)), attention_in_optional: c.optional(1, tensors.input(11)), dq_out: tensors.output(26), dk_out: tensors.output(27), dv_out: tensors.output(28), dpse_out: tensors.output(29) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionunpaddingscoregradv3(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("queryRope", c.or_null(1, E::Tensor(1))), ("keyIn", E::Tensor(2)), ("keyInRope", c.or_null(1, E::Tensor(3))), ("value", E::Tensor(4)), ("dy", E::Tensor(5)), ("pseShiftOptional", c.or_null(0, E::Tensor(6))), ("dropMaskOptional", c.or_null(0, E::Tensor(7))), ("paddingMaskOptional", c.or_null(1, E::Tensor(8))), ("attenMaskOptional", c.or_null(1, E::Tensor(9))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(10))), ("softmaxSumOptional", c.or_null(0, E::Tensor(11))), ("softmaxInOptional", c.or_null(1, E::Tensor(12))), ("attentionInOptional", c.or_null(1, E::Tensor(13))), ("prefixOptional", c.or_null(0, E::Json("[17,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[18,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[19,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[20,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[21,-1]"))), ("scaleValue", E::Json("22.5")), ("keepProb", E::Json("23.5")), ("preTokens", E::Json("-24")), ("nextTokens", E::Json("-25")), ("headNum", E::Json("-26")), ("inputLayout", E::Json("\"text 27\"")), ("innerPrecise", E::Json("-28")), ("sparseMode", E::Json("-29")), ("pseType", E::Json("-30")), ("dqOut", E::Tensor(28)), ("dqRopeOut", E::Tensor(29)), ("dkOut", E::Tensor(30)), ("dkRopeOut", E::Tensor(31)), ("dvOut", E::Tensor(32)), ("dpseOut", E::Tensor(33))];
    let tensors = c.tensors(34);
    let operator = FlashAttentionUnpaddingScoreGradV3 { prefix_optional: c.optional(0, [17, -1].into()), actual_seq_q_len_optional: c.optional(1, [18, -1].into()), actual_seq_kv_len_optional: c.optional(0, [19, -1].into()), q_start_idx_optional: c.optional(1, [20, -1].into()), kv_start_idx_optional: c.optional(0, [21, -1].into()), scale_value: 22.5, keep_prob: 23.5, pre_tokens: -24, next_tokens: -25, head_num: -26, input_layout: c"text 27".into(), inner_precise: -28, sparse_mode: -29, pse_type: -30 };
    let operands = FlashAttentionUnpaddingScoreGradV3Operands { query: tensors.input(0), query_rope: c.optional(1, tensors.input(1)), key_in: tensors.input(2), key_in_rope: c.optional(1, tensors.input(3)), value: tensors.input(4), dy: tensors.input(5), pse_shift_optional: c.optional(0, tensors.input(6)), drop_mask_optional: c.optional(0, tensors.input(7)), padding_mask_optional: c.optional(1, tensors.input(8)), atten_mask_optional: c.optional(1, tensors.input(9)), softmax_max_optional: c.optional(0, tensors.input(10)), softmax_sum_optional: c.optional(0, tensors.input(11)), softmax_in_optional: c.optional(1, tensors.input(12)), attention_in_optional: c.optional(1, tensors.input(13)), dq_out: tensors.output(28), dq_rope_out: tensors.output(29), dk_out: tensors.output(30), dk_rope_out: tensors.output(31), dv_out: tensors.output(32), dpse_out: tensors.output(33) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionunpaddingscoregradv4(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("keyIn", E::Tensor(1)), ("value", E::Tensor(2)), ("dy", E::Tensor(3)), ("pseShiftOptional", c.or_null(0, E::Tensor(4))), ("dropMaskOptional", c.or_null(0, E::Tensor(5))), ("paddingMaskOptional", c.or_null(1, E::Tensor(6))), ("attenMaskOptional", c.or_null(1, E::Tensor(7))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(8))), ("softmaxSumOptional", c.or_null(0, E::Tensor(9))), ("softmaxInOptional", c.or_null(1, E::Tensor(10))), ("attentionInOptional", c.or_null(1, E::Tensor(11))), ("prefixOptional", c.or_null(0, E::Json("[15,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[16,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[17,-1]"))), ("scaleValue", E::Json("18.5")), ("keepProb", E::Json("19.5")), ("preTokens", E::Json("-20")), ("nextTokens", E::Json("-21")), ("headNum", E::Json("-22")), ("inputLayout", E::Json("\"text 23\"")), ("innerPrecise", E::Json("-24")), ("sparseMode", E::Json("-25")), ("dqOut", E::Tensor(23)), ("dkOut", E::Tensor(24)), ("dvOut", E::Tensor(25)), ("dpseOut", E::Tensor(26)), ("softmaxInLayout", c.or_null(1, E::Json("\"text 30\"")))];
    let tensors = c.tensors(28);
    let operator = FlashAttentionUnpaddingScoreGradV4 { prefix_optional: c.optional(0, [15, -1].into()), actual_seq_q_len_optional: c.optional(1, [16, -1].into()), actual_seq_kv_len_optional: c.optional(0, [17, -1].into()), scale_value: 18.5, keep_prob: 19.5, pre_tokens: -20, next_tokens: -21, head_num: -22, input_layout: c"text 23".into(), inner_precise: -24, sparse_mode: -25, softmax_in_layout: c.optional(1, c"text 30".into()) };
    let operands = FlashAttentionUnpaddingScoreGradV4Operands { query: tensors.input(0), key_in: tensors.input(1), value: tensors.input(2), dy: tensors.input(3), pse_shift_optional: c.optional(0, tensors.input(4)), drop_mask_optional: c.optional(0, tensors.input(5)), padding_mask_optional: c.optional(1, tensors.input(6)), atten_mask_optional: c.optional(1, tensors.input(7)), softmax_max_optional: c.optional(0, tensors.input(8)), softmax_sum_optional: c.optional(0, tensors.input(9)), softmax_in_optional: c.optional(1, tensors.input(10)), attention_in_optional: c.optional(1, tensors.input(11)), dq_out: tensors.output(23), dk_out: tensors.output(24), dv_out: tensors.output(25), dpse_out: tensors.output(26) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionunpaddingscoregradv5(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("queryRope", c.or_null(1, E::Tensor(1))), ("keyIn", E::Tensor(2)), ("keyInRope", c.or_null(1, E::Tensor(3))), ("value", E::Tensor(4)), ("dy", E::Tensor(5)), ("pseShiftOptional", c.or_null(0, E::Tensor(6))), ("dropMaskOptional", c.or_null(0, E::Tensor(7))), ("paddingMaskOptional", c.or_null(1, E::Tensor(8))), ("attenMaskOptional", c.or_null(1, E::Tensor(9))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(10))), ("softmaxSumOptional", c.or_null(0, E::Tensor(11))), ("softmaxInOptional", c.or_null(1, E::Tensor(12))), ("attentionInOptional", c.or_null(1, E::Tensor(13))), ("sinkInOptional", c.or_null(0, E::Tensor(14))), ("prefixOptional", c.or_null(0, E::Json("[18,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[19,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[20,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[21,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[22,-1]"))), ("scaleValue", E::Json("23.5")), ("keepProb", E::Json("24.5")), ("preTokens", E::Json("-25")), ("nextTokens", E::Json("-26")), ("headNum", E::Json("-27")), ("inputLayout", E::Json("\"text 28\"")), ("innerPrecise", E::Json("-29")), ("sparseMode", E::Json("-30")), ("pseType", E::Json("-31")), ("softmaxInLayout", c.or_null(1, E::Json("\"text 32\""))), ("dqOut", E::Tensor(30)), ("dqRopeOut", E::Tensor(31)), ("dkOut", E::Tensor(32)), ("dkRopeOut", E::Tensor(33)), ("dvOut", E::Tensor(34)), ("dpseOut", E::Tensor(35)), ("dsinkOut", E::Tensor(36))];
    let tensors = c.tensors(37);
    let operator = FlashAttentionUnpaddingScoreGradV5 { prefix_optional: c.optional(0, [18, -1].into()), actual_seq_q_len_optional: c.optional(1, [19, -1].into()), actual_seq_kv_len_optional: c.optional(0, [20, -1].into()), q_start_idx_optional: c.optional(1, [21, -1].into()), kv_start_idx_optional: c.optional(0, [22, -1].into()), scale_value: 23.5, keep_prob: 24.5, pre_tokens: -25, next_tokens: -26, head_num: -27, input_layout: c"text 28".into(), inner_precise: -29, sparse_mode: -30, pse_type: -31, softmax_in_layout: c.optional(1, c"text 32".into()) };
    let operands = FlashAttentionUnpaddingScoreGradV5Operands { query: tensors.input(0), query_rope: c.optional(1, tensors.input(1)), key_in: tensors.input(2), key_in_rope: c.optional(1, tensors.input(3)), value: tensors.input(4), dy: tensors.input(5), pse_shift_optional: c.optional(0, tensors.input(6)), drop_mask_optional: c.optional(0, tensors.input(7)), padding_mask_optional: c.optional(1, tensors.input(8)), atten_mask_optional: c.optional(1, tensors.input(9)), softmax_max_optional: c.optional(0, tensors.input(10)), softmax_sum_optional: c.optional(0, tensors.input(11)), softmax_in_optional: c.optional(1, tensors.input(12)), attention_in_optional: c.optional(1, tensors.input(13)), sink_in_optional: c.optional(0, tensors.input(14)), dq_out: tensors.output(30), dq_rope_out: tensors.output(31), dk_out: tensors.output(32), dk_rope_out: tensors.output(33), dv_out: tensors.output(34), dpse_out: tensors.output(35), dsink_out: tensors.output(36) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionvarlenscore(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("realShiftOptional", c.or_null(1, E::Tensor(3))), ("dropMaskOptional", c.or_null(0, E::Tensor(4))), ("paddingMaskOptional", c.or_null(1, E::Tensor(5))), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("prefixOptional", c.or_null(0, E::Json("[10,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[11,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[12,-1]"))), ("scaleValue", E::Json("13.5")), ("keepProb", E::Json("14.5")), ("preTokens", E::Json("-15")), ("nextTokens", E::Json("-16")), ("headNum", E::Json("-17")), ("inputLayout", E::Json("\"text 18\"")), ("innerPrecise", E::Json("-19")), ("sparseMode", E::Json("-20")), ("softmaxMaxOut", E::Tensor(18)), ("softmaxSumOut", E::Tensor(19)), ("softmaxOutOut", E::Tensor(20)), ("attentionOutOut", E::Tensor(21))];
    let tensors = c.tensors(22);
    let operator = FlashAttentionVarLenScore { prefix_optional: c.optional(0, [10, -1].into()), actual_seq_q_len_optional: c.optional(1, [11, -1].into()), actual_seq_kv_len_optional: c.optional(0, [12, -1].into()), scale_value: 13.5, keep_prob: 14.5, pre_tokens: -15, next_tokens: -16, head_num: -17, input_layout: c"text 18".into(), inner_precise: -19, sparse_mode: -20 };
    let operands = FlashAttentionVarLenScoreOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), real_shift_optional: c.optional(1, tensors.input(3)), drop_mask_optional: c.optional(0, tensors.input(4)), padding_mask_optional: c.optional(1, tensors.input(5)), atten_mask_optional: c.optional(1, tensors.input(6)), softmax_max_out: tensors.output(18), softmax_sum_out: tensors.output(19), softmax_out_out: tensors.output(20), attention_out_out: tensors.output(21) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionvarlenscorev2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("realShiftOptional", c.or_null(1, E::Tensor(3))), ("dropMaskOptional", c.or_null(0, E::Tensor(4))), ("paddingMaskOptional", c.or_null(1, E::Tensor(5))), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("prefixOptional", c.or_null(0, E::Json("[10,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[11,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[12,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[13,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[14,-1]"))), ("scaleValue", E::Json("15.5")), ("keepProb", E::Json("16.5")), ("preTokens", E::Json("-17")), ("nextTokens", E::Json("-18")), ("headNum", E::Json("-19")), ("inputLayout", E::Json("\"text 20\"")), ("innerPrecise", E::Json("-21")), ("sparseMode", E::Json("-22")), ("pseType", E::Json("-23")), ("softmaxMaxOut", E::Tensor(21)), ("softmaxSumOut", E::Tensor(22)), ("softmaxOutOut", E::Tensor(23)), ("attentionOutOut", E::Tensor(24))];
    let tensors = c.tensors(25);
    let operator = FlashAttentionVarLenScoreV2 { prefix_optional: c.optional(0, [10, -1].into()), actual_seq_q_len_optional: c.optional(1, [11, -1].into()), actual_seq_kv_len_optional: c.optional(0, [12, -1].into()), q_start_idx_optional: c.optional(1, [13, -1].into()), kv_start_idx_optional: c.optional(0, [14, -1].into()), scale_value: 15.5, keep_prob: 16.5, pre_tokens: -17, next_tokens: -18, head_num: -19, input_layout: c"text 20".into(), inner_precise: -21, sparse_mode: -22, pse_type: -23 };
    let operands = FlashAttentionVarLenScoreV2Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), real_shift_optional: c.optional(1, tensors.input(3)), drop_mask_optional: c.optional(0, tensors.input(4)), padding_mask_optional: c.optional(1, tensors.input(5)), atten_mask_optional: c.optional(1, tensors.input(6)), softmax_max_out: tensors.output(21), softmax_sum_out: tensors.output(22), softmax_out_out: tensors.output(23), attention_out_out: tensors.output(24) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionvarlenscorev3(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("queryRope", c.or_null(1, E::Tensor(1))), ("key", E::Tensor(2)), ("keyRope", c.or_null(1, E::Tensor(3))), ("value", E::Tensor(4)), ("realShiftOptional", c.or_null(1, E::Tensor(5))), ("dropMaskOptional", c.or_null(0, E::Tensor(6))), ("paddingMaskOptional", c.or_null(1, E::Tensor(7))), ("attenMaskOptional", c.or_null(1, E::Tensor(8))), ("prefixOptional", c.or_null(0, E::Json("[12,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[13,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[14,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[15,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[16,-1]"))), ("scaleValue", E::Json("17.5")), ("keepProb", E::Json("18.5")), ("preTokens", E::Json("-19")), ("nextTokens", E::Json("-20")), ("headNum", E::Json("-21")), ("inputLayout", E::Json("\"text 22\"")), ("innerPrecise", E::Json("-23")), ("sparseMode", E::Json("-24")), ("pseType", E::Json("-25")), ("softmaxMaxOut", E::Tensor(23)), ("softmaxSumOut", E::Tensor(24)), ("softmaxOutOut", E::Tensor(25)), ("attentionOutOut", E::Tensor(26))];
    let tensors = c.tensors(27);
    let operator = FlashAttentionVarLenScoreV3 { prefix_optional: c.optional(0, [12, -1].into()), actual_seq_q_len_optional: c.optional(1, [13, -1].into()), actual_seq_kv_len_optional: c.optional(0, [14, -1].into()), q_start_idx_optional: c.optional(1, [15, -1].into()), kv_start_idx_optional: c.optional(0, [16, -1].into()), scale_value: 17.5, keep_prob: 18.5, pre_tokens: -19, next_tokens: -20, head_num: -21, input_layout: c"text 22".into(), inner_precise: -23, sparse_mode: -24, pse_type: -25 };
    let operands = FlashAttentionVarLenScoreV3Operands { query: tensors.input(0), query_rope: c.optional(1, tensors.input(1)), key: tensors.input(2), key_rope: c.optional(1, tensors.input(3)), value: tensors.input(4), real_shift_optional: c.optional(1, tensors.input(5)), drop_mask_optional: c.optional(0, tensors.input(6)), padding_mask_optional: c.optional(1, tensors.input(7)), atten_mask_optional: c.optional(1, tensors.input(8)), softmax_max_out: tensors.output(23), softmax_sum_out: tensors.output(24), softmax_out_out: tensors.output(25), attention_out_out: tensors.output(26) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionvarlenscorev4(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("realShiftOptional", c.or_null(1, E::Tensor(3))), ("dropMaskOptional", c.or_null(0, E::Tensor(4))), ("paddingMaskOptional", c.or_null(1, E::Tensor(5))), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("prefixOptional", c.or_null(0, E::Json("[10,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[11,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[12,-1]"))), ("scaleValue", E::Json("13.5")), ("keepProb", E::Json("14.5")), ("preTokens", E::Json("-15")), ("nextTokens", E::Json("-16")), ("headNum", E::Json("-17")), ("inputLayout", E::Json("\"text 18\"")), ("innerPrecise", E::Json("-19")), ("sparseMode", E::Json("-20")), ("softmaxOutLayout", c.or_null(0, E::Json("\"text 21\""))), ("softmaxMaxOut", E::Tensor(19)), ("softmaxSumOut", E::Tensor(20)), ("softmaxOutOut", E::Tensor(21)), ("attentionOutOut", E::Tensor(22))];
    let tensors = c.tensors(23);
    let operator = FlashAttentionVarLenScoreV4 { prefix_optional: c.optional(0, [10, -1].into()), actual_seq_q_len_optional: c.optional(1, [11, -1].into()), actual_seq_kv_len_optional: c.optional(0, [12, -1].into()), scale_value: 13.5, keep_prob: 14.5, pre_tokens: -15, next_tokens: -16, head_num: -17, input_layout: c"text 18".into(), inner_precise: -19, sparse_mode: -20, softmax_out_layout: c.optional(0, c"text 21".into()) };
    let operands = FlashAttentionVarLenScoreV4Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), real_shift_optional: c.optional(1, tensors.input(3)), drop_mask_optional: c.optional(0, tensors.input(4)), padding_mask_optional: c.optional(1, tensors.input(5)), atten_mask_optional: c.optional(1, tensors.input(6)), softmax_max_out: tensors.output(19), softmax_sum_out: tensors.output(20), softmax_out_out: tensors.output(21), attention_out_out: tensors.output(22) };
    c.call(operator, operands, &expected);
}

fn call_flashattentionvarlenscorev5(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("queryRope", c.or_null(1, E::Tensor(1))), ("key", E::Tensor(2)), ("keyRope", c.or_null(1, E::Tensor(3))), ("value", E::Tensor(4)), ("realShiftOptional", c.or_null(1, E::Tensor(5))), ("dropMaskOptional", c.or_null(0, E::Tensor(6))), ("paddingMaskOptional", c.or_null(1, E::Tensor(7))), ("attenMaskOptional", c.or_null(1, E::Tensor(8))), ("sinkOptional", c.or_null(0, E::Tensor(9))), ("prefixOptional", c.or_null(0, E::Json("[13,-1]"))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[14,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[15,-1]"))), ("qStartIdxOptional", c.or_null(1, E::Json("[16,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[17,-1]"))), ("scaleValue", E::Json("18.5")), ("keepProb", E::Json("19.5")), ("preTokens", E::Json("-20")), ("nextTokens", E::Json("-21")), ("headNum", E::Json("-22")), ("inputLayout", E::Json("\"text 23\"")), ("innerPrecise", E::Json("-24")), ("sparseMode", E::Json("-25")), ("pseType", E::Json("-26")), ("softmaxOutLayout", c.or_null(0, E::Json("\"text 27\""))), ("softmaxMaxOut", E::Tensor(25)), ("softmaxSumOut", E::Tensor(26)), ("softmaxOutOut", E::Tensor(27)), ("attentionOutOut", E::Tensor(28))];
    let tensors = c.tensors(29);
    let operator = FlashAttentionVarLenScoreV5 { prefix_optional: c.optional(0, [13, -1].into()), actual_seq_q_len_optional: c.optional(1, [14, -1].into()), actual_seq_kv_len_optional: c.optional(0, [15, -1].into()), q_start_idx_optional: c.optional(1, [16, -1].into()), kv_start_idx_optional: c.optional(0, [17, -1].into()), scale_value: 18.5, keep_prob: 19.5, pre_tokens: -20, next_tokens: -21, head_num: -22, input_layout: c"text 23".into(), inner_precise: -24, sparse_mode: -25, pse_type: -26, softmax_out_layout: c.optional(0, c"text 27".into()) };
    let operands = FlashAttentionVarLenScoreV5Operands { query: tensors.input(0), query_rope: c.optional(1, tensors.input(1)), key: tensors.input(2), key_rope: c.optional(1, tensors.input(3)), value: tensors.input(4), real_shift_optional: c.optional(1, tensors.input(5)), drop_mask_optional: c.optional(0, tensors.input(6)), padding_mask_optional: c.optional(1, tensors.input(7)), atten_mask_optional: c.optional(1, tensors.input(8)), sink_optional: c.optional(0, tensors.input(9)), softmax_max_out: tensors.output(25), softmax_sum_out: tensors.output(26), softmax_out_out: tensors.output(27), attention_out_out: tensors.output(28) };
    c.call(operator, operands, &expected);
}

fn call_fusedcausalconv1d(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("convStates", E::Tensor(2)), ("queryStartLoc", c.or_null(1, E::Tensor(3))), ("cacheIndices", c.or_null(0, E::Tensor(4))), ("initialStateMode", c.or_null(0, E::Tensor(5))), ("bias", c.or_null(0, E::Tensor(6))), ("numAcceptedTokens", c.or_null(1, E::Tensor(7))), ("numComputedTokens", c.or_null(1, E::Tensor(8))), ("blockIdxFirstScheduledToken", c.or_null(1, E::Tensor(9))), ("blockIdxLastScheduledToken", c.or_null(0, E::Tensor(10))), ("initialStateIdx", c.or_null(1, E::Tensor(11))), ("activationMode", E::Json("-15")), ("padSlotId", E::Json("-16")), ("runMode", E::Json("-17")), ("maxQueryLen", E::Json("-18")), ("residualConnection", E::Json("-19")), ("blockSize", E::Json("-20")), ("convMode", E::Json("-21")), ("y", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = FusedCausalConv1d { activation_mode: -15, pad_slot_id: -16, run_mode: -17, max_query_len: -18, residual_connection: -19, block_size: -20, conv_mode: -21 };
    let operands = FusedCausalConv1dOperands { x: tensors.input(0), weight: tensors.input(1), conv_states: tensors.output(2), query_start_loc: c.optional(1, tensors.input(3)), cache_indices: c.optional(0, tensors.input(4)), initial_state_mode: c.optional(0, tensors.input(5)), bias: c.optional(0, tensors.input(6)), num_accepted_tokens: c.optional(1, tensors.input(7)), num_computed_tokens: c.optional(1, tensors.input(8)), block_idx_first_scheduled_token: c.optional(1, tensors.input(9)), block_idx_last_scheduled_token: c.optional(0, tensors.input(10)), initial_state_idx: c.optional(1, tensors.input(11)), y: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_fusedfloydattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key1", E::Tensor(1)), ("value1", E::Tensor(2)), ("key2", E::Tensor(3)), ("value2", E::Tensor(4)), ("attenMaskOptional", c.or_null(1, E::Tensor(5))), ("scaleValue", E::Json("9.5")), ("softmaxMaxOut", E::Tensor(7)), ("softmaxSumOut", E::Tensor(8)), ("attentionOutOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = FusedFloydAttention { scale_value: 9.5 };
    let operands = FusedFloydAttentionOperands { query: tensors.input(0), key1: tensors.input(1), value1: tensors.input(2), key2: tensors.input(3), value2: tensors.input(4), atten_mask_optional: c.optional(1, tensors.input(5)), softmax_max_out: tensors.output(7), softmax_sum_out: tensors.output(8), attention_out_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_fusedfloydattentiongrad(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key1", E::Tensor(1)), ("value1", E::Tensor(2)), ("key2", E::Tensor(3)), ("value2", E::Tensor(4)), ("dy", E::Tensor(5)), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("softmaxMaxOptional", c.or_null(0, E::Tensor(7))), ("softmaxSumOptional", c.or_null(0, E::Tensor(8))), ("attentionInOptional", c.or_null(1, E::Tensor(9))), ("scaleValue", E::Json("13.5")), ("dqOut", E::Tensor(11)), ("dk1Out", E::Tensor(12)), ("dv1Out", E::Tensor(13)), ("dk2Out", E::Tensor(14)), ("dv2Out", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = FusedFloydAttentionGrad { scale_value: 13.5 };
    let operands = FusedFloydAttentionGradOperands { query: tensors.input(0), key1: tensors.input(1), value1: tensors.input(2), key2: tensors.input(3), value2: tensors.input(4), dy: tensors.input(5), atten_mask_optional: c.optional(1, tensors.input(6)), softmax_max_optional: c.optional(0, tensors.input(7)), softmax_sum_optional: c.optional(0, tensors.input(8)), attention_in_optional: c.optional(1, tensors.input(9)), dq_out: tensors.output(11), dk1_out: tensors.output(12), dv1_out: tensors.output(13), dk2_out: tensors.output(14), dv2_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_fusedinferattentionscore(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShift", c.or_null(0, E::Tensor(3))), ("attenMask", c.or_null(1, E::Tensor(4))), ("actualSeqLengths", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsKv", c.or_null(0, E::Json("[9,-1]"))), ("deqScale1", c.or_null(1, E::Tensor(7))), ("quantScale1", c.or_null(1, E::Tensor(8))), ("deqScale2", c.or_null(1, E::Tensor(9))), ("quantScale2", c.or_null(1, E::Tensor(10))), ("quantOffset2", c.or_null(0, E::Tensor(11))), ("antiquantScale", c.or_null(0, E::Tensor(12))), ("antiquantOffset", c.or_null(1, E::Tensor(13))), ("blockTable", c.or_null(0, E::Tensor(14))), ("queryPaddingSize", c.or_null(0, E::Tensor(15))), ("kvPaddingSize", c.or_null(1, E::Tensor(16))), ("numHeads", E::Json("-20")), ("scaleValue", E::Json("21.5")), ("preTokens", E::Json("-22")), ("nextTokens", E::Json("-23")), ("inputLayout", E::Json("\"text 24\"")), ("numKeyValueHeads", E::Json("-25")), ("sparseMode", E::Json("-26")), ("innerPrecise", E::Json("-27")), ("blockSize", E::Json("-28")), ("antiquantMode", E::Json("-29")), ("softmaxLseFlag", E::Json("false")), ("attentionOut", E::Tensor(28)), ("softmaxLse", E::Tensor(29))];
    let tensors = c.tensors(30);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = FusedInferAttentionScore { actual_seq_lengths: c.optional(0, [8, -1].into()), actual_seq_lengths_kv: c.optional(0, [9, -1].into()), num_heads: -20, scale_value: 21.5, pre_tokens: -22, next_tokens: -23, input_layout: c"text 24".into(), num_key_value_heads: -25, sparse_mode: -26, inner_precise: -27, block_size: -28, antiquant_mode: -29, softmax_lse_flag: false };
    let operands = FusedInferAttentionScoreOperands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift: c.optional(0, tensors.input(3)), atten_mask: c.optional(1, tensors.input(4)), deq_scale1: c.optional(1, tensors.input(7)), quant_scale1: c.optional(1, tensors.input(8)), deq_scale2: c.optional(1, tensors.input(9)), quant_scale2: c.optional(1, tensors.input(10)), quant_offset2: c.optional(0, tensors.input(11)), antiquant_scale: c.optional(0, tensors.input(12)), antiquant_offset: c.optional(1, tensors.input(13)), block_table: c.optional(0, tensors.input(14)), query_padding_size: c.optional(0, tensors.input(15)), kv_padding_size: c.optional(1, tensors.input(16)), attention_out: tensors.output(28), softmax_lse: tensors.output(29) };
    c.call(operator, operands, &expected);
}

fn call_fusedinferattentionscorev2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShiftOptional", c.or_null(0, E::Tensor(3))), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[9,-1]"))), ("deqScale1Optional", c.or_null(1, E::Tensor(7))), ("quantScale1Optional", c.or_null(1, E::Tensor(8))), ("deqScale2Optional", c.or_null(1, E::Tensor(9))), ("quantScale2Optional", c.or_null(1, E::Tensor(10))), ("quantOffset2Optional", c.or_null(0, E::Tensor(11))), ("antiquantScaleOptional", c.or_null(0, E::Tensor(12))), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(13))), ("blockTableOptional", c.or_null(0, E::Tensor(14))), ("queryPaddingSizeOptional", c.or_null(0, E::Tensor(15))), ("kvPaddingSizeOptional", c.or_null(1, E::Tensor(16))), ("keyAntiquantScaleOptional", c.or_null(1, E::Tensor(17))), ("keyAntiquantOffsetOptional", c.or_null(0, E::Tensor(18))), ("valueAntiquantScaleOptional", c.or_null(1, E::Tensor(19))), ("valueAntiquantOffsetOptional", c.or_null(0, E::Tensor(20))), ("keySharedPrefixOptional", c.or_null(1, E::Tensor(21))), ("valueSharedPrefixOptional", c.or_null(1, E::Tensor(22))), ("actualSharedPrefixLenOptional", c.or_null(1, E::Json("[26,-1]"))), ("numHeads", E::Json("-27")), ("scaleValue", E::Json("28.5")), ("preTokens", E::Json("-29")), ("nextTokens", E::Json("-30")), ("inputLayout", E::Json("\"text 31\"")), ("numKeyValueHeads", E::Json("-32")), ("sparseMode", E::Json("-33")), ("innerPrecise", E::Json("-34")), ("blockSize", E::Json("-35")), ("antiquantMode", E::Json("-36")), ("softmaxLseFlag", E::Json("true")), ("keyAntiquantMode", E::Json("-38")), ("valueAntiquantMode", E::Json("-39")), ("attentionOut", E::Tensor(37)), ("softmaxLse", c.or_null(0, E::Tensor(38)))];
    let tensors = c.tensors(39);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = FusedInferAttentionScoreV2 { actual_seq_lengths_optional: c.optional(0, [8, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [9, -1].into()), actual_shared_prefix_len_optional: c.optional(1, [26, -1].into()), num_heads: -27, scale_value: 28.5, pre_tokens: -29, next_tokens: -30, input_layout: c"text 31".into(), num_key_value_heads: -32, sparse_mode: -33, inner_precise: -34, block_size: -35, antiquant_mode: -36, softmax_lse_flag: true, key_antiquant_mode: -38, value_antiquant_mode: -39 };
    let operands = FusedInferAttentionScoreV2Operands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift_optional: c.optional(0, tensors.input(3)), atten_mask_optional: c.optional(1, tensors.input(4)), deq_scale1_optional: c.optional(1, tensors.input(7)), quant_scale1_optional: c.optional(1, tensors.input(8)), deq_scale2_optional: c.optional(1, tensors.input(9)), quant_scale2_optional: c.optional(1, tensors.input(10)), quant_offset2_optional: c.optional(0, tensors.input(11)), antiquant_scale_optional: c.optional(0, tensors.input(12)), antiquant_offset_optional: c.optional(1, tensors.input(13)), block_table_optional: c.optional(0, tensors.input(14)), query_padding_size_optional: c.optional(0, tensors.input(15)), kv_padding_size_optional: c.optional(1, tensors.input(16)), key_antiquant_scale_optional: c.optional(1, tensors.input(17)), key_antiquant_offset_optional: c.optional(0, tensors.input(18)), value_antiquant_scale_optional: c.optional(1, tensors.input(19)), value_antiquant_offset_optional: c.optional(0, tensors.input(20)), key_shared_prefix_optional: c.optional(1, tensors.input(21)), value_shared_prefix_optional: c.optional(1, tensors.input(22)), attention_out: tensors.output(37), softmax_lse: c.optional(0, tensors.output(38)) };
    c.call(operator, operands, &expected);
}

fn call_fusedinferattentionscorev3(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShiftOptional", c.or_null(0, E::Tensor(3))), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[9,-1]"))), ("deqScale1Optional", c.or_null(1, E::Tensor(7))), ("quantScale1Optional", c.or_null(1, E::Tensor(8))), ("deqScale2Optional", c.or_null(1, E::Tensor(9))), ("quantScale2Optional", c.or_null(1, E::Tensor(10))), ("quantOffset2Optional", c.or_null(0, E::Tensor(11))), ("antiquantScaleOptional", c.or_null(0, E::Tensor(12))), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(13))), ("blockTableOptional", c.or_null(0, E::Tensor(14))), ("queryPaddingSizeOptional", c.or_null(0, E::Tensor(15))), ("kvPaddingSizeOptional", c.or_null(1, E::Tensor(16))), ("keyAntiquantScaleOptional", c.or_null(1, E::Tensor(17))), ("keyAntiquantOffsetOptional", c.or_null(0, E::Tensor(18))), ("valueAntiquantScaleOptional", c.or_null(1, E::Tensor(19))), ("valueAntiquantOffsetOptional", c.or_null(0, E::Tensor(20))), ("keySharedPrefixOptional", c.or_null(1, E::Tensor(21))), ("valueSharedPrefixOptional", c.or_null(1, E::Tensor(22))), ("actualSharedPrefixLenOptional", c.or_null(1, E::Json("[26,-1]"))), ("queryRopeOptional", c.or_null(1, E::Tensor(24))), ("keyRopeOptional", c.or_null(1, E::Tensor(25))), ("keyRopeAntiquantScaleOptional", c.or_null(1, E::Tensor(26))), ("numHeads", E::Json("-30")), ("scaleValue", E::Json("31.5")), ("preTokens", E::Json("-32")), ("nextTokens", E::Json("-33")), ("inputLayout", E::Json("\"text 34\"")), ("numKeyValueHeads", E::Json("-35")), ("sparseMode", E::Json("-36")), ("innerPrecise", E::Json("-37")), ("blockSize", E::Json("-38")), ("antiquantMode", E::Json("-39")), ("softmaxLseFlag", E::Json("false")), ("keyAntiquantMode", E::Json("-41")), ("valueAntiquantMode", E::Json("-42")), ("attentionOut", E::Tensor(40)), ("softmaxLse", E::Tensor(41))];
    let tensors = c.tensors(42);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = FusedInferAttentionScoreV3 { actual_seq_lengths_optional: c.optional(0, [8, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [9, -1].into()), actual_shared_prefix_len_optional: c.optional(1, [26, -1].into()), num_heads: -30, scale_value: 31.5, pre_tokens: -32, next_tokens: -33, input_layout: c"text 34".into(), num_key_value_heads: -35, sparse_mode: -36, inner_precise: -37, block_size: -38, antiquant_mode: -39, softmax_lse_flag: false, key_antiquant_mode: -41, value_antiquant_mode: -42 };
    let operands = FusedInferAttentionScoreV3Operands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift_optional: c.optional(0, tensors.input(3)), atten_mask_optional: c.optional(1, tensors.input(4)), deq_scale1_optional: c.optional(1, tensors.input(7)), quant_scale1_optional: c.optional(1, tensors.input(8)), deq_scale2_optional: c.optional(1, tensors.input(9)), quant_scale2_optional: c.optional(1, tensors.input(10)), quant_offset2_optional: c.optional(0, tensors.input(11)), antiquant_scale_optional: c.optional(0, tensors.input(12)), antiquant_offset_optional: c.optional(1, tensors.input(13)), block_table_optional: c.optional(0, tensors.input(14)), query_padding_size_optional: c.optional(0, tensors.input(15)), kv_padding_size_optional: c.optional(1, tensors.input(16)), key_antiquant_scale_optional: c.optional(1, tensors.input(17)), key_antiquant_offset_optional: c.optional(0, tensors.input(18)), value_antiquant_scale_optional: c.optional(1, tensors.input(19)), value_antiquant_offset_optional: c.optional(0, tensors.input(20)), key_shared_prefix_optional: c.optional(1, tensors.input(21)), value_shared_prefix_optional: c.optional(1, tensors.input(22)), query_rope_optional: c.optional(1, tensors.input(24)), key_rope_optional: c.optional(1, tensors.input(25)), key_rope_antiquant_scale_optional: c.optional(1, tensors.input(26)), attention_out: tensors.output(40), softmax_lse: tensors.output(41) };
    c.call(operator, operands, &expected);
}

fn call_fusedinferattentionscorev4(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShiftOptional", c.or_null(0, E::Tensor(3))), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[9,-1]"))), ("deqScale1Optional", c.or_null(1, E::Tensor(7))), ("quantScale1Optional", c.or_null(1, E::Tensor(8))), ("deqScale2Optional", c.or_null(1, E::Tensor(9))), ("quantScale2Optional", c.or_null(1, E::Tensor(10))), ("quantOffset2Optional", c.or_null(0, E::Tensor(11))), ("antiquantScaleOptional", c.or_null(0, E::Tensor(12))), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(13))), ("blockTableOptional", c.or_null(0, E::Tensor(14))), ("queryPaddingSizeOptional", c.or_null(0, E::Tensor(15))), ("kvPaddingSizeOptional", c.or_null(1, E::Tensor(16))), ("keyAntiquantScaleOptional", c.or_null(1, E::Tensor(17))), ("keyAntiquantOffsetOptional", c.or_null(0, E::Tensor(18))), ("valueAntiquantScaleOptional", c.or_null(1, E::Tensor(19))), ("valueAntiquantOffsetOptional", c.or_null(0, E::Tensor(20))), ("keySharedPrefixOptional", c.or_null(1, E::Tensor(21))), ("valueSharedPrefixOptional", c.or_null(1, E::Tensor(22))), ("actualSharedPrefixLenOptional", c.or_null(1, E::Json("[26,-1]"))), ("queryRopeOptional", c.or_null(1, E::Tensor(24))), ("keyRopeOptional", c.or_null(1, E::Tensor(25))), ("keyRopeAntiquantScaleOptional", c.or_null(1, E::Tensor(26))), ("dequantScaleQueryOptional", c.or_null(1, E::Tensor(27))), ("learnableSinkOptional", c.or_null(1, E::Tensor(28))), ("numHeads", E::Json("-32")), ("scaleValue", E::Json("33.5")), ("preTokens", E::Json("-34")), ("nextTokens", E::Json("-35")), ("inputLayout", c.or_null(1, E::Json("\"text 36\""))), ("numKeyValueHeads", E::Json("-37")), ("sparseMode", E::Json("-38")), ("innerPrecise", E::Json("-39")), ("blockSize", E::Json("-40")), ("antiquantMode", E::Json("-41")), ("softmaxLseFlag", E::Json("false")), ("keyAntiquantMode", E::Json("-43")), ("valueAntiquantMode", E::Json("-44")), ("queryQuantMode", E::Json("-45")), ("attentionOut", E::Tensor(43)), ("softmaxLse", c.or_null(0, E::Tensor(44)))];
    let tensors = c.tensors(45);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = FusedInferAttentionScoreV4 { actual_seq_lengths_optional: c.optional(0, [8, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [9, -1].into()), actual_shared_prefix_len_optional: c.optional(1, [26, -1].into()), num_heads: -32, scale_value: 33.5, pre_tokens: -34, next_tokens: -35, input_layout: c.optional(1, c"text 36".into()), num_key_value_heads: -37, sparse_mode: -38, inner_precise: -39, block_size: -40, antiquant_mode: -41, softmax_lse_flag: false, key_antiquant_mode: -43, value_antiquant_mode: -44, query_quant_mode: -45 };
    let operands = FusedInferAttentionScoreV4Operands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift_optional: c.optional(0, tensors.input(3)), atten_mask_optional: c.optional(1, tensors.input(4)), deq_scale1_optional: c.optional(1, tensors.input(7)), quant_scale1_optional: c.optional(1, tensors.input(8)), deq_scale2_optional: c.optional(1, tensors.input(9)), quant_scale2_optional: c.optional(1, tensors.input(10)), quant_offset2_optional: c.optional(0, tensors.input(11)), antiquant_scale_optional: c.optional(0, tensors.input(12)), antiquant_offset_optional: c.optional(1, tensors.input(13)), block_table_optional: c.optional(0, tensors.input(14)), query_padding_size_optional: c.optional(0, tensors.input(15)), kv_padding_size_optional: c.optional(1, tensors.input(16)), key_antiquant_scale_optional: c.optional(1, tensors.input(17)), key_antiquant_offset_optional: c.optional(0, tensors.input(18)), value_antiquant_scale_optional: c.optional(1, tensors.input(19)), value_antiquant_offset_optional: c.optional(0, tensors.input(20)), key_shared_prefix_optional: c.optional(1, tensors.input(21)), value_shared_prefix_optional: c.optional(1, tensors.input(22)), query_rope_optional: c.optional(1, tensors.input(24)), key_rope_optional: c.optional(1, tensors.input(25)), key_rope_antiquant_scale_optional: c.optional(1, tensors.input(26)), dequant_scale_query_optional: c.optional(1, tensors.input(27)), learnable_sink_optional: c.optional(1, tensors.input(28)), attention_out: tensors.output(43), softmax_lse: c.optional(0, tensors.output(44)) };
    c.call(operator, operands, &expected);
}

fn call_fusedinferattentionscorev5(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShiftOptional", c.or_null(0, E::Tensor(3))), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[9,-1]"))), ("deqScale1Optional", c.or_null(1, E::Tensor(7))), ("quantScale1Optional", c.or_null(1, E::Tensor(8))), ("deqScale2Optional", c.or_null(1, E::Tensor(9))), ("quantScale2Optional", c.or_null(1, E::Tensor(10))), ("quantOffset2Optional", c.or_null(0, E::Tensor(11))), ("antiquantScaleOptional", c.or_null(0, E::Tensor(12))), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(13))), ("blockTableOptional", c.or_null(0, E::Tensor(14))), ("queryPaddingSizeOptional", c.or_null(0, E::Tensor(15))), ("kvPaddingSizeOptional", c.or_null(1, E::Tensor(16))), ("keyAntiquantScaleOptional", c.or_null(1, E::Tensor(17))), ("keyAntiquantOffsetOptional", c.or_null(0, E::Tensor(18))), ("valueAntiquantScaleOptional", c.or_null(1, E::Tensor(19))), ("valueAntiquantOffsetOptional", c.or_null(0, E::Tensor(20))), ("keySharedPrefixOptional", c.or_null(1, E::Tensor(21))), ("valueSharedPrefixOptional", c.or_null(1, E::Tensor(22))), ("actualSharedPrefixLenOptional", c.or_null(1, E::Json("[26,-1]"))), ("queryRopeOptional", c.or_null(1, E::Tensor(24))), ("keyRopeOptional", c.or_null(1, E::Tensor(25))), ("keyRopeAntiquantScaleOptional", c.or_null(1, E::Tensor(26))), ("dequantScaleQueryOptional", c.or_null(1, E::Tensor(27))), ("learnableSinkOptional", c.or_null(1, E::Tensor(28))), ("qStartIdxOptional", c.or_null(1, E::Json("[32,-1]"))), ("kvStartIdxOptional", c.or_null(0, E::Json("[33,-1]"))), ("numHeads", E::Json("-34")), ("scaleValue", E::Json("35.5")), ("preTokens", E::Json("-36")), ("nextTokens", E::Json("-37")), ("inputLayout", E::Json("\"text 38\"")), ("numKeyValueHeads", E::Json("-39")), ("sparseMode", E::Json("-40")), ("innerPrecise", E::Json("-41")), ("blockSize", E::Json("-42")), ("antiquantMode", E::Json("-43")), ("softmaxLseFlag", E::Json("false")), ("keyAntiquantMode", E::Json("-45")), ("valueAntiquantMode", E::Json("-46")), ("queryQuantMode", E::Json("-47")), ("pseType", E::Json("-48")), ("attentionOut", E::Tensor(46)), ("softmaxLse", c.or_null(0, E::Tensor(47)))];
    let tensors = c.tensors(48);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = FusedInferAttentionScoreV5 { actual_seq_lengths_optional: c.optional(0, [8, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [9, -1].into()), actual_shared_prefix_len_optional: c.optional(1, [26, -1].into()), q_start_idx_optional: c.optional(1, [32, -1].into()), kv_start_idx_optional: c.optional(0, [33, -1].into()), num_heads: -34, scale_value: 35.5, pre_tokens: -36, next_tokens: -37, input_layout: c"text 38".into(), num_key_value_heads: -39, sparse_mode: -40, inner_precise: -41, block_size: -42, antiquant_mode: -43, softmax_lse_flag: false, key_antiquant_mode: -45, value_antiquant_mode: -46, query_quant_mode: -47, pse_type: -48 };
    let operands = FusedInferAttentionScoreV5Operands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift_optional: c.optional(0, tensors.input(3)), atten_mask_optional: c.optional(1, tensors.input(4)), deq_scale1_optional: c.optional(1, tensors.input(7)), quant_scale1_optional: c.optional(1, tensors.input(8)), deq_scale2_optional: c.optional(1, tensors.input(9)), quant_scale2_optional: c.optional(1, tensors.input(10)), quant_offset2_optional: c.optional(0, tensors.input(11)), antiquant_scale_optional: c.optional(0, tensors.input(12)), antiquant_offset_optional: c.optional(1, tensors.input(13)), block_table_optional: c.optional(0, tensors.input(14)), query_padding_size_optional: c.optional(0, tensors.input(15)), kv_padding_size_optional: c.optional(1, tensors.input(16)), key_antiquant_scale_optional: c.optional(1, tensors.input(17)), key_antiquant_offset_optional: c.optional(0, tensors.input(18)), value_antiquant_scale_optional: c.optional(1, tensors.input(19)), value_antiquant_offset_optional: c.optional(0, tensors.input(20)), key_shared_prefix_optional: c.optional(1, tensors.input(21)), value_shared_prefix_optional: c.optional(1, tensors.input(22)), query_rope_optional: c.optional(1, tensors.input(24)), key_rope_optional: c.optional(1, tensors.input(25)), key_rope_antiquant_scale_optional: c.optional(1, tensors.input(26)), dequant_scale_query_optional: c.optional(1, tensors.input(27)), learnable_sink_optional: c.optional(1, tensors.input(28)), attention_out: tensors.output(46), softmax_lse: c.optional(0, tensors.output(47)) };
    c.call(operator, operands, &expected);
}

fn call_gatherpakvcache(c: &mut Caller) {
    let expected = [("keyCache", E::Tensor(0)), ("valueCache", E::Tensor(1)), ("blockTables", E::Tensor(2)), ("seqLens", E::Tensor(3)), ("keyRef", E::Tensor(4)), ("valueRef", E::Tensor(5)), ("seqOffsetOptional", c.or_null(1, E::Tensor(6))), ("cacheMode", E::Json("\"text 10\"")), ("isSeqLensCumsum", E::Json("true"))];
    let tensors = c.tensors(9);
    let operator = GatherPaKvCache { cache_mode: c"text 10".into(), is_seq_lens_cumsum: true };
    let operands = GatherPaKvCacheOperands { key_cache: tensors.input(0), value_cache: tensors.input(1), block_tables: tensors.input(2), seq_lens: tensors.input(3), key_ref: tensors.output(4), value_ref: tensors.output(5), seq_offset_optional: c.optional(1, tensors.input(6)) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulallreduce(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("weight", E::List(1)), ("bias", c.or_null(0, E::List(2))), ("groupListOptional", c.or_null(1, E::Json("[6,-1]"))), ("splitItem", E::Json("-7")), ("group", E::Json("\"group 8\"")), ("reduceOp", E::Json("\"text 9\"")), ("commTurn", E::Json("-10")), ("streamMode", E::Json("-11")), ("y", E::List(9))];
    let tensors = c.tensors(10);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_9 = tensors.outputs(9);
    let operator = GroupedMatMulAllReduce { group_list_optional: c.optional(1, [6, -1].into()), split_item: -7, group: c.communicator(8), reduce_op: c"text 9".into(), comm_turn: -10, stream_mode: -11 };
    let operands = GroupedMatMulAllReduceOperands { x: Some(&list_0[..]), weight: Some(&list_1[..]), bias: c.optional(0, &list_2[..]), y: Some(&mut list_9[..]) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulalltoallv(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(2))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(3))), ("mmXOptional", c.or_null(1, E::Tensor(4))), ("mmWeightOptional", c.or_null(0, E::Tensor(5))), ("group", E::Json("\"group 9\"")), ("epWorldSize", E::Json("-10")), ("sendCounts", E::Json("[11,-1]")), ("recvCounts", E::Json("[12,-1]")), ("transGmmWeight", E::Json("true")), ("transMmWeight", E::Json("false")), ("y", E::Tensor(12)), ("mmYOptional", c.or_null(1, E::Tensor(13)))];
    let tensors = c.tensors(14);
    let operator = GroupedMatMulAlltoAllv { group: c.communicator(9), ep_world_size: -10, send_counts: [11, -1].into(), recv_counts: [12, -1].into(), trans_gmm_weight: true, trans_mm_weight: false };
    let operands = GroupedMatMulAlltoAllvOperands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), send_counts_tensor_optional: c.optional(0, tensors.input(2)), recv_counts_tensor_optional: c.optional(0, tensors.input(3)), mm_x_optional: c.optional(1, tensors.input(4)), mm_weight_optional: c.optional(0, tensors.input(5)), y: tensors.output(12), mm_y_optional: c.optional(1, tensors.output(13)) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulalltoallvv2(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(2))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(3))), ("mmXOptional", c.or_null(1, E::Tensor(4))), ("mmWeightOptional", c.or_null(0, E::Tensor(5))), ("group", E::Json("\"group 9\"")), ("commMode", E::Json("\"text 10\"")), ("epWorldSize", E::Json("-11")), ("sendCounts", E::Json("[12,-1]")), ("recvCounts", E::Json("[13,-1]")), ("transGmmWeight", E::Json("false")), ("transMmWeight", E::Json("true")), ("y", E::Tensor(13)), ("mmYOptional", c.or_null(1, E::Tensor(14)))];
    let tensors = c.tensors(15);
    let operator = GroupedMatMulAlltoAllvV2 { group: c.communicator(9), comm_mode: c"text 10".into(), ep_world_size: -11, send_counts: [12, -1].into(), recv_counts: [13, -1].into(), trans_gmm_weight: false, trans_mm_weight: true };
    let operands = GroupedMatMulAlltoAllvV2Operands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), send_counts_tensor_optional: c.optional(0, tensors.input(2)), recv_counts_tensor_optional: c.optional(0, tensors.input(3)), mm_x_optional: c.optional(1, tensors.input(4)), mm_weight_optional: c.optional(0, tensors.input(5)), y: tensors.output(13), mm_y_optional: c.optional(1, tensors.output(14)) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmul(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("weight", E::List(1)), ("biasOptional", c.or_null(0, E::List(2))), ("scaleOptional", c.or_null(1, E::List(3))), ("offsetOptional", c.or_null(0, E::List(4))), ("antiquantScaleOptional", c.or_null(0, E::List(5))), ("antiquantOffsetOptional", c.or_null(1, E::List(6))), ("groupListOptional", c.or_null(1, E::Json("[10,-1]"))), ("splitItem", E::Json("-11")), ("y", E::List(9))];
    let tensors = c.tensors(10);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let list_4 = tensors.inputs(4);
    let list_5 = tensors.inputs(5);
    let list_6 = tensors.inputs(6);
    let mut list_9 = tensors.outputs(9);
    let operator = GroupedMatmul { group_list_optional: c.optional(1, [10, -1].into()), split_item: -11 };
    let operands = GroupedMatmulOperands { x: Some(&list_0[..]), weight: Some(&list_1[..]), bias_optional: c.optional(0, &list_2[..]), scale_optional: c.optional(1, &list_3[..]), offset_optional: c.optional(0, &list_4[..]), antiquant_scale_optional: c.optional(0, &list_5[..]), antiquant_offset_optional: c.optional(1, &list_6[..]), y: Some(&mut list_9[..]) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulactivationquantweightnz(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupList", E::Tensor(1)), ("weight", E::List(2)), ("weightScale", E::List(3)), ("bias", c.or_null(0, E::List(4))), ("xScaleOptional", c.or_null(0, E::Tensor(5))), ("activationType", E::Json("\"text 9\"")), ("groupListType", E::Json("-10")), ("tuningConfig", c.or_null(0, E::Json("[11,-1]"))), ("quantMode", c.or_null(1, E::Json("\"text 12\""))), ("roundMode", c.or_null(1, E::Json("\"text 13\""))), ("scaleAlg", E::Json("-14")), ("dstTypeMax", E::Json("15.5")), ("y", E::Tensor(13)), ("yScale", E::Tensor(14))];
    let tensors = c.tensors(15);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let list_4 = tensors.inputs(4);
    let operator = GroupedMatmulActivationQuantWeightNz { activation_type: c"text 9".into(), group_list_type: -10, tuning_config: c.optional(0, [11, -1].into()), quant_mode: c.optional(1, c"text 12".into()), round_mode: c.optional(1, c"text 13".into()), scale_alg: -14, dst_type_max: 15.5 };
    let operands = GroupedMatmulActivationQuantWeightNzOperands { x: tensors.input(0), group_list: tensors.input(1), weight: Some(&list_2[..]), weight_scale: Some(&list_3[..]), bias: c.optional(0, &list_4[..]), x_scale_optional: c.optional(0, tensors.input(5)), y: tensors.output(13), y_scale: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmuladd(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("groupList", E::Tensor(2)), ("yRef", E::Tensor(3)), ("transposeX", E::Json("true")), ("transposeWeight", E::Json("false")), ("groupType", E::Json("-9"))];
    let tensors = c.tensors(7);
    let operator = GroupedMatmulAdd { transpose_x: true, transpose_weight: false, group_type: -9 };
    let operands = GroupedMatmulAddOperands { x: tensors.input(0), weight: tensors.input(1), group_list: tensors.input(2), y_ref: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmuladdv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("groupList", E::Tensor(2)), ("yRef", E::Tensor(3)), ("transposeX", E::Json("true")), ("transposeWeight", E::Json("false")), ("groupType", E::Json("-9")), ("groupListType", E::Json("-10"))];
    let tensors = c.tensors(8);
    let operator = GroupedMatmulAddV2 { transpose_x: true, transpose_weight: false, group_type: -9, group_list_type: -10 };
    let operands = GroupedMatmulAddV2Operands { x: tensors.input(0), weight: tensors.input(1), group_list: tensors.input(2), y_ref: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulfinalizerouting(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("w", E::Tensor(1)), ("scaleOptional", c.or_null(1, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(4))), ("groupListOptional", c.or_null(1, E::Tensor(5))), ("sharedInputOptional", c.or_null(1, E::Tensor(6))), ("logitOptional", c.or_null(1, E::Tensor(7))), ("rowIndexOptional", c.or_null(0, E::Tensor(8))), ("dtype", E::Json("-12")), ("sharedInputWeight", E::Json("13.5")), ("sharedInputOffset", E::Json("-14")), ("transposeX", E::Json("true")), ("transposeW", E::Json("false")), ("groupListType", E::Json("-17")), ("y", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = GroupedMatmulFinalizeRouting { dtype: -12, shared_input_weight: 13.5, shared_input_offset: -14, transpose_x: true, transpose_w: false, group_list_type: -17 };
    let operands = GroupedMatmulFinalizeRoutingOperands { x: tensors.input(0), w: tensors.input(1), scale_optional: c.optional(1, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), pertoken_scale_optional: c.optional(1, tensors.input(4)), group_list_optional: c.optional(1, tensors.input(5)), shared_input_optional: c.optional(1, tensors.input(6)), logit_optional: c.optional(1, tensors.input(7)), row_index_optional: c.optional(0, tensors.input(8)), y: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulfinalizeroutingv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("scaleOptional", c.or_null(1, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("offsetOptional", c.or_null(0, E::Tensor(4))), ("antiquantScaleOptional", c.or_null(0, E::Tensor(5))), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(6))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(7))), ("groupListOptional", c.or_null(1, E::Tensor(8))), ("sharedInputOptional", c.or_null(1, E::Tensor(9))), ("logitOptional", c.or_null(1, E::Tensor(10))), ("rowIndexOptional", c.or_null(0, E::Tensor(11))), ("dtype", E::Json("-15")), ("sharedInputWeight", E::Json("16.5")), ("sharedInputOffset", E::Json("-17")), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupListType", E::Json("-20")), ("out", E::Tensor(18))];
    let tensors = c.tensors(19);
    let operator = GroupedMatmulFinalizeRoutingV2 { dtype: -15, shared_input_weight: 16.5, shared_input_offset: -17, transpose_x1: false, transpose_x2: true, group_list_type: -20 };
    let operands = GroupedMatmulFinalizeRoutingV2Operands { x1: tensors.input(0), x2: tensors.input(1), scale_optional: c.optional(1, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), offset_optional: c.optional(0, tensors.input(4)), antiquant_scale_optional: c.optional(0, tensors.input(5)), antiquant_offset_optional: c.optional(1, tensors.input(6)), pertoken_scale_optional: c.optional(1, tensors.input(7)), group_list_optional: c.optional(1, tensors.input(8)), shared_input_optional: c.optional(1, tensors.input(9)), logit_optional: c.optional(1, tensors.input(10)), row_index_optional: c.optional(0, tensors.input(11)), out: tensors.output(18) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulfinalizeroutingv3(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("scaleOptional", c.or_null(1, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("offsetOptional", c.or_null(0, E::Tensor(4))), ("antiquantScaleOptional", c.or_null(0, E::Tensor(5))), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(6))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(7))), ("groupListOptional", c.or_null(1, E::Tensor(8))), ("sharedInputOptional", c.or_null(1, E::Tensor(9))), ("logitOptional", c.or_null(1, E::Tensor(10))), ("rowIndexOptional", c.or_null(0, E::Tensor(11))), ("dtype", E::Json("-15")), ("sharedInputWeight", E::Json("16.5")), ("sharedInputOffset", E::Json("-17")), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupListType", E::Json("-20")), ("tuningConfigOptional", c.or_null(0, E::Json("[21,-1]"))), ("out", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = GroupedMatmulFinalizeRoutingV3 { dtype: -15, shared_input_weight: 16.5, shared_input_offset: -17, transpose_x1: false, transpose_x2: true, group_list_type: -20, tuning_config_optional: c.optional(0, [21, -1].into()) };
    let operands = GroupedMatmulFinalizeRoutingV3Operands { x1: tensors.input(0), x2: tensors.input(1), scale_optional: c.optional(1, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), offset_optional: c.optional(0, tensors.input(4)), antiquant_scale_optional: c.optional(0, tensors.input(5)), antiquant_offset_optional: c.optional(1, tensors.input(6)), pertoken_scale_optional: c.optional(1, tensors.input(7)), group_list_optional: c.optional(1, tensors.input(8)), shared_input_optional: c.optional(1, tensors.input(9)), logit_optional: c.optional(1, tensors.input(10)), row_index_optional: c.optional(0, tensors.input(11)), out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulfinalizeroutingweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("scale", E::Tensor(2)), ("bias", c.or_null(0, E::Tensor(3))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(4))), ("groupList", E::Tensor(5)), ("sharedInput", c.or_null(1, E::Tensor(6))), ("logit", c.or_null(1, E::Tensor(7))), ("rowIndex", c.or_null(0, E::Tensor(8))), ("dtype", E::Json("-12")), ("sharedInputWeight", E::Json("13.5")), ("sharedInputOffset", E::Json("-14")), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("groupListType", E::Json("-17")), ("out", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = GroupedMatmulFinalizeRoutingWeightNz { dtype: -12, shared_input_weight: 13.5, shared_input_offset: -14, transpose_x1: true, transpose_x2: false, group_list_type: -17 };
    let operands = GroupedMatmulFinalizeRoutingWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), scale: tensors.input(2), bias: c.optional(0, tensors.input(3)), pertoken_scale_optional: c.optional(1, tensors.input(4)), group_list: tensors.input(5), shared_input: c.optional(1, tensors.input(6)), logit: c.optional(1, tensors.input(7)), row_index: c.optional(0, tensors.input(8)), out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulfinalizeroutingweightnzv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("scale", E::Tensor(2)), ("bias", c.or_null(0, E::Tensor(3))), ("offsetOptional", c.or_null(0, E::Tensor(4))), ("antiquantScaleOptional", c.or_null(0, E::Tensor(5))), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(6))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(7))), ("groupList", E::Tensor(8)), ("sharedInput", c.or_null(1, E::Tensor(9))), ("logit", c.or_null(1, E::Tensor(10))), ("rowIndex", c.or_null(0, E::Tensor(11))), ("dtype", E::Json("-15")), ("sharedInputWeight", E::Json("16.5")), ("sharedInputOffset", E::Json("-17")), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupListType", E::Json("-20")), ("tuningConfigOptional", c.or_null(0, E::Json("[21,-1]"))), ("out", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = GroupedMatmulFinalizeRoutingWeightNzV2 { dtype: -15, shared_input_weight: 16.5, shared_input_offset: -17, transpose_x1: false, transpose_x2: true, group_list_type: -20, tuning_config_optional: c.optional(0, [21, -1].into()) };
    let operands = GroupedMatmulFinalizeRoutingWeightNzV2Operands { x1: tensors.input(0), x2: tensors.input(1), scale: tensors.input(2), bias: c.optional(0, tensors.input(3)), offset_optional: c.optional(0, tensors.input(4)), antiquant_scale_optional: c.optional(0, tensors.input(5)), antiquant_offset_optional: c.optional(1, tensors.input(6)), pertoken_scale_optional: c.optional(1, tensors.input(7)), group_list: tensors.input(8), shared_input: c.optional(1, tensors.input(9)), logit: c.optional(1, tensors.input(10)), row_index: c.optional(0, tensors.input(11)), out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulswigluquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("offset", c.or_null(0, E::Tensor(3))), ("weightScale", E::Tensor(4)), ("xScale", E::Tensor(5)), ("groupList", E::Tensor(6)), ("output", E::Tensor(7)), ("outputScale", E::Tensor(8)), ("outputOffset", c.or_null(0, E::Tensor(9)))];
    let tensors = c.tensors(10);
    let operator = GroupedMatmulSwigluQuant {  };
    let operands = GroupedMatmulSwigluQuantOperands { x: tensors.input(0), weight: tensors.input(1), bias: c.optional(0, tensors.input(2)), offset: c.optional(0, tensors.input(3)), weight_scale: tensors.input(4), x_scale: tensors.input(5), group_list: tensors.input(6), output: tensors.output(7), output_scale: tensors.output(8), output_offset: c.optional(0, tensors.output(9)) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulswigluquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::List(1)), ("weightScale", E::List(2)), ("weightAssistMatrix", c.or_null(0, E::List(3))), ("bias", c.or_null(0, E::Tensor(4))), ("xScale", E::Tensor(5)), ("smoothScale", c.or_null(1, E::Tensor(6))), ("groupList", E::Tensor(7)), ("dequantMode", E::Json("-11")), ("dequantDtype", E::Json("-12")), ("quantMode", E::Json("-13")), ("groupListType", E::Json("-14")), ("tuningConfigOptional", c.or_null(0, E::Json("[15,-1]"))), ("output", E::Tensor(13)), ("outputScale", E::Tensor(14))];
    let tensors = c.tensors(15);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let operator = GroupedMatmulSwigluQuantV2 { dequant_mode: -11, dequant_dtype: -12, quant_mode: -13, group_list_type: -14, tuning_config_optional: c.optional(0, [15, -1].into()) };
    let operands = GroupedMatmulSwigluQuantV2Operands { x: tensors.input(0), weight: Some(&list_1[..]), weight_scale: Some(&list_2[..]), weight_assist_matrix: c.optional(0, &list_3[..]), bias: c.optional(0, tensors.input(4)), x_scale: tensors.input(5), smooth_scale: c.optional(1, tensors.input(6)), group_list: tensors.input(7), output: tensors.output(13), output_scale: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulswigluquantweightnz(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("offset", c.or_null(0, E::Tensor(3))), ("weightScale", E::Tensor(4)), ("xScale", E::Tensor(5)), ("groupList", E::Tensor(6)), ("output", E::Tensor(7)), ("outputScale", E::Tensor(8)), ("outputOffset", c.or_null(0, E::Tensor(9)))];
    let tensors = c.tensors(10);
    let operator = GroupedMatmulSwigluQuantWeightNZ {  };
    let operands = GroupedMatmulSwigluQuantWeightNZOperands { x: tensors.input(0), weight: tensors.input(1), bias: c.optional(0, tensors.input(2)), offset: c.optional(0, tensors.input(3)), weight_scale: tensors.input(4), x_scale: tensors.input(5), group_list: tensors.input(6), output: tensors.output(7), output_scale: tensors.output(8), output_offset: c.optional(0, tensors.output(9)) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulswigluquantweightnzv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::List(1)), ("weightScale", E::List(2)), ("weightAssistMatrix", c.or_null(0, E::List(3))), ("bias", c.or_null(0, E::Tensor(4))), ("xScale", E::Tensor(5)), ("smoothScale", c.or_null(1, E::Tensor(6))), ("groupList", E::Tensor(7)), ("dequantMode", E::Json("-11")), ("dequantDtype", E::Json("-12")), ("quantMode", E::Json("-13")), ("groupListType", E::Json("-14")), ("tuningConfigOptional", c.or_null(0, E::Json("[15,-1]"))), ("output", E::Tensor(13)), ("outputScale", E::Tensor(14))];
    let tensors = c.tensors(15);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let operator = GroupedMatmulSwigluQuantWeightNzV2 { dequant_mode: -11, dequant_dtype: -12, quant_mode: -13, group_list_type: -14, tuning_config_optional: c.optional(0, [15, -1].into()) };
    let operands = GroupedMatmulSwigluQuantWeightNzV2Operands { x: tensors.input(0), weight: Some(&list_1[..]), weight_scale: Some(&list_2[..]), weight_assist_matrix: c.optional(0, &list_3[..]), bias: c.optional(0, tensors.input(4)), x_scale: tensors.input(5), smooth_scale: c.optional(1, tensors.input(6)), group_list: tensors.input(7), output: tensors.output(13), output_scale: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("weight", E::List(1)), ("biasOptional", c.or_null(0, E::List(2))), ("scaleOptional", c.or_null(1, E::List(3))), ("offsetOptional", c.or_null(0, E::List(4))), ("antiquantScaleOptional", c.or_null(0, E::List(5))), ("antiquantOffsetOptional", c.or_null(1, E::List(6))), ("groupListOptional", c.or_null(1, E::Json("[10,-1]"))), ("splitItem", E::Json("-11")), ("groupType", E::Json("-12")), ("y", E::List(10))];
    let tensors = c.tensors(11);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let list_4 = tensors.inputs(4);
    let list_5 = tensors.inputs(5);
    let list_6 = tensors.inputs(6);
    let mut list_10 = tensors.outputs(10);
    let operator = GroupedMatmulV2 { group_list_optional: c.optional(1, [10, -1].into()), split_item: -11, group_type: -12 };
    let operands = GroupedMatmulV2Operands { x: Some(&list_0[..]), weight: Some(&list_1[..]), bias_optional: c.optional(0, &list_2[..]), scale_optional: c.optional(1, &list_3[..]), offset_optional: c.optional(0, &list_4[..]), antiquant_scale_optional: c.optional(0, &list_5[..]), antiquant_offset_optional: c.optional(1, &list_6[..]), y: Some(&mut list_10[..]) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulv3(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("weight", E::List(1)), ("biasOptional", c.or_null(0, E::List(2))), ("scaleOptional", c.or_null(1, E::List(3))), ("offsetOptional", c.or_null(0, E::List(4))), ("antiquantScaleOptional", c.or_null(0, E::List(5))), ("antiquantOffsetOptional", c.or_null(1, E::List(6))), ("groupListOptional", c.or_null(1, E::Tensor(7))), ("splitItem", E::Json("-11")), ("groupType", E::Json("-12")), ("y", E::List(10))];
    let tensors = c.tensors(11);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let list_4 = tensors.inputs(4);
    let list_5 = tensors.inputs(5);
    let list_6 = tensors.inputs(6);
    let mut list_10 = tensors.outputs(10);
    let operator = GroupedMatmulV3 { split_item: -11, group_type: -12 };
    let operands = GroupedMatmulV3Operands { x: Some(&list_0[..]), weight: Some(&list_1[..]), bias_optional: c.optional(0, &list_2[..]), scale_optional: c.optional(1, &list_3[..]), offset_optional: c.optional(0, &list_4[..]), antiquant_scale_optional: c.optional(0, &list_5[..]), antiquant_offset_optional: c.optional(1, &list_6[..]), group_list_optional: c.optional(1, tensors.input(7)), y: Some(&mut list_10[..]) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulv4(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("weight", E::List(1)), ("biasOptional", c.or_null(0, E::List(2))), ("scaleOptional", c.or_null(1, E::List(3))), ("offsetOptional", c.or_null(0, E::List(4))), ("antiquantScaleOptional", c.or_null(0, E::List(5))), ("antiquantOffsetOptional", c.or_null(1, E::List(6))), ("perTokenScaleOptional", c.or_null(1, E::List(7))), ("groupListOptional", c.or_null(1, E::Tensor(8))), ("activationInputOptional", c.or_null(1, E::List(9))), ("activationQuantScaleOptional", c.or_null(0, E::List(10))), ("activationQuantOffsetOptional", c.or_null(1, E::List(11))), ("splitItem", E::Json("-15")), ("groupType", E::Json("-16")), ("groupListType", E::Json("-17")), ("actType", E::Json("-18")), ("out", E::List(16)), ("activationFeatureOutOptional", c.or_null(0, E::List(17))), ("dynQuantScaleOutOptional", c.or_null(0, E::List(18)))];
    let tensors = c.tensors(19);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let list_4 = tensors.inputs(4);
    let list_5 = tensors.inputs(5);
    let list_6 = tensors.inputs(6);
    let list_7 = tensors.inputs(7);
    let list_9 = tensors.inputs(9);
    let list_10 = tensors.inputs(10);
    let list_11 = tensors.inputs(11);
    let mut list_16 = tensors.outputs(16);
    let mut list_17 = tensors.outputs(17);
    let mut list_18 = tensors.outputs(18);
    let operator = GroupedMatmulV4 { split_item: -15, group_type: -16, group_list_type: -17, act_type: -18 };
    let operands = GroupedMatmulV4Operands { x: Some(&list_0[..]), weight: Some(&list_1[..]), bias_optional: c.optional(0, &list_2[..]), scale_optional: c.optional(1, &list_3[..]), offset_optional: c.optional(0, &list_4[..]), antiquant_scale_optional: c.optional(0, &list_5[..]), antiquant_offset_optional: c.optional(1, &list_6[..]), per_token_scale_optional: c.optional(1, &list_7[..]), group_list_optional: c.optional(1, tensors.input(8)), activation_input_optional: c.optional(1, &list_9[..]), activation_quant_scale_optional: c.optional(0, &list_10[..]), activation_quant_offset_optional: c.optional(1, &list_11[..]), out: Some(&mut list_16[..]), activation_feature_out_optional: c.optional(0, &mut list_17[..]), dyn_quant_scale_out_optional: c.optional(0, &mut list_18[..]) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulv5(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("weight", E::List(1)), ("biasOptional", c.or_null(0, E::List(2))), ("scaleOptional", c.or_null(1, E::List(3))), ("offsetOptional", c.or_null(0, E::List(4))), ("antiquantScaleOptional", c.or_null(0, E::List(5))), ("antiquantOffsetOptional", c.or_null(1, E::List(6))), ("perTokenScaleOptional", c.or_null(1, E::List(7))), ("groupListOptional", c.or_null(1, E::Tensor(8))), ("activationInputOptional", c.or_null(1, E::List(9))), ("activationQuantScaleOptional", c.or_null(0, E::List(10))), ("activationQuantOffsetOptional", c.or_null(1, E::List(11))), ("splitItem", E::Json("-15")), ("groupType", E::Json("-16")), ("groupListType", E::Json("-17")), ("actType", E::Json("-18")), ("tuningConfigOptional", c.or_null(0, E::Json("[19,-1]"))), ("out", E::List(17)), ("activationFeatureOutOptional", c.or_null(0, E::List(18))), ("dynQuantScaleOutOptional", c.or_null(0, E::List(19)))];
    let tensors = c.tensors(20);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let list_4 = tensors.inputs(4);
    let list_5 = tensors.inputs(5);
    let list_6 = tensors.inputs(6);
    let list_7 = tensors.inputs(7);
    let list_9 = tensors.inputs(9);
    let list_10 = tensors.inputs(10);
    let list_11 = tensors.inputs(11);
    let mut list_17 = tensors.outputs(17);
    let mut list_18 = tensors.outputs(18);
    let mut list_19 = tensors.outputs(19);
    let operator = GroupedMatmulV5 { split_item: -15, group_type: -16, group_list_type: -17, act_type: -18, tuning_config_optional: c.optional(0, [19, -1].into()) };
    let operands = GroupedMatmulV5Operands { x: Some(&list_0[..]), weight: Some(&list_1[..]), bias_optional: c.optional(0, &list_2[..]), scale_optional: c.optional(1, &list_3[..]), offset_optional: c.optional(0, &list_4[..]), antiquant_scale_optional: c.optional(0, &list_5[..]), antiquant_offset_optional: c.optional(1, &list_6[..]), per_token_scale_optional: c.optional(1, &list_7[..]), group_list_optional: c.optional(1, tensors.input(8)), activation_input_optional: c.optional(1, &list_9[..]), activation_quant_scale_optional: c.optional(0, &list_10[..]), activation_quant_offset_optional: c.optional(1, &list_11[..]), out: Some(&mut list_17[..]), activation_feature_out_optional: c.optional(0, &mut list_18[..]), dyn_quant_scale_out_optional: c.optional(0, &mut list_19[..]) };
    c.call(operator, operands, &expected);
}

fn call_groupedmatmulweightnz(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("weight", E::List(1)), ("biasOptional", c.or_null(0, E::List(2))), ("scaleOptional", c.or_null(1, E::List(3))), ("offsetOptional", c.or_null(0, E::List(4))), ("antiquantScaleOptional", c.or_null(0, E::List(5))), ("antiquantOffsetOptional", c.or_null(1, E::List(6))), ("perTokenScaleOptional", c.or_null(1, E::List(7))), ("groupListOptional", c.or_null(1, E::Tensor(8))), ("activationInputOptional", c.or_null(1, E::List(9))), ("activationQuantScaleOptional", c.or_null(0, E::List(10))), ("activationQuantOffsetOptional", c.or_null(1, E::List(11))), ("splitItem", E::Json("-15")), ("groupType", E::Json("-16")), ("groupListType", E::Json("-17")), ("actType", E::Json("-18")), ("tuningConfigOptional", c.or_null(0, E::Json("[19,-1]"))), ("quantGroupSize", E::Json("-20")), ("out", E::List(18)), ("activationFeatureOutOptional", c.or_null(0, E::List(19))), ("dynQuantScaleOutOptional", c.or_null(0, E::List(20)))];
    let tensors = c.tensors(21);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_3 = tensors.inputs(3);
    let list_4 = tensors.inputs(4);
    let list_5 = tensors.inputs(5);
    let list_6 = tensors.inputs(6);
    let list_7 = tensors.inputs(7);
    let list_9 = tensors.inputs(9);
    let list_10 = tensors.inputs(10);
    let list_11 = tensors.inputs(11);
    let mut list_18 = tensors.outputs(18);
    let mut list_19 = tensors.outputs(19);
    let mut list_20 = tensors.outputs(20);
    let operator = GroupedMatmulWeightNz { split_item: -15, group_type: -16, group_list_type: -17, act_type: -18, tuning_config_optional: c.optional(0, [19, -1].into()), quant_group_size: -20 };
    let operands = GroupedMatmulWeightNzOperands { x: Some(&list_0[..]), weight: Some(&list_1[..]), bias_optional: c.optional(0, &list_2[..]), scale_optional: c.optional(1, &list_3[..]), offset_optional: c.optional(0, &list_4[..]), antiquant_scale_optional: c.optional(0, &list_5[..]), antiquant_offset_optional: c.optional(1, &list_6[..]), per_token_scale_optional: c.optional(1, &list_7[..]), group_list_optional: c.optional(1, tensors.input(8)), activation_input_optional: c.optional(1, &list_9[..]), activation_quant_scale_optional: c.optional(0, &list_10[..]), activation_quant_offset_optional: c.optional(1, &list_11[..]), out: Some(&mut list_18[..]), activation_feature_out_optional: c.optional(0, &mut list_19[..]), dyn_quant_scale_out_optional: c.optional(0, &mut list_20[..]) };
    c.call(operator, operands, &expected);
}

fn call_increflashattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShift", E::Tensor(3)), ("attenMask", E::Tensor(4)), ("actualSeqLengths", E::Json("[8,-1]")), ("numHeads", E::Json("-9")), ("scaleValue", E::Json("10.5")), ("inputLayout", E::Json("\"text 11\"")), ("numKeyValueHeads", E::Json("-12")), ("attentionOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = IncreFlashAttention { actual_seq_lengths: [8, -1].into(), num_heads: -9, scale_value: 10.5, input_layout: c"text 11".into(), num_key_value_heads: -12 };
    let operands = IncreFlashAttentionOperands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift: tensors.input(3), atten_mask: tensors.input(4), attention_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_increflashattentionv2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShift", E::Tensor(3)), ("attenMask", E::Tensor(4)), ("actualSeqLengths", E::Json("[8,-1]")), ("dequantScale1", E::Tensor(6)), ("quantScale1", E::Tensor(7)), ("dequantScale2", E::Tensor(8)), ("quantScale2", E::Tensor(9)), ("quantOffset2", E::Tensor(10)), ("numHeads", E::Json("-14")), ("scaleValue", E::Json("15.5")), ("inputLayout", E::Json("\"text 16\"")), ("numKeyValueHeads", E::Json("-17")), ("attentionOut", E::Tensor(15))];
    let tensors = c.tensors(16);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = IncreFlashAttentionV2 { actual_seq_lengths: [8, -1].into(), num_heads: -14, scale_value: 15.5, input_layout: c"text 16".into(), num_key_value_heads: -17 };
    let operands = IncreFlashAttentionV2Operands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift: tensors.input(3), atten_mask: tensors.input(4), dequant_scale1: tensors.input(6), quant_scale1: tensors.input(7), dequant_scale2: tensors.input(8), quant_scale2: tensors.input(9), quant_offset2: tensors.input(10), attention_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_increflashattentionv3(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShift", E::Tensor(3)), ("attenMask", E::Tensor(4)), ("actualSeqLengths", E::Json("[8,-1]")), ("dequantScale1", E::Tensor(6)), ("quantScale1", E::Tensor(7)), ("dequantScale2", E::Tensor(8)), ("quantScale2", E::Tensor(9)), ("quantOffset2", E::Tensor(10)), ("antiquantScale", E::Tensor(11)), ("antiquantOffset", E::Tensor(12)), ("blocktable", E::Tensor(13)), ("numHeads", E::Json("-17")), ("scaleValue", E::Json("18.5")), ("inputLayout", E::Json("\"text 19\"")), ("numKeyValueHeads", E::Json("-20")), ("blockSize", E::Json("-21")), ("innerPrecise", E::Json("-22")), ("attentionOut", E::Tensor(20))];
    let tensors = c.tensors(21);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = IncreFlashAttentionV3 { actual_seq_lengths: [8, -1].into(), num_heads: -17, scale_value: 18.5, input_layout: c"text 19".into(), num_key_value_heads: -20, block_size: -21, inner_precise: -22 };
    let operands = IncreFlashAttentionV3Operands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift: tensors.input(3), atten_mask: tensors.input(4), dequant_scale1: tensors.input(6), quant_scale1: tensors.input(7), dequant_scale2: tensors.input(8), quant_scale2: tensors.input(9), quant_offset2: tensors.input(10), antiquant_scale: tensors.input(11), antiquant_offset: tensors.input(12), blocktable: tensors.input(13), attention_out: tensors.output(20) };
    c.call(operator, operands, &expected);
}

fn call_increflashattentionv4(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::List(1)), ("value", E::List(2)), ("pseShift", c.or_null(0, E::Tensor(3))), ("attenMask", c.or_null(1, E::Tensor(4))), ("actualSeqLengths", c.or_null(0, E::Json("[8,-1]"))), ("dequantScale1", c.or_null(1, E::Tensor(6))), ("quantScale1", c.or_null(1, E::Tensor(7))), ("dequantScale2", c.or_null(1, E::Tensor(8))), ("quantScale2", c.or_null(1, E::Tensor(9))), ("quantOffset2", c.or_null(0, E::Tensor(10))), ("antiquantScale", c.or_null(0, E::Tensor(11))), ("antiquantOffset", c.or_null(1, E::Tensor(12))), ("blocktable", c.or_null(0, E::Tensor(13))), ("kvPaddingSize", c.or_null(1, E::Tensor(14))), ("numHeads", E::Json("-18")), ("scaleValue", E::Json("19.5")), ("inputLayout", E::Json("\"text 20\"")), ("numKeyValueHeads", E::Json("-21")), ("blockSize", E::Json("-22")), ("innerPrecise", E::Json("-23")), ("attentionOut", E::Tensor(21))];
    let tensors = c.tensors(22);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = IncreFlashAttentionV4 { actual_seq_lengths: c.optional(0, [8, -1].into()), num_heads: -18, scale_value: 19.5, input_layout: c"text 20".into(), num_key_value_heads: -21, block_size: -22, inner_precise: -23 };
    let operands = IncreFlashAttentionV4Operands { query: tensors.input(0), key: Some(&list_1[..]), value: Some(&list_2[..]), pse_shift: c.optional(0, tensors.input(3)), atten_mask: c.optional(1, tensors.input(4)), dequant_scale1: c.optional(1, tensors.input(6)), quant_scale1: c.optional(1, tensors.input(7)), dequant_scale2: c.optional(1, tensors.input(8)), quant_scale2: c.optional(1, tensors.input(9)), quant_offset2: c.optional(0, tensors.input(10)), antiquant_scale: c.optional(0, tensors.input(11)), antiquant_offset: c.optional(1, tensors.input(12)), blocktable: c.optional(0, tensors.input(13)), kv_padding_size: c.optional(1, tensors.input(14)), attention_out: tensors.output(21) };
    c.call(operator, operands, &expected);
}

fn call_indexerquantcache(c: &mut Caller) {
    let expected = [("cacheRef", E::Tensor(0)), ("cacheScaleRef", E::Tensor(1)), ("x", E::Tensor(2)), ("slotMapping", E::Tensor(3)), ("quantMode", E::Json("-7")), ("roundScale", E::Json("false")), ("xScale", E::Json("9.5"))];
    let tensors = c.tensors(7);
    let operator = IndexerQuantCache { quant_mode: -7, round_scale: false, x_scale: 9.5 };
    let operands = IndexerQuantCacheOperands { cache_ref: tensors.output(0), cache_scale_ref: tensors.output(1), x: tensors.input(2), slot_mapping: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_inplaceattentionworkerscheduler(c: &mut Caller) {
    let expected = [("scheduleContextRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceAttentionWorkerScheduler {  };
    let operands = InplaceAttentionWorkerSchedulerOperands { schedule_context_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceffnworkerscheduler(c: &mut Caller) {
    let expected = [("scheduleContextRef", E::Tensor(0)), ("syncGroupSize", E::Json("-4")), ("executeMode", E::Json("-5"))];
    let tensors = c.tensors(3);
    let operator = InplaceFfnWorkerScheduler { sync_group_size: -4, execute_mode: -5 };
    let operands = InplaceFfnWorkerSchedulerOperands { schedule_context_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacefusedcausalconv1d(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("convStates", E::Tensor(2)), ("queryStartLoc", c.or_null(1, E::Tensor(3))), ("cacheIndices", c.or_null(0, E::Tensor(4))), ("initialStateMode", c.or_null(0, E::Tensor(5))), ("bias", c.or_null(0, E::Tensor(6))), ("numAcceptedTokens", c.or_null(1, E::Tensor(7))), ("numComputedTokens", c.or_null(1, E::Tensor(8))), ("blockIdxFirstScheduledToken", c.or_null(1, E::Tensor(9))), ("blockIdxLastScheduledToken", c.or_null(0, E::Tensor(10))), ("initialStateIdx", c.or_null(1, E::Tensor(11))), ("activationMode", E::Json("-15")), ("padSlotId", E::Json("-16")), ("runMode", E::Json("-17")), ("maxQueryLen", E::Json("-18")), ("residualConnection", E::Json("-19")), ("blockSize", E::Json("-20")), ("convMode", E::Json("-21"))];
    let tensors = c.tensors(19);
    let operator = InplaceFusedCausalConv1d { activation_mode: -15, pad_slot_id: -16, run_mode: -17, max_query_len: -18, residual_connection: -19, block_size: -20, conv_mode: -21 };
    let operands = InplaceFusedCausalConv1dOperands { x: tensors.output(0), weight: tensors.input(1), conv_states: tensors.output(2), query_start_loc: c.optional(1, tensors.input(3)), cache_indices: c.optional(0, tensors.input(4)), initial_state_mode: c.optional(0, tensors.input(5)), bias: c.optional(0, tensors.input(6)), num_accepted_tokens: c.optional(1, tensors.input(7)), num_computed_tokens: c.optional(1, tensors.input(8)), block_idx_first_scheduled_token: c.optional(1, tensors.input(9)), block_idx_last_scheduled_token: c.optional(0, tensors.input(10)), initial_state_idx: c.optional(1, tensors.input(11)) };
    c.call(operator, operands, &expected);
}

fn call_inplacematmulallreduceaddrmsnorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("residual", E::Tensor(3)), ("gamma", E::Tensor(4)), ("epsilon", E::Json("8.5")), ("group", E::Json("\"group 9\"")), ("reduceOp", E::Json("\"text 10\"")), ("commTurn", E::Json("-11")), ("streamMode", E::Json("-12")), ("normOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = InplaceMatmulAllReduceAddRmsNorm { epsilon: 8.5, group: c.communicator(9), reduce_op: c"text 10".into(), comm_turn: -11, stream_mode: -12 };
    let operands = InplaceMatmulAllReduceAddRmsNormOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), residual: tensors.output(3), gamma: tensors.input(4), norm_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_inplacepartialrotarymul(c: &mut Caller) {
    let expected = [("xRef", E::Tensor(0)), ("cos", E::Tensor(1)), ("sin", E::Tensor(2)), ("rotary_mode", E::Json("-6")), ("partialSlice", E::Json("[7,-1]"))];
    let tensors = c.tensors(5);
    let operator = InplacePartialRotaryMul { rotary_mode: -6, partial_slice: [7, -1].into() };
    let operands = InplacePartialRotaryMulOperands { x_ref: tensors.output(0), cos: tensors.input(1), sin: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacepartialrotarymulgrad(c: &mut Caller) {
    let expected = [("dyRef", E::Tensor(0)), ("cos", E::Tensor(1)), ("sin", E::Tensor(2)), ("rotaryMode", E::Json("-6")), ("partialSlice", c.or_null(0, E::Json("[7,-1]")))];
    let tensors = c.tensors(5);
    let operator = InplacePartialRotaryMulGrad { rotary_mode: -6, partial_slice: c.optional(0, [7, -1].into()) };
    let operands = InplacePartialRotaryMulGradOperands { dy_ref: tensors.output(0), cos: tensors.input(1), sin: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacequantmatmulallreduceaddrmsnorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("dequantScale", E::Tensor(3)), ("residual", E::Tensor(4)), ("gamma", E::Tensor(5)), ("epsilon", E::Json("9.5")), ("group", E::Json("\"group 10\"")), ("reduceOp", E::Json("\"text 11\"")), ("commTurn", E::Json("-12")), ("streamMode", E::Json("-13")), ("normOut", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = InplaceQuantMatmulAllReduceAddRmsNorm { epsilon: 9.5, group: c.communicator(10), reduce_op: c"text 11".into(), comm_turn: -12, stream_mode: -13 };
    let operands = InplaceQuantMatmulAllReduceAddRmsNormOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), dequant_scale: tensors.input(3), residual: tensors.output(4), gamma: tensors.input(5), norm_out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_inplaceweightquantmatmulallreduceaddrmsnorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("antiquantScale", E::Tensor(3)), ("antiquantOffset", c.or_null(1, E::Tensor(4))), ("residual", E::Tensor(5)), ("gamma", E::Tensor(6)), ("epsilon", E::Json("10.5")), ("group", E::Json("\"group 11\"")), ("reduceOp", E::Json("\"text 12\"")), ("commTurn", E::Json("-13")), ("streamMode", E::Json("-14")), ("antiquantGroupSize", E::Json("-15")), ("normOut", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = InplaceWeightQuantMatmulAllReduceAddRmsNorm { epsilon: 10.5, group: c.communicator(11), reduce_op: c"text 12".into(), comm_turn: -13, stream_mode: -14, antiquant_group_size: -15 };
    let operands = InplaceWeightQuantMatmulAllReduceAddRmsNormOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), antiquant_scale: tensors.input(3), antiquant_offset: c.optional(1, tensors.input(4)), residual: tensors.output(5), gamma: tensors.input(6), norm_out: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_interleaverope(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("cos", E::Tensor(1)), ("sin", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = InterleaveRope {  };
    let operands = InterleaveRopeOperands { x: tensors.input(0), cos: tensors.input(1), sin: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_kvcompressepilog(c: &mut Caller) {
    let expected = [("cacheRef", E::Tensor(0)), ("x", E::Tensor(1)), ("slotMapping", E::Tensor(2)), ("quantGroupSize", E::Json("-6")), ("quantMode", E::Json("-7")), ("roundScale", E::Json("false")), ("xScale", E::Json("9.5"))];
    let tensors = c.tensors(7);
    let operator = KvCompressEpilog { quant_group_size: -6, quant_mode: -7, round_scale: false, x_scale: 9.5 };
    let operands = KvCompressEpilogOperands { cache_ref: tensors.output(0), x: tensors.input(1), slot_mapping: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_kvrmsnormropecache(c: &mut Caller) {
    let expected = [("kv", E::Tensor(0)), ("gamma", E::Tensor(1)), ("cos", E::Tensor(2)), ("sin", c.or_null(1, E::Tensor(3))), ("index", E::Tensor(4)), ("kCacheRef", E::Tensor(5)), ("ckvCacheRef", E::Tensor(6)), ("kRopeScaleOptional", c.or_null(0, E::Tensor(7))), ("cKvScaleOptional", c.or_null(0, E::Tensor(8))), ("kRopeOffsetOptional", c.or_null(1, E::Tensor(9))), ("cKvOffsetOptional", c.or_null(1, E::Tensor(10))), ("epsilon", E::Json("14.5")), ("cacheModeOptional", c.or_null(1, E::Json("\"text 15\""))), ("isOutputKv", E::Json("false")), ("kRopeOut", E::Tensor(14)), ("cKvOut", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = KvRmsNormRopeCache { epsilon: 14.5, cache_mode_optional: c.optional(1, c"text 15".into()), is_output_kv: false };
    let operands = KvRmsNormRopeCacheOperands { kv: tensors.input(0), gamma: tensors.input(1), cos: tensors.input(2), sin: c.optional(1, tensors.input(3)), index: tensors.input(4), k_cache_ref: tensors.output(5), ckv_cache_ref: tensors.output(6), k_rope_scale_optional: c.optional(0, tensors.input(7)), c_kv_scale_optional: c.optional(0, tensors.input(8)), k_rope_offset_optional: c.optional(1, tensors.input(9)), c_kv_offset_optional: c.optional(1, tensors.input(10)), k_rope_out: tensors.output(14), c_kv_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_kvrmsnormropecachev2(c: &mut Caller) {
    let expected = [("kv", E::Tensor(0)), ("gamma", E::Tensor(1)), ("cos", E::Tensor(2)), ("sin", c.or_null(1, E::Tensor(3))), ("index", E::Tensor(4)), ("kCacheRef", E::Tensor(5)), ("ckvCacheRef", E::Tensor(6)), ("kRopeScaleOptional", c.or_null(0, E::Tensor(7))), ("cKvScaleOptional", c.or_null(0, E::Tensor(8))), ("kRopeOffsetOptional", c.or_null(1, E::Tensor(9))), ("cKvOffsetOptional", c.or_null(1, E::Tensor(10))), ("vOptional", c.or_null(1, E::Tensor(11))), ("epsilon", E::Json("15.5")), ("cacheModeOptional", c.or_null(1, E::Json("\"text 16\""))), ("isOutputKv", E::Json("true")), ("kRopeOut", E::Tensor(15)), ("cKvOut", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = KvRmsNormRopeCacheV2 { epsilon: 15.5, cache_mode_optional: c.optional(1, c"text 16".into()), is_output_kv: true };
    let operands = KvRmsNormRopeCacheV2Operands { kv: tensors.input(0), gamma: tensors.input(1), cos: tensors.input(2), sin: c.optional(1, tensors.input(3)), index: tensors.input(4), k_cache_ref: tensors.output(5), ckv_cache_ref: tensors.output(6), k_rope_scale_optional: c.optional(0, tensors.input(7)), c_kv_scale_optional: c.optional(0, tensors.input(8)), k_rope_offset_optional: c.optional(1, tensors.input(9)), c_kv_offset_optional: c.optional(1, tensors.input(10)), v_optional: c.optional(1, tensors.input(11)), k_rope_out: tensors.output(15), c_kv_out: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_lightningindexer(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("weights", E::Tensor(2)), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Tensor(3))), ("actualSeqLengthsKeyOptional", c.or_null(1, E::Tensor(4))), ("blockTableOptional", c.or_null(0, E::Tensor(5))), ("layoutQueryOptional", c.or_null(1, E::Json("\"text 9\""))), ("layoutKeyOptional", c.or_null(1, E::Json("\"text 10\""))), ("sparseCount", E::Json("-11")), ("sparseMode", E::Json("-12")), ("preTokens", E::Json("-13")), ("nextTokens", E::Json("-14")), ("returnValues", E::Json("true")), ("sparseIndicesOut", E::Tensor(13)), ("sparseValuesOut", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = LightningIndexer { layout_query_optional: c.optional(1, c"text 9".into()), layout_key_optional: c.optional(1, c"text 10".into()), sparse_count: -11, sparse_mode: -12, pre_tokens: -13, next_tokens: -14, return_values: true };
    let operands = LightningIndexerOperands { query: tensors.input(0), key: tensors.input(1), weights: tensors.input(2), actual_seq_lengths_query_optional: c.optional(1, tensors.input(3)), actual_seq_lengths_key_optional: c.optional(1, tensors.input(4)), block_table_optional: c.optional(0, tensors.input(5)), sparse_indices_out: tensors.output(13), sparse_values_out: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_lightningindexergrad(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("dy", E::Tensor(2)), ("sparseIndices", E::Tensor(3)), ("weights", E::Tensor(4)), ("actualSeqQLenOptional", c.or_null(1, E::Tensor(5))), ("actualSeqKvLenOptional", c.or_null(0, E::Tensor(6))), ("headNum", E::Json("-10")), ("inputLayout", E::Json("\"text 11\"")), ("sparseMode", E::Json("-12")), ("preTokens", E::Json("-13")), ("nextTokens", E::Json("-14")), ("deterministic", E::Json("true")), ("dqOut", E::Tensor(13)), ("dkOut", E::Tensor(14)), ("dweightsOut", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = LightningIndexerGrad { head_num: -10, input_layout: c"text 11".into(), sparse_mode: -12, pre_tokens: -13, next_tokens: -14, deterministic: true };
    let operands = LightningIndexerGradOperands { query: tensors.input(0), key: tensors.input(1), dy: tensors.input(2), sparse_indices: tensors.input(3), weights: tensors.input(4), actual_seq_q_len_optional: c.optional(1, tensors.input(5)), actual_seq_kv_len_optional: c.optional(0, tensors.input(6)), dq_out: tensors.output(13), dk_out: tensors.output(14), dweights_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_lightningindexerv2(c: &mut Caller) {
    let expected = [("q", E::Tensor(0)), ("k", E::Tensor(1)), ("w", E::Tensor(2)), ("cuSeqlensQOptional", c.or_null(0, E::Tensor(3))), ("cuSeqlensKOptional", c.or_null(0, E::Tensor(4))), ("sequsedQOptional", c.or_null(0, E::Tensor(5))), ("sequsedKOptional", c.or_null(0, E::Tensor(6))), ("cmpResidualKOptional", c.or_null(0, E::Tensor(7))), ("blockTableOptional", c.or_null(0, E::Tensor(8))), ("outputIdxOffsetOptional", c.or_null(1, E::Tensor(9))), ("metadataOptional", c.or_null(0, E::Tensor(10))), ("topk", E::Json("-14")), ("maxSeqlenQ", E::Json("-15")), ("layoutQOptional", c.or_null(1, E::Json("\"text 16\""))), ("layoutKOptional", c.or_null(1, E::Json("\"text 17\""))), ("maskMode", E::Json("-18")), ("cmpRatio", E::Json("-19")), ("returnValue", E::Json("-20")), ("sparseIndicesOut", E::Tensor(18)), ("sparseValuesOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = LightningIndexerV2 { topk: -14, max_seqlen_q: -15, layout_q_optional: c.optional(1, c"text 16".into()), layout_k_optional: c.optional(1, c"text 17".into()), mask_mode: -18, cmp_ratio: -19, return_value: -20 };
    let operands = LightningIndexerV2Operands { q: tensors.input(0), k: tensors.input(1), w: tensors.input(2), cu_seqlens_q_optional: c.optional(0, tensors.input(3)), cu_seqlens_k_optional: c.optional(0, tensors.input(4)), seqused_q_optional: c.optional(0, tensors.input(5)), seqused_k_optional: c.optional(0, tensors.input(6)), cmp_residual_k_optional: c.optional(0, tensors.input(7)), block_table_optional: c.optional(0, tensors.input(8)), output_idx_offset_optional: c.optional(1, tensors.input(9)), metadata_optional: c.optional(0, tensors.input(10)), sparse_indices_out: tensors.output(18), sparse_values_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_lightningindexerv2metadata(c: &mut Caller) {
    let expected = [("cuSeqlensQOptional", c.or_null(0, E::Tensor(0))), ("cuSeqlensKOptional", c.or_null(0, E::Tensor(1))), ("sequsedQOptional", c.or_null(0, E::Tensor(2))), ("sequsedKOptional", c.or_null(0, E::Tensor(3))), ("cmpResidualKOptional", c.or_null(0, E::Tensor(4))), ("numHeadsQ", E::Json("-8")), ("numHeadsK", E::Json("-9")), ("headDim", E::Json("-10")), ("topk", E::Json("-11")), ("batchSize", E::Json("-12")), ("maxSeqlenQ", E::Json("-13")), ("maxSeqlenK", E::Json("-14")), ("layoutQOptional", c.or_null(1, E::Json("\"text 15\""))), ("layoutKOptional", c.or_null(1, E::Json("\"text 16\""))), ("maskMode", E::Json("-17")), ("cmpRatio", E::Json("-18")), ("metadata", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = LightningIndexerV2Metadata { num_heads_q: -8, num_heads_k: -9, head_dim: -10, topk: -11, batch_size: -12, max_seqlen_q: -13, max_seqlen_k: -14, layout_q_optional: c.optional(1, c"text 15".into()), layout_k_optional: c.optional(1, c"text 16".into()), mask_mode: -17, cmp_ratio: -18 };
    let operands = LightningIndexerV2MetadataOperands { cu_seqlens_q_optional: c.optional(0, tensors.input(0)), cu_seqlens_k_optional: c.optional(0, tensors.input(1)), seqused_q_optional: c.optional(0, tensors.input(2)), seqused_k_optional: c.optional(0, tensors.input(3)), cmp_residual_k_optional: c.optional(0, tensors.input(4)), metadata: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_maskedcausalconv1d(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("maskOptional", c.or_null(0, E::Tensor(2))), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = MaskedCausalConv1d {  };
    let operands = MaskedCausalConv1dOperands { x: tensors.input(0), weight: tensors.input(1), mask_optional: c.optional(0, tensors.input(2)), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_maskedcausalconv1dbackward(c: &mut Caller) {
    let expected = [("gradY", E::Tensor(0)), ("x", E::Tensor(1)), ("weight", E::Tensor(2)), ("maskOptional", c.or_null(0, E::Tensor(3))), ("gradXOut", E::Tensor(4)), ("gradWeightOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MaskedCausalConv1dBackward {  };
    let operands = MaskedCausalConv1dBackwardOperands { grad_y: tensors.input(0), x: tensors.input(1), weight: tensors.input(2), mask_optional: c.optional(0, tensors.input(3)), grad_x_out: tensors.output(4), grad_weight_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_matmulallreduce(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("group", E::Json("\"group 6\"")), ("reduceOp", E::Json("\"text 7\"")), ("commTurn", E::Json("-8")), ("streamMode", E::Json("-9")), ("output", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MatmulAllReduce { group: c.communicator(6), reduce_op: c"text 7".into(), comm_turn: -8, stream_mode: -9 };
    let operands = MatmulAllReduceOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), output: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_matmulallreduceaddrmsnorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", E::Tensor(2)), ("residual", E::Tensor(3)), ("gamma", E::Tensor(4)), ("epsilon", E::Json("8.5")), ("group", E::Json("\"group 9\"")), ("reduceOp", E::Json("\"text 10\"")), ("commTurn", E::Json("-11")), ("streamMode", E::Json("-12")), ("y", E::Tensor(10)), ("normOut", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = MatmulAllReduceAddRmsNorm { epsilon: 8.5, group: c.communicator(9), reduce_op: c"text 10".into(), comm_turn: -11, stream_mode: -12 };
    let operands = MatmulAllReduceAddRmsNormOperands { x1: tensors.input(0), x2: tensors.input(1), bias: tensors.input(2), residual: tensors.input(3), gamma: tensors.input(4), y: tensors.output(10), norm_out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_matmulallreducev2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x3", c.or_null(0, E::Tensor(3))), ("group", E::Json("\"group 7\"")), ("reduceOp", E::Json("\"text 8\"")), ("commTurn", E::Json("-9")), ("streamMode", E::Json("-10")), ("output", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MatmulAllReduceV2 { group: c.communicator(7), reduce_op: c"text 8".into(), comm_turn: -9, stream_mode: -10 };
    let operands = MatmulAllReduceV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x3: c.optional(0, tensors.input(3)), output: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_matmulallreducev3(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x3", c.or_null(0, E::Tensor(3))), ("group", E::Json("\"group 7\"")), ("reduceOp", E::Json("\"text 8\"")), ("commMode", E::Json("\"text 9\"")), ("commTurn", E::Json("-10")), ("streamMode", E::Json("-11")), ("output", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = MatmulAllReduceV3 { group: c.communicator(7), reduce_op: c"text 8".into(), comm_mode: c"text 9".into(), comm_turn: -10, stream_mode: -11 };
    let operands = MatmulAllReduceV3Operands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x3: c.optional(0, tensors.input(3)), output: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_matmulalltoall(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("alltoAllAxesOptional", c.or_null(0, E::Json("[6,-1]"))), ("group", E::Json("\"group 7\"")), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("output", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MatmulAlltoAll { allto_all_axes_optional: c.optional(0, [6, -1].into()), group: c.communicator(7), transpose_x1: false, transpose_x2: true };
    let operands = MatmulAlltoAllOperands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), output: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_matmulalltoallv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("alltoAllAxesOptional", c.or_null(0, E::Json("[6,-1]"))), ("group", E::Json("\"group 7\"")), ("commMode", E::Json("\"text 8\"")), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("output", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MatmulAlltoAllV2 { allto_all_axes_optional: c.optional(0, [6, -1].into()), group: c.communicator(7), comm_mode: c"text 8".into(), transpose_x1: true, transpose_x2: false };
    let operands = MatmulAlltoAllV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), output: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_matmulreducescatter(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("group", E::Json("\"group 6\"")), ("reduceOp", E::Json("\"text 7\"")), ("commTurn", E::Json("-8")), ("streamMode", E::Json("-9")), ("output", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MatmulReduceScatter { group: c.communicator(6), reduce_op: c"text 7".into(), comm_turn: -8, stream_mode: -9 };
    let operands = MatmulReduceScatterOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), output: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_matmulreducescatterv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x1Scale", c.or_null(1, E::Tensor(3))), ("x2Scale", c.or_null(1, E::Tensor(4))), ("quantScale", c.or_null(0, E::Tensor(5))), ("blockSize", E::Json("-9")), ("group", E::Json("\"group 10\"")), ("reduceOp", E::Json("\"text 11\"")), ("commTurn", E::Json("-12")), ("streamMode", E::Json("-13")), ("groupSize", E::Json("-14")), ("commMode", E::Json("\"text 15\"")), ("output", E::Tensor(13)), ("amaxOutOptional", c.or_null(1, E::Tensor(14)))];
    let tensors = c.tensors(15);
    let operator = MatmulReduceScatterV2 { block_size: -9, group: c.communicator(10), reduce_op: c"text 11".into(), comm_turn: -12, stream_mode: -13, group_size: -14, comm_mode: c"text 15".into() };
    let operands = MatmulReduceScatterV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x1_scale: c.optional(1, tensors.input(3)), x2_scale: c.optional(1, tensors.input(4)), quant_scale: c.optional(0, tensors.input(5)), output: tensors.output(13), amax_out_optional: c.optional(1, tensors.output(14)) };
    c.call(operator, operands, &expected);
}

fn call_mhcpost(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("hRes", c.or_null(0, E::Tensor(1))), ("hOut", E::Tensor(2)), ("hPost", E::Tensor(3)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MhcPost {  };
    let operands = MhcPostOperands { x: tensors.input(0), h_res: c.optional(0, tensors.input(1)), h_out: tensors.input(2), h_post: tensors.input(3), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_mhcpostbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("x", E::Tensor(1)), ("hRes", c.or_null(0, E::Tensor(2))), ("hOut", E::Tensor(3)), ("hPost", E::Tensor(4)), ("gradX", E::Tensor(5)), ("gradHRes", E::Tensor(6)), ("gradHOut", E::Tensor(7)), ("gradHPost", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MhcPostBackward {  };
    let operands = MhcPostBackwardOperands { grad_output: tensors.input(0), x: tensors.input(1), h_res: c.optional(0, tensors.input(2)), h_out: tensors.input(3), h_post: tensors.input(4), grad_x: tensors.output(5), grad_h_res: tensors.output(6), grad_h_out: tensors.output(7), grad_h_post: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_mhcpre(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("phi", E::Tensor(1)), ("alpha", E::Tensor(2)), ("bias", E::Tensor(3)), ("gammaOptional", c.or_null(1, E::Tensor(4))), ("normEps", E::Json("8.5")), ("hcEps", E::Json("9.5")), ("hIn", E::Tensor(7)), ("hPost", E::Tensor(8)), ("hRes", c.or_null(0, E::Tensor(9))), ("invRmsOptional", c.or_null(0, E::Tensor(10))), ("hMixOptional", c.or_null(0, E::Tensor(11))), ("hPreOptional", c.or_null(0, E::Tensor(12)))];
    let tensors = c.tensors(13);
    let operator = MhcPre { norm_eps: 8.5, hc_eps: 9.5 };
    let operands = MhcPreOperands { x: tensors.input(0), phi: tensors.input(1), alpha: tensors.input(2), bias: tensors.input(3), gamma_optional: c.optional(1, tensors.input(4)), h_in: tensors.output(7), h_post: tensors.output(8), h_res: c.optional(0, tensors.output(9)), inv_rms_optional: c.optional(0, tensors.output(10)), h_mix_optional: c.optional(0, tensors.output(11)), h_pre_optional: c.optional(0, tensors.output(12)) };
    c.call(operator, operands, &expected);
}

fn call_mhcprebackward(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("phi", E::Tensor(1)), ("alpha", E::Tensor(2)), ("gradHIn", E::Tensor(3)), ("gradHPost", E::Tensor(4)), ("gradHRes", E::Tensor(5)), ("invRms", E::Tensor(6)), ("hMix", E::Tensor(7)), ("hPre", E::Tensor(8)), ("hPost", E::Tensor(9)), ("gamma", c.or_null(1, E::Tensor(10))), ("gradXPostOptional", c.or_null(1, E::Tensor(11))), ("hcEps", E::Json("15.5")), ("gradX", E::Tensor(13)), ("gradPhi", E::Tensor(14)), ("gradAlpha", E::Tensor(15)), ("gradBias", E::Tensor(16)), ("gradGamma", c.or_null(1, E::Tensor(17)))];
    let tensors = c.tensors(18);
    let operator = MhcPreBackward { hc_eps: 15.5 };
    let operands = MhcPreBackwardOperands { x: tensors.input(0), phi: tensors.input(1), alpha: tensors.input(2), grad_h_in: tensors.input(3), grad_h_post: tensors.input(4), grad_h_res: tensors.input(5), inv_rms: tensors.input(6), h_mix: tensors.input(7), h_pre: tensors.input(8), h_post: tensors.input(9), gamma: c.optional(1, tensors.input(10)), grad_x_post_optional: c.optional(1, tensors.input(11)), grad_x: tensors.output(13), grad_phi: tensors.output(14), grad_alpha: tensors.output(15), grad_bias: tensors.output(16), grad_gamma: c.optional(1, tensors.output(17)) };
    c.call(operator, operands, &expected);
}

fn call_mhcpresinkhorn(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("phi", E::Tensor(1)), ("alpha", E::Tensor(2)), ("bias", E::Tensor(3)), ("hcMult", E::Json("-7")), ("numIters", E::Json("-8")), ("hcEps", E::Json("9.5")), ("normEps", E::Json("10.5")), ("needBackward", E::Json("true")), ("hin", E::Tensor(9)), ("hPost", E::Tensor(10)), ("hRes", E::Tensor(11)), ("hPre", c.or_null(0, E::Tensor(12))), ("hcBeforeNorm", c.or_null(0, E::Tensor(13))), ("invRms", c.or_null(0, E::Tensor(14))), ("sumOut", c.or_null(0, E::Tensor(15))), ("normOut", c.or_null(1, E::Tensor(16)))];
    let tensors = c.tensors(17);
    let operator = MhcPreSinkhorn { hc_mult: -7, num_iters: -8, hc_eps: 9.5, norm_eps: 10.5, need_backward: true };
    let operands = MhcPreSinkhornOperands { x: tensors.input(0), phi: tensors.input(1), alpha: tensors.input(2), bias: tensors.input(3), hin: tensors.output(9), h_post: tensors.output(10), h_res: tensors.output(11), h_pre: c.optional(0, tensors.output(12)), hc_before_norm: c.optional(0, tensors.output(13)), inv_rms: c.optional(0, tensors.output(14)), sum_out: c.optional(0, tensors.output(15)), norm_out: c.optional(1, tensors.output(16)) };
    c.call(operator, operands, &expected);
}

fn call_mhcpresinkhornbackward(c: &mut Caller) {
    let expected = [("gradHin", E::Tensor(0)), ("gradHPost", E::Tensor(1)), ("gradHRes", E::Tensor(2)), ("x", E::Tensor(3)), ("phi", E::Tensor(4)), ("alpha", E::Tensor(5)), ("bias", E::Tensor(6)), ("hPre", E::Tensor(7)), ("hcBeforeNorm", E::Tensor(8)), ("invRms", E::Tensor(9)), ("sumOut", E::Tensor(10)), ("normOut", E::Tensor(11)), ("hcEps", E::Json("15.5")), ("gradXOut", E::Tensor(13)), ("gradPhiOut", E::Tensor(14)), ("gradAlphaOut", E::Tensor(15)), ("gradBiasOut", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = MhcPreSinkhornBackward { hc_eps: 15.5 };
    let operands = MhcPreSinkhornBackwardOperands { grad_hin: tensors.input(0), grad_h_post: tensors.input(1), grad_h_res: tensors.input(2), x: tensors.input(3), phi: tensors.input(4), alpha: tensors.input(5), bias: tensors.input(6), h_pre: tensors.input(7), hc_before_norm: tensors.input(8), inv_rms: tensors.input(9), sum_out: tensors.input(10), norm_out: tensors.input(11), grad_x_out: tensors.output(13), grad_phi_out: tensors.output(14), grad_alpha_out: tensors.output(15), grad_bias_out: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_mhcsinkhorn(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("eps", E::Json("4.5")), ("numIters", E::Json("-5")), ("output", E::Tensor(3)), ("normOut", E::Tensor(4)), ("sumOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MhcSinkhorn { eps: 4.5, num_iters: -5 };
    let operands = MhcSinkhornOperands { x: tensors.input(0), output: tensors.output(3), norm_out: tensors.output(4), sum_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_mhcsinkhornbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("normOut", E::Tensor(1)), ("sumOut", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = MhcSinkhornBackward {  };
    let operands = MhcSinkhornBackwardOperands { grad_output: tensors.input(0), norm_out: tensors.input(1), sum_out: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_mixedquantsparseflashmla(c: &mut Caller) {
    let expected = [("q", E::Tensor(0)), ("oriKvOptional", c.or_null(1, E::Tensor(1))), ("cmpKvOptional", c.or_null(1, E::Tensor(2))), ("oriSparseIndicesOptional", c.or_null(0, E::Tensor(3))), ("cmpSparseIndicesOptional", c.or_null(0, E::Tensor(4))), ("oriBlockTableOptional", c.or_null(1, E::Tensor(5))), ("cmpBlockTableOptional", c.or_null(1, E::Tensor(6))), ("cuSeqlensQOptional", c.or_null(0, E::Tensor(7))), ("cuSeqlensOriKvOptional", c.or_null(0, E::Tensor(8))), ("cuSeqlensCmpKvOptional", c.or_null(0, E::Tensor(9))), ("sequsedQOptional", c.or_null(0, E::Tensor(10))), ("sequsedOriKvOptional", c.or_null(0, E::Tensor(11))), ("sequsedCmpKvOptional", c.or_null(0, E::Tensor(12))), ("cmpResidualKvOptional", c.or_null(1, E::Tensor(13))), ("oriTopkLengthOptional", c.or_null(1, E::Tensor(14))), ("cmpTopkLengthOptional", c.or_null(1, E::Tensor(15))), ("sinksOptional", c.or_null(1, E::Tensor(16))), ("metadataOptional", c.or_null(0, E::Tensor(17))), ("quantMode", E::Json("-21")), ("ropeHeadDim", E::Json("-22")), ("softmaxScale", E::Json("23.5")), ("cmpRatio", E::Json("-24")), ("oriMaskMode", E::Json("-25")), ("cmpMaskMode", E::Json("-26")), ("oriWinLeft", E::Json("-27")), ("oriWinRight", E::Json("-28")), ("layoutQOptional", c.or_null(1, E::Json("\"text 29\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 30\""))), ("topkValueMode", E::Json("-31")), ("returnSoftmaxLse", E::Json("false")), ("attnOutOut", E::Tensor(30)), ("softmaxLseOutOptional", c.or_null(1, E::Tensor(31)))];
    let tensors = c.tensors(32);
    let operator = MixedQuantSparseFlashMla { quant_mode: -21, rope_head_dim: -22, softmax_scale: 23.5, cmp_ratio: -24, ori_mask_mode: -25, cmp_mask_mode: -26, ori_win_left: -27, ori_win_right: -28, layout_q_optional: c.optional(1, c"text 29".into()), layout_kv_optional: c.optional(0, c"text 30".into()), topk_value_mode: -31, return_softmax_lse: false };
    let operands = MixedQuantSparseFlashMlaOperands { q: tensors.input(0), ori_kv_optional: c.optional(1, tensors.input(1)), cmp_kv_optional: c.optional(1, tensors.input(2)), ori_sparse_indices_optional: c.optional(0, tensors.input(3)), cmp_sparse_indices_optional: c.optional(0, tensors.input(4)), ori_block_table_optional: c.optional(1, tensors.input(5)), cmp_block_table_optional: c.optional(1, tensors.input(6)), cu_seqlens_q_optional: c.optional(0, tensors.input(7)), cu_seqlens_ori_kv_optional: c.optional(0, tensors.input(8)), cu_seqlens_cmp_kv_optional: c.optional(0, tensors.input(9)), seqused_q_optional: c.optional(0, tensors.input(10)), seqused_ori_kv_optional: c.optional(0, tensors.input(11)), seqused_cmp_kv_optional: c.optional(0, tensors.input(12)), cmp_residual_kv_optional: c.optional(1, tensors.input(13)), ori_topk_length_optional: c.optional(1, tensors.input(14)), cmp_topk_length_optional: c.optional(1, tensors.input(15)), sinks_optional: c.optional(1, tensors.input(16)), metadata_optional: c.optional(0, tensors.input(17)), attn_out_out: tensors.output(30), softmax_lse_out_optional: c.optional(1, tensors.output(31)) };
    c.call(operator, operands, &expected);
}

fn call_mixedquantsparseflashmlametadata(c: &mut Caller) {
    let expected = [("cuSeqlensQOptional", c.or_null(0, E::Tensor(0))), ("cuSeqlensOriKvOptional", c.or_null(0, E::Tensor(1))), ("cuSeqlensCmpKvOptional", c.or_null(0, E::Tensor(2))), ("sequsedQOptional", c.or_null(0, E::Tensor(3))), ("sequsedOriKvOptional", c.or_null(0, E::Tensor(4))), ("sequsedCmpKvOptional", c.or_null(0, E::Tensor(5))), ("cmpResidualKvOptional", c.or_null(1, E::Tensor(6))), ("oriTopkLengthOptional", c.or_null(1, E::Tensor(7))), ("cmpTopkLengthOptional", c.or_null(1, E::Tensor(8))), ("numHeadsQ", E::Json("-12")), ("numHeadsKv", E::Json("-13")), ("headDim", E::Json("-14")), ("quantMode", E::Json("-15")), ("batchSize", E::Json("-16")), ("maxSeqlenQ", E::Json("-17")), ("maxSeqlenOriKv", E::Json("-18")), ("maxSeqlenCmpKv", E::Json("-19")), ("oriTopk", E::Json("-20")), ("cmpTopk", E::Json("-21")), ("ropeHeadDim", E::Json("-22")), ("cmpRatio", E::Json("-23")), ("oriMaskMode", E::Json("-24")), ("cmpMaskMode", E::Json("-25")), ("oriWinLeft", E::Json("-26")), ("oriWinRight", E::Json("-27")), ("layoutQOptional", c.or_null(1, E::Json("\"text 28\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 29\""))), ("hasOriKv", E::Json("false")), ("hasCmpKv", E::Json("true")), ("metaData", E::Tensor(29))];
    let tensors = c.tensors(30);
    let operator = MixedQuantSparseFlashMlaMetadata { num_heads_q: -12, num_heads_kv: -13, head_dim: -14, quant_mode: -15, batch_size: -16, max_seqlen_q: -17, max_seqlen_ori_kv: -18, max_seqlen_cmp_kv: -19, ori_topk: -20, cmp_topk: -21, rope_head_dim: -22, cmp_ratio: -23, ori_mask_mode: -24, cmp_mask_mode: -25, ori_win_left: -26, ori_win_right: -27, layout_q_optional: c.optional(1, c"text 28".into()), layout_kv_optional: c.optional(0, c"text 29".into()), has_ori_kv: false, has_cmp_kv: true };
    let operands = MixedQuantSparseFlashMlaMetadataOperands { cu_seqlens_q_optional: c.optional(0, tensors.input(0)), cu_seqlens_ori_kv_optional: c.optional(0, tensors.input(1)), cu_seqlens_cmp_kv_optional: c.optional(0, tensors.input(2)), seqused_q_optional: c.optional(0, tensors.input(3)), seqused_ori_kv_optional: c.optional(0, tensors.input(4)), seqused_cmp_kv_optional: c.optional(0, tensors.input(5)), cmp_residual_kv_optional: c.optional(1, tensors.input(6)), ori_topk_length_optional: c.optional(1, tensors.input(7)), cmp_topk_length_optional: c.optional(1, tensors.input(8)), meta_data: tensors.output(29) };
    c.call(operator, operands, &expected);
}

fn call_mlapreprocess(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("gamma0", E::Tensor(1)), ("beta0", E::Tensor(2)), ("quantScale0", E::Tensor(3)), ("quantOffset0", E::Tensor(4)), ("wdqkv", E::Tensor(5)), ("deScale0", E::Tensor(6)), ("bias0", E::Tensor(7)), ("gamma1", E::Tensor(8)), ("beta1", E::Tensor(9)), ("quantScale1", E::Tensor(10)), ("quantOffset1", E::Tensor(11)), ("wuq", E::Tensor(12)), ("deScale1", E::Tensor(13)), ("bias1", E::Tensor(14)), ("gamma2", E::Tensor(15)), ("cos", E::Tensor(16)), ("sin", E::Tensor(17)), ("wuk", E::Tensor(18)), ("kvCache", E::Tensor(19)), ("kvCacheRope", c.or_null(1, E::Tensor(20))), ("slotMapping", E::Tensor(21)), ("ctkvScale", E::Tensor(22)), ("qNopeScale", E::Tensor(23)), ("wdqDim", E::Json("-27")), ("qRopeDim", E::Json("-28")), ("kRopeDim", E::Json("-29")), ("epsilon", E::Json("30.5")), ("qRotaryCoeff", E::Json("-31")), ("kRotaryCoeff", E::Json("-32")), ("transposeWdq", E::Json("true")), ("transposeWuq", E::Json("false")), ("transposeWuk", E::Json("true")), ("cacheMode", E::Json("-36")), ("quantMode", E::Json("-37")), ("doRmsNorm", E::Json("false")), ("wdkvSplitCount", E::Json("-39")), ("qOut", E::Tensor(37)), ("kvCacheOut", E::Tensor(38)), ("qRopeOut", E::Tensor(39)), ("krCacheOut", E::Tensor(40))];
    let tensors = c.tensors(41);
    let operator = MlaPreprocess { wdq_dim: -27, q_rope_dim: -28, k_rope_dim: -29, epsilon: 30.5, q_rotary_coeff: -31, k_rotary_coeff: -32, transpose_wdq: true, transpose_wuq: false, transpose_wuk: true, cache_mode: -36, quant_mode: -37, do_rms_norm: false, wdkv_split_count: -39 };
    let operands = MlaPreprocessOperands { input: tensors.input(0), gamma0: tensors.input(1), beta0: tensors.input(2), quant_scale0: tensors.input(3), quant_offset0: tensors.input(4), wdqkv: tensors.input(5), de_scale0: tensors.input(6), bias0: tensors.input(7), gamma1: tensors.input(8), beta1: tensors.input(9), quant_scale1: tensors.input(10), quant_offset1: tensors.input(11), wuq: tensors.input(12), de_scale1: tensors.input(13), bias1: tensors.input(14), gamma2: tensors.input(15), cos: tensors.input(16), sin: tensors.input(17), wuk: tensors.input(18), kv_cache: tensors.input(19), kv_cache_rope: c.optional(1, tensors.input(20)), slot_mapping: tensors.input(21), ctkv_scale: tensors.input(22), q_nope_scale: tensors.input(23), q_out: tensors.output(37), kv_cache_out: tensors.output(38), q_rope_out: tensors.output(39), kr_cache_out: tensors.output(40) };
    c.call(operator, operands, &expected);
}

fn call_mlapreprocessv2(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("gamma0", E::Tensor(1)), ("beta0", E::Tensor(2)), ("quantScale0", E::Tensor(3)), ("quantOffset0", E::Tensor(4)), ("wdqkv", E::Tensor(5)), ("descale0", E::Tensor(6)), ("bias0", E::Tensor(7)), ("gamma1", E::Tensor(8)), ("beta1", E::Tensor(9)), ("quantScale1", E::Tensor(10)), ("quantOffset1", E::Tensor(11)), ("wuq", E::Tensor(12)), ("descale1", E::Tensor(13)), ("bias1", E::Tensor(14)), ("gamma2", E::Tensor(15)), ("cos", E::Tensor(16)), ("sin", E::Tensor(17)), ("wuk", E::Tensor(18)), ("kvCache", E::Tensor(19)), ("kvCacheRope", c.or_null(1, E::Tensor(20))), ("slotMapping", E::Tensor(21)), ("ctkvScale", E::Tensor(22)), ("qNopeScale", E::Tensor(23)), ("wdqDim", E::Json("-27")), ("qRopeDim", E::Json("-28")), ("kRopeDim", E::Json("-29")), ("epsilon", E::Json("30.5")), ("qRotaryCoeff", E::Json("-31")), ("kRotaryCoeff", E::Json("-32")), ("transeposeWdq", E::Json("true")), ("transeposeWuq", E::Json("false")), ("transeposeWuk", E::Json("true")), ("cacheMode", E::Json("-36")), ("quantMode", E::Json("-37")), ("doRmsNorm", E::Json("false")), ("wdkvSplitCount", E::Json("-39")), ("qDownOutFlag", E::Json("false")), ("qOutOut", E::Tensor(38)), ("kvCacheOutOut", E::Tensor(39)), ("qRopeOutOut", E::Tensor(40)), ("krCacheOutOut", E::Tensor(41)), ("qDownOutOut", E::Tensor(42))];
    let tensors = c.tensors(43);
    let operator = MlaPreprocessV2 { wdq_dim: -27, q_rope_dim: -28, k_rope_dim: -29, epsilon: 30.5, q_rotary_coeff: -31, k_rotary_coeff: -32, transepose_wdq: true, transepose_wuq: false, transepose_wuk: true, cache_mode: -36, quant_mode: -37, do_rms_norm: false, wdkv_split_count: -39, q_down_out_flag: false };
    let operands = MlaPreprocessV2Operands { input: tensors.input(0), gamma0: tensors.input(1), beta0: tensors.input(2), quant_scale0: tensors.input(3), quant_offset0: tensors.input(4), wdqkv: tensors.input(5), descale0: tensors.input(6), bias0: tensors.input(7), gamma1: tensors.input(8), beta1: tensors.input(9), quant_scale1: tensors.input(10), quant_offset1: tensors.input(11), wuq: tensors.input(12), descale1: tensors.input(13), bias1: tensors.input(14), gamma2: tensors.input(15), cos: tensors.input(16), sin: tensors.input(17), wuk: tensors.input(18), kv_cache: tensors.input(19), kv_cache_rope: c.optional(1, tensors.input(20)), slot_mapping: tensors.input(21), ctkv_scale: tensors.input(22), q_nope_scale: tensors.input(23), q_out_out: tensors.output(38), kv_cache_out_out: tensors.output(39), q_rope_out_out: tensors.output(40), kr_cache_out_out: tensors.output(41), q_down_out_out: tensors.output(42) };
    c.call(operator, operands, &expected);
}

fn call_mlaprolog(c: &mut Caller) {
    let expected = [("tokenX", E::Tensor(0)), ("weightDq", E::Tensor(1)), ("weightUqQr", c.or_null(0, E::Tensor(2))), ("weightUk", E::Tensor(3)), ("weightDkvKr", E::Tensor(4)), ("rmsnormGammaCq", E::Tensor(5)), ("rmsnormGammaCkv", E::Tensor(6)), ("ropeSin", E::Tensor(7)), ("ropeCos", E::Tensor(8)), ("cacheIndex", E::Tensor(9)), ("kvCacheRef", E::Tensor(10)), ("krCacheRef", E::Tensor(11)), ("dequantScaleXOptional", c.or_null(1, E::Tensor(12))), ("dequantScaleWDqOptional", c.or_null(1, E::Tensor(13))), ("dequantScaleWUqQrOptional", c.or_null(1, E::Tensor(14))), ("dequantScaleWDkvKrOptional", c.or_null(0, E::Tensor(15))), ("quantScaleCkvOptional", c.or_null(1, E::Tensor(16))), ("quantScaleCkrOptional", c.or_null(1, E::Tensor(17))), ("smoothScalesCqOptional", c.or_null(0, E::Tensor(18))), ("rmsnormEpsilonCq", E::Json("22.5")), ("rmsnormEpsilonCkv", E::Json("23.5")), ("cacheModeOptional", c.or_null(1, E::Json("\"text 24\""))), ("queryOut", E::Tensor(22)), ("queryRopeOut", E::Tensor(23))];
    let tensors = c.tensors(24);
    let operator = MlaProlog { rmsnorm_epsilon_cq: 22.5, rmsnorm_epsilon_ckv: 23.5, cache_mode_optional: c.optional(1, c"text 24".into()) };
    let operands = MlaPrologOperands { token_x: tensors.input(0), weight_dq: tensors.input(1), weight_uq_qr: c.optional(0, tensors.input(2)), weight_uk: tensors.input(3), weight_dkv_kr: tensors.input(4), rmsnorm_gamma_cq: tensors.input(5), rmsnorm_gamma_ckv: tensors.input(6), rope_sin: tensors.input(7), rope_cos: tensors.input(8), cache_index: tensors.input(9), kv_cache_ref: tensors.output(10), kr_cache_ref: tensors.output(11), dequant_scale_x_optional: c.optional(1, tensors.input(12)), dequant_scale_w_dq_optional: c.optional(1, tensors.input(13)), dequant_scale_w_uq_qr_optional: c.optional(1, tensors.input(14)), dequant_scale_w_dkv_kr_optional: c.optional(0, tensors.input(15)), quant_scale_ckv_optional: c.optional(1, tensors.input(16)), quant_scale_ckr_optional: c.optional(1, tensors.input(17)), smooth_scales_cq_optional: c.optional(0, tensors.input(18)), query_out: tensors.output(22), query_rope_out: tensors.output(23) };
    c.call(operator, operands, &expected);
}

fn call_mlaprologv2weightnz(c: &mut Caller) {
    let expected = [("tokenX", E::Tensor(0)), ("weightDq", E::Tensor(1)), ("weightUqQr", c.or_null(0, E::Tensor(2))), ("weightUk", E::Tensor(3)), ("weightDkvKr", E::Tensor(4)), ("rmsnormGammaCq", E::Tensor(5)), ("rmsnormGammaCkv", E::Tensor(6)), ("ropeSin", E::Tensor(7)), ("ropeCos", E::Tensor(8)), ("cacheIndex", E::Tensor(9)), ("kvCacheRef", E::Tensor(10)), ("krCacheRef", E::Tensor(11)), ("dequantScaleXOptional", c.or_null(1, E::Tensor(12))), ("dequantScaleWDqOptional", c.or_null(1, E::Tensor(13))), ("dequantScaleWUqQrOptional", c.or_null(1, E::Tensor(14))), ("dequantScaleWDkvKrOptional", c.or_null(0, E::Tensor(15))), ("quantScaleCkvOptional", c.or_null(1, E::Tensor(16))), ("quantScaleCkrOptional", c.or_null(1, E::Tensor(17))), ("smoothScalesCqOptional", c.or_null(0, E::Tensor(18))), ("rmsnormEpsilonCq", E::Json("22.5")), ("rmsnormEpsilonCkv", E::Json("23.5")), ("cacheModeOptional", c.or_null(1, E::Json("\"text 24\""))), ("queryOut", E::Tensor(22)), ("queryRopeOut", E::Tensor(23)), ("dequantScaleQNopeOutOptional", c.or_null(0, E::Tensor(24)))];
    let tensors = c.tensors(25);
    let operator = MlaPrologV2WeightNz { rmsnorm_epsilon_cq: 22.5, rmsnorm_epsilon_ckv: 23.5, cache_mode_optional: c.optional(1, c"text 24".into()) };
    let operands = MlaPrologV2WeightNzOperands { token_x: tensors.input(0), weight_dq: tensors.input(1), weight_uq_qr: c.optional(0, tensors.input(2)), weight_uk: tensors.input(3), weight_dkv_kr: tensors.input(4), rmsnorm_gamma_cq: tensors.input(5), rmsnorm_gamma_ckv: tensors.input(6), rope_sin: tensors.input(7), rope_cos: tensors.input(8), cache_index: tensors.input(9), kv_cache_ref: tensors.output(10), kr_cache_ref: tensors.output(11), dequant_scale_x_optional: c.optional(1, tensors.input(12)), dequant_scale_w_dq_optional: c.optional(1, tensors.input(13)), dequant_scale_w_uq_qr_optional: c.optional(1, tensors.input(14)), dequant_scale_w_dkv_kr_optional: c.optional(0, tensors.input(15)), quant_scale_ckv_optional: c.optional(1, tensors.input(16)), quant_scale_ckr_optional: c.optional(1, tensors.input(17)), smooth_scales_cq_optional: c.optional(0, tensors.input(18)), query_out: tensors.output(22), query_rope_out: tensors.output(23), dequant_scale_q_nope_out_optional: c.optional(0, tensors.output(24)) };
    c.call(operator, operands, &expected);
}

fn call_mlaprologv3weightnz(c: &mut Caller) {
    let expected = [("tokenX", E::Tensor(0)), ("weightDq", E::Tensor(1)), ("weightUqQr", E::Tensor(2)), ("weightUk", E::Tensor(3)), ("weightDkvKr", E::Tensor(4)), ("rmsnormGammaCq", E::Tensor(5)), ("rmsnormGammaCkv", E::Tensor(6)), ("ropeSin", E::Tensor(7)), ("ropeCos", E::Tensor(8)), ("kvCacheRef", E::Tensor(9)), ("krCacheRef", E::Tensor(10)), ("cacheIndexOptional", c.or_null(0, E::Tensor(11))), ("dequantScaleXOptional", c.or_null(1, E::Tensor(12))), ("dequantScaleWDqOptional", c.or_null(1, E::Tensor(13))), ("dequantScaleWUqQrOptional", c.or_null(1, E::Tensor(14))), ("dequantScaleWDkvKrOptional", c.or_null(0, E::Tensor(15))), ("quantScaleCkvOptional", c.or_null(1, E::Tensor(16))), ("quantScaleCkrOptional", c.or_null(1, E::Tensor(17))), ("smoothScalesCqOptional", c.or_null(0, E::Tensor(18))), ("actualSeqLenOptional", c.or_null(0, E::Tensor(19))), ("kNopeClipAlphaOptional", c.or_null(0, E::Tensor(20))), ("rmsnormEpsilonCq", E::Json("24.5")), ("rmsnormEpsilonCkv", E::Json("25.5")), ("cacheModeOptional", c.or_null(1, E::Json("\"text 26\""))), ("weightQuantMode", E::Json("-27")), ("kvCacheQuantMode", E::Json("-28")), ("queryQuantMode", E::Json("-29")), ("ckvkrRepoMode", E::Json("-30")), ("quantScaleRepoMode", E::Json("-31")), ("tileSize", E::Json("-32")), ("qcQrScale", E::Json("33.5")), ("kcScale", E::Json("34.5")), ("queryOut", E::Tensor(32)), ("queryRopeOut", E::Tensor(33)), ("dequantScaleQNopeOutOptional", c.or_null(0, E::Tensor(34))), ("queryNormOutOptional", c.or_null(0, E::Tensor(35))), ("dequantScaleQNormOutOptional", c.or_null(0, E::Tensor(36)))];
    let tensors = c.tensors(37);
    let operator = MlaPrologV3WeightNz { rmsnorm_epsilon_cq: 24.5, rmsnorm_epsilon_ckv: 25.5, cache_mode_optional: c.optional(1, c"text 26".into()), weight_quant_mode: -27, kv_cache_quant_mode: -28, query_quant_mode: -29, ckvkr_repo_mode: -30, quant_scale_repo_mode: -31, tile_size: -32, qc_qr_scale: 33.5, kc_scale: 34.5 };
    let operands = MlaPrologV3WeightNzOperands { token_x: tensors.input(0), weight_dq: tensors.input(1), weight_uq_qr: tensors.input(2), weight_uk: tensors.input(3), weight_dkv_kr: tensors.input(4), rmsnorm_gamma_cq: tensors.input(5), rmsnorm_gamma_ckv: tensors.input(6), rope_sin: tensors.input(7), rope_cos: tensors.input(8), kv_cache_ref: tensors.output(9), kr_cache_ref: tensors.output(10), cache_index_optional: c.optional(0, tensors.input(11)), dequant_scale_x_optional: c.optional(1, tensors.input(12)), dequant_scale_w_dq_optional: c.optional(1, tensors.input(13)), dequant_scale_w_uq_qr_optional: c.optional(1, tensors.input(14)), dequant_scale_w_dkv_kr_optional: c.optional(0, tensors.input(15)), quant_scale_ckv_optional: c.optional(1, tensors.input(16)), quant_scale_ckr_optional: c.optional(1, tensors.input(17)), smooth_scales_cq_optional: c.optional(0, tensors.input(18)), actual_seq_len_optional: c.optional(0, tensors.input(19)), k_nope_clip_alpha_optional: c.optional(0, tensors.input(20)), query_out: tensors.output(32), query_rope_out: tensors.output(33), dequant_scale_q_nope_out_optional: c.optional(0, tensors.output(34)), query_norm_out_optional: c.optional(0, tensors.output(35)), dequant_scale_q_norm_out_optional: c.optional(0, tensors.output(36)) };
    c.call(operator, operands, &expected);
}

fn call_moecomputeexperttokens(c: &mut Caller) {
    let expected = [("sortedExperts", E::Tensor(0)), ("numExperts", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = MoeComputeExpertTokens { num_experts: -4 };
    let operands = MoeComputeExpertTokensOperands { sorted_experts: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombine(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("expandIdx", E::Tensor(2)), ("epSendCounts", E::Tensor(3)), ("expertScales", E::Tensor(4)), ("tpSendCounts", c.or_null(0, E::Tensor(5))), ("xActiveMask", c.or_null(1, E::Tensor(6))), ("activationScale", c.or_null(1, E::Tensor(7))), ("weightScale", c.or_null(1, E::Tensor(8))), ("groupList", c.or_null(1, E::Tensor(9))), ("expandScales", c.or_null(0, E::Tensor(10))), ("groupEp", E::Json("\"group 14\"")), ("epWorldSize", E::Json("-15")), ("epRankId", E::Json("-16")), ("moeExpertNum", E::Json("-17")), ("groupTp", E::Json("\"group 18\"")), ("tpWorldSize", E::Json("-19")), ("tpRankId", E::Json("-20")), ("expertShardType", E::Json("-21")), ("sharedExpertNum", E::Json("-22")), ("sharedExpertRankNum", E::Json("-23")), ("globalBs", E::Json("-24")), ("outDtype", E::Json("-25")), ("commQuantMode", E::Json("-26")), ("groupListType", E::Json("-27")), ("x", E::Tensor(25))];
    let tensors = c.tensors(26);
    let operator = MoeDistributeCombine { group_ep: c.communicator(14), ep_world_size: -15, ep_rank_id: -16, moe_expert_num: -17, group_tp: c.communicator(18), tp_world_size: -19, tp_rank_id: -20, expert_shard_type: -21, shared_expert_num: -22, shared_expert_rank_num: -23, global_bs: -24, out_dtype: -25, comm_quant_mode: -26, group_list_type: -27 };
    let operands = MoeDistributeCombineOperands { expand_x: tensors.input(0), expert_ids: tensors.input(1), expand_idx: tensors.input(2), ep_send_counts: tensors.input(3), expert_scales: tensors.input(4), tp_send_counts: c.optional(0, tensors.input(5)), x_active_mask: c.optional(1, tensors.input(6)), activation_scale: c.optional(1, tensors.input(7)), weight_scale: c.optional(1, tensors.input(8)), group_list: c.optional(1, tensors.input(9)), expand_scales: c.optional(0, tensors.input(10)), x: tensors.output(25) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombineaddrmsnorm(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("assistInfoForCombine", E::Tensor(2)), ("epSendCounts", E::Tensor(3)), ("expertScales", E::Tensor(4)), ("residualX", E::Tensor(5)), ("gamma", E::Tensor(6)), ("tpSendCountsOptional", c.or_null(0, E::Tensor(7))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(8))), ("activationScaleOptional", c.or_null(1, E::Tensor(9))), ("weightScaleOptional", c.or_null(1, E::Tensor(10))), ("groupListOptional", c.or_null(1, E::Tensor(11))), ("expandScalesOptional", c.or_null(0, E::Tensor(12))), ("sharedExpertXOptional", c.or_null(1, E::Tensor(13))), ("groupEp", E::Json("\"group 17\"")), ("epWorldSize", E::Json("-18")), ("epRankId", E::Json("-19")), ("moeExpertNum", E::Json("-20")), ("groupTp", E::Json("\"group 21\"")), ("tpWorldSize", E::Json("-22")), ("tpRankId", E::Json("-23")), ("expertShardType", E::Json("-24")), ("sharedExpertNum", E::Json("-25")), ("sharedExpertRankNum", E::Json("-26")), ("globalBs", E::Json("-27")), ("outDtype", E::Json("-28")), ("commQuantMode", E::Json("-29")), ("groupListType", E::Json("-30")), ("commAlg", c.or_null(1, E::Json("\"text 31\""))), ("normEps", E::Json("32.5")), ("yOut", E::Tensor(30)), ("rstdOut", E::Tensor(31)), ("xOut", E::Tensor(32))];
    let tensors = c.tensors(33);
    let operator = MoeDistributeCombineAddRmsNorm { group_ep: c.communicator(17), ep_world_size: -18, ep_rank_id: -19, moe_expert_num: -20, group_tp: c.communicator(21), tp_world_size: -22, tp_rank_id: -23, expert_shard_type: -24, shared_expert_num: -25, shared_expert_rank_num: -26, global_bs: -27, out_dtype: -28, comm_quant_mode: -29, group_list_type: -30, comm_alg: c.optional(1, c"text 31".into()), norm_eps: 32.5 };
    let operands = MoeDistributeCombineAddRmsNormOperands { expand_x: tensors.input(0), expert_ids: tensors.input(1), assist_info_for_combine: tensors.input(2), ep_send_counts: tensors.input(3), expert_scales: tensors.input(4), residual_x: tensors.input(5), gamma: tensors.input(6), tp_send_counts_optional: c.optional(0, tensors.input(7)), x_active_mask_optional: c.optional(1, tensors.input(8)), activation_scale_optional: c.optional(1, tensors.input(9)), weight_scale_optional: c.optional(1, tensors.input(10)), group_list_optional: c.optional(1, tensors.input(11)), expand_scales_optional: c.optional(0, tensors.input(12)), shared_expert_x_optional: c.optional(1, tensors.input(13)), y_out: tensors.output(30), rstd_out: tensors.output(31), x_out: tensors.output(32) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombineaddrmsnormv2(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("assistInfoForCombine", E::Tensor(2)), ("epSendCounts", E::Tensor(3)), ("expertScales", E::Tensor(4)), ("residualX", E::Tensor(5)), ("gamma", E::Tensor(6)), ("tpSendCountsOptional", c.or_null(0, E::Tensor(7))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(8))), ("activationScaleOptional", c.or_null(1, E::Tensor(9))), ("weightScaleOptional", c.or_null(1, E::Tensor(10))), ("groupListOptional", c.or_null(1, E::Tensor(11))), ("expandScalesOptional", c.or_null(0, E::Tensor(12))), ("sharedExpertXOptional", c.or_null(1, E::Tensor(13))), ("elasticInfoOptional", c.or_null(1, E::Tensor(14))), ("oriXOptional", c.or_null(0, E::Tensor(15))), ("constExpertAlpha1Optional", c.or_null(1, E::Tensor(16))), ("constExpertAlpha2Optional", c.or_null(1, E::Tensor(17))), ("constExpertVOptional", c.or_null(0, E::Tensor(18))), ("groupEp", E::Json("\"group 22\"")), ("epWorldSize", E::Json("-23")), ("epRankId", E::Json("-24")), ("moeExpertNum", E::Json("-25")), ("groupTp", E::Json("\"group 26\"")), ("tpWorldSize", E::Json("-27")), ("tpRankId", E::Json("-28")), ("expertShardType", E::Json("-29")), ("sharedExpertNum", E::Json("-30")), ("sharedExpertRankNum", E::Json("-31")), ("globalBs", E::Json("-32")), ("outDtype", E::Json("-33")), ("commQuantMode", E::Json("-34")), ("groupListType", E::Json("-35")), ("commAlg", c.or_null(1, E::Json("\"text 36\""))), ("normEps", E::Json("37.5")), ("zeroExpertNum", E::Json("-38")), ("copyExpertNum", E::Json("-39")), ("constExpertNum", E::Json("-40")), ("yOut", E::Tensor(38)), ("rstdOut", E::Tensor(39)), ("xOut", E::Tensor(40))];
    let tensors = c.tensors(41);
    let operator = MoeDistributeCombineAddRmsNormV2 { group_ep: c.communicator(22), ep_world_size: -23, ep_rank_id: -24, moe_expert_num: -25, group_tp: c.communicator(26), tp_world_size: -27, tp_rank_id: -28, expert_shard_type: -29, shared_expert_num: -30, shared_expert_rank_num: -31, global_bs: -32, out_dtype: -33, comm_quant_mode: -34, group_list_type: -35, comm_alg: c.optional(1, c"text 36".into()), norm_eps: 37.5, zero_expert_num: -38, copy_expert_num: -39, const_expert_num: -40 };
    let operands = MoeDistributeCombineAddRmsNormV2Operands { expand_x: tensors.input(0), expert_ids: tensors.input(1), assist_info_for_combine: tensors.input(2), ep_send_counts: tensors.input(3), expert_scales: tensors.input(4), residual_x: tensors.input(5), gamma: tensors.input(6), tp_send_counts_optional: c.optional(0, tensors.input(7)), x_active_mask_optional: c.optional(1, tensors.input(8)), activation_scale_optional: c.optional(1, tensors.input(9)), weight_scale_optional: c.optional(1, tensors.input(10)), group_list_optional: c.optional(1, tensors.input(11)), expand_scales_optional: c.optional(0, tensors.input(12)), shared_expert_x_optional: c.optional(1, tensors.input(13)), elastic_info_optional: c.optional(1, tensors.input(14)), ori_x_optional: c.optional(0, tensors.input(15)), const_expert_alpha1_optional: c.optional(1, tensors.input(16)), const_expert_alpha2_optional: c.optional(1, tensors.input(17)), const_expert_v_optional: c.optional(0, tensors.input(18)), y_out: tensors.output(38), rstd_out: tensors.output(39), x_out: tensors.output(40) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombinesetup(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("assistInfoForCombine", E::Tensor(2)), ("groupEp", E::Json("\"group 6\"")), ("epWorldSize", E::Json("-7")), ("epRankId", E::Json("-8")), ("moeExpertNum", E::Json("-9")), ("expertSharedType", E::Json("-10")), ("sharedExpertNum", E::Json("-11")), ("sharedExpertRankNum", E::Json("-12")), ("globalBs", E::Json("-13")), ("commQuantMode", E::Json("-14")), ("commType", E::Json("-15")), ("commAlg", c.or_null(1, E::Json("\"text 16\""))), ("quantExpandXOut", E::Tensor(14)), ("commCmdInfoOut", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = MoeDistributeCombineSetup { group_ep: c.communicator(6), ep_world_size: -7, ep_rank_id: -8, moe_expert_num: -9, expert_shared_type: -10, shared_expert_num: -11, shared_expert_rank_num: -12, global_bs: -13, comm_quant_mode: -14, comm_type: -15, comm_alg: c.optional(1, c"text 16".into()) };
    let operands = MoeDistributeCombineSetupOperands { expand_x: tensors.output(0), expert_ids: tensors.input(1), assist_info_for_combine: tensors.input(2), quant_expand_x_out: tensors.output(14), comm_cmd_info_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombineteardown(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("quantExpandX", E::Tensor(1)), ("expertIds", E::Tensor(2)), ("expandIdx", E::Tensor(3)), ("expertScales", E::Tensor(4)), ("commCmdInfo", E::Tensor(5)), ("xActiveMaskOptional", c.or_null(1, E::Tensor(6))), ("sharedExpertXOptional", c.or_null(1, E::Tensor(7))), ("groupEp", E::Json("\"group 11\"")), ("epWorldSize", E::Json("-12")), ("epRankId", E::Json("-13")), ("moeExpertNum", E::Json("-14")), ("expertShardType", E::Json("-15")), ("sharedExpertNum", E::Json("-16")), ("sharedExpertRankNum", E::Json("-17")), ("globalBs", E::Json("-18")), ("commQuantMode", E::Json("-19")), ("commType", E::Json("-20")), ("commAlg", c.or_null(1, E::Json("\"text 21\""))), ("xOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = MoeDistributeCombineTeardown { group_ep: c.communicator(11), ep_world_size: -12, ep_rank_id: -13, moe_expert_num: -14, expert_shard_type: -15, shared_expert_num: -16, shared_expert_rank_num: -17, global_bs: -18, comm_quant_mode: -19, comm_type: -20, comm_alg: c.optional(1, c"text 21".into()) };
    let operands = MoeDistributeCombineTeardownOperands { expand_x: tensors.input(0), quant_expand_x: tensors.input(1), expert_ids: tensors.input(2), expand_idx: tensors.input(3), expert_scales: tensors.input(4), comm_cmd_info: tensors.input(5), x_active_mask_optional: c.optional(1, tensors.input(6)), shared_expert_x_optional: c.optional(1, tensors.input(7)), x_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombinev2(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("assistInfoForCombine", E::Tensor(2)), ("epSendCounts", E::Tensor(3)), ("expertScales", E::Tensor(4)), ("tpSendCountsOptional", c.or_null(0, E::Tensor(5))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(6))), ("activationScaleOptional", c.or_null(1, E::Tensor(7))), ("weightScaleOptional", c.or_null(1, E::Tensor(8))), ("groupListOptional", c.or_null(1, E::Tensor(9))), ("expandScalesOptional", c.or_null(0, E::Tensor(10))), ("sharedExpertXOptional", c.or_null(1, E::Tensor(11))), ("groupEp", E::Json("\"group 15\"")), ("epWorldSize", E::Json("-16")), ("epRankId", E::Json("-17")), ("moeExpertNum", E::Json("-18")), ("groupTp", E::Json("\"group 19\"")), ("tpWorldSize", E::Json("-20")), ("tpRankId", E::Json("-21")), ("expertShardType", E::Json("-22")), ("sharedExpertNum", E::Json("-23")), ("sharedExpertRankNum", E::Json("-24")), ("globalBs", E::Json("-25")), ("outDtype", E::Json("-26")), ("commQuantMode", E::Json("-27")), ("groupListType", E::Json("-28")), ("commAlg", E::Json("\"text 29\"")), ("xOut", E::Tensor(27))];
    let tensors = c.tensors(28);
    let operator = MoeDistributeCombineV2 { group_ep: c.communicator(15), ep_world_size: -16, ep_rank_id: -17, moe_expert_num: -18, group_tp: c.communicator(19), tp_world_size: -20, tp_rank_id: -21, expert_shard_type: -22, shared_expert_num: -23, shared_expert_rank_num: -24, global_bs: -25, out_dtype: -26, comm_quant_mode: -27, group_list_type: -28, comm_alg: c"text 29".into() };
    let operands = MoeDistributeCombineV2Operands { expand_x: tensors.input(0), expert_ids: tensors.input(1), assist_info_for_combine: tensors.input(2), ep_send_counts: tensors.input(3), expert_scales: tensors.input(4), tp_send_counts_optional: c.optional(0, tensors.input(5)), x_active_mask_optional: c.optional(1, tensors.input(6)), activation_scale_optional: c.optional(1, tensors.input(7)), weight_scale_optional: c.optional(1, tensors.input(8)), group_list_optional: c.optional(1, tensors.input(9)), expand_scales_optional: c.optional(0, tensors.input(10)), shared_expert_x_optional: c.optional(1, tensors.input(11)), x_out: tensors.output(27) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombinev3(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("assistInfoForCombine", E::Tensor(2)), ("epSendCounts", E::Tensor(3)), ("expertScales", E::Tensor(4)), ("tpSendCountsOptional", c.or_null(0, E::Tensor(5))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(6))), ("activationScaleOptional", c.or_null(1, E::Tensor(7))), ("weightScaleOptional", c.or_null(1, E::Tensor(8))), ("groupListOptional", c.or_null(1, E::Tensor(9))), ("expandScalesOptional", c.or_null(0, E::Tensor(10))), ("sharedExpertXOptional", c.or_null(1, E::Tensor(11))), ("elasticInfoOptional", c.or_null(1, E::Tensor(12))), ("oriXOptional", c.or_null(0, E::Tensor(13))), ("constExpertAlpha1Optional", c.or_null(1, E::Tensor(14))), ("constExpertAlpha2Optional", c.or_null(1, E::Tensor(15))), ("constExpertVOptional", c.or_null(0, E::Tensor(16))), ("groupEp", E::Json("\"group 20\"")), ("epWorldSize", E::Json("-21")), ("epRankId", E::Json("-22")), ("moeExpertNum", E::Json("-23")), ("groupTp", E::Json("\"group 24\"")), ("tpWorldSize", E::Json("-25")), ("tpRankId", E::Json("-26")), ("expertShardType", E::Json("-27")), ("sharedExpertNum", E::Json("-28")), ("sharedExpertRankNum", E::Json("-29")), ("globalBs", E::Json("-30")), ("outDtype", E::Json("-31")), ("commQuantMode", E::Json("-32")), ("groupListType", E::Json("-33")), ("commAlg", E::Json("\"text 34\"")), ("zeroExpertNum", E::Json("-35")), ("copyExpertNum", E::Json("-36")), ("constExpertNum", E::Json("-37")), ("xOut", E::Tensor(35))];
    let tensors = c.tensors(36);
    let operator = MoeDistributeCombineV3 { group_ep: c.communicator(20), ep_world_size: -21, ep_rank_id: -22, moe_expert_num: -23, group_tp: c.communicator(24), tp_world_size: -25, tp_rank_id: -26, expert_shard_type: -27, shared_expert_num: -28, shared_expert_rank_num: -29, global_bs: -30, out_dtype: -31, comm_quant_mode: -32, group_list_type: -33, comm_alg: c"text 34".into(), zero_expert_num: -35, copy_expert_num: -36, const_expert_num: -37 };
    let operands = MoeDistributeCombineV3Operands { expand_x: tensors.input(0), expert_ids: tensors.input(1), assist_info_for_combine: tensors.input(2), ep_send_counts: tensors.input(3), expert_scales: tensors.input(4), tp_send_counts_optional: c.optional(0, tensors.input(5)), x_active_mask_optional: c.optional(1, tensors.input(6)), activation_scale_optional: c.optional(1, tensors.input(7)), weight_scale_optional: c.optional(1, tensors.input(8)), group_list_optional: c.optional(1, tensors.input(9)), expand_scales_optional: c.optional(0, tensors.input(10)), shared_expert_x_optional: c.optional(1, tensors.input(11)), elastic_info_optional: c.optional(1, tensors.input(12)), ori_x_optional: c.optional(0, tensors.input(13)), const_expert_alpha1_optional: c.optional(1, tensors.input(14)), const_expert_alpha2_optional: c.optional(1, tensors.input(15)), const_expert_v_optional: c.optional(0, tensors.input(16)), x_out: tensors.output(35) };
    c.call(operator, operands, &expected);
}

fn call_moedistributecombinev4(c: &mut Caller) {
    let expected = [("expandX", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("assistInfoForCombine", E::Tensor(2)), ("epSendCounts", E::Tensor(3)), ("expertScales", E::Tensor(4)), ("tpSendCountsOptional", c.or_null(0, E::Tensor(5))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(6))), ("activationScaleOptional", c.or_null(1, E::Tensor(7))), ("weightScaleOptional", c.or_null(1, E::Tensor(8))), ("groupListOptional", c.or_null(1, E::Tensor(9))), ("expandScalesOptional", c.or_null(0, E::Tensor(10))), ("sharedExpertXOptional", c.or_null(1, E::Tensor(11))), ("elasticInfoOptional", c.or_null(1, E::Tensor(12))), ("oriXOptional", c.or_null(0, E::Tensor(13))), ("constExpertAlpha1Optional", c.or_null(1, E::Tensor(14))), ("constExpertAlpha2Optional", c.or_null(1, E::Tensor(15))), ("constExpertVOptional", c.or_null(0, E::Tensor(16))), ("performanceInfoOptional", c.or_null(1, E::Tensor(17))), ("groupEp", E::Json("\"group 21\"")), ("epWorldSize", E::Json("-22")), ("epRankId", E::Json("-23")), ("moeExpertNum", E::Json("-24")), ("groupTp", E::Json("\"group 25\"")), ("tpWorldSize", E::Json("-26")), ("tpRankId", E::Json("-27")), ("expertShardType", E::Json("-28")), ("sharedExpertNum", E::Json("-29")), ("sharedExpertRankNum", E::Json("-30")), ("globalBs", E::Json("-31")), ("outDtype", E::Json("-32")), ("commQuantMode", E::Json("-33")), ("groupListType", E::Json("-34")), ("commAlg", E::Json("\"text 35\"")), ("zeroExpertNum", E::Json("-36")), ("copyExpertNum", E::Json("-37")), ("constExpertNum", E::Json("-38")), ("xOut", E::Tensor(36))];
    let tensors = c.tensors(37);
    let operator = MoeDistributeCombineV4 { group_ep: c.communicator(21), ep_world_size: -22, ep_rank_id: -23, moe_expert_num: -24, group_tp: c.communicator(25), tp_world_size: -26, tp_rank_id: -27, expert_shard_type: -28, shared_expert_num: -29, shared_expert_rank_num: -30, global_bs: -31, out_dtype: -32, comm_quant_mode: -33, group_list_type: -34, comm_alg: c"text 35".into(), zero_expert_num: -36, copy_expert_num: -37, const_expert_num: -38 };
    let operands = MoeDistributeCombineV4Operands { expand_x: tensors.input(0), expert_ids: tensors.input(1), assist_info_for_combine: tensors.input(2), ep_send_counts: tensors.input(3), expert_scales: tensors.input(4), tp_send_counts_optional: c.optional(0, tensors.input(5)), x_active_mask_optional: c.optional(1, tensors.input(6)), activation_scale_optional: c.optional(1, tensors.input(7)), weight_scale_optional: c.optional(1, tensors.input(8)), group_list_optional: c.optional(1, tensors.input(9)), expand_scales_optional: c.optional(0, tensors.input(10)), shared_expert_x_optional: c.optional(1, tensors.input(11)), elastic_info_optional: c.optional(1, tensors.input(12)), ori_x_optional: c.optional(0, tensors.input(13)), const_expert_alpha1_optional: c.optional(1, tensors.input(14)), const_expert_alpha2_optional: c.optional(1, tensors.input(15)), const_expert_v_optional: c.optional(0, tensors.input(16)), performance_info_optional: c.optional(1, tensors.output(17)), x_out: tensors.output(36) };
    c.call(operator, operands, &expected);
}

fn call_moedistributedispatch(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("scales", c.or_null(0, E::Tensor(2))), ("xActiveMask", c.or_null(1, E::Tensor(3))), ("expertScales", c.or_null(0, E::Tensor(4))), ("groupEp", E::Json("\"group 8\"")), ("epWorldSize", E::Json("-9")), ("epRankId", E::Json("-10")), ("moeExpertNum", E::Json("-11")), ("groupTp", E::Json("\"group 12\"")), ("tpWorldSize", E::Json("-13")), ("tpRankId", E::Json("-14")), ("expertShardType", E::Json("-15")), ("sharedExpertNum", E::Json("-16")), ("sharedExpertRankNum", E::Json("-17")), ("quantMode", E::Json("-18")), ("globalBs", E::Json("-19")), ("expertTokenNumsType", E::Json("-20")), ("expandX", E::Tensor(18)), ("dynamicScales", E::Tensor(19)), ("expandIdx", E::Tensor(20)), ("expertTokenNums", E::Tensor(21)), ("epRecvCounts", E::Tensor(22)), ("tpRecvCounts", c.or_null(0, E::Tensor(23))), ("expandScales", E::Tensor(24))];
    let tensors = c.tensors(25);
    let operator = MoeDistributeDispatch { group_ep: c.communicator(8), ep_world_size: -9, ep_rank_id: -10, moe_expert_num: -11, group_tp: c.communicator(12), tp_world_size: -13, tp_rank_id: -14, expert_shard_type: -15, shared_expert_num: -16, shared_expert_rank_num: -17, quant_mode: -18, global_bs: -19, expert_token_nums_type: -20 };
    let operands = MoeDistributeDispatchOperands { x: tensors.input(0), expert_ids: tensors.input(1), scales: c.optional(0, tensors.input(2)), x_active_mask: c.optional(1, tensors.input(3)), expert_scales: c.optional(0, tensors.input(4)), expand_x: tensors.output(18), dynamic_scales: tensors.output(19), expand_idx: tensors.output(20), expert_token_nums: tensors.output(21), ep_recv_counts: tensors.output(22), tp_recv_counts: c.optional(0, tensors.output(23)), expand_scales: tensors.output(24) };
    c.call(operator, operands, &expected);
}

fn call_moedistributedispatchsetup(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("scalesOptional", c.or_null(0, E::Tensor(2))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(3))), ("groupEp", E::Json("\"group 7\"")), ("epWorldSize", E::Json("-8")), ("epRankId", E::Json("-9")), ("moeExpertNum", E::Json("-10")), ("expertShardType", E::Json("-11")), ("sharedExpertNum", E::Json("-12")), ("sharedExpertRankNum", E::Json("-13")), ("quantMode", E::Json("-14")), ("globalBs", E::Json("-15")), ("commType", E::Json("-16")), ("commAlg", c.or_null(1, E::Json("\"text 17\""))), ("yOut", E::Tensor(15)), ("expandIdxOut", E::Tensor(16)), ("commCmdInfoOut", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = MoeDistributeDispatchSetup { group_ep: c.communicator(7), ep_world_size: -8, ep_rank_id: -9, moe_expert_num: -10, expert_shard_type: -11, shared_expert_num: -12, shared_expert_rank_num: -13, quant_mode: -14, global_bs: -15, comm_type: -16, comm_alg: c.optional(1, c"text 17".into()) };
    let operands = MoeDistributeDispatchSetupOperands { x: tensors.input(0), expert_ids: tensors.input(1), scales_optional: c.optional(0, tensors.input(2)), x_active_mask_optional: c.optional(1, tensors.input(3)), y_out: tensors.output(15), expand_idx_out: tensors.output(16), comm_cmd_info_out: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_moedistributedispatchteardown(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("y", E::Tensor(1)), ("expertIds", E::Tensor(2)), ("commCmdInfo", E::Tensor(3)), ("groupEp", E::Json("\"group 7\"")), ("epWorldSize", E::Json("-8")), ("epRankId", E::Json("-9")), ("moeExpertNum", E::Json("-10")), ("expertShardType", E::Json("-11")), ("sharedExpertNum", E::Json("-12")), ("sharedExpertRankNum", E::Json("-13")), ("quantMode", E::Json("-14")), ("globalBs", E::Json("-15")), ("expertTokenNumsType", E::Json("-16")), ("commType", E::Json("-17")), ("commAlg", c.or_null(1, E::Json("\"text 18\""))), ("expandXOut", E::Tensor(16)), ("dynamicScalesOut", E::Tensor(17)), ("assistInfoForCombineOut", E::Tensor(18)), ("expertTokenNumsOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = MoeDistributeDispatchTeardown { group_ep: c.communicator(7), ep_world_size: -8, ep_rank_id: -9, moe_expert_num: -10, expert_shard_type: -11, shared_expert_num: -12, shared_expert_rank_num: -13, quant_mode: -14, global_bs: -15, expert_token_nums_type: -16, comm_type: -17, comm_alg: c.optional(1, c"text 18".into()) };
    let operands = MoeDistributeDispatchTeardownOperands { x: tensors.input(0), y: tensors.input(1), expert_ids: tensors.input(2), comm_cmd_info: tensors.input(3), expand_x_out: tensors.output(16), dynamic_scales_out: tensors.output(17), assist_info_for_combine_out: tensors.output(18), expert_token_nums_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_moedistributedispatchv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("scalesOptional", c.or_null(0, E::Tensor(2))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(3))), ("expertScalesOptional", c.or_null(0, E::Tensor(4))), ("groupEp", E::Json("\"group 8\"")), ("epWorldSize", E::Json("-9")), ("epRankId", E::Json("-10")), ("moeExpertNum", E::Json("-11")), ("groupTp", E::Json("\"group 12\"")), ("tpWorldSize", E::Json("-13")), ("tpRankId", E::Json("-14")), ("expertShardType", E::Json("-15")), ("sharedExpertNum", E::Json("-16")), ("sharedExpertRankNum", E::Json("-17")), ("quantMode", E::Json("-18")), ("globalBs", E::Json("-19")), ("expertTokenNumsType", E::Json("-20")), ("commAlg", E::Json("\"text 21\"")), ("expandXOut", E::Tensor(19)), ("dynamicScalesOut", E::Tensor(20)), ("assistInfoForCombineOut", E::Tensor(21)), ("expertTokenNumsOut", E::Tensor(22)), ("epRecvCountsOut", E::Tensor(23)), ("tpRecvCountsOut", c.or_null(1, E::Tensor(24))), ("expandScalesOut", E::Tensor(25))];
    let tensors = c.tensors(26);
    let operator = MoeDistributeDispatchV2 { group_ep: c.communicator(8), ep_world_size: -9, ep_rank_id: -10, moe_expert_num: -11, group_tp: c.communicator(12), tp_world_size: -13, tp_rank_id: -14, expert_shard_type: -15, shared_expert_num: -16, shared_expert_rank_num: -17, quant_mode: -18, global_bs: -19, expert_token_nums_type: -20, comm_alg: c"text 21".into() };
    let operands = MoeDistributeDispatchV2Operands { x: tensors.input(0), expert_ids: tensors.input(1), scales_optional: c.optional(0, tensors.input(2)), x_active_mask_optional: c.optional(1, tensors.input(3)), expert_scales_optional: c.optional(0, tensors.input(4)), expand_x_out: tensors.output(19), dynamic_scales_out: tensors.output(20), assist_info_for_combine_out: tensors.output(21), expert_token_nums_out: tensors.output(22), ep_recv_counts_out: tensors.output(23), tp_recv_counts_out: c.optional(1, tensors.output(24)), expand_scales_out: tensors.output(25) };
    c.call(operator, operands, &expected);
}

fn call_moedistributedispatchv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("scalesOptional", c.or_null(0, E::Tensor(2))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(3))), ("expertScalesOptional", c.or_null(0, E::Tensor(4))), ("elasticInfoOptional", c.or_null(1, E::Tensor(5))), ("groupEp", E::Json("\"group 9\"")), ("epWorldSize", E::Json("-10")), ("epRankId", E::Json("-11")), ("moeExpertNum", E::Json("-12")), ("groupTp", E::Json("\"group 13\"")), ("tpWorldSize", E::Json("-14")), ("tpRankId", E::Json("-15")), ("expertShardType", E::Json("-16")), ("sharedExpertNum", E::Json("-17")), ("sharedExpertRankNum", E::Json("-18")), ("quantMode", E::Json("-19")), ("globalBs", E::Json("-20")), ("expertTokenNumsType", E::Json("-21")), ("commAlg", E::Json("\"text 22\"")), ("zeroExpertNum", E::Json("-23")), ("copyExpertNum", E::Json("-24")), ("constExpertNum", E::Json("-25")), ("expandXOut", E::Tensor(23)), ("dynamicScalesOut", E::Tensor(24)), ("assistInfoForCombineOut", E::Tensor(25)), ("expertTokenNumsOut", E::Tensor(26)), ("epRecvCountsOut", E::Tensor(27)), ("tpRecvCountsOut", c.or_null(1, E::Tensor(28))), ("expandScalesOut", E::Tensor(29))];
    let tensors = c.tensors(30);
    let operator = MoeDistributeDispatchV3 { group_ep: c.communicator(9), ep_world_size: -10, ep_rank_id: -11, moe_expert_num: -12, group_tp: c.communicator(13), tp_world_size: -14, tp_rank_id: -15, expert_shard_type: -16, shared_expert_num: -17, shared_expert_rank_num: -18, quant_mode: -19, global_bs: -20, expert_token_nums_type: -21, comm_alg: c"text 22".into(), zero_expert_num: -23, copy_expert_num: -24, const_expert_num: -25 };
    let operands = MoeDistributeDispatchV3Operands { x: tensors.input(0), expert_ids: tensors.input(1), scales_optional: c.optional(0, tensors.input(2)), x_active_mask_optional: c.optional(1, tensors.input(3)), expert_scales_optional: c.optional(0, tensors.input(4)), elastic_info_optional: c.optional(1, tensors.input(5)), expand_x_out: tensors.output(23), dynamic_scales_out: tensors.output(24), assist_info_for_combine_out: tensors.output(25), expert_token_nums_out: tensors.output(26), ep_recv_counts_out: tensors.output(27), tp_recv_counts_out: c.optional(1, tensors.output(28)), expand_scales_out: tensors.output(29) };
    c.call(operator, operands, &expected);
}

fn call_moedistributedispatchv4(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIds", E::Tensor(1)), ("scalesOptional", c.or_null(0, E::Tensor(2))), ("xActiveMaskOptional", c.or_null(1, E::Tensor(3))), ("expertScalesOptional", c.or_null(0, E::Tensor(4))), ("elasticInfoOptional", c.or_null(1, E::Tensor(5))), ("performanceInfoOptional", c.or_null(1, E::Tensor(6))), ("groupEp", E::Json("\"group 10\"")), ("epWorldSize", E::Json("-11")), ("epRankId", E::Json("-12")), ("moeExpertNum", E::Json("-13")), ("groupTp", E::Json("\"group 14\"")), ("tpWorldSize", E::Json("-15")), ("tpRankId", E::Json("-16")), ("expertShardType", E::Json("-17")), ("sharedExpertNum", E::Json("-18")), ("sharedExpertRankNum", E::Json("-19")), ("quantMode", E::Json("-20")), ("globalBs", E::Json("-21")), ("expertTokenNumsType", E::Json("-22")), ("commAlg", E::Json("\"text 23\"")), ("zeroExpertNum", E::Json("-24")), ("copyExpertNum", E::Json("-25")), ("constExpertNum", E::Json("-26")), ("expandXOut", E::Tensor(24)), ("dynamicScalesOut", E::Tensor(25)), ("assistInfoForCombineOut", E::Tensor(26)), ("expertTokenNumsOut", E::Tensor(27)), ("epRecvCountsOut", E::Tensor(28)), ("tpRecvCountsOut", c.or_null(1, E::Tensor(29))), ("expandScalesOut", E::Tensor(30))];
    let tensors = c.tensors(31);
    let operator = MoeDistributeDispatchV4 { group_ep: c.communicator(10), ep_world_size: -11, ep_rank_id: -12, moe_expert_num: -13, group_tp: c.communicator(14), tp_world_size: -15, tp_rank_id: -16, expert_shard_type: -17, shared_expert_num: -18, shared_expert_rank_num: -19, quant_mode: -20, global_bs: -21, expert_token_nums_type: -22, comm_alg: c"text 23".into(), zero_expert_num: -24, copy_expert_num: -25, const_expert_num: -26 };
    let operands = MoeDistributeDispatchV4Operands { x: tensors.input(0), expert_ids: tensors.input(1), scales_optional: c.optional(0, tensors.input(2)), x_active_mask_optional: c.optional(1, tensors.input(3)), expert_scales_optional: c.optional(0, tensors.input(4)), elastic_info_optional: c.optional(1, tensors.input(5)), performance_info_optional: c.optional(1, tensors.output(6)), expand_x_out: tensors.output(24), dynamic_scales_out: tensors.output(25), assist_info_for_combine_out: tensors.output(26), expert_token_nums_out: tensors.output(27), ep_recv_counts_out: tensors.output(28), tp_recv_counts_out: c.optional(1, tensors.output(29)), expand_scales_out: tensors.output(30) };
    c.call(operator, operands, &expected);
}

fn call_moefinalizerouting(c: &mut Caller) {
    let expected = [("expandedX", E::Tensor(0)), ("x1", c.or_null(0, E::Tensor(1))), ("x2Optional", c.or_null(0, E::Tensor(2))), ("bias", c.or_null(0, E::Tensor(3))), ("scales", c.or_null(0, E::Tensor(4))), ("expandedRowIdx", E::Tensor(5)), ("expandedExpertIdx", c.or_null(1, E::Tensor(6))), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MoeFinalizeRouting {  };
    let operands = MoeFinalizeRoutingOperands { expanded_x: tensors.input(0), x1: c.optional(0, tensors.input(1)), x2_optional: c.optional(0, tensors.input(2)), bias: c.optional(0, tensors.input(3)), scales: c.optional(0, tensors.input(4)), expanded_row_idx: tensors.input(5), expanded_expert_idx: c.optional(1, tensors.input(6)), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_moefinalizeroutingv2(c: &mut Caller) {
    let expected = [("expandedX", E::Tensor(0)), ("expandedRowIdx", E::Tensor(1)), ("x1Optional", c.or_null(0, E::Tensor(2))), ("x2Optional", c.or_null(0, E::Tensor(3))), ("biasOptional", c.or_null(0, E::Tensor(4))), ("scalesOptional", c.or_null(0, E::Tensor(5))), ("expertIdxOptional", c.or_null(1, E::Tensor(6))), ("dropPadMode", E::Json("-10")), ("out", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MoeFinalizeRoutingV2 { drop_pad_mode: -10 };
    let operands = MoeFinalizeRoutingV2Operands { expanded_x: tensors.input(0), expanded_row_idx: tensors.input(1), x1_optional: c.optional(0, tensors.input(2)), x2_optional: c.optional(0, tensors.input(3)), bias_optional: c.optional(0, tensors.input(4)), scales_optional: c.optional(0, tensors.input(5)), expert_idx_optional: c.optional(1, tensors.input(6)), out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_moefinalizeroutingv2grad(c: &mut Caller) {
    let expected = [("gradY", E::Tensor(0)), ("expandedRowIdx", c.or_null(0, E::Tensor(1))), ("expandedXOptional", c.or_null(1, E::Tensor(2))), ("scalesOptional", c.or_null(0, E::Tensor(3))), ("expertIdxOptional", c.or_null(1, E::Tensor(4))), ("biasOptional", c.or_null(0, E::Tensor(5))), ("dropPadMode", E::Json("-9")), ("activeNum", E::Json("-10")), ("expertNum", E::Json("-11")), ("expertCapacity", E::Json("-12")), ("gradExpandedXOut", E::Tensor(10)), ("gradScalesOut", c.or_null(1, E::Tensor(11)))];
    let tensors = c.tensors(12);
    let operator = MoeFinalizeRoutingV2Grad { drop_pad_mode: -9, active_num: -10, expert_num: -11, expert_capacity: -12 };
    let operands = MoeFinalizeRoutingV2GradOperands { grad_y: tensors.input(0), expanded_row_idx: c.optional(0, tensors.input(1)), expanded_x_optional: c.optional(1, tensors.input(2)), scales_optional: c.optional(0, tensors.input(3)), expert_idx_optional: c.optional(1, tensors.input(4)), bias_optional: c.optional(0, tensors.input(5)), grad_expanded_x_out: tensors.output(10), grad_scales_out: c.optional(1, tensors.output(11)) };
    c.call(operator, operands, &expected);
}

fn call_moefinalizeroutingv3(c: &mut Caller) {
    let expected = [("expandedX", E::Tensor(0)), ("expandedRowIdx", E::Tensor(1)), ("x1Optional", c.or_null(0, E::Tensor(2))), ("x2Optional", c.or_null(0, E::Tensor(3))), ("biasOptional", c.or_null(0, E::Tensor(4))), ("scalesOptional", c.or_null(0, E::Tensor(5))), ("expertIdxOptional", c.or_null(1, E::Tensor(6))), ("xOptional", c.or_null(1, E::Tensor(7))), ("a1Optional", c.or_null(0, E::Tensor(8))), ("a2Optional", c.or_null(0, E::Tensor(9))), ("vOptional", c.or_null(1, E::Tensor(10))), ("dropPadMode", E::Json("-14")), ("zeroExpertRange", E::Json("[15,-1]")), ("copyExpertRange", E::Json("[16,-1]")), ("constantExpertRange", E::Json("[17,-1]")), ("out", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = MoeFinalizeRoutingV3 { drop_pad_mode: -14, zero_expert_range: [15, -1].into(), copy_expert_range: [16, -1].into(), constant_expert_range: [17, -1].into() };
    let operands = MoeFinalizeRoutingV3Operands { expanded_x: tensors.input(0), expanded_row_idx: tensors.input(1), x1_optional: c.optional(0, tensors.input(2)), x2_optional: c.optional(0, tensors.input(3)), bias_optional: c.optional(0, tensors.input(4)), scales_optional: c.optional(0, tensors.input(5)), expert_idx_optional: c.optional(1, tensors.input(6)), x_optional: c.optional(1, tensors.input(7)), a1_optional: c.optional(0, tensors.input(8)), a2_optional: c.optional(0, tensors.input(9)), v_optional: c.optional(1, tensors.input(10)), out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_moefinalizeroutingv4(c: &mut Caller) {
    let expected = [("expandedX", E::Tensor(0)), ("expandedRowIdx", E::Tensor(1)), ("x1Optional", c.or_null(0, E::Tensor(2))), ("x2Optional", c.or_null(0, E::Tensor(3))), ("biasOptional", c.or_null(0, E::Tensor(4))), ("scalesOptional", c.or_null(0, E::Tensor(5))), ("expertIdxOptional", c.or_null(1, E::Tensor(6))), ("xOptional", c.or_null(1, E::Tensor(7))), ("a1Optional", c.or_null(0, E::Tensor(8))), ("a2Optional", c.or_null(0, E::Tensor(9))), ("vOptional", c.or_null(1, E::Tensor(10))), ("dropPadMode", E::Json("-14")), ("zeroExpertRange", c.or_null(1, E::Json("[15,-1]"))), ("copyExpertRange", c.or_null(1, E::Json("[16,-1]"))), ("constantExpertRange", c.or_null(1, E::Json("[17,-1]"))), ("k", E::Json("-18")), ("out", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = MoeFinalizeRoutingV4 { drop_pad_mode: -14, zero_expert_range: c.optional(1, [15, -1].into()), copy_expert_range: c.optional(1, [16, -1].into()), constant_expert_range: c.optional(1, [17, -1].into()), k: -18 };
    let operands = MoeFinalizeRoutingV4Operands { expanded_x: tensors.input(0), expanded_row_idx: tensors.input(1), x1_optional: c.optional(0, tensors.input(2)), x2_optional: c.optional(0, tensors.input(3)), bias_optional: c.optional(0, tensors.input(4)), scales_optional: c.optional(0, tensors.input(5)), expert_idx_optional: c.optional(1, tensors.input(6)), x_optional: c.optional(1, tensors.input(7)), a1_optional: c.optional(0, tensors.input(8)), a2_optional: c.optional(0, tensors.input(9)), v_optional: c.optional(1, tensors.input(10)), out: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_moefusedtopk(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("addNum", E::Tensor(1)), ("mappingNum", E::Tensor(2)), ("mappingTable", E::Tensor(3)), ("groupNum", E::Json("7")), ("groupTopk", E::Json("8")), ("topN", E::Json("9")), ("topK", E::Json("10")), ("activateType", E::Json("11")), ("isNorm", E::Json("false")), ("scale", E::Json("13.5")), ("enableExpertMapping", E::Json("false")), ("y", E::Tensor(12)), ("indices", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = MoeFusedTopk { group_num: 7, group_topk: 8, top_n: 9, top_k: 10, activate_type: 11, is_norm: false, scale: 13.5, enable_expert_mapping: false };
    let operands = MoeFusedTopkOperands { x: tensors.input(0), add_num: tensors.input(1), mapping_num: tensors.input(2), mapping_table: tensors.input(3), y: tensors.output(12), indices: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_moegatingtopk(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("biasOptional", c.or_null(0, E::Tensor(1))), ("k", E::Json("-5")), ("kGroup", E::Json("-6")), ("groupCount", E::Json("-7")), ("groupSelectMode", E::Json("-8")), ("renorm", E::Json("-9")), ("normType", E::Json("-10")), ("outFlag", E::Json("true")), ("routedScalingFactor", E::Json("12.5")), ("eps", E::Json("13.5")), ("yOut", E::Tensor(11)), ("expertIdxOut", E::Tensor(12)), ("outOut", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = MoeGatingTopK { k: -5, k_group: -6, group_count: -7, group_select_mode: -8, renorm: -9, norm_type: -10, out_flag: true, routed_scaling_factor: 12.5, eps: 13.5 };
    let operands = MoeGatingTopKOperands { x: tensors.input(0), bias_optional: c.optional(0, tensors.input(1)), y_out: tensors.output(11), expert_idx_out: tensors.output(12), out_out: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_moegatingtopkbackward(c: &mut Caller) {
    let expected = [("xNorm", E::Tensor(0)), ("gradY", E::Tensor(1)), ("expertIdx", E::Tensor(2)), ("renorm", E::Json("-6")), ("normType", E::Json("-7")), ("routedScalingFactor", E::Json("8.5")), ("eps", E::Json("9.5")), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MoeGatingTopKBackward { renorm: -6, norm_type: -7, routed_scaling_factor: 8.5, eps: 9.5 };
    let operands = MoeGatingTopKBackwardOperands { x_norm: tensors.input(0), grad_y: tensors.input(1), expert_idx: tensors.input(2), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_moegatingtopksoftmax(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("finishedOptional", c.or_null(0, E::Tensor(1))), ("k", E::Json("-5")), ("yOut", E::Tensor(3)), ("expertIdxOut", E::Tensor(4)), ("rowIdxOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MoeGatingTopKSoftmax { k: -5 };
    let operands = MoeGatingTopKSoftmaxOperands { x: tensors.input(0), finished_optional: c.optional(0, tensors.input(1)), y_out: tensors.output(3), expert_idx_out: tensors.output(4), row_idx_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_moegatingtopksoftmaxv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("finishedOptional", c.or_null(0, E::Tensor(1))), ("k", E::Json("-5")), ("renorm", E::Json("-6")), ("outputSoftmaxResultFlag", E::Json("true")), ("yOut", E::Tensor(5)), ("expertIdxOut", E::Tensor(6)), ("softmaxResultOutOptional", c.or_null(0, E::Tensor(7)))];
    let tensors = c.tensors(8);
    let operator = MoeGatingTopKSoftmaxV2 { k: -5, renorm: -6, output_softmax_result_flag: true };
    let operands = MoeGatingTopKSoftmaxV2Operands { x: tensors.input(0), finished_optional: c.optional(0, tensors.input(1)), y_out: tensors.output(5), expert_idx_out: tensors.output(6), softmax_result_out_optional: c.optional(0, tensors.output(7)) };
    c.call(operator, operands, &expected);
}

fn call_moegatingtopkv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("biasOptional", c.or_null(0, E::Tensor(1))), ("inputIdsOptional", c.or_null(0, E::Tensor(2))), ("tid2eidOptional", c.or_null(1, E::Tensor(3))), ("k", E::Json("-7")), ("kGroup", E::Json("-8")), ("groupCount", E::Json("-9")), ("groupSelectMode", E::Json("-10")), ("renorm", E::Json("-11")), ("normType", E::Json("-12")), ("outFlag", E::Json("true")), ("routedScalingFactor", E::Json("14.5")), ("eps", E::Json("15.5")), ("yOut", E::Tensor(13)), ("expertIdxOut", E::Tensor(14)), ("outOut", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = MoeGatingTopKV2 { k: -7, k_group: -8, group_count: -9, group_select_mode: -10, renorm: -11, norm_type: -12, out_flag: true, routed_scaling_factor: 14.5, eps: 15.5 };
    let operands = MoeGatingTopKV2Operands { x: tensors.input(0), bias_optional: c.optional(0, tensors.input(1)), input_ids_optional: c.optional(0, tensors.input(2)), tid2eid_optional: c.optional(1, tensors.input(3)), y_out: tensors.output(13), expert_idx_out: tensors.output(14), out_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_moeinitrouting(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("rowIdx", E::Tensor(1)), ("expertIdx", E::Tensor(2)), ("activeNum", E::Json("-6")), ("expandedXOut", E::Tensor(4)), ("expandedRowIdxOut", E::Tensor(5)), ("expandedExpertIdxOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = MoeInitRouting { active_num: -6 };
    let operands = MoeInitRoutingOperands { x: tensors.input(0), row_idx: tensors.input(1), expert_idx: tensors.input(2), expanded_x_out: tensors.output(4), expanded_row_idx_out: tensors.output(5), expanded_expert_idx_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_moeinitroutingquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("rowIdx", E::Tensor(1)), ("expertIdx", E::Tensor(2)), ("activeNum", E::Json("-6")), ("scale", E::Json("7.5")), ("offset", E::Json("8.5")), ("expandedXOut", E::Tensor(6)), ("expandedRowIdxOut", E::Tensor(7)), ("expandedExpertIdxOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MoeInitRoutingQuant { active_num: -6, scale: 7.5, offset: 8.5 };
    let operands = MoeInitRoutingQuantOperands { x: tensors.input(0), row_idx: tensors.input(1), expert_idx: tensors.input(2), expanded_x_out: tensors.output(6), expanded_row_idx_out: tensors.output(7), expanded_expert_idx_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_moeinitroutingquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIdx", E::Tensor(1)), ("scaleOptional", c.or_null(1, E::Tensor(2))), ("offsetOptional", c.or_null(0, E::Tensor(3))), ("activeNum", E::Json("-7")), ("expertCapacity", E::Json("-8")), ("expertNum", E::Json("-9")), ("dropPadMode", E::Json("-10")), ("expertTokensCountOrCumsumFlag", E::Json("-11")), ("expertTokensBeforeCapacityFlag", E::Json("false")), ("quantMode", E::Json("-13")), ("expandedXOut", E::Tensor(11)), ("expandedRowIdxOut", E::Tensor(12)), ("expertTokensCountOrCumsumOutOptional", c.or_null(0, E::Tensor(13))), ("expertTokensBeforeCapacityOutOptional", c.or_null(1, E::Tensor(14))), ("dynamicQuantScaleOutOptional", c.or_null(0, E::Tensor(15)))];
    let tensors = c.tensors(16);
    let operator = MoeInitRoutingQuantV2 { active_num: -7, expert_capacity: -8, expert_num: -9, drop_pad_mode: -10, expert_tokens_count_or_cumsum_flag: -11, expert_tokens_before_capacity_flag: false, quant_mode: -13 };
    let operands = MoeInitRoutingQuantV2Operands { x: tensors.input(0), expert_idx: tensors.input(1), scale_optional: c.optional(1, tensors.input(2)), offset_optional: c.optional(0, tensors.input(3)), expanded_x_out: tensors.output(11), expanded_row_idx_out: tensors.output(12), expert_tokens_count_or_cumsum_out_optional: c.optional(0, tensors.output(13)), expert_tokens_before_capacity_out_optional: c.optional(1, tensors.output(14)), dynamic_quant_scale_out_optional: c.optional(0, tensors.output(15)) };
    c.call(operator, operands, &expected);
}

fn call_moeinitroutingv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIdx", E::Tensor(1)), ("activeNumOptional", E::Json("-5")), ("expertCapacityOptional", E::Json("-6")), ("expertNumOptional", E::Json("-7")), ("dropPadModeOptional", E::Json("-8")), ("expertTokensCountOrCumsumFlagOptional", E::Json("-9")), ("expertTokensBeforeCapacityFlagOptional", E::Json("false")), ("expandedXOut", E::Tensor(8)), ("expandedRowIdxOut", E::Tensor(9)), ("expertTokensCountOrCumsumOutOptional", c.or_null(0, E::Tensor(10))), ("expertTokensBeforeCapacityOutOptional", c.or_null(1, E::Tensor(11)))];
    let tensors = c.tensors(12);
    let operator = MoeInitRoutingV2 { active_num_optional: -5, expert_capacity_optional: -6, expert_num_optional: -7, drop_pad_mode_optional: -8, expert_tokens_count_or_cumsum_flag_optional: -9, expert_tokens_before_capacity_flag_optional: false };
    let operands = MoeInitRoutingV2Operands { x: tensors.input(0), expert_idx: tensors.input(1), expanded_x_out: tensors.output(8), expanded_row_idx_out: tensors.output(9), expert_tokens_count_or_cumsum_out_optional: c.optional(0, tensors.output(10)), expert_tokens_before_capacity_out_optional: c.optional(1, tensors.output(11)) };
    c.call(operator, operands, &expected);
}

fn call_moeinitroutingv2grad(c: &mut Caller) {
    let expected = [("gradExpandedX", E::Tensor(0)), ("expandedRowIdx", E::Tensor(1)), ("topK", E::Json("-5")), ("dropPadMode", E::Json("-6")), ("activeNum", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MoeInitRoutingV2Grad { top_k: -5, drop_pad_mode: -6, active_num: -7 };
    let operands = MoeInitRoutingV2GradOperands { grad_expanded_x: tensors.input(0), expanded_row_idx: tensors.input(1), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_moeinitroutingv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("expertIdx", E::Tensor(1)), ("scaleOptional", c.or_null(1, E::Tensor(2))), ("offsetOptional", c.or_null(0, E::Tensor(3))), ("activeNum", E::Json("-7")), ("expertCapacity", E::Json("-8")), ("expertNum", E::Json("-9")), ("dropPadMode", E::Json("-10")), ("expertTokensNumType", E::Json("-11")), ("expertTokensNumFlag", E::Json("false")), ("quantMode", E::Json("-13")), ("activeExpertRangeOptional", c.or_null(1, E::Json("[14,-1]"))), ("rowIdxType", E::Json("-15")), ("expandedXOut", E::Tensor(13)), ("expandedRowIdxOut", E::Tensor(14)), ("expertTokensCountOrCumsumOut", E::Tensor(15)), ("expandedScaleOut", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = MoeInitRoutingV3 { active_num: -7, expert_capacity: -8, expert_num: -9, drop_pad_mode: -10, expert_tokens_num_type: -11, expert_tokens_num_flag: false, quant_mode: -13, active_expert_range_optional: c.optional(1, [14, -1].into()), row_idx_type: -15 };
    let operands = MoeInitRoutingV3Operands { x: tensors.input(0), expert_idx: tensors.input(1), scale_optional: c.optional(1, tensors.input(2)), offset_optional: c.optional(0, tensors.input(3)), expanded_x_out: tensors.output(13), expanded_row_idx_out: tensors.output(14), expert_tokens_count_or_cumsum_out: tensors.output(15), expanded_scale_out: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_moetokenpermute(c: &mut Caller) {
    let expected = [("tokens", E::Tensor(0)), ("indices", E::Tensor(1)), ("numOutTokens", E::Json("-5")), ("paddedMode", E::Json("false")), ("permuteTokensOut", E::Tensor(4)), ("sortedIndicesOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MoeTokenPermute { num_out_tokens: -5, padded_mode: false };
    let operands = MoeTokenPermuteOperands { tokens: tensors.input(0), indices: tensors.input(1), permute_tokens_out: tensors.output(4), sorted_indices_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_moetokenpermutegrad(c: &mut Caller) {
    let expected = [("permutedOutputGrad", E::Tensor(0)), ("sortedIndices", E::Tensor(1)), ("numTopk", E::Json("-5")), ("paddedMode", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MoeTokenPermuteGrad { num_topk: -5, padded_mode: false };
    let operands = MoeTokenPermuteGradOperands { permuted_output_grad: tensors.input(0), sorted_indices: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_moetokenpermutev2(c: &mut Caller) {
    let expected = [("tokens", E::Tensor(0)), ("indices", E::Tensor(1)), ("numOutTokens", E::Json("-5")), ("paddedMode", E::Json("false")), ("quantMode", E::Json("-7")), ("permuteTokensOut", E::Tensor(5)), ("sortedIndicesOut", E::Tensor(6)), ("expandedScaleOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MoeTokenPermuteV2 { num_out_tokens: -5, padded_mode: false, quant_mode: -7 };
    let operands = MoeTokenPermuteV2Operands { tokens: tensors.input(0), indices: tensors.input(1), permute_tokens_out: tensors.output(5), sorted_indices_out: tensors.output(6), expanded_scale_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_moetokenpermutewithep(c: &mut Caller) {
    let expected = [("tokens", E::Tensor(0)), ("indices", E::Tensor(1)), ("probsOptional", c.or_null(1, E::Tensor(2))), ("rangeOptional", c.or_null(1, E::Json("[6,-1]"))), ("numOutTokens", E::Json("-7")), ("paddedMode", E::Json("false")), ("permuteTokensOut", E::Tensor(6)), ("sortedIndicesOut", E::Tensor(7)), ("permuteProbsOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MoeTokenPermuteWithEp { range_optional: c.optional(1, [6, -1].into()), num_out_tokens: -7, padded_mode: false };
    let operands = MoeTokenPermuteWithEpOperands { tokens: tensors.input(0), indices: tensors.input(1), probs_optional: c.optional(1, tensors.input(2)), permute_tokens_out: tensors.output(6), sorted_indices_out: tensors.output(7), permute_probs_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_moetokenpermutewithepgrad(c: &mut Caller) {
    let expected = [("permutedTokensOutputGrad", E::Tensor(0)), ("sortedIndices", E::Tensor(1)), ("permutedProbsOutputGradOptional", c.or_null(1, E::Tensor(2))), ("numTopk", E::Json("-6")), ("rangeOptional", c.or_null(1, E::Json("[7,-1]"))), ("paddedMode", E::Json("false")), ("tokenGradOut", E::Tensor(6)), ("probsGradOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MoeTokenPermuteWithEpGrad { num_topk: -6, range_optional: c.optional(1, [7, -1].into()), padded_mode: false };
    let operands = MoeTokenPermuteWithEpGradOperands { permuted_tokens_output_grad: tensors.input(0), sorted_indices: tensors.input(1), permuted_probs_output_grad_optional: c.optional(1, tensors.input(2)), token_grad_out: tensors.output(6), probs_grad_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_moetokenpermutewithroutingmap(c: &mut Caller) {
    let expected = [("tokens", E::Tensor(0)), ("routingMap", E::Tensor(1)), ("probsOptional", c.or_null(1, E::Tensor(2))), ("numOutTokens", E::Json("-6")), ("dropAndPad", E::Json("true")), ("permuteTokensOut", E::Tensor(5)), ("permuteProbsOutOptional", c.or_null(1, E::Tensor(6))), ("sortedIndicesOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MoeTokenPermuteWithRoutingMap { num_out_tokens: -6, drop_and_pad: true };
    let operands = MoeTokenPermuteWithRoutingMapOperands { tokens: tensors.input(0), routing_map: tensors.input(1), probs_optional: c.optional(1, tensors.input(2)), permute_tokens_out: tensors.output(5), permute_probs_out_optional: c.optional(1, tensors.output(6)), sorted_indices_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_moetokenpermutewithroutingmapgrad(c: &mut Caller) {
    let expected = [("permutedTokenOutputGrad", E::Tensor(0)), ("permutedProbsOutputGradOptional", c.or_null(1, E::Tensor(1))), ("sortedIndices", E::Tensor(2)), ("routingMapOptional", c.or_null(0, E::Tensor(3))), ("numExperts", E::Json("-7")), ("tokensNum", E::Json("-8")), ("dropAndPad", E::Json("true")), ("tokensGradOut", E::Tensor(7)), ("probsGradOutOptional", c.or_null(0, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = MoeTokenPermuteWithRoutingMapGrad { num_experts: -7, tokens_num: -8, drop_and_pad: true };
    let operands = MoeTokenPermuteWithRoutingMapGradOperands { permuted_token_output_grad: tensors.input(0), permuted_probs_output_grad_optional: c.optional(1, tensors.input(1)), sorted_indices: tensors.input(2), routing_map_optional: c.optional(0, tensors.input(3)), tokens_grad_out: tensors.output(7), probs_grad_out_optional: c.optional(0, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_moetokenunpermute(c: &mut Caller) {
    let expected = [("permutedTokens", E::Tensor(0)), ("sortedIndices", E::Tensor(1)), ("probsOptional", c.or_null(1, E::Tensor(2))), ("paddedMode", E::Json("false")), ("restoreShapeOptional", c.or_null(0, E::Json("[7,-1]"))), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MoeTokenUnpermute { padded_mode: false, restore_shape_optional: c.optional(0, [7, -1].into()) };
    let operands = MoeTokenUnpermuteOperands { permuted_tokens: tensors.input(0), sorted_indices: tensors.input(1), probs_optional: c.optional(1, tensors.input(2)), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_moetokenunpermutegrad(c: &mut Caller) {
    let expected = [("permuteTokensOptional", c.or_null(1, E::Tensor(0))), ("unpermutedTokensGrad", E::Tensor(1)), ("sortedIndices", E::Tensor(2)), ("probsOptional", c.or_null(1, E::Tensor(3))), ("paddedMode", E::Json("true")), ("restoreShapeOptional", c.or_null(0, E::Json("[8,-1]"))), ("permutedTokensGradOut", E::Tensor(6)), ("probsGradOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MoeTokenUnpermuteGrad { padded_mode: true, restore_shape_optional: c.optional(0, [8, -1].into()) };
    let operands = MoeTokenUnpermuteGradOperands { permute_tokens_optional: c.optional(1, tensors.input(0)), unpermuted_tokens_grad: tensors.input(1), sorted_indices: tensors.input(2), probs_optional: c.optional(1, tensors.input(3)), permuted_tokens_grad_out: tensors.output(6), probs_grad_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_moetokenunpermutewithep(c: &mut Caller) {
    let expected = [("permutedTokens", E::Tensor(0)), ("sortedIndices", E::Tensor(1)), ("probsOptional", c.or_null(1, E::Tensor(2))), ("numTopk", E::Json("-6")), ("rangeOptional", c.or_null(1, E::Json("[7,-1]"))), ("paddedMode", E::Json("false")), ("restoreShapeOptional", c.or_null(0, E::Json("[9,-1]"))), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MoeTokenUnpermuteWithEp { num_topk: -6, range_optional: c.optional(1, [7, -1].into()), padded_mode: false, restore_shape_optional: c.optional(0, [9, -1].into()) };
    let operands = MoeTokenUnpermuteWithEpOperands { permuted_tokens: tensors.input(0), sorted_indices: tensors.input(1), probs_optional: c.optional(1, tensors.input(2)), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_moetokenunpermutewithepgrad(c: &mut Caller) {
    let expected = [("unpermutedTokensGrad", E::Tensor(0)), ("sortedIndices", E::Tensor(1)), ("permutedTokensOptional", c.or_null(0, E::Tensor(2))), ("probsOptional", c.or_null(1, E::Tensor(3))), ("paddedMode", E::Json("true")), ("restoreShapeOptional", c.or_null(0, E::Json("[8,-1]"))), ("rangeOptional", c.or_null(1, E::Json("[9,-1]"))), ("topkNum", E::Json("-10")), ("permutedTokensGradOut", E::Tensor(8)), ("probsGradOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = MoeTokenUnpermuteWithEpGrad { padded_mode: true, restore_shape_optional: c.optional(0, [8, -1].into()), range_optional: c.optional(1, [9, -1].into()), topk_num: -10 };
    let operands = MoeTokenUnpermuteWithEpGradOperands { unpermuted_tokens_grad: tensors.input(0), sorted_indices: tensors.input(1), permuted_tokens_optional: c.optional(0, tensors.input(2)), probs_optional: c.optional(1, tensors.input(3)), permuted_tokens_grad_out: tensors.output(8), probs_grad_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_moetokenunpermutewithroutingmap(c: &mut Caller) {
    let expected = [("permutedTokens", E::Tensor(0)), ("sortedIndices", E::Tensor(1)), ("routingMapOptional", c.or_null(0, E::Tensor(2))), ("probsOptional", c.or_null(1, E::Tensor(3))), ("paddedMode", E::Json("true")), ("restoreShapeOptional", c.or_null(0, E::Json("[8,-1]"))), ("unpermutedTokens", E::Tensor(6)), ("outIndex", E::Tensor(7)), ("permuteTokenId", E::Tensor(8)), ("permuteProbs", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = MoeTokenUnpermuteWithRoutingMap { padded_mode: true, restore_shape_optional: c.optional(0, [8, -1].into()) };
    let operands = MoeTokenUnpermuteWithRoutingMapOperands { permuted_tokens: tensors.input(0), sorted_indices: tensors.input(1), routing_map_optional: c.optional(0, tensors.input(2)), probs_optional: c.optional(1, tensors.input(3)), unpermuted_tokens: tensors.output(6), out_index: tensors.output(7), permute_token_id: tensors.output(8), permute_probs: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_moetokenunpermutewithroutingmapgrad(c: &mut Caller) {
    let expected = [("unpermutedTokensGrad", E::Tensor(0)), ("outIndex", E::Tensor(1)), ("permuteTokenId", E::Tensor(2)), ("routingMapOptional", c.or_null(0, E::Tensor(3))), ("permutedTokensOptional", c.or_null(0, E::Tensor(4))), ("probsOptional", c.or_null(1, E::Tensor(5))), ("dropAndPad", E::Json("true")), ("restoreShapeOptional", c.or_null(0, E::Json("[10,-1]"))), ("permutedTokensGradOut", E::Tensor(8)), ("probsGradOutOptional", c.or_null(0, E::Tensor(9)))];
    let tensors = c.tensors(10);
    let operator = MoeTokenUnpermuteWithRoutingMapGrad { drop_and_pad: true, restore_shape_optional: c.optional(0, [10, -1].into()) };
    let operands = MoeTokenUnpermuteWithRoutingMapGradOperands { unpermuted_tokens_grad: tensors.input(0), out_index: tensors.input(1), permute_token_id: tensors.input(2), routing_map_optional: c.optional(0, tensors.input(3)), permuted_tokens_optional: c.optional(0, tensors.input(4)), probs_optional: c.optional(1, tensors.input(5)), permuted_tokens_grad_out: tensors.output(8), probs_grad_out_optional: c.optional(0, tensors.output(9)) };
    c.call(operator, operands, &expected);
}

fn call_moeupdateexpert(c: &mut Caller) {
    let expected = [("expertIds", E::Tensor(0)), ("eplbTable", E::Tensor(1)), ("expertScalesOptional", c.or_null(0, E::Tensor(2))), ("pruningThresholdOptional", c.or_null(0, E::Tensor(3))), ("activeMaskOptional", c.or_null(0, E::Tensor(4))), ("localRankId", E::Json("-8")), ("worldSize", E::Json("-9")), ("balanceMode", E::Json("-10")), ("balancedExpertIds", E::Tensor(8)), ("balancedActiveMask", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = MoeUpdateExpert { local_rank_id: -8, world_size: -9, balance_mode: -10 };
    let operands = MoeUpdateExpertOperands { expert_ids: tensors.input(0), eplb_table: tensors.input(1), expert_scales_optional: c.optional(0, tensors.input(2)), pruning_threshold_optional: c.optional(0, tensors.input(3)), active_mask_optional: c.optional(0, tensors.input(4)), balanced_expert_ids: tensors.output(8), balanced_active_mask: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_normropeconcat(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("encoderQuery", c.or_null(0, E::Tensor(3))), ("encoderKey", c.or_null(0, E::Tensor(4))), ("encoderValue", c.or_null(0, E::Tensor(5))), ("normQueryWeight", c.or_null(1, E::Tensor(6))), ("normQueryBias", c.or_null(1, E::Tensor(7))), ("normKeyWeight", c.or_null(1, E::Tensor(8))), ("normKeyBias", c.or_null(1, E::Tensor(9))), ("normAddedQueryWeight", c.or_null(0, E::Tensor(10))), ("normAddedQueryBias", c.or_null(0, E::Tensor(11))), ("normAddedKeyWeight", c.or_null(0, E::Tensor(12))), ("normAddedKeyBias", c.or_null(0, E::Tensor(13))), ("ropeSin", E::Tensor(14)), ("ropeCos", E::Tensor(15)), ("normType", E::Json("-19")), ("normAddedType", E::Json("-20")), ("ropeType", E::Json("-21")), ("concatOrder", E::Json("-22")), ("eps", E::Json("23.5")), ("isTraining", E::Json("false")), ("queryOutput", E::Tensor(22)), ("keyOutput", E::Tensor(23)), ("valueOutput", E::Tensor(24)), ("normQueryMean", E::Tensor(25)), ("normQueryRstd", E::Tensor(26)), ("normKeyMean", E::Tensor(27)), ("normKeyRstd", E::Tensor(28)), ("normAddedQueryMean", E::Tensor(29)), ("normAddedQueryRstd", E::Tensor(30)), ("normAddedKeyMean", E::Tensor(31)), ("normAddedKeyRstd", E::Tensor(32))];
    let tensors = c.tensors(33);
    let operator = NormRopeConcat { norm_type: -19, norm_added_type: -20, rope_type: -21, concat_order: -22, eps: 23.5, is_training: false };
    let operands = NormRopeConcatOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), encoder_query: c.optional(0, tensors.input(3)), encoder_key: c.optional(0, tensors.input(4)), encoder_value: c.optional(0, tensors.input(5)), norm_query_weight: c.optional(1, tensors.input(6)), norm_query_bias: c.optional(1, tensors.input(7)), norm_key_weight: c.optional(1, tensors.input(8)), norm_key_bias: c.optional(1, tensors.input(9)), norm_added_query_weight: c.optional(0, tensors.input(10)), norm_added_query_bias: c.optional(0, tensors.input(11)), norm_added_key_weight: c.optional(0, tensors.input(12)), norm_added_key_bias: c.optional(0, tensors.input(13)), rope_sin: tensors.input(14), rope_cos: tensors.input(15), query_output: tensors.output(22), key_output: tensors.output(23), value_output: tensors.output(24), norm_query_mean: tensors.output(25), norm_query_rstd: tensors.output(26), norm_key_mean: tensors.output(27), norm_key_rstd: tensors.output(28), norm_added_query_mean: tensors.output(29), norm_added_query_rstd: tensors.output(30), norm_added_key_mean: tensors.output(31), norm_added_key_rstd: tensors.output(32) };
    c.call(operator, operands, &expected);
}

fn call_normropeconcatbackward(c: &mut Caller) {
    let expected = [("gradQueryOutput", c.or_null(1, E::Tensor(0))), ("gradKeyOutput", c.or_null(1, E::Tensor(1))), ("gradValueOutput", c.or_null(1, E::Tensor(2))), ("query", E::Tensor(3)), ("key", E::Tensor(4)), ("encoderQuery", c.or_null(0, E::Tensor(5))), ("encoderKey", c.or_null(0, E::Tensor(6))), ("normQueryWeight", c.or_null(1, E::Tensor(7))), ("normQueryMean", c.or_null(1, E::Tensor(8))), ("normQueryRstd", c.or_null(1, E::Tensor(9))), ("normKeyWeight", c.or_null(1, E::Tensor(10))), ("normKeyMean", c.or_null(1, E::Tensor(11))), ("normKeyRstd", c.or_null(1, E::Tensor(12))), ("normAddedQueryWeight", c.or_null(0, E::Tensor(13))), ("normAddedQueryMean", c.or_null(0, E::Tensor(14))), ("normAddedQueryRstd", c.or_null(0, E::Tensor(15))), ("normAddedKeyWeight", c.or_null(0, E::Tensor(16))), ("normAddedKeyMean", c.or_null(0, E::Tensor(17))), ("normAddedKeyRstd", c.or_null(0, E::Tensor(18))), ("ropeSin", c.or_null(1, E::Tensor(19))), ("ropeCos", c.or_null(1, E::Tensor(20))), ("normType", E::Json("-24")), ("normAddedType", E::Json("-25")), ("ropeType", E::Json("-26")), ("concatOrder", E::Json("-27")), ("gradQuery", E::Tensor(25)), ("gradKey", E::Tensor(26)), ("gradValue", E::Tensor(27)), ("gradEncoderQuery", c.or_null(0, E::Tensor(28))), ("gradEncoderKey", c.or_null(0, E::Tensor(29))), ("gradEncoderValue", c.or_null(0, E::Tensor(30))), ("gradNormQueryWeight", c.or_null(1, E::Tensor(31))), ("gradNormQueryBias", c.or_null(1, E::Tensor(32))), ("gradNormKeyWeight", c.or_null(1, E::Tensor(33))), ("gradNormKeyBias", c.or_null(1, E::Tensor(34))), ("gradNormAddedQueryWeight", c.or_null(0, E::Tensor(35))), ("gradNormAddedQueryBias", c.or_null(0, E::Tensor(36))), ("gradNormAddedKeyWeight", c.or_null(0, E::Tensor(37))), ("gradNormAddedKeyBias", c.or_null(0, E::Tensor(38)))];
    let tensors = c.tensors(39);
    let operator = NormRopeConcatBackward { norm_type: -24, norm_added_type: -25, rope_type: -26, concat_order: -27 };
    let operands = NormRopeConcatBackwardOperands { grad_query_output: c.optional(1, tensors.input(0)), grad_key_output: c.optional(1, tensors.input(1)), grad_value_output: c.optional(1, tensors.input(2)), query: tensors.input(3), key: tensors.input(4), encoder_query: c.optional(0, tensors.input(5)), encoder_key: c.optional(0, tensors.input(6)), norm_query_weight: c.optional(1, tensors.input(7)), norm_query_mean: c.optional(1, tensors.input(8)), norm_query_rstd: c.optional(1, tensors.input(9)), norm_key_weight: c.optional(1, tensors.input(10)), norm_key_mean: c.optional(1, tensors.input(11)), norm_key_rstd: c.optional(1, tensors.input(12)), norm_added_query_weight: c.optional(0, tensors.input(13)), norm_added_query_mean: c.optional(0, tensors.input(14)), norm_added_query_rstd: c.optional(0, tensors.input(15)), norm_added_key_weight: c.optional(0, tensors.input(16)), norm_added_key_mean: c.optional(0, tensors.input(17)), norm_added_key_rstd: c.optional(0, tensors.input(18)), rope_sin: c.optional(1, tensors.input(19)), rope_cos: c.optional(1, tensors.input(20)), grad_query: tensors.output(25), grad_key: tensors.output(26), grad_value: tensors.output(27), grad_encoder_query: c.optional(0, tensors.output(28)), grad_encoder_key: c.optional(0, tensors.output(29)), grad_encoder_value: c.optional(0, tensors.output(30)), grad_norm_query_weight: c.optional(1, tensors.output(31)), grad_norm_query_bias: c.optional(1, tensors.output(32)), grad_norm_key_weight: c.optional(1, tensors.output(33)), grad_norm_key_bias: c.optional(1, tensors.output(34)), grad_norm_added_query_weight: c.optional(0, tensors.output(35)), grad_norm_added_query_bias: c.optional(0, tensors.output(36)), grad_norm_added_key_weight: c.optional(0, tensors.output(37)), grad_norm_added_key_bias: c.optional(0, tensors.output(38)) };
    c.call(operator, operands, &expected);
}

fn call_nsacompress(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", E::Tensor(1)), ("actSeqLenOptional", c.or_null(1, E::Json("[5,-1]"))), ("layoutOptional", c.or_null(0, E::Json("\"text 6\""))), ("compressBlockSize", E::Json("-7")), ("compressStride", E::Json("-8")), ("actSeqLenType", E::Json("-9")), ("output", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = NsaCompress { act_seq_len_optional: c.optional(1, [5, -1].into()), layout_optional: c.optional(0, c"text 6".into()), compress_block_size: -7, compress_stride: -8, act_seq_len_type: -9 };
    let operands = NsaCompressOperands { input: tensors.input(0), weight: tensors.input(1), output: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_nsacompressattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("attenMaskOptional", c.or_null(1, E::Tensor(3))), ("topkMaskOptional", c.or_null(0, E::Tensor(4))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[8,-1]"))), ("actualCmpSeqKvLenOptional", c.or_null(1, E::Json("[9,-1]"))), ("actualSelSeqKvLenOptional", c.or_null(1, E::Json("[10,-1]"))), ("scaleValue", E::Json("11.5")), ("headNum", E::Json("-12")), ("inputLayout", E::Json("\"text 13\"")), ("sparseMode", E::Json("-14")), ("compressBlockSize", E::Json("-15")), ("compressStride", E::Json("-16")), ("selectBlockSize", E::Json("-17")), ("selectBlockCount", E::Json("-18")), ("softmaxMaxOut", E::Tensor(16)), ("softmaxSumOut", E::Tensor(17)), ("attentionOutOut", E::Tensor(18)), ("topkIndicesOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = NsaCompressAttention { actual_seq_q_len_optional: c.optional(1, [8, -1].into()), actual_cmp_seq_kv_len_optional: c.optional(1, [9, -1].into()), actual_sel_seq_kv_len_optional: c.optional(1, [10, -1].into()), scale_value: 11.5, head_num: -12, input_layout: c"text 13".into(), sparse_mode: -14, compress_block_size: -15, compress_stride: -16, select_block_size: -17, select_block_count: -18 };
    let operands = NsaCompressAttentionOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), atten_mask_optional: c.optional(1, tensors.input(3)), topk_mask_optional: c.optional(0, tensors.input(4)), softmax_max_out: tensors.output(16), softmax_sum_out: tensors.output(17), attention_out_out: tensors.output(18), topk_indices_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_nsacompressattentioninfer(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("attentionMaskOptional", c.or_null(1, E::Tensor(3))), ("blockTableOptional", c.or_null(0, E::Tensor(4))), ("actualQSeqLenOptional", c.or_null(1, E::Json("[8,-1]"))), ("actualCmpKvSeqLenOptional", c.or_null(1, E::Json("[9,-1]"))), ("actualSelKvSeqLenOptional", c.or_null(1, E::Json("[10,-1]"))), ("topKMaskOptional", c.or_null(0, E::Tensor(8))), ("numHeads", E::Json("-12")), ("numKeyValueHeads", E::Json("-13")), ("selectBlockSize", E::Json("-14")), ("selectBlockCount", E::Json("-15")), ("compressBlockSize", E::Json("-16")), ("compressBlockStride", E::Json("-17")), ("scaleValue", E::Json("18.5")), ("layoutOptional", c.or_null(0, E::Json("\"text 19\""))), ("pageBlockSize", E::Json("-20")), ("sparseMode", E::Json("-21")), ("output", E::Tensor(19)), ("topKOutput", E::Tensor(20))];
    let tensors = c.tensors(21);
    let operator = NsaCompressAttentionInfer { actual_q_seq_len_optional: c.optional(1, [8, -1].into()), actual_cmp_kv_seq_len_optional: c.optional(1, [9, -1].into()), actual_sel_kv_seq_len_optional: c.optional(1, [10, -1].into()), num_heads: -12, num_key_value_heads: -13, select_block_size: -14, select_block_count: -15, compress_block_size: -16, compress_block_stride: -17, scale_value: 18.5, layout_optional: c.optional(0, c"text 19".into()), page_block_size: -20, sparse_mode: -21 };
    let operands = NsaCompressAttentionInferOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), attention_mask_optional: c.optional(1, tensors.input(3)), block_table_optional: c.optional(0, tensors.input(4)), top_k_mask_optional: c.optional(0, tensors.input(8)), output: tensors.output(19), top_k_output: tensors.output(20) };
    c.call(operator, operands, &expected);
}

fn call_nsacompressgrad(c: &mut Caller) {
    let expected = [("outputGrad", E::Tensor(0)), ("input", E::Tensor(1)), ("weight", E::Tensor(2)), ("actSeqLenOptionalOptional", c.or_null(1, E::Json("[6,-1]"))), ("compressBlockSize", E::Json("-7")), ("compressStride", E::Json("-8")), ("actSeqLenType", E::Json("-9")), ("layoutOptionalOptional", c.or_null(0, E::Json("\"text 10\""))), ("inputGradOut", E::Tensor(8)), ("weightGradOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = NsaCompressGrad { act_seq_len_optional_optional: c.optional(1, [6, -1].into()), compress_block_size: -7, compress_stride: -8, act_seq_len_type: -9, layout_optional_optional: c.optional(0, c"text 10".into()) };
    let operands = NsaCompressGradOperands { output_grad: tensors.input(0), input: tensors.input(1), weight: tensors.input(2), input_grad_out: tensors.output(8), weight_grad_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_nsacompresswithcache(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", E::Tensor(1)), ("slotMapping", E::Tensor(2)), ("actSeqLenOptional", c.or_null(1, E::Json("[6,-1]"))), ("blockTableOptional", c.or_null(0, E::Tensor(4))), ("layoutOptional", c.or_null(0, E::Json("\"text 8\""))), ("compressBlockSize", E::Json("-9")), ("compressStride", E::Json("-10")), ("actSeqLenType", E::Json("-11")), ("pageBlockSize", E::Json("-12")), ("outputCache", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = NsaCompressWithCache { act_seq_len_optional: c.optional(1, [6, -1].into()), layout_optional: c.optional(0, c"text 8".into()), compress_block_size: -9, compress_stride: -10, act_seq_len_type: -11, page_block_size: -12 };
    let operands = NsaCompressWithCacheOperands { input: tensors.input(0), weight: tensors.input(1), slot_mapping: tensors.input(2), block_table_optional: c.optional(0, tensors.input(4)), output_cache: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_nsaselectedattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("topkIndices", E::Tensor(3)), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("actualSeqQLenOptional", c.or_null(1, E::Json("[8,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[9,-1]"))), ("scaleValue", E::Json("10.5")), ("headNum", E::Json("-11")), ("inputLayout", E::Json("\"text 12\"")), ("sparseMode", E::Json("-13")), ("selectedBlockSize", E::Json("-14")), ("selectedBlockCount", E::Json("-15")), ("softmaxMaxOut", E::Tensor(13)), ("softmaxSumOut", E::Tensor(14)), ("attentionOut", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = NsaSelectedAttention { actual_seq_q_len_optional: c.optional(1, [8, -1].into()), actual_seq_kv_len_optional: c.optional(0, [9, -1].into()), scale_value: 10.5, head_num: -11, input_layout: c"text 12".into(), sparse_mode: -13, selected_block_size: -14, selected_block_count: -15 };
    let operands = NsaSelectedAttentionOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), topk_indices: tensors.input(3), atten_mask_optional: c.optional(1, tensors.input(4)), softmax_max_out: tensors.output(13), softmax_sum_out: tensors.output(14), attention_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_nsaselectedattentiongrad(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("attentionOut", E::Tensor(3)), ("attentionOutGrad", E::Tensor(4)), ("softmaxMax", E::Tensor(5)), ("softmaxSum", E::Tensor(6)), ("topkIndices", E::Tensor(7)), ("actualSeqQLenOptional", c.or_null(1, E::Json("[11,-1]"))), ("actualSeqKvLenOptional", c.or_null(0, E::Json("[12,-1]"))), ("attenMaskOptional", c.or_null(1, E::Tensor(10))), ("scaleValue", E::Json("14.5")), ("selectedBlockSize", E::Json("-15")), ("selectedBlockCount", E::Json("-16")), ("headNum", E::Json("-17")), ("inputLayout", E::Json("\"text 18\"")), ("sparseMode", E::Json("-19")), ("dqOut", E::Tensor(17)), ("dkOut", E::Tensor(18)), ("dvOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = NsaSelectedAttentionGrad { actual_seq_q_len_optional: c.optional(1, [11, -1].into()), actual_seq_kv_len_optional: c.optional(0, [12, -1].into()), scale_value: 14.5, selected_block_size: -15, selected_block_count: -16, head_num: -17, input_layout: c"text 18".into(), sparse_mode: -19 };
    let operands = NsaSelectedAttentionGradOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), attention_out: tensors.input(3), attention_out_grad: tensors.input(4), softmax_max: tensors.input(5), softmax_sum: tensors.input(6), topk_indices: tensors.input(7), atten_mask_optional: c.optional(1, tensors.input(10)), dq_out: tensors.output(17), dk_out: tensors.output(18), dv_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_nsaselectedattentioninfer(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("topkIndices", E::Tensor(3)), ("attenMaskOptional", c.or_null(1, E::Tensor(4))), ("blockTableOptional", c.or_null(0, E::Tensor(5))), ("actualQSeqLenOptional", c.or_null(1, E::Json("[9,-1]"))), ("actualKvSeqLenOptional", c.or_null(0, E::Json("[10,-1]"))), ("layoutOptional", c.or_null(0, E::Json("\"text 11\""))), ("numHeads", E::Json("-12")), ("numKeyValueHeads", E::Json("-13")), ("selectBlockSize", E::Json("-14")), ("selectBlockCount", E::Json("-15")), ("pageBlockSize", E::Json("-16")), ("scaleValue", E::Json("17.5")), ("sparseMode", E::Json("-18")), ("output", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = NsaSelectedAttentionInfer { actual_q_seq_len_optional: c.optional(1, [9, -1].into()), actual_kv_seq_len_optional: c.optional(0, [10, -1].into()), layout_optional: c.optional(0, c"text 11".into()), num_heads: -12, num_key_value_heads: -13, select_block_size: -14, select_block_count: -15, page_block_size: -16, scale_value: 17.5, sparse_mode: -18 };
    let operands = NsaSelectedAttentionInferOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), topk_indices: tensors.input(3), atten_mask_optional: c.optional(1, tensors.input(4)), block_table_optional: c.optional(0, tensors.input(5)), output: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_promptflashattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("pseShift", c.or_null(0, E::Tensor(3))), ("attenMask", c.or_null(1, E::Tensor(4))), ("actualSeqLengths", c.or_null(0, E::Json("[8,-1]"))), ("numHeads", E::Json("-9")), ("scaleValue", E::Json("10.5")), ("preTokens", E::Json("-11")), ("nextTokens", E::Json("-12")), ("inputLayout", E::Json("\"text 13\"")), ("numKeyValueHeads", E::Json("-14")), ("attentionOut", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = PromptFlashAttention { actual_seq_lengths: c.optional(0, [8, -1].into()), num_heads: -9, scale_value: 10.5, pre_tokens: -11, next_tokens: -12, input_layout: c"text 13".into(), num_key_value_heads: -14 };
    let operands = PromptFlashAttentionOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), pse_shift: c.optional(0, tensors.input(3)), atten_mask: c.optional(1, tensors.input(4)), attention_out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_promptflashattentionv2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("pseShift", E::Tensor(3)), ("attenMask", c.or_null(1, E::Tensor(4))), ("actualSeqLengths", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsKv", c.or_null(0, E::Json("[9,-1]"))), ("deqScale1", c.or_null(1, E::Tensor(7))), ("quantScale1", c.or_null(1, E::Tensor(8))), ("deqScale2", c.or_null(1, E::Tensor(9))), ("quantScale2", c.or_null(1, E::Tensor(10))), ("quantOffset2", c.or_null(0, E::Tensor(11))), ("numHeads", E::Json("-15")), ("scaleValue", E::Json("16.5")), ("preTokens", E::Json("-17")), ("nextTokens", E::Json("-18")), ("inputLayout", E::Json("\"text 19\"")), ("numKeyValueHeads", E::Json("-20")), ("sparseMode", E::Json("-21")), ("attentionOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = PromptFlashAttentionV2 { actual_seq_lengths: c.optional(0, [8, -1].into()), actual_seq_lengths_kv: c.optional(0, [9, -1].into()), num_heads: -15, scale_value: 16.5, pre_tokens: -17, next_tokens: -18, input_layout: c"text 19".into(), num_key_value_heads: -20, sparse_mode: -21 };
    let operands = PromptFlashAttentionV2Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), pse_shift: tensors.input(3), atten_mask: c.optional(1, tensors.input(4)), deq_scale1: c.optional(1, tensors.input(7)), quant_scale1: c.optional(1, tensors.input(8)), deq_scale2: c.optional(1, tensors.input(9)), quant_scale2: c.optional(1, tensors.input(10)), quant_offset2: c.optional(0, tensors.input(11)), attention_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_promptflashattentionv3(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("pseShift", c.or_null(0, E::Tensor(3))), ("attenMask", c.or_null(1, E::Tensor(4))), ("actualSeqLengths", c.or_null(0, E::Json("[8,-1]"))), ("actualSeqLengthsKv", c.or_null(0, E::Json("[9,-1]"))), ("deqScale1", c.or_null(1, E::Tensor(7))), ("quantScale1", c.or_null(1, E::Tensor(8))), ("deqScale2", c.or_null(1, E::Tensor(9))), ("quantScale2", c.or_null(1, E::Tensor(10))), ("quantOffset2", c.or_null(0, E::Tensor(11))), ("numHeads", E::Json("-15")), ("scaleValue", E::Json("16.5")), ("preTokens", E::Json("-17")), ("nextTokens", E::Json("-18")), ("inputLayout", E::Json("\"text 19\"")), ("numKeyValueHeads", E::Json("-20")), ("sparseMode", E::Json("-21")), ("innerPrecise", E::Json("-22")), ("attentionOut", E::Tensor(20))];
    let tensors = c.tensors(21);
    let operator = PromptFlashAttentionV3 { actual_seq_lengths: c.optional(0, [8, -1].into()), actual_seq_lengths_kv: c.optional(0, [9, -1].into()), num_heads: -15, scale_value: 16.5, pre_tokens: -17, next_tokens: -18, input_layout: c"text 19".into(), num_key_value_heads: -20, sparse_mode: -21, inner_precise: -22 };
    let operands = PromptFlashAttentionV3Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), pse_shift: c.optional(0, tensors.input(3)), atten_mask: c.optional(1, tensors.input(4)), deq_scale1: c.optional(1, tensors.input(7)), quant_scale1: c.optional(1, tensors.input(8)), deq_scale2: c.optional(1, tensors.input(9)), quant_scale2: c.optional(1, tensors.input(10)), quant_offset2: c.optional(0, tensors.input(11)), attention_out: tensors.output(20) };
    c.call(operator, operands, &expected);
}

fn call_qkvrmsnormropecache(c: &mut Caller) {
    let expected = [("qkv", E::Tensor(0)), ("qGamma", E::Tensor(1)), ("kGamma", E::Tensor(2)), ("cos", E::Tensor(3)), ("sin", E::Tensor(4)), ("index", E::Tensor(5)), ("qOut", E::Tensor(6)), ("kCache", E::Tensor(7)), ("vCache", E::Tensor(8)), ("kScaleOptional", c.or_null(0, E::Tensor(9))), ("vScaleOptional", c.or_null(0, E::Tensor(10))), ("kOffsetOptional", c.or_null(1, E::Tensor(11))), ("vOffsetOptional", c.or_null(1, E::Tensor(12))), ("qkvSize", E::Json("[16,-1]")), ("headNums", E::Json("[17,-1]")), ("epsilon", E::Json("18.5")), ("cacheModeOptional", c.or_null(1, E::Json("\"text 19\""))), ("qOutBeforeQuant", E::Tensor(17)), ("kOutBeforeQuant", E::Tensor(18)), ("vOutBeforeQuant", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = QkvRmsNormRopeCache { qkv_size: [16, -1].into(), head_nums: [17, -1].into(), epsilon: 18.5, cache_mode_optional: c.optional(1, c"text 19".into()) };
    let operands = QkvRmsNormRopeCacheOperands { qkv: tensors.input(0), q_gamma: tensors.input(1), k_gamma: tensors.input(2), cos: tensors.input(3), sin: tensors.input(4), index: tensors.input(5), q_out: tensors.output(6), k_cache: tensors.output(7), v_cache: tensors.output(8), k_scale_optional: c.optional(0, tensors.input(9)), v_scale_optional: c.optional(0, tensors.input(10)), k_offset_optional: c.optional(1, tensors.input(11)), v_offset_optional: c.optional(1, tensors.input(12)), q_out_before_quant: tensors.output(17), k_out_before_quant: tensors.output(18), v_out_before_quant: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_qkvrmsnormropecachewithkscale(c: &mut Caller) {
    let expected = [("qkv", c.or_null(1, E::Tensor(0))), ("qGamma", c.or_null(0, E::Tensor(1))), ("kGamma", c.or_null(0, E::Tensor(2))), ("cosSin", c.or_null(0, E::Tensor(3))), ("slotMapping", c.or_null(1, E::Tensor(4))), ("kCacheRef", c.or_null(1, E::Tensor(5))), ("vCacheRef", c.or_null(1, E::Tensor(6))), ("kScaleCacheRef", c.or_null(0, E::Tensor(7))), ("queryStartLoc", c.or_null(1, E::Tensor(8))), ("seqLens", c.or_null(1, E::Tensor(9))), ("rotationOptional", c.or_null(0, E::Tensor(10))), ("vScaleOptional", c.or_null(0, E::Tensor(11))), ("headNums", c.or_null(0, E::Json("[15,-1]"))), ("layoutQkv", c.or_null(1, E::Json("\"text 16\""))), ("layoutQOut", c.or_null(0, E::Json("\"text 17\""))), ("epsilon", E::Json("18.5")), ("qOut", c.or_null(0, E::Tensor(16))), ("qScale", c.or_null(0, E::Tensor(17)))];
    let tensors = c.tensors(18);
    let operator = QkvRmsNormRopeCacheWithKScale { head_nums: c.optional(0, [15, -1].into()), layout_qkv: c.optional(1, c"text 16".into()), layout_q_out: c.optional(0, c"text 17".into()), epsilon: 18.5 };
    let operands = QkvRmsNormRopeCacheWithKScaleOperands { qkv: c.optional(1, tensors.input(0)), q_gamma: c.optional(0, tensors.input(1)), k_gamma: c.optional(0, tensors.input(2)), cos_sin: c.optional(0, tensors.input(3)), slot_mapping: c.optional(1, tensors.input(4)), k_cache_ref: c.optional(1, tensors.output(5)), v_cache_ref: c.optional(1, tensors.output(6)), k_scale_cache_ref: c.optional(0, tensors.output(7)), query_start_loc: c.optional(1, tensors.input(8)), seq_lens: c.optional(1, tensors.input(9)), rotation_optional: c.optional(0, tensors.input(10)), v_scale_optional: c.optional(0, tensors.input(11)), q_out: c.optional(0, tensors.output(16)), q_scale: c.optional(0, tensors.output(17)) };
    c.call(operator, operands, &expected);
}

fn call_quantallreduce(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scales", E::Tensor(1)), ("group", E::Json("\"group 5\"")), ("reduceOp", c.or_null(0, E::Json("\"text 6\""))), ("output", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = QuantAllReduce { group: c.communicator(5), reduce_op: c.optional(0, c"text 6".into()) };
    let operands = QuantAllReduceOperands { x: tensors.input(0), scales: tensors.input(1), output: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_quantflashattentionscore(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("attenMaskOptional", c.or_null(1, E::Tensor(3))), ("dScaleQ", E::Tensor(4)), ("dScaleK", E::Tensor(5)), ("dScaleV", E::Tensor(6)), ("pScale", E::Tensor(7)), ("scaleValue", E::Json("11.5")), ("preTokens", E::Json("-12")), ("nextTokens", E::Json("-13")), ("headNum", E::Json("-14")), ("inputLayout", E::Json("\"text 15\"")), ("sparseMode", E::Json("-16")), ("softmaxMaxOut", E::Tensor(14)), ("softmaxSumOut", E::Tensor(15)), ("softmaxOutout", E::Tensor(16)), ("attentionOutOut", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = QuantFlashAttentionScore { scale_value: 11.5, pre_tokens: -12, next_tokens: -13, head_num: -14, input_layout: c"text 15".into(), sparse_mode: -16 };
    let operands = QuantFlashAttentionScoreOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), atten_mask_optional: c.optional(1, tensors.input(3)), d_scale_q: tensors.input(4), d_scale_k: tensors.input(5), d_scale_v: tensors.input(6), p_scale: tensors.input(7), softmax_max_out: tensors.output(14), softmax_sum_out: tensors.output(15), softmax_outout: tensors.output(16), attention_out_out: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_quantgroupedmatmulalltoallv(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("gmmXScale", E::Tensor(2)), ("gmmWeightScale", E::Tensor(3)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(4))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(5))), ("mmXOptional", c.or_null(1, E::Tensor(6))), ("mmWeightOptional", c.or_null(0, E::Tensor(7))), ("mmXScaleOptional", c.or_null(0, E::Tensor(8))), ("mmWeightScaleOptional", c.or_null(1, E::Tensor(9))), ("commQuantScaleOptional", c.or_null(0, E::Tensor(10))), ("gmmXQuantMode", E::Json("-14")), ("gmmWeightQuantMode", E::Json("-15")), ("mmXQuantMode", E::Json("-16")), ("mmWeightQuantMode", E::Json("-17")), ("commQuantMode", E::Json("-18")), ("commQuantDtypeOptional", E::Json("-19")), ("groupSize", E::Json("-20")), ("group", E::Json("\"group 21\"")), ("epWorldSize", E::Json("-22")), ("sendCounts", E::Json("[23,-1]")), ("recvCounts", E::Json("[24,-1]")), ("transGmmWeight", E::Json("true")), ("transMmWeight", E::Json("false")), ("y", E::Tensor(24)), ("mmYOptional", c.or_null(1, E::Tensor(25)))];
    let tensors = c.tensors(26);
    let operator = QuantGroupedMatMulAlltoAllv { gmm_x_quant_mode: -14, gmm_weight_quant_mode: -15, mm_x_quant_mode: -16, mm_weight_quant_mode: -17, comm_quant_mode: -18, comm_quant_dtype_optional: -19, group_size: -20, group: c.communicator(21), ep_world_size: -22, send_counts: [23, -1].into(), recv_counts: [24, -1].into(), trans_gmm_weight: true, trans_mm_weight: false };
    let operands = QuantGroupedMatMulAlltoAllvOperands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), gmm_x_scale: tensors.input(2), gmm_weight_scale: tensors.input(3), send_counts_tensor_optional: c.optional(0, tensors.input(4)), recv_counts_tensor_optional: c.optional(0, tensors.input(5)), mm_x_optional: c.optional(1, tensors.input(6)), mm_weight_optional: c.optional(0, tensors.input(7)), mm_x_scale_optional: c.optional(0, tensors.input(8)), mm_weight_scale_optional: c.optional(1, tensors.input(9)), comm_quant_scale_optional: c.optional(0, tensors.input(10)), y: tensors.output(24), mm_y_optional: c.optional(1, tensors.output(25)) };
    c.call(operator, operands, &expected);
}

fn call_quantgroupedmatmulalltoallvv2(c: &mut Caller) {
    let expected = [("gmmX", E::Tensor(0)), ("gmmWeight", E::Tensor(1)), ("gmmXScale", E::Tensor(2)), ("gmmWeightScale", E::Tensor(3)), ("sendCountsTensorOptional", c.or_null(0, E::Tensor(4))), ("recvCountsTensorOptional", c.or_null(0, E::Tensor(5))), ("mmXOptional", c.or_null(1, E::Tensor(6))), ("mmWeightOptional", c.or_null(0, E::Tensor(7))), ("mmXScaleOptional", c.or_null(0, E::Tensor(8))), ("mmWeightScaleOptional", c.or_null(1, E::Tensor(9))), ("commQuantScaleOptional", c.or_null(0, E::Tensor(10))), ("gmmXQuantMode", E::Json("-14")), ("gmmWeightQuantMode", E::Json("-15")), ("mmXQuantMode", E::Json("-16")), ("mmWeightQuantMode", E::Json("-17")), ("commQuantMode", E::Json("-18")), ("commQuantDtypeOptional", E::Json("-19")), ("groupSize", E::Json("-20")), ("group", E::Json("\"group 21\"")), ("commMode", E::Json("\"text 22\"")), ("epWorldSize", E::Json("-23")), ("sendCounts", E::Json("[24,-1]")), ("recvCounts", E::Json("[25,-1]")), ("transGmmWeight", E::Json("false")), ("transMmWeight", E::Json("true")), ("y", E::Tensor(25)), ("mmYOptional", c.or_null(1, E::Tensor(26)))];
    let tensors = c.tensors(27);
    let operator = QuantGroupedMatMulAlltoAllvV2 { gmm_x_quant_mode: -14, gmm_weight_quant_mode: -15, mm_x_quant_mode: -16, mm_weight_quant_mode: -17, comm_quant_mode: -18, comm_quant_dtype_optional: -19, group_size: -20, group: c.communicator(21), comm_mode: c"text 22".into(), ep_world_size: -23, send_counts: [24, -1].into(), recv_counts: [25, -1].into(), trans_gmm_weight: false, trans_mm_weight: true };
    let operands = QuantGroupedMatMulAlltoAllvV2Operands { gmm_x: tensors.input(0), gmm_weight: tensors.input(1), gmm_x_scale: tensors.input(2), gmm_weight_scale: tensors.input(3), send_counts_tensor_optional: c.optional(0, tensors.input(4)), recv_counts_tensor_optional: c.optional(0, tensors.input(5)), mm_x_optional: c.optional(1, tensors.input(6)), mm_weight_optional: c.optional(0, tensors.input(7)), mm_x_scale_optional: c.optional(0, tensors.input(8)), mm_weight_scale_optional: c.optional(1, tensors.input(9)), comm_quant_scale_optional: c.optional(0, tensors.input(10)), y: tensors.output(25), mm_y_optional: c.optional(1, tensors.output(26)) };
    c.call(operator, operands, &expected);
}

fn call_quantgroupedmatmuldequant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("weightScale", E::Tensor(2)), ("groupList", E::Tensor(3)), ("biasOptional", c.or_null(0, E::Tensor(4))), ("xScaleOptional", c.or_null(0, E::Tensor(5))), ("xOffsetOptional", c.or_null(1, E::Tensor(6))), ("smoothScaleOptional", c.or_null(1, E::Tensor(7))), ("xQuantMode", E::Json("\"text 11\"")), ("transposeWeight", E::Json("false")), ("out", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = QuantGroupedMatmulDequant { x_quant_mode: c"text 11".into(), transpose_weight: false };
    let operands = QuantGroupedMatmulDequantOperands { x: tensors.input(0), weight: tensors.input(1), weight_scale: tensors.input(2), group_list: tensors.input(3), bias_optional: c.optional(0, tensors.input(4)), x_scale_optional: c.optional(0, tensors.input(5)), x_offset_optional: c.optional(1, tensors.input(6)), smooth_scale_optional: c.optional(1, tensors.input(7)), out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_quantgroupedmatmuldequantweightnz(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("weightScale", E::Tensor(2)), ("groupList", E::Tensor(3)), ("biasOptional", c.or_null(0, E::Tensor(4))), ("xScaleOptional", c.or_null(0, E::Tensor(5))), ("xOffsetOptional", c.or_null(1, E::Tensor(6))), ("smoothScaleOptional", c.or_null(1, E::Tensor(7))), ("xQuantMode", E::Json("\"text 11\"")), ("transposeWeight", E::Json("false")), ("out", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = QuantGroupedMatmulDequantWeightNZ { x_quant_mode: c"text 11".into(), transpose_weight: false };
    let operands = QuantGroupedMatmulDequantWeightNZOperands { x: tensors.input(0), weight: tensors.input(1), weight_scale: tensors.input(2), group_list: tensors.input(3), bias_optional: c.optional(0, tensors.input(4)), x_scale_optional: c.optional(0, tensors.input(5)), x_offset_optional: c.optional(1, tensors.input(6)), smooth_scale_optional: c.optional(1, tensors.input(7)), out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_quantgroupedmatmulinplaceadd(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("scale1Optional", c.or_null(0, E::Tensor(2))), ("scale2", E::Tensor(3)), ("groupList", E::Tensor(4)), ("yRef", E::Tensor(5)), ("groupListType", E::Json("-9")), ("groupSize", E::Json("-10"))];
    let tensors = c.tensors(8);
    let operator = QuantGroupedMatmulInplaceAdd { group_list_type: -9, group_size: -10 };
    let operands = QuantGroupedMatmulInplaceAddOperands { x1: tensors.input(0), x2: tensors.input(1), scale1_optional: c.optional(0, tensors.input(2)), scale2: tensors.input(3), group_list: tensors.input(4), y_ref: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_quantlightningindexer(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("weights", E::Tensor(2)), ("queryDequantScale", E::Tensor(3)), ("keyDequantScale", E::Tensor(4)), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Tensor(5))), ("actualSeqLengthsKeyOptional", c.or_null(1, E::Tensor(6))), ("blockTableOptional", c.or_null(0, E::Tensor(7))), ("queryQuantMode", E::Json("-11")), ("keyQuantMode", E::Json("-12")), ("layoutQueryOptional", c.or_null(1, E::Json("\"text 13\""))), ("layoutKeyOptional", c.or_null(1, E::Json("\"text 14\""))), ("sparseCount", E::Json("-15")), ("sparseMode", E::Json("-16")), ("preTokens", E::Json("-17")), ("nextTokens", E::Json("-18")), ("out", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = QuantLightningIndexer { query_quant_mode: -11, key_quant_mode: -12, layout_query_optional: c.optional(1, c"text 13".into()), layout_key_optional: c.optional(1, c"text 14".into()), sparse_count: -15, sparse_mode: -16, pre_tokens: -17, next_tokens: -18 };
    let operands = QuantLightningIndexerOperands { query: tensors.input(0), key: tensors.input(1), weights: tensors.input(2), query_dequant_scale: tensors.input(3), key_dequant_scale: tensors.input(4), actual_seq_lengths_query_optional: c.optional(1, tensors.input(5)), actual_seq_lengths_key_optional: c.optional(1, tensors.input(6)), block_table_optional: c.optional(0, tensors.input(7)), out: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_quantlightningindexerv2metadata(c: &mut Caller) {
    let expected = [("cuSeqlensQOptional", c.or_null(0, E::Tensor(0))), ("cuSeqlensKOptional", c.or_null(0, E::Tensor(1))), ("sequsedQOptional", c.or_null(0, E::Tensor(2))), ("sequsedKOptional", c.or_null(0, E::Tensor(3))), ("cmpResidualKOptional", c.or_null(0, E::Tensor(4))), ("numHeadsQ", E::Json("-8")), ("numHeadsK", E::Json("-9")), ("headDim", E::Json("-10")), ("topk", E::Json("-11")), ("quantMode", E::Json("-12")), ("batchSize", E::Json("-13")), ("maxSeqlenQ", E::Json("-14")), ("maxSeqlenK", E::Json("-15")), ("layoutQOptional", c.or_null(1, E::Json("\"text 16\""))), ("layoutKOptional", c.or_null(1, E::Json("\"text 17\""))), ("maskMode", E::Json("-18")), ("cmpRatio", E::Json("-19")), ("metadata", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = QuantLightningIndexerV2Metadata { num_heads_q: -8, num_heads_k: -9, head_dim: -10, topk: -11, quant_mode: -12, batch_size: -13, max_seqlen_q: -14, max_seqlen_k: -15, layout_q_optional: c.optional(1, c"text 16".into()), layout_k_optional: c.optional(1, c"text 17".into()), mask_mode: -18, cmp_ratio: -19 };
    let operands = QuantLightningIndexerV2MetadataOperands { cu_seqlens_q_optional: c.optional(0, tensors.input(0)), cu_seqlens_k_optional: c.optional(0, tensors.input(1)), seqused_q_optional: c.optional(0, tensors.input(2)), seqused_k_optional: c.optional(0, tensors.input(3)), cmp_residual_k_optional: c.optional(0, tensors.input(4)), metadata: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulallreduce(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x3", c.or_null(0, E::Tensor(3))), ("dequantScale", c.or_null(0, E::Tensor(4))), ("group", E::Json("\"group 8\"")), ("reduceOp", E::Json("\"text 9\"")), ("commTurn", E::Json("-10")), ("streamMode", E::Json("-11")), ("output", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = QuantMatmulAllReduce { group: c.communicator(8), reduce_op: c"text 9".into(), comm_turn: -10, stream_mode: -11 };
    let operands = QuantMatmulAllReduceOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x3: c.optional(0, tensors.input(3)), dequant_scale: c.optional(0, tensors.input(4)), output: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulallreduceaddrmsnorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("dequantScale", E::Tensor(3)), ("residual", E::Tensor(4)), ("gamma", E::Tensor(5)), ("epsilon", E::Json("9.5")), ("group", E::Json("\"group 10\"")), ("reduceOp", E::Json("\"text 11\"")), ("commTurn", E::Json("-12")), ("streamMode", E::Json("-13")), ("y", E::Tensor(11)), ("normOut", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = QuantMatmulAllReduceAddRmsNorm { epsilon: 9.5, group: c.communicator(10), reduce_op: c"text 11".into(), comm_turn: -12, stream_mode: -13 };
    let operands = QuantMatmulAllReduceAddRmsNormOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), dequant_scale: tensors.input(3), residual: tensors.input(4), gamma: tensors.input(5), y: tensors.output(11), norm_out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulallreducev2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x3Optional", c.or_null(0, E::Tensor(3))), ("dequantScale", c.or_null(0, E::Tensor(4))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(5))), ("group", E::Json("\"group 9\"")), ("reduceOp", E::Json("\"text 10\"")), ("commTurn", E::Json("-11")), ("streamMode", E::Json("-12")), ("output", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = QuantMatmulAllReduceV2 { group: c.communicator(9), reduce_op: c"text 10".into(), comm_turn: -11, stream_mode: -12 };
    let operands = QuantMatmulAllReduceV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x3_optional: c.optional(0, tensors.input(3)), dequant_scale: c.optional(0, tensors.input(4)), pertoken_scale_optional: c.optional(1, tensors.input(5)), output: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulallreducev3(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x3Optional", c.or_null(0, E::Tensor(3))), ("dequantScale", c.or_null(0, E::Tensor(4))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(5))), ("commQuantScale1Optional", c.or_null(1, E::Tensor(6))), ("commQuantScale2Optional", c.or_null(1, E::Tensor(7))), ("group", E::Json("\"group 11\"")), ("reduceOp", E::Json("\"text 12\"")), ("commTurn", E::Json("-13")), ("streamMode", E::Json("-14")), ("output", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = QuantMatmulAllReduceV3 { group: c.communicator(11), reduce_op: c"text 12".into(), comm_turn: -13, stream_mode: -14 };
    let operands = QuantMatmulAllReduceV3Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x3_optional: c.optional(0, tensors.input(3)), dequant_scale: c.optional(0, tensors.input(4)), pertoken_scale_optional: c.optional(1, tensors.input(5)), comm_quant_scale1_optional: c.optional(1, tensors.input(6)), comm_quant_scale2_optional: c.optional(1, tensors.input(7)), output: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulallreducev4(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x3Optional", c.or_null(0, E::Tensor(3))), ("x1ScaleOptional", c.or_null(1, E::Tensor(4))), ("x2Scale", E::Tensor(5)), ("commQuantScale1Optional", c.or_null(1, E::Tensor(6))), ("commQuantScale2Optional", c.or_null(1, E::Tensor(7))), ("group", E::Json("\"group 11\"")), ("reduceOp", E::Json("\"text 12\"")), ("commTurn", E::Json("-13")), ("streamMode", E::Json("-14")), ("groupSize", E::Json("-15")), ("commQuantMode", E::Json("-16")), ("output", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = QuantMatmulAllReduceV4 { group: c.communicator(11), reduce_op: c"text 12".into(), comm_turn: -13, stream_mode: -14, group_size: -15, comm_quant_mode: -16 };
    let operands = QuantMatmulAllReduceV4Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x3_optional: c.optional(0, tensors.input(3)), x1_scale_optional: c.optional(1, tensors.input(4)), x2_scale: tensors.input(5), comm_quant_scale1_optional: c.optional(1, tensors.input(6)), comm_quant_scale2_optional: c.optional(1, tensors.input(7)), output: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulallreducev5(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x3Optional", c.or_null(0, E::Tensor(3))), ("x1ScaleOptional", c.or_null(1, E::Tensor(4))), ("x2Scale", c.or_null(1, E::Tensor(5))), ("commQuantScale1Optional", c.or_null(1, E::Tensor(6))), ("commQuantScale2Optional", c.or_null(1, E::Tensor(7))), ("group", E::Json("\"group 11\"")), ("reduceOp", E::Json("\"text 12\"")), ("commMode", E::Json("\"text 13\"")), ("commTurn", E::Json("-14")), ("streamMode", E::Json("-15")), ("groupSize", E::Json("-16")), ("commQuantMode", E::Json("-17")), ("output", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = QuantMatmulAllReduceV5 { group: c.communicator(11), reduce_op: c"text 12".into(), comm_mode: c"text 13".into(), comm_turn: -14, stream_mode: -15, group_size: -16, comm_quant_mode: -17 };
    let operands = QuantMatmulAllReduceV5Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x3_optional: c.optional(0, tensors.input(3)), x1_scale_optional: c.optional(1, tensors.input(4)), x2_scale: c.optional(1, tensors.input(5)), comm_quant_scale1_optional: c.optional(1, tensors.input(6)), comm_quant_scale2_optional: c.optional(1, tensors.input(7)), output: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulalltoall(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x1Scale", E::Tensor(3)), ("x2Scale", E::Tensor(4)), ("commScaleOptional", c.or_null(1, E::Tensor(5))), ("x1OffsetOptional", c.or_null(0, E::Tensor(6))), ("x2OffsetOptional", c.or_null(0, E::Tensor(7))), ("alltoAllAxesOptional", c.or_null(0, E::Json("[11,-1]"))), ("group", E::Json("\"group 12\"")), ("x1QuantMode", E::Json("-13")), ("x2QuantMode", E::Json("-14")), ("commQuantMode", E::Json("-15")), ("commQuantDtype", E::Json("-16")), ("groupSize", E::Json("-17")), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("output", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = QuantMatmulAlltoAll { allto_all_axes_optional: c.optional(0, [11, -1].into()), group: c.communicator(12), x1_quant_mode: -13, x2_quant_mode: -14, comm_quant_mode: -15, comm_quant_dtype: -16, group_size: -17, transpose_x1: false, transpose_x2: true };
    let operands = QuantMatmulAlltoAllOperands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x1_scale: tensors.input(3), x2_scale: tensors.input(4), comm_scale_optional: c.optional(1, tensors.input(5)), x1_offset_optional: c.optional(0, tensors.input(6)), x2_offset_optional: c.optional(0, tensors.input(7)), output: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulalltoallv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("biasOptional", c.or_null(0, E::Tensor(2))), ("x1Scale", E::Tensor(3)), ("x2Scale", E::Tensor(4)), ("commScaleOptional", c.or_null(1, E::Tensor(5))), ("x1OffsetOptional", c.or_null(0, E::Tensor(6))), ("x2OffsetOptional", c.or_null(0, E::Tensor(7))), ("alltoAllAxesOptional", c.or_null(0, E::Json("[11,-1]"))), ("group", E::Json("\"group 12\"")), ("commMode", E::Json("\"text 13\"")), ("x1QuantMode", E::Json("-14")), ("x2QuantMode", E::Json("-15")), ("commQuantMode", E::Json("-16")), ("commQuantDtype", E::Json("-17")), ("groupSize", E::Json("-18")), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("output", E::Tensor(18))];
    let tensors = c.tensors(19);
    let operator = QuantMatmulAlltoAllV2 { allto_all_axes_optional: c.optional(0, [11, -1].into()), group: c.communicator(12), comm_mode: c"text 13".into(), x1_quant_mode: -14, x2_quant_mode: -15, comm_quant_mode: -16, comm_quant_dtype: -17, group_size: -18, transpose_x1: true, transpose_x2: false };
    let operands = QuantMatmulAlltoAllV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias_optional: c.optional(0, tensors.input(2)), x1_scale: tensors.input(3), x2_scale: tensors.input(4), comm_scale_optional: c.optional(1, tensors.input(5)), x1_offset_optional: c.optional(0, tensors.input(6)), x2_offset_optional: c.optional(0, tensors.input(7)), output: tensors.output(18) };
    c.call(operator, operands, &expected);
}

fn call_quantreducescatter(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scales", E::Tensor(1)), ("group", E::Json("\"group 5\"")), ("reduceOp", E::Json("\"text 6\"")), ("output", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = QuantReduceScatter { group: c.communicator(5), reduce_op: c"text 6".into() };
    let operands = QuantReduceScatterOperands { x: tensors.input(0), scales: tensors.input(1), output: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_rainfusionattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("selectIdx", E::Tensor(3)), ("selectNumIdx", E::Tensor(4)), ("blockShape", E::Json("[8,-1]")), ("attenMaskOptional", c.or_null(1, E::Tensor(6))), ("actualSeqLengthsOptional", c.or_null(0, E::Json("[10,-1]"))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Json("[11,-1]"))), ("blockTableOptional", c.or_null(0, E::Tensor(9))), ("qInputLayout", E::Json("\"text 13\"")), ("kvInputLayout", E::Json("\"text 14\"")), ("numKeyValueHeads", E::Json("-15")), ("maskType", E::Json("-16")), ("scaleValue", E::Json("17.5")), ("innerPrecise", E::Json("-18")), ("blockSize", E::Json("-19")), ("attentionOut", E::Tensor(17)), ("softmaxLseOptional", c.or_null(0, E::Tensor(18)))];
    let tensors = c.tensors(19);
    let operator = RainFusionAttention { block_shape: [8, -1].into(), actual_seq_lengths_optional: c.optional(0, [10, -1].into()), actual_seq_lengths_kv_optional: c.optional(0, [11, -1].into()), q_input_layout: c"text 13".into(), kv_input_layout: c"text 14".into(), num_key_value_heads: -15, mask_type: -16, scale_value: 17.5, inner_precise: -18, block_size: -19 };
    let operands = RainFusionAttentionOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), select_idx: tensors.input(3), select_num_idx: tensors.input(4), atten_mask_optional: c.optional(1, tensors.input(6)), block_table_optional: c.optional(0, tensors.input(9)), attention_out: tensors.output(17), softmax_lse_optional: c.optional(0, tensors.output(18)) };
    c.call(operator, operands, &expected);
}

fn call_recurrentgateddeltarule(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("beta", c.or_null(0, E::Tensor(3))), ("stateRef", E::Tensor(4)), ("actualSeqLengths", c.or_null(0, E::Tensor(5))), ("ssmStateIndices", c.or_null(1, E::Tensor(6))), ("g", c.or_null(1, E::Tensor(7))), ("gk", c.or_null(0, E::Tensor(8))), ("numAcceptedTokens", c.or_null(1, E::Tensor(9))), ("scaleValue", E::Json("13.5")), ("out", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = RecurrentGatedDeltaRule { scale_value: 13.5 };
    let operands = RecurrentGatedDeltaRuleOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), beta: c.optional(0, tensors.input(3)), state_ref: tensors.output(4), actual_seq_lengths: c.optional(0, tensors.input(5)), ssm_state_indices: c.optional(1, tensors.input(6)), g: c.optional(1, tensors.input(7)), gk: c.optional(0, tensors.input(8)), num_accepted_tokens: c.optional(1, tensors.input(9)), out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_ringattentionupdate(c: &mut Caller) {
    let expected = [("prevAttnOut", E::Tensor(0)), ("prevSoftmaxMax", E::Tensor(1)), ("prevSoftmaxSum", E::Tensor(2)), ("curAttnOut", E::Tensor(3)), ("curSoftmaxMax", E::Tensor(4)), ("curSoftmaxSum", E::Tensor(5)), ("actualSeqQlenOptional", c.or_null(1, E::Tensor(6))), ("inputLayoutOptional", c.or_null(1, E::Json("\"text 10\""))), ("attnOutOut", E::Tensor(8)), ("softmaxMaxOut", E::Tensor(9)), ("softmaxSumOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = RingAttentionUpdate { input_layout_optional: c.optional(1, c"text 10".into()) };
    let operands = RingAttentionUpdateOperands { prev_attn_out: tensors.input(0), prev_softmax_max: tensors.input(1), prev_softmax_sum: tensors.input(2), cur_attn_out: tensors.input(3), cur_softmax_max: tensors.input(4), cur_softmax_sum: tensors.input(5), actual_seq_qlen_optional: c.optional(1, tensors.input(6)), attn_out_out: tensors.output(8), softmax_max_out: tensors.output(9), softmax_sum_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_ringattentionupdatev2(c: &mut Caller) {
    let expected = [("prevAttnOut", E::Tensor(0)), ("prevSoftmaxMax", E::Tensor(1)), ("prevSoftmaxSum", E::Tensor(2)), ("curAttnOut", E::Tensor(3)), ("curSoftmaxMax", E::Tensor(4)), ("curSoftmaxSum", E::Tensor(5)), ("actualSeqQlenOptional", c.or_null(1, E::Tensor(6))), ("inputLayoutOptional", c.or_null(1, E::Json("\"text 10\""))), ("inputSoftmaxLayoutOptional", c.or_null(0, E::Json("\"text 11\""))), ("attnOutOut", E::Tensor(9)), ("softmaxMaxOut", E::Tensor(10)), ("softmaxSumOut", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = RingAttentionUpdateV2 { input_layout_optional: c.optional(1, c"text 10".into()), input_softmax_layout_optional: c.optional(0, c"text 11".into()) };
    let operands = RingAttentionUpdateV2Operands { prev_attn_out: tensors.input(0), prev_softmax_max: tensors.input(1), prev_softmax_sum: tensors.input(2), cur_attn_out: tensors.input(3), cur_softmax_max: tensors.input(4), cur_softmax_sum: tensors.input(5), actual_seq_qlen_optional: c.optional(1, tensors.input(6)), attn_out_out: tensors.output(9), softmax_max_out: tensors.output(10), softmax_sum_out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_ropewithsincoscache(c: &mut Caller) {
    let expected = [("positions", E::Tensor(0)), ("queryIn", E::Tensor(1)), ("keyIn", E::Tensor(2)), ("cosSinCache", E::Tensor(3)), ("mropeSection", c.or_null(0, E::Json("[7,-1]"))), ("headSize", E::Json("-8")), ("isNeoxStyle", E::Json("true")), ("queryOut", E::Tensor(7)), ("keyOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = RopeWithSinCosCache { mrope_section: c.optional(0, [7, -1].into()), head_size: -8, is_neox_style: true };
    let operands = RopeWithSinCosCacheOperands { positions: tensors.input(0), query_in: tensors.input(1), key_in: tensors.input(2), cos_sin_cache: tensors.input(3), query_out: tensors.output(7), key_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_ropewithsincoscachev2(c: &mut Caller) {
    let expected = [("positions", E::Tensor(0)), ("queryIn", E::Tensor(1)), ("keyIn", E::Tensor(2)), ("cosSinCache", E::Tensor(3)), ("mropeSection", c.or_null(0, E::Json("[7,-1]"))), ("headSize", E::Json("-8")), ("isNeoxStyle", E::Json("true")), ("cacheMode", E::Json("-10")), ("queryOut", E::Tensor(8)), ("keyOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = RopeWithSinCosCacheV2 { mrope_section: c.optional(0, [7, -1].into()), head_size: -8, is_neox_style: true, cache_mode: -10 };
    let operands = RopeWithSinCosCacheV2Operands { positions: tensors.input(0), query_in: tensors.input(1), key_in: tensors.input(2), cos_sin_cache: tensors.input(3), query_out: tensors.output(8), key_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_rotarypositionembedding(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("cos", E::Tensor(1)), ("sin", E::Tensor(2)), ("mode", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = RotaryPositionEmbedding { mode: -6 };
    let operands = RotaryPositionEmbeddingOperands { x: tensors.input(0), cos: tensors.input(1), sin: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_rotarypositionembeddinggrad(c: &mut Caller) {
    let expected = [("dy", E::Tensor(0)), ("cos", E::Tensor(1)), ("sin", E::Tensor(2)), ("xOptional", c.or_null(1, E::Tensor(3))), ("mode", E::Json("-7")), ("dxOut", E::Tensor(5)), ("dcosOut", E::Tensor(6)), ("dsinOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = RotaryPositionEmbeddingGrad { mode: -7 };
    let operands = RotaryPositionEmbeddingGradOperands { dy: tensors.input(0), cos: tensors.input(1), sin: tensors.input(2), x_optional: c.optional(1, tensors.input(3)), dx_out: tensors.output(5), dcos_out: tensors.output(6), dsin_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_rotarypositionembeddingv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("cos", E::Tensor(1)), ("sin", E::Tensor(2)), ("mode", E::Json("-6")), ("rotate", c.or_null(0, E::Tensor(4))), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = RotaryPositionEmbeddingV2 { mode: -6 };
    let operands = RotaryPositionEmbeddingV2Operands { x: tensors.input(0), cos: tensors.input(1), sin: tensors.input(2), rotate: c.optional(0, tensors.input(4)), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_scatterpacache(c: &mut Caller) {
    let expected = [("key", E::Tensor(0)), ("keyCacheRef", E::Tensor(1)), ("slotMapping", E::Tensor(2)), ("compressLensOptional", c.or_null(0, E::Tensor(3))), ("compressSeqOffsetOptional", c.or_null(1, E::Tensor(4))), ("seqLensOptional", c.or_null(1, E::Tensor(5))), ("cacheModeOptional", c.or_null(1, E::Json("\"text 9\"")))];
    let tensors = c.tensors(7);
    let operator = ScatterPaCache { cache_mode_optional: c.optional(1, c"text 9".into()) };
    let operands = ScatterPaCacheOperands { key: tensors.input(0), key_cache_ref: tensors.output(1), slot_mapping: tensors.input(2), compress_lens_optional: c.optional(0, tensors.input(3)), compress_seq_offset_optional: c.optional(1, tensors.input(4)), seq_lens_optional: c.optional(1, tensors.input(5)) };
    c.call(operator, operands, &expected);
}

fn call_scatterpakvcache(c: &mut Caller) {
    let expected = [("key", E::Tensor(0)), ("keyCacheRef", c.or_null(1, E::Tensor(1))), ("slotMapping", E::Tensor(2)), ("value", E::Tensor(3)), ("valueCacheRef", c.or_null(1, E::Tensor(4))), ("compressLensOptional", c.or_null(0, E::Tensor(5))), ("compressSeqOffsetOptional", c.or_null(1, E::Tensor(6))), ("seqLensOptional", c.or_null(1, E::Tensor(7))), ("cacheModeOptional", c.or_null(1, E::Json("\"text 11\""))), ("scatterModeOptional", c.or_null(1, E::Json("\"text 12\""))), ("stridesOptional", c.or_null(1, E::Json("[13,-1]"))), ("offsetsOptional", c.or_null(1, E::Json("[14,-1]")))];
    let tensors = c.tensors(12);
    let operator = ScatterPaKvCache { cache_mode_optional: c.optional(1, c"text 11".into()), scatter_mode_optional: c.optional(1, c"text 12".into()), strides_optional: c.optional(1, [13, -1].into()), offsets_optional: c.optional(1, [14, -1].into()) };
    let operands = ScatterPaKvCacheOperands { key: tensors.input(0), key_cache_ref: c.optional(1, tensors.output(1)), slot_mapping: tensors.input(2), value: tensors.input(3), value_cache_ref: c.optional(1, tensors.output(4)), compress_lens_optional: c.optional(0, tensors.input(5)), compress_seq_offset_optional: c.optional(1, tensors.input(6)), seq_lens_optional: c.optional(1, tensors.input(7)) };
    c.call(operator, operands, &expected);
}

fn call_scatterpakvcachewithkscale(c: &mut Caller) {
    let expected = [("key", E::Tensor(0)), ("value", E::Tensor(1)), ("keyCacheRef", E::Tensor(2)), ("valueCacheRef", E::Tensor(3)), ("slotMapping", E::Tensor(4)), ("keyScale", E::Tensor(5)), ("keyScaleCacheRef", E::Tensor(6)), ("cacheLayoutOptional", c.or_null(1, E::Json("\"text 10\"")))];
    let tensors = c.tensors(8);
    let operator = ScatterPaKvCacheWithKScale { cache_layout_optional: c.optional(1, c"text 10".into()) };
    let operands = ScatterPaKvCacheWithKScaleOperands { key: tensors.input(0), value: tensors.input(1), key_cache_ref: tensors.output(2), value_cache_ref: tensors.output(3), slot_mapping: tensors.input(4), key_scale: tensors.input(5), key_scale_cache_ref: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_sparseflashattention(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("sparseIndices", E::Tensor(3)), ("blockTableOptional", c.or_null(0, E::Tensor(4))), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Tensor(5))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Tensor(6))), ("queryRopeOptional", c.or_null(1, E::Tensor(7))), ("keyRopeOptional", c.or_null(1, E::Tensor(8))), ("scaleValue", E::Json("12.5")), ("sparseBlockSizeOptional", E::Json("-13")), ("layoutQueryOptional", c.or_null(1, E::Json("\"text 14\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 15\""))), ("sparseMode", E::Json("-16")), ("preTokens", E::Json("-17")), ("nextTokens", E::Json("-18")), ("attentionMode", E::Json("-19")), ("returnSoftmaxLse", E::Json("false")), ("attentionOut", E::Tensor(18)), ("softmaxMax", E::Tensor(19)), ("softmaxSum", E::Tensor(20))];
    let tensors = c.tensors(21);
    let operator = SparseFlashAttention { scale_value: 12.5, sparse_block_size_optional: -13, layout_query_optional: c.optional(1, c"text 14".into()), layout_kv_optional: c.optional(0, c"text 15".into()), sparse_mode: -16, pre_tokens: -17, next_tokens: -18, attention_mode: -19, return_softmax_lse: false };
    let operands = SparseFlashAttentionOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), sparse_indices: tensors.input(3), block_table_optional: c.optional(0, tensors.input(4)), actual_seq_lengths_query_optional: c.optional(1, tensors.input(5)), actual_seq_lengths_kv_optional: c.optional(0, tensors.input(6)), query_rope_optional: c.optional(1, tensors.input(7)), key_rope_optional: c.optional(1, tensors.input(8)), attention_out: tensors.output(18), softmax_max: tensors.output(19), softmax_sum: tensors.output(20) };
    c.call(operator, operands, &expected);
}

fn call_sparseflashattentiongrad(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", c.or_null(1, E::Tensor(2))), ("sparseIndices", E::Tensor(3)), ("dOut", E::Tensor(4)), ("out", E::Tensor(5)), ("softmaxMax", E::Tensor(6)), ("softmaxSum", E::Tensor(7)), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Tensor(8))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Tensor(9))), ("queryRopeOptional", c.or_null(1, E::Tensor(10))), ("keyRopeOptional", c.or_null(1, E::Tensor(11))), ("scaleValue", E::Json("15.5")), ("sparseBlockSize", E::Json("-16")), ("layoutOptional", c.or_null(0, E::Json("\"text 17\""))), ("sparseMode", E::Json("-18")), ("preTokens", E::Json("-19")), ("nextTokens", E::Json("-20")), ("deterministic", E::Json("true")), ("dQueryOut", E::Tensor(19)), ("dKeyOut", E::Tensor(20)), ("dValueOut", E::Tensor(21)), ("dQueryRopeOutOptional", c.or_null(1, E::Tensor(22))), ("dKeyRopeOutOptional", c.or_null(1, E::Tensor(23)))];
    let tensors = c.tensors(24);
    let operator = SparseFlashAttentionGrad { scale_value: 15.5, sparse_block_size: -16, layout_optional: c.optional(0, c"text 17".into()), sparse_mode: -18, pre_tokens: -19, next_tokens: -20, deterministic: true };
    let operands = SparseFlashAttentionGradOperands { query: tensors.input(0), key: tensors.input(1), value: c.optional(1, tensors.input(2)), sparse_indices: tensors.input(3), d_out: tensors.input(4), out: tensors.input(5), softmax_max: tensors.input(6), softmax_sum: tensors.input(7), actual_seq_lengths_query_optional: c.optional(1, tensors.input(8)), actual_seq_lengths_kv_optional: c.optional(0, tensors.input(9)), query_rope_optional: c.optional(1, tensors.input(10)), key_rope_optional: c.optional(1, tensors.input(11)), d_query_out: tensors.output(19), d_key_out: tensors.output(20), d_value_out: tensors.output(21), d_query_rope_out_optional: c.optional(1, tensors.output(22)), d_key_rope_out_optional: c.optional(1, tensors.output(23)) };
    c.call(operator, operands, &expected);
}

fn call_sparseflashattentionv2(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("sparseIndices", E::Tensor(3)), ("blockTableOptional", c.or_null(0, E::Tensor(4))), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Tensor(5))), ("actualSeqLengthsKvOptional", c.or_null(0, E::Tensor(6))), ("queryRopeOptional", c.or_null(1, E::Tensor(7))), ("keyRopeOptional", c.or_null(1, E::Tensor(8))), ("sinksOptional", c.or_null(1, E::Tensor(9))), ("scaleValue", E::Json("13.5")), ("sparseBlockSizeOptional", E::Json("-14")), ("layoutQueryOptional", c.or_null(1, E::Json("\"text 15\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 16\""))), ("sparseMode", E::Json("-17")), ("preTokens", E::Json("-18")), ("nextTokens", E::Json("-19")), ("attentionMode", E::Json("-20")), ("returnSoftmaxLse", E::Json("true")), ("attentionOut", E::Tensor(19)), ("softmaxMax", E::Tensor(20)), ("softmaxSum", E::Tensor(21))];
    let tensors = c.tensors(22);
    let operator = SparseFlashAttentionV2 { scale_value: 13.5, sparse_block_size_optional: -14, layout_query_optional: c.optional(1, c"text 15".into()), layout_kv_optional: c.optional(0, c"text 16".into()), sparse_mode: -17, pre_tokens: -18, next_tokens: -19, attention_mode: -20, return_softmax_lse: true };
    let operands = SparseFlashAttentionV2Operands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), sparse_indices: tensors.input(3), block_table_optional: c.optional(0, tensors.input(4)), actual_seq_lengths_query_optional: c.optional(1, tensors.input(5)), actual_seq_lengths_kv_optional: c.optional(0, tensors.input(6)), query_rope_optional: c.optional(1, tensors.input(7)), key_rope_optional: c.optional(1, tensors.input(8)), sinks_optional: c.optional(1, tensors.input(9)), attention_out: tensors.output(19), softmax_max: tensors.output(20), softmax_sum: tensors.output(21) };
    c.call(operator, operands, &expected);
}

fn call_sparseflashmla(c: &mut Caller) {
    let expected = [("q", E::Tensor(0)), ("oriKvOptional", c.or_null(1, E::Tensor(1))), ("cmpKvOptional", c.or_null(1, E::Tensor(2))), ("oriSparseIndicesOptional", c.or_null(0, E::Tensor(3))), ("cmpSparseIndicesOptional", c.or_null(0, E::Tensor(4))), ("oriBlockTableOptional", c.or_null(1, E::Tensor(5))), ("cmpBlockTableOptional", c.or_null(1, E::Tensor(6))), ("cuSeqlensQOptional", c.or_null(0, E::Tensor(7))), ("cuSeqlensOriKvOptional", c.or_null(0, E::Tensor(8))), ("cuSeqlensCmpKvOptional", c.or_null(0, E::Tensor(9))), ("sequsedQOptional", c.or_null(0, E::Tensor(10))), ("sequsedOriKvOptional", c.or_null(0, E::Tensor(11))), ("sequsedCmpKvOptional", c.or_null(0, E::Tensor(12))), ("cmpResidualKvOptional", c.or_null(1, E::Tensor(13))), ("oriTopkLengthOptional", c.or_null(1, E::Tensor(14))), ("cmpTopkLengthOptional", c.or_null(1, E::Tensor(15))), ("sinksOptional", c.or_null(1, E::Tensor(16))), ("metadataOptional", c.or_null(0, E::Tensor(17))), ("softmaxScale", E::Json("21.5")), ("cmpRatio", E::Json("-22")), ("oriMaskMode", E::Json("-23")), ("cmpMaskMode", E::Json("-24")), ("oriWinLeft", E::Json("-25")), ("oriWinRight", E::Json("-26")), ("layoutQOptional", c.or_null(1, E::Json("\"text 27\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 28\""))), ("topkValueMode", E::Json("-29")), ("returnSoftmaxLse", E::Json("false")), ("attnOutOut", E::Tensor(28)), ("softmaxLseOutOptional", c.or_null(1, E::Tensor(29)))];
    let tensors = c.tensors(30);
    let operator = SparseFlashMla { softmax_scale: 21.5, cmp_ratio: -22, ori_mask_mode: -23, cmp_mask_mode: -24, ori_win_left: -25, ori_win_right: -26, layout_q_optional: c.optional(1, c"text 27".into()), layout_kv_optional: c.optional(0, c"text 28".into()), topk_value_mode: -29, return_softmax_lse: false };
    let operands = SparseFlashMlaOperands { q: tensors.input(0), ori_kv_optional: c.optional(1, tensors.input(1)), cmp_kv_optional: c.optional(1, tensors.input(2)), ori_sparse_indices_optional: c.optional(0, tensors.input(3)), cmp_sparse_indices_optional: c.optional(0, tensors.input(4)), ori_block_table_optional: c.optional(1, tensors.input(5)), cmp_block_table_optional: c.optional(1, tensors.input(6)), cu_seqlens_q_optional: c.optional(0, tensors.input(7)), cu_seqlens_ori_kv_optional: c.optional(0, tensors.input(8)), cu_seqlens_cmp_kv_optional: c.optional(0, tensors.input(9)), seqused_q_optional: c.optional(0, tensors.input(10)), seqused_ori_kv_optional: c.optional(0, tensors.input(11)), seqused_cmp_kv_optional: c.optional(0, tensors.input(12)), cmp_residual_kv_optional: c.optional(1, tensors.input(13)), ori_topk_length_optional: c.optional(1, tensors.input(14)), cmp_topk_length_optional: c.optional(1, tensors.input(15)), sinks_optional: c.optional(1, tensors.input(16)), metadata_optional: c.optional(0, tensors.input(17)), attn_out_out: tensors.output(28), softmax_lse_out_optional: c.optional(1, tensors.output(29)) };
    c.call(operator, operands, &expected);
}

fn call_sparseflashmlagrad(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("dOut", E::Tensor(1)), ("out", E::Tensor(2)), ("lse", E::Tensor(3)), ("oriKvOptional", c.or_null(1, E::Tensor(4))), ("cmpKvOptional", c.or_null(1, E::Tensor(5))), ("oriSparseIndicesOptional", c.or_null(0, E::Tensor(6))), ("cmpSparseIndicesOptional", c.or_null(0, E::Tensor(7))), ("cuSeqlensQOptional", c.or_null(0, E::Tensor(8))), ("cuSeqlensOriKvOptional", c.or_null(0, E::Tensor(9))), ("cuSeqlensCmpKvOptional", c.or_null(0, E::Tensor(10))), ("sequsedQOptional", c.or_null(0, E::Tensor(11))), ("sequsedOriKvOptional", c.or_null(0, E::Tensor(12))), ("sequsedCmpKvOptional", c.or_null(0, E::Tensor(13))), ("cmpResidualKvOptional", c.or_null(1, E::Tensor(14))), ("oriTopkLengthOptional", c.or_null(1, E::Tensor(15))), ("cmpTopkLengthOptional", c.or_null(1, E::Tensor(16))), ("sinksOptional", c.or_null(1, E::Tensor(17))), ("metadataOptional", c.or_null(0, E::Tensor(18))), ("scaleValue", E::Json("22.5")), ("cmpRatio", E::Json("-23")), ("oriMaskMode", E::Json("-24")), ("cmpMaskMode", E::Json("-25")), ("oriWinLeft", E::Json("-26")), ("oriWinRight", E::Json("-27")), ("layoutQOptional", c.or_null(1, E::Json("\"text 28\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 29\""))), ("dQueryOut", E::Tensor(27)), ("dOriKvOutOptional", c.or_null(1, E::Tensor(28))), ("dCmpKvOutOptional", c.or_null(1, E::Tensor(29))), ("dSinksOutOptional", c.or_null(1, E::Tensor(30))), ("oriSoftmaxL1NormOutOptional", c.or_null(1, E::Tensor(31))), ("cmpSoftmaxL1NormOutOptional", c.or_null(1, E::Tensor(32)))];
    let tensors = c.tensors(33);
    let operator = SparseFlashMlaGrad { scale_value: 22.5, cmp_ratio: -23, ori_mask_mode: -24, cmp_mask_mode: -25, ori_win_left: -26, ori_win_right: -27, layout_q_optional: c.optional(1, c"text 28".into()), layout_kv_optional: c.optional(0, c"text 29".into()) };
    let operands = SparseFlashMlaGradOperands { query: tensors.input(0), d_out: tensors.input(1), out: tensors.input(2), lse: tensors.input(3), ori_kv_optional: c.optional(1, tensors.input(4)), cmp_kv_optional: c.optional(1, tensors.input(5)), ori_sparse_indices_optional: c.optional(0, tensors.input(6)), cmp_sparse_indices_optional: c.optional(0, tensors.input(7)), cu_seqlens_q_optional: c.optional(0, tensors.input(8)), cu_seqlens_ori_kv_optional: c.optional(0, tensors.input(9)), cu_seqlens_cmp_kv_optional: c.optional(0, tensors.input(10)), seqused_q_optional: c.optional(0, tensors.input(11)), seqused_ori_kv_optional: c.optional(0, tensors.input(12)), seqused_cmp_kv_optional: c.optional(0, tensors.input(13)), cmp_residual_kv_optional: c.optional(1, tensors.input(14)), ori_topk_length_optional: c.optional(1, tensors.input(15)), cmp_topk_length_optional: c.optional(1, tensors.input(16)), sinks_optional: c.optional(1, tensors.input(17)), metadata_optional: c.optional(0, tensors.input(18)), d_query_out: tensors.output(27), d_ori_kv_out_optional: c.optional(1, tensors.output(28)), d_cmp_kv_out_optional: c.optional(1, tensors.output(29)), d_sinks_out_optional: c.optional(1, tensors.output(30)), ori_softmax_l1_norm_out_optional: c.optional(1, tensors.output(31)), cmp_softmax_l1_norm_out_optional: c.optional(1, tensors.output(32)) };
    c.call(operator, operands, &expected);
}

fn call_sparseflashmlagradmetadata(c: &mut Caller) {
    let expected = [("cuSeqlensQOptional", c.or_null(0, E::Tensor(0))), ("cuSeqlensOriKvOptional", c.or_null(0, E::Tensor(1))), ("cuSeqlensCmpKvOptional", c.or_null(0, E::Tensor(2))), ("sequsedQOptional", c.or_null(0, E::Tensor(3))), ("sequsedOriKvOptional", c.or_null(0, E::Tensor(4))), ("sequsedCmpKvOptional", c.or_null(0, E::Tensor(5))), ("cmpResidualKvOptional", c.or_null(1, E::Tensor(6))), ("oriTopkLengthOptional", c.or_null(1, E::Tensor(7))), ("cmpTopkLengthOptional", c.or_null(1, E::Tensor(8))), ("numHeadsQ", E::Json("-12")), ("numHeadsKv", E::Json("-13")), ("headDim", E::Json("-14")), ("batchSize", E::Json("-15")), ("maxSeqlenQ", E::Json("-16")), ("maxSeqlenOriKv", E::Json("-17")), ("maxSeqlenCmpKv", E::Json("-18")), ("oriTopk", E::Json("-19")), ("cmpTopk", E::Json("-20")), ("cmpRatio", E::Json("-21")), ("oriMaskMode", E::Json("-22")), ("cmpMaskMode", E::Json("-23")), ("oriWinLeft", E::Json("-24")), ("oriWinRight", E::Json("-25")), ("layoutQOptional", c.or_null(1, E::Json("\"text 26\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 27\""))), ("hasOriKv", E::Json("false")), ("hasCmpKv", E::Json("true")), ("metaData", E::Tensor(27))];
    let tensors = c.tensors(28);
    let operator = SparseFlashMlaGradMetadata { num_heads_q: -12, num_heads_kv: -13, head_dim: -14, batch_size: -15, max_seqlen_q: -16, max_seqlen_ori_kv: -17, max_seqlen_cmp_kv: -18, ori_topk: -19, cmp_topk: -20, cmp_ratio: -21, ori_mask_mode: -22, cmp_mask_mode: -23, ori_win_left: -24, ori_win_right: -25, layout_q_optional: c.optional(1, c"text 26".into()), layout_kv_optional: c.optional(0, c"text 27".into()), has_ori_kv: false, has_cmp_kv: true };
    let operands = SparseFlashMlaGradMetadataOperands { cu_seqlens_q_optional: c.optional(0, tensors.input(0)), cu_seqlens_ori_kv_optional: c.optional(0, tensors.input(1)), cu_seqlens_cmp_kv_optional: c.optional(0, tensors.input(2)), seqused_q_optional: c.optional(0, tensors.input(3)), seqused_ori_kv_optional: c.optional(0, tensors.input(4)), seqused_cmp_kv_optional: c.optional(0, tensors.input(5)), cmp_residual_kv_optional: c.optional(1, tensors.input(6)), ori_topk_length_optional: c.optional(1, tensors.input(7)), cmp_topk_length_optional: c.optional(1, tensors.input(8)), meta_data: tensors.output(27) };
    c.call(operator, operands, &expected);
}

fn call_sparseflashmlametadata(c: &mut Caller) {
    let expected = [("cuSeqlensQOptional", c.or_null(0, E::Tensor(0))), ("cuSeqlensOriKvOptional", c.or_null(0, E::Tensor(1))), ("cuSeqlensCmpKvOptional", c.or_null(0, E::Tensor(2))), ("sequsedQOptional", c.or_null(0, E::Tensor(3))), ("sequsedOriKvOptional", c.or_null(0, E::Tensor(4))), ("sequsedCmpKvOptional", c.or_null(0, E::Tensor(5))), ("cmpResidualKvOptional", c.or_null(1, E::Tensor(6))), ("oriTopkLengthOptional", c.or_null(1, E::Tensor(7))), ("cmpTopkLengthOptional", c.or_null(1, E::Tensor(8))), ("numHeadsQ", E::Json("-12")), ("numHeadsKv", E::Json("-13")), ("headDim", E::Json("-14")), ("batchSize", E::Json("-15")), ("maxSeqlenQ", E::Json("-16")), ("maxSeqlenOriKv", E::Json("-17")), ("maxSeqlenCmpKv", E::Json("-18")), ("oriTopk", E::Json("-19")), ("cmpTopk", E::Json("-20")), ("cmpRatio", E::Json("-21")), ("oriMaskMode", E::Json("-22")), ("cmpMaskMode", E::Json("-23")), ("oriWinLeft", E::Json("-24")), ("oriWinRight", E::Json("-25")), ("layoutQOptional", c.or_null(1, E::Json("\"text 26\""))), ("layoutKvOptional", c.or_null(0, E::Json("\"text 27\""))), ("hasOriKv", E::Json("false")), ("hasCmpKv", E::Json("true")), ("metaData", E::Tensor(27))];
    let tensors = c.tensors(28);
    let operator = SparseFlashMlaMetadata { num_heads_q: -12, num_heads_kv: -13, head_dim: -14, batch_size: -15, max_seqlen_q: -16, max_seqlen_ori_kv: -17, max_seqlen_cmp_kv: -18, ori_topk: -19, cmp_topk: -20, cmp_ratio: -21, ori_mask_mode: -22, cmp_mask_mode: -23, ori_win_left: -24, ori_win_right: -25, layout_q_optional: c.optional(1, c"text 26".into()), layout_kv_optional: c.optional(0, c"text 27".into()), has_ori_kv: false, has_cmp_kv: true };
    let operands = SparseFlashMlaMetadataOperands { cu_seqlens_q_optional: c.optional(0, tensors.input(0)), cu_seqlens_ori_kv_optional: c.optional(0, tensors.input(1)), cu_seqlens_cmp_kv_optional: c.optional(0, tensors.input(2)), seqused_q_optional: c.optional(0, tensors.input(3)), seqused_ori_kv_optional: c.optional(0, tensors.input(4)), seqused_cmp_kv_optional: c.optional(0, tensors.input(5)), cmp_residual_kv_optional: c.optional(1, tensors.input(6)), ori_topk_length_optional: c.optional(1, tensors.input(7)), cmp_topk_length_optional: c.optional(1, tensors.input(8)), meta_data: tensors.output(27) };
    c.call(operator, operands, &expected);
}

fn call_sparselightningindexergradklloss(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("queryIndex", E::Tensor(2)), ("keyIndex", E::Tensor(3)), ("weight", E::Tensor(4)), ("sparseIndices", E::Tensor(5)), ("softmaxMax", E::Tensor(6)), ("softmaxSum", E::Tensor(7)), ("queryRopeOptional", c.or_null(1, E::Tensor(8))), ("keyRopeOptional", c.or_null(1, E::Tensor(9))), ("actualSeqLengthsQueryOptional", c.or_null(1, E::Json("[13,-1]"))), ("actualSeqLengthsKeyOptional", c.or_null(1, E::Json("[14,-1]"))), ("scaleValue", E::Json("15.5")), ("layoutOptional", c.or_null(0, E::Json("\"text 16\""))), ("sparseMode", E::Json("-17")), ("preTokens", E::Json("-18")), ("nextTokens", E::Json("-19")), ("deterministic", E::Json("false")), ("dQueryIndexOut", E::Tensor(18)), ("dKeyIndexOut", E::Tensor(19)), ("dWeightOut", E::Tensor(20)), ("lossOut", E::Tensor(21))];
    let tensors = c.tensors(22);
    let operator = SparseLightningIndexerGradKLLoss { actual_seq_lengths_query_optional: c.optional(1, [13, -1].into()), actual_seq_lengths_key_optional: c.optional(1, [14, -1].into()), scale_value: 15.5, layout_optional: c.optional(0, c"text 16".into()), sparse_mode: -17, pre_tokens: -18, next_tokens: -19, deterministic: false };
    let operands = SparseLightningIndexerGradKLLossOperands { query: tensors.input(0), key: tensors.input(1), query_index: tensors.input(2), key_index: tensors.input(3), weight: tensors.input(4), sparse_indices: tensors.input(5), softmax_max: tensors.input(6), softmax_sum: tensors.input(7), query_rope_optional: c.optional(1, tensors.input(8)), key_rope_optional: c.optional(1, tensors.input(9)), d_query_index_out: tensors.output(18), d_key_index_out: tensors.output(19), d_weight_out: tensors.output(20), loss_out: tensors.output(21) };
    c.call(operator, operands, &expected);
}

fn call_sparselightningindexerkllossgrad(c: &mut Caller) {
    let expected = [("q", E::Tensor(0)), ("k", E::Tensor(1)), ("w", E::Tensor(2)), ("sparseIndices", E::Tensor(3)), ("attnSoftmaxL1Norm", E::Tensor(4)), ("cuSeqlensQOptional", c.or_null(0, E::Tensor(5))), ("cuSeqlensKOptional", c.or_null(0, E::Tensor(6))), ("sequsedQOptional", c.or_null(0, E::Tensor(7))), ("sequsedKOptional", c.or_null(0, E::Tensor(8))), ("cmpResidualKOptional", c.or_null(0, E::Tensor(9))), ("metadataOptional", c.or_null(0, E::Tensor(10))), ("layoutQOptional", c.or_null(1, E::Json("\"text 14\""))), ("layoutKOptional", c.or_null(1, E::Json("\"text 15\""))), ("maskMode", E::Json("-16")), ("cmpRatio", E::Json("-17")), ("dqOut", E::Tensor(15)), ("dkOut", E::Tensor(16)), ("dwOut", E::Tensor(17)), ("softmaxOutOut", E::Tensor(18))];
    let tensors = c.tensors(19);
    let operator = SparseLightningIndexerKLLossGrad { layout_q_optional: c.optional(1, c"text 14".into()), layout_k_optional: c.optional(1, c"text 15".into()), mask_mode: -16, cmp_ratio: -17 };
    let operands = SparseLightningIndexerKLLossGradOperands { q: tensors.input(0), k: tensors.input(1), w: tensors.input(2), sparse_indices: tensors.input(3), attn_softmax_l1_norm: tensors.input(4), cu_seqlens_q_optional: c.optional(0, tensors.input(5)), cu_seqlens_k_optional: c.optional(0, tensors.input(6)), seqused_q_optional: c.optional(0, tensors.input(7)), seqused_k_optional: c.optional(0, tensors.input(8)), cmp_residual_k_optional: c.optional(0, tensors.input(9)), metadata_optional: c.optional(0, tensors.input(10)), dq_out: tensors.output(15), dk_out: tensors.output(16), dw_out: tensors.output(17), softmax_out_out: tensors.output(18) };
    c.call(operator, operands, &expected);
}

fn call_sparselightningindexerkllossgradmetadata(c: &mut Caller) {
    let expected = [("cuSeqlensQOptional", c.or_null(0, E::Tensor(0))), ("cuSeqlensKOptional", c.or_null(0, E::Tensor(1))), ("sequsedQOptional", c.or_null(0, E::Tensor(2))), ("sequsedKOptional", c.or_null(0, E::Tensor(3))), ("cmpResidualKOptional", c.or_null(0, E::Tensor(4))), ("batchSize", E::Json("-8")), ("maxSeqlenQ", E::Json("-9")), ("maxSeqlenK", E::Json("-10")), ("numHeadsQ", E::Json("-11")), ("numHeadsK", E::Json("-12")), ("headDim", E::Json("-13")), ("topk", E::Json("-14")), ("layoutQOptional", c.or_null(1, E::Json("\"text 15\""))), ("layoutKOptional", c.or_null(1, E::Json("\"text 16\""))), ("maskMode", E::Json("-17")), ("cmpRatio", E::Json("-18")), ("metadata", E::Tensor(16))];
    let tensors = c.tensors(17);
    let operator = SparseLightningIndexerKLLossGradMetadata { batch_size: -8, max_seqlen_q: -9, max_seqlen_k: -10, num_heads_q: -11, num_heads_k: -12, head_dim: -13, topk: -14, layout_q_optional: c.optional(1, c"text 15".into()), layout_k_optional: c.optional(1, c"text 16".into()), mask_mode: -17, cmp_ratio: -18 };
    let operands = SparseLightningIndexerKLLossGradMetadataOperands { cu_seqlens_q_optional: c.optional(0, tensors.input(0)), cu_seqlens_k_optional: c.optional(0, tensors.input(1)), seqused_q_optional: c.optional(0, tensors.input(2)), seqused_k_optional: c.optional(0, tensors.input(3)), cmp_residual_k_optional: c.optional(0, tensors.input(4)), metadata: tensors.output(16) };
    c.call(operator, operands, &expected);
}

fn call_swinattentionscorequant(c: &mut Caller) {
    let expected = [("query", E::Tensor(0)), ("key", E::Tensor(1)), ("value", E::Tensor(2)), ("scaleQuant", E::Tensor(3)), ("scaleDequant1", E::Tensor(4)), ("scaleDequant2", E::Tensor(5)), ("biasQuantOptional", c.or_null(1, E::Tensor(6))), ("biasDequant1Optional", c.or_null(0, E::Tensor(7))), ("biasDequant2Optional", c.or_null(0, E::Tensor(8))), ("paddingMask1Optional", c.or_null(0, E::Tensor(9))), ("paddingMask2Optional", c.or_null(0, E::Tensor(10))), ("queryTranspose", E::Json("false")), ("keyTranspose", E::Json("true")), ("valueTranspose", E::Json("false")), ("softmaxAxes", E::Json("-17")), ("out", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = SwinAttentionScoreQuant { query_transpose: false, key_transpose: true, value_transpose: false, softmax_axes: -17 };
    let operands = SwinAttentionScoreQuantOperands { query: tensors.input(0), key: tensors.input(1), value: tensors.input(2), scale_quant: tensors.input(3), scale_dequant1: tensors.input(4), scale_dequant2: tensors.input(5), bias_quant_optional: c.optional(1, tensors.input(6)), bias_dequant1_optional: c.optional(0, tensors.input(7)), bias_dequant2_optional: c.optional(0, tensors.input(8)), padding_mask1_optional: c.optional(0, tensors.input(9)), padding_mask2_optional: c.optional(0, tensors.input(10)), out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_swintransformerlnqkvquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("beta", E::Tensor(2)), ("weight", E::Tensor(3)), ("bias", E::Tensor(4)), ("quantScale", E::Tensor(5)), ("quantOffset", E::Tensor(6)), ("dequantScale", E::Tensor(7)), ("headNum", E::Json("-11")), ("seqLength", E::Json("-12")), ("epsilon", E::Json("13.5")), ("oriHeight", E::Json("-14")), ("oriWeight", E::Json("-15")), ("hWinSize", E::Json("-16")), ("wWinSize", E::Json("-17")), ("weightTranspose", E::Json("false")), ("queryOutputOut", E::Tensor(16)), ("keyOutputOut", E::Tensor(17)), ("valueOutputOut", E::Tensor(18))];
    let tensors = c.tensors(19);
    let operator = SwinTransformerLnQkvQuant { head_num: -11, seq_length: -12, epsilon: 13.5, ori_height: -14, ori_weight: -15, h_win_size: -16, w_win_size: -17, weight_transpose: false };
    let operands = SwinTransformerLnQkvQuantOperands { x: tensors.input(0), gamma: tensors.input(1), beta: tensors.input(2), weight: tensors.input(3), bias: tensors.input(4), quant_scale: tensors.input(5), quant_offset: tensors.input(6), dequant_scale: tensors.input(7), query_output_out: tensors.output(16), key_output_out: tensors.output(17), value_output_out: tensors.output(18) };
    c.call(operator, operands, &expected);
}

fn call_weightquantmatmulallreduce(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("antiquantScale", c.or_null(0, E::Tensor(3))), ("antiquantOffset", c.or_null(1, E::Tensor(4))), ("x3", c.or_null(0, E::Tensor(5))), ("group", E::Json("\"group 9\"")), ("reduceOp", E::Json("\"text 10\"")), ("commTurn", E::Json("-11")), ("streamMode", E::Json("-12")), ("antiquantGroupSize", E::Json("-13")), ("output", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = WeightQuantMatmulAllReduce { group: c.communicator(9), reduce_op: c"text 10".into(), comm_turn: -11, stream_mode: -12, antiquant_group_size: -13 };
    let operands = WeightQuantMatmulAllReduceOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), antiquant_scale: c.optional(0, tensors.input(3)), antiquant_offset: c.optional(1, tensors.input(4)), x3: c.optional(0, tensors.input(5)), output: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_weightquantmatmulallreduceaddrmsnorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("antiquantScale", E::Tensor(3)), ("antiquantOffset", c.or_null(1, E::Tensor(4))), ("residual", E::Tensor(5)), ("gamma", E::Tensor(6)), ("epsilon", E::Json("10.5")), ("group", E::Json("\"group 11\"")), ("reduceOp", E::Json("\"text 12\"")), ("commTurn", E::Json("-13")), ("streamMode", E::Json("-14")), ("antiquantGroupSize", E::Json("-15")), ("y", E::Tensor(13)), ("normOut", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = WeightQuantMatmulAllReduceAddRmsNorm { epsilon: 10.5, group: c.communicator(11), reduce_op: c"text 12".into(), comm_turn: -13, stream_mode: -14, antiquant_group_size: -15 };
    let operands = WeightQuantMatmulAllReduceAddRmsNormOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), antiquant_scale: tensors.input(3), antiquant_offset: c.optional(1, tensors.input(4)), residual: tensors.input(5), gamma: tensors.input(6), y: tensors.output(13), norm_out: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_weightquantmatmulallreducev2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("antiquantScale", c.or_null(0, E::Tensor(3))), ("antiquantOffset", c.or_null(1, E::Tensor(4))), ("x3", c.or_null(0, E::Tensor(5))), ("group", E::Json("\"group 9\"")), ("reduceOp", E::Json("\"text 10\"")), ("commMode", E::Json("\"text 11\"")), ("commTurn", E::Json("-12")), ("streamMode", E::Json("-13")), ("antiquantGroupSize", E::Json("-14")), ("output", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = WeightQuantMatmulAllReduceV2 { group: c.communicator(9), reduce_op: c"text 10".into(), comm_mode: c"text 11".into(), comm_turn: -12, stream_mode: -13, antiquant_group_size: -14 };
    let operands = WeightQuantMatmulAllReduceV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), antiquant_scale: c.optional(0, tensors.input(3)), antiquant_offset: c.optional(1, tensors.input(4)), x3: c.optional(0, tensors.input(5)), output: tensors.output(12) };
    c.call(operator, operands, &expected);
}
