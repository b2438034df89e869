//! Marks and ranges for CANN's profilers, by `libms_tools_ext.so`.

use std::ffi::{c_char, c_void};
use std::fmt::Write;
use std::sync::atomic::{AtomicBool, Ordering};

use aclnn_sys as sys;

use crate::runtime::device::is_switched_on;
use crate::runtime::library::Library;
use crate::tensor::TensorSpec;

/// Bytes of a message that msprof keeps; it drops a longer one whole.
pub(crate) const LONGEST: usize = 156;

/// Whether each operator that is queued gets a range.
static OPERATORS: AtomicBool = AtomicBool::new(false);

/// A domain of CANN's, which is never destroyed: whoever else asks for its name is given the same.
#[derive(Clone, Copy)]
pub(crate) struct Domain(pub sys::mstxDomainHandle_t);

// SAFETY: a handle that the library takes on any thread.
unsafe impl Send for Domain {}
// SAFETY: as for Send.
unsafe impl Sync for Domain {}

/// CANN, if this process has opened it, may use it and has marks.
fn found() -> Option<(&'static Library, &'static sys::Tools)> {
    let library =
        Library::peek().filter(|library| !library.is_forked() && !library.is_finalised())?;
    Some((library, library.toolkit().tools()?))
}

/// Whether marks go anywhere.
pub(crate) fn is_there() -> bool {
    found().is_some()
}

/// Whether each operator that is queued gets a range.
#[inline(always)]
pub(crate) fn of_operators() -> bool {
    OPERATORS.load(Ordering::Relaxed)
}

pub(crate) fn set_of_operators(on: bool) {
    OPERATORS.store(on, Ordering::Relaxed);
}

/// Heeds `ACLNN_RANGES`.
pub(crate) fn set_by_environment() {
    if is_switched_on("ACLNN_RANGES") {
        set_of_operators(true);
    }
}

/// A message as C takes it, cut to the bytes that are kept, between two characters, and before a NUL. Allocates nothing.
pub(crate) struct Message {
    text: [u8; LONGEST + 1],
    length: usize,
    is_full: bool,
}

impl Message {
    pub const EMPTY: Message = Message {
        text: [0; LONGEST + 1],
        length: 0,
        is_full: false,
    };

    fn of(text: &str) -> Message {
        let mut message = Message::EMPTY;
        message.add(text);
        message
    }

    fn add(&mut self, text: &str) {
        if self.is_full {
            return;
        }
        let fits = text.split('\0').next().unwrap_or_default();
        let mut length = fits.len().min(LONGEST - self.length);
        while !fits.is_char_boundary(length) {
            length -= 1;
        }
        self.text[self.length..self.length + length].copy_from_slice(&fits.as_bytes()[..length]);
        self.length += length;
        self.is_full = length < text.len();
    }

    fn as_ptr(&self) -> *const c_char {
        self.text.as_ptr().cast()
    }
}

impl Write for Message {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.add(text);
        Ok(())
    }
}

/// Adds the form of a tensor to what is told of a launch.
pub(crate) fn tell_form(text: &mut impl Write, spec: &TensorSpec) {
    // Writing to a text does not fail.
    let _ = write!(text, " {}{:?}", spec.dtype.name(), spec.layout.shape());
}

/// Marks this moment, on a stream too unless it is null.
///
/// # Safety
/// The stream is null, or alive with its context current and its queue held.
pub(crate) unsafe fn mark(domain: Option<Domain>, message: &str, stream: *mut c_void) {
    let Some((library, tools)) = found() else {
        return;
    };
    let _call = library.call();
    let message = Message::of(message);
    // SAFETY: the text ends in a NUL and is copied; the rest is upheld by the caller.
    unsafe {
        match (domain, tools.mstxMarkA, tools.mstxDomainMarkA) {
            (None, Some(mark), _) => mark(message.as_ptr(), stream),
            (Some(domain), _, Some(mark)) => mark(domain.0, message.as_ptr(), stream),
            _ => {}
        }
    }
}

