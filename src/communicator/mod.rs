//! Collectives: ranks that add up, gather and pass on tensors together. See [`Communicator`].
//!
//! A call is checked ([`request`], [`rules`]) before anything else happens, and becomes a posting: what all ranks have to
//! say alike, and the memory that this one lends until the call is over. On the CPU the ranks are threads of one process
//! that meet ([`meeting`]): the last to come carries the call out for all of them ([`carry_out`], [`numbers`]) while the
//! others wait, so no rank's memory is used after its call has returned. A group posts all of its calls before it waits
//! for the first.

mod carry_out;
mod group;
mod meeting;
mod numbers;
mod operations;
mod request;
mod rules;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

pub use group::{BatchRank, BatchSendRecv, Group, GroupRank};

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::soc::Target;
use meeting::{Ticket, World};
use request::{Call, Caller, Check, Operation};

/// How the elements that lie at one place on all ranks become one. There is no mean: divide a sum.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ReduceOp {
    /// Their sum. Sums of integers wrap around.
    Sum,
    /// Their product; of integers it wraps around.
    Product,
    /// The largest; a NaN wins, and of equal ones (0 and -0) the first is kept.
    Max,
    /// The smallest; a NaN wins, and of equal ones the first is kept.
    Min,
}

impl ReduceOp {
    /// All of them.
    pub fn all() -> impl Iterator<Item = ReduceOp> {
        [
            ReduceOp::Sum,
            ReduceOp::Product,
            ReduceOp::Max,
            ReduceOp::Min,
        ]
        .into_iter()
    }
}

/// One rank of a group of ranks that communicate: HCCL's communicator as this rank holds it.
///
/// All ranks make the same calls in the same order, each on its own thread. A call blocks until the others have come;
/// when it returns it is complete. It takes contiguous tensors, whatever their shape: elements are taken in their
/// order. Out and in are different tensors; the forms that end in `_in_place` take one.
///
/// ```
/// use aclnn::{Communicator, ReduceOp};
///
/// let part = |communicator: Communicator| {
///     let own = [1.0f32, communicator.rank() as f32];
///     let mut sum = [0.0f32; 2];
///     communicator.all_reduce(ReduceOp::Sum, &own, &mut sum)?;
///     assert_eq!(sum, [2.0, 1.0]);
///     Ok::<(), aclnn::Error>(())
/// };
/// // Each thread owns its rank, so that one that fails or panics drops it, and the others hear of it at once.
/// let ranks = Communicator::cpu(2)?.into_iter();
/// let threads: Vec<_> = ranks.map(|own| std::thread::spawn(move || part(own))).collect();
/// for thread in threads {
///     thread.join().unwrap()?;
/// }
/// # Ok::<(), aclnn::Error>(())
/// ```
///
/// # On the CPU
/// The ranks are threads of one process ([`Communicator::cpu`]), so that parallel code runs where there is no Atlas, with
/// the types and reductions that the product has. Ranks need threads of their own: a pool with fewer threads than ranks
/// stands still. Who has but one thread puts the calls of several ranks into a [`group`](Communicator::group). There are
/// no ranks in other processes.
///
/// Reductions go in one order, that of HCCL's `strict` mode, and round each step to the elements' type, so results depend
/// neither on the number of elements nor on who comes first: while m parts are left and M is the largest power of two
/// below m, part i takes part i + M in.
///
/// # Errors
/// Every call is checked by itself first, and refused without anybody hearing of it: [`ErrorKind::DType`] and
/// [`ErrorKind::DTypeCombination`] of types and reductions that the product has not, [`ErrorKind::UnsupportedProduct`] of
/// operations, [`ErrorKind::NotContiguous`], [`ErrorKind::Format`], [`ErrorKind::DeviceMismatch`],
/// [`ErrorKind::Shape`] and [`ErrorKind::DataLength`] of numbers of elements, [`ErrorKind::ShapeLimit`] of a count above
/// 2147483647 (elements of one rank's part where there are parts), [`ErrorKind::Value`] of ranks and roots, [`ErrorKind::OutputOverlapsInput`].
///
/// What comes to light between ranks ends the call on all of them, and the communicator with it:
/// [`ErrorKind::CollectiveMismatch`] when they call different things, [`ErrorKind::Timeout`] with the ranks that did not
/// come ([`Communicator::set_timeout`]), [`ErrorKind::RankGone`] when one was dropped, as by a thread that owned it and
/// panicked. Later calls answer [`ErrorKind::CommunicatorFailed`], with what happened first as their
/// [`source`](std::error::Error::source). [`Error::rank`] tells the rank.
///
/// # Nothing to do
/// A call without elements succeeds at once and waits for nobody, as HCCL has it; a rank that has elements then waits
/// alone. `barrier` and `all_to_all_v` are for all ranks always.
pub struct Communicator {
    world: Arc<World>,
    rank: usize,
    device: Device,
    /// In nanoseconds; [`FOREVER`] without an end.
    timeout: AtomicU64,
}

