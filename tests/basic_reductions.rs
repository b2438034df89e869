//! Sums, means, running sums and greatest elements: against plain loops, on the CPU and the simulated Atlas, and what is
//! refused.

mod basic;

use aclnn::operators::{ArgMax, Cumsum, Mean, ReduceSum};
use aclnn::{DType, Device, ErrorKind, Graph, Result, Tensor};
use basic::{devices, near, numbers, tensor};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Whole values, whose sums are exact, in the order of a tensor.
fn whole(count: usize, random: &mut StdRng) -> Vec<f64> {
    (0..count)
        .map(|_| f64::from(random.random_range(-9..10)))
        .collect()
}

/// Sums over the dimensions, with how many there are.
fn sums(values: &[f64], shape: &[usize], over: &[usize]) -> Vec<(f64, usize)> {
    let kept = |dim: usize| if over.contains(&dim) { 1 } else { shape[dim] };
    let count = (0..shape.len()).map(kept).product();
    let mut sums = vec![(0.0, 0); count];
    for (place, value) in values.iter().enumerate() {
        let (mut rest, mut step, mut target) = (place, 1, 0);
        for dim in (0..shape.len()).rev() {
            let index = rest % shape[dim];
            rest /= shape[dim];
            if !over.contains(&dim) {
                target += index * step;
                step *= shape[dim];
            }
        }
        sums[target].0 += value;
        sums[target].1 += 1;
    }
    sums
}

#[test]
fn dimensions_are_summed() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(6);
        for dtype in [
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Float64,
            DType::Int8,
            DType::Int32,
        ] {
            for (shape, over) in [
                (&[4, 5][..], &[0usize][..]),
                (&[4, 5], &[1]),
                (&[2, 3, 4], &[0, 2]),
                (&[2, 3, 4], &[1]),
                (&[7], &[0]),
                (&[], &[]),
                (&[3, 0], &[1]),
            ] {
                let given = whole(shape.iter().product(), &mut random);
                let x = tensor(&given, shape, dtype, device)?;
                let dims: Vec<i64> = over.iter().map(|&dim| dim as i64).collect();
                let expected = sums(&given, shape, over);
                let found = ReduceSum::new(&dims[..]).run(&x)?;
                let totals: Vec<f64> = expected.iter().map(|(sum, _)| *sum).collect();
                near(&found, &totals, 0.5)?;
                let kept = ReduceSum::new(&dims[..]).keep_dims(true).run(&x)?;
                assert_eq!(
                    (kept.layout().rank(), numbers(&kept)?),
                    (shape.len(), numbers(&found)?)
                );
                let made = if dtype.is_float() {
                    dtype
                } else {
                    DType::Int64
                };
                assert_eq!(found.dtype(), made);
                let means: Vec<f64> = expected
                    .iter()
                    .map(|(sum, count)| sum / *count as f64)
                    .collect();
                near(&Mean::new(&dims[..]).run(&x)?, &means, 1.0)?;
            }
        }
        Ok(())
    })
}

#[test]
fn all_is_summed_where_no_dimension_is_named() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[1i32, 2, 3, 4, 5, 6], [2, 3], device)?;
        assert_eq!(ReduceSum::new([0i64; 0]).run(&x)?.to_vec::<i64>()?, [21]);
        assert_eq!(Mean::new([0i64; 0]).run(&x)?.to_vec::<f32>()?, [3.5]);
        let turned = x.view().transpose(0, 1)?;
        let sums = ReduceSum::new([1]).dtype(DType::Float16).run(&turned)?;
        assert_eq!(numbers(&sums)?, [5.0, 7.0, 9.0]);
        // Elements become the type of the sum first.
        let halves = Tensor::from_slice(&[1.5f32, 1.5], [2], device)?;
        let mut out = Tensor::zeros(DType::Float32, [], device)?;
        ReduceSum::new([0]).run_into(&halves, out.view_mut())?;
        assert_eq!(out.to_vec::<f32>()?, [3.0]);
        Ok(())
    })
}

#[test]
fn long_sums_lose_little() -> Result<()> {
    devices(|device| {
        let given: Vec<f32> = (0..100_000)
            .map(|place| 1.0 + (place % 7) as f32 * 0.1)
            .collect();
        let exact: f64 = given.iter().map(|&x| f64::from(x)).sum();
        let x = Tensor::from_slice(&given, [100_000], device)?;
        near(&ReduceSum::new([0]).run(&x)?, &[exact], 16.0)?;
        near(&Mean::new([0]).run(&x)?, &[exact / 1e5], 16.0)?;
        near(
            &Cumsum::new(0).run(&x)?,
            &given
                .iter()
                .scan(0.0, |sum, &x| {
                    *sum += f64::from(x);
                    Some(*sum)
                })
                .collect::<Vec<f64>>(),
            0.5,
        )
    })
}

