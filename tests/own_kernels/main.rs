//! Kernels of one's own on the simulated Atlas: loaded, launched both ways, in graphs, in any order of drops.

#![cfg(feature = "sim")]

#[path = "../common/mod.rs"]
mod common;
mod definitions;
mod drops;
mod files;
mod found;
mod graphs;
mod older;
mod rooms;
mod support;
mod traps;
mod triton;

use aclnn::kernel::{Cores, LaunchWay};
use aclnn::sim::{Parameter, ParameterLayout};
use aclnn::{DType, Device, ErrorKind, Tensor, bf16, f16};
use support::{add, blocks, finish, floats, load, start};

#[test]
fn a_kernel_adds_two_vectors_both_ways() {
    for soc in ["a2", "310p", "950"] {
        let (session, device) = start(soc);
        let add = add(&session, &device);
        assert_eq!(add.name(), "add_custom");
        assert_eq!(add.cores(), Some(Cores::Vector));
        let (x, y) = (
            floats(&[1.0, 2.0, 3.0], &device),
            floats(&[10.0, 20.0, 30.0], &device),
        );
        let stream = device.new_stream().unwrap();
        for way in [LaunchWay::HostArguments, LaunchWay::ArgumentHandle] {
            let mut z = Tensor::zeros(DType::Float32, [3], &device).unwrap();
            let launch = add
                .launch(&stream, blocks(3))
                .input(&x)
                .input(&y)
                .output(&mut z);
            // SAFETY: the kernel takes two inputs, an output and their length.
            unsafe { launch.scalar(3u32).by(way).queue() }.unwrap();
            assert_eq!(
                z.to_vec::<f32>().unwrap(),
                [11.0, 22.0, 33.0],
                "{soc} {way:?}"
            );
        }
        assert_eq!(session.calls("aclrtLaunchKernelWithHostArgs").unwrap(), 1);
        assert_eq!(session.calls("aclrtLaunchKernelWithConfig").unwrap(), 1);
        drop((x, y, stream, add, device));
        finish(session);
    }
}

/// Everything that can be an argument, in an order that shows each alignment.
#[test]
fn arguments_arrive_as_they_were_given() {
    let (session, device) = start("a2");
    let parameters = [
        Parameter::value::<i8>(),
        Parameter::value::<f32>(),
        Parameter::data(),
        Parameter::value::<f16>(),
        Parameter::writes(),
        Parameter::value::<i64>(),
        Parameter::reads(),
        Parameter::data(),
        Parameter::reads_and_writes(),
        Parameter::value::<bf16>(),
        Parameter::value::<u8>(),
        Parameter::value::<f64>(),
    ];
    session
        .define_kernel("all", ParameterLayout::AscendC, &parameters, false, |run| {
            assert_eq!(run.value::<i8>(0)?, -3);
            assert_eq!(run.value::<f32>(1)?, 1.5);
            assert_eq!(run.read::<u8>(2, 0, 5)?, [1, 2, 3, 4, 5]);
            assert_eq!(run.value::<f16>(3)?, f16::from_f32(0.25));
            assert_eq!(run.value::<i64>(5)?, i64::MIN);
            assert_eq!(run.elements::<u8>(6), 0);
            assert_eq!(run.read::<u32>(7, 0, 2)?, [7, 8]);
            assert!(run.elements::<u8>(8) >= 4096);
            assert_eq!(run.value::<bf16>(9)?, bf16::from_f32(-2.0));
            assert_eq!(run.value::<u8>(10)?, 1);
            assert_eq!(run.value::<f64>(11)?, 1e300);
            run.write(8, 0, &[1u8; 4096])?;
            run.write(4, 0, &[42i32])
        })
        .unwrap();
    let all = load(&session, &device, &["all"]).function("all").unwrap();
    let stream = device.new_stream().unwrap();
    for way in [LaunchWay::HostArguments, LaunchWay::ArgumentHandle] {
        let mut z = Tensor::zeros(DType::Int32, [1], &device).unwrap();
        let numbers: Vec<u8> = [7u32, 8].iter().flat_map(|n| n.to_ne_bytes()).collect();
        let launch = all
            .launch(&stream, blocks(1))
            .scalar(-3i8)
            .scalar(1.5f32)
            .data(&[1, 2, 3, 4, 5])
            .scalar(f16::from_f32(0.25))
            .output(&mut z)
            .scalar(i64::MIN)
            .null()
            .data(&numbers)
            .workspace(4096)
            .scalar(bf16::from_f32(-2.0))
            .scalar(true)
            .scalar(1e300f64);
        // SAFETY: the kernel takes these.
        unsafe { launch.by(way).queue() }.unwrap();
        assert_eq!(z.to_vec::<i32>().unwrap(), [42], "{way:?}");
    }
    drop((stream, all, device));
    finish(session);
}

