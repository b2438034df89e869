//! The state behind a stream: its lock, its progress, its workspace.

mod left;
mod progress;

use std::collections::VecDeque;
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, RwLock};

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::error::{Error, ErrorClass, ErrorKind, Result};
use crate::lock::{lock, try_lock};
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::event::RawEvent;
use crate::runtime::extension::Extension;
use crate::runtime::host_function;
use crate::runtime::library::Library;
use crate::runtime::marks::Mark;
use crate::runtime::memory::DeviceBuffer;
use progress::Progress;

/// Events in use by one stream from which on CANN is asked which of them are not needed any more.
const CROWDED: usize = 32;

/// Launches that a stream remembers, to name suspects when a failure surfaces later.
const REMEMBERED: usize = 8;

/// A stream of ACL, ours or borrowed.
///
/// A stream that is ours has a slot in its device's table and stays in it until its work is done and
/// its last handle gone; so a [`Mark`] always finds the stream that it speaks of, or another that
/// took the slot and counts on from where it stopped.
pub(crate) struct StreamState {
    raw: *mut c_void,
    /// `None` for a borrowed stream, whose work is not tracked.
    slot: Option<u16>,
    progress: Progress,
    /// Whether the last handle is gone.
    orphaned: AtomicBool,
    /// Whether a graph is being captured on the stream, whose queue is held then.
    capturing: AtomicBool,
    /// Held for reading by calls that use the stream, for writing by the one that destroys it.
    alive: RwLock<bool>,
    queue: Mutex<Queue>,
    /// Events behind work, left by those who then held the queue for long, and the numbers of that work.
    left: Mutex<VecDeque<(u64, RawEvent)>>,
    /// What a function of the host panicked with, until a wait tells it.
    panic: Mutex<Option<String>>,
    /// Where the front end keeps what belongs to the stream.
    extension: Extension,
}

// SAFETY: the raw stream is a handle that ACL takes on any thread once its context is current. Work is
// queued under the lock `queue` only, queries and waits under `alive`, destruction under both.
unsafe impl Send for StreamState {}
// SAFETY: as for Send.
unsafe impl Sync for StreamState {}

/// What is changed by queueing work.
#[derive(Default)]
pub(crate) struct Queue {
    /// For each other stream the last work of it that this one waits for.
    waited: SmallVec<[Mark; 4]>,
    /// Events that queued waits of this stream refer to: the numbers of the waits, what they wait for.
    events: VecDeque<(u64, Mark, RawEvent)>,
    /// Scratch memory of operators, handed from each to the next.
    workspace: Option<DeviceBuffer>,
    /// What a borrowed stream had as its workspace before: graphs of its owner may use it as long as the stream is there.
    outgrown: Vec<DeviceBuffer>,
    /// The last launches, in a ring, and how many there were.
    launches: [Launch; REMEMBERED],
    launched: usize,
}

/// What a stream was asked to do.
#[derive(Clone, Copy, Default)]
pub(crate) struct Launch {
    pub name: &'static str,
    pub elements: usize,
}

