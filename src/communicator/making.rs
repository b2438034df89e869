//! Making communicators on devices, and ending them.

use std::ffi::c_void;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::hccl::{self, Origin};
use super::member::Member;
use super::{Communicator, CommunicatorOptions, RootInfo, cpu};
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};

impl Communicator {
    /// A new communicator of this process alone: rank 0 on the first device, and so on. Each rank wants a thread of its own,
    /// or the calls of all are put into a [`group`](Communicator::group).
    ///
    /// CPU devices are threads, as of [`Communicator::cpu_as`], and may be the same one several times.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] without a device, with too many, and when an Atlas is there twice; [`ErrorKind::DeviceMismatch`]
    /// when some are Atlases and some are not, or stand for different products; [`ErrorKind::Unavailable`] where there is no
    /// HCCL, unless there is one device; what HCCL says.
    ///
    /// ```
    /// use aclnn::{Communicator, Device, ReduceOp};
    ///
    /// let devices = [Device::cpu(), Device::cpu()];
    /// let ranks = Communicator::on_devices(&devices)?;
    /// let (mut first, mut second) = ([1.0f32], [2.0f32]);
    /// Communicator::group(|group| {
    ///     group.rank(&ranks[0]).all_reduce_in_place(ReduceOp::Max, &mut first)?;
    ///     group.rank(&ranks[1]).all_reduce_in_place(ReduceOp::Max, &mut second)
    /// })?;
    /// assert_eq!(first, [2.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn on_devices(devices: &[Device]) -> Result<Vec<Communicator>> {
        let fail = |kind, message| Err(wrong(kind, "devices", message));
        let Some(first) = devices.first() else {
            return fail(ErrorKind::Value, "devices is empty".to_owned());
        };
        for (place, device) in devices.iter().enumerate() {
            let is_alike = device.is_cpu() == first.is_cpu()
                && device.target().soc().family() == first.target().soc().family();
            if !is_alike {
                let message = format!("rank 0 is on {first}, and rank {place} on {device}");
                return fail(ErrorKind::DeviceMismatch, message);
            }
            if !device.is_cpu() && devices[..place].contains(device) {
                let message = format!("{device} is there twice");
                return fail(ErrorKind::Value, message);
            }
        }
        if first.is_cpu() {
            return Communicator::on(devices.len(), first.clone());
        }
        let ranks = hccl::Rank::all(devices, None)?;
        Ok(ranks
            .into_iter()
            .map(|rank| Communicator::of(Member::hccl(rank)))
            .collect())
    }

    /// Joins a new communicator of `size` ranks as `rank`, and returns when all have. All ranks join with the information
    /// that one of them made ([`RootInfo::new`]); [`Communicator::connect`] carries it too.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] unless `rank` is less than `size`; [`ErrorKind::Timeout`] when the others do not come;
    /// [`ErrorKind::EntryPointMissing`] of options that this HCCL does not read; [`ErrorKind::Unavailable`] on the CPU and
    /// without HCCL; what HCCL says.
    pub fn join(
        root: RootInfo,
        rank: usize,
        size: usize,
        device: &Device,
        options: &CommunicatorOptions,
    ) -> Result<Communicator> {
        check_place(rank, size)?;
        let origin = Origin::Root {
            info: Box::new(*root.raw()),
            size,
        };
        let rank = hccl::Rank::join(device, rank, origin, options)?;
        Ok(Communicator::of(Member::hccl(rank)))
    }

    /// Joins the communicator that a rank table describes: a file of HCCL's (`ranktable.json`), the same on all ranks. There
    /// is one such communicator on a device.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] of a path that HCCL does not take; else as [`Communicator::join`].
    pub fn from_rank_table(
        path: impl AsRef<Path>,
        rank: usize,
        device: &Device,
        options: &CommunicatorOptions,
    ) -> Result<Communicator> {
        let origin = Origin::table(path.as_ref())?;
        let rank = hccl::Rank::join(device, rank, origin, options)?;
        Ok(Communicator::of(Member::hccl(rank)))
    }

    /// Wraps an `HcclComm` that somebody else made and ends: an engine beside this crate.
    ///
    /// # Safety
    /// - `communicator` is a communicator of this process on `device`, and stays as long as the result, its parts, and what
    ///   holds it (graphs).
    /// - Nobody else calls HCCL with it while a call of this crate does, and what its owner queues is ordered with what is
    ///   queued here, on all ranks alike: by events between the owner's stream and [`Communicator::stream`].
    /// - Before it is ended, its owner waits for what was queued here ([`Communicator::stream`]): dropping the result does
    ///   not.
    /// - The owner's parts of it have numbers below 1048576: HCCL tells parts of one communicator apart by numbers, and those
    ///   made here begin with that.
    ///
    /// # Errors
    /// [`ErrorKind::NullTensor`] of null; [`ErrorKind::EntryPointMissing`] where HCCL does not tell a communicator's rank;
    /// else as [`Communicator::join`].
    pub unsafe fn from_raw(device: &Device, communicator: *mut c_void) -> Result<Communicator> {
        // SAFETY: upheld by the caller.
        let rank = unsafe { hccl::Rank::borrowed(device, communicator) }?;
        Ok(Communicator::of(Member::hccl(rank)))
    }

    /// Waits for this rank's queued calls, and ends the communicator; `None` waits without an end. Dropping it does the same
    /// in the background, and tells nobody.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when it is still busy then, and [`ErrorKind::UnsupportedArgument`] when a part or a graph
    /// still holds it: it ends when it can. What HCCL says.
    ///
    /// ```
    /// for rank in aclnn::Communicator::cpu(2)? {
    ///     rank.close(None)?;
    /// }
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn close(self, timeout: Option<Duration>) -> Result<()> {
        let member = Arc::clone(&self.member);
        // It holds on to the communicator no more, nor do graphs that were dropped once their work is done.
        drop(self);
        if let (true, Some(rank)) = (Arc::strong_count(&member) > 1, member.on_device()) {
            rank.settle(timeout);
        }
        match Arc::try_unwrap(member) {
            Ok(member) => member.close(timeout),
            Err(_) => Err(hccl::is_held("a graph")),
        }
    }
}

fn wrong(kind: ErrorKind, argument: &'static str, message: String) -> Error {
    Error::new(kind, message)
        .with_argument(argument)
        .with_aclnn_status(None)
}

/// Whether there can be such a rank.
pub(super) fn check_place(rank: usize, size: usize) -> Result<()> {
    if rank < size && size <= cpu::MOST_RANKS {
        return Ok(());
    }
    let message = match size {
        1..=cpu::MOST_RANKS => format!("rank is {rank}, and ranks are 0 to {}", size - 1),
        _ => format!(
            "size is {size}, and 1 to {} ranks are possible",
            cpu::MOST_RANKS
        ),
    };
    let argument = if rank < size { "size" } else { "rank" };
    Err(wrong(ErrorKind::Value, argument, message).with_rank(rank))
}
