//! Every order of drops, while kernels are queued.

use std::any::Any;
use std::time::{Duration, Instant};

use aclnn::{DType, Event, Graph, Tensor};

use crate::common::orders;
use crate::support::{add, blocks, define_add, finish, floats, load, start};

/// The module, the function, the stream, the tensors and a graph, dropped behind slow launches and a replay in each order.
#[test]
fn drops_in_every_order_while_a_kernel_runs() {
    type Object = Option<Box<dyn Any>>;
    let (session, device) = start("a2");
    define_add(&session);
    session.slow_kernels(200);
    for order in orders(6) {
        let module = load(&session, &device, &["add_custom"]);
        let add = module.function("add_custom").unwrap();
        let stream = device.new_stream().unwrap();
        let x = floats(&[1.0; 256], &device);
        let mut z = Tensor::zeros(DType::Float32, [256], &device).unwrap();
        let mut builder = Graph::builder(&stream);
        let [own_x, own_z] = [0; 2].map(|_| builder.tensor(floats(&[1.0; 256], &device)).unwrap());
        let launch = add.in_graph(blocks(1)).input(own_x).input(own_x);
        // SAFETY: the kernel takes these.
        unsafe { builder.launch(launch.output(own_z).scalar(256u32)) }.unwrap();
        let mut graph = builder.capture().unwrap();
        let launch = add
            .launch(&stream, blocks(1))
            .input(&x)
            .input(&x)
            .output(&mut z);
        // SAFETY: as above.
        unsafe { launch.scalar(256u32).queue() }.unwrap();
        graph.replay().unwrap();
        drop(builder);
        let mut objects: [Object; 6] = [
            Some(Box::new(module)),
            Some(Box::new(add)),
            Some(Box::new(stream)),
            Some(Box::new(x)),
            Some(Box::new(z)),
            Some(Box::new(graph)),
        ];
        for which in order {
            drop(objects[which].take());
        }
        // Reuses the memory at once, behind the kernel.
        let next = floats(&[2.0; 256], &device);
        assert_eq!(next.to_vec::<f32>().unwrap(), [2.0; 256]);
    }
    device.synchronize().unwrap();
    let other = device.new_stream().unwrap();
    drop((other, device));
    finish(session);
}

/// The device's handle, a function, a stream, a graph whose replay is in flight, a future and what a function of the host
/// holds, dropped in each order; the last by that function itself, which may be the last to have them.
#[test]
fn drops_in_every_order_while_a_graph_is_replayed() {
    type Object = Option<Box<dyn Any>>;
    let (session, device) = start("a2");
    define_add(&session);
    session.slow_kernels(200);
    for order in orders(6) {
        let own = device.clone();
        let add = load(&session, &own, &["add_custom"])
            .function("add_custom")
            .unwrap();
        let stream = own.new_stream().unwrap();
        let mut builder = Graph::builder(&stream);
        let [x, z] = [0; 2].map(|_| builder.tensor(floats(&[1.0; 256], &own)).unwrap());
        let launch = add.in_graph(blocks(1)).input(x).input(x);
        // SAFETY: the kernel takes these.
        unsafe { builder.launch(launch.output(z).scalar(256u32)) }.unwrap();
        let mut graph = builder.capture().unwrap();
        drop(builder);
        graph.replay().unwrap();
        let held = (add.clone(), stream.clone(), floats(&[3.0; 256], &own));
        stream.host_function(move || drop(held)).unwrap();
        let event = Event::new(&own).unwrap();
        stream.record(&event).unwrap();
        graph.replay().unwrap();
        let done = stream.done().unwrap();
        let mut objects: [Object; 6] = [
            Some(Box::new(own)),
            Some(Box::new(add)),
            Some(Box::new(stream)),
            Some(Box::new(graph)),
            Some(Box::new(done)),
            Some(Box::new(event)),
        ];
        for which in order {
            drop(objects[which].take());
        }
        let next = floats(&[2.0; 256], &device);
        assert_eq!(next.to_vec::<f32>().unwrap(), [2.0; 256]);
    }
    // The thread of futures lets go of their events a little after the work.
    let began = Instant::now();
    let calls = |name| session.calls(name).unwrap();
    loop {
        device.synchronize().unwrap();
        drop(device.new_stream().unwrap());
        if calls("aclrtCreateEventExWithFlag") == calls("aclrtDestroyEvent") {
            break;
        }
        assert!(began.elapsed() < Duration::from_secs(20));
        std::thread::yield_now();
    }
    drop(device);
    finish(session);
}

/// A module whose last launch is over is unloaded by a later call, and not before.
#[test]
fn a_module_stays_as_long_as_a_launch_of_it() {
    let (session, device) = start("a2");
    session.stick_kernel(1);
    let function = add(&session, &device);
    let stream = device.new_stream().unwrap();
    let x = floats(&[1.0; 8], &device);
    let mut z = Tensor::zeros(DType::Float32, [8], &device).unwrap();
    let launch = function
        .launch(&stream, blocks(1))
        .input(&x)
        .input(&x)
        .output(&mut z);
    // SAFETY: the kernel takes these.
    unsafe { launch.scalar(8u32).queue() }.unwrap();
    drop(function);
    drop(device.new_stream().unwrap());
    assert_eq!(session.calls("aclrtBinaryUnLoad").unwrap(), 0);
    session.release_stuck();
    stream.synchronize().unwrap();
    drop(device.new_stream().unwrap());
    assert_eq!(session.calls("aclrtBinaryUnLoad").unwrap(), 1);
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 8]);
    drop((x, z, stream, device));
    finish(session);
}

/// What is left of a device that was reset, or of a session, is dropped without a call.
#[test]
fn modules_outlive_their_device() {
    let (session, device) = start("a2");
    let function = add(&session, &device);
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }.unwrap();
    let again = session.device("a2".parse().unwrap()).unwrap();
    let stream = again.stream();
    // SAFETY: nothing is queued.
    let error = unsafe { function.launch(&stream, blocks(1)).queue() }.unwrap_err();
    assert_eq!(error.kind(), aclnn::ErrorKind::DeviceMismatch);
    let old = device.stream();
    // SAFETY: nothing is queued.
    let error = unsafe { function.launch(&old, blocks(1)).queue() }.unwrap_err();
    assert_eq!(error.kind(), aclnn::ErrorKind::DeviceReset);
    drop((function, stream, old, device, again));
    finish(session);
}
