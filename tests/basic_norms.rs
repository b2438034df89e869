//! Softmax and norms: against plain loops in float64, on the CPU and the simulated Atlas, and what is refused.

mod basic;

use aclnn::operators::{AddRmsNorm, LayerNorm, LayerNormOutputs, RmsNorm, Softmax};
use aclnn::{DType, Device, ErrorKind, Graph, Result, Tensor};
use basic::{devices, near, numbers, tensor};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

const FLOATS: [DType; 3] = [DType::Float32, DType::Float16, DType::BFloat16];

/// Plain values, rounded to the type.
fn plain(count: usize, dtype: DType, random: &mut StdRng) -> Result<Vec<f64>> {
    let values: Vec<f64> = (0..count).map(|_| random.random_range(-3.0..3.0)).collect();
    numbers(&tensor(&values, &[count], dtype, &Device::cpu())?)
}

/// Shares of a row.
fn shares(row: &[f64]) -> Vec<f64> {
    let most = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let powers: Vec<f64> = row.iter().map(|x| (x - most).exp()).collect();
    let sum: f64 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

#[test]
fn shares_of_a_row_sum_to_one() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(3);
        for dtype in [FLOATS[0], FLOATS[1], FLOATS[2], DType::Float64] {
            for (rows, columns) in [(3, 5), (2, 1000), (1, 9001), (40, 17)] {
                let given = plain(rows * columns, dtype, &mut random)?;
                let x = tensor(&given, &[rows, columns], dtype, device)?;
                let expected: Vec<f64> = given.chunks(columns).flat_map(shares).collect();
                near(&Softmax::new(-1).run(&x)?, &expected, 6.0)?;
                // The same along another dimension.
                let found = Softmax::new(0).run(x.view().transpose(0, 1)?)?;
                let turned: Vec<f64> = (0..rows * columns)
                    .map(|place| expected[place % rows * columns + place / rows])
                    .collect();
                near(&found, &turned, 6.0)?;
            }
        }
        Ok(())
    })
}

#[test]
fn softmax_knows_infinities() -> Result<()> {
    devices(|device| {
        let (high, low) = (f32::INFINITY, f32::NEG_INFINITY);
        let rows = [
            [1.0, low, 1.0],
            [low, low, low],
            [high, 0.0, 0.0],
            [f32::NAN, 0.0, 1.0],
        ];
        let x = Tensor::from_slice(&rows.concat(), [4, 3], device)?;
        let found = Softmax::new(1).run(&x)?.to_vec::<f32>()?;
        assert_eq!(found[..3], [0.5, 0.0, 0.5]);
        assert!(found[3..7].iter().all(|share| share.is_nan()));
        assert!(found[9..].iter().all(|share| share.is_nan()));
        let one = Softmax::new(-1).run(Tensor::from_slice(&[7.0f32], [], device)?.view())?;
        assert_eq!(one.to_vec::<f32>()?, [1.0]);
        let empty = Softmax::new(0).run(Tensor::zeros(DType::Float32, [0, 3], device)?.view())?;
        assert_eq!(empty.layout().shape(), [0, 3]);
        Ok(())
    })
}

/// A row less its mean, if it is to be, by the root of its mean square; with that mean and one by that root.
fn norm(row: &[f64], centered: bool, epsilon: f64) -> (Vec<f64>, f64, f64) {
    let count = row.len() as f64;
    let mean = if centered {
        row.iter().sum::<f64>() / count
    } else {
        0.0
    };
    let square = row.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / count;
    let rstd = 1.0 / (square + epsilon).sqrt();
    (row.iter().map(|x| (x - mean) * rstd).collect(), mean, rstd)
}

/// Every value is near what is expected, measured by the largest of them.
fn close(found: &Tensor, expected: &[f64], bound: f64) -> Result<()> {
    let bound = match found.dtype() {
        DType::Float16 => 2e-3,
        DType::BFloat16 => 2e-2,
        _ => bound,
    };
    let largest = expected.iter().fold(1.0, |most: f64, x| most.max(x.abs()));
    let found = numbers(found)?;
    assert_eq!(found.len(), expected.len());
    for (place, (found, expected)) in found.iter().zip(expected).enumerate() {
        let error = (found - expected).abs() / largest;
        assert!(error <= bound, "{place}: {found}, expected {expected}");
    }
    Ok(())
}

