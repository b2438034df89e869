//! The operators around a quantized product: against references written here, as plans, in graphs, and on the simulated Atlas.

use aclnn::operators::DynamicQuantOutputs;
use aclnn::{
    AntiQuant, DType, DequantBias, Device, DynamicQuant, EntryPoints, ErrorKind, Graph, GroupQuant,
    QuantDType, QuantMode, Tensor, TensorSpec, TransQuantParam, bf16, f16,
};
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};

/// Requests for each operator here; how many more make no other kind of call.
const REQUESTS: usize = 300;

/// A value of any size, now and then a special one.
fn value(random: &mut impl Rng) -> f32 {
    match random.random_range(0..40) {
        0 => 0.0,
        1 => -0.0,
        2 => f32::INFINITY,
        3 => f32::NAN,
        4 => 1e-41,
        5 => 65504.0,
        _ => random.random_range(-1.0f32..1.0) * 10f32.powi(random.random_range(-4..4)),
    }
}

fn plain(random: &mut impl Rng) -> f32 {
    random.random_range(-4.0f32..4.0)
}

/// The nearest integer, ties to even; NaN gives 0.
fn integer(value: f32, least: f32, most: f32) -> i8 {
    if value.is_nan() {
        return 0;
    }
    value.round_ties_even().clamp(least, most) as i8
}

fn same(found: &[f32], expected: &[f32]) -> bool {
    let same = |(a, b): (&f32, &f32)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    found.len() == expected.len() && found.iter().zip(expected).all(same)
}

/// The devices that have to agree: the CPU, and the simulated Atlas where there is one.
fn devices(run: impl Fn(&Device)) {
    run(&Device::cpu());
    #[cfg(feature = "sim")]
    {
        let session = aclnn::sim::Session::start().unwrap();
        run(&session.device("a2".parse().unwrap()).unwrap());
        session.finish().unwrap();
    }
}

#[test]
fn dynamic_quantization_agrees_with_a_plain_reference() {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(1);
        for _ in 0..REQUESTS {
            let rows = random.random_range(1..6);
            let packed = random.random_bool(0.3);
            let columns = random.random_range(1..70) * if packed { 8 } else { 1 };
            let symmetric = random.random_bool(0.5);
            let groups = random.random_range(0..4usize);
            let special = random.random_bool(0.3);
            let x: Vec<bf16> = (0..rows * columns)
                .map(|_| {
                    bf16::from_f32(if special {
                        value(&mut random)
                    } else {
                        plain(&mut random)
                    })
                })
                .collect();
            let smooth: Vec<bf16> = (0..groups.max(1) * columns)
                .map(|_| bf16::from_f32(plain(&mut random)))
                .collect();
            let with_smooth = groups > 0 || random.random_bool(0.5);
            let mut ends: Vec<i32> = (0..groups)
                .map(|_| random.random_range(0..=rows as i32))
                .collect();
            ends.sort_unstable();
            if let Some(last) = ends.last_mut() {
                *last = rows as i32;
            }
            // The reference.
            let (most, reach, least) = if packed {
                (7f32, 15f32, -8f32)
            } else {
                (127.0, 255.0, -128.0)
            };
            let (mut y, mut scales, mut offsets) = (Vec::new(), Vec::new(), Vec::new());
            for row in 0..rows {
                let group = ends.iter().position(|&end| end > row as i32).unwrap_or(0);
                let line: Vec<f32> = (0..columns)
                    .map(|column| {
                        let x = x[row * columns + column].to_f32();
                        if with_smooth {
                            x * smooth[group * columns + column].to_f32()
                        } else {
                            x
                        }
                    })
                    .collect();
                let nan = line.iter().any(|v| v.is_nan());
                if symmetric {
                    let m = line.iter().fold(0f32, |m, v| m.max(v.abs()));
                    let m = if nan { f32::NAN } else { m };
                    let factor = most / m;
                    scales.push(if groups > 0 {
                        1.0 / factor
                    } else {
                        m * (1.0 / most)
                    });
                    y.extend(line.iter().map(|v| integer(v * factor, least, most)));
                } else {
                    let high = line.iter().fold(f32::NEG_INFINITY, |m, v| m.max(*v));
                    let low = line.iter().fold(f32::INFINITY, |m, v| m.min(*v));
                    let (high, low) = if nan {
                        (f32::NAN, f32::NAN)
                    } else {
                        (high, low)
                    };
                    let scale = (high - low) / reach;
                    let scale = if scale <= 1e-12 { 1e-12 } else { scale };
                    let offset = most - high / scale;
                    scales.push(scale);
                    offsets.push(offset);
                    y.extend(
                        line.iter()
                            .map(|v| integer(v * (1.0 / scale) + offset, least, most)),
                    );
                }
            }
            let dst_type = if packed {
                QuantDType::QUInt4x2
            } else {
                QuantDType::Int8
            };
            let call = match symmetric {
                true => DynamicQuant::symmetric(dst_type),
                false => DynamicQuant::asymmetric(dst_type),
            };
            let tensor = Tensor::from_slice(&x, [rows, columns], device).unwrap();
            let smooth = match groups {
                0 => Tensor::from_slice(&smooth[..columns], [columns], device),
                _ => Tensor::from_slice(&smooth, [groups, columns], device),
            };
            let smooth = smooth.unwrap();
            let index = Tensor::from_slice(&ends, [groups], device).unwrap();
            let made = call
                .run(
                    &tensor,
                    with_smooth.then_some(&smooth as _),
                    (groups > 0).then_some(&index as _),
                )
                .unwrap();
            let found = if packed {
                made.y.to_vec_int4()
            } else {
                made.y.to_vec::<i8>()
            };
            assert_eq!(found.unwrap(), y, "{device}");
            assert!(same(&made.scale.to_vec().unwrap(), &scales), "{device}");
            assert_eq!(made.offset.is_some(), !symmetric);
            if let Some(offset) = made.offset {
                assert!(same(&offset.to_vec().unwrap(), &offsets), "{device}");
            }
        }
    });
}

