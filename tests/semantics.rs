//! What the numbers are at the edges: expected values are written out, or worked out here in wider
//! arithmetic.

use aclnn::{
    AsTensorView, DType, Device, EntryPoints, ErrorKind, Layout, ProductFamily, QuantDType,
    Quantize, Request, RoundMode, Soc, Target, Tensor, TensorSpec, TensorView, bf16, f16,
    npu_quantize,
};

const ONE: [f32; 1] = [1.0];

fn multiply(x: &[f32], scale: f32, zero_point: Option<f32>) -> Vec<i8> {
    let zero_points = zero_point.map(|value| [value]);
    let zero_points = zero_points.as_ref().map(|z| z as &dyn AsTensorView);
    npu_quantize(x, &[scale], zero_points, QuantDType::QInt8, -1, false)
        .unwrap()
        .to_vec()
        .unwrap()
}

fn rounded(x: &[f32], round_mode: RoundMode) -> Vec<i8> {
    let call = Quantize::multiply(QuantDType::QInt8).round_mode(round_mode);
    call.run(x, &ONE, None).unwrap().to_vec().unwrap()
}

fn divide_to_i32(x: &[f32], scale: f32, zero_point: Option<i32>) -> Vec<i32> {
    let zero_points = zero_point.map(|value| [value]);
    let zero_points = zero_points.as_ref().map(|z| z as &dyn AsTensorView);
    npu_quantize(x, &[scale], zero_points, QuantDType::QInt32, 0, true)
        .unwrap()
        .to_vec()
        .unwrap()
}

#[test]
fn ties_go_to_the_even_number() {
    let x = [
        -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 126.5, 127.5, -127.5, -128.5,
    ];
    assert_eq!(
        multiply(&x, 1.0, None),
        [-2, -2, 0, 0, 2, 2, 126, 127, -128, -128]
    );
    let x = [
        f32::from_bits(0.5f32.to_bits() - 1),
        f32::from_bits(0.5f32.to_bits() + 1),
    ];
    assert_eq!(multiply(&x, 1.0, None), [0, 1]);
}

#[test]
fn round_modes() {
    let x = [-1.5, -1.0, -0.2, 0.0, 0.2, 1.0, 1.5];
    assert_eq!(rounded(&x, RoundMode::Round), [-2, -1, 0, 0, 0, 1, 2]);
    assert_eq!(rounded(&x, RoundMode::Floor), [-2, -1, -1, 0, 0, 1, 1]);
    assert_eq!(rounded(&x, RoundMode::Ceil), [-1, -1, 0, 0, 1, 1, 2]);
    assert_eq!(rounded(&x, RoundMode::Trunc), [-1, -1, 0, 0, 0, 1, 1]);
}

#[test]
fn subnormals_are_kept() {
    let tiny = [f32::from_bits(1), -f32::from_bits(1)];
    assert_eq!(rounded(&tiny, RoundMode::Ceil), [1, 0]);
    assert_eq!(rounded(&tiny, RoundMode::Floor), [0, -1]);
    // A subnormal scale is a scale: 2^-149 * 2^126 * 2^23 = 1.
    let x = [f32::from_bits(1) * 2f32.powi(23)];
    assert_eq!(multiply(&x, 2f32.powi(126), None), [1]);
    assert_eq!(
        divide_to_i32(&[f32::from_bits(3)], f32::from_bits(1), None),
        [3]
    );
}

#[test]
fn nothing_overflows() {
    let x = [
        f32::INFINITY,
        f32::NEG_INFINITY,
        f32::NAN,
        1e38,
        -1e38,
        -0.0,
    ];
    assert_eq!(multiply(&x, 1.0, None), [127, -128, 0, 127, -128, 0]);
    assert_eq!(
        divide_to_i32(&x, 1.0, None),
        [i32::MAX, i32::MIN, 0, i32::MAX, i32::MIN, 0]
    );
    let bytes = npu_quantize(&x, &ONE, None, QuantDType::QUInt8, 0, true).unwrap();
    assert_eq!(bytes.to_vec::<u8>().unwrap(), [255, 0, 0, 255, 0, 0]);
    let mut values = x.to_vec();
    values.extend([7.5, -8.5]);
    let packed = npu_quantize(&values, &ONE, None, QuantDType::QUInt4x2, -1, false).unwrap();
    assert_eq!(packed.to_vec_int4().unwrap(), [7, -8, 0, 7, -8, 0, 7, -8]);
    // The product overflows, then meets an infinite zero point of the other sign: NaN.
    assert_eq!(multiply(&[1e38], 1e38, Some(f32::NEG_INFINITY)), [0]);
    assert_eq!(
        divide_to_i32(&[2147483520.0, 2147483648.0], 1.0, None),
        [2147483520, i32::MAX]
    );
    // Division by zero.
    assert_eq!(
        divide_to_i32(&[1.0, -1.0, 0.0], 0.0, None),
        [i32::MAX, i32::MIN, 0]
    );
    assert_eq!(divide_to_i32(&[1.0], -0.0, None), [i32::MIN]);
}

