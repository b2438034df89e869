//! Programs with kernels of their own, functions of the host, and tasks that fail.

use std::sync::mpsc::channel;
use std::time::Duration;

use aclnn::kernel::{
    Binary, Blocks, CompileOptions, Grid, Kind, LaunchWay, Module, TritonKernel, TritonMetadata,
    compile,
};
use aclnn::operators::Muls;
use aclnn::sim::{Parameter, ParameterLayout, Session};
use aclnn::{DType, Error, Graph, Tensor};
use aclnn_sys as sys;

use crate::common::multiply;
use crate::scenarios::{Failure, Outcome, atlas, expect, vector};

/// `twice(x, y, n, scratch, tiling)`: y = x * tiling[0].
fn define(session: &Session, name: &str, layout: ParameterLayout) -> Result<(), Error> {
    let parameters = [
        Parameter::reads(),
        Parameter::writes(),
        Parameter::value::<i32>(),
        Parameter::reads_and_writes(),
        Parameter::data(),
    ];
    session.define_kernel(name, layout, &parameters, false, |run| {
        let n = run.value::<i32>(2)? as usize;
        let factor = run.read::<f32>(4, 0, 1)?[0];
        run.write(3, 0, &[1u8; 64])?;
        let scaled: Vec<f32> = run
            .read::<f32>(0, 0, n)?
            .iter()
            .map(|x| x * factor)
            .collect();
        run.write(1, 0, &scaled)
    })
}

