//! The call that an invalid vector describes. Whoever uses this has the example's `format` at its root.

use std::ptr::{null, null_mut};

use aclnn::{
    AsTensorView, DType, Device, Error, Layout, QuantDType, Quantize, Tensor, TensorView,
    TensorViewMut,
};

use crate::format::{self, InvalidCase, Spec};

fn tensor(spec: &Spec, device: &Device) -> Tensor {
    Tensor::zeros(format::dtype(&spec.dtype).unwrap(), &spec.shape, device)
        .unwrap()
        .with_format(spec.format.parse().unwrap())
}

/// Runs the call that a case describes. Where safe Rust has no null, raw memory does.
pub fn refusal(case: &InvalidCase, device: &Device) -> Option<Error> {
    let dtype: QuantDType = case.dtype.parse().unwrap();
    let round_mode = match case.round_mode.as_deref()?.parse() {
        Ok(round_mode) => round_mode,
        Err(error) => return Some(error),
    };
    let axis = match case.level.as_str() {
        "api" if !case.div_mode => case.axis.min(-1),
        _ => case.axis,
    };
    let call = if case.div_mode {
        Quantize::divide(dtype)
    } else {
        Quantize::multiply(dtype)
    };
    let call = call
        .axis(axis)
        .round_mode(round_mode)
        .sqrt_mode(case.sqrt_mode);
    let null_view = |shape: &[usize]| {
        let layout = Layout::contiguous(shape).unwrap();
        // SAFETY: a null view reaches no memory.
        unsafe { TensorView::from_raw_parts(null(), DType::Float32, layout, device).unwrap() }
    };
    let x_tensor = case.x.as_ref().map(|spec| tensor(spec, device));
    let scales_tensor = case.scales.as_ref().map(|spec| tensor(spec, device));
    let zero_points_tensor = case.zero_points.as_ref().map(|spec| tensor(spec, device));
    let x = x_tensor
        .as_ref()
        .map_or_else(|| null_view(&[3, 2]), Tensor::view);
    let scales = scales_tensor
        .as_ref()
        .map_or_else(|| null_view(&[1]), Tensor::view);
    let zero_points = zero_points_tensor.as_ref().map(|z| z as &dyn AsTensorView);
    let mut out = case.out.as_ref().map(|spec| tensor(spec, device));
    let result = match &mut out {
        Some(out) => call.run_into(x, scales, zero_points, out),
        None if case.expected.kind == "null_tensor" => {
            let layout = Layout::contiguous(x.shape()).unwrap();
            // SAFETY: a null view reaches no memory.
            let out = unsafe {
                TensorViewMut::from_raw_parts(null_mut(), dtype.tensor_dtype(), layout, device)
                    .unwrap()
            };
            call.run_into(x, scales, zero_points, out)
        }
        None => call.run(x, scales, zero_points).map(drop),
    };
    result.err()
}
