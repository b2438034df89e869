//! Communicators on simulated devices with one call of HCCL, or of what is under it, failing.

#![cfg(feature = "sim")]

mod ranks;

use std::time::{Duration, Instant};

use aclnn::{
    Communicator, CommunicatorOptions, DType, Device, Error, ErrorKind, Graph, ReduceOp, Result,
    RootInfo, Tensor,
};
use ranks::{devices, session};

/// What all ranks gave, or all their errors: which of them hears of a failure first is open, and the other only waits.
fn all<T>(ranks: Vec<Result<T>>) -> std::result::Result<Vec<T>, Vec<Error>> {
    let (mut given, mut errors) = (Vec::new(), Vec::new());
    for rank in ranks {
        match rank {
            Ok(value) => given.push(value),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(given)
    } else {
        Err(errors)
    }
}

/// A program that makes communicators in two ways, uses one, and ends both in two ways.
fn program(devices: &[Device]) -> std::result::Result<(), Vec<Error>> {
    let one = |error| vec![error];
    let options = CommunicatorOptions::new()
        .buffer_megabytes(1)
        .join_timeout(Duration::from_secs(20));
    let bytes = RootInfo::new(&devices[0]).map_err(one)?.to_bytes();
    let joined = std::thread::scope(|scope| {
        let (bytes, options) = (&bytes, &options);
        let threads: Vec<_> = (0..2)
            .map(|rank| {
                scope.spawn(move || {
                    let root = RootInfo::from_bytes(bytes)?;
                    Communicator::join(root, rank, 2, &devices[rank], options)
                })
            })
            .collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.collect::<Vec<Result<Communicator>>>()
    });
    drop(all(joined)?);
    let work = |own: &Communicator| -> Result<()> {
        let tensor = |elements: usize| Tensor::zeros(DType::Float32, [elements], own.device());
        let (mut x, mut y) = (tensor(8)?, tensor(4)?);
        own.all_reduce_in_place(ReduceOp::Sum, &mut x)?;
        own.broadcast(&mut x, 1)?;
        own.reduce_scatter(ReduceOp::Max, &x, &mut y)?;
        own.all_gather(&y, &mut x)?;
        let mut z = tensor(8)?;
        own.all_to_all(&x, &mut z)?;
        own.reduce_in_place(ReduceOp::Min, &mut z, 0)?;
        let other = own.rank() ^ 1;
        Communicator::batch_send_recv(|batch| {
            batch.rank(own).send(&x, other)?;
            batch.rank(own).recv(&mut z, other)
        })?;
        if let Some(part) = own.part(&[1, 0])? {
            part.all_reduce_in_place(ReduceOp::Sum, &mut z)?;
            part.close(Some(Duration::from_secs(20)))?;
        }
        own.barrier()?;
        z.to_bytes().map(drop)
    };
    let ranks = Communicator::on_devices(devices).map_err(one)?;
    let done = std::thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = ranks
            .into_iter()
            .map(|own| {
                scope.spawn(move || {
                    let done = work(&own);
                    done.and(own.close(Some(Duration::from_secs(20))))
                })
            })
            .collect();
        let done: Vec<Result<()>> = threads.into_iter().map(|t| t.join().unwrap()).collect();
        done
    });
    all(done).map(drop)
}

/// What is failed twice in each run.
const CALLED: [&str; 17] = [
    "HcclGetRootInfo",
    "HcclCommInitRootInfoConfig",
    "HcclCommInitAll",
    "HcclGetCommName",
    "HcclGetCommAsyncError",
    "HcclAllReduce",
    "HcclBroadcast",
    "HcclReduceScatter",
    "HcclAllGather",
    "HcclAlltoAll",
    "HcclReduce",
    "HcclBatchSendRecv",
    "HcclCreateSubCommConfig",
    "HcclBarrier",
    "HcclCommDestroy",
    "aclrtCreateStream*",
    "aclrtStreamWaitEvent",
];

/// The first two calls of those, or with `ACLNN_FAULTS=whole` every call of every function that the program comes to.
fn calls() -> Vec<(String, i32)> {
    if std::env::var_os("ACLNN_FAULTS").is_none_or(|value| value != "whole") {
        let twice = |function: &str| [1, 2].map(|call| (function.to_owned(), call));
        return CALLED.into_iter().flat_map(twice).collect();
    }
    let session = session();
    let devices = devices("a2", 2);
    program(&devices).unwrap();
    let mut calls = Vec::new();
    for function in session.called() {
        let count = i32::try_from(session.calls(&function).unwrap()).unwrap();
        calls.extend((1..=count).map(|call| (function.clone(), call)));
    }
    drop(devices);
    session.finish().unwrap();
    calls
}

