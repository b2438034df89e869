//! A communicator of HCCL, and its end.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use aclnn_sys::{Collectives, HcclComm, HcclResult};

use super::answers;
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::log::tell;
use crate::runtime::context::CurrentContext;
use crate::runtime::device::DeviceState;
use crate::runtime::host_function;
use crate::runtime::library::Maker;
use crate::runtime::marks::Marks;
use crate::runtime::memory::DeviceBuffer;
use crate::stream::Stream;

/// How long the end of a communicator that is busy waits before it is tried again, at first and at most.
const PAUSES: [Duration; 2] = [Duration::from_millis(1), Duration::from_millis(100)];

/// Where a communicator's work goes.
#[derive(Clone)]
pub(super) struct Line {
    pub stream: Stream,
    /// The work, on whatever stream, as if it were memory that each piece of it writes.
    pub work: Arc<Marks>,
    /// Two elements for a rank that has none.
    scratch: Arc<OnceLock<DeviceBuffer>>,
}

/// Room for an element of any type.
pub(super) const ELEMENT: usize = 32;

impl Line {
    pub fn new(device: &Device) -> Result<Line> {
        Ok(Line {
            stream: device.new_stream()?,
            work: Arc::default(),
            scratch: Arc::default(),
        })
    }

    /// Whether the work is done. Waits for it where CANN does not tell, if it may.
    fn is_done(&self, device: &'static DeviceState, may_wait: bool) -> bool {
        // Streams of a device that failed have nothing left to do, and its communicators are ended all the same.
        let is_done = || device.check_working().is_err() || device.is_idle(&self.work);
        if is_done() {
            return true;
        }
        let functions = device.library().functions();
        if functions.aclrtStreamQuery.is_some() {
            device.query_streams();
        } else if may_wait {
            // What it failed with is not for who ends it.
            let _ = device.wait_for(&self.work, true);
        }
        is_done()
    }

    /// Waits for the work within a time, so that graphs which were dropped let go of the communicator.
    pub fn settle(&self, device: &'static DeviceState, limit: Option<Duration>) {
        let began = Instant::now();
        let mut pause = PAUSES[0];
        while !self.is_done(device, limit.is_none())
            && limit.is_none_or(|limit| began.elapsed() < limit)
        {
            std::thread::sleep(pause);
            pause = (2 * pause).min(PAUSES[1]);
        }
        device.release_parked();
    }

    /// The address of two elements, which stay as long as the communicator.
    pub fn scratch(&self, device: &'static DeviceState) -> Result<usize> {
        if let Some(buffer) = self.scratch.get() {
            return Ok(buffer.address());
        }
        // Calls of one communicator hold its lock, so nobody else makes it meanwhile.
        let made = DeviceBuffer::allocate(device, 2 * ELEMENT, true)?;
        Ok(self.scratch.get_or_init(|| made).address())
    }
}

/// A communicator of HCCL. Dropped, it is ended once its work is done, which nobody waits for.
pub(super) struct Handle {
    own: Option<Owned>,
    /// Shared with the handles of its parts, so that the number of owners tells of them: one that was dropped holds on to the
    /// whole until it is ended, and goes by itself.
    parts: Arc<()>,
    _part_of: Option<Arc<()>>,
}

struct Owned {
    raw: HcclComm,
    device: &'static DeviceState,
    maker: Maker,
    collectives: &'static Collectives,
    /// Whether somebody else ends it.
    is_borrowed: bool,
    /// Its stream goes after it.
    line: Line,
    /// So does the communicator that it is a part of.
    _whole: Option<Arc<Handle>>,
}

// SAFETY: the handle is one that HCCL takes on any thread with the device's context current. Who calls a function with it
// holds the lock of its `Rank`, or is the only one left.
unsafe impl Send for Owned {}
// SAFETY: as for Send.
unsafe impl Sync for Owned {}

impl Handle {
    /// Takes a communicator that was made, or is borrowed.
    pub fn new(
        raw: HcclComm,
        device: &'static DeviceState,
        collectives: &'static Collectives,
        line: &Line,
        is_borrowed: bool,
        whole: Option<Arc<Handle>>,
    ) -> Handle {
        Handle {
            parts: Arc::default(),
            _part_of: whole.as_ref().map(|whole| Arc::clone(&whole.parts)),
            own: Some(Owned {
                raw,
                device,
                maker: device.maker(),
                collectives,
                is_borrowed,
                line: line.clone(),
                _whole: whole,
            }),
        }
    }

    pub fn raw(&self) -> HcclComm {
        self.own
            .as_ref()
            .map_or(std::ptr::null_mut(), |own| own.raw)
    }

