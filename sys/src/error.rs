//! Why a toolkit could not be loaded.

use std::fmt;
#[cfg(unix)]
use std::path::Path;
use std::path::PathBuf;

use crate::loader::{LibraryRole, OpenedLibrary};
use crate::search::Origin;

/// One try to open one library that did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// What the system's loader was asked for.
    pub path: PathBuf,
    /// Why it was looked for there.
    pub origin: Origin,
    /// The loader's own words, or that there is no such file.
    pub message: String,
    /// Whether the file was not there, in contrast to a file that would not open.
    pub absent: bool,
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
    /// The library is there, but the system's loader refuses it.
    CannotOpen,
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
        }
    }

    /// The error of a library that opened at none of the places in `attempts`: the one that came nearest decides.
    #[cfg(unix)]
    pub(crate) fn not_opened(
        library: LibraryRole,
        attempts: Vec<Attempt>,
        opened: Vec<OpenedLibrary>,
    ) -> LoadError {
        let present = attempts.iter().filter(|attempt| !attempt.absent);
        let kind = match present
            .clone()
            .find_map(|attempt| missing_dependency(&attempt.path, &attempt.message))
        {
            Some(file) => LoadErrorKind::DependencyMissing { file },
            None if present.count() > 0 => LoadErrorKind::CannotOpen,
            None => LoadErrorKind::NotFound,
        };
        LoadError::new(kind, library, attempts, opened)
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
            LoadErrorKind::DependencyMissing { file } => {
                write!(
                    formatter,
                    "{library} of CANN needs {file}, which was not found: run the toolkit's set_env.sh first"
                )?;
            }
            LoadErrorKind::CannotOpen => {
                write!(
                    formatter,
                    "{library} of CANN is there but does not open: repair or replace the toolkit"
                )?;
            }
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

/// Whether a message says that `path` itself is not there.
#[cfg(unix)]
pub(crate) fn says_absent(path: &Path, message: &str) -> bool {
    missing_file(message).is_some_and(|file| Path::new(file) == path)
}

/// The other file, needed by `path`, that a message says is not there.
#[cfg(unix)]
fn missing_dependency(path: &Path, message: &str) -> Option<String> {
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
            path: path.into(),
            origin: Origin::SystemSearch,
            message: message.into(),
            absent,
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
