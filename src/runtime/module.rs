//! Files of kernels that are loaded on a device.

use std::ffi::{CStr, CString, c_char, c_void};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use aclnn_sys as sys;

use crate::error::{Error, ErrorKind, Result};
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::library::Library;
use crate::runtime::marks::{Mark, Marks};
use crate::runtime::stream::StreamState;

/// A loaded file, with the launches that still use it. Dropped, it is unloaded once these are done.
pub(crate) struct LoadedModule {
    device: &'static DeviceState,
    raw: Option<RawModule>,
    marks: Marks,
    /// Whether a launch went where nobody can tell when it is done: a borrowed stream.
    untracked: AtomicBool,
}

/// The file itself, unloaded when dropped.
struct RawModule {
    device: &'static DeviceState,
    raw: *mut c_void,
    /// What it was loaded from, since nothing says that CANN copies it.
    bytes: Box<[u8]>,
}

// SAFETY: a handle that ACL takes on any thread once its context is current.
unsafe impl Send for RawModule {}
// SAFETY: as for Send; nothing of it changes.
unsafe impl Sync for RawModule {}

/// A kernel of a loaded file. It is used as long as the file is loaded.
#[derive(Clone, Copy)]
pub(crate) struct RawFunction(pub *mut c_void);

// SAFETY: as for `RawModule`.
unsafe impl Send for RawFunction {}
// SAFETY: as for `RawModule`.
unsafe impl Sync for RawFunction {}

/// Options of a file, in the form that CANN takes.
fn options(lazy: bool, magic: Option<u32>) -> ([sys::aclrtBinaryLoadOption; 2], usize) {
    let lazy = sys::aclrtBinaryLoadOption {
        type_: sys::aclrtBinaryLoadOptionType::ACL_RT_BINARY_LOAD_OPT_LAZY_LOAD,
        value: sys::aclrtBinaryLoadOptionValue {
            isLazyLoad: u32::from(lazy),
        },
    };
    let with_magic = sys::aclrtBinaryLoadOption {
        type_: sys::aclrtBinaryLoadOptionType::ACL_RT_BINARY_LOAD_OPT_MAGIC,
        value: sys::aclrtBinaryLoadOptionValue {
            magic: magic.unwrap_or(0),
        },
    };
    ([lazy, with_magic], 1 + usize::from(magic.is_some()))
}

impl LoadedModule {
    /// Loads kernels from bytes.
    ///
    /// # Safety
    /// The bytes are what their maker says: loading them breaks nothing of this process.
    pub unsafe fn from_bytes(
        device: &'static DeviceState,
        bytes: &[u8],
        magic: u32,
        lazy: bool,
    ) -> Result<LoadedModule> {
        let load = device
            .library()
            .optional(
                device.library().functions().aclrtBinaryLoadFromData,
                "aclrtBinaryLoadFromData",
            )
            .map_err(|error| {
                error.with_hint(
                    "write the bytes to a file with its description beside it, and load that",
                )
            })?;
        let mut kept = Vec::new();
        kept.try_reserve_exact(bytes.len()).map_err(|_| {
            let message = format!("no memory for {} bytes of kernels", bytes.len());
            Error::new(ErrorKind::OutOfMemory, message)
        })?;
        kept.extend_from_slice(bytes);
        let kept = kept.into_boxed_slice();
        let (mut options, count) = options(lazy, Some(magic));
        let options = sys::aclrtBinaryLoadOptions {
            options: options.as_mut_ptr(),
            numOpt: count,
        };
        let mut raw = std::ptr::null_mut();
        let _context = device.enter()?;
        // SAFETY: bytes and options are valid for the call, and the bytes for longer; the rest is the caller's promise.
        let code = unsafe { load(kept.as_ptr().cast(), kept.len(), &options, &mut raw) };
        device.check("aclrtBinaryLoadFromData", code)?;
        LoadedModule::new(device, raw, kept, "aclrtBinaryLoadFromData")
    }

