//! Why a toolkit could not be loaded.

use std::fmt;
#[cfg(unix)]
use std::path::Path;
use std::path::PathBuf;

use crate::files::{Obstacle, Problem};
use crate::loader::{LibraryRole, OpenedLibrary};
use crate::search::Origin;

/// One try to open one library that did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// What the library is for.
    pub role: LibraryRole,
    /// What the system's loader was asked for.
    pub path: PathBuf,
    /// Why it was looked for there.
    pub origin: Origin,
    /// The loader's own words, or that there is no such file.
    pub message: String,
    /// Whether the file was not there, in contrast to a file that would not open.
    pub absent: bool,
    /// The file that stands in the way, and what is wrong with it; `None` where only the loader knows.
    pub obstacle: Option<Obstacle>,
}

impl Attempt {
    /// Whether this is no more than a folder that may not be looked into.
    #[cfg(unix)]
    fn is_closed_folder(&self) -> bool {
        self.obstacle.as_ref().is_some_and(
            |obstacle| matches!(&obstacle.problem, Problem::NoPermission(denied) if denied.folder),
        )
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} ({}): {}",
            self.path.display(),
            self.origin,
            self.message
        )
    }
}

/// What kept a toolkit from being loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoadErrorKind {
    /// The library is at none of the places.
    NotFound,
    /// The library is there, but a library that it needs is not. `libascend_hal.so` belongs to the driver, not to the
    /// toolkit.
    DependencyMissing {
        /// File name of the library that is needed.
        file: String,
    },
    /// The library is there, but it is not fit to be opened ([`LoadError::obstacle`] says what is wrong with which file),
    /// or the system's loader refuses it.
    CannotOpen,
    /// The library, or a folder where it may be, is closed to this user. [`LoadError::obstacle`] says who may.
    NoPermission,
    /// This program is linked statically, and has no loader. Nothing was looked for.
    StaticProgram,
    /// The library opened, but lacks a function without which nothing works.
    SymbolMissing {
        /// Name of the function.
        symbol: &'static str,
        /// The file that answered.
        file: PathBuf,
    },
    /// This platform has no loader for CANN.
    Unsupported,
}

/// A toolkit could not be loaded. Making or printing it calls no library of CANN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    kind: LoadErrorKind,
    library: LibraryRole,
    attempts: Vec<Attempt>,
    opened: Vec<OpenedLibrary>,
    obstacle: Option<Box<Obstacle>>,
}

impl LoadError {
    pub(crate) fn new(
        kind: LoadErrorKind,
        library: LibraryRole,
        attempts: Vec<Attempt>,
        opened: Vec<OpenedLibrary>,
    ) -> LoadError {
        LoadError {
            kind,
            library,
            attempts,
            opened,
            obstacle: None,
        }
    }

    /// The error of a library that opened at none of the places in `attempts`: the one that came nearest decides.
    #[cfg(unix)]
    pub(crate) fn not_opened(
        library: LibraryRole,
        attempts: Vec<Attempt>,
        opened: Vec<OpenedLibrary>,
    ) -> LoadError {
        let present = || attempts.iter().filter(|attempt| !attempt.absent);
        let missing = || {
            present()
                .filter(|attempt| attempt.obstacle.is_none())
                .find_map(|attempt| missing_dependency(&attempt.path, &attempt.message))
        };
        // A folder that may not be looked into may hold nothing, so what was seen goes before it.
        let nearest = present()
            .find(|attempt| !attempt.is_closed_folder())
            .or(present().next());
        let kind = if let Some(file) = missing() {
            LoadErrorKind::DependencyMissing { file }
        } else {
            match nearest.map(|attempt| attempt.obstacle.as_ref().map(|found| &found.problem)) {
                Some(Some(Problem::NoPermission(_))) => LoadErrorKind::NoPermission,
                Some(_) => LoadErrorKind::CannotOpen,
                None => LoadErrorKind::NotFound,
            }
        };
        let obstacle = match kind {
            LoadErrorKind::CannotOpen | LoadErrorKind::NoPermission => nearest
                .and_then(|attempt| attempt.obstacle.clone())
                .map(Box::new),
            _ => None,
        };
        LoadError {
            kind,
            library,
            attempts,
            opened,
            obstacle,
        }
    }

