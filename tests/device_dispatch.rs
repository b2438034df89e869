//! What a call asks of CANN: as little as possible, in the right order, and what becomes of failures.

#![cfg(feature = "sim")]

mod common;

use std::ffi::c_void;
use std::ptr::{null, null_mut};

use aclnn::sim::Session;
use aclnn::{
    DType, Device, ErrorKind, ExecutorReuse, Layout, QuantDType, Quantize, Stream, Tensor,
    TensorSpec, TensorView, TensorViewMut,
};
use aclnn_sys as sys;
use common::{a2, filled, floats, functions, multiply, named, names, soc};

const ELEMENTS: usize = 256;

fn output(device: &Device) -> Tensor {
    Tensor::empty(DType::Int8, [ELEMENTS], device).unwrap()
}

fn spec(dtype: DType, shape: &[usize]) -> TensorSpec {
    TensorSpec::contiguous(dtype, shape).unwrap()
}

#[test]
fn the_steady_state_is_one_context_an_address_a_tensor_and_phase_two() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let zero_points = Tensor::from_slice(&[1i32], [1], &device).unwrap();
    let scale = filled(2.0, 1, &device);
    let mut plan = Quantize::divide(QuantDType::QInt8)
        .axis(0)
        .plan(
            &device,
            spec(DType::Float32, &[ELEMENTS]),
            &scale,
            Some(&zero_points),
        )
        .unwrap();
    assert_eq!(plan.executor_reuse(), Some(ExecutorReuse::Unknown));
    let mut outputs = [output(&device), output(&device)];
    let inputs = [
        filled(4.0, ELEMENTS, &device),
        filled(8.0, ELEMENTS, &device),
    ];
    for round in 0..6 {
        session.start_log();
        plan.run(
            &stream,
            &inputs[round % 2],
            &scale,
            Some(&zero_points),
            &mut outputs[round % 2],
        )
        .unwrap();
        let log = session.log();
        assert_eq!(plan.executor_reuse(), Some(ExecutorReuse::Repeatable));
        if round < 1 {
            assert_eq!(named(&log, "aclnnQuantizeGetWorkspaceSize").len(), 1);
            continue;
        }
        let mut called = names(&log);
        assert_eq!(
            called.first().map(String::as_str),
            Some("aclrtGetCurrentContext"),
            "{called:?}"
        );
        assert_eq!(
            called.last().map(String::as_str),
            Some("aclnnQuantize"),
            "{called:?}"
        );
        called.sort();
        let setters = called
            .iter()
            .filter(|name| name.starts_with("aclSet"))
            .count();
        // x and y moved. Where an address stays, setting it again may be spared.
        assert!((2..=4).contains(&setters), "{called:?}");
        assert_eq!(called.len(), setters + 2, "{called:?}");
    }
    assert_eq!(outputs[0].to_vec::<i8>().unwrap(), [3; ELEMENTS]);
    assert_eq!(outputs[1].to_vec::<i8>().unwrap(), [5; ELEMENTS]);
    drop((plan, outputs, inputs, zero_points, scale, stream, device));
    session.finish().unwrap();
}

#[test]
fn executors_that_may_not_be_repeated_serve_one_run_each() {
    for asked in [true, false] {
        let session = Session::start().unwrap();
        session.refuse_repeatable(asked);
        let device = a2(&session);
        let scale = filled(2.0, 1, &device);
        let mut plan = multiply()
            .plan(&device, spec(DType::Float32, &[ELEMENTS]), &scale, None)
            .unwrap();
        if !asked {
            plan.use_executors_once();
            assert_eq!(plan.executor_reuse(), Some(ExecutorReuse::SingleUse));
        }
        let mut y = output(&device);
        let mut tensors = None;
        for round in 1..20i8 {
            let x = filled(f32::from(round), ELEMENTS, &device);
            plan.run(&device.stream(), &x, &scale, None, &mut y)
                .unwrap();
            assert_eq!(plan.executor_reuse(), Some(ExecutorReuse::SingleUse));
            assert_eq!(y.to_vec::<i8>().unwrap(), [2 * round; ELEMENTS]);
            // The descriptors serve all runs, and CANN is asked about executors once.
            let now = session.calls("aclCreateTensor").unwrap();
            assert_eq!(*tensors.get_or_insert(now), now);
        }
        assert_eq!(
            session.calls("aclnnAscendQuantV3GetWorkspaceSize").unwrap(),
            19
        );
        assert_eq!(
            session.calls("aclSetAclOpExecutorRepeatable").unwrap(),
            u64::from(asked)
        );
        let clone = plan.try_clone().unwrap();
        assert_eq!(clone.executor_reuse(), Some(ExecutorReuse::SingleUse));
        drop((plan, clone, scale, y, device));
        session.finish().unwrap();
    }
}

