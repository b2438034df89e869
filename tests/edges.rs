//! Calls at the edge of what can be said: each ends in a result or a typed error, never in a panic.

use aclnn::{
    DType, Device, ErrorKind, Layout, QuantDType, Quantize, RoundMode, Soc, Tensor, TensorSpec,
    TensorView, TensorViewMut, dequantize,
};

#[test]
fn tensors_of_any_rank_can_be_printed() {
    let deep = Tensor::zeros(DType::Float32, vec![1; 10_000], &Device::cpu()).unwrap();
    let text = deep.to_string();
    assert!(text.starts_with("tensor(...,"), "{}", &text[..40]);
}

#[test]
fn dequantize_refuses_what_memory_cannot_hold() {
    let one = [1i32];
    let huge = TensorView::from(&one).broadcast_to([1 << 60]).unwrap();
    let error = dequantize(huge, &[1.0f32], None, 0, false).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LayoutOverflow);
    let empty = Tensor::zeros(DType::Int32, [0, 1 << 62], &Device::cpu()).unwrap();
    let error = dequantize(&empty, &[1.0f32], None, 0, false).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LayoutOverflow);
    let error = dequantize(
        &[1i8, 2, 3],
        &[1.0f32],
        Some(TensorView::from(&[1.0f32, 2.0])),
        0,
        true,
    )
    .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::ZeroPointsShape, Some("zero_points"))
    );
}

#[test]
fn strides_of_dimensions_of_size_one_may_be_anything() {
    let x = [7.0f32; 8];
    let mut y = [0i32; 1];
    let output = TensorViewMut::from(&mut y)
        .as_strided([1, 1], [usize::MAX / 4, usize::MAX / 8], 0)
        .unwrap();
    let x = TensorView::from(&x).reshape([1, 8]).unwrap();
    Quantize::multiply(QuantDType::QUInt4x2)
        .run_into(x, &[1.0f32], None, output)
        .unwrap();
    assert_eq!(y, [0x7777_7777]);
}

#[test]
fn plans_of_more_than_memory_are_refused() {
    let spec = |dtype, offset| TensorSpec {
        layout: Layout::strided([1, 8], [8, 1], offset).unwrap(),
        ..TensorSpec::contiguous(dtype, [1, 8]).unwrap()
    };
    let scales = TensorSpec::contiguous(DType::Float32, [1]).unwrap();
    let error = Quantize::multiply(QuantDType::QInt8)
        .plan(&Device::cpu(), spec(DType::Float32, 1 << 62), scales, None)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LayoutOverflow);
}

#[test]
fn a_part_of_an_int4_tensor_ends_with_a_byte_to_be_written() {
    let device = Device::cpu();
    let mut tensor = Tensor::from_bytes(&[0x11; 4], DType::Int4, [8], &device).unwrap();
    let zeros = Tensor::zeros(DType::Int4, [3], &device).unwrap();
    let error = tensor
        .view_mut()
        .narrow(0, 0, 3)
        .unwrap()
        .copy_from(&zeros)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unaligned);
    let error = device
        .stream()
        .fill_zero(tensor.view_mut().narrow(0, 0, 3).unwrap())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unaligned);
    assert_eq!(tensor.to_bytes().unwrap(), [0x11; 4]);
    device
        .stream()
        .fill_zero(tensor.view_mut().narrow(0, 2, 4).unwrap())
        .unwrap();
    assert_eq!(tensor.to_bytes().unwrap(), [0x11, 0, 0, 0x11]);
}

#[test]
fn hybrid_rounding_is_refused_on_the_cpu_whatever_the_shape() {
    let device = Device::cpu_as("950".parse::<Soc>().unwrap());
    for rows in [0, 3] {
        let x = Tensor::zeros(DType::Float32, [rows, 4], &device).unwrap();
        let call = Quantize::multiply(QuantDType::HiFloat8).round_mode(RoundMode::Hybrid);
        assert_eq!(
            call.run(&x, &[1.0f32], None).unwrap_err().kind(),
            ErrorKind::RoundMode,
            "{rows} rows"
        );
    }
}

#[test]
fn cpu_devices_share_the_hosts_memory() {
    let mut tensor = Tensor::from_slice(&[1.0f32; 4], [4], &Device::cpu()).unwrap();
    let other = Device::cpu_as("950".parse::<Soc>().unwrap());
    other.stream().fill_zero(&mut tensor).unwrap();
    assert_eq!(tensor.to_vec::<f32>().unwrap(), [0.0; 4]);
}