/// Begins a range; `None` where nobody records it.
///
/// # Safety
/// As for [`mark`].
pub(crate) unsafe fn begin(
    domain: Option<Domain>,
    message: &str,
    stream: *mut c_void,
) -> Option<u64> {
    // SAFETY: upheld by the caller.
    unsafe { begin_with(domain, &Message::of(message), stream) }
}

/// Does what is told of, in a range of its own: on the host, and on the stream too unless that is null.
///
/// # Safety
/// As for [`mark`], after the work too.
pub(crate) unsafe fn in_range<R>(
    message: &Message,
    stream: *mut c_void,
    work: impl FnOnce() -> R,
) -> R {
    // SAFETY: upheld by the caller.
    let range = unsafe { begin_with(None, message, stream) };
    let done = work();
    if let Some(range) = range {
        // SAFETY: as above; the range was begun here.
        unsafe { end(None, range) };
    }
    done
}

/// As [`begin`], with a message that is cut already.
///
/// # Safety
/// As for [`mark`].
unsafe fn begin_with(
    domain: Option<Domain>,
    message: &Message,
    stream: *mut c_void,
) -> Option<u64> {
    let (library, tools) = found()?;
    let _call = library.call();
    // SAFETY: as in `mark`.
    let id = unsafe {
        match domain {
            None => tools.mstxRangeStartA?(message.as_ptr(), stream),
            Some(domain) => tools.mstxDomainRangeStartA?(domain.0, message.as_ptr(), stream),
        }
    };
    (id != 0).then_some(id)
}

/// Ends a range that [`begin`] began in this domain.
///
/// # Safety
/// The range is open. The stream that it began on is alive, with its context current and its queue held.
pub(crate) unsafe fn end(domain: Option<Domain>, id: u64) {
    let Some((library, tools)) = found() else {
        return;
    };
    let _call = library.call();
    // SAFETY: upheld by the caller.
    unsafe {
        match (domain, tools.mstxRangeEnd, tools.mstxDomainRangeEnd) {
            (None, Some(end), _) => end(id),
            (Some(domain), _, Some(end)) => end(domain.0, id),
            _ => {}
        }
    }
}

/// Makes a domain; `None` where there are none.
pub(crate) fn new_domain(name: &str) -> Option<Domain> {
    let (library, tools) = found()?;
    let _call = library.call();
    let create = tools.mstxDomainCreateA?;
    let name = Message::of(name);
    // SAFETY: the text ends in a NUL and is copied.
    let domain = unsafe { create(name.as_ptr()) };
    (!domain.is_null()).then_some(Domain(domain))
}

#[cfg(test)]
mod tests {
    use std::ffi::CStr;

    use super::*;

    fn text_of(text: &str) -> String {
        let message = Message::of(text);
        // SAFETY: the text ends in a NUL, and lives as long as the message.
        let text = unsafe { CStr::from_ptr(message.as_ptr()) };
        text.to_str().unwrap().to_owned()
    }

    #[test]
    fn messages_are_cut_between_characters_and_before_a_nul() {
        assert_eq!(text_of("prefill"), "prefill");
        assert_eq!(text_of("one\0two"), "one");
        assert_eq!(text_of(""), "");
        let long = format!("{}é", "a".repeat(155));
        assert_eq!(text_of(&long), "a".repeat(155));
        assert_eq!(text_of(&"b".repeat(156)), "b".repeat(156));
        assert_eq!(text_of(&"b".repeat(400)), "b".repeat(156));
    }

    #[test]
    fn what_does_not_fit_ends_a_message() {
        let mut message = Message::of(&"a".repeat(155));
        message.add("é");
        message.add("b");
        assert_eq!(message.length, 155);
        let mut message = Message::of("one\0two");
        message.add(" three");
        assert_eq!(message.length, 3);
    }
}
