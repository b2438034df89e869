//! What a rank's calls were so far, behind the lock that keeps them in order. By it a call that is like one before makes no
//! call of CANN beside HCCL's own.

use std::time::{Duration, Instant};

use crate::communicator::request::{Call, Kind, Operation};

/// How many kinds of calls are remembered. One that was forgotten counts as new, which costs a few calls of CANN.
const REMEMBERED: usize = 32;

/// How often HCCL is asked at most whether a communicator failed behind our back. It finds such failures by a beat of its own,
/// of seconds.
const PAUSE: Duration = Duration::from_secs(1);

/// The calls so far.
#[derive(Default)]
pub(in crate::communicator) struct Order {
    /// The kinds of the last calls that were new, in a ring: of each what was queued together.
    kinds: Vec<Box<[Kind]>>,
    next: usize,
    asked: Option<Instant>,
}

impl Order {
    /// Whether HCCL linked the ranks for calls like these, so that it holds nobody up any more until the others come.
    pub fn has_linked(&self, calls: &[&Call<'_>]) -> bool {
        !asks_each_time(calls)
            && self.kinds.iter().any(|kinds| {
                kinds.len() == calls.len()
                    && calls
                        .iter()
                        .zip(kinds)
                        .all(|(call, kind)| call.request.is_of(kind))
            })
    }

    /// Notes that it linked them.
    pub fn note_linked(&mut self, calls: &[&Call<'_>]) {
        if asks_each_time(calls) {
            return;
        }
        let kinds = calls.iter().map(|call| call.request.kind()).collect();
        match self.kinds.get_mut(self.next) {
            Some(oldest) => *oldest = kinds,
            None => self.kinds.push(kinds),
        }
        self.next = (self.next + 1) % REMEMBERED;
    }

    /// Whether HCCL is to be asked for a failure again.
    pub fn is_to_ask(&self) -> bool {
        self.asked.is_none_or(|asked| asked.elapsed() >= PAUSE)
    }

    /// Notes that it is being asked.
    pub fn note_asked(&mut self) {
        self.asked = Some(Instant::now());
    }
}

/// Whether HCCL gathers the counts of all ranks in each such call, and holds its caller up until they come.
fn asks_each_time(calls: &[&Call<'_>]) -> bool {
    calls
        .iter()
        .any(|call| call.request.terms.operation == Operation::AllToAllV)
}
