//! Kernels of triton-ascend: their layout, their scratch memory, what their metadata say.

use aclnn::kernel::{Grid, LaunchWay, TritonKernel, TritonMetadata};
use aclnn::sim::{Parameter, ParameterLayout, Session};
use aclnn::{DType, Device, ErrorKind, Tensor};

use crate::support::{finish, floats, start};

/// `add_kernel(x, y, z, n, BLOCK: constexpr)`: block after block of 4.
pub fn define(session: &Session, layout: ParameterLayout) {
    let parameters = [
        Parameter::reads(),
        Parameter::reads(),
        Parameter::writes(),
        Parameter::value::<i32>(),
    ];
    session
        .define_kernel("add_kernel", layout, &parameters, true, |run| {
            assert_eq!(run.grid()[1..], [1, 1]);
            let (n, at) = (run.value::<i32>(3)? as usize, 4 * run.block());
            let count = 4.min(n - at);
            let (x, y) = (
                run.read::<f32>(0, at, count)?,
                run.read::<f32>(1, at, count)?,
            );
            let sums: Vec<f32> = x.iter().zip(&y).map(|(x, y)| x + y).collect();
            run.write(2, at, &sums)
        })
        .unwrap();
}

pub fn load(session: &Session, device: &Device, more: &str) -> TritonKernel {
    let metadata = format!(r#"{{"kernel_name": "add_kernel", "mix_mode": "aiv"{more}}}"#);
    let metadata = TritonMetadata::from_json(&metadata).unwrap();
    let bytes = session
        .kernel_binary(device.target().soc(), &["add_kernel"])
        .unwrap();
    // SAFETY: the bytes are the simulator's.
    unsafe { TritonKernel::load(device, &bytes, &metadata) }.unwrap()
}

#[test]
fn a_triton_kernel_adds_two_vectors() {
    let layouts = [
        ("", ParameterLayout::Triton),
        (r#", "workspace_size": 96"#, ParameterLayout::Triton),
        (
            r#", "workspace_size": 96, "lock_num": 3, "lock_init_val": 7"#,
            ParameterLayout::Triton,
        ),
        (r#", "lock_num": 1"#, ParameterLayout::Triton),
        (
            r#", "force_simt_only": true, "lock_num": 2"#,
            ParameterLayout::TritonSimt,
        ),
    ];
    for soc in ["a2", "950"] {
        for (more, layout) in layouts {
            let (session, device) = start(soc);
            define(&session, layout);
            let add = load(&session, &device, more);
            let x = floats(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], &device);
            let mut z = Tensor::zeros(DType::Float32, [6], &device).unwrap();
            let stream = device.new_stream().unwrap();
            for _ in 0..2 {
                let launch = add.launch(&stream, Grid::new(2, 1, 1).unwrap());
                // SAFETY: the kernel takes these.
                unsafe {
                    launch
                        .input(&x)
                        .input(&x)
                        .output(&mut z)
                        .scalar(6i32)
                        .queue()
                }
                .unwrap();
            }
            assert_eq!(
                z.to_vec::<f32>().unwrap(),
                [2.0, 4.0, 6.0, 8.0, 10.0, 12.0],
                "{soc} {more}"
            );
            drop((x, z, stream, add, device));
            finish(session);
        }
    }
}

#[test]
fn what_metadata_say_is_heeded() {
    let (session, device) = start("a2");
    let bytes = session
        .kernel_binary(device.target().soc(), &["add_kernel"])
        .unwrap();
    let text = r#"{"kernel_name": "add_kernel", "target": {"arch": "Ascend310P3"}}"#;
    let metadata = TritonMetadata::from_json(text).unwrap();
    // SAFETY: the bytes are the simulator's.
    let error = unsafe { TritonKernel::load(&device, &bytes, &metadata) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedProduct);
    assert_eq!(error.argument(), Some("metadata"));
    for text in [
        "",
        "[]",
        "{}",
        r#"{"kernel_name": 3}"#,
        r#"{"kernel_name": "add_kernel", "workspace_size": "4096"}"#,
        r#"{"kernel_name": "add_kernel", "workspace_size": 1e6}"#,
        r#"{"kernel_name": "add_kernel", "is_pure_simt": true}"#,
    ] {
        let error = TritonMetadata::from_json(text).unwrap_err();
        assert_eq!(error.argument(), Some("metadata"), "{text}");
    }
    drop(device);
    finish(session);
}

/// The simulator finds each number where triton-ascend's launcher puts it.
#[test]
fn small_numbers_have_four_bytes_each() {
    let (session, device) = start("a2");
    let parameters = [
        Parameter::value::<i8>(),
        Parameter::value::<i16>(),
        Parameter::value::<f32>(),
        Parameter::value::<i64>(),
        Parameter::value::<i32>(),
        Parameter::writes(),
    ];
    let layout = ParameterLayout::Triton;
    session
        .define_kernel("add_kernel", layout, &parameters, false, |run| {
            assert_eq!(run.value::<i8>(0)?, -3);
            assert_eq!(run.value::<i16>(1)?, -300);
            assert_eq!(run.value::<f32>(2)?, 1.5);
            assert_eq!(run.value::<i64>(3)?, -1 << 40);
            assert_eq!(run.value::<i32>(4)?, 1);
            run.write(5, 0, &[7.0f32])
        })
        .unwrap();
    let kernel = load(&session, &device, "");
    let mut z = Tensor::zeros(DType::Float32, [1], &device).unwrap();
    let stream = device.new_stream().unwrap();
    let launch = kernel.launch(&stream, Grid::new(1, 1, 1).unwrap());
    let launch = launch.scalar(-3i8).scalar(-300i16);
    let launch = launch.scalar(half::f16::from_f32(1.5)).scalar(-1i64 << 40);
    // SAFETY: the kernel takes these.
    unsafe { launch.scalar(true).output(&mut z).queue() }.unwrap();
    assert_eq!(z.to_vec::<f32>().unwrap(), [7.0]);
    drop((z, stream, kernel, device));
    finish(session);
}

/// A device has 16 bits for the product of a grid, and an empty grid is no launch.
#[test]
fn grids_are_1_to_65535_blocks() {
    let empty = [[0, 1, 1], [1, 0, 1], [1, 1, 0]];
    let large = [[65_536, 1, 1], [256, 256, 1], [123_408, 1, 1]];
    let around = [[1 << 31, 2, 1], [usize::MAX, usize::MAX, usize::MAX]];
    for [x, y, z] in empty.into_iter().chain(large).chain(around) {
        let error = Grid::new(x, y, z).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Value, "{x} {y} {z}");
    }
    assert_eq!(Grid::new(257, 255, 1).unwrap().blocks().get(), 65_535);
}

/// The workspace of the metadata is a block's: a launch gets as many.
#[test]
fn each_block_has_a_workspace() {
    let (session, device) = start("a2");
    define(&session, ParameterLayout::Triton);
    let add = load(&session, &device, r#", "workspace_size": 262144"#);
    let x = floats(&[1.0; 16], &device);
    let mut z = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    let stream = device.new_stream().unwrap();
    let before = device.memory_statistics().unwrap().current;
    let launch = add.launch(&stream, Grid::new(4, 1, 1).unwrap());
    let launch = launch.input(&x).input(&x).output(&mut z).scalar(16i32);
    // SAFETY: the kernel takes these.
    unsafe { launch.queue() }.unwrap();
    let taken = device.memory_statistics().unwrap().current - before;
    assert!((1 << 20..2 << 20).contains(&taken), "{taken}");
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 16]);
    drop((x, z, stream, add, device));
    finish(session);
}

