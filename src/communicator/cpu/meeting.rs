//! Where the ranks of one process meet: who comes waits, and the last to come carries the call out.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::carry_out::carry_out;
use crate::communicator::request::{Operation, Request, Terms};
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::log::Hold;
use crate::soc::Target;
use crate::sync::{Condvar, Mutex, MutexGuard, lock, lock_within};

/// What the ranks of a communicator have in common.
pub(in crate::communicator) struct World {
    pub name: String,
    pub size: usize,
    pub target: Target,
    /// Whether it is of some ranks of another one.
    pub is_part: bool,
    /// How many forks lie before the process that made it.
    forks: usize,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// Why nothing works any more.
    failed: Option<Error>,
    /// Ranks that were dropped.
    gone: Vec<bool>,
    /// How many collectives each rank has called.
    called: Vec<u64>,
    /// How many messages were sent and received, by who sends and who receives.
    messages: HashMap<(usize, usize), [u64; 2]>,
    meetings: HashMap<Key, Meeting>,
    /// Parts that were made, by the number of the call that made them, and how many of their ranks have not come for theirs.
    parts: HashMap<u64, (Arc<World>, usize)>,
}

/// Which call of which ranks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Key {
    Collective(u64),
    Message { from: usize, to: usize, number: u64 },
}

struct Meeting {
    phase: Phase,
    /// Who has come, in the order of ranks; of a message who sends and who receives.
    places: Vec<Option<Request>>,
    /// Who has not left yet.
    staying: usize,
}

enum Phase {
    Gathering,
    /// A thread carries it out: everybody's memory is in use until that is done.
    Running,
    Done,
}

/// A call that was posted and is to be waited for.
pub(in crate::communicator) struct Ticket {
    key: Key,
    rank: usize,
    terms: Terms,
}

impl World {
    pub fn new(name: String, size: usize, target: Target) -> World {
        fork::watch();
        World {
            forks: fork::forks(),
            name,
            size,
            target,
            is_part: false,
            state: Mutex::new(State {
                failed: None,
                gone: vec![false; size],
                called: vec![0; size],
                messages: HashMap::new(),
                meetings: HashMap::new(),
                parts: HashMap::new(),
            }),
            changed: Condvar::new(),
        }
    }

    /// The communicator of so many ranks that a call has agreed on, the same for each of them.
    pub fn part(&self, ticket: &Ticket, size: usize) -> Arc<World> {
        let number = match ticket.key {
            Key::Collective(number) | Key::Message { number, .. } => number,
        };
        let mut state = lock(&self.state);
        let (world, left) = state.parts.entry(number).or_insert_with(|| {
            let name = format!("{}_sub_{number}", self.name);
            let mut world = World::new(name, size, self.target.clone());
            world.is_part = true;
            (Arc::new(world), size)
        });
        *left -= 1;
        let (world, is_last) = (Arc::clone(world), *left == 0);
        if is_last {
            state.parts.remove(&number);
        }
        world
    }

    /// Why the communicator does not work any more.
    pub fn failure(&self) -> Option<Error> {
        let forked = self.check_fork(None).err();
        forked.or_else(|| lock(&self.state).failed.clone())
    }

    /// Whether this rank's calls can still be made.
    pub fn check(&self, rank: usize) -> Result<()> {
        self.check_fork(Some(rank))?;
        self.refuse(&lock(&self.state), rank)
    }

    /// Says no in a forked process, before it waits for a lock that a thread of the parent may hold: it has none of the
    /// threads that the other ranks are.
    fn check_fork(&self, rank: Option<usize>) -> Result<()> {
        if fork::forks() == self.forks {
            return Ok(());
        }
        let message = format!(
            "communicator {} belongs to the process that this one was forked from, and so do its ranks",
            self.name
        );
        let error = Error::new(ErrorKind::Forked, message);
        Err(match rank {
            Some(rank) => error.with_rank(rank),
            None => error,
        })
    }

    fn refuse(&self, state: &State, rank: usize) -> Result<()> {
        let Some(first) = &state.failed else {
            return Ok(());
        };
        let message = format!("communicator {} failed before", self.name);
        Err(Error::after(ErrorKind::CommunicatorFailed, message, first).with_rank(rank))
    }

    /// A rank is dropped: who waits for it now, or will, hears of it.
    pub fn leave(&self, rank: usize) {
        if self.check_fork(None).is_err() {
            return;
        }
        let mut state = lock(&self.state);
        state.gone[rank] = true;
        let missed = state.meetings.iter().find_map(|(key, meeting)| {
            let missing = meeting.missing(*key);
            missing
                .contains(&rank)
                .then(|| meeting.terms().map(Terms::to_string))
        });
        if let Some(terms) = missed {
            let error = self.gone(rank, &terms.unwrap_or_default());
            self.fail(&mut state, error);
        }
    }

