//! Calls of a graph whose attributes change between replays.

use aclnn::operators::{Adds, FusedInferAttentionScore, InputLayout, Muls};
use aclnn::{DType, Device, ErrorKind, Graph, GraphStep, GraphTensor, Tensor, f16};

/// y = (x * 10) + 1, of which the product can be changed.
fn scaled(device: &Device) -> (Graph, GraphStep, GraphTensor, GraphTensor) {
    let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], device).unwrap();
    let new = || Tensor::zeros(DType::Float32, [3], device).unwrap();
    let product = Muls::new(10.0).plan(device, &x).unwrap();
    let sum = Adds::new(1.0).plan(device, &x).unwrap();
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    let [x, middle, y] = [x, new(), new()].map(|tensor| builder.tensor(tensor).unwrap());
    builder.muls(product, x, middle.into()).unwrap();
    let step = builder.changeable().unwrap();
    builder.adds(sum, middle, y.into()).unwrap();
    (builder.capture().unwrap(), step, x, y)
}

fn values(graph: &Graph, tensor: GraphTensor) -> Vec<f32> {
    graph.tensor(tensor).unwrap().to_vec().unwrap()
}

/// Replays have the attributes that the call had when they were queued.
fn replays_have_the_last_attributes(device: &Device) {
    let (mut graph, step, x, y) = scaled(device);
    graph.replay().unwrap();
    assert_eq!(values(&graph, y), [11.0, 21.0, 31.0]);
    Muls::new(2.0).update(&mut graph, step).unwrap();
    // Nothing runs by that.
    assert_eq!(values(&graph, y), [11.0, 21.0, 31.0]);
    graph.replay().unwrap();
    assert_eq!(values(&graph, y), [3.0, 5.0, 7.0]);
    // Without a wait between: the copy lies between two replays.
    let mut before = Tensor::zeros(DType::Float32, [3], device).unwrap();
    for round in 1..20 {
        let factor = round as f32;
        Muls::new(factor).update(&mut graph, step).unwrap();
        graph.replay().unwrap();
        before
            .view_mut()
            .copy_from(graph.tensor(y).unwrap())
            .unwrap();
        Muls::new(-1.0).update(&mut graph, step).unwrap();
        graph.replay().unwrap();
        assert_eq!(
            before.to_vec::<f32>().unwrap(),
            [factor + 1.0, 2.0 * factor + 1.0, 3.0 * factor + 1.0]
        );
        assert_eq!(values(&graph, y), [0.0, -1.0, -2.0]);
    }
    // Twice without a replay between.
    Muls::new(7.0).update(&mut graph, step).unwrap();
    Muls::new(3.0).update(&mut graph, step).unwrap();
    graph
        .tensor_mut(x)
        .unwrap()
        .copy_from(&[4.0f32, 5.0, 6.0])
        .unwrap();
    graph.replay().unwrap();
    assert_eq!(values(&graph, y), [13.0, 16.0, 19.0]);
}

fn what_cannot_be_changed_is_refused(device: &Device) {
    let kind = |error: aclnn::Error| (error.kind(), error.argument().map(str::to_owned));
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    assert_eq!(
        builder.changeable().unwrap_err().kind(),
        ErrorKind::Value,
        "no call"
    );
    let (mut graph, step, _, y) = scaled(device);
    let (mut other, foreign, ..) = scaled(device);
    let error = Adds::new(1.0).update(&mut graph, step).unwrap_err();
    assert_eq!(
        kind(error),
        (ErrorKind::PlanMismatch, Some("step".to_owned()))
    );
    let error = Muls::new(1.0).update(&mut graph, foreign).unwrap_err();
    assert_eq!(
        kind(error),
        (ErrorKind::InvalidView, Some("step".to_owned()))
    );
    let error = Muls::new(1.0).update(&mut other, step).unwrap_err();
    assert_eq!(
        kind(error),
        (ErrorKind::InvalidView, Some("step".to_owned()))
    );
    graph.replay().unwrap();
    assert_eq!(values(&graph, y), [11.0, 21.0, 31.0]);
}

/// Of four slots of a cache in two blocks of two, as many as the lengths say.
struct Attention {
    graph: Graph,
    step: GraphStep,
    out: GraphTensor,
    table: GraphTensor,
}

fn attention(lengths: [i64; 2]) -> FusedInferAttentionScore {
    FusedInferAttentionScore::new(1, 1.0, InputLayout::Bsnd).actual_seq_lengths_kv(lengths)
}

