//! Kernels of one's own in captured graphs, beside operators.

use aclnn::kernel::{Grid, LaunchWay, TritonKernel};
use aclnn::operators::Muls;
use aclnn::sim::ParameterLayout;
use aclnn::{DType, ErrorKind, Graph, QuantDType, Quantize, Tensor};
use aclnn_sys::aclmdlRICaptureMode;

use crate::common::capture;
use crate::support::{add, blocks, finish, floats, start};
use crate::triton;

/// An Ascend C kernel, a triton kernel with a lock and scratch memory, `npu_quantize` and an operator, one after the other.
#[test]
fn kernels_and_operators_are_one_graph() {
    for way in [LaunchWay::HostArguments, LaunchWay::ArgumentHandle] {
        let (session, device) = start("a2");
        let add = add(&session, &device);
        triton::define(&session, ParameterLayout::Triton);
        let again = triton::load(
            &session,
            &device,
            r#", "workspace_size": 64, "lock_num": 2"#,
        );
        let zeros = || Tensor::zeros(DType::Float32, [4], &device).unwrap();
        let scales = floats(&[2.0], &device);
        let double = Muls::new(2.0).plan(&device, &zeros()).unwrap();
        let quantize = Quantize::multiply(QuantDType::QInt8)
            .plan(&device, &zeros(), &scales, None)
            .unwrap();
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let x = builder
            .tensor(floats(&[1.0, 2.0, 3.0, 4.0], &device))
            .unwrap();
        let scales = builder.tensor(scales).unwrap();
        let [y, z, w] = [0; 3].map(|_| builder.tensor(zeros()).unwrap());
        let q = Tensor::zeros(DType::Int8, [4], &device).unwrap();
        let q = builder.tensor(q).unwrap();
        // SAFETY: here and below the kernels take these.
        unsafe {
            let launch = add.in_graph(blocks(1)).input(x).input(x).output(y);
            builder.launch(launch.scalar(4u32).by(way)).unwrap();
        }
        builder.muls(double, y, z.into()).unwrap();
        // SAFETY: as above.
        unsafe {
            let launch = again
                .in_graph(Grid::new(1, 1, 1).unwrap())
                .input(z)
                .input(x);
            builder.launch(launch.output(w).scalar(4i32)).unwrap();
        }
        builder.quantize(quantize, w, scales, None, q).unwrap();
        let mut graph = builder.capture().unwrap();
        // The graph keeps what it needs.
        drop((add, again, builder));
        graph.replay().unwrap();
        assert_eq!(
            graph.tensor(w).unwrap().to_vec::<f32>().unwrap(),
            [5.0, 10.0, 15.0, 20.0]
        );
        assert_eq!(
            graph.tensor(q).unwrap().to_vec::<i8>().unwrap(),
            [10, 20, 30, 40]
        );
        graph
            .tensor_mut(x)
            .unwrap()
            .copy_from(&[2.0f32, 0.0, -1.0, 1.0])
            .unwrap();
        graph.replay().unwrap();
        assert_eq!(
            graph.tensor(q).unwrap().to_vec::<i8>().unwrap(),
            [20, 0, -10, 10]
        );
        drop((graph, device));
        finish(session);
    }
}

#[test]
fn a_graph_refuses_what_a_launch_would() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let other: aclnn::Device = "sim:a2:1".parse().unwrap();
    let mut builder = Graph::builder(&device.stream());
    let x = builder.tensor(floats(&[1.0; 16], &device)).unwrap();
    let y = builder.tensor(floats(&[1.0; 16], &device)).unwrap();
    let shared = std::sync::Arc::new(floats(&[1.0; 16], &device));
    let kept = builder.shared(&shared).unwrap();
    let mut wrong = |launch, kind, argument| {
        // SAFETY: nothing is queued.
        let error = unsafe { builder.launch(launch) }.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, argument),
            "{error}"
        );
    };
    let begin = || add.in_graph(blocks(1)).input(x);
    wrong(
        begin().input(y).output(x),
        ErrorKind::OutputOverlapsInput,
        Some("argument 2"),
    );
    wrong(
        begin().input(y).output(kept),
        ErrorKind::InvalidView,
        Some("argument 2"),
    );
    wrong(
        begin().output(aclnn::GraphView::null()),
        ErrorKind::NullTensor,
        Some("launch"),
    );
    let part = builder.view(x).unwrap().narrow(0, 1, 4).unwrap();
    // SAFETY: as above.
    unsafe {
        builder.launch(
            add.in_graph(blocks(1))
                .input(part)
                .input(x)
                .output(y)
                .scalar(4u32),
        )
    }
    .unwrap();
    let error = builder.capture().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unaligned);
    let mut there = Graph::builder(&other.stream());
    // SAFETY: as above.
    let error = unsafe { there.launch(add.in_graph(blocks(1))) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceMismatch);
    drop((builder, there, shared, add, other, device));
    finish(session);
}

