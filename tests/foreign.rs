//! Work that others queue on our streams: in order when it says what it uses, and found when it does not.

#![cfg(feature = "sim")]

mod common;

use std::ffi::c_void;

use aclnn::sim::Session;
use aclnn::{DType, Device, ErrorKind, Stream, Tensor, TensorView};
use aclnn_sys as sys;
use common::{a2, capture, filled, multiply};

/// Microseconds that a kernel takes longer, so that what does not wait comes first.
const SLOW: u64 = 3000;

const ELEMENTS: usize = 256;

/// What of the work on `y` and `z` is said.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Said {
    All,
    NotRead,
    NotWritten,
    Nothing,
}

fn bytes(elements: usize, device: &Device) -> Tensor {
    Tensor::zeros(DType::Int8, [elements], device).unwrap()
}

/// Queues a copy on a stream, as a library beside this crate does.
///
/// # Safety
/// Both are device memory of so many bytes, and stay until the copy is done.
unsafe fn copy(
    device: &Device,
    to: *mut c_void,
    from: *const c_void,
    bytes: usize,
    stream: *mut c_void,
) -> i32 {
    let copy = device.functions().unwrap().aclrtMemcpyAsync.unwrap();
    let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE;
    // SAFETY: upheld by the caller.
    unsafe { copy(to, bytes, from, bytes, kind, stream) }
}

/// y = 2 x on one stream, z = y by hand on a second, w = 1 z on a third, then y is written again and all are read.
///
/// Gives the status of a copy that the simulator refuses.
fn three_streams(device: &Device, said: Said) -> Result<[Vec<i8>; 2], i32> {
    let streams: Vec<Stream> = (0..3).map(|_| device.new_stream().unwrap()).collect();
    let (x, two) = (filled(3.0, ELEMENTS, device), filled(2.0, 1, device));
    let mut y = bytes(ELEMENTS, device);
    let mut z = bytes(ELEMENTS, device);
    let on = |stream: &Stream| multiply().stream(stream);
    on(&streams[0]).run_into(&x, &two, None, &mut y).unwrap();

    let (from, to) = (y.as_ptr(), z.as_mut_ptr());
    // SAFETY: the copy reads y and writes z; where that is not said, the simulator finds it.
    let foreign = unsafe { streams[1].foreign(|raw| copy(device, to, from, ELEMENTS, raw)) };
    let foreign = match said {
        Said::All => foreign.reads(&y).writes(&mut z),
        Said::NotRead => foreign.writes(&mut z),
        Said::NotWritten => foreign.reads(&y),
        Said::Nothing => foreign,
    };
    done(foreign.queue().unwrap())?;

    // Another call reads what was written, yet another writes what was read.
    let w = {
        let z = z.view().view_dtype(DType::UInt8).unwrap();
        let mut w = Tensor::zeros(DType::UInt8, [ELEMENTS], device).unwrap();
        let (from, to) = (z.as_ptr(), w.as_mut_ptr());
        // SAFETY: the copy reads z and writes w.
        let foreign = unsafe { streams[2].foreign(|raw| copy(device, to, from, ELEMENTS, raw)) };
        done(foreign.reads(&z).writes(&mut w).queue().unwrap())?;
        w
    };
    on(&streams[0])
        .run_into(&x, &filled(5.0, 1, device), None, &mut y)
        .unwrap();
    let copied = w.view().view_dtype(DType::Int8).unwrap().to_vec().unwrap();
    Ok([copied, y.to_vec().unwrap()])
}

fn done(code: i32) -> Result<(), i32> {
    if code == 0 { Ok(()) } else { Err(code) }
}

#[test]
fn what_is_said_is_kept_in_order() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let [copied, written] = three_streams(&device, Said::All).unwrap();
    assert_eq!(copied, [6; ELEMENTS]);
    assert_eq!(written, [15; ELEMENTS]);
    assert!(session.reports().is_empty(), "{:?}", session.reports());
    drop(device);
    session.finish().unwrap();
}

#[test]
fn what_is_not_said_is_a_race() {
    for said in [Said::NotRead, Said::NotWritten, Said::Nothing] {
        let session = Session::start().unwrap();
        session.slow_kernels(SLOW);
        let device = a2(&session);
        let _ = three_streams(&device, said);
        let reports = session.reports();
        assert!(
            reports.iter().any(|report| report.starts_with("race:")),
            "{said:?}: {reports:?}"
        );
        drop(device);
        let _ = session.finish();
    }
}

