//! Changing attributes of a call between replays.

use smallvec::SmallVec;

use crate::call::plan::Prepared;
use crate::call::recipe::Recipe;
use crate::error::{Error, ErrorKind, Result};
use crate::graph::Graph;
use crate::runtime::marks::Mark;
use crate::runtime::stream::Launch;
use crate::runtime::submit::NOTHING;

/// A call of a graph whose attributes can be changed between replays
/// ([`GraphBuilder::changeable`](crate::GraphBuilder::changeable)).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct GraphStep {
    pub(super) graph: u64,
    pub(super) index: usize,
}

/// What an operator made of a change.
pub(crate) enum Change {
    /// It changed what runs on the CPU in place, where values are looked at in each replay.
    Made,
    /// The call is to be carried out so from now on.
    Anew(Box<Recipe>),
}

impl Graph {
    /// Changes the attributes of a call of the operator `name`, which replays after this have.
    ///
    /// On an Atlas the new tasks are queued on the graph's own stream: behind the replays that were queued, and before those
    /// to come, so that neither meets a change half made.
    pub(crate) fn change(
        &mut self,
        step: GraphStep,
        name: &str,
        make: impl FnOnce(&mut Prepared) -> Result<Change>,
    ) -> Result<()> {
        let mismatch = |kind, message| Error::new(kind, message).with_argument("step");
        if step.graph != self.number {
            let message = "the call belongs to another graph";
            return Err(mismatch(ErrorKind::InvalidView, message.to_owned()));
        }
        let index = step.index;
        let Some(step) = self.steps.get_mut(index).filter(|step| step.changeable) else {
            let message = "the graph has no such call that can be changed";
            return Err(mismatch(ErrorKind::InvalidView, message.to_owned()));
        };
        let planned = step.prepared.recipe().name;
        if planned != name {
            let message = format!("the call is one of {planned}, not of {name}");
            return Err(mismatch(ErrorKind::PlanMismatch, message));
        }
        let recipe = match make(&mut step.prepared)? {
            Change::Made => return Ok(()),
            Change::Anew(recipe) => recipe,
        };
        for (new, old) in recipe.operands.iter().zip(&step.prepared.recipe().operands) {
            if new.form != old.form {
                let message = format!(
                    "{} is {:?} in the graph, and would be {:?} with these attributes",
                    old.name, old.form, new.form
                );
                return Err(Error::new(ErrorKind::PlanMismatch, message).with_argument(old.name));
            }
        }
        let places = |recipe: &Recipe| -> SmallVec<[usize; 2]> {
            recipe.watched.iter().map(|watched| watched.place).collect()
        };
        if places(&recipe) != places(step.prepared.recipe()) {
            let message = format!("{name} was captured with its values vouched for, or without");
            return Err(mismatch(ErrorKind::PlanMismatch, message));
        }
        if !step.prepared.launches() {
            let device = step.prepared.device().clone();
            step.prepared = Prepared::new(&device, *recipe)?;
        } else {
            self.replace(index, &recipe)?;
            if let Some(step) = self.steps.get_mut(index) {
                self.values_changed |= step.prepared.settle(*recipe);
            }
        }
        Ok(())
    }

    /// Puts the tasks of a recipe in the place of those that were captured.
    fn replace(&mut self, index: usize, recipe: &Recipe) -> Result<()> {
        let Graph {
            steps,
            tensors,
            stream,
            workspace,
            last,
            ..
        } = self;
        let (Some(step), Some(device), Some(stream), Some(workspace)) = (
            steps.get_mut(index),
            stream.device().atlas(),
            stream.state(),
            workspace,
        ) else {
            return Err(Error::new(ErrorKind::Library, "the graph was not captured"));
        };
        let before = step.prepared.change(recipe)?;
        let changed = (|| {
            let needed = step.prepare(tensors)?;
            let bytes = workspace.bytes;
            if needed > bytes {
                let message = format!(
                    "with these attributes the call needs {needed} bytes of workspace, and the graph was captured with {bytes}; capture it with those that need most"
                );
                return Err(Error::new(ErrorKind::Capture, message));
            }
            let address = std::ptr::without_provenance_mut(workspace.buffer.address());
            let launch = Launch {
                name: "aclmdlRICaptureTaskUpdateBegin",
                elements: recipe.elements,
            };
            device.submit(stream, &NOTHING, &launch, |_| {
                *last = stream.slot().map(|slot| Mark {
                    slot,
                    sequence: stream.numbered(),
                });
                // SAFETY: the queue is held and the context current; tensors, plans and the workspace, which is large
                // enough, are kept by the graph, which runs on this stream alone and is parked behind this work when dropped.
                unsafe { step.launch_replacing(stream, address) }
            })
        })();
        if changed.is_err() {
            // What is told and checked is that of the old arguments, and so is what a profile runs.
            step.prepared.restore(before);
        }
        changed
    }

    /// Whether no change failed half way.
    pub(super) fn check_settled(&self) -> Result<()> {
        match self.steps.iter().find(|step| step.unsettled) {
            None => Ok(()),
            Some(step) => {
                let name = step.prepared.recipe().name;
                let message = format!(
                    "an update of {name} failed half way, so that nobody knows what the graph would do; update it again, or capture the graph anew"
                );
                Err(Error::new(ErrorKind::Capture, message))
            }
        }
    }
}
