//! Collectives: ranks that add up, gather and pass on tensors together. See [`Communicator`].
//!
//! Methods ([`operations`], [`group`]) are the front end: each makes a call, which is checked ([`check`], [`rules`]) before
//! anything else happens. A checked call ([`request`]) goes to the backend of its communicator ([`member`]): threads of
//! this process that meet ([`cpu`]), or devices that HCCL connects ([`hccl`]).

mod check;
mod cpu;
mod group;
mod hccl;
mod in_graph;
mod making;
mod member;
mod operations;
mod options;
mod recorded;
mod rendezvous;
mod request;
mod root_info;
mod rules;
mod together;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use group::{BatchRank, BatchSendRecv, Group, GroupRank};
pub use in_graph::GraphRank;
pub use options::CommunicatorOptions;
pub use rendezvous::{FileRendezvous, Launched, Rendezvous, TcpRendezvous};
pub use root_info::RootInfo;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::soc::Target;
use crate::stream::Stream;
use check::{Caller, Check};
pub(crate) use member::Member;
use request::{Call, Operation};
pub(crate) use together::{Members, Together, members_of};

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
/// All ranks make the same calls in the same order, each on its own thread. A call takes contiguous tensors, whatever their
/// shape: elements are taken in their order. Out and in are different tensors; the forms that end in `_in_place` take one.
/// Threads that share a rank make their calls one after the other; which goes first is the program's to say, as all ranks
/// have to agree on it.
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
/// # On devices
/// Ranks are Atlases, of one process ([`Communicator::on_devices`]) or of many ([`Communicator::connect`],
/// [`Communicator::join`] and [`Communicator::from_rank_table`]), and HCCL is what connects them.
/// Calls are queued on the communicator's own [`stream`](Communicator::stream), behind the work that their tensors depend on, and
/// what uses the tensors later comes after them: nothing is to be waited for by hand. [`barrier`](Communicator::barrier) alone
/// waits on the host. A call may block all the same, most of all the first of its kind, until the other ranks make theirs: that
/// is how HCCL is, so each rank wants a thread of its own, or a [`group`](Communicator::group), here too.
///
/// What a rank that does not come leads to is HCCL's: after `HCCL_EXEC_TIMEOUT`
/// ([`CommunicatorOptions::execution_timeout`]) the work fails, with an error from whatever waits for it, and the device takes
/// no more until it is reset. Ranks that call different things are found at the first use of an operation, unless
/// `HCCL_DFS_CONFIG` says otherwise. After a call that failed, the communicator answers
/// [`ErrorKind::CommunicatorFailed`] as on the CPU. Types of 8-bit floats take CANN 9.0.
///
/// Operators that take a group take it too ([`Communicator::as_group`]), on any stream of the
/// device: they stand in order with its calls.
///
/// Dropping it ends it once its work is done, in the background if need be; [`Communicator::close`] tells how that went.
///
/// # On the CPU
/// A call blocks until the others have come, and is complete when it returns.
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
/// panicked, [`ErrorKind::Forked`] in a forked process. Later calls answer [`ErrorKind::CommunicatorFailed`], with what happened first as their
/// [`source`](std::error::Error::source). [`Error::rank`] tells the rank.
///
/// # Nothing to do
/// A call without elements succeeds at once and waits for nobody, as HCCL has it; a rank that has elements then waits
/// alone. `barrier` is for all ranks always, and so is `all_to_all_v`, also of a rank that neither sends nor receives.
pub struct Communicator {
    member: Arc<Member>,
}

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
        if !(1..=cpu::MOST_RANKS).contains(&ranks) {
            let message = format!(
                "ranks is {ranks}, and 1 to {} are possible",
                cpu::MOST_RANKS
            );
            return Err(Error::new(ErrorKind::Value, message)
                .with_argument("ranks")
                .with_aclnn_status(None));
        }
        let ranks = cpu::Rank::all(ranks, device.target());
        Ok(ranks
            .map(|rank| Communicator::of(Member::cpu(rank, &device)))
            .collect())
    }

    fn of(member: Member) -> Communicator {
        Communicator {
            member: Arc::new(member),
        }
    }

    /// A communicator of some of the ranks: `ranks[0]` becomes its rank 0, and so on. All ranks of this one call it, with
    /// the same list; those outside get `None`. It has the timeout of this one, and what
    /// [`CommunicatorOptions`] said of this one's buffers, bits and calls; it fails by itself.
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
    #[doc(alias = "split")]
    #[doc(alias = "HcclCreateSubCommConfig")]
    pub fn part(&self, ranks: &[usize]) -> Result<Option<Communicator>> {
        let check = Check::new(self.caller(), Operation::Part);
        let call = check.part(ranks, self.member.is_part())?;
        Ok(self.member.part(call)?.map(Communicator::of))
    }

    /// Which rank this is, from 0.
    pub fn rank(&self) -> usize {
        self.member.rank()
    }

    /// How many ranks there are.
    pub fn size(&self) -> usize {
        self.member.size()
    }

    /// The communicator's name, the same on all ranks and unlike others of the process.
    pub fn name(&self) -> &str {
        self.member.name()
    }

    /// The device whose tensors it takes.
    pub fn device(&self) -> &Device {
        self.member.device()
    }

    /// The stream that calls run on: one of the communicator's own on an Atlas.
    pub fn stream(&self) -> Stream {
        self.member.stream()
    }

    /// How long this rank waits on the host for the others, in its calls on the CPU and in `barrier` and `part` on devices;
    /// `None` without an end. 1836 s unless set, as HCCL's.
    pub fn timeout(&self) -> Option<Duration> {
        self.member.timeout()
    }

    /// Says how long this rank waits on the host for the others. Who waits longer fails, and with it the communicator. On the
    /// CPU the error names the ranks that did not come. On devices this limits the wait behind a barrier that is queued, in whole milliseconds, rounded up; the
    /// first call of each kind may take as long before as HCCL lets links be made (`HCCL_CONNECT_TIMEOUT`), and who is missing
    /// stands in CANN's report, if it is known.
    pub fn set_timeout(&self, timeout: Option<Duration>) {
        self.member.set_timeout(timeout);
    }

    /// What the communicator failed with; `None` while it works. On a device this asks HCCL, as calls do now and then.
    pub fn failure(&self) -> Option<Error> {
        self.member.failure()
    }

    pub(crate) fn member(&self) -> &Arc<Member> {
        &self.member
    }

    fn caller(&self) -> Caller<'_> {
        self.member.caller()
    }

    fn run(&self, call: Call<'_>) -> Result<()> {
        self.member.carry_alone(call)
    }
}

impl Drop for Communicator {
    fn drop(&mut self) {
        // A graph that was dropped holds on to it until somebody finds that its work is done.
        if let Some(device) = self.device().atlas() {
            device.release_parked();
        }
    }
}

impl fmt::Debug for Communicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Communicator")
            .field("name", &self.name())
            .field("rank", &self.rank())
            .field("size", &self.size())
            .field("device", self.device())
            .finish_non_exhaustive()
    }
}
