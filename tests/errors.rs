//! What wrong calls answer: kind, argument, status and one line that says what to do.

use aclnn::{
    AsTensorView, DType, Device, EntryPoints, Error, ErrorKind, Format, Layout, QuantDType,
    Quantize, RoundMode, Soc, Target, Tensor, TensorSpec, TensorView, TensorViewMut, npu_quantize,
};
use insta::assert_snapshot;

/// One line for an error: kind, argument, status, text.
fn line(error: &Error) -> String {
    let text = error.to_string();
    assert_eq!(text.lines().count(), 1, "{text}");
    assert_eq!(format!("{error:?}"), format!("{}: {text}", error.kind()));
    format!(
        "{} [{}, {}] {text}",
        error.kind(),
        error.argument().unwrap_or("-"),
        error
            .aclnn_status()
            .map_or("-".to_owned(), |status| status.to_string()),
    )
}

fn zeros(dtype: DType, shape: &[usize], device: &Device) -> Tensor {
    Tensor::zeros(dtype, shape, device).unwrap()
}

/// A call with tensors of zeros.
struct Call {
    device: Device,
    x: (DType, Vec<usize>),
    scales: (DType, Vec<usize>),
    zero_points: Option<(DType, Vec<usize>)>,
    dtype: QuantDType,
    axis: i64,
    div_mode: bool,
    round_mode: RoundMode,
    sqrt_mode: bool,
    out: Option<(DType, Vec<usize>)>,
    format: Format,
}

impl Call {
    /// A call that is right.
    fn new(div_mode: bool) -> Call {
        Call {
            device: Device::cpu(),
            x: (DType::Float32, vec![2, 3, 8]),
            scales: (DType::Float32, vec![if div_mode { 3 } else { 8 }]),
            zero_points: None,
            dtype: QuantDType::QInt8,
            axis: if div_mode { 1 } else { -1 },
            div_mode,
            round_mode: RoundMode::Round,
            sqrt_mode: false,
            out: None,
            format: Format::ND,
        }
    }

    fn run(&self) -> Result<(), Error> {
        let make = |spec: &(DType, Vec<usize>)| zeros(spec.0, &spec.1, &self.device);
        let x = make(&self.x).with_format(self.format);
        let scales = make(&self.scales);
        let zero_points = self.zero_points.as_ref().map(make);
        let call = if self.div_mode {
            Quantize::divide(self.dtype)
        } else {
            Quantize::multiply(self.dtype)
        };
        let call = call
            .axis(self.axis)
            .round_mode(self.round_mode)
            .sqrt_mode(self.sqrt_mode);
        let zero_points = zero_points.as_ref().map(|z| z as &dyn AsTensorView);
        match &self.out {
            Some(out) => call.run_into(&x, &scales, zero_points, &mut make(out)),
            None => call.run(&x, &scales, zero_points).map(drop),
        }
    }

    fn refused(self) -> String {
        line(&self.run().unwrap_err())
    }
}

fn multiply(change: impl FnOnce(&mut Call)) -> String {
    let mut call = Call::new(false);
    change(&mut call);
    call.refused()
}

fn divide(change: impl FnOnce(&mut Call)) -> String {
    let mut call = Call::new(true);
    change(&mut call);
    call.refused()
}

fn cpu_as(name: &str) -> Device {
    Device::cpu_as(name.parse::<Soc>().unwrap())
}

fn only_v1(name: &str) -> Device {
    let entry_points = EntryPoints::ALL.without("aclnnAscendQuantV3");
    Device::cpu_as(Target::new(name.parse().unwrap()).with_entry_points(entry_points))
}

#[test]
fn the_calls_that_the_others_are_made_from_are_right() {
    Call::new(false).run().unwrap();
    Call::new(true).run().unwrap();
}

