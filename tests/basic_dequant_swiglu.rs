//! SwiGlu of a quantized product's sums, back in 8 bits: against numbers worked out by hand and a plain loop in float64, on the
//! CPU and the simulated Atlas, and what is refused.

mod basic;
#[cfg(feature = "sim")]
mod common;

use aclnn::operators::{self, DequantSwigluQuantV2, DequantSwigluQuantV2Outputs, SwigluMode};
use aclnn::{AsTensorView, DType, Device, ErrorKind, Graph, QuantDType, Result, Tensor};
use basic::{devices, numbers, tensor};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

const WIDTH: usize = 128;
const HALF: usize = WIDTH / 2;
const COUNTS: [i64; 4] = [2, 0, 3, 1];
/// More than the groups have.
const ROWS: usize = 7;

fn drawn(count: usize, random: &mut StdRng, numbers: std::ops::Range<i32>, by: f64) -> Vec<f64> {
    (0..count)
        .map(|_| f64::from(random.random_range(numbers.clone())) * by)
        .collect()
}

/// The group of a row, if it has one.
fn group_of(row: usize) -> Option<usize> {
    let ends = COUNTS.iter().scan(0, |end, count| {
        *end += *count as usize;
        Some(*end)
    });
    ends.into_iter().position(|end| row < end)
}

fn gated(mode: SwigluMode, a: f64, b: f64) -> f64 {
    let share = |x: f64| 1.0 / (1.0 + (-x).exp());
    match mode {
        SwigluMode::Swish => a * share(a) * b,
        SwigluMode::SwishClamped => (a * share(a)).min(3.0) * b.clamp(-3.0, 3.0),
        _ => {
            let a = a.min(3.0);
            a * share(1.5 * a) * (b.clamp(-3.0, 3.0) + 0.5)
        }
    }
}

/// Codes are those of the numbers, or beside them where a number lies between two.
fn assert_codes(found: &[f64], wanted: &[f64]) {
    assert_eq!(found.len(), wanted.len());
    for (found, wanted) in found.iter().zip(wanted) {
        let wanted = wanted.clamp(-128.0, 127.0);
        let off = (found - wanted).abs();
        assert!(off <= 0.5 + 1e-4 * (1.0 + wanted.abs()), "{found} {wanted}");
    }
}

#[test]
fn groups_of_sums_are_gated_and_quantized() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(26);
        let modes = [
            SwigluMode::Swish,
            SwigluMode::Interleaved,
            SwigluMode::Clamped,
            SwigluMode::SwishClamped,
        ];
        for mode in modes {
            for dynamic in [false, true] {
                for left in [true, false] {
                    if mode == SwigluMode::Interleaved && !left {
                        continue;
                    }
                    for bias_dtype in [None, Some(DType::Int32), Some(DType::BFloat16)] {
                        let groups = COUNTS.len();
                        let sums = drawn(ROWS * WIDTH, &mut random, -40..40, 1.0);
                        let weights = drawn(groups * WIDTH, &mut random, 1..9, 0.0625);
                        let rows = drawn(ROWS, &mut random, 1..5, 0.25);
                        let bias = drawn(groups * WIDTH, &mut random, -8..8, 1.0);
                        let scales = drawn(groups * HALF, &mut random, 1..5, 0.125);
                        let offsets = drawn(groups * HALF, &mut random, -9..9, 1.0);
                        let number = |row: usize, group: usize, column: usize| {
                            let (sum, bias) =
                                (sums[row * WIDTH + column], bias[group * WIDTH + column]);
                            let factor = weights[group * WIDTH + column] * rows[row];
                            match bias_dtype {
                                None => sum * factor,
                                Some(DType::Int32) => (sum + bias) * factor,
                                Some(_) => sum * factor + bias,
                            }
                        };
                        let (mut codes, mut found_scales) = (Vec::new(), Vec::new());
                        for row in 0..ROWS {
                            let Some(group) = group_of(row) else { break };
                            let values: Vec<f64> = (0..HALF)
                                .map(|column| {
                                    let places = match (mode, left) {
                                        (SwigluMode::Interleaved, _) => {
                                            [2 * column, 2 * column + 1]
                                        }
                                        (_, true) => [column, column + HALF],
                                        (_, false) => [column + HALF, column],
                                    };
                                    let [a, b] = places.map(|place| number(row, group, place));
                                    let scale = scales[group * HALF + column];
                                    match dynamic {
                                        true => gated(mode, a, b) * scale,
                                        false => {
                                            gated(mode, a, b) / scale
                                                + offsets[group * HALF + column]
                                        }
                                    }
                                })
                                .collect();
                            let greatest =
                                values.iter().fold(0.0, |most: f64, x| most.max(x.abs()));
                            let by = if dynamic { 127.0 / greatest } else { 1.0 };
                            found_scales.push(greatest / 127.0);
                            codes.extend(values.iter().map(|value| value * by));
                        }
                        let x = tensor(&sums, &[ROWS, WIDTH], DType::Int32, device)?;
                        let single = |values: &[f64], shape: &[usize]| {
                            tensor(values, shape, DType::Float32, device)
                        };
                        let weight_scale = single(&weights, &[groups, WIDTH])?;
                        let activation_scale = single(&rows, &[ROWS])?;
                        let bias = bias_dtype
                            .map(|dtype| tensor(&bias, &[groups, WIDTH], dtype, device))
                            .transpose()?;
                        let quant_scale = single(&scales, &[groups, HALF])?;
                        let offset = single(&offsets, &[groups, HALF])?;
                        let group_index = Tensor::from_slice(&COUNTS, [groups], device)?;
                        let operator = DequantSwigluQuantV2::new()
                            .activate_left(left)
                            .swiglu_mode(mode)
                            .clamp_limit(3.0)
                            .glu_alpha(1.5)
                            .glu_bias(0.5);
                        let (operator, offset): (_, Option<&dyn AsTensorView>) = match dynamic {
                            true => (operator.dynamic(), None),
                            false => (operator, Some(&offset)),
                        };
                        let made = operator.run(
                            &x,
                            Some(&weight_scale),
                            Some(&activation_scale),
                            bias.as_ref().map(|bias| bias as _),
                            Some(&quant_scale),
                            offset,
                            Some(&group_index),
                        )?;
                        let found = numbers(&made.y)?;
                        assert_codes(&found[..codes.len()], &codes);
                        assert_eq!(made.scale.is_some(), dynamic);
                        if let Some(scale) = made.scale {
                            for (found, wanted) in numbers(&scale)?.iter().zip(&found_scales) {
                                assert!(
                                    (found - wanted).abs() <= 1e-5 * wanted,
                                    "{found} {wanted}"
                                );
                            }
                        }
                    }
                }
            }
        }
        Ok(())
    })
}

