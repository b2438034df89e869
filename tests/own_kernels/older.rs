//! Kernels where CANN lacks what newer ones have.

use aclnn::kernel::{Binary, Kind, LaunchWay, Module, TritonKernel, TritonMetadata};
use aclnn::{DType, ErrorKind, Tensor};

use crate::common::{is_child, passed, with_toolkit};
use crate::support::{add, blocks, define_add, describe, file_of_add, finish, floats, start};

/// CANN 8.1 loads files alone, launches by the handle alone, and tells nothing of a kernel.
#[test]
fn cann_8_1_launches_by_the_handle() {
    if !is_child("cann_8_1") {
        passed(&with_toolkit(
            "cann_8_1",
            "older::cann_8_1_launches_by_the_handle",
        ));
        return;
    }
    let (session, device) = start("a2");
    define_add(&session);
    let bytes = session
        .kernel_binary(device.target().soc(), &["add_custom"])
        .unwrap();
    // SAFETY: the bytes are the simulator's.
    let error = unsafe { Module::load(&device, Binary::new(&bytes, Kind::Vector)) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
    assert!(
        error.to_string().contains("write the bytes to a file"),
        "{error}"
    );
    let metadata = TritonMetadata::from_json(r#"{"kernel_name": "add_custom"}"#).unwrap();
    // SAFETY: as above.
    let error = unsafe { TritonKernel::load(&device, &bytes, &metadata) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
    let (_folder, file) = file_of_add(&session, &device);
    describe(&file, r#"{"magic": "ELF"}"#);
    // SAFETY: the file is the simulator's.
    let module = unsafe { Module::load(&device, Binary::file(&file)) }.unwrap();
    let add = module.function("add_custom").unwrap();
    assert_eq!((add.cores(), add.parameters()), (None, None));
    let stream = device.new_stream().unwrap();
    let x = floats(&[1.0; 4], &device);
    let mut z = Tensor::zeros(DType::Float32, [4], &device).unwrap();
    let mut launch = |way: Option<LaunchWay>| {
        let launch = add.launch(&stream, blocks(1)).input(&x).input(&x);
        let launch = launch.output(&mut z).scalar(4u32);
        let launch = match way {
            Some(way) => launch.by(way),
            None => launch,
        };
        // SAFETY: the kernel takes these.
        unsafe { launch.queue() }
    };
    launch(None).unwrap();
    let error = launch(Some(LaunchWay::HostArguments)).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::EntryPointMissing, Some("way"))
    );
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 4]);
    drop((x, z, stream, add, module, device));
    finish(session);
}

/// Where CANN tells nothing of one kernel, it is launched by the handle.
#[test]
fn a_kernel_of_which_nothing_is_told_goes_by_the_handle() {
    let (session, device) = start("a2");
    session
        .fail_call("aclrtGetFunctionAttribute", 1, 207_000)
        .unwrap();
    let add = add(&session, &device);
    assert_eq!(add.cores(), None);
    let stream = device.new_stream().unwrap();
    let x = floats(&[1.0; 4], &device);
    let mut z = Tensor::zeros(DType::Float32, [4], &device).unwrap();
    let launch = add.launch(&stream, blocks(1)).by(LaunchWay::HostArguments);
    // SAFETY: nothing is queued.
    let error = unsafe { launch.queue() }.unwrap_err();
    assert_eq!(error.argument(), Some("way"), "{error}");
    let launch = add.launch(&stream, blocks(1)).input(&x).input(&x);
    // SAFETY: the kernel takes these.
    unsafe { launch.output(&mut z).scalar(4u32).queue() }.unwrap();
    assert_eq!(session.calls("aclrtLaunchKernelWithConfig").unwrap(), 1);
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 4]);
    drop((x, z, stream, add, device));
    finish(session);
}
