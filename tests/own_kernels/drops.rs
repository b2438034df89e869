//! Every order of drops, while kernels are queued.

use aclnn::{DType, Tensor};

use crate::support::{add, blocks, finish, floats, start};

/// The module, the function, the stream and the tensors, dropped behind a slow launch in each order.
#[test]
fn drops_in_every_order_while_a_kernel_runs() {
    fn orders(left: &[usize], order: &mut Vec<usize>, all: &mut Vec<Vec<usize>>) {
        if left.is_empty() {
            all.push(order.clone());
        }
        for &next in left {
            let rest: Vec<usize> = left
                .iter()
                .copied()
                .filter(|&other| other != next)
                .collect();
            order.push(next);
            orders(&rest, order, all);
            order.pop();
        }
    }
    let mut all = Vec::new();
    orders(&[0, 1, 2, 3], &mut Vec::new(), &mut all);
    assert_eq!(all.len(), 24);
    let (session, device) = start("a2");
    session.slow_kernels(500);
    for order in all {
        let mut function = Some(add(&session, &device));
        let mut stream = Some(device.new_stream().unwrap());
        let mut x = Some(floats(&[1.0; 256], &device));
        let mut z = Some(Tensor::zeros(DType::Float32, [256], &device).unwrap());
        if let (Some(add), Some(stream), Some(x), Some(z)) = (&function, &stream, &x, &mut z) {
            for _ in 0..2 {
                let launch = add
                    .launch(stream, blocks(1))
                    .input(x)
                    .input(x)
                    .output(&mut *z);
                // SAFETY: the kernel takes these.
                unsafe { launch.scalar(256u32).queue() }.unwrap();
            }
        }
        for which in &order {
            match which {
                0 => drop(function.take()),
                1 => drop(stream.take()),
                2 => drop(x.take()),
                _ => drop(z.take()),
            }
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
