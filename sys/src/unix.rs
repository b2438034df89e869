//! The system's loader: opening a library for good, its symbols, and which files are loaded.

use core::ffi::{CStr, c_void};
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr::NonNull;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use libloading::os::unix::{Library, RTLD_LAZY, RTLD_LOCAL};

use crate::table::Symbols;

/// An opened library. It is never closed: the runtime keeps threads and exit handlers that would run into nothing.
pub(crate) struct Handle(ManuallyDrop<Library>);

impl Handle {
    /// Opens a library by path, or by file name for the system's own search. The error is the loader's text in full.
    pub(crate) fn open(path: &Path) -> Result<Handle, String> {
        // SAFETY: opening runs the library's constructors. Only files with the names of CANN's libraries are opened, and
        // loading those is what the user asks for; they are never closed, so no destructor runs under anybody's feet.
        let opened = unsafe { Library::open(Some(path), RTLD_LAZY | RTLD_LOCAL) };
        match opened {
            Ok(library) => Ok(Handle(ManuallyDrop::new(library))),
            Err(libloading::Error::DlOpen { source }) => Err(source.to_string()),
            Err(other) => Err(other.to_string()),
        }
    }
}

impl Symbols for Handle {
    fn address(&self, name: &CStr) -> Option<NonNull<c_void>> {
        // SAFETY: a raw address fits every symbol; nothing is read through it here.
        let symbol = unsafe { self.0.get::<*mut c_void>(name) }.ok()?;
        NonNull::new(*symbol)
    }
}

/// The file that an address of code comes from.
pub(crate) fn file_of(address: NonNull<c_void>) -> Option<PathBuf> {
    let mut found = MaybeUninit::<libc::Dl_info>::zeroed();
    // SAFETY: dladdr takes any address, and writes to the structure that we own when it answers other than 0.
    if unsafe { libc::dladdr(address.as_ptr(), found.as_mut_ptr()) } == 0 {
        return None;
    }
    // SAFETY: all-zero bytes are a valid Dl_info, and dladdr has filled it in besides.
    let name = unsafe { found.assume_init() }.dli_fname;
    // SAFETY: dladdr gives NULL or the C string that the system's loader keeps for a loaded file; CANN's files are never
    // unloaded, so it lives.
    (!name.is_null()).then(|| path_from(unsafe { CStr::from_ptr(name) }))
}

/// Whether this program is linked statically: it then has no loader, or one (that of glibc) that brings a second C
/// library into the process and crashes.
#[cfg(target_os = "linux")]
pub(crate) fn is_static() -> bool {
    unsafe extern "C" fn look(
        entry: *mut libc::dl_phdr_info,
        _size: usize,
        is_static: *mut c_void,
    ) -> libc::c_int {
        // SAFETY: dl_iterate_phdr calls this with a valid entry, whose headers are as many as it says and stay mapped.
        let headers = unsafe {
            let entry = &*entry;
            if entry.dlpi_phdr.is_null() {
                return 1;
            }
            core::slice::from_raw_parts(entry.dlpi_phdr, usize::from(entry.dlpi_phnum))
        };
        let names_a_loader = headers
            .iter()
            .any(|header| header.p_type == libc::PT_INTERP);
        // SAFETY: this is the variable below, which nothing else touches meanwhile.
        unsafe { *is_static.cast::<bool>() = !names_a_loader };
        // The first entry is the program itself; the others are not asked for.
        1
    }
    let mut is_static = false;
    // SAFETY: `look` has the signature asked for and does not unwind; the variable outlives the call.
    unsafe { libc::dl_iterate_phdr(Some(look), (&raw mut is_static).cast()) };
    is_static
}

/// Not known on this system.
#[cfg(not(target_os = "linux"))]
pub(crate) fn is_static() -> bool {
    false
}

/// The files that are loaded in this process, in the order they were loaded. Empty where the system does not tell, which
/// Linux does.
#[cfg(target_os = "linux")]
pub fn loaded_files() -> Vec<PathBuf> {
    unsafe extern "C" fn keep(
        entry: *mut libc::dl_phdr_info,
        _size: usize,
        list: *mut c_void,
    ) -> libc::c_int {
        // SAFETY: dl_iterate_phdr calls this with a valid entry, on the thread and within the lifetime of the call below.
        let name = unsafe { (*entry).dlpi_name };
        if !name.is_null() {
            // SAFETY: `list` is the vector below, which nothing else touches meanwhile; the name is a C string that
            // lives at least as long as this call.
            unsafe { (*list.cast::<Vec<PathBuf>>()).push(path_from(CStr::from_ptr(name))) };
        }
        0
    }
    let mut files: Vec<PathBuf> = Vec::new();
    // SAFETY: `keep` has the signature asked for and does not unwind: it only copies a string into the vector, whose
    // address stays valid for the whole call.
    unsafe { libc::dl_iterate_phdr(Some(keep), (&raw mut files).cast()) };
    files.retain(|file| !file.as_os_str().is_empty());
    files
}

/// Not known on this system.
#[cfg(not(target_os = "linux"))]
pub fn loaded_files() -> Vec<PathBuf> {
    Vec::new()
}

fn path_from(name: &CStr) -> PathBuf {
    PathBuf::from(OsStr::from_bytes(name.to_bytes()))
}
