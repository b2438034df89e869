//! Streams: queues in which work runs in order.

use std::ffi::c_void;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::device::DeviceState;
use crate::runtime::stream::StreamState;

/// A queue of a device. Clones are the same queue.
///
/// Work on one stream runs in order, work on two beside each other. Tensors keep it right by
/// themselves: a call on one stream waits for what other streams still do to the tensors that it
/// uses, and reading a tensor back waits for the work that wrote it. On the CPU every call is complete
/// when it returns, so a stream only says which device it is of.
///
/// Dropping the last clone waits for nothing: the queue goes when its work is done.
///
/// ```
/// use aclnn::Device;
///
/// let stream = Device::cpu().new_stream()?;
/// assert!(stream.query()?);
/// stream.synchronize()?;
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone)]
pub struct Stream {
    device: Device,
    handle: Option<Arc<Handle>>,
}

/// One queue of an Atlas, shared by the clones of a stream.
struct Handle {
    device: Arc<DeviceState>,
    state: Arc<StreamState>,
    kind: Kind,
}

#[derive(PartialEq, Eq)]
enum Kind {
    /// The device's own stream, which stays as long as the device.
    Own,
    New,
    /// Somebody else's.
    Borrowed,
}

impl Stream {
    /// The device's own stream.
    pub(crate) fn own(device: &Device) -> Stream {
        let handle = device.atlas().map(|state| {
            Arc::new(Handle { device: state.clone(), state: state.own_stream().clone(), kind: Kind::Own })
        });
        Stream { device: device.clone(), handle }
    }

    pub(crate) fn new(device: &Device, priority: Option<u32>) -> Result<Stream> {
        let handle = match device.atlas() {
            None => None,
            Some(state) => {
                let stream = state.new_stream(priority)?;
                Some(Arc::new(Handle { device: state.clone(), state: stream, kind: Kind::New }))
            }
        };
        Ok(Stream { device: device.clone(), handle })
    }

    /// Wraps an `aclrtStream` that somebody else owns.
    ///
    /// Work on a borrowed stream is not tracked: the library neither makes it wait for other streams
    /// nor other streams for it, and does not know when it is done.
    ///
    /// # Safety
    /// - `stream` is a stream of `device`, made in the device's primary context, and stays alive as long as
    ///   the result, its clones and plans run on it.
    /// - Nobody else queues on it while a call of this crate does.
    /// - Tensors used on it are kept, and not used on other streams or by the host, until the caller
    ///   knows that the work is done.
    ///
    /// # Errors
    /// [`ErrorKind::StreamMismatch`] when `stream` is null (ACL's default stream cannot be captured and
    /// is not taken) or `device` is the CPU.
    pub unsafe fn from_raw(device: &Device, stream: *mut c_void) -> Result<Stream> {
        let wrong = |message: &str| Error::new(ErrorKind::StreamMismatch, message).with_argument("stream");
        let state = device.atlas().ok_or_else(|| wrong("the CPU has no aclrtStream to wrap"))?;
        if stream.is_null() {
            return Err(wrong("stream is null, ACL's default stream; make an explicit one"));
        }
        let handle = Handle {
            device: state.clone(),
            state: Arc::new(StreamState::new(stream, None, 0)),
            kind: Kind::Borrowed,
        };
        Ok(Stream { device: device.clone(), handle: Some(Arc::new(handle)) })
    }

    /// The `aclrtStream`, for calls of ACL beside this crate; null on the CPU. It lives as long as this
    /// stream. What is queued on it by hand is not tracked.
    pub fn as_raw(&self) -> *mut c_void {
        self.handle.as_ref().map_or(std::ptr::null_mut(), |handle| handle.state.raw())
    }

    /// The device whose queue this is.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Waits until all work queued so far is done.
    ///
    /// # Errors
    /// What the work failed with.
    pub fn synchronize(&self) -> Result<()> {
        let Some(handle) = &self.handle else { return Ok(()) };
        let _context = handle.device.enter()?;
        handle.check_not_capturing("synchronize")?;
        handle.state.synchronize(&handle.device, None)
    }

    /// Waits until all work queued so far is done, but not longer than `timeout`.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when the work goes on; what the work failed with.
    pub fn synchronize_timeout(&self, timeout: Duration) -> Result<()> {
        let Some(handle) = &self.handle else { return Ok(()) };
        let _context = handle.device.enter()?;
        handle.check_not_capturing("synchronize_timeout")?;
        let milliseconds = u32::try_from(timeout.as_millis()).unwrap_or(u32::MAX);
        handle.state.synchronize(&handle.device, Some(milliseconds))
    }

    /// Whether all work queued so far is done.
    ///
    /// # Errors
    /// What the work failed with.
    pub fn query(&self) -> Result<bool> {
        let Some(handle) = &self.handle else { return Ok(true) };
        let _context = handle.device.enter()?;
        handle.check_not_capturing("query")?;
        handle.state.query(&handle.device)
    }

    /// The queue on an Atlas.
    pub(crate) fn state(&self) -> Option<&Arc<StreamState>> {
        self.handle.as_ref().map(|handle| &handle.state)
    }
}

impl Handle {
    fn check_not_capturing(&self, call: &str) -> Result<()> {
        if crate::runtime::marks::lock(self.state.queue()).capturing {
            return Err(Error::new(ErrorKind::Capture, format!("{call} is not possible while the stream is being captured")));
        }
        Ok(())
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        match self.kind {
            Kind::Own => {}
            Kind::New => {
                self.state.orphan();
                // It goes now if its work is done, else with a later call.
                if let Ok(_context) = self.device.enter() {
                    self.device.sweep_streams();
                }
            }
            Kind::Borrowed => {
                let Some(workspace) = crate::runtime::marks::lock(self.state.queue()).take_workspace() else { return };
                let done = self.device.enter().and_then(|_context| self.state.query(&self.device));
                if !done.is_ok_and(|done| done) && !self.device.is_reset() {
                    // Nobody can tell when its work ends, and the memory must not be reused before.
                    tracing::warn!(target: "aclnn::runtime", bytes = workspace.capacity(), "a borrowed stream was dropped with work unfinished; its workspace is leaked");
                    std::mem::forget(workspace);
                }
            }
        }
    }
}

impl PartialEq for Stream {
    /// Whether both are the same queue.
    fn eq(&self, other: &Stream) -> bool {
        match (&self.handle, &other.handle) {
            (None, None) => self.device == other.device,
            (Some(a), Some(b)) => Arc::ptr_eq(&a.state, &b.state),
            _ => false,
        }
    }
}

impl Eq for Stream {}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.handle {
            None => write!(f, "Stream({})", self.device),
            Some(handle) => write!(f, "Stream({}, {:p})", self.device, handle.state.raw()),
        }
    }
}
