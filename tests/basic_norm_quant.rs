//! The norm of a sum in 8 bits: against a plain loop in float64, on the CPU and the simulated Atlas, and what is refused.

mod basic;

use aclnn::operators::AddRmsNormQuantV2;
use aclnn::{DType, Device, ErrorKind, Graph, QuantDType, Result, Tensor, operators};
use basic::{devices, numbers, tensor};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Numbers that every type here holds.
fn numbers_of(count: usize, random: &mut StdRng) -> Vec<f64> {
    (0..count)
        .map(|_| f64::from(random.random_range(-16..17)) / 8.0)
        .collect()
}

struct Case {
    x1: Vec<f64>,
    x2: Vec<f64>,
    gamma: Vec<f64>,
    beta: Option<Vec<f64>>,
    width: usize,
}

impl Case {
    /// What the norm is, without and with the bias.
    fn norm(&self) -> Vec<[f64; 2]> {
        let sums: Vec<f64> = self.x1.iter().zip(&self.x2).map(|(a, b)| a + b).collect();
        let rows = sums.chunks(self.width).flat_map(|row| {
            let square = row.iter().map(|x| x * x).sum::<f64>() / self.width as f64;
            let rstd = 1.0 / (square + 1e-6).sqrt();
            row.iter()
                .enumerate()
                .map(move |(place, x)| (place, x * rstd))
        });
        rows.map(|(place, x)| {
            let plain = x * self.gamma[place];
            let beta = self.beta.as_ref().map_or(0.0, |beta| beta[place]);
            [plain, plain + beta]
        })
        .collect()
    }
}

/// Codes are those of the numbers, or beside them where a number lies between two.
fn assert_codes(found: &Tensor, wanted: &[f64]) -> Result<()> {
    for (found, wanted) in numbers(found)?.into_iter().zip(wanted) {
        let wanted = wanted.clamp(-128.0, 127.0);
        assert!(
            (found - wanted).abs() <= 0.5 + 1e-3 * wanted.abs(),
            "{found} {wanted}"
        );
    }
    Ok(())
}

#[test]
fn sums_are_normed_and_quantized() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(9);
        for (dtype, scale_dtype, zero_dtype) in [
            (DType::Float16, DType::Float32, DType::Int32),
            (DType::BFloat16, DType::BFloat16, DType::BFloat16),
        ] {
            for (rows, width) in [(1, 32), (3, 40), (2, 1100)] {
                for has_more in [false, true] {
                    let case = Case {
                        x1: numbers_of(rows * width, &mut random),
                        x2: numbers_of(rows * width, &mut random),
                        gamma: numbers_of(width, &mut random),
                        beta: has_more.then(|| numbers_of(width, &mut random)),
                        width,
                    };
                    let scales: Vec<f64> =
                        (0..width).map(|place| [0.125, 0.25][place % 2]).collect();
                    let zeros: Vec<f64> =
                        (0..width).map(|place| (place % 7) as f64 - 3.0).collect();
                    let shape = [rows, width];
                    let like = |values: &[f64]| tensor(values, &shape, dtype, device);
                    let row = |values: &[f64], dtype| tensor(values, &[width], dtype, device);
                    let (x1, x2) = (like(&case.x1)?, like(&case.x2)?);
                    let gamma = row(&case.gamma, dtype)?;
                    let scale = row(&scales, scale_dtype)?;
                    let zero = row(&zeros, zero_dtype)?;
                    let beta = case
                        .beta
                        .as_ref()
                        .map(|beta| row(beta, dtype))
                        .transpose()?;
                    let beta = beta.as_ref().map(|beta| beta as _);
                    let (second, zero) = (
                        has_more.then_some(&scale as _),
                        has_more.then_some(&zero as _),
                    );
                    let norm = AddRmsNormQuantV2::new(1e-6);
                    let made = norm.run(&x1, &x2, &gamma, &scale, second, zero, None, beta)?;
                    let wanted: Vec<[f64; 2]> = case
                        .norm()
                        .into_iter()
                        .enumerate()
                        .map(|(place, [_, y])| {
                            let code = y / scales[place % width];
                            let zero = if has_more { zeros[place % width] } else { 0.0 };
                            [code + zero, code]
                        })
                        .collect();
                    let codes =
                        |way: usize| wanted.iter().map(|codes| codes[way]).collect::<Vec<_>>();
                    assert_codes(&made.y1, &codes(0))?;
                    assert_eq!(made.y2.is_some(), has_more);
                    if let Some(y2) = &made.y2 {
                        assert_codes(y2, &codes(1))?;
                    }
                    assert!(made.rms_norm.is_none());
                    let sum = made.x.map(|x| numbers(&x)).transpose()?.unwrap_or_default();
                    let sums: Vec<f64> = case.x1.iter().zip(&case.x2).map(|(a, b)| a + b).collect();
                    assert_eq!(sum, sums);
                }
            }
        }
        Ok(())
    })
}

#[test]
fn ascend_950_writes_the_norm_and_8_bit_floats() -> Result<()> {
    let device: Device = "cpu:950".parse()?;
    let x = Tensor::from_slice(&[3.0f32, -3.0, 3.0, 3.0], [2, 2], &device)?;
    let zero = Tensor::zeros(DType::Float32, [2, 2], &device)?;
    let gamma = Tensor::from_slice(&[1.0f32, 2.0], [2], &device)?;
    let beta = Tensor::from_slice(&[1.0f32, 0.0], [2], &device)?;
    let scales = Tensor::from_slice(&[0.5f32, 2.0], [2], &device)?;
    let norm = AddRmsNormQuantV2::new(0.0)
        .div_mode(false)
        .dst_type(QuantDType::Float8E4M3FN)
        .with_rms_norm();
    let made = norm.run(&x, &zero, &gamma, &scales, None, None, None, Some(&beta))?;
    assert_eq!(made.y1.dtype(), DType::Float8E4M3FN);
    let codes = operators::Cast::new(DType::Float32).run(&made.y1)?;
    assert_eq!(codes.to_vec::<f32>()?, [1.0, -4.0, 1.0, 4.0]);
    let rms_norm = made.rms_norm.map(|norm| norm.to_vec::<f32>()).transpose()?;
    assert_eq!(rms_norm, Some(vec![1.0, -2.0, 1.0, 2.0]));
    assert!(made.x.is_some() && made.y2.is_none());
    Ok(())
}

