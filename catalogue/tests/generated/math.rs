// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
use aclnn_operators::math::*;

use crate::caller::{Caller, Expected as E};

/// Calls each operator of the library.
pub fn all(c: &mut Caller) {
    call_abs(c);
    call_acos(c);
    call_acosh(c);
    call_add(c);
    call_addlora(c);
    call_addlorasametensor(c);
    call_addn(c);
    call_addv3(c);
    call_addcdiv(c);
    call_addcmul(c);
    call_addr(c);
    call_adds(c);
    call_affinegrid(c);
    call_all(c);
    call_amax(c);
    call_amin(c);
    call_aminmax(c);
    call_aminmaxall(c);
    call_aminmaxdim(c);
    call_ampupdatescale(c);
    call_ampupdatescalesametensor(c);
    call_anglev2(c);
    call_any(c);
    call_arange(c);
    call_argmax(c);
    call_argmin(c);
    call_argsort(c);
    call_asin(c);
    call_asinh(c);
    call_atan(c);
    call_atan2(c);
    call_atanh(c);
    call_batchnormstats(c);
    call_bernoulli(c);
    call_bernoullitensor(c);
    call_bincount(c);
    call_bitwiseandscalar(c);
    call_bitwiseandtensor(c);
    call_bitwiseandtensorout(c);
    call_bitwisenot(c);
    call_bitwiseorscalar(c);
    call_bitwiseortensor(c);
    call_bitwisexorscalar(c);
    call_bitwisexortensor(c);
    call_cast(c);
    call_cat(c);
    call_cdist(c);
    call_cdistbackward(c);
    call_ceil(c);
    call_channelshuffle(c);
    call_chunkcat(c);
    call_circularpad2d(c);
    call_circularpad2dbackward(c);
    call_circularpad3d(c);
    call_circularpad3dbackward(c);
    call_clamp(c);
    call_clampmax(c);
    call_clampmaxtensor(c);
    call_clampmin(c);
    call_clampmintensor(c);
    call_clamptensor(c);
    call_complex(c);
    call_confusiontranspose(c);
    call_constantpadnd(c);
    call_cos(c);
    call_cosh(c);
    call_cummax(c);
    call_cummin(c);
    call_cumprod(c);
    call_cumsum(c);
    call_cumsumv2(c);
    call_diag(c);
    call_diagflat(c);
    call_digamma(c);
    call_div(c);
    call_divmod(c);
    call_divmods(c);
    call_divs(c);
    call_dot(c);
    call_dropout(c);
    call_dropoutbackward(c);
    call_dropoutdomask(c);
    call_dropoutgenmask(c);
    call_dropoutgenmaskv2(c);
    call_dropoutgenmaskv2tensor(c);
    call_dropoutv3(c);
    call_dropoutv3grad(c);
    call_eqscalar(c);
    call_eqtensor(c);
    call_equal(c);
    call_erf(c);
    call_erfc(c);
    call_exp(c);
    call_exp2(c);
    call_expsegsum(c);
    call_expsegsumbackward(c);
    call_expand(c);
    call_expm1(c);
    call_eye(c);
    call_flatten(c);
    call_floor(c);
    call_floordivide(c);
    call_floordivides(c);
    call_fmodscalar(c);
    call_fmodtensor(c);
    call_frac(c);
    call_gcd(c);
    call_gescalar(c);
    call_getensor(c);
    call_ger(c);
    call_globalaveragepool(c);
    call_globalmaxpool(c);
    call_groupedbiasaddgrad(c);
    call_groupedbiasaddgradv2(c);
    call_gtscalar(c);
    call_gttensor(c);
    call_hansdecode(c);
    call_hansencode(c);
    call_hardtanh(c);
    call_histc(c);
    call_im2col(c);
    call_inplaceacos(c);
    call_inplaceacosh(c);
    call_inplaceadd(c);
    call_inplaceaddv3(c);
    call_inplaceaddcdiv(c);
    call_inplaceaddcmul(c);
    call_inplaceaddr(c);
    call_inplaceadds(c);
    call_inplaceasin(c);
    call_inplaceasinh(c);
    call_inplaceatan(c);
    call_inplaceatan2(c);
    call_inplaceatanh(c);
    call_inplacebernoulli(c);
    call_inplacebernoullitensor(c);
    call_inplacebitwiseandscalar(c);
    call_inplacebitwiseandtensor(c);
    call_inplacebitwiseandtensorout(c);
    call_inplacebitwiseorscalar(c);
    call_inplacebitwiseortensor(c);
    call_inplacebitwisexorscalar(c);
    call_inplacebitwisexortensor(c);
    call_inplaceceil(c);
    call_inplaceclampmax(c);
    call_inplaceclampmaxtensor(c);
    call_inplaceclampmintensor(c);
    call_inplacecopy(c);
    call_inplacecos(c);
    call_inplacecosh(c);
    call_inplacecumprod(c);
    call_inplacediv(c);
    call_inplacedivmod(c);
    call_inplacedivmods(c);
    call_inplacedivs(c);
    call_inplaceeqscalar(c);
    call_inplaceeqtensor(c);
    call_inplaceerf(c);
    call_inplaceerfc(c);
    call_inplaceexp(c);
    call_inplaceexp2(c);
    call_inplaceexpm1(c);
    call_inplacefilldiagonal(c);
    call_inplacefillscalar(c);
    call_inplacefilltensor(c);
    call_inplacefloor(c);
    call_inplacefloordivide(c);
    call_inplacefloordivides(c);
    call_inplacefmodscalar(c);
    call_inplacefmodtensor(c);
    call_inplacefrac(c);
    call_inplacegescalar(c);
    call_inplacegetensor(c);
    call_inplacegtscalar(c);
    call_inplacegttensor(c);
    call_inplacehardtanh(c);
    call_inplacelescalar(c);
    call_inplaceletensor(c);
    call_inplacelerp(c);
    call_inplacelerps(c);
    call_inplacelog(c);
    call_inplacelog10(c);
    call_inplacelog1p(c);
    call_inplacelog2(c);
    call_inplacelogicaland(c);
    call_inplacelogicalnot(c);
    call_inplacelogicalor(c);
    call_inplaceltscalar(c);
    call_inplacelttensor(c);
    call_inplacemaskedfillscalar(c);
    call_inplacemaskedfilltensor(c);
    call_inplacemul(c);
    call_inplacemuls(c);
    call_inplacenantonum(c);
    call_inplacenescalar(c);
    call_inplacenetensor(c);
    call_inplaceneg(c);
    call_inplacenormal(c);
    call_inplacenormaltensor(c);
    call_inplaceone(c);
    call_inplacepowtensorscalar(c);
    call_inplacepowtensortensor(c);
    call_inplacerandom(c);
    call_inplacerandomtensor(c);
    call_inplacerandomwithoutfromto(c);
    call_inplacerandomwithoutfromtotensor(c);
    call_inplacereciprocal(c);
    call_inplaceremaindertensorscalar(c);
    call_inplaceremaindertensortensor(c);
    call_inplaceround(c);
    call_inplacerounddecimals(c);
    call_inplacersqrt(c);
    call_inplacesin(c);
    call_inplacesinc(c);
    call_inplacesinh(c);
    call_inplacesqrt(c);
    call_inplacesub(c);
    call_inplacesubs(c);
    call_inplacetan(c);
    call_inplacetanh(c);
    call_inplacetril(c);
    call_inplacetriu(c);
    call_inplacetrunc(c);
    call_inplaceuniform(c);
    call_inplaceuniformtensor(c);
    call_inplacexlogyscalarother(c);
    call_inplacexlogytensor(c);
    call_inplacezero(c);
    call_isclose(c);
    call_isfinite(c);
    call_isinscalartensor(c);
    call_isintensorscalar(c);
    call_isinf(c);
    call_isneginf(c);
    call_isposinf(c);
    call_kldiv(c);
    call_lescalar(c);
    call_letensor(c);
    call_leftshift(c);
    call_leftshiftsametensor(c);
    call_leftshifts(c);
    call_leftshiftssametensor(c);
    call_lerp(c);
    call_lerps(c);
    call_lgamma(c);
    call_linalgcholesky(c);
    call_linalgcross(c);
    call_linalgqr(c);
    call_linspace(c);
    call_log(c);
    call_log10(c);
    call_log1p(c);
    call_log2(c);
    call_logaddexp(c);
    call_logaddexp2(c);
    call_logspace(c);
    call_logsumexp(c);
    call_logdet(c);
    call_logicaland(c);
    call_logicalnot(c);
    call_logicalor(c);
    call_logicalxor(c);
    call_ltscalar(c);
    call_lttensor(c);
    call_maskedscale(c);
    call_maskedselect(c);
    call_max(c);
    call_maxdim(c);
    call_maxn(c);
    call_maxv2(c);
    call_maximum(c);
    call_mean(c);
    call_meanv2(c);
    call_min(c);
    call_mindim(c);
    call_minn(c);
    call_minimum(c);
    call_mul(c);
    call_muls(c);
    call_multinomial(c);
    call_multinomialtensor(c);
    call_nantonum(c);
    call_nescalar(c);
    call_netensor(c);
    call_neg(c);
    call_normalfloatfloat(c);
    call_normalfloattensor(c);
    call_normaltensorfloat(c);
    call_normaltensortensor(c);
    call_npuformatcast(c);
    call_onehot(c);
    call_pdist(c);
    call_pdistforward(c);
    call_permute(c);
    call_polar(c);
    call_powscalartensor(c);
    call_powtensorscalar(c);
    call_powtensortensor(c);
    call_precisioncompare(c);
    call_prod(c);
    call_proddim(c);
    call_qr(c);
    call_randperm(c);
    call_range(c);
    call_real(c);
    call_reciprocal(c);
    call_reducelogsum(c);
    call_reducenansum(c);
    call_reducesum(c);
    call_reflectionpad1d(c);
    call_reflectionpad1dbackward(c);
    call_reflectionpad2d(c);
    call_reflectionpad2dbackward(c);
    call_reflectionpad3d(c);
    call_reflectionpad3dbackward(c);
    call_remainderscalartensor(c);
    call_remaindertensorscalar(c);
    call_remaindertensortensor(c);
    call_repeat(c);
    call_replicationpad1d(c);
    call_replicationpad1dbackward(c);
    call_replicationpad2d(c);
    call_replicationpad2dbackward(c);
    call_replicationpad3d(c);
    call_replicationpad3dbackward(c);
    call_rightshift(c);
    call_rightshiftsametensor(c);
    call_roll(c);
    call_round(c);
    call_rounddecimals(c);
    call_rsqrt(c);
    call_rsub(c);
    call_rsubs(c);
    call_swhere(c);
    call_scale(c);
    call_searchsorted(c);
    call_searchsorteds(c);
    call_sign(c);
    call_signbitspack(c);
    call_signbitsunpack(c);
    call_signbit(c);
    call_silentcheck(c);
    call_silentcheckv2(c);
    call_simthreadexponential(c);
    call_sin(c);
    call_sinc(c);
    call_sinh(c);
    call_sinkhorn(c);
    call_slice(c);
    call_slicev2(c);
    call_slogdet(c);
    call_sort(c);
    call_splittensor(c);
    call_splitwithsize(c);
    call_sqrt(c);
    call_square(c);
    call_stack(c);
    call_std(c);
    call_stdmeancorrection(c);
    call_stridedslice(c);
    call_stridedsliceassignv2(c);
    call_sub(c);
    call_subs(c);
    call_sum(c);
    call_svd(c);
    call_tan(c);
    call_tanh(c);
    call_tanhbackward(c);
    call_trace(c);
    call_transconvolutionweight(c);
    call_transmatmulweight(c);
    call_transformbiasrescaleqkv(c);
    call_triangularsolve(c);
    call_tril(c);
    call_triu(c);
    call_trunc(c);
    call_unfoldgrad(c);
    call_var(c);
    call_varcorrection(c);
    call_varmean(c);
    call_weightquantpreprocess(c);
    call_xlogyscalarother(c);
    call_xlogyscalarself(c);
    call_xlogytensor(c);
    call_xlog1py(c);
}

