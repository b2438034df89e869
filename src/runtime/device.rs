//! The state behind an Atlas device: its context, streams, memory, events, and whether it still works.

mod failures;

use std::any::Any;
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, RwLock, Weak};

use aclnn_sys as sys;

use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::log::tell;
use crate::runtime::captures::Captures;
use crate::runtime::context::CurrentContext;
use crate::runtime::event::{RawEvent, SharedEvent};
use crate::runtime::exceptions;
use crate::runtime::host_function;
use crate::runtime::library::{self, Library, Maker};
use crate::runtime::marks::Mark;
use crate::runtime::memory::{self, Pool};
use crate::runtime::peer::Peers;
use crate::runtime::pinned::PinnedPool;
use crate::runtime::stream::{self, StreamState};
use crate::runtime::visible::Visible;
use crate::soc::{EntryPoints, Soc, Target};

/// Something that goes away once these pieces of work are done.
type Parked = (Vec<Mark>, Box<dyn Any + Send>);

/// One Atlas of this process.
///
/// It is set once and kept: the first use of a device takes seconds, and others in the process may
/// use it too. Only an explicit reset lets it go; what is left of this state then answers that the device
/// was reset, as long as the process lives. So everything refers to it without counting.
pub(crate) struct DeviceState {
    library: &'static Library,
    maker: Maker,
    ordinal: u32,
    context: *mut c_void,
    target: Target,
    has_failed: AtomicBool,
    failure: OnceLock<Error>,
    reset: AtomicBool,
    /// Streams of ours by slot. A slot whose stream is gone keeps its state until another takes it.
    streams: RwLock<Vec<Arc<StreamState>>>,
    pool: Mutex<Pool>,
    pinned: Mutex<PinnedPool>,
    events: Mutex<Vec<RawEvent>>,
    /// Events of the user's, which must go before the device does.
    user_events: Mutex<Vec<Weak<SharedEvent>>>,
    /// What goes away once the work that refers to it is done.
    parked: Mutex<Vec<Parked>>,
    /// Which devices of higher numbers it can exchange memory with.
    peers: Mutex<Peers>,
    captures: Captures,
    own_stream: Arc<StreamState>,
    synchronous: bool,
}

// SAFETY: the context is a handle that ACL takes on any thread, and the rest is behind locks.
unsafe impl Send for DeviceState {}
// SAFETY: as for Send.
unsafe impl Sync for DeviceState {}

