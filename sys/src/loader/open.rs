//! The part of the loader that talks to the system.

use core::ffi::c_void;
use core::ptr::NonNull;
use std::ffi::CString;
use std::path::{Path, PathBuf};

use super::{LibraryRole, LoadOptions, OpenedLibrary, Operator, Toolkit};
use crate::error::{Attempt, LoadError, LoadErrorKind, says_absent};
use crate::search::{self, OperatorFiles, Origin, Place, Surroundings};
use crate::table::{Functions, Operators, PhaseTwo, Symbols, UntypedFunction};
use crate::unix::{Handle, file_of, loaded_files};

/// What was opened so far, and what was not.
struct Opening<'a> {
    surroundings: &'a dyn Surroundings,
    libraries: Vec<OpenedLibrary>,
    attempts: Vec<Attempt>,
}

pub(super) fn toolkit(
    options: &LoadOptions,
    surroundings: &dyn Surroundings,
) -> Result<Toolkit, LoadError> {
    let mut opening = Opening {
        surroundings,
        libraries: Vec::new(),
        attempts: Vec::new(),
    };

    let places = search::places(options, surroundings);
    let Some((runtime, found)) = opening.first_of(LibraryRole::Runtime, &places, search::RUNTIME)
    else {
        return Err(opening.failed(LibraryRole::Runtime));
    };
    let runtime_file = opening.identify(&runtime, c"aclInit");

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
    let driver = loaded_file("libascend_hal.so");
    let Opening {
        libraries,
        attempts,
        ..
    } = opening;
    Ok(Toolkit {
        functions,
        operators,
        libraries,
        attempts,
        driver,
        operator_handles,
    })
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
                if let Some(handle) = self.open(role, place.origin, place.path_of(name)) {
                    return Some((handle, place.clone()));
                }
            }
        }
        None
    }

    /// Opens one library and records it, or records why not.
    fn open(&mut self, role: LibraryRole, origin: Origin, path: PathBuf) -> Option<Handle> {
        let by_name = path.components().count() == 1;
        let opened = if by_name || self.surroundings.is_file(&path) {
            Handle::open(&path).map_err(|message| (says_absent(&path, &message), message))
        } else {
            Err((true, "no such file".to_owned()))
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
                Some(handle)
            }
            Err((absent, message)) => {
                self.attempts.push(Attempt {
                    path,
                    origin,
                    message,
                    absent,
                });
                None
            }
        }
    }

    /// Notes for the library opened last which file answers for `symbol`: a library can pass calls on to another one.
    fn identify(&mut self, handle: &Handle, symbol: &core::ffi::CStr) -> Option<PathBuf> {
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
                for name in [search::SPLIT_MARK, search::WHOLE_OPERATORS] {
                    let path = directory.join(name);
                    self.attempts.push(Attempt {
                        path,
                        origin,
                        message: "no such file".to_owned(),
                        absent: true,
                    });
                }
                return false;
            }
        };
        for path in paths {
            self.open_operator(handles, role, origin, path);
        }
        true
    }

    /// The same by the system's own search.
    fn operators_by_name(&mut self, handles: &mut Vec<(usize, Handle)>, origin: Origin) -> bool {
        let before = self.attempts.len();
        let Some(marked) = self.open(
            LibraryRole::SplitOperators,
            origin,
            search::SPLIT_MARK.into(),
        ) else {
            let absent = self
                .attempts
                .get(before)
                .is_some_and(|attempt| attempt.absent);
            if !absent {
                return true;
            }
            self.open_operator(
                handles,
                LibraryRole::WholeOperators,
                origin,
                search::WHOLE_OPERATORS.into(),
            );
            return self
                .attempts
                .get(before + 1)
                .is_none_or(|attempt| !attempt.absent);
        };
        let mut marked = Some((self.libraries.len() - 1, marked));
        for name in search::SPLIT_OPERATORS {
            if *name == search::SPLIT_MARK {
                handles.extend(marked.take());
            } else {
                self.open_operator(
                    handles,
                    LibraryRole::SplitOperators,
                    origin,
                    PathBuf::from(name),
                );
            }
        }
        true
    }

    fn open_operator(
        &mut self,
        handles: &mut Vec<(usize, Handle)>,
        role: LibraryRole,
        origin: Origin,
        path: PathBuf,
    ) {
        if let Some(handle) = self.open(role, origin, path) {
            handles.push((self.libraries.len() - 1, handle));
        }
    }

    fn failed(self, role: LibraryRole) -> LoadError {
        LoadError::not_opened(role, self.attempts, self.libraries)
    }

    /// The error of a library, named as in the table of functions, without a required function.
    fn lacks(self, library: &str, symbol: &'static str) -> LoadError {
        let role = if library == "runtime" {
            LibraryRole::Runtime
        } else {
            LibraryRole::Nnopbase
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

/// A file of this name that is loaded in this process.
fn loaded_file(name: &str) -> Option<PathBuf> {
    loaded_files()
        .into_iter()
        .find(|file| file.file_name().is_some_and(|found| found == name))
}
