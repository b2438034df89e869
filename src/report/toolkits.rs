//! Whether what was opened comes from one toolkit, and from the one that the environment names.

use std::path::{Path, PathBuf};

use aclnn_sys as sys;
use sys::search::Origin;
use sys::{LibraryRole, OpenedLibrary, Toolkit, installation};

use super::Report;
use super::collect::text;

/// What a user would want to know about where the libraries come from.
pub(super) fn warnings(report: &Report, toolkit: &Toolkit) -> Vec<String> {
    let mut found = Vec::new();
    let mut toolkits: Vec<(PathBuf, Vec<&OpenedLibrary>)> = Vec::new();
    // Custom operators are made to be used with any toolkit, and marks for profilers depend on nothing else.
    let is_apart =
        |role: LibraryRole| matches!(role, LibraryRole::CustomOperators | LibraryRole::Tools);
    let libraries = toolkit.libraries().iter();
    let of_cann = libraries.filter(|library| !is_apart(library.role));
    for library in of_cann {
        let Some(root) = library.file.as_deref().and_then(installation::toolkit_of) else {
            continue;
        };
        match toolkits.iter_mut().find(|(other, _)| *other == root) {
            Some((_, libraries)) => libraries.push(library),
            None => toolkits.push((root, vec![library])),
        }
    }
    let Some((root, _)) = toolkits.first() else {
        return found;
    };
    let version = |of: &Path| {
        installation::version_of(of)
            .or_else(|| {
                // The runtime answers for the toolkit that it is part of, and for the operators that it is to use.
                let names: &[&str] = match toolkits.iter().find(|(other, _)| other == of) {
                    Some(_) if of == root => &["runtime package", "CANN package"],
                    Some((_, libraries)) if has_operators(libraries) => &["opp package"],
                    _ => &[],
                };
                asked_version(report, names)
            })
            .map_or("of unknown version".to_owned(), |version| {
                format!("version {version}")
            })
    };
    if toolkits.len() > 1 {
        let operators_too = toolkits.iter().skip(1).any(|(_, libraries)| {
            libraries
                .iter()
                .any(|library| library.role.is_of_operators())
        });
        let what = if operators_too {
            "the runtime and the operators come"
        } else {
            "the runtime and libnnopbase.so come"
        };
        let parts: Vec<String> = toolkits
            .iter()
            .map(|(root, libraries)| {
                let files: Vec<String> = libraries
                    .iter()
                    .filter_map(|library| library.path.file_name())
                    .map(|name| name.to_string_lossy().into_owned())
                    .collect();
                format!("{} of {} ({})", files.join(", "), text(root), version(root))
            })
            .collect();
        found.push(format!(
            "{what} from different toolkits: {}",
            parts.join("; ")
        ));
    }
    let runtime = toolkit
        .libraries()
        .iter()
        .find(|library| library.role == LibraryRole::Runtime);
    for name in ["ASCEND_TOOLKIT_HOME", "ASCEND_HOME_PATH"] {
        let Some(named) = std::env::var_os(name).filter(|value| !value.is_empty()) else {
            continue;
        };
        // What was opened through the variable, or by a program that named the folder itself, is as it was meant.
        if runtime.is_none_or(|library| {
            matches!(library.origin, Origin::Given) || library.origin == Origin::Variable(name)
        }) {
            continue;
        }
        let named = Path::new(&named);
        let other = sys::search::RUNTIME
            .iter()
            .find_map(|file| installation::toolkit_of(&named.join("lib64").join(file)));
        if other.as_ref() != Some(root) {
            let about = match &other {
                Some(other) => version(other),
                None => "without a runtime".to_owned(),
            };
            found.push(format!(
                "{name} names {} ({about}), which is not the toolkit in use: the runtime comes from {} ({})",
                text(named),
                text(root),
                version(root)
            ));
        }
    }
    found
}

fn has_operators(libraries: &[&OpenedLibrary]) -> bool {
    libraries
        .iter()
        .any(|library| library.role.is_of_operators())
}

/// The first of these versions that CANN gave.
fn asked_version(report: &Report, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let found = report.versions.iter().find(|(other, _)| other == name);
        found.map(|(_, version)| version.clone())
    })
}
