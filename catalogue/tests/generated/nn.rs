// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
use aclnn_operators::nn::*;

use crate::caller::{Caller, Expected as E};

/// Calls each operator of the library.
pub fn all(c: &mut Caller) {
    call_adalayernorm(c);
    call_adalayernormbackward(c);
    call_adalayernormquant(c);
    call_adalayernormv2(c);
    call_adaptiveavgpool2d(c);
    call_adaptiveavgpool2dbackward(c);
    call_adaptiveavgpool3d(c);
    call_adaptiveavgpool3dbackward(c);
    call_adaptivemaxpool2d(c);
    call_adaptivemaxpool2dbackward(c);
    call_adaptivemaxpool3d(c);
    call_adaptivemaxpool3dbackward(c);
    call_addlayernorm(c);
    call_addlayernormgrad(c);
    call_addlayernormquant(c);
    call_addlayernormquantv2(c);
    call_addrelu(c);
    call_addrmsnorm(c);
    call_addrmsnormcast(c);
    call_addrmsnormdynamicmxquant(c);
    call_addrmsnormdynamicquant(c);
    call_addrmsnormdynamicquantv2(c);
    call_addrmsnormquant(c);
    call_addrmsnormquantv2(c);
    call_addbmm(c);
    call_addmm(c);
    call_addmmweightnz(c);
    call_addmv(c);
    call_advancestep(c);
    call_advancestepv2(c);
    call_antimxquant(c);
    call_applyadam(c);
    call_applyadamw(c);
    call_applyadamwquant(c);
    call_applyadamwv2(c);
    call_applyfusedemaadam(c);
    call_applytopktopp(c);
    call_ascendantiquant(c);
    call_ascendquant(c);
    call_ascendquantv3(c);
    call_avgpool2d(c);
    call_avgpool2dbackward(c);
    call_avgpool3d(c);
    call_avgpool3dbackward(c);
    call_baddbmm(c);
    call_batchmatmul(c);
    call_batchmatmulweightnz(c);
    call_batchmatmulquant(c);
    call_batchnorm(c);
    call_batchnormbackward(c);
    call_batchnormelemt(c);
    call_batchnormelemtbackward(c);
    call_batchnormgatherstatswithcounts(c);
    call_batchnormreduce(c);
    call_batchnormreducebackward(c);
    call_bidirectionlstm(c);
    call_bidirectionlstmv2(c);
    call_binarycrossentropy(c);
    call_binarycrossentropybackward(c);
    call_binarycrossentropywithlogits(c);
    call_binarycrossentropywithlogitsbackward(c);
    call_binarycrossentropywithlogitstargetbackward(c);
    call_bucketize(c);
    call_celu(c);
    call_chamferdistancebackward(c);
    call_clippedswiglu(c);
    call_clippedswiglugrad(c);
    call_clippedswigluv2(c);
    call_convdepthwise2d(c);
    call_convtbc(c);
    call_convtbcbackward(c);
    call_convertweighttoint4pack(c);
    call_convolution(c);
    call_convolutionbackward(c);
    call_crossentropyloss(c);
    call_crossentropylossgrad(c);
    call_crossentropysumexpandindexlogit(c);
    call_ctcloss(c);
    call_ctclossbackward(c);
    call_deepnorm(c);
    call_deepnormgrad(c);
    call_deformableconv2d(c);
    call_deformableconv2dbackward(c);
    call_dequantbias(c);
    call_dequantsituquant(c);
    call_dequantswigluquant(c);
    call_dequantswigluquantv2(c);
    call_duallevelquantmatmulweightnz(c);
    call_dynamicblockmxquant(c);
    call_dynamicblockquant(c);
    call_dynamicblockquantv2(c);
    call_dynamicduallevelmxquant(c);
    call_dynamicmxquant(c);
    call_dynamicmxquantv2(c);
    call_dynamicmxquantv3(c);
    call_dynamicmxquantwithdualaxis(c);
    call_dynamicmxquantwithdualaxisv2(c);
    call_dynamicquant(c);
    call_dynamicquantv2(c);
    call_dynamicquantv3(c);
    call_dynamicquantv4(c);
    call_einsum(c);
    call_elu(c);
    call_elubackward(c);
    call_embedding(c);
    call_embeddingbag(c);
    call_embeddingdensebackward(c);
    call_embeddingrenorm(c);
    call_erfinv(c);
    call_expandintojaggedpermute(c);
    call_fakequantperchannelaffinecachemask(c);
    call_fakequantpertensoraffinecachemask(c);
    call_fastbatchnormbackward(c);
    call_fastgelu(c);
    call_fastgelubackward(c);
    call_fastlayernorm(c);
    call_fatrelumul(c);
    call_flatquant(c);
    call_flatquantv2(c);
    call_flatquantv3(c);
    call_flip(c);
    call_foreachacosinplace(c);
    call_foreachabs(c);
    call_foreachacos(c);
    call_foreachaddlist(c);
    call_foreachaddlistsametensor(c);
    call_foreachaddlistinplace(c);
    call_foreachaddlistv2(c);
    call_foreachaddscalar(c);
    call_foreachaddscalarsametensor(c);
    call_foreachaddscalarlist(c);
    call_foreachaddscalarv2(c);
    call_foreachaddcdivlist(c);
    call_foreachaddcdivscalar(c);
    call_foreachaddcdivscalarsametensor(c);
    call_foreachaddcdivscalarlist(c);
    call_foreachaddcdivscalarv2(c);
    call_foreachaddcmullist(c);
    call_foreachaddcmulscalar(c);
    call_foreachaddcmulscalarsametensor(c);
    call_foreachaddcmulscalarlist(c);
    call_foreachaddcmulscalarv2(c);
    call_foreachasin(c);
    call_foreachatan(c);
    call_foreachcopy(c);
    call_foreachcos(c);
    call_foreachcosh(c);
    call_foreachdivlist(c);
    call_foreachdivlistinplace(c);
    call_foreachdivscalar(c);
    call_foreachdivscalarsametensor(c);
    call_foreachdivscalarlist(c);
    call_foreachdivscalarv2(c);
    call_foreacherf(c);
    call_foreacherfc(c);
    call_foreachexp(c);
    call_foreachexpm1(c);
    call_foreachlerplist(c);
    call_foreachlerpscalar(c);
    call_foreachlog(c);
    call_foreachlog10(c);
    call_foreachlog1p(c);
    call_foreachlog2(c);
    call_foreachloginplace(c);
    call_foreachmaximumlist(c);
    call_foreachmaximumscalar(c);
    call_foreachmaximumscalarsametensor(c);
    call_foreachmaximumscalarlist(c);
    call_foreachmaximumscalarv2(c);
    call_foreachminimumlist(c);
    call_foreachminimumscalar(c);
    call_foreachminimumscalarsametensor(c);
    call_foreachminimumscalarlist(c);
    call_foreachminimumscalarv2(c);
    call_foreachmullist(c);
    call_foreachmullistinplace(c);
    call_foreachmulscalar(c);
    call_foreachmulscalarsametensor(c);
    call_foreachmulscalarinplace(c);
    call_foreachmulscalarlist(c);
    call_foreachmulscalarv2(c);
    call_foreachneg(c);
    call_foreachnonfinitecheckandunscale(c);
    call_foreachnorm(c);
    call_foreachpowlist(c);
    call_foreachpowscalar(c);
    call_foreachpowscalarsametensor(c);
    call_foreachpowscalarandtensor(c);
    call_foreachpowscalarlist(c);
    call_foreachpowscalarv2(c);
    call_foreachreciprocal(c);
    call_foreachroundoffnumber(c);
    call_foreachroundoffnumbersametensor(c);
    call_foreachroundoffnumberv2(c);
    call_foreachsigmoid(c);
    call_foreachsign(c);
    call_foreachsin(c);
    call_foreachsinh(c);
    call_foreachsqrt(c);
    call_foreachsublist(c);
    call_foreachsublistsametensor(c);
    call_foreachsublistinplace(c);
    call_foreachsublistv2(c);
    call_foreachsubscalar(c);
    call_foreachsubscalarsametensor(c);
    call_foreachsubscalarinplace(c);
    call_foreachsubscalarlist(c);
    call_foreachsubscalarv2(c);
    call_foreachtan(c);
    call_foreachtanh(c);
    call_foreachzeroinplace(c);
    call_fusedadamw(c);
    call_fusedcrossentropylosswithmaxsum(c);
    call_fusedlinearcrossentropylossgrad(c);
    call_fusedlinearonlinemaxsum(c);
    call_fusedmatmul(c);
    call_fusedquantmatmul(c);
    call_fusedquantmatmulweightnz(c);
    call_fusedsgd(c);
    call_gru(c);
    call_grubackward(c);
    call_gather(c);
    call_gathernd(c);
    call_gatherv2(c);
    call_gatherv3(c);
    call_geglu(c);
    call_geglubackward(c);
    call_gegluv3(c);
    call_gegluv3backward(c);
    call_gelu(c);
    call_gelubackward(c);
    call_gelubackwardv2(c);
    call_gelumul(c);
    call_geluquant(c);
    call_geluv2(c);
    call_gemm(c);
    call_gemmarmsnorm(c);
    call_glu(c);
    call_glubackward(c);
    call_groupnorm(c);
    call_groupnormbackward(c);
    call_groupnormsilu(c);
    call_groupnormsiluquant(c);
    call_groupnormsiluv2(c);
    call_groupnormswish(c);
    call_groupnormswishgrad(c);
    call_groupquant(c);
    call_groupeddynamicblockquant(c);
    call_groupeddynamicblockquantv2(c);
    call_groupeddynamicmxquant(c);
    call_groupeddynamicmxquantv2(c);
    call_groupeddynamicmxquantwithdualaxis(c);
    call_groupedquantmax(c);
    call_hardshrink(c);
    call_hardshrinkbackward(c);
    call_hardsigmoid(c);
    call_hardsigmoidbackward(c);
    call_hardswish(c);
    call_hardswishbackward(c);
    call_hardswishbackwardv2(c);
    call_hardtanhbackward(c);
    call_heaviside(c);
    call_index(c);
    call_indexadd(c);
    call_indexaddsametensor(c);
    call_indexaddv2(c);
    call_indexcopy(c);
    call_indexfill(c);
    call_indexfilltensor(c);
    call_indexputimpl(c);
    call_indexselect(c);
    call_inplaceaddrelu(c);
    call_inplaceaddrmsnorm(c);
    call_inplaceaddbmm(c);
    call_inplaceaddmm(c);
    call_inplacebaddbmm(c);
    call_inplacecelu(c);
    call_inplaceelu(c);
    call_inplaceerfinv(c);
    call_inplacehardsigmoid(c);
    call_inplacehardswish(c);
    call_inplaceindexcopy(c);
    call_inplaceindexfill(c);
    call_inplaceindexfilltensor(c);
    call_inplaceleakyrelu(c);
    call_inplacemaskedscatter(c);
    call_inplacemish(c);
    call_inplaceput(c);
    call_inplacequantscatter(c);
    call_inplacequantscatterv2(c);
    call_inplacerreluwithnoise(c);
    call_inplacerelu(c);
    call_inplacerenorm(c);
    call_inplacescatter(c);
    call_inplacescatterreduce(c);
    call_inplacescatterupdate(c);
    call_inplacescattervalue(c);
    call_inplaceselu(c);
    call_inplacesigmoid(c);
    call_inplacethreshold(c);
    call_instancenorm(c);
    call_inverse(c);
    call_kldivbackward(c);
    call_kldivtargetbackward(c);
    call_kthvalue(c);
    call_l1loss(c);
    call_l1lossbackward(c);
    call_lstm(c);
    call_layernorm(c);
    call_layernormbackward(c);
    call_layernormquant(c);
    call_layernormwithimplmode(c);
    call_leakyrelu(c);
    call_leakyrelubackward(c);
    call_linalgvectornorm(c);
    call_logsigmoid(c);
    call_logsigmoidbackward(c);
    call_logsigmoidforward(c);
    call_logsoftmax(c);
    call_logsoftmaxbackward(c);
    call_logit(c);
    call_logitgrad(c);
    call_lstmbackward(c);
    call_maskedsoftmaxwithrelposbias(c);
    call_matmul(c);
    call_matmulcompress(c);
    call_matmulcompressdequant(c);
    call_matmulemusplitweight(c);
    call_matmulweightnz(c);
    call_maxpool(c);
    call_maxpool2dwithindices(c);
    call_maxpool2dwithindicesbackward(c);
    call_maxpool2dwithmask(c);
    call_maxpool2dwithmaskbackward(c);
    call_maxpool3dwithargmax(c);
    call_maxpool3dwithargmaxbackward(c);
    call_maxunpool2d(c);
    call_maxunpool2dbackward(c);
    call_maxunpool3d(c);
    call_maxunpool3dbackward(c);
    call_median(c);
    call_mediandim(c);
    call_mish(c);
    call_mishbackward(c);
    call_mm(c);
    call_modulate(c);
    call_modulatebackward(c);
    call_mseloss(c);
    call_mselossbackward(c);
    call_mselossout(c);
    call_multiscaledeformableattentiongrad(c);
    call_multiscaledeformableattnfunction(c);
    call_multilabelmarginloss(c);
    call_mv(c);
    call_mxtoblockmxquant(c);
    call_nllloss(c);
    call_nllloss2d(c);
    call_nllloss2dbackward(c);
    call_nlllossbackward(c);
    call_nanmedian(c);
    call_nanmediandim(c);
    call_nonzero(c);
    call_nonzerov2(c);
    call_norm(c);
    call_prelu(c);
    call_prelubackward(c);
    call_quantbatchmatmulinplaceadd(c);
    call_quantconvolution(c);
    call_quantconvolutionweightnz(c);
    call_quantmatmul(c);
    call_quantmatmulactivationquantweightnz(c);
    call_quantmatmuldequant(c);
    call_quantmatmulreducesumweightnz(c);
    call_quantmatmulv2(c);
    call_quantmatmulv3(c);
    call_quantmatmulv4(c);
    call_quantmatmulv5(c);
    call_quantmatmulweightnz(c);
    call_quantmax(c);
    call_quantize(c);
    call_quantizedbatchnorm(c);
    call_rreluwithnoise(c);
    call_relu(c);
    call_renorm(c);
    call_repeatinterleave(c);
    call_repeatinterleavegrad(c);
    call_repeatinterleaveint(c);
    call_repeatinterleaveintwithdim(c);
    call_repeatinterleavetensor(c);
    call_repeatinterleavewithdim(c);
    call_rmsnorm(c);
    call_rmsnormdynamicmxquant(c);
    call_rmsnormdynamicquant(c);
    call_rmsnormgrad(c);
    call_rmsnormgradquant(c);
    call_rmsnormquant(c);
    call_rmsnormquantv3(c);
    call_rotatequant(c);
    call_scaledmaskedsoftmax(c);
    call_scaledmaskedsoftmaxbackward(c);
    call_scatter(c);
    call_scatteradd(c);
    call_scatteraddsametensor(c);
    call_scatterdiv(c);
    call_scatterlist(c);
    call_scattermax(c);
    call_scattermin(c);
    call_scattermul(c);
    call_scatternd(c);
    call_scatterndupdate(c);
    call_scatterreduce(c);
    call_scatterreducesametensor(c);
    call_scattervalue(c);
    call_selu(c);
    call_selubackward(c);
    call_shrink(c);
    call_sigmoid(c);
    call_sigmoidbackward(c);
    call_silu(c);
    call_silubackward(c);
    call_situglu(c);
    call_situglugrad(c);
    call_situmxquant(c);
    call_sleep(c);
    call_smoothl1loss(c);
    call_smoothl1lossbackward(c);
    call_softmarginloss(c);
    call_softmarginlossbackward(c);
    call_softmax(c);
    call_softmaxbackward(c);
    call_softmaxbackwardsametensor(c);
    call_softmaxcrossentropywithlogits(c);
    call_softplus(c);
    call_softplusbackward(c);
    call_softshrink(c);
    call_softshrinkbackward(c);
    call_sparse4to2quantmatmulweightnz(c);
    call_squaredrelu(c);
    call_swiglu(c);
    call_swiglugrad(c);
    call_swigluquant(c);
    call_swigluquantv2(c);
    call_swiglubackwardmxquantwithdualaxis(c);
    call_swiglugroup(c);
    call_swiglugroupgrad(c);
    call_swiglugroupquant(c);
    call_swiglugroupquantgrad(c);
    call_swiglumxquant(c);
    call_swiglumxquantwithdualaxis(c);
    call_swish(c);
    call_swishbackward(c);
    call_syncbatchnormgatherstats(c);
    call_take(c);
    call_tfscatteradd(c);
    call_thnnfusedlstmcell(c);
    call_thnnfusedlstmcellbackward(c);
    call_threshold(c);
    call_thresholdbackward(c);
    call_topktoppsample(c);
    call_topktoppsamplev2(c);
    call_topk(c);
    call_transquantparamv2(c);
    call_transquantparamv3(c);
    call_transposebatchmatmul(c);
    call_transposebatchmatmulweightnz(c);
    call_transposequantbatchmatmul(c);
    call_transposequantbatchmatmulweightnz(c);
    call_unique(c);
    call_unique2(c);
    call_uniqueconsecutive(c);
    call_uniquedim(c);
    call_weightquantbatchmatmul(c);
    call_weightquantbatchmatmulnz(c);
    call_weightquantbatchmatmulv2(c);
    call_weightquantbatchmatmulv3(c);
}

fn call_adalayernorm(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("shift", E::Tensor(2)), ("weightOptional", c.or_null(0, E::Tensor(3))), ("biasOptional", c.or_null(0, E::Tensor(4))), ("epsilon", E::Json("8.5")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = AdaLayerNorm { epsilon: 8.5 };
    let operands = AdaLayerNormOperands { x: tensors.input(0), scale: tensors.input(1), shift: tensors.input(2), weight_optional: c.optional(0, tensors.input(3)), bias_optional: c.optional(0, tensors.input(4)), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_adalayernormbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("input", E::Tensor(1)), ("normalizedShape", E::Json("[5,-1]")), ("rstd", E::Tensor(3)), ("mean", E::Tensor(4)), ("scale", E::Tensor(5)), ("shift", E::Tensor(6)), ("weightOptional", c.or_null(0, E::Tensor(7))), ("biasOptional", c.or_null(0, E::Tensor(8))), ("gradInputOut", c.or_null(0, E::Tensor(9))), ("gradScaleOut", c.or_null(0, E::Tensor(10))), ("gradShiftOut", c.or_null(0, E::Tensor(11))), ("gradWeightOut", c.or_null(1, E::Tensor(12))), ("gradBiasOut", c.or_null(1, E::Tensor(13)))];
    let tensors = c.tensors(14);
    let operator = AdaLayerNormBackward { normalized_shape: [5, -1].into() };
    let operands = AdaLayerNormBackwardOperands { grad_out: tensors.input(0), input: tensors.input(1), rstd: tensors.input(3), mean: tensors.input(4), scale: tensors.input(5), shift: tensors.input(6), weight_optional: c.optional(0, tensors.input(7)), bias_optional: c.optional(0, tensors.input(8)), grad_input_out: c.optional(0, tensors.output(9)), grad_scale_out: c.optional(0, tensors.output(10)), grad_shift_out: c.optional(0, tensors.output(11)), grad_weight_out: c.optional(1, tensors.output(12)), grad_bias_out: c.optional(1, tensors.output(13)) };
    c.call(operator, operands, &expected);
}

fn call_adalayernormquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("shift", E::Tensor(2)), ("weightOptional", c.or_null(0, E::Tensor(3))), ("biasOptional", c.or_null(0, E::Tensor(4))), ("smoothScalesOptional", c.or_null(0, E::Tensor(5))), ("epsilon", E::Json("9.5")), ("quantMode", E::Json("\"text 10\"")), ("out", E::Tensor(8)), ("quantScale", E::Tensor(9)), ("quantOffsetOptional", c.or_null(1, E::Tensor(10)))];
    let tensors = c.tensors(11);
    let operator = AdaLayerNormQuant { epsilon: 9.5, quant_mode: c"text 10".into() };
    let operands = AdaLayerNormQuantOperands { x: tensors.input(0), scale: tensors.input(1), shift: tensors.input(2), weight_optional: c.optional(0, tensors.input(3)), bias_optional: c.optional(0, tensors.input(4)), smooth_scales_optional: c.optional(0, tensors.input(5)), out: tensors.output(8), quant_scale: tensors.output(9), quant_offset_optional: c.optional(1, tensors.output(10)) };
    c.call(operator, operands, &expected);
}