impl Attention {
    fn new(device: &Device) -> Attention {
        let tensor = |values: &[f32], shape: &[usize]| {
            let values: Vec<f16> = values.iter().copied().map(f16::from_f32).collect();
            Tensor::from_slice(&values, shape, device).unwrap()
        };
        // All keys weigh the same. Each slot's value is its number among all, from 0 to 7.
        let query = tensor(&[0.0; 32], &[2, 1, 1, 16]);
        let key = tensor(&[0.0; 128], &[4, 2, 16]);
        let numbers: Vec<f32> = (0..128).map(|at| (at / 16) as f32).collect();
        let value = tensor(&numbers, &[4, 2, 16]);
        // The first sequence has the last two blocks.
        let table = Tensor::from_slice(&[2, 3, 0, 1], [2, 2], device).unwrap();
        let plan = attention([1, 1])
            .plan(device, &query, &key, &value, None, Some(&table))
            .unwrap();
        let out = tensor(&[0.0; 32], &[2, 1, 1, 16]);
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [query, key, value, table, out] =
            [query, key, value, table, out].map(|tensor| builder.tensor(tensor).unwrap());
        let outputs = aclnn::operators::FusedInferAttentionScoreOutputs {
            attention_out: out.into(),
            softmax_lse: None,
        };
        builder
            .fused_infer_attention_score(plan, query, key, value, None, Some(table.into()), outputs)
            .unwrap();
        let step = builder.changeable().unwrap();
        Attention {
            graph: builder.capture().unwrap(),
            step,
            out,
            table,
        }
    }

    fn replay(&mut self) -> [f32; 2] {
        self.graph.replay().unwrap();
        let out = self.graph.tensor(self.out).unwrap();
        let out = out.to_vec::<f16>().unwrap();
        [out[0].to_f32(), out[16].to_f32()]
    }
}

fn lengths_of_attention_change(device: &Device) {
    let mut steps = Attention::new(device);
    assert_eq!(steps.replay(), [4.0, 0.0]);
    for (lengths, wanted) in [
        ([2, 4], [4.5, 1.5]),
        ([4, 1], [5.5, 0.0]),
        ([3, 3], [5.0, 1.0]),
        ([0, 2], [0.0, 0.5]),
    ] {
        attention(lengths)
            .update(&mut steps.graph, steps.step)
            .unwrap();
        assert_eq!(steps.replay(), wanted, "{lengths:?}");
    }
    // What is wrong with them is told, and the call stays as it was.
    for lengths in [[5, 1], [-1, 1]] {
        let error = attention(lengths)
            .update(&mut steps.graph, steps.step)
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("actual_seq_lengths_kv"))
        );
        assert_eq!(steps.replay(), [0.0, 0.5]);
    }
    // Two heads would be another output.
    let other = FusedInferAttentionScore::new(2, 1.0, InputLayout::Bsh)
        .actual_seq_lengths_kv([1, 1])
        .update(&mut steps.graph, steps.step)
        .unwrap_err();
    assert!(
        matches!(other.kind(), ErrorKind::Rank | ErrorKind::Shape),
        "{other}"
    );
    assert_eq!(steps.replay(), [0.0, 0.5]);
    // Blocks of the table that were not in use are looked at when they come into use.
    let mut steps = Attention::new(device);
    steps
        .graph
        .tensor_mut(steps.table)
        .unwrap()
        .copy_from(
            Tensor::from_slice(&[2, 9, 0, 1], [2, 2], &Device::cpu())
                .unwrap()
                .view(),
        )
        .unwrap();
    assert_eq!(steps.replay(), [4.0, 0.0]);
    attention([3, 1])
        .update(&mut steps.graph, steps.step)
        .unwrap();
    let error = steps.graph.replay().unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Value, Some("block_table"))
    );
    attention([2, 2])
        .update(&mut steps.graph, steps.step)
        .unwrap();
    assert_eq!(steps.replay(), [4.5, 0.5]);
}

fn bodies(device: &Device) {
    replays_have_the_last_attributes(device);
    what_cannot_be_changed_is_refused(device);
    lengths_of_attention_change(device);
}

#[test]
fn calls_of_a_graph_change_on_the_cpu() {
    bodies(&Device::cpu());
}

#[cfg(feature = "sim")]
mod device {
    use aclnn::ErrorClass;
    use aclnn::sim::Session;

    use super::super::common::{a2, is_child, names, passed, soc, with_toolkit};
    use super::*;

    #[test]
    fn calls_of_a_graph_change_on_an_atlas() {
        for (product, slow, workspace) in [("910b", 0, 0), ("910_93", 500, 2048), ("950", 500, 0)] {
            let session = Session::start().unwrap();
            session.slow_kernels(slow);
            session.set_workspace(workspace);
            let device = session.device(soc(product)).unwrap();
            bodies(&device);
            drop(device);
            session.finish().unwrap();
        }
    }

