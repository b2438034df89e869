//! The simulated Atlas (feature `sim`): where its libraries are, and how to break it on purpose.
//!
//! The simulator is a set of shared libraries that speak the ABI of CANN's, built from `sim/` by this
//! crate's build script and opened through the same loader. It runs the operators for real, asynchronously,
//! and catches what hardware lets pass: races, uses of freed memory, wrong contexts, forgotten handles.
//! It is for tests, this crate's and an engine's own; it was written from public documents and has not
//! been held against hardware.
//!
//! `Device::auto` never picks it. The device string `sim`, `sim:SOC` or `sim:SOC:N` does, and [`Session`], which tests
//! use: it gives the simulator to one test at a time, in a fresh state.
//!
//! ```
//! use aclnn::{QuantDType, Quantize, Tensor, sim::Session};
//!
//! let session = Session::start()?;
//! let device = session.device("a2".parse()?)?;
//! let x = Tensor::from_slice(&[0.5f32, 1.5], [2], &device)?;
//! let scales = Tensor::from_slice(&[10.0f32], [1], &device)?;
//! let y = Quantize::multiply(QuantDType::QInt8).run(&x, &scales, None)?;
//! assert_eq!(y.to_vec::<i8>()?, [5, 15]);
//! drop((x, scales, y));
//! drop(device);
//! session.finish()?; // no findings, nothing left alive
//! # Ok::<(), aclnn::Error>(())
//! ```

mod collectives;
mod kernels;
mod own;

pub use collectives::ReductionOrder;

use std::cell::Cell;
use std::ffi::{CStr, CString, c_char, c_int};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock};

use aclnn_sys::LibraryRole;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::runtime::gate;
use crate::runtime::library::{Library, Origin};
use crate::soc::{ProductFamily, Soc};

use own::OwnControls;
pub use own::{KernelRun, Parameter, ParameterLayout};

/// Where the simulated toolkit stands: the folder that `ACLNN_SIM_DIR` names if that is set and not empty, else where
/// the build put it.
///
/// It is laid out as CANN's own: C headers in `include`, libraries in `lib64`. A program under test that is no Rust
/// links with these, or finds them at run time through `ASCEND_TOOLKIT_HOME`. Beside the whole toolkit there are folders
/// with incomplete and broken ones; see `sim/README.md`.
///
/// ```
/// use std::process::Command;
///
/// let toolkit = aclnn::sim::toolkit_directory();
/// assert!(toolkit.join("include/acl/acl.h").is_file());
/// assert!(toolkit.join("lib64/libascendcl.so").is_file());
/// let mut engine = Command::new("/opt/engine/bin/serve"); // a program that opens CANN by itself
/// engine.env("ASCEND_TOOLKIT_HOME", &toolkit);
/// ```
pub fn toolkit_directory() -> PathBuf {
    named_directory().unwrap_or_else(|| PathBuf::from(env!("ACLNN_SIM_TOOLKIT")))
}