#[test]
fn ascend_950_takes_numbers_other_dimensions_and_8_bit_floats() -> Result<()> {
    let device: Device = "cpu:950".parse()?;
    // The other half is chosen so that 40 sigmoid(40), which is 40 in float32, goes to a code without a remainder.
    let x = tensor(&[40.0, 2.0, 40.0, -8.0], &[2, 2], DType::Float16, &device)?;
    let operator = DequantSwigluQuantV2::new().activate_left(true);
    let scale = Tensor::from_slice(&[4.0f32], [1], &device)?;
    let made = operator.run(&x, None, None, None, Some(&scale), None, None)?;
    assert_eq!(made.y.to_vec::<i8>()?, [20, -80]);
    // By columns: of the rows the first is activated.
    let x = tensor(&[40.0, 20.0, 2.0, -1.0], &[2, 2], DType::Float16, &device)?;
    let scale = Tensor::from_slice(&[4.0f32, 2.0], [2], &device)?;
    let offset = Tensor::from_slice(&[1.0f32, -1.0], [2], &device)?;
    let along = operator.clone().activate_dim(0);
    let made = along.run(&x, None, None, None, Some(&scale), Some(&offset), None)?;
    assert_eq!(
        (made.y.shape(), made.y.to_vec::<i8>()?),
        (&[1, 2][..], vec![21, -11])
    );
    // In the middle of three, with sums and a scale for each row.
    let sums = Tensor::from_slice(&[10i32, 20, 30, 40, 1, 2, 3, 4], [2, 2, 2], &device)?;
    let weight = Tensor::from_slice(&[1.0f32, 2.0], [1, 2], &device)?;
    let rows = Tensor::from_slice(&[4.0f32, 0.5, 40.0, 2.0], [2, 2], &device)?;
    let one = Tensor::from_slice(&[100.0f32], [1], &device)?;
    let made = operator.clone().activate_dim(-2).run(
        &sums,
        Some(&weight),
        Some(&rows),
        None,
        Some(&one),
        None,
        None,
    )?;
    assert_eq!(made.y.shape(), [2, 1, 2]);
    // 40 * 15 / 100, 160 * 40 / 100, 40 * 6 / 100, 160 * 16 / 100
    assert_eq!(made.y.to_vec::<i8>()?, [6, 64, 2, 26]);
    // Groups by number and count, up to the first without rows; and a dynamic quantization to 8-bit floats.
    let x = tensor(
        &[40.0, 50.0, 40.0, 20.0, 1.0, 1.0],
        &[3, 2],
        DType::Float16,
        &device,
    )?;
    let pairs = Tensor::from_slice(&[2i64, 1, 0, 1, 1, 0], [3, 2], &device)?;
    let smooth = Tensor::from_slice(&[1.0f32, 2.0, 0.5], [3, 1], &device)?;
    let float8 = operator.dynamic().dst_type(QuantDType::Float8E4M3FN);
    let made = float8.run(&x, None, None, None, Some(&smooth), None, Some(&pairs))?;
    assert_eq!(made.y.dtype(), DType::Float8E4M3FN);
    let codes = operators::Cast::new(DType::Float32).run(&made.y)?;
    assert_eq!(codes.to_vec::<f32>()?, [448.0, 448.0, 0.0]);
    let scales = made.scale.map(|scale| scale.to_vec::<f32>()).transpose()?;
    assert_eq!(scales, Some(vec![1000.0 / 448.0, 800.0 / 448.0, 0.0]));
    Ok(())
}