    #[test]
    fn an_update_is_queued_on_the_stream_of_the_graph() {
        let session = Session::start().unwrap();
        session.slow_kernels(20_000);
        let device = a2(&session);
        let (mut graph, step, _, y) = scaled(&device);
        assert_eq!(session.calls("aclmdlRICaptureTaskGrpBegin").unwrap(), 1);
        graph.replay().unwrap();
        session.start_log();
        Muls::new(2.0).update(&mut graph, step).unwrap();
        graph.replay().unwrap();
        let called = names(&session.log());
        let launched: Vec<&str> = called
            .iter()
            .map(String::as_str)
            .filter(|name| name.starts_with("aclmdlRI") || *name == "aclnnMuls")
            .collect();
        assert_eq!(
            launched,
            [
                "aclmdlRICaptureTaskUpdateBegin",
                "aclnnMuls",
                "aclmdlRICaptureTaskUpdateEnd",
                "aclmdlRIExecuteAsync"
            ]
        );
        // Nothing was waited for, on the host or by events.
        assert!(
            !called
                .iter()
                .any(|name| name.contains("Synchronize") || name.contains("Event"))
        );
        assert_eq!(values(&graph, y), [3.0, 5.0, 7.0]);
        drop((graph, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_failed_capture_of_a_group_leaves_the_stream_usable() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], &device).unwrap();
        let plan = Muls::new(10.0).plan(&device, &x).unwrap();
        let y = Tensor::zeros(DType::Float32, [3], &device).unwrap();
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [x, y] = [x, y].map(|tensor| builder.tensor(tensor).unwrap());
        builder.muls(plan, x, y.into()).unwrap();
        let step = builder.changeable().unwrap();
        for failing in [
            "aclmdlRICaptureTaskGrpBegin",
            "aclmdlRICaptureTaskGrpEnd",
            "aclnnMuls",
            "aclnnMulsGetWorkspaceSize",
            "aclmdlRICaptureEnd",
        ] {
            session.fail_call(failing, 1, 107_000).unwrap();
            let error = builder.capture().unwrap_err();
            assert_eq!(error.code(), Some(107_000), "{failing}");
            session.clear_faults();
        }
        let mut graph = builder.capture().unwrap();
        Muls::new(2.0).update(&mut graph, step).unwrap();
        graph.replay().unwrap();
        assert_eq!(values(&graph, y), [2.0, 4.0, 6.0]);
        drop((graph, builder, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_failed_update_is_told_and_what_it_left_half_done_is_not_replayed() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (mut graph, step, _, y) = scaled(&device);
        for (failing, begun) in [
            ("aclnnMulsGetWorkspaceSize", false),
            ("aclmdlRICaptureTaskUpdateBegin", false),
            ("aclnnMuls", true),
            ("aclmdlRICaptureTaskUpdateEnd", true),
        ] {
            Muls::new(10.0).update(&mut graph, step).unwrap();
            session.fail_call(failing, 1, 107_000).unwrap();
            let error = Muls::new(2.0).update(&mut graph, step).unwrap_err();
            assert_eq!(error.code(), Some(107_000), "{failing}");
            session.clear_faults();
            if begun {
                let error = graph.replay().unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Capture, "{failing}");
                let error = graph.profile().unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Capture, "{failing}");
            } else {
                // The calls one by one are those of before as well.
                graph.profile().unwrap();
                assert_eq!(values(&graph, y), [11.0, 21.0, 31.0], "{failing}");
                graph.replay().unwrap();
                assert_eq!(values(&graph, y), [11.0, 21.0, 31.0], "{failing}");
            }
            Muls::new(2.0).update(&mut graph, step).unwrap();
            graph.replay().unwrap();
            assert_eq!(values(&graph, y), [3.0, 5.0, 7.0], "{failing}");
        }
        drop((graph, device));
        session.finish().unwrap();
    }

