//! The backend of the CPU: ranks are threads of one process that meet ([`meeting`]). The last to come carries the call out
//! for all of them ([`carry_out`], [`numbers`]) while the others wait, so no rank's memory is used after its call has
//! returned.

mod carry_out;
mod meeting;
mod numbers;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use meeting::Ticket;
pub(super) use meeting::World;
pub(super) use numbers::MOST_RANKS;

use super::request::Call;
use crate::error::{Error, Result};
use crate::soc::Target;

/// A rank of a communicator on the CPU. The other ranks' calls that need it fail once it is dropped.
pub(in crate::communicator) struct Rank {
    world: Arc<World>,
    rank: usize,
}

impl Rank {
    /// The ranks of a new communicator.
    pub fn all(ranks: usize, target: &Target) -> impl Iterator<Item = Rank> + use<> {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("cpu_{}_{number}", std::process::id());
        let world = Arc::new(World::new(name, ranks, target.clone()));
        (0..ranks).map(move |rank| Rank {
            world: Arc::clone(&world),
            rank,
        })
    }

    #[cfg(test)]
    pub fn world(&self) -> &Arc<World> {
        &self.world
    }

    pub fn rank(&self) -> usize {
        self.rank
    }

    pub fn size(&self) -> usize {
        self.world.size
    }

    pub fn name(&self) -> &str {
        &self.world.name
    }

    pub fn is_part(&self) -> bool {
        self.world.is_part
    }

    pub fn failure(&self) -> Option<Error> {
        self.world.failure()
    }

    /// Why calls cannot be made any more.
    pub fn check(&self) -> Result<()> {
        self.world.check(self.rank)
    }

    /// Makes a communicator of some ranks together with the others; `None` on a rank that is not among them.
    pub fn part(&self, call: Call<'_>, timeout: Option<Duration>) -> Result<Option<Rank>> {
        let ranks = call.request.terms.counts.clone();
        // SAFETY: the request has no regions.
        let ticket = unsafe { self.world.post(call.request) }?;
        self.world.wait(&ticket, timeout)?;
        let rank = ranks.iter().position(|&rank| rank == self.rank);
        Ok(rank.map(|rank| Rank {
            world: self.world.part(&ticket, ranks.len()),
            rank,
        }))
    }
}

impl Drop for Rank {
    /// Waits for nothing.
    fn drop(&mut self) {
        self.world.leave(self.rank);
    }
}

/// Calls that were brought, and whose memory may be in use.
#[derive(Default)]
pub(in crate::communicator) struct Brought<'c>(Vec<(&'c Rank, Option<Duration>, Ticket)>);

impl<'c> Brought<'c> {
    /// Brings a call of a rank, which waits for others as long as it says.
    ///
    /// # Safety
    /// This is waited for, or dropped, before the borrows of the call's tensors end.
    pub unsafe fn bring(
        &mut self,
        rank: &'c Rank,
        timeout: Option<Duration>,
        call: Call<'_>,
    ) -> Result<()> {
        // SAFETY: upheld by the caller: each ticket is waited for.
        let ticket = unsafe { rank.world.post(call.request) }?;
        self.0.push((rank, timeout, ticket));
        Ok(())
    }

    /// Waits for all of them, and tells the first failure.
    ///
    /// A call is taken out only when its wait has returned, so that one that does not return leaves the others to be waited
    /// for.
    pub fn wait(&mut self) -> Result<()> {
        let mut result = Ok(());
        while let Some((rank, timeout, ticket)) = self.0.last() {
            let waited = rank.world.wait(ticket, *timeout);
            self.0.pop();
            // They are waited for from the last to the first, and the first failure is told.
            result = waited.and(result);
        }
        result
    }
}

impl Drop for Brought<'_> {
    fn drop(&mut self) {
        // Whatever they come to, somebody is panicking already.
        let _ = self.wait();
    }
}
