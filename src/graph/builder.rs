//! Describing a graph, and capturing it.

use std::sync::Arc;

use crate::call::own::OwnCall;
use crate::call::plan::Prepared;
use crate::call::recipe::Recipe;
use crate::communicator::{Member, Together, members_of};
use crate::error::{Error, ErrorKind, Result};
use crate::graph::step::Step;
use crate::graph::view::{GraphTensor, GraphView, Held, StepOperand, find, new_number, owned};
use crate::graph::{CaptureMode, Graph, GraphStep, Workspace};
use crate::kernel::GraphLaunch;
use crate::runtime::device::DeviceState;
use crate::runtime::graph::RawGraph;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::StreamState;
use crate::runtime::task_group;
use crate::stream::Stream;
use crate::tensor::{Tensor, TensorSpec};

/// Collects the tensors and calls of a [`Graph`].
///
/// A graph is described first and captured in one go: nothing of the caller's runs during a capture,
/// so nothing that a capture forbids can happen in it.
pub struct GraphBuilder {
    number: u64,
    stream: Stream,
    mode: CaptureMode,
    tensors: Vec<Held>,
    steps: Vec<Step>,
}

impl GraphBuilder {
    pub(super) fn new(stream: &Stream) -> GraphBuilder {
        GraphBuilder {
            number: new_number(),
            stream: stream.clone(),
            mode: CaptureMode::default(),
            tensors: Vec::new(),
            steps: Vec::new(),
        }
    }

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
        self.check_device(&tensor)?;
        Ok(self.hold(Held::Owned(tensor)))
    }

    fn check_device(&self, tensor: &Tensor) -> Result<()> {
        if tensor.device() == self.stream.device() {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::DeviceMismatch,
            format!(
                "the tensor is on {}, the graph on {}",
                tensor.device(),
                self.stream.device()
            ),
        )
        .with_argument("tensor"))
    }

    fn hold(&mut self, held: Held) -> GraphTensor {
        self.tensors.push(held);
        GraphTensor {
            graph: self.number,
            index: self.tensors.len() - 1,
        }
    }

    /// Gives the tensors that the graph would own back, in the order in which they were handed over, instead of capturing.
    pub fn into_tensors(self) -> Vec<Tensor> {
        owned(self.tensors)
    }

    /// Hands over a tensor that calls only read, and that others may read too: weights that two graphs share.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`] when it is on another device than the stream.
    pub fn shared(&mut self, tensor: &Arc<Tensor>) -> Result<GraphTensor> {
        self.check_device(tensor)?;
        Ok(self.hold(Held::Shared(tensor.clone())))
    }

    /// A view of the whole of a tensor, from which others are made: transposed, narrowed, reshaped.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] for a tensor of another graph.
    pub fn view(&self, tensor: GraphTensor) -> Result<GraphView> {
        let spec = find(self.number, &self.tensors, tensor)?
            .tensor()
            .view()
            .spec();
        Ok(GraphView {
            tensor: Some(tensor),
            spec: Some(spec),
        })
    }

    /// Adds a call of any operator, behind those added before.
    pub(crate) fn add_step(
        &mut self,
        prepared: Prepared,
        operands: Vec<StepOperand>,
    ) -> Result<()> {
        let step = Step {
            prepared,
            operands,
            changeable: false,
            groups: Vec::new(),
            unsettled: false,
        };
        step.check(self.number, &self.tensors)?;
        step.check_apart(&self.tensors)?;
        {
            let views = step.views(&self.tensors);
            step.prepared.check_call(&self.stream, &step.list(&views))?;
        }
        self.steps.push(step);
        Ok(())
    }

    /// The stream that the graph will run on.
    pub(crate) fn stream(&self) -> &Stream {
        &self.stream
    }

    /// What a view of one of the tensors looks like.
    pub(crate) fn form(&self, view: &GraphView, argument: &'static str) -> Result<TensorSpec> {
        let Some(tensor) = view.tensor else {
            let message = format!("{argument} is null");
            return Err(Error::new(ErrorKind::NullTensor, message).with_argument(argument));
        };
        let tensor = find(self.number, &self.tensors, tensor)?.tensor();
        Ok(view.spec.clone().unwrap_or_else(|| tensor.view().spec()))
    }

    /// Adds a call that is no operator, and is found to be right of these tensors.
    pub(crate) fn add_own(
        &mut self,
        recipe: Recipe,
        operands: Vec<StepOperand>,
        call: Box<dyn OwnCall>,
    ) -> Result<()> {
        let prepared = Prepared::own(self.stream.device(), recipe, call);
        self.add_step(prepared, operands)?;
        let prepared = match self.steps.last_mut() {
            Some(step) => step.prepare(&self.tensors).map(drop),
            None => Ok(()),
        };
        prepared.inspect_err(|_| drop(self.steps.pop()))
    }

    /// Adds a launch of a kernel of one's own ([`kernel`](crate::kernel)), behind the calls added before. The graph keeps
    /// the kernel's module.
    ///
    /// # Safety
    /// As for [`Launch::queue`](crate::kernel::Launch::queue), of each replay.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`] for a function of another device than the graph's;
    /// [`ErrorKind::InvalidView`] for a tensor of another graph, or one that is shared and would be written; or as
    /// [`Launch::queue`](crate::kernel::Launch::queue), of an address that is not aligned when the graph is captured.
    pub unsafe fn launch(&mut self, launch: GraphLaunch) -> Result<()> {
        let device = self.stream.device();
        if launch.function().device() != device {
            let message = format!(
                "{} is a function of {}, the graph is on {device}",
                launch.function().name(),
                launch.function().device()
            );
            return Err(Error::new(ErrorKind::DeviceMismatch, message).with_argument("launch"));
        }
        let forms = launch.views().map(|view| match view.tensor {
            Some(_) => self.form(view, "launch"),
            None => {
                let message = "a null address among the arguments is GraphLaunch::null";
                Err(Error::new(ErrorKind::NullTensor, message).with_argument("launch"))
            }
        });
        let forms = forms.collect::<Result<_>>()?;
        let (recipe, operands, call) = launch.into_step(forms)?;
        self.add_step(Prepared::own(device, recipe, Box::new(call)), operands)
    }

    /// Lets attributes of the call that was added last be changed between replays, by its operator's `update`: how long
    /// sequences are that a decoder reads, for instance. The graph is not captured anew for it.
    ///
    /// On the CPU that is free. On an Atlas the call is captured as a task group, which is experimental in CANN (from 8.1
    /// on) and asks for a driver from 25.0.RC1 on, or 26.0.RC1 on Ascend 950.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] when no call was added yet.
    ///
    /// ```
    /// use aclnn::operators::Muls;
    /// use aclnn::{DType, Device, Graph, Tensor};
    ///
    /// let device = Device::cpu();
    /// let x = Tensor::from_slice(&[1.0f32, 2.0], [2], &device)?;
    /// let plan = Muls::new(10.0).plan(&device, &x)?;
    /// let mut builder = Graph::builder(&device.stream());
    /// let y = builder.tensor(Tensor::zeros(DType::Float32, [2], &device)?)?;
    /// let x = builder.tensor(x)?;
    /// builder.muls(plan, x, y.into())?;
    /// let step = builder.changeable()?;
    /// let mut graph = builder.capture()?;
    /// graph.replay()?;
    /// assert_eq!(graph.tensor(y)?.to_vec::<f32>()?, [10.0, 20.0]);
    /// Muls::new(3.0).update(&mut graph, step)?;
    /// graph.replay()?;
    /// assert_eq!(graph.tensor(y)?.to_vec::<f32>()?, [3.0, 6.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn changeable(&mut self) -> Result<GraphStep> {
        let index = self.steps.len().wrapping_sub(1);
        let Some(step) = self.steps.last_mut() else {
            let message = "no call was added yet, so none can be changed later";
            return Err(Error::new(ErrorKind::Value, message));
        };
        step.changeable = true;
        // What changes is prepared anew, and CANN takes the executor with it.
        step.prepared.use_executors_once();
        Ok(GraphStep {
            graph: self.number,
            index,
        })
    }

    /// Captures the calls. All work that the tensors still wait for is waited for first, executors
    /// are prepared and the workspace allocated; the capture itself only records.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] when this CANN cannot capture (before 8.1), or has no task groups and a call is to be
    /// changeable,
    /// [`ErrorKind::Capture`] when the capture is lost, or a call takes values for places that the graph itself writes,
    /// [`ErrorKind::StreamMismatch`] on a borrowed stream; or what CANN says. The stream stays usable, and tensors and plans stay here: see
    /// [`GraphBuilder::into_tensors`]. After a success the builder is empty and begins another graph.
    pub fn capture(&mut self) -> Result<Graph> {
        let mut written = vec![false; self.tensors.len()];
        for step in &self.steps {
            step.written().for_each(|index| written[index] = true);
        }
        let mut watched = vec![None; self.tensors.len()];
        for step in &self.steps {
            step.watched()
                .for_each(|(index, name)| watched[index] = Some(name));
        }
        for (&written, &watched) in written.iter().zip(&watched) {
            if let (true, Some(name)) = (written, watched) {
                return Err(Error::new(
                    ErrorKind::Capture,
                    format!(
                        "the graph writes {name}, so that its values cannot be looked at before they are used; vouch for them where the call is made"
                    ),
                )
                .with_argument(name));
            }
        }
        let (mut captured, mut workspace) = (None, None);
        let steps = self.steps.iter();
        let communicators: Vec<_> = steps
            .flat_map(|step| step.prepared.communicators().iter().cloned())
            .collect();
        let communicators = members_of(&communicators)?;
        if let (Some(device), Some(stream)) = (self.stream.device().atlas(), self.stream.state())
            && self.steps.iter().any(|step| step.prepared.launches())
        {
            let stream = stream.clone();
            (captured, workspace) = self.record(device, &stream, &communicators)?;
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
            watched: watched.iter().map(Option::is_some).collect(),
            values_changed: watched.iter().any(Option::is_some),
            communicators,
            last: None,
        })
    }

    fn record(
        &mut self,
        device: &'static DeviceState,
        stream: &StreamState,
        communicators: &[Arc<Member>],
    ) -> Result<(Option<RawGraph>, Option<Workspace>)> {
        if stream.slot().is_none() {
            return Err(Error::new(
                ErrorKind::StreamMismatch,
                "a borrowed stream cannot be captured here: begin the capture yourself, and run plans inside it",
            )
            .with_argument("stream"));
        }
        self.stream.settle(None)?;
        for tensor in &self.tensors {
            if let Some(marks) = tensor.tensor().raw().marks {
                device.wait_for(marks, true)?;
            }
        }
        let mut bytes = 0;
        if self.steps.iter().any(|step| step.changeable) {
            task_group::check(device)?;
        }
        if let Some(step) = self.steps.iter().find(|step| step.prepared.packs()) {
            // It would be made once, and never again.
            let message = format!(
                "an operand of {} has gaps, which this function of CANN does not take: a copy of it cannot be part of a graph",
                step.prepared.recipe().name
            );
            return Err(Error::new(ErrorKind::Capture, message));
        }
        for step in &mut self.steps {
            if step.changeable {
                bytes = bytes.max(step.max_workspace(&self.tensors)?);
            }
            bytes = bytes.max(step.prepare(&self.tensors)?);
            step.groups.clear();
        }
        let workspace = DeviceBuffer::allocate(device, bytes, true)?;
        let address = std::ptr::without_provenance_mut(workspace.address());
        // A captured call stands in the order of its communicator's calls too, and HCCL links the ranks for it anew.
        let together = Together::new(communicators, device, stream, true)?;
        for work in together.work() {
            device.wait_for(work, true)?;
        }
        let steps = &mut self.steps;
        let modules = steps
            .iter()
            .filter_map(|step| step.prepared.module().cloned());
        let modules = modules.collect();
        let mut graph =
            RawGraph::capture(device, stream, self.mode == CaptureMode::Global, || {
                for step in steps {
                    // SAFETY: the queue is held by the capture and the context current; tensors, plans and the
                    // workspace, which is large enough for each step, are kept by the graph.
                    unsafe { step.launch_captured(stream, address)? };
                }
                Ok(())
            })?;
        graph.keep(modules);
        Ok((
            Some(graph),
            Some(Workspace {
                buffer: workspace,
                bytes,
            }),
        ))
    }
}
