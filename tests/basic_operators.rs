//! The operators that models are made of: against plain references in float64, on the CPU and the simulated Atlas, as plans,
//! in graphs, and what is refused.

mod basic;

use aclnn::operators::{
    Add, Adds, Cast, Cos, Div, Exp, Gelu, GeluApproximation, GeluV2, Mul, Muls, Neg, Rsqrt, Scalar,
    Sigmoid, Silu, Sin, Sub, Tanh,
};
use aclnn::{
    DType, Device, ErrorKind, Graph, ProductFamily, Result, Soc, Tensor, TensorSpec, TensorView,
    bf16, f16,
};
use basic::{devices, near, numbers, tensor, values};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

const FLOATS: [DType; 4] = [
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
];

#[test]
fn functions_are_near_the_true_ones() -> Result<()> {
    type Function = fn(&TensorView<'_>) -> Result<Tensor>;
    type Case = (&'static str, Function, fn(f64) -> f64);
    let functions: [Case; 9] = [
        ("exp", |x| Exp::new().run(x), f64::exp),
        ("neg", |x| Neg::new().run(x), |x| -x),
        ("rsqrt", |x| Rsqrt::new().run(x), |x| 1.0 / x.sqrt()),
        ("cos", |x| Cos::new().run(x), f64::cos),
        ("sin", |x| Sin::new().run(x), f64::sin),
        (
            "sigmoid",
            |x| Sigmoid::new().run(x),
            |x| 1.0 / (1.0 + (-x).exp()),
        ),
        ("tanh", |x| Tanh::new().run(x), f64::tanh),
        ("silu", |x| Silu::new().run(x), |x| x / (1.0 + (-x).exp())),
        (
            "gelu",
            |x| Gelu::new().run(x),
            |x| {
                x / (1.0
                    + (-2.0 * (2.0 / std::f64::consts::PI).sqrt() * (x + 0.044715 * x.powi(3)))
                        .exp())
            },
        ),
    ];
    devices(|device| {
        let mut random = StdRng::seed_from_u64(1);
        for (name, function, exact) in functions {
            for dtype in FLOATS {
                if dtype == DType::Float64 && matches!(name, "tanh" | "silu" | "gelu") {
                    continue;
                }
                let mut given = values(3000, dtype, &mut random)?;
                // Large angles.
                given.push(numbers(&tensor(&[3e4], &[1], dtype, device)?)?[0]);
                let x = tensor(&given, &[given.len()], dtype, device)?;
                let expected: Vec<f64> = given.iter().map(|&x| exact(x)).collect();
                let found = function(&x.view())?;
                assert_eq!(found.dtype(), dtype);
                near(&found, &expected, 3.0)?;
            }
        }
        Ok(())
    })
}

#[test]
fn angles_of_any_size_have_sines() -> Result<()> {
    devices(|device| {
        let given = [1e6f32, 1.000_001e6, -3.5e9, 1e20, f32::MAX, -1.0];
        let x = Tensor::from_slice(&given, [6], device)?;
        let expected: Vec<f64> = given.iter().map(|&x| f64::from(x).sin()).collect();
        near(&Sin::new().run(&x)?, &expected, 1.5)?;
        let expected: Vec<f64> = given.iter().map(|&x| f64::from(x).cos()).collect();
        near(&Cos::new().run(&x)?, &expected, 1.5)
    })
}

#[test]
fn gelu_is_either_of_two() -> Result<()> {
    devices(|device| {
        // Of the normal distribution, to more digits than float32 has.
        let x = Tensor::from_slice(&[-3.0f32, -1.0, 0.0, 0.5, 2.0], [5], device)?;
        let exact = [
            -0.004_049_694_095_043_0,
            -0.158_655_253_931_457_05,
            0.0,
            0.345_731_230_637_006_55,
            1.954_499_736_103_641_6,
        ];
        near(&GeluV2::new(GeluApproximation::None).run(&x)?, &exact, 5.0)?;
        let by_tanh = numbers(&GeluV2::new(GeluApproximation::Tanh).run(&x)?)?;
        assert_eq!(by_tanh, numbers(&Gelu::new().run(&x)?)?);
        assert!(by_tanh.iter().zip(exact).all(|(a, b)| (a - b).abs() < 1e-3));
        assert!((by_tanh[4] - exact[4]).abs() > 1e-6);
        Ok(())
    })
}

/// A shape, and one or two that broadcast to it, by strides too.
#[test]
fn operands_are_broadcast_whatever_their_strides() -> Result<()> {
    let shapes: [(&[usize], &[usize]); 10] = [
        (&[], &[]),
        (&[7], &[]),
        (&[], &[3]),
        (&[2, 3], &[3]),
        (&[2, 1], &[1, 3]),
        (&[4, 1, 5], &[3, 5]),
        (&[0, 3], &[3]),
        (&[2, 1, 2, 1, 2, 1, 2, 1], &[2, 3, 1, 2]),
        (&[1, 70, 30], &[70, 30]),
        (&[3, 2100], &[3, 1]),
    ];
    devices(|device| {
        let mut random = StdRng::seed_from_u64(2);
        for (a_shape, b_shape) in shapes {
            for (a_type, b_type) in [
                (DType::Float32, DType::Float32),
                (DType::Float16, DType::Float32),
                (DType::Int32, DType::Int32),
                (DType::BFloat16, DType::UInt8),
                (DType::Int8, DType::UInt8),
            ] {
                let count = |shape: &[usize]| shape.iter().product::<usize>();
                let a = values(count(a_shape), a_type, &mut random)?;
                let b = values(count(b_shape), b_type, &mut random)?;
                let turn = random.random_bool(0.5) && a_shape.len() > 1;
                let stored = laid_out(&a, a_shape, a_type, turn, device)?;
                let a_view = match turn {
                    true => stored.view().transpose(0, -1)?,
                    false => stored.view(),
                };
                let b_tensor = tensor(&b, b_shape, b_type, device)?;
                let found = Sub::new().run(&a_view, &b_tensor)?;
                let rank = a_shape.len().max(b_shape.len());
                let expected = places(found.layout().shape())
                    .iter()
                    .map(|place| a[at(place, a_shape, rank)] - b[at(place, b_shape, rank)])
                    .collect::<Vec<f64>>();
                near(&found, &expected, 0.5)?;
            }
        }
        Ok(())
    })
}

/// The values with the first and the last dimension exchanged in memory, or as they are.
fn laid_out(
    values: &[f64],
    shape: &[usize],
    dtype: DType,
    turn: bool,
    device: &Device,
) -> Result<Tensor> {
    if !turn {
        return tensor(values, shape, dtype, device);
    }
    let mut turned = shape.to_vec();
    let last = turned.len() - 1;
    turned.swap(0, last);
    let moved: Vec<f64> = places(&turned)
        .into_iter()
        .map(|mut place| {
            place.swap(0, last);
            values[at(&place, shape, shape.len())]
        })
        .collect();
    tensor(&moved, &turned, dtype, device)
}

/// All places of a shape in row-major order.
fn places(shape: &[usize]) -> Vec<Vec<usize>> {
    let mut places = vec![Vec::new()];
    for &size in shape {
        places = places
            .into_iter()
            .flat_map(|place| (0..size).map(move |index| [&place[..], &[index]].concat()))
            .collect();
    }
    places
}

/// Which element of a tensor of this shape is broadcast to a place of so many dimensions.
fn at(place: &[usize], shape: &[usize], rank: usize) -> usize {
    let place = &place[rank - shape.len()..];
    let indices = place.iter().zip(shape);
    indices.fold(0, |index, (&place, &size)| {
        index * size + if size == 1 { 0 } else { place }
    })
}

#[test]
fn numbers_go_with_tensors_as_in_pytorch() -> Result<()> {
    devices(|device| {
        let floats = Tensor::from_slice(&[1.0f32, -2.5], [2], device)?;
        let integers = Tensor::from_slice(&[1i32, -2], [2], device)?;
        let bools = Tensor::from_bytes(&[1, 0], DType::Bool, [2], device)?;
        let halves = Tensor::from_slice(&[1.0, -2.5].map(f16::from_f64), [2], device)?;
        let cases: [(Tensor, DType, [f64; 2]); 8] = [
            (Adds::new(3i32).run(&floats)?, DType::Float32, [4.0, 0.5]),
            (
                Adds::new(3i32).alpha(2i32).run(&integers)?,
                DType::Int32,
                [7.0, 4.0],
            ),
            (
                Adds::new(0.5f32).run(&integers)?,
                DType::Float32,
                [1.5, -1.5],
            ),
            (Adds::new(3i64).run(&bools)?, DType::Int64, [4.0, 3.0]),
            (
                Muls::new(0.5f32).run(&halves)?,
                DType::Float16,
                [0.5, -1.25],
            ),
            (Muls::new(3i64).run(&integers)?, DType::Int32, [3.0, -6.0]),
            (
                Muls::new(Scalar::from(true)).run(&integers)?,
                DType::Int32,
                [1.0, -2.0],
            ),
            (Muls::new(2.0f64).run(&bools)?, DType::Float32, [2.0, 0.0]),
        ];
        for (found, dtype, expected) in cases {
            assert_eq!(found.dtype(), dtype);
            assert_eq!(numbers(&found)?, expected);
        }
        Ok(())
    })
}

#[test]
fn arithmetic_has_the_promoted_type() -> Result<()> {
    devices(|device| {
        let a = Tensor::from_slice(&[100i8, -7], [2], device)?;
        let b = Tensor::from_slice(&[100u8, 2], [2], device)?;
        let (sum, product) = (Add::new().run(&a, &b)?, Mul::new().run(&a, &b)?);
        assert_eq!(sum.to_vec::<i16>()?, [200, -5]);
        assert_eq!(product.to_vec::<i16>()?, [10_000, -14]);
        assert_eq!(Add::new().run(&a, &a)?.to_vec::<i8>()?, [-56, -14]);
        assert_eq!(Div::new().run(&a, &b)?.to_vec::<f32>()?, [1.0, -3.5]);
        let scaled = Add::new().alpha(-3i64).run(&a, &b)?;
        assert_eq!(scaled.to_vec::<i16>()?, [-200, -13]);
        let large = Tensor::from_slice(&[i64::MAX, i64::MIN], [2], device)?;
        let ones = Tensor::from_slice(&[1i64], [1], device)?;
        assert_eq!(
            Add::new().run(&large, &ones)?.to_vec::<i64>()?,
            [i64::MIN, i64::MIN + 1]
        );
        assert_eq!(Neg::new().run(&ones)?.to_vec::<i64>()?, [-1]);
        // One rounding of what is computed in float64.
        let x = Tensor::from_slice(&[1.0f32], [1], device)?;
        let y = Tensor::from_slice(&[3.0f32], [1], device)?;
        let found = Sub::new().alpha(0.1f32).run(&x, &y)?.to_vec::<f32>()?;
        assert_eq!(found, [(1.0 - f64::from(0.1f32) * 3.0) as f32]);
        Ok(())
    })
}

#[test]
fn casts_convert_as_documented() -> Result<()> {
    devices(|device| {
        let floats = [
            1.5,
            -1.5,
            300.7,
            -0.0,
            f32::NAN,
            1e20,
            f32::NEG_INFINITY,
            65535.9,
        ];
        let x = Tensor::from_slice(&floats, [8], device)?;
        let cast = |dtype| Cast::new(dtype).run(&x);
        let (most, least) = (i32::MAX, i32::MIN);
        assert_eq!(
            cast(DType::Int32)?.to_vec::<i32>()?,
            [1, -1, 300, 0, 0, most, least, 65535]
        );
        assert_eq!(
            cast(DType::Int8)?.to_vec::<i8>()?,
            [1, -1, 44, 0, 0, -1, 0, -1]
        );
        assert_eq!(
            cast(DType::Int64)?.to_vec::<i64>()?[5..7],
            [i64::MAX, i64::MIN]
        );
        assert_eq!(cast(DType::Bool)?.to_bytes()?, [1, 1, 1, 0, 1, 1, 1, 1]);
        let halves = cast(DType::Float16)?.to_vec::<f16>()?;
        assert_eq!(halves[2], f16::from_f32(300.7));
        assert!(halves[4].is_nan() && halves[5].is_infinite());
        let wide = Tensor::from_slice(&[i64::MAX, -1, 1 << 53], [3], device)?;
        let found = Cast::new(DType::Float32).run(&wide)?.to_vec::<f32>()?;
        assert_eq!(found, [9.223_372e18, -1.0, 9.007_199e15]);
        assert_eq!(
            Cast::new(DType::UInt8).run(&wide)?.to_vec::<u8>()?,
            [255, 255, 0]
        );
        let turned = Tensor::from_slice(&[1i32, 2, 3, 4, 5, 6], [2, 3], device)?;
        let found = Cast::new(DType::Float64).run(turned.view().transpose(0, 1)?)?;
        assert_eq!(found.to_vec::<f64>()?, [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
        Ok(())
    })?;
    let unsigned = Tensor::from_slice(&[u64::MAX, 1], [2], &Device::cpu())?;
    let found = Cast::new(DType::Float32).run(&unsigned)?.to_vec::<f32>()?;
    assert_eq!(found, [1.844_674_4e19, 1.0]);
    Ok(())
}

#[test]
fn large_tensors_are_computed_whole() -> Result<()> {
    let (rows, columns) = (1031, 2053);
    let a: Vec<f32> = (0..rows * columns)
        .map(|index| (index % 997) as f32)
        .collect();
    let b: Vec<f32> = (0..columns).map(|index| index as f32 * 0.5).collect();
    let device = Device::cpu();
    let tensor = Tensor::from_slice(&a, [rows, columns], &device)?;
    let found = Mul::new().run(&tensor, &b[..])?.to_vec::<f32>()?;
    let expected = |index: usize| a[index] * b[index % columns];
    assert!(
        found
            .iter()
            .enumerate()
            .all(|(index, &value)| value == expected(index))
    );
    let half = Cast::new(DType::BFloat16).run(&tensor)?;
    let turned = Adds::new(1.0f32)
        .run(half.view().transpose(0, 1)?)?
        .to_vec::<bf16>()?;
    let expected = |index: usize| {
        let before = bf16::from_f32(a[index % rows * columns + index / rows]).to_f32();
        bf16::from_f32(before + 1.0)
    };
    assert!(
        turned
            .iter()
            .enumerate()
            .all(|(index, &value)| value == expected(index))
    );
    Ok(())
}

#[test]
fn what_is_wrong_is_refused_with_its_rule() -> Result<()> {
    let device = Device::cpu();
    let of = |dtype, shape: &[usize]| Tensor::zeros(dtype, shape, &device);
    let x = of(DType::Float32, &[2, 3])?;
    let refused = |found: Result<Tensor>, kind, argument, status: Option<i32>| {
        let error = found.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
        assert_eq!(error.aclnn_status(), status, "{error}");
    };
    let invalid = Some(161_002);
    refused(
        Add::new().run(&x, of(DType::Float32, &[2])?.view()),
        ErrorKind::ShapeMismatch,
        "other",
        invalid,
    );
    refused(
        Add::new().run(of(DType::UInt16, &[2])?.view(), &x),
        ErrorKind::DType,
        "input",
        invalid,
    );
    refused(
        Mul::new().run(&x, of(DType::Float8E5M2, &[3])?.view()),
        ErrorKind::DType,
        "other",
        invalid,
    );
    refused(
        Silu::new().run(of(DType::Int32, &[2])?.view()),
        ErrorKind::DType,
        "input",
        invalid,
    );
    refused(
        Exp::new().run(of(DType::Int32, &[2])?.view()),
        ErrorKind::DType,
        "input",
        invalid,
    );
    refused(
        Tanh::new().run(of(DType::Float64, &[2])?.view()),
        ErrorKind::DType,
        "input",
        invalid,
    );
    refused(
        Neg::new().run(of(DType::Float32, &[1; 9])?.view()),
        ErrorKind::RankTooLarge,
        "input",
        invalid,
    );
    refused(
        Cast::new(DType::Int4).run(&x),
        ErrorKind::DType,
        "dtype",
        invalid,
    );
    refused(
        Adds::new(Scalar::null()).run(&x),
        ErrorKind::NullTensor,
        "other",
        Some(161_001),
    );
    let bools = Tensor::from_bytes(&[1], DType::Bool, [1], &device)?;
    refused(
        Add::new().alpha(0.5f32).run(&bools, &bools),
        ErrorKind::DTypeCombination,
        "alpha",
        invalid,
    );
    refused(
        Neg::new().run(TensorView::null()),
        ErrorKind::NullTensor,
        "input",
        Some(161_001),
    );
    refused(
        Neg::new().run(of(DType::Complex64, &[2])?.view()),
        ErrorKind::Unavailable,
        "device",
        None,
    );
    // What the caller brings.
    let mut out = of(DType::Bool, &[2, 3])?;
    let error = Exp::new().run_into(&x, out.view_mut()).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("out"))
    );
    let mut out = of(DType::Float32, &[3])?;
    let error = Exp::new().run_into(&x, out.view_mut()).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Shape, Some("out"))
    );
    // By product.
    let old = Device::cpu_as(Soc::of_family(ProductFamily::Atlas310P));
    let x = Tensor::zeros(DType::BFloat16, [2], &old)?;
    let error = Sigmoid::new().run(&x).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("input"))
    );
    let new = Device::cpu_as(Soc::of_family(ProductFamily::Ascend950));
    let x = Tensor::zeros(DType::Int32, [2], &new)?;
    let mut out = Tensor::zeros(DType::Int32, [2], &new)?;
    let error = Div::new().run_into(&x, &x, out.view_mut()).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("out"))
    );
    Ok(())
}

