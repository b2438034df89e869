//! What an engine's author writes around the calls: optional tensors, specifications, keys of maps, threads.

use aclnn::{
    AsTensorSpec, DType, Device, QuantDType, Quantize, Tensor, TensorSpec, TensorView,
    TensorViewMut, dequantize, npu_quantize,
};

#[test]
fn zero_points_are_taken_as_x_is() {
    let device = Device::cpu();
    let x = Tensor::from_slice(&[1.0f32, 2.0], [2], &device).unwrap();
    let scales = Tensor::from_slice(&[0.5f32], [1], &device).unwrap();
    let mut zero_points = Tensor::from_slice(&[3i32], [1], &device).unwrap();
    let values = vec![3i32];
    let slice = &values[..];
    let call = Quantize::divide(QuantDType::QInt8).axis(0);
    let mut y = Tensor::empty(DType::Int8, [2], &device).unwrap();
    let mut check = |zero_points: Option<&dyn aclnn::AsTensorView>, expected: [i8; 2]| {
        let made = npu_quantize(&x, &scales, zero_points, QuantDType::QInt8, 0, true).unwrap();
        assert_eq!(made.to_vec::<i8>().unwrap(), expected);
        call.run_into(&x, &scales, zero_points, &mut y).unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), expected);
        let back = dequantize(&y, &scales, zero_points, 0, true).unwrap();
        assert_eq!(back.to_vec::<f32>().unwrap(), [1.0, 2.0]);
    };
    check(None, [2, 4]);
    check(Some(&zero_points), [5, 7]);
    check(Some(&zero_points.view()), [5, 7]);
    check(Some(&zero_points.view_mut()), [5, 7]);
    check(Some(&values), [5, 7]);
    check(Some(&[3i32]), [5, 7]);
    check(Some(&slice), [5, 7]);
    let optional = Some(values);
    check(optional.as_ref().map(|values| values as _), [5, 7]);
}

#[test]
fn specifications_come_from_whatever_has_a_form() {
    let device = Device::cpu();
    let mut x = Tensor::zeros(DType::Float16, [2, 3], &device).unwrap();
    let expected = TensorSpec::contiguous(DType::Float16, [2, 3]).unwrap();
    assert_eq!(TensorSpec::from(&x), expected);
    assert_eq!(TensorSpec::from(x.view()), expected);
    assert_eq!(TensorSpec::from(&x.view()), expected);
    assert_eq!(TensorSpec::from(x.view_mut()), expected);
    assert_eq!(TensorSpec::from(&x.view_mut()), expected);
    assert_eq!(TensorSpec::from(&expected), expected);
    assert_eq!((&expected as &dyn AsTensorSpec).as_tensor_spec(), expected);

    // A plan from any of them runs on memory of that form.
    let x = [1.0f32, 2.0, 3.0, 4.0];
    let (scales, zero_points) = ([1.0f32], [10i32]);
    let x = TensorView::from(&x).reshape([2, 2]).unwrap();
    let mut y = [0i8; 4];
    let mut y = TensorViewMut::from(&mut y).reshape([2, 2]).unwrap();
    let scales = TensorView::from(&scales);
    let zero_points = TensorView::from(&zero_points);
    let mut plan = Quantize::divide(QuantDType::QInt8)
        .axis(0)
        .plan_into(&device, x.clone(), &scales, Some(&zero_points), &y)
        .unwrap();
    plan.run(&device.stream(), &x, &scales, Some(&zero_points), &mut y)
        .unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [11, 12, 13, 14]);
}
