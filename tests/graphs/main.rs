//! Graphs: captured once, replayed with one launch, on tensors that the graph owns. The same bodies run on
//! the CPU and on the simulated Atlas.

use aclnn::operators::Add;
use aclnn::{
    CaptureMode, DType, Device, ErrorKind, Graph, GraphTensor, Plan, QuantDType, Quantize, Soc,
    Tensor,
};

mod change;
#[cfg(feature = "sim")]
#[path = "../common/mod.rs"]
mod common;
#[cfg(feature = "sim")]
mod device;
#[cfg(feature = "sim")]
mod engine;
mod watched;

fn int8() -> Quantize {
    Quantize::multiply(QuantDType::QInt8).axis(-1)
}

fn floats(values: &[f32], device: &Device) -> Tensor {
    Tensor::from_slice(values, [values.len()], device).unwrap()
}

/// x by scale to int8, three elements.
fn parts(device: &Device) -> (Tensor, Tensor, Tensor, Plan) {
    let (x, scales) = (floats(&[1.0, -2.0, 300.0], device), floats(&[0.5], device));
    let y = Tensor::zeros(DType::Int8, [3], device).unwrap();
    let plan = int8().plan(device, &x, &scales, None).unwrap();
    (x, scales, y, plan)
}

/// A graph of one call, and its x and y.
fn one_call(device: &Device, mode: CaptureMode) -> (Graph, GraphTensor, GraphTensor) {
    let (x, scales, y, plan) = parts(device);
    let mut builder = Graph::builder(&device.new_stream().unwrap()).mode(mode);
    let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
    builder.quantize(plan, x, scales, None, y).unwrap();
    (builder.capture().unwrap(), x, y)
}

/// The int8 values of a graph's tensor.
fn int8s(graph: &Graph, tensor: GraphTensor) -> Vec<i8> {
    graph.tensor(tensor).unwrap().to_vec::<i8>().unwrap()
}

fn replays_on_new_values(device: &Device) {
    let x = Tensor::from_slice(&[1.0f32, -2.0, 3.0, 40.0], [2, 2], device).unwrap();
    let scales = floats(&[2.0, 4.0], device);
    let zero_points = Tensor::from_slice(&[1i32, -1], [2], device).unwrap();
    let multiplied = Tensor::zeros(DType::Int8, [2, 2], device).unwrap();
    let divided = Tensor::zeros(DType::UInt8, [2, 2], device).unwrap();
    let multiply = int8().plan(device, &x, &scales, None).unwrap();
    let divide = Quantize::divide(QuantDType::QUInt8).axis(1);
    let divide = divide
        .plan(device, &x, &scales, Some(&zero_points))
        .unwrap();

    let stream = device.new_stream().unwrap();
    let mut builder = Graph::builder(&stream);
    let [x, scales, zero_points, multiplied, divided] =
        [x, scales, zero_points, multiplied, divided].map(|tensor| builder.tensor(tensor).unwrap());
    builder
        .quantize(multiply, x, scales, None, multiplied)
        .unwrap();
    builder
        .quantize(divide, x, scales, Some(zero_points), divided)
        .unwrap();
    let mut graph = builder.capture().unwrap();
    assert_eq!(*graph.stream(), stream);
    // The capture records and runs nothing.
    assert_eq!(int8s(&graph, multiplied), [0; 4]);

    graph.replay().unwrap();
    assert_eq!(int8s(&graph, multiplied), [2, -8, 6, 127]);
    assert_eq!(
        graph.tensor(divided).unwrap().to_vec::<u8>().unwrap(),
        [2, 0, 2, 9]
    );
    let new = Tensor::from_slice(&[-3.0f32, 20.0, 10.0, 8.0], [2, 2], device).unwrap();
    graph.tensor_mut(x).unwrap().copy_from(&new).unwrap();
    // Not before the next replay.
    assert_eq!(int8s(&graph, multiplied), [2, -8, 6, 127]);
    for _ in 0..10 {
        graph.replay().unwrap();
    }
    assert_eq!(int8s(&graph, multiplied), [-6, 80, 20, 32]);
    assert_eq!(
        graph.tensor(divided).unwrap().to_vec::<u8>().unwrap(),
        [0, 4, 6, 1]
    );
    graph
        .tensor_mut(scales)
        .unwrap()
        .copy_from(&[1.0f32, 1.0])
        .unwrap();
    graph.replay().unwrap();
    let tensors = graph.into_tensors();
    assert_eq!(tensors.len(), 5);
    assert_eq!(tensors[0].to_vec::<f32>().unwrap(), [-3.0, 20.0, 10.0, 8.0]);
    assert_eq!(tensors[3].to_vec::<i8>().unwrap(), [-3, 20, 10, 8]);
    assert_eq!(tensors[4].to_vec::<u8>().unwrap(), [0, 19, 11, 7]);
}

