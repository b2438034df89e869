//! The part of the loader that talks to the system.

use core::ffi::{CStr, c_void};
use core::ptr::NonNull;
use std::ffi::{CString, OsStr};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::{LibraryRole, LoadOptions, OpenedLibrary, Operator, Toolkit};
use crate::collectives::Collectives;
use crate::error::{Attempt, LoadError, LoadErrorKind, missing_dependency, says_absent};
use crate::files::image::Image;
use crate::files::needed::{Found, SystemSearch};
use crate::files::{Obstacle, Problem, look_at};
use crate::search::{self, OperatorFiles, Origin, Place, Surroundings, ThisProcess};
use crate::table::{
    CollectiveFunctions, Compiler, Functions, Operators, PhaseTwo, Symbols, Tools, UntypedFunction,
};
use crate::unix::{Handle, file_of, is_static, loaded_files};

/// What was opened so far, and what was not.
struct Opening<'a> {
    surroundings: &'a dyn Surroundings,
    system: SystemSearch,
    libraries: Vec<OpenedLibrary>,
    attempts: Vec<Attempt>,
}

/// What became of opening one library.
enum Outcome {
    Opened(Handle),
    /// Nothing is there.
    Absent,
    /// Something is there that no loader takes into the process: another place may have better.
    PassedOver,
    /// Something is there, and does not open.
    Refused,
}

/// Why one library did not open.
struct Refusal {
    message: String,
    absent: bool,
    obstacle: Option<Obstacle>,
}

pub(super) fn toolkit(
    options: &LoadOptions,
    surroundings: &dyn Surroundings,
) -> Result<Toolkit, LoadError> {
    if is_static() {
        let kind = LoadErrorKind::StaticProgram;
        let role = LibraryRole::Runtime;
        return Err(LoadError::new(kind, role, Vec::new(), Vec::new()));
    }
    let library_path = surroundings.variable("LD_LIBRARY_PATH");
    let mut opening = Opening {
        surroundings,
        system: SystemSearch::new(library_path.as_deref()),
        libraries: Vec::new(),
        attempts: Vec::new(),
    };

    let places = search::places(options, surroundings);
    let Some((runtime, found)) = opening.first_of(LibraryRole::Runtime, &places, search::RUNTIME)
    else {
        return Err(opening.failed(LibraryRole::Runtime));
    };
    let runtime_file = opening.identify(&runtime, c"aclInit");
    if let Some(problem) = not_cann(&runtime) {
        let obstacle = Obstacle::new(&runtime_file.unwrap_or_default(), problem);
        let role = LibraryRole::Runtime;
        return Err(LoadError::unusable(role, obstacle, opening.libraries));
    }

    let places = search::places_beside(&places, &found, runtime_file.as_deref());
    let before = opening.attempts.len();
    let Some((nnopbase, _)) = opening.first_of(LibraryRole::Nnopbase, &places, &[search::NNOPBASE])
    else {
        // The tries for the runtime succeeded in the end, so they say nothing about this failure.
        opening.attempts.drain(..before);
        return Err(opening.failed(LibraryRole::Nnopbase));
    };
    opening.identify(&nnopbase, c"aclCreateTensor");

    let functions = match Functions::resolve(&runtime, &nnopbase) {
        Ok(functions) => functions,
        Err((library, symbol)) => return Err(opening.lacks(library, symbol)),
    };

    let operator_handles = opening.operators(options, &places);
    let symbols: Vec<&dyn Symbols> = operator_handles
        .iter()
        .map(|(_, handle)| handle as &dyn Symbols)
        .collect();
    let operators = Operators::resolve(&symbols);
    let tools = opening.tools(&places);
    let driver = loaded_file("libascend_hal.so");
    let Opening {
        libraries,
        attempts,
        ..
    } = opening;
    Ok(Toolkit {
        functions,
        operators,
        tools,
        libraries,
        attempts,
        driver,
        operator_handles,
        places,
        library_path,
        collectives: OnceLock::new(),
        compiler: OnceLock::new(),
    })
}

