//! One run at a time on one output, wherever the others run.
//!
//! Process numbers tell nothing on a volume that containers share, where each may be number 1. What
//! tells a live run from a dead one is a lock on an open file, which the system gives back when the
//! process ends, however it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::files;
use super::parts::Part;
use crate::failure::{Exit, Failure, Result, shown_path};

/// The name of the lock in a folder that is written; of a part's it has the part in the middle.
const IN_FOLDER: (&str, &str) = (".quantize_checkpoint", ".lock");

/// Held while an output is written. The file of its name is removed with it; one that a killed run
/// left behind is taken over.
pub struct OutputLock {
    path: PathBuf,
    /// `None` where files cannot be locked.
    file: Option<File>,
}

impl OutputLock {
    /// Takes the lock of an output, or says that another run has it.
    pub fn take(output: &Path, is_folder: bool, part: Option<Part>) -> Result<OutputLock> {
        let path = if is_folder {
            let (name, ending) = IN_FOLDER;
            let part = part.map_or_else(String::new, |part| format!(".{}", part.label()));
            output.join(format!("{name}{part}{ending}"))
        } else {
            let name = output.file_name().unwrap_or_default().to_string_lossy();
            output.with_file_name(format!(".{name}.lock"))
        };
        loop {
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .map_err(|error| Failure::file("create", &path, &error))?;
            match state(&file) {
                State::Ours => {}
                State::Theirs => {
                    return Err(Failure::new(
                        Exit::Usage,
                        format!(
                            "another run writes {}: it holds {}; wait until it is done, or stop it",
                            shown_path(output),
                            shown_path(&path)
                        ),
                    ));
                }
                State::Unknown => {
                    let _ = fs::remove_file(&path);
                    return Ok(OutputLock { path, file: None });
                }
            }
            // Its last holder may have removed the file between the two calls: then another run can
            // lock a new one of the same name, and this lock is worth nothing.
            if files::is_at(&file, &path) {
                return Ok(OutputLock {
                    path,
                    file: Some(file),
                });
            }
        }
    }

    /// Whether another run on the same output would be noticed.
    pub fn is_held(&self) -> bool {
        self.file.is_some()
    }

    /// Whether a name in a folder is that of a lock.
    pub fn is_name(name: &std::ffi::OsStr) -> bool {
        let (start, ending) = IN_FOLDER;
        let name = name.to_string_lossy();
        name.strip_prefix(start)
            .is_some_and(|rest| rest == ending || rest.starts_with('.') && rest.ends_with(ending))
    }
}

impl Drop for OutputLock {
    fn drop(&mut self) {
        // Removed while it is locked, so that nobody's lock but this one goes with it.
        if self.file.is_some() {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whose lock it is, after an attempt to take it.
pub enum State {
    Ours,
    Theirs,
    /// The file system has no locks.
    Unknown,
}

/// Tries to lock an open file.
pub fn state(file: &File) -> State {
    match file.try_lock() {
        Ok(()) => State::Ours,
        Err(TryLockError::WouldBlock) => State::Theirs,
        // Interrupted by a signal, which is no answer.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Interrupted => {
            state(file)
        }
        Err(TryLockError::Error(_)) => State::Unknown,
    }
}
