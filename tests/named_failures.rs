//! An error of a device names the kernel that failed, the first is kept, and later ones say what they follow from.

#![cfg(feature = "sim")]

mod common;

use std::error::Error as _;

use aclnn::ErrorKind;
use aclnn::sim::Session;
use common::{a2, filled, multiply};

#[test]
fn the_operator_that_failed_is_named() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let (x, two) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
    session.fault_kernel(2, 507_015);
    let first = multiply().stream(&stream).run(&x, &two, None).unwrap();
    let divide = aclnn::Quantize::divide(aclnn::QuantDType::QInt8).stream(&stream);
    let second = divide.run(&x, &two, None).unwrap();
    let error = stream.synchronize().unwrap_err();
    // torch_npu divides by `aclnnQuantize`.
    assert_eq!(error.kernel(), Some("Quantize"));
    let text = error.to_string();
    assert!(
        text.contains("the kernel Quantize failed, task 2, stream"),
        "{text}"
    );
    assert!(
        text.contains("CANN calls it an error of an AI core"),
        "{text}"
    );
    // The first stays, with its name.
    let later = first.to_vec::<i8>().unwrap_err();
    assert_eq!(
        (later.kind(), later.kernel()),
        (ErrorKind::DeviceFailed, Some("Quantize"))
    );
    assert!(later.source().unwrap().to_string().contains("Quantize"));
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    drop((x, two, first, second, stream, device));
    // What was told of it is forgotten.
    let device = a2(&session);
    session.fail_call("aclrtMalloc", 1, 107_000).unwrap();
    let error = aclnn::Tensor::zeros(aclnn::DType::Int8, [8], &device).unwrap_err();
    assert_eq!(error.kernel(), None);
    drop(device);
    session.finish().unwrap();
}

/// Nobody waited yet when another call fails: its error says what it may follow from.
#[test]
fn an_echo_says_what_it_follows_from() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let (x, two) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
    b.synchronize().unwrap();
    session.fault_kernel(1, 507_014);
    let y = multiply().stream(&a).run(&x, &two, None).unwrap();
    // The callback was told when the device fails, which a query sees.
    while session.calls("aclrtGetTaskIdFromExceptionInfo").unwrap() == 0 {
        std::thread::yield_now();
    }
    session.fail_call("aclrtMalloc", 1, 107_000).unwrap();
    let error = aclnn::Tensor::zeros(aclnn::DType::Int8, [1 << 20], &device).unwrap_err();
    assert!(error.to_string().contains("AscendQuant"), "{error}");
    assert!(
        error
            .kernel()
            .is_some_and(|kernel| kernel.contains("AscendQuant")),
        "{error}"
    );
    session.clear_faults();
    let error = a.synchronize().unwrap_err();
    assert_eq!(error.code(), Some(507_014));
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    drop((x, two, y, a, b, device));
    session.finish().unwrap();
}

/// Two streams are waited for when the device fails: one error is the first, the other says so.
#[test]
fn the_first_error_of_a_device_is_kept() {
    for _ in 0..8 {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (x, two) = (filled(3.0, 8, &device), filled(2.0, 1, &device));
        session.stick_kernel(1);
        let streams: Vec<_> = (0..4).map(|_| device.new_stream().unwrap()).collect();
        let outputs: Vec<_> = streams
            .iter()
            .map(|stream| multiply().stream(stream).run(&x, &two, None).unwrap())
            .collect();
        let errors: Vec<_> = std::thread::scope(|scope| {
            let waits: Vec<_> = streams
                .iter()
                .map(|stream| scope.spawn(move || stream.synchronize()))
                .collect();
            session.lose_device(0);
            waits.into_iter().map(|wait| wait.join().unwrap()).collect()
        });
        let first = errors.iter().flat_map(|answer| answer.as_ref().err());
        let first = first
            .filter(|error| error.kind() == ErrorKind::Library)
            .count();
        assert_eq!(first, 1, "{errors:?}");
        // SAFETY: nobody else uses the device.
        unsafe { device.reset() }.unwrap();
        drop((x, two, outputs, streams, device));
        session.finish().unwrap();
    }
}
