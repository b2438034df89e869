//! What goes wrong quietly on a device, and is found by the simulator where it is done by hand.

use std::ffi::c_void;

use aclnn::kernel::LaunchWay;
use aclnn::sim::{Parameter, ParameterLayout, Session};
use aclnn::{DType, Device, Layout, Tensor, TensorViewMut};
use aclnn_sys as sys;

use crate::support::{add, blocks, define_add, finish, floats, load, start};

/// Ends a session with just this finding.
fn found(session: Session, name: &str) {
    let reports = session.reports();
    assert!(
        reports
            .iter()
            .any(|report| report.starts_with(&format!("{name}:"))),
        "{reports:?}"
    );
    let _ = session.finish();
}

/// A file with `add_custom`, and that function, by CANN's own calls.
fn by_hand(session: &Session, device: &Device) -> (*mut c_void, *mut c_void) {
    let bytes = session
        .kernel_binary(device.target().soc(), &["add_custom"])
        .unwrap();
    let functions = device.functions().unwrap();
    let (mut binary, mut function) = (std::ptr::null_mut(), std::ptr::null_mut());
    let load = functions.aclrtBinaryLoadFromData.unwrap();
    let get = functions.aclrtBinaryGetFunction.unwrap();
    let none = std::ptr::null();
    // SAFETY: the bytes are the simulator's; both handles are valid for the write.
    unsafe {
        let code = load(bytes.as_ptr().cast(), bytes.len(), none, &mut binary);
        assert_eq!(code, 0);
        assert_eq!(get(binary, c"add_custom".as_ptr(), &mut function), 0);
    }
    (binary, function)
}

/// A device sees the low 16 bits of what is handed over beside this crate.
#[test]
fn the_simulator_finds_blocks_that_a_device_would_cut() {
    let (session, device) = start("a2");
    define_add(&session);
    let functions = device.functions().unwrap();
    let stream = device.new_stream().unwrap();
    drop(floats(&[1.0], &device));
    let (binary, function) = by_hand(&session, &device);
    // SAFETY: the launch is refused.
    unsafe {
        let launch = functions.aclrtLaunchKernelWithHostArgs.unwrap();
        let mut arguments = [0u64; 4];
        let none: *mut c_void = std::ptr::null_mut();
        for blocks in [0, 65_537] {
            let code = launch(
                function,
                blocks,
                stream.as_raw(),
                none.cast(),
                arguments.as_mut_ptr().cast(),
                32,
                none.cast(),
                0,
            );
            assert_eq!(code, 107_000);
        }
        assert_eq!(functions.aclrtBinaryUnLoad.unwrap()(binary), 0);
    }
    drop((stream, device));
    found(session, "blocks-truncated");
}

/// Each thread has one set of arguments; a second begins it anew.
#[test]
fn the_simulator_finds_arguments_that_were_begun_anew() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let functions = device.functions().unwrap();
    let (mut first, mut place) = (std::ptr::null_mut(), std::ptr::null_mut());
    let stream = device.stream();
    let x = floats(&[1.0; 4], &device);
    let mut z = Tensor::zeros(DType::Float32, [4], &device).unwrap();
    let (binary, function) = by_hand(&session, &device);
    // SAFETY: the handles are those of this thread, and of its loaded file.
    unsafe {
        assert_eq!(
            functions.aclrtKernelArgsInit.unwrap()(function, &mut first),
            0
        );
        // A launch of ours on the same thread, by the same handle.
        let launch = add
            .launch(&stream, blocks(1))
            .input(&x)
            .input(&x)
            .output(&mut z);
        launch
            .scalar(4u32)
            .by(LaunchWay::ArgumentHandle)
            .queue()
            .unwrap();
        let mut value = 1u64;
        let append = functions.aclrtKernelArgsAppend.unwrap();
        assert_eq!(
            append(first, (&raw mut value).cast(), 8, &mut place),
            107_000
        );
        assert_eq!(functions.aclrtBinaryUnLoad.unwrap()(binary), 0);
    }
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 4]);
    drop((x, z, stream, add, device));
    found(session, "arguments-rewound");
}

/// What CANN refuses of a set of arguments: more of them once memory was given out or they were finished, a launch of those
/// that are not finished, and of another function's.
#[test]
fn a_set_of_arguments_is_used_in_order() {
    let (session, device) = start("a2");
    define_add(&session);
    let functions = device.functions().unwrap();
    let stream = device.new_stream().unwrap();
    drop(floats(&[1.0], &device));
    let (binary, function) = by_hand(&session, &device);
    let (other_binary, other) = by_hand(&session, &device);
    let (mut set, mut place, mut room) = [std::ptr::null_mut(); 3].into();
    let none: *mut c_void = std::ptr::null_mut();
    let mut value = 1u64;
    // SAFETY: the handles are those of this thread and of its loaded files; nothing is launched.
    unsafe {
        let init = functions.aclrtKernelArgsInit.unwrap();
        let append = functions.aclrtKernelArgsAppend.unwrap();
        let hole = functions.aclrtKernelArgsAppendPlaceHolder.unwrap();
        let memory = functions.aclrtKernelArgsGetPlaceHolderBuffer.unwrap();
        let finalize = functions.aclrtKernelArgsFinalize.unwrap();
        let launch = functions.aclrtLaunchKernelWithConfig.unwrap();
        let raw = stream.as_raw();
        assert_eq!(init(function, &mut set), 0);
        assert_eq!(hole(set, &mut place), 0);
        assert_eq!(memory(set, place, 8, &mut room), 0);
        let value = (&raw mut value).cast();
        assert_eq!(append(set, value, 8, &mut place), 207_000);
        assert_eq!(launch(function, 1, raw, none.cast(), set, none), 107_000);
        assert_eq!(finalize(set), 0);
        assert_eq!(append(set, value, 8, &mut place), 207_000);
        assert_eq!(hole(set, &mut place), 207_000);
        assert_eq!(launch(other, 1, raw, none.cast(), set, none), 107_000);
        let unload = functions.aclrtBinaryUnLoad.unwrap();
        assert_eq!((unload(binary), unload(other_binary)), (0, 0));
    }
    drop((stream, device));
    finish(session);
}

