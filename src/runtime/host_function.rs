//! Functions of the host that a stream calls.

use std::any::Any;
use std::cell::Cell;
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::runtime::device::DeviceState;
use crate::runtime::marks::Mark;
use crate::runtime::stream::{Launch, StreamState};
use crate::runtime::submit::NOTHING;

type Function = Box<dyn FnOnce() + Send>;

thread_local! {
    /// Whether this thread runs such a function.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Refuses a call that is made by such a function: its stream waits for it, so it would wait for itself.
#[inline(always)]
pub(crate) fn check_outside() -> Result<()> {
    // A thread that is ending runs none.
    if INSIDE.try_with(Cell::get).unwrap_or(false) {
        return Err(inside());
    }
    Ok(())
}

#[cold]
fn inside() -> Error {
    Error::new(
        ErrorKind::HostFunction,
        "a function that a stream calls may not use a device: the stream waits for it",
    )
    .with_hint("let it send a message to a thread that does")
}

/// A function that is queued. CANN holds it until it has called it.
struct Call {
    function: Mutex<Option<Function>>,
    stream: Arc<StreamState>,
}

/// Drops the function when the stream has passed it, called or not.
struct Passed(Arc<Call>);

impl Drop for Passed {
    fn drop(&mut self) {
        let function = lock(&self.0.function).take();
        drop(function);
    }
}

/// Calls a function; what it panics with, as text.
pub(crate) fn call(function: Function) -> Result<(), String> {
    struct Outside(bool);
    impl Drop for Outside {
        fn drop(&mut self) {
            INSIDE.set(self.0);
        }
    }
    let _outside = Outside(INSIDE.replace(true));
    outcome(function)
}

/// What code of others answers; what it panics with, as text.
pub(crate) fn outcome<T>(code: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(code)).map_err(|panic| {
        let text = text(&*panic);
        // What it panicked with may panic when it is dropped.
        if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(panic))) {
            std::mem::forget(again);
        }
        text
    })
}

fn text(panic: &(dyn Any + Send)) -> String {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => (*text).to_owned(),
        (_, Some(text)) => text.clone(),
        _ => "no text".to_owned(),
    }
}

/// # Safety
/// `argument` is a [`Call`] of an `Arc`, of which this takes a share over.
unsafe extern "C" fn run(argument: *mut c_void) {
    // SAFETY: upheld by the caller.
    let queued = unsafe { Arc::from_raw(argument.cast_const().cast::<Call>()) };
    let function = lock(&queued.function).take();
    if let Some(function) = function
        && let Err(text) = call(function)
    {
        queued.stream.note_panic(text);
    }
}

/// The error for a function that panicked.
#[cold]
pub(crate) fn panicked(text: &str) -> Error {
    let message = format!("a function that the stream called panicked: {text}");
    Error::new(ErrorKind::HostFunction, message)
}

impl DeviceState {
    /// Queues a call of a function.
    pub fn queue_host_function(
        &'static self,
        stream: &Arc<StreamState>,
        function: Function,
    ) -> Result<()> {
        let launch = self.library().optional(
            self.library().functions().aclrtLaunchHostFunc,
            "aclrtLaunchHostFunc",
        )?;
        let queued = Arc::new(Call {
            function: Mutex::new(Some(function)),
            stream: stream.clone(),
        });
        let mut mark = None;
        let launched = Launch {
            name: "aclrtLaunchHostFunc",
            elements: 0,
        };
        let submitted = self.submit(stream, &NOTHING, &launched, |_| {
            if stream.is_capturing() || self.is_captured(stream) {
                let message = "a function is called once, and a graph may run many times";
                return Err(Error::new(ErrorKind::Capture, message));
            }
            mark = Some(stream.numbered());
            let argument = Arc::into_raw(queued.clone());
            // SAFETY: the stream is one of this device, whose context is current and whose queue is held; the call stays
            // until it was made.
            let code = unsafe { launch(stream.raw(), Some(run), argument.cast_mut().cast()) };
            if code != 0 {
                // SAFETY: CANN did not take the share over.
                drop(unsafe { Arc::from_raw(argument) });
            }
            self.check("aclrtLaunchHostFunc", code)
        });
        match (mark, stream.slot()) {
            // Nothing was queued.
            (None, _) => {}
            (Some(sequence), Some(slot)) => {
                self.park(vec![Mark { slot, sequence }], Box::new(Passed(queued)));
            }
            // Nobody can tell when a borrowed stream has passed it: it goes when it was called.
            (Some(_), None) => {}
        }
        submitted
    }
}
