//! Files by position, and output files that appear whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::{Exit, Failure, Result};

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
    let failed = |error| Failure::file("open", path, &error);
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(Failure::invalid(path, "not a regular file"));
    }
    File::open(path).map_err(failed)
}

/// A file that is written under a temporary name in the folder it is meant for, and takes its real
/// name when it is complete and on the disk. Dropped before that, it is removed.
pub struct TempFile {
    file: Option<File>,
    temporary: PathBuf,
    target: PathBuf,
}

impl TempFile {
    pub fn create(target: &Path) -> Result<TempFile> {
        let temporary = target.with_file_name(format!(
            "{}{}{PARTIAL}",
            partial_prefix(target),
            std::process::id()
        ));
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&temporary)
            .map_err(|error| Failure::file("create", &temporary, &error))?;
        Ok(TempFile {
            file: Some(file),
            temporary,
            target: target.to_owned(),
        })
    }

    pub fn write_all_at(&self, bytes: &[u8], position: u64) -> Result<()> {
        match &self.file {
            Some(file) => write_all_at(file, bytes, position)
                .map_err(|error| Failure::file("write", &self.target, &error)),
            None => Ok(()),
        }
    }

    /// Copies a whole file into this one.
    pub fn copy_from(&self, source: &Path) -> Result<()> {
        let mut from = open(source)?;
        match &self.file {
            Some(file) => io::copy(&mut from, &mut &*file)
                .map(|_| ())
                .map_err(|error| Failure::file("write", &self.target, &error)),
            None => Ok(()),
        }
    }

    /// Puts the file on the disk, then gives it its name.
    pub fn finish(mut self, replace: bool) -> Result<()> {
        if let Some(file) = &self.file {
            file.sync_all()
                .map_err(|error| Failure::file("write", &self.target, &error))?;
        }
        if !replace && fs::symlink_metadata(&self.target).is_ok() {
            return Err(Failure::new(
                Exit::Usage,
                format!(
                    "{} has appeared meanwhile; it is left alone",
                    self.target.display()
                ),
            ));
        }
        fs::rename(&self.temporary, &self.target)
            .map_err(|error| Failure::file("rename a file to", &self.target, &error))?;
        self.file = None;
        sync_folder(&self.target)
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        // Closed before it is removed, as Windows wants it.
        if self.file.take().is_some() {
            let _ = fs::remove_file(&self.temporary);
        }
    }
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

/// Removes what a killed run has left of a file: `.NAME.PROCESS.partial`.
pub fn remove_leftovers(target: &Path) -> Result<()> {
    let folder = folder_of(target);
    let prefix = partial_prefix(target);
    let failed = |error| Failure::file("read", folder, &error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let process = name
            .strip_prefix(&prefix)
            .and_then(|rest| rest.strip_suffix(PARTIAL));
        if process.is_some_and(|process| process.parse::<u32>().is_ok()) {
            fs::remove_file(entry.path())
                .map_err(|error| Failure::file("remove", &entry.path(), &error))?;
        }
    }
    Ok(())
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
