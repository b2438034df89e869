//! Where CANN's libraries are looked for. Nothing here opens one: these are functions of the environment and of which
//! files exist, both behind [`Surroundings`].

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::files;
use crate::loader::LoadOptions;

/// File names of the runtime. The older one goes first: where both exist, it leads to the newer one.
pub const RUNTIME: &[&str] = &["libascendcl.so", "libacl_rt.so"];

/// File name of the library of descriptors and executors.
pub const NNOPBASE: &str = "libnnopbase.so";

/// File name of HCCL's operations; up to CANN 8.3 of all that it has.
pub const COLLECTIVES: &str = "libhccl.so";

/// File name of HCCL's communicators since CANN 8.5.
pub const COMMUNICATORS: &str = "libhcomm.so";

/// File name of the library of marks and ranges for profilers.
pub const TOOLS: &str = "libms_tools_ext.so";

/// File name of the compiler of Ascend C at run time.
pub const COMPILER: &str = "libacl_rtc.so";

/// File names of the operator libraries since CANN 8.5, in CANN's own order of lookup.
pub const SPLIT_OPERATORS: &[&str] = &[
    "libopapi_math.so",
    "libopapi_nn.so",
    "libopapi_cv.so",
    "libopapi_transformer.so",
    "libopapi_oam.so",
    "libopapi_legacy.so",
];

/// The one of [`SPLIT_OPERATORS`] that tells that a toolkit is split.
pub const SPLIT_MARK: &str = "libopapi_nn.so";

/// File name of the operator library up to CANN 8.3. It is never used together with [`SPLIT_OPERATORS`].
pub const WHOLE_OPERATORS: &str = "libopapi.so";

/// File names of the libraries that stand beside [`WHOLE_OPERATORS`] in some releases.
pub const WHOLE_COMPANIONS: &[&str] = &[
    "libaclnn_math.so",
    "libaclnn_ops_infer.so",
    "libaclnn_ops_train.so",
    "libaclnn_rand.so",
    "libaclnn_sparse.so",
    "libaclnn_fft.so",
];

/// A custom operator package's library, below its folder.
const CUSTOM_OPERATORS: &str = "op_api/lib/libcust_opapi.so";

/// Folders that an installer makes, the newer layout first.
const STANDARD: &[&str] = &[
    "/usr/local/Ascend/cann/lib64",
    "/usr/local/Ascend/ascend-toolkit/latest/lib64",
];

/// What the search may know of the process and the file system.
pub trait Surroundings {
    /// Value of an environment variable.
    fn variable(&self, name: &str) -> Option<OsString>;
    /// Whether a path leads to a file, through links too.
    fn is_file(&self, path: &Path) -> bool;
    /// Text of a small file.
    fn read(&self, path: &Path) -> Option<String>;
    /// Whether anything is there, also what is no file, or may be there where this user may not look. Such a thing is
    /// told as what cannot be opened, in contrast to what is absent.
    fn may_be_there(&self, path: &Path) -> bool {
        self.is_file(path)
    }
}

/// The real environment and file system of this process.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThisProcess;

impl Surroundings for ThisProcess {
    fn variable(&self, name: &str) -> Option<OsString> {
        std::env::var_os(name)
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    /// The first 64 KiB of a regular file; a named pipe is not waited for.
    fn read(&self, path: &Path) -> Option<String> {
        files::read_text(path).ok().flatten()
    }

    fn may_be_there(&self, path: &Path) -> bool {
        files::may_be_there(path)
    }
}

/// Why a place is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// The program named it: [`LoadOptions::directory`].
    Given,
    /// The system's own search by bare file name: libraries already loaded, `LD_LIBRARY_PATH`, `ldconfig`.
    SystemSearch,
    /// This environment variable names it.
    Variable(&'static str),
    /// It is where an installer puts a toolkit.
    Standard,
    /// The runtime library was found there.
    BesideRuntime,
    /// The list of vendors in the toolkit's `opp/vendors/config.ini` names it.
    Vendor,
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Given => formatter.write_str("given by the program"),
            Origin::SystemSearch => formatter.write_str("system search"),
            Origin::Variable(name) => write!(formatter, "${name}"),
            Origin::Standard => formatter.write_str("standard place"),
            Origin::BesideRuntime => formatter.write_str("beside the runtime"),
            Origin::Vendor => formatter.write_str("vendor of custom operators"),
        }
    }
}

/// One place to look at: a folder, or no folder for the system's own search.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Why it is looked at.
    pub origin: Origin,
    /// The folder with the libraries.
    pub directory: Option<PathBuf>,
}

impl Place {
    fn new(origin: Origin, directory: impl Into<PathBuf>) -> Place {
        Place {
            origin,
            directory: Some(directory.into()),
        }
    }

    /// What to hand to the system's loader for a library of this name.
    pub fn path_of(&self, file_name: &str) -> PathBuf {
        match &self.directory {
            Some(directory) => directory.join(file_name),
            None => PathBuf::from(file_name),
        }
    }
}

