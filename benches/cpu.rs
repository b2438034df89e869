//! The CPU backend under criterion: a few calls that stand for the rest, and the cost of a small one.
//!
//! `cpu_table` has every pattern beside memcpy.

use aclnn::{DType, Device, QuantDType, Quantize, Tensor, TensorSpec, single_threaded};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn contiguous(shape: &[usize]) -> TensorSpec {
    TensorSpec::contiguous(DType::Float32, shape).expect("the shape fits in memory")
}

fn values(shape: &[usize]) -> Tensor {
    let elements: usize = shape.iter().product();
    let values: Vec<f32> = (0..elements)
        .map(|index| (index % 257) as f32 / 64.0 - 2.0)
        .collect();
    Tensor::from_slice(&values, shape, &Device::cpu()).expect("the shape fits in memory")
}

/// A plan that runs on few elements: what a call costs besides the elements.
fn small(criterion: &mut Criterion) {
    let device = Device::cpu();
    let stream = device.stream();
    let mut group = criterion.benchmark_group("small");
    for (name, shape, scales) in [
        ("per_tensor", vec![64], vec![1]),
        ("last_axis", vec![8, 8], vec![8]),
    ] {
        let mut plan = Quantize::multiply(QuantDType::QInt8)
            .plan(&device, contiguous(&shape), contiguous(&scales), None)
            .expect("the call is valid");
        let (x, scales) = (values(&shape), values(&scales));
        let mut y = Tensor::empty(DType::Int8, &shape, &device).expect("it fits in memory");
        group.bench_function(name, |bencher| {
            bencher.iter(|| plan.run(&stream, &x, &scales, None, &mut y));
        });
    }
    group.finish();
}

/// Last axis, on one thread and on all.
fn last_axis(criterion: &mut Criterion) {
    let device = Device::cpu();
    let stream = device.stream();
    let mut group = criterion.benchmark_group("last_axis");
    for divide in [false, true] {
        for rows in [64, 4096] {
            let shape = [rows, 4096];
            let quantize = if divide {
                Quantize::divide(QuantDType::QInt8).axis(-1)
            } else {
                Quantize::multiply(QuantDType::QInt8)
            };
            let mut plan = quantize
                .plan(&device, contiguous(&shape), contiguous(&[4096]), None)
                .expect("the call is valid");
            let (x, scales) = (values(&shape), values(&[4096]));
            let mut y = Tensor::empty(DType::Int8, shape, &device).expect("it fits in memory");
            let mode = if divide { "divide" } else { "multiply" };
            group.throughput(Throughput::Elements((rows * 4096) as u64));
            group.bench_function(BenchmarkId::new(mode, rows * 4096), |bencher| {
                single_threaded(|| {
                    bencher.iter(|| plan.run(&stream, &x, &scales, None, &mut y));
                });
            });
            group.bench_function(
                BenchmarkId::new(format!("{mode}_all_threads"), rows * 4096),
                |bencher| {
                    bencher.iter(|| plan.run(&stream, &x, &scales, None, &mut y));
                },
            );
        }
    }
    group.finish();
}

criterion_group!(benches, small, last_axis);
criterion_main!(benches);
