//! Queueing work: behind what its memory depends on, and marking the memory as used by it.

use std::sync::MutexGuard;

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::error::{Error, ErrorKind, Result};
use crate::lock::{lock, lock_within, try_lock};
use crate::runtime::device::DeviceState;
use crate::runtime::event::RawEvent;
use crate::runtime::marks::{Mark, Marks};
use crate::runtime::stream::{Launch, Queue, StreamState};

/// Work of other streams, and events behind it.
type Waits = SmallVec<[(Mark, RawEvent); 4]>;

/// The memory that a piece of work uses.
pub(crate) trait Uses {
    /// Each memory, and whether it is written. `None` for memory that is not ours, which nobody keeps in order but its
    /// owner.
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)>;

    /// Whether only the caller can reach what is written while it queues the work: whole tensors that it borrows mutably,
    /// and no parts, beside which others may be written.
    fn alone(&self) -> bool;

    /// Told when the first of the work is about to be handed to CANN; what fails before leaves no trace.
    #[inline(always)]
    fn begin(&self) {}

    /// Whether the work may wait for other ranks while it is being queued: work of a kind that they are not linked for yet.
    #[inline(always)]
    fn waits_for_ranks(&self) -> bool {
        false
    }

    /// Whether the memory that these marks are of is used elsewhere by the work of `mark`: in other parts, so that there is
    /// nothing to wait for.
    #[inline(always)]
    fn is_beside(&self, _marks: &Marks, _mark: Mark) -> bool {
        false
    }

    /// Whether the stream in `slot` owns all of the memory, and can mark it as owners do.
    #[inline(always)]
    fn are_owners(&self, slot: u16) -> bool {
        self.each()
            .all(|(marks, _)| marks.is_none_or(|marks| marks.are_own(slot)))
            && self.alone()
    }

    /// The memory that is ours.
    fn ours(&self) -> impl Iterator<Item = (&Marks, bool)> {
        self.each()
            .filter_map(|(marks, write)| Some((marks?, write)))
    }
}

/// Memory in parts that others may use beside the work, and whether it is written.
impl<const N: usize> Uses for [(Option<&Marks>, bool); N] {
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        self.iter().copied()
    }

    fn alone(&self) -> bool {
        self.iter().all(|(_, write)| !write)
    }
}

/// Work that uses no memory that anybody else could.
pub(crate) const NOTHING: [(Option<&Marks>, bool); 0] = [];

/// A number that work of a stream got, whose queue is held. In the end it counts as queued, whatever became of the
/// work.
struct Numbered<'a> {
    stream: &'a StreamState,
    number: u64,
}

impl Drop for Numbered<'_> {
    fn drop(&mut self) {
        self.stream.note_queued(self.number);
    }
}

impl DeviceState {
    /// Whether no queued work uses the memory any more, as far as is known without asking CANN.
    pub fn is_idle(&self, marks: &Marks) -> bool {
        let mut idle = true;
        marks.conflicts(None, true, |mark| idle &= self.is_done(mark));
        idle
    }

    pub fn is_done(&self, mark: Mark) -> bool {
        self.stream_in(mark.slot)
            .is_none_or(|stream| stream.is_done(mark.sequence))
    }

    /// Waits on the host for the work that must come before a use of the memory. A failure of that
    /// work is returned.
    pub fn wait_for(&self, marks: &Marks, write: bool) -> Result<()> {
        self.wait_by(marks, write, |stream| stream.synchronize(self, None))
    }

    /// As [`DeviceState::wait_for`], for a wait that the user asked for: it tells what functions of the host panicked with.
    pub fn wait_for_user(&self, marks: &Marks, write: bool) -> Result<()> {
        self.wait_by(marks, write, |stream| stream.wait(self, None))
    }

    fn wait_by(
        &self,
        marks: &Marks,
        write: bool,
        wait: impl Fn(&StreamState) -> Result<()>,
    ) -> Result<()> {
        self.check_working()?;
        let mut pending: SmallVec<[Mark; 5]> = SmallVec::new();
        marks.conflicts(None, write, |mark| pending.push(mark));
        for mark in pending {
            let Some(stream) = self
                .stream_in(mark.slot)
                .filter(|stream| !stream.is_done(mark.sequence))
            else {
                continue;
            };
            let _context = self.enter()?;
            wait(&stream)?;
        }
        Ok(())
    }