/// Each function fails once, at each of its calls: the program ends, in an error that names the function or in one of what the
/// others then waited for.
#[test]
fn any_function_of_hccl_may_fail() {
    let calls = calls();
    for (function, call) in &calls {
        let call = *call;
        let session = session();
        // 120 seconds are over after a tenth of one, and half an hour after two.
        session.set_hccl_second(Duration::from_millis(1));
        let devices = devices("a2", 2);
        // HCCL cannot go on, or memory has run out.
        let is_hccl = function.starts_with("Hccl");
        let code = if is_hccl { 4 } else { 207_001 };
        session.fail_call(function, call, code).unwrap();
        let begun = Instant::now();
        let done = program(&devices);
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "{function} {call}"
        );
        // Some are called once, and what a drop comes to nobody hears.
        let is_called =
            call == 1 && is_hccl && CALLED.contains(&&**function) && function != "HcclCommDestroy";
        assert!(
            done.is_err() || !is_called,
            "{function} {call} was not told"
        );
        if let (Err(errors), true) = (&done, is_called) {
            let mut told = Vec::new();
            for error in errors {
                let causes =
                    std::iter::successors(Some(error as &dyn std::error::Error), |error| {
                        error.source()
                    });
                told.extend(causes.map(ToString::to_string));
            }
            assert!(
                told.iter().any(|text| text.contains(&**function)),
                "{function}: {told:?}"
            );
        }
        session.clear_faults();
        drop(devices);
        // What the simulator finds of a rank that does not come is no concern of this test.
        let _ = session.finish();
    }
    println!("faults: {} calls failed in 1 programs", calls.len());
    // Nothing of it stays.
    let session = session();
    let devices = devices("a2", 2);
    program(&devices).unwrap();
    drop(devices);
    session.finish().unwrap();
}

/// The one that is missing is named by what then waits, within HCCL's time; nothing is taken for a result.
#[test]
fn a_rank_that_is_lost_is_named_within_the_time() {
    let session = session();
    session.set_hccl_second(Duration::from_millis(1));
    let devices = devices("a2", 2);
    session.lose_rank(1, 2);
    let begun = Instant::now();
    let told = ranks::on_ranks(&devices, |own| {
        let mut x = Tensor::from_slice(&[1.0f32; 4], [4], own.device()).unwrap();
        own.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
        assert_eq!(x.to_vec::<f32>().unwrap(), [2.0; 4]);
        let second = own.all_reduce_in_place(ReduceOp::Sum, &mut x);
        let second = second.and_then(|()| x.to_vec::<f32>());
        let later = own.all_reduce_in_place(ReduceOp::Sum, &mut x);
        assert!(own.failure().is_some());
        (second.unwrap_err(), later.unwrap_err())
    });
    assert!(begun.elapsed() < Duration::from_secs(60));
    let (second, later) = &told[0];
    assert!(
        second.report().unwrap_or_default().contains("rank 1"),
        "{second}"
    );
    let is_failed = |kind| {
        matches!(
            kind,
            ErrorKind::DeviceFailed | ErrorKind::CommunicatorFailed
        )
    };
    assert!(is_failed(later.kind()), "{later}");
    session.clear_faults();
    drop(devices);
    let findings = session.finish().unwrap_err().to_string();
    assert!(findings.contains("collective-timeout"), "{findings}");
}

/// A call that differs between the ranks 0 and 1.
type Different = fn(&Communicator) -> Result<()>;

fn zeros(own: &Communicator, dtype: DType, elements: usize) -> Tensor {
    Tensor::zeros(dtype, [elements], own.device()).unwrap()
}

