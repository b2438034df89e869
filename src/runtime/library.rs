//! CANN, opened and initialised once for the process.

use std::collections::HashMap;
use std::ffi::{CStr, c_void};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};

use aclnn_sys::{Functions, LoadError, LoadOptions, PhaseTwo, Toolkit, UntypedFunction};
use once_cell::sync::OnceCell;

use crate::error::{Error, ErrorClass, ErrorKind, Result};
use crate::fork;
use crate::lock::lock;
use crate::log::{Hold, tell};
use crate::runtime::device::DeviceState;
use crate::runtime::device_files;
use crate::runtime::exceptions;
#[cfg(feature = "sim")]
use crate::runtime::gate;
use crate::runtime::tools;
use crate::runtime::visible::Visible;
use crate::soc::Exporter;
use crate::soc::Soc;

/// `ACL_ERROR_REPEAT_INITIALIZE`: somebody in the process initialised ACL before us.
const REPEAT_INITIALIZE: i32 = 100_002;

/// `ACL_ERROR_COMPILING_STUB_MODE`: a link-time stub answered.
const STUB_MODE: i32 = 100_039;

/// CANN's libraries and what this process knows of their devices. Never dropped: the runtime keeps
/// threads and exit handlers of its own, and closing its libraries under them is not safe.
pub(crate) struct Library {
    toolkit: Toolkit,
    initialised_here: bool,
    device_count: AtomicU32,
    finalised: AtomicBool,
    devices: Mutex<Vec<&'static DeviceState>>,
    /// The operators that were looked up so far.
    entries: Mutex<HashMap<String, Option<Entry>>>,
    origin: Origin,
    /// How many forks lie before the process that opened them.
    forks: usize,
    /// How often the simulator was reset, with all that was made in it.
    resets: AtomicUsize,
}

/// A call that is under way: as long as this lives no reset of the simulator begins.
#[must_use = "resets are kept away only as long as this lives"]
pub(crate) struct Call {
    #[cfg(feature = "sim")]
    _pass: Option<gate::Pass>,
}

/// The library that an object was made in, as long as what was made in it is there.
#[derive(Clone, Copy)]
pub(crate) struct Maker {
    library: &'static Library,
    resets: usize,
}

impl Maker {
    /// For the end of an object, which may be gone: it belongs to the process that this one was forked from, or to a
    /// simulator that was reset.
    pub fn call(&self) -> Option<Call> {
        if self.library.is_forked() {
            return None;
        }
        let call = self.library.call();
        (self.library.resets.load(Ordering::Acquire) == self.resets).then_some(call)
    }
}

impl std::ops::Deref for Maker {
    type Target = Library;

    #[inline]
    fn deref(&self) -> &Library {
        self.library
    }
}

impl Exporter for Library {
    fn exports(&self, name: &str) -> bool {
        self.find_entry(name).is_some()
    }
}

/// Both phases of an operator.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    /// To be given its type before it is called.
    pub get_workspace_size: UntypedFunction,
    pub execute: PhaseTwo,
}

/// Which set of libraries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Origin {
    /// Wherever the environment says that CANN is.
    Cann,
    /// The simulator's folder. The feature `sim` makes it.
    Simulator,
}

/// Why CANN cannot be used, with what was seen on the way.
pub(crate) struct Failure {
    pub error: Error,
    pub stage: Stage,
}

/// How far it went.
pub(crate) enum Stage {
    /// The libraries did not open.
    Load(LoadError),
    /// They opened, and gave no device.
    Start {
        /// Boxed: it is large, and the failure of a machine without CANN is not.
        toolkit: Box<Toolkit>,
        /// Whether ACL runs, and whether it was this crate that initialised it.
        initialised: Result<bool>,
        count: Result<u32>,
    },
}

/// The one set of libraries that works in this process. While it is made nobody makes another.
static OPEN: OnceCell<Library> = OnceCell::new();

/// Why a set does not work, by its origin. No set is tried twice.
static FAILED: [OnceCell<Failure>; 2] = [const { OnceCell::new() }; 2];

/// One more than the number of forks before the process in which a thread is opening a set; 0 when none does.
static OPENING: AtomicUsize = AtomicUsize::new(0);

