//! What must hold on every device: the one that `ACLNN_DEVICE` names, else the best one here.
//!
//! On an Atlas host, `ACLNN_DEVICE=npu cargo test --test any_device` is the check on hardware: each result
//! is compared with the CPU standing for the same product. Divide mode avoids quotients near ties, whose last
//! bit only hardware can settle.

use std::time::Duration;

use aclnn::{
    DType, Device, Error, ErrorKind, Event, Graph, PinnedBuffer, Plan, QuantDType, Quantize,
    Tensor, TensorSpec, TensorView, report,
};

/// The device to test, and the CPU standing for the same product with the same entry points.
fn devices() -> (Device, Device) {
    let device = Device::auto().unwrap();
    let cpu = Device::cpu_as(device.target().clone());
    (device, cpu)
}

/// Numbers that are not near a tie when divided by the scales below.
fn numbers(count: usize) -> Vec<f32> {
    (0..count)
        .map(|index| (index as f32 * 0.37).sin() * 40.0)
        .collect()
}

fn scales(count: usize) -> Vec<f32> {
    (0..count).map(|index| 0.3 + index as f32 * 0.011).collect()
}

/// The same call on both devices.
fn on_both(call: &Quantize, x: &[f32], shape: &[usize], scales: &[f32]) -> (Vec<i8>, Vec<i8>) {
    let (device, cpu) = devices();
    let run = |device: &Device| {
        let x = Tensor::from_slice(x, shape, device).unwrap();
        let scales = Tensor::from_slice(scales, [scales.len()], device).unwrap();
        call.run(&x, &scales, None).unwrap().to_vec::<i8>().unwrap()
    };
    (run(&device), run(&cpu))
}

#[test]
fn both_modes_give_what_the_cpu_gives() {
    let x = numbers(6 * 40);
    for (call, count) in [
        (Quantize::multiply(QuantDType::QInt8), 40),
        (Quantize::multiply(QuantDType::QInt8), 1),
        (Quantize::divide(QuantDType::QInt8).axis(1), 40),
        (Quantize::divide(QuantDType::QInt8).axis(0), 6),
        (Quantize::divide(QuantDType::QInt8).axis(0), 1),
    ] {
        let (device, cpu) = on_both(&call, &x, &[6, 40], &scales(count));
        assert_eq!(device, cpu, "{call:?} with {count} scales");
    }
}

#[test]
fn views_give_what_their_copies_give() {
    let (device, _) = devices();
    let x = Tensor::from_slice(&numbers(8 * 32), [8, 32], &device).unwrap();
    let scales = Tensor::from_slice(&scales(8), [8], &device).unwrap();
    let view = || x.view().transpose(0, 1).unwrap().narrow(0, 3, 21).unwrap();
    let call = Quantize::multiply(QuantDType::QInt8);
    let copy = view().to(&device).unwrap();
    assert_eq!(copy.shape(), [21, 8]);
    let (of_view, of_copy) = (
        call.run(view(), &scales, None).unwrap(),
        call.run(&copy, &scales, None).unwrap(),
    );
    assert_eq!(
        of_view.to_vec::<i8>().unwrap(),
        of_copy.to_vec::<i8>().unwrap()
    );
}

#[test]
fn work_on_two_streams_is_ordered_by_its_tensors() {
    let (device, _) = devices();
    let streams = [device.new_stream().unwrap(), device.new_stream().unwrap()];
    let x = numbers(4096);
    let expected = on_both(&Quantize::multiply(QuantDType::QInt8), &x, &[4096], &[0.5]).1;
    let scale = Tensor::from_slice(&[0.5f32], [1], &device).unwrap();
    for _ in 0..20 {
        // Written by a copy on one stream, read by a kernel on the other, read back by the host.
        let mut buffer = PinnedBuffer::<f32>::new(&device, 4096).unwrap();
        buffer.as_mut_slice().copy_from_slice(&x);
        let mut on_device = Tensor::empty(DType::Float32, [4096], &device).unwrap();
        let pending = streams[0].upload(buffer, &mut on_device).unwrap();
        let y = Quantize::multiply(QuantDType::QInt8)
            .stream(&streams[1])
            .run(&on_device, &scale, None)
            .unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), expected);
        drop(pending);
    }
}

#[test]
fn a_plan_runs_again_on_other_memory() {
    let (device, _) = devices();
    let stream = device.stream();
    let spec = |dtype, shape: &[usize]| TensorSpec::contiguous(dtype, shape).unwrap();
    let mut plan: Plan = Quantize::multiply(QuantDType::QInt8)
        .plan(
            &device,
            spec(DType::Float32, &[3, 16]),
            spec(DType::Float32, &[16]),
            None,
        )
        .unwrap();
    for round in 0..5 {
        let x: Vec<f32> = numbers(48).iter().map(|x| x + round as f32).collect();
        let expected = on_both(
            &Quantize::multiply(QuantDType::QInt8),
            &x,
            &[3, 16],
            &scales(16),
        )
        .1;
        let x = Tensor::from_slice(&x, [3, 16], &device).unwrap();
        let scales = Tensor::from_slice(&scales(16), [16], &device).unwrap();
        let mut y = Tensor::empty(DType::Int8, [3, 16], &device).unwrap();
        plan.run(&stream, &x, &scales, None, &mut y).unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), expected, "round {round}");
    }
}