/// Opens the compiler of Ascend C at the best of `places`.
pub(super) fn compiler(
    places: &[Place],
    library_path: Option<&OsStr>,
) -> Result<Compiler, LoadError> {
    let mut opening = Opening {
        surroundings: &ThisProcess,
        system: SystemSearch::new(library_path),
        libraries: Vec::new(),
        attempts: Vec::new(),
    };
    let role = LibraryRole::Compiler;
    let Some((compiler, _)) = opening.first_of(role, places, &[search::COMPILER]) else {
        return Err(opening.failed(role));
    };
    opening.identify(&compiler, c"aclrtcCompileProg");
    match Compiler::resolve(&compiler) {
        Ok(functions) => Ok(functions),
        Err((_, symbol)) => Err(opening.lacks("compiler", symbol)),
    }
}

/// Opens HCCL at the best of `places`.
pub(super) fn collectives(
    places: &[Place],
    library_path: Option<&OsStr>,
) -> Result<Collectives, LoadError> {
    let mut opening = Opening {
        surroundings: &ThisProcess,
        system: SystemSearch::new(library_path),
        libraries: Vec::new(),
        attempts: Vec::new(),
    };
    let role = LibraryRole::Collectives;
    let Some((operations, place)) = opening.first_of(role, places, &[search::COLLECTIVES]) else {
        return Err(opening.failed(role));
    };
    opening.identify(&operations, c"HcclAllReduce");
    // Where the operations are built on the communicators' library it is in the process already, and what it has is
    // found through them; asked for by itself it answers also where they are not. Older releases have none.
    let communicators = opening.first_of(
        LibraryRole::Communicators,
        &[place],
        &[search::COMMUNICATORS],
    );
    let both = Both(
        &operations,
        communicators.as_ref().map(|(handle, _)| handle),
    );
    match CollectiveFunctions::resolve(&both) {
        Ok(functions) => Ok(Collectives::new(functions, opening.libraries)),
        Err((_, symbol)) => Err(opening.lacks("collectives", symbol)),
    }
}

/// Two libraries that are asked one after the other.
struct Both<'a>(&'a Handle, Option<&'a Handle>);

impl Symbols for Both<'_> {
    fn address(&self, name: &CStr) -> Option<NonNull<c_void>> {
        let Both(first, second) = self;
        first
            .address(name)
            .or_else(|| second.and_then(|handle| handle.address(name)))
    }
}

pub(super) fn operator<'a>(
    handles: &[(usize, Handle)],
    libraries: &'a [OpenedLibrary],
    name: &str,
) -> Option<Operator<'a>> {
    let phase_two = CString::new(name).ok()?;
    let phase_one = CString::new(format!("{name}GetWorkspaceSize")).ok()?;
    handles.iter().find_map(|(index, handle)| {
        let (phase_one, phase_two) = (handle.address(&phase_one)?, handle.address(&phase_two)?);
        Some(Operator {
            // SAFETY: a function pointer without parameters stands for an address of code here; the type says that it
            // has to be cast before it is called.
            get_workspace_size: unsafe {
                core::mem::transmute::<NonNull<c_void>, UntypedFunction>(phase_one)
            },
            // SAFETY: `name` and `nameGetWorkspaceSize` in one operator library are the two phases of an operator, and
            // the second phase of every operator has this type.
            execute: unsafe { core::mem::transmute::<NonNull<c_void>, PhaseTwo>(phase_two) },
            library: libraries.get(*index)?,
        })
    })
}

pub(super) fn function(handles: &[(usize, Handle)], name: &str) -> Option<UntypedFunction> {
    let name = CString::new(name).ok()?;
    let address = handles
        .iter()
        .find_map(|(_, handle)| handle.address(&name))?;
    // SAFETY: a function pointer without parameters stands for an address of code here; the type says that it has to be
    // cast before it is called.
    Some(unsafe { core::mem::transmute::<NonNull<c_void>, UntypedFunction>(address) })
}