fn named_directory() -> Option<PathBuf> {
    std::env::var_os("ACLNN_SIM_DIR")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// The simulator's control functions (`sim/include/aclnn_sim.h`).
struct Controls {
    reset: unsafe extern "C" fn() -> c_int,
    set_soc: unsafe extern "C" fn(*const c_char),
    set_device_count: unsafe extern "C" fn(c_int),
    reports: unsafe extern "C" fn() -> *const c_char,
    live: unsafe extern "C" fn(c_int) -> c_int,
    live_bytes: unsafe extern "C" fn() -> u64,
    leaks: unsafe extern "C" fn() -> *const c_char,
    fail_call: unsafe extern "C" fn(*const c_char, c_int, c_int),
    fail_from: unsafe extern "C" fn(*const c_char, c_int, c_int),
    swallow_call: unsafe extern "C" fn(*const c_char, c_int),
    limit_memory: unsafe extern "C" fn(u64),
    fault_kernel: unsafe extern "C" fn(c_int, c_int),
    lose_device: unsafe extern "C" fn(c_int),
    stick_kernel: unsafe extern "C" fn(c_int),
    release_stuck: unsafe extern "C" fn(),
    slow_kernels: unsafe extern "C" fn(u64),
    clear_faults: unsafe extern "C" fn(),
    calls: unsafe extern "C" fn(*const c_char) -> u64,
    called: unsafe extern "C" fn() -> *const c_char,
    set_workspace: unsafe extern "C" fn(u64),
    refuse_repeatable: unsafe extern "C" fn(c_int),
    log_to_memory: unsafe extern "C" fn(c_int),
    log_text: unsafe extern "C" fn() -> *const c_char,
    log_clear: unsafe extern "C" fn(),
    set_fast: unsafe extern "C" fn(c_int),
    set_launch_cost: unsafe extern "C" fn(u64),
    set_opaque: unsafe extern "C" fn(c_int),
    set_hccl_second: unsafe extern "C" fn(u64),
    set_hccl_blocks: unsafe extern "C" fn(c_int),
    set_hccl_order: unsafe extern "C" fn(c_int, u64),
    delay_rank: unsafe extern "C" fn(u32, u64),
    lose_rank: unsafe extern "C" fn(u32, u64),
    set_hccl_async_error: unsafe extern "C" fn(c_int),
    set_kernel_source:
        unsafe extern "C" fn(unsafe extern "C" fn(*const c_char) -> c_int, kernels::Kernel),
    own: OwnControls,
}

impl Controls {
    /// The control functions of the libraries that are open.
    fn get(library: &Library) -> Result<&'static Controls> {
        static CONTROLS: OnceLock<Result<Controls>> = OnceLock::new();
        CONTROLS
            .get_or_init(|| Controls::load(library))
            .as_ref()
            .map_err(Error::clone)
    }

    fn load(library: &Library) -> Result<Controls> {
        let wrong = |message: String| Error::new(ErrorKind::Unavailable, message);
        let runtime = library
            .toolkit()
            .libraries()
            .iter()
            .find(|opened| opened.role == LibraryRole::Runtime)
            .ok_or_else(|| wrong("the simulated runtime is not open".to_owned()))?;
        let path = runtime.file.as_deref().unwrap_or(&runtime.path);
        // SAFETY: the library is open already, so no initialiser runs now.
        let opened =
            unsafe { libloading::Library::new(path) }.map_err(|error| wrong(error.to_string()))?;
        macro_rules! functions {
            ($table:ident { $($field:ident = $symbol:literal),* $(,)? } $(with $part:ident = $value:expr)?) => {
                $table {
                    $($part: $value,)?
                    $($field: {
                        // SAFETY: the control functions have the types that sim/include/aclnn_sim.h gives them.
                        let symbol = unsafe { opened.get($symbol) };
                        *symbol.map_err(|_| wrong(format!("{} is not a simulated runtime", path.display())))?
                    },)*
                }
            };
        }
        let own = functions! { OwnControls {
            binary = "aclsim_binary",
            define = "aclsim_define_kernel",
            block = "aclsim_launched_block",
            blocks = "aclsim_launched_blocks",
            grid = "aclsim_launched_grid",
            value = "aclsim_launched_value",
            memory = "aclsim_launched_memory",
            bytes = "aclsim_launched_bytes",
        } };
        let controls = functions! { Controls {
            reset = "aclsim_reset",
            set_soc = "aclsim_set_soc",
            set_device_count = "aclsim_set_device_count",
            reports = "aclsim_reports",
            live = "aclsim_live",
            live_bytes = "aclsim_live_bytes",
            leaks = "aclsim_leaks",
            fail_call = "aclsim_fail_call",
            fail_from = "aclsim_fail_from",
            swallow_call = "aclsim_swallow_call",
            limit_memory = "aclsim_limit_memory",
            fault_kernel = "aclsim_fault_kernel",
            lose_device = "aclsim_lose_device",
            stick_kernel = "aclsim_stick_kernel",
            release_stuck = "aclsim_release_stuck",
            slow_kernels = "aclsim_slow_kernels",
            clear_faults = "aclsim_clear_faults",
            calls = "aclsim_calls",
            called = "aclsim_called",
            set_workspace = "aclsim_set_workspace",
            refuse_repeatable = "aclsim_refuse_repeatable",
            log_to_memory = "aclsim_log_to_memory",
            log_text = "aclsim_log_text",
            log_clear = "aclsim_log_clear",
            set_fast = "aclsim_set_fast",
            set_launch_cost = "aclsim_set_launch_cost",
            set_opaque = "aclsim_set_opaque",
            set_hccl_second = "aclsim_set_hccl_second",
            set_hccl_blocks = "aclsim_set_hccl_blocks",
            set_hccl_order = "aclsim_set_hccl_order",
            delay_rank = "aclsim_delay_rank",
            lose_rank = "aclsim_lose_rank",
            set_hccl_async_error = "aclsim_set_hccl_async_error",
            set_kernel_source = "aclsim_set_kernel_source",
        } with own = own };
        // SAFETY: both functions live as long as the process and keep to what aclnn_sim.h asks of them.
        unsafe { (controls.set_kernel_source)(kernels::has, kernels::run) };
        // The libraries stay open for the life of the process.
        std::mem::forget(opened);
        Ok(controls)
    }
}

