//! Channels that carry root information from the rank that makes it to the others.

mod environment;
mod file;
mod tcp;

use std::io;
use std::time::{Duration, Instant};

pub use environment::Launched;
pub use file::FileRendezvous;
pub use tcp::TcpRendezvous;

use super::making::check_place;
use super::{Communicator, CommunicatorOptions, RootInfo};
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};

/// How long ranks look for each other where the options say nothing: HCCL's own default.
const TIMEOUT: Duration = Duration::from_secs(120);

/// A channel that carries root information from rank 0 to the others: [`FileRendezvous`], [`TcpRendezvous`], or the
/// program's own.
///
/// ```
/// use std::io;
/// use std::sync::mpsc::{Receiver, Sender};
/// use std::time::Instant;
/// use aclnn::Rendezvous;
///
/// /// A channel of this process.
/// struct Channel(Vec<Sender<Vec<u8>>>, Option<Receiver<Vec<u8>>>);
///
/// impl Rendezvous for Channel {
///     fn publish(&mut self, bytes: &[u8], _size: usize, _deadline: Instant) -> io::Result<()> {
///         let sent = self.0.iter().map(|other| other.send(bytes.to_vec()));
///         sent.collect::<Result<(), _>>().map_err(io::Error::other)
///     }
///
///     fn receive(&mut self, _rank: usize, deadline: Instant) -> io::Result<Vec<u8>> {
///         let own = self.1.as_ref().ok_or(io::ErrorKind::NotConnected)?;
///         let left = deadline.saturating_duration_since(Instant::now());
///         own.recv_timeout(left).map_err(|_| io::ErrorKind::TimedOut.into())
///     }
/// }
/// # let _ = Channel(Vec::new(), None);
/// ```
pub trait Rendezvous {
    /// Called on rank 0: gives the bytes to each of the others, or puts them where they find them.
    ///
    /// # Errors
    /// What went wrong; of kind [`TimedOut`](io::ErrorKind::TimedOut) when others did not come before `deadline`.
    fn publish(&mut self, bytes: &[u8], size: usize, deadline: Instant) -> io::Result<()>;

    /// Called on every other rank: the bytes, waited for until `deadline`.
    ///
    /// # Errors
    /// What went wrong; of kind [`TimedOut`](io::ErrorKind::TimedOut) when there was nothing before `deadline`.
    fn receive(&mut self, rank: usize, deadline: Instant) -> io::Result<Vec<u8>>;

    /// Called on rank 0 when all ranks have joined, and have the bytes, or when that failed: takes away what was put
    /// somewhere.
    ///
    /// # Errors
    /// What went wrong.
    fn finish(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Communicator {
    /// Joins a new communicator of `size` ranks as `rank`: rank 0 makes root information, `rendezvous` carries it to the
    /// others, and all join.
    ///
    /// [`CommunicatorOptions::join_timeout`] is the time for all of that; without it the ranks look for each other for 120
    /// seconds, and HCCL then waits as long as it does.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when ranks do not come, named where the channel knows them; [`ErrorKind::Rendezvous`] of a
    /// channel that fails otherwise; else as [`Communicator::join`].
    ///
    /// ```no_run
    /// use aclnn::{Communicator, CommunicatorOptions, Device, FileRendezvous};
    ///
    /// // Each of two processes, with its own rank and device, and a path that both see and no earlier job had:
    /// let (rank, device) = (0, Device::npu(0)?);
    /// let file = FileRendezvous::new("/shared/job-17.root");
    /// let own = Communicator::connect(rank, 2, &device, file, &CommunicatorOptions::new())?;
    /// # let _ = own;
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn connect(
        rank: usize,
        size: usize,
        device: &Device,
        mut rendezvous: impl Rendezvous,
        options: &CommunicatorOptions,
    ) -> Result<Communicator> {
        check_place(rank, size)?;
        let limit = options.join_timeout.unwrap_or(TIMEOUT);
        let began = Instant::now();
        // A time that no clock reaches is as good as a year.
        let year = Duration::from_secs(365 * 24 * 3600);
        let deadline = began + limit.min(year);
        let failed = |error: io::Error| failure(rank, size, limit, &error);
        let root = match rank {
            0 => {
                let root = RootInfo::new(device)?;
                let bytes = root.to_bytes();
                rendezvous.publish(&bytes, size, deadline).map_err(failed)?;
                root
            }
            _ => RootInfo::from_bytes(&rendezvous.receive(rank, deadline).map_err(failed)?)?,
        };
        let mut options = options.clone();
        options.join_timeout = options
            .join_timeout
            .map(|limit| limit.saturating_sub(began.elapsed()));
        let joined = Communicator::join(root, rank, size, device, &options);
        let finished = match rank {
            0 => rendezvous.finish().map_err(failed),
            _ => Ok(()),
        };
        // What kept the ranks from joining is the better reason.
        joined.and_then(|own| finished.map(|()| own))
    }
}

fn failure(rank: usize, size: usize, limit: Duration, error: &io::Error) -> Error {
    let kind = match error.kind() {
        io::ErrorKind::TimedOut => ErrorKind::Timeout,
        _ => ErrorKind::Rendezvous,
    };
    let message =
        format!("rank {rank} of {size} did not find the others within {limit:?}: {error}");
    let message = match kind {
        ErrorKind::Timeout => message,
        _ => format!("rank {rank} of {size} cannot find the others: {error}"),
    };
    Error::new(kind, message).with_rank(rank)
}

/// What is left until a time; an error when nothing is.
fn left(deadline: Instant, what: impl FnOnce() -> String) -> io::Result<Duration> {
    match deadline.checked_duration_since(Instant::now()) {
        Some(left) if !left.is_zero() => Ok(left),
        _ => Err(io::Error::new(io::ErrorKind::TimedOut, what())),
    }
}