    /// Queues work on a stream, behind everything on other streams that its memory depends on, and
    /// marks the memory as used by it.
    ///
    /// `work` queues on the stream that it is given the state of; it may take a workspace. Whatever it answers, and
    /// also when it panics, the memory is marked: before it already, so that it queues nothing elsewhere that uses the memory.
    #[inline(always)]
    pub fn submit(
        &'static self,
        stream: &StreamState,
        uses: &(impl Uses + ?Sized),
        launch: &Launch,
        work: impl FnOnce(&mut Queue) -> Result<()>,
    ) -> Result<()> {
        let owner = stream.slot().filter(|&slot| uses.are_owners(slot));
        let context = self.enter_inline()?;
        if owner.is_none() {
            self.come_after_others(stream, uses)?;
        }
        let mut queue = lock_within(stream.queue(), context.hold());
        if queue.has_events() {
            queue.sweep_events(self, stream);
        }
        if uses.waits_for_ranks() {
            let left = stream.leave_event(self);
            left.map_err(|error| self.note_failure(error))?;
        }
        let number = stream.next_number();
        // However the work ends, with an error or a panic too, part of it may be in CANN's queue then. So all is noted before
        // it; who finds the marks meanwhile waits for this queue.
        queue.note_launch(launch);
        match owner {
            Some(slot) => mark_own(uses, slot, number),
            None => self.mark(stream, &queue, uses, number),
        }
        let result = {
            let _numbered = Numbered { stream, number };
            work(&mut queue)
        };
        if self.is_synchronous() {
            return self.finish(stream, queue, result);
        }
        result
    }

    /// Queues what uses no memory and is no operator, as a mark for a profiler: it is neither remembered among the launches,
    /// which errors name, nor waited for with `ACLNN_SYNC=1`.
    pub fn queue_aside(&self, stream: &StreamState, work: impl FnOnce()) -> Result<()> {
        let context = self.enter()?;
        let _queue = lock_within(stream.queue(), context.hold());
        let number = stream.next_number();
        let _numbered = Numbered { stream, number };
        work();
        Ok(())
    }

    /// As [`DeviceState::queue_aside`], for a mark that somebody is going to wait for, so never in a capture; its number.
    /// With `at_once` nothing is queued, and the answer is `None`, while somebody else holds the queue.
    pub fn queue_mark(
        &self,
        stream: &StreamState,
        at_once: bool,
        work: impl FnOnce() -> Result<()>,
    ) -> Result<Option<u64>> {
        let _context = self.enter()?;
        let _queue = match at_once {
            false => lock(stream.queue()),
            true => match try_lock(stream.queue()) {
                Some(queue) => queue,
                None => return Ok(None),
            },
        };
        if self.is_captured(stream) {
            let message = "the stream is being captured, and what is captured is not waited for";
            return Err(Error::new(ErrorKind::Capture, message));
        }
        let number = stream.next_number();
        let _numbered = Numbered { stream, number };
        work().map(|()| Some(number))
    }

    /// Waits for work that was queued, unless it only goes into a graph.
    #[cold]
    fn finish(
        &self,
        stream: &StreamState,
        queue: MutexGuard<'_, Queue>,
        result: Result<()>,
    ) -> Result<()> {
        let capturing = stream.is_capturing();
        drop(queue);
        result?;
        if capturing || self.is_captured(stream) {
            return Ok(());
        }
        stream.synchronize(self, None)
    }

    /// Marks memory as used by work of a stream, whose queue this is, where other streams may use it too.
    #[inline(never)]
    fn mark(
        &self,
        stream: &StreamState,
        queue: &Queue,
        uses: &(impl Uses + ?Sized),
        sequence: u64,
    ) {
        let Some(slot) = stream.slot() else { return };
        let mark = Mark { slot, sequence };
        let covered = |other| queue.has_waited(other) || self.is_done(other);
        let alone = uses.alone();
        for (marks, write) in uses.ours() {
            match (write, alone) {
                (false, _) => marks.set_read(mark),
                (true, false) => marks.set_written(mark, covered),
                (true, true) => marks.set_written_alone(mark, covered),
            }
        }
    }

