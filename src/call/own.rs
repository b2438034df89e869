//! Calls of a graph that are no operators: kernels of the program's own, and collectives.

use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, Weak};

use crate::call::operand::Operand;
use crate::communicator::Member;
use crate::error::Result;
use crate::runtime::device::DeviceState;
use crate::runtime::module::LoadedModule;
use crate::runtime::stream::StreamState;
use crate::stream::Stream;

/// A call that queues by itself, on operands that are looked at as those of operators are.
pub(crate) trait OwnCall: Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Bytes of scratch memory.
    fn workspace(&self) -> usize {
        0
    }

    /// Takes the operands that [`OwnCall::launch_prepared`] is for.
    fn prepare(&mut self, operands: &[Operand<'_>]) -> Result<()>;

    /// Queues the call inside a capture.
    ///
    /// # Safety
    /// The stream's queue is held and its context current. The operands that were prepared and the scratch memory, of as
    /// many bytes as were asked for, stay as long as the graph.
    unsafe fn launch_prepared(
        &self,
        device: &'static DeviceState,
        stream: &StreamState,
        workspace: usize,
    ) -> Result<()>;

    /// Runs the call by itself, with scratch memory of the stream's.
    ///
    /// # Safety
    /// The operands are of the device and of the planned forms, which their blocks hold; memory without marks stays, and is
    /// used by nobody else in conflict, until the work is done.
    unsafe fn run(&self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()>;

    /// What has to be loaded as long as the call can run, if that is anything.
    fn module(&self) -> Option<&Arc<LoadedModule>> {
        None
    }

    /// The communicators that the call takes part in.
    fn communicators(&self) -> &[Weak<Member>] {
        &[]
    }

    /// A second one for the same call.
    fn another(&self) -> Box<dyn OwnCall>;
}