    /// Brings one rank's part of a call. Who is the last to come carries it out before this returns.
    ///
    /// # Safety
    /// The caller waits ([`World::wait`]) for the ticket before the borrow of the request's regions ends.
    pub unsafe fn post(&self, request: Request) -> Result<Ticket> {
        self.check_fork(Some(request.rank))?;
        let mut state = lock(&self.state);
        self.refuse(&state, request.rank)?;
        let (key, place, places) = state.number(&request, self.size);
        let ticket = Ticket {
            key,
            rank: request.rank,
            terms: request.terms.clone(),
        };
        let meeting = state.meetings.entry(key).or_insert_with(|| Meeting {
            phase: Phase::Gathering,
            places: (0..places).map(|_| None).collect(),
            staying: places,
        });
        let different = meeting
            .places
            .iter()
            .flatten()
            .find(|other| !agree(&other.terms, &request.terms));
        if let Some(other) = different {
            let error = mismatch(&request, other, key);
            self.fail(&mut state, error.clone());
            return Err(error);
        }
        let terms = request.terms.to_string();
        meeting.places[place] = Some(request);
        let missing = meeting.missing(key);
        if !missing.is_empty() {
            if let Some(&rank) = missing.iter().find(|&&rank| state.gone[rank]) {
                let error = self.gone(rank, &terms);
                self.fail(&mut state, error.clone());
                return Err(error);
            }
            return Ok(ticket);
        }
        meeting.phase = Phase::Running;
        let requests: Vec<Request> = std::mem::take(&mut meeting.places)
            .into_iter()
            .flatten()
            .collect();
        drop(state);
        self.run(key, &requests);
        Ok(ticket)
    }

    /// Carries out a call to which all have come.
    fn run(&self, key: Key, requests: &[Request]) {
        /// Fails the communicator unless the work was done to its end, so that nobody waits for it.
        struct Work<'a>(&'a World, Key, Option<Result<()>>);
        impl Drop for Work<'_> {
            fn drop(&mut self) {
                let Work(world, key, outcome) = self;
                let mut state = lock(&world.state);
                match outcome.take() {
                    Some(Ok(())) => {
                        if let Some(meeting) = state.meetings.get_mut(key) {
                            meeting.phase = Phase::Done;
                        }
                        world.changed.notify_all();
                    }
                    other => {
                        state.meetings.remove(key);
                        let panicked = || {
                            Error::new(ErrorKind::CommunicatorFailed, "a rank panicked in the call")
                        };
                        let error = other.and_then(Result::err).unwrap_or_else(panicked);
                        world.fail(&mut state, error);
                    }
                }
            }
        }
        let mut work = Work(self, key, None);
        // SAFETY: whoever posted waits for this, and keeps its borrows until then.
        work.2 = Some(unsafe { carry_out(requests) });
    }

    /// Waits until the call is carried out. Past `limit` the communicator fails with the ranks that did not come.
    pub fn wait(&self, ticket: &Ticket, limit: Option<Duration>) -> Result<()> {
        let hold = Hold::new();
        // Asked for only where there is something to wait for: not every platform has a clock.
        let mut began = None;
        let mut state = lock_within(&self.state, &hold);
        loop {
            let Some(meeting) = state.meetings.get_mut(&ticket.key) else {
                let unknown =
                    || Error::new(ErrorKind::CommunicatorFailed, "the communicator failed");
                return Err(state.failed.clone().unwrap_or_else(unknown));
            };
            let left = match meeting.phase {
                Phase::Done => {
                    meeting.staying -= 1;
                    if meeting.staying == 0 {
                        state.meetings.remove(&ticket.key);
                    }
                    return Ok(());
                }
                Phase::Running => None,
                Phase::Gathering => match limit {
                    Some(limit) => {
                        match limit.checked_sub(began.get_or_insert_with(Instant::now).elapsed()) {
                            Some(left) => Some(left),
                            None => {
                                let missing = meeting.missing(ticket.key);
                                let error = self.timed_out(ticket, limit, &missing);
                                self.fail(&mut state, error.clone());
                                return Err(error);
                            }
                        }
                    }
                    None => None,
                },
            };
            state = self.sleep(state, left);
        }
    }

    fn sleep<'a>(
        &self,
        state: MutexGuard<'a, State>,
        left: Option<Duration>,
    ) -> MutexGuard<'a, State> {
        match left {
            Some(left) => {
                let woken = self.changed.wait_timeout(state, left);
                woken.unwrap_or_else(std::sync::PoisonError::into_inner).0
            }
            None => {
                let woken = self.changed.wait(state);
                woken.unwrap_or_else(std::sync::PoisonError::into_inner)
            }
        }
    }

    /// From now on nothing works, and who waits for others hears why. Calls under way are carried out.
    fn fail(&self, state: &mut State, error: Error) {
        state
            .meetings
            .retain(|_, meeting| !matches!(meeting.phase, Phase::Gathering));
        state.failed.get_or_insert(error);
        self.changed.notify_all();
    }

    fn timed_out(&self, ticket: &Ticket, limit: Duration, missing: &[usize]) -> Error {
        let message = format!(
            "{} on rank {} of {}: {} did not come within {limit:?}",
            ticket.terms,
            ticket.rank,
            self.size,
            ranks(missing)
        );
        Error::new(ErrorKind::Timeout, message)
            .with_hint("every rank makes the same calls in the same order, each on a thread of its own or in a group")
            .with_rank(missing.first().copied().unwrap_or(ticket.rank))
    }

    fn gone(&self, rank: usize, terms: &str) -> Error {
        let message = format!(
            "{terms}: rank {rank} of {} was dropped and does not come",
            self.size
        );
        Error::new(ErrorKind::RankGone, message).with_rank(rank)
    }
}