fn call_adalayernormv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("shift", E::Tensor(2)), ("weightOptional", c.or_null(0, E::Tensor(3))), ("biasOptional", c.or_null(0, E::Tensor(4))), ("epsilon", E::Json("8.5")), ("out", E::Tensor(6)), ("meanOutOptional", c.or_null(1, E::Tensor(7))), ("rstdOutOptional", c.or_null(1, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = AdaLayerNormV2 { epsilon: 8.5 };
    let operands = AdaLayerNormV2Operands { x: tensors.input(0), scale: tensors.input(1), shift: tensors.input(2), weight_optional: c.optional(0, tensors.input(3)), bias_optional: c.optional(0, tensors.input(4)), out: tensors.output(6), mean_out_optional: c.optional(1, tensors.output(7)), rstd_out_optional: c.optional(1, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_adaptiveavgpool2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = AdaptiveAvgPool2d { output_size: [4, -1].into() };
    let operands = AdaptiveAvgPool2dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_adaptiveavgpool2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = AdaptiveAvgPool2dBackward {  };
    let operands = AdaptiveAvgPool2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_adaptiveavgpool3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = AdaptiveAvgPool3d { output_size: [4, -1].into() };
    let operands = AdaptiveAvgPool3dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_adaptiveavgpool3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = AdaptiveAvgPool3dBackward {  };
    let operands = AdaptiveAvgPool3dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_adaptivemaxpool2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("outputOut", E::Tensor(2)), ("indicesOut", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = AdaptiveMaxPool2d { output_size: [4, -1].into() };
    let operands = AdaptiveMaxPool2dOperands { self_: tensors.input(0), output_out: tensors.output(2), indices_out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_adaptivemaxpool2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("indices", E::Tensor(2)), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = AdaptiveMaxPool2dBackward {  };
    let operands = AdaptiveMaxPool2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), indices: tensors.input(2), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_adaptivemaxpool3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("outputOut", E::Tensor(2)), ("indicesOut", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = AdaptiveMaxPool3d { output_size: [4, -1].into() };
    let operands = AdaptiveMaxPool3dOperands { self_: tensors.input(0), output_out: tensors.output(2), indices_out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_adaptivemaxpool3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("indices", E::Tensor(2)), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = AdaptiveMaxPool3dBackward {  };
    let operands = AdaptiveMaxPool3dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), indices: tensors.input(2), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_addlayernorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("beta", E::Tensor(3)), ("biasOptional", c.or_null(0, E::Tensor(4))), ("epsilon", E::Json("8.5")), ("additionalOutput", E::Json("true")), ("yOut", E::Tensor(7)), ("meanOut", E::Tensor(8)), ("rstdOut", E::Tensor(9)), ("xOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = AddLayerNorm { epsilon: 8.5, additional_output: true };
    let operands = AddLayerNormOperands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), beta: tensors.input(3), bias_optional: c.optional(0, tensors.input(4)), y_out: tensors.output(7), mean_out: tensors.output(8), rstd_out: tensors.output(9), x_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_addlayernormgrad(c: &mut Caller) {
    let expected = [("dy", E::Tensor(0)), ("x1", E::Tensor(1)), ("x2", E::Tensor(2)), ("rstd", E::Tensor(3)), ("mean", E::Tensor(4)), ("gamma", E::Tensor(5)), ("dsumOptional", c.or_null(0, E::Tensor(6))), ("dxOut", E::Tensor(7)), ("dgammaOut", E::Tensor(8)), ("dbetaOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = AddLayerNormGrad {  };
    let operands = AddLayerNormGradOperands { dy: tensors.input(0), x1: tensors.input(1), x2: tensors.input(2), rstd: tensors.input(3), mean: tensors.input(4), gamma: tensors.input(5), dsum_optional: c.optional(0, tensors.input(6)), dx_out: tensors.output(7), dgamma_out: tensors.output(8), dbeta_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_addlayernormquant(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("beta", E::Tensor(3)), ("biasOptional", c.or_null(0, E::Tensor(4))), ("scales1Optional", c.or_null(1, E::Tensor(5))), ("scales2Optional", c.or_null(1, E::Tensor(6))), ("zeroPoints1Optional", c.or_null(1, E::Tensor(7))), ("zeroPoints2Optional", c.or_null(1, E::Tensor(8))), ("quantMode", E::Json("\"text 12\"")), ("epsilon", E::Json("13.5")), ("additionalOutput", E::Json("false")), ("divMode", E::Json("true")), ("y1Out", E::Tensor(13)), ("y2Out", E::Tensor(14)), ("xOut", E::Tensor(15)), ("outScales1Out", E::Tensor(16)), ("outScales2Out", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = AddLayerNormQuant { quant_mode: c"text 12".into(), epsilon: 13.5, additional_output: false, div_mode: true };
    let operands = AddLayerNormQuantOperands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), beta: tensors.input(3), bias_optional: c.optional(0, tensors.input(4)), scales1_optional: c.optional(1, tensors.input(5)), scales2_optional: c.optional(1, tensors.input(6)), zero_points1_optional: c.optional(1, tensors.input(7)), zero_points2_optional: c.optional(1, tensors.input(8)), y1_out: tensors.output(13), y2_out: tensors.output(14), x_out: tensors.output(15), out_scales1_out: tensors.output(16), out_scales2_out: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_addlayernormquantv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("beta", E::Tensor(3)), ("biasOptional", c.or_null(0, E::Tensor(4))), ("scales1Optional", c.or_null(1, E::Tensor(5))), ("scales2Optional", c.or_null(1, E::Tensor(6))), ("zeroPoints1Optional", c.or_null(1, E::Tensor(7))), ("zeroPoints2Optional", c.or_null(1, E::Tensor(8))), ("quantMode", E::Json("\"text 12\"")), ("epsilon", E::Json("13.5")), ("additionalOutput", E::Json("false")), ("divMode", E::Json("true")), ("y1Out", E::Tensor(13)), ("y2Out", E::Tensor(14)), ("xOut", E::Tensor(15)), ("layernormRes", E::Tensor(16)), ("outScales1Out", E::Tensor(17)), ("outScales2Out", E::Tensor(18))];
    let tensors = c.tensors(19);
    let operator = AddLayerNormQuantV2 { quant_mode: c"text 12".into(), epsilon: 13.5, additional_output: false, div_mode: true };
    let operands = AddLayerNormQuantV2Operands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), beta: tensors.input(3), bias_optional: c.optional(0, tensors.input(4)), scales1_optional: c.optional(1, tensors.input(5)), scales2_optional: c.optional(1, tensors.input(6)), zero_points1_optional: c.optional(1, tensors.input(7)), zero_points2_optional: c.optional(1, tensors.input(8)), y1_out: tensors.output(13), y2_out: tensors.output(14), x_out: tensors.output(15), layernorm_res: tensors.output(16), out_scales1_out: tensors.output(17), out_scales2_out: tensors.output(18) };
    c.call(operator, operands, &expected);
}

fn call_addrelu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = AddRelu { alpha: 5i64.into() };
    let operands = AddReluOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_addrmsnorm(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("epsilon", E::Json("6.5")), ("yOut", E::Tensor(4)), ("rstdOut", c.or_null(1, E::Tensor(5))), ("xOut", c.or_null(0, E::Tensor(6)))];
    let tensors = c.tensors(7);
    let operator = AddRmsNorm { epsilon: 6.5 };
    let operands = AddRmsNormOperands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), y_out: tensors.output(4), rstd_out: c.optional(1, tensors.output(5)), x_out: c.optional(0, tensors.output(6)) };
    c.call(operator, operands, &expected);
}

fn call_addrmsnormcast(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("epsilon", E::Json("6.5")), ("y1Out", E::Tensor(4)), ("y2Out", E::Tensor(5)), ("rstdOut", E::Tensor(6)), ("xOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = AddRmsNormCast { epsilon: 6.5 };
    let operands = AddRmsNormCastOperands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), y1_out: tensors.output(4), y2_out: tensors.output(5), rstd_out: tensors.output(6), x_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_addrmsnormdynamicmxquant(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("beta", c.or_null(0, E::Tensor(3))), ("epsilon", E::Json("7.5")), ("scaleAlg", E::Json("-8")), ("roundMode", E::Json("\"text 9\"")), ("dstType", E::Json("-10")), ("outputRstd", E::Json("true")), ("yOut", E::Tensor(9)), ("xOut", E::Tensor(10)), ("mxscaleOut", E::Tensor(11)), ("rstdOut", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = AddRmsNormDynamicMxQuant { epsilon: 7.5, scale_alg: -8, round_mode: c"text 9".into(), dst_type: -10, output_rstd: true };
    let operands = AddRmsNormDynamicMxQuantOperands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), beta: c.optional(0, tensors.input(3)), y_out: tensors.output(9), x_out: tensors.output(10), mxscale_out: tensors.output(11), rstd_out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_addrmsnormdynamicquant(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("smoothScale1Optional", c.or_null(0, E::Tensor(3))), ("smoothScale2Optional", c.or_null(0, E::Tensor(4))), ("epsilon", E::Json("8.5")), ("y1Out", E::Tensor(6)), ("y2Out", E::Tensor(7)), ("xOut", E::Tensor(8)), ("scale1Out", E::Tensor(9)), ("scale2Out", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = AddRmsNormDynamicQuant { epsilon: 8.5 };
    let operands = AddRmsNormDynamicQuantOperands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), smooth_scale1_optional: c.optional(0, tensors.input(3)), smooth_scale2_optional: c.optional(0, tensors.input(4)), y1_out: tensors.output(6), y2_out: tensors.output(7), x_out: tensors.output(8), scale1_out: tensors.output(9), scale2_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_addrmsnormdynamicquantv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("smoothScale1Optional", c.or_null(0, E::Tensor(3))), ("smoothScale2Optional", c.or_null(0, E::Tensor(4))), ("betaOptional", c.or_null(0, E::Tensor(5))), ("epsilon", E::Json("9.5")), ("outputMask", c.or_null(0, E::Json("[true,false]"))), ("y1Out", E::Tensor(8)), ("y2Out", E::Tensor(9)), ("xOut", E::Tensor(10)), ("scale1Out", E::Tensor(11)), ("scale2Out", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = AddRmsNormDynamicQuantV2 { epsilon: 9.5, output_mask: c.optional(0, [true, false].into()) };
    let operands = AddRmsNormDynamicQuantV2Operands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), smooth_scale1_optional: c.optional(0, tensors.input(3)), smooth_scale2_optional: c.optional(0, tensors.input(4)), beta_optional: c.optional(0, tensors.input(5)), y1_out: tensors.output(8), y2_out: tensors.output(9), x_out: tensors.output(10), scale1_out: tensors.output(11), scale2_out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_addrmsnormquant(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("scales1", E::Tensor(3)), ("scales2Optional", c.or_null(1, E::Tensor(4))), ("zeroPoints1Optional", c.or_null(1, E::Tensor(5))), ("zeroPoints2Optional", c.or_null(1, E::Tensor(6))), ("axis", E::Json("-10")), ("epsilon", E::Json("11.5")), ("divMode", E::Json("false")), ("y1Out", E::Tensor(10)), ("y2Out", E::Tensor(11)), ("xOut", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = AddRmsNormQuant { axis: -10, epsilon: 11.5, div_mode: false };
    let operands = AddRmsNormQuantOperands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), scales1: tensors.input(3), scales2_optional: c.optional(1, tensors.input(4)), zero_points1_optional: c.optional(1, tensors.input(5)), zero_points2_optional: c.optional(1, tensors.input(6)), y1_out: tensors.output(10), y2_out: tensors.output(11), x_out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_addrmsnormquantv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("gamma", E::Tensor(2)), ("scales1", E::Tensor(3)), ("scales2Optional", c.or_null(1, E::Tensor(4))), ("zeroPoints1Optional", c.or_null(1, E::Tensor(5))), ("zeroPoints2Optional", c.or_null(1, E::Tensor(6))), ("betaOptional", c.or_null(0, E::Tensor(7))), ("axis", E::Json("-11")), ("epsilon", E::Json("12.5")), ("divMode", E::Json("true")), ("y1Out", E::Tensor(11)), ("y2Out", E::Tensor(12)), ("xOut", E::Tensor(13)), ("rmsNormOut", c.or_null(0, E::Tensor(14)))];
    let tensors = c.tensors(15);
    let operator = AddRmsNormQuantV2 { axis: -11, epsilon: 12.5, div_mode: true };
    let operands = AddRmsNormQuantV2Operands { x1: tensors.input(0), x2: tensors.input(1), gamma: tensors.input(2), scales1: tensors.input(3), scales2_optional: c.optional(1, tensors.input(4)), zero_points1_optional: c.optional(1, tensors.input(5)), zero_points2_optional: c.optional(1, tensors.input(6)), beta_optional: c.optional(0, tensors.input(7)), y1_out: tensors.output(11), y2_out: tensors.output(12), x_out: tensors.output(13), rms_norm_out: c.optional(0, tensors.output(14)) };
    c.call(operator, operands, &expected);
}

fn call_addbmm(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("batch1", E::Tensor(1)), ("batch2", E::Tensor(2)), ("beta", E::Scalar(6)), ("alpha", E::Scalar(7)), ("out", E::Tensor(5)), ("cubeMathType", E::Json("-9"))];
    let tensors = c.tensors(7);
    let operator = Addbmm { beta: 6i64.into(), alpha: 7i64.into(), cube_math_type: -9 };
    let operands = AddbmmOperands { self_: tensors.input(0), batch1: tensors.input(1), batch2: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_addmm(c: &mut Caller) {
    let expected = [("self", c.or_null(0, E::Tensor(0))), ("mat1", E::Tensor(1)), ("mat2", E::Tensor(2)), ("beta", E::Scalar(6)), ("alpha", E::Scalar(7)), ("out", E::Tensor(5)), ("cubeMathType", E::Json("-9"))];
    let tensors = c.tensors(7);
    let operator = Addmm { beta: 6i64.into(), alpha: 7i64.into(), cube_math_type: -9 };
    let operands = AddmmOperands { self_: c.optional(0, tensors.input(0)), mat1: tensors.input(1), mat2: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_addmmweightnz(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mat1", E::Tensor(1)), ("mat2", E::Tensor(2)), ("beta", E::Scalar(6)), ("alpha", E::Scalar(7)), ("out", E::Tensor(5)), ("cubeMathType", E::Json("-9"))];
    let tensors = c.tensors(7);
    let operator = AddmmWeightNz { beta: 6i64.into(), alpha: 7i64.into(), cube_math_type: -9 };
    let operands = AddmmWeightNzOperands { self_: tensors.input(0), mat1: tensors.input(1), mat2: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_addmv(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mat", E::Tensor(1)), ("vec", E::Tensor(2)), ("alpha", E::Scalar(6)), ("beta", E::Scalar(7)), ("out", E::Tensor(5)), ("cubeMathType", E::Json("-9"))];
    let tensors = c.tensors(7);
    let operator = Addmv { alpha: 6i64.into(), beta: 7i64.into(), cube_math_type: -9 };
    let operands = AddmvOperands { self_: tensors.input(0), mat: tensors.input(1), vec: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_advancestep(c: &mut Caller) {
    let expected = [("inputTokens", E::Tensor(0)), ("sampledTokenIds", E::Tensor(1)), ("inputPositions", E::Tensor(2)), ("seqLens", E::Tensor(3)), ("slotMapping", E::Tensor(4)), ("blockTables", E::Tensor(5)), ("numSeqs", E::Json("-9")), ("numQueries", E::Json("-10")), ("blockSize", E::Json("-11"))];
    let tensors = c.tensors(9);
    let operator = AdvanceStep { num_seqs: -9, num_queries: -10, block_size: -11 };
    let operands = AdvanceStepOperands { input_tokens: tensors.output(0), sampled_token_ids: tensors.input(1), input_positions: tensors.output(2), seq_lens: tensors.output(3), slot_mapping: tensors.output(4), block_tables: tensors.input(5) };
    c.call(operator, operands, &expected);
}

fn call_advancestepv2(c: &mut Caller) {
    let expected = [("inputTokens", E::Tensor(0)), ("sampledTokenIds", E::Tensor(1)), ("inputPositions", E::Tensor(2)), ("seqLens", E::Tensor(3)), ("slotMapping", E::Tensor(4)), ("blockTables", E::Tensor(5)), ("specTokenOptional", c.or_null(1, E::Tensor(6))), ("acceptedNumOptional", c.or_null(1, E::Tensor(7))), ("numSeqs", E::Json("-11")), ("numQueries", E::Json("-12")), ("blockSize", E::Json("-13"))];
    let tensors = c.tensors(11);
    let operator = AdvanceStepV2 { num_seqs: -11, num_queries: -12, block_size: -13 };
    let operands = AdvanceStepV2Operands { input_tokens: tensors.output(0), sampled_token_ids: tensors.input(1), input_positions: tensors.output(2), seq_lens: tensors.output(3), slot_mapping: tensors.output(4), block_tables: tensors.input(5), spec_token_optional: c.optional(1, tensors.input(6)), accepted_num_optional: c.optional(1, tensors.input(7)) };
    c.call(operator, operands, &expected);
}

fn call_antimxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("mxscale", E::Tensor(1)), ("axis", E::Json("-5")), ("dstType", E::Json("-6")), ("y", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = AntiMxQuant { axis: -5, dst_type: -6 };
    let operands = AntiMxQuantOperands { x: tensors.input(0), mxscale: tensors.input(1), y: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_applyadam(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("m", E::Tensor(1)), ("v", E::Tensor(2)), ("beta1Power", E::Tensor(3)), ("beta2Power", E::Tensor(4)), ("lr", E::Tensor(5)), ("beta1", E::Tensor(6)), ("beta2", E::Tensor(7)), ("epsilon", E::Tensor(8)), ("grad", E::Tensor(9)), ("useLocking", E::Json("true")), ("useNesterov", E::Json("false"))];
    let tensors = c.tensors(12);
    let operator = ApplyAdam { use_locking: true, use_nesterov: false };
    let operands = ApplyAdamOperands { var_ref: tensors.output(0), m: tensors.output(1), v: tensors.output(2), beta1_power: tensors.input(3), beta2_power: tensors.input(4), lr: tensors.input(5), beta1: tensors.input(6), beta2: tensors.input(7), epsilon: tensors.input(8), grad: tensors.input(9) };
    c.call(operator, operands, &expected);
}

fn call_applyadamw(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("mRef", E::Tensor(1)), ("vRef", E::Tensor(2)), ("beta1Power", E::Tensor(3)), ("beta2Power", E::Tensor(4)), ("lr", E::Tensor(5)), ("weightDecay", E::Tensor(6)), ("beta1", E::Tensor(7)), ("beta2", E::Tensor(8)), ("eps", E::Tensor(9)), ("grad", E::Tensor(10)), ("maxGradNormOptional", c.or_null(1, E::Tensor(11))), ("amsgrad", E::Json("true")), ("maximize", E::Json("false"))];
    let tensors = c.tensors(14);
    let operator = ApplyAdamW { amsgrad: true, maximize: false };
    let operands = ApplyAdamWOperands { var_ref: tensors.output(0), m_ref: tensors.output(1), v_ref: tensors.output(2), beta1_power: tensors.input(3), beta2_power: tensors.input(4), lr: tensors.input(5), weight_decay: tensors.input(6), beta1: tensors.input(7), beta2: tensors.input(8), eps: tensors.input(9), grad: tensors.input(10), max_grad_norm_optional: c.optional(1, tensors.input(11)) };
    c.call(operator, operands, &expected);
}

fn call_applyadamwquant(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("grad", E::Tensor(1)), ("mRef", E::Tensor(2)), ("vRef", E::Tensor(3)), ("qmapM", E::Tensor(4)), ("qmapV", E::Tensor(5)), ("absmaxMRef", E::Tensor(6)), ("absmaxVRef", E::Tensor(7)), ("step", E::Tensor(8)), ("lr", E::Json("12.5")), ("beta1", E::Json("13.5")), ("beta2", E::Json("14.5")), ("weightDecay", E::Json("15.5")), ("eps", E::Json("16.5")), ("gnormScale", E::Json("17.5")), ("quantModeOptional", c.or_null(1, E::Json("\"text 18\""))), ("blockSize", E::Json("-19"))];
    let tensors = c.tensors(17);
    let operator = ApplyAdamWQuant { lr: 12.5, beta1: 13.5, beta2: 14.5, weight_decay: 15.5, eps: 16.5, gnorm_scale: 17.5, quant_mode_optional: c.optional(1, c"text 18".into()), block_size: -19 };
    let operands = ApplyAdamWQuantOperands { var_ref: tensors.output(0), grad: tensors.input(1), m_ref: tensors.output(2), v_ref: tensors.output(3), qmap_m: tensors.input(4), qmap_v: tensors.input(5), absmax_m_ref: tensors.output(6), absmax_v_ref: tensors.output(7), step: tensors.input(8) };
    c.call(operator, operands, &expected);
}

fn call_applyadamwv2(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("mRef", E::Tensor(1)), ("vRef", E::Tensor(2)), ("maxGradNormOptionalRef", c.or_null(0, E::Tensor(3))), ("grad", E::Tensor(4)), ("step", E::Tensor(5)), ("lr", E::Json("9.5")), ("beta1", E::Json("10.5")), ("beta2", E::Json("11.5")), ("weightDecay", E::Json("12.5")), ("eps", E::Json("13.5")), ("amsgrad", E::Json("false")), ("maximize", E::Json("true"))];
    let tensors = c.tensors(13);
    let operator = ApplyAdamWV2 { lr: 9.5, beta1: 10.5, beta2: 11.5, weight_decay: 12.5, eps: 13.5, amsgrad: false, maximize: true };
    let operands = ApplyAdamWV2Operands { var_ref: tensors.output(0), m_ref: tensors.output(1), v_ref: tensors.output(2), max_grad_norm_optional_ref: c.optional(0, tensors.output(3)), grad: tensors.input(4), step: tensors.input(5) };
    c.call(operator, operands, &expected);
}

fn call_applyfusedemaadam(c: &mut Caller) {
    let expected = [("grad", E::Tensor(0)), ("varRef", E::Tensor(1)), ("mRef", E::Tensor(2)), ("vRef", E::Tensor(3)), ("sRef", E::Tensor(4)), ("step", E::Tensor(5)), ("lr", E::Json("9.5")), ("emaDecay", E::Json("10.5")), ("beta1", E::Json("11.5")), ("beta2", E::Json("12.5")), ("eps", E::Json("13.5")), ("mode", E::Json("-14")), ("biasCorrection", E::Json("true")), ("weightDecay", E::Json("16.5"))];
    let tensors = c.tensors(14);
    let operator = ApplyFusedEmaAdam { lr: 9.5, ema_decay: 10.5, beta1: 11.5, beta2: 12.5, eps: 13.5, mode: -14, bias_correction: true, weight_decay: 16.5 };
    let operands = ApplyFusedEmaAdamOperands { grad: tensors.input(0), var_ref: tensors.output(1), m_ref: tensors.output(2), v_ref: tensors.output(3), s_ref: tensors.output(4), step: tensors.input(5) };
    c.call(operator, operands, &expected);
}

fn call_applytopktopp(c: &mut Caller) {
    let expected = [("logits", E::Tensor(0)), ("p", E::Tensor(1)), ("k", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ApplyTopKTopP {  };
    let operands = ApplyTopKTopPOperands { logits: tensors.input(0), p: tensors.input(1), k: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_ascendantiquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("offset", c.or_null(0, E::Tensor(2))), ("dstType", E::Json("-6")), ("sqrtMode", E::Json("true")), ("y", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = AscendAntiQuant { dst_type: -6, sqrt_mode: true };
    let operands = AscendAntiQuantOperands { x: tensors.input(0), scale: tensors.input(1), offset: c.optional(0, tensors.input(2)), y: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_ascendquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("offset", c.or_null(0, E::Tensor(2))), ("sqrtMode", E::Json("false")), ("roundMode", E::Json("\"text 7\"")), ("dstType", E::Json("-8")), ("y", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = AscendQuant { sqrt_mode: false, round_mode: c"text 7".into(), dst_type: -8 };
    let operands = AscendQuantOperands { x: tensors.input(0), scale: tensors.input(1), offset: c.optional(0, tensors.input(2)), y: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_ascendquantv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("offset", c.or_null(0, E::Tensor(2))), ("sqrtMode", E::Json("false")), ("roundMode", E::Json("\"text 7\"")), ("dstType", E::Json("-8")), ("axis", E::Json("-9")), ("y", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = AscendQuantV3 { sqrt_mode: false, round_mode: c"text 7".into(), dst_type: -8, axis: -9 };
    let operands = AscendQuantV3Operands { x: tensors.input(0), scale: tensors.input(1), offset: c.optional(0, tensors.input(2)), y: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_avgpool2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("kernelSize", E::Json("[4,-1]")), ("strides", E::Json("[5,-1]")), ("paddings", E::Json("[6,-1]")), ("ceilMode", E::Json("true")), ("countIncludePad", E::Json("false")), ("divisorOverride", E::Json("-9")), ("cubeMathType", E::Json("-10")), ("out", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = AvgPool2d { kernel_size: [4, -1].into(), strides: [5, -1].into(), paddings: [6, -1].into(), ceil_mode: true, count_include_pad: false, divisor_override: -9, cube_math_type: -10 };
    let operands = AvgPool2dOperands { self_: tensors.input(0), out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_avgpool2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("kernelSize", E::Json("[5,-1]")), ("stride", E::Json("[6,-1]")), ("padding", E::Json("[7,-1]")), ("ceilMode", E::Json("false")), ("countIncludePad", E::Json("true")), ("divisorOverride", E::Json("-10")), ("cubeMathType", E::Json("-11")), ("gradInput", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = AvgPool2dBackward { kernel_size: [5, -1].into(), stride: [6, -1].into(), padding: [7, -1].into(), ceil_mode: false, count_include_pad: true, divisor_override: -10, cube_math_type: -11 };
    let operands = AvgPool2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_avgpool3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("kernelSize", E::Json("[4,-1]")), ("stride", E::Json("[5,-1]")), ("padding", E::Json("[6,-1]")), ("ceilMode", E::Json("true")), ("countIncludePad", E::Json("false")), ("divisorOverride", E::Json("-9")), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = AvgPool3d { kernel_size: [4, -1].into(), stride: [5, -1].into(), padding: [6, -1].into(), ceil_mode: true, count_include_pad: false, divisor_override: -9 };
    let operands = AvgPool3dOperands { self_: tensors.input(0), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_avgpool3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("kernelSize", E::Json("[5,-1]")), ("stride", E::Json("[6,-1]")), ("padding", E::Json("[7,-1]")), ("ceilMode", E::Json("false")), ("countIncludePad", E::Json("true")), ("divisorOverride", E::Json("-10")), ("output", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = AvgPool3dBackward { kernel_size: [5, -1].into(), stride: [6, -1].into(), padding: [7, -1].into(), ceil_mode: false, count_include_pad: true, divisor_override: -10 };
    let operands = AvgPool3dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), output: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_baddbmm(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("batch1", E::Tensor(1)), ("batch2", E::Tensor(2)), ("beta", E::Scalar(6)), ("alpha", E::Scalar(7)), ("out", E::Tensor(5)), ("cubeMathType", E::Json("-9"))];
    let tensors = c.tensors(7);
    let operator = Baddbmm { beta: 6i64.into(), alpha: 7i64.into(), cube_math_type: -9 };
    let operands = BaddbmmOperands { self_: tensors.input(0), batch1: tensors.input(1), batch2: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_batchmatmul(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mat2", E::Tensor(1)), ("out", E::Tensor(2)), ("cubeMathType", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = BatchMatMul { cube_math_type: -6 };
    let operands = BatchMatMulOperands { self_: tensors.input(0), mat2: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_batchmatmulweightnz(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mat2", E::Tensor(1)), ("out", E::Tensor(2)), ("cubeMathType", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = BatchMatMulWeightNz { cube_math_type: -6 };
    let operands = BatchMatMulWeightNzOperands { self_: tensors.input(0), mat2: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_batchmatmulquant(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("quantParam", E::Tensor(2)), ("bias", c.or_null(0, E::Tensor(3))), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = BatchMatmulQuant { transpose_x1: true, transpose_x2: false };
    let operands = BatchMatmulQuantOperands { x1: tensors.input(0), x2: tensors.input(1), quant_param: tensors.input(2), bias: c.optional(0, tensors.input(3)), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_batchnorm(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", c.or_null(0, E::Tensor(1))), ("bias", c.or_null(0, E::Tensor(2))), ("runningMean", c.or_null(1, E::Tensor(3))), ("runningVar", c.or_null(0, E::Tensor(4))), ("training", E::Json("false")), ("momentum", E::Json("9.5")), ("eps", E::Json("10.5")), ("output", E::Tensor(8)), ("saveMean", E::Tensor(9)), ("saveInvstd", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = BatchNorm { training: false, momentum: 9.5, eps: 10.5 };
    let operands = BatchNormOperands { input: tensors.input(0), weight: c.optional(0, tensors.input(1)), bias: c.optional(0, tensors.input(2)), running_mean: c.optional(1, tensors.output(3)), running_var: c.optional(0, tensors.output(4)), output: tensors.output(8), save_mean: tensors.output(9), save_invstd: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_batchnormbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("input", E::Tensor(1)), ("weight", c.or_null(0, E::Tensor(2))), ("runningMean", c.or_null(1, E::Tensor(3))), ("runningVar", c.or_null(0, E::Tensor(4))), ("saveMean", c.or_null(0, E::Tensor(5))), ("saveInvstd", c.or_null(0, E::Tensor(6))), ("training", E::Json("false")), ("eps", E::Json("11.5")), ("outputMask", c.or_null(0, E::Json("[true,false]"))), ("gradInput", c.or_null(1, E::Tensor(10))), ("gradWeight", c.or_null(0, E::Tensor(11))), ("gradBias", c.or_null(0, E::Tensor(12)))];
    let tensors = c.tensors(13);
    let operator = BatchNormBackward { training: false, eps: 11.5, output_mask: c.optional(0, [true, false].into()) };
    let operands = BatchNormBackwardOperands { grad_out: tensors.input(0), input: tensors.input(1), weight: c.optional(0, tensors.input(2)), running_mean: c.optional(1, tensors.input(3)), running_var: c.optional(0, tensors.input(4)), save_mean: c.optional(0, tensors.input(5)), save_invstd: c.optional(0, tensors.input(6)), grad_input: c.optional(1, tensors.output(10)), grad_weight: c.optional(0, tensors.output(11)), grad_bias: c.optional(0, tensors.output(12)) };
    c.call(operator, operands, &expected);
}

fn call_batchnormelemt(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", c.or_null(0, E::Tensor(1))), ("bias", c.or_null(0, E::Tensor(2))), ("mean", E::Tensor(3)), ("invstd", E::Tensor(4)), ("eps", E::Json("8.5")), ("output", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = BatchNormElemt { eps: 8.5 };
    let operands = BatchNormElemtOperands { input: tensors.input(0), weight: c.optional(0, tensors.input(1)), bias: c.optional(0, tensors.input(2)), mean: tensors.input(3), invstd: tensors.input(4), output: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_batchnormelemtbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("input", E::Tensor(1)), ("mean", E::Tensor(2)), ("invstd", E::Tensor(3)), ("weight", c.or_null(0, E::Tensor(4))), ("sumDy", E::Tensor(5)), ("sumDyXmu", E::Tensor(6)), ("counter", E::Tensor(7)), ("gradInput", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = BatchNormElemtBackward {  };
    let operands = BatchNormElemtBackwardOperands { grad_out: tensors.input(0), input: tensors.input(1), mean: tensors.input(2), invstd: tensors.input(3), weight: c.optional(0, tensors.input(4)), sum_dy: tensors.input(5), sum_dy_xmu: tensors.input(6), counter: tensors.input(7), grad_input: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_batchnormgatherstatswithcounts(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("mean", E::Tensor(1)), ("invstd", E::Tensor(2)), ("runningMean", c.or_null(1, E::Tensor(3))), ("runningVar", c.or_null(0, E::Tensor(4))), ("momentum", E::Json("8.5")), ("eps", E::Json("9.5")), ("counts", E::Tensor(7)), ("meanAll", E::Tensor(8)), ("invstdAll", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = BatchNormGatherStatsWithCounts { momentum: 8.5, eps: 9.5 };
    let operands = BatchNormGatherStatsWithCountsOperands { input: tensors.input(0), mean: tensors.input(1), invstd: tensors.input(2), running_mean: c.optional(1, tensors.output(3)), running_var: c.optional(0, tensors.output(4)), counts: tensors.input(7), mean_all: tensors.output(8), invstd_all: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_batchnormreduce(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("sum", E::Tensor(1)), ("squareSum", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BatchNormReduce {  };
    let operands = BatchNormReduceOperands { x: tensors.input(0), sum: tensors.output(1), square_sum: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_batchnormreducebackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("input", E::Tensor(1)), ("mean", E::Tensor(2)), ("invstd", E::Tensor(3)), ("weight", c.or_null(0, E::Tensor(4))), ("inputG", E::Json("false")), ("weightG", E::Json("true")), ("biasG", E::Json("false")), ("sumDy", c.or_null(1, E::Tensor(8))), ("sumDyXmu", c.or_null(0, E::Tensor(9))), ("gradWeight", c.or_null(0, E::Tensor(10))), ("gradBias", c.or_null(0, E::Tensor(11)))];
    let tensors = c.tensors(12);
    let operator = BatchNormReduceBackward { input_g: false, weight_g: true, bias_g: false };
    let operands = BatchNormReduceBackwardOperands { grad_out: tensors.input(0), input: tensors.input(1), mean: tensors.input(2), invstd: tensors.input(3), weight: c.optional(0, tensors.input(4)), sum_dy: c.optional(1, tensors.output(8)), sum_dy_xmu: c.optional(0, tensors.output(9)), grad_weight: c.optional(0, tensors.output(10)), grad_bias: c.optional(0, tensors.output(11)) };
    c.call(operator, operands, &expected);
}

fn call_bidirectionlstm(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("initH", E::Tensor(1)), ("initC", E::Tensor(2)), ("wIh", E::Tensor(3)), ("wHh", E::Tensor(4)), ("bIhOptional", c.or_null(1, E::Tensor(5))), ("bHhOptional", c.or_null(1, E::Tensor(6))), ("wIhReverseOptional", c.or_null(0, E::Tensor(7))), ("wHhReverseOptional", c.or_null(0, E::Tensor(8))), ("bIhReverseOptional", c.or_null(0, E::Tensor(9))), ("bHhReverseOptional", c.or_null(0, E::Tensor(10))), ("numLayers", E::Json("-14")), ("isbias", E::Json("true")), ("batchFirst", E::Json("false")), ("bidirection", E::Json("true")), ("yOut", E::Tensor(15)), ("outputHOut", E::Tensor(16)), ("outputCOut", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = BidirectionLSTM { num_layers: -14, isbias: true, batch_first: false, bidirection: true };
    let operands = BidirectionLSTMOperands { x: tensors.input(0), init_h: tensors.input(1), init_c: tensors.input(2), w_ih: tensors.input(3), w_hh: tensors.input(4), b_ih_optional: c.optional(1, tensors.input(5)), b_hh_optional: c.optional(1, tensors.input(6)), w_ih_reverse_optional: c.optional(0, tensors.input(7)), w_hh_reverse_optional: c.optional(0, tensors.input(8)), b_ih_reverse_optional: c.optional(0, tensors.input(9)), b_hh_reverse_optional: c.optional(0, tensors.input(10)), y_out: tensors.output(15), output_h_out: tensors.output(16), output_c_out: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_bidirectionlstmv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("initH", E::Tensor(1)), ("initC", E::Tensor(2)), ("wIh", E::Tensor(3)), ("wHh", E::Tensor(4)), ("bIhOptional", c.or_null(1, E::Tensor(5))), ("bHhOptional", c.or_null(1, E::Tensor(6))), ("wIhReverseOptional", c.or_null(0, E::Tensor(7))), ("wHhReverseOptional", c.or_null(0, E::Tensor(8))), ("bIhReverseOptional", c.or_null(0, E::Tensor(9))), ("bHhReverseOptional", c.or_null(0, E::Tensor(10))), ("batchSizeOptional", c.or_null(1, E::Tensor(11))), ("numLayers", E::Json("-15")), ("isbias", E::Json("false")), ("batchFirst", E::Json("true")), ("bidirection", E::Json("false")), ("packed", E::Json("true")), ("yOut", E::Tensor(17)), ("outputHOut", E::Tensor(18)), ("outputCOut", E::Tensor(19))];
    let tensors = c.tensors(20);
    let operator = BidirectionLSTMV2 { num_layers: -15, isbias: false, batch_first: true, bidirection: false, packed: true };
    let operands = BidirectionLSTMV2Operands { x: tensors.input(0), init_h: tensors.input(1), init_c: tensors.input(2), w_ih: tensors.input(3), w_hh: tensors.input(4), b_ih_optional: c.optional(1, tensors.input(5)), b_hh_optional: c.optional(1, tensors.input(6)), w_ih_reverse_optional: c.optional(0, tensors.input(7)), w_hh_reverse_optional: c.optional(0, tensors.input(8)), b_ih_reverse_optional: c.optional(0, tensors.input(9)), b_hh_reverse_optional: c.optional(0, tensors.input(10)), batch_size_optional: c.optional(1, tensors.input(11)), y_out: tensors.output(17), output_h_out: tensors.output(18), output_c_out: tensors.output(19) };
    c.call(operator, operands, &expected);
}

fn call_binarycrossentropy(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("weight", E::Tensor(2)), ("reduction", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = BinaryCrossEntropy { reduction: -6 };
    let operands = BinaryCrossEntropyOperands { self_: tensors.input(0), target: tensors.input(1), weight: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_binarycrossentropybackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("weightOptional", c.or_null(0, E::Tensor(3))), ("reduction", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = BinaryCrossEntropyBackward { reduction: -7 };
    let operands = BinaryCrossEntropyBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), weight_optional: c.optional(0, tensors.input(3)), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_binarycrossentropywithlogits(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("weightOptional", c.or_null(0, E::Tensor(2))), ("posWeightOptional", c.or_null(1, E::Tensor(3))), ("reduction", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = BinaryCrossEntropyWithLogits { reduction: -7 };
    let operands = BinaryCrossEntropyWithLogitsOperands { self_: tensors.input(0), target: tensors.input(1), weight_optional: c.optional(0, tensors.input(2)), pos_weight_optional: c.optional(1, tensors.input(3)), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_binarycrossentropywithlogitsbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("weightOptional", c.or_null(0, E::Tensor(3))), ("posWeightOptional", c.or_null(1, E::Tensor(4))), ("reduction", E::Json("-8")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = BinaryCrossEntropyWithLogitsBackward { reduction: -8 };
    let operands = BinaryCrossEntropyWithLogitsBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), weight_optional: c.optional(0, tensors.input(3)), pos_weight_optional: c.optional(1, tensors.input(4)), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_binarycrossentropywithlogitstargetbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("weightOptional", c.or_null(0, E::Tensor(3))), ("posWeightOptional", c.or_null(1, E::Tensor(4))), ("reduction", E::Json("-8")), ("gradTarget", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = BinaryCrossEntropyWithLogitsTargetBackward { reduction: -8 };
    let operands = BinaryCrossEntropyWithLogitsTargetBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), weight_optional: c.optional(0, tensors.input(3)), pos_weight_optional: c.optional(1, tensors.input(4)), grad_target: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_bucketize(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("boundaries", E::Tensor(1)), ("outInt32", E::Json("true")), ("right", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Bucketize { out_int32: true, right: false };
    let operands = BucketizeOperands { self_: tensors.input(0), boundaries: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_celu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("alpha", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Celu { alpha: 4i64.into() };
    let operands = CeluOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_chamferdistancebackward(c: &mut Caller) {
    let expected = [("xyz1", E::Tensor(0)), ("xyz2", E::Tensor(1)), ("idx1", E::Tensor(2)), ("idx2", E::Tensor(3)), ("gradDist1", E::Tensor(4)), ("gradDist2", E::Tensor(5)), ("gradXyz1", E::Tensor(6)), ("gradXyz2", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = ChamferDistanceBackward {  };
    let operands = ChamferDistanceBackwardOperands { xyz1: tensors.input(0), xyz2: tensors.input(1), idx1: tensors.input(2), idx2: tensors.input(3), grad_dist1: tensors.input(4), grad_dist2: tensors.input(5), grad_xyz1: tensors.output(6), grad_xyz2: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_clippedswiglu(c: &mut Caller) {
    let expected = [("x", c.or_null(1, E::Tensor(0))), ("groupIndexOptional", c.or_null(0, E::Tensor(1))), ("dim", E::Json("-5")), ("alpha", E::Json("6.5")), ("limit", E::Json("7.5")), ("bias", E::Json("8.5")), ("interleaved", E::Json("true")), ("out", c.or_null(1, E::Tensor(7)))];
    let tensors = c.tensors(8);
    let operator = ClippedSwiglu { dim: -5, alpha: 6.5, limit: 7.5, bias: 8.5, interleaved: true };
    let operands = ClippedSwigluOperands { x: c.optional(1, tensors.input(0)), group_index_optional: c.optional(0, tensors.input(1)), out: c.optional(1, tensors.output(7)) };
    c.call(operator, operands, &expected);
}

fn call_clippedswiglugrad(c: &mut Caller) {
    let expected = [("gradY", E::Tensor(0)), ("x", E::Tensor(1)), ("groupIndexOptional", c.or_null(0, E::Tensor(2))), ("dim", E::Json("-6")), ("alpha", E::Json("7.5")), ("limit", E::Json("8.5")), ("bias", E::Json("9.5")), ("interleaved", E::Json("false")), ("gradXOut", c.or_null(0, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = ClippedSwigluGrad { dim: -6, alpha: 7.5, limit: 8.5, bias: 9.5, interleaved: false };
    let operands = ClippedSwigluGradOperands { grad_y: tensors.input(0), x: tensors.input(1), group_index_optional: c.optional(0, tensors.input(2)), grad_x_out: c.optional(0, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_clippedswigluv2(c: &mut Caller) {
    let expected = [("x", c.or_null(1, E::Tensor(0))), ("groupIndexOptional", c.or_null(0, E::Tensor(1))), ("dim", E::Json("-5")), ("alpha", E::Json("6.5")), ("limit", E::Json("7.5")), ("bias", E::Json("8.5")), ("interleaved", E::Json("true")), ("clampMode", E::Json("-10")), ("out", c.or_null(1, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = ClippedSwigluV2 { dim: -5, alpha: 6.5, limit: 7.5, bias: 8.5, interleaved: true, clamp_mode: -10 };
    let operands = ClippedSwigluV2Operands { x: c.optional(1, tensors.input(0)), group_index_optional: c.optional(0, tensors.input(1)), out: c.optional(1, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_convdepthwise2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("weight", E::Tensor(1)), ("kernelSize", E::Json("[5,-1]")), ("bias", c.or_null(0, E::Tensor(3))), ("stride", E::Json("[7,-1]")), ("padding", E::Json("[8,-1]")), ("dilation", E::Json("[9,-1]")), ("out", E::Tensor(7)), ("cubeMathType", E::Json("-11"))];
    let tensors = c.tensors(9);
    let operator = ConvDepthwise2d { kernel_size: [5, -1].into(), stride: [7, -1].into(), padding: [8, -1].into(), dilation: [9, -1].into(), cube_math_type: -11 };
    let operands = ConvDepthwise2dOperands { self_: tensors.input(0), weight: tensors.input(1), bias: c.optional(0, tensors.input(3)), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_convtbc(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("weight", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("pad", E::Json("-6")), ("output", E::Tensor(4)), ("cubeMathType", E::Json("-8"))];
    let tensors = c.tensors(6);
    let operator = ConvTbc { pad: -6, cube_math_type: -8 };
    let operands = ConvTbcOperands { self_: tensors.input(0), weight: tensors.input(1), bias: c.optional(0, tensors.input(2)), output: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_convtbcbackward(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("input", E::Tensor(1)), ("weight", E::Tensor(2)), ("bias", c.or_null(0, E::Tensor(3))), ("pad", E::Json("-7")), ("cubeMathType", E::Json("-8")), ("gradInput", E::Tensor(6)), ("gradWeight", E::Tensor(7)), ("gradBias", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = ConvTbcBackward { pad: -7, cube_math_type: -8 };
    let operands = ConvTbcBackwardOperands { self_: tensors.input(0), input: tensors.input(1), weight: tensors.input(2), bias: c.optional(0, tensors.input(3)), grad_input: tensors.output(6), grad_weight: tensors.output(7), grad_bias: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_convertweighttoint4pack(c: &mut Caller) {
    let expected = [("weight", E::Tensor(0)), ("weightInt4Pack", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = ConvertWeightToINT4Pack {  };
    let operands = ConvertWeightToINT4PackOperands { weight: tensors.input(0), weight_int4_pack: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_convolution(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("stride", E::Json("[6,-1]")), ("padding", E::Json("[7,-1]")), ("dilation", E::Json("[8,-1]")), ("transposed", E::Json("true")), ("outputPadding", E::Json("[10,-1]")), ("groups", E::Json("-11")), ("output", E::Tensor(9)), ("cubeMathType", E::Json("-13"))];
    let tensors = c.tensors(11);
    let operator = Convolution { stride: [6, -1].into(), padding: [7, -1].into(), dilation: [8, -1].into(), transposed: true, output_padding: [10, -1].into(), groups: -11, cube_math_type: -13 };
    let operands = ConvolutionOperands { input: tensors.input(0), weight: tensors.input(1), bias: c.optional(0, tensors.input(2)), output: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_convolutionbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("input", E::Tensor(1)), ("weight", E::Tensor(2)), ("biasSizes", c.or_null(1, E::Json("[6,-1]"))), ("stride", E::Json("[7,-1]")), ("padding", E::Json("[8,-1]")), ("dilation", E::Json("[9,-1]")), ("transposed", E::Json("false")), ("outputPadding", E::Json("[11,-1]")), ("groups", E::Json("-12")), ("outputMask", c.or_null(0, E::Json("[true,false]"))), ("cubeMathType", E::Json("-14")), ("gradInput", E::Tensor(12)), ("gradWeight", E::Tensor(13)), ("gradBias", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = ConvolutionBackward { bias_sizes: c.optional(1, [6, -1].into()), stride: [7, -1].into(), padding: [8, -1].into(), dilation: [9, -1].into(), transposed: false, output_padding: [11, -1].into(), groups: -12, output_mask: c.optional(0, [true, false].into()), cube_math_type: -14 };
    let operands = ConvolutionBackwardOperands { grad_output: tensors.input(0), input: tensors.input(1), weight: tensors.input(2), grad_input: tensors.output(12), grad_weight: tensors.output(13), grad_bias: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_crossentropyloss(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("target", E::Tensor(1)), ("weightOptional", c.or_null(0, E::Tensor(2))), ("reductionOptional", c.or_null(1, E::Json("\"text 6\""))), ("ignoreIndex", E::Json("-7")), ("labelSmoothing", E::Json("8.5")), ("lseSquareScaleForZloss", E::Json("9.5")), ("returnZloss", E::Json("false")), ("lossOut", E::Tensor(8)), ("logProbOut", E::Tensor(9)), ("zlossOut", E::Tensor(10)), ("lseForZlossOut", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = CrossEntropyLoss { reduction_optional: c.optional(1, c"text 6".into()), ignore_index: -7, label_smoothing: 8.5, lse_square_scale_for_zloss: 9.5, return_zloss: false };
    let operands = CrossEntropyLossOperands { input: tensors.input(0), target: tensors.input(1), weight_optional: c.optional(0, tensors.input(2)), loss_out: tensors.output(8), log_prob_out: tensors.output(9), zloss_out: tensors.output(10), lse_for_zloss_out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_crossentropylossgrad(c: &mut Caller) {
    let expected = [("gradLoss", E::Tensor(0)), ("logProb", E::Tensor(1)), ("target", E::Tensor(2)), ("weightOptional", c.or_null(0, E::Tensor(3))), ("gradZlossOptional", c.or_null(1, E::Tensor(4))), ("lseForZlossOptional", c.or_null(1, E::Tensor(5))), ("reductionOptional", c.or_null(1, E::Json("\"text 9\""))), ("ignoreIndex", E::Json("-10")), ("labelSmoothing", E::Json("11.5")), ("lseSquareScaleForZloss", E::Json("12.5")), ("out", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = CrossEntropyLossGrad { reduction_optional: c.optional(1, c"text 9".into()), ignore_index: -10, label_smoothing: 11.5, lse_square_scale_for_zloss: 12.5 };
    let operands = CrossEntropyLossGradOperands { grad_loss: tensors.input(0), log_prob: tensors.input(1), target: tensors.input(2), weight_optional: c.optional(0, tensors.input(3)), grad_zloss_optional: c.optional(1, tensors.input(4)), lse_for_zloss_optional: c.optional(1, tensors.input(5)), out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_crossentropysumexpandindexlogit(c: &mut Caller) {
    let expected = [("vocabParallelLogits", E::Tensor(0)), ("target", E::Tensor(1)), ("globalLogitsMax", E::Tensor(2)), ("vocabStartIndex", E::Json("-6")), ("vocabEndIndex", E::Json("-7")), ("predictedLogitsOut", E::Tensor(5)), ("sumExpLogitsOut", E::Tensor(6)), ("expLogitsOut", E::Tensor(7)), ("targetOffsetOut", E::Tensor(8)), ("targetMaskOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = CrossEntropySumExpAndIndexLogit { vocab_start_index: -6, vocab_end_index: -7 };
    let operands = CrossEntropySumExpAndIndexLogitOperands { vocab_parallel_logits: tensors.input(0), target: tensors.input(1), global_logits_max: tensors.input(2), predicted_logits_out: tensors.output(5), sum_exp_logits_out: tensors.output(6), exp_logits_out: tensors.output(7), target_offset_out: tensors.output(8), target_mask_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_ctcloss(c: &mut Caller) {
    let expected = [("logProbs", E::Tensor(0)), ("targets", E::Tensor(1)), ("inputLengths", E::Json("[5,-1]")), ("targetlengths", E::Json("[6,-1]")), ("blank", E::Json("-7")), ("zeroInfinity", E::Json("false")), ("negLogLikelihoodOut", E::Tensor(6)), ("logAlphaOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = CtcLoss { input_lengths: [5, -1].into(), targetlengths: [6, -1].into(), blank: -7, zero_infinity: false };
    let operands = CtcLossOperands { log_probs: tensors.input(0), targets: tensors.input(1), neg_log_likelihood_out: tensors.output(6), log_alpha_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_ctclossbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("logProbs", E::Tensor(1)), ("targets", E::Tensor(2)), ("inputLengths", E::Json("[6,-1]")), ("targetLengths", E::Json("[7,-1]")), ("negLogLikelihood", E::Tensor(5)), ("logAlpha", E::Tensor(6)), ("blank", E::Json("-10")), ("zeroInfinity", E::Json("true")), ("out", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = CtcLossBackward { input_lengths: [6, -1].into(), target_lengths: [7, -1].into(), blank: -10, zero_infinity: true };
    let operands = CtcLossBackwardOperands { grad_out: tensors.input(0), log_probs: tensors.input(1), targets: tensors.input(2), neg_log_likelihood: tensors.input(5), log_alpha: tensors.input(6), out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_deepnorm(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gx", E::Tensor(1)), ("beta", E::Tensor(2)), ("gamma", E::Tensor(3)), ("alpha", E::Json("7.5")), ("epsilon", E::Json("8.5")), ("meanOut", E::Tensor(6)), ("rstdOut", E::Tensor(7)), ("yOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = DeepNorm { alpha: 7.5, epsilon: 8.5 };
    let operands = DeepNormOperands { x: tensors.input(0), gx: tensors.input(1), beta: tensors.input(2), gamma: tensors.input(3), mean_out: tensors.output(6), rstd_out: tensors.output(7), y_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_deepnormgrad(c: &mut Caller) {
    let expected = [("dy", E::Tensor(0)), ("x", E::Tensor(1)), ("gx", E::Tensor(2)), ("gamma", E::Tensor(3)), ("mean", E::Tensor(4)), ("rstd", E::Tensor(5)), ("alpha", E::Json("9.5")), ("dxOut", E::Tensor(7)), ("dgxOut", E::Tensor(8)), ("dbetaOut", E::Tensor(9)), ("dgammaOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = DeepNormGrad { alpha: 9.5 };
    let operands = DeepNormGradOperands { dy: tensors.input(0), x: tensors.input(1), gx: tensors.input(2), gamma: tensors.input(3), mean: tensors.input(4), rstd: tensors.input(5), dx_out: tensors.output(7), dgx_out: tensors.output(8), dbeta_out: tensors.output(9), dgamma_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_deformableconv2d(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("offset", E::Tensor(2)), ("biasOptional", c.or_null(0, E::Tensor(3))), ("kernelSize", E::Json("[7,-1]")), ("stride", E::Json("[8,-1]")), ("padding", E::Json("[9,-1]")), ("dilation", E::Json("[10,-1]")), ("groups", E::Json("-11")), ("deformableGroups", E::Json("-12")), ("modulated", E::Json("true")), ("out", E::Tensor(11)), ("deformOutOptional", c.or_null(1, E::Tensor(12)))];
    let tensors = c.tensors(13);
    let operator = DeformableConv2d { kernel_size: [7, -1].into(), stride: [8, -1].into(), padding: [9, -1].into(), dilation: [10, -1].into(), groups: -11, deformable_groups: -12, modulated: true };
    let operands = DeformableConv2dOperands { x: tensors.input(0), weight: tensors.input(1), offset: tensors.input(2), bias_optional: c.optional(0, tensors.input(3)), out: tensors.output(11), deform_out_optional: c.optional(1, tensors.output(12)) };
    c.call(operator, operands, &expected);
}

fn call_deformableconv2dbackward(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("gradOutput", E::Tensor(1)), ("offsetOut", E::Tensor(2)), ("weight", E::Tensor(3)), ("offset", E::Tensor(4)), ("kernelSize", E::Json("[8,-1]")), ("stride", E::Json("[9,-1]")), ("padding", E::Json("[10,-1]")), ("dilation", E::Json("[11,-1]")), ("groups", E::Json("-12")), ("deformableGroups", E::Json("-13")), ("modulated", E::Json("false")), ("gradInput", E::Tensor(12)), ("gradWeight", E::Tensor(13)), ("gradOffset", E::Tensor(14)), ("gradBias", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = DeformableConv2dBackward { kernel_size: [8, -1].into(), stride: [9, -1].into(), padding: [10, -1].into(), dilation: [11, -1].into(), groups: -12, deformable_groups: -13, modulated: false };
    let operands = DeformableConv2dBackwardOperands { input: tensors.input(0), grad_output: tensors.input(1), offset_out: tensors.input(2), weight: tensors.input(3), offset: tensors.input(4), grad_input: tensors.output(12), grad_weight: tensors.output(13), grad_offset: tensors.output(14), grad_bias: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_dequantbias(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weightScale", E::Tensor(1)), ("activateScaleOptional", c.or_null(1, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("outputDtype", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = DequantBias { output_dtype: -7 };
    let operands = DequantBiasOperands { x: tensors.input(0), weight_scale: tensors.input(1), activate_scale_optional: c.optional(1, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_dequantsituquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weightScaleOptional", c.or_null(1, E::Tensor(1))), ("activationScaleOptional", c.or_null(1, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("quantScaleOptional", c.or_null(0, E::Tensor(4))), ("quantOffsetOptional", c.or_null(1, E::Tensor(5))), ("groupIndexOptional", c.or_null(0, E::Tensor(6))), ("beta", E::Json("10.5")), ("linearBeta", E::Json("11.5")), ("activateLeft", E::Json("false")), ("quantTypeOptional", c.or_null(1, E::Json("\"text 13\""))), ("yOut", E::Tensor(11)), ("yScaleOut", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = DequantSituQuant { beta: 10.5, linear_beta: 11.5, activate_left: false, quant_type_optional: c.optional(1, c"text 13".into()) };
    let operands = DequantSituQuantOperands { x: tensors.input(0), weight_scale_optional: c.optional(1, tensors.input(1)), activation_scale_optional: c.optional(1, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), quant_scale_optional: c.optional(0, tensors.input(4)), quant_offset_optional: c.optional(1, tensors.input(5)), group_index_optional: c.optional(0, tensors.input(6)), y_out: tensors.output(11), y_scale_out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_dequantswigluquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weightScaleOptional", c.or_null(1, E::Tensor(1))), ("activationScaleOptional", c.or_null(1, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("quantScaleOptional", c.or_null(0, E::Tensor(4))), ("quantOffsetOptional", c.or_null(1, E::Tensor(5))), ("groupIndexOptional", c.or_null(0, E::Tensor(6))), ("activateLeft", E::Json("false")), ("quantModeOptional", c.or_null(1, E::Json("\"text 11\""))), ("yOut", E::Tensor(9)), ("scaleOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = DequantSwigluQuant { activate_left: false, quant_mode_optional: c.optional(1, c"text 11".into()) };
    let operands = DequantSwigluQuantOperands { x: tensors.input(0), weight_scale_optional: c.optional(1, tensors.input(1)), activation_scale_optional: c.optional(1, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), quant_scale_optional: c.optional(0, tensors.input(4)), quant_offset_optional: c.optional(1, tensors.input(5)), group_index_optional: c.optional(0, tensors.input(6)), y_out: tensors.output(9), scale_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_dequantswigluquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weightScaleOptional", c.or_null(1, E::Tensor(1))), ("activationScaleOptional", c.or_null(1, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("quantScaleOptional", c.or_null(0, E::Tensor(4))), ("quantOffsetOptional", c.or_null(1, E::Tensor(5))), ("groupIndexOptional", c.or_null(0, E::Tensor(6))), ("activateLeft", E::Json("false")), ("quantModeOptional", c.or_null(1, E::Json("\"text 11\""))), ("dstType", E::Json("-12")), ("roundModeOptional", c.or_null(1, E::Json("\"text 13\""))), ("activateDim", E::Json("-14")), ("swigluMode", E::Json("-15")), ("clampLimit", E::Json("16.5")), ("gluAlpha", E::Json("17.5")), ("gluBias", E::Json("18.5")), ("yOut", E::Tensor(16)), ("scaleOut", E::Tensor(17))];
    let tensors = c.tensors(18);
    let operator = DequantSwigluQuantV2 { activate_left: false, quant_mode_optional: c.optional(1, c"text 11".into()), dst_type: -12, round_mode_optional: c.optional(1, c"text 13".into()), activate_dim: -14, swiglu_mode: -15, clamp_limit: 16.5, glu_alpha: 17.5, glu_bias: 18.5 };
    let operands = DequantSwigluQuantV2Operands { x: tensors.input(0), weight_scale_optional: c.optional(1, tensors.input(1)), activation_scale_optional: c.optional(1, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), quant_scale_optional: c.optional(0, tensors.input(4)), quant_offset_optional: c.optional(1, tensors.input(5)), group_index_optional: c.optional(0, tensors.input(6)), y_out: tensors.output(16), scale_out: tensors.output(17) };
    c.call(operator, operands, &expected);
}

fn call_duallevelquantmatmulweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1Level0Scale", E::Tensor(2)), ("x2Level0Scale", E::Tensor(3)), ("x1Level1Scale", E::Tensor(4)), ("x2Level1Scale", E::Tensor(5)), ("optionalBias", c.or_null(0, E::Tensor(6))), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("level0GroupSize", E::Json("-12")), ("level1GroupSize", E::Json("-13")), ("out", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = DualLevelQuantMatmulWeightNz { transpose_x1: false, transpose_x2: true, level0_group_size: -12, level1_group_size: -13 };
    let operands = DualLevelQuantMatmulWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), x1_level0_scale: tensors.input(2), x2_level0_scale: tensors.input(3), x1_level1_scale: tensors.input(4), x2_level1_scale: tensors.input(5), optional_bias: c.optional(0, tensors.input(6)), out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_dynamicblockmxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("roundModeOptional", c.or_null(1, E::Json("\"text 4\""))), ("dstType", E::Json("-5")), ("scaleAlg", E::Json("-6")), ("dstTypeMax", E::Json("7.5")), ("yOut", E::Tensor(5)), ("scale1Out", E::Tensor(6)), ("scale2Out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = DynamicBlockMxQuant { round_mode_optional: c.optional(1, c"text 4".into()), dst_type: -5, scale_alg: -6, dst_type_max: 7.5 };
    let operands = DynamicBlockMxQuantOperands { x: tensors.input(0), y_out: tensors.output(5), scale1_out: tensors.output(6), scale2_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_dynamicblockquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("minScale", E::Json("4.5")), ("roundModeOptional", c.or_null(1, E::Json("\"text 5\""))), ("dstType", E::Json("-6")), ("rowBlockSize", E::Json("-7")), ("colBlockSize", E::Json("-8")), ("yOut", E::Tensor(6)), ("scaleOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = DynamicBlockQuant { min_scale: 4.5, round_mode_optional: c.optional(1, c"text 5".into()), dst_type: -6, row_block_size: -7, col_block_size: -8 };
    let operands = DynamicBlockQuantOperands { x: tensors.input(0), y_out: tensors.output(6), scale_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_dynamicblockquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("minScale", E::Json("4.5")), ("roundModeOptional", c.or_null(1, E::Json("\"text 5\""))), ("dstType", E::Json("-6")), ("rowBlockSize", E::Json("-7")), ("colBlockSize", E::Json("-8")), ("dstTypeMax", E::Json("9.5")), ("yOut", E::Tensor(7)), ("scaleOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = DynamicBlockQuantV2 { min_scale: 4.5, round_mode_optional: c.optional(1, c"text 5".into()), dst_type: -6, row_block_size: -7, col_block_size: -8, dst_type_max: 9.5 };
    let operands = DynamicBlockQuantV2Operands { x: tensors.input(0), y_out: tensors.output(7), scale_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_dynamicduallevelmxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("smoothScaleOptional", c.or_null(1, E::Tensor(1))), ("roundModeOptional", c.or_null(1, E::Json("\"text 5\""))), ("level0BlockSize", E::Json("-6")), ("level1BlockSize", E::Json("-7")), ("yOut", E::Tensor(5)), ("level0ScaleOut", E::Tensor(6)), ("level1ScaleOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = DynamicDualLevelMxQuant { round_mode_optional: c.optional(1, c"text 5".into()), level0_block_size: -6, level1_block_size: -7 };
    let operands = DynamicDualLevelMxQuantOperands { x: tensors.input(0), smooth_scale_optional: c.optional(1, tensors.input(1)), y_out: tensors.output(5), level0_scale_out: tensors.output(6), level1_scale_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_dynamicmxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("axis", E::Json("-4")), ("roundModeOptional", c.or_null(1, E::Json("\"text 5\""))), ("dstType", E::Json("-6")), ("blocksize", E::Json("-7")), ("scaleAlg", E::Json("-8")), ("yOut", E::Tensor(6)), ("mxscaleOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = DynamicMxQuant { axis: -4, round_mode_optional: c.optional(1, c"text 5".into()), dst_type: -6, blocksize: -7, scale_alg: -8 };
    let operands = DynamicMxQuantOperands { x: tensors.input(0), y_out: tensors.output(6), mxscale_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_dynamicmxquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("axis", E::Json("-4")), ("roundModeOptional", c.or_null(1, E::Json("\"text 5\""))), ("dstType", E::Json("-6")), ("blocksize", E::Json("-7")), ("scaleAlg", E::Json("-8")), ("dstTypeMax", E::Json("9.5")), ("yOut", E::Tensor(7)), ("mxscaleOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = DynamicMxQuantV2 { axis: -4, round_mode_optional: c.optional(1, c"text 5".into()), dst_type: -6, blocksize: -7, scale_alg: -8, dst_type_max: 9.5 };
    let operands = DynamicMxQuantV2Operands { x: tensors.input(0), y_out: tensors.output(7), mxscale_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_dynamicmxquantv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("axis", E::Json("-4")), ("roundModeOptional", c.or_null(1, E::Json("\"text 5\""))), ("dstType", E::Json("-6")), ("blocksize", E::Json("-7")), ("scaleAlg", E::Json("-8")), ("dstTypeMax", E::Json("9.5")), ("maxLowBound", E::Json("10.5")), ("yOut", E::Tensor(8)), ("mxscaleOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = DynamicMxQuantV3 { axis: -4, round_mode_optional: c.optional(1, c"text 5".into()), dst_type: -6, blocksize: -7, scale_alg: -8, dst_type_max: 9.5, max_low_bound: 10.5 };
    let operands = DynamicMxQuantV3Operands { x: tensors.input(0), y_out: tensors.output(8), mxscale_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_dynamicmxquantwithdualaxis(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("roundModeOptional", c.or_null(1, E::Json("\"text 4\""))), ("dstType", E::Json("-5")), ("scaleAlg", E::Json("-6")), ("y1Out", E::Tensor(4)), ("mxscale1Out", E::Tensor(5)), ("y2Out", E::Tensor(6)), ("mxscale2Out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = DynamicMxQuantWithDualAxis { round_mode_optional: c.optional(1, c"text 4".into()), dst_type: -5, scale_alg: -6 };
    let operands = DynamicMxQuantWithDualAxisOperands { x: tensors.input(0), y1_out: tensors.output(4), mxscale1_out: tensors.output(5), y2_out: tensors.output(6), mxscale2_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_dynamicmxquantwithdualaxisv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("roundModeOptional", c.or_null(1, E::Json("\"text 4\""))), ("dstType", E::Json("-5")), ("scaleAlg", E::Json("-6")), ("dstTypeMax", E::Json("7.5")), ("y1Out", E::Tensor(5)), ("mxscale1Out", E::Tensor(6)), ("y2Out", E::Tensor(7)), ("mxscale2Out", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = DynamicMxQuantWithDualAxisV2 { round_mode_optional: c.optional(1, c"text 4".into()), dst_type: -5, scale_alg: -6, dst_type_max: 7.5 };
    let operands = DynamicMxQuantWithDualAxisV2Operands { x: tensors.input(0), y1_out: tensors.output(5), mxscale1_out: tensors.output(6), y2_out: tensors.output(7), mxscale2_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_dynamicquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("smoothScalesOptional", c.or_null(0, E::Tensor(1))), ("yOut", E::Tensor(2)), ("scaleOut", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = DynamicQuant {  };
    let operands = DynamicQuantOperands { x: tensors.input(0), smooth_scales_optional: c.optional(0, tensors.input(1)), y_out: tensors.output(2), scale_out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_dynamicquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("smoothScalesOptional", c.or_null(0, E::Tensor(1))), ("groupIndexOptional", c.or_null(0, E::Tensor(2))), ("dstType", E::Json("-6")), ("yOut", E::Tensor(4)), ("scaleOut", E::Tensor(5)), ("offsetOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = DynamicQuantV2 { dst_type: -6 };
    let operands = DynamicQuantV2Operands { x: tensors.input(0), smooth_scales_optional: c.optional(0, tensors.input(1)), group_index_optional: c.optional(0, tensors.input(2)), y_out: tensors.output(4), scale_out: tensors.output(5), offset_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_dynamicquantv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("smoothScalesOptional", c.or_null(0, E::Tensor(1))), ("groupIndexOptional", c.or_null(0, E::Tensor(2))), ("dstType", E::Json("-6")), ("isSymmetrical", E::Json("true")), ("quantMode", c.or_null(1, E::Json("\"text 8\""))), ("yOut", E::Tensor(6)), ("scaleOut", E::Tensor(7)), ("offsetOut", c.or_null(1, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = DynamicQuantV3 { dst_type: -6, is_symmetrical: true, quant_mode: c.optional(1, c"text 8".into()) };
    let operands = DynamicQuantV3Operands { x: tensors.input(0), smooth_scales_optional: c.optional(0, tensors.input(1)), group_index_optional: c.optional(0, tensors.input(2)), y_out: tensors.output(6), scale_out: tensors.output(7), offset_out: c.optional(1, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_dynamicquantv4(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("smoothScalesOptional", c.or_null(0, E::Tensor(1))), ("groupIndexOptional", c.or_null(0, E::Tensor(2))), ("dstType", E::Json("-6")), ("isSymmetrical", E::Json("true")), ("quantMode", c.or_null(1, E::Json("\"text 8\""))), ("dstTypeMax", E::Json("9.5")), ("yOut", E::Tensor(7)), ("scaleOut", E::Tensor(8)), ("offsetOut", c.or_null(1, E::Tensor(9)))];
    let tensors = c.tensors(10);
    let operator = DynamicQuantV4 { dst_type: -6, is_symmetrical: true, quant_mode: c.optional(1, c"text 8".into()), dst_type_max: 9.5 };
    let operands = DynamicQuantV4Operands { x: tensors.input(0), smooth_scales_optional: c.optional(0, tensors.input(1)), group_index_optional: c.optional(0, tensors.input(2)), y_out: tensors.output(7), scale_out: tensors.output(8), offset_out: c.optional(1, tensors.output(9)) };
    c.call(operator, operands, &expected);
}

fn call_einsum(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("equation", E::Json("\"text 4\"")), ("output", E::Tensor(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let operator = Einsum { equation: c"text 4".into() };
    let operands = EinsumOperands { tensors: Some(&list_0[..]), output: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_elu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("alpha", E::Scalar(4)), ("scale", E::Scalar(5)), ("inputScale", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Elu { alpha: 4i64.into(), scale: 5i64.into(), input_scale: 6i64.into() };
    let operands = EluOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_elubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("alpha", E::Scalar(4)), ("scale", E::Scalar(5)), ("inputScale", E::Scalar(6)), ("isResult", E::Json("true")), ("selfOrResult", E::Tensor(5)), ("gradInput", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = EluBackward { alpha: 4i64.into(), scale: 5i64.into(), input_scale: 6i64.into(), is_result: true };
    let operands = EluBackwardOperands { grad_output: tensors.input(0), self_or_result: tensors.input(5), grad_input: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_embedding(c: &mut Caller) {
    let expected = [("weight", E::Tensor(0)), ("indices", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Embedding {  };
    let operands = EmbeddingOperands { weight: tensors.input(0), indices: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_embeddingbag(c: &mut Caller) {
    let expected = [("weight", E::Tensor(0)), ("indices", E::Tensor(1)), ("offsets", E::Tensor(2)), ("scaleGradByFreq", E::Json("false")), ("mode", E::Json("-7")), ("sparse", E::Json("false")), ("perSampleWeights", c.or_null(0, E::Tensor(6))), ("includeLastOffset", E::Json("false")), ("paddingIdx", E::Json("-11")), ("output", E::Tensor(9)), ("offset2bag", E::Tensor(10)), ("bagSize", E::Tensor(11)), ("maxIndices", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = EmbeddingBag { scale_grad_by_freq: false, mode: -7, sparse: false, include_last_offset: false, padding_idx: -11 };
    let operands = EmbeddingBagOperands { weight: tensors.input(0), indices: tensors.input(1), offsets: tensors.input(2), per_sample_weights: c.optional(0, tensors.input(6)), output: tensors.output(9), offset2bag: tensors.output(10), bag_size: tensors.output(11), max_indices: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_embeddingdensebackward(c: &mut Caller) {
    let expected = [("grad", E::Tensor(0)), ("indices", E::Tensor(1)), ("numWeights", E::Json("5")), ("paddingIdx", E::Json("6")), ("scaleGradByFreq", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = EmbeddingDenseBackward { num_weights: 5, padding_idx: 6, scale_grad_by_freq: true };
    let operands = EmbeddingDenseBackwardOperands { grad: tensors.input(0), indices: tensors.input(1), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_embeddingrenorm(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("maxNorm", E::Json("5.5")), ("normType", E::Json("6.5"))];
    let tensors = c.tensors(4);
    let operator = EmbeddingRenorm { max_norm: 5.5, norm_type: 6.5 };
    let operands = EmbeddingRenormOperands { self_ref: tensors.output(0), indices: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_erfinv(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Erfinv {  };
    let operands = ErfinvOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_expandintojaggedpermute(c: &mut Caller) {
    let expected = [("permute", E::Tensor(0)), ("inputOffsets", E::Tensor(1)), ("outputOffsets", E::Tensor(2)), ("outputSize", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ExpandIntoJaggedPermute { output_size: -6 };
    let operands = ExpandIntoJaggedPermuteOperands { permute: tensors.input(0), input_offsets: tensors.input(1), output_offsets: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_fakequantperchannelaffinecachemask(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("scale", E::Tensor(1)), ("zeroPoint", E::Tensor(2)), ("axis", E::Json("-6")), ("quantMin", E::Json("-7")), ("quantMax", E::Json("-8")), ("out", E::Tensor(6)), ("mask", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = FakeQuantPerChannelAffineCachemask { axis: -6, quant_min: -7, quant_max: -8 };
    let operands = FakeQuantPerChannelAffineCachemaskOperands { self_: tensors.input(0), scale: tensors.input(1), zero_point: tensors.input(2), out: tensors.output(6), mask: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_fakequantpertensoraffinecachemask(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("scale", E::Tensor(1)), ("zeroPoint", E::Tensor(2)), ("fakeQuantEnabled", E::Json("6.5")), ("quantMin", E::Json("-7")), ("quantMax", E::Json("-8")), ("out", E::Tensor(6)), ("mask", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = FakeQuantPerTensorAffineCachemask { fake_quant_enabled: 6.5, quant_min: -7, quant_max: -8 };
    let operands = FakeQuantPerTensorAffineCachemaskOperands { self_: tensors.input(0), scale: tensors.input(1), zero_point: tensors.input(2), out: tensors.output(6), mask: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_fastbatchnormbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("input", E::Tensor(1)), ("weight", E::Tensor(2)), ("runningMean", E::Tensor(3)), ("runningVar", E::Tensor(4)), ("saveMean", E::Tensor(5)), ("saveInvstd", E::Tensor(6)), ("training", E::Json("false")), ("eps", E::Json("11.5")), ("outputMask", E::Json("[true,false]")), ("version", E::Json("-13")), ("gradInput", c.or_null(1, E::Tensor(11))), ("gradWeight", c.or_null(0, E::Tensor(12))), ("gradBias", c.or_null(0, E::Tensor(13)))];
    let tensors = c.tensors(14);
    let operator = FastBatchNormBackward { training: false, eps: 11.5, output_mask: [true, false].into(), version: -13 };
    let operands = FastBatchNormBackwardOperands { grad_out: tensors.input(0), input: tensors.input(1), weight: tensors.input(2), running_mean: tensors.input(3), running_var: tensors.input(4), save_mean: tensors.input(5), save_invstd: tensors.input(6), grad_input: c.optional(1, tensors.output(11)), grad_weight: c.optional(0, tensors.output(12)), grad_bias: c.optional(0, tensors.output(13)) };
    c.call(operator, operands, &expected);
}

fn call_fastgelu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = FastGelu {  };
    let operands = FastGeluOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_fastgelubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = FastGeluBackward {  };
    let operands = FastGeluBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_fastlayernorm(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("normalizedShape", E::Json("[4,-1]")), ("weightOptional", c.or_null(0, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("eps", E::Json("7.5")), ("out", E::Tensor(5)), ("meanOutOptional", c.or_null(1, E::Tensor(6))), ("rstdOutOptional", c.or_null(1, E::Tensor(7)))];
    let tensors = c.tensors(8);
    let operator = FastLayerNorm { normalized_shape: [4, -1].into(), eps: 7.5 };
    let operands = FastLayerNormOperands { input: tensors.input(0), weight_optional: c.optional(0, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), out: tensors.output(5), mean_out_optional: c.optional(1, tensors.output(6)), rstd_out_optional: c.optional(1, tensors.output(7)) };
    c.call(operator, operands, &expected);
}

fn call_fatrelumul(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("threshold", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = FatreluMul {  };
    let operands = FatreluMulOperands { input: tensors.input(0), threshold: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_flatquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("kroneckerP1", E::Tensor(1)), ("kroneckerP2", E::Tensor(2)), ("clipRatio", E::Json("6.5")), ("out", E::Tensor(4)), ("quantScale", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = FlatQuant { clip_ratio: 6.5 };
    let operands = FlatQuantOperands { x: tensors.input(0), kronecker_p1: tensors.input(1), kronecker_p2: tensors.input(2), out: tensors.output(4), quant_scale: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_flatquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("kroneckerP1", E::Tensor(1)), ("kroneckerP2", E::Tensor(2)), ("clipRatio", E::Json("6.5")), ("dstTypeMax", E::Json("7.5")), ("out", E::Tensor(5)), ("quantScale", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = FlatQuantV2 { clip_ratio: 6.5, dst_type_max: 7.5 };
    let operands = FlatQuantV2Operands { x: tensors.input(0), kronecker_p1: tensors.input(1), kronecker_p2: tensors.input(2), out: tensors.output(5), quant_scale: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_flatquantv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("kroneckerP1", E::Tensor(1)), ("kroneckerP2", E::Tensor(2)), ("groupListOptional", c.or_null(1, E::Tensor(3))), ("clipRatio", E::Json("7.5")), ("dstTypeMax", E::Json("8.5")), ("groupListType", E::Json("-9")), ("out", E::Tensor(7)), ("quantScale", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = FlatQuantV3 { clip_ratio: 7.5, dst_type_max: 8.5, group_list_type: -9 };
    let operands = FlatQuantV3Operands { x: tensors.input(0), kronecker_p1: tensors.input(1), kronecker_p2: tensors.input(2), group_list_optional: c.optional(1, tensors.input(3)), out: tensors.output(7), quant_scale: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_flip(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dims", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Flip { dims: [4, -1].into() };
    let operands = FlipOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_foreachacosinplace(c: &mut Caller) {
    let expected = [("x", E::List(0))];
    let tensors = c.tensors(1);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachACosInplace {  };
    let operands = ForeachACosInplaceOperands { x: Some(&mut list_0[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachabs(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachAbs {  };
    let operands = ForeachAbsOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachacos(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachAcos {  };
    let operands = ForeachAcosOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Tensor(2)), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_3 = tensors.outputs(3);
    let operator = ForeachAddList {  };
    let operands = ForeachAddListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), alpha: tensors.input(2), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddlistsametensor(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Tensor(2)), ("out", E::List(0))];
    let tensors = c.tensors(4);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let operator = ForeachAddListSameTensor {  };
    let operands = ForeachAddListSameTensorOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]), alpha: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddlistinplace(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Tensor(2))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let operator = ForeachAddListInplace {  };
    let operands = ForeachAddListInplaceOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]), alpha: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddlistv2(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Scalar(5)), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_3 = tensors.outputs(3);
    let operator = ForeachAddListV2 { alpha: 5i64.into() };
    let operands = ForeachAddListV2Operands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddscalar(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachAddScalar {  };
    let operands = ForeachAddScalarOperands { x: Some(&list_0[..]), scalar: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddscalarsametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachAddScalarSameTensor {  };
    let operands = ForeachAddScalarSameTensorOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddscalarlist(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalars", E::Scalars(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachAddScalarList { scalars: vec![aclnn::operators::Scalar::from(4i64)].into() };
    let operands = ForeachAddScalarListOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddscalarv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachAddScalarV2 { scalar: 4i64.into() };
    let operands = ForeachAddScalarV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcdivlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalars", E::Tensor(3)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcdivList {  };
    let operands = ForeachAddcdivListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalars: tensors.input(3), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcdivscalar(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalar", E::Tensor(3)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcdivScalar {  };
    let operands = ForeachAddcdivScalarOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalar: tensors.input(3), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcdivscalarsametensor(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalar", E::Tensor(3)), ("out", E::List(0))];
    let tensors = c.tensors(5);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = ForeachAddcdivScalarSameTensor {  };
    let operands = ForeachAddcdivScalarSameTensorOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalar: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcdivscalarlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalars", E::Tensor(3)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcdivScalarList {  };
    let operands = ForeachAddcdivScalarListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalars: tensors.input(3), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcdivscalarv2(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalar", E::Scalar(6)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcdivScalarV2 { scalar: 6i64.into() };
    let operands = ForeachAddcdivScalarV2Operands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcmullist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalars", E::Tensor(3)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcmulList {  };
    let operands = ForeachAddcmulListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalars: tensors.input(3), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcmulscalar(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalar", E::Tensor(3)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcmulScalar {  };
    let operands = ForeachAddcmulScalarOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalar: tensors.input(3), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcmulscalarsametensor(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalar", E::Tensor(3)), ("out", E::List(0))];
    let tensors = c.tensors(5);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let operator = ForeachAddcmulScalarSameTensor {  };
    let operands = ForeachAddcmulScalarSameTensorOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalar: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcmulscalarlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalars", E::Tensor(3)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcmulScalarList {  };
    let operands = ForeachAddcmulScalarListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), scalars: tensors.input(3), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachaddcmulscalarv2(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("x3", E::List(2)), ("scalar", E::Scalar(6)), ("out", E::List(4))];
    let tensors = c.tensors(5);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_4 = tensors.outputs(4);
    let operator = ForeachAddcmulScalarV2 { scalar: 6i64.into() };
    let operands = ForeachAddcmulScalarV2Operands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), x3: Some(&list_2[..]), out: Some(&mut list_4[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachasin(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachAsin {  };
    let operands = ForeachAsinOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachatan(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachAtan {  };
    let operands = ForeachAtanOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachcopy(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachCopy {  };
    let operands = ForeachCopyOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachcos(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachCos {  };
    let operands = ForeachCosOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachcosh(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachCosh {  };
    let operands = ForeachCoshOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachdivlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachDivList {  };
    let operands = ForeachDivListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachdivlistinplace(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1))];
    let tensors = c.tensors(2);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let operator = ForeachDivListInplace {  };
    let operands = ForeachDivListInplaceOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachdivscalar(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachDivScalar {  };
    let operands = ForeachDivScalarOperands { x: Some(&list_0[..]), scalar: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachdivscalarsametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachDivScalarSameTensor {  };
    let operands = ForeachDivScalarSameTensorOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachdivscalarlist(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalars", E::Scalars(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachDivScalarList { scalars: vec![aclnn::operators::Scalar::from(4i64)].into() };
    let operands = ForeachDivScalarListOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachdivscalarv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachDivScalarV2 { scalar: 4i64.into() };
    let operands = ForeachDivScalarV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreacherf(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachErf {  };
    let operands = ForeachErfOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreacherfc(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachErfc {  };
    let operands = ForeachErfcOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachexp(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachExp {  };
    let operands = ForeachExpOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachexpm1(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachExpm1 {  };
    let operands = ForeachExpm1Operands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachlerplist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("weight", E::List(2)), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_3 = tensors.outputs(3);
    let operator = ForeachLerpList {  };
    let operands = ForeachLerpListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), weight: Some(&list_2[..]), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachlerpscalar(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("weight", E::Scalar(5)), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_3 = tensors.outputs(3);
    let operator = ForeachLerpScalar { weight: 5i64.into() };
    let operands = ForeachLerpScalarOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachlog(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachLog {  };
    let operands = ForeachLogOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachlog10(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachLog10 {  };
    let operands = ForeachLog10Operands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachlog1p(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachLog1p {  };
    let operands = ForeachLog1pOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachlog2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachLog2 {  };
    let operands = ForeachLog2Operands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachloginplace(c: &mut Caller) {
    let expected = [("x", E::List(0))];
    let tensors = c.tensors(1);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachLogInplace {  };
    let operands = ForeachLogInplaceOperands { x: Some(&mut list_0[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmaximumlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMaximumList {  };
    let operands = ForeachMaximumListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmaximumscalar(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMaximumScalar {  };
    let operands = ForeachMaximumScalarOperands { x: Some(&list_0[..]), scalar: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmaximumscalarsametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachMaximumScalarSameTensor {  };
    let operands = ForeachMaximumScalarSameTensorOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachmaximumscalarlist(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalars", E::Scalars(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMaximumScalarList { scalars: vec![aclnn::operators::Scalar::from(4i64)].into() };
    let operands = ForeachMaximumScalarListOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmaximumscalarv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMaximumScalarV2 { scalar: 4i64.into() };
    let operands = ForeachMaximumScalarV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachminimumlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMinimumList {  };
    let operands = ForeachMinimumListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachminimumscalar(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMinimumScalar {  };
    let operands = ForeachMinimumScalarOperands { x: Some(&list_0[..]), scalar: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachminimumscalarsametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachMinimumScalarSameTensor {  };
    let operands = ForeachMinimumScalarSameTensorOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachminimumscalarlist(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalars", E::Scalars(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMinimumScalarList { scalars: vec![aclnn::operators::Scalar::from(4i64)].into() };
    let operands = ForeachMinimumScalarListOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachminimumscalarv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMinimumScalarV2 { scalar: 4i64.into() };
    let operands = ForeachMinimumScalarV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmullist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMulList {  };
    let operands = ForeachMulListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmullistinplace(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1))];
    let tensors = c.tensors(2);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let operator = ForeachMulListInplace {  };
    let operands = ForeachMulListInplaceOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmulscalar(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMulScalar {  };
    let operands = ForeachMulScalarOperands { x: Some(&list_0[..]), scalar: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmulscalarsametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachMulScalarSameTensor {  };
    let operands = ForeachMulScalarSameTensorOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachmulscalarinplace(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1))];
    let tensors = c.tensors(2);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachMulScalarInplace {  };
    let operands = ForeachMulScalarInplaceOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachmulscalarlist(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalars", E::Scalars(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMulScalarList { scalars: vec![aclnn::operators::Scalar::from(4i64)].into() };
    let operands = ForeachMulScalarListOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachmulscalarv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachMulScalarV2 { scalar: 4i64.into() };
    let operands = ForeachMulScalarV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachneg(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachNeg {  };
    let operands = ForeachNegOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachnonfinitecheckandunscale(c: &mut Caller) {
    let expected = [("scaledGrads", E::List(0)), ("foundInf", E::Tensor(1)), ("invScale", E::Tensor(2))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachNonFiniteCheckAndUnscale {  };
    let operands = ForeachNonFiniteCheckAndUnscaleOperands { scaled_grads: Some(&mut list_0[..]), found_inf: tensors.output(1), inv_scale: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_foreachnorm(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachNorm { scalar: 4i64.into() };
    let operands = ForeachNormOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachpowlist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachPowList {  };
    let operands = ForeachPowListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachpowscalar(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachPowScalar {  };
    let operands = ForeachPowScalarOperands { x: Some(&list_0[..]), scalar: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachpowscalarsametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachPowScalarSameTensor {  };
    let operands = ForeachPowScalarSameTensorOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachpowscalarandtensor(c: &mut Caller) {
    let expected = [("scalar", E::Scalar(3)), ("x", E::List(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_1 = tensors.inputs(1);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachPowScalarAndTensor { scalar: 3i64.into() };
    let operands = ForeachPowScalarAndTensorOperands { x: Some(&list_1[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachpowscalarlist(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalars", E::Scalars(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachPowScalarList { scalars: vec![aclnn::operators::Scalar::from(4i64)].into() };
    let operands = ForeachPowScalarListOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachpowscalarv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachPowScalarV2 { scalar: 4i64.into() };
    let operands = ForeachPowScalarV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachreciprocal(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachReciprocal {  };
    let operands = ForeachReciprocalOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachroundoffnumber(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("roundMode", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachRoundOffNumber {  };
    let operands = ForeachRoundOffNumberOperands { x: Some(&list_0[..]), round_mode: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachroundoffnumbersametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("roundMode", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachRoundOffNumberSameTensor {  };
    let operands = ForeachRoundOffNumberSameTensorOperands { x: Some(&mut list_0[..]), round_mode: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachroundoffnumberv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("roundMode", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachRoundOffNumberV2 { round_mode: 4i64.into() };
    let operands = ForeachRoundOffNumberV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsigmoid(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachSigmoid {  };
    let operands = ForeachSigmoidOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsign(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachSign {  };
    let operands = ForeachSignOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsin(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachSin {  };
    let operands = ForeachSinOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsinh(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachSinh {  };
    let operands = ForeachSinhOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsqrt(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachSqrt {  };
    let operands = ForeachSqrtOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsublist(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Tensor(2)), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_3 = tensors.outputs(3);
    let operator = ForeachSubList {  };
    let operands = ForeachSubListOperands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), alpha: tensors.input(2), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsublistsametensor(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Tensor(2)), ("out", E::List(0))];
    let tensors = c.tensors(4);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let operator = ForeachSubListSameTensor {  };
    let operands = ForeachSubListSameTensorOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]), alpha: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_foreachsublistinplace(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Tensor(2))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let operator = ForeachSubListInplace {  };
    let operands = ForeachSubListInplaceOperands { x1: Some(&mut list_0[..]), x2: Some(&list_1[..]), alpha: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_foreachsublistv2(c: &mut Caller) {
    let expected = [("x1", E::List(0)), ("x2", E::List(1)), ("alpha", E::Scalar(5)), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let list_0 = tensors.inputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_3 = tensors.outputs(3);
    let operator = ForeachSubListV2 { alpha: 5i64.into() };
    let operands = ForeachSubListV2Operands { x1: Some(&list_0[..]), x2: Some(&list_1[..]), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsubscalar(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachSubScalar {  };
    let operands = ForeachSubScalarOperands { x: Some(&list_0[..]), scalar: tensors.input(1), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsubscalarsametensor(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1)), ("out", E::List(0))];
    let tensors = c.tensors(3);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachSubScalarSameTensor {  };
    let operands = ForeachSubScalarSameTensorOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachsubscalarinplace(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Tensor(1))];
    let tensors = c.tensors(2);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachSubScalarInplace {  };
    let operands = ForeachSubScalarInplaceOperands { x: Some(&mut list_0[..]), scalar: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_foreachsubscalarlist(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalars", E::Scalars(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachSubScalarList { scalars: vec![aclnn::operators::Scalar::from(4i64)].into() };
    let operands = ForeachSubScalarListOperands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachsubscalarv2(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("scalar", E::Scalar(4)), ("out", E::List(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let mut list_2 = tensors.outputs(2);
    let operator = ForeachSubScalarV2 { scalar: 4i64.into() };
    let operands = ForeachSubScalarV2Operands { x: Some(&list_0[..]), out: Some(&mut list_2[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachtan(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachTan {  };
    let operands = ForeachTanOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachtanh(c: &mut Caller) {
    let expected = [("x", E::List(0)), ("out", E::List(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let mut list_1 = tensors.outputs(1);
    let operator = ForeachTanh {  };
    let operands = ForeachTanhOperands { x: Some(&list_0[..]), out: Some(&mut list_1[..]) };
    c.call(operator, operands, &expected);
}

fn call_foreachzeroinplace(c: &mut Caller) {
    let expected = [("x", E::List(0))];
    let tensors = c.tensors(1);
    let mut list_0 = tensors.outputs(0);
    let operator = ForeachZeroInplace {  };
    let operands = ForeachZeroInplaceOperands { x: Some(&mut list_0[..]) };
    c.call(operator, operands, &expected);
}

fn call_fusedadamw(c: &mut Caller) {
    let expected = [("paramsRef", E::List(0)), ("grads", E::List(1)), ("expAvgsRef", E::List(2)), ("expAvgSqsRef", E::List(3)), ("maxExpAvgSqsRef", c.or_null(1, E::List(4))), ("stateSteps", E::List(5)), ("gradScaleOptional", c.or_null(1, E::Tensor(6))), ("foundInfOptional", c.or_null(0, E::Tensor(7))), ("lr", E::Json("11.5")), ("beta1", E::Json("12.5")), ("beta2", E::Json("13.5")), ("weightDecay", E::Json("14.5")), ("eps", E::Json("15.5")), ("amsgrad", E::Json("false")), ("maximize", E::Json("true"))];
    let tensors = c.tensors(15);
    let mut list_0 = tensors.outputs(0);
    let list_1 = tensors.inputs(1);
    let mut list_2 = tensors.outputs(2);
    let mut list_3 = tensors.outputs(3);
    let mut list_4 = tensors.outputs(4);
    let list_5 = tensors.inputs(5);
    let operator = FusedAdamw { lr: 11.5, beta1: 12.5, beta2: 13.5, weight_decay: 14.5, eps: 15.5, amsgrad: false, maximize: true };
    let operands = FusedAdamwOperands { params_ref: Some(&mut list_0[..]), grads: Some(&list_1[..]), exp_avgs_ref: Some(&mut list_2[..]), exp_avg_sqs_ref: Some(&mut list_3[..]), max_exp_avg_sqs_ref: c.optional(1, &mut list_4[..]), state_steps: Some(&list_5[..]), grad_scale_optional: c.optional(1, tensors.input(6)), found_inf_optional: c.optional(0, tensors.input(7)) };
    c.call(operator, operands, &expected);
}

fn call_fusedcrossentropylosswithmaxsum(c: &mut Caller) {
    let expected = [("logitsMax", E::Tensor(0)), ("sumExpLogits", E::Tensor(1)), ("predictedLogits", E::Tensor(2)), ("labelSmoothing", E::Json("6.5")), ("inputOptional", c.or_null(1, E::Tensor(4))), ("weightOptional", c.or_null(0, E::Tensor(5))), ("vocabParallelLogitsOptional", c.or_null(1, E::Tensor(6))), ("lossOut", E::Tensor(7)), ("softMaxOutOptional", c.or_null(0, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = FusedCrossEntropyLossWithMaxSum { label_smoothing: 6.5 };
    let operands = FusedCrossEntropyLossWithMaxSumOperands { logits_max: tensors.input(0), sum_exp_logits: tensors.input(1), predicted_logits: tensors.input(2), input_optional: c.optional(1, tensors.input(4)), weight_optional: c.optional(0, tensors.input(5)), vocab_parallel_logits_optional: c.optional(1, tensors.input(6)), loss_out: tensors.output(7), soft_max_out_optional: c.optional(0, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_fusedlinearcrossentropylossgrad(c: &mut Caller) {
    let expected = [("grad", E::Tensor(0)), ("input", E::Tensor(1)), ("weight", E::Tensor(2)), ("targetMask", E::Tensor(3)), ("maskedTarget", E::Tensor(4)), ("labelSmoothing", E::Json("8.5")), ("logitsMaxOptional", c.or_null(1, E::Tensor(6))), ("sumExpLogitsOptional", c.or_null(0, E::Tensor(7))), ("softmaxOptional", c.or_null(1, E::Tensor(8))), ("inputGradOut", E::Tensor(9)), ("weightGradOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = FusedLinearCrossEntropyLossGrad { label_smoothing: 8.5 };
    let operands = FusedLinearCrossEntropyLossGradOperands { grad: tensors.input(0), input: tensors.input(1), weight: tensors.input(2), target_mask: tensors.input(3), masked_target: tensors.input(4), logits_max_optional: c.optional(1, tensors.input(6)), sum_exp_logits_optional: c.optional(0, tensors.input(7)), softmax_optional: c.optional(1, tensors.output(8)), input_grad_out: tensors.output(9), weight_grad_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_fusedlinearonlinemaxsum(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", E::Tensor(1)), ("target", E::Tensor(2)), ("vocabStartIndex", E::Json("-6")), ("vocabEndIndex", E::Json("-7")), ("logitsMaxLocalOut", E::Tensor(5)), ("sumExpLogitsLocalOut", E::Tensor(6)), ("predictedLogitsLocalOut", E::Tensor(7)), ("targetMaskOut", E::Tensor(8)), ("maskedTargetOut", E::Tensor(9)), ("vocabParallelLogitsOutOptional", c.or_null(0, E::Tensor(10)))];
    let tensors = c.tensors(11);
    let operator = FusedLinearOnlineMaxSum { vocab_start_index: -6, vocab_end_index: -7 };
    let operands = FusedLinearOnlineMaxSumOperands { input: tensors.input(0), weight: tensors.input(1), target: tensors.input(2), logits_max_local_out: tensors.output(5), sum_exp_logits_local_out: tensors.output(6), predicted_logits_local_out: tensors.output(7), target_mask_out: tensors.output(8), masked_target_out: tensors.output(9), vocab_parallel_logits_out_optional: c.optional(0, tensors.output(10)) };
    c.call(operator, operands, &expected);
}

fn call_fusedmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x3", c.or_null(0, E::Tensor(3))), ("fusedOpType", E::Json("\"text 7\"")), ("cubeMathType", E::Json("-8")), ("y", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = FusedMatmul { fused_op_type: c"text 7".into(), cube_math_type: -8 };
    let operands = FusedMatmulOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x3: c.optional(0, tensors.input(3)), y: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_fusedquantmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1Scale", E::Tensor(2)), ("x2Scale", E::Tensor(3)), ("yScaleOptional", c.or_null(0, E::Tensor(4))), ("x1OffsetOptional", c.or_null(0, E::Tensor(5))), ("x2OffsetOptional", c.or_null(0, E::Tensor(6))), ("yOffsetOptional", c.or_null(1, E::Tensor(7))), ("biasOptional", c.or_null(0, E::Tensor(8))), ("x3Optional", c.or_null(0, E::Tensor(9))), ("fusedOpType", E::Json("\"text 13\"")), ("groupSizeOptional", E::Json("-14")), ("out", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = FusedQuantMatmul { fused_op_type: c"text 13".into(), group_size_optional: -14 };
    let operands = FusedQuantMatmulOperands { x1: tensors.input(0), x2: tensors.input(1), x1_scale: tensors.input(2), x2_scale: tensors.input(3), y_scale_optional: c.optional(0, tensors.input(4)), x1_offset_optional: c.optional(0, tensors.input(5)), x2_offset_optional: c.optional(0, tensors.input(6)), y_offset_optional: c.optional(1, tensors.input(7)), bias_optional: c.optional(0, tensors.input(8)), x3_optional: c.optional(0, tensors.input(9)), out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_fusedquantmatmulweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1Scale", E::Tensor(2)), ("x2Scale", E::Tensor(3)), ("yScaleOptional", c.or_null(0, E::Tensor(4))), ("x1OffsetOptional", c.or_null(0, E::Tensor(5))), ("x2OffsetOptional", c.or_null(0, E::Tensor(6))), ("yOffsetOptional", c.or_null(1, E::Tensor(7))), ("biasOptional", c.or_null(0, E::Tensor(8))), ("x3Optional", c.or_null(0, E::Tensor(9))), ("fusedOpType", E::Json("\"text 13\"")), ("groupSizeOptional", E::Json("-14")), ("out", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = FusedQuantMatmulWeightNz { fused_op_type: c"text 13".into(), group_size_optional: -14 };
    let operands = FusedQuantMatmulWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), x1_scale: tensors.input(2), x2_scale: tensors.input(3), y_scale_optional: c.optional(0, tensors.input(4)), x1_offset_optional: c.optional(0, tensors.input(5)), x2_offset_optional: c.optional(0, tensors.input(6)), y_offset_optional: c.optional(1, tensors.input(7)), bias_optional: c.optional(0, tensors.input(8)), x3_optional: c.optional(0, tensors.input(9)), out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_fusedsgd(c: &mut Caller) {
    let expected = [("paramsRef", E::List(0)), ("gradsRef", E::List(1)), ("momentumBufferListOptionalRef", E::List(2)), ("gradScaleOptional", c.or_null(1, E::Tensor(3))), ("weightDecay", E::Json("7.5")), ("momentum", E::Json("8.5")), ("lr", E::Json("9.5")), ("dampening", E::Json("10.5")), ("nesterov", E::Json("true")), ("maximize", E::Json("false")), ("isFirstStep", E::Json("true"))];
    let tensors = c.tensors(11);
    let mut list_0 = tensors.outputs(0);
    let mut list_1 = tensors.outputs(1);
    let mut list_2 = tensors.outputs(2);
    let operator = FusedSgd { weight_decay: 7.5, momentum: 8.5, lr: 9.5, dampening: 10.5, nesterov: true, maximize: false, is_first_step: true };
    let operands = FusedSgdOperands { params_ref: Some(&mut list_0[..]), grads_ref: Some(&mut list_1[..]), momentum_buffer_list_optional_ref: Some(&mut list_2[..]), grad_scale_optional: c.optional(1, tensors.input(3)) };
    c.call(operator, operands, &expected);
}

fn call_gru(c: &mut Caller) {
    let expected = [("input", c.or_null(1, E::Tensor(0))), ("params", E::List(1)), ("hx", c.or_null(0, E::Tensor(2))), ("batchSizes", c.or_null(0, E::Tensor(3))), ("hasBias", E::Json("true")), ("numLayers", E::Json("-8")), ("dropout", E::Json("9.5")), ("train", E::Json("false")), ("bidirection", E::Json("true")), ("batchFirst", E::Json("false")), ("output", E::Tensor(10)), ("hy", E::Tensor(11)), ("rOut", c.or_null(0, E::List(12))), ("zOut", c.or_null(0, E::List(13))), ("nOut", c.or_null(0, E::List(14))), ("hnOut", c.or_null(1, E::List(15))), ("hOut", c.or_null(0, E::List(16)))];
    let tensors = c.tensors(17);
    let list_1 = tensors.inputs(1);
    let mut list_12 = tensors.outputs(12);
    let mut list_13 = tensors.outputs(13);
    let mut list_14 = tensors.outputs(14);
    let mut list_15 = tensors.outputs(15);
    let mut list_16 = tensors.outputs(16);
    let operator = GRU { has_bias: true, num_layers: -8, dropout: 9.5, train: false, bidirection: true, batch_first: false };
    let operands = GRUOperands { input: c.optional(1, tensors.input(0)), params: Some(&list_1[..]), hx: c.optional(0, tensors.input(2)), batch_sizes: c.optional(0, tensors.input(3)), output: tensors.output(10), hy: tensors.output(11), r_out: c.optional(0, &mut list_12[..]), z_out: c.optional(0, &mut list_13[..]), n_out: c.optional(0, &mut list_14[..]), hn_out: c.optional(1, &mut list_15[..]), h_out: c.optional(0, &mut list_16[..]) };
    c.call(operator, operands, &expected);
}

fn call_grubackward(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("params", E::List(1)), ("hx", E::Tensor(2)), ("dy", E::Tensor(3)), ("dh", E::Tensor(4)), ("r", E::List(5)), ("z", E::List(6)), ("n", E::List(7)), ("hn", E::List(8)), ("h", E::List(9)), ("batchSizes", c.or_null(0, E::Tensor(10))), ("hasBias", E::Json("false")), ("numLayers", E::Json("-15")), ("bidirection", E::Json("false")), ("batchFirst", E::Json("true")), ("dxOut", E::Tensor(15)), ("dhPrevOut", E::Tensor(16)), ("dparamsOut", E::List(17))];
    let tensors = c.tensors(18);
    let list_1 = tensors.inputs(1);
    let list_5 = tensors.inputs(5);
    let list_6 = tensors.inputs(6);
    let list_7 = tensors.inputs(7);
    let list_8 = tensors.inputs(8);
    let list_9 = tensors.inputs(9);
    let mut list_17 = tensors.outputs(17);
    let operator = GRUBackward { has_bias: false, num_layers: -15, bidirection: false, batch_first: true };
    let operands = GRUBackwardOperands { input: tensors.input(0), params: Some(&list_1[..]), hx: tensors.input(2), dy: tensors.input(3), dh: tensors.input(4), r: Some(&list_5[..]), z: Some(&list_6[..]), n: Some(&list_7[..]), hn: Some(&list_8[..]), h: Some(&list_9[..]), batch_sizes: c.optional(0, tensors.input(10)), dx_out: tensors.output(15), dh_prev_out: tensors.output(16), dparams_out: Some(&mut list_17[..]) };
    c.call(operator, operands, &expected);
}

fn call_gather(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Gather { dim: -4 };
    let operands = GatherOperands { self_: tensors.input(0), index: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_gathernd(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("indices", E::Tensor(1)), ("negativeIndexSupport", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = GatherNd { negative_index_support: true };
    let operands = GatherNdOperands { self_: tensors.input(0), indices: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_gatherv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = GatherV2 { dim: -4 };
    let operands = GatherV2Operands { self_: tensors.input(0), index: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_gatherv3(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("batchDims", E::Json("-6")), ("mode", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = GatherV3 { dim: -4, batch_dims: -6, mode: -7 };
    let operands = GatherV3Operands { self_: tensors.input(0), index: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_geglu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("approximate", E::Json("-5")), ("out", E::Tensor(3)), ("outGelu", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = GeGlu { dim: -4, approximate: -5 };
    let operands = GeGluOperands { self_: tensors.input(0), out: tensors.output(3), out_gelu: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_geglubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("gelu", E::Tensor(2)), ("dim", E::Json("-6")), ("approximate", E::Json("-7")), ("gradInput", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = GeGluBackward { dim: -6, approximate: -7 };
    let operands = GeGluBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), gelu: tensors.input(2), grad_input: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_gegluv3(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("approximate", E::Json("-5")), ("activateLeft", E::Json("false")), ("out", E::Tensor(4)), ("outGelu", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = GeGluV3 { dim: -4, approximate: -5, activate_left: false };
    let operands = GeGluV3Operands { self_: tensors.input(0), out: tensors.output(4), out_gelu: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_gegluv3backward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("gelu", E::Tensor(2)), ("dim", E::Json("-6")), ("approximate", E::Json("-7")), ("activateLeft", E::Json("false")), ("gradInput", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = GeGluV3Backward { dim: -6, approximate: -7, activate_left: false };
    let operands = GeGluV3BackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), gelu: tensors.input(2), grad_input: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_gelu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Gelu {  };
    let operands = GeluOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_gelubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GeluBackward {  };
    let operands = GeluBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_gelubackwardv2(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("approximate", E::Json("\"text 5\"")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = GeluBackwardV2 { approximate: c"text 5".into() };
    let operands = GeluBackwardV2Operands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_gelumul(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("approximateOptional", c.or_null(1, E::Json("\"text 4\""))), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GeluMul { approximate_optional: c.optional(1, c"text 4".into()) };
    let operands = GeluMulOperands { input: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_geluquant(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("inputScaleOptional", c.or_null(0, E::Tensor(1))), ("inputOffsetOptional", c.or_null(1, E::Tensor(2))), ("approximate", E::Json("\"text 6\"")), ("quantMode", E::Json("\"text 7\"")), ("roundMode", E::Json("\"text 8\"")), ("dstType", E::Json("-9")), ("y", E::Tensor(7)), ("outScaleOptional", c.or_null(0, E::Tensor(8)))];
    let tensors = c.tensors(9);
    let operator = GeluQuant { approximate: c"text 6".into(), quant_mode: c"text 7".into(), round_mode: c"text 8".into(), dst_type: -9 };
    let operands = GeluQuantOperands { self_: tensors.input(0), input_scale_optional: c.optional(0, tensors.input(1)), input_offset_optional: c.optional(1, tensors.input(2)), y: tensors.output(7), out_scale_optional: c.optional(0, tensors.output(8)) };
    c.call(operator, operands, &expected);
}

fn call_geluv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("approximate", E::Json("-4")), ("y", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GeluV2 { approximate: -4 };
    let operands = GeluV2Operands { x: tensors.input(0), y: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_gemm(c: &mut Caller) {
    let expected = [("A", E::Tensor(0)), ("B", E::Tensor(1)), ("C", E::Tensor(2)), ("alpha", E::Json("6.5")), ("beta", E::Json("7.5")), ("transA", E::Json("-8")), ("transB", E::Json("-9")), ("out", E::Tensor(7)), ("cubeMathType", E::Json("-11"))];
    let tensors = c.tensors(9);
    let operator = Gemm { alpha: 6.5, beta: 7.5, trans_a: -8, trans_b: -9, cube_math_type: -11 };
    let operands = GemmOperands { a: tensors.input(0), b: tensors.input(1), c: tensors.input(2), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_gemmarmsnorm(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("epsilon", E::Json("5.5")), ("yOut", E::Tensor(3)), ("rstdOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = GemmaRmsNorm { epsilon: 5.5 };
    let operands = GemmaRmsNormOperands { x: tensors.input(0), gamma: tensors.input(1), y_out: tensors.output(3), rstd_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_glu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Glu { dim: -4 };
    let operands = GluOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_glubackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("self", E::Tensor(1)), ("dim", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = GluBackward { dim: -5 };
    let operands = GluBackwardOperands { grad_out: tensors.input(0), self_: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_groupnorm(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("gamma", c.or_null(1, E::Tensor(1))), ("beta", c.or_null(0, E::Tensor(2))), ("N", E::Json("-6")), ("C", E::Json("-7")), ("HxW", E::Json("-8")), ("group", E::Json("-9")), ("eps", E::Json("10.5")), ("out", E::Tensor(8)), ("meanOut", E::Tensor(9)), ("rstdOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = GroupNorm { n: -6, c: -7, hx_w: -8, group: -9, eps: 10.5 };
    let operands = GroupNormOperands { self_: tensors.input(0), gamma: c.optional(1, tensors.input(1)), beta: c.optional(0, tensors.input(2)), out: tensors.output(8), mean_out: tensors.output(9), rstd_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_groupnormbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("input", E::Tensor(1)), ("mean", E::Tensor(2)), ("rstd", E::Tensor(3)), ("gamma", E::Tensor(4)), ("N", E::Json("-8")), ("C", E::Json("-9")), ("HxW", E::Json("-10")), ("group", E::Json("-11")), ("outputMask", c.or_null(0, E::Json("[true,false]"))), ("gradInput", E::Tensor(10)), ("gradGammaOut", E::Tensor(11)), ("gradBetaOut", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = GroupNormBackward { n: -8, c: -9, hx_w: -10, group: -11, output_mask: c.optional(0, [true, false].into()) };
    let operands = GroupNormBackwardOperands { grad_out: tensors.input(0), input: tensors.input(1), mean: tensors.input(2), rstd: tensors.input(3), gamma: tensors.input(4), grad_input: tensors.output(10), grad_gamma_out: tensors.output(11), grad_beta_out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_groupnormsilu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("gamma", E::Tensor(1)), ("beta", E::Tensor(2)), ("group", E::Json("-6")), ("eps", E::Json("7.5")), ("out", E::Tensor(5)), ("meanOut", E::Tensor(6)), ("rstdOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = GroupNormSilu { group: -6, eps: 7.5 };
    let operands = GroupNormSiluOperands { self_: tensors.input(0), gamma: tensors.input(1), beta: tensors.input(2), out: tensors.output(5), mean_out: tensors.output(6), rstd_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_groupnormsiluquant(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("gamma", c.or_null(1, E::Tensor(1))), ("beta", c.or_null(0, E::Tensor(2))), ("quantScale", E::Tensor(3)), ("group", E::Json("-7")), ("eps", E::Json("8.5")), ("activateSilu", E::Json("true")), ("out", E::Tensor(7)), ("meanOut", E::Tensor(8)), ("rstdOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = GroupNormSiluQuant { group: -7, eps: 8.5, activate_silu: true };
    let operands = GroupNormSiluQuantOperands { self_: tensors.input(0), gamma: c.optional(1, tensors.input(1)), beta: c.optional(0, tensors.input(2)), quant_scale: tensors.input(3), out: tensors.output(7), mean_out: tensors.output(8), rstd_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_groupnormsiluv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("gamma", E::Tensor(1)), ("beta", E::Tensor(2)), ("group", E::Json("-6")), ("eps", E::Json("7.5")), ("activateSilu", E::Json("false")), ("out", E::Tensor(6)), ("meanOut", E::Tensor(7)), ("rstdOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = GroupNormSiluV2 { group: -6, eps: 7.5, activate_silu: false };
    let operands = GroupNormSiluV2Operands { self_: tensors.input(0), gamma: tensors.input(1), beta: tensors.input(2), out: tensors.output(6), mean_out: tensors.output(7), rstd_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_groupnormswish(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("beta", E::Tensor(2)), ("numGroups", E::Json("-6")), ("dataFormatOptional", c.or_null(0, E::Json("\"text 7\""))), ("eps", E::Json("8.5")), ("activateSwish", E::Json("true")), ("swishScale", E::Json("10.5")), ("yOut", E::Tensor(8)), ("meanOut", E::Tensor(9)), ("rstdOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = GroupNormSwish { num_groups: -6, data_format_optional: c.optional(0, c"text 7".into()), eps: 8.5, activate_swish: true, swish_scale: 10.5 };
    let operands = GroupNormSwishOperands { x: tensors.input(0), gamma: tensors.input(1), beta: tensors.input(2), y_out: tensors.output(8), mean_out: tensors.output(9), rstd_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_groupnormswishgrad(c: &mut Caller) {
    let expected = [("dy", E::Tensor(0)), ("mean", E::Tensor(1)), ("rstd", E::Tensor(2)), ("x", E::Tensor(3)), ("gamma", E::Tensor(4)), ("beta", E::Tensor(5)), ("numGroups", E::Json("-9")), ("dataFormatOptional", c.or_null(0, E::Json("\"text 10\""))), ("swishScale", E::Json("11.5")), ("dgammaIsRequire", E::Json("false")), ("dbetaIsRequire", E::Json("true")), ("dxOut", E::Tensor(11)), ("dgammaOut", E::Tensor(12)), ("dbetaOut", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = GroupNormSwishGrad { num_groups: -9, data_format_optional: c.optional(0, c"text 10".into()), swish_scale: 11.5, dgamma_is_require: false, dbeta_is_require: true };
    let operands = GroupNormSwishGradOperands { dy: tensors.input(0), mean: tensors.input(1), rstd: tensors.input(2), x: tensors.input(3), gamma: tensors.input(4), beta: tensors.input(5), dx_out: tensors.output(11), dgamma_out: tensors.output(12), dbeta_out: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_groupquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("groupIndex", E::Tensor(2)), ("offsetOptional", c.or_null(0, E::Tensor(3))), ("dstType", E::Json("-7")), ("y", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = GroupQuant { dst_type: -7 };
    let operands = GroupQuantOperands { x: tensors.input(0), scale: tensors.input(1), group_index: tensors.input(2), offset_optional: c.optional(0, tensors.input(3)), y: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_groupeddynamicblockquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupList", E::Tensor(1)), ("minScale", E::Json("5.5")), ("roundModeOptional", c.or_null(1, E::Json("\"text 6\""))), ("dstType", E::Json("-7")), ("rowBlockSize", E::Json("-8")), ("colBlockSize", E::Json("-9")), ("groupListType", E::Json("-10")), ("yOut", E::Tensor(8)), ("scaleOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = GroupedDynamicBlockQuant { min_scale: 5.5, round_mode_optional: c.optional(1, c"text 6".into()), dst_type: -7, row_block_size: -8, col_block_size: -9, group_list_type: -10 };
    let operands = GroupedDynamicBlockQuantOperands { x: tensors.input(0), group_list: tensors.input(1), y_out: tensors.output(8), scale_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_groupeddynamicblockquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupList", E::Tensor(1)), ("minScale", E::Json("5.5")), ("roundModeOptional", c.or_null(1, E::Json("\"text 6\""))), ("dstType", E::Json("-7")), ("rowBlockSize", E::Json("-8")), ("colBlockSize", E::Json("-9")), ("groupListType", E::Json("-10")), ("dstTypeMax", E::Json("11.5")), ("yOut", E::Tensor(9)), ("scaleOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = GroupedDynamicBlockQuantV2 { min_scale: 5.5, round_mode_optional: c.optional(1, c"text 6".into()), dst_type: -7, row_block_size: -8, col_block_size: -9, group_list_type: -10, dst_type_max: 11.5 };
    let operands = GroupedDynamicBlockQuantV2Operands { x: tensors.input(0), group_list: tensors.input(1), y_out: tensors.output(9), scale_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_groupeddynamicmxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupIndex", E::Tensor(1)), ("roundMode", E::Json("\"text 5\"")), ("dstType", E::Json("-6")), ("blocksize", E::Json("-7")), ("y", E::Tensor(5)), ("mxscale", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = GroupedDynamicMxQuant { round_mode: c"text 5".into(), dst_type: -6, blocksize: -7 };
    let operands = GroupedDynamicMxQuantOperands { x: tensors.input(0), group_index: tensors.input(1), y: tensors.output(5), mxscale: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_groupeddynamicmxquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupIndex", E::Tensor(1)), ("roundMode", E::Json("\"text 5\"")), ("dstType", E::Json("-6")), ("blocksize", E::Json("-7")), ("scaleAlg", E::Json("-8")), ("dstTypeMax", E::Json("9.5")), ("y", E::Tensor(7)), ("mxscale", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = GroupedDynamicMxQuantV2 { round_mode: c"text 5".into(), dst_type: -6, blocksize: -7, scale_alg: -8, dst_type_max: 9.5 };
    let operands = GroupedDynamicMxQuantV2Operands { x: tensors.input(0), group_index: tensors.input(1), y: tensors.output(7), mxscale: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_groupeddynamicmxquantwithdualaxis(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupIndex", E::Tensor(1)), ("roundModeOptional", c.or_null(1, E::Json("\"text 5\""))), ("scaleAlg", E::Json("-6")), ("dstDtype", E::Json("-7")), ("maxDtypeValue", E::Json("8.5")), ("y1Out", E::Tensor(6)), ("y1ScaleOut", E::Tensor(7)), ("y2Out", E::Tensor(8)), ("y2ScaleOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = GroupedDynamicMxQuantWithDualAxis { round_mode_optional: c.optional(1, c"text 5".into()), scale_alg: -6, dst_dtype: -7, max_dtype_value: 8.5 };
    let operands = GroupedDynamicMxQuantWithDualAxisOperands { x: tensors.input(0), group_index: tensors.input(1), y1_out: tensors.output(6), y1_scale_out: tensors.output(7), y2_out: tensors.output(8), y2_scale_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_groupedquantmax(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("groupList", E::Tensor(2)), ("roundMode", E::Json("\"text 6\"")), ("dstType", E::Json("-7")), ("y", E::Tensor(5)), ("amax", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = GroupedQuantMax { round_mode: c"text 6".into(), dst_type: -7 };
    let operands = GroupedQuantMaxOperands { x: tensors.input(0), scale: tensors.input(1), group_list: tensors.input(2), y: tensors.output(5), amax: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_hardshrink(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("lambd", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Hardshrink { lambd: 4i64.into() };
    let operands = HardshrinkOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_hardshrinkbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("lambd", E::Scalar(5)), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = HardshrinkBackward { lambd: 5i64.into() };
    let operands = HardshrinkBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_hardsigmoid(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Hardsigmoid {  };
    let operands = HardsigmoidOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_hardsigmoidbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = HardsigmoidBackward {  };
    let operands = HardsigmoidBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_hardswish(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Hardswish {  };
    let operands = HardswishOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_hardswishbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = HardswishBackward {  };
    let operands = HardswishBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_hardswishbackwardv2(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = HardswishBackwardV2 {  };
    let operands = HardswishBackwardV2Operands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_hardtanhbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("min", E::Scalar(5)), ("max", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = HardtanhBackward { min: 5i64.into(), max: 6i64.into() };
    let operands = HardtanhBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_heaviside(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("values", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Heaviside {  };
    let operands = HeavisideOperands { input: tensors.input(0), values: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_index(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("indices", E::List(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let list_1 = tensors.inputs(1);
    let operator = Index {  };
    let operands = IndexOperands { self_: tensors.input(0), indices: Some(&list_1[..]), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_indexadd(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("source", E::Tensor(3)), ("alpha", E::Scalar(7)), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = IndexAdd { dim: -4, alpha: 7i64.into() };
    let operands = IndexAddOperands { self_: tensors.output(0), index: tensors.input(2), source: tensors.input(3), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_indexaddsametensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("source", E::Tensor(3)), ("alpha", E::Scalar(7)), ("out", E::Tensor(0))];
    let tensors = c.tensors(6);
    let operator = IndexAddSameTensor { dim: -4, alpha: 7i64.into() };
    let operands = IndexAddSameTensorOperands { self_: tensors.output(0), index: tensors.input(2), source: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_indexaddv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("source", E::Tensor(3)), ("alpha", E::Scalar(7)), ("mode", E::Json("-8")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = IndexAddV2 { dim: -4, alpha: 7i64.into(), mode: -8 };
    let operands = IndexAddV2Operands { self_: tensors.output(0), index: tensors.input(2), source: tensors.input(3), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_indexcopy(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("source", E::Tensor(3)), ("outRef", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = IndexCopy { dim: -4 };
    let operands = IndexCopyOperands { self_ref: tensors.output(0), index: tensors.input(2), source: tensors.input(3), out_ref: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_indexfill(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("value", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = IndexFill { dim: -4, value: 6i64.into() };
    let operands = IndexFillOperands { self_: tensors.input(0), index: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_indexfilltensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Json("[5,-1]")), ("value", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = IndexFillTensor { dim: -4, index: [5, -1].into(), value: 6i64.into() };
    let operands = IndexFillTensorOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_indexputimpl(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("indices", E::List(1)), ("values", E::Tensor(2)), ("accumulate", E::Json("false")), ("unsafe", E::Json("true"))];
    let tensors = c.tensors(5);
    let list_1 = tensors.inputs(1);
    let operator = IndexPutImpl { accumulate: false, unsafe_: true };
    let operands = IndexPutImplOperands { self_ref: tensors.output(0), indices: Some(&list_1[..]), values: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_indexselect(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = IndexSelect { dim: -4 };
    let operands = IndexSelectOperands { self_: tensors.input(0), index: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddrelu(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceAddRelu { alpha: 5i64.into() };
    let operands = InplaceAddReluOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddrmsnorm(c: &mut Caller) {
    let expected = [("x1Ref", E::Tensor(0)), ("x2Ref", E::Tensor(1)), ("gamma", E::Tensor(2)), ("epsilon", E::Json("6.5")), ("rstdOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = InplaceAddRmsNorm { epsilon: 6.5 };
    let operands = InplaceAddRmsNormOperands { x1_ref: tensors.output(0), x2_ref: tensors.output(1), gamma: tensors.input(2), rstd_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddbmm(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("batch1", E::Tensor(1)), ("batch2", E::Tensor(2)), ("beta", E::Scalar(6)), ("alpha", E::Scalar(7)), ("cubeMathType", E::Json("-8"))];
    let tensors = c.tensors(6);
    let operator = InplaceAddbmm { beta: 6i64.into(), alpha: 7i64.into(), cube_math_type: -8 };
    let operands = InplaceAddbmmOperands { self_ref: tensors.output(0), batch1: tensors.input(1), batch2: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddmm(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("mat1", E::Tensor(1)), ("mat2", E::Tensor(2)), ("beta", E::Scalar(6)), ("alpha", E::Scalar(7)), ("cubeMathType", E::Json("-8"))];
    let tensors = c.tensors(6);
    let operator = InplaceAddmm { beta: 6i64.into(), alpha: 7i64.into(), cube_math_type: -8 };
    let operands = InplaceAddmmOperands { self_ref: tensors.output(0), mat1: tensors.input(1), mat2: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacebaddbmm(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("batch1", E::Tensor(1)), ("batch2", E::Tensor(2)), ("beta", E::Scalar(6)), ("alpha", E::Scalar(7)), ("cubeMathType", E::Json("-8"))];
    let tensors = c.tensors(6);
    let operator = InplaceBaddbmm { beta: 6i64.into(), alpha: 7i64.into(), cube_math_type: -8 };
    let operands = InplaceBaddbmmOperands { self_ref: tensors.output(0), batch1: tensors.input(1), batch2: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacecelu(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("alpha", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceCelu { alpha: 4i64.into() };
    let operands = InplaceCeluOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceelu(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("alpha", E::Scalar(4)), ("scale", E::Scalar(5)), ("inputScale", E::Scalar(6))];
    let tensors = c.tensors(4);
    let operator = InplaceElu { alpha: 4i64.into(), scale: 5i64.into(), input_scale: 6i64.into() };
    let operands = InplaceEluOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceerfinv(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceErfinv {  };
    let operands = InplaceErfinvOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacehardsigmoid(c: &mut Caller) {
    let expected = [("self", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceHardsigmoid {  };
    let operands = InplaceHardsigmoidOperands { self_: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacehardswish(c: &mut Caller) {
    let expected = [("self", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceHardswish {  };
    let operands = InplaceHardswishOperands { self_: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceindexcopy(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("source", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = InplaceIndexCopy { dim: -4 };
    let operands = InplaceIndexCopyOperands { self_ref: tensors.output(0), index: tensors.input(2), source: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_inplaceindexfill(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("value", E::Scalar(6))];
    let tensors = c.tensors(4);
    let operator = InplaceIndexFill { dim: -4, value: 6i64.into() };
    let operands = InplaceIndexFillOperands { self_ref: tensors.output(0), index: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplaceindexfilltensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Json("[5,-1]")), ("value", E::Scalar(6))];
    let tensors = c.tensors(4);
    let operator = InplaceIndexFillTensor { dim: -4, index: [5, -1].into(), value: 6i64.into() };
    let operands = InplaceIndexFillTensorOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceleakyrelu(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("negativeSlope", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceLeakyRelu { negative_slope: 4i64.into() };
    let operands = InplaceLeakyReluOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacemaskedscatter(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("mask", E::Tensor(1)), ("source", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = InplaceMaskedScatter {  };
    let operands = InplaceMaskedScatterOperands { self_ref: tensors.output(0), mask: tensors.input(1), source: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacemish(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceMish {  };
    let operands = InplaceMishOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceput(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("index", E::Tensor(1)), ("source", E::Tensor(2)), ("accumulate", E::Json("false"))];
    let tensors = c.tensors(4);
    let operator = InplacePut { accumulate: false };
    let operands = InplacePutOperands { self_ref: tensors.output(0), index: tensors.input(1), source: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacequantscatter(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("quantScales", E::Tensor(3)), ("quantZeroPoints", c.or_null(1, E::Tensor(4))), ("axis", E::Json("-8")), ("quantAxis", E::Json("-9")), ("reduction", E::Json("-10"))];
    let tensors = c.tensors(8);
    let operator = InplaceQuantScatter { axis: -8, quant_axis: -9, reduction: -10 };
    let operands = InplaceQuantScatterOperands { self_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2), quant_scales: tensors.input(3), quant_zero_points: c.optional(1, tensors.input(4)) };
    c.call(operator, operands, &expected);
}

fn call_inplacequantscatterv2(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("quantScales", E::Tensor(3)), ("quantZeroPoints", c.or_null(1, E::Tensor(4))), ("axis", E::Json("-8")), ("quantAxis", E::Json("-9")), ("reduction", E::Json("-10")), ("roundMode", E::Json("\"text 11\""))];
    let tensors = c.tensors(9);
    let operator = InplaceQuantScatterV2 { axis: -8, quant_axis: -9, reduction: -10, round_mode: c"text 11".into() };
    let operands = InplaceQuantScatterV2Operands { self_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2), quant_scales: tensors.input(3), quant_zero_points: c.optional(1, tensors.input(4)) };
    c.call(operator, operands, &expected);
}

fn call_inplacerreluwithnoise(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("noise", E::Tensor(1)), ("lower", E::Scalar(5)), ("upper", E::Scalar(6)), ("training", E::Json("true")), ("seed", E::Json("-8")), ("offset", E::Json("-9"))];
    let tensors = c.tensors(7);
    let operator = InplaceRReluWithNoise { lower: 5i64.into(), upper: 6i64.into(), training: true, seed: -8, offset: -9 };
    let operands = InplaceRReluWithNoiseOperands { self_: tensors.output(0), noise: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacerelu(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceRelu {  };
    let operands = InplaceReluOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacerenorm(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("p", E::Scalar(4)), ("dim", E::Json("-5")), ("maxNorm", E::Scalar(6))];
    let tensors = c.tensors(4);
    let operator = InplaceRenorm { p: 4i64.into(), dim: -5, max_norm: 6i64.into() };
    let operands = InplaceRenormOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacescatter(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("src", E::Tensor(3)), ("reduce", E::Json("-7"))];
    let tensors = c.tensors(5);
    let operator = InplaceScatter { dim: -4, reduce: -7 };
    let operands = InplaceScatterOperands { self_ref: tensors.output(0), index: tensors.input(2), src: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_inplacescatterreduce(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("src", E::Tensor(3)), ("reduce", E::Json("-7")), ("includeSelf", E::Json("false"))];
    let tensors = c.tensors(6);
    let operator = InplaceScatterReduce { dim: -4, reduce: -7, include_self: false };
    let operands = InplaceScatterReduceOperands { self_ref: tensors.output(0), index: tensors.input(2), src: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_inplacescatterupdate(c: &mut Caller) {
    let expected = [("data", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("axis", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = InplaceScatterUpdate { axis: -6 };
    let operands = InplaceScatterUpdateOperands { data: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacescattervalue(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("value", E::Scalar(6)), ("reduce", E::Json("-7"))];
    let tensors = c.tensors(5);
    let operator = InplaceScatterValue { dim: -4, value: 6i64.into(), reduce: -7 };
    let operands = InplaceScatterValueOperands { self_ref: tensors.output(0), index: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplaceselu(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceSelu {  };
    let operands = InplaceSeluOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacesigmoid(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceSigmoid {  };
    let operands = InplaceSigmoidOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacethreshold(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("threshold", E::Scalar(4)), ("value", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceThreshold { threshold: 4i64.into(), value: 5i64.into() };
    let operands = InplaceThresholdOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_instancenorm(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("beta", E::Tensor(2)), ("dataFormat", E::Json("\"text 6\"")), ("eps", E::Json("7.5")), ("y", E::Tensor(5)), ("mean", E::Tensor(6)), ("variance", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = InstanceNorm { data_format: c"text 6".into(), eps: 7.5 };
    let operands = InstanceNormOperands { x: tensors.input(0), gamma: tensors.input(1), beta: tensors.input(2), y: tensors.output(5), mean: tensors.output(6), variance: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_inverse(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Inverse {  };
    let operands = InverseOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_kldivbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("reduction", E::Json("-6")), ("logTarget", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = KlDivBackward { reduction: -6, log_target: true };
    let operands = KlDivBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_kldivtargetbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("reduction", E::Json("-6")), ("logTarget", E::Json("true")), ("gradTarget", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = KlDivTargetBackward { reduction: -6, log_target: true };
    let operands = KlDivTargetBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), grad_target: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_kthvalue(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("k", E::Json("-4")), ("dim", E::Json("-5")), ("keepdim", E::Json("false")), ("valuesOut", E::Tensor(4)), ("indicesOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Kthvalue { k: -4, dim: -5, keepdim: false };
    let operands = KthvalueOperands { self_: tensors.input(0), values_out: tensors.output(4), indices_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_l1loss(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("reduction", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = L1Loss { reduction: -5 };
    let operands = L1LossOperands { self_: tensors.input(0), target: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_l1lossbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("reduction", E::Json("-6")), ("gradInput", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = L1LossBackward { reduction: -6 };
    let operands = L1LossBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), grad_input: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_lstm(c: &mut Caller) {
    let expected = [("input", c.or_null(1, E::Tensor(0))), ("params", E::List(1)), ("hx", c.or_null(0, E::List(2))), ("batchSizes", c.or_null(0, E::Tensor(3))), ("hasBias", E::Json("true")), ("numLayers", E::Json("-8")), ("dropout", E::Json("9.5")), ("train", E::Json("false")), ("bidirectional", E::Json("true")), ("batchFirst", E::Json("false")), ("output", c.or_null(0, E::Tensor(10))), ("hy", E::Tensor(11)), ("cy", E::Tensor(12)), ("iOut", E::List(13)), ("jOut", E::List(14)), ("fOut", E::List(15)), ("oOut", E::List(16)), ("hOut", E::List(17)), ("cOut", E::List(18)), ("tanhCOut", E::List(19))];
    let tensors = c.tensors(20);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let mut list_13 = tensors.outputs(13);
    let mut list_14 = tensors.outputs(14);
    let mut list_15 = tensors.outputs(15);
    let mut list_16 = tensors.outputs(16);
    let mut list_17 = tensors.outputs(17);
    let mut list_18 = tensors.outputs(18);
    let mut list_19 = tensors.outputs(19);
    let operator = LSTM { has_bias: true, num_layers: -8, dropout: 9.5, train: false, bidirectional: true, batch_first: false };
    let operands = LSTMOperands { input: c.optional(1, tensors.input(0)), params: Some(&list_1[..]), hx: c.optional(0, &list_2[..]), batch_sizes: c.optional(0, tensors.input(3)), output: c.optional(0, tensors.output(10)), hy: tensors.output(11), cy: tensors.output(12), i_out: Some(&mut list_13[..]), j_out: Some(&mut list_14[..]), f_out: Some(&mut list_15[..]), o_out: Some(&mut list_16[..]), h_out: Some(&mut list_17[..]), c_out: Some(&mut list_18[..]), tanh_c_out: Some(&mut list_19[..]) };
    c.call(operator, operands, &expected);
}

fn call_layernorm(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("normalizedShape", E::Json("[4,-1]")), ("weightOptional", c.or_null(0, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("eps", E::Json("7.5")), ("out", E::Tensor(5)), ("meanOutOptional", c.or_null(1, E::Tensor(6))), ("rstdOutOptional", c.or_null(1, E::Tensor(7)))];
    let tensors = c.tensors(8);
    let operator = LayerNorm { normalized_shape: [4, -1].into(), eps: 7.5 };
    let operands = LayerNormOperands { input: tensors.input(0), weight_optional: c.optional(0, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), out: tensors.output(5), mean_out_optional: c.optional(1, tensors.output(6)), rstd_out_optional: c.optional(1, tensors.output(7)) };
    c.call(operator, operands, &expected);
}

fn call_layernormbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("input", E::Tensor(1)), ("normalizedShape", E::Json("[5,-1]")), ("mean", E::Tensor(3)), ("rstd", E::Tensor(4)), ("weightOptional", c.or_null(0, E::Tensor(5))), ("biasOptional", c.or_null(0, E::Tensor(6))), ("outputMask", c.or_null(0, E::Json("[true,false]"))), ("gradInputOut", c.or_null(0, E::Tensor(8))), ("gradWeightOut", c.or_null(1, E::Tensor(9))), ("gradBiasOut", c.or_null(1, E::Tensor(10)))];
    let tensors = c.tensors(11);
    let operator = LayerNormBackward { normalized_shape: [5, -1].into(), output_mask: c.optional(0, [true, false].into()) };
    let operands = LayerNormBackwardOperands { grad_out: tensors.input(0), input: tensors.input(1), mean: tensors.input(3), rstd: tensors.input(4), weight_optional: c.optional(0, tensors.input(5)), bias_optional: c.optional(0, tensors.input(6)), grad_input_out: c.optional(0, tensors.output(8)), grad_weight_out: c.optional(1, tensors.output(9)), grad_bias_out: c.optional(1, tensors.output(10)) };
    c.call(operator, operands, &expected);
}

fn call_layernormquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gammma", E::Tensor(1)), ("beta", E::Tensor(2)), ("scale", E::Tensor(3)), ("zeroPointsOptional", c.or_null(0, E::Tensor(4))), ("quantMode", E::Json("-8")), ("epsilon", E::Json("9.5")), ("res", E::Tensor(7)), ("scaleOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = LayerNormQuant { quant_mode: -8, epsilon: 9.5 };
    let operands = LayerNormQuantOperands { x: tensors.input(0), gammma: tensors.input(1), beta: tensors.input(2), scale: tensors.input(3), zero_points_optional: c.optional(0, tensors.input(4)), res: tensors.output(7), scale_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_layernormwithimplmode(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("normalizedShape", E::Json("[4,-1]")), ("weightOptional", c.or_null(0, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("eps", E::Json("7.5")), ("out", E::Tensor(5)), ("meanOutOptional", c.or_null(1, E::Tensor(6))), ("rstdOutOptional", c.or_null(1, E::Tensor(7))), ("implMode", E::Json("-11"))];
    let tensors = c.tensors(9);
    let operator = LayerNormWithImplMode { normalized_shape: [4, -1].into(), eps: 7.5, impl_mode: -11 };
    let operands = LayerNormWithImplModeOperands { input: tensors.input(0), weight_optional: c.optional(0, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), out: tensors.output(5), mean_out_optional: c.optional(1, tensors.output(6)), rstd_out_optional: c.optional(1, tensors.output(7)) };
    c.call(operator, operands, &expected);
}

fn call_leakyrelu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("negativeSlope", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LeakyRelu { negative_slope: 4i64.into() };
    let operands = LeakyReluOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_leakyrelubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("negativeSlope", E::Scalar(5)), ("selfIsResult", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = LeakyReluBackward { negative_slope: 5i64.into(), self_is_result: false };
    let operands = LeakyReluBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_linalgvectornorm(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("ord", E::Scalar(4)), ("dims", E::Json("[5,-1]")), ("keepDims", E::Json("false")), ("dtype", E::Json("1")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = LinalgVectorNorm { ord: 4i64.into(), dims: [5, -1].into(), keep_dims: false, dtype: aclnn::DType::Float16 };
    let operands = LinalgVectorNormOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_logsigmoid(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = LogSigmoid {  };
    let operands = LogSigmoidOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_logsigmoidbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("buffer", E::Tensor(2)), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = LogSigmoidBackward {  };
    let operands = LogSigmoidBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), buffer: tensors.input(2), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_logsigmoidforward(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1)), ("buffer", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LogSigmoidForward {  };
    let operands = LogSigmoidForwardOperands { self_: tensors.input(0), out: tensors.output(1), buffer: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_logsoftmax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LogSoftmax { dim: -4 };
    let operands = LogSoftmaxOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_logsoftmaxbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("output", E::Tensor(1)), ("dim", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = LogSoftmaxBackward { dim: -5 };
    let operands = LogSoftmaxBackwardOperands { grad_output: tensors.input(0), output: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_logit(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("eps", E::Json("4.5")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Logit { eps: 4.5 };
    let operands = LogitOperands { input: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_logitgrad(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("dy", E::Tensor(1)), ("eps", E::Json("5.5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = LogitGrad { eps: 5.5 };
    let operands = LogitGradOperands { x: tensors.input(0), dy: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_lstmbackward(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("hx", E::List(1)), ("params", E::List(2)), ("dy", E::Tensor(3)), ("dh", E::Tensor(4)), ("dc", E::Tensor(5)), ("i", E::List(6)), ("g", E::List(7)), ("f", E::List(8)), ("o", E::List(9)), ("h", E::List(10)), ("c", E::List(11)), ("tanhc", E::List(12)), ("batchSizesOptional", c.or_null(0, E::Tensor(13))), ("hasBias", E::Json("true")), ("numLayers", E::Json("-18")), ("dropout", E::Json("19.5")), ("train", E::Json("false")), ("bidirectional", E::Json("true")), ("batchFirst", E::Json("false")), ("outputMask", E::Json("[true,false]")), ("dxOut", E::Tensor(21)), ("dhPrevOut", E::Tensor(22)), ("dcPrevOut", E::Tensor(23)), ("dparamsOut", E::List(24))];
    let tensors = c.tensors(25);
    let list_1 = tensors.inputs(1);
    let list_2 = tensors.inputs(2);
    let list_6 = tensors.inputs(6);
    let list_7 = tensors.inputs(7);
    let list_8 = tensors.inputs(8);
    let list_9 = tensors.inputs(9);
    let list_10 = tensors.inputs(10);
    let list_11 = tensors.inputs(11);
    let list_12 = tensors.inputs(12);
    let mut list_24 = tensors.outputs(24);
    let operator = LstmBackward { has_bias: true, num_layers: -18, dropout: 19.5, train: false, bidirectional: true, batch_first: false, output_mask: [true, false].into() };
    let operands = LstmBackwardOperands { input: tensors.input(0), hx: Some(&list_1[..]), params: Some(&list_2[..]), dy: tensors.input(3), dh: tensors.input(4), dc: tensors.input(5), i: Some(&list_6[..]), g: Some(&list_7[..]), f: Some(&list_8[..]), o: Some(&list_9[..]), h: Some(&list_10[..]), c: Some(&list_11[..]), tanhc: Some(&list_12[..]), batch_sizes_optional: c.optional(0, tensors.input(13)), dx_out: tensors.output(21), dh_prev_out: tensors.output(22), dc_prev_out: tensors.output(23), dparams_out: Some(&mut list_24[..]) };
    c.call(operator, operands, &expected);
}

fn call_maskedsoftmaxwithrelposbias(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("attenMaskOptional", c.or_null(1, E::Tensor(1))), ("relativePosBias", E::Tensor(2)), ("scaleValue", E::Json("6.5")), ("innerPrecisionMode", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MaskedSoftmaxWithRelPosBias { scale_value: 6.5, inner_precision_mode: -7 };
    let operands = MaskedSoftmaxWithRelPosBiasOperands { x: tensors.input(0), atten_mask_optional: c.optional(1, tensors.input(1)), relative_pos_bias: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_matmul(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mat2", E::Tensor(1)), ("out", E::Tensor(2)), ("cubeMathType", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = Matmul { cube_math_type: -6 };
    let operands = MatmulOperands { self_: tensors.input(0), mat2: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_matmulcompress(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("compressIndex", E::Tensor(3)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MatmulCompress {  };
    let operands = MatmulCompressOperands { x: tensors.input(0), weight: tensors.input(1), bias: c.optional(0, tensors.input(2)), compress_index: tensors.input(3), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_matmulcompressdequant(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("compressIndex", E::Tensor(2)), ("bias", E::Tensor(3)), ("deqScale", E::Tensor(4)), ("offsetW", c.or_null(1, E::Tensor(5))), ("offsetX", E::Json("-9")), ("compressInfo", E::Json("[10,-1]")), ("out", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MatmulCompressDequant { offset_x: -9, compress_info: [10, -1].into() };
    let operands = MatmulCompressDequantOperands { x1: tensors.input(0), x2: tensors.input(1), compress_index: tensors.input(2), bias: tensors.input(3), deq_scale: tensors.input(4), offset_w: c.optional(1, tensors.input(5)), out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_matmulemusplitweight(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("wHigh", E::Tensor(1)), ("wLow", E::Tensor(2)), ("y", E::Tensor(3)), ("wLowScale", E::Json("7.5")), ("yDtype", E::Json("-8"))];
    let tensors = c.tensors(6);
    let operator = MatmulEmuSplitWeight { w_low_scale: 7.5, y_dtype: -8 };
    let operands = MatmulEmuSplitWeightOperands { x: tensors.input(0), w_high: tensors.input(1), w_low: tensors.input(2), y: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_matmulweightnz(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mat2", E::Tensor(1)), ("out", E::Tensor(2)), ("cubeMathType", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = MatmulWeightNz { cube_math_type: -6 };
    let operands = MatmulWeightNzOperands { self_: tensors.input(0), mat2: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_maxpool(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("kernelShape", E::Json("[4,-1]")), ("strides", E::Json("[5,-1]")), ("autoPad", E::Json("-6")), ("pads", E::Json("[7,-1]")), ("dilations", E::Json("[8,-1]")), ("ceilMode", E::Json("-9")), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MaxPool { kernel_shape: [4, -1].into(), strides: [5, -1].into(), auto_pad: -6, pads: [7, -1].into(), dilations: [8, -1].into(), ceil_mode: -9 };
    let operands = MaxPoolOperands { self_: tensors.input(0), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_maxpool2dwithindices(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("kernelSize", E::Json("[4,-1]")), ("stride", E::Json("[5,-1]")), ("padding", E::Json("[6,-1]")), ("dilation", E::Json("[7,-1]")), ("ceilMode", E::Json("false")), ("out", E::Tensor(6)), ("indices", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MaxPool2dWithIndices { kernel_size: [4, -1].into(), stride: [5, -1].into(), padding: [6, -1].into(), dilation: [7, -1].into(), ceil_mode: false };
    let operands = MaxPool2dWithIndicesOperands { self_: tensors.input(0), out: tensors.output(6), indices: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_maxpool2dwithindicesbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("indices", E::Tensor(2)), ("kernelSize", E::Json("[6,-1]")), ("stride", E::Json("[7,-1]")), ("padding", E::Json("[8,-1]")), ("dilation", E::Json("[9,-1]")), ("ceilMode", E::Json("false")), ("gradInput", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MaxPool2dWithIndicesBackward { kernel_size: [6, -1].into(), stride: [7, -1].into(), padding: [8, -1].into(), dilation: [9, -1].into(), ceil_mode: false };
    let operands = MaxPool2dWithIndicesBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), indices: tensors.input(2), grad_input: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_maxpool2dwithmask(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("kernelSize", E::Json("[4,-1]")), ("stride", E::Json("[5,-1]")), ("padding", E::Json("[6,-1]")), ("dilation", E::Json("[7,-1]")), ("ceilMode", E::Json("false")), ("out", E::Tensor(6)), ("indices", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MaxPool2dWithMask { kernel_size: [4, -1].into(), stride: [5, -1].into(), padding: [6, -1].into(), dilation: [7, -1].into(), ceil_mode: false };
    let operands = MaxPool2dWithMaskOperands { self_: tensors.input(0), out: tensors.output(6), indices: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_maxpool2dwithmaskbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("indices", E::Tensor(2)), ("kernelSize", E::Json("[6,-1]")), ("stride", E::Json("[7,-1]")), ("padding", E::Json("[8,-1]")), ("dilation", E::Json("[9,-1]")), ("ceilMode", E::Json("false")), ("gradInput", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MaxPool2dWithMaskBackward { kernel_size: [6, -1].into(), stride: [7, -1].into(), padding: [8, -1].into(), dilation: [9, -1].into(), ceil_mode: false };
    let operands = MaxPool2dWithMaskBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), indices: tensors.input(2), grad_input: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_maxpool3dwithargmax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("kernelSize", E::Json("[4,-1]")), ("stride", E::Json("[5,-1]")), ("padding", E::Json("[6,-1]")), ("dilation", E::Json("[7,-1]")), ("ceilMode", E::Json("false")), ("out", E::Tensor(6)), ("indices", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = MaxPool3dWithArgmax { kernel_size: [4, -1].into(), stride: [5, -1].into(), padding: [6, -1].into(), dilation: [7, -1].into(), ceil_mode: false };
    let operands = MaxPool3dWithArgmaxOperands { self_: tensors.input(0), out: tensors.output(6), indices: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_maxpool3dwithargmaxbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("indices", E::Tensor(2)), ("kernelSize", E::Json("[6,-1]")), ("stride", E::Json("[7,-1]")), ("padding", E::Json("[8,-1]")), ("dilation", E::Json("[9,-1]")), ("ceilMode", E::Json("false")), ("gradInput", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MaxPool3dWithArgmaxBackward { kernel_size: [6, -1].into(), stride: [7, -1].into(), padding: [8, -1].into(), dilation: [9, -1].into(), ceil_mode: false };
    let operands = MaxPool3dWithArgmaxBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), indices: tensors.input(2), grad_input: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_maxunpool2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("indices", E::Tensor(1)), ("outputSize", E::Json("[5,-1]")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = MaxUnpool2d { output_size: [5, -1].into() };
    let operands = MaxUnpool2dOperands { self_: tensors.input(0), indices: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_maxunpool2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("indices", E::Tensor(2)), ("outputSize", E::Json("[6,-1]")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MaxUnpool2dBackward { output_size: [6, -1].into() };
    let operands = MaxUnpool2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), indices: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_maxunpool3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("indices", E::Tensor(1)), ("outputSize", E::Json("[5,-1]")), ("stride", E::Json("[6,-1]")), ("padding", E::Json("[7,-1]")), ("outRef", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MaxUnpool3d { output_size: [5, -1].into(), stride: [6, -1].into(), padding: [7, -1].into() };
    let operands = MaxUnpool3dOperands { self_: tensors.input(0), indices: tensors.input(1), out_ref: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_maxunpool3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("indices", E::Tensor(2)), ("outputSize", E::Json("[6,-1]")), ("stride", E::Json("[7,-1]")), ("padding", E::Json("[8,-1]")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = MaxUnpool3dBackward { output_size: [6, -1].into(), stride: [7, -1].into(), padding: [8, -1].into() };
    let operands = MaxUnpool3dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), indices: tensors.input(2), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_median(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("valuesOut", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Median {  };
    let operands = MedianOperands { self_: tensors.input(0), values_out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_mediandim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepDim", E::Json("true")), ("valuesOut", E::Tensor(3)), ("indicesOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MedianDim { dim: -4, keep_dim: true };
    let operands = MedianDimOperands { self_: tensors.input(0), values_out: tensors.output(3), indices_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_mish(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Mish {  };
    let operands = MishOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_mishbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = MishBackward {  };
    let operands = MishBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_mm(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mat2", E::Tensor(1)), ("out", E::Tensor(2)), ("cubeMathType", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = Mm { cube_math_type: -6 };
    let operands = MmOperands { self_: tensors.input(0), mat2: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_modulate(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("scaleOptional", c.or_null(1, E::Tensor(1))), ("shiftOptional", c.or_null(1, E::Tensor(2))), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Modulate {  };
    let operands = ModulateOperands { self_: tensors.input(0), scale_optional: c.optional(1, tensors.input(1)), shift_optional: c.optional(1, tensors.input(2)), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_modulatebackward(c: &mut Caller) {
    let expected = [("grad_output", E::Tensor(0)), ("input", E::Tensor(1)), ("scale", c.or_null(1, E::Tensor(2))), ("shift", c.or_null(1, E::Tensor(3))), ("grad_input", E::Tensor(4)), ("grad_scale", E::Tensor(5)), ("grad_shift", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = ModulateBackward {  };
    let operands = ModulateBackwardOperands { grad_output: tensors.input(0), input: tensors.input(1), scale: c.optional(1, tensors.input(2)), shift: c.optional(1, tensors.input(3)), grad_input: tensors.output(4), grad_scale: tensors.output(5), grad_shift: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_mseloss(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("reduction", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = MseLoss { reduction: -5 };
    let operands = MseLossOperands { self_: tensors.input(0), target: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_mselossbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("reduction", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MseLossBackward { reduction: -6 };
    let operands = MseLossBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_mselossout(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("reduction", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = MseLossOut { reduction: -5 };
    let operands = MseLossOutOperands { self_: tensors.input(0), target: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_multiscaledeformableattentiongrad(c: &mut Caller) {
    let expected = [("value", E::Tensor(0)), ("spatialShape", E::Tensor(1)), ("levelStartIndex", E::Tensor(2)), ("location", E::Tensor(3)), ("attnWeight", E::Tensor(4)), ("gradOutput", E::Tensor(5)), ("gradValue", E::Tensor(6)), ("gradLocation", E::Tensor(7)), ("gradAttnWeight", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = MultiScaleDeformableAttentionGrad {  };
    let operands = MultiScaleDeformableAttentionGradOperands { value: tensors.input(0), spatial_shape: tensors.input(1), level_start_index: tensors.input(2), location: tensors.input(3), attn_weight: tensors.input(4), grad_output: tensors.input(5), grad_value: tensors.output(6), grad_location: tensors.output(7), grad_attn_weight: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_multiscaledeformableattnfunction(c: &mut Caller) {
    let expected = [("value", E::Tensor(0)), ("spatialShape", E::Tensor(1)), ("levelStartIndex", E::Tensor(2)), ("location", E::Tensor(3)), ("attnWeight", E::Tensor(4)), ("output", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MultiScaleDeformableAttnFunction {  };
    let operands = MultiScaleDeformableAttnFunctionOperands { value: tensors.input(0), spatial_shape: tensors.input(1), level_start_index: tensors.input(2), location: tensors.input(3), attn_weight: tensors.input(4), output: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_multilabelmarginloss(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("reduction", E::Json("-5")), ("out", E::Tensor(3)), ("isTarget", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MultilabelMarginLoss { reduction: -5 };
    let operands = MultilabelMarginLossOperands { self_: tensors.input(0), target: tensors.input(1), out: tensors.output(3), is_target: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_mv(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("vec", E::Tensor(1)), ("out", E::Tensor(2)), ("cubeMathType", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = Mv { cube_math_type: -6 };
    let operands = MvOperands { self_: tensors.input(0), vec: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_mxtoblockmxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("mxscale", E::Tensor(1)), ("dstType", E::Json("-5")), ("y", E::Tensor(3)), ("scale1", E::Tensor(4)), ("scale2", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = MxToBlockMxQuant { dst_type: -5 };
    let operands = MxToBlockMxQuantOperands { x: tensors.input(0), mxscale: tensors.input(1), y: tensors.output(3), scale1: tensors.output(4), scale2: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_nllloss(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("weight", E::Tensor(2)), ("reduction", E::Json("-6")), ("ignoreIndex", E::Json("-7")), ("out", E::Tensor(5)), ("totalWeightOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = NLLLoss { reduction: -6, ignore_index: -7 };
    let operands = NLLLossOperands { self_: tensors.input(0), target: tensors.input(1), weight: tensors.input(2), out: tensors.output(5), total_weight_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_nllloss2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("weight", c.or_null(0, E::Tensor(2))), ("reduction", E::Json("-6")), ("ignoreIndex", E::Json("-7")), ("out", E::Tensor(5)), ("totalWeightOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = NLLLoss2d { reduction: -6, ignore_index: -7 };
    let operands = NLLLoss2dOperands { self_: tensors.input(0), target: tensors.input(1), weight: c.optional(0, tensors.input(2)), out: tensors.output(5), total_weight_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_nllloss2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("weight", c.or_null(0, E::Tensor(3))), ("reduction", E::Json("-7")), ("ignoreIndex", E::Json("-8")), ("totalWeight", E::Tensor(6)), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = NLLLoss2dBackward { reduction: -7, ignore_index: -8 };
    let operands = NLLLoss2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), weight: c.optional(0, tensors.input(3)), total_weight: tensors.input(6), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_nlllossbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("weight", c.or_null(0, E::Tensor(3))), ("reduction", E::Json("-7")), ("ignoreIndex", E::Json("-8")), ("totalWeight", E::Tensor(6)), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = NLLLossBackward { reduction: -7, ignore_index: -8 };
    let operands = NLLLossBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), weight: c.optional(0, tensors.input(3)), total_weight: tensors.input(6), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_nanmedian(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = NanMedian {  };
    let operands = NanMedianOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_nanmediandim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepDim", E::Json("true")), ("valuesOut", E::Tensor(3)), ("indicesOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = NanMedianDim { dim: -4, keep_dim: true };
    let operands = NanMedianDimOperands { self_: tensors.input(0), values_out: tensors.output(3), indices_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_nonzero(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Nonzero {  };
    let operands = NonzeroOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_nonzerov2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = NonzeroV2 {  };
    let operands = NonzeroV2Operands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_norm(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("pScalar", E::Scalar(4)), ("dim", E::Json("[5,-1]")), ("keepdim", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Norm { p_scalar: 4i64.into(), dim: [5, -1].into(), keepdim: false };
    let operands = NormOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_prelu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("weight", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Prelu {  };
    let operands = PreluOperands { self_: tensors.input(0), weight: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_prelubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("weight", E::Tensor(2)), ("gradInput", E::Tensor(3)), ("gradWeight", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = PreluBackward {  };
    let operands = PreluBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), weight: tensors.input(2), grad_input: tensors.output(3), grad_weight: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_quantbatchmatmulinplaceadd(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1ScaleOptional", c.or_null(1, E::Tensor(2))), ("x2Scale", E::Tensor(3)), ("yRef", E::Tensor(4)), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupSize", E::Json("-10"))];
    let tensors = c.tensors(8);
    let operator = QuantBatchMatmulInplaceAdd { transpose_x1: false, transpose_x2: true, group_size: -10 };
    let operands = QuantBatchMatmulInplaceAddOperands { x1: tensors.input(0), x2: tensors.input(1), x1_scale_optional: c.optional(1, tensors.input(2)), x2_scale: tensors.input(3), y_ref: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_quantconvolution(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("scale", E::Tensor(3)), ("offset", c.or_null(0, E::Tensor(4))), ("stride", E::Json("[8,-1]")), ("padding", E::Json("[9,-1]")), ("dilation", E::Json("[10,-1]")), ("transposed", E::Json("true")), ("outputPadding", c.or_null(1, E::Json("[12,-1]"))), ("groups", E::Json("-13")), ("offsetx", E::Json("-14")), ("roundMode", c.or_null(1, E::Json("\"text 15\""))), ("output", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = QuantConvolution { stride: [8, -1].into(), padding: [9, -1].into(), dilation: [10, -1].into(), transposed: true, output_padding: c.optional(1, [12, -1].into()), groups: -13, offsetx: -14, round_mode: c.optional(1, c"text 15".into()) };
    let operands = QuantConvolutionOperands { input: tensors.input(0), weight: tensors.input(1), bias: c.optional(0, tensors.input(2)), scale: tensors.input(3), offset: c.optional(0, tensors.input(4)), output: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_quantconvolutionweightnz(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("weight", E::Tensor(1)), ("bias", E::Tensor(2)), ("scale", E::Tensor(3)), ("offset", c.or_null(0, E::Tensor(4))), ("stride", E::Json("[8,-1]")), ("padding", E::Json("[9,-1]")), ("dilation", E::Json("[10,-1]")), ("transposed", E::Json("true")), ("outputPadding", c.or_null(1, E::Json("[12,-1]"))), ("groups", E::Json("-13")), ("offsetx", E::Json("-14")), ("roundMode", c.or_null(1, E::Json("\"text 15\""))), ("output", E::Tensor(13))];
    let tensors = c.tensors(14);
    let operator = QuantConvolutionWeightNz { stride: [8, -1].into(), padding: [9, -1].into(), dilation: [10, -1].into(), transposed: true, output_padding: c.optional(1, [12, -1].into()), groups: -13, offsetx: -14, round_mode: c.optional(1, c"text 15".into()) };
    let operands = QuantConvolutionWeightNzOperands { input: tensors.input(0), weight: tensors.input(1), bias: tensors.input(2), scale: tensors.input(3), offset: c.optional(0, tensors.input(4)), output: tensors.output(13) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", E::Tensor(2)), ("deqScale", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = QuantMatmul { deq_scale: 6.5 };
    let operands = QuantMatmulOperands { x1: tensors.input(0), x2: tensors.input(1), bias: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulactivationquantweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1ScaleOptional", c.or_null(1, E::Tensor(2))), ("x2Scale", E::Tensor(3)), ("biasOptional", c.or_null(0, E::Tensor(4))), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupSize", E::Json("-10")), ("activationType", E::Json("\"text 11\"")), ("quantMode", E::Json("\"text 12\"")), ("roundMode", c.or_null(1, E::Json("\"text 13\""))), ("scaleAlg", E::Json("-14")), ("dstTypeMax", E::Json("15.5")), ("yOut", E::Tensor(13)), ("yScaleOut", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = QuantMatmulActivationQuantWeightNz { transpose_x1: false, transpose_x2: true, group_size: -10, activation_type: c"text 11".into(), quant_mode: c"text 12".into(), round_mode: c.optional(1, c"text 13".into()), scale_alg: -14, dst_type_max: 15.5 };
    let operands = QuantMatmulActivationQuantWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), x1_scale_optional: c.optional(1, tensors.input(2)), x2_scale: tensors.input(3), bias_optional: c.optional(0, tensors.input(4)), y_out: tensors.output(13), y_scale_out: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmuldequant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("weightScale", E::Tensor(2)), ("biasOptional", c.or_null(0, E::Tensor(3))), ("xScaleOptional", c.or_null(0, E::Tensor(4))), ("xOffsetOptional", c.or_null(1, E::Tensor(5))), ("smoothScaleOptional", c.or_null(1, E::Tensor(6))), ("xQuantMode", E::Json("\"text 10\"")), ("transposeWeight", E::Json("true")), ("out", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = QuantMatmulDequant { x_quant_mode: c"text 10".into(), transpose_weight: true };
    let operands = QuantMatmulDequantOperands { x: tensors.input(0), weight: tensors.input(1), weight_scale: tensors.input(2), bias_optional: c.optional(0, tensors.input(3)), x_scale_optional: c.optional(0, tensors.input(4)), x_offset_optional: c.optional(1, tensors.input(5)), smooth_scale_optional: c.optional(1, tensors.input(6)), out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulreducesumweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1Scale", c.or_null(1, E::Tensor(2))), ("x2Scale", c.or_null(1, E::Tensor(3))), ("yScale", c.or_null(0, E::Tensor(4))), ("x1Offset", c.or_null(0, E::Tensor(5))), ("x2Offset", c.or_null(0, E::Tensor(6))), ("yOffset", c.or_null(1, E::Tensor(7))), ("bias", c.or_null(0, E::Tensor(8))), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupSize", E::Json("-14")), ("dims", E::Json("[15,-1]")), ("keepDims", E::Json("false")), ("out", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = QuantMatmulReduceSumWeightNz { transpose_x1: false, transpose_x2: true, group_size: -14, dims: [15, -1].into(), keep_dims: false };
    let operands = QuantMatmulReduceSumWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), x1_scale: c.optional(1, tensors.input(2)), x2_scale: c.optional(1, tensors.input(3)), y_scale: c.optional(0, tensors.input(4)), x1_offset: c.optional(0, tensors.input(5)), x2_offset: c.optional(0, tensors.input(6)), y_offset: c.optional(1, tensors.input(7)), bias: c.optional(0, tensors.input(8)), out: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulv2(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", E::Tensor(2)), ("deqScale", E::Tensor(3)), ("adjX1", E::Json("true")), ("adjX2", E::Json("false")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = QuantMatmulV2 { adj_x1: true, adj_x2: false };
    let operands = QuantMatmulV2Operands { x1: tensors.input(0), x2: tensors.input(1), bias: tensors.input(2), deq_scale: tensors.input(3), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulv3(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("scale", E::Tensor(2)), ("offset", c.or_null(0, E::Tensor(3))), ("bias", c.or_null(0, E::Tensor(4))), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = QuantMatmulV3 { transpose_x1: false, transpose_x2: true };
    let operands = QuantMatmulV3Operands { x1: tensors.input(0), x2: tensors.input(1), scale: tensors.input(2), offset: c.optional(0, tensors.input(3)), bias: c.optional(0, tensors.input(4)), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulv4(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("scale", E::Tensor(2)), ("offset", c.or_null(0, E::Tensor(3))), ("pertokenScaleOptional", c.or_null(1, E::Tensor(4))), ("bias", c.or_null(0, E::Tensor(5))), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("out", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = QuantMatmulV4 { transpose_x1: true, transpose_x2: false };
    let operands = QuantMatmulV4Operands { x1: tensors.input(0), x2: tensors.input(1), scale: tensors.input(2), offset: c.optional(0, tensors.input(3)), pertoken_scale_optional: c.optional(1, tensors.input(4)), bias: c.optional(0, tensors.input(5)), out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulv5(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1Scale", c.or_null(1, E::Tensor(2))), ("x2Scale", E::Tensor(3)), ("yScale", c.or_null(0, E::Tensor(4))), ("x1Offset", c.or_null(0, E::Tensor(5))), ("x2Offset", c.or_null(0, E::Tensor(6))), ("yOffset", c.or_null(1, E::Tensor(7))), ("bias", c.or_null(0, E::Tensor(8))), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupSize", E::Json("-14")), ("out", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = QuantMatmulV5 { transpose_x1: false, transpose_x2: true, group_size: -14 };
    let operands = QuantMatmulV5Operands { x1: tensors.input(0), x2: tensors.input(1), x1_scale: c.optional(1, tensors.input(2)), x2_scale: tensors.input(3), y_scale: c.optional(0, tensors.input(4)), x1_offset: c.optional(0, tensors.input(5)), x2_offset: c.optional(0, tensors.input(6)), y_offset: c.optional(1, tensors.input(7)), bias: c.optional(0, tensors.input(8)), out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_quantmatmulweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("x1Scale", c.or_null(1, E::Tensor(2))), ("x2Scale", E::Tensor(3)), ("yScale", c.or_null(0, E::Tensor(4))), ("x1Offset", c.or_null(0, E::Tensor(5))), ("x2Offset", c.or_null(0, E::Tensor(6))), ("yOffset", E::Tensor(7)), ("bias", c.or_null(0, E::Tensor(8))), ("transposeX1", E::Json("false")), ("transposeX2", E::Json("true")), ("groupSize", E::Json("-14")), ("out", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = QuantMatmulWeightNz { transpose_x1: false, transpose_x2: true, group_size: -14 };
    let operands = QuantMatmulWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), x1_scale: c.optional(1, tensors.input(2)), x2_scale: tensors.input(3), y_scale: c.optional(0, tensors.input(4)), x1_offset: c.optional(0, tensors.input(5)), x2_offset: c.optional(0, tensors.input(6)), y_offset: tensors.input(7), bias: c.optional(0, tensors.input(8)), out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_quantmax(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("roundMode", E::Json("\"text 5\"")), ("dstType", E::Json("-6")), ("y", E::Tensor(4)), ("amax", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = QuantMax { round_mode: c"text 5".into(), dst_type: -6 };
    let operands = QuantMaxOperands { x: tensors.input(0), scale: tensors.input(1), y: tensors.output(4), amax: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_quantize(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scales", E::Tensor(1)), ("zeroPoints", c.or_null(0, E::Tensor(2))), ("dtype", E::Json("1")), ("axis", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Quantize { dtype: aclnn::DType::Float16, axis: -7 };
    let operands = QuantizeOperands { x: tensors.input(0), scales: tensors.input(1), zero_points: c.optional(0, tensors.input(2)), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_quantizedbatchnorm(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("mean", E::Tensor(1)), ("var", E::Tensor(2)), ("inputScale", E::Scalar(6)), ("inputZeroPoint", E::Scalar(7)), ("outputScale", E::Scalar(8)), ("outputZeroPoint", E::Scalar(9)), ("weight", c.or_null(0, E::Tensor(7))), ("bias", c.or_null(0, E::Tensor(8))), ("epsilon", E::Json("12.5")), ("output", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = QuantizedBatchNorm { input_scale: 6i64.into(), input_zero_point: 7i64.into(), output_scale: 8i64.into(), output_zero_point: 9i64.into(), epsilon: 12.5 };
    let operands = QuantizedBatchNormOperands { input: tensors.input(0), mean: tensors.input(1), var: tensors.input(2), weight: c.optional(0, tensors.input(7)), bias: c.optional(0, tensors.input(8)), output: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_rreluwithnoise(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("noise", E::Tensor(1)), ("lower", E::Scalar(5)), ("upper", E::Scalar(6)), ("training", E::Json("true")), ("seed", E::Json("-8")), ("offset", E::Json("-9")), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = RReluWithNoise { lower: 5i64.into(), upper: 6i64.into(), training: true, seed: -8, offset: -9 };
    let operands = RReluWithNoiseOperands { self_: tensors.input(0), noise: tensors.output(1), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_relu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Relu {  };
    let operands = ReluOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_renorm(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("p", E::Scalar(4)), ("dim", E::Json("-5")), ("maxNorm", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Renorm { p: 4i64.into(), dim: -5, max_norm: 6i64.into() };
    let operands = RenormOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_repeatinterleave(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("repeats", E::Tensor(1)), ("outputSize", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = RepeatInterleave { output_size: -5 };
    let operands = RepeatInterleaveOperands { self_: tensors.input(0), repeats: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_repeatinterleavegrad(c: &mut Caller) {
    let expected = [("yGrad", E::Tensor(0)), ("repeats", E::Tensor(1)), ("axis", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = RepeatInterleaveGrad { axis: -5 };
    let operands = RepeatInterleaveGradOperands { y_grad: tensors.input(0), repeats: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_repeatinterleaveint(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("repeats", E::Json("-4")), ("outputSize", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = RepeatInterleaveInt { repeats: -4, output_size: -5 };
    let operands = RepeatInterleaveIntOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_repeatinterleaveintwithdim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("repeats", E::Json("-4")), ("dim", E::Json("-5")), ("outputSize", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = RepeatInterleaveIntWithDim { repeats: -4, dim: -5, output_size: -6 };
    let operands = RepeatInterleaveIntWithDimOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_repeatinterleavetensor(c: &mut Caller) {
    let expected = [("repeats", E::Tensor(0)), ("outputSize", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = RepeatInterleaveTensor { output_size: -4 };
    let operands = RepeatInterleaveTensorOperands { repeats: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_repeatinterleavewithdim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("repeats", E::Tensor(1)), ("dim", E::Json("-5")), ("outputSize", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = RepeatInterleaveWithDim { dim: -5, output_size: -6 };
    let operands = RepeatInterleaveWithDimOperands { self_: tensors.input(0), repeats: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_rmsnorm(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("epsilon", E::Json("5.5")), ("yOut", E::Tensor(3)), ("rstdOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = RmsNorm { epsilon: 5.5 };
    let operands = RmsNormOperands { x: tensors.input(0), gamma: tensors.input(1), y_out: tensors.output(3), rstd_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_rmsnormdynamicmxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("beta", c.or_null(0, E::Tensor(2))), ("epsilon", E::Json("6.5")), ("scaleAlg", E::Json("-7")), ("roundMode", E::Json("\"text 8\"")), ("dstType", E::Json("-9")), ("outputRstd", E::Json("false")), ("yOut", E::Tensor(8)), ("mxscaleOut", E::Tensor(9)), ("rstdOut", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = RmsNormDynamicMxQuant { epsilon: 6.5, scale_alg: -7, round_mode: c"text 8".into(), dst_type: -9, output_rstd: false };
    let operands = RmsNormDynamicMxQuantOperands { x: tensors.input(0), gamma: tensors.input(1), beta: c.optional(0, tensors.input(2)), y_out: tensors.output(8), mxscale_out: tensors.output(9), rstd_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_rmsnormdynamicquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("smoothScalesOptional", c.or_null(0, E::Tensor(2))), ("betaOptional", c.or_null(0, E::Tensor(3))), ("epsilon", E::Json("7.5")), ("dstType", E::Json("-8")), ("yOut", E::Tensor(6)), ("scaleOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = RmsNormDynamicQuant { epsilon: 7.5, dst_type: -8 };
    let operands = RmsNormDynamicQuantOperands { x: tensors.input(0), gamma: tensors.input(1), smooth_scales_optional: c.optional(0, tensors.input(2)), beta_optional: c.optional(0, tensors.input(3)), y_out: tensors.output(6), scale_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_rmsnormgrad(c: &mut Caller) {
    let expected = [("dy", E::Tensor(0)), ("x", E::Tensor(1)), ("rstd", E::Tensor(2)), ("gamma", E::Tensor(3)), ("dxOut", E::Tensor(4)), ("dgammaOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = RmsNormGrad {  };
    let operands = RmsNormGradOperands { dy: tensors.input(0), x: tensors.input(1), rstd: tensors.input(2), gamma: tensors.input(3), dx_out: tensors.output(4), dgamma_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_rmsnormgradquant(c: &mut Caller) {
    let expected = [("dy", E::Tensor(0)), ("x", E::Tensor(1)), ("rstd", E::Tensor(2)), ("gamma", E::Tensor(3)), ("scalesX", E::Tensor(4)), ("offsetXOptional", c.or_null(1, E::Tensor(5))), ("quantMode", E::Json("\"text 9\"")), ("divMode", E::Json("false")), ("dxOut", E::Tensor(8)), ("dgammaOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = RmsNormGradQuant { quant_mode: c"text 9".into(), div_mode: false };
    let operands = RmsNormGradQuantOperands { dy: tensors.input(0), x: tensors.input(1), rstd: tensors.input(2), gamma: tensors.input(3), scales_x: tensors.input(4), offset_x_optional: c.optional(1, tensors.input(5)), dx_out: tensors.output(8), dgamma_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_rmsnormquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("beta", E::Tensor(2)), ("scale", E::Tensor(3)), ("offset", E::Tensor(4)), ("epsilon", E::Json("8.5")), ("y", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = RmsNormQuant { epsilon: 8.5 };
    let operands = RmsNormQuantOperands { x: tensors.input(0), gamma: tensors.input(1), beta: tensors.input(2), scale: tensors.input(3), offset: tensors.input(4), y: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_rmsnormquantv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("gamma", E::Tensor(1)), ("scale", E::Tensor(2)), ("offset", c.or_null(0, E::Tensor(3))), ("beta", c.or_null(0, E::Tensor(4))), ("epsilon", E::Json("8.5")), ("divMode", E::Json("true")), ("outputRstd", E::Json("false")), ("y", E::Tensor(8)), ("rstd", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = RmsNormQuantV3 { epsilon: 8.5, div_mode: true, output_rstd: false };
    let operands = RmsNormQuantV3Operands { x: tensors.input(0), gamma: tensors.input(1), scale: tensors.input(2), offset: c.optional(0, tensors.input(3)), beta: c.optional(0, tensors.input(4)), y: tensors.output(8), rstd: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_rotatequant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("rotation", E::Tensor(1)), ("alpha", c.or_null(1, E::Tensor(2))), ("axis", E::Json("-6")), ("roundMode", c.or_null(1, E::Json("\"text 7\""))), ("scaleAlg", E::Json("-8")), ("dstTypeMax", E::Json("9.5")), ("trans", E::Json("false")), ("yOut", E::Tensor(8)), ("scaleOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = RotateQuant { axis: -6, round_mode: c.optional(1, c"text 7".into()), scale_alg: -8, dst_type_max: 9.5, trans: false };
    let operands = RotateQuantOperands { x: tensors.input(0), rotation: tensors.input(1), alpha: c.optional(1, tensors.input(2)), y_out: tensors.output(8), scale_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_scaledmaskedsoftmax(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("mask", E::Tensor(1)), ("scale", E::Json("5.5")), ("fixedTriuMask", E::Json("false")), ("y", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ScaledMaskedSoftmax { scale: 5.5, fixed_triu_mask: false };
    let operands = ScaledMaskedSoftmaxOperands { x: tensors.input(0), mask: tensors.input(1), y: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_scaledmaskedsoftmaxbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("y", E::Tensor(1)), ("mask", E::Tensor(2)), ("scale", E::Json("6.5")), ("fixTriuMask", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = ScaledMaskedSoftmaxBackward { scale: 6.5, fix_triu_mask: true };
    let operands = ScaledMaskedSoftmaxBackwardOperands { grad_output: tensors.input(0), y: tensors.input(1), mask: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_scatter(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("src", E::Tensor(3)), ("reduce", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Scatter { dim: -4, reduce: -7 };
    let operands = ScatterOperands { self_: tensors.output(0), index: tensors.input(2), src: tensors.input(3), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_scatteradd(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("src", E::Tensor(3)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ScatterAdd { dim: -4 };
    let operands = ScatterAddOperands { self_: tensors.output(0), index: tensors.input(2), src: tensors.input(3), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_scatteraddsametensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("src", E::Tensor(3)), ("out", E::Tensor(0))];
    let tensors = c.tensors(5);
    let operator = ScatterAddSameTensor { dim: -4 };
    let operands = ScatterAddSameTensorOperands { self_: tensors.output(0), index: tensors.input(2), src: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_scatterdiv(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("useLocking", E::Json("false"))];
    let tensors = c.tensors(4);
    let operator = ScatterDiv { use_locking: false };
    let operands = ScatterDivOperands { var_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_scatterlist(c: &mut Caller) {
    let expected = [("varRef", E::List(0)), ("indice", E::Tensor(1)), ("updates", E::Tensor(2)), ("maskOptional", c.or_null(0, E::Tensor(3))), ("reduceOptional", c.or_null(0, E::Json("\"text 7\""))), ("axis", E::Json("-8"))];
    let tensors = c.tensors(6);
    let mut list_0 = tensors.outputs(0);
    let operator = ScatterList { reduce_optional: c.optional(0, c"text 7".into()), axis: -8 };
    let operands = ScatterListOperands { var_ref: Some(&mut list_0[..]), indice: tensors.input(1), updates: tensors.input(2), mask_optional: c.optional(0, tensors.input(3)) };
    c.call(operator, operands, &expected);
}

fn call_scattermax(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("useLocking", E::Json("false"))];
    let tensors = c.tensors(4);
    let operator = ScatterMax { use_locking: false };
    let operands = ScatterMaxOperands { var_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_scattermin(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("useLocking", E::Json("false"))];
    let tensors = c.tensors(4);
    let operator = ScatterMin { use_locking: false };
    let operands = ScatterMinOperands { var_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_scattermul(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("useLocking", E::Json("false"))];
    let tensors = c.tensors(4);
    let operator = ScatterMul { use_locking: false };
    let operands = ScatterMulOperands { var_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_scatternd(c: &mut Caller) {
    let expected = [("data", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ScatterNd {  };
    let operands = ScatterNdOperands { data: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_scatterndupdate(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ScatterNdUpdate {  };
    let operands = ScatterNdUpdateOperands { var_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_scatterreduce(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("src", E::Tensor(3)), ("reduce", E::Json("-7")), ("includeSelf", E::Json("false")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = ScatterReduce { dim: -4, reduce: -7, include_self: false };
    let operands = ScatterReduceOperands { self_: tensors.output(0), index: tensors.input(2), src: tensors.input(3), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_scatterreducesametensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("src", E::Tensor(3)), ("reduce", E::Json("-7")), ("includeSelf", E::Json("false")), ("out", E::Tensor(0))];
    let tensors = c.tensors(7);
    let operator = ScatterReduceSameTensor { dim: -4, reduce: -7, include_self: false };
    let operands = ScatterReduceSameTensorOperands { self_: tensors.output(0), index: tensors.input(2), src: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_scattervalue(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("index", E::Tensor(2)), ("value", E::Scalar(6)), ("reduce", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = ScatterValue { dim: -4, value: 6i64.into(), reduce: -7 };
    let operands = ScatterValueOperands { self_: tensors.output(0), index: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_selu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Selu {  };
    let operands = SeluOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_selubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("result", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = SeluBackward {  };
    let operands = SeluBackwardOperands { grad_output: tensors.input(0), result: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_shrink(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("lambd", E::Scalar(4)), ("bias", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Shrink { lambd: 4i64.into(), bias: 5i64.into() };
    let operands = ShrinkOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_sigmoid(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Sigmoid {  };
    let operands = SigmoidOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_sigmoidbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("output", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = SigmoidBackward {  };
    let operands = SigmoidBackwardOperands { grad_output: tensors.input(0), output: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_silu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Silu {  };
    let operands = SiluOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_silubackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = SiluBackward {  };
    let operands = SiluBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_situglu(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("dim", E::Json("-4")), ("beta", E::Json("5.5")), ("linearBeta", E::Json("6.5")), ("activateLeft", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = SituGlu { dim: -4, beta: 5.5, linear_beta: 6.5, activate_left: true };
    let operands = SituGluOperands { x: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_situglugrad(c: &mut Caller) {
    let expected = [("gradY", E::Tensor(0)), ("x", E::Tensor(1)), ("dim", E::Json("-5")), ("beta", E::Json("6.5")), ("linearBeta", E::Json("7.5")), ("activateLeft", E::Json("false")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = SituGluGrad { dim: -5, beta: 6.5, linear_beta: 7.5, activate_left: false };
    let operands = SituGluGradOperands { grad_y: tensors.input(0), x: tensors.input(1), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_situmxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("beta", E::Json("4.5")), ("linearBeta", E::Json("5.5")), ("activateLeft", E::Json("false")), ("axis", E::Json("-7")), ("dstType", E::Json("-8")), ("roundModeOptional", c.or_null(1, E::Json("\"text 9\""))), ("yOut", E::Tensor(7)), ("yScaleOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = SituMxQuant { beta: 4.5, linear_beta: 5.5, activate_left: false, axis: -7, dst_type: -8, round_mode_optional: c.optional(1, c"text 9".into()) };
    let operands = SituMxQuantOperands { x: tensors.input(0), y_out: tensors.output(7), y_scale_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_sleep(c: &mut Caller) {
    let expected = [("cycles", E::Json("[3,-1]"))];
    let tensors = c.tensors(1);
    let operator = Sleep { cycles: [3, -1].into() };
    let operands = SleepOperands { none: std::marker::PhantomData };
    c.call(operator, operands, &expected);
}

fn call_smoothl1loss(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("reduction", E::Json("-5")), ("beta", E::Json("6.5")), ("result", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = SmoothL1Loss { reduction: -5, beta: 6.5 };
    let operands = SmoothL1LossOperands { self_: tensors.input(0), target: tensors.input(1), result: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_smoothl1lossbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("reduction", E::Json("-6")), ("beta", E::Json("7.5")), ("gradInput", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = SmoothL1LossBackward { reduction: -6, beta: 7.5 };
    let operands = SmoothL1LossBackwardOperands { grad_out: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), grad_input: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_softmarginloss(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("reduction", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SoftMarginLoss { reduction: -5 };
    let operands = SoftMarginLossOperands { self_: tensors.input(0), target: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_softmarginlossbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("target", E::Tensor(2)), ("reduction", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = SoftMarginLossBackward { reduction: -6 };
    let operands = SoftMarginLossBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), target: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_softmax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Softmax { dim: -4 };
    let operands = SoftmaxOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_softmaxbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("output", E::Tensor(1)), ("dim", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SoftmaxBackward { dim: -5 };
    let operands = SoftmaxBackwardOperands { grad_output: tensors.input(0), output: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_softmaxbackwardsametensor(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("output", E::Tensor(1)), ("dim", E::Json("-5")), ("out", E::Tensor(1))];
    let tensors = c.tensors(4);
    let operator = SoftmaxBackwardSameTensor { dim: -5 };
    let operands = SoftmaxBackwardSameTensorOperands { grad_output: tensors.input(0), output: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_softmaxcrossentropywithlogits(c: &mut Caller) {
    let expected = [("features", E::Tensor(0)), ("labels", E::Tensor(1)), ("loss", E::Tensor(2)), ("backprop", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SoftmaxCrossEntropyWithLogits {  };
    let operands = SoftmaxCrossEntropyWithLogitsOperands { features: tensors.input(0), labels: tensors.input(1), loss: tensors.output(2), backprop: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_softplus(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("beta", E::Scalar(4)), ("threshold", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Softplus { beta: 4i64.into(), threshold: 5i64.into() };
    let operands = SoftplusOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_softplusbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("beta", E::Scalar(5)), ("threshold", E::Scalar(6)), ("gradInput", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = SoftplusBackward { beta: 5i64.into(), threshold: 6i64.into() };
    let operands = SoftplusBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_softshrink(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("lambd", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Softshrink { lambd: 4i64.into() };
    let operands = SoftshrinkOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_softshrinkbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("lambda", E::Scalar(5)), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SoftshrinkBackward { lambda: 5i64.into() };
    let operands = SoftshrinkBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_sparse4to2quantmatmulweightnz(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("sparseWeight", E::Tensor(1)), ("index", E::Tensor(2)), ("xScale", E::Tensor(3)), ("sparseWeightScale", E::Tensor(4)), ("biasOptional", c.or_null(0, E::Tensor(5))), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = Sparse4to2QuantMatmulWeightNz {  };
    let operands = Sparse4to2QuantMatmulWeightNzOperands { x: tensors.input(0), sparse_weight: tensors.input(1), index: tensors.input(2), x_scale: tensors.input(3), sparse_weight_scale: tensors.input(4), bias_optional: c.optional(0, tensors.input(5)), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_squaredrelu(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = SquaredRelu {  };
    let operands = SquaredReluOperands { input: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_swiglu(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("dim", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = SwiGlu { dim: -4 };
    let operands = SwiGluOperands { x: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_swiglugrad(c: &mut Caller) {
    let expected = [("yGrad", E::Tensor(0)), ("x", E::Tensor(1)), ("dim", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SwiGluGrad { dim: -5 };
    let operands = SwiGluGradOperands { y_grad: tensors.input(0), x: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_swigluquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("smoothScalesOptional", c.or_null(0, E::Tensor(1))), ("offsetsOptional", c.or_null(1, E::Tensor(2))), ("groupIndexOptional", c.or_null(0, E::Tensor(3))), ("activateLeft", E::Json("true")), ("quantModeOptional", c.or_null(1, E::Json("\"text 8\""))), ("yOut", E::Tensor(6)), ("scaleOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = SwiGluQuant { activate_left: true, quant_mode_optional: c.optional(1, c"text 8".into()) };
    let operands = SwiGluQuantOperands { x: tensors.input(0), smooth_scales_optional: c.optional(0, tensors.input(1)), offsets_optional: c.optional(1, tensors.input(2)), group_index_optional: c.optional(0, tensors.input(3)), y_out: tensors.output(6), scale_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_swigluquantv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("smoothScalesOptional", c.or_null(0, E::Tensor(1))), ("offsetsOptional", c.or_null(1, E::Tensor(2))), ("groupIndexOptional", c.or_null(0, E::Tensor(3))), ("activateLeft", E::Json("true")), ("quantModeOptional", c.or_null(1, E::Json("\"text 8\""))), ("groupListType", E::Json("-9")), ("dstType", E::Json("-10")), ("yOut", E::Tensor(8)), ("scaleOut", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = SwiGluQuantV2 { activate_left: true, quant_mode_optional: c.optional(1, c"text 8".into()), group_list_type: -9, dst_type: -10 };
    let operands = SwiGluQuantV2Operands { x: tensors.input(0), smooth_scales_optional: c.optional(0, tensors.input(1)), offsets_optional: c.optional(1, tensors.input(2)), group_index_optional: c.optional(0, tensors.input(3)), y_out: tensors.output(8), scale_out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_swiglubackwardmxquantwithdualaxis(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("yGrad", E::Tensor(1)), ("groupIndexOptional", c.or_null(0, E::Tensor(2))), ("activateLeft", E::Json("false")), ("roundModeOptional", c.or_null(1, E::Json("\"text 7\""))), ("scaleAlg", E::Json("-8")), ("dstDtype", E::Json("-9")), ("maxDtypeValue", E::Json("10.5")), ("y1OutOut", E::Tensor(8)), ("mxscale1OutOut", E::Tensor(9)), ("y2OutOut", E::Tensor(10)), ("mxscale2OutOut", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = SwigluBackwardMxQuantWithDualAxis { activate_left: false, round_mode_optional: c.optional(1, c"text 7".into()), scale_alg: -8, dst_dtype: -9, max_dtype_value: 10.5 };
    let operands = SwigluBackwardMxQuantWithDualAxisOperands { x: tensors.input(0), y_grad: tensors.input(1), group_index_optional: c.optional(0, tensors.input(2)), y1_out_out: tensors.output(8), mxscale1_out_out: tensors.output(9), y2_out_out: tensors.output(10), mxscale2_out_out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_swiglugroup(c: &mut Caller) {
    let expected = [("x", c.or_null(1, E::Tensor(0))), ("weightOptional", c.or_null(0, E::Tensor(1))), ("groupIndexOptional", c.or_null(0, E::Tensor(2))), ("clampLimit", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = SwigluGroup { clamp_limit: 6.5 };
    let operands = SwigluGroupOperands { x: c.optional(1, tensors.input(0)), weight_optional: c.optional(0, tensors.input(1)), group_index_optional: c.optional(0, tensors.input(2)), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_swiglugroupgrad(c: &mut Caller) {
    let expected = [("gradY", E::Tensor(0)), ("x", E::Tensor(1)), ("weightOptional", c.or_null(0, E::Tensor(2))), ("yOriginOptional", c.or_null(1, E::Tensor(3))), ("groupIndexOptional", c.or_null(0, E::Tensor(4))), ("clampLimit", E::Json("8.5")), ("gradXOut", E::Tensor(6)), ("gradWeightOutOptional", c.or_null(1, E::Tensor(7)))];
    let tensors = c.tensors(8);
    let operator = SwigluGroupGrad { clamp_limit: 8.5 };
    let operands = SwigluGroupGradOperands { grad_y: tensors.input(0), x: tensors.input(1), weight_optional: c.optional(0, tensors.input(2)), y_origin_optional: c.optional(1, tensors.input(3)), group_index_optional: c.optional(0, tensors.input(4)), grad_x_out: tensors.output(6), grad_weight_out_optional: c.optional(1, tensors.output(7)) };
    c.call(operator, operands, &expected);
}

fn call_swiglugroupquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weightOptional", c.or_null(0, E::Tensor(1))), ("groupIndexOptional", c.or_null(0, E::Tensor(2))), ("scaleOptional", c.or_null(1, E::Tensor(3))), ("dstType", E::Json("-7")), ("quantMode", E::Json("-8")), ("blockSize", E::Json("-9")), ("roundScale", E::Json("false")), ("clampLimit", E::Json("11.5")), ("dstTypeMax", E::Json("12.5")), ("outputOrigin", E::Json("true")), ("yOut", E::Tensor(11)), ("yScaleOut", E::Tensor(12)), ("yOriginOut", c.or_null(0, E::Tensor(13)))];
    let tensors = c.tensors(14);
    let operator = SwigluGroupQuant { dst_type: -7, quant_mode: -8, block_size: -9, round_scale: false, clamp_limit: 11.5, dst_type_max: 12.5, output_origin: true };
    let operands = SwigluGroupQuantOperands { x: tensors.input(0), weight_optional: c.optional(0, tensors.input(1)), group_index_optional: c.optional(0, tensors.input(2)), scale_optional: c.optional(1, tensors.input(3)), y_out: tensors.output(11), y_scale_out: tensors.output(12), y_origin_out: c.optional(0, tensors.output(13)) };
    c.call(operator, operands, &expected);
}

fn call_swiglugroupquantgrad(c: &mut Caller) {
    let expected = [("gradY", E::Tensor(0)), ("x", E::Tensor(1)), ("weightOptional", c.or_null(0, E::Tensor(2))), ("yOriginOptional", c.or_null(1, E::Tensor(3))), ("groupIndexOptional", c.or_null(0, E::Tensor(4))), ("clampLimit", E::Json("8.5")), ("gradXOut", E::Tensor(6)), ("gradWeightOutOptional", c.or_null(1, E::Tensor(7)))];
    let tensors = c.tensors(8);
    let operator = SwigluGroupQuantGrad { clamp_limit: 8.5 };
    let operands = SwigluGroupQuantGradOperands { grad_y: tensors.input(0), x: tensors.input(1), weight_optional: c.optional(0, tensors.input(2)), y_origin_optional: c.optional(1, tensors.input(3)), group_index_optional: c.optional(0, tensors.input(4)), grad_x_out: tensors.output(6), grad_weight_out_optional: c.optional(1, tensors.output(7)) };
    c.call(operator, operands, &expected);
}

fn call_swiglumxquant(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupIndexOptional", c.or_null(0, E::Tensor(1))), ("activateDim", E::Json("-5")), ("activateLeft", E::Json("false")), ("swigluMode", E::Json("-7")), ("clampLimit", E::Json("8.5")), ("gluAlpha", E::Json("9.5")), ("gluBias", E::Json("10.5")), ("groupMode", E::Json("-11")), ("axis", E::Json("-12")), ("dstType", E::Json("-13")), ("roundModeOptional", c.or_null(1, E::Json("\"text 14\""))), ("scaleAlg", E::Json("-15")), ("maxDtypeValue", E::Json("16.5")), ("yOut", E::Tensor(14)), ("mxscaleOut", E::Tensor(15))];
    let tensors = c.tensors(16);
    let operator = SwigluMxQuant { activate_dim: -5, activate_left: false, swiglu_mode: -7, clamp_limit: 8.5, glu_alpha: 9.5, glu_bias: 10.5, group_mode: -11, axis: -12, dst_type: -13, round_mode_optional: c.optional(1, c"text 14".into()), scale_alg: -15, max_dtype_value: 16.5 };
    let operands = SwigluMxQuantOperands { x: tensors.input(0), group_index_optional: c.optional(0, tensors.input(1)), y_out: tensors.output(14), mxscale_out: tensors.output(15) };
    c.call(operator, operands, &expected);
}

fn call_swiglumxquantwithdualaxis(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("groupIndexOptional", c.or_null(0, E::Tensor(1))), ("activateLeft", E::Json("true")), ("roundModeOptional", c.or_null(1, E::Json("\"text 6\""))), ("scaleAlg", E::Json("-7")), ("dstType", E::Json("-8")), ("maxDtypeValue", E::Json("9.5")), ("y1Out", E::Tensor(7)), ("mxScale1Out", E::Tensor(8)), ("y2Out", E::Tensor(9)), ("mxScale2Out", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = SwigluMxQuantWithDualAxis { activate_left: true, round_mode_optional: c.optional(1, c"text 6".into()), scale_alg: -7, dst_type: -8, max_dtype_value: 9.5 };
    let operands = SwigluMxQuantWithDualAxisOperands { x: tensors.input(0), group_index_optional: c.optional(0, tensors.input(1)), y1_out: tensors.output(7), mx_scale1_out: tensors.output(8), y2_out: tensors.output(9), mx_scale2_out: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_swish(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("betaOptional", c.or_null(0, E::Scalar(4))), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Swish { beta_optional: c.optional(0, 4i64.into()) };
    let operands = SwishOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_swishbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("betaOptional", c.or_null(0, E::Scalar(5))), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SwishBackward { beta_optional: c.optional(0, 5i64.into()) };
    let operands = SwishBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_syncbatchnormgatherstats(c: &mut Caller) {
    let expected = [("totalSum", E::Tensor(0)), ("totalSquareSum", E::Tensor(1)), ("sampleCount", E::Tensor(2)), ("mean", E::Tensor(3)), ("variance", E::Tensor(4)), ("momentum", E::Json("8.5")), ("eps", E::Json("9.5")), ("batchMean", E::Tensor(7)), ("batchInvstd", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = SyncBatchNormGatherStats { momentum: 8.5, eps: 9.5 };
    let operands = SyncBatchNormGatherStatsOperands { total_sum: tensors.input(0), total_square_sum: tensors.input(1), sample_count: tensors.input(2), mean: tensors.output(3), variance: tensors.output(4), batch_mean: tensors.output(7), batch_invstd: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_take(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("index", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Take {  };
    let operands = TakeOperands { self_: tensors.input(0), index: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_tfscatteradd(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("indices", E::Tensor(1)), ("updates", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = TfScatterAdd {  };
    let operands = TfScatterAddOperands { var_ref: tensors.output(0), indices: tensors.input(1), updates: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_thnnfusedlstmcell(c: &mut Caller) {
    let expected = [("inputGates", E::Tensor(0)), ("hiddenGates", E::Tensor(1)), ("cx", E::Tensor(2)), ("inputBiasOptional", c.or_null(1, E::Tensor(3))), ("hiddenBiasOptional", c.or_null(0, E::Tensor(4))), ("hyOut", E::Tensor(5)), ("cyOut", E::Tensor(6)), ("storageOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = ThnnFusedLstmCell {  };
    let operands = ThnnFusedLstmCellOperands { input_gates: tensors.input(0), hidden_gates: tensors.input(1), cx: tensors.input(2), input_bias_optional: c.optional(1, tensors.input(3)), hidden_bias_optional: c.optional(0, tensors.input(4)), hy_out: tensors.output(5), cy_out: tensors.output(6), storage_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_thnnfusedlstmcellbackward(c: &mut Caller) {
    let expected = [("gradHyOptional", c.or_null(0, E::Tensor(0))), ("gradCOptional", c.or_null(1, E::Tensor(1))), ("cx", E::Tensor(2)), ("cy", E::Tensor(3)), ("storage", E::Tensor(4)), ("hasBias", E::Json("false")), ("gradGatesOut", E::Tensor(6)), ("gradCxOut", E::Tensor(7)), ("gradBiasOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = ThnnFusedLstmCellBackward { has_bias: false };
    let operands = ThnnFusedLstmCellBackwardOperands { grad_hy_optional: c.optional(0, tensors.input(0)), grad_c_optional: c.optional(1, tensors.input(1)), cx: tensors.input(2), cy: tensors.input(3), storage: tensors.input(4), grad_gates_out: tensors.output(6), grad_cx_out: tensors.output(7), grad_bias_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_threshold(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("threshold", E::Scalar(4)), ("value", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Threshold { threshold: 4i64.into(), value: 5i64.into() };
    let operands = ThresholdOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_thresholdbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("threshold", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ThresholdBackward { threshold: 5i64.into() };
    let operands = ThresholdBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_topktoppsample(c: &mut Caller) {
    let expected = [("logits", E::Tensor(0)), ("topK", E::Tensor(1)), ("topP", E::Tensor(2)), ("qOptional", c.or_null(1, E::Tensor(3))), ("eps", E::Json("7.5")), ("isNeedLogits", E::Json("false")), ("topKGuess", E::Json("-9")), ("logitsSelectIdxOut", E::Tensor(7)), ("logitsTopKpSelectOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = TopKTopPSample { eps: 7.5, is_need_logits: false, top_k_guess: -9 };
    let operands = TopKTopPSampleOperands { logits: tensors.input(0), top_k: tensors.input(1), top_p: tensors.input(2), q_optional: c.optional(1, tensors.input(3)), logits_select_idx_out: tensors.output(7), logits_top_kp_select_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_topktoppsamplev2(c: &mut Caller) {
    let expected = [("logits", E::Tensor(0)), ("topK", E::Tensor(1)), ("topP", E::Tensor(2)), ("qOptional", c.or_null(1, E::Tensor(3))), ("minPsOptional", c.or_null(1, E::Tensor(4))), ("eps", E::Json("8.5")), ("isNeedLogits", E::Json("true")), ("topKGuess", E::Json("-10")), ("ksMax", E::Json("-11")), ("inputIsLogits", E::Json("false")), ("isNeedSampleResult", E::Json("true")), ("logitsSelectIdxOut", E::Tensor(11)), ("logitsTopKpSelectOut", E::Tensor(12)), ("logitsIdxOut", E::Tensor(13)), ("logitsSortMaskedOut", E::Tensor(14))];
    let tensors = c.tensors(15);
    let operator = TopKTopPSampleV2 { eps: 8.5, is_need_logits: true, top_k_guess: -10, ks_max: -11, input_is_logits: false, is_need_sample_result: true };
    let operands = TopKTopPSampleV2Operands { logits: tensors.input(0), top_k: tensors.input(1), top_p: tensors.input(2), q_optional: c.optional(1, tensors.input(3)), min_ps_optional: c.optional(1, tensors.input(4)), logits_select_idx_out: tensors.output(11), logits_top_kp_select_out: tensors.output(12), logits_idx_out: tensors.output(13), logits_sort_masked_out: tensors.output(14) };
    c.call(operator, operands, &expected);
}

fn call_topk(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("k", E::Json("-4")), ("dim", E::Json("-5")), ("largest", E::Json("false")), ("sorted", E::Json("true")), ("valuesOut", E::Tensor(5)), ("indicesOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = Topk { k: -4, dim: -5, largest: false, sorted: true };
    let operands = TopkOperands { self_: tensors.input(0), values_out: tensors.output(5), indices_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_transquantparamv2(c: &mut Caller) {
    let expected = [("scale", c.or_null(1, E::Tensor(0))), ("offset", c.or_null(0, E::Tensor(1))), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = TransQuantParamV2 {  };
    let operands = TransQuantParamV2Operands { scale: c.optional(1, tensors.input(0)), offset: c.optional(0, tensors.input(1)), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_transquantparamv3(c: &mut Caller) {
    let expected = [("scale", E::Tensor(0)), ("offset", c.or_null(0, E::Tensor(1))), ("roundMode", E::Json("-5")), ("out", c.or_null(1, E::Tensor(3)))];
    let tensors = c.tensors(4);
    let operator = TransQuantParamV3 { round_mode: -5 };
    let operands = TransQuantParamV3Operands { scale: tensors.input(0), offset: c.optional(0, tensors.input(1)), out: c.optional(1, tensors.output(3)) };
    c.call(operator, operands, &expected);
}

fn call_transposebatchmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("scale", c.or_null(1, E::Tensor(3))), ("permX1", E::Json("[7,-1]")), ("permX2", E::Json("[8,-1]")), ("permY", E::Json("[9,-1]")), ("cubeMathType", E::Json("-10")), ("batchSplitFactor", E::Json("-11")), ("out", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = TransposeBatchMatMul { perm_x1: [7, -1].into(), perm_x2: [8, -1].into(), perm_y: [9, -1].into(), cube_math_type: -10, batch_split_factor: -11 };
    let operands = TransposeBatchMatMulOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), scale: c.optional(1, tensors.input(3)), out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_transposebatchmatmulweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("scale", c.or_null(1, E::Tensor(3))), ("permX1", E::Json("[7,-1]")), ("permX2", E::Json("[8,-1]")), ("permY", E::Json("[9,-1]")), ("cubeMathType", E::Json("-10")), ("batchSplitFactor", E::Json("-11")), ("out", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = TransposeBatchMatMulWeightNz { perm_x1: [7, -1].into(), perm_x2: [8, -1].into(), perm_y: [9, -1].into(), cube_math_type: -10, batch_split_factor: -11 };
    let operands = TransposeBatchMatMulWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), scale: c.optional(1, tensors.input(3)), out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_transposequantbatchmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x1Scale", c.or_null(1, E::Tensor(3))), ("x2Scale", c.or_null(1, E::Tensor(4))), ("dtype", E::Json("-8")), ("groupSize", E::Json("-9")), ("permX1", E::Json("[10,-1]")), ("permX2", E::Json("[11,-1]")), ("permY", E::Json("[12,-1]")), ("batchSplitFactor", E::Json("-13")), ("out", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = TransposeQuantBatchMatMul { dtype: -8, group_size: -9, perm_x1: [10, -1].into(), perm_x2: [11, -1].into(), perm_y: [12, -1].into(), batch_split_factor: -13 };
    let operands = TransposeQuantBatchMatMulOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x1_scale: c.optional(1, tensors.input(3)), x2_scale: c.optional(1, tensors.input(4)), out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_transposequantbatchmatmulweightnz(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("x1Scale", c.or_null(1, E::Tensor(3))), ("x2Scale", c.or_null(1, E::Tensor(4))), ("dtype", E::Json("-8")), ("groupSize", E::Json("-9")), ("permX1", E::Json("[10,-1]")), ("permX2", E::Json("[11,-1]")), ("permY", E::Json("[12,-1]")), ("batchSplitFactor", E::Json("-13")), ("out", E::Tensor(11))];
    let tensors = c.tensors(12);
    let operator = TransposeQuantBatchMatMulWeightNz { dtype: -8, group_size: -9, perm_x1: [10, -1].into(), perm_x2: [11, -1].into(), perm_y: [12, -1].into(), batch_split_factor: -13 };
    let operands = TransposeQuantBatchMatMulWeightNzOperands { x1: tensors.input(0), x2: tensors.input(1), bias: c.optional(0, tensors.input(2)), x1_scale: c.optional(1, tensors.input(3)), x2_scale: c.optional(1, tensors.input(4)), out: tensors.output(11) };
    c.call(operator, operands, &expected);
}

fn call_unique(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("sorted", E::Json("false")), ("returnInverse", E::Json("true")), ("valueOut", E::Tensor(3)), ("inverseOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Unique { sorted: false, return_inverse: true };
    let operands = UniqueOperands { self_: tensors.input(0), value_out: tensors.output(3), inverse_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_unique2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("sorted", E::Json("false")), ("returnInverse", E::Json("true")), ("returnCounts", E::Json("false")), ("valueOut", E::Tensor(4)), ("inverseOut", E::Tensor(5)), ("countsOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = Unique2 { sorted: false, return_inverse: true, return_counts: false };
    let operands = Unique2Operands { self_: tensors.input(0), value_out: tensors.output(4), inverse_out: tensors.output(5), counts_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_uniqueconsecutive(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("returnInverse", E::Json("false")), ("returnCounts", E::Json("true")), ("dim", E::Json("-6")), ("valueOut", E::Tensor(4)), ("inverseOut", E::Tensor(5)), ("countsOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UniqueConsecutive { return_inverse: false, return_counts: true, dim: -6 };
    let operands = UniqueConsecutiveOperands { self_: tensors.input(0), value_out: tensors.output(4), inverse_out: tensors.output(5), counts_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_uniquedim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("sorted", E::Json("false")), ("returnInverse", E::Json("true")), ("dim", E::Json("-6")), ("valueOut", E::Tensor(4)), ("inverseOut", E::Tensor(5)), ("countsOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UniqueDim { sorted: false, return_inverse: true, dim: -6 };
    let operands = UniqueDimOperands { self_: tensors.input(0), value_out: tensors.output(4), inverse_out: tensors.output(5), counts_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_weightquantbatchmatmul(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("diagonalMatrix", c.or_null(0, E::Tensor(2))), ("deqOffset", c.or_null(1, E::Tensor(3))), ("deqScale", c.or_null(0, E::Tensor(4))), ("addOffset", c.or_null(1, E::Tensor(5))), ("mulScale", c.or_null(0, E::Tensor(6))), ("bias", c.or_null(0, E::Tensor(7))), ("transposeX1", E::Json("true")), ("transposeX2", E::Json("false")), ("antiquantScale", E::Json("13.5")), ("antiquantOffset", E::Json("14.5")), ("out", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = WeightQuantBatchMatmul { transpose_x1: true, transpose_x2: false, antiquant_scale: 13.5, antiquant_offset: 14.5 };
    let operands = WeightQuantBatchMatmulOperands { x1: tensors.input(0), x2: tensors.input(1), diagonal_matrix: c.optional(0, tensors.input(2)), deq_offset: c.optional(1, tensors.input(3)), deq_scale: c.optional(0, tensors.input(4)), add_offset: c.optional(1, tensors.input(5)), mul_scale: c.optional(0, tensors.input(6)), bias: c.optional(0, tensors.input(7)), out: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_weightquantbatchmatmulnz(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("antiquantScale", E::Tensor(2)), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(3))), ("quantScaleOptional", c.or_null(0, E::Tensor(4))), ("quantOffsetOptional", c.or_null(1, E::Tensor(5))), ("biasOptional", c.or_null(0, E::Tensor(6))), ("antiquantGroupSize", E::Json("-10")), ("y", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = WeightQuantBatchMatmulNz { antiquant_group_size: -10 };
    let operands = WeightQuantBatchMatmulNzOperands { x: tensors.input(0), weight: tensors.input(1), antiquant_scale: tensors.input(2), antiquant_offset_optional: c.optional(1, tensors.input(3)), quant_scale_optional: c.optional(0, tensors.input(4)), quant_offset_optional: c.optional(1, tensors.input(5)), bias_optional: c.optional(0, tensors.input(6)), y: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_weightquantbatchmatmulv2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("antiquantScale", E::Tensor(2)), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(3))), ("quantScaleOptional", c.or_null(0, E::Tensor(4))), ("quantOffsetOptional", c.or_null(1, E::Tensor(5))), ("biasOptional", c.or_null(0, E::Tensor(6))), ("antiquantGroupSize", E::Json("-10")), ("y", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = WeightQuantBatchMatmulV2 { antiquant_group_size: -10 };
    let operands = WeightQuantBatchMatmulV2Operands { x: tensors.input(0), weight: tensors.input(1), antiquant_scale: tensors.input(2), antiquant_offset_optional: c.optional(1, tensors.input(3)), quant_scale_optional: c.optional(0, tensors.input(4)), quant_offset_optional: c.optional(1, tensors.input(5)), bias_optional: c.optional(0, tensors.input(6)), y: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_weightquantbatchmatmulv3(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("weight", E::Tensor(1)), ("antiquantScale", E::Tensor(2)), ("antiquantOffsetOptional", c.or_null(1, E::Tensor(3))), ("quantScaleOptional", c.or_null(0, E::Tensor(4))), ("quantOffsetOptional", c.or_null(1, E::Tensor(5))), ("biasOptional", c.or_null(0, E::Tensor(6))), ("antiquantGroupSize", E::Json("-10")), ("innerPrecise", E::Json("-11")), ("y", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = WeightQuantBatchMatmulV3 { antiquant_group_size: -10, inner_precise: -11 };
    let operands = WeightQuantBatchMatmulV3Operands { x: tensors.input(0), weight: tensors.input(1), antiquant_scale: tensors.input(2), antiquant_offset_optional: c.optional(1, tensors.input(3)), quant_scale_optional: c.optional(0, tensors.input(4)), quant_offset_optional: c.optional(1, tensors.input(5)), bias_optional: c.optional(0, tensors.input(6)), y: tensors.output(9) };
    c.call(operator, operands, &expected);
}