pub(super) fn unopened_operators(
    attempts: &[Attempt],
    libraries: &[OpenedLibrary],
) -> Option<LoadError> {
    let attempts: Vec<Attempt> = attempts
        .iter()
        .filter(|attempt| !attempt.absent && attempt.role.is_of_operators())
        .cloned()
        .collect();
    let role = attempts.first()?.role;
    Some(LoadError::not_opened(role, attempts, libraries.to_vec()))
}

impl Opening<'_> {
    /// Opens the first library that opens: for each place, each of `names`.
    fn first_of(
        &mut self,
        role: LibraryRole,
        places: &[Place],
        names: &[&str],
    ) -> Option<(Handle, Place)> {
        for place in places {
            for name in names {
                if let Outcome::Opened(handle) = self.open(role, place.origin, place.path_of(name))
                {
                    return Some((handle, place.clone()));
                }
            }
        }
        None
    }

    /// Opens one library and records it, or records why not.
    fn open(&mut self, role: LibraryRole, origin: Origin, path: PathBuf) -> Outcome {
        let by_name = path.components().count() == 1;
        let opened = if by_name {
            self.open_by_name(&path)
        } else {
            self.open_file(&path)
        };
        match opened {
            Ok(handle) => {
                let file = if by_name {
                    loaded_file(&path.to_string_lossy())
                } else {
                    Some(path.clone())
                };
                self.libraries.push(OpenedLibrary {
                    role,
                    path,
                    origin,
                    file,
                });
                Outcome::Opened(handle)
            }
            Err(refusal) => self.refused(role, origin, path, refusal),
        }
    }

    /// Records why a library did not open.
    fn refused(
        &mut self,
        role: LibraryRole,
        origin: Origin,
        path: PathBuf,
        refusal: Refusal,
    ) -> Outcome {
        let Refusal {
            message,
            absent,
            obstacle,
        } = refusal;
        let outcome = match &obstacle {
            _ if absent => Outcome::Absent,
            Some(obstacle) if obstacle.needed_by.is_none() && obstacle.problem.is_passed_over() => {
                Outcome::PassedOver
            }
            _ => Outcome::Refused,
        };
        self.attempts.push(Attempt {
            role,
            path,
            origin,
            message,
            absent,
            obstacle,
        });
        outcome
    }

    /// Opens a library by its path, if it is fit to be opened.
    fn open_file(&self, path: &Path) -> Result<Handle, Refusal> {
        let image = match look_at(path) {
            Ok(Some(image)) if self.surroundings.is_file(path) => image,
            Ok(_) => return Err(Refusal::absent("no such file")),
            Err(problem) => return Err(Refusal::by(path, Obstacle::new(path, problem))),
        };
        let passed = self.fit(path, image)?;
        Handle::open(path).map_err(|message| {
            let there = || !matches!(look_at(path), Ok(None));
            if says_absent(path, &message) && !there() {
                return Refusal::absent("was there a moment ago, and is gone");
            }
            Refusal::with_words(path, message, passed)
        })
    }

    /// Opens a library by its bare file name, if the file that the system's search would come to is fit to be opened.
    fn open_by_name(&self, path: &Path) -> Result<Handle, Refusal> {
        let name = path.to_string_lossy();
        let passed = if loaded_file(&name).is_some() {
            Vec::new()
        } else {
            match self.system.find(&name, None) {
                Found::Library(file, image) => self.fit(&file, image)?,
                Found::Nothing(passed) => passed.into_iter().collect(),
                Found::Unfit(obstacle) => return Err(Refusal::by(path, obstacle)),
            }
        };
        Handle::open(path).map_err(|message| {
            if !says_absent(path, &message) {
                return Refusal::with_words(path, message, passed);
            }
            match passed.into_iter().next() {
                Some(obstacle) => Refusal::by(path, obstacle),
                None => Refusal::absent(message),
            }
        })
    }

    /// Refuses a library that needs one which would kill the process or make it wait. Gives what it needs and the loader
    /// will not find.
    fn fit(&self, path: &Path, image: Image) -> Result<Vec<Obstacle>, Refusal> {
        let loaded = loaded_files();
        let is_loaded = |name: &str| loaded.iter().any(|file| file.ends_with(name));
        self.system
            .needed_by(path, image, is_loaded)
            .map_err(|obstacle| Refusal::by(path, obstacle))
    }

    /// Notes for the library opened last which file answers for `symbol`: a library can pass calls on to another one.
    fn identify(&mut self, handle: &Handle, symbol: &CStr) -> Option<PathBuf> {
        let library = self.libraries.last_mut()?;
        if let Some(file) = handle.address(symbol).and_then(file_of) {
            library.file = Some(file);
        }
        library.file.clone()
    }

    /// Opens the operator libraries, each with its place in the list of libraries, in the order of lookup.
    fn operators(&mut self, options: &LoadOptions, places: &[Place]) -> Vec<(usize, Handle)> {
        let mut handles = Vec::new();
        if options.custom_operators {
            for (origin, path) in search::custom_operators(self.surroundings) {
                self.open_operator(&mut handles, LibraryRole::CustomOperators, origin, path);
            }
        }
        // Split and whole libraries in one process are not supported, so what somebody else opened decides.
        let in_use = [
            (
                search::SPLIT_MARK,
                LibraryRole::SplitOperators,
                search::SPLIT_OPERATORS,
            ),
            (
                search::WHOLE_OPERATORS,
                LibraryRole::WholeOperators,
                &[search::WHOLE_OPERATORS],
            ),
        ];
        if options.given_directory().is_none() {
            for (mark, role, names) in in_use {
                if let Some(file) = loaded_file(mark) {
                    let directory = file.parent().unwrap_or(Path::new(""));
                    for path in names.iter().map(|name| directory.join(name)) {
                        if self.surroundings.is_file(&path) {
                            self.open_operator(&mut handles, role, Origin::SystemSearch, path);
                        }
                    }
                    return handles;
                }
            }
        }
        for place in places {
            let settled = match &place.directory {
                Some(directory) => self.operators_in(&mut handles, place.origin, directory),
                None => self.operators_by_name(&mut handles, place.origin),
            };
            if settled {
                break;
            }
        }
        handles
    }

    /// Opens the operator libraries of one folder. `true` when it holds any, also such that do not open: trying the
    /// other kind then could bring both into one process.
    fn operators_in(
        &mut self,
        handles: &mut Vec<(usize, Handle)>,
        origin: Origin,
        directory: &Path,
    ) -> bool {
        let (role, paths) = match search::operator_files(directory, self.surroundings) {
            OperatorFiles::Split(paths) => (LibraryRole::SplitOperators, paths),
            OperatorFiles::Whole(paths) => (LibraryRole::WholeOperators, paths),
            OperatorFiles::None => {
                // Neither opens; why not is recorded.
                let mut settled = false;
                for (role, name) in [
                    (LibraryRole::SplitOperators, search::SPLIT_MARK),
                    (LibraryRole::WholeOperators, search::WHOLE_OPERATORS),
                ] {
                    settled |= self.open_operator(handles, role, origin, directory.join(name));
                }
                return settled;
            }
        };
        let mut settled = false;
        for path in paths {
            settled |= self.open_operator(handles, role, origin, path);
        }
        settled
    }

    /// The same by the system's own search.
    fn operators_by_name(&mut self, handles: &mut Vec<(usize, Handle)>, origin: Origin) -> bool {
        let mut opened = Vec::new();
        let split = LibraryRole::SplitOperators;
        if !self.open_operator(&mut opened, split, origin, search::SPLIT_MARK.into()) {
            let whole = LibraryRole::WholeOperators;
            return self.open_operator(handles, whole, origin, search::WHOLE_OPERATORS.into());
        }
        if opened.is_empty() {
            return true;
        }
        for name in search::SPLIT_OPERATORS {
            if *name == search::SPLIT_MARK {
                handles.append(&mut opened);
            } else {
                self.open_operator(handles, split, origin, PathBuf::from(name));
            }
        }
        true
    }

    /// Opens an operator library. `false` when there is none that could get into the process.
    fn open_operator(
        &mut self,
        handles: &mut Vec<(usize, Handle)>,
        role: LibraryRole,
        origin: Origin,
        path: PathBuf,
    ) -> bool {
        match self.open(role, origin, path.clone()) {
            Outcome::Opened(handle) => {
                if let Some(problem) = not_cann(&handle) {
                    self.libraries.pop();
                    let obstacle = Obstacle::new(&path, problem);
                    let refusal = Refusal::by(&path, obstacle);
                    self.refused(role, origin, path, refusal);
                } else {
                    handles.push((self.libraries.len() - 1, handle));
                }
                true
            }
            Outcome::Refused => true,
            Outcome::Absent | Outcome::PassedOver => false,
        }
    }

    /// Opens the library of marks and ranges. That there is none is nothing to tell.
    fn tools(&mut self, places: &[Place]) -> Option<Tools> {
        let before = self.attempts.len();
        let opened = self.first_of(LibraryRole::Tools, places, &[search::TOOLS]);
        let later = self.attempts.split_off(before);
        self.attempts
            .extend(later.into_iter().filter(|attempt| !attempt.absent));
        let (tools, _) = opened?;
        Tools::resolve(&tools).ok()
    }

    fn failed(self, role: LibraryRole) -> LoadError {
        LoadError::not_opened(role, self.attempts, self.libraries)
    }

    /// The error of a library, named as in the table of functions, without a required function.
    fn lacks(self, library: &str, symbol: &'static str) -> LoadError {
        let role = match library {
            "runtime" => LibraryRole::Runtime,
            "collectives" => LibraryRole::Collectives,
            "compiler" => LibraryRole::Compiler,
            _ => LibraryRole::Nnopbase,
        };
        let opened = self.libraries.iter().find(|opened| opened.role == role);
        let file = opened.map(|opened| opened.file.clone().unwrap_or_else(|| opened.path.clone()));
        let kind = LoadErrorKind::SymbolMissing {
            symbol,
            file: file.unwrap_or_default(),
        };
        LoadError::new(kind, role, self.attempts, self.libraries)
    }
}

