//! Events: marks in the work of streams, for timing and for ordering by hand.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::event::{RawEvent, SharedEvent};
use crate::runtime::host_function;
use crate::runtime::marks::Mark;
use crate::runtime::stream::{Launch, StreamState};
use crate::runtime::submit::NOTHING;
use crate::stream::Stream;

/// A mark in a stream's work, with the time at which the work reached it.
///
/// Ordering between streams needs none: calls wait for what their tensors depend on by themselves.
/// Events are for measuring, and for ordering work that this crate does not know of.
///
/// ```
/// use aclnn::{Device, Event};
///
/// let stream = Device::cpu().stream();
/// let (start, end) = (Event::new(stream.device())?, Event::new(stream.device())?);
/// stream.record(&start)?;
/// stream.record(&end)?;
/// end.synchronize()?;
/// let elapsed = end.elapsed_since(&start)?;
/// # let _ = elapsed;
/// # Ok::<(), aclnn::Error>(())
/// ```
pub struct Event {
    device: Device,
    state: Mutex<State>,
}

enum State {
    Cpu(Option<Instant>),
    Atlas {
        /// Taken when the event is dropped.
        event: Option<OwnedEvent>,
        recorded: bool,
        /// Work that refers to the event: the record, and waits.
        uses: Vec<Mark>,
    },
}

/// An event that is destroyed when dropped, only when no queued work refers to it; or by a reset of its
/// device, which takes it away.
struct OwnedEvent {
    device: &'static DeviceState,
    raw: Arc<SharedEvent>,
}

impl Drop for OwnedEvent {
    fn drop(&mut self) {
        if self.device.library().is_forked() {
            return;
        }
        // Nobody has a share left: who waits borrows the event.
        let Some(raw) = lock(&self.raw).take().and_then(Arc::into_inner) else {
            return;
        };
        let Ok(_context) = self.device.enter() else {
            // A device that failed takes no call; its reset destroys the event.
            self.device.return_event(raw);
            return;
        };
        if let Err(error) = raw.destroy(self.device.library()) {
            tell!(debug, target: "aclnn::runtime", %error, "an event could not be destroyed and is leaked");
        }
    }
}

impl Event {
    /// A new event of a device.
    ///
    /// # Errors
    /// When the device has no more events.
    pub fn new(device: &Device) -> Result<Event> {
        let state = match device.atlas() {
            None => State::Cpu(None),
            Some(state) => {
                let _context = state.enter()?;
                let raw = Arc::new(RawEvent::new(state.library(), true)?);
                let raw = Arc::new(Mutex::new(Some(raw)));
                state.register_event(&raw);
                State::Atlas {
                    event: Some(OwnedEvent { device: state, raw }),
                    recorded: false,
                    uses: Vec::new(),
                }
            }
        };
        Ok(Event {
            device: device.clone(),
            state: Mutex::new(state),
        })
    }

    /// Whether the work before the mark is done; true while the event was never recorded.
    ///
    /// # Errors
    /// What CANN says.
    pub fn query(&self) -> Result<bool> {
        self.on_atlas(true, |state, event| event.query(state.library()))
    }

    /// Waits until the work before the mark is done.
    ///
    /// # Errors
    /// What the work failed with.
    pub fn synchronize(&self) -> Result<()> {
        self.on_atlas((), |state, event| event.synchronize(state.library(), None))
    }

    /// Waits until the work before the mark is done, but not longer than `timeout`, which is rounded up to milliseconds.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when the work goes on; what the work failed with.
    pub fn synchronize_timeout(&self, timeout: Duration) -> Result<()> {
        let milliseconds = crate::runtime::milliseconds(timeout);
        self.on_atlas((), |state, event| {
            event.synchronize(state.library(), Some(milliseconds))
        })
    }

    /// Time from `start` to this mark, on the device; zero between an event and itself.
    ///
    /// # Errors
    /// [`ErrorKind::StreamMismatch`] when one of them was never recorded or they are of two devices;
    /// when the work is not done yet, what CANN says.
    pub fn elapsed_since(&self, start: &Event) -> Result<Duration> {
        let wrong =
            |message: &str| Error::new(ErrorKind::StreamMismatch, message).with_argument("start");
        if self.device != start.device {
            return Err(wrong("the events are of two devices"));
        }
        if std::ptr::eq(self, start) {
            return Ok(Duration::ZERO);
        }
        self.check_working()?;
        // Two events may be compared both ways at once: the locks are taken in one order.
        let (first, second) = if std::ptr::from_ref(self) < std::ptr::from_ref(start) {
            (self, start)
        } else {
            (start, self)
        };
        let (first, second) = (lock(&first.state), lock(&second.state));
        let (end, begin) = if std::ptr::from_ref(self) < std::ptr::from_ref(start) {
            (&*first, &*second)
        } else {
            (&*second, &*first)
        };
        let never = || wrong("an event was never recorded");
        match (end, begin) {
            (State::Cpu(end), State::Cpu(begin)) => Ok(end
                .ok_or_else(never)?
                .saturating_duration_since(begin.ok_or_else(never)?)),
            (
                State::Atlas {
                    event: end,
                    recorded: true,
                    ..
                },
                State::Atlas {
                    event: begin,
                    recorded: true,
                    ..
                },
            ) => {
                let (Some(end), Some(begin), Some(state)) = (end, begin, self.device.atlas())
                else {
                    return Err(never());
                };
                let _context = state.enter()?;
                let (end, begin) = (lock(&end.raw), lock(&begin.raw));
                let (Some(end), Some(begin)) = (&*end, &*begin) else {
                    return Err(never());
                };
                let milliseconds = end.elapsed_since(state.library(), begin)?;
                Ok(
                    Duration::try_from_secs_f64(f64::from(milliseconds) / 1000.0)
                        .unwrap_or_default(),
                )
            }
            _ => Err(never()),
        }
    }

