//! Launches of kernels that are part of a graph.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::call::operand::Operand;
use crate::call::own::OwnCall;
use crate::call::recipe::{Form, Planned, Recipe};
use crate::dispatch::definition::Role;
use crate::error::{Error, ErrorKind, Result};
use crate::graph::{GraphView, StepOperand};
use crate::kernel::function::{Engine, Function};
use crate::kernel::launch::{argument_name, first_element};
use crate::kernel::parts::{Room, Settings};
use crate::kernel::queue::{Told, queue_kernel};
use crate::kernel::scalar::{Scalar, number};
use crate::kernel::triton::Lock;
use crate::kernel::{Blocks, LaunchWay, Schedule};
use crate::runtime::arguments::{Arguments, Shape};
use crate::runtime::device::DeviceState;
use crate::runtime::module::LoadedModule;
use crate::runtime::stream::{Launch, Queue, StreamState};
use crate::runtime::tools;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

/// A launch of a [`Function`] that becomes part of a graph; from [`Function::in_graph`] and
/// [`TritonKernel::in_graph`](crate::kernel::TritonKernel::in_graph), for
/// [`GraphBuilder::launch`](crate::GraphBuilder::launch). The graph keeps the function's module, and copies of the data.
///
/// What its methods do is said at those of [`Launch`](crate::kernel::Launch).
pub struct GraphLaunch {
    function: Function,
    blocks: Blocks,
    shape: Shape,
    tensors: Vec<(GraphView, Role)>,
    arguments: Vec<Kept>,
    settings: Settings<'static>,
    lock: Option<Arc<Lock>>,
}

/// An argument that a graph keeps.
#[derive(Clone)]
enum Kept {
    /// The tensor at this place among the operands.
    Tensor(usize),
    Null,
    Value([u8; 8], u8),
    Data(Box<[u8]>),
    Workspace,
}

impl GraphLaunch {
    pub(super) fn new(function: &Function, blocks: Blocks, shape: Shape) -> GraphLaunch {
        GraphLaunch {
            function: function.clone(),
            blocks,
            shape,
            tensors: Vec::new(),
            arguments: Vec::new(),
            settings: Settings::USUAL,
            lock: None,
        }
    }

    pub(super) fn with_scratch(mut self, bytes: usize, lock: Option<Arc<Lock>>) -> GraphLaunch {
        self.settings.workspace = bytes;
        self.lock = lock;
        self
    }

    fn add(mut self, tensor: GraphView, role: Role) -> GraphLaunch {
        self.arguments.push(Kept::Tensor(self.tensors.len()));
        self.tensors.push((tensor, role));
        self
    }

    /// The address of a tensor that the kernel reads.
    pub fn input(self, tensor: impl Into<GraphView>) -> GraphLaunch {
        self.add(tensor.into(), Role::In)
    }

    /// The address of a tensor that the kernel writes, and perhaps reads.
    pub fn output(self, tensor: impl Into<GraphView>) -> GraphLaunch {
        self.add(tensor.into(), Role::InOut)
    }

    /// A null address.
    pub fn null(mut self) -> GraphLaunch {
        self.arguments.push(Kept::Null);
        self
    }

    /// A number, the same in each replay.
    pub fn scalar(mut self, value: impl Scalar) -> GraphLaunch {
        let (bytes, size) = number(self.shape, value);
        self.arguments.push(Kept::Value(bytes, size));
        self
    }

    /// The address of a copy of these bytes, the same in each replay.
    pub fn data(mut self, bytes: &[u8]) -> GraphLaunch {
        self.arguments.push(Kept::Data(bytes.into()));
        self
    }

    /// The address of so many bytes of the graph's scratch memory.
    pub fn workspace(mut self, bytes: usize) -> GraphLaunch {
        let mut arguments = self.arguments.iter();
        let has_one = arguments.any(|argument| matches!(argument, Kept::Workspace));
        self.settings.set_workspace(self.shape, has_one, bytes);
        self.arguments.push(Kept::Workspace);
        self
    }

    /// How long the kernel may take.
    pub fn timeout(mut self, timeout: Duration) -> GraphLaunch {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Which way the arguments are handed over.
    pub fn by(mut self, way: LaunchWay) -> GraphLaunch {
        self.settings.way = Some(way);
        self
    }

    /// When its blocks begin.
    pub fn schedule(mut self, schedule: Schedule) -> GraphLaunch {
        self.settings.schedule = Some(schedule);
        self
    }

    /// For a kernel of both kinds of cores on an Atlas 310P.
    pub fn engine(mut self, engine: Engine, block_offset: u32) -> GraphLaunch {
        self.settings.engine = Some((engine, block_offset));
        self
    }

    /// What the addresses of tensors are to be a multiple of; 32 unless said.
    pub fn alignment(mut self, bytes: usize) -> GraphLaunch {
        self.settings.alignment = bytes.max(1);
        self
    }

    pub(crate) fn views(&self) -> impl Iterator<Item = &GraphView> {
        self.tensors.iter().map(|(view, _)| view)
    }

    pub(crate) fn function(&self) -> &Function {
        &self.function
    }

    /// As a step of a graph, of whose tensors these are the forms in their order.
    pub(crate) fn into_step(
        self,
        forms: Vec<TensorSpec>,
    ) -> Result<(Recipe, Vec<StepOperand>, Recorded)> {
        let mut operands = Vec::new();
        let mut elements = 0usize;
        let mut places = Vec::new();
        for (place, argument) in self.arguments.iter().enumerate() {
            if let Kept::Tensor(_) = argument {
                places.push(place);
            }
        }
        let mut told = String::new();
        for (((_, role), form), place) in self.tensors.iter().zip(forms).zip(&places) {
            tools::tell_form(&mut told, &form);
            if role.writes() {
                elements = elements.saturating_add(form.layout.elements());
            }
            operands.push(Planned::new(
                argument_name(*place),
                Form::Tensor(form),
                *role,
            ));
        }
        self.settings.check_workspace()?;
        let mut room = Room::take();
        lay_arguments(&mut room.arguments, self.shape, &self.arguments, &[]);
        self.function.check_arguments(&room.arguments)?;
        room.arguments.check()?;
        // What cannot be launched so is refused before the capture.
        self.function
            .target(self.blocks, self.shape, &self.settings)?;
        drop(room);
        let recipe = Recipe::own(self.function.static_name(), operands, elements);
        let step = self
            .tensors
            .iter()
            .map(|(view, _)| StepOperand::Tensor(view.clone()));
        let step = step.collect();
        let recorded = Recorded {
            function: self.function,
            blocks: self.blocks,
            shape: self.shape,
            arguments: self.arguments.into(),
            settings: self.settings,
            lock: self.lock,
            elements,
            forms: told.into(),
            addresses: Vec::new(),
        };
        Ok((recipe, step, recorded))
    }
}

impl fmt::Debug for GraphLaunch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, arguments) = (self.function.name(), self.arguments.len());
        write!(f, "GraphLaunch({name} with {arguments} arguments)")
    }
}

