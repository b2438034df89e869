//! A call of a graph.

use std::ffi::c_void;

use smallvec::SmallVec;

use crate::call::operand::{Operand, Operands};
use crate::call::plan::Prepared;
use crate::error::{Error, ErrorKind, Result};
use crate::graph::view::{Held, StepOperand, find};
use crate::runtime::stream::StreamState;
use crate::runtime::task_group::{TaskGroup, Tasks};
use crate::stream::Stream;
use crate::tensor::RawView;

/// A plan with the tensors of the graph that it runs on.
pub(super) struct Step {
    pub prepared: Prepared,
    pub operands: Vec<StepOperand>,
    /// Whether its attributes are changed between replays.
    pub changeable: bool,
    /// Its tasks in the captured graph, if it is.
    pub groups: Vec<TaskGroup>,
    /// Whether a change failed when it had begun, so that the tasks may be any.
    pub unsettled: bool,
}

/// The memory of a step's operands; `None` for what is no tensor.
type Views<'a> = SmallVec<[Option<RawView<'a>>; 8]>;

impl Step {
    /// Whether the operands are tensors of this graph, and none that is shared would be written.
    pub fn check(&self, graph: u64, tensors: &[Held]) -> Result<()> {
        for (index, operand) in self.operands.iter().enumerate() {
            let StepOperand::Tensor(view) = operand else {
                continue;
            };
            let Some(tensor) = view.tensor else { continue };
            let held = find(graph, tensors, tensor)?;
            let planned = self.prepared.recipe().operands.get(index);
            let Some(planned) = planned.filter(|planned| planned.role.writes()) else {
                continue;
            };
            if matches!(held, Held::Shared(_)) {
                return Err(Error::new(
                    ErrorKind::InvalidView,
                    format!(
                        "{} would be written, but is shared with others",
                        planned.name
                    ),
                )
                .with_argument(planned.name));
            }
            if let Some(spec) = view
                .spec
                .as_ref()
                .filter(|spec| !spec.layout.is_injective())
            {
                return Err(Error::new(
                    ErrorKind::OutputOverlapsInput,
                    format!(
                        "{} would be written, but {:?} reaches an element twice",
                        planned.name, spec.layout
                    ),
                )
                .with_argument(planned.name));
            }
        }
        Ok(())
    }

    /// Whether a tensor that the step writes is also another operand of it. What plans say of other mistakes comes after.
    pub fn check_apart(&self, tensors: &[Held]) -> Result<()> {
        let named = || {
            let planned = self.prepared.recipe().operands.iter();
            self.operands.iter().zip(planned).enumerate()
        };
        for (place, (operand, planned)) in named().filter(|(_, (_, planned))| planned.role.writes())
        {
            let StepOperand::Tensor(written) = operand else {
                continue;
            };
            for (other_place, (other, other_planned)) in named() {
                let StepOperand::Tensor(other) = other else {
                    continue;
                };
                if place != other_place && written.meets(other, tensors) {
                    return Err(Error::new(
                        ErrorKind::OutputOverlapsInput,
                        format!(
                            "{} shares memory with {} of the same call",
                            planned.name, other_planned.name
                        ),
                    )
                    .with_argument(planned.name));
                }
            }
        }
        Ok(())
    }

    /// The tensors that the step writes.
    pub fn written(&self) -> impl Iterator<Item = usize> {
        let operands = self.operands.iter().zip(&self.prepared.recipe().operands);
        operands.filter_map(|(operand, planned)| match operand {
            StepOperand::Tensor(view) if planned.role.writes() => Some(view.tensor?.index),
            _ => None,
        })
    }

    /// The tensors whose values are looked at before the step takes them for places, and what the step calls them.
    pub fn watched(&self) -> impl Iterator<Item = (usize, &'static str)> {
        self.prepared.watched().filter_map(|place| {
            let name = self.prepared.recipe().operands.get(place)?.name;
            match self.operands.get(place)? {
                StepOperand::Tensor(view) => Some((view.tensor?.index, name)),
                _ => None,
            }
        })
    }