#[test]
fn workspaces_of_several_sizes_on_several_streams() {
    let session = Session::start().unwrap();
    session.slow_kernels(500);
    let device = a2(&session);
    let streams = [(); 3].map(|()| device.new_stream().unwrap());
    let scale = filled(2.0, 1, &device);
    for (size, value) in [(0, 1i8), (1, 2), (32, 3), (5000, 4), (1 << 20, 5), (64, 6)] {
        session.set_workspace(size);
        let x = filled(f32::from(value), ELEMENTS, &device);
        let mut results = Vec::new();
        for number in 0..9 {
            let mut plan = multiply().plan(&device, &x, &scale, None).unwrap();
            let mut y = output(&device);
            plan.run(&streams[number % 3], &x, &scale, None, &mut y)
                .unwrap();
            assert_eq!(plan.workspace_size(), Some(size as usize));
            results.push(y);
        }
        for y in results {
            assert_eq!(y.to_vec::<i8>().unwrap(), [2 * value; ELEMENTS]);
        }
    }
    // One large workspace a stream, used by one call after the other; the smaller ones it replaced are in the pool.
    let statistics = device.memory_statistics().unwrap();
    assert!(
        (3 << 20..4 << 20).contains(&statistics.current),
        "{statistics:?}"
    );
    drop((scale, streams, device));
    session.finish().unwrap();
}

#[test]
fn a_workspace_of_the_callers() {
    let session = Session::start().unwrap();
    session.set_workspace(3000);
    let device = a2(&session);
    let (x, scale) = (filled(4.0, ELEMENTS, &device), filled(2.0, 1, &device));
    let mut y = output(&device);
    let mut plan = multiply().plan(&device, &x, &scale, None).unwrap();
    let stream = device.stream();
    plan.prepare(&stream, &x, &scale, None, &mut y).unwrap();
    let bytes = plan.workspace_size().unwrap();
    assert_eq!(bytes, 3000);
    let mut workspace = null_mut();
    let policy = sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
    // SAFETY: the context is the device's; `workspace` is valid for the write.
    unsafe {
        assert_eq!(
            (functions().aclrtSetCurrentContext)(device.as_raw_context()),
            0
        );
        assert_eq!(
            (functions().aclrtMalloc)(&mut workspace, bytes + 32, policy),
            0
        );
    }
    // SAFETY: the workspace is as long as said, and freed after the work.
    let short = unsafe {
        plan.run_with_workspace(&stream, (workspace, bytes - 1), &x, &scale, None, &mut y)
    };
    assert_eq!(short.unwrap_err().kind(), ErrorKind::DataLength);
    for _ in 0..3 {
        // SAFETY: as above.
        unsafe { plan.run_with_workspace(&stream, (workspace, bytes), &x, &scale, None, &mut y) }
            .unwrap();
    }
    assert_eq!(y.to_vec::<i8>().unwrap(), [8; ELEMENTS]);
    // SAFETY: the work is done.
    let code = unsafe { (functions().aclrtFree)(workspace) };
    assert_eq!(code, 0);
    drop((plan, x, scale, y, stream, device));
    session.finish().unwrap();
}

#[test]
fn empty_tensors_make_no_call() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let scale = filled(2.0, 1, &device);
    for shape in [[0, 8], [8, 0]] {
        let x = Tensor::zeros(DType::Float32, shape, &device).unwrap();
        let mut y = Tensor::empty(DType::Int8, shape, &device).unwrap();
        session.start_log();
        for call in [multiply(), Quantize::divide(QuantDType::QInt8).axis(0)] {
            assert_eq!(call.run(&x, &scale, None).unwrap().shape(), shape);
            let mut plan = call.plan(&device, &x, &scale, None).unwrap();
            plan.run(&device.stream(), &x, &scale, None, &mut y)
                .unwrap();
            assert_eq!(plan.executor_reuse(), None);
        }
        assert_eq!(y.to_vec::<i8>().unwrap(), []);
        assert_eq!(y.try_clone().unwrap().shape(), shape);
        assert_eq!(session.log(), Vec::<String>::new());
    }
    drop((scale, device));
    session.finish().unwrap();
}

/// Memory of an engine's own.
fn block(values: &[f32], room: usize) -> *mut c_void {
    let mut block = null_mut();
    let policy = sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
    let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE;
    // SAFETY: a context is current; the block has room for the values.
    unsafe {
        assert_eq!((functions().aclrtMalloc)(&mut block, room, policy), 0);
        assert_eq!(
            (functions().aclrtMemcpy)(
                block,
                room,
                values.as_ptr().cast(),
                size_of_val(values),
                kind
            ),
            0
        );
    }
    block
}

