//! Graphs: calls captured once and replayed with one launch.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::device::Device;
use crate::dispatch::plan::Operands;
use crate::error::{Error, ErrorKind, Result};
use crate::quantize::{Inputs, Operand, Plan};
use crate::runtime::device::DeviceState;
use crate::runtime::graph::RawGraph;
use crate::runtime::marks::{Mark, Marks};
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::{Launch, StreamState};
use crate::runtime::submit::Uses;
use crate::stream::Stream;
use crate::tensor::{Tensor, TensorView, TensorViewMut};

/// What a capture forbids to others while it lasts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum CaptureMode {
    /// Calls that would spoil a capture fail on the capturing thread only: right for a library in
    /// somebody else's process.
    #[default]
    ThreadLocal,
    /// Such calls fail on every thread of the process, which finds mistakes and breaks innocent threads.
    Global,
}

/// A tensor of a graph.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct GraphTensor {
    /// Which graph it belongs to.
    graph: u64,
    index: usize,
}

/// A number that no other graph of the process has.
fn new_number() -> u64 {
    static NUMBERS: AtomicU64 = AtomicU64::new(0);
    NUMBERS.fetch_add(1, Ordering::Relaxed)
}

/// The tensor with this handle, if it belongs to this graph.
fn find(graph: u64, tensors: &[Tensor], tensor: GraphTensor) -> Result<&Tensor> {
    tensors
        .get(tensor.index)
        .filter(|_| tensor.graph == graph)
        .ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidView,
                "the tensor belongs to another graph",
            )
            .with_argument("tensor")
        })
}

struct Step {
    plan: Plan,
    x: GraphTensor,
    scales: GraphTensor,
    zero_points: Option<GraphTensor>,
    y: GraphTensor,
}

impl Step {
    fn inputs(&self) -> impl Iterator<Item = GraphTensor> {
        [Some(self.x), Some(self.scales), self.zero_points]
            .into_iter()
            .flatten()
    }
}

/// Collects the tensors and calls of a [`Graph`].
///
/// A graph is described first and captured in one go: nothing of the caller's runs during a capture,
/// so nothing that a capture forbids can happen in it.
pub struct GraphBuilder {
    number: u64,
    stream: Stream,
    mode: CaptureMode,
    tensors: Vec<Tensor>,
    steps: Vec<Step>,
}

/// Calls of `npu_quantize` that run again and again with one launch, on the same tensors.
///
/// The graph owns its tensors, plans and workspace, since a replay uses the captured addresses; the
/// tensors are lent back between replays. A graph takes whole tensors, which are contiguous. On the CPU a
/// replay runs the plans one after the other.
///
/// ```
/// use aclnn::{DType, Device, Graph, QuantDType, Quantize, Tensor};
///
/// let device = Device::cpu();
/// let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], &device)?;
/// let scales = Tensor::from_slice(&[10.0f32], [1], &device)?;
/// let y = Tensor::empty(DType::Int8, [3], &device)?;
/// let plan = Quantize::multiply(QuantDType::QInt8).plan(&device, &x, &scales, None)?;
///
/// let mut builder = Graph::builder(&device.new_stream()?);
/// let (x, scales, y) = (builder.tensor(x)?, builder.tensor(scales)?, builder.tensor(y)?);
/// builder.quantize(plan, x, scales, None, y)?;
/// let mut graph = builder.capture()?;
///
/// graph.replay()?;
/// assert_eq!(graph.tensor(y)?.to_vec::<i8>()?, [10, 20, 30]);
/// graph.tensor_mut(x)?.copy_from(&[4.0f32, 5.0, 6.0])?;
/// graph.replay()?;
/// assert_eq!(graph.tensor(y)?.to_vec::<i8>()?, [40, 50, 60]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub struct Graph {
    number: u64,
    stream: Stream,
    captured: Option<RawGraph>,
    steps: Vec<Step>,
    workspace: Option<DeviceBuffer>,
    tensors: Vec<Tensor>,
    /// For each tensor whether a step writes it.
    written: Vec<bool>,
    last: Option<Mark>,
}

impl GraphBuilder {
    /// What the capture forbids to others; [`CaptureMode::ThreadLocal`] unless set.
    pub fn mode(mut self, mode: CaptureMode) -> GraphBuilder {
        self.mode = mode;
        self
    }

