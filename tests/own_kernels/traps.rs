//! What goes wrong quietly on a device, and is an error here.

use std::time::Duration;

use aclnn::kernel::{Binary, Blocks, Function, Kind, Launch, LaunchWay, Module};
use aclnn::sim::{Parameter, ParameterLayout};
use aclnn::{DType, Device, Error, ErrorKind, Layout, Stream, Tensor, TensorView, TensorViewMut};

use crate::support::{add, blocks, define_add, finish, floats, load, start};

fn is(result: Result<(), Error>, kind: ErrorKind, argument: &str) {
    let error = result.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (kind, Some(argument)),
        "{error}"
    );
}

/// A launch of two inputs and an output.
fn of_two<'t>(
    function: &'t Function,
    stream: &'t Stream,
    inputs: [&TensorView<'t>; 2],
    output: &'t mut Tensor,
) -> Launch<'t> {
    let launch = function.launch(stream, blocks(1));
    let [x, y] = inputs.map(TensorView::clone);
    launch.input(x).input(y).output(output)
}

#[test]
fn blocks_are_1_to_65535() {
    for wrong in [0, 65_536, 65_537, usize::MAX] {
        is(Blocks::new(wrong).map(drop), ErrorKind::Value, "blocks");
    }
    assert_eq!(Blocks::new(65_535).unwrap(), Blocks::MOST);
}

#[test]
fn two_threads_launch_by_handles_at_once() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let (add, device) = (&add, &device);
            scope.spawn(move || {
                let stream = device.new_stream().unwrap();
                let x = floats(&[thread as f32; 16], device);
                let mut z = Tensor::zeros(DType::Float32, [16], device).unwrap();
                for _ in 0..50 {
                    let launch = add
                        .launch(&stream, blocks(1))
                        .input(&x)
                        .input(&x)
                        .output(&mut z);
                    // SAFETY: the kernel takes these.
                    unsafe { launch.scalar(16u32).by(LaunchWay::ArgumentHandle).queue() }.unwrap();
                }
                assert_eq!(z.to_vec::<f32>().unwrap(), [2.0 * thread as f32; 16]);
            });
        }
    });
    drop((add, device));
    finish(session);
}

#[test]
fn a_function_belongs_to_its_device() {
    let (session, device) = start("a2");
    let other: Device = "sim:a2:1".parse().unwrap();
    let add = add(&session, &device);
    let (there, stream) = (other.stream(), device.stream());
    // SAFETY: nothing is queued, here and below.
    is(
        unsafe { add.launch(&there, blocks(1)).queue() },
        ErrorKind::DeviceMismatch,
        "stream",
    );
    let x = floats(&[1.0; 4], &other);
    // SAFETY: as above.
    is(
        unsafe { add.launch(&stream, blocks(1)).input(&x).queue() },
        ErrorKind::DeviceMismatch,
        "argument 0",
    );
    drop((x, there, stream, add, other, device));
    finish(session);
}

/// A host slice has no address that a kernel could follow.
#[test]
fn host_memory_is_no_argument() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.stream();
    let launch = add
        .launch(&stream, blocks(1))
        .scalar(1u8)
        .input(&[1.0f32; 8][..]);
    // SAFETY: nothing is queued.
    is(
        unsafe { launch.queue() },
        ErrorKind::DeviceMismatch,
        "argument 1",
    );
    drop((stream, add, device));
    finish(session);
}

#[test]
fn addresses_are_aligned_unless_less_is_asked_for() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.stream();
    let x = floats(&[1.0; 16], &device);
    let mut z = Tensor::zeros(DType::Float32, [16], &device).unwrap();
    let (part, whole) = (x.view().narrow(0, 1, 8).unwrap(), x.view());
    // SAFETY: nothing is queued.
    is(
        unsafe { of_two(&add, &stream, [&part, &whole], &mut z).queue() },
        ErrorKind::Unaligned,
        "argument 0",
    );
    // SAFETY: the kernel takes these.
    unsafe {
        let launch = of_two(&add, &stream, [&part, &whole], &mut z).scalar(8u32);
        launch.alignment(4).queue()
    }
    .unwrap();
    assert_eq!(
        z.to_vec::<f32>().unwrap()[..9],
        [2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 0.0]
    );
    drop((part, whole));
    drop((x, z, stream, add, device));
    finish(session);
}

