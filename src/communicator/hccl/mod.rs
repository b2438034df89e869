//! The backend of devices: calls go to HCCL, on one stream of the communicator's own.
//!
//! What HCCL asks for is kept like this:
//!
//! - **One order.** Whoever queues work of a communicator holds its lock ([`Rank::ordered`]) until the work is queued: calls,
//!   operators that take the communicator, and replays of graphs that hold it. The lock is what makes it `Sync`.
//! - **One stream, or streams in order.** The communicator has marks of its own, as memory has: each piece of its work is
//!   noted as writing them. So work on another stream waits for what the communicator did before, and the other way round.
//! - **Tensors stay.** A call is submitted like an operator's ([`DeviceState::submit`]): behind what its tensors depend on,
//!   and marked as using them.
//! - **The device is current** in each call, and in no other way than for operators.
//! - **A failure stays.** A call that passed its checks and fails would leave this rank one call behind the others, so from
//!   then on the communicator answers with that. Of failures that HCCL alone knows of it is asked before what waits for other
//!   ranks on the host, and otherwise once a second ([`order`]).
//! - **Who waits holds up nobody.** HCCL links the ranks for the first call of a kind, in a call that does not return until they
//!   have come; in an `all_to_all_v` it gathers the counts of all ranks each time. Such a call leaves an event behind what came
//!   before it; later ones like the first go straight to HCCL ([`order`]).

mod answers;
mod calls;
mod handle;
mod join;
mod order;
mod turn;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use aclnn_sys as sys;
use smallvec::SmallVec;
use sys::{Collectives, HcclResult};

use super::options::CommunicatorOptions;
use super::request::{Call, Operation, Region, Request};
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::lock::{Guard, lock, try_lock};
use crate::runtime::device::DeviceState;
use crate::runtime::marks::{Mark, Marks};
use crate::runtime::stream::{Launch, StreamState};
use crate::runtime::submit::Uses;
use crate::stream::Stream;
use handle::{Handle, Line};
pub(super) use join::{Origin, root_info};
pub(super) use order::Order;

/// A rank of a communicator on a device.
pub(in crate::communicator) struct Rank {
    name: String,
    rank: usize,
    size: usize,
    is_part: bool,
    device: &'static DeviceState,
    line: Line,
    order: Mutex<Order>,
    failed: OnceLock<Error>,
    /// How many parts were made of it, from the first number on.
    parts: AtomicU64,
    /// What holds for its parts too.
    options: CommunicatorOptions,
    /// `None` of a single rank where there is no HCCL.
    hccl: Option<Hccl>,
}

/// HCCL, and the communicator there.
#[derive(Clone)]
struct Hccl {
    collectives: &'static Collectives,
    handle: Arc<Handle>,
}

/// The last work on a rank's stream before a group.
pub(in crate::communicator) struct Before {
    device: &'static DeviceState,
    slot: u16,
    sequence: u64,
}

/// What calls that are queued together use: their tensors, and the communicator.
struct Used<'a, 't> {
    rank: &'a Rank,
    calls: &'a [&'a Call<'t>],
    before: &'a [Before],
    waits_for_ranks: bool,
}

impl Uses for Used<'_, '_> {
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        let tensors = self.calls.iter().flat_map(|call| call.tensors.each());
        tensors.chain([(Some(self.rank.work()), true)])
    }

    /// Other streams may note work of the communicator.
    fn alone(&self) -> bool {
        false
    }

    fn waits_for_ranks(&self) -> bool {
        self.waits_for_ranks
    }

    /// Calls of a group borrow their tensors together: where two are in one block they are parts of it. One that waited for
    /// the other would keep this rank from a call that other ranks may make first.
    fn is_beside(&self, marks: &Marks, mark: Mark) -> bool {
        let is_of_the_group = |before: &Before| {
            self.rank.is_on(before.device)
                && before.slot == mark.slot
                && before.sequence < mark.sequence
        };
        !std::ptr::eq(marks, self.rank.work()) && self.before.iter().any(is_of_the_group)
    }
}

