//! What is found in the place of a library, looked at before the system's loader gets to see it.
//!
//! The loader's own words mislead or never come: of a library for another processor glibc says that there is no such
//! file, a file that is cut short kills the process when its last pages are touched, and a named pipe is waited for for
//! ever. So a file's kind, its headers and its length are looked at first, and those of the libraries that it needs.

use std::fmt;
use std::path::{Path, PathBuf};

#[cfg(unix)]
pub(crate) mod image;
#[cfg(unix)]
pub(crate) mod needed;
mod permission;

pub use permission::Denied;

/// What stands in the way of opening one file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A link that leads to nothing.
    BrokenLink {
        /// What the link names.
        target: PathBuf,
    },
    /// Links that lead to one another.
    LinkLoop,
    /// Something that is no regular file.
    NotAFile {
        /// What it is, as in "a named pipe".
        kind: &'static str,
    },
    /// The file, or a folder on the way to it, may not be opened by this user.
    NoPermission(Box<Denied>),
    /// A file without a byte.
    Empty,
    /// A file of another format.
    NotElf {
        /// What it looks like, as in "a text".
        looks_like: &'static str,
    },
    /// A file with the headers of an ELF file, which contradict one another.
    DamagedHeaders,
    /// An ELF file of another kind.
    NotALibrary {
        /// What it is, as in "an object file".
        kind: &'static str,
    },
    /// A library for another processor.
    OtherProcessor {
        /// The processor that the file is for, as Rust names it where Rust has a name.
        file: String,
        /// The processor that this program was built for.
        program: &'static str,
    },
    /// A library whose end is missing. Opening it would kill the process.
    CutShort {
        /// Its length in bytes.
        length: u64,
        /// The least length that its headers ask for.
        expected: u64,
    },
    /// A library of another project with CANN's names: it holds the runtime and operators in one file, as no release of
    /// CANN does, and its functions may take other arguments than CANN's.
    NotCann {
        /// The operator's function that it has beside those of the runtime.
        symbol: &'static str,
    },
    /// A file system that no code may be run from.
    NoExec,
    /// The file cannot be read.
    Unreadable {
        /// What the system says.
        message: String,
    },
}

impl Problem {
    /// Whether the system's own search goes on past such a file as if it were not there.
    #[cfg(unix)]
    pub(crate) fn is_passed_over(&self) -> bool {
        matches!(
            self,
            Problem::BrokenLink { .. }
                | Problem::LinkLoop
                | Problem::NoPermission(_)
                | Problem::OtherProcessor { .. }
        )
    }

    /// What to do about it, in a few words.
    pub fn remedy(&self) -> String {
        match self {
            Problem::OtherProcessor { program, .. } => format!("install the one for {program}"),
            Problem::NoPermission(denied) => denied.remedy(),
            Problem::NotCann { .. } => {
                "take its folder off LD_LIBRARY_PATH, and install the toolkit".to_owned()
            }
            Problem::NoExec => "mount it without noexec, or install elsewhere".to_owned(),
            Problem::NotAFile { kind } => format!("put the library in the place of {kind}"),
            Problem::NotElf { looks_like } if *looks_like == GIT_LFS => {
                "fetch the file itself with git lfs pull".to_owned()
            }
            Problem::BrokenLink { .. } | Problem::LinkLoop => {
                "mend the link, or install it again".to_owned()
            }
            _ => "install it again".to_owned(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::BrokenLink { target } => {
                write!(f, "is a link to {}, which is not there", target.display())
            }
            Problem::LinkLoop => f.write_str("is a link that leads back to itself"),
            Problem::NotAFile { kind } => write!(f, "is {kind}, not a library"),
            Problem::NoPermission(denied) => denied.fmt(f),
            Problem::Empty => f.write_str("is an empty file"),
            Problem::NotElf { looks_like } => write!(f, "is {looks_like}, not a library"),
            Problem::DamagedHeaders => f.write_str("has damaged ELF headers"),
            Problem::NotALibrary { kind } => write!(f, "is {kind}, not a shared library"),
            Problem::OtherProcessor { file, program } => {
                write!(f, "is for {file}, and this program is for {program}")
            }
            Problem::CutShort { length, expected } => write!(
                f,
                "is cut short: {length} bytes of at least {expected} are there"
            ),
            Problem::NotCann { symbol } => write!(
                f,
                "is no library of CANN: it has the runtime and {symbol} in one file, as cann-on-gpu has, whose functions \
                 take other arguments"
            ),
            Problem::NoExec => f.write_str("lies on a file system that is mounted noexec"),
            Problem::Unreadable { message } => write!(f, "cannot be read: {message}"),
        }
    }
}

/// A file that cannot be opened, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Obstacle {
    /// The file.
    pub file: PathBuf,
    /// What is wrong with it.
    pub problem: Problem,
    /// The library that needs the file; `None` when the file itself was asked for.
    pub needed_by: Option<PathBuf>,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(library) = &self.needed_by {
            write!(f, "{} needs ", library.display())?;
        }
        let which = if self.needed_by.is_some() {
            ", which"
        } else {
            ""
        };
        write!(f, "{}{which} {}", self.file.display(), self.problem)
    }
}

