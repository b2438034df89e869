//! candle's tensors are read where they are, operations give what the crate beneath gives, and what cannot be is refused by
//! name.

use aclnn::{DynamicQuant, QuantDType, Quantize, TensorView};
use aclnn_candle::{Error, QuantLinear, QuantizeOp, dynamic_quant, int8, tensor, with_tensor_view};
use candle_core::{DType, Device, Storage, Tensor};

fn matrix() -> Tensor {
    Tensor::arange(0f32, 12.0, &Device::Cpu)
        .unwrap()
        .reshape((3, 4))
        .unwrap()
}

/// Devices to try: the CPU for two products, and simulated ones where the feature is on.
fn devices() -> Vec<aclnn::Device> {
    let names: &[&str] = match cfg!(feature = "sim") {
        true => &["cpu", "cpu:950", "sim", "sim:950"],
        false => &["cpu", "cpu:950"],
    };
    names.iter().map(|name| name.parse().unwrap()).collect()
}

fn address(tensor: &Tensor) -> *const f32 {
    let (storage, layout) = tensor.storage_and_layout();
    let Storage::Cpu(storage) = &*storage else {
        panic!("not on the CPU")
    };
    storage.as_slice::<f32>().unwrap()[layout.start_offset()..].as_ptr()
}

#[test]
fn nothing_is_copied() {
    let part = matrix()
        .narrow(0, 1, 2)
        .unwrap()
        .narrow(1, 1, 2)
        .unwrap()
        .t()
        .unwrap();
    with_tensor_view(&part, |view| {
        assert_eq!(view.as_ptr(), address(&part).cast());
        assert_eq!(view.shape(), [2, 2]);
        assert_eq!(view.to_vec::<f32>()?, [5.0, 9.0, 6.0, 10.0]);
        Ok(())
    })
    .unwrap();
    let repeated = Tensor::new(&[1f32, 2.0], &Device::Cpu)
        .unwrap()
        .broadcast_as((2, 2))
        .unwrap();
    let elements = with_tensor_view(&repeated, |view| Ok(view.to_vec::<f32>()?)).unwrap();
    assert_eq!(elements, [1.0, 2.0, 1.0, 2.0]);
}

#[test]
fn each_type_comes_back() {
    for dtype in [
        DType::U8,
        DType::U32,
        DType::I16,
        DType::I32,
        DType::I64,
        DType::F16,
        DType::BF16,
        DType::F32,
        DType::F64,
        DType::F8E4M3,
    ] {
        let there = Tensor::new(&[0f32, 1.0, 2.0, 8.0], &Device::Cpu)
            .unwrap()
            .to_dtype(dtype)
            .unwrap();
        let back = with_tensor_view(&there, |view| {
            assert_eq!(Some(view.dtype()), aclnn_candle::dtype(dtype));
            tensor(view)
        })
        .unwrap();
        assert_eq!(back.dtype(), dtype);
        let numbers = back.to_dtype(DType::F32).unwrap().to_vec1::<f32>().unwrap();
        assert_eq!(numbers, [0.0, 1.0, 2.0, 8.0], "{dtype:?}");
    }
}

#[test]
fn quantize_reads_any_strides_and_takes_zero_points() {
    for device in devices() {
        let scales = Tensor::new(&[1f32, 2.0, 4.0], &Device::Cpu).unwrap();
        let zero_points = Tensor::new(&[1u8, 0xff, 0], &Device::Cpu).unwrap();
        let call = Quantize::divide(QuantDType::QInt8).axis(1);
        let operation = QuantizeOp::new(call, device);
        let x = matrix().t().unwrap();
        let y = x
            .apply_op3_no_bwd(&scales, &zero_points, &operation)
            .unwrap();
        // By hand: rows of x are (0, 4, 8), (1, 5, 9), ...; ties go to even.
        assert_eq!(
            y.to_vec2::<u8>().unwrap(),
            [[1, 1, 2], [2, 2, 2], [3, 2, 2], [4, 2, 3]]
        );
    }
}

#[test]
fn a_linear_layer_is_the_product_of_its_parts() {
    for device in devices() {
        let weight = Tensor::new(&[[1u8, 0, 0, 0], [0, 0xff, 2, 0]], &Device::Cpu).unwrap();
        let scale = Tensor::new(&[[0.5f32], [1.0]], &Device::Cpu).unwrap();
        let bias = Tensor::new(&[0f32, 100.0], &Device::Cpu).unwrap();
        let layer = QuantLinear::new(&weight, &scale, Some(&bias), &device).unwrap();
        // Each row has 127 as its largest, so that its scale is 1 and its codes are itself.
        let x = Tensor::new(
            &[[[127f32, 1.0, 2.0, 3.0]], [[4.0, 5.0, 6.0, -127.0]]],
            &Device::Cpu,
        )
        .unwrap();
        let x = x.to_dtype(DType::F16).unwrap();
        let y = x.apply_op1_no_bwd(&layer).unwrap();
        assert_eq!((y.dtype(), y.dims()), (DType::F16, &[2, 1, 2][..]));
        let y = y
            .to_dtype(DType::F32)
            .unwrap()
            .flatten_all()
            .unwrap()
            .to_vec1::<f32>()
            .unwrap();
        assert_eq!(y, [63.5, 103.0, 2.0, 107.0]);
        // Rows that do not lie one after the other.
        let turned = x.transpose(0, 1).unwrap();
        let y = turned.apply_op1_no_bwd(&layer).unwrap();
        assert_eq!(y.dims(), [1, 2, 2]);
    }
}

