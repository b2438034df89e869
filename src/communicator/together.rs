//! Work of communicators that others queue: operators that take one, and graphs of such calls.

use std::cell::Cell;
use std::sync::{Arc, Weak};

use smallvec::SmallVec;

use super::hccl;
use super::member::Member;
use crate::error::{Error, ErrorKind, Result};
use crate::lock::Guard;
use crate::runtime::device::DeviceState;
use crate::runtime::marks::Marks;
use crate::runtime::stream::StreamState;
use crate::runtime::submit::Uses;

/// Most calls have one communicator, if any.
pub(crate) type Members = SmallVec<[Arc<Member>; 2]>;

/// The communicators that a call refers to.
///
/// # Errors
/// [`ErrorKind::CommunicatorFailed`] when one was dropped.
pub(crate) fn members_of(communicators: &[Weak<Member>]) -> Result<Members> {
    let members = communicators.iter().map(|member| {
        member.upgrade().ok_or_else(|| {
            let message = "the communicator of the call was dropped";
            Error::new(ErrorKind::CommunicatorFailed, message).with_argument("group")
        })
    });
    members.collect()
}

/// Communicators of which work is being queued, each of them held so that nobody else's comes between.
pub(crate) struct Together<'a> {
    ranks: SmallVec<[(&'a hccl::Rank, Guard<'a, hccl::Order>); 2]>,
    /// Whether HCCL may hold the caller up until the other ranks come.
    waits_for_ranks: bool,
    /// Whether some of the work was handed to CANN.
    has_begun: Cell<bool>,
}

impl<'a> Together<'a> {
    /// Takes the communicators, once they are found to work and to be of this device; `is_new` for work that HCCL may not have
    /// linked the ranks for.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`] of one on another device, [`ErrorKind::StreamMismatch`] on a borrowed stream, on which
    /// nobody keeps order; why one does not work.
    pub fn new(
        members: &'a [Arc<Member>],
        device: &'static DeviceState,
        stream: &StreamState,
        is_new: bool,
    ) -> Result<Together<'a>> {
        let refuse = |kind, message: String| Err(Error::new(kind, message).with_argument("group"));
        let mut ranks: SmallVec<[&hccl::Rank; 2]> = SmallVec::new();
        for member in members {
            match member.on_device().filter(|rank| rank.is_on(device)) {
                Some(rank) => ranks.push(rank),
                None => {
                    let own = member.device();
                    let message =
                        format!("the communicator's rank is on {own}, the call on {device}");
                    return refuse(ErrorKind::DeviceMismatch, message);
                }
            }
        }
        if stream.slot().is_none() && !ranks.is_empty() {
            let message = "a communicator's work is queued on streams of this crate, and this one is borrowed";
            return refuse(ErrorKind::StreamMismatch, message.to_owned());
        }
        // Two calls that have the same communicators take them in one order.
        ranks.sort_unstable_by_key(|rank| std::ptr::from_ref(*rank).addr());
        ranks.dedup_by_key(|rank| std::ptr::from_ref(*rank).addr());
        device.check_working()?;
        // One rank asks nobody.
        let waits_for_ranks = is_new && ranks.iter().any(|rank| rank.size() > 1);
        let ranks = ranks.into_iter().map(|rank| (rank, rank.ordered()));
        let mut ranks: SmallVec<[_; 2]> = ranks.collect();
        for (rank, order) in &mut ranks {
            rank.check(order, waits_for_ranks)?;
        }
        Ok(Together {
            ranks,
            waits_for_ranks,
            has_begun: Cell::new(false),
        })
    }

    /// What queued work of the communicators is noted at, as a use of memory that is written.
    pub fn work(&self) -> impl Iterator<Item = &'a Marks> {
        self.ranks.iter().map(|(rank, _)| rank.work())
    }

    /// Notes that work is about to be handed to CANN.
    pub fn begin(&self) {
        self.has_begun.set(true);
    }

    /// What a call uses, with the work of its communicators.
    pub fn beside<'w, U: ?Sized>(&'w self, uses: &'w U) -> WithWork<'w, 'a, U> {
        WithWork {
            uses,
            together: self,
        }
    }

    /// Ends with what became of the work: who fails is one call behind the other ranks from then on, unless the call was
    /// refused before any of it was handed over.
    pub fn end(self, done: Result<()>) -> Result<()> {
        done.inspect_err(|error| {
            let behind = if self.has_begun.get() {
                &self.ranks[..]
            } else {
                &[]
            };
            for (rank, _) in behind {
                rank.fail(error.clone());
            }
        })
    }
}

/// What a call uses, and the work of its communicators beside it.
pub(crate) struct WithWork<'w, 'a, U: ?Sized> {
    uses: &'w U,
    together: &'w Together<'a>,
}

impl<T: ?Sized, U: AsRef<T> + ?Sized> AsRef<T> for WithWork<'_, '_, U> {
    fn as_ref(&self) -> &T {
        self.uses.as_ref()
    }
}

impl<U: Uses + ?Sized> Uses for WithWork<'_, '_, U> {
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        let work = self.together.work().map(|work| (Some(work), true));
        self.uses.each().chain(work)
    }

    /// Other streams may note work of the communicators.
    fn alone(&self) -> bool {
        false
    }

    fn begin(&self) {
        self.together.begin();
    }

    fn waits_for_ranks(&self) -> bool {
        self.together.waits_for_ranks
    }
}
