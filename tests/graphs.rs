//! Graphs: captured once, replayed with one launch, on tensors that the graph owns. The same bodies run on
//! the CPU and on the simulated Atlas.

use aclnn::{
    CaptureMode, DType, Device, ErrorKind, Graph, GraphTensor, Plan, QuantDType, Quantize, Soc,
    Tensor,
};

#[cfg(feature = "sim")]
mod common;

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
        .plan(device, &x, &scales, Some((&zero_points).into()))
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
    assert_eq!(error.kind(), ErrorKind::DeviceMismatch);

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

fn bodies(device: &Device, elsewhere: &Device) {
    replays_on_new_values(device);
    calls_on_other_streams_are_ordered_with_replays(device);
    what_does_not_go_together_is_refused(device, elsewhere);
    a_graph_may_be_empty(device);
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

#[cfg(feature = "sim")]
mod device {
    use std::ffi::c_void;

    use aclnn::sim::Session;
    use aclnn::{Stream, TensorSpec};
    use aclnn_sys as sys;

    use super::common::{a2, calls_of, functions, is_child, names, passed, soc, with_toolkit};
    use super::*;

    #[test]
    fn graphs_on_each_product() {
        for product in ["310p", "910b", "910_93", "950"] {
            let session = Session::start().unwrap();
            let (device, other) = (
                session.device(soc(product)).unwrap(),
                session.device(soc("910")).unwrap(),
            );
            // A product that takes no call of this kind still has tensors; plans of the other device come from it.
            drop(other);
            let elsewhere = session
                .device(soc(if product == "910b" { "910_93" } else { "910b" }))
                .unwrap();
            bodies(&device, &elsewhere);
            drop((device, elsewhere));
            session.finish().unwrap();
        }
    }

    #[test]
    fn graphs_on_slow_kernels_with_workspaces() {
        let session = Session::start().unwrap();
        session.slow_kernels(500);
        session.set_workspace(2048);
        let (device, elsewhere) = (a2(&session), session.device(soc("310p")).unwrap());
        bodies(&device, &elsewhere);
        drop((device, elsewhere));
        session.finish().unwrap();
    }

    #[test]
    fn graphs_of_executors_that_serve_one_run() {
        let session = Session::start().unwrap();
        session.refuse_repeatable(true);
        let (device, elsewhere) = (a2(&session), session.device(soc("310p")).unwrap());
        bodies(&device, &elsewhere);
        drop((device, elsewhere));
        session.finish().unwrap();
    }

    #[test]
    fn a_replay_is_one_launch() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (x, scales, y, plan) = parts(&device);
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
        for _ in 0..10 {
            builder
                .quantize(plan.try_clone().unwrap(), x, scales, None, y)
                .unwrap();
        }
        let mut graph = builder.capture().unwrap();
        assert_eq!(session.calls("aclnnAscendQuantV3").unwrap(), 10);
        graph.replay().unwrap();
        session.start_log();
        graph.replay().unwrap();
        graph.replay().unwrap();
        let steady = ["aclrtGetCurrentContext", "aclmdlRIExecuteAsync"];
        assert_eq!(names(&session.log()), [steady, steady].concat());
        assert_eq!(int8s(&graph, y), [0, -1, 127]);
        drop((graph, plan, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_captured_graph_can_be_looked_at() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (graph, ..) = one_call(&device, CaptureMode::default());
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("graph.json");
        graph.dump(&path).unwrap();
        let dumped: serde_json::Value =
            serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(dumped["nodes"][0]["name"], "aclnnAscendQuantV3");
        assert_eq!(dumped["nodes"].as_array().unwrap().len(), 1);
        let error = graph
            .dump(folder.path().join("missing/graph.json"))
            .unwrap_err();
        assert_eq!(error.call(), Some("aclmdlRIDebugJsonPrint"));
        assert_eq!(
            graph.dump("a\0b").unwrap_err().kind(),
            ErrorKind::UnknownName
        );
        drop((graph, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_stream_stays_usable_after_a_failed_capture() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let stream = device.new_stream().unwrap();
        for failing in [
            "aclmdlRICaptureBegin",
            "aclnnAscendQuantV3",
            "aclnnAscendQuantV3GetWorkspaceSize",
        ] {
            let (x, scales, y, plan) = parts(&device);
            let mut builder = Graph::builder(&stream);
            let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
            builder.quantize(plan, x, scales, None, y).unwrap();
            session.fail_call(failing, 1, 561_000).unwrap();
            let error = builder.capture().unwrap_err();
            assert_eq!(
                (error.code(), error.kind()),
                (Some(561_000), ErrorKind::Library),
                "{failing}"
            );
            session.clear_faults();

            let (x, scales, mut y, mut plan) = parts(&device);
            plan.run(&stream, &x, &scales, None, &mut y).unwrap();
            stream.synchronize().unwrap();
            assert_eq!(y.to_vec::<i8>().unwrap(), [0, -1, 127]);
            let mut builder = Graph::builder(&stream);
            let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
            builder.quantize(plan, x, scales, None, y).unwrap();
            let mut graph = builder.capture().unwrap();
            graph.replay().unwrap();
            assert_eq!(int8s(&graph, y), [0, -1, 127]);
        }
        assert_eq!(session.calls("aclmdlRICaptureBegin").unwrap(), 5);
        assert_eq!(session.calls("aclmdlRICaptureEnd").unwrap(), 4);
        drop((stream, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_failed_replay_is_an_error_and_the_next_one_runs() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (mut graph, _, y) = one_call(&device, CaptureMode::default());
        session
            .fail_call("aclmdlRIExecuteAsync", 1, 107_003)
            .unwrap();
        assert_eq!(graph.replay().unwrap_err().code(), Some(107_003));
        graph.replay().unwrap();
        assert_eq!(int8s(&graph, y), [0, -1, 127]);
        drop((graph, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_graph_dropped_while_it_runs_ends_after_its_work() {
        let session = Session::start().unwrap();
        session.slow_kernels(50_000);
        let device = a2(&session);
        let (mut graph, _, y) = one_call(&device, CaptureMode::default());
        let stream = graph.stream().clone();
        graph.replay().unwrap();
        graph.replay().unwrap();
        drop(graph);
        assert_eq!(session.calls("aclmdlRIDestroy").unwrap(), 0);
        assert!(!stream.query().unwrap());
        stream.synchronize().unwrap();

        // A later call destroys it.
        let (mut graph, _, z) = one_call(&device, CaptureMode::default());
        graph.replay().unwrap();
        let tensors = graph.into_tensors();
        assert_eq!(session.calls("aclmdlRIDestroy").unwrap(), 1);
        assert_eq!(tensors[2].to_vec::<i8>().unwrap(), [0, -1, 127]);
        let _ = (y, z);
        assert!(session.reports().is_empty());
        drop((tensors, stream, device));
        session.finish().unwrap();
    }

    #[test]
    fn graphs_and_their_devices_may_go_in_any_order() {
        let session = Session::start().unwrap();
        session.slow_kernels(5_000);
        let device = a2(&session);
        let (mut graph, x, y) = one_call(&device, CaptureMode::default());
        let (never_run, ..) = one_call(&device, CaptureMode::default());
        graph.replay().unwrap();
        // SAFETY: nobody else uses the device.
        unsafe { device.reset() }.unwrap();
        assert_eq!(graph.replay().unwrap_err().kind(), ErrorKind::DeviceReset);
        assert_eq!(
            graph.tensor(y).unwrap().to_vec::<i8>().unwrap_err().kind(),
            ErrorKind::DeviceReset
        );
        let error = graph
            .tensor_mut(x)
            .unwrap()
            .copy_from(&[1.0f32, 2.0, 3.0])
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DeviceReset);
        assert_eq!(
            graph.dump("never").unwrap_err().kind(),
            ErrorKind::DeviceReset
        );
        drop(never_run);
        let tensors = graph.into_tensors();
        drop(device);
        drop(tensors);
        // The same device anew.
        let device = a2(&session);
        let (mut graph, _, y) = one_call(&device, CaptureMode::default());
        drop(device);
        graph.replay().unwrap();
        assert_eq!(int8s(&graph, y), [0, -1, 127]);
        drop(graph);
        session.finish().unwrap();
    }

    #[test]
    fn a_kernel_fault_in_a_replay_shows_where_its_result_is_read() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (mut graph, _, y) = one_call(&device, CaptureMode::default());
        session.fault_kernel(1, 507_015);
        graph.replay().unwrap();
        let error = graph.tensor(y).unwrap().to_vec::<i8>().unwrap_err();
        assert_eq!(error.code(), Some(507_015));
        assert!(
            error.to_string().contains("aclmdlRIExecuteAsync on 1 "),
            "{error}"
        );
        assert_eq!(graph.replay().unwrap_err().kind(), ErrorKind::DeviceFailed);
        drop((graph, device));
        session.finish().unwrap();
    }

    /// A stream of the engine's, in the context of the device.
    fn engine_stream(device: &Device) -> *mut c_void {
        let mut stream = std::ptr::null_mut();
        // SAFETY: the context is the device's, the pointer valid for the write.
        unsafe {
            assert_eq!(
                (functions().aclrtSetCurrentContext)(device.as_raw_context()),
                0
            );
            assert_eq!((functions().aclrtCreateStream)(&mut stream), 0);
        }
        stream
    }

    fn destroy(stream: *mut c_void) {
        // SAFETY: the stream is the test's, idle, and not used again.
        let code = unsafe { (functions().aclrtDestroyStream)(stream) };
        assert_eq!(code, 0);
    }

    #[test]
    fn a_borrowed_stream_is_not_captured_here() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let raw = engine_stream(&device);
        // SAFETY: the stream lives until the end of the test.
        let stream = unsafe { Stream::from_raw(&device, raw) }.unwrap();
        let (x, scales, y, plan) = parts(&device);
        let mut builder = Graph::builder(&stream);
        let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
        builder.quantize(plan, x, scales, None, y).unwrap();
        let error = builder.capture().unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::StreamMismatch, Some("stream"))
        );
        assert_eq!(calls_of(&session, "aclmdlRICapture"), 0);
        let (x, scales, mut y, mut plan) = parts(&device);
        plan.run(&stream, &x, &scales, None, &mut y).unwrap();
        stream.synchronize().unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), [0, -1, 127]);
        drop((x, scales, y, plan, stream, device));
        destroy(raw);
        session.finish().unwrap();
    }

    /// Captures `work` on a stream as an engine does.
    fn engine_captures(
        stream: *mut c_void,
        mode: sys::aclmdlRICaptureMode,
        work: impl FnOnce(),
    ) -> Result<*mut c_void, i32> {
        let mut graph = std::ptr::null_mut();
        // SAFETY: the stream is the engine's, its context current, `graph` valid for the write.
        let code = unsafe {
            assert_eq!(functions().aclmdlRICaptureBegin.unwrap()(stream, mode), 0);
            work();
            functions().aclmdlRICaptureEnd.unwrap()(stream, &mut graph)
        };
        if code == 0 { Ok(graph) } else { Err(code) }
    }

    #[test]
    fn plans_run_inside_an_engines_own_capture() {
        let session = Session::start().unwrap();
        session.set_workspace(1024);
        let device = a2(&session);
        let raw = engine_stream(&device);
        // SAFETY: the stream lives until the end of the test.
        let stream = unsafe { Stream::from_raw(&device, raw) }.unwrap();
        let modes = [
            sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL,
            sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL,
        ];
        for mode in modes {
            let (mut x, scales, mut y, mut plan) = parts(&device);
            // Once before, as an engine warms up: executor and workspace are there then.
            plan.run(&stream, &x, &scales, None, &mut y).unwrap();
            stream.synchronize().unwrap();
            let graph = engine_captures(raw, mode, || {
                plan.run(&stream, &x, &scales, None, &mut y).unwrap();
                plan.run(&stream, &x, &scales, None, &mut y).unwrap();
            });
            let graph = graph.unwrap();
            x.view_mut().copy_from(&[8.0f32, 6.0, -4.0]).unwrap();
            // SAFETY: what the graph refers to is alive; the wait comes before anything is read or dropped.
            unsafe {
                assert_eq!(functions().aclmdlRIExecuteAsync.unwrap()(graph, raw), 0);
                assert_eq!((functions().aclrtSynchronizeStream)(raw), 0);
                assert_eq!(y.to_vec::<i8>().unwrap(), [4, 3, -2]);
                assert_eq!(functions().aclmdlRIDestroy.unwrap()(graph), 0);
            }
        }
        drop((stream, device));
        destroy(raw);
        session.finish().unwrap();
    }

    #[test]
    fn the_workspace_of_a_capture_may_be_the_engines() {
        let session = Session::start().unwrap();
        session.set_workspace(1024);
        let device = a2(&session);
        let raw = engine_stream(&device);
        // SAFETY: the stream lives until the end of the test.
        let stream = unsafe { Stream::from_raw(&device, raw) }.unwrap();
        let mode = sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL;
        let (x, scales, mut y, mut plan) = parts(&device);
        plan.prepare(&stream, &x, &scales, None, &mut y).unwrap();
        let bytes = plan.workspace_size().unwrap();
        let mut workspace = std::ptr::null_mut();
        let policy = sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
        // SAFETY: the context is current, the pointer valid for the write.
        let code = unsafe { (functions().aclrtMalloc)(&mut workspace, bytes + 32, policy) };
        assert_eq!(code, 0);
        let graph = engine_captures(raw, mode, || {
            // SAFETY: the workspace is kept until the graph is gone.
            unsafe {
                plan.run_with_workspace(&stream, (workspace, bytes), &x, &scales, None, &mut y)
            }
            .unwrap();
        });
        let graph = graph.unwrap();
        // SAFETY: what the graph refers to is alive until it is destroyed, after its work.
        unsafe {
            assert_eq!(functions().aclmdlRIExecuteAsync.unwrap()(graph, raw), 0);
            assert_eq!((functions().aclrtSynchronizeStream)(raw), 0);
            assert_eq!(functions().aclmdlRIDestroy.unwrap()(graph), 0);
            assert_eq!((functions().aclrtFree)(workspace), 0);
        }
        assert_eq!(y.to_vec::<i8>().unwrap(), [0, -1, 127]);
        drop((x, scales, y, plan, stream, device));
        destroy(raw);
        session.finish().unwrap();
    }

    #[test]
    fn strided_scales_of_the_older_entry_point_are_not_captured() {
        if !is_child("without_v3") {
            passed(&with_toolkit(
                "without_v3",
                "device::strided_scales_of_the_older_entry_point_are_not_captured",
            ));
            return;
        }
        let session = Session::start().unwrap();
        let device = a2(&session);
        assert!(!device.target().entry_points().ascend_quant_v3);
        // Contiguous ones are.
        let (mut graph, _, y) = one_call(&device, CaptureMode::default());
        graph.replay().unwrap();
        assert_eq!(int8s(&graph, y), [0, -1, 127]);

        let x = floats(&[1.0, -2.0, 300.0], &device);
        let two = Tensor::from_slice(&[0.5f32, 9.0, 2.0, 9.0, 0.25, 9.0], [3, 2], &device).unwrap();
        let mut y = Tensor::zeros(DType::Int8, [3], &device).unwrap();
        let strided = two.view().narrow(1, 0, 1).unwrap().reshape([3]).unwrap();
        let mut plan = int8().plan(&device, &x, strided.spec(), None).unwrap();
        plan.run(&device.stream(), &x, &strided, None, &mut y)
            .unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), [0, -4, 75]);

        // In an engine's own capture the copy that they need is a call that no capture allows.
        let raw = engine_stream(&device);
        // SAFETY: the stream lives until the end of the test.
        let stream = unsafe { Stream::from_raw(&device, raw) }.unwrap();
        let mode = sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL;
        let captured = engine_captures(raw, mode, || {
            let error = plan.run(&stream, &x, &strided, None, &mut y).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Capture, "{error}");
        });
        captured.unwrap_err();
        // A graph takes whole tensors only, so a plan for strided scales does not go with its tensors.
        let scales = TensorSpec::from(&two);
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [x, two, y] = [x, two, y].map(|tensor| builder.tensor(tensor).unwrap());
        let error = builder.quantize(plan, x, two, None, y).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::PlanMismatch, Some("scales"))
        );
        assert_eq!(scales.shape(), [3, 2]);
        drop((graph, builder, stream, device));
        destroy(raw);
        session.finish().unwrap();
    }

    #[test]
    fn a_stream_whose_last_call_could_not_wait_can_be_captured() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let [first, second] = [(); 2].map(|()| device.new_stream().unwrap());
        let (x, scales, mut y, mut plan) = parts(&device);
        session.slow_kernels(20_000);
        plan.run(&first, &x, &scales, None, &mut y).unwrap();
        session
            .fail_call("aclrtStreamWaitEvent", 1, 107_000)
            .unwrap();
        plan.run(&second, &x, &scales, None, &mut y).unwrap_err();
        let mut builder = Graph::builder(&second);
        let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
        builder.quantize(plan, x, scales, None, y).unwrap();
        let mut graph = builder.capture().unwrap();
        graph.replay().unwrap();
        assert_eq!(
            graph.tensor(y).unwrap().to_vec::<i8>().unwrap(),
            [0, -1, 127]
        );
        drop((graph, builder, first, second, device));
        session.finish().unwrap();
    }

    #[test]
    fn a_cann_that_cannot_capture_says_so() {
        if !is_child("missing_optional") {
            passed(&with_toolkit(
                "missing_optional",
                "device::a_cann_that_cannot_capture_says_so",
            ));
            return;
        }
        let session = Session::start().unwrap();
        let device = a2(&session);
        let stream = device.new_stream().unwrap();
        let (x, scales, y, plan) = parts(&device);
        let mut builder = Graph::builder(&stream);
        let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
        builder.quantize(plan, x, scales, None, y).unwrap();
        let error = builder.capture().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
        assert!(
            error.to_string().contains("aclmdlRICaptureBegin"),
            "{error}"
        );
        // Nothing is lost: the calls can be made eagerly.
        assert_eq!(builder.into_tensors().len(), 3);
        let (x, scales, mut y, mut plan) = parts(&device);
        plan.run(&stream, &x, &scales, None, &mut y).unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), [0, -1, 127]);
        // Without a call to capture there is nothing that CANN would have to do.
        a_graph_may_be_empty(&device);
        drop((x, scales, y, plan, stream, device));
        session.finish().unwrap();
    }
}