impl Rank {
    pub fn rank(&self) -> usize {
        self.rank
    }

    pub fn size(&self) -> usize {
        self.size
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn is_part(&self) -> bool {
        self.is_part
    }

    pub fn stream(&self) -> &Stream {
        &self.line.stream
    }

    pub fn is_on(&self, device: &DeviceState) -> bool {
        std::ptr::eq(self.device, device)
    }

    /// What its queued work is noted at.
    pub fn work(&self) -> &Marks {
        &self.line.work
    }

    fn new_line(&self) -> Result<Line> {
        Line::new(self.line.stream.device())
    }

    /// A number for the next part, the same on all ranks, since all of them make all parts.
    fn next_part(&self) -> u64 {
        self.parts.fetch_add(1, Ordering::Relaxed)
    }

    /// Waits for its work within a time, so that graphs which were dropped let go of it.
    pub fn settle(&self, limit: Option<Duration>) {
        self.line.settle(self.device, limit);
    }

    /// Ends the communicator within a time; what is not done then is left to the background.
    pub fn close(self, limit: Option<Duration>) -> Result<()> {
        let Some(hccl) = self.hccl else {
            return Ok(());
        };
        Handle::end(hccl.handle, limit).map_err(|error| error.with_rank(self.rank))
    }

    /// What this HCCL lacks for a call, if it lacks something.
    pub fn lacks(&self, operation: Operation, dtype: Option<DType>) -> Option<(ErrorKind, String)> {
        // One rank asks nobody.
        let hccl = self.hccl.as_ref().filter(|_| self.size > 1)?;
        if !calls::has(hccl.collectives.functions(), operation) {
            let message = format!("this HCCL has no {}", calls::name(operation));
            return Some((ErrorKind::EntryPointMissing, message));
        }
        let dtype = dtype.filter(|&dtype| calls::data_type(hccl.collectives, dtype).is_none())?;
        let message =
            format!("this HCCL has no number for {dtype}, or another one: it takes CANN 9.0");
        Some((ErrorKind::DType, message))
    }

    /// What the communicator failed with, as far as is known or HCCL tells now.
    pub fn failure(&self) -> Option<Error> {
        if let Err(error) = self.device.check_working() {
            return Some(error);
        }
        if self.failed.get().is_none()
            && let Some(mut order) = try_lock(&self.order)
        {
            // Whoever has the lock asks by itself.
            let _ = self.ask(&mut order);
        }
        self.failed.get().cloned()
    }

    /// Why calls cannot be made any more. HCCL is asked now and then, and always before what waits for other ranks.
    pub fn check(&self, order: &mut Order, waits_for_ranks: bool) -> Result<()> {
        self.device.check_working()?;
        if self.failed.get().is_none() && (waits_for_ranks || order.is_to_ask()) {
            self.ask(order)?;
        }
        let Some(first) = self.failed.get() else {
            return Ok(());
        };
        let message = format!("communicator {} failed before", self.name);
        Err(Error::after(ErrorKind::CommunicatorFailed, message, first).with_rank(self.rank))
    }

    /// Asks HCCL whether the communicator failed behind our back.
    fn ask(&self, order: &mut Order) -> Result<()> {
        let Some(hccl) = &self.hccl else {
            return Ok(());
        };
        let Some(ask) = hccl.collectives.functions().HcclGetCommAsyncError else {
            return Ok(());
        };
        let _context = self.device.enter()?;
        order.note_asked();
        // Some products leave it unwritten.
        let mut failure = HcclResult::HCCL_SUCCESS;
        // SAFETY: the communicator is alive as long as the handle, its device's context is current, and `failure` is valid
        // for the write.
        let answer = unsafe { ask(hccl.handle.raw(), &mut failure) };
        let library = self.device.library();
        answers::check(library, "HcclGetCommAsyncError", answer)
            .and_then(|()| answers::check(library, "HcclGetCommAsyncError", failure))
            .map_err(|error| self.fail(error))
    }

    /// Notes that the communicator failed.
    pub fn fail(&self, error: Error) -> Error {
        let error = error.with_rank(self.rank);
        self.failed.get_or_init(|| error.clone());
        error
    }

    /// Keeps other work of the communicator from being queued meanwhile.
    pub fn ordered(&self) -> Guard<'_, Order> {
        lock(&self.order)
    }