impl DeviceState {
    /// Takes device number `ordinal` up, or finds it taken up already.
    pub fn get(library: &'static Library, ordinal: u32) -> Result<&'static DeviceState> {
        host_function::check_outside()?;
        // Before the lock, which who resets the simulator wants too.
        let _call = library.call();
        let mut devices = lock(library.devices());
        if let Some(device) = devices.iter().find(|device| device.ordinal == ordinal) {
            return Ok(device);
        }
        let count = library.device_count();
        if ordinal >= count {
            let name = library.device_name(ordinal, None);
            let mut message =
                format!("device {name} does not exist; there are {count}, numbered from 0");
            if let Some(visible) = Visible::of_process() {
                message = format!("{message}: {}", visible.sentence(count));
            }
            return Err(Error::new(ErrorKind::Unavailable, message).with_argument("device"));
        }
        let device: &'static DeviceState = Box::leak(Box::new(DeviceState::set(library, ordinal)?));
        devices.push(device);
        Ok(device)
    }

    fn set(library: &'static Library, ordinal: u32) -> Result<DeviceState> {
        let (functions, maker) = (library.functions(), library.maker());
        let found = library.current_context();
        let cannot_be_used = |error: Error| {
            let name = library.device_name(ordinal, None);
            error.into_unavailable(format!("device {name} cannot be used"))
        };
        let number = i32::try_from(ordinal).unwrap_or(i32::MAX);
        // SAFETY: the number is below the count that ACL gave.
        let code = unsafe { (functions.aclrtSetDevice)(number) };
        library
            .check("aclrtSetDevice", code)
            .map_err(cannot_be_used)?;
        let context = library.current_context();
        let soc = match functions.aclrtGetSocName {
            Some(name) => {
                // SAFETY: the function takes nothing and gives a string that lives as long as the process, or null.
                let name = unsafe {
                    let name = name();
                    if name.is_null() {
                        None
                    } else {
                        Some(
                            std::ffi::CStr::from_ptr(name)
                                .to_string_lossy()
                                .into_owned(),
                        )
                    }
                };
                Soc::from_acl_name(name.as_deref().unwrap_or("unknown"))
            }
            None => Soc::from_acl_name("unknown"),
        };
        if context.is_null() {
            return Err(cannot_be_used(Error::from_empty_answer(
                "aclrtSetDevice",
                "context",
            )));
        }
        let own_stream = stream::create(library, None).map_err(cannot_be_used);
        if !found.is_null() && found != context {
            // SAFETY: it was current on this thread a moment ago.
            let code = unsafe { (functions.aclrtSetCurrentContext)(found) };
            let put_back = library.check("aclrtSetCurrentContext", code);
            if let (Err(_), Ok(stream)) = (&put_back, &own_stream) {
                // SAFETY: nothing was queued on the stream, nobody else knows it, and its context is still current.
                unsafe { (functions.aclrtDestroyStream)(*stream) };
            }
            put_back?;
        }
        let own_stream = Arc::new(StreamState::new(own_stream?, Some(0), 0));
        let told = soc.clone();
        tell!(info, target: "aclnn::runtime", device = ordinal, soc = told.name(), "device taken up");
        Ok(DeviceState {
            library,
            maker,
            ordinal,
            context,
            target: Target::new(soc).with_entry_points(EntryPoints::of(library)),
            has_failed: AtomicBool::new(false),
            failure: OnceLock::new(),
            reset: AtomicBool::new(false),
            streams: RwLock::new(vec![own_stream.clone()]),
            pool: Mutex::default(),
            pinned: Mutex::default(),
            events: Mutex::default(),
            user_events: Mutex::default(),
            parked: Mutex::default(),
            peers: Mutex::default(),
            captures: Captures::default(),
            own_stream,
            synchronous: is_switched_on("ACLNN_SYNC"),
        })
    }

    pub fn library(&self) -> &'static Library {
        self.library
    }

    /// For what was made on the device and does not go with it.
    pub fn maker(&self) -> Maker {
        self.maker
    }

    pub fn ordinal(&self) -> u32 {
        self.ordinal
    }

    pub fn target(&self) -> &Target {
        &self.target
    }

    pub fn pool(&self) -> &Mutex<Pool> {
        &self.pool
    }

    pub fn pinned(&self) -> &Mutex<PinnedPool> {
        &self.pinned
    }

    pub fn peers(&self) -> &Mutex<Peers> {
        &self.peers
    }

    pub fn captures(&self) -> &Captures {
        &self.captures
    }

    pub fn context(&self) -> *mut c_void {
        self.context
    }

    /// Whether each piece of work is waited for (`ACLNN_SYNC=1`).
    #[inline]
    pub fn is_synchronous(&self) -> bool {
        self.synchronous
    }

    pub fn is_reset(&self) -> bool {
        self.reset.load(Ordering::Acquire)
    }

    /// Whether there is nothing left here to give back: the device was reset, or it is the parent's of a forked
    /// process, which may neither call CANN nor wait for a lock.
    #[inline]
    pub fn is_gone(&self) -> bool {
        self.is_reset() || self.library.is_forked()
    }

