//! Marks and ranges that CANN's profiler shows beside the operators.
//!
//! `msprof --msproftx=on` records them. Where CANN or its library `libms_tools_ext.so` is absent they do nothing and cost a
//! load of an atomic; where it is there, a call of it, and on a stream what queueing costs. A [`mark`] is a moment, a [`range`] lasts until it is dropped. On the host they show
//! when the program was there; on a stream ([`Stream::mark`], [`Stream::range`]) also when the device was, between the work
//! that was queued before and that which comes after.
//!
//! With the environment variable `ACLNN_RANGES=1`, or [`set_operator_ranges`], each operator and each
//! [kernel of one's own](crate::kernel) that is queued gets a range with its name and the types and shapes of its tensors.
//!
//! A message is cut to 156 bytes, which msprof keeps, and before a NUL. Source: `mstxMarkA`, `mstxRangeStartA` and their
//! like in the documents of MSTX. CANN's functions for memory (`mstxMemHeapRegister`) are in none of its public headers
//! and are not called, so its sanitizer sees the pool's blocks as one.
//!
//! ```
//! use aclnn::{Device, profile};
//!
//! let stream = Device::auto()?.new_stream()?;
//! {
//!     let _step = profile::range("step 1");
//!     let _prefill = stream.range("prefill")?;
//!     // Operators on the stream.
//! }
//! stream.mark("answered")?;
//! # Ok::<(), aclnn::Error>(())
//! ```

use std::sync::{Arc, OnceLock};

use crate::error::{Error, ErrorKind, Result};
use crate::runtime::tools;
use crate::stream::Stream;

/// Whether marks go anywhere: CANN was opened by this process, and has `libms_tools_ext.so`.
pub fn enabled() -> bool {
    tools::is_there()
}

/// Whether each operator that is queued from now on gets a range with its name, and the types and shapes of its tensors.
///
/// In the capture of a graph, also in one of somebody else's, the ranges are the host's alone, as a replay does not queue
/// its operators one by one. The environment variable `ACLNN_RANGES=1` turns this on when CANN is opened.
pub fn set_operator_ranges(on: bool) {
    tools::set_of_operators(on);
}

/// Marks this moment on the host.
///
/// ```
/// aclnn::profile::mark("weights are there");
/// ```
pub fn mark(message: &str) {
    // SAFETY: no stream and no domain.
    unsafe { tools::mark(None, message, std::ptr::null_mut()) };
}

/// Begins a range on the host, which ends when the answer is dropped, on any thread.
///
/// ```
/// let prefill = aclnn::profile::range("prefill");
/// // ... what is to be seen under this name ...
/// drop(prefill);
/// ```
pub fn range(message: &str) -> Range {
    Range::on_host(None, message)
}

/// A range that is open. Dropping it ends it.
#[must_use = "a range ends when it is dropped"]
#[derive(Debug)]
pub struct Range {
    id: Option<u64>,
    domain: Option<Arc<Named>>,
    stream: Option<Stream>,
}

/// Marks and ranges of its own, which a profiler can show or leave out. Those of one name are the same domain, also that of
/// another library in the process; so none is ever destroyed.
///
/// ```
/// let requests = aclnn::profile::Domain::new("requests")?;
/// let _request = requests.range("GET /embed");
/// assert!(aclnn::profile::Domain::new("per cent %").is_err());
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Domain(Arc<Named>);

struct Named {
    name: String,
    /// Asked for when it is first used, once CANN is open.
    handle: OnceLock<tools::Domain>,
}

impl Named {
    fn handle(&self) -> Option<tools::Domain> {
        if let Some(&handle) = self.handle.get() {
            return Some(handle);
        }
        let handle = tools::new_domain(&self.name)?;
        // A name always means the same domain.
        Some(*self.handle.get_or_init(|| handle))
    }
}

impl std::fmt::Debug for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl Domain {
    /// The domain of this name: letters, digits and underscores of ASCII.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] for another name.
    pub fn new(name: &str) -> Result<Domain> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if name.is_empty() || name.len() > tools::LONGEST || !name.bytes().all(fits) {
            let message = format!(
                "name is {name:?}; it must be 1 to {} letters, digits or underscores",
                tools::LONGEST
            );
            return Err(Error::new(ErrorKind::Value, message).with_argument("name"));
        }
        Ok(Domain(Arc::new(Named {
            name: name.to_owned(),
            handle: OnceLock::new(),
        })))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Marks this moment on the host.
    pub fn mark(&self, message: &str) {
        if let Some(domain) = self.0.handle() {
            // SAFETY: no stream; domains stay.
            unsafe { tools::mark(Some(domain), message, std::ptr::null_mut()) };
        }
    }

