//! Several devices in one process: each worked on by many threads, and copies between them.

#![cfg(feature = "sim")]

mod common;

use aclnn::sim::Session;
use aclnn::{DType, Device, ErrorKind, QuantMatmul, Tensor};
use common::{filled, floats, multiply, named};

/// The kind of a copy between devices.
const BETWEEN_DEVICES: &str = "\"kind\":3";

/// The first devices of a product, in a session.
fn devices(product: &str, number: usize) -> Vec<Device> {
    let device = |ordinal| format!("sim:{product}:{ordinal}").parse().unwrap();
    (0..number).map(device).collect()
}

fn values(device: usize, elements: usize) -> Vec<f32> {
    (0..elements)
        .map(|place| (1000 * device + place) as f32)
        .collect()
}

/// How many copies there were, and how many of them from one device to another.
fn copies(session: &Session) -> (usize, usize) {
    let log = session.log();
    let copies = named(&log, "aclrtMemcpy");
    let between = copies.iter().filter(|line| line.contains(BETWEEN_DEVICES));
    (copies.len(), between.count())
}

#[test]
fn a_copy_goes_from_device_to_device_where_one_reaches_the_other() {
    // How the way is opened, and how many copies one tensor takes.
    for (product, copies_each) in [("a2", (1, 1)), ("a3", (1, 1)), ("Ascend310B1", (2, 0))] {
        let session = Session::start().unwrap();
        let devices = devices(product, 2);
        let x = floats(&values(1, 100), &devices[0]);
        let y = x.to(&devices[1]).unwrap();
        assert_eq!(*y.device(), devices[1]);
        session.start_log();
        let mut z = Tensor::zeros(DType::Float32, [100], &devices[0]).unwrap();
        session.start_log();
        z.view_mut().copy_from(&y).unwrap();
        assert_eq!(copies(&session), copies_each, "{product}");
        assert_eq!(z.to_vec::<f32>().unwrap(), values(1, 100));
        // The way is asked for once.
        for name in ["aclrtDeviceCanAccessPeer", "aclrtDeviceEnablePeerAccess"] {
            assert_eq!(named(&session.log(), name), [""; 0]);
        }
        drop((x, y, z));
        drop(devices);
        session.finish().unwrap();
    }
}

#[test]
fn a_way_that_cannot_be_opened_is_tried_again() {
    for function in ["aclrtDeviceCanAccessPeer", "aclrtDeviceEnablePeerAccess"] {
        let session = Session::start().unwrap();
        let devices = devices("a2", 2);
        session.fail_from(function, 1, 207_000).unwrap();
        let x = floats(&values(3, 50), &devices[0]);
        let copied = || {
            session.start_log();
            let y = x.to(&devices[1]).unwrap();
            let copies = copies(&session);
            assert_eq!(y.to_vec::<f32>().unwrap(), values(3, 50));
            copies
        };
        assert_eq!(copied(), (2, 0), "through the host");
        // What CANN said of the way is not told with another error.
        session.fail_call("aclrtMemcpy", 1, 107_000).unwrap();
        let error = x.to_vec::<f32>().unwrap_err();
        assert!(!error.report().unwrap_or_default().contains(function));
        session.clear_faults();
        assert_eq!(copied(), (1, 1), "a fault that passed");
        drop(x);
        drop(devices);
        session.finish().unwrap();
    }
}

