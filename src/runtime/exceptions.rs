//! What CANN tells of tasks that failed: one callback for the process, which notes the first of each device.
//!
//! CANN calls it on any thread, several at once, and says what it may not do: allocate, launch, wait. It takes a place of its
//! device's, fills it, and lets it be read. Source: `hicann/runtime`, `docs/zh/api_ref/13_Exception_handling.md`.

use std::fmt;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use aclnn_sys as sys;

use crate::error::{Error, ErrorKind, Result};
use crate::log::tell;
use crate::runtime::library::Library;
use crate::runtime::module;

/// Devices of which failures are noted; there are fewer on any host.
const DEVICES: usize = 64;

/// Words of a kernel's name.
const WORDS: usize = 8;

/// What is known of one task. `state` is 0 while there is nothing, 1 while it is being filled, 2 when it can be read.
struct Record {
    state: AtomicU32,
    task: AtomicU32,
    stream: AtomicU32,
    thread: AtomicU32,
    code: AtomicU32,
    name: [AtomicU64; WORDS],
}

static RECORDS: [Record; DEVICES] = [const {
    Record {
        state: AtomicU32::new(0),
        task: AtomicU32::new(0),
        stream: AtomicU32::new(0),
        thread: AtomicU32::new(0),
        code: AtomicU32::new(0),
        name: [const { AtomicU64::new(0) }; WORDS],
    }
}; DEVICES];

/// The first task of a device that failed, as CANN told it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Exception {
    /// `None` where CANN does not name it.
    pub kernel: Option<String>,
    pub task: Option<u32>,
    pub stream: Option<u32>,
    pub thread: Option<u32>,
    pub code: Option<u32>,
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kernel {
            Some(kernel) => write!(f, "the kernel {kernel} failed")?,
            None => f.write_str("a task failed")?,
        }
        let facts = [
            ("task", self.task),
            ("stream", self.stream),
            ("queued by thread", self.thread),
            ("code", self.code),
        ];
        for (name, fact) in facts {
            if let Some(fact) = fact {
                write!(f, ", {name} {fact}")?;
            }
        }
        Ok(())
    }
}

/// # Safety
/// CANN's: the information is valid for the length of the call.
unsafe extern "C" fn told(info: *mut sys::aclrtExceptionInfo) {
    let Some(library) = Library::peek() else {
        return;
    };
    let functions = library.functions();
    let ask = |get: Option<sys::aclrtGetTaskIdFromExceptionInfo>| match get {
        // SAFETY: upheld by the caller.
        Some(get) => unsafe { get(info) },
        None => u32::MAX,
    };
    let device = ask(functions.aclrtGetDeviceIdFromExceptionInfo);
    let Some(record) = RECORDS.get(device as usize) else {
        return;
    };
    // The first stays; others follow from it.
    if record
        .state
        .compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed)
        .is_err()
    {
        return;
    }
    let facts = [
        (&record.task, ask(functions.aclrtGetTaskIdFromExceptionInfo)),
        (
            &record.stream,
            ask(functions.aclrtGetStreamIdFromExceptionInfo),
        ),
        (
            &record.thread,
            ask(functions.aclrtGetThreadIdFromExceptionInfo),
        ),
        (
            &record.code,
            ask(functions.aclrtGetErrorCodeFromExceptionInfo),
        ),
    ];
    for (place, fact) in facts {
        place.store(fact, Ordering::Relaxed);
    }
    let mut name = [0u8; 8 * WORDS];
    let mut function = std::ptr::null_mut();
    if let Some(get) = functions.aclrtGetFuncHandleFromExceptionInfo
        // SAFETY: upheld by the caller; the handle is valid for the write.
        && unsafe { get(info, &mut function) } == 0
        && !function.is_null()
        && !module::name_of(functions, function, &mut name)
    {
        name = [0; 8 * WORDS];
    }
    for (place, bytes) in record.name.iter().zip(name.chunks_exact(8)) {
        let mut word = [0; 8];
        word.copy_from_slice(bytes);
        place.store(u64::from_ne_bytes(word), Ordering::Relaxed);
    }
    record.state.store(2, Ordering::Release);
}

