//! Wrong calls of communicators on the CPU: what is refused at once, and what ends for all ranks in an error that names
//! the rank and the operation, never in a standstill.

use std::error::Error as _;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use aclnn::{
    Communicator, DType, Device, Error, ErrorKind, ReduceOp, Soc, Tensor, TensorView,
    TensorViewMut, bf16,
};

static_assertions::assert_impl_all!(Communicator: Send, Sync, std::panic::UnwindSafe);

const SOON: Duration = Duration::from_millis(200);

/// Runs `work` on a thread for each rank; what the ranks answer, in their order. No rank is dropped before all have ended.
fn answers(
    ranks: usize,
    work: impl Fn(&Communicator) -> Result<(), Error> + Sync,
) -> (Vec<Communicator>, Vec<Error>) {
    let communicators = Communicator::cpu(ranks).unwrap();
    let began = Instant::now();
    let errors = std::thread::scope(|scope| {
        let threads: Vec<_> = communicators
            .iter()
            .map(|own| {
                own.set_timeout(Some(Duration::from_secs(60)));
                scope.spawn(|| work(own).unwrap_err())
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(
        began.elapsed() < Duration::from_secs(50),
        "somebody waited for a deadline"
    );
    (communicators, errors)
}

/// That the communicator stays failed, and tells why.
fn stays_failed(communicators: &[Communicator], first: ErrorKind) {
    for own in communicators {
        for error in [
            own.barrier().unwrap_err(),
            own.all_reduce_in_place(ReduceOp::Sum, &mut [0i32; 0])
                .unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::CommunicatorFailed);
            assert_eq!(error.rank(), Some(own.rank()));
            let source = error.source().unwrap().downcast_ref::<Error>().unwrap();
            assert_eq!(source.kind(), first);
            assert!(error.to_string().contains(own.name()), "{error}");
        }
        assert_eq!(own.failure().unwrap().kind(), first);
    }
}

fn contains(error: &Error, parts: &[&str]) {
    let text = error.to_string();
    for part in parts {
        assert!(text.contains(part), "{part} is not in: {text}");
    }
}

#[test]
fn different_calls_end_for_all_ranks() {
    type Work = fn(&Communicator) -> Result<(), Error>;
    // What rank 1 calls; all others reduce three float32.
    let different: [(Work, &[&str]); 5] = [
        (|own| own.barrier(), &["barrier"]),
        (
            |own| own.all_reduce_in_place(ReduceOp::Sum, &mut [0.0f32; 4]),
            &["4 elements", "3 elements"],
        ),
        (
            |own| own.all_reduce_in_place(ReduceOp::Sum, &mut [0i32; 3]),
            &["int32", "float32"],
        ),
        (
            |own| own.all_reduce_in_place(ReduceOp::Max, &mut [0.0f32; 3]),
            &["max", "sum"],
        ),
        (
            |own| own.broadcast(&mut [0.0f32; 3], 0),
            &["broadcast", "root 0"],
        ),
    ];
    for (call, parts) in different {
        let (communicators, errors) = answers(3, |own| {
            if own.rank() == 1 {
                call(own)
            } else {
                own.all_reduce_in_place(ReduceOp::Sum, &mut [0.0f32; 3])
            }
        });
        // Who comes after that is told that it failed before.
        assert!(
            errors
                .iter()
                .any(|error| error.kind() == ErrorKind::CollectiveMismatch)
        );
        for error in &errors {
            assert!(
                [ErrorKind::CollectiveMismatch, ErrorKind::CommunicatorFailed]
                    .contains(&error.kind()),
                "{error}"
            );
            contains(error, parts);
            contains(error, &["rank 1", "all_reduce"]);
            assert!(error.rank().is_some());
        }
        stays_failed(&communicators, ErrorKind::CollectiveMismatch);
    }
}

#[test]
fn different_roots_counts_and_pairs_end_for_all_ranks() {
    let (_, errors) = answers(2, |own| own.broadcast(&mut [0u8; 3], own.rank()));
    contains(&errors[0], &["root 0", "root 1"]);
    let (_, errors) = answers(2, |own| {
        let counts = [[1, 2], [2, 1]][own.rank()];
        let own_part = vec![0i8; counts[own.rank()]];
        own.all_gather_v(&own_part, &mut [0i8; 3], &counts)
    });
    contains(&errors[0], &["[1, 2]", "[2, 1]"]);
    let (communicators, errors) = answers(2, |own| {
        // What a rank sends itself it also takes: that much each of them checks alone.
        let received = [[1, 3], [1, 2]][own.rank()];
        let mut recv = vec![0i8; received[0] + received[1]];
        own.all_to_all_v(&[0i8; 3], &[1, 2], &mut recv, &received)
    });
    for error in &errors {
        assert_eq!(error.kind(), ErrorKind::CollectiveMismatch);
        contains(
            error,
            &[
                "all_to_all_v",
                "rank 0 sends 2 elements of int8 to rank 1, which receives 1",
            ],
        );
    }
    stays_failed(&communicators, ErrorKind::CollectiveMismatch);
    let (_, errors) = answers(2, |own| match own.rank() {
        0 => own.send(&[1.0f32; 2], 1),
        _ => own.recv(&mut [0.0f32; 3], 0),
    });
    contains(
        &errors[1],
        &["send (float32, 2 elements)", "recv (float32, 3 elements)"],
    );
}

/// The second call of each rank: not only first ones are compared.
#[test]
fn another_order_ends_for_all_ranks() {
    let (communicators, errors) = answers(2, |own| {
        own.barrier()?;
        let mut tensor = [0i64; 2];
        if own.rank() == 0 {
            own.broadcast(&mut tensor, 0)?;
            own.all_reduce_in_place(ReduceOp::Sum, &mut tensor)
        } else {
            own.all_reduce_in_place(ReduceOp::Sum, &mut tensor)?;
            own.broadcast(&mut tensor, 0)
        }
    });
    contains(
        &errors[0],
        &["call 2 of each rank", "broadcast", "all_reduce"],
    );
    stays_failed(&communicators, ErrorKind::CollectiveMismatch);
}

#[test]
fn ranks_that_do_not_come_are_named() {
    let ranks = Communicator::cpu(5).unwrap();
    assert_eq!(ranks[0].timeout(), Some(Duration::from_secs(1836)));
    let start = Barrier::new(3);
    std::thread::scope(|scope| {
        for own in [&ranks[0], &ranks[2], &ranks[4]] {
            let start = &start;
            scope.spawn(move || {
                own.set_timeout(Some(SOON));
                start.wait();
                let error = own
                    .all_reduce_in_place(ReduceOp::Sum, &mut [0.0f32; 3])
                    .unwrap_err();
                // One is told by its own clock, the others by that one.
                let first = own.failure().unwrap();
                assert_eq!(first.kind(), ErrorKind::Timeout);
                assert_eq!(first.rank(), Some(1));
                contains(&error, &["all_reduce", "ranks 1, 3", "200ms"]);
            });
        }
    });
    stays_failed(&ranks, ErrorKind::Timeout);

    let ranks = Communicator::cpu(2).unwrap();
    ranks[1].set_timeout(Some(SOON));
    let error = ranks[1].recv(&mut [0u8; 9], 0).unwrap_err();
    assert_eq!((error.kind(), error.rank()), (ErrorKind::Timeout, Some(0)));
    contains(
        &error,
        &[
            "recv (uint8, 9 elements) on rank 1 of 2",
            "rank 0 did not come",
        ],
    );
}

#[test]
fn a_rank_that_was_dropped_is_not_waited_for() {
    // While others wait for it, as where its thread panics.
    let mut ranks = Communicator::cpu(3).unwrap();
    let gone = ranks.pop().unwrap();
    std::thread::scope(|scope| {
        for own in &ranks {
            scope.spawn(move || {
                let error = own.barrier().unwrap_err();
                assert_eq!((error.kind(), error.rank()), (ErrorKind::RankGone, Some(2)));
                contains(&error, &["barrier", "rank 2 of 3"]);
            });
        }
        std::thread::sleep(SOON);
        drop(gone);
    });
    stays_failed(&ranks, ErrorKind::RankGone);

    // Before anybody waits; the others may go on with each other.
    let mut ranks = Communicator::cpu(3).unwrap();
    drop(ranks.pop());
    std::thread::scope(|scope| {
        scope.spawn(|| ranks[0].send(&[5i32], 1).unwrap());
        let mut received = [0i32];
        ranks[1].recv(&mut received, 0).unwrap();
        assert_eq!(received, [5]);
    });
    assert_eq!(ranks[0].barrier().unwrap_err().kind(), ErrorKind::RankGone);
    stays_failed(&ranks, ErrorKind::RankGone);
}

/// A refused call is none: the next one is the first.
#[test]
fn what_one_rank_can_see_is_refused_on_that_rank() {
    let ranks = Communicator::cpu(2).unwrap();
    let own = &ranks[1];
    let check = |result: Result<(), Error>, kind: ErrorKind, argument: &str, part: &str| {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.argument(), Some(argument), "{error}");
        assert_eq!(error.rank(), Some(1));
        assert_eq!(error.aclnn_status(), None);
        contains(&error, &["on rank 1 of 2", part]);
    };
    let mut out = [0.0f32; 4];
    check(
        own.all_reduce(ReduceOp::Sum, &[0.0f32; 3], &mut out),
        ErrorKind::Shape,
        "recv",
        "4 elements, and needs 3",
    );
    check(
        own.all_reduce(ReduceOp::Sum, &[0i32; 4], &mut out),
        ErrorKind::DType,
        "recv",
        "float32",
    );
    check(
        own.all_reduce_in_place(ReduceOp::Sum, &mut [0u8; 4]),
        ErrorKind::DType,
        "tensor",
        "int8, int16",
    );
    let mut wide = [bf16::ONE; 2];
    check(
        own.all_reduce_in_place(ReduceOp::Product, &mut wide),
        ErrorKind::DTypeCombination,
        "tensor",
        "bfloat16 by product",
    );
    check(
        own.broadcast(&mut out, 2),
        ErrorKind::Value,
        "root",
        "ranks are 0 to 1",
    );
    check(
        own.reduce_in_place(ReduceOp::Sum, &mut out, 7),
        ErrorKind::Value,
        "root",
        "is 7",
    );
    check(own.send(&out, 1), ErrorKind::Value, "to", "itself");
    check(own.recv(&mut out, 9), ErrorKind::Value, "from", "is 9");
    check(
        own.all_gather(&[0.0f32; 3], &mut out),
        ErrorKind::Shape,
        "recv",
        "needs 6",
    );
    check(
        own.all_gather_in_place(&mut [0.0f32; 3]),
        ErrorKind::Shape,
        "tensor",
        "share evenly",
    );
    check(
        own.reduce_scatter(ReduceOp::Sum, &[0.0f32; 4], &mut out),
        ErrorKind::Shape,
        "send",
        "needs 8",
    );
    check(
        own.all_to_all(&[0.0f32; 3], &mut [0.0f32; 3]),
        ErrorKind::Shape,
        "send",
        "share evenly",
    );
    check(
        own.all_gather_v(&[0.0f32; 2], &mut out, &[4]),
        ErrorKind::DataLength,
        "counts",
        "2 ranks",
    );
    check(
        own.all_gather_v(&[0.0f32; 2], &mut out, &[3, 1]),
        ErrorKind::Shape,
        "send",
        "needs 1",
    );
    check(
        own.all_gather_v(&[0.0f32; 2], &mut out, &[usize::MAX, 2]),
        ErrorKind::Shape,
        "recv",
        "more than memory",
    );
    check(
        own.reduce_scatter_v(ReduceOp::Product, &[0.0f32; 4], &mut out, &[0, 4]),
        ErrorKind::DTypeCombination,
        "send",
        "by product",
    );
    check(
        own.all_to_all_v(&[0.0f32; 2], &[1, 1], &mut out, &[1, 2]),
        ErrorKind::Shape,
        "recv",
        "sum of recv_counts",
    );
    check(
        own.scatter(Some(&[0.0f32; 8]), &mut out, 0),
        ErrorKind::UnsupportedArgument,
        "send",
        "only the root",
    );
    check(
        own.scatter(None, &mut out, 1),
        ErrorKind::NullTensor,
        "send",
        "is the root",
    );
    let gaps = TensorView::from(&out).step(0, 2).unwrap();
    check(
        own.all_reduce(ReduceOp::Sum, gaps, &mut [0.0f32; 2]),
        ErrorKind::NotContiguous,
        "send",
        "copy it first",
    );
    let mut bytes = [0u8; 2];
    let packed = TensorViewMut::from_bytes(&mut bytes, DType::Int4, [4]).unwrap();
    check(own.broadcast(packed, 0), ErrorKind::DType, "tensor", "int4");
    let mut flags = Tensor::zeros(DType::Bool, [2], &Device::cpu()).unwrap();
    check(
        own.broadcast(&mut flags, 0),
        ErrorKind::DType,
        "tensor",
        "view it as uint8",
    );

    std::thread::scope(|scope| {
        scope.spawn(|| ranks[0].broadcast(&mut [7.0f32; 4], 0).unwrap());
        own.broadcast(&mut out, 0).unwrap();
    });
    assert_eq!(out, [7.0; 4]);
}

#[test]
fn aliases_that_somebody_vouched_for_are_found() {
    let ranks = Communicator::cpu(2).unwrap();
    let cpu = Device::cpu();
    let mut memory = [1.0f32; 4];
    let start = memory.as_mut_ptr();
    // SAFETY: the memory outlives the views; that they share it is what is refused.
    let (one, two) = unsafe {
        let send = std::slice::from_raw_parts(start, 2);
        (
            TensorView::from(send),
            TensorViewMut::from_raw_parts(
                start.cast(),
                DType::Float32,
                aclnn::Layout::contiguous([2]).unwrap(),
                &cpu,
            ),
        )
    };
    let two = two.unwrap();
    let error = ranks[0].all_reduce(ReduceOp::Sum, one, two).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutputOverlapsInput);
    contains(&error, &["_in_place"]);

    // Of two ranks, which only meeting shows.
    // SAFETY: as above.
    let [first, second] = unsafe {
        [0, 1].map(|from| {
            let layout = aclnn::Layout::contiguous([2]).unwrap();
            TensorViewMut::from_raw_parts(
                start.wrapping_add(from).cast(),
                DType::Float32,
                layout,
                &cpu,
            )
        })
    };
    let (first, second) = (first.unwrap(), second.unwrap());
    let error = Communicator::group(|group| {
        group
            .rank(&ranks[0])
            .all_reduce_in_place(ReduceOp::Sum, first)?;
        group
            .rank(&ranks[1])
            .all_reduce_in_place(ReduceOp::Sum, second)
    })
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutputOverlapsInput);
    assert_eq!(memory, [1.0; 4]);
}