/// Loaded from memory and from a file, launched both ways and by a graph, of both kinds of cores too.
pub fn own_kernels(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let stream = device.new_stream()?;
    for name in ["twice", "mixed"] {
        define(session, name, ParameterLayout::AscendC)?;
    }
    let soc = device.target().soc();
    let bytes = session.kernel_binary(soc, &["twice(8,8,4,8,8)", "mixed_mix_aic"])?;
    let folder = tempfile::tempdir().map_err(|error| Failure::Wrong(error.to_string()))?;
    let file = folder.path().join("twice.o");
    std::fs::write(&file, &bytes).map_err(|error| Failure::Wrong(error.to_string()))?;
    let described = std::fs::write(folder.path().join("twice.json"), r#"{"magic": "ELF"}"#);
    described.map_err(|error| Failure::Wrong(error.to_string()))?;
    // SAFETY: both are the simulator's.
    let modules = unsafe {
        [
            Module::load(&device, Binary::new(&bytes, Kind::Vector))?,
            Module::load(&device, Binary::file(&file))?,
        ]
    };
    let x = vector(&[1.0, 2.0], &device)?;
    let factor = 3.0f32.to_ne_bytes();
    for (module, way, name) in [
        (&modules[0], LaunchWay::HostArguments, "twice"),
        (&modules[1], LaunchWay::ArgumentHandle, "twice"),
        (&modules[0], LaunchWay::HostArguments, "mixed"),
    ] {
        let twice = module.function(name)?;
        let mut y = Tensor::zeros(DType::Float32, [2], &device)?;
        let launch = twice
            .launch(&stream, Blocks::new(1)?)
            .input(&x)
            .output(&mut y)
            .scalar(2i32);
        let launch = launch
            .workspace(64)
            .data(&factor)
            .timeout(Duration::from_secs(60));
        // SAFETY: the kernel takes these.
        unsafe { launch.by(way).queue() }?;
        expect(y.to_vec::<f32>()?, vec![3.0, 6.0])?;
    }
    let twice = modules[0].function("twice")?;
    let mut builder = Graph::builder(&stream);
    let x = builder.tensor(x)?;
    let y = builder.tensor(Tensor::zeros(DType::Float32, [2], &device)?)?;
    let launch = twice
        .in_graph(Blocks::new(1)?)
        .input(x)
        .output(y)
        .scalar(2i32);
    // SAFETY: the kernel takes these.
    unsafe { builder.launch(launch.workspace(64).data(&factor)) }?;
    let mut graph = builder.capture()?;
    drop((modules, twice));
    graph.replay()?;
    expect(graph.tensor(y)?.to_vec::<f32>()?, vec![3.0, 6.0])
}

/// A graph of operators that this crate checks and a kernel of one's own between them, with scratch memory of both.
pub fn mixed_graph(session: &Session) -> Outcome {
    session.set_workspace(2048);
    let device = atlas(session)?;
    let stream = device.new_stream()?;
    define(session, "twice", ParameterLayout::AscendC)?;
    let bytes = session.kernel_binary(device.target().soc(), &["twice(8,8,4,8,8)"])?;
    // SAFETY: the bytes are the simulator's.
    let module = unsafe { Module::load(&device, Binary::new(&bytes, Kind::Vector)) }?;
    let first = Muls::new(2.0).plan(&device, &vector(&[0.0; 2], &device)?)?;
    let scales = vector(&[0.5], &device)?;
    let last = multiply().plan(&device, &vector(&[0.0; 2], &device)?, &scales, None)?;
    let mut builder = Graph::builder(&stream);
    let x = builder.tensor(vector(&[1.0, 2.0], &device)?)?;
    let [doubled, scaled] = [0; 2].map(|_| Tensor::zeros(DType::Float32, [2], &device));
    let (doubled, scaled) = (builder.tensor(doubled?)?, builder.tensor(scaled?)?);
    let scales = builder.tensor(scales)?;
    let y = builder.tensor(Tensor::empty(DType::Int8, [2], &device)?)?;
    builder.muls(first, x, doubled.into())?;
    let twice = module.function("twice")?;
    let launch = twice
        .in_graph(Blocks::new(1)?)
        .input(doubled)
        .output(scaled);
    let factor = 3.0f32.to_ne_bytes();
    // SAFETY: the kernel takes these.
    unsafe { builder.launch(launch.scalar(2i32).workspace(64).data(&factor)) }?;
    builder.quantize(last, scaled, scales, None, y)?;
    let mut graph = builder.capture()?;
    for wanted in [[3, 6], [12, 15]] {
        if wanted[0] == 12 {
            graph.tensor_mut(x)?.copy_from(&[4.0f32, 5.0])?;
        }
        graph.replay()?;
        expect(graph.tensor(y)?.to_vec::<i8>()?, wanted.to_vec())?;
    }
    drop(graph.into_tensors());
    Ok(())
}

/// A kernel of triton-ascend's with a lock.
pub fn triton_kernel(session: &Session) -> Outcome {
    let device = atlas(session)?;
    define(session, "scaled", ParameterLayout::Triton)?;
    let metadata =
        r#"{"kernel_name": "scaled", "mix_mode": "aiv", "workspace_size": 64, "lock_num": 2}"#;
    let metadata = TritonMetadata::from_json(metadata)?;
    let bytes = session.kernel_binary(device.target().soc(), &["scaled"])?;
    // SAFETY: the bytes are the simulator's.
    let scaled = unsafe { TritonKernel::load(&device, &bytes, &metadata) }?;
    let x = vector(&[1.0, 2.0], &device)?;
    let factor = vector(&[3.0], &device)?;
    let mut scratch = Tensor::zeros(DType::UInt8, [64], &device)?;
    let mut y = Tensor::zeros(DType::Float32, [2], &device)?;
    let stream = device.stream();
    let launch = scaled
        .launch(&stream, Grid::new(1, 1, 1)?)
        .input(&x)
        .output(&mut y)
        .scalar(2i32);
    // SAFETY: the kernel takes these.
    unsafe { launch.output(&mut scratch).input(&factor).queue() }?;
    expect(y.to_vec::<f32>()?, vec![3.0, 6.0])
}

/// A source that is compiled, and one that cannot be.
pub fn compiled_kernel(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let options = CompileOptions::new().option("-O2").expression("twice");
    let compiled = compile(&device, "extern \"C\" __global__ void twice() {}", &options)?;
    expect(compiled.name_of("twice"), Some("twice"))?;
    // SAFETY: the bytes are the simulator's.
    let module = unsafe { Module::load(&device, Binary::new(compiled.bytes(), Kind::AiCore)) }?;
    expect(module.function("twice")?.name(), "twice")?;
    match compile(&device, "__global__ void twice() {", &options) {
        Err(error) if error.kind() == aclnn::ErrorKind::Compilation => Ok(()),
        Err(error) => Err(error.into()),
        Ok(_) => Err(Failure::Wrong("half a source was compiled".to_owned())),
    }
}

/// A function of the host behind a kernel.
pub fn host_function(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let stream = device.new_stream()?;
    let (x, scales) = (vector(&[3.0; 8], &device)?, vector(&[2.0], &device)?);
    let y = multiply().stream(&stream).run(&x, &scales, None)?;
    let (sender, receiver) = channel();
    stream.host_function(move || sender.send(7).unwrap_or_default())?;
    stream.synchronize()?;
    expect(receiver.try_recv(), Ok(7))?;
    expect(y.to_vec::<i8>()?, vec![6; 8])
}

/// A kernel that fails, and the device taken up again.
pub fn failed_kernel(session: &Session) -> Outcome {
    let device = atlas(session)?;
    session.fault_kernel(1, 507_015);
    let run = || -> Outcome {
        let (x, scales) = (vector(&[3.0; 8], &device)?, vector(&[2.0], &device)?);
        match multiply().run(&x, &scales, None)?.to_vec::<i8>() {
            Err(error) if error.code() == Some(507_015) => Ok(()),
            Err(error) => Err(error.into()),
            Ok(_) => Err(Failure::Wrong("a failed kernel gave values".to_owned())),
        }
    };
    let outcome = run();
    session.clear_faults();
    // SAFETY: nobody else uses the device.
    unsafe { device.reset() }?;
    outcome
}

unsafe extern "C" fn no_callback(_: *mut sys::aclrtExceptionInfo) {}

/// What an engine does beside this crate with callbacks.
pub fn callbacks(session: &Session) -> Outcome {
    let device = atlas(session)?;
    aclnn::replace_exception_callback()?;
    let functions = device.functions().ok_or(Failure::Raw("functions", 0))?;
    let done = |name, code| {
        if code == 0 {
            Ok(())
        } else {
            Err(Failure::Raw(name, code))
        }
    };
    let register = functions.aclrtExceptionInfoCallbackRegister;
    let unregister = functions.aclrtExceptionInfoCallbackUnregister;
    if let (Some(register), Some(unregister), Some(set)) = (
        register,
        unregister,
        functions.aclrtSetExceptionInfoCallback,
    ) {
        // SAFETY: the function does nothing, and stays.
        unsafe {
            done("register", register(Some(no_callback)))?;
            let unregistered = done("unregister", unregister(Some(no_callback)));
            done("set", set(None))?;
            return unregistered;
        }
    }
    Ok(())
}