/// A kernel of both kinds of cores gets the address of synchronization first, whoever puts it there.
#[test]
fn hidden_arguments_come_by_either_way() {
    for soc in ["a2", "a3", "950"] {
        let (session, device) = start(soc);
        let parameters = [Parameter::writes(), Parameter::value::<i32>()];
        session
            .define_kernel("mm", ParameterLayout::AscendC, &parameters, false, |run| {
                run.write(0, 0, &[run.value::<i32>(1)?])
            })
            .unwrap();
        let mm = load(&session, &device, &["mm_mix_aic", "mm_mix_aiv"])
            .function("mm")
            .unwrap();
        assert_eq!(mm.cores(), Some(Cores::Mixed));
        let stream = device.stream();
        for way in [
            None,
            Some(LaunchWay::HostArguments),
            Some(LaunchWay::ArgumentHandle),
        ] {
            let mut z = Tensor::zeros(DType::Int32, [1], &device).unwrap();
            let mut launch = mm.launch(&stream, blocks(1)).output(&mut z).scalar(5i32);
            if let Some(way) = way {
                launch = launch.by(way);
            }
            // SAFETY: the kernel takes these.
            unsafe { launch.queue() }.unwrap();
            assert_eq!(z.to_vec::<i32>().unwrap(), [5], "{soc} {way:?}");
        }
        // Of itself it takes the way by which the runtime adds what it adds.
        assert_eq!(session.calls("aclrtLaunchKernelWithConfig").unwrap(), 2);
        drop((stream, mm, device));
        finish(session);
    }
}

/// Wrong arithmetic of a grid shows, since each block runs by itself.
#[test]
fn a_kernel_runs_block_by_block() {
    let (session, device) = start("a2");
    let parameters = [Parameter::writes(), Parameter::value::<u32>()];
    session
        .define_kernel("fill", ParameterLayout::AscendC, &parameters, true, |run| {
            let share = run.value::<u32>(1)? as usize / run.blocks();
            run.write(0, run.block() * share, &vec![run.block() as i32; share])
        })
        .unwrap();
    let fill = load(&session, &device, &["fill"]).function("fill").unwrap();
    let mut z = Tensor::zeros(DType::Int32, [8], &device).unwrap();
    let stream = device.stream();
    let launch = fill.launch(&stream, blocks(4)).output(&mut z).scalar(8u32);
    // SAFETY: the kernel takes these.
    unsafe { launch.queue() }.unwrap();
    assert_eq!(z.to_vec::<i32>().unwrap(), [0, 0, 1, 1, 2, 2, 3, 3]);
    drop((z, stream, fill, device));
    finish(session);
}

/// Launches wait for what other streams do to their tensors, and others for them.
#[test]
fn launches_are_in_order_with_operators_on_other_streams() {
    let (session, device) = start("a2");
    session.slow_kernels(3000);
    let add = add(&session, &device);
    let (a, b) = (device.new_stream().unwrap(), device.new_stream().unwrap());
    let one = floats(&[1.0; 64], &device);
    let two = floats(&[2.0], &device);
    let mut x = Tensor::zeros(DType::Float32, [64], &device).unwrap();
    let mut y = Tensor::zeros(DType::Float32, [64], &device).unwrap();
    for _ in 0..3 {
        // x = y + 1 on one stream, y = x + 1 on the other.
        let launch = add.launch(&a, blocks(1)).input(&y).input(&one);
        // SAFETY: the kernel takes these.
        unsafe { launch.output(&mut x).scalar(64u32).queue() }.unwrap();
        let launch = add
            .launch(&b, blocks(1))
            .input(&x)
            .input(&one)
            .output(&mut y);
        // SAFETY: the kernel takes these.
        unsafe { launch.scalar(64u32).queue() }.unwrap();
    }
    let quantized = aclnn::Quantize::multiply(aclnn::QuantDType::QInt8)
        .stream(&a)
        .run(&y, &two, None)
        .unwrap();
    assert_eq!(quantized.to_vec::<i8>().unwrap(), [12; 64]);
    drop((x, y, one, two, quantized, a, b, add, device));
    finish(session);
}

/// A device answers what was asked of it before; the CPU has no such kernels.
#[test]
fn the_cpu_runs_no_kernels_of_a_file() {
    let (session, device) = start("a2");
    let bytes = session
        .kernel_binary(device.target().soc(), &["add_custom"])
        .unwrap();
    let binary = aclnn::kernel::Binary::new(&bytes, aclnn::kernel::Kind::Vector);
    // SAFETY: the bytes are the simulator's.
    let error = unsafe { aclnn::kernel::Module::load(&Device::cpu(), binary) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedProduct);
    assert_eq!(error.argument(), Some("device"));
    drop(device);
    finish(session);
}