#[test]
fn what_a_product_lacks_is_refused() {
    let unoffered = |soc: &str| -> Vec<bool> {
        let own = Communicator::cpu_as(1, soc.parse::<Soc>().unwrap())
            .unwrap()
            .pop()
            .unwrap();
        let mut out = [0.0f32; 2];
        [
            own.barrier(),
            own.broadcast(&mut out, 0),
            own.reduce_in_place(ReduceOp::Sum, &mut out, 0),
            own.scatter(Some(&[0.0f32; 2]), &mut out, 0),
            own.all_gather_v(&[0.0f32; 2], &mut out, &[2]),
            own.reduce_scatter_v(ReduceOp::Sum, &[0.0f32; 2], &mut out, &[2]),
            own.all_reduce_in_place(ReduceOp::Sum, &mut out),
        ]
        .into_iter()
        .map(|result| match result {
            Ok(()) => false,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::UnsupportedProduct);
                true
            }
        })
        .collect()
    };
    assert_eq!(unoffered("a2"), [false; 7]);
    assert_eq!(unoffered("a3"), [false; 7]);
    assert_eq!(unoffered("950"), [false; 7]);
    assert_eq!(
        unoffered("310p"),
        [true, true, true, true, false, false, false]
    );
    assert_eq!(
        unoffered("Ascend910A"),
        [false, false, false, false, true, true, false]
    );
    assert_eq!(unoffered("Ascend310B1"), [true; 7]);

    let own = Communicator::cpu_as(1, "310p".parse::<Soc>().unwrap())
        .unwrap()
        .pop()
        .unwrap();
    own.all_reduce_in_place(ReduceOp::Sum, &mut [1i16]).unwrap();
    let error = own
        .all_reduce_in_place(ReduceOp::Max, &mut [1i16])
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DTypeCombination);
    let error = own.all_gather(&[bf16::ONE], &mut [bf16::ONE]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DType);
}