impl Refusal {
    fn absent(message: impl Into<String>) -> Refusal {
        Refusal {
            message: message.into(),
            absent: true,
            obstacle: None,
        }
    }

    /// `path` was asked for, and this stands in the way.
    fn by(path: &Path, obstacle: Obstacle) -> Refusal {
        let message = if obstacle.file == path {
            obstacle.problem.to_string()
        } else {
            obstacle.to_string()
        };
        Refusal {
            message,
            absent: false,
            obstacle: Some(obstacle),
        }
    }

    /// The loader's words. Where it says that a library is missing, that may be one that was `passed` over.
    fn with_words(path: &Path, message: String, passed: Vec<Obstacle>) -> Refusal {
        let missing = missing_dependency(path, &message);
        let is_missing = |obstacle: &Obstacle| {
            missing
                .as_deref()
                .is_some_and(|name| obstacle.file.ends_with(name))
        };
        Refusal {
            obstacle: passed.into_iter().find(is_missing),
            message,
            absent: false,
        }
    }
}

/// Whether one file has both the runtime and an operator. Names alone are looked at: a function with other parameters
/// cannot be told by calling it.
fn not_cann(library: &Handle) -> Option<Problem> {
    let file = |name: &CStr| library.address(name).and_then(file_of);
    let runtime = file(c"aclInit")?;
    let symbol = Operators::NAMES.iter().find(|name| {
        CString::new(**name).is_ok_and(|name| file(&name).as_ref() == Some(&runtime))
    })?;
    Some(Problem::NotCann { symbol })
}

/// A file of this name that is loaded in this process.
fn loaded_file(name: &str) -> Option<PathBuf> {
    loaded_files()
        .into_iter()
        .find(|file| file.file_name().is_some_and(|found| found == name))
}
