//! Device memory is taken once and given out again, behind the work that used it.

#![cfg(feature = "sim")]

use aclnn::sim::Session;
use aclnn::{DType, ErrorKind, Tensor};

mod common;
#[path = "../examples/stress/work.rs"]
#[allow(dead_code)]
mod stress;

use common::{Call, a2, call, filled, multiply};

#[test]
fn the_pool_gives_memory_out_again() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let now = || device.memory_statistics().unwrap();
    assert_eq!(
        (now().current, now().peak, now().cached, now().allocations),
        (0, 0, 0, 0)
    );
    // 4 bytes an element and room of 32 bytes, in units of 512.
    let a = filled(1.0, 100, &device);
    let b = filled(2.0, 300, &device);
    assert_eq!(
        (now().current, now().cached, now().allocations),
        (512 + 1536, 0, 2)
    );
    drop(a);
    assert_eq!((now().current, now().peak, now().cached), (1536, 2048, 512));
    let c = filled(3.0, 110, &device);
    assert_eq!(
        (now().current, now().cached, now().allocations),
        (2048, 0, 2)
    );
    assert_eq!(c.to_vec::<f32>().unwrap(), [3.0; 110]);
    // A large block is not given out for a small tensor.
    drop(b);
    let d = filled(4.0, 1, &device);
    assert_eq!(
        (now().current, now().cached, now().allocations),
        (1024, 1536, 3)
    );
    // CANN pads each block by 32 bytes.
    assert_eq!(session.live_bytes(), 512 + 1536 + 512 + 3 * 32);
    device.trim().unwrap();
    assert_eq!((now().current, now().cached), (1024, 0));
    assert_eq!(session.live_bytes(), 1024 + 2 * 32);
    assert_eq!(d.to_vec::<f32>().unwrap(), [4.0]);
    drop((c, d, device));
    session.finish().unwrap();
}

#[test]
fn a_limit_gives_cached_memory_back_before_it_refuses() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    device.set_memory_limit(Some(8192));
    let keep = filled(1.0, 1000, &device);
    drop(filled(2.0, 800, &device));
    assert_eq!(device.memory_statistics().unwrap().cached, 3584);
    // Fits only without what is cached.
    let other = filled(3.0, 1000, &device);
    assert_eq!(device.memory_statistics().unwrap().cached, 0);
    let error = Tensor::zeros(DType::Float32, [1000], &device).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutOfMemory);
    assert!(error.to_string().contains("limit of 8192"), "{error}");
    assert_eq!(keep.to_vec::<f32>().unwrap(), [1.0; 1000]);
    drop(other);
    device.set_memory_limit(None);
    let more = Tensor::zeros(DType::Float32, [3000], &device).unwrap();
    drop((keep, more, device));
    session.finish().unwrap();
}

#[test]
fn when_memory_runs_out_the_cache_is_given_back_and_the_call_repeated() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let mut call = call(&device);
    drop(filled(2.0, 8000, &device));
    let cached = device.memory_statistics().unwrap().cached;
    assert!(cached >= 32_000);
    session.limit_memory(session.live_bytes() + 16_000);
    // Work that is queued goes on meanwhile; the cached block is freed and the tensor fits.
    call.run(&stream);
    let large = filled(3.0, 10_000, &device);
    assert_eq!(device.memory_statistics().unwrap().cached, 0);
    assert_eq!(large.to_vec::<f32>().unwrap(), [3.0; 10_000]);
    // Nothing left to give back: the error is CANN's, and everything goes on.
    let error = Tensor::zeros(DType::Float32, [10_000], &device).unwrap_err();
    assert_eq!(
        (error.kind(), error.call()),
        (ErrorKind::OutOfMemory, Some("aclrtMalloc"))
    );
    call.run(&stream);
    call.assert_right();
    drop((call, large, stream, device));
    session.finish().unwrap();
}

#[test]
fn a_block_is_reused_behind_the_work_that_used_it() {
    let session = Session::start().unwrap();
    session.slow_kernels(20_000);
    let device = a2(&session);
    let (first, second) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let mut call = call(&device);
    call.run(&first);
    let Call {
        x,
        scales,
        mut y,
        plan,
    } = call;
    let allocations = device.memory_statistics().unwrap().allocations;
    // Dropped with work queued on it; another stream writes it, without the host waiting.
    let other = Tensor::from_slice(&[2.0f32, 2.0, 2.0, 2.0], [2, 2], &device).unwrap();
    drop(std::mem::replace(
        &mut y,
        Tensor::empty(DType::Int8, [2, 2], &device).unwrap(),
    ));
    let z = multiply()
        .stream(&second)
        .run(&other, &scales, None)
        .unwrap();
    assert_eq!(
        device.memory_statistics().unwrap().allocations,
        allocations + 2
    );
    assert_eq!(session.calls("aclrtStreamWaitEvent").unwrap(), 1);
    assert_eq!(z.to_vec::<i8>().unwrap(), [2, 4, 2, 4]);
    drop((x, scales, y, z, other, plan, first, second, device));
    session.finish().unwrap();
}

#[test]
fn threads_that_drop_things_at_random_leave_nothing_wrong_behind() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let outcome = stress::work(&device, 4000, 4, |_| ()).unwrap();
    assert!(outcome.runs >= 4000);
    assert!(outcome.compared > 50, "{}", outcome.compared);
    assert!(session.reports().is_empty());
    drop(device);
    session.finish().unwrap();
}
