//! Graphs with values that a kernel takes for places: they are looked at before each replay that could read others.

use aclnn::operators::DynamicQuantOutputs;
use aclnn::{DynamicQuant, GroupQuant, bf16};

use super::*;

/// x, smooth scales, group_index of three rows in two groups, y, scale.
fn grouped(index: &[i32], device: &Device) -> [Tensor; 5] {
    [
        Tensor::from_slice(&[1.0f32, 2.0, 4.0].map(bf16::from_f32), [3, 1], device),
        Tensor::from_slice(&[1.0f32, 2.0].map(bf16::from_f32), [2, 1], device),
        Tensor::from_slice(index, [2], device),
        Tensor::from_slice(&[7i8; 3], [3, 1], device),
        Tensor::from_slice(&[7f32; 3], [3], device),
    ]
    .map(Result::unwrap)
}

/// A graph of one call with groups, or why there is none; and its group_index and scale.
fn with_groups(
    call: &DynamicQuant,
    index: &[i32],
    device: &Device,
) -> aclnn::Result<(Graph, GraphTensor, GraphTensor)> {
    let tensors = grouped(index, device);
    let [x, smooth, groups, ..] = &tensors;
    let plan = call.plan(device, x, Some(smooth), Some(groups)).unwrap();
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    let [x, smooth, groups, y, scale] = tensors.map(|tensor| builder.tensor(tensor).unwrap());
    let outputs = DynamicQuantOutputs {
        y: y.into(),
        scale: scale.into(),
        offset: None,
    };
    builder
        .dynamic_quant(plan, x, Some(smooth.into()), Some(groups.into()), outputs)
        .unwrap();
    Ok((builder.capture()?, groups, scale))
}

fn looks_before_replays(device: &Device) {
    let call = DynamicQuant::symmetric(QuantDType::Int8);
    let (mut graph, groups, scale) = with_groups(&call, &[1, 2], device).unwrap();
    let scales = |graph: &Graph| graph.tensor(scale).unwrap().to_vec::<f32>().unwrap();
    let refused = |graph: &mut Graph| {
        let error = graph.replay().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Value, "{error}");
        assert_eq!(error.argument(), Some("group_index"));
    };
    // As it was captured, and as often as it is tried.
    refused(&mut graph);
    refused(&mut graph);
    assert_eq!(scales(&graph), [7.0; 3]);

    graph
        .tensor_mut(groups)
        .unwrap()
        .copy_from(&[1i32, 3])
        .unwrap();
    graph.replay().unwrap();
    graph.replay().unwrap();
    let expected = [1.0f32, 4.0, 8.0].map(|most| 1.0 / (127.0 / most));
    assert_eq!(scales(&graph), expected);

    graph
        .tensor_mut(groups)
        .unwrap()
        .copy_from(&[-1i32, 3])
        .unwrap();
    refused(&mut graph);
    assert_eq!(scales(&graph), expected);
}

fn shared_groups_are_looked_at_too(device: &Device) {
    let x = floats(&[1.0, 2.0], device);
    let x = x.view().reshape([2, 1]).unwrap().to(device).unwrap();
    for (index, fits) in [([2i64, 2], true), ([2, 1], false)] {
        let scale = Tensor::from_slice(&[1.0f32, 2.0], [2, 1], device).unwrap();
        let index = std::sync::Arc::new(Tensor::from_slice(&index, [2], device).unwrap());
        let y = Tensor::zeros(DType::Int8, [2, 1], device).unwrap();
        let call = GroupQuant::new(QuantDType::Int8);
        let plan = call.plan(device, &x, &scale, &*index, None).unwrap();
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [x, scale, y] = [x.try_clone().unwrap(), scale, y].map(|t| builder.tensor(t).unwrap());
        let index = builder.shared(&index).unwrap();
        builder
            .group_quant(plan, x, scale, index, None, y.into())
            .unwrap();
        let mut graph = builder.capture().unwrap();
        match graph.replay() {
            Ok(()) => assert_eq!((fits, int8s(&graph, y)), (true, vec![1, 2])),
            Err(error) => assert_eq!(
                (fits, error.kind(), error.argument()),
                (false, ErrorKind::Value, Some("group_index")),
                "{error}"
            ),
        }
    }
}

/// What a graph writes nobody can look at before the next call of the graph uses it.
fn groups_that_the_graph_writes_are_refused(device: &Device) {
    for vouched in [false, true] {
        let call = DynamicQuant::symmetric(QuantDType::Int8);
        let call = match vouched {
            // SAFETY: the graph writes 1 and 3.
            true => unsafe { call.vouch_for_group_index() },
            false => call,
        };
        let tensors = grouped(&[0, 0], device);
        let [x, smooth, groups, ..] = &tensors;
        let grouped = call.plan(device, x, Some(smooth), Some(groups)).unwrap();
        let ends = floats(&[1.0, 3.0], device);
        let one = floats(&[1.0], device);
        let count = Quantize::divide(QuantDType::QInt32).axis(0);
        let count = count.plan(device, &ends, &one, None).unwrap();
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [ends, one] = [ends, one].map(|tensor| builder.tensor(tensor).unwrap());
        let [x, smooth, groups, y, scale] = tensors.map(|tensor| builder.tensor(tensor).unwrap());
        builder.quantize(count, ends, one, None, groups).unwrap();
        let outputs = DynamicQuantOutputs {
            y: y.into(),
            scale: scale.into(),
            offset: None,
        };
        builder
            .dynamic_quant(
                grouped,
                x,
                Some(smooth.into()),
                Some(groups.into()),
                outputs,
            )
            .unwrap();
        match builder.capture() {
            Ok(mut graph) => {
                assert!(vouched);
                graph.replay().unwrap();
                assert_eq!(int8s(&graph, y), [127; 3]);
            }
            Err(error) => {
                assert!(!vouched);
                assert_eq!(error.kind(), ErrorKind::Capture, "{error}");
                assert_eq!(error.argument(), Some("group_index"));
            }
        }
    }
}

fn all(device: &Device) {
    looks_before_replays(device);
    shared_groups_are_looked_at_too(device);
    groups_that_the_graph_writes_are_refused(device);
}

#[test]
fn on_the_cpu() {
    all(&Device::cpu());
}

#[cfg(feature = "sim")]
#[test]
fn on_an_atlas() {
    let session = aclnn::sim::Session::start().unwrap();
    all(&super::common::a2(&session));
    session.finish().unwrap();
}
