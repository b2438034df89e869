//! What calls cost from the second on: nothing on Rust's heap, one executor, no device memory taken anew.

use aclnn::{
    DType, Device, ErrorKind, QuantDType, Quantize, Soc, Tensor, TensorSpec, npu_quantize,
};

#[cfg(feature = "sim")]
mod common;
mod counting;

use counting::allocations;

fn int8() -> Quantize {
    Quantize::multiply(QuantDType::QInt8).axis(-1)
}

/// A CPU device with a plan cache of its own.
fn own_cpu() -> Device {
    Device::cpu_as("Ascend910B2".parse::<Soc>().unwrap())
}

#[test]
fn the_counter_counts() {
    assert_eq!(
        allocations(|| drop(std::hint::black_box(Box::new(7u64)))),
        1
    );
    assert_eq!(
        allocations(|| drop(std::hint::black_box(vec![0u8; 100]))),
        1
    );
    assert_eq!(allocations(|| ()), 0);
}

#[test]
fn a_cpu_plan_allocates_nothing_from_the_second_run_on() {
    let device = own_cpu();
    let stream = device.stream();
    let values: Vec<f32> = (0..96).map(|index| index as f32 - 40.0).collect();
    let x = Tensor::from_slice(&values, [8, 12], &device).unwrap();
    let (scales, zero_points) = (vec![0.5f32; 12], vec![1.0f32; 12]);
    let mut y = Tensor::empty(DType::Int8, [8, 12], &device).unwrap();
    let mut whole = int8()
        .plan(
            &device,
            &x,
            TensorSpec::contiguous(DType::Float32, [12]).unwrap(),
            Some(&TensorSpec::contiguous(DType::Float32, [12]).unwrap()),
        )
        .unwrap();
    let part = x.view().narrow(0, 2, 3).unwrap().spec();
    let y_part = y.view().narrow(0, 1, 3).unwrap().spec();
    let scale = TensorSpec::contiguous(DType::Float32, [1]).unwrap();
    let mut partly = int8()
        .plan_into(&device, part, scale, None, y_part)
        .unwrap();
    let mut run = || {
        whole
            .run(&stream, &x, &scales, Some(&zero_points), &mut y)
            .unwrap();
        let part = x.view().narrow(0, 2, 3).unwrap();
        partly
            .run(
                &stream,
                part,
                &[2.0f32],
                None,
                y.view_mut().narrow(0, 1, 3).unwrap(),
            )
            .unwrap();
    };
    run();
    assert_eq!(allocations(|| (0..5).for_each(|_| run())), 0);
    let expected: Vec<i8> = (0..96)
        .map(|index: i32| {
            let value = if (12..48).contains(&index) {
                (index + 12 - 40) * 2
            } else {
                0
            };
            // (index - 40) / 2 is a tie for odd numbers and goes to even; 1 is added before that.
            let halves = index - 40 + 2;
            let rounded = if halves % 2 == 0 {
                halves / 2
            } else {
                2 * (halves + 1).div_euclid(4)
            };
            if (12..48).contains(&index) {
                value as i8
            } else {
                rounded as i8
            }
        })
        .collect();
    assert_eq!(y.to_vec::<i8>().unwrap(), expected);
}

#[test]
fn large_calls_on_one_thread_allocate_nothing_either() {
    let device = own_cpu();
    let (rows, columns) = (512, 2048);
    let x = Tensor::from_slice(&vec![3.0f32; rows * columns], [rows, columns], &device).unwrap();
    let scales = Tensor::from_slice(&vec![-2.0f32; columns], [columns], &device).unwrap();
    let mut y = Tensor::empty(DType::Int8, [rows, columns], &device).unwrap();
    let mut plan = int8().plan(&device, &x, &scales, None).unwrap();
    let transposed = x.view().transpose(0, 1).unwrap();
    let scale = TensorSpec::contiguous(DType::Float32, [1]).unwrap();
    let mut across = int8()
        .plan(&device, transposed.spec(), scale, None)
        .unwrap();
    let mut z = Tensor::empty(DType::Int8, [columns, rows], &device).unwrap();
    let mut run = || {
        // `threaded_allocations` looks at what is spread over threads.
        aclnn::single_threaded(|| {
            plan.run(&device.stream(), &x, &scales, None, &mut y)
                .unwrap();
            across
                .run(&device.stream(), &transposed, &[2.0f32], None, &mut z)
                .unwrap();
        });
    };
    run();
    assert_eq!(allocations(run), 0);
    assert!(y.to_vec::<i8>().unwrap().iter().all(|&value| value == -6));
    assert!(z.to_vec::<i8>().unwrap().iter().all(|&value| value == 6));
}

