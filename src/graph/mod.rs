//! Graphs: calls captured once and replayed with one launch.

mod builder;
mod change;
mod profile;
mod step;
mod view;

use std::path::Path;

pub use builder::GraphBuilder;
pub(crate) use change::Change;
pub use change::GraphStep;
pub use profile::CallTime;
pub(crate) use view::StepOperand;
pub use view::{GraphTensor, GraphView};

use crate::communicator::{Members, Together};
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::graph::RawGraph;
use crate::runtime::marks::{Mark, Marks};
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::Launch;
use crate::runtime::submit::Uses;
use crate::stream::Stream;
use crate::tensor::{Tensor, TensorView, TensorViewMut};
use step::Step;
use view::{Held, find};

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

/// Calls of any operators that run again and again with one launch, on the same tensors.
///
/// The graph owns its tensors, plans and workspace, since a replay uses the captured addresses; the
/// tensors are lent back between replays. Tensors that calls only read can be shared with other graphs
/// ([`GraphBuilder::shared`]), and calls take views of tensors, transposed, narrowed or strided ([`GraphBuilder::view`]).
/// Attributes of a call can change between replays ([`GraphBuilder::changeable`]). On the CPU a replay runs the plans one after
/// the other.
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
    workspace: Option<Workspace>,
    tensors: Vec<Held>,
    /// For each tensor whether a step writes it.
    written: Vec<bool>,
    /// For each tensor whether its values are looked at before a step takes them for places.
    watched: Vec<bool>,
    /// Whether they are still to be looked at: at first, and after one of those was lent to be written.
    values_changed: bool,
    /// The communicators that calls take part in.
    communicators: Members,
    last: Option<Mark>,
}

/// Scratch memory of all calls, one after the other.
struct Workspace {
    buffer: DeviceBuffer,
    /// As many as the calls were told of.
    bytes: usize,
}

impl Graph {
    /// Begins to describe a graph that runs on `stream`.
    pub fn builder(stream: &Stream) -> GraphBuilder {
        GraphBuilder::new(stream)
    }

    /// The stream that the graph runs on.
    pub fn stream(&self) -> &Stream {
        &self.stream
    }

    /// Queues all calls with one launch.
    ///
    /// # Errors
    /// What CANN says; what is wrong with values that a call takes for places, which are looked at before the first replay
    /// and after they were lent to be written; [`ErrorKind::Capture`] after an update that failed half way, until one succeeds.
    pub fn replay(&mut self) -> Result<()> {
        self.check_settled()?;
        let (Some(graph), Some(device), Some(stream)) = (
            &self.captured,
            self.stream.device().atlas(),
            self.stream.state(),
        ) else {
            return self.run_steps();
        };
        if self.values_changed {
            for step in &self.steps {
                step.check_values(&self.stream, &self.tensors)?;
            }
            self.values_changed = false;
        }
        let together = Together::new(&self.communicators, device, stream, false)?;
        let uses = Replay {
            tensors: &self.tensors,
            written: &self.written,
            together: &together,
        };
        let launch = Launch {
            name: "aclmdlRIExecuteAsync",
            elements: self.steps.len(),
        };
        let last = &mut self.last;
        let queued = device.submit(stream, &uses, &launch, |_| {
            // Before the work, since part of it may be queued also when it fails.
            *last = stream.slot().map(|slot| Mark {
                slot,
                sequence: stream.numbered(),
            });
            // Ranks whose replay fails are behind the others from then on.
            together.begin();
            // SAFETY: the queue is held and the context current; the graph keeps everything that was captured,
            // and is parked behind this work when dropped.
            unsafe { graph.execute(stream) }
        });
        together.end(queued)
    }

    fn run_steps(&mut self) -> Result<()> {
        for step in &mut self.steps {
            step.run(&self.stream, &self.tensors)?;
        }
        Ok(())
    }

    /// Lends a tensor between replays. Reading it waits for the replay that wrote it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] for a tensor of another graph.
    pub fn tensor(&self, tensor: GraphTensor) -> Result<TensorView<'_>> {
        find(self.number, &self.tensors, tensor).map(|held| held.tensor().view())
    }

    /// Lends a tensor between replays to be written. Calls and copies that write it are ordered behind
    /// the replays that use it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] for a tensor of another graph, or one that is shared.
    pub fn tensor_mut(&mut self, tensor: GraphTensor) -> Result<TensorViewMut<'_>> {
        find(self.number, &self.tensors, tensor)?;
        self.values_changed |= self.watched.get(tensor.index) == Some(&true);
        match self.tensors.get_mut(tensor.index) {
            Some(Held::Owned(tensor)) => Ok(tensor.view_mut()),
            _ => Err(Error::new(
                ErrorKind::InvalidView,
                "the tensor is shared with others, so a graph only reads it",
            )
            .with_argument("tensor")),
        }
    }

    /// Gives the tensors that the graph owns back, in the order in which they were handed over. The graph ends when its
    /// work is done.
    pub fn into_tensors(mut self) -> Vec<Tensor> {
        view::owned(std::mem::take(&mut self.tensors))
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
            std::mem::take(&mut self.communicators),
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

/// What a replay does to the graph's tensors, those that are shared included.
struct Replay<'a, 'r> {
    tensors: &'a [Held],
    written: &'a [bool],
    together: &'a Together<'r>,
}

impl Uses for Replay<'_, '_> {
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        let tensors = self.tensors.iter().zip(self.written);
        let tensors = tensors.map(|(held, &written)| (held.tensor().raw().marks, written));
        tensors.chain(self.together.work().map(|work| (Some(work), true)))
    }

    /// The graph has to itself what it writes, but for communicators.
    fn alone(&self) -> bool {
        self.together.work().next().is_none()
    }
}