fn calls_on_other_streams_are_ordered_with_replays(device: &Device) {
    let (mut graph, x, y) = one_call(device, CaptureMode::default());
    let other = device.new_stream().unwrap();
    let scale = floats(&[1.0], device);
    for round in 1..20i8 {
        // Written before the replay that reads it, read by another stream, and written again after that.
        let value = f32::from(round) * 2.0;
        graph
            .tensor_mut(x)
            .unwrap()
            .copy_from(&[value, -value, 0.0])
            .unwrap();
        graph.replay().unwrap();
        let copy = int8()
            .stream(&other)
            .run(graph.tensor(x).unwrap(), &scale, None)
            .unwrap();
        other.fill_zero(graph.tensor_mut(x).unwrap()).unwrap();
        assert_eq!(int8s(&graph, y), [round, -round, 0]);
        assert_eq!(copy.to_vec::<i8>().unwrap(), [2 * round, -2 * round, 0]);
        graph.replay().unwrap();
        assert_eq!(int8s(&graph, y), [0; 3]);
    }
}

fn what_does_not_go_together_is_refused(device: &Device, elsewhere: &Device) {
    let stream = device.new_stream().unwrap();
    let (mut other_graph, foreign, _) = one_call(device, CaptureMode::default());
    let mut builder = Graph::builder(&stream);
    let error = builder.tensor(floats(&[1.0], elsewhere)).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DeviceMismatch, Some("tensor"))
    );

    let (x, scales, y, plan) = parts(device);
    let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
    let copy = || plan.try_clone().unwrap();
    let error = builder
        .quantize(copy(), foreign, scales, None, y)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidView);
    let error = builder
        .quantize(copy(), x, scales, None, foreign)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidView);
    for (input, scale) in [(y, scales), (x, y)] {
        let error = builder.quantize(copy(), input, scale, None, y).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::OutputOverlapsInput, Some("output"))
        );
    }
    let error = builder.quantize(copy(), scales, x, None, y).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("x"))
    );
    let error = builder
        .quantize(copy(), x, scales, Some(scales), y)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("zero_points"))
    );
    let away = parts(elsewhere).3;
    let error = builder.quantize(away, x, scales, None, y).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlanMismatch);

    // None of the refused calls is part of the graph.
    builder.quantize(copy(), x, scales, None, y).unwrap();
    let mut graph = builder.capture().unwrap();
    assert_eq!(
        graph.tensor(foreign).unwrap_err().kind(),
        ErrorKind::InvalidView
    );
    assert_eq!(
        graph.tensor_mut(foreign).unwrap_err().kind(),
        ErrorKind::InvalidView
    );
    assert_eq!(
        other_graph.tensor_mut(y).unwrap_err().kind(),
        ErrorKind::InvalidView
    );
    graph.replay().unwrap();
    assert_eq!(int8s(&graph, y), [0, -1, 127]);
}

fn a_builder_begins_another_graph_after_a_capture(device: &Device) {
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    let mut next = |factor: f32| {
        let (x, _, y, plan) = parts(device);
        let scales = floats(&[factor], device);
        let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
        builder.quantize(plan, x, scales, None, y).unwrap();
        (builder.capture().unwrap(), x, y)
    };
    let ((mut first, x1, y1), (mut second, x2, y2)) = (next(1.0), next(2.0));
    assert!(x1 != x2 && y1 != y2, "handles tell their graphs apart");
    for (graph, x, y) in [(&mut first, x2, y2), (&mut second, x1, y1)] {
        graph.replay().unwrap();
        let kinds = [
            graph.tensor(y).unwrap_err().kind(),
            graph.tensor_mut(x).unwrap_err().kind(),
        ];
        assert_eq!(kinds, [ErrorKind::InvalidView; 2]);
    }
    assert_eq!(int8s(&first, y1), [1, -2, 127]);
    assert_eq!(int8s(&second, y2), [2, -4, 127]);
    // A builder that captured does not take the handles of its graphs either.
    let (x, scales, y, plan) = parts(device);
    let [_, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
    let error = builder.quantize(plan, x1, scales, None, y).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidView);
}

