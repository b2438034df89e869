//! Events: marks in a stream's work that another stream, or the host, waits for.

use std::ffi::c_void;
use std::sync::{Arc, Mutex};

use aclnn_sys as sys;

use crate::error::{Error, Result};
use crate::runtime::library::Library;

/// An event of the user's, until a reset of its device takes it away. Who waits for it keeps a share meanwhile, and not the
/// lock, behind which others would wait too.
pub(crate) type SharedEvent = Mutex<Option<Arc<RawEvent>>>;

/// An event of ACL. Whoever destroys it sees to it that no other call uses it.
#[derive(Debug)]
pub(crate) struct RawEvent(*mut c_void);

// SAFETY: an event is a handle that ACL takes on any thread.
unsafe impl Send for RawEvent {}
// SAFETY: ACL lets several threads ask about an event, record it and wait for it at a time; it is destroyed by its owner,
// which is one stream's state, one pool or one `Event`.
unsafe impl Sync for RawEvent {}

impl RawEvent {
    /// A new event. One that is not bound to one of the device's scarce event numbers is preferred:
    /// it may be recorded again and again.
    pub fn new(library: &Library, timing: bool) -> Result<RawEvent> {
        let functions = library.functions();
        let flag = if timing {
            sys::ACL_EVENT_SYNC | sys::ACL_EVENT_TIME_LINE
        } else {
            sys::ACL_EVENT_SYNC
        };
        let mut event = std::ptr::null_mut();
        let (call, create) = match functions.aclrtCreateEventExWithFlag {
            Some(create) => ("aclrtCreateEventExWithFlag", create),
            None => {
                let call = "aclrtCreateEventWithFlag";
                (
                    call,
                    library.optional(functions.aclrtCreateEventWithFlag, call)?,
                )
            }
        };
        // SAFETY: `event` is valid for the write.
        library.check(call, unsafe { create(&mut event, flag) })?;
        if event.is_null() {
            return Err(Error::from_empty_answer(call, "event"));
        }
        Ok(RawEvent(event))
    }

    /// Marks the present end of a stream's work.
    ///
    /// # Safety
    /// `stream` is a live stream of the current context, and nobody else queues on it meanwhile.
    pub unsafe fn record(&self, library: &Library, stream: *mut c_void) -> Result<()> {
        let record = library.optional(library.functions().aclrtRecordEvent, "aclrtRecordEvent")?;
        // SAFETY: the event is live; the stream is the caller's promise.
        library.check("aclrtRecordEvent", unsafe { record(self.0, stream) })
    }

    /// Lets the later work of a stream wait for the mark.
    ///
    /// # Safety
    /// As for [`RawEvent::record`].
    pub unsafe fn wait_on(&self, library: &Library, stream: *mut c_void) -> Result<()> {
        let wait = library.optional(
            library.functions().aclrtStreamWaitEvent,
            "aclrtStreamWaitEvent",
        )?;
        // SAFETY: the event is live; the stream is the caller's promise.
        library.check("aclrtStreamWaitEvent", unsafe { wait(stream, self.0) })
    }

    /// Whether the marked work is done.
    pub fn query(&self, library: &Library) -> Result<bool> {
        let query = library.optional(
            library.functions().aclrtQueryEventStatus,
            "aclrtQueryEventStatus",
        )?;
        let mut status = sys::aclrtEventRecordedStatus::ACL_EVENT_RECORDED_STATUS_NOT_READY;
        // SAFETY: the event is live, `status` valid for the write.
        library.check("aclrtQueryEventStatus", unsafe {
            query(self.0, &mut status)
        })?;
        Ok(status == sys::aclrtEventRecordedStatus::ACL_EVENT_RECORDED_STATUS_COMPLETE)
    }

    /// Waits on the host for the mark; `timeout` in milliseconds.
    pub fn synchronize(&self, library: &Library, timeout: Option<u32>) -> Result<()> {
        if let Some(milliseconds) = timeout {
            let wait = library.functions().aclrtSynchronizeEventWithTimeout;
            let wait = library.optional(wait, "aclrtSynchronizeEventWithTimeout")?;
            let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
            // SAFETY: the event is live.
            return library.check("aclrtSynchronizeEventWithTimeout", unsafe {
                wait(self.0, milliseconds)
            });
        }
        let wait = library.optional(
            library.functions().aclrtSynchronizeEvent,
            "aclrtSynchronizeEvent",
        )?;
        // SAFETY: the event is live.
        library.check("aclrtSynchronizeEvent", unsafe { wait(self.0) })
    }

    /// Milliseconds from `start` to this mark.
    pub fn elapsed_since(&self, library: &Library, start: &RawEvent) -> Result<f32> {
        let elapsed = library.optional(
            library.functions().aclrtEventElapsedTime,
            "aclrtEventElapsedTime",
        )?;
        let mut milliseconds = 0.0;
        // SAFETY: both events are live, `milliseconds` valid for the write.
        library.check("aclrtEventElapsedTime", unsafe {
            elapsed(&mut milliseconds, start.0, self.0)
        })?;
        Ok(milliseconds)
    }

    /// Destroys the event. A context of its device must be current.
    pub fn destroy(self, library: &Library) -> Result<()> {
        match library.functions().aclrtDestroyEvent {
            // SAFETY: the event is live and not used after this.
            Some(destroy) => library.check("aclrtDestroyEvent", unsafe { destroy(self.0) }),
            None => Ok(()),
        }
    }
}
