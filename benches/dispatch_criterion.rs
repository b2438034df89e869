//! The calls of `dispatch`, one by one under criterion, to be compared with an earlier state of the code:
//! `cargo bench --features sim --bench dispatch_criterion -- --save-baseline before`.

mod support;

use aclnn::{DType, Device, Tensor};
use criterion::{Criterion, criterion_group, criterion_main};
use support::call::multiply;

fn cpu(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("cpu");
    let device = Device::cpu();
    let stream = device.stream();
    for elements in [1, 64, 4096] {
        let x = Tensor::from_slice(&vec![1.5f32; elements], [1, elements], &device).unwrap();
        let scales = Tensor::from_slice(&vec![0.5f32; elements], [elements], &device).unwrap();
        let mut y = Tensor::empty(DType::Int8, [1, elements], &device).unwrap();
        let mut plan = multiply().plan(&device, &x, &scales, None).unwrap();
        group.bench_function(format!("plan.run on {elements}"), |bencher| {
            bencher.iter(|| plan.run(&stream, &x, &scales, None, &mut y).unwrap());
        });
        group.bench_function(format!("run_into on {elements}"), |bencher| {
            bencher.iter(|| multiply().run_into(&x, &scales, None, &mut y).unwrap());
        });
    }
}

#[cfg(feature = "sim")]
fn device(criterion: &mut Criterion) {
    use support::by_hand::ByHand;
    use support::call::{COLUMNS, ROWS, Tensors, plan, tensors};

    let session = aclnn::sim::Session::start().unwrap();
    let device = session.device("a2".parse().unwrap()).unwrap();
    session.set_fast(true);
    let mut group = criterion.benchmark_group("simulator without launch cost");
    let by_hand = ByHand::new(&device, ROWS, COLUMNS);
    let timed = |calls: &dyn Fn(usize), times: u64| {
        let start = std::time::Instant::now();
        calls(times as usize);
        start.elapsed()
    };
    group.bench_function("in C", |bencher| {
        bencher.iter_custom(|times| timed(&|times| by_hand.run(times), times));
    });
    group.bench_function("in C, phase one each time", |bencher| {
        bencher.iter_custom(|times| timed(&|times| by_hand.run_once(times), times));
    });
    let Tensors { x, scales, mut y } = tensors(&device);
    let stream = device.stream();
    let mut reused = plan(&device);
    group.bench_function("plan.run", |bencher| {
        bencher.iter(|| reused.run(&stream, &x, &scales, None, &mut y).unwrap());
    });
    let mut once = plan(&device);
    once.use_executors_once();
    group.bench_function("plan.run, executors used once", |bencher| {
        bencher.iter(|| once.run(&stream, &x, &scales, None, &mut y).unwrap());
    });
    group.bench_function("run_into", |bencher| {
        bencher.iter(|| multiply().run_into(&x, &scales, None, &mut y).unwrap());
    });
    group.bench_function("run", |bencher| {
        bencher.iter(|| drop(multiply().run(&x, &scales, None).unwrap()));
    });
}

#[cfg(not(feature = "sim"))]
fn device(_: &mut Criterion) {}

criterion_group!(benches, cpu, device);
criterion_main!(benches);