impl StreamState {
    pub fn new(raw: *mut c_void, slot: Option<u16>, sequence: u64) -> StreamState {
        StreamState {
            raw,
            slot,
            progress: Progress::new(sequence),
            orphaned: AtomicBool::new(false),
            capturing: AtomicBool::new(false),
            alive: RwLock::new(true),
            queue: Mutex::new(Queue::default()),
            left: Mutex::default(),
            panic: Mutex::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    pub fn raw(&self) -> *mut c_void {
        self.raw
    }

    #[inline]
    pub fn slot(&self) -> Option<u16> {
        self.slot
    }

    #[inline]
    pub fn extension(&self) -> &Extension {
        &self.extension
    }

    #[inline]
    pub fn queue(&self) -> &Mutex<Queue> {
        &self.queue
    }

    /// Whether a graph is being captured on the stream: CANN must not be asked about it then.
    #[inline]
    pub fn is_capturing(&self) -> bool {
        self.capturing.load(Ordering::Acquire)
    }

    /// Says that a graph is going to be captured. The caller holds the queue of the stream, which is idle, so that waits of
    /// other threads for it end by themselves; later ones see that there is nothing to wait for.
    pub fn begin_capturing(&self) {
        let _alive = self
            .alive
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        self.capturing.store(true, Ordering::Release);
    }

    /// Says that the capture is over.
    pub fn end_capturing(&self) {
        self.capturing.store(false, Ordering::Release);
    }

    pub fn submitted(&self) -> u64 {
        self.progress.submitted()
    }

    #[inline]
    pub fn is_done(&self, sequence: u64) -> bool {
        self.progress.is_done(sequence)
    }

    /// Number of the piece of work that is being queued, or was last. The caller holds the queue.
    #[inline]
    pub fn numbered(&self) -> u64 {
        self.progress.numbered()
    }

    /// A number for the next piece of work. The caller holds the queue, and calls `note_queued` after the work.
    #[inline]
    pub fn next_number(&self) -> u64 {
        self.progress.next_number()
    }

    /// Says that the work up to this number, the last given, is in the queue of CANN. The caller holds the
    /// queue.
    #[inline]
    pub fn note_queued(&self, number: u64) {
        self.progress.note_queued(number);
    }

    /// As [`StreamState::synchronize`], for a wait that the user asked for: it tells what a function of the host panicked with.
    pub fn wait(&self, device: &DeviceState, timeout: Option<u32>) -> Result<()> {
        self.synchronize(device, timeout)?;
        match lock(&self.panic).take() {
            Some(text) => Err(host_function::panicked(&text)),
            None => Ok(()),
        }
    }

    /// Waits until the work queued so far is done; `timeout` in milliseconds.
    ///
    /// The context must be current. A failure of the work is returned with the launches that may
    /// have caused it. What a function of the host panicked with is left for a wait of the user's.
    pub fn synchronize(&self, device: &DeviceState, timeout: Option<u32>) -> Result<()> {
        let alive = self
            .alive
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !*alive {
            // Streams are destroyed only when all their work is done.
            return Ok(());
        }
        if self.is_capturing() {
            // It was idle when the capture began, and nothing has run since.
            return Ok(());
        }
        let submitted = self.submitted();
        let functions = device.library().functions();
        let (call, code) = match timeout {
            None => {
                // SAFETY: the stream is alive for as long as `alive` is held, and its context is current.
                ("aclrtSynchronizeStream", unsafe {
                    (functions.aclrtSynchronizeStream)(self.raw)
                })
            }
            Some(milliseconds) => {
                let wait = device.library().optional(
                    functions.aclrtSynchronizeStreamWithTimeout,
                    "aclrtSynchronizeStreamWithTimeout",
                )?;
                let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
                // SAFETY: as above.
                ("aclrtSynchronizeStreamWithTimeout", unsafe {
                    wait(self.raw, milliseconds)
                })
            }
        };
        self.check(device, call, code)?;
        self.note_done(submitted);
        Ok(())
    }

    /// Keeps what a function of the host panicked with for the user's next wait; the first, where there are several.
    pub fn note_panic(&self, text: String) {
        lock(&self.panic).get_or_insert(text);
    }

    /// Whether all work queued so far is done. The context must be current.
    pub fn query(&self, device: &DeviceState) -> Result<bool> {
        let alive = self
            .alive
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !*alive {
            return Ok(true);
        }
        let submitted = self.submitted();
        if self.is_done(submitted) && self.slot.is_some() || self.is_capturing() {
            return Ok(true);
        }
        let query = device.library().optional(
            device.library().functions().aclrtStreamQuery,
            "aclrtStreamQuery",
        )?;
        let mut status = sys::aclrtStreamStatus::ACL_STREAM_STATUS_NOT_READY;
        // SAFETY: the stream is alive as long as `alive` is held; `status` is valid for the write.
        let code = unsafe { query(self.raw, &mut status) };
        self.check(device, "aclrtStreamQuery", code)?;
        let done = status == sys::aclrtStreamStatus::ACL_STREAM_STATUS_COMPLETE;
        if done {
            self.note_done(submitted);
        }
        Ok(done)
    }

    /// An event behind the work queued so far, or `None` when work number `sequence` is known to be done.
    pub fn event_after(&self, device: &DeviceState, sequence: u64) -> Result<Option<RawEvent>> {
        let Some(_queue) = self.queue_unless_done(device, sequence)? else {
            return Ok(None);
        };
        let alive = self
            .alive
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !*alive || self.is_done(sequence) {
            return Ok(None);
        }
        let event = device.take_event()?;
        // SAFETY: the stream is alive and its queue is held; its context is the device's, which is current.
        match unsafe { event.record(device.library(), self.raw) } {
            Ok(()) => Ok(Some(event)),
            Err(error) => {
                device.return_event(event);
                Err(error)
            }
        }
    }

    /// Marks the stream as left by its last handle; the device's sweep destroys it.
    pub fn orphan(&self) {
        self.orphaned.store(true, Ordering::Release);
    }

    pub fn is_orphaned(&self) -> bool {
        self.orphaned.load(Ordering::Acquire)
    }

    pub fn is_destroyed(&self) -> bool {
        self.alive.try_read().is_ok_and(|alive| !*alive)
    }

    /// Notes that all work up to number `sequence` is done.
    pub fn note_done(&self, sequence: u64) {
        self.progress.note_done(sequence);
    }

    /// Destroys an orphaned stream whose work is done; says whether it is gone. Never waits.
    pub fn destroy_if_done(&self, device: &DeviceState) -> bool {
        let Ok(mut alive) = self.alive.try_write() else {
            return false;
        };
        let Some(mut queue) = try_lock(&self.queue) else {
            return false;
        };
        if !*alive {
            return true;
        }
        if !self.is_done(self.submitted()) {
            return false;
        }
        *alive = false;
        self.return_events(&mut queue, device);
        queue.workspace = None;
        // SAFETY: both locks are held, so no other call uses the stream; its work is done and it is never
        // used again. The context is current.
        let code = unsafe { (device.library().functions().aclrtDestroyStream)(self.raw) };
        if code != 0 {
            let error = device.library().failure("aclrtDestroyStream", code);
            tell!(warn, target: "aclnn::runtime", %error, "a stream could not be destroyed and is leaked");
        }
        true
    }

    /// Destroys the stream with whatever is still queued on it, before its device is reset. Says whether it is gone.
    pub fn destroy_for_reset(&self, device: &DeviceState) -> bool {
        let mut alive = self
            .alive
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut queue = lock(&self.queue);
        if !std::mem::replace(&mut *alive, false) {
            return true;
        }
        let functions = device.library().functions();
        let (call, destroy) = match functions.aclrtDestroyStreamForce {
            Some(destroy) => ("aclrtDestroyStreamForce", destroy),
            None => ("aclrtDestroyStream", functions.aclrtDestroyStream),
        };
        // SAFETY: both locks are held, so no other call uses the stream, and it is never used again. The
        // context is current.
        let code = unsafe { destroy(self.raw) };
        if code != 0 {
            let error = device.library().failure(call, code);
            tell!(debug, target: "aclnn::runtime", %error, "a stream goes with its device");
        }
        self.return_events(&mut queue, device);
        // Its memory goes with the device as well.
        queue.workspace = None;
        self.note_done(self.submitted());
        code == 0
    }

    /// Gives back the events of a stream that is gone.
    fn return_events(&self, queue: &mut Queue, device: &DeviceState) {
        let waited = queue.events.drain(..).map(|(.., event)| event);
        let mut left = lock(&self.left);
        let left = left.drain(..).map(|(_, event)| event);
        waited
            .chain(left)
            .for_each(|event| device.return_event(event));
    }

    /// Turns what a function answered about this stream's work into a result. What fails the device is kept
    /// with the launches that may have caused it.
    fn check(&self, device: &DeviceState, call: &'static str, code: i32) -> Result<()> {
        device
            .library()
            .check(call, code)
            .map_err(|error| device.note_failure(self.name_suspects(error)))
    }

    /// Adds the last launches to an error that may come from one of them.
    fn name_suspects(&self, error: Error) -> Error {
        if !matches!(
            error.class(),
            Some(ErrorClass::KernelFault | ErrorClass::DeviceLost | ErrorClass::Timeout)
        ) {
            return error;
        }
        let Some(queue) = try_lock(&self.queue) else {
            return error;
        };
        if queue.launched == 0 {
            return error;
        }
        let launches: Vec<String> = (queue.launched.saturating_sub(REMEMBERED)..queue.launched)
            .rev()
            .map(|number| queue.launches[number % REMEMBERED])
            .map(|launch| format!("{} on {} elements", launch.name, launch.elements))
            .collect();
        error.with_hint(format!(
            "last launches on the stream, newest first: {}; ACLNN_SYNC=1 waits after each and names the one",
            launches.join(", ")
        ))
    }
}

impl Queue {
    /// Whether this stream already waits for `mark`.
    pub fn has_waited(&self, mark: Mark) -> bool {
        self.waited
            .iter()
            .any(|waited| waited.slot == mark.slot && waited.sequence >= mark.sequence)
    }

    /// Notes that this stream now waits for `mark`, by `event`, in work number `number`.
    pub fn note_wait(&mut self, mark: Mark, event: RawEvent, number: u64) {
        match self
            .waited
            .iter_mut()
            .find(|waited| waited.slot == mark.slot)
        {
            Some(waited) => *waited = mark,
            None => self.waited.push(mark),
        }
        self.events.push_back((number, mark, event));
    }

    /// Gives back the events whose waits are over.
    pub fn sweep_events(&mut self, device: &DeviceState, stream: &StreamState) {
        if self.events.len() >= CROWDED && !stream.is_capturing() {
            // Nobody waits for this stream on the host. It may be done all the same; and what it waits for,
            // if that is done, frees the events of the other stream.
            let _ = stream.query(device);
            if let Some((_, waited, event)) = self.events.front()
                && event.query(device.library()).is_ok_and(|done| done)
            {
                device.note_done(*waited);
            }
        }
        while self
            .events
            .front()
            .is_some_and(|&(number, ..)| stream.is_done(number))
        {
            if let Some((_, waited, event)) = self.events.pop_front() {
                device.note_done(waited);
                device.return_event(event);
            }
        }
    }

    #[inline]
    pub fn has_events(&self) -> bool {
        !self.events.is_empty()
    }

    #[inline]
    pub fn note_launch(&mut self, launch: &Launch) {
        self.launches[self.launched % REMEMBERED] = *launch;
        self.launched += 1;
    }

    /// The address of at least `bytes` bytes that operators of this stream use one after the other.
    /// A block that has become too small goes back to the pool behind the work that uses it; on a borrowed stream it stays.
    #[inline]
    pub fn workspace(
        &mut self,
        device: &'static DeviceState,
        stream: &StreamState,
        bytes: usize,
    ) -> Result<*mut c_void> {
        if bytes == 0 {
            return Ok(std::ptr::null_mut());
        }
        self.workspace_of(device, stream, bytes)
    }

    fn workspace_of(
        &mut self,
        device: &'static DeviceState,
        stream: &StreamState,
        bytes: usize,
    ) -> Result<*mut c_void> {
        if self
            .workspace
            .as_ref()
            .is_none_or(|workspace| workspace.capacity() < bytes.saturating_add(32))
        {
            if stream.is_capturing() {
                return Err(Error::new(
                    ErrorKind::Capture,
                    format!(
                        "{bytes} bytes of workspace would have to be allocated during the capture; run the call once before it"
                    ),
                ));
            }
            // Only idle memory: to wait for another stream, its lock would have to be taken under ours.
            let allocate = |bytes| DeviceBuffer::allocate(device, bytes, true);
            if stream.slot().is_some() {
                self.workspace = Some(allocate(bytes)?);
            } else {
                // Nobody keeps marks of a borrowed stream's work, and its owner may have captured calls that use the old
                // block. Twice as much each time, so that all old ones together are no more than the new one.
                let before = self.workspace.as_ref().map_or(0, DeviceBuffer::capacity);
                let twice = bytes.max(before.saturating_mul(2));
                let larger = allocate(twice).or_else(|_| allocate(bytes))?;
                self.outgrown.extend(self.workspace.replace(larger));
            }
        }
        let Some(workspace) = &self.workspace else {
            return Ok(std::ptr::null_mut());
        };
        if let (Some(marks), Some(slot)) = (workspace.marks(), stream.slot()) {
            // The work that is being queued uses it.
            // It is this stream's alone, and was idle when it was taken.
            let mark = Mark {
                slot,
                sequence: stream.numbered(),
            };
            marks.set_written_alone(mark, |_| true);
        }
        Ok(std::ptr::without_provenance_mut(workspace.address()))
    }

    /// Takes the workspace away, and those before it.
    pub fn take_workspaces(&mut self) -> Vec<DeviceBuffer> {
        let mut all = std::mem::take(&mut self.outgrown);
        all.extend(self.workspace.take());
        all
    }
}

/// Makes a stream in the current context.
pub(crate) fn create(library: &Library, priority: Option<u32>) -> Result<*mut c_void> {
    let functions = library.functions();
    let mut stream = std::ptr::null_mut();
    let (call, code) = match functions.aclrtCreateStreamWithConfig {
        Some(create) => {
            let flags = sys::ACL_STREAM_FAST_LAUNCH | sys::ACL_STREAM_FAST_SYNC;
            // SAFETY: `stream` is valid for the write; a context is current.
            ("aclrtCreateStreamWithConfig", unsafe {
                create(&mut stream, priority.unwrap_or(0), flags)
            })
        }
        // SAFETY: as above.
        None => ("aclrtCreateStream", unsafe {
            (functions.aclrtCreateStream)(&mut stream)
        }),
    };
    library.check(call, code)?;
    if stream.is_null() {
        // A null handle is ACL's default stream, which cannot be captured and is others' too.
        return Err(Error::from_empty_answer(call, "stream"));
    }
    Ok(stream)
}