#[test]
fn a_workspace_that_is_none_is_refused() {
    let (session, device) = start("a2");
    define(&session, ParameterLayout::Triton);
    let stream = device.new_stream().unwrap();
    let refused = |add: &TritonKernel, bytes: Option<usize>| {
        let launch = add.launch(&stream, Grid::new(4, 1, 1).unwrap());
        let launch = match bytes {
            Some(bytes) => launch.workspace(bytes),
            None => launch,
        };
        // SAFETY: nothing is queued.
        let error = unsafe { launch.queue() }.unwrap_err();
        assert_eq!(error.argument(), Some("workspace"), "{error}");
        error.kind()
    };
    // Triton's kernels have theirs by their metadata.
    let add = load(&session, &device, r#", "workspace_size": 64"#);
    assert_eq!(refused(&add, Some(16)), ErrorKind::Value);
    let large = r#", "workspace_size": 9000000000000000000, "lock_num": 1"#;
    let large = load(&session, &device, large);
    assert_eq!(refused(&large, None), ErrorKind::OutOfMemory);
    drop((stream, add, large, device));
    finish(session);
}

/// CANN's handle puts each argument on 8 bytes.
#[test]
fn the_handle_is_not_for_triton() {
    let (session, device) = start("a2");
    define(&session, ParameterLayout::Triton);
    let add = load(&session, &device, "");
    let stream = device.stream();
    let launch = add.launch(&stream, Grid::new(1, 1, 1).unwrap());
    // SAFETY: nothing is queued.
    let error = unsafe { launch.by(LaunchWay::ArgumentHandle).queue() }.unwrap_err();
    assert_eq!(error.argument(), Some("way"));
    drop((stream, add, device));
    finish(session);
}
