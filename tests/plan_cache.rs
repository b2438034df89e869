//! The plans that a stream keeps: which calls share one, which go first, and calls from many threads at once.

use aclnn::{DType, Device, QuantDType, Quantize, Soc, Tensor};

fn int8() -> Quantize {
    Quantize::multiply(QuantDType::QInt8).axis(-1)
}

/// A CPU device with a plan cache of its own.
fn own_cpu() -> Device {
    Device::cpu_as("Ascend910B2".parse::<Soc>().unwrap())
}

#[test]
fn a_stream_keeps_the_plans_used_last() {
    let device = own_cpu();
    let stream = device.stream();
    assert_eq!(stream.plan_cache_statistics().capacity, 64);
    stream.set_plan_cache_capacity(2);
    let run = |columns: usize| {
        let y = int8()
            .stream(&stream)
            .run(&vec![1.0f32; columns], &[2.0f32], None)
            .unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), vec![2; columns]);
    };
    let statistics = || {
        let statistics = stream.plan_cache_statistics();
        (
            statistics.hits,
            statistics.misses,
            statistics.evictions,
            statistics.plans,
        )
    };
    run(1);
    run(2);
    assert_eq!(statistics(), (0, 2, 0, 2));
    run(1);
    assert_eq!(statistics(), (1, 2, 0, 2));
    run(3); // 2 was used longest ago and goes
    assert_eq!(statistics(), (1, 3, 1, 2));
    run(1);
    run(3);
    assert_eq!(statistics(), (3, 3, 1, 2));
    run(2); // now 1
    assert_eq!(statistics(), (3, 4, 2, 2));
    stream.set_plan_cache_capacity(1);
    assert_eq!(statistics(), (3, 4, 3, 1));
    run(2);
    assert_eq!(statistics(), (4, 4, 3, 1));
    stream.set_plan_cache_capacity(0);
    assert_eq!(statistics(), (4, 4, 4, 0));
    run(2);
    run(2);
    assert_eq!(statistics(), (4, 6, 6, 0));
    assert_eq!(stream.plan_cache_statistics().capacity, 0);
}

#[test]
fn whatever_makes_a_call_another_one_takes_another_plan() {
    let device = own_cpu();
    let stream = device.stream();
    let x = Tensor::from_slice(&[1.25f32; 16], [2, 8], &device).unwrap();
    let other = Tensor::from_slice(&[1.25f32; 16], [8, 2], &device).unwrap();
    let scales = Tensor::from_slice(&[2.0f32], [1], &device).unwrap();
    let twice = |call: Quantize| {
        call.run(&x, &scales, None).unwrap();
        call.run(&x, &scales, None).unwrap();
    };
    let base = int8().stream(&stream);
    twice(base.clone());
    twice(base.clone().round_mode(aclnn::RoundMode::Floor));
    twice(base.clone().sqrt_mode(true));
    twice(base.clone().axis(-2));
    twice(
        Quantize::multiply(QuantDType::QUInt4x2)
            .axis(-1)
            .stream(&stream),
    );
    twice(Quantize::divide(QuantDType::QInt8).axis(-1).stream(&stream));
    let statistics = stream.plan_cache_statistics();
    assert_eq!((statistics.misses, statistics.hits), (6, 6));
    // The same shape with other strides, and with zero points.
    base.run(other.view().transpose(0, 1).unwrap(), &scales, None)
        .unwrap();
    base.run(&x, &scales, Some(&scales)).unwrap();
    let mut y = Tensor::empty(DType::Int8, [2, 8], &device).unwrap();
    base.run_into(&x, &scales, None, &mut y).unwrap();
    let statistics = stream.plan_cache_statistics();
    assert_eq!((statistics.misses, statistics.hits), (9, 6));
}

#[test]
fn batches_of_any_number_of_rows_share_a_stream() {
    const MOST: usize = 100;
    let device = own_cpu();
    let stream = device.stream();
    let x = Tensor::from_slice(&vec![3.0f32; MOST * 2], [MOST, 2], &device).unwrap();
    let mut y = Tensor::empty(DType::Int8, [MOST, 2], &device).unwrap();
    let mut pass = |times: std::ops::RangeInclusive<usize>| {
        for rows in times {
            let part = x.view().narrow(0, 0, rows).unwrap();
            let written = y.view_mut().narrow(0, 0, rows).unwrap();
            int8()
                .stream(&stream)
                .run_into(part, &[2.0f32, -1.0], None, written)
                .unwrap();
        }
    };
    pass(1..=MOST);
    pass(1..=MOST);
    // More sizes than plans, in a circle: the plan that is wanted is always the one just dropped.
    let statistics = stream.plan_cache_statistics();
    assert_eq!(
        (statistics.hits, statistics.misses, statistics.plans),
        (0, 200, 64)
    );
    stream.set_plan_cache_capacity(MOST);
    pass(1..=MOST);
    let filled = stream.plan_cache_statistics();
    pass(1..=MOST);
    let statistics = stream.plan_cache_statistics();
    assert_eq!(statistics.hits - filled.hits, MOST as u64);
    assert_eq!((statistics.misses, statistics.plans), (filled.misses, MOST));
    assert_eq!(y.to_vec::<i8>().unwrap(), [6, -3].repeat(MOST));
}

#[test]
fn threads_share_the_plans_of_a_device() {
    const CALLS: usize = 2000;
    let device = own_cpu();
    device.stream().set_plan_cache_capacity(3);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let device = &device;
            scope.spawn(move || {
                for call in 0..CALLS {
                    // More sizes than plans that are kept, in an order of each thread's own.
                    let columns = 1 + (call * (thread + 1) / 3) % 5;
                    let x = vec![1.5f32; columns];
                    let mut y = vec![0i8; columns];
                    int8()
                        .stream(&device.stream())
                        .run_into(&x, &[2.0f32], None, &mut y[..])
                        .unwrap();
                    assert_eq!(y, vec![3; columns]);
                    if call % 100 == 0 {
                        assert!(device.stream().plan_cache_statistics().plans <= 3);
                    }
                }
            });
        }
    });
    let statistics = device.stream().plan_cache_statistics();
    assert_eq!(statistics.hits + statistics.misses, 4 * CALLS as u64);
    assert_eq!(
        statistics.misses - statistics.evictions,
        statistics.plans as u64
    );
    assert!(statistics.hits > 0 && statistics.evictions > 0);
}