#[test]
fn the_others_agree_with_plain_references() {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(2);
        for _ in 0..REQUESTS {
            let (rows, columns) = (random.random_range(1..6), random.random_range(1..600));
            let of = |values: &[f32]| Tensor::from_slice(values, [values.len()], device).unwrap();
            let many = |random: &mut StdRng, n: usize| -> Vec<f32> {
                (0..n).map(|_| value(random)).collect()
            };

            // Sums with a bias.
            let sums: Vec<i32> = (0..rows * columns).map(|_| random.random()).collect();
            let (weights, activations) = (many(&mut random, columns), many(&mut random, rows));
            let bias: Vec<i32> = (0..columns).map(|_| random.random()).collect();
            let x = Tensor::from_slice(&sums, [rows, columns], device).unwrap();
            let whole = random.random_bool(0.5);
            let float_bias: Vec<f16> = bias
                .iter()
                .map(|&b| f16::from_f32(b as f32 / 1e6))
                .collect();
            let y = {
                let bias = match whole {
                    true => Tensor::from_slice(&bias, [columns], device).unwrap(),
                    false => Tensor::from_slice(&float_bias, [columns], device).unwrap(),
                };
                let call = DequantBias::new(QuantDType::Float16);
                call.run(&x, &of(&weights), Some(&of(&activations)), Some(&bias))
                    .unwrap()
            };
            let expected: Vec<f32> = (0..rows * columns)
                .map(|at| {
                    let (row, column) = (at / columns, at % columns);
                    let sum = if whole {
                        sums[at].wrapping_add(bias[column])
                    } else {
                        sums[at]
                    };
                    let value = sum as f32 * weights[column] * activations[row];
                    let value = if whole {
                        value
                    } else {
                        value + float_bias[column].to_f32()
                    };
                    f16::from_f32(value).to_f32()
                })
                .collect();
            let found: Vec<f32> = y
                .to_vec::<f16>()
                .unwrap()
                .iter()
                .map(|y| y.to_f32())
                .collect();
            assert!(same(&found, &expected), "{device}");

            // Integers back to numbers.
            let codes: Vec<i8> = (0..rows * columns).map(|_| random.random()).collect();
            let offset = many(&mut random, columns);
            let twice = random.random_bool(0.3);
            let x = Tensor::from_slice(&codes, [rows, columns], device).unwrap();
            let call = AntiQuant::new(QuantDType::BFloat16).sqrt_mode(twice);
            let y = call.run(&x, &of(&weights), Some(&of(&offset))).unwrap();
            let expected: Vec<f32> = (0..rows * columns)
                .map(|at| {
                    let value =
                        (f32::from(codes[at]) + offset[at % columns]) * weights[at % columns];
                    let value = if twice {
                        value * weights[at % columns]
                    } else {
                        value
                    };
                    bf16::from_f32(value).to_f32()
                })
                .collect();
            let found: Vec<f32> = y
                .to_vec::<bf16>()
                .unwrap()
                .iter()
                .map(|y| y.to_f32())
                .collect();
            assert!(same(&found, &expected), "{device}");

            // Groups of rows.
            let groups = random.random_range(1..4);
            let mut ends: Vec<i64> = (0..groups)
                .map(|_| random.random_range(0..=rows as i64))
                .collect();
            ends.sort_unstable();
            ends[groups - 1] = rows as i64;
            let values = many(&mut random, rows * columns);
            let scales = many(&mut random, groups * columns);
            let added = plain(&mut random);
            let x = Tensor::from_slice(&values, [rows, columns], device).unwrap();
            let scale = Tensor::from_slice(&scales, [groups, columns], device).unwrap();
            let index = Tensor::from_slice(&ends, [groups], device).unwrap();
            let y = GroupQuant::new(QuantDType::Int8)
                .run(&x, &scale, &index, Some(&of(&[added])))
                .unwrap();
            let expected: Vec<i8> = (0..rows * columns)
                .map(|at| {
                    let group = ends
                        .iter()
                        .position(|&end| end > (at / columns) as i64)
                        .unwrap();
                    integer(
                        values[at] * scales[group * columns + at % columns] + added,
                        -128.0,
                        127.0,
                    )
                })
                .collect();
            assert_eq!(y.to_vec::<i8>().unwrap(), expected, "{device}");

            // Words for the matrix unit.
            let rounds = random.random_bool(0.5);
            let call = TransQuantParam::new(i64::from(rounds));
            let words = call.run(&of(&weights), Some(&of(&offset))).unwrap();
            let expected: Vec<i64> = weights
                .iter()
                .zip(&offset)
                .map(|(weight, offset)| {
                    let bits = u64::from(weight.to_bits());
                    let (upper, rest) = (bits >> 13, bits & 0x1fff);
                    let exponent = bits >> 23 & 0xff;
                    let upper = match (rounds, exponent) {
                        (false, _) | (_, 0xff) => upper,
                        (_, 0) => bits >> 31 << 18,
                        _ if rest > 0x1000 || (rest == 0x1000 && upper & 1 == 1) => upper + 1,
                        _ => upper,
                    };
                    let offset = if offset.is_nan() {
                        0.0
                    } else {
                        offset.round_ties_even()
                    };
                    let offset = offset.clamp(-256.0, 255.0) as i64;
                    (upper << 13) as i64 | 1 << 46 | (offset & 0x1ff) << 37
                })
                .collect();
            assert_eq!(words.to_vec::<i64>().unwrap(), expected, "{device}");
        }
    });
}