fn a_graph_may_be_empty(device: &Device) {
    let mut builder = Graph::builder(&device.stream());
    let tensor = builder.tensor(floats(&[1.0, 2.0], device)).unwrap();
    let mut graph = builder.capture().unwrap();
    graph.replay().unwrap();
    assert_eq!(
        graph.tensor(tensor).unwrap().to_vec::<f32>().unwrap(),
        [1.0, 2.0]
    );

    // Calls without elements have nothing to run.
    let x = Tensor::zeros(DType::Float32, [0, 3], device).unwrap();
    let (scales, y) = (
        floats(&[1.0], device),
        Tensor::zeros(DType::Int8, [0, 3], device).unwrap(),
    );
    let plan = int8().plan(device, &x, &scales, None).unwrap();
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
    builder.quantize(plan, x, scales, None, y).unwrap();
    let mut graph = builder.capture().unwrap();
    graph.replay().unwrap();
    assert_eq!(int8s(&graph, y), [0i8; 0]);
}

fn a_profile_runs_the_calls_one_by_one(device: &Device) {
    let (x, scales, y, plan) = parts(device);
    let (one, sum) = (floats(&[1.0], device), floats(&[0.0; 3], device));
    let add = Add::new().plan(device, &x, &one).unwrap();
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    let [x, scales, y, one, sum] =
        [x, scales, y, one, sum].map(|tensor| builder.tensor(tensor).unwrap());
    builder.quantize(plan, x, scales, None, y).unwrap();
    builder.add(add, x, one, sum.into()).unwrap();
    let mut graph = builder.capture().unwrap();
    let sums = |graph: &Graph| graph.tensor(sum).unwrap().to_vec::<f32>().unwrap();
    let profile = graph.profile().unwrap();
    let names: Vec<&str> = profile.iter().map(|call| call.operator).collect();
    assert_eq!(names, ["npu_quantize", "Add"]);
    assert_eq!(int8s(&graph, y), [0, -1, 127]);
    assert_eq!(sums(&graph), [2.0, -1.0, 301.0]);
    // The graph is what it was, before a profile and behind one.
    let values = [4.0f32, 5.0, 6.0];
    graph.tensor_mut(x).unwrap().copy_from(&values).unwrap();
    graph.replay().unwrap();
    assert_eq!(int8s(&graph, y), [2, 2, 3]);
    let values = [-4.0f32, 8.0, 0.0];
    graph.tensor_mut(x).unwrap().copy_from(&values).unwrap();
    graph.profile().unwrap();
    assert_eq!(int8s(&graph, y), [-2, 4, 0]);
    graph
        .tensor_mut(x)
        .unwrap()
        .copy_from(&[2.0f32; 3])
        .unwrap();
    graph.replay().unwrap();
    assert_eq!(int8s(&graph, y), [1; 3]);
    assert_eq!(sums(&graph), [3.0; 3]);

    let mut builder = Graph::builder(&device.new_stream().unwrap());
    assert_eq!(builder.capture().unwrap().profile().unwrap(), []);
}

fn bodies(device: &Device, elsewhere: &Device) {
    replays_on_new_values(device);
    calls_on_other_streams_are_ordered_with_replays(device);
    what_does_not_go_together_is_refused(device, elsewhere);
    a_builder_begins_another_graph_after_a_capture(device);
    a_graph_may_be_empty(device);
    a_profile_runs_the_calls_one_by_one(device);
    for mode in [CaptureMode::ThreadLocal, CaptureMode::Global] {
        let (mut graph, _, y) = one_call(device, mode);
        graph.replay().unwrap();
        assert_eq!(int8s(&graph, y), [0, -1, 127]);
    }
}

#[test]
fn graphs_on_the_cpu() {
    bodies(
        &Device::cpu(),
        &Device::cpu_as("310p".parse::<Soc>().unwrap()),
    );
}

#[test]
fn a_graph_of_the_cpu_cannot_be_dumped() {
    let (graph, ..) = one_call(&Device::cpu(), CaptureMode::default());
    let folder = tempfile::tempdir().unwrap();
    let error = graph.dump(folder.path().join("graph.json")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
}
