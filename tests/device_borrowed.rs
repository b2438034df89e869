//! Memory and streams of an engine's own, and contexts that it moves.

#![cfg(feature = "sim")]

mod common;

use std::ffi::c_void;
use std::ptr::null_mut;

use aclnn::sim::Session;
use aclnn::{DType, Device, Layout, Quantize, Stream, Tensor, TensorView, TensorViewMut};
use aclnn_sys as sys;
use common::{a2, filled, floats, functions, multiply};

/// Microseconds that a kernel takes longer, so that what does not wait comes first.
const SLOW: u64 = 3000;

const ELEMENTS: usize = 256;

fn all(tensor: &Tensor, value: i8) {
    let values = tensor.to_vec::<i8>().unwrap();
    assert!(
        values.iter().all(|&got| got == value),
        "{:?}, expected {value}",
        &values[..8]
    );
}

/// An engine that came first: it initialised ACL, set the device, made a stream and owns memory.
struct Engine {
    device: Device,
    stream: *mut c_void,
    blocks: Vec<*mut c_void>,
}

impl Engine {
    fn new(session: &Session) -> Engine {
        let device = a2(session);
        let mut stream = null_mut();
        // SAFETY: the context is the device's; `stream` is valid for the write.
        unsafe {
            assert_eq!(
                (functions().aclrtSetCurrentContext)(device.as_raw_context()),
                0
            );
            assert_eq!((functions().aclrtCreateStream)(&mut stream), 0);
        }
        Engine {
            device,
            stream,
            blocks: Vec::new(),
        }
    }

    fn block(&mut self, bytes: &[u8], room: usize) -> *mut c_void {
        let mut block = null_mut();
        let policy = sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
        let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE;
        // SAFETY: a context is current; the block has room for the bytes.
        unsafe {
            assert_eq!((functions().aclrtMalloc)(&mut block, room, policy), 0);
            assert_eq!(
                (functions().aclrtMemcpy)(block, room, bytes.as_ptr().cast(), bytes.len(), kind),
                0
            );
        }
        self.blocks.push(block);
        block
    }

    fn synchronize(&self) {
        // SAFETY: the stream is alive and its context current.
        let code = unsafe { (functions().aclrtSynchronizeStream)(self.stream) };
        assert_eq!(code, 0);
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        // SAFETY: the work is done; stream and blocks are not used after this.
        unsafe {
            assert_eq!(
                (functions().aclrtSetCurrentContext)(self.device.as_raw_context()),
                0
            );
            assert_eq!((functions().aclrtDestroyStream)(self.stream), 0);
            for &block in &self.blocks {
                assert_eq!((functions().aclrtFree)(block), 0);
            }
        }
    }
}

#[test]
fn borrowed_memory_on_a_borrowed_stream() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    session.set_workspace(4096);
    let mut engine = Engine::new(&session);
    let values: Vec<u8> = [0.0f32, 1.0, 2.0, 3.0]
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect();
    let (x, scale, y) = (
        engine.block(&values, 64),
        engine.block(&2.0f32.to_le_bytes(), 64),
        engine.block(&[], 64),
    );
    let device = engine.device.clone();
    // SAFETY: the stream is the engine's, made in the device's context, and outlives what follows.
    let stream = unsafe { Stream::from_raw(&device, engine.stream) }.unwrap();
    let layout = |shape: &[usize]| Layout::contiguous(shape).unwrap();
    for _ in 0..3 {
        // SAFETY: the blocks hold the layouts and stay until the work is done.
        let (x, scale, y) = unsafe {
            (
                TensorView::from_raw_parts(x, DType::Float32, layout(&[4]), &device).unwrap(),
                TensorView::from_raw_parts(scale, DType::Float32, layout(&[1]), &device).unwrap(),
                TensorViewMut::from_raw_parts(y, DType::Int8, layout(&[4]), &device).unwrap(),
            )
        };
        multiply()
            .stream(&stream)
            .run_into(x, scale, None, y)
            .unwrap();
    }
    engine.synchronize();
    // SAFETY: the work is done.
    let view =
        unsafe { TensorView::from_raw_parts(y, DType::Int8, layout(&[4]), &device) }.unwrap();
    assert_eq!(view.to_vec::<i8>().unwrap(), [0, 2, 4, 6]);
    drop((stream, device, engine));
    session.finish().unwrap();
}

#[test]
fn pool_memory_on_a_borrowed_stream_waits_for_its_former_use() {
    let session = Session::start().unwrap();
    session.slow_kernels(SLOW);
    let engine = Engine::new(&session);
    let device = engine.device.clone();
    let one = filled(1.0, 1, &device);
    let x = filled(5.0, ELEMENTS, &device);
    // SAFETY: the stream is the engine's, made in the device's context, and outlives the wrapper.
    let borrowed = unsafe { Stream::from_raw(&device, engine.stream) }.unwrap();
    let ours = device.new_stream().unwrap();
    for _ in 0..4 {
        drop(multiply().stream(&ours).run(&x, &one, None).unwrap());
        let y = multiply().stream(&borrowed).run(&x, &one, None).unwrap();
        engine.synchronize();
        all(&y, 5);
    }
    drop((one, x, borrowed, ours, device, engine));
    session.finish().unwrap();
}