const FOREVER: u64 = u64::MAX;

/// HCCL's own default, `HCCL_EXEC_TIMEOUT`.
const TIMEOUT: Duration = Duration::from_secs(1836);

impl Communicator {
    /// Ranks 0 to `ranks - 1` of a new communicator on the CPU, which stands for an Atlas A2.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] unless there are 1 to 4096 ranks.
    pub fn cpu(ranks: usize) -> Result<Vec<Communicator>> {
        Communicator::on(ranks, Device::cpu())
    }

    /// The same, standing for another product: with its types, reductions and operations.
    ///
    /// # Errors
    /// As [`Communicator::cpu`].
    ///
    /// ```
    /// use aclnn::{Communicator, ErrorKind, Soc};
    ///
    /// let one = &Communicator::cpu_as(1, "310p".parse::<Soc>()?)?[0];
    /// let error = one.broadcast(&mut [1.0f32], 0).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::UnsupportedProduct);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn cpu_as(ranks: usize, target: impl Into<Target>) -> Result<Vec<Communicator>> {
        Communicator::on(ranks, Device::cpu_as(target))
    }

    fn on(ranks: usize, device: Device) -> Result<Vec<Communicator>> {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        if !(1..=numbers::MOST_RANKS).contains(&ranks) {
            let message = format!(
                "ranks is {ranks}, and 1 to {} are possible",
                numbers::MOST_RANKS
            );
            return Err(Error::new(ErrorKind::Value, message)
                .with_argument("ranks")
                .with_aclnn_status(None));
        }
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("cpu_{}_{number}", std::process::id());
        let world = Arc::new(World::new(name, ranks, device.target().clone()));
        let rank = |rank| Communicator {
            world: Arc::clone(&world),
            rank,
            device: device.clone(),
            timeout: AtomicU64::new(nanoseconds(Some(TIMEOUT))),
        };
        Ok((0..ranks).map(rank).collect())
    }

    /// A communicator of some of the ranks: `ranks[0]` becomes its rank 0, and so on. All ranks of this one call it, with
    /// the same list; those outside get `None`. It has the timeout of this one, and fails by itself.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] when `ranks` is empty, has a rank twice or one that does not exist;
    /// [`ErrorKind::UnsupportedArgument`] of a communicator that is a part already, as HCCL has it; what calls of all ranks
    /// come to besides.
    ///
    /// ```
    /// use aclnn::{Communicator, ReduceOp};
    ///
    /// let part = |own: Communicator| {
    ///     let mut tensor = [own.rank() as i32];
    ///     if let Some(outer) = own.part(&[0, 2])? {
    ///         outer.all_reduce_in_place(ReduceOp::Sum, &mut tensor)?;
    ///         assert_eq!(tensor, [2]);
    ///     }
    ///     Ok::<(), aclnn::Error>(())
    /// };
    /// let ranks = Communicator::cpu(3)?.into_iter();
    /// let threads: Vec<_> = ranks.map(|own| std::thread::spawn(move || part(own))).collect();
    /// for thread in threads {
    ///     thread.join().unwrap()?;
    /// }
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn part(&self, ranks: &[usize]) -> Result<Option<Communicator>> {
        let check = Check::new(self.caller(), Operation::Part);
        let call = check.part(ranks, self.world.is_part)?;
        // SAFETY: it has no regions.
        let ticket = unsafe { self.world.post(call.posting) }?;
        self.world.wait(&ticket, self.timeout())?;
        let Some(rank) = ranks.iter().position(|&rank| rank == self.rank) else {
            return Ok(None);
        };
        Ok(Some(Communicator {
            world: self.world.part(&ticket, ranks.len()),
            rank,
            device: self.device.clone(),
            timeout: AtomicU64::new(nanoseconds(self.timeout())),
        }))
    }

    /// Which rank this is, from 0.
    pub fn rank(&self) -> usize {
        self.rank
    }

    /// How many ranks there are.
    pub fn size(&self) -> usize {
        self.world.size
    }

    /// The communicator's name, the same on all ranks and unlike others of the process.
    pub fn name(&self) -> &str {
        &self.world.name
    }

    /// The device whose tensors it takes.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// How long this rank's calls wait for the others; `None` without an end. 1836 s unless set, as HCCL's.
    pub fn timeout(&self) -> Option<Duration> {
        match self.timeout.load(Ordering::Relaxed) {
            FOREVER => None,
            nanoseconds => Some(Duration::from_nanos(nanoseconds)),
        }
    }

    /// Says how long this rank's calls wait for the others. Who waits longer fails, and with it the communicator: the
    /// error names the ranks that did not come.
    pub fn set_timeout(&self, timeout: Option<Duration>) {
        self.timeout.store(nanoseconds(timeout), Ordering::Relaxed);
    }

    /// What the communicator failed with; `None` while it works.
    pub fn failure(&self) -> Option<Error> {
        self.world.failure()
    }

    fn caller(&self) -> Caller<'_> {
        Caller {
            rank: self.rank,
            size: self.world.size,
            family: self.world.target.soc().family(),
            device: &self.device,
        }
    }

    fn run(&self, call: Call<'_>) -> Result<()> {
        carry([(self, call)])
    }
}

