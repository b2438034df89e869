//! Values of any type and how near others are, for tests of the operators that models are made of.
#![allow(dead_code, reason = "each test uses some of it")]

use aclnn::{DType, Device, Element, Result, Tensor, bf16, f16};
use rand::RngExt;
use rand::rngs::StdRng;

/// The devices that have to agree: the CPU, and the simulated Atlas where there is one.
pub fn devices(run: impl Fn(&Device) -> Result<()>) -> Result<()> {
    run(&Device::cpu())?;
    #[cfg(feature = "sim")]
    {
        let session = aclnn::sim::Session::start()?;
        run(&session.device("a2".parse()?)?)?;
        session.finish()?;
    }
    Ok(())
}

/// Elements of a tensor as float64.
pub fn numbers(tensor: &Tensor) -> Result<Vec<f64>> {
    fn all<T: Element>(tensor: &Tensor, number: impl Fn(T) -> f64) -> Result<Vec<f64>> {
        Ok(tensor.to_vec::<T>()?.into_iter().map(number).collect())
    }
    match tensor.dtype() {
        DType::Float64 => tensor.to_vec(),
        DType::Float32 => all(tensor, |x: f32| f64::from(x)),
        DType::Float16 => all(tensor, f16::to_f64),
        DType::BFloat16 => all(tensor, bf16::to_f64),
        DType::Int8 => all(tensor, |x: i8| f64::from(x)),
        DType::UInt8 => all(tensor, |x: u8| f64::from(x)),
        DType::Int16 => all(tensor, |x: i16| f64::from(x)),
        DType::Int32 => all(tensor, |x: i32| f64::from(x)),
        DType::Bool => Ok(tensor.to_bytes()?.into_iter().map(f64::from).collect()),
        _ => all(tensor, |x: i64| x as f64),
    }
}

/// Values as a tensor of a type that holds them.
pub fn tensor(values: &[f64], shape: &[usize], dtype: DType, device: &Device) -> Result<Tensor> {
    fn of<T: Element>(
        values: impl Iterator<Item = T>,
        shape: &[usize],
        device: &Device,
    ) -> Result<Tensor> {
        Tensor::from_slice(&values.collect::<Vec<T>>(), shape, device)
    }
    let values = values.iter().copied();
    match dtype {
        DType::Float64 => of(values, shape, device),
        DType::Float32 => of(values.map(|x| x as f32), shape, device),
        DType::Float16 => of(values.map(f16::from_f64), shape, device),
        DType::BFloat16 => of(values.map(bf16::from_f64), shape, device),
        DType::Int8 => of(values.map(|x| x as i8), shape, device),
        DType::UInt8 => of(values.map(|x| x as u8), shape, device),
        DType::Int16 => of(values.map(|x| x as i16), shape, device),
        DType::Int32 => of(values.map(|x| x as i32), shape, device),
        DType::Bool => {
            let bytes: Vec<u8> = values.map(|x| u8::from(x != 0.0)).collect();
            Tensor::from_bytes(&bytes, dtype, shape, device)
        }
        _ => of(values.map(|x| x as i64), shape, device),
    }
}

/// One unit in the last place of a float of this type at this value.
pub fn unit(dtype: DType, value: f64) -> f64 {
    let (bits, least) = match dtype {
        DType::Float16 => (10.0, -14.0),
        DType::BFloat16 => (7.0, -126.0),
        DType::Float64 => (52.0, -1022.0),
        _ => (23.0, -126.0),
    };
    let exponent = value.abs().log2().floor().max(least);
    (exponent - bits).exp2()
}

/// Every value is within so many units of what is expected; in integers all are the same.
pub fn near(found: &Tensor, expected: &[f64], units: f64) -> Result<()> {
    let (dtype, found) = (found.dtype(), numbers(found)?);
    assert_eq!(found.len(), expected.len());
    let largest = match dtype {
        DType::Float16 => 65520.0,
        DType::Float64 => f64::INFINITY,
        _ => 3.403e38,
    };
    for (place, (found, &expected)) in found.iter().zip(expected).enumerate() {
        let same = *found == expected || found.is_nan() && expected.is_nan();
        let beyond = found.is_infinite() && expected.abs() >= largest && found * expected > 0.0;
        let close = (found - expected).abs() <= units * unit(dtype, expected);
        assert!(
            same || beyond || dtype.is_float() && close,
            "{place}: {found}, expected {expected} ({dtype})"
        );
    }
    Ok(())
}

/// Values of all kinds that the type holds, rounded to it.
pub fn values(count: usize, dtype: DType, random: &mut StdRng) -> Result<Vec<f64>> {
    let values: Vec<f64> = (0..count)
        .map(|_| match random.random_range(0..30) {
            _ if !dtype.is_float() => f64::from(random.random_range(0..100)),
            0 => f64::INFINITY,
            1 => f64::NEG_INFINITY,
            2 => f64::NAN,
            3 => 0.0,
            _ => random.random_range(-1.0..1.0) * 10f64.powi(random.random_range(-3..3)),
        })
        .collect();
    numbers(&tensor(&values, &[count], dtype, &Device::cpu())?)
}

/// A tensor of small whole numbers that count up and begin again, so that every type holds them.
pub fn counted(shape: &[usize], dtype: DType, device: &Device) -> Result<Tensor> {
    let count = shape.iter().product();
    let values: Vec<f64> = (0..count)
        .map(|place: usize| (place % 100) as f64)
        .collect();
    tensor(&values, shape, dtype, device)
}