    /// Hands a tensor over to the graph.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`] when it is on another device than the stream.
    pub fn tensor(&mut self, tensor: Tensor) -> Result<GraphTensor> {
        if tensor.device() != self.stream.device() {
            return Err(Error::new(
                ErrorKind::DeviceMismatch,
                format!(
                    "the tensor is on {}, the graph on {}",
                    tensor.device(),
                    self.stream.device()
                ),
            )
            .with_argument("tensor"));
        }
        self.tensors.push(tensor);
        Ok(GraphTensor {
            graph: self.number,
            index: self.tensors.len() - 1,
        })
    }

    /// Gives the tensors back, in the order in which they were handed over, instead of capturing.
    pub fn into_tensors(self) -> Vec<Tensor> {
        self.tensors
    }

    /// Adds a call: `plan` on these tensors, behind the calls added before.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`] when plan, stream and tensors do not go
    /// together, [`ErrorKind::OutputOverlapsInput`] when `y` is an input of the same call,
    /// [`ErrorKind::InvalidView`] for a tensor of another graph.
    pub fn quantize(
        &mut self,
        plan: Plan,
        x: GraphTensor,
        scales: GraphTensor,
        zero_points: Option<GraphTensor>,
        y: GraphTensor,
    ) -> Result<()> {
        let step = Step {
            plan,
            x,
            scales,
            zero_points,
            y,
        };
        if step.inputs().any(|input| input == y) {
            return Err(Error::new(
                ErrorKind::OutputOverlapsInput,
                "y is an input of the same call",
            )
            .with_argument("output"));
        }
        let raw = |tensor: GraphTensor| find(self.number, &self.tensors, tensor).map(Tensor::raw);
        let zero_points = zero_points.map(raw).transpose()?;
        let (x, scales, y) = (raw(x)?, raw(scales)?, raw(y)?);
        let inputs = Inputs::of(&x, &scales, zero_points.as_ref());
        let operands = Operands::of(&x, &scales, zero_points.as_ref(), Some(&y));
        step.plan
            .check_call(&self.stream, inputs, Operand::of(&y), &operands)?;
        self.steps.push(step);
        Ok(())
    }

    /// Captures the calls. All work that the tensors still wait for is waited for first, executors
    /// are prepared and the workspace allocated; the capture itself only records.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] when this CANN cannot capture (before 8.1),
    /// [`ErrorKind::Capture`] when the capture is lost, [`ErrorKind::StreamMismatch`] on a borrowed stream; or what CANN says. The stream stays usable, and tensors and plans stay here: see
    /// [`GraphBuilder::into_tensors`]. After a success the builder is empty and begins another graph.
    pub fn capture(&mut self) -> Result<Graph> {
        let mut written = vec![false; self.tensors.len()];
        for step in &self.steps {
            written[step.y.index] = true;
        }
        let (mut captured, mut workspace) = (None, None);
        if let (Some(device), Some(stream)) = (self.stream.device().atlas(), self.stream.state())
            && self.steps.iter().any(|step| step.plan.launches())
        {
            let stream = stream.clone();
            (captured, workspace) = self.record(device, &stream)?;
        }
        // What the builder is given from here on belongs to another graph.
        let number = std::mem::replace(&mut self.number, new_number());
        Ok(Graph {
            number,
            stream: self.stream.clone(),
            captured,
            steps: std::mem::take(&mut self.steps),
            workspace,
            tensors: std::mem::take(&mut self.tensors),
            written,
            last: None,
        })
    }

    fn record(
        &mut self,
        device: &'static DeviceState,
        stream: &StreamState,
    ) -> Result<(Option<RawGraph>, Option<DeviceBuffer>)> {
        if stream.slot().is_none() {
            return Err(Error::new(
                ErrorKind::StreamMismatch,
                "a borrowed stream cannot be captured here: begin the capture yourself, and run plans inside it",
            )
            .with_argument("stream"));
        }
        self.stream.synchronize()?;
        for tensor in &self.tensors {
            if let Some(marks) = tensor.raw().marks {
                device.wait_for(marks, true)?;
            }
        }
        let tensors = &self.tensors;
        let raw = |tensor: GraphTensor| tensors[tensor.index].raw();
        let mut bytes = 0;
        for step in &mut self.steps {
            let zero_points = step.zero_points.map(raw);
            let (x, scales, y) = (raw(step.x), raw(step.scales), raw(step.y));
            let operands = Operands::of(&x, &scales, zero_points.as_ref(), Some(&y));
            let size = step.plan.prepare_operands(&operands)?;
            bytes = bytes.max(size);
        }
        let workspace = DeviceBuffer::allocate(device, bytes, true)?;
        let steps = &mut self.steps;
        let graph = RawGraph::capture(device, stream, self.mode == CaptureMode::Global, || {
            for step in steps {
                // SAFETY: the queue is held by the capture and the context current; tensors, plans and the
                // workspace, which is large enough for each step, are kept by the graph.
                unsafe { step.plan.launch_captured(stream, workspace.address())? };
            }
            Ok(())
        })?;
        Ok((Some(graph), Some(workspace)))
    }
}

