// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
use aclnn_operators::cv::*;

use crate::caller::{Caller, Expected as E};

/// Calls each operator of the library.
pub fn all(c: &mut Caller) {
    call_backgroundreplace(c);
    call_blendimagescustom(c);
    call_ciou(c);
    call_gridsampler2d(c);
    call_gridsampler2dbackward(c);
    call_gridsampler3d(c);
    call_gridsampler3dbackward(c);
    call_im2colbackward(c);
    call_iou(c);
    call_mrgbacustom(c);
    call_nonmaxsuppression(c);
    call_rasterizer(c);
    call_resize(c);
    call_roialign(c);
    call_roialignv2(c);
    call_roialignv2backward(c);
    call_roipoolinggradwithargmax(c);
    call_roipoolingwithargmax(c);
    call_threeinterpolatebackward(c);
    call_upsamplebicubic2d(c);
    call_upsamplebicubic2daa(c);
    call_upsamplebicubic2daagrad(c);
    call_upsamplebicubic2dbackward(c);
    call_upsamplebilinear2d(c);
    call_upsamplebilinear2daa(c);
    call_upsamplebilinear2daabackward(c);
    call_upsamplebilinear2dbackward(c);
    call_upsamplebilinear2dbackwardv2(c);
    call_upsamplelinear1d(c);
    call_upsamplelinear1dbackward(c);
    call_upsamplenearest1d(c);
    call_upsamplenearest1dbackward(c);
    call_upsamplenearest1dv2(c);
    call_upsamplenearest2d(c);
    call_upsamplenearest2dbackward(c);
    call_upsamplenearest2dv2(c);
    call_upsamplenearest3d(c);
    call_upsamplenearest3dbackward(c);
    call_upsamplenearestexact1d(c);
    call_upsamplenearestexact1dbackward(c);
    call_upsamplenearestexact2d(c);
    call_upsamplenearestexact2dbackward(c);
    call_upsamplenearestexact3d(c);
    call_upsamplenearestexact3dbackward(c);
    call_upsampletrilinear3d(c);
    call_upsampletrilinear3dbackward(c);
}

