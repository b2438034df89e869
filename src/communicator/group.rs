//! Several calls at once: none of them waits for another one.

use smallvec::SmallVec;

use super::Communicator;
use super::request::Call;
use crate::error::Result;

/// Calls of ranks. A rank sends and receives, or there are two that call.
type Calls<'t> = SmallVec<[(&'t Communicator, Call<'t>); 2]>;

/// Calls that are to be made together: [`Communicator::group`].
///
/// Their tensors are borrowed until the group is over.
pub struct Group<'t> {
    calls: Calls<'t>,
}

/// A rank of which calls are added to a [`Group`].
pub struct GroupRank<'g, 't> {
    pub(super) communicator: &'t Communicator,
    calls: &'g mut Calls<'t>,
}

/// Messages that are to be sent and received together: [`Communicator::batch_send_recv`].
///
/// Their tensors are borrowed until all of them are over.
pub struct BatchSendRecv<'t> {
    calls: Calls<'t>,
}

/// A rank of which messages are added to a [`BatchSendRecv`].
pub struct BatchRank<'g, 't> {
    pub(super) communicator: &'t Communicator,
    calls: &'g mut Calls<'t>,
}

impl Communicator {
    /// Makes several calls together. None waits for another one of them, so that one thread can make the calls of
    /// several ranks, or of several communicators. `add` names them, and checks them one by one; they are made when it
    /// returns. If it fails none is made.
    ///
    /// # Errors
    /// What `add` returns; else the first failure of a call.
    ///
    /// ```
    /// use aclnn::{Communicator, ReduceOp};
    ///
    /// let ranks = Communicator::cpu(2)?;
    /// let (mut first, mut second) = ([1i32, 2], [10i32, 20]);
    /// Communicator::group(|group| {
    ///     group.rank(&ranks[0]).all_reduce_in_place(ReduceOp::Sum, &mut first)?;
    ///     group.rank(&ranks[1]).all_reduce_in_place(ReduceOp::Sum, &mut second)
    /// })?;
    /// assert_eq!((first, second), ([11, 22], [11, 22]));
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn group<'t, R>(add: impl FnOnce(&mut Group<'t>) -> Result<R>) -> Result<R> {
        let mut group = Group {
            calls: Calls::new(),
        };
        let answer = add(&mut group)?;
        super::member::carry(group.calls)?;
        Ok(answer)
    }

    /// Sends and receives several messages together; otherwise as [`Communicator::group`]. A ring, in which each rank
    /// sends to the next, needs it: one that sent first and received then would wait for ever.
    ///
    /// On devices HCCL matches the messages of batches with each other alone: who sends in a batch, and be it one message, is
    /// received from in a batch.
    ///
    /// # Errors
    /// What `add` returns, which is [`ErrorKind::EntryPointMissing`](crate::ErrorKind::EntryPointMissing) of a message where HCCL
    /// has no batches; else the first failure of a message.
    ///
    /// ```
    /// use aclnn::Communicator;
    ///
    /// let ring = |own: Communicator| {
    ///     let (sent, mut received) = ([own.rank() as i64], [-1i64]);
    ///     Communicator::batch_send_recv(|batch| {
    ///         batch.rank(&own).send(&sent, (own.rank() + 1) % 3)?;
    ///         batch.rank(&own).recv(&mut received, (own.rank() + 2) % 3)
    ///     })?;
    ///     assert_eq!(received, [(own.rank() as i64 + 2) % 3]);
    ///     Ok::<(), aclnn::Error>(())
    /// };
    /// let ranks = Communicator::cpu(3)?.into_iter();
    /// let threads: Vec<_> = ranks.map(|own| std::thread::spawn(move || ring(own))).collect();
    /// for thread in threads {
    ///     thread.join().unwrap()?;
    /// }
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn batch_send_recv<'t, R>(
        add: impl FnOnce(&mut BatchSendRecv<'t>) -> Result<R>,
    ) -> Result<R> {
        let mut batch = BatchSendRecv {
            calls: Calls::new(),
        };
        let answer = add(&mut batch)?;
        super::member::carry(batch.calls)?;
        Ok(answer)
    }
}

impl<'t> Group<'t> {
    /// The rank whose calls are added.
    pub fn rank<'g>(&'g mut self, communicator: &'t Communicator) -> GroupRank<'g, 't> {
        GroupRank {
            communicator,
            calls: &mut self.calls,
        }
    }
}

impl<'t> BatchSendRecv<'t> {
    /// The rank whose messages are added.
    pub fn rank<'g>(&'g mut self, communicator: &'t Communicator) -> BatchRank<'g, 't> {
        BatchRank {
            communicator,
            calls: &mut self.calls,
        }
    }
}

impl<'t> GroupRank<'_, 't> {
    pub(super) fn run(&mut self, call: Call<'t>) -> Result<()> {
        self.calls.push((self.communicator, call));
        Ok(())
    }
}

impl<'t> BatchRank<'_, 't> {
    pub(super) fn run(&mut self, mut call: Call<'t>) -> Result<()> {
        if let Some(rank) = self.communicator.member.on_device() {
            rank.check_batch()?;
        }
        call.request.is_batched = true;
        self.calls.push((self.communicator, call));
        Ok(())
    }
}