    /// The error of a library that opened, and whose file is not what its name says.
    #[cfg(unix)]
    pub(crate) fn unusable(
        library: LibraryRole,
        obstacle: Obstacle,
        opened: Vec<OpenedLibrary>,
    ) -> LoadError {
        LoadError {
            kind: LoadErrorKind::CannotOpen,
            library,
            attempts: Vec::new(),
            opened,
            obstacle: Some(Box::new(obstacle)),
        }
    }

    /// The file that stands in the way, where one does.
    pub fn obstacle(&self) -> Option<&Obstacle> {
        self.obstacle.as_deref()
    }

    /// What went wrong.
    pub fn kind(&self) -> &LoadErrorKind {
        &self.kind
    }

    /// The library that failed.
    pub fn library(&self) -> LibraryRole {
        self.library
    }

    /// Every try that did not succeed, in the order they were made.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// The libraries that did open before. They stay open.
    pub fn opened(&self) -> &[OpenedLibrary] {
        &self.opened
    }

    /// Whether the toolkit is there and the driver's library is not.
    pub fn is_driver_missing(&self) -> bool {
        matches!(&self.kind, LoadErrorKind::DependencyMissing { file } if file.starts_with("libascend_hal.so"))
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let library = self.library;
        match &self.kind {
            LoadErrorKind::NotFound => {
                write!(
                    formatter,
                    "{library} of CANN not found: install the toolkit, or run its set_env.sh first"
                )?;
            }
            LoadErrorKind::DependencyMissing { file } if self.is_driver_missing() => write!(
                formatter,
                "{library} of CANN needs {file}, which comes with the Ascend driver: install the driver, or put its \
                 folder (usually /usr/local/Ascend/driver/lib64/driver) on LD_LIBRARY_PATH"
            )?,
            LoadErrorKind::DependencyMissing { file } if is_of_glibc(file) => write!(
                formatter,
                "{library} of CANN needs {file} of glibc, which is not here: use a system or an image with glibc \
                 (Alpine Linux has musl in its place)"
            )?,
            LoadErrorKind::DependencyMissing { file } => {
                write!(
                    formatter,
                    "{library} of CANN needs {file}, which was not found: run the toolkit's set_env.sh first"
                )?;
            }
            LoadErrorKind::CannotOpen | LoadErrorKind::NoPermission => match &self.obstacle {
                Some(obstacle) => {
                    let how = match &obstacle.problem {
                        Problem::NotCann { .. } => "cannot be used",
                        Problem::NoPermission(denied) if denied.folder => {
                            "is not found where this user may look"
                        }
                        _ => "is there but does not open",
                    };
                    let remedy = obstacle.problem.remedy();
                    write!(formatter, "{library} of CANN {how}: {obstacle}: {remedy}")?;
                }
                None => {
                    write!(
                        formatter,
                        "{library} of CANN is there but does not open: repair or replace the toolkit"
                    )?;
                    let mut present = self.attempts.iter().filter(|attempt| !attempt.absent);
                    if let Some(attempt) = present.next() {
                        write!(formatter, " ({})", attempt.message)?;
                    }
                }
            },
            LoadErrorKind::StaticProgram => formatter.write_str(
                "this program is statically linked and cannot open the libraries of CANN: build it with \
                 RUSTFLAGS=\"-C target-feature=-crt-static\"",
            )?,
            LoadErrorKind::SymbolMissing { symbol, file } => write!(
                formatter,
                "{library} of CANN lacks {symbol}: replace {}, which is damaged or too old",
                file.display()
            )?,
            LoadErrorKind::Unsupported => {
                formatter.write_str("CANN is not supported on this platform")?
            }
        }
        for attempt in &self.attempts {
            write!(formatter, "\n  {attempt}")?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadError {}

/// The file that the system's loader could not find, as it says in its message.
#[cfg(unix)]
fn missing_file(message: &str) -> Option<&str> {
    // glibc: "libx.so: cannot open shared object file: No such file or directory".
    if let Some((file, _)) =
        message.split_once(": cannot open shared object file: No such file or directory")
    {
        return Some(file.rsplit(": ").next().unwrap_or(file));
    }
    // musl: "Error loading shared library libx.so: No such file or directory (needed by y)".
    let rest = message.strip_prefix("Error loading shared library ")?;
    rest.split_once(": No such file or directory")
        .map(|(file, _)| file)
}

/// Whether glibc brings this library. CANN is built with it, and another C library does not do in its place.
fn is_of_glibc(file: &str) -> bool {
    const NAMES: &[&str] = &[
        "libc.so.6",
        "libm.so.6",
        "libdl.so.2",
        "librt.so.1",
        "libpthread.so.0",
    ];
    file.starts_with("ld-linux") || NAMES.contains(&file)
}

/// Whether a message says that `path` itself is not there.
#[cfg(unix)]
pub(crate) fn says_absent(path: &Path, message: &str) -> bool {
    missing_file(message).is_some_and(|file| Path::new(file) == path)
}

/// The other file, needed by `path`, that a message says is not there.
#[cfg(unix)]
pub(crate) fn missing_dependency(path: &Path, message: &str) -> Option<String> {
    missing_file(message)
        .filter(|file| Path::new(file) != path)
        .map(str::to_owned)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn attempt(path: &str, message: &str) -> Attempt {
        let absent = says_absent(Path::new(path), message);
        Attempt {
            role: LibraryRole::Runtime,
            path: path.into(),
            origin: Origin::SystemSearch,
            message: message.into(),
            absent,
            obstacle: None,
        }
    }

    fn kind_of(attempts: Vec<Attempt>) -> LoadErrorKind {
        LoadError::not_opened(LibraryRole::Runtime, attempts, Vec::new())
            .kind()
            .clone()
    }

    const NOWHERE: &str =
        "libascendcl.so: cannot open shared object file: No such file or directory";
    const NO_DRIVER: &str =
        "libascend_hal.so: cannot open shared object file: No such file or directory";

    #[test]
    fn absent_everywhere_is_not_found() {
        assert_eq!(
            kind_of(vec![attempt("libascendcl.so", NOWHERE)]),
            LoadErrorKind::NotFound
        );
        let musl = "Error loading shared library libascendcl.so: No such file or directory";
        assert_eq!(
            kind_of(vec![attempt("libascendcl.so", musl)]),
            LoadErrorKind::NotFound
        );
    }

    #[test]
    fn a_missing_dependency_is_named_whatever_else_is_absent() {
        let error = LoadError::not_opened(
            LibraryRole::Runtime,
            vec![
                attempt("libascendcl.so", NOWHERE),
                attempt("/t/lib64/libascendcl.so", NO_DRIVER),
            ],
            Vec::new(),
        );
        assert_eq!(
            error.kind(),
            &LoadErrorKind::DependencyMissing {
                file: "libascend_hal.so".into()
            }
        );
        assert!(error.is_driver_missing());
        let text = error.to_string();
        assert!(text.lines().next().unwrap().contains("driver"), "{text}");
        assert!(text.contains(NOWHERE) && text.contains(NO_DRIVER), "{text}");

        let musl = "Error loading shared library libruntime.so: No such file or directory (needed by /t/libascendcl.so)";
        assert_eq!(
            kind_of(vec![attempt("/t/libascendcl.so", musl)]),
            LoadErrorKind::DependencyMissing {
                file: "libruntime.so".into()
            }
        );
    }

    #[test]
    fn a_file_that_is_refused_is_told_from_one_that_is_absent() {
        assert_eq!(
            kind_of(vec![
                attempt("libascendcl.so", NOWHERE),
                attempt("/t/libascendcl.so", "/t/libascendcl.so: file too short")
            ]),
            LoadErrorKind::CannotOpen
        );
    }

    #[test]
    fn the_first_line_names_a_missing_symbol_and_its_file() {
        let kind = LoadErrorKind::SymbolMissing {
            symbol: "aclrtMalloc",
            file: "/t/libascendcl.so".into(),
        };
        let text = LoadError::new(kind, LibraryRole::Runtime, Vec::new(), Vec::new()).to_string();
        assert!(
            text.contains("aclrtMalloc") && text.contains("/t/libascendcl.so"),
            "{text}"
        );
    }
}