#[test]
fn plans_graphs_and_the_cache_take_them() {
    devices(|device| {
        let rows = [1.0f32, -2.0, 0.5, 4.0].map(f16::from_f32);
        let x = Tensor::from_slice(&rows, [2, 2], device).unwrap();
        let call = DynamicQuant::symmetric(QuantDType::Int8);
        let mut plan = call.plan(device, &x, None, None).unwrap();
        let forms = plan.outputs().unwrap();
        assert_eq!(
            (forms.y.dtype, forms.scale.shape()),
            (DType::Int8, &[2usize][..])
        );
        let mut y = Tensor::empty(DType::Int8, [2, 2], device).unwrap();
        let mut scale = Tensor::empty(DType::Float32, [2], device).unwrap();
        let stream = device.stream();
        for _ in 0..3 {
            let outputs = DynamicQuantOutputs {
                y: y.view_mut(),
                scale: scale.view_mut(),
                offset: None,
            };
            plan.run(&stream, &x, None, None, outputs).unwrap();
        }
        assert_eq!(y.to_vec::<i8>().unwrap(), [64, -127, 16, 127]);
        assert_eq!(
            scale.to_vec::<f32>().unwrap(),
            [2.0 * (1.0 / 127.0), 4.0 * (1.0 / 127.0)]
        );

        // What was quantized is taken back in the same graph.
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [x, y, scale] = [x, y, scale].map(|tensor| builder.tensor(tensor).unwrap());
        let words = Tensor::empty(DType::Int64, [2], device).unwrap();
        let words = builder.tensor(words).unwrap();
        let outputs = DynamicQuantOutputs {
            y: y.into(),
            scale: scale.into(),
            offset: None,
        };
        builder.dynamic_quant(plan, x, None, None, outputs).unwrap();
        let spec = TensorSpec::contiguous(DType::Float32, [2]).unwrap();
        let plan = TransQuantParam::new(0).plan(device, spec, None).unwrap();
        builder
            .trans_quant_param(plan, scale, None, words.into())
            .unwrap();
        let mut graph = builder.capture().unwrap();
        graph.replay().unwrap();
        let scales: Vec<u32> = graph
            .tensor(scale)
            .unwrap()
            .to_vec::<f32>()
            .unwrap()
            .iter()
            .map(|s| s.to_bits())
            .collect();
        let words = graph.tensor(words).unwrap().to_vec::<i64>().unwrap();
        for (word, scale) in words.iter().zip(scales) {
            assert_eq!(*word, i64::from(scale & 0xffff_e000) | 1 << 46);
        }

        let stream = device.new_stream().unwrap();
        let x = Tensor::from_slice(&rows, [2, 2], device).unwrap();
        let call = call.stream(&stream);
        for _ in 0..3 {
            call.run(&x, None, None).unwrap();
        }
        let statistics = stream.plan_cache_statistics();
        if !device.is_cpu() {
            assert_eq!((statistics.misses, statistics.hits), (1, 2));
        }
    });
}