/// As many groups as there are columns: scales of one dimension are the groups', as only they are told by that.
#[test]
fn scales_of_groups_are_no_scales_of_columns() -> Result<()> {
    devices(|device| {
        let mut values = vec![0.0; 2 * 64];
        for row in 0..2 {
            values[row * 64..row * 64 + 32].fill(40.0);
            values[row * 64 + 32..(row + 1) * 64].fill(2.0);
        }
        let x = tensor(&values, &[2, 64], DType::BFloat16, device)?;
        let mut counts = vec![0i64; 32];
        (counts[1], counts[4]) = (1, 1);
        let groups = Tensor::from_slice(&counts, [32], device)?;
        let scales: Vec<f64> = (0..32).map(|group| f64::from(group + 1)).collect();
        let scale = tensor(&scales, &[32], DType::Float32, device)?;
        let offset = tensor(&scales, &[32], DType::Float32, device)?;
        let operator = DequantSwigluQuantV2::new().activate_left(true);
        let (scale, offset) = (Some(&scale as _), Some(&offset as _));
        let made = operator.run(&x, None, None, None, scale, offset, Some(&groups))?;
        // 80 / 2 + 2 and 80 / 5 + 5.
        let wanted = [[42i8; 32], [21; 32]].concat();
        assert_eq!(made.y.to_vec::<i8>()?, wanted);
        Ok(())
    })
}

#[test]
fn groups_end_at_the_first_without_rows() -> Result<()> {
    let device: Device = "cpu:950".parse()?;
    let x = tensor(&[40.0, 2.0, 40.0, 2.0], &[2, 2], DType::Float16, &device)?;
    let pairs = Tensor::from_slice(&[2i64, 1, -7, 0, -1, -1], [3, 2], &device)?;
    let scale = Tensor::from_slice(&[1f32, 1.0, 4.0], [3], &device)?;
    let operator = DequantSwigluQuantV2::new().activate_left(true);
    let made = operator.run(&x, None, None, None, Some(&scale), None, Some(&pairs))?;
    assert_eq!(made.y.to_vec::<i8>()?, [20, 0]);
    Ok(())
}

