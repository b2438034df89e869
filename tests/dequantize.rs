//! `dequantize` takes scales, zero points and axis as `npu_quantize` does. Expected values are worked out
//! by hand.

use aclnn::{
    AsTensorView, DType, Device, ErrorKind, Layout, QuantDType, Tensor, TensorView, dequantize,
    npu_quantize,
};

/// [8, 16], [24, 32]: a middle and a last dimension of the same size, so that a wrong axis goes through.
const QUANTIZED: [i8; 4] = [8, 16, 24, 32];

fn values(axis: i64, div_mode: bool, scales: TensorView<'_>, zero_points: &[f32]) -> Vec<f32> {
    let quantized = TensorView::from(&QUANTIZED).reshape([1, 2, 2]).unwrap();
    let zero_points = (!zero_points.is_empty()).then(|| {
        TensorView::from(zero_points)
            .reshape(scales.shape())
            .unwrap()
    });
    let result = dequantize(
        quantized,
        scales,
        zero_points.as_ref().map(|z| z as _),
        axis,
        div_mode,
    )
    .unwrap();
    assert_eq!(result.shape(), [1, 2, 2]);
    result.to_vec().unwrap()
}

#[test]
fn in_multiply_mode_all_axes_above_minus_two_are_the_last() {
    for axis in [-1, 0, 1, 2, 7] {
        let got = values(axis, false, (&[2.0f32, 4.0]).into(), &[]);
        assert_eq!(got, [4.0, 4.0, 12.0, 8.0], "axis {axis}");
    }
    let got = values(-2, false, (&[2.0f32, 4.0]).into(), &[]);
    assert_eq!(got, [4.0, 8.0, 6.0, 8.0]);
}

#[test]
fn in_divide_mode_the_axis_is_meant_literally() {
    let got = |axis| values(axis, true, (&[2.0f32, 4.0]).into(), &[8.0, -8.0]);
    // (8 - 8) * 2, (16 - 8) * 2, (24 + 8) * 4, (32 + 8) * 4.
    assert_eq!(got(1), [0.0, 16.0, 128.0, 160.0]);
    assert_eq!(got(-2), got(1));
    // (8 - 8) * 2, (16 + 8) * 4, (24 - 8) * 2, (32 + 8) * 4.
    assert_eq!(got(2), [0.0, 96.0, 32.0, 160.0]);
    assert_eq!(got(-1), got(2));
}

#[test]
fn one_scale_goes_with_any_axis() {
    for axis in [-9, 0, 9] {
        let got = values(axis, true, (&[0.5f32]).into(), &[4.0]);
        assert_eq!(got, [2.0, 6.0, 10.0, 14.0], "axis {axis}");
    }
}

#[test]
fn scales_of_full_rank_lie_along_the_axis() {
    let scales = [2.0f32, 4.0];
    let view = |shape| TensorView::from(&scales).reshape(shape).unwrap();
    assert_eq!(
        values(-2, false, view([1, 2, 1]), &[0.0, 16.0]),
        [4.0, 8.0, 2.0, 4.0]
    );
    assert_eq!(
        values(1, false, view([1, 1, 2]), &[0.0, 16.0]),
        [4.0, 0.0, 12.0, 4.0]
    );
}

#[test]
fn the_same_arguments_lead_there_and_back() {
    let device = Device::cpu();
    // Multiples of the scales, which come back exactly.
    let x: Vec<f32> = [0.5, -1.0, 1.5, 2.0, -2.5, 3.0, 3.5, -4.0].into();
    let x = Tensor::from_vec(x, [2, 2, 2], &device).unwrap();
    for (scales, div_mode) in [([0.5f32, 0.25], true), ([2.0, 4.0], false)] {
        for axis in if div_mode { -3..3 } else { -2..3 } {
            let scales = Tensor::from_slice(&scales, [2], &device).unwrap();
            let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, axis, div_mode).unwrap();
            let back = dequantize(&y, &scales, None, axis, div_mode).unwrap();
            assert_eq!(
                back.to_vec::<f32>().unwrap(),
                x.to_vec::<f32>().unwrap(),
                "axis {axis}, div_mode {div_mode}"
            );
        }
    }
}

