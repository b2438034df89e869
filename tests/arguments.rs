//! What is wrong with a tensor, a view or a layout is told with the name of the argument.

use aclnn::{
    DType, Device, ErrorKind, Layout, QuantDType, Quantize, RoundMode, Soc, Tensor, TensorView,
    TensorViewMut, int4,
};

#[track_caller]
fn refused<T>(result: aclnn::Result<T>, kind: ErrorKind, argument: &str) {
    let error = result.err().expect("the call is refused");
    assert_eq!((error.kind(), error.argument()), (kind, Some(argument)));
}

#[test]
fn layouts_name_what_is_wrong() {
    use ErrorKind::{InvalidView, LayoutOverflow};
    let layout = Layout::contiguous([2, 6]).unwrap();
    refused(Layout::contiguous([usize::MAX, 2]), LayoutOverflow, "shape");
    refused(Layout::strided([2, 2], [1], 0), InvalidView, "strides");
    refused(layout.transpose(0, 2), InvalidView, "dim");
    refused(layout.permute([0, 0]), InvalidView, "dims");
    refused(layout.permute([0]), InvalidView, "dims");
    refused(layout.narrow(1, 7, 0), InvalidView, "start");
    refused(layout.narrow(1, 4, 3), InvalidView, "length");
    refused(layout.step(1, 0), InvalidView, "step");
    refused(layout.broadcast_to([3, 6]), InvalidView, "shape");
    refused(layout.reshape([5]), InvalidView, "shape");
    refused(
        layout.transpose(0, 1).unwrap().reshape([12]),
        InvalidView,
        "shape",
    );
    refused(layout.split_at(0, 3), InvalidView, "index");
}

#[test]
fn tensors_and_views_name_what_is_wrong() {
    use ErrorKind::{DataLength, ElementType, InvalidView, OutputOverlapsInput, Unaligned};
    let device = Device::cpu();
    refused(
        Tensor::from_slice(&[1.0f32], [2], &device),
        DataLength,
        "values",
    );
    refused(
        Tensor::from_bytes(&[0; 3], DType::Float32, [1], &device),
        DataLength,
        "bytes",
    );
    refused(
        Tensor::zeros(DType::String, [1], &device),
        ElementType,
        "dtype",
    );
    let values = [1.0f32; 4];
    let view = || TensorView::from(&values);
    refused(view().view_dtype(DType::Int8), ElementType, "dtype");
    refused(view().as_strided([3], [2], 0), InvalidView, "shape");
    refused(
        TensorView::from_bytes(&[0; 8][1..5], DType::Float32, [2]),
        DataLength,
        "bytes",
    );
    let mut bytes = [0u8; 8];
    let odd = usize::from(bytes.as_ptr().addr().is_multiple_of(2));
    refused(
        TensorView::from_bytes(&bytes[odd..odd + 2], DType::Float16, [1]),
        Unaligned,
        "block",
    );
    refused(
        TensorViewMut::from(&mut bytes[..]).as_strided([2, 2], [1, 1], 0),
        OutputOverlapsInput,
        "layout",
    );
    refused(int4::pack(&[0; 7]), DataLength, "values");
    refused(int4::pack(&[8; 8]), ElementType, "values");
}

#[test]
fn a_plan_is_told_of_a_null_output_of_any_size() {
    let device = Device::cpu();
    let shape = [1usize << 61];
    let layout = Layout::contiguous(shape).unwrap();
    let value = [1.0f32];
    let x = TensorView::from(&value).broadcast_to(shape).unwrap();
    let scale = TensorView::from(&value);
    let mut plan = Quantize::multiply(QuantDType::QInt8)
        .plan(&device, &x, &scale, None)
        .unwrap();
    // SAFETY: a null view reaches no memory.
    let y = unsafe {
        TensorViewMut::from_raw_parts(std::ptr::null_mut(), DType::Int8, layout, &device)
    };
    refused(
        plan.run(&device.stream(), &x, &scale, None, y.unwrap()),
        ErrorKind::NullTensor,
        "output",
    );
}

#[test]
fn null_memory_of_the_host_is_told_of_too() {
    let layout = Layout::contiguous([4]).unwrap();
    // SAFETY: a null view reaches no memory.
    let x = unsafe {
        TensorView::from_host_parts(std::ptr::null(), DType::Float32, layout.clone()).unwrap()
    };
    let call = Quantize::multiply(QuantDType::QInt8);
    let nothing = call.run(&x, &[1.0f32], None).map(|_| ());
    refused(nothing, ErrorKind::NullTensor, "x");
    // SAFETY: a null view reaches no memory.
    let y = unsafe {
        TensorViewMut::from_host_parts(std::ptr::null_mut(), DType::Int8, layout).unwrap()
    };
    let nothing = call.run_into(&[1.0f32; 4], &[1.0f32], None, y);
    refused(nothing, ErrorKind::NullTensor, "output");
    let kind = |error: aclnn::Error| error.kind();
    let matrix = x.reshape([2, 2]).unwrap().transpose(0, 1).unwrap();
    assert_eq!(
        matrix.as_slice::<f32>().map_err(kind),
        Err(ErrorKind::NullTensor)
    );
}

#[test]
fn null_is_told_before_memory_is_taken_for_a_copy() {
    let device = Device::cpu();
    let layout = Layout::contiguous([1usize << 58]).unwrap();
    // SAFETY: a null view reaches no memory.
    let null =
        unsafe { TensorView::from_raw_parts(std::ptr::null(), DType::Int8, layout, &device) };
    let null = null.unwrap();
    let kinds = [
        null.to_vec::<i8>().unwrap_err().kind(),
        null.to_bytes().unwrap_err().kind(),
        null.to(&device).unwrap_err().kind(),
    ];
    assert_eq!(kinds, [ErrorKind::NullTensor; 3]);
}

#[test]
fn views_without_elements_are_contiguous() {
    // Whatever the strides are: no element is out of place.
    let layout = Layout::strided([2, 1, 0, 5], [7, 9, 1, 2], 3).unwrap();
    assert!(layout.is_contiguous());
    assert!(!Layout::strided([2, 5], [7, 1], 0).unwrap().is_contiguous());
}

#[test]
fn what_only_the_cpu_refuses_has_no_status_of_cann() {
    let device = Device::cpu_as("950".parse::<Soc>().unwrap());
    let x = Tensor::from_slice(&[1.0f32], [1], &device).unwrap();
    let error = Quantize::multiply(QuantDType::HiFloat8)
        .round_mode(RoundMode::Hybrid)
        .run(&x, &[1.0f32], None)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Value);
    assert_eq!(error.argument(), Some("round_mode"));
    assert_eq!(error.aclnn_status(), None);
}

#[test]
fn a_null_tensor_is_named() {
    let call = Quantize::multiply(QuantDType::QInt8);
    let (values, null) = ([1.0f32, 2.0], TensorView::null);
    let mut y = [7i8; 2];
    let is_null = ErrorKind::NullTensor;
    refused(call.run(null(), &values, None), is_null, "x");
    refused(call.run(&values, null(), None), is_null, "scales");
    refused(call.run_into(null(), null(), None, &mut y), is_null, "x");
    // Not taken for a call that makes its own output.
    let into_nothing = call.run_into(&values, &values, None, TensorViewMut::null());
    refused(into_nothing, is_null, "output");
    assert_eq!(y, [7; 2]);
}
