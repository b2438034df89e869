//! The call as an engine writes it by hand, in C (`by_hand.c`), compiled when the bench starts.

use std::ffi::c_void;
use std::path::Path;
use std::process::Command;
use std::ptr::NonNull;

use aclnn::{Device, sim};
use libloading::Library;

type New = unsafe extern "C" fn(*mut c_void, i64, i64) -> Option<NonNull<c_void>>;
type Free = unsafe extern "C" fn(call: NonNull<c_void>);
/// A loop of calls: not 0 when one fails.
type Loop = unsafe extern "C" fn(call: NonNull<c_void>, times: u64) -> i32;

/// A call of aclnnAscendQuantV3 made ready by hand.
pub struct ByHand {
    call: NonNull<c_void>,
    run: Loop,
    run_once: Loop,
    free: Free,
    /// Holds the functions.
    _library: Library,
}

/// Compiles and links the loops against the simulator's libraries, which this process has loaded.
fn compiled(directory: &Path) -> Library {
    let toolkit = sim::toolkit_directory().join("lib64");
    let library = directory.join("libby_hand.so");
    let compiler = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
    let done = Command::new(compiler)
        .args(["-O2", "-shared", "-fPIC", "-o"])
        .arg(&library)
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/benches/support/by_hand.c"
        ))
        .arg("-L")
        .arg(&toolkit)
        .arg(format!("-Wl,-rpath,{}", toolkit.display()))
        .args(["-lascendcl", "-lnnopbase", "-lopapi"])
        .status()
        .expect("there is a C compiler, as the simulator was built");
    assert!(done.success(), "by_hand.c does not compile");
    // SAFETY: the library only has the functions of by_hand.c.
    unsafe { Library::new(&library) }.expect("what was compiled can be loaded")
}

/// # Safety
/// The library has a function of that name and type, which is used only while the library is loaded.
unsafe fn function<F: Copy>(library: &Library, name: &str) -> F {
    // SAFETY: upheld by the caller.
    *unsafe { library.get::<F>(name) }.expect("by_hand.c has it")
}

impl ByHand {
    /// float32 of `rows` by `columns` to int8, with a scale for each column.
    pub fn new(device: &Device, rows: usize, columns: usize) -> ByHand {
        let directory = tempfile::tempdir().expect("there is room for a library");
        let library = compiled(directory.path());
        // SAFETY: these are the types of the functions in by_hand.c.
        let (new, free, run, run_once) = unsafe {
            (
                function::<New>(&library, "by_hand_new"),
                function::<Free>(&library, "by_hand_free"),
                function::<Loop>(&library, "by_hand_run"),
                function::<Loop>(&library, "by_hand_run_once"),
            )
        };
        // SAFETY: the context is the device's.
        let call = unsafe { new(device.as_raw_context(), rows as i64, columns as i64) };
        ByHand {
            call: call.expect("the simulator takes the call"),
            run,
            run_once,
            free,
            _library: library,
        }
    }

    /// Sets the same addresses and runs phase two, so many times.
    pub fn run(&self, times: usize) {
        // SAFETY: the call is live; it is used by this thread alone.
        assert_eq!(unsafe { (self.run)(self.call, times as u64) }, 0);
    }

    /// Sets the addresses in the descriptors and runs both phases, so many times.
    pub fn run_once(&self, times: usize) {
        // SAFETY: as above.
        assert_eq!(unsafe { (self.run_once)(self.call, times as u64) }, 0);
    }
}

impl Drop for ByHand {
    fn drop(&mut self) {
        // SAFETY: the call is live, and not used again.
        unsafe { (self.free)(self.call) }
    }
}