    /// The second block of the first sequence is none, and comes into use with its third key.
    #[test]
    fn what_a_refused_update_asked_for_is_not_run() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let mut steps = Attention::new(&device);
        let table = Tensor::from_slice(&[2, 9, 0, 1], [2, 2], &Device::cpu()).unwrap();
        let place = steps.table;
        let mut lent = steps.graph.tensor_mut(place).unwrap();
        lent.copy_from(&table).unwrap();
        assert_eq!(steps.replay(), [4.0, 0.0]);
        for failing in [
            "aclnnFusedInferAttentionScoreV4GetWorkspaceSize",
            "aclmdlRICaptureTaskUpdateBegin",
        ] {
            session.fail_call(failing, 1, 207_000).unwrap();
            let refused = attention([3, 1]).update(&mut steps.graph, steps.step);
            assert_eq!(refused.unwrap_err().code(), Some(207_000), "{failing}");
            session.clear_faults();
            steps.graph.profile().unwrap();
            assert_eq!(steps.replay(), [4.0, 0.0], "{failing}");
        }
        drop((steps, device));
        session.finish().unwrap();
    }

    /// On an Atlas values are read back, for which the stream is waited for.
    #[test]
    fn values_are_looked_at_again_where_an_update_asks_more_of_them() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let mut steps = Attention::new(&device);
        assert_eq!(steps.replay(), [4.0, 0.0]);
        let mut looks = |lengths: [i64; 2]| {
            session.start_log();
            let (graph, step) = (&mut steps.graph, steps.step);
            attention(lengths).update(graph, step).unwrap();
            graph.replay().unwrap();
            let called = names(&session.log());
            called.iter().any(|name| name.starts_with("aclrtMemcpy"))
        };
        // Two keys are in the block that the first is in.
        assert!(!looks([2, 2]));
        assert!(looks([3, 2]));
        assert!(!looks([4, 1]));
        assert!(!looks([1, 1]));
        assert!(looks([2, 3]));
        assert_eq!(steps.replay(), [4.5, 1.0]);
        drop((steps, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_driver_without_updates_is_told_of() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (mut graph, step, _, y) = scaled(&device);
        session
            .fail_call("aclmdlRICaptureTaskUpdateBegin", 1, 207_000)
            .unwrap();
        let error = Muls::new(2.0).update(&mut graph, step).unwrap_err();
        assert_eq!(
            (error.code(), error.class()),
            (Some(207_000), Some(ErrorClass::Unsupported))
        );
        assert!(error.to_string().contains("25.0.RC1"), "{error}");
        graph.replay().unwrap();
        assert_eq!(values(&graph, y), [11.0, 21.0, 31.0]);
        drop((graph, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_cann_without_task_groups_says_so() {
        if !is_child("no_task_groups") {
            passed(&with_toolkit(
                "no_task_groups",
                "change::device::a_cann_without_task_groups_says_so",
            ));
            return;
        }
        let session = Session::start().unwrap();
        let device = a2(&session);
        let x = Tensor::from_slice(&[1.0f32], [1], &device).unwrap();
        let plan = || Muls::new(10.0).plan(&device, &x).unwrap();
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [a, b] = [(); 2].map(|()| {
            let tensor = Tensor::zeros(DType::Float32, [1], &device).unwrap();
            builder.tensor(tensor).unwrap()
        });
        builder.muls(plan(), a, b.into()).unwrap();
        builder.capture().unwrap().replay().unwrap();
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [a, b] = [(); 2].map(|()| {
            let tensor = Tensor::zeros(DType::Float32, [1], &device).unwrap();
            builder.tensor(tensor).unwrap()
        });
        builder.muls(plan(), a, b.into()).unwrap();
        builder.changeable().unwrap();
        let error = builder.capture().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
        assert!(
            error.to_string().contains("aclmdlRICaptureTaskGrpBegin"),
            "{error}"
        );
        drop((builder, x, device));
        session.finish().unwrap();
    }

    #[test]
    fn graphs_go_in_any_order_with_updates_that_are_queued() {
        let session = Session::start().unwrap();
        session.slow_kernels(20_000);
        let device = a2(&session);
        let (mut graph, step, _, y) = scaled(&device);
        let stream = graph.stream().clone();
        graph.replay().unwrap();
        Muls::new(2.0).update(&mut graph, step).unwrap();
        drop(graph);
        // The update is not done, so the graph is still there.
        assert_eq!(session.calls("aclmdlRIDestroy").unwrap(), 0);
        stream.synchronize().unwrap();
        let (mut graph, step, _, z) = scaled(&device);
        Muls::new(3.0).update(&mut graph, step).unwrap();
        graph.replay().unwrap();
        drop(stream);
        let tensors = graph.into_tensors();
        drop(device);
        assert_eq!(tensors[2].to_vec::<f32>().unwrap(), [4.0, 7.0, 10.0]);
        let _ = (y, z);
        drop(tensors);
        // Without a device any more.
        let device = a2(&session);
        let (mut graph, step, ..) = scaled(&device);
        Muls::new(3.0).update(&mut graph, step).unwrap();
        // SAFETY: nobody else uses the device.
        unsafe { device.reset() }.unwrap();
        let error = Muls::new(3.0).update(&mut graph, step).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DeviceReset);
        drop((device, graph));
        session.finish().unwrap();
    }

    #[test]
    fn a_larger_workspace_than_was_captured_is_refused() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (mut graph, step, _, y) = scaled(&device);
        session.set_workspace(1 << 20);
        let error = Muls::new(3.0).update(&mut graph, step).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Capture);
        graph.replay().unwrap();
        assert_eq!(values(&graph, y), [11.0, 21.0, 31.0]);
        session.set_workspace(0);
        Muls::new(3.0).update(&mut graph, step).unwrap();
        graph.replay().unwrap();
        assert_eq!(values(&graph, y), [4.0, 7.0, 10.0]);
        drop((graph, device));
        session.finish().unwrap();
    }
}