#[test]
fn calls_through_the_cache_allocate_only_their_output_on_the_cpu() {
    for device in [Device::cpu(), own_cpu()] {
        let x = Tensor::from_slice(&[1.0f32, -2.0, 3.0, 200.0], [2, 2], &device).unwrap();
        let scales = Tensor::from_slice(&[1.0f32, 2.0], [2], &device).unwrap();
        let mut y = Tensor::empty(DType::Int8, [2, 2], &device).unwrap();
        let mut into = || int8().run_into(&x, &scales, None, &mut y).unwrap();
        into();
        assert_eq!(allocations(|| (0..5).for_each(|_| into())), 0, "{device}");
        assert_eq!(y.to_vec::<i8>().unwrap(), [1, -4, 3, 127]);

        let call = || npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false).unwrap();
        drop(call());
        assert_eq!(
            allocations(|| (0..5).for_each(|_| drop(call()))),
            5,
            "{device}"
        );
    }
    let values = [3.0f32, 5.0];
    let mut y = [0u8; 2];
    let mut slices = || {
        Quantize::divide(QuantDType::QUInt8)
            .axis(0)
            .run_into(&values, &[2.0f32], None, &mut y)
            .unwrap()
    };
    slices();
    assert_eq!(allocations(slices), 0);
    assert_eq!(y, [2, 2]);
}

#[test]
fn a_plan_says_what_was_planned_and_what_was_given() {
    let device = own_cpu();
    let stream = device.stream();
    let x = Tensor::from_slice(&[1.0f32; 6], [2, 3], &device).unwrap();
    let mut y = Tensor::empty(DType::Int8, [2, 3], &device).unwrap();
    let scale = [2.0f32];
    let mut plan = int8()
        .plan(
            &device,
            &x,
            TensorSpec::contiguous(DType::Float32, [1]).unwrap(),
            None,
        )
        .unwrap();
    assert_eq!(plan.executor_reuse(), None);
    assert_eq!(plan.workspace_size(), Some(0));
    let square = x.view().narrow(1, 0, 2).unwrap();
    let error = plan.run(&stream, square, &scale, None, &mut y).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("x"))
    );
    let text = error.to_string();
    assert!(text.contains("[2, 2]") && text.contains("[2, 3]"), "{text}");
    let error = plan
        .run(&stream, &x, &scale, Some(&scale), &mut y)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("zero_points"))
    );
    let other = Device::cpu_as("310p".parse::<Soc>().unwrap());
    let error = plan
        .run(&other.stream(), &x, &scale, None, &mut y)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("stream"))
    );
    let away = Tensor::from_slice(&[1.0f32; 6], [2, 3], &other).unwrap();
    let error = plan.run(&stream, &away, &scale, None, &mut y).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("x"))
    );
    plan.run(&stream, &x, &scale, None, &mut y).unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [2; 6]);
}

#[cfg(feature = "sim")]
mod device {
    use std::ffi::c_void;

    use aclnn::sim::Session;
    use aclnn::{ExecutorReuse, Graph, TensorView, TensorViewMut};

    use super::common::{Call, a2, call, filled, functions, names};
    use super::*;