#[test]
fn strided_scales_for_the_older_entry_point() {
    const VARIANT: &str = "without_v3";
    if !common::is_child(VARIANT) {
        common::passed(&common::with_toolkit(
            VARIANT,
            "strided_scales_for_the_older_entry_point",
        ));
        return;
    }
    let session = Session::start().unwrap();
    session.slow_kernels(2000);
    let device = a2(&session);
    let x = filled(1.0, 4, &device);
    // 1, 3, 5, 7 among others; an offset that lies the same way.
    let scales = floats(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], &device);
    let every_other = || scales.view().step(0, 2).unwrap();
    let offsets = floats(&[0.0, 9.0, 10.0, 9.0, 20.0, 9.0, 30.0, 9.0], &device);
    let offset = || offsets.view().step(0, 2).unwrap();
    for _ in 0..2 {
        let y = multiply().run(&x, every_other(), Some(&offset())).unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), [1, 13, 25, 37]);
    }
    // Scales that a stream still writes, used on another.
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let mut late = Tensor::zeros(DType::Float32, [8], &device).unwrap();
    for round in 1..4u8 {
        let mut buffer = aclnn::PinnedBuffer::<f32>::new(&device, 8).unwrap();
        buffer.as_mut_slice().fill(f32::from(round));
        drop(a.upload(buffer, &mut late).unwrap());
        let y = multiply()
            .stream(&b)
            .run(&x, late.view().step(0, 2).unwrap(), None)
            .unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), [round as i8; 4]);
    }

    // An engine's scales, which its own stream writes right before the call.
    let mut raw = null_mut();
    // SAFETY: the context is the device's; `raw` is valid for the write.
    unsafe {
        assert_eq!(
            (functions().aclrtSetCurrentContext)(device.as_raw_context()),
            0
        );
        assert_eq!((functions().aclrtCreateStream)(&mut raw), 0);
    }
    let blocks = [
        block(&[0.0; 8], 64),
        block(&[2.0, 0.0, 3.0, 0.0, 4.0, 0.0, 5.0, 0.0], 64),
        block(&[1.0; 4], 64),
        block(&[], 64),
    ];
    let [scale, source, x, y] = blocks;
    // SAFETY: the stream is the engine's and outlives this; blocks are as long as the views, until the work is done.
    unsafe {
        let stream = Stream::from_raw(&device, raw).unwrap();
        let view = |block, layout| {
            TensorView::from_raw_parts(block, DType::Float32, layout, &device).unwrap()
        };
        let vector = || Layout::contiguous([4]).unwrap();
        let out = || TensorViewMut::from_raw_parts(y, DType::Int8, vector(), &device).unwrap();
        // A slow kernel is ahead of the copy.
        multiply()
            .stream(&stream)
            .run_into(
                view(x, vector()),
                view(source, Layout::contiguous([1]).unwrap()),
                None,
                out(),
            )
            .unwrap();
        let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE;
        assert_eq!(
            (functions().aclrtMemcpyAsync.unwrap())(scale, 32, source, 32, kind, raw),
            0
        );
        let strided = Layout::strided([4], [2], 0).unwrap();
        multiply()
            .stream(&stream)
            .run_into(view(x, vector()), view(scale, strided), None, out())
            .unwrap();
        assert_eq!((functions().aclrtSynchronizeStream)(raw), 0);
        let y = TensorView::from_raw_parts(y, DType::Int8, vector(), &device).unwrap();
        assert_eq!(y.to_vec::<i8>().unwrap(), [2, 3, 4, 5]);
        drop(stream);
        assert_eq!((functions().aclrtDestroyStream)(raw), 0);
        for block in blocks {
            assert_eq!((functions().aclrtFree)(block), 0);
        }
    }
    drop((scales, offsets, late, a, b, device));
    session.finish().unwrap();
}

