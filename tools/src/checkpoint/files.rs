//! Files by position, and output files that appear whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

pub use super::contents::{checksum, is_equal};
use super::lock;
use crate::failure::{Exit, Failure, Result, shown_path};

/// Fills `buffer` from a position of the file.
#[cfg(unix)]
pub fn read_exact_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, buffer, position)
}

/// Fills `buffer` from a position of the file.
#[cfg(not(unix))]
pub fn read_exact_at(mut file: &File, buffer: &mut [u8], position: u64) -> io::Result<()> {
    use std::io::{Read, Seek};
    file.seek(io::SeekFrom::Start(position))?;
    file.read_exact(buffer)
}

#[cfg(unix)]
fn write_all_at(file: &File, bytes: &[u8], position: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, position)
}

#[cfg(not(unix))]
fn write_all_at(mut file: &File, bytes: &[u8], position: u64) -> io::Result<()> {
    use std::io::{Seek, Write};
    file.seek(io::SeekFrom::Start(position))?;
    file.write_all(bytes)
}

/// Opens a regular file to be read; a pipe would wait for ever, a device has no length.
pub fn open(path: &Path) -> Result<File> {
    let failed = |error: io::Error| match (error.kind(), fs::read_link(path)) {
        (io::ErrorKind::NotFound, Ok(to)) => Failure::new(
            Exit::Files,
            format!(
                "cannot open {}: it is a link to {}, which is not there",
                shown_path(path),
                shown_path(&to)
            ),
        ),
        _ => Failure::file("open", path, &error),
    };
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(Failure::invalid(path, "not a regular file"));
    }
    File::open(path).map_err(failed)
}

/// What tells whether a file is the same and unchanged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Device and number of the file, where there are such.
    identity: (u64, u64),
}

impl Stamp {
    /// Of an open file.
    pub fn of(file: &File, path: &Path) -> Result<Stamp> {
        file.metadata()
            .map(|metadata| Stamp::from(&metadata))
            .map_err(|error| Failure::file("read", path, &error))
    }

    /// Ends the run if the file, or what has its name now, is not what it was.
    pub fn check(self, file: &File, path: &Path) -> Result<()> {
        let named = fs::metadata(path).map(|metadata| Stamp::from(&metadata));
        if Stamp::of(file, path)? == self && matches!(named, Ok(named) if named == self) {
            return Ok(());
        }
        Err(Failure::new(
            Exit::Files,
            format!(
                "{} was changed while it was read; what was made of it is thrown away (run again when nobody writes it)",
                shown_path(path)
            ),
        ))
    }
}

impl From<&fs::Metadata> for Stamp {
    fn from(metadata: &fs::Metadata) -> Stamp {
        #[cfg(unix)]
        let identity = {
            use std::os::unix::fs::MetadataExt;
            (metadata.dev(), metadata.ino())
        };
        #[cfg(not(unix))]
        let identity = (0, 0);
        Stamp {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            identity,
        }
    }
}

/// A file that is written under a temporary name in the folder it is meant for, and takes its real
/// name when it is complete and on the disk. Dropped before that, it is removed.
///
/// It is locked as long as it is open, so that it can be told from what a killed run has left.
pub struct TempFile {
    file: File,
    temporary: PathBuf,
    target: PathBuf,
    has_name: AtomicBool,
    /// Held by the thread that writes. The system lets one at a time write a file, and the others would
    /// keep their processors busy until it is done.
    writing: Mutex<()>,
}

impl TempFile {
    pub fn create(target: &Path) -> Result<TempFile> {
        loop {
            let temporary = target.with_file_name(format!(
                "{}{:016x}{PARTIAL}",
                partial_prefix(target),
                random()
            ));
            let file = match OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(&temporary)
            {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                opened => opened.map_err(|error| Failure::file("create", &temporary, &error))?,
            };
            // Where files cannot be locked, nothing is taken for a leftover.
            let _ = lock::state(&file);
            return Ok(TempFile {
                file,
                temporary,
                target: target.to_owned(),
                has_name: AtomicBool::new(false),
                writing: Mutex::new(()),
            });
        }
    }

    pub fn write_all_at(&self, bytes: &[u8], position: u64) -> Result<()> {
        // It guards no data, so a thread that panicked has left nothing broken.
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        self.written(write_all_at(&self.file, bytes, position))
    }

    /// Copies a whole file into this one.
    pub fn copy_from(&self, mut source: &File) -> Result<()> {
        self.written(io::copy(&mut source, &mut &self.file).map(|_| ()))
    }

    /// Puts what is written so far on the disk.
    pub fn flush(&self) -> Result<()> {
        self.written(self.file.sync_data())
    }