/// Checkpoints hold the scales of a weight's rows as `[N, 1]`.
#[test]
fn scales_of_the_tensors_rank_are_taken_in_both_modes() {
    let device = Device::cpu();
    let quantized = Tensor::from_slice(&[1i8, 2, 3, 4, 5, 6], [2, 3], &device).unwrap();
    let scales = Tensor::from_slice(&[0.5f32, 2.0], [2, 1], &device).unwrap();
    let zero_points = Tensor::from_slice(&[1i32, -1], [2, 1], &device).unwrap();
    let dequantized = |zero_points: Option<&dyn AsTensorView>, div_mode| {
        let axis = if div_mode { 0 } else { -2 };
        let result = dequantize(&quantized, &scales, zero_points, axis, div_mode).unwrap();
        result.to_vec::<f32>().unwrap()
    };
    assert_eq!(dequantized(None, true), [0.5, 1.0, 1.5, 8.0, 10.0, 12.0]);
    assert_eq!(dequantized(None, false), [2.0, 4.0, 6.0, 2.0, 2.5, 3.0]);
    let shifted = dequantized(Some(&zero_points), true);
    assert_eq!(shifted, [0.0, 0.5, 1.0, 10.0, 12.0, 14.0]);

    // One scale, whatever the axis.
    let one = Tensor::from_slice(&[2.0f32], [1, 1], &device).unwrap();
    let result = dequantize(&quantized, &one, None, 7, true).unwrap();
    let expected = [2.0, 4.0, 6.0, 8.0, 10.0, 12.0];
    assert_eq!(result.to_vec::<f32>().unwrap(), expected);
}

#[test]
fn what_npu_quantize_refuses_is_refused() {
    let refused = |scales: &[usize], zero_points: Option<&[usize]>, axis, div_mode| {
        let device = Device::cpu();
        let zeros = |shape: &[usize]| Tensor::zeros(DType::Float32, shape, &device).unwrap();
        let quantized = Tensor::zeros(DType::Int8, [1, 2, 2], &device).unwrap();
        let zero_points = zero_points.map(zeros);
        let zero_points = zero_points.as_ref().map(|z| z as &dyn AsTensorView);
        let error = dequantize(&quantized, &zeros(scales), zero_points, axis, div_mode);
        let error = error.unwrap_err();
        (
            error.kind(),
            error.argument().unwrap_or_default().to_owned(),
        )
    };
    let is = |kind, argument: &str| (kind, argument.to_owned());
    let scales_rank = is(ErrorKind::Rank, "scales");
    assert_eq!(refused(&[2, 1], None, -1, false), scales_rank);
    assert_eq!(refused(&[2, 1], None, 1, true), scales_rank);
    assert_eq!(refused(&[], None, 1, true), scales_rank);
    let scales_shape = is(ErrorKind::Shape, "scales");
    assert_eq!(refused(&[3], None, 1, true), scales_shape);
    assert_eq!(refused(&[1, 1, 2], None, 1, true), scales_shape);
    assert_eq!(refused(&[1, 2, 1], None, -1, false), scales_shape);
    let zero_points_shape = is(ErrorKind::Shape, "zero_points");
    assert_eq!(refused(&[2], Some(&[1]), 1, true), zero_points_shape);
    assert_eq!(
        refused(&[2], Some(&[1, 1, 2]), -1, false),
        zero_points_shape
    );
    assert_eq!(refused(&[1, 2, 1], Some(&[2]), 1, true), zero_points_shape);
    let zero_points_rank = is(ErrorKind::Rank, "zero_points");
    assert_eq!(refused(&[2], Some(&[2, 1]), 1, true), zero_points_rank);
    let axis = is(ErrorKind::Value, "axis");
    assert_eq!(refused(&[2], None, -3, false), axis);
    assert_eq!(refused(&[2], None, i64::MIN, false), axis);
    assert_eq!(refused(&[2], None, 3, true), axis);
    assert_eq!(refused(&[2], None, -4, true), axis);
    assert_eq!(refused(&[2], None, i64::MAX, true), axis);

    let scalar = TensorView::from(&[1i8]);
    let scalar = scalar.reshape(Layout::contiguous([]).unwrap().shape());
    let error = dequantize(scalar.unwrap(), &[1.0f32], None, 0, true).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ScalarInput);
}