/// CANN's codes for a feature that it, the driver or the chip does not have.
const FEATURE_UNSUPPORTED: [i32; 2] = [200_006, 207_000];

/// Whether this is why graphs cannot be captured here: a CANN before 8.1 lacks the functions, and a product
/// or driver may not support them. The simulated Atlas does, on every product.
fn may_lack_capture(device: &Device, error: &Error) -> bool {
    let is_missing = |name: &&str| error.to_string().contains(name);
    match error.kind() {
        ErrorKind::EntryPointMissing => report().missing_functions.iter().any(is_missing),
        ErrorKind::Library => {
            let code = error.code().unwrap_or_default();
            !device.to_string().starts_with("sim") && FEATURE_UNSUPPORTED.contains(&code)
        }
        _ => false,
    }
}

#[test]
fn a_graph_replays_on_new_values() {
    let (device, _) = devices();
    let new = |values: &[f32]| Tensor::from_slice(values, [values.len()], &device).unwrap();
    let plan = Quantize::multiply(QuantDType::QInt8)
        .plan(&device, &new(&[0.0; 32]), &new(&[0.5]), None)
        .unwrap();
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    let x = builder.tensor(new(&[0.0; 32])).unwrap();
    let scales = builder.tensor(new(&[0.5])).unwrap();
    let y = builder
        .tensor(Tensor::empty(DType::Int8, [32], &device).unwrap())
        .unwrap();
    builder.quantize(plan, x, scales, None, y).unwrap();
    let mut graph = match builder.capture() {
        Ok(graph) => graph,
        Err(error) => {
            assert!(may_lack_capture(&device, &error), "{error}");
            println!("graphs cannot be captured here: {error}");
            return;
        }
    };
    for round in 1..4 {
        let values: Vec<f32> = numbers(32)
            .iter()
            .map(|value| value * round as f32)
            .collect();
        graph.tensor_mut(x).unwrap().copy_from(&values).unwrap();
        graph.replay().unwrap();
        let expected = on_both(
            &Quantize::multiply(QuantDType::QInt8),
            &values,
            &[32],
            &[0.5],
        )
        .1;
        assert_eq!(
            graph.tensor(y).unwrap().to_vec::<i8>().unwrap(),
            expected,
            "round {round}"
        );
    }
}

#[test]
fn events_stand_behind_the_work() {
    let (device, _) = devices();
    let stream = device.new_stream().unwrap();
    let (start, end) = (Event::new(&device).unwrap(), Event::new(&device).unwrap());
    stream.record(&start).unwrap();
    let x = Tensor::from_slice(&numbers(1 << 16), [1 << 16], &device).unwrap();
    let y = Quantize::multiply(QuantDType::QInt8).stream(&stream).run(
        &x,
        &Tensor::from_slice(&[1.0f32], [1], &device).unwrap(),
        None,
    );
    stream.record(&end).unwrap();
    match end.synchronize_timeout(Duration::from_secs(60)) {
        // Not every CANN can wait with a limit.
        Err(error) if error.kind() == ErrorKind::EntryPointMissing => end.synchronize().unwrap(),
        waited => waited.unwrap(),
    }
    assert!(end.query().unwrap());
    assert!(end.elapsed_since(&start).unwrap() < Duration::from_secs(60));
    drop(y.unwrap());
}

#[test]
fn dropping_in_any_order_leaves_results_right() {
    let (device, _) = devices();
    let x = numbers(512);
    let expected = on_both(&Quantize::multiply(QuantDType::QInt8), &x, &[512], &[0.25]).1;
    for round in 0..50 {
        let stream = device.new_stream().unwrap();
        let input = Tensor::from_slice(&x, [512], &device).unwrap();
        let scale = Tensor::from_slice(&[0.25f32], [1], &device).unwrap();
        let y = Quantize::multiply(QuantDType::QInt8)
            .stream(&stream)
            .run(&input, &scale, None)
            .unwrap();
        if round % 2 == 0 {
            drop(stream);
            drop((input, scale));
        } else {
            drop((input, scale));
            drop(stream);
        }
        assert_eq!(y.to_vec::<i8>().unwrap(), expected, "round {round}");
    }
}

#[test]
fn wrong_calls_are_refused_before_the_device_is_asked() {
    let (device, _) = devices();
    let x = Tensor::from_slice(&numbers(15), [3, 5], &device).unwrap();
    let four = Tensor::from_slice(&scales(4), [4], &device).unwrap();
    let error = Quantize::multiply(QuantDType::QInt8)
        .run(&x, &four, None)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Shape, Some("scales"))
    );
    let slice = [1.0f32];
    let mixed = Quantize::multiply(QuantDType::QInt8).run(&x, TensorView::from(&slice), None);
    if device.is_cpu() {
        assert!(mixed.is_ok());
    } else {
        assert_eq!(mixed.unwrap_err().kind(), ErrorKind::DeviceMismatch);
    }
}