/// The first task of a device that failed since the device was taken up or reset.
pub(crate) fn first(device: u32) -> Option<Exception> {
    let record = RECORDS.get(device as usize)?;
    if record.state.load(Ordering::Acquire) != 2 {
        return None;
    }
    let fact = |place: &AtomicU32| {
        let fact = place.load(Ordering::Relaxed);
        (fact != u32::MAX).then_some(fact)
    };
    let mut name = [0u8; 8 * WORDS];
    for (place, bytes) in record.name.iter().zip(name.chunks_exact_mut(8)) {
        bytes.copy_from_slice(&place.load(Ordering::Relaxed).to_ne_bytes());
    }
    let end = name
        .iter()
        .position(|&byte| byte == 0)
        .unwrap_or(name.len());
    Some(Exception {
        kernel: (end > 0).then(|| String::from_utf8_lossy(&name[..end]).into_owned()),
        task: fact(&record.task),
        stream: fact(&record.stream),
        thread: fact(&record.thread),
        code: fact(&record.code),
    })
}

/// Forgets what was told of a device.
pub(crate) fn forget(device: u32) {
    if let Some(record) = RECORDS.get(device as usize) {
        let _ = record
            .state
            .compare_exchange(2, 0, Ordering::AcqRel, Ordering::Relaxed);
    }
}

/// Asks CANN to tell of tasks that fail, where that takes the place of nobody's callback. That it cannot is nothing to fail for.
pub(crate) fn register(library: &Library) {
    (0..DEVICES as u32).for_each(forget);
    let Some(register) = library.functions().aclrtExceptionInfoCallbackRegister else {
        return;
    };
    // SAFETY: the function stays, and keeps to what CANN asks of it.
    let code = unsafe { register(Some(told)) };
    if code != 0 {
        let error = library.failure("aclrtExceptionInfoCallbackRegister", code);
        tell!(debug, target: "aclnn::runtime", %error, "failed tasks will not be named");
    }
}

/// Takes the callback back, before ACL is shut down.
pub(crate) fn unregister(library: &Library) {
    if let Some(unregister) = library.functions().aclrtExceptionInfoCallbackUnregister {
        // SAFETY: the function is the one that was registered; calls of it that are under way find all that they use.
        if unsafe { unregister(Some(told)) } != 0 {
            library.take_message();
        }
    }
}

/// Lets CANN tell this crate which kernel failed, in the place of whoever else asked for that.
///
/// Where CANN has a callback for each who asks (from 9.0 on) this crate has one already, and this does nothing. An older one
/// has a single callback (`aclrtSetExceptionInfoCallback`), which another library of the process may have set: it is
/// replaced, and nobody can say by what. So it is done on request alone.
///
/// # Errors
/// [`ErrorKind::Unavailable`] where no CANN was opened so far, [`ErrorKind::EntryPointMissing`] where it has neither; or what
/// CANN says.
///
/// ```
/// // Nothing was opened so far.
/// assert!(aclnn::replace_exception_callback().is_err());
/// ```
pub fn replace_exception_callback() -> Result<()> {
    let library = Library::peek()
        .filter(|library| !library.is_forked() && !library.is_finalised())
        .ok_or_else(|| {
            let message = "no CANN is open in this process: take a device up first";
            Error::new(ErrorKind::Unavailable, message)
        })?;
    if library
        .functions()
        .aclrtExceptionInfoCallbackRegister
        .is_some()
    {
        return Ok(());
    }
    let set = library.optional(
        library.functions().aclrtSetExceptionInfoCallback,
        "aclrtSetExceptionInfoCallback",
    )?;
    let _call = library.call();
    // SAFETY: the function stays, and keeps to what CANN asks of it.
    library.check("aclrtSetExceptionInfoCallback", unsafe { set(Some(told)) })
}
