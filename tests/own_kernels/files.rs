//! Kernels that are loaded from files, and what the descriptions beside them say.

use std::ffi::CString;

use aclnn::kernel::{Binary, LaunchWay, Module, Schedule};
use aclnn::{DType, ErrorKind, Tensor};
use aclnn_sys as sys;

use crate::support::{blocks, define_add, describe, file_of_add, finish, floats, start};

/// A file with its description, as `opc` makes it, and files without.
#[test]
fn modules_are_loaded_from_files() {
    let (session, device) = start("a2");
    define_add(&session);
    let (_folder, file) = file_of_add(&session, &device);
    // SAFETY: the file is the simulator's.
    let loaded = || unsafe { Module::load(&device, Binary::file(&file).lazy(true)) };
    assert_eq!(loaded().unwrap_err().code(), Some(107_000));
    describe(
        &file,
        r#"{"magic": "RT_DEV_BINARY_MAGIC_ELF_AIVEC", "debugOptions": "printf"}"#,
    );
    let error = loaded().unwrap_err();
    assert!(error.report().unwrap().contains("printf"), "{error}");
    describe(&file, r#"{"magic": "RT_DEV_BINARY_MAGIC_ELF_AIVEC"}"#);
    // A file says its magic itself, and CANN takes none for it.
    let mut magic = sys::aclrtBinaryLoadOption {
        type_: sys::aclrtBinaryLoadOptionType::ACL_RT_BINARY_LOAD_OPT_MAGIC,
        value: sys::aclrtBinaryLoadOptionValue {
            magic: sys::ACL_RT_BINARY_MAGIC_ELF_VECTOR_CORE,
        },
    };
    let mut options = sys::aclrtBinaryLoadOptions {
        options: &mut magic,
        numOpt: 1,
    };
    let path = CString::new(file.to_str().unwrap()).unwrap();
    let by_hand = device.functions().unwrap().aclrtBinaryLoadFromFile.unwrap();
    let mut binary = std::ptr::null_mut();
    // SAFETY: all of them are valid for the call, which is refused.
    let code = unsafe { by_hand(path.as_ptr(), &mut options, &mut binary) };
    assert_eq!(code, 107_000);
    let add = loaded().unwrap().function("add_custom").unwrap();
    let x = floats(&[1.0, 2.0], &device);
    let mut z = Tensor::zeros(DType::Float32, [2], &device).unwrap();
    let stream = device.stream();
    let launch = add
        .launch(&stream, blocks(1))
        .input(&x)
        .input(&x)
        .output(&mut z);
    // SAFETY: the kernel takes these.
    unsafe { launch.scalar(2u32).schedule(Schedule::Batch).queue() }.unwrap();
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0, 4.0]);
    drop((x, z, stream, add, device));
    finish(session);
}

/// Where a description says that cores wait for each other, the runtime puts an address before the arguments of its kernels,
/// though these are of one kind of cores.
#[test]
fn kernels_whose_cores_wait_get_an_address_first() {
    for (says, by_handle) in [("0", 1), ("1", 2)] {
        let (session, device) = start("a2");
        define_add(&session);
        let (_folder, file) = file_of_add(&session, &device);
        let sync_is = |says: &str| {
            let text =
                format!(r#"{{"magic": "RT_DEV_BINARY_MAGIC_ELF_AIVEC", "intercoreSync": {says}}}"#);
            describe(&file, &text);
        };
        // SAFETY: the file is the simulator's.
        let load = || unsafe { Module::load(&device, Binary::file(&file)) };
        for wrong in ["2", "\"1\"", "[", "0.5"] {
            sync_is(wrong);
            let error = load().unwrap_err();
            assert_eq!(
                (error.kind(), error.argument()),
                (ErrorKind::Value, Some("binary")),
                "{wrong}: {error}"
            );
        }
        sync_is(says);
        let add = load().unwrap().function("add_custom").unwrap();
        let x = floats(&[1.0, 2.0], &device);
        let stream = device.stream();
        for way in [
            None,
            Some(LaunchWay::HostArguments),
            Some(LaunchWay::ArgumentHandle),
        ] {
            let mut z = Tensor::zeros(DType::Float32, [2], &device).unwrap();
            let launch = add.launch(&stream, blocks(1)).input(&x).input(&x);
            let launch = launch.output(&mut z).scalar(2u32);
            let launch = match way {
                Some(way) => launch.by(way),
                None => launch,
            };
            // SAFETY: the kernel takes these.
            unsafe { launch.queue() }.unwrap();
            assert_eq!(z.to_vec::<f32>().unwrap(), [2.0, 4.0], "{says} {way:?}");
        }
        // Of itself it takes the way by which the runtime adds the address.
        let launched = session.calls("aclrtLaunchKernelWithConfig").unwrap();
        assert_eq!(launched, by_handle, "{says}");
        drop((x, stream, add, device));
        finish(session);
    }
}