/// Rust's borrows keep inputs and outputs apart; of raw memory it is looked at.
#[test]
fn raw_memory_is_no_input_and_output_at_once() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.stream();
    let mut x = floats(&[1.0; 16], &device);
    let start = x.as_mut_ptr();
    let layout = || Layout::contiguous([16]).unwrap();
    // SAFETY: the memory is x's, and stays.
    let (read, written) = unsafe {
        (
            TensorView::from_raw_parts(start, DType::Float32, layout(), &device).unwrap(),
            TensorViewMut::from_raw_parts(start, DType::Float32, layout(), &device).unwrap(),
        )
    };
    let launch = add.launch(&stream, blocks(1)).input(read).output(written);
    // SAFETY: nothing is queued.
    is(
        unsafe { launch.queue() },
        ErrorKind::OutputOverlapsInput,
        "argument 1",
    );
    drop((x, stream, add, device));
    finish(session);
}

#[test]
fn files_of_others_are_refused() {
    let (session, device) = start("a2");
    let of_310p = session
        .kernel_binary(&"310p".parse().unwrap(), &["add_custom"])
        .unwrap();
    // SAFETY: nothing of it is loaded, here and below.
    let load = |bytes: &[u8]| {
        // SAFETY: as above.
        unsafe { Module::load(&device, Binary::new(bytes, Kind::Vector)) }.unwrap_err()
    };
    let error = load(&of_310p);
    assert_eq!(error.code(), Some(107_000));
    assert!(error.report().unwrap().contains("Ascend310P3"), "{error}");
    assert!(error.to_string().contains("is for one product"), "{error}");
    let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    for bytes in [
        &b""[..],
        b"\x7fELF",
        b"not a file of kernels at all, but long enough to be taken for one......",
        &program,
    ] {
        let error = load(bytes);
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("binary")),
            "{error}"
        );
    }
    let own = session
        .kernel_binary(device.target().soc(), &["add_custom"])
        .unwrap();
    let binary = Binary::new(&own, Kind::Vector);
    // SAFETY: as above.
    is(
        unsafe { Module::load(&device, binary.architecture(2002)) }.map(drop),
        ErrorKind::UnsupportedProduct,
        "binary",
    );
    // SAFETY: the bytes are the simulator's.
    let module = unsafe { Module::load(&device, binary.architecture(2201)) }.unwrap();
    assert_eq!(
        module.function("sub_custom").unwrap_err().code(),
        Some(107_000)
    );
    assert_eq!(
        module.function("add\0custom").unwrap_err().kind(),
        ErrorKind::UnknownName
    );
    drop((module, device));
    finish(session);
}

#[test]
fn a_table_of_parameters_is_heeded() {
    let (session, device) = start("a2");
    define_add(&session);
    let module = load(&session, &device, &["add_custom(8,8,8,4)"]);
    let add = module.function("add_custom").unwrap();
    assert_eq!(add.parameters(), Some(&[8, 8, 8, 4][..]));
    let stream = device.stream();
    let x = floats(&[1.0; 4], &device);
    let mut z = Tensor::zeros(DType::Float32, [4], &device).unwrap();
    let whole = x.view();
    let inputs = [&whole, &whole];
    // SAFETY: nothing is queued, but by the last.
    unsafe {
        is(
            of_two(&add, &stream, inputs, &mut z).queue(),
            ErrorKind::Value,
            "arguments",
        );
        is(
            of_two(&add, &stream, inputs, &mut z).scalar(4u64).queue(),
            ErrorKind::Value,
            "arguments",
        );
        is(
            of_two(&add, &stream, inputs, &mut z)
                .scalar(4u32)
                .scalar(4u32)
                .queue(),
            ErrorKind::Value,
            "arguments",
        );
        of_two(&add, &stream, inputs, &mut z)
            .scalar(4u32)
            .queue()
            .unwrap();
    }
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 4]);
    drop(whole);
    drop((x, z, stream, add, module, device));
    finish(session);
}

/// A launch puts each argument on the next 8 bytes; a kernel that takes them elsewhere by its table is not launched.
#[test]
fn places_in_a_table_of_parameters_are_heeded() {
    let (session, device) = start("a2");
    define_add(&session);
    let module = load(
        &session,
        &device,
        &["packed(8,4,4@12)", "add_custom(8@8,8@16,8@24,4@32)"],
    );
    let packed = module.function("packed").unwrap();
    let stream = device.stream();
    let x = floats(&[1.0; 4], &device);
    let launch = packed.launch(&stream, blocks(1)).input(&x);
    // SAFETY: nothing is queued.
    let error = unsafe { launch.scalar(1u32).scalar(2u32).queue() }.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Value, Some("arguments"))
    );
    assert!(
        error.to_string().contains("argument 2 at byte 12"),
        "{error}"
    );
    // What comes before the first is the runtime's.
    let add = module.function("add_custom").unwrap();
    let mut z = Tensor::zeros(DType::Float32, [4], &device).unwrap();
    let whole = x.view();
    let launch = of_two(&add, &stream, [&whole, &whole], &mut z);
    // SAFETY: the kernel takes these.
    unsafe { launch.scalar(4u32).queue() }.unwrap();
    assert_eq!(z.to_vec::<f32>().unwrap(), [2.0; 4]);
    drop(whole);
    drop((x, z, stream, add, packed, module, device));
    finish(session);
}

