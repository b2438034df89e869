//! Streams: queues in which work runs in order.

use std::ffi::c_void;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::extension::Extension;
use crate::runtime::host_function;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::StreamState;
use crate::tensor::TensorViewMut;

/// A queue of a device. Clones are the same queue.
///
/// Work on one stream runs in order, work on two beside each other. Tensors keep it right by
/// themselves: a call on one stream waits for what other streams still do to the tensors that it
/// uses, and reading a tensor back waits for the work that wrote it. On the CPU every call is complete
/// when it returns, so a stream only says which device it is of.
///
/// Dropping the last clone waits for nothing: the queue goes when its work is done. Streams are equal, and keys of
/// one entry in a map, when they are the same queue.
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
    /// `None` for the device's own queue, which stays as long as the device, and on the CPU.
    handle: Option<Arc<Handle>>,
}

/// One queue of an Atlas, shared by the clones of a stream.
struct Handle {
    device: &'static DeviceState,
    state: Arc<StreamState>,
    borrowed: bool,
}

impl Stream {
    /// The device's own stream.
    pub(crate) fn own(device: &Device) -> Stream {
        Stream {
            device: device.clone(),
            handle: None,
        }
    }

    pub(crate) fn new(device: &Device, priority: Option<u32>) -> Result<Stream> {
        let handle = match device.atlas() {
            None => None,
            Some(state) => {
                let stream = state.new_stream(priority)?;
                Some(Arc::new(Handle {
                    device: state,
                    state: stream,
                    borrowed: false,
                }))
            }
        };
        Ok(Stream {
            device: device.clone(),
            handle,
        })
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
        let wrong =
            |message: &str| Error::new(ErrorKind::StreamMismatch, message).with_argument("stream");
        let state = device
            .atlas()
            .ok_or_else(|| wrong("the CPU has no aclrtStream to wrap"))?;
        if stream.is_null() {
            return Err(wrong(
                "stream is null, ACL's default stream; make an explicit one",
            ));
        }
        let handle = Handle {
            device: state,
            state: Arc::new(StreamState::new(stream, None, 0)),
            borrowed: true,
        };
        Ok(Stream {
            device: device.clone(),
            handle: Some(Arc::new(handle)),
        })
    }

    /// The `aclrtStream`, for calls of ACL beside this crate; null on the CPU. It lives as long as this
    /// stream. What is queued on it by hand is not tracked: [`Stream::foreign`] keeps it in order.
    pub fn as_raw(&self) -> *mut c_void {
        self.state()
            .map_or(std::ptr::null_mut(), |state| state.raw())
    }

    /// Whether somebody else owns the `aclrtStream` ([`Stream::from_raw`]): then the order of work on it and of
    /// work elsewhere is the caller's.
    pub fn is_borrowed(&self) -> bool {
        self.handle.as_ref().is_some_and(|handle| handle.borrowed)
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
        self.on_atlas("synchronize", (), |device, state| state.wait(device, None))
    }

    /// As [`Stream::synchronize`], for calls that wait on their own account: what functions of the host panicked with is not
    /// for those.
    pub(crate) fn settle(&self, timeout: Option<Duration>) -> Result<()> {
        let timeout = timeout.map(crate::runtime::milliseconds);
        self.on_atlas("synchronize", (), |device, state| {
            state.synchronize(device, timeout)
        })
    }

    /// Waits until all work queued so far is done, but not longer than `timeout`, which is rounded up to milliseconds.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when the work goes on; what the work failed with.
    pub fn synchronize_timeout(&self, timeout: Duration) -> Result<()> {
        let milliseconds = crate::runtime::milliseconds(timeout);
        self.on_atlas("synchronize_timeout", (), |device, state| {
            state.wait(device, Some(milliseconds))
        })
    }

    /// Whether all work queued so far is done.
    ///
    /// # Errors
    /// What the work failed with.
    pub fn query(&self) -> Result<bool> {
        self.on_atlas("query", true, |device, state| state.query(device))
    }