#[test]
fn eight_bit_floats_at_the_edges() {
    let device = Device::cpu_as(Soc::of_family(ProductFamily::Ascend950));
    let x = [
        f32::INFINITY,
        f32::NEG_INFINITY,
        f32::NAN,
        -f32::NAN,
        -0.0,
        0.0,
        1e9,
    ];
    let x = Tensor::from_slice(&x, [7], &device).unwrap();
    let codes = |dtype| {
        let y = npu_quantize(&x, &ONE, None, dtype, -1, false).unwrap();
        y.to_bytes().unwrap()
    };
    assert_eq!(
        codes(QuantDType::Float8E4M3FN),
        [0x7e, 0xfe, 0, 0, 0x80, 0, 0x7e]
    );
    assert_eq!(
        codes(QuantDType::Float8E5M2),
        [0x7b, 0xfb, 0, 0, 0x80, 0, 0x7b]
    );
    assert_eq!(codes(QuantDType::HiFloat8), [0x6e, 0xee, 0, 0, 0, 0, 0x6e]);
    // Without a zero point nothing is added; with one of +0 the sign of -0 is lost.
    let zero = [0f32];
    let y = npu_quantize(&x, &ONE, Some(&zero), QuantDType::Float8E4M3FN, -1, false).unwrap();
    assert_eq!(y.to_bytes().unwrap()[4], 0);
    // Values are not made whole first.
    let half = Tensor::from_slice(&[0.4375f32], [1], &device).unwrap();
    let y = npu_quantize(&half, &ONE, None, QuantDType::Float8E4M3FN, -1, false).unwrap();
    assert_eq!(y.to_bytes().unwrap(), [0x2e]);
}

#[test]
fn each_step_is_rounded_on_its_own() {
    // (1 + 2^-12)^2 = 1 + 2^-11 + 2^-24 loses its last bit before the addition, which leaves 0.5, a
    // tie. A fused multiply-add would leave a little more, and round to 1.
    let (x, zero_point) = (1.0 + 2f32.powi(-12), -(0.5 + 2f32.powi(-11)));
    assert_eq!(multiply(&[x], x, Some(zero_point)), [0]);
    assert_eq!(x.mul_add(x, zero_point).round_ties_even(), 1.0);
}

#[test]
fn dividing_is_not_multiplying_with_the_reciprocal() {
    // 0.05f32 is a little more than 0.05, and 1 / 0.05f32 rounds to 20 exactly: 2.5 is a tie there.
    let (x, scale) = (0.175f32, 0.05f32);
    let exact = (f64::from(x) / f64::from(scale)) as f32;
    let expected = exact.round_ties_even() as i8;
    let y = npu_quantize(&[x], &[scale], None, QuantDType::QInt8, 0, true).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [expected]);
    let differs = (1..20_000).any(|step| {
        let x = step as f32 * 0.005;
        let divided = npu_quantize(&[x], &[scale], None, QuantDType::QInt8, 0, true).unwrap();
        let multiplied = multiply(&[x], 1.0 / scale, None);
        divided.to_vec::<i8>().unwrap() != multiplied
    });
    assert!(differs);
}

#[test]
fn large_integer_zero_points_are_rounded_to_binary32() {
    let above = (1 << 24) + 1;
    assert_eq!(divide_to_i32(&[0.0], 1.0, Some(above)), [1 << 24]);
    assert_eq!(divide_to_i32(&[0.0], 1.0, Some(above + 2)), [(1 << 24) + 4]);
    assert_eq!(divide_to_i32(&[0.0], 1.0, Some(i32::MAX)), [i32::MAX]);
    assert_eq!(divide_to_i32(&[-1.0], 1.0, Some(i32::MIN)), [i32::MIN]);
    // The zero point is added before rounding: 0.5 + 1 is a tie that goes to 2, not 0 + 1.
    assert_eq!(divide_to_i32(&[0.5, 1.5], 1.0, Some(1)), [2, 2]);
}

