//! Captured work: what a stream was given, recorded to be run again.

use std::ffi::{CString, c_void};

use std::sync::Arc;

use aclnn_sys as sys;

use crate::error::{Error, ErrorKind, Result};
use crate::lock::{Guard, lock};
use crate::log::tell;
use crate::runtime::captures::UnderWay;
use crate::runtime::device::DeviceState;
use crate::runtime::library::Library;
use crate::runtime::module::LoadedModule;
use crate::runtime::stream::{Queue, StreamState};

/// A graph of ACL, destroyed when dropped. Only when it does not run.
pub(crate) struct RawGraph {
    device: &'static DeviceState,
    raw: *mut c_void,
    /// What its tasks use beside memory. Where it cannot be destroyed this stays too.
    modules: Vec<Arc<LoadedModule>>,
}

// SAFETY: a graph is a handle that ACL takes on any thread once its context is current; it is owned by
// one `Graph`, which runs it from one thread at a time. It is not Sync: nothing says that two threads
// may run one at once.
unsafe impl Send for RawGraph {}

/// A capture that was begun. It ends with this, also when what it records panics: an open one would spoil all later
/// work of the thread.
struct OpenCapture<'a> {
    device: &'static DeviceState,
    stream: &'a StreamState,
    _under_way: UnderWay<'a>,
    _queue: Guard<'a, Queue>,
}

impl OpenCapture<'_> {
    fn end(mut self) -> Result<RawGraph> {
        self.end_once()
    }

    fn end_once(&mut self) -> Result<RawGraph> {
        self.stream.end_capturing();
        RawGraph::end(self.device, self.device.library(), self.stream)
    }
}

impl Drop for OpenCapture<'_> {
    fn drop(&mut self) {
        if self.stream.is_capturing() {
            drop(self.end_once());
        }
    }
}

impl RawGraph {
    /// Records what `record` queues on the stream. Nothing runs.
    ///
    /// The stream's queue is held from before the beginning to after the end, so no other thread can
    /// put work into the recording, and no code of the caller's runs in between. The stream must be idle.
    pub fn capture(
        device: &'static DeviceState,
        stream: &StreamState,
        global: bool,
        record: impl FnOnce() -> Result<()>,
    ) -> Result<RawGraph> {
        let library = device.library();
        let functions = library.functions();
        let begin = library.optional(
            functions.aclmdlRICaptureBegin,
            "aclmdlRICaptureBegin, so graphs cannot be captured",
        )?;
        library.optional(functions.aclmdlRICaptureEnd, "aclmdlRICaptureEnd")?;
        library.optional(functions.aclmdlRIExecuteAsync, "aclmdlRIExecuteAsync")?;
        library.optional(functions.aclmdlRIDestroy, "aclmdlRIDestroy")?;
        let mode = if global {
            sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_GLOBAL
        } else {
            sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL
        };
        let _context = device.enter()?;
        // Another clone of the stream may have queued work since it was found idle.
        let queue = loop {
            let queue = lock(stream.queue());
            if stream.is_done(stream.submitted()) {
                break queue;
            }
            drop(queue);
            stream.synchronize(device, None)?;
        };
        // Before it begins, so that nobody asks CANN about the stream from then on.
        stream.begin_capturing();
        let under_way = device.captures().begin();
        // SAFETY: the stream is a live one of this device, whose context is current.
        let code = unsafe { begin(stream.raw(), mode) };
        if let Err(error) = device.check("aclmdlRICaptureBegin", code) {
            stream.end_capturing();
            return Err(error);
        }
        let capture = OpenCapture {
            device,
            stream,
            _under_way: under_way,
            _queue: queue,
        };
        // Ended in any case, so that the stream stays usable.
        let recorded = record();
        let graph = capture.end();
        recorded.and(graph)
    }

    fn end(
        device: &'static DeviceState,
        library: &Library,
        stream: &StreamState,
    ) -> Result<RawGraph> {
        let end = library.optional(library.functions().aclmdlRICaptureEnd, "aclmdlRICaptureEnd")?;
        let mut raw = std::ptr::null_mut();
        // SAFETY: the capture was begun on this stream and thread; `raw` is valid for the write.
        let code = unsafe { end(stream.raw(), &mut raw) };
        if let Err(error) = device.check("aclmdlRICaptureEnd", code) {
            // A capture that stays open would spoil all later work of the thread: end it once more, for nothing.
            // SAFETY: as above.
            if unsafe { end(stream.raw(), &mut raw) } != 0 {
                library.take_message();
            } else if !raw.is_null() {
                drop(RawGraph::new(device, raw));
            }
            return Err(error);
        }
        if raw.is_null() {
            return Err(Error::from_empty_answer("aclmdlRICaptureEnd", "graph"));
        }
        Ok(RawGraph::new(device, raw))
    }

    fn new(device: &'static DeviceState, raw: *mut c_void) -> RawGraph {
        RawGraph {
            device,
            raw,
            modules: Vec::new(),
        }
    }

    /// Keeps modules whose kernels were captured.
    pub fn keep(&mut self, modules: Vec<Arc<LoadedModule>>) {
        self.modules = modules;
    }

    /// Queues the graph on a stream.
    ///
    /// # Safety
    /// The caller holds the stream's queue, its context is current, and everything that was captured is
    /// alive until the work is done.
    pub unsafe fn execute(&self, stream: &StreamState) -> Result<()> {
        let library = self.device.library();
        let execute = library.optional(
            library.functions().aclmdlRIExecuteAsync,
            "aclmdlRIExecuteAsync",
        )?;
        // SAFETY: graph and stream are live; the rest is the caller's promise.
        self.device.check("aclmdlRIExecuteAsync", unsafe {
            execute(self.raw, stream.raw())
        })
    }

    /// Writes the graph to a file as JSON, or to CANN's log where it cannot write files.
    pub fn dump(&self, path: &std::path::Path) -> Result<()> {
        let library = self.device.library();
        let functions = library.functions();
        let _context = self.device.enter()?;
        if let Some(print) = functions.aclmdlRIDebugJsonPrint {
            let text = CString::new(path.as_os_str().as_encoded_bytes()).map_err(|_| {
                Error::new(
                    ErrorKind::UnknownName,
                    format!("{} has a NUL in it", path.display()),
                )
            })?;
            // SAFETY: the graph is live, the path a C string for the length of the call.
            let code = unsafe {
                print(
                    self.raw,
                    text.as_ptr(),
                    sys::ACL_MDLRI_DEBUG_JSON_PRINT_VERBOSE,
                )
            };
            return self.device.check("aclmdlRIDebugJsonPrint", code);
        }
        let print = library.optional(
            functions.aclmdlRIDebugPrint,
            "aclmdlRIDebugJsonPrint and no aclmdlRIDebugPrint",
        )?;
        // SAFETY: the graph is live.
        self.device
            .check("aclmdlRIDebugPrint", unsafe { print(self.raw) })
    }
}

impl Drop for RawGraph {
    fn drop(&mut self) {
        if self.device.is_gone() {
            return;
        }
        let library = self.device.library();
        let Some(destroy) = library.functions().aclmdlRIDestroy else {
            return;
        };
        let destroyed = self.device.enter().and_then(|_context| {
            // SAFETY: the graph is live, does not run any more, and is not used after this.
            library.check("aclmdlRIDestroy", unsafe { destroy(self.raw) })
        });
        if let Err(error) = destroyed {
            std::mem::forget(std::mem::take(&mut self.modules));
            tell!(warn, target: "aclnn::runtime", %error, "a graph could not be destroyed and is leaked");
        }
    }
}