#[test]
fn memory_dropped_behind_foreign_work_is_not_reused_before_it() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let (stream, other) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let (x, two) = (filled(3.0, ELEMENTS, &device), filled(2.0, 1, &device));
    for _ in 0..8 {
        // A slow call, then a copy behind it, on memory that is dropped at once.
        let mut y = bytes(ELEMENTS, &device);
        let mut z = bytes(ELEMENTS, &device);
        multiply()
            .stream(&stream)
            .run_into(&x, &two, None, &mut y)
            .unwrap();
        let (from, to) = (y.as_ptr(), z.as_mut_ptr());
        // SAFETY: the copy reads y and writes z.
        let foreign = unsafe { stream.foreign(|raw| copy(&device, to, from, ELEMENTS, raw)) };
        assert_eq!(foreign.reads(&y).writes(&mut z).queue().unwrap(), 0);
        drop((y, z));
        let mut next = Tensor::empty(DType::Int8, [ELEMENTS], &device).unwrap();
        other.fill_zero(&mut next).unwrap();
        assert_eq!(next.to_vec::<i8>().unwrap(), [0; ELEMENTS]);
    }
    drop((x, two, stream, other, device));
    session.finish().unwrap();
}

#[test]
fn a_capture_records_foreign_work() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let functions = device.functions().unwrap();
    let mut raw = std::ptr::null_mut();
    // SAFETY: the context is the device's, the pointer valid for the write.
    unsafe {
        assert_eq!(
            (functions.aclrtSetCurrentContext)(device.as_raw_context()),
            0
        );
        assert_eq!((functions.aclrtCreateStream)(&mut raw), 0);
    }
    // SAFETY: the stream lives until the end of the test.
    let borrowed = unsafe { Stream::from_raw(&device, raw) }.unwrap();
    let own = device.new_stream().unwrap();
    assert!(borrowed.is_borrowed() && !own.is_borrowed());
    for stream in [&borrowed, &own] {
        let mut y = Tensor::from_slice(&[7i8; ELEMENTS], [ELEMENTS], &device).unwrap();
        let mut z = bytes(ELEMENTS, &device);
        let (from, to) = (y.as_ptr(), z.as_mut_ptr());
        let mode = sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL;
        let graph = capture(&device, stream.as_raw(), mode, || {
            // SAFETY: the copy reads y and writes z, which stay until the graph is gone.
            let foreign = unsafe { stream.foreign(|raw| copy(&device, to, from, ELEMENTS, raw)) };
            assert_eq!(foreign.reads(&y).writes(&mut z).queue().unwrap(), 0);
        });
        // Recorded, and not run.
        assert_eq!(z.to_vec::<i8>().unwrap(), [0; ELEMENTS]);
        y.view_mut().copy_from(&[9i8; ELEMENTS]).unwrap();
        // SAFETY: what the graph refers to is alive; it is over when it is destroyed.
        unsafe {
            let stream = stream.as_raw();
            assert_eq!(functions.aclmdlRIExecuteAsync.unwrap()(graph, stream), 0);
            assert_eq!((functions.aclrtSynchronizeStream)(stream), 0);
            assert_eq!(functions.aclmdlRIDestroy.unwrap()(graph), 0);
        }
        assert_eq!(z.to_vec::<i8>().unwrap(), [9; ELEMENTS]);
    }
    drop((borrowed, own));
    // SAFETY: the stream is idle and not used again.
    assert_eq!(unsafe { (functions.aclrtDestroyStream)(raw) }, 0);
    drop(device);
    session.finish().unwrap();
}

/// On a borrowed stream what comes before is waited for; nothing is noted for what comes after.
#[test]
fn on_a_borrowed_stream_the_order_afterwards_is_the_callers() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let functions = device.functions().unwrap();
    let mut raw = std::ptr::null_mut();
    // SAFETY: the context is the device's, the pointer valid for the write.
    unsafe {
        assert_eq!(
            (functions.aclrtSetCurrentContext)(device.as_raw_context()),
            0
        );
        assert_eq!((functions.aclrtCreateStream)(&mut raw), 0);
    }
    // SAFETY: the stream lives until the end of the test.
    let borrowed = unsafe { Stream::from_raw(&device, raw) }.unwrap();
    let own = device.new_stream().unwrap();
    let (x, two) = (filled(3.0, ELEMENTS, &device), filled(2.0, 1, &device));
    let mut y = bytes(ELEMENTS, &device);
    let mut z = bytes(ELEMENTS, &device);
    multiply()
        .stream(&own)
        .run_into(&x, &two, None, &mut y)
        .unwrap();
    let (from, to) = (y.as_ptr(), z.as_mut_ptr());
    // SAFETY: the copy reads y and writes z, which nobody else uses before the wait below.
    let foreign = unsafe { borrowed.foreign(|raw| copy(&device, to, from, ELEMENTS, raw)) };
    assert_eq!(foreign.reads(&y).writes(&mut z).queue().unwrap(), 0);
    borrowed.synchronize().unwrap();
    assert_eq!(z.to_vec::<i8>().unwrap(), [6; ELEMENTS]);
    assert!(session.reports().is_empty(), "{:?}", session.reports());
    drop(borrowed);
    // SAFETY: the stream is idle and not used again.
    assert_eq!(unsafe { (functions.aclrtDestroyStream)(raw) }, 0);
    drop((x, two, y, z, own, device));
    session.finish().unwrap();
}

