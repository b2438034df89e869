//! A rank with its backend, and how checked calls get there.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use smallvec::{SmallVec, smallvec};

use super::check::Caller;
use super::request::Call;
use super::{Communicator, cpu, hccl};
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::stream::Stream;

/// What a [`Communicator`] is, and what else holds on to it.
pub(crate) struct Member {
    device: Device,
    /// In nanoseconds; [`FOREVER`] without an end.
    timeout: AtomicU64,
    backend: Backend,
}

enum Backend {
    Cpu(cpu::Rank),
    Hccl(Box<hccl::Rank>),
}

const FOREVER: u64 = u64::MAX;

/// HCCL's own default, `HCCL_EXEC_TIMEOUT`.
const TIMEOUT: Duration = Duration::from_secs(1836);

impl Member {
    pub(super) fn cpu(rank: cpu::Rank, device: &Device) -> Member {
        Member::new(Backend::Cpu(rank), device, Some(TIMEOUT))
    }

    pub(super) fn hccl(rank: hccl::Rank) -> Member {
        let device = rank.stream().device().clone();
        Member::new(Backend::Hccl(Box::new(rank)), &device, Some(TIMEOUT))
    }

    fn new(backend: Backend, device: &Device, timeout: Option<Duration>) -> Member {
        Member {
            device: device.clone(),
            timeout: AtomicU64::new(nanoseconds(timeout)),
            backend,
        }
    }

    pub fn rank(&self) -> usize {
        match &self.backend {
            Backend::Cpu(rank) => rank.rank(),
            Backend::Hccl(rank) => rank.rank(),
        }
    }

    pub fn size(&self) -> usize {
        match &self.backend {
            Backend::Cpu(rank) => rank.size(),
            Backend::Hccl(rank) => rank.size(),
        }
    }

    pub fn name(&self) -> &str {
        match &self.backend {
            Backend::Cpu(rank) => rank.name(),
            Backend::Hccl(rank) => rank.name(),
        }
    }

    pub fn is_part(&self) -> bool {
        match &self.backend {
            Backend::Cpu(rank) => rank.is_part(),
            Backend::Hccl(rank) => rank.is_part(),
        }
    }

    pub fn device(&self) -> &Device {
        &self.device
    }

    pub fn timeout(&self) -> Option<Duration> {
        match self.timeout.load(Ordering::Relaxed) {
            FOREVER => None,
            nanoseconds => Some(Duration::from_nanos(nanoseconds)),
        }
    }

    pub fn set_timeout(&self, timeout: Option<Duration>) {
        self.timeout.store(nanoseconds(timeout), Ordering::Relaxed);
    }

    pub fn failure(&self) -> Option<Error> {
        match &self.backend {
            Backend::Cpu(rank) => rank.failure(),
            Backend::Hccl(rank) => rank.failure(),
        }
    }

    /// A part of this communicator, which all of its ranks make together.
    pub(super) fn part(&self, call: Call<'_>) -> Result<Option<Member>> {
        let timeout = self.timeout();
        let backend = match &self.backend {
            Backend::Cpu(rank) => rank.part(call, timeout)?.map(Backend::Cpu),
            Backend::Hccl(rank) => {
                let part = rank.part(&call.request.terms.counts, timeout)?;
                part.map(|part| Backend::Hccl(Box::new(part)))
            }
        };
        Ok(backend.map(|backend| Member::new(backend, &self.device, timeout)))
    }

    /// The rank on a device, if it is on one.
    pub(super) fn on_device(&self) -> Option<&hccl::Rank> {
        match &self.backend {
            Backend::Cpu(_) => None,
            Backend::Hccl(rank) => Some(rank),
        }
    }

    #[cfg(test)]
    pub(super) fn world(&self) -> &std::sync::Arc<cpu::World> {
        match &self.backend {
            Backend::Cpu(rank) => rank.world(),
            Backend::Hccl(_) => panic!("a rank on a device has no world"),
        }
    }