fn library() -> Result<&'static Library> {
    let toolkit = toolkit_directory();
    alone(&toolkit)?;
    Library::opened(Origin::Simulator, Some(toolkit)).map_err(|error| match named_directory() {
        Some(_) => error.with_hint("the folder is that of the environment variable ACLNN_SIM_DIR"),
        None => error,
    })
}

/// Checks that no other toolkit was loaded into this process first: the libraries of both have the same names, and
/// the system's loader would bind parts of the one to parts of the other.
///
/// Two versions of this crate in one program come here, each with a simulator of its own.
fn alone(toolkit: &Path) -> Result<()> {
    let files = aclnn_sys::loaded_files();
    let first = files.iter().find(|file| {
        file.file_name().is_some_and(|name| {
            aclnn_sys::search::RUNTIME
                .iter()
                .any(|runtime| name == *runtime)
        })
    });
    let Some(first) = first else { return Ok(()) };
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if real(first).starts_with(real(toolkit)) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Unavailable,
        format!(
            "another toolkit is loaded in this process already ({}), and the simulated Atlas in {} cannot be opened \
             beside it: a process has one. Where that is the simulator of another version of this crate, use the device \
             strings `sim` through one of both only, or let ACLNN_SIM_DIR name one folder for both",
            first.display(),
            toolkit.display()
        ),
    ))
}

/// What the simulator has room for.
const MOST_DEVICES: u32 = 64;

/// A simulated device, for the device strings `sim`, `sim:SOC` and `sim:SOC:N`: one that has this name, and number,
/// already, or a further one.
pub(crate) fn device(soc: Option<Soc>, number: Option<u32>) -> Result<Device> {
    static SELECTION: Mutex<()> = Mutex::new(());
    // In a forked process this says no before a lock is waited for.
    let library = library()?;
    let _call = library.call();
    let _selection = lock(&SELECTION);
    let controls = Controls::get(library)?;
    let taken: Vec<(u32, Soc)> = lock(library.devices())
        .iter()
        .map(|device| (device.ordinal(), device.target().soc().clone()))
        .collect();
    let wanted = soc.as_ref().map(full_name);
    let existing = taken.iter().find(|(ordinal, taken)| {
        let is_wanted = |wanted: &String| taken.name() == wanted;
        number.is_none_or(|number| number == *ordinal) && wanted.as_ref().is_none_or(is_wanted)
    });
    if let Some(&(ordinal, _)) = existing {
        return Device::of_library(library, ordinal);
    }
    let is_free = |ordinal: &u32| taken.iter().all(|(taken, _)| taken != ordinal);
    let ordinal = match number {
        None => (0..).find(is_free).unwrap_or(0),
        Some(number) if is_free(&number) && number < MOST_DEVICES => number,
        Some(number) => {
            let message = match taken.iter().find(|(ordinal, _)| *ordinal == number) {
                Some((_, soc)) => format!("simulated device {number} is an {soc}"),
                None => format!("there are {MOST_DEVICES} simulated devices at most"),
            };
            return Err(Error::new(ErrorKind::Unavailable, message).with_argument("device"));
        }
    };
    if let Some(name) = &wanted {
        let name = text(name)?;
        // SAFETY: the name is a C string for the length of the call.
        unsafe { (controls.set_soc)(name.as_ptr()) };
    }
    if ordinal >= library.device_count() {
        // SAFETY: the function takes any number.
        unsafe { (controls.set_device_count)(c_int::try_from(ordinal + 1).unwrap_or(c_int::MAX)) };
        library.recount()?;
    }
    Device::of_library(library, ordinal)
}

/// A full SoC name: the family's usual chip where only the family is said.
fn full_name(soc: &Soc) -> String {
    match soc.family() {
        Some(family) if *soc == Soc::of_family(family) => match family {
            ProductFamily::Atlas310P => "Ascend310P3",
            ProductFamily::AtlasA2 => "Ascend910B2",
            ProductFamily::AtlasA3 => "Ascend910_9391",
            ProductFamily::Ascend950 => "Ascend950PR_9599",
            ProductFamily::Atlas910 => "Ascend910A",
            ProductFamily::Atlas310B => "Ascend310B1",
            ProductFamily::Kirin => "KirinX90",
        }
        .to_owned(),
        _ => soc.name().to_owned(),
    }
}

thread_local! {
    /// Whether this thread has a session, which cannot go to another thread.
    static HAS_SESSION: Cell<bool> = const { Cell::new(false) };
}