    /// Makes the device's context current, if the device still works.
    pub fn enter(&self) -> Result<CurrentContext<'static>> {
        self.enter_inline()
    }

    /// As [`DeviceState::enter`], for calls of which there are many.
    #[inline(always)]
    pub fn enter_inline(&self) -> Result<CurrentContext<'static>> {
        host_function::check_outside()?;
        // Before it is asked: what it says then holds.
        let call = self.library.call();
        self.check_working()?;
        CurrentContext::enter(self.library, self.context, call)
    }

    /// Says no once the device has failed or been reset, and in a forked process. Who waits for a lock of the
    /// device's asks first: what a thread of the parent held stays locked in a child.
    #[inline]
    pub fn check_working(&self) -> Result<()> {
        if self.has_failed.load(Ordering::Acquire) || self.library.is_forked() {
            Err(self.why_not())
        } else {
            Ok(())
        }
    }

    #[cold]
    fn why_not(&self) -> Error {
        if self.library.is_forked() {
            return library::forked();
        }
        if self.is_reset() {
            return Error::new(
                ErrorKind::DeviceReset,
                format!("device {self} was reset; make new tensors and streams"),
            );
        }
        let message =
            format!("device {self} failed earlier and takes no more work until it is reset");
        match self.failure.get() {
            Some(first) => Error::after_failure(message, first),
            None => Error::new(ErrorKind::DeviceFailed, message),
        }
    }

    /// Turns what a function answered into a result. A failure of a kernel or of the device marks
    /// the device: its contents are undefined from then on.
    #[inline]
    pub fn check(&self, call: &'static str, code: i32) -> Result<()> {
        if code == 0 {
            Ok(())
        } else {
            Err(self.failed(call, code))
        }
    }

    #[cold]
    fn failed(&self, call: &'static str, code: i32) -> Error {
        self.note_failure(self.library.failure(call, code))
    }

    /// A new stream of ours.
    pub fn new_stream(&self, priority: Option<u32>) -> Result<Arc<StreamState>> {
        let _context = self.enter()?;
        self.sweep_streams();
        let raw = stream::create(self.library, priority)?;
        let mut streams = self
            .streams
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let free = streams.iter().position(|stream| stream.is_destroyed());
        let slot = free.unwrap_or(streams.len());
        let Ok(number) = u16::try_from(slot) else {
            return Err(Error::new(
                ErrorKind::Unavailable,
                "65536 streams of one device are in use",
            ));
        };
        let sequence = streams.get(slot).map_or(0, |stream| stream.numbered());
        let state = Arc::new(StreamState::new(raw, Some(number), sequence));
        match streams.get_mut(slot) {
            Some(old) => *old = state.clone(),
            None => streams.push(state.clone()),
        }
        Ok(state)
    }

    /// The stream that calls use that name no other. It is an explicit one, never ACL's default
    /// stream, which cannot be captured.
    pub fn own_stream(&self) -> &Arc<StreamState> {
        &self.own_stream
    }

    pub fn stream_in(&self, slot: u16) -> Option<Arc<StreamState>> {
        let streams = self
            .streams
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        streams.get(usize::from(slot)).cloned()
    }

    /// Destroys orphaned streams whose work is done. Never waits.
    pub fn sweep_streams(&self) {
        let orphaned: Vec<Arc<StreamState>> = {
            let streams = self
                .streams
                .read()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            streams
                .iter()
                .filter(|stream| stream.is_orphaned())
                .cloned()
                .collect()
        };
        // Without the table's lock: a stream's end returns memory to the pool, and who holds the pool may
        // want to look into the table.
        for stream in orphaned {
            if stream.query(self).is_ok_and(|done| done) {
                stream.destroy_if_done(self);
            }
        }
        self.sweep_parked();
    }

    /// Asks CANN which streams have nothing left to do. Never waits.
    pub fn query_streams(&self) {
        let Ok(_context) = self.enter() else { return };
        let streams = self
            .streams
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clone();
        for stream in streams
            .iter()
            .filter(|stream| !stream.is_done(stream.submitted()))
        {
            let _ = stream.query(self);
        }
    }

    /// Notes that work is done, as other work that waited for it is.
    pub fn note_done(&self, mark: Mark) {
        if let Some(stream) = self.stream_in(mark.slot) {
            stream.note_done(mark.sequence);
        }
    }

    /// Notes an event of the user's, so that a reset can destroy it.
    pub fn register_event(&self, event: &Arc<SharedEvent>) {
        let mut events = lock(&self.user_events);
        events.retain(|event| event.strong_count() > 0);
        events.push(Arc::downgrade(event));
    }

    /// Keeps something until work is done, then drops it, in a later call. Never waits.
    pub fn park(&self, until: Vec<Mark>, resource: Box<dyn Any + Send>) {
        if self.library.is_forked() {
            return std::mem::forget(resource);
        }
        lock(&self.parked).push((until, resource));
        self.sweep_parked();
    }

    /// Drops what was parked and whose work is done, as CANN tells now.
    pub fn release_parked(&self) {
        if !self.library.is_forked() && !lock(&self.parked).is_empty() {
            self.query_streams();
            self.sweep_parked();
        }
    }

    fn sweep_parked(&self) {
        // What would be dropped there could not be destroyed, whoever left it here.
        if host_function::check_outside().is_err() {
            return;
        }
        let mut ready = Vec::new();
        {
            let mut parked = lock(&self.parked);
            let mut index = 0;
            while index < parked.len() {
                if parked[index].0.iter().all(|&mark| self.is_done(mark)) {
                    ready.push(parked.swap_remove(index));
                } else {
                    index += 1;
                }
            }
        }
        // Dropped without the lock: what is dropped may park something itself.
        drop(ready);
    }

    pub fn take_event(&self) -> Result<RawEvent> {
        match lock(&self.events).pop() {
            Some(event) => Ok(event),
            None => RawEvent::new(self.library, false),
        }
    }

    pub fn return_event(&self, event: RawEvent) {
        if self.library.is_forked() {
            return;
        }
        lock(&self.events).push(event);
    }

    /// Free and whole memory of the device, in bytes.
    pub fn memory_info(&self) -> Result<(usize, usize)> {
        let get = self
            .library
            .optional(self.library.functions().aclrtGetMemInfo, "aclrtGetMemInfo")?;
        let _context = self.enter()?;
        let (mut free, mut total) = (0, 0);
        // SAFETY: both numbers are valid for the write; a context is current.
        let code = unsafe { get(sys::aclrtMemAttr::ACL_HBM_MEM, &mut free, &mut total) };
        self.check("aclrtGetMemInfo", code)?;
        Ok((free, total))
    }

    /// Waits for all work of the device, of others too; `timeout` in milliseconds.
    pub fn synchronize(&self, timeout: Option<u32>) -> Result<()> {
        let functions = self.library.functions();
        let _context = self.enter()?;
        let timeout = self.captures.wait_for_all(timeout)?;
        let (call, code) = match timeout {
            None => {
                let wait = self
                    .library
                    .optional(functions.aclrtSynchronizeDevice, "aclrtSynchronizeDevice")?;
                // SAFETY: the function takes nothing; the device's context is current.
                ("aclrtSynchronizeDevice", unsafe { wait() })
            }
            Some(milliseconds) => {
                let wait = functions.aclrtSynchronizeDeviceWithTimeout;
                let wait = self
                    .library
                    .optional(wait, "aclrtSynchronizeDeviceWithTimeout")?;
                let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
                // SAFETY: as above.
                ("aclrtSynchronizeDeviceWithTimeout", unsafe {
                    wait(milliseconds)
                })
            }
        };
        self.check(call, code)
    }

    /// Waits for all work of the device, then gives all cached memory back.
    pub fn trim(&self) -> Result<()> {
        {
            let _context = self.enter()?;
            self.sweep_streams();
        }
        memory::trim(self, true)
    }

    /// Refuses every later call without making one: the device has been reset by somebody else.
    #[cfg(feature = "sim")]
    pub fn forget(&self) {
        self.reset.store(true, Ordering::Release);
        self.has_failed.store(true, Ordering::Release);
    }

    /// Lets go of everything and resets the device, whatever state it is in.
    ///
    /// # Safety
    /// Nobody else in the process uses the device, and no other call is running on it.
    pub unsafe fn reset(&self) -> Result<()> {
        if self.library.is_forked() {
            return Err(library::forked());
        }
        // A stream that is gone would still be waiting for the function that asks.
        host_function::check_outside()?;
        let _call = self.library.call();
        if self.reset.swap(true, Ordering::AcqRel) {
            return Ok(());
        }
        // From here on every other entry is refused.
        self.has_failed.store(true, Ordering::Release);
        let functions = self.library.functions();
        let number = i32::try_from(self.ordinal).unwrap_or(i32::MAX);
        let context = CurrentContext::enter(self.library, self.context, self.library.call());
        // Whether no work is left that could still use memory.
        let mut is_idle = context.is_ok();
        if context.is_ok() {
            // Events and streams must go before the device does; what fails to go, goes with it.
            let streams = std::mem::take(
                &mut *self
                    .streams
                    .write()
                    .unwrap_or_else(std::sync::PoisonError::into_inner),
            );
            for stream in &streams {
                stream.extension().clear();
            }
            for stream in &streams {
                is_idle &= stream.destroy_for_reset(self);
            }
            let user_events = std::mem::take(&mut *lock(&self.user_events));
            let user_events = user_events
                .iter()
                .filter_map(|event| Arc::into_inner(lock(&*event.upgrade()?).take()?));
            for event in user_events.chain(lock(&self.events).drain(..)) {
                let _ = event.destroy(self.library);
            }
            // The graphs among them go with the context; what they refer to goes here, without the user's events,
            // which are gone.
            let parked = std::mem::take(&mut *lock(&self.parked));
            // Without the lock: what is dropped may park something itself.
            drop(parked);
            if is_idle {
                lock(&self.pinned).clear(self.library);
                lock(&self.pool).clear(self.library);
            }
        }
        drop(context);
        let (call, code) = match (functions.aclrtResetDeviceForce, functions.aclrtResetDevice) {
            // SAFETY: the caller's promise: the device is used by nobody else.
            (Some(force), _) => ("aclrtResetDeviceForce", unsafe { force(number) }),
            // SAFETY: as above.
            (None, Some(reset)) => ("aclrtResetDevice", unsafe { reset(number) }),
            (None, None) => {
                return Err(Error::new(
                    ErrorKind::EntryPointMissing,
                    "this CANN has no aclrtResetDevice",
                ));
            }
        };
        if let Err(error) = self.library.check(call, code) {
            // Still set, and of no use: it stays known, so that the reset can be tried again.
            let _ = self.failure.set(error.clone());
            self.reset.store(false, Ordering::Release);
            return Err(error);
        }
        exceptions::forget(self.ordinal);
        lock(self.library.devices()).retain(|device| !std::ptr::eq(*device, self));
        if !is_idle {
            // The device's memory went with it. Pinned memory did not, and no work uses it any more.
            lock(&self.pinned).clear(self.library);
        }
        Ok(())
    }
}

/// Whether a variable of ours that takes 1 or 0 is 1.
pub(super) fn is_switched_on(name: &'static str) -> bool {
    let value = std::env::var_os(name).unwrap_or_default();
    match value.to_str() {
        Some("1") => true,
        Some("" | "0") => false,
        _ => {
            tell!(warn, target: "aclnn::runtime", ?value, "{name} takes 1, or 0 as if it were not set: nothing else is heeded");
            false
        }
    }
}

impl std::fmt::Display for DeviceState {
    /// The device string.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let soc = Some(self.target.soc());
        f.write_str(&self.library.device_name(self.ordinal, soc))
    }
}

impl std::fmt::Debug for DeviceState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self} ({})", self.target.soc())
    }
}
