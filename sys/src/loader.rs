//! Finding and opening CANN's libraries, once, for the life of the process.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::collectives::Collectives;
use crate::error::{Attempt, LoadError};
use crate::search::{self, Origin, Surroundings, ThisProcess};
use crate::table::{Compiler, Functions, Operators, PhaseTwo, Tools, UntypedFunction};

/// How to look for a toolkit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadOptions {
    directory: Option<PathBuf>,
    custom_operators: bool,
}

impl LoadOptions {
    /// Looks wherever CANN can be: the system's own search, the toolkit that the environment names, the standard places.
    pub fn new() -> LoadOptions {
        LoadOptions {
            directory: None,
            custom_operators: true,
        }
    }

    /// Looks in this folder alone, or rather in its `lib64` and then in itself.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<PathBuf>) -> LoadOptions {
        self.directory = Some(directory.into());
        self
    }

    /// Whether libraries of custom operators are opened, which then go before CANN's own. They are, unless said.
    #[must_use]
    pub fn custom_operators(mut self, wanted: bool) -> LoadOptions {
        self.custom_operators = wanted;
        self
    }

    /// The folder given with [`LoadOptions::directory`].
    pub fn given_directory(&self) -> Option<&Path> {
        self.directory.as_deref()
    }
}

impl Default for LoadOptions {
    fn default() -> LoadOptions {
        LoadOptions::new()
    }
}

/// What a library is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LibraryRole {
    /// The runtime: `libascendcl.so` or `libacl_rt.so`.
    Runtime,
    /// Descriptors and executors: `libnnopbase.so`.
    Nnopbase,
    /// A package of custom operators: `libcust_opapi.so`.
    CustomOperators,
    /// One of the operator libraries of CANN 8.5 and later: `libopapi_nn.so` and its like.
    SplitOperators,
    /// The operator library up to CANN 8.3, `libopapi.so`, or one that stands beside it.
    WholeOperators,
    /// HCCL's operations, and up to CANN 8.3 its communicators: `libhccl.so`.
    Collectives,
    /// HCCL's communicators since CANN 8.5: `libhcomm.so`.
    Communicators,
    /// Marks and ranges for profilers: `libms_tools_ext.so`.
    Tools,
    /// The compiler of Ascend C: `libacl_rtc.so`.
    Compiler,
}

impl LibraryRole {
    /// Whether it is a library of operators in two phases.
    pub fn is_of_operators(self) -> bool {
        matches!(
            self,
            LibraryRole::CustomOperators
                | LibraryRole::SplitOperators
                | LibraryRole::WholeOperators
        )
    }
}

impl fmt::Display for LibraryRole {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            LibraryRole::Runtime => "the runtime (libascendcl.so or libacl_rt.so)",
            LibraryRole::Nnopbase => "libnnopbase.so",
            LibraryRole::CustomOperators => "a custom operator library (libcust_opapi.so)",
            LibraryRole::SplitOperators => "an operator library (libopapi_*.so)",
            LibraryRole::WholeOperators => "the operator library (libopapi.so)",
            LibraryRole::Collectives => "libhccl.so",
            LibraryRole::Communicators => "libhcomm.so",
            LibraryRole::Tools => "libms_tools_ext.so",
            LibraryRole::Compiler => "libacl_rtc.so",
        })
    }
}

/// A library that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenedLibrary {
    /// What it is for.
    pub role: LibraryRole,
    /// What the system's loader was asked for.
    pub path: PathBuf,
    /// Why it was looked for there.
    pub origin: Origin,
    /// The file that answers, as far as the system tells.
    pub file: Option<PathBuf>,
}

impl OpenedLibrary {
    /// Whether the file lies in a folder of link-time stubs ([`search::looks_like_stub`]). Certainty comes only with
    /// the first call: a stub answers `ACL_ERROR_COMPILING_STUB_MODE`.
    pub fn looks_like_stub(&self) -> bool {
        search::looks_like_stub(self.file.as_deref().unwrap_or(&self.path))
    }
}

/// Both phases of an operator that was looked up by name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Operator<'a> {
    /// Phase one. Its parameters differ from operator to operator.
    pub get_workspace_size: UntypedFunction,
    /// Phase two.
    pub execute: PhaseTwo,
    /// The library that has both.
    pub library: &'a OpenedLibrary,
}

/// CANN, opened. Its libraries stay open until the process ends, also when this is dropped.
pub struct Toolkit {
    functions: Functions,
    operators: Operators,
    tools: Option<Tools>,
    libraries: Vec<OpenedLibrary>,
    attempts: Vec<Attempt>,
    driver: Option<PathBuf>,
    #[cfg(unix)]
    operator_handles: Vec<(usize, crate::unix::Handle)>,
    /// Where the runtime's companions are looked for, best first.
    #[cfg(unix)]
    places: Vec<search::Place>,
    /// `LD_LIBRARY_PATH` as it was when the runtime was found.
    #[cfg(unix)]
    library_path: Option<std::ffi::OsString>,
    collectives: OnceLock<Result<Collectives, LoadError>>,
    compiler: OnceLock<Result<Compiler, LoadError>>,
}

