//! The call as an engine writes it by hand, in C (`by_hand.c`), compiled when the bench starts.

use std::ffi::c_void;
use std::path::Path;
use std::process::Command;
use std::ptr::NonNull;
use std::sync::OnceLock;

use aclnn::{Device, sim};
use libloading::Library;

type New = unsafe extern "C" fn(*mut c_void, i64, i64) -> Option<NonNull<c_void>>;
type Free = unsafe extern "C" fn(call: NonNull<c_void>);
/// A loop of calls: not 0 when one fails.
type Loop = unsafe extern "C" fn(call: NonNull<c_void>, times: u64) -> i32;

/// The functions of by_hand.c.
struct Functions {
    new: New,
    run: Loop,
    run_once: Loop,
    free: Free,
    /// Holds them.
    _library: Library,
}

impl Functions {
    /// Compiled and linked against the simulator's libraries, which this process has loaded: once.
    fn get() -> &'static Functions {
        static FUNCTIONS: OnceLock<Functions> = OnceLock::new();
        FUNCTIONS.get_or_init(|| {
            let directory = tempfile::tempdir().expect("there is room for a library");
            let path = directory.path().join("libby_hand.so");
            compile(&path);
            // SAFETY: the library only has the functions of by_hand.c, and these are their types.
            unsafe {
                let library = Library::new(&path).expect("what was compiled can be loaded");
                Functions {
                    new: function(&library, "by_hand_new"),
                    run: function(&library, "by_hand_run"),
                    run_once: function(&library, "by_hand_run_once"),
                    free: function(&library, "by_hand_free"),
                    _library: library,
                }
            }
        })
    }
}

fn compile(library: &Path) {
    let toolkit = sim::toolkit_directory().join("lib64");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/support/by_hand.c");
    let done = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()))
        .args(["-O2", "-shared", "-fPIC", source, "-o"])
        .arg(library)
        .arg("-L")
        .arg(&toolkit)
        .arg(format!("-Wl,-rpath,{}", toolkit.display()))
        .args(["-lascendcl", "-lnnopbase", "-lopapi"])
        .status()
        .expect("there is a C compiler, as the simulator was built");
    assert!(done.success(), "by_hand.c does not compile");
}

/// # Safety
/// The library has a function of that name and type, which is used only while the library is loaded.
unsafe fn function<F: Copy>(library: &Library, name: &str) -> F {
    // SAFETY: upheld by the caller.
    *unsafe { library.get::<F>(name) }.expect("by_hand.c has it")
}

/// A call of aclnnAscendQuantV3 made ready by hand.
pub struct ByHand {
    call: NonNull<c_void>,
    functions: &'static Functions,
}

impl ByHand {
    /// float32 of `rows` by `columns` to int8, with a scale for each column.
    pub fn new(device: &Device, rows: usize, columns: usize) -> ByHand {
        let functions = Functions::get();
        // SAFETY: the context is the device's.
        let call = unsafe { (functions.new)(device.as_raw_context(), rows as i64, columns as i64) };
        ByHand {
            call: call.expect("the simulator takes the call"),
            functions,
        }
    }

    /// Sets the same addresses and runs phase two, so many times.
    pub fn run(&self, times: usize) {
        self.repeat(self.functions.run, times);
    }

    /// Sets the addresses in the descriptors and runs both phases, so many times.
    pub fn run_once(&self, times: usize) {
        self.repeat(self.functions.run_once, times);
    }

    fn repeat(&self, calls: Loop, times: usize) {
        // SAFETY: the call is live; it is used by this thread alone.
        let code = unsafe { calls(self.call, times as u64) };
        assert_eq!(code, 0);
    }
}

impl Drop for ByHand {
    fn drop(&mut self) {
        // SAFETY: the call is live, and not used again.
        unsafe { (self.functions.free)(self.call) }
    }
}