fn call_backgroundreplace(c: &mut Caller) {
    let expected = [("bkg", E::Tensor(0)), ("src", E::Tensor(1)), ("mask", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = BackgroundReplace {  };
    let operands = BackgroundReplaceOperands { bkg: tensors.input(0), src: tensors.input(1), mask: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_blendimagescustom(c: &mut Caller) {
    let expected = [("rgb", E::Tensor(0)), ("alpha", E::Tensor(1)), ("frame", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = BlendImagesCustom {  };
    let operands = BlendImagesCustomOperands { rgb: tensors.input(0), alpha: tensors.input(1), frame: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_ciou(c: &mut Caller) {
    let expected = [("bBoxes", E::Tensor(0)), ("gtBoxes", E::Tensor(1)), ("trans", E::Json("true")), ("isCross", E::Json("false")), ("mode", E::Json("\"text 7\"")), ("overlap", E::Tensor(5)), ("atanSub", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = CIoU { trans: true, is_cross: false, mode: c"text 7".into() };
    let operands = CIoUOperands { b_boxes: tensors.input(0), gt_boxes: tensors.input(1), overlap: tensors.output(5), atan_sub: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_gridsampler2d(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("grid", E::Tensor(1)), ("interpolationMode", E::Json("-5")), ("paddingMode", E::Json("-6")), ("alignCorners", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = GridSampler2D { interpolation_mode: -5, padding_mode: -6, align_corners: true };
    let operands = GridSampler2DOperands { input: tensors.input(0), grid: tensors.input(1), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_gridsampler2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("input", E::Tensor(1)), ("grid", E::Tensor(2)), ("interpolationMode", E::Json("-6")), ("paddingMode", E::Json("-7")), ("alignCorners", E::Json("false")), ("outputMask", E::Json("[true,false]")), ("inputGrad", E::Tensor(7)), ("gridGrad", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = GridSampler2DBackward { interpolation_mode: -6, padding_mode: -7, align_corners: false, output_mask: [true, false].into() };
    let operands = GridSampler2DBackwardOperands { grad_output: tensors.input(0), input: tensors.input(1), grid: tensors.input(2), input_grad: tensors.output(7), grid_grad: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_gridsampler3d(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("grid", E::Tensor(1)), ("interpolationMode", E::Json("-5")), ("paddingMode", E::Json("-6")), ("alignCorners", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = GridSampler3D { interpolation_mode: -5, padding_mode: -6, align_corners: true };
    let operands = GridSampler3DOperands { input: tensors.input(0), grid: tensors.input(1), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_gridsampler3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("input", E::Tensor(1)), ("grid", E::Tensor(2)), ("interpolationMode", E::Json("-6")), ("paddingMode", E::Json("-7")), ("alignCorners", E::Json("false")), ("outputMask", E::Json("[true,false]")), ("inputGrad", E::Tensor(7)), ("gridGrad", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = GridSampler3DBackward { interpolation_mode: -6, padding_mode: -7, align_corners: false, output_mask: [true, false].into() };
    let operands = GridSampler3DBackwardOperands { grad_output: tensors.input(0), input: tensors.input(1), grid: tensors.input(2), input_grad: tensors.output(7), grid_grad: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_im2colbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("inputSize", E::Json("[4,-1]")), ("kernelSize", E::Json("[5,-1]")), ("dilation", E::Json("[6,-1]")), ("padding", E::Json("[7,-1]")), ("stride", E::Json("[8,-1]")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = Im2colBackward { input_size: [4, -1].into(), kernel_size: [5, -1].into(), dilation: [6, -1].into(), padding: [7, -1].into(), stride: [8, -1].into() };
    let operands = Im2colBackwardOperands { grad_output: tensors.input(0), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_iou(c: &mut Caller) {
    let expected = [("bBoxes", E::Tensor(0)), ("gtBoxes", E::Tensor(1)), ("mode", E::Json("\"text 5\"")), ("eps", E::Json("6.5")), ("aligned", E::Json("true")), ("overlap", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Iou { mode: c"text 5".into(), eps: 6.5, aligned: true };
    let operands = IouOperands { b_boxes: tensors.input(0), gt_boxes: tensors.input(1), overlap: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_mrgbacustom(c: &mut Caller) {
    let expected = [("rgb", E::Tensor(0)), ("alpha", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = MrgbaCustom {  };
    let operands = MrgbaCustomOperands { rgb: tensors.input(0), alpha: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_nonmaxsuppression(c: &mut Caller) {
    let expected = [("boxes", E::Tensor(0)), ("scores", E::Tensor(1)), ("maxOutputBoxesPerClass", E::Json("[5,-1]")), ("iouThreshold", E::Json("[6.5]")), ("scoreThreshold", E::Json("[7.5]")), ("centerPointBox", E::Json("-8")), ("selectedIndices", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = NonMaxSuppression { max_output_boxes_per_class: [5, -1].into(), iou_threshold: [6.5].into(), score_threshold: [7.5].into(), center_point_box: -8 };
    let operands = NonMaxSuppressionOperands { boxes: tensors.input(0), scores: tensors.input(1), selected_indices: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_rasterizer(c: &mut Caller) {
    let expected = [("v", E::Tensor(0)), ("f", E::Tensor(1)), ("dOptional", c.or_null(1, E::Tensor(2))), ("width", E::Json("-6")), ("height", E::Json("-7")), ("occlusionTruncation", E::Json("8.5")), ("useDepthPrior", E::Json("-9")), ("findicesOut", E::Tensor(7)), ("barycentricOut", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = Rasterizer { width: -6, height: -7, occlusion_truncation: 8.5, use_depth_prior: -9 };
    let operands = RasterizerOperands { v: tensors.input(0), f: tensors.input(1), d_optional: c.optional(1, tensors.input(2)), findices_out: tensors.output(7), barycentric_out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_resize(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("scales", E::Json("[4.5]")), ("mode", E::Json("\"text 5\"")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Resize { scales: [4.5].into(), mode: c"text 5".into() };
    let operands = ResizeOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_roialign(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("rois", E::Tensor(1)), ("batchIndices", E::Tensor(2)), ("mode", E::Json("\"text 6\"")), ("outputHeight", E::Json("-7")), ("outputWidth", E::Json("-8")), ("samplingRatio", E::Json("-9")), ("spatialScale", E::Json("10.5")), ("out", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = RoiAlign { mode: c"text 6".into(), output_height: -7, output_width: -8, sampling_ratio: -9, spatial_scale: 10.5 };
    let operands = RoiAlignOperands { self_: tensors.input(0), rois: tensors.input(1), batch_indices: tensors.input(2), out: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_roialignv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("boxes", E::Tensor(1)), ("pooledHeight", E::Json("-5")), ("pooledWidth", E::Json("-6")), ("spatialScale", E::Json("7.5")), ("samplingRatio", E::Json("-8")), ("aligned", E::Json("true")), ("out", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = RoiAlignV2 { pooled_height: -5, pooled_width: -6, spatial_scale: 7.5, sampling_ratio: -8, aligned: true };
    let operands = RoiAlignV2Operands { self_: tensors.input(0), boxes: tensors.input(1), out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_roialignv2backward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("boxes", E::Tensor(1)), ("inputShape", E::Json("[5,-1]")), ("pooledHeight", E::Json("-6")), ("pooledWidth", E::Json("-7")), ("spatialScale", E::Json("8.5")), ("samplingRatio", E::Json("-9")), ("aligned", E::Json("false")), ("gradInput", E::Tensor(8))];
    let tensors = c.tensors(9);
    let operator = RoiAlignV2Backward { input_shape: [5, -1].into(), pooled_height: -6, pooled_width: -7, spatial_scale: 8.5, sampling_ratio: -9, aligned: false };
    let operands = RoiAlignV2BackwardOperands { grad_output: tensors.input(0), boxes: tensors.input(1), grad_input: tensors.output(8) };
    c.call(operator, operands, &expected);
}

fn call_roipoolinggradwithargmax(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("gradInputRef", E::Tensor(1)), ("rois", E::Tensor(2)), ("argmax", E::Tensor(3)), ("pooledH", E::Json("-7")), ("pooledW", E::Json("-8")), ("spatialScale", E::Json("9.5"))];
    let tensors = c.tensors(7);
    let operator = RoiPoolingGradWithArgMax { pooled_h: -7, pooled_w: -8, spatial_scale: 9.5 };
    let operands = RoiPoolingGradWithArgMaxOperands { grad_output: tensors.input(0), grad_input_ref: tensors.output(1), rois: tensors.input(2), argmax: tensors.input(3) };
    c.call(operator, operands, &expected);
}

fn call_roipoolingwithargmax(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("rois", E::Tensor(1)), ("pooled_h", E::Json("-5")), ("pooled_w", E::Json("-6")), ("spatial_scale_h", E::Json("7.5")), ("spatial_scale_w", E::Json("8.5")), ("y", E::Tensor(6)), ("argmax", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = RoiPoolingWithArgMax { pooled_h: -5, pooled_w: -6, spatial_scale_h: 7.5, spatial_scale_w: 8.5 };
    let operands = RoiPoolingWithArgMaxOperands { x: tensors.input(0), rois: tensors.input(1), y: tensors.output(6), argmax: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_threeinterpolatebackward(c: &mut Caller) {
    let expected = [("grad_x", E::Tensor(0)), ("idx", E::Tensor(1)), ("weight", E::Tensor(2)), ("m", E::Json("-6")), ("grad_y", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ThreeInterpolateBackward { m: -6 };
    let operands = ThreeInterpolateBackwardOperands { grad_x: tensors.input(0), idx: tensors.input(1), weight: tensors.input(2), grad_y: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebicubic2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("alignCorners", E::Json("true")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleBicubic2d { output_size: [4, -1].into(), align_corners: true, scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleBicubic2dOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebicubic2daa(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("alignCorners", E::Json("true")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleBicubic2dAA { output_size: [4, -1].into(), align_corners: true, scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleBicubic2dAAOperands { x: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebicubic2daagrad(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("alignCorners", E::Json("false")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleBicubic2dAAGrad { output_size: [4, -1].into(), input_size: [5, -1].into(), align_corners: false, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleBicubic2dAAGradOperands { grad_output: tensors.input(0), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebicubic2dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("alignCorners", E::Json("false")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("gradInput", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleBicubic2dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), align_corners: false, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleBicubic2dBackwardOperands { grad_out: tensors.input(0), grad_input: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebilinear2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("alignCorners", E::Json("true")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleBilinear2d { output_size: [4, -1].into(), align_corners: true, scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleBilinear2dOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebilinear2daa(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("alignCorners", E::Json("true")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleBilinear2dAA { output_size: [4, -1].into(), align_corners: true, scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleBilinear2dAAOperands { input: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebilinear2daabackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("alignCorners", E::Json("false")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleBilinear2dAABackward { output_size: [4, -1].into(), input_size: [5, -1].into(), align_corners: false, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleBilinear2dAABackwardOperands { grad_output: tensors.input(0), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebilinear2dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("alignCorners", E::Json("false")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleBilinear2dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), align_corners: false, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleBilinear2dBackwardOperands { grad_out: tensors.input(0), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsamplebilinear2dbackwardv2(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("alignCorners", E::Json("false")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleBilinear2dBackwardV2 { output_size: [4, -1].into(), input_size: [5, -1].into(), align_corners: false, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleBilinear2dBackwardV2Operands { grad_out: tensors.input(0), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsamplelinear1d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("alignCorners", E::Json("true")), ("scale", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = UpsampleLinear1d { output_size: [4, -1].into(), align_corners: true, scale: 6.5 };
    let operands = UpsampleLinear1dOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_upsamplelinear1dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("alignCorners", E::Json("false")), ("scales", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleLinear1dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), align_corners: false, scales: 7.5 };
    let operands = UpsampleLinear1dBackwardOperands { grad_out: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest1d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = UpsampleNearest1d { output_size: [4, -1].into() };
    let operands = UpsampleNearest1dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest1dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("scales", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = UpsampleNearest1dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), scales: 6.5 };
    let operands = UpsampleNearest1dBackwardOperands { grad_out: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest1dv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("scaleL", E::Json("5.5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = UpsampleNearest1dV2 { output_size: [4, -1].into(), scale_l: 5.5 };
    let operands = UpsampleNearest1dV2Operands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = UpsampleNearest2d { output_size: [4, -1].into() };
    let operands = UpsampleNearest2dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest2dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("gradInput", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleNearest2dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleNearest2dBackwardOperands { grad_out: tensors.input(0), grad_input: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest2dv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("scalesH", E::Json("5.5")), ("scalesW", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = UpsampleNearest2dV2 { output_size: [4, -1].into(), scales_h: 5.5, scales_w: 6.5 };
    let operands = UpsampleNearest2dV2Operands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("scalesD", E::Json("5.5")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleNearest3d { output_size: [4, -1].into(), scales_d: 5.5, scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleNearest3dOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearest3dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("scalesD", E::Json("6.5")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("gradInput", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleNearest3dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), scales_d: 6.5, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleNearest3dBackwardOperands { grad_out: tensors.input(0), grad_input: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearestexact1d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("scales", E::Json("5.5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = UpsampleNearestExact1d { output_size: [4, -1].into(), scales: 5.5 };
    let operands = UpsampleNearestExact1dOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearestexact1dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("scales", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = UpsampleNearestExact1dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), scales: 6.5 };
    let operands = UpsampleNearestExact1dBackwardOperands { grad_output: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearestexact2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("scalesH", E::Json("5.5")), ("scalesW", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = UpsampleNearestExact2d { output_size: [4, -1].into(), scales_h: 5.5, scales_w: 6.5 };
    let operands = UpsampleNearestExact2dOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearestexact2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleNearestExact2dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleNearestExact2dBackwardOperands { grad_output: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearestexact3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("scalesD", E::Json("5.5")), ("scalesH", E::Json("6.5")), ("scalesW", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UpsampleNearestExact3d { output_size: [4, -1].into(), scales_d: 5.5, scales_h: 6.5, scales_w: 7.5 };
    let operands = UpsampleNearestExact3dOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_upsamplenearestexact3dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("scalesD", E::Json("6.5")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("gradInput", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleNearestExact3dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), scales_d: 6.5, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleNearestExact3dBackwardOperands { grad_out: tensors.input(0), grad_input: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsampletrilinear3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("alignCorners", E::Json("true")), ("scalesD", E::Json("6.5")), ("scalesH", E::Json("7.5")), ("scalesW", E::Json("8.5")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = UpsampleTrilinear3d { output_size: [4, -1].into(), align_corners: true, scales_d: 6.5, scales_h: 7.5, scales_w: 8.5 };
    let operands = UpsampleTrilinear3dOperands { self_: tensors.input(0), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_upsampletrilinear3dbackward(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("outputSize", E::Json("[4,-1]")), ("inputSize", E::Json("[5,-1]")), ("alignCorners", E::Json("false")), ("scalesD", E::Json("7.5")), ("scalesH", E::Json("8.5")), ("scalesW", E::Json("9.5")), ("gradInput", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = UpsampleTrilinear3dBackward { output_size: [4, -1].into(), input_size: [5, -1].into(), align_corners: false, scales_d: 7.5, scales_h: 8.5, scales_w: 9.5 };
    let operands = UpsampleTrilinear3dBackwardOperands { grad_out: tensors.input(0), grad_input: tensors.output(7) };
    c.call(operator, operands, &expected);
}