    /// Lets a stream wait for the work of other streams that these uses on it must come after, as far as it does
    /// not already. The context is current.
    #[inline(never)]
    fn come_after_others(&self, stream: &StreamState, uses: &(impl Uses + ?Sized)) -> Result<()> {
        let Some(slot) = stream.slot() else {
            // Nobody can tell when a borrowed stream has passed an event, so the host waits. Memory that
            // comes out of the pool may still be in use on a stream of ours.
            for (marks, write) in uses.ours() {
                self.wait_for(marks, write)?;
            }
            return Ok(());
        };
        if uses
            .ours()
            .any(|(marks, write)| marks.may_conflict(slot, write))
        {
            let events = self.find_waits(stream, slot, uses)?;
            self.wait_on_queue(stream, events)?;
        }
        Ok(())
    }

    /// Events behind the work of other streams that these uses on a stream must come after.
    fn find_waits(
        &self,
        stream: &StreamState,
        slot: u16,
        uses: &(impl Uses + ?Sized),
    ) -> Result<Waits> {
        let mut before: SmallVec<[Mark; 4]> = SmallVec::new();
        for (marks, write) in uses.ours() {
            marks.conflicts(Some(slot), write, |mark| {
                if !uses.is_beside(marks, mark) {
                    before.push(mark);
                }
            });
        }
        let mut events = Waits::new();
        // The other streams' locks are taken and let go one by one, before this stream's is taken: two
        // threads that wait for each other's streams must not hold one while they want the other.
        for mark in before {
            let covered = |&(event, _): &(Mark, RawEvent)| {
                event.slot == mark.slot && event.sequence >= mark.sequence
            };
            if events.iter().any(covered) || lock(stream.queue()).has_waited(mark) {
                continue;
            }
            let Some(other) = self.stream_in(mark.slot) else {
                continue;
            };
            let submitted = other.submitted();
            match other.event_after(self, mark.sequence) {
                Ok(Some(event)) => events.push((
                    Mark {
                        sequence: submitted.max(mark.sequence),
                        ..mark
                    },
                    event,
                )),
                Ok(None) => {}
                Err(error) => {
                    events
                        .drain(..)
                        .for_each(|(_, event)| self.return_event(event));
                    return Err(self.note_failure(error));
                }
            }
        }
        Ok(events)
    }

    /// Lets a stream wait for events. The context is current.
    fn wait_on_queue(&self, stream: &StreamState, events: Waits) -> Result<()> {
        if events.is_empty() {
            return Ok(());
        }
        let mut queue = lock(stream.queue());
        // A number of its own: until the waits are over the stream is not done, and the events stay.
        let number = stream.next_number();
        let _numbered = Numbered { stream, number };
        let mut result = Ok(());
        for (waited, event) in events {
            if result.is_ok() {
                // SAFETY: the stream belongs to this device, whose context is current, and its queue is held.
                result = unsafe { event.wait_on(self.library(), stream.raw()) };
            }
            match result {
                Ok(()) => queue.note_wait(waited, event, number),
                Err(_) => self.return_event(event),
            }
        }
        result.map_err(|error| self.note_failure(error))
    }

    /// Whether somebody, perhaps an engine beside us, captures a graph on the stream. The context is current.
    pub fn is_captured(&self, stream: &StreamState) -> bool {
        let Some(info) = self.library().functions().aclmdlRICaptureGetInfo else {
            return false;
        };
        let mut status = sys::aclmdlRICaptureStatus::ACL_MODEL_RI_CAPTURE_STATUS_NONE;
        let mut graph = std::ptr::null_mut();
        // SAFETY: the stream is one of this device, whose context is current; both are valid for writes.
        let code = unsafe { info(stream.raw(), &mut status, &mut graph) };
        code == 0 && status != sys::aclmdlRICaptureStatus::ACL_MODEL_RI_CAPTURE_STATUS_NONE
    }
}