#[test]
fn null_tensors() {
    let device = Device::cpu();
    let layout = Layout::contiguous([2]).unwrap();
    // SAFETY: null views reach no memory.
    let (null, null_mut) = unsafe {
        (
            TensorView::from_raw_parts(std::ptr::null(), DType::Float32, layout.clone(), &device)
                .unwrap(),
            TensorViewMut::from_raw_parts(std::ptr::null_mut(), DType::Int8, layout, &device)
                .unwrap(),
        )
    };
    let call = Quantize::multiply(QuantDType::QInt8);
    let values = [1.0f32, 2.0];
    let mut lines = vec![
        line(&call.run(&null, &values, None).unwrap_err()),
        line(&call.run(&values, &null, None).unwrap_err()),
        line(&call.run_into(&values, &values, None, null_mut).unwrap_err()),
        line(&null.to_vec::<f32>().unwrap_err()),
    ];
    // Null comes before everything else that is wrong.
    let wrong = call.clone().axis(-5);
    lines.push(line(&wrong.run(&null, &values, None).unwrap_err()));
    assert_snapshot!(lines.join("\n"), @r#"
    null_tensor [x, 161001] x is null
    null_tensor [scales, 161001] scales is null
    null_tensor [output, 161001] output is null
    null_tensor [-, 161001] the tensor is null
    null_tensor [x, 161001] x is null
    "#);
}

#[test]
fn products() {
    let lines = [
        multiply(|call| call.device = cpu_as("Ascend310B1")),
        multiply(|call| call.device = cpu_as("Ascend910A")),
        divide(|call| call.device = cpu_as("Ascend310B1")),
        divide(|call| call.device = cpu_as("Ascend910A")),
        divide(|call| call.device = cpu_as("Ascend910B")),
        multiply(|call| call.device = only_v1("950")),
        multiply(|call| {
            call.device = only_v1("a2");
            call.axis = -2;
            call.scales.1 = vec![3];
        }),
        multiply(|call| {
            call.device = cpu_as("310p");
            call.axis = -2;
            call.scales.1 = vec![3];
        }),
        multiply(|call| {
            let entry_points = EntryPoints::ALL
                .without("aclnnAscendQuantV3")
                .without("aclnnAscendQuant");
            let target = Target::new("a3".parse().unwrap()).with_entry_points(entry_points);
            call.device = Device::cpu_as(target);
        }),
        divide(|call| {
            let entry_points = EntryPoints::ALL.without("aclnnQuantize");
            let target = Target::new("a3".parse().unwrap()).with_entry_points(entry_points);
            call.device = Device::cpu_as(target);
        }),
    ];
    assert_snapshot!(lines.join("\n"), @r#"
    unsupported_product [device, 161002] npu_quantize(div_mode=false) is not available on Ascend310B1
    unsupported_product [device, 161002] npu_quantize(div_mode=false) is not available on Ascend910A
    unsupported_product [device, 161002] npu_quantize(div_mode=true) is not available on Ascend310B1
    unsupported_product [device, -] npu_quantize(div_mode=true) is not available on Ascend910A
    unsupported_product [device, -] npu_quantize(div_mode=true) is not available on Ascend910B (Ascend910B without a digit is a training chip of 2019; Atlas A2 chips are called Ascend910B1 to Ascend910B4, or a2 for short)
    unsupported_product [device, 161002] npu_quantize(div_mode=false) is not available on Ascend 950 with this CANN: it lacks aclnnAscendQuantV3, and aclnnAscendQuant does not know the product
    entry_point_missing [device, -] this CANN has no aclnnAscendQuantV3, which axis -2 needs
    value [axis, 161002] axis -2 is not the last one; Atlas 310P supports only the last axis in multiply mode
    entry_point_missing [device, -] this CANN has neither aclnnAscendQuantV3 nor aclnnAscendQuant, which div_mode=false needs
    entry_point_missing [device, -] this CANN has no aclnnQuantize, which div_mode=true needs
    "#);
}

#[test]
fn dtypes() {
    let lines = [
        multiply(|call| call.x.0 = DType::Int16),
        multiply(|call| {
            call.device = cpu_as("310p");
            call.x.0 = DType::BFloat16;
        }),
        multiply(|call| call.dtype = QuantDType::QUInt8),
        multiply(|call| call.dtype = QuantDType::Int32),
        multiply(|call| call.dtype = QuantDType::Float8E4M3FN),
        multiply(|call| {
            call.device = cpu_as("Ascend310P3");
            call.dtype = QuantDType::QUInt4x2;
        }),
        divide(|call| call.dtype = QuantDType::QUInt4x2),
        divide(|call| call.out = Some((DType::UInt8, vec![2, 3, 8]))),
        multiply(|call| call.scales.0 = DType::Int8),
        divide(|call| call.scales.0 = DType::Float64),
        multiply(|call| call.zero_points = Some((DType::Int8, vec![8]))),
        divide(|call| call.zero_points = Some((DType::Float32, vec![3]))),
        multiply(|call| call.x.0 = DType::Float16),
        multiply(|call| call.zero_points = Some((DType::Float16, vec![8]))),
        divide(|call| call.scales.0 = DType::BFloat16),
        divide(|call| call.zero_points = Some((DType::BFloat16, vec![3]))),
        divide(|call| {
            call.x.0 = DType::BFloat16;
            call.scales.0 = DType::BFloat16;
            call.zero_points = Some((DType::Int8, vec![3]));
        }),
    ];
    assert_snapshot!(lines.join("\n"), @r#"
    dtype [x, 161002] x has dtype int16; Atlas A2 supports float32, float16, bfloat16 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype [x, 161002] x has dtype bfloat16; Atlas 310P supports float32, float16
    dtype [dtype, 161002] dtype quint8 is not available in multiply mode on Atlas A2; use qint8, quint4x2 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype [dtype, -] dtype int32 means packed int4 in multiply mode; use quint4x2
    dtype [dtype, 161002] dtype float8_e4m3fn is not available in multiply mode on Atlas A2; use qint8, quint4x2 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype [dtype, 161002] dtype quint4x2 is not available in multiply mode on Ascend310P3; use qint8
    dtype [dtype, 161002] dtype quint4x2 is not available in divide mode on Atlas A2; use qint8, quint8, qint32 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype [output, 161002] output has dtype uint8; dtype qint8 needs int8
    dtype [scales, 161002] scales has dtype int8; Atlas A2 supports float32, float16, bfloat16 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype [scales, 161002] scales has dtype float64; Atlas A2 supports float32, float16, bfloat16 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype [zero_points, 161002] zero_points has dtype int8; Atlas A2 supports float32, float16, bfloat16 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype [zero_points, 161002] zero_points has dtype float32; Atlas A2 supports int8, uint8, int32, bfloat16 (the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950)
    dtype_combination [scales, 161002] scales is float32 but x is float16; scales must be float16 too
    dtype_combination [zero_points, 161002] zero_points is float16 but scales is float32; zero_points must be float32 too
    dtype_combination [scales, 161002] scales is bfloat16 but x is float32; x must be bfloat16 too
    dtype_combination [zero_points, 161002] zero_points is bfloat16 but x is float32 and scales is float32; both must be bfloat16 too
    dtype_combination [zero_points, 161002] scales is bfloat16 but zero_points is int8; zero_points must be bfloat16 too
    "#);
}

#[test]
fn shapes_and_axes() {
    let lines = [
        multiply(|call| call.x.1 = vec![]),
        divide(|call| call.x.1 = vec![1; 9]),
        multiply(|call| call.format = Format::FractalNz),
        divide(|call| call.format = Format::NC1HWC0),
        multiply(|call| {
            call.dtype = QuantDType::QUInt4x2;
            call.x.1 = vec![2, 12];
        }),
        multiply(|call| {
            call.dtype = QuantDType::Int4;
            call.x.1 = vec![2, 7];
        }),
        multiply(|call| call.axis = -3),
        multiply(|call| call.axis = 0),
        multiply(|call| call.axis = i64::MIN),
        multiply(|call| call.axis = i64::MAX),
        multiply(|call| {
            call.x.1 = vec![3, 8];
            call.axis = 2;
        }),
        divide(|call| call.axis = 3),
        divide(|call| call.axis = -4),
        multiply(|call| call.scales.1 = vec![1, 8]),
        divide(|call| call.scales.1 = vec![]),
        divide(|call| call.scales.1 = vec![3, 1]),
        divide(|call| call.scales.1 = vec![1, 3, 1]),
        divide(|call| call.scales.1 = vec![4, 1]),
        multiply(|call| call.scales.1 = vec![3, 8]),
        multiply(|call| call.scales.1 = vec![5]),
        multiply(|call| call.scales.1 = vec![2, 1, 8]),
        divide(|call| call.scales.1 = vec![8]),
        divide(|call| call.zero_points = Some((DType::Int32, vec![1, 3]))),
        divide(|call| call.zero_points = Some((DType::Int32, vec![1]))),
        multiply(|call| call.zero_points = Some((DType::Float32, vec![1, 1, 8]))),
        multiply(|call| call.out = Some((DType::Int8, vec![2, 24]))),
        multiply(|call| {
            call.dtype = QuantDType::QUInt4x2;
            call.out = Some((DType::Int32, vec![2, 3, 8]));
        }),
    ];
    assert_snapshot!(lines.join("\n"), @r#"
    scalar_input [x, 161002] x has 0 dimensions; 1 to 8 are supported
    rank_too_large [x, 161002] x has 9 dimensions; 1 to 8 are supported
    format [x, -] x has format FRACTAL_NZ; only ND is supported
    format [x, 161002] x has format NC1HWC0; only ND is supported
    last_dim_not_multiple [x, 161002] dtype quint4x2 needs a last dimension that is a multiple of 8; x has 12
    last_dim_not_multiple [x, 161002] dtype int4 needs a last dimension that is a multiple of 2; x has 7
    value [axis, 161002] axis -3 is not one of the last two axes of a 3-dimensional x
    value [axis, 161002] axis 0 is not one of the last two axes of a 3-dimensional x
    value [axis, 161002] axis -9223372036854775808 is not one of the last two axes of a 3-dimensional x
    value [axis, 161002] axis 9223372036854775807 is not one of the last two axes of a 3-dimensional x
    value [axis, 161002] axis 2 is out of range for a 2-dimensional x: -2 to 1 are possible
    value [axis, 161002] axis 3 is out of range for a 3-dimensional x: -3 to 2 are possible
    value [axis, 161002] axis -4 is out of range for a 3-dimensional x: -3 to 2 are possible
    rank [scales, 161002] scales has 2 dimensions; expected 1 or 3 (the rank of x): reshape it to [8]
    rank [scales, 161002] scales has 0 dimensions; expected 1: reshape it to [1]
    rank [scales, 161002] scales has 2 dimensions; expected 1: reshape it to [3]
    rank [scales, 161002] scales has 3 dimensions; expected 1: reshape it to [3]
    rank [scales, 161002] scales has 2 dimensions; expected 1
    rank [scales, 161002] scales has 2 dimensions; expected 1 or 3 (the rank of x)
    shape [scales, 161002] scales has 5 values along axis -1; x has 8 there: expected 8 or 1
    shape [scales, 161002] scales has shape [2, 1, 8]; all dimensions but 2 (the axis) must be 1
    shape [scales, 161002] scales has 8 values along axis 1; x has 3 there: expected 3 or 1
    rank [zero_points, 161002] zero_points has 2 dimensions; expected 1: reshape it to [3]
    shape [zero_points, 161002] zero_points has shape [1]; expected [3], the shape of scales
    shape [zero_points, 161002] zero_points has shape [1, 1, 8]; expected [8], the shape of scales: reshape it to [8]
    shape [output, 161002] output has shape [2, 24]; expected [2, 3, 8]
    shape [output, 161002] output has shape [2, 3, 8]; expected [2, 3, 1]
    "#);
}

#[test]
fn modes() {
    let fp8 = |call: &mut Call| {
        call.device = cpu_as("950");
        call.dtype = QuantDType::HiFloat8;
    };
    let lines = [
        line(&"rint".parse::<RoundMode>().unwrap_err()),
        multiply(|call| call.round_mode = RoundMode::Hybrid),
        multiply(|call| {
            fp8(call);
            call.round_mode = RoundMode::Floor;
        }),
        multiply(|call| {
            fp8(call);
            call.round_mode = RoundMode::Hybrid;
        }),
        divide(|call| call.round_mode = RoundMode::Floor),
        divide(|call| call.sqrt_mode = true),
    ];
    assert_snapshot!(lines.join("\n"), @r#"
    value [round_mode, 161002] round_mode "rint" is not one of round, floor, ceil, trunc (hybrid for hifloat8)
    value [round_mode, 161002] round_mode "hybrid" is not one of round, floor, ceil, trunc for dtype qint8
    value [round_mode, 161002] round_mode "floor" is not one of round, hybrid for dtype hifloat8
    value [round_mode, -] round_mode "hybrid" uses random bits on the device and cannot be reproduced on the CPU; use round
    value [round_mode, -] round_mode "floor" is not one of round in divide mode
    value [sqrt_mode, -] sqrt_mode is offered in multiply mode only
    "#);
}

/// Two arguments wrong at once: the first kind in the order is reported.
#[test]
fn the_first_of_two_errors_is_reported() {
    let order: [fn(&mut Call); 10] = [
        |call| call.device = only_v1("Ascend310B1"),
        |call| call.x.0 = DType::Int64,
        |call| call.dtype = QuantDType::QUInt8,
        |call| call.scales.0 = DType::Int64,
        |call| call.zero_points = Some((DType::Int64, vec![9])),
        |call| call.format = Format::FractalZ,
        |call| call.axis = -9,
        |call| call.scales.1 = vec![7, 7],
        |call| call.out = Some((DType::Int8, vec![1])),
        |call| call.round_mode = RoundMode::Hybrid,
    ];
    let kinds = [
        (ErrorKind::UnsupportedProduct, "device"),
        (ErrorKind::DType, "x"),
        (ErrorKind::DType, "dtype"),
        (ErrorKind::DType, "scales"),
        (ErrorKind::DType, "zero_points"),
        (ErrorKind::Format, "x"),
        (ErrorKind::Value, "axis"),
        (ErrorKind::Rank, "scales"),
        (ErrorKind::Shape, "output"),
        (ErrorKind::Value, "round_mode"),
    ];
    for first in 0..order.len() {
        for second in first..order.len() {
            let mut call = Call::new(false);
            order[second](&mut call);
            order[first](&mut call);
            let error = call.run().unwrap_err();
            let found = (error.kind(), error.argument().unwrap_or_default());
            assert_eq!(found, kinds[first], "{first} with {second}: {error}");
        }
    }
}

#[test]
fn tensors_views_and_names() {
    let device = Device::cpu();
    let x = zeros(DType::Float32, &[2, 3], &device);
    let mut y = zeros(DType::Int8, &[2, 3], &device);
    let bytes = [0u8; 9];
    let shifted = &bytes[1 + bytes.as_ptr().addr() % 2..][..4];
    let odd = if shifted.as_ptr().addr() % 2 == 1 {
        shifted
    } else {
        &bytes[1..5]
    };
    let unaligned = TensorView::from_bytes(odd, DType::Float16, [2]).unwrap_err();
    assert_eq!(unaligned.kind(), ErrorKind::Unaligned);
    let lines = [
        line(&x.to_vec::<i8>().unwrap_err()),
        line(&x.view().view_dtype(DType::Float16).unwrap_err()),
        line(&x.to_vec_int4().unwrap_err()),
        line(&Tensor::from_slice(&[1.0f32; 5], [2, 3], &device).unwrap_err()),
        line(&Tensor::from_bytes(&[0; 5], DType::Float16, [3], &device).unwrap_err()),
        line(&Tensor::zeros(DType::String, [3], &device).unwrap_err()),
        line(&Layout::contiguous([usize::MAX, 2]).unwrap_err()),
        line(&Tensor::zeros(DType::Float32, [1 << 61], &device).unwrap_err()),
        line(&Tensor::zeros(DType::Float32, [1 << 58], &device).unwrap_err()),
        line(&x.view().transpose(0, 2).unwrap_err()),
        line(&x.view().transpose(0, isize::MIN).unwrap_err()),
        line(&x.view().permute([0, 0]).unwrap_err()),
        line(&x.view().narrow(1, 2, 2).unwrap_err()),
        line(&x.view().step(1, 0).unwrap_err()),
        line(&x.view().reshape([4]).unwrap_err()),
        line(&x.view().transpose(0, 1).unwrap().reshape([6]).unwrap_err()),
        line(&x.view().broadcast_to([2, 4]).unwrap_err()),
        line(&x.view().split_at(0, 3).unwrap_err()),
        line(&x.view().as_strided([4], [2], 0).unwrap_err()),
        line(&x.view().as_strided([4], [2, 1], 0).unwrap_err()),
        line(&y.view_mut().as_strided([3, 2], [1, 1], 0).unwrap_err()),
        line(&"float31".parse::<QuantDType>().unwrap_err()),
        line(&"ND1".parse::<Format>().unwrap_err()),
        line(&"Ascend1".parse::<Soc>().unwrap_err()),
        line(&"gpu".parse::<Device>().unwrap_err()),
        line(&"cpu:4090".parse::<Device>().unwrap_err()),
        line(&aclnn::int4::pack(&[0; 7]).unwrap_err()),
        line(&aclnn::int4::pack(&[8; 8]).unwrap_err()),
    ];
    assert_snapshot!(lines.join("\n"), @r#"
    element_type [-, -] the tensor has dtype float32; elements of int8 were asked for
    element_type [dtype, -] float32 elements cannot be viewed as float16: their sizes differ
    element_type [-, -] a tensor of dtype float32 holds no int4 values
    data_length [values, -] 5 values were given; shape [2, 3] holds 6
    data_length [bytes, -] 5 bytes were given; shape [3] of float16 takes 6
    element_type [dtype, -] elements of dtype string have no size
    layout_overflow [shape, -] shape [18446744073709551615, 2] is larger than memory can be
    layout_overflow [shape, -] shape [2305843009213693952] is larger than memory can be
    out_of_memory [-, -] 1152921504606846976 bytes of host memory could not be allocated
    invalid_view [dim, -] dimension 2 does not exist in 2 dimensions
    invalid_view [dim, -] dimension -9223372036854775808 does not exist in 2 dimensions
    invalid_view [dims, -] [0, 0] is not an order of 2 dimensions
    invalid_view [length, -] dimension 1 has 3 indices; 2 from 2 on were asked for
    invalid_view [step, -] a step of 0 was asked for
    invalid_view [shape, -] shape [2, 3] has 6 elements, [4] has 4
    invalid_view [shape, -] the strides [1, 3] of shape [3, 2] do not allow shape [6]
    invalid_view [shape, -] shape [2, 3] does not broadcast to [2, 4]
    invalid_view [index, -] a dimension of 2 cannot be split at 3
    invalid_view [shape, -] shape [4] with strides [2] from 0 on needs 7 elements; the view has 6
    invalid_view [strides, -] a shape of 1 dimensions has 2 strides
    output_overlaps_input [layout, -] a view to be written may not reach an element twice; [3, 2] strides [1, 1] may
    unknown_name [dtype, -] "float31" is not a dtype of npu_quantize; known are qint8, quint8, qint32, quint4x2, quint2x4, int8, uint8, int32, int4, float8_e4m3fn, float8_e5m2, hifloat8, float32, float16, bfloat16, float64, int16, int64, uint16, uint32, uint64, bool
    unknown_name [format, -] "ND1" is not a format of CANN
    unknown_name [soc, -] "Ascend1" is not a known Atlas product; use a family (310p, a2, a3, 950) or a full name such as Ascend910B2, Ascend310P3, Ascend910_9391
    invalid_device_string [device, -] device "gpu" is not one of auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N
    invalid_device_string [device, -] device "cpu:4090": "4090" is not a known Atlas product; use a family (310p, a2, a3, 950) or a full name such as Ascend910B2, Ascend310P3, Ascend910_9391
    data_length [values, -] 7 values were given; packed int4 needs a multiple of 8
    element_type [values, -] 8 is not an int4, which holds -8 to 7
    "#);
}

#[test]
fn plans_devices_and_overlaps() {
    let (device, other) = (Device::cpu(), cpu_as("310p"));
    let x = zeros(DType::Float32, &[2, 4], &device);
    let scales = zeros(DType::Float32, &[1], &device);
    let far = zeros(DType::Float32, &[1], &other);
    let call = Quantize::multiply(QuantDType::QInt8);
    let mut y = zeros(DType::Int8, &[2, 4], &device);
    let mut plan = call
        .plan(
            &device,
            &x,
            TensorSpec::contiguous(DType::Float32, [1]).unwrap(),
            None,
        )
        .unwrap();
    let stream = device.stream();
    let mut int4 = zeros(DType::Int4, &[16], &device);
    let odd = int4.view_mut().as_strided([2, 4], [4, 1], 1).unwrap();
    let mut shared = [0f32; 8];
    let block = shared.as_mut_ptr();
    let layout = |offset| Layout::strided([2, 4], [4, 1], offset).unwrap();
    // SAFETY: the block outlives both views; the call is refused before it writes.
    let (input, output) = unsafe {
        (
            TensorView::from_raw_parts(block.cast(), DType::Float32, layout(0), &device).unwrap(),
            TensorViewMut::from_raw_parts(block.cast(), DType::Int8, layout(0), &device).unwrap(),
        )
    };
    let lines = [
        line(&npu_quantize(&x, &far, None, QuantDType::QInt8, -1, false).unwrap_err()),
        line(
            &call
                .clone()
                .stream(&other.stream())
                .run(&x, &scales, None)
                .unwrap_err(),
        ),
        line(
            &plan
                .run(&other.stream(), &x, &scales, None, &mut y)
                .unwrap_err(),
        ),
        line(&plan.run(&stream, &x, &far, None, &mut y).unwrap_err()),
        line(
            &plan
                .run(
                    &stream,
                    x.view().reshape([8]).unwrap(),
                    &scales,
                    None,
                    &mut y,
                )
                .unwrap_err(),
        ),
        line(
            &plan
                .run(
                    &stream,
                    x.view().with_format(Format::NCHW),
                    &scales,
                    None,
                    &mut y,
                )
                .unwrap_err(),
        ),
        line(
            &plan
                .run(&stream, &x, &scales, Some(&scales), &mut y)
                .unwrap_err(),
        ),
        line(
            &plan
                .run(&stream, &x, &scales, None, &mut [0u8; 8])
                .unwrap_err(),
        ),
        line(
            &Quantize::multiply(QuantDType::Int4)
                .run_into(&x, &scales, None, odd)
                .unwrap_err(),
        ),
        line(&call.run_into(input, &scales, None, output).unwrap_err()),
    ];
    assert_snapshot!(lines.join("\n"), @r#"
    device_mismatch [scales, -] scales is on device cpu:310p; the call runs on cpu
    device_mismatch [x, -] x is on device cpu; the call runs on cpu:310p
    plan_mismatch [stream, -] stream is on device cpu:310p; the plan was made for cpu
    plan_mismatch [scales, -] scales is on device cpu:310p; the plan was made for cpu
    plan_mismatch [x, -] x is float32 [8] ND; the plan was made for float32 [2, 4] ND
    plan_mismatch [x, -] x is float32 [2, 4] NCHW; the plan was made for float32 [2, 4] ND
    plan_mismatch [zero_points, -] the plan was made without zero_points and run with
    plan_mismatch [output, -] output is uint8 [8] ND; the plan was made for int8 [2, 4] ND
    unaligned [output, -] output of dtype int4 with strides [4, 1] and offset 1: rows must be contiguous and start on a byte
    output_overlaps_input [output, -] output shares memory with x
    "#);
    assert_eq!(shared, [0.0; 8]);
    // What was refused wrote nothing, and the plan is as good as before.
    plan.run(&stream, &x, &scales, None, &mut y).unwrap();
}

#[test]
fn the_bare_name_of_a_2019_chip_is_explained() {
    let error = npu_quantize(
        &zeros(DType::Float32, &[4], &cpu_as("Ascend910B")),
        &zeros(DType::Float32, &[1], &cpu_as("Ascend910B")),
        None,
        QuantDType::QInt8,
        0,
        true,
    )
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedProduct);
    assert!(
        error.to_string().contains("Ascend910B1 to Ascend910B4"),
        "{error}"
    );
    assert!(error.to_string().contains("a2"), "{error}");
}

#[test]
fn only_the_default_cpu_adds_what_it_stands_for() {
    let hint = "the CPU stands for an Atlas A2 here";
    let refused = |device: Device| {
        let mut call = Call::new(false);
        call.device = device;
        call.dtype = QuantDType::HiFloat8;
        call.run().unwrap_err().to_string()
    };
    assert!(refused(Device::cpu()).contains(hint));
    assert!(refused("cpu".parse().unwrap()).contains("cpu:950"));
    assert!(!refused(cpu_as("a2")).contains(hint));
    assert!(!refused("cpu:a3".parse().unwrap()).contains(hint));
    // An error that no product would change does not send anyone to another product.
    let error = multiply(|call| call.scales.1 = vec![5]);
    assert!(!error.contains(hint), "{error}");
}
