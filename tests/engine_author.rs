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

#[test]
fn elements_in_host_memory_are_slices() {
    use aclnn::ErrorKind::{ElementType, InvalidView};
    let device = Device::cpu();
    let mut x = Tensor::from_vec(vec![1.0f32, 2.0, 3.0, 4.0], [2, 2], &device).unwrap();
    assert_eq!(x.as_slice::<f32>().unwrap(), [1.0, 2.0, 3.0, 4.0]);
    x.as_mut_slice::<f32>().unwrap()[3] = 5.0;
    let row = x.view().narrow(0, 1, 1).unwrap();
    assert_eq!(row.as_slice::<f32>().unwrap(), [3.0, 5.0]);
    assert_eq!(
        row.as_ptr(),
        (&raw const row.as_slice::<f32>().unwrap()[0]).cast()
    );
    assert_eq!(row.block_ptr(), x.as_ptr());
    let column = x.view().narrow(1, 0, 1).unwrap();
    let refused = |error: aclnn::Error| (error.kind(), error.argument() == Some("tensor"));
    assert_eq!(
        refused(column.as_slice::<f32>().unwrap_err()),
        (InvalidView, true)
    );
    assert_eq!(refused(column.as_bytes().unwrap_err()), (InvalidView, true));
    assert_eq!(
        refused(x.as_slice::<i32>().unwrap_err()),
        (ElementType, true)
    );
    assert_eq!(
        refused(x.as_mut_slice::<u8>().unwrap_err()),
        (ElementType, true)
    );
    let (mut top, mut bottom) = x.view_mut().split_at(0, 1).unwrap();
    let bottom = bottom.as_mut_slice::<f32>().unwrap();
    top.as_mut_slice::<f32>().unwrap()[0] = bottom[1];
    bottom[0] = 8.0;
    assert_eq!(x.to_vec::<f32>().unwrap(), [5.0, 2.0, 8.0, 5.0]);

    // Nothing to point to, nothing to look at.
    let empty = Tensor::empty(DType::Int8, [0, 3], &device).unwrap();
    assert_eq!(empty.as_slice::<i8>().unwrap(), [0i8; 0]);
    // SAFETY: there are no elements.
    let null = unsafe {
        TensorView::from_raw_parts(
            std::ptr::null(),
            DType::Int8,
            aclnn::Layout::contiguous([2]).unwrap(),
            &device,
        )
    }
    .unwrap();
    let error = null.as_slice::<i8>().unwrap_err();
    assert_eq!(error.kind(), aclnn::ErrorKind::NullTensor);
}

#[test]
fn packed_int4_goes_into_bytes_of_the_callers() {
    let x = [1.0f32, -1.0, 7.0, -8.0, 3.0, 2.0];
    let x = TensorView::from(&x).reshape([3, 2]).unwrap();
    let call = Quantize::multiply(QuantDType::Int4);
    let mut bytes = [0u8; 3];
    let y = TensorViewMut::from_bytes(&mut bytes, DType::Int4, [3, 2]).unwrap();
    call.run_into(&x, &[1.0f32], None, y).unwrap();
    assert_eq!(bytes, [0xf1, 0x87, 0x23]);
    let y = call.run(&x, &[1.0f32], None).unwrap();
    assert_eq!(y.as_bytes().unwrap(), bytes);
    let error = TensorViewMut::from_bytes(&mut bytes, DType::Int4, [2, 2]).unwrap_err();
    assert_eq!(error.kind(), aclnn::ErrorKind::DataLength);
    assert_eq!(error.argument(), Some("bytes"));
    let mut words = [0u16; 2];
    let odd = &mut bytemuck::cast_slice_mut(&mut words)[1..3];
    let error = TensorViewMut::from_bytes(odd, DType::Int16, [1]).unwrap_err();
    assert_eq!(error.kind(), aclnn::ErrorKind::Unaligned);
}