#[test]
fn layers_are_normalized() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(4);
        for dtype in FLOATS {
            for (rows, shape) in [
                (3, vec![5]),
                (2, vec![4, 300]),
                (7, vec![1]),
                (2, vec![2, 3, 4]),
            ] {
                let length: usize = shape.iter().product();
                let given = plain(rows * length, dtype, &mut random)?;
                let (weight, bias) = (
                    plain(length, dtype, &mut random)?,
                    plain(length, dtype, &mut random)?,
                );
                let whole: Vec<usize> = [&[rows][..], &shape].concat();
                let x = tensor(&given, &whole, dtype, device)?;
                let w = tensor(&weight, &shape, dtype, device)?;
                let b = tensor(&bias, &shape, dtype, device)?;
                let dims: Vec<i64> = shape.iter().map(|&size| size as i64).collect();
                let call = LayerNorm::new(dims, 1e-5).with_statistics();
                let LayerNormOutputs { out, mean, rstd } = call.run(&x, Some(&w), Some(&b))?;
                let normed: Vec<_> = given
                    .chunks(length)
                    .map(|row| norm(row, true, 1e-5))
                    .collect();
                let expected: Vec<f64> = normed
                    .iter()
                    .flat_map(|(row, ..)| row.iter().zip(&weight).zip(&bias))
                    .map(|((x, weight), bias)| x * weight + bias)
                    .collect();
                close(&out, &expected, 1e-6)?;
                let kept: Vec<usize> = whole
                    .iter()
                    .enumerate()
                    .map(|(dim, &size)| if dim == 0 { size } else { 1 })
                    .collect();
                let (mean, rstd) = (mean.unwrap(), rstd.unwrap());
                assert_eq!(
                    (mean.layout().shape(), rstd.layout().shape()),
                    (&kept[..], &kept[..])
                );
                close(
                    &mean,
                    &normed
                        .iter()
                        .map(|(_, mean, _)| *mean)
                        .collect::<Vec<f64>>(),
                    1e-6,
                )?;
                close(
                    &rstd,
                    &normed.iter().map(|(.., rstd)| *rstd).collect::<Vec<f64>>(),
                    1e-6,
                )?;
            }
        }
        Ok(())
    })
}

#[test]
fn a_layer_norm_takes_less_than_all() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 3.0, 4.0, 5.0], [3, 2], device)?;
        let outputs = LayerNorm::new([3], 0.0).run(x.view().transpose(0, 1)?, None, None)?;
        assert!(outputs.mean.is_none() && outputs.rstd.is_none());
        let (row, ..) = norm(&[1.0, 3.0, 4.0], true, 0.0);
        close(
            &outputs.out,
            &[&row[..], &norm(&[2.0, 3.0, 5.0], true, 0.0).0].concat(),
            1e-6,
        )?;
        let halves = tensor(
            &[1.0, 3.0, 4.0, 0.0, 1.0, 5.0],
            &[2, 3],
            DType::Float16,
            device,
        )?;
        let bias = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], device)?;
        let out = LayerNorm::new([3], 0.0)
            .run(&halves, None, Some(&bias))?
            .out;
        assert_eq!(out.dtype(), DType::Float16);
        let expected: Vec<f64> = row
            .iter()
            .zip([1.0, 2.0, 3.0])
            .map(|(x, bias)| x + bias)
            .collect();
        close(
            &out,
            &[&expected[..], &[0.074_82, 1.534_42, 4.390_76]].concat(),
            1e-6,
        )
    })
}