    /// Loads kernels from a file.
    ///
    /// # Safety
    /// As for [`LoadedModule::from_bytes`], of the file.
    pub unsafe fn from_file(
        device: &'static DeviceState,
        path: &Path,
        lazy: bool,
    ) -> Result<LoadedModule> {
        let load = device.library().optional(
            device.library().functions().aclrtBinaryLoadFromFile,
            "aclrtBinaryLoadFromFile",
        )?;
        // CANN wants the whole path.
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let text = CString::new(whole.as_os_str().as_encoded_bytes()).map_err(|_| {
            let message = format!("{} has a NUL in it", path.display());
            Error::new(ErrorKind::UnknownName, message).with_argument("path")
        })?;
        let (mut options, count) = options(lazy, None);
        let mut options = sys::aclrtBinaryLoadOptions {
            options: options.as_mut_ptr(),
            numOpt: count,
        };
        let mut raw = std::ptr::null_mut();
        let _context = device.enter()?;
        // SAFETY: path and options are valid for the call; the rest is the caller's promise.
        let code = unsafe { load(text.as_ptr(), &mut options, &mut raw) };
        device.check("aclrtBinaryLoadFromFile", code)?;
        LoadedModule::new(device, raw, Box::default(), "aclrtBinaryLoadFromFile")
    }

    fn new(
        device: &'static DeviceState,
        raw: *mut c_void,
        bytes: Box<[u8]>,
        call: &'static str,
    ) -> Result<LoadedModule> {
        if raw.is_null() {
            return Err(Error::from_empty_answer(call, "binary"));
        }
        Ok(LoadedModule {
            device,
            raw: Some(RawModule { device, raw, bytes }),
            marks: Marks::default(),
            untracked: AtomicBool::new(false),
        })
    }

    pub fn device(&self) -> &'static DeviceState {
        self.device
    }

    /// The kernel of a name.
    pub fn function(&self, name: &CStr) -> Result<RawFunction> {
        let library = self.device.library();
        let get = library.optional(
            library.functions().aclrtBinaryGetFunction,
            "aclrtBinaryGetFunction",
        )?;
        let module = self
            .raw
            .as_ref()
            .map_or(std::ptr::null_mut(), |raw| raw.raw);
        let mut function = std::ptr::null_mut();
        let _context = self.device.enter()?;
        // SAFETY: the module is loaded, the name a C string; the context is that in which it was loaded.
        let code = unsafe { get(module, name.as_ptr(), &mut function) };
        self.device.check("aclrtBinaryGetFunction", code)?;
        if function.is_null() {
            return Err(Error::from_empty_answer(
                "aclrtBinaryGetFunction",
                "function",
            ));
        }
        Ok(RawFunction(function))
    }

    /// Notes that the work that is being queued on a stream, whose queue is held, uses the module.
    #[inline]
    pub fn note_launch(&self, stream: &StreamState) {
        match stream.slot() {
            Some(slot) => self.marks.set_read(Mark {
                slot,
                sequence: stream.numbered(),
            }),
            None => self.untracked.store(true, Ordering::Relaxed),
        }
    }
}

/// While this is there, a call of this thread is not held against captures that others have under way: it concerns none of
/// them, and would spoil those that forbid calls of its kind.
struct Relaxed {
    library: &'static Library,
    /// What was so before, where CANN can tell.
    before: Option<sys::aclmdlRICaptureMode>,
}

impl Relaxed {
    fn begin(library: &'static Library) -> Relaxed {
        let relaxed = sys::aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_RELAXED;
        let before = Relaxed::exchange(library, relaxed);
        Relaxed { library, before }
    }

    /// Sets the mode of this thread, and gives the one that it had.
    fn exchange(
        library: &Library,
        mut mode: sys::aclmdlRICaptureMode,
    ) -> Option<sys::aclmdlRICaptureMode> {
        let exchange = library.functions().aclmdlRICaptureThreadExchangeMode?;
        // SAFETY: the mode is valid for reads and writes.
        if unsafe { exchange(&mut mode) } == 0 {
            return Some(mode);
        }
        library.take_message();
        None
    }
}

impl Drop for Relaxed {
    fn drop(&mut self) {
        if let Some(before) = self.before {
            Relaxed::exchange(self.library, before);
        }
    }
}

impl Drop for LoadedModule {
    fn drop(&mut self) {
        let Some(raw) = self.raw.take() else { return };
        if self.device.is_gone() {
            return;
        }
        if self.untracked.load(Ordering::Relaxed) {
            // It may run for ever, for all that is known.
            tell!(debug, target: "aclnn::runtime", "a module stays loaded: a kernel of it was launched on a borrowed stream");
            std::mem::forget(raw);
            return;
        }
        let mut until = Vec::new();
        self.marks.conflicts(None, true, |mark| until.push(mark));
        self.device.park(until, Box::new(raw));
    }
}