/// A kernel of Ascend C takes one workspace, whose size is the launch's and not a block's.
#[test]
fn a_launch_has_one_workspace() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.new_stream().unwrap();
    let twice = add.launch(&stream, blocks(1)).workspace(8).workspace(8);
    let large = add.launch(&stream, blocks(1)).workspace(usize::MAX);
    // SAFETY: nothing is queued.
    unsafe {
        is(twice.queue(), ErrorKind::Value, "workspace");
        is(large.queue(), ErrorKind::OutOfMemory, "workspace");
    }
    let parameters = [Parameter::reads_and_writes()];
    let layout = ParameterLayout::AscendC;
    session
        .define_kernel("scratch", layout, &parameters, true, |run| {
            run.write(0, run.block() << 18, &[1u8; 1 << 18])
        })
        .unwrap();
    let scratch = load(&session, &device, &["scratch"]).function("scratch");
    let scratch = scratch.unwrap();
    let before = device.memory_statistics().unwrap().current;
    let launch = scratch.launch(&stream, blocks(4)).workspace(1 << 20);
    // SAFETY: the kernel takes this.
    unsafe { launch.queue() }.unwrap();
    stream.synchronize().unwrap();
    let taken = device.memory_statistics().unwrap().current - before;
    assert!((1 << 20..2 << 20).contains(&taken), "{taken}");
    drop((stream, scratch, add, device));
    finish(session);
}

#[test]
fn there_is_room_for_so_many_arguments() {
    let (session, device) = start("a2");
    let add = add(&session, &device);
    let stream = device.stream();
    let many = (0..128).fold(add.launch(&stream, blocks(1)), |launch, _| {
        launch.scalar(0u8)
    });
    let data = vec![0; 40_000];
    let large = add.launch(&stream, blocks(1)).data(&data);
    // SAFETY: nothing is queued.
    unsafe {
        is(many.queue(), ErrorKind::Value, "arguments");
        is(large.queue(), ErrorKind::Value, "arguments");
    }
    drop((stream, add, device));
    finish(session);
}

#[test]
fn a_kernel_of_both_kinds_of_cores_says_its_engine_on_a_310p() {
    let (session, device) = start("310p");
    let parameters = [Parameter::writes()];
    let body = |run: &aclnn::sim::KernelRun<'_>| run.write(0, 0, &[7i32]);
    session
        .define_kernel("mm", ParameterLayout::AscendC, &parameters, false, body)
        .unwrap();
    let mm = load(&session, &device, &["mm_mix_aic"])
        .function("mm")
        .unwrap();
    let stream = device.stream();
    let mut z = Tensor::zeros(DType::Int32, [1], &device).unwrap();
    // SAFETY: nothing is queued.
    is(
        unsafe { mm.launch(&stream, blocks(2)).output(&mut z).queue() },
        ErrorKind::UnsupportedProduct,
        "engine",
    );
    let launch = mm.launch(&stream, blocks(2)).output(&mut z);
    // SAFETY: the kernel takes this.
    unsafe { launch.engine(aclnn::kernel::Engine::AiCore, 1).queue() }.unwrap();
    assert_eq!(z.to_vec::<i32>().unwrap(), [7]);
    drop((z, stream, mm, device));
    finish(session);
}

/// A launch ends by its own timeout, and the error names the kernel.
#[test]
fn a_kernel_that_takes_too_long_is_ended() {
    for timeout in [Duration::from_millis(20), Duration::from_secs(1)] {
        let (session, device) = start("a2");
        let add = add(&session, &device);
        session.stick_kernel(1);
        let stream = device.new_stream().unwrap();
        let x = floats(&[1.0; 4], &device);
        let mut z = Tensor::zeros(DType::Float32, [4], &device).unwrap();
        let launch = add
            .launch(&stream, blocks(1))
            .input(&x)
            .input(&x)
            .output(&mut z);
        // SAFETY: the kernel takes these.
        unsafe { launch.scalar(4u32).timeout(timeout).queue() }.unwrap();
        let error = stream.synchronize().unwrap_err();
        assert_eq!(error.code(), Some(507_014));
        assert!(error.to_string().contains("add_custom"), "{error}");
        drop((x, z, stream, add));
        // SAFETY: nobody else uses the device.
        unsafe { device.reset() }.unwrap();
        drop(device);
        finish(session);
    }
}
