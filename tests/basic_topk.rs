//! The greatest elements in order: against a plain sort, on the CPU and the simulated Atlas, and what is refused.

mod basic;

use aclnn::operators::{Topk, TopkOutputs};
use aclnn::{DType, Device, ErrorKind, Graph, Result, Tensor};
use basic::{devices, numbers, tensor};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// The first k of a row and where they are, of equal ones those before.
fn sorted(row: &[f64], k: usize, largest: bool) -> Vec<(f64, i64)> {
    let mut row: Vec<(f64, i64)> = row.iter().copied().zip(0..).collect();
    row.sort_by(|(a, _), (b, _)| {
        let order = a.total_cmp(b);
        if largest { order.reverse() } else { order }
    });
    row.truncate(k);
    row
}

#[test]
fn rows_are_ranked() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(8);
        for dtype in [
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Float64,
            DType::Int8,
            DType::Int64,
        ] {
            for (length, k) in [(1, 1), (7, 3), (7, 7), (40, 1), (3000, 5), (3000, 2000)] {
                for largest in [true, false] {
                    let values: Vec<f64> = (0..2 * length)
                        .map(|_| f64::from(random.random_range(-99..100)))
                        .collect();
                    let input = tensor(&values, &[2, length], dtype, device)?;
                    let outputs = Topk::new(k as i64).largest(largest).run(&input)?;
                    let (found, places) = (numbers(&outputs.values)?, numbers(&outputs.indices)?);
                    let rows = values.chunks(length);
                    let wanted = rows.flat_map(|row| sorted(row, k, largest));
                    for (at, (value, place)) in wanted.enumerate() {
                        let told = (found[at], places[at]);
                        assert_eq!(
                            told,
                            (value, place as f64),
                            "{dtype} {length} {k} {largest}"
                        );
                    }
                }
            }
        }
        Ok(())
    })
}

#[test]
fn nan_is_greater_than_all_and_any_dimension_will_do() -> Result<()> {
    devices(|device| {
        let values = [1.0, f32::NAN, 3.0, f32::NEG_INFINITY, 2.0, f32::INFINITY];
        let input = Tensor::from_slice(&values, [6], device)?;
        let first = Topk::new(2).run(&input)?;
        assert_eq!(first.indices.to_vec::<i64>()?, [1, 5]);
        assert!(first.values.to_vec::<f32>()?[0].is_nan());
        let last = Topk::new(6).largest(false).run(&input)?;
        assert_eq!(last.indices.to_vec::<i64>()?, [3, 0, 4, 2, 5, 1]);
        let input = Tensor::from_slice(&[1i32, 5, 4, 2, 3, 6], [3, 2], device)?;
        let outputs = Topk::new(2).dim(0).run(&input)?;
        assert_eq!(outputs.values.shape(), [2, 2]);
        assert_eq!(outputs.values.to_vec::<i32>()?, [4, 6, 3, 5]);
        assert_eq!(outputs.indices.to_vec::<i64>()?, [1, 2, 2, 0]);
        // Seen the other way round, and nothing of each row.
        let outputs = Topk::new(1).run(input.view().transpose(0, 1)?)?;
        assert_eq!(outputs.values.to_vec::<i32>()?, [4, 6]);
        assert_eq!(Topk::new(0).run(&input)?.values.shape(), [3, 0]);
        let scalar = Tensor::from_slice(&[7i32], [], device)?;
        for k in [0, 1] {
            let mut value = Tensor::from_slice(&[3i32], [], device)?;
            let mut index = Tensor::from_slice(&[5i64], [], device)?;
            let outputs = TopkOutputs {
                values: value.view_mut(),
                indices: index.view_mut(),
            };
            Topk::new(k).run_into(&scalar, outputs)?;
            assert_eq!(value.to_vec::<i32>()?, [7]);
            assert_eq!(index.to_vec::<i64>()?, [0]);
        }
        Ok(())
    })
}

#[test]
fn unsigned_numbers_are_ranked_where_the_product_has_them() -> Result<()> {
    let device: Device = "cpu:950".parse()?;
    let input = Tensor::from_slice(&[1u64, u64::MAX, 1 << 63], [3], &device)?;
    let outputs = Topk::new(3).run(&input)?;
    assert_eq!(outputs.indices.to_vec::<i64>()?, [1, 2, 0]);
    let refused = Topk::new(3).run(&Tensor::from_slice(&[1u64], [1], &Device::cpu())?);
    assert_eq!(refused.map(drop).unwrap_err().kind(), ErrorKind::DType);
    Ok(())
}

#[test]
fn wrong_calls_are_refused() -> Result<()> {
    let device = Device::cpu();
    let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], &device)?;
    for (operator, argument) in [
        (Topk::new(4), "k"),
        (Topk::new(-1), "k"),
        (Topk::new(1).dim(1), "dim"),
    ] {
        let error = operator.run(&input).map(drop).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some(argument))
        );
    }
    let bools = Tensor::zeros(DType::Bool, [3], &device)?;
    let error = Topk::new(1).run(&bools).map(drop).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("input"))
    );
    let mut values = Tensor::zeros(DType::Float32, [2], &device)?;
    let mut indices = Tensor::zeros(DType::Int32, [2], &device)?;
    let outputs = TopkOutputs {
        values: values.view_mut(),
        indices: indices.view_mut(),
    };
    let error = Topk::new(2).run_into(&input, outputs).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("indices"))
    );
    Ok(())
}

#[test]
fn a_graph_ranks() -> Result<()> {
    devices(|device| {
        let input = Tensor::from_slice(&[3.0f32, 1.0, 2.0], [3], device)?;
        let plan = Topk::new(2).plan(device, &input)?;
        let made = plan.outputs()?;
        let values = Tensor::zeros(DType::Float32, made.values.shape(), device)?;
        let indices = Tensor::zeros(DType::Int64, made.indices.shape(), device)?;
        let mut builder = Graph::builder(&device.stream());
        let (input, values, indices) = (
            builder.tensor(input)?,
            builder.tensor(values)?,
            builder.tensor(indices)?,
        );
        let outputs = TopkOutputs {
            values: values.into(),
            indices: indices.into(),
        };
        builder.topk(plan, input, outputs)?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        assert_eq!(graph.tensor(values)?.to_vec::<f32>()?, [3.0, 2.0]);
        assert_eq!(graph.tensor(indices)?.to_vec::<i64>()?, [0, 2]);
        Ok(())
    })
}