    /// Whether this HCCL takes messages together, which alone keeps one of them from waiting for another one.
    pub fn check_batch(&self) -> Result<()> {
        let lacks = |hccl: &Hccl| hccl.collectives.functions().HcclBatchSendRecv.is_none();
        if !self.hccl.as_ref().is_some_and(lacks) {
            return Ok(());
        }
        let message = "this HCCL has no HcclBatchSendRecv, which messages of a batch take";
        Err(Error::new(ErrorKind::EntryPointMissing, message)
            .with_argument("communicator")
            .with_rank(self.rank))
    }

    /// The last work of its stream so far.
    pub fn last(&self) -> Option<Before> {
        let stream = self.line.stream.state_on(self.device);
        stream.slot().map(|slot| Before {
            device: self.device,
            slot,
            sequence: stream.numbered(),
        })
    }

    /// Queues calls of this rank: a batch of messages together, others in their order. `before` tells of each rank of the
    /// group, where there are others, what came before the group.
    pub fn run(
        &self,
        calls: &[Call<'_>],
        timeout: Option<Duration>,
        before: &[Before],
    ) -> Result<()> {
        // Before a lock is waited for, which a thread of a parent process may hold.
        self.device.check_working()?;
        let mut order = self.ordered();
        let calls = calls.iter().filter(|call| !call.request.is_nothing());
        let calls: SmallVec<[&Call<'_>; 4]> = calls.collect();
        // All or none are: a batch takes messages alone, and a group none.
        let together = match calls.iter().any(|call| call.request.is_batched) {
            true => calls.len(),
            false => 1,
        };
        if calls.is_empty() {
            self.check(&mut order, false)?;
        }
        for calls in calls.chunks(together) {
            self.submit(&mut order, calls, before)?;
        }
        drop(order);
        if calls
            .iter()
            .any(|call| call.request.terms.operation == Operation::Barrier)
        {
            self.wait(timeout)?;
        }
        Ok(())
    }

    /// Waits on the host for the work of the communicator's stream.
    fn wait(&self, timeout: Option<Duration>) -> Result<()> {
        let waited = self.line.stream.settle(timeout);
        waited.map_err(|error| self.fail(error))
    }

    /// Submits one call, or messages of a batch together.
    fn submit(&self, order: &mut Order, calls: &[&Call<'_>], before: &[Before]) -> Result<()> {
        let Some(first) = calls.first() else {
            return Ok(());
        };
        let stream = self.line.stream.state_on(self.device);
        // One alone as well: HCCL matches it with a batch of its other rank.
        let is_batch = first.request.is_batched;
        let name = match is_batch {
            true => "HcclBatchSendRecv",
            false => calls::name(first.request.terms.operation),
        };
        let launch = Launch {
            name,
            elements: first.request.terms.count,
        };
        // One rank asks nobody.
        let waits_for_ranks = self.size > 1 && !order.has_linked(calls);
        self.check(order, waits_for_ranks)?;
        let used = Used {
            rank: self,
            calls,
            before,
            waits_for_ranks,
        };
        let requests = || calls.iter().map(|call| &call.request);
        let submitted = self.device.submit(stream, &used, &launch, |_| {
            // SAFETY: the device's context is current and the stream's queue held; the requests were checked for this
            // communicator, and their memory is marked.
            unsafe {
                match is_batch {
                    true => self.queue_messages(requests(), stream),
                    false => self.queue(&first.request, stream),
                }
            }?;
            // HCCL makes links anew for what is captured.
            if waits_for_ranks && !self.device.is_captured(stream) {
                order.note_linked(calls);
            }
            Ok(())
        });
        submitted.map_err(|error| {
            let error = self.fail(error);
            let terms = &first.request.terms;
            error.with_hint(format!("{terms} on rank {} of {}", self.rank, self.size))
        })
    }

    /// Queues a call on a stream of the device.
    ///
    /// # Safety
    /// The device's context is current and the stream's queue held. The request was checked for this communicator; its
    /// memory stays until the work is done.
    pub unsafe fn queue(&self, request: &Request, stream: &StreamState) -> Result<()> {
        let Some(hccl) = self.hccl.as_ref().filter(|_| self.size > 1) else {
            // SAFETY: upheld by the caller.
            return unsafe { self.copy(request, stream) };
        };
        let instead = self.instead_of_nothing(request)?;
        let request = instead.as_ref().unwrap_or(request);
        let (comm, stream) = (hccl.handle.raw(), stream.raw());
        // SAFETY: the communicator is alive as long as the handle; the rest is upheld by the caller.
        let answer = unsafe { calls::queue(hccl.collectives, comm, request, stream) };
        self.answered(calls::name(request.terms.operation), answer)
    }

    /// HCCL answers an `all_to_all_v` of a rank that neither sends nor receives without a word to the others, which then wait
    /// for it: such a rank sends an element to itself.
    pub fn instead_of_nothing(&self, request: &Request) -> Result<Option<Request>> {
        let counts = [&request.sent, &request.received];
        let is_nothing = counts.into_iter().flatten().all(|&count| count == 0);
        if request.terms.operation != Operation::AllToAllV || !is_nothing {
            return Ok(None);
        }
        let start = self.line.scratch(self.device)?;
        let dtype = request.terms.dtype;
        let mut instead = Request::new(self.rank, Operation::AllToAllV, dtype, 0);
        let region = |place: usize| Region {
            start: std::ptr::without_provenance_mut(start + place * handle::ELEMENT),
            bytes: handle::ELEMENT,
        };
        (instead.input, instead.output) = (region(0), region(1));
        instead.sent = vec![0; self.size];
        if let Some(own) = instead.sent.get_mut(self.rank) {
            *own = 1;
        }
        instead.received = instead.sent.clone();
        Ok(Some(instead))
    }

    /// Queues messages together.
    ///
    /// # Safety
    /// As for [`Rank::queue`].
    unsafe fn queue_messages<'r>(
        &self,
        requests: impl Iterator<Item = &'r Request>,
        stream: &StreamState,
    ) -> Result<()> {
        let Some(hccl) = &self.hccl else {
            return Ok(());
        };
        let (comm, stream) = (hccl.handle.raw(), stream.raw());
        // SAFETY: as in `queue`.
        let answer = unsafe { calls::queue_messages(hccl.collectives, comm, requests, stream) };
        self.answered("HcclBatchSendRecv", answer)
    }

    fn answered(&self, call: &'static str, answer: Option<HcclResult>) -> Result<()> {
        let answer = answer.ok_or_else(|| {
            Error::new(
                ErrorKind::EntryPointMissing,
                format!("this HCCL has no {call}"),
            )
        })?;
        answers::check(self.device.library(), call, answer)
    }

    /// What every operation is where there is one rank.
    ///
    /// # Safety
    /// As for [`Rank::queue`].
    unsafe fn copy(&self, request: &Request, stream: &StreamState) -> Result<()> {
        let (to, from) = (request.output, request.input);
        if to.bytes == 0 || to.start == from.start {
            return Ok(());
        }
        let functions = self.device.library().functions();
        let copy = functions.aclrtMemcpyAsync;
        let copy = self.device.library().optional(copy, "aclrtMemcpyAsync")?;
        let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE;
        let (start, end) = (to.start.cast(), from.start.cast_const().cast());
        // SAFETY: both regions are memory of this device that the call borrows, of one length and apart; the rest is
        // upheld by the caller.
        let code = unsafe { copy(start, to.bytes, end, from.bytes, kind, stream.raw()) };
        self.device.check("aclrtMemcpyAsync", code)
    }
}

/// Why a communicator does not end yet.
pub(in crate::communicator) fn is_held(holder: &str) -> Error {
    let message = format!("the communicator is still held by {holder}, and ends with that");
    Error::new(ErrorKind::UnsupportedArgument, message).with_argument("communicator")
}