    /// Ends it within a time, which its work has to be done in, and parts that were dropped have to end in.
    pub fn end(mut held: Arc<Handle>, limit: Option<Duration>) -> Result<()> {
        host_function::check_outside()?;
        let began = Instant::now();
        let mut pause = PAUSES[0];
        let mut wait = || {
            if let Some(limit) = limit.filter(|&limit| began.elapsed() >= limit) {
                let message = format!(
                    "the communicator was still busy after {limit:?}, and is ended when it is not"
                );
                return Err(Error::new(ErrorKind::Timeout, message));
            }
            std::thread::sleep(pause);
            pause = (2 * pause).min(PAUSES[1]);
            Ok(())
        };
        let mut handle = loop {
            held = match Arc::try_unwrap(held) {
                Ok(handle) => break handle,
                Err(held) => held,
            };
            if Arc::strong_count(&held.parts) > 1 {
                return Err(super::is_held("a part of it"));
            }
            wait()?;
        };
        let Some(mut own) = handle.own.take() else {
            return Ok(());
        };
        while !own.try_to_end(limit.is_none())? {
            if let Err(error) = wait() {
                end_later(own);
                return Err(error);
            }
        }
        Ok(())
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        let Some(mut own) = self.own.take() else {
            return;
        };
        // CANN cannot be called there, and the work may be that of the function itself.
        if host_function::check_outside().is_err() {
            end_later(own);
            return;
        }
        match own.try_to_end(false) {
            Ok(true) => {}
            Ok(false) => end_later(own),
            Err(error) => told(error),
        }
    }
}

fn told(error: Error) {
    tell!(warn, target: "aclnn::runtime", %error, "a communicator could not be ended and is leaked");
}

impl Owned {
    /// Ends it unless it is busy; says whether it is gone. Where CANN does not tell whether work is done, it is busy unless
    /// its work may be waited for.
    fn try_to_end(&mut self, may_wait: bool) -> Result<bool> {
        if self.device.is_gone() {
            return Ok(true);
        }
        // Of one that somebody else ends nothing is left here that its work uses, but perhaps memory.
        let is_free = self.is_borrowed && self.line.scratch.get().is_none();
        if !is_free && !self.line.is_done(self.device, may_wait) {
            return Ok(false);
        }
        if self.is_borrowed {
            return Ok(true);
        }
        let Some(call) = self.maker.call() else {
            return Ok(true);
        };
        // It may have been reset meanwhile, which took its communicators along.
        if self.device.is_gone() {
            return Ok(true);
        }
        let library = self.device.library();
        let _context = CurrentContext::enter(library, self.device.context(), call)?;
        // SAFETY: the communicator is this process's, its device's context is current, its work is done and it is not used
        // after this, unless it is busy and stays.
        let answer = unsafe { (self.collectives.functions().HcclCommDestroy)(self.raw) };
        if answer == HcclResult::HCCL_E_AGAIN {
            library.take_message();
            return Ok(false);
        }
        answers::check(library, "HcclCommDestroy", answer).map(|()| true)
    }
}

/// Communicators that were busy when they were dropped, and whether a thread sees to them.
struct Later {
    list: Vec<Owned>,
    has_thread: bool,
}

static LATER: Mutex<Later> = Mutex::new(Later {
    list: Vec::new(),
    has_thread: false,
});

/// Ends it when it is not busy any more, in the background.
fn end_later(own: Owned) {
    let mut later = lock(&LATER);
    later.list.push(own);
    if later.has_thread {
        return;
    }
    let thread = std::thread::Builder::new().name("aclnn communicators".to_owned());
    match thread.spawn(end_all) {
        Ok(_) => later.has_thread = true,
        Err(error) => {
            // The next one that is busy tries again.
            tell!(warn, target: "aclnn::runtime", %error, "no thread to end a communicator that is busy");
        }
    }
}

/// Lets the next one that is busy start a thread again when this one panics.
struct Seeing;

impl Drop for Seeing {
    fn drop(&mut self) {
        if std::thread::panicking() {
            lock(&LATER).has_thread = false;
        }
    }
}

fn end_all() {
    let _seeing = Seeing;
    let mut pause = PAUSES[0];
    loop {
        std::thread::sleep(pause);
        let tried = std::mem::take(&mut lock(&LATER).list);
        let count = tried.len();
        let mut left = Vec::new();
        for mut own in tried {
            match own.try_to_end(true) {
                Ok(true) => {}
                Ok(false) => left.push(own),
                Err(error) => told(error),
            }
        }
        pause = match left.len() == count {
            true => (2 * pause).min(PAUSES[1]),
            false => PAUSES[0],
        };
        let mut later = lock(&LATER);
        later.list.append(&mut left);
        if later.list.is_empty() {
            later.has_thread = false;
            return;
        }
    }
}
