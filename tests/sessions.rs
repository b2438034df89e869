//! Sessions of the simulator: one at a time.

#![cfg(feature = "sim")]

use std::time::Duration;

use aclnn::sim::Session;
use aclnn::{Device, ErrorKind, Soc, Tensor};

#[test]
fn no_session_begins_or_ends_in_a_call() {
    let session = Session::start().unwrap();
    let device = session.device("a2".parse().unwrap()).unwrap();
    let stream = device.new_stream().unwrap();
    let mut session = Some(session);
    // SAFETY: the work queues nothing.
    let work = unsafe { stream.foreign(|_| session.take().map(Session::finish)) };
    let error = work.queue().unwrap().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
    // SAFETY: as above.
    let work = unsafe { stream.foreign(|_| Session::start().map(drop)) };
    let error = work.queue().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
    drop((stream, device));
    Session::start().unwrap().finish().unwrap();
}

#[test]
fn a_call_does_not_wait_for_the_session_of_a_thread_that_will_wait_for_it() {
    let session = Session::start().unwrap();
    let device = session.device("a2".parse().unwrap()).unwrap();
    let (tell, told) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        let stream = device.new_stream().unwrap();
        // SAFETY: the work queues nothing.
        let work = unsafe { stream.foreign(|_| Session::start().map(drop)) };
        tell.send(work.queue().unwrap()).unwrap();
    });
    let answer = told.recv_timeout(Duration::from_secs(60));
    let error = answer.expect("the call waits").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
    thread.join().unwrap();
    session.finish().unwrap();
}

#[test]
fn a_simulated_device_has_one_name_with_its_number() {
    let session = Session::start().unwrap();
    let device = |name: &str| session.device(name.parse::<Soc>().unwrap()).unwrap();
    let devices = [device("a2"), device("310p")];
    let names = ["sim:Ascend910B2:0", "sim:Ascend310P3:1"];
    for (device, name) in devices.iter().zip(names) {
        assert_eq!(device.to_string(), name);
        assert_eq!(name.parse::<Device>().unwrap(), *device);
        let x = Tensor::from_slice(&[1.0f32], [1], device).unwrap();
        assert!(format!("{x:?}").contains(name), "{x:?}");
    }
    for (name, reason) in [
        ("sim:a2:1", "simulated device 1 is an Ascend310P3"),
        ("sim:a2:64", "64 simulated devices"),
    ] {
        let error = name.parse::<Device>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(error.to_string().contains(reason), "{error}");
    }
    for name in ["sim:a2:", "sim:a2:x", "sim:a2:-1", "sim:a2:1:2"] {
        let error = name.parse::<Device>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidDeviceString, "{name}");
    }
    // Errors name it so, whatever became of it.
    let [first, second] = devices;
    let x = Tensor::from_slice(&[1.0f32], [1], &second).unwrap();
    session.lose_device(1);
    x.to_vec::<f32>().unwrap_err();
    let failed = x.to_vec::<f32>().unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::DeviceFailed);
    assert!(failed.to_string().contains(names[1]), "{failed}");
    let y = Tensor::from_slice(&[1.0f32], [1], &first).unwrap();
    session.clear_faults();
    drop((x, second));
    // The next session takes the devices away.
    drop(session);
    let session = Session::start().unwrap();
    let reset = y.to_vec::<f32>().unwrap_err();
    assert_eq!(reset.kind(), ErrorKind::DeviceReset);
    assert!(reset.to_string().contains(names[0]), "{reset}");
    drop((y, first));
    session.finish().unwrap();
}

#[test]
fn a_thread_that_has_a_session_gets_no_second_one() {
    for _ in 0..2 {
        let session = Session::start().unwrap();
        let error = Session::start().err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(error.to_string().contains("this thread"), "{error}");
        session.finish().unwrap();
        drop(Session::start().unwrap());
    }
}