impl State {
    /// Which call of its rank this is: its key, the rank's place in it, and how many there are.
    fn number(&mut self, request: &Request, size: usize) -> (Key, usize, usize) {
        let rank = request.rank;
        let (from, to, side) = match request.terms.operation {
            Operation::Send => (rank, request.peer, 0),
            Operation::Recv => (request.peer, rank, 1),
            _ => {
                let number = self.called[rank];
                self.called[rank] += 1;
                return (Key::Collective(number), rank, size);
            }
        };
        let counters = self.messages.entry((from, to)).or_default();
        let number = counters[side];
        counters[side] += 1;
        (Key::Message { from, to, number }, side, 2)
    }
}

impl Meeting {
    /// Who has not come.
    fn missing(&self, key: Key) -> Vec<usize> {
        if !matches!(self.phase, Phase::Gathering) {
            return Vec::new();
        }
        let absent = self
            .places
            .iter()
            .enumerate()
            .filter(|(_, place)| place.is_none());
        absent
            .map(|(place, _)| match key {
                Key::Collective(_) => place,
                Key::Message { from, to, .. } => [from, to][place],
            })
            .collect()
    }

    /// What those who have come call.
    fn terms(&self) -> Option<&Terms> {
        Some(&self.places.iter().flatten().next()?.terms)
    }
}

/// Whether two ranks make the same call. Who sends and who receives make one call.
fn agree(one: &Terms, other: &Terms) -> bool {
    let is_message = |terms: &Terms| matches!(terms.operation, Operation::Send | Operation::Recv);
    if is_message(one) && is_message(other) {
        return (one.dtype, one.count) == (other.dtype, other.count);
    }
    one == other
}

fn mismatch(late: &Request, early: &Request, key: Key) -> Error {
    let rule = match key {
        Key::Collective(number) => format!(
            "call {} of each rank has to be the same: operation, type, reduction, counts and root",
            number + 1
        ),
        Key::Message { .. } => {
            "messages between two ranks match one by one, in their order".to_owned()
        }
    };
    let message = format!(
        "rank {} calls {}, and rank {} calls {}: {rule}",
        late.rank, late.terms, early.rank, early.terms
    );
    Error::new(ErrorKind::CollectiveMismatch, message).with_rank(late.rank)
}

/// `rank 3`, `ranks 1, 2`; of very many the first.
fn ranks(list: &[usize]) -> String {
    const SHOWN: usize = 16;
    let shown: Vec<String> = list.iter().take(SHOWN).map(usize::to_string).collect();
    let word = if list.len() == 1 { "rank" } else { "ranks" };
    let more = match list.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{word} {}{more}", shown.join(", "))
}

#[cfg(all(test, aclnn_loom))]
mod orders;

#[cfg(test)]
mod tests {
    use crate::communicator::{Communicator, ReduceOp};

    /// However many calls were made, and however they ended.
    #[test]
    fn calls_that_are_over_leave_nothing_behind() {
        const ROUNDS: usize = if cfg!(miri) { 10 } else { 1000 };
        let ranks = Communicator::cpu(4).unwrap();
        let world = std::sync::Arc::clone(ranks[0].member.world());
        let open = || {
            let state = super::lock(&world.state);
            (
                state.meetings.len(),
                state.parts.len(),
                state.messages.len(),
            )
        };
        std::thread::scope(|scope| {
            for own in &ranks {
                scope.spawn(move || {
                    let (mut tensor, next) = ([1i32; 3], own.rank() ^ 1);
                    for _ in 0..ROUNDS {
                        own.all_reduce_in_place(ReduceOp::Max, &mut tensor).unwrap();
                        own.part(&[0, 1]).unwrap();
                        if own.rank() < next {
                            own.send(&tensor, next).unwrap();
                        } else {
                            own.recv(&mut tensor, next).unwrap();
                        }
                    }
                });
            }
        });
        // A pair of ranks has two numbers, however many messages go from one to the other.
        assert_eq!(open(), (0, 0, 2));
        std::thread::scope(|scope| {
            for own in &ranks {
                scope.spawn(move || {
                    let mut tensor = vec![0u8; own.rank() + 1];
                    own.broadcast(&mut tensor, 0).unwrap_err();
                });
            }
        });
        assert_eq!(open(), (0, 0, 2));
    }
}