#[test]
fn a_copy_between_shapes_is_refused_as_such() {
    let mut x = [0.0f32; 6];
    let mut x = TensorViewMut::from(&mut x).reshape([2, 3]).unwrap();
    for shape in [&[3, 2][..], &[6], &[1, 2, 3]] {
        let source = [1.0f32; 6];
        let source = TensorView::from(&source).reshape(shape).unwrap();
        let error = x.copy_from(source).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (aclnn::ErrorKind::ShapeMismatch, Some("source"))
        );
        assert_eq!(
            error.to_string(),
            format!("the source has shape {shape:?}, the tensor [2, 3]")
        );
    }
}

#[test]
#[expect(
    clippy::mutable_key_type,
    reason = "what is hashed and compared does not change"
)]
fn devices_and_streams_are_keys() {
    use std::collections::HashMap;
    let mut names = HashMap::new();
    let product = |name: &str| name.parse::<Device>().unwrap();
    names.insert(Device::cpu(), "a2");
    names.insert(product("cpu:310p"), "310p");
    names.insert(product("cpu:a2"), "a2 again");
    assert_eq!(names.len(), 2);
    assert_eq!(names[&Device::cpu()], "a2 again");
    assert_eq!(names[&product("cpu:310p")], "310p");

    let mut streams = HashMap::new();
    let stream = product("cpu:310p").new_stream().unwrap();
    streams.insert(stream.clone(), 1);
    streams.insert(stream, 2);
    streams.insert(Device::cpu().stream(), 3);
    assert_eq!(streams.len(), 2);
    assert_eq!(streams[&Device::cpu().stream()], 3);

    let mut calls = HashMap::new();
    calls.insert(Quantize::multiply(QuantDType::QInt8), 1);
    assert_eq!(
        calls.get(&Quantize::multiply(QuantDType::QInt8).axis(-1)),
        Some(&1)
    );
    assert_eq!(calls.get(&Quantize::divide(QuantDType::QInt8)), None);
}

#[test]
fn the_cpu_is_number_0_and_has_no_cann() {
    let device = Device::cpu();
    assert_eq!((device.ordinal(), device.is_simulated()), (0, false));
    assert!(device.functions().is_none() && device.toolkit().is_none());
    assert!(!device.stream().is_borrowed());
}

#[test]
fn on_the_cpu_foreign_work_is_over_when_it_is_queued() {
    let device = Device::cpu();
    let x = Tensor::from_slice(&[1i8, 2, 3], [3], &device).unwrap();
    let mut y = Tensor::zeros(DType::Int8, [3], &device).unwrap();
    let (from, to) = (x.as_ptr().cast::<i8>(), y.as_mut_ptr().cast::<i8>());
    let stream = device.stream();
    // SAFETY: the work reads x and writes y.
    let foreign = unsafe {
        stream.foreign(|raw| {
            to.copy_from(from, 3);
            raw.is_null()
        })
    };
    assert!(foreign.reads(&x).writes(&mut y).queue().unwrap());
    assert_eq!(y.to_vec::<i8>().unwrap(), [1, 2, 3]);
}

/// What a server holds over a request may be used after the request panicked.
#[test]
fn a_panic_of_a_request_leaves_the_rest_usable() {
    let device = Device::cpu();
    let x = Tensor::from_slice(&[1.0f32, 2.0], [2], &device).unwrap();
    let scales = Tensor::from_slice(&[3.0f32], [1], &device).unwrap();
    let call = Quantize::multiply(QuantDType::QInt8);
    let panicked = std::panic::catch_unwind(|| {
        let _y = call.run(&x, &scales, None).unwrap();
        std::panic::resume_unwind(Box::new("the request's own"));
    });
    panicked.unwrap_err();
    let y = call.run(&x, &scales, None).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [3, 6]);
}

/// What the guide and the README say of it.
#[test]
fn an_engine_quantizes_in_less_than_sixty_lines() {
    let added = include_str!("../examples/small_engine/quantized.rs");
    assert!(added.lines().count() < 60, "{}", added.lines().count());
    for part in [
        "pub fn quantize(",
        "pub fn dynamic_quantize(",
        "pub fn forward(",
    ] {
        assert!(added.contains(part), "{part} is missing");
    }
}