impl Drop for RawModule {
    fn drop(&mut self) {
        if self.device.is_gone() {
            return;
        }
        let library = self.device.library();
        let Some(unload) = library.functions().aclrtBinaryUnLoad else {
            return;
        };
        let unloaded = self.device.enter().and_then(|_context| {
            let _relaxed = Relaxed::begin(library);
            // SAFETY: the module is loaded, the context is that in which it was, no launch of it is left, and it is not
            // used after this.
            library.check("aclrtBinaryUnLoad", unsafe { unload(self.raw) })
        });
        if let Err(error) = unloaded {
            tell!(warn, target: "aclnn::runtime", %error, "a module could not be unloaded and is leaked");
            std::mem::forget(std::mem::take(&mut self.bytes));
        }
    }
}

/// What CANN tells of a kernel.
#[derive(Clone, Default)]
pub(crate) struct FunctionFacts {
    /// Its type, as [`sys::aclrtFuncAttribute::ACL_FUNC_ATTR_KERNEL_TYPE`] says it.
    pub kind: Option<i64>,
    /// Its parameters, where its file has a table of them.
    pub parameters: Option<Vec<FunctionParameter>>,
}

/// A parameter of a kernel, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct FunctionParameter {
    pub offset: usize,
    pub size: usize,
}

/// More parameters than any kernel has.
const PARAMETERS: usize = 4096;

impl DeviceState {
    /// What this CANN and the kernel's file tell of it.
    pub fn function_facts(&self, function: RawFunction) -> Result<FunctionFacts> {
        let _context = self.enter()?;
        let functions = self.library().functions();
        let mut facts = FunctionFacts::default();
        if let Some(get) = functions.aclrtGetFunctionAttribute {
            let mut kind = -1;
            let attribute = sys::aclrtFuncAttribute::ACL_FUNC_ATTR_KERNEL_TYPE;
            // SAFETY: the function belongs to a loaded module; the number is valid for the write.
            let code = unsafe { get(function.0, attribute, &mut kind) };
            facts.kind = (self.told(code) && kind >= 0).then_some(kind);
        }
        if let (Some(count), Some(info)) = (
            functions.aclrtFunctionGetParamCount,
            functions.aclrtFunctionGetParamInfo,
        ) {
            let mut number = 0;
            // SAFETY: as above.
            let code = unsafe { count(function.0, &mut number) };
            // None is what a file without a table has.
            if self.told(code) && (1..=PARAMETERS).contains(&number) {
                let parameter = |place| {
                    let (mut offset, mut size) = (0, 0);
                    // SAFETY: as above, both numbers.
                    let code = unsafe { info(function.0, place, &mut offset, &mut size) };
                    self.told(code)
                        .then_some(FunctionParameter { offset, size })
                };
                facts.parameters = (0..number).map(parameter).collect();
            }
        }
        Ok(facts)
    }

    /// The address by which cores of both kinds wait for each other, where the product has one.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] where this CANN cannot tell.
    pub fn sync_address(&self) -> Result<Option<usize>> {
        let get = self.library().optional(
            self.library().functions().aclrtGetHardwareSyncAddr,
            "aclrtGetHardwareSyncAddr",
        )?;
        let mut address = std::ptr::null_mut();
        let _context = self.enter()?;
        // SAFETY: the address is valid for the write.
        let code = unsafe { get(&mut address) };
        match code {
            sys::codes::ACL_ERROR_RT_FEATURE_NOT_SUPPORT => {
                self.library().take_message();
                Ok(None)
            }
            _ => {
                self.check("aclrtGetHardwareSyncAddr", code)?;
                Ok(Some(address.addr()))
            }
        }
    }
}

/// The name of a kernel that CANN has a handle of, at most 63 bytes of it.
pub(crate) fn name_of(
    functions: &sys::Functions,
    function: *mut c_void,
    name: &mut [u8; 64],
) -> bool {
    let Some(get) = functions.aclrtGetFunctionName else {
        return false;
    };
    // SAFETY: the handle is one that CANN gave for this call; there is room for as many bytes as are said.
    unsafe { get(function, 64, name.as_mut_ptr().cast::<c_char>()) == 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Code is copied when a file is loaded, unless that is put off; a file on disk takes no magic.
    #[test]
    fn options_are_those_that_were_asked_for() {
        let told = |lazy, magic| -> Vec<(i64, u32)> {
            let (options, count) = options(lazy, magic);
            let told = options.iter().take(count).map(|option| {
                // SAFETY: both members are a number of 32 bits.
                (i64::from(option.type_.0), unsafe { option.value.magic })
            });
            told.collect()
        };
        assert_eq!(told(false, None), [(1, 0)]);
        assert_eq!(told(true, None), [(1, 1)]);
        let vector = 0x4152_5246;
        assert_eq!(told(false, Some(vector)), [(1, 0), (2, vector)]);
    }
}