#[test]
fn rows_are_divided_by_their_root_mean_square() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(5);
        for dtype in FLOATS {
            for (rows, length) in [(3, 16), (2, 2050), (5, 33)] {
                let (a, b) = (
                    plain(rows * length, dtype, &mut random)?,
                    plain(rows * length, dtype, &mut random)?,
                );
                let gamma = plain(length, dtype, &mut random)?;
                let [x1, x2] =
                    [&a, &b].map(|values| tensor(values, &[rows, length], dtype, device));
                let (x1, x2, g) = (x1?, x2?, tensor(&gamma, &[length], dtype, device)?);
                let normed = |values: &[f64]| -> (Vec<f64>, Vec<f64>) {
                    let rows: Vec<_> = values
                        .chunks(length)
                        .map(|row| norm(row, false, 1e-6))
                        .collect();
                    let scaled = rows
                        .iter()
                        .flat_map(|(row, ..)| row.iter().zip(&gamma).map(|(x, g)| x * g));
                    (
                        scaled.collect(),
                        rows.iter().map(|(.., rstd)| *rstd).collect(),
                    )
                };
                let outputs = RmsNorm::new(1e-6).run(&x1, &g)?;
                let (y, rstd) = normed(&a);
                close(&outputs.y, &y, 1e-6)?;
                close(&outputs.rstd, &rstd, 1e-6)?;
                assert_eq!(
                    (outputs.rstd.dtype(), outputs.rstd.layout().shape()),
                    (DType::Float32, &[rows, 1][..])
                );
                let sums: Vec<f64> = a.iter().zip(&b).map(|(a, b)| a + b).collect();
                let outputs = AddRmsNorm::new(1e-6).run(&x1, &x2, &g)?;
                let (y, rstd) = normed(&sums);
                close(&outputs.y, &y, 1e-6)?;
                close(&outputs.rstd, &rstd, 1e-6)?;
                near(&outputs.x, &sums, 0.5)?;
            }
        }
        Ok(())
    })
}

#[test]
fn what_is_wrong_is_refused_with_its_rule() -> Result<()> {
    let device = Device::cpu();
    let of = |dtype, shape: &[usize]| Tensor::zeros(dtype, shape, &device);
    let x = of(DType::Float16, &[2, 4])?;
    let wrong = |error: aclnn::Error, kind, argument| {
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    };
    let softmax = |dim, x: &Tensor| Softmax::new(dim).run(x).unwrap_err();
    wrong(softmax(2, &x), ErrorKind::Value, "dim");
    wrong(
        softmax(0, &of(DType::Int32, &[2])?),
        ErrorKind::DType,
        "input",
    );
    let layer = |shape: &[i64], weight: Option<&Tensor>| {
        let weight = weight.map(|weight| weight as _);
        LayerNorm::new(shape, 1e-5)
            .run(&x, weight, None)
            .unwrap_err()
    };
    wrong(
        layer(&[3], None),
        ErrorKind::ShapeMismatch,
        "normalized_shape",
    );
    wrong(
        layer(&[], None),
        ErrorKind::ShapeMismatch,
        "normalized_shape",
    );
    wrong(
        layer(&[4], Some(&of(DType::Float16, &[2])?)),
        ErrorKind::Shape,
        "weight",
    );
    wrong(
        layer(&[4], Some(&of(DType::BFloat16, &[4])?)),
        ErrorKind::DTypeCombination,
        "weight",
    );
    let rms = |gamma: Tensor| RmsNorm::new(1e-6).run(&x, &gamma).unwrap_err();
    wrong(rms(of(DType::Float16, &[2])?), ErrorKind::Shape, "gamma");
    wrong(rms(of(DType::BFloat16, &[4])?), ErrorKind::DType, "gamma");
    let add = |x2: Tensor| AddRmsNorm::new(1e-6).run(&x, &x2, of(DType::Float16, &[4])?.view());
    wrong(
        add(of(DType::Float16, &[4])?).unwrap_err(),
        ErrorKind::ShapeMismatch,
        "x2",
    );
    wrong(
        add(of(DType::Float32, &[2, 4])?).unwrap_err(),
        ErrorKind::DTypeCombination,
        "x2",
    );
    Ok(())
}

#[test]
fn plans_and_graphs_take_them() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 5.0], [2, 2], device)?;
        let softmax = Softmax::new(1).plan(device, &x)?;
        let norm = LayerNorm::new([2], 0.0).plan(device, &x, None, None)?;
        let made = norm.outputs()?;
        assert!(made.mean.is_none() && made.out.shape() == [2, 2]);
        let mut builder = Graph::builder(&device.new_stream()?);
        let x = builder.tensor(x)?;
        let y = builder.tensor(Tensor::zeros(DType::Float32, [2, 2], device)?)?;
        let z = builder.tensor(Tensor::zeros(DType::Float32, [2, 2], device)?)?;
        let outputs = LayerNormOutputs {
            out: y.into(),
            mean: None,
            rstd: None,
        };
        builder.layer_norm(norm, x, None, None, outputs)?;
        builder.softmax(softmax, y, z.into())?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        let share = 1.0 / (1.0 + 2f64.exp());
        let found = graph.tensor(z)?.to_vec::<f32>()?;
        let found = Tensor::from_slice(&found, [4], &Device::cpu())?;
        near(&found, &[share, 1.0 - share].repeat(2), 4.0)
    })
}