/// Marks memory all of which the stream in `slot` owns.
#[inline(always)]
fn mark_own(uses: &(impl Uses + ?Sized), slot: u16, sequence: u64) {
    let mark = Mark { slot, sequence };
    for (marks, write) in uses.ours() {
        if write {
            marks.set_written_by_owner(mark);
        } else {
            marks.set_read_by_owner(mark);
        }
    }
}

#[cfg(all(test, feature = "sim"))]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;
    use crate::runtime::graph::RawGraph;
    use crate::runtime::memory::DeviceBuffer;
    use crate::sim::Session;

    /// One block that is written.
    struct Write<'a> {
        marks: Option<&'a Marks>,
        alone: bool,
    }

    impl Uses for Write<'_> {
        fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
            [(self.marks, true)].into_iter()
        }

        fn alone(&self) -> bool {
            self.alone
        }
    }

    #[test]
    fn work_that_panics_leaves_its_memory_marked() -> Result<()> {
        let session = Session::start()?;
        let device = session.device("a2".parse()?)?;
        let (owner, other) = (device.new_stream()?, device.new_stream()?);
        let (Some(state), Some(owner), Some(other)) =
            (device.atlas(), owner.state(), other.state())
        else {
            panic!("the device is an Atlas");
        };
        let launch = Launch {
            name: "aclrtMemsetAsync",
            elements: 64,
        };
        // As the owner of the block, and as a stream that comes to it.
        for stream in [owner, other] {
            let buffer = DeviceBuffer::allocate(state, 64, true)?;
            let uses = Write {
                marks: buffer.marks(),
                alone: stream.slot() == owner.slot(),
            };
            let before = stream.submitted();
            let panicked = catch_unwind(AssertUnwindSafe(|| {
                state.submit(stream, &uses, &launch, |_| {
                    panic!("in the midst of the work")
                })
            }));
            assert!(panicked.is_err());
            assert_eq!(stream.submitted(), before + 1);
            let marks = buffer
                .marks()
                .ok_or_else(|| Error::new(ErrorKind::Library, "no marks"))?;
            assert!(!state.is_idle(marks));
            state.wait_for(marks, true)?;
            assert!(state.is_idle(marks));
        }
        drop(device);
        session.finish()
    }

    #[test]
    fn waits_of_other_threads_spoil_no_capture() -> Result<()> {
        let session = Session::start()?;
        let device = session.device("a2".parse()?)?;
        let stream = device.new_stream()?;
        let (Some(state), Some(raw)) = (device.atlas(), stream.state()) else {
            panic!("the device is an Atlas");
        };
        std::thread::scope(|scope| {
            let mut waiting = None;
            let graph = RawGraph::capture(state, raw, false, || {
                let answers = scope.spawn(|| {
                    let late = state.synchronize(Some(5)).map_err(|error| error.kind());
                    let _context = state.enter()?;
                    // They looked whether there is a capture before it began.
                    raw.synchronize(state, None)?;
                    Ok::<_, Error>((late, raw.query(state)?))
                });
                let answers = answers
                    .join()
                    .unwrap_or_else(|_| panic!("in the other thread"))?;
                assert_eq!(answers, (Err(ErrorKind::Timeout), true));
                waiting = Some(scope.spawn(|| state.synchronize(None)));
                std::thread::sleep(std::time::Duration::from_millis(20));
                Ok(())
            })?;
            drop(graph);
            let waited = waiting.map(|waiting| waiting.join());
            assert!(matches!(waited, Some(Ok(Ok(())))));
            Ok(())
        })?;
        drop((stream, device));
        session.finish()
    }

    #[test]
    fn a_capture_whose_work_panics_is_ended() -> Result<()> {
        let session = Session::start()?;
        let device = session.device("a2".parse()?)?;
        let stream = device.new_stream()?;
        let (Some(state), Some(raw)) = (device.atlas(), stream.state()) else {
            panic!("the device is an Atlas");
        };
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            RawGraph::capture(state, raw, false, || panic!("in the midst of the capture")).map(drop)
        }));
        assert!(panicked.is_err());
        stream.synchronize()?;
        drop(RawGraph::capture(state, raw, false, || Ok(()))?);
        drop((stream, device));
        session.finish()
    }
}