#[test]
fn tensors_of_other_devices_are_refused_before_the_work() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut here = bytes(4, &device);
    let mut there = bytes(4, &Device::cpu());
    let values = [0i8; 4];
    let refused = |result: aclnn::Result<()>, argument: &str| {
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::DeviceMismatch, Some(argument))
        );
    };
    let never = |_: *mut c_void| panic!("the work is not called");
    // SAFETY: the work queues nothing; so do those below.
    refused(
        unsafe { stream.foreign(never) }.reads(&there).queue(),
        "reads",
    );
    // SAFETY: see above.
    refused(
        unsafe { stream.foreign(never) }.reads(&values).queue(),
        "reads",
    );
    // SAFETY: see above.
    let foreign = unsafe { stream.foreign(never) };
    refused(foreign.reads(&here).writes(&mut there).queue(), "writes");
    let cpu = Device::cpu().stream();
    // SAFETY: see above.
    refused(
        unsafe { cpu.foreign(never) }.writes(&mut here).queue(),
        "writes",
    );
    drop((here, stream, device));
    session.finish().unwrap();
}

#[test]
fn a_failed_device_calls_no_work() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let (x, two) = (filled(3.0, ELEMENTS, &device), filled(2.0, 1, &device));
    session.fault_kernel(1, 507_015);
    let y = multiply().stream(&stream).run(&x, &two, None).unwrap();
    y.to_vec::<i8>().unwrap_err();
    // SAFETY: the work queues nothing.
    let foreign = unsafe { stream.foreign(|_| panic!("the work is not called")) };
    let error = foreign.reads(&y).queue::<()>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceFailed);
    // SAFETY: the session is exclusive.
    unsafe { device.reset() }.unwrap();
    drop((x, two, y, stream, device));
    let _ = session.finish();
}

#[test]
fn device_memory_is_no_slice() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    assert!(device.is_simulated() && !device.is_cpu());
    assert_eq!(device.ordinal(), 0);
    let second = session.device("310p".parse().unwrap()).unwrap();
    assert_eq!(second.ordinal(), 1);
    let mut x = Tensor::from_slice(&[1.0f32, 2.0], [2], &device).unwrap();
    let on_device = ErrorKind::DeviceMismatch;
    assert_eq!(x.as_slice::<f32>().unwrap_err().kind(), on_device);
    assert_eq!(x.as_bytes().unwrap_err().kind(), on_device);
    assert_eq!(x.view().as_slice::<f32>().unwrap_err().kind(), on_device);
    assert_eq!(x.as_mut_slice::<f32>().unwrap_err().kind(), on_device);
    assert_eq!(
        x.view_mut().as_mut_slice::<f32>().unwrap_err().kind(),
        on_device
    );
    // The address is CANN's, and the part's lies behind it.
    let part = x.view().narrow(0, 1, 1).unwrap();
    assert_eq!(part.as_ptr().addr(), x.as_ptr().addr() + 4);
    assert_eq!(part.block_ptr(), x.block_ptr());
    // SAFETY: the block is the tensor's, which outlives the view and is not changed.
    let again = unsafe {
        TensorView::from_raw_parts(x.block_ptr(), x.dtype(), x.layout().clone(), &device)
    };
    assert_eq!(again.unwrap().to_vec::<f32>().unwrap(), [1.0, 2.0]);
    drop((x, second, device));
    session.finish().unwrap();
}

#[test]
fn work_that_panics_is_noted_all_the_same() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let device = a2(&session);
    let (stream, other) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let (x, two) = (filled(3.0, ELEMENTS, &device), filled(2.0, 1, &device));
    let mut y = bytes(ELEMENTS, &device);
    let mut z = bytes(ELEMENTS, &device);
    multiply()
        .stream(&stream)
        .run_into(&x, &two, None, &mut y)
        .unwrap();
    let (from, to) = (y.as_ptr(), z.as_mut_ptr());
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        // SAFETY: the copy reads y and writes z.
        let foreign = unsafe {
            stream.foreign(|raw| {
                assert_eq!(copy(&device, to, from, ELEMENTS, raw), 0);
                std::panic::resume_unwind(Box::new("after the copy was queued"));
            })
        };
        foreign.reads(&y).writes(&mut z).queue().unwrap()
    }));
    panicked.unwrap_err();
    // Another stream, and then the host, come after the copy.
    let ones = filled(1.0, ELEMENTS, &device);
    multiply()
        .stream(&other)
        .run_into(&ones, &filled(7.0, 1, &device), None, &mut y)
        .unwrap();
    assert_eq!(z.to_vec::<i8>().unwrap(), [6; ELEMENTS]);
    assert_eq!(y.to_vec::<i8>().unwrap(), [7; ELEMENTS]);
    drop((x, two, ones, y, z, stream, other, device));
    session.finish().unwrap();
}