/// The engine keeps what it was told to keep: plan, tensors and borrowed stream.
#[test]
fn a_workspace_that_an_engine_captured_stays_when_a_larger_one_is_needed() {
    let session = Session::start().unwrap();
    let engine = Engine::new(&session);
    let device = engine.device.clone();
    // SAFETY: the stream is the engine's, made in the device's context, and outlives the wrapper.
    let borrowed = unsafe { Stream::from_raw(&device, engine.stream) }.unwrap();
    session.set_workspace(1024);
    let mut small = common::call(&device);
    small.run(&borrowed);
    let mode = sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL;
    let graph = common::capture(&device, engine.stream, mode, || small.run(&borrowed));
    // Each needs more than the one before, and none waits.
    let mut later = Vec::new();
    for workspace in [2048, 4096, 16_384] {
        session.set_workspace(workspace);
        let mut call = common::call(&device);
        call.run(&borrowed);
        later.push(call);
    }
    engine.synchronize();
    let zeros: Vec<Tensor> = [1024, 2048, 4096, 8192, 16_384]
        .iter()
        .map(|&bytes| Tensor::zeros(DType::Int8, [bytes], &device).unwrap())
        .collect();
    // SAFETY: what the graph refers to is alive; it is over when it is destroyed.
    unsafe {
        let execute = functions().aclmdlRIExecuteAsync.unwrap();
        assert_eq!(execute(graph, engine.stream), 0);
        engine.synchronize();
        assert_eq!(functions().aclmdlRIDestroy.unwrap()(graph), 0);
    }
    small.assert_right();
    later.iter().for_each(common::Call::assert_right);
    for tensor in &zeros {
        assert!(tensor.to_vec::<i8>().unwrap().iter().all(|&byte| byte == 0));
    }
    drop((small, later, zeros, borrowed, device, engine));
    session.finish().unwrap();
}

#[test]
fn contexts_that_others_move_are_put_back() {
    let session = Session::start().unwrap();
    let engine = Engine::new(&session);
    let device = engine.device.clone();
    let mut other = null_mut();
    let current = || {
        let mut context = null_mut();
        // SAFETY: `context` is valid for the write.
        let code = unsafe { (functions().aclrtGetCurrentContext)(&mut context) };
        assert_eq!(code, 0);
        context
    };
    // SAFETY: `other` is valid for the write, and 0 a device.
    let code = unsafe { (functions().aclrtCreateContext.unwrap())(&mut other, 0) };
    assert_eq!(code, 0);
    assert_ne!(other, device.as_raw_context());
    // aclrtCreateContext made it current. Every entry, drops included, leaves it so.
    assert_eq!(current(), other);
    let scale = filled(1.0, 1, &device);
    let x = floats(&[1.0, 2.0], &device);
    let stream = device.new_stream().unwrap();
    let mut plan = Quantize::multiply(aclnn::QuantDType::QInt8)
        .plan(&device, &x, &scale, None)
        .unwrap();
    let mut y = Tensor::empty(DType::Int8, [2], &device).unwrap();
    plan.run(&stream, &x, &scale, None, &mut y).unwrap();
    assert_eq!(current(), other);
    assert_eq!(y.to_vec::<i8>().unwrap(), [1, 2]);
    stream.synchronize().unwrap();
    device.memory_info().unwrap();
    drop((plan, y, x, scale, stream));
    device.trim().unwrap();
    assert_eq!(current(), other);
    let address = other.expose_provenance();
    // A thread with no context, and one with another of its own.
    std::thread::scope(|scope| {
        scope.spawn(|| {
            all(
                &multiply()
                    .run(
                        &filled(3.0, ELEMENTS, &device),
                        &filled(1.0, 1, &device),
                        None,
                    )
                    .unwrap(),
                3,
            )
        });
        scope.spawn(|| {
            let other = std::ptr::with_exposed_provenance_mut(address);
            // SAFETY: the context is alive.
            let code = unsafe { (functions().aclrtSetCurrentContext)(other) };
            assert_eq!(code, 0);
            all(
                &multiply()
                    .run(
                        &filled(4.0, ELEMENTS, &device),
                        &filled(1.0, 1, &device),
                        None,
                    )
                    .unwrap(),
                4,
            );
            assert_eq!(current(), other);
        });
    });
    // SAFETY: nobody uses it any more.
    let code = unsafe { (functions().aclrtDestroyContext.unwrap())(other) };
    assert_eq!(code, 0);
    drop((engine, device));
    session.finish().unwrap();
}