    /// Sets all elements of a contiguous tensor to zero.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the tensor is not contiguous, [`ErrorKind::DeviceMismatch`] when it
    /// is on another device, or what CANN says.
    ///
    /// ```
    /// let stream = aclnn::Device::cpu().stream();
    /// let mut values = [1.0f32, 2.0];
    /// stream.fill_zero(&mut values)?;
    /// assert_eq!(values, [0.0, 0.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn fill_zero<'y>(&self, tensor: impl Into<TensorViewMut<'y>>) -> Result<()> {
        crate::tensor::copy::clear(self, &tensor.into().raw)
    }

    /// The number by which CANN's logs call the stream; `None` on the CPU and where CANN cannot tell.
    pub fn id(&self) -> Option<i32> {
        let (device, state) = (self.device.atlas()?, self.state()?);
        let get = device.library().functions().aclrtStreamGetId?;
        let _context = device.enter().ok()?;
        let mut id = 0;
        // SAFETY: the stream is alive as long as `self`, its context is current, `id` valid for the write.
        (unsafe { get(state.raw(), &mut id) } == 0).then_some(id)
    }

    /// Where the front end keeps what belongs to the stream; `None` once the stream is gone.
    pub(crate) fn extension(&self) -> Option<&Extension> {
        self.state()
            .map(|state| state.extension())
            .or_else(|| self.device.cpu_extension())
    }

    /// The queue on an Atlas.
    pub(crate) fn state(&self) -> Option<&Arc<StreamState>> {
        self.device.atlas().map(|device| self.state_on(device))
    }

    /// The queue of a stream that is known to be of this Atlas.
    #[inline(always)]
    pub(crate) fn state_on(&self, device: &'static DeviceState) -> &Arc<StreamState> {
        match &self.handle {
            Some(handle) => &handle.state,
            None => device.own_stream(),
        }
    }

    /// Queues a call of a function of this process, for which the stream waits: to tell another thread that something is
    /// done, for instance. It is called once, on a thread of CANN's, and dropped without a call where the stream never gets
    /// there. On the CPU it is called at once.
    ///
    /// The function may not use a device, since what it waited for could be behind it: calls of this crate inside it answer
    /// [`ErrorKind::HostFunction`], where CANN would wait for ever. Nor may it wait for a lock that somebody holds who waits
    /// for the stream. A panic in it does not end the process: the next wait for the stream
    /// ([`Stream::synchronize`], or reading a tensor that is waited for) tells it.
    ///
    /// Do not mix it with `aclrtSubscribeReport` and `aclrtLaunchCallback` on one stream.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] when this CANN cannot (before 9.0): [`Stream::done`] works everywhere.
    /// [`ErrorKind::Capture`] while the stream is captured; on the CPU [`ErrorKind::HostFunction`] when it panicked; or what
    /// CANN says.
    ///
    /// ```
    /// let stream = aclnn::Device::auto()?.new_stream()?;
    /// let (sender, receiver) = std::sync::mpsc::channel();
    /// stream.host_function(move || sender.send("done so far").unwrap_or_default())?;
    /// assert_eq!(receiver.recv(), Ok("done so far"));
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn host_function(&self, function: impl FnOnce() + Send + 'static) -> Result<()> {
        match self.device.atlas() {
            Some(device) => device.queue_host_function(self.state_on(device), Box::new(function)),
            None => host_function::call(Box::new(function))
                .map_err(|text| host_function::panicked(&text)),
        }
    }

    /// Carries out a call that no capture allows, with the context current; on the CPU there is nothing to do.
    fn on_atlas<R>(
        &self,
        call: &str,
        otherwise: R,
        work: impl FnOnce(&DeviceState, &StreamState) -> Result<R>,
    ) -> Result<R> {
        let (Some(device), Some(state)) = (self.device.atlas(), self.state()) else {
            return Ok(otherwise);
        };
        // Before a lock that somebody may hold while waiting for the function that asks, which is refused here.
        let _context = device.enter()?;
        // To ask CANN would spoil a capture. The end of one of ours, which has the queue, is waited for; a call of a
        // communicator, which has it until other ranks come, is not. One that goes on then is of others.
        if state.is_capturing() || device.is_captured(state) {
            let _queue = lock(state.queue());
            if device.is_captured(state) {
                return Err(captured(call));
            }
        }
        work(device, state)
    }
}

#[cold]
fn captured(call: &str) -> Error {
    let message = format!("{call} is not possible while the stream is being captured");
    Error::new(ErrorKind::Capture, message)
}

impl Drop for Handle {
    fn drop(&mut self) {
        // Plans of this stream.
        self.state.extension().clear();
        if !self.borrowed {
            self.state.orphan();
            // It goes now if its work is done, else with a later call.
            if let Ok(_context) = self.device.enter() {
                self.device.sweep_streams();
            }
            return;
        }
        if self.device.library().is_forked() {
            return;
        }
        let workspaces = lock(self.state.queue()).take_workspaces();
        if workspaces.is_empty() {
            return;
        }
        let done = self
            .device
            .enter()
            .and_then(|_context| self.state.query(self.device));
        if !done.is_ok_and(|done| done) && !self.device.is_reset() {
            // Nobody can tell when its work ends, and the memory must not be reused before.
            let bytes: usize = workspaces.iter().map(DeviceBuffer::capacity).sum();
            tell!(
                warn,
                target: "aclnn::runtime",
                bytes,
                "a borrowed stream was dropped with work unfinished; its workspace is leaked"
            );
            std::mem::forget(workspaces);
        }
    }
}

impl PartialEq for Stream {
    /// Whether both are the same queue.
    fn eq(&self, other: &Stream) -> bool {
        match (self.state(), other.state()) {
            (None, None) => self.device == other.device,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }
}

impl Eq for Stream {}

impl Hash for Stream {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.state() {
            None => self.device.hash(state),
            Some(queue) => Arc::as_ptr(queue).hash(state),
        }
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.state() {
            None => write!(f, "Stream({})", self.device),
            Some(state) => write!(f, "Stream({}, {:p})", self.device, state.raw()),
        }
    }
}
