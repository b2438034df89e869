//! Queueing work: behind what its memory depends on, and marking the memory as used by it.

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::error::Result;
use crate::runtime::device::DeviceState;
use crate::runtime::event::RawEvent;
use crate::runtime::marks::{Mark, Marks, lock};
use crate::runtime::stream::{Launch, Queue, StreamState};

/// Work of other streams, and events behind it.
type Waits = SmallVec<[(Mark, RawEvent); 4]>;

/// A memory that a piece of work uses.
#[derive(Clone, Copy)]
pub(crate) struct Use<'a> {
    /// `None` for memory that is not ours, which nobody keeps in order but its owner.
    pub marks: Option<&'a Marks>,
    pub access: Access,
}

/// What a piece of work does with memory.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
    /// Writes a block that only the caller can reach while it queues the work: a whole tensor that it
    /// borrows mutably, and no part, beside which others may be written.
    WriteAlone,
}

impl Access {
    pub fn writing(write: bool) -> Access {
        if write { Access::Write } else { Access::Read }
    }

    #[inline]
    fn writes(self) -> bool {
        self != Access::Read
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
            stream.synchronize(self, None)?;
        }
        Ok(())
    }

    /// Queues work on a stream, behind everything on other streams that its memory depends on, and
    /// marks the memory as used by it.
    ///
    /// `work` queues on the stream that it is given the state of; it may take a workspace.
    #[inline]
    pub fn submit<R>(
        &'static self,
        stream: &StreamState,
        uses: &[Use<'_>],
        launch: Launch,
        work: impl FnOnce(&mut Queue) -> Result<R>,
    ) -> Result<R> {
        let conflict = match stream.slot() {
            Some(slot) => uses.iter().any(|used| {
                used.marks
                    .is_some_and(|marks| marks.may_conflict(slot, used.access.writes()))
            }),
            None => {
                // Nobody can tell when a borrowed stream has passed an event, so the host waits. Memory that
                // comes out of the pool may still be in use on a stream of ours.
                for used in uses {
                    if let Some(marks) = used.marks {
                        self.wait_for(marks, used.access.writes())?;
                    }
                }
                false
            }
        };
        let _context = self.enter()?;
        let events = if conflict {
            self.find_waits(stream, uses)?
        } else {
            Waits::new()
        };
        let mut queue = lock(stream.queue());
        if queue.has_events() {
            queue.sweep_events(self, stream);
        }
        let mark = stream.next_mark();
        if !events.is_empty() {
            self.wait_on_queue(stream, &mut queue, events)?;
        }
        let result = work(&mut queue);
        stream.note_queued();
        queue.note_launch(launch);
        // Also after a failure: part of the work may be queued all the same.
        if let Some(mark) = mark {
            for used in uses {
                let Some(marks) = used.marks else { continue };
                let covered = |other| queue.has_waited(other) || self.is_done(other);
                match used.access {
                    Access::Read => marks.set_read(mark),
                    Access::Write => marks.set_written(mark, covered),
                    Access::WriteAlone => marks.set_written_alone(mark, covered),
                }
            }
        }
        let capturing = queue.capturing;
        drop(queue);
        let result = result?;
        if self.is_synchronous() && !capturing && !self.is_captured(stream) {
            stream.synchronize(self, None)?;
        }
        Ok(result)
    }

    /// Events behind the work of other streams that these uses on `stream` must come after, as far as the
    /// stream does not wait for it already. The context is current.
    fn find_waits(&self, stream: &StreamState, uses: &[Use<'_>]) -> Result<Waits> {
        let mut before: SmallVec<[Mark; 4]> = SmallVec::new();
        for used in uses {
            if let Some(marks) = used.marks {
                marks.conflicts(stream.slot(), used.access.writes(), |mark| {
                    before.push(mark)
                });
            }
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

    /// Lets a stream, whose queue this is, wait for events. The context is current.
    fn wait_on_queue(&self, stream: &StreamState, queue: &mut Queue, events: Waits) -> Result<()> {
        let mut events = events.into_iter();
        while let Some((waited, event)) = events.next() {
            // SAFETY: the stream belongs to this device, whose context is current, and its queue is held.
            if let Err(error) = unsafe { event.wait_on(self.library(), stream.raw()) } {
                self.return_event(event);
                events.for_each(|(_, event)| self.return_event(event));
                return Err(self.note_failure(error));
            }
            queue.note_wait(waited, event, stream.numbered());
        }
        Ok(())
    }

    /// Whether somebody, perhaps an engine beside us, captures a graph on the stream.
    fn is_captured(&self, stream: &StreamState) -> bool {
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
