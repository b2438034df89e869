//! Programs from init to shutdown, small and complete.

use std::time::Duration;

use aclnn::operators::Muls;
use aclnn::sim::Session;
use aclnn::{
    DType, Device, Error, ErrorKind, Event, Graph, PinnedBuffer, QuantDType, Quantize, Tensor,
};

use crate::common::{multiply, soc};
use crate::engine::{engine, engine_graph, engine_objects, engine_questions};
use crate::kernels;
use crate::operators::declared_operators;

/// Why a program ended early.
#[derive(Debug)]
#[expect(dead_code, reason = "shown by Debug")]
pub enum Failure {
    /// This crate said no.
    Typed(Error),
    /// A function that the program itself called said no.
    Raw(&'static str, i32),
    /// A call of this crate left another context current than it found.
    ContextMoved,
    /// A result was wrong.
    Wrong(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Typed(error)
    }
}

pub type Outcome = Result<(), Failure>;

/// A program.
#[derive(Clone)]
pub struct Scenario {
    pub name: &'static str,
    body: fn(&Session) -> Outcome,
    /// Whether it runs over every toolkit.
    pub anywhere: bool,
}

impl Scenario {
    pub fn run(&self, session: &Session) -> Outcome {
        (self.body)(session)
    }
}

/// All programs.
pub const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "quantize",
        body: quantize,
        anywhere: true,
    },
    Scenario {
        name: "memory",
        body: memory,
        anywhere: false,
    },
    Scenario {
        name: "two_devices",
        body: two_devices,
        anywhere: false,
    },
    Scenario {
        name: "streams",
        body: streams,
        anywhere: false,
    },
    Scenario {
        name: "events",
        body: events,
        anywhere: false,
    },
    Scenario {
        name: "declared_operators",
        body: declared_operators,
        anywhere: false,
    },
    Scenario {
        name: "graph",
        body: graph,
        anywhere: false,
    },
    Scenario {
        name: "changed_graph",
        body: changed_graph,
        anywhere: false,
    },
    Scenario {
        name: "drops",
        body: drops,
        anywhere: true,
    },
    Scenario {
        name: "engine",
        body: engine,
        anywhere: false,
    },
    Scenario {
        name: "engine_objects",
        body: engine_objects,
        anywhere: false,
    },
    Scenario {
        name: "engine_lists",
        body: |session| {
            atlas(session)?;
            crate::lists::run()
        },
        anywhere: false,
    },
    Scenario {
        name: "engine_questions",
        body: engine_questions,
        anywhere: false,
    },
    Scenario {
        name: "engine_graph",
        body: engine_graph,
        anywhere: false,
    },
    Scenario {
        name: "facts of a device",
        body: facts,
        anywhere: true,
    },
    Scenario {
        name: "futures",
        body: futures,
        anywhere: true,
    },
    Scenario {
        name: "kernels of one's own",
        body: kernels::own_kernels,
        anywhere: false,
    },
    Scenario {
        name: "a triton kernel",
        body: kernels::triton_kernel,
        anywhere: false,
    },
    Scenario {
        name: "a compiled kernel",
        body: kernels::compiled_kernel,
        anywhere: false,
    },
    Scenario {
        name: "a function of the host",
        body: kernels::host_function,
        anywhere: false,
    },
    Scenario {
        name: "a kernel that fails",
        body: kernels::failed_kernel,
        anywhere: false,
    },
    Scenario {
        name: "a graph of operators and kernels",
        body: kernels::mixed_graph,
        anywhere: false,
    },
    Scenario {
        name: "callbacks",
        body: kernels::callbacks,
        anywhere: false,
    },
];

/// Toolkits that lack something, and the functions that stand in for it.
pub const WITHOUT: &[(&str, &[&str])] = &[
    (
        "without_v3",
        &["aclnnAscendQuant", "aclnnAscendQuantGetWorkspaceSize"],
    ),
    ("cann_8_1", &[]),
    (
        "missing_optional",
        &["aclGetDeviceCapability", "aclrtSetOpExecuteTimeOut"],
    ),
];

pub fn expect<T: PartialEq + std::fmt::Debug>(got: T, expected: T) -> Outcome {
    if got == expected {
        Ok(())
    } else {
        Err(Failure::Wrong(format!("{got:?}, expected {expected:?}")))
    }
}

pub fn atlas(session: &Session) -> Result<Device, Error> {
    session.device(soc("910b"))
}

/// What a device tells. Some toolkits tell less.
fn facts(session: &Session) -> Outcome {
    fn if_told<T>(answer: Result<T, Error>) -> Result<Option<T>, Error> {
        match answer {
            Err(error) if error.kind() == ErrorKind::EntryPointMissing => Ok(None),
            told => told.map(Some),
        }
    }
    let device = atlas(session)?;
    device.info()?;
    if_told(device.utilization())?;
    if_told(device.memory_usage())?;
    device.set_operator_timeout(Duration::from_secs(60))?;
    if let Some(timeout) = if_told(device.operator_timeout())? {
        expect(timeout, Some(Duration::from_secs(60)))?;
    }
    Ok(())
}