#[test]
fn sqrt_mode_multiplies_twice() {
    let call = Quantize::multiply(QuantDType::QInt8).sqrt_mode(true);
    let y = call.run(&[3.0f32, -2.0], &[2.0f32], Some(&[1f32])).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [13, -7]);
    // x * scale overflows where scale * scale would not have come to pass.
    let y = call.run(&[1e30f32], &[1e20f32], None).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [127]);
    // x * scale is subnormal and loses its bits: (2^-126 * 2^-24) * 2^-24 is 0, in any order.
    // The order shows here: (1e25 * 1e-30) * 1e-30 against 1e25 * (1e-60 = 0).
    let call = call.round_mode(RoundMode::Ceil);
    let y = call.run(&[1e25f32], &[1e-30f32], None).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [1]);
}

/// x and, with the scale 0.1, its results in both orders.
///
/// 0.1 is 0.100000001490 as float32. -9850 * 0.1 is rounded to -985, and that times 0.1 to -98.5, a tie,
/// which goes to -98. 0.1 * 0.1 is rounded to 0.010000000708, and -9850 times that to -98.500008: -99.
const SQRT_MODE: [(f32, i8, i8); 4] = [
    (-9850.0, -98, -99),
    (9650.0, 96, 97),
    (-9450.0, -94, -95),
    // Both orders agree.
    (5000.0, 50, 50),
];

fn in_sqrt_mode(device: &str) -> Vec<i8> {
    let device: Device = device.parse().unwrap();
    let x = Tensor::from_slice(&SQRT_MODE.map(|(x, ..)| x), [4], &device).unwrap();
    let scale = Tensor::from_slice(&[0.1f32], [1], &device).unwrap();
    let call = Quantize::multiply(QuantDType::QInt8).sqrt_mode(true);
    call.run(&x, &scale, None).unwrap().to_vec().unwrap()
}

#[test]
fn sqrt_mode_multiplies_x_first_on_the_cpu_whatever_the_product() {
    for device in ["cpu:310p", "cpu:a2", "cpu:a3", "cpu:950"] {
        let expected = SQRT_MODE.map(|(_, x_first, _)| x_first);
        assert_eq!(in_sqrt_mode(device), expected, "{device}");
    }
}

#[cfg(feature = "sim")]
#[test]
fn sqrt_mode_multiplies_the_scale_by_itself_first_on_ascend_950() {
    let x_first = SQRT_MODE.map(|(_, x_first, _)| x_first);
    for device in ["sim:310p", "sim:a2", "sim:a3"] {
        assert_eq!(in_sqrt_mode(device), x_first, "{device}");
    }
    let square_first = SQRT_MODE.map(|(.., square_first)| square_first);
    assert_eq!(in_sqrt_mode("sim:950"), square_first);
}

#[test]
fn the_axis_rule_of_multiply_mode() {
    let x: Vec<f32> = (0..6).map(|value| value as f32).collect();
    let x = TensorView::from(&x).reshape([2, 3]).unwrap();
    let run = |scales: &[f32], axis| {
        npu_quantize(&x, scales, None, QuantDType::QInt8, axis, false)
            .map(|y| y.to_vec::<i8>().unwrap())
    };
    for axis in [-1, 0, 1, 2, 7, i64::MAX] {
        assert_eq!(
            run(&[1.0, 10.0, 100.0], axis).unwrap(),
            [0, 10, 127, 3, 40, 127]
        );
    }
    assert_eq!(run(&[1.0, 10.0], -2).unwrap(), [0, 1, 2, 30, 40, 50]);
    assert!(run(&[1.0], -3).is_err());
    assert!(run(&[1.0], i64::MIN).is_err());
    // Divide mode knows no such rule, and no axis at all with one scale.
    let y = npu_quantize(&x, &[1.0f32, 0.1], None, QuantDType::QInt8, 0, true).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [0, 1, 2, 30, 40, 50]);
    for axis in [i64::MIN, -9, 9, i64::MAX] {
        assert!(npu_quantize(&x, &[1.0f32], None, QuantDType::QInt8, axis, true).is_ok());
        assert!(npu_quantize(&x, &[1.0f32, 2.0], None, QuantDType::QInt8, axis, true).is_err());
    }
}