#[test]
fn memory_that_no_operator_takes_is_refused() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let (x, scale) = (filled(1.0, 4, &device), filled(2.0, 1, &device));
    // SAFETY: the context is the device's.
    let code = unsafe { (functions().aclrtSetCurrentContext)(device.as_raw_context()) };
    assert_eq!(code, 0);
    let foreign = block(&[1.0; 16], 64);
    let at = |offset: usize| {
        let start = foreign.wrapping_byte_add(offset).cast_const();
        // SAFETY: the block holds four elements from there on.
        unsafe {
            TensorView::from_raw_parts(
                start,
                DType::Float32,
                Layout::contiguous([4]).unwrap(),
                &device,
            )
        }
    };
    session.start_log();
    assert_eq!(at(2).unwrap_err().kind(), ErrorKind::Unaligned);
    for offset in [4, 8, 16] {
        let error = multiply()
            .run(at(offset).unwrap(), &scale, None)
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Unaligned, Some("x")),
            "{error}"
        );
    }
    let vector = || Layout::contiguous([4]).unwrap();
    // SAFETY: null views reach no memory.
    let (nothing, nowhere) = unsafe {
        (
            TensorView::from_raw_parts(null(), DType::Float32, vector(), &device).unwrap(),
            TensorViewMut::from_raw_parts(null_mut(), DType::Int8, vector(), &device).unwrap(),
        )
    };
    let mut y = Tensor::empty(DType::Int8, [4], &device).unwrap();
    let mut plan = multiply().plan(&device, &x, &scale, None).unwrap();
    let refused = [
        (multiply().run(nothing.clone(), &scale, None).map(drop), "x"),
        (
            plan.run(&device.stream(), nothing.clone(), &scale, None, &mut y),
            "x",
        ),
        (
            plan.run(&device.stream(), &x, &scale, None, nowhere),
            "output",
        ),
    ];
    for (result, argument) in refused {
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::NullTensor, Some(argument)),
            "{error}"
        );
        assert_eq!(error.aclnn_status(), Some(161_001));
    }
    assert_eq!(
        nothing.to_vec::<f32>().unwrap_err().kind(),
        ErrorKind::NullTensor
    );
    assert!(
        names(&session.log())
            .iter()
            .all(|name| !name.starts_with("aclnn"))
    );
    // A later element of an aligned block is fine: the offset says where.
    // SAFETY: the block holds the layout.
    let inside = unsafe {
        TensorView::from_raw_parts(
            foreign.cast_const(),
            DType::Float32,
            Layout::strided([4], [1], 1).unwrap(),
            &device,
        )
    };
    assert_eq!(
        multiply()
            .run(inside.unwrap(), &scale, None)
            .unwrap()
            .to_vec::<i8>()
            .unwrap(),
        [2; 4]
    );
    // SAFETY: the work is done.
    let code = unsafe { (functions().aclrtFree)(foreign) };
    assert_eq!(code, 0);
    drop((plan, x, scale, y));
    drop(device);
    session.finish().unwrap();
}

#[test]
fn plans_know_their_device_stream_and_tensors() {
    let session = Session::start().unwrap();
    let (device, other) = (a2(&session), session.device(soc("310p")).unwrap());
    assert_ne!(device, other);
    let (x, scale) = (filled(1.0, 4, &device), filled(2.0, 1, &device));
    let mut y = Tensor::empty(DType::Int8, [4], &device).unwrap();
    let mut plan = multiply().plan(&device, &x, &scale, None).unwrap();
    let elsewhere = filled(1.0, 4, &other);
    let longer = filled(1.0, 8, &device);
    let values = [1.0f32; 4];
    session.start_log();
    let stream = device.stream();
    let refused = [
        (
            plan.run(&other.stream(), &x, &scale, None, &mut y),
            ErrorKind::PlanMismatch,
            "stream",
        ),
        (
            plan.run(&Device::cpu().stream(), &x, &scale, None, &mut y),
            ErrorKind::PlanMismatch,
            "stream",
        ),
        (
            plan.run(&stream, &elsewhere, &scale, None, &mut y),
            ErrorKind::PlanMismatch,
            "x",
        ),
        (
            plan.run(&stream, &values[..], &scale, None, &mut y),
            ErrorKind::PlanMismatch,
            "x",
        ),
        (
            plan.run(&stream, &longer, &scale, None, &mut y),
            ErrorKind::PlanMismatch,
            "x",
        ),
        (
            plan.run(
                &stream,
                longer.view().step(0, 2).unwrap(),
                &scale,
                None,
                &mut y,
            ),
            ErrorKind::PlanMismatch,
            "x",
        ),
        (
            plan.run(&stream, &x, &scale, Some(&scale), &mut y),
            ErrorKind::PlanMismatch,
            "zero_points",
        ),
        (
            multiply().run(&x, &elsewhere, None).map(drop),
            ErrorKind::DeviceMismatch,
            "scales",
        ),
        (
            multiply()
                .stream(&other.stream())
                .run(&x, &scale, None)
                .map(drop),
            ErrorKind::DeviceMismatch,
            "x",
        ),
    ];
    for (result, kind, argument) in refused {
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    }
    assert!(
        names(&session.log())
            .iter()
            .all(|name| !name.starts_with("aclnn"))
    );
    plan.run(&stream, &x, &scale, None, &mut y).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [2; 4]);
    drop((plan, x, scale, y, elsewhere, longer, stream, device, other));
    session.finish().unwrap();
}