#[test]
fn a_way_that_another_library_opened_is_taken() {
    let session = Session::start().unwrap();
    let devices = devices("a2", 2);
    // As a library does for which a second time is a failure.
    for (from, to) in [(0, 1), (1, 0)] {
        let functions = devices[from].functions().unwrap();
        // SAFETY: the context is the device's, which is kept.
        let code = unsafe {
            (functions.aclrtSetCurrentContext)(devices[from].as_raw_context());
            functions.aclrtDeviceEnablePeerAccess.unwrap()(to, 0)
        };
        assert_eq!(code, 0);
    }
    session
        .fail_from("aclrtDeviceEnablePeerAccess", 1, 107_000)
        .unwrap();
    let x = floats(&values(0, 8), &devices[0]);
    session.start_log();
    let y = x.to(&devices[1]).unwrap();
    assert_eq!(copies(&session), (1, 1));
    session.clear_faults();
    drop((x, y));
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn a_copy_takes_its_memory_once() {
    // Through the host too, where there is room for one such tensor and not for two.
    for product in ["a2", "Ascend310B1"] {
        let session = Session::start().unwrap();
        let devices = devices(product, 2);
        let x = filled(1.0, 4 << 20, &devices[0]);
        devices[1].set_memory_limit(Some(24 << 20));
        let y = x.to(&devices[1]).unwrap();
        assert_eq!(y.to_vec::<f32>().unwrap()[(4 << 20) - 1], 1.0);
        drop((x, y));
        drop(devices);
        session.finish().unwrap();
    }
}

#[test]
fn a_copy_waits_for_what_still_uses_either_tensor() {
    let session = Session::start().unwrap();
    let devices = devices("a2", 2);
    let [first, second] = [&devices[0], &devices[1]];
    let ones = [first, second].map(|device| filled(1.0, 1, device));
    for round in 0..10i8 {
        session.slow_kernels(2000);
        // Still being written on the first device when the copy is asked for.
        let x = filled(f32::from(round), 64, first);
        let codes = multiply().run(&x, &ones[0], None).unwrap();
        let mut there = codes.to(second).unwrap();
        assert_eq!(there.to_vec::<i8>().unwrap(), [round; 64]);
        // Still being read on the second when it is overwritten.
        let mut y = filled(100.0, 64, second);
        let before = multiply().run(&y, &ones[1], None).unwrap();
        y.view_mut().copy_from(&x).unwrap();
        let behind = multiply().run(&y, &ones[1], None).unwrap();
        assert_eq!(before.to_vec::<i8>().unwrap(), [100; 64]);
        assert_eq!(behind.to_vec::<i8>().unwrap(), [round; 64]);
        there.view_mut().copy_from(&codes).unwrap();
    }
    session.slow_kernels(0);
    drop(ones);
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn all_kinds_of_tensors_are_copied() {
    let session = Session::start().unwrap();
    let devices = devices("a2", 2);
    let [first, second] = [&devices[0], &devices[1]];
    let x = Tensor::from_slice(&values(0, 12), [3, 4], first).unwrap();
    // Seen transposed, in part, and with no elements.
    session.start_log();
    let transposed = x.view().transpose(0, 1).unwrap().to(second).unwrap();
    assert_eq!(copies(&session), (2, 0), "with gaps, through the host");
    assert_eq!(transposed.shape(), [4, 3]);
    assert_eq!(transposed.to_vec::<f32>().unwrap()[..3], [0.0, 4.0, 8.0]);
    session.start_log();
    let part = x.view().narrow(0, 1, 2).unwrap().to(second).unwrap();
    assert_eq!(copies(&session), (1, 1), "rows have none");
    assert_eq!(part.to_vec::<f32>().unwrap(), values(0, 12)[4..]);
    let empty = x.view().narrow(0, 1, 0).unwrap().to(second).unwrap();
    assert_eq!(empty.shape(), [0, 4]);
    // Into a part.
    let mut whole = Tensor::zeros(DType::Float32, [3, 4], second).unwrap();
    let mut rows = whole.view_mut().narrow(0, 2, 1).unwrap();
    rows.copy_from(x.view().narrow(0, 0, 1).unwrap()).unwrap();
    let rest = [[0.0; 8].as_slice(), &[0.0, 1.0, 2.0, 3.0]].concat();
    assert_eq!(whole.to_vec::<f32>().unwrap(), rest);
    // Two values in a byte.
    let four_bits = Tensor::from_bytes(&[0x21, 0x43], DType::Int4, [4], first).unwrap();
    session.start_log();
    let there = four_bits.to(second).unwrap();
    assert_eq!(copies(&session), (1, 1));
    assert_eq!(there.to_vec_int4().unwrap(), [1, 2, 3, 4]);
    // In blocks, as a weight that was made ready.
    let codes: Vec<i8> = (0..64 * 32).map(|code| (code % 100) as i8).collect();
    let weight = Tensor::from_slice(&codes, [64, 32], first).unwrap();
    let prepared = QuantMatmul::prepare_weight(&weight).unwrap();
    session.start_log();
    let there = prepared.to(second).unwrap();
    assert_eq!(copies(&session), (2, 0), "in blocks, through the host");
    assert_eq!(there.view().spec(), prepared.view().spec());
    assert_eq!(there.to_vec::<i8>().unwrap(), codes);
    // What does not go together is told as on one device.
    let error = whole.view_mut().copy_from(&four_bits).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ElementType);
    drop((x, transposed, part, empty, whole));
    drop((four_bits, there, weight, prepared));
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn eight_devices_are_worked_on_by_many_threads() {
    let session = Session::start().unwrap();
    let devices = devices("a2", 8);
    let ordinals: Vec<u32> = devices.iter().map(Device::ordinal).collect();
    assert_eq!(ordinals, [0, 1, 2, 3, 4, 5, 6, 7]);
    let shared: Vec<Tensor> = devices
        .iter()
        .enumerate()
        .map(|(place, device)| floats(&values(place, 256), device))
        .collect();
    std::thread::scope(|scope| {
        for thread in 0..24 {
            let (devices, shared) = (&devices, &shared);
            scope.spawn(move || {
                for round in 0..16 {
                    let from = (thread + round) % 8;
                    let to = (thread * 3 + round * 5) % 8;
                    // What all threads read goes to any device; what is computed there comes back.
                    let x = shared[from].to(&devices[to]).unwrap();
                    assert_eq!(x.to_vec::<f32>().unwrap(), values(from, 256));
                    let stream = devices[to].new_stream().unwrap();
                    let scale = floats(&[0.01], &devices[to]);
                    let codes = multiply().stream(&stream).run(&x, &scale, None).unwrap();
                    let mut back = Tensor::zeros(DType::Int8, [256], &devices[from]).unwrap();
                    back.view_mut().copy_from(&codes).unwrap();
                    let wanted = |value: f32| (value * 0.01).round_ties_even().min(127.0) as i8;
                    let wanted: Vec<i8> = values(from, 256).into_iter().map(wanted).collect();
                    assert_eq!(back.to_vec::<i8>().unwrap(), wanted);
                }
            });
        }
    });
    // No call took an operand of another device.
    let scale = floats(&[1.0], &devices[1]);
    let error = multiply().run(&shared[0], &scale, None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceMismatch);
    drop((shared, scale));
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn a_lost_device_leaves_the_others_alone() {
    let session = Session::start().unwrap();
    let devices = devices("a2", 3);
    let x = floats(&values(0, 8), &devices[0]);
    let y = x.to(&devices[1]).unwrap();
    session.lose_device(1);
    assert!(y.to(&devices[2]).is_err());
    assert!(x.to(&devices[1]).is_err());
    let z = x.to(&devices[2]).unwrap();
    assert_eq!(z.to_vec::<f32>().unwrap(), values(0, 8));
    drop((x, y, z));
    drop(devices);
    drop(session);
}

#[test]
fn a_device_that_was_reset_is_reached_again() {
    let session = Session::start().unwrap();
    let mut devices = devices("a2", 2);
    let x = floats(&values(0, 8), &devices[0]);
    drop(x.to(&devices[1]).unwrap());
    // SAFETY: nobody uses the device, and what was made on it is gone.
    unsafe { devices[1].reset() }.unwrap();
    devices[1] = "sim:a2:1".parse().unwrap();
    session.start_log();
    let y = x.to(&devices[1]).unwrap();
    assert_eq!(copies(&session), (1, 1));
    assert_eq!(y.to_vec::<f32>().unwrap(), values(0, 8));
    drop((x, y));
    drop(devices);
    session.finish().unwrap();
}
