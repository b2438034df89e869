//! A collective that a graph keeps, and how it gets to its backend.

use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, Weak};

use super::ReduceOp;
use super::check::Check;
use super::member::{Member, carry_members};
use super::request::{Call, Operation, Request};
use super::together::{Together, members_of};
use crate::call::operand::Operand;
use crate::call::own::OwnCall;
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::device::DeviceState;
use crate::runtime::stream::{Launch, StreamState};
use crate::stream::Stream;
use crate::tensor::RawView;

/// Checks a call on its tensors: the one that is read, if any, then the one that is written, if any.
pub(super) trait Make:
    for<'t> Fn(Check<'_>, &[RawView<'t>]) -> Result<Call<'t>>
    + Send
    + Sync
    + UnwindSafe
    + RefUnwindSafe
    + 'static
{
}

impl<F> Make for F where
    F: for<'t> Fn(Check<'_>, &[RawView<'t>]) -> Result<Call<'t>>
        + Send
        + Sync
        + UnwindSafe
        + RefUnwindSafe
        + 'static
{
}

pub(super) fn none() -> Error {
    Error::new(
        ErrorKind::NullTensor,
        "a collective of a graph has no tensor",
    )
}

/// A collective that a graph keeps.
pub(super) struct Recorded {
    communicators: [Weak<Member>; 1],
    operation: Operation,
    op: Option<ReduceOp>,
    make: Arc<dyn Make>,
    /// Of the tensors, as they were prepared.
    request: Option<Request>,
}

impl Recorded {
    pub fn new(
        member: &Arc<Member>,
        operation: Operation,
        op: Option<ReduceOp>,
        make: impl Make,
    ) -> Recorded {
        Recorded {
            communicators: [Arc::downgrade(member)],
            operation,
            op,
            make: Arc::new(make),
            request: None,
        }
    }

    fn call<'t>(&self, member: &Member, operands: &[Operand<'t>]) -> Result<Call<'t>> {
        let raws: Vec<RawView<'t>> = operands.iter().filter_map(Operand::raw).collect();
        let mut check = Check::new(member.caller(), self.operation);
        if let Some(op) = self.op {
            check = check.reducing(op);
        }
        (self.make)(check, &raws)
    }

    fn member(&self) -> Result<Arc<Member>> {
        let members = members_of(&self.communicators)?;
        members.into_iter().next().ok_or_else(none)
    }
}

impl OwnCall for Recorded {
    fn prepare(&mut self, operands: &[Operand<'_>]) -> Result<()> {
        let member = self.member()?;
        let request = self.call(&member, operands)?.request;
        // A capture is no place to allocate in.
        let instead = match member.on_device().filter(|rank| rank.size() > 1) {
            Some(rank) => rank.instead_of_nothing(&request)?,
            None => None,
        };
        self.request = Some(instead.unwrap_or(request));
        Ok(())
    }

    unsafe fn launch_prepared(
        &self,
        _device: &'static DeviceState,
        stream: &StreamState,
        _workspace: usize,
    ) -> Result<()> {
        let member = self.member()?;
        match (member.on_device(), &self.request) {
            (Some(rank), Some(request)) if !request.is_nothing() => {
                // SAFETY: the context is current and the queue held; the request was checked, and its tensors stay.
                unsafe { rank.queue(request, stream) }
            }
            _ => Ok(()),
        }
    }

    unsafe fn run(&self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        let member = self.member()?;
        let call = self.call(&member, operands)?;
        let (Some(rank), Some(device), Some(stream)) =
            (member.on_device(), stream.device().atlas(), stream.state())
        else {
            return carry_members([(&*member, call)]);
        };
        if call.request.is_nothing() {
            return Ok(());
        }
        let members = [member.clone()];
        let together = Together::new(&members, device, stream, true)?;
        let launch = Launch {
            name: self.operation.into(),
            elements: call.request.terms.count,
        };
        let queued = device.submit(stream, &together.beside(&call.tensors), &launch, |_| {
            // Who fails here is one call behind the other ranks from then on.
            together.begin();
            // SAFETY: the context is current and the queue held; the request was checked, and its tensors are marked.
            unsafe { rank.queue(&call.request, stream) }
        });
        together.end(queued)
    }

    fn communicators(&self) -> &[Weak<Member>] {
        &self.communicators
    }

    fn another(&self) -> Box<dyn OwnCall> {
        Box::new(Recorded {
            communicators: self.communicators.clone(),
            operation: self.operation,
            op: self.op,
            make: self.make.clone(),
            request: None,
        })
    }
}
