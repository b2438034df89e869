//! Graphs beside an engine: its streams are not captured here, but plans run inside its own captures.

use std::ffi::c_void;

use aclnn::Stream;
use aclnn::sim::Session;
use aclnn_sys as sys;

use super::common::{a2, calls_of, functions, is_child, passed, with_toolkit};
use super::*;

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

/// Values can be looked at neither while a stream is captured nor when the engine replays its graph.
#[test]
fn calls_that_look_at_values_are_refused_inside_an_engines_capture() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let raw = engine_stream(&device);
    // SAFETY: the stream lives until the end of the test.
    let stream = unsafe { Stream::from_raw(&device, raw) }.unwrap();
    let mode = sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL;
    let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3, 1], &device).unwrap();
    let scale = Tensor::from_slice(&[1.0f32, 10.0], [2, 1], &device).unwrap();
    let mut y = Tensor::zeros(DType::Int8, [3, 1], &device).unwrap();
    for vouched in [false, true] {
        let index = Tensor::from_slice(&[1i32, 3], [2], &device).unwrap();
        let call = aclnn::GroupQuant::new(QuantDType::Int8);
        let call = match vouched {
            // SAFETY: there are two groups, of three rows together.
            true => unsafe { call.vouch_for_group_index() },
            false => call,
        };
        let mut plan = call.plan(&device, &x, &scale, &index, None).unwrap();
        plan.run(&stream, &x, &scale, &index, None, y.view_mut())
            .unwrap();
        stream.synchronize().unwrap();
        let graph = engine_captures(raw, mode, || {
            let captured = plan.run(&stream, &x, &scale, &index, None, y.view_mut());
            match captured {
                Ok(()) => assert!(vouched),
                Err(error) => {
                    assert_eq!((error.kind(), vouched), (ErrorKind::Capture, false));
                    assert_eq!(error.argument(), Some("group_index"));
                }
            }
        });
        // SAFETY: what the graph refers to is alive; the wait comes before anything is read or dropped.
        unsafe {
            let graph = graph.unwrap();
            assert_eq!(functions().aclmdlRIExecuteAsync.unwrap()(graph, raw), 0);
            assert_eq!((functions().aclrtSynchronizeStream)(raw), 0);
            assert_eq!(functions().aclmdlRIDestroy.unwrap()(graph), 0);
        }
        assert_eq!(y.to_vec::<i8>().unwrap(), [1, 20, 30]);
    }
    drop((x, scale, y, stream, device));
    destroy(raw);
    session.finish().unwrap();
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
        unsafe { plan.run_with_workspace(&stream, (workspace, bytes), &x, &scales, None, &mut y) }
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
            "engine::strided_scales_of_the_older_entry_point_are_not_captured",
        ));
        return;
    }
    let session = Session::start().unwrap();
    let device = a2(&session);
    assert!(!device.target().exports("aclnnAscendQuantV3"));
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
    // Nor can it be part of a graph of ours: it would be made once, whatever is written to the scales later.
    let mut builder = Graph::builder(&device.new_stream().unwrap());
    let [x, two, y] = [x, two, y].map(|tensor| builder.tensor(tensor).unwrap());
    let again = plan.try_clone().unwrap();
    let error = builder.quantize(again, x, two, None, y).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("scales"))
    );
    let strided = builder.view(two).unwrap().narrow(1, 0, 1).unwrap();
    let strided = strided.reshape([3]).unwrap();
    builder.quantize(plan, x, strided, None, y).unwrap();
    let error = builder.capture().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Capture, "{error}");
    drop((graph, builder, stream, device));
    destroy(raw);
    session.finish().unwrap();
}
