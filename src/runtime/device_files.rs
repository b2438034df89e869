//! The files in `/dev` through which CANN reaches the devices.

use std::path::{Path, PathBuf};

use aclnn_sys::files::Denied;

/// Files that every device needs beside its own.
const COMPANIONS: &[&str] = &["davinci_manager", "devmm_svm", "hisi_hdc"];

/// One of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DeviceFile {
    pub path: PathBuf,
    pub state: State,
}

// Files are looked at on Linux alone.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is there, and nothing is known against it.
    Usable,
    /// It is not there, while others are.
    Missing,
    /// This user may not open it.
    Denied(Denied),
    /// It is there, and opening it fails with these words of the system.
    Fails(String),
}

impl State {
    /// What is wrong, as the end of a sentence that begins with the path.
    pub fn problem(&self) -> Option<String> {
        match self {
            State::Usable => None,
            State::Missing => Some("is not there".to_owned()),
            State::Denied(denied) => Some(denied.to_string()),
            State::Fails(message) => Some(format!("does not open: {message}")),
        }
    }
}

/// Looks at the device files of this machine; empty when there are none. `open_too` when CANN has found no device:
/// opening tells more than permissions do, and takes nothing from anybody then.
pub(crate) fn look(open_too: bool) -> Vec<DeviceFile> {
    look_in(Path::new("/dev"), open_too)
}

fn look_in(folder: &Path, open_too: bool) -> Vec<DeviceFile> {
    let mut numbers: Vec<u32> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name();
            name.to_str()?.strip_prefix("davinci")?.parse().ok()
        })
        .collect();
    numbers.sort_unstable();
    let names = numbers
        .iter()
        .map(|number| format!("davinci{number}"))
        .chain(COMPANIONS.iter().map(|name| (*name).to_owned()));
    let mut files: Vec<DeviceFile> = names
        .map(|name| {
            let path = folder.join(name);
            let state = state(&path, open_too);
            DeviceFile { path, state }
        })
        .collect();
    if files.iter().all(|file| file.state == State::Missing) {
        files.clear();
    }
    files
}

#[cfg(target_os = "linux")]
fn state(path: &Path, open_too: bool) -> State {
    use std::os::unix::fs::OpenOptionsExt;

    if std::fs::symlink_metadata(path).is_err() {
        return State::Missing;
    }
    if let Err(denied) = Denied::check(path, true) {
        return State::Denied(denied);
    }
    if !open_too {
        return State::Usable;
    }
    let mut options = std::fs::OpenOptions::new();
    // What stands there need not be a device, and is not waited for.
    options
        .read(true)
        .write(true)
        .custom_flags(libc::O_NONBLOCK);
    match options.open(path) {
        Ok(_) => State::Usable,
        Err(error) => State::Fails(error.to_string()),
    }
}

#[cfg(not(target_os = "linux"))]
fn state(_: &Path, _: bool) -> State {
    State::Missing
}

/// The first file that keeps this user from the devices, in words that say what to do.
pub(crate) fn obstacle(files: &[DeviceFile]) -> Option<(String, String)> {
    files.iter().find_map(|file| {
        let path = file.path.display();
        let told = |remedy: String| Some((format!("{path} {}", file.state.problem()?), remedy));
        match &file.state {
            State::Usable | State::Missing => None,
            State::Denied(denied) => told(denied.remedy()),
            State::Fails(_) => told(
                "let the container use it (--device) rather than only see it, or load the driver anew".to_owned(),
            ),
        }
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn folder(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        folder
    }

    fn states(folder: &tempfile::TempDir) -> Vec<(String, State)> {
        look_in(folder.path(), true)
            .into_iter()
            .map(|file| {
                let name = file.path.file_name().unwrap().to_str().unwrap().to_owned();
                (name, file.state)
            })
            .collect()
    }

    #[test]
    fn a_machine_without_the_driver_has_none() {
        assert_eq!(look_in(folder(&["null", "davinci"]).path(), true), []);
        assert_eq!(look_in(Path::new("/nonexistent"), true), []);
    }

    #[test]
    fn companions_that_are_missing_are_told_from_those_that_are_there() {
        let told = states(&folder(&["davinci10", "davinci2", "davinci_manager"]));
        assert_eq!(
            told,
            [
                ("davinci2".to_owned(), State::Usable),
                ("davinci10".to_owned(), State::Usable),
                ("davinci_manager".to_owned(), State::Usable),
                ("devmm_svm".to_owned(), State::Missing),
                ("hisi_hdc".to_owned(), State::Missing),
            ]
        );
    }

    #[test]
    fn a_file_that_does_not_open_says_so() {
        let folder = folder(&["davinci_manager", "devmm_svm", "hisi_hdc"]);
        std::fs::create_dir(folder.path().join("davinci0")).unwrap();
        let files = look_in(folder.path(), true);
        let (problem, remedy) = obstacle(&files).unwrap();
        assert!(problem.contains("davinci0 does not open: "), "{problem}");
        assert!(remedy.contains("--device"), "{remedy}");
        // Permissions alone say nothing against it.
        assert_eq!(obstacle(&look_in(folder.path(), false)), None);
    }
}
