//! Who a device is, how busy, what holds its memory, and how long an operator may take.

#![cfg(feature = "sim")]

use std::time::{Duration, Instant};

use aclnn::sim::Session;
use aclnn::{DType, Device, ErrorClass, ErrorKind, Tensor};

mod common;

use common::{a2, filled, is_child, multiply, passed, with_toolkit};

#[test]
fn a_device_tells_who_it_is() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let first = device.info().unwrap().unwrap();
    assert_eq!((first.cube_cores, first.vector_cores), (Some(24), Some(48)));
    assert_eq!(first.ai_cpu_cores, Some(6));
    assert_eq!(first.l2_cache, Some(16 << 20));
    assert_eq!(
        first.memory,
        device.memory_info().unwrap().map(|(_, all)| all as u64)
    );
    assert_eq!(first.architecture, Some(2201));
    assert_eq!(first.is_virtual, Some(false));
    assert_eq!(first.physical_chip, Some(0));
    assert_eq!(
        first.uuid.as_ref().map(|uuid| &uuid[..]),
        Some(&b"SimulatedAtlas00"[..])
    );
    assert_eq!(first.pci_bus.as_deref(), Some("0000:c0:00.0"));
    assert_eq!(Device::cpu().info().unwrap(), None);
}

#[test]
fn what_cann_cannot_tell_is_none() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    for function in [
        "aclrtGetDeviceInfo",
        "aclGetDeviceCapability",
        "aclrtDeviceGetUuid",
        "aclrtDeviceGetPCIBusId",
    ] {
        session.fail_from(function, 1, 207_000).unwrap();
    }
    let info = device.info().unwrap().unwrap();
    assert_eq!(info, Default::default());
    // The function that older CANNs have answers where the newer one does not.
    session.clear_faults();
    session.fail_from("aclrtGetDeviceInfo", 1, 207_000).unwrap();
    let info = device.info().unwrap().unwrap();
    assert_eq!((info.cube_cores, info.vector_cores), (Some(24), Some(48)));
    assert_eq!((info.l2_cache, info.memory), (Some(16 << 20), None));
}

#[test]
fn memory_is_told_by_component_and_peaks_are_counted_anew() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let tensor = Tensor::zeros(DType::Float32, [1 << 20], &device).unwrap();
    let usage = device.memory_usage().unwrap().unwrap();
    let ours = usage.iter().find(|one| one.component == "APP").unwrap();
    assert!(ours.current >= 4 << 20, "{usage:?}");
    assert!(usage.iter().any(|one| one.component == "RUNTIME"));
    drop(tensor);
    let peak = device.memory_statistics().unwrap().peak;
    assert!(peak >= 4 << 20);
    device.reset_peak_memory();
    let statistics = device.memory_statistics().unwrap();
    assert_eq!(statistics.peak, statistics.current);
    assert_eq!(Device::cpu().memory_usage().unwrap(), None);
}

#[test]
fn units_without_a_load_are_none() {
    let session = Session::start().unwrap();
    let utilization = a2(&session).utilization().unwrap().unwrap();
    assert_eq!((utilization.cube, utilization.vector), (Some(0), Some(0)));
    assert_eq!(utilization.memory, None);
    assert_eq!(Device::cpu().utilization().unwrap(), None);
}

#[test]
fn an_operator_that_hangs_ends_when_its_time_is_over() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    assert_eq!(
        device.operator_timeout().unwrap(),
        Some(Duration::from_secs(1091))
    );
    let error = device.set_operator_timeout(Duration::ZERO).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Value, Some("timeout"))
    );
    // Ticks of a simulated device are of a millisecond.
    let taken = device.set_operator_timeout(Duration::from_micros(49_001));
    assert_eq!(taken.unwrap(), Some(Duration::from_millis(50)));
    assert_eq!(
        device.operator_timeout().unwrap(),
        Some(Duration::from_millis(50))
    );

    let x = filled(1.0, 64, &device);
    let scales = filled(2.0, 1, &device);
    session.stick_kernel(1);
    let began = Instant::now();
    let y = multiply().run(&x, &scales, None).unwrap();
    let error = y.to_vec::<i8>().unwrap_err();
    assert!(began.elapsed() >= Duration::from_millis(50));
    assert_eq!(
        (error.class(), error.code()),
        (Some(ErrorClass::KernelFault), Some(507_014))
    );
}

#[test]
fn an_older_cann_takes_whole_seconds() {
    if is_child("missing_optional") {
        let session = Session::start().unwrap();
        let device = a2(&session);
        session.start_log();
        assert_eq!(
            device
                .set_operator_timeout(Duration::from_millis(1001))
                .unwrap(),
            None
        );
        assert_eq!(device.set_operator_timeout(Duration::MAX).unwrap(), None);
        let log = session.log().join("\n");
        assert!(
            log.contains(r#""fn":"aclrtSetOpExecuteTimeOut","args":{"timeout":2}"#),
            "{log}"
        );
        for error in [device.operator_timeout().err(), device.memory_usage().err()] {
            assert_eq!(error.unwrap().kind(), ErrorKind::EntryPointMissing);
        }
        let info = device.info().unwrap().unwrap();
        assert_eq!((info.cube_cores, info.uuid), (Some(24), None));
        return;
    }
    passed(&with_toolkit(
        "missing_optional",
        "an_older_cann_takes_whole_seconds",
    ));
}

#[test]
fn what_cann_says_of_a_timeout_is_told() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    session
        .fail_call("aclrtSetOpExecuteTimeOutV2", 1, 207_000)
        .unwrap();
    let error = device
        .set_operator_timeout(Duration::from_millis(1))
        .unwrap_err();
    assert_eq!(error.code(), Some(207_000));
    let on_cpu = |timeout| Device::cpu().set_operator_timeout(timeout);
    assert_eq!(on_cpu(Duration::from_secs(1)).unwrap(), None);
    assert_eq!(on_cpu(Duration::ZERO).unwrap_err().kind(), ErrorKind::Value);
    assert_eq!(Device::cpu().operator_timeout().unwrap(), None);
}