impl Graph {
    /// Begins to describe a graph that runs on `stream`.
    pub fn builder(stream: &Stream) -> GraphBuilder {
        GraphBuilder {
            number: new_number(),
            stream: stream.clone(),
            mode: CaptureMode::default(),
            tensors: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// The stream that the graph runs on.
    pub fn stream(&self) -> &Stream {
        &self.stream
    }

    /// Queues all calls with one launch.
    ///
    /// # Errors
    /// What CANN says.
    pub fn replay(&mut self) -> Result<()> {
        let (Some(graph), Some(device), Some(stream)) = (
            &self.captured,
            self.stream.device().atlas(),
            self.stream.state(),
        ) else {
            return self.run_steps();
        };
        // The graph has its tensors to itself.
        let mut used: [smallvec::SmallVec<[Option<&Marks>; 8]>; 2] = Default::default();
        for (tensor, &write) in self.tensors.iter().zip(&self.written) {
            used[usize::from(write)].push(tensor.raw().marks);
        }
        let [reads, writes] = &used;
        let uses = Uses {
            reads,
            writes,
            alone: true,
        };
        let launch = Launch {
            name: "aclmdlRIExecuteAsync",
            elements: self.steps.len(),
        };
        let last = &mut self.last;
        device.submit(stream, uses, &launch, |_| {
            // Before the work, since part of it may be queued also when it fails.
            *last = stream.slot().map(|slot| Mark {
                slot,
                sequence: stream.numbered(),
            });
            // SAFETY: the queue is held and the context current; the graph keeps everything that was captured,
            // and is parked behind this work when dropped.
            unsafe { graph.execute(stream) }
        })
    }

    fn run_steps(&mut self) -> Result<()> {
        let tensors = &self.tensors;
        let raw = |tensor: GraphTensor| tensors[tensor.index].raw();
        for step in &mut self.steps {
            let zero_points = step.zero_points.map(raw);
            let (x, scales, y) = (raw(step.x), raw(step.scales), raw(step.y));
            let inputs = Inputs::of(&x, &scales, zero_points.as_ref());
            let operands = Operands::of(&x, &scales, zero_points.as_ref(), Some(&y));
            step.plan
                .run_operands(&self.stream, inputs, Operand::of(&y), &operands)?;
        }
        Ok(())
    }

    /// Lends a tensor between replays. Reading it waits for the replay that wrote it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] for a tensor of another graph.
    pub fn tensor(&self, tensor: GraphTensor) -> Result<TensorView<'_>> {
        find(self.number, &self.tensors, tensor).map(Tensor::view)
    }

    /// Lends a tensor between replays to be written. Calls and copies that write it are ordered behind
    /// the replays that use it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] for a tensor of another graph.
    pub fn tensor_mut(&mut self, tensor: GraphTensor) -> Result<TensorViewMut<'_>> {
        find(self.number, &self.tensors, tensor)?;
        Ok(self.tensors[tensor.index].view_mut())
    }

    /// Gives the tensors back, in the order in which they were handed over. The graph ends when its
    /// work is done.
    pub fn into_tensors(mut self) -> Vec<Tensor> {
        std::mem::take(&mut self.tensors)
    }

    /// Writes a description of the captured graph to a file, in CANN's own format; where CANN cannot
    /// write files it goes to CANN's log.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] when this CANN cannot, or on the CPU.
    pub fn dump(&self, path: impl AsRef<Path>) -> Result<()> {
        match &self.captured {
            Some(graph) => graph.dump(path.as_ref()),
            None => Err(Error::new(
                ErrorKind::EntryPointMissing,
                "only a graph captured on an Atlas can be dumped",
            )),
        }
    }
}

impl Drop for Graph {
    fn drop(&mut self) {
        let Some(graph) = self.captured.take() else {
            return;
        };
        // A graph may not be destroyed, nor what it refers to, while it runs: all of it waits, but not here.
        let resources = (
            graph,
            std::mem::take(&mut self.steps),
            self.workspace.take(),
            std::mem::take(&mut self.tensors),
        );
        if let Some(device) = self.stream.device().atlas() {
            device.park(self.last.into_iter().collect(), Box::new(resources));
        }
    }
}

impl std::fmt::Debug for Graph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Graph({} calls on {})", self.steps.len(), self.device())
    }
}

impl Graph {
    fn device(&self) -> &Device {
        self.stream.device()
    }
}