/// The simulator, lent to one test at a time in a fresh state.
///
/// Starting a session resets the simulator: devices, tensors and streams of an earlier session, and those
/// made by the device strings `sim` and `sim:SOC`, answer [`ErrorKind::DeviceReset`] from then on, also those that other
/// threads use at that time. See the [module's documentation](self) for an example.
pub struct Session {
    controls: &'static Controls,
    library: &'static Library,
    _exclusive: MutexGuard<'static, ()>,
}

impl Session {
    /// Waits for the session of another thread to end and for calls on simulated devices, then resets the simulator.
    /// Calls of other threads that begin meanwhile wait until that is done.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] when the simulator's libraries cannot be opened, or this thread has a session
    /// already or is in a call: it would wait for itself.
    pub fn start() -> Result<Session> {
        static SESSIONS: Mutex<()> = Mutex::new(());
        // In a forked process this says no before a lock is waited for.
        let library = library()?;
        if HAS_SESSION.get() {
            return Err(Error::new(
                ErrorKind::Unavailable,
                "this thread has a session of the simulator: finish or drop it before another starts",
            ));
        }
        // Before it waits for the thread that has a session, which waits for all calls when that ends.
        if gate::is_in_call() {
            return Err(in_call());
        }
        // Not one of the crate's locks, under which events wait: a session lasts.
        let exclusive = SESSIONS
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let controls = Controls::get(library)?;
        // SAFETY: the function takes nothing. A thread that waits for a stuck kernel is in a call.
        unsafe { (controls.release_stuck)() };
        let closed = close()?;
        library.forget_devices();
        // SAFETY: no other thread is in a call, and what was made so far was just told to call nothing any more.
        unsafe { (controls.reset)() };
        library.initialise_again()?;
        drop(closed);
        HAS_SESSION.set(true);
        Ok(Session {
            controls,
            library,
            _exclusive: exclusive,
        })
    }

    /// A device of this product: one that the session has already, or a further one.
    ///
    /// # Errors
    /// What the simulator says.
    pub fn device(&self, soc: Soc) -> Result<Device> {
        device(Some(soc), None)
    }

    /// Makes call number `k` of a function, counted from now, fail with `code`. The name may end in `*`.
    ///
    /// # Errors
    /// When `function` is not a C string; so for all functions below.
    pub fn fail_call(&self, function: &str, k: i32, code: i32) -> Result<()> {
        let function = text(function)?;
        // SAFETY: the name is a C string for the length of the call.
        unsafe { (self.controls.fail_call)(function.as_ptr(), k, code) };
        Ok(())
    }

    /// Makes call number `k` of a function, counted from now, and all later ones fail with `code`.
    ///
    /// # Errors
    /// As [`Session::fail_call`].
    pub fn fail_from(&self, function: &str, k: i32, code: i32) -> Result<()> {
        let function = text(function)?;
        // SAFETY: the name is a C string for the length of the call.
        unsafe { (self.controls.fail_from)(function.as_ptr(), k, code) };
        Ok(())
    }

    /// Makes call number `k` of a function, counted from now, succeed and do nothing.
    ///
    /// # Errors
    /// As [`Session::fail_call`].
    pub fn swallow_call(&self, function: &str, k: i32) -> Result<()> {
        let function = text(function)?;
        // SAFETY: the name is a C string for the length of the call.
        unsafe { (self.controls.swallow_call)(function.as_ptr(), k) };
        Ok(())
    }

    /// Lets device memory run out at this many bytes; 0 takes the limit away.
    pub fn limit_memory(&self, bytes: u64) {
        // SAFETY: the function takes any number; so do those below.
        unsafe { (self.controls.limit_memory)(bytes) }
    }