#[test]
fn wrong_calls_are_refused() -> Result<()> {
    let device = Device::cpu();
    let half = |shape: &[usize]| Tensor::zeros(DType::Float16, shape, &device);
    let single = |shape: &[usize]| Tensor::zeros(DType::Float32, shape, &device);
    let (x, gamma, scales, zeros) = (half(&[2, 4])?, half(&[4])?, single(&[4])?, half(&[4])?);
    let norm = || AddRmsNormQuantV2::new(1e-6);
    let told = |made: Result<_>| {
        let error = made.map(drop).unwrap_err();
        (error.kind(), error.argument().map(str::to_owned))
    };
    let made = norm().run(&x, &x, &gamma, &half(&[4])?, None, None, None, None);
    assert_eq!(told(made), (ErrorKind::DType, Some("scales1".to_owned())));
    let made = norm().run(&x, &x, &gamma, &scales, None, Some(&zeros), None, None);
    assert_eq!(
        told(made),
        (ErrorKind::DType, Some("zero_points1".to_owned()))
    );
    let made = norm().run(&x, &x, &half(&[3])?, &scales, None, None, None, None);
    assert_eq!(told(made), (ErrorKind::Shape, Some("gamma".to_owned())));
    let made = norm().run(&x, &half(&[2, 3])?, &gamma, &scales, None, None, None, None);
    assert_eq!(told(made), (ErrorKind::Shape, Some("x2".to_owned())));
    let whole = Tensor::zeros(DType::Int32, [4], &device)?;
    let made = norm().run(&x, &x, &gamma, &scales, None, None, Some(&whole), None);
    assert_eq!(
        told(made),
        (
            ErrorKind::UnsupportedArgument,
            Some("zero_points2".to_owned())
        )
    );
    let asked = norm().with_rms_norm();
    let made = asked.run(&x, &x, &gamma, &scales, None, None, None, Some(&gamma));
    assert_eq!(
        told(made),
        (ErrorKind::UnsupportedArgument, Some("beta".to_owned()))
    );
    let made = asked
        .div_mode(false)
        .run(&x, &x, &gamma, &scales, None, None, None, None);
    assert_eq!(
        told(made),
        (ErrorKind::UnsupportedArgument, Some("div_mode".to_owned()))
    );
    // Outputs of the caller's are those that the call writes.
    let mut codes = [
        Tensor::zeros(DType::Int8, [2, 4], &device)?,
        Tensor::zeros(DType::Int8, [2, 4], &device)?,
    ];
    let [y1, y2] = &mut codes;
    for (y2, kind, argument) in [
        (None, ErrorKind::NullTensor, "x"),
        (Some(y2), ErrorKind::UnsupportedArgument, "y2"),
    ] {
        let outputs = operators::AddRmsNormQuantV2Outputs {
            y1: (&mut *y1).into(),
            y2: y2.map(Into::into),
            x: None,
            rms_norm: None,
        };
        let norm = norm();
        let made = norm.run_into(&x, &x, &gamma, &scales, None, None, None, None, outputs);
        let error = made.unwrap_err();
        assert_eq!((error.kind(), error.argument()), (kind, Some(argument)));
    }
    let float8 = norm().dst_type(QuantDType::Float8E5M2);
    let made = float8.run(&x, &x, &gamma, &scales, None, None, None, None);
    assert_eq!(told(made), (ErrorKind::DType, Some("dst_type".to_owned())));
    Ok(())
}

#[test]
fn a_graph_quantizes_a_norm() -> Result<()> {
    devices(|device| {
        let x = tensor(&[3.0, -3.0], &[1, 2], DType::Float16, device)?;
        let zero = Tensor::zeros(DType::Float16, [1, 2], device)?;
        let gamma = tensor(&[1.0, 2.0], &[2], DType::Float16, device)?;
        let scales = Tensor::from_slice(&[0.5f32, 0.5], [2], device)?;
        let norm = AddRmsNormQuantV2::new(0.0);
        let plan = norm.plan(device, &x, &zero, &gamma, &scales, None, None, None, None)?;
        let y = Tensor::zeros(DType::Int8, [1, 2], device)?;
        let sum = Tensor::zeros(DType::Float16, [1, 2], device)?;
        let mut builder = Graph::builder(&device.stream());
        let (x, zero, gamma) = (
            builder.tensor(x)?,
            builder.tensor(zero)?,
            builder.tensor(gamma)?,
        );
        let (scales, y, sum) = (
            builder.tensor(scales)?,
            builder.tensor(y)?,
            builder.tensor(sum)?,
        );
        let outputs = operators::AddRmsNormQuantV2Outputs {
            y1: y.into(),
            y2: None,
            x: Some(sum.into()),
            rms_norm: None,
        };
        builder.add_rms_norm_quant_v2(
            plan, x, zero, gamma, scales, None, None, None, None, outputs,
        )?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        assert_eq!(graph.tensor(y)?.to_vec::<i8>()?, [2, -4]);
        Ok(())
    })
}