fn call_abs(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Abs {  };
    let operands = AbsOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_acos(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Acos {  };
    let operands = AcosOperands { input: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_acosh(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Acosh {  };
    let operands = AcoshOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_add(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Add { alpha: 5i64.into() };
    let operands = AddOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_addlora(c: &mut Caller) {
    let expected = [("y", E::Tensor(0)), ("x", E::Tensor(1)), ("weightB", E::Tensor(2)), ("indices", E::Tensor(3)), ("weightAOptional", c.or_null(1, E::Tensor(4))), ("layerIdx", E::Json("-8")), ("scale", E::Json("9.5")), ("yOffset", E::Json("-10")), ("ySliceSize", E::Json("-11")), ("out", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = AddLora { layer_idx: -8, scale: 9.5, y_offset: -10, y_slice_size: -11 };
    let operands = AddLoraOperands { y: tensors.output(0), x: tensors.input(1), weight_b: tensors.input(2), indices: tensors.input(3), weight_a_optional: c.optional(1, tensors.input(4)), out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_addlorasametensor(c: &mut Caller) {
    let expected = [("y", E::Tensor(0)), ("x", E::Tensor(1)), ("weightB", E::Tensor(2)), ("indices", E::Tensor(3)), ("weightAOptional", c.or_null(1, E::Tensor(4))), ("layerIdx", E::Json("-8")), ("scale", E::Json("9.5")), ("yOffset", E::Json("-10")), ("ySliceSize", E::Json("-11")), ("out", E::Tensor(0))];
    let tensors = c.tensors(10);
    let operator = AddLoraSameTensor { layer_idx: -8, scale: 9.5, y_offset: -10, y_slice_size: -11 };
    let operands = AddLoraSameTensorOperands { y: tensors.output(0), x: tensors.input(1), weight_b: tensors.input(2), indices: tensors.input(3), weight_a_optional: c.optional(1, tensors.input(4)) };
    c.call(operator, operands, &expected);
}

fn call_addn(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let operator = AddN {  };
    let operands = AddNOperands { tensors: Some(&list_0[..]), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_addv3(c: &mut Caller) {
    let expected = [("self", E::Scalar(3)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = AddV3 { self_: 3i64.into(), alpha: 5i64.into() };
    let operands = AddV3Operands { other: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_addcdiv(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("tensor1", E::Tensor(1)), ("tensor2", E::Tensor(2)), ("value", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Addcdiv { value: 6i64.into() };
    let operands = AddcdivOperands { self_: tensors.input(0), tensor1: tensors.input(1), tensor2: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_addcmul(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("tensor1", E::Tensor(1)), ("tensor2", E::Tensor(2)), ("value", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Addcmul { value: 6i64.into() };
    let operands = AddcmulOperands { self_: tensors.input(0), tensor1: tensors.input(1), tensor2: tensors.input(2), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_addr(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("vec1", E::Tensor(1)), ("vec2", E::Tensor(2)), ("betaOptional", c.or_null(0, E::Scalar(6))), ("alphaOptional", c.or_null(1, E::Scalar(7))), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Addr { beta_optional: c.optional(0, 6i64.into()), alpha_optional: c.optional(1, 7i64.into()) };
    let operands = AddrOperands { self_: tensors.input(0), vec1: tensors.input(1), vec2: tensors.input(2), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_adds(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Adds { other: 4i64.into(), alpha: 5i64.into() };
    let operands = AddsOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_affinegrid(c: &mut Caller) {
    let expected = [("theta", E::Tensor(0)), ("size", E::Json("[4,-1]")), ("alignCorners", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = AffineGrid { size: [4, -1].into(), align_corners: true };
    let operands = AffineGridOperands { theta: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_all(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepdim", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = All { dim: [4, -1].into(), keepdim: true };
    let operands = AllOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_amax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepDim", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Amax { dim: [4, -1].into(), keep_dim: true };
    let operands = AmaxOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_amin(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepDim", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Amin { dim: [4, -1].into(), keep_dim: true };
    let operands = AminOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_aminmax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepDim", E::Json("true")), ("minOut", E::Tensor(3)), ("maxOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Aminmax { dim: [4, -1].into(), keep_dim: true };
    let operands = AminmaxOperands { self_: tensors.input(0), min_out: tensors.output(3), max_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_aminmaxall(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("minOut", E::Tensor(1)), ("maxOut", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = AminmaxAll {  };
    let operands = AminmaxAllOperands { self_: tensors.input(0), min_out: tensors.output(1), max_out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_aminmaxdim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepDim", E::Json("true")), ("minOut", E::Tensor(3)), ("maxOut", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = AminmaxDim { dim: -4, keep_dim: true };
    let operands = AminmaxDimOperands { self_: tensors.input(0), min_out: tensors.output(3), max_out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_ampupdatescale(c: &mut Caller) {
    let expected = [("currentScale", E::Tensor(0)), ("growthTracker", E::Tensor(1)), ("foundInf", E::Tensor(2)), ("growthFactor", E::Json("6.5")), ("backoffFactor", E::Json("7.5")), ("growthInterval", E::Json("-8")), ("updatedScaleOut", E::Tensor(6)), ("updatedGrowthTrackerOut", E::Tensor(7))];
    let tensors = c.tensors(8);
    let operator = AmpUpdateScale { growth_factor: 6.5, backoff_factor: 7.5, growth_interval: -8 };
    let operands = AmpUpdateScaleOperands { current_scale: tensors.input(0), growth_tracker: tensors.input(1), found_inf: tensors.input(2), updated_scale_out: tensors.output(6), updated_growth_tracker_out: tensors.output(7) };
    c.call(operator, operands, &expected);
}

fn call_ampupdatescalesametensor(c: &mut Caller) {
    let expected = [("currentScale", E::Tensor(0)), ("growthTracker", E::Tensor(1)), ("foundInf", E::Tensor(2)), ("growthFactor", E::Json("6.5")), ("backoffFactor", E::Json("7.5")), ("growthInterval", E::Json("-8")), ("updatedScaleOut", E::Tensor(0)), ("updatedGrowthTrackerOut", E::Tensor(1))];
    let tensors = c.tensors(8);
    let operator = AmpUpdateScaleSameTensor { growth_factor: 6.5, backoff_factor: 7.5, growth_interval: -8 };
    let operands = AmpUpdateScaleSameTensorOperands { current_scale: tensors.output(0), growth_tracker: tensors.output(1), found_inf: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_anglev2(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = AngleV2 {  };
    let operands = AngleV2Operands { x: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_any(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepdim", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Any { dim: [4, -1].into(), keepdim: true };
    let operands = AnyOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_arange(c: &mut Caller) {
    let expected = [("start", E::Scalar(3)), ("end", E::Scalar(4)), ("step", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Arange { start: 3i64.into(), end: 4i64.into(), step: 5i64.into() };
    let operands = ArangeOperands { out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_argmax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepdim", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ArgMax { dim: -4, keepdim: true };
    let operands = ArgMaxOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_argmin(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepdim", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ArgMin { dim: -4, keepdim: true };
    let operands = ArgMinOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_argsort(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("descending", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Argsort { dim: -4, descending: true };
    let operands = ArgsortOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_asin(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Asin {  };
    let operands = AsinOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_asinh(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Asinh {  };
    let operands = AsinhOperands { input: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_atan(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Atan {  };
    let operands = AtanOperands { input: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_atan2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Atan2 {  };
    let operands = Atan2Operands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_atanh(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Atanh {  };
    let operands = AtanhOperands { input: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_batchnormstats(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("eps", E::Json("4.5")), ("mean", E::Tensor(2)), ("invstd", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = BatchNormStats { eps: 4.5 };
    let operands = BatchNormStatsOperands { input: tensors.input(0), mean: tensors.output(2), invstd: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_bernoulli(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("prob", E::Scalar(4)), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Bernoulli { prob: 4i64.into(), seed: -5, offset: -6 };
    let operands = BernoulliOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_bernoullitensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("prob", E::Tensor(1)), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = BernoulliTensor { seed: -5, offset: -6 };
    let operands = BernoulliTensorOperands { self_: tensors.input(0), prob: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_bincount(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("weights", c.or_null(1, E::Tensor(1))), ("minlength", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Bincount { minlength: -5 };
    let operands = BincountOperands { self_: tensors.input(0), weights: c.optional(1, tensors.input(1)), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_bitwiseandscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BitwiseAndScalar { other: 4i64.into() };
    let operands = BitwiseAndScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_bitwiseandtensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BitwiseAndTensor {  };
    let operands = BitwiseAndTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_bitwiseandtensorout(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BitwiseAndTensorOut {  };
    let operands = BitwiseAndTensorOutOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_bitwisenot(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = BitwiseNot {  };
    let operands = BitwiseNotOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_bitwiseorscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BitwiseOrScalar { other: 4i64.into() };
    let operands = BitwiseOrScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_bitwiseortensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BitwiseOrTensor {  };
    let operands = BitwiseOrTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_bitwisexorscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BitwiseXorScalar { other: 4i64.into() };
    let operands = BitwiseXorScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_bitwisexortensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = BitwiseXorTensor {  };
    let operands = BitwiseXorTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_cast(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dtype", E::Json("1")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Cast { dtype: aclnn::DType::Float16 };
    let operands = CastOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_cat(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("dim", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let operator = Cat { dim: -4 };
    let operands = CatOperands { tensors: Some(&list_0[..]), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_cdist(c: &mut Caller) {
    let expected = [("x1", E::Tensor(0)), ("x2", E::Tensor(1)), ("p", E::Json("5.5")), ("compute_mode", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Cdist { p: 5.5, compute_mode: -6 };
    let operands = CdistOperands { x1: tensors.input(0), x2: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_cdistbackward(c: &mut Caller) {
    let expected = [("grad", E::Tensor(0)), ("x1", E::Tensor(1)), ("x2", E::Tensor(2)), ("cdist", E::Tensor(3)), ("p", E::Json("7.5")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = CdistBackward { p: 7.5 };
    let operands = CdistBackwardOperands { grad: tensors.input(0), x1: tensors.input(1), x2: tensors.input(2), cdist: tensors.input(3), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_ceil(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Ceil {  };
    let operands = CeilOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_channelshuffle(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("groups", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ChannelShuffle { groups: -4 };
    let operands = ChannelShuffleOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_chunkcat(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("dim", E::Json("-4")), ("numChunks", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let list_0 = tensors.inputs(0);
    let operator = ChunkCat { dim: -4, num_chunks: -5 };
    let operands = ChunkCatOperands { tensors: Some(&list_0[..]), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_circularpad2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = CircularPad2d { padding: [4, -1].into() };
    let operands = CircularPad2dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_circularpad2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = CircularPad2dBackward { padding: [5, -1].into() };
    let operands = CircularPad2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_circularpad3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = CircularPad3d { padding: [4, -1].into() };
    let operands = CircularPad3dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_circularpad3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = CircularPad3dBackward { padding: [5, -1].into() };
    let operands = CircularPad3dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_clamp(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("clipValueMin", c.or_null(0, E::Scalar(4))), ("clipValueMax", c.or_null(0, E::Scalar(5))), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Clamp { clip_value_min: c.optional(0, 4i64.into()), clip_value_max: c.optional(0, 5i64.into()) };
    let operands = ClampOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_clampmax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("clipValueMax", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ClampMax { clip_value_max: 4i64.into() };
    let operands = ClampMaxOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_clampmaxtensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("max", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ClampMaxTensor {  };
    let operands = ClampMaxTensorOperands { self_: tensors.input(0), max: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_clampmin(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("clipValueMin", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ClampMin { clip_value_min: 4i64.into() };
    let operands = ClampMinOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_clampmintensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("clipValueMin", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ClampMinTensor {  };
    let operands = ClampMinTensorOperands { self_: tensors.input(0), clip_value_min: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_clamptensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("clipValueMin", E::Tensor(1)), ("clipValueMax", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ClampTensor {  };
    let operands = ClampTensorOperands { self_: tensors.input(0), clip_value_min: tensors.input(1), clip_value_max: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_complex(c: &mut Caller) {
    let expected = [("real", E::Tensor(0)), ("imag", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Complex {  };
    let operands = ComplexOperands { real: tensors.input(0), imag: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_confusiontranspose(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("perm", E::Json("[4,-1]")), ("shape", E::Json("[5,-1]")), ("transpose_first", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ConfusionTranspose { perm: [4, -1].into(), shape: [5, -1].into(), transpose_first: false };
    let operands = ConfusionTransposeOperands { x: tensors.output(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_constantpadnd(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("pad", E::Json("[4,-1]")), ("value", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ConstantPadNd { pad: [4, -1].into(), value: 5i64.into() };
    let operands = ConstantPadNdOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_cos(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Cos {  };
    let operands = CosOperands { input: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_cosh(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Cosh {  };
    let operands = CoshOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_cummax(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("valuesOut", E::Tensor(2)), ("indicesOut", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Cummax { dim: -4 };
    let operands = CummaxOperands { self_: tensors.input(0), values_out: tensors.output(2), indices_out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_cummin(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("valuesOut", E::Tensor(2)), ("indicesOut", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Cummin { dim: -4 };
    let operands = CumminOperands { self_: tensors.input(0), values_out: tensors.output(2), indices_out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_cumprod(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("dim", E::Scalar(4)), ("dtype", E::Json("1")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Cumprod { dim: 4i64.into(), dtype: aclnn::DType::Float16 };
    let operands = CumprodOperands { input: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_cumsum(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("dtype", E::Json("1")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Cumsum { dim: -4, dtype: aclnn::DType::Float16 };
    let operands = CumsumOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_cumsumv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("exclusive", E::Json("true")), ("reverse", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = CumsumV2 { dim: -4, exclusive: true, reverse: false };
    let operands = CumsumV2Operands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_diag(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("diagonal", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Diag { diagonal: -4 };
    let operands = DiagOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_diagflat(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("diagonal", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = DiagFlat { diagonal: -4 };
    let operands = DiagFlatOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_digamma(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Digamma {  };
    let operands = DigammaOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_div(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Div {  };
    let operands = DivOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_divmod(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("mode", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = DivMod { mode: -5 };
    let operands = DivModOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_divmods(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("mode", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = DivMods { other: 4i64.into(), mode: -5 };
    let operands = DivModsOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_divs(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Divs { other: 4i64.into() };
    let operands = DivsOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_dot(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("tensor", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Dot {  };
    let operands = DotOperands { self_: tensors.input(0), tensor: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_dropout(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("p", E::Json("4.5")), ("train", E::Json("true")), ("seed", E::Json("-6")), ("offset", E::Json("-7")), ("out", E::Tensor(5)), ("maskOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = Dropout { p: 4.5, train: true, seed: -6, offset: -7 };
    let operands = DropoutOperands { input: tensors.input(0), out: tensors.output(5), mask_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_dropoutbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("mask", E::Tensor(1)), ("scale", E::Json("5.5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = DropoutBackward { scale: 5.5 };
    let operands = DropoutBackwardOperands { grad_output: tensors.input(0), mask: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_dropoutdomask(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mask", E::Tensor(1)), ("prob", E::Json("5.5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = DropoutDoMask { prob: 5.5 };
    let operands = DropoutDoMaskOperands { self_: tensors.input(0), mask: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_dropoutgenmask(c: &mut Caller) {
    let expected = [("shape", E::Json("[3,-1]")), ("prob", E::Json("4.5")), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = DropoutGenMask { shape: [3, -1].into(), prob: 4.5, seed: -5, offset: -6 };
    let operands = DropoutGenMaskOperands { out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_dropoutgenmaskv2(c: &mut Caller) {
    let expected = [("shape", E::Json("[3,-1]")), ("prob", E::Json("4.5")), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("probDataType", E::Json("1")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = DropoutGenMaskV2 { shape: [3, -1].into(), prob: 4.5, seed: -5, offset: -6, prob_data_type: aclnn::DType::Float16 };
    let operands = DropoutGenMaskV2Operands { out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_dropoutgenmaskv2tensor(c: &mut Caller) {
    let expected = [("shape", E::Json("[3,-1]")), ("prob", E::Json("4.5")), ("seedTensor", E::Tensor(2)), ("offsetTensor", E::Tensor(3)), ("offset", E::Json("-7")), ("probDataType", E::Json("1")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = DropoutGenMaskV2Tensor { shape: [3, -1].into(), prob: 4.5, offset: -7, prob_data_type: aclnn::DType::Float16 };
    let operands = DropoutGenMaskV2TensorOperands { seed_tensor: tensors.input(2), offset_tensor: tensors.input(3), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_dropoutv3(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("optionalNoiseShape", c.or_null(0, E::Tensor(1))), ("p", E::Json("5.5")), ("seed", E::Json("-6")), ("offset", E::Json("-7")), ("out", E::Tensor(5)), ("maskOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = DropoutV3 { p: 5.5, seed: -6, offset: -7 };
    let operands = DropoutV3Operands { input: tensors.input(0), optional_noise_shape: c.optional(0, tensors.input(1)), out: tensors.output(5), mask_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_dropoutv3grad(c: &mut Caller) {
    let expected = [("gradY", E::Tensor(0)), ("mask", E::Tensor(1)), ("scale", E::Json("5.5")), ("gradX", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = DropoutV3Grad { scale: 5.5 };
    let operands = DropoutV3GradOperands { grad_y: tensors.input(0), mask: tensors.input(1), grad_x: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_eqscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = EqScalar { other: 4i64.into() };
    let operands = EqScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_eqtensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = EqTensor {  };
    let operands = EqTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_equal(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Equal {  };
    let operands = EqualOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_erf(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Erf {  };
    let operands = ErfOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_erfc(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Erfc {  };
    let operands = ErfcOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_exp(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Exp {  };
    let operands = ExpOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_exp2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Exp2 {  };
    let operands = Exp2Operands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_expsegsum(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = ExpSegsum {  };
    let operands = ExpSegsumOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_expsegsumbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("gradSelf", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ExpSegsumBackward {  };
    let operands = ExpSegsumBackwardOperands { grad_output: tensors.input(0), grad_self: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_expand(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("size", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Expand { size: [4, -1].into() };
    let operands = ExpandOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_expm1(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Expm1 {  };
    let operands = Expm1Operands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_eye(c: &mut Caller) {
    let expected = [("n", E::Json("-3")), ("m", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Eye { n: -3, m: -4 };
    let operands = EyeOperands { out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_flatten(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("axis", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Flatten { axis: -4 };
    let operands = FlattenOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_floor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Floor {  };
    let operands = FloorOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_floordivide(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = FloorDivide {  };
    let operands = FloorDivideOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_floordivides(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = FloorDivides { other: 4i64.into() };
    let operands = FloorDividesOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_fmodscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = FmodScalar { other: 4i64.into() };
    let operands = FmodScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_fmodtensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = FmodTensor {  };
    let operands = FmodTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_frac(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Frac {  };
    let operands = FracOperands { input: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_gcd(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Gcd {  };
    let operands = GcdOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_gescalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GeScalar { other: 4i64.into() };
    let operands = GeScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_getensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GeTensor {  };
    let operands = GeTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_ger(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("vec2", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Ger {  };
    let operands = GerOperands { self_: tensors.input(0), vec2: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_globalaveragepool(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = GlobalAveragePool {  };
    let operands = GlobalAveragePoolOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_globalmaxpool(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = GlobalMaxPool {  };
    let operands = GlobalMaxPoolOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_groupedbiasaddgrad(c: &mut Caller) {
    let expected = [("gradY", c.or_null(1, E::Tensor(0))), ("groupIdxOptional", c.or_null(0, E::Tensor(1))), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GroupedBiasAddGrad {  };
    let operands = GroupedBiasAddGradOperands { grad_y: c.optional(1, tensors.input(0)), group_idx_optional: c.optional(0, tensors.input(1)), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_groupedbiasaddgradv2(c: &mut Caller) {
    let expected = [("gradY", c.or_null(1, E::Tensor(0))), ("groupIdxOptional", c.or_null(0, E::Tensor(1))), ("groupIdxType", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = GroupedBiasAddGradV2 { group_idx_type: -5 };
    let operands = GroupedBiasAddGradV2Operands { grad_y: c.optional(1, tensors.input(0)), group_idx_optional: c.optional(0, tensors.input(1)), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_gtscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GtScalar { other: 4i64.into() };
    let operands = GtScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_gttensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = GtTensor {  };
    let operands = GtTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_hansdecode(c: &mut Caller) {
    let expected = [("mantissa", E::Tensor(0)), ("fixed", E::Tensor(1)), ("var", E::Tensor(2)), ("pdf", E::Tensor(3)), ("reshuff", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = HansDecode { reshuff: true };
    let operands = HansDecodeOperands { mantissa: tensors.input(0), fixed: tensors.input(1), var: tensors.input(2), pdf: tensors.input(3), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_hansencode(c: &mut Caller) {
    let expected = [("inputTensor", E::Tensor(0)), ("pdfRef", E::Tensor(1)), ("statistic", E::Json("true")), ("reshuff", E::Json("false")), ("mantissaOut", E::Tensor(4)), ("fixedOut", E::Tensor(5)), ("varOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = HansEncode { statistic: true, reshuff: false };
    let operands = HansEncodeOperands { input_tensor: tensors.input(0), pdf_ref: tensors.output(1), mantissa_out: tensors.output(4), fixed_out: tensors.output(5), var_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_hardtanh(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("clipValueMin", E::Scalar(4)), ("clipValueMax", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Hardtanh { clip_value_min: 4i64.into(), clip_value_max: 5i64.into() };
    let operands = HardtanhOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_histc(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("bins", E::Json("-4")), ("min", E::Scalar(5)), ("max", E::Scalar(6)), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Histc { bins: -4, min: 5i64.into(), max: 6i64.into() };
    let operands = HistcOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_im2col(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("kernelSize", E::Json("[4,-1]")), ("dilation", E::Json("[5,-1]")), ("padding", E::Json("[6,-1]")), ("stride", E::Json("[7,-1]")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Im2col { kernel_size: [4, -1].into(), dilation: [5, -1].into(), padding: [6, -1].into(), stride: [7, -1].into() };
    let operands = Im2colOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_inplaceacos(c: &mut Caller) {
    let expected = [("inputRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceAcos {  };
    let operands = InplaceAcosOperands { input_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceacosh(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceAcosh {  };
    let operands = InplaceAcoshOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceadd(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceAdd { alpha: 5i64.into() };
    let operands = InplaceAddOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddv3(c: &mut Caller) {
    let expected = [("selfRef", E::Scalar(3)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceAddV3 { self_ref: 3i64.into(), alpha: 5i64.into() };
    let operands = InplaceAddV3Operands { other: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddcdiv(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("tensor1", E::Tensor(1)), ("tensor2", E::Tensor(2)), ("value", E::Scalar(6))];
    let tensors = c.tensors(4);
    let operator = InplaceAddcdiv { value: 6i64.into() };
    let operands = InplaceAddcdivOperands { self_ref: tensors.output(0), tensor1: tensors.input(1), tensor2: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddcmul(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("tensor1", E::Tensor(1)), ("tensor2", E::Tensor(2)), ("value", E::Scalar(6))];
    let tensors = c.tensors(4);
    let operator = InplaceAddcmul { value: 6i64.into() };
    let operands = InplaceAddcmulOperands { self_ref: tensors.output(0), tensor1: tensors.input(1), tensor2: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplaceaddr(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("vec1", E::Tensor(1)), ("vec2", E::Tensor(2)), ("betaOptional", c.or_null(0, E::Scalar(6))), ("alphaOptional", c.or_null(1, E::Scalar(7)))];
    let tensors = c.tensors(5);
    let operator = InplaceAddr { beta_optional: c.optional(0, 6i64.into()), alpha_optional: c.optional(1, 7i64.into()) };
    let operands = InplaceAddrOperands { self_ref: tensors.output(0), vec1: tensors.input(1), vec2: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplaceadds(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4)), ("alpha", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceAdds { other: 4i64.into(), alpha: 5i64.into() };
    let operands = InplaceAddsOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceasin(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceAsin {  };
    let operands = InplaceAsinOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceasinh(c: &mut Caller) {
    let expected = [("inputRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceAsinh {  };
    let operands = InplaceAsinhOperands { input_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceatan(c: &mut Caller) {
    let expected = [("inputRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceAtan {  };
    let operands = InplaceAtanOperands { input_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceatan2(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceAtan2 {  };
    let operands = InplaceAtan2Operands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceatanh(c: &mut Caller) {
    let expected = [("inputRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceAtanh {  };
    let operands = InplaceAtanhOperands { input_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacebernoulli(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("prob", E::Scalar(4)), ("seed", E::Json("-5")), ("offset", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = InplaceBernoulli { prob: 4i64.into(), seed: -5, offset: -6 };
    let operands = InplaceBernoulliOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacebernoullitensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("prob", E::Tensor(1)), ("seed", E::Json("-5")), ("offset", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = InplaceBernoulliTensor { seed: -5, offset: -6 };
    let operands = InplaceBernoulliTensorOperands { self_ref: tensors.output(0), prob: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacebitwiseandscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceBitwiseAndScalar { other: 4i64.into() };
    let operands = InplaceBitwiseAndScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacebitwiseandtensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceBitwiseAndTensor {  };
    let operands = InplaceBitwiseAndTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacebitwiseandtensorout(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceBitwiseAndTensorOut {  };
    let operands = InplaceBitwiseAndTensorOutOperands { self_: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacebitwiseorscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceBitwiseOrScalar { other: 4i64.into() };
    let operands = InplaceBitwiseOrScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacebitwiseortensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceBitwiseOrTensor {  };
    let operands = InplaceBitwiseOrTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacebitwisexorscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceBitwiseXorScalar { other: 4i64.into() };
    let operands = InplaceBitwiseXorScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacebitwisexortensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceBitwiseXorTensor {  };
    let operands = InplaceBitwiseXorTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceceil(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceCeil {  };
    let operands = InplaceCeilOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceclampmax(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("clipValueMax", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceClampMax { clip_value_max: 4i64.into() };
    let operands = InplaceClampMaxOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceclampmaxtensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("max", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceClampMaxTensor {  };
    let operands = InplaceClampMaxTensorOperands { self_ref: tensors.output(0), max: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceclampmintensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("clipValueMin", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceClampMinTensor {  };
    let operands = InplaceClampMinTensorOperands { self_ref: tensors.output(0), clip_value_min: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacecopy(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("src", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceCopy {  };
    let operands = InplaceCopyOperands { self_ref: tensors.output(0), src: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacecos(c: &mut Caller) {
    let expected = [("inputRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceCos {  };
    let operands = InplaceCosOperands { input_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacecosh(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceCosh {  };
    let operands = InplaceCoshOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacecumprod(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("dim", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceCumprod { dim: 4i64.into() };
    let operands = InplaceCumprodOperands { input: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacediv(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceDiv {  };
    let operands = InplaceDivOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacedivmod(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1)), ("mode", E::Json("-5"))];
    let tensors = c.tensors(3);
    let operator = InplaceDivMod { mode: -5 };
    let operands = InplaceDivModOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacedivmods(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4)), ("mode", E::Json("-5"))];
    let tensors = c.tensors(3);
    let operator = InplaceDivMods { other: 4i64.into(), mode: -5 };
    let operands = InplaceDivModsOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacedivs(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceDivs { other: 4i64.into() };
    let operands = InplaceDivsOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceeqscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceEqScalar { other: 4i64.into() };
    let operands = InplaceEqScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceeqtensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceEqTensor {  };
    let operands = InplaceEqTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceerf(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceErf {  };
    let operands = InplaceErfOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceerfc(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceErfc {  };
    let operands = InplaceErfcOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceexp(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceExp {  };
    let operands = InplaceExpOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceexp2(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceExp2 {  };
    let operands = InplaceExp2Operands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceexpm1(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceExpm1 {  };
    let operands = InplaceExpm1Operands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacefilldiagonal(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("fillValue", E::Scalar(4)), ("wrap", E::Json("true"))];
    let tensors = c.tensors(3);
    let operator = InplaceFillDiagonal { fill_value: 4i64.into(), wrap: true };
    let operands = InplaceFillDiagonalOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacefillscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("value", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceFillScalar { value: 4i64.into() };
    let operands = InplaceFillScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacefilltensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("value", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceFillTensor {  };
    let operands = InplaceFillTensorOperands { self_ref: tensors.output(0), value: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacefloor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceFloor {  };
    let operands = InplaceFloorOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacefloordivide(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceFloorDivide {  };
    let operands = InplaceFloorDivideOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacefloordivides(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceFloorDivides { other: 4i64.into() };
    let operands = InplaceFloorDividesOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacefmodscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceFmodScalar { other: 4i64.into() };
    let operands = InplaceFmodScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacefmodtensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceFmodTensor {  };
    let operands = InplaceFmodTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacefrac(c: &mut Caller) {
    let expected = [("inputRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceFrac {  };
    let operands = InplaceFracOperands { input_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacegescalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceGeScalar { other: 4i64.into() };
    let operands = InplaceGeScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacegetensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceGeTensor {  };
    let operands = InplaceGeTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacegtscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceGtScalar { other: 4i64.into() };
    let operands = InplaceGtScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacegttensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceGtTensor {  };
    let operands = InplaceGtTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacehardtanh(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("clipValueMin", E::Scalar(4)), ("clipValueMax", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceHardtanh { clip_value_min: 4i64.into(), clip_value_max: 5i64.into() };
    let operands = InplaceHardtanhOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacelescalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceLeScalar { other: 4i64.into() };
    let operands = InplaceLeScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceletensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceLeTensor {  };
    let operands = InplaceLeTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacelerp(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("end", E::Tensor(1)), ("weight", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = InplaceLerp {  };
    let operands = InplaceLerpOperands { self_ref: tensors.output(0), end: tensors.input(1), weight: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacelerps(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("end", E::Tensor(1)), ("weight", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceLerps { weight: 5i64.into() };
    let operands = InplaceLerpsOperands { self_ref: tensors.output(0), end: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacelog(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceLog {  };
    let operands = InplaceLogOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacelog10(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceLog10 {  };
    let operands = InplaceLog10Operands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacelog1p(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceLog1p {  };
    let operands = InplaceLog1pOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacelog2(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceLog2 {  };
    let operands = InplaceLog2Operands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacelogicaland(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceLogicalAnd {  };
    let operands = InplaceLogicalAndOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacelogicalnot(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceLogicalNot {  };
    let operands = InplaceLogicalNotOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacelogicalor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceLogicalOr {  };
    let operands = InplaceLogicalOrOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceltscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceLtScalar { other: 4i64.into() };
    let operands = InplaceLtScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacelttensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceLtTensor {  };
    let operands = InplaceLtTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacemaskedfillscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("mask", E::Tensor(1)), ("value", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceMaskedFillScalar { value: 5i64.into() };
    let operands = InplaceMaskedFillScalarOperands { self_ref: tensors.output(0), mask: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacemaskedfilltensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("mask", E::Tensor(1)), ("value", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = InplaceMaskedFillTensor {  };
    let operands = InplaceMaskedFillTensorOperands { self_ref: tensors.output(0), mask: tensors.input(1), value: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacemul(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceMul {  };
    let operands = InplaceMulOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacemuls(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceMuls { other: 4i64.into() };
    let operands = InplaceMulsOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacenantonum(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("nan", E::Json("4.5")), ("posinf", E::Json("5.5")), ("neginf", E::Json("6.5"))];
    let tensors = c.tensors(4);
    let operator = InplaceNanToNum { nan: 4.5, posinf: 5.5, neginf: 6.5 };
    let operands = InplaceNanToNumOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacenescalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceNeScalar { other: 4i64.into() };
    let operands = InplaceNeScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacenetensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceNeTensor {  };
    let operands = InplaceNeTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceneg(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceNeg {  };
    let operands = InplaceNegOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacenormal(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("mean", E::Json("4.5")), ("std", E::Json("5.5")), ("seed", E::Json("-6")), ("offset", E::Json("-7"))];
    let tensors = c.tensors(5);
    let operator = InplaceNormal { mean: 4.5, std: 5.5, seed: -6, offset: -7 };
    let operands = InplaceNormalOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacenormaltensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("mean", E::Json("4.5")), ("std", E::Json("5.5")), ("seedTensor", E::Tensor(3)), ("offsetTensor", E::Tensor(4)), ("offset", E::Json("-8"))];
    let tensors = c.tensors(6);
    let operator = InplaceNormalTensor { mean: 4.5, std: 5.5, offset: -8 };
    let operands = InplaceNormalTensorOperands { self_ref: tensors.output(0), seed_tensor: tensors.input(3), offset_tensor: tensors.input(4) };
    c.call(operator, operands, &expected);
}

fn call_inplaceone(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceOne {  };
    let operands = InplaceOneOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacepowtensorscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("exponent", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplacePowTensorScalar { exponent: 4i64.into() };
    let operands = InplacePowTensorScalarOperands { self_: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacepowtensortensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("exponent", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplacePowTensorTensor {  };
    let operands = InplacePowTensorTensorOperands { self_: tensors.output(0), exponent: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacerandom(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("from", E::Json("-4")), ("to", E::Json("-5")), ("seed", E::Json("-6")), ("offset", E::Json("-7"))];
    let tensors = c.tensors(5);
    let operator = InplaceRandom { from: -4, to: -5, seed: -6, offset: -7 };
    let operands = InplaceRandomOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacerandomtensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("from", E::Json("-4")), ("to", E::Json("-5")), ("seedTensor", E::Tensor(3)), ("offsetTensor", E::Tensor(4)), ("offset", E::Json("-8"))];
    let tensors = c.tensors(6);
    let operator = InplaceRandomTensor { from: -4, to: -5, offset: -8 };
    let operands = InplaceRandomTensorOperands { self_ref: tensors.output(0), seed_tensor: tensors.input(3), offset_tensor: tensors.input(4) };
    c.call(operator, operands, &expected);
}

fn call_inplacerandomwithoutfromto(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("seed", E::Json("-4")), ("offset", E::Json("-5"))];
    let tensors = c.tensors(3);
    let operator = InplaceRandomWithoutFromTo { seed: -4, offset: -5 };
    let operands = InplaceRandomWithoutFromToOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacerandomwithoutfromtotensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("seedTensor", E::Tensor(1)), ("offsetTensor", E::Tensor(2)), ("offset", E::Json("-6"))];
    let tensors = c.tensors(4);
    let operator = InplaceRandomWithoutFromToTensor { offset: -6 };
    let operands = InplaceRandomWithoutFromToTensorOperands { self_ref: tensors.output(0), seed_tensor: tensors.input(1), offset_tensor: tensors.input(2) };
    c.call(operator, operands, &expected);
}

fn call_inplacereciprocal(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceReciprocal {  };
    let operands = InplaceReciprocalOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceremaindertensorscalar(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceRemainderTensorScalar { other: 4i64.into() };
    let operands = InplaceRemainderTensorScalarOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceremaindertensortensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceRemainderTensorTensor {  };
    let operands = InplaceRemainderTensorTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplaceround(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceRound {  };
    let operands = InplaceRoundOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacerounddecimals(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("decimals", E::Json("-4"))];
    let tensors = c.tensors(2);
    let operator = InplaceRoundDecimals { decimals: -4 };
    let operands = InplaceRoundDecimalsOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacersqrt(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceRsqrt {  };
    let operands = InplaceRsqrtOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacesin(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceSin {  };
    let operands = InplaceSinOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacesinc(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceSinc {  };
    let operands = InplaceSincOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacesinh(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceSinh {  };
    let operands = InplaceSinhOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacesqrt(c: &mut Caller) {
    let expected = [("self", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceSqrt {  };
    let operands = InplaceSqrtOperands { self_: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacesub(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceSub { alpha: 5i64.into() };
    let operands = InplaceSubOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacesubs(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4)), ("alpha", E::Scalar(5))];
    let tensors = c.tensors(3);
    let operator = InplaceSubs { other: 4i64.into(), alpha: 5i64.into() };
    let operands = InplaceSubsOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacetan(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceTan {  };
    let operands = InplaceTanOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacetanh(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceTanh {  };
    let operands = InplaceTanhOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacetril(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("diagonal", E::Json("-4"))];
    let tensors = c.tensors(2);
    let operator = InplaceTril { diagonal: -4 };
    let operands = InplaceTrilOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacetriu(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("diagonal", E::Json("-4"))];
    let tensors = c.tensors(2);
    let operator = InplaceTriu { diagonal: -4 };
    let operands = InplaceTriuOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacetrunc(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceTrunc {  };
    let operands = InplaceTruncOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceuniform(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("from", E::Json("4.5")), ("to", E::Json("5.5")), ("seed", E::Json("6")), ("offset", E::Json("7"))];
    let tensors = c.tensors(5);
    let operator = InplaceUniform { from: 4.5, to: 5.5, seed: 6, offset: 7 };
    let operands = InplaceUniformOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplaceuniformtensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("from", E::Json("4.5")), ("to", E::Json("5.5")), ("seedTensor", E::Tensor(3)), ("offsetTensor", E::Tensor(4)), ("offset", E::Json("8"))];
    let tensors = c.tensors(6);
    let operator = InplaceUniformTensor { from: 4.5, to: 5.5, offset: 8 };
    let operands = InplaceUniformTensorOperands { self_ref: tensors.output(0), seed_tensor: tensors.input(3), offset_tensor: tensors.input(4) };
    c.call(operator, operands, &expected);
}

fn call_inplacexlogyscalarother(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Scalar(4))];
    let tensors = c.tensors(2);
    let operator = InplaceXLogYScalarOther { other: 4i64.into() };
    let operands = InplaceXLogYScalarOtherOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_inplacexlogytensor(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("other", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = InplaceXLogYTensor {  };
    let operands = InplaceXLogYTensorOperands { self_ref: tensors.output(0), other: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_inplacezero(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = InplaceZero {  };
    let operands = InplaceZeroOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_isclose(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("rtol", E::Json("5.5")), ("atol", E::Json("6.5")), ("equalNan", E::Json("true")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = IsClose { rtol: 5.5, atol: 6.5, equal_nan: true };
    let operands = IsCloseOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_isfinite(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = IsFinite {  };
    let operands = IsFiniteOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_isinscalartensor(c: &mut Caller) {
    let expected = [("element", E::Scalar(3)), ("testElements", E::Tensor(1)), ("assumeUnique", E::Json("true")), ("invert", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = IsInScalarTensor { element: 3i64.into(), assume_unique: true, invert: false };
    let operands = IsInScalarTensorOperands { test_elements: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_isintensorscalar(c: &mut Caller) {
    let expected = [("element", E::Tensor(0)), ("testElement", E::Scalar(4)), ("assumeUnique", E::Json("true")), ("invert", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = IsInTensorScalar { test_element: 4i64.into(), assume_unique: true, invert: false };
    let operands = IsInTensorScalarOperands { element: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_isinf(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = IsInf {  };
    let operands = IsInfOperands { x: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_isneginf(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = IsNegInf {  };
    let operands = IsNegInfOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_isposinf(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = IsPosInf {  };
    let operands = IsPosInfOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_kldiv(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("target", E::Tensor(1)), ("reduction", E::Json("-5")), ("logTarget", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = KlDiv { reduction: -5, log_target: false };
    let operands = KlDivOperands { self_: tensors.input(0), target: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_lescalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LeScalar { other: 4i64.into() };
    let operands = LeScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_letensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LeTensor {  };
    let operands = LeTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_leftshift(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("shiftBits", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LeftShift {  };
    let operands = LeftShiftOperands { self_: tensors.input(0), shift_bits: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_leftshiftsametensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("shiftBits", E::Tensor(1)), ("out", E::Tensor(0))];
    let tensors = c.tensors(3);
    let operator = LeftShiftSameTensor {  };
    let operands = LeftShiftSameTensorOperands { self_: tensors.output(0), shift_bits: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_leftshifts(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("shiftBits", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LeftShifts { shift_bits: 4i64.into() };
    let operands = LeftShiftsOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_leftshiftssametensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("shiftBits", E::Scalar(4)), ("out", E::Tensor(0))];
    let tensors = c.tensors(3);
    let operator = LeftShiftsSameTensor { shift_bits: 4i64.into() };
    let operands = LeftShiftsSameTensorOperands { self_: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_lerp(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("end", E::Tensor(1)), ("weight", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Lerp {  };
    let operands = LerpOperands { self_: tensors.input(0), end: tensors.input(1), weight: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_lerps(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("end", E::Tensor(1)), ("weight", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Lerps { weight: 5i64.into() };
    let operands = LerpsOperands { self_: tensors.input(0), end: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_lgamma(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Lgamma {  };
    let operands = LgammaOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_linalgcholesky(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("upper", E::Json("false")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LinalgCholesky { upper: false };
    let operands = LinalgCholeskyOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_linalgcross(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("dim", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = LinalgCross { dim: -5 };
    let operands = LinalgCrossOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_linalgqr(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mode", E::Json("-4")), ("Q", E::Tensor(2)), ("R", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = LinalgQr { mode: -4 };
    let operands = LinalgQrOperands { self_: tensors.input(0), q: tensors.output(2), r: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_linspace(c: &mut Caller) {
    let expected = [("start", E::Scalar(3)), ("end", E::Scalar(4)), ("steps", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Linspace { start: 3i64.into(), end: 4i64.into(), steps: -5 };
    let operands = LinspaceOperands { out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_log(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Log {  };
    let operands = LogOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_log10(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Log10 {  };
    let operands = Log10Operands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_log1p(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Log1p {  };
    let operands = Log1pOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_log2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Log2 {  };
    let operands = Log2Operands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_logaddexp(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LogAddExp {  };
    let operands = LogAddExpOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_logaddexp2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LogAddExp2 {  };
    let operands = LogAddExp2Operands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_logspace(c: &mut Caller) {
    let expected = [("start", E::Scalar(3)), ("end", E::Scalar(4)), ("steps", E::Json("-5")), ("base", E::Json("6.5")), ("result", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = LogSpace { start: 3i64.into(), end: 4i64.into(), steps: -5, base: 6.5 };
    let operands = LogSpaceOperands { result: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_logsumexp(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepDim", E::Json("true")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = LogSumExp { dim: [4, -1].into(), keep_dim: true };
    let operands = LogSumExpOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_logdet(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Logdet {  };
    let operands = LogdetOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_logicaland(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LogicalAnd {  };
    let operands = LogicalAndOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_logicalnot(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = LogicalNot {  };
    let operands = LogicalNotOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_logicalor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LogicalOr {  };
    let operands = LogicalOrOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_logicalxor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LogicalXor {  };
    let operands = LogicalXorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_ltscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LtScalar { other: 4i64.into() };
    let operands = LtScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_lttensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = LtTensor {  };
    let operands = LtTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_maskedscale(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mask", E::Tensor(1)), ("scale", E::Json("5.5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = MaskedScale { scale: 5.5 };
    let operands = MaskedScaleOperands { self_: tensors.input(0), mask: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_maskedselect(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("mask", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = MaskedSelect {  };
    let operands = MaskedSelectOperands { self_: tensors.input(0), mask: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_max(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Max {  };
    let operands = MaxOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_maxdim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepdim", E::Json("true")), ("out", E::Tensor(3)), ("indices", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MaxDim { dim: -4, keepdim: true };
    let operands = MaxDimOperands { self_: tensors.input(0), out: tensors.output(3), indices: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_maxn(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let operator = MaxN {  };
    let operands = MaxNOperands { tensors: Some(&list_0[..]), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_maxv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dims", E::Json("[4,-1]")), ("keepDims", E::Json("true")), ("noopWithEmptyDims", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MaxV2 { dims: [4, -1].into(), keep_dims: true, noop_with_empty_dims: false };
    let operands = MaxV2Operands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_maximum(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Maximum {  };
    let operands = MaximumOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_mean(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepDim", E::Json("true")), ("dtype", E::Json("1")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Mean { dim: [4, -1].into(), keep_dim: true, dtype: aclnn::DType::Float16 };
    let operands = MeanOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_meanv2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepDim", E::Json("true")), ("noopWithEmptyAxes", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MeanV2 { dim: [4, -1].into(), keep_dim: true, noop_with_empty_axes: false };
    let operands = MeanV2Operands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_min(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Min {  };
    let operands = MinOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_mindim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepdim", E::Json("true")), ("out", E::Tensor(3)), ("indices", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = MinDim { dim: -4, keepdim: true };
    let operands = MinDimOperands { self_: tensors.input(0), out: tensors.output(3), indices: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_minn(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let operator = MinN {  };
    let operands = MinNOperands { tensors: Some(&list_0[..]), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_minimum(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Minimum {  };
    let operands = MinimumOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_mul(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Mul {  };
    let operands = MulOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_muls(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Muls { other: 4i64.into() };
    let operands = MulsOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_multinomial(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("numsamples", E::Json("-4")), ("replacement", E::Json("true")), ("seed", E::Json("-6")), ("offset", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Multinomial { numsamples: -4, replacement: true, seed: -6, offset: -7 };
    let operands = MultinomialOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_multinomialtensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("numsamples", E::Json("-4")), ("replacement", E::Json("true")), ("seedTensor", E::Tensor(3)), ("offsetTensor", E::Tensor(4)), ("offset", E::Json("-8")), ("out", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = MultinomialTensor { numsamples: -4, replacement: true, offset: -8 };
    let operands = MultinomialTensorOperands { self_: tensors.input(0), seed_tensor: tensors.input(3), offset_tensor: tensors.input(4), out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_nantonum(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("nan", E::Json("4.5")), ("posinf", E::Json("5.5")), ("neginf", E::Json("6.5")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = NanToNum { nan: 4.5, posinf: 5.5, neginf: 6.5 };
    let operands = NanToNumOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_nescalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = NeScalar { other: 4i64.into() };
    let operands = NeScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_netensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = NeTensor {  };
    let operands = NeTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_neg(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Neg {  };
    let operands = NegOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_normalfloatfloat(c: &mut Caller) {
    let expected = [("mean", E::Json("3.5")), ("std", E::Json("4.5")), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = NormalFloatFloat { mean: 3.5, std: 4.5, seed: -5, offset: -6 };
    let operands = NormalFloatFloatOperands { out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_normalfloattensor(c: &mut Caller) {
    let expected = [("mean", E::Json("3.5")), ("std", E::Tensor(1)), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = NormalFloatTensor { mean: 3.5, seed: -5, offset: -6 };
    let operands = NormalFloatTensorOperands { std: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_normaltensorfloat(c: &mut Caller) {
    let expected = [("mean", E::Tensor(0)), ("std", E::Json("4.5")), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = NormalTensorFloat { std: 4.5, seed: -5, offset: -6 };
    let operands = NormalTensorFloatOperands { mean: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_normaltensortensor(c: &mut Caller) {
    let expected = [("mean", E::Tensor(0)), ("std", E::Tensor(1)), ("seed", E::Json("-5")), ("offset", E::Json("-6")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = NormalTensorTensor { seed: -5, offset: -6 };
    let operands = NormalTensorTensorOperands { mean: tensors.input(0), std: tensors.input(1), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_npuformatcast(c: &mut Caller) {
    let expected = [("srcTensor", E::Tensor(0)), ("dstTensor", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = NpuFormatCast {  };
    let operands = NpuFormatCastOperands { src_tensor: tensors.input(0), dst_tensor: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_onehot(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("numClasses", E::Json("-4")), ("onValue", E::Tensor(2)), ("offValue", E::Tensor(3)), ("axis", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = OneHot { num_classes: -4, axis: -7 };
    let operands = OneHotOperands { self_: tensors.input(0), on_value: tensors.input(2), off_value: tensors.input(3), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_pdist(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("p", E::Json("4.5")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Pdist { p: 4.5 };
    let operands = PdistOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_pdistforward(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("pScalar", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = PdistForward { p_scalar: 4i64.into() };
    let operands = PdistForwardOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_permute(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dims", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Permute { dims: [4, -1].into() };
    let operands = PermuteOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_polar(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("angle", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Polar {  };
    let operands = PolarOperands { input: tensors.input(0), angle: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_powscalartensor(c: &mut Caller) {
    let expected = [("self", E::Scalar(3)), ("exponent", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = PowScalarTensor { self_: 3i64.into() };
    let operands = PowScalarTensorOperands { exponent: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_powtensorscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("exponent", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = PowTensorScalar { exponent: 4i64.into() };
    let operands = PowTensorScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_powtensortensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("exponent", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = PowTensorTensor {  };
    let operands = PowTensorTensorOperands { self_: tensors.input(0), exponent: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_precisioncompare(c: &mut Caller) {
    let expected = [("golden", E::Tensor(0)), ("realdata", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = PrecisionCompare {  };
    let operands = PrecisionCompareOperands { golden: tensors.input(0), realdata: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_prod(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dtype", E::Json("1")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Prod { dtype: aclnn::DType::Float16 };
    let operands = ProdOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_proddim(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("keepDim", E::Json("true")), ("dtype", E::Json("1")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ProdDim { dim: -4, keep_dim: true, dtype: aclnn::DType::Float16 };
    let operands = ProdDimOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_qr(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("some", E::Json("false")), ("Q", E::Tensor(2)), ("R", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Qr { some: false };
    let operands = QrOperands { self_: tensors.input(0), q: tensors.output(2), r: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_randperm(c: &mut Caller) {
    let expected = [("n", E::Json("-3")), ("seed", E::Json("-4")), ("offset", E::Json("-5")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Randperm { n: -3, seed: -4, offset: -5 };
    let operands = RandpermOperands { out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_range(c: &mut Caller) {
    let expected = [("start", E::Scalar(3)), ("end", E::Scalar(4)), ("step", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Range { start: 3i64.into(), end: 4i64.into(), step: 5i64.into() };
    let operands = RangeOperands { out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_real(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Real {  };
    let operands = RealOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_reciprocal(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Reciprocal {  };
    let operands = ReciprocalOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_reducelogsum(c: &mut Caller) {
    let expected = [("data", E::Tensor(0)), ("axes", E::Json("[4,-1]")), ("keepDims", E::Json("true")), ("noopWithEmptyAxes", E::Json("false")), ("reduce", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ReduceLogSum { axes: [4, -1].into(), keep_dims: true, noop_with_empty_axes: false };
    let operands = ReduceLogSumOperands { data: tensors.input(0), reduce: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_reducenansum(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("[4,-1]")), ("keepDim", E::Json("true")), ("dtype", E::Json("1")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ReduceNansum { dim: [4, -1].into(), keep_dim: true, dtype: aclnn::DType::Float16 };
    let operands = ReduceNansumOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_reducesum(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dims", E::Json("[4,-1]")), ("keepDims", E::Json("true")), ("dtype", E::Json("1")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = ReduceSum { dims: [4, -1].into(), keep_dims: true, dtype: aclnn::DType::Float16 };
    let operands = ReduceSumOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_reflectionpad1d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ReflectionPad1d { padding: [4, -1].into() };
    let operands = ReflectionPad1dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_reflectionpad1dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ReflectionPad1dBackward { padding: [5, -1].into() };
    let operands = ReflectionPad1dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_reflectionpad2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ReflectionPad2d { padding: [4, -1].into() };
    let operands = ReflectionPad2dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_reflectionpad2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ReflectionPad2dBackward { padding: [5, -1].into() };
    let operands = ReflectionPad2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_reflectionpad3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ReflectionPad3d { padding: [4, -1].into() };
    let operands = ReflectionPad3dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_reflectionpad3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ReflectionPad3dBackward { padding: [5, -1].into() };
    let operands = ReflectionPad3dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_remainderscalartensor(c: &mut Caller) {
    let expected = [("self", E::Scalar(3)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = RemainderScalarTensor { self_: 3i64.into() };
    let operands = RemainderScalarTensorOperands { other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_remaindertensorscalar(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = RemainderTensorScalar { other: 4i64.into() };
    let operands = RemainderTensorScalarOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_remaindertensortensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = RemainderTensorTensor {  };
    let operands = RemainderTensorTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_repeat(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("repeats", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Repeat { repeats: [4, -1].into() };
    let operands = RepeatOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_replicationpad1d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ReplicationPad1d { padding: [4, -1].into() };
    let operands = ReplicationPad1dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_replicationpad1dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ReplicationPad1dBackward { padding: [5, -1].into() };
    let operands = ReplicationPad1dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_replicationpad2d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ReplicationPad2d { padding: [4, -1].into() };
    let operands = ReplicationPad2dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_replicationpad2dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ReplicationPad2dBackward { padding: [5, -1].into() };
    let operands = ReplicationPad2dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_replicationpad3d(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("padding", E::Json("[4,-1]")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = ReplicationPad3d { padding: [4, -1].into() };
    let operands = ReplicationPad3dOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_replicationpad3dbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("self", E::Tensor(1)), ("padding", E::Json("[5,-1]")), ("gradInput", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = ReplicationPad3dBackward { padding: [5, -1].into() };
    let operands = ReplicationPad3dBackwardOperands { grad_output: tensors.input(0), self_: tensors.input(1), grad_input: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_rightshift(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("shiftBits", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = RightShift {  };
    let operands = RightShiftOperands { input: tensors.input(0), shift_bits: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_rightshiftsametensor(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("shiftBits", E::Tensor(1)), ("out", E::Tensor(0))];
    let tensors = c.tensors(3);
    let operator = RightShiftSameTensor {  };
    let operands = RightShiftSameTensorOperands { input: tensors.output(0), shift_bits: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_roll(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("shifts", E::Json("[4,-1]")), ("dims", c.or_null(0, E::Json("[5,-1]"))), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Roll { shifts: [4, -1].into(), dims: c.optional(0, [5, -1].into()) };
    let operands = RollOperands { x: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_round(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Round {  };
    let operands = RoundOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_rounddecimals(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("decimals", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = RoundDecimals { decimals: -4 };
    let operands = RoundDecimalsOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_rsqrt(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Rsqrt {  };
    let operands = RsqrtOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_rsub(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Rsub { alpha: 5i64.into() };
    let operands = RsubOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_rsubs(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Rsubs { other: 4i64.into(), alpha: 5i64.into() };
    let operands = RsubsOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_swhere(c: &mut Caller) {
    let expected = [("condition", E::Tensor(0)), ("self", E::Tensor(1)), ("other", E::Tensor(2)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SWhere {  };
    let operands = SWhereOperands { condition: tensors.input(0), self_: tensors.input(1), other: tensors.input(2), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_scale(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("scale", E::Tensor(1)), ("bias", c.or_null(0, E::Tensor(2))), ("axis", E::Json("-6")), ("numAxes", E::Json("-7")), ("scaleFromBlob", E::Json("false")), ("y", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = Scale { axis: -6, num_axes: -7, scale_from_blob: false };
    let operands = ScaleOperands { x: tensors.input(0), scale: tensors.input(1), bias: c.optional(0, tensors.input(2)), y: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_searchsorted(c: &mut Caller) {
    let expected = [("sortedSequence", E::Tensor(0)), ("self", E::Tensor(1)), ("outInt32", E::Json("true")), ("right", E::Json("false")), ("sorter", E::Tensor(4)), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = SearchSorted { out_int32: true, right: false };
    let operands = SearchSortedOperands { sorted_sequence: tensors.input(0), self_: tensors.input(1), sorter: tensors.input(4), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_searchsorteds(c: &mut Caller) {
    let expected = [("sortedSequence", E::Tensor(0)), ("self", E::Scalar(4)), ("outInt32", E::Json("true")), ("right", E::Json("false")), ("sorter", E::Tensor(4)), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = SearchSorteds { self_: 4i64.into(), out_int32: true, right: false };
    let operands = SearchSortedsOperands { sorted_sequence: tensors.input(0), sorter: tensors.input(4), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_sign(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("result", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Sign {  };
    let operands = SignOperands { self_: tensors.input(0), result: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_signbitspack(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("size", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = SignBitsPack { size: -4 };
    let operands = SignBitsPackOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_signbitsunpack(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("size", E::Json("-4")), ("dtype", E::Json("1")), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = SignBitsUnpack { size: -4, dtype: aclnn::DType::Float16 };
    let operands = SignBitsUnpackOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_signbit(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Signbit {  };
    let operands = SignbitOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_silentcheck(c: &mut Caller) {
    let expected = [("val", E::Tensor(0)), ("inputGradRef", E::Tensor(1)), ("sfdaRef", E::Tensor(2)), ("stepRef", E::Tensor(3)), ("cMinSteps", E::Json("-7")), ("cThreshL1", E::Json("8.5")), ("cCoeffL1", E::Json("9.5")), ("cThreshL2", E::Json("10.5")), ("cCoeffL2", E::Json("11.5")), ("npuAsdDetect", E::Json("-12")), ("result", E::Tensor(10))];
    let tensors = c.tensors(11);
    let operator = SilentCheck { c_min_steps: -7, c_thresh_l1: 8.5, c_coeff_l1: 9.5, c_thresh_l2: 10.5, c_coeff_l2: 11.5, npu_asd_detect: -12 };
    let operands = SilentCheckOperands { val: tensors.input(0), input_grad_ref: tensors.output(1), sfda_ref: tensors.output(2), step_ref: tensors.output(3), result: tensors.output(10) };
    c.call(operator, operands, &expected);
}

fn call_silentcheckv2(c: &mut Caller) {
    let expected = [("val", E::Tensor(0)), ("max", E::Tensor(1)), ("avgRef", E::Tensor(2)), ("inputGradRef", E::Tensor(3)), ("stepRef", E::Tensor(4)), ("dstSize", E::Json("[8,-1]")), ("dstStride", E::Json("[9,-1]")), ("dstOffset", E::Json("[10,-1]")), ("cThreshL1", E::Json("11.5")), ("cThreshL2", E::Json("12.5")), ("beta1", E::Json("13.5")), ("npuAsdDetect", E::Json("-14")), ("result", E::Tensor(12))];
    let tensors = c.tensors(13);
    let operator = SilentCheckV2 { dst_size: [8, -1].into(), dst_stride: [9, -1].into(), dst_offset: [10, -1].into(), c_thresh_l1: 11.5, c_thresh_l2: 12.5, beta1: 13.5, npu_asd_detect: -14 };
    let operands = SilentCheckV2Operands { val: tensors.input(0), max: tensors.input(1), avg_ref: tensors.output(2), input_grad_ref: tensors.output(3), step_ref: tensors.output(4), result: tensors.output(12) };
    c.call(operator, operands, &expected);
}

fn call_simthreadexponential(c: &mut Caller) {
    let expected = [("selfRef", E::Tensor(0)), ("count", E::Json("-4")), ("lambd", E::Json("5.5")), ("seed", E::Json("-6")), ("offset", E::Json("-7"))];
    let tensors = c.tensors(5);
    let operator = SimThreadExponential { count: -4, lambd: 5.5, seed: -6, offset: -7 };
    let operands = SimThreadExponentialOperands { self_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_sin(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Sin {  };
    let operands = SinOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_sinc(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Sinc {  };
    let operands = SincOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_sinh(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Sinh {  };
    let operands = SinhOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_sinkhorn(c: &mut Caller) {
    let expected = [("cost", E::Tensor(0)), ("tol", c.or_null(1, E::Scalar(4))), ("p", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Sinkhorn { tol: c.optional(1, 4i64.into()) };
    let operands = SinkhornOperands { cost: tensors.input(0), p: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_slice(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", E::Json("-4")), ("start", E::Json("-5")), ("end", E::Json("-6")), ("step", E::Json("-7")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Slice { dim: -4, start: -5, end: -6, step: -7 };
    let operands = SliceOperands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_slicev2(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("starts", E::Json("[4,-1]")), ("ends", E::Json("[5,-1]")), ("axes", E::Json("[6,-1]")), ("steps", E::Json("[7,-1]")), ("out", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = SliceV2 { starts: [4, -1].into(), ends: [5, -1].into(), axes: [6, -1].into(), steps: [7, -1].into() };
    let operands = SliceV2Operands { self_: tensors.input(0), out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_slogdet(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("signOut", E::Tensor(1)), ("logOut", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Slogdet {  };
    let operands = SlogdetOperands { self_: tensors.input(0), sign_out: tensors.output(1), log_out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_sort(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("stable", E::Json("false")), ("dim", E::Json("-5")), ("descending", E::Json("false")), ("valuesOut", E::Tensor(4)), ("indicesOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Sort { stable: false, dim: -5, descending: false };
    let operands = SortOperands { self_: tensors.input(0), values_out: tensors.output(4), indices_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_splittensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("splitSections", E::Json("4")), ("dim", E::Json("-5")), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let mut list_3 = tensors.outputs(3);
    let operator = SplitTensor { split_sections: 4, dim: -5 };
    let operands = SplitTensorOperands { self_: tensors.input(0), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_splitwithsize(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("splitSize", E::Json("[4,-1]")), ("dim", E::Json("-5")), ("out", E::List(3))];
    let tensors = c.tensors(4);
    let mut list_3 = tensors.outputs(3);
    let operator = SplitWithSize { split_size: [4, -1].into(), dim: -5 };
    let operands = SplitWithSizeOperands { self_: tensors.input(0), out: Some(&mut list_3[..]) };
    c.call(operator, operands, &expected);
}

fn call_sqrt(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Sqrt {  };
    let operands = SqrtOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_square(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Square {  };
    let operands = SquareOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_stack(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("dim", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let list_0 = tensors.inputs(0);
    let operator = Stack { dim: -4 };
    let operands = StackOperands { tensors: Some(&list_0[..]), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_std(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", c.or_null(1, E::Json("[4,-1]"))), ("correction", E::Json("-5")), ("keepdim", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Std { dim: c.optional(1, [4, -1].into()), correction: -5, keepdim: false };
    let operands = StdOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_stdmeancorrection(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", c.or_null(1, E::Json("[4,-1]"))), ("correction", E::Json("-5")), ("keepdim", E::Json("false")), ("stdOut", E::Tensor(4)), ("meanOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = StdMeanCorrection { dim: c.optional(1, [4, -1].into()), correction: -5, keepdim: false };
    let operands = StdMeanCorrectionOperands { self_: tensors.input(0), std_out: tensors.output(4), mean_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_stridedslice(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("begin", E::Json("[4,-1]")), ("end", E::Json("[5,-1]")), ("strides", E::Json("[6,-1]")), ("beginMask", E::Json("-7")), ("endMask", E::Json("-8")), ("ellipsisMask", E::Json("-9")), ("newAxisMask", E::Json("-10")), ("shrinkAxisMask", E::Json("-11")), ("out", E::Tensor(9))];
    let tensors = c.tensors(10);
    let operator = StridedSlice { begin: [4, -1].into(), end: [5, -1].into(), strides: [6, -1].into(), begin_mask: -7, end_mask: -8, ellipsis_mask: -9, new_axis_mask: -10, shrink_axis_mask: -11 };
    let operands = StridedSliceOperands { self_: tensors.input(0), out: tensors.output(9) };
    c.call(operator, operands, &expected);
}

fn call_stridedsliceassignv2(c: &mut Caller) {
    let expected = [("varRef", E::Tensor(0)), ("inputValue", E::Tensor(1)), ("begin", E::Json("[5,-1]")), ("end", E::Json("[6,-1]")), ("strides", E::Json("[7,-1]")), ("axesOptional", c.or_null(0, E::Json("[8,-1]")))];
    let tensors = c.tensors(6);
    let operator = StridedSliceAssignV2 { begin: [5, -1].into(), end: [6, -1].into(), strides: [7, -1].into(), axes_optional: c.optional(0, [8, -1].into()) };
    let operands = StridedSliceAssignV2Operands { var_ref: tensors.output(0), input_value: tensors.input(1) };
    c.call(operator, operands, &expected);
}

fn call_sub(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Sub { alpha: 5i64.into() };
    let operands = SubOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_subs(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("alpha", E::Scalar(5)), ("out", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = Subs { other: 4i64.into(), alpha: 5i64.into() };
    let operands = SubsOperands { self_: tensors.input(0), out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_sum(c: &mut Caller) {
    let expected = [("tensors", E::List(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let list_0 = tensors.inputs(0);
    let operator = Sum {  };
    let operands = SumOperands { tensors: Some(&list_0[..]), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_svd(c: &mut Caller) {
    let expected = [("input", E::Tensor(0)), ("fullMatrices", E::Json("false")), ("computeUV", E::Json("true")), ("sigma", E::Tensor(3)), ("u", E::Tensor(4)), ("v", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = Svd { full_matrices: false, compute_uv: true };
    let operands = SvdOperands { input: tensors.input(0), sigma: tensors.output(3), u: tensors.output(4), v: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_tan(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Tan {  };
    let operands = TanOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_tanh(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Tanh {  };
    let operands = TanhOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_tanhbackward(c: &mut Caller) {
    let expected = [("gradOutput", E::Tensor(0)), ("output", E::Tensor(1)), ("gradInput", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = TanhBackward {  };
    let operands = TanhBackwardOperands { grad_output: tensors.input(0), output: tensors.input(1), grad_input: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_trace(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Trace {  };
    let operands = TraceOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_transconvolutionweight(c: &mut Caller) {
    let expected = [("weightIn", E::Tensor(0)), ("transposed", E::Json("false")), ("groups", E::Json("-5")), ("weightOut", E::Tensor(3))];
    let tensors = c.tensors(4);
    let operator = TransConvolutionWeight { transposed: false, groups: -5 };
    let operands = TransConvolutionWeightOperands { weight_in: tensors.input(0), weight_out: tensors.output(3) };
    c.call(operator, operands, &expected);
}

fn call_transmatmulweight(c: &mut Caller) {
    let expected = [("mmWeightRef", E::Tensor(0))];
    let tensors = c.tensors(1);
    let operator = TransMatmulWeight {  };
    let operands = TransMatmulWeightOperands { mm_weight_ref: tensors.output(0) };
    c.call(operator, operands, &expected);
}

fn call_transformbiasrescaleqkv(c: &mut Caller) {
    let expected = [("qkv", E::Tensor(0)), ("qkvBias", E::Tensor(1)), ("numHeads", E::Json("-5")), ("qOut", E::Tensor(3)), ("kOut", E::Tensor(4)), ("vOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = TransformBiasRescaleQkv { num_heads: -5 };
    let operands = TransformBiasRescaleQkvOperands { qkv: tensors.input(0), qkv_bias: tensors.input(1), q_out: tensors.output(3), k_out: tensors.output(4), v_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_triangularsolve(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("A", E::Tensor(1)), ("upper", E::Json("true")), ("transpose", E::Json("false")), ("unitriangular", E::Json("true")), ("xOut", E::Tensor(5)), ("mOut", E::Tensor(6))];
    let tensors = c.tensors(7);
    let operator = TriangularSolve { upper: true, transpose: false, unitriangular: true };
    let operands = TriangularSolveOperands { self_: tensors.input(0), a: tensors.input(1), x_out: tensors.output(5), m_out: tensors.output(6) };
    c.call(operator, operands, &expected);
}

fn call_tril(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("diagonal", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Tril { diagonal: -4 };
    let operands = TrilOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_triu(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("diagonal", E::Json("-4")), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Triu { diagonal: -4 };
    let operands = TriuOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_trunc(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("out", E::Tensor(1))];
    let tensors = c.tensors(2);
    let operator = Trunc {  };
    let operands = TruncOperands { self_: tensors.input(0), out: tensors.output(1) };
    c.call(operator, operands, &expected);
}

fn call_unfoldgrad(c: &mut Caller) {
    let expected = [("gradOut", E::Tensor(0)), ("inputSizes", E::Json("[4,-1]")), ("dim", E::Json("-5")), ("size", E::Json("-6")), ("step", E::Json("-7")), ("gradIn", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = UnfoldGrad { input_sizes: [4, -1].into(), dim: -5, size: -6, step: -7 };
    let operands = UnfoldGradOperands { grad_out: tensors.input(0), grad_in: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_var(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", c.or_null(1, E::Json("[4,-1]"))), ("unbiased", E::Json("true")), ("keepdim", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = Var { dim: c.optional(1, [4, -1].into()), unbiased: true, keepdim: false };
    let operands = VarOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_varcorrection(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", c.or_null(1, E::Json("[4,-1]"))), ("correction", E::Json("-5")), ("keepdim", E::Json("false")), ("out", E::Tensor(4))];
    let tensors = c.tensors(5);
    let operator = VarCorrection { dim: c.optional(1, [4, -1].into()), correction: -5, keepdim: false };
    let operands = VarCorrectionOperands { self_: tensors.input(0), out: tensors.output(4) };
    c.call(operator, operands, &expected);
}

fn call_varmean(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("dim", c.or_null(1, E::Json("[4,-1]"))), ("correction", E::Json("-5")), ("keepdim", E::Json("false")), ("varOut", E::Tensor(4)), ("meanOut", E::Tensor(5))];
    let tensors = c.tensors(6);
    let operator = VarMean { dim: c.optional(1, [4, -1].into()), correction: -5, keepdim: false };
    let operands = VarMeanOperands { self_: tensors.input(0), var_out: tensors.output(4), mean_out: tensors.output(5) };
    c.call(operator, operands, &expected);
}

fn call_weightquantpreprocess(c: &mut Caller) {
    let expected = [("weight", E::Tensor(0)), ("weightScale", E::Tensor(1)), ("weightOffsetOptional", c.or_null(0, E::Tensor(2))), ("biasOptional", c.or_null(0, E::Tensor(3))), ("xDtype", E::Json("1")), ("xScaleDtype", E::Json("1")), ("kGroupSize", E::Json("-9")), ("outWeight", E::Tensor(7)), ("outWeightScale", E::Tensor(8)), ("outWeightOffsetOptional", c.or_null(1, E::Tensor(9))), ("outBiasOptional", c.or_null(1, E::Tensor(10)))];
    let tensors = c.tensors(11);
    let operator = WeightQuantPreprocess { x_dtype: aclnn::DType::Float16, x_scale_dtype: aclnn::DType::Float16, k_group_size: -9 };
    let operands = WeightQuantPreprocessOperands { weight: tensors.input(0), weight_scale: tensors.input(1), weight_offset_optional: c.optional(0, tensors.input(2)), bias_optional: c.optional(0, tensors.input(3)), out_weight: tensors.output(7), out_weight_scale: tensors.output(8), out_weight_offset_optional: c.optional(1, tensors.output(9)), out_bias_optional: c.optional(1, tensors.output(10)) };
    c.call(operator, operands, &expected);
}

fn call_xlogyscalarother(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Scalar(4)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = XLogYScalarOther { other: 4i64.into() };
    let operands = XLogYScalarOtherOperands { self_: tensors.input(0), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_xlogyscalarself(c: &mut Caller) {
    let expected = [("self", E::Scalar(3)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = XLogYScalarSelf { self_: 3i64.into() };
    let operands = XLogYScalarSelfOperands { other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_xlogytensor(c: &mut Caller) {
    let expected = [("self", E::Tensor(0)), ("other", E::Tensor(1)), ("out", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = XLogYTensor {  };
    let operands = XLogYTensorOperands { self_: tensors.input(0), other: tensors.input(1), out: tensors.output(2) };
    c.call(operator, operands, &expected);
}

fn call_xlog1py(c: &mut Caller) {
    let expected = [("x", E::Tensor(0)), ("y", E::Tensor(1)), ("z", E::Tensor(2))];
    let tensors = c.tensors(3);
    let operator = Xlog1py {  };
    let operands = Xlog1pyOperands { x: tensors.input(0), y: tensors.input(1), z: tensors.output(2) };
    c.call(operator, operands, &expected);
}
