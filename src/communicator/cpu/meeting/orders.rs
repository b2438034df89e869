//! Ranks that meet, in every order that their lock allows.

use loom::thread;

use crate::communicator::{Communicator, ReduceOp};
use crate::error::{ErrorKind, Result};
use crate::sync::every_order;

/// Two ranks, each on a thread, and what came of both.
fn two<T: 'static>(
    first: fn(Communicator) -> T,
    second: fn(Communicator) -> T,
    check: impl Fn(T, T) + Sync + Send + 'static,
) {
    every_order(3, move || {
        let mut ranks = Communicator::cpu(2).unwrap();
        let (last, own) = (ranks.pop().unwrap(), ranks.pop().unwrap());
        for rank in [&own, &last] {
            rank.set_timeout(None);
        }
        let other = thread::spawn(move || second(last));
        let own = first(own);
        check(own, other.join().unwrap());
    });
}

fn sum(own: Communicator) -> Result<i32> {
    let mut tensor = [own.rank() as i32 + 1];
    own.all_reduce_in_place(ReduceOp::Sum, &mut tensor)?;
    Ok(tensor[0])
}

#[test]
fn loom_ranks_that_meet_have_the_sum() {
    two(sum, sum, |own, other| {
        assert_eq!((own.unwrap(), other.unwrap()), (3, 3));
    });
}

/// A rank is dropped before its call, whenever the other comes.
#[test]
fn loom_a_rank_that_goes_is_heard_of() {
    let gone = |own: Communicator| {
        drop(own);
        Ok(0)
    };
    two(sum, gone, |own, _| {
        assert_eq!(own.unwrap_err().kind(), ErrorKind::RankGone);
    });
}

#[test]
fn loom_calls_that_differ_end_on_both() {
    let barrier = |own: Communicator| own.barrier().map(|()| 0);
    two(sum, barrier, |own, other| {
        for ended in [own, other] {
            let kind = ended.unwrap_err().kind();
            let is_told = matches!(
                kind,
                ErrorKind::CollectiveMismatch | ErrorKind::CommunicatorFailed
            );
            assert!(is_told, "{kind}");
        }
    });
}

#[test]
fn loom_messages_arrive() {
    let receive = |own: Communicator| {
        let mut tensor = [0];
        own.recv(&mut tensor, 1)?;
        Ok(tensor[0])
    };
    let send = |own: Communicator| own.send(&[7], 0).map(|()| 7);
    two(receive, send, |own, other| {
        assert_eq!((own.unwrap(), other.unwrap()), (7, 7));
    });
}