/// The places to look at for the runtime, best first.
///
/// A folder that the program gave is looked at alone: falling back to another toolkit would hide the mistake.
pub fn places(options: &LoadOptions, surroundings: &dyn Surroundings) -> Vec<Place> {
    if let Some(directory) = options.given_directory() {
        // An empty path joined to a file name would be a bare name, which the system searches for elsewhere.
        let directory = if directory.as_os_str().is_empty() {
            Path::new(".")
        } else {
            directory
        };
        return vec![
            Place::new(Origin::Given, directory.join("lib64")),
            Place::new(Origin::Given, directory),
        ];
    }
    let mut places = vec![Place {
        origin: Origin::SystemSearch,
        directory: None,
    }];
    for name in ["ASCEND_TOOLKIT_HOME", "ASCEND_HOME_PATH"] {
        if let Some(toolkit) = surroundings
            .variable(name)
            .filter(|value| !value.is_empty())
        {
            places.push(Place::new(
                Origin::Variable(name),
                Path::new(&toolkit).join("lib64"),
            ));
        }
    }
    for directory in STANDARD {
        places.push(Place::new(Origin::Standard, *directory));
    }
    without_repeats(places)
}

/// The places to look at for the other libraries, once the runtime was found at `found` and answers from the file
/// `runtime_file`: the same place, the folder of that file, then the rest, so that all come from one toolkit if they can.
pub fn places_beside(places: &[Place], found: &Place, runtime_file: Option<&Path>) -> Vec<Place> {
    let mut ordered = vec![found.clone()];
    if let Some(directory) = runtime_file
        .and_then(Path::parent)
        .filter(|path| path.is_absolute())
    {
        ordered.push(Place::new(Origin::BesideRuntime, directory));
    }
    // A folder that the program gave stays alone here too.
    if found.origin != Origin::Given {
        ordered.extend(places.iter().cloned());
    }
    without_repeats(ordered)
}

/// Libraries of custom operators, best first: `ASCEND_CUSTOM_OPP_PATH`, then the vendors that
/// `$ASCEND_OPP_PATH/vendors/config.ini` lists in its line `load_priority=`. Only those where something is.
pub fn custom_operators(surroundings: &dyn Surroundings) -> Vec<(Origin, PathBuf)> {
    let mut libraries = Vec::new();
    if let Some(list) = surroundings.variable("ASCEND_CUSTOM_OPP_PATH") {
        for package in std::env::split_paths(&list).filter(|path| !path.as_os_str().is_empty()) {
            libraries.push((
                Origin::Variable("ASCEND_CUSTOM_OPP_PATH"),
                package.join(CUSTOM_OPERATORS),
            ));
        }
    }
    if let Some(operators) = surroundings
        .variable("ASCEND_OPP_PATH")
        .filter(|value| !value.is_empty())
    {
        let vendors = Path::new(&operators).join("vendors");
        let list = surroundings
            .read(&vendors.join("config.ini"))
            .unwrap_or_default();
        for vendor in load_priority(&list) {
            libraries.push((Origin::Vendor, vendors.join(vendor).join(CUSTOM_OPERATORS)));
        }
    }
    let mut kept: Vec<(Origin, PathBuf)> = Vec::new();
    for (origin, path) in libraries {
        if surroundings.may_be_there(&path) && !kept.iter().any(|(_, other)| *other == path) {
            kept.push((origin, path));
        }
    }
    kept
}

/// Names in the first line `load_priority=a,b,...` of a `config.ini`.
fn load_priority(text: &str) -> Vec<&str> {
    text.lines()
        .find_map(|line| {
            let (key, value) = line.split_once('=')?;
            (key.trim() == "load_priority").then_some(value)
        })
        .map(|value| {
            value
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .collect()
        })
        .unwrap_or_default()
}

/// Which kind of operator libraries a folder holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperatorFiles {
    /// The libraries of CANN 8.5 and later, those that exist.
    Split(Vec<PathBuf>),
    /// `libopapi.so`, and those of its companions that exist.
    Whole(Vec<PathBuf>),
    /// Neither.
    None,
}

/// Looks which kind of operator libraries stand in `directory`. Never both: the split ones win.
pub fn operator_files(directory: &Path, surroundings: &dyn Surroundings) -> OperatorFiles {
    let existing = |names: &[&str]| -> Vec<PathBuf> {
        names
            .iter()
            .map(|name| directory.join(name))
            .filter(|path| surroundings.may_be_there(path))
            .collect()
    };
    if surroundings.may_be_there(&directory.join(SPLIT_MARK)) {
        return OperatorFiles::Split(existing(SPLIT_OPERATORS));
    }
    let mut whole = existing(&[WHOLE_OPERATORS]);
    if whole.is_empty() {
        return OperatorFiles::None;
    }
    whole.extend(existing(WHOLE_COMPANIONS));
    OperatorFiles::Whole(whole)
}

/// Whether a path leads into a folder of link-time stubs, which answer every call with
/// `ACL_ERROR_COMPILING_STUB_MODE`: `devlib`, or `runtime/lib64/stub` up to CANN 8.3.
///
/// A stub elsewhere cannot be told from a real library before it is called.
pub fn looks_like_stub(path: &Path) -> bool {
    path.components()
        .any(|component| component.as_os_str() == "devlib" || component.as_os_str() == "stub")
}

fn without_repeats(places: Vec<Place>) -> Vec<Place> {
    let mut kept: Vec<Place> = Vec::with_capacity(places.len());
    for place in places {
        if !kept.iter().any(|other| other.directory == place.directory) {
            kept.push(place);
        }
    }
    kept
}

#[cfg(test)]
mod tests;