#[test]
fn wrong_calls_are_refused() -> Result<()> {
    let device: Device = "cpu:a2".parse()?;
    let single = |shape: &[usize]| Tensor::zeros(DType::Float32, shape, &device);
    let x = Tensor::zeros(DType::Int32, [4, 128], &device)?;
    let number = Tensor::zeros(DType::BFloat16, [4, 128], &device)?;
    let (weight, scale) = (single(&[2, 128])?, single(&[2, 64])?);
    let groups = Tensor::from_slice(&[1i64, 3], [2], &device)?;
    let told = |made: Result<DequantSwigluQuantV2Outputs<operators::Owned>>| {
        let error = made.map(drop).unwrap_err();
        (
            error.kind(),
            error.argument().unwrap_or_default().to_owned(),
        )
    };
    let dynamic = || DequantSwigluQuantV2::new().dynamic();
    let run = |operator: DequantSwigluQuantV2, x, weight, offset, groups| {
        told(operator.run(x, weight, None, None, Some(&scale), offset, groups))
    };
    let (weight, all): (Option<&dyn AsTensorView>, Option<&dyn AsTensorView>) =
        (Some(&weight), Some(&groups));
    let expect = |kind, argument: &str| (kind, argument.to_owned());
    let found = run(dynamic(), &x, None, None, all);
    assert_eq!(found, expect(ErrorKind::NullTensor, "weight_scale"));
    let found = run(DequantSwigluQuantV2::new(), &x, weight, None, all);
    assert_eq!(found, expect(ErrorKind::NullTensor, "quant_offset"));
    let found = run(dynamic(), &x, weight, None, None);
    assert_eq!(found, expect(ErrorKind::NullTensor, "group_index"));
    let found = run(dynamic(), &x, weight, Some(&scale), all);
    assert_eq!(
        found,
        expect(ErrorKind::UnsupportedArgument, "quant_offset")
    );
    let found = run(dynamic(), &number, weight, None, all);
    assert_eq!(
        found,
        expect(ErrorKind::UnsupportedArgument, "weight_scale")
    );
    let half = Tensor::zeros(DType::Float16, [4, 128], &device)?;
    let found = run(dynamic(), &half, None, None, all);
    assert_eq!(found, expect(ErrorKind::DType, "x"));
    let narrow = Tensor::zeros(DType::Int32, [4, 96], &device)?;
    let found = run(dynamic(), &narrow, weight, None, all);
    assert_eq!(found, expect(ErrorKind::LastDimNotMultiple, "x"));
    let long = Tensor::zeros(DType::Int32, [4, 7296], &device)?;
    let found = run(dynamic(), &long, weight, None, all);
    assert_eq!(found, expect(ErrorKind::ShapeLimit, "x"));
    let wide = single(&[2, 64])?;
    let found = run(dynamic(), &x, Some(&wide), None, all);
    assert_eq!(found, expect(ErrorKind::Shape, "weight_scale"));
    let found = run(dynamic().activate_dim(0), &x, weight, None, all);
    assert_eq!(
        found,
        expect(ErrorKind::UnsupportedArgument, "activate_dim")
    );
    let interleaved = dynamic().swiglu_mode(SwigluMode::Interleaved);
    let found = run(interleaved, &x, weight, None, all);
    assert_eq!(
        found,
        expect(ErrorKind::UnsupportedArgument, "activate_left")
    );
    let found = run(dynamic().clamp_limit(0.0), &x, weight, None, all);
    assert_eq!(found, expect(ErrorKind::Value, "clamp_limit"));
    let float8 = dynamic().dst_type(QuantDType::Float8E5M2);
    let found = run(float8, &x, weight, None, all);
    assert_eq!(found, expect(ErrorKind::DType, "dst_type"));
    for counts in [[2i64, 3], [-1, 3]] {
        let groups = Tensor::from_slice(&counts, [2], &device)?;
        let operator = dynamic();
        let made = operator.run(&x, weight, None, None, None, None, Some(&groups));
        let found = told(made);
        assert_eq!(found, expect(ErrorKind::Value, "group_index"));
    }
    let device: Device = "cpu:310p".parse()?;
    let x = Tensor::zeros(DType::Int32, [4, 128], &device)?;
    let found = told(dynamic().run(&x, None, None, None, None, None, None));
    assert_eq!(found, expect(ErrorKind::UnsupportedProduct, "x"));
    let device: Device = "cpu:950".parse()?;
    let x = Tensor::zeros(DType::Float16, [4, 128], &device)?;
    let clamped = dynamic().swiglu_mode(SwigluMode::Clamped);
    let found = told(clamped.run(&x, None, None, None, None, None, None));
    assert_eq!(found, expect(ErrorKind::UnsupportedArgument, "swiglu_mode"));
    // The caller's outputs are those that the call writes.
    let mut y = Tensor::zeros(DType::Int8, [4, 64], &device)?;
    let outputs = DequantSwigluQuantV2Outputs {
        y: (&mut y).into(),
        scale: None,
    };
    let made = dynamic().run_into(&x, None, None, None, None, None, None, outputs);
    let error = made.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::NullTensor, Some("scale"))
    );
    let one = Tensor::from_slice(&[1f32], [1], &device)?;
    let mut scale = Tensor::zeros(DType::Float32, [4], &device)?;
    let outputs = DequantSwigluQuantV2Outputs {
        y: (&mut y).into(),
        scale: Some((&mut scale).into()),
    };
    let given = DequantSwigluQuantV2::new();
    let made = given.run_into(&x, None, None, None, Some(&one), None, None, outputs);
    let error = made.unwrap_err();
    let expected = (ErrorKind::UnsupportedArgument, Some("scale"));
    assert_eq!((error.kind(), error.argument()), expected);
    let groups = Tensor::from_slice(&[3i64, 1, 0, 1], [2, 2], &device)?;
    let found = told(dynamic().run(&x, None, None, None, None, None, Some(&groups)));
    assert_eq!(found, expect(ErrorKind::Value, "group_index"));
    Ok(())
}