#[test]
fn wrong_groups_are_refused_before_anything_is_written() {
    devices(|device| {
        let refused = |result: aclnn::Result<()>| {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Value, "{error}");
            assert_eq!(error.argument(), Some("group_index"));
        };
        let x = Tensor::from_slice(&[bf16::ONE; 8], [4, 2], device).unwrap();
        let smooth = Tensor::from_slice(&[bf16::ONE; 4], [2, 2], device).unwrap();
        for index in [[5i32, 4], [-1, 4], [1, 3], [2, 5]] {
            let index = Tensor::from_slice(&index, [2], device).unwrap();
            let mut y = Tensor::from_slice(&[7i8; 8], [4, 2], device).unwrap();
            let mut scale = Tensor::from_slice(&[7f32; 4], [4], device).unwrap();
            let call = DynamicQuant::symmetric(QuantDType::Int8);
            refused(call.run(&x, Some(&smooth), Some(&index)).map(drop));
            let mut plan = call.plan(device, &x, Some(&smooth), Some(&index)).unwrap();
            let stream = device.new_stream().unwrap();
            for planned in [false, true] {
                let outputs = DynamicQuantOutputs {
                    y: y.view_mut(),
                    scale: scale.view_mut(),
                    offset: None,
                };
                refused(match planned {
                    false => call.run_into(&x, Some(&smooth), Some(&index), outputs),
                    true => plan.run(&stream, &x, Some(&smooth), Some(&index), outputs),
                });
            }
            assert_eq!(y.to_vec::<i8>().unwrap(), [7; 8], "{device}");
            assert_eq!(scale.to_vec::<f32>().unwrap(), [7.0; 4]);
            let group_quant = GroupQuant::new(QuantDType::Int8);
            refused(group_quant.run(&x, &smooth, &index, None).map(drop));
            refused(
                group_quant
                    .run_into(&x, &smooth, &index, None, y.view_mut())
                    .map(drop),
            );
            assert_eq!(y.to_vec::<i8>().unwrap(), [7; 8], "{device}");
        }
        // Without rows only groups without rows are right.
        let none = Tensor::from_slice(&[0f32; 0], [0, 2], device).unwrap();
        for (index, fits) in [([0i64, 0], true), ([0, 1], false)] {
            let index = Tensor::from_slice(&index, [2], device).unwrap();
            let made = GroupQuant::new(QuantDType::Int8).run(&none, &smooth, &index, None);
            assert_eq!(made.is_ok(), fits, "{made:?}");
        }
    });
}

#[test]
fn rows_without_elements_have_scales() {
    devices(|device| {
        let x = Tensor::from_slice(&[bf16::ONE; 0], [2, 3, 0], device).unwrap();
        let mut scale = Tensor::from_slice(&[7f32; 12], [2, 3, 2], device).unwrap();
        let mut offset = Tensor::from_slice(&[7f32; 6], [2, 3], device).unwrap();
        let mut y = Tensor::empty(DType::Int8, [2, 3, 0], device).unwrap();
        for symmetric in [true, false] {
            let call = match symmetric {
                true => DynamicQuant::symmetric(QuantDType::Int8),
                false => DynamicQuant::asymmetric(QuantDType::Int8),
            };
            let made = call.run(&x, None, None).unwrap();
            assert_eq!(made.y.layout().shape(), [2, 3, 0]);
            assert_eq!(made.scale.to_vec::<f32>().unwrap(), [0.0; 6], "{device}");
            assert_eq!(
                made.offset.map(|offset| offset.to_vec::<f32>().unwrap()),
                (!symmetric).then(|| vec![0.0; 6])
            );
        }
        // Also with gaps, which stay as they were.
        let view = scale.view_mut().narrow(2, 1, 1).unwrap();
        let outputs = DynamicQuantOutputs {
            y: y.view_mut(),
            scale: view.reshape([2, 3]).unwrap(),
            offset: Some(offset.view_mut()),
        };
        DynamicQuant::asymmetric(QuantDType::Int8)
            .run_into(&x, None, None, outputs)
            .unwrap();
        let gaps = [7.0f32, 0.0].repeat(6);
        assert_eq!(scale.to_vec::<f32>().unwrap(), gaps, "{device}");
        assert_eq!(offset.to_vec::<f32>().unwrap(), [0.0; 6]);
    });
}

