//! A file that all ranks see.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{Rendezvous, left};
use crate::communicator::RootInfo;

/// How often a rank looks for the file.
const PAUSE: Duration = Duration::from_millis(10);

/// Root information in a file that all ranks see. It is written beside its place and renamed into it, so that nobody finds
/// half of it, and goes away when all have joined.
///
/// The path is one that no job before has used: a file that is there is another job's, and rank 0 refuses to replace it. Its
/// folder is one that only the job's user can write.
///
/// ```no_run
/// use aclnn::{Communicator, CommunicatorOptions, Device, FileRendezvous};
///
/// let (rank, device): (usize, Device) = (0, "npu:0".parse()?);
/// let meeting = FileRendezvous::new("/shared/job-17/root");
/// let own = Communicator::connect(rank, 2, &device, meeting, &CommunicatorOptions::new())?;
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct FileRendezvous {
    path: PathBuf,
}

impl FileRendezvous {
    /// The file at this path.
    pub fn new(path: impl Into<PathBuf>) -> FileRendezvous {
        FileRendezvous { path: path.into() }
    }

    /// Where it is written first.
    fn draft(&self) -> PathBuf {
        let mut name = OsString::from(&self.path);
        name.push(format!(".{}", std::process::id()));
        name.into()
    }

    fn place(&self, draft: &Path) -> io::Result<()> {
        // A link fails where a name is taken; a renaming would replace it.
        match std::fs::hard_link(draft, &self.path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(taken(&self.path)),
            Ok(()) => std::fs::remove_file(draft),
            // A file system without links.
            Err(_) if self.path.try_exists()? => Err(taken(&self.path)),
            Err(_) => std::fs::rename(draft, &self.path),
        }
    }
}

fn taken(path: &Path) -> io::Error {
    let message = format!("{} is there already, of another job", path.display());
    io::Error::new(io::ErrorKind::AlreadyExists, message)
}

impl Rendezvous for FileRendezvous {
    fn publish(&mut self, bytes: &[u8], _size: usize, _deadline: Instant) -> io::Result<()> {
        let draft = self.draft();
        let placed = std::fs::write(&draft, bytes).and_then(|()| self.place(&draft));
        if placed.is_err() {
            // It may not even be there.
            let _ = std::fs::remove_file(&draft);
        }
        placed
    }

    fn receive(&mut self, _rank: usize, deadline: Instant) -> io::Result<Vec<u8>> {
        loop {
            match std::fs::read(&self.path) {
                Ok(bytes) if bytes.len() == RootInfo::BYTES => return Ok(bytes),
                Ok(bytes) => {
                    let message = format!(
                        "{} has {} bytes, and root information has {}",
                        self.path.display(),
                        bytes.len(),
                        RootInfo::BYTES
                    );
                    return Err(io::Error::new(io::ErrorKind::InvalidData, message));
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
            let left = left(deadline, || {
                format!("rank 0 did not write {}", self.path.display())
            })?;
            std::thread::sleep(PAUSE.min(left));
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        match std::fs::remove_file(&self.path) {
            // Somebody tidied up.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }
}