#[test]
fn sums_run_along_a_dimension() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[1i8, 2, 3, 100, 100, 100], [2, 3], device)?;
        assert_eq!(
            Cumsum::new(1).run(&x)?.to_vec::<i64>()?,
            [1, 3, 6, 100, 200, 300]
        );
        assert_eq!(
            Cumsum::new(-2).dtype(DType::Int8).run(&x)?.to_vec::<i8>()?,
            [1, 2, 3, 101, 102, 103]
        );
        let halves = tensor(&[0.5, 1.25, -1.0], &[3], DType::Float16, device)?;
        assert_eq!(numbers(&Cumsum::new(0).run(&halves)?)?, [0.5, 1.75, 0.75]);
        let turned = Cumsum::new(0).run(x.view().transpose(0, 1)?)?;
        assert_eq!(turned.to_vec::<i64>()?, [1, 100, 3, 200, 6, 300]);
        Ok(())
    })
}

#[test]
fn the_first_of_the_greatest_is_found() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[1.0f32, 3.0, 3.0, f32::NAN, 9.0, f32::NAN], [2, 3], device)?;
        assert_eq!(ArgMax::new(1).run(&x)?.to_vec::<i64>()?, [1, 0]);
        let down = ArgMax::new(0).keepdim(true).run(&x)?;
        assert_eq!(
            (down.layout().shape(), down.to_vec::<i64>()?),
            (&[1, 3][..], vec![1, 1, 1])
        );
        let mut out = Tensor::zeros(DType::Int32, [2], device)?;
        ArgMax::new(-1).run_into(&x, out.view_mut())?;
        assert_eq!(out.to_vec::<i32>()?, [1, 0]);
        let large = Tensor::from_slice(&[i64::MAX - 1, i64::MAX, i64::MIN], [3], device)?;
        assert_eq!(ArgMax::new(0).run(&large)?.to_vec::<i64>()?, [1]);
        let long: Vec<f32> = (0..3000)
            .map(|place| (place * 7919 % 3001) as f32)
            .collect();
        let most = (0..3000)
            .max_by_key(|place| place * 7919 % 3001)
            .unwrap_or(0);
        let long = Tensor::from_slice(&long, [3000], device)?;
        assert_eq!(ArgMax::new(0).run(&long)?.to_vec::<i64>()?, [most]);
        let one = ArgMax::new(0).run(Tensor::from_slice(&[5i32], [], device)?.view())?;
        assert_eq!(one.to_vec::<i64>()?, [0]);
        Ok(())
    })
}

#[test]
fn what_is_wrong_is_refused_with_its_rule() -> Result<()> {
    let device = Device::cpu();
    let x = Tensor::zeros(DType::Float32, [2, 3], &device)?;
    let refused = |found: Result<Tensor>, kind, argument| {
        let error = found.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    };
    refused(ReduceSum::new([2]).run(&x), ErrorKind::Value, "dims");
    refused(ReduceSum::new([1, -1]).run(&x), ErrorKind::Value, "dims");
    refused(
        ReduceSum::new([0]).dtype(DType::UInt16).run(&x),
        ErrorKind::DType,
        "dtype",
    );
    refused(
        Mean::new([0]).dtype(DType::Bool).run(&x),
        ErrorKind::DType,
        "dtype",
    );
    let mut out = Tensor::zeros(DType::UInt16, [3], &device)?;
    let sum = ReduceSum::new([0]).run_into(&x, out.view_mut());
    let error = sum.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("out"))
    );
    let mut out = Tensor::zeros(DType::UInt16, [2, 3], &device)?;
    let error = Cumsum::new(0).run_into(&x, out.view_mut()).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("out"))
    );
    let complex = Tensor::zeros(DType::Complex64, [2], &device)?;
    refused(
        Mean::new([0]).dtype(DType::Int8).run(&complex),
        ErrorKind::DTypeCombination,
        "dtype",
    );
    refused(
        ReduceSum::new([0]).run(&complex),
        ErrorKind::Unavailable,
        "device",
    );
    let bools = Tensor::from_bytes(&[1], DType::Bool, [1], &device)?;
    refused(Mean::new([0]).run(&bools), ErrorKind::DType, "input");
    refused(ArgMax::new(2).run(&x), ErrorKind::Value, "dim");
    let empty = Tensor::zeros(DType::Float32, [2, 0], &device)?;
    refused(ArgMax::new(1).run(&empty), ErrorKind::EmptyTensor, "input");
    assert!(ArgMax::new(0).run(&empty)?.layout().is_empty());
    refused(Cumsum::new(5).run(&x), ErrorKind::Value, "dim");
    let mut out = Tensor::zeros(DType::Int8, [3], &device)?;
    let error = ArgMax::new(0).run_into(&x, out.view_mut()).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("out"))
    );
    Ok(())
}

#[test]
fn graphs_take_them() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[1.0f32, 5.0, 3.0, 2.0], [2, 2], device)?;
        let sum = ReduceSum::new([0]).plan(device, &x)?;
        let most = ArgMax::new(0).plan(device, sum.outputs()?)?;
        let mut builder = Graph::builder(&device.new_stream()?);
        let x = builder.tensor(x)?;
        let y = builder.tensor(Tensor::zeros(DType::Float32, [2], device)?)?;
        let z = builder.tensor(Tensor::zeros(DType::Int64, [], device)?)?;
        builder.reduce_sum(sum, x, y.into())?;
        builder.arg_max(most, y, z.into())?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        assert_eq!(graph.tensor(z)?.to_vec::<i64>()?, [1]);
        Ok(())
    })
}