/// Work that is waited for by an event.
fn futures(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let stream = device.new_stream()?;
    session.slow_kernels(1_000);
    let x = vector(&[3.0; 8], &device)?;
    let scales = vector(&[2.0], &device)?;
    let y = multiply().stream(&stream).run(&x, &scales, None)?;
    stream.done()?.wait()?;
    expect(y.to_vec::<i8>()?, vec![6; 8])
}

/// Copies there and back.
fn two_devices(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let other: Device = "sim:a2:1".parse()?;
    let x = vector(&[1.0, 2.0], &device)?;
    let there = x.to(&other)?;
    let mut back = Tensor::zeros(DType::Float32, [2], &device)?;
    back.view_mut().copy_from(&there)?;
    expect(back.to_vec::<f32>()?, vec![1.0, 2.0])
}

pub fn vector(values: &[f32], device: &Device) -> Result<Tensor, Error> {
    Tensor::from_slice(values, [values.len()], device)
}

/// Both modes, both kinds of executors, a workspace that grows, zero points, a plan.
fn quantize(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let x = vector(&[0.5, 1.5, -2.5, 1000.0], &device)?;
    let scales = Tensor::from_slice(&[2.0f32], [1], &device)?;
    session.set_workspace(1024);
    for _ in 0..2 {
        expect(
            multiply().run(&x, &scales, None)?.to_vec::<i8>()?,
            vec![1, 3, -5, 127],
        )?;
    }
    session.set_workspace(8192);
    let offsets = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [4], &device)?;
    let each = Tensor::from_slice(&[1.0f32, 2.0, 1.0, 0.0], [4], &device)?;
    let y = multiply().run(&x, &each, Some(&offsets))?;
    expect(y.to_vec::<i8>()?, vec![2, 5, 0, 4])?;
    let zero_points = Tensor::from_slice(&[1i32], [1], &device)?;
    let divide = Quantize::divide(QuantDType::QUInt8).axis(0);
    let y = divide.run(&x, &scales, Some(&zero_points))?;
    expect(y.to_vec::<u8>()?, vec![1, 2, 0, 255])?;
    let mut plan = multiply().plan(&device, &x, &scales, None)?;
    plan.use_executors_once();
    let mut y = Tensor::empty(DType::Int8, [4], &device)?;
    for _ in 0..2 {
        plan.run(&device.stream(), &x, &scales, None, &mut y)?;
    }
    expect(y.to_vec::<i8>()?, vec![1, 3, -5, 127])
}

/// Memory: cleared, copied, kept, given back, short.
fn memory(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let x = vector(&[1.0; 64], &device)?;
    let mut zeros = Tensor::zeros(DType::Float32, [64], &device)?;
    zeros.view_mut().copy_from(&x)?;
    expect(zeros.to_vec::<f32>()?, vec![1.0; 64])?;
    device.stream().fill_zero(&mut zeros)?;
    expect(zeros.try_clone()?.to_vec::<f32>()?, vec![0.0; 64])?;
    let every_other = x.view().step(0, 2)?;
    expect(every_other.to_vec::<f32>()?, vec![1.0; 32])?;
    let (free, total) = device.memory_info()?.unwrap_or_default();
    expect(free <= total, true)?;
    device.synchronize()?;
    device.synchronize_timeout(Duration::from_secs(30))?;
    // Room for one block of this size only: the cached one is given back.
    drop(Tensor::empty(DType::Int8, [100_000], &device)?);
    session.limit_memory(session.live_bytes() + 60_000);
    drop(Tensor::empty(DType::Int8, [150_000], &device)?);
    session.limit_memory(0);
    device.set_memory_limit(Some(200_000));
    drop(Tensor::empty(DType::Int8, [180_000], &device)?);
    device.set_memory_limit(None);
    device.trim()?;
    expect(
        device
            .memory_statistics()
            .map(|statistics| statistics.cached),
        Some(0),
    )
}

/// Two streams that need each other's results, copies in the background.
fn streams(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let (a, b) = (device.new_stream()?, device.new_stream_with_priority(1)?);
    let mut x = Tensor::zeros(DType::Float32, [64], &device)?;
    let scale = vector(&[2.0], &device)?;
    let mut staged = PinnedBuffer::<f32>::new(&device, 64)?;
    staged.as_mut_slice().fill(3.0);
    let staged = a.upload(staged, &mut x)?;
    let mut y = Tensor::zeros(DType::Int8, [64], &device)?;
    multiply().stream(&b).run_into(&x, &scale, None, &mut y)?;
    let back = PinnedBuffer::<i8>::new(&device, 64)?;
    let back = a.download(&y, back)?;
    multiply().stream(&b).run_into(&x, &scale, None, &mut y)?;
    expect(back.wait()?.as_slice(), &[6; 64][..])?;
    expect(staged.wait()?.as_slice(), &[3.0; 64][..])?;
    b.query()?;
    b.synchronize_timeout(Duration::from_secs(30))?;
    a.synchronize()?;
    let _ = a.id();
    expect(y.to_vec::<i8>()?, vec![6; 64])?;
    // SAFETY: nobody else uses the device.
    Ok(unsafe { device.reset() }?)
}