impl Library {
    /// CANN where the environment says that it is; probed once, and the answer kept.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`], with what is missing and what to do; [`ErrorKind::Forked`] in a process that was
    /// forked after CANN was opened.
    pub fn cann() -> Result<&'static Library> {
        Library::opened(Origin::Cann, None)
    }

    /// The libraries of `origin`, from `directory` if one is given.
    ///
    /// Only one set can be open in a process: both have the same names, and the system's loader
    /// would mix them up.
    pub fn opened(origin: Origin, directory: Option<PathBuf>) -> Result<&'static Library> {
        check_fork()?;
        let library = Library::open(origin, directory).map_err(|failure| failure.error.clone())?;
        if library.origin != origin {
            let message = match origin {
                Origin::Cann => {
                    "the simulated Atlas is open in this process, and CANN cannot be opened beside it"
                }
                Origin::Simulator => {
                    "CANN is open in this process, and the simulated Atlas cannot be opened beside it"
                }
            };
            return Err(Error::new(ErrorKind::Unavailable, message));
        }
        if library.finalised.load(Ordering::Acquire) {
            return Err(unavailable(
                "ACL was shut down in this process, and cannot be started again".to_owned(),
            ));
        }
        Ok(library)
    }

    /// The set that is open, which may be another one; else that of `origin`, opened now.
    fn open(
        origin: Origin,
        directory: Option<PathBuf>,
    ) -> std::result::Result<&'static Library, &'static Failure> {
        // Who hears an event may ask for the libraries.
        let _hold = Hold::new();
        OPEN.get_or_try_init(|| {
            let failed = &FAILED[origin as usize];
            if let Some(failure) = failed.get() {
                return Err(failure);
            }
            fork::watch();
            OPENING.store(fork::forks() + 1, Ordering::Relaxed);
            let probed = Library::probe(origin, directory);
            OPENING.store(0, Ordering::Relaxed);
            probed.map_err(|failure| failed.get_or_init(|| failure))
        })
    }

    /// Whether this process was forked from the one that opened the libraries. Costs no system call.
    #[inline(always)]
    pub fn is_forked(&self) -> bool {
        fork::forks() != self.forks
    }

    /// Resets every device in use, and finalises ACL if it was this crate that initialised it.
    ///
    /// # Safety
    /// Nobody in the process uses CANN any more.
    pub unsafe fn shut_down(&self) -> Result<()> {
        check_fork()?;
        if self.finalised.swap(true, Ordering::AcqRel) {
            return Ok(());
        }
        let devices = lock(&self.devices).clone();
        // Everything is tried; the first failure is told.
        let mut result = Ok(());
        for device in devices {
            // SAFETY: upheld by the caller.
            result = result.and(unsafe { device.reset() });
        }
        // Also where somebody else goes on with ACL, in which no function of this crate may stay.
        exceptions::unregister(self);
        if !self.initialised_here {
            return result;
        }
        let functions = self.functions();
        let finalised = if let Some(finalise) = functions.aclFinalizeReference {
            let mut left = 0;
            // SAFETY: the count is valid for the write; ACL was initialised by this crate.
            self.check("aclFinalizeReference", unsafe { finalise(&mut left) })
        } else if let Some(finalise) = functions.aclFinalize {
            // SAFETY: ACL was initialised by this crate, and is used by nobody any more.
            self.check("aclFinalize", unsafe { finalise() })
        } else {
            Ok(())
        };
        result.and(finalised)
    }

    /// The libraries, if they were opened and a device was found; does not open them.
    pub fn peek() -> Option<&'static Library> {
        OPEN.get()
    }

    /// The libraries that this process uses, also after a shutdown, or why it has none. Opens CANN if
    /// nothing was opened so far.
    ///
    /// # Errors
    /// [`ErrorKind::Forked`], with nothing that was seen on the way, in a forked process.
    pub fn found() -> Result<std::result::Result<&'static Library, &'static Failure>> {
        check_fork()?;
        Ok(match FAILED[Origin::Simulator as usize].get() {
            Some(failure) if OPEN.get().is_none() => Err(failure),
            _ => Library::open(Origin::Cann, None),
        })
    }

    /// Opens, initialises, counts the devices.
    fn probe(origin: Origin, directory: Option<PathBuf>) -> Result<Library, Failure> {
        let mut options = LoadOptions::new();
        if let Some(directory) = directory {
            options = options.directory(directory).custom_operators(false);
        }
        let toolkit = Toolkit::load(&options).map_err(|error| {
            let told = error.clone();
            tell!(debug, target: "aclnn::load", error = %told, "CANN was not loaded");
            Failure {
                error: unavailable(error.to_string()),
                stage: Stage::Load(error),
            }
        })?;
        for library in toolkit.libraries() {
            let (path, role) = (library.path.clone(), library.role);
            tell!(debug, target: "aclnn::load", path = %path.display(), %role, "opened");
        }
        let mut library = Library {
            toolkit,
            initialised_here: false,
            device_count: AtomicU32::new(0),
            finalised: AtomicBool::new(false),
            devices: Mutex::new(Vec::new()),
            entries: Mutex::new(HashMap::new()),
            origin,
            forks: fork::forks(),
            resets: AtomicUsize::new(0),
        };
        // When aclInit fails, the count often gives the better reason.
        let (initialised, count) = (library.initialise(), library.count());
        let error = match (&initialised, &count) {
            (Ok(here), Ok(count)) if *count > 0 => {
                library.initialised_here = *here;
                library.device_count.store(*count, Ordering::Release);
                tools::set_by_environment();
                exceptions::register(&library);
                return Ok(library);
            }
            (Ok(_), Ok(_)) => unavailable(library.explain_no_device()),
            (Err(_), Err(error)) if error.class() == Some(ErrorClass::NoDevice) => {
                library.explain(error.clone())
            }
            (Err(error), _) | (_, Err(error)) => library.explain(error.clone()),
        };
        Err(Failure {
            error,
            stage: Stage::Start {
                toolkit: Box::new(library.toolkit),
                initialised,
                count,
            },
        })
    }

    /// Initialises ACL; says whether that was us.
    fn initialise(&self) -> Result<bool> {
        // SAFETY: a null configuration is allowed; ACL takes a lock of its own.
        match unsafe { (self.functions().aclInit)(std::ptr::null()) } {
            0 => Ok(true),
            REPEAT_INITIALIZE => {
                self.take_message();
                Ok(false)
            }
            code => Err(self.failure("aclInit", code)),
        }
    }

    /// Asks again how many devices there are.
    #[cfg(feature = "sim")]
    pub fn recount(&self) -> Result<()> {
        self.device_count.store(self.count()?, Ordering::Release);
        Ok(())
    }

    /// Begins a call, or several; waits for a reset of the simulator that is under way.
    #[inline(always)]
    pub fn call(&self) -> Call {
        Call {
            #[cfg(feature = "sim")]
            _pass: self.is_simulated().then(gate::pass),
        }
    }

    /// This library for an object that is made in it now.
    #[inline]
    pub fn maker(&'static self) -> Maker {
        Maker {
            library: self,
            resets: self.resets.load(Ordering::Acquire),
        }
    }

    /// Lets go of all devices and objects without a call: whoever still has one is told that it was reset. The gate
    /// is closed.
    #[cfg(feature = "sim")]
    pub fn forget_devices(&self) {
        self.resets.fetch_add(1, Ordering::AcqRel);
        for device in lock(&self.devices).drain(..) {
            device.forget();
        }
    }

    /// Initialises ACL again after the simulator was reset.
    #[cfg(feature = "sim")]
    pub fn initialise_again(&self) -> Result<()> {
        self.initialise()?;
        exceptions::register(self);
        self.recount()
    }

    fn count(&self) -> Result<u32> {
        // A stub driver reports success and writes nothing.
        let mut count = 0;
        // SAFETY: `count` is valid for the write.
        self.check("aclrtGetDeviceCount", unsafe {
            (self.functions().aclrtGetDeviceCount)(&mut count)
        })?;
        Ok(count)
    }

    fn explain_no_device(&self) -> String {
        if let Some(stub) = self.toolkit.stubs().first() {
            return format!(
                "CANN opened, but {} is a link-time stub: take its folder off LD_LIBRARY_PATH, or install the Ascend driver",
                stub.display()
            );
        }
        let visible = Visible::of_process();
        if let Some(visible) = visible.as_ref().filter(|list| list.hides_everything()) {
            return format!("CANN opened, but {}", visible.sentence(0));
        }
        self.closed_device_file().unwrap_or_else(|| match visible {
            Some(visible) => format!("CANN opened, but {}", visible.sentence(0)),
            None => "CANN opened, but the driver sees no device".to_owned(),
        })
    }

    /// What keeps this user from the device files, and what to do about it.
    fn closed_device_file(&self) -> Option<String> {
        if self.is_simulated() {
            return None;
        }
        let (problem, remedy) = device_files::obstacle(&device_files::look(true))?;
        Some(format!("CANN opened, but {problem}: {remedy}"))
    }

    /// Makes a failure during the probe an `Unavailable` that keeps what CANN said.
    fn explain(&self, error: Error) -> Error {
        let reason = if error.code() == Some(STUB_MODE)
            || matches!(error.class(), Some(ErrorClass::NoDevice))
        {
            self.explain_no_device()
        } else {
            self.closed_device_file()
                .unwrap_or_else(|| "CANN opened, but does not work".to_owned())
        };
        error.into_unavailable(reason)
    }

    /// The functions of the runtime and of libnnopbase.
    #[inline]
    pub fn functions(&self) -> &Functions {
        self.toolkit.functions()
    }

    pub fn toolkit(&self) -> &Toolkit {
        &self.toolkit
    }

    /// What a device is called wherever it is named: its device string. The product of a simulated one belongs to
    /// that, and is not known before the device is taken up.
    pub fn device_name(&self, ordinal: u32, soc: Option<&Soc>) -> String {
        match soc {
            _ if !self.is_simulated() => format!("npu:{ordinal}"),
            Some(soc) => format!("sim:{}:{ordinal}", soc.keyword()),
            None => format!("number {ordinal} of the simulator"),
        }
    }

    pub fn device_count(&self) -> u32 {
        self.device_count.load(Ordering::Acquire)
    }

    pub fn is_simulated(&self) -> bool {
        self.origin == Origin::Simulator
    }

    /// Whether [`Library::shut_down`] was called.
    pub fn is_finalised(&self) -> bool {
        self.finalised.load(Ordering::Acquire)
    }

    pub fn initialised_here(&self) -> bool {
        self.initialised_here
    }

    /// The devices in use in this process.
    pub fn devices(&self) -> &Mutex<Vec<&'static DeviceState>> {
        &self.devices
    }

    /// Turns what a function answered into a result.
    #[inline]
    pub fn check(&self, call: &'static str, code: i32) -> Result<()> {
        if code == 0 {
            Ok(())
        } else {
            Err(self.failure(call, code))
        }
    }

    /// The error for a failed call. Takes CANN's message at once, on the thread that failed: later
    /// calls would change it.
    #[cold]
    pub fn failure(&self, call: &'static str, code: i32) -> Error {
        let error = Error::from_call(call, code, self.take_message());
        tell!(debug, target: "aclnn::runtime", call, code, "a call of CANN failed");
        error
    }

    /// What CANN said about recent failures on this thread; empties its list.
    pub fn take_message(&self) -> Option<String> {
        take_message(self.functions())
    }

    /// Both phases of an operator, looked up when first asked for.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] when no operator library of this CANN has both.
    pub fn entry(&self, name: &str) -> Result<Entry> {
        self.find_entry(name).ok_or_else(|| {
            let message = format!("this CANN has no {name}");
            Error::new(ErrorKind::EntryPointMissing, message)
        })
    }

    /// Whether [`Library::entry`] would find an operator.
    pub fn has_entry(&self, name: &'static str) -> bool {
        self.find_entry(name).is_some()
    }

    fn find_entry(&self, name: &str) -> Option<Entry> {
        let look_up = || {
            let operator = self.toolkit.operator(name)?;
            Some(Entry {
                get_workspace_size: operator.get_workspace_size,
                execute: operator.execute,
            })
        };
        if self.is_forked() {
            // A thread of the parent may have held the lock.
            return look_up();
        }
        let mut entries = lock(&self.entries);
        if let Some(entry) = entries.get(name) {
            return *entry;
        }
        let entry = look_up();
        entries.insert(name.to_owned(), entry);
        entry
    }

    /// An optional function, or an error that names it.
    pub fn optional<F: Copy>(&self, function: Option<F>, name: &'static str) -> Result<F> {
        function.ok_or_else(|| {
            Error::new(
                ErrorKind::EntryPointMissing,
                format!("this CANN has no {name}"),
            )
        })
    }

    /// The current context of this thread, null if there is none.
    #[inline]
    pub fn current_context(&self) -> *mut c_void {
        let mut context = std::ptr::null_mut();
        // SAFETY: `context` is valid for the write. Without a context the call fails and leaves it null.
        let code = unsafe { (self.functions().aclrtGetCurrentContext)(&mut context) };
        if code == 0 {
            context
        } else {
            // The failure is no news; its message must not pile up.
            self.take_message();
            std::ptr::null_mut()
        }
    }
}

