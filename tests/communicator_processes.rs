//! Ranks that are processes, on simulated devices, of which one ends, stays away or calls something else: the others hear of
//! it in time, by its number and what they called.

#![cfg(feature = "sim")]

#[path = "ranks/processes.rs"]
mod processes;
mod ranks;

use std::time::{Duration, Instant};

use aclnn::{Communicator, DType, Error, ReduceOp, Result, Tensor};
use processes::{Place, passes};
use ranks::session;

/// Longer than any of HCCL's limits here.
const DEADLINE: Duration = Duration::from_secs(60);

fn zeros(own: &Communicator, dtype: DType, elements: usize) -> Tensor {
    Tensor::zeros(dtype, [elements], own.device()).unwrap()
}

/// Sums over all ranks, and waits for it.
fn sum(own: &Communicator, elements: usize) -> Result<()> {
    let mut x = zeros(own, DType::Int32, elements);
    own.all_reduce_in_place(ReduceOp::Sum, &mut x)?;
    x.to_bytes().map(drop)
}

/// An error names these, in its own words or CANN's, and the communicator says so from then on.
fn names(own: &Communicator, error: &Error, parts: &[&str]) {
    let told = format!("{error} {}", error.report().unwrap_or_default());
    for part in parts {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(own.failure().is_some(), "{told}");
    assert!(own.barrier().is_err());
}

/// What a rank does once all have met.
fn act(place: &Place, own: &Communicator) {
    let rank = place.rank;
    let other = |calls: Result<()>, parts: &[&str]| names(own, &calls.unwrap_err(), parts);
    match place.what.as_str() {
        "killed" if rank == 1 => {
            // SAFETY: ends this process.
            unsafe { libc::raise(libc::SIGKILL) };
        }
        "killed" => other(sum(own, 8), &["rank 1", "gone", "HcclAllReduce"]),
        // A rank that stays as long as the others wait for it.
        "missing" if rank == 2 => std::thread::sleep(Duration::from_secs(8)),
        "missing" => other(
            sum(own, 8),
            &["rank 2 did not come", "HcclAllReduce of 8 INT32"],
        ),
        "count" => other(
            sum(own, 8 + rank / 2),
            &[
                "HcclAllReduce of 8 INT32",
                "HcclAllReduce of 9 INT32",
                "on rank 2",
            ],
        ),
        "type" => {
            let dtype = [DType::Int32, DType::Int32, DType::Float32][rank];
            let mut x = zeros(own, dtype, 8);
            let done = own.all_reduce_in_place(ReduceOp::Sum, &mut x);
            other(
                done.and_then(|()| x.to_bytes().map(drop)),
                &["8 INT32", "8 FP32", "on rank 2"],
            );
        }
        "order" => {
            let mut x = zeros(own, DType::Int32, 8);
            let done = match rank {
                2 => own.broadcast(&mut x, 0),
                _ => own.all_reduce_in_place(ReduceOp::Sum, &mut x),
            };
            other(
                done.and_then(|()| x.to_bytes().map(drop)),
                &["HcclAllReduce", "HcclBroadcast", "on rank 2"],
            );
        }
        "root" => {
            let mut x = zeros(own, DType::Int32, 8);
            let done = own.broadcast(&mut x, rank / 2);
            other(
                done.and_then(|()| x.to_bytes().map(drop)),
                &["HcclBroadcast", "rank 2"],
            );
        }
        what => panic!("{what} is not known"),
    }
}

/// What each of the processes does.
#[test]
fn rank_of_several_processes() {
    let Some(place) = processes::place() else {
        return;
    };
    let session = session();
    let device = place.device();
    let own = place.join("whole", &device);
    // The first of a kind waits for others on the host, the next ones on the stream.
    sum(&own, 4).unwrap();
    // HCCL's half an hour is over after two seconds.
    session.set_hccl_second(Duration::from_millis(1));
    act(&place, &own);
    drop((own, device));
    // What the simulator finds of it is no concern of this test.
    let _ = session.finish();
}

fn ends(what: &str) -> Vec<std::process::Output> {
    let folder = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let started = processes::start("rank_of_several_processes", what, 3, folder.path());
    let ended = processes::ended(started);
    assert!(begun.elapsed() < DEADLINE, "{what}");
    ended
}

#[test]
fn a_process_that_is_killed_is_named() {
    let mut ended = ends("killed");
    assert!(!ended.remove(1).status.success());
    passes("killed", &ended);
}

#[test]
fn a_process_that_does_not_call_is_named() {
    passes("missing", &ends("missing"));
}

#[test]
fn processes_that_call_different_things_are_told_what_both_call() {
    for what in ["count", "type", "order", "root"] {
        passes(what, &ends(what));
    }
}