fn nanoseconds(timeout: Option<Duration>) -> u64 {
    // Five hundred years are no end.
    timeout.map_or(FOREVER, |timeout| {
        u64::try_from(timeout.as_nanos()).unwrap_or(FOREVER)
    })
}

/// Brings all calls, then waits for each: however they depend on each other, none waits for one that comes after it here.
/// The first failure is told.
fn carry<'c, 't>(calls: impl IntoIterator<Item = (&'c Communicator, Call<'t>)>) -> Result<()> {
    let mut result = Ok(());
    let mut posted = Posted(Vec::new());
    for (communicator, call) in calls {
        if call.posting.is_nothing() {
            result = result.and(communicator.world.check(communicator.rank));
            continue;
        }
        // SAFETY: the tensors are borrowed for longer than this function runs, and `posted` waits for each ticket before
        // that ends, also when something panics.
        match unsafe { communicator.world.post(call.posting) } {
            Ok(ticket) => posted.0.push((communicator, ticket)),
            Err(error) => result = result.and(Err(error)),
        }
    }
    result.and(posted.wait())
}

/// Calls whose memory may be in use.
struct Posted<'c>(Vec<(&'c Communicator, Ticket)>);

impl Posted<'_> {
    /// A call is taken out only when its wait has returned, so that one that does not return leaves the others to be waited
    /// for.
    fn wait(&mut self) -> Result<()> {
        let mut result = Ok(());
        while let Some((communicator, ticket)) = self.0.last() {
            let waited = communicator.world.wait(ticket, communicator.timeout());
            self.0.pop();
            // They are waited for from the last to the first, and the first failure is told.
            result = waited.and(result);
        }
        result
    }
}

impl Drop for Posted<'_> {
    fn drop(&mut self) {
        // Whatever they come to, somebody is panicking already.
        let _ = self.wait();
    }
}

impl Drop for Communicator {
    /// The other ranks' calls that need this one fail with [`ErrorKind::RankGone`]; it waits for nothing.
    fn drop(&mut self) {
        self.world.leave(self.rank);
    }
}

impl fmt::Debug for Communicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Communicator")
            .field("name", &self.world.name)
            .field("rank", &self.rank)
            .field("size", &self.world.size)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}