    /// Begins a range on the host.
    pub fn range(&self, message: &str) -> Range {
        Range::on_host(Some(self.0.clone()), message)
    }

    /// As [`Stream::mark`], in this domain.
    ///
    /// # Errors
    /// As [`Stream::mark`].
    pub fn mark_on(&self, stream: &Stream, message: &str) -> Result<()> {
        mark_on(stream, Some(&self.0), message)
    }

    /// As [`Stream::range`], in this domain.
    ///
    /// # Errors
    /// As [`Stream::range`].
    pub fn range_on(&self, stream: &Stream, message: &str) -> Result<Range> {
        Range::on_stream(stream, Some(self.0.clone()), message)
    }
}

impl Stream {
    /// Marks this moment on the host, and on the device the moment when the work queued so far is done. Does nothing on
    /// the CPU.
    ///
    /// # Errors
    /// When the device failed or was reset.
    pub fn mark(&self, message: &str) -> Result<()> {
        mark_on(self, None, message)
    }

    /// Begins a range on the host and on the device: there it lasts from the end of the work queued so far to the end of that
    /// which is queued when the range is dropped. It keeps the stream. Does nothing on the CPU.
    ///
    /// # Errors
    /// When the device failed or was reset.
    pub fn range(&self, message: &str) -> Result<Range> {
        Range::on_stream(self, None, message)
    }
}

/// Queues a mark, or an end of a range, on a stream of an Atlas.
fn queue(stream: &Stream, work: impl FnOnce(*mut std::ffi::c_void)) -> Result<()> {
    match (stream.device().atlas(), stream.state()) {
        (Some(device), Some(state)) => device.queue_aside(state, || work(state.raw())),
        _ => Ok(()),
    }
}

fn mark_on(stream: &Stream, domain: Option<&Arc<Named>>, message: &str) -> Result<()> {
    if !tools::is_there() {
        return Ok(());
    }
    let Some(domain) = handle_of(domain) else {
        return Ok(());
    };
    // SAFETY: the stream is alive, its context current and its queue held; domains stay.
    queue(stream, |raw| unsafe { tools::mark(domain, message, raw) })
}

/// What C is given for a domain; `None` where there are no domains.
fn handle_of(domain: Option<&Arc<Named>>) -> Option<Option<tools::Domain>> {
    match domain {
        None => Some(None),
        Some(kept) => kept.handle().map(Some),
    }
}

impl Range {
    fn on_host(domain: Option<Arc<Named>>, message: &str) -> Range {
        let id = handle_of(domain.as_ref()).and_then(|handle| {
            // SAFETY: no stream; domains stay.
            unsafe { tools::begin(handle, message, std::ptr::null_mut()) }
        });
        Range {
            id,
            domain,
            stream: None,
        }
    }

    fn on_stream(stream: &Stream, domain: Option<Arc<Named>>, message: &str) -> Result<Range> {
        let mut range = Range {
            id: None,
            domain,
            stream: None,
        };
        if tools::is_there()
            && let Some(handle) = handle_of(range.domain.as_ref())
        {
            // First, so that what was begun is ended on it whatever comes.
            range.stream = Some(stream.clone());
            queue(stream, |raw| {
                // SAFETY: the stream is alive, its context current and its queue held; domains stay.
                range.id = unsafe { tools::begin(handle, message, raw) };
            })?;
        }
        Ok(range)
    }
}

impl Drop for Range {
    fn drop(&mut self) {
        let Some(id) = self.id else { return };
        let domain = self.domain.as_ref().and_then(|kept| kept.handle());
        match &self.stream {
            // SAFETY: the range is open, and of no stream.
            None => unsafe { tools::end(domain, id) },
            Some(stream) => {
                // A device that failed or was reset takes no more marks, and its profile ends there.
                // SAFETY: the range is open; the stream is alive, its context current and its queue held.
                let _ = queue(stream, |_| unsafe { tools::end(domain, id) });
            }
        }
    }
}
