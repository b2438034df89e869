//! Graphs on the simulated Atlas: launches, failures, faults, drops, and a CANN without capture.

use aclnn::sim::Session;

use super::common::{a2, is_child, names, passed, soc, with_toolkit};
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
    let dumped: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
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
