//! Calls that take part in communicators.

use std::ffi::c_void;
use std::sync::Weak;

use crate::call::atlas::Queued;
use crate::call::operand::Operand;
use crate::call::recipe::{Argument, Recipe};
use crate::communicator::{Member, Together, members_of};
use crate::dispatch::attribute::Value;
use crate::error::Result;
use crate::runtime::stream::StreamState;

impl Queued {
    /// Queues calls that take part in communicators, in order with the other work of those.
    ///
    /// # Safety
    /// As for [`AtlasPlan::run`](super::AtlasPlan::run).
    #[cold]
    pub(super) unsafe fn queue_together(
        &mut self,
        stream: &StreamState,
        operands: &[Operand<'_>],
        workspace: Option<&(*mut c_void, usize)>,
    ) -> Result<()> {
        let members = members_of(&self.communicators)?;
        let is_new = !self.has_linked;
        let together = Together::new(&members, self.device, stream, is_new)?;
        // SAFETY: upheld by the caller.
        let queued = unsafe { self.queue_all(stream, &together.beside(operands), workspace) };
        // HCCL makes links anew for what is captured.
        if is_new
            && queued.is_ok()
            && let Ok(_context) = self.device.enter()
        {
            self.has_linked = !self.device.is_captured(stream);
        }
        together.end(queued)
    }
}

/// The communicators that calls are given.
pub(super) fn communicators(recipe: &Recipe) -> Box<[Weak<Member>]> {
    let arguments = recipe.calls.iter().flat_map(|call| &call.arguments);
    let communicators = arguments.filter_map(|argument| match argument {
        Argument::Value(Value::Communicator(name)) => name.member().cloned(),
        _ => None,
    });
    communicators.collect()
}