/// Whichever way ranks differ: all of them hear of it in HCCL's words, which name both and what they call, and the
/// communicator says so from then on.
#[test]
fn ranks_that_call_different_things_fail_from_then_on() {
    const CASES: [(Different, [&str; 2]); 5] = [
        (
            |own| {
                let mut x = zeros(own, DType::Int32, 1 + own.rank());
                own.all_reduce_in_place(ReduceOp::Sum, &mut x)
            },
            ["HcclAllReduce of 1 INT32", "HcclAllReduce of 2 INT32"],
        ),
        (
            |own| {
                let dtype = [DType::Int32, DType::Float32][own.rank()];
                own.all_reduce_in_place(ReduceOp::Sum, &mut zeros(own, dtype, 3))
            },
            ["3 INT32", "3 FP32"],
        ),
        (
            |own| {
                let op = [ReduceOp::Sum, ReduceOp::Max][own.rank()];
                own.all_reduce_in_place(op, &mut zeros(own, DType::Int32, 3))
            },
            ["sum", "max"],
        ),
        (
            |own| own.broadcast(&mut zeros(own, DType::Int32, 3), own.rank()),
            ["on rank 0", "on rank 1"],
        ),
        (
            |own| {
                let mut x = zeros(own, DType::Int32, 3);
                if own.rank() == 0 {
                    own.all_reduce_in_place(ReduceOp::Sum, &mut x)?;
                    return own.broadcast(&mut x, 0);
                }
                own.broadcast(&mut x, 0)?;
                own.all_reduce_in_place(ReduceOp::Sum, &mut x)
            },
            ["HcclAllReduce", "HcclBroadcast"],
        ),
    ];
    for (number, (different, parts)) in CASES.into_iter().enumerate() {
        let session = session();
        session.set_hccl_second(Duration::from_millis(10));
        let devices = devices("a2", 2);
        let told = ranks::on_ranks(&devices, |own| {
            let first = different(&own).unwrap_err();
            let again = own.barrier().unwrap_err();
            assert!(own.failure().is_some());
            (first, again.kind())
        });
        for (first, again) in told {
            let report = first.report().unwrap_or_default();
            for part in parts.iter().chain(&["on rank 0", "on rank 1"]) {
                assert!(report.contains(part), "case {number}: {part}: {first}");
            }
            assert_eq!(again, ErrorKind::CommunicatorFailed, "case {number}");
        }
        drop(devices);
        // The simulator has its own word for it.
        let findings = session.finish().unwrap_err().to_string();
        assert!(findings.contains("collective-mismatch"), "{findings}");
    }
}

/// It is one call behind the other ranks, which would take its next call for the one that it missed.
fn a_failure_of_a_graph_takes_its_communicators_along(
    function: &str,
    code: i32,
    work: fn(&mut Graph) -> Result<()>,
) {
    let session = session();
    let devices = devices("a2", 2);
    let ranks = Communicator::on_devices(&devices).unwrap();
    let captured = std::thread::scope(|scope| {
        let threads: Vec<_> = ranks
            .iter()
            .map(|own| {
                scope.spawn(move || {
                    let mut builder = Graph::builder(&own.device().new_stream().unwrap());
                    let x = Tensor::from_slice(&[1.0f32], [1], own.device()).unwrap();
                    let x = builder.tensor(x).unwrap();
                    builder
                        .rank(own)
                        .all_reduce_in_place(ReduceOp::Sum, x)
                        .unwrap();
                    builder.capture().unwrap()
                })
            })
            .collect();
        let graphs = threads.into_iter().map(|thread| thread.join().unwrap());
        graphs.collect::<Vec<Graph>>()
    });
    session.fail_call(function, 1, code).unwrap();
    let mut graphs = captured.into_iter();
    let mut graph = graphs.next().unwrap();
    let error = work(&mut graph).unwrap_err();
    assert_eq!(error.call(), Some(function));
    let mut x = Tensor::zeros(DType::Float32, [1], &devices[0]).unwrap();
    let error = ranks[0]
        .all_reduce_in_place(ReduceOp::Sum, &mut x)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CommunicatorFailed);
    assert_eq!(
        graph.replay().unwrap_err().kind(),
        ErrorKind::CommunicatorFailed
    );
    drop((graph, graphs, x));
    for own in ranks {
        own.close(Some(Duration::from_secs(20))).unwrap();
    }
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn a_replay_that_fails_takes_its_communicators_along() {
    let function = "aclmdlRIExecuteAsync";
    a_failure_of_a_graph_takes_its_communicators_along(function, 107_003, Graph::replay);
}

#[test]
fn a_profiled_call_that_fails_takes_its_communicator_along() {
    let profile = |graph: &mut Graph| graph.profile().map(drop);
    a_failure_of_a_graph_takes_its_communicators_along("HcclAllReduce", 4, profile);
}

/// CANN cannot be called there: one is refused, the other one ended by a thread of the crate's.
#[test]
fn communicators_are_not_ended_inside_a_function_of_the_host() {
    let session = session();
    let devices = devices("a2", 1);
    let [one, other] = [(); 2].map(|()| Communicator::on_devices(&devices).unwrap().pop().unwrap());
    let stream = devices[0].new_stream().unwrap();
    let (sender, receiver) = std::sync::mpsc::channel();
    stream
        .host_function(move || {
            let refused = one.close(None).map_err(|error| error.kind());
            sender.send(refused).unwrap();
            drop(other);
        })
        .unwrap();
    assert_eq!(receiver.recv(), Ok(Err(ErrorKind::HostFunction)));
    stream.synchronize().unwrap();
    let begun = Instant::now();
    while session.calls("HcclCommDestroy").unwrap() < 2 {
        assert!(begun.elapsed() < Duration::from_secs(30), "they are kept");
        std::thread::sleep(Duration::from_millis(1));
    }
    drop((stream, devices));
    session.finish().unwrap();
}