#[test]
fn narrow_types_are_widened_exactly() {
    let x: Vec<bf16> = [0.1f32, 1.7, -3.3]
        .iter()
        .map(|&value| bf16::from_f32(value))
        .collect();
    let scale = bf16::from_f32(12.7);
    let expected: Vec<i8> = x
        .iter()
        .map(|x| (f64::from(x.to_f32()) * f64::from(scale.to_f32())) as f32)
        .map(|value| value.round_ties_even() as i8)
        .collect();
    let y = npu_quantize(&x, &[scale], None, QuantDType::QInt8, -1, false).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), expected);
    // float16's largest number times itself is no infinity in binary32.
    let y = npu_quantize(
        &[f16::MAX],
        &[f16::MAX],
        Some(&[f16::NEG_INFINITY]),
        QuantDType::QInt8,
        -1,
        false,
    );
    assert_eq!(y.unwrap().to_vec::<i8>().unwrap(), [-128]);
}

#[test]
fn empty_tensors_of_every_shape() {
    let device = Device::cpu();
    for rank in 1..=8 {
        for hole in 0..rank {
            let mut shape = vec![2usize; rank];
            shape[hole] = 0;
            let x = Tensor::zeros(DType::Float32, &shape, &device).unwrap();
            for dtype in [QuantDType::QInt8, QuantDType::Int4] {
                let y = npu_quantize(&x, &ONE, None, dtype, -1, false).unwrap();
                assert_eq!(y.shape(), shape);
                assert_eq!(y.to_bytes().unwrap(), []);
            }
            let y = npu_quantize(&x, &ONE, None, QuantDType::QInt32, 0, true).unwrap();
            assert_eq!(y.shape(), shape);
        }
    }
    // Checks come first all the same.
    let x = Tensor::zeros(DType::Float32, [0, 3], &device).unwrap();
    assert!(npu_quantize(&x, &[1.0f32; 4], None, QuantDType::QInt8, -1, false).is_err());
    // Scales without elements go with an axis without any.
    let none: [f32; 0] = [];
    let x = Tensor::zeros(DType::Float32, [3, 0], &device).unwrap();
    assert!(npu_quantize(&x, &none, None, QuantDType::QInt8, -1, false).is_ok());
    // Packed int4: a last dimension of 0 is a multiple of 8.
    let y = npu_quantize(&x, &ONE, None, QuantDType::QUInt4x2, -1, false).unwrap();
    assert_eq!(y.shape(), [3, 0]);
}

#[test]
fn any_rank_and_any_axis() {
    let device = Device::cpu();
    for rank in 1..=8usize {
        let shape: Vec<usize> = (0..rank)
            .map(|dim| if dim % 3 == 2 { 1 } else { 2 + dim % 2 })
            .collect();
        let elements: usize = shape.iter().product();
        let values: Vec<f32> = (0..elements)
            .map(|value| value as f32 % 50.0 - 25.0)
            .collect();
        let x = Tensor::from_slice(&values, &shape, &device).unwrap();
        for axis in 0..rank {
            let scales: Vec<f32> = (0..shape[axis]).map(|index| 0.5 + index as f32).collect();
            let inner: usize = shape[axis + 1..].iter().product();
            let expected: Vec<i8> = (0..elements)
                .map(|element| values[element] / scales[element / inner % shape[axis]])
                .map(|value| value.round_ties_even() as i8)
                .collect();
            for axis in [axis as i64, axis as i64 - rank as i64] {
                let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, axis, true).unwrap();
                assert_eq!(y.to_vec::<i8>().unwrap(), expected, "{shape:?} axis {axis}");
            }
        }
    }
}

#[test]
fn odd_layouts_are_described_and_refused_or_run() {
    let device = Device::cpu();
    // Huge strides where they do not matter.
    let one = Layout::strided([1, 1], [usize::MAX, usize::MAX], 0).unwrap();
    assert!(one.is_contiguous() && one.is_injective());
    assert!(Layout::strided([2, 1], [usize::MAX, 1], 0).is_err());
    assert!(Layout::strided([0, 2], [usize::MAX, usize::MAX], usize::MAX).is_ok());
    assert!(Layout::contiguous([0, usize::MAX, usize::MAX]).is_err());
    let values = [5.0f32];
    let x = TensorView::from(&values)
        .as_strided([1, 1, 1], [1 << 60, usize::MAX, 3], 0)
        .unwrap();
    let y = npu_quantize(&x, &ONE, None, QuantDType::QInt8, -1, false).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [5]);
    let x = TensorView::from(&values).broadcast_to([2, 3]).unwrap();
    let y = npu_quantize(&x, &ONE, None, QuantDType::QInt8, -1, false).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [5; 6]);
    // 2^40 elements of one: described, and too many for a result.
    let x = TensorView::from(&values)
        .broadcast_to([1 << 30, 1 << 30])
        .unwrap();
    assert!(npu_quantize(&x, &ONE, None, QuantDType::QInt8, -1, false).is_err());
    assert!(
        TensorView::from(&values)
            .broadcast_to([1 << 40, 1 << 40])
            .is_err()
    );
    // Rank 9 can be made and viewed, not quantized.
    let nine = Tensor::zeros(DType::Float32, [1; 9], &device).unwrap();
    let view = nine.view().permute([8, 7, 6, 5, 4, 3, 2, 1, 0]).unwrap();
    assert_eq!(view.to_vec::<f32>().unwrap(), [0.0]);
}

