//! Launches of kernels of one's own take nothing from Rust's heap.
#![cfg(feature = "sim")]

mod counting;

use aclnn::kernel::{Binary, Blocks, Grid, Kind, LaunchWay, Module, TritonKernel, TritonMetadata};
use aclnn::sim::Session;
use aclnn::{DType, Tensor};
use counting::allocations;

#[test]
fn a_launch_allocates_nothing() {
    let session = Session::start().unwrap();
    let device = session.device("a2".parse().unwrap()).unwrap();
    session.set_fast(true);
    let names = ["add_custom", "add_kernel"];
    let bytes = session
        .kernel_binary(device.target().soc(), &names)
        .unwrap();
    // SAFETY: the bytes are the simulator's.
    let module = unsafe { Module::load(&device, Binary::new(&bytes, Kind::Vector)) }.unwrap();
    let add = module.function("add_custom").unwrap();
    let metadata =
        r#"{"kernel_name": "add_kernel", "mix_mode": "aiv", "workspace_size": 32, "lock_num": 2}"#;
    let metadata = TritonMetadata::from_json(metadata).unwrap();
    // SAFETY: as above.
    let triton = unsafe { TritonKernel::load(&device, &bytes, &metadata) }.unwrap();
    let stream = device.new_stream().unwrap();
    let x = Tensor::zeros(DType::Float32, [64], &device).unwrap();
    let mut z = Tensor::zeros(DType::Float32, [64], &device).unwrap();
    let tiling = [0u8; 64];
    let mut launches = |data: bool, way| {
        let launch = add
            .launch(&stream, Blocks::new(8).unwrap())
            .input(&x)
            .input(&x);
        let launch = launch.output(&mut z).scalar(64u32).scalar(0.5f32).by(way);
        let launch = if data {
            launch.data(&tiling).workspace(64)
        } else {
            launch
        };
        // SAFETY: nothing runs in fast mode, here and below.
        unsafe { launch.queue() }.unwrap();
        let launch = triton
            .launch(&stream, Grid::new(4, 2, 1).unwrap())
            .input(&x)
            .input(&x);
        // SAFETY: as above.
        unsafe { launch.output(&mut z).scalar(64i32).queue() }.unwrap();
    };
    for way in [LaunchWay::HostArguments, LaunchWay::ArgumentHandle] {
        for data in [false, true] {
            launches(data, way);
            assert_eq!(
                allocations(|| (0..100).for_each(|_| launches(data, way))),
                0,
                "{way:?} {data}"
            );
        }
    }
}