/// The first of eight values is in the lowest bits of a word, whichever of its bytes the processor stores first.
#[test]
fn words_of_int4_are_numbers() {
    let values: Vec<f32> = (0..24).map(|i| (i % 16 - 8) as f32).collect();
    let y = aclnn::npu_quantize(&values, &[1f32], None, QuantDType::QUInt4x2, -1, false).unwrap();
    let integers: Vec<i8> = values.iter().map(|&value| value as i8).collect();
    assert_eq!(
        y.to_vec::<i32>().unwrap(),
        aclnn::int4::pack(&integers).unwrap()
    );
    assert_eq!(y.to_vec_int4().unwrap(), integers);
}

/// Words hold neighbours along the last dimension, also where scales go with columns.
#[test]
fn int4_values_of_columns_are_packed_along_rows() {
    let run = |device: &Device| {
        let rows: Vec<f16> = (0..16)
            .map(|i| f16::from_f32((i % 8 + 1) as f32 * if i < 8 { 1.0 } else { -1.0 }))
            .collect();
        let x = Tensor::from_slice(&rows, [2, 8], device).unwrap();
        let call = DynamicQuant::symmetric(QuantDType::QUInt4x2).quant_mode(QuantMode::PerChannel);
        let made = call.run(&x, None, None).unwrap();
        // 7 in each column of the first row, and -7 in the second.
        let words = [0x7777_7777, 0x9999_9999_u32.cast_signed()];
        assert_eq!(made.y.to_vec::<i32>().unwrap(), words, "{device}");
        let scales: Vec<f32> = (1..9).map(|most| most as f32 * (1.0 / 7.0)).collect();
        assert_eq!(made.scale.to_vec::<f32>().unwrap(), scales);
    };
    run(&Device::cpu_as("950".parse::<aclnn::Soc>().unwrap()));
    #[cfg(feature = "sim")]
    {
        let session = aclnn::sim::Session::start().unwrap();
        run(&session.device("950".parse().unwrap()).unwrap());
        session.finish().unwrap();
    }
}

#[test]
fn older_toolkits_serve_what_they_can() {
    let target =
        |entry_points| aclnn::Target::new("a2".parse().unwrap()).with_entry_points(entry_points);
    let x = TensorSpec::contiguous(DType::Float16, [4, 8]).unwrap();
    let index = TensorSpec::contiguous(DType::Int32, [2]).unwrap();
    let smooth = TensorSpec::contiguous(DType::Float16, [2, 8]).unwrap();
    let older = target(EntryPoints::ALL.without("aclnnDynamicQuantV2"));
    let symmetric = DynamicQuant::symmetric(QuantDType::Int8);
    symmetric.check(&older, &x, None, None).unwrap();
    // Handed to the older function, groups and offsets would be dropped on the way.
    let with_groups = symmetric.check(&older, &x, Some(&smooth), Some(&index));
    assert_eq!(
        with_groups.unwrap_err().kind(),
        ErrorKind::EntryPointMissing
    );
    let asymmetric = DynamicQuant::asymmetric(QuantDType::Int8).check(&older, &x, None, None);
    assert_eq!(asymmetric.unwrap_err().kind(), ErrorKind::EntryPointMissing);
    let scale = TensorSpec::contiguous(DType::Float32, [4]).unwrap();
    let older = target(EntryPoints::ALL.without("aclnnTransQuantParamV3"));
    TransQuantParam::new(0).check(&older, &scale, None).unwrap();
    let rounding = TransQuantParam::new(1).check(&older, &scale, None);
    assert_eq!(rounding.unwrap_err().kind(), ErrorKind::EntryPointMissing);
}