/// A launch that a graph keeps.
#[derive(Clone)]
pub(crate) struct Recorded {
    function: Function,
    blocks: Blocks,
    shape: Shape,
    arguments: Arc<[Kept]>,
    settings: Settings<'static>,
    lock: Option<Arc<Lock>>,
    elements: usize,
    /// Of the tensors, for profilers.
    forms: Arc<str>,
    /// Of the tensors, as they were prepared.
    addresses: Vec<usize>,
}

/// Lays arguments out, of whose tensors these are the addresses.
fn lay_arguments<'a>(
    arguments: &mut Arguments<'a>,
    shape: Shape,
    kept: &'a [Kept],
    addresses: &[usize],
) {
    arguments.begin(shape);
    for argument in kept {
        match argument {
            Kept::Tensor(place) => {
                arguments.push_address(addresses.get(*place).copied().unwrap_or(0));
            }
            Kept::Null => arguments.push_address(0),
            Kept::Value(bytes, size) => arguments.push_number(*bytes, *size),
            Kept::Data(data) => arguments.push_data(data),
            Kept::Workspace => arguments.push_workspace(),
        }
    }
}

/// Where the first elements of operands are.
fn addresses(operands: &[Operand<'_>], alignment: usize) -> Result<Vec<usize>> {
    let address = |(place, operand): (usize, &Operand<'_>)| {
        let (Some(spec), start) = (operand.spec(), operand.block.addr()) else {
            return Ok(0);
        };
        let address = first_element(spec, start);
        if address.is_multiple_of(alignment) {
            return Ok(address);
        }
        let message = format!(
            "tensor {place} of the launch begins at {address:#x}; a multiple of {alignment} is wanted, unless GraphLaunch::alignment says less"
        );
        Err(Error::new(ErrorKind::Unaligned, message).with_argument("tensor"))
    };
    operands.iter().enumerate().map(address).collect()
}

impl Recorded {
    /// # Safety
    /// As for [`queue_kernel`].
    unsafe fn queue_on(
        &self,
        device: &'static DeviceState,
        stream: &StreamState,
        queue: Option<&mut Queue>,
        workspace: usize,
        addresses: &[usize],
    ) -> Result<()> {
        let mut target = self
            .function
            .target(self.blocks, self.shape, &self.settings)?;
        target.workspace = workspace;
        let mut room = Room::take();
        lay_arguments(&mut room.arguments, self.shape, &self.arguments, addresses);
        self.function.module().note_launch(stream);
        let settings = Settings {
            lock: self.lock.as_deref(),
            ..self.settings
        };
        // SAFETY: upheld by the caller.
        unsafe {
            queue_kernel(
                device,
                stream,
                queue,
                &mut target,
                &settings,
                &mut room.arguments,
                Told {
                    name: self.function.static_name(),
                    forms: &self.forms,
                },
            )
        }
    }
}

impl OwnCall for Recorded {
    fn workspace(&self) -> usize {
        self.settings.workspace + self.lock.as_deref().map_or(0, Lock::bytes)
    }

    fn prepare(&mut self, operands: &[Operand<'_>]) -> Result<()> {
        self.addresses = addresses(operands, self.settings.alignment)?;
        Ok(())
    }

    unsafe fn launch_prepared(
        &self,
        device: &'static DeviceState,
        stream: &StreamState,
        workspace: usize,
    ) -> Result<()> {
        // SAFETY: upheld by the caller.
        unsafe { self.queue_on(device, stream, None, workspace, &self.addresses) }
    }

    unsafe fn run(&self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        let (Some(device), Some(stream)) = (stream.device().atlas(), stream.state()) else {
            return Ok(());
        };
        let addresses = addresses(operands, self.settings.alignment)?;
        let launch = Launch {
            name: self.function.static_name(),
            elements: self.elements,
        };
        device.submit(stream, operands, &launch, |queue| {
            // SAFETY: the queue is held and the context current; the rest is upheld by the caller.
            unsafe { self.queue_on(device, stream, Some(queue), 0, &addresses) }
        })
    }

    fn module(&self) -> Option<&Arc<LoadedModule>> {
        Some(self.function.module())
    }

    fn another(&self) -> Box<dyn OwnCall> {
        Box::new(self.clone())
    }
}