#[test]
fn numbers_of_ranks_are_checked() {
    for ranks in [0, 4097, usize::MAX] {
        let error = Communicator::cpu(ranks).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("ranks"))
        );
    }
    let many = Communicator::cpu(4096).unwrap();
    let mut tensors = vec![[1i32, 2]; 4096];
    Communicator::group(|group| {
        for (tensor, own) in tensors.iter_mut().zip(&many) {
            group.rank(own).all_reduce_in_place(ReduceOp::Sum, tensor)?;
        }
        Ok(())
    })
    .unwrap();
    assert!(tensors.iter().all(|tensor| *tensor == [4096, 8192]));
}

#[test]
#[cfg(feature = "sim")]
fn tensors_of_another_device_are_refused() {
    let session = aclnn::sim::Session::start().unwrap();
    let device = session.device("a2".parse().unwrap()).unwrap();
    let own = Communicator::cpu(1).unwrap().pop().unwrap();
    let mut tensor = Tensor::from_slice(&[1.0f32], [1], &device).unwrap();
    let error = own.broadcast(&mut tensor, 0).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DeviceMismatch, Some("tensor"))
    );
    contains(&error, &["this rank of the communicator is on cpu"]);
    drop((tensor, device));
    session.finish().unwrap();
}

#[test]
fn wrong_parts_are_refused_and_a_failed_part_leaves_the_whole() {
    let one = Communicator::cpu(1).unwrap().pop().unwrap();
    for (list, part) in [
        (&[][..], "empty"),
        (&[0, 0], "has 0 twice"),
        (&[1], "ranks are 0 to 0"),
    ] {
        let error = one.part(list).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("ranks"))
        );
        contains(&error, &[part]);
    }
    let part = one.part(&[0]).unwrap().unwrap();
    let error = part.part(&[0]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedArgument);

    let (communicators, errors) = answers(2, |own| {
        let part = own.part(&[1, 0])?.unwrap();
        let failed = match own.rank() {
            0 => part.broadcast(&mut [1u8], 0),
            _ => part.barrier(),
        };
        failed.unwrap_err();
        own.barrier()?;
        own.part(&[own.rank()]).map(drop)
    });
    contains(&errors[0], &["part of ranks [0]", "part of ranks [1]"]);
    stays_failed(&communicators, ErrorKind::CollectiveMismatch);
}

/// A group whose second call fails makes none of them, and one of which a call fails waits for the others.
#[test]
fn groups_fail_as_a_whole() {
    let ranks = Communicator::cpu(2).unwrap();
    let (mut first, mut second) = ([1i32], [2i32; 2]);
    let error = Communicator::group(|group| {
        group
            .rank(&ranks[0])
            .all_reduce_in_place(ReduceOp::Sum, &mut first)?;
        group.rank(&ranks[1]).all_gather_in_place(&mut second[..1])
    })
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Shape);
    assert!(ranks[0].failure().is_none());

    let error = Communicator::group(|group| {
        group
            .rank(&ranks[0])
            .all_reduce_in_place(ReduceOp::Sum, &mut first)?;
        group
            .rank(&ranks[1])
            .all_reduce_in_place(ReduceOp::Sum, &mut second)
    })
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CollectiveMismatch);
    assert_eq!((first, second), ([1], [2, 2]));
    stays_failed(&ranks, ErrorKind::CollectiveMismatch);
}