/// Says no in a process that was forked after another had opened libraries, or while it did. Waits for nothing,
/// since whoever held a lock in the parent holds it here for ever.
fn check_fork() -> Result<()> {
    let opening = OPENING.load(Ordering::Relaxed);
    let is_forked = match OPEN.get() {
        Some(library) => library.is_forked(),
        None => opening != 0 && opening != fork::forks() + 1,
    };
    if is_forked { Err(forked()) } else { Ok(()) }
}

/// Why nothing of CANN can be used in a forked process.
#[cold]
pub(crate) fn forked() -> Error {
    Error::new(
        ErrorKind::Forked,
        "this process was forked from one that had opened CANN, and CANN cannot be used across a fork",
    )
    .with_hint("fork before the first use of an Atlas, or start a new program, as Python's start method \"spawn\" does")
}

/// What CANN said about recent failures on this thread; empties its list.
pub(crate) fn take_message(functions: &Functions) -> Option<String> {
    let get = functions.aclGetRecentErrMsg?;
    // SAFETY: the function takes nothing. Its text lives until the next call on this thread; it is
    // copied before that.
    let text = unsafe {
        let text = get();
        if text.is_null() {
            return None;
        }
        CStr::from_ptr(text)
    };
    let text = text.to_string_lossy();
    (!text.trim().is_empty()).then(|| text.into_owned())
}

fn unavailable(message: String) -> Error {
    Error::new(ErrorKind::Unavailable, message)
}