    #[test]
    fn a_steady_plan_makes_one_call_for_each_thing_it_must() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let mut call = call(&device);
        let (stream, other) = (
            device.stream(),
            Tensor::zeros(DType::Float32, [2, 2], &device).unwrap(),
        );
        call.run(&stream);
        session.start_log();
        call.run(&stream);
        // Other memory of the same form makes no difference.
        call.plan
            .run(&stream, &other, &call.scales, None, &mut call.y)
            .unwrap();
        let steady = [
            "aclrtGetCurrentContext",
            "aclSetInputTensorAddr",
            "aclSetInputTensorAddr",
            "aclSetOutputTensorAddr",
            "aclnnAscendQuantV3",
        ];
        assert_eq!(names(&session.log()), [steady, steady].concat());
        call.run(&stream);
        call.assert_right();
        drop((call, other, stream, device));
        session.finish().unwrap();
    }

    #[test]
    fn nothing_is_allocated_from_the_second_run_on() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (own, second) = (device.stream(), device.new_stream().unwrap());
        let mut call = call(&device);
        let mut once = super::device::call(&device);
        once.plan.use_executors_once();
        let quantize = int8();
        let on_second = int8().stream(&second);
        let mut y = Tensor::empty(DType::Int8, [2, 2], &device).unwrap();
        let steady = |what: &str, work: &mut dyn FnMut()| {
            work();
            work();
            assert_eq!(allocations(|| (0..20).for_each(|_| work())), 0, "{what}");
        };
        steady("plan.run", &mut || call.run(&own));
        steady("plan.run with executors that serve one run", &mut || {
            once.run(&own)
        });
        steady("run_into", &mut || {
            quantize
                .run_into(&call.x, &call.scales, None, &mut y)
                .unwrap()
        });
        steady("run_into on another stream", &mut || {
            on_second
                .run_into(&once.x, &once.scales, None, &mut once.y)
                .unwrap()
        });
        // The output is device memory, which the pool has; nothing of it is on Rust's heap.
        steady("npu_quantize", &mut || {
            drop(npu_quantize(&call.x, &call.scales, None, QuantDType::QInt8, -1, false).unwrap());
        });
        // Raw pointers are wrapped without an allocation as well.
        let (layout, flat) = (call.x.layout().clone(), call.scales.layout().clone());
        let (x, scales, result) = (
            raw(&session, &call.x),
            raw(&session, &call.scales),
            raw(&session, &y),
        );
        steady("raw memory", &mut || {
            // SAFETY: the memory is the tensors', which live on, and the host waits below.
            let (x, scales, y) = unsafe {
                (
                    TensorView::from_raw_parts(x, DType::Float32, layout.clone(), &device).unwrap(),
                    TensorView::from_raw_parts(scales, DType::Float32, flat.clone(), &device)
                        .unwrap(),
                    TensorViewMut::from_raw_parts(result, DType::Int8, layout.clone(), &device)
                        .unwrap(),
                )
            };
            call.plan.run(&own, x, scales, None, y).unwrap();
        });
        own.synchronize().unwrap();
        second.synchronize().unwrap();
        call.assert_right();
        assert_eq!(y.to_vec::<i8>().unwrap(), [1, -4, 3, 127]);
        once.assert_right();
        drop((call, once, y, own, second, on_second, device));
        session.finish().unwrap();
    }

    /// The device address of a tensor, as the call log shows it.
    fn raw(session: &Session, tensor: &Tensor) -> *mut c_void {
        session.start_log();
        tensor.to_bytes().unwrap();
        let log = session.log();
        let copy = super::common::named(&log, "aclrtMemcpy").concat();
        let (_, rest) = copy.split_once("\"src\":\"0x").unwrap();
        let digits = rest.split('"').next().unwrap();
        std::ptr::without_provenance_mut(usize::from_str_radix(digits, 16).unwrap())
    }

    #[test]
    fn a_replay_allocates_nothing() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let Call { x, scales, y, plan } = call(&device);
        let mut builder = Graph::builder(&device.new_stream().unwrap());
        let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
        builder.quantize(plan, x, scales, None, y).unwrap();
        let mut graph = builder.capture().unwrap();
        graph.replay().unwrap();
        assert_eq!(
            allocations(|| (0..20).for_each(|_| graph.replay().unwrap())),
            0
        );
        assert_eq!(
            graph.tensor(y).unwrap().to_vec::<i8>().unwrap(),
            [1, -4, 3, 127]
        );
        drop((graph, device));
        session.finish().unwrap();
    }

    #[test]
    fn executors_are_reused_where_cann_lets_them() {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let stream = device.stream();
        let mut call = call(&device);
        assert_eq!(call.plan.executor_reuse(), Some(ExecutorReuse::Unknown));
        (0..5).for_each(|_| call.run(&stream));
        assert_eq!(call.plan.executor_reuse(), Some(ExecutorReuse::Repeatable));
        assert_eq!(
            session.calls("aclnnAscendQuantV3GetWorkspaceSize").unwrap(),
            1
        );
        assert_eq!(session.calls("aclCreateTensor").unwrap(), 3);
        // The copy asks for itself.
        let mut copy = call.plan.try_clone().unwrap();
        assert_eq!(copy.executor_reuse(), Some(ExecutorReuse::Unknown));
        copy.run(&stream, &call.x, &call.scales, None, &mut call.y)
            .unwrap();
        assert_eq!(copy.executor_reuse(), Some(ExecutorReuse::Repeatable));
        // Told to, it prepares each run anew, on the descriptors that it has.
        call.plan.use_executors_once();
        assert_eq!(call.plan.executor_reuse(), Some(ExecutorReuse::SingleUse));
        (0..3).for_each(|_| call.run(&stream));
        assert_eq!(
            session.calls("aclnnAscendQuantV3GetWorkspaceSize").unwrap(),
            5
        );
        assert_eq!(session.calls("aclCreateTensor").unwrap(), 6);
        assert_eq!(
            call.plan.try_clone().unwrap().executor_reuse(),
            Some(ExecutorReuse::SingleUse)
        );
        call.assert_right();

        session.refuse_repeatable(true);
        let mut refused = super::device::call(&device);
        (0..3).for_each(|_| refused.run(&stream));
        assert_eq!(
            refused.plan.executor_reuse(),
            Some(ExecutorReuse::SingleUse)
        );
        assert_eq!(
            session.calls("aclnnAscendQuantV3GetWorkspaceSize").unwrap(),
            8
        );
        refused.assert_right();
        drop((call, copy, refused, stream, device));
        session.finish().unwrap();
    }

    #[test]
    fn phase_one_can_be_had_before_the_first_run() {
        let session = Session::start().unwrap();
        session.set_workspace(4096);
        let device = a2(&session);
        let stream = device.stream();
        let mut call = call(&device);
        assert_eq!(call.plan.workspace_size(), None);
        call.plan
            .prepare(&stream, &call.x, &call.scales, None, &mut call.y)
            .unwrap();
        assert_eq!(call.plan.workspace_size(), Some(4096));
        assert_eq!(session.calls("aclnnAscendQuantV3").unwrap(), 0);
        let x = call.x.view().transpose(0, 1).unwrap();
        let error = call
            .plan
            .prepare(&stream, x, &call.scales, None, &mut call.y)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PlanMismatch);

        // The engine's own workspace, and none of the stream's.
        let allocated = device.memory_statistics().unwrap().allocations;
        let mut workspace = std::ptr::null_mut();
        let policy = aclnn_sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
        // SAFETY: the device's context is current on this thread, the pointer valid for the write.
        let code = unsafe { (functions().aclrtMalloc)(&mut workspace, 4096 + 32, policy) };
        assert_eq!(code, 0);
        let mut run = |bytes: usize| {
            let Call { x, scales, y, plan } = &mut call;
            // SAFETY: the workspace has 4096 bytes that nobody else uses until the wait below.
            unsafe { plan.run_with_workspace(&stream, (workspace, bytes), &*x, &*scales, None, y) }
        };
        let error = run(4095).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::DataLength, Some("workspace"))
        );
        // SAFETY: what is refused is not used; the memory is the workspace's.
        let mut refused = |workspace: *mut c_void, bytes| unsafe {
            let Call { x, scales, y, plan } = &mut call;
            let error = plan
                .run_with_workspace(&stream, (workspace, bytes), &*x, &*scales, None, y)
                .unwrap_err();
            assert_eq!(error.argument(), Some("workspace"), "{error}");
            error.kind()
        };
        for offset in [1, 16, 32, 63] {
            let unaligned = workspace.wrapping_byte_add(offset);
            assert_eq!(refused(unaligned, 4096), ErrorKind::Unaligned);
        }
        assert_eq!(refused(std::ptr::null_mut(), 4096), ErrorKind::DataLength);
        let mut run = |bytes: usize| {
            let Call { x, scales, y, plan } = &mut call;
            // SAFETY: as above.
            unsafe { plan.run_with_workspace(&stream, (workspace, bytes), &*x, &*scales, None, y) }
        };
        run(4096).unwrap();
        run(4096).unwrap();
        stream.synchronize().unwrap();
        assert_eq!(
            session.calls("aclnnAscendQuantV3GetWorkspaceSize").unwrap(),
            1
        );
        assert_eq!(device.memory_statistics().unwrap().allocations, allocated);
        call.assert_right();
        // SAFETY: the work that used it is done.
        let code = unsafe { (functions().aclrtFree)(workspace) };
        assert_eq!(code, 0);

        // The stream's: one for all plans of the stream.
        let mut other = super::device::call(&device);
        call.run(&stream);
        other.run(&stream);
        assert_eq!(
            device.memory_statistics().unwrap().allocations,
            allocated + 4
        );
        other.assert_right();
        drop((call, other, stream, device));
        session.finish().unwrap();
    }

    #[test]
    fn batches_keep_their_executors() {
        const MOST: usize = 24;
        let session = Session::start().unwrap();
        let device = a2(&session);
        let stream = device.new_stream().unwrap();
        let x = filled(3.0, MOST * 2, &device);
        let scales = Tensor::from_slice(&[2.0f32, -1.0], [2], &device).unwrap();
        let mut y = Tensor::zeros(DType::Int8, [MOST * 2], &device).unwrap();
        for _ in 0..3 {
            for rows in 1..=MOST {
                let part = x
                    .view()
                    .narrow(0, 0, rows * 2)
                    .unwrap()
                    .reshape([rows, 2])
                    .unwrap();
                let written = y
                    .view_mut()
                    .narrow(0, 0, rows * 2)
                    .unwrap()
                    .reshape([rows, 2])
                    .unwrap();
                int8()
                    .stream(&stream)
                    .run_into(part, &scales, None, written)
                    .unwrap();
            }
        }
        let statistics = stream.plan_cache_statistics();
        assert_eq!(
            (statistics.hits, statistics.misses),
            (2 * MOST as u64, MOST as u64)
        );
        assert_eq!(
            session.calls("aclnnAscendQuantV3GetWorkspaceSize").unwrap(),
            MOST as u64
        );
        assert_eq!(y.to_vec::<i8>().unwrap(), [6, -3].repeat(MOST));
        drop((x, scales, y, stream, device));
        session.finish().unwrap();
    }
}