/// Events of the user's.
fn events(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let (a, b) = (device.new_stream()?, device.new_stream()?);
    let (start, end) = (Event::new(&device)?, Event::new(&device)?);
    let x = vector(&[1.0; 64], &device)?;
    let scale = vector(&[2.0], &device)?;
    a.record(&start)?;
    b.wait(&start)?;
    let y = multiply().stream(&b).run(&x, &scale, None)?;
    b.record(&end)?;
    end.query()?;
    end.synchronize_timeout(Duration::from_secs(30))?;
    end.synchronize()?;
    end.elapsed_since(&start)?;
    expect(y.to_vec::<i8>()?, vec![2; 64])
}

/// A graph, replayed and dumped.
fn graph(session: &Session) -> Outcome {
    session.set_workspace(2048);
    let device = atlas(session)?;
    let x = vector(&[1.0, 2.0, 3.0], &device)?;
    let scales = vector(&[10.0], &device)?;
    let y = Tensor::empty(DType::Int8, [3], &device)?;
    let plan = multiply().plan(&device, &x, &scales, None)?;
    let mut builder = Graph::builder(&device.new_stream()?);
    let (x, scales, y) = (
        builder.tensor(x)?,
        builder.tensor(scales)?,
        builder.tensor(y)?,
    );
    builder.quantize(plan, x, scales, None, y)?;
    let mut graph = builder.capture()?;
    graph.replay()?;
    expect(graph.tensor(y)?.to_vec::<i8>()?, vec![10, 20, 30])?;
    let folder = tempfile::tempdir().map_err(|error| Failure::Wrong(error.to_string()))?;
    graph.dump(folder.path().join("graph.json"))?;
    graph.tensor_mut(x)?.copy_from(&[4.0f32, 5.0, 6.0])?;
    graph.replay()?;
    expect(graph.tensor(y)?.to_vec::<i8>()?, vec![40, 50, 60])?;
    graph.replay()?;
    drop(graph.into_tensors());
    Ok(())
}

/// A graph of which a call gets other attributes between replays.
fn changed_graph(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let plan = Muls::new(10.0).plan(&device, &vector(&[0.0; 3], &device)?)?;
    let mut builder = Graph::builder(&device.new_stream()?);
    let x = builder.tensor(vector(&[1.0, 2.0, 3.0], &device)?)?;
    let y = builder.tensor(Tensor::empty(DType::Float32, [3], &device)?)?;
    builder.muls(plan, x, y.into())?;
    let step = builder.changeable()?;
    let mut graph = builder.capture()?;
    for factor in [10.0, 2.0, 3.0] {
        if factor != 10.0 {
            Muls::new(factor).update(&mut graph, step)?;
        }
        graph.replay()?;
        let wanted: Vec<f32> = [1.0, 2.0, 3.0].map(|x| x * factor as f32).into();
        expect(graph.tensor(y)?.to_vec::<f32>()?, wanted)?;
    }
    drop(graph.into_tensors());
    Ok(())
}

/// Things dropped while work runs, on another thread too; a device that is reset and taken up again.
fn drops(session: &Session) -> Outcome {
    session.slow_kernels(500);
    let device = atlas(session)?;
    let scale = vector(&[2.0], &device)?;
    for _ in 0..3 {
        let stream = device.new_stream()?;
        let x = vector(&[1.0; 64], &device)?;
        let y = multiply().stream(&stream).run(&x, &scale, None)?;
        drop(x);
        drop(stream);
        let other = std::thread::spawn(move || y.to_vec::<i8>());
        let values = other
            .join()
            .map_err(|_| Failure::Wrong("a thread panicked".to_owned()))?;
        expect(values?, vec![2; 64])?;
    }
    let left = device.new_stream()?;
    let y = multiply()
        .stream(&left)
        .run(&vector(&[1.0; 64], &device)?, &scale, None)?;
    // SAFETY: nobody else uses the device; what is left of it is only dropped.
    unsafe { device.reset() }?;
    drop((y, left, scale, device));
    let device = atlas(session)?;
    let y = multiply().run(
        &vector(&[1.0; 64], &device)?,
        &vector(&[2.0], &device)?,
        None,
    )?;
    expect(y.to_vec::<i8>()?, vec![2; 64])
}