    pub(super) fn caller(&self) -> Caller<'_> {
        Caller {
            rank: self.rank(),
            size: self.size(),
            family: self.device.target().soc().family(),
            device: &self.device,
            hccl: match &self.backend {
                Backend::Cpu(_) => None,
                Backend::Hccl(rank) => Some(rank),
            },
        }
    }

    /// Brings one call to its backend, and waits for it if it is to be waited for.
    pub(super) fn carry_alone(&self, call: Call<'_>) -> Result<()> {
        match &self.backend {
            Backend::Cpu(_) => carry_members([(self, call)]),
            Backend::Hccl(rank) => rank.run(&[call], self.timeout(), &[]),
        }
    }

    /// The stream that calls run on.
    pub fn stream(&self) -> Stream {
        match &self.backend {
            Backend::Cpu(_) => self.device.stream(),
            Backend::Hccl(rank) => rank.stream().clone(),
        }
    }

    /// Ends this rank within a time.
    pub fn close(self, limit: Option<Duration>) -> Result<()> {
        match self.backend {
            // Nobody waits on the CPU.
            Backend::Cpu(_) => Ok(()),
            Backend::Hccl(rank) => rank.close(limit),
        }
    }
}

fn nanoseconds(timeout: Option<Duration>) -> u64 {
    // Five hundred years are no end.
    timeout.map_or(FOREVER, |timeout| {
        u64::try_from(timeout.as_nanos()).unwrap_or(FOREVER)
    })
}

/// Calls of one rank on a device, in their order.
type OnDevice<'c, 't> = (&'c hccl::Rank, Option<Duration>, SmallVec<[Call<'t>; 2]>);

/// As [`carry_members`].
pub(super) fn carry<'c, 't>(
    calls: impl IntoIterator<Item = (&'c Communicator, Call<'t>)>,
) -> Result<()> {
    let calls = calls.into_iter();
    carry_members(calls.map(|(communicator, call)| (&**communicator.member(), call)))
}

/// Brings all calls to their backends, then waits for each that is to be waited for: however they depend on each other,
/// none waits for one that comes after it here. The first failure is told.
pub(super) fn carry_members<'c, 't>(
    calls: impl IntoIterator<Item = (&'c Member, Call<'t>)>,
) -> Result<()> {
    let mut result = Ok(());
    let mut brought = cpu::Brought::default();
    let mut on_devices: SmallVec<[OnDevice<'c, 't>; 1]> = SmallVec::new();
    for (member, call) in calls {
        let brings = match &member.backend {
            Backend::Cpu(rank) if call.request.is_nothing() => rank.check(),
            // SAFETY: the tensors are borrowed for longer than this function runs, and `brought` waits for each call
            // before that ends, also when something panics.
            Backend::Cpu(rank) => unsafe { brought.bring(rank, member.timeout(), call) },
            Backend::Hccl(rank) => {
                let mut same = on_devices.iter_mut();
                match same.find(|(other, ..)| std::ptr::eq(*other, &**rank)) {
                    Some((.., calls)) => calls.push(call),
                    None => on_devices.push((rank, member.timeout(), smallvec![call])),
                }
                Ok(())
            }
        };
        result = result.and(brings);
    }
    if result.is_ok() {
        result = queue(on_devices);
    }
    result.and(brought.wait())
}

/// Queues calls of ranks on devices. A call of HCCL may block until the other ranks make theirs, so several ranks have a
/// thread each. All threads are there before any of them calls: ranks that called without the others would be ahead of them.
fn queue(ranks: SmallVec<[OnDevice<'_, '_>; 1]>) -> Result<()> {
    // Before any of them is marked.
    let before: Vec<hccl::Before> = match ranks.len() {
        0 | 1 => Vec::new(),
        _ => ranks.iter().filter_map(|(rank, ..)| rank.last()).collect(),
    };
    let run = |(rank, timeout, calls): OnDevice<'_, '_>| rank.run(&calls, timeout, &before);
    let mut ranks = ranks.into_iter();
    let Some(first) = ranks.next() else {
        return Ok(());
    };
    if ranks.len() == 0 {
        return run(first);
    }
    std::thread::scope(|scope| {
        let mut threads = Vec::new();
        for other in ranks {
            let (start, started) = mpsc::sync_channel(1);
            let when_started = move || match started.recv() {
                Ok(()) => run(other),
                Err(_) => Ok(()),
            };
            let thread = std::thread::Builder::new().name("aclnn group".to_owned());
            // Those that are there already end without a call when this returns.
            let thread = thread.spawn_scoped(scope, when_started).map_err(|error| {
                let message = format!("no thread for a rank of a group: {error}");
                Error::new(ErrorKind::Unavailable, message)
            })?;
            threads.push((start, thread));
        }
        for (start, _) in &threads {
            // A thread waits for it, so it is there.
            let _ = start.send(());
        }
        let mut result = run(first);
        for (_, thread) in threads {
            let joined = match thread.join() {
                Ok(joined) => joined,
                Err(panic) => std::panic::resume_unwind(panic),
            };
            result = result.and(joined);
        }
        result
    })
}
