//! What a test says that kernels do: as long as a session, and as it was when a launch was queued.

use std::sync::Arc;

use aclnn::sim::{Parameter, ParameterLayout, Session};
use aclnn::{DType, ErrorKind, Tensor};

use crate::support::{blocks, finish, floats, load, start};

/// A launch runs by what was said when it was queued, whatever is said before it runs.
#[test]
fn a_kernel_is_defined_again_between_launch_and_run() {
    let (session, device) = start("a2");
    let define = |parameters: &[Parameter], body: fn(&aclnn::sim::KernelRun<'_>) -> _| {
        let layout = ParameterLayout::AscendC;
        session
            .define_kernel("fill", layout, parameters, false, body)
            .unwrap();
    };
    let small = [Parameter::writes(), Parameter::value::<i8>()];
    define(&small, |run| {
        run.write(0, 0, &[i32::from(run.value::<i8>(1)?)])
    });
    let fill = load(&session, &device, &["fill"]).function("fill").unwrap();
    let stream = device.new_stream().unwrap();
    let [mut y, mut z] = [0; 2].map(|_| Tensor::zeros(DType::Int32, [2], &device).unwrap());
    session.stick_kernel(1);
    // SAFETY: the kernel takes these; so below.
    unsafe {
        fill.launch(&stream, blocks(1))
            .output(&mut y)
            .scalar(-3i8)
            .queue()
    }
    .unwrap();
    // Numbers of eight bytes in the place of one, and more of them than the launch has.
    let large = [
        Parameter::writes(),
        Parameter::value::<i64>(),
        Parameter::value::<i64>(),
    ];
    define(&large, |run| {
        run.write(
            0,
            0,
            &[run.value::<i64>(1)? as i32, run.value::<i64>(2)? as i32],
        )
    });
    session.release_stuck();
    let launch = fill.launch(&stream, blocks(1)).output(&mut z);
    // SAFETY: as above.
    unsafe { launch.scalar(5i64).scalar(6i64).queue() }.unwrap();
    assert_eq!(y.to_vec::<i32>().unwrap(), [-3, 0]);
    assert_eq!(z.to_vec::<i32>().unwrap(), [5, 6]);
    drop((y, z, stream, fill, device));
    finish(session);
}

/// What closures hold goes when the session ends, however it does.
#[test]
fn closures_do_not_outlive_their_session() {
    let kept = Arc::new(());
    for is_finished in [true, false] {
        let (session, device) = start("a2");
        for name in ["first", "second", "first"] {
            let own = kept.clone();
            let layout = ParameterLayout::Triton;
            let body = move |_: &aclnn::sim::KernelRun<'_>| {
                assert!(Arc::strong_count(&own) > 1);
                Ok(())
            };
            session
                .define_kernel(name, layout, &[], false, body)
                .unwrap();
        }
        assert_eq!(Arc::strong_count(&kept), 4);
        drop(device);
        match is_finished {
            true => finish(session),
            false => drop(session),
        }
        assert_eq!(Arc::strong_count(&kept), 1);
    }
}

/// Sizes that are none, or reach around all addresses, are held to what there is.
#[test]
fn sizes_of_parameters_that_cannot_be() {
    let run = |data: Parameter| {
        let (session, device) = start("a2");
        let number = Parameter::value::<i32>().bytes(0).bytes(3).bytes(u64::MAX);
        let parameters = [Parameter::writes().bytes(0), number, data];
        let layout = ParameterLayout::AscendC;
        session
            .define_kernel("sized", layout, &parameters, false, |run| {
                assert_eq!(run.elements::<u8>(2), 3);
                run.write(0, 0, &[run.value::<i32>(1)?])
            })
            .unwrap();
        let sized = load(&session, &device, &["sized"])
            .function("sized")
            .unwrap();
        let stream = device.new_stream().unwrap();
        let mut z = Tensor::zeros(DType::Int32, [1], &device).unwrap();
        let launch = sized.launch(&stream, blocks(1)).output(&mut z).scalar(7i32);
        // SAFETY: the kernel takes these, or the simulator refuses them.
        let queued = unsafe { launch.data(&[1, 2, 3]).queue() };
        let values = queued.and_then(|()| z.to_vec::<i32>());
        drop((z, stream, sized, device));
        let _ = session.finish();
        values
    };
    assert_eq!(run(Parameter::data().bytes(0)).unwrap(), [7]);
    assert_eq!(run(Parameter::data().bytes(3)).unwrap(), [7]);
    for bytes in [4, u64::MAX - 1, u64::MAX] {
        let error = run(Parameter::data().bytes(bytes)).unwrap_err();
        assert_eq!(error.code(), Some(107_000), "{error}");
    }
}

/// Device memory that a kernel says to use more of than there is faults when it runs.
#[test]
fn memory_that_reaches_around_all_addresses_faults() {
    for bytes in [1 << 40, u64::MAX] {
        let (session, device) = start("a2");
        let parameters = [Parameter::reads().bytes(bytes)];
        let layout = ParameterLayout::AscendC;
        session
            .define_kernel("wild", layout, &parameters, false, |_| Ok(()))
            .unwrap();
        let wild = load(&session, &device, &["wild"]).function("wild").unwrap();
        let stream = device.new_stream().unwrap();
        let x = floats(&[1.0], &device);
        // SAFETY: the simulator finds it.
        unsafe { wild.launch(&stream, blocks(1)).input(&x).queue() }.unwrap();
        assert_eq!(stream.synchronize().unwrap_err().code(), Some(507_015));
        drop((x, stream, wild, device));
        let error = session.finish().unwrap_err();
        assert!(error.to_string().contains("out-of-bounds"), "{error}");
    }
}

#[test]
fn what_the_simulator_cannot_keep_is_refused() {
    let session = Session::start().unwrap();
    let define = |name: &str, parameters: usize| {
        let layout = ParameterLayout::AscendC;
        let parameters = vec![Parameter::reads(); parameters];
        session.define_kernel(name, layout, &parameters, false, |_| Ok(()))
    };
    define(&"k".repeat(127), 128).unwrap();
    for (length, parameters) in [(128, 1), (1, 129)] {
        let error = define(&"k".repeat(length), parameters).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("kernel"))
        );
    }
    finish(session);
}