#[test]
fn int4_into_strided_rows_leaves_the_rest_alone() {
    let device = Device::cpu();
    let mut storage = Tensor::from_bytes(&[0xee; 12], DType::Int4, [24], &device).unwrap();
    let y = storage.view_mut().as_strided([2, 4], [10, 1], 2).unwrap();
    let x = [1.0f32, 2.0, 3.0, 4.0, -1.0, -2.0, -3.0, -4.0];
    let x = TensorView::from(&x).reshape([2, 4]).unwrap();
    Quantize::multiply(QuantDType::Int4)
        .run_into(x, &ONE, None, y)
        .unwrap();
    let bytes = [
        0xee, 0x21, 0x43, 0xee, 0xee, 0xee, 0xef, 0xcd, 0xee, 0xee, 0xee, 0xee,
    ];
    assert_eq!(storage.to_bytes().unwrap(), bytes);
}

/// Two rows would share a byte where one begins in its middle; one row alone shares it with nobody.
#[test]
fn rows_of_int4_begin_on_a_byte_where_there_are_several() {
    let device = Device::cpu();
    let mut storage = Tensor::from_bytes(&[0xee; 6], DType::Int4, [12], &device).unwrap();
    let x = [1.0f32, 2.0, 3.0, 4.0, -1.0, -2.0, -3.0, -4.0];
    let call = Quantize::multiply(QuantDType::Int4);
    let two = TensorView::from(&x).reshape([2, 4]).unwrap();
    let y = storage.view_mut().as_strided([2, 4], [5, 1], 0).unwrap();
    let error = call.run_into(two, &ONE, None, y).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Unaligned, Some("output"))
    );
    assert_eq!(storage.to_bytes().unwrap(), [0xee; 6]);
    let one = TensorView::from(&x[..4]).reshape([1, 4]).unwrap();
    let y = storage.view_mut().as_strided([1, 4], [5, 1], 0).unwrap();
    call.run_into(one, &ONE, None, y).unwrap();
    assert_eq!(
        storage.to_bytes().unwrap(),
        [0x21, 0x43, 0xee, 0xee, 0xee, 0xee]
    );
}

/// Without V3 the function that has no axis serves what goes along the last one.
#[test]
fn the_function_is_one_that_the_cann_has() {
    let target = |missing: &[&str]| {
        let mut entry_points = EntryPoints::ALL;
        for name in missing {
            entry_points = entry_points.without(name);
        }
        Target::new("a2".parse().unwrap()).with_entry_points(entry_points)
    };
    let (v3, v1) = ("aclnnAscendQuantV3", "aclnnAscendQuant");
    for (missing, shape, axis, div_mode, expected) in [
        (&[][..], &[4, 12][..], -1, false, v3),
        (&[v1], &[4, 12], -2, false, v3),
        (&[v3], &[4, 12], -1, false, v1),
        (&[v3], &[4, 12], 1, false, v1),
        (&[v3], &[2, 4, 12], 2, false, v1),
        (&[v3], &[12], 0, false, v1),
        (&[v3, v1], &[4, 12], 0, true, "aclnnQuantize"),
    ] {
        let request = Request::new(
            TensorSpec::contiguous(DType::Float32, shape).unwrap(),
            TensorSpec::contiguous(DType::Float32, [1]).unwrap(),
            None,
            QuantDType::QInt8,
            axis,
            div_mode,
        );
        let valid = request.validate(&target(missing)).unwrap();
        assert_eq!(
            valid.entry_point(),
            expected,
            "{missing:?} {shape:?} {axis}"
        );
    }
}