const GIT_LFS: &str = "a pointer of Git LFS";

/// Looks at what is in the place of a library, without opening it as one: `Ok(false)` when nothing is there, `Ok(true)`
/// when it is a whole library for this processor that this user may read.
///
/// The libraries that it needs are not looked at.
///
/// # Errors
/// What keeps it from being opened.
#[cfg(unix)]
pub fn look_at_library(path: &Path) -> Result<bool, Problem> {
    look_at(path).map(|image| image.is_some())
}

/// As [`look_at_library`], with what the headers say.
#[cfg(unix)]
pub(crate) fn look_at(path: &Path) -> Result<Option<image::Image>, Problem> {
    let Some((file, length)) = open_regular(path)? else {
        return Ok(None);
    };
    image::read(&file, length).map(Some)
}

/// Opens a regular file to read from it; `None` when nothing is there. A named pipe is not waited for.
#[cfg(unix)]
fn open_regular(path: &Path) -> Result<Option<(std::fs::File, u64)>, Problem> {
    use std::os::unix::fs::OpenOptionsExt;

    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => return of_error(path, &error).map_or(Ok(None), Err),
    };
    // The kind is asked for before the file is opened, since opening a device can do anything; and again after it, for
    // another file may stand there by then.
    regular(&metadata)?;
    let file = std::fs::OpenOptions::new()
        .read(true)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY)
        .open(path);
    let file = match file {
        Ok(file) => file,
        Err(error) => return of_error(path, &error).map_or(Ok(None), Err),
    };
    let metadata = file.metadata().map_err(|error| unreadable(&error))?;
    regular(&metadata)?;
    Ok(Some((file, metadata.len())))
}

/// What an error says about `path`; `None` when nothing is there.
#[cfg(unix)]
fn of_error(path: &Path, error: &std::io::Error) -> Option<Problem> {
    match error.raw_os_error() {
        Some(libc::ENOENT | libc::ENOTDIR) => std::fs::read_link(path)
            .ok()
            .map(|target| Problem::BrokenLink { target }),
        Some(libc::ELOOP) => Some(Problem::LinkLoop),
        Some(libc::EACCES | libc::EPERM) => Some(Problem::NoPermission(Box::new(Denied::at(path)))),
        _ => Some(unreadable(error)),
    }
}

#[cfg(unix)]
fn unreadable(error: &std::io::Error) -> Problem {
    Problem::Unreadable {
        message: error.to_string(),
    }
}

#[cfg(unix)]
fn regular(metadata: &std::fs::Metadata) -> Result<(), Problem> {
    use std::os::unix::fs::FileTypeExt;

    let kind = metadata.file_type();
    let kind = if kind.is_file() {
        return Ok(());
    } else if kind.is_dir() {
        "a folder"
    } else if kind.is_fifo() {
        "a named pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device file"
    };
    Err(Problem::NotAFile { kind })
}

/// The beginning of a small text file, up to 64 KiB; bytes that are no UTF-8 are replaced. Nothing but a regular file is
/// read.
///
/// # Errors
/// When something is there that cannot be read. `Ok(None)` when nothing is.
pub(crate) fn read_text(path: &Path) -> Result<Option<String>, Problem> {
    use std::io::Read;

    const ROOM: u64 = 64 << 10;
    #[cfg(unix)]
    let opened = open_regular(path)?.map(|(file, _)| file);
    #[cfg(not(unix))]
    let opened = path
        .is_file()
        .then(|| std::fs::File::open(path).ok())
        .flatten();
    let Some(file) = opened else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    match file.take(ROOM).read_to_end(&mut bytes) {
        Ok(_) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) => Err(Problem::Unreadable {
            message: error.to_string(),
        }),
    }
}

/// Whether anything may be there: also a broken link, and what this user may not look at.
pub(crate) fn may_be_there(path: &Path) -> bool {
    match std::fs::symlink_metadata(path) {
        Ok(_) => true,
        Err(error) => error.kind() == std::io::ErrorKind::PermissionDenied,
    }
}