impl Toolkit {
    /// Opens the runtime, then libnnopbase, then the operator libraries and that of marks for profilers, and looks up their
    /// functions. No function of CANN is called.
    ///
    /// Each call opens and looks up anew, so call it once a process and keep the answer.
    ///
    /// # Errors
    /// When one of the first two libraries does not open or lacks a required function. Operator libraries may be
    /// missing: then [`Toolkit::operators`] is empty, and [`Toolkit::attempts`] says why.
    pub fn load(options: &LoadOptions) -> Result<Toolkit, LoadError> {
        Toolkit::load_in(options, &ThisProcess)
    }

    /// [`Toolkit::load`] with another view of environment and file system.
    ///
    /// # Errors
    /// As [`Toolkit::load`].
    pub fn load_in(
        options: &LoadOptions,
        surroundings: &dyn Surroundings,
    ) -> Result<Toolkit, LoadError> {
        #[cfg(unix)]
        return open::toolkit(options, surroundings);
        #[cfg(not(unix))]
        {
            let _ = (options, surroundings);
            let kind = crate::error::LoadErrorKind::Unsupported;
            Err(LoadError::new(
                kind,
                LibraryRole::Runtime,
                Vec::new(),
                Vec::new(),
            ))
        }
    }

    /// The functions of the runtime and of libnnopbase.
    pub fn functions(&self) -> &Functions {
        &self.functions
    }

    /// The operators that this crate declares.
    pub fn operators(&self) -> &Operators {
        &self.operators
    }

    /// Marks and ranges for profilers; `None` where this CANN has no library of them.
    pub fn tools(&self) -> Option<&Tools> {
        self.tools.as_ref()
    }

    /// Looks up any operator by the name of its phase two, for example `aclnnAdd`: custom operators first, then CANN's
    /// own. Both phases come from one library. This searches each time: keep the answer.
    pub fn operator(&self, name: &str) -> Option<Operator<'_>> {
        #[cfg(unix)]
        return open::operator(&self.operator_handles, &self.libraries, name);
        #[cfg(not(unix))]
        {
            let _ = name;
            None
        }
    }

    /// Looks up a function that is no operator in two phases, in the operator libraries and what they depend on. This
    /// searches each time: keep the answer.
    pub fn function(&self, name: &str) -> Option<crate::table::UntypedFunction> {
        #[cfg(unix)]
        return open::function(&self.operator_handles, name);
        #[cfg(not(unix))]
        {
            let _ = name;
            None
        }
    }

    /// HCCL, opened by the first call of this, since it is large and programs of one device do without.
    ///
    /// # Errors
    /// When `libhccl.so` does not open, or neither it nor `libhcomm.so` has a function that every release has. The answer
    /// is kept.
    pub fn collectives(&self) -> Result<&Collectives, &LoadError> {
        #[cfg(unix)]
        let open = || open::collectives(&self.places, self.library_path.as_deref());
        #[cfg(not(unix))]
        let open = || {
            let kind = crate::error::LoadErrorKind::Unsupported;
            let role = LibraryRole::Collectives;
            Err(LoadError::new(kind, role, Vec::new(), Vec::new()))
        };
        self.collectives.get_or_init(open).as_ref()
    }

    /// The compiler of Ascend C at run time, opened at the first call at the best of the places where the runtime was
    /// found, and never closed.
    ///
    /// # Errors
    /// When `libacl_rtc.so` does not open, or lacks a function that every release has. The answer is kept.
    pub fn compiler(&self) -> Result<&Compiler, &LoadError> {
        #[cfg(unix)]
        let open = || open::compiler(&self.places, self.library_path.as_deref());
        #[cfg(not(unix))]
        let open = || {
            let kind = crate::error::LoadErrorKind::Unsupported;
            let role = LibraryRole::Compiler;
            Err(LoadError::new(kind, role, Vec::new(), Vec::new()))
        };
        self.compiler.get_or_init(open).as_ref()
    }

    /// What was opened by [`Toolkit::load`], in the order it was opened.
    pub fn libraries(&self) -> &[OpenedLibrary] {
        &self.libraries
    }

    /// What did not open on the way here.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// Why an operator library that is there did not open, the nearest one if there are several; `None` when all opened
    /// that are there. The toolkit works without, and lacks its operators.
    pub fn unopened_operators(&self) -> Option<LoadError> {
        #[cfg(unix)]
        return open::unopened_operators(&self.attempts, &self.libraries);
        #[cfg(not(unix))]
        None
    }

    /// Names of the optional functions and of the operators that this CANN lacks.
    pub fn missing(&self) -> Vec<&'static str> {
        let mut missing = self.functions.missing();
        missing.extend(self.operators.missing());
        missing
    }

    /// The driver's library `libascend_hal.so` that the runtime brought along, where the system tells. A stub of it
    /// ([`search::looks_like_stub`]) reports success and does nothing.
    pub fn driver_library(&self) -> Option<&Path> {
        self.driver.as_deref()
    }

    /// Files that lie in a folder of link-time stubs, the driver's library included. Such a toolkit cannot reach a
    /// device, although everything opens.
    pub fn stubs(&self) -> Vec<&Path> {
        let opened = self
            .libraries
            .iter()
            .filter(|library| library.looks_like_stub());
        opened
            .map(|library| library.file.as_deref().unwrap_or(&library.path))
            .chain(
                self.driver_library()
                    .filter(|path| search::looks_like_stub(path)),
            )
            .collect()
    }
}

impl fmt::Debug for Toolkit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Toolkit")
            .field("libraries", &self.libraries)
            .field("missing", &self.missing())
            .finish_non_exhaustive()
    }
}

#[cfg(unix)]
mod open;