#[test]
fn a_graph_gates_sums() -> Result<()> {
    devices(|device| {
        let mut values = vec![0.0; 64];
        (values[0], values[32]) = (40.0, 3.0);
        let x = tensor(&values, &[1, 64], DType::BFloat16, device)?;
        let groups = Tensor::from_slice(&[1i64], [1], device)?;
        let operator = DequantSwigluQuantV2::new().activate_left(true).dynamic();
        let plan = operator.plan(device, &x, None, None, None, None, None, Some(&groups))?;
        let y = Tensor::zeros(DType::Int8, [1, 32], device)?;
        let scale = Tensor::zeros(DType::Float32, [1], device)?;
        let mut builder = Graph::builder(&device.stream());
        let (x, groups) = (builder.tensor(x)?, builder.tensor(groups)?);
        let (y, scale) = (builder.tensor(y)?, builder.tensor(scale)?);
        let outputs = DequantSwigluQuantV2Outputs {
            y: y.into(),
            scale: Some(scale.into()),
        };
        let group_index = Some(groups.into());
        builder.dequant_swiglu_quant_v2(
            plan,
            x,
            None,
            None,
            None,
            None,
            None,
            group_index,
            outputs,
        )?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        let codes = graph.tensor(y)?.to_vec::<i8>()?;
        assert_eq!(
            (codes[0], codes[1..].iter().all(|&code| code == 0)),
            (127, true)
        );
        let scale = graph.tensor(scale)?.to_vec::<f32>()?[0];
        assert!((scale - 120.0 / 127.0).abs() < 1e-6);
        Ok(())
    })
}

/// A CANN that lacks V2 is given to the older function, where that does the same.
#[cfg(feature = "sim")]
#[test]
fn the_older_function_serves_a_cann_that_lacks_the_newer_one() -> Result<()> {
    const VARIANT: &str = "without_v3";
    if !common::is_child(VARIANT) {
        common::passed(&common::with_toolkit(
            VARIANT,
            "the_older_function_serves_a_cann_that_lacks_the_newer_one",
        ));
        return Ok(());
    }
    let session = aclnn::sim::Session::start()?;
    let device = session.device("a2".parse()?)?;
    let mut values = vec![0.0; 64];
    // 40 sigmoid(40) is 40 in float32.
    (values[0], values[32]) = (40.0, 3.0);
    (values[1], values[33]) = (40.0, -1.0);
    let x = tensor(&values, &[1, 64], DType::BFloat16, &device)?;
    let groups = Tensor::from_slice(&[1i64], [1], &device)?;
    let scale = Tensor::from_slice(&[0.5f32; 32], [1, 32], &device)?;
    let offset = Tensor::zeros(DType::Float32, [1, 32], &device)?;
    let run = |operator: &DequantSwigluQuantV2, given: bool| {
        let given = |tensor| given.then_some(tensor as &dyn AsTensorView);
        let (scale, offset) = (given(&scale), given(&offset));
        operator.run(&x, None, None, None, scale, offset, Some(&groups as _))
    };
    let gated = DequantSwigluQuantV2::new().activate_left(true);
    let quantized = run(&gated, true)?;
    // 120 and -40 by a scale of a half are too much, and -80.
    let codes = quantized.y.to_vec::<i8>()?;
    assert_eq!((codes[0], codes[1], codes[2]), (127, -80, 0));
    assert!(quantized.scale.is_none());
    let dynamic = run(&gated.clone().dynamic(), false)?;
    let codes = dynamic.y.to_vec::<i8>()?;
    assert_eq!((codes[0], codes[1], codes[2]), (127, -42, 0));
    let scales = dynamic
        .scale
        .map(|scale| scale.to_vec::<f32>())
        .transpose()?;
    assert_eq!(scales, Some(vec![120.0 / 127.0]));
    assert_eq!(session.calls("aclnnDequantSwigluQuant")?, 2);
    // What only the newer one does is refused by its name.
    let newer = run(&gated.swiglu_mode(SwigluMode::Clamped), true);
    let error = newer.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
    assert!(
        error.to_string().contains("aclnnDequantSwigluQuantV2"),
        "{error}"
    );
    drop((x, groups, scale, offset, quantized.y, dynamic.y, device));
    session.finish()
}