/// The arguments of a kernel that nobody checked are found by the simulator where their number is wrong.
#[test]
fn the_simulator_finds_other_arguments() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.stream();
    let x = floats(&[1.0; 4], &device);
    // SAFETY: the simulator refuses it.
    let error = unsafe { add.launch(&stream, blocks(1)).input(&x).queue() }.unwrap_err();
    assert_eq!(error.code(), Some(107_000));
    drop((x, stream, add, device));
    found(session, "kernel-arguments");
}

/// A kernel that is launched beside the order of this crate, on what another stream reads.
#[test]
fn the_race_detector_finds_a_kernel_that_writes_what_another_stream_reads() {
    let (session, device) = start("a2");
    session.slow_kernels(2000);
    let add = add(&session, &device);
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let x = floats(&[1.0; 64], &device);
    let mut y = floats(&[1.0; 64], &device);
    let mut z = Tensor::zeros(DType::Float32, [64], &device).unwrap();
    let raw = y.as_mut_ptr();
    let launch = add.launch(&a, blocks(1)).input(&x).input(&y).output(&mut z);
    // SAFETY: the kernel takes these.
    unsafe { launch.scalar(64u32).queue() }.unwrap();
    // SAFETY: the memory is y's and stays; that it is read at this time is what is to be found.
    let stolen = unsafe {
        TensorViewMut::from_raw_parts(
            raw,
            DType::Float32,
            Layout::contiguous([64]).unwrap(),
            &device,
        )
    };
    let launch = add
        .launch(&b, blocks(1))
        .input(&x)
        .input(&x)
        .output(stolen.unwrap());
    // SAFETY: the kernel takes these.
    let error = unsafe { launch.scalar(64u32).queue() }.unwrap_err();
    assert!(error.report().unwrap().contains("race"), "{error}");
    drop((x, y, z, a, b, add, device));
    found(session, "race");
}

/// A kernel that leaves its memory, or does what it did not say, faults; the error names it.
#[test]
fn kernels_are_held_to_what_they_said() {
    type Body = fn(&aclnn::sim::KernelRun<'_>) -> aclnn::Result<()>;
    let bodies: [(&str, Body); 3] = [
        ("out-of-bounds", |run| run.read::<f32>(0, 0, 5000).map(drop)),
        ("undeclared-access", |run| run.write(0, 0, &[1.0f32])),
        ("out-of-bounds", |run| run.write(1, 4096, &[1.0f32])),
    ];
    for (finding, body) in bodies {
        let (session, device) = start("a2");
        let parameters = [Parameter::reads(), Parameter::writes()];
        session
            .define_kernel("wild", ParameterLayout::AscendC, &parameters, false, body)
            .unwrap();
        let wild = load(&session, &device, &["wild"]).function("wild").unwrap();
        let stream = device.new_stream().unwrap();
        let x = floats(&[1.0; 16], &device);
        let mut z = Tensor::zeros(DType::Float32, [16], &device).unwrap();
        // SAFETY: the kernel takes these.
        unsafe {
            wild.launch(&stream, blocks(1))
                .input(&x)
                .output(&mut z)
                .queue()
        }
        .unwrap();
        let error = stream.synchronize().unwrap_err();
        assert_eq!(error.code(), Some(507_015));
        assert!(error.to_string().contains("wild"), "{error}");
        drop((x, z, stream, wild, device));
        found(session, finding);
    }
}

/// What no type of this crate allows is a finding where it is done by hand.
#[test]
fn the_simulator_finds_binaries_that_go_too_early() {
    let (session, device) = start("a2");
    define_add(&session);
    session.stick_kernel(1);
    let functions = device.functions().unwrap();
    let stream = device.new_stream().unwrap();
    let x = floats(&[1.0; 4], &device);
    let mut z = Tensor::zeros(DType::Float32, [4], &device).unwrap();
    let (binary, function) = by_hand(&session, &device);
    // SAFETY: the kernel takes these; the file is not unloaded before it is done.
    unsafe {
        let launch = functions.aclrtLaunchKernelWithHostArgs.unwrap();
        let mut arguments = [
            x.as_ptr().addr() as u64,
            x.as_ptr().addr() as u64,
            z.as_mut_ptr().addr() as u64,
            4,
        ];
        let none: *mut c_void = std::ptr::null_mut();
        let code = launch(
            function,
            1,
            stream.as_raw(),
            none.cast(),
            arguments.as_mut_ptr().cast(),
            32,
            none.cast(),
            0,
        );
        assert_eq!(code, sys::codes::ACL_SUCCESS);
        let unload = functions.aclrtBinaryUnLoad.unwrap();
        assert_eq!(unload(binary), 107_000);
        session.release_stuck();
        stream.synchronize().unwrap();
        assert_eq!(unload(binary), 0);
        // Its functions went with it.
        let code = launch(
            function,
            1,
            stream.as_raw(),
            none.cast(),
            arguments.as_mut_ptr().cast(),
            32,
            none.cast(),
            0,
        );
        assert_eq!(code, 107_017);
    }
    drop((x, z, stream, device));
    found(session, "binary-in-use");
}