    /// Looks at these values.
    pub fn check_values(&self, stream: &Stream, tensors: &[Held]) -> Result<()> {
        let views = self.views(tensors);
        let operands = self.list(&views);
        // SAFETY: the builder found that the operands have the planned forms; the graph keeps their blocks.
        unsafe { self.prepared.check_values(stream, &operands) }
    }

    pub fn views<'a>(&self, tensors: &'a [Held]) -> Views<'a> {
        let raw = |operand: &StepOperand| match operand {
            StepOperand::Tensor(view) => view.raw(tensors),
            _ => None,
        };
        self.operands.iter().map(raw).collect()
    }

    pub fn list<'v>(&self, views: &'v Views<'_>) -> Operands<'v> {
        let planned = self.prepared.recipe().operands.iter();
        let written = planned
            .map(|planned| planned.role.writes())
            .chain(std::iter::repeat(false));
        let operands = self.operands.iter().zip(views).zip(written);
        let operand =
            |((operand, view), written): ((&StepOperand, &'v Option<RawView<'_>>), _)| match (
                operand, view,
            ) {
                (StepOperand::List(tensors), _) => Operand::list(*tensors),
                (_, Some(view)) => Operand::in_graph(view, written),
                _ => Operand::ABSENT,
            };
        operands.map(operand).collect()
    }

    /// Runs phase one on the graph's tensors; gives the bytes of workspace.
    pub fn prepare(&mut self, tensors: &[Held]) -> Result<usize> {
        let views = self.views(tensors);
        let operands = self.list(&views);
        self.prepared.prepare(&operands)
    }

    /// The same call, prepared anew.
    pub fn another(&self) -> Step {
        Step {
            prepared: self.prepared.another(),
            operands: self.operands.clone(),
            changeable: false,
            groups: Vec::new(),
            unsettled: false,
        }
    }

    /// The bytes of workspace that other values of host arrays may need, where CANN tells.
    pub fn max_workspace(&mut self, tensors: &[Held]) -> Result<usize> {
        let views = self.views(tensors);
        let operands = self.list(&views);
        match self.prepared.max_workspace(&operands) {
            Err(error) if error.kind() == ErrorKind::EntryPointMissing => Ok(0),
            told => told,
        }
    }

    /// Runs the call by itself.
    pub fn run(&mut self, stream: &Stream, tensors: &[Held]) -> Result<()> {
        let views = self.views(tensors);
        let operands = self.list(&views);
        self.prepared.run(stream, &operands)
    }

    /// Queues what [`Step::prepare`] prepared, inside a capture.
    ///
    /// # Safety
    /// As for [`Prepared::launch_captured`].
    pub unsafe fn launch_captured(
        &mut self,
        stream: &StreamState,
        workspace: *mut c_void,
    ) -> Result<()> {
        let mut tasks = match self.changeable {
            true => Tasks::Grouped(&mut self.groups),
            false => Tasks::Fixed,
        };
        // SAFETY: upheld by the caller.
        unsafe { self.prepared.launch_captured(stream, workspace, &mut tasks) }
    }

    /// Queues what [`Step::prepare`] prepared, in the place of what was captured.
    ///
    /// # Safety
    /// As for [`Prepared::launch_captured`], on the stream that the graph runs on, which is not captured.
    pub unsafe fn launch_replacing(
        &mut self,
        stream: &StreamState,
        workspace: *mut c_void,
    ) -> Result<()> {
        let mut begun = false;
        let mut tasks = Tasks::Replacing {
            groups: &self.groups,
            begun: &mut begun,
        };
        // SAFETY: upheld by the caller.
        let launched = unsafe { self.prepared.launch_captured(stream, workspace, &mut tasks) };
        match launched {
            Ok(()) => self.unsettled = false,
            Err(_) => self.unsettled |= begun,
        }
        launched
    }
}