#[test]
fn dynamic_quantization_gives_codes_and_scales() {
    for device in devices() {
        let x = Tensor::new(&[[1f32, -127.0], [2.0, 4.0]], &Device::Cpu)
            .unwrap()
            .to_dtype(DType::BF16)
            .unwrap();
        let call = DynamicQuant::symmetric(QuantDType::Int8);
        let (y, scale, offset) = dynamic_quant(&call, &x, None, &device).unwrap();
        let codes = with_tensor_view(&y, |y| Ok(int8(y)?.to_vec::<i8>()?)).unwrap();
        assert_eq!(codes, [1, -127, 64, 127]);
        assert_eq!(scale.to_vec1::<f32>().unwrap(), [1.0, 4.0 / 127.0]);
        assert!(offset.is_none());
    }
}

#[test]
fn what_cannot_be_had_is_refused_by_name() {
    let flags = aclnn::Tensor::zeros(aclnn::DType::Bool, [2], &aclnn::Device::cpu()).unwrap();
    assert!(matches!(
        tensor(&flags),
        Err(Error::TypeOfTensor(aclnn::DType::Bool))
    ));
    assert!(int8(TensorView::from(&[1i32])).is_err());
    let scales = Tensor::new(&[1f32], &Device::Cpu).unwrap();
    let integers = Tensor::new(&[1i64, 2], &Device::Cpu).unwrap();
    let operation = QuantizeOp::new(Quantize::multiply(QuantDType::QInt8), aclnn::Device::cpu());
    let error = integers
        .apply_op2_no_bwd(&scales, &operation)
        .unwrap_err()
        .to_string();
    assert!(error.contains("x has dtype int64"), "{error}");
    let layer = QuantLinear::new(
        &Tensor::new(&[[1u8, 2]], &Device::Cpu).unwrap(),
        &scales,
        None,
        &aclnn::Device::cpu(),
    )
    .unwrap();
    let error = matrix().apply_op1_no_bwd(&layer).unwrap_err().to_string();
    assert!(error.contains("float32"), "{error}");
}

#[test]
fn zero_points_of_uint8_are_not_those_of_int8() {
    for device in devices() {
        let x = Tensor::new(&[-1f32, 0.0, 1.0], &Device::Cpu).unwrap();
        let scale = Tensor::new(&[0.5f32], &Device::Cpu).unwrap();
        let zero_point = Tensor::new(&[200u8], &Device::Cpu).unwrap();
        let unsigned =
            QuantizeOp::new(Quantize::divide(QuantDType::QUInt8).axis(0), device.clone());
        let y = x.apply_op3_no_bwd(&scale, &zero_point, &unsigned).unwrap();
        assert_eq!(y.to_vec1::<u8>().unwrap(), [198, 200, 202]);
        // As int8 these bytes are -56.
        let signed = QuantizeOp::new(Quantize::divide(QuantDType::QInt8).axis(0), device.clone());
        let y = x.apply_op3_no_bwd(&scale, &zero_point, &signed).unwrap();
        assert_eq!(y.to_vec1::<u8>().unwrap(), [198, 200, 202]);
        let beyond = Tensor::new(&[-100f32], &Device::Cpu).unwrap();
        let y = beyond
            .apply_op3_no_bwd(&scale, &zero_point, &signed)
            .unwrap();
        assert_eq!(y.to_vec1::<u8>().unwrap(), [0x80]);
        let y = beyond
            .apply_op3_no_bwd(&scale, &zero_point, &unsigned)
            .unwrap();
        assert_eq!(y.to_vec1::<u8>().unwrap(), [0]);
    }
}

#[test]
fn results_of_8_bit_floats_have_the_types_that_candle_has() {
    let names: &[&str] = match cfg!(feature = "sim") {
        true => &["cpu:950", "sim:950"],
        false => &["cpu:950"],
    };
    for name in names {
        let quantize = |dtype| {
            let x = Tensor::new(&[1f32, -2.0], &Device::Cpu).unwrap();
            let scale = Tensor::new(&[1f32], &Device::Cpu).unwrap();
            let call = Quantize::multiply(dtype);
            x.apply_op2_no_bwd(&scale, &QuantizeOp::new(call, name.parse().unwrap()))
                .unwrap()
        };
        let y = quantize(QuantDType::Float8E4M3FN);
        assert_eq!(y.dtype(), DType::F8E4M3);
        let numbers = y.to_dtype(DType::F32).unwrap().to_vec1::<f32>().unwrap();
        assert_eq!(numbers, [1.0, -2.0]);
        // 1 is 2^0 and 2 is 2^1 with 5 bits of exponent, whose bias is 15, above 2 bits.
        let bytes = quantize(QuantDType::Float8E5M2).to_vec1::<u8>().unwrap();
        assert_eq!(bytes, [15 << 2, 0x80 | 16 << 2]);
    }
}

#[test]
fn a_layer_of_wrong_parts_is_not_made() {
    let weight = Tensor::new(&[[1u8, 2], [3, 4]], &Device::Cpu).unwrap();
    let scale = |outputs| Tensor::ones(outputs, DType::F32, &Device::Cpu).unwrap();
    let make = |weight: &Tensor, scale: &Tensor, bias: Option<&Tensor>| {
        QuantLinear::new(weight, scale, bias, &aclnn::Device::cpu()).unwrap_err()
    };
    let error = make(&weight, &scale(3), None);
    assert!(matches!(
        error,
        Error::Length {
            argument: "scale",
            found: 3,
            outputs: 2
        }
    ));
    let error = make(&weight, &scale(2), Some(&scale(1)));
    assert!(matches!(
        error,
        Error::Length {
            argument: "bias",
            found: 1,
            outputs: 2
        }
    ));
    let float8 = weight.to_dtype(DType::F8E4M3).unwrap();
    let error = make(&float8, &scale(2), None);
    assert!(matches!(
        error,
        Error::TypeOfWeight(aclnn::DType::Float8E4M3FN)
    ));
}