#[test]
fn a_brought_output_decides_its_type_and_place() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[0.0f32, 1.0, 2.0, 3.0], [2, 2], device)?;
        let mut out = Tensor::from_slice(&[9i32; 8], [2, 4], device)?;
        Adds::new(0.75f32).run_into(&x, out.view_mut().step(1, 2)?)?;
        assert_eq!(out.to_vec::<i32>()?, [0, 9, 1, 9, 2, 9, 3, 9]);
        let mut out = Tensor::zeros(DType::Float64, [2, 2], device)?;
        Mul::new().run_into(&x, &x, out.view_mut().transpose(0, 1)?)?;
        assert_eq!(out.to_vec::<f64>()?, [0.0, 4.0, 1.0, 9.0]);
        Ok(())
    })
}

#[test]
fn plans_and_graphs_take_them() -> Result<()> {
    devices(|device| {
        let spec = TensorSpec::contiguous(DType::Float32, [4])?;
        let target = device.target();
        let out = Add::new().check(
            target,
            &spec,
            TensorSpec::contiguous(DType::Float16, [3, 1])?,
        )?;
        assert_eq!((out.dtype, out.shape()), (DType::Float32, &[3, 4][..]));
        let add = Add::new().plan(device, &spec, &spec)?;
        let silu = Silu::new().plan(device, &spec)?;
        let (a, b) = (
            Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [4], device)?,
            Tensor::from_slice(&[-1.0f32, 2.0, 0.5, 0.0], [4], device)?,
        );
        let mut builder = Graph::builder(&device.new_stream()?);
        let (a, b) = (builder.tensor(a)?, builder.tensor(b)?);
        let sum = builder.tensor(Tensor::zeros(DType::Float32, [4], device)?)?;
        let out = builder.tensor(Tensor::zeros(DType::Float32, [4], device)?)?;
        builder.add(add, a, b, sum.into())?;
        builder.silu(silu, sum, out.into())?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        let expected = [0.0f64, 4.0, 3.5, 4.0].map(|x| x / (1.0 + (-x).exp()));
        let found = graph.tensor(out)?.to_vec::<f32>()?;
        let found = Tensor::from_slice(&found, [4], &Device::cpu())?;
        near(&found, &expected, 3.0)
    })
}
