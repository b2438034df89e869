//! Streams whose queue is held for long: by a communicator's first call of a kind, until the other ranks make theirs.

use std::time::Duration;

use super::{Queue, StreamState};
use crate::error::Result;
use crate::lock::{Guard, lock, try_lock};
use crate::runtime::device::DeviceState;

/// How often a queue that another thread holds is tried before CANN is asked about its stream: most threads hold it shortly.
const SHORTLY: u32 = 100;

/// How many events a stream keeps for those who try.
const LEFT: usize = 8;

/// How long it is left alone between later tries.
const PAUSE: Duration = Duration::from_micros(50);

impl StreamState {
    /// The stream's queue, or `None` once work number `sequence` is known to be done.
    ///
    /// A call of a communicator holds the queue until the other ranks make theirs, and they may do so only after what the
    /// caller is about to queue elsewhere. So who needs earlier work of the stream alone does not wait for that call.
    pub(super) fn queue_unless_done(
        &self,
        device: &DeviceState,
        sequence: u64,
    ) -> Result<Option<Guard<'_, Queue>>> {
        let mut tries = 0;
        loop {
            if self.is_done(sequence) {
                return Ok(None);
            }
            if let Some(queue) = try_lock(&self.queue) {
                return Ok(Some(queue));
            }
            tries += 1;
            if tries < SHORTLY {
                std::thread::yield_now();
                continue;
            }
            device.check_working()?;
            self.ask_left(device)?;
            std::thread::sleep(PAUSE);
        }
    }

    /// Leaves an event behind the work so far, before a call that may hold the queue until other ranks come: by it others see
    /// meanwhile that the work is done. The caller holds the queue; the context is current.
    pub fn leave_event(&self, device: &DeviceState) -> Result<()> {
        let submitted = self.submitted();
        if self.is_done(submitted) || self.slot.is_none() || device.is_captured(self) {
            return Ok(());
        }
        self.ask_left(device)?;
        let mut left = lock(&self.left);
        let event = match left.pop_back() {
            // Many calls wait already: the last one's event goes behind more work.
            Some((_, event)) if left.len() + 1 == LEFT => event,
            last => {
                left.extend(last);
                device.take_event()?
            }
        };
        // SAFETY: the stream is in use, so it is alive, and its queue is held; the context is current.
        match unsafe { event.record(device.library(), self.raw) } {
            Ok(()) => left.push_back((submitted, event)),
            Err(error) => {
                device.return_event(event);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Notes what is done by the events that were left. The context is current.
    fn ask_left(&self, device: &DeviceState) -> Result<()> {
        let mut left = lock(&self.left);
        while let Some((number, event)) = left.front()
            && (self.is_done(*number) || event.query(device.library())?)
        {
            self.note_done(*number);
            if let Some((_, event)) = left.pop_front() {
                device.return_event(event);
            }
        }
        Ok(())
    }
}