    /// Before the event's lock is waited for.
    fn check_working(&self) -> Result<()> {
        self.device.atlas().map_or(Ok(()), |device| {
            host_function::check_outside()?;
            device.check_working()
        })
    }

    fn on_atlas<R>(
        &self,
        otherwise: R,
        call: impl FnOnce(&'static DeviceState, &RawEvent) -> Result<R>,
    ) -> Result<R> {
        self.check_working()?;
        let guard = lock(&self.state);
        match (&*guard, self.device.atlas()) {
            (
                State::Atlas {
                    event,
                    recorded: true,
                    ..
                },
                Some(state),
            ) => {
                let Some(event) = event else {
                    return Ok(otherwise);
                };
                let _context = state.enter()?;
                let raw = lock(&event.raw).clone();
                // Without its locks: a wait keeps nobody else from asking, or from a wait with a deadline.
                drop(guard);
                match raw {
                    Some(raw) => call(state, &raw).map_err(|error| state.note_failure(error)),
                    None => Ok(otherwise),
                }
            }
            _ => Ok(otherwise),
        }
    }
}

impl Drop for Event {
    fn drop(&mut self) {
        let state = self
            .state
            .get_mut()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let (State::Atlas { event, uses, .. }, Some(device)) = (state, self.device.atlas()) {
            // Queued work may still refer to it. Where that is on a borrowed stream nobody knows when it ends: then it goes at
            // once, as CANN allows, which keeps what it needs of an event until the mark is reached.
            device.park(std::mem::take(uses), Box::new(event.take()));
        }
    }
}

/// Notes that the work that is being queued refers to the event: before it, since it may be queued also when that fails.
fn note_use(uses: &mut Vec<Mark>, stream: &StreamState) {
    if let Some(slot) = stream.slot() {
        uses.retain(|mark| mark.slot != slot);
        uses.push(Mark {
            slot,
            sequence: stream.numbered(),
        });
    }
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Event({})", self.device)
    }
}

impl Stream {
    /// Marks the present end of the stream's work.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`] when the event is of another device.
    pub fn record(&self, event: &Event) -> Result<()> {
        self.queue_event(event, true)
    }

    /// Lets the later work of this stream wait for the mark; the host does not wait.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`] when the event is of another device.
    pub fn wait(&self, event: &Event) -> Result<()> {
        self.queue_event(event, false)
    }

    /// Marks the present end of the stream's work for who is going to wait for it; the number of the mark. With `at_once`
    /// nothing is recorded, and the answer is `None`, while somebody else holds the stream's queue. On the CPU as well.
    ///
    /// # Errors
    /// [`ErrorKind::Capture`] while the stream is being captured; what CANN says.
    pub(crate) fn record_mark(&self, event: &Event, at_once: bool) -> Result<Option<u64>> {
        event.check_working()?;
        let (Some(device), Some(stream)) = (self.device().atlas(), self.state()) else {
            return Ok(None);
        };
        let _call = device.library().call();
        let mut state = lock(&event.state);
        let State::Atlas {
            event: Some(event),
            recorded,
            uses,
        } = &mut *state
        else {
            return Ok(None);
        };
        let raw = lock(&event.raw);
        let Some(raw) = &*raw else { return Ok(None) };
        device.queue_mark(stream, at_once, || {
            note_use(uses, stream);
            // SAFETY: the stream is one of this device, whose context is current and whose queue is held.
            unsafe { raw.record(device.library(), stream.raw()) }?;
            *recorded = true;
            Ok(())
        })
    }

    fn queue_event(&self, event: &Event, record: bool) -> Result<()> {
        if *self.device() != event.device {
            return Err(Error::new(
                ErrorKind::DeviceMismatch,
                format!(
                    "the event is of device {}; the stream is on {}",
                    event.device,
                    self.device()
                ),
            )
            .with_argument("event"));
        }
        event.check_working()?;
        // Before the event's locks, which a reset of the device wants.
        let _call = self.device().atlas().map(|device| device.library().call());
        let mut state = lock(&event.state);
        match &mut *state {
            State::Cpu(time) => {
                if record {
                    *time = Some(Instant::now());
                }
                Ok(())
            }
            State::Atlas {
                event,
                recorded,
                uses,
            } => {
                let (Some(event), Some(device), Some(stream)) =
                    (event, self.device().atlas(), self.state())
                else {
                    return Ok(());
                };
                if !record && !*recorded {
                    return Ok(());
                }
                let name = if record {
                    "aclrtRecordEvent"
                } else {
                    "aclrtStreamWaitEvent"
                };
                let raw = lock(&event.raw);
                let Some(raw) = &*raw else { return Ok(()) };
                device.submit(stream, &NOTHING, &Launch { name, elements: 0 }, |_| {
                    note_use(uses, stream);
                    // SAFETY: the stream is one of this device, whose context is current and whose queue is held.
                    unsafe {
                        if record {
                            raw.record(device.library(), stream.raw())?;
                            *recorded = true;
                            Ok(())
                        } else {
                            raw.wait_on(device.library(), stream.raw())
                        }
                    }
                })
            }
        }
    }
}
