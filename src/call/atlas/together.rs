//! Calls that take part in communicators.

use std::ffi::c_void;
use std::sync::Weak;

use crate::call::atlas::Queued;
use crate::call::operand::Operand;
use crate::call::recipe::{Argument, Recipe};
use crate::communicator::{Member, Together, members_of};
use crate::dispatch::attribute::Value;
use crate::error::Result;
use crate::runtime::marks::Marks;
use crate::runtime::stream::StreamState;
use crate::runtime::submit::Uses;

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
        let together = Together::new(&members, self.device, stream)?;
        let uses = WithWork {
            operands,
            together: &together,
        };
        // SAFETY: upheld by the caller.
        let queued = unsafe { self.queue_all(stream, &uses, workspace) };
        together.end(queued)
    }
}

/// Operands, and the work of communicators beside them.
struct WithWork<'a, 'o> {
    operands: &'a [Operand<'o>],
    together: &'a Together<'a>,
}

impl<'o> AsRef<[Operand<'o>]> for WithWork<'_, 'o> {
    fn as_ref(&self) -> &[Operand<'o>] {
        self.operands
    }
}

impl Uses for WithWork<'_, '_> {
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        let work = self.together.work().map(|work| (Some(work), true));
        self.operands.each().chain(work)
    }

    /// Other streams may note work of the communicators.
    fn alone(&self) -> bool {
        false
    }

    fn waits_for_ranks(&self) -> bool {
        true
    }

    fn begin(&self) {
        self.together.begin();
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