    /// Makes kernel number `k`, counted from now, fail on the device with `code`, which a later wait reports.
    pub fn fault_kernel(&self, k: i32, code: i32) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.fault_kernel)(k, code) }
    }

    /// Loses a device: every call on it fails from now on.
    pub fn lose_device(&self, ordinal: i32) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.lose_device)(ordinal) }
    }

    /// Makes kernel number `k`, counted from now, and what comes behind it hang until
    /// [`Session::release_stuck`].
    pub fn stick_kernel(&self, k: i32) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.stick_kernel)(k) }
    }

    /// Lets stuck kernels go on.
    pub fn release_stuck(&self) {
        // SAFETY: the function takes nothing.
        unsafe { (self.controls.release_stuck)() }
    }

    /// Makes every kernel take at least this long.
    pub fn slow_kernels(&self, microseconds: u64) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.slow_kernels)(microseconds) }
    }

    /// Takes all faults back.
    pub fn clear_faults(&self) {
        // SAFETY: the function takes nothing.
        unsafe { (self.controls.clear_faults)() }
    }

    /// Makes every operator ask for a workspace of this size, and use it.
    pub fn set_workspace(&self, bytes: u64) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.set_workspace)(bytes) }
    }

    /// Lets operators that nobody computes here (the simulator has no kernel, and the program brought none) fill what they
    /// write with a fixed pattern: byte number `i` of a tensor is `0xA0 + i % 16`. It never happens by itself.
    pub fn set_opaque(&self, opaque: bool) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.set_opaque)(c_int::from(opaque)) }
    }

    /// Makes the library refuse to let executors be reused.
    pub fn refuse_repeatable(&self, refuse: bool) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.refuse_repeatable)(c_int::from(refuse)) }
    }

    /// Fast mode: no log, no checks, empty kernels, launches on the calling thread. For benchmarks.
    pub fn set_fast(&self, fast: bool) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.set_fast)(c_int::from(fast)) }
    }

    /// What a launch costs in fast mode.
    pub fn set_launch_cost(&self, nanoseconds: u64) {
        // SAFETY: see `limit_memory`.
        unsafe { (self.controls.set_launch_cost)(nanoseconds) }
    }

    /// How often a function was called since the session began.
    ///
    /// # Errors
    /// As [`Session::fail_call`].
    pub fn calls(&self, function: &str) -> Result<u64> {
        let function = text(function)?;
        // SAFETY: the name is a C string for the length of the call.
        Ok(unsafe { (self.controls.calls)(function.as_ptr()) })
    }

    /// The names of all functions called since the session began.
    pub fn called(&self) -> Vec<String> {
        // SAFETY: the text lives until the next call.
        lines(unsafe { owned((self.controls.called)()) })
    }

    /// Starts the call log anew: one JSON object for each call.
    pub fn start_log(&self) {
        // SAFETY: the functions take nothing, and a flag.
        unsafe {
            (self.controls.log_to_memory)(1);
            (self.controls.log_clear)();
        }
    }

    /// The calls since [`Session::start_log`].
    pub fn log(&self) -> Vec<String> {
        // SAFETY: the text lives until the next call.
        lines(unsafe { owned((self.controls.log_text)()) })
    }

    /// What strictness found so far, one line each.
    pub fn reports(&self) -> Vec<String> {
        // SAFETY: the text lives until the next call.
        lines(unsafe { owned((self.controls.reports)()) })
    }

    /// Bytes of device memory that are allocated.
    pub fn live_bytes(&self) -> u64 {
        // SAFETY: the function takes nothing.
        unsafe { (self.controls.live_bytes)() }
    }

    /// Ends the session: resets the devices that it used, and fails when something was found or is left
    /// alive. Tensors, streams and plans must be gone before.
    ///
    /// # Errors
    /// [`ErrorKind::Library`] with all findings and leaks.
    pub fn finish(self) -> Result<()> {
        let _closed = close()?;
        // A device leaves the list when it is reset, so the list is not held meanwhile.
        let devices = lock(self.library.devices()).clone();
        for device in devices {
            // SAFETY: no other thread is in a call, and what was made in the session is gone, or answers `DeviceReset`.
            unsafe { device.reset() }?;
        }
        // SAFETY: the function takes a kind, 0 for any; the text lives until the next call.
        let (live, leaks) = unsafe { ((self.controls.live)(0), owned((self.controls.leaks)())) };
        let reports = self.reports();
        if live == 0 && reports.is_empty() {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::Library,
            format!(
                "the simulator found {} mistakes and {live} objects left alive:\n{}\n{leaks}",
                reports.len(),
                reports.join("\n")
            ),
        ))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        own::forget();
        HAS_SESSION.set(false);
    }
}

/// Keeps other threads out of the simulator.
fn close() -> Result<gate::Closed> {
    gate::close().ok_or_else(in_call)
}

fn in_call() -> Error {
    Error::new(
        ErrorKind::Unavailable,
        "this thread is in a call on a simulated device: no session begins or ends in it",
    )
}

fn text(value: &str) -> Result<CString> {
    CString::new(value)
        .map_err(|_| Error::new(ErrorKind::UnknownName, format!("{value:?} has a NUL in it")))
}

fn lines(text: String) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// # Safety
/// `text` is null or a C string that lives for the length of the call.
unsafe fn owned(text: *const c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: upheld by the caller.
    unsafe { CStr::from_ptr(text) }
        .to_string_lossy()
        .into_owned()
}
