//! Files by position, and output files that appear whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::{Exit, Failure, Result};
use crate::lock;

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
///
/// It is locked as long as it is open, so that it can be told from what a killed run has left.
pub struct TempFile {
    file: Option<File>,
    temporary: PathBuf,
    target: PathBuf,
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
                file: Some(file),
                temporary,
                target: target.to_owned(),
            });
        }
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
            // Renaming goes by name: what has the name must be what was written here.
            if !is_at(file, &self.temporary) {
                let temporary = self.temporary.display();
                return Err(Failure::new(
                    Exit::Files,
                    format!(
                        "{temporary} was removed or replaced while it was written; {} is not made",
                        self.target.display()
                    ),
                ));
            }
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
        if let Some(file) = self.file.take() {
            let is_ours = is_at(&file, &self.temporary);
            // Closed before it is removed, as Windows wants it.
            drop(file);
            if is_ours {
                let _ = fs::remove_file(&self.temporary);
            }
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
        let id = match target.map(partial_prefix) {
            Some(prefix) => name.strip_prefix(&prefix),
            None => name.strip_prefix('.'),
        };
        let id = id.and_then(|rest| rest.strip_suffix(PARTIAL));
        let id = match (id, target) {
            (Some(rest), None) => rest.rsplit_once('.').map(|(_, id)| id),
            (id, _) => id,
        };
        let is_id = |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        if id.is_some_and(is_id) {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
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
            format!("{} is left alone: {problem}", path.display()),
        ));
    }
    Ok(())
}

/// The CRC-64/NVME of a whole file.
pub fn checksum(path: &Path) -> Result<u64> {
    let mut digest = crc_fast::Digest::new(crc_fast::CrcAlgorithm::Crc64Nvme);
    let mut reader = Pieces::new(path)?;
    while let Some(piece) = reader.next()? {
        digest.update(piece);
    }
    Ok(digest.finalize())
}

/// Whether two files hold the same bytes.
pub fn is_equal(a: &Path, b: &Path) -> Result<bool> {
    let (mut a, mut b) = (Pieces::new(a)?, Pieces::new(b)?);
    if a.length != b.length {
        return Ok(false);
    }
    loop {
        match (a.next()?, b.next()?) {
            (None, None) => return Ok(true),
            (a, b) if a == b => {}
            _ => return Ok(false),
        }
    }
}

/// A file's bytes, piece by piece.
struct Pieces<'a> {
    file: File,
    path: &'a Path,
    length: u64,
    position: u64,
    buffer: Vec<u8>,
}

impl<'a> Pieces<'a> {
    fn new(path: &'a Path) -> Result<Pieces<'a>> {
        let file = open(path)?;
        let length = file
            .metadata()
            .map_err(|error| Failure::file("read", path, &error))?
            .len();
        Ok(Pieces {
            file,
            path,
            length,
            position: 0,
            buffer: vec![0; length.min(1 << 20) as usize],
        })
    }

    fn next(&mut self) -> Result<Option<&[u8]>> {
        let left = self.length - self.position;
        let size = left.min(self.buffer.len() as u64) as usize;
        let piece = &mut self.buffer[..size];
        read_exact_at(&self.file, piece, self.position)
            .map_err(|error| Failure::file("read", self.path, &error))?;
        self.position += size as u64;
        Ok(if size == 0 { None } else { Some(piece) })
    }
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