    fn written(&self, result: io::Result<()>) -> Result<()> {
        result.map_err(|error| Failure::file("write", &self.target, &error))
    }

    /// Puts the file on the disk, unless that is not wanted, then gives it its name.
    pub fn finish(&self, replace: bool, sync: bool) -> Result<()> {
        let target = shown_path(&self.target);
        if sync {
            self.written(self.file.sync_all())?;
        }
        // Renaming goes by name: what has the name must be what was written here.
        if !is_at(&self.file, &self.temporary) {
            let temporary = shown_path(&self.temporary);
            return Err(Failure::new(
                Exit::Files,
                format!(
                    "{temporary} was removed or replaced while it was written; {target} is not made"
                ),
            ));
        }
        if !replace && fs::symlink_metadata(&self.target).is_ok() {
            return Err(Failure::new(
                Exit::Usage,
                format!("{target} has appeared meanwhile; it is left alone"),
            ));
        }
        fs::rename(&self.temporary, &self.target)
            .map_err(|error| Failure::file("rename a file to", &self.target, &error))?;
        self.has_name.store(true, Ordering::Relaxed);
        if sync {
            sync_folder(&self.target)?;
        }
        Ok(())
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        if !self.has_name.load(Ordering::Relaxed) && is_at(&self.file, &self.temporary) {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// A number that no other run has, not even one with the same process number.
fn random() -> u64 {
    // The standard library's way to ask the system for random numbers.
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(std::time::SystemTime::now())
}

/// Makes a rename last through a power failure.
fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        let folder = folder_of(path);
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| Failure::file("write", folder, &error))?;
    }
    Ok(())
}

/// The folder that holds a path; `.` for a bare name.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

const PARTIAL: &str = ".partial";

fn partial_prefix(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.")
}

/// What killed runs have left of a file, `.NAME.ID.partial`, or with `None` of any file in the folder
/// and in those that it holds.
pub fn leftovers(folder: &Path, target: Option<&Path>) -> Result<Vec<PathBuf>> {
    let failed = |error| Failure::file("read", folder, &error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() && target.is_none() {
            found.append(&mut leftovers(&entry.path(), None)?);
        }
        if !kind.is_file() {
            continue;
        }
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_leftover = match target.map(partial_prefix) {
            Some(prefix) => name
                .strip_prefix(&prefix)
                .and_then(|rest| rest.strip_suffix(PARTIAL))
                .is_some_and(is_id),
            None => is_partial(&name),
        };
        if is_leftover {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a name is that of a file that a run has not finished, `.NAME.ID.partial`.
pub fn is_partial(name: &str) -> bool {
    let rest = name
        .strip_prefix('.')
        .and_then(|rest| rest.strip_suffix(PARTIAL));
    let id = rest.and_then(|rest| rest.rsplit_once('.'));
    id.is_some_and(|(_, id)| is_id(id))
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Removes a file, if it is there.
pub fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Failure::file("remove", path, &error))
        }
        _ => Ok(()),
    }
}

/// Removes what killed runs have left. What a run still writes is left alone, and is an error.
pub fn remove_leftovers(leftovers: &[PathBuf]) -> Result<()> {
    for path in leftovers {
        let failed = |error: &io::Error| Failure::file("remove", path, error);
        let file = match File::open(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            opened => opened.map_err(|error| failed(&error))?,
        };
        let problem = match lock::state(&file) {
            lock::State::Ours => {
                fs::remove_file(path).map_err(|error| failed(&error))?;
                continue;
            }
            lock::State::Theirs => "another run is writing it",
            lock::State::Unknown => {
                "the file system has no locks, so nothing tells whether a run still writes it; remove it yourself"
            }
        };
        return Err(Failure::new(
            Exit::Usage,
            format!("{} is left alone: {problem}", shown_path(path)),
        ));
    }
    Ok(())
}

/// Whether a path leads to an open file.
pub fn is_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        matches!((file.metadata(), fs::symlink_metadata(path)),
            (Ok(file), Ok(there)) if (file.dev(), file.ino()) == (there.dev(), there.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        fs::symlink_metadata(path).is_ok()
    }
}

/// Whether two paths lead to the same file or folder.
pub fn is_same(a: &Path, b: &Path) -> bool {
    #[cfg(unix)]
    if let (Ok(a), Ok(b)) = (fs::metadata(a), fs::metadata(b)) {
        use std::os::unix::fs::MetadataExt;
        return (a.dev(), a.ino()) == (b.dev(), b.ino());
    }
    matches!((fs::canonicalize(a), fs::canonicalize(b)), (Ok(a), Ok(b)) if a == b)
}
