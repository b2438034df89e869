//! The room that a thread keeps for launches: what becomes of it when a launch does not end as most do.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use aclnn::kernel::{Function, Launch, LaunchWay};
use aclnn::{DType, ErrorKind, Stream, Tensor, TensorView};

use crate::support::{add, blocks, finish, floats, start};

/// z = x + x.
fn double(add: &Function, stream: &Stream, x: &Tensor, z: &mut Tensor) {
    let launch = add.launch(stream, blocks(1)).input(x).input(x).output(z);
    // SAFETY: the kernel takes these.
    unsafe { launch.scalar(16u32).queue() }.unwrap();
}

/// Launches share the memory that their thread keeps for them, one after the other, and nothing else.
#[test]
fn launches_do_not_mix() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.stream();
    let (x, two) = (floats(&[1.0; 16], &device), floats(&[2.0; 16], &device));
    let mut z = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    let mut w = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    // What is not queued leaves nothing behind: no arguments, no alignment, no way.
    let dropped = add.launch(&stream, blocks(1)).input(&two).alignment(4);
    drop(
        dropped
            .workspace(8)
            .data(&[1, 2])
            .by(LaunchWay::ArgumentHandle),
    );
    let part = x.view().narrow(0, 1, 8).unwrap();
    let launch = add.launch(&stream, blocks(1)).input(part).input(&x);
    // SAFETY: nothing is queued.
    let error = unsafe { launch.output(&mut z).queue() }.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Unaligned, Some("argument 0"))
    );
    // Two that are put together at once.
    let first = add.launch(&stream, blocks(1)).input(&x);
    let second = add.launch(&stream, blocks(2)).input(&two).input(&two);
    let first = first.input(&x).output(&mut z).scalar(16u32);
    let second = second.output(&mut w).scalar(8u32);
    // SAFETY: the kernel takes these.
    unsafe {
        second.queue().unwrap();
        first.queue().unwrap();
    }
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 16]);
    assert_eq!(w.to_vec::<f32>().unwrap()[6..10], [4.0, 4.0, 0.0, 0.0]);
    assert_eq!(session.calls("aclrtLaunchKernelWithConfig").unwrap(), 0);
    drop((x, two, z, w, stream, add, device));
    finish(session);
}

/// A launch is leaked, dropped or queued on another thread; the next ones are as ever, on both threads.
#[test]
fn a_launch_is_leaked_or_goes_to_another_thread() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.new_stream().unwrap();
    let x = floats(&[3.0; 16], &device);
    let mut z = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    let mut w = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    let begun = || add.launch(&stream, blocks(1)).input(&x).scalar(7u64);
    std::mem::forget(begun());
    double(&add, &stream, &x, &mut z);
    let unqueued = begun();
    let moved = add.launch(&stream, blocks(1)).input(&x).input(&x);
    let moved = moved.output(&mut w).scalar(16u32);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            drop(unqueued);
            // SAFETY: the kernel takes these.
            unsafe { moved.queue() }.unwrap();
            double(&add, &stream, &x, &mut z);
        });
    });
    assert_eq!(w.to_vec::<f32>().unwrap(), [6.0; 16]);
    double(&add, &stream, &x, &mut z);
    assert_eq!(z.to_vec::<f32>().unwrap(), [6.0; 16]);
    drop((x, z, w, stream, add, device));
    finish(session);
}

/// What becomes a view by a program's own code.
struct Made<F>(F);

impl<'t, F: FnOnce() -> TensorView<'t>> From<Made<F>> for TensorView<'t> {
    fn from(made: Made<F>) -> TensorView<'t> {
        (made.0)()
    }
}

/// Code of the program's runs while a launch is put together: it launches itself, or panics.
#[test]
fn code_of_others_runs_in_the_midst_of_a_launch() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.new_stream().unwrap();
    let (x, two) = (floats(&[1.0; 16], &device), floats(&[2.0; 16], &device));
    let mut z = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    let mut inner = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    let launch = add.launch(&stream, blocks(1)).input(&x);
    let launch = launch.input(Made(|| {
        double(&add, &stream, &two, &mut inner);
        two.view()
    }));
    // SAFETY: the kernel takes these.
    unsafe { launch.output(&mut z).scalar(16u32).queue() }.unwrap();
    assert_eq!(z.to_vec::<f32>().unwrap(), [3.0; 16]);
    assert_eq!(inner.to_vec::<f32>().unwrap(), [4.0; 16]);
    let launch = add.launch(&stream, blocks(1)).input(&two).data(&[1; 16]);
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        drop(launch.input(Made(|| panic!("no view"))));
    }));
    assert!(panicked.is_err());
    double(&add, &stream, &x, &mut z);
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 16]);
    drop((x, two, z, inner, stream, add, device));
    finish(session);
}

/// A launch by what a thread drops when it ends, before and after the room of its launches.
#[test]
fn a_thread_launches_while_it_ends() {
    struct Last(Function, Stream, Tensor, Tensor);
    impl Drop for Last {
        fn drop(&mut self) {
            let Last(add, stream, x, z) = self;
            double(add, stream, x, z);
        }
    }
    thread_local! {
        static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
    }
    let (session, device) = start("a2");
    let add = add(&session, &device);
    for launches_first in [false, true] {
        let stream = device.new_stream().unwrap();
        let [x, y] = [0; 2].map(|_| floats(&[1.0; 16], &device));
        let last = Last(add.clone(), stream.clone(), x, y);
        let (own_add, own_stream) = (add.clone(), stream.clone());
        // Unlike the end of a scope, `join` waits for what a thread drops last.
        let thread = std::thread::spawn(move || {
            let mut last = Some(last);
            if !launches_first {
                LAST.set(last.take());
            }
            drop::<Launch<'_>>(own_add.launch(&own_stream, blocks(1)));
            if launches_first {
                LAST.set(last.take());
            }
        });
        thread.join().unwrap();
        stream.synchronize().unwrap();
    }
    assert_eq!(session.calls("aclrtLaunchKernelWithHostArgs").unwrap(), 2);
    drop((add, device));
    finish(session);
}