/// While an engine captures, on this thread or another, a module that nobody needs goes without spoiling the capture.
#[test]
fn a_module_is_dropped_during_a_capture_of_others() {
    let modes = [
        aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL,
        aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL,
    ];
    for mode in modes {
        let (session, device) = start("a2");
        let functions = device.functions().unwrap();
        let (here, there) = (add(&session, &device), add(&session, &device));
        let stream = device.new_stream().unwrap();
        let unloaded = || session.calls("aclrtBinaryUnLoad").unwrap();
        let graph = capture(&device, stream.as_raw(), mode, || {
            drop(here);
            assert_eq!(unloaded(), 1);
            std::thread::scope(|scope| scope.spawn(|| drop(there)).join().unwrap());
            assert_eq!(unloaded(), 2);
        });
        let mut usual = aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_RELAXED;
        // SAFETY: the graph is not used after this; the mode is valid for both.
        unsafe {
            assert_eq!(functions.aclmdlRIDestroy.unwrap()(graph), 0);
            let exchange = functions.aclmdlRICaptureThreadExchangeMode.unwrap();
            assert_eq!(exchange(&mut usual), 0);
            let was = usual;
            assert_eq!(exchange(&mut usual), 0);
            // The thread's own mode is what it was.
            assert_eq!(was, aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL);
        }
        drop((stream, device));
        finish(session);
    }
}

/// The stream's scratch memory does not stay as long as a graph of others.
#[test]
fn a_launch_with_scratch_memory_is_refused_in_a_capture_of_others() {
    let (session, device) = start("a2");
    let functions = device.functions().unwrap();
    let add = add(&session, &device);
    triton::define(&session, ParameterLayout::Triton);
    let with_scratch = triton::load(&session, &device, r#", "workspace_size": 64"#);
    let with_lock = triton::load(&session, &device, r#", "lock_num": 2"#);
    let stream = device.new_stream().unwrap();
    let x = floats(&[1.0, 2.0, 3.0, 4.0], &device);
    let [mut y, mut z] = [0; 2].map(|_| Tensor::zeros(DType::Float32, [4], &device).unwrap());
    let mode = aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL;
    let mut launch = |triton: &TritonKernel| {
        let launch = triton.launch(&stream, Grid::new(1, 1, 1).unwrap());
        let launch = launch.input(&x).input(&x).output(&mut y).scalar(4i32);
        // SAFETY: the kernel takes these, which stay until the graph is gone.
        unsafe { launch.queue() }
    };
    // The stream has scratch memory already.
    launch(&with_scratch).unwrap();
    stream.synchronize().unwrap();
    let graph = capture(&device, stream.as_raw(), mode, || {
        let launch_with_workspace = add.launch(&stream, blocks(1)).workspace(64);
        // SAFETY: nothing is queued.
        let with_workspace = unsafe { launch_with_workspace.queue() };
        for refused in [launch(&with_scratch), launch(&with_lock), with_workspace] {
            let error = refused.unwrap_err();
            assert_eq!(
                (error.kind(), error.argument()),
                (ErrorKind::Capture, Some("workspace")),
                "{error}"
            );
        }
        // Without it a launch is recorded.
        let plain = add.launch(&stream, blocks(1)).input(&x).input(&x);
        // SAFETY: as above.
        unsafe { plain.output(&mut z).scalar(4u32).queue() }.unwrap();
    });
    // SAFETY: what the graph refers to is alive; it is over when it is destroyed.
    unsafe {
        let stream = stream.as_raw();
        assert_eq!(functions.aclmdlRIExecuteAsync.unwrap()(graph, stream), 0);
        assert_eq!((functions.aclrtSynchronizeStream)(stream), 0);
        assert_eq!(functions.aclmdlRIDestroy.unwrap()(graph), 0);
    }
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0, 4.0, 6.0, 8.0]);
    drop((x, y, z, stream, add, with_scratch, with_lock, device));
    finish(session);
}
